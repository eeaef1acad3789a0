// Ids that name something: groups and entities that are not declared, and ids that stand twice. Told once, and nothing
// is lost.

import { expect } from 'chai';
import { readDocument } from './read-document.js';

const entities = [
  { id: 'stoltenberg', name: 'ينس ستولتنبرغ', type: 'person', aliases: ['الأمين العام'] },
  { id: 'nato-org', name: 'الناتو' },
];
const groups = [{ id: 'nato', label: 'الناتو' }];
const event = (id: string, fields: object = {}): object => ({ id, date: '2021-03-11', title: id, ...fields });
const toldOf = (value: object): string[] => readDocument(value).problems.map(({ code, path, message, severity }) => `${severity} ${code} ${path}: ${message}`);
const undeclared = (path: string, name: string, more = ''): string => `warning entity/undeclared ${path}: The entity '${name}' is not declared${more}`;

describe('An entity that is mentioned and not declared', () => {
  for (const [name, meant] of [
    ['stoltenburg', 'stoltenberg'],
    ['Stoltenberg', 'stoltenberg'],
    ['nato_org', 'nato-org'],
    ['ينس ستولتنبرغ', 'stoltenberg'],
    ['الأمين العام', 'stoltenberg'],
    ['الناتو', 'nato-org'],
    ['brussels', null],
    ['', null],
  ] as const) {
    it(`'${name}' is told${meant ? ` with '${meant}'` : ''}, and stays`, () => {
      const story = { entities, events: [event('a', { mentions: ['nato-org', name] })] };
      expect(toldOf(story)).to.deep.equal([undeclared('events[0].mentions[1]', name, meant ? `. Did you mean '${meant}'?` : '.')]);
      expect(readDocument(story).document.events[0]?.mentions).to.deep.equal(['nato-org', name]);
    });
  }
  it('is told once for all events, with their number and the first path', () => {
    const events = Array.from({ length: 1000 }, (_, i) =>
      event(`e${i}`, { mentions: i < 3 ? ['nato-org'] : ['nato-org', 'brussels', i % 2 === 0 ? 'baghdad' : 'stoltenberg'] }),
    );
    expect(toldOf({ entities, events })).to.deep.equal([
      undeclared('events[3].mentions[1]', 'brussels', ' (997 times).'),
      undeclared('events[4].mentions[2]', 'baghdad', ' (498 times).'),
    ]);
  });
  it('has the path of the event as it was written, after one that is left out', () => {
    expect(toldOf([{ title: 'no date' }, null, event('a', { mentions: ['x'] })]).at(-1)).to.equal(undeclared('events[2].mentions[0]', 'x', '.'));
  });
  it('has its own place in a list with something that is no text', () => {
    expect(toldOf([event('a', { mentions: [true, 'x'] })])).to.deep.equal([
      'error type/string events[0].mentions[0]: Expected a text, found a boolean.',
      undeclared('events[0].mentions[1]', 'x', '.'),
    ]);
    expect(toldOf([event('a', { mentions: [7] })])).to.deep.equal([undeclared('events[0].mentions[0]', '7', '.')]);
  });
  it('of an event that is left out is not told', () => expect(toldOf([{ title: 'no date', mentions: ['x'] }])).to.have.length(1));
  it('by `quote.by` may be any name', () => expect(toldOf({ entities, events: [event('a', { quote: { text: 'q', by: 'Somebody' } })] })).to.deep.equal([]));
  it('is no entity where its declaration has neither id nor name; one with a name alone is called by it', () => {
    expect(toldOf({ entities: [{ type: 'person' }, { name: 'x' }], events: [event('a', { mentions: ['x'] })] })).to.have.length(1);
  });
  it('does not hold up a story of very many', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => `entity-${i}`);
    const { problems } = readDocument({ entities: many.map((id) => ({ id })), events: [event('a', { mentions: many.map((id) => `x${id}`) })] });
    expect(problems).to.have.length(20_000);
  });
});

describe('A group that is named and not declared', () => {
  for (const [name, meant] of [
    ['Nato', 'nato'],
    ['nata', 'nato'],
    ['الناتو', 'nato'],
    ['yemen', null],
  ] as const) {
    it(`'${name}' is told${meant ? ` with '${meant}'` : ''}, and is a group of its own`, () => {
      const story = { groups, events: [event('a', { group: name }), event('b', { group: name }), event('c', { group: 'nato' })] };
      expect(toldOf(story)).to.deep.equal([
        `warning group/undeclared events[0].group: The group '${name}' is not declared (2 times).${meant ? ` Did you mean '${meant}'?` : ''}`,
      ]);
      expect(readDocument(story).document.groups.map(({ id }) => id)).to.deep.equal(['nato', name]);
      expect(readDocument(story).document.events.map(({ group }) => group)).to.deep.equal([name, name, 'nato']);
    });
  }
});

describe('An id that stands twice', () => {
  for (const field of ['groups', 'entities'] as const) {
    it(`in ${field} is told at the second, and what names it keeps the first`, () => {
      const story = {
        [field]: [{ id: 'a', name: 'one', label: 'one' }, { id: 'b' }, { id: 'a', name: 'two', label: 'two' }],
        events: [event('e', { group: 'a', mentions: ['a'] })],
      };
      const { document, problems } = readDocument(story);
      expect(problems.filter(({ code }) => code === 'id/duplicate')).to.deep.equal([
        { code: 'id/duplicate', path: `${field}[2].id`, message: "The id 'a' is used before; left out.", severity: 'warning' },
      ]);
      expect(document[field].slice(0, 2).map(({ id }) => id)).to.deep.equal(['a', 'b']);
      expect([document.events[0]?.group, document.events[0]?.mentions]).to.deep.equal(['a', ['a']]);
    });
  }
});
