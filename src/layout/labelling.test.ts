// The labelling against a plain quadratic reference, and the promises that it makes.

import { expect } from 'chai';
import fc from 'fast-check';
import { createChronicle } from '../data/chronicle.js';
import { Kind, type Chronicle } from '../data/chronicle-columns.js';
import { readDocument } from '../data/read-document.js';
import reference from '../data/nato-iraq-2021.json' with { type: 'json' };
import { createLabelling, NO_LANE, type Labelling } from './labelling.js';
import { cardsIn, countAt, hostOf, stackOf } from './query.js';

const DAY = 86_400_000;
const two = (n: number): string => String(n).padStart(2, '0');
const dayOf = (n: number): string => `${2000 + Math.floor(n / 336)}-${two((Math.floor(n / 28) % 12) + 1)}-${two((n % 28) + 1)}`;
const chronicleOf = (list: readonly (readonly [day: number, importance: number])[]): Chronicle =>
  createChronicle(readDocument(list.map(([day, importance], i) => ({ id: String(i), title: 'x', date: dayOf(day), importance }))).document);

/** What the rule says, in the plainest way: everybody looks at everybody, in rank order as the labelling tells it. */
function plain(chronicle: Chronicle, order: Uint32Array, lanes: number): { lane: number[]; D: number[] } {
  const { anchor } = chronicle;
  const at = (i: number): number => anchor[i] ?? 0;
  const D: number[] = Array.from({ length: chronicle.count }, () => 0);
  const lane: number[] = Array.from({ length: chronicle.count }, () => NO_LANE);
  for (const e of order) {
    let best = { lane: 0, d: -1 };
    for (let l = 0; l < lanes; l++) {
      let d = Infinity;
      for (const a of order) {
        const distance = Math.abs(at(a) - at(e));
        if (a !== e && lane[a] === l && (distance === 0 || distance < (D[a] ?? 0))) d = Math.min(d, distance);
      }
      if (d > best.d) best = { lane: l, d };
    }
    D[e] = best.d;
    if (best.d > 0) lane[e] = best.lane;
  }
  return { lane, D };
}

const stories = fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.constantFrom(0.2, 0.5, 0.5, 0.9)), { minLength: 1, maxLength: 60 });
const runs = { seed: 2021, numRuns: 120 };

describe('createLabelling', () => {
  it('puts the meeting below, and the decision and the speech above it', () => {
    const chronicle = createChronicle(readDocument(reference).document);
    const { lane, D } = createLabelling(chronicle, { lanes: 2 });
    expect([...lane]).to.deep.equal([0, 1, 1, 0, 1]);
    expect([...D].slice(1, 4)).to.deep.equal([Infinity, 38 * DAY, Infinity]);
  });
  it('agrees with the plain reference, event by event', () => {
    fc.assert(
      fc.property(stories, fc.integer({ min: 1, max: 4 }), (list, lanes) => {
        const chronicle = chronicleOf(list);
        const { D, lane, order } = createLabelling(chronicle, { lanes });
        const expected = plain(chronicle, order, lanes);
        expect([...D]).to.deep.equal(expected.D);
        expect([...lane]).to.deep.equal(expected.lane);
      }),
      runs,
    );
  });
  it('gives the rest their place later, and moves none that has one', () => {
    const many = fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.constantFrom(0.2, 0.5)), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(many, fc.integer({ min: 1, max: 150 }), (list, most) => {
        const chronicle = chronicleOf(list);
        const options = { lanes: 2, turnMs: chronicle.anchor[chronicle.count >> 1] ?? 0 };
        const { rest, ...begun } = createLabelling(chronicle, { ...options, most });
        const [lane, D] = [[...begun.lane], [...begun.D]];
        const step = (): Labelling => {
          for (;;) {
            const next = rest?.next();
            if (!next) return begun;
            if (next.done) return next.value;
          }
        };
        const whole = step();
        expect(whole).to.deep.equal(createLabelling(chronicle, options));
        for (const e of begun.order) expect([whole.lane[e], whole.D[e]]).to.deep.equal([lane[e], D[e]]);
      }),
      runs,
    );
  });
  it('lets a parent outrank its children and show before them', () => {
    fc.assert(
      fc.property(stories, (list) => {
        const { D, parent, order } = createLabelling(chronicleOf(list), { lanes: 2 });
        const rank = new Map([...order].map((e, i) => [e, i]));
        order.forEach((e) => {
          const p = parent[e] ?? -1;
          if (p < 0) return;
          expect(rank.get(p)).to.be.below(rank.get(e) ?? 0);
          expect(D[p]).to.be.above(D[e] ?? 0);
        });
      }),
      runs,
    );
  });
  it('keeps the cards of a lane apart at every scale, and shows at a closer one what shows at a farther', () => {
    fc.assert(
      fc.property(stories, fc.integer({ min: 1, max: 100 }), (list, days) => {
        const chronicle = chronicleOf(list);
        const labelling = createLabelling(chronicle, { lanes: 3 });
        const shown = (minD: number): number[] => cardsIn(chronicle, labelling, -Infinity, Infinity, minD);
        const far = shown(days * DAY);
        for (const a of far)
          for (const b of far)
            if (a < b && labelling.lane[a] === labelling.lane[b]) expect((chronicle.anchor[b] ?? 0) - (chronicle.anchor[a] ?? 0)).to.be.at.least(days * DAY);
        expect(shown((days * DAY) / 2)).to.include.members(far);
      }),
      runs,
    );
  });
  it('gives each event one host, and each host the number of its guests', () => {
    fc.assert(
      fc.property(stories, fc.integer({ min: 0, max: 60 }), (list, days) => {
        const chronicle = chronicleOf(list);
        const labelling = createLabelling(chronicle, { lanes: 2 });
        const minD = days * DAY + 1;
        const shown = cardsIn(chronicle, labelling, -Infinity, Infinity, minD);
        expect(shown.reduce((sum, host) => sum + 1 + countAt(labelling, host, minD), 0)).to.equal(chronicle.count);
        for (const host of shown) expect(stackOf(labelling, host, minD)).to.have.length(countAt(labelling, host, minD));
        for (let i = 0; i < chronicle.count; i++) expect(shown).to.include(hostOf(labelling, i, minD));
      }),
      runs,
    );
  });
  it('serves a thousand equal events well: an overview is full, not four cards', () => {
    const chronicle = chronicleOf(Array.from({ length: 1000 }, (_, i) => [i * 7, 0.5] as const));
    const labelling = createLabelling(chronicle, { lanes: 4 });
    expect(cardsIn(chronicle, labelling, -Infinity, Infinity, 1000 * DAY).length).to.be.at.least(12);
  });
  it('never gives two periods that touch one lane', () => {
    const span = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 90 }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (list) => {
        const chronicle = createChronicle(
          readDocument(list.map(([day, length], i) => ({ id: String(i), title: 'x', date: `${dayOf(day)}/${dayOf(day + length)}` }))).document,
        );
        const { lane } = createLabelling(chronicle, { lanes: 1 });
        for (let a = 0; a < chronicle.count; a++) {
          for (let b = a + 1; b < chronicle.count; b++) {
            if (lane[a] === NO_LANE || lane[a] !== lane[b] || chronicle.kind[a] !== Kind.Span) continue;
            expect((chronicle.to[a] ?? 0) <= (chronicle.from[b] ?? 0) || (chronicle.to[b] ?? 0) <= (chronicle.from[a] ?? 0)).to.equal(true);
          }
        }
      }),
      runs,
    );
  });
});

describe('The labelling of what was asked for', () => {
  const stories = fc.array(
    fc.record({ day: fc.nat(400), days: fc.nat(60), isPeriod: fc.boolean(), importance: fc.constantFrom(0.1, 0.5, 0.9), isIn: fc.boolean() }),
    { minLength: 1, maxLength: 40 },
  );
  const read = (list: readonly { day: number; days: number; isPeriod: boolean; importance: number; id: number }[]): Chronicle =>
    createChronicle(
      readDocument(
        list.map(({ id, day, days, isPeriod, importance }) => ({
          id: String(id),
          title: 'x',
          date: isPeriod ? `${dayOf(day)}/${dayOf(day + days)}` : dayOf(day),
          importance,
        })),
      ).document,
    );
  const idOf = (of: Chronicle, i: number): string => of.events[i]?.id ?? '';

  it('is that of a story of only these events, and gives the others neither lane nor rank', () => {
    fc.assert(
      fc.property(stories, fc.integer({ min: 1, max: 4 }), fc.constantFrom(0, 5 * DAY), (list, lanes, reachMs) => {
        const numbered = list.map((one, id) => ({ ...one, id }));
        const all = read(numbered);
        const few = read(numbered.filter(({ isIn }) => isIn));
        const matches = Uint8Array.from(all.events, ({ id }) => (list[Number(id)]?.isIn ? 1 : 0));
        const options = { lanes, reachMs, labelMs: reachMs, turnMs: all.anchor[all.count - 1] ?? 0 };
        const [masked, own] = [createLabelling(all, { ...options, matches }), createLabelling(few, options)];
        const told = (of: Chronicle, { lane, D, parent, side }: Labelling, i: number): unknown => [
          idOf(of, i),
          lane[i],
          D[i],
          idOf(of, parent[i] ?? -1),
          side[i],
        ];
        expect([...masked.order].map((i) => told(all, masked, i))).to.deep.equal([...own.order].map((i) => told(few, own, i)));
        expect([masked.lanes, masked.spanLanes]).to.deep.equal([own.lanes, own.spanLanes]);
        for (let i = 0; i < all.count; i++)
          if (matches[i] === 0) expect([masked.lane[i], masked.D[i], masked.parent[i], hostOf(masked, i, 0)]).to.deep.equal([NO_LANE, 0, -1, -1]);
      }),
      { seed: 14, numRuns: 200 },
    );
  });
  it('is the usual one where all match', () => {
    const chronicle = createChronicle(readDocument(reference).document);
    const matches = new Uint8Array(chronicle.count).fill(1);
    expect(createLabelling(chronicle, { lanes: 2, matches })).to.deep.equal({ ...createLabelling(chronicle, { lanes: 2 }), matches });
  });
});
