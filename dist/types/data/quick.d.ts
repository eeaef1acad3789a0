import type { Declared } from './declared.js';
import type { TimelineEvent } from './document.js';
/** Null for any other, and for what throws or is wrong, which is then told as ever. */
export declare function quickEvent(raw: unknown, { ids }: Pick<Declared, 'ids'>): TimelineEvent | null;
