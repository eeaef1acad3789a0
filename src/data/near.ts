// The known name that a misspelt one is nearest to, for messages: 'titel' is near 'title', 'time_zone' is 'time-zone'.

const fold = (name: string): string => name.toLowerCase().replace(/[-_\s]/g, '');

/** Other spellings of known names: known name → words that people, and other formats, write for it. */
export type Aliases = Readonly<Record<string, string>>;

/** The known name that is the same but for case and hyphens, else that has the name among its aliases (words with spaces between), else the nearest by spelling; null where none is near. */
export function nearest(name: string, known: readonly string[], aliases: Aliases = {}): string | null {
  const folded = fold(name);
  const same = known.find((one) => fold(one) === folded) ?? known.find((one) => aliases[one]?.split(' ').includes(folded));
  if (same !== undefined) return same;
  let best: string | null = null;
  let least = Infinity;
  for (const one of known) {
    const other = fold(one);
    const distance = apart(folded, other);
    if (distance <= mostApart(Math.min(folded.length, other.length)) && distance < least) [best, least] = [one, distance];
  }
  return best;
}

/** Short names are near too many others. */
const mostApart = (length: number): number => (length < 3 ? 0 : length < 6 ? 1 : 2);

/** Letters to insert, leave out, replace, or exchange with their neighbour (optimal string alignment). */
function apart(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return Infinity;
  let [before, row] = [[] as number[], [...Array(b.length + 1).keys()]];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1), isSwapped ? (before[j - 2] ?? 0) + 1 : Infinity);
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? Infinity;
}
