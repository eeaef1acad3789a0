// Walks the tokens of a date: what stands here, take it or leave it. The rules of the
// grammar are functions over one cursor, written in these few words.

import type { Token } from './lexer.js';
import type { Meaning } from './lexicon.js';
import { Refusal } from './parts.js';
import type { CalendarId, Words } from '../words.js';

/** What reading depends on beyond the text. */
export interface ReadContext {
  /** The words in which it is told what was read; they know the cities of zones too. */
  readonly words: Words;
  readonly locale: string;
  /** Calendar of plain years and of 'last month' in this language. */
  readonly plain: CalendarId;
  /** Which field of 3/4/2021 is the day; `none` where people write both. */
  readonly order: 'day' | 'month' | 'none';
  /** Plain years of 1300 to 1500 are Hijri here. */
  readonly isHijriPlain: boolean;
  /** First day of the week, 0 is Sunday. */
  readonly firstDay: number;
  /** Civil ms of the reference's day and of its moment; null without a reference. */
  readonly today: number | null;
  readonly now: number | null;
  readonly timeZone: string | undefined;
  /** Inside running text only its own language's order of words counts. */
  readonly isProse?: boolean;
  /** The sentence speaks of what is to come: a weekday, or a day without a year, is the next one. */
  readonly isAhead?: boolean;
  /**
   * A headline of a deed, with no verb: a day without a year is rather soon to come than long gone; 'day': it is near,
   * either way.
   */
  readonly isSoon?: boolean | 'day';
  /** A verb of the past stands right before: the day is gone. */
  readonly isDone?: boolean;
  /** A verb of lasting stands before: 'to' is 'until'. */
  readonly isLasting?: boolean;
  /** The day is one that a thing was put off to, or set for. */
  readonly isChosen?: boolean;
}

/** Marks that stand inside a date without meaning. */
const QUIET = new Set([
  '׳',
  ',',
  '،',
  '(',
  ')',
  '[',
  ']',
  '«',
  '»',
  '"',
  ':',
  '\u2067',
  '\u2066',
  '\u2069',
  "'",
  '’',
  '\u05BE',
  'ʼ',
]);
const MOST_QUIET = 6;
/** 'This' and its like in English, Persian and Urdu; in Arabic after a noun with its article alone. */
const PREPOSED = /^(?:this|current|اين|اس)$/;
const DASHES = new Set(['-', '–', '—', '\u2010', '\u2011', '\u2012', '\u2212', '~']);

/** A rule of the grammar: what it reads at the cursor, which it leaves behind it; null where that is not there. */
export type Read<T> = (cursor: Cursor) => T | null;

export class Cursor {
  at = 0;
  /** Why something that looked like a date is none: the first reason met. */
  refusal: Refusal | null = null;

  constructor(
    readonly tokens: readonly Token[],
    readonly context: ReadContext,
  ) {}

  get token(): Token | undefined {
    return this.tokens[this.at];
  }
  get isAtEnd(): boolean {
    return this.at >= this.tokens.length;
  }

  meaning(role: Meaning['role'], token = this.token): Meaning | undefined {
    return token?.meanings.find((one) => one.role === role);
  }

  /** Takes a word of that role. */
  take(role: Meaning['role']): Meaning | null {
    const meaning = this.meaning(role);
    if (meaning) this.at++;
    return meaning ?? null;
  }

  /** 'الماضي', 'next' after what it speaks of; not 'this', which stands before. */
  takeBeside(): Meaning | null {
    const text = this.token?.text ?? '';
    const isPreposed =
      PREPOSED.test(text) || (/^(?:هذ|هات)/.test(text) && this.tokens[this.at - 1]?.text.startsWith('ال') !== true);
    return isPreposed ? null : this.take('beside');
  }

  /** 'Last' before its noun: in Arabic only 'this' stands there. */
  takeBesideBefore(): Meaning | null {
    const meaning = this.meaning('beside');
    return meaning?.language === 'ar' && !/^(?:هذ|هات)/.test(this.token?.text ?? '') ? null : this.take('beside');
  }

  takeMark(...marks: readonly string[]): boolean {
    const { token } = this;
    const isIt = token?.kind === 'mark' && marks.includes(token.text);
    if (isIt) this.at++;
    return isIt;
  }
  takeDash(): boolean {
    const { token } = this;
    const isIt = token?.kind === 'mark' && DASHES.has(token.text);
    if (isIt) this.at++;
    return isIt;
  }

  /** Passes over words and marks that say nothing here: a few, so that no text makes this long. */
  skip(): void {
    // The second of a Hebrew month is written as a letter that is 'in' elsewhere.
    const isQuiet = (): boolean =>
      (this.meaning('filler') && !this.meaning('hebrewNumber')) ||
      (this.token?.kind === 'mark' && QUIET.has(this.token.text));
    for (let i = 0; i < MOST_QUIET && isQuiet(); i++) this.at++;
  }

  /** The first token of what is left, with the quiet words before it; null where nothing is left but marks. */
  rest(): Token | null {
    const { at } = this;
    this.skip();
    while (this.takeMark('.', '?', '؟', '!')) this.skip();
    if (this.isAtEnd) return null;
    this.at = at;
    while (this.meaning('filler', this.tokens[this.at - 1])) this.at--;
    return this.token ?? null;
  }

  /** What `read` finds; where that is nothing, or what it asks for is not so, the cursor stays. */
  attempt<T>(read: (cursor: Cursor) => T | null | undefined | false): T | null {
    const { at } = this;
    const found = read(this);
    if (found !== null && found !== undefined && found !== false) return found;
    this.at = at;
    return null;
  }
  /** The first of several that finds something. */
  first<T>(...reads: readonly Read<T>[]): T | null {
    for (const read of reads) {
      const found = this.attempt(read);
      if (found !== null) return found;
    }
    return null;
  }

  refuse(code: string, values: Refusal['values'] = {}, suggestion: string | null = null): null {
    this.refusal ??= new Refusal(code, values, suggestion);
    return null;
  }
}
