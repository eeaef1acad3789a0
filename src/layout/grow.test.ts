// Stories that grow, by whatever is appended in whatever order: held against plain looks at every pair.

import { expect } from 'chai';
import fc from 'fast-check';
import { createChronicle } from '../data/chronicle.js';
import { Kind, type Chronicle } from '../data/chronicle-columns.js';
import { readDocument } from '../data/read-document.js';
import { growLabelling, type Labelled } from './grow.js';
import { createLabelling, NO_LANE, weightClass, type Labelling } from './labelling.js';
import { cardsIn, countAt, hostOf, stackOf } from './query.js';

const DAY = 86_400_000;
const REACH = 6 * DAY;
const two = (n: number): string => String(n).padStart(2, '0');
const dayOf = (n: number): string => `${2000 + Math.floor(n / 336)}-${two((Math.floor(n / 28) % 12) + 1)}-${two((n % 28) + 1)}`;

interface One {
  readonly id: number;
  readonly day: number;
  readonly days: number;
  readonly isPeriod: boolean;
  readonly importance: number;
}
const chronicleOf = (list: readonly One[]): Chronicle =>
  createChronicle(
    readDocument(
      list.map(({ id, day, days, isPeriod, importance }) => ({
        id: `e${id}`,
        title: 'x',
        date: isPeriod ? `${dayOf(day)}/${dayOf(day + days)}` : dayOf(day),
        importance,
      })),
    ).document,
  );
const indexIn = (chronicle: Chronicle, id: string): number => chronicle.indexOf.get(id) ?? -1;

const event = fc.record({
  day: fc.nat(300),
  days: fc.nat(40),
  isPeriod: fc.constantFrom(false, false, false, true),
  importance: fc.constantFrom(0.1, 0.5, 0.5, 0.9),
});
const moment = event.map((one) => ({ ...one, isPeriod: false }));
const runs = { seed: 16, numRuns: 200 };
type Asked = Partial<Parameters<typeof growLabelling>[2]>;

/** A story that is appended to several times: all states of it. */
function grown(
  first: readonly Omit<One, 'id'>[],
  later: readonly (readonly Omit<One, 'id'>[])[],
  { lanes = 3, turnMs = Infinity, reachMs = 0 }: Asked = {},
): Labelled[] {
  let list = first.map((one, id): One => ({ ...one, id }));
  const options = { lanes, spanLanes: 4, turnMs, reachMs: REACH, labelMs: 0, edges: [-Infinity, Infinity] as const };
  const chronicle = chronicleOf(list);
  const states: Labelled[] = [{ chronicle, labelling: createLabelling(chronicle, { ...options, reachMs }) }];
  for (const more of later) {
    list = [...list, ...more.map((one, i) => ({ ...one, id: list.length + i }))];
    const next = chronicleOf(list);
    const labelling = growLabelling(next, states.at(-1) as Labelled, options);
    if (labelling) states.push({ chronicle: next, labelling });
  }
  expect(states).to.have.length(later.length + 1);
  return states;
}
const stories = fc.tuple(
  fc.array(event, { minLength: 1, maxLength: 25 }),
  fc.array(fc.array(event, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 }),
);

/** How far apart the stems of two cards of a lane must be in cards: none for two that stand back to back. */
function cardsBetween({ anchor }: Chronicle, { side }: Labelling, a: number, b: number): number {
  const [first, last] = (anchor[a] ?? 0) <= (anchor[b] ?? 0) ? [a, b] : [b, a];
  if (side[a] === side[b]) return 1;
  if (anchor[a] === anchor[b]) return 0;
  return side[first] === 1 && side[last] === -1 ? 2 : 0;
}

/** Where two cards of a lane overlap at a scale at which both show. */
function overlaps({ chronicle, labelling }: Labelled, minD: number): string[] {
  const shown = cardsIn(chronicle, labelling, -Infinity, Infinity, minD);
  const found: string[] = [];
  for (const a of shown) {
    for (const b of shown) {
      if (a >= b || labelling.lane[a] !== labelling.lane[b]) continue;
      const apart = Math.abs((chronicle.anchor[a] ?? 0) - (chronicle.anchor[b] ?? 0));
      if (apart < cardsBetween(chronicle, labelling, a, b) * minD - 1) found.push(`${a} ${b}`);
    }
  }
  return found;
}

describe('growLabelling', () => {
  it('keeps the lane and the side of each event, and shows none earlier than before', () => {
    fc.assert(
      fc.property(stories, fc.integer({ min: 1, max: 4 }), fc.constantFrom(0, REACH), ([first, later], lanes, reachMs) => {
        const states = grown(first, later, { lanes, reachMs });
        states.slice(1).forEach(({ chronicle, labelling }, step) => {
          const old = states[step] as Labelled;
          old.chronicle.events.forEach(({ id }, k) => {
            if (old.labelling.lane[k] === NO_LANE) return;
            const i = indexIn(chronicle, id);
            expect([labelling.lane[i], labelling.side[i]]).to.deep.equal([old.labelling.lane[k], old.labelling.side[k]]);
            expect(labelling.D[i])
              .to.be.above(0)
              .and.at.most(old.labelling.D[k] ?? 0);
          });
        });
      }),
      runs,
    );
  });
  it('lets no two cards overlap at any scale, whichever way they stand', () => {
    fc.assert(
      fc.property(stories, fc.integer({ min: 1, max: 4 }), fc.constantFrom(Infinity, Date.UTC(2000, 5, 1)), ([first, later], lanes, turnMs) => {
        for (const state of grown(first, later, { lanes, turnMs, reachMs: REACH }))
          for (const days of [0.4, 1, 3, 6, 11, 30, 90, 200]) expect(overlaps(state, days * DAY)).to.deep.equal([]);
      }),
      runs,
    );
  });
  it('shows at a closer scale what shows at a farther one, and gives each hidden event one host that shows', () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.array(moment, { minLength: 1, maxLength: 25 }), fc.array(fc.array(moment, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 })),
        fc.integer({ min: 0, max: 60 }),
        ([first, later], days) => {
          const { chronicle, labelling } = grown(first, later).at(-1) as Labelled;
          const minD = days * DAY + 1;
          const shown = cardsIn(chronicle, labelling, -Infinity, Infinity, minD);
          expect(cardsIn(chronicle, labelling, -Infinity, Infinity, minD / 2)).to.include.members(shown);
          for (let i = 0; i < chronicle.count; i++) expect(shown).to.include(hostOf(labelling, i, minD));
          let sum = 0;
          for (const host of shown) {
            expect(stackOf(labelling, host, minD)).to.have.length(countAt(labelling, host, minD));
            sum += 1 + countAt(labelling, host, minD);
          }
          expect(sum).to.equal(chronicle.count);
        },
      ),
      runs,
    );
  });
  it('has each event once in its order, after its parent, which shows before it', () => {
    fc.assert(
      fc.property(stories, ([first, later]) => {
        const {
          chronicle,
          labelling: { order, parent, D },
        } = grown(first, later).at(-1) as Labelled;
        expect([...order].sort((a, b) => a - b)).to.deep.equal([...Array(chronicle.count).keys()]);
        const rank = new Map([...order].map((e, i) => [e, i]));
        for (const e of order) {
          const host = parent[e] ?? -1;
          if (host < 0) continue;
          expect(rank.get(host)).to.be.below(rank.get(e) ?? 0);
          if (chronicle.kind[e] !== Kind.Span) expect(D[host]).to.be.above(D[e] ?? 0);
        }
      }),
      runs,
    );
  });
  it('puts none off where the new one has room without, or is no weightier', () => {
    const near = moment.map((one) => ({ ...one, day: one.day % 60 }));
    fc.assert(
      fc.property(fc.array(near, { minLength: 1, maxLength: 12 }), near, fc.integer({ min: 1, max: 3 }), (first, one, lanes) => {
        const [old, next] = grown(first, [[one]], { lanes, reachMs: REACH }) as [Labelled, Labelled];
        const now = indexIn(next.chronicle, `e${first.length}`);
        const putOff = old.chronicle.events.flatMap(({ id }, k) =>
          (next.labelling.D[indexIn(next.chronicle, id)] ?? 0) < (old.labelling.D[k] ?? 0) ? [k] : [],
        );
        for (const k of putOff) expect(weightClass(old.chronicle, k)).to.be.below(weightClass(next.chronicle, now));
        // Nobody that shows at the first view is hidden for one that does not.
        if ((next.labelling.D[now] ?? 0) <= REACH) expect(putOff).to.deep.equal([]);
        const isFree = [...Array(lanes).keys()].some((lane) =>
          old.chronicle.events.every(
            (_, k) => old.labelling.lane[k] !== lane || Math.abs((old.chronicle.anchor[k] ?? 0) - (next.chronicle.anchor[now] ?? 0)) > REACH,
          ),
        );
        if (isFree) for (const k of putOff) expect(next.labelling.D[indexIn(next.chronicle, old.chronicle.events[k]?.id ?? '')]).to.be.above(REACH);
      }),
      runs,
    );
  });
  it('never gives two periods that touch one lane', () => {
    fc.assert(
      fc.property(stories, ([first, later]) => {
        const {
          chronicle: { count, kind, from, to },
          labelling: { lane, spanLanes },
        } = grown(first, later).at(-1) as Labelled;
        for (let a = 0; a < count; a++) {
          if (kind[a] !== Kind.Span || lane[a] === NO_LANE) continue;
          expect(lane[a]).to.be.below(spanLanes);
          for (let b = a + 1; b < count; b++)
            if (kind[b] === Kind.Span && lane[a] === lane[b]) expect((to[a] ?? 0) <= (from[b] ?? 0) || (to[b] ?? 0) <= (from[a] ?? 0)).to.equal(true);
        }
      }),
      runs,
    );
  });
  it('holds all that when events are corrected, moved or taken away', () => {
    fc.assert(
      fc.property(
        fc.array(event, { minLength: 2, maxLength: 25 }),
        fc.array(fc.record({ at: fc.nat(24), day: fc.option(fc.nat(300)) }), { minLength: 1, maxLength: 6 }),
        (first, changes) => {
          const [old] = grown(first, []) as [Labelled];
          let list = first.map((one, id): One => ({ ...one, id }));
          for (const { at, day } of changes)
            list = day === null ? list.filter(({ id }) => id !== at) : list.map((one) => (one.id === at ? { ...one, day } : one));
          const chronicle = chronicleOf(list);
          const labelling = growLabelling(chronicle, old, { lanes: 1, spanLanes: 4, turnMs: Infinity, reachMs: REACH, labelMs: 0, edges: [0, 0] }) as Labelling;
          for (const days of [0.4, 3, 11, 90]) expect(overlaps({ chronicle, labelling }, days * DAY)).to.deep.equal([]);
          for (let i = 0; i < chronicle.count; i++) {
            const k = indexIn(old.chronicle, chronicle.events[i]?.id ?? '');
            if (old.labelling.lane[k] !== NO_LANE && old.chronicle.anchor[k] === chronicle.anchor[i] && old.chronicle.to[k] === chronicle.to[i])
              expect(labelling.lane[i]).to.equal(old.labelling.lane[k]);
            if (chronicle.kind[i] !== Kind.Span && labelling.D[i] !== Infinity) expect(labelling.parent[i]).to.be.at.least(0);
          }
        },
      ),
      runs,
    );
  });
  it('labels those alone that were asked for', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(event, fc.boolean()), { minLength: 1, maxLength: 20 }),
        fc.array(fc.tuple(event, fc.boolean()), { minLength: 1, maxLength: 6 }),
        (first, more) => {
          const all = [...first, ...more];
          const matchesOf = (chronicle: Chronicle): Uint8Array => Uint8Array.from(chronicle.events, ({ id }) => Number(all[Number(id.slice(1))]?.[1] ?? false));
          const [before, after] = [first, all].map((list) => chronicleOf(list.map(([one], id) => ({ ...one, id })))) as [Chronicle, Chronicle];
          const old = { chronicle: before, labelling: createLabelling(before, { lanes: 2, matches: matchesOf(before) }) };
          const matches = matchesOf(after);
          const labelling = growLabelling(after, old, {
            lanes: 2,
            spanLanes: 4,
            turnMs: Infinity,
            reachMs: REACH,
            labelMs: 0,
            edges: [0, 0],
            matches,
          }) as Labelling;
          expect([...labelling.order].sort((a, b) => a - b)).to.deep.equal([...matches.keys()].filter((i) => matches[i] === 1));
          for (let i = 0; i < after.count; i++)
            if (matches[i] === 0) expect([labelling.lane[i], labelling.D[i], labelling.parent[i]]).to.deep.equal([NO_LANE, 0, -1]);
          expect(overlaps({ chronicle: after, labelling }, 3 * DAY)).to.deep.equal([]);
        },
      ),
      runs,
    );
  });
  it('is null while cards of the old story have no place yet', () => {
    const chronicle = chronicleOf(Array.from({ length: 100 }, (_, id) => ({ id, day: id, days: 0, isPeriod: false, importance: 0.5 })));
    const labelling = createLabelling(chronicle, { lanes: 1, most: 1 });
    expect(growLabelling(chronicle, { chronicle, labelling }, { lanes: 1, spanLanes: 1, turnMs: Infinity, reachMs: 0, labelMs: 0, edges: [0, 0] })).to.equal(
      null,
    );
  });
});
