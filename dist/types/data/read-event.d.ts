import type { Declared } from './declared.js';
import type { TimelineEvent } from './document.js';
import { type ReadOptions } from './read-edtf.js';
import type { Reader } from './reader.js';
/** What events may name. */
export type Names = Readonly<Record<'groups' | 'entities', Declared>>;
/** Null for what is left out, which is reported. */
export declare function readEvent(reader: Reader, options: ReadOptions, { groups, entities }: Names): TimelineEvent | null;
