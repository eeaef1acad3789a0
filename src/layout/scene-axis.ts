// The axis: ticks, their words, the larger units under them, and the as-of tick.

import type { Chronicle } from '../data/chronicle-columns.js';
import { secondaryTicksOf, ticksOf, type TickSet } from '../time/ticks.js';
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

export type LayoutAxis = typeof layoutAxis;
/** How much room a label takes to either side of its middle, px. */
export const halfIn =
  ({
    viewport: {
      metrics: { charPx },
    },
  }: Frame) =>
  (label: string): number =>
    (lettersOf(label) * charPx + LABEL_PAD_PX) / 2;

export function layoutAxis(frame: Frame, clusters: readonly Cluster[]): { axis: Axis; asOf: Scene['asOf'] } {
  const { viewport, fromMs, toMs, rows, x, offsetPx } = frame;
  const { charPx, tickMinPx } = viewport.metrics;
  const found = ticksOf(fromMs, toMs, viewport.msPerPx, { minPx: tickMinPx, charPx }, viewport.words);
  const set: TickSet = found.era ? { ...found, ticks: [...found.ticks, found.era].sort((a, b) => a.ms - b.ms) } : found;
  const horizon = horizonOf(frame, set);
  const isSeen = (ms: number): boolean => ms >= fromMs && ms <= toMs;
  const halfOf = halfIn(frame);
  /** A label is never cut by the chart's edge. */
  const fits = (at: number, label: string): boolean =>
    label !== '' && at + offsetPx - halfOf(label) >= 0 && at + offsetPx + halfOf(label) <= viewport.widthPx;

  const isKnown = (ms: number): boolean => ms < horizon;
  // A unit's own tick closes the last one; a tick that would carry a label does not stand beyond the horizon.
  const ticks = set.ticks
    .filter((tick) => isSeen(tick.ms) && (tick.ms < horizon || (tick.ms === horizon && tick.labelMs !== tick.ms)))
    .map((tick) => ({ key: String(tick.ms), x: x(tick.ms) }));
  const labels = apart(
    set.ticks
      .filter((tick) => isKnown(tick.ms))
      .map((tick): AxisLabel => ({ key: String(tick.ms), x: x(tick.labelMs), label: tick.label }))
      .filter((label) => fits(label.x, label.label)),
    halfOf,
  );

  const context: AxisLabel[] = [];
  const borders: { key: string; x: number }[] = [];
  /** A label in the middle of what is seen of its unit, where it has room there. */
  const within = (fromMs: number, toMs: number, label: string): AxisLabel[] => {
    const [a, b] = [Math.max(fromMs, frame.fromMs), Math.min(toMs, frame.toMs)];
    const one = { key: String(fromMs), x: x((a + b) / 2), label };
    return (b - a) / viewport.msPerPx >= 2 * halfOf(label) && fits(one.x, label) ? [one] : [];
  };
  // A map says which year it is in, and no more.
  for (const unit of viewport.isMap && set.stepMs >= YEAR_MS ? [] : set.context) {
    if (unit.fromMs > horizon) continue;
    if (isSeen(unit.fromMs)) borders.push({ key: String(unit.fromMs), x: x(unit.fromMs) });
    if (isKnown(unit.fromMs)) context.push(...within(unit.fromMs, unit.toMs, unit.label));
  }
  const second = secondaryTicksOf(fromMs, toMs, viewport.msPerPx, { minPx: tickMinPx, charPx }, viewport.words);
  const isUnits = second.ticks.some((tick) => tick.labelMs !== tick.ms);
  const secondLabels = second.ticks.flatMap((tick, i): AxisLabel[] => {
    if (!isKnown(tick.ms)) return [];
    if (isUnits) return within(tick.ms, second.ticks[i + 1]?.ms ?? tick.ms, tick.label);
    return fits(x(tick.ms), tick.label) ? [{ key: String(tick.ms), x: x(tick.ms), label: tick.label }] : [];
  });
  const names = apart(secondLabels, halfOf);
  // Its lines stand beside the words: a name at its own line is the mark itself.
  const isClear = (at: number): boolean => names.every((name) => Math.abs(name.x - at) >= halfOf(name.label));
  const secondary =
    viewport.words.secondaryCalendar === undefined
      ? null
      : {
          y: rows.secondaryY,
          labels: names,
          ticks: second.ticks
            .filter((tick) => isSeen(tick.ms) && tick.ms <= horizon && isClear(x(tick.ms)))
            .map((tick) => ({ key: String(tick.ms), x: x(tick.ms) })),
        };
  const axis: Axis = {
    y: rows.axisY,
    ticks,
    labels,
    context,
    borders,
    labelY: rows.labelY,
    contextY: rows.contextY,
    secondary,
  };
  return { axis, asOf: layoutAsOf(frame, axis, halfOf, clusters) };
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
