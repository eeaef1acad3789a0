// Where sentences begin and end.

export const ENDS = new Set(['.', '!', '?', '؟', '…', '؛', '۔', '\n']);

/** Bounds of the sentences, UTF-16 units: each ends with a run of marks and white space, or the text, after it. */
export function sentencesOf(text: string): [number, number][] {
  const bounds: [number, number][] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!ENDS.has(text.charAt(at))) continue;
    const first = at;
    while (ENDS.has(text.charAt(at + 1))) at++;
    if (at + 1 < text.length && !/\s/.test(text.charAt(at + 1))) continue;
    // The points of 'ق.م.' and of a number end nothing.
    if (first === at && text.charAt(at) === '.' && /(?:^|[\s.])\S$/.test(text.slice(Math.max(0, at - 2), at))) continue;
    bounds.push([from, at + 1]);
    from = at + 1;
  }
  return [...bounds, [from, text.length]];
}
