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
    /** Inside running text only its own language's order of words counts. */
    readonly isProse?: boolean;
    /** The sentence speaks of what is to come: a weekday, or a day without a year, is the next one. */
    readonly isAhead?: boolean;
}
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
    takeMark(...marks: readonly string[]): boolean;
    takeDash(): boolean;
    /** Passes over words and marks that say nothing here: a few, so that no text makes this long. */
    skip(): void;
    /** The first token of what is left, with the quiet words before it; null where nothing is left but marks. */
    rest(): Token | null;
    /** What `read` finds; where that is nothing, the cursor stays. */
    attempt<T>(read: () => T | null): T | null;
    /** The first of several that finds something. */
    first<T>(...reads: readonly (() => T | null)[]): T | null;
    /** In running text 'about' and 'perhaps' after a date speak of what follows: 'سنة 2016 نحو 700 مسجد'. */
    protected doubtsAfter(): Pick<Parts, 'isAbout' | 'isMaybe'>;
    refuse(code: string, values?: Refusal['values'], suggestion?: string | null): null;
    /** 'about', 'perhaps', before or after what they speak of. */
    doubts(): Pick<Parts, 'isAbout' | 'isMaybe'>;
}
