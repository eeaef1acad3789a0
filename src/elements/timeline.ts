// <khatt-timeline>: the element. It declares what a page may ask for, and hands it on to the widget behind it.

import { LitElement, type TemplateResult } from 'lit';
import type { TimelineDocument } from '../data/document.js';
import type { EventInput, TimelineColumns, TimelineInput } from '../data/input.js';
import { edtfRange } from '../layout/view-range.js';
import type { Direction } from '../layout/viewport.js';
import type { CalendarId, MonthNames, Numerals } from '../time/words.js';
import { NUMBER_ATTRIBUTE, SWITCH_ATTRIBUTE } from './kit/attributes.js';
import { listStyles } from './list/list.styles.js';
import { morePart } from './more-controller.js';
import { adoptStyles } from './page/page-context.js';
import { groupStyles, timelineStyles } from './timeline.styles.js';
import { Widget } from './widget.js';

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
export class KhattTimeline extends LitElement {
  static override readonly properties = {
    src: {}, calendar: {}, numerals: {}, seasons: {}, loading: {}, credentials: {}, from: {}, to: {}, query: {}, groups: {}, entities: {},
    data: { attribute: false },
    timeDirection: { attribute: 'time-direction' },
    secondaryCalendar: { attribute: 'secondary-calendar' },
    monthNames: { attribute: 'month-names' },
    timeZone: { attribute: 'time-zone' },
    asOf: { attribute: 'as-of' },
    syncHash: { converter: SWITCH_ATTRIBUTE, attribute: 'sync-hash' },
    layout: {}, layouts: {}, start: {}, order: {}, scale: {},
    laneBy: { attribute: 'lane-by' },
    play: { converter: NUMBER_ATTRIBUTE },
    selected: { reflect: true },
    events: { converter: NUMBER_ATTRIBUTE },
    maxBytes: { converter: NUMBER_ATTRIBUTE, attribute: 'max-bytes' },
    headingLevel: { converter: NUMBER_ATTRIBUTE, attribute: 'heading-level' },
  };
  static override readonly styles = [groupStyles, timelineStyles, listStyles];
  static override get observedAttributes(): string[] { return [...super.observedAttributes, 'lang', 'dir']; }

  /** URL of the data. */
  src: string | null = null;
  /** A story, or an array of events; outranks `src` and children. What is changed inside it is not seen: set another. */
  data: TimelineInput | TimelineColumns | readonly EventInput[] | null = null;
  /** Which way time runs: `auto` (as the text), `rtl` or `ltr`. */
  timeDirection: 'auto' | Direction = 'auto';
  /** Calendar of the axis and the dates: `gregory`, `islamic-umalqura`, `islamic-civil`, `persian` or `hebrew`. */
  calendar: CalendarId = 'gregory';
  /** A second calendar: a row of its own under the axis, and a second date on cards and in details. */
  secondaryCalendar: CalendarId | null = null;
  /** Which half of the Earth 'spring' belongs to: `northern` or `southern`. */
  seasons: 'northern' | 'southern' = 'northern';
  /** Digits: `arab`, `arabext` or `latn`; the locale's own by default. */
  numerals: Numerals | null = null;
  /** Names of the months: `locale`, `levantine`, `egyptian`, `maghrebi` or `dual`. */
  monthNames: MonthNames = 'locale';
  /** IANA zone in which times with an offset are shown; the story's by default, else UTC. */
  timeZone: string | null = null;
  /** EDTF: the day as of which the story is told, in place of its own `asOf`; `now`: the present, followed while the page is seen. */
  asOf: string | null = null;
  /** `auto` (by the element's own width and the story), `horizontal`, `vertical` or `story`. */
  layout: 'auto' | 'horizontal' | 'vertical' | 'story' = 'auto';
  /** Names of the layouts between which the reader may change; empty for none. Default: all of them where `layout` is not set. */
  layouts: string | null = null;
  /** What the story opens on: `title`, `first`, `last` or an event's id. Default: the story's, else `title`; `last` where the newest comes first. */
  start: string | null = null;
  /** `oldest` or `newest`: which comes first in the list and in the story. */
  order: 'oldest' | 'newest' = 'oldest';
  /** How events stand on the axis: `time` (to scale) or `even` (a step apart, breaks are shown). */
  scale: 'time' | 'even' = 'time';
  /** `group`: in the chart each group has lanes of its own under a heading that closes and opens them; shared lanes by default. */
  laneBy: 'group' | null = null;
  /** Seconds an event, for a button that turns the pages of the story by itself. */
  play: number | null = null;
  /** Id of the selected event. */
  selected: string | null = null;
  /** EDTF: the earliest moment to be in view at first. */
  from: string | null = null;
  /** EDTF: the latest moment to be in view at first. */
  to: string | null = null;
  /** Words that the events that are shown have. */
  query: string | null = null;
  /** Ids of the groups that are shown, with spaces between them or as a list; all by default. */
  groups: string | readonly string[] | null = null;
  /** Ids of people, organisations and places: events that mention one of them are shown. All by default. */
  entities: string | readonly string[] | null = null;
  /** The page's address follows the open event, as `#khatt-<id>`; `push` makes an entry of the history for each. */
  syncHash: boolean | 'push' = false;
  /** `lazy` starts loading `src` near the viewport, `eager` at once. */
  loading: 'lazy' | 'eager' = 'lazy';
  /** How many events are coming, so that the vertical list can reserve its height. */
  events: number | null = null;
  /** Greatest size of the body of `src`, in bytes. */
  maxBytes = 1_048_576;
  /** Credentials of the request for `src`. */
  credentials: RequestCredentials = 'same-origin';
  /** Level of the title's heading, 1 to 5; an event's is one deeper. */
  headingLevel = 2;

  readonly #widget = new Widget(this, () => {
    this.requestUpdate();
    this.performUpdate();
  }, () => KhattTimeline.observedAttributes);
  /**
   * Resolves when the first events are drawn and can be opened, moved by hand and played, or when it is known that there are
   * none: not before there is data. For what opens, reads gestures and plays it waits two seconds at most.
   */
  readonly ready: Promise<void> = this.#widget.ready;

  /**
   * A move that ends nothing (`moveBefore`): the focus stays, other ancestors are watched.
   * @ignore
   */
  connectedMoveCallback(): void { this.#widget.page.connected(); }
  adoptedCallback(): void { adoptStyles(this, KhattTimeline.styles); }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if ((name === 'lang' || name === 'dir') && old !== value) this.requestUpdate();
  }

  /** Shows all of the story: the first view, or more where that opens on what most of it is about. */
  fit(): void { this.#widget.moved.fit(); }
  /**
   * Moves closer or farther, around the middle of the view.
   * @param factor - Above 1 is closer, below 1 farther.
   */
  zoomBy(factor: number): void { this.#widget.moved.zoomBy(factor); }
  /**
   * Moves to earlier or later times at the same scale.
   * @param views - In widths of the view; above 0 is later.
   */
  panBy(views: number): void { this.#widget.moved.panBy(views); }
  /**
   * Moves until the event is seen, and opens it. An unknown id does nothing.
   * @param id - Id of the event.
   */
  reveal(id: string): void { this.#widget.selection.reveal(id, 'api'); }
  /** Selects the next event in reading order. */
  next(): void { this.#widget.step(1); }
  /** Selects the event before in reading order. */
  previous(): void { this.#widget.step(-1); }
  /**
   * Adds events to the story, wherever it came from; one whose id is there already takes its place. Other data begins
   * without them. A story in columns takes none, and columns cannot be appended: set `data`. Nodes become children, as in
   * every element.
   * @param events - An array of events as in a story, or one; or nodes.
   */
  override append(...events: (Node | string)[] | [events: readonly EventInput[]] | EventInput[]): void {
    if (!this.#widget.append(events)) super.append(...(events as Node[]));
  }
  /** The picture as it stands, as SVG text; empty while there is none, and before what makes it has come: await `ready`. */
  toSVG(): string {
    const { chart: { drawing: { root, scene } }, store } = this.#widget;
    return (root && scene && morePart.now?.chartToSvg(root, scene, store)) ?? '';
  }
  /**
   * The picture as it stands, as PNG; null while there is none, and where what makes it does not come.
   * @param scale - Device pixels per px.
   */
  async toPNG(scale = 2): Promise<Blob | null> {
    await this.#widget.more.bring();
    const svg = this.toSVG();
    return (svg && morePart.now?.svgToPng(svg, scale)) || null;
  }
  /** The story as it was read. */
  toJSON(): TimelineDocument | null { return this.#widget.store.isPart ? null : this.#widget.store.document; }

  /** The range in view, EDTF. Setting it moves there, each time it is set; null moves to the first view. */
  get view(): { from: string; to: string } | null {
    const { extent } = this.#widget.store;
    return extent && edtfRange(...extent);
  }
  set view(range: { from: string; to: string } | null) { this.#widget.chart.ask(range); }

  protected override render(): TemplateResult { return this.#widget.render(); }
}

declare global {
  interface HTMLElementTagNameMap { 'khatt-timeline': KhattTimeline }
}
