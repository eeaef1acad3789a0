// A value that is none of a set is told with the one that was meant: in events, in the document, of the element's
// attributes.

import { expect } from 'chai';
import { readDocument } from './read-document.js';

const event = { id: 'a', date: '2021-03-11', title: 'x' };
const toldOf = (value: object): string[] => readDocument(value).problems.map(({ code, path, message }) => `${code} ${path}: ${message}`);
const CALENDARS = 'gregory, islamic-umalqura, islamic-civil, persian, hebrew';
const MEDIA = 'image, video, audio, youtube, vimeo';
const ENTITIES = 'person, organization, place';

describe('A value that is none of its set', () => {
  for (const [value, meant] of [
    ['hijri', 'islamic-umalqura'],
    ['islamic', 'islamic-umalqura'],
    ['umm-al-qura', 'islamic-umalqura'],
    ['islamic-civl', 'islamic-civil'],
    ['gregorian', 'gregory'],
    ['Gregory', 'gregory'],
    ['miladi', 'gregory'],
    ['jalali', 'persian'],
    ['shamsi', 'persian'],
    ['Persian', 'persian'],
    ['presian', 'persian'],
    ['jewish', 'hebrew'],
    ['coptic', null],
    ['', null],
    ['x'.repeat(10_000), null],
    [7, null],
    [true, null],
    [{}, null],
  ] as const) {
    it(`calendar ${JSON.stringify(value).slice(0, 20)} of an event is told${meant ? ` with '${meant}'` : ''}, and costs nothing else`, () => {
      const { document, problems } = readDocument([{ ...event, calendar: value }]);
      expect(document.events).to.have.length(1);
      expect(document.events[0]?.calendar).to.equal(undefined);
      const [problem] = problems;
      expect([problems.length, problem?.code, problem?.path]).to.deep.equal([1, 'type/one-of', 'events[0].calendar']);
      expect(problem?.message).to.match(RegExp(`^Expected one of ${CALENDARS}, found .{1,90}\\.${meant ? ` Did you mean '${meant}'\\?` : ''}$`));
    });
  }
  for (const calendar of [...CALENDARS.split(', '), null, undefined]) {
    it(`calendar ${String(calendar)} is taken in silence`, () => expect(toldOf([{ ...event, calendar }])).to.deep.equal([]));
  }
  for (const [type, meant] of [
    ['Image', 'image'],
    ['img', 'image'],
    ['photo', 'image'],
    ['picture', 'image'],
    ['film', 'video'],
    ['sound', 'audio'],
    ['podcast', 'audio'],
    ['yt', 'youtube'],
    ['Vimeo', 'vimeo'],
    ['youtub', 'youtube'],
    ['pdf', null],
  ] as const) {
    it(`type '${type}' of a medium`, () =>
      expect(toldOf([{ ...event, media: [{ type, src: 'a' }] }])).to.deep.equal([
        `media/type events[0].media[0].type: Expected one of ${MEDIA}, found '${type}'.${meant ? ` Did you mean '${meant}'?` : ''}`,
      ]));
  }
  it('a medium without a type', () =>
    expect(toldOf([{ ...event, media: [{ src: 'a' }] }])).to.deep.equal([`media/type events[0].media[0].type: Expected one of ${MEDIA}.`]));
  for (const [type, meant] of [
    ['Person', 'person'],
    ['people', 'person'],
    ['organisation', 'organization'],
    ['org', 'organization'],
    ['company', 'organization'],
    ['location', 'place'],
    ['city', 'place'],
    ['country', 'place'],
    ['ship', null],
  ] as const) {
    it(`type '${type}' of an entity`, () =>
      expect(toldOf({ entities: [{ id: 'e', name: 'e', type }], events: [event] })).to.deep.equal([
        `type/one-of entities[0].type: Expected one of ${ENTITIES}, found '${type}'.${meant ? ` Did you mean '${meant}'?` : ''}`,
      ]));
  }
});

describe('What the element is asked by an attribute, in the document', () => {
  for (const [field, attribute] of [
    ['calendar', 'calendar'],
    ['secondaryCalendar', 'secondary-calendar'],
    ['secondary-calendar', 'secondary-calendar'],
    ['numerals', 'numerals'],
    ['monthNames', 'month-names'],
    ['month_names', 'month-names'],
    ['numreals', 'numerals'],
    ['calender', 'calendar'],
    ['seasons', 'seasons'],
    ['timeDirection', 'time-direction'],
    ['headingLevel', 'heading-level'],
  ] as const) {
    it(`${field} is told to be one`, () =>
      expect(toldOf({ [field]: 'hijri', events: [event] })).to.deep.equal([
        `field/unknown ${field}: The field '${field}' is not known. Did you mean the attribute '${attribute}' of the element?`,
      ]));
  }
});
