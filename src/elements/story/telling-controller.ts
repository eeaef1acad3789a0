// The story as it is told: hands the pages of its own file what they show, and what they ask for to the widget.

import type { Controller } from '../kit/controller.js';
import type { SelectedBy } from '../kit/events.js';
import { moveFor } from '../kit/keys.js';
import type { Store } from '../kit/store.js';
import { storyPart } from './on-use.js';
import type { StoryPages, Told } from './told.js';

export class TellingController implements Controller {
  #pages: StoryPages | null = null;
  #told: Told | null = null;
  #isBegun = false;
  #sheet: CSSStyleSheet | null = null;

  /** `turn` opens an event and says so, or the title page for null. */
  constructor(private readonly store: Store, private readonly turn: (id: string | null, by: SelectedBy) => void) {}

  follow(): void {
    this.#told = null;
    const { store } = this;
    if (store.layout !== 'story' || store.status !== 'ready') return;
    this.#dress();
    if (this.#isBegun) return;
    this.#isBegun = true;
    if (store.selected === null) store.host.selected = this.#start;
  }

  /** The page that a story opens on. */
  get #start(): string | null {
    const { settings: { start, order }, document, chronicle, order: ids } = this.store;
    const asked = start || document?.start || (order === 'newest' ? 'last' : 'title');
    if (asked === 'first' || asked === 'last') return chronicle?.events.at(asked === 'first' ? 0 : -1)?.id ?? ids[0] ?? null;
    if (asked !== 'title' && !ids.includes(asked)) this.store.warn(`start="${asked.slice(0, 80)}" is no event of the story. Expected title, first, last or an event's id.`);
    return ids.includes(asked) ? asked : null;
  }

  render(told: Told): unknown {
    this.#told = told;
    return this.#ready?.render(told);
  }

  draw(): void {
    this.#pages?.updated(this.#told);
  }

  disconnected(): void {
    this.#pages?.updated(null);
  }

  /** Turns the page; false where no story is told, or there is no such page. */
  step(by: 1 | -1, how: SelectedBy): boolean {
    return this.#told !== null && (this.#pages?.step(by, how) ?? false);
  }

  /** The keys of a story, wherever the focus is in it but where they are something else's. */
  readonly pressed = (target: HTMLElement, key: string): boolean => {
    if (this.#told === null || target.closest('video, audio, iframe, input, textarea')) return false;
    const { order: ids, language: { dir } } = this.store;
    const move = moveFor(key, dir);
    if (!move || 'page' in move || 'zoom' in move) return false;
    if ('step' in move) this.step(move.step, 'key');
    else this.turn(ids.at(move.edge > 0 ? -1 : 0) ?? null, 'key');
    return true;
  };

  get #ready(): StoryPages | null {
    const { host } = this.store;
    return (this.#pages ??= storyPart.now?.createStory({ renderRoot: host.renderRoot, selected: () => host.selected, turn: this.turn, requestUpdate: () => host.requestUpdate() }) ?? null);
  }

  /** The story's own styles, after those of the widget. */
  #dress(): void {
    const { shadowRoot, ownerDocument: { defaultView: view } } = this.store.host;
    if (!shadowRoot || !view || !storyPart.now || (this.#sheet && shadowRoot.adoptedStyleSheets.includes(this.#sheet))) return;
    // Of the document that the element is in now.
    this.#sheet = new view.CSSStyleSheet();
    this.#sheet.replaceSync(storyPart.now.storyStyles.cssText);
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, this.#sheet];
  }
}
