// The vertical form: rows in reading order. It has no scale, so it needs no labelling.

import { Flag, Kind, type Chronicle } from '../data/chronicle-columns.js';
import type { TimelineEvent } from '../data/document.js';
import type { WordOptions } from '../time/words.js';
import { dateWords, langOf, undatedWords } from './frame.js';
import { hasThumbnails, thumbnailOf } from './thumbnails.js';

export interface ListRow {
  readonly id: string;
  readonly title: string;
  /** Of the title, where it is another than the story's. */
  readonly lang?: string;
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

/** Rows are the same until data or words change: kept per Chronicle and setting, and gone with them. */
const known = new WeakMap<Chronicle, WeakMap<WordOptions, readonly ListRow[]>>();

/** All events: the dated ones in the order of time, or against it, then the undated ones. The same rows for the same chronicle and words. */
export function layoutList(chronicle: Chronicle, words: WordOptions, isNewestFirst = false): readonly ListRow[] {
  let byWords = known.get(chronicle);
  if (!byWords) known.set(chronicle, (byWords = new WeakMap()));
  let rows = byWords.get(words);
  if (!rows) byWords.set(words, (rows = makeRows(chronicle, words)));
  if (!isNewestFirst) return rows;
  const dated = rows.filter((row) => !row.isUndated);
  return [...dated.reverse(), ...rows.slice(dated.length)];
}

function makeRows(chronicle: Chronicle, words: WordOptions): ListRow[] {
  const { document, events, kind, flags, group, undated } = chronicle;
  const isPictured = hasThumbnails(document.events);
  const picture = (event: TimelineEvent): string | null => (isPictured ? thumbnailOf(event) : null);
  const dated = events.map((event, i): ListRow => {
    const flag = flags[i] ?? 0;
    return {
      id: event.id, title: event.title, ...langOf(event), date: dateWords(chronicle, i, words), group: group[i] ?? -1, mark: MARKS[(kind[i] ?? 0) as Kind],
      isOngoing: (flag & Flag.OpenEnd) !== 0, isUncertain: (flag & (Flag.UncertainStart | Flag.UncertainEnd)) !== 0,
      isUndated: false, thumbnail: picture(event),
    };
  });
  return [...dated, ...undated.map((event): ListRow => ({
    id: event.id, title: event.title, ...langOf(event), date: undatedWords(event, words), group: document.groups.findIndex((one) => one.id === event.group),
    mark: 'point', isOngoing: false, isUncertain: true, isUndated: true, thumbnail: picture(event),
  }))];
}
