// How far the reading of a large story is, in words and as a bar: only where it takes long enough to be missed.

import { css } from 'lit';
import { formatNumber } from '../../i18n/number.js';
import type { Store } from '../kit/store.js';
import { addStyles } from './page-context.js';

const LATE_MS = 500;

const progressStyles = css`
  .progress { display: flex; align-items: center; gap: 0.75em; block-size: 0; font-size: 0.8125em; color: var(--khatt-muted, color-mix(in srgb, currentColor 66%, transparent)); }
  .progress progress { flex: 1; block-size: 3px; max-inline-size: 16em; appearance: none; border: 0; background: color-mix(in srgb, currentColor 15%, transparent); accent-color: currentColor; }
  .progress progress::-webkit-progress-bar { background: none; }
  .progress progress::-webkit-progress-value, .progress progress::-moz-progress-bar { background: currentColor; }
`;

export class Progress {
  readonly #node = document.createElement('div');
  readonly #bar = document.createElement('progress');
  readonly #words = document.createElement('span');
  readonly #begin = performance.now();

  constructor(
    private readonly store: Store,
    total: number,
  ) {
    this.#bar.max = total;
    this.#node.className = 'progress';
    this.#node.append(this.#words, this.#bar);
  }

  /** So many events are done. */
  at(done: number): void {
    const { store } = this;
    if (performance.now() - this.#begin < LATE_MS) return;
    const {
      messages: { loading },
      words,
    } = store.language;
    const [n, total] = [done, this.#bar.max].map((one) => formatNumber(Math.round(one), words));
    this.#bar.value = done;
    this.#bar.ariaLabel = loading;
    this.#bar.ariaValueText = this.#words.textContent = `${loading}: ${n} / ${total}`;
    if (store.progress || !loading) return;
    addStyles(store.host, progressStyles);
    store.progress = this.#node;
    store.host.requestUpdate();
  }

  end(): void {
    if (this.store.progress !== this.#node) return;
    this.store.progress = null;
    this.store.host.requestUpdate();
  }
}
