// Civil calendar arithmetic in the proleptic Gregorian calendar, for any year a double can hold.
// Knows nothing of zones (zone.ts) or of written dates (edtf.ts).

/** Length of a civil day in milliseconds. */
export const MS_PER_DAY = 86_400_000;

/** Parts of a civil moment: `year` astronomical (0 is 1 BCE), `month` and `day` from 1. */
export interface CivilFields {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
}

const DAYS_PER_ERA = 146_097; // 400 Gregorian years
const EPOCH_SHIFT = 719_468; // days from 0000-03-01 to 1970-01-01

/**
 * Civil milliseconds since 1970-01-01T00:00. Parts past their range carry over
 * (month 13 is January of the next year, day 0 the last day of the month before).
 * Source: days_from_civil, Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 */
export function civilMs(
  year: number,
  month = 1,
  day = 1,
  hour = 0,
  minute = 0,
  second = 0,
  millisecond = 0,
): number {
  const marchMonth = month - 3; // the year starts in March, so the leap day comes last
  const y = year + Math.floor(marchMonth / 12);
  const m = marchMonth - Math.floor(marchMonth / 12) * 12;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * m + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  const days = era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT;
  return days * MS_PER_DAY + hour * 3_600_000 + minute * 60_000 + second * 1000 + millisecond;
}

/**
 * Parts of a civil moment in milliseconds; the inverse of `civilMs`. A moment that is not
 * finite gives fields that are NaN.
 * Source: civil_from_days, Howard Hinnant, as above.
 */
export function civilFields(ms: number): CivilFields {
  const wholeMs = Math.floor(ms);
  const days = Math.floor(wholeMs / MS_PER_DAY);
  const rest = wholeMs - days * MS_PER_DAY;
  const shifted = days + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
    hour: Math.floor(rest / 3_600_000),
    minute: Math.floor(rest / 60_000) % 60,
    second: Math.floor(rest / 1000) % 60,
    millisecond: rest % 1000,
  };
}

/** Number of days in a month (1 to 12) of an astronomical year. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** Day of the week of a civil moment in milliseconds: 0 is Sunday. */
export function weekday(ms: number): number {
  const day = (Math.floor(ms / MS_PER_DAY) + 4) % 7; // 1970-01-01 was a Thursday
  return day < 0 ? day + 7 : day;
}
