import type { ProblemCode } from './problem-codes.js';
export type EntityType = 'person' | 'organization' | 'place';
export type MediaType = 'image' | 'video' | 'audio' | 'youtube' | 'vimeo';
/**
 * Languages (BCP 47) of texts that are in another one than the story, by field: `{ "title": "en" }`. Written as `{
 * "text": "…", "lang": "en" }` in the text's own place.
 */
export type Langs = Readonly<Record<string, string>>;
export interface Texts {
    /** Languages of those of its texts that are in another one than the story, by field. */
    readonly langs?: Langs;
}
export type TimelineLayout = 'auto' | 'horizontal' | 'vertical' | 'story';
export interface TimelineSource extends Texts {
    /** Its name as it is shown. */
    readonly name: string;
    /** Its address. */
    readonly url?: string;
}
export interface TimelineGroup extends Texts {
    /** Events name it in `group`. */
    readonly id: string;
    /** Its name in the legend. */
    readonly label: string;
    /** CSS colour; by default one of eight. */
    readonly color?: string;
}
export interface TimelineEntity extends Texts {
    /** Events name it in `mentions` and `quote.by`. */
    readonly id: string;
    /** `person`, `organization` or `place`. */
    readonly type: EntityType;
    /** Its name as it is shown. */
    readonly name: string;
    /** Other names of it. */
    readonly aliases: readonly string[];
}
export interface TimelineEra extends Texts {
    /** EDTF interval, such as `2014/2017`. */
    readonly date: string;
    /** Its name. */
    readonly label: string;
}
export interface TimelineQuote extends Texts {
    /** The words. */
    readonly text: string;
    /** Id of an entity, or a name. */
    readonly by?: string;
    /** What the speaker was when they said it, such as 'Secretary General'. */
    readonly role?: string;
    /** They are told in other words than were said. */
    readonly paraphrase?: boolean;
}
export interface TimelineMedia extends Texts {
    /** `image`, `video`, `audio`, `youtube` or `vimeo`. */
    readonly type: MediaType;
    /** Address of the file; of a film on YouTube or Vimeo its address or its id. */
    readonly src: string;
    /** What is to be seen or heard, for those who do not; empty for a picture that only adorns. */
    readonly alt: string;
    /** Px of the picture or film itself, above 0: its place is held until it comes. */
    readonly width?: number;
    /** Px of the picture or film itself, above 0. */
    readonly height?: number;
    /** Words under it. */
    readonly caption?: string;
    /** Who made it. */
    readonly credit?: string;
    /** Address of the picture that stands for a film until it plays. */
    readonly poster?: string;
    /** Address of the captions of a film or sound, a file of WebVTT. */
    readonly captions?: string;
    /** All that is said in a film or sound, in paragraphs; at most 20,000 characters. */
    readonly transcript?: string;
}
export interface TimelineEvent extends Texts {
    /**
     * Links and selection name it. Made from the date and the title where it is missing, so it then changes with them.
     */
    readonly id: string;
    /**
     * EDTF, such as `2021-03-11`, `2021-03`, `2021~` or `2021-03-01/..`, or words as a newsroom writes them: 'شباط ٢٠٢١'.
     */
    readonly date: string;
    /** Words in place of the date's own; with it an event whose date cannot be read stands among the undated. */
    readonly dateLabel?: string;
    /** How the date is known, in a few words: shown beside it in the open event. */
    readonly dateNote?: string;
    /** What happened; at most 300 characters. */
    readonly title: string;
    /**
     * More of it, in paragraphs, with `**strong**`, `*stressed*` and `[linked](https://example.com)` words; at most 5,000
     * characters.
     */
    readonly text?: string;
    /** Id of a group. */
    readonly group?: string;
    /** Ids of entities that take part. */
    readonly mentions: readonly string[];
    /** 0 to 1: which events have a card where there is not room for all. Default: 0.5. */
    readonly importance: number;
    /** What somebody said. */
    readonly quote?: TimelineQuote;
    /** Who this event is from. */
    readonly source?: TimelineSource;
    /** Address of a small picture for its card and its row. Default: the first of its pictures. */
    readonly thumbnail?: string;
    /** Pictures, films and sounds, the first one first. */
    readonly media: readonly TimelineMedia[];
    /** Address of the page about this event; its title links to it. */
    readonly href?: string;
    /** The calendar in which `original` was written, such as `islamic-umalqura`. */
    readonly calendar?: string;
    /** The date as it was written, where it was no EDTF. */
    readonly original?: string;
    /** The date is one moment somewhere in its interval, and no period. */
    readonly within?: boolean;
    /** Fields we do not know, kept as they came. */
    readonly extra?: Readonly<Record<string, unknown>>;
}
export interface TimelineDocument extends Texts {
    /** The timeline's heading; at most 300 characters. */
    readonly title?: string;
    /** A few sentences under the title; at most 5,000 characters. */
    readonly description?: string;
    /** BCP 47 tag of the texts, such as `ar-IQ`: decides months, digits and direction where the page does not. */
    readonly lang?: string;
    /** IANA name, such as `Asia/Baghdad`, of the zone in which times with an offset are shown. Default: `UTC`. */
    readonly timeZone?: string;
    /**
     * A date, as in events: what goes on is drawn solid up to here, and 'last month' is reckoned from it. Shown under the
     * timeline.
     */
    readonly asOf?: string;
    /** Address of the page on which the story stands: what is shared leads there. */
    readonly href?: string;
    /** `auto`, `horizontal`, `vertical` or `story`: how the story is shown where the page does not say. */
    readonly layout?: TimelineLayout;
    /** What a story opens on: `title`, `first`, `last`, or the id of an event. */
    readonly start?: string;
    /** The lead picture, or another medium, of the story as a whole. */
    readonly media: readonly TimelineMedia[];
    /** Who all of this is from. */
    readonly source?: TimelineSource;
    /** Strands of the story, each with a colour. One that only events name is added at the end. */
    readonly groups: readonly TimelineGroup[];
    /** People, organisations and places, to be named in `mentions` and `quote.by`. */
    readonly entities: readonly TimelineEntity[];
    /** Named stretches of time: read and kept. */
    readonly eras: readonly TimelineEra[];
    /** The events, in any order. */
    readonly events: readonly TimelineEvent[];
    /** Fields we do not know, kept as they came. */
    readonly extra?: Readonly<Record<string, unknown>>;
}
/** What was wrong with the input, and where. */
export interface Problem {
    /** Stable; what each means stands in docs/document.md. */
    readonly code: ProblemCode;
    /** Such as `events[3].date`; empty for the story itself. */
    readonly path: string;
    /** One English sentence: what was read, what was expected. */
    readonly message: string;
    /** `error`: something was left out. `warning`: all is drawn. */
    readonly severity: 'error' | 'warning';
    /** True where the whole event was left out. */
    readonly dropped?: boolean;
}
