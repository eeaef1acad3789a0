// Which events a reader has asked for: by words in any spelling, by groups, by people, organisations and places.

import type { Chronicle } from './chronicle-columns.js';
import type { TimelineEntity, TimelineEvent } from './document.js';
import { drained } from './drained.js';
import { isBare } from './large.js';
import { createSearchIndex, markWords, type SearchIndex } from './search-index.js';
import { askedFor, findingOf, merged, wordsOf, type TextRange, type Word } from './search.js';

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

/** A name of an entity, in its words. */
interface Name {
  readonly text: string;
  readonly words: readonly Word[];
}

/** What is asked of each event, made once. */
interface Facts {
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
const NONE: readonly never[] = [];
/** Lives as long as its Chronicle. */
const known = new WeakMap<Chronicle, Facts>();

function factsOf(chronicle: Chronicle): Facts {
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
function* searchSteps(chronicle: Chronicle): Generator<void, SearchIndex> {
  const facts = factsOf(chronicle);
  yield;
  for (;;) {
    if (facts.index) return facts.index;
    const { done, value } = facts.making.next();
    if (done) facts.index = value;
    yield;
  }
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

/**
 * The query, and what the same words are in the other names of an entity: a part of a name is the same part of each
 * name of as many words, and of a person the same part counted from the end. So 'ستولتنبيرغ' is 'Stoltenberg' too, and
 * says nothing of 'Jens'.
 */
function phrasesOf(chronicle: Chronicle, query: string): readonly string[] {
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
