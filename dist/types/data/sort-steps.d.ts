/**
 * The places `0` to `count - 1` in order, merged from runs of twice the length each time; it gives something after each
 * run.
 */
export declare function sortSteps(count: number, isAfter: (a: number, b: number) => boolean): Generator<void, Uint32Array>;
