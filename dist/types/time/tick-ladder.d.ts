import type { Calendar } from './calendar.js';
import type { Style } from './format-moment.js';
import { type Unit } from './tick-units.js';
import type { Words } from './words.js';
export type TickStyle = Style | 'century';
/** What ticks may stand at. */
export interface Rung extends Unit {
    readonly name: string;
    /** The shortest distance of two ticks. */
    readonly shortestMs: number;
    readonly style: TickStyle;
    /** The label names the whole unit and stands in its middle. */
    readonly isWithin?: boolean;
    readonly context?: {
        readonly unit: Unit;
        readonly style: TickStyle;
    } | undefined;
}
/**
 * Two ladders per calendar: from minutes to 5 × 10^11 years for the axis, months and years for a row that stands alone.
 */
interface Ladders {
    readonly axis: readonly Rung[];
    readonly alone: readonly Rung[];
}
/** Made once for some words. */
export declare const laddersFor: (calendar: Calendar, words: Words) => Ladders;
/** Of any calendar but the Gregorian one: Hebrew years of twelve months have 353 days at least. */
export declare const SHORTEST_YEAR_DAYS = 353;
export {};
