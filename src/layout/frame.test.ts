// The words of an event's date: as written, in the calendars shown, in the digits around them.

import { expect } from 'chai';
import { createChronicle } from '../data/chronicle.js';
import { readDocument } from '../data/read-document.js';
import { readDate } from '../languages/dates.js';
import { registerCalendars, wordsFor } from '../languages/registry.js';
import type { WordOptions } from '../time/words.js';
import { eventDate, undatedWords } from './frame.js';
import { otherCalendars } from '../time/other-calendars.js';

registerCalendars(otherCalendars);

const chronicleOf = (...events: readonly object[]): ReturnType<typeof createChronicle> =>
  createChronicle(readDocument({ lang: 'ar-IQ', asOf: '2021-03-12', events: events.map((event) => ({ title: 'ع', ...event })) }, { readDate }).document);
const said = (event: object, words: Partial<WordOptions> & { style?: 'full' }): string =>
  eventDate(chronicleOf(event), 0, { ...wordsFor({ locale: 'ar-IQ', ...words }), ...(words.style && { style: words.style }) }).join(' · ');

describe('The words of an event', () => {
  for (const [date, words, text] of [
    ['27 رجب 1442', {}, '٢٧ رجب ١٤٤٢'],
    ['27 رجب 1442', { numerals: 'latn' }, '27 رجب 1442'],
    ['27 رجب 1442', { style: 'full' }, 'الخميس ١١ آذار ٢٠٢١ · ٢٧ رجب ١٤٤٢'],
    ['27 رجب 1442', { secondaryCalendar: 'islamic-umalqura' }, '١١ آذار ٢٠٢١ · ٢٧ رجب ١٤٤٢'],
    ['27 رجب 1442', { calendar: 'islamic-umalqura' }, '٢٧ رجب ١٤٤٢ هـ'],
    ['رجب 1442', {}, 'رجب ١٤٤٢'],
    ['اسفند ۱۳۹۹', {}, 'اسفند ١٣٩٩'],
    ['11 آذار 2021', {}, '١١ آذار ٢٠٢١'],
    ['2021-03-11', { secondaryCalendar: 'islamic-umalqura' }, '١١ آذار ٢٠٢١ · ٢٧ رجب ١٤٤٢ هـ'],
    ['2021-03', { secondaryCalendar: 'islamic-umalqura' }, 'آذار ٢٠٢١'],
    ['2021-03-11', { secondaryCalendar: 'gregory' }, '١١ آذار ٢٠٢١'],
    ['منذ 6 سنوات', {}, 'منذ نحو ٢٠١٥'],
    ['الأسبوع الماضي', {}, 'بين ٢٧ شباط و٥ آذار ٢٠٢١'],
    ['منتصف 2021', {}, 'منتصف ٢٠٢١'],
    ['منتصف شباط 2021', {}, 'منتصف شباط ٢٠٢١'],
    ['17-18 شباط 2021', {}, '١٧–١٨ شباط ٢٠٢١'],
    ['1500-03-11', { secondaryCalendar: 'islamic-umalqura' }, '١١ آذار ١٥٠٠'],
  ] as const) {
    it(`"${date}" with ${JSON.stringify(words)} are ${text}`, () => expect(said({ date }, words)).to.equal(text));
  }
  it('are the label where there is one, digits and all', () =>
    expect(said({ date: '2021-03-11', dateLabel: 'فجر 11/3' }, { secondaryCalendar: 'islamic-umalqura' })).to.equal('فجر 11/3'));
  it('say what is known of a date without a year', () => {
    const { undated } = chronicleOf({ date: 'XXXX-03-11' }, { date: 'XXXX-02' }, { date: 'ذات يوم', dateLabel: 'ذات يوم' }, { date: '', dateLabel: 'قديماً' });
    expect(undated.map((event) => undatedWords(event, wordsFor({ locale: 'ar-IQ' })))).to.deep.equal(['١١ آذار', 'شباط', 'ذات يوم', 'قديماً']);
  });
});
