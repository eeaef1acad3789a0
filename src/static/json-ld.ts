// A story as data for search engines, in the words of schema.org: a list in time order, of events where place and day
// are known, and of works about their time where they are not.

import type { TimelineEntity, TimelineEvent, TimelineMedia } from '../data/document.js';
import { parseRuns, plainText } from '../data/runs.js';
import { civilFields } from '../time/civil.js';
import type { EdtfDate, EdtfSingle, Precision } from '../time/edtf-date.js';
import { formatEdtf } from '../time/edtf.js';
import { formatDate } from '../time/format-date.js';
import { readStory, type StaticOptions, type Story } from './story.js';

type Who = 'Person' | 'Organization' | 'Place';
type Shown = 'ImageObject' | 'VideoObject' | 'AudioObject';
export interface LDThing<T extends Who = Who> {
  readonly '@type': T;
  readonly name: string;
  readonly alternateName?: string[];
}
/** `E37` is the pixel in the code list that schema.org takes units from (UN/CEFACT). */
export interface LDPixels {
  readonly '@type': 'QuantitativeValue';
  readonly value: number;
  readonly unitCode: 'E37';
}
interface LDShown<T extends Shown> {
  readonly '@type': T;
  readonly contentUrl: string;
  readonly name?: string;
  readonly caption?: string | (string | LDCaptions)[];
  readonly creditText?: string;
  readonly thumbnailUrl?: string;
  readonly width?: LDPixels;
  readonly height?: LDPixels;
}
/** A picture, film or sound; of what is played there may be a transcript. */
export type LDMedia<T extends Shown = Shown> = LDShown<T> &
  (T extends 'ImageObject' ? unknown : { readonly transcript?: string });
/** A file of captions. */
export interface LDCaptions {
  readonly '@type': 'MediaObject';
  readonly contentUrl: string;
  readonly encodingFormat: 'text/vtt';
}
export interface LDSource {
  readonly '@type': 'CreativeWork';
  readonly name: string;
  readonly url?: string;
}
interface LDCommon {
  readonly name: string;
  readonly description?: string;
  readonly url?: string;
  readonly image?: LDMedia<'ImageObject'>[];
}
export interface LDEvent extends LDCommon {
  readonly '@type': 'Event';
  readonly startDate: string;
  readonly endDate?: string;
  readonly location: LDThing<'Place'>[];
  readonly about?: LDThing[];
  readonly subjectOf?: LDSource;
}
export interface LDWork extends LDCommon {
  readonly '@type': 'CreativeWork';
  readonly inLanguage: string;
  readonly temporalCoverage?: string;
  readonly thumbnailUrl?: string;
  readonly spatialCoverage?: LDThing<'Place'>[];
  readonly mentions?: LDThing[];
  readonly citation?: LDSource;
  readonly video?: LDMedia<'VideoObject'>[];
  readonly audio?: LDMedia<'AudioObject'>[];
}
export interface LDList {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'ItemList';
  readonly name?: string;
  readonly description?: string;
  readonly url?: string;
  readonly image?: LDMedia<'ImageObject'>[];
  readonly itemListOrder: 'https://schema.org/ItemListOrderAscending';
  readonly numberOfItems: number;
  readonly itemListElement: {
    readonly '@type': 'ListItem';
    readonly position: number;
    readonly item: LDEvent | LDWork;
  }[];
}

const DAY_OR_FINER: readonly (Precision | undefined)[] = ['day', 'minute', 'second', 'millisecond'];
const TYPES = { person: 'Person', organization: 'Organization', place: 'Place' } as const;
const PLAYERS = { youtube: 'https://www.youtube.com/watch?v=', vimeo: 'https://vimeo.com/' } as const;

/** Only what is there; an empty list counts as nothing. */
const some = <T extends object>(entries: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  // Filtering cannot be expressed in the type of Object.fromEntries.
  Object.fromEntries(
    Object.entries(entries).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  ) as { [K in keyof T]?: Exclude<T[K], undefined> };

/** The data as an object. */
export function toJSONLD(document: unknown, options: StaticOptions = {}): LDList {
  const story = readStory(document, options);
  const { events, undated, dates } = story.chronicle;
  const { title, description, href, media } = story.document;
  const items = [...events, ...undated].map((event, at) => itemOf(event, dates[at], story));
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    ...some({
      name: title,
      description: plain(description),
      url: href,
      image: mediaOf('ImageObject', { title: title ?? '', media }),
    }),
    itemListOrder: 'https://schema.org/ItemListOrderAscending',
    numberOfItems: items.length,
    itemListElement: items.map((item, i) => ({ '@type': 'ListItem', position: i + 1, item })),
  };
}

/** The data as text for `<script type="application/ld+json">`. */
export const renderJSONLD = (document: unknown, options: StaticOptions = {}): string =>
  `${JSON.stringify(toJSONLD(document, options), null, 2).replaceAll('<', '\\u003c')}\n`;

const plain = (text: string | undefined): string | undefined => plainText(parseRuns(text ?? '')) || undefined;

const thing = <T extends Who>(type: T, { name, aliases }: TimelineEntity): LDThing<T> => ({
  '@type': type,
  name,
  ...some({ alternateName: [...aliases] }),
});

const KINDS: Readonly<Record<TimelineMedia['type'], Shown>> = {
  image: 'ImageObject',
  audio: 'AudioObject',
  video: 'VideoObject',
  youtube: 'VideoObject',
  vimeo: 'VideoObject',
};
const pixels = (value: number | undefined): LDPixels | undefined =>
  value === undefined ? undefined : { '@type': 'QuantitativeValue', value, unitCode: 'E37' };
const captionOf = (words: string | undefined, captions: string | undefined): LDMedia['caption'] =>
  captions === undefined
    ? words
    : [
        ...(words === undefined ? [] : [words]),
        { '@type': 'MediaObject', contentUrl: captions, encodingFormat: 'text/vtt' },
      ];
function mediaOf<T extends Shown>(kind: T, { title, media }: Pick<TimelineEvent, 'title' | 'media'>): LDMedia<T>[] {
  const isPlayed = kind !== 'ImageObject';
  return media
    .filter(({ type }) => KINDS[type] === kind)
    .map(({ type, src, alt, caption, credit, poster, captions, transcript, width, height }) => ({
      '@type': kind,
      contentUrl: type === 'youtube' || type === 'vimeo' ? PLAYERS[type] + src : src,
      ...some({
        name: alt || (isPlayed ? title : undefined),
        caption: captionOf(plain(caption), isPlayed ? captions : undefined),
        transcript: isPlayed ? plain(transcript) : undefined,
        creditText: credit,
        thumbnailUrl: poster,
        width: pixels(width),
        height: pixels(height),
      }),
    }));
}

function itemOf(event: TimelineEvent, date: EdtfDate | undefined, { document, words }: Story): LDEvent | LDWork {
  const entities = event.mentions.flatMap((id) => document.entities.find((one) => one.id === id) ?? []);
  const places = entities.filter((one) => one.type === 'place').map((one) => thing('Place', one));
  const others = entities.filter((one) => one.type !== 'place').map((one) => thing(TYPES[one.type], one));
  const from: LDSource | undefined = event.source && {
    '@type': 'CreativeWork',
    name: event.source.name,
    ...some({ url: event.source.url }),
  };
  const common = {
    name: event.title,
    ...some({ description: plain(event.text), url: event.href, image: mediaOf('ImageObject', event) }),
  };
  const days = date && !event.within ? daysOf(date) : null;
  if (days && places.length > 0)
    return { '@type': 'Event', ...common, ...days, location: places, ...some({ about: others, subjectOf: from }) };
  return {
    '@type': 'CreativeWork',
    ...common,
    inLanguage: event.langs?.['title'] ?? words.locale,
    ...some({
      thumbnailUrl: event.thumbnail,
      temporalCoverage: date && coverage(date, words),
      spatialCoverage: places,
      mentions: others,
      citation: from,
      video: mediaOf('VideoObject', event),
      audio: mediaOf('AudioObject', event),
    }),
  };
}

/** When an event began and ended, where the days are known and not in doubt. */
function daysOf(date: EdtfDate): { startDate: string; endDate?: string } | null {
  const [from, to] =
    date.kind === 'date' ? [date, null] : date.kind === 'interval' ? [date.from, date.to] : [null, null];
  const isKnown = (one: EdtfSingle): boolean =>
    one.qualifier === '' && !one.axis && DAY_OR_FINER.includes(one.precision) && isFourDigits(one);
  if (!from || !isKnown(from) || (to && !isKnown(to))) return null;
  return { startDate: iso(from), ...(to && { endDate: iso(to) }) };
}

const isFourDigits = ({ fields: { year } }: EdtfSingle): boolean => year >= 0 && year <= 9999;

/** A single date as ISO 8601 writes it. A zone by name has no place there: such a time is told in UTC. */
function iso(date: EdtfSingle): string {
  if (date.zone === undefined || date.offsetMinutes !== undefined)
    return formatEdtf({ ...date, parts: { year: '' } }).replace(/\[.*$/, '');
  const { hour, minute } = civilFields(date.earliest);
  return `${isoDay(date.earliest)}T${two(hour)}:${two(minute)}Z`;
}

const two = (n: number): string => String(n).padStart(2, '0');
function isoDay(ms: number): string {
  const { year, month, day } = civilFields(ms);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/**
 * ISO knows a day, a month, a year; any other date is told by its first and its last day, and what four digits cannot
 * hold in words.
 */
function coverage(date: EdtfDate, words: Story['words']): string {
  const ends =
    date.kind === 'date' ? [date] : date.kind === 'interval' ? [date.from, date.to].filter((one) => one !== null) : [];
  if (ends.some((one) => !isFourDigits(one))) return formatDate(date, words);
  const whole = (one: EdtfSingle, edge: 'earliest' | 'latest'): string =>
    one.unspecified ||
    one.significantDigits !== undefined ||
    !['month', 'year', ...DAY_OR_FINER].includes(one.precision)
      ? isoDay(one[edge])
      : iso(one);
  if (date.kind === 'interval') {
    const [start, end] = [date.from && whole(date.from, 'earliest'), date.to && whole(date.to, 'latest')];
    // An end that nobody knows is not an open one: only what is known is said.
    if (!start || !end)
      return (
        (date.start === 'unknown' && end) || (date.end === 'unknown' && start) || `${start ?? '..'}/${end ?? '..'}`
      );
    return `${start}/${end}`;
  }
  if (date.kind === 'date' && whole(date, 'earliest') === whole(date, 'latest')) return iso(date);
  const { earliest, latest } = date;
  if (earliest === null || latest === null || !Number.isFinite(earliest) || !Number.isFinite(latest))
    return formatDate(date, words);
  return `${isoDay(earliest)}/${isoDay(latest)}`;
}
