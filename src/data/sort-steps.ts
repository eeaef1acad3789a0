// A sort that can be left and gone on with: what is equal keeps its order.

/**
 * The places `0` to `count - 1` in order, merged from runs of twice the length each time; it gives something after each
 * run.
 */
export function* sortSteps(count: number, isAfter: (a: number, b: number) => boolean): Generator<void, Uint32Array> {
  let from = new Uint32Array(count);
  let to = new Uint32Array(count);
  for (let i = 0; i < count; i++) from[i] = i;
  for (let length = 1; length < count; length *= 2) {
    for (let start = 0; start < count; start += 2 * length) {
      yield* mergeSteps(from, to, start, Math.min(count, start + length), Math.min(count, start + 2 * length), isAfter);
      if (length > 64 || start % 128 === 0) yield;
    }
    [from, to] = [to, from];
  }
  return from;
}

const MOST_AT_ONCE = 8192;

/** Two sorted runs of `from` as one in `to`. */
function* mergeSteps(
  from: Uint32Array,
  to: Uint32Array,
  start: number,
  middle: number,
  end: number,
  isAfter: (a: number, b: number) => boolean,
): Generator<void, void> {
  // Most data comes in order.
  if (middle >= end || !isAfter(from[middle - 1] ?? 0, from[middle] ?? 0)) {
    to.set(from.subarray(start, end), start);
    return;
  }
  let [a, b] = [start, middle];
  for (let at = start; at < end;) {
    const most = Math.min(end, at + MOST_AT_ONCE);
    for (; at < most; at++) {
      const takesSecond = a >= middle || (b < end && isAfter(from[a] ?? 0, from[b] ?? 0));
      to[at] = from[takesSecond ? b++ : a++] ?? 0;
    }
    if (at < end) yield;
  }
}
