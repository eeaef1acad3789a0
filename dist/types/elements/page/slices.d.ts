/** What comes of the steps; null where `signal` aborts before. `told` hears what the last step of a slice gave. */
export declare function inSlices<S, T>(steps: Generator<S, T>, signal: AbortSignal, told?: (step: S) => void): Promise<T | null>;
