// Time grows with length: of texts and stories of each kind, four times as long ones take about four times the steps.
// A step is a call of what looks at letters, or one place of a list or table that is looked at.

import { expect } from 'chai';
import { createChronicle } from './chronicle.js';
import { filterEvents } from './filter.js';
import { createFinder } from './finder.js';
import { readDocument } from './read-document.js';
import { parseRuns, withLinks } from './runs.js';
import { findText } from './search.js';

/** Methods, and whether each costs what it is called on is long. */
const COUNTED: readonly (readonly [owner: object, methods: readonly string[], isWhole: boolean])[] = [
  [String.prototype, ['charAt', 'startsWith'], false],
  [String.prototype, ['indexOf', 'lastIndexOf', 'includes'], true],
  [Array.prototype, ['find', 'findIndex', 'includes', 'indexOf', 'some', 'filter'], true],
  [Map.prototype, ['get', 'has'], false],
  [Set.prototype, ['has'], false],
];

function stepsOf(work: () => void): number {
  let steps = 0;
  const kept: (() => void)[] = [];
  for (const [owner, methods, isWhole] of COUNTED) {
    for (const name of methods) {
      const own = Reflect.get(owner, name) as (...given: unknown[]) => unknown;
      kept.push(() => Object.defineProperty(owner, name, { value: own }));
      Object.defineProperty(owner, name, {
        value(this: { length: number }, ...given: unknown[]) {
          steps += isWhole ? this.length : 1;
          return own.apply(this, given);
        },
      });
    }
  }
  try {
    work();
  } finally {
    for (const restore of kept) restore();
  }
  return steps;
}

const many = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));
const event = (i: number): { id: string; date: string; title: string; [more: string]: unknown } => ({ id: `e${i}`, date: '2021', title: `حدث ${i}` });
const story =
  (value: unknown): (() => void) =>
  () => {
    createChronicle(readDocument(value).document);
  };
const words = (n: number): string => many(n, (i) => `كلمة${i}`).join(' ');
const chronicleOf = (value: unknown): ReturnType<typeof createChronicle> => createChronicle(readDocument(value).document);

const KINDS: Readonly<Record<string, (n: number) => () => void>> = {
  'groups that are not declared': (n) => story(many(n, (i) => ({ ...event(i), group: `g${i}` }))),
  'entities that are not declared': (n) => story(many(n, (i) => ({ ...event(i), mentions: [`m${i}`] }))),
  'one id for all events': (n) => story(many(n, () => event(1))),
  'ids that look like those that are made': (n) => story(many(n, (i) => ({ ...event(1), id: i % 2 ? 'a' : `a${'-2'.repeat(i % 40)}` }))),
  'ids of which each second one is taken': (n) => story([...many(n, (i) => ({ ...event(1), id: `a-${i}` })), ...many(n, () => ({ ...event(1), id: 'a' }))]),
  'fields that are not known': (n) => story([{ ...event(1), ...Object.fromEntries(many(n, (i) => [`field${i}`, 1])) }]),
  'long fields': (n) => story([{ ...event(1), text: 'ا '.repeat(n), dateNote: 'ا'.repeat(n), group: 'ا'.repeat(n), original: 'ا'.repeat(n) }]),
  'stars that close nothing': (n) => () => parseRuns('*a '.repeat(n)),
  'strong that closes nothing': (n) => () => parseRuns('**a '.repeat(n)),
  'stars one and two': (n) => () => parseRuns('*a** '.repeat(n)),
  'links without an end': (n) => () => parseRuns('[a]('.repeat(n)),
  brackets: (n) => () => parseRuns('['.repeat(n)),
  backslashes: (n) => () => parseRuns('\\*'.repeat(n)),
  paragraphs: (n) => () => parseRuns('a\n\n'.repeat(n)),
  'links to resolve': (n) => () => withLinks('[a](b) '.repeat(n), (target) => target),
  'a query of many words in as many': (n) => () => findText(words(n), words(n)),
  'a query of which nothing is there': (n) => () => findText(words(n), words(n).replaceAll('ك', 'ق')),
  'a word many times': (n) => () => findText('كلمة '.repeat(n), 'كلمة '.repeat(n)),
  'groups that are chosen': (n) => {
    const chronicle = chronicleOf({ groups: many(n, (i) => ({ id: `g${i}` })), events: many(n, (i) => ({ ...event(i), group: `g${i}` })) });
    return () => filterEvents(chronicle, { query: '', groups: many(n, (i) => `g${i}`), entities: [] });
  },
  'entities that are chosen': (n) => {
    const chronicle = chronicleOf({
      entities: many(n, (i) => ({ id: `m${i}`, type: 'place', name: `م${i}` })),
      events: many(n, (i) => ({ ...event(i), mentions: [`m${i}`] })),
    });
    return () => filterEvents(chronicle, { query: '', groups: [], entities: many(n, (i) => `m${i}`) });
  },
  'hits of a name in a text': (n) => {
    const chronicle = chronicleOf({ entities: [{ id: 'm', type: 'person', name: 'محمد علي', aliases: ['Mohammed Ali'] }], events: [event(1)] });
    return () => createFinder(chronicle, 'محمد علي').hitsIn('محمد علي قال '.repeat(n));
  },
};

describe('Four times as much takes about four times the steps:', () => {
  for (const [name, make] of Object.entries(KINDS)) {
    it(name, () => {
      // What is made once, such as tables of names, is there before.
      make(100)();
      const [one, four] = [100, 400].map((n) => stepsOf(make(n)));
      expect(one).to.be.greaterThan(0);
      expect((four ?? 0) / (one ?? 1), `${one} and ${four} steps`).to.be.lessThan(5.5);
    });
  }
});
