import type { TimelineDocument, TimelineEvent } from './document.js';
/** What is made up where it is missing. */
type MadeUp = 'id' | 'importance' | 'mentions' | 'media' | 'groups' | 'entities' | 'eras' | 'aliases' | 'alt';
/** One of some words, or any text: TypeScript takes the words of a JSON module for such. */
type Text<T extends string> = string extends T ? T : T | (string & {});
/** A text in another language than the story. */
export interface TextInput {
    /** The words. */
    readonly text: string;
    /** BCP 47 tag, such as `en`. */
    readonly lang?: string | undefined;
}
/** The fields of which each may be one. */
type TextField = 'title' | 'description' | 'text' | 'dateLabel' | 'dateNote' | 'label' | 'name' | 'by' | 'role' | 'alt' | 'caption' | 'credit' | 'transcript';
type Absent<T, Key extends keyof T> = object extends Pick<T, Key> ? undefined : never;
/** Fields for others, passed over in silence. */
type Own = {
    readonly [Name in `x-${string}` | `$${string}` | `@${string}` | `_${string}`]: unknown;
};
type Field<T, Key extends keyof T> = Written<T[Key]> | (Key extends TextField ? TextInput : Key extends 'aliases' ? readonly (string | TextInput)[] : never);
type Fields<T> = {
    readonly [Key in keyof T as Exclude<Key, MadeUp>]: Field<T, Key> | Absent<T, Key>;
} & {
    readonly [Key in keyof T as Extract<Key, MadeUp>]?: Field<T, Key> | undefined;
};
type Written<T> = T extends string ? Text<T> : T extends readonly (infer One)[] ? readonly Written<One>[] : T extends object ? Fields<T> | (Fields<T> & Own) : T;
interface EventFields extends Fields<TimelineEvent> {
    /** Fields we do not know, as they are kept. */
    readonly extra?: Readonly<Record<string, unknown>> | undefined;
}
/**
 * Many events as columns, for the element: the same place of each column is of one event. Arrays, or typed arrays of
 * numbers.
 */
export interface EventColumns {
    /** EDTF; or civil milliseconds since 1970, which are days where all of them are. */
    readonly date: ArrayLike<string> | ArrayLike<number>;
    /** What happened; at most 300 characters. */
    readonly title: ArrayLike<string>;
    /** Default: the place in the columns, `0` for the first. */
    readonly id?: ArrayLike<string> | undefined;
    /** Ids of groups, or their places in `groups`, from 0. */
    readonly group?: ArrayLike<string> | ArrayLike<number> | undefined;
    /** 0 to 1. Default: 0.5. */
    readonly importance?: ArrayLike<number> | undefined;
}
interface StoryFields extends Fields<TimelineDocument> {
    /** Where this schema is, for editors that check a story as it is written. */
    readonly $schema?: string | undefined;
    /** The events, in any order. */
    readonly events: readonly EventInput[];
}
/** An event as it is written: only `date` and `title` must be there. Fields of your own begin with `x-`. */
export type EventInput = EventFields | (EventFields & Own);
/** A story as it is written: only `events` must be there. Fields of your own begin with `x-`. */
export type TimelineInput = StoryFields | (StoryFields & Own);
/** A story with its events as columns, for the element: a million of them. */
export interface TimelineColumns extends Omit<Fields<TimelineDocument>, 'events'> {
    /** The events, in any order. */
    readonly events: EventColumns;
}
export {};
