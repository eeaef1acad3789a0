// The reader of lists, which is loaded on use: a timeline whose story is none on the page needs none.

import type { readList } from './read-list.js';

/** Kept once it is there, so that later readings need not wait. */
let reader: typeof readList | null = null;

/** Null where it has to be loaded first. */
export const listReader = (): typeof readList | null => reader;

/** Rejects where its file does not come; the next call asks for it again. */
export async function loadListReader(): Promise<typeof readList> {
  return (reader ??= (await import('./read-list.js')).readList);
}
