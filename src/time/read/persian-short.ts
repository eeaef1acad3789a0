// Years of Iran that are written in two digits.

import { FA_UNCOUNTED } from '../../i18n/dates/fa.js';
import { foldText } from '../letters.js';
import type { Cursor } from './cursor.js';

/** Short years between them are of either century. */
const [LAST_NEW, FIRST_OLD] = [9, 40];
const UNCOUNTED = new Set(FA_UNCOUNTED.split(' ').map((word) => foldText(word)));

/**
 * 'آبان ۹۸', 'سال ۹۸': Iran leaves out the 13, or the 14, of its years, where nothing follows that they could count.
 */
export function readPersianShort(cursor: Cursor): number | null {
  return cursor.attempt(() => {
    const { context, tokens } = cursor;
    if (context.plain !== 'persian') return null;
    cursor.skip();
    if (cursor.take('year')) cursor.skip();
    const { token } = cursor;
    const next = tokens[++cursor.at];
    const isEnd =
      next === undefined ||
      (next.kind === 'mark' ? !/^[/:%٫]$/.test(next.text) : UNCOUNTED.has(next.text) && !cursor.meaning('ad'));
    if (
      token?.kind !== 'number' ||
      token.text.length !== 2 ||
      !isEnd ||
      (token.value > LAST_NEW && token.value < FIRST_OLD)
    )
      return null;
    return token.value + (token.value > LAST_NEW ? 1300 : 1400);
  });
}
