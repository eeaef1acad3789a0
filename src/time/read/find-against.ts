// What speaks against a date: words that tell of no day in particular, or of one beside another than the reference.

import { before, has, isCounted, type Place, roleAt, taken } from './find-place.js';
import { isAhead } from './find-tense.js';
import * as words from './find-words.js';
import type { Token } from './lexer.js';
import type { Parts, Reading } from './parts.js';

/** 'قبل عام 1970', 'after 1842': a whole day, or a year with its word; 'من قبل 2000 مواطن' is neither. */
export function isBound(point: Parts, place: Place): boolean {
  if (before(place)?.text === 'من' || (point.isRelative && !has(place, 'monthName')) || point.year === undefined)
    return false;
  return (
    point.day !== undefined ||
    has(place, 'year', 'ad', 'bc', 'islamic', 'century') ||
    (place.language === 'he' &&
      point.year >= 1500 &&
      !isCounted(place.tokens[place.to], 'he') &&
      taken(place).some(({ text }) => /^\d{4}$/.test(text))) ||
    (place.language === 'ur' && taken(place).some(({ text }) => /^\d{4}$/.test(text))) ||
    (place.language === 'en' &&
      !taken(place).some(({ text }) => text === 'the') &&
      !isCounted(place.tokens[place.to], 'en'))
  );
}

/**
 * 'The next day he left': next to another day than the reference; 'هو اليوم العاشر من شهر محرم': a day of every year.
 */
export function isNarrated({ tokens, from, to, language }: Place): boolean {
  const first = tokens[from]?.text;
  if (language === 'en' && first === 'next') return tokens[from - 1]?.text === 'the';
  if (language === 'ur' && first?.startsWith('اگل') === true && /^(?:دن|روز)$/.test(tokens[to - 1]?.text ?? ''))
    return true;
  if (language === 'en' && first === 'this' && tokens[from + 1]?.text === 'day') return true;
  if (
    language === 'fa' &&
    ((first === 'اين' && to - from === 2) || (tokens[to - 1]?.text === 'بعد' && to - from === 2))
  )
    return true;
  return words.DEFINES.has(tokens[tokens[from - 1]?.text === 'اليوم' ? from - 2 : NaN]?.text ?? '');
}

/**
 * 'از یک سال': Persian says 'more than' by its 'from'; 'چند ماہ سے': some months; 'over the past year': twelve months.
 */
export function isVague(reading: Reading, { tokens, from, to, language }: Place): boolean {
  const unit = tokens.slice(from, to).find(isSpanUnit);
  if (!unit) return false;
  if (language === 'en')
    return (
      tokens[from]?.text === 'past' ||
      (tokens[from]?.text === 'last' && tokens[from - 1]?.text === 'the' && to - from === 2)
    );
  if (language === 'fa' && words.FA_SOME.has(tokens[from - 1]?.text ?? '')) return true;
  if (language === 'fa')
    return (
      reading.kind === 'interval' &&
      reading.to === null &&
      reading.from?.isRelative === true &&
      tokens.slice(from, to).every(({ text }) => text !== 'پيش' && text !== 'گذشته' && text !== 'جاري')
    );
  const isCountless =
    language === 'ur' &&
    !tokens
      .slice(from, to)
      .some(
        (one) =>
          one.kind === 'number' ||
          (['number', 'ten', 'hundred', 'beside', 'ordinal', 'monthName', 'weekday'] as const).some((role) =>
            roleAt(one, role),
          ),
      );
  if (isCountless && reading.kind === 'interval') return true;
  return (
    language === 'ur' &&
    (words.UR_SOME.has(tokens[from - 1]?.text ?? '') ||
      tokens.slice(to, to + 2).some(({ text }) => words.UR_MORE.has(text)))
  );
}
const isSpanUnit = (token: Token): boolean =>
  (['day', 'week', 'month', 'year', 'decade', 'century'] as const).some((unit) => roleAt(token, unit));

/** 'في صباح اليوم التالي', 'منذ اليوم الأول' */
export const isOtherDay = ({ tokens, to }: Place): boolean =>
  tokens[to - 1]?.text === 'اليوم' && words.TODAY_NOT_BEFORE.has(tokens[to]?.text ?? '');

/** 'ويتوجه إلى الناخبين (23 آذار)': in brackets in a sentence of what is to come, it may be of either year. */
export const isAside = ({ tokens, from, to, language }: Place): boolean =>
  tokens[from - 1]?.text === '(' &&
  (tokens[to]?.text === ')' || tokens[to - 1]?.text === ')') &&
  isAhead(tokens, from, language) &&
  !isAfterDay(tokens, from);
/**
 * 'يلتقيان يوم 14 نوفمبر، ثم يلعب الفائزان في النهائي (18 نوفمبر)': after another day of the sentence it is of that
 * one's time.
 */
function isAfterDay(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (
    at > 0 &&
    from - at < SENTENCE &&
    !/^[.!?؟؛…\n]$/.test(tokens[at]?.text ?? '') &&
    !(roleAt(tokens[at], 'monthName') && tokens[at - 1]?.kind === 'number')
  )
    at--;
  return roleAt(tokens[at], 'monthName');
}
/** A month was named in the sentence. */
export function isAfterMonth(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (
    at > 0 &&
    from - at < SENTENCE &&
    !/^[.!?؟؛…\n]$/.test(tokens[at]?.text ?? '') &&
    !roleAt(tokens[at], 'monthName')
  )
    at--;
  return roleAt(tokens[at], 'monthName');
}
/** Tokens of a sentence that are looked at. */
const SENTENCE = 40;

/** 'پنج سال آینده': a number before the unit says that it is not one. */
export const isOfMany = ({ tokens, from }: Place): boolean =>
  (tokens[from - 1]?.kind === 'number' || roleAt(tokens[from - 1], 'number') || roleAt(tokens[from - 1], 'ten')) &&
  tokens[from]?.isApart === true &&
  (['year', 'month', 'week', 'day'] as const).some((unit) => roleAt(tokens[from], unit));
