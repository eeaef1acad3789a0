import type { CalendarWords, Messages } from './locale.js';
export declare const he: Messages & CalendarWords;
