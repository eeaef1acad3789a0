// What a story carries for reading: texts in other languages, the lead picture, where it opens; all of it comes back.

import { expect } from 'chai';
import type { TimelineDocument } from './document.js';
import type { TimelineInput } from './input.js';
import { readDocument } from './read-document.js';

const TEXT = { text: 'Stoltenberg', lang: 'en' } as const;
const STORY: TimelineInput = {
  title: TEXT,
  description: TEXT,
  lang: 'ar',
  href: 'https://a.example/story',
  layout: 'story',
  start: 'last',
  media: [{ type: 'image', src: 'lead.jpg', alt: TEXT, caption: TEXT, credit: TEXT, width: 1600, height: 900 }],
  source: { name: TEXT },
  groups: [{ id: 'g', label: TEXT }],
  entities: [{ id: 'e', type: 'person', name: TEXT, aliases: ['ستولتنبرغ', TEXT] }],
  eras: [{ date: '2015/2021', label: TEXT }],
  events: [
    {
      id: 'a',
      date: '2021',
      title: TEXT,
      dateLabel: TEXT,
      dateNote: TEXT,
      text: TEXT,
      group: 'g',
      thumbnail: 'small.jpg',
      source: { name: TEXT },
      quote: { text: TEXT, by: TEXT, role: TEXT },
      media: [{ type: 'video', src: 'a.mp4', alt: TEXT, captions: 'a.vtt', transcript: TEXT, poster: 'a.jpg' }],
    },
  ],
};
const read = (value: unknown): { readonly document: TimelineDocument; readonly told: string[] } => {
  const { document, problems } = readDocument(value);
  return { document, told: problems.map(({ path, code, severity }) => `${path} ${code} ${severity}`) };
};
const event = { id: 'a', date: '2021', title: 'x' };

describe('A text in another language', () => {
  it('is a plain text, and its language stands beside it', () => {
    const { document, told } = read(STORY);
    expect(told).to.deep.equal([]);
    expect([document.title, document.langs]).to.deep.equal(['Stoltenberg', { title: 'en', description: 'en' }]);
    const [first] = document.events;
    expect(first?.langs).to.deep.equal({ title: 'en', dateLabel: 'en', dateNote: 'en', text: 'en' });
    expect([first?.quote, first?.source]).to.deep.equal([
      { text: 'Stoltenberg', by: 'Stoltenberg', role: 'Stoltenberg', langs: { text: 'en', by: 'en', role: 'en' } },
      { name: 'Stoltenberg', langs: { name: 'en' } },
    ]);
    expect(first?.media).to.deep.equal([
      {
        type: 'video',
        src: 'a.mp4',
        alt: 'Stoltenberg',
        poster: 'a.jpg',
        captions: 'a.vtt',
        transcript: 'Stoltenberg',
        langs: { alt: 'en', transcript: 'en' },
      },
    ]);
    expect(document.entities).to.deep.equal([
      { id: 'e', type: 'person', name: 'Stoltenberg', aliases: ['ستولتنبرغ', 'Stoltenberg'], langs: { name: 'en', 'aliases[1]': 'en' } },
    ]);
    expect([document.groups[0]?.langs, document.eras[0]?.langs, document.media[0]?.langs]).to.deep.equal([
      { label: 'en' },
      { label: 'en' },
      { alt: 'en', caption: 'en', credit: 'en' },
    ]);
  });
  it('comes back, with all else, from what was written of it', () => {
    const { document } = read(STORY);
    expect(read(JSON.parse(JSON.stringify(document)))).to.deep.equal({ document, told: [] });
    expect([document.href, document.layout, document.start, document.media[0]?.width]).to.deep.equal(['https://a.example/story', 'story', 'last', 1600]);
  });
  it('keeps its language where an alias before it is left out', () =>
    expect(read({ entities: [{ id: 'e', name: 'x', type: 'person', aliases: [7.5, {}, TEXT] }], events: [] }).document.entities[0]).to.deep.include({
      aliases: ['7.5', 'Stoltenberg'],
      langs: { 'aliases[1]': 'en' },
    }));

  const rows: readonly (readonly [name: string, title: unknown, text: string | undefined, lang: string | undefined, told: readonly string[]])[] = [
    ['without a language', { text: 'x' }, 'x', undefined, []],
    ['of a number', { text: 7, lang: 'en' }, '7', 'en', []],
    ['in no language', { text: 'x', lang: 'english' }, 'x', undefined, ['title.lang lang/unknown error']],
    ['in a language that is a number', { text: 'x', lang: 7 }, 'x', undefined, ['title.lang lang/unknown error']],
    ['with a region', { text: 'x', lang: 'en-GB' }, 'x', 'en-GB', []],
    ['that is a list', { text: ['x'], lang: 'en' }, undefined, undefined, ['title.text type/string error']],
    ['with a field more', { text: 'x', language: 'en' }, 'x', undefined, ['title.language field/unknown warning']],
    ['without a text', { lang: 'en' }, undefined, undefined, ['title type/string error']],
    ['too long', { text: 'x'.repeat(301), lang: 'en' }, 'x'.repeat(300), 'en', ['title.text text/too-long warning']],
    ['inside another', { text: { text: 'x' } }, undefined, undefined, ['title.text type/string error']],
  ];
  for (const [name, title, text, lang, expected] of rows) {
    it(`${name} costs itself at most`, () => {
      const { document, told } = read({ title, events: [event] });
      expect([document.title, document.langs?.['title'], told, document.events.length]).to.deep.equal([text, lang, expected, 1]);
    });
  }
  for (const [name, langs, expected, told] of [
    ['of a field that is there', { title: 'en', text: 'fr', __proto__: 'en' }, { title: 'en' }, []],
    ['that is no object', 'en', undefined, ['events[0].langs type/object error']],
    ['of no language', { title: '?' }, undefined, ['events[0].langs.title lang/unknown error']],
    ['of a number', { title: [] }, undefined, ['events[0].langs.title type/string error']],
  ] as const) {
    it(`by langs ${name} is taken for what it is`, () => {
      const { document, told: problems } = read([{ ...event, langs }]);
      expect([document.events[0]?.langs, problems]).to.deep.equal([expected, told]);
    });
  }
});

describe('A picture', () => {
  const told = (media: object): string[] => read([{ ...event, media: [media] }]).told;
  it('without words for it is told', () => expect(told({ type: 'image', src: 'a.jpg' })).to.deep.equal(['events[0].media[0].alt media/no-alt warning']));
  it('that only adorns says so, and is silent', () => expect(told({ type: 'image', src: 'a.jpg', alt: '' })).to.deep.equal([]));
  it('is the only medium that needs them: others are named by their event', () => {
    for (const medium of [
      { type: 'video', src: 'a.mp4' },
      { type: 'audio', src: 'a.mp3' },
      { type: 'youtube', src: 'abcdefghijk' },
    ])
      expect(told(medium)).to.deep.equal([]);
  });
  it('of the story as a whole is read as that of an event', () =>
    expect(
      read({
        media: [
          { type: 'image', src: 'javascript:x' },
          { type: 'image', src: 'a.jpg' },
        ],
        events: [],
      }).told,
    ).to.deep.equal(['media[0].src url/refused error', 'media[0].src media/src error', 'media[1].alt media/no-alt warning']));
});

describe('What a story asks of its page', () => {
  for (const [name, value, expected] of [
    ['a layout that there is none of', { layout: 'map' }, ['layout type/one-of error']],
    ['a start that is a list', { start: [] }, ['start type/string error']],
    ['an address that is a script', { href: 'javascript:x' }, ['href url/refused error']],
    ['the thumbnail of an event that is a script', { events: [{ ...event, thumbnail: 'javascript:x' }] }, ['events[0].thumbnail url/refused error']],
    [
      'captions from a script',
      { events: [{ ...event, media: [{ type: 'video', src: 'a.mp4', captions: 'data:text/html,x' }] }] },
      ['events[0].media[0].captions url/refused error'],
    ],
    [
      'a transcript too long',
      { events: [{ ...event, media: [{ type: 'audio', src: 'a.mp3', transcript: 'x'.repeat(20_001) }] }] },
      ['events[0].media[0].transcript text/too-long warning'],
    ],
  ] as const) {
    it(`by ${name} is told, and the event stays`, () => {
      const { document, told } = read({ events: [event], ...value });
      expect([told, document.events.length]).to.deep.equal([expected, 1]);
    });
  }
});
