import type { CalendarWords, Messages } from './locale.js';
export declare const de: Messages & CalendarWords;
