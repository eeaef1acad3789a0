// <khatt-timeline>: the widget. It holds what is shared (story, selection, view) and hands everything else on.

import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Chronicle } from '../data/chronicle-columns.js';
import type { TimelineDocument } from '../data/document.js';
import { messagesFor, plural } from '../i18n/lookup.js';
import type { Messages } from '../i18n/locale.js';
import type { Direction, Metrics } from '../layout/viewport.js';
import { layoutList } from '../layout/scene-list.js';
import { edtfRange, rangeOf } from '../layout/view-range.js';
import { CALENDARS, type CalendarId, type MonthNames, type Numerals, type WordOptions } from '../time/words.js';
import { ChartController } from './chart-controller.js';
import { detailsStyles } from './details.styles.js';
import { listStyles } from './list.styles.js';
import { renderList } from './list.js';
import { measure, renderProbe } from './measure.js';
import { resolveDir, resolveLang, watchPage } from './page-context.js';
import { StoryController, type StoryState } from './story-controller.js';
import { detailsOf, positionWords, readingOrder } from './details-model.js';
import { renderDetails } from './details.js';
import type { KhattTimelineEventMap, SelectedBy } from './events.js';
import { pressedOn } from './pressed.js';
import { renderFooter, renderHeader, renderMessage, renderStack } from './templates.js';
import { timelineStyles } from './timeline.styles.js';
import { moveFor } from './keys.js';
import { sceneToSvg, svgToPng } from './export.js';

/** Own width under which the timeline is a list down the page. */
const VERTICAL_BELOW_PX = 560;
/** Rows of the vertical list before 'show all', where the page did not say how many are coming. */
const FIRST_ROWS = 10;
/** About the height of a row. */
const ROW_EM = 5.2;
const MAX_BYTES = 1_048_576;

/**
 * A timeline of news, right to left first.
 *
 * @summary Draws structured events as an interactive timeline in the page's own language and direction.
 *
 * @slot title - Replaces the document's title.
 * @slot description - Replaces the document's description.
 * @slot footer - Replaces the source and the as-of line.
 * @slot empty - Shown when there are no events.
 * @slot error - Shown when the data could not be read.
 *
 * @fires {CustomEvent} khatt-ready - The first events are drawn: `{ count, problems }`.
 * @fires {CustomEvent} khatt-load - A document has been read: `{ document }`.
 * @fires {CustomEvent} khatt-error - Something was wrong: `{ problems, fatal }`.
 * @fires {CustomEvent} khatt-select - Before the selection changes, cancelable: `{ id, previous, by }`.
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
 * @cssprop --khatt-paper - Ground of the list that opens over the chart. Default: `Canvas`.
 * @cssprop --khatt-accent - Colour of events without a group.
 * @cssprop --khatt-group-1 - Colour of the first group; so on to `--khatt-group-8`.
 * @cssprop --khatt-focus - Focus ring.
 * @cssprop --khatt-font - Font family. Default: the page's.
 * @cssprop --khatt-radius - Radius of surfaces. Default: 10px.
 * @cssprop --khatt-height - Greatest height of the horizontal chart. Default: 32em.
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
    events: { type: Number },
    maxBytes: { type: Number, attribute: 'max-bytes' },
    credentials: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    story: { state: true },
    isVertical: { state: true },
    showsAll: { state: true },
    stackHost: { state: true },
    stackIds: { state: true },
    focused: { state: true },
    announcement: { state: true },
  };
  static override readonly styles = [timelineStyles, detailsStyles, listStyles];
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'dir'];
  }

  /** URL of the data. */
  src: string | null = null;
  /** A document, or an array of events; outranks `src` and children. */
  data: unknown;
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
  maxBytes = MAX_BYTES;
  /** Credentials of the request for `src`. */
  credentials: RequestCredentials = 'same-origin';
  /** Level of the title's heading, 1 to 5; an event's is one deeper. */
  headingLevel = 2;

  private story: StoryState = { status: 'loading' };
  private isVertical = false;
  private showsAll = false;
  /** Id of the card whose hidden events are listed. */
  private stackHost: string | null = null;
  private stackIds: readonly string[] = [];
  /** Id of the event that the keyboard is on. */
  private focused: string | null = null;
  private announcement = '';

  /** Resolves when the first events are drawn, or when it is known that there are none. */
  readonly ready: Promise<void>;
  #isReady: () => void = () => {};
  #isAnnounced = false;
  /** The widget stood loading on the page: its height is held, so that nothing below it moves. */
  #isReserved = false;
  readonly #internals = this.attachInternals();
  readonly #stories = new StoryController(this, (story) => this.#follow(story));
  readonly #chart = new ChartController(() => this.#viewMoved());
  /** Measured in the next frame: what it changes must not be observed in the same one. */
  readonly #resize = new ResizeObserver(() => requestAnimationFrame(() => this.isConnected && this.#measure()));
  #endWatch: (() => void) | null = null;
  #widthPx = 0;
  #size: { readonly metrics: Metrics; readonly heightPx: number } | null = null;
  #words: WordOptions = { locale: 'ar' };
  #messages: Messages = messagesFor('ar');
  #dir: Direction = 'rtl';
  #range: readonly [number, number] | null = null;
  #rangeKey = '';

  constructor() {
    super();
    this.ready = new Promise((resolve) => (this.#isReady = resolve));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#endWatch = watchPage(this, () => this.requestUpdate());
    this.#resize.observe(this);
    this.#stories.connect();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endWatch?.();
    this.#endWatch = null;
    this.#resize.disconnect();
    this.#stories.disconnect();
    this.#chart.detach();
  }

  /** Another document takes no style sheets of this one: it gets its own. */
  adoptedCallback(): void {
    const view = this.ownerDocument.defaultView;
    if (!view || !this.shadowRoot) return;
    this.shadowRoot.adoptedStyleSheets = KhattTimeline.styles.map(({ cssText }) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if ((name === 'lang' || name === 'dir') && old !== value) this.requestUpdate();
  }

  // —— methods of the contract

  /** Moves to the first view. */
  fit(): void { this.#chart.fit(); }
  /** Above 1 is closer, below 1 farther. */
  zoomBy(factor: number): void { this.#chart.zoomBy(factor); }
  /** In widths of the view; above 0 is later. */
  panBy(views: number): void { this.#chart.panBy(views); }
  /** Moves until the event is seen, and opens it. An unknown id does nothing. */
  reveal(id: string): void {
    const index = this.#chronicle?.indexOf.get(id);
    if (index !== undefined && !this.isVertical) this.#chart.reveal(index);
    if (this.#readingOrder().includes(id)) this.#select(id, 'api');
  }
  /** Selects the next event in reading order. */
  next(): void { this.#step(1, 'api'); }
  /** Selects the event before in reading order. */
  previous(): void { this.#step(-1, 'api'); }
  /** The picture as it stands, as SVG text; empty while there is none. */
  toSVG(): string {
    const chart = this.renderRoot.querySelector('.chart');
    return chart instanceof HTMLElement ? sceneToSvg(chart, this.toJSON()?.title ?? '', this.#dir) : '';
  }
  /** The picture as it stands, as PNG at `scale` device pixels per px; null while there is none. */
  async toPNG(scale = 2): Promise<Blob | null> {
    const svg = this.toSVG();
    return svg ? svgToPng(svg, scale) : null;
  }
  /** The document as it was read. */
  toJSON(): TimelineDocument | null { return 'document' in this.story ? this.story.document : null; }

  /** The range in view, EDTF; setting it moves there. */
  get view(): { from: string; to: string } | null {
    const extent = this.#chart.extent();
    return extent && edtfRange(...extent);
  }
  set view(range: { from: string; to: string } | null) {
    this.from = range?.from ?? null;
    this.to = range?.to ?? null;
  }

  // —— life

  get #chronicle(): Chronicle | null { return 'chronicle' in this.story ? this.story.chronicle : null; }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { src, data, loading, timeZone, seasons, maxBytes, credentials } = this;
    this.#stories.update({ src, data, loading, timeZone, seasons, maxBytes, credentials, locale: resolveLang(this, undefined) });
    const document = this.toJSON();
    const locale = resolveLang(this, document?.lang);
    this.#dir = resolveDir(this, document?.lang);
    this.#messages = messagesFor(locale);
    const words: WordOptions = {
      locale, calendar: this.calendar, monthNames: this.monthNames, timeZone: timeZone ?? document?.timeZone ?? 'UTC',
      ...(this.secondaryCalendar && CALENDARS.includes(this.secondaryCalendar) ? { secondaryCalendar: this.secondaryCalendar } : {}),
      ...(this.numerals ? { numerals: this.numerals } : {}),
    };
    if (JSON.stringify(words) !== JSON.stringify(this.#words)) this.#words = words;
    const rangeKey = `${this.from}/${this.to}`;
    if (rangeKey !== this.#rangeKey || changed.has('timeZone')) {
      this.#rangeKey = rangeKey;
      this.#range = this.from || this.to ? rangeOf(this.from, this.to) : null;
    }
    if (this.#widthPx === 0) this.#widthPx = this.getBoundingClientRect().width;
    this.isVertical = this.layout === 'vertical' || (this.layout === 'auto' && this.#widthPx > 0 && this.#widthPx < VERTICAL_BELOW_PX);
    this.#showStates();
  }

  #showStates(): void {
    const { states } = this.#internals;
    const on: Record<string, boolean> = {
      loading: this.story.status === 'loading', empty: this.story.status === 'empty', error: this.story.status === 'error',
      rtl: this.#dir === 'rtl', horizontal: !this.isVertical, vertical: this.isVertical,
    };
    for (const [name, isOn] of Object.entries(on)) isOn ? states.add(name) : states.delete(name);
  }

  #follow(story: StoryState): void {
    this.story = story;
    this.stackHost = null;
    if (story.status === 'loading') return;
    const { problems } = story;
    if (problems.length > 0) {
      for (const { severity, path, message, code } of problems) console[severity === 'error' ? 'error' : 'warn'](`khatt-timeline: ${path && `${path}: `}${message} (${code})`);
      this.#emit('khatt-error', { problems, fatal: story.status === 'error' });
    }
    if ('document' in story) this.#emit('khatt-load', { document: story.document });
  }

  #emit<Name extends keyof KhattTimelineEventMap>(name: Name, detail: KhattTimelineEventMap[Name]['detail'], cancelable = false): boolean {
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
  }

  #measure(): void {
    const width = this.getBoundingClientRect().width;
    const size = measure(this.renderRoot, width);
    const isSame = width === this.#widthPx && JSON.stringify(size) === JSON.stringify(this.#size);
    if (isSame) return;
    this.#widthPx = width;
    this.#size = size;
    this.requestUpdate();
  }

  protected override firstUpdated(): void {
    const probe = this.renderRoot.querySelector('.probe');
    for (const node of probe?.children ?? []) this.#resize.observe(node);
    this.#size = measure(this.renderRoot, this.#widthPx);
  }

  protected override updated(): void {
    const root = this.renderRoot.querySelector('.chart');
    const chronicle = this.#chronicle;
    if (this.story.status === 'loading') this.#reserve();
    if (root instanceof HTMLElement && chronicle && this.#size && this.#widthPx > 0) {
      const { metrics } = this.#size;
      const heightPx = this.#chartHeight(root);
      this.#chart.attach(root);
      this.#chart.update({
        chronicle, words: this.#words, metrics, widthPx: Math.round(root.clientWidth), heightPx,
        timeDirection: this.timeDirection === 'auto' ? this.#dir : this.timeDirection,
        selected: this.selected, tabStop: this.focused ?? this.selected, controls: 'details', range: this.#range,
      });
      const needed = this.#chart.scene?.heightPx ?? heightPx;
      root.style.height = `${this.#isReserved ? Math.max(heightPx, needed) : needed}px`;
    } else if (!root) this.#chart.detach();
    const section = this.renderRoot.querySelector('section');
    this.toJSON()?.groups.forEach((group, i) => group.color && section?.style.setProperty(`--khatt-own-${(i % 8) + 1}`, group.color));
    this.#announceReady();
  }

  /** Holds the height that the story is going to have, so that nothing below moves when it comes. */
  #reserve(): void {
    this.#isReserved = true;
    const section = this.renderRoot.querySelector('section');
    if (section && this.isVertical && this.events) section.style.minBlockSize = `${this.events * ROW_EM}em`;
  }

  /** The chart's height: as the page reserved it where the widget stood loading, else up to `--khatt-height`. */
  #chartHeight(root: HTMLElement): number {
    const heightPx = this.#size?.heightPx ?? 0;
    const section = root.parentElement;
    if (!this.#isReserved || !section) return heightPx;
    const reserved = Number.parseFloat(getComputedStyle(section).minBlockSize) || 0;
    const footer = section.querySelector('footer');
    const below = footer ? footer.offsetHeight + Number.parseFloat(getComputedStyle(footer).marginBlockStart) : 0;
    return Math.max(Math.floor(reserved - root.offsetTop - below), Math.round(heightPx * 0.6));
  }

  #announceReady(): void {
    if (this.#isAnnounced || this.story.status === 'loading') return;
    if (this.story.status === 'ready' && !this.isVertical && !this.#chart.scene && this.#chronicle?.count) return;
    this.#isAnnounced = true;
    if ('chronicle' in this.story) {
      const { chronicle, problems } = this.story;
      this.#emit('khatt-ready', { count: chronicle.count + chronicle.undated.length, problems });
    }
    this.#isReady();
  }

  #viewMoved(): void {
    const view = this.view;
    if (view) this.#emit('khatt-view', view);
  }

  // —— selection

  #readingOrder(): string[] { return this.#chronicle ? readingOrder(this.#chronicle) : []; }

  #select(id: string | null, by: SelectedBy): void {
    const previous = this.selected;
    if (id === previous || !this.#emit('khatt-select', { id, previous, by }, true)) return;
    this.selected = id;
    if (id !== null) {
      this.focused = id;
      const order = this.#readingOrder();
      this.announcement = positionWords(order.indexOf(id), order.length, { words: this.#words, messages: this.#messages });
    }
  }

  #step(by: 1 | -1, how: SelectedBy): void {
    const order = this.#readingOrder();
    const at = this.selected === null ? (by > 0 ? -1 : order.length) : order.indexOf(this.selected);
    const id = order[at + by];
    if (id === undefined) return;
    const index = this.#chronicle?.indexOf.get(id);
    if (index !== undefined && !this.isVertical) this.#chart.reveal(index);
    this.#select(id, how);
  }

  #close(): void {
    const id = this.selected;
    this.#select(null, 'key');
    if (id !== null) void this.updateComplete.then(() => this.#buttonOf(id)?.focus());
  }

  #buttonOf(id: string): HTMLElement | null {
    if (!this.isVertical) return this.#chart.buttonOf(id);
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.rows button[data-event-id]')].find((button) => button.dataset['eventId'] === id) ?? null;
  }

  // —— input

  #clicked(event: MouseEvent): void {
    const target = pressedOn(event);
    const by = event.detail === 0 ? 'key' : 'pointer';
    switch (target.on) {
      case 'more': return this.#openStack(target.id, this.#chart.stackOf(this.#chronicle?.indexOf.get(target.id) ?? -1));
      case 'cluster': return this.#openStack(target.id, this.#chart.scene?.clusters.find((one) => one.key === target.id)?.ids ?? []);
      case 'event': {
        // A band that stands for several equal ones opens their list.
        const band = target.isButton ? undefined : this.#chart.scene?.bands.find((one) => one.id === target.id && one.ids.length > 1);
        if (band) return this.#openStack(target.id, band.ids);
        this.stackHost = null;
        return this.#select(target.id === this.selected && by === 'key' ? null : target.id, by);
      }
      case 'overview': return this.#chart.centerOnOverview(target.px);
      case 'ground': this.stackHost = null;
    }
  }

  #openStack(host: string, ids: readonly string[]): void {
    this.stackHost = this.stackHost === host ? null : host;
    this.stackIds = ids;
    if (this.stackHost !== null) void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.stack button')?.focus());
  }

  #pressed(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      if (this.stackHost !== null) this.stackHost = null;
      else if (this.selected !== null) this.#close();
      else return;
      return event.preventDefault();
    }
    const target = event.composedPath()[0];
    const isOnEvent = target instanceof HTMLElement && target.matches('.events button, .rows button, .chart');
    const move = isOnEvent && !event.ctrlKey && !event.metaKey && !event.altKey ? moveFor(event.key, this.isVertical ? 'vertical' : this.#chart.scene?.sign === -1 ? 'rtl' : 'ltr') : null;
    if (!move || !(target instanceof HTMLElement)) return;
    event.preventDefault();
    if ('zoom' in move) move.zoom > 0 ? this.#chart.zoomIn() : this.#chart.zoomOut();
    else if ('page' in move) this.#chart.panBy(move.page);
    else this.#moveFocus(target, move);
  }

  #moveFocus(target: HTMLElement, move: { step: 1 | -1 } | { edge: 1 | -1 }): void {
    const chronicle = this.#chronicle;
    if (!chronicle) return;
    // Home is one step on from before the first, End one back from after the last.
    const start = (count: number, at: number): number => ('step' in move ? at : move.edge > 0 ? count : -1);
    const step = 'step' in move ? move.step : move.edge > 0 ? -1 : 1;
    if (this.isVertical) {
      const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('.rows button[data-event-id]')];
      const button = buttons[start(buttons.length, buttons.indexOf(target)) + step];
      this.focused = button?.dataset['eventId'] ?? this.focused;
      return button?.focus();
    }
    const at = chronicle.indexOf.get(target.dataset['eventId'] ?? this.focused ?? '') ?? -1;
    const next = this.#chart.neighbour(start(chronicle.count, at), step);
    const id = chronicle.events[next]?.id;
    if (id === undefined) return;
    this.focused = id;
    this.#chart.reveal(next);
    void this.#focusWhenDrawn(id);
  }

  /** The button may come only after the view has eased to it. */
  async #focusWhenDrawn(id: string): Promise<void> {
    for (let frame = 0; frame < 90; frame++) {
      await this.updateComplete;
      const button = this.#buttonOf(id);
      if (button) return button.focus({ preventScroll: true });
      await new Promise(requestAnimationFrame);
    }
  }

  #hovered(event: PointerEvent): void {
    const target = event.composedPath()[0];
    const id = target instanceof Element ? target.closest('[data-event-id]')?.getAttribute('data-event-id') : null;
    for (const leader of this.renderRoot.querySelectorAll('.leader')) leader.classList.toggle('hover', id !== null && leader.getAttribute('data-event-id') === id);
  }

  // —— templates

  protected override render(): TemplateResult {
    const { story } = this;
    const messages = this.#messages;
    const document = this.toJSON();
    const isDrawn = story.status === 'ready';
    const level = Math.min(5, Math.max(1, Math.round(this.headingLevel) || 2));
    return html`
      <section class="timeline ${this.#isReserved && !this.isVertical ? 'reserved' : ''} ${this.isVertical ? 'vertical' : 'horizontal'}" dir=${this.#dir} lang=${this.#words.locale}
        aria-labelledby="title" @click=${this.#clicked} @keydown=${this.#pressed}>
        ${renderHeader({
          document, messages, level, summary: this.#summary(),
          zoomIn: isDrawn && !this.isVertical ? () => this.#chart.zoomIn() : null, zoomOut: () => this.#chart.zoomOut(), fit: () => this.#chart.fit(),
        })}
        ${story.status === 'ready' ? this.#renderStory(level) : renderMessage(story.status, messages, story.status === 'error' ? story.code : null, () => this.#stories.retry())}
        ${this.#renderLeftOut()}
        ${renderFooter(document, messages, this.#words)}
        ${renderProbe(messages.timeline)}
        <div class="status" role="status">${this.announcement}</div>
      </section>`;
  }

  #summary(): string {
    const count = this.#readingOrder().length;
    return count ? plural(this.#messages.events, count, this.#words) : '';
  }

  #renderLeftOut(): TemplateResult | typeof nothing {
    if (this.story.status !== 'ready') return nothing;
    const left = this.story.problems.filter((problem) => problem.dropped).length;
    return left > 0 ? html`<p class="left-out">${plural(this.#messages.leftOut, left, this.#words)}</p>` : nothing;
  }

  #renderStory(level: number): TemplateResult {
    const chronicle = this.#chronicle;
    if (!chronicle) return html``;
    const details = detailsOf(chronicle, this.selected, { headingLevel: level + 1, words: this.#words, messages: this.#messages, dir: this.#dir });
    const actions = {
      previous: () => this.#step(-1, 'pointer'), next: () => this.#step(1, 'pointer'), close: () => this.#close(),
      showAll: () => (this.showsAll = true), select: (id: string) => this.#select(id === this.selected ? null : id, 'pointer'),
    };
    // Words for all events cost more than the whole chart: only the forms that list them ask.
    const isListed = this.isVertical || this.stackHost !== null || chronicle.undated.length > 0;
    const rows = isListed ? layoutList(chronicle, this.#words) : [];
    const state = {
      selected: this.selected, tabStop: this.focused ?? this.selected, messages: this.#messages,
      limit: this.showsAll || this.events !== null ? Infinity : FIRST_ROWS, details, words: this.#words,
    };
    if (this.isVertical) return html`<div class="rows">${renderList(rows, state, actions)}</div>`;
    const undated = rows.filter((row) => row.isUndated);
    const onChart = this.#chronicle?.indexOf.has(this.selected ?? '') ? details : null;
    return html`
      ${chronicle.count > 0 ? html`<div class="chart" part="chart" @pointerover=${this.#hovered} @focusin=${this.#hovered}></div>` : nothing}
      ${this.stackHost === null ? nothing : renderStack(this.stackIds.flatMap((id) => rows.find((row) => row.id === id) ?? []), this.#messages, () => (this.stackHost = null))}
      ${undated.length > 0 ? html`<div class="rows">${renderList(undated, { ...state, limit: Infinity }, actions)}</div>` : nothing}
      ${onChart ? renderDetails(onChart, actions) : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap { 'khatt-timeline': KhattTimeline }
}
