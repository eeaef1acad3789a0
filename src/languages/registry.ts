// Which languages and calendars are there, and the words made of them: asked by who knows the locale, and nowhere
// below.

import { ar } from '../i18n/ar.js';
import { en } from '../i18n/en.js';
import type { Messages } from '../i18n/locale.js';
import { knownLocale } from '../i18n/number.js';
import type { OtherCalendars } from '../time/calendar.js';
import { makeWords, type WordOptions, type Words } from '../time/words.js';

/** `made`: the words of each setting that a page uses, with what they keep. */
interface Language {
  readonly messages: Messages;
  readonly made: Map<string, Words>;
}

const english: Language = { messages: en, made: new Map() };
const languages = new Map<string, Language>([
  ['ar', { messages: ar, made: new Map() }],
  ['en', english],
]);
let calendars: OtherCalendars | null = null;
const told = new Set<string>();

/** Adds or replaces the words of a locale (`fa`, or `fa-AF` for one region). What they lack is said in English. */
export function registerMessages(locale: string, messages: Partial<Messages>): void {
  languages.set(knownLocale(locale), { messages: { ...en, ...messages }, made: new Map() });
}

/** Whether there are words for exactly this locale. */
export const isRegistered = (locale: string): boolean => languages.has(locale);

/** Makes the other calendars known. */
export function registerCalendars(others: OtherCalendars): void {
  if (calendars === others) return;
  calendars = others;
  for (const { made } of languages.values()) made.clear();
}

/**
 * The words of a locale as they are known now: its own, else its language's, English where we have none. A value: what
 * it says stays the same when other words are loaded later. The same one for the same options and the same words; words
 * as they are.
 */
export function wordsFor(options: WordOptions | Words): Words {
  if ('messages' in options) return options;
  const name = knownLocale(options.locale);
  const { messages, made } = languages.get(name) ?? languages.get(name.split('-')[0] ?? '') ?? english;
  const key = Object.entries(options).join();
  let words = made.get(key);
  if (!words) made.set(key, (words = makeWords(options, messages, calendars, told)));
  return words;
}
