// How an open event is sent on: the buttons lie in a file of their own, which comes with the first open event. Their
// place is held until then.

import { html, nothing } from 'lit';
import { Part } from '../kit/part.js';
import type { readingPart } from '../kit/reading-part.js';
import type { Store } from '../kit/store.js';
import type { DetailsModel } from './details-model.js';
import type { Outcome } from './share.js';

const sharePart = new Part('share', () => import('./share.js'));

export class ShareController {
  #isComing = false;
  /** What came of the last press, as long as the same event is open. */
  #outcome: Outcome | null = null;

  /** `say` tells it to who does not see it. */
  constructor(
    private readonly store: Store,
    private readonly reading: typeof readingPart,
    private readonly say: (sentence: string) => void,
  ) {}

  readonly render = ({ event, dates, words: { locale }, messages, dir }: DetailsModel): unknown => {
    const {
      document,
      isPrinting,
      settings: { syncHash },
      selected,
    } = this.store;
    if (isPrinting || !document) return nothing;
    const words = this.reading.now?.readingWordsFor(locale);
    if (this.#outcome?.id !== selected) this.#outcome = null;
    if (!words || !sharePart.now) this.#fetch();
    return html`<div class="share">${
      words &&
      sharePart.now?.renderShare({
        event,
        document,
        date: dates.join(' · '),
        messages,
        dir,
        words,
        hasFragment: syncHash !== false,
        outcome: this.#outcome?.id === event.id ? this.#outcome : null,
        tell: (outcome) => {
          this.#outcome = outcome;
          this.say(outcome === null ? '' : outcome.isDone ? words.copied : words.notCopied);
          this.store.host.requestUpdate();
        },
      })
    }</div>`;
  };

  #fetch(): void {
    if (this.#isComing) return;
    this.#isComing = true;
    void Promise.all([this.reading.use(() => {}), sharePart.use(() => {})]).then(() => {
      this.#isComing = false;
      if (sharePart.now && this.reading.now) this.store.host.requestUpdate();
    });
  }
}
