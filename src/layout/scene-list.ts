// The vertical form: rows in reading order. It has no scale, so it needs no labelling.

import { Flag, Kind, type Chronicle } from '../data/chronicle-columns.js';
import type { TimelineEvent } from '../data/document.js';
import type { Words } from '../time/words.js';
import { dateWords, langOf, undatedWords } from './frame.js';
import { groupWords } from './group-words.js';
import { kept } from './kept.js';
import { readingOrder } from './stretches.js';
import { hasThumbnails, thumbnailOf } from './thumbnails.js';

export interface ListRow {
  readonly id: string;
  readonly title: string;
  /** Of the title, where it is another than the story's. */
  readonly lang?: string;
  /** What is heard of it: 'date: title, group', and after the date that it goes on. */
  readonly name: string;
  readonly date: string;
  readonly group: number;
  readonly mark: 'point' | 'band' | 'span';
  /** It goes on beyond what is known. */
  readonly isOngoing: boolean;
  readonly isUncertain: boolean;
  readonly isUndated: boolean;
  /** Address of its small picture; null for none. */
  readonly thumbnail: string | null;
}

const MARKS = { [Kind.Point]: 'point', [Kind.Band]: 'band', [Kind.Span]: 'span' } as const;

/** Rows are the same until data or words change: kept per Chronicle and setting, by place, and gone with them. */
interface Known {
  readonly isPictured: boolean;
  readonly rows: ListRow[];
}
const known = kept<Chronicle, [], (words: Words) => Known>((chronicle) =>
  kept(() => ({ isPictured: hasThumbnails(chronicle.document.events), rows: [] })),
);

/**
 * The rows of some events, by their places (dated ones from 0 in the order of time, then the undated ones). The same
 * row for the same chronicle and words. Words cost more than all else of a long list, and only these are asked for.
 */
export function rowsAt(chronicle: Chronicle, words: Words, places: readonly number[]): readonly ListRow[] {
  const { isPictured, rows } = known(chronicle)(words);
  return places.map((place) => (rows[place] ??= rowOf(chronicle, words, place, isPictured)));
}

/**
 * All events: the dated ones in the order of time, or against it, then the undated ones. The same rows for the same
 * chronicle and words.
 */
export function layoutList(chronicle: Chronicle, words: Words, isNewestFirst = false): readonly ListRow[] {
  return rowsAt(chronicle, words, readingOrder(chronicle, isNewestFirst ? 'newest' : 'oldest'));
}

function rowOf(chronicle: Chronicle, words: Words, place: number, isPictured: boolean): ListRow {
  const { document, events, count, kind, flags, group, undated } = chronicle;
  const isUndated = place >= count;
  const event = (isUndated ? undated[place - count] : events[place]) as TimelineEvent;
  const flag = flags[place] ?? 0;
  const date = isUndated ? undatedWords(event, words) : dateWords(chronicle, place, words);
  const isOngoing = !isUndated && (flag & Flag.OpenEnd) !== 0;
  const ofGroup = isUndated ? document.groups.findIndex((one) => one.id === event.group) : (group[place] ?? -1);
  return {
    id: event.id,
    title: event.title,
    ...langOf(event),
    date,
    isUndated,
    isOngoing,
    group: ofGroup,
    name: `${date}${isOngoing ? ` · ${words.messages.ongoing}` : ''}: ${event.title}${groupWords(chronicle, ofGroup, words)}`,
    mark: isUndated ? 'point' : MARKS[(kind[place] ?? 0) as Kind],
    isUncertain: isUndated || (flag & (Flag.UncertainStart | Flag.UncertainEnd)) !== 0,
    thumbnail: isPictured ? thumbnailOf(event) : null,
  };
}
