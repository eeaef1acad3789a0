// English.

import type { Messages } from './locale.js';

export const en: Messages = {
  since: 'since {date}', until: 'until {date}', about: 'about {date}', maybe: 'perhaps {date}',
  endUnknown: 'from {date}, end unknown', startUnknown: 'until {date}, start unknown', ongoing: 'ongoing',
  or: '{start} or {end}', and: '{start} and {end}', range: '{start} – {end}', withTime: '{date}, {time}',
  yearBC: '{year} BC',
  thousandYearsAgo: { other: '{n} thousand years ago' }, millionYearsAgo: { other: '{n} million years ago' }, billionYearsAgo: { other: '{n} billion years ago' },
  decade: '{year}s', century: 'century {n}', centuryBC: 'century {n} BC', millennium: 'millennium {n}',
  seasons: ['spring', 'summer', 'autumn', 'winter'], quarter: 'quarter {n} of', third: 'third {n} of', half: 'half {n} of', partOfYear: '{part} {year}',
  undated: 'undated', doubt: '?',
  asOf: 'as of',
  events: { one: 'one event', other: '{n} events' },
  position: '{n} of {count}', more: '+{n}', moreEvents: { one: 'one more event', other: '{n} more events' },
  leftOut: { one: 'One event could not be read and is left out', other: '{n} events could not be read and are left out' },
  timeline: 'Timeline', toolbar: 'View', zoomIn: 'Zoom in', zoomOut: 'Zoom out', fit: 'Show all',
  previous: 'Previous event', next: 'Next event', close: 'Close', showAll: { other: 'Show all {n} events' },
  stack: 'Events close together', loading: 'Loading the timeline', empty: 'There are no events in this timeline yet',
  error: 'The timeline cannot be shown', errorNetwork: 'The data could not be reached. Check the connection and try again.', errorSize: 'The data is larger than allowed.',
  errorFormat: 'The data is not in a form that can be read.', errorTime: 'The data took too long to arrive.', retry: 'Try again',
  source: 'Source: {name}', updated: 'Updated to {date}', paraphrase: '(paraphrased)', mentions: 'Mentioned', imageFailed: 'The picture could not be shown', play: 'Play: {name}',
};
