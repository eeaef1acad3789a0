import type { CalendarWords, Messages } from './locale.js';
export declare const ur: Messages & CalendarWords;
