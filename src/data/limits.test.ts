// How long texts may be, counted as readers count letters: the limit itself stays whole, one more is cut.
import { expect } from 'chai';
import { readDocument } from '../core.js';

const event = { id: 'e', date: '2021-03-11', title: 'اجتماع' };
/** Letters that are one to a reader and several units to a computer. */
const LETTERS = { 'a letter': 'ا', 'a letter with its vowels': 'لَّ', 'a letter of two units': '𐤀', 'a family of seven code points': '👨‍👩‍👧‍👦', 'a letter with a mark of its own': 'é' };

/** Where a text stands in a document, its limit, and how to read it back. */
const LIMITS: readonly (readonly [field: string, most: number, write: (text: string) => unknown, path: string, read: (document: ReturnType<typeof readDocument>['document']) => unknown])[] = [
  ['the title of an event', 300, (title) => ({ events: [{ ...event, title }] }), 'events[0].title', ({ events }) => events[0]?.title],
  ['the text of an event', 5000, (text) => ({ events: [{ ...event, text }] }), 'events[0].text', ({ events }) => events[0]?.text],
  ['the title of a document', 300, (title) => ({ title, events: [event] }), 'title', ({ title }) => title],
  ['the description of a document', 5000, (description) => ({ description, events: [event] }), 'description', ({ description }) => description],
];

describe('The limits of texts', () => {
  for (const [field, most, write, path, readBack] of LIMITS) {
    for (const [name, letter] of Object.entries(LETTERS)) {
      it(`of ${field} are ${most} times ${name}, and no more`, () => {
        for (const [count, isCut] of [[most - 1, false], [most, false], [most + 1, true], [most + 200, true]] as const) {
          const { document, problems } = readDocument(write(letter.repeat(count)));
          expect(problems.map((one) => `${one.path} ${one.code} ${one.severity}`)).to.deep.equal(isCut ? [`${path} text/too-long warning`] : []);
          expect(readBack(document)).to.equal(letter.repeat(Math.min(count, most)));
        }
      });
    }
  }
});
