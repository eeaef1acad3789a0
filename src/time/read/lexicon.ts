// What words mean in dates: the tables of the languages, and the names that the engine has of others.

import { DATE_WORDS, type DateLanguage } from '../../i18n/dates/all.js';
import type { DateRole } from '../../i18n/dates/date-words.js';
import { foldText } from '../letters.js';
import type { CalendarId } from '../words.js';
import { LANGUAGES, MONTHS } from './months.js';

export interface Meaning {
  readonly role: DateRole | 'monthName' | 'weekday' | 'hebrewNumber';
  /** By role: a number, a month (of 14 Hebrew names, as months.ts has them), a weekday (0 is Sunday) … */
  readonly value: number;
  /** Of a month's name. */
  readonly calendar?: CalendarId;
  /** Where only one language has it. */
  readonly language?: DateLanguage | 'ckb';
}

type Lexicon = ReadonlyMap<string, readonly Meaning[]>;

function add(lexicon: Map<string, readonly Meaning[]>, phrases: string, meaning: Meaning): void {
  for (const phrase of phrases.split('|')) {
    const key = foldText(phrase);
    const known = lexicon.get(key) ?? [];
    if (
      key !== '' &&
      !known.some(
        (one) => one.role === meaning.role && one.calendar === meaning.calendar && one.language === meaning.language,
      )
    )
      lexicon.set(key, [...known, meaning]);
  }
}

/** What the tables say, in all their languages. */
function tableLexicon(): Lexicon {
  const lexicon = new Map<string, readonly Meaning[]>();
  for (const { names, ...family } of MONTHS)
    names.forEach((phrases, i) => add(lexicon, phrases, { role: 'monthName', value: i + 1, ...family }));
  for (const language of LANGUAGES) {
    const { weekdays, words } = DATE_WORDS[language];
    weekdays.forEach((phrases, value) => add(lexicon, phrases, { role: 'weekday', value, language }));
    for (const [role, value, phrases] of words) add(lexicon, phrases, { role, value, language });
  }
  return lexicon;
}

/** The languages of the tables; of any other, the names of months and weekdays are asked of the engine. */
export const OWN = new Set(['ar', 'fa', 'ur', 'he', 'en', 'ckb', 'ps']);

/** What the tables say, and the names that the engine has. */
function engineLexicon(locale: string): Lexicon {
  const lexicon = new Map(lexiconFor('ar'));
  const name = (options: Intl.DateTimeFormatOptions, ms: number): string =>
    new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' }).format(ms);
  for (let i = 0; i < 12; i++)
    for (const month of ['long', 'short'] as const)
      add(lexicon, name({ month }, Date.UTC(2021, i, 4)), { role: 'monthName', value: i + 1, calendar: 'gregory' });
  for (let i = 0; i < 7; i++)
    for (const weekday of ['long', 'short'] as const)
      add(lexicon, name({ weekday }, Date.UTC(2021, 2, 7 + i)), { role: 'weekday', value: i });
  const half = (hour: number): string =>
    new Intl.DateTimeFormat(locale, { hour: 'numeric', hour12: true, timeZone: 'UTC' })
      .formatToParts(Date.UTC(2021, 2, 7, hour))
      .find(({ type }) => type === 'dayPeriod')?.value ?? '';
  add(lexicon, half(1), { role: 'am', value: 0 });
  add(lexicon, half(13), { role: 'pm', value: 0 });
  return lexicon;
}

export const languageOf = (locale: string): string => locale.split('-')[0] ?? '';

/** By language; the tables' own are one, under ''. */
const lexicons = new Map<string, Lexicon>();
export function lexiconFor(locale: string): Lexicon {
  const language = languageOf(locale);
  const key = OWN.has(language) ? '' : language;
  const lexicon = lexicons.get(key) ?? (key === '' ? tableLexicon() : engineLexicon(locale));
  lexicons.set(key, lexicon);
  return lexicon;
}
