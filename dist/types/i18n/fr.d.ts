import type { CalendarWords, Messages } from './locale.js';
export declare const fr: Messages & CalendarWords;
