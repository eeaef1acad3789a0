// Marks on the axis: bands of imprecise moments, and which moments are points.

import { Flag, Kind } from '../data/chronicle-columns.js';
import { formatNumber } from '../i18n/number.js';
import type { Frame } from './frame.js';
import type { Band, Card, Cluster, Point } from './scene.js';
import { isLabelled, momentsIn } from './labelling.js';
import { cellMs, layoutPoints } from './scene-points.js';

/** A narrower band is drawn as its point. */
const BAND_MIN_PX = 24;
/** A day becomes a band when it is this wide: the axis then shows hours. */
const DAY_BAND_PX = 240;
const BAND_PX = 14;
const THIN_PX = 6;
const THIN_STEP_PX = 9;
const THIN_ROWS = 3;

interface Marks { readonly points: Point[]; readonly bands: Band[]; readonly clusters: Cluster[] }

export function layoutMarks(frame: Frame, cards: readonly Card[]): Marks {
  const { chronicle, viewport, fromMs, toMs } = frame;
  const isBand = (i: number): boolean => ((chronicle.to[i] ?? 0) - (chronicle.from[i] ?? 0)) / viewport.msPerPx >= (chronicle.kind[i] === Kind.Point ? DAY_BAND_PX : BAND_MIN_PX);
  const margin = 3 * cellMs(viewport.msPerPx);
  const points = momentsIn(chronicle, fromMs - margin, toMs + margin).filter((i) => !isBand(i));
  const bands: number[] = [];
  for (let i = 0; i < chronicle.count && (chronicle.anchor[i] ?? 0) <= toMs; i++) if (chronicle.kind[i] !== Kind.Span && (chronicle.to[i] ?? 0) > fromMs && isBand(i)) bands.push(i);
  return { ...layoutPoints(frame, points, cards), bands: layoutBands(frame, bands) };
}

function layoutBands(frame: Frame, members: readonly number[]): Band[] {
  const { chronicle, rows, viewport } = frame;
  const equal = new Map<string, number[]>();
  for (const i of members) {
    const key = `${chronicle.from[i]}/${chronicle.to[i]}`;
    equal.set(key, [...(equal.get(key) ?? []), i]);
  }
  const one = [...equal.values()].map((ids) => {
    const i = ids[0] ?? 0;
    const a = frame.x(Math.max(chronicle.from[i] ?? 0, frame.fromMs - 60 * viewport.msPerPx));
    const b = frame.x(Math.min(chronicle.to[i] ?? 0, frame.toMs + 60 * viewport.msPerPx));
    return { ids, i, left: Math.min(a, b), right: Math.max(a, b), row: 0, isAlone: true };
  }).sort((a, b) => a.right - a.left - (b.right - b.left));
  // The narrowest nearest the axis; the last row takes what no row has room for.
  one.forEach((band, place) => {
    const others = one.filter((other, k) => k !== place && other.left < band.right && band.left < other.right);
    band.isAlone = others.length === 0;
    const taken = new Set(others.filter((other) => one.indexOf(other) < place).map((other) => other.row));
    while (taken.has(band.row) && band.row < THIN_ROWS - 1) band.row++;
  });
  return one.map(({ ids, i, left, right, row, isAlone }) => {
    const flags = chronicle.flags[i] ?? 0;
    const heightPx = isAlone ? BAND_PX : THIN_PX;
    return {
      id: chronicle.events[i]?.id ?? '', ids: ids.flatMap((k) => chronicle.events[k]?.id ?? []), x: left, widthPx: right - left,
      y: rows.axisY - heightPx / 2 - row * THIN_STEP_PX, heightPx, group: chronicle.group[i] ?? -1, dots: dotsOf(frame, i, (left + right) / 2),
      isUncertain: (flags & Flag.UncertainStart) !== 0, isApproximate: (flags & Flag.ApproximateStart) !== 0,
      countLabel: ids.length > 1 ? formatNumber(ids.length, viewport.words) : '', isOut: !ids.some((k) => isLabelled(frame.labelling, k)),
    };
  });
}

/** One dot in the middle; for one of several dates a dot at the middle of each. */
function dotsOf({ chronicle, x }: Frame, i: number, middle: number): number[] {
  const date = chronicle.dates[i];
  if (date?.kind !== 'oneOf' && date?.kind !== 'allOf') return [Math.round(middle)];
  return date.members.flatMap(({ earliest, latest }) => (earliest !== null && latest !== null && Number.isFinite(latest - earliest) ? [x((earliest + latest) / 2)] : []));
}
