// Bursts at the ends of a story: room beyond them where more titles can be read for it, and nowhere else.

import { expect } from 'chai';
import { createChronicle } from '../data/chronicle.js';
import type { Chronicle } from '../data/chronicle-columns.js';
import { readDocument } from '../data/read-document.js';
import { wordsFor } from '../languages/registry.js';
import { chooseLanes } from './choose-lanes.js';
import { namedIn } from './choose-layout.js';
import { roomFor } from './end-room.js';
import { firstView, roomOf } from './first-view.js';
import { layoutScene } from './layout-scene.js';
import { boxOf } from './scene-cards.js';
import { storiesOf } from './stories.testing.js';
import type { Viewport } from './viewport.js';

const METRICS = { cardMinPx: 132, cardMaxPx: 272, gapPx: 8, cardHeightPx: 62, spanHeightPx: 27, axisRowPx: 20, tickMinPx: 64, charPx: 6.2 };
const frameOf = (widthPx: number, change: Partial<Viewport> = {}): Viewport => ({
  centerMs: 0,
  msPerPx: 1,
  widthPx,
  heightPx: 512,
  timeDirection: 'rtl',
  metrics: METRICS,
  words: wordsFor({ locale: 'ar-IQ' }),
  ...change,
});
const USUAL = roomOf(frameOf(680));
const CARD_PX = METRICS.cardMinPx + METRICS.gapPx;

const read = (dates: readonly string[]): Chronicle =>
  createChronicle(readDocument(dates.map((date, i) => ({ id: `e${i}`, date, title: `حدث رقم ${i}` }))).document);
const week = (year: number): string[] => Array.from({ length: 10 }, (_, i) => `${year}-06-${String(i + 1).padStart(2, '0')}`);
const quiet = ['2012-03-02', '2014-09-10', '2016-01-15', '2018-05-20'];
const AT = {
  'the start': [...week(2010), ...quiet],
  'the end': [...quiet, ...week(2020)],
  'neither end': ['2010-01-01', ...quiet, ...week(2015), '2020-01-01'],
} as const;

const named = (chronicle: Chronicle, viewport: Viewport): number => {
  const view = firstView(chronicle, viewport);
  return namedIn(chronicle, chooseLanes(chronicle, view), view);
};

describe('The room at the ends', () => {
  for (const [at, widthPx, wanted] of [
    ['the start', 680, [CARD_PX, USUAL[1]]],
    ['the start', 1280, [CARD_PX, USUAL[1]]],
    ['the start', 500, USUAL],
    // At most 15 % may stand empty behind the last event.
    ['the end', 680, USUAL],
    ['the end', 1280, [USUAL[0], CARD_PX]],
    ['neither end', 680, USUAL],
    ['neither end', 1280, USUAL],
  ] as const) {
    it(`of a story with a burst at ${at} is ${wanted.join(' and ')} px at ${widthPx} px`, () =>
      expect(roomFor(read(AT[at]), frameOf(widthPx))).to.deep.equal(wanted));
  }
  for (const [at, widthPx, more] of [
    ['the start', 680, 4],
    ['the start', 1280, 4],
    ['the end', 1280, 3],
  ] as const) {
    it(`names ${more} events more of a burst at ${at} at ${widthPx} px`, () => {
      const [chronicle, frame] = [read(AT[at]), frameOf(widthPx)];
      expect(named(chronicle, { ...frame, roomPx: roomFor(chronicle, frame) }) - named(chronicle, frame)).to.be.at.least(more);
    });
  }
  it('is the usual on a map, with few events and with very many', () => {
    expect(roomFor(read(AT['the start']), frameOf(1280, { isMap: true, heightPx: 128 }))).to.deep.equal(USUAL);
    expect(roomFor(read(['2021-03-11', '2021-03-12']), frameOf(1280))).to.deep.equal(USUAL);
    expect(roomFor(read([]), frameOf(1280))).to.deep.equal(USUAL);
    expect(roomFor(read(Array.from({ length: 201 }, (_, i) => `${1800 + i}-01-01`)), frameOf(1280))).to.deep.equal(USUAL);
  });
  it('is one for all widths of a class', () => {
    for (const at of Object.keys(AT) as (keyof typeof AT)[])
      expect(new Set([1090, 1280, 1600].map((widthPx) => roomFor(read(AT[at]), frameOf(widthPx)).join(' '))).size).to.equal(1);
  });
  it('never costs a title, cuts no card, and leaves at most 15 % behind the last event', () => {
    for (const widthPx of [680, 1280]) {
      for (const count of [18, 60]) {
        for (const { document } of storiesOf(count, 1)) {
          const [chronicle, frame] = [createChronicle(readDocument(document).document), frameOf(widthPx)];
          const roomPx = roomFor(chronicle, frame);
          const view = firstView(chronicle, { ...frame, roomPx });
          const labelling = chooseLanes(chronicle, view);
          if (roomPx !== USUAL) expect(namedIn(chronicle, labelling, view)).to.be.at.least(named(chronicle, frame));
          const { cards, sign, offsetPx } = layoutScene(chronicle, labelling, view);
          expect(cards.filter((card) => boxOf(card, sign)[0] + offsetPx < 0 || boxOf(card, sign)[1] + offsetPx > widthPx)).to.deep.equal([]);
          expect(roomPx[1]).to.be.at.most(0.15 * widthPx);
        }
      }
    }
  });
});
