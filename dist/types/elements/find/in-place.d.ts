import type { AskedBy } from '../kit/events.js';
import type { Store } from '../kit/store.js';
/** Asks for the events about a name in the open event, or no longer. */
export declare const mention: (store: Store, id: string, by: AskedBy) => Promise<void>;
