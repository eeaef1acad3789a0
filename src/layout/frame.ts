// What every part of the Scene shares for one viewport: the heights of the rows, and the one way from time to px.

import { Kind, type Chronicle } from '../data/chronicle-columns.js';
import type { TimelineEvent } from '../data/document.js';
import { messagesFor } from '../i18n/lookup.js';
import { withDigits } from '../i18n/number.js';
import { calendarOf } from '../time/calendar.js';
import { formatDate, type DateWordOptions } from '../time/format-date.js';
import { parseEdtf } from '../time/edtf.js';
import { formatMoment } from '../time/format-moment.js';
import type { WordOptions } from '../time/words.js';
import { hostCounts, NO_LANE, type Labelling } from './labelling.js';
import { minDistance } from './navigate.js';
import { extentOf, sign, type Metrics, type Viewport } from './viewport.js';

const TOP_PX = 1;
/** Between two lanes of cards. */
const LANE_GAP_PX = 3;
/** From the lowest card to the axis: room for leaders and for bands in rows. */
const leaderPx = ({ isMap }: Pick<Viewport, 'isMap'>): number => (isMap ? 10 : 23);
/** From the axis to its words: room for two marks that stand below a third, or for a ring. */
const AXIS_GAP_PX = 28;
const SPAN_GAP_PX = 8;
const OVERVIEW_PX = 14;
/** Under all. */
const EDGE_PX = 2;
const OVERVIEW_GAP_PX = 9;
/** Lanes stretch this far into height that nobody needs. */
const STRETCH = 1.2;
/** The most that the rows of periods stretch by, and what they have of it before lanes stretch: room between a name and its bar. */
const LOOSE_PX = 8;
const LEAST_LOOSE_PX = 3;
/** Px after which the Scene's origin hops: pans within it leave every x alone. */
const ORIGIN_STEP_PX = 4096;

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
  /** Per event: how many its card stands for. */
  readonly counts: Uint32Array;
  date(index: number): string;
}

/** Px from the chart's top. */
export interface Rows {
  /** Per lane. */
  readonly cardY: readonly number[];
  /** Per lane: its place from the axis among those that ever hold a card, or -1. */
  readonly rowOf: readonly number[];
  readonly axisY: number;
  readonly labelY: number;
  readonly contextY: number;
  readonly secondaryY: number;
  readonly spansY: number;
  /** Height of a row of periods. */
  readonly spanPitch: number;
  readonly overviewY: number;
  readonly overviewPx: number;
  readonly heightPx: number;
}

/** Which lanes hold a card at any scale: empty ones take no height. Index: lane; value: row from the axis, or -1. */
function rowsOfLanes({ chronicle, labelling }: Pick<Frame, 'chronicle' | 'labelling'>): number[] {
  const isUsed = [...Array(labelling.lanes)].fill(false);
  for (let i = 0; i < chronicle.count; i++) {
    const lane = labelling.lane[i] ?? NO_LANE;
    if (chronicle.kind[i] !== Kind.Span && lane !== NO_LANE) isUsed[lane] = true;
  }
  let row = 0;
  return isUsed.map((used) => (used ? row++ : -1));
}

/** Whether some period found no lane and stands as a hairline in one more row. */
const hasHairlines = (chronicle: Chronicle, labelling: Labelling): boolean =>
  chronicle.kind.some((kind, i) => kind === Kind.Span && labelling.lane[i] === NO_LANE);

/** Rows of words under the axis: units, larger units, and those of a second calendar. */
const axisRows = (words: WordOptions): number => (words.secondaryCalendar ? 3 : 2);

/** What of a viewport decides the heights. */
type Sizes = Pick<Viewport, 'metrics' | 'words' | 'isMap'>;

function heights(chronicle: Chronicle, labelling: Labelling, viewport: Sizes): { cards: number; below: number; rows: number[] } {
  const { metrics, words } = viewport;
  const rows = rowsOfLanes({ chronicle, labelling });
  const cards = rows.filter((row) => row >= 0).length;
  const spans = labelling.spanLanes * metrics.spanHeightPx + (hasHairlines(chronicle, labelling) ? SPAN_GAP_PX : 0);
  return { cards, rows, below: AXIS_GAP_PX + axisRows(words) * metrics.axisRowPx + (spans > 0 ? spans + SPAN_GAP_PX : 0) + EDGE_PX };
}

/** Px over the highest card: of the overview, which is seen at closer scales only. Under the chart its place would be a blank. */
const topOf = ({ count }: Chronicle, { isMap }: Sizes): number => TOP_PX + (count > 1 && !isMap ? OVERVIEW_PX + OVERVIEW_GAP_PX : 0);

/** Least height of one lane of cards. */
export const laneHeight = (metrics: Metrics): number => metrics.cardHeightPx + LANE_GAP_PX;

/** Px of height that a chart with this labelling needs at least. */
export function neededHeight(chronicle: Chronicle, labelling: Labelling, viewport: Sizes): number {
  const { cards, below } = heights(chronicle, labelling, viewport);
  return topOf(chronicle, viewport) + cards * laneHeight(viewport.metrics) + leaderPx(viewport) + below;
}

function rowsOf(chronicle: Chronicle, labelling: Labelling, viewport: Viewport): Rows {
  const { metrics, heightPx, isFilled, words } = viewport;
  const { cards, below, rows } = heights(chronicle, labelling, viewport);
  const least = laneHeight(metrics);
  const topPx = topOf(chronicle, viewport);
  const leader = leaderPx(viewport);
  const free = heightPx - topPx - leader - below;
  const airPx = labelling.spanLanes === 0 ? 0 : Math.max(0, Math.min(LEAST_LOOSE_PX * (labelling.spanLanes + 1), free - cards * least));
  const pitch = cards > 0 ? Math.floor(Math.max(least, Math.min(isFilled ? Infinity : least * STRETCH, (free - airPx) / cards))) : 0;
  // What no lane takes stands above the axis, where a leader or nothing is, and not under the last row.
  const axisY = topPx + cards * pitch + leader + (isFilled ? Math.max(0, free - airPx - cards * pitch) : 0);
  const labelY = axisY + AXIS_GAP_PX + Math.round(metrics.axisRowPx * 0.7);
  // Height that nobody needs gives the periods air.
  const loosePx = labelling.spanLanes === 0 ? 0 : Math.max(0, Math.min(LOOSE_PX, Math.floor((heightPx - axisY - below) / (labelling.spanLanes + 1))));
  const foot = axisY + below + loosePx * (labelling.spanLanes + 1);
  const spansY = axisY + AXIS_GAP_PX + axisRows(words) * metrics.axisRowPx + SPAN_GAP_PX + loosePx;
  return {
    cardY: rows.map((row) => topPx + (cards - 1 - row) * pitch), rowOf: rows, axisY, labelY, contextY: labelY + metrics.axisRowPx, secondaryY: labelY + 2 * metrics.axisRowPx, spansY,
    spanPitch: metrics.spanHeightPx + loosePx, overviewY: TOP_PX, overviewPx: OVERVIEW_PX, heightPx: foot,
  };
}

export function frameOf(chronicle: Chronicle, labelling: Labelling, viewport: Viewport): Frame {
  const { msPerPx, centerMs, widthPx, words } = viewport;
  const [fromMs, toMs] = extentOf(viewport);
  const minD = minDistance(viewport);
  const way = sign(viewport);
  const originMs = Math.round(centerMs / (msPerPx * ORIGIN_STEP_PX)) * msPerPx * ORIGIN_STEP_PX;
  return {
    chronicle, labelling, viewport, fromMs, toMs, minD, sign: way,
    offsetPx: Math.round(widthPx / 2 - (way * (centerMs - originMs)) / msPerPx),
    x: (ms) => Math.round((way * (ms - originMs)) / msPerPx),
    rows: rowsOf(chronicle, labelling, viewport), counts: hostCounts(labelling, minD),
    date: (index) => dateWords(chronicle, index, words),
  };
}

/** Words of a date are the same in each frame: kept per Chronicle and setting. */
const written = new WeakMap<Chronicle, WeakMap<WordOptions, string[]>>();

export function dateWords(chronicle: Chronicle, index: number, words: WordOptions): string {
  let byWords = written.get(chronicle);
  if (!byWords) written.set(chronicle, (byWords = new WeakMap()));
  let list = byWords.get(words);
  if (!list) byWords.set(words, (list = []));
  return (list[index] ??= eventDate(chronicle, index, { ...words, style: 'short' }).join(' · '));
}

/**
 * The words of an event's date, and those in the second calendar where the day is known. A date that was written in
 * another calendar is shown as it was written, in the digits around it; what it is in the calendars shown follows.
 */
export function eventDate({ events, dates, kind, anchor }: Chronicle, index: number, words: DateWordOptions): string[] {
  const [event, date, day = NaN] = [events[index], dates[index], anchor[index]];
  if (!event || !date) return [];
  if (event.dateLabel !== undefined) return [event.dateLabel];
  const isDay = kind[index] === Kind.Point && date.kind === 'date' && date.qualifier === '';
  const own = formatDate(date, event.within ? { ...words, within: true } : words);
  const from = event.calendar;
  const original = event.original && withDigits(event.original, words);
  if (original !== undefined && from !== undefined && from !== 'gregory' && from !== words.calendar) {
    // Days that make up a month of that calendar are no dates of this one.
    if (!isDay) return [original];
    return from === words.secondaryCalendar || words.style === 'full' ? [own, original] : [original];
  }
  const second = words.secondaryCalendar;
  if (!isDay || !second || second === (words.calendar ?? 'gregory') || calendarOf(second)?.covers(day) !== true) return [own];
  return [own, formatMoment(day, 'dayMonthYear', { ...words, calendar: second })];
}

/** The language of its title, where it is another than the story's. */
export const langOf = ({ langs }: TimelineEvent): { readonly lang?: string } => (langs?.['title'] === undefined ? {} : { lang: langs['title'] });

/** The words of a date that has no place on the axis: what is known of it ('11 March'), or that nothing is. */
export function undatedWords({ date, dateLabel }: TimelineEvent, words: WordOptions): string {
  return dateLabel ?? (date === '' ? messagesFor(words.locale).undated : formatDate(parseEdtf(date), words));
}
