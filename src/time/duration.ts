// How long a period lasts, in the one unit that people would say.

import { plural } from '../i18n/lookup.js';
import { civilFields, MS_PER_DAY } from './civil.js';
import type { Words } from './words.js';

/** Whole Gregorian months from one civil moment to a later one. */
function monthsBetween(from: number, to: number): number {
  const [a, b] = [civilFields(from), civilFields(to)];
  return (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
}

/** 'six years', 'three months', 'eleven days': whole units of `[from, to)`, civil ms; empty for less than a day. */
export function formatDuration(from: number, to: number, words: Words): string {
  const { years, months, days } = words.messages;
  const whole = monthsBetween(from, to);
  if (whole >= 24) return plural(years, Math.floor(whole / 12), words);
  if (whole >= 2) return whole === 12 ? plural(years, 1, words) : plural(months, whole, words);
  const count = Math.floor((to - from) / MS_PER_DAY);
  return count >= 1 ? plural(days, count, words) : '';
}
