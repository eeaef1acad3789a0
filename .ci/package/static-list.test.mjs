// What `renderHTML` writes, the built widget reads back: every field that the list can carry.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import puppeteer from 'puppeteer-core';
import { readDate, readDocument } from '../../dist/core.js';
import { renderHTML } from '../../dist/static.js';
import { serve } from '../../demo/serve.mjs';
import { ensureBrowser, launchArgs } from '../harness/browser.mjs';

const ALL = {
  lang: 'ar-IQ',
  title: { text: 'عنوان "بين" <علامتين>', lang: 'fa' },
  href: 'https://s.example/story',
  layout: 'vertical',
  start: 'last',
  media: [{ type: 'image', src: 'https://i.example/lead.jpg', alt: '', caption: { text: 'Seat', lang: 'en' }, credit: { text: 'NATO', lang: 'fr' } }],
  description: 'فقرة **أولى**\n\nثانية',
  timeZone: 'Asia/Baghdad',
  asOf: '2021-03-12',
  source: { name: { text: 'مصدر', lang: 'fa' }, url: 'https://s.example/' },
  groups: [{ id: 'g', label: { text: 'مجموعة', lang: 'fa' }, color: '#123456' }],
  entities: [
    { id: 'm', type: 'place', name: { text: 'مكان', lang: 'fa' } },
    { id: 'n', type: 'person', name: 'شخص <ما>' },
  ],
  events: [
    {
      id: 'a',
      date: '2021-03-11',
      title: { text: 'حدث', lang: 'fa' },
      thumbnail: 'https://i.example/s.jpg',
      text: 'فقرة *أولى* **و** [رابط](https://l.example/a)\n\nثانية \\* نجمة',
      dateNote: 'ملاحظة',
      group: 'g',
      importance: 0.7,
      mentions: ['m', 'n'],
      href: 'https://h.example/',
      quote: { text: { text: 'قول', lang: 'fa' }, by: 'قائل', role: { text: 'Secretary', lang: 'en' }, paraphrase: true },
      source: { name: 'مصدر' },
      media: [
        {
          type: 'image',
          src: 'https://i.example/a.jpg',
          alt: 'صورة',
          width: 600,
          height: 400,
          caption: 'شرح **قوي** [رابط](https://l.example/c)',
          credit: 'صاحبها',
        },
        {
          type: 'video',
          src: 'https://i.example/a.mp4',
          alt: { text: 'فيلم', lang: 'fa' },
          height: 400,
          poster: 'https://i.example/p.jpg',
          captions: 'https://i.example/a.vtt',
          transcript: { text: 'One\n\n**two**', lang: 'en' },
        },
        { type: 'video', src: 'https://i.example/b.mp4', alt: '' },
        { type: 'youtube', src: 'abcdefghijl', alt: '', width: 720, height: 1280 },
        { type: 'audio', src: 'https://i.example/a.mp3', alt: 'صوت' },
        { type: 'youtube', src: 'abcdefghijk', alt: 'مقابلة', poster: 'https://i.example/p.jpg', captions: 'https://i.example/b.vtt', transcript: 'قيل' },
        { type: 'vimeo', src: '12345', alt: 'مقابلة' },
      ],
    },
    { id: 'b', dateLabel: { text: 'ذات شتاء', lang: 'fa' }, title: 'بلا تاريخ', quote: { text: 'قول', by: 'n', role: 'شاهد' } },
    { id: 'c', date: '2021-03-01/2021-03-10', within: true, dateLabel: 'مطلع آذار', title: 'في أيام' },
    { id: 'd', date: '٢٧ رجب ١٤٤٢ هـ', title: 'بتقويم آخر' },
    { id: 'e', date: '2015~/..', title: 'مستمر' },
  ],
};

/** Words with all that means something in HTML, in Markdown or to those who sort letters. */
const WORDS = [
  'ا',
  'NATO',
  '<b>',
  '</p>',
  '&amp;',
  '"x"',
  "'y'",
  'a*b',
  '*',
  '**c**',
  '[z]',
  '(w)',
  'd\\e',
  '](u)',
  '١١',
  '🙂',
  'لَّمَّا',
  '—',
  '//',
  '#1',
  'قال:',
  '،',
];
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
const escaped = words.map((text) => [text.replace(/[\\*[\]]/g, '\\$&')]);
/** Pieces of a text: words, and marks in marks, one of each kind in another. */
const pieces = (inside) =>
  fc
    .array(
      fc.oneof(
        escaped,
        ...['**', '*', '[']
          .filter((mark) => !inside.includes(mark) && inside.length < 3)
          .map((mark) => pieces([...inside, mark]).map((inner) => [mark, ...inner, mark === '[' ? '](https://l.example/a?b=1&c=2)' : mark])),
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((list) => list.flat());
/** A lone star before another would be read as two of one mark. */
const paragraph = pieces([])
  .filter((list) => list.every((piece, i) => piece !== '*' || !/^\*+$/.test(list[i + 1] ?? '')))
  .map((list) => list.join(''));
const prose = fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((list) => list.join('\n\n'));
const spoken = (text) => fc.oneof(text, fc.record({ text, lang: fc.constantFrom('en', 'fa', 'fr') }));
const some = (fields, required = []) => fc.record(fields, { requiredKeys: required });
const address = fc.constantFrom('https://a.example/x?y=1&z="2"', 'https://a.example/(b)', 'https://b.example/');
const shared = { alt: spoken(words), caption: spoken(prose), credit: spoken(words) };
const film = { poster: address, captions: address, transcript: spoken(prose) };
const size = { width: fc.integer({ min: 1, max: 9000 }), height: fc.integer({ min: 1, max: 9000 }) };
const medium = fc.oneof(
  some({ type: fc.constant('image'), src: address, ...shared, ...size }, ['type', 'src', 'alt']),
  some({ type: fc.constant('video'), src: address, ...shared, ...film, ...size }, ['type', 'src']),
  some({ type: fc.constant('audio'), src: address, ...shared, transcript: film.transcript, captions: address }, ['type', 'src']),
  some({ type: fc.constant('youtube'), src: fc.constant('abcdefghijk'), ...shared, ...film, ...size }, ['type', 'src']),
  some({ type: fc.constant('vimeo'), src: fc.constant('12345'), ...shared, ...film, ...size }, ['type', 'src']),
);
const media = fc.array(medium, { maxLength: 2 });
const source = some({ name: spoken(words), url: address }, ['name']);
const quote = some(
  {
    text: spoken(fc.array(words, { minLength: 1, maxLength: 2 }).map((list) => list.join('\n\n'))),
    by: spoken(fc.constantFrom('ينس', 'Jens & Co', '<a>')),
    role: spoken(words),
    paraphrase: fc.constant(true),
  },
  ['text'],
);
const event = some(
  {
    date: fc.constantFrom('2021-03-11', '2021-02', '2015~/..', '{2020,2021}', '2021?', '-0043-03-15', '2021-03-11T18:00:00+03:00'),
    title: spoken(words),
    dateLabel: spoken(words),
    dateNote: spoken(words),
    text: spoken(prose),
    quote,
    source,
    media,
    href: address,
    thumbnail: address,
    importance: fc.constantFrom(0, 0.25, 1),
    mentions: fc.subarray(['m', 'n']),
    within: fc.constant(true),
    group: fc.constantFrom('g', 'h', 'h & "i"'),
    calendar: fc.constantFrom('islamic-umalqura', 'persian', 'hebrew'),
    original: words,
  },
  ['title'],
);
const generated = (seed) => {
  const [around] = fc.sample(
    some({
      title: spoken(words),
      description: spoken(prose),
      source,
      media,
      asOf: fc.constantFrom('2021-03-12', '2021-03-12T18:00:00+03:00'),
      href: address,
      layout: fc.constantFrom('horizontal', 'vertical', 'story'),
      start: fc.constantFrom('first', 'last', 'e3'),
      timeZone: fc.constant('Asia/Baghdad'),
    }),
    { seed, numRuns: 1 },
  );
  const [g, h] = fc.sample(some({ label: spoken(words), color: fc.constantFrom('#123456', '#abc') }, ['label']), { seed, numRuns: 2 });
  const entities = [
    { id: 'm', type: 'place', name: { text: 'مكان', lang: 'fa' } },
    { id: 'n', type: 'person', name: 'شخص' },
  ];
  return {
    lang: 'ar-IQ',
    ...around,
    groups: [
      { id: 'g', ...g },
      { id: 'h', ...h },
    ],
    entities,
    events: fc.sample(event, { seed, numRuns: 80 }).map((one, i) => ({ ...one, id: `e${i}` })),
  };
};

const without = (object, ...names) => Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));

/**
 * What a list can carry of a document: quotations by name, entities without their other names, no eras, in the order of
 * time; language and zone stand on the element.
 */
function carried(document) {
  const named = (id) => document.entities.find((one) => one.id === id)?.name ?? id;
  const events = document.events.map((event) => ({
    ...without(event, 'extra'),
    ...(event.quote?.by && { quote: { ...event.quote, by: named(event.quote.by) } }),
  }));
  const entities = document.entities.map((one) => without(one, 'aliases'));
  return { ...without(document, 'eras', 'extra', 'lang', 'timeZone'), entities, events: events.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

let browser, site;
before(async () => {
  browser = await puppeteer.launch({ executablePath: ensureBrowser(), headless: true, args: launchArgs });
  site = await serve(9280);
});
after(async () => {
  await browser?.close();
  site?.server.close();
});

for (const [name, raw] of [
  ['every field', ALL],
  ['generated stories', generated(1)],
  ...[2, 3, 4].map((seed) => [`other generated stories (${seed})`, generated(seed)]),
  ...['nato-iraq-2021', 'nato-iraq.en', 'sixty', 'undated'].map((one) => [
    one,
    JSON.parse(readFileSync(new URL(`../../demo/data/${one}.json`, import.meta.url), 'utf8')),
  ]),
]) {
  for (const as of ['element', 'figure']) {
    test(`the widget reads ${name} back from the ${as}`, async () => {
      const page = await browser.newPage();
      await page.setContent(`<!DOCTYPE html>${renderHTML(raw, { as })}`);
      await page.addScriptTag({ type: 'module', url: `${site.address}dist/khatt-timeline.min.js` });
      const read = await page.waitForFunction(() => document.querySelector('khatt-timeline')?.toJSON?.());
      assert.deepEqual(carried(await read.jsonValue()), carried(readDocument(raw, { readDate }).document));
      await page.close();
    });
  }
}
