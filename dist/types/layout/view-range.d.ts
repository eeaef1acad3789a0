/**
 * `[from, to)` in civil ms as the EDTF dates of its first and its last moment: minutes for a short span, days for a
 * longer one, years in deep time.
 */
export declare function edtfRange(from: number, to: number): {
    from: string;
    to: string;
};
/**
 * The civil range `[start, end)` from the earliest moment of one EDTF date to the latest of another, in the zone shown:
 * times with an offset or a zone of their own are turned into it. One of the two alone is its own range. Null where
 * there is none, where it cannot be read, and where it is empty or runs backwards.
 */
export declare function rangeOf(from: string | null, to: string | null, timeZone: string): readonly [number, number] | null;
