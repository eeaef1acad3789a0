// Any JSON value to a regular document and a list of what was wrong with it. Tolerant: one bad event or field never
// takes another down. It throws for nothing.

import { isZone } from '../time/zone.js';
import { Declared } from './declared.js';
import type {
  EntityType,
  Problem,
  TimelineDocument,
  TimelineEra,
  TimelineEvent,
  TimelineEntity,
  TimelineGroup,
  TimelineLayout,
} from './document.js';
import { drained } from './drained.js';
import { ToldOnce } from './fields.js';
import type { Found } from './found.js';
import { isBare, setBare } from './large.js';
import { MAX_LABEL, MAX_TEXT, MAX_TITLE } from './limits.js';
import { isList, MAX_DEPTH, plainOf } from './plain.js';
import { quickEvent } from './quick.js';
import { readEdtf, type ReadOptions } from './read-edtf.js';
import { readEvent, type Names } from './read-event.js';
import { readMedia, readSource } from './read-parts.js';
import { Reader } from './reader.js';
import { tellProblems } from './tell.js';

const ENTITY_TYPES: readonly EntityType[] = ['person', 'organization', 'place'];
const LAYOUTS: readonly TimelineLayout[] = ['auto', 'horizontal', 'vertical', 'story'];
const COLOR = /^(?:#[0-9a-f]{3,8}|[a-z]{3,24}|(?:rgb|hsl|oklch|oklab|lab|lch|hwb)a?\([0-9a-z.,%/\s+-]{1,60}\))$/i;

/** A story that was read, and what is wrong with it. */
export interface Reading {
  readonly document: TimelineDocument;
  readonly found: readonly Found[];
}

/**
 * A document, or an array of events. The problems are in the order in which they were met, last those that are told
 * once for the whole story.
 */
export function readDocument(
  value: unknown,
  options: ReadOptions = {},
): { readonly document: TimelineDocument; readonly problems: readonly Problem[] } {
  const { document, found } = findDocument(value, options);
  return { document, problems: tellProblems(found) };
}

/** The same, before the problems are said in words. */
export function findDocument(value: unknown, options: ReadOptions): Reading {
  return drained(readingSteps(() => plainOf(isList(value) ? { events: value } : value, MAX_DEPTH), options));
}

/**
 * As `findDocument`, an event at a time: gives the place of what was read. `root` gives the story as plain data; the
 * events of one that `isLarge` need not be such.
 */
export function* readingSteps(root: () => unknown, options: ReadOptions, isLarge = false): Generator<number, Reading> {
  const found: Found[] = [];
  const none: TimelineDocument = { media: [], groups: [], entities: [], eras: [], events: [] };
  try {
    const toldOnce = new ToldOnce();
    const reader = new Reader(root(), '', found, options.baseUrl, toldOnce);
    const document = reader.raw ? yield* readRoot(reader, options, isLarge) : none;
    return { document, found: [...found, ...toldOnce.found] };
  } catch (error) {
    found.push({ code: 'document/unreadable', path: '', values: [String(error)], severity: 'error' });
    return { document: none, found };
  }
}

/** Each field fails alone. */
function* readRoot(reader: Reader, defaults: ReadOptions, isLarge: boolean): Generator<number, TimelineDocument> {
  reader.expect('document');
  const own = reader.some({
    lang: reader.attempt('lang', () => reader.lang('lang'), undefined),
    timeZone: reader.attempt('timeZone', () => readZone(reader), undefined),
  });
  const inOwn: ReadOptions = {
    ...defaults,
    locale: own.lang ?? defaults.locale,
    timeZone: own.timeZone ?? defaults.timeZone,
  };
  // 'Today' says nothing in the date that it would be reckoned from.
  const asOf = reader.attempt('asOf', () => readEdtf(reader, 'asOf', { ...inOwn, reference: undefined }), undefined);
  const options: ReadOptions = { ...inOwn, reference: asOf ?? defaults.reference };
  const list = <T>(field: string, read: (one: Reader) => T | null): (T | null)[] =>
    reader.attempt(field, () => reader.list(field).map((one) => one.attempt('', () => read(one), null)), []);
  const groups = unique(list('groups', readGroup), reader, 'groups');
  const entities = unique(list('entities', readEntity), reader, 'entities');
  const events = yield* readEvents(
    reader,
    options,
    { groups: new Declared(groups), entities: new Declared(entities) },
    isLarge,
  );
  const eras = list('eras', (one) => readEra(one, options)).flatMap((one) => one ?? []);
  return {
    ...reader.some({ title: reader.text('title', MAX_TITLE), description: reader.rich('description', MAX_TEXT) }),
    ...own,
    ...reader.some({
      asOf,
      href: reader.link('href'),
      layout: reader.oneOf('layout', LAYOUTS, 'layout'),
      start: reader.string('start', MAX_LABEL),
      source: reader.attempt('source', () => readSource(reader), undefined),
    }),
    media: list('media', readMedia).flatMap((one) => one ?? []),
    groups: withNamed(groups, events),
    entities,
    eras,
    events,
    ...reader.langs(),
    ...reader.extra('document'),
  };
}

function readZone(reader: Reader): string | undefined {
  const timeZone = reader.string('timeZone', MAX_LABEL);
  if (timeZone === undefined || isZone(timeZone)) return timeZone;
  reader.report('zone/unknown', 'timeZone', [timeZone]);
  return undefined;
}

/** Drops what could not be read and what repeats an id. */
function unique<T extends { readonly id: string }>(list: readonly (T | null)[], reader: Reader, field: string): T[] {
  const seen = new Map<string, T>();
  list.forEach((one, i) => {
    if (one && seen.has(one.id)) reader.report('id/duplicate', `${field}[${i}].id`, [one.id], 'warning');
    else if (one) seen.set(one.id, one);
  });
  return [...seen.values()];
}

function readGroup(reader: Reader): TimelineGroup | null {
  reader.expect('group');
  const label = reader.text('label', MAX_LABEL);
  const id = reader.string('id', MAX_LABEL) ?? label;
  if (id === undefined) return reader.reject('group/no-id', 'id');
  const color = reader.string('color', 100);
  const isColor = color !== undefined && COLOR.test(color);
  if (color !== undefined && !isColor) reader.report('group/color', 'color', [color]);
  return { id, label: label ?? id, ...(isColor ? { color } : {}), ...reader.langs() };
}

function readEntity(reader: Reader): TimelineEntity | null {
  reader.expect('entity');
  const name = reader.text('name', MAX_LABEL);
  const id = reader.string('id', MAX_LABEL) ?? name;
  if (id === undefined) return reader.reject('entity/no-id', 'id');
  return {
    id,
    name: name ?? id,
    type: reader.oneOf('type', ENTITY_TYPES, 'entity') ?? 'organization',
    aliases: reader.texts('aliases', MAX_LABEL),
    ...reader.langs(),
  };
}

function readEra(reader: Reader, options: ReadOptions): TimelineEra | null {
  reader.expect('era');
  const label = reader.text('label', MAX_LABEL);
  const date = readEdtf(reader, 'date', options);
  if (label === undefined || date === undefined) return reader.reject('era/incomplete');
  return { date, label, ...reader.langs() };
}

function* readEvents(
  reader: Reader,
  options: ReadOptions,
  names: Names,
  isLarge: boolean,
): Generator<number, TimelineEvent[]> {
  const counts = new Map<string, number>();
  const events: TimelineEvent[] = [];
  const list = reader.array('events', true);
  let areBare = isLarge;
  for (let i = 0; i < list.length; i++) {
    const known = quickEvent(list[i], names.groups);
    areBare &&= Boolean(known);
    if (known && !counts.has(known.id)) {
      counts.set(known.id, 1);
      events.push(known);
    } else {
      // What nobody has made plain before.
      const one = reader.child(isLarge ? plainOf(list[i], MAX_DEPTH - 2) : list[i], `events[${i}]`);
      try {
        const event = known ?? readEvent(one, options, names);
        if (event) events.push(withOwnId(event, counts, one));
      } catch (error) {
        one.reject('event/unreadable', '', [String(error)]);
      }
    }
    yield i;
  }
  if (areBare) setBare(events);
  return events;
}

/** Groups that only events name stand after the others. */
function withNamed(groups: readonly TimelineGroup[], events: readonly TimelineEvent[]): TimelineGroup[] {
  if (isBare(events)) return [...groups];
  const ids = new Set(groups.map(({ id }) => id));
  const named = new Set(events.flatMap(({ group }) => (group === undefined || ids.has(group) ? [] : [group])));
  return [...groups, ...[...named].map((id) => ({ id, label: id }))];
}

/** `counts`: how often each id was asked for, so that none is tried twice. */
function withOwnId(event: TimelineEvent, counts: Map<string, number>, reader: Reader): TimelineEvent {
  let count = counts.get(event.id) ?? 0;
  let id = event.id;
  while (counts.has(id)) id = `${event.id}-${++count}`;
  counts.set(event.id, Math.max(count, 1)).set(id, counts.get(id) ?? 1);
  if (id === event.id) return event;
  reader.report('id/duplicate', 'id', [event.id, id], 'warning');
  return { ...event, id };
}
