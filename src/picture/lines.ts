// Text into lines of a given width, by a measure.

const ELLIPSIS = '…';

type Width = (text: string) => number;

const graphemes = (text: string): string[] =>
  'Segmenter' in Intl
    ? [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].map((one) => one.segment)
    : [...text];

/** The longest start of `text` that fits, by graphemes; at least one, so that each step gets somewhere. */
function headOf(text: string, mostPx: number, widthOf: Width): string {
  let head = '';
  for (const one of graphemes(text)) {
    if (head !== '' && widthOf(head + one) > mostPx) break;
    head += one;
  }
  return head;
}

/** One line: the whole text, or its start with an ellipsis. It ends after a word, if it has room for one. */
export function cutLine(text: string, mostPx: number, widthOf: Width): string {
  if (widthOf(text) <= mostPx) return text;
  const head = headOf(text, Math.max(mostPx - widthOf(ELLIPSIS), 0), widthOf);
  const end = text[head.length] === ' ' ? head.length : head.lastIndexOf(' ');
  return (end > 0 ? head.slice(0, end) : head).trimEnd() + ELLIPSIS;
}

/**
 * Broken at spaces; a word that is longer than a line is cut by graphemes; what is left after `most` lines becomes an
 * ellipsis.
 */
export function breakLines(text: string, mostPx: number, most: number, widthOf: Width): string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest !== '' && lines.length < most - 1 && widthOf(rest) > mostPx) {
    let line = '';
    for (const word of rest.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (widthOf(longer) > mostPx) break;
      line = longer;
    }
    line ||= headOf(rest.split(' ')[0] ?? '', mostPx, widthOf);
    lines.push(line);
    rest = rest.slice(line.length).trim();
  }
  return rest === '' ? lines : [...lines, cutLine(rest, mostPx, widthOf)];
}
