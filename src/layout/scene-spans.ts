// Bars of periods below the axis with their ends.

import { Flag } from '../data/chronicle-columns.js';
import type { Bundle, Dense } from './dense.js';
import type { Frame } from './frame.js';
import { isLabelled, NO_LANE } from './labelling.js';
import { spansIn } from './query.js';
import { RING_PX, type Cluster, type Span, type SpanEnd, type SpanLabel } from './scene.js';
import { clusterOf } from './scene-points.js';
import { layoutSpanLabels, type Bar } from './span-labels.js';
import { spanPaths } from './span-paths.js';

const BAR_PX = 6;
const HAIRLINE_PX = 2;
/** From the bar's end to the foot of its row. */
const BAR_FOOT_PX = 3;
/** Where rows are loose, the bar stands this much lower under its name. */
const BAR_DROP_PX = 3;
/** Room for a chevron or an arrow at the edge of the view. */
const EDGE_PX = 18;
const FADE_MOST_PX = 60;

export function layoutSpans(
  frame: Frame,
  pinned: readonly number[],
  dense?: Dense,
): { spans: Span[]; spanLabels: SpanLabel[]; bundles: Cluster[] } {
  const { chronicle, labelling, viewport, fromMs, toMs, countsHairlines } = frame;
  const edge = EDGE_PX * viewport.msPerPx;
  const [viewStart, viewEnd] = [fromMs + edge, toMs - edge];
  const bars = spansIn(chronicle, fromMs, toMs).flatMap((i): Bar | never[] => {
    // Too many for lines of their own, and nobody counts them yet.
    if (!dense && countsHairlines && labelling.lane[i] === NO_LANE && !pinned.includes(i)) return [];
    const [from, to] = [chronicle.from[i] ?? 0, chronicle.to[i] ?? 0];
    const startMs = Math.min(Math.max(from, viewStart), viewEnd);
    return { i, lane: labelling.lane[i] ?? NO_LANE, startMs, endMs: Math.max(Math.min(to, viewEnd), startMs) };
  });
  const { single, bundles } = dense?.bundleSpans(frame, bars, pinned) ?? { single: bars, bundles: [] };
  const named = single.filter(({ i }) => isLabelled(labelling, i) || pinned.includes(i));
  return {
    spans: single.flatMap((bar) => spanOf(frame, bar, [viewStart, viewEnd])),
    spanLabels: layoutSpanLabels(frame, named, pinned),
    bundles: bundles.map((one) => bundleOf(frame, one)),
  };
}

/** Where the bar of a row stands. */
function barY({ labelling, viewport: { metrics }, rows }: Frame, lane: number): number {
  if (lane === NO_LANE) return rows.spansY + labelling.spanLanes * rows.spanPitch;
  return (
    rows.spansY +
    lane * rows.spanPitch +
    Math.min(metrics.spanHeightPx + BAR_DROP_PX, rows.spanPitch) -
    BAR_PX -
    BAR_FOOT_PX
  );
}

/** Without a lane a ring with their count; in one a bar of its height, whose label counts them. */
function bundleOf(frame: Frame, { members, lane, startMs, endMs }: Bundle): Cluster {
  const [a, b] = [frame.x(startMs), frame.x(endMs)];
  const isRow = lane !== NO_LANE;
  const ring = clusterOf(
    frame,
    { members, count: members.length, fromMs: startMs, toMs: endMs },
    (startMs + endMs) / 2,
    barY(frame, lane) + (isRow ? BAR_PX / 2 : RING_PX),
  );
  return {
    ...ring,
    key: `${lane}/${ring.key}`,
    widthPx: isRow ? Math.max(1, Math.abs(b - a)) : Math.max(ring.widthPx, Math.abs(b - a)),
    ...(isRow ? { heightPx: BAR_PX, label: '' } : {}),
  };
}

function spanOf(
  frame: Frame,
  { i, lane, startMs, endMs }: Bar,
  [viewStart, viewEnd]: readonly [number, number],
): Span[] {
  const {
    chronicle,
    labelling,
    viewport: { msPerPx, words },
    x,
  } = frame;
  const event = chronicle.events[i];
  if (!event) return [];
  const flags = chronicle.flags[i] ?? 0;
  const from = chronicle.from[i] ?? 0;
  const to = chronicle.to[i] ?? 0;
  const isHairline = lane === NO_LANE;
  // A bar that begins after the as-of date is not yet known to go on: it is solid over its own first unit.
  const solidMs =
    flags & Flag.OpenEnd ? Math.max(frame.nowMs ?? to, Math.min(chronicle.unitEnd[i] ?? from, to)) : endMs;
  const startEnd = startEndOf(flags, from < viewStart);
  const endEnd = endEndOf(flags, to > viewEnd, solidMs < endMs);
  const [x0, x1] = [x(startMs), x(endMs)];
  const halfUnit = ((chronicle.unitEnd[i] ?? from) - from) / 2 / msPerPx;
  const span: Omit<Span, 'paths'> = {
    id: event.id,
    group: chronicle.group[i] ?? -1,
    x0,
    x1,
    solidTo: x(Math.min(endMs, Math.max(startMs, solidMs))),
    y: barY(frame, lane),
    heightPx: isHairline ? HAIRLINE_PX : BAR_PX,
    startEnd,
    endEnd,
    fadePx:
      startEnd === 'fade' || endEnd === 'fade'
        ? Math.round(
            Math.min(FADE_MOST_PX, Math.abs(x1 - x0) / 2, Number.isFinite(halfUnit) ? Math.max(halfUnit, 12) : 24),
          )
        : 0,
    isUncertain: (flags & (Flag.UncertainStart | Flag.UncertainEnd)) !== 0,
    questionMark: words.messages.doubt,
    isHairline,
    isMarked: !isHairline && chronicle.document.groups.length > 1 && event.group !== undefined,
    isOut: !isLabelled(labelling, i),
  };
  return [{ ...span, paths: spanPaths(span, frame.sign) }];
}

/** How the earlier end of a bar is drawn. */
function startEndOf(flags: number, isCut: boolean): SpanEnd {
  if (!isCut) return flags & Flag.ApproximateStart ? 'fade' : 'plain';
  return flags & Flag.OpenStart ? 'arrow' : flags & Flag.UnknownStart ? 'unknown' : 'cut';
}

/** How the later one is drawn. `isHatched`: some of the bar is not over yet. */
function endEndOf(flags: number, isCut: boolean, isHatched: boolean): SpanEnd {
  if (flags & Flag.OpenEnd && isHatched) return 'arrow';
  if (isCut) return 'cut';
  return flags & Flag.UnknownEnd ? 'unknown' : flags & Flag.ApproximateEnd ? 'fade' : 'plain';
}
