// The chart as the map of a story, and the small pictures of its cards.

import { expect } from 'chai';
import { createChronicle } from '../data/chronicle.js';
import { readDocument } from '../data/read-document.js';
import { wordsFor } from '../languages/registry.js';
import { boxOf } from './scene-cards.js';
import { chooseLanes } from './choose-lanes.js';
import { firstView } from './first-view.js';
import { layoutScene } from './layout-scene.js';
import type { Scene } from './scene.js';
import { mapHeight, mapMetrics } from './story-map.js';
import { hasThumbnails, THUMBNAIL_ROOM_PX, thumbnailOf } from './thumbnails.js';
import type { Direction, Metrics } from './viewport.js';

const METRICS: Metrics = { cardMinPx: 132, cardMaxPx: 272, gapPx: 8, cardHeightPx: 62, spanHeightPx: 27, axisRowPx: 20, tickMinPx: 64, charPx: 7 };
const image = { type: 'image', src: 'a.png', alt: '' };
const chronicleOf = (count: number, more: (i: number) => object = () => ({})): ReturnType<typeof createChronicle> =>
  createChronicle(
    readDocument({
      events: Array.from({ length: count }, (_, i) => ({
        id: `e${i}`,
        date: `20${10 + (i % 15)}-0${1 + (i % 9)}-1${i % 8}`,
        title: `A title of some length, number ${i}`,
        importance: (i % 5) / 5,
        ...more(i),
      })),
    }).document,
  );
const words = wordsFor({ locale: 'en' });

function mapOf(chronicle: ReturnType<typeof createChronicle>, widthPx: number, timeDirection: Direction, pinned: number): Scene {
  const frame = { centerMs: 0, msPerPx: 1, widthPx, heightPx: mapHeight(widthPx), isMap: true, timeDirection, metrics: mapMetrics(METRICS), words };
  const view = firstView(chronicle, frame);
  return layoutScene(chronicle, chooseLanes(chronicle, view), view, { pinned: [pinned] });
}

describe('The map of a story', () => {
  for (const count of [1, 5, 20, 60]) {
    for (const [widthPx, lanes, mostPx] of [
      [375, 1, 100],
      [680, 2, 128],
      [1280, 2, 128],
    ] as const) {
      it(`of ${count} events at ${widthPx} px has ${lanes} rows of names at most, is ${mostPx} px high at most, and names each event that is told, over no other name`, () => {
        const chronicle = chronicleOf(count);
        for (const direction of ['rtl', 'ltr'] as const) {
          for (let i = 0; i < count; i++) {
            const scene = mapOf(chronicle, widthPx, direction, i);
            expect(scene.heightPx).to.be.at.most(mostPx);
            expect(Math.max(...scene.cards.map(({ lane }) => lane))).to.be.below(lanes);
            const told = scene.cards.find(({ order }) => order === i);
            if (!told) throw new Error(`no name for e${i}`);
            const [left, right] = boxOf(told, scene.sign);
            const hidden = scene.cards.filter(
              (card) => card !== told && card.lane === told.lane && boxOf(card, scene.sign)[0] < right && boxOf(card, scene.sign)[1] > left,
            );
            expect(hidden).to.deep.equal([]);
          }
        }
      });
    }
  }
  it('is as high with every event that is told', () => {
    const chronicle = chronicleOf(20, (i) => (i % 6 === 0 ? { date: `201${i % 5}/202${i % 5}` } : {}));
    expect(new Set(Array.from({ length: 20 }, (_, i) => mapOf(chronicle, 900, 'rtl', i).heightPx)).size).to.equal(1);
  });
});

describe('Small pictures', () => {
  for (const [of, isShown] of [
    [1, true],
    [3, true],
    [4, false],
  ] as const) {
    it(`are shown where one event in ${of} has one: ${isShown}`, () =>
      expect(hasThumbnails(chronicleOf(12, (i) => (i % of === 0 ? { media: [image] } : {})).events)).to.equal(isShown));
  }
  for (const [event, address] of [
    [{ media: [{ type: 'video', src: 'v.mp4' }, image] }, 'a.png'],
    [{ thumbnail: 't.png', media: [image] }, 't.png'],
    [{ media: [{ type: 'audio', src: 'a.mp3' }] }, null],
  ] as const) {
    it(`of ${JSON.stringify(event)} is ${address}`, () => expect(chronicleOf(1, () => event).events.map(thumbnailOf)).to.deep.equal([address]));
  }
  it('stand on cards that have room for their words beside them, where the viewport has any', () => {
    const chronicle = chronicleOf(15, () => ({ media: [image] }));
    for (const hasOwn of [true, false]) {
      const view = firstView(chronicle, {
        centerMs: 0,
        msPerPx: 1,
        widthPx: 1200,
        heightPx: 500,
        hasThumbnails: hasOwn,
        timeDirection: 'rtl',
        metrics: METRICS,
        words,
      });
      const { cards } = layoutScene(chronicle, chooseLanes(chronicle, view), view);
      expect(cards.map(({ thumbnail }) => thumbnail !== null)).to.deep.equal(
        cards.map(({ widthPx }) => hasOwn && widthPx >= METRICS.cardMinPx + THUMBNAIL_ROOM_PX),
      );
    }
  });
});
