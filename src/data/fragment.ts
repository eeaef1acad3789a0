// The fragment of a page's address that names an event. Pure.

const PREFIX = '#khatt-';

/** Whether the fragment names an event of some timeline. */
export const namesEvent = (hash: string): boolean => hash.startsWith(PREFIX);

/**
 * Letters stay as they are, so that an Arabic id is read as one; of the rest only what no messenger takes for the end
 * of a link.
 */
const UNSAFE = /[^\p{L}\p{M}\p{N}._:-]|[.:]$/gu;
function percent(letter: string): string {
  if (letter < '\x80') return `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  // Half of a letter is none.
  return encodeURIComponent(/\p{Cs}/u.test(letter) ? '\uFFFD' : letter);
}

export const fragmentOf = (id: string): string => PREFIX + id.replace(UNSAFE, percent);

/** The id in a fragment, encoded or not; null where it is another's. */
export function idIn(hash: string): string | null {
  if (!namesEvent(hash)) return null;
  const text = hash.slice(PREFIX.length);
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An address with this fragment, or without one. */
export const withFragment = (href: string, fragment: string): string => href.replace(/#.*/s, '') + fragment;
