import { type OtherCalendars } from './calendar.js';
export declare const otherCalendars: OtherCalendars;
