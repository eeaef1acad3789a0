// Any JSON value to a regular document and a list of what was wrong with it. Tolerant: one bad event or field never
// takes another down. It throws for nothing.

import { EdtfError, parseEdtf } from '../time/edtf.js';
import type { EdtfDate } from '../time/edtf-date.js';
import { isZone } from '../time/zone.js';
import type { EntityType, MediaType, Problem, TimelineDocument, TimelineEra, TimelineEvent, TimelineEntity, TimelineGroup, TimelineMedia, TimelineQuote, TimelineSource } from './document.js';
import { Reader } from './reader.js';
import { isTooDeep } from './depth.js';

export interface ReadOptions {
  /** Relative addresses resolve against it. */
  readonly baseUrl?: string;
  /** Reads a date that is not EDTF; without it such a date is the problem `date/not-edtf`. */
  readonly readDate?: (text: string) => { readonly edtf: string | null; readonly calendar?: string; readonly original?: string; readonly within?: boolean };
}

const MAX_DEPTH = 32;
const MAX_TITLE = 300;
const MAX_TEXT = 5000;
const MAX_LABEL = 300;
const ENTITY_TYPES: readonly EntityType[] = ['person', 'organization', 'place'];
const MEDIA_TYPES: readonly MediaType[] = ['image', 'video', 'audio', 'youtube', 'vimeo'];
const MEDIA_IDS: Partial<Record<MediaType, RegExp>> = { youtube: /^[A-Za-z0-9_-]{11}$/, vimeo: /^\d{1,12}$/ };
const COLOR = /^(?:#[0-9a-f]{3,8}|[a-z]{3,24}|(?:rgb|hsl|oklch|oklab|lab|lch|hwb)a?\([0-9a-z.,%/\s+-]{1,60}\))$/i;

const EVENT_FIELDS = ['id', 'date', 'dateLabel', 'dateNote', 'title', 'text', 'group', 'mentions', 'importance', 'quote', 'source', 'media', 'href', 'calendar', 'original', 'within'];
const DOCUMENT_FIELDS = ['$schema', 'title', 'description', 'lang', 'timeZone', 'asOf', 'source', 'groups', 'entities', 'eras', 'events'];

/** A document, or an array of events. The problems are in the order in which they were met. */
export function readDocument(value: unknown, options: ReadOptions = {}): { readonly document: TimelineDocument; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const none: TimelineDocument = { groups: [], entities: [], eras: [], events: [] };
  try {
    if (isTooDeep(value, MAX_DEPTH)) {
      problems.push({ code: 'document/too-deep', path: '', message: `Expected at most ${MAX_DEPTH} levels of nesting.`, severity: 'error' });
      return { document: none, problems };
    }
    const root: unknown = Array.isArray(value) ? { events: value } : value;
    const reader = new Reader(root, '', problems, options.baseUrl);
    return reader.raw ? { document: readRoot(reader, options), problems } : { document: none, problems };
  } catch (error) {
    problems.push({ code: 'document/unreadable', path: '', message: String(error), severity: 'error' });
    return { document: none, problems };
  }
}

function readRoot(reader: Reader, options: ReadOptions): TimelineDocument {
  const lang = reader.string('lang', MAX_LABEL);
  const timeZone = reader.string('timeZone', MAX_LABEL);
  const asOf = reader.string('asOf', MAX_LABEL);
  if (lang !== undefined && !isLang(lang)) reader.report('lang/unknown', 'lang', `'${lang}' is not a language tag.`);
  if (timeZone !== undefined && !isZone(timeZone)) reader.report('zone/unknown', 'timeZone', `Unknown time zone '${timeZone}'.`);
  const groups = unique(reader.list('groups').map(readGroup), reader, 'groups');
  const events = readEvents(reader, options);
  for (const { group } of events) {
    if (group === undefined || groups.some((one) => one.id === group)) continue;
    reader.report('group/undeclared', 'groups', `The group '${group}' is not declared.`, 'warning');
    groups.push({ id: group, label: group });
  }
  return {
    ...reader.some({ title: reader.string('title', MAX_TITLE), description: reader.string('description', MAX_TEXT) }),
    ...(lang !== undefined && isLang(lang) ? { lang } : {}),
    ...(timeZone !== undefined && isZone(timeZone) ? { timeZone } : {}),
    ...(asOf !== undefined && readEdtf(asOf, reader, 'asOf') ? { asOf } : {}),
    ...reader.some({ source: readSource(reader) }),
    groups, entities: unique(reader.list('entities').map(readEntity), reader, 'entities'),
    eras: reader.list('eras').flatMap((one) => readEra(one) ?? []), events, ...reader.extra(DOCUMENT_FIELDS),
  };
}

function isLang(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length === 1;
  } catch {
    return false;
  }
}

/** Drops what could not be read and what repeats an id. */
function unique<T extends { readonly id: string }>(list: readonly (T | null)[], reader: Reader, field: string): T[] {
  const seen = new Map<string, T>();
  list.forEach((one, i) => {
    if (one && seen.has(one.id)) reader.report('id/duplicate', `${field}[${i}].id`, `The id '${one.id}' is used before; left out.`, 'warning');
    else if (one) seen.set(one.id, one);
  });
  return [...seen.values()];
}

function readGroup(reader: Reader): TimelineGroup | null {
  const label = reader.string('label', MAX_LABEL);
  const id = reader.string('id', MAX_LABEL) ?? label;
  if (id === undefined) return reader.reject('group/no-id', 'id', 'Expected an id.');
  const color = reader.string('color', 100);
  const isColor = color !== undefined && COLOR.test(color);
  if (color !== undefined && !isColor) reader.report('group/color', 'color', `'${color}' is not a colour.`);
  return { id, label: label ?? id, ...(isColor ? { color } : {}) };
}

function readEntity(reader: Reader): TimelineEntity | null {
  const name = reader.string('name', MAX_LABEL);
  const id = reader.string('id', MAX_LABEL) ?? name;
  if (id === undefined) return reader.reject('entity/no-id', 'id', 'Expected an id.');
  return { id, name: name ?? id, type: reader.oneOf('type', ENTITY_TYPES) ?? 'organization', aliases: reader.strings('aliases', MAX_LABEL) };
}

function readEra(reader: Reader): TimelineEra | null {
  const label = reader.string('label', MAX_LABEL);
  const date = reader.string('date', MAX_LABEL);
  if (label === undefined || date === undefined || !readEdtf(date, reader, 'date')) return reader.reject('era/incomplete', '', 'Expected a label and a date.');
  return { date, label };
}

function readSource(reader: Reader): TimelineSource | undefined {
  const source = reader.object('source');
  if (!source) return undefined;
  const url = source.link('url');
  const name = source.string('name', MAX_LABEL) ?? url;
  return name === undefined ? undefined : { name, ...(url !== undefined ? { url } : {}) };
}

function readEvents(reader: Reader, options: ReadOptions): TimelineEvent[] {
  const ids = new Map<string, number>();
  const events: TimelineEvent[] = [];
  for (const one of reader.list('events')) {
    try {
      const event = readEvent(one, options);
      if (event) events.push(withOwnId(event, ids, one));
    } catch (error) {
      one.reject('event/unreadable', '', String(error));
    }
  }
  return events;
}

function withOwnId(event: TimelineEvent, ids: Map<string, number>, reader: Reader): TimelineEvent {
  const count = ids.get(event.id) ?? 0;
  ids.set(event.id, count + 1);
  if (count === 0) return event;
  let id = `${event.id}-${count + 1}`;
  while (ids.has(id)) id += '-2';
  ids.set(id, 1);
  reader.report('id/duplicate', 'id', `The id '${event.id}' is used before; this event is called '${id}'.`, 'warning');
  return { ...event, id };
}

/** An id from what the event says, the same wherever it stands in the list. */
function idOf(date: string, title: string): string {
  return `${date} ${title}`.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 80) || 'event';
}

function readEvent(reader: Reader, options: ReadOptions): TimelineEvent | null {
  const title = reader.string('title', MAX_TITLE)?.replace(/\s+/g, ' ').trim();
  if (!title) return reader.reject('event/no-title', 'title', 'Expected a title.');
  const dateLabel = reader.string('dateLabel', MAX_LABEL);
  const date = readEventDate(reader, dateLabel !== undefined, options);
  if (!date) return null;
  const importance = reader.number('importance', 0, 1);
  return {
    id: reader.string('id', MAX_LABEL) || idOf(date.date, title), title, ...date,
    ...reader.some({
      dateLabel, dateNote: reader.string('dateNote', MAX_LABEL), text: reader.string('text', MAX_TEXT), group: reader.string('group', MAX_LABEL),
      quote: readQuote(reader), source: readSource(reader), href: reader.link('href'),
    }),
    mentions: reader.strings('mentions', MAX_LABEL), importance: importance ?? 0.5,
    media: reader.list('media').flatMap((one) => readMedia(one) ?? []), ...reader.extra(EVENT_FIELDS),
  };
}

type EventDate = Pick<TimelineEvent, 'date' | 'calendar' | 'original' | 'within'>;

/** The event's date; with a label of its own an unreadable one makes the event undated (`date` is empty). Null drops the event. */
function readEventDate(reader: Reader, hasLabel: boolean, { readDate }: ReadOptions): EventDate | null {
  const text = reader.string('date', Infinity)?.trim();
  const own = reader.some({ calendar: reader.string('calendar', MAX_LABEL), original: reader.string('original', MAX_LABEL), within: reader.boolean('within') });
  if (text === undefined || text === '') return hasLabel ? { date: '' } : reader.reject('event/no-date', 'date', 'Expected a date.');
  try {
    const season = /^-?\d{4}-(2[2-9]|3\d|4[01])$/.exec(text);
    parseEdtf(text);
    if (season && Number(season[1]) === (Number(text.slice(2, 4)) + 1) % 100) reader.report('date/season-or-range', 'date', `'${text}' is a part of one year in EDTF; two years are written '${text.slice(0, 4)}/${text.slice(0, 2)}${text.slice(5)}'.`, 'warning');
    return { date: text, ...own };
  } catch (error) {
    const read = readDate?.(text);
    if (read?.edtf) return { date: read.edtf, original: read.original ?? text, ...reader.some({ calendar: read.calendar, within: read.within }) };
    const why = error instanceof EdtfError ? `${error.message} (position ${error.position})` : String(error);
    const message = `The date '${text.slice(0, 80)}' is not EDTF: ${why}`;
    if (!hasLabel) return reader.reject('date/not-edtf', 'date', message);
    reader.report('date/not-edtf', 'date', `${message} The event stands among the undated.`, 'warning');
    return { date: '' };
  }
}

function readQuote(reader: Reader): TimelineQuote | undefined {
  const quote = reader.object('quote');
  const text = quote?.string('text', MAX_TEXT);
  if (!quote || text === undefined) return undefined;
  return { text, ...quote.some({ by: quote.string('by', MAX_LABEL), paraphrase: quote.boolean('paraphrase') }) };
}

function readMedia(reader: Reader): TimelineMedia | null {
  const type = reader.oneOf('type', MEDIA_TYPES);
  if (!type) return reader.reject('media/type', 'type', `Expected one of ${MEDIA_TYPES.join(', ')}.`);
  const id = MEDIA_IDS[type];
  const src = id ? reader.string('src', MAX_LABEL) : reader.media('src');
  if (src === undefined || (id && !id.test(src))) return reader.reject('media/src', 'src', `Expected the address or id of a ${type}.`);
  return { type, src, alt: reader.string('alt', MAX_TITLE) ?? '', ...reader.some({ caption: reader.string('caption', MAX_TEXT), credit: reader.string('credit', MAX_LABEL), poster: reader.media('poster') }) };
}

function readEdtf(text: string, reader: Reader, field: string): EdtfDate | null {
  try {
    return parseEdtf(text);
  } catch (error) {
    reader.report('date/not-edtf', field, `'${text.slice(0, 80)}' is not EDTF: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

