// What the first view shows where newspapers have room, on invented stories: titles, edges, rings, periods; and
// callouts.

import { expect } from 'chai';
import fc from 'fast-check';
import { createChronicle } from '../data/chronicle.js';
import { Kind, type Chronicle } from '../data/chronicle-columns.js';
import { readDocument } from '../data/read-document.js';
import { registerCalendars, wordsFor } from '../languages/registry.js';
import { chooseLanes } from './choose-lanes.js';
import { firstView, storyEdges } from './first-view.js';
import { createLabelling, sideOf, type Labelling } from './labelling.js';
import { stackOf } from './query.js';
import { layoutScene } from './layout-scene.js';
import { panBy, revealView, zoomAt } from './navigate.js';
import { boxOf } from './scene-cards.js';
import type { Scene } from './scene.js';
import type { Viewport } from './viewport.js';
import { otherCalendars } from '../time/other-calendars.js';

registerCalendars(otherCalendars);

const DAY = 86_400_000;
const metrics = { cardMinPx: 132, cardMaxPx: 272, gapPx: 8, cardHeightPx: 62, spanHeightPx: 27, axisRowPx: 20, tickMinPx: 80, charPx: 6 };
const words = wordsFor({ locale: 'ar-IQ', numerals: 'arab', secondaryCalendar: 'islamic-umalqura' });
const frame: Viewport = { centerMs: 0, msPerPx: 1, widthPx: 680, heightPx: 512, timeDirection: 'rtl', metrics, words };

interface Story {
  readonly days: number;
  readonly moments: readonly { readonly at: number; readonly importance: number }[];
  readonly periods: readonly (readonly [at: number, length: number])[];
}
const dayOf = (part: number, days: number): string => new Date(Date.UTC(2011, 2, 2) + Math.round(part * days) * DAY).toISOString().slice(0, 10);
const chronicleOf = ({ days, moments, periods }: Story): Chronicle =>
  createChronicle(
    readDocument([
      ...moments.map(({ at, importance }, i) => ({ id: `e${i}`, date: dayOf(at, days), title: `حدث رقم ${i} من أحداث القصة`, importance })),
      ...periods.map(([at, length], i) => ({ id: `p${i}`, date: `${dayOf(at, days)}/${dayOf(Math.min(1, at + length), days)}`, title: `فترة رقم ${i}` })),
    ]).document,
  );

const part = fc.double({ min: 0, max: 1, noNaN: true });
const near = fc
  .tuple(fc.constantFrom(0.1, 0.4, 0.43, 0.8, 0.99), fc.double({ min: -0.03, max: 0.03, noNaN: true }))
  .map(([head, by]) => Math.min(1, Math.max(0, head + by)));
const story: fc.Arbitrary<Story> = fc.record({
  days: fc.constantFrom(5110, 1095, 150),
  moments: fc
    .array(fc.record({ at: fc.oneof(part, near), importance: fc.constantFrom(0.2, 0.5, 0.5, 0.9) }), { minLength: 2, maxLength: 60 })
    .map((list) => [...list, { at: 0, importance: 0.5 }, { at: 1, importance: 0.5 }]),
  periods: fc.array(fc.tuple(part, fc.double({ min: 0.005, max: 0.4, noNaN: true })), { maxLength: 12 }),
});
const place = fc.record({ widthPx: fc.constantFrom(640, 680, 768, 1280), timeDirection: fc.constantFrom('rtl', 'ltr') });
const zooms = fc.double({ min: 0.5, max: 30, noNaN: true });
const runs = { seed: 12, numRuns: 120 };

function open(chronicle: Chronicle, change: Partial<Viewport>): { view: Viewport; labelling: Labelling; scene: Scene } {
  const view = firstView(chronicle, { ...frame, ...change });
  const labelling = chooseLanes(chronicle, view);
  return { view, labelling, scene: layoutScene(chronicle, labelling, view) };
}
const onScreen = (scene: Scene): { id: string; y: number; left: number; right: number }[] =>
  scene.cards.map((card) => {
    const [left, right] = boxOf(card, scene.sign);
    return { id: card.id, y: card.y, left: left + scene.offsetPx, right: right + scene.offsetPx };
  });
/** Pairs that overlap, found the plainest way. */
const overlapping = (boxes: readonly { id: string; y: number; left: number; right: number }[]): string[] =>
  boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.y === b.y && a.left + 2 < b.right && b.left + 2 < a.right)
      .map((b) => `${a.id} ${b.id}`),
  );

describe('The first view', () => {
  it('cuts no card, and leaves at most 15 % of its width empty behind the last event', () => {
    fc.assert(
      fc.property(story, place, (one, change) => {
        const chronicle = chronicleOf(one);
        const { view, scene } = open(chronicle, change);
        expect(onScreen(scene).filter(({ left, right }) => left < 0 || right > view.widthPx)).to.deep.equal([]);
        const [first, last] = storyEdges(chronicle) ?? [0, 0];
        if ((last - first) / DAY >= 8) expect(0.5 - (last - view.centerMs) / view.msPerPx / view.widthPx).to.be.within(0, 0.15);
      }),
      runs,
    );
  });
  it('holds for every width of a class what was chosen in another', () => {
    fc.assert(
      fc.property(story, fc.integer({ min: 561, max: 760 }), fc.integer({ min: 561, max: 760 }), (one, first, then) => {
        const chronicle = chronicleOf(one);
        const { labelling } = open(chronicle, { widthPx: first });
        const scene = layoutScene(chronicle, labelling, firstView(chronicle, { ...frame, widthPx: then }));
        expect(onScreen(scene).filter(({ left, right }) => left < 0 || right > then)).to.deep.equal([]);
        expect(overlapping(onScreen(scene))).to.deep.equal([]);
      }),
      runs,
    );
  });
  it('shows as many titles of an even story as there is room for', () => {
    for (const [count, widthPx, least] of [
      [24, 680, 16],
      [60, 680, 18],
      [18, 768, 15],
      [24, 1280, 22],
      [60, 1280, 38],
    ] as const) {
      const moments = Array.from({ length: count }, (_, i) => ({ at: i / (count - 1), importance: 0.5 }));
      expect(open(chronicleOf({ days: 5110, moments, periods: [] }), { widthPx }).scene.cards.length, `${count} on ${widthPx} px`).to.be.at.least(least);
    }
  });
});

describe('Cards on either side of their stem', () => {
  it('never overlap, whatever the scale and place', () => {
    fc.assert(
      fc.property(story, place, zooms, fc.double({ min: -1, max: 1, noNaN: true }), (one, change, zoom, views) => {
        const { view, labelling } = open(chronicleOf(one), change);
        const moved = panBy(zoomAt(view, zoom, 200), views);
        expect(overlapping(onScreen(layoutScene(chronicleOf(one), labelling, moved)))).to.deep.equal([]);
      }),
      runs,
    );
  });
  it('keep lane, side, width and place while panning, and show at every closer scale', () => {
    fc.assert(
      fc.property(story, place, zooms, fc.double({ min: -0.5, max: 0.5, noNaN: true }), (one, change, zoom, views) => {
        const chronicle = chronicleOf(one);
        const { view, labelling } = open(chronicle, change);
        const near = zoomAt(view, Math.max(1, zoom), 300);
        const [before, after] = [layoutScene(chronicle, labelling, near), layoutScene(chronicle, labelling, panBy(near, views))];
        for (const card of before.cards) {
          const later = after.cards.find((other) => other.id === card.id);
          if (later)
            expect([later.lane, later.side, later.widthPx, later.y, later.shownDate]).to.deep.equal([
              card.lane,
              card.side,
              card.widthPx,
              card.y,
              card.shownDate,
            ]);
        }
        for (const card of layoutScene(chronicle, labelling, view).cards) {
          const anchor = chronicle.anchor[card.order] ?? 0;
          const closer = layoutScene(chronicle, labelling, { ...view, centerMs: anchor, msPerPx: view.msPerPx / Math.max(1, zoom) });
          expect(closer.cards.map((other) => other.id)).to.include(card.id);
        }
      }),
      runs,
    );
  });
  it('are as far apart as the plain rule asks, event by event', () => {
    fc.assert(
      fc.property(story, fc.integer({ min: 1, max: 5 }), part, (one, lanes, turn) => {
        const chronicle = chronicleOf({ ...one, periods: [] });
        const [first = 0, last = 0] = [chronicle.anchor[0], chronicle.anchor[chronicle.count - 1]];
        const labelling = createLabelling(chronicle, {
          lanes,
          turnMs: first + (last - first) * turn,
          backMs: first + (last - first) / 5,
          reachMs: (last - first) / 5,
        });
        const { D, lane, order } = labelling;
        // Everybody looks at everybody placed before, in rank order as the labelling tells it.
        [...order].forEach((e, rank) => {
          let d = Infinity;
          for (const a of order.slice(0, rank)) {
            const apart = (chronicle.anchor[a] ?? 0) - (chronicle.anchor[e] ?? 0);
            const isBackToBack = sideOf(labelling, a) !== sideOf(labelling, e) && apart * sideOf(labelling, e) <= 0;
            const distance = isBackToBack ? Infinity : Math.abs(apart) * (sideOf(labelling, a) === sideOf(labelling, e) ? 1 : 0.5);
            if (lane[a] === lane[e] && (distance === 0 || distance < (D[a] ?? 0))) d = Math.min(d, distance);
          }
          if (lane[e] !== 255) expect(D[e]).to.equal(d);
        });
      }),
      runs,
    );
  });
  it('are not cut after reveal', () => {
    fc.assert(
      fc.property(story, place, fc.nat(), (one, change, pick) => {
        const chronicle = chronicleOf(one);
        const { view, labelling } = open(chronicle, change);
        const index = pick % chronicle.count;
        const scene = layoutScene(chronicle, labelling, revealView(chronicle, labelling, view, index));
        const box = onScreen(scene).find((card) => card.id === chronicle.events[index]?.id);
        if (box) expect([box.left >= 0, box.right <= view.widthPx]).to.deep.equal([true, true]);
      }),
      runs,
    );
  });
});

describe('Rings', () => {
  const crowd = fc.record({
    days: fc.constantFrom(3650, 400),
    moments: fc.array(fc.record({ at: fc.oneof(part, near), importance: fc.constant(0.5) }), { minLength: 60, maxLength: 400 }),
    periods: fc.constant([]),
  });
  it('overlap neither each other nor the words of the axis', () => {
    fc.assert(
      fc.property(crowd, place, zooms, (one, change, zoom) => {
        const chronicle = chronicleOf(one);
        const { view, labelling } = open(chronicle, change);
        const { clusters, axis } = layoutScene(chronicle, labelling, zoomAt(view, zoom, 300));
        const boxes = clusters.map(({ key, x, y, widthPx }) => ({ id: key, y, left: x - widthPx / 2 - 1, right: x + widthPx / 2 + 1 }));
        expect(overlapping(boxes)).to.deep.equal([]);
        for (const { y } of clusters) expect(y + 9).to.be.at.most(axis.labelY - 10);
      }),
      { ...runs, numRuns: 40 },
    );
  });
  it('stand still while panning, with the same events in them', () => {
    fc.assert(
      fc.property(crowd, zooms, fc.integer({ min: -300, max: 300 }), (one, zoom, px) => {
        const chronicle = chronicleOf(one);
        const { view, labelling } = open(chronicle, {});
        const near = zoomAt(view, zoom, 300);
        const [before, after] = [near, { ...near, centerMs: near.centerMs + px * near.msPerPx }].map((at) => layoutScene(chronicle, labelling, at));
        if (!before || !after) return;
        // The origin hops now and then: places are told against each other.
        const known = new Map(after.clusters.map((cluster) => [cluster.key, cluster]));
        const shifts = new Set(
          before.clusters.flatMap((cluster) => {
            const later = known.get(cluster.key);
            if (later) expect(later.ids).to.deep.equal(cluster.ids);
            return later ? [later.x - cluster.x] : [];
          }),
        );
        expect(shifts.size).to.be.at.most(1);
      }),
      { ...runs, numRuns: 40 },
    );
  });
  it('hide no event: each in view is a point, in a band or in a ring', () => {
    fc.assert(
      fc.property(crowd, place, (one, change) => {
        const chronicle = chronicleOf(one);
        const { scene } = open(chronicle, change);
        const ids = new Set([...scene.points.map((point) => point.id), ...[...scene.bands, ...scene.clusters].flatMap((many) => many.ids)]);
        expect(chronicle.events.filter((event) => !ids.has(event.id))).to.deep.equal([]);
      }),
      { ...runs, numRuns: 40 },
    );
  });
});

describe('Periods', () => {
  it('each have a name in sight or are counted beside one, at every scale and place', () => {
    fc.assert(
      fc.property(story, place, zooms, fc.double({ min: -0.6, max: 0.6, noNaN: true }), (one, change, zoom, views) => {
        const chronicle = chronicleOf(one);
        const { view, labelling } = open(chronicle, change);
        const { spans, spanLabels, offsetPx, sign } = layoutScene(chronicle, labelling, panBy(zoomAt(view, zoom, 300), views));
        const told = spanLabels.flatMap((label) => [label.id, ...label.moreIds]);
        expect([...new Set(told)].sort()).to.deep.equal(spans.map((span) => span.id).sort());
        expect(told.length).to.equal(spans.length);
        for (const label of spanLabels) expect(label.more > 0).to.equal(label.moreLabel !== '');
        const boxes = spanLabels.map(({ id, x, y, widthPx }) => ({
          id,
          y,
          left: offsetPx + (sign > 0 ? x : x - widthPx),
          right: offsetPx + (sign > 0 ? x + widthPx : x),
        }));
        expect(overlapping(boxes)).to.deep.equal([]);
        for (const { left, right } of boxes) expect([left >= -1, right <= view.widthPx + 1]).to.deep.equal([true, true]);
      }),
      runs,
    );
  });
  it('without a label of their own are in the stack of one that has', () => {
    const chronicle = chronicleOf({
      days: 1000,
      moments: [
        { at: 0, importance: 0.5 },
        { at: 1, importance: 0.5 },
      ],
      periods: Array.from({ length: 10 }, (_, i) => [0.3 + i / 1000, 0.3]),
    });
    const labelling = createLabelling(chronicle, { lanes: 2, spanLanes: 3 });
    const spans = [...chronicle.kind.keys()].filter((i) => chronicle.kind[i] === Kind.Span);
    const listed = spans.flatMap((i) => (labelling.lane[i] === 255 ? [] : [i, ...stackOf(labelling, i, 0)]));
    expect(listed.sort((a, b) => a - b)).to.deep.equal(spans);
  });
});

describe('A pinned event', () => {
  it('has a card or a label wherever it is in view, uncut, over nothing, and moves no other', () => {
    fc.assert(
      fc.property(story, place, fc.nat(), fc.double({ min: -0.3, max: 0.3, noNaN: true }), (one, change, pick, views) => {
        const chronicle = chronicleOf(one);
        const { view, labelling } = open(chronicle, change);
        const index = pick % chronicle.count;
        const at = panBy(view, views);
        const [plain, pinned] = [layoutScene(chronicle, labelling, at), layoutScene(chronicle, labelling, at, { pinned: [index] })];
        const half = (at.widthPx / 2) * at.msPerPx;
        const isSpan = chronicle.kind[index] === Kind.Span;
        const isSeen = isSpan
          ? pinned.spans.some((span) => span.id === chronicle.events[index]?.id)
          : Math.abs((chronicle.anchor[index] ?? 0) - at.centerMs) < half - at.msPerPx;
        expect(pinned.heightPx).to.equal(plain.heightPx);
        expect(overlapping(onScreen(pinned))).to.deep.equal([]);
        for (const card of pinned.cards) {
          if (card.isPinned) continue;
          expect(card).to.deep.equal(plain.cards.find((other) => other.id === card.id));
        }
        const own = [...pinned.cards, ...pinned.spanLabels].find((entry) => entry.order === index);
        if (isSeen) expect(own?.id).to.equal(chronicle.events[index]?.id);
        const box = onScreen(pinned).find((card) => card.id === own?.id);
        if (box && pinned.cards.some((card) => card.isPinned)) expect([box.left >= 0, box.right <= at.widthPx]).to.deep.equal([true, true]);
        expect(pinned.cards.map((card) => card.order)).to.deep.equal(pinned.cards.map((card) => card.order).sort((a, b) => a - b));
        if (own && !isSpan) expect(pinned.leaders.map((leader) => leader.id)).to.include(own.id);
      }),
      runs,
    );
  });
  it('that has a card already changes nothing', () => {
    const chronicle = chronicleOf({
      days: 1000,
      moments: [
        { at: 0, importance: 0.5 },
        { at: 1, importance: 0.5 },
      ],
      periods: [],
    });
    const { view, labelling, scene } = open(chronicle, {});
    expect(layoutScene(chronicle, labelling, view, { pinned: [0, 1, 99, -1] })).to.deep.equal(scene);
  });
});
