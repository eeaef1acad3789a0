/** What comes of the steps. */
export declare function drained<T>(steps: Generator<unknown, T>): T;
