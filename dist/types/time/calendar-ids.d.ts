export declare const CALENDARS: readonly ["gregory", "islamic-umalqura", "islamic-civil", "persian", "hebrew"];
export type CalendarId = (typeof CALENDARS)[number];
