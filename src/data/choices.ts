// What the values of a set are called by mistake, beyond their spelling: words without case and hyphens, with spaces
// between.

import type { Aliases } from './near.js';

const DIRECTIONS: Aliases = { rtl: 'right righttoleft', ltr: 'left lefttoright' };
const CALENDARS: Aliases = {
  gregory: 'gregorian miladi western',
  'islamic-umalqura': 'hijri islamic umalqura',
  'islamic-civil': 'tabular',
  persian: 'jalali shamsi solarhijri',
  hebrew: 'jewish',
};

/** By the name of the property that has such a value. */
export const CALLED = {
  dir: DIRECTIONS,
  timeDirection: DIRECTIONS,
  calendar: CALENDARS,
  secondaryCalendar: CALENDARS,
  numerals: { arab: 'arabic', arabext: 'persian', latn: 'latin western' },
  monthNames: { levantine: 'levant syriac', egyptian: 'egypt', dual: 'both' },
  layout: { horizontal: 'chart', vertical: 'list', story: 'slides' },
  seasons: { northern: 'north', southern: 'south' },
  order: { oldest: 'asc', newest: 'desc reverse' },
  scale: { time: 'linear', even: 'equal ordinal' },
  credentials: { include: 'true' },
  syncHash: { push: 'history' },
  entity: { person: 'people human', organization: 'organisation org company party', place: 'location city country' },
  media: { image: 'img photo picture', video: 'film movie', audio: 'sound podcast', youtube: 'yt' },
} satisfies Readonly<Record<string, Aliases>>;
export type Called = keyof typeof CALLED;
