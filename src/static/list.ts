// The list form (docs/list.md): what everything in a document is in plain HTML.

import type { TimelineEvent, TimelineMedia, TimelineSource } from '../data/document.js';
import { parseNodes, type Node } from '../data/runs.js';
import { fill } from '../i18n/lookup.js';
import type { Messages } from '../i18n/locale.js';
import { readingWordsFor } from '../i18n/reading/all.js';
import { eventDate, undatedWords } from '../layout/frame.js';
import { element, type Content, type Element } from '../picture/markup.js';
import type { Story } from './story.js';

/** What HTML knows as a date (that of a day without its zone's name); other EDTF may not stand in `datetime`. */
const DATETIME =
  /^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?)?)?$/;
/** Importance where none was given: not worth an attribute. */
const USUAL = 0.5;
const WATCH: Readonly<Partial<Record<TimelineMedia['type'], string>>> = {
  youtube: 'https://www.youtube.com/watch?v=',
  vimeo: 'https://vimeo.com/',
};
const REL = 'noopener noreferrer';

const link = (href: string | undefined, content: Content | readonly Content[]): Content | readonly Content[] =>
  href === undefined ? content : element('a', { href, rel: REL }, content);

const inline = (nodes: readonly Node[]): Content[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string') return node;
    const content = inline(node.nodes);
    return node.href === undefined ? element(node.strong ? 'strong' : 'em', {}, content) : link(node.href, content);
  });

export const paragraphs = (text: string | undefined, lang: string | undefined): Element[] =>
  parseNodes(text ?? '').map((nodes) => element('p', { lang }, inline(nodes)));

/** A sentence around the one word that is data: 'Source: {name}'. */
function sentence(template: string, name: Element): Content[] {
  const [before = '', after = ''] = template.split('{name}');
  return [before, name, after].filter((part) => part !== '');
}

export function source({ name, url, langs }: TimelineSource, { messages }: Story): Element {
  const lang = langs?.['name'];
  const named =
    url === undefined
      ? element('cite', { 'data-source': true, lang }, name)
      : element('a', { 'data-source': true, href: url, rel: REL, lang }, name);
  return element('p', {}, sentence(messages.source, named));
}

/** The groups as a legend. */
export const groups = ({ document }: Story): Element | null =>
  document.groups.length === 0
    ? null
    : element(
        'ul',
        { 'data-groups': true },
        document.groups.map(({ id, label, color, langs }) =>
          element('li', { 'data-id': id, 'data-color': color, lang: langs?.['label'] }, label),
        ),
      );

/** Who and what the events name, as a sentence. */
export const entities = ({ document, messages }: Story): Element | null =>
  document.entities.length === 0
    ? null
    : element(
        'p',
        { 'data-entities': true },
        `${messages.mentions}: `,
        document.entities.flatMap(({ id, type, name, langs }, i) => [
          ...(i > 0 ? [' · '] : []),
          element('span', { 'data-id': id, 'data-type': type, lang: langs?.['name'] }, name),
        ]),
      );

/** The dated events in the order of time, or against it, then the others. */
export function list(story: Story, headingLevel: number, isNewestFirst = false): Element {
  const { events, undated } = story.chronicle;
  const { asOf, layout, start, href } = story.document;
  const [dated, others] = [
    events.map((event, at) => item(event, at, story, headingLevel)),
    undated.map((event, at) => item(event, events.length + at, story, headingLevel)),
  ];
  return element(
    'ol',
    { 'data-as-of': asOf, 'data-layout': layout, 'data-start': start, 'data-href': href },
    isNewestFirst ? [...dated.reverse(), ...others] : [...dated, ...others],
  );
}

function item(event: TimelineEvent, at: number, story: Story, headingLevel: number): Element {
  const { id, date, group, importance, mentions, calendar, original, within, thumbnail, langs } = event;
  const told = {
    'data-date': date || undefined,
    'data-id': id,
    'data-group': group,
    'data-importance': importance === USUAL ? undefined : importance,
    'data-mentions': mentions.join(' ') || undefined,
    'data-calendar': calendar,
    'data-original': original,
    'data-within': within || undefined,
    'data-thumbnail': thumbnail,
  };
  return element(
    'li',
    told,
    element(`h${headingLevel}`, { lang: langs?.['title'] }, link(event.href, event.title)),
    when(event, at, story),
    paragraphs(event.text, langs?.['text']),
    quote(event, story),
    media(event, story),
    event.source && source(event.source, story),
  );
}

function when(event: TimelineEvent, at: number, { chronicle, words }: Story): Element {
  const text = at < chronicle.count ? eventDate(chronicle, at, words).join(' · ') : undatedWords(event, words);
  const datetime = event.date.replace(/\[[^\]]*\]$/, '');
  // Words of the document's own outrank those that the widget would write; the others are its to write anew.
  const isOwn = event.dateLabel !== undefined;
  const { langs } = event;
  const lang = isOwn ? langs?.['dateLabel'] : undefined;
  const date = DATETIME.test(datetime)
    ? element('time', { 'data-date-words': isOwn ? undefined : true, datetime, lang }, text)
    : element('span', { [isOwn ? 'data-date-label' : 'data-date-words']: true, lang }, text);
  return element(
    'p',
    {},
    date,
    event.dateNote !== undefined && [
      ' · ',
      element('span', { 'data-date-note': true, lang: langs?.['dateNote'] }, event.dateNote),
    ],
  );
}

function quote({ quote: said }: TimelineEvent, { document, messages, words }: Story): Element[] {
  if (!said) return [];
  const entity = document.entities.find((one) => one.id === said.by);
  const by = entity?.name ?? said.by;
  const lang = entity ? entity.langs?.['name'] : said.langs?.['by'];
  // The name's language is not the role's.
  const role =
    said.role === undefined
      ? []
      : [
          ...(by === undefined ? [] : [messages.comma]),
          element('span', { 'data-role': true, lang: said.langs?.['role'] ?? (lang && words.locale) }, said.role),
        ];
  const block = element(
    'blockquote',
    { 'data-paraphrase': said.paraphrase || undefined },
    said.text.split(/\n\s*\n/).map((text) => element('p', { lang: said.langs?.['text'] }, text)),
    (by !== undefined || role.length > 0) && [' ', element('cite', { lang }, by, role)],
  );
  // Said to those who read without scripts; it stands in none of the places that the widget reads.
  return said.paraphrase ? [block, element('div', {}, messages.paraphrase)] : [block];
}

/** The words of a caption, in paragraphs where there are several. */
function caption(text: string | undefined): Content[] {
  const [first, ...more] = parseNodes(text ?? '');
  return first === undefined ? [] : more.length === 0 ? inline(first) : paragraphs(text, undefined);
}

/** A figure for each medium of an event, or of the story. */
export const media = (
  { title = '', media: list }: Pick<TimelineEvent, 'media'> & { readonly title?: string },
  { messages, words: { locale } }: Story,
): Element[] =>
  list.map((one) => {
    const { credit, langs, transcript } = one;
    const words = caption(one.caption);
    const lang = langs?.['caption'];
    const below = [
      ...words,
      ...(credit === undefined
        ? []
        : [
            ...(words.length > 0 ? [' '] : []),
            element('small', { lang: langs?.['credit'] ?? (lang && locale) }, credit),
          ]),
    ];
    const said =
      transcript !== undefined &&
      element(
        'details',
        { 'data-transcript': true },
        element('summary', {}, readingWordsFor(locale).transcript),
        paragraphs(transcript, langs?.['transcript']),
      );
    return element(
      'figure',
      {},
      shown(one, title, messages),
      said,
      below.length > 0 && element('figcaption', { lang }, below),
    );
  });

/** Whole px, as HTML has them. */
const px = (size: number | undefined): number | undefined => size && Math.ceil(size);

function shown(
  { type, src, alt, poster, captions, langs, ...size }: TimelineMedia,
  title: string,
  messages: Messages,
): Element {
  const [width, height] = [px(size.width), px(size.height)];
  // What has no words of its own is called after its event: words for those who read without scripts, and no data.
  const isNamed = alt !== '';
  const lang = isNamed ? langs?.['alt'] : undefined;
  const track = captions !== undefined && element('track', { kind: 'captions', src: captions });
  const play = {
    lang,
    controls: true,
    preload: 'none',
    'aria-label': isNamed ? alt : title,
    'data-media-words': isNamed ? undefined : true,
  } as const;
  switch (type) {
    case 'image':
      return element('img', { src, alt, lang, width, height, loading: 'lazy', referrerpolicy: 'no-referrer' });
    case 'video':
      return element('video', { src, poster, width, height, ...play }, track);
    case 'audio':
      return element('audio', { src, ...play }, track);
    // Nothing is asked of another site before the reader asks for it.
    default:
      return element(
        'a',
        {
          'data-media': type,
          'data-media-words': isNamed ? undefined : true,
          href: `${WATCH[type] ?? ''}${src}`,
          'data-width': width,
          'data-height': height,
          'data-poster': poster,
          'data-captions': captions,
          lang,
          rel: REL,
        },
        isNamed ? alt : fill(messages.play, { name: title }),
      );
  }
}
