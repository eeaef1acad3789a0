// Lanes for each group: what holds of every labelling with tracks and of every Scene of one.

import { expect } from 'chai';
import fc from 'fast-check';
import { createChronicle } from '../data/chronicle.js';
import { Kind, type Chronicle } from '../data/chronicle-columns.js';
import { readDocument } from '../data/read-document.js';
import { wordsFor } from '../languages/registry.js';
import { placesOf } from './choose-lanes.js';
import { dense } from './dense.js';
import { evenOf } from './even.js';
import { layoutEvenAxis } from './even-axis.js';
import { firstView, limitsOf } from './first-view.js';
import { frameOf } from './frame.js';
import { growLabelling } from './grow.js';
import { createLabelling, NO_LANE, type Labelling } from './labelling.js';
import { layoutScene, sceneOf, type SceneOptions } from './layout-scene.js';
import { panBy, zoomAt } from './navigate.js';
import type { Card, Scene, Track } from './scene.js';
import { cardsIn } from './query.js';
import { layoutAxis } from './scene-axis.js';
import { layoutEras } from './scene-eras.js';
import { layoutTracks } from './track-scene.js';
import { countOf, groupStories, labelTracks } from './tracks.js';
import type { Viewport } from './viewport.js';

const HOUSE = { placesOf, limitsOf, cardsIn, createLabelling, frameOf, sceneOf, layoutAxis, layoutEras };
const HEAD_PX = 28;
const metrics = { cardMinPx: 140, cardMaxPx: 300, gapPx: 8, cardHeightPx: 62, spanHeightPx: 30, axisRowPx: 22, tickMinPx: 64, charPx: 7 };
const words = wordsFor({ locale: 'ar-IQ', numerals: 'arab', timeZone: 'Asia/Baghdad' });
const frame: Viewport = { centerMs: 0, msPerPx: 1, widthPx: 1180, heightPx: 480, timeDirection: 'rtl', metrics, words };

const GROUPS = [
  { id: 'a', label: 'السياسة' },
  { id: 'b', label: 'الاقتصاد' },
  { id: 'c', label: 'المجتمع' },
];
const chronicleOf = (events: readonly object[], more: object = {}): Chronicle => createChronicle(readDocument({ groups: GROUPS, events, ...more }).document);

interface Laned {
  readonly chronicle: Chronicle;
  readonly view: Viewport;
  readonly labelling: Labelling;
}
function label(chronicle: Chronicle, viewport = frame, matches?: Uint8Array, most?: number): Laned {
  const view = firstView(chronicle, viewport);
  const labelling = labelTracks(HOUSE, chronicle, view, { matches, most, headPx: HEAD_PX });
  if (!labelling) throw new Error('there are no tracks');
  return { chronicle, view, labelling };
}
const draw = ({ chronicle, labelling, view }: Laned, viewport = view, closed: readonly string[] = [], options: SceneOptions = {}): Scene =>
  layoutTracks(HOUSE, chronicle, labelling, viewport, { ...options, isOpen: ({ key }) => !closed.includes(key), headPx: HEAD_PX });

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
const group = fc.constantFrom('a', 'b', 'c', undefined);
const stories = fc
  .array(fc.tuple(date, group), { minLength: 2, maxLength: 40 })
  .map((list) =>
    chronicleOf(list.map(([one, of], i) => ({ id: String(i), title: `حدث ${i}`, date: one, importance: (i % 4) / 4, ...(of ? { group: of } : {}) }))),
  )
  .filter((chronicle) => groupStories(chronicle).length > 1);
const zooms = fc.double({ min: 0.3, max: 40, noNaN: true });
const shut = fc.subarray(['a', 'b', 'c', '']);
const runs = { seed: 16, numRuns: 60 };

const isIn = (y: number, heightPx: number, track: Track): boolean => y >= track.y && y + heightPx <= track.y + track.heightPx;
const trackOf = ({ tracks = [] }: Scene, of: number): Track => {
  const found = tracks.find((one) => one.group === of);
  if (!found) throw new Error(`no track of ${of}`);
  return found;
};

describe('groupStories', () => {
  it('has the groups that have events, in the story’s order, and last the events without one', () => {
    const chronicle = chronicleOf([
      { id: 'x', date: '2020', title: 'x' },
      { id: 'c1', date: '2020', title: 'x', group: 'c' },
      { id: 'a1', date: '2021', title: 'x', group: 'a' },
      { id: 'c2', date: '2019', title: 'x', group: 'c' },
    ]);
    expect(
      groupStories(chronicle).map(({ key, group: of, chronicle: own, index }) => [key, of, own.events[0]?.id, [...index].map((i) => chronicle.events[i]?.id)]),
    ).to.deep.equal([
      ['a', 0, 'a1', ['a1']],
      ['c', 2, 'c2', ['c2', 'c1']],
      ['', -1, 'x', ['x']],
    ]);
  });
  it('finds an event by its id in its own group alone', () => {
    const [a, b] = groupStories(
      chronicleOf([
        { id: 'a1', date: '2020', title: 'x', group: 'a' },
        { id: 'b1', date: '2019', title: 'x', group: 'b' },
      ]),
    );
    expect([a?.chronicle.indexOf.get('a1'), a?.chronicle.indexOf.has('b1'), b?.chronicle.indexOf.get('b1')]).to.deep.equal([0, false, 0]);
  });
  it('has all events, each once', () => {
    fc.assert(
      fc.property(stories, (chronicle) => {
        expect(
          groupStories(chronicle)
            .flatMap(({ index }) => [...index])
            .sort((a, b) => a - b),
        ).to.deep.equal([...chronicle.events.keys()]);
      }),
      runs,
    );
  });
});

describe('labelTracks', () => {
  it('is none where there is one group', () => {
    const chronicle = chronicleOf([
      { date: '2020', title: 'x', group: 'a' },
      { date: '2021', title: 'y', group: 'a' },
    ]);
    expect(labelTracks(HOUSE, chronicle, firstView(chronicle, frame), { headPx: HEAD_PX })).to.equal(null);
  });
  it('tells of each event of the whole story what its own track says', () => {
    fc.assert(
      fc.property(stories, (chronicle) => {
        const { labelling } = label(chronicle);
        for (const { index, labelling: own } of labelling.tracks ?? []) {
          index.forEach((i, at) => {
            expect([labelling.D[i], labelling.side[i], labelling.lane[i] === NO_LANE]).to.deep.equal([own.D[at], own.side[at], own.lane[at] === NO_LANE]);
            expect(labelling.parent[i]).to.equal(index[own.parent[at] ?? -1] ?? -1);
          });
        }
        expect([...labelling.order].sort((a, b) => a - b)).to.deep.equal([...chronicle.events.keys()]);
      }),
      runs,
    );
  });
  it('gives a group of few events one lane, and a crowd as many as there is room for', () => {
    const events = Array.from({ length: 30 }, (_, i) => ({
      id: `e${i}`,
      date: `2021-${two(1 + (i % 12))}-${two(1 + i)}`.slice(0, 10).replace(/-(29|30)$/, '-28'),
      title: 'x',
      group: i === 0 || i === 8 ? 'a' : 'b',
    }));
    const { labelling } = label(chronicleOf(events));
    expect(labelling.tracks?.map(({ labelling: { lanes } }) => lanes)).to.satisfy(([few = 0, many = 0]: number[]) => few === 1 && many > 2);
  });
  it('places what it left for later where it would have placed it at once', () => {
    const events = Array.from({ length: 3000 }, (_, i) => ({
      id: `e${i}`,
      date: `20${two(i % 20)}-${two(1 + (i % 12))}-${two(1 + (i % 28))}`,
      title: 'x',
      group: 'abc'.charAt(i % 3),
    }));
    const chronicle = chronicleOf(events);
    const [whole, { labelling: sliced }] = [label(chronicle).labelling, label(chronicle, frame, undefined, 400)];
    let step = sliced.rest?.next();
    while (step && !step.done) step = sliced.rest?.next();
    expect([...(step?.value as Labelling).D]).to.deep.equal([...whole.D]);
  });
  it('leaves what has a lane in it where the story grows, and takes a new group in', () => {
    const all = Array.from({ length: 40 }, (_, i) => ({
      id: `e${i}`,
      date: `20${two(i % 20)}-${two(1 + (i % 12))}-${two(1 + (i % 28))}`,
      title: 'x',
      group: i < 38 ? 'ab'.charAt(i % 2) : 'c',
    }));
    const before = label(chronicleOf(all.slice(0, 34)));
    const chronicle = chronicleOf(all);
    const view = firstView(chronicle, frame);
    const grown = labelTracks(HOUSE, chronicle, view, { headPx: HEAD_PX, old: before.labelling.tracks, grow: growLabelling });
    expect(grown?.tracks?.map(({ key }) => key)).to.deep.equal(['a', 'b', 'c']);
    for (const { key, chronicle: own, labelling } of before.labelling.tracks ?? []) {
      const now = grown?.tracks?.find((one) => one.key === key);
      own.events.forEach(({ id }, at) => expect(now?.labelling.lane[now.chronicle.indexOf.get(id) ?? -1]).to.equal(labelling.lane[at]));
    }
  });
  it('closes what would make the chart too high to be overlooked', () => {
    const groups = Array.from({ length: 40 }, (_, i) => ({ id: `g${i}`, label: `G${i}` }));
    const chronicle = createChronicle(
      readDocument({ groups, events: groups.map(({ id }, i) => ({ id, date: `20${two(i)}`, title: 'x', group: id })) }).document,
    );
    const {
      labelling: { tracks = [] },
    } = label(chronicle);
    const open = tracks.filter(({ isClosed }) => !isClosed);
    expect(open.length).to.be.within(3, 20);
    expect(open.length * (HEAD_PX + metrics.cardHeightPx)).to.be.below(20 * metrics.cardHeightPx);
  });
});

describe('Every Scene with tracks', () => {
  it('has no two cards of a lane that overlap, and each in the track of its group', () => {
    fc.assert(
      fc.property(stories, zooms, fc.boolean(), shut, (chronicle, zoom, isRtl, closed) => {
        const laned = label(chronicle, { ...frame, timeDirection: isRtl ? 'rtl' : 'ltr' });
        const scene = draw(laned, zoomAt(laned.view, zoom, 400), closed);
        const { cards, sign } = scene;
        const between = (a: Card, b: Card): number => (a.side > 0 ? a.widthPx : 0) + (b.side < 0 ? b.widthPx : 0);
        for (const a of cards)
          for (const b of cards)
            if (a.y === b.y && (sign * (b.x - a.x) > 0 || (a.x === b.x && a.side < b.side))) expect(sign * (b.x - a.x)).to.be.at.least(between(a, b));
        for (const card of cards) {
          expect(card.group).to.equal(chronicle.group[card.order]);
          expect(chronicle.events[card.order]?.id).to.equal(card.id);
          const track = trackOf(scene, card.group);
          expect(isIn(card.y, card.heightPx, track) && card.y >= track.y + track.headPx).to.equal(true);
          expect(track.isOpen).to.equal(true);
        }
      }),
      runs,
    );
  });
  it('keeps lanes, widths and places while it pans, and its tracks at every scale', () => {
    fc.assert(
      fc.property(stories, zooms, fc.double({ min: -0.4, max: 0.4, noNaN: true }), shut, (chronicle, zoom, views, closed) => {
        const laned = label(chronicle);
        const [before, after] = [zoomAt(laned.view, zoom, 400), panBy(zoomAt(laned.view, zoom, 400), views)].map((one) => draw(laned, one, closed));
        if (!before || !after) return;
        const shift = before.cards.flatMap((card) => after.cards.filter((other) => other.id === card.id).map((other) => other.x - card.x));
        expect(new Set(shift).size).to.be.at.most(1);
        for (const card of before.cards) {
          const later = after.cards.find((other) => other.id === card.id);
          if (later) expect([later.lane, later.widthPx, later.y]).to.deep.equal([card.lane, card.widthPx, card.y]);
        }
        expect([after.tracks, after.heightPx, after.axis.y]).to.deep.equal([before.tracks, before.heightPx, before.axis.y]);
      }),
      runs,
    );
  });
  it('shows at a closer scale what it shows at a farther', () => {
    fc.assert(
      fc.property(stories, zooms, (chronicle, zoom) => {
        const laned = label(chronicle);
        for (const { order, id } of draw(laned).cards) {
          const closer = draw(laned, { ...laned.view, centerMs: chronicle.anchor[order] ?? 0, msPerPx: laned.view.msPerPx / Math.max(1, zoom) });
          expect(closer.cards.map((one) => one.id)).to.include(id);
        }
      }),
      runs,
    );
  });
  it('has every event in view somewhere in its track, open or closed', () => {
    fc.assert(
      fc.property(stories, zooms, shut, (chronicle, zoom, closed) => {
        const laned = label(chronicle);
        const near = zoomAt(laned.view, zoom, 600);
        const scene = draw(laned, near, closed);
        const half = (near.widthPx / 2) * near.msPerPx;
        chronicle.events.forEach((event, i) => {
          const anchor = chronicle.anchor[i] ?? 0;
          if (anchor < near.centerMs - half || anchor >= near.centerMs + half) return;
          const seen = [...scene.cards, ...scene.points, ...scene.spans, ...scene.bands, ...scene.clusters].filter(
            (one) => ('id' in one && one.id === event.id) || ('ids' in one && one.ids.includes(event.id)),
          );
          expect(seen.length).to.be.above(0);
          const track = trackOf(scene, chronicle.group[i] ?? -1);
          for (const { y } of seen) expect(y).to.be.within(track.y + track.headPx, track.y + track.heightPx);
        });
      }),
      runs,
    );
  });
  it('has its tracks one under the other, over the axis, with marks on their own lines', () => {
    fc.assert(
      fc.property(stories, shut, (chronicle, closed) => {
        const scene = draw(label(chronicle), undefined, closed);
        let y = 0;
        for (const track of scene.tracks ?? []) {
          expect(track.y).to.be.at.least(y);
          y = track.y + track.heightPx;
          for (const point of scene.points.filter((one) => one.group === track.group)) expect(point.y - (track.lineY ?? 0)).to.be.within(-24, 24);
          for (const span of scene.spans.filter((one) => one.group === track.group)) expect(isIn(span.y, span.heightPx, track)).to.equal(true);
        }
        expect(scene.axis.y).to.be.at.least(y);
        expect(scene.heightPx).to.be.above(scene.axis.contextY);
      }),
      runs,
    );
  });
  it('has one card or label more for what is pinned in a closed track, and no other', () => {
    fc.assert(
      fc.property(stories, fc.nat(), (chronicle, pick) => {
        const laned = label(chronicle);
        const at = pick % chronicle.count;
        const key = GROUPS[chronicle.group[at] ?? -1]?.id ?? '';
        const view = { ...laned.view, centerMs: chronicle.anchor[at] ?? 0 };
        const scene = draw(laned, view, [key], { pinned: [at] });
        const named = [...scene.cards, ...scene.spanLabels].filter((one) => one.group === chronicle.group[at]);
        expect(named.map(({ id, order }) => [id, order])).to.deep.equal([[chronicle.events[at]?.id, at]]);
        const track = trackOf(scene, chronicle.group[at] ?? -1);
        expect(track.isOpen).to.equal(false);
        for (const one of scene.cards) expect(isIn(one.y, one.heightPx, trackOf(scene, one.group))).to.equal(true);
        expect(named.every(({ y }) => y >= track.y + track.headPx)).to.equal(true);
      }),
      runs,
    );
  });
  it('is lower where a track is closed', () => {
    fc.assert(
      fc.property(stories, fc.constantFrom('a', 'b', 'c', ''), (chronicle, key) => {
        const laned = label(chronicle);
        if (!groupStories(chronicle).some((one) => one.key === key && one.chronicle.kind.some((kind) => kind !== Kind.Span))) return;
        expect(draw(laned, laned.view, [key]).heightPx).to.be.below(draw(laned).heightPx - metrics.cardHeightPx + 1);
      }),
      runs,
    );
  });
  it('goes through JSON unchanged', () => {
    fc.assert(
      fc.property(stories, (chronicle) => {
        const scene = draw(label(chronicle));
        expect(JSON.parse(JSON.stringify(scene))).to.deep.equal(scene);
      }),
      { ...runs, numRuns: 20 },
    );
  });
  it('stands evenly where its Chronicle does', () => {
    fc.assert(
      fc.property(stories, zooms, (chronicle, zoom) => {
        const even = evenOf(chronicle);
        const laned = label(even, { ...frame, scale: even.scale });
        const scene = draw(laned, zoomAt(laned.view, Math.max(1, zoom), 500), [], { axis: layoutEvenAxis });
        expect(scene.axis.breaks).to.be.an('array');
        for (const card of scene.cards) expect(chronicle.events[card.order]?.id).to.equal(card.id);
      }),
      runs,
    );
  });
});

describe('Tracks of what was asked for', () => {
  const events = Array.from({ length: 24 }, (_, i) => ({
    id: `e${i}`,
    date: `2021-${two(1 + (i % 12))}-${two(1 + i)}`,
    title: 'x',
    group: 'abc'.charAt(i % 3),
  }));
  const chronicle = chronicleOf(events);
  const sceneOf = (take: (i: number) => boolean, pinned: readonly string[] = []): Scene => {
    const laned = label(
      chronicle,
      frame,
      Uint8Array.from(chronicle.events, ({ id }) => (take(Number(id.slice(1))) ? 1 : 0)),
    );
    return draw(laned, laned.view, [], { pinned: pinned.map((id) => chronicle.indexOf.get(id) ?? -1) });
  };
  it('are those of groups that have some of it, with how many', () => {
    expect(sceneOf((i) => i % 3 === 1 || i < 3).tracks?.map(({ key, count, name }) => [key, count, name])).to.deep.equal([
      ['a', '١', 'حدث واحد'],
      ['b', '٨', '٨ أحداث'],
      ['c', '١', 'حدث واحد'],
    ]);
    expect(sceneOf((i) => i % 3 === 1).tracks?.map(({ key }) => key)).to.deep.equal(['b']);
  });
  it('are none where nothing matches, but that of what is selected', () => {
    const none = sceneOf(() => false);
    expect([none.tracks, none.cards, none.points]).to.deep.equal([[], [], []]);
    const one = sceneOf(() => false, ['e4']);
    expect([one.tracks?.map(({ key, isOpen }) => [key, isOpen]), one.cards.map(({ id }) => id)]).to.deep.equal([[['b', false]], ['e4']]);
  });
});

describe('A Scene with tracks of many events', () => {
  const events = Array.from({ length: 4000 }, (_, i) => ({
    id: `e${i}`,
    date: i % 50 === 0 ? `20${two(i % 20)}-01-01/20${two(i % 20)}-0${1 + (i % 9)}` : `20${two(i % 20)}-${two(1 + (i % 12))}-${two(1 + (i % 28))}`,
    title: 'x',
    ...(i % 4 < 3 ? { group: 'abc'.charAt(i % 4) } : {}),
  }));
  const laned = label(chronicleOf(events));
  it('has a density for each, and few things to draw', () => {
    const scene = draw(laned, laned.view, [], { dense });
    expect(scene.density?.layers.map(({ group: of }) => of)).to.deep.equal([0, 1, 2, -1]);
    expect(scene.cards.length + scene.points.length + scene.spans.length + scene.spanLabels.length + scene.clusters.length).to.be.below(500);
  });
  it('counts all of them in its headings', () => {
    expect(laned.labelling.tracks?.map(countOf)).to.deep.equal([1000, 1000, 1000, 1000]);
  });
  it('has no track where all share the lanes', () => {
    expect(layoutScene(laned.chronicle, createLabelling(laned.chronicle, { lanes: 2 }), laned.view).tracks).to.equal(undefined);
  });
});
