// The known name that a misspelt one is nearest to, for messages: 'titel' is near 'title', 'time_zone' is 'time-zone'.

const fold = (name: string): string => name.toLowerCase().replace(/[-_\s]/g, '');

/** Other spellings of known names: known name → words that people, and other formats, write for it. */
export type Aliases = Readonly<Record<string, string>>;

/**
 * The known name that is the same but for case and hyphens, else that has the name among its aliases (words with spaces
 * between), else the nearest by spelling, a name before an alias; null where none is near.
 */
export function nearest(name: string, known: readonly string[], aliases: Aliases = {}): string | null {
  const folded = fold(name);
  const wordsOf = (one: string): string[] => aliases[one]?.split(' ') ?? [];
  const same = known.find((one) => fold(one) === folded) ?? known.find((one) => wordsOf(one).includes(folded));
  if (same !== undefined) return same;
  let best: string | null = null;
  let least = Infinity;
  const look = (one: string, word: string, most: number, handicap: number): void => {
    const distance = apart(folded, word);
    if (distance <= Math.min(most, mostApart(Math.min(folded.length, word.length))) && distance + handicap < least)
      [best, least] = [one, distance + handicap];
  };
  for (const one of known) {
    look(one, fold(one), 2, 0);
    for (const word of wordsOf(one)) look(one, word, Math.min(word.length, folded.length) > 3 ? 1 : 0, 0.5);
  }
  return best;
}

/** What has an id, and what readers know it by. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}
/** More of them are not gone through letter by letter. */
const MANY = 2000;

/** The id that a misspelt one is near to, or that is known by these words; null where none is. */
export function nearestNamed(text: string, all: readonly Named[]): string | null {
  const folded = fold(text);
  const called = all.find(({ id, names }) => fold(id) === folded || names.some((name) => fold(name) === folded));
  return (
    called?.id ??
    (all.length > MANY
      ? null
      : nearest(
          text.slice(0, 80),
          all.map(({ id }) => id),
        ))
  );
}

/**
 * The zone that a misspelt one is near to, or that is called by its city alone; null where none is, or the engine lists
 * none.
 */
export function nearestZone(name: string): string | null {
  const zones = Intl.supportedValuesOf?.('timeZone') ?? [];
  return nearest(name, zones, Object.fromEntries(zones.map((zone) => [zone, fold(zone.split('/').at(-1) ?? '')])));
}

/** The well-formed tag of a language, which has two or three letters; null of anything else, such as 'arabic'. */
export function languageTag(text: string): string | null {
  try {
    return /^[a-z]{2,3}(?:-|$)/i.test(text) ? (Intl.getCanonicalLocales(text)[0] ?? null) : null;
  } catch {
    return null;
  }
}

/** The tag that 'ar_IQ', 'arabic' or 'العربية' is meant for, or null; by name the languages of the widget. */
export function nearestLang(name: string): string | null {
  const languages = ['ar', 'fa', 'ur', 'he', 'en', 'de', 'fr', 'tr', 'es', 'ckb', 'ps'];
  const nameOf = (tag: string, locale: string): string =>
    fold(new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? '');
  return (
    languageTag(name.trim().replaceAll('_', '-')) ??
    nearest(
      name,
      languages,
      Object.fromEntries(languages.map((tag) => [tag, `${nameOf(tag, 'en')} ${nameOf(tag, tag)}`])),
    )
  );
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
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (before[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? Infinity;
}

/** For the end of a message; nothing where nothing is near. */
export const didYouMean = (meant: string | null): string => (meant === null ? '' : ` Did you mean '${meant}'?`);
