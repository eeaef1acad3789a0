// Every language has all words for moving a chart, and none of another's.

import { expect } from 'chai';
import { movingWordsFor, type MovingWords } from './moving.js';

const LOCALES = ['ar', 'fa', 'ur', 'he', 'en', 'de', 'fr', 'tr', 'es', 'ckb', 'ps'];
const NAMES = ['hint', 'earlier', 'later', 'overview', 'start', 'end'] as const satisfies readonly (keyof MovingWords)[];

describe('movingWordsFor', () => {
  for (const locale of LOCALES) {
    it(`${locale} has each word, one for each, and names the key`, () => {
      const words = movingWordsFor(locale);
      expect(NAMES.filter((name) => !words[name])).to.deep.equal([]);
      expect(new Set(NAMES.map((name) => words[name])).size).to.equal(NAMES.length);
      expect(words.hint.split('{key}')).to.have.length(2);
    });
  }
  it('has words of its own in each', () => expect(new Set(LOCALES.map((locale) => movingWordsFor(locale).hint)).size).to.equal(LOCALES.length));
  for (const [locale, as] of [
    ['ar-IQ', 'ar'],
    ['fa-AF', 'fa'],
    ['en-GB', 'en'],
    ['DE', 'de'],
    ['ja', 'en'],
    ['', 'en'],
    ['toString', 'en'],
  ] as const) {
    it(`'${locale}' is as '${as}'`, () => expect(movingWordsFor(locale)).to.equal(movingWordsFor(as)));
  }
});
