// The light-DOM forms of the data: inline JSON, <khatt-event> children, or a plain list that reads without scripts.

export const CHILD_OBSERVER_OPTIONS: MutationObserverInit = { childList: true, subtree: true, characterData: true, attributes: true };

type Raw = Record<string, unknown>;

const trimmed = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The raw document for `readDocument`; an error where the inline JSON is none; null where there are no children to read. */
export function readChildren(host: Element): { readonly value: unknown } | { readonly error: string } | null {
  const script = host.querySelector(':scope > script[type="application/json"]');
  if (script) {
    try {
      return { value: JSON.parse(script.textContent ?? '') as unknown };
    } catch (error) {
      return { error: `The inline data is not JSON: ${error instanceof Error ? error.message : String(error)}` };
    }
  }
  const declared = [...host.querySelectorAll(':scope > khatt-event')];
  if (declared.length > 0) return { value: { events: declared.map(readDeclared) } };
  const list = host.querySelector(':scope > ol, :scope > figure > ol');
  return list ? { value: { events: [...list.querySelectorAll(':scope > li')].map(readItem) } } : null;
}

/** Only what is there. */
const some = (raw: Raw): Raw => Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined && value !== null && value !== ''));

const ATTRIBUTES: Readonly<Record<string, string>> = {
  'event-id': 'id', date: 'date', 'date-label': 'dateLabel', 'date-note': 'dateNote', heading: 'title', group: 'group', importance: 'importance', href: 'href',
};

function readDeclared(node: Element): Raw {
  const own = Object.fromEntries(Object.entries(ATTRIBUTES).map(([attribute, field]) => [field, node.getAttribute(attribute)]));
  return { ...readContent(node), ...some(own) };
}

function readItem(item: Element): Raw {
  return { ...readContent(item), ...some({ date: item.getAttribute('data-date'), id: item.getAttribute('data-id'), group: item.getAttribute('data-group'), importance: item.getAttribute('data-importance') }) };
}

function readContent(node: Element): Raw {
  const title = node.querySelector('h1, h2, h3, h4, h5, h6') ?? node.querySelector('strong');
  const time = node.querySelector('time');
  const label = node.querySelector('[data-date-label]') ?? time;
  const quote = node.querySelector('blockquote');
  const source = node.querySelector('a[data-source]');
  const paragraphs = [...node.querySelectorAll('p')].filter((p) => !p.closest('blockquote, figcaption') && !(source && p.contains(source)) && !(title && p.contains(title)) && !(label && p.contains(label)));
  return some({
    title: trimmed(title?.textContent), date: time?.getAttribute('datetime') ?? trimmed(time?.textContent),
    dateLabel: trimmed(label?.textContent), text: paragraphs.map((p) => inline(p).trim()).filter(Boolean).join('\n\n'),
    quote: quote ? some({ text: quoteText(quote), by: trimmed(node.querySelector('cite')?.textContent) }) : undefined,
    source: source ? some({ name: trimmed(source.textContent), url: source.getAttribute('href') }) : undefined,
    media: [...node.querySelectorAll('img')].map((img) => some({ type: 'image', src: img.getAttribute('src'), alt: img.getAttribute('alt'), caption: trimmed(img.closest('figure')?.querySelector('figcaption')?.textContent) })),
  });
}

/** The quotation without the name of who said it. */
function quoteText(quote: Element): string {
  const copy = quote.cloneNode(true);
  if (copy instanceof Element) copy.querySelector('cite')?.remove();
  return trimmed(copy.textContent);
}

const MARKS: Readonly<Record<string, string>> = { STRONG: '**', B: '**', EM: '*', I: '*' };

/** The content of an element in the text's own subset of Markdown. */
function inline(node: Node): string {
  let text = '';
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) text += (child.textContent ?? '').replace(/\s+/g, ' ').replace(/[\\*[\]]/g, '\\$&');
    else if (child instanceof Element) {
      const inner = inline(child);
      const mark = MARKS[child.tagName] ?? '';
      const href = child.tagName === 'A' ? child.getAttribute('href') : null;
      text += href && inner.trim() ? `[${inner}](${href.replace(/\)/g, '%29')})` : inner.trim() ? mark + inner + mark : inner;
    }
  }
  return text;
}
