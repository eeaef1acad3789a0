/** What a word does in the grammar. */
export type DateRole = 'since' | 'until' | 'ago' | 'before' | 'after' | 'from' | 'to' | 'between' | 'and' | 'or' | 'about' | 'maybe' | 'now' | 'untilNow' | 'onwards' | 'early' | 'middle' | 'late' | 'beside'
/** Days from the reference. */
 | 'relativeDay'
/** Years from the reference, in one word. */
 | 'relativeYear' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century' | 'millennium' | 'number' | 'ten' | 'teen' | 'hundred' | 'thousands' | 'ordinal'
/** EDTF's number of a season, 21 to 24. */
 | 'season'
/** EDTF's number before the first part of a year: 32 for quarters, 36 for thirds, 39 for halves. */
 | 'part'
/** A decade by name, 20 to 90. */
 | 'decadeName' | 'bc' | 'ad' | 'islamic' | 'persian' | 'hebrew' | 'clock' | 'am' | 'pm' | 'noon' | 'night' | 'fraction' | 'less' | 'inZone' | 'utc' | 'localTime'
/** Announces two of a kind: 'عامي 2015 و2021'. */
 | 'dual'
/** Says nothing of its own. */
 | 'filler';
/**
 * Variants of a word or phrase stand between bars. They are folded when they are read, so hamzas, marks and Persian
 * letter shapes need none.
 */
export interface DateWords {
    /** From Sunday. */
    readonly weekdays: readonly string[];
    /** Gregorian months from January, in each family of names that newsrooms use. */
    readonly months: readonly (readonly string[])[];
    /** One line for each meaning; a word may stand in several. */
    readonly words: readonly (readonly [role: DateRole, value: number, phrases: string])[];
}
/** Lines whose values go up by one step: 'one', 'two', 'three'. */
export declare const inSteps: (role: DateRole, first: number, step: number, ...phrases: readonly string[]) => DateWords["words"];
