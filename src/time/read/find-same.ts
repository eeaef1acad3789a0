// 'الثامن من الشهر نفسه', '8 من نفس الشهر', 'the 8th of the same month': a day of the month that was told last.

import { parseEdtf } from '../edtf.js';
import type { Cursor } from './cursor.js';
import { SAME_AFTER, SAME_BEFORE } from './find-words.js';
import { readNumber } from './number.js';

/** EDTF of a month at the end of what was found last. */
const MONTH = /(\d{4}-(?:0\d|1[0-2]))(?:-\d\d(?:T.*)?)?$/;

/** The day at the cursor, in the month where `last`, the EDTF of the date before it, ends; null where it is none. */
export function readSameMonth(cursor: Cursor, last: string): string | null {
  const month = MONTH.exec(last)?.[1];
  if (month === undefined) return null;
  cursor.skip();
  if (cursor.take('day')) cursor.skip();
  const n = readNumber(cursor);
  if (!n || n.value < 1 || n.digits > 2 || (n.digits === 0 && !n.isOrdinal)) return null;
  cursor.skip();
  const isSaid = SAME_BEFORE.has(cursor.token?.text ?? '');
  if (isSaid) cursor.at++;
  if (cursor.meaning('month')?.value !== 0) return null;
  cursor.at++;
  if (!isSaid && !SAME_AFTER.has(cursor.tokens[cursor.at++]?.text ?? '')) return null;
  // 'من الشهر نفسه من العام الماضي'
  const { at } = cursor;
  cursor.skip();
  const isOfYear = cursor.at > at && cursor.meaning('year') !== undefined;
  cursor.at = at;
  const edtf = `${month}-${String(n.value).padStart(2, '0')}`;
  try {
    parseEdtf(edtf);
    return isOfYear ? null : edtf;
  } catch {
    return null;
  }
}
