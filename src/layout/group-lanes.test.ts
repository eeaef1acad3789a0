// Lanes for each group by the pure entry: what `createLabelling` and `layoutScene` make of `laneBy` and `closed`.

import { expect } from 'chai';
import fc from 'fast-check';
import {
  createChronicle,
  createLabelling,
  layoutScene,
  readDocument,
  type Card,
  type Chronicle,
  type LaneOptions,
  type LayoutOptions,
  type Scene,
  type Viewport,
} from '../core.js';

const DAY = 86_400_000;
const metrics = { cardMinPx: 140, cardMaxPx: 300, gapPx: 8, cardHeightPx: 62, spanHeightPx: 30, axisRowPx: 22, tickMinPx: 64, charPx: 7 };
const view: Viewport = {
  centerMs: Date.UTC(2018, 6),
  msPerPx: (8 * 365 * DAY) / 1000,
  widthPx: 1000,
  heightPx: 480,
  timeDirection: 'rtl',
  metrics,
  words: { locale: 'ar-IQ' },
};
const GROUPS = [
  { id: 'a', label: 'السياسة' },
  { id: 'b', label: 'الاقتصاد' },
];
const storyOf = (events: readonly object[]): Chronicle => createChronicle(readDocument({ groups: GROUPS, events }).document);
const event = (id: string, date: string, group?: string): object => ({ id, date, title: `حدث ${id}`, ...(group === undefined ? {} : { group }) });

const stories = fc
  .array(fc.tuple(fc.integer({ min: 2015, max: 2021 }), fc.integer({ min: 1, max: 9 }), fc.constantFrom('a', 'b', undefined), fc.boolean()), {
    minLength: 1,
    maxLength: 40,
  })
  .map((all) =>
    storyOf(all.map(([year, month, group, isSpan], i) => event(String(i), isSpan ? `${year}-0${month}/${year + 1}` : `${year}-0${month}-11`, group))),
  );
const runs = { seed: 16, numRuns: 80 };
const draw = (chronicle: Chronicle, lanes: LaneOptions, options?: LayoutOptions, viewport = view): Scene =>
  layoutScene(chronicle, createLabelling(chronicle, lanes), viewport, options);
const reach = ({ x, widthPx, side }: Card, sign: number): [number, number] => [Math.min(x, x + sign * side * widthPx), Math.max(x, x + sign * side * widthPx)];

describe('laneBy: group', () => {
  const chronicle = storyOf([event('a1', '2016', 'a'), event('b1', '2017-03-11', 'b'), event('b2', '2018/2020', 'b'), event('x', '2019-05-02')]);

  it('gives each group a track under its name, in the story’s order, and last the events without one', () => {
    const { tracks = [], cards, spanLabels, axis, heightPx } = draw(chronicle, { lanes: 2, laneBy: 'group' });
    expect(tracks.map(({ key, label, isOpen, headPx }) => [key, label, isOpen, headPx])).to.deep.equal([
      ['a', 'السياسة', true, 28],
      ['b', 'الاقتصاد', true, 28],
      ['', tracks[2]?.label, true, 28],
    ]);
    expect(cards.map(({ id }) => id)).to.deep.equal(['a1', 'b1', 'x']);
    expect(spanLabels.map(({ id }) => id)).to.deep.equal(['b2']);
    for (const { y, id } of cards) {
      const track = tracks.find(({ key }) => key === { a1: 'a', b1: 'b', x: '' }[id]);
      expect(y).to.be.within((track?.y ?? 0) + 28, (track?.y ?? 0) + (track?.heightPx ?? 0));
    }
    expect(axis.y).to.be.within(tracks.at(-1)?.y ?? 0, heightPx);
  });
  it('closes the groups that are named', () => {
    const { tracks = [], cards, points } = draw(chronicle, { lanes: 2, laneBy: 'group' }, { closed: ['a', ''] });
    expect(tracks.map(({ isOpen }) => isOpen)).to.deep.equal([false, true, false]);
    expect([cards.map(({ id }) => id), points.length > 0]).to.deep.equal([['b1'], true]);
  });
  it('is as without it where there are no two groups', () => {
    const one = storyOf([event('a1', '2016', 'a'), event('a2', '2017-03-11', 'a')]);
    expect(draw(one, { lanes: 2, laneBy: 'group' })).to.deep.equal(draw(one, { lanes: 2 }));
  });
  it('labels the events alone that were asked for', () => {
    const matches = Uint8Array.from([1, 0, 1, 1]);
    const { cards, tracks = [] } = draw(chronicle, { lanes: 2, laneBy: 'group', matches });
    expect([cards.map(({ id }) => id), tracks.map(({ key }) => key)]).to.deep.equal([
      ['a1', 'x'],
      ['a', 'b', ''],
    ]);
  });
  it('makes no two cards overlap, of any story, at any scale', () => {
    fc.assert(
      fc.property(stories, fc.double({ min: 0.05, max: 8, noNaN: true }), fc.integer({ min: 1, max: 3 }), (story, zoom, lanes) => {
        const { cards, sign } = draw(story, { lanes, laneBy: 'group' }, {}, { ...view, msPerPx: view.msPerPx * zoom });
        cards.forEach((one, i) => {
          for (const other of cards.slice(i + 1)) {
            const [[from, to], [start, end]] = [reach(one, sign), reach(other, sign)];
            const isBeside = one.y + one.heightPx <= other.y || other.y + other.heightPx <= one.y;
            expect(isBeside || to <= start || end <= from, `${one.id} and ${other.id}`).to.equal(true);
          }
        });
      }),
      runs,
    );
  });
  it('gives an equal Scene of equal input, and one that can be written', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const [one, other] = [draw(story, { lanes: 2, laneBy: 'group' }), draw(story, { lanes: 2, laneBy: 'group' })];
        expect(one).to.deep.equal(other);
        expect(JSON.parse(JSON.stringify(one))).to.deep.equal(JSON.parse(JSON.stringify(other)));
      }),
      runs,
    );
  });
});
