// The calendars that dates may be written in, by their names in Unicode (CLDR).

export const CALENDARS = ['gregory', 'islamic-umalqura', 'islamic-civil', 'persian', 'hebrew'] as const;
export type CalendarId = (typeof CALENDARS)[number];
