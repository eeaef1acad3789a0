import type { Chronicle } from '../data/chronicle-columns.js';
import type { Words } from '../time/words.js';
/** Such as '، الناتو'; empty for an event without a group (-1). */
export declare function groupWords({ document: { groups } }: Chronicle, group: number, { messages }: Words): string;
