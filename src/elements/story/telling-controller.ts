// The story as it is told: hands on to the pages of its own file, once that is there.

import type { Controller } from '../kit/controller.js';
import type { SelectedBy } from '../kit/events.js';
import type { Store } from '../kit/store.js';
import { storyPart } from './on-use.js';
import type { Frame, StoryPages, StoryTools } from './told.js';

export class TellingController implements Controller {
  #pages: StoryPages | null = null;

  constructor(
    private readonly store: Store,
    private readonly tools: StoryTools,
  ) {}

  follow(): void {
    this.#pages ??= (this.store.layout === 'story' && storyPart.now?.createStory(this.store, this.tools)) || null;
    this.#pages?.follow();
  }

  draw(): void {
    this.#pages?.updated();
  }

  disconnected(): void {
    this.#pages?.end();
  }

  render(frame: Frame): unknown {
    return this.#pages?.render(frame);
  }

  /** Turns the page; false where no story is told, or there is no such page. */
  step(by: 1 | -1, how: SelectedBy): boolean {
    return this.#pages?.step(by, how) ?? false;
  }

  /** The keys of a story, wherever the focus is in it but where they are something else's. */
  readonly pressed = (target: HTMLElement, key: string): boolean => this.#pages?.pressed(target, key) ?? false;
}
