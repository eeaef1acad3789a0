// Stories of many events: nothing is lost in rings, bands and bars that stand for several, and nothing moves while
// panning.

import { expect } from 'chai';
import { createChronicle } from '../data/chronicle.js';
import { Kind, type Chronicle } from '../data/chronicle-columns.js';
import { readDocument } from '../data/read-document.js';
import { wordsFor } from '../languages/registry.js';
import { createLabelling, type Labelling } from './labelling.js';
import { layoutScene } from './group-lanes.js';
import { firstView } from './first-view.js';
import { panBy, zoomAt } from './navigate.js';
import { momentsIn, spansIn } from './query.js';
import type { Scene } from './scene.js';
import { storyOf } from './stories.testing.js';
import { extentOf, type Viewport } from './viewport.js';

const metrics = { cardMinPx: 176, cardMaxPx: 320, gapPx: 8, cardHeightPx: 70, spanHeightPx: 30, axisRowPx: 20, tickMinPx: 70, charPx: 8 };
const frame: Viewport = {
  centerMs: 0,
  msPerPx: 1,
  widthPx: 1200,
  heightPx: 520,
  timeDirection: 'rtl',
  metrics,
  words: wordsFor({ locale: 'ar', numerals: 'arab' }),
};

interface Shown {
  readonly chronicle: Chronicle;
  readonly labelling: Labelling;
  readonly view: Viewport;
  readonly scene: Scene;
}
function shown(count: number, { precision = 'day' as 'day' | 'month', seed = 5 } = {}, change: Partial<Viewport> = {}): Shown {
  const story = storyOf({ count, days: 3000, shape: 'two bursts', periods: 0, isVaried: true, lang: 'ar', isGrouped: true, length: [2, 5], precision, seed });
  const chronicle = createChronicle(readDocument(story).document);
  const view = firstView(chronicle, { ...frame, ...change });
  const labelling = createLabelling(chronicle, { lanes: 3, spanLanes: 3 });
  return { chronicle, labelling, view, scene: layoutScene(chronicle, labelling, view) };
}
/** 600 periods of a few days in eight years. */
function slivers(): Shown {
  const dayOf = (day: number): string => new Date(Date.UTC(2011, 2, 2) + day * 86_400_000).toISOString().slice(0, 10);
  const events = Array.from({ length: 600 }, (_, i) => ({
    id: `p${i}`,
    title: `فترة ${i}`,
    date: `${dayOf((i * 997) % 3000)}/${dayOf(((i * 997) % 3000) + 4 + (i % 9))}`,
  }));
  const chronicle = createChronicle(readDocument({ events }).document);
  const view = firstView(chronicle, frame);
  const labelling = createLabelling(chronicle, { lanes: 3, spanLanes: 3 });
  return { chronicle, labelling, view, scene: layoutScene(chronicle, labelling, view) };
}
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
/** Those that stand for periods have their row in their key. */
const rings = ({ clusters }: Scene): Scene['clusters'] => clusters.filter(({ key }) => !key.includes('/'));
const bundles = ({ clusters }: Scene): Scene['clusters'] => clusters.filter(({ key }) => key.includes('/'));

describe('A story of many events', () => {
  for (const [count, precision] of [
    [400, 'day'],
    [4000, 'day'],
    [4000, 'month'],
  ] as const) {
    it(`of ${count} known to the ${precision} loses none of them in its marks`, () => {
      const { chronicle, scene } = shown(count, { precision });
      expect(scene.points.length + sum(scene.bands.map((one) => one.count)) + sum(rings(scene).map((one) => one.count))).to.equal(chronicle.count);
      for (const { ids, count: all } of [...scene.bands, ...scene.clusters]) expect(ids).to.have.length(Math.min(all, 200));
      for (const { fromMs, toMs, count: all } of rings(scene)) expect(momentsIn(chronicle, fromMs, toMs).length).to.be.at.least(all);
    });
  }
  it('has at most three marks without a card beside each other, and the same ones while it pans', () => {
    const { chronicle, labelling, view } = shown(2000);
    const near = zoomAt(view, 6, 500);
    const scenes = [near, panBy(near, 0.1), panBy(near, 0.3)].map((one) => ({ one, scene: layoutScene(chronicle, labelling, one) }));
    for (const { scene } of scenes) expect(scene.points.filter((point) => !point.hasCard).length).to.be.below(120);
    const [first, ...others] = scenes;
    if (!first) throw new Error('No scene.');
    for (const { one, scene } of others) {
      const [fromMs] = extentOf(one);
      const seen = new Set(
        momentsIn(chronicle, fromMs + 200 * one.msPerPx, extentOf(first.one)[1] - 200 * one.msPerPx).flatMap((i) => chronicle.events[i]?.id ?? []),
      );
      const marks = (drawn: Scene): string[] => drawn.points.filter((point) => !point.hasCard && seen.has(point.id)).map((point) => point.id);
      expect(marks(scene)).to.deep.equal(marks(first.scene));
    }
  });
  it('counts periods that would be slivers on each other, each of them once', () => {
    const { chronicle, view, scene } = slivers();
    expect(bundles(scene).length).to.be.above(2);
    expect(scene.spans.length + sum(bundles(scene).map((one) => one.count))).to.equal(spansIn(chronicle, ...extentOf(view)).length);
    expect(scene.spans.length).to.be.below(120);
    for (const { heightPx, label } of bundles(scene)) expect(label === '').to.equal(heightPx === 6);
  });
  it('keeps a period that was asked for out of them', () => {
    const { chronicle, labelling, view, scene } = slivers();
    const hidden =
      [...chronicle.kind.keys()].filter((i) => chronicle.kind[i] === Kind.Span && !scene.spans.some((span) => span.id === chronicle.events[i]?.id))[0] ?? -1;
    const { spans, spanLabels } = layoutScene(chronicle, labelling, view, { pinned: [hidden] });
    expect([spans.some(({ id }) => id === chronicle.events[hidden]?.id), spanLabels.some(({ id }) => id === chronicle.events[hidden]?.id)]).to.deep.equal([
      true,
      true,
    ]);
  });
});

/** Rectangles of a layer: left, foot, right, top. */
const boxes = (path: string): string[] => path.split('z').filter((one) => one !== '');
describe('The density', () => {
  it('is none where there is nothing to see of one', () => {
    expect(shown(299).scene.density).to.equal(null);
    expect(shown(2000, {}, { isMap: true }).scene.density).to.equal(null);
    const { chronicle, labelling, view } = shown(400);
    expect(layoutScene(chronicle, labelling, zoomAt(view, 1e3, 500)).density).to.equal(null);
  });
  it('stands on the axis, is as high as its place at most, and has a layer for each group', () => {
    const { scene } = shown(3000);
    const { y, heightPx, layers } = scene.density ?? { y: 0, heightPx: 0, layers: [] };
    expect(layers.map(({ group }) => group)).to.deep.equal([0, 1, 2]);
    const ys = layers.flatMap(({ path }) => [...path.matchAll(/[,V]([\d.]+)/g)].map(([, one]) => Number(one)));
    expect([Math.min(...ys), Math.max(...ys)]).to.deep.equal([y, y + heightPx]);
    expect(y + heightPx).to.equal(scene.axis.y);
  });
  it('has the same bins wherever the view stands', () => {
    const { chronicle, labelling, view } = shown(3000);
    const near = zoomAt(view, 3, 700);
    const of = (one: Viewport): Set<string> =>
      new Set((layoutScene(chronicle, labelling, one).density?.layers ?? []).flatMap(({ group, path }) => boxes(path).map((box) => `${group} ${box}`)));
    const [here, there] = [of(near), of(panBy(near, 0.05))];
    const same = [...here].filter((box) => there.has(box));
    expect(same.length).to.be.above(here.size * 0.85);
    for (const box of same) expect(there.has(box)).to.equal(true);
  });
  it('counts what was asked for alone', () => {
    const { chronicle, view } = shown(3000);
    const matches = new Uint8Array(chronicle.count).map((_, i) => Number(chronicle.group[i] === 1));
    const labelling = createLabelling(chronicle, { lanes: 2, matches });
    expect(layoutScene(chronicle, labelling, view).density?.layers.map(({ group }) => group)).to.deep.equal([1]);
  });
});
