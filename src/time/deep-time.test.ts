// From the Big Bang to the year 9,999,999: every label is words, and no number is more than a double can hold.

import { expect } from 'chai';
import fc from 'fast-check';
import { de } from '../i18n/de.js';
import { fa } from '../i18n/fa.js';
import { he } from '../i18n/he.js';
import { ur } from '../i18n/ur.js';
import { formatDate } from '../languages/dates.js';
import { registerCalendars, registerMessages, wordsFor } from '../languages/registry.js';
import { civilFields, civilMs } from './civil.js';
import { formatDuration } from './duration.js';
import { parseEdtf } from './edtf.js';
import { formatMoment, formatYear } from './format-moment.js';
import { secondaryTicksOf, ticksOf } from './ticks.js';
import { CALENDARS } from './words.js';
import { otherCalendars } from './other-calendars.js';

registerCalendars(otherCalendars);

for (const [locale, messages] of Object.entries({ de, fa, he, ur })) registerMessages(locale, messages);

const LOCALES = ['ar-IQ', 'ar', 'en', 'de', 'fa', 'he', 'ur'];
const [FIRST, LAST] = [-13.8e9, 9_999_999];
/** A number that was written for machines, a hole, or a date that `Date` could not hold. */
const ODD = /\d[eE][+-]?\d|NaN|Infinity|Invalid|undefined|\{|∞/;
const year = fc.oneof(
  fc.integer({ min: FIRST, max: LAST }),
  fc.integer({ min: -30_000, max: 12_000 }),
  fc.double({ min: 0, max: 10.13, noNaN: true }).map((power) => 1 - Math.round(10 ** power)),
);

describe('Deep time', () => {
  for (const [value, arabic, english] of [
    [1, '١', '1'],
    [0, '١ ق.م', '1 BC'],
    [-1, '٢ ق.م', '2 BC'],
    [-43, '٤٤ ق.م', '44 BC'],
    [-9998, '٩٩٩٩ ق.م', '9999 BC'],
    [-9999, '١٠٬٠٠٠ ق.م', '10,000 BC'],
    [-19_998, '١٩٬٩٩٩ ق.م', '19,999 BC'],
    [-19_999, 'قبل ٢٠ ألف سنة', '20,000 years ago'],
    [-24_999, 'قبل ٢٥ ألف سنة', '25,000 years ago'],
    [1 - 1e6, 'قبل مليون سنة', '1 million years ago'],
    [1 - 2e6, 'قبل مليوني سنة', '2 million years ago'],
    [-66e6, 'قبل ٦٦ مليون سنة', '66 million years ago'],
    [1 - 999_949, 'قبل ٩٩٩٫٩ ألف سنة', '999,900 years ago'],
    [1 - 999_950, 'قبل مليون سنة', '1 million years ago'],
    [1 - 999.4e6, 'قبل ٩٩٩ مليون سنة', '999 million years ago'],
    [1 - 999.5e6, 'قبل مليار سنة', '1 billion years ago'],
    [-13.8e9, 'قبل ١٣٫٨ مليار سنة', '13.8 billion years ago'],
    [99_999, '٩٩٩٩٩', '99999'],
    [100_000, '١٠٠٬٠٠٠', '100,000'],
    [LAST, '٩٬٩٩٩٬٩٩٩', '9,999,999'],
  ] as const) {
    it(`calls the year ${value} ${arabic} and ${english}`, () =>
      expect([formatYear(value, wordsFor({ locale: 'ar-IQ' })), formatYear(value, wordsFor({ locale: 'en' }))]).to.deep.equal([arabic, english]));
  }
  it('has words for every year, in a date and on an axis, in every language and calendar', () => {
    fc.assert(
      fc.property(year, fc.constantFrom(...LOCALES), fc.constantFrom(...CALENDARS), (value, locale, calendar) => {
        const words = wordsFor({ locale, calendar });
        const ms = civilMs(value, 3, 11);
        // Beyond 292 million years a double no longer holds the start of each day.
        expect(civilFields(civilMs(value)).year).to.be.closeTo(value, Math.abs(ms) < 2 ** 63 ? 0 : 1);
        const edtf = Math.abs(value) > 9999 ? `Y${value}` : `${value < 0 ? '-' : ''}${String(Math.abs(value)).padStart(4, '0')}`;
        const texts = [formatDate(parseEdtf(edtf), words), formatDate(parseEdtf(`${edtf}~/..`), words), formatDuration(ms, civilMs(LAST), words)];
        for (const style of ['year', 'monthYear', 'month', 'dayMonth', 'dayMonthYear', 'weekday', 'day', 'time'] as const)
          texts.push(formatMoment(ms, style, words));
        for (const text of texts)
          expect(text)
            .to.match(/[\p{L}\p{Nd}]/u)
            .and.not.match(ODD);
      }),
      { seed: 66, numRuns: 1500 },
    );
  });
  it('has words under every tick of every range, near and far', () => {
    fc.assert(
      fc.property(
        year,
        year,
        fc.constantFrom(...LOCALES),
        fc.constantFrom(...CALENDARS),
        fc.integer({ min: 200, max: 2000 }),
        (one, other, locale, calendar, px) => {
          const [from, to] = [civilMs(Math.min(one, other)), civilMs(Math.max(one, other) + 1)];
          for (const of of [ticksOf, secondaryTicksOf]) {
            const { ticks, context } = of(
              from,
              to,
              (to - from) / px,
              { minPx: 80, charPx: 7.5 },
              wordsFor({ locale, ...(of === ticksOf ? { calendar } : { secondaryCalendar: calendar }) }),
            );
            for (const { ms, label, labelMs } of ticks) {
              expect(Number.isFinite(ms) && Number.isFinite(labelMs)).to.equal(true);
              // A rounded label that would repeat is left out.
              expect(label)
                .to.match(/^$|[\p{L}\p{Nd}]/u)
                .and.not.match(ODD);
            }
            for (const { label } of context)
              expect(label)
                .to.match(/[\p{L}\p{Nd}]/u)
                .and.not.match(ODD);
            if (of === ticksOf && px >= 600) expect(ticks.length, `${from} ${to}`).to.be.above(1);
          }
        },
      ),
      { seed: 138, numRuns: 1500 },
    );
  });
  it('counts the years before 1 as people do: ticks at round years BC, none at a year 0', () => {
    const { ticks, step } = ticksOf(
      civilMs(-1000),
      civilMs(1001),
      (civilMs(1001) - civilMs(-1000)) / 1200,
      { minPx: 80, charPx: 7.5 },
      wordsFor({ locale: 'en' }),
    );
    expect(step).to.equal('200y');
    for (const { ms, label } of ticks) {
      const { year: at } = civilFields(ms);
      expect(label).to.equal(at > 0 ? String(at) : `${1 - at} BC`);
      expect((at > 0 ? at : 1 - at) % Number.parseInt(step, 10)).to.equal(0);
    }
    expect(ticks.map(({ label }) => label)).to.not.include('0');
  });
});
