import { LitElement, type TemplateResult } from 'lit';
import type { TimelineDocument } from '../data/document.js';
import type { EventInput, TimelineColumns, TimelineInput } from '../data/input.js';
import type { Direction } from '../layout/viewport.js';
import type { CalendarId, MonthNames, Numerals } from '../time/words.js';
/**
 * A timeline of news, right to left first. Its data is the property `data`, the attribute `src`, or its children: a
 * `<script type="application/json">`, `<khatt-event>` elements or an `<ol>`, which are read without scripts too.
 *
 * @tag khatt-timeline
 * @summary Draws structured events as an interactive timeline in the page's own language and direction.
 *
 * @attr lang - BCP 47 tag of words, months and digits; by default the story's, else the nearest ancestor's, else `ar`.
 * @attr dir - `rtl` or `ltr`; by default that of the language's script, else the page's.
 *
 * @slot - The data as a list or as `<khatt-event>` elements: shown until the timeline stands in its place.
 * @slot title - Replaces the story's title.
 * @slot description - Replaces the story's description.
 * @slot footer - Replaces the source and the as-of line.
 * @slot empty - Shown when there are no events.
 * @slot error - Shown when the data could not be read.
 * @slot event-id - Stands in the open event whose id follows the hyphen, as `event-troop-decision`: after its text and media, in every layout and on paper.
 *
 * @fires {CustomEvent} khatt-ready - The first events are drawn: `{ count, problems }`.
 * @fires {CustomEvent} khatt-load - A story has been read: `{ document }`. Comes after the update, so what it sets is followed; before `khatt-error` and the first `khatt-ready`.
 * @fires {CustomEvent} khatt-error - Something was wrong: `{ problems, fatal }`. Comes after `khatt-load` of the same story.
 * @fires {CustomEvent} khatt-filter - Other events are shown: `{ query, groups, entities, count, by }`; `by` as in `khatt-layout`.
 * @fires {CustomEvent} khatt-layout - Another layout is shown: `{ layout, by }`. `by` is `pointer` or `key` (the reader's control), or `api` (the page, or the width it gives).
 * @fires {CustomEvent} khatt-select - Before the selection changes, cancelable: `{ id, previous, by, step }`. `step` is 1 or -1 where it goes on to the next event or back to the one before, else 0. `by` is `pointer` (mouse, touch, pen), `key`, `api` (a method), `hash` (the page's address) or `play`.
 * @fires {CustomEvent} khatt-view - The view has come to rest: `{ from, to, by }` in EDTF; `by` as in `khatt-select`.
 *
 * @csspart header - Title, description, toolbar and legend.
 * @csspart title - The title.
 * @csspart toolbar - The buttons.
 * @csspart button - Each button of the widget.
 * @csspart legend - Names of the groups.
 * @csspart chart - The drawing.
 * @csspart axis - The line of the axis.
 * @csspart tick - A tick of the axis.
 * @csspart border - A border between the larger units under the axis.
 * @csspart as-of - The tick of the as-of date.
 * @csspart event - An event's button, with `data-event-id`.
 * @csspart event-title - Its title.
 * @csspart event-date - Its date.
 * @csspart span - A period's bar or an imprecise date's band.
 * @csspart mark - A point on the line.
 * @csspart lane - The heading of a group's lanes, with `lane-by`.
 * @csspart cluster - A count of events that stand together.
 * @csspart overview - The strip that shows the whole story.
 * @csspart list - The list of events.
 * @csspart details - The open event.
 * @csspart quote - Its quotation.
 * @csspart source - Its source.
 * @csspart footer - Source and as-of line.
 *
 * @cssprop --khatt-ink - Text. Default: the page's own colour.
 * @cssprop --khatt-muted - Dates and labels.
 * @cssprop --khatt-hairline - Lines.
 * @cssprop --khatt-tint - Quiet surfaces.
 * @cssprop --khatt-paper - Ground behind the chart, for the halos of its words, and of the list that opens over it. Default: the ground that is found; the list: `Canvas`.
 * @cssprop --khatt-accent - Colour of events without a group.
 * @cssprop --khatt-group-n - Colour of group n, 1 to 8.
 * @cssprop --khatt-focus - Focus ring.
 * @cssprop --khatt-font - Font family. Default: the page's.
 * @cssprop [--khatt-radius=10px] - Radius of surfaces.
 * @cssprop [--khatt-height=32em] - Greatest height of the horizontal chart.
 * @cssprop [--khatt-media-height=70vh] - Greatest height of a picture or film.
 *
 * @cssstate loading - Data is on its way.
 * @cssstate empty - There are no events.
 * @cssstate error - The data could not be read.
 * @cssstate rtl - The text runs right to left.
 * @cssstate horizontal - Drawn to scale along an axis.
 * @cssstate vertical - Drawn as a list down the page.
 * @cssstate story - Told event by event, under the chart as its map.
 * @cssstate filtered - Only some of the events are asked for.
 */
export declare class KhattTimeline extends LitElement {
    #private;
    static readonly properties: {
        src: {};
        calendar: {};
        numerals: {};
        seasons: {};
        loading: {};
        credentials: {};
        from: {};
        to: {};
        query: {};
        groups: {};
        entities: {};
        data: {
            attribute: boolean;
        };
        timeDirection: {
            attribute: string;
        };
        secondaryCalendar: {
            attribute: string;
        };
        monthNames: {
            attribute: string;
        };
        timeZone: {
            attribute: string;
        };
        asOf: {
            attribute: string;
        };
        syncHash: {
            converter: {
                fromAttribute: (text: string | null) => boolean | string;
            };
            attribute: string;
        };
        layout: {};
        layouts: {};
        start: {};
        order: {};
        scale: {};
        laneBy: {
            attribute: string;
        };
        play: {
            converter: {
                fromAttribute: (text: string | null) => number | null;
            };
        };
        selected: {
            reflect: boolean;
        };
        events: {
            converter: {
                fromAttribute: (text: string | null) => number | null;
            };
        };
        maxBytes: {
            converter: {
                fromAttribute: (text: string | null) => number | null;
            };
            attribute: string;
        };
        headingLevel: {
            converter: {
                fromAttribute: (text: string | null) => number | null;
            };
            attribute: string;
        };
    };
    static readonly styles: import("lit").CSSResult[];
    static get observedAttributes(): string[];
    /** URL of the data. */
    src: string | null;
    /** A story, or an array of events; outranks `src` and children. What is changed inside it is not seen: set another. */
    data: TimelineInput | TimelineColumns | readonly EventInput[] | null;
    /** Which way time runs: `auto` (as the text), `rtl` or `ltr`. */
    timeDirection: 'auto' | Direction;
    /** Calendar of the axis and the dates: `gregory`, `islamic-umalqura`, `islamic-civil`, `persian` or `hebrew`. */
    calendar: CalendarId;
    /** A second calendar: a row of its own under the axis, and a second date on cards and in details. */
    secondaryCalendar: CalendarId | null;
    /** Which half of the Earth 'spring' belongs to: `northern` or `southern`. */
    seasons: 'northern' | 'southern';
    /** Digits: `arab`, `arabext` or `latn`; the locale's own by default. */
    numerals: Numerals | null;
    /** Names of the months: `locale`, `levantine`, `egyptian`, `maghrebi` or `dual`. */
    monthNames: MonthNames;
    /** IANA zone in which times with an offset are shown; the story's by default, else UTC. */
    timeZone: string | null;
    /** EDTF: the day as of which the story is told, in place of its own `asOf`; `now`: the present, followed while the page is seen. */
    asOf: string | null;
    /** `auto` (by the element's own width and the story), `horizontal`, `vertical` or `story`. */
    layout: 'auto' | 'horizontal' | 'vertical' | 'story';
    /** Names of the layouts between which the reader may change; empty for none. Default: all of them where `layout` is not set. */
    layouts: string | null;
    /** What the story opens on: `title`, `first`, `last` or an event's id. Default: the story's, else `title`; `last` where the newest comes first. */
    start: string | null;
    /** `oldest` or `newest`: which comes first in the list and in the story. */
    order: 'oldest' | 'newest';
    /** How events stand on the axis: `time` (to scale) or `even` (a step apart, breaks are shown). */
    scale: 'time' | 'even';
    /** `group`: in the chart each group has lanes of its own under a heading that closes and opens them; shared lanes by default. */
    laneBy: 'group' | null;
    /** Seconds an event, for a button that turns the pages of the story by itself. */
    play: number | null;
    /** Id of the selected event. */
    selected: string | null;
    /** EDTF: the earliest moment to be in view at first. */
    from: string | null;
    /** EDTF: the latest moment to be in view at first. */
    to: string | null;
    /** Words that the events that are shown have. */
    query: string | null;
    /** Ids of the groups that are shown, with spaces between them or as a list; all by default. */
    groups: string | readonly string[] | null;
    /** Ids of people, organisations and places: events that mention one of them are shown. All by default. */
    entities: string | readonly string[] | null;
    /** The page's address follows the open event, as `#khatt-<id>`; `push` makes an entry of the history for each. */
    syncHash: boolean | 'push';
    /** `lazy` starts loading `src` near the viewport, `eager` at once. */
    loading: 'lazy' | 'eager';
    /** How many events are coming, so that the vertical list can reserve its height. */
    events: number | null;
    /** Greatest size of the body of `src`, in bytes. */
    maxBytes: number;
    /** Credentials of the request for `src`. */
    credentials: RequestCredentials;
    /** Level of the title's heading, 1 to 5; an event's is one deeper. */
    headingLevel: number;
    /**
     * Resolves when the first events are drawn and can be opened, moved by hand and played, or when it is known that there are
     * none: not before there is data. For what opens, reads gestures and plays it waits two seconds at most.
     */
    readonly ready: Promise<void>;
    /**
     * A move that ends nothing (`moveBefore`): the focus stays, other ancestors are watched.
     * @ignore
     */
    connectedMoveCallback(): void;
    adoptedCallback(): void;
    attributeChangedCallback(name: string, old: string | null, value: string | null): void;
    /** Shows all of the story: the first view, or more where that opens on what most of it is about. */
    fit(): void;
    /**
     * Moves closer or farther, around the middle of the view.
     * @param factor - Above 1 is closer, below 1 farther.
     */
    zoomBy(factor: number): void;
    /**
     * Moves to earlier or later times at the same scale.
     * @param views - In widths of the view; above 0 is later.
     */
    panBy(views: number): void;
    /**
     * Moves until the event is seen, and opens it. An unknown id does nothing.
     * @param id - Id of the event.
     */
    reveal(id: string): void;
    /** Selects the next event in reading order. */
    next(): void;
    /** Selects the event before in reading order. */
    previous(): void;
    /**
     * Adds events to the story, wherever it came from; one whose id is there already takes its place. Other data begins
     * without them. A story in columns takes none, and columns cannot be appended: set `data`. Nodes become children, as in
     * every element.
     * @param events - An array of events as in a story, or one; or nodes.
     */
    append(...events: (Node | string)[] | [events: readonly EventInput[]] | EventInput[]): void;
    /** The picture as it stands, as SVG text; empty while there is none, and before what makes it has come: await `ready`. */
    toSVG(): string;
    /**
     * The picture as it stands, as PNG; null while there is none, and where what makes it does not come.
     * @param scale - Device pixels per px.
     */
    toPNG(scale?: number): Promise<Blob | null>;
    /** The story as it was read. */
    toJSON(): TimelineDocument | null;
    /** The range in view, EDTF. Setting it moves there, each time it is set; null moves to the first view. */
    get view(): {
        from: string;
        to: string;
    } | null;
    set view(range: {
        from: string;
        to: string;
    } | null);
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'khatt-timeline': KhattTimeline;
    }
}
