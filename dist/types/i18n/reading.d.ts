/** `{braces}` are filled in; `{suggestion}` is added by `suggest` where there is one. */
export interface ReadingMessages {
    readonly understood: string;
    readonly suggest: string;
    readonly empty: string;
    readonly tooLong: string;
    readonly notADate: string;
    readonly unknownWord: string;
    readonly leftOver: string;
    readonly noYear: string;
    readonly noSuchMonth: string;
    readonly noSuchDay: string;
    readonly noSuchTime: string;
    readonly noSuchZone: string;
    readonly shortYear: string;
    readonly ambiguousOrder: string;
    readonly whichCalendar: string;
    readonly whichCentury: string;
    readonly monthsDisagree: string;
    readonly eraConflict: string;
    readonly weekdayDisagrees: string;
    readonly calendarsDisagree: string;
    readonly yearTaken: string;
    readonly weekTaken: string;
    readonly reckoned: string;
    readonly timeLeftOut: string;
    readonly mixedCalendars: string;
    readonly beyondCalendar: string;
    readonly noCalendar: string;
    readonly needsReference: string;
    readonly needsTime: string;
    readonly noReference: string;
    readonly endsBeforeStart: string;
    readonly seasonOrYears: string;
    readonly serialNumber: string;
    readonly gregorianYear: string;
}
/** What may be said; `suggest` is only added to it. */
export type ReadingCode = Exclude<keyof ReadingMessages, 'suggest'>;
/** English where the reader does not speak the language. */
export declare const readingMessages: (locale: string) => ReadingMessages;
