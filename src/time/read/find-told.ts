// An old year that a sentence tells of, which the days after it are of.

import { civilMs, MS_PER_DAY } from '../civil.js';
import type { ReadContext } from './cursor.js';
import { pointsOf, type Reading } from './parts.js';

/** An old year of the sentence, civil ms, and whether its verb is of the present: a story told as if it were now. */
export interface Told {
  readonly at: number;
  readonly isStory: boolean;
}
/** Years before the reference from which on a story tells of its own time. */
export const OLD = 2;
const YEAR_MS = 365.25 * MS_PER_DAY;

/**
 * Where the sentence has told of an old year, a day of no year is the next one after that: 'في مايو 1789 … وفي يوليو'.
 */
export function inYear(reading: Reading, context: ReadContext, told: Told | undefined): ReadContext {
  // What goes on since a month goes on to the reference.
  if (reading.kind === 'interval' && reading.to === null) return context;
  const isWithoutYear = pointsOf(reading).some((one) => one.year === undefined && one.month !== undefined);
  return told === undefined || !isWithoutYear || (context.isAhead && !told.isStory)
    ? context
    : { ...context, today: told.at, now: told.at, isAhead: true };
}

/** Civil ms of where an old date that says its year begins. */
export function yearOf(reading: Reading, { today, isAhead: isStory = false }: ReadContext): Told | undefined {
  const { year, month = 1, day = 1, years, isRelative, calendar = 'gregory' } = pointsOf(reading).at(-1) ?? {};
  // 'السنة الدراسية 2020/2021' has months of both.
  if (reading.kind === 'interval' && (reading.from?.year ?? NaN) + 1 === year && month === 1 && day === 1)
    return undefined;
  if (year === undefined || years !== undefined || isRelative || calendar !== 'gregory' || today === null)
    return undefined;
  const at = civilMs(year, month, day);
  return today - at > OLD * YEAR_MS || at > today ? { at, isStory } : undefined;
}
