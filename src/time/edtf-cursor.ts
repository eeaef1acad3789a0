// One date of an EDTF text, read from left to right: every character is looked at once, nothing is tried twice.

import type { Qualifier } from './edtf-date.js';

/**
 * What is wrong with a text that should be EDTF, and at which character: a key of edtf-words.ts, which makes words of
 * it and the values. They weigh more than the scanner may, and few ask for them.
 */
export class EdtfRefusal extends Error {
  constructor(
    readonly code: string,
    readonly why: string,
    readonly position: number,
    readonly values: readonly (string | number)[] = [],
  ) {
    super(why);
  }
}

/** `text[at, to)` is still to be read. */
export interface EdtfCursor {
  readonly text: string;
  readonly to: number;
  at: number;
}

/** @throws EdtfRefusal at the cursor, or at the position given. */
export function fail(
  { at }: EdtfCursor,
  code: string,
  why: string,
  position = at,
  ...values: readonly (string | number)[]
): never {
  throw new EdtfRefusal(code, why, position, values);
}

/** @throws EdtfRefusal: `what` was expected at the cursor, and something else is there. */
export const expected = (cursor: EdtfCursor, what: string): never =>
  fail(cursor, 'syntax', 'expected', cursor.at, what, peek(cursor));

/** The character that stands here; empty at the end. */
export const peek = ({ text, at, to }: EdtfCursor): string => (at < to ? text.charAt(at) : '');

/** Takes that character where it stands here. */
export function take(cursor: EdtfCursor, char: string): boolean {
  const isIt = peek(cursor) === char;
  if (isIt) cursor.at++;
  return isIt;
}

export const isDigit = (char: string): boolean => char >= '0' && char <= '9';

/** So many digits, and `X` for open ones where they may be; `what` is for the error. */
export function takeDigits(cursor: EdtfCursor, what: string, length: number, mayBeOpen = false): string {
  const start = cursor.at;
  while (cursor.at - start < length && (isDigit(peek(cursor)) || (mayBeOpen && peek(cursor) === 'X'))) cursor.at++;
  if (cursor.at - start < length) expected(cursor, what);
  return cursor.text.slice(start, cursor.at);
}

/** One digit or more. */
export function takeRun(cursor: EdtfCursor, what: string): string {
  const start = cursor.at;
  while (isDigit(peek(cursor))) cursor.at++;
  if (cursor.at === start) expected(cursor, what);
  return cursor.text.slice(start, cursor.at);
}

export function takeQualifier(cursor: EdtfCursor): Qualifier {
  const char = peek(cursor);
  if (char !== '?' && char !== '~' && char !== '%') return '';
  cursor.at++;
  return char;
}
