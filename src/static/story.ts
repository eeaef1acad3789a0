// What every static form begins with: the document read, its Chronicle, and the words, language and direction to show it in.

import { createChronicle } from '../data/chronicle.js';
import type { Chronicle } from '../data/chronicle-columns.js';
import type { Problem, TimelineDocument } from '../data/document.js';
import { languageTag } from '../data/near.js';
import { readDocument } from '../data/read-document.js';
import { messagesFor } from '../i18n/lookup.js';
import type { Messages } from '../i18n/locale.js';
import type { Direction } from '../layout/viewport.js';
import { readDate } from '../time/read-date.js';
import { CALENDARS, type CalendarId, type MonthNames, type Numerals, type WordOptions } from '../time/words.js';
import { isZone } from '../time/zone.js';
import { expectedLang } from './lang.js';
import { registerLanguages } from './languages.js';

/** What all static forms take. Where nothing is said it is as in the element. */
export interface StaticOptions {
  /** BCP 47; the document's by default, else `ar`. */
  readonly lang?: string | undefined;
  /** Direction of the text; by the script of `lang`. */
  readonly dir?: Direction | undefined;
  /** Which way time runs; as the text. */
  readonly timeDirection?: 'auto' | Direction | undefined;
  readonly calendar?: CalendarId | undefined;
  readonly secondaryCalendar?: CalendarId | undefined;
  readonly numerals?: Numerals | undefined;
  readonly monthNames?: MonthNames | undefined;
  /** Whose spring `2021-21` is. */
  readonly seasons?: 'northern' | 'southern' | undefined;
  /** IANA name; the document's by default, else `UTC`. */
  readonly timeZone?: string | undefined;
  /** Level of the title's heading, 1 to 5; an event's is one deeper. Default 2. */
  readonly headingLevel?: number | undefined;
  /** Relative addresses resolve against it; without it they stay as they are. */
  readonly baseUrl?: string | undefined;
  /** EDTF of the day of writing, for dates such as 'last month' where the document has no `asOf`. */
  readonly reference?: string | undefined;
  /** Is told what was wrong with the document, in the order in which it was met. */
  readonly onProblem?: ((problem: Problem) => void) | undefined;
}

export interface Story {
  readonly document: TimelineDocument;
  readonly chronicle: Chronicle;
  readonly words: WordOptions;
  readonly messages: Messages;
  readonly dir: Direction;
  readonly timeDirection: Direction;
}

/** The values that an option of words may have, by its name. */
export const CHOICES = {
  dir: ['rtl', 'ltr'], timeDirection: ['auto', 'rtl', 'ltr'], calendar: CALENDARS, secondaryCalendar: CALENDARS, numerals: ['arab', 'arabext', 'latn'],
  monthNames: ['locale', 'levantine', 'egyptian', 'maghrebi', 'dual'], seasons: ['northern', 'southern'],
} as const;

const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);
const scriptDirection = (lang: string): Direction => (RTL_SCRIPTS.has(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr');

/** A wrong call is an exception: a TypeError that names the option. */
function checkOptions(options: StaticOptions): void {
  const expect = (isRight: boolean, name: string, expected: string, value: unknown): void => {
    if (!isRight) throw new TypeError(`${name}: expected ${expected}, found '${String(value)}'.`);
  };
  for (const [name, choices] of Object.entries(CHOICES)) {
    const value: unknown = options[name as keyof typeof CHOICES];
    expect(value === undefined || choices.some((one) => one === value), name, choices.join(', '), value);
  }
  const { lang, timeZone, headingLevel: level } = options;
  expect(lang === undefined || languageTag(lang) !== null, 'lang', expectedLang(lang ?? ''), lang);
  expect(timeZone === undefined || isZone(timeZone), 'timeZone', 'an IANA name', timeZone);
  expect(level === undefined || (Number.isInteger(level) && level >= 1 && level <= 5), 'headingLevel', 'a whole number from 1 to 5', level);
}

/** Reads any value that is a document, raw or read before. */
export function readStory(value: unknown, options: StaticOptions): Story {
  checkOptions(options);
  registerLanguages();
  const { baseUrl, reference, seasons, calendar, secondaryCalendar, numerals, monthNames } = options;
  const { document, problems } = readDocument(value, { readDate, baseUrl, reference, locale: options.lang, timeZone: options.timeZone });
  for (const problem of problems) options.onProblem?.(problem);
  const locale = options.lang ?? document.lang ?? 'ar';
  const timeZone = options.timeZone ?? document.timeZone ?? 'UTC';
  const dir = options.dir ?? scriptDirection(locale);
  return {
    document, dir, timeDirection: options.timeDirection === 'rtl' || options.timeDirection === 'ltr' ? options.timeDirection : dir,
    chronicle: createChronicle(document, { timeZone, seasons }), messages: messagesFor(locale),
    words: {
      locale, timeZone, ...(calendar && { calendar }), ...(secondaryCalendar && { secondaryCalendar }), ...(numerals && { numerals }), ...(monthNames && { monthNames }),
    },
  };
}
