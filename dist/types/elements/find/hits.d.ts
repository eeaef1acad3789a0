import type { Hits } from './found.js';
/** Shows where the query stands in the words on the page; null shows nothing. */
export declare const showHits: (root: ParentNode, hits: Hits | null) => void;
