import type { TimelineDocument, TimelineEvent } from './document.js';
/** What is made up where it is missing. */
type MadeUp = 'id' | 'importance' | 'mentions' | 'media' | 'groups' | 'entities' | 'eras' | 'aliases' | 'alt';
/** One of some words, or any text: TypeScript takes the words of a JSON module for such. */
type Text<T extends string> = string extends T ? T : T | (string & {});
type Absent<T, Key extends keyof T> = object extends Pick<T, Key> ? undefined : never;
type Written<T> = T extends string ? Text<T> : T extends readonly (infer One)[] ? readonly Written<One>[] : T extends object ? {
    readonly [Key in keyof T as Exclude<Key, MadeUp>]: Written<T[Key]> | Absent<T, Key>;
} & {
    readonly [Key in keyof T as Extract<Key, MadeUp>]?: Written<T[Key]> | undefined;
} : T;
/** An event as it is written: only `date` and `title` must be there. */
export interface EventInput extends Written<TimelineEvent> {
    /** Fields we do not know, as they are kept. */
    readonly extra?: Readonly<Record<string, unknown>> | undefined;
}
/** A story as it is written: only `events` must be there. */
export interface TimelineInput extends Written<TimelineDocument> {
    /** Where this schema is, for editors that check a story as it is written. */
    readonly $schema?: string | undefined;
    /** The events, in any order. */
    readonly events: readonly EventInput[];
}
export {};
