// Where the query stands in words on the page. Ranges colour them from outside, so that no element parts joined
// letters; a browser without such ranges underlines the whole text.

import type { Finder } from '../../data/finder.js';
import type { Hits } from './found.js';

const NAME = 'khatt-hit';
/** Texts in which hits are shown. */
const WORDS = '.event .title, .details :is(h1, h2, h3, h4, h5, h6, .text, blockquote p)';

/** The ranges of each widget, all in the page's one highlight. */
const shown = new WeakMap<ParentNode, readonly Range[]>();

/** A range over the characters `start` to `end` of texts that follow each other. */
function rangeOver(texts: readonly Text[], start: number, end: number): Range | null {
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

function rangesIn(node: Element, { hitsIn }: Finder): Range[] {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode()) if (text instanceof Text) texts.push(text);
  return hitsIn(texts.map((text) => text.data).join('')).flatMap(
    ({ start, end }) => rangeOver(texts, start, end) ?? [],
  );
}

/** Shows where the query stands in the words on the page; null shows nothing. */
export const showHits = (root: ParentNode, hits: Hits | null): void => {
  const nodes = [...root.querySelectorAll(WORDS)];
  const ranges = nodes.map((node) => (hits?.finder ? rangesIn(node, hits.finder) : []));
  for (const node of root.querySelectorAll('.event[data-event-id]')) tellHidden(node, hits);
  if (!('highlights' in CSS)) {
    nodes.forEach((node, i) => node.classList.toggle('hit', (ranges[i]?.length ?? 0) > 0));
    return;
  }
  const highlight = CSS.highlights.get(NAME) ?? new Highlight();
  for (const range of shown.get(root) ?? []) highlight.delete(range);
  for (const range of ranges.flat()) highlight.add(range);
  shown.set(root, ranges.flat());
  CSS.highlights.set(NAME, highlight);
};

/**
 * A card whose title has none of the words says that its text has them, or that it is none of those that were asked
 * for.
 */
function tellHidden(node: Element, hits: Hits | null): void {
  const { chronicle, reading } = hits?.finding ?? {};
  const id = node.getAttribute('data-event-id') ?? '';
  const event = chronicle?.events[chronicle.indexOf.get(id) ?? -1] ?? chronicle?.undated.find((one) => one.id === id);
  const note = hits?.finding.outsideOf(id) || (event && hits?.finder?.isInTextOnly(event) && reading?.inText);
  if (note) node.setAttribute('data-hit', note);
  else node.removeAttribute('data-hit');
}
