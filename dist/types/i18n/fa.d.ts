import type { CalendarWords, Messages } from './locale.js';
export declare const fa: Messages & CalendarWords;
/** Dari: the same words, the Afghan names of the solar months. */
export declare const faAF: Messages & CalendarWords;
