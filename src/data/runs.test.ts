// Text to runs, by example and for any text.

import { expect } from 'chai';
import fc from 'fast-check';
import { parseRuns, plainText } from './runs.js';

describe('parseRuns', () => {
  for (const [text, runs] of [
    ['قال **بوضوح** ذلك', [{ text: 'قال ' }, { text: 'بوضوح', strong: true }, { text: ' ذلك' }]],
    ['*نص*', [{ text: 'نص', emphasis: true }]], ['[الحلف](https://www.nato.int/)', [{ text: 'الحلف', href: 'https://www.nato.int/' }]],
    ['[**ا** ب](a)', [{ text: 'ا', strong: true, href: 'a' }, { text: ' ب', href: 'a' }]], ['\\*ليس\\*', [{ text: '*ليس*' }]], ['2 * 3 * 4', [{ text: '2 * 3 * 4' }]],
    ['[x](javascript:alert(1))', [{ text: 'x' }, { text: ')' }]], ['**مفتوح', [{ text: '**مفتوح' }]], ['[[[', [{ text: '[[[' }]],
  ] as const) {
    it(`"${text}" has ${runs.length} runs`, () => expect(parseRuns(text)).to.deep.equal([runs]));
  }
  it('splits paragraphs at blank lines', () => expect(parseRuns('ا\n\n \nب').map((paragraph) => paragraph.length)).to.deep.equal([1, 1]));

  const text = fc.string({ unit: fc.constantFrom('*', '**', '[', '](', ')', '\\', '\n\n', ' ', 'ا', 'ب', 'x', 'javascript:', 'https://a'), maxLength: 200 });
  it('loses no letter of any text that has no link', () => {
    const letters = (value: string): string => value.replace(/[^ابx]/g, '');
    fc.assert(fc.property(text.filter((value) => !value.includes('](')), (value) => {
      expect(letters(plainText(parseRuns(value)))).to.equal(letters(value));
    }), { seed: 5, numRuns: 500 });
  });
  it('lets no scheme through that is not allowed', () => {
    fc.assert(fc.property(text, (value) => {
      for (const run of parseRuns(value).flat()) if (run.href !== undefined) expect(run.href).not.to.match(/^\s*javascript:/i);
    }), { seed: 6, numRuns: 500 });
  });
});
