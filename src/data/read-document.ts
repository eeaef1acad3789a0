// Any JSON value to a regular document and a list of what was wrong with it. Tolerant: one bad event or field never
// takes another down. It throws for nothing.

import { EdtfError, parseEdtf } from '../time/edtf.js';
import { persianTwin } from '../time/read-twin.js';
import type { DateReading, ReadDateOptions } from '../time/read-date.js';
import { isZone } from '../time/zone.js';
import type { EntityType, MediaType, Problem, TimelineDocument, TimelineEra, TimelineEvent, TimelineEntity, TimelineGroup, TimelineMedia, TimelineQuote, TimelineSource } from './document.js';
import { isTooDeep, withoutDeep } from './depth.js';
import { UnknownFields } from './fields.js';
import { didYouMean, languageTag, nearestLang, nearestZone } from './near.js';
import type { ProblemCode } from './problem-codes.js';
import { Reader } from './reader.js';

/** `locale`, `timeZone` and `reference` are for dates in words, where the document has no `lang`, `timeZone` and `asOf`. */
export interface ReadOptions extends ReadDateOptions {
  /** Relative addresses resolve against it. */
  readonly baseUrl?: string | undefined;
  /** Reads dates in words, as core's `readDate` does; without it such a date is the problem `date/not-edtf`. */
  readonly readDate?: (text: string, options: ReadDateOptions) => Pick<DateReading, 'edtf'> & Partial<DateReading>;
}

const MAX_DEPTH = 32;
const MAX_TITLE = 300;
const MAX_TEXT = 5000;
const MAX_LABEL = 300;
const ENTITY_TYPES: readonly EntityType[] = ['person', 'organization', 'place'];
const MEDIA_TYPES: readonly MediaType[] = ['image', 'video', 'audio', 'youtube', 'vimeo'];
/** The id of a film, and the addresses that have it in them. */
const FILMS: Partial<Record<MediaType, readonly RegExp[]>> = {
  youtube: [/^([\w-]{11})$/, /^https:\/\/(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:watch\?v=|embed\/|shorts\/|live\/)([\w-]{11})(?![\w-])/, /^https:\/\/youtu\.be\/([\w-]{11})(?![\w-])/],
  // An unlisted video plays with its hash only.
  vimeo: [/^(\d{1,12})$/, /^https:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d{1,12})(?!\w|\/\w|.*[?&]h=)/],
};
const COLOR = /^(?:#[0-9a-f]{3,8}|[a-z]{3,24}|(?:rgb|hsl|oklch|oklab|lab|lch|hwb)a?\([0-9a-z.,%/\s+-]{1,60}\))$/i;

/** A document, or an array of events. The problems are in the order in which they were met, those of unknown fields last. */
export function readDocument(value: unknown, options: ReadOptions = {}): { readonly document: TimelineDocument; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const none: TimelineDocument = { groups: [], entities: [], eras: [], events: [] };
  try {
    const unknown = new UnknownFields();
    const reader = new Reader(rootOf(value, problems), '', problems, options.baseUrl, unknown);
    const document = reader.raw ? readRoot(reader, options) : none;
    problems.push(...unknown.problems());
    return { document, problems };
  } catch (error) {
    problems.push({ code: 'document/unreadable', path: '', message: String(error), severity: 'error' });
    return { document: none, problems };
  }
}

/** The document of which the value is all, or the events; without what is nested too deeply to be walked. */
function rootOf(value: unknown, problems: Problem[]): unknown {
  const root: unknown = Array.isArray(value) ? { events: value } : value;
  if (typeof root !== 'object' || root === null || !isTooDeep(root, MAX_DEPTH)) return root;
  return withoutDeep(root, MAX_DEPTH, (path) => problems.push({ code: 'document/too-deep', path, message: `Expected at most ${MAX_DEPTH} levels of nesting.`, severity: 'error' }));
}

/** Each field fails alone. */
function readRoot(reader: Reader, defaults: ReadOptions): TimelineDocument {
  reader.expect('document');
  const own = reader.some({ lang: reader.attempt('lang', () => readLang(reader), undefined), timeZone: reader.attempt('timeZone', () => readZone(reader), undefined) });
  const inOwn: ReadOptions = { ...defaults, locale: own.lang ?? defaults.locale, timeZone: own.timeZone ?? defaults.timeZone };
  // 'Today' says nothing in the date that it would be reckoned from.
  const asOf = reader.attempt('asOf', () => readEdtf(reader, 'asOf', { ...inOwn, reference: undefined }), undefined);
  const options: ReadOptions = { ...inOwn, reference: asOf ?? defaults.reference };
  const list = <T>(field: string, read: (one: Reader) => T | null): (T | null)[] => reader.attempt(field, () => reader.list(field).map((one) => one.attempt('', () => read(one), null)), []);
  const groups = unique(list('groups', readGroup), reader, 'groups');
  const events = reader.attempt('events', () => readEvents(reader, options, groups), []);
  return {
    ...reader.some({ title: reader.string('title', MAX_TITLE), description: reader.string('description', MAX_TEXT) }), ...own, ...reader.some({ asOf, source: reader.attempt('source', () => readSource(reader), undefined) }),
    groups, entities: unique(list('entities', readEntity), reader, 'entities'), eras: list('eras', (one) => readEra(one, options)).flatMap((one) => one ?? []),
    events, ...reader.extra('document'),
  };
}

function readLang(reader: Reader): string | undefined {
  const lang = reader.string('lang', MAX_LABEL);
  if (lang === undefined || languageTag(lang)) return lang;
  reader.report('lang/unknown', 'lang', `'${lang}' is not a language tag.${didYouMean(nearestLang(lang))}`);
  return undefined;
}

function readZone(reader: Reader): string | undefined {
  const timeZone = reader.string('timeZone', MAX_LABEL);
  if (timeZone === undefined || isZone(timeZone)) return timeZone;
  reader.report('zone/unknown', 'timeZone', `Unknown time zone '${timeZone}'.${didYouMean(nearestZone(timeZone))}`);
  return undefined;
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
  reader.expect('group');
  const label = reader.string('label', MAX_LABEL);
  const id = reader.string('id', MAX_LABEL) ?? label;
  if (id === undefined) return reader.reject('group/no-id', 'id', 'Expected an id.');
  const color = reader.string('color', 100);
  const isColor = color !== undefined && COLOR.test(color);
  if (color !== undefined && !isColor) reader.report('group/color', 'color', `'${color}' is not a colour.`);
  return { id, label: label ?? id, ...(isColor ? { color } : {}) };
}

function readEntity(reader: Reader): TimelineEntity | null {
  reader.expect('entity');
  const name = reader.string('name', MAX_LABEL);
  const id = reader.string('id', MAX_LABEL) ?? name;
  if (id === undefined) return reader.reject('entity/no-id', 'id', 'Expected an id.');
  return { id, name: name ?? id, type: reader.oneOf('type', ENTITY_TYPES) ?? 'organization', aliases: reader.strings('aliases', MAX_LABEL) };
}

function readEra(reader: Reader, options: ReadOptions): TimelineEra | null {
  reader.expect('era');
  const label = reader.string('label', MAX_LABEL);
  const date = readEdtf(reader, 'date', options);
  if (label === undefined || date === undefined) return reader.reject('era/incomplete', '', 'Expected a label and a date.');
  return { date, label };
}

function readSource(reader: Reader): TimelineSource | undefined {
  const source = reader.object('source');
  if (!source) return undefined;
  source.expect('source');
  const url = source.link('url');
  const name = source.string('name', MAX_LABEL) ?? url;
  return name === undefined ? undefined : { name, ...(url !== undefined ? { url } : {}) };
}

/** Groups that only events name are added to `groups`. */
function readEvents(reader: Reader, options: ReadOptions, groups: TimelineGroup[]): TimelineEvent[] {
  const ids = new Map<string, number>();
  const events: TimelineEvent[] = [];
  for (const one of reader.list('events')) {
    try {
      const event = readEvent(one, options);
      if (!event) continue;
      events.push(withOwnId(event, ids, one));
      declareGroup(event, groups, one);
    } catch (error) {
      one.reject('event/unreadable', '', String(error));
    }
  }
  return events;
}

function declareGroup({ group }: TimelineEvent, groups: TimelineGroup[], reader: Reader): void {
  if (group === undefined || groups.some(({ id }) => id === group)) return;
  reader.report('group/undeclared', 'group', `The group '${group}' is not declared.`, 'warning');
  groups.push({ id: group, label: group });
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
  reader.expect('event');
  const title = reader.string('title', MAX_TITLE)?.replace(/[ \t\r\n]+/g, ' ').trim();
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
    media: reader.list('media').flatMap((one) => readMedia(one) ?? []), ...reader.extra('event'),
  };
}

type EventDate = Pick<TimelineEvent, 'date' | 'calendar' | 'original' | 'within'>;

/** The event's date; with a label of its own an unreadable one makes the event undated (`date` is empty). Null drops the event. */
function readEventDate(reader: Reader, hasLabel: boolean, options: ReadOptions): EventDate | null {
  const text = reader.string('date', Infinity)?.trim();
  const own = reader.some({ calendar: reader.string('calendar', MAX_LABEL), original: reader.string('original', MAX_LABEL), within: reader.boolean('within') });
  if (text === undefined || text === '') return hasLabel ? { date: '', ...own } : reader.reject('event/no-date', 'date', 'Expected a date.');
  const read = readDateText(text, reader, 'date', options);
  if ('code' in read) {
    if (!hasLabel) return reader.reject(read.code, 'date', read.message);
    reader.report(read.code, 'date', `The event stands among the undated: ${read.message}`, 'warning');
    return { ...own, date: '', original: text };
  }
  const season = /^-?\d{4}-(2[2-9]|3\d|4[01])$/.exec(text);
  if (season && Number(season[1]) === (Number(text.slice(2, 4)) + 1) % 100) reader.report('date/season-or-range', 'date', `'${text}' is a part of one year in EDTF; two years are written '${text.slice(0, 4)}/${text.slice(0, 2)}${text.slice(5)}'.`, 'warning');
  const twin = own.original === undefined && own.calendar === undefined && /^(?:fa|ps)\b/.test(options.locale ?? '') ? persianTwin(text) : null;
  if (twin !== null) reader.report('date/gregorian-year', 'date', `'${text}' is a date of the Gregorian calendar in EDTF; if the Persian one is meant, ${twin ? `it is '${twin}'` : 'write its month in words'}.`, 'warning');
  return { ...own, ...read };
}

/** A date that is EDTF, or in words and there is a reader for them; else the problem that it is none. Reports what the reader warns of. */
function readDateText(text: string, reader: Reader, field: string, { readDate, reference, locale, timeZone }: ReadOptions): EventDate | { readonly code: ProblemCode; readonly message: string } {
  const why = whyNotEdtf(text);
  if (why === null) return { date: text };
  if (!readDate) return { code: 'date/not-edtf', message: `'${text.slice(0, 80)}' is not EDTF: ${why}` };
  const { edtf, calendar, original = text, within, diagnostics = [] } = tryRead(readDate, text, { reference, locale, timeZone });
  for (const { code, message, severity } of diagnostics) if (severity === 'warning') reader.report(code, field, message, 'warning');
  if (edtf !== null && whyNotEdtf(edtf) === null) return { date: edtf, original, ...reader.some({ calendar, within: within || undefined }) };
  const message = diagnostics.filter(({ severity }) => severity === 'error').map((one) => one.message).join(' ');
  return { code: 'date/not-understood', message: message || `'${text.slice(0, 80)}' is not understood.` };
}

/** A reader of the page's own may throw: it then has read nothing. */
function tryRead(readDate: NonNullable<ReadOptions['readDate']>, text: string, options: ReadDateOptions): ReturnType<NonNullable<ReadOptions['readDate']>> {
  try {
    return readDate(text, options);
  } catch {
    return { edtf: null };
  }
}

/** The field as EDTF; undefined where it is missing or wrong, which is reported. */
function readEdtf(reader: Reader, field: string, options: ReadOptions): string | undefined {
  const text = reader.string(field, MAX_LABEL);
  if (text === undefined) return undefined;
  const read = readDateText(text, reader, field, options);
  if ('date' in read) return read.date;
  reader.report(read.code, field, read.message);
  return undefined;
}

function whyNotEdtf(text: string): string | null {
  try {
    parseEdtf(text);
    return null;
  } catch (error) {
    return error instanceof EdtfError ? `${error.message} (position ${error.position})` : String(error);
  }
}

function readQuote(reader: Reader): TimelineQuote | undefined {
  const quote = reader.object('quote');
  quote?.expect('quote');
  const text = quote?.string('text', MAX_TEXT);
  if (!quote || text === undefined) return undefined;
  return { text, ...quote.some({ by: quote.string('by', MAX_LABEL), paraphrase: quote.boolean('paraphrase') }) };
}

function readMedia(reader: Reader): TimelineMedia | null {
  reader.expect('media');
  const type = reader.oneOf('type', MEDIA_TYPES, 'media/type');
  if (!type) return null;
  const films = FILMS[type];
  const address = films ? reader.string('src', MAX_LABEL) : reader.media('src');
  const src = films ? films.map((film) => film.exec(address ?? '')?.[1]).find(Boolean) : address;
  if (src === undefined) return reader.reject('media/src', 'src', `Expected its address or id.`);
  return { type, src, alt: reader.string('alt', MAX_TITLE) ?? '', ...reader.some({ width: reader.size('width'), height: reader.size('height'), caption: reader.string('caption', MAX_TEXT), credit: reader.string('credit', MAX_LABEL), poster: reader.media('poster') }) };
}
