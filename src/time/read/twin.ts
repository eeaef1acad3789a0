// EDTF whose year is a Persian one to the eye: '1399-12-21' is the year 1399 of the Common Era by the standard, and may
// have been meant for 2021.

import { MS_PER_DAY } from '../civil.js';
import { dayText } from './resolve.js';

const [FIRST, LAST] = [1200, 1450];
/** Days from 1970-01-01 to the day before year 1 of the Persian calendar, less a year. */
const EPOCH_DAY = -492_633;

/** Civil ms of the first day of a Persian month: in these years the leap years go round in 33. `month` may be 13. */
const monthStart = (year: number, month: number): number =>
  (EPOCH_DAY + 365 * year + Math.floor((8 * year + 21) / 33) + (month - 1) * 30 + Math.min(month - 1, 6)) * MS_PER_DAY;

/** The same figures as a date of the Persian calendar, in EDTF; null where they would hardly be meant so. */
export function persianTwin(edtf: string): string | null {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(edtf) ?? [];
  const [y, m, d] = [Number(year), Number(month ?? 1), Number(day ?? 1)];
  if (y < FIRST || y > LAST || m < 1 || m > 12) return null;
  const first = monthStart(y, m) + (d - 1) * MS_PER_DAY;
  const next = month === undefined || m === 12 ? monthStart(y + 1, 1) : monthStart(y, m + 1);
  if (d < 1 || first >= next) return null;
  return day === undefined ? `${dayText(first)}/${dayText(next - MS_PER_DAY)}` : dayText(first);
}
