// Dates in words: one table for Arabic and English, one for the other calendars and languages.

import { expect } from 'chai';
import { parseEdtf } from './edtf.js';
import { fa, faAF } from '../i18n/fa.js';
import { he } from '../i18n/he.js';
import { registerMessages } from '../i18n/lookup.js';
import { ur } from '../i18n/ur.js';
import { formatDate } from './format-date.js';

for (const [locale, messages] of [['fa', fa], ['fa-AF', faAF], ['he', he], ['ur', ur]] as const) registerMessages(locale, messages);

const say = (text: string, options: Parameters<typeof formatDate>[1]): string => formatDate(parseEdtf(text), options);

describe('formatDate', () => {
  for (const [edtf, arabic, english] of [
    ['2021-02', 'شباط ٢٠٢١', 'February 2021'], ['2021-03-11', '١١ آذار ٢٠٢١', '11 March 2021'], ['2021-03-11/..', 'منذ ١١ آذار ٢٠٢١', 'since 11 March 2021'],
    ['2015~/2021-03-11', 'نحو ٢٠١٥ – ١١ آذار ٢٠٢١', 'about 2015 – 11 March 2021'], ['2015~/..', 'منذ نحو ٢٠١٥', 'since about 2015'], ['../2015', 'حتى ٢٠١٥', 'until 2015'],
    ['2015/', 'من ٢٠١٥، ونهايته غير معروفة', 'from 2015, end unknown'], ['2021-02?', 'ربما شباط ٢٠٢١', 'perhaps February 2021'], ['2021-22', 'صيف ٢٠٢١', 'summer 2021'],
    ['2021-33', 'الربع الأول من ٢٠٢١', '1st quarter of 2021'], ['201X', 'العقد الثاني من القرن الحادي والعشرين', '2010s'], ['20XX', 'القرن الحادي والعشرون', '21st century'], ['-0043-03-15', '١٥ آذار ٤٤ ق.م', '15 March 44 BC'], ['0000', '١ ق.م', '1 BC'],
    ['Y-66E6', 'قبل ٦٦ مليون سنة', '66 million years ago'], ['Y-138E8', 'قبل ١٣٫٨ مليار سنة', '13.8 billion years ago'], ['2021-03-11/2021-03-14', '١١–١٤ آذار ٢٠٢١', '11–14 March 2021'],
    ['2021-03-11/2021-05-02', '١١ آذار – ٢ أيار ٢٠٢١', '11 March – 2 May 2021'], ['XXXX-03-11', '١١ آذار', '11 March'], ['[2021-02-17,2021-02-18]', '١٧ شباط ٢٠٢١ أو ١٨ شباط ٢٠٢١', '17 February 2021 or 18 February 2021'],
    ['-04XX', 'القرن الخامس ق.م', '5th century BC'], ['199X', 'تسعينيات القرن العشرين', '1990s'], ['19XX~', 'نحو القرن العشرين', 'about 20th century'], ['2021-41', 'النصف الثاني من ٢٠٢١', '2nd half of 2021'],
    ['2021-02-11~/2021-02-20~', 'منتصف شباط ٢٠٢١', 'mid-February 2021'], ['2021-02-21~/2021-02-28~', 'أواخر شباط ٢٠٢١', 'late February 2021'], ['2021-03-11T18:00', '١١ آذار ٢٠٢١، ٦:٠٠ م', '11 March 2021, 18:00'],
    ['2021-03-11T18:00+03:00', '١١ آذار ٢٠٢١، ٦:٠٠ م بتوقيت بغداد', '11 March 2021, 18:00 Baghdad time'],
  ] as const) {
    it(`"${edtf}" is ${arabic} and ${english}`, () => {
      expect(say(edtf, { locale: 'ar-IQ', timeZone: 'Asia/Baghdad', numerals: 'arab' })).to.equal(arabic);
      expect(say(edtf, { locale: 'en-GB', timeZone: 'Asia/Baghdad' })).to.equal(english);
    });
  }
  for (const [locale, calendar, edtf, text] of [
    ['ar-IQ', 'islamic-umalqura', '2021-03-11', '٢٧ رجب ١٤٤٢ هـ'], ['ar-IQ', 'islamic-umalqura', '2021-02-13/2021-03-13', 'رجب ١٤٤٢ هـ'], ['ar-IQ', 'islamic-umalqura', '2020-08-20/2021-08-08', '١٤٤٢ هـ'],
    ['ar-IQ', 'islamic-umalqura', '2021-02', 'شباط ٢٠٢١ م'], ['ar-IQ', 'islamic-umalqura', '2015~/..', 'منذ نحو ٢٠١٥ م'], ['ar-IQ', 'islamic-umalqura', '2021-03-11/2021-03-16', '٢٧ رجب – ٣ شعبان ١٤٤٢ هـ'],
    ['ar-IQ', 'islamic-umalqura', '2021-02-11~/2021-02-20~', 'منتصف شباط ٢٠٢١ م'], ['ar-IQ', 'islamic-umalqura', '1700-03-11', '١١ آذار ١٧٠٠'],
    ['ar-IQ', 'persian', '2021-03-11', '٢١ إسفند ١٣٩٩ هـ.ش'], ['ar-IQ', 'hebrew', '2022-03-11', '٨ أدار الثاني ٥٧٨٢ عبرية'],
    ['fa-IR', 'persian', '2021-03-11', '۲۱ اسفند ۱۳۹۹'], ['fa-AF', 'persian', '2021-03-19', '۲۹ حوت ۱۳۹۹'], ['fa-IR', 'gregory', '2021-02', 'فوریهٔ ۲۰۲۱'], ['fa-IR', 'persian', '2015~/..', 'از حدود ۲۰۱۵ میلادی'],
    ['ur-PK', 'gregory', '2021-03-11/..', '11 مارچ 2021 سے'], ['ur-PK', 'islamic-umalqura', '2021-03-11', '27 رجب 1442 ہجری'], ['ur-PK', 'gregory', '19XX', 'بیسویں صدی'],
    ['he', 'hebrew', '2021-03-11', 'כ״ז באדר תשפ״א'], ['he', 'gregory', '2021-03-11', '11 במרץ 2021'], ['he', 'gregory', '2021-33', 'הרבעון הראשון של 2021'],
    ['en', 'islamic-umalqura', '2021-03-11', '27 Rajab 1442 AH'],
  ] as const) {
    it(`"${edtf}" in ${locale} and the calendar ${calendar} is ${text}`, () => expect(say(edtf, { locale, calendar })).to.equal(text));
  }
  it('tells Hebrew dates in digits where digits are asked for', () => expect(say('2021-03-11', { locale: 'he', calendar: 'hebrew', numerals: 'latn' })).to.equal('27 באדר 5781'));
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
