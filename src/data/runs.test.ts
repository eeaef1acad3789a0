// Text to runs, by example and for any text.

import { expect } from 'chai';
import fc from 'fast-check';
import { parseRuns, plainText, withLinks } from './runs.js';

describe('parseRuns', () => {
  for (const [text, runs] of [
    ['قال **بوضوح** ذلك', [{ text: 'قال ' }, { text: 'بوضوح', strong: true }, { text: ' ذلك' }]],
    ['*نص*', [{ text: 'نص', emphasis: true }]],
    ['[الحلف](https://www.nato.int/)', [{ text: 'الحلف', href: 'https://www.nato.int/' }]],
    [
      '[**ا** ب](a)',
      [
        { text: 'ا', strong: true, href: 'a' },
        { text: ' ب', href: 'a' },
      ],
    ],
    ['\\*ليس\\*', [{ text: '*ليس*' }]],
    ['2 * 3 * 4', [{ text: '2 * 3 * 4' }]],
    ['[x](javascript:alert(1))', [{ text: 'x' }, { text: ')' }]],
    ['**مفتوح', [{ text: '**مفتوح' }]],
    ['[[[', [{ text: '[[[' }]],
  ] as const) {
    it(`"${text}" has ${runs.length} runs`, () => expect(parseRuns(text)).to.deep.equal([runs]));
  }
  it('splits paragraphs at blank lines', () => expect(parseRuns('ا\n\n \nب').map((paragraph) => paragraph.length)).to.deep.equal([1, 1]));

  const text = fc.string({ unit: fc.constantFrom('*', '**', '[', '](', ')', '\\', '\n\n', ' ', 'ا', 'ب', 'x', 'javascript:', 'https://a'), maxLength: 200 });
  it('loses no letter of any text that has no link', () => {
    const letters = (value: string): string => value.replace(/[^ابx]/g, '');
    fc.assert(
      fc.property(
        text.filter((value) => !value.includes('](')),
        (value) => {
          expect(letters(plainText(parseRuns(value)))).to.equal(letters(value));
        },
      ),
      { seed: 5, numRuns: 500 },
    );
  });
  it('lets no scheme through that is not allowed', () => {
    fc.assert(
      fc.property(text, (value) => {
        for (const run of parseRuns(value).flat()) if (run.href !== undefined) expect(run.href).not.to.match(/^\s*javascript:/i);
      }),
      { seed: 6, numRuns: 500 },
    );
  });
});

describe('The addresses of links', () => {
  const resolve = (target: string): string => new URL(target, 'https://news.example/story(1)/data.json').href;
  for (const [text, expected] of [
    ['[x](a.html)', '[x](https://news.example/story(1%29/a.html)'],
    ['**[x]( ../b ) y** [*z*](/c)', '**[x](https://news.example/b) y** [*z*](https://news.example/c)'],
    ['[x](https://other.example/) \\[y](z)', '[x](https://other.example/) \\[y](z)'],
    ['أول\n\n  [ثان](#a)', 'أول\n\n  [ثان](https://news.example/story(1%29/data.json#a)'],
    ['**[x**](a)', '**[x**](a)'],
    ['[a [b](c)', '[a [b](https://news.example/story(1%29/c)'],
    ['[x](a', '[x](a'],
    ['', ''],
  ] as const) {
    it(`of "${text}" are made whole, and nothing else`, () => expect(withLinks(text, resolve)).to.equal(expected));
  }
  it('stay as they are where there is none for them, or it is too long', () => {
    for (const address of [null, 'x'.repeat(3000)]) expect(withLinks('[x](a)', () => address)).to.equal('[x](a)');
  });
  it('are all that changes, in any text', () => {
    const unit = fc.constantFrom('*', '**', '[', '](', ')', '\\', '\n\n', ' ', 'ا', 'ب', 'x', '[ا](ب)');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 80 }), (text) => {
        const [before, after] = [text, withLinks(text, () => 'https://a/')].map(parseRuns);
        expect(after).to.deep.equal(before?.map((runs) => runs.map((run) => (run.href === undefined ? run : { ...run, href: 'https://a/' }))));
      }),
      { seed: 8, numRuns: 1000 },
    );
  });
});
