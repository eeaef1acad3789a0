/**
 * A message with forms by number; `{n}` stands for it. An exact form (`=1`) outranks its plural category.
 * Which number decides, and by which rule (cardinal or ordinal), is said where it is used.
 */
export type Plural = {
    readonly other: string;
} & {
    readonly [form in 'zero' | 'one' | 'two' | 'few' | 'many' | `=${number}`]?: string;
};
/** Words of calendars other than the Gregorian. */
export interface CalendarWords {
    /** A year of each other calendar. */
    readonly yearIslamic: string;
    readonly yearPersian: string;
    readonly yearHebrew: string;
    /** From Muharram. */
    readonly islamicMonths: readonly string[];
    /** From Farvardin. */
    readonly persianMonths: readonly string[];
    /** From Tishri to Elul with Adar as the sixth; then Adar I and Adar II of leap years. */
    readonly hebrewMonths: readonly string[];
    /**
     * Days and years of the Hebrew calendar in letters, where the language writes them so and no digits are asked for.
     */
    readonly hebrewNumeral?: (n: number) => string;
}
/** A language as it is spoken here: what numbers and plurals need of `Words` (time/words.ts). */
export interface Speech {
    /** BCP 47, as it was asked for. */
    readonly locale: string;
    /** The locale as the engine takes it. */
    readonly tag: string;
    /** `arab`, `arabext`, `latn` … */
    readonly digits: string;
    readonly messages: Messages;
    /** What was made for these words once (`keep`). */
    readonly kept: Map<string, unknown>;
}
/** Words in `{braces}` are filled in. Those of other calendars are there when one is used. */
export interface Messages extends Partial<CalendarWords> {
    readonly since: string;
    readonly until: string;
    readonly about: string;
    readonly maybe: string;
    readonly endUnknown: string;
    readonly startUnknown: string;
    readonly ongoing: string;
    readonly or: string;
    readonly and: string;
    readonly range: string;
    /** Two days between which one moment lies. */
    readonly between: string;
    readonly withTime: string;
    readonly early: string;
    readonly middle: string;
    readonly late: string;
    /** `{zone}` is the name of a city. */
    readonly inZone: string;
    /**
     * `{offset}` is a distance from Greenwich, '+٣', and nothing for Greenwich itself. Where it stands and 'UTC' does
     * not, cities that have no name here are told by it.
     */
    readonly inUtc: string;
    /** Cities by the last part of their IANA zone, where the language writes them in another way. */
    readonly cities: Readonly<Record<string, string>>;
    readonly yearBC: string;
    /** A Gregorian year where another calendar is shown. */
    readonly yearCE: string;
    readonly dayMonth: string;
    readonly monthYear: string;
    readonly weekdayDate: string;
    /**
     * From January, between bars, where engines differ or lack the language: by region, by the names that `monthNames`
     * asks for, and for all others (`''`).
     */
    readonly gregorianMonths?: Readonly<Record<string, string>>;
    /** From Sunday, between bars: where engines lack the language. */
    readonly weekdays?: string;
    /** 'About' before a length of time, where it is another word than before a date. */
    readonly aboutLength?: string;
    /**
     * Years of deep time (`{n}` counts the unit, `{years}` its years); `ago` and `sinceAgo` say of them, or of 'about' so
     * many, when that was.
     */
    readonly thousandYears: Plural;
    readonly millionYears: Plural;
    readonly billionYears: Plural;
    readonly ago: string;
    readonly sinceAgo: string;
    /** Ordinals, by ordinal rule; and as they stand after a word that governs them, where that changes them. */
    readonly nth: Plural;
    readonly nthGoverned?: Plural;
    /**
     * By the decade's own number, 0 to 90, and -1 for all that begin BC; `{year}` is its first year, `{nth}` its century.
     */
    readonly decade: Plural;
    readonly century: Plural;
    readonly centuryBC: Plural;
    readonly millennium: Plural;
    readonly millenniumBC: Plural;
    /** Spring to winter; then `{year}` is added by `partOfYear`. */
    readonly seasons: readonly [string, string, string, string];
    /** Of regions that have words of their own, by their language tags. */
    readonly seasonsIn?: Readonly<Record<string, readonly string[]>>;
    readonly quarter: Plural;
    readonly third: Plural;
    readonly half: Plural;
    readonly partOfYear: string;
    /** A date in words as the language bends it: an article after a preposition, 'le 1er'. */
    readonly polish?: (text: string) => string;
    readonly undated: string;
    readonly doubt: string;
    readonly years: Plural;
    readonly months: Plural;
    readonly days: Plural;
    readonly lasted: string;
    readonly ongoingFor: string;
    readonly asOf: string;
    readonly events: Plural;
    /** Between the parts of a sentence that says more than one thing. */
    readonly comma: string;
    readonly position: string;
    readonly more: string;
    readonly moreEvents: Plural;
    readonly leftOut: Plural;
    readonly timeline: string;
    readonly skip: string;
    readonly jumpTo: string;
    /** `{first}` and `{last}` are months or years in words; `{events}` the count with its noun. */
    readonly extent: string;
    readonly inGroups: Plural;
    readonly toolbar: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly fit: string;
    readonly previous: string;
    readonly next: string;
    readonly close: string;
    readonly showAll: Plural;
    readonly undatedEvents: string;
    readonly loading: string;
    readonly empty: string;
    readonly error: string;
    readonly errorNetwork: string;
    readonly errorSize: string;
    readonly errorFormat: string;
    readonly errorTime: string;
    readonly retry: string;
    readonly source: string;
    /** Of the story as a whole, where that of an event may stand above it. */
    readonly storySource: string;
    readonly updated: string;
    readonly paraphrase: string;
    readonly mentions: string;
    readonly imageFailed: string;
    readonly playFailed: string;
    readonly play: string;
}
