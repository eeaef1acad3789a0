// Numbers that are part of something else than a date: prices, scores, documents, titles.

import { type Place, roleAt, taken } from './find-place.js';
import type { Token } from './lexer.js';
import type { Reading } from './parts.js';

/**
 * Digits with a point, comma or dash between go on before or after the place: a price, a decimal, a document's number.
 */
export function isPartOfNumber(place: Place): boolean {
  const { tokens, from, to } = place;
  const first = tokens[from];
  if (
    first?.kind === 'number' &&
    (/^[×*^]$/.test(tokens[from - 1]?.text ?? '') ||
      (first.text.length < 3 && tokens[from - 1]?.text === '/' && tokens[from - 2]?.kind === 'number'))
  )
    return true;
  const joins = (mark: Token | undefined, digits: Token | undefined, isApart: boolean): boolean =>
    mark?.kind === 'mark' && /^[.,٫٬/\\:٪%]$/.test(mark.text) && !mark.isApart && digits?.kind === 'number' && !isApart;
  const isDash = (mark: Token | undefined): boolean => /^[-–]$/.test(mark?.text ?? '') && mark?.isApart === false;
  const [last, after] = [tokens[to - 1], tokens[to + 1]];
  // '1588.2', points of an index
  if (
    place.to - from === 3 &&
    first?.text.length === 4 &&
    tokens[from + 1]?.text === '.' &&
    tokens[from + 2]?.text.length === 1
  )
    return true;
  // '18-2017': of a school's year, turned around
  if (first?.text.length === 4 && !first.isApart && isDash(tokens[from - 1]) && tokens[from - 2]?.text.length === 2)
    return true;
  // 'המאות ה-2-5 לפנה"ס'
  if (
    first?.kind === 'number' &&
    first.text.length < 4 &&
    !first.isApart &&
    isDash(tokens[from - 1]) &&
    tokens[from - 2]?.kind === 'number'
  )
    return true;
  return (
    (first?.kind === 'number' && joins(tokens[from - 1], tokens[from - 2], first.isApart)) ||
    (last?.kind === 'number' && joins(tokens[to], after, after?.isApart ?? true))
  );
}

/** '(م/10) وتاريخ 18/3/1391', 'في دورته الـ17 لغاية 11 فبراير', 'فاز 1-صفر': the first number is of something else. */
export function isNumber(reading: Reading, { tokens, from, to }: Place): boolean {
  if (
    reading.kind === 'allOf' &&
    reading.members.some(({ isBareWeekday }) => isBareWeekday) &&
    reading.members.some(({ day }) => day === undefined)
  )
    return true;
  if (reading.kind === 'allOf')
    return tokens.slice(from, to).some(({ text }, i, all) => text === 'تاريخ' && roleAt(all[i - 1], 'and'));
  if (
    reading.kind === 'interval' &&
    reading.to?.isBareWeekday &&
    reading.from?.day === undefined &&
    reading.from?.month !== undefined
  )
    return true;
  // 'أقرت في أفريل الماضي، حتى جويلية المقبل'
  if (
    reading.kind === 'interval' &&
    tokens
      .slice(from, to)
      .some(
        (one, i, all) =>
          one.text === '،' && all[i - 1]?.meanings.some(({ role, value }) => role === 'beside' && value < 0),
      ) &&
    tokens[to - 1]?.meanings.some(({ role, value }) => role === 'beside' && value > 0)
  )
    return true;
  const noun = tokens[from - (tokens[from]?.text === 'ال' ? 1 : 2)];
  if (reading.kind === 'interval')
    return (
      (tokens[from]?.text === 'ال' || (tokens[from - 1]?.text === 'ال' && tokens[from]?.kind === 'number')) &&
      noun?.kind === 'word' &&
      noun.meanings.length === 0 &&
      noun.text !== 'الفتره'
    );
  return (
    /^[-–]$/.test(tokens[from + 1]?.text ?? '') &&
    tokens[from + 2]?.text === 'صفر' &&
    !tokens.slice(from, to).some(({ text }) => text.length === 4)
  );
}

/** 'فيلم "ذلك الصيف" عام 1979': a title ends inside. */
export const isCutByQuote = (place: Place): boolean => {
  const [mark, ...others] = taken(place).filter(({ kind, text }) => kind === 'mark' && /^["“”«»]$/.test(text));
  return (
    mark !== undefined &&
    others.length === 0 &&
    (mark.text === '»' || (mark.text !== '«' && !mark.isApart)) &&
    place.tokens[place.to - 1] !== mark
  );
};
