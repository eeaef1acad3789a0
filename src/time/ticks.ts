// Ticks of the axis: one ladder from minutes to billions of years, in civil ms and without `Date`, and the words under them.

import { civilFields, civilMs, daysInMonth, MS_PER_DAY } from './civil.js';
import { formatMoment, type Style } from './intl.js';
import type { WordOptions } from './words.js';

export interface Tick {
  readonly ms: number;
  readonly label: string;
  /** Where the middle of the label stands: at the tick, or in the middle of a single month or year. */
  readonly labelMs: number;
}

export interface TickSet {
  /** Name of the rung, such as `7d` or `100y`. */
  readonly step: string;
  readonly stepMs: number;
  /** Ascending; covers the range and one tick beyond either end. */
  readonly ticks: readonly Tick[];
  /** The larger units that hold the ticks: tiles of the range, ascending; empty under years. */
  readonly context: readonly { readonly fromMs: number; readonly toMs: number; readonly label: string }[];
}

/** How a unit tiles time: the start of the tile that holds a moment, and the start of the next. */
interface Unit {
  floor(ms: number): number;
  next(start: number): number;
}

interface Rung extends Unit {
  readonly name: string;
  /** The shortest distance of two ticks. */
  readonly shortestMs: number;
  readonly style: Style;
  /** The label names the whole unit and stands in its middle. */
  readonly isWithin?: boolean;
  readonly context?: { readonly unit: Unit; readonly style: Style };
}

const even = (ms: number): Unit => ({ floor: (t) => Math.floor(t / ms) * ms, next: (t) => t + ms });
const DAY = even(MS_PER_DAY);

/** Every `n`th month of the year. */
const months = (n: number): Unit => ({
  floor: (ms) => {
    const { year, month } = civilFields(ms);
    return civilMs(year, month - ((month - 1) % n));
  },
  next: (ms) => {
    const { year, month } = civilFields(ms);
    return civilMs(year, month + n);
  },
});

/** Every `n`th day counted from the first of each month; a last one that would crowd the next first is left out. */
const daysOfMonth = (n: number): Unit => {
  const last = (year: number, month: number): number => Math.floor((daysInMonth(year, month) - Math.ceil(n / 2) - 1) / n) * n + 1;
  return {
    floor: (ms) => {
      const { year, month, day } = civilFields(ms);
      return civilMs(year, month, Math.min(day - ((day - 1) % n), last(year, month)));
    },
    next: (ms) => {
      const { year, month, day } = civilFields(ms);
      return day + n > last(year, month) ? civilMs(year, month + 1) : civilMs(year, month, day + n);
    },
  };
};

/** Years that are multiples of `n`; before the common era the multiples as they are counted there (year 1 - n is n BC). */
const years = (n: number): Unit => {
  const start = (ms: number): number => {
    const { year } = civilFields(ms);
    return year > 0 ? (year >= n ? Math.floor(year / n) * n : 1 - n) : 1 - Math.ceil((1 - year) / n) * n;
  };
  return {
    floor: (ms) => civilMs(start(ms)),
    next: (ms) => {
      const { year } = civilFields(ms);
      return civilMs(year > 0 ? year + n : year + n > 0 ? n : year + n);
    },
  };
};

const MINUTE = 60_000;
const HOUR = 3_600_000;
const dayContext = { unit: DAY, style: 'weekday' } as const;
const monthContext = { unit: months(1), style: 'monthYear' } as const;
const yearContext = { unit: months(12), style: 'year' } as const;

const FINE: readonly Rung[] = [
  ...[1, 5, 15, 30].map((n): Rung => ({ name: `${n}min`, shortestMs: n * MINUTE, style: 'time', ...even(n * MINUTE), context: dayContext })),
  ...[1, 3, 6, 12].map((n): Rung => ({ name: `${n}h`, shortestMs: n * HOUR, style: 'time', ...even(n * HOUR), context: dayContext })),
  { name: '1d', shortestMs: MS_PER_DAY, style: 'day', ...DAY, context: monthContext },
  ...[2, 7].map((n): Rung => ({ name: `${n}d`, shortestMs: n * MS_PER_DAY, style: 'day', ...daysOfMonth(n), context: monthContext })),
  { name: '1mo', shortestMs: 28 * MS_PER_DAY, style: 'month', isWithin: true, ...months(1), context: yearContext },
  ...[3, 6].map((n): Rung => ({ name: `${n}mo`, shortestMs: n * 30 * MS_PER_DAY, style: 'month', ...months(n), context: yearContext })),
];
const YEAR_MS = 365 * MS_PER_DAY;
const yearRung = (n: number): Rung => ({ name: `${n}y`, shortestMs: n * YEAR_MS, style: 'year', ...(n === 1 ? { isWithin: true } : {}), ...years(n) });
/** 1, 2, 5, 10, 25 and 50 years, then 1, 2, 5 of each power of ten up to 10^11. */
const LADDER: readonly Rung[] = [
  ...FINE, ...[1, 2, 5, 10, 25, 50].map(yearRung),
  ...Array.from({ length: 10 }, (_, power) => [1, 2, 5].map((n) => yearRung(n * 10 ** (power + 2)))).flat(),
];

/** No axis has room for more. */
const MOST_TICKS = 400;
/** Px beside a label, so that two never touch. */
const LABEL_GAP_PX = 12;

/**
 * The finest rung whose labels stand at least `minPx` apart and have room for their letters.
 * Empty for a range that is not finite, is empty, or has more ticks than any axis could show.
 */
export function ticksOf(fromMs: number, toMs: number, msPerPx: number, { minPx, charPx }: { minPx: number; charPx: number }, words: WordOptions): TickSet {
  if (Number.isFinite(fromMs) && Number.isFinite(toMs) && fromMs < toMs && msPerPx > 0) {
    for (const rung of LADDER) {
      if (rung.shortestMs < minPx * msPerPx || (toMs - fromMs) / rung.shortestMs > MOST_TICKS) continue;
      const ticks = ticksOn(rung, fromMs, toMs, words);
      const longest = Math.max(...ticks.map((tick) => [...tick.label].length));
      if (rung.shortestMs >= (longest * charPx + LABEL_GAP_PX) * msPerPx) {
        return { step: rung.name, stepMs: rung.shortestMs, ticks, context: contextOf(rung, fromMs, toMs, words) };
      }
    }
  }
  return { step: '', stepMs: Infinity, ticks: [], context: [] };
}

/** The starts of the unit's tiles from the one that holds `from` to the first beyond `to`. */
function startsOf(unit: Unit, from: number, to: number): number[] {
  const starts: number[] = [];
  for (let at = unit.floor(from); starts.length < MOST_TICKS; at = unit.next(at)) {
    starts.push(at);
    if (at > to) break;
  }
  return starts;
}

function ticksOn(rung: Rung, from: number, to: number, words: WordOptions): Tick[] {
  let previous = '';
  return startsOf(rung, from, to).map((ms) => {
    const text = formatMoment(ms, rung.style, words);
    // Rounded words of deep time may repeat: say them once.
    const label = text === previous && rung.style === 'year' ? '' : text;
    previous = text;
    return { ms, label, labelMs: rung.isWithin ? (ms + rung.next(ms)) / 2 : ms };
  });
}

function contextOf({ context }: Rung, from: number, to: number, words: WordOptions): TickSet['context'] {
  if (!context) return [];
  return startsOf(context.unit, from, to).filter((start) => start <= to)
    .map((start) => ({ fromMs: start, toMs: context.unit.next(start), label: formatMoment(start, context.style, words) }));
}
