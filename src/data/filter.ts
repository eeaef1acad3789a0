// Which events a reader has asked for: by words in any spelling, by groups, by people, organisations and places.

import type { Chronicle } from './chronicle-columns.js';
import type { TimelineEntity } from './document.js';
import { drained } from './drained.js';
import { factsOf, NONE, searchSteps } from './filter-facts.js';
import { phrasesOf } from './phrases.js';
import { markWords, type SearchIndex } from './search-index.js';
import { askedFor, wordsOf, type Word } from './search.js';

export interface Filter {
  /** Words that an event has, all of them; '' for any. */
  readonly query: string;
  /** Ids of groups, of which an event is in one; none for any. */
  readonly groups: readonly string[];
  /** Ids of entities. Of each type that is named, an event mentions or quotes one; none for any. */
  readonly entities: readonly string[];
}

export const NO_FILTER: Filter = { query: '', groups: [], entities: [] };

export interface Filtered {
  /** False where nothing was asked: then all match. */
  readonly isFiltered: boolean;
  /** 1 for each that matches: the dated events in the Chronicle's order, then the undated ones. */
  readonly matches: Uint8Array;
  /** How many match. */
  readonly count: number;
  /** Per group of the document: how many would match if only it were chosen, all else as it is. */
  readonly groups: Uint32Array;
  /** Per entity of the document: how many would match if, of its type, only it were chosen. */
  readonly entities: Uint32Array;
}

/**
 * What matches, and what would. Ten thousand events take a few milliseconds; `prepareSearch` takes the first query's
 * own.
 */
export const filterEvents = (chronicle: Chronicle, filter: Filter): Filtered => drained(filterSteps(chronicle, filter));

/** So many events in one step. */
const AT_ONCE = 1 << 14;

/** As `filterEvents`, in steps. */
export function* filterSteps(chronicle: Chronicle, { query, groups, entities }: Filter): Generator<void, Filtered> {
  const facts = factsOf(chronicle);
  const { document } = chronicle;
  const { total } = facts;
  const said = wordsOf(query).length > 0 ? yield* matchesOf(chronicle, query) : null;
  const chosenGroups =
    groups.length > 0 ? new Set([...placesOf(document.groups, groups)].filter((place) => place >= 0)) : null;
  const choice = choiceOf(document.entities, entities);
  const found = {
    isFiltered: said !== null || chosenGroups !== null || entities.length > 0,
    matches: new Uint8Array(total),
    count: 0,
    groups: new Uint32Array(document.groups.length),
    entities: new Uint32Array(document.entities.length),
  };
  for (let i = 0; i < total; i++) {
    if (i % AT_ONCE === 0) yield;
    if (said?.[i] === 0) continue;
    const group = facts.group[i] ?? -1;
    const named = facts.entities[i] ?? NONE;
    const inGroup = chosenGroups?.has(group) ?? true;
    const missing = choice.length === 0 ? NONE_CHOSEN : choice.filter((ids) => !named.some((one) => ids.has(one)));
    if (inGroup && missing.length === 0) {
      found.matches[i] = 1;
      found.count++;
    }
    if (missing.length === 0 && group >= 0) found.groups[group] = (found.groups[group] ?? 0) + 1;
    if (inGroup && missing.length < 2)
      for (const one of named)
        if (missing.length === 0 || missing[0]?.type === document.entities[one]?.type)
          found.entities[one] = (found.entities[one] ?? 0) + 1;
  }
  return found;
}

/** Where each of these ids stands in the list; -1 for one that does not. */
function placesOf(list: readonly { readonly id: string }[], ids: readonly string[]): Set<number> {
  const places = new Map(list.map(({ id }, i) => [id, i]));
  return new Set(ids.map((id) => places.get(id) ?? -1));
}

/** Places of the entities chosen of one type. */
interface Choice {
  readonly type: string | undefined;
  has(place: number): boolean;
}
const NONE_CHOSEN: readonly Choice[] = [];

/** By type; an id that no entity has is a choice that nothing meets. */
function choiceOf(entities: readonly TimelineEntity[], ids: readonly string[]): Choice[] {
  const byType = new Map<string | undefined, Set<number>>();
  for (const place of placesOf(entities, ids)) {
    const type = entities[place]?.type;
    byType.set(type, (byType.get(type) ?? new Set()).add(place));
  }
  return [...byType].map(([type, places]) => ({ type, has: (place) => places.has(place) }));
}

/** Per event: whether it has all the words, each as it is or as it is in another name of the same entity. */
function* matchesOf(chronicle: Chronicle, query: string): Generator<void, Uint8Array> {
  const index = yield* searchSteps(chronicle);
  factsOf(chronicle).phrases.clear();
  const matches = yield* phraseMatches(index, phrasesOf(chronicle, query));
  const words = wordsOf(query);
  if (words.length < 2) return matches;
  const each: Uint8Array[] = [];
  for (const { start, end } of words)
    each.push(yield* phraseMatches(index, phrasesOf(chronicle, query.slice(start, end))));
  inAny(matches, inAll(each));
  return matches;
}

type Asked = Pick<Word, 'forms'>;

/** Per event: whether it has all words of one of the phrases. Phrases of one word are looked for at once. */
function* phraseMatches(index: SearchIndex, phrases: readonly string[]): Generator<void, Uint8Array> {
  const asked = phrases.map(wordsOf);
  const single: Asked = {
    forms: [...new Set(asked.filter((words) => words.length === 1).flatMap(([word]) => word?.forms ?? []))],
  };
  const matches = new Uint8Array(index.ends.length);
  for (const words of [...(single.forms.length > 0 ? [[single]] : []), ...asked.filter(({ length }) => length > 1)]) {
    inAny(matches, yield* joinedMatches(index, words));
    const each: Uint8Array[] = [];
    for (const word of words) each.push(yield* wordMatches(index, word));
    inAny(matches, inAll(each));
  }
  return matches;
}

/** What each of these has, in the first of them. */
function inAll([first, ...others]: readonly Uint8Array[]): Uint8Array | undefined {
  for (const has of others) for (let i = 0; i < has.length; i++) if (has[i] === 0 && first) first[i] = 0;
  return first;
}

/** What the one or the other has, in the first. */
function inAny(all: Uint8Array, has: Uint8Array | null | undefined): void {
  for (let i = 0; i < (has?.length ?? 0); i++) if (has?.[i] === 1) all[i] = 1;
}

/** Per event: whether it has a word that begins with this one. */
function* wordMatches(index: SearchIndex, { forms }: Asked): Generator<void, Uint8Array> {
  const marked = new Uint8Array(index.starts.length);
  return markWords(index, forms.flatMap(askedFor), marked)
    ? yield* eventsWith(index, marked)
    : new Uint8Array(index.ends.length);
}

/** Per event: whether it has a marked word; with `seconds`, one that is followed by a word of its own seconds. */
function* eventsWith(
  { tokens, ends }: SearchIndex,
  marked: Uint8Array,
  seconds?: ReadonlyMap<number, ReadonlySet<number>>,
): Generator<void, Uint8Array> {
  const matches = new Uint8Array(ends.length);
  let at = 0;
  for (let i = 0; i < ends.length; i++) {
    if (i % AT_ONCE === 0) yield;
    const end = ends[i] ?? 0;
    while (
      at < end &&
      !(
        marked[tokens[at] ?? -1] === 1 &&
        (seconds === undefined || seconds.get(tokens[at] ?? -1)?.has(tokens[at + 1] ?? -1) === true)
      )
    )
      at++;
    if (at < end) matches[i] = 1;
    at = end;
  }
  return matches;
}

/**
 * A name may be written in one or two words: 'عبد الله' and 'عبدالله' find each other. Null where nothing is written
 * so.
 */
function* joinedMatches(index: SearchIndex, asked: readonly Asked[]): Generator<void, Uint8Array | null> {
  const [single, ...more] = asked;
  if (more.length > 0) {
    const formOf = (at: 0 | 1): string => asked.map(({ forms }) => forms[at] ?? forms[0] ?? '').join('');
    return yield* wordMatches(index, { forms: [...new Set([formOf(0), formOf(1)])] });
  }
  const { starts, wordsOf: known } = index;
  const marked = new Uint8Array(starts.length);
  const pairs = new Map<number, Set<number>>();
  for (const form of single?.forms ?? []) {
    for (let cut = 1; cut < form.length; cut++) {
      const seconds = known.get(form.slice(cut)) ?? [];
      for (const first of seconds.length > 0 ? (known.get(form.slice(0, cut)) ?? []) : []) {
        pairs.set(first, new Set([...(pairs.get(first) ?? []), ...seconds]));
        marked[first] = 1;
      }
    }
  }
  return pairs.size === 0 ? null : yield* eventsWith(index, marked, pairs);
}
