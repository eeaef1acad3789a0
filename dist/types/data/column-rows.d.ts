import { type ChronicleOptions, type Row } from './chronicle.js';
import type { TimelineGroup } from './document.js';
import type { ToldOnce } from './fields.js';
import type { Found } from './found.js';
import type { EventColumns } from './input.js';
/** Whether civil ms say a day and no time of it. */
export declare const isDay: (ms: number) => boolean;
/** Whether all dates that are numbers say a day. */
export declare function allDays(date: EventColumns['date']): Generator<number, boolean>;
/** What a date says on the axis; `order`: by what it is in order. */
type Moment = Pick<Row, 'anchor' | 'from' | 'to' | 'unitEnd' | 'kind' | 'flags' | 'unitMs'> & {
    readonly order: number;
};
/** Reads one date after the other: null for what is none, or has no place on the axis. */
export declare function momentReader(areDays: boolean, { timeZone, seasons }: Required<Pick<ChronicleOptions, 'seasons'>> & {
    readonly timeZone: string;
}): (date: unknown) => Moment | null;
/** As the reader of objects has a title; most need nothing. */
export declare const titleOf: (text: string) => string;
/** Cleaned and cut; `tell` is told where it is too long. */
export declare function labelOf(text: string, tell: () => unknown): string;
/**
 * Gives the place among `groups` of the group at a place of the column, -1 for none; those that only events name come
 * to stand after the others.
 */
export declare function groupReader(group: EventColumns['group'], groups: TimelineGroup[], found: Found[], toldOnce: ToldOnce): (i: number) => number;
/** What the Chronicle has of each row, and by what it is in order. */
declare const ownOf: (total: number) => {
    order: Float64Array<ArrayBuffer>;
    anchor: Float64Array<ArrayBuffer>;
    from: Float64Array<ArrayBuffer>;
    to: Float64Array<ArrayBuffer>;
    unitEnd: Float64Array<ArrayBuffer>;
    kind: Uint8Array<ArrayBuffer>;
    flags: Uint16Array<ArrayBuffer>;
    importance: Float32Array<ArrayBuffer>;
    group: Int16Array<ArrayBuffer>;
};
type Own = ReturnType<typeof ownOf>;
/** The events, in the order of the columns. */
export interface Rows {
    /** The place in the columns of each. */
    readonly rows: Uint32Array;
    readonly own: Own;
    readonly count: number;
    readonly finestMs: number;
    /** The last moment of all; null without events. */
    readonly nowMs: number | null;
}
/** Gives how many are done. What is no event is reported. */
export declare function readRows({ date, title, importance }: EventColumns, momentOf: (date: unknown) => Moment | null, groupOf: (i: number) => number, found: Found[], toldOnce: ToldOnce): Generator<number, Rows>;
/** The rows in the order of time: of two that begin together the longer one first. */
export declare function orderSteps({ order, unitEnd }: Own, count: number, total: number): Generator<number, Uint32Array>;
/** The Chronicle's columns with one in the place of two that are equal, as those of moments are. */
export declare function sharing<C extends {
    readonly anchor: Float64Array;
    readonly from: Float64Array;
    readonly to: Float64Array;
    readonly unitEnd: Float64Array;
}>(columns: C): C;
/** The Chronicle's columns, in the order of time. */
export declare function gatherSteps(own: Own, inOrder: Uint32Array, total: number): Generator<number, Omit<Own, 'order'>>;
export {};
