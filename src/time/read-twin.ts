// EDTF whose year is a Persian one to the eye: '1399-12-21' is the year 1399 of the Common Era by the standard, and may
// have been meant for 2021.

import { calendarOf } from './calendar.js';
import { MS_PER_DAY } from './civil.js';
import { dayText } from './read-parts.js';

const [FIRST, LAST] = [1200, 1450];

/** The same figures as a date of the Persian calendar, in EDTF; null where they would hardly be meant so, undefined where they may be and that calendar is not known here. */
export function persianTwin(edtf: string): string | null | undefined {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(edtf) ?? [];
  const [y, m, d] = [Number(year), Number(month ?? 1), Number(day ?? 1)];
  if (y < FIRST || y > LAST || m < 1 || m > 12) return null;
  const calendar = calendarOf('persian');
  if (!calendar) return undefined;
  const first = calendar.monthStart(y, m) + (d - 1) * MS_PER_DAY;
  const next = month === undefined ? calendar.monthStart(y + 1, 1) : calendar.monthStart(y, m + 1);
  if (d < 1 || first >= next || Number.isNaN(first)) return null;
  return day === undefined ? `${dayText(first)}/${dayText(next - MS_PER_DAY)}` : dayText(first);
}
