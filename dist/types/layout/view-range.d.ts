/** `[from, to)` in civil ms as two EDTF dates: minutes for a short span, days for a longer one, years in deep time. */
export declare function edtfRange(from: number, to: number): {
    from: string;
    to: string;
};
/** The civil range from the earliest moment of one EDTF date to the latest of another; null where it cannot be read or is empty. */
export declare function rangeOf(from: string | null, to: string | null): readonly [number, number] | null;
