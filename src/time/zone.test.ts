// Civil time of a zone across changes of its offset: the days of the axis, the events on them, and what never moves.

import { expect } from 'chai';
import { createChronicle } from '../data/chronicle.js';
import { readDocument } from '../data/read-document.js';
import { wordsFor } from '../languages/registry.js';
import { civilMs, MS_PER_DAY } from './civil.js';
import { ticksOf } from './ticks.js';
import { civilToUtc, isZone, utcToCivil } from './zone.js';

const civil = (text: string): number => Date.parse(`${text}Z`);
const anchorsOf = (timeZone: string, ...dates: string[]): number[] => {
  const { events, anchor } = createChronicle(readDocument(dates.map((date, i) => ({ id: String(i), title: date, date }))).document, { timeZone });
  return dates.map((_, i) => anchor[events.findIndex(({ id }) => id === String(i))] ?? NaN);
};

/** By zone: a stretch of days around a change, and moments with what the wall clock showed (from the tz database). */
const CHANGES = [
  [
    'Asia/Baghdad',
    [2007, 3, 28],
    [2007, 4, 5],
    [
      ['2007-03-31T23:59:59Z', '2007-04-01T02:59:59'],
      ['2007-04-01T00:00Z', '2007-04-01T04:00'],
      ['2007-04-01T12:00Z', '2007-04-01T16:00'],
      ['2007-03-31T12:00Z', '2007-03-31T15:00'],
    ],
  ],
  [
    'Asia/Baghdad',
    [2007, 9, 27],
    [2007, 10, 5],
    [
      ['2007-09-30T23:59:59Z', '2007-10-01T03:59:59'],
      ['2007-10-01T00:00Z', '2007-10-01T03:00'],
      ['2007-09-30T20:00Z', '2007-10-01T00:00'],
    ],
  ],
  [
    'Asia/Baghdad',
    [2008, 3, 28],
    [2008, 4, 5],
    [
      ['2008-04-01T00:00Z', '2008-04-01T03:00'],
      ['2008-07-01T00:00Z', '2008-07-01T03:00'],
    ],
  ],
  [
    'Asia/Tehran',
    [2022, 3, 18],
    [2022, 3, 26],
    [
      ['2022-03-21T20:29:59Z', '2022-03-21T23:59:59'],
      ['2022-03-21T20:30Z', '2022-03-22T01:00'],
    ],
  ],
  [
    'Asia/Tehran',
    [2022, 9, 18],
    [2022, 9, 26],
    [
      ['2022-09-21T19:29:59Z', '2022-09-21T23:59:59'],
      ['2022-09-21T19:30Z', '2022-09-21T23:00'],
      ['2022-09-21T20:30Z', '2022-09-22T00:00'],
    ],
  ],
  ['Asia/Tehran', [2023, 3, 18], [2023, 3, 26], [['2023-03-21T20:30Z', '2023-03-22T00:00']]],
  [
    'Africa/Casablanca',
    [2021, 4, 8],
    [2021, 4, 15],
    [
      ['2021-04-11T01:59:59Z', '2021-04-11T02:59:59'],
      ['2021-04-11T02:00Z', '2021-04-11T02:00'],
      ['2021-04-20T18:00Z', '2021-04-20T18:00'],
    ],
  ],
  [
    'Africa/Casablanca',
    [2021, 5, 13],
    [2021, 5, 20],
    [
      ['2021-05-16T01:59:59Z', '2021-05-16T01:59:59'],
      ['2021-05-16T02:00Z', '2021-05-16T03:00'],
      ['2021-05-15T23:00Z', '2021-05-15T23:00'],
    ],
  ],
] as const;

describe('A zone', () => {
  for (const [zone, utc, civil] of [
    ['Asia/Baghdad', '2021-03-11T15:00Z', '2021-03-11T18:00Z'],
    ['Asia/Baghdad', '2007-07-01T12:00Z', '2007-07-01T16:00Z'],
    ['Asia/Tehran', '2021-07-01T00:00Z', '2021-07-01T04:30Z'],
    ['Africa/Casablanca', '2021-04-20T12:00Z', '2021-04-20T12:00Z'],
    ['America/New_York', '1900-01-01T12:00Z', '1900-01-01T07:00Z'],
  ] as const) {
    it(`${zone} shows ${utc} as ${civil}`, () => {
      expect(utcToCivil(Date.parse(utc), zone)).to.equal(Date.parse(civil));
      expect(civilToUtc(Date.parse(civil), zone)).to.equal(Date.parse(utc));
    });
  }
  it('leaves what no Date can hold as it is', () => {
    for (const ms of [Infinity, -Infinity, 9e15, -4e17]) expect([utcToCivil(ms, 'Asia/Tehran'), civilToUtc(ms, 'Asia/Tehran')]).to.deep.equal([ms, ms]);
  });
  it('is known by its name', () => expect([isZone('Asia/Baghdad'), isZone('Mars/Base')]).to.deep.equal([true, false]));
});

describe('A zone whose offset changes', () => {
  for (const [zone, [fromYear, fromMonth, fromDay], [toYear, toMonth, toDay], moments] of CHANGES) {
    const [from, to] = [civilMs(fromYear, fromMonth, fromDay), civilMs(toYear, toMonth, toDay)];
    const days = Array.from({ length: (to - from) / MS_PER_DAY + 1 }, (_, i) => from + i * MS_PER_DAY);
    const name = `${zone} in ${fromYear}-${fromMonth}`;
    it(`${name}: events stand where the wall clock stood`, () => {
      expect(anchorsOf(zone, ...moments.map(([utc]) => utc)).map((ms) => new Date(ms).toISOString().slice(0, 19))).to.deep.equal(
        moments.map(([, wall]) => wall.padEnd(19, ':00')),
      );
    });
    it(`${name}: days of the axis begin at local midnight, and events of midnight stand on them`, () => {
      const { ticks, step } = ticksOf(from, to, MS_PER_DAY / 100, { minPx: 80, charPx: 7 }, wordsFor({ locale: 'ar-IQ' }));
      expect(step).to.equal('1d');
      expect(ticks.map(({ ms }) => ms)).to.deep.equal([...days, to + MS_PER_DAY]);
      const midnights = days.map((day) => new Date(civilToUtc(day, zone)).toISOString());
      // A midnight that the clock leaps over is the first moment of the day.
      const first = days.map((day) => (zone === 'Asia/Tehran' && day === civilMs(2022, 3, 22) ? day + 3_600_000 : day));
      expect(anchorsOf(zone, ...midnights)).to.deep.equal(first);
    });
    it(`${name}: floating times and days never move`, () => {
      const dates = days.flatMap((day) => [0, 2.5, 23.5].map((hour) => new Date(day + hour * 3_600_000).toISOString().slice(0, 16)));
      expect(anchorsOf(zone, ...dates)).to.deep.equal(dates.map((date) => civil(`${date}:00`)));
      expect(anchorsOf(zone, ...days.map((day) => new Date(day).toISOString().slice(0, 10)))).to.deep.equal(days);
      expect(anchorsOf('Pacific/Apia', ...dates)).to.deep.equal(anchorsOf('UTC', ...dates));
    });
    it(`${name}: every half hour comes back from UTC and back again`, () => {
      for (let utc = from - MS_PER_DAY; utc < to + MS_PER_DAY; utc += 1_800_000) {
        const wall = utcToCivil(utc, zone);
        // Of an hour that the clock shows twice, the earlier is meant.
        expect([utc, utc - 3_600_000]).to.include(civilToUtc(wall, zone));
        expect(utcToCivil(civilToUtc(wall, zone), zone)).to.equal(wall);
      }
    });
  }
  it('takes an offset that is written for what it says, whatever the zone shown', () => {
    expect(anchorsOf('Asia/Baghdad', '2007-07-01T18:00+03:00', '2007-07-01T18:00+04:00', '2007-07-01T18:00[Asia/Baghdad]', '2007-07-01T18:00')).to.deep.equal(
      [19, 18, 18, 18].map((hour) => civilMs(2007, 7, 1, hour)),
    );
  });
});
