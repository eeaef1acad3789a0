// The story that stands on the page as a plain list, or as <khatt-event> elements, as a raw document for `readDocument`.
// Loaded on use. What may stand where is written down in docs/list.md.

import { LIST } from './children.js';

export { takeFigure } from './take-figure.js';

type Raw = Record<string, unknown>;

/** What HTML collapses; a space that does not break is a letter. */
const SPACES = /[ \t\r\n]+/g;
const HEADING = ':is(h1, h2, h3, h4, h5, h6):not([slot])';

/** The raw document; null where there is nothing to read. */
export function readList(host: Element): Raw | null {
  const declared = [...host.querySelectorAll(':scope > khatt-event')];
  const list = host.querySelector(LIST);
  const events = declared.length > 0 ? declared.map(readDeclared) : list && [...list.querySelectorAll(':scope > li')].map(readItem);
  return events && { ...readAround(list?.parentElement ?? host), ...fields(list ?? host, { 'data-as-of': 'asOf' }), events };
}

const wordsOf = (node: Node | null | undefined): string => (node?.textContent ?? '').replace(SPACES, ' ').trim();

/** Only what is there. */
const some = (raw: Raw): Raw => Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined && value !== null && value !== ''));

/** The attributes of the table as fields. */
const fields = (node: Element, table: Readonly<Record<string, string>>): Raw => some(Object.fromEntries(Object.entries(table).map(([attribute, field]) => [field, node.getAttribute(attribute)])));

const DECLARED = { 'event-id': 'id', date: 'date', 'date-label': 'dateLabel', 'date-note': 'dateNote', heading: 'title', group: 'group', importance: 'importance', href: 'href' };
const ITEM = { 'data-date': 'date', 'data-id': 'id', 'data-group': 'group', 'data-importance': 'importance', 'data-calendar': 'calendar', 'data-original': 'original' };

const readDeclared = (node: Element): Raw => ({ ...readContent(node), ...fields(node, DECLARED) });

const readItem = (item: Element): Raw => ({
  ...readContent(item), ...fields(item, ITEM), ...some({ mentions: item.getAttribute('data-mentions')?.match(/\S+/g), within: item.hasAttribute('data-within') || null }),
});

/** Title, description, groups, entities and source beside the list. */
function readAround(node: Element): Raw {
  const named = (name: string, field: string, more: Readonly<Record<string, string>>): Raw[] =>
    [...node.querySelectorAll(`:scope > [data-${name}] > *`)].map((item) => ({ [field]: wordsOf(item), ...fields(item, { 'data-id': 'id', ...more }) }));
  return some({
    title: wordsOf(node.querySelector(`:scope > ${HEADING}`)),
    description: paragraphs([...node.querySelectorAll(':scope > p:not([slot], [data-entities], :has([data-source]))')]),
    groups: named('groups', 'label', { 'data-color': 'color' }), entities: named('entities', 'name', { 'data-type': 'type' }),
    source: readSource(node.querySelector(':scope > [data-source], :scope > p > [data-source]')),
  });
}

function readContent(node: Element): Raw {
  const title = node.querySelector(HEADING) ?? node.querySelector('strong');
  const time = node.querySelector('time');
  const label = node.querySelector('[data-date-label]') ?? time;
  const quote = node.querySelector('blockquote');
  const apart = [title, label, ...node.querySelectorAll('[data-date-words], [data-date-note], [data-source]')];
  return some({
    title: wordsOf(title), href: title?.querySelector('a')?.getAttribute('href'),
    date: time?.getAttribute('datetime') ?? wordsOf(time), dateLabel: label?.hasAttribute('data-date-words') ? null : wordsOf(label), dateNote: wordsOf(node.querySelector('[data-date-note]')),
    text: paragraphs([...node.querySelectorAll('p')].filter((p) => !p.closest('blockquote, figcaption') && !apart.some((one) => one && p.contains(one)))),
    quote: quote && some({ text: wordsOf(without('cite', quote)), by: wordsOf(node.querySelector('cite:not([data-source])')), paraphrase: quote.hasAttribute('data-paraphrase') || null }),
    source: readSource(node.querySelector('[data-source]')), media: [...node.querySelectorAll('img, video, audio, a[data-media]')].map((medium) => readMedia(medium, node)),
  });
}

const readSource = (node: Element | null): Raw | null => node && some({ name: wordsOf(node), url: node.getAttribute('href') });

function readMedia(node: Element, item: Element): Raw {
  const figure = node.closest('figure');
  // The figure around the whole list has a caption of its own.
  const caption = item.contains(figure) ? figure?.querySelector('figcaption') : null;
  return some({
    type: node.getAttribute('data-media') ?? (node.matches('img') ? 'image' : node.localName),
    src: node.getAttribute('src') ?? node.getAttribute('href') ?? node.querySelector('source')?.getAttribute('src'),
    alt: node.hasAttribute('data-media-words') ? null : (node.getAttribute('alt') ?? node.getAttribute('aria-label') ?? wordsOf(node)),
    width: readPx(node, 'width'), height: readPx(node, 'height'), poster: node.getAttribute('poster'),
    caption: caption && inline(without('small', caption)).trim(), credit: wordsOf(caption?.querySelector('small')),
  });
}

/** A size in px, the only one that is of the medium itself; `100%` and the like are of its place on the page. */
const readPx = (node: Element, side: 'width' | 'height'): string | null =>
  (node.getAttribute(node.hasAttribute('data-media') ? `data-${side}` : side) ?? '').replace(/^\s*([\d.]+)\s*(?:px)?\s*$|^[^]*$/i, '$1') || null;

/** A copy of an element without a part of it. */
function without(part: string, node: Element): Node {
  const copy = node.cloneNode(true);
  if (copy instanceof Element) copy.querySelector(part)?.remove();
  return copy;
}

const MARKS: Readonly<Record<string, string>> = { STRONG: '**', B: '**', EM: '*', I: '*' };

/** The content of elements in the text's own subset of Markdown, a paragraph each. */
const paragraphs = (nodes: readonly Element[]): string => nodes.map((node) => inline(node).trim()).filter(Boolean).join('\n\n');

function inline(node: Node): string {
  let text = '';
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) text += (child.textContent ?? '').replace(SPACES, ' ').replace(/[\\*[\]]/g, '\\$&');
    else if (child instanceof Element) {
      const inner = inline(child);
      const mark = MARKS[child.tagName] ?? '';
      const href = child.tagName === 'A' ? child.getAttribute('href') : null;
      text += href && inner.trim() ? `[${inner}](${href.replace(/\)/g, '%29')})` : inner.trim() ? mark + inner + mark : inner;
    }
  }
  return text;
}
