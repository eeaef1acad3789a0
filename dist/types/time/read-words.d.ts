/** What a word does in the grammar. */
export type Role = 'since' | 'until' | 'ago' | 'before' | 'after' | 'from' | 'to' | 'between' | 'and' | 'or' | 'about' | 'maybe' | 'now' | 'untilNow' | 'onwards' | 'early' | 'middle' | 'late' | 'beside'
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
export type ReadLanguage = 'ar' | 'fa' | 'ur' | 'he' | 'en';
export declare const WORDS: readonly (readonly [role: Role, value: number, phrases: Readonly<Partial<Record<ReadLanguage, string>>>])[];
