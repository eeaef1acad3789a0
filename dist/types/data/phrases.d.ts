import type { Chronicle } from './chronicle-columns.js';
/**
 * The query, and what the same words are in the other names of an entity: a part of a name is the same part of each
 * name of as many words, and of a person the same part counted from the end. So 'ستولتنبيرغ' is 'Stoltenberg' too, and
 * says nothing of 'Jens'.
 */
export declare function phrasesOf(chronicle: Chronicle, query: string): readonly string[];
