// The vertical form: rows in reading order. It has no scale, so it needs no labelling.

import { Flag, Kind, type Chronicle } from '../data/chronicle-columns.js';
import type { TimelineEvent } from '../data/document.js';
import type { WordOptions } from '../time/words.js';
import { dateWords, undatedWords } from './frame.js';
import { hasThumbnails, thumbnailOf } from './thumbnails.js';

export interface ListRow {
  readonly id: string;
  readonly title: string;
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

/** All events: the dated ones in reading order, then the undated ones. */
export function layoutList(chronicle: Chronicle, words: WordOptions): ListRow[] {
  const { document, events, kind, flags, group, undated } = chronicle;
  const isPictured = hasThumbnails(document.events);
  const picture = (event: TimelineEvent): string | null => (isPictured ? thumbnailOf(event) : null);
  const dated = events.map((event, i): ListRow => {
    const flag = flags[i] ?? 0;
    return {
      id: event.id, title: event.title, date: dateWords(chronicle, i, words), group: group[i] ?? -1, mark: MARKS[(kind[i] ?? 0) as Kind],
      isOngoing: (flag & Flag.OpenEnd) !== 0, isUncertain: (flag & (Flag.UncertainStart | Flag.UncertainEnd)) !== 0,
      isUndated: false, thumbnail: picture(event),
    };
  });
  return [...dated, ...undated.map((event): ListRow => ({
    id: event.id, title: event.title, date: undatedWords(event, words), group: document.groups.findIndex((one) => one.id === event.group),
    mark: 'point', isOngoing: false, isUncertain: true, isUndated: true, thumbnail: picture(event),
  }))];
}
