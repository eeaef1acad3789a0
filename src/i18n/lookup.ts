// From words to sentences.

import type { Plural, Speech } from './locale.js';
import { formatNumber, keep } from './number.js';

/** Fills `{name}` by `values.name`; a name without a value stays as it is. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

function select(message: Plural, n: number, words: Speech, type: Intl.PluralRuleType): string {
  const exact = message[`=${n}`];
  return exact ?? message[keep(words, type, () => new Intl.PluralRules(words.tag, { type })).select(n)] ?? message.other;
}

/** The form for `n` in the words' language, with `{n}` in the digits asked for. */
export function plural(message: Plural, n: number, words: Speech, values: Readonly<Record<string, string>> = {}): string {
  return fill(select(message, n, words, 'cardinal'), { n: formatNumber(n, words), ...values });
}

/** 'the 19th', by the language's rule of ordinals; `isGoverned`: as after a word that changes its case. */
export function ordinal(n: number, words: Speech, isGoverned = false): string {
  const { nth, nthGoverned } = words.messages;
  return fill(select((isGoverned && nthGoverned) || nth, n, words, 'ordinal'), { n: formatNumber(n, words, false) });
}
