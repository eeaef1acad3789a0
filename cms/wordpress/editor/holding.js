// What of the story the list form (docs/list.md) can hold, and the rest, which stands beside it in `data-rest`: what is
// not finished or is no address yet must outlive a saved draft too.
import { parseRuns, plainText } from '../../../src/data/runs.ts';
import { wordsFor } from '../../../src/languages/registry.ts';
import { isAddress, mended } from './addresses.js';
import { HOSTS } from './films.js';
import { dateWords, isDate, objects, readingOptions } from './model.js';

/** Of a title that is made from a text. */
const FIRST_WORDS = 80;
const TYPES = ['image', 'video', 'audio', ...Object.keys(HOSTS)];
/** Controls that no text needs, and those of direction that would turn the text around it. */
const LANG = /^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,6}$/i;
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g;

/** Text of whatever stands there. */
const words = (value) =>
  typeof value === 'string' || typeof value === 'number' ? String(value).replace(CONTROLS, '') : '';
const line = (value) =>
  words(value)
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
const address = (value) => (isAddress(mended(words(value))) ? mended(words(value)) : '');
const number = (value) => (Number.isFinite(value) ? value : undefined);
const object = (value) => (value && typeof value === 'object' && !Array.isArray(value) ? value : {});

/** Runs as they may stand in the list: what leads nowhere is its words. */
export const runsOf = (text) =>
  parseRuns(words(text)).map((runs) =>
    runs.map(({ href, ...run }) =>
      href === undefined || !isAddress(mended(href)) ? run : { ...run, href: mended(href) },
    ),
  );

const escaped = (text) => text.replace(/[\\*[\]]/g, '\\$&');
const styled = ({ text, strong, emphasis }) =>
  [
    [emphasis, '*'],
    [strong, '**'],
  ].reduce((inner, [isOn, mark]) => (isOn && inner.trim() ? mark + inner + mark : inner), escaped(text));
const written = (run) => (run.href === undefined ? styled(run) : `[${styled(run)}](${run.href.replace(/\)/g, '%29')})`);
/** The text that a reader of the list makes of runs. */
const textOf = (paragraphs, between = '\n\n') => paragraphs.map((runs) => runs.map(written).join('')).join(between);

/** A text without the backslashes that it can do without. */
export function plainest(text) {
  const plain = text.replace(/\\([\\*[\]])/g, '$1');
  return same(parseRuns(plain), parseRuns(text)) ? plain : text;
}

/** Nothing, however it is written: '', null, false, and what has nothing in it. */
function pruned(value) {
  if (Array.isArray(value)) return value.length > 0 ? value.map(pruned) : undefined;
  if (!value || typeof value !== 'object') return value || undefined;
  const entries = Object.entries(value)
    .map(([key, one]) => [key, pruned(one)])
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
const same = (a, b) => JSON.stringify(pruned(a)) === JSON.stringify(pruned(b));
/** Values as they are compared: of texts counts what is read of them. */
const COMPARED = {
  text: (value) => parseRuns(words(value)),
  description: (value) => parseRuns(words(value)),
  media: (value) =>
    objects(value).map((one) => ({
      ...one,
      caption: parseRuns(words(one.caption)),
      transcript: parseRuns(words(one.transcript)),
    })),
  title: line,
  dateLabel: line,
  dateNote: line,
  href: (value) => mended(words(value)),
  thumbnail: (value) => mended(words(value)),
  importance: (value) => (value === 0.5 ? undefined : value),
  source: (value) => ({ ...object(value), url: mended(words(object(value).url)) }),
};
/** The fields of `whole` that `kept` does not hold. */
function restOf(whole, kept) {
  const names = Object.keys({ ...whole, ...kept });
  return Object.fromEntries(
    names
      .filter(
        (name) =>
          !same(
            (COMPARED[name] ?? ((value) => value))(whole[name]),
            (COMPARED[name] ?? ((value) => value))(kept[name]),
          ),
      )
      .map((name) => [name, whole[name] ?? '']),
  );
}

/** The languages of texts by their fields. */
const langsOf = (value) =>
  Object.fromEntries(Object.entries(object(object(value).langs)).filter(([, lang]) => LANG.test(lang)));

const sourceOf = (value) => {
  const url = address(object(value).url);
  return { name: line(object(value).name) || url, url, langs: langsOf(value) };
};
/** A source without a name is called by its address. */
const nameless = ({ name, url, langs }) => ({ name: name === url ? '' : name, url, langs });

function quoteOf(value) {
  const { text, by, role, paraphrase } = object(value);
  // Each line of it is a paragraph, as Enter makes one in a text.
  const lines = words(text)
    .split(/[\r\n]+/)
    .map(line)
    .filter(Boolean);
  return lines.length > 0
    ? {
        text: lines.join('\n\n'),
        by: line(by),
        role: line(role),
        paraphrase: paraphrase === true,
        langs: langsOf(value),
      }
    : {};
}

function mediumOf(value) {
  const src = HOSTS[value.type] ? (/^[\w-]{1,12}$/.test(words(value.src)) ? words(value.src) : '') : address(value.src);
  if (!src || !TYPES.includes(value.type)) return [];
  const { width, height, id } = value;
  return [
    {
      type: value.type,
      src,
      alt: line(value.alt),
      caption: textOf(runsOf(value.caption), ' '),
      credit: line(value.credit),
      langs: langsOf(value),
      ...(value.type === 'image'
        ? {}
        : { captions: address(value.captions), transcript: textOf(runsOf(value.transcript)) }),
      ...(['image', 'audio'].includes(value.type) ? {} : { poster: address(value.poster) }),
      ...(value.type === 'audio' ? {} : { width: number(width), height: number(height) }),
      ...(Number.isInteger(id) && !HOSTS[value.type] ? { id } : {}),
    },
  ];
}

/** What a video elsewhere is called that has no words of its own: with its host, for an event may have one of each. */
export const hostedName = (type, title) => `${title} (${HOSTS[type]})`;

const firstWords = (text) => {
  const all = line(plainText(parseRuns(words(text))));
  return all.length > FIRST_WORDS ? `${all.slice(0, FIRST_WORDS).replace(/\s\S*$/, '')}…` : all;
};

/**
 * What an event says when it stands in a list: `null` for one in which nothing stands yet. `when` are the words of its
 * date, `rest` what the list has no place for.
 */
export function holdable(event, story, site) {
  const date = isDate(words(event.date)) ? words(event.date) : '';
  const quote = quoteOf(event.quote);
  const media = objects(event.media).flatMap(mediumOf);
  const source = sourceOf(event.source);
  const kept = {
    id: line(event.id),
    date,
    original: words(event.original),
    calendar: words(event.calendar),
    within: event.within === true,
    dateLabel: line(event.dateLabel),
    dateNote: line(event.dateNote),
    title: line(event.title),
    text: textOf(runsOf(event.text)),
    group: story.nameless?.includes(line(event.group)) ? '' : line(event.group),
    mentions: (Array.isArray(event.mentions) ? event.mentions : []).map(words).filter((one) => /^\S+$/.test(one)),
    importance: number(event.importance),
    quote,
    source: nameless(source),
    href: address(event.href),
    thumbnail: address(event.thumbnail),
    media,
    langs: langsOf(event),
  };
  const typed = kept.original || (date ? '' : words(event.date));
  const when = kept.dateLabel || (date && dateWords(kept, story, site)) || typed || date;
  const said = kept.title || firstWords(event.text) || line(quote.text) || when || source.name || media[0]?.alt;
  if (!said && media.length === 0) return null;
  const undated = wordsFor({ locale: readingOptions(story, site).locale }).messages.undated;
  return {
    ...kept,
    source,
    title: said || undated,
    isLabel: !date || kept.dateLabel !== '',
    when: when || undated,
    runs: runsOf(event.text),
    rest: restOf(event, {
      ...kept,
      title: said || undated,
      dateLabel: date || kept.dateLabel ? kept.dateLabel : when || undated,
    }),
  };
}

/** The story around the events in the same way. A group that has no name yet is for the editor alone. */
export function holdableAround({ title, description, source, groups, entities, media, langs, asOf }) {
  const named = (field) => (one) => ({
    id: line(one.id),
    [field]: line(one[field]),
    langs: langsOf(one),
    ...(field === 'label' ? { color: words(one.color) } : { type: words(one.type) }),
  });
  const kept = {
    description: textOf(runsOf(description)),
    source: nameless(sourceOf(source)),
    media: objects(media).flatMap(mediumOf),
    langs: langsOf({ langs }),
    groups: objects(groups)
      .map(named('label'))
      .filter(({ id, label }) => id && label),
    entities: objects(entities)
      .map(named('name'))
      .filter(({ id, name }) => id && name),
  };
  return {
    ...kept,
    title: line(title),
    runs: runsOf(description),
    source: sourceOf(source),
    asOf: words(asOf),
    rest: restOf({ description, source, groups, entities, media, langs }, kept),
  };
}
