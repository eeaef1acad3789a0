// What stands at the axis, on invented stories: each mark can be told from the others, and each card's line ends at its
// own.

import { expect } from 'chai';
import { createChronicle } from '../data/chronicle.js';
import { readDocument } from '../data/read-document.js';
import { wordsFor } from '../languages/registry.js';
import { chooseLanes } from './choose-lanes.js';
import { firstView } from './first-view.js';
import { layoutScene } from './layout-scene.js';
import { panBy, zoomAt } from './navigate.js';
import { RING_PX, type Scene } from './scene.js';
import { MARK_PX } from './shapes.js';
import { storiesOf } from './stories.testing.js';
import type { Viewport } from './viewport.js';

const METRICS = { cardMinPx: 132, gapPx: 8, cardHeightPx: 62, spanHeightPx: 27, axisRowPx: 20, tickMinPx: 64, charPx: 6.2 };
const HEIGHT_PX = 512;
const CARD_MAX_PX = 280;
const WAYS = ['rtl', 'ltr'] as const;
const WIDTHS = [375, 680, 768, 1280];
const COUNTS = [24, 60, 150, 400];
/** Half of the words' height over their base line. */
const WORDS_PX = 10;

/** The first view, and closer ones that are moved by parts of themselves. */
const MOVES: readonly (readonly [zoom: number, views: number])[] = [
  [1, 0],
  [2, 0.2],
  [7, -0.3],
  [40, 0.1],
];

interface Solid {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly radius: number;
}
const solidsOf = ({ points, clusters }: Scene): Solid[] => [
  ...points.map(({ id, x, y, hasCard }) => ({ id, x, y, half: 0, radius: hasCard ? MARK_PX.named : MARK_PX.unnamed })),
  ...clusters.map(({ key, x, y, widthPx }) => ({ id: `ring ${key}`, x, y, half: widthPx / 2 - RING_PX, radius: RING_PX })),
];
const isNear = (a: Solid, b: Solid): boolean => Math.hypot(Math.max(0, Math.abs(a.x - b.x) - a.half - b.half), a.y - b.y) < a.radius + b.radius;

/** What is wrong in a scene, in words. */
function faultsOf(scene: Scene): string[] {
  const solids = solidsOf(scene);
  const touching = solids.flatMap((a, i) =>
    solids
      .slice(i + 1)
      .filter((b) => isNear(a, b))
      .map((b) => `${a.id} touches ${b.id}`),
  );
  const low = solids.filter(({ y, radius }) => y + radius > scene.axis.labelY - WORDS_PX).map(({ id }) => `${id} stands on the words of the axis`);
  const isInView = (x: number): boolean => x + scene.offsetPx >= 1 && x + scene.offsetPx < scene.widthPx - 1;
  const marks = new Map(scene.points.map((point) => [point.id, point]));
  const bands = new Map(scene.bands.flatMap((band) => band.ids.map((id) => [id, band] as const)));
  const feet = scene.leaders
    .filter(({ x }) => isInView(x))
    .filter(({ id, runX, to }) => {
      const [mark, band] = [marks.get(id), bands.get(id)];
      if (mark) return Math.abs(runX - mark.x) > MARK_PX.named - 2 || to !== mark.y;
      return !band || runX < band.x || runX > band.x + band.widthPx || to < band.y || to > band.y + band.heightPx;
    });
  const seen = new Map<number, number>();
  for (const { runX } of scene.leaders.filter(({ x }) => isInView(x))) seen.set(runX, (seen.get(runX) ?? 0) + 1);
  const twice = [...seen].filter(([, count]) => count > 1).map(([x]) => `two lines run at ${x}`);
  return [...touching, ...low, ...feet.map(({ id }) => `the line of ${id} ends beside its mark`), ...twice];
}

describe('At the axis', () => {
  for (const count of COUNTS) {
    for (const widthPx of WIDTHS) {
      it(`no mark and no ring of ${count} events touches another on ${widthPx} px, and each line ends at its own mark`, () => {
        const faults = storiesOf(count, count > 100 ? 1 : 2).flatMap(({ document, shape, seed }) => {
          const chronicle = createChronicle(readDocument(document).document);
          return WAYS.flatMap((timeDirection) => {
            const view: Viewport = firstView(chronicle, {
              centerMs: 0,
              msPerPx: 1,
              widthPx,
              heightPx: HEIGHT_PX,
              timeDirection,
              metrics: { ...METRICS, cardMaxPx: Math.max(METRICS.cardMinPx, Math.min(CARD_MAX_PX, widthPx * 0.4)) },
              words: wordsFor({ locale: document.lang }),
            });
            const labelling = chooseLanes(chronicle, view);
            return MOVES.flatMap(([zoom, views]) =>
              faultsOf(layoutScene(chronicle, labelling, panBy(zoomAt(view, zoom, widthPx / 3), views))).map(
                (fault) => `${shape} ${seed} ${timeDirection} ${zoom}: ${fault}`,
              ),
            );
          });
        });
        expect(faults.slice(0, 8).join('\n')).to.equal('');
      });
    }
  }
});
