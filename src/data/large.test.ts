// A large story is read in steps, some of it a quicker way: what comes of it is the same.

import { expect } from 'chai';
import fc from 'fast-check';
import type { Chronicle } from './chronicle-columns.js';
import { createChronicle } from './chronicle.js';
import { chronicleSteps } from './chronicle-steps.js';
import { checkColumns } from './check-columns.js';
import { columnSteps, readRest } from './columns.js';
import type { EventColumns } from './input.js';
import { columnsOf } from './large.js';
import { findDocument, readDocument, readingSteps, type Reading } from './read-document.js';
import { sortSteps } from './sort-steps.js';

function run<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
const readLarge = (value: object): Reading => run(readingSteps(() => value, {}, true));

const texts = fc.oneof(
  fc.constantFrom(
    'عنوان',
    'a',
    '',
    ' a',
    'a  b',
    'a\tb',
    'مُحَمَّد',
    'x'.repeat(301),
    '\u202Eabc',
    'a\uD800',
    'ا\u064B\u064B\u064B\u064B\u064B\u064B\u064B\u064B\u064B\u064B',
  ),
  fc.string(),
);
const dates = fc.constantFrom<unknown>(
  '2021-03-11',
  '1400-03-11',
  '2021-02-30',
  '2021-03',
  '2021-22',
  '2021',
  '2021-03-11T10:30Z',
  '2021-03-11T25:00',
  '2020/2021',
  '2021~',
  'آذار',
  '',
  2021,
  null,
  'XXXX-03-11',
);
const events = fc.array(
  fc.oneof(
    fc.record(
      {
        id: texts,
        date: dates,
        title: texts,
        group: fc.constantFrom('g', 'h', '', undefined),
        importance: fc.constantFrom<unknown>(0, 0.5, 1, 2, '0.3', undefined),
      },
      { requiredKeys: [] },
    ),
    fc.record({ date: dates, title: texts, text: texts, within: fc.constant(true) }, { requiredKeys: ['date', 'title'] }),
    fc.constantFrom<unknown>(null, 3, 'x', []),
  ),
  { maxLength: 30 },
);
const runs = { seed: 18, numRuns: 300 };

describe('A large story', () => {
  it('is read to the same document, with the same problems', () => {
    fc.assert(
      fc.property(events, fc.constantFrom('ar', 'fa'), (list, lang) => {
        const story = (all: readonly unknown[]): object => ({ lang, groups: [{ id: 'g' }], events: all });
        // With a field that says nothing each is read field by field.
        const slow = list.map((one) => (typeof one === 'object' && one !== null && !Array.isArray(one) ? { ...one, langs: {} } : one));
        const expected = findDocument(story(slow), {});
        expect(readLarge(story(list))).to.deep.equal(expected);
        expect(findDocument(story(list), {})).to.deep.equal(expected);
      }),
      runs,
    );
  });
  it('has the same Chronicle', () => {
    fc.assert(
      fc.property(events, fc.constantFrom('UTC', 'Europe/Berlin'), (list, timeZone) => {
        const { document } = readDocument({ groups: [{ id: 'g' }], events: list });
        expect(run(chronicleSteps(document, { timeZone }))).to.deep.equal(createChronicle(document, { timeZone }));
      }),
      runs,
    );
  });
});

describe('A story in columns', () => {
  const row = fc.record({
    date: fc.constantFrom('2021-03-11', '2021-03', '2020/2021', '2021~', '2021-03-11T10:30', '2019/..', '2021-22'),
    title: fc.constantFrom('عنوان', 'a b'),
    group: fc.constantFrom('g', 'h'),
    importance: fc.constantFrom(0, 0.25, 0.5, 1),
  });
  const family = '👨‍👩‍👧‍👦';
  const odd = fc.record({
    date: fc.constant('2021-03-11'),
    title: fc.oneof(texts, fc.constantFrom(family.repeat(300), family.repeat(301), '\u00A0', '\u202A', ' '.repeat(400))),
    group: fc.constantFrom('g', 'g\u0007', 'x'.repeat(300), 'x'.repeat(301), 'x'.repeat(400), `${'x'.repeat(300)}y`, family.repeat(301), '\u202Ah'),
  });
  it('has its titles and groups cleaned and cut, and is told of, as in a list', () => {
    fc.assert(
      fc.property(fc.array(odd, { maxLength: 12 }), (list) => {
        const columns = {
          id: list.map((_, i) => `e${i}`),
          date: list.map(({ date }) => date),
          title: list.map(({ title }) => title),
          group: list.map(({ group }) => group),
        };
        const story = { groups: [{ id: 'g' }] };
        const read = run(columnSteps(columns, readRest({ ...story, events: columns }, {})));
        const expected = findDocument({ ...story, events: list.map((one, i) => ({ id: `e${i}`, ...one })) }, {});
        expect([...read.document.events]).to.deep.equal(expected.document.events);
        expect(read.document.groups).to.deep.equal(expected.document.groups);
        // Of a group that is too long it is told once.
        const told = ({ found }: Reading): string[] =>
          [...new Set(found.map(({ code, path }) => (code === 'text/too-long' && path.endsWith('group') ? code : `${code} ${path}`)))].sort();
        const inColumns = { ...read, found: read.found.map((one) => ({ ...one, path: one.path.replace(/^events\.(\w+)\[(\d+)\]$/, 'events[$2].$1') })) };
        expect(told(inColumns)).to.deep.equal(told(expected));
      }),
      runs,
    );
  });
  it('has ids of at most 300 letters, and tells of longer ones', () => {
    const story = { events: { date: ['2021', '2020'], title: ['a', 'b'], id: [family.repeat(301), 'i'] } };
    const { chronicle, found } = run(columnSteps(story.events, readRest(story, {})));
    expect(chronicle.ids && [...chronicle.ids]).to.deep.equal(['i', family.repeat(300)]);
    expect(chronicle.indexOf.get(family.repeat(300))).to.equal(1);
    expect(found.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['text/too-long events.id[0]']);
  });
  it('has the Chronicle of the same events as a list', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (list) => {
        const columns = {
          id: list.map((_, i) => `e${i}`),
          date: list.map(({ date }) => date),
          title: list.map(({ title }) => title),
          group: list.map(({ group }) => group),
          importance: list.map(({ importance }) => importance),
        };
        const story = { groups: [{ id: 'h' }, { id: 'g' }] };
        const { chronicle } = run(columnSteps(columns, readRest({ ...story, events: columns }, {})));
        const expected = createChronicle(readDocument({ ...story, events: list.map((one, i) => ({ id: `e${i}`, ...one })) }).document);
        for (const name of ['anchor', 'from', 'to', 'unitEnd', 'kind', 'flags', 'importance', 'group', 'count', 'finestMs', 'nowMs', 'hasAsOf'] as const)
          expect(chronicle[name], name).to.deep.equal(expected[name]);
        expect([...chronicle.events]).to.deep.equal(expected.events);
        expect([...chronicle.dates]).to.deep.equal(expected.dates);
        expect([...chronicle.document.events]).to.deep.equal(expected.document.events);
        expect(chronicle.ids?.map((id) => chronicle.indexOf.get(id))).to.deep.equal([...(chronicle.ids ?? []).keys()]);
      }),
      runs,
    );
  });
  it('takes moments in ms: whole days as days, others to the minute, and places of groups', () => {
    const read = (date: Float64Array): readonly unknown[] => {
      const events = { date, title: Array.from(date, (_, i) => `عنوان ${i}`), group: Uint8Array.from(date, (_, i) => i % 2) };
      const story = { groups: [{ id: 'a' }, { id: 'b' }], events };
      const { chronicle, found } = run(columnSteps(story.events, readRest(story, {})));
      const expected = createChronicle(chronicle.document);
      for (const name of ['anchor', 'from', 'to', 'unitEnd', 'kind', 'finestMs', 'group'] as const) expect(chronicle[name], name).to.deep.equal(expected[name]);
      return [...chronicle.events.map(({ id, date, group }) => `${id} ${date} ${group}`), ...found.map(({ path }) => path)];
    };
    expect(read(Float64Array.of(86_400_000, 0))).to.deep.equal(['1 1970-01-01 b', '0 1970-01-02 a']);
    expect(read(Float64Array.of(90_000, 60_000, NaN, 1e300, -62_167_219_200_001))).to.deep.equal([
      '4 -0001-12-31T23:59:59.999 a',
      '1 1970-01-01T00:01 b',
      '0 1970-01-01T00:01:30 a',
      'events.date[2]',
      'events.date[3]',
    ]);
  });
  it('keeps one column in the place of two that are equal', () => {
    const of = (...date: string[]): Chronicle => {
      const events = { date, title: date };
      return run(columnSteps(events, readRest({ events }, {}))).chronicle;
    };
    const days = of('2021-03-11', '2021-03-12');
    expect([days.from === days.anchor, days.unitEnd === days.to]).to.deep.equal([true, true]);
    const open = of('2021-03-11/..', '../2021-03-11');
    expect([open.from === open.anchor, open.unitEnd === open.to]).to.deep.equal([false, false]);
  });
  it('tells what is missing and what repeats an id', () => {
    const story = { events: { date: ['2021', 'x', '2020', '2019'], title: ['a', 'b', '', 'c'], id: ['i', 'j', 'k', 'i'] } };
    const { chronicle, found } = run(columnSteps(story.events, readRest(story, {})));
    expect(found.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'date/not-edtf events.date[1]',
      'event/no-title events.title[2]',
      'id/duplicate events.id[0]',
    ]);
    expect(chronicle.ids && [...chronicle.ids]).to.deep.equal(['i', 'i-0']);
    expect(chronicle.events.map(({ id }) => id)).to.deep.equal(['i', 'i-0']);
  });
});

describe('Columns that are wrong', () => {
  const told = (events: object, groups: readonly object[] = []): unknown => {
    const story = { groups, events };
    const [columns, wrong] = checkColumns(columnsOf(story));
    const { chronicle, found } = run(columnSteps(columns as EventColumns, readRest(story, {}, wrong)));
    return [chronicle.count, ...found.map(({ code, path, count }) => `${code} ${path}${count === undefined ? '' : ` ${count}`}`)];
  };
  const date = ['2020', '2021'];
  const title = ['a', 'b'];
  const cases: readonly (readonly [name: string, events: object, expected: readonly unknown[]])[] = [
    ['no titles', { date }, [0, 'type/list events.title']],
    ['null for titles', { date, title: null }, [0, 'type/list events.title']],
    ['a text for titles', { date, title: 'ab' }, [0, 'type/list events.title']],
    ['too few titles', { date, title: ['a'] }, [1, 'event/no-title events.title[1]']],
    ['no dates', { title }, [0, 'type/list events.date']],
    ['a text for dates', { date: '2020', title }, [0, 'type/list events.date']],
    ['an object for groups', { date, title, group: {} }, [2, 'type/list events.group']],
    ['columns that nobody knows', { date, title, text: [], titel: [] }, [2, 'field/unknown events.text 1', 'field/unknown events.titel 1']],
    ['groups that are not declared', { date, title, group: ['x', 'x'] }, [2, 'group/undeclared events.group[0] 2']],
    ['places beyond the groups', { date, title, group: [0, 7] }, [2, 'group/undeclared events.group[1] 1']],
    ['weights out of range', { date, title, importance: [2, -1] }, [2, 'number/range events.importance[0] 2']],
  ];
  for (const [name, events, expected] of cases) it(`tell ${name}`, () => expect(told(events, [{ id: 'g' }])).to.deep.equal(expected));
});

describe('sortSteps', () => {
  it('sorts as the engine does, and keeps the order of equals', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 400 }), (list) => {
        const sorted = run(sortSteps(list.length, (a, b) => (list[a] ?? 0) > (list[b] ?? 0)));
        expect([...sorted]).to.deep.equal([...list.keys()].sort((a, b) => (list[a] ?? 0) - (list[b] ?? 0)));
      }),
      runs,
    );
  });
});
