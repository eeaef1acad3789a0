// Words that load on use: a page asks only for its own language. `ar` and `en` are there from the start.

import type { Messages } from './locale.js';
import { isRegistered, registerMessages } from './lookup.js';
import { knownLocale } from './number.js';

/** By locale, then by language. */
const loaders: Readonly<Record<string, () => Promise<Messages>>> = {
  fa: async () => (await import('./fa.js')).fa,
  'fa-AF': async () => (await import('./fa.js')).faAF,
  he: async () => (await import('./he.js')).he,
  ur: async () => (await import('./ur.js')).ur,
  de: async () => (await import('./de.js')).de,
  fr: async () => (await import('./fr.js')).fr,
  tr: async () => (await import('./tr.js')).tr,
  es: async () => (await import('./es.js')).es,
};
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
  return loader().then(
    (messages) => registerMessages(key, messages),
    (error: unknown) => {
      failed.add(key);
      console.error(`khatt-timeline: the words for '${key}' could not be loaded; English stands in. Does their file lie beside the script? (${String(error)})`);
    },
  );
}
