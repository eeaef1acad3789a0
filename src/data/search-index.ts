// The words of a story's events, folded once, so that each letter of a query costs a few milliseconds among ten
// thousand events. What is found is what `findText` finds in the event's words.

import { foldText } from '../time/letters.js';
import type { Chronicle } from './chronicle-columns.js';
import type { TimelineEvent } from './document.js';
import { parseRuns, plainText } from './runs.js';
import { HAMZA, stemsOf } from './search.js';

/** Marks, tatweel and invisible joiners stand inside words. */
const WORDS = /[\p{L}\p{N}\p{M}\p{Cf}]+/gu;
/** Between the texts of an event: no two words are neighbours across it. */
const GAP = -1;
/** Before each stem, and after the last of a word: no letter. */
const EDGE = ' ';

export interface SearchIndex {
  /** The stems of every known word, each after an EDGE, word after word. */
  readonly stems: string;
  /** Where the stems of each word begin. */
  readonly starts: readonly number[];
  /** The words of each whole spelling, without anything attached taken off. */
  readonly wordsOf: ReadonlyMap<string, readonly number[]>;
  /** Words of the events in order, with gaps: those of event `i` stand in `[ends[i - 1], ends[i])`. */
  readonly tokens: Int32Array;
  readonly ends: Int32Array;
}

/** The words of names are asked for again and again; a story has as many as it has groups, entities and sources. */
class Vocabulary {
  readonly starts: number[] = [];
  readonly wordsOf = new Map<string, number[]>();
  readonly #stems: string[] = [];
  readonly #ids = new Map<string, number>();
  #length = 0;

  get stems(): string {
    return this.#stems.join('') + EDGE;
  }

  /** The word's number; -1 for what has no letter. */
  idOf(word: string): number {
    let id = this.#ids.get(word);
    if (id === undefined) this.#ids.set(word, (id = this.#add(word)));
    return id;
  }

  #add(word: string): number {
    const forms = (
      HAMZA.test(word.normalize('NFKC')) ? [...new Set([foldText(word), foldText(word, false)])] : [foldText(word)]
    ).filter((form) => form !== '');
    if (forms.length === 0) return GAP;
    const id = this.starts.length;
    const stems = [...new Set(forms.flatMap(stemsOf))].map((stem) => EDGE + stem).join('');
    this.starts.push(this.#length);
    this.#stems.push(stems);
    this.#length += stems.length;
    for (const form of forms) {
      const same = this.wordsOf.get(form);
      if (same) same.push(id);
      else this.wordsOf.set(form, [id]);
    }
    return id;
  }
}

/** The text without its marks; most have none. */
const plain = (text: string | undefined): string =>
  text === undefined ? '' : /[\\*[]/.test(text) ? plainText(parseRuns(text)) : text;

/** All that an event is found by: its own words, and the names of what it names. */
export function textsOf(event: TimelineEvent, { entities, groups }: Names): string[] {
  const { title, text, quote, mentions, group, source } = event;
  const named = [...mentions, ...(quote?.by === undefined ? [] : [quote.by])].flatMap((id) => entities.get(id) ?? []);
  return [
    title,
    plain(text),
    quote?.text ?? '',
    quote?.by !== undefined && !entities.has(quote.by) ? quote.by : '',
    quote?.role ?? '',
    ...named,
    (group === undefined ? '' : groups.get(group)) ?? '',
    source?.name ?? '',
  ];
}

/** By id: all names of each entity, and the label of each group. */
export interface Names {
  readonly entities: ReadonlyMap<string, readonly string[]>;
  readonly groups: ReadonlyMap<string, string>;
}
export const namesOf = ({ document: { entities, groups } }: Chronicle): Names => ({
  entities: new Map(entities.map(({ id, name, aliases }) => [id, [name, ...aliases]])),
  groups: new Map(groups.map(({ id, label }) => [id, label])),
});

/** Events between two rests of who makes an index. */
const SOME = 20;

/**
 * For the dated events of a Chronicle, then the undated ones; it rests after some of them, so that much work can be
 * done in pieces.
 */
export function* createSearchIndex(chronicle: Chronicle): Generator<undefined, SearchIndex, undefined> {
  const names = namesOf(chronicle);
  const vocabulary = new Vocabulary();
  const known = new Map<string, readonly number[]>();
  const split = (text: string): number[] =>
    (text.match(WORDS) ?? []).map((word) => vocabulary.idOf(word)).filter((id) => id !== GAP);
  const isName = new Set([...[...names.entities.values()].flat(), ...names.groups.values()]);
  const tokensOf = (text: string): readonly number[] => {
    if (!isName.has(text)) return split(text);
    let tokens = known.get(text);
    if (!tokens) known.set(text, (tokens = split(text)));
    return tokens;
  };
  const tokens: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i < chronicle.count + chronicle.undated.length; i++) {
    const event = chronicle.events[i] ?? chronicle.undated[i - chronicle.count];
    for (const text of event ? textsOf(event, names) : []) {
      for (const id of tokensOf(text)) tokens.push(id);
      tokens.push(GAP);
    }
    ends.push(tokens.length);
    if (ends.length % SOME === 0) yield;
  }
  return {
    stems: vocabulary.stems,
    starts: vocabulary.starts,
    wordsOf: vocabulary.wordsOf,
    tokens: Int32Array.from(tokens),
    ends: Int32Array.from(ends),
  };
}

/** Marks the words that begin, with or without what is attached, with one of these letters; false where none does. */
export function markWords({ stems, starts }: SearchIndex, beginnings: readonly string[], marked: Uint8Array): boolean {
  let isFound = false;
  for (const beginning of beginnings) {
    let word = 0;
    for (
      let at = stems.indexOf(EDGE + beginning);
      at >= 0;
      at = stems.indexOf(EDGE + beginning, starts[word + 1] ?? stems.length)
    ) {
      word = lastBefore(starts, at, word);
      marked[word] = 1;
      isFound = true;
    }
  }
  return isFound;
}

/** The last of the ascending numbers from `low` on that is at most `at`. */
function lastBefore(numbers: readonly number[], at: number, low: number): number {
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? Infinity) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
