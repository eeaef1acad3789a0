// Words that load on use: a page asks only for its own language. `ar` and `en` are there from the start.

import type { Messages } from '../i18n/locale.js';
import { knownLocale } from '../i18n/number.js';
import { isRegistered, registerMessages } from './registry.js';

/** By locale, then by language. */
const loaders: Readonly<Record<string, () => Promise<Partial<Messages>>>> = {
  fa: async () => (await import('../i18n/fa.js')).fa,
  'fa-AF': async () => (await import('../i18n/fa.js')).faAF,
  he: async () => (await import('../i18n/he.js')).he,
  ur: async () => (await import('../i18n/ur.js')).ur,
  de: async () => (await import('../i18n/de.js')).de,
  fr: async () => (await import('../i18n/fr.js')).fr,
  tr: async () => (await import('../i18n/tr.js')).tr,
  es: async () => (await import('../i18n/es.js')).es,
  ckb: async () => (await import('../i18n/ckb.js')).ckb,
  ps: async () => (await import('../i18n/ps.js')).ps,
};
const coming = new Map<string, Promise<void>>();
const failed = new Set<string>();

/**
 * Brings the words of a locale; null where they are there already, or are not to be had (English stands in).
 * A file that does not come is said once on the console.
 */
export function loadMessages(locale: string): Promise<void> | null {
  const name = knownLocale(locale);
  const key = name in loaders ? name : (name.split('-')[0] ?? '');
  const loader = loaders[key];
  if (!loader || failed.has(key) || isRegistered(name) || isRegistered(key)) return null;
  let promise = coming.get(key);
  if (!promise) coming.set(key, (promise = load(key, loader)));
  return promise;
}

async function load(key: string, loader: () => Promise<Partial<Messages>>): Promise<void> {
  try {
    const messages = await loader();
    // The page may have brought words of its own meanwhile.
    if (!isRegistered(key)) registerMessages(key, messages);
  } catch (error) {
    failed.add(key);
    console.error(`khatt-timeline: English stands in for '${key}': ${missingFile(key.split('-')[0] ?? '', error)}`);
  }
}

/** Says which file did not come, by its names in both builds: not every browser tells. */
export const missingFile = (part: string, error: unknown): string =>
  `khatt-timeline.${part}.min.js is missing beside khatt-timeline.min.js (in a bundle: the chunk '${part}'). ${String(error)}`;
