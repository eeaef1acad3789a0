// Words and plurals.

import { expect } from 'chai';
import { ar } from './ar.js';
import { en } from './en.js';
import { fill, messagesFor, plural } from './lookup.js';
import { formatNumber } from './number.js';

describe('Arabic plurals', () => {
  for (const [n, text] of [[0, 'لا أحداث'], [1, 'حدث واحد'], [2, 'حدثان'], [3, '٣ أحداث'], [11, '١١ حدثًا'], [100, '١٠٠ حدث'], [103, '١٠٣ أحداث']] as const) {
    it(`of ${n} is ${text}`, () => expect(plural(ar.events, n, { locale: 'ar-IQ', numerals: 'arab' })).to.equal(text));
  }
});

describe('Messages', () => {
  it('are those of the language, English for one that we lack', () => {
    expect(messagesFor('ar-MA')).to.equal(ar);
    expect(messagesFor('xx')).to.equal(en);
    expect(messagesFor('not a tag')).to.equal(en);
  });
  it('ask for the same values in each language', () => {
    const holes = (value: unknown): string[] => [...new Set(JSON.stringify(value).match(/\{\w+\}/g) ?? [])].sort();
    for (const key of Object.keys(en)) expect(holes(Reflect.get(ar, key)), key).to.deep.equal(holes(Reflect.get(en, key)));
  });
  it('keep a hole that has no value', () => expect(fill('{a} {b}', { a: 'x' })).to.equal('x {b}'));
});

describe('formatNumber', () => {
  it('writes the digits asked for, without invisible marks', () => {
    expect(formatNumber(-1234.5, { locale: 'ar-EG', numerals: 'arab' })).not.to.match(/[\u061C\u200E\u200F]/);
    expect(formatNumber(2021, { locale: 'fa', numerals: 'latn', useGrouping: false })).to.equal('2021');
  });
});
