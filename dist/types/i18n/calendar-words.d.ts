import type { CalendarWords } from './locale.js';
export declare const calendarWords: Readonly<Record<'ar' | 'en', CalendarWords>>;
