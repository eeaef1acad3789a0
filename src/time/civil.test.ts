// Civil arithmetic against Date, where Date reaches.

import { expect } from 'chai';
import fc from 'fast-check';
import { civilFields, civilMs, daysInMonth, weekday } from './civil.js';

const runs = { seed: 1442, numRuns: 1000 };
const moment = fc.integer({ min: -8.6e15, max: 8.6e15 });

describe('Civil fields', () => {
  it('are those of a UTC Date', () => {
    fc.assert(
      fc.property(moment, (ms) => {
        const date = new Date(ms);
        expect(civilFields(ms)).to.deep.equal({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
          hour: date.getUTCHours(),
          minute: date.getUTCMinutes(),
          second: date.getUTCSeconds(),
          millisecond: date.getUTCMilliseconds(),
        });
        expect(weekday(ms)).to.equal(date.getUTCDay());
      }),
      runs,
    );
  });
  it('give their moment back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9e15, max: 9e15 }), (ms) => {
        const { year, month, day, hour, minute, second, millisecond } = civilFields(ms);
        expect(civilMs(year, month, day, hour, minute, second, millisecond)).to.equal(ms);
      }),
      runs,
    );
  });
  it('of a month that runs over are those of the next year', () => expect(civilMs(2021, 13)).to.equal(civilMs(2022, 1)));
  it('know leap years', () => expect([2000, 2020, 2021, 1900, 0].map((year) => daysInMonth(year, 2))).to.deep.equal([29, 29, 28, 28, 29]));
});
