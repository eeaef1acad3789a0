import type { Parts } from './read-parts.js';
import { type Unit } from './read-period.js';
import { PointReader } from './read-point.js';
/** `count` may be a fraction: 'a year and a half'. */
export interface Duration {
    readonly count: number;
    readonly unit: Unit;
    readonly isAbout: boolean;
}
export declare class DurationReader extends PointReader {
    /** '6 سنوات', 'شهرين', 'a year', 'the last six months' is none. */
    protected duration(): Duration | null;
    /** The moment that lies so long before (or, below 0, after) the reference. */
    protected away({ count, unit, isAbout }: Duration, way: -1 | 1): Parts | null;
}
