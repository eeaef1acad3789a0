// From a locale to its words, and from words to sentences.

import { ar } from './ar.js';
import { en } from './en.js';
import type { Messages, Plural } from './locale.js';
import { formatNumber, knownLocale, type NumberOptions } from './number.js';

const registered = new Map<string, Messages>([['ar', ar], ['en', en]]);
const rules = new Map<string, Intl.PluralRules>();

/** Adds or replaces the words of a locale (`fa`, or `fa-AF` for one region). What they lack is said in English. */
export function registerMessages(locale: string, messages: Partial<Messages>): void {
  registered.set(knownLocale(locale), { ...en, ...messages });
}

/** Whether there are words for exactly this locale. */
export const isRegistered = (locale: string): boolean => registered.has(locale);

/** The locale's own words, else its language's; English where we have none. */
export function messagesFor(locale: string): Messages {
  const name = knownLocale(locale);
  return registered.get(name) ?? registered.get(name.split('-')[0] ?? '') ?? en;
}

/** Fills `{name}` by `values.name`; a name without a value stays as it is. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

function select(message: Plural, n: number, { locale }: NumberOptions, type: Intl.PluralRuleType): string {
  const exact = message[`=${n}`];
  if (exact !== undefined) return exact;
  const key = `${locale} ${type}`;
  let rule = rules.get(key);
  if (!rule) rules.set(key, (rule = new Intl.PluralRules(knownLocale(locale), { type })));
  return message[rule.select(n)] ?? message.other;
}

/** The form for `n` in the words' language, with `{n}` in the digits asked for. */
export function plural(message: Plural, n: number, words: NumberOptions, values: Readonly<Record<string, string>> = {}): string {
  return fill(select(message, n, words, 'cardinal'), { n: formatNumber(n, words), ...values });
}

/** 'the 19th', by the language's rule of ordinals; `isGoverned`: as after a word that changes its case. */
export function ordinal(n: number, words: NumberOptions, isGoverned = false): string {
  const { nth, nthGoverned } = messagesFor(words.locale);
  return fill(select((isGoverned && nthGoverned) || nth, n, words, 'ordinal'), { n: formatNumber(n, { ...words, useGrouping: false }) });
}
