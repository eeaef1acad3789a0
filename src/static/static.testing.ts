// Stories for the tests of this room, and a strict reader of the markup that it writes.

import { readFileSync } from 'node:fs';
import hostile from '../data/hostile.cases.json' with { type: 'json' };

export const DEMOS = [
  'nato-iraq-2021',
  'nato-iraq.en',
  'nato-iraq.he',
  'nato-iraq.fa',
  'nato-iraq.ur',
  'nato-iraq.de',
  'sixty',
  'deep-time',
  'undated',
  'words',
  'zones',
  'months',
  'none',
  'one',
  'wrong',
] as const;
/** Tests run in the repository's root (.ci/harness/unit.mjs). */
export const demo = (name: string): unknown => JSON.parse(readFileSync(`demo/data/${name}.json`, 'utf8'));

/** What the rows of the corpus that are made by a rule stand for. */
const GENERATED: Readonly<Record<string, unknown>> = {
  'deep-json': JSON.parse('['.repeat(5000) + ']'.repeat(5000)),
  'many-events': Array.from({ length: 300 }, (_, i) => ({ date: '2021', title: `${i}` })),
  'redos-date': `${'1'.repeat(50_000)}/`,
  'redos-edtf-list': `{${'2015,'.repeat(4000)}2015}`,
};

/** Each hostile input in every field of a story at once, beside an event that is right. */
export const HOSTILE: readonly { readonly id: string; readonly input: unknown; readonly story: unknown }[] = hostile.cases.map(({ id, input }) => {
  const value = GENERATED[id] ?? input;
  // What is long by a rule is about dates, and slow to cut in sixty fields.
  const made =
    typeof value === 'string'
      ? [
          { date: value, title: 'x' },
          { date: '2021-02', title: 'النجم القطبي' },
        ]
      : value;
  return { id, input: value, story: id in GENERATED ? made : storyOf(input) };
});

function storyOf(input: string): unknown {
  const source = { name: input, url: input };
  const media = ['image', 'video', 'audio', 'youtube', 'vimeo'].flatMap((type) => [
    { type, src: input, alt: input, caption: input, credit: input, poster: input, captions: input, transcript: input },
    {
      type,
      src: { youtube: 'abcdefghijk', vimeo: '12345' }[type] ?? 'a.jpg',
      alt: { text: input, lang: input },
      caption: { text: input, lang: 'en' },
      credit: input,
      poster: input,
      captions: 'a.vtt',
      transcript: { text: input, lang: 'en' },
      langs: { credit: input },
      srcset: input,
    },
  ]);
  const event = {
    id: input,
    title: input,
    text: `${input} [x](${input})`,
    group: input,
    mentions: [input],
    dateNote: input,
    original: input,
    calendar: input,
    href: input,
    thumbnail: input,
    langs: { title: input },
    quote: { text: input, by: input, role: input },
    source,
    media,
  };
  return {
    title: input,
    description: input,
    lang: input,
    timeZone: input,
    asOf: input,
    href: input,
    layout: input,
    start: input,
    media,
    source,
    groups: [{ id: input, label: input, color: input }],
    entities: [{ id: input, type: 'place', name: input, aliases: [input] }],
    events: [
      { date: '2021-03-11', ...event },
      { dateLabel: input, ...event },
      { date: '2021-02', title: 'النجم القطبي' },
      { date: input, title: 'x' },
    ],
  };
}

export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const decoded = (text: string): string => text.replace(/&(amp|lt|gt|quot);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** All tags of a markup, and its text; throws where anything is not written as we write it. */
export function tagsOf(markup: string): { readonly tags: Tag[]; readonly text: string } {
  const tags: Tag[] = [];
  const source = markup.replace('<!DOCTYPE html>', '').replace(/(<script[^>]*>)([^<]*)(<\/script>)/g, '$1$3');
  const piece = /([^<>]+)|<\/([a-z][\w-]*)>|<([a-z][\w-]*)((?: [a-zA-Z][\w:-]*(?:="[^"<>]*")?)*)\/?>/y;
  const text: string[] = [];
  while (piece.lastIndex < source.length) {
    const at = piece.lastIndex;
    const [whole, words, closed, name = '', attributes = ''] = piece.exec(source) ?? [];
    if (whole === undefined) throw new Error(`Not our markup: ${source.slice(at, at + 80)}`);
    if (/&(?!(?:amp|lt|gt|quot);)/.test(whole)) throw new Error(`A bare ampersand: ${whole.slice(0, 80)}`);
    if (words !== undefined) text.push(decoded(words));
    else if (closed === undefined)
      tags.push({ name, attributes: new Map([...attributes.matchAll(/ ([^=\s]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [key, decoded(value)])) });
  }
  return { tags, text: text.join('') };
}
