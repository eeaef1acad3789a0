import type { readList } from './read-list.js';
/** Null where it has to be loaded first. */
export declare const listReader: () => typeof readList | null;
/** Rejects where its file does not come; the next call asks for it again. */
export declare function loadListReader(): Promise<typeof readList>;
