// Turns the pages of a story by itself, from a press of its button until anything else is pressed, touched or hidden,
// or motion is not welcome any more.

const STOPS = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

export class Player {
  readonly calm = matchMedia('(prefers-reduced-motion: reduce)');
  #timer: ReturnType<typeof setTimeout> | null = null;

  /** `advance` turns a page and says whether there is another; `changed` is called when it has begun or stopped. */
  constructor(
    private readonly advance: () => boolean,
    private readonly changed: () => void,
  ) {}

  get isOn(): boolean {
    return this.#timer !== null;
  }

  start(seconds: number): void {
    this.stop();
    const turn = (): void => {
      this.#timer = setTimeout(() => (this.advance() ? turn() : this.stop()), seconds * 1000);
    };
    turn();
    for (const name of STOPS) addEventListener(name, this.#stopped, { capture: true, passive: true });
    document.addEventListener('visibilitychange', this.stop);
    this.calm.addEventListener('change', this.stop);
    this.changed();
  }

  readonly stop = (): void => {
    if (this.#timer === null) return;
    clearTimeout(this.#timer);
    this.#timer = null;
    for (const name of STOPS) removeEventListener(name, this.#stopped, { capture: true });
    document.removeEventListener('visibilitychange', this.stop);
    this.calm.removeEventListener('change', this.stop);
    this.changed();
  };

  /**
   * A press on the button itself stops it too, and must not begin it anew: that is its own affair. Other keys on it
   * press nothing.
   */
  readonly #stopped = (event: Event): void => {
    const isPress = !(event instanceof KeyboardEvent) || event.key === 'Enter' || event.key === ' ';
    const isOwn =
      isPress && event.composedPath().some((node) => node instanceof Element && node.matches('[data-control="play"]'));
    if (!isOwn) this.stop();
  };
}
