// Periods beside, over and in each other: as long as there is room each has its name, at its own bar, and no two names
// meet.

import { expect } from 'chai';
import { createChronicle } from '../data/chronicle.js';
import type { Chronicle } from '../data/chronicle-columns.js';
import { readDocument } from '../data/read-document.js';
import { wordsFor } from '../languages/registry.js';
import { chooseLanes } from './choose-lanes.js';
import { firstView } from './first-view.js';
import { layoutScene } from './layout-scene.js';
import { panBy, zoomAt } from './navigate.js';
import type { Scene, SpanLabel } from './scene.js';
import type { Direction, Viewport } from './viewport.js';

const metrics = { cardMinPx: 132, cardMaxPx: 272, gapPx: 8, cardHeightPx: 62, spanHeightPx: 27, axisRowPx: 20, tickMinPx: 80, charPx: 6 };
const words = wordsFor({ locale: 'ar', numerals: 'arab' });
const DAY = 86_400_000;
const YEARS = 3650;
/** Of periods that there is height for. */
const ROWS = 5;
const dayOf = (days: number): string => new Date(Date.UTC(2011, 2, 2) + Math.round(days) * DAY).toISOString().slice(0, 10);

/** From and to in parts of the story, by how many there are. */
const ARRANGED: Readonly<Record<string, (i: number, n: number) => readonly [number, number]>> = {
  'follow each other': (i, n) => [i / n, (i + 1) / n],
  'follow each other with pauses': (i, n) => [i / n, (i + 0.6) / n],
  'follow each other, ever shorter': (i, n) => [1 - (1 - i / n) ** 2, 1 - (1 - (i + 1) / n) ** 2],
  'overlap the next': (i, n) => [i / n, Math.min(1, (i + 1.4) / n)],
  'overlap the next two': (i, n) => [i / n, Math.min(1, (i + 2.4) / n)],
  'lie in each other': (i, n) => [i / (2 * n), 1 - i / (2 * n)],
  'lie in the first': (i, n) => (i === 0 ? [0, 1] : [(i - 0.8) / n, (i - 0.2) / n]),
};
const MOMENTS: readonly (readonly number[])[] = [[], [0.1, 0.45, 0.9]];
const TITLES = { short: (i: number) => `الفترة ${i}`, long: (i: number) => `الفترة رقم ${i} من مفاوضات العاصمة` };

function storyOf(arranged: keyof typeof ARRANGED, n: number, title: (i: number) => string, moments: readonly number[]): Chronicle {
  return createChronicle(
    readDocument([
      ...[...Array(n).keys()].map((i) => {
        const [from, to] = ARRANGED[arranged]?.(i, n) ?? [0, 1];
        return { id: `p${i}`, date: `${dayOf(from * YEARS)}/${dayOf(to * YEARS - 1)}`, title: title(i) };
      }),
      ...moments.map((at, i) => ({ id: `e${i}`, date: dayOf(at * YEARS), title: `حدث ${i}` })),
    ]).document,
  );
}

const open = (chronicle: Chronicle, widthPx: number, timeDirection: Direction): { view: Viewport; scene: Scene; scenes: readonly Scene[] } => {
  const view = firstView(chronicle, { centerMs: 0, msPerPx: 1, widthPx, heightPx: 512, timeDirection, metrics, words });
  const labelling = chooseLanes(chronicle, view);
  const at = (viewport: Viewport): Scene => layoutScene(chronicle, labelling, viewport);
  return { view, scene: at(view), scenes: [view, zoomAt(view, 3, 200), panBy(zoomAt(view, 3, 200), 0.7), zoomAt(view, 0.6, 100)].map(at) };
};

/** Left and right edge on the screen. */
const edgesOf = (label: SpanLabel, { sign, offsetPx }: Scene): [number, number] => {
  const x = label.x + offsetPx;
  return sign > 0 ? [x, x + label.widthPx] : [x - label.widthPx, x];
};

const rows = Object.keys(ARRANGED).flatMap((arranged) =>
  [2, 3, 4, 5, 6, 7, 8].flatMap((n) => [680, 1280].flatMap((widthPx) => (['rtl', 'ltr'] as const).map((direction) => ({ arranged, n, widthPx, direction })))),
);

describe('Names of periods', () => {
  for (const { arranged, n, widthPx, direction } of rows)
    it(`${arranged}: ${n} at ${widthPx} px ${direction}`, () => {
      for (const [length, title] of Object.entries(TITLES))
        for (const moments of MOMENTS) {
          const { scene, scenes } = open(storyOf(arranged, n, title, moments), widthPx, direction);
          const at = `${length} ${moments.length}`;
          const ids = [...Array(n).keys()].map((i) => `p${i}`);
          const named = scene.spanLabels.map(({ id }) => id);
          // Those that no row has room for are counted at another's name.
          expect([...named, ...scene.spanLabels.flatMap(({ moreIds }) => moreIds)].sort(), at).to.deep.equal(ids);
          expect(named.length, at).to.equal(arranged === 'lie in each other' ? Math.min(n, ROWS) : n);
          for (const one of scenes) {
            const boxes = one.spanLabels.map((label) => ({ id: label.id, y: label.y, edges: edgesOf(label, one) }));
            for (const { edges, id } of boxes) expect(edges[0] >= -1 && edges[1] <= widthPx + 1, `${at} ${id} in view ${edges}`).to.equal(true);
            for (const a of boxes)
              for (const b of boxes)
                if (a.id < b.id && a.y === b.y) expect(a.edges[1] <= b.edges[0] + 1 || b.edges[1] <= a.edges[0] + 1, `${at} ${a.id} ${b.id}`).to.equal(true);
          }
        }
    });
});
