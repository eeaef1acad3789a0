// What a post keeps: <figure data-khatt> with the whole list in it; and how the attributes are found in it again.
import { read } from './model.js';
import { readFigure } from './read-list.js';
import { addFilter, forwardRef, h, RawHTML, site, useBlockProps } from './wp.js';
import { writeList } from './write-list.js';

const NAME = 'khatt/timeline';
/** What the figure says of how it is shown: the attribute of the block, and that of the element. */
const OPTIONS = {
  timeZone: 'time-zone',
  calendar: 'calendar',
  secondaryCalendar: 'secondary-calendar',
  numerals: 'numerals',
  monthNames: 'month-names',
  timeDirection: 'time-direction',
  layout: 'layout',
  layouts: 'layouts',
  start: 'start',
  order: 'order',
  scale: 'scale',
  laneBy: 'lane-by',
  play: 'play',
};
/** What the list is written from. */
const WRITTEN = [
  'title',
  'description',
  'source',
  'media',
  'langs',
  'asOf',
  'groups',
  'entities',
  'events',
  'headingLevel',
  'lang',
  'pageLang',
  'timeZone',
  'calendar',
  'numerals',
  'monthNames',
];
const RTL_LANGUAGES = ['ar', 'arc', 'azb', 'ckb', 'dv', 'fa', 'he', 'ks', 'nqo', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi'];
const FIGURE = /^\s*<figure(?:"[^"]*"|'[^']*'|[^>"'])*>([^]*)<\/figure>\s*$/;

const directionOf = (lang) => (RTL_LANGUAGES.includes(lang.toLowerCase().split('-')[0]) ? 'rtl' : 'ltr');

/** The list as it stood in the post, by the events that were read of it. */
const stood = new WeakMap();

/**
 * Gives a block that is read from a post the story in its list. A block of an older version has its attributes
 * elsewhere: deprecated.js.
 */
function readSaved(attributes, { name, attributes: known }, markup) {
  const story = name === NAME && known.pageLang && readFigure(markup ?? '');
  if (!story) return attributes;
  const found = { ...attributes, ...story, headingLevel: Number(attributes.headingLevel) || 2 };
  stood.set(found.events, { inner: FIGURE.exec(markup)?.[1], written: found });
  return found;
}

/**
 * A list that nobody changed stays letter by letter what it was, whoever wrote it: else an editor would be told of
 * unexpected content.
 */
function listOf(attributes) {
  const { inner, written } = stood.get(attributes.events) ?? {};
  if (inner !== undefined && WRITTEN.every((name) => attributes[name] === written[name])) return inner;
  const story = read(attributes);
  const lang = story.lang || story.pageLang || site.lang;
  return writeList(story, { ...site, lang });
}

/**
 * With each key WordPress asks what is saved for its rich texts, of which there are none here; into a component of this
 * kind it does not look.
 */
const Figure = forwardRef(({ attributes, outer }) => {
  const inner = listOf(attributes);
  return inner === '' ? null : h('figure', outer, h(RawHTML, null, inner));
});

export function Save({ attributes }) {
  const lang = attributes.lang || attributes.pageLang || site.lang;
  const options = Object.entries(OPTIONS)
    .filter(([name]) => attributes[name])
    .map(([name, attribute]) => [`data-${attribute}`, attributes[name]]);
  const sync = attributes.syncHash ? { 'data-sync-hash': '' } : {};
  const level = attributes.headingLevel === 2 ? {} : { 'data-heading-level': attributes.headingLevel };
  const outer = useBlockProps.save({
    'data-khatt': '',
    lang,
    dir: directionOf(lang),
    ...Object.fromEntries(options),
    ...sync,
    ...level,
  });
  return h(Figure, { attributes, outer });
}

addFilter('blocks.getBlockAttributes', 'khatt/timeline', readSaved);
