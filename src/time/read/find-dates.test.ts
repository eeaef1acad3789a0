// Dates in running text, measured on sentences in news style, half of them traps; and the rules for any text.

import { expect } from 'chai';
import fc from 'fast-check';
import { findDates } from '../../languages/dates.js';
import { wordsFor } from '../../languages/registry.js';
import { parseEdtf } from '../edtf.js';
import arabic from './find-arabic.cases.json' with { type: 'json' };
import english from './find-english.cases.json' with { type: 'json' };
import hebrew from './find-hebrew.cases.json' with { type: 'json' };
import others from './find-others.cases.json' with { type: 'json' };
import persian from './find-persian.cases.json' with { type: 'json' };
import urdu from './find-urdu.cases.json' with { type: 'json' };
import corpus from './find-dates.cases.json' with { type: 'json' };
import { datesOf } from './find-dates.js';
import { readContext } from './context.js';
import { tokenize } from './lexer.js';

const { sentences, ...options } = corpus;
const find = (text: string): string[] => findDates(text, options).map(({ start, end, edtf }) => `${text.slice(start, end)} = ${edtf}`);

describe('findDates', () => {
  it('is right about what it finds, and finds nearly all', () => {
    const count = { right: 0, wrong: 0, missed: 0 };
    const mistakes: string[] = [];
    for (const { text, dates } of sentences) {
      const [wanted, found] = [dates.map((one) => `${one.text} = ${one.edtf}`), find(text)];
      for (const one of found) {
        count[wanted.includes(one) ? 'right' : 'wrong']++;
        if (!wanted.includes(one)) mistakes.push(`${one} in: ${text}`);
      }
      count.missed += wanted.filter((one) => !found.includes(one)).length;
    }
    const { right, wrong, missed } = count;
    const [precision, recall] = [right / (right + wrong), right / (right + missed)];
    console.log(
      `findDates on ${sentences.length} sentences: ${right} right, ${wrong} wrong, ${missed} missed; precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    );
    expect(precision, mistakes.join('\n')).to.be.at.least(0.98);
    expect(recall).to.be.at.least(0.92);
  });
  for (const [text, dates] of [
    [
      'قال إن القرار اتخذ الشهر الماضي. وأضاف يوم الخميس: «التدريب مستمر منذ 6 سنوات».',
      ['الشهر الماضي = 2021-02', 'يوم الخميس = 2021-03-11', 'منذ 6 سنوات = 2015~/..'],
    ],
    ['زار آب الأسرة رجب وشعبان ورمضان في آب.', []],
    ['اتصلوا على 0770 123 2015 أو ادفعوا 2021 ديناراً، فازوا 3-2، البقرة 185.', []],
  ] as const) {
    it(`finds ${dates.join(' and ') || 'nothing'} in "${text}"`, () => expect(find(text)).to.deep.equal([...dates]));
  }
  it('gives the sentence of each date', () => {
    const text = 'بدأ العمل في 17 شباط 2021. ثم توقف سنة 44 ق.م. في القصة! وعاد أمس؟';
    expect(findDates(text, options).map(({ sentence }) => sentence)).to.deep.equal([
      'بدأ العمل في 17 شباط 2021.',
      'ثم توقف سنة 44 ق.م. في القصة!',
      'وعاد أمس؟',
    ]);
  });
  it('reads English, Persian and Hebrew prose by their own words', () => {
    const of = (text: string, locale: string): string[] =>
      findDates(text, { ...options, locale }).map(({ start, end, edtf }) => `${text.slice(start, end)} = ${edtf}`);
    expect(of('The mission began on 11 March 2021 and may grow; it was agreed last month.', 'en')).to.deep.equal([
      '11 March 2021 = 2021-03-11',
      'last month = 2021-02',
    ]);
    expect(of('این نشست در ۲۱ اسفند ۱۳۹۹ برگزار شد.', 'fa')).to.deep.equal(['۲۱ اسفند ۱۳۹۹ = 2021-03-11']);
    expect(of('הפגישה נערכה ב־11 במרץ 2021 בבגדאד.', 'he')).to.deep.equal(['11 במרץ 2021 = 2021-03-11']);
  });
  // JSON has no tuples.
  for (const [locale = '', reference, text = '', ...wanted] of [arabic, persian, urdu, hebrew, english, others].flat() as readonly string[][]) {
    it(`finds ${wanted.join(' and ') || 'nothing'} in "${text}" (${locale})`, () => {
      expect(
        findDates(text, { locale, reference, timeZone: 'Asia/Baghdad' }).map(({ start, end, edtf }) => `${text.slice(start, end)} = ${edtf}`),
      ).to.deep.equal(wanted);
    });
  }
  it('gives EDTF in order and apart, for any text', () => {
    const words = fc.constantFrom(
      'في',
      'عام',
      '2015',
      '11',
      'آذار',
      '،',
      '.',
      'منذ',
      'و',
      '6',
      'سنوات',
      'رجب',
      '1442',
      'هـ',
      'قال',
      'بين',
      'إلى',
      'الماضي',
      'الشهر',
      'يوم',
      'الخميس',
      'القرن',
      '(',
      ')',
      '-',
      '/',
      '«',
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 30 }).map((list) => list.join(' ')),
        (text) => {
          let last = 0;
          for (const { start, end, edtf, sentence } of findDates(text, options)) {
            expect(start >= last && end > start && end <= text.length).to.equal(true);
            expect(sentence.length).to.be.greaterThan(0);
            parseEdtf(edtf);
            last = end;
          }
        },
      ),
      { seed: 23, numRuns: 500 },
    );
  });
  for (const [name, unit, locale = 'ar-IQ'] of [
    ['Urdu years', '1997 میں ', 'ur-PK'],
    ['Urdu weekdays', 'اتوار کو ', 'ur-PK'],
    ['Persian todays', '، امروز ', 'fa-IR'],
    ['Persian weekdays', 'روز دوشنبه ', 'fa-IR'],
    ['Hebrew years', 'ב-1989 ', 'he'],
    ['English months', 'in May ', 'en'],
    ['dots', '.'],
    ['pairs', '1 و2 و'],
    ['slashes', '1/'],
    ['particles', 'من '],
    ['commas', '1,'],
    ['groups', '123,'],
    ['dates without a stop', 'في 11 آذار 2021 '],
    ['weekdays', 'الأحد '],
    ['brackets', '('],
  ] as [string, string, string?][]) {
    it(`takes twice the steps for twice the ${name}`, () => {
      const steps = (times: number): number => {
        const text = `${unit.repeat(times)}ا`;
        let count = 0;
        const tokens = new Proxy(tokenize(text, locale, true), { get: (target, key) => (count++, Reflect.get(target, key) as unknown) });
        for (const one of datesOf(tokens, text, { ...readContext(options, wordsFor({ locale })), isProse: true })) expect(one.end).to.be.at.most(text.length);
        return count;
      };
      const [one, two] = [steps(200), steps(400)];
      expect(two, `${one} and ${two} steps`).to.be.at.most(2.2 * one + 100);
    });
  }
  it('goes through a long text in one go', () => expect(findDates('قال في 11 آذار 2021. '.repeat(2000), options).length).to.equal(2000));
});
