// Where the query stands in words on the page. Ranges colour them from outside, so that no element parts joined letters;
// a browser without such ranges underlines the whole text.

import { findText } from '../../data/search.js';

const NAME = 'khatt-hit';
/** Texts in which hits are shown. */
const WORDS = '.event .title, .details :is(h1, h2, h3, h4, h5, h6, p.text, blockquote p)';

/** The ranges of each widget, all in the page's one highlight. */
const shown = new WeakMap<ParentNode, readonly Range[]>();

/** A range over the characters `start` to `end` of all text in a node. */
function rangeIn(texts: readonly Text[], start: number, end: number): Range | null {
  const range = new Range();
  let at = 0;
  let isBegun = false;
  for (const text of texts) {
    const next = at + text.data.length;
    if (!isBegun && start < next) {
      range.setStart(text, start - at);
      isBegun = true;
    }
    if (isBegun && end <= next) {
      range.setEnd(text, end - at);
      return range;
    }
    at = next;
  }
  return null;
}

function rangesIn(node: Element, query: string): Range[] {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode()) if (text instanceof Text) texts.push(text);
  return findText(texts.map((text) => text.data).join(''), query).flatMap(({ start, end }) => rangeIn(texts, start, end) ?? []);
}

/** Shows where the query stands in `root`, the widget's shadow root; an empty query shows nothing. */
export function showHits(root: ParentNode, query: string): void {
  const hits = [...root.querySelectorAll(WORDS)].map((node) => ({ node, ranges: query === '' ? [] : rangesIn(node, query) }));
  if (!('highlights' in CSS)) {
    for (const { node, ranges } of hits) node.classList.toggle('hit', ranges.length > 0);
    return;
  }
  const highlight = CSS.highlights.get(NAME) ?? new Highlight();
  for (const range of shown.get(root) ?? []) highlight.delete(range);
  const ranges = hits.flatMap((one) => one.ranges);
  for (const range of ranges) highlight.add(range);
  shown.set(root, ranges);
  CSS.highlights.set(NAME, highlight);
}
