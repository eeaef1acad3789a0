// What four engines were found to say of dates, against what we say in each of them. Where ours differs on purpose, the
// rule stands here.

import { expect } from 'chai';
import { ckb } from '../i18n/ckb.js';
import { fa, faAF } from '../i18n/fa.js';
import { he } from '../i18n/he.js';
import { plural } from '../i18n/lookup.js';
import { digitsOf, knownLocale } from '../i18n/number.js';
import { ps } from '../i18n/ps.js';
import { ur } from '../i18n/ur.js';
import { formatDate } from '../languages/dates.js';
import { registerCalendars, registerMessages, wordsFor } from '../languages/registry.js';
import type { Calendar } from './calendar.js';
import { civilMs, MS_PER_DAY } from './civil.js';
import { parseEdtf } from './edtf.js';
import { formatMoment } from './format-moment.js';
import table from './intl-facts.cases.json' with { type: 'json' };
import type { CalendarId, MonthNames } from './words.js';
import { civilToUtc } from './zone.js';
import { calendarOf, otherCalendars } from './other-calendars.js';

registerCalendars(otherCalendars);

for (const [locale, messages] of Object.entries({ fa, 'fa-AF': faAF, he, ur, ckb, ps })) registerMessages(locale, messages);

type Options = Parameters<typeof formatDate>[1];
const say = (text: string, options: Options): string => formatDate(parseEdtf(text), options);
const SEED = '2021-03-11';
const known = (id: CalendarId): Calendar => {
  const calendar = calendarOf(id);
  if (!calendar) throw new Error(`This engine lacks ${id}.`);
  return calendar;
};
const gregorianMonths = (locale: string, monthNames: MonthNames = 'locale'): string =>
  Array.from({ length: 12 }, (_, i) => formatMoment(civilMs(2021, i + 1, 15), 'month', wordsFor({ locale, monthNames }))).join('|');
const monthsOf = (calendar: CalendarId, year: number, locale: string): string[] =>
  Array.from({ length: 12 }, (_, i) => formatMoment(known(calendar).monthStart(year, i + 1), 'month', wordsFor({ locale, calendar })));
const iso = (ms: number): string => new Date(ms).toISOString();
const numbersIn = (text: string): string => (text.match(/\p{Nd}+/gu) ?? []).join(' ');

// The rules. Each takes what an engine said to what we say.
/** The two Kanuns of Kurdish are spelt alike. */
const oneSpelling = (text: string): string => text.replace('کانونی', 'کانوونی');
/** No comma stands in a date in Arabic letters. */
const withoutComma = (text: string): string => text.replaceAll('،', '');
/**
 * Kurdish and Urdu clocks count to 24: not every engine has Kurdish words for the halves of the day, and Latin ones
 * turn an Urdu range around.
 */
const clock = (locale: string, text: string): string => (locale.startsWith('ckb') ? '١٨:٠٠' : locale.startsWith('ur') ? '18:00' : text);
/**
 * The Persian months of Arabic and Urdu are misspelt, the Hijri ones of Urdu too; English ones bear marks that few
 * readers know. Ours stand in the messages.
 */
const OWN_NAMES = ['hijri-months:ur', 'hijri-months:en', 'persian-months:ar', 'persian-months:ar-IQ', 'persian-months:ur'];
/** A name that stands alone has no ezafe (the engines' Afghan 'سنبلهٔ'). */
const withoutEzafe = (text: string): string => text.replaceAll('\u0654', '');
/** Ranges have one form in all languages, with a dash; engines agree on it in Arabic alone. */
const RANGES: Readonly<Record<string, readonly [string, Options['calendar']?]>> = {
  'range-sameMonth': ['2021-03-11/2021-03-14'],
  'range-sameYear': ['2021-03-11/2021-05-02'],
  'range-years': ['2021-03-11/2022-02-02'],
  'range-month': ['2021-03/2021-05'],
  'range-hijri': ['2021-03-11/2021-03-14', 'islamic-umalqura'],
};
/** Zone data have their age: both the older and the newer are right. */
const zoneDataOf = ({ expected, differs = {} }: { expected: string; differs?: object }): readonly unknown[] => [expected, ...Object.values(differs)];

/** What we say, and what the fact says once the rules are applied; null for one that no rule speaks of. */
function compare(id: string, fact: string): readonly [string, string] | null {
  const at = id.indexOf(':');
  const [kind, rest] = at < 0 ? [id, ''] : [id.slice(0, at), id.slice(at + 1)];
  const locale = rest;
  switch (kind) {
    case 'months':
      return [gregorianMonths(locale), oneSpelling(fact)];
    case 'digits':
      return [digitsOf(locale), fact];
    case 'time':
      return [formatMoment(civilMs(2021, 3, 11, 18), 'time', wordsFor({ locale })), clock(locale, fact)];
    case 'date-long':
      return [say(SEED, { locale }), withoutComma(fact)];
    case 'date-full':
      return [say(SEED, { locale, style: 'full' }), withoutComma(fact)];
    case 'weekdays':
      return [Array.from({ length: 7 }, (_, i) => formatMoment((3 + i) * MS_PER_DAY, 'weekdayAlone', wordsFor({ locale: 'ar' }))).join('|'), fact];
    case 'day': {
      const own = say(SEED, { locale: 'ar-IQ', numerals: 'latn', calendar: rest as CalendarId });
      return rest === 'persian' || rest === 'hebrew' ? [numbersIn(own), numbersIn(fact)] : [own, fact];
    }
    case 'hijri-months':
    case 'persian-months': {
      const { islamicMonths = [], persianMonths = [] } = wordsFor({ locale }).messages;
      const [own, model] =
        kind === 'hijri-months' ? [monthsOf('islamic-umalqura', 1442, locale), islamicMonths] : [monthsOf('persian', 1399, locale), persianMonths];
      return [own.join('|'), OWN_NAMES.includes(id) ? model.join('|') : withoutEzafe(fact.split('|').slice(0, 12).join('|'))];
    }
    case 'plural': {
      const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
      return [
        fact
          .split(' ')
          .map((pair) => `${parseFloat(pair)}:${plural(forms, parseFloat(pair), wordsFor({ locale: 'ar' }))}`)
          .join(' '),
        fact,
      ];
    }
    case 'spans': {
      const end = (ms: number): string => iso(ms - 1).slice(0, 10);
      const span = (from: number, to: number): string => `${iso(from).slice(0, 10)}..${end(to)}`;
      const [hijri, persian] = [known('islamic-umalqura').monthStart, known('persian').monthStart];
      return [
        `${span(hijri(1442, 7), hijri(1442, 8))} / ${span(hijri(1442), hijri(1443))} / ${span(hijri(1442, 9), hijri(1442, 10))}; ${span(persian(1399, 12), persian(1400))}`,
        fact,
      ];
    }
    case 'umalqura-vs-others': {
      let [apart, all] = [0, 0];
      for (let year = 1300; year <= 1500; year++) {
        for (let month = 1; month <= 12; month++, all++)
          if (known('islamic-umalqura').monthStart(year, month) !== known('islamic-civil').monthStart(year, month)) apart++;
      }
      return [`umalqura differs from civil in ${apart} of ${all.toLocaleString('en')} month starts`, fact.slice(0, fact.indexOf(' and '))];
    }
    default: {
      const [text = '', calendar] = RANGES[kind] ?? [];
      return text ? [say(text, { locale, ...(calendar ? { calendar } : {}) }), fact] : null;
    }
  }
}

/** Invisible characters are written as \uXXXX there. */
const visible = (text: string): string => text.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
interface Fact {
  readonly id: string;
  readonly expected: string;
  readonly differs?: { readonly node20?: string };
}

describe('What engines say of dates', () => {
  for (const fact of table.facts as readonly Fact[]) {
    const { id, expected, differs } = fact;
    if (id.startsWith('zone:')) {
      it(`${id} is ${expected}`, () => {
        const [zone = '', local = ''] = id.slice('zone:'.length).split(' ');
        // Offsets are arithmetic, and are no zones to us.
        const ms = zone.startsWith('+') ? parseEdtf(local + zone).earliest : civilToUtc(Date.parse(`${local}Z`), zone);
        expect(zoneDataOf(fact)).to.include(iso(ms ?? NaN));
      });
      continue;
    }
    // Chromium lacks Kurdish and Pashto: there the others are asked.
    const said = visible(/:(?:ckb|ps)/.test(id) ? (differs?.node20 ?? expected) : expected);
    it(`${id} is ${said}`, () => {
      const [own, model] = compare(id, said) ?? ['', 'a rule'];
      expect(own).to.equal(model);
    });
  }
});

const LEVANT = 'كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول';
const EGYPT = 'يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر';
const ALGERIA = 'جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر';
const MOROCCO = 'يناير|فبراير|مارس|أبريل|ماي|يونيو|يوليوز|غشت|شتنبر|أكتوبر|نونبر|دجنبر';

describe('Regions', () => {
  for (const [locales, months, digits] of [
    ['ar-IQ ar-SY ar-LB ar-JO ar-PS ar-Arab-IQ', LEVANT, 'arab'],
    ['ar-EG ar-SD ar-SA ar-KW ar-QA ar-BH ar-OM ar-YE ar-IL', EGYPT, 'arab'],
    ['ar ar-001 ar-AE ar-LY ar-ae', EGYPT, 'latn'],
    ['ar-DZ ar-TN', ALGERIA, 'latn'],
    ['ar-MA', MOROCCO, 'latn'],
  ] as const) {
    for (const locale of locales.split(' ')) {
      it(`${locale} has the months ${months.slice(0, 14)}… and ${digits} digits`, () => {
        expect(gregorianMonths(locale)).to.equal(months);
        expect(digitsOf(knownLocale(locale))).to.equal(digits);
      });
    }
  }
  for (const [locale, digits] of [
    ['ur-PK', 'latn'],
    ['ur', 'latn'],
    ['ur-IN', 'arabext'],
    ['he-IL', 'latn'],
    ['fa-AF', 'arabext'],
    ['ckb', 'arab'],
    ['ckb-IR', 'arab'],
    ['ps-PK', 'arabext'],
    ['arn', 'latn'],
    ['en', 'latn'],
  ] as const) {
    it(`${locale} has ${digits} digits`, () => expect(digitsOf(locale)).to.equal(digits));
  }
  for (const [locale, monthNames, months] of [
    ['ar-EG', 'levantine', LEVANT],
    ['ar-IQ', 'egyptian', EGYPT],
    ['ar-DZ', 'maghrebi', ALGERIA],
    ['ar-TN', 'maghrebi', ALGERIA],
    ['ar-IQ', 'maghrebi', MOROCCO],
    ['ar', 'maghrebi', MOROCCO],
    ['ar-MR', 'maghrebi', MOROCCO],
    ['ar-DZ', 'egyptian', EGYPT],
    ['ar-DZ', 'locale', ALGERIA],
  ] as const) {
    it(`${locale} with ${monthNames} month names says ${months.slice(0, 14)}…`, () => expect(gregorianMonths(locale, monthNames)).to.equal(months));
  }
  it('name both families for dual names, in every style, whatever the region', () => {
    for (const locale of ['ar', 'ar-IQ', 'ar-DZ']) {
      const words = { locale, monthNames: 'dual', numerals: 'latn' } as const;
      expect([say('2021-03', words), say(SEED, words), say('2021-03-11/2021-05-02', words), say('-0043-03-15', words)]).to.deep.equal([
        'آذار/مارس 2021',
        '11 آذار/مارس 2021',
        '11 آذار/مارس – 2 أيار/مايو 2021',
        '15 آذار/مارس 44 ق.م',
      ]);
    }
    for (const locale of ['fa', 'ckb', 'en']) expect(gregorianMonths(locale, 'dual')).to.equal(gregorianMonths(locale));
  });
  for (const [locale, morning, evening] of [
    ['ar-IQ', '٩:٠٥ ص', '٦:٠٠ م'],
    ['ar-MA', '9:05', '18:00'],
    ['fa', '۹:۰۵', '۱۸:۰۰'],
    ['he', '9:05', '18:00'],
    ['ur', '9:05', '18:00'],
    ['ckb', '٩:٠٥', '١٨:٠٠'],
    ['ps', '۹:۰۵', '۱۸:۰۰'],
    ['de', '9:05', '18:00'],
    ['en-GB', '9:05', '18:00'],
  ] as const) {
    it(`${locale} tells the time as ${morning} and ${evening}`, () => {
      expect([
        formatMoment(civilMs(2021, 3, 11, 9, 5), 'time', wordsFor({ locale })),
        formatMoment(civilMs(2021, 3, 11, 18), 'time', wordsFor({ locale })),
      ]).to.deep.equal([morning, evening]);
    });
  }
});
