// From the selected event to what its details show.

import { Flag, Kind, type Chronicle } from '../../data/chronicle-columns.js';
import type { TimelineDocument, TimelineEvent } from '../../data/document.js';
import { fill } from '../../i18n/lookup.js';
import type { Messages } from '../../i18n/locale.js';
import { formatNumber } from '../../i18n/number.js';
import { dateWords, eventDate, undatedWords } from '../../layout/frame.js';
import type { Direction } from '../../layout/viewport.js';
import { formatDuration } from '../../time/duration.js';
import type { WordOptions } from '../../time/words.js';
import type { DetailsModel, Name } from './details.js';

export interface DetailsContext {
  readonly headingLevel: number;
  readonly words: WordOptions;
  readonly messages: Messages;
  readonly dir: Direction;
  readonly selected: string | null;
  /** Positions count from the newest event. */
  readonly isNewestFirst: boolean;
  readonly isPrinting: boolean;
}

/** 'date: title', as the event's button is called; empty where no event has the id. */
export function eventName(chronicle: Chronicle, id: string, words: WordOptions): string {
  const at = chronicle.indexOf.get(id);
  const event = at === undefined ? chronicle.undated.find((one) => one.id === id) : chronicle.events[at];
  return event ? `${at === undefined ? undatedWords(event, words) : dateWords(chronicle, at, words)}: ${event.title}` : '';
}

/** '٤ من ٥'. */
export function positionWords(index: number, count: number, { words, messages }: Pick<DetailsContext, 'words' | 'messages'>): string {
  return fill(messages.position, { n: formatNumber(index + 1, words), count: formatNumber(count, words) });
}

/** Of a period between two days, or of one that goes on, up to the document's as-of date; today's clock is not asked. */
function durationOf({ kind, flags, from, to, dates, nowMs, hasAsOf }: Chronicle, at: number, words: WordOptions, messages: Messages): string {
  const [date, flag = 0, start = NaN, end = NaN] = [dates[at], flags[at], from[at], to[at]];
  if (kind[at] !== Kind.Span || date?.kind !== 'interval' || !Number.isFinite(start)) return '';
  if ((flag & Flag.OpenEnd) !== 0) {
    const text = hasAsOf && nowMs !== null && nowMs > start ? formatDuration(start, nowMs, words) : '';
    const isAbout = (flag & (Flag.ApproximateStart | Flag.UncertainStart)) !== 0;
    return text && fill(messages.ongoingFor, { duration: isAbout ? fill(messages.about, { date: text }) : text });
  }
  const text = date.precision === 'day' && date.precisionEnd === 'day' ? formatDuration(start, end, words) : '';
  return text && fill(messages.lasted, { duration: text });
}

/** Whether the open event says more than its row, which has its date and its title, and its group where that is all. */
export const hasMore = ({ text, quote, media, source, href, dateNote, mentions }: TimelineEvent, { entities }: TimelineDocument): boolean =>
  Boolean(text?.trim() || quote || media.length > 0 || source || href || dateNote || mentions.some((id) => entities.some((one) => one.id === id)));

/** Null where no event has the id. */
export function detailsOf(chronicle: Chronicle, id: string | null, context: DetailsContext): DetailsModel | null {
  const { events, undated, count, indexOf, document: { groups, entities } } = chronicle;
  const dated = id === null ? undefined : indexOf.get(id);
  const other = dated === undefined ? undated.findIndex((event) => event.id === id) : -1;
  const event = dated === undefined ? undated[other] : events[dated];
  if (!event) return null;
  const at = dated ?? count + other;
  const { words, messages } = context;
  const last = count + undated.length - 1;
  const place = context.isNewestFirst && at < count ? count - 1 - at : at;
  const index = groups.findIndex((group) => group.id === event.group);
  const group = groups[index];
  const nameOf = (entity: string): Name | undefined => {
    const found = entities.find((one) => one.id === entity);
    return found && { name: found.name, lang: found.langs?.['name'] };
  };
  const by = event.quote?.by;
  return {
    ...context, event, dates: at < count ? eventDate(chronicle, at, { ...words, style: 'full' }) : [undatedWords(event, words)], duration: durationOf(chronicle, at, words, messages),
    group: group ? { name: group.label, lang: group.langs?.['label'], index } : null,
    speaker: by === undefined ? null : (nameOf(by) ?? { name: by, lang: event.quote?.langs?.['by'] }), entities: event.mentions.flatMap((id) => nameOf(id) ?? []),
    position: positionWords(place, last + 1, context), isFirst: place === 0, isLast: place === last,
    isSelected: id === context.selected,
  };
}
