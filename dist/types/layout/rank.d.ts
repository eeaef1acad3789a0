/** The events of each class from 1 to the last one, as they ascend; those of class 0 are none. */
export declare function inClasses(classOf: Uint8Array, classes: number): Uint32Array[];
/** So many are measured between two pauses. */
export declare const STRIDE = 32;
/**
 * Puts all of a list, each measured before, and far from those just before it: by the bits of their places, the last
 * one first. Pauses now and then.
 */
export declare function fromFarApart(list: Uint32Array, measure: (e: number) => number, put: (e: number) => void): Generator<void>;
/**
 * Among equals the one that stands freest comes first. A place only gets worse as others are put, so a heap of the last
 * known distances serves: an event is measured anew when it comes to the top, and put if it would stay there. `members`
 * ascend. Pauses now and then.
 */
export declare function freestFirst(members: Uint32Array, measure: (e: number) => number, put: (e: number) => void): Generator<void>;
