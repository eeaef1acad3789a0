// Dates in words: one table for Arabic and English, one for the other calendars and languages, one for what each language has of its own.

import { expect } from 'chai';
import { parseEdtf } from './edtf.js';
import { de } from '../i18n/de.js';
import { es } from '../i18n/es.js';
import { fa, faAF } from '../i18n/fa.js';
import { fr } from '../i18n/fr.js';
import { he } from '../i18n/he.js';
import { registerMessages } from '../i18n/lookup.js';
import { tr } from '../i18n/tr.js';
import { ur } from '../i18n/ur.js';
import { formatDate } from './format-date.js';
import { registerCalendars } from './calendar.js';
import { otherCalendars } from './other-calendars.js';

registerCalendars(otherCalendars);

for (const [locale, messages] of Object.entries({ fa, 'fa-AF': faAF, he, ur, de, es, fr, tr })) registerMessages(locale, messages);

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
    ['-005X', 'العقد البادئ عام ٦٠ ق.م', 'decade from 60 BC'], ['-0043-03', 'آذار ٤٤ ق.م', 'March 44 BC'],
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
    ['fa-IR', 'persian', '2021-03-11', '۲۱ اسفند ۱۳۹۹'], ['fa-AF', 'persian', '2021-03-19', '۲۹ حوت ۱۳۹۹'], ['fa-IR', 'gregory', '2021-02', 'فوریهٔ ۲۰۲۱'], ['fa-IR', 'persian', '2021-02', 'فوریهٔ ۲۰۲۱ میلادی'], ['he', 'hebrew', '2021-02', 'פברואר 2021 לספירה'], ['es', 'hebrew', '2021-02', 'febrero de 2021 d.\u00A0C.'], ['fa-IR', 'persian', '2015~/..', 'از حدود ۲۰۱۵ میلادی'],
    ['ur-PK', 'gregory', '2021-03-11/..', '11 مارچ 2021 سے'], ['ur-PK', 'islamic-umalqura', '2021-03-11', '27 رجب 1442 ہجری'], ['ur-PK', 'gregory', '19XX', 'بیسویں صدی'],
    ['he', 'hebrew', '2021-03-11', 'כ״ז באדר תשפ״א'], ['he', 'gregory', '2021-03-11', '11 במרץ 2021'], ['he', 'gregory', '2021-33', 'הרבעון הראשון של 2021'],
    ['en', 'islamic-umalqura', '2021-03-11', '27 Rajab 1442 AH'],
  ] as const) {
    it(`"${edtf}" in ${locale} and the calendar ${calendar} is ${text}`, () => expect(say(edtf, { locale, calendar })).to.equal(text));
  }
  for (const [locale, edtf, text] of [
    ['de', '2021-03-11/2021-03-14', '11.–14. März 2021'], ['de', '2021-03-01/2021-04-01', '1. März – 1. April 2021'], ['de', '199X/..', 'seit den 1990er-Jahren'], ['de', '../199X~', 'bis etwa zu den 1990er-Jahren'],
    ['de', '19XX/..', 'seit dem 20. Jahrhundert'], ['de', '../-04XX', 'bis zum 5. Jahrhundert v. Chr.'], ['de', '2021-03-11~/..', 'seit etwa dem 11. März 2021'], ['de', '2021-02/..', 'seit Februar 2021'], ['de', '199X', '1990er-Jahre'],
    ['de', '-005X/', 'ab dem Jahrzehnt ab 60 v. Chr., Ende unbekannt'], ['de', '2015/..', 'seit 2015'], ['fr', '2021-03-01', '1er mars 2021'], ['fr', '2021-03-01/2021-03-11', '1er–11 mars 2021'], ['fr', 'Y-1E6', 'il y a 1 million d’années'],
    ['es', '-0043-03-15', '15 de marzo de 44 a.\u00A0C.'], ['es', '-0043-03', 'marzo de 44 a.\u00A0C.'], ['en-US', '-0043-03-15', 'March 15, 44 BC'], ['fa', '-0043-02-15', '۱۵ فوریهٔ ۴۴ پ.م'], ['tr', '-0043-03-15', '15 Mart MÖ 44'],
    ['en', '-005X', 'decade from 60 BC'], ['de', '-005X', 'Jahrzehnt ab 60 v. Chr.'], ['fr', '-005X', 'décennie à partir de 60 av.\u00A0J.-C.'], ['es', '-005X', 'década iniciada en 60 a.\u00A0C.'], ['tr', '-005X', 'MÖ 60 ile başlayan on yıl'],
    ['he', '-005X', 'העשור שהחל ב־60 לפנה״ס'], ['fa', '-005X', 'دههٔ آغازشده از ۶۰ پ.م'], ['ur', '-005X', '60 ق م سے شروع ہونے والی دہائی'],
  ] as const) {
    it(`"${edtf}" in ${locale} is ${text}`, () => expect(say(edtf, { locale })).to.equal(text));
  }
  for (const [locale, ago, about, since, sinceAbout, perhaps] of [
    ['ar-IQ', 'قبل ٦٦ مليون سنة', 'قبل نحو ٦٦ مليون سنة', 'منذ ٦٦ مليون سنة', 'منذ نحو ٦٦ مليون سنة', 'ربما قبل نحو ٦٦ مليون سنة'],
    ['en', '66 million years ago', 'about 66 million years ago', 'since 66 million years ago', 'since about 66 million years ago', 'perhaps about 66 million years ago'],
    ['de', 'vor 66 Millionen Jahren', 'vor etwa 66 Millionen Jahren', 'seit 66 Millionen Jahren', 'seit etwa 66 Millionen Jahren', 'vielleicht vor etwa 66 Millionen Jahren'],
    ['fr', 'il y a 66 millions d’années', 'il y a 66 millions d’années environ', 'début\u00A0: il y a 66 millions d’années', 'début\u00A0: il y a 66 millions d’années environ', 'peut-être il y a 66 millions d’années environ'],
    ['es', 'hace 66 millones de años', 'hace 66 millones de años aprox.', 'inicio: hace 66 millones de años', 'inicio: hace 66 millones de años aprox.', 'quizá hace 66 millones de años aprox.'],
    ['tr', '66 milyon yıl önce', 'yaklaşık 66 milyon yıl önce', 'başlangıç: 66 milyon yıl önce', 'başlangıç: yaklaşık 66 milyon yıl önce', 'belki yaklaşık 66 milyon yıl önce'],
    ['fa', '۶۶ میلیون سال پیش', 'حدود ۶۶ میلیون سال پیش', 'از ۶۶ میلیون سال پیش', 'از حدود ۶۶ میلیون سال پیش', 'شاید حدود ۶۶ میلیون سال پیش'],
    ['ur', '66 ملین سال پہلے', 'تقریباً 66 ملین سال پہلے', '66 ملین سال پہلے سے', 'تقریباً 66 ملین سال پہلے سے', 'شاید تقریباً 66 ملین سال پہلے'],
    ['he', 'לפני 66 מיליון שנה', 'לפני 66 מיליון שנה בערך', 'מלפני 66 מיליון שנה', 'מלפני 66 מיליון שנה בערך', 'אולי לפני 66 מיליון שנה בערך'],
  ] as const) {
    it(`tells deep time in ${locale} with its doubt: ${sinceAbout}`, () =>
      expect(['Y-66E6', 'Y-66E6~', 'Y-66E6/..', 'Y-66E6~/..', 'Y-66E6%'].map((text) => say(text, { locale }))).to.deep.equal([ago, about, since, sinceAbout, perhaps]));
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
  for (const [locale, text] of [
    ['ar-EG', 'بين ٢٧ فبراير و٥ مارس ٢٠٢١'], ['en-GB', 'between 27 February and 5 March 2021'], ['fa-IR', 'بین ۲۷ فوریه و ۵ مارس ۲۰۲۱'], ['he', 'בין 27 בפברואר ל־5 במרץ 2021'], ['ur-PK', '27 فروری اور 5 مارچ 2021 کے درمیان'],
  ] as const) {
    it(`says in ${locale} of a moment within a week: ${text}`, () => expect(say('2021-02-27/2021-03-05', { locale, within: true })).to.equal(text));
  }
});
