// Numbers that are written without the engine are those that it writes.

import { expect } from 'chai';
import { assert, boolean, constantFrom, integer, oneof, property } from 'fast-check';
import { digitsOf, formatNumber, intlLocale, withoutMarks } from './number.js';

const LOCALES = [
  'ar',
  'ar-IQ',
  'ar-EG',
  'ar-MA',
  'fa',
  'fa-AF',
  'ur',
  'ur-IN',
  'he',
  'en',
  'en-US',
  'en-GB',
  'en-ZA',
  'en-IN',
  'de',
  'de-CH',
  'fr',
  'tr',
  'es',
  'es-MX',
  'ckb',
  'ps',
  'hi',
  'bn',
] as const;

describe('formatNumber', () => {
  it('writes whole numbers as Intl does, without its marks', () => {
    const numbers = oneof(integer({ min: 0, max: 1200 }), integer({ min: -20_000, max: 200_000 }), integer({ min: 0, max: 2 ** 31 - 1 }));
    assert(
      property(constantFrom(...LOCALES), constantFrom(undefined, 'latn', 'arab', 'arabext', 'deva'), numbers, boolean(), (locale, numerals, n, useGrouping) => {
        const digits = numerals ?? digitsOf(locale);
        const byIntl = withoutMarks(new Intl.NumberFormat(intlLocale(locale), { numberingSystem: digits, useGrouping, maximumFractionDigits: 3 }).format(n));
        expect(formatNumber(n, { locale, tag: locale, digits, kept: new Map() }, useGrouping)).to.equal(byIntl);
      }),
    );
  });
  it('takes the digits of languages that the engine has from it', () => {
    for (const locale of ['en', 'de', 'fr', 'tr', 'es', 'hi', 'en-IN'])
      expect(digitsOf(locale), locale).to.equal(new Intl.NumberFormat(locale).resolvedOptions().numberingSystem);
  });
});
