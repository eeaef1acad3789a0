// How long the texts of a story may be, in letters as readers count them.

export const MAX_TITLE = 300;
export const MAX_TEXT = 5000;
export const MAX_TRANSCRIPT = 20_000;
export const MAX_LABEL = 300;

/**
 * The first `most` graphemes. Engines take longer for each in a longer text: it is looked at from its beginning, each
 * time twice as far.
 */
export function cutTo(text: string, most: number): string {
  for (let length = most * 2; text.length > most; length *= 2) {
    let count = 0;
    for (const { index } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text.slice(0, length))) {
      // What is halved at the end says nothing.
      if (count === most && index < length - 1) return text.slice(0, index);
      count++;
    }
    if (length >= text.length) return text;
  }
  return text;
}
