/** True where an object or array lies more than `most` levels below the value. A ring counts as too deep. */
export declare function isTooDeep(value: unknown, most: number): boolean;
/** A property, or undefined where reading it throws. */
export declare function valueAt(object: object, key: string): unknown;
