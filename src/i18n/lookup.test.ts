// Words and plurals.

import { expect } from 'chai';
import { registerMessages, wordsFor } from '../languages/registry.js';
import { ar } from './ar.js';
import { calendarWords } from './calendar-words.js';
import { ckb } from './ckb.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fa, faAF } from './fa.js';
import { fr } from './fr.js';
import { he } from './he.js';
import { loadMessages } from '../languages/load.js';
import type { CalendarWords, Messages } from './locale.js';
import { fill, ordinal, plural } from './lookup.js';
import { ps } from './ps.js';
import { tr } from './tr.js';
import { ur } from './ur.js';
import { formatNumber } from './number.js';

describe('Arabic plurals', () => {
  for (const [n, text] of [
    [0, 'لا أحداث'],
    [1, 'حدث واحد'],
    [2, 'حدثان'],
    [3, '٣ أحداث'],
    [11, '١١ حدثًا'],
    [100, '١٠٠ حدث'],
    [103, '١٠٣ أحداث'],
  ] as const) {
    it(`of ${n} is ${text}`, () => expect(plural(ar.events, n, wordsFor({ locale: 'ar-IQ', numerals: 'arab' }))).to.equal(text));
  }
});

describe('Ordinals', () => {
  for (const [locale, n, text] of [
    ['ar', 3, 'الثالث'],
    ['ar', 11, 'الحادي عشر'],
    ['ar', 19, 'التاسع عشر'],
    ['ar', 20, 'العشرون'],
    ['ar', 21, 'الحادي والعشرون'],
    ['en', 1, '1st'],
    ['en', 22, '22nd'],
    ['en', 13, '13th'],
  ] as const) {
    it(`of ${n} in ${locale} is ${text}`, () => expect(ordinal(n, wordsFor({ locale }))).to.equal(text));
  }
  it('bend after a word that governs them', () => expect(ordinal(20, wordsFor({ locale: 'ar' }), true)).to.equal('العشرين'));
});

describe('Messages', () => {
  it('are those of the language, English for one that we lack', () => {
    expect(wordsFor({ locale: 'ar-MA' }).messages).to.equal(ar);
    expect(wordsFor({ locale: 'xx' }).messages).to.equal(en);
    expect(wordsFor({ locale: 'not a tag' }).messages).to.equal(en);
  });
  const [wholeAr, wholeEn] = [
    { ...ar, ...calendarWords.ar },
    { ...en, ...calendarWords.en },
  ];
  const languages: Readonly<Record<string, Messages & CalendarWords>> = {
    ar: wholeAr,
    en: wholeEn,
    fa,
    'fa-AF': faAF,
    he,
    ur,
    de,
    fr,
    tr,
    es,
    ckb: { ...wholeEn, ...ckb },
    ps: { ...wholeEn, ...ps },
  };
  const holes = (value: unknown): string[] => [...new Set(JSON.stringify(value ?? '').match(/\{\w+\}/g) ?? [])].sort();
  for (const [name, messages] of Object.entries(languages)) {
    it(`in ${name} say everything, and ask for the same values`, () => {
      for (const key of Object.keys(wholeEn)) {
        const [own, model] = [Reflect.get(messages, key) as unknown, Reflect.get(wholeEn, key) as unknown];
        if (typeof model === 'string') {
          expect(own, key).to.be.a('string').and.not.equal('');
          expect(holes(own), key).to.deep.equal(holes(model));
        } else if (typeof model !== 'function') expect([...holes(model), ...holes(Reflect.get(wholeAr, key)), '{n}'], key).to.include.members(holes(own));
      }
      expect(messages.islamicMonths.length).to.equal(12);
      expect(new Set(messages.persianMonths).size).to.equal(12);
      expect(new Set(messages.hebrewMonths).size).to.equal(14);
    });
    it(`in ${name} hold no digit of their own`, () => {
      for (const [key, value] of Object.entries(messages))
        if (typeof value !== 'function') expect(Object.values(Object(value)).join(), key).not.to.match(/\p{Nd}/u);
    });
  }
  it('of other languages are added, for all or for one region', () => {
    registerMessages('sv', { ...en, since: 'sedan {date}' });
    registerMessages('sv-FI', { ...en, since: 'från {date}' });
    expect([wordsFor({ locale: 'sv-SE' }).messages.since, wordsFor({ locale: 'sv-FI' }).messages.since]).to.deep.equal(['sedan {date}', 'från {date}']);
  });
  it('load on use, once, and never for what is there', async () => {
    expect([loadMessages('ar-IQ'), loadMessages('en'), loadMessages('xx'), loadMessages('sv')]).to.deep.equal([null, null, null, null]);
    await loadMessages('tr-TR');
    expect(wordsFor({ locale: 'tr-CY' }).messages).to.deep.equal({ ...en, ...tr });
    expect(loadMessages('tr')).to.equal(null);
    await loadMessages('fa-AF');
    expect(wordsFor({ locale: 'fa-AF' }).messages.persianMonths?.[11]).to.equal('حوت');
  });
  it('that a page has registered while a file was on its way stay', async () => {
    const coming = loadMessages('es');
    registerMessages('es', { ...es, since: 'a partir de {date}' });
    await coming;
    expect(wordsFor({ locale: 'es-MX' }).messages.since).to.equal('a partir de {date}');
  });
  it('keep a hole that has no value', () => expect(fill('{a} {b}', { a: 'x' })).to.equal('x {b}'));
});

describe('Hebrew numbers in letters', () => {
  const DAYS = 'א׳ ב׳ ג׳ ד׳ ה׳ ו׳ ז׳ ח׳ ט׳ י׳ י״א י״ב י״ג י״ד ט״ו ט״ז י״ז י״ח י״ט כ׳ כ״א כ״ב כ״ג כ״ד כ״ה כ״ו כ״ז כ״ח כ״ט ל׳';
  it('name the days of a month', () => expect(Array.from({ length: 30 }, (_, i) => he.hebrewNumeral?.(i + 1)).join(' ')).to.equal(DAYS));
  it('name years, with 15 and 16 and those after them', () => {
    expect([5715, 5716, 5717, 5719, 5750, 5772, 5781, 5784, 5816].map((year) => he.hebrewNumeral?.(year))).to.deep.equal([
      'תשט״ו',
      'תשט״ז',
      'תשי״ז',
      'תשי״ט',
      'תש״ן',
      'תשע״ב',
      'תשפ״א',
      'תשפ״ד',
      'תתט״ז',
    ]);
  });
});

describe('formatNumber', () => {
  it('writes the digits asked for, without invisible marks', () => {
    expect(formatNumber(-1234.5, wordsFor({ locale: 'ar-EG', numerals: 'arab' }))).not.to.match(/[\u061C\u200E\u200F]/);
    expect(formatNumber(2021, wordsFor({ locale: 'fa', numerals: 'latn' }), false)).to.equal('2021');
  });
});
