// What one date of a range or a list takes from the one beside it.

import type { Parts } from './parts.js';

/**
 * What is missing in a date stands in the one beside it: '17–18 February 2021'; 'من 2 أكتوبر حتى 28 مارس المقبل', '25
 * December – 3 January 2020' go over the end of a year.
 */
export function completed(parts: Parts, from: Parts, isEarlier = false, isRange = false): Parts {
  if (parts.isRelative) return parts;
  const month =
    parts.month === undefined && parts.day !== undefined
      ? {
          ...(from.month !== undefined ? { month: from.month } : {}),
          ...(from.calendar ? { calendar: from.calendar } : {}),
        }
      : {};
  const step =
    !(from.isRelative === true || (isRange && parts.calendar === from.calendar)) ||
    parts.month === undefined ||
    from.month === undefined
      ? 0
      : isEarlier && parts.month > from.month
        ? -1
        : !isEarlier && parts.month < from.month
          ? 1
          : 0;
  const needsYear = parts.year === undefined && (parts.month ?? month.month) !== undefined;
  const isOfOne = parts.calendar === undefined || from.calendar === undefined || parts.calendar === from.calendar;
  const isPlainYear =
    parts.year !== undefined && parts.calendar === undefined && parts.month === undefined && from.month === undefined;
  const clock =
    parts.clock && from.clock?.zone !== undefined ? { clock: { zone: from.clock.zone, ...parts.clock } } : {};
  return {
    ...parts,
    ...month,
    ...clock,
    ...(isPlainYear && from.calendar !== undefined ? { calendar: from.calendar } : {}),
    ...(needsYear && isOfOne && from.year !== undefined ? { year: from.year + step } : {}),
    ...(from.isRelative ? { isRelative: true } : {}),
  };
}

/** An end at the end of a unit ('until the end of 2021') is an end with the unit. */
export function whole(parts: Parts): Parts {
  const { third, isEdge, ...rest } = parts;
  return third === 'late' && isEdge ? rest : parts;
}
