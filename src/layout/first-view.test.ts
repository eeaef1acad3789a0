// Where uneven stories open: on what they are about, and on all of it where that cannot be told.

import { expect } from 'chai';
import { createChronicle } from '../data/chronicle.js';
import type { Chronicle } from '../data/chronicle-columns.js';
import { readDocument } from '../data/read-document.js';
import { wordsFor } from '../languages/registry.js';
import { clampView, firstView, limitsOf, storyEdges } from './first-view.js';
import { showRange } from './navigate.js';
import { extentWords } from './summary.js';
import { extentOf, type Viewport } from './viewport.js';

const metrics = { cardMinPx: 176, cardMaxPx: 320, gapPx: 8, cardHeightPx: 92, spanHeightPx: 48, axisRowPx: 26, tickMinPx: 80, charPx: 7.5 };
const frame: Viewport = { centerMs: 0, msPerPx: 1, widthPx: 1180, heightPx: 480, timeDirection: 'rtl', metrics, words: wordsFor({ locale: 'en' }) };

const storyOf = (...dates: readonly string[]): Chronicle =>
  createChronicle(readDocument(dates.map((date, i) => ({ id: `e${i}`, title: `Event ${i}`, date }))).document);
/** Dates of those that stand in a view. */
function seen(chronicle: Chronicle, viewport: Viewport = frame): string[] {
  const [from, to] = extentOf(firstView(chronicle, viewport));
  return chronicle.events.filter((_, i) => (chronicle.anchor[i] ?? 0) >= from && (chronicle.anchor[i] ?? 0) < to).map(({ date }) => String(date));
}

const NEWS = ['2021-02-01', '2021-02-03', '2021-02-11', '2021-02-20', '2021-03-01', '2021-03-05', '2021-03-11'];
const MORE = ['2021-03-12', '2021-03-15', '2021-03-16'];
const HISTORY = ['1798', '1869', '1914', '1922', '1952', '1967', '1979', '1991', '2003', '2011'];

describe('The first view of an uneven story', () => {
  for (const [name, dates, expected] of [
    ['of news and one old event is the news', ['1916-05-16', ...NEWS], NEWS],
    ['of much news and two old events is the news', ['1648-10-24', '1916-05-16', ...NEWS, ...MORE], [...NEWS, ...MORE]],
    ['of a little news and two old events is all of it', ['1648-10-24', '1916-05-16', ...NEWS], ['1648-10-24', '1916-05-16', ...NEWS]],
    ['of news and an announcement for long after is the news', [...NEWS, '2060-01-01'], NEWS],
    ['of much news between both is the news', ['1916-05-16', ...NEWS, ...MORE, '2060-01-01'], [...NEWS, ...MORE]],
    ['of news and one short old period is the news', ['1916-05-16/1916-05-20', ...NEWS], NEWS],
    ['of news with a short period among them holds it', ['1916-05-16', ...NEWS, '2021-03-12/2021-03-14'], [...NEWS, '2021-03-12/2021-03-14']],
    ['has what is near the run, though it is not the densest part of it', ['1916-05-16', ...NEWS, '2021-05-01'], [...NEWS, '2021-05-01']],
    ['is all of it where a few are few', ['1916-05-16', '2021-02-01', '2021-02-03', '2021-02-11'], ['1916-05-16', '2021-02-01', '2021-02-03', '2021-02-11']],
    ['is all of it where most are no crowd', [...HISTORY, ...NEWS], [...HISTORY, ...NEWS]],
    ['is all of an even one', HISTORY, HISTORY],
    [
      'is all where two bursts are as large',
      ['1916-05-16', '1916-05-17', '1916-05-20', '1916-06-01', ...NEWS.slice(0, 4)],
      ['1916-05-16', '1916-05-17', '1916-05-20', '1916-06-01', ...NEWS.slice(0, 4)],
    ],
    [
      'of a burst of one day and an old event has what is near the day',
      ['1916-05-16', '2021-02-01', '2021-02-01', '2021-02-01', '2021-02-01', '2021-02-10'],
      ['2021-02-01', '2021-02-01', '2021-02-01', '2021-02-01', '2021-02-10'],
    ],
    ['is all of it where nothing squeezes it', ['2020-12-01', ...NEWS], ['2020-12-01', ...NEWS]],
    [
      'is all where all are of one day',
      ['2021-02-01', '2021-02-01', '2021-02-01', '2021-02-01', '2021-02-01', '2021-02-01'],
      ['2021-02-01', '2021-02-01', '2021-02-01', '2021-02-01', '2021-02-01', '2021-02-01'],
    ],
    [
      'of a burst of one day and an old event is that day',
      ['1916-05-16', '2021-02-01', '2021-02-01', '2021-02-01', '2021-02-01', '2021-02-01'],
      ['2021-02-01', '2021-02-01', '2021-02-01', '2021-02-01', '2021-02-01'],
    ],
    [
      'of periods and one old is the others',
      ['1916-05-16/1916-05-17', '2021-02-01/2021-02-03', '2021-02-05/2021-02-08', '2021-02-09/2021-02-14', '2021-02-20/2021-02-24', '2021-02-25/2021-02-28'],
      ['2021-02-01/2021-02-03', '2021-02-05/2021-02-08', '2021-02-09/2021-02-14', '2021-02-20/2021-02-24', '2021-02-25/2021-02-28'],
    ],
    [
      'of a moment among long periods is all of it',
      ['1990/1995', '1995/1999', '1999/2006', '2006/2010', '2010-05-01'],
      ['1990/1995', '1995/1999', '1999/2006', '2006/2010', '2010-05-01'],
    ],
    ['of a long period and a moment long after it is both', ['1990/1995', '2010-05-01'], ['1990/1995', '2010-05-01']],
    [
      'of two days after three long periods is all of it',
      ['1990/1995', '1995/1999', '1999/2006', '2010-05-01', '2010-06-01'],
      ['1990/1995', '1995/1999', '1999/2006', '2010-05-01', '2010-06-01'],
    ],
    ['of news beside a few long periods is the news', ['1990/1995', '1995/1999', ...NEWS], NEWS],
  ] as const) {
    it(name, () => expect(seen(storyOf(...dates))).to.deep.equal(expected));
  }
  it('may be left for all of it, which the summary tells from the first on and a picture that nobody moves shows', () => {
    const story = storyOf('1916-05-16', ...NEWS);
    expect(seen(story, { ...frame, isWhole: true })).to.deep.equal(['1916-05-16', ...NEWS]);
    const { fromMs, maxMsPerPx } = limitsOf(story, firstView(story, frame));
    const [first] = storyEdges(story, true) ?? [NaN];
    expect(fromMs).to.equal(first);
    expect(maxMsPerPx).to.be.at.least(firstView(story, { ...frame, isWhole: true }).msPerPx);
    expect(extentWords(story, frame.words)).to.equal('8 events from 1916 to 2021');
  });
});

describe('A stretch that is asked for', () => {
  const at = (year: number): number => Date.UTC(year, 0, 1);
  const years = Array.from({ length: 12 }, (_, i) => String(2010 + i));
  const OPEN = [...years, '2013/..'];
  const LONG = ['2010-03/2010-09', ...years.map((year) => `${year}-05-11`), '1990/2021'];
  for (const [name, story] of [
    ['moments', storyOf(...years)],
    ['an open period', storyOf(...OPEN)],
    ['a long period', storyOf(...LONG)],
  ] as const) {
    for (const timeDirection of ['ltr', 'rtl'] as const) {
      for (const widthPx of [320, 1180]) {
        const home = firstView(story, { ...frame, timeDirection, widthPx });
        const limits = limitsOf(story, home);
        const [first, last] = [Math.min(...story.from), Math.max(...story.anchor)];
        const asked = (from: number, to: number): Viewport => clampView(showRange(home, at(from), at(to)), limits);
        /** Three quarters of the longest view may lie beyond the story. */
        const quarter = (limits.maxMsPerPx * widthPx) / 4;
        const where = `${name} in ${widthPx} px, ${timeDirection}`;
        for (const [from, to] of [
          [1900, 2200],
          [1900, 2100],
          [1000, 2030],
          [1980, 3000],
          [-5000, 9000],
        ] as const) {
          it(`that is wider on both sides shows all: ${from} to ${to} of ${where}`, () => {
            const [start, end] = extentOf(asked(from, to));
            expect(start).to.be.below(first);
            expect(end).to.be.above(last);
          });
        }
        it(`that is wider on one side shows what it has of the story, and no more: ${where}`, () => {
          const [early, late] = [extentOf(asked(1700, 2015)), extentOf(asked(2015, 2300))];
          expect([early[0] < first, late[1] > last]).to.deep.equal([true, true]);
          expect(early[1]).to.be.closeTo(Math.max(at(2015), first + quarter), 1000);
          expect(late[0]).to.be.closeTo(Math.min(at(2015), limits.toMs - quarter), 1000);
        });
        it(`that is beyond it shows the nearest end: ${where}`, () => {
          for (const [from, to] of [
            [2100, 2300],
            [2100, 2102],
          ] as const)
            expect(extentOf(asked(from, to))[0]).to.be.within(limits.toMs - quarter - 1000, limits.toMs);
          for (const [from, to] of [
            [1700, 1900],
            [1900, 1902],
          ] as const)
            expect(extentOf(asked(from, to))[1]).to.be.within(first, first + quarter + 1000);
        });
        it(`that is narrower is shown as it is: ${where}`, () => {
          for (const [from, to] of [
            [2012, 2015],
            [2010, 2012],
            [2019, 2021],
          ] as const)
            expect(extentOf(asked(from, to)).map((ms) => Math.round(ms / 1000))).to.deep.equal([at(from) / 1000, at(to) / 1000]);
        });
      }
    }
  }
});
