// Whether a month, or a day of it, is one: with its year, without it, and beside digits of one.

import { bareWord, before, has, isAttached, isCounted, type Place, roleAt, taken } from './find-place.js';
import { isCompared, isTensed } from './find-tense.js';
import * as words from './find-words.js';
import { LAST_YEAR } from './find-years.js';
import type { Token } from './lexer.js';
import type { Parts, Reading } from './parts.js';
import { COMMON_WORDS } from './point.js';

/** 'في سبتمبر 27.7%': no year. */
const isDecimal = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.isApart === false &&
  (/^[%٪]$/.test(tokens[at + 1]?.text ?? '') ||
    (/^[.,٫]$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.kind === 'number' && !tokens[at + 2]?.isApart));

/** A month, or a day of it, without a year. */
export function isMonth(parts: Parts, reading: Reading, place: Place): boolean {
  const { tokens, to, language } = place;
  const names = taken(place).filter((one) => roleAt(one, 'monthName'));
  const isOwn = names.some((one) =>
    one.meanings.some(
      ({ role, calendar }) =>
        role === 'monthName' && (calendar === 'gregory' || (language === 'fa' && calendar === 'persian')),
    ),
  );
  if (language === 'fa' && names.some(({ text }) => text === 'مي' || text === 'مه') && !has(place, 'month'))
    return false;
  // 'فاتح شهر رمضان هو يوم الخميس' is told by it.
  if (!isOwn && parts.day !== undefined && tokens.slice(to, to + 3).some(({ text }) => /^(?:هو|س?[يت]كون)$/.test(text)))
    return false;
  if (parts.day !== undefined) return isOwn || has(place, 'ordinal', 'day', 'weekday');
  const [name] = names;
  // 'في فبراير 40 قتيلا' may be of the year 40.
  if (
    !isOwn ||
    !name ||
    (tokens[to]?.kind === 'number' &&
      (tokens[to]?.text.length === 4 ||
        !(
          isDecimal(tokens, to) ||
          has(place, 'month') ||
          (language === 'ar' && /ا$/.test(tokens[to + 1]?.text ?? '') && isCounted(tokens[to + 1], language))
        ))) ||
    tokens.slice(to, to + 3).some((one) => words.TOLD_BEFORE.has(one.text))
  )
    return false;
  if (language === 'fa' && words.FA_COMMON_MONTHS.has(name.text)) return has(place, 'month');
  // 'Between November and April it is humid'
  if (language === 'en' && !isTensed(tokens, place.from, language)) return false;
  if (parts.third || parts.partOfMonth || has(place, 'month') || reading.kind === 'interval' || names.length > 1)
    return true;
  // 'آب' is a father too, and in names; but 'تراجع من 3% إلى 2% في آب' counts by months.
  if (
    name.text === 'اب' &&
    !(
      place.text.startsWith('آ', name.start) &&
      tokens.slice(Math.max(0, place.from - 4), place.from).some(({ kind }) => kind === 'number')
    )
  )
    return false;
  if (language === 'ur') return words.UR_AFTER.has(tokens[to]?.text ?? '');
  if (language === 'he') return isAttached(place);
  return (
    (words.MONTH_BEFORE.has(before(place)?.text ?? '') ||
      words.DELIVERED.has(bareWord(before(place))) ||
      (language === 'ar' && / من$/.test(before(place)?.text ?? '') && roleAt(before(place), 'from')) ||
      isCompared(tokens, place.from)) &&
    !(language === 'en' && isAttached(place))
  );
}

/** '11 March 98', 'March ’98': of a year whose digits are not all there, and of none of the reference's. */
export function isCutYear(parts: Parts, { tokens, to, language }: Place): boolean {
  // 'آبان ۹۸' is of a year, 'in March 40 people' is not.
  if (parts.day === undefined && parts.calendar !== 'persian') return false;
  const at = /^['’‘]$/.test(tokens[to]?.text ?? '') ? to + 1 : to;
  const [year, next] = [tokens[at], tokens[at + 1]];
  if (
    year?.kind !== 'number' ||
    year.text.length !== 2 ||
    (next?.kind === 'mark' && !next.isApart && /^[:/%٪٫]$/.test(next.text)) ||
    roleAt(next, 'monthName')
  )
    return false;
  return (
    at > to ||
    !(/^(?:ar|en|he)$/.test(language) && (isCounted(next, language) || roleAt(next, 'am') || roleAt(next, 'pm')))
  );
}

/** A month of a year: one word of another calendar may be somebody's name ('نال رجب 1442 صوتاً'). */
export function isMonthOfYear(parts: Parts, place: Place): boolean {
  const { tokens, from, to, language } = place;
  const names = taken(place).filter((one) => roleAt(one, 'monthName'));
  const isGregorian = names.some((one) =>
    one.meanings.some(({ role, calendar }) => role === 'monthName' && calendar === 'gregory'),
  );
  if ((parts.year ?? 0) > LAST_YEAR && parts.calendar !== 'hebrew') return false;
  if (
    parts.day !== undefined ||
    parts.third !== undefined ||
    has(place, 'islamic', 'month') ||
    names.some((one) => one.text.includes(' '))
  )
    return true;
  const isBeside = !isCounted(tokens[to], language) || words.MONTH_BEFORE.has(before(place)?.text ?? '');
  return isGregorian ? !COMMON_WORDS.has(tokens[from]?.text ?? '') || isBeside : isBeside;
}
