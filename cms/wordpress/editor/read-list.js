// The list in a post back to the story: what everybody reads there, by the widget's own reader, and what the list has no place for.
import { readList } from '../../../src/elements/read-list.ts';
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

/** What stands in `data-rest`: an object, or nothing. */
function restOf(node) {
  try {
    const rest = JSON.parse(node?.getAttribute('data-rest') ?? '{}');
    return rest && typeof rest === 'object' && !Array.isArray(rest) ? rest : {};
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
