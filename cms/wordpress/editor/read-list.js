// The list in a post back to the story: what everybody reads there, by the widget's own reader, and what the list has
// no place for.
import { readList } from '../../../src/elements/source/read-list.ts';
import { HOSTS, readFilm } from './films.js';
import { hostedName, plainest } from './holding.js';

/**
 * The story in the markup of a block; null where there is no figure in it. The parser makes no element of this
 * document, and runs nothing.
 */
export function readFigure(markup) {
  const figure = new DOMParser().parseFromString(markup, 'text/html').querySelector('figure');
  if (!figure) return null;
  const list = figure.querySelector(':scope > ol');
  const raw = withLangs(readList(figure) ?? {});
  const items = list ? [...list.querySelectorAll(':scope > li')] : [];
  return {
    title: '',
    asOf: '',
    groups: [],
    entities: [],
    langs: {},
    ...raw,
    description: plainest(raw.description ?? ''),
    source: unnamed(raw.source ?? {}),
    media: mediaOf(raw, [...figure.querySelectorAll(':scope > figure :is(img, video, audio, a[data-media])')]),
    ...restOf(list),
    events: items.map((item, at) => eventOf(raw.events[at], item)),
  };
}

/**
 * The story of a timeline that was copied as HTML, out of the code of a post or of `khatt build`; null where there is
 * none.
 */
export function copiedStory(markup) {
  const figure = markup.includes('data-khatt')
    ? new DOMParser().parseFromString(markup, 'text/html').querySelector('figure[data-khatt]')
    : null;
  const story = figure ? readFigure(figure.outerHTML) : { events: [] };
  return story.events.length > 0 ? { ...story, lang: figure.lang } : null;
}

const isSpoken = (value) =>
  typeof value?.text === 'string' && typeof value.lang === 'string' && Object.keys(value).length === 2;
/** The attributes hold a text as text, and its language, where it is another than the story's, beside it in `langs`. */
function withLangs(value) {
  if (Array.isArray(value)) return value.map(withLangs);
  if (!value || typeof value !== 'object') return value;
  const entries = Object.entries(value);
  const spoken = entries.filter(([, one]) => isSpoken(one));
  return {
    ...Object.fromEntries(entries.map(([name, one]) => [name, isSpoken(one) ? one.text : withLangs(one)])),
    ...(spoken.length > 0 ? { langs: Object.fromEntries(spoken.map(([name, { lang }]) => [name, lang])) } : {}),
  };
}

/** What may stand in `data-rest` that is no text. Anybody may have written there. */
const KINDS = {
  within: 'boolean',
  importance: 'number',
  quote: 'object',
  source: 'object',
  media: 'object',
  mentions: 'object',
  langs: 'object',
  groups: 'object',
  entities: 'object',
};

/** What stands in `data-rest`: fields of their kinds. */
function restOf(node) {
  try {
    const rest = Object.entries(JSON.parse(node?.getAttribute('data-rest') ?? '{}') ?? {});
    return Object.fromEntries(
      rest.filter(([name, value]) => value !== null && typeof value === (KINDS[name] ?? 'string')),
    );
  } catch {
    return {};
  }
}

/** A source without a name of its own is called by its address. */
const unnamed = ({ name = '', url = '', langs }) =>
  name || url ? { name: name === url ? '' : name, url, ...(langs ? { langs } : {}) } : {};

const mediaOf = ({ media = [], title }, nodes) => media.map((one, at) => mediumOf(one, nodes[at], title));

function eventOf({ text, source, importance, media, ...event }, item) {
  const nodes = [...item.querySelectorAll('img, video, audio, a[data-media]')];
  return {
    date: '',
    title: '',
    ...event,
    ...(text ? { text: plainest(text) } : {}),
    ...(source ? { source: unnamed(source) } : {}),
    ...(importance ? { importance: Number(importance) } : {}),
    ...(media ? { media: mediaOf({ media, title: event.title }, nodes) } : {}),
    ...restOf(item),
  };
}

function mediumOf({ src = '', alt = '', caption = '', transcript, width, height, ...medium }, node, title) {
  const id = /(?:^|\s)wp-(?:image|video|audio)-(\d+)(?:\s|$)/.exec(node.className)?.[1];
  return {
    ...medium,
    src: HOSTS[medium.type] ? (readFilm(src).src ?? src) : src,
    alt: HOSTS[medium.type] && alt === hostedName(medium.type, title) ? '' : alt,
    caption: plainest(caption),
    ...(transcript ? { transcript: plainest(transcript) } : {}),
    ...(width ? { width: Number(width) } : {}),
    ...(height ? { height: Number(height) } : {}),
    ...(id ? { id: Number(id) } : {}),
  };
}
