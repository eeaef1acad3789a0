/** Keeps what was made of a thing as long as the thing is. `more` is the same for the same thing. */
export declare function kept<K extends object, M extends unknown[], V>(make: (key: K, ...more: M) => V): (key: K, ...more: M) => V;
