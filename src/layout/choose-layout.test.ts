import { expect } from 'chai';
import { createChronicle } from '../data/chronicle.js';
import type { Chronicle } from '../data/chronicle-columns.js';
import { readDocument } from '../data/read-document.js';
import { wordsFor } from '../languages/registry.js';
import { chooseLanes } from './choose-lanes.js';
import { chooseLayout, namedIn } from './choose-layout.js';
import { firstView } from './first-view.js';
import { layoutScene } from './layout-scene.js';
import { storyOf } from './stories.testing.js';

const of = (count: number, told: number, more: object = { text: 'نص' }): Chronicle =>
  createChronicle(
    readDocument(Array.from({ length: count }, (_, i) => ({ id: String(i), title: 'x', date: String(1900 + i), ...(i < told ? more : {}) }))).document,
  );

describe('The layout that is chosen', () => {
  for (const [name, chronicle, widthPx, named, expected] of [
    ['a narrow place is the list', of(20, 20), 559, 0, 'vertical'],
    ['the least width of a chart is no list', of(20, 0), 560, 0, 'horizontal'],
    ['many texts and few names is the story', of(20, 20), 560, 9, 'story'],
    ['half of the names is the chart', of(20, 20), 1280, 10, 'horizontal'],
    ['few texts is the chart', of(20, 9), 1280, 0, 'horizontal'],
    ['half of the texts is the story', of(20, 10), 1280, 0, 'story'],
    ['200 events is the story', of(200, 200), 1280, 0, 'story'],
    ['201 events is the chart', of(201, 201), 1280, 0, 'horizontal'],
    ['pictures is the story', of(20, 20, { media: [{ type: 'image', src: 'a.jpg', alt: '' }] }), 1280, 0, 'story'],
    ['thumbnails is the story', of(20, 20, { thumbnail: 'a.jpg' }), 1280, 0, 'story'],
    ['quotations is the story', of(20, 20, { quote: { text: 'قول' } }), 1280, 0, 'story'],
    ['a blank text is none', of(20, 20, { text: ' \n' }), 1280, 0, 'horizontal'],
    ['nothing is the chart', of(0, 0), 1280, 0, 'horizontal'],
  ] as const) {
    it(`of ${name}`, () => expect(chooseLayout(chronicle, widthPx, named)).to.equal(expected));
  }
  it('counts the names that the Scene has', () => {
    const metrics = { cardMinPx: 132, cardMaxPx: 320, gapPx: 8, cardHeightPx: 62, spanHeightPx: 27, axisRowPx: 20, tickMinPx: 80, charPx: 6.2 };
    for (const seed of [1, 2, 3]) {
      const chronicle = createChronicle(
        readDocument(
          storyOf({ count: 40, days: 3650, shape: 'spread', periods: 5, isVaried: true, lang: 'ar', isGrouped: true, length: [3, 7], precision: 'day', seed }),
        ).document,
      );
      const view = firstView(chronicle, {
        centerMs: 0,
        msPerPx: 1,
        widthPx: 768,
        heightPx: 420,
        timeDirection: 'rtl',
        metrics,
        words: wordsFor({ locale: 'ar' }),
      });
      const labelling = chooseLanes(chronicle, view);
      const { cards, spanLabels } = layoutScene(chronicle, labelling, view);
      // A period's label may find more or less room in its row than its start alone says.
      expect(Math.abs(namedIn(chronicle, labelling, view) - cards.length - spanLabels.length)).to.be.at.most(5);
    }
  });
});
