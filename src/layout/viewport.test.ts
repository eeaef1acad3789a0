// No place that is none gets into a Viewport, and no Viewport is too much for the Scene.

import { expect } from 'chai';
import fc from 'fast-check';
import { createChronicle } from '../data/chronicle.js';
import { readDocument } from '../data/read-document.js';
import reference from '../data/nato-iraq-2021.json' with { type: 'json' };
import { he } from '../i18n/he.js';
import { fa } from '../i18n/fa.js';
import { ur } from '../i18n/ur.js';
import { registerCalendars, registerMessages, wordsFor } from '../languages/registry.js';
import { CALENDARS } from '../time/words.js';
import { clampView, firstView, limitsOf } from './first-view.js';
import { createLabelling } from './labelling.js';
import { layoutScene } from './layout-scene.js';
import { panBy, revealView, showRange, zoomAt } from './navigate.js';
import { placeView, type Viewport } from './viewport.js';
import { otherCalendars } from '../time/other-calendars.js';

registerCalendars(otherCalendars);

registerMessages('he', he);
registerMessages('fa', fa);
registerMessages('ur', ur);

const metrics = { cardMinPx: 176, cardMaxPx: 320, gapPx: 8, cardHeightPx: 92, spanHeightPx: 48, axisRowPx: 26, tickMinPx: 80, charPx: 7.5 };
const frame: Viewport = { centerMs: 1.6e12, msPerPx: 1e6, widthPx: 1180, heightPx: 480, timeDirection: 'rtl', metrics, words: wordsFor({ locale: 'ar-IQ' }) };
const story = createChronicle(readDocument(reference).document);

/** Every number in it, with the way to it. */
function numbers(value: unknown, path = 'scene'): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbers(inner, `${path}.${key}`));
}

describe('A move to where nothing is', () => {
  const home = firstView(story, frame);
  const limits = limitsOf(story, home);
  const rows: readonly (readonly [string, (view: Viewport) => Viewport])[] = [
    ['placeView to NaN', (view) => placeView(view, NaN)],
    ['placeView to Infinity', (view) => placeView(view, Infinity)],
    ['placeView at the scale 0', (view) => placeView(view, 0, 0)],
    ['placeView at a scale below 0', (view) => placeView(view, 0, -1)],
    ['placeView at an endless scale', (view) => placeView(view, 0, Infinity)],
    ['zoomAt by 0', (view) => zoomAt(view, 0, 10)],
    ['zoomAt by NaN', (view) => zoomAt(view, NaN, 10)],
    ['zoomAt of no px', (view) => zoomAt(view, 2, NaN)],
    ['panBy NaN', (view) => panBy(view, NaN)],
    ['panBy Infinity', (view) => panBy(view, -Infinity)],
    ['showRange of nothing', (view) => showRange(view, 5, 5)],
    ['showRange the wrong way round', (view) => showRange(view, 5, 4)],
    ['showRange without an end', (view) => showRange(view, 0, Infinity)],
    ['revealView of no event', (view) => revealView(story, createLabelling(story, { lanes: 3 }), view, 99)],
    ['clampView to no limits', (view) => clampView(view, { minMsPerPx: NaN, maxMsPerPx: NaN, fromMs: NaN, toMs: NaN, middleMs: 0 })],
  ];
  for (const [name, move] of rows) it(`gives the same viewport: ${name}`, () => expect(move(home)).to.equal(home));
  it('of a chart without a width keeps every number a number', () => {
    for (const widthPx of [0, -1, NaN]) {
      const none = { ...frame, widthPx };
      const view = clampView(firstView(story, none), limitsOf(story, none));
      expect([view.centerMs, view.msPerPx].every(Number.isFinite), `${widthPx} px`).to.equal(true);
    }
    expect(limits.maxMsPerPx).to.be.above(0);
  });
});

describe('Any viewport', () => {
  const labelling = createLabelling(story, { lanes: 3 });
  const signed = (least: number, most: number): fc.Arbitrary<number> =>
    fc.tuple(fc.double({ min: least, max: most, noNaN: true }), fc.constantFrom(1, -1)).map(([power, sign]) => sign * 10 ** power);
  const viewport = fc
    .record({
      centerMs: fc.oneof(signed(0, 21), fc.constantFrom(0, 8.64e15, -8.64e15, Number.MAX_SAFE_INTEGER)),
      msPerPx: signed(-3, 18).map(Math.abs),
      widthPx: fc.oneof(fc.constantFrom(1, 2, 320, 1280), fc.integer({ min: 1, max: 4000 })),
      heightPx: fc.constantFrom(1, 300, 480),
      timeDirection: fc.constantFrom('rtl' as const, 'ltr' as const),
      words: fc.record({
        locale: fc.constantFrom('ar-IQ', 'ar-SA', 'fa', 'ur', 'he', 'en'),
        calendar: fc.constantFrom(...CALENDARS),
        secondaryCalendar: fc.constantFrom(undefined, ...CALENDARS),
      }),
    })
    .map((view): Viewport => ({ ...view, metrics, words: wordsFor(view.words as Parameters<typeof wordsFor>[0]) }));
  it('makes a Scene without a throw, all of whose numbers are finite', () => {
    fc.assert(
      fc.property(viewport, (view) => {
        const wrong = numbers(layoutScene(story, labelling, view)).filter(([, n]) => !Number.isFinite(n));
        expect(wrong).to.deep.equal([]);
      }),
      { numRuns: 1500, seed: 12 },
    );
  });
  for (const calendar of CALENDARS) {
    it(`is read by the calendar ${calendar} at 1 px and at its ends of time`, () => {
      for (const msPerPx of [1e13, 1e14, 1e15, 1e17])
        for (const centerMs of [0, 1.6e12, -1e15, 8.64e15])
          for (const widthPx of [1, 10, 1280]) {
            layoutScene(story, labelling, {
              ...frame,
              widthPx,
              msPerPx,
              centerMs,
              words: wordsFor({ locale: 'he', calendar, secondaryCalendar: 'islamic-umalqura' }),
            });
          }
    });
  }
});
