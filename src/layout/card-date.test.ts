// Which words of a date a card shows.

import { expect } from 'chai';
import { createChronicle } from '../data/chronicle.js';
import { readDocument } from '../data/read-document.js';
import { registerCalendars, wordsFor } from '../languages/registry.js';
import type { WordOptions } from '../time/words.js';
import { shownDate } from './card-date.js';
import { otherCalendars } from '../time/other-calendars.js';

registerCalendars(otherCalendars);

const shown = (event: object, roomPx: number, words: Partial<WordOptions> = {}): string =>
  shownDate(createChronicle(readDocument([{ title: 'x', ...event }]).document), 0, wordsFor({ locale: 'ar-IQ', ...words }), roomPx, 6);

describe('The date on a card', () => {
  for (const [event, roomPx, words, text] of [
    [{ date: '2017-11-07' }, 300, {}, '٧ تشرين الثاني ٢٠١٧'],
    [{ date: '2017-11-07' }, 116, {}, 'تشرين الثاني ٢٠١٧'],
    [{ date: '2017-11-07' }, 70, {}, '٢٠١٧'],
    [{ date: '2017-11-07' }, 5, {}, '٢٠١٧'],
    [{ date: '2017-11' }, 60, {}, '٢٠١٧'],
    [{ date: '2017' }, 10, {}, '٢٠١٧'],
    [{ date: '2017-11-07' }, 400, { secondaryCalendar: 'islamic-umalqura' }, '٧ تشرين الثاني ٢٠١٧ · ١٨ صفر ١٤٣٩ هـ'],
    [{ date: '2017-11-07' }, 200, { secondaryCalendar: 'islamic-umalqura' }, '٧ تشرين الثاني ٢٠١٧'],
    [{ date: '2017-11-07' }, 60, { calendar: 'islamic-umalqura' }, '١٤٣٩ هـ'],
    [{ date: '2017-11-07' }, 10, { calendar: 'islamic-umalqura' }, '١٤٣٩ هـ'],
    [{ date: '2017-11-07' }, 60, { locale: 'en' }, '2017'],
    [{ date: '2017-11-07' }, 95, { locale: 'en-GB' }, 'November 2017'],
    [{ date: '2017-11-07T14:30' }, 120, { locale: 'en-GB' }, '7 November 2017'],
    [{ date: '2017-11-07' }, 60, { locale: 'he' }, '2017'],
    [{ date: '2017-11-07', dateLabel: 'فجر ٧/١١/٢٠١٧' }, 40, {}, '… ٧/١١/٢٠١٧'],
  ] as const) {
    it(`of ${JSON.stringify(event)} on ${roomPx} px with ${JSON.stringify(words)} is ${text}`, () => expect(shown(event, roomPx, words)).to.equal(text));
  }
  it('of a label keeps its end, whatever the room', () => {
    const dateLabel = 'في مساء يوم طويل من أيام الخريف الأخيرة قبل نهاية عام ٢٠١٧ م';
    for (let roomPx = 0; roomPx < 600; roomPx += 7) expect(shown({ date: '2017', dateLabel }, roomPx)).to.match(/٢٠١٧ م$/);
    expect(shown({ date: '2017', dateLabel }, 600)).to.equal(dateLabel);
  });
  it('that is about, or a range, keeps all its words, in more lines', () => {
    expect(shown({ date: '2017-11~' }, 70)).to.contain('٢٠١٧');
    expect(shown({ date: '2017-11-07/2018-02-03' }, 170)).to.contain('٢٠١٨');
  });
});
