import { type Calendar, type OtherCalendars } from './calendar.js';
import type { CalendarId } from './calendar-ids.js';
/** Any calendar; null where the engine lacks it. */
export declare function calendarOf(id?: CalendarId): Calendar | null;
export declare const otherCalendars: OtherCalendars;
