// What a filter asks of each event of a story, made once: its group, whom it names, and the words to search.

import type { Chronicle } from './chronicle-columns.js';
import type { TimelineEvent } from './document.js';
import { isBare } from './large.js';
import { createSearchIndex, type SearchIndex } from './search-index.js';
import { wordsOf, type Word } from './search.js';

/** A name of an entity, in its words. */
export interface Name {
  readonly text: string;
  readonly words: readonly Word[];
}

/** What is asked of each event, made once. */
export interface Facts {
  readonly total: number;
  /** Place in `document.groups`, -1 for none. */
  readonly group: Int16Array;
  /** Places in `document.entities` of those that are mentioned or quoted, each once. */
  readonly entities: readonly (readonly number[])[];
  readonly names: readonly { readonly isPerson: boolean; readonly names: readonly Name[] }[];
  /** Folding all words takes a while: done before the first query, or for it. */
  index: SearchIndex | null;
  /** What the same words are in other names, of the last query: who marks what was found asks again. */
  readonly phrases: Map<string, readonly string[]>;
  /** Makes it. */
  readonly making: ReturnType<typeof createSearchIndex>;
}
export const NONE: readonly never[] = [];
/** Lives as long as its Chronicle. */
const known = new WeakMap<Chronicle, Facts>();

export function factsOf(chronicle: Chronicle): Facts {
  let facts = known.get(chronicle);
  if (facts) return facts;
  const { document, undated } = chronicle;
  const total = chronicle.count + undated.length;
  const entities = new Map(document.entities.map(({ id }, i) => [id, i]));
  const named = ({ mentions, quote }: TimelineEvent): readonly number[] =>
    mentions.length === 0 && quote?.by === undefined
      ? NONE
      : [
          ...new Set(
            [...mentions, ...(quote?.by === undefined ? [] : [quote.by])].flatMap((id) => entities.get(id) ?? []),
          ),
        ];
  const group = undated.length === 0 ? chronicle.group : new Int16Array(total);
  if (group !== chronicle.group) group.set(chronicle.group);
  undated.forEach(
    (event, i) => (group[chronicle.count + i] = document.groups.findIndex(({ id }) => id === event.group)),
  );
  const names = document.entities.map(({ type, name, aliases }) => ({
    isPerson: type === 'person',
    names: [name, ...aliases].map((text) => ({ text, words: wordsOf(text) })),
  }));
  facts = {
    total,
    names,
    group,
    entities: isBare(document.events) ? [] : [...chronicle.events, ...undated].map(named),
    index: null,
    phrases: new Map(),
    making: createSearchIndex(chronicle),
  };
  known.set(chronicle, facts);
  return facts;
}

/**
 * Makes ready for a search as long as there is time, and goes on from there another time; whether all is done. The
 * first query is then as fast as all others.
 */
export const prepareSearch = (chronicle: Chronicle, hasTime: () => boolean): boolean => {
  const facts = factsOf(chronicle);
  while (!facts.index && hasTime()) {
    const { done, value } = facts.making.next();
    if (done) facts.index = value;
  }
  return facts.index !== null;
};

/** The same in steps. */
export function* searchSteps(chronicle: Chronicle): Generator<void, SearchIndex> {
  const facts = factsOf(chronicle);
  yield;
  for (;;) {
    if (facts.index) return facts.index;
    const { done, value } = facts.making.next();
    if (done) facts.index = value;
    yield;
  }
}
