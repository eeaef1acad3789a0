// English.

import type { Messages } from './locale.js';

export const en: Messages = {
  since: 'since {date}', until: 'until {date}', about: 'about {date}', maybe: 'perhaps {date}',
  endUnknown: 'from {date}, end unknown', startUnknown: 'until {date}, start unknown', ongoing: 'ongoing',
  or: '{start} or {end}', and: '{start} and {end}', range: '{start} – {end}', between: 'between {start} and {end}', withTime: '{date}, {time}',
  early: 'early {date}', middle: 'mid-{date}', late: 'late {date}',
  inZone: '{time} {zone} time', inUtc: '{time} UTC{offset}', cities: { Qatar: 'Doha' },
  yearBC: '{year} BC', yearCE: 'AD {year}',
  dayMonth: '{day} {month}', monthYear: '{month} {year}', weekdayDate: '{weekday}, {date}',
  thousandYears: { other: '{years} years' }, millionYears: { other: '{n} million years' }, billionYears: { other: '{n} billion years' }, ago: '{date} ago', sinceAgo: 'since {date} ago',
  nth: { one: '{n}st', two: '{n}nd', few: '{n}rd', other: '{n}th' },
  decade: { '=-1': 'decade from {year}', other: '{year}s' }, century: { other: '{nth} century' }, centuryBC: { other: '{nth} century BC' }, millennium: { other: '{nth} millennium' }, millenniumBC: { other: '{nth} millennium BC' },
  seasons: ['spring', 'summer', 'autumn', 'winter'], seasonsIn: { 'en-US': ['spring', 'summer', 'fall', 'winter'] }, quarter: { other: '{nth} quarter of' }, third: { other: '{nth} third of' }, half: { other: '{nth} half of' }, partOfYear: '{part} {year}',
  polish: (text) => text.replace(/([a-z] )(?=\d+(?:s|st|nd|rd|th)\b|decade)/g, '$1the '),
  undated: 'undated', doubt: '?',
  years: { one: 'one year', other: '{n} years' }, months: { one: 'one month', other: '{n} months' }, days: { one: 'one day', other: '{n} days' },
  lasted: 'for {duration}', ongoingFor: 'ongoing for {duration}',
  asOf: 'as of',
  events: { one: 'one event', other: '{n} events' },
  comma: ', ', position: '{n} of {count}', more: '+{n}', moreEvents: { one: 'one more event', other: '{n} more events' },
  leftOut: { one: 'One event could not be read and is left out', other: '{n} events could not be read and are left out' },
  timeline: 'Timeline', toolbar: 'View', zoomIn: 'Zoom in', zoomOut: 'Zoom out', fit: 'Show all',
  skip: 'Skip the timeline', jumpTo: 'Jump to', extent: '{events} from {first} to {last}',
  inGroups: { one: 'in one group', other: 'in {n} groups' },
  previous: 'Previous event', next: 'Next event', close: 'Close', showAll: { other: 'Show all {n} events' },
  undatedEvents: 'Events without a date', loading: 'Loading the timeline', empty: 'There are no events in this timeline yet',
  error: 'The timeline cannot be shown', errorNetwork: 'The data could not be reached. Check the connection and try again.', errorSize: 'The data is larger than allowed.',
  errorFormat: 'The data is not in a form that can be read.', errorTime: 'The data took too long to arrive.', retry: 'Try again',
  source: 'Source: {name}', storySource: 'Source of the timeline: {name}', updated: 'Updated to {date}', paraphrase: '(paraphrased)', mentions: 'Mentioned', imageFailed: 'The picture could not be shown', playFailed: 'This could not be played', play: 'Play: {name}',
};
