// What stands where on the screen: the words of dates, character by character from left to right, as the browser lays
// them out. A reader of right-to-left script must see each number in its own order, and day, month, year, start and end
// from right to left.

import { expect } from 'chai';
import { ckb } from '../i18n/ckb.js';
import { de } from '../i18n/de.js';
import { fa } from '../i18n/fa.js';
import { he } from '../i18n/he.js';
import { ps } from '../i18n/ps.js';
import { ur } from '../i18n/ur.js';
import { formatDate } from '../languages/dates.js';
import { registerCalendars, registerMessages, wordsFor } from '../languages/registry.js';
import { civilMs } from './civil.js';
import { parseEdtf } from './edtf.js';
import type { DateWordOptions } from './words.js';
import { formatMoment } from './format-moment.js';
import { otherCalendars } from './other-calendars.js';

registerCalendars(otherCalendars);

for (const [locale, messages] of Object.entries({ fa, he, ur, de, ckb, ps })) registerMessages(locale, messages);

type Dir = 'rtl' | 'ltr';
const dirOf = (locale: string): Dir => (/^(?:ar|fa|he|ur|ckb|ps)\b/.test(locale) ? 'rtl' : 'ltr');

/**
 * The characters of a text from left to right as they are seen, each with the marks and joiners that belong to it, of
 * which it shows the letter alone.
 */
function seen(text: string, dir: Dir, container: Dir): string {
  const page = document.createElement('p');
  page.dir = container;
  page.lang = 'en';
  const bdi = document.createElement('bdi');
  bdi.dir = dir;
  bdi.textContent = text;
  // Neighbours of both directions, and a number: none may reach in.
  page.append('NATO 15 – ', bdi, ' – 7 قرار');
  page.style.whiteSpace = 'nowrap';
  document.body.append(page);
  const node = bdi.firstChild ?? bdi;
  const places: { readonly char: string; readonly left: number }[] = [];
  for (const { 0: cluster, index } of text.matchAll(/[^\p{M}\p{Cf}][\p{M}\p{Cf}]*/gu)) {
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + cluster.length);
    // WebKit adds an empty rectangle at the edge of a run.
    const { left = 0, right = 0 } = [...range.getClientRects()].find(({ width }) => width > 0) ?? {};
    places.push({ char: cluster.charAt(0), left: (left + right) / 2 });
  }
  page.remove();
  return places
    .sort((a, b) => a.left - b.left)
    .map(({ char }) => char)
    .join('')
    .replace(/\s/g, ' ');
}

/**
 * Words and numbers of a text in its order; a number holds its own separators, and Latin words side by side read as
 * one.
 */
const TOKENS = /\p{Nd}+(?:[:.,٫٬]\p{Nd}+)*|\p{scx=Latin}+(?: \p{scx=Latin}+)*|[\p{L}]+|./gsu;
/**
 * The same as a reader must see it: whole tokens in reading direction, letters of right-to-left words from the right,
 * numbers and Latin words from the left.
 */
function expected(text: string, dir: Dir): string {
  const bare = text.replace(/[\p{M}\p{Cf}]/gu, '').replace(/\s/g, ' ');
  if (dir === 'ltr') return bare;
  const tokens = (bare.match(TOKENS) ?? []).map((token) =>
    /^[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(token) && !/^\p{Nd}/u.test(token) ? [...token].reverse().join('') : token,
  );
  return tokens.reverse().join('');
}

const KINDS: Readonly<Record<string, readonly [string, Partial<DateWordOptions>?]>> = {
  'a day': ['2021-03-11'],
  'a day with its weekday': ['2021-03-11', { style: 'full' }],
  'a range of days': ['2021-03-11/2021-03-14'],
  'a range of months': ['2021-03/2021-05'],
  'a range of days in two months': ['2021-03-11/2021-05-02'],
  'a range in two years': ['2020-12-30/2021-01-02'],
  'a range of years': ['2015/2021'],
  'a start': ['2021-03-11/..'],
  'a start in a year': ['2015~/..'],
  'an unknown end': ['2015/'],
  'a day BC': ['-0043-03-15'],
  'a range from BC': ['-0043/0014'],
  'a time': ['2021-03-11T18:00'],
  'a time in a zone': ['2021-03-11T18:00+03:00', { timeZone: 'Asia/Baghdad' }],
  'a time in a zone without a name': ['2021-03-11T18:00+03:00', { timeZone: 'America/Denver' }],
  'a time in UTC': ['2021-03-11T18:00Z'],
  'deep time': ['Y-138E8~'],
  'a range of deep time': ['Y-66E6/Y-2E6'],
  'a large year': ['Y9999999'],
  'a quarter': ['2021-33'],
  'a decade': ['199X'],
  'a century BC': ['-04XX'],
  'one of two': ['[2021-02-17,2021-02-18]'],
  both: ['{2019,2021}'],
  'a Hijri day': ['2021-03-11', { calendar: 'islamic-umalqura' }],
  'a range of Hijri days': ['2021-03-11/2021-03-16', { calendar: 'islamic-umalqura' }],
  'a Persian day': ['2021-03-11', { calendar: 'persian' }],
  'a Hebrew day': ['2021-03-11', { calendar: 'hebrew' }],
  'a Gregorian month among Hijri days': ['2021-02', { calendar: 'islamic-umalqura' }],
  'dual month names': ['2021-03-11/2021-05-02', { monthNames: 'dual' }],
};

// Where there is no layout there is nothing to see.
(typeof document === 'undefined' ? describe.skip : describe)('On the screen', () => {
  // Arabic-Indic digits in a left-to-right sentence are left out: by the Unicode algorithm they turn it around, which
  // only invisible marks could mend.
  for (const [locale, numerals] of [
    ['ar-IQ', 'arab'],
    ['ar', 'latn'],
    ['ar-MA', 'latn'],
    ['fa', 'arabext'],
    ['fa', 'latn'],
    ['he', undefined],
    ['he', 'arab'],
    ['ur-PK', 'latn'],
    ['ur-IN', 'arabext'],
    ['ckb', 'arab'],
    ['en', 'latn'],
    ['de', 'latn'],
    ['en', 'arabext'],
    ['ps', 'arabext'],
  ] as const) {
    const words = wordsFor({ locale, ...(numerals ? { numerals } : {}) });
    const dir = dirOf(locale);
    for (const container of ['rtl', 'ltr'] as const) {
      it(`dates in ${locale}, ${numerals ?? 'its own'} digits, read ${dir} on a page that runs ${container}`, () => {
        const wrong: string[] = [];
        const check = (kind: string, text: string): void => {
          if (seen(text, dir, container) !== expected(text, dir))
            wrong.push(`${kind}: "${text}" is seen as "${[...seen(text, dir, container)].join(' ')}", not "${[...expected(text, dir)].join(' ')}"`);
        };
        for (const [kind, [edtf, options]] of Object.entries(KINDS)) check(kind, formatDate(parseEdtf(edtf), { ...words, ...options }));
        const day = civilMs(2021, 3, 11);
        for (const calendar of ['islamic-umalqura', 'persian', 'hebrew'] as const) {
          check(`a second date, ${calendar}`, `${formatMoment(day, 'dayMonthYear', words)} · ${formatMoment(day, 'dayMonthYear', { ...words, calendar })}`);
        }
        expect(wrong).to.deep.equal([]);
      });
    }
  }
  // By hand, and from what was measured in three engines (DOMAIN.md): the rule above is not its own judge.
  for (const [edtf, options, text] of [
    ['2021-03-11/2021-03-14', { locale: 'ar-IQ', numerals: 'latn' }, '2021 راذآ 14–11'],
    ['2021-03-11/2021-05-02', { locale: 'ar-IQ', numerals: 'latn' }, '2021 رايأ 2 – راذآ 11'],
    ['2015/2021', { locale: 'ar-IQ', numerals: 'arab' }, '٢٠٢١ – ٢٠١٥'],
    ['2021-03-11T18:00', { locale: 'ar', numerals: 'latn' }, 'م 6:00 ،2021 سرام 11'],
    ['Y-138E8', { locale: 'ar-IQ' }, 'ةنس رايلم ١٣٫٨ لبق'],
    ['2021-03-11', { locale: 'ar-IQ', calendar: 'islamic-umalqura' }, 'ـه ١٤٤٢ بجر ٢٧'],
    ['-0043-03-15', { locale: 'ar' }, 'م.ق 44 سرام 15'],
    ['2015~/..', { locale: 'ar' }, '2015 وحن ذنم'],
    ['2021-03-11T18:00', { locale: 'ur-PK' }, '18:00 ،2021 چرام 11'],
    ['2015/2021', { locale: 'en' }, '2015 – 2021'],
  ] as const) {
    it(`"${edtf}" in ${options.locale} is seen as ${text}`, () =>
      expect(seen(formatDate(parseEdtf(edtf), options), dirOf(options.locale), 'ltr')).to.equal(text));
  }
});
