/**
 * Whether the engine knows the zone. A formatter, which takes more names, is made only where its list does not say so.
 */
export declare function isZone(name: string): boolean;
/**
 * Civil ms of `zone` at a UTC moment. Outside the range of `Date`, and for infinities, the moment itself. Throws
 * RangeError for an unknown zone.
 */
export declare function utcToCivil(utcMs: number, zone: string): number;
/** Civil ms of `zone` now, by the machine's clock. */
export declare const civilNow: (zone: string) => number;
/** The UTC moment of a wall clock: in an overlap the earlier one, in a gap as if the clock had not yet been changed. */
export declare function civilToUtc(ms: number, zone: string): number;
