// How long texts may be, counted as readers count letters: the limit itself stays whole, one more is cut.
import { expect } from 'chai';
import { readDocument } from '../core.js';

const event = { id: 'e', date: '2021-03-11', title: 'اجتماع' };
const image = { type: 'image', src: 'https://example.com/a.jpg', alt: 'ق' };
/** Letters that are one to a reader and several units to a computer. */
const LETTERS = {
  'a letter': 'ا',
  'a letter with its vowels': 'لَّ',
  'a letter of two units': '𐤀',
  'a family of seven code points': '👨‍👩‍👧‍👦',
  'a letter with a mark of its own': 'é',
};

/** Where a text stands in a document, its limit, and how to read it back. */
const LIMITS: readonly (readonly [
  field: string,
  most: number,
  write: (text: string) => unknown,
  path: string,
  read: (document: ReturnType<typeof readDocument>['document']) => unknown,
])[] = [
  ['the title of an event', 300, (title) => ({ events: [{ ...event, title }] }), 'events[0].title', ({ events }) => events[0]?.title],
  ['the text of an event', 5000, (text) => ({ events: [{ ...event, text }] }), 'events[0].text', ({ events }) => events[0]?.text],
  ['the title of a document', 300, (title) => ({ title, events: [event] }), 'title', ({ title }) => title],
  ['the description of a document', 5000, (description) => ({ description, events: [event] }), 'description', ({ description }) => description],
];
/** The others, which one kind of letter tells. */
const MORE: typeof LIMITS = [
  ['the words of a date', 300, (dateLabel) => ({ events: [{ ...event, dateLabel }] }), 'events[0].dateLabel', ({ events }) => events[0]?.dateLabel],
  ['a note on a date', 300, (dateNote) => ({ events: [{ ...event, dateNote }] }), 'events[0].dateNote', ({ events }) => events[0]?.dateNote],
  ['an id', 300, (id) => ({ events: [{ ...event, id }] }), 'events[0].id', ({ events }) => events[0]?.id],
  ['a quotation', 5000, (text) => ({ events: [{ ...event, quote: { text } }] }), 'events[0].quote.text', ({ events }) => events[0]?.quote?.text],
  ['who said it', 300, (by) => ({ events: [{ ...event, quote: { text: 'ق', by } }] }), 'events[0].quote.by', ({ events }) => events[0]?.quote?.by],
  ['a source', 300, (name) => ({ events: [{ ...event, source: { name } }] }), 'events[0].source.name', ({ events }) => events[0]?.source?.name],
  [
    'an alternative text',
    300,
    (alt) => ({ events: [{ ...event, media: [{ ...image, alt }] }] }),
    'events[0].media[0].alt',
    ({ events }) => events[0]?.media?.[0]?.alt,
  ],
  [
    'a caption',
    5000,
    (caption) => ({ events: [{ ...event, media: [{ ...image, caption }] }] }),
    'events[0].media[0].caption',
    ({ events }) => events[0]?.media?.[0]?.caption,
  ],
  [
    'a credit',
    300,
    (credit) => ({ events: [{ ...event, media: [{ ...image, credit }] }] }),
    'events[0].media[0].credit',
    ({ events }) => events[0]?.media?.[0]?.credit,
  ],
  [
    'a transcript',
    20_000,
    (transcript) => ({ events: [{ ...event, media: [{ ...image, transcript }] }] }),
    'events[0].media[0].transcript',
    ({ events }) => events[0]?.media?.[0]?.transcript,
  ],
  ['the name of a group', 300, (label) => ({ groups: [{ id: 'g', label }], events: [event] }), 'groups[0].label', ({ groups }) => groups?.[0]?.label],
  [
    'the name of a person',
    300,
    (name) => ({ entities: [{ id: 'p', type: 'person', name }], events: [event] }),
    'entities[0].name',
    ({ entities }) => entities?.[0]?.name,
  ],
  [
    'another name of a person',
    300,
    (alias) => ({ entities: [{ id: 'p', type: 'person', name: 'ق', aliases: [alias] }], events: [event] }),
    'entities[0].aliases[0]',
    ({ entities }) => entities?.[0]?.aliases?.[0],
  ],
  [
    'the id of who is mentioned',
    300,
    (id) => ({ entities: [{ id, type: 'person', name: 'ق' }], events: [{ ...event, mentions: [id] }] }),
    'events[0].mentions[0]',
    ({ events }) => events[0]?.mentions[0],
  ],
  ['the name of an era', 300, (label) => ({ eras: [{ date: '2021/2022', label }], events: [event] }), 'eras[0].label', ({ eras }) => eras?.[0]?.label],
];

describe('The limits of texts', () => {
  for (const [field, most, write, path, readBack] of LIMITS) {
    for (const [name, letter] of Object.entries(LETTERS)) {
      it(`of ${field} are ${most} times ${name}, and no more`, () => {
        for (const [count, isCut] of [
          [most - 1, false],
          [most, false],
          [most + 1, true],
          [most + 200, true],
        ] as const) {
          const { document, problems } = readDocument(write(letter.repeat(count)));
          expect(problems.map((one) => `${one.path} ${one.code} ${one.severity}`)).to.deep.equal(isCut ? [`${path} text/too-long warning`] : []);
          expect(readBack(document)).to.equal(letter.repeat(Math.min(count, most)));
        }
      });
    }
  }
  for (const [field, most, write, path, readBack] of MORE) {
    it(`of ${field} are ${most}, and no more`, () => {
      const letter = LETTERS['a letter of two units'];
      for (const count of [most, most + 1]) {
        const { document, problems } = readDocument(write(letter.repeat(count)));
        expect(problems.map((one) => `${one.path} ${one.code}`).filter((one) => !one.startsWith('entities[0].id'))).to.deep.equal(
          count > most ? [`${path} text/too-long`] : [],
        );
        expect(readBack(document)).to.equal(letter.repeat(most));
      }
    });
  }
});
