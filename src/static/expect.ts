// What is expected of the values of options, by the functions and on the command line, with what a wrong one was meant
// for.

import { CALLED } from '../data/choices.js';
import { didYouMean, languageTag, nearest, nearestLang, nearestZone, type Aliases } from '../data/near.js';
import { parseEdtf } from '../time/edtf.js';
import { CALENDARS } from '../time/words.js';
import { isZone } from '../time/zone.js';

/** Null for a value that is right, else what is expected in its place. */
export type Check = (value: unknown) => { readonly expected: string; readonly meant?: string | null } | null;

const of =
  (
    isRight: (text: string) => boolean,
    expected: string,
    meantBy: (text: string) => string | null = () => null,
  ): Check =>
  (value) => {
    if (typeof value !== 'string') return { expected };
    return isRight(value) ? null : { expected, meant: meantBy(value) };
  };
const numberOf =
  (isRight: (value: number) => boolean, expected: string): Check =>
  (value) =>
    typeof value === 'number' && isRight(value) ? null : { expected };

export const oneOf = (values: readonly string[], called?: Aliases): Check =>
  of(
    (text) => values.includes(text),
    values.length === 2 ? values.join(' or ') : values.join(', '),
    (text) => nearest(text.slice(0, 80), values, called),
  );

function isDay(edtf: string): boolean {
  try {
    const date = parseEdtf(edtf);
    return date.kind === 'date' && ['day', 'minute', 'second', 'millisecond'].includes(date.precision);
  } catch {
    return false;
  }
}
function isAbsolute(address: string): boolean {
  try {
    return /^https?:$/.test(new URL(address).protocol);
  } catch {
    return false;
  }
}

export const DAY = of(isDay, 'a day, such as 2021-03-12');
export const ADDRESS = of(isAbsolute, 'an absolute address, such as https://example.org/');
/** The tag that is meant is the example. */
export const LANGUAGE: Check = (value) =>
  typeof value === 'string' && languageTag(value) !== null
    ? null
    : { expected: `a language tag such as ${nearestLang(String(value)) ?? 'ar-IQ'}` };
export const ZONE = of(isZone, 'an IANA name, such as Asia/Baghdad', nearestZone);
export const PX = numberOf((px) => px > 0 && px <= 20_000, 'a number of px above 0, at most 20000');
export const LEVEL = numberOf(
  (level) => Number.isInteger(level) && level >= 1 && level <= 5,
  'a whole number from 1 to 5',
);
export const SCALE = numberOf((scale) => scale > 0 && scale <= 8, 'a number above 0, up to 8');
export const BYTES = numberOf((bytes) => Number.isInteger(bytes) && bytes > 0, 'a whole number of bytes above 0');
export const THEME = oneOf(['light', 'dark']);
export const SECONDS = numberOf((seconds) => seconds >= 1 && seconds <= 600, 'seconds an event, such as 8');
const WORDS = of((text) => text.trim() !== '', 'words');
const LAYOUTS = ['horizontal', 'vertical', 'story'] as const;
/** Several names, with spaces or commas between them. */
const namesOf = (values: readonly string[], called?: Aliases): Check => {
  const check = oneOf(values, called);
  return (value) =>
    typeof value === 'string'
      ? (value
          .trim()
          .split(/[\s,]+/)
          .map(check)
          .find(Boolean) ?? null)
      : check(value);
};

/** The values that an option of words may have, by its name. */
export const CHOICES = {
  dir: ['rtl', 'ltr'],
  timeDirection: ['auto', 'rtl', 'ltr'],
  calendar: CALENDARS,
  secondaryCalendar: CALENDARS,
  numerals: ['arab', 'arabext', 'latn'],
  monthNames: ['locale', 'levantine', 'egyptian', 'maghrebi', 'dual'],
  seasons: ['northern', 'southern'],
} as const;
/** What the options of words take, by their names. */
export const WORD_CHECKS: Readonly<Record<string, Check>> = {
  ...Object.fromEntries(
    Object.entries(CHOICES).map(([name, values]) => [name, oneOf(values, CALLED[name as keyof typeof CHOICES])]),
  ),
  lang: LANGUAGE,
  timeZone: ZONE,
  headingLevel: LEVEL,
};

export const LANE_BY = oneOf(['group']);
/** How events stand on the axis. */
export const AXIS_SCALE = oneOf(['time', 'even'], CALLED.scale);

/** What the options of how it is shown take, by their names. */
export const SHOWN_CHECKS: Readonly<Record<string, Check>> = {
  layout: oneOf(['auto', ...LAYOUTS], CALLED.layout),
  layouts: namesOf(LAYOUTS, CALLED.layout),
  start: WORDS,
  order: oneOf(['oldest', 'newest']),
  scale: AXIS_SCALE,
  laneBy: LANE_BY,
  play: SECONDS,
  syncHash: (value) =>
    value === true || value === false || value === 'push' ? null : { expected: 'true, false or push' },
  query: WORDS,
  groups: WORDS,
  entities: WORDS,
};

/** What is wrong with an option, as a sentence; null where nothing is. `written` is the value as somebody wrote it. */
export function wrongIn(name: string, check: Check, value: unknown, written = String(value)): string | null {
  const wrong = check(value);
  return wrong && `${name}: expected ${wrong.expected}, found '${written}'.${didYouMean(wrong.meant ?? null)}`;
}

/** A wrong call of a function is an exception that names the option; undefined is as if it were not there. */
export function expectOption(name: string, check: Check, value: unknown): void {
  const wrong = value === undefined ? null : wrongIn(name, check, value);
  if (wrong !== null) throw new TypeError(wrong);
}
