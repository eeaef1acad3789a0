// Walks the tokens of a date: what stands here, take it or leave it. The grammars of read-grammar.ts and read-point.ts
// are written in these few words.

import type { Meaning, Token } from './read-lexer.js';
import { Refusal, type Parts } from './read-parts.js';
import type { CalendarId } from './words.js';

/** What reading depends on beyond the text. */
export interface ReadContext {
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
  /** Inside running text: a day without a year is the nearest one, and only its own language's order of words counts. */
  readonly isProse?: boolean;
}

export interface NumberWord {
  readonly value: number;
  /** Digits written; 0 for words. */
  readonly digits: number;
  readonly isOrdinal: boolean;
}

/** Marks that stand inside a date without meaning. */
const QUIET = new Set(['׳', ',', '،', '(', ')', '[', ']', '«', '»', '"', ':', '\u2067', '\u2066', '\u2069', '\'', '’', '\u05BE', 'ʼ']);
const MOST_QUIET = 6;
const MOST_DOUBTS = 3;
const DASHES = new Set(['-', '–', '—', '\u2010', '\u2011', '\u2012', '\u2212', '~']);

export class Cursor {
  at = 0;
  /** Why something that looked like a date is none: the first reason met. */
  refusal: Refusal | null = null;

  constructor(readonly tokens: readonly Token[], readonly context: ReadContext) {}

  get token(): Token | undefined { return this.tokens[this.at]; }
  get isAtEnd(): boolean { return this.at >= this.tokens.length; }

  meaning(role: Meaning['role'], token = this.token): Meaning | undefined {
    return token?.meanings.find((one) => one.role === role);
  }

  /** Takes a word of that role. */
  take(role: Meaning['role']): Meaning | null {
    const meaning = this.meaning(role);
    if (meaning) this.at++;
    return meaning ?? null;
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
    const isQuiet = (): boolean => (this.meaning('filler') && !this.meaning('hebrewNumber')) || (this.token?.kind === 'mark' && QUIET.has(this.token.text));
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

  /** What `read` finds; where that is nothing, the cursor stays. */
  attempt<T>(read: () => T | null): T | null {
    const { at } = this;
    const found = read();
    if (found === null) this.at = at;
    return found;
  }
  /** The first of several that finds something. */
  first<T>(...reads: readonly (() => T | null)[]): T | null {
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

  /** 'about', 'perhaps', before or after what they speak of. */
  doubts(): Pick<Parts, 'isAbout' | 'isMaybe'> {
    let doubt: Pick<Parts, 'isAbout' | 'isMaybe'> = {};
    for (let i = 0; i < MOST_DOUBTS; i++) {
      const word = this.attempt(() => {
        this.skip();
        return this.take('about') ?? this.take('maybe');
      });
      if (!word) break;
      doubt = word.role === 'about' ? { ...doubt, isAbout: true } : { ...doubt, isMaybe: true };
      this.takeMark('.');
    }
    return doubt;
  }

  /** A number in digits or words, cardinal or ordinal: '17', 'السابع عشر', 'خمسة وعشرين', '66 million'. */
  number(): NumberWord | null {
    return this.attempt(() => {
      const { token } = this;
      if (token?.kind === 'number') {
        this.at++;
        if (this.token && !this.token.isApart && /^(?:th|st|nd|rd)$/.test(this.token.text)) this.at++;
        const rest = this.attempt(() => {
          const [mark, tail] = this.tokens.slice(this.at, this.at + 2);
          if (!/^[.,٫]$/.test(mark?.text ?? '') || tail?.kind !== 'number' || tail.isApart || !this.meaning('thousands', this.tokens[this.at + 2])) return null;
          this.at += 2;
          return Number(`0.${tail.text}`);
        }) ?? 0;
        const many = this.take('thousands');
        return { value: Math.round((token.value + rest) * (many?.value ?? 1)), digits: many ? 0 : token.text.length, isOrdinal: false };
      }
      return this.ordinal() ?? this.cardinal();
    });
  }

  private ordinal(): NumberWord | null {
    const found = this.take('ordinal');
    if (!found) return null;
    const teen = found.value < 10 ? this.take('teen') : null;
    const ten = teen ? null : this.attempt(() => (this.take('and') ? (this.meaning('ordinal')?.value ?? 0) >= 20 ? this.take('ordinal') : this.take('ten') : null));
    return { value: found.value + (teen?.value ?? ten?.value ?? 0), digits: 0, isOrdinal: true };
  }

  private cardinal(): NumberWord | null {
    const unit = this.take('number');
    const ten = unit ? (unit.value < 10 ? (this.take('teen') ?? this.attempt(() => (this.take('and') ? this.take('ten') : null))) : null) : this.take('ten');
    if (!unit && !ten && !this.meaning('thousands')) return null;
    const rest = !unit && ten ? this.attempt(() => {
      this.take('and');
      this.takeMark('-');
      const one = this.take('number');
      return one && one.value < 10 ? one : null;
    }) : null;
    const many = this.take('thousands');
    return { value: ((unit?.value ?? 0) + (ten?.value ?? 0) + (rest?.value ?? 0) || 1) * (many?.value ?? 1), digits: 0, isOrdinal: false };
  }
}
