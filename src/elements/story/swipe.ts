// A swipe from page to page. The browser scrolls and snaps; where it has come to rest on a neighbour that one is
// opened, and the row of pages stands at its middle again.

/** Where an engine tells of no end of a scroll, so long after the last of it. */
const REST_MS = 120;

export class Swipe {
  #pages: HTMLElement | null = null;
  #at: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #widthPx = 0;
  readonly #resize = new ResizeObserver(() => {
    if (this.#pages?.clientWidth !== this.#widthPx) this.#centre();
  });

  constructor(private readonly turn: (step: 1 | -1) => void) {}

  /** Follows this row, in which the page `at` is told; null for none. */
  watch(pages: HTMLElement | null, at: string | null): void {
    const isNew = pages !== this.#pages;
    if (isNew) {
      clearTimeout(this.#timer);
      this.#resize.disconnect();
      this.#pages?.removeEventListener('scrollend', this.#rested);
      this.#pages?.removeEventListener('scroll', this.#scrolled);
      this.#pages = pages;
      if (pages) this.#resize.observe(pages);
      pages?.addEventListener('scrollend', this.#rested);
      pages?.addEventListener('scroll', this.#scrolled, { passive: true });
    }
    if (isNew || at !== this.#at) this.#centre();
    this.#at = at;
  }

  /** How many pages stand before the one that is told: the title page has none. */
  get #before(): number {
    return this.#pages?.querySelector('.before') ? 1 : 0;
  }

  #centre(): void {
    const pages = this.#pages;
    if (!pages) return;
    this.#widthPx = pages.clientWidth;
    const way = getComputedStyle(pages).direction === 'rtl' ? -1 : 1;
    pages.scrollTo({ left: way * this.#before * this.#widthPx, behavior: 'instant' });
  }

  readonly #scrolled = (): void => {
    if ('onscrollend' in window) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#rested, REST_MS);
  };

  readonly #rested = (): void => {
    const pages = this.#pages;
    if (!pages || pages.clientWidth === 0) return;
    const step = Math.round(Math.abs(pages.scrollLeft) / pages.clientWidth) - this.#before;
    if (step !== 1 && step !== -1) return;
    this.turn(step);
    // A page that refuses the selection stays where it is.
    requestAnimationFrame(() => this.#centre());
  };
}
