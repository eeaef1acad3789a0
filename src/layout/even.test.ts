// The even scale: a map between time and places, and what of it is a break.

import { expect } from 'chai';
import fc from 'fast-check';
import { createChronicle } from '../data/chronicle.js';
import type { Chronicle } from '../data/chronicle-columns.js';
import { readDocument } from '../data/read-document.js';
import { evenOf, evenScale, MOST_EVEN, STEP, type EvenScale } from './even.js';

const DAY = 86_400_000;
const YEAR = 365.25 * DAY;
const chronicleOf = (...dates: string[]): Chronicle => createChronicle(readDocument(dates.map((date, i) => ({ id: String(i), title: 'x', date }))).document);
const moments = fc.uniqueArray(fc.integer({ min: -4e15, max: 4e15 }), { minLength: 1, maxLength: 60 }).map((list) => list.sort((a, b) => a - b));
const anywhere = fc.integer({ min: -8e15, max: 8e15 });
const seeded = { seed: 16, numRuns: 300 };

/** From antiquity to last week. */
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

describe('evenScale', () => {
  it('puts each moment one step after the one before, exactly, and leads back to it', () =>
    fc.assert(
      fc.property(moments, (list) => {
        const scale = evenScale(list, DAY);
        list.forEach((ms, i) => {
          expect(scale.at(ms)).to.equal(i * STEP);
          expect(scale.ms(i * STEP)).to.equal(ms);
        });
      }),
      seeded,
    ));

  it('never turns time around, between its moments and beyond them', () =>
    fc.assert(
      fc.property(moments, anywhere, anywhere, (list, a, b) => {
        const scale = evenScale(list, DAY);
        const [one, other] = [Math.min(a, b), Math.max(a, b)];
        expect(scale.at(one)).to.be.at.most(scale.at(other));
        expect(scale.ms(one)).to.be.at.most(scale.ms(other));
      }),
      seeded,
    ));

  it('leads back to where it came from, to the precision of numbers', () =>
    fc.assert(
      fc.property(moments, anywhere, (list, ms) => {
        const scale = evenScale(list, DAY);
        const size = Math.max(Math.abs(ms), ...list.map(Math.abs), DAY);
        // Beyond a short last stretch the place is far away, and no number holds it more exactly.
        const ratio = Math.max(1, Math.abs(scale.at(ms)) / STEP);
        expect(Math.abs(scale.ms(scale.at(ms)) - ms)).to.be.at.most(size * ratio * 1e-12);
      }),
      seeded,
    ));

  it('leaves what is open open', () => {
    const scale = evenScale([0, 5], DAY);
    for (const open of [-Infinity, Infinity]) expect([scale.at(open), scale.ms(open)]).to.deep.equal([open, open]);
  });

  const breaks: readonly (readonly [what: string, lengths: readonly number[], expected: readonly number[]])[] = [
    ['none for one moment', [], []],
    ['none between two', [100], []],
    ['none where all are alike', [3, 4, 3, 5, 4], []],
    ['none up to eight times', [1, 7.9, 1, 7.9], []],
    ['one from eight times on', [1, 1, 8, 1], [2]],
    ['the long ones before the news', [2661 * YEAR, 1160 * YEAR, 636 * YEAR, 659 * YEAR, 86 * YEAR, 23 * YEAR, DAY, DAY, 2 * DAY, DAY], [0, 1, 2, 3, 4, 5]],
    ['two beside a pair that is close', [10, 10, 10, 1, 10, 10], [2, 4]],
  ];
  for (const [what, lengths, expected] of breaks) {
    it(`has breaks: ${what}`, () => {
      const list = [0];
      for (const length of lengths) list.push((list.at(-1) ?? 0) + length);
      expect(evenScale(list, DAY).breaks.map(({ at }) => at / STEP)).to.deep.equal(expected);
    });
  }
});

describe('evenOf', () => {
  const placesOf = ({ anchor }: Chronicle): number[] => [...anchor].map((at) => at / STEP);

  const stories: readonly (readonly [what: string, dates: readonly string[], places: readonly number[]])[] = [
    ['antiquity to last week', ANTIQUITY, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['one event', ['2003'], [0]],
    ['two events', ['1917', '2026-11-20'], [0, 1]],
    ['all at one moment', ['2003-03-20', '2003-03-20', '2003-03-20'], [0, 0, 0]],
    ['two of one moment between others', ['1917', '2003-03-20', '2003-03-20', '2026'], [0, 1, 1, 2]],
    ['a period, whose end is a moment', ['1980-09-22/1988-08-20', '1985', '1990-08-02'], [0, 1, 3]],
    ['a period that goes on', ['1980/..', '1985'], [0, 1]],
    ['a period without a beginning', ['../1980', '1985'], [0, 1]],
    ['vague dates and doubt', ['-3199~', '0622?', '19XX', '2003-03'], [0, 1, 2, 3]],
  ];
  for (const [what, dates, places] of stories) it(`spaces evenly: ${what}`, () => expect(placesOf(evenOf(chronicleOf(...dates)))).to.deep.equal(places));

  it('keeps the order, and the infinite ends of what is open', () => {
    const { from, to, scale } = evenOf(chronicleOf('../1980', '1985/..'));
    expect([from[0], to[1]]).to.deep.equal([-Infinity, Infinity]);
    expect(scale).not.to.equal(undefined);
  });

  it('gives the same for the same story, and equal for an equal one', () => {
    const story = chronicleOf(...ANTIQUITY);
    expect(evenOf(story)).to.equal(evenOf(story));
    const numbersOf = ({ anchor, from, to, unitEnd, nowMs, finestMs }: Chronicle): unknown => ({ anchor, from, to, unitEnd, nowMs, finestMs });
    expect(numbersOf(evenOf(story))).to.deep.equal(numbersOf(evenOf(chronicleOf(...ANTIQUITY))));
  });

  it('has the as-of date a step after the last moment at most', () => {
    const { document } = readDocument({
      asOf: '2026-11-27',
      events: [
        { date: '2026-11-20T08:00', title: 'a' },
        { date: '2026-11-20T08:05', title: 'b' },
      ],
    });
    expect((evenOf(createChronicle(document)).nowMs ?? 0) / STEP).to.equal(2);
  });

  it('has no break within the last vague date', () => {
    const { to, scale } = evenOf(chronicleOf('2026-11-20T08:00', '2026-11-20T08:05', '2026-11-21', '2027'));
    expect((to[3] ?? 0) / STEP).to.equal(4);
    expect((scale as EvenScale).breaks.map(({ at }) => at / STEP)).to.deep.equal([1, 2]);
  });

  it('has breaks from antiquity to last week', () => expect((evenOf(chronicleOf(...ANTIQUITY)).scale as EvenScale).breaks.length).to.equal(6));

  it(`leaves a story of more than ${MOST_EVEN} events to time, and says so once`, () => {
    const { warn } = console;
    const said: unknown[] = [];
    console.warn = (text) => said.push(text);
    const story = { ...chronicleOf('2003'), count: MOST_EVEN + 1 };
    expect(evenOf(story)).to.equal(story);
    evenOf(story);
    console.warn = warn;
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/scale="even".*5000.*5001/);
  });

  it('leaves a story without dates as it is', () => {
    const story = chronicleOf();
    expect(evenOf(story)).to.equal(story);
  });
});
