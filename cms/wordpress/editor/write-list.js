// The story as the list form (docs/list.md), which is what a post keeps: readers, feeds and searches have it without
// the plugin. WordPress strips what contributors write of <time> and of letters such as <: dates stand in <span>,
// letters as entities.
import { element, toHtml } from '../../../src/picture/markup.ts';
import { wordsFor } from '../../../src/languages/registry.ts';
import { readingWordsFor } from '../../../src/i18n/reading/all.ts';
import { PAGES } from './films.js';
import { holdable, holdableAround, hostedName, runsOf } from './holding.js';
import { oncePerEvent } from './once.js';

/** What is true, or has words in it; a rest as JSON. */
const own = (attributes) =>
  Object.fromEntries(
    Object.entries(attributes).filter(([, value]) => value !== '' && value !== false && value !== undefined),
  );
const restOf = (rest) => (Object.keys(rest).length > 0 ? JSON.stringify(rest) : '');
const link = (href, inner) => (href ? element('a', { href }, inner) : inner);

function inline({ text, strong, emphasis, href }) {
  const stressed = emphasis ? element('em', {}, text) : text;
  return link(href, strong ? element('strong', {}, stressed) : stressed);
}
const paragraphs = (all, lang) => all.map((runs) => element('p', own({ lang }), runs.map(inline)));

const sourceLine = ({ name, url, langs }) =>
  name &&
  element('p', {}, element(url ? 'a' : 'cite', own({ 'data-source': true, href: url, lang: langs.name }), name));

/** The name's language is not the role's. */
function quotation({ text, by, role, paraphrase, langs }, locale) {
  if (!text) return '';
  const said = role && element('span', own({ 'data-role': true, lang: langs.role ?? (langs.by && locale) }), role);
  const who =
    (by || role) &&
    element(
      'cite',
      own({ lang: langs.by }),
      [by, by && role && wordsFor({ locale }).messages.comma, said].filter(Boolean),
    );
  return element(
    'blockquote',
    own({ 'data-paraphrase': paraphrase }),
    text.split('\n\n').map((one) => element('p', own({ lang: langs.text }), one)),
    who && [' ', who],
  );
}

function shown({ type, src, alt, poster, captions, width, height, id, langs }, title) {
  const size = own({ width, height });
  const lang = alt ? langs.alt : undefined;
  const track = captions && element('track', { kind: 'captions', src: captions });
  const words = { ...own({ lang }), 'aria-label': alt || title, ...own({ 'data-media-words': alt === '' }) };
  const play = {
    src,
    ...size,
    controls: true,
    preload: 'none',
    ...words,
    ...own({ poster, class: id && `wp-${type}-${id}` }),
  };
  switch (type) {
    // WordPress finds by this class which sizes there are of a picture.
    case 'image':
      return element('img', { src, alt, ...own({ lang }), ...size, ...own({ class: id && `wp-image-${id}` }) });
    case 'video':
      return element('video', play, track);
    case 'audio':
      return element('audio', play, track);
    default:
      return element(
        'a',
        {
          ...own({
            'data-media': type,
            'data-width': width,
            'data-height': height,
            'data-poster': poster,
            'data-captions': captions,
            lang,
          }),
          href: PAGES[type] + src,
        },
        alt || hostedName(type, title),
      );
  }
}

function medium(one, title, locale) {
  const { langs } = one;
  const said = runsOf(one.transcript);
  const transcript =
    said.length > 0 &&
    element(
      'details',
      { 'data-transcript': true },
      element('summary', {}, readingWordsFor(locale).transcript),
      paragraphs(said, langs.transcript),
    );
  const caption = runsOf(one.caption).flatMap((runs) => runs.map(inline));
  const below = [
    ...caption,
    one.credit && caption.length > 0 && ' ',
    one.credit && element('small', own({ lang: langs.credit ?? (langs.caption && locale) }), one.credit),
  ].filter(Boolean);
  return element(
    'figure',
    {},
    shown(one, title),
    transcript,
    below.length > 0 && element('figcaption', own({ lang: langs.caption }), below),
  );
}

function item(event, level, locale) {
  const {
    id,
    date,
    original,
    calendar,
    within,
    group,
    mentions,
    importance,
    rest,
    isLabel,
    when,
    dateNote,
    thumbnail,
    langs,
  } = event;
  return element(
    'li',
    own({
      'data-date': date,
      'data-id': id,
      'data-group': group,
      'data-mentions': mentions.join(' '),
      'data-importance': importance === 0.5 ? '' : importance,
      'data-calendar': calendar,
      'data-original': original,
      'data-within': within && 'true',
      'data-thumbnail': thumbnail,
      'data-rest': restOf(rest),
    }),
    element(`h${level}`, own({ lang: langs.title }), link(event.href, event.title)),
    element(
      'p',
      {},
      element(
        'span',
        own({ [isLabel ? 'data-date-label' : 'data-date-words']: true, lang: event.dateLabel && langs.dateLabel }),
        when,
      ),
      dateNote && [' ', element('span', own({ 'data-date-note': true, lang: langs.dateNote }), dateNote)],
    ),
    paragraphs(event.runs, langs.text),
    quotation(event.quote, locale),
    event.media.map((one) => medium(one, event.title, locale)),
    sourceLine(event.source),
  );
}

/** KSES drops a backslash before a nought, and takes the text '&#60;' for an entity. */
const html = (node) => toHtml(node).replaceAll('\\', '&#092;').replaceAll('&amp;#', '&amp;&#035;');

const itemHtml = oncePerEvent((event, story, level, site) => {
  const held = holdable(event, story, site);
  return held ? html(item(held, level, story.lang || site.lang)) : '';
});

/**
 * What stands in the figure; '' for a block in which nothing is written. `site`: its `lang` and `timeZone`, for what
 * the story does not say.
 */
export function writeList(story, site) {
  const { title, runs, source, asOf, rest, groups, entities, media, langs } = holdableAround(story);
  const level = Math.min(5, Math.max(1, Math.trunc(story.headingLevel) || 2));
  // Readers would see the id of a group that has no name yet.
  const nameless = story.groups.filter(({ label }) => !label).map(({ id }) => id);
  const { lang, calendar, numerals, monthNames, timeZone } = story;
  const by = [lang, calendar, numerals, monthNames, timeZone, site.lang, site.timeZone, level, ...nameless].join();
  const named = { ...story, nameless };
  const events = story.events.map((event) => itemHtml(event, by, named, level + 1, site)).join('');
  const around = [
    title && element(`h${level}`, own({ lang: langs.title }), title),
    ...paragraphs(runs, langs.description),
    ...media.map((one) => medium(one, title, lang || site.lang)),
    groups.length > 0 &&
      element(
        'ul',
        { 'data-groups': true },
        groups.map(({ id, label, color, langs: of }) =>
          element('li', own({ 'data-id': id, 'data-color': color, lang: of.label }), label),
        ),
      ),
  ].filter(Boolean);
  const after = [
    entities.length > 0 &&
      element(
        'p',
        { 'data-entities': true },
        entities.flatMap(({ id, name, type, langs: of }, at) => [
          ...(at > 0 ? [' · '] : []),
          element('span', own({ 'data-id': id, 'data-type': type, lang: of.name }), name),
        ]),
      ),
    sourceLine(source),
  ].filter(Boolean);
  const list = html(element('ol', own({ 'data-as-of': asOf, 'data-rest': restOf(rest) }))).replace(
    '</ol>',
    () => `\n${events}</ol>`,
  );
  return events || around.length > 0 || after.length > 0 || restOf(rest)
    ? `\n${around.map(html).join('')}${list}${after.map(html).join('')}`
    : '';
}
