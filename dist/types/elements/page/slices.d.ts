/**
 * What comes of the steps; null where `signal` aborts before. `told` hears what the last step of a slice gave. Steps
 * may be so long that the clock is looked at after a `stride` of one.
 */
export declare function inSlices<S, T>(steps: Generator<S, T>, signal: AbortSignal, told?: (step: S) => void, stride?: number): Promise<T | null>;
