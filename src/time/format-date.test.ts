// Dates in words: one table for Arabic and English, one for the other calendars and languages, one for what each
// language has of its own.

import { expect } from 'chai';
import { formatDate } from '../languages/dates.js';
import { registerCalendars, registerMessages } from '../languages/registry.js';
import { parseEdtf } from './edtf.js';
import { ckb } from '../i18n/ckb.js';
import { de } from '../i18n/de.js';
import { es } from '../i18n/es.js';
import { fa, faAF } from '../i18n/fa.js';
import { fr } from '../i18n/fr.js';
import { he } from '../i18n/he.js';
import { ps } from '../i18n/ps.js';
import { tr } from '../i18n/tr.js';
import { ur } from '../i18n/ur.js';
import { otherCalendars } from './other-calendars.js';

registerCalendars(otherCalendars);

for (const [locale, messages] of Object.entries({ fa, 'fa-AF': faAF, he, ur, de, es, fr, tr, ckb, ps })) registerMessages(locale, messages);

const say = (text: string, options: Parameters<typeof formatDate>[1]): string => formatDate(parseEdtf(text), options);

describe('formatDate', () => {
  it('says fall in the United States, and the era after one before it', () => {
    expect(say('2020-23', { locale: 'en-US' })).to.equal('fall 2020');
    expect([
      say('-0026/0014', { locale: 'tr' }),
      say('-0026/0014', { locale: 'he' }),
      say('-005X/..', { locale: 'ps' }),
      say('{2019,2021}', { locale: 'he' }),
    ]).to.deep.equal(['MÖ 27 – MS 14', '27 לפנה״ס – 14 לספירה', 'د ۶۰ له میلاد وړاندې له لسیزې راهیسې', '2019 ו־2021']);
  });
  for (const [edtf, arabic, english] of [
    ['2021-02', 'شباط ٢٠٢١', 'February 2021'],
    ['2021-03-11', '١١ آذار ٢٠٢١', '11 March 2021'],
    ['2021-03-11/..', 'منذ ١١ آذار ٢٠٢١', 'since 11 March 2021'],
    ['2015~/2021-03-11', 'نحو ٢٠١٥ – ١١ آذار ٢٠٢١', 'about 2015 – 11 March 2021'],
    ['2015~/..', 'منذ نحو ٢٠١٥', 'since about 2015'],
    ['../2015', 'حتى ٢٠١٥', 'until 2015'],
    ['2015/', 'من ٢٠١٥، ونهايته غير معروفة', 'from 2015, end unknown'],
    ['2021-02?', 'ربما شباط ٢٠٢١', 'perhaps February 2021'],
    ['2021-22', 'صيف ٢٠٢١', 'summer 2021'],
    ['2021-33', 'الربع الأول من ٢٠٢١', '1st quarter of 2021'],
    ['201X', 'العقد الثاني من القرن الحادي والعشرين', '2010s'],
    ['20XX', 'القرن الحادي والعشرون', '21st century'],
    ['-0043-03-15', '١٥ آذار ٤٤ ق.م', '15 March 44 BC'],
    ['0000', '١ ق.م', '1 BC'],
    ['Y-66E6', 'قبل ٦٦ مليون سنة', '66 million years ago'],
    ['Y-138E8', 'قبل ١٣٫٨ مليار سنة', '13.8 billion years ago'],
    ['2021-03-11/2021-03-14', '١١–١٤ آذار ٢٠٢١', '11–14 March 2021'],
    ['2021-03-11/2021-05-02', '١١ آذار – ٢ أيار ٢٠٢١', '11 March – 2 May 2021'],
    ['XXXX-03-11', '١١ آذار', '11 March'],
    ['[2021-02-17,2021-02-18]', '١٧ شباط ٢٠٢١ أو ١٨ شباط ٢٠٢١', '17 February 2021 or 18 February 2021'],
    ['-04XX', 'القرن الخامس ق.م', '5th century BC'],
    ['-0538/-0331', '٥٣٩–٣٣٢ ق.م', '539–332 BC'],
    ['-0001/0000', '٢–١ ق.م', '2–1 BC'],
    ['-0043/0014', '٤٤ ق.م – ١٤ م', '44 BC – AD 14'],
    ['-0043-03-15/0014-08-19', '١٥ آذار ٤٤ ق.م – ١٩ آب ١٤ م', '15 March 44 BC – 19 August AD 14'],
    ['2020-23', 'خريف ٢٠٢٠', 'autumn 2020'],
    ['-0538~/-0331', 'نحو ٥٣٩ ق.م – ٣٣٢ ق.م', 'about 539 BC – 332 BC'],
    ['199X', 'تسعينيات القرن العشرين', '1990s'],
    ['19XX~', 'نحو القرن العشرين', 'about the 20th century'],
    ['2021-41', 'النصف الثاني من ٢٠٢١', '2nd half of 2021'],
    ['2021-02-11~/2021-02-20~', 'منتصف شباط ٢٠٢١', 'mid-February 2021'],
    ['2021-02-21~/2021-02-28~', 'أواخر شباط ٢٠٢١', 'late February 2021'],
    ['2021-03-11T18:00', '١١ آذار ٢٠٢١، ٦:٠٠ م', '11 March 2021, 18:00'],
    ['-005X', 'العقد البادئ عام ٦٠ ق.م', 'decade from 60 BC'],
    ['-0043-03', 'آذار ٤٤ ق.م', 'March 44 BC'],
    ['2021-03-11T18:00+03:00', '١١ آذار ٢٠٢١، ٦:٠٠ م بتوقيت بغداد', '11 March 2021, 18:00 Baghdad time'],
  ] as const) {
    it(`"${edtf}" is ${arabic} and ${english}`, () => {
      expect(say(edtf, { locale: 'ar-IQ', timeZone: 'Asia/Baghdad', numerals: 'arab' })).to.equal(arabic);
      expect(say(edtf, { locale: 'en-GB', timeZone: 'Asia/Baghdad' })).to.equal(english);
    });
  }
  for (const [locale, calendar, edtf, text] of [
    ['ar-IQ', 'islamic-umalqura', '2021-03-11', '٢٧ رجب ١٤٤٢ هـ'],
    ['ar-IQ', 'islamic-umalqura', '2021-02-13/2021-03-13', 'رجب ١٤٤٢ هـ'],
    ['ar-IQ', 'islamic-umalqura', '2020-08-20/2021-08-08', '١٤٤٢ هـ'],
    ['ar-IQ', 'islamic-umalqura', '2021-02', 'شباط ٢٠٢١ م'],
    ['ar-IQ', 'islamic-umalqura', '2015~/..', 'منذ نحو ٢٠١٥ م'],
    ['ar-IQ', 'islamic-umalqura', '2021-03-11/2021-03-16', '٢٧ رجب – ٣ شعبان ١٤٤٢ هـ'],
    ['ar-IQ', 'islamic-umalqura', '2021-02-11~/2021-02-20~', 'منتصف شباط ٢٠٢١ م'],
    ['ar-IQ', 'islamic-umalqura', '1700-03-11', '١١ آذار ١٧٠٠'],
    ['ar-IQ', 'persian', '2021-03-11', '٢١ إسفند ١٣٩٩ هـ.ش'],
    ['ar-IQ', 'hebrew', '2022-03-11', '٨ أدار الثاني ٥٧٨٢ عبرية'],
    ['fa-IR', 'persian', '2021-03-11', '۲۱ اسفند ۱۳۹۹'],
    ['fa-AF', 'persian', '2021-03-19', '۲۹ حوت ۱۳۹۹'],
    ['fa-IR', 'gregory', '2021-02', 'فوریهٔ ۲۰۲۱'],
    ['fa-IR', 'persian', '2021-02', 'فوریهٔ ۲۰۲۱ میلادی'],
    ['he', 'hebrew', '2021-02', 'פברואר 2021 לספירה'],
    ['es', 'hebrew', '2021-02', 'febrero de 2021 d.\u00A0C.'],
    ['fa-IR', 'persian', '2015~/..', 'از حدود ۲۰۱۵ میلادی'],
    ['ur-PK', 'gregory', '2021-03-11/..', '11 مارچ 2021 سے'],
    ['ur-PK', 'islamic-umalqura', '2021-03-11', '27 رجب 1442 ہجری'],
    ['ur-PK', 'gregory', '19XX', 'بیسویں صدی'],
    ['he', 'hebrew', '2021-03-11', 'כ״ז באדר תשפ״א'],
    ['he', 'gregory', '2021-03-11', '11 במרץ 2021'],
    ['he', 'gregory', '2021-33', 'הרבעון הראשון של 2021'],
    ['en', 'islamic-umalqura', '2021-03-11', '27 Rajab 1442 AH'],
  ] as const) {
    it(`"${edtf}" in ${locale} and the calendar ${calendar} is ${text}`, () => expect(say(edtf, { locale, calendar })).to.equal(text));
  }
  for (const [locale, edtf, text] of [
    ['de', '2021-03-11/2021-03-14', '11.–14. März 2021'],
    ['de', '2021-03-01/2021-04-01', '1. März – 1. April 2021'],
    ['de', '199X/..', 'seit den 1990er-Jahren'],
    ['de', '../199X~', 'bis etwa zu den 1990er-Jahren'],
    ['de', '19XX/..', 'seit dem 20. Jahrhundert'],
    ['de', '../-04XX', 'bis zum 5. Jahrhundert v. Chr.'],
    ['de', '2021-03-11~/..', 'seit etwa dem 11. März 2021'],
    ['de', '2021-02/..', 'seit Februar 2021'],
    ['de', '199X', '1990er-Jahre'],
    ['de', '-005X/', 'ab dem Jahrzehnt ab 60 v. Chr., Ende unbekannt'],
    ['de', '2015/..', 'seit 2015'],
    ['fr', '2021-03-01', '1er mars 2021'],
    ['fr', '2021-03-01/2021-03-11', '1er–11 mars 2021'],
    ['fr', 'Y-1E6', 'il y a 1 million d’années'],
    ['es', '-0043-03-15', '15 de marzo del 44 a.\u00A0C.'],
    ['es', '-0043-03', 'marzo del 44 a.\u00A0C.'],
    ['en-US', '-0043-03-15', 'March 15, 44 BC'],
    ['fa', '-0043-02-15', '۱۵ فوریهٔ ۴۴ پ.م'],
    ['tr', '-0043-03-15', '15 Mart MÖ 44'],
    ['en', '-005X', 'decade from 60 BC'],
    ['de', '-005X', 'Jahrzehnt ab 60 v. Chr.'],
    ['fr', '-005X', 'décennie à partir de 60 av.\u00A0J.-C.'],
    ['es', '-005X', 'década iniciada en el 60 a.\u00A0C.'],
    ['tr', '-005X', 'MÖ 60 ile başlayan on yıl'],
    ['he', '-005X', 'העשור שהחל ב־60 לפנה״ס'],
    ['fa', '-005X', 'دههٔ آغازشده از ۶۰ پ.م'],
    ['ur', '-005X', '60 ق م سے شروع ہونے والی دہائی'],
  ] as const) {
    it(`"${edtf}" in ${locale} is ${text}`, () => expect(say(edtf, { locale })).to.equal(text));
  }
  // Before our era: what began before the year 1, by decade, century and millennium, and the last of each that did.
  for (const [locale, ...texts] of [
    [
      'ar-IQ',
      'العقد البادئ عام ١ ق.م',
      'العقد البادئ عام ١٠ ق.م',
      'القرن الأول ق.م',
      'القرن العاشر ق.م',
      'الألف الأول ق.م',
      'الألف الثاني ق.م',
      'الألف العاشر ق.م',
    ],
    ['en', 'decade from 1 BC', 'decade from 10 BC', '1st century BC', '10th century BC', '1st millennium BC', '2nd millennium BC', '10th millennium BC'],
    [
      'de',
      'Jahrzehnt ab 1 v. Chr.',
      'Jahrzehnt ab 10 v. Chr.',
      '1. Jahrhundert v. Chr.',
      '10. Jahrhundert v. Chr.',
      '1. Jahrtausend v. Chr.',
      '2. Jahrtausend v. Chr.',
      '10. Jahrtausend v. Chr.',
    ],
    [
      'fr',
      'décennie à partir de 1 av.\u00A0J.-C.',
      'décennie à partir de 10 av.\u00A0J.-C.',
      'Ier siècle av.\u00A0J.-C.',
      'Xe siècle av.\u00A0J.-C.',
      'Ier millénaire av.\u00A0J.-C.',
      'IIe millénaire av.\u00A0J.-C.',
      'Xe millénaire av.\u00A0J.-C.',
    ],
    [
      'es',
      'década iniciada en el 1 a.\u00A0C.',
      'década iniciada en el 10 a.\u00A0C.',
      'siglo I a.\u00A0C.',
      'siglo X a.\u00A0C.',
      'primer milenio a.\u00A0C.',
      'segundo milenio a.\u00A0C.',
      'milenio X a.\u00A0C.',
    ],
    ['tr', 'MÖ 1 ile başlayan on yıl', 'MÖ 10 ile başlayan on yıl', 'MÖ 1. yüzyıl', 'MÖ 10. yüzyıl', 'MÖ 1. binyıl', 'MÖ 2. binyıl', 'MÖ 10. binyıl'],
    [
      'fa',
      'دههٔ آغازشده از ۱ پ.م',
      'دههٔ آغازشده از ۱۰ پ.م',
      'قرن اول پیش از میلاد',
      'قرن دهم پیش از میلاد',
      'هزارهٔ اول پیش از میلاد',
      'هزارهٔ دوم پیش از میلاد',
      'هزارهٔ دهم پیش از میلاد',
    ],
    [
      'ur',
      '1 ق م سے شروع ہونے والی دہائی',
      '10 ق م سے شروع ہونے والی دہائی',
      'پہلی صدی قبل مسیح',
      'دسویں صدی قبل مسیح',
      'پہلا ہزاریہ قبل مسیح',
      'دوسرا ہزاریہ قبل مسیح',
      'ہزاریہ 10 قبل مسیح',
    ],
    [
      'he',
      'העשור שהחל ב־1 לפנה״ס',
      'העשור שהחל ב־10 לפנה״ס',
      'המאה הראשונה לפנה״ס',
      'המאה העשירית לפנה״ס',
      'האלף הראשון לפנה״ס',
      'האלף השני לפנה״ס',
      'האלף העשירי לפנה״ס',
    ],
    [
      'ckb',
      'دەیەی دەستپێکردوو لە ١ی پێش زایین',
      'دەیەی دەستپێکردوو لە ١٠ی پێش زایین',
      'سەدەی یەکەمی پێش زایین',
      'سەدەی دەیەمی پێش زایین',
      'هەزارەی یەکەمی پێش زایین',
      'هەزارەی دووەمی پێش زایین',
      'هەزارەی دەیەمی پێش زایین',
    ],
    [
      'ps',
      'د ۱ له میلاد وړاندې لسیزه',
      'د ۱۰ له میلاد وړاندې لسیزه',
      'لومړۍ پېړۍ له میلاد وړاندې',
      'لسمه پېړۍ له میلاد وړاندې',
      'لومړۍ زریزه له میلاد وړاندې',
      'دویمه زریزه له میلاد وړاندې',
      'لسمه زریزه له میلاد وړاندې',
    ],
  ] as const) {
    it(`tells decades, centuries and millennia BC in ${locale}`, () =>
      expect(['000X', '-000X', '-00XX', '-09XX', '-0XXX', '-1XXX', '-9XXX'].map((text) => say(text, { locale }))).to.deep.equal(texts));
  }
  for (const [locale, edtf, text] of [
    ['en', '199X/..', 'since the 1990s'],
    ['en', '../18XX', 'until the 19th century'],
    ['en', '../199X~', 'until about the 1990s'],
    ['en', '199X/', 'from the 1990s, end unknown'],
    ['en', '19XX?', 'perhaps the 20th century'],
    ['en', '19XX%', 'perhaps about the 20th century'],
    ['en', '-04XX/..', 'since the 5th century BC'],
    ['en', '-005X/..', 'since the decade from 60 BC'],
    ['en', '../1XXX', 'until the 2nd millennium'],
    ['en', '2021-33/..', 'since the 1st quarter of 2021'],
    ['en', '[198X,199X]', '1980s or the 1990s'],
    ['en', '2015/..', 'since 2015'],
    ['en', '2021-03/..', 'since March 2021'],
    ['en', '-04XX/01XX', '5th century BC – 2nd century'],
    ['en-US', '2021-03-11/..', 'since March 11, 2021'],
    ['en-US', '2021-03-11/2021-03-14', 'March 11–14, 2021'],
    ['en-US', '2021-03-11/2021-05-02', 'March 11 – May 2, 2021'],
    ['en-US', '2020-12-30/2021-01-02', 'December 30, 2020 – January 2, 2021'],
    ['en-US', '-0043-03-11/-0043-03-14', 'March 11–14, 44 BC'],
    ['en-US', '2021-02-2X', 'February 20–28, 2021'],
    ['fa-AF', '2021-03-11/2021-03-14', '۱۱–۱۴ مارچ ۲۰۲۱'],
    ['fa-AF', '2021-03-11/2021-05-02', '۱۱ مارچ – ۲ می ۲۰۲۱'],
    ['fa-AF', '2021-03', 'مارچ ۲۰۲۱'],
    ['fa-AF', '-0043-03-15', '۱۵ مارچ ۴۴ پ.م'],
    ['ar-IQ', '19XX?', 'ربما القرن العشرون'],
    ['ar-IQ', '19XX%', 'ربما نحو القرن العشرين'],
    ['ar-IQ', '19XX?/..', 'منذ ربما القرن العشرين'],
    ['ar-IQ', '-19XX?', 'ربما القرن العشرون ق.م'],
    ['ar-IQ', '19XX?/20XX', 'ربما القرن العشرون – القرن الحادي والعشرون'],
  ] as const) {
    it(`"${edtf}" in ${locale} is ${text}`, () => expect(say(edtf, { locale })).to.equal(text));
  }
  // Doubt, before each kind of date, where it asks for an article or a preposition.
  for (const [locale, ...texts] of [
    [
      'de',
      'vielleicht am 11. März 2021',
      'um den 11. März 2021',
      'vielleicht um den 11. März 2021',
      'etwa 2015',
      'etwa März 2021',
      'vielleicht im 20. Jahrhundert',
      'etwa in den 1990er-Jahren',
      'vielleicht im 1. Quartal 2021',
      'vor etwa 20.500 Jahren',
    ],
    [
      'fr',
      'peut-être le 11 mars 2021',
      'vers le 11 mars 2021',
      'peut-être vers le 11 mars 2021',
      'vers 2015',
      'vers mars 2021',
      'peut-être le XXe siècle',
      'vers les années 1990',
      'peut-être le premier trimestre 2021',
      'il y a environ 20\u202F500 ans',
    ],
    [
      'es',
      'quizá el 11 de marzo de 2021',
      '11 de marzo de 2021 aprox.',
      'quizá el 11 de marzo de 2021 aprox.',
      '2015 aprox.',
      'marzo de 2021 aprox.',
      'quizá el siglo XX',
      'década de 1990 aprox.',
      'quizá el primer trimestre de 2021',
      'hace alrededor de 20.500 años',
    ],
    [
      'tr',
      'belki 11 Mart 2021',
      'yaklaşık 11 Mart 2021',
      'belki yaklaşık 11 Mart 2021',
      'yaklaşık 2015',
      'yaklaşık Mart 2021',
      'belki 20. yüzyıl',
      'yaklaşık 1990’lar',
      'belki 2021 yılının ilk çeyreği',
      'yaklaşık 20.500 yıl önce',
    ],
    [
      'en',
      'perhaps 11 March 2021',
      'about 11 March 2021',
      'perhaps about 11 March 2021',
      'about 2015',
      'about March 2021',
      'perhaps the 20th century',
      'about the 1990s',
      'perhaps the 1st quarter of 2021',
      'about 20,500 years ago',
    ],
  ] as const) {
    it(`says doubt in ${locale} as one does: ${texts[0]}`, () =>
      expect(
        ['2021-03-11?', '2021-03-11~', '2021-03-11%', '2015~', '2021-03~', '19XX?', '199X~', '2021-33?', 'Y-20499~'].map((text) =>
          say(text, { locale: locale === 'en' ? 'en-GB' : locale }),
        ),
      ).to.deep.equal(texts));
  }
  for (const [locale, edtf, text] of [
    ['es', '{2021-22,2022-24}', 'verano de 2021 e invierno de 2022'],
    ['es', '{2021-24,2022-21}', 'invierno de 2021 y primavera de 2022'],
    ['es', '199X?', 'quizá la década de 1990'],
    ['es', '2021-24?', 'quizá el invierno de 2021'],
    ['es', '2021-21?', 'quizá la primavera de 2021'],
    ['es', '2015?', 'quizá 2015'],
    ['fr', '2021-22?', 'peut-être l’été 2021'],
    ['fr', '2021-21~', 'vers le printemps 2021'],
    ['fr', '2015?', 'peut-être 2015'],
    ['fr', '2015~/..', 'début\u00A0: vers 2015'],
    ['fr', '0001?', 'peut-être 1'],
    ['fr', '0000?', 'peut-être 1 av.\u00A0J.-C.'],
    ['fr', '2021-03-01?', 'peut-être le 1er mars 2021'],
    ['de', '2021-03-11T11:30', '11. März 2021, 11:30 Uhr'],
    ['de', '2021-03-11T00:00', '11. März 2021, 0:00 Uhr'],
    ['de', '2021-03-11T11:30Z', '11. März 2021, 11:30 Uhr (UTC)'],
    ['de', '199X?', 'vielleicht in den 1990er-Jahren'],
    ['de', '-005X?', 'vielleicht im Jahrzehnt ab 60 v. Chr.'],
  ] as const) {
    it(`"${edtf}" in ${locale} is ${text}`, () => expect(say(edtf, { locale })).to.equal(text));
  }
  for (const [locale, calendar, edtf, text] of [
    ['fr', 'islamic-umalqura', '2021-04-13', '1er ramadan 1442 H'],
    ['fr', 'islamic-umalqura', '2021-04-13?', 'peut-être le 1er ramadan 1442 H'],
    ['fr', 'islamic-umalqura', '2021-04-13/2021-04-16', '1er–4 ramadan 1442 H'],
    ['fr', 'islamic-umalqura', '2021-04-23', '11 ramadan 1442 H'],
    ['fr', 'persian', '2021-03-21', '1er farvardin 1400 AP'],
    ['fr', 'hebrew', '2021-07-10', '1er av 5781'],
  ] as const) {
    it(`"${edtf}" in ${locale} and the calendar ${calendar} is ${text}`, () => expect(say(edtf, { locale, calendar })).to.equal(text));
  }
  for (const [locale, edtf, text] of [
    ['ur-PK', '2021-03-11T18:00', '11 مارچ 2021، 18:00'],
    ['ur-PK', '2021-03-11T00:05', '11 مارچ 2021، 0:05'],
    ['ur-PK', '2021-03-11T12:00', '11 مارچ 2021، 12:00'],
    ['ur-IN', '2021-03-11T18:00', '۱۱ مارچ ۲۰۲۱، ۱۸:۰۰'],
    ['ur-PK', '2021-33', '2021 کی پہلی سہ ماہی'],
    ['ur-PK', '2021-36', '2021 کی چوتھی سہ ماہی'],
    ['ur-PK', '2021-37', '2021 کی پہلی تہائی'],
    ['ur-PK', '2021-41', '2021 کی دوسری ششماہی'],
    ['ur-PK', '2021-24', '2021 کا موسم سرما'],
    ['ur-PK', '2021-33/..', '2021 کی پہلی سہ ماہی سے'],
    ['ur', '2021-24/..', '2021 کے موسم سرما سے'],
    ['ur', '../2021-21', '2021 کے موسم بہار تک'],
    ['ur', '2021-24', '2021 کا موسم سرما'],
    ['ur', '-1XXX/..', 'دوسرے ہزاریے قبل مسیح سے'],
    ['ur', '-4XXX/', 'پانچویں ہزاریے قبل مسیح سے، اختتام نامعلوم'],
    ['ur', '../9XXX', 'ہزاریے 10 تک'],
    ['ps', '2021-24/..', 'د ۲۰۲۱ له ژمي راهیسې'],
    ['ps', '../2021-33', 'د ۲۰۲۱ تر لومړۍ ربعې پورې'],
    ['ps', '2021-21~/..', 'د ۲۰۲۱ له شاوخوا پسرلي راهیسې'],
    ['ps', '2021-24', 'د ۲۰۲۱ ژمی'],
    ['ps', '2021-02/..', 'له فېبروري ۲۰۲۱ راهیسې'],
    ['ckb', '2021-03-11/2021-03-14', '١١–١٤ی ئازاری ٢٠٢١'],
    ['ckb', '2021-03-11/2021-05-02', '١١ی ئازار – ٢ی ئایاری ٢٠٢١'],
    ['ckb', '2021-33', 'چارەکی یەکەمی ٢٠٢١'],
    ['ckb', '1XXX', 'هەزارەی دووەم'],
    ['ckb', 'Y-20499~', 'پێش نزیکەی ٢٠٫٥ هەزار ساڵ'],
    ['ps', '2021-33', 'د ۲۰۲۱ لومړۍ ربعه'],
    ['ps', '19XX', 'شلمه پېړۍ'],
    ['ps', '19XX/..', 'له شلمې پېړۍ راهیسې'],
    ['ps', '../18XX', 'تر ۱۹مې پېړۍ پورې'],
    ['ps', '199X/..', 'له ۱۹۹۰مې لسیزې راهیسې'],
    ['ps', '2015/', 'له ۲۰۱۵ څخه، پای یې معلوم نه دی'],
    ['ps', '-005X', 'د ۶۰ له میلاد وړاندې لسیزه'],
    ['ckb', '2021-01', 'کانوونی دووەمی ٢٠٢١'],
    ['ckb', '2021-12', 'کانوونی یەکەمی ٢٠٢١'],
    ['ckb', '2021-03-11T18:00Z', '١١ی ئازاری ٢٠٢١، ١٨:٠٠ بە کاتی گرینیچ'],
  ] as const) {
    it(`"${edtf}" in ${locale} is ${text}`, () => expect(say(edtf, { locale })).to.equal(text));
  }
  for (const [locale, timeZone, text] of [
    ['ar-IQ', 'Europe/Rome', '١١ آذار ٢٠٢١، ٧:٠٠ م بتوقيت روما'],
    ['ar-IQ', 'Africa/Mogadishu', '١١ آذار ٢٠٢١، ٩:٠٠ م بتوقيت مقديشو'],
    ['fa', 'Asia/Dushanbe', '۱۱ مارس ۲۰۲۱، ۲۳:۰۰ به وقت دوشنبه'],
    ['fa', 'Europe/Rome', '۱۱ مارس ۲۰۲۱، ۱۹:۰۰ به وقت رم'],
    ['ur-PK', 'Asia/Dhaka', '12 مارچ 2021، ڈھاکہ کے وقت کے مطابق 0:00'],
    ['ur-PK', 'Asia/Kolkata', '11 مارچ 2021، کولکتہ کے وقت کے مطابق 23:30'],
    ['he', 'Europe/Rome', '11 במרץ 2021, 19:00 שעון רומא'],
    ['ckb', 'Asia/Baghdad', '١١ی ئازاری ٢٠٢١، ٢١:٠٠ بە کاتی بەغدا'],
    ['ps', 'Asia/Kabul', '۱۱ مارچ ۲۰۲۱، ۲۲:۳۰ د کابل په وخت'],
    ['ps', 'Asia/Dushanbe', '۱۱ مارچ ۲۰۲۱، ۲۳:۰۰ د دوشنبه په وخت'],
  ] as const) {
    it(`says 18:00 UTC in ${locale} in ${timeZone}: ${text}`, () => expect(say('2021-03-11T18:00Z', { locale, timeZone })).to.equal(text));
  }
  for (const [locale, ago, about, since, sinceAbout, perhaps] of [
    ['ar-IQ', 'قبل ٦٦ مليون سنة', 'قبل نحو ٦٦ مليون سنة', 'منذ ٦٦ مليون سنة', 'منذ نحو ٦٦ مليون سنة', 'ربما قبل نحو ٦٦ مليون سنة'],
    [
      'en',
      '66 million years ago',
      'about 66 million years ago',
      'since 66 million years ago',
      'since about 66 million years ago',
      'perhaps about 66 million years ago',
    ],
    [
      'de',
      'vor 66 Millionen Jahren',
      'vor etwa 66 Millionen Jahren',
      'seit 66 Millionen Jahren',
      'seit etwa 66 Millionen Jahren',
      'vielleicht vor etwa 66 Millionen Jahren',
    ],
    [
      'fr',
      'il y a 66 millions d’années',
      'il y a environ 66 millions d’années',
      'début\u00A0: il y a 66 millions d’années',
      'début\u00A0: il y a environ 66 millions d’années',
      'peut-être il y a environ 66 millions d’années',
    ],
    [
      'es',
      'hace 66 millones de años',
      'hace alrededor de 66 millones de años',
      'inicio: hace 66 millones de años',
      'inicio: hace alrededor de 66 millones de años',
      'quizá hace alrededor de 66 millones de años',
    ],
    [
      'tr',
      '66 milyon yıl önce',
      'yaklaşık 66 milyon yıl önce',
      'başlangıç: 66 milyon yıl önce',
      'başlangıç: yaklaşık 66 milyon yıl önce',
      'belki yaklaşık 66 milyon yıl önce',
    ],
    ['fa', '۶۶ میلیون سال پیش', 'حدود ۶۶ میلیون سال پیش', 'از ۶۶ میلیون سال پیش', 'از حدود ۶۶ میلیون سال پیش', 'شاید حدود ۶۶ میلیون سال پیش'],
    ['ur', '66 ملین سال پہلے', 'تقریباً 66 ملین سال پہلے', '66 ملین سال پہلے سے', 'تقریباً 66 ملین سال پہلے سے', 'شاید تقریباً 66 ملین سال پہلے'],
    ['he', 'לפני 66 מיליון שנה', 'לפני 66 מיליון שנה בערך', 'מלפני 66 מיליון שנה', 'מלפני 66 מיליון שנה בערך', 'אולי לפני 66 מיליון שנה בערך'],
  ] as const) {
    it(`tells deep time in ${locale} with its doubt: ${sinceAbout}`, () =>
      expect(['Y-66E6', 'Y-66E6~', 'Y-66E6/..', 'Y-66E6~/..', 'Y-66E6%'].map((text) => say(text, { locale }))).to.deep.equal([
        ago,
        about,
        since,
        sinceAbout,
        perhaps,
      ]));
  }
  for (const [locale, day, days] of [
    ['en-GB', '11 March 2021, 7:07–19:30 Rome time', '11 March 2021, 18:00 – 12 March 2021, 3:00 Rome time'],
    ['en-US', 'March 11, 2021, 7:07 AM – 7:30 PM Rome time', 'March 11, 2021, 6:00 PM – March 12, 2021, 3:00 AM Rome time'],
    ['ar-IQ', '١١ آذار ٢٠٢١، ٧:٠٧ ص – ٧:٣٠ م بتوقيت روما', '١١ آذار ٢٠٢١، ٦:٠٠ م – ١٢ آذار ٢٠٢١، ٣:٠٠ ص بتوقيت روما'],
    ['fa', '۱۱ مارس ۲۰۲۱، ۷:۰۷–۱۹:۳۰ به وقت رم', '۱۱ مارس ۲۰۲۱، ۱۸:۰۰ – ۱۲ مارس ۲۰۲۱، ۳:۰۰ به وقت رم'],
    ['de', '11. März 2021, 7:07–19:30 Uhr (Ortszeit Rom)', '11. März 2021, 18:00 Uhr – 12. März 2021, 3:00 Uhr (Ortszeit Rom)'],
    ['he', '11 במרץ 2021, 7:07–19:30 שעון רומא', '11 במרץ 2021, 18:00 – 12 במרץ 2021, 3:00 שעון רומא'],
  ] as const) {
    it(`says zone and day of two times once in ${locale}: ${day}`, () => {
      const words = { locale, timeZone: 'Europe/Rome' };
      expect([say('2021-03-11T07:07+01:00/2021-03-11T19:30+01:00', words), say('2021-03-11T18:00+01:00/2021-03-12T03:00+01:00', words)]).to.deep.equal([
        day,
        days,
      ]);
    });
  }
  // Engines of before 2022 have no list of zones.
  const zones = Intl.supportedValuesOf?.('timeZone') ?? ['Europe/Rome', 'Asia/Kathmandu'];
  for (const locale of ['ar-IQ', 'ar', 'ar-MA', 'fa-IR', 'fa-AF', 'ur-PK', 'ur-IN', 'he', 'ckb', 'ps']) {
    it(`has no Latin letter in a time of any zone in ${locale}`, () => {
      const texts = [...zones, 'Etc/GMT+5', 'Asia/Kolkata', 'Europe/Kyiv'].flatMap((timeZone) =>
        ['2021-03-11T18:00Z', '2021-07-11T18:00Z/2021-07-11T18:20Z', '1950-03-11T18:00Z'].map((edtf) => say(edtf, { locale, timeZone })),
      );
      expect(texts.filter((text) => /[\p{Script=Latin}_]/u.test(text))).to.deep.equal([]);
    });
  }
  for (const [locale, timeZone, text] of [
    ['ar-IQ', 'America/Caracas', '١١ آذار ٢٠٢١، ٢:٠٠ م بتوقيت غرينتش−٤'],
    ['ar-IQ', 'Pacific/Chatham', '١٢ آذار ٢٠٢١، ٧:٤٥ ص بتوقيت غرينتش+١٣:٤٥'],
    ['ar-MA', 'Pacific/Auckland', '12 مارس 2021، 7:00 بتوقيت غرينتش+13'],
    ['ar', 'Atlantic/Reykjavik', '11 مارس 2021، 6:00 م بتوقيت غرينتش'],
    ['fa', 'America/Caracas', '۱۱ مارس ۲۰۲۱، ۱۴:۰۰ به وقت گرینویچ−۴'],
    ['ur-PK', 'America/Caracas', '11 مارچ 2021، گرینچ−4 کے وقت کے مطابق 14:00'],
    ['ur-IN', 'America/Caracas', '۱۱ مارچ ۲۰۲۱، گرینچ−۴ کے وقت کے مطابق ۱۴:۰۰'],
    ['he', 'America/Caracas', '11 במרץ 2021, 14:00 שעון גריניץ׳−4'],
    ['ckb', 'America/Caracas', '١١ی ئازاری ٢٠٢١، ١٤:٠٠ بە کاتی گرینیچ−٤'],
    ['ps', 'America/Caracas', '۱۱ مارچ ۲۰۲۱، ۱۴:۰۰ د ګرینویچ−۴ په وخت'],
    // The sign in these names is the opposite of the one that people write.
    ['en-GB', 'Etc/GMT+5', '11 March 2021, 13:00 UTC−5'],
    ['de', 'Etc/GMT-3', '11. März 2021, 21:00 Uhr (UTC+3)'],
    ['tr', 'Etc/GMT-3', '11 Mart 2021, UTC+3 saatiyle 21:00'],
    ['en-GB', 'America/Caracas', '11 March 2021, 14:00 Caracas time'],
  ] as const) {
    it(`says 18:00 UTC in ${locale} in ${timeZone}: ${text}`, () => expect(say('2021-03-11T18:00Z', { locale, timeZone })).to.equal(text));
  }
  it('says each zone of a night when the clocks are changed, and one that stands before a time before the first of two', () => {
    const night = '2021-03-28T00:30Z/2021-03-28T01:30Z';
    expect(say(night, { locale: 'en-GB', timeZone: 'Europe/Rome' })).to.equal('28 March 2021, 1:30 Rome time – 28 March 2021, 3:30 Rome time');
    expect(say(night, { locale: 'ur-PK', timeZone: 'Asia/Karachi' })).to.equal('28 مارچ 2021، کراچی کے وقت کے مطابق 5:30–6:30');
    expect(say('2021-03-28T18:00Z/2021-03-29T01:30Z', { locale: 'tr', timeZone: 'Asia/Baghdad' })).to.equal(
      '28 Mart 2021, Bağdat saatiyle 21:00 – 29 Mart 2021, 4:30',
    );
  });
  it('tells Hebrew dates in digits where digits are asked for', () =>
    expect(say('2021-03-11', { locale: 'he', calendar: 'hebrew', numerals: 'latn' })).to.equal('27 באדר 5781'));
  it('adds the weekday in full style, without a comma', () =>
    expect(say('2021-03-11', { locale: 'ar-IQ', numerals: 'arab', style: 'full' })).to.equal('الخميس ١١ آذار ٢٠٢١'));
  it('names the months of another region, or of two', () => {
    expect(say('2021-03', { locale: 'ar-EG', numerals: 'latn', monthNames: 'levantine' })).to.equal('آذار 2021');
    expect(say('2021-03', { locale: 'ar', numerals: 'latn', monthNames: 'dual' })).to.equal('آذار/مارس 2021');
  });
  it('speaks English where the locale is odd', () => expect(say('2021', { locale: '!!' })).to.equal('2021'));
  it('writes no invisible marks', () => {
    for (const text of ['2021-03-11', '-0043', 'Y-138E8', '2021-03-11T18:00Z']) expect(say(text, { locale: 'ar-EG' })).not.to.match(/[\u061C\u200E\u200F]/);
  });
  for (const [locale, text] of [
    ['ar-EG', 'بين ٢٧ فبراير و٥ مارس ٢٠٢١'],
    ['en-GB', 'between 27 February and 5 March 2021'],
    ['fa-IR', 'بین ۲۷ فوریه و ۵ مارس ۲۰۲۱'],
    ['he', 'בין 27 בפברואר ל־5 במרץ 2021'],
    ['ur-PK', '27 فروری اور 5 مارچ 2021 کے درمیان'],
    ['ckb', 'لە نێوان ٢٧ی شوبات و ٥ی ئازاری ٢٠٢١دا'],
    ['ps', 'د ۲۷ فېبروري او ۵ مارچ ۲۰۲۱ ترمنځ'],
    ['de', 'zwischen dem 27. Februar und dem 5. März 2021'],
    ['fr', 'entre le 27 février et le 5 mars 2021'],
    ['es', 'entre el 27 de febrero y el 5 de marzo de 2021'],
    ['tr', '27 Şubat ile 5 Mart 2021 arasında'],
  ] as const) {
    it(`says in ${locale} of a moment within a week: ${text}`, () => expect(say('2021-02-27/2021-03-05', { locale, within: true })).to.equal(text));
  }
});
