// What the chart's input decides before anything moves: the first view, the labelling and the limits, kept as long as
// they hold.

import type { Chronicle } from '../../data/chronicle-columns.js';
import { laneSteps, placesOf, widthClass } from '../../layout/choose-lanes.js';
import { roomFor } from '../../layout/end-room.js';
import { firstView, limitsOf, type Limits } from '../../layout/first-view.js';
import type { growLabelling } from '../../layout/grow.js';
import type { Labelling } from '../../layout/labelling.js';
import { momentColumn } from '../../layout/query.js';
import { mapMetrics } from '../../layout/story-map.js';
import { hasThumbnails, PICTURED_CARD_PX } from '../../layout/thumbnails.js';
import type { Direction, Metrics, Viewport } from '../../layout/viewport.js';
import type { Words } from '../../time/words.js';
import type { Lanes } from '../kit/lanes.js';

/** What the chart must follow. */
export interface ChartInput {
  readonly chronicle: Chronicle;
  readonly words: Words;
  readonly metrics: Metrics;
  readonly widthPx: number;
  readonly heightPx: number;
  /** It takes all of that height. */
  readonly isFilled: boolean;
  readonly isMap: boolean;
  readonly timeDirection: Direction;
  readonly selected: string | null;
  /** The event that the keyboard was on last: the list's tab stop, where it has a button. */
  readonly tabStop: string | null;
  /** Events that have a card at any scale: the selected one, and the one that has the focus. */
  readonly pinned: readonly string[];
  /** The stretch of time asked for by `from`, `to` or `view`, civil ms; null for the first view. */
  readonly range: readonly [number, number] | null;
  /**
   * New data is the same story: the reader's place is kept, so many civil ms later. Null where nothing is to be kept.
   */
  readonly keptMs: number | null;
  /** 1 per event that was asked for; undefined for all. */
  readonly matches: Uint8Array | undefined;
  /** What gives each group lanes of its own; null for lanes that all share. */
  readonly lanes: Lanes | null;
  /** It is the story of before with more events. */
  readonly isGrown: boolean;
}

export interface Plan {
  readonly input: ChartInput;
  readonly home: Viewport;
  readonly labelling: Labelling;
  readonly limits: Limits;
}

/** Of a large story so many steps of its labelling are gone before it is drawn: far more than a first view shows. */
const AT_ONCE = 400;

/** Whether lanes, sides and the room at the ends hold for the one as for the other. */
const isAlike = (a: ChartInput, b: ChartInput): boolean =>
  widthClass(a.widthPx) === widthClass(b.widthPx) &&
  a.heightPx === b.heightPx &&
  a.isMap === b.isMap &&
  a.lanes === b.lanes &&
  a.metrics.cardHeightPx === b.metrics.cardHeightPx;

/** What a plan, and the view that it begins with, is made of. */
const PLANNED = [
  'chronicle',
  'matches',
  'range',
  'widthPx',
  'heightPx',
  'isFilled',
  'isMap',
  'lanes',
  'metrics',
  'timeDirection',
] as const;

/** Whether the plan holds for this input as it is. */
export const isAsPlanned = (input: ChartInput, { input: old }: Plan): boolean =>
  input.words.secondaryCalendar === old.words.secondaryCalendar && PLANNED.every((name) => input[name] === old[name]);

/** What labels a story that has grown (layout/grow.ts). */
export type Grow = typeof growLabelling;

/** `last`: the plan of before; `old`: the last one of all events, or of those that were asked for, as the input is. */
export function* planSteps(
  input: ChartInput,
  last: Plan | null,
  old: Plan | undefined,
  grow: Grow | undefined,
): Generator<void, Plan> {
  const { chronicle, widthPx, heightPx, isFilled, isMap, metrics, timeDirection, words, matches } = input;
  const isPictured = !isMap && hasThumbnails(chronicle.document.events);
  const frame: Viewport = {
    centerMs: 0,
    msPerPx: 1,
    widthPx,
    heightPx,
    isFilled,
    isMap,
    timeDirection,
    words,
    scale: chronicle.scale,
    hasThumbnails: isPictured,
    metrics: isMap
      ? mapMetrics(metrics)
      : isPictured
        ? { ...metrics, cardHeightPx: Math.max(PICTURED_CARD_PX, metrics.cardHeightPx) }
        : metrics,
  };
  const isKept = (plan: Plan | null | undefined): boolean =>
    plan?.input.chronicle === chronicle && isAlike(input, plan.input);
  const home = firstView(chronicle, {
    ...frame,
    roomPx: (isKept(last) && last?.home.roomPx) || roomFor(chronicle, frame),
  });
  const base = old && isAlike(input, old.input) ? { chronicle: old.input.chronicle, labelling: old.labelling } : null;
  yield;
  const limits = limitsOf(chronicle, home);
  momentColumn(chronicle);
  yield;
  if (base?.chronicle === chronicle && old?.input.matches === matches)
    return { input, home, labelling: base.labelling, limits };
  // A new event moves all that stand evenly.
  const isGrown = input.isGrown && !chronicle.scale && base && base.chronicle !== chronicle;
  const tracks = input.lanes?.choose(chronicle, home, matches, AT_ONCE, isGrown && base.labelling, grow);
  const fresh = tracks ?? (yield* laneSteps(chronicle, home, matches, AT_ONCE));
  return {
    input,
    home,
    limits,
    labelling:
      (!tracks &&
        isGrown &&
        grow?.(chronicle, base, {
          ...placesOf(chronicle, home),
          lanes: fresh.lanes,
          spanLanes: fresh.spanLanes,
          matches,
        })) ||
      fresh,
  };
}
