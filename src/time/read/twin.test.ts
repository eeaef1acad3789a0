// Years that are Persian to the eye.

import { expect } from 'chai';
import { calendarOf } from '../other-calendars.js';
import { dayText } from './resolve.js';
import { persianTwin } from './twin.js';

describe('The Persian twin of a date in EDTF', () => {
  it('is the same figures in that calendar, where they would be meant so', () => {
    expect([persianTwin('1399-12-21'), persianTwin('1399-12'), persianTwin('1399-12-30'), persianTwin('2021-03-11'), persianTwin('1399-13')]).to.deep.equal([
      '2021-03-11',
      '2021-02-19/2021-03-20',
      '2021-03-20',
      null,
      null,
    ]);
  });
  it("is what the engine's calendar says, in every month of these years", () => {
    const persian = calendarOf('persian');
    for (let year = 1200; year <= 1450; year++) {
      for (let month = 1; month <= 12; month++) {
        const [first, last] = [persian?.monthStart(year, month) ?? NaN, (persian?.monthStart(year, month + 1) ?? NaN) - 86_400_000];
        expect(persianTwin(`${year}-${String(month).padStart(2, '0')}`)).to.equal(`${dayText(first)}/${dayText(last)}`);
      }
    }
  });
});
