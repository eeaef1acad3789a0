// Bars of periods below the axis with their ends.

import { Flag } from '../data/chronicle-columns.js';
import { messagesFor } from '../i18n/lookup.js';
import type { Frame } from './frame.js';
import { isLabelled, NO_LANE, spansIn } from './labelling.js';
import type { Span, SpanEnd, SpanLabel } from './scene.js';
import { layoutSpanLabels, type Bar } from './span-labels.js';

const BAR_PX = 6;
const HAIRLINE_PX = 2;
/** From the bar's end to the foot of its row. */
const BAR_FOOT_PX = 3;
/** Where rows are loose, the bar stands this much lower under its name. */
const BAR_DROP_PX = 3;
/** Room for a chevron or an arrow at the edge of the view. */
const EDGE_PX = 18;
const FADE_MOST_PX = 60;

export function layoutSpans(frame: Frame, pinned: readonly number[]): { spans: Span[]; spanLabels: SpanLabel[] } {
  const { chronicle, labelling, viewport, fromMs, toMs, rows, x } = frame;
  const { metrics, msPerPx, words } = viewport;
  const edge = EDGE_PX * msPerPx;
  const viewStart = fromMs + edge;
  const viewEnd = toMs - edge;
  const spans: Span[] = [];
  const bars: Bar[] = [];
  for (const i of spansIn(chronicle, fromMs, toMs)) {
    const event = chronicle.events[i];
    if (!event) continue;
    const flags = chronicle.flags[i] ?? 0;
    const from = chronicle.from[i] ?? 0;
    const to = chronicle.to[i] ?? 0;
    const lane = labelling.lane[i] ?? NO_LANE;
    const isHairline = lane === NO_LANE;
    const isCutStart = from < viewStart;
    const isCutEnd = to > viewEnd;
    const startMs = Math.min(isCutStart ? viewStart : from, viewEnd);
    const endMs = Math.max(isCutEnd ? viewEnd : to, startMs);
    const isOpenEnd = (flags & Flag.OpenEnd) !== 0;
    // A bar that begins after the as-of date is not yet known to go on: it is solid over its own first unit.
    const solidMs = isOpenEnd ? Math.max(chronicle.nowMs ?? to, Math.min(chronicle.unitEnd[i] ?? from, to)) : endMs;
    const startEnd: SpanEnd = isCutStart ? ((flags & Flag.OpenStart) !== 0 ? 'arrow' : (flags & Flag.UnknownStart) !== 0 ? 'unknown' : 'cut') : (flags & Flag.ApproximateStart) !== 0 ? 'fade' : 'plain';
    const endEnd: SpanEnd = isOpenEnd && solidMs < endMs ? 'arrow' : isCutEnd ? 'cut' : (flags & Flag.UnknownEnd) !== 0 ? 'unknown' : (flags & Flag.ApproximateEnd) !== 0 ? 'fade' : 'plain';
    const [x0, x1] = [x(startMs), x(endMs)];
    const solidTo = x(Math.min(endMs, Math.max(startMs, solidMs)));
    const y = isHairline ? rows.spansY + labelling.spanLanes * rows.spanPitch : rows.spansY + lane * rows.spanPitch + Math.min(metrics.spanHeightPx + BAR_DROP_PX, rows.spanPitch) - BAR_PX - BAR_FOOT_PX;
    const halfUnit = ((chronicle.unitEnd[i] ?? from) - from) / 2 / msPerPx;
    spans.push({
      id: event.id, group: chronicle.group[i] ?? -1, x0, x1, solidTo, y, heightPx: isHairline ? HAIRLINE_PX : BAR_PX, startEnd, endEnd,
      fadePx: startEnd === 'fade' || endEnd === 'fade' ? Math.round(Math.min(FADE_MOST_PX, Math.abs(x1 - x0) / 2, Number.isFinite(halfUnit) ? Math.max(halfUnit, 12) : 24)) : 0,
      isUncertain: (flags & (Flag.UncertainStart | Flag.UncertainEnd)) !== 0, questionMark: messagesFor(words.locale).doubt, isHairline, isMarked: !isHairline && chronicle.document.groups.length > 1 && event.group !== undefined, isOut: !isLabelled(labelling, i),
    });
    if (isLabelled(labelling, i) || pinned.includes(i)) bars.push({ i, lane, startMs, endMs });
  }
  return { spans, spanLabels: layoutSpanLabels(frame, bars, pinned) };
}
