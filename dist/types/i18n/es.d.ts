import type { CalendarWords, Messages } from './locale.js';
export declare const es: Messages & CalendarWords;
