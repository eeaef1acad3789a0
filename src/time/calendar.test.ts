// Calendars against known days, and by their rules.

import { expect } from 'chai';
import fc from 'fast-check';
import { ar } from '../i18n/ar.js';
import { calendarFor, type Calendar } from './calendar.js';
import { civilFields, civilMs, MS_PER_DAY } from './civil.js';
import { makeWords, type CalendarId } from './words.js';
import { calendarOf, otherCalendars } from './other-calendars.js';

const words = makeWords({ locale: 'ar' }, ar, otherCalendars);

const known = (id: CalendarId): Calendar => {
  const calendar = calendarOf(id);
  if (!calendar) throw new Error(`This engine lacks ${id}.`);
  return calendar;
};
const day = (text: string): number => civilMs(...(text.split('-').map(Number) as [number, number, number]));
const iso = (ms: number): string => {
  const { year, month, day: d } = civilFields(ms);
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(d).padStart(2, '0')].join('-');
};

describe('A calendar', () => {
  for (const [id, gregorian, year, month, dayOfMonth] of [
    ['gregory', '2021-03-11', 2021, 3, 11],
    ['islamic-umalqura', '2021-03-11', 1442, 7, 27],
    ['islamic-civil', '2021-03-11', 1442, 7, 27],
    ['persian', '2021-03-11', 1399, 12, 21],
    ['hebrew', '2021-03-11', 5781, 6, 27],
    ['hebrew', '2022-03-11', 5782, 7, 8],
    ['hebrew', '2024-02-10', 5784, 6, 1],
    ['persian', '2021-03-20', 1399, 12, 30],
    ['persian', '2021-03-21', 1400, 1, 1],
    ['islamic-umalqura', '2020-08-20', 1442, 1, 1],
    ['islamic-civil', '0622-07-19', 1, 1, 1],
    ['hebrew', '2023-09-16', 5784, 1, 1],
  ] as const) {
    it(`${id} has ${year}-${month}-${dayOfMonth} on ${gregorian}`, () => {
      const calendar = known(id);
      expect(calendar.fields(day(gregorian))).to.include({ year, month, day: dayOfMonth });
      expect(iso(calendar.monthStart(year, month) + (dayOfMonth - 1) * MS_PER_DAY)).to.equal(gregorian);
    });
  }
  for (const [id, year, month, from, to] of [
    ['islamic-umalqura', 1442, 7, '2021-02-13', '2021-03-13'],
    ['islamic-umalqura', 1442, 9, '2021-04-13', '2021-05-12'],
    ['persian', 1399, 12, '2021-02-19', '2021-03-20'],
  ] as const) {
    it(`${id} ${year}-${month} goes from ${from} to ${to}`, () => {
      expect(iso(known(id).monthStart(year, month))).to.equal(from);
      expect(iso(known(id).monthStart(year, month + 1) - MS_PER_DAY)).to.equal(to);
    });
  }
  // As Temporal has it: days of the month and months of the year that hold 11 March 2021.
  for (const [id, days, months] of [
    ['gregory', 31, 12],
    ['islamic-umalqura', 29, 12],
    ['islamic-civil', 30, 12],
    ['persian', 30, 12],
    ['hebrew', 29, 12],
  ] as const) {
    it(`${id} has ${days} days in the month and ${months} months in the year of 11 March 2021`, () => {
      const { month, fields, monthsIn } = known(id);
      const ms = day('2021-03-11');
      expect([month.count(ms, ms), (month.offset(ms, 1) - month.floor(ms)) / MS_PER_DAY, monthsIn(fields(ms).year)]).to.deep.equal([0, days, months]);
    });
  }
  // The oracle is there in Chromium and Firefox; the types do not know it yet.
  const { Temporal } = globalThis as {
    Temporal?: { readonly PlainDate: { from(fields: object): { withCalendar(id: string): { toString(options: object): string } } } };
  };
  for (const id of ['islamic-umalqura', 'islamic-civil', 'persian', 'hebrew'] as const) {
    it(`${id} begins its months of 1883 to 2123 where Temporal does`, function () {
      if (!Temporal) return this.skip();
      const { fields, monthsIn, monthStart } = known(id);
      for (let year = fields(civilMs(1884)).year, last = fields(civilMs(2123)).year; year < last; year++) {
        for (let month = 1; month <= monthsIn(year); month++) {
          expect(Temporal.PlainDate.from({ calendar: id, year, month, day: 1 }).withCalendar('iso8601').toString({ calendarName: 'never' })).to.equal(
            iso(monthStart(year, month)),
          );
        }
      }
      return undefined;
    });
  }
  it('knows the Hebrew leap years', () =>
    expect([5781, 5782, 5783, 5784, 5785].map((year) => known('hebrew').monthsIn(year))).to.deep.equal([12, 13, 12, 13, 12]));
  it('leaves to the Gregorian one what it does not cover', () => {
    expect(calendarFor(words, 'islamic-umalqura', civilMs(1700)).id).to.equal('gregory');
    expect(calendarFor(words, 'persian', civilMs(2021), civilMs(2500)).id).to.equal('gregory');
    expect(calendarFor(words, 'no-such' as CalendarId, 0).id).to.equal('gregory');
    expect(calendarFor(words, 'hebrew', civilMs(2021)).id).to.equal('hebrew');
    expect(calendarFor(words, 'hebrew', Infinity).id).to.equal('gregory');
  });

  const RANGES: readonly [CalendarId, number, number][] = [
    ['gregory', -5000, 9999],
    ['islamic-umalqura', 1300, 1500],
    ['islamic-civil', 1300, 1500],
    ['persian', 1250, 1500],
    ['hebrew', 5600, 5900],
  ];
  for (const [id, first, last] of RANGES) {
    const calendar = known(id);
    const [from, to] = [calendar.monthStart(first), calendar.monthStart(last + 1) - 1];
    const moment = fc.double({ min: from, max: to, noNaN: true }).map(Math.round);
    it(`${id} tiles time: floor(t) ≤ t < next, offset and count agree, and days come back, ${first} to ${last}`, () => {
      fc.assert(
        fc.property(moment, moment, fc.integer({ min: -30, max: 30 }), (t, other, n) => {
          for (const unit of [calendar.year, calendar.month, calendar.day]) {
            const start = unit.floor(t);
            expect(start <= t && t < unit.offset(t, 1)).to.equal(true);
            expect(unit.floor(start)).to.equal(start);
            const moved = unit.offset(start, n);
            if (calendar.covers(moved)) expect(unit.count(start, moved)).to.equal(n);
            expect(unit.offset(t, unit.count(t, other))).to.equal(unit.floor(other));
          }
          const { year, month, day: d } = calendar.fields(t);
          expect(calendar.monthStart(year, month) + (d - 1) * MS_PER_DAY).to.equal(calendar.day.floor(t));
          expect(month <= calendar.monthsIn(year)).to.equal(true);
        }),
        { seed: 11, numRuns: 400 },
      );
    });
  }
  it('counts every month start of its years', () => {
    for (const [id, first, last] of RANGES.slice(1)) {
      const calendar = known(id);
      for (let year = first, at = calendar.monthStart(first); year <= last; year++) {
        for (let month = 1; month <= calendar.monthsIn(year); month++) {
          expect(calendar.monthStart(year, month)).to.equal(at);
          expect(calendar.fields(at)).to.deep.equal({ year, month, day: 1 });
          at = calendar.month.offset(at, 1);
        }
      }
    }
  });
});
