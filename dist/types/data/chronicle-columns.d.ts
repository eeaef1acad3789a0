import type { EdtfDate } from '../time/edtf-date.js';
import type { TimelineDocument, TimelineEvent } from './document.js';
/** How an event is drawn: a point or a band above the axis, or a period below it. */
export declare const enum Kind {
    Point = 0,
    Band = 1,
    Span = 2
}
/** Bits of `Chronicle.flags`. */
export declare const enum Flag {
    OpenStart = 1,
    UnknownStart = 2,
    OpenEnd = 4,
    UnknownEnd = 8,
    /** `?` and `~` of a moment, or of a period's start. */
    UncertainStart = 16,
    ApproximateStart = 32,
    /** `?` and `~` of a period's end. */
    UncertainEnd = 64,
    ApproximateEnd = 128,
    /** One of several dates. */
    OneOf = 256
}
/** Another measure of an axis than time: both ways ascend, and what is infinite stays so. */
export interface Scale {
    /** The place of a civil moment, ms. */
    at(ms: number): number;
    /** The civil moment, ms, of a place. */
    ms(at: number): number;
}
/**
 * Every dated event, sorted as it is read: by earliest, then by the end of the start's own unit (later first),
 * then by the story's order. All arrays have `count` entries in that order. All times are civil ms of `timeZone`.
 */
export interface Chronicle {
    readonly document: TimelineDocument;
    readonly timeZone: string;
    readonly count: number;
    readonly events: readonly TimelineEvent[];
    readonly dates: readonly EdtfDate[];
    /**
     * Where the event stands: its earliest moment, or the latest known one where the start is open or unknown. Finite,
     * ascending.
     */
    readonly anchor: Float64Array;
    /** First moment; -Infinity where the start is open or unknown. */
    readonly from: Float64Array;
    /** End, exclusive; Infinity where open; the end of the start's own unit where unknown. */
    readonly to: Float64Array;
    /** End of the start's own unit, exclusive. */
    readonly unitEnd: Float64Array;
    readonly kind: Uint8Array;
    readonly flags: Uint16Array;
    readonly importance: Float32Array;
    /** Index into `document.groups`, -1 for none. */
    readonly group: Int16Array;
    /** Events that have no place on an axis, in the story's order. */
    readonly undated: readonly TimelineEvent[];
    /**
     * End of the as-of date, exclusive; the latest known moment of the document where none was given; null for an empty
     * one.
     */
    readonly nowMs: number | null;
    /** True where the story gave an as-of date. */
    readonly hasAsOf: boolean;
    /** Length of the finest unit any date is given in, ms (day: 86,400,000). */
    readonly finestMs: number;
    /** The times above are places on the axis, and no ms: this leads from ms to them and back. Default: they are ms. */
    readonly scale?: Scale;
    readonly indexOf: Pick<ReadonlyMap<string, number>, 'get' | 'has'>;
    /** The ids of the events, where they are no objects before somebody looks at one. */
    readonly ids?: readonly string[];
}
