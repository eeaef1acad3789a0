// The reader's door: whatever is thrown inside is a refusal with a reason, for any text and any options.

import { expect } from 'chai';
import fc from 'fast-check';
import { fa, faAF } from '../../i18n/fa.js';
import { he } from '../../i18n/he.js';
import { ur } from '../../i18n/ur.js';
import { findDates, readDate } from '../../languages/dates.js';
import { registerMessages } from '../../languages/registry.js';
import { parseEdtf } from '../edtf.js';
import type { ReadDateOptions } from './context.js';
import type { DateReading } from './read-date.js';

for (const [locale, messages] of [
  ['fa', fa],
  ['fa-AF', faAF],
  ['he', he],
  ['ur', ur],
] as const)
  registerMessages(locale, messages);

const FRAGMENTS = {
  numbers: [
    '11',
    '12',
    '32',
    '0',
    '1442',
    '1399',
    '2021',
    '2020',
    '٢٠٢١',
    '1',
    '99999',
    '5781',
    '..',
    '-',
    '–',
    '/',
    ',',
    '.',
    ':',
    '~',
    '?',
    '2021-03-11',
    '2021-22',
    '20210311',
    '44266',
    '12345',
    'Y1E20',
    '2014 ـ 2017',
    '10,000',
    '1914-18',
    '201X',
    'XXXX-03-11',
    '{2021,2022}',
    'Y-66E6',
  ],
  en: [
    '11 March 2021',
    'summer 2020',
    'March',
    'winter',
    '2020s',
    '20th century',
    'Q1 2021',
    'to',
    'until',
    'from',
    'since',
    'before',
    'after',
    'between',
    'and',
    'or',
    'about',
    'now',
    'last month',
    '6 years ago',
    '12:03 AM',
    'UTC',
    'BC',
    'AH',
    '66 million years ago',
    'early',
    'late',
  ],
  ar: [
    'منذ',
    'حتى',
    'إلى',
    'من',
    'قبل',
    'بعد',
    'بين',
    'و',
    'أو',
    'نحو',
    '١١ آذار ٢٠٢١',
    'صيف ٢٠٢٠',
    'رجب ١٤٤٢ هـ',
    '٢٧ رجب',
    'الربع الأول من',
    'القرن العشرين',
    'ثمانينيات',
    'ق.م',
    'هـ',
    'م',
    'الشهر الماضي',
    'أمس',
    'الخميس',
    'الساعة السادسة والنصف مساءً',
    'أواخر',
    'غدا',
    'ألفين واثني عشر',
    'الألف الثالث',
    '539 - 332',
    'قبل ثلاثة أيام من',
    '66 مليون سنة',
  ],
  fa: ['از', 'تا', '۱۱ اسفند ۱۳۹۹', 'تابستان ۱۳۹۹', 'دهه', '۱۳۶۰', 'پیش', 'میلادی', 'ماه گذشته', 'ق.ظ'],
  he: ['סוף', '11 במרץ 2021', 'קיץ 2020', 'תשפ״א', 'ה׳תשפ״א', 'אדר ב׳', 'מ', 'עד', 'לפני', 'המאה ה-20', 'שנות ה-80', 'כ״ז באדר'],
  ur: ['سے', 'تک', '11 مارچ 2021', 'گرما 2020', 'صدی', 'کی دہائی', 'کے درمیان', 'پہلے', 'اور', 'صبح 9 بجے'],
};
const REFERENCES = [
  '2021-03-12',
  '2021-03-12T18:00:00+03:00',
  undefined,
  'x',
  'Y-66E6',
  '-0043-03-11',
  '..',
  '2021-03-12T18:00[Mars/Base]',
  '99999-01-01',
  '9999-12-31',
  '-9999-01-01',
  '0000-01-01',
  '0600-06-15',
  'Y17E8',
];
const fragments = fc.array(fc.constantFrom(...Object.values(FRAGMENTS).flat()), { minLength: 1, maxLength: 6 });
const options = fc.record({
  locale: fc.constantFrom('ar-IQ', 'ar-SA', 'fa', 'fa-AF', 'ur', 'he', 'en', 'en-US', 'de', 'tr', '!!'),
  reference: fc.constantFrom(...REFERENCES),
  timeZone: fc.constantFrom('Asia/Baghdad', undefined, 'Mars/Base', ''),
});

const codesOf = ({ diagnostics }: DateReading): string[] => diagnostics.map(({ code }) => code);

describe('readDate of fragments joined at random', () => {
  it('throws nothing, gives EDTF or a reason', () => {
    fc.assert(
      fc.property(fragments, fc.constantFrom(' ', ''), options, (words, joint, given) => {
        const text = words.join(joint).slice(0, 128);
        const reading = readDate(text, given);
        if (reading.edtf === null) expect(reading.diagnostics.some(({ severity }) => severity === 'error')).to.equal(true);
        else parseEdtf(reading.edtf);
      }),
      {
        seed: 3,
        numRuns: 2000,
        examples: [
          [['القرن العشرين', '~', 'تابستان ۱۳۹۹'], ' ', { locale: 'ar-IQ', reference: undefined, timeZone: undefined }],
          [['ماه گذشته'], ' ', { locale: 'fa', reference: '-0043-03-11', timeZone: undefined }],
        ],
      },
    );
  });
  it('and findDates throws nothing either', () => {
    fc.assert(
      fc.property(fragments, options, (words, given) => {
        for (const { edtf } of findDates(words.join(' '), given)) parseEdtf(edtf);
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});

describe('An interval that runs backwards', () => {
  for (const [locale, text] of [
    ['en', '11 March 2021 to summer 2020'],
    ['en', 'summer 2021 to summer 2020'],
    ['en', 'Q4 2021 to Q1 2021'],
    ['en', '2021 to 2020'],
    ['en', 'the 1990s to the 1980s'],
    ['ar-IQ', '١١ آذار ٢٠٢١ إلى صيف ٢٠٢٠'],
    ['ar-IQ', 'من ٢٠٢١ إلى ٢٠٢٠'],
    ['fa', '۱۱ مارس ۲۰۲۱ تا ۱۱ مارس ۲۰۲۰'],
    ['he', '11 במרץ 2021 עד קיץ 2020'],
    ['he', '11 במרץ 2021 עד 11 במרץ 2020'],
  ] as const) {
    it(`"${text}" is refused as such`, () => {
      const reading = readDate(text, { locale });
      expect([reading.edtf, codesOf(reading)]).to.deep.equal([null, ['date/ends-before-start']]);
    });
  }
});

describe('What readDate cannot use', () => {
  const garbage = [
    42,
    {},
    [],
    true,
    Symbol('x'),
    () => 1,
    10n,
    {
      toString: () => {
        throw new Error('no');
      },
    },
  ] as unknown[];
  const rows: readonly (readonly [name: string, given: object, codes: readonly string[]])[] = [
    ['a reference that is no EDTF', { reference: 'yesterday' }, ['date/no-reference', 'date/understood']],
    ['an empty reference', { reference: '' }, ['date/no-reference', 'date/understood']],
    ['a zone that is none', { timeZone: 'Mars/Base' }, ['date/no-such-zone', 'date/understood']],
    ['an empty zone', { timeZone: '' }, ['date/no-such-zone', 'date/understood']],
    ['both', { reference: '2021-13', timeZone: 'x' }, ['date/no-reference', 'date/no-such-zone', 'date/understood']],
    ['null for all', { reference: null, timeZone: null, locale: null }, ['date/understood']],
    ['a year as the reference', { reference: '2021' }, ['date/understood']],
    ['a locale that is none', { locale: '!!' }, ['date/understood']],
  ];
  for (const [name, given, codes] of rows) {
    it(`${name}: ${codes.join(', ')}`, () => {
      const reading = readDate('11 آذار 2021', { locale: 'ar', ...given } as ReadDateOptions);
      expect([reading.edtf, codesOf(reading), reading.confidence]).to.deep.equal(['2021-03-11', codes, codes.length > 1 ? 0.6 : 1]);
    });
  }
  it('is told in the language asked for, with what it was', () => {
    expect(readDate('2021', { locale: 'en', reference: 'soon' }).diagnostics[0]?.message).to.equal('"soon" is no day of writing: it is not used');
    expect(readDate('2021', { locale: 'en', timeZone: 'Mars' }).diagnostics[0]?.message).to.equal('The time zone "Mars" is not known');
  });
  it('is any value, and never an exception', () => {
    for (const value of garbage) {
      for (const key of ['reference', 'timeZone', 'locale']) expect(readDate('11 آذار 2021', { [key]: value } as ReadDateOptions).edtf).to.equal('2021-03-11');
      expect(readDate(value as string).edtf).to.equal(null);
      expect(() => findDates('11 آذار 2021', { reference: value } as ReadDateOptions)).not.to.throw();
    }
    expect(readDate('11 آذار 2021', null as unknown as ReadDateOptions).edtf).to.equal('2021-03-11');
  });
});
