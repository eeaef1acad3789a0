// The row of a second calendar under the axis.

import { expect } from 'chai';
import { createChronicle } from '../data/chronicle.js';
import { readDocument } from '../data/read-document.js';
import { registerCalendars, wordsFor } from '../languages/registry.js';
import { otherCalendars } from '../time/other-calendars.js';
import { createLabelling } from './labelling.js';
import { firstView } from './first-view.js';
import { layoutScene } from './layout-scene.js';

registerCalendars(otherCalendars);
const metrics = { cardMinPx: 132, cardMaxPx: 272, gapPx: 8, cardHeightPx: 62, spanHeightPx: 27, axisRowPx: 20, tickMinPx: 64, charPx: 6.2 };

describe('The row of a second calendar', () => {
  for (const [from, to] of [
    ['2011-03-02', '2025-02-26'],
    ['2021-01-12', '2021-03-11'],
    ['2015-01-01', '2018-06-30'],
    ['2021-03-01', '2021-03-11'],
  ] as const) {
    for (const secondaryCalendar of ['islamic-umalqura', 'persian', 'hebrew'] as const) {
      for (const timeDirection of ['rtl', 'ltr'] as const) {
        it(`has no line through its words from ${from} to ${to}, ${secondaryCalendar} ${timeDirection}`, () => {
          const chronicle = createChronicle(readDocument([from, to].map((date) => ({ date, title: 'x' }))).document);
          for (const widthPx of [640, 768, 1280]) {
            const view = firstView(chronicle, {
              centerMs: 0,
              msPerPx: 1,
              widthPx,
              heightPx: 512,
              timeDirection,
              metrics,
              words: wordsFor({ locale: 'ar-IQ', secondaryCalendar }),
            });
            const { secondary } = layoutScene(chronicle, createLabelling(chronicle, { lanes: 2 }), view).axis;
            expect(secondary?.labels.length).to.be.above(0);
            const crossed = secondary?.labels.filter(({ x, label }) =>
              secondary.ticks.some((tick) => Math.abs(tick.x - x) < ([...label].length * metrics.charPx) / 2),
            );
            expect(crossed, `${widthPx} px`).to.deep.equal([]);
          }
        });
      }
    }
  }
});
