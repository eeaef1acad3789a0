// The axis: ticks, their words, the larger units under them, and the as-of tick.

import type { Chronicle } from '../data/chronicle-columns.js';
import { secondaryTicksOf, ticksOf, type TickSet, type TickSizes } from '../time/ticks.js';
import type { Frame } from './frame.js';
import { kept } from './kept.js';
import type { Axis, AxisLabel, Cluster, Scene } from './scene.js';

const LABEL_PAD_PX = 10;
const AS_OF_PX = 14;
const SHORT_AS_OF_PX = 8;
const YEAR_MS = 365 * 86_400_000;

const lettersOf = (text: string): number => [...text].length;

/** The last moment that is known; -Infinity for none. */
const lastOf = kept(({ nowMs, to, anchor }: Chronicle): number => {
  let last = nowMs ?? -Infinity;
  to.forEach((one, i) => {
    last = Math.max(last, Number.isFinite(one) ? (anchor[i] ?? one) : -Infinity);
  });
  return last;
});

/** Nothing is labelled beyond this: the end of the larger unit in which the story's last moment stands. */
function horizonOf({ chronicle }: Frame, { ticks, context, stepMs }: TickSet): number {
  const last = lastOf(chronicle);
  if (last === -Infinity) return Infinity;
  const unit = context.find((one) => one.fromMs < last && last <= one.toMs);
  // A century is too far to go on to its end.
  if (unit && stepMs < YEAR_MS) return unit.toMs;
  if (context.length > 0 && stepMs < YEAR_MS) return last;
  return ticks.find((tick) => tick.ms >= last)?.ms ?? last;
}

/** How much room a label takes to either side of its middle, px. */
export const halfIn =
  ({
    viewport: {
      metrics: { charPx },
    },
  }: Frame) =>
  (label: string): number =>
    (lettersOf(label) * charPx + LABEL_PAD_PX) / 2;

/** Whether nothing of a label is cut by the chart's edge. */
export function fitsIn(frame: Frame): (label: AxisLabel) => boolean {
  const { offsetPx, viewport } = frame;
  const halfOf = halfIn(frame);
  return ({ x, label }) =>
    label !== '' && x + offsetPx - halfOf(label) >= 0 && x + offsetPx + halfOf(label) <= viewport.widthPx;
}

export type LayoutAxis = typeof layoutAxis;
export function layoutAxis(frame: Frame, clusters: readonly Cluster[]): { axis: Axis; asOf: Scene['asOf'] } {
  const { viewport, fromMs, toMs, rows } = frame;
  const found = ticksOf(fromMs, toMs, viewport.msPerPx, sizesOf(frame), viewport.words);
  const set: TickSet = found.era ? { ...found, ticks: [...found.ticks, found.era].sort((a, b) => a.ms - b.ms) } : found;
  const horizon = horizonOf(frame, set);
  const halfOf = halfIn(frame);
  // A unit's own tick closes the last one; a tick that would carry a label does not stand beyond the horizon.
  const ticks = set.ticks
    .filter(
      (tick) => isSeen(frame, tick.ms) && (tick.ms < horizon || (tick.ms === horizon && tick.labelMs !== tick.ms)),
    )
    .map((tick) => placeOf(frame, tick.ms));
  const labels = set.ticks
    .filter((tick) => tick.ms < horizon)
    .map((tick): AxisLabel => ({ ...placeOf(frame, tick.ms, tick.labelMs), label: tick.label }))
    .filter(fitsIn(frame));
  const axis: Axis = {
    y: rows.axisY,
    ticks,
    labels: apart(labels, halfOf),
    ...unitsOf(frame, set, horizon),
    labelY: rows.labelY,
    contextY: rows.contextY,
    secondary: viewport.words.secondaryCalendar === undefined ? null : secondaryOf(frame, horizon),
  };
  return { axis, asOf: layoutAsOf(frame, axis, halfOf, clusters) };
}

type Place = Axis['ticks'][number];
/** What begins at a moment, and stands there or at another one. */
const placeOf = ({ x }: Frame, ms: number, at = ms): Place => ({ key: String(ms), x: x(at) });
const sizesOf = ({ viewport: { metrics } }: Frame): TickSizes => ({ minPx: metrics.tickMinPx, charPx: metrics.charPx });
const isSeen = ({ fromMs, toMs }: Frame, ms: number): boolean => ms >= fromMs && ms <= toMs;

/** A label in the middle of what is seen of its unit, where it has room there. */
function withinUnit(frame: Frame, fromMs: number, toMs: number, label: string): AxisLabel[] {
  const [a, b] = [Math.max(fromMs, frame.fromMs), Math.min(toMs, frame.toMs)];
  const one = { ...placeOf(frame, fromMs, (a + b) / 2), label };
  return (b - a) / frame.viewport.msPerPx >= 2 * halfIn(frame)(label) && fitsIn(frame)(one) ? [one] : [];
}

/** The row of the larger units: their words, and where they meet. */
function unitsOf(
  frame: Frame,
  { context: units, stepMs }: TickSet,
  horizon: number,
): Pick<Axis, 'context' | 'borders'> {
  const context: AxisLabel[] = [];
  const borders: Place[] = [];
  // A map says which year it is in, and no more.
  for (const { fromMs, toMs, label } of frame.viewport.isMap && stepMs >= YEAR_MS ? [] : units) {
    if (fromMs > horizon) continue;
    if (isSeen(frame, fromMs)) borders.push(placeOf(frame, fromMs));
    if (fromMs < horizon) context.push(...withinUnit(frame, fromMs, toMs, label));
  }
  return { context, borders };
}

/** The row of the second calendar. */
function secondaryOf(frame: Frame, horizon: number): Axis['secondary'] {
  const { viewport, fromMs, toMs, rows, x } = frame;
  const { ticks } = secondaryTicksOf(fromMs, toMs, viewport.msPerPx, sizesOf(frame), viewport.words);
  const isUnits = ticks.some((tick) => tick.labelMs !== tick.ms);
  const halfOf = halfIn(frame);
  const labels = apart(
    ticks.flatMap(({ ms, label }, i): AxisLabel[] => {
      if (ms >= horizon) return [];
      if (isUnits) return withinUnit(frame, ms, ticks[i + 1]?.ms ?? ms, label);
      return [{ ...placeOf(frame, ms), label }].filter(fitsIn(frame));
    }),
    halfOf,
  );
  // Its lines stand beside the words: a name at its own line is the mark itself.
  const isClear = (at: number): boolean => labels.every((name) => Math.abs(name.x - at) >= halfOf(name.label));
  return {
    y: rows.secondaryY,
    labels,
    ticks: ticks
      .filter(({ ms }) => isSeen(frame, ms) && ms <= horizon && isClear(x(ms)))
      .map(({ ms }) => placeOf(frame, ms)),
  };
}

/** Drops a label that would touch the one before it. */
export function apart(labels: readonly AxisLabel[], halfOf: (label: string) => number): AxisLabel[] {
  const kept: AxisLabel[] = [];
  for (const label of labels) {
    const last = kept.at(-1);
    if (!last || Math.abs(label.x - last.x) >= halfOf(label.label) + halfOf(last.label)) kept.push(label);
  }
  return kept;
}

/**
 * The word stands under its tick, at the chart's edge beside that; in the row of the units, else in that of larger
 * ones, and nowhere where both have their own words there: the date itself stands in the footer.
 */
export function layoutAsOf(
  { nowMs, nowLabel: label, fromMs, toMs, viewport, rows, x, offsetPx }: Frame,
  axis: Axis,
  halfOf: (label: string) => number,
  clusters: readonly Cluster[],
): Scene['asOf'] {
  if (label === '' || nowMs === null || nowMs < fromMs || nowMs > toMs) return null;
  const half = halfOf(label);
  const at = x(nowMs);
  const labelX = Math.round(Math.max(half, Math.min(viewport.widthPx - half, at + offsetPx))) - offsetPx;
  const isFree = (words: readonly AxisLabel[]): boolean =>
    words.every((other) => Math.abs(other.x - labelX) >= halfOf(other.label) + half);
  const row = [[axis.labels, axis.labelY] as const, [axis.context, axis.contextY] as const].find(([words]) =>
    isFree(words),
  );
  // Beside a ring the tick has room above it only.
  const isCrowded = clusters.some((cluster) => Math.abs(cluster.x - at) <= cluster.widthPx / 2 + 1);
  return {
    x: at,
    y: rows.axisY,
    heightPx: isCrowded ? SHORT_AS_OF_PX : AS_OF_PX,
    label: row ? label : '',
    labelX,
    labelY: row?.[1] ?? axis.labelY,
  };
}
