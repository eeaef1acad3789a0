// Words that load on use: a page asks only for its own language. `ar` and `en` are there from the start.

import type { Messages } from './locale.js';
import { isRegistered, registerMessages } from './lookup.js';
import { knownLocale } from './number.js';

/** By locale, then by language. */
const loaders: Readonly<Record<string, () => Promise<Partial<Messages>>>> = {
  fa: async () => (await import('./fa.js')).fa,
  'fa-AF': async () => (await import('./fa.js')).faAF,
  he: async () => (await import('./he.js')).he,
  ur: async () => (await import('./ur.js')).ur,
  de: async () => (await import('./de.js')).de,
  fr: async () => (await import('./fr.js')).fr,
  tr: async () => (await import('./tr.js')).tr,
  es: async () => (await import('./es.js')).es,
  ckb: async () => (await import('./ckb.js')).ckb,
  ps: async () => (await import('./ps.js')).ps,
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
