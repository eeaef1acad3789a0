// What every part of the Scene shares for one viewport: the heights of the rows, and the one way from time to px.

import { Kind, type Chronicle } from '../data/chronicle-columns.js';
import type { TimelineEvent } from '../data/document.js';
import { withDigits } from '../i18n/number.js';
import { calendarIn } from '../time/calendar.js';
import { formatDate } from '../time/format-date.js';
import { parseEdtf } from '../time/edtf.js';
import { formatMoment } from '../time/format-moment.js';
import type { DateWords, Words } from '../time/words.js';
import { kept } from './kept.js';
import type { Labelling } from './labelling.js';
import { minDistance } from './navigate.js';
import { momentColumn, usedBy, type Column } from './query.js';
import { RING_PX } from './scene.js';
import { OVERVIEW_PX } from './scene-overview.js';
import { extentOf, sign, timeOf, type Metrics, type Viewport } from './viewport.js';

const TOP_PX = 1;
/** Between two lanes of cards. */
const LANE_GAP_PX = 3;
/** From the lowest card to the axis: room for leaders and for bands in rows. */
const leaderPx = ({ isMap }: Pick<Viewport, 'isMap'>): number => (isMap ? 10 : 23);
/** From the axis to its words: room for two marks that stand below a third, or for a ring. */
const AXIS_GAP_PX = 28;
const SPAN_GAP_PX = 8;
/** More periods without a lane are counted. */
const MOST_HAIRLINES = 12;
/** Under all. */
const EDGE_PX = 2;
const OVERVIEW_GAP_PX = 9;
/** Lanes stretch this far into height that nobody needs. */
const STRETCH = 1.2;
/**
 * The most that the rows of periods stretch by, and what they have of it before lanes stretch: room between a name and
 * its bar.
 */
const LOOSE_PX = 8;
const LEAST_LOOSE_PX = 3;
/** Px after which the Scene's origin hops: pans within it leave every x alone. */
const ORIGIN_STEP_PX = 4096;

/** From so many events on a story is told by numbers first: density, rings, bars that stand for several periods. */
export const DENSE_FROM = 300;

export interface Frame {
  readonly chronicle: Chronicle;
  readonly labelling: Labelling;
  readonly viewport: Viewport;
  /** The view, `[from, to)` in civil ms. */
  readonly fromMs: number;
  readonly toMs: number;
  readonly minD: number;
  readonly sign: 1 | -1;
  readonly offsetPx: number;
  /** Whole px from the Scene's origin. */
  x(ms: number): number;
  readonly rows: Rows;
  /** All moments by their times. */
  readonly moments: Column;
  /**
   * The place of the as-of date, of the present where that was asked for, or of the last known moment; null for none.
   */
  readonly nowMs: number | null;
  /** The as-of date's word; empty where there is no such date. */
  readonly nowLabel: string;
  /** It is told by numbers first. */
  readonly isDense: boolean;
  /** Its part of what a chart has room for. */
  readonly share: number;
  /** Periods without a lane are counted: there are many. */
  readonly countsHairlines: boolean;
  date(index: number): string;
}

/** The present: its place on the axis, and its word. */
export interface Now {
  readonly ms: number;
  readonly label: string;
}

/** Px from the chart's top. */
export interface Rows {
  /** Per lane. */
  readonly cardY: readonly number[];
  /** Per lane: its place from the axis among those that ever hold a card, or -1. */
  readonly rowOf: readonly number[];
  /** Per lane: the height of its cards. */
  readonly cardPx: readonly number[];
  readonly axisY: number;
  readonly labelY: number;
  readonly contextY: number;
  readonly secondaryY: number;
  readonly spansY: number;
  /** Height of a row of periods. */
  readonly spanPitch: number;
  readonly erasY: number;
  readonly heightPx: number;
}

/** What of a labelling decides them. */
type Rowed = Pick<Labelling, 'lane' | 'lanes' | 'spanLanes' | 'tall'>;

/** Per lane its row from the axis, or -1: empty ones take no height. */
function rowsOfLanes(chronicle: Chronicle, labelling: Rowed): number[] {
  let row = 0;
  return usedBy(labelling, chronicle).lanes.map((isUsed) => (isUsed ? row++ : -1));
}

/** Of the row for periods without a lane: where there are many it holds rings with their counts. */
function hairlinesPx(chronicle: Chronicle, labelling: Rowed): number {
  const { hairlines } = usedBy(labelling, chronicle);
  return hairlines === 0 ? 0 : hairlines > MOST_HAIRLINES ? 2 * RING_PX + SPAN_GAP_PX : SPAN_GAP_PX;
}

/** Rows of words under the axis: units, larger units, and those of a second calendar. */
const axisRows = (words: Words): number => (words.secondaryCalendar ? 3 : 2);

/** What of a viewport decides the heights. */
type Sizes = Pick<Viewport, 'metrics' | 'words' | 'isMap'>;

interface Heights {
  readonly rows: readonly number[];
  readonly cardPx: readonly number[];
  readonly lanesPx: number;
  readonly below: number;
}

/** By hand: old libraries have a `reduce` of their own. */
function sumOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/**
 * Per lane whether it holds cards, and their height; the least height of all lanes, and of what stands below the axis.
 */
function heights(chronicle: Chronicle, labelling: Rowed, viewport: Sizes): Heights {
  const { metrics, words } = viewport;
  const rows = rowsOfLanes(chronicle, labelling);
  const cardPx = rows.map(
    (_, lane) => metrics.cardHeightPx + (labelling.tall?.includes(lane) ? (metrics.titleLinePx ?? 0) : 0),
  );
  const lanesPx = sumOf(rows.map((row, lane) => (row < 0 ? 0 : (cardPx[lane] ?? 0) + LANE_GAP_PX)));
  const spans = labelling.spanLanes * metrics.spanHeightPx + hairlinesPx(chronicle, labelling);
  return {
    rows,
    cardPx,
    lanesPx,
    below: AXIS_GAP_PX + axisRows(words) * metrics.axisRowPx + (spans > 0 ? spans + SPAN_GAP_PX : 0) + EDGE_PX,
  };
}

/**
 * Px over the names of eras: of the overview, which is seen at closer scales only. Under the chart its place would be a
 * blank.
 */
const stripPx = ({ count }: Chronicle, { isMap }: Sizes): number =>
  TOP_PX + (count > 1 && !isMap ? OVERVIEW_PX + OVERVIEW_GAP_PX : 0);

/** Px over the highest card. */
const topOf = (chronicle: Chronicle, sizes: Sizes): number =>
  stripPx(chronicle, sizes) + (chronicle.document.eras.length > 0 && !sizes.isMap ? sizes.metrics.axisRowPx : 0);

/** Least height of one lane of cards. */
export const laneHeight = (metrics: Metrics): number => metrics.cardHeightPx + LANE_GAP_PX;

/** Px of height that a chart with this labelling needs at least. */
export function neededHeight(chronicle: Chronicle, labelling: Rowed, viewport: Sizes): number {
  const { lanesPx, below } = heights(chronicle, labelling, viewport);
  return topOf(chronicle, viewport) + lanesPx + leaderPx(viewport) + below;
}

function rowsOf(chronicle: Chronicle, labelling: Labelling, viewport: Viewport): Rows {
  const { metrics, heightPx, isFilled, words } = viewport;
  const { lanesPx, below, rows, cardPx } = heights(chronicle, labelling, viewport);
  const cards = rows.filter((row) => row >= 0).length;
  const topPx = topOf(chronicle, viewport);
  const leader = leaderPx(viewport);
  const free = heightPx - topPx - leader - below;
  const airPx =
    labelling.spanLanes === 0 ? 0 : Math.max(0, Math.min(LEAST_LOOSE_PX * (labelling.spanLanes + 1), free - lanesPx));
  // Lanes share what is left of the height.
  const slackPx = Math.max(
    0,
    Math.min(isFilled ? Infinity : laneHeight(metrics) * (STRETCH - 1), (free - airPx - lanesPx) / Math.max(1, cards)),
  );
  const pitches = rows.map((row, lane) => (row < 0 ? 0 : Math.floor((cardPx[lane] ?? 0) + LANE_GAP_PX + slackPx)));
  const usedPx = sumOf(pitches);
  // What no lane takes stands above the axis, where a leader or nothing is, and not under the last row.
  const axisY = topPx + usedPx + leader + (isFilled ? Math.max(0, free - airPx - usedPx) : 0);
  const labelY = axisY + AXIS_GAP_PX + Math.round(metrics.axisRowPx * 0.7);
  // Height that nobody needs gives the periods air.
  const loosePx =
    labelling.spanLanes === 0
      ? 0
      : Math.max(0, Math.min(LOOSE_PX, Math.floor((heightPx - axisY - below) / (labelling.spanLanes + 1))));
  const foot = axisY + below + loosePx * (labelling.spanLanes + 1);
  const spansY = axisY + AXIS_GAP_PX + axisRows(words) * metrics.axisRowPx + SPAN_GAP_PX + loosePx;
  // Lanes are counted from the axis.
  let y = topPx + usedPx;
  return {
    cardY: pitches.map((px) => (y -= px)),
    cardPx,
    rowOf: rows,
    axisY,
    labelY,
    contextY: labelY + metrics.axisRowPx,
    secondaryY: labelY + 2 * metrics.axisRowPx,
    spansY,
    spanPitch: metrics.spanHeightPx + loosePx,
    erasY: stripPx(chronicle, viewport),
    heightPx: foot,
  };
}

export function frameOf(chronicle: Chronicle, labelling: Labelling, viewport: Viewport, now?: Now): Frame {
  const { msPerPx, centerMs, widthPx, words } = viewport;
  const [fromMs, toMs] = extentOf(viewport);
  const minD = minDistance(viewport);
  const way = sign(viewport);
  const originMs = Math.round(centerMs / (msPerPx * ORIGIN_STEP_PX)) * msPerPx * ORIGIN_STEP_PX;
  return {
    chronicle,
    labelling,
    viewport,
    fromMs,
    toMs,
    minD,
    sign: way,
    offsetPx: Math.round(widthPx / 2 - (way * (centerMs - originMs)) / msPerPx),
    x: (ms) => Math.round((way * (ms - originMs)) / msPerPx),
    rows: rowsOf(chronicle, labelling, viewport),
    moments: momentColumn(chronicle),
    isDense: chronicle.count >= DENSE_FROM,
    share: 1,
    countsHairlines: usedBy(labelling, chronicle).hairlines > MOST_HAIRLINES,
    nowMs: now?.ms ?? chronicle.nowMs,
    nowLabel: now?.label ?? (chronicle.hasAsOf ? words.messages.asOf : ''),
    date: (index) => dateWords(chronicle, index, words),
  };
}

/** Words of a date are the same in each frame: kept per Chronicle and setting. */
const written = kept<Chronicle, [], (words: Words) => string[]>(() => kept(() => []));

export const dateWords = (chronicle: Chronicle, index: number, words: Words): string =>
  (written(chronicle)(words)[index] ??= eventDate(chronicle, index, { ...words, style: 'short' }).join(' · '));

/**
 * The words of an event's date, and those in the second calendar where the day is known. A date that was written in
 * another calendar is shown as it was written, in the digits around it; what it is in the calendars shown follows.
 */
export function eventDate(chronicle: Chronicle, index: number, words: DateWords): string[] {
  const [event, date, day] = [
    chronicle.events[index],
    chronicle.dates[index],
    timeOf(chronicle, chronicle.anchor[index] ?? NaN),
  ];
  if (!event || !date) return [];
  if (event.dateLabel !== undefined) return [event.dateLabel];
  const isDay = chronicle.kind[index] === Kind.Point && date.kind === 'date' && date.qualifier === '';
  const own = formatDate(date, event.within ? { ...words, within: true } : words);
  const from = event.calendar;
  const original = event.original && withDigits(event.original, words);
  if (original !== undefined && from !== undefined && from !== 'gregory' && from !== words.calendar) {
    // Days that make up a month of that calendar are no dates of this one.
    if (!isDay) return [original];
    return from === words.secondaryCalendar || words.style === 'full' ? [own, original] : [original];
  }
  const second = words.secondaryCalendar;
  if (!isDay || !second || second === (words.calendar ?? 'gregory') || calendarIn(words, second)?.covers(day) !== true)
    return [own];
  return [own, formatMoment(day, 'dayMonthYear', { ...words, calendar: second })];
}

/** The language of its title, where it is another than the story's. */
export const langOf = ({ langs }: TimelineEvent): { readonly lang?: string } =>
  langs?.['title'] === undefined ? {} : { lang: langs['title'] };

/** The words of a date that has no place on the axis: what is known of it ('11 March'), or that nothing is. */
export function undatedWords({ date, dateLabel }: TimelineEvent, words: Words): string {
  return dateLabel ?? (date === '' ? words.messages.undated : formatDate(parseEdtf(date), words));
}
