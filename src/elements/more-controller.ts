// What a reader asks for once the timeline is seen lies beside the widget's file (more.ts) and comes after the first
// drawing. An event that is open from the start waits for it; where it does not come, an open event is its date, its
// title and its text, on paper too.

import { isBare } from '../data/large.js';
import { html, nothing, type TemplateResult } from 'lit';
import { parseRuns, plainText } from '../data/runs.js';
import { groupClass } from '../draw/write.js';
import type { DetailsActions } from './event/details.js';
import type { DetailsModel } from './event/details-model.js';
import { renderWhen } from './event/when.js';
import type { Controller } from './kit/controller.js';
import { heading } from './kit/heading.js';
import { Part } from './kit/part.js';
import { inLang } from './kit/prose.js';
import { readingPart } from './kit/reading-part.js';
import type { Store } from './kit/store.js';
import { addStyles } from './page/page-context.js';

export const morePart = new Part('more', () => import('./more.js'));

type More = NonNullable<typeof morePart.now>;
type Later = InstanceType<More['Later']>;

export class MoreController implements Controller {
  #coming: Promise<void> | null = null;
  /** The event that was open when it was asked for last. */
  #askedAt: string | null = null;
  #later: Later | null = null;

  /** `update` updates the host before it returns; `say` tells a sentence to who does not see it. */
  constructor(
    private readonly store: Store,
    private readonly update: () => void,
    private readonly say: (sentence: string) => void,
  ) {}

  connected(): void {
    addEventListener('beforeprint', this.#turn);
    addEventListener('afterprint', this.#turn);
  }

  disconnected(): void {
    removeEventListener('beforeprint', this.#turn);
    removeEventListener('afterprint', this.#turn);
    this.store.isPrinting = false;
    this.#later?.disconnected();
  }

  /** The whole list stands when `beforeprint` returns. */
  readonly #turn = ({ type }: Event): void => {
    if (!this.store.isPrinting) this.#later?.place.note();
    const isPrinting = (this.store.isPrinting = type === 'beforeprint');
    this.update();
    this.#later?.place.turned(isPrinting);
  };

  follow(): void {
    const { store } = this;
    const isNeeded =
      store.chronicle !== null && (store.selected !== null || store.layout === 'story' || store.hasStretches);
    // What did not come is asked for again with the next event that opens.
    if (morePart.now || (isNeeded && (!morePart.isMissing || store.selected !== this.#askedAt))) {
      this.#askedAt = store.selected;
      void this.bring();
    }
    // In another document it has none of them.
    if (morePart.now) addStyles(store.host, ...morePart.now.moreStyles);
    store.isOpening = isNeeded && !morePart.now && !morePart.isMissing && !store.isAnnounced && !store.isPrinting;
    this.#later?.follow();
  }

  tell(): void {
    this.#later?.tell();
  }

  /** The headings of a long list; null before they are there. */
  get stretches(): Later['stretches'] | null {
    return this.#later?.stretches ?? null;
  }

  /** Resolves when it is there, or when it is known that it does not come. */
  readonly bring = (): Promise<void> => (this.#coming ??= this.#bring());

  async #bring(): Promise<void> {
    if (morePart.now) return this.#begin(morePart.now);
    await morePart.use((more) => this.#begin(more));
    if (!morePart.now) this.#coming = null;
    const { store } = this;
    store.canStretch = morePart.now !== null;
    if (store.selected !== null || store.stack || store.isVertical || store.isOpening) store.host.requestUpdate();
  }

  #begin({ moreStyles, Later }: More): void {
    addStyles(this.store.host, ...moreStyles);
    this.#later = new Later(this.store, readingPart, this.say);
  }

  /** What stands last in an open event. */
  readonly share: DetailsActions['share'] = (model) => this.#later?.share.render(model);

  get show(): More['showOpened'] | null {
    return morePart.now?.showOpened ?? null;
  }
  get place(): More['placeStack'] | null {
    return morePart.now?.placeStack ?? null;
  }

  /** Brings it, and what plays in this story. */
  async prepare(): Promise<void> {
    await this.bring();
    const { chronicle } = this.store;
    const events = chronicle && !isBare(chronicle.document.events) ? [...chronicle.events, ...chronicle.undated] : [];
    await Promise.all([
      morePart.now?.preparePlayers(events),
      events.some(({ media }) => media.some(({ transcript }) => transcript)) && readingPart.use(() => {}),
    ]);
  }
}

/**
 * Scrolls what scrolls around a node until it is in sight; before what knows of sticky headers has come, without that.
 */
export const bringIntoSight = (node: HTMLElement): void =>
  morePart.now ? morePart.now.bringIntoSight(node) : node.scrollIntoView({ block: 'nearest', inline: 'nearest' });

/** The open event; nothing while what shows it is on its way. */
export function renderOpen(model: DetailsModel, actions: DetailsActions): unknown {
  return morePart.now
    ? morePart.now.renderDetails(model, actions)
    : morePart.isMissing || model.isPrinting
      ? renderPlain(model)
      : nothing;
}

function renderPlain(model: DetailsModel): TemplateResult {
  const { event, group, isSelected, headingLevel } = model;
  const title = inLang(event.title, event.langs?.['title']);
  return html`<article id=${isSelected ? 'details' : nothing} class="details ${groupClass(group?.index ?? -1)}" part="details" tabindex="-1" aria-labelledby=${isSelected ? 'details-title' : nothing}>
    ${renderWhen(model)}${heading(headingLevel, event.href ? html`<a href=${event.href} rel="noopener noreferrer">${title}</a>` : title, isSelected ? 'details-title' : nothing)}${event.text ? html`<p class="text">${inLang(plainText(parseRuns(event.text)), event.langs?.['text'])}</p>` : nothing}
  </article>`;
}
