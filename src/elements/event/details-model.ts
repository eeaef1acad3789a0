// From the selected event to what its details show.

import { Flag, Kind, type Chronicle } from '../../data/chronicle-columns.js';
import type { TimelineDocument, TimelineEvent } from '../../data/document.js';
import { fill } from '../../i18n/lookup.js';
import type { Messages } from '../../i18n/locale.js';
import type { ReadingWords } from '../../i18n/reading/reading-words.js';
import { formatNumber } from '../../i18n/number.js';
import { dateWords, eventDate, undatedWords } from '../../layout/frame.js';
import type { Direction } from '../../layout/viewport.js';
import { formatDuration } from '../../time/duration.js';
import type { Words } from '../../time/words.js';
import type { MediumContext } from './medium.js';

/** `lang` where it is in another language than the story. */
export interface Name {
  readonly name: string;
  readonly lang: string | undefined;
}

/** An entity that an event mentions. */
export interface Mention extends Name {
  readonly id: string;
}

export interface DetailsModel extends MediumContext {
  readonly event: TimelineEvent;
  /** Its date in words, then in other calendars. */
  readonly dates: readonly string[];
  /** How long a period lasts or has lasted, or empty. */
  readonly duration: string;
  readonly group: (Name & { readonly index: number }) | null;
  readonly speaker: Name | null;
  readonly entities: readonly Mention[];
  /** Ids of the entities that are asked for. */
  readonly chosen: readonly string[];
  /** Such as '٤ من ٥'. */
  readonly position: string;
  readonly headingLevel: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly dir: Direction;
  /** The selected one; on paper all others are open too, and have no ids. */
  readonly isSelected: boolean;
  /** It stands alone, its picture first, and the way to its neighbours elsewhere. */
  readonly isWhole?: boolean;
}

export interface DetailsContext {
  readonly headingLevel: number;
  readonly words: Words;
  readonly messages: Messages;
  readonly dir: Direction;
  readonly selected: string | null;
  /** Ids of the events among which it has its position and its neighbours. */
  readonly order: readonly string[];
  /** Stands for the position of one that is none of these; else empty. */
  readonly outsideOf: (id: string) => string;
  readonly isPrinting: boolean;
  /** Ids of the entities that are asked for. */
  readonly chosen: readonly string[];
  readonly reading: ReadingWords | null;
}

/** 'date: title', as the event's button is called; empty where no event has the id. */
export function eventName(chronicle: Chronicle, id: string, words: Words): string {
  const at = chronicle.indexOf.get(id);
  const event = at === undefined ? chronicle.undated.find((one) => one.id === id) : chronicle.events[at];
  return event
    ? `${at === undefined ? undatedWords(event, words) : dateWords(chronicle, at, words)}: ${event.title}`
    : '';
}

/** '٤ من ٥'. */
export function positionWords(
  index: number,
  count: number,
  { words, messages }: Pick<DetailsContext, 'words' | 'messages'>,
): string {
  return fill(messages.position, { n: formatNumber(index + 1, words), count: formatNumber(count, words) });
}

/**
 * Of a period between two days, or of one that goes on, up to the document's as-of date; today's clock is not asked.
 */
function durationOf(
  { kind, flags, from, to, dates, nowMs, hasAsOf }: Chronicle,
  at: number,
  words: Words,
  messages: Messages,
): string {
  const [date, flag = 0, start = NaN, end = NaN] = [dates[at], flags[at], from[at], to[at]];
  if (kind[at] !== Kind.Span || date?.kind !== 'interval' || !Number.isFinite(start)) return '';
  if ((flag & Flag.OpenEnd) !== 0) {
    const text = hasAsOf && nowMs !== null && nowMs > start ? formatDuration(start, nowMs, words) : '';
    const isAbout = (flag & (Flag.ApproximateStart | Flag.UncertainStart)) !== 0;
    return (
      text &&
      fill(messages.ongoingFor, {
        duration: isAbout ? fill(messages.aboutLength ?? messages.about, { date: text }) : text,
      })
    );
  }
  const text = date.precision === 'day' && date.precisionEnd === 'day' ? formatDuration(start, end, words) : '';
  return text && fill(messages.lasted, { duration: text });
}

/** Whether the open event says more than its row, which has its date and its title, and its group where that is all. */
export const hasMore = (
  { text, quote, media, source, href, dateNote, mentions }: TimelineEvent,
  { entities }: TimelineDocument,
): boolean =>
  Boolean(
    text?.trim() ||
    quote ||
    media.length > 0 ||
    source ||
    href ||
    dateNote ||
    mentions.some((id) => entities.some((one) => one.id === id)),
  );

/** Null where no event has the id. */
export function detailsOf(chronicle: Chronicle, id: string | null, context: DetailsContext): DetailsModel | null {
  const {
    events,
    undated,
    count,
    indexOf,
    document: { groups, entities },
  } = chronicle;
  const dated = id === null ? undefined : indexOf.get(id);
  const other = dated === undefined ? undated.findIndex((event) => event.id === id) : -1;
  const event = dated === undefined ? undated[other] : events[dated];
  if (!event) return null;
  const at = dated ?? count + other;
  const { words, messages, order, outsideOf } = context;
  const place = order.indexOf(event.id);
  const index = groups.findIndex((group) => group.id === event.group);
  const group = groups[index];
  const nameOf = (id: string): Mention | undefined => {
    const found = entities.find((one) => one.id === id);
    return found && { id, name: found.name, lang: found.langs?.['name'] };
  };
  const by = event.quote?.by;
  return {
    ...context,
    event,
    dates: at < count ? eventDate(chronicle, at, { ...words, style: 'full' }) : [undatedWords(event, words)],
    duration: durationOf(chronicle, at, words, messages),
    group: group ? { name: group.label, lang: group.langs?.['label'], index } : null,
    speaker: by === undefined ? null : (nameOf(by) ?? { name: by, lang: event.quote?.langs?.['by'] }),
    entities: event.mentions.flatMap((id) => nameOf(id) ?? []),
    position: outsideOf(event.id) || positionWords(place, order.length, context),
    isFirst: place === 0,
    isLast: place === order.length - 1,
    isSelected: id === context.selected,
  };
}
