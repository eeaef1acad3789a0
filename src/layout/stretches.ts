// Long lists in stretches of time: years, months or whatever divides them into a few that are read alike.

import type { Chronicle } from '../data/chronicle-columns.js';
import { fill, plural } from '../i18n/lookup.js';
import { calendarFor, type Calendar } from '../time/calendar.js';
import { formatMoment, formatYear, type Style } from '../time/format-moment.js';
import type { Words } from '../time/words.js';

export type Order = 'oldest' | 'newest';

export interface Stretch {
  /** The same for the same stretch of time in the same calendar. */
  readonly key: string;
  /** Such as 'آذار ٢٠٢١', '٢٠٢١' or '٢٠١٠ – ٢٠١٩'. */
  readonly heading: string;
  /** Such as '٣ أحداث'. */
  readonly countLabel: string;
  /** Places in the order of reading (`readingOrder`), end exclusive. */
  readonly from: number;
  readonly to: number;
}

/** So many events are read without headings. */
export const WHOLE = 200;
const FEWEST = 5;
const MOST = 40;
/** A stretch of years is a power of ten of them, up to more than there have been. */
const LONGEST = 11;

/** Places of the events as they are read: dated ones by time, then the undated ones in the story's order. */
export function readingOrder(
  { count, undated }: Pick<Chronicle, 'count' | 'undated'>,
  order: Order = 'oldest',
): number[] {
  const dated = [...Array(count).keys()];
  return [...(order === 'newest' ? dated.reverse() : dated), ...undated.map((_, i) => count + i)];
}

/** A way to tile time: the tile of a moment by its number, and its words. */
interface Unit {
  readonly tileOf: (ms: number) => number;
  readonly headingOf: (ms: number) => string;
}

function unitsOf(calendar: Calendar, words: Words): Unit[] {
  const yearOf = (ms: number): number => calendar.fields(ms).year;
  const named = (tile: (ms: number) => number, style: Style): Unit => ({
    tileOf: tile,
    headingOf: (ms) => formatMoment(ms, style, words),
  });
  const years = (length: number): Unit => ({
    tileOf: (ms) => Math.floor(yearOf(ms) / length),
    headingOf: (ms) => {
      const first = Math.floor(yearOf(ms) / length) * length;
      return fill(words.messages.range, {
        start: formatYear(first, words),
        end: formatYear(first + length - 1, words),
      });
    },
  });
  return [
    named(calendar.day.floor, 'dayMonthYear'),
    named(calendar.month.floor, 'monthYear'),
    named(yearOf, 'year'),
    ...[...Array(LONGEST).keys()].map((power) => years(10 ** (power + 1))),
  ];
}

/** Starts of the stretches among ascending moments. */
function cut(anchor: Float64Array, { tileOf }: Unit): number[] {
  const starts: number[] = [];
  let last = NaN;
  for (let i = 0; i < anchor.length; i++) {
    const tile = tileOf(anchor[i] ?? 0);
    if (tile !== last) starts.push(i);
    last = tile;
  }
  return starts;
}

/** How far a number of stretches is from one that is read well: 0 between FEWEST and MOST. */
const oddness = (stretches: number): number => Math.max(0, Math.log(FEWEST / stretches), Math.log(stretches / MOST));

/**
 * The stretches of a story of more than 200 events, in the order of reading, all events in one each, the undated ones
 * last; none for fewer. Of the units that give between 5 and 40 stretches the coarsest is taken, else the one that is
 * nearest to that.
 */
export function stretchesOf(chronicle: Chronicle, words: Words, order: Order = 'oldest'): Stretch[] {
  const { count, anchor, undated } = chronicle;
  if (count + undated.length <= WHOLE) return [];
  const messages = words.messages;
  const countLabel = (n: number): string => plural(messages.events, n, words);
  const units =
    count === 0 ? [] : unitsOf(calendarFor(words, words.calendar, anchor[0] ?? 0, anchor[count - 1] ?? 0), words);
  const cuts = units.map((unit) => ({ unit, starts: cut(anchor, unit) }));
  // Of two that serve alike the coarser one has the plainer headings, as long as there are enough.
  const isBetter = (one: number, other: number): boolean =>
    oddness(one) < oddness(other) || (oddness(one) === oddness(other) && one >= FEWEST);
  const best = cuts.reduce<(typeof cuts)[number] | undefined>(
    (least, one) => (least && !isBetter(one.starts.length, least.starts.length) ? least : one),
    undefined,
  );
  const dated = (best?.starts ?? []).map((from, i, starts): Stretch => {
    const to = starts[i + 1] ?? count;
    const ms = anchor[from] ?? 0;
    return {
      key: `${best?.unit.tileOf(ms)}`,
      heading: best?.unit.headingOf(ms) ?? '',
      countLabel: countLabel(to - from),
      from,
      to,
    };
  });
  const turned =
    order === 'newest' ? dated.map((one) => ({ ...one, from: count - one.to, to: count - one.from })).reverse() : dated;
  return undated.length === 0
    ? turned
    : [
        ...turned,
        {
          key: 'undated',
          heading: messages.undatedEvents,
          countLabel: countLabel(undated.length),
          from: count,
          to: count + undated.length,
        },
      ];
}
