// What formatDate writes, readDate reads back as itself: days, months, years and times, in every language.

import { expect } from 'chai';
import fc from 'fast-check';
import { ckb } from '../../i18n/ckb.js';
import { de } from '../../i18n/de.js';
import { es } from '../../i18n/es.js';
import { fa, faAF } from '../../i18n/fa.js';
import { fr } from '../../i18n/fr.js';
import { he } from '../../i18n/he.js';
import { ps } from '../../i18n/ps.js';
import { tr } from '../../i18n/tr.js';
import { ur } from '../../i18n/ur.js';
import { formatDate, readDate } from '../../languages/dates.js';
import { registerCalendars, registerMessages } from '../../languages/registry.js';
import { parseEdtf } from '../edtf.js';
import { otherCalendars } from '../other-calendars.js';

registerCalendars(otherCalendars);

const LANGUAGES = { fa, 'fa-AF': faAF, he, ur, de, fr, es, tr, ckb, ps };
for (const [locale, messages] of Object.entries(LANGUAGES)) registerMessages(locale, messages);

const LOCALES = ['ar-IQ', 'ar-EG', 'ar-DZ', 'ar-MA', 'ar-MR', 'ar-SA', 'fa-IR', 'fa-AF', 'ur-PK', 'he', 'en-GB', 'en-US', 'de', 'fr', 'es', 'tr'] as const;
const ZONE = 'Asia/Baghdad';
const pad = (n: number): string => String(n).padStart(2, '0');
// Earlier the offsets of zones had seconds.
const days = fc
  .tuple(fc.integer({ min: 1950, max: 2070 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${pad(m)}-${pad(d)}`);
// Midnight and noon are where clocks of twelve hours go wrong.
const times = fc
  .tuple(fc.oneof(fc.constantFrom(0, 12), fc.integer({ min: 0, max: 23 })), fc.oneof(fc.constantFrom(0, 3), fc.integer({ min: 0, max: 59 })))
  .map(([h, m]) => `T${pad(h)}:${pad(m)}:00`);

describe('What formatDate writes, read back', () => {
  for (const locale of LOCALES) {
    it(`is the same day and the same time, in ${locale}`, () => {
      fc.assert(
        fc.property(
          days,
          times,
          fc.constantFrom('gregory', locale === 'ar-SA' ? ('islamic-umalqura' as const) : ('gregory' as const)),
          (day, time, calendar) => {
            const edtf = `${day}${time}+03:00`;
            const text = formatDate(parseEdtf(edtf), { locale, calendar, timeZone: ZONE, style: 'full' });
            const back = readDate(text, { locale, timeZone: ZONE });
            expect(
              back.edtf === null ? `${text}: ${back.diagnostics.map(({ code }) => code).join()}` : parseEdtf(back.edtf, { timeZone: ZONE }).earliest,
              text,
            ).to.equal(parseEdtf(edtf).earliest);
          },
        ),
        { seed: 5, numRuns: 60 },
      );
    });
    // A zone with a name, the same in a place without one, and none; of one day and of two.
    for (const zone of ['Europe/Rome', 'UTC', 'America/Caracas', 'Asia/Kathmandu']) {
      it(`is the same two times, in ${locale} and the zone ${zone}`, () => {
        fc.assert(
          fc.property(days, times, fc.constantFrom(1, 23, 140, 719, 720, 1440, 4000), (day, time, minutes) => {
            const start = Date.parse(`${day}${time}Z`);
            const edtf = [start, start + minutes * 60_000].map((ms) => new Date(ms).toISOString().replace('.000', '')).join('/');
            const text = formatDate(parseEdtf(edtf), { locale, timeZone: zone });
            const back = readDate(text, { locale, timeZone: zone });
            const bounds = (date: ReturnType<typeof parseEdtf>): readonly (number | null)[] => [date.earliest, date.latest];
            expect(
              back.edtf === null ? `${text}: ${back.diagnostics.map(({ code }) => code).join()}` : bounds(parseEdtf(back.edtf, { timeZone: zone })),
              text,
            ).to.deep.equal(bounds(parseEdtf(edtf)));
          }),
          { seed: 6, numRuns: 6 },
        );
      });
    }
    it(`is the same two times of a wall clock, in ${locale}`, () => {
      for (const edtf of ['2021-03-11T07:07/2021-03-11T09:30', '2021-03-11T00:00/2021-03-11T12:00', '2021-03-11T18:00/2021-03-12T03:00']) {
        const text = formatDate(parseEdtf(edtf), { locale });
        expect(readDate(text, { locale }).edtf?.replace(/(T\d\d:\d\d):00/g, '$1'), text).to.equal(edtf);
      }
    });
    it(`is the same month and the same year, in ${locale}`, () => {
      for (const edtf of ['2021-03', '1958-07', '2021', '1920']) {
        const text = formatDate(parseEdtf(edtf), { locale, calendar: 'gregory' });
        expect(readDate(text, { locale }).edtf, text).to.equal(edtf);
      }
    });
  }
  for (const locale of ['ar-IQ', 'en-GB', 'en-US', 'fa-IR', 'fa-AF', 'ur-PK', 'he']) {
    it(`is the same century, millennium or range, said with the same doubt, in ${locale}`, () => {
      for (const edtf of [
        '-0538/-0331',
        '-9999/-2999',
        '-04XX',
        '-0XXX',
        '-1XXX',
        '-9XXX',
        '1XXX',
        '18XX',
        '199X',
        '199X/..',
        '../18XX',
        '19XX?',
        '19XX~',
        '2021-33',
        '2021-24',
        '2021-33/..',
        '2021-24/..',
        '-1XXX/..',
        '-2XXX/..',
        '../-3XXX',
        '../1XXX',
        '2021-03-11/2021-03-14',
        '2021-03-11?',
        '2015~',
        '2021-03-11~/..',
      ]) {
        const text = formatDate(parseEdtf(edtf), { locale, calendar: 'gregory' });
        expect(readDate(text, { locale }).edtf, text).to.equal(edtf);
      }
    });
  }
});
