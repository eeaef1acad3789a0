// Marks on the axis: bands of imprecise moments, and which moments are points.

import { Flag, type Chronicle } from '../data/chronicle-columns.js';
import { formatNumber } from '../i18n/number.js';
import type { Frame } from './frame.js';
import { isLabelled } from './labelling.js';
import { bandsIn } from './query.js';
import type { Band, Card, Cluster, Point } from './scene.js';
import { idsOf, layoutPoints } from './scene-points.js';
import { MARK_PX, shapePath } from './shapes.js';
import { placeOf } from './viewport.js';

const BAND_PX = 14;
/** Brackets stand out by this much. */
const BRACKET_PX = 4;
const THIN_PX = 6;
const THIN_STEP_PX = 9;
const THIN_ROWS = 3;

/** With more different bands than this in view, those that find no row are counted at one that has taken it. */
const MOST_BANDS = 24;

interface Marks {
  readonly points: Point[];
  readonly bands: Band[];
  readonly clusters: Cluster[];
}

/** `bandOf`: the band that an event is shown by, for its leader. */
export function layoutMarks(
  frame: Frame,
  cards: readonly Card[],
): { readonly marks: Marks; readonly bandOf: ReadonlyMap<string, Band> } {
  const {
    chronicle,
    viewport: { msPerPx },
    fromMs,
    toMs,
  } = frame;
  const placed = placeBands(frame, bandsIn(chronicle, fromMs, toMs, msPerPx));
  const bands = placed.map((one) => bandFrom(frame, one, placed.length > MOST_BANDS * frame.share));
  const bandOf = new Map(placed.flatMap(({ keys }, i) => keys.map((key) => [key, bands[i] as Band] as const)));
  return { marks: { ...layoutPoints(frame, cards), bands }, bandOf };
}

/** The same for events that are known as exactly. */
export const bandKey = ({ from, to }: Chronicle, i: number): string => `${from[i]}/${to[i]}`;

/** `keys`: of all dates that it stands for. */
interface Placed {
  readonly keys: string[];
  readonly members: number[];
  readonly left: number;
  readonly right: number;
  row: number;
  isAlone: boolean;
}

/** Equal ones are one; the narrowest stand nearest the axis. */
function placeBands(frame: Frame, members: readonly number[]): Placed[] {
  const {
    chronicle,
    fromMs,
    toMs,
    viewport: { msPerPx },
  } = frame;
  const equal = new Map<string, Placed>();
  let last: Placed | undefined;
  for (const i of members) {
    const before = last?.members[0];
    // Most that are equal follow each other.
    const isEqual =
      before !== undefined && chronicle.from[before] === chronicle.from[i] && chronicle.to[before] === chronicle.to[i];
    const key = isEqual ? '' : bandKey(chronicle, i);
    last = isEqual ? last : equal.get(key);
    if (last) {
      last.members.push(i);
      continue;
    }
    const a = frame.x(Math.max(chronicle.from[i] ?? 0, fromMs - 60 * msPerPx));
    const b = frame.x(Math.min(chronicle.to[i] ?? 0, toMs + 60 * msPerPx));
    equal.set(
      key,
      (last = { keys: [key], members: [i], left: Math.min(a, b), right: Math.max(a, b), row: 0, isAlone: true }),
    );
  }
  const placed: Placed[] = [];
  for (const band of [...equal.values()].sort((a, b) => a.right - a.left - (b.right - b.left))) {
    const over = placed.filter((other) => other.left < band.right && band.left < other.right);
    for (const one of over.length > 0 ? [band, ...over] : []) one.isAlone = false;
    // The last row takes what no row has room for.
    while (band.row < THIN_ROWS - 1 && over.some(({ row }) => row === band.row)) band.row++;
    const host = equal.size > MOST_BANDS * frame.share ? over.find(({ row }) => row === band.row) : undefined;
    if (!host) placed.push(band);
    for (const i of host ? band.members : []) host?.members.push(i);
    host?.keys.push(...band.keys);
  }
  return placed;
}

/** `isMany`: the count of one that is not alone would stand on others. */
function bandFrom(frame: Frame, { members, left, right, row, isAlone }: Placed, isMany: boolean): Band {
  const { chronicle, rows, viewport } = frame;
  const i = members[0] ?? 0;
  const flags = chronicle.flags[i] ?? 0;
  const heightPx = isAlone ? BAND_PX : THIN_PX;
  const y = rows.axisY - heightPx / 2 - row * THIN_STEP_PX;
  const group = chronicle.group[i] ?? -1;
  const bracket = (at: number): string => `M${at},${y - BRACKET_PX}V${y + heightPx + BRACKET_PX}`;
  return {
    id: chronicle.events[i]?.id ?? '',
    ids: idsOf(chronicle, members),
    count: members.length,
    x: left,
    widthPx: right - left,
    y,
    heightPx,
    group,
    ends: bracket(left) + bracket(right),
    signs: dotsOf(frame, i, (left + right) / 2)
      .map((dot) => shapePath(group, MARK_PX.unnamed, dot, y + heightPx / 2))
      .join(''),
    isUncertain: (flags & Flag.UncertainStart) !== 0,
    isApproximate: (flags & Flag.ApproximateStart) !== 0,
    countLabel: members.length > 1 && (isAlone || !isMany) ? formatNumber(members.length, viewport.words) : '',
    isOut: !members.some((k) => isLabelled(frame.labelling, k)),
  };
}

/** One dot in the middle; for one of several dates a dot at the middle of each. */
function dotsOf({ chronicle, x }: Frame, i: number, middle: number): number[] {
  const date = chronicle.dates[i];
  if (date?.kind !== 'oneOf' && date?.kind !== 'allOf') return [Math.round(middle)];
  return date.members.flatMap(({ earliest, latest }) =>
    earliest !== null && latest !== null && Number.isFinite(latest - earliest)
      ? [x(placeOf(chronicle, (earliest + latest) / 2))]
      : [],
  );
}
