// Every language has the words for lanes of groups, and none of another's.

import { expect } from 'chai';
import { laneWordsFor } from './lanes.js';

const LOCALES = ['ar', 'fa', 'ur', 'he', 'en', 'de', 'fr', 'tr', 'es', 'ckb', 'ps'];

describe('laneWordsFor', () => {
  for (const name of ['groups', 'none'] as const) {
    it(`has a word for ${name} in each language, and each its own`, () => {
      const words = LOCALES.map((locale) => laneWordsFor(locale)[name]);
      expect(words.every(Boolean)).to.equal(true);
      expect(new Set(words).size).to.equal(LOCALES.length);
    });
  }
  for (const [locale, as] of [
    ['ar-IQ', 'ar'],
    ['fa-AF', 'fa'],
    ['DE', 'de'],
    ['ja', 'en'],
    ['', 'en'],
    ['toString', 'en'],
  ] as const) {
    it(`'${locale}' is as '${as}'`, () => expect(laneWordsFor(locale)).to.equal(laneWordsFor(as)));
  }
});
