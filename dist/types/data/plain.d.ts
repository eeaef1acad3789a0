/** Levels below the story. */
export declare const MAX_DEPTH = 32;
/** Stands where something was that could not be taken over. */
export declare class Lost {
    readonly why: 'deep' | 'unreadable';
    constructor(why: 'deep' | 'unreadable');
    /** In what is kept and not read. */
    toJSON(): null;
}
/**
 * A copy of objects and lists at most `most` levels deep, with `Lost` in the place of what is deeper or throws, and
 * `undefined` in that of a hole. What has no fields and is no plain object, such as a `Date`, is kept itself.
 */
export declare function plainOf(value: unknown, most: number): unknown;
/** A proxy that is no more is not even that. */
export declare function isList(value: unknown): boolean;
/** An own property, `Lost` where reading it throws. */
export declare function valueAt(object: object, key: string | number): unknown;
