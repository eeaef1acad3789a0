// Which cards the first view has: as heavy together as there is room for, and never more on a place than there are
// lanes.

import { expect } from 'chai';
import fc from 'fast-check';
import { createChronicle } from '../data/chronicle.js';
import type { Chronicle } from '../data/chronicle-columns.js';
import { readDocument } from '../data/read-document.js';
import { seatsOf } from './seats.js';

const DAY_MS = 864e5;
const REACH_MS = 10 * DAY_MS;
interface Given {
  readonly day: number;
  readonly importance: number;
}

const read = (list: readonly Given[]): Chronicle =>
  createChronicle(
    readDocument(
      list.map(({ day, importance }, i) => ({
        id: `e${i}`,
        title: 'x',
        importance,
        date: new Date(Date.UTC(2001, 0, 1) + day * DAY_MS).toISOString().slice(0, 10),
      })),
    ).document,
  );
const weightOf = (chronicle: Chronicle, i: number): number => 1 + 2 * (chronicle.importance[i] ?? 0) ** 2;
const stories = (maxLength: number): fc.Arbitrary<Given[]> =>
  fc.array(fc.record({ day: fc.integer({ min: 0, max: 60 }), importance: fc.constantFrom(0.2, 0.5, 0.5, 0.9) }), { minLength: 1, maxLength });

/** The most that any of all choices weighs, where every card reaches towards later time. */
function heaviest(chronicle: Chronicle, lanes: number): number {
  let best = 0;
  for (let bits = 0; bits < 1 << chronicle.count; bits++) {
    const chosen = [...chronicle.anchor].flatMap((ms, i) => (bits & (1 << i) ? [{ ms, weight: weightOf(chronicle, i) }] : []));
    if (chosen.some(({ ms }) => chosen.filter((other) => other.ms <= ms && other.ms + REACH_MS * (1 + 1e-9) > ms).length > lanes)) continue;
    best = Math.max(
      best,
      chosen.reduce((sum, { weight }) => sum + weight, 0),
    );
  }
  return best;
}

describe('The cards of the first view', () => {
  it('weigh the most that is possible together, where none may turn', () => {
    fc.assert(
      fc.property(stories(9), fc.integer({ min: 1, max: 3 }), (list, lanes) => {
        const chronicle = read(list);
        const seats = seatsOf(chronicle, { lanes, reachMs: REACH_MS, turnMs: Infinity, backMs: Infinity });
        expect([...seats.keys()].reduce((sum, i) => sum + weightOf(chronicle, i), 0)).to.be.closeTo(heaviest(chronicle, lanes), 1e-6);
      }),
      { seed: 16, numRuns: 200 },
    );
  });
  it('stand beside each other, on the side that they may be on', () => {
    fc.assert(
      fc.property(stories(60), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (list, lanes, turn, back) => {
        const chronicle = read(list);
        const [turnMs, backMs] = [turn, back].map((day) => Date.UTC(2001, 0, 1) + day * DAY_MS) as [number, number];
        const boxes = [...seatsOf(chronicle, { lanes, reachMs: REACH_MS, turnMs, backMs })].map(([i, { lane, side }]) => ({
          lane,
          side,
          at: chronicle.anchor[i] ?? 0,
          from: (chronicle.anchor[i] ?? 0) - (side > 0 ? 0 : REACH_MS),
        }));
        for (const { at, side } of boxes) expect(side).to.be.oneOf(at >= turnMs ? [-1] : at < backMs ? [1] : [1, -1]);
        for (const one of boxes)
          expect(boxes.filter((other) => other !== one && other.lane === one.lane && Math.abs(other.from - one.from) < REACH_MS)).to.deep.equal([]);
      }),
      { seed: 16, numRuns: 200 },
    );
  });
});
