// What every static form begins with: the story read, its Chronicle, and the words, language and direction to show it
// in.

import { createChronicle } from '../data/chronicle.js';
import type { Chronicle } from '../data/chronicle-columns.js';
import type { Problem, TimelineDocument } from '../data/document.js';
import { readDocument } from '../data/read-document.js';
import type { Messages } from '../i18n/locale.js';
import { readDate } from '../languages/dates.js';
import { wordsFor } from '../languages/registry.js';
import type { Direction } from '../layout/viewport.js';
import type { CalendarId, MonthNames, Numerals, Words } from '../time/words.js';
import { expectOption, WORD_CHECKS } from './expect.js';
import { registerLanguages } from './languages.js';

/** What all static forms take. Where nothing is said it is as in the element. */
export interface StaticOptions {
  /** BCP 47; the story's by default, else `ar`. */
  readonly lang?: string | undefined;
  /** Direction of the text; by the script of `lang`. */
  readonly dir?: Direction | undefined;
  /** Which way time runs; as the text. */
  readonly timeDirection?: 'auto' | Direction | undefined;
  /** Calendar of the dates; the Gregorian by default. */
  readonly calendar?: CalendarId | undefined;
  /** A second calendar, beside the dates of days. */
  readonly secondaryCalendar?: CalendarId | undefined;
  /** Digits; by default those of `lang`. */
  readonly numerals?: Numerals | undefined;
  /** Arabic names of the Gregorian months; by the region of `lang`. */
  readonly monthNames?: MonthNames | undefined;
  /** Whose spring `2021-21` is. */
  readonly seasons?: 'northern' | 'southern' | undefined;
  /** IANA name; the story's by default, else `UTC`. */
  readonly timeZone?: string | undefined;
  /** Level of the title's heading, 1 to 5; an event's is one deeper. Default 2. */
  readonly headingLevel?: number | undefined;
  /** Relative addresses resolve against it; without it they stay as they are. */
  readonly baseUrl?: string | undefined;
  /** EDTF of the day of writing, for dates such as 'last month' where the story has no `asOf`. */
  readonly reference?: string | undefined;
  /** Is told what was wrong with the story, in the order in which it was met. */
  readonly onProblem?: ((problem: Problem) => void) | undefined;
}

export interface Story {
  readonly document: TimelineDocument;
  readonly chronicle: Chronicle;
  readonly words: Words;
  readonly messages: Messages;
  readonly dir: Direction;
  readonly timeDirection: Direction;
}

const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);
const scriptDirection = (lang: string): Direction =>
  RTL_SCRIPTS.has(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';

/** Reads any value that is a document, raw or read before. */
export function readStory(value: unknown, options: StaticOptions): Story {
  for (const [name, check] of Object.entries(WORD_CHECKS))
    expectOption(name, check, options[name as keyof StaticOptions]);
  registerLanguages();
  const { baseUrl, reference, seasons, calendar, secondaryCalendar, numerals, monthNames } = options;
  const { document, problems } = readDocument(value, {
    readDate,
    baseUrl,
    reference,
    locale: options.lang,
    timeZone: options.timeZone,
  });
  for (const problem of problems) options.onProblem?.(problem);
  const locale = options.lang ?? document.lang ?? 'ar';
  const timeZone = options.timeZone ?? document.timeZone ?? 'UTC';
  const dir = options.dir ?? scriptDirection(locale);
  const words = wordsFor({
    locale,
    timeZone,
    ...(calendar && { calendar }),
    ...(secondaryCalendar && { secondaryCalendar }),
    ...(numerals && { numerals }),
    ...(monthNames && { monthNames }),
  });
  return {
    document,
    words,
    messages: words.messages,
    dir,
    timeDirection: options.timeDirection === 'rtl' || options.timeDirection === 'ltr' ? options.timeDirection : dir,
    chronicle: createChronicle(document, { timeZone, seasons }),
  };
}
