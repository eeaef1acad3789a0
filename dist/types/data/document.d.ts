export type EntityType = 'person' | 'organization' | 'place';
export type MediaType = 'image' | 'video' | 'audio' | 'youtube' | 'vimeo';
export interface TimelineSource {
    readonly name: string;
    readonly url?: string;
}
export interface TimelineGroup {
    readonly id: string;
    readonly label: string;
    readonly color?: string;
}
export interface TimelineEntity {
    readonly id: string;
    readonly type: EntityType;
    readonly name: string;
    readonly aliases: readonly string[];
}
export interface TimelineEra {
    readonly date: string;
    readonly label: string;
}
export interface TimelineQuote {
    readonly text: string;
    readonly by?: string;
    readonly paraphrase?: boolean;
}
export interface TimelineMedia {
    readonly type: MediaType;
    readonly src: string;
    readonly alt: string;
    /** Px of the picture or film itself; above 0. */
    readonly width?: number;
    readonly height?: number;
    readonly caption?: string;
    readonly credit?: string;
    readonly poster?: string;
}
export interface TimelineEvent {
    readonly id: string;
    /** EDTF. */
    readonly date: string;
    readonly dateLabel?: string;
    readonly dateNote?: string;
    readonly title: string;
    readonly text?: string;
    readonly group?: string;
    readonly mentions: readonly string[];
    /** 0 to 1; 0.5 where none was given. */
    readonly importance: number;
    readonly quote?: TimelineQuote;
    readonly source?: TimelineSource;
    readonly media: readonly TimelineMedia[];
    readonly href?: string;
    readonly calendar?: string;
    readonly original?: string;
    /** One moment somewhere inside the date's bounds: drawn as a band, never as a period. */
    readonly within?: boolean;
    /** Fields we do not know, kept as they came. */
    readonly extra?: Readonly<Record<string, unknown>>;
}
export interface TimelineDocument {
    readonly title?: string;
    readonly description?: string;
    readonly lang?: string;
    readonly timeZone?: string;
    /** EDTF. */
    readonly asOf?: string;
    readonly source?: TimelineSource;
    readonly groups: readonly TimelineGroup[];
    readonly entities: readonly TimelineEntity[];
    readonly eras: readonly TimelineEra[];
    /** In the order of the input. */
    readonly events: readonly TimelineEvent[];
    readonly extra?: Readonly<Record<string, unknown>>;
}
/** What was wrong with the input, and where. */
export interface Problem {
    /** Stable, such as `date/not-edtf`, `event/no-title`, `id/duplicate`, `url/scheme`, `text/too-long`. */
    readonly code: string;
    /** Such as `events[3].date`; empty for the document itself. */
    readonly path: string;
    /** One English sentence: what was read, what was expected. */
    readonly message: string;
    /** `error`: something was left out. `warning`: all is drawn. */
    readonly severity: 'error' | 'warning';
    /** True where the whole event was left out. */
    readonly dropped?: boolean;
}
