/** Whether the runtime knows a zone of this name. */
export declare function isZone(name: string): boolean;
/**
 * Civil milliseconds a clock in `zone` shows at a UTC moment. Outside the range Intl can
 * format (about year ±271,821), and for ±Infinity, the moment comes back as it is.
 * Throws RangeError for an unknown zone.
 */
export declare function utcToCivil(utcMs: number, zone: string): number;
/**
 * UTC moment at which a clock in `zone` shows the civil milliseconds. A time the clock skips
 * or shows twice takes the offset in force before the change: the earlier of two moments, and
 * for a gap the moment as far past it. Range and errors as in `utcToCivil`.
 */
export declare function civilToUtc(civil: number, zone: string): number;
