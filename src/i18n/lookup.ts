// From a locale to its words, and from words to sentences.

import { ar } from './ar.js';
import { en } from './en.js';
import type { Messages, Plural } from './locale.js';
import { formatNumber, knownLocale, type NumberOptions } from './number.js';

const languages: Readonly<Record<string, Messages>> = { ar, en };
const rules = new Map<string, Intl.PluralRules>();

/** The words of the locale's language; English where we have none. */
export function messagesFor(locale: string): Messages {
  return languages[knownLocale(locale).split('-')[0] ?? 'en'] ?? en;
}

/** Fills `{name}` by `values.name`; a name without a value stays as it is. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** The form for `n` in the words' language, with `{n}` in the digits asked for. */
export function plural(message: Plural, n: number, words: NumberOptions): string {
  const locale = knownLocale(words.locale);
  let rule = rules.get(locale);
  if (!rule) rules.set(locale, (rule = new Intl.PluralRules(locale)));
  return fill(message[rule.select(n)] ?? message.other, { n: formatNumber(n, words) });
}
