// What is in view, against what a plain look at every event finds.

import { expect } from 'chai';
import fc from 'fast-check';
import { createChronicle } from '../data/chronicle.js';
import { Kind, type Chronicle } from '../data/chronicle-columns.js';
import { readDocument } from '../data/read-document.js';
import { createLabelling, NO_LANE } from './labelling.js';
import { gallop, maximaOf, placesAbove } from './max-tree.js';
import { bandsAmong, bandsIn, cardsIn, countAt, isBand, momentColumn, momentsIn, ranksOf, spansIn, stackOf, usedBy } from './query.js';

const DAY = 86_400_000;
const runs = { seed: 16, numRuns: 60 };
const dayOf = (day: number): string => new Date(Date.UTC(2015, 0, 1) + day * DAY).toISOString().slice(0, 10);

/** Days, months, years, periods, open and unknown ends, moments of the same day. */
const aDate = fc
  .tuple(fc.constantFrom('day', 'month', 'year', 'span', 'open', 'since', 'unknown'), fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 400 }))
  .map(
    ([kind, at, length]) =>
      ({
        day: dayOf(at),
        month: dayOf(at).slice(0, 7),
        year: dayOf(at).slice(0, 4),
        span: `${dayOf(at)}/${dayOf(at + length)}`,
        open: `${dayOf(at)}/..`,
        since: `../${dayOf(at)}`,
        unknown: `${dayOf(at)}/`,
      })[kind] ?? '',
  );
const stories = fc
  .array(aDate, { minLength: 1, maxLength: 120 })
  .map((dates) => createChronicle(readDocument({ events: dates.map((date, i) => ({ id: `e${i}`, title: 'x', date })) }).document));
const views = fc
  .tuple(fc.integer({ min: -200, max: 1300 }), fc.integer({ min: 0, max: 900 }))
  .map(([from, length]) => [Date.UTC(2015, 0, 1) + from * DAY, Date.UTC(2015, 0, 1) + (from + length) * DAY] as const);
const where = (chronicle: Chronicle, test: (i: number) => boolean): number[] => [...Array(chronicle.count).keys()].filter(test);
const isMoment = ({ kind }: Chronicle, i: number): boolean => kind[i] !== Kind.Span;
const at = (column: Float64Array, i: number): number => column[i] ?? NaN;

describe('A tree of maxima', () => {
  it('finds all that is great enough in a stretch, and nothing else', () =>
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constantFrom(Infinity, -1)), { maxLength: 700 }),
        fc.nat(700),
        fc.nat(700),
        fc.integer({ min: 0, max: 41 }),
        (values, from, length, least) => {
          const to = Math.min(values.length, from + length);
          expect(
            placesAbove(
              maximaOf(values.length, (i) => values[i] ?? 0),
              from,
              to,
              least,
            ),
          ).to.deep.equal([...values.keys()].filter((i) => i >= from && i < to && (values[i] ?? 0) >= least));
        },
      ),
      { ...runs, numRuns: 300 },
    ));
  it('is none over nothing', () =>
    expect(
      placesAbove(
        maximaOf(0, () => 0),
        0,
        0,
        1,
      ),
    ).to.deep.equal([]));
});

describe('Galloping', () => {
  it('comes to the first place that is not below', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 90 }), fc.integer({ min: -22, max: 22 }), fc.nat(90), (list, value, start) => {
        const sorted = Float64Array.from([...list].sort((a, b) => a - b));
        const from = Math.min(start, sorted.length);
        const plain = [...sorted.keys()].find((i) => i >= from && (sorted[i] ?? 0) >= value) ?? sorted.length;
        expect(gallop(sorted, value, from)).to.equal(plain);
      }),
      { ...runs, numRuns: 300 },
    ));
});

describe('What is in view', () => {
  it('is what a look at every event finds', () =>
    fc.assert(
      fc.property(stories, views, fc.integer({ min: 1, max: 40 }), (chronicle, [fromMs, toMs], days) => {
        const msPerPx = (days * DAY) / 20;
        const { anchor, from, to } = chronicle;
        const isIn = (i: number): boolean => at(anchor, i) >= fromMs && at(anchor, i) <= toMs;
        expect(momentsIn(chronicle, fromMs, toMs)).to.deep.equal(where(chronicle, (i) => isMoment(chronicle, i) && isIn(i)));
        expect(spansIn(chronicle, fromMs, toMs)).to.deep.equal(where(chronicle, (i) => !isMoment(chronicle, i) && at(from, i) <= toMs && at(to, i) > fromMs));
        expect(bandsIn(chronicle, fromMs, toMs, msPerPx)).to.deep.equal(
          where(chronicle, (i) => isMoment(chronicle, i) && at(anchor, i) <= toMs && at(to, i) > fromMs && isBand(chronicle, i, msPerPx)),
        );
        expect(bandsAmong(chronicle, 0, momentColumn(chronicle).index.length, msPerPx)).to.equal(
          where(chronicle, (i) => isMoment(chronicle, i) && isBand(chronicle, i, msPerPx)).length,
        );
      }),
      runs,
    ));
  it('has the cards that have room, and each stands for those whose nearest it is', () =>
    fc.assert(
      fc.property(stories, views, fc.integer({ min: 1, max: 90 }), (chronicle, [fromMs, toMs], days) => {
        const labelling = createLabelling(chronicle, { lanes: 2 });
        const { D, lane } = labelling;
        const minD = days * DAY;
        const shown = (i: number): boolean => lane[i] !== NO_LANE && at(D, i) >= minD;
        expect(cardsIn(chronicle, labelling, fromMs, toMs, minD)).to.deep.equal(
          where(chronicle, (i) => isMoment(chronicle, i) && shown(i) && at(chronicle.anchor, i) >= fromMs && at(chronicle.anchor, i) <= toMs),
        );
        // Asked twice: what is kept for a scale does not hold for the next one only.
        for (const least of [minD, minD / 3, minD])
          for (const i of where(chronicle, (one) => lane[one] !== NO_LANE && at(D, one) >= least))
            expect(countAt(labelling, i, least), `${i}`).to.equal(stackOf(labelling, i, least).length);
      }),
      runs,
    ));
  it('is told from the whole labelling once', () =>
    fc.assert(
      fc.property(stories, (chronicle) => {
        const labelling = createLabelling(chronicle, { lanes: 3, spanLanes: 2 });
        const used = usedBy(labelling, chronicle);
        expect(used.hairlines).to.equal(where(chronicle, (i) => !isMoment(chronicle, i) && labelling.lane[i] === NO_LANE).length);
        expect(used.lanes).to.deep.equal([0, 1, 2].map((lane) => where(chronicle, (i) => isMoment(chronicle, i) && labelling.lane[i] === lane).length > 0));
        labelling.order.forEach((e, rank) => expect(ranksOf(labelling)[e]).to.equal(rank));
        expect(usedBy(labelling, chronicle)).to.equal(used);
      }),
      runs,
    ));
});
