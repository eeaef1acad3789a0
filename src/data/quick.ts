// The plain events of a large story, quicker than field by field: a date, a title, and what else is one text or number. All
// others are read as ever; both give the same.

import { parseEdtf } from '../time/edtf.js';
import type { TimelineEvent } from './document.js';
import { MAX_LABEL } from './limits.js';
import type { QuickRead } from './read-document.js';

const FIELDS: ReadonlySet<string> = new Set(['id', 'date', 'title', 'group', 'importance']);
/** A year, a month, a day or a minute of it; not of a year that the Persian calendar may mean. */
const PLAIN_DATE = /^(?!1[2-5])\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?Z?)?)?)?$/;
/** What a text must not have to be taken as it is: see clean-text.ts. */
export const TO_CLEAN = /[\u0000-\u001F\u007F\u202A-\u202E\u2066-\u2069\p{Cs}]|[\p{M}\p{Cf}]{9}|\s\s|^\s|\s$/u;
/** Dates that are kept to be known again; more are read anew. */
const MOST_DATES = 50_000;
const NONE: readonly never[] = Object.freeze([]);

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= MAX_LABEL && !TO_CLEAN.test(value);

/** Reads plain events, one after the other. Null for any other, and for what throws or is wrong, which is then told as ever. */
export function quickReader(): QuickRead {
  const dates = new Set<string>();
  const isDate = (text: unknown): text is string => {
    if (typeof text !== 'string') return false;
    if (dates.has(text)) return true;
    if (!PLAIN_DATE.test(text)) return false;
    parseEdtf(text);
    if (dates.size < MOST_DATES) dates.add(text);
    return true;
  };
  return (raw, { ids }) => {
    try {
      if (typeof raw !== 'object' || raw === null || !Object.keys(raw).every((key) => FIELDS.has(key))) return null;
      const { id, date, title, group, importance = 0.5 } = raw as Readonly<Record<string, unknown>>;
      if (!isText(id) || !isText(title) || !isDate(date) || typeof importance !== 'number' || !(importance >= 0 && importance <= 1)) return null;
      if (group === undefined) return { id, title, date, mentions: NONE, importance, media: NONE } satisfies TimelineEvent;
      return isText(group) && ids.has(group) ? { id, title, date, group, mentions: NONE, importance, media: NONE } : null;
    } catch {
      return null;
    }
  };
}
