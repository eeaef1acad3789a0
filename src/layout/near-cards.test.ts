// What is told as cards are put is what a search finds: the same lane and distance for each event at each step.

import { expect } from 'chai';
import fc from 'fast-check';
import { createChronicle } from '../data/chronicle.js';
import { readDocument } from '../data/read-document.js';
import { nearCards } from './near-cards.js';
import { placedCards } from './placed-cards.js';

const DAY_MS = 864e5;
const LANES = 3;

describe('Cards that tell those around them where they stand', () => {
  it('give the same places as those that are searched for, in any order, on any side, also where many are of one day', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ day: fc.integer({ min: 0, max: 60 }), side: fc.constantFrom(1, -1), turn: fc.integer() }), { minLength: 1, maxLength: 40 }),
        (list) => {
          const events = list.map(({ day }, i) => ({
            id: `e${i}`,
            title: `e${i}`,
            date: new Date(Date.UTC(2001, 0, 1) + day * DAY_MS).toISOString().slice(0, 10),
          }));
          const chronicle = createChronicle(readDocument(events).document);
          const of = (i: number): (typeof list)[number] => list[Number(chronicle.events[i]?.id.slice(1))] ?? { day: 0, side: 1, turn: 0 };
          const side = Int8Array.from(list, (_, i) => of(i).side);
          const D = new Float64Array(list.length);
          const cards = [placedCards(chronicle, LANES, D), nearCards(chronicle, LANES, { D, side })] as const;
          for (const e of [...list.keys()].sort((a, b) => of(a).turn - of(b).turn)) {
            const way = of(e).side === 1 ? 1 : -1;
            const [wanted, place] = [cards[0].placeFor(e, way), cards[1].placeFor(e, way)];
            expect(place.d).to.equal(wanted.d);
            expect(place.lane).to.equal(wanted.lane);
            expect(place.blocker < 0).to.equal(wanted.blocker < 0);
            D[e] = place.d;
            if (place.d > 0) for (const one of cards) one.add(e, way, place);
          }
        },
      ),
      { seed: 16, numRuns: 500 },
    );
  });
});
