/** Each in all languages; `{braces}` are filled in, `{suggestion}` is added by `suggest` where there is one. */
declare const MESSAGES: {
    understood: [string, string, string, string, string];
    suggest: [string, string, string, string, string];
    empty: [string, string, string, string, string];
    tooLong: [string, string, string, string, string];
    notADate: [string, string, string, string, string];
    unknownWord: [string, string, string, string, string];
    leftOver: [string, string, string, string, string];
    noYear: [string, string, string, string, string];
    noSuchMonth: [string, string, string, string, string];
    noSuchDay: [string, string, string, string, string];
    noSuchTime: [string, string, string, string, string];
    noSuchZone: [string, string, string, string, string];
    shortYear: [string, string, string, string, string];
    ambiguousOrder: [string, string, string, string, string];
    whichCalendar: [string, string, string, string, string];
    whichCentury: [string, string, string, string, string];
    monthsDisagree: [string, string, string, string, string];
    eraConflict: [string, string, string, string, string];
    weekdayDisagrees: [string, string, string, string, string];
    calendarsDisagree: [string, string, string, string, string];
    yearTaken: [string, string, string, string, string];
    weekTaken: [string, string, string, string, string];
    reckoned: [string, string, string, string, string];
    timeLeftOut: [string, string, string, string, string];
    mixedCalendars: [string, string, string, string, string];
    beyondCalendar: [string, string, string, string, string];
    noCalendar: [string, string, string, string, string];
    needsReference: [string, string, string, string, string];
    needsTime: [string, string, string, string, string];
    noReference: [string, string, string, string, string];
    endsBeforeStart: [string, string, string, string, string];
    seasonOrYears: [string, string, string, string, string];
    serialNumber: [string, string, string, string, string];
    gregorianYear: [string, string, string, string, string];
};
export type ReadingMessages = Readonly<Record<keyof typeof MESSAGES, string>>;
/** What may be said; `suggest` is only added to it. */
export type ReadingCode = Exclude<keyof ReadingMessages, 'suggest'>;
/** English where the reader does not speak the language. */
export declare function readingMessages(locale: string): ReadingMessages;
export {};
