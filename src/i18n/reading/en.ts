// English.

import type { ReadingWords } from './reading-words.js';

export const en: ReadingWords = {
  begin: 'Begin', previous: 'Previous', next: 'Next', toTitle: 'To the title', play: 'Play', pause: 'Pause', enlarge: 'Enlarge the picture', transcript: 'Transcript',
  search: 'Search events', clearSearch: 'Clear the search', clearAll: 'Clear all', groups: 'Groups', people: 'People', organizations: 'Organisations', places: 'Places',
  more: { other: '{n} more' }, fewer: 'Show fewer',
  inText: 'In the text of the event', nothingFound: 'Nothing found for “{query}”', nothingChosen: 'No events match this choice', outside: 'Outside the filter',
  copyLink: 'Copy link', share: 'Share', copyText: 'Copy as text', copied: 'Copied', notCopied: 'This could not be copied',
  added: { one: 'One new event', other: '{n} new events' },
  layout: 'View as', chart: 'Chart', story: 'Story', list: 'List',
};
