// The list in a post back to the story: what everybody reads there, by the widget's own reader, and what the list has no place for.
import { readList } from '../../../src/elements/source/read-list.ts';
import { HOSTS, readFilm } from './films.js';
import { hostedName, plainest } from './holding.js';

/** The story in the markup of a block; null where there is no figure in it. The parser makes no element of this document, and runs nothing. */
export function readFigure(markup) {
  const figure = new DOMParser().parseFromString(markup, 'text/html').querySelector('figure');
  if (!figure) return null;
  const list = figure.querySelector(':scope > ol');
  const raw = readList(figure) ?? {};
  const items = list ? [...list.querySelectorAll(':scope > li')] : [];
  return {
    title: '', asOf: '', groups: [], entities: [], ...raw, description: plainest(raw.description ?? ''), source: unnamed(raw.source ?? {}), ...restOf(list),
    events: items.map((item, at) => eventOf(raw.events[at], item)),
  };
}

/** What may stand in `data-rest` that is no text. Anybody may have written there. */
const KINDS = { within: 'boolean', importance: 'number', quote: 'object', source: 'object', media: 'object', mentions: 'object', groups: 'object', entities: 'object' };

/** What stands in `data-rest`: fields of their kinds. */
function restOf(node) {
  try {
    const rest = Object.entries(JSON.parse(node?.getAttribute('data-rest') ?? '{}') ?? {});
    return Object.fromEntries(rest.filter(([name, value]) => value !== null && typeof value === (KINDS[name] ?? 'string')));
  } catch {
    return {};
  }
}

/** A source without a name of its own is called by its address. */
const unnamed = ({ name = '', url = '' }) => (name || url ? { name: name === url ? '' : name, url } : {});

function eventOf({ text, source, importance, media = [], ...event }, item) {
  const nodes = [...item.querySelectorAll('img, video, audio, a[data-media]')];
  return {
    date: '', title: '', ...event, ...(text ? { text: plainest(text) } : {}), ...(source ? { source: unnamed(source) } : {}), ...(importance ? { importance: Number(importance) } : {}),
    ...(media.length > 0 ? { media: media.map((one, at) => mediumOf(one, nodes[at], event.title)) } : {}), ...restOf(item),
  };
}

function mediumOf({ src = '', alt = '', caption = '', width, height, ...medium }, node, title) {
  const id = /(?:^|\s)wp-(?:image|video|audio)-(\d+)(?:\s|$)/.exec(node.className)?.[1];
  return {
    ...medium, src: HOSTS[medium.type] ? (readFilm(src).src ?? src) : src, alt: HOSTS[medium.type] && alt === hostedName(medium.type, title) ? '' : alt, caption: plainest(caption),
    ...(width ? { width: Number(width) } : {}), ...(height ? { height: Number(height) } : {}), ...(id ? { id: Number(id) } : {}),
  };
}
