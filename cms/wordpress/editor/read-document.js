// A whole document (docs/document.md) to the block's attributes, by the package's own reader; and what of it the block
// has no place for.
import { readDocument } from '../../../src/data/read-document.ts';
import { parseRuns } from '../../../src/data/runs.ts';
import { readDate } from '../../../src/languages/dates.ts';
import { HOSTS } from './films.js';
import { readingOptions } from './model.js';

/** The limits and patterns of includes/document.php: what it would leave out is told before. */
const MOST = { groups: 100, entities: 100, events: 2000, media: 20, mentions: 100, address: 2000 };
const ADDRESS = /^(?:https?:\/\/|mailto:|tel:|\/|#|\?)[^\s<>"\\^`{|}]*$/iu;
const VALUES = { lang: /^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,6}$/i, timeZone: /^[a-z0-9_+/:-]{1,64}$/i };

/**
 * `{ error }` where the text is no JSON; else the block's `attributes`, the reader's `problems`, and `losses`: each a
 * kind and the path of what is left out.
 */
export function readPasted(text, site, today) {
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { error: error.message };
  }
  const { document, problems } = readDocument(value, { ...readingOptions({}, site, today), readDate });
  const writer = new Writer();
  const attributes = attributesOf(document, (name) => placesOf(value, name, problems), writer);
  // A field that nobody knows is told once, as what is left out.
  return { attributes, problems: problems.filter(({ code }) => code !== 'field/unknown'), losses: writer.losses };
}

/** The reader marks events alone as dropped; an entity whose id repeats is, an event gets another id. */
const isDropped = ({ code, path, dropped }) =>
  dropped || code === 'entity/no-id' || (code === 'id/duplicate' && path.startsWith('entities['));

/** Where in the input each event or entity stood that was read. */
function placesOf(value, name, problems) {
  const raw = (Array.isArray(value) ? { events: value } : value)?.[name];
  const dropped = new Set(
    problems
      .filter(isDropped)
      .map(({ path }) => /^(\w+)\[(\d+)\]/.exec(path))
      .filter(([, list]) => list === name)
      .map(([, , at]) => Number(at)),
  );
  return Array.isArray(raw)
    ? [...raw.keys()].filter(
        (at) => raw[at] && typeof raw[at] === 'object' && !Array.isArray(raw[at]) && !dropped.has(at),
      )
    : [];
}

/** Gives back what the block can hold, and notes what it cannot. */
class Writer {
  losses = [];

  lose(kind, path) {
    if (!this.losses.some((one) => one.kind === kind && one.path === path)) this.losses.push({ kind, path });
  }

  value(name, value = '', path = name) {
    if (value === '' || VALUES[name].test(value)) return value;
    this.lose('value', path);
    return '';
  }

  address(url, path) {
    if (url === undefined || (url.length <= MOST.address && ADDRESS.test(url))) return url;
    this.lose('address', path);
    return undefined;
  }

  /** The page drops such a link and keeps its words, so that the text stays as it is. */
  text(text, path) {
    for (const { href } of parseRuns(text ?? '').flat()) this.address(href, path);
    return text;
  }

  /** The paragraphs of a caption share one element on the page. */
  caption(caption, path) {
    if (parseRuns(caption ?? '').length > 1) this.lose('caption', path);
    return this.text(caption, path);
  }

  source(source, path) {
    return source && { ...source, url: this.address(source.url, `${path}.url`) };
  }

  list(list, name, path = name) {
    if (list.length > MOST[name]) this.lose('many', `${path}[${MOST[name]}]`);
    return list.slice(0, MOST[name]);
  }

  unknown(extra, path) {
    for (const name of Object.keys(extra ?? {})) this.lose('field', `${path}${name}`);
  }
}

function attributesOf(
  {
    title = '',
    description = '',
    lang,
    timeZone,
    asOf = '',
    source,
    groups,
    entities,
    eras,
    events,
    media,
    href,
    layout,
    start,
    langs,
    extra,
  },
  placesOf,
  writer,
) {
  // A post has an address of its own.
  if (href !== undefined) writer.lose('field', 'href');
  if (eras.length > 0) writer.lose('eras', 'eras');
  writer.unknown(extra, '');
  const places = placesOf('events');
  const nameOf = (id) => entities.find((one) => one.id === id)?.name ?? id;
  return {
    title,
    description: writer.text(description, 'description'),
    lang: writer.value('lang', lang),
    timeZone: writer.value('timeZone', timeZone),
    asOf,
    source: writer.source(source, 'source') ?? {},
    ...(layout && layout !== 'auto' ? { layout } : {}),
    ...(start ? { start } : {}),
    langs: langs ?? {},
    media: mediaOf(media, 'media', writer),
    groups: writer.list(groups, 'groups'),
    entities: entitiesOf(entities, placesOf('entities'), writer),
    events: writer.list(events, 'events').map((event, at) => eventOf(event, `events[${places[at]}]`, nameOf, writer)),
  };
}

const entitiesOf = (entities, places, writer) =>
  writer.list(entities, 'entities').map(({ aliases, ...entity }, at) => {
    if (aliases.length > 0) writer.lose('aliases', `entities[${places[at]}].aliases`);
    return entity;
  });

function eventOf({ extra, mentions, media, thumbnail, ...event }, path, nameOf, writer) {
  const { quote, source, href, text } = event;
  writer.unknown(extra, `${path}.`);
  if (mentions.some((id) => /\s/.test(id))) writer.lose('space', `${path}.mentions`);
  return {
    ...event,
    text: writer.text(text, `${path}.text`),
    href: writer.address(href, `${path}.href`),
    source: writer.source(source, `${path}.source`),
    // In the list, as in the form, people read who said it: a name, not an id.
    quote: quote && { ...quote, by: nameOf(quote.by) },
    mentions: writer.list(mentions, 'mentions', `${path}.mentions`).filter((id) => !/\s/.test(id)),
    thumbnail: writer.address(thumbnail, `${path}.thumbnail`),
    media: mediaOf(media, `${path}.media`, writer),
  };
}

const mediaOf = (media, path, writer) =>
  writer
    .list(media, 'media', path)
    .map((one) => mediumOf(one, path, writer))
    .filter(({ src }) => src);

/** A video elsewhere is an id by now. */
const mediumOf = (medium, path, writer) => ({
  ...medium,
  src: HOSTS[medium.type] ? medium.src : writer.address(medium.src, path),
  caption: writer.caption(medium.caption, path),
  poster: writer.address(medium.poster, path),
  captions: writer.address(medium.captions, path),
  transcript: medium.transcript && writer.text(medium.transcript, path),
});
