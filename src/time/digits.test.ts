// One system of digits in all that a timeline writes, whatever the language, the calendar and the style.

import { expect } from 'chai';
import { ckb } from '../i18n/ckb.js';
import { de } from '../i18n/de.js';
import { es } from '../i18n/es.js';
import { fa, faAF } from '../i18n/fa.js';
import { fr } from '../i18n/fr.js';
import { he } from '../i18n/he.js';
import type { Plural } from '../i18n/locale.js';
import { ordinal, plural } from '../i18n/lookup.js';
import { digitsOf, formatNumber } from '../i18n/number.js';
import { ps } from '../i18n/ps.js';
import { tr } from '../i18n/tr.js';
import { ur } from '../i18n/ur.js';
import { formatDate } from '../languages/dates.js';
import { registerCalendars, registerMessages, wordsFor } from '../languages/registry.js';
import { civilMs } from './civil.js';
import { formatDuration } from './duration.js';
import { parseEdtf } from './edtf.js';
import { secondaryTicksOf, ticksOf } from './ticks.js';
import type { Words } from './words.js';
import { otherCalendars } from './other-calendars.js';

registerCalendars(otherCalendars);

for (const [locale, messages] of Object.entries({ fa, 'fa-AF': faAF, he, ur, de, es, fr, tr, ckb, ps })) registerMessages(locale, messages);

const LOCALES = ['ar', 'ar-IQ', 'ar-EG', 'ar-MA', 'ar-MR', 'fa', 'fa-AF', 'he', 'ur', 'ur-IN', 'ckb', 'ps', 'en', 'de', 'es', 'fr', 'tr', 'hi'];
const DIGITS: Readonly<Record<string, RegExp>> = { arab: /^[٠-٩]*$/, arabext: /^[۰-۹]*$/, latn: /^[0-9]*$/ };
const DATES = [
  '2021',
  '2021-02',
  '2021-03-11',
  '2021-03-01',
  '2021-03-11T18:00',
  '2021-03-11T09:05:30',
  '2021-03-11T18:00Z',
  '2021-03-11T18:00+03:00',
  '2021-03-11T00:07-05:30',
  '2015~',
  '2015?',
  '2015%',
  '2021-02~',
  '2015/2021',
  '2021-02/2021-05',
  '2021-03-11/2021-03-14',
  '2021-03-11/2021-05-02',
  '2020-12-30/2021-01-02',
  '2015~/2021-03-11',
  '2015/..',
  '2015~/..',
  '../2015',
  '2015/',
  '/2015',
  '2021-02-11~/2021-02-20~',
  '2021-22',
  '2021-33',
  '2021-39',
  '2021-41',
  '201X',
  '200X',
  '20XX',
  '2XXX',
  '2021-02-XX',
  '2021-02-2X',
  '2021-XX',
  'XXXX-03-11',
  '1X21-03',
  '-0043-03-15',
  '-0043',
  '0000',
  '-005X',
  '-04XX',
  'Y-12345',
  'Y-66E6',
  'Y-138E8~/..',
  'Y-25000',
  'Y123456',
  '[2021-02-17,2021-02-18]',
  '{2019,2021-02}',
  '2021-02-13/2021-03-13',
  '2020-08-20/2021-08-08',
];
/** Offsets of a zone's name are numbers too. */
const ZONES = ['Asia/Baghdad', 'Etc/GMT+3', 'UTC'];
const NUMBERS = [0, 1, 2, 3, 11, 100, 1442, 1234.5, -1234567, 13.8e9];
const RANGES = [
  [civilMs(2021, 3, 11), civilMs(2021, 3, 11, 6)],
  [civilMs(2021, 3, 1), civilMs(2021, 3, 20)],
  [civilMs(2021), civilMs(2022)],
  [civilMs(1980), civilMs(2022)],
  [civilMs(-3000), civilMs(2022)],
  [civilMs(-60_000), civilMs(2022)],
  [civilMs(-13.8e9), civilMs(2021)],
] as const;
const SIZES = { minPx: 40, charPx: 7 };

function* textsOf(words: Words): Generator<string> {
  for (const edtf of DATES) {
    const date = parseEdtf(edtf);
    for (const style of ['short', 'long', 'full'] as const)
      for (const timeZone of date.floating ? ['UTC'] : ZONES) yield formatDate(date, { ...words, style, timeZone });
  }
  for (const [from, to] of RANGES) {
    yield formatDuration(from, to, words);
    const sets = [ticksOf, secondaryTicksOf].map((of) =>
      of(from, to, (to - from) / 1200, SIZES, { ...words, secondaryCalendar: words.calendar === 'persian' ? 'islamic-umalqura' : 'persian' }),
    );
    for (const { ticks, context } of sets) for (const { label } of [...ticks, ...context]) yield label;
  }
}

function* messagesIn(words: Words): Generator<string> {
  for (const n of NUMBERS) {
    yield formatNumber(n, words);
    yield formatNumber(n, words, false);
    yield ordinal(n, words);
    yield ordinal(n, words, true);
    for (const message of Object.values(words.messages) as unknown[])
      if (message !== null && typeof message === 'object' && 'other' in message) yield plural(message as Plural, n, words, { years: formatNumber(n, words) });
  }
}

describe('Digits', () => {
  for (const locale of LOCALES) {
    for (const numerals of [undefined, 'arab', 'arabext', 'latn'] as const) {
      const own = numerals ?? digitsOf(locale);
      it(`in ${locale} are ${numerals ? `those asked for, ${numerals}` : `its own, ${own}`}`, () => {
        const words = wordsFor({ locale, ...(numerals ? { numerals } : {}) });
        // A language that we do not speak may have yet others.
        const allowed = DIGITS[own] ?? /^[०-९]*$/;
        const check = (text: string): void => {
          if (!allowed.test((text.match(/\p{Nd}/gu) ?? []).join('')) || /undefined|NaN|\{/.test(text.replace(/\{(?:nth|year)\}/g, '')))
            expect.fail(`"${text}" in ${locale}`);
        };
        for (const text of messagesIn(words)) check(text);
        for (const calendar of ['gregory', 'islamic-umalqura', 'hebrew'] as const) for (const text of textsOf({ ...words, calendar })) check(text);
      });
    }
  }
});
