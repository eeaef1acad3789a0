// The story, page by page: the way to its neighbours, then one event, open; before the first of them the title page.
// This is a file on use with a lit of its own: what it is handed is in told.ts.

import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { byOf, type SelectedBy } from '../kit/events.js';
import { icon } from '../kit/icons.js';
import { moveFor } from '../kit/keys.js';
import { inLang, written } from '../kit/prose.js';
import { bringIntoSight } from '../kit/sight.js';
import type { Store } from '../kit/store.js';
import { cutWords } from './cut-words.js';
import { Player } from './player.js';
import { storyStyles } from './story.styles.js';
import { Swipe } from './swipe.js';
import type { Frame, StoryPages, StoryTools } from './told.js';
import { toldOf, type Named, type Told } from './telling.js';

export const createStory = (store: Store, tools: StoryTools): StoryPages => new Pages(store, tools);

/** A title of more characters fills a column in large letters. */
const WORDY = 90;
/** A description of more would push what begins the story out of a window. */
const MUCH = 600;

/** Names whose room is small: of the neighbours, and of the story over an event. */
const NAMES = '.where > .title, .told:not(.titled) .heading :is(h1, h2, h3, h4, h5, h6)';

class Pages implements StoryPages {
  #told: Told | null = null;
  /** The page that was drawn last; undefined for none. */
  #at: string | null | undefined;
  #isBegun = false;
  #sheet: CSSStyleSheet | null = null;
  readonly #swipe = new Swipe((step) => this.step(step, 'pointer'));
  readonly #player = new Player(
    () => this.#advance(),
    () => this.store.host.requestUpdate(),
  );

  constructor(
    private readonly store: Store,
    private readonly tools: StoryTools,
  ) {}

  follow(): void {
    this.#told = null;
    const { store } = this;
    if (store.layout !== 'story' || store.status !== 'ready') return;
    this.#dress();
    if (!this.#isBegun && store.selected === null) store.host.selected = startOf(store);
    if (!this.#isBegun && !store.isAnnounced && !store.hasList) keepPlace(store.host);
    this.#isBegun = true;
  }

  /** The story's own styles, after those of the widget. */
  #dress(): void {
    const {
      shadowRoot,
      ownerDocument: { defaultView: view },
    } = this.store.host;
    if (!shadowRoot || !view || (this.#sheet && shadowRoot.adoptedStyleSheets.includes(this.#sheet))) return;
    // Of the document that the element is in now.
    this.#sheet = new view.CSSStyleSheet();
    this.#sheet.replaceSync(storyStyles.cssText);
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, this.#sheet];
  }

  render(frame: Frame): TemplateResult | typeof nothing {
    const told = (this.#told = toldOf(this.store, this.tools, frame));
    if (!told) return nothing;
    return told.at === null ? this.#titlePage(told) : this.#eventPage(told, told.at);
  }

  end(): void {
    this.#told = null;
    this.updated();
  }

  updated(): void {
    const told = this.#told;
    const root = this.store.host.renderRoot;
    const pages = told && root.querySelector<HTMLElement>('.pages');
    if (pages) bleed(pages);
    if (pages) {
      cutWords(root.querySelectorAll<HTMLElement>('.where > .date'), pages.clientWidth);
      root.querySelectorAll<HTMLElement>('.turn .where').forEach(shareLines);
      cutWords(root.querySelectorAll<HTMLElement>(NAMES), pages.clientWidth);
    }
    if (told && this.#at !== undefined && this.#at !== told.at && told.at === null) this.#showTitle();
    this.#at = told?.at;
    this.#swipe.watch(pages, told?.at ?? null);
    if (told === null) this.#player.stop();
    else if (pages) this.#fetchNext(pages);
  }

  step(by: 1 | -1, how: SelectedBy): boolean {
    if (!this.#told) return false;
    if (how !== 'api' && how !== 'play') this.#player.stop();
    const { order } = this.#told;
    const at = this.store.selected;
    const to = (at === null ? -1 : order.indexOf(at)) + by;
    if (to < -1 || to >= order.length) return false;
    this.tools.turn(order[to] ?? null, how, by);
    return true;
  }

  pressed(target: HTMLElement, key: string): boolean {
    if (!this.#told || target.closest('video, audio, iframe, input, textarea')) return false;
    const { order, dir } = this.#told;
    const move = moveFor(key, dir);
    if (!move || 'page' in move || 'zoom' in move) return false;
    if ('step' in move) this.step(move.step, 'key');
    else this.tools.turn(order.at(move.edge > 0 ? -1 : 0) ?? null, 'key');
    return true;
  }

  #advance(): boolean {
    return this.step(1, 'play') && this.#told?.order.at(-1) !== this.store.selected;
  }

  /** Pictures of the neighbours come when the one that is looked at has come. */
  #fetchNext(pages: HTMLElement): void {
    const [own, ...beside] = [...pages.children].map((page) => page.querySelector('img'));
    const fetch = (): void => beside.forEach((picture) => picture && (picture.loading = 'eager'));
    if (!own || own.complete) fetch();
    else own.addEventListener('load', fetch, { once: true });
  }

  /** Back on the title page, its reader sees its beginning. */
  #showTitle(): void {
    const title = this.store.host.renderRoot.querySelector<HTMLElement>('.titled');
    if (title && title.getBoundingClientRect().top < 0) bringIntoSight(title);
  }

  #eventPage(told: Told, at: string): TemplateResult {
    const { order, header, chart, position } = told;
    const place = order.indexOf(at);
    return html`<div class="told">
      ${header}
      ${chart}
      <div class="turn">
        ${this.#lead(told, -1, place)}
        <div class="place"><span class="position">${written(position)}</span>${this.#play(told)}</div>
        ${this.#lead(told, 1, place)}
        <div class="progress" aria-hidden="true"><i .style=${`inline-size: ${(100 * (place + 1)) / order.length}%`}></i></div>
      </div>
      <div class="pages">
        <div class="page ${wordy(told, at)}">${told.page(at)}</div>
        ${this.#beside('before', place > 0 ? order[place - 1] : null, told)}
        ${this.#beside('after', order[place + 1], told)}
      </div>
    </div>`;
  }

  #titlePage(told: Told): TemplateResult {
    const { order, words, messages, header, chart, dir, named, facts, lead } = told;
    const [duration, extent] = facts();
    const first = order[0] === undefined ? null : named(order[0]);
    const isMuch = (this.store.document?.description?.length ?? 0) > MUCH;
    return html`<div class="told titled">
      <div class="pages">
        <div class="page ${isMuch ? 'much' : ''}">
          ${lead()}
          ${header}
          <p class="facts">${duration ? html`<strong>${written(duration)}</strong>${messages.comma}` : nothing}${written(extent)}</p>
          ${
            first
              ? html`<div class="start">
            <button type="button" class="begin" part="button" data-control="next" @click=${this.#pressed(1)}><span>${written(words.begin)} ${icon(dir === 'rtl' ? 'left' : 'right')}</span></button>
            <span class="where"><span class="date">${written(first.date)}</span> <span class="title">${inLang(first.title, first.lang)}</span></span>
          </div>`
              : nothing
          }
        </div>
        ${this.#beside('after', order[0], told)}
      </div>
      ${chart}
    </div>`;
  }

  /** A neighbour, for who looks at it while they swipe; null is the title page. */
  #beside(side: 'before' | 'after', id: string | null | undefined, told: Told): unknown {
    if (id === undefined) return nothing;
    return html`<div class="page ${side} ${id === null ? '' : wordy(told, id)}" inert aria-hidden="true">${keyed(id, id === null ? told.lead() : told.page(id))}</div>`;
  }

  /** The large button to a neighbour: it says where it leads, and stays where it is at the ends. */
  #lead({ order, words, messages, dir, named }: Told, step: 1 | -1, place: number): TemplateResult {
    const to = place + step;
    const id = order[to];
    const [control, name] = step > 0 ? ['next', messages.next] : ['previous', messages.previous];
    const isOff = id === undefined && to >= 0;
    const where: Named = isOff
      ? { date: '', title: '' }
      : id === undefined
        ? { date: '', title: words.toTitle }
        : named(id);
    return html`<button type="button" class="to ${control}" part="button" data-control=${control} aria-disabled=${isOff ? 'true' : nothing} @click=${this.#pressed(step)}>
      <span class="arrow">${icon(step > 0 === (dir === 'rtl') ? 'left' : 'right')}</span>
      <span class="where"><span class="status">${written(name)}${isOff ? '' : ': '}</span><span class="date">${written(where.date)}</span> <span class="title">${inLang(where.title, where.lang)}</span></span>
    </button>`;
  }

  #play({ seconds, words, order, at }: Told): TemplateResult | typeof nothing {
    if (seconds === null || this.#player.calm.matches) return nothing;
    const isOn = this.#player.isOn;
    const isEnd = order.at(-1) === at;
    const press = (event: Event): void => {
      event.stopPropagation();
      if (isOn) this.#player.stop();
      else if (!isEnd) this.#player.start(seconds);
    };
    return html`<button type="button" class="play" part="button" data-control="play" aria-label=${isOn ? words.pause : words.play} aria-disabled=${isEnd && !isOn ? 'true' : nothing} @click=${press}>${icon(isOn ? 'pause' : 'play')}</button>`;
  }

  readonly #pressed =
    (step: 1 | -1) =>
    (event: MouseEvent): void =>
      void this.step(step, byOf(event));
}

/** The page that a story opens on: null for its title page. */
function startOf(store: Store): string | null {
  const {
    settings: { start, order },
    document,
    chronicle,
    order: ids,
  } = store;
  const asked = start || document?.start || (order === 'newest' ? 'last' : 'title');
  if (asked === 'first' || asked === 'last')
    return chronicle?.events.at(asked === 'first' ? 0 : -1)?.id ?? ids[0] ?? null;
  return ids.includes(asked) ? asked : null;
}

const wordy = ({ named }: Told, id: string): string => (named(id).title.length > WORDY ? 'wordy' : '');

/** The lines of a neighbour's names are shared between its date, which is whole where it can be, and its title. */
function shareLines(where: HTMLElement): void {
  const date = where.querySelector<HTMLElement>('.date');
  if (!date) return;
  const { lineHeight, paddingBlockEnd } = getComputedStyle(date);
  where.classList.toggle(
    'dated',
    date.offsetHeight - Number.parseFloat(paddingBlockEnd) > 1.5 * Number.parseFloat(lineHeight),
  );
}

/** Of the place that was held, what is in the window stays held: nothing that follows is seen to move. */
function keepPlace(host: Element): void {
  const section = host.shadowRoot?.querySelector('section');
  const { top = 0, height = 0 } = section?.getBoundingClientRect() ?? {};
  section?.style.setProperty('--_seen', `${Math.max(0, Math.min(height, innerHeight - top))}px`);
}

/** Wider margins of a page are part of its own design. */
const MOST_BLEED_PX = 24;

/** On a phone pictures run to the edges of the window, where nothing but the page's margin is in between. */
function bleed(pages: HTMLElement): void {
  const row = pages.parentElement;
  if (!row) return;
  const { left, right, width } = row.getBoundingClientRect();
  const edge = Math.floor(Math.min(left, document.documentElement.clientWidth - right));
  const isPhone = width < 600 && edge > 0 && edge <= MOST_BLEED_PX && Math.abs(width - row.offsetWidth) < 1;
  row.style.setProperty('--_bleed', isPhone ? `${edge}px` : '0px');
}
