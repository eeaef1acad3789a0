// What a query is in the other names of those whom it names.

import type { Chronicle } from './chronicle-columns.js';
import { factsOf, type Name } from './filter-facts.js';
import { findingOf, wordsOf } from './search.js';

/**
 * The query, and what the same words are in the other names of an entity: a part of a name is the same part of each
 * name of as many words, and of a person the same part counted from the end. So 'ستولتنبيرغ' is 'Stoltenberg' too, and
 * says nothing of 'Jens'.
 */
export function phrasesOf(chronicle: Chronicle, query: string): readonly string[] {
  const facts = factsOf(chronicle);
  const known = facts.phrases.get(query);
  if (known) return known;
  const find = findingOf(wordsOf(query));
  const phrases = new Set([query]);
  for (const { isPerson, names } of facts.names) {
    for (const { text, words } of names) {
      const hits = find(words);
      if (hits.length === 0) continue;
      const places = words.flatMap(({ start }, i) =>
        hits.some((hit) => start >= hit.start && start < hit.end) ? i : [],
      );
      for (const other of names) if (other.text !== text) phrases.add(sameWords(places, words.length, other, isPerson));
    }
  }
  const all = [...phrases].filter((phrase) => phrase !== '');
  facts.phrases.set(query, all);
  return all;
}

/** What the words at these places of a name with `count` words are in another name; '' where there are no such. */
function sameWords(places: readonly number[], count: number, { text, words }: Name, isPerson: boolean): string {
  const isWhole = places.length === count;
  if (words.length !== count && !isPerson) return isWhole ? text : '';
  const found = places.flatMap((place) => words[place + words.length - count] ?? []);
  return isWhole || found.length === places.length
    ? found.map(({ start, end }) => text.slice(start, end)).join(' ')
    : '';
}
