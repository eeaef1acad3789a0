// Any JSON value to a regular document and a list of what was wrong with it. Tolerant: one bad event or field never
// takes another down. It throws for nothing.

import { EdtfError, parseEdtf } from '../time/edtf.js';
import { persianTwin } from '../time/read-twin.js';
import type { DateReading, ReadDateOptions } from '../time/read-date.js';
import { CALENDARS } from '../time/words.js';
import { isZone } from '../time/zone.js';
import type { EntityType, MediaType, Problem, TimelineDocument, TimelineEra, TimelineEvent, TimelineEntity, TimelineGroup, TimelineLayout, TimelineMedia, TimelineQuote, TimelineSource } from './document.js';
import { isTooDeep, withoutDeep } from './depth.js';
import { CALLED } from './choices.js';
import { Declared } from './declared.js';
import { ToldOnce } from './fields.js';
import { didYouMean, nearestZone } from './near.js';
import type { ProblemCode } from './problem-codes.js';
import { Reader } from './reader.js';

/** `locale`, `timeZone` and `reference` are for dates in words, where the story has no `lang`, `timeZone` and `asOf`. */
export interface ReadOptions extends ReadDateOptions {
  /** Relative addresses resolve against it. */
  readonly baseUrl?: string | undefined;
  /** Reads dates in words, as core's `readDate` does; without it such a date is the problem `date/not-edtf`. */
  readonly readDate?: (text: string, options: ReadDateOptions) => Pick<DateReading, 'edtf'> & Partial<DateReading>;
}

const MAX_DEPTH = 32;
const MAX_TITLE = 300;
const MAX_TEXT = 5000;
const MAX_TRANSCRIPT = 20_000;
const MAX_LABEL = 300;
const ENTITY_TYPES: readonly EntityType[] = ['person', 'organization', 'place'];
const LAYOUTS: readonly TimelineLayout[] = ['auto', 'horizontal', 'vertical', 'story'];
const MEDIA_TYPES: readonly MediaType[] = ['image', 'video', 'audio', 'youtube', 'vimeo'];
/** The id of a film, and the addresses that have it in them. */
const FILMS: Partial<Record<MediaType, readonly RegExp[]>> = {
  youtube: [/^([\w-]{11})$/, /^https:\/\/(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:watch\?v=|embed\/|shorts\/|live\/)([\w-]{11})(?![\w-])/, /^https:\/\/youtu\.be\/([\w-]{11})(?![\w-])/],
  // An unlisted video plays with its hash only.
  vimeo: [/^(\d{1,12})$/, /^https:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d{1,12})(?!\w|\/\w|.*[?&]h=)/],
};
const COLOR = /^(?:#[0-9a-f]{3,8}|[a-z]{3,24}|(?:rgb|hsl|oklch|oklab|lab|lch|hwb)a?\([0-9a-z.,%/\s+-]{1,60}\))$/i;

/** A document, or an array of events. The problems are in the order in which they were met, last those that are told once for the whole story. */
export function readDocument(value: unknown, options: ReadOptions = {}): { readonly document: TimelineDocument; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const none: TimelineDocument = { media: [], groups: [], entities: [], eras: [], events: [] };
  try {
    const toldOnce = new ToldOnce();
    const reader = new Reader(rootOf(value, problems), '', problems, options.baseUrl, toldOnce);
    const document = reader.raw ? readRoot(reader, options) : none;
    problems.push(...toldOnce.problems());
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
  const own = reader.some({ lang: reader.attempt('lang', () => reader.lang('lang'), undefined), timeZone: reader.attempt('timeZone', () => readZone(reader), undefined) });
  const inOwn: ReadOptions = { ...defaults, locale: own.lang ?? defaults.locale, timeZone: own.timeZone ?? defaults.timeZone };
  // 'Today' says nothing in the date that it would be reckoned from.
  const asOf = reader.attempt('asOf', () => readEdtf(reader, 'asOf', { ...inOwn, reference: undefined }), undefined);
  const options: ReadOptions = { ...inOwn, reference: asOf ?? defaults.reference };
  const list = <T>(field: string, read: (one: Reader) => T | null): (T | null)[] => reader.attempt(field, () => reader.list(field).map((one) => one.attempt('', () => read(one), null)), []);
  const groups = unique(list('groups', readGroup), reader, 'groups');
  const entities = unique(list('entities', readEntity), reader, 'entities');
  const events = reader.attempt('events', () => readEvents(reader, options, { groups: new Declared(groups), entities: new Declared(entities) }), []);
  const eras = list('eras', (one) => readEra(one, options)).flatMap((one) => one ?? []);
  return {
    ...reader.some({ title: reader.text('title', MAX_TITLE), description: reader.text('description', MAX_TEXT) }), ...own,
    ...reader.some({ asOf, href: reader.link('href'), layout: reader.oneOf('layout', LAYOUTS, CALLED.layout), start: reader.string('start', MAX_LABEL), source: reader.attempt('source', () => readSource(reader), undefined) }),
    media: list('media', readMedia).flatMap((one) => one ?? []), groups: withNamed(groups, events), entities, eras, events, ...reader.langs(), ...reader.extra('document'),
  };
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
  const label = reader.text('label', MAX_LABEL);
  const id = reader.string('id', MAX_LABEL) ?? label;
  if (id === undefined) return reader.reject('group/no-id', 'id', 'Expected an id.');
  const color = reader.string('color', 100);
  const isColor = color !== undefined && COLOR.test(color);
  if (color !== undefined && !isColor) reader.report('group/color', 'color', `'${color}' is not a colour.`);
  return { id, label: label ?? id, ...(isColor ? { color } : {}), ...reader.langs() };
}

function readEntity(reader: Reader): TimelineEntity | null {
  reader.expect('entity');
  const name = reader.text('name', MAX_LABEL);
  const id = reader.string('id', MAX_LABEL) ?? name;
  if (id === undefined) return reader.reject('entity/no-id', 'id', 'Expected an id.');
  return { id, name: name ?? id, type: reader.oneOf('type', ENTITY_TYPES, CALLED.entity) ?? 'organization', aliases: reader.texts('aliases', MAX_LABEL), ...reader.langs() };
}

function readEra(reader: Reader, options: ReadOptions): TimelineEra | null {
  reader.expect('era');
  const label = reader.text('label', MAX_LABEL);
  const date = readEdtf(reader, 'date', options);
  if (label === undefined || date === undefined) return reader.reject('era/incomplete', '', 'Expected a label and a date.');
  return { date, label, ...reader.langs() };
}

function readSource(reader: Reader): TimelineSource | undefined {
  const source = reader.object('source');
  if (!source) return undefined;
  source.expect('source');
  const url = source.link('url');
  const name = source.text('name', MAX_LABEL) ?? url;
  return name === undefined ? undefined : { name, ...(url !== undefined ? { url } : {}), ...source.langs() };
}

/** What events may name. */
type Names = Readonly<Record<'groups' | 'entities', Declared>>;

function readEvents(reader: Reader, options: ReadOptions, names: Names): TimelineEvent[] {
  const ids = new Map<string, number>();
  const events: TimelineEvent[] = [];
  for (const one of reader.list('events')) {
    try {
      const event = readEvent(one, options, names);
      if (event) events.push(withOwnId(event, ids, one));
    } catch (error) {
      one.reject('event/unreadable', '', String(error));
    }
  }
  return events;
}

/** Groups that only events name stand after the others. */
function withNamed(groups: readonly TimelineGroup[], events: readonly TimelineEvent[]): TimelineGroup[] {
  const ids = new Set(groups.map(({ id }) => id));
  const named = new Set(events.flatMap(({ group }) => (group === undefined || ids.has(group) ? [] : [group])));
  return [...groups, ...[...named].map((id) => ({ id, label: id }))];
}

/** A name of nothing that is declared is told, and otherwise as if it were. */
function expectDeclared(code: 'group/undeclared' | 'entity/undeclared', id: string | undefined, declared: Declared, reader: Reader, field: string): void {
  if (id !== undefined && !declared.has(id)) reader.warnOnce(code, field, `The ${code.split('/')[0] ?? ''} '${id}' is not declared`, () => declared.meant(id));
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

function readEvent(reader: Reader, options: ReadOptions, { groups, entities }: Names): TimelineEvent | null {
  reader.expect('event');
  const title = reader.text('title', MAX_TITLE)?.replace(/[ \t\r\n]+/g, ' ').trim();
  if (!title) return reader.reject('event/no-title', 'title', 'Expected a title.');
  const dateLabel = reader.text('dateLabel', MAX_LABEL);
  const date = readEventDate(reader, dateLabel !== undefined, options);
  if (!date) return null;
  const importance = reader.number('importance', 0, 1);
  const group = reader.string('group', MAX_LABEL);
  expectDeclared('group/undeclared', group, groups, reader, 'group');
  return {
    id: reader.string('id', MAX_LABEL) || idOf(date.date, title), title, ...date,
    ...reader.some({
      dateLabel, dateNote: reader.text('dateNote', MAX_LABEL), text: reader.text('text', MAX_TEXT), group,
      quote: readQuote(reader), source: readSource(reader), href: reader.link('href'), thumbnail: reader.media('thumbnail'),
    }),
    mentions: reader.strings('mentions', MAX_LABEL, (id, field) => expectDeclared('entity/undeclared', id, entities, reader, field)), importance: importance ?? 0.5,
    media: reader.list('media').flatMap((one) => readMedia(one) ?? []), ...reader.langs(), ...reader.extra('event'),
  };
}

type EventDate = Pick<TimelineEvent, 'date' | 'calendar' | 'original' | 'within'>;

/** The event's date; with a label of its own an unreadable one makes the event undated (`date` is empty). Null drops the event. */
function readEventDate(reader: Reader, hasLabel: boolean, options: ReadOptions): EventDate | null {
  const text = reader.string('date', Infinity)?.trim();
  const own = reader.some({ calendar: reader.oneOf('calendar', CALENDARS, CALLED.calendar), original: reader.string('original', MAX_LABEL), within: reader.boolean('within') });
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
  const text = quote?.text('text', MAX_TEXT);
  if (!quote || text === undefined) return undefined;
  return { text, ...quote.some({ by: quote.text('by', MAX_LABEL), role: quote.text('role', MAX_LABEL), paraphrase: quote.boolean('paraphrase') }), ...quote.langs() };
}

function readMedia(reader: Reader): TimelineMedia | null {
  reader.expect('media');
  const type = reader.oneOf('type', MEDIA_TYPES, CALLED.media, 'media/type');
  if (!type) return null;
  const films = FILMS[type];
  const address = films ? reader.string('src', MAX_LABEL) : reader.media('src');
  const src = films ? films.map((film) => film.exec(address ?? '')?.[1]).find(Boolean) : address;
  if (src === undefined) return reader.reject('media/src', 'src', `Expected its address or id.`);
  const alt = reader.text('alt', MAX_TITLE);
  if (alt === undefined && type === 'image') reader.report('media/no-alt', 'alt', 'A picture has words for those who do not see it; of one that only adorns they are empty.', 'warning');
  return {
    type, src, alt: alt ?? '', ...reader.some({
      width: reader.size('width'), height: reader.size('height'), caption: reader.text('caption', MAX_TEXT), credit: reader.text('credit', MAX_LABEL), poster: reader.media('poster'),
      captions: reader.media('captions'), transcript: reader.text('transcript', MAX_TRANSCRIPT),
    }), ...reader.langs(),
  };
}
