// The lines of a card's title: a third one where titles need it and the chart has the height, and never a card less for
// it.

import { expect } from 'chai';
import { createChronicle } from '../data/chronicle.js';
import type { Chronicle } from '../data/chronicle-columns.js';
import { readDocument } from '../data/read-document.js';
import { wordsFor } from '../languages/registry.js';
import { chooseLanes } from './choose-lanes.js';
import { firstView } from './first-view.js';
import { neededHeight } from './frame.js';
import { layoutScene } from './layout-scene.js';
import { zoomAt } from './navigate.js';
import { shownLetters } from './scene-cards.js';
import type { Scene } from './scene.js';
import { storiesOf } from './stories.testing.js';
import type { Direction, Metrics, Viewport } from './viewport.js';

const LINE_PX = 21;
const titlePx = (text: string): number => [...text].length * 7;
const METRICS: Metrics = { cardMinPx: 132, cardMaxPx: 272, gapPx: 8, cardHeightPx: 62, spanHeightPx: 27, axisRowPx: 20, tickMinPx: 64, charPx: 6.2, titlePx };
const THREE: Metrics = { ...METRICS, titleLinePx: LINE_PX };

const viewOf = (chronicle: Chronicle, widthPx: number, metrics: Metrics, timeDirection: Direction, change: Partial<Viewport> = {}): Viewport =>
  firstView(chronicle, { centerMs: 0, msPerPx: 1, widthPx, heightPx: 512, timeDirection, metrics, words: wordsFor({ locale: 'ar-IQ' }), ...change });
function open(chronicle: Chronicle, widthPx: number, metrics = THREE, timeDirection: Direction = 'rtl', change: Partial<Viewport> = {}): Scene {
  const view = viewOf(chronicle, widthPx, metrics, timeDirection, change);
  return layoutScene(chronicle, chooseLanes(chronicle, view), view);
}
const read = (titles: readonly string[]): Chronicle =>
  createChronicle(readDocument(titles.map((title, i) => ({ id: `e${i}`, date: `2021-0${1 + (i % 9)}-11`, title }))).document);
const wholeIn = ({ cards }: Scene): number => cards.filter((card) => shownLetters(card, card.widthPx, card.titleLines, titlePx) === card.title.length).length;

const LONG = 'الحلف يعلن اكتمال الانسحاب من العراق وسوريا بعد مفاوضات دامت أشهرًا';
const SHORT = 'اجتماع السفراء';

describe('The lines of a title', () => {
  it('are three where two cut it, so that it is whole', () => {
    const { cards } = open(read([LONG, LONG, LONG, LONG, LONG, LONG, LONG]), 680);
    expect(cards.map(({ titleLines, heightPx }) => [titleLines, heightPx])).to.deep.equal(cards.map(() => [3, 83]));
    expect(wholeIn(open(read([LONG, LONG, LONG, LONG, LONG, LONG, LONG]), 680))).to.be.above(
      wholeIn(open(read([LONG, LONG, LONG, LONG, LONG, LONG, LONG]), 680, METRICS)),
    );
  });
  it('are two where these do, and where nobody tells how high a line is', () => {
    for (const scene of [open(read([SHORT, SHORT, SHORT]), 680), open(read([LONG, LONG, LONG]), 680, METRICS)])
      expect(scene.cards.map((card) => card.titleLines)).to.deep.equal([2, 2, 2]);
  });
  it('are one on the map of a story', () => {
    expect(open(read([LONG, LONG, LONG]), 680, THREE, 'rtl', { isMap: true, heightPx: 128 }).cards.every((card) => card.titleLines === 1)).to.equal(true);
  });
  it('are three in ever more lanes, the more height there is', () => {
    const chronicle = read([LONG, LONG, SHORT, LONG, LONG, SHORT, LONG]);
    const labelling = chooseLanes(chronicle, viewOf(chronicle, 680, METRICS, 'rtl'));
    const needPx = neededHeight(chronicle, labelling, viewOf(chronicle, 680, METRICS, 'rtl'));
    const tall = [0, LINE_PX, 2 * LINE_PX, 9 * LINE_PX].map(
      (morePx) => chooseLanes(chronicle, viewOf(chronicle, 680, THREE, 'rtl', { heightPx: needPx + morePx })).tall?.length,
    );
    expect(tall).to.deep.equal([0, 1, 2, labelling.lanes]);
  });
  for (const widthPx of [640, 680, 768, 1280]) {
    for (const timeDirection of ['rtl', 'ltr'] as const) {
      it(`take no card its place at ${widthPx} px ${timeDirection}: as many are named in no more height than there is, and more titles are whole`, () => {
        let [two, three] = [0, 0];
        for (const count of [5, 24]) {
          for (const { document } of storiesOf(count, 1)) {
            const chronicle = createChronicle(readDocument(document).document);
            const [before, after] = [open(chronicle, widthPx, METRICS, timeDirection), open(chronicle, widthPx, THREE, timeDirection)];
            const told = (scene: Scene): unknown => [
              scene.cards.map(({ id, lane, side, widthPx: px, more }) => [id, lane, side, px, more]),
              scene.spanLabels.map(({ id, moreIds }) => [id, moreIds]),
            ];
            expect(told(after)).to.deep.equal(told(before));
            expect(after.heightPx).to.be.at.most(Math.max(512, before.heightPx));
            [two, three] = [two + wholeIn(before), three + wholeIn(after)];
          }
        }
        expect(three).to.be.above(two);
      });
    }
  }
  it('keep the cards of all lanes apart, and over the axis, at each scale', () => {
    for (const { document } of storiesOf(24, 2)) {
      for (const change of [{}, { isFilled: true }, { heightPx: 330 }, { heightPx: 800, isFilled: true }]) {
        const chronicle = createChronicle(readDocument(document).document);
        const view = viewOf(chronicle, 680, THREE, 'rtl', change);
        const labelling = chooseLanes(chronicle, view);
        const scenes = [1, 4, 30].map((zoom) => layoutScene(chronicle, labelling, zoomAt(view, zoom, 200)));
        for (const { cards, axis } of scenes) {
          const lanes = new Map(cards.map((card) => [card.lane, card]));
          const order = [...lanes.values()].sort((a, b) => a.y - b.y);
          order.forEach((card, i) => expect(card.y + card.heightPx + 3).to.be.at.most(order[i + 1]?.y ?? axis.y - 20));
        }
        expect(new Set(scenes.map((scene) => scene.heightPx)).size, 'heights').to.equal(1);
      }
    }
  });
});
