/** True where an object or array lies more than `most` levels below the value. A ring counts as too deep, and so does what cannot be walked. */
export declare function isTooDeep(value: unknown, most: number): boolean;
/** A property, or undefined where reading it throws. */
export declare function valueAt(object: object, key: string): unknown;
/**
 * A copy of a document without those of its fields, and of the fields of its events, with which it would be more than
 * `most` levels deep. `tell` is called with the path of each that is left out.
 */
export declare function withoutDeep(value: object, most: number, tell: (path: string) => void, path?: string): object;
