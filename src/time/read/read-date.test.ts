// Reading dates: the tables of the contract and our own rows, what is said to the editor, and the rules for any text.

import { expect } from 'chai';
import fc from 'fast-check';
import { readingMessages } from '../../i18n/reading.js';
import { formatDate, readDate } from '../../languages/dates.js';
import { registerMessages } from '../../languages/registry.js';
import arabic from './dates-arabic.cases.json' with { type: 'json' };
import { fa, faAF } from '../../i18n/fa.js';
import { he } from '../../i18n/he.js';
import { ur } from '../../i18n/ur.js';
import { parseEdtf } from '../edtf.js';
import type { DateReading } from './read-date.js';
import rows from './read-date.cases.json' with { type: 'json' };

for (const [locale, messages] of [
  ['fa', fa],
  ['fa-AF', faAF],
  ['he', he],
  ['ur', ur],
] as const)
  registerMessages(locale, messages);

const options = { reference: '2021-03-12', timeZone: 'Asia/Baghdad' };
const read = (text: string, locale = 'ar-IQ'): DateReading => readDate(text, { ...options, locale });

describe('readDate', () => {
  for (const { input, expected, calendar, why } of arabic.cases) {
    it(`"${input}" is ${expected} (${why})`, () => {
      const { edtf, calendar: found, original, diagnostics } = read(input, arabic.locale);
      expect([edtf, found, original]).to.deep.equal([expected, calendar, input]);
      if (expected === null) expect(diagnostics.some((one) => one.severity === 'error')).to.equal(true);
    });
  }
  for (const [family, months] of Object.entries(arabic.months)) {
    it(`knows the months of ${family}`, () => {
      months.forEach((names, i) => {
        for (const name of [names].flat()) {
          const { edtf, calendar } = read(`1 ${name} ${family === 'hijri' ? 1442 : family.startsWith('solar') ? 1399 : 2021}`);
          if (family === 'hijri') expect([edtf !== null, calendar], name).to.deep.equal([true, 'islamic-umalqura']);
          else if (family.startsWith('solar')) expect([edtf !== null, calendar], name).to.deep.equal([true, 'persian']);
          else expect(edtf, name).to.equal(`2021-${String(i + 1).padStart(2, '0')}-01`);
        }
      });
    });
  }
  // JSON has no tuples.
  for (const [locale, text, edtf, calendar = 'gregory'] of rows as [string, string, string | null, string?][]) {
    it(`"${text}" in ${locale} is ${edtf} (${calendar})`, () => {
      const found = read(text, locale);
      expect([found.edtf, found.calendar]).to.deep.equal([edtf, calendar]);
    });
  }
  for (const [text, within] of [
    ['رجب 1442', true],
    ['1442 هـ', true],
    ['منتصف شباط 2021', true],
    ['الأسبوع الماضي', true],
    ['أوائل رجب 1442', true],
    ['اسفند 1399', true],
    ['منتصف 2021', true],
    ['شباط 2021', false],
    ['27 رجب 1442', false],
    ['17-18 شباط 2021', false],
    ['منذ رجب 1442', false],
    ['2015', false],
    ['من رجب إلى شعبان 1442', false],
    ['أواخر 2021', false],
  ] as const) {
    it(`"${text}" is ${within ? 'one moment within an interval' : 'no moment within an interval'}`, () => expect(read(text).within).to.equal(within));
  }
  it('passes EDTF as it is, in every locale', () => {
    for (const locale of ['ar', 'fa', 'ur', 'he', 'en']) {
      for (const edtf of ['2021-02', '2015~/..', '1399', '[2021-02-17,2021-02-18]', 'Y-66E6', '2021-03-11T18:00:00+03:00[Asia/Baghdad]', 'XXXX-03-11'])
        expect(read(edtf, locale).edtf).to.equal(edtf);
    }
  });
  it('takes 2021-22 as EDTF does, and warns', () => {
    const { edtf, diagnostics } = read('2021-22');
    expect([edtf, diagnostics[0]?.code, diagnostics[0]?.suggestion]).to.deep.equal(['2021-22', 'date/season-or-years', '2021/2022']);
  });
});

describe('What readDate suggests', () => {
  for (const [locale, text, code, suggestion] of [
    ['en-US', '3/11/21', 'date/short-year', '2021-03-11'],
    ['en-GB', '3/11/21', 'date/short-year', '2021-11-03'],
    ['en', '3/11/21', 'date/short-year', undefined],
    ['en-US', '12/25/99', 'date/short-year', '1999-12-25'],
    ['ar-IQ', '25/12/99', 'date/short-year', '1999-12-25'],
    ['ar-IQ', '11 آذار 2021 في بغداد', 'date/left-over', '2021-03-11'],
    ['ar-IQ', '11 آذار 2021 قاعة 7', 'date/left-over', undefined],
    ['en', '2021-03-11 16:00 GMT+0300 or later', 'date/left-over', undefined],
    ['ar-IQ', 'عام تسعة وثمانين', 'date/short-year', undefined],
    ['en', '11 March 2021 18:30 EST', 'date/left-over', undefined],
    ['ur-PK', 'گیارہ مارچ اکیس', 'date/left-over', undefined],
    ['de', 'seit 2015', 'date/unknown-word', undefined],
    ['ar-IQ', '44266', 'date/serial-number', '2021-03-11'],
    ['en', 'Y1E20', 'date/beyond-calendar', undefined],
    ['fa-IR', '1230-10-06', 'date/gregorian-year', '1851-12-27'],
    ['fa-IR', '1399', 'date/gregorian-year', '2020-03-20/2021-03-20'],
    ['fa-AF', '1399-12', 'date/gregorian-year', '2021-02-19/2021-03-20'],
    ['en', '1399', 'date/understood', undefined],
    ['ar-IQ', '11 آذار', 'date/year-taken', undefined],
    ['en', '11-Mar-21', 'date/short-year', undefined],
  ] as const) {
    it(`of "${text}" in ${locale} is ${suggestion ?? 'nothing'}, with ${code}`, () => {
      const [first] = read(text, locale).diagnostics;
      expect([first?.code, first?.suggestion]).to.deep.equal([code, suggestion]);
    });
  }
});

describe('The diagnostics of readDate', () => {
  const said = (text: string, locale: string): string =>
    read(text, locale)
      .diagnostics.map((one) => one.message)
      .join('; ')
      .replace(/[\u2066\u2069]/g, '');
  for (const [locale, text, message] of [
    ['ar-IQ', '3/13/2021', '13 لا يصلح شهرًا: أتقصد 2021-03-13؟'],
    ['ar-IQ', '29 شباط 2021', 'لا يوم 29 في هذا الشهر، فآخر أيامه 28: أتقصد 2021-02-28؟'],
    ['ar-IQ', 'مارص 2021', 'لم نفهم «مارص»: أتقصد مارس 2021؟'],
    ['ar-IQ', '11/3/21', 'السنة 21 ناقصة: اكتبها بأربعة أرقام: أتقصد 2021-03-11؟'],
    ['ar-IQ', '11 آذار 2021 في بغداد', 'فُهم «11 آذار 2021» ولم يُفهم «في بغداد»: أتقصد 2021-03-11؟'],
    ['ar-IQ', 'شباط 2021', 'فُهم: شباط ٢٠٢١'],
    ['ar-IQ', '27 رجب 1442', 'فُهم: ٢٧ رجب ١٤٤٢ هـ'],
    ['ar-IQ', 'الجمعة 11 آذار 2021', 'يوم الأسبوع لا يوافق التاريخ: إنه الخميس; فُهم: ربما ١١ آذار ٢٠٢١'],
    ['en', '3/4/2021', '3/4 can be read in two ways: write the month as a word'],
    ['en', 'March', 'The year is missing: did you mean 2021-03?'],
    ['en', 'soon', '"soon" is not understood'],
    ['fa-IR', 'بزودی', '«بزودی» فهمیده نشد'],
    ['he', '13/13/2021', '13 אינו חודש'],
    ['ur-PK', 'کل', '”کل“ سمجھ میں نہیں آیا'],
    ['de', '31. Februar 2021', 'There is no day 31 in this month; the last is 28: did you mean 2021-02-28?'],
  ] as const) {
    it(`"${text}" in ${locale}: ${message}`, () => expect(said(text, locale)).to.equal(message));
  }
  it('isolate what would turn round among Arabic letters', () => expect(read('3/13/2021').diagnostics[0]?.message).to.contain('\u20662021-03-13\u2069'));
  it('speak every language in full', () => {
    const holes = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    const english = readingMessages('en');
    for (const locale of ['ar', 'fa', 'he', 'ur']) {
      for (const [code, text] of Object.entries(readingMessages(locale)))
        expect([code, ...holes(text)]).to.deep.equal([code, ...holes(Reflect.get(english, code) as string)]);
    }
  });
  it('count hours from a reference that has a time', () => {
    const at = (text: string): string | null => readDate(text, { locale: 'ar-IQ', reference: '2021-03-12T18:00:00+03:00', timeZone: 'Asia/Baghdad' }).edtf;
    expect([at('قبل ساعتين'), at('قبل 20 دقيقة'), at('أمس')]).to.deep.equal(['2021-03-12T16:00:00+03:00', '2021-03-12T17:40:00+03:00', '2021-03-11']);
  });
  it('say that a relative word needs its day', () => {
    for (const text of ['أمس', 'الشهر الماضي', 'منذ 6 سنوات', 'الخميس'])
      expect(readDate(text, { locale: 'ar-IQ' }).diagnostics[0]?.code, text).to.equal('date/needs-reference');
    expect(readDate('الشهر الماضي', { locale: 'ar-IQ', reference: '2021' }).edtf).to.equal(null);
  });
});

describe('What formatDate says, readDate', () => {
  for (const [locale, calendar] of [
    ['ar-IQ', 'gregory'],
    ['ar-DZ', 'gregory'],
    ['ar-MA', 'gregory'],
    ['ar-MR', 'gregory'],
    ['ar-SA', 'islamic-umalqura'],
    ['ar-IQ', 'persian'],
    ['fa-IR', 'persian'],
    ['fa-AF', 'persian'],
    ['fa-IR', 'gregory'],
    ['fa-IR', 'islamic-umalqura'],
    ['ur-PK', 'gregory'],
    ['ur-PK', 'islamic-umalqura'],
    ['he', 'gregory'],
    ['he', 'hebrew'],
    ['en-GB', 'gregory'],
    ['en-US', 'gregory'],
    ['en-GB', 'islamic-umalqura'],
    ['en-GB', 'persian'],
  ] as const) {
    it(`reads back to the day, in ${locale} and ${calendar}`, () => {
      for (let ms = Date.UTC(2019, 0, 1); ms < Date.UTC(2024, 6, 1); ms += 3 * 86_400_000) {
        const edtf = new Date(ms).toISOString().slice(0, 10);
        const text = formatDate(parseEdtf(edtf), { locale, calendar, style: 'full' });
        expect(readDate(text, { locale }).edtf, text).to.equal(edtf);
      }
    });
  }
});

describe('readDate of any text', () => {
  const words = fc.constantFrom(
    'منذ',
    'شباط',
    '11',
    '٢٠٢١',
    '2021',
    'إلى',
    '-',
    '/',
    'رجب',
    'الماضي',
    'الخميس',
    'قبل',
    'سنوات',
    'القرن',
    'هـ',
    'الساعة',
    '6',
    'مساء',
    ',',
    'و',
    'بين',
    'March',
    'the',
    'last',
    'کے',
    'אדר',
    'תשפ״א',
    '~',
    '?',
    'نحو',
    'منتصف',
    'عام',
    '.',
    'ق',
    'م',
    'ربما',
    'الأربعاء',
    'ساعتين',
  );
  const texts = fc.oneof(
    fc.array(words, { maxLength: 9 }).map((list) => list.join(' ')),
    fc.array(words, { maxLength: 9 }).map((list) => list.join('')),
    fc.string({ unit: 'grapheme', maxLength: 70 }),
  );
  it('throws nothing, and what it gives is EDTF', () => {
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom('ar-IQ', 'ar-SA', 'fa', 'ur', 'he', 'en', 'de', '!!'),
        fc.constantFrom('2021-03-12', '2021-03-12T18:00:00+03:00', undefined, 'x'),
        (text, locale, reference) => {
          const { edtf, original, within, confidence, diagnostics } = readDate(text, { locale, reference, timeZone: 'Asia/Baghdad' });
          expect(original).to.equal(text.trim());
          expect(diagnostics.length).to.be.greaterThan(0);
          if (edtf === null) {
            expect([confidence, within, diagnostics.some((one) => one.severity === 'error')]).to.deep.equal([0, false, true]);
            return;
          }
          const date = parseEdtf(edtf);
          if (within) expect([date.kind, 'from' in date && date.from !== null && date.to !== null]).to.deep.equal(['interval', true]);
        },
      ),
      { seed: 17, numRuns: 1500 },
    );
  });
  it('refuses more than 128 characters unread', () => expect(read(`11 آذار 2021${' '.repeat(120)}x`).diagnostics[0]?.code).to.equal('date/too-long'));
  it('takes what is no text for one', () => expect(readDate(undefined as unknown as string).edtf).to.equal(null));
});
