// How many titles can be read at the first view, story by story: the least that is promised, at the widths that
// newspapers have. `npm run bench:titles` prints the numbers behind it, and asks a browser.

import { expect } from 'chai';
import { createChronicle } from '../data/chronicle.js';
import { readDocument } from '../data/read-document.js';
import { wordsFor } from '../languages/registry.js';
import { chooseLanes } from './choose-lanes.js';
import { roomFor } from './end-room.js';
import { firstView } from './first-view.js';
import { layoutScene } from './layout-scene.js';
import { boxOf } from './scene-cards.js';
import type { Scene } from './scene.js';
import { storiesOf, type Story } from './stories.testing.js';
import type { Direction } from './viewport.js';

/** As a page's font of 16 px gives them. */
const METRICS = { cardMinPx: 132, gapPx: 8, cardHeightPx: 62, spanHeightPx: 27, axisRowPx: 20, tickMinPx: 64, charPx: 6.2 };
const HEIGHT_PX = 512;
const CARD_MAX_PART = 0.4;
const CARD_MAX_PX = 280;
/** A title is read from so many letters on, or whole; a bold one takes about so many px. */
const LETTERS = 12;
const LETTER_PX = 7.8;
const PAD_PX = 16;
const SEEDS = 3;

function open(document: Story, widthPx: number, timeDirection: Direction): Scene {
  const chronicle = createChronicle(readDocument(document).document);
  const metrics = { ...METRICS, cardMaxPx: Math.min(CARD_MAX_PX, widthPx * CARD_MAX_PART) };
  const frame = { centerMs: 0, msPerPx: 1, widthPx, heightPx: HEIGHT_PX, timeDirection, metrics, words: wordsFor({ locale: document.lang }) };
  const view = firstView(chronicle, { ...frame, roomPx: roomFor(chronicle, frame) });
  return layoutScene(chronicle, chooseLanes(chronicle, view), view);
}

function namedIn({ cards, spanLabels, sign, offsetPx, widthPx }: Scene): number {
  const isRead = (title: string, roomPx: number): boolean => Math.min(LETTERS, [...title].length) * LETTER_PX <= roomPx;
  const isWhole = ([left, right]: readonly [number, number]): boolean => left + offsetPx >= 0 && right + offsetPx <= widthPx;
  return (
    cards.filter((card) => isWhole(boxOf(card, sign)) && isRead(card.title, card.widthPx - PAD_PX)).length +
    spanLabels.filter((label) => isRead(label.title, label.widthPx)).length
  );
}

describe('The first view names', () => {
  for (const [widthPx, count, least] of [
    [640, 24, 11],
    [640, 60, 13],
    [680, 24, 12],
    [680, 60, 14],
    [768, 18, 11],
    [1280, 24, 17],
    [1280, 60, 24],
  ] as const) {
    for (const timeDirection of ['rtl', 'ltr'] as const) {
      it(`at least ${least} of ${count} at ${widthPx} px ${timeDirection}, whatever the shape of the story`, () => {
        const short = storiesOf(count, SEEDS)
          .map(({ document, shape, periods, seed }) => ({ named: namedIn(open(document, widthPx, timeDirection)), shape, periods, seed }))
          .filter(({ named }) => named < least);
        expect(short).to.deep.equal([]);
      });
    }
  }
  it('as many in either direction of time', () => {
    for (const { document } of storiesOf(24, 1)) expect(namedIn(open(document, 680, 'rtl'))).to.equal(namedIn(open(document, 680, 'ltr')));
  });
  it('all of a week in ten years, its first days towards earlier time where the lanes do not do', () => {
    const events = ['2015-03-02', ...[1, 2, 3, 4, 5, 6, 7, 8].map((day) => `2020-06-0${day}`), '2024-09-10'].map((date, i) => ({
      id: `e${i}`,
      date,
      title: `حدث رقم ${i}`,
      importance: 0.5,
    }));
    const { cards } = open({ lang: 'ar', title: 'x', groups: [], events }, 768, 'rtl');
    expect(cards.map((card) => card.side)).to.deep.equal([1, -1, -1, 1, 1, 1, 1, 1, 1, -1]);
  });
});
