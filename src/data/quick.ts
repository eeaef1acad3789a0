// Plain events, quicker than field by field: a date, a title, and what else is one text or number. Many stories have no
// others. All others are read as ever; both give the same.

import { isPlainText } from './clean-text.js';
import type { Declared } from './declared.js';
import type { TimelineEvent } from './document.js';
import { MAX_LABEL } from './limits.js';
import { isEdtf } from './read-edtf.js';

const FIELDS = /^(id|date|title|group|importance)$/;
/** A year, a month, a day or a minute of it; not of a year that the Persian calendar may mean. */
const PLAIN_DATE = /^(?!1[2-5])\d{4}(-(0[1-9]|1[0-2])(-\d\d(T\d\d:\d\d(:\d\d)?Z?)?)?)?$/;
/** What would be made one space, or none. */
const SPACES = /[\t\n]|\s\s|^\s|\s$/;
const NONE: readonly never[] = Object.freeze([]);

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= MAX_LABEL && isPlainText(value) && !SPACES.test(value);
const isDate = (value: unknown): value is string =>
  typeof value === 'string' && PLAIN_DATE.test(value) && isEdtf(value);

/** Null for any other, and for what throws or is wrong, which is then told as ever. */
export function quickEvent(raw: unknown, { ids }: Pick<Declared, 'ids'>): TimelineEvent | null {
  try {
    if (typeof raw !== 'object' || raw === null) return null;
    for (const key of Object.keys(raw)) if (!FIELDS.test(key)) return null;
    const { id, date, title, group, importance = 0.5 } = raw as Readonly<Record<string, unknown>>;
    if (
      !isText(id) ||
      !isText(title) ||
      !isDate(date) ||
      typeof importance !== 'number' ||
      !(importance >= 0 && importance <= 1)
    )
      return null;
    if (group === undefined)
      return { id, title, date, mentions: NONE, importance, media: NONE } satisfies TimelineEvent;
    return isText(group) && ids.has(group) ? { id, title, date, group, mentions: NONE, importance, media: NONE } : null;
  } catch {
    return null;
  }
}
