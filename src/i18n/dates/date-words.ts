// The shape of the words of which people make dates: one file a language beside this one. What they mean together is
// the grammar's (time/read); a new word of a language is a line in its file.

/** What a word does in the grammar. */
export type DateRole =
  // relations of dates
  | 'since'
  | 'until'
  | 'ago'
  | 'before'
  | 'after'
  | 'from'
  | 'to'
  | 'between'
  | 'and'
  | 'or'
  | 'about'
  | 'maybe'
  | 'now'
  | 'untilNow'
  | 'onwards'
  // parts and neighbours of a unit; the value of 'last' is -1, of 'this' 0, of 'next' 1; of the very end of a unit 1,
  // of its late part 0
  | 'early'
  | 'middle'
  | 'late'
  | 'beside'
  /** Days from the reference. */
  | 'relativeDay'
  /** Years from the reference, in one word. */
  | 'relativeYear'
  // units of time; the value is how many the word itself says (a dual is 2), else 0; -1 for a plural, which says no
  // number
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'
  // numbers
  | 'number'
  | 'ten'
  | 'teen'
  | 'hundred'
  | 'thousands'
  | 'ordinal'
  /** EDTF's number of a season, 21 to 24. */
  | 'season'
  /** EDTF's number before the first part of a year: 32 for quarters, 36 for thirds, 39 for halves. */
  | 'part'
  /** A decade by name, 20 to 90. */
  | 'decadeName'
  | 'bc'
  | 'ad'
  | 'islamic'
  | 'persian'
  | 'hebrew'
  // time of day; `fraction` in minutes, to be taken away after `less`
  | 'clock'
  | 'am'
  | 'pm'
  | 'noon'
  | 'night'
  | 'fraction'
  | 'less'
  | 'inZone'
  | 'utc'
  | 'localTime'
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
export const inSteps = (role: DateRole, first: number, step: number, ...phrases: readonly string[]): DateWords['words'] =>
  phrases.map((phrase, i) => [role, first + i * step, phrase] as const);
