// The words of a locale as a value: found by their options, and the same whatever comes later.

import { expect } from 'chai';
import { en } from '../i18n/en.js';
import { parseEdtf } from '../time/edtf.js';
import { calendarFor } from '../time/calendar.js';
import { civilMs } from '../time/civil.js';
import { otherCalendars } from '../time/other-calendars.js';
import { formatDate } from './dates.js';
import type { CalendarId } from '../time/words.js';
import { registerCalendars, registerMessages, wordsFor } from './registry.js';

describe('wordsFor', () => {
  it('gives one value for the same options, and what it is given where that is one', () => {
    const words = wordsFor({ locale: 'ar-IQ', calendar: 'persian' });
    expect(wordsFor({ locale: 'ar-IQ', calendar: 'persian' })).to.equal(words);
    expect(wordsFor(words)).to.equal(words);
    expect(wordsFor({ locale: 'ar-IQ' })).not.to.equal(words);
  });
  it('gives others once their language is registered, and those of others as they were', () => {
    const since = parseEdtf('2015/..');
    const [swedish, arabic] = [wordsFor({ locale: 'sv' }), wordsFor({ locale: 'ar' })];
    registerMessages('sv', { since: 'sedan {date}' });
    expect(wordsFor({ locale: 'ar' })).to.equal(arabic);
    expect([formatDate(since, swedish), formatDate(since, { locale: 'sv' }), formatDate(since, { ...swedish, style: 'short' })]).to.deep.equal([
      'since 2015',
      'sedan 2015',
      'since 2015',
    ]);
  });
  it('gives others once there are calendars, in the words of their language where it has some', () => {
    const day = parseEdtf('2021-03-11');
    registerMessages('pt', { since: 'desde {date}', islamicMonths: Array.from({ length: 12 }, (_, i) => `mês ${'abcdefghijkl'.charAt(i)}`) });
    const before = wordsFor({ locale: 'ar', calendar: 'islamic-umalqura' });
    expect(formatDate(day, before)).to.equal('11 مارس 2021');
    registerCalendars(otherCalendars);
    expect(formatDate(day, before)).to.equal('11 مارس 2021');
    expect(['ar', 'ar-IQ', 'en', 'pt', 'sv'].map((locale) => formatDate(day, { locale, calendar: 'islamic-umalqura' }))).to.deep.equal([
      '27 رجب 1442 هـ',
      '٢٧ رجب ١٤٤٢ هـ',
      '27 Rajab 1442 AH',
      '27 mês g 1442 AH',
      '27 Rajab 1442 AH',
    ]);
  });
  it('says once of each calendar that it does not reach, or is not known, whatever the words', () => {
    registerCalendars(otherCalendars);
    const { info } = console;
    const said: string[] = [];
    console.info = (text: string) => said.push(text);
    try {
      for (const options of [{ locale: 'ar' }, { locale: 'ar', calendar: 'persian' as const }, { locale: 'en', timeZone: 'Asia/Baghdad' }]) {
        for (const id of ['persian', 'islamic-umalqura', 'no-such' as CalendarId] as const)
          for (const year of [1700, 2500]) expect(calendarFor(wordsFor(options), id, civilMs(year)).id).to.equal('gregory');
      }
    } finally {
      console.info = info;
    }
    expect(said.map((text) => /'(.+?)' (does not reach|is not known)/.exec(text)?.slice(1).join(' '))).to.deep.equal([
      'persian does not reach',
      'islamic-umalqura does not reach',
      'no-such is not known',
    ]);
  });
  it('takes an odd locale for English', () => expect(wordsFor({ locale: 'not a tag' }).messages).to.include({ since: en.since }));
});
