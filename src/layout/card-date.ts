// Which words of its date a card shows: all of them where there is room, else fewer, and never without the year.

import { Kind, type Chronicle } from '../data/chronicle-columns.js';
import { formatMoment, type Style } from '../time/format-moment.js';
import type { Words } from '../time/words.js';
import { dateWords, eventDate } from './frame.js';
import { timeOf } from './viewport.js';

/** Ever fewer words for a precision, each the end of a date. */
const SHORTER: Readonly<Record<string, readonly Style[]>> = {
  millisecond: ['dayMonthYear', 'monthYear', 'year'],
  second: ['dayMonthYear', 'monthYear', 'year'],
  minute: ['dayMonthYear', 'monthYear', 'year'],
  day: ['monthYear', 'year'],
  month: ['year'],
};
/** Letters differ in width: an estimate keeps this much room. */
const SLACK = 1.12;
/** A date that has no shorter words breaks into lines, at most so many. */
const MOST_LINES = 2;
/** Of a label that is cut, the part that its end may take. */
const TAIL_PART = 0.6;
const ELLIPSIS = '…';

/** Forms are the same in each frame: kept per Chronicle and setting. */
const known = new WeakMap<Chronicle, WeakMap<Words, string[][]>>();

/** All words of the date, then ever fewer; at least one form, maybe empty. */
function formsOf(chronicle: Chronicle, index: number, words: Words): readonly string[] {
  let byWords = known.get(chronicle);
  if (!byWords) known.set(chronicle, (byWords = new WeakMap()));
  let list = byWords.get(words);
  if (!list) byWords.set(words, (list = []));
  return (list[index] ??= makeForms(chronicle, index, words));
}

function makeForms(chronicle: Chronicle, index: number, words: Words): string[] {
  const all = dateWords(chronicle, index, words);
  const [own = all] = eventDate(chronicle, index, { ...words, style: 'short' });
  const [event, date] = [chronicle.events[index], chronicle.dates[index]];
  const isPlain =
    chronicle.kind[index] !== Kind.Span &&
    event?.dateLabel === undefined &&
    event?.original === undefined &&
    date?.kind === 'date' &&
    date.qualifier === '';
  const shorter = isPlain
    ? (SHORTER[date.precision] ?? []).map((style) =>
        formatMoment(timeOf(chronicle, chronicle.anchor[index] ?? 0), style, words),
      )
    : [];
  return [...new Set([all, own, ...shorter])];
}

const widthOf = (text: string, charPx: number): number => [...text].length * charPx * SLACK;

/**
 * The longest form that fits into one line of `roomPx`, else the shortest one; a label that not even lines hold loses
 * its middle.
 */
export function shownDate(chronicle: Chronicle, index: number, words: Words, roomPx: number, charPx: number): string {
  const forms = formsOf(chronicle, index, words);
  const fitting = forms.find((form) => widthOf(form, charPx) <= roomPx);
  return fitting ?? keepEnds(forms.at(-1) ?? '', Math.floor((roomPx * MOST_LINES) / (charPx * SLACK)));
}

/**
 * At most `most` letters, at least from the last number on: words are left out before the last ones, where the year is.
 */
function keepEnds(text: string, most: number): string {
  const words = text.split(' ');
  if ([...text].length <= most) return text;
  const lengthOf = (list: readonly string[]): number => [...list.join(' ')].length;
  const year = words.findLastIndex((word) => /\p{Nd}/u.test(word));
  let start = year < 0 ? words.length - 1 : year;
  while (start > 1 && lengthOf(words.slice(start - 1)) <= most * TAIL_PART) start--;
  let end = 0;
  while (end + 1 < start && lengthOf(words.slice(0, end + 1)) + lengthOf(words.slice(start)) + 3 <= most) end++;
  return start === 0 ? text : [...words.slice(0, end), ELLIPSIS, ...words.slice(start)].join(' ');
}
