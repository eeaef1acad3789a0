import type { Cursor } from './cursor.js';
import type { Parts } from './parts.js';
import { type Unit } from './period.js';
/** `count` may be a fraction: 'a year and a half'. */
export interface Duration {
    readonly count: number;
    readonly unit: Unit;
    readonly isAbout: boolean;
}
/** '6 سنوات', 'شهرين', 'a year', 'the last six months' is none. */
export declare function readDuration(cursor: Cursor): Duration | null;
/** The moment that lies so long before (or, below 0, after) the reference. */
export declare function away(cursor: Cursor, { count, unit, isAbout }: Duration, way: -1 | 1): Parts | null;
