import type { CalendarId } from './words.js';
export declare const MONTHS: Readonly<Record<Exclude<CalendarId, 'islamic-civil'>, readonly (readonly [number, string])[]>>;
/** From Sunday. */
export declare const WEEKDAYS: readonly string[];
