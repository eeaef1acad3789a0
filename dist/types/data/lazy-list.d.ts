/** Reads as an array of `length` entries does; the same entry is the same object as long as few are asked for. */
export declare function lazyList<T>(length: number, make: (i: number) => T): readonly T[];
