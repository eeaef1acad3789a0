// A story as of another day than its own: of a date, or of the present, which goes on while somebody sees it. A file on
// use.

import type { Chronicle } from '../../data/chronicle-columns.js';
import type { nowOf } from '../../data/chronicle.js';
import type { Now } from '../../layout/frame.js';
import type { civilNow } from '../../time/zone.js';
import type { AsOf } from '../kit/state.js';

/** Of what the widget has in any case. */
export interface AsOfHouse {
  readonly nowOf: typeof nowOf;
  readonly civilNow: typeof civilNow;
}

/** The tick moves by a px at a time, and not more often than this. */
const LEAST_MS = 1000;
/** On an axis whose px are no ms. */
const EVEN_MS = 60_000;
/** The longest time that a timer can wait. */
const MOST_MS = 2 ** 31 - 1;

export class Dated implements AsOf {
  /** The story as it was last asked for: its caches live as long. */
  readonly #known = new WeakMap<Chronicle, Chronicle>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `asked` is EDTF or `now`. */
  constructor(
    readonly asked: string,
    private readonly house: AsOfHouse,
  ) {}

  of(chronicle: Chronicle): Chronicle {
    let known = this.#known.get(chronicle);
    if (!known) this.#known.set(chronicle, (known = { ...chronicle, ...this.#end(chronicle) }));
    return known;
  }

  #end({ document, timeZone }: Chronicle): Partial<Chronicle> {
    // When it was written stays true.
    if (this.asked === 'now') return { nowMs: this.house.civilNow(timeZone), hasAsOf: true };
    const dated = { ...document, asOf: this.asked };
    const end = this.house.nowOf(dated, [], timeZone);
    return end.hasAsOf ? { document: dated, ...end } : {};
  }

  now({ timeZone, scale }: Chronicle, locale: string): Now | undefined {
    if (this.asked !== 'now') return undefined;
    const ms = this.house.civilNow(timeZone);
    return {
      ms: scale?.at(ms) ?? ms,
      label: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'second'),
    };
  }

  /** After about a px; in a page that nobody sees it sleeps. */
  wake({ scale }: Chronicle, msPerPx: number, again: () => void): void {
    this.sleep();
    if (this.asked === 'now' && !document.hidden)
      this.#timer = setTimeout(again, Math.min(MOST_MS, Math.max(LEAST_MS, scale ? EVEN_MS : msPerPx)));
  }

  sleep(): void {
    clearTimeout(this.#timer);
  }
}
