// The Scene as text, and what must hold of every Scene.

import { expect } from 'chai';
import fc from 'fast-check';
import { createChronicle } from '../data/chronicle.js';
import type { Chronicle } from '../data/chronicle-columns.js';
import { readDocument } from '../data/read-document.js';
import reference from '../data/nato-iraq-2021.json' with { type: 'json' };
import { wordsFor } from '../languages/registry.js';
import { chooseLanes } from './choose-lanes.js';
import { clampView, firstView, limitsOf } from './first-view.js';
import { createLabelling, type Labelling } from './labelling.js';
import { layoutScene } from './layout-scene.js';
import { boxOf } from './scene-cards.js';
import { eventFrom, panBy, revealView, zoomAt } from './navigate.js';
import type { Card, Scene } from './scene.js';
import type { Viewport } from './viewport.js';

const metrics = { cardMinPx: 176, cardMaxPx: 320, gapPx: 8, cardHeightPx: 92, spanHeightPx: 48, axisRowPx: 26, tickMinPx: 80, charPx: 7.5 };
const words = wordsFor({ locale: 'ar-IQ', numerals: 'arab', timeZone: 'Asia/Baghdad' });
const frame: Viewport = { centerMs: 0, msPerPx: 1, widthPx: 1180, heightPx: 480, timeDirection: 'rtl', metrics, words };

const chronicleOf = (events: readonly object[], more: object = {}): Chronicle => createChronicle(readDocument({ events, ...more }).document);
const story = createChronicle(readDocument(reference).document);

function open(chronicle: Chronicle, viewport = frame): { view: Viewport; labelling: Labelling; scene: Scene } {
  const view = firstView(chronicle, viewport);
  const labelling = chooseLanes(chronicle, view);
  return { view, labelling, scene: layoutScene(chronicle, labelling, view) };
}

/** Ids of the cards that an edge cuts. */
const cut = ({ cards, sign, offsetPx, widthPx }: Scene): string[] =>
  cards.filter((card) => boxOf(card, sign)[0] + offsetPx < 0 || boxOf(card, sign)[1] + offsetPx > widthPx).map((card) => card.id);

/** A Scene in a few lines that a person can check; x from the chart's left edge. */
function print(scene: Scene): string {
  const at = (x: number): number => x + scene.offsetPx;
  return [
    ...scene.cards.map((card) =>
      `card ${card.id} lane ${card.lane} x ${at(card.x)}${card.side > 0 ? '' : ' earlier'} w ${card.widthPx} "${card.date}" ${card.moreLabel}`.trim(),
    ),
    ...scene.points.map((point) => `point ${point.id} x ${at(point.x)}${point.hasCard ? '' : ' small'}`),
    ...scene.bands.map((band) => `band ${band.id} x ${at(band.x)} to ${at(band.x + band.widthPx)}`),
    ...scene.spans.map((span) => `span ${span.id} x ${at(span.x0)} ${span.startEnd} solid to ${at(span.solidTo)} to ${at(span.x1)} ${span.endEnd}`),
    `labels ${scene.axis.labels.map((label) => label.label).join(' ')}`,
    `context ${scene.axis.context.map((label) => label.label).join(', ')}`,
    `as of ${scene.asOf ? at(scene.asOf.x) : 'none'}`,
  ].join('\n');
}

describe('The Scene of the reference document', () => {
  it('is this', () => {
    expect(print(open(story).scene)).to.equal(
      [
        'card troop-decision lane 1 x 1156 w 320 "شباط ٢٠٢١"',
        'card khamenei-speech lane 0 x 84 earlier w 320 "١١ آذار ٢٠٢١"',
        'card nato-iraq-meeting lane 1 x 84 earlier w 320 "١١ آذار ٢٠٢١"',
        'point khamenei-speech x 84',
        'point nato-iraq-meeting x 84',
        'band troop-decision x 366 to 1156',
        'span yemen-siege x 1162 cut solid to 56 to 18 arrow',
        'span mission-continues x 84 plain solid to 56 to 18 arrow',
        'labels ١ ٨ ١٥ ٢٢ ١ ٨',
        'context شباط ٢٠٢١, آذار ٢٠٢١',
        'as of 56',
      ].join('\n'),
    );
  });
  it('shows a period that goes on beyond the view as cut, and with an arrow only where it is known to go on', () => {
    const { view, labelling } = open(story);
    const early = layoutScene(story, labelling, { ...view, centerMs: view.centerMs - 60 * 86_400_000 });
    expect(early.spans.map((span) => [span.id, span.endEnd])).to.deep.equal([['yemen-siege', 'cut']]);
  });
  it('is its own mirror where time runs the other way', () => {
    const [rtl, ltr] = [open(story).scene, open(story, { ...frame, timeDirection: 'ltr' }).scene];
    expect(ltr.cards.map((card) => 1180 - card.x - ltr.offsetPx)).to.deep.equal(rtl.cards.map((card) => card.x + rtl.offsetPx));
  });
  it('has the present in the place of the as-of date, and all else as it was', () => {
    const { scene, view, labelling } = open(story);
    const now = (story.nowMs ?? 0) - 36 * 3_600_000;
    const at = layoutScene(story, labelling, view, { now: { ms: now, label: 'الآن' } });
    expect(at.asOf?.label).to.equal('الآن');
    expect(Math.abs((at.asOf?.x ?? 0) - (scene.asOf?.x ?? 0))).to.be.closeTo((36 * 3_600_000) / view.msPerPx, 1);
    expect([at.cards, at.points, at.axis]).to.deep.equal([scene.cards, scene.points, scene.axis]);
  });
  it('goes through JSON unchanged', () => {
    const { scene } = open(story);
    expect(JSON.parse(JSON.stringify(scene))).to.deep.equal(scene);
  });
});

describe('The first view', () => {
  for (const [name, events, more, test] of [
    ['cuts no card at the edge', reference.events, reference, (scene: Scene) => expect(cut(scene)).to.deep.equal([])],
    [
      'puts a lone event one third from the start',
      [{ title: 'x', date: '2021-03-11' }],
      {},
      (scene: Scene) => expect(Math.abs(1180 - 1180 / 3 - ((scene.cards[0]?.x ?? 0) + scene.offsetPx))).to.be.below(2),
    ],
    [
      'holds all periods where there are no moments',
      [
        { title: 'x', date: '2001/2005' },
        { title: 'y', date: '2010/2012' },
      ],
      {},
      (scene: Scene) =>
        expect(scene.spans.map((span) => [span.startEnd, span.endEnd])).to.deep.equal([
          ['plain', 'plain'],
          ['plain', 'plain'],
        ]),
    ],
    [
      'has the word of the as-of tick whole at its edge',
      [
        { title: 'x', date: '2011-03-02' },
        { title: 'y', date: '2021-03-11' },
      ],
      { asOf: '2021-03-12' },
      ({ asOf, offsetPx, axis }: Scene) => {
        expect(asOf?.label).to.equal('آخر تحديث');
        expect((asOf?.labelX ?? 0) + offsetPx).to.be.within(30, 60);
        expect(axis.labels.filter((label) => asOf?.labelY === axis.labelY && Math.abs(label.x - asOf.labelX) < 40)).to.deep.equal([]);
      },
    ],
    [
      'labels no future after the last moment of deep time',
      [
        { title: 'x', date: 'Y-138E8' },
        { title: 'y', date: '2021' },
      ],
      { asOf: '2021' },
      (scene: Scene) => expect(scene.axis.labels.every((label) => /قبل/.test(label.label))).to.equal(true),
    ],
  ] as const) {
    it(name, () => test(open(chronicleOf(events, more)).scene));
  }
});

const two = (n: number): string => String(n).padStart(2, '0');
const date = fc.oneof(
  fc
    .tuple(fc.integer({ min: 2015, max: 2021 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
  fc.constantFrom(
    '2021-02',
    '2021-03-11',
    '2019',
    '2018-21',
    '2020-05-01/2021-01-31',
    '2017~/..',
    '../2016-06',
    '[2020-01-01,2020-03-01]',
    '2021-02-2X',
    '2016/',
    '20XX',
  ),
);
const stories = fc
  .array(date, { minLength: 1, maxLength: 40 })
  .map((dates) => chronicleOf(dates.map((one, i) => ({ id: String(i), title: `حدث ${i}`, date: one, importance: (i % 4) / 4 }))));
const zooms = fc.double({ min: 0.3, max: 40, noNaN: true });
const runs = { seed: 11, numRuns: 150 };

describe('Every Scene', () => {
  it('has no two cards that overlap', () => {
    fc.assert(
      fc.property(stories, zooms, fc.boolean(), (chronicle, zoom, isRtl) => {
        const { view, labelling } = open(chronicle, { ...frame, timeDirection: isRtl ? 'rtl' : 'ltr' });
        const { cards, sign } = layoutScene(chronicle, labelling, zoomAt(view, zoom, 400));
        const between = (a: Card, b: Card): number => (a.side > 0 ? a.widthPx : 0) + (b.side < 0 ? b.widthPx : 0);
        for (const a of cards)
          for (const b of cards)
            if (a.lane === b.lane && (sign * (b.x - a.x) > 0 || (a.x === b.x && a.side < b.side))) expect(sign * (b.x - a.x)).to.be.at.least(between(a, b));
        const stems = cards.map(({ lane, x, side }) => `${lane} ${x} ${side}`);
        expect(new Set(stems).size).to.equal(stems.length);
      }),
      runs,
    );
  });
  it('keeps lanes, widths and places while it pans', () => {
    fc.assert(
      fc.property(stories, zooms, fc.double({ min: -0.4, max: 0.4, noNaN: true }), (chronicle, zoom, views) => {
        const { view, labelling } = open(chronicle);
        const [before, after] = [zoomAt(view, zoom, 400), panBy(zoomAt(view, zoom, 400), views)].map((one) => layoutScene(chronicle, labelling, one));
        if (!before || !after) return;
        const shift = before.cards
          .map((card) => [card, after.cards.find((other) => other.id === card.id)] as const)
          .flatMap(([a, b]) => (b ? [b.x - a.x] : []));
        expect(new Set(shift).size).to.be.at.most(1);
        for (const card of before.cards) {
          const later = after.cards.find((other) => other.id === card.id);
          if (later) expect([later.lane, later.widthPx, later.y]).to.deep.equal([card.lane, card.widthPx, card.y]);
        }
      }),
      runs,
    );
  });
  it('shows at a closer scale what it shows at a farther', () => {
    fc.assert(
      fc.property(stories, zooms, (chronicle, zoom) => {
        const { view, labelling } = open(chronicle);
        for (const card of layoutScene(chronicle, labelling, view).cards) {
          const index = chronicle.indexOf.get(card.id) ?? -1;
          const anchor = chronicle.anchor[index] ?? 0;
          const closer = layoutScene(chronicle, labelling, { ...view, centerMs: anchor, msPerPx: view.msPerPx / Math.max(1, zoom) });
          expect(closer.cards.map((one) => one.id)).to.include(card.id);
        }
      }),
      runs,
    );
  });
  it('has every event in view somewhere', () => {
    fc.assert(
      fc.property(stories, zooms, (chronicle, zoom) => {
        const { view, labelling } = open(chronicle);
        const near = zoomAt(view, zoom, 600);
        const scene = layoutScene(chronicle, labelling, near);
        const ids = new Set([...scene.cards, ...scene.points, ...scene.spans].map((one) => one.id));
        for (const one of [...scene.bands, ...scene.clusters]) one.ids.forEach((id) => ids.add(id));
        const half = (near.widthPx / 2) * near.msPerPx;
        chronicle.events.forEach((event, i) => {
          const anchor = chronicle.anchor[i] ?? 0;
          if (anchor >= near.centerMs - half && anchor < near.centerMs + half) expect([...ids]).to.include(event.id);
        });
      }),
      runs,
    );
  });
});

describe('Reveal', () => {
  it('brings an event into view at the same scale, its card uncut, and moves no farther than that', () => {
    fc.assert(
      fc.property(stories, zooms, fc.nat(), (chronicle, zoom, pick) => {
        const { view, labelling } = open(chronicle);
        const index = pick % Math.max(1, chronicle.count);
        const near = clampView(zoomAt(view, zoom, 400), limitsOf(chronicle, view));
        const next = clampView(revealView(chronicle, labelling, near, index), limitsOf(chronicle, view));
        expect(next.msPerPx).to.equal(near.msPerPx);
        expect(Math.abs(revealView(chronicle, labelling, next, index).centerMs - next.centerMs)).to.be.below(0.01 * next.msPerPx);
        const scene = layoutScene(chronicle, labelling, next);
        const card = scene.cards.find((one) => one.id === chronicle.events[index]?.id);
        if (card) expect(cut(scene)).to.not.include(card.id);
      }),
      runs,
    );
  });
  it('moves nothing in the first view, where no card is cut', () => {
    fc.assert(
      fc.property(stories, fc.nat(), (chronicle, pick) => {
        const { view, labelling } = open(chronicle);
        const index = pick % Math.max(1, chronicle.count);
        const anchor = chronicle.anchor[index] ?? 0;
        if (chronicle.kind[index] !== 2 && Math.abs(anchor - view.centerMs) < (view.widthPx / 2 - 24) * view.msPerPx)
          expect(revealView(chronicle, labelling, view, index)).to.equal(view);
      }),
      runs,
    );
  });
  it('does nothing for an event that is not there', () => expect(revealView(story, createLabelling(story, { lanes: 2 }), frame, 99)).to.equal(frame));
});

describe('The event a view away', () => {
  const days = chronicleOf([1, 2, 3, 11, 12, 30].map((day) => ({ id: String(day), title: 'x', date: `2021-01-${two(day)}` })));
  const DAY = 86_400_000;
  for (const [from, step, id] of [
    [0, 1, '11'],
    [2, 1, '12'],
    [4, 1, '30'],
    [5, 1, null],
    [5, -1, '12'],
    [3, -1, '1'],
    [0, -1, null],
  ] as const) {
    it(`is ${id ?? 'none'}, ten days ${step > 0 ? 'after' : 'before'} the ${from + 1}.`, () =>
      expect(days.events[eventFrom(days, from, 10 * DAY, step)]?.id ?? null).to.equal(id));
  }
  for (const [found, from, step, id] of [
    [[0, 2, 4], 0, 1, '12'],
    [[0, 1, 5], 0, 1, '2'],
    [[0, 5], 0, 1, '30'],
    [[0], 0, 1, null],
    [[0, 5], 5, -1, '1'],
    [[2, 5], 5, -1, '3'],
    [[], 3, 1, null],
    [[0, 5], 3, -1, '1'],
  ] as const) {
    it(`is ${id ?? 'none'}, ten days ${step > 0 ? 'after' : 'before'} the ${from + 1}., where those found are [${found.join(' ')}]`, () => {
      const matches = Uint8Array.from(days.events, (_, i) => (found.some((one) => one === i) ? 1 : 0));
      expect(days.events[eventFrom(days, from, 10 * DAY, step, matches)]?.id ?? null).to.equal(id);
    });
  }
});

describe('The Scene of what was asked for', () => {
  const crowded = chronicleOf([
    ...Array.from({ length: 30 }, (_, i) => ({ id: `m${i}`, date: `2021-03-${String(1 + (i % 3)).padStart(2, '0')}`, title: 'x' })),
    { id: 'far', date: '2021-09-01', title: 'x' },
    { id: 'band', date: '2021-05', title: 'x' },
    { id: 'in', date: '2021-06-01/2021-07-01', title: 'x' },
    { id: 'out', date: '2021-06-01/2021-08-01', title: 'x' },
  ]);
  const sceneOf = (ids: readonly string[], pinned: readonly string[] = []): Scene => {
    const matches = Uint8Array.from(crowded.events, ({ id }) => (ids.includes(id) ? 1 : 0));
    const view = firstView(crowded, { ...frame, isWhole: true });
    return layoutScene(crowded, chooseLanes(crowded, view, matches), view, { pinned: pinned.map((id) => crowded.indexOf.get(id) ?? -1) });
  };
  it('names it alone, and keeps all others on the axis', () => {
    const { cards, spanLabels, spans, bands, points, clusters } = sceneOf(['m4', 'in']);
    expect([cards.map(({ id, more }) => [id, more]), spanLabels.map(({ id, more }) => [id, more])]).to.deep.equal([[['m4', 0]], [['in', 0]]]);
    expect(spans.map(({ id, isOut, isHairline }) => [id, isOut, isHairline])).to.deep.equal([
      ['in', false, false],
      ['out', true, true],
    ]);
    expect(bands.every(({ isOut }) => isOut)).to.equal(true);
    expect(points.map(({ id, isOut }) => [id, isOut])).to.deep.include.members([
      ['m4', false],
      ['far', true],
    ]);
    expect(clusters.map(({ isOut }) => isOut)).to.deep.equal([true]);
  });
  it('counts in a ring what was asked for alone', () => {
    const ids = crowded.events.filter((_, i) => i % 2 === 0).map(({ id }) => id);
    const rings = sceneOf(ids).clusters.filter(({ isOut }) => !isOut);
    expect(rings.length).to.be.above(0);
    expect(rings.flatMap((one) => one.ids).every((id) => ids.includes(id))).to.equal(true);
  });
  it('has no name where nothing matches, but for what is selected', () => {
    const none = sceneOf([]);
    expect([none.cards.length, none.spanLabels.length, none.points.every(({ isOut }) => isOut)]).to.deep.equal([0, 0, true]);
    const { cards, spanLabels } = sceneOf([], ['far', 'out']);
    expect([cards.map(({ id }) => id), spanLabels.map(({ id }) => id)]).to.deep.equal([['far'], ['out']]);
  });
});
