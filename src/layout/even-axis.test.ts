// The axis of an even scale in words, from antiquity to last week.

import { expect } from 'chai';
import { createChronicle } from '../data/chronicle.js';
import type { Chronicle } from '../data/chronicle-columns.js';
import { readDocument } from '../data/read-document.js';
import { registerCalendars, wordsFor } from '../languages/registry.js';
import type { WordOptions } from '../time/words.js';
import { otherCalendars } from '../time/other-calendars.js';
import { chooseLanes } from './choose-lanes.js';
import { evenOf } from './even.js';
import { layoutEvenAxis } from './even-axis.js';
import { firstView } from './first-view.js';
import { layoutScene } from './layout-scene.js';
import type { Scene } from './scene.js';
import type { Direction, Viewport } from './viewport.js';

registerCalendars(otherCalendars);

const METRICS = { cardMinPx: 176, cardMaxPx: 320, gapPx: 8, cardHeightPx: 64, spanHeightPx: 27, axisRowPx: 20, tickMinPx: 64, charPx: 7.5 };
const ANTIQUITY = [
  '-3199',
  '-0538-10-12',
  '0622',
  '1258-02-10',
  '1917-03-11',
  '2003-03-20',
  '2026-11-18',
  '2026-11-19',
  '2026-11-20',
  '2026-11-22',
  '2026-11-23',
];
const chronicleOf = (dates: readonly string[]): Chronicle =>
  evenOf(createChronicle(readDocument(dates.map((date, i) => ({ id: String(i), title: 'x', date }))).document));

interface Asked extends WordOptions {
  readonly widthPx?: number;
  readonly timeDirection?: Direction;
}
function sceneOf(dates: readonly string[], { widthPx = 1280, timeDirection = 'ltr', ...words }: Asked): Scene {
  const chronicle = chronicleOf(dates);
  const frame: Viewport = { centerMs: 0, msPerPx: 1, widthPx, heightPx: 480, timeDirection, metrics: METRICS, words: wordsFor(words), scale: chronicle.scale };
  const view = firstView(chronicle, frame);
  return layoutScene(chronicle, chooseLanes(chronicle, view), view, { axis: layoutEvenAxis });
}
const wordsIn = (labels: readonly { readonly label: string }[] = []): string[] => labels.map(({ label }) => label);

describe('layoutEvenAxis', () => {
  const rows: readonly (readonly [
    what: string,
    dates: readonly string[],
    asked: Asked,
    labels: readonly string[],
    context: readonly string[],
    breaks: readonly string[],
  ])[] = [
    [
      'English',
      ANTIQUITY,
      { locale: 'en' },
      ['3200 BC', '539 BC', '622', '1258', '1917', '2003', 'November 18', 'November 19', 'November 20', 'November 22', 'November 23'],
      ['2026'],
      ['2,661 years', '1,159 years', '636 years', '659 years', '86 years', '23 years'],
    ],
    ['one event', ['2003-03-20'], { locale: 'en' }, ['2003'], [], []],
    ['all at one moment', ['2003-03-20', '2003-03-20'], { locale: 'en' }, ['2003'], [], []],
    ['two events', ['1917', '2026-11-20'], { locale: 'en' }, ['1917', '2026'], [], []],
    ['hours of a day', ['2026-11-20T08:00', '2026-11-20T09:30', '2027'], { locale: 'en' }, ['8:00 AM', '9:30 AM', '2027'], ['November 20, 2026'], ['41 days']],
    [
      'no more than is known',
      ['19XX', '2003', '2003-03', '2003-03-20', '2026~'],
      { locale: 'en' },
      ['20th century', '2003', 'March', 'March 20', 'about 2026'],
      ['2003'],
      ['103 years', '22 years'],
    ],
  ];
  for (const [what, dates, asked, labels, context, breaks] of rows) {
    it(`names the moments as exactly as it takes: ${what}`, () => {
      const { axis } = sceneOf(dates, asked);
      expect(wordsIn(axis.labels)).to.deep.equal(labels);
      expect(wordsIn(axis.context)).to.deep.equal(context);
      expect(axis.breaks?.map(({ name }) => name)).to.deep.equal(breaks);
    });
  }

  it('says what is left out under a break that has room for it', () => {
    const { axis } = sceneOf(ANTIQUITY, { locale: 'ar-IQ' });
    expect(wordsIn(axis.breaks)).to.include('٢٬٦٦١ سنة');
    expect(wordsIn(sceneOf(ANTIQUITY, { locale: 'ar-IQ', widthPx: 600 }).axis.breaks)).not.to.include('٢٬٦٦١ سنة');
    expect(wordsIn(axis.labels)).to.include('٣٢٠٠ ق.م');
  });

  it('speaks the calendar of the axis, and names the second one where the day is known', () => {
    expect(wordsIn(sceneOf(['1258-02-10', '2003-03-20'], { locale: 'ar-IQ', calendar: 'islamic-civil' }).axis.labels)).to.deep.equal(['٦٥٦ هـ', '١٤٢٤ هـ']);
    const { secondary } = sceneOf(['-0538-10-12', '0622', '1258-02-10', '2003-03-20'], { locale: 'ar-IQ', secondaryCalendar: 'islamic-civil' }).axis;
    expect(wordsIn(secondary?.labels)).to.deep.equal(['٦٥٦ هـ', '١٤٢٤ هـ']);
  });

  for (const widthPx of [320, 680, 768, 1280]) {
    for (const timeDirection of ['ltr', 'rtl'] as const) {
      it(`keeps its words apart and within ${widthPx} px, ${timeDirection}`, () => {
        for (const dates of [
          ANTIQUITY,
          Array.from({ length: 60 }, (_, i) => String(1900 + 2 * i)),
          Array.from({ length: 1000 }, (_, i) => `${1000 + i}-03-01`),
        ]) {
          const { axis, offsetPx } = sceneOf(dates, { locale: 'en', widthPx, timeDirection });
          const half = (label: string): number => ([...label].length * METRICS.charPx + 10) / 2;
          for (const row of [axis.labels, [...axis.context, ...(axis.breaks ?? []).filter(({ label }) => label !== '')]]) {
            row.forEach((one, i) => {
              expect(one.x + offsetPx - half(one.label)).to.be.at.least(0);
              expect(one.x + offsetPx + half(one.label)).to.be.at.most(widthPx);
              for (const other of row.slice(i + 1)) expect(Math.abs(one.x - other.x)).to.be.at.least(half(one.label) + half(other.label));
            });
          }
          expect(axis.labels.length).to.be.at.least(1);
          expect((axis.breaks ?? []).length).to.be.at.most(widthPx / 16);
        }
      });
    }
  }

  it('leaves the dates of cards those of their events, in all their forms', () => {
    for (const widthPx of [600, 680, 768, 1280]) {
      const { cards, spanLabels } = sceneOf([...ANTIQUITY, '1980-09-22/1988-08-20'], { locale: 'en', widthPx });
      for (const { date } of spanLabels) expect(date).to.match(/1980.*1988/);
      for (const { date, shownDate } of cards) expect(date).to.contain(/\d+$|\d+ BC$/.exec(shownDate)?.[0]);
    }
  });

  it('stands where its events stand, in equal steps', () => {
    const { points, axis } = sceneOf(ANTIQUITY, { locale: 'en', timeDirection: 'rtl' });
    const xs = [...points].map(({ x }) => x).sort((a, b) => a - b);
    const gaps = xs.slice(1).map((x, i) => x - (xs[i] ?? 0));
    expect(Math.max(...gaps) - Math.min(...gaps)).to.be.at.most(1);
    for (const { x } of axis.ticks) expect(xs).to.include(x);
  });
});
