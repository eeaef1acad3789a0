import { expect } from 'chai';
import fc from 'fast-check';
import { createChronicle } from '../data/chronicle.js';
import type { Chronicle } from '../data/chronicle-columns.js';
import { fa } from '../i18n/fa.js';
import { readDocument } from '../data/read-document.js';
import { registerCalendars, registerMessages, wordsFor } from '../languages/registry.js';
import { otherCalendars } from '../time/other-calendars.js';
import { readingOrder, stretchesOf } from './stretches.js';

registerMessages('fa', fa);
registerCalendars(otherCalendars);
const words = wordsFor({ locale: 'ar-IQ' });
const of = (dates: readonly string[], undated = 0): Chronicle =>
  createChronicle(
    readDocument(
      [...dates.map((date) => ({ date, title: 'x' })), ...Array.from({ length: undated }, () => ({ dateLabel: '?', title: 'x' }))].map((one, i) => ({
        ...one,
        id: String(i),
      })),
    ).document,
  );
const two = (n: number): string => String(n).padStart(2, '0');
const many = (count: number, date: (i: number) => string): string[] => Array.from({ length: count }, (_, i) => date(i));
const told = (chronicle: Chronicle, options: Parameters<typeof stretchesOf>[1] = words, order?: 'oldest' | 'newest'): string[] =>
  stretchesOf(chronicle, options, order).map(({ heading, countLabel, from, to }) => `${heading}: ${countLabel} ${from}-${to}`);

describe('The stretches of a list', () => {
  for (const [name, dates, first, count] of [
    ['of a fortnight are days', many(210, (i) => `2021-03-${two(1 + (i % 14))}`), '١ آذار ٢٠٢١: ١٥ حدثًا 0-15', 14],
    ['of a year are months', many(240, (i) => `2021-${two(1 + (i % 12))}-05`), 'كانون الثاني ٢٠٢١: ٢٠ حدثًا 0-20', 12],
    ['of ten years are years', many(300, (i) => `${2010 + (i % 10)}-${two(1 + (i % 12))}`), '٢٠١٠: ٣٠ حدثًا 0-30', 10],
    ['of two centuries are decades', many(400, (i) => String(1800 + (i % 200))), '١٨٠٠ – ١٨٠٩: ٢٠ حدثًا 0-20', 20],
    ['of ages are ages', many(300, (i) => `Y-${(i % 6) + 1}E8`), '', 6],
    ['of one day are one', many(201, () => '2021-03-11'), '١١ آذار ٢٠٢١: ٢٠١ حدث 0-201', 1],
    // 4 years are too few, 48 months too many: the nearer number is taken.
    ['of four full years are months', many(480, (i) => `${2018 + (i % 4)}-${two(1 + (Math.floor(i / 4) % 12))}`), 'كانون الثاني ٢٠١٨: ١٠ أحداث 0-10', 48],
  ] as const) {
    it(name, () => {
      const found = told(of(dates));
      expect(found.length).to.equal(count);
      if (first !== '') expect(found[0]).to.equal(first);
    });
  }
  it('are none of a list that is read whole', () => expect(stretchesOf(of(many(200, () => '2021')), words)).to.deep.equal([]));
  it('are those of the calendar that is shown', () =>
    expect(told(of(many(240, (i) => `2021-${two(1 + (i % 12))}-15`)), wordsFor({ locale: 'fa', calendar: 'persian' }))[0]).to.equal('دی ۱۳۹۹: ۲۰ رویداد 0-20'));
  it('end with the undated', () =>
    expect(
      told(
        of(
          many(240, (i) => `2021-${two(1 + (i % 12))}-05`),
          3,
        ),
      ).at(-1),
    ).to.equal('أحداث بلا تاريخ: ٣ أحداث 240-243'));
  it('of undated events alone are one', () => expect(told(of([], 201))).to.deep.equal(['أحداث بلا تاريخ: ٢٠١ حدث 0-201']));
  it('turn with the list, the undated last', () => {
    const chronicle = of(
      many(240, (i) => `2021-${two(1 + (i % 12))}-05`),
      3,
    );
    expect([told(chronicle, words, 'newest')[0], told(chronicle, words, 'newest').at(-1)]).to.deep.equal([
      'كانون الأول ٢٠٢١: ٢٠ حدثًا 0-20',
      'أحداث بلا تاريخ: ٣ أحداث 240-243',
    ]);
    const order = readingOrder(chronicle, 'newest');
    expect([order[0], order[239], order[240], order[242], order.length]).to.deep.equal([239, 0, 240, 242, 243]);
  });
  it('hold each event once, in order, under keys of their own', () => {
    const date = fc.integer({ min: -3000, max: 3000 }).map((year) => (year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0')));
    fc.assert(
      fc.property(
        fc.array(date, { minLength: 201, maxLength: 230 }),
        fc.nat(2),
        fc.constantFrom('oldest' as const, 'newest' as const),
        (dates, undated, order) => {
          const chronicle = of(dates, undated);
          const stretches = stretchesOf(chronicle, words, order);
          let at = 0;
          for (const { from, to } of stretches) {
            expect([from, to > from]).to.deep.equal([at, true]);
            at = to;
          }
          expect(at).to.equal(chronicle.count + chronicle.undated.length);
          expect(new Set(stretches.map(({ key }) => key)).size).to.equal(stretches.length);
        },
      ),
      { seed: 4, numRuns: 20 },
    );
  });
});
