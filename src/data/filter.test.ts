// Finding events: spellings, other names, groups and people with their counts; against a plain search as the oracle.

import { expect } from 'chai';
import fc from 'fast-check';
import type { TimelineEvent } from './document.js';
import { createChronicle } from './chronicle.js';
import type { Chronicle } from './chronicle-columns.js';
import { filterEvents, NO_FILTER, type Filter } from './filter.js';
import { createFinder } from './finder.js';
import { readDocument } from './read-document.js';
import { namesOf, textsOf } from './search-index.js';
import { findText } from './search.js';

const runs = { seed: 14, numRuns: 150 };
const STORY = {
  lang: 'ar',
  groups: [
    { id: 'nato', label: 'حلف الناتو' },
    { id: 'iraq', label: 'الحكومة العراقية' },
  ],
  entities: [
    { id: 'jens', type: 'person', name: 'ينس ستولتنبرغ', aliases: ['يانس ستولتنبيرغ', 'Jens Stoltenberg', 'Stoltenberg'] },
    { id: 'fuad', type: 'person', name: 'فؤاد حسين', aliases: [] },
    { id: 'brussels', type: 'place', name: 'بروكسل', aliases: ['Brussels', 'مدينة بروكسل'] },
    { id: 'baghdad', type: 'place', name: 'بغداد', aliases: [] },
  ],
  events: [
    { id: 'title', date: '2018', title: 'ستولتنبرغ يبحث في بغداد', group: 'nato', mentions: ['baghdad'] },
    {
      id: 'text',
      date: '2019',
      title: 'وزير الخارجية يتحدث',
      text: 'التقى **ستولتنبرغ** في [المقر](https://nato.example/page)',
      group: 'iraq',
      mentions: ['fuad', 'brussels'],
    },
    { id: 'latin', date: '2020', title: 'Mr Stoltenberg speaks', group: 'nato' },
    { id: 'mention', date: '2021', title: 'اجتماع', mentions: ['jens', 'brussels'], group: 'nato' },
    { id: 'quote', date: '2022', title: 'تصريح', quote: { text: 'لن نغادر', by: 'jens', role: 'الأمين العام' } },
    { id: 'other', date: '2023', title: 'زيارة عبد الله', source: { name: 'وكالة إرنا' } },
    { id: 'undated', dateLabel: 'ذات يوم', title: 'لقاء ستولتنبرغ' },
  ],
};
const chronicle = createChronicle(readDocument(STORY).document);
const idsOf = (of: Chronicle, filter: Partial<Filter>): string[] => {
  const { matches } = filterEvents(of, { ...NO_FILTER, ...filter });
  return [...of.events, ...of.undated].filter((_, i) => matches[i] === 1).map(({ id }) => id);
};
const ALL = ['title', 'text', 'latin', 'mention', 'quote', 'other', 'undated'];
const JENS = ['title', 'text', 'latin', 'mention', 'quote', 'undated'];

describe('filterEvents', () => {
  for (const [query, expected] of [
    ['', ALL],
    ['  «» ', ALL],
    ['ستولتنبرغ', JENS],
    ['ستولتنبيرغ', JENS],
    ['Stoltenberg', JENS],
    ['stolten', JENS],
    ['ينس ستولتنبرغ', ['latin', 'mention', 'quote']],
    ['الوزير', ['text']],
    ['وزير', ['text']],
    ['الامين العام', ['quote']],
    ['jens', ['mention', 'quote']],
    ['عبدالله', ['other']],
    ['عبد الله', ['other']],
    ['ارنا', ['other']],
    ['الناتو', ['title', 'latin', 'mention']],
    ['ستولتنبرغ بغداد', ['title']],
    ['بغداد ستولتنبيرغ', ['title']],
    ['ستولتنبرغ مدريد', []],
    ['brussels', ['text', 'mention']],
    ['example', []],
    ['المقر', ['text']],
    ['حكومه', ['text']],
    ['نغادر', ['quote']],
    ['تولتنبرغ', []],
  ] as const) {
    it(`by '${query}' finds ${expected.length === 0 ? 'nothing' : expected.join(', ')}`, () => expect(idsOf(chronicle, { query })).to.deep.equal(expected));
  }
  for (const [name, filter, expected] of [
    ['one group', { groups: ['iraq'] }, ['text']],
    ['two groups', { groups: ['iraq', 'nato'] }, ['title', 'text', 'latin', 'mention']],
    ['a group that there is not', { groups: ['x'] }, []],
    ['who is mentioned or quoted', { entities: ['jens'] }, ['mention', 'quote']],
    ['two people, of whom one will do', { entities: ['jens', 'fuad'] }, ['text', 'mention', 'quote']],
    ['a person and a place, which both must be there', { entities: ['jens', 'brussels'] }, ['mention']],
    ['somebody whom there is not', { entities: ['x'] }, []],
    ['all at once', { query: 'ستولتنبرغ', groups: ['nato', 'iraq'], entities: ['brussels'] }, ['text', 'mention']],
  ] as const) {
    it(`by ${name} finds ${expected.length === 0 ? 'nothing' : expected.join(', ')}`, () => expect(idsOf(chronicle, filter)).to.deep.equal(expected));
  }
  it('says whether anything was asked', () =>
    expect(
      [NO_FILTER, { ...NO_FILTER, query: ' ' }, { ...NO_FILTER, query: 'x' }, { ...NO_FILTER, groups: ['x'] }, { ...NO_FILTER, entities: ['x'] }].map(
        (filter) => filterEvents(chronicle, filter).isFiltered,
      ),
    ).to.deep.equal([false, false, true, true, true]));
  it('counts each chip with the other filters applied', () => {
    const counts = (filter: Partial<Filter>): number[][] => {
      const { groups, entities } = filterEvents(chronicle, { ...NO_FILTER, ...filter });
      return [[...groups], [...entities]];
    };
    expect(counts({})).to.deep.equal([
      [3, 1],
      [2, 1, 2, 1],
    ]);
    expect(counts({ query: 'ستولتنبرغ' })).to.deep.equal([
      [3, 1],
      [2, 1, 2, 1],
    ]);
    expect(counts({ groups: ['iraq'] })).to.deep.equal([
      [3, 1],
      [0, 1, 1, 0],
    ]);
    expect(counts({ entities: ['jens'] })).to.deep.equal([
      [1, 0],
      [2, 1, 1, 0],
    ]);
  });

  const word = fc.constantFrom(
    'وزير',
    'الوزير',
    'والوزراء',
    'عبد',
    'الله',
    'عبدالله',
    'مؤتمر',
    'موتمر',
    'مسئول',
    'مسؤول',
    'NATO',
    'naïve',
    'می‌شود',
    '٢٠٢١',
    '2021',
    'إِيران',
    'ايران',
    'ــ',
    'ال',
    'ﷺ',
  );
  const words = (maxLength: number): fc.Arbitrary<string> => fc.array(word, { maxLength }).map((list) => list.join(' '));
  it('finds what findText finds in all that an event says', () => {
    const story = fc.array(fc.record({ title: words(4).map((text) => text || 'x'), text: words(8), quote: fc.record({ text: words(3) }) }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(story, words(2), (events, query) => {
        const of = createChronicle(readDocument(events.map((one, i) => ({ ...one, id: String(i), date: '2021' }))).document);
        const names = namesOf(of);
        const has = (event: TimelineEvent, one: string): boolean => findText(textsOf(event, names).join(' || — zz — || '), one).length > 0;
        const expected = of.events.filter((event) => has(event, query) || query.split(' ').every((one) => has(event, one) || findText(one, one).length === 0));
        expect(idsOf(of, { query })).to.deep.equal(expected.map(({ id }) => id));
      }),
      runs,
    );
  });
  it('never finds less for a shorter beginning of a word, nor more for a word more', () => {
    fc.assert(
      fc.property(words(8), word, fc.nat(5), word, (text, query, cut, more) => {
        const of = createChronicle(readDocument([{ date: '2021', title: text || 'x' }]).document);
        const found = (one: string): number => filterEvents(of, { ...NO_FILTER, query: one }).count;
        const begun = query.slice(0, cut + 3);
        expect(found(begun)).to.be.at.least(found(query));
        // A second word may be the other half of a name that is written in one.
        if (found(query) === 0 && !/عبد|الله/.test(query + more)) expect(found(`${query} ${more}`)).to.equal(0);
      }),
      runs,
    );
  });
});

describe('A finder', () => {
  const hits = (query: string, text: string): string[] =>
    createFinder(chronicle, query)
      .hitsIn(text)
      .map(({ start, end }) => text.slice(start, end));
  for (const [query, text, expected] of [
    ['ستولتنبيرغ', 'ستولتنبرغ يعلن توسيع البعثة', ['ستولتنبرغ']],
    ['ستولتنبيرغ', 'Mr Stoltenberg speaks', ['Stoltenberg']],
    ['وزير الخارجية', 'وزير الخارجية ووزير الدفاع', ['وزير', 'الخارجية', 'ووزير']],
    ['', 'نص', []],
    ['مدريد', 'بروكسل', []],
    ['jens', 'Jens Stoltenberg', ['Jens']],
    ['ناتو', 'حلف النَّاتو', ['النَّاتو']],
    // Of another name of several words no part alone.
    ['Brussels', 'إلى مدينة بروكسل', ['مدينة', 'بروكسل']],
    ['Brussels', 'من مدينة إلى بروكسل', ['بروكسل']],
  ] as const) {
    it(`marks ${expected.join(', ') || 'nothing'} in '${text}' for '${query}'`, () => expect(hits(query, text)).to.deep.equal(expected));
  }
  it('knows where the words stand in the text alone', () => {
    const { isInTextOnly } = createFinder(chronicle, 'ستولتنبيرغ');
    expect(chronicle.events.filter(isInTextOnly).map(({ id }) => id)).to.deep.equal(['text']);
  });
});
