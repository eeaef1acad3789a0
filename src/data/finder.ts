// Where what was searched for stands in what is shown.

import type { Chronicle } from './chronicle-columns.js';
import type { TimelineEvent } from './document.js';
import { phrasesOf } from './phrases.js';
import { findingOf, merged, wordsOf, type TextRange, type Word } from './search.js';

/** Where the words of one query stand, for the marks on what is seen. */
export interface Finder {
  /** Ranges of whole words in order, in any spelling and under any name of an entity. */
  readonly hitsIn: (text: string) => TextRange[];
  /** The words stand in the text or the quotation of an event, and none of them in its title. */
  readonly isInTextOnly: (event: TimelineEvent) => boolean;
}

/**
 * Words of a name in several words are hits where they stand together: 'island' alone is not the island of that name.
 */
function hittingOf(asked: readonly Word[]): ReturnType<typeof findingOf> {
  const find = findingOf(asked);
  return asked.length < 2 ? find : (words) => words.flatMap((_, i) => find(words.slice(i, i + asked.length)));
}

/** Make one per query: what it asks of a text costs as the text is long. */
export function createFinder(chronicle: Chronicle, query: string): Finder {
  const words = wordsOf(query).map(({ start, end }) => query.slice(start, end));
  const phrases = [...new Set([query, ...words].flatMap((one) => phrasesOf(chronicle, one)))].map((phrase) =>
    hittingOf(wordsOf(phrase)),
  );
  const hitsIn = (text: string): TextRange[] => {
    const own = wordsOf(text);
    return merged(phrases.flatMap((hits) => hits(own)));
  };
  const hasHits = (text: string): boolean => {
    const own = wordsOf(text);
    return phrases.some((hits) => hits(own).length > 0);
  };
  const isInText = ({ title, text = '', quote }: TimelineEvent): boolean =>
    !hasHits(title) && [text, quote?.text ?? ''].some(hasHits);
  // Asked for each card in each frame; as many as the story has events.
  const known = new Map<TimelineEvent, boolean>();
  return {
    hitsIn,
    isInTextOnly(event) {
      const answer = known.get(event) ?? isInText(event);
      known.set(event, answer);
      return answer;
    },
  };
}
