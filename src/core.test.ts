// The package's pure entry: what it exports, and that it speaks five languages at once.

import { expect } from 'chai';
import * as core from './core.js';

describe('The pure entry', () => {
  it('exports the functions of the contract', () => {
    for (const name of [
      'parseEdtf',
      'formatEdtf',
      'readDate',
      'formatDate',
      'findDates',
      'foldKeys',
      'sameText',
      'findText',
      'readDocument',
      'createChronicle',
      'createLabelling',
      'layoutScene',
      'timeToPx',
      'registerMessages',
      'loadMessages',
      'wordsFor',
    ] as const) {
      expect(core[name], name).to.be.a('function');
    }
  });
  for (const [locale, calendar, text] of [
    ['ar-IQ', 'islamic-umalqura', '٢٧ رجب ١٤٤٢ هـ'],
    ['fa-IR', 'persian', '۲۱ اسفند ۱۳۹۹'],
    ['fa-AF', 'persian', '۲۱ حوت ۱۳۹۹'],
    ['ur-PK', 'gregory', '11 مارچ 2021'],
    ['he', 'hebrew', 'כ״ז באדר תשפ״א'],
    ['en-GB', 'gregory', '11 March 2021'],
  ] as const) {
    it(`says 11 March 2021 in ${locale} as ${text}`, () => expect(core.formatDate(core.parseEdtf('2021-03-11'), { locale, calendar })).to.equal(text));
  }
  it('brings other languages when asked', async () => {
    await core.loadMessages('de');
    expect(core.formatDate(core.parseEdtf('2015/..'), { locale: 'de' })).to.equal('seit 2015');
  });
});
