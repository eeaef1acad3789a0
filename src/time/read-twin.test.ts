// Years that are Persian to the eye.

import { expect } from 'chai';
import { calendarFor, calendarOf, registerCalendars } from './calendar.js';
import { otherCalendars } from './other-calendars.js';
import { persianTwin } from './read-twin.js';

describe('The Persian twin of a date in EDTF', () => {
  it('may be, before the calendars are known: they come on use', () => {
    expect([persianTwin('1399-12-21'), persianTwin('2021-03-11'), persianTwin('1399-13')]).to.deep.equal([undefined, null, null]);
    expect([calendarOf('persian'), calendarFor('persian', 0).id, calendarOf()?.id]).to.deep.equal([null, 'gregory', 'gregory']);
  });
  it('is the same figures in that calendar, once it is', () => {
    registerCalendars(otherCalendars);
    expect([persianTwin('1399-12-21'), persianTwin('1399-12'), persianTwin('1399-12-30'), persianTwin('2021-03-11')]).to.deep.equal(['2021-03-11', '2021-02-19/2021-03-20', '2021-03-20', null]);
    expect(calendarOf('persian')?.id).to.equal('persian');
  });
});
