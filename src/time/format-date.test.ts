// Dates in words: one table for Arabic and English.

import { expect } from 'chai';
import { parseEdtf } from './edtf.js';
import { formatDate } from './format-date.js';

const say = (text: string, options: Parameters<typeof formatDate>[1]): string => formatDate(parseEdtf(text), options);

describe('formatDate', () => {
  for (const [edtf, arabic, english] of [
    ['2021-02', 'شباط ٢٠٢١', 'February 2021'], ['2021-03-11', '١١ آذار ٢٠٢١', '11 March 2021'], ['2021-03-11/..', 'منذ ١١ آذار ٢٠٢١', 'since 11 March 2021'],
    ['2015~/2021-03-11', 'نحو ٢٠١٥ – ١١ آذار ٢٠٢١', 'about 2015 – 11 March 2021'], ['2015~/..', 'منذ نحو ٢٠١٥', 'since about 2015'], ['../2015', 'حتى ٢٠١٥', 'until 2015'],
    ['2015/', 'من ٢٠١٥، ونهايته غير معروفة', 'from 2015, end unknown'], ['2021-02?', 'ربما شباط ٢٠٢١', 'perhaps February 2021'], ['2021-22', 'صيف ٢٠٢١', 'summer 2021'],
    ['2021-33', 'الربع ١ من ٢٠٢١', 'quarter 1 of 2021'], ['201X', 'عقد ٢٠١٠', '2010s'], ['20XX', 'القرن ٢١', 'century 21'], ['-0043-03-15', '١٥ آذار ٤٤ ق.م', '15 March 44 BC'], ['0000', '١ ق.م', '1 BC'],
    ['Y-66E6', 'قبل ٦٦ مليون سنة', '66 million years ago'], ['Y-138E8', 'قبل ١٣٫٨ مليار سنة', '13.8 billion years ago'], ['2021-03-11/2021-03-14', '١١–١٤ آذار ٢٠٢١', '11–14 March 2021'],
    ['2021-03-11/2021-05-02', '١١ آذار – ٢ أيار ٢٠٢١', '11 March – 2 May 2021'], ['XXXX-03-11', '١١ آذار', '11 March'], ['[2021-02-17,2021-02-18]', '١٧ شباط ٢٠٢١ أو ١٨ شباط ٢٠٢١', '17 February 2021 or 18 February 2021'],
    ['2021-03-11T18:00+03:00', '١١ آذار ٢٠٢١، ٦:٠٠ م', '11 March 2021, 18:00'],
  ] as const) {
    it(`"${edtf}" is ${arabic} and ${english}`, () => {
      expect(say(edtf, { locale: 'ar-IQ', timeZone: 'Asia/Baghdad', numerals: 'arab' })).to.equal(arabic);
      expect(say(edtf, { locale: 'en-GB', timeZone: 'Asia/Baghdad' })).to.equal(english);
    });
  }
  it('adds the weekday in full style, without a comma', () => expect(say('2021-03-11', { locale: 'ar-IQ', numerals: 'arab', style: 'full' })).to.equal('الخميس ١١ آذار ٢٠٢١'));
  it('names the months of another region, or of two', () => {
    expect(say('2021-03', { locale: 'ar-EG', numerals: 'latn', monthNames: 'levantine' })).to.equal('آذار 2021');
    expect(say('2021-03', { locale: 'ar', numerals: 'latn', monthNames: 'dual' })).to.equal('آذار/مارس 2021');
  });
  it('speaks English where the locale is odd', () => expect(say('2021', { locale: '!!' })).to.equal('2021'));
  it('writes no invisible marks', () => {
    for (const text of ['2021-03-11', '-0043', 'Y-138E8', '2021-03-11T18:00Z']) expect(say(text, { locale: 'ar-EG' })).not.to.match(/[\u061C\u200E\u200F]/);
  });
});
