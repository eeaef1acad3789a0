// Numbers inside a date: digits, in groups of three or not, and words, which are read to their end: 'ألفين واثني عشر'
// is 2012, and a part of it is nothing.

import type { Cursor } from './cursor.js';

export interface NumberWord {
  readonly value: number;
  /** Digits written; 0 for words. */
  readonly digits: number;
  readonly isOrdinal: boolean;
}

/** Words of a number below a thousand, and multiples of thousands in a number: no year has more. */
const MOST_WORDS = 5;
const PLURALS = new Set(['الاف', 'ملايين', 'مليارات', 'אלפי', 'אלפים']);
const GROUP = 3;
/** Of a number written in groups: 13,800,000,000. */
const MOST_GROUPS = 4;
const SUFFIX = /^(?:th|st|nd|rd|er|re|º|o|ويں|واں|ام|ي)$/;

/** What the words of a number have said so far. */
interface Sum {
  hundred?: number;
  ten?: number;
  one?: number;
}

/** A number in digits or words, cardinal or ordinal: '17', '10,000', 'السابع عشر', 'خمسة وعشرين', '66 million'. */
export function readNumber(cursor: Cursor): NumberWord | null {
  return cursor.attempt(() =>
    cursor.token?.kind === 'number' ? readDigits(cursor) : (readOrdinal(cursor) ?? readCardinal(cursor)),
  );
}

function readDigits(cursor: Cursor): NumberWord | null {
  const { token } = cursor;
  if (!token) return null;
  const grouped = readGrouped(cursor);
  if (grouped) return grouped;
  cursor.at++;
  const isOrdinal = cursor.token !== undefined && !cursor.token.isApart && SUFFIX.test(cursor.token.text);
  if (isOrdinal) cursor.at++;
  const rest =
    cursor.attempt(() => {
      const tail = cursor.tokens[cursor.at + 1];
      if (
        !/^[.,٫]$/.test(cursor.token?.text ?? '') ||
        tail?.kind !== 'number' ||
        tail.isApart ||
        !cursor.meaning('thousands', cursor.tokens[cursor.at + 2])
      )
        return null;
      cursor.at += 2;
      return Number(`0.${tail.text}`);
    }) ?? 0;
  const many = cursor.take('thousands');
  return {
    value: Math.round((token.value + rest) * (many?.value ?? 1)),
    digits: many ? 0 : token.text.length,
    isOrdinal,
  };
}

/** '10,000', '3.000.000': never four digits, so that it is a year only where an era says so. */
function readGrouped(cursor: Cursor): NumberWord | null {
  return cursor.attempt(() => {
    let text = cursor.token?.text ?? '';
    if (text.length > GROUP) return null;
    cursor.at++;
    const first = text.length;
    for (
      let i = 1, tail = cursor.tokens[cursor.at + 1];
      i < MOST_GROUPS &&
      /^[.,٬]$/.test(cursor.token?.text ?? '') &&
      cursor.token?.isApart === false &&
      tail?.kind === 'number' &&
      tail.text.length === GROUP &&
      !tail.isApart;
      i++, tail = cursor.tokens[cursor.at + 1]
    ) {
      text += tail.text;
      cursor.at += 2;
    }
    return text.length > first ? { value: Number(text), digits: text.length + 1, isOrdinal: false } : null;
  });
}

function readOrdinal(cursor: Cursor): NumberWord | null {
  const ten = cursor.attempt(() => {
    const tens = cursor.take('ten');
    if (tens && !cursor.take('and')) cursor.takeMark('-');
    const last = cursor.meaning('ordinal');
    return tens && last && last.value < 10 && cursor.take('ordinal') ? tens.value + last.value : null;
  });
  if (ten !== null) return { value: ten, digits: 0, isOrdinal: true };
  const found = cursor.take('ordinal');
  if (!found) return null;
  const teen = found.value < 10 ? cursor.take('teen') : null;
  const more = teen
    ? null
    : cursor.attempt(() =>
        cursor.take('and')
          ? (cursor.meaning('ordinal')?.value ?? 0) >= 20
            ? cursor.take('ordinal')
            : cursor.take('ten')
          : null,
      );
  return { value: found.value + (teen?.value ?? more?.value ?? 0), digits: 0, isOrdinal: true };
}

function readCardinal(cursor: Cursor): NumberWord | null {
  let value: number | null = null;
  let limit = Infinity;
  for (let i = 0; i < MOST_WORDS && limit > 1; i++) {
    const group: { readonly value: number; readonly unit: number } | null = cursor.attempt(() => {
      if (value !== null) cursor.take('and');
      const below = readBelowThousand(cursor);
      const many = cursor.meaning('thousands');
      // 'آلاف السنين' are nobody's count.
      if (below === null && PLURALS.has(cursor.token?.text ?? '')) return null;
      if (many && many.value < limit) cursor.at++;
      else if (below === null) return null;
      const unit = many && many.value < limit ? many.value : 1;
      return { value: (below ?? 1) * unit, unit };
    });
    if (!group) break;
    value = (value ?? 0) + group.value;
    limit = group.unit;
  }
  return value === null ? null : { value, digits: 0, isOrdinal: false };
}

/**
 * 'مئة وخمسة وعشرين', 'nine hundred and five': hundreds, tens and ones, each once, in the order of any of the
 * languages.
 */
function readBelowThousand(cursor: Cursor): number | null {
  const sum: Sum = {};
  for (let i = 0; i < MOST_WORDS; i++) {
    const word = cursor.attempt(() => {
      if (i > 0 && !cursor.take('and')) cursor.takeMark('-');
      return takeOne(cursor, sum) || takeTen(cursor, sum) || takeHundred(cursor, sum) ? true : null;
    });
    if (!word) break;
  }
  const { hundred, ten, one } = sum;
  return hundred === undefined && ten === undefined && one === undefined
    ? null
    : (hundred ?? 0) + (ten ?? 0) + (one ?? 0);
}

/** One to nineteen; with the hundreds that it counts. */
function takeOne(cursor: Cursor, sum: Sum): boolean {
  const one = cursor.meaning('number');
  if (!one || sum.one !== undefined || (one.value > 9 && sum.ten !== undefined)) return false;
  cursor.at++;
  if (
    one.value < 10 &&
    sum.hundred === undefined &&
    sum.ten === undefined &&
    cursor.meaning('hundred')?.value === 100
  ) {
    cursor.at++;
    sum.hundred = one.value * 100;
    return true;
  }
  // 'השמונה-עשרה'
  if (cursor.token?.text === '-' && cursor.meaning('teen', cursor.tokens[cursor.at + 1])) cursor.at++;
  const teen = one.value < 10 && sum.ten === undefined ? cursor.take('teen') : null;
  sum.one = one.value;
  if (teen || one.value > 9) sum.ten = teen?.value ?? 0;
  return true;
}
function takeTen(cursor: Cursor, sum: Sum): boolean {
  const ten = sum.ten === undefined ? cursor.take('ten') : null;
  if (ten) sum.ten = ten.value;
  return ten !== null;
}
function takeHundred(cursor: Cursor, sum: Sum): boolean {
  const hundred = sum.hundred === undefined && sum.ten === undefined ? cursor.take('hundred') : null;
  if (hundred) sum.hundred = hundred.value;
  return hundred !== null;
}
