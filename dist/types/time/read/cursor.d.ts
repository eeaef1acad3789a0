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
/** A rule of the grammar: what it reads at the cursor, which it leaves behind it; null where that is not there. */
export type Read<T> = (cursor: Cursor) => T | null;
export declare class Cursor {
    readonly tokens: readonly Token[];
    readonly context: ReadContext;
    at: number;
    /** Why something that looked like a date is none: the first reason met. */
    refusal: Refusal | null;
    constructor(tokens: readonly Token[], context: ReadContext);
    get token(): Token | undefined;
    get isAtEnd(): boolean;
    meaning(role: Meaning['role'], token?: Token | undefined): Meaning | undefined;
    /** Takes a word of that role. */
    take(role: Meaning['role']): Meaning | null;
    /** 'الماضي', 'next' after what it speaks of; not 'this', which stands before. */
    takeBeside(): Meaning | null;
    /** 'Last' before its noun: in Arabic only 'this' stands there. */
    takeBesideBefore(): Meaning | null;
    takeMark(...marks: readonly string[]): boolean;
    takeDash(): boolean;
    /** Passes over words and marks that say nothing here: a few, so that no text makes this long. */
    skip(): void;
    /** The first token of what is left, with the quiet words before it; null where nothing is left but marks. */
    rest(): Token | null;
    /** What `read` finds; where that is nothing, or what it asks for is not so, the cursor stays. */
    attempt<T>(read: (cursor: Cursor) => T | null | undefined | false): T | null;
    /** The first of several that finds something. */
    first<T>(...reads: readonly Read<T>[]): T | null;
    refuse(code: string, values?: Refusal['values'], suggestion?: string | null): null;
}
