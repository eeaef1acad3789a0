// Trees of maxima over values in an order: what is great enough is found in a few steps for each that is found, however
// many there are. And the search in ascending values that begins where it stands.

/** Values under one node: 2 to this. */
const BITS = 5;
const WIDTH = 1 << BITS;

/** Maxima of a column that is filled value by value. */
export class MaxTree {
  /** Maxima of ever longer stretches: of `WIDTH` values, of `WIDTH` of those, up to one. */
  readonly #levels: Float64Array[] = [];
  /** The places of each shortest stretch that have a value, as bits. */
  readonly #filled: Int32Array;

  constructor(private readonly count: number) {
    for (let length = count; this.#levels.length === 0 || length > 1;) {
      length = Math.ceil(length / WIDTH);
      this.#levels.push(new Float64Array(length).fill(-Infinity));
    }
    this.#filled = new Int32Array((count >> BITS) + 1);
  }

  /** The value at `i` is at least `value` from now on. */
  raise(i: number, value: number): void {
    let at = i;
    this.#filled[i >> BITS] = (this.#filled[i >> BITS] ?? 0) | (1 << i);
    for (const level of this.#levels) {
      at >>= BITS;
      if ((level[at] ?? 0) >= value) return;
      level[at] = value;
    }
  }

  /**
   * The first place with a value at or after `from` (`step` 1), or the last at or before it (-1), that may have at
   * least `least` and that `fits`; -1 for none.
   */
  find(from: number, step: 1 | -1, least: number, fits: (i: number) => boolean): number {
    for (let i = from; i >= 0 && i < this.count;) {
      const block = i >> BITS;
      if ((this.#levels[0]?.[block] ?? -Infinity) >= least) {
        // The bits of what is from here on in this stretch; shifts count modulo 32, as places in a stretch do.
        const bits = (this.#filled[block] ?? 0) & (step > 0 ? -1 << i : -1 >>> (WIDTH - 1 - (i % WIDTH)));
        if (bits !== 0) {
          i = (block << BITS) + WIDTH - 1 - Math.clz32(step > 0 ? bits & -bits : bits);
          if (fits(i)) return i;
          i += step;
        } else i = step > 0 ? (block + 1) << BITS : (block << BITS) - 1;
        continue;
      }
      // Past the longest stretch that begins here, or ends, and has too little.
      let height = 0;
      while (
        height + 1 < this.#levels.length &&
        (this.#levels[height + 1]?.[i >> (BITS * (height + 2))] ?? -Infinity) < least
      )
        height++;
      const shift = BITS * (height + 1);
      i = step > 0 ? ((i >> shift) + 1) << shift : ((i >> shift) << shift) - 1;
    }
    return -1;
  }
}

/** Values that are all there, told by their place, and their maxima. */
export interface Maxima {
  readonly valueAt: (place: number) => number;
  readonly tree: MaxTree;
}

export function maximaOf(count: number, valueAt: Maxima['valueAt']): Maxima {
  const tree = new MaxTree(count);
  for (let i = 0; i < count; i++) tree.raise(i, valueAt(i));
  return { valueAt, tree };
}

/** Places in `[from, to)` whose value is at least `least`, ascending. */
export function placesAbove({ valueAt, tree }: Maxima, from: number, to: number, least: number): number[] {
  const found: number[] = [];
  // What stands at the end of the stretch ends the search.
  const fits = (i: number): boolean => i >= to || valueAt(i) >= least;
  for (let i = tree.find(from, 1, least, fits); i >= 0 && i < to; i = tree.find(i + 1, 1, least, fits)) found.push(i);
  return found;
}

/**
 * The first place from `start` on whose value, of ascending ones, is at least `value`: in steps that double, so that a
 * near one is near.
 */
export function gallop(values: Float64Array, value: number, start = 0): number {
  let [low, step] = [start, 1];
  while ((values[low + step - 1] ?? Infinity) < value) {
    low += step;
    step *= 2;
  }
  for (let high = Math.min(low + step - 1, values.length); low < high;) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
