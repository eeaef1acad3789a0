// <khatt-timeline>: the widget. It holds what is shared (story, selection, view) and hands everything else on.

import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Chronicle } from '../data/chronicle-columns.js';
import type { TimelineDocument } from '../data/document.js';
import type { EventInput, TimelineInput } from '../data/input.js';
import type { Direction } from '../layout/viewport.js';
import { edtfRange } from '../layout/view-range.js';
import type { CalendarId, MonthNames, Numerals } from '../time/words.js';
import { AttributeReader, NUMBER_ATTRIBUTE, type Settings } from './kit/attributes.js';
import { ChartController } from './chart/chart-controller.js';
import { hasReadable } from './source/children.js';
import { emit, readyEvents } from './kit/events.js';
import { sceneToSvg, svgToPng } from './chart/export.js';
import { FocusController } from './input/focus-controller.js';
import { InputController } from './input/input-controller.js';
import { LanguageController } from './page/language-controller.js';
import { LandingController } from './page/landing-controller.js';
import { renderProbe } from './page/measure.js';
import { adoptStyles, inkScheme, resolveLang, watchPage } from './page/page-context.js';
import { PrintController } from './page/print-controller.js';
import { ReadingController } from './source/reading-controller.js';
import { SelectionController, type Stage } from './input/selection-controller.js';
import { SizeController } from './page/size-controller.js';
import { StackController } from './input/stack-controller.js';
import { StatusController } from './page/status-controller.js';
import { renderStory } from './story.js';
import { StoryController, type StoryState } from './source/story-controller.js';
import { renderFooter, renderHeader, renderLeftOut, renderMessage } from './templates.js';
import { ViewRequests } from './chart/view-requests.js';
import { detailsStyles } from './event/details.styles.js';
import { listStyles } from './list/list.styles.js';
import { groupStyles, timelineStyles } from './timeline.styles.js';

/** Rows of the vertical list before 'show all', where the page did not say how many are coming. */
const FIRST_ROWS = 10;

/**
 * A timeline of news, right to left first. Its data is the property `data`, the attribute `src`, or its children: a
 * `<script type="application/json">`, `<khatt-event>` elements or an `<ol>`, which are read without scripts too.
 *
 * @tag khatt-timeline
 * @summary Draws structured events as an interactive timeline in the page's own language and direction.
 *
 * @attr lang - BCP 47 tag of words, months and digits; by default the document's, else the nearest ancestor's, else `ar`.
 * @attr dir - `rtl` or `ltr`; by default that of the language's script, else the page's.
 *
 * @slot - The data as a list or as `<khatt-event>` elements: shown until the timeline stands in its place.
 * @slot title - Replaces the document's title.
 * @slot description - Replaces the document's description.
 * @slot footer - Replaces the source and the as-of line.
 * @slot empty - Shown when there are no events.
 * @slot error - Shown when the data could not be read.
 *
 * @fires {CustomEvent} khatt-ready - The first events are drawn: `{ count, problems }`.
 * @fires {CustomEvent} khatt-load - A document has been read: `{ document }`. Comes after the update, so what it sets is followed; before `khatt-error` and the first `khatt-ready`.
 * @fires {CustomEvent} khatt-error - Something was wrong: `{ problems, fatal }`. Comes after `khatt-load` of the same document.
 * @fires {CustomEvent} khatt-select - Before the selection changes, cancelable: `{ id, previous, by }`. `by` is `pointer` (mouse, touch, pen), `key`, or `api` (a method); `hash` is kept for later.
 * @fires {CustomEvent} khatt-view - The view has come to rest: `{ from, to }` in EDTF.
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
 * @csspart event - An event's button, with `data-event-id`.
 * @csspart event-title - Its title.
 * @csspart event-date - Its date.
 * @csspart span - A period's bar or an imprecise date's band.
 * @csspart mark - A point on the line.
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
 * @cssprop --khatt-group-1 - Colour of the first group.
 * @cssprop --khatt-group-2 - Colour of the second group.
 * @cssprop --khatt-group-3 - Colour of the third group.
 * @cssprop --khatt-group-4 - Colour of the fourth group.
 * @cssprop --khatt-group-5 - Colour of the fifth group.
 * @cssprop --khatt-group-6 - Colour of the sixth group.
 * @cssprop --khatt-group-7 - Colour of the seventh group.
 * @cssprop --khatt-group-8 - Colour of the eighth group.
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
 */
export class KhattTimeline extends LitElement {
  static override readonly properties = {
    src: {},
    data: { attribute: false },
    timeDirection: { attribute: 'time-direction' },
    calendar: {},
    secondaryCalendar: { attribute: 'secondary-calendar' },
    numerals: {},
    seasons: {},
    monthNames: { attribute: 'month-names' },
    timeZone: { attribute: 'time-zone' },
    layout: {},
    selected: { reflect: true },
    from: {},
    to: {},
    loading: {},
    events: { converter: NUMBER_ATTRIBUTE },
    maxBytes: { converter: NUMBER_ATTRIBUTE, attribute: 'max-bytes' },
    credentials: {},
    headingLevel: { converter: NUMBER_ATTRIBUTE, attribute: 'heading-level' },
  };
  static override readonly styles = [groupStyles, timelineStyles, detailsStyles, listStyles];
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'dir'];
  }

  /** URL of the data. */
  src: string | null = null;
  /** A document, or an array of events; outranks `src` and children. What is changed inside it is not seen: set another. */
  data: TimelineInput | readonly EventInput[] | null = null;
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
  /** IANA zone in which times with an offset are shown; the document's by default, else UTC. */
  timeZone: string | null = null;
  /** `auto` (by the element's own width), `horizontal` or `vertical`. */
  layout: 'auto' | 'horizontal' | 'vertical' = 'auto';
  /** Id of the selected event. */
  selected: string | null = null;
  /** EDTF: the earliest moment to be in view at first. */
  from: string | null = null;
  /** EDTF: the latest moment to be in view at first. */
  to: string | null = null;
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

  /** Resolves when the first events are drawn, or when it is known that there are none: not before there is data. */
  readonly ready: Promise<void>;
  #resolveReady: () => void = () => {};
  #isAnnounced = false;
  #story: StoryState = { status: 'loading' };
  /** Rows of the list that are shown at first, where that was chosen. */
  #chosenLimit: number | null = null;
  /** What the page shows since the last update. */
  #shown: StoryState['status'] | null = null;
  /** Only the first drawing takes the place of the list. */
  #isFitted = false;
  #isVertical = false;
  #endWatch: (() => void) | null = null;
  readonly #stage = (): Stage & { readonly dir: Direction } => ({ chronicle: this.#chronicle, isVertical: this.#isVertical, dir: this.#language.dir });
  readonly #internals = this.attachInternals();
  readonly #attributes = new AttributeReader(this, () => KhattTimeline.observedAttributes);
  /** The properties as they are used. */
  #settings: Settings = this.#attributes.read(this);
  readonly #stories = new StoryController(this, (story) => this.#follow(story));
  readonly #language = new LanguageController(this, () => this.requestUpdate());
  readonly #size = new SizeController(this);
  readonly #reading = new ReadingController(this);
  readonly #landing = new LandingController(this);
  readonly #print = new PrintController(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
  readonly #chart: ChartController = new ChartController((isFollowing) => this.#moved(isFollowing), (change) => this.#focus.around(change));
  readonly #views = new ViewRequests(this, this.#chart, this.#attributes);
  readonly #status = new StatusController(this, this.#language);
  readonly #stack = new StackController(this);
  readonly #focus = new FocusController(this, this.#chart, this.#stage, () => this.#limitRows(Infinity));
  readonly #selection = new SelectionController(this, this.#chart, this.#language, this.#focus, this.#status, this.#stage);
  readonly #input = new InputController(this, this.#chart, this.#selection, this.#focus, this.#stack, this.#stage);

  constructor() {
    super();
    this.ready = new Promise((resolve) => (this.#resolveReady = resolve));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#endWatch = watchPage(this, () => this.requestUpdate());
    this.#stories.connect();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endWatch?.();
    this.#stories.disconnect();
    this.#chart.detach();
  }

  /**
   * A move that ends nothing (`moveBefore`): the focus stays, other ancestors are watched.
   * @ignore
   */
  connectedMoveCallback(): void {
    this.#endWatch?.();
    this.#endWatch = watchPage(this, () => this.requestUpdate());
    this.requestUpdate();
  }

  adoptedCallback(): void { adoptStyles(this, KhattTimeline.styles); }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if ((name === 'lang' || name === 'dir') && old !== value) this.requestUpdate();
  }

  // —— methods of the contract

  /** Moves to the first view. */
  fit(): void { this.#chart.fit(); }
  /**
   * Moves closer or farther, around the middle of the view.
   * @param factor - Above 1 is closer, below 1 farther.
   */
  zoomBy(factor: number): void { this.#chart.zoomBy(factor); }
  /**
   * Moves to earlier or later times at the same scale.
   * @param views - In widths of the view; above 0 is later.
   */
  panBy(views: number): void { this.#chart.panBy(views); }
  /**
   * Moves until the event is seen, and opens it. An unknown id does nothing.
   * @param id - Id of the event.
   */
  reveal(id: string): void { this.#selection.reveal(id, 'api'); }
  /** Selects the next event in reading order. */
  next(): void { this.#selection.step(1, 'api'); }
  /** Selects the event before in reading order. */
  previous(): void { this.#selection.step(-1, 'api'); }
  /**
   * Adds events to the story, wherever it came from; one whose id is there already takes its place. Other data begins
   * without them. Nodes become children, as in every element.
   * @param events - An array of events as in a document; or nodes.
   */
  override append(...events: (Node | string)[] | [events: readonly EventInput[]]): void {
    const [list] = events;
    if (Array.isArray(list)) {
      // Data that was set a moment ago comes first, and these to it.
      if (this.hasUpdated && this.isUpdatePending) this.performUpdate();
      this.#stories.append(list);
    }
    // What is no array of events is what every element takes.
    else super.append(...(events as Node[]));
  }
  /** The picture as it stands, as SVG text; empty while there is none. */
  toSVG(): string {
    const chart = this.renderRoot.querySelector('.chart');
    return chart instanceof HTMLElement ? sceneToSvg(chart, this.toJSON()?.title ?? '', this.#language.dir) : '';
  }
  /**
   * The picture as it stands, as PNG; null while there is none.
   * @param scale - Device pixels per px.
   */
  async toPNG(scale = 2): Promise<Blob | null> {
    const svg = this.toSVG();
    return svg ? svgToPng(svg, scale) : null;
  }
  /** The document as it was read. */
  toJSON(): TimelineDocument | null { return 'document' in this.#story ? this.#story.document : null; }

  /** The range in view, EDTF. Setting it moves there, each time it is set; null moves to the first view. */
  get view(): { from: string; to: string } | null {
    const extent = this.#chart.extent();
    return extent && edtfRange(...extent);
  }
  set view(range: { from: string; to: string } | null) {
    this.#views.ask(range, this.#state === 'ready' && this.#chart.scene !== null);
  }

  // —— life

  get #chronicle(): Chronicle | null { return 'chronicle' in this.#story ? this.#story.chronicle : null; }
  /** Without its words, or while the list that it is made of is read, a story is not shown yet. Who reads is asked when all else is there. */
  get #state(): StoryState['status'] {
    const { status } = this.#story;
    return status !== 'loading' && this.#language.isReady && !this.#reading.isReading ? status : 'loading';
  }

  protected override willUpdate(): void {
    const settings = (this.#settings = this.#attributes.read(this));
    this.#stories.update({ ...settings, data: this.data, locale: resolveLang(this, undefined) });
    this.#language.update(settings, this.toJSON());
    this.#isVertical = this.#print.isPrinting || settings.layout === 'vertical' || (settings.layout === 'auto' && this.#size.isNarrow);
    // A list that is shown meanwhile has its own height.
    if (this.#state === 'loading' && !hasReadable(this)) this.#size.reserve(settings.events ?? this.#stories.coming);
    // Fewer than were announced: their place is given back.
    else if (this.#state === 'ready' && this.#selection.order.length < (settings.events ?? 0)) this.#size.recount(this.#selection.order.length);
    this.#showStates();
  }

  #showStates(): void {
    const { states } = this.#internals;
    for (const name of ['loading', 'empty', 'error'] as const) this.#state === name ? states.add(name) : states.delete(name);
    for (const [name, isOn] of [['rtl', this.#language.dir === 'rtl'], ['horizontal', !this.#isVertical], ['vertical', this.#isVertical]] as const) isOn ? states.add(name) : states.delete(name);
  }

  #follow(story: StoryState): void {
    this.#story = story;
    this.requestUpdate();
    this.#selection.follow();
    if (!this.#stack.open?.ids.every((id) => this.#chronicle?.indexOf.has(id))) this.#stack.close();
  }

  #moved(isFollowing: boolean): void {
    const [view, extent] = [this.view, this.#chart.extent()];
    if (view) emit(this, 'khatt-view', view);
    this.#focus.rested();
    // Where the view follows an event, that is what is told.
    if (!isFollowing && extent && this.#chronicle) this.#status.sayView(this.#chronicle, extent);
  }

  protected override updated(changed: PropertyValues<this>): void {
    // Whoever closed it, nothing more is to be said of it.
    if (changed.has('selected') && this.selected === null) this.#status.clear();
    const root = this.renderRoot.querySelector('.chart');
    const chronicle = this.#chronicle;
    const { size, isShown } = this.#size;
    if (root instanceof HTMLElement && root.clientWidth > 0 && chronicle && size && isShown) {
      const { words, dir } = this.#language;
      const { heightPx, isReserved } = this.#size.chartHeight(root);
      this.#chart.attach(root);
      this.#views.before(this.#settings, chronicle);
      this.#chart.update({
        chronicle, words, metrics: size.metrics, widthPx: Math.round(root.clientWidth), heightPx, isFilled: isReserved, timeDirection: this.#settings.timeDirection === 'auto' ? dir : this.#settings.timeDirection,
        selected: this.selected, tabStop: this.#focus.last ?? this.selected, pinned: this.#pinned, controls: 'details', range: this.#views.opening, keptMs: this.#views.keptMs,
      });
      this.#views.after();
      const needed = this.#chart.scene?.heightPx ?? heightPx;
      root.style.height = `${isReserved ? Math.max(heightPx, needed) : needed}px`;
    } else if (!root) this.#chart.detach();
    if (this.#state === 'ready' && isShown && !this.#isFitted && !this.#print.isPrinting) {
      const count = this.#isVertical ? this.#size.fitRows() : Infinity;
      this.#isFitted = count >= this.#limit;
      if (!this.#isFitted) this.#limitRows(count);
    }
    const section = this.renderRoot.querySelector('section');
    if (section) section.style.colorScheme = this.#print.isPrinting ? '' : inkScheme(this);
    this.toJSON()?.groups.forEach((group, i) => group.color && section?.style.setProperty(`--khatt-own-${(i % 8) + 1}`, group.color));
    this.#focus.settle();
    if (this.#shown === 'loading' && this.#state === 'ready') this.#status.sayLoaded(this.#selection.order.length, this.#story.status === 'ready' ? this.#story.problems : []);
    this.#shown = this.#state;
    this.#stories.tell();
    this.#selection.closeGone();
    this.#announceReady();
    if (!this.isUpdatePending) this.#landing.settle(this.#isAnnounced);
  }

  get #pinned(): readonly string[] {
    return [this.selected, this.#focus.isOn ? this.#focus.last : null].filter((id) => id !== null);
  }

  #announceReady(): void {
    // What a listener has just set is drawn first.
    if (this.#isAnnounced || this.isUpdatePending || this.#language.isChanging || this.#state === 'loading') return;
    if (this.#state === 'ready' && !this.#isVertical && !this.#chart.scene && this.#chronicle?.count) return;
    this.#isAnnounced = true;
    if ('chronicle' in this.#story) {
      this.addEventListener('khatt-ready', (event) => readyEvents.set(this, event), { once: true });
      emit(this, 'khatt-ready', { count: this.#selection.order.length, problems: this.#story.problems });
    }
    this.#resolveReady();
  }

  // —— templates

  protected override render(): TemplateResult {
    const { messages, words, dir, isReady } = this.#language;
    const status = this.#state;
    const document = isReady ? this.toJSON() : null;
    const isList = hasReadable(this);
    // Nothing flashes: what can be read stays until the story takes its place.
    if (status === 'loading' && isList) return html`<slot name="title"></slot><slot></slot>`;
    const level = this.#settings.headingLevel;
    return html`
      <section class="timeline ${this.#size.isReserved && !this.#print.isPrinting ? 'reserved' : ''} ${this.#size.isCounted ? 'counted' : ''} ${this.#isVertical ? 'vertical' : 'horizontal'}" dir=${dir} lang=${words.locale}
        aria-labelledby="title" @click=${this.#input.clicked} @keydown=${this.#input.pressed} @focusin=${this.#focus.focusIn} @focusout=${this.#focus.focusOut}>
        ${renderHeader({
          document, messages, words, level, count: this.#selection.order.length,
          zoomIn: status === 'ready' && !this.#isVertical ? () => this.#chart.zoomIn() : null, zoomOut: () => this.#chart.zoomOut(), fit: () => this.#chart.fit(),
        })}
        ${status === 'ready' ? this.#renderStory(level + 1) : renderMessage(status, messages, this.#story.status === 'error' ? this.#story.code : null, () => this.#stories.retry())}
        ${status === 'error' && isList ? html`<slot></slot>` : nothing}
        ${this.#story.status === 'ready' && isReady ? renderLeftOut(this.#story.problems, messages, words) : nothing}
        ${renderFooter(document, messages, words)}
        ${isReady ? renderProbe(messages.timeline) : nothing}
        <div class="status" role="status"></div>
      </section>`;
  }

  /** The first row that was not there takes the focus from the button that goes. */
  #showAll(next: string): void {
    this.#limitRows(Infinity);
    void this.#focus.toEvent(next);
  }

  get #limit(): number { return this.#chosenLimit ?? (this.#settings.events === null ? FIRST_ROWS : Infinity); }
  #limitRows(limit: number): void {
    this.#chosenLimit = limit;
    this.requestUpdate();
  }

  #renderStory(headingLevel: number): TemplateResult {
    const { selected } = this;
    const { words, messages, dir } = this.#language;
    const { hovered } = this.#input;
    const chronicle = this.#chronicle;
    return chronicle ? renderStory({
      chronicle, selected, headingLevel, words, messages, dir, isVertical: this.#isVertical, tabStop: this.#focus.last ?? selected, stack: this.#stack.open?.ids ?? null, isRest: this.#stack.open?.isRest ?? false,
      limit: this.#print.isPrinting ? Infinity : this.#limit, isAllOpen: this.#print.isPrinting,
    }, {
      closeStack: () => this.#input.escape(), stackLeft: this.#stack.focusOut, hovered, previous: () => this.#selection.step(-1, 'pointer'), next: () => this.#selection.step(1, 'pointer'), close: () => this.#input.close(), showAll: (next) => this.#showAll(next),
    }) : html``;
  }
}

declare global {
  interface HTMLElementTagNameMap { 'khatt-timeline': KhattTimeline }
}
