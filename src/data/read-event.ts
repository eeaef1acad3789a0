// One raw event to a regular one: what it must have, and the id that it gets where it has none.

import { CALENDARS } from '../time/words.js';
import type { Declared } from './declared.js';
import type { TimelineEvent } from './document.js';
import { MAX_LABEL, MAX_TEXT, MAX_TITLE } from './limits.js';
import { readDateText, type EventDate, type ReadOptions } from './read-edtf.js';
import { readMedia, readQuote, readSource } from './read-parts.js';
import type { Reader } from './reader.js';

/** What events may name. */
export type Names = Readonly<Record<'groups' | 'entities', Declared>>;

/** Null for what is left out, which is reported. */
export function readEvent(reader: Reader, options: ReadOptions, { groups, entities }: Names): TimelineEvent | null {
  reader.expect('event');
  const title = reader
    .text('title', MAX_TITLE)
    ?.replace(/[ \t\r\n]+/g, ' ')
    .trim();
  if (!title) return reader.reject('event/no-title', 'title');
  const dateLabel = reader.text('dateLabel', MAX_LABEL);
  const date = readEventDate(reader, dateLabel !== undefined, options);
  if (!date) return null;
  const importance = reader.number('importance', 0, 1);
  const group = reader.string('group', MAX_LABEL);
  expectDeclared('group/undeclared', group, groups, reader, 'group');
  return {
    id: reader.string('id', MAX_LABEL) || idOf(date.date, title),
    title,
    ...date,
    ...reader.some({
      dateLabel,
      dateNote: reader.text('dateNote', MAX_LABEL),
      text: reader.rich('text', MAX_TEXT),
      group,
      quote: readQuote(reader),
      source: readSource(reader),
      href: reader.link('href'),
      thumbnail: reader.media('thumbnail'),
    }),
    mentions: reader.strings('mentions', MAX_LABEL, (id, field) =>
      expectDeclared('entity/undeclared', id, entities, reader, field),
    ),
    importance: importance ?? 0.5,
    media: reader.list('media').flatMap((one) => readMedia(one) ?? []),
    ...reader.langs(),
    ...reader.extra('event'),
  };
}

/** A name of nothing that is declared is told, and otherwise as if it were. */
function expectDeclared(
  code: 'group/undeclared' | 'entity/undeclared',
  id: string | undefined,
  declared: Declared,
  reader: Reader,
  field: string,
): void {
  if (id !== undefined && !declared.ids.has(id)) reader.warnOnce(code, field, [id, declared]);
}

/** An id from what the event says, the same wherever it stands in the list. */
function idOf(date: string, title: string): string {
  const letters = `${date} ${title}`
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
  // A cut between the halves of a letter leaves none of it.
  return letters.replace(/\p{Cs}$/u, '') || 'event';
}

/**
 * The event's date; with a label of its own an unreadable one makes the event undated (`date` is empty). Null drops the
 * event.
 */
function readEventDate(reader: Reader, hasLabel: boolean, options: ReadOptions): EventDate | null {
  const text = reader.string('date', Infinity)?.trim();
  const own = reader.some({
    calendar: reader.oneOf('calendar', CALENDARS, 'calendar'),
    original: reader.string('original', MAX_LABEL),
    within: reader.boolean('within'),
  });
  if (text === undefined || text === '')
    return hasLabel ? { date: '', ...own } : reader.reject('event/no-date', 'date');
  const read = readDateText(text, reader, 'date', options);
  if ('code' in read) {
    if (!hasLabel) return reader.reject(read.code, 'date', [read.why]);
    reader.report(read.code, 'date', [read.why, true], 'warning');
    return { ...own, date: '', original: text };
  }
  const season = /^-?\d{4}-(2[2-9]|3\d|4[01])$/.exec(text);
  if (season && Number(season[1]) === (Number(text.slice(2, 4)) + 1) % 100)
    reader.report('date/season-or-years', 'date', [text], 'warning');
  // Whether it is a day of the Persian calendar too is asked by who tells it.
  if (
    own.original === undefined &&
    own.calendar === undefined &&
    /^(?:fa|ps)\b/.test(options.locale ?? '') &&
    /^1[2-4]\d\d(?:-\d\d){0,2}$/.test(text)
  )
    reader.report('date/gregorian-year', 'date', [text], 'warning');
  return { ...own, ...read };
}
