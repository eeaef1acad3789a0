// In which order moments take their place: the weightier before the others, and among equals what stands freest.

/** The events of each class from 1 to the last one, as they ascend; those of class 0 are none. */
export function inClasses(classOf: Uint8Array, classes: number): Uint32Array[] {
  const ends = new Uint32Array(classes + 1);
  const up = (one: number, by: number): number => (ends[one] = (ends[one] ?? 0) + by);
  for (const one of classOf) up(one, 1);
  for (let one = 1; one <= classes; one++) up(one, ends[one - 1] ?? 0);
  const all = new Uint32Array(classOf.length);
  // From the last one down: where a class ends is where it begins then.
  for (let i = classOf.length - 1; i >= 0; i--) all[up(classOf[i] ?? 0, -1)] = i;
  return [...Array(classes).keys()].map((one) => all.subarray(ends[one + 1], ends[one + 2]));
}

/** So many are measured between two pauses. */
export const STRIDE = 32;

/**
 * Puts all of a list, each measured before, and far from those just before it: by the bits of their places, the last
 * one first. Pauses now and then.
 */
export function* fromFarApart(
  list: Uint32Array,
  measure: (e: number) => number,
  put: (e: number) => void,
): Generator<void> {
  const bits = Math.ceil(Math.log2(list.length));
  for (let i = 0; i < 1 << bits; i++) {
    let at = 0;
    for (let bit = 0; bit < bits; bit++) if (i & (1 << bit)) at |= 1 << (bits - 1 - bit);
    const one = list[at];
    if (one === undefined) continue;
    measure(one);
    put(one);
    if (i % STRIDE === 0) yield;
  }
}

/**
 * Among equals the one that stands freest comes first. A place only gets worse as others are put, so a heap of the last
 * known distances serves: an event is measured anew when it comes to the top, and put if it would stay there. `members`
 * ascend. Pauses now and then.
 */
export function* freestFirst(
  members: Uint32Array,
  measure: (e: number) => number,
  put: (e: number) => void,
): Generator<void> {
  const key = new Float64Array((members.at(-1) ?? -1) + 1).fill(Infinity);
  const heap = [...members];
  // All begin equal and in time order, which is a heap already.
  for (let [top, asked] = [heap[0], 1]; top !== undefined; top = heap[0], asked++) {
    if (asked % STRIDE === 0) yield;
    const d = measure(top);
    const isStale = d < (key[top] ?? 0);
    key[top] = d;
    if (isStale) {
      sink(heap, key);
      if (heap[0] !== top) continue;
    }
    put(top);
    const last = heap.pop();
    if (last !== undefined && last !== top) {
      heap[0] = last;
      sink(heap, key);
    }
  }
}

/** Moves the first of a heap down to where it belongs: the largest key first, of equals the earlier. */
function sink(heap: number[], key: Float64Array): void {
  const isBefore = (a: number, b: number): boolean => {
    const ka = key[a] ?? 0;
    const kb = key[b] ?? 0;
    return ka > kb || (ka === kb && a < b);
  };
  const [e] = heap;
  if (e === undefined) return;
  let i = 0;
  for (;;) {
    let child = 2 * i + 1;
    const left = heap[child];
    const right = heap[child + 1];
    if (left === undefined) break;
    if (right !== undefined && isBefore(right, left)) child++;
    const next = heap[child];
    if (next === undefined || !isBefore(next, e)) break;
    heap[i] = next;
    i = child;
  }
  heap[i] = e;
}
