// Values that only a page can hand over: each costs its own place in the story, which is told with its path.

import { expect } from 'chai';
import fc from 'fast-check';
import { Lost, plainOf } from './plain.js';
import { readDocument } from './read-document.js';

const boom = (): never => {
  throw new Error('no');
};
/** Every trap of a proxy throws. */
const TRAPS = new Proxy({}, { get: () => boom });
const revoked = (target: object): unknown => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
const EVIL: Readonly<Record<string, () => unknown>> = {
  'a proxy that throws at all': () => new Proxy({}, TRAPS),
  'a proxy that throws on fields': () => new Proxy({ title: 'x', date: '2021', id: 'x', label: 'x' }, { get: boom }),
  'a proxy without keys': () => new Proxy({}, { ownKeys: boom }),
  'a proxy without descriptors': () => new Proxy({ title: 'x' }, { getOwnPropertyDescriptor: boom }),
  'a list that is a proxy': () => new Proxy([1], { get: boom }),
  'an object taken back': () => revoked({}),
  'a list taken back': () => revoked([]),
  'getters that throw what throws': () => ({
    get title() {
      throw { toString: boom } as unknown;
    },
    get id() {
      return boom();
    },
    get label() {
      return boom();
    },
    get name() {
      return boom();
    },
    date: '2021',
  }),
};
const good = { id: 'good', date: '2021-03-11', title: 'سليم' };
const PLACES: readonly (readonly [path: string, story: (evil: unknown) => object])[] = [
  ['events[1]', (evil) => ({ events: [good, evil, { ...good, id: 'last' }] })],
  ['groups[1]', (evil) => ({ groups: [{ id: 'g' }, evil], events: [good, good] })],
  ['entities[1]', (evil) => ({ entities: [{ id: 'e', type: 'person' }, evil], events: [good, good] })],
  ['eras[1]', (evil) => ({ eras: [{ date: '2021', label: 'x' }, evil], events: [good, good] })],
  ['media[1]', (evil) => ({ media: [{ type: 'audio', src: 'a.mp3' }, evil], events: [good, good] })],
  ['events[0].media[1]', (evil) => ({ events: [{ ...good, media: [{ type: 'audio', src: 'a.mp3' }, evil] }, good] })],
  ['events[0].mentions[1]', (evil) => ({ entities: [{ id: 'e', type: 'person' }], events: [{ ...good, mentions: ['e', evil] }, good] })],
];
const kept = ({ events, groups, entities, eras, media }: ReturnType<typeof readDocument>['document']): readonly number[] => [
  events.length,
  groups.length || 1,
  entities.length || 1,
  eras.length || 1,
  media.length || 1,
  events[0]?.media.length || 1,
];

describe('What throws where it is read', () => {
  for (const [path, story] of PLACES) {
    for (const [name, evil] of Object.entries(EVIL)) {
      it(`${name} costs ${path} alone`, () => {
        const { document, problems } = readDocument(story(evil()));
        expect(kept(document)).to.deep.equal([2, 1, 1, 1, 1, 1]);
        const lost = problems.filter(({ code }) => code !== 'id/duplicate' && code !== 'field/unknown');
        expect(lost.length, JSON.stringify(problems)).to.be.greaterThan(0);
        for (const one of lost) expect(one.path).to.satisfy((at: string) => at.startsWith(path));
        expect(problems.filter(({ dropped }) => dropped).length).to.equal(path === 'events[1]' ? 1 : 0);
        expect(JSON.parse(JSON.stringify(document))).to.be.an('object');
      });
    }
  }
  it('as the story itself is told of it', () => {
    for (const name of ['a proxy that throws at all', 'an object taken back', 'a list taken back']) {
      const { document, problems } = readDocument(EVIL[name]?.());
      expect([document.events, problems.map(({ code, path, severity }) => `${path} ${code} ${severity}`)]).to.deep.equal([[], [' document/unreadable error']]);
    }
  });
  it('in a field is that field, told with its path', () => {
    const { document, problems } = readDocument({
      title: new Proxy({}, TRAPS),
      events: [
        {
          ...good,
          get text() {
            return boom();
          },
          quote: new Proxy({}, TRAPS),
          mood: new Proxy({}, TRAPS),
        },
      ],
    });
    expect([document.title, document.events[0]?.text, document.events[0]?.quote]).to.deep.equal([undefined, undefined, undefined]);
    expect(problems.filter(({ code }) => code === 'field/unreadable').map(({ path }) => path)).to.have.members([
      'title',
      'events[0].text',
      'events[0].quote',
      'events[0].mood',
    ]);
  });
});

describe('A hole', () => {
  it('of a list is a part that is none, with its path', () => {
    const holed = (length: number, items: Readonly<Record<number, unknown>> = {}): unknown[] => Object.assign(Array<unknown>(length), items);
    const last = { ...good, id: 'last', media: holed(1), mentions: holed(2, { 1: 'e' }) };
    const { document, problems } = readDocument({
      groups: holed(3, { 0: { id: 'g' }, 2: { id: 'h' } }),
      entities: holed(1),
      eras: holed(1),
      media: holed(1),
      events: holed(3, { 0: good, 2: last }),
    });
    expect([document.events.map(({ id }) => id), document.groups.map(({ id }) => id)]).to.deep.equal([
      ['good', 'last'],
      ['g', 'h'],
    ]);
    expect(problems.filter(({ code }) => code.startsWith('type/')).map(({ path, dropped }) => `${path}${dropped ? ' left out' : ''}`)).to.have.members([
      'groups[1]',
      'entities[0]',
      'eras[0]',
      'media[0]',
      'events[1] left out',
      'events[2].media[0]',
      'events[2].mentions[0]',
    ]);
  });
});

describe('plainOf', () => {
  const tree = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom(1, 'x', null, undefined, true),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('a', 'b', 'events', '__proto__'), tie('value'), { maxKeys: 3 }),
    ),
  })).value;
  it('is the same value, and another object', () => {
    fc.assert(
      fc.property(tree, (value) => {
        const copy = plainOf(value, 32);
        expect(copy).to.deep.equal(value);
        if (typeof value === 'object' && value !== null && Reflect.ownKeys(value).length > 1) expect(copy).not.to.equal(value);
      }),
      { seed: 11, numRuns: 300 },
    );
  });
  it('keeps what is no plain object and says nothing of itself', () => {
    const date = new Date(0);
    expect(plainOf({ date }, 32)).to.have.property('date', date);
  });
  it('takes each object once, by however many ways it is reached', () => {
    let looks = 0;
    let node: unknown = 'x';
    for (let i = 0; i < 30; i++) {
      const below = node;
      node = Object.defineProperty({ b: below }, 'a', { enumerable: true, get: () => (looks++, below) });
    }
    plainOf(node, 32);
    expect(looks).to.equal(30);
  });
  it('ends at a ring, and at what is deeper than it may be', () => {
    const ring: unknown[] = [];
    ring.push(ring, ring, ring);
    const tower = (height: number): unknown => (height === 0 ? 'x' : { up: tower(height - 1) });
    expect(plainOf({ ring }, 32)).to.deep.equal({ ring: new Lost('deep') });
    expect(plainOf({ up: tower(32) }, 32)).to.deep.equal({ up: tower(32) });
    expect(plainOf({ up: tower(33) }, 32)).to.deep.equal({ up: new Lost('deep') });
    expect(plainOf({ events: [{ title: 'x', up: tower(40) }] }, 32)).to.deep.equal({ events: [{ title: 'x', up: new Lost('deep') }] });
    expect(plainOf({ events: JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)) }, 32)).to.deep.equal({ events: [new Lost('deep')] });
  });
});
