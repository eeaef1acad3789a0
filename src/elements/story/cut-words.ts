// Names that have no room end after a word, never within one: what is left of them is there for voices alone, and an
// ellipsis stands in its place.

/** Room for an ellipsis, in sizes of the name. */
const ELLIPSIS_EM = 1;

/** As what a name was measured last: its words, and the width of the story. */
const measured = new WeakMap<HTMLElement, string>();

/**
 * Where the words of a name end that its lines have room for (`--_lines`, else one), in its text; null where all are
 * seen.
 */
function endOf(node: HTMLElement, text: Text): number | null {
  const style = getComputedStyle(node);
  const lines = Number(style.getPropertyValue('--_lines')) || 1;
  const box = node.getBoundingClientRect();
  // The page may draw it at another scale.
  const scale = box.width / node.offsetWidth;
  const bottom = box.top + lines * Number.parseFloat(style.lineHeight) * scale;
  const words = new Range();
  words.setStart(text, 0);
  /** Whether the words up to here stand in the lines, with so much room after them. */
  const fits = (end: number, roomPx: number): boolean => {
    words.setEnd(text, end);
    const pieces = [...words.getClientRects()].filter(({ width }) => width > 0);
    let px = roomPx;
    for (const one of pieces) if (middle(one) > bottom - (bottom - box.top) / lines) px += one.width;
    return px <= box.width && pieces.every((one) => middle(one) < bottom);
  };
  if (fits(text.length, 0)) return null;
  const ends = [...text.data.matchAll(/\s+/g)].map(({ index }) => index).reverse();
  return ends.find((end) => end > 0 && fits(end, ELLIPSIS_EM * Number.parseFloat(style.fontSize) * scale)) ?? null;
}

const middle = ({ top, bottom }: DOMRect): number => (top + bottom) / 2;

/** Its words, whole again. */
function wholeText(node: HTMLElement): Text | null {
  const tail = node.querySelector('.tail');
  const parent = tail?.parentElement;
  tail?.replaceWith(...tail.childNodes);
  parent?.normalize();
  return document
    .createTreeWalker(node, NodeFilter.SHOW_TEXT, (one) =>
      one.textContent?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
    )
    .nextNode() as Text | null;
}

/**
 * Cuts those of these names that have no room; they are measured again where they, their lines, or the width of the
 * story, are others.
 */
export function cutWords(nodes: Iterable<HTMLElement>, widthPx: number): void {
  const keyOf = (node: HTMLElement): string => `${widthPx} ${node.parentElement?.className} ${node.textContent}`;
  const stale = [...nodes].filter((node) => measured.get(node) !== keyOf(node));
  const texts = stale.map((node) => ({ node, text: wholeText(node) }));
  const cuts = texts.map(({ node, text }) => ({ node, text, end: text && endOf(node, text) }));
  for (const { node, text, end } of cuts) {
    if (text && end !== null) {
      const tail = document.createElement('span');
      tail.className = 'tail';
      text.after(tail);
      tail.append(text.splitText(end));
    }
    measured.set(node, keyOf(node));
  }
}
