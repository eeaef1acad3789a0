import type { Chronicle } from './chronicle-columns.js';
import { type ChronicleOptions } from './chronicle.js';
import type { TimelineGroup } from './document.js';
import type { Found } from './found.js';
import type { EventColumns } from './input.js';
import { type Reading } from './read-document.js';
import type { ReadOptions } from './read-edtf.js';
/** The event at a place of the columns as a story has it written, for what reads few of them. */
export declare function rawAt({ date, title, id, group, importance }: EventColumns, groups: readonly TimelineGroup[], i: number): Record<string, unknown>;
/** The rest of a story in columns, read as ever; `wrong` is told after it. */
export declare function readRest(value: object, options: ReadOptions, wrong?: readonly Found[]): Reading;
/** Reads them, in steps: gives how many are done. `rest` is the story without its events. */
export declare function columnSteps(columns: EventColumns, rest: Reading, { seasons, ...options }?: ChronicleOptions): Generator<number, Reading & {
    readonly chronicle: Chronicle;
}>;
