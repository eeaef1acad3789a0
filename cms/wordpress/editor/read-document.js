// A whole document (docs/document.md) to the block's attributes, by the package's own reader; and what of it the block has no place for.
import { readDocument } from '../../../src/data/read-document.ts';
import { parseRuns } from '../../../src/data/runs.ts';
import { readDate } from '../../../src/time/read-date.ts';
import { HOSTS } from './films.js';
import { readingOptions } from './model.js';

/** The limits and patterns of includes/document.php: what it would leave out is told before. */
const MOST = { groups: 100, events: 2000, media: 20, mentions: 100, address: 2000 };
const ADDRESS = /^(?:https?:\/\/|mailto:|tel:|\/|#|\?)[^\s<>"\\^`{|}]*$/iu;
const VALUES = { lang: /^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,6}$/i, timeZone: /^[a-z0-9_+/:-]{1,64}$/i, calendar: /^(?:gregory|islamic-umalqura|islamic-civil|persian|hebrew)$/ };

/** `{ error }` where the text is no JSON; else the block's `attributes`, the reader's `problems`, and `losses`: each a kind and the path of what is left out. */
export function readPasted(text, site, today) {
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { error: error.message };
  }
  const { document, problems } = readDocument(value, { ...readingOptions({}, site, today), readDate });
  const writer = new Writer();
  const attributes = attributesOf(document, placesOf(value, problems), writer);
  return { attributes, problems, losses: writer.losses };
}

/** Where in the input each event stood that was read. */
function placesOf(value, problems) {
  const raw = Array.isArray(value) ? value : value?.events;
  const dropped = new Set(problems.filter((one) => one.dropped).map(({ path }) => Number(/^events\[(\d+)\]/.exec(path)[1])));
  return Array.isArray(raw) ? [...raw.keys()].filter((at) => raw[at] && typeof raw[at] === 'object' && !Array.isArray(raw[at]) && !dropped.has(at)) : [];
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

  /** Of a caption the widget reads the words alone, and those of its paragraphs as one. */
  caption(caption, path) {
    const paragraphs = parseRuns(caption ?? '');
    if (paragraphs.length > 1 || paragraphs.flat().some(({ strong, emphasis, href }) => strong || emphasis || href)) this.lose('caption', path);
    return caption;
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

function attributesOf({ title = '', description = '', lang, timeZone, asOf = '', source, groups, entities, eras, events, extra }, places, writer) {
  if (eras.length > 0) writer.lose('eras', 'eras');
  if (entities.length > 0) writer.lose('entities', 'entities');
  writer.unknown(extra, '');
  const nameOf = (id) => entities.find((one) => one.id === id)?.name ?? id;
  return {
    title, description: writer.text(description, 'description'), lang: writer.value('lang', lang), timeZone: writer.value('timeZone', timeZone), asOf, source: writer.source(source, 'source') ?? {},
    groups: writer.list(groups, 'groups'), events: writer.list(events, 'events').map((event, at) => eventOf(event, `events[${places[at]}]`, nameOf, writer)),
  };
}

function eventOf({ extra, mentions, media, ...event }, path, nameOf, writer) {
  const { quote, source, href, text, calendar } = event;
  writer.unknown(extra, `${path}.`);
  if (mentions.some((id) => /\s/.test(id))) writer.lose('space', `${path}.mentions`);
  return {
    ...event, text: writer.text(text, `${path}.text`), href: writer.address(href, `${path}.href`), source: writer.source(source, `${path}.source`), calendar: writer.value('calendar', calendar, `${path}.calendar`),
    // The block has no entities: who said it is told by name.
    quote: quote && { ...quote, by: nameOf(quote.by) },
    mentions: writer.list(mentions, 'mentions', `${path}.mentions`).filter((id) => !/\s/.test(id)),
    media: writer.list(media, 'media', `${path}.media`).map((one) => mediumOf(one, `${path}.media`, writer)).filter(({ src }) => src),
  };
}

/** A video elsewhere is an id by now. */
const mediumOf = (medium, path, writer) => ({
  ...medium, src: HOSTS[medium.type] ? medium.src : writer.address(medium.src, path), caption: writer.caption(medium.caption, path), poster: writer.address(medium.poster, path),
});
