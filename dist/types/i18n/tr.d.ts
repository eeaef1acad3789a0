import type { CalendarWords, Messages } from './locale.js';
export declare const tr: Messages & CalendarWords;
