// The plugin without a browser: its words in all languages, its zip, the editor's pure part, and what PHP prints for
// attributes of every kind, in a real WordPress.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';
import { buildPlugin, OUT, ZIP } from './build.mjs';
import { startSite } from './site.mjs';
import { serialised } from './visit.mjs';
import { editorCalls, editorStrings, LOCALES, pluginStrings, translationsOf } from './strings.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUNDLES = join(ROOT, 'build/wordpress/test');
const bundle = async (path, name) => {
  const outfile = join(BUNDLES, `${name}.mjs`);
  await build({ entryPoints: [join(ROOT, path)], outfile, bundle: true, format: 'esm', target: 'node20', logLevel: 'warning' });
  return import(pathToFileURL(outfile).href);
};

before(buildPlugin);
after(() => rmSync(BUNDLES, { recursive: true, force: true }));

describe('the words of the plugin', () => {
  const said = [...new Set([...editorStrings(), ...pluginStrings().map(([, text]) => text)])];
  for (const lang of Object.keys(LOCALES)) {
    it(`are all there in ${lang}, and no others`, () => assert.deepEqual(Object.keys(translationsOf(lang)).sort(), [...said].sort()));
    it(`in ${lang} are in its script and keep their marks`, () => {
      for (const [text, words] of Object.entries(translationsOf(lang))) {
        assert.match(words, lang === 'he' ? /[\u05D0-\u05EA]/ : /[\u0621-\u06D2]/, text);
        assert.deepEqual((words.match(/%(?:\d\$)?[sd]/g) ?? []).sort(), (text.match(/%(?:\d\$)?[sd]/g) ?? []).sort(), text);
        // Else the colon and the strokes go over to the left of the letters.
        assert.doesNotMatch(words, /(?:https:\/\/|mailto:|tel:)(?!\u200E)/, text);
      }
    });
  }
  it('are found in the sources wherever they are said', () => {
    const calls = readdirSync(join(ROOT, 'cms/wordpress/editor')).flatMap(
      (name) => readFileSync(join(ROOT, 'cms/wordpress/editor', name), 'utf8').match(/\b__\(/g) ?? [],
    ).length;
    assert.equal(editorCalls().length, calls);
  });
});

describe('the zip', () => {
  it('is the same each time it is made', async () => {
    const first = readFileSync(ZIP);
    await buildPlugin();
    assert.ok(readFileSync(ZIP).equals(first));
  });
  it('is whole to a reader of zips', () => assert.match(spawnSync('unzip', ['-t', ZIP], { encoding: 'utf8' }).stdout, /No errors detected/));
  it('has no test in it, and every PHP file of it can be run', () => {
    const names = readdirSync(OUT, { recursive: true });
    assert.deepEqual(
      names.filter((name) => /\.test\.|cases\.json/.test(name)),
      [],
    );
    for (const name of names.filter((one) => one.endsWith('.php'))) assert.equal(spawnSync('php', ['-l', join(OUT, name)]).status, 0, name);
  });
  it("names in readme.txt and the plugin's head the same versions", () => {
    const [readme, php] = ['readme.txt', 'khatt-timeline.php'].map((name) => readFileSync(join(OUT, name), 'utf8'));
    for (const key of ['Requires at least', 'Requires PHP', 'License'])
      assert.equal(RegExp(`${key}: +(.+)`).exec(php)[1], RegExp(`${key}: +(.+)`).exec(readme)[1]);
  });
});

let model;
let preview;
let list;
let decode;
before(async () => {
  model = await bundle('cms/wordpress/editor/model.js', 'model');
  preview = await bundle('cms/wordpress/editor/document.js', 'document');
  list = await bundle('cms/wordpress/editor/write-list.js', 'write-list');
  ({ decode } = await bundle('cms/wordpress/editor/deprecated.js', 'deprecated'));
});

describe('the editor', () => {
  const SITE = { lang: 'ar-IQ', timeZone: 'Asia/Baghdad' };

  for (const [text, date, original, words, calendar = ''] of [
    ['شباط ٢٠٢١', '2021-02', 'شباط ٢٠٢١', 'شباط ٢٠٢١'],
    ['2021-02', '2021-02', '', 'شباط ٢٠٢١'],
    ['2021-02 ', '2021-02', '2021-02 ', 'شباط ٢٠٢١'],
    ['٢٧ رجب ١٤٤٢ هـ', '2021-03-11', '٢٧ رجب ١٤٤٢ هـ', '٢٧ رجب ١٤٤٢ هـ', 'islamic-umalqura'],
    ['منذ 6 سنوات', '2015~/..', 'منذ 6 سنوات', 'منذ نحو ٢٠١٥'],
    ['قريبًا جدًا', '', 'قريبًا جدًا', ''],
    ['', '', '', ''],
  ]) {
    it(`reads "${text}" as ${date || 'no date'} and says "${words}"`, () => {
      const { fields } = model.readWritten(text, model.readingOptions({ asOf: '2021-03-11' }, SITE, '2026-01-01'));
      assert.deepEqual([fields.date, fields.original, fields.calendar, model.dateWords(fields, {}, SITE)], [date, original, calendar, words]);
    });
  }
  it('says why a date is none', () =>
    assert.deepEqual(
      model.readWritten('٣١ شباط ٢٠٢١', { locale: 'ar' }).diagnostics.map(({ severity }) => severity),
      ['error'],
    ));
  it('moves an event and keeps the others in their order', () =>
    assert.deepEqual(
      [
        [0, 2],
        [2, 0],
        [1, 1],
      ].map(([from, to]) => model.moved(['a', 'b', 'c'], from, to).join('')),
      ['bca', 'cab', 'abc'],
    ));
  it('sorts by date, what has none last', () =>
    assert.deepEqual(
      model.sorted([{ date: '' }, { date: '2021' }, { date: '2015~/..' }, { date: 'x' }]).map(({ date }) => date),
      ['2015~/..', '2021', '', 'x'],
    ));
  it('gives each event an id of its own, and keeps those that are there', () => {
    const { events } = model.read({ groups: null, events: [{ title: 'a' }, { id: 'event-1', title: 'b' }, { id: 'event-1' }, 'no event', null] });
    assert.deepEqual(
      events.map(({ id }) => id),
      ['event-2', 'event-1', 'event-3'],
    );
  });
  it('gives a new group an id that no event names, and empties the events of one that goes', () => {
    const story = { groups: [{ id: 'group-1' }, { id: 'group-3' }], events: [{ id: 'a', group: 'group-2' }, { id: 'b', group: 'group-3' }, { id: 'c' }] };
    assert.deepEqual(model.newGroup(story, '#111'), { id: 'group-4', label: '', color: '#111' });
    assert.deepEqual(model.withoutGroup(story, 'group-3'), {
      groups: [{ id: 'group-1' }],
      events: [{ id: 'a', group: 'group-2' }, { id: 'b', group: '' }, { id: 'c' }],
    });
  });
  it('gives a group that somebody wrote without an id none that an event names', () =>
    assert.deepEqual(model.read({ groups: [{ label: 'x' }], events: [{ id: 'a', group: 'group-1' }] }).groups, [{ id: 'group-2', label: 'x' }]));
  it('gives the preview whole addresses', () => {
    const {
      events: [event],
      source,
    } = preview.documentOf(
      {
        source: { name: 'x', url: '/a' },
        groups: [],
        entities: [],
        events: [
          {
            id: 'a',
            title: 'x',
            date: '2021',
            href: '#a',
            source: { url: 'https://e.org/' },
            media: [
              { type: 'video', src: '/a.mp4', poster: '/a.jpg' },
              { type: 'vimeo', src: '1' },
            ],
          },
        ],
      },
      { ...SITE, home: 'https://site.test/b/' },
    );
    assert.deepEqual(
      [source.url, event.href, event.source.url, ...event.media.map(({ src, poster, alt }) => [src, poster, alt])],
      [
        'https://site.test/a',
        'https://site.test/b/#a',
        'https://e.org/',
        ['https://site.test/a.mp4', 'https://site.test/a.jpg', ''],
        ['1', undefined, 'x (Vimeo)'],
      ],
    );
  });
  it('gives the preview the people, organizations and places, and nothing that is none', () => {
    const entities = [
      { id: 'a', type: 'place', name: 'A & B' },
      { id: 'b', name: 'b' },
    ];
    assert.deepEqual(
      preview.documentOf(model.read({ groups: [], events: [], entities: [entities[0], null, 'b', { ...entities[1], type: '' }] }), SITE).entities,
      entities,
    );
  });
  it('has in the preview what the list has: by its words what has no title, undated what has no date, and nothing of what is empty', () => {
    const called = (event) =>
      preview
        .documentOf({ groups: [], entities: [], events: [{ id: 'a', ...event }] }, SITE)
        .events.map(({ title, date = '', dateLabel = '' }) => [title, date, dateLabel]);
    for (const [event, ...expected] of [
      [{ title: ' ', date: '' }],
      [{ title: 'x', date: '2021' }, 'x', '2021', ''],
      [{ title: 'x', date: '' }, 'x', '', 'بلا تاريخ'],
      [{ title: 'x', date: '', original: 'قريبًا' }, 'x', '', 'قريبًا'],
      [{ title: ' ', date: '2021' }, '٢٠٢١', '2021', ''],
      [{ title: '', date: '2021', text: 'نص **غليظ**' }, 'نص غليظ', '2021', ''],
      [{ title: '', date: '', quote: { text: 'قال' } }, 'قال', '', 'بلا تاريخ'],
    ]) {
      assert.deepEqual(called(event), expected.length > 0 ? [expected] : []);
      if (expected.length > 0)
        assert.match(list.writeList({ groups: [], entities: [], events: [{ id: 'a', ...event }] }, SITE), RegExp(`<h3>${expected[0]}</h3>`));
    }
  });
  it('shows no group that has no name yet', () => {
    const shown = preview.documentOf(
      {
        groups: [
          { id: 'g', label: '' },
          { id: 'h', label: 'x' },
        ],
        entities: [],
        events: [
          { id: 'a', date: '2021', title: 'x', group: 'g' },
          { id: 'b', date: '2021', title: 'x', group: 'h' },
        ],
      },
      SITE,
    );
    assert.deepEqual([shown.groups, shown.events.map(({ group = '' }) => group)], [[{ id: 'h', label: 'x' }], ['', 'h']]);
  });
  it('gives the preview nothing that is begun and empty', () =>
    assert.deepEqual(
      preview.documentOf(
        {
          groups: [],
          entities: [],
          events: [{ id: 'd', title: 'x', date: '2021', href: 'e.org', quote: { text: '' }, source: { name: '' }, media: [{ type: 'image', src: 'a.jpg' }] }],
        },
        SITE,
      ).events,
      [{ id: 'd', title: 'x', date: '2021', media: [] }],
    ));
});

/**
 * What stands in the items of a list, and what is kept beside it: fields of the event, the item's attributes, its
 * parts.
 */
const WRITTEN = [
  [
    'a date',
    { date: '2021-02', original: 'شباط ٢٠٢١' },
    ' data-date="2021-02" data-id="a" data-original="شباط ٢٠٢١"',
    '<h3>قرار</h3><p><span data-date-words>شباط ٢٠٢١</span></p>',
  ],
  [
    'letters that rights would cut',
    { title: 'درجة < 5 & "x" \\0', original: 'عام < 2022' },
    ' data-date="2021" data-id="a" data-original="عام &lt; 2022"',
    '<h3>درجة &lt; 5 &amp; "x" &#092;0</h3><p><span data-date-words>٢٠٢١</span></p>',
  ],
  [
    'a label',
    { dateLabel: 'مطلع العام', dateNote: 'لم يُذكر' },
    ' data-date="2021" data-id="a"',
    '<h3>قرار</h3><p><span data-date-label>مطلع العام</span> <span data-date-note>لم يُذكر</span></p>',
  ],
  [
    'a date that is none',
    { date: '', original: 'قريبًا جدًا' },
    ' data-id="a" data-original="قريبًا جدًا" data-rest="{\'dateLabel\':\'\'}"',
    '<h3>قرار</h3><p><span data-date-label>قريبًا جدًا</span></p>',
  ],
  [
    'a date that a hand wrote, and is none',
    { date: '2021-99' },
    " data-id=\"a\" data-rest=\"{'date':'2021-99','dateLabel':''}\"",
    '<h3>قرار</h3><p><span data-date-label>2021-99</span></p>',
  ],
  ['no date', { date: '' }, ' data-id="a" data-rest="{\'dateLabel\':\'\'}"', '<h3>قرار</h3><p><span data-date-label>بلا تاريخ</span></p>'],
  [
    'no title',
    { title: ' ', text: 'أول النص' },
    ' data-date="2021" data-id="a" data-rest="{\'title\':\' \'}"',
    '<h3>أول النص</h3><p><span data-date-words>٢٠٢١</span></p><p>أول النص</p>',
  ],
  [
    'an address without its scheme',
    { href: 'www.reuters.com/x' },
    ' data-date="2021" data-id="a"',
    '<h3><a href="https://www.reuters.com/x">قرار</a></h3><p><span data-date-words>٢٠٢١</span></p>',
  ],
  [
    'an address that may be none',
    { href: 'example.com/story' },
    ' data-date="2021" data-id="a" data-rest="{\'href\':\'example.com/story\'}"',
    '<h3>قرار</h3><p><span data-date-words>٢٠٢١</span></p>',
  ],
  [
    'an address that runs',
    { href: 'javascript:alert(1)', source: { name: 'و', url: 'data:text/html,x' } },
    " data-date=\"2021\" data-id=\"a\" data-rest=\"{'href':'javascript:alert(1)','source':{'name':'و','url':'data:text/html,x'}}\"",
    '<h3>قرار</h3><p><span data-date-words>٢٠٢١</span></p><p><cite data-source>و</cite></p>',
  ],
  [
    'who said nothing',
    { quote: { text: '', by: 'فلان' } },
    " data-date=\"2021\" data-id=\"a\" data-rest=\"{'quote':{'text':'','by':'فلان'}}\"",
    '<h3>قرار</h3><p><span data-date-words>٢٠٢١</span></p>',
  ],
  [
    'a picture of the library',
    { media: [{ type: 'image', src: '/a.jpg', alt: 'أ "ب"', id: 12, width: 3, height: 2, caption: 'شرح', credit: 'وكالة' }] },
    ' data-date="2021" data-id="a"',
    '<h3>قرار</h3><p><span data-date-words>٢٠٢١</span></p><figure><img src="/a.jpg" alt="أ &quot;ب&quot;" width="3" height="2" class="wp-image-12"><figcaption>شرح <small>وكالة</small></figcaption></figure>',
  ],
  [
    'what a speaker was',
    { quote: { text: 'قال', by: 'فلان', role: 'وزير' } },
    ' data-date="2021" data-id="a"',
    '<h3>قرار</h3><p><span data-date-words>٢٠٢١</span></p><blockquote><p>قال</p><cite>فلان، <span data-role>وزير</span></cite></blockquote>',
  ],
  [
    'a quotation in paragraphs, as Enter makes them',
    { title: '', quote: { text: 'قال\nوأضاف \n\n وختم' } },
    null,
    '<h3>قال وأضاف وختم</h3><p><span data-date-words>٢٠٢١</span></p><blockquote><p>قال</p><p>وأضاف</p><p>وختم</p></blockquote>',
  ],
  [
    'what nobody with a name was',
    { quote: { text: 'قال', role: 'وزير' } },
    ' data-date="2021" data-id="a"',
    '<h3>قرار</h3><p><span data-date-words>٢٠٢١</span></p><blockquote><p>قال</p><cite><span data-role>وزير</span></cite></blockquote>',
  ],
  [
    'a film with captions and what is said',
    { media: [{ type: 'video', src: '/a.mp4', alt: 'خطاب', captions: '/a.vtt', transcript: 'قيل **هذا**\n\nوذاك' }] },
    ' data-date="2021" data-id="a"',
    '<h3>قرار</h3><p><span data-date-words>٢٠٢١</span></p><figure><video src="/a.mp4" controls preload="none" aria-label="خطاب"><track kind="captions" src="/a.vtt"></video><details data-transcript><summary>النص الكامل لما يُقال</summary><p>قيل <strong>هذا</strong></p><p>وذاك</p></details></figure>',
  ],
  [
    'a film elsewhere with its picture',
    { media: [{ type: 'vimeo', src: '1', alt: 'خطاب', poster: '/p.jpg' }] },
    ' data-date="2021" data-id="a"',
    '<h3>قرار</h3><p><span data-date-words>٢٠٢١</span></p><figure><a data-media="vimeo" data-poster="/p.jpg" href="https://vimeo.com/1">خطاب</a></figure>',
  ],
  [
    'a small picture',
    { thumbnail: '/s.jpg' },
    ' data-date="2021" data-id="a" data-thumbnail="/s.jpg"',
    '<h3>قرار</h3><p><span data-date-words>٢٠٢١</span></p>',
  ],
  [
    'texts in another language',
    { title: 'NATO', langs: { title: 'en', text: 'en' }, text: 'a', quote: { text: 'said', by: 'Stoltenberg', role: 'أمين', langs: { text: 'en', by: 'en' } } },
    ' data-date="2021" data-id="a"',
    '<h3 lang="en">NATO</h3><p><span data-date-words>٢٠٢١</span></p><p lang="en">a</p><blockquote><p lang="en">said</p><cite lang="en">Stoltenberg، <span data-role lang="ar-IQ">أمين</span></cite></blockquote>',
  ],
  [
    'a group without a name',
    { group: 'nameless' },
    ' data-date="2021" data-id="a" data-rest="{\'group\':\'nameless\'}"',
    '<h3>قرار</h3><p><span data-date-words>٢٠٢١</span></p>',
  ],
  ['controls', { title: 'أ\u202Eب\u0001' }, ' data-date="2021" data-id="a"', '<h3>أب</h3><p><span data-date-words>٢٠٢١</span></p>'],
  [
    'what a hand wrote',
    { title: ['x'], text: 7, importance: 'x', within: 'x', media: 'x', quote: [1], source: 'x', mentions: { a: 1 } },
    null,
    '<h3>7</h3><p><span data-date-words>٢٠٢١</span></p><p>7</p>',
  ],
];
const EMPTY = [{ date: '', title: '' }, {}, { title: ' ', importance: 0.9 }];

describe('the list that a post keeps', () => {
  const SITE = { lang: 'ar-IQ', timeZone: '' };
  let writeList;
  let addresses;
  before(async () => {
    ({ writeList } = await bundle('cms/wordpress/editor/write-list.js', 'write-list'));
    addresses = await bundle('cms/wordpress/editor/addresses.js', 'addresses');
  });
  const storyOf = (events, more) =>
    model.read({ title: '', description: '', asOf: '', source: {}, groups: [{ id: 'nameless', label: '' }], entities: [], headingLevel: 2, events, ...more });
  for (const [name, fields, own, parts] of WRITTEN) {
    it(`holds ${name}`, () => {
      const [, attributes, inner] = /<li([^>]*)>([^]*)<\/li>/.exec(writeList(storyOf([{ id: 'a', date: '2021', title: 'قرار', ...fields }]), SITE));
      if (own !== null && parts !== null) assert.equal(attributes, own.replace(/(?<=data-rest="[^"]*)'/g, '&quot;'));
      if (parts !== null) assert.equal(inner.replace(/>\s+</g, '><').replace('</span><span', '</span> <span').trim(), parts);
    });
  }
  it('holds the lead picture before the groups, and the languages around the list', () => {
    const html = writeList(
      storyOf([{ id: 'a', date: '2021', title: 'x' }], {
        title: 'NATO',
        langs: { title: 'en' },
        media: [{ type: 'image', src: '/lead.jpg', alt: 'المقر', id: 7, caption: 'Seat', credit: 'ناتو', langs: { caption: 'en' } }],
        groups: [{ id: 'g', label: 'G', langs: { label: 'en' } }],
      }),
      SITE,
    );
    assert.match(
      html.replace(/>\s+</g, '><'),
      /^\s*<h2 lang="en">NATO<\/h2><figure><img src="\/lead\.jpg" alt="المقر" class="wp-image-7"><figcaption lang="en">Seat <small lang="ar-IQ">ناتو<\/small><\/figcaption><\/figure><ul data-groups><li data-id="g" lang="en">G<\/li><\/ul><ol>/,
    );
  });
  it('holds nothing of an event in which nothing stands', () => assert.equal(writeList(storyOf(EMPTY), SITE).includes('<li'), false));
  it('is nothing for a block in which nothing stands', () => assert.equal(writeList(storyOf([], { groups: [] }), SITE), ''));
  it('has the words of all dates by its language, calendar and digits', () => {
    const wordsOf = (more, lang) =>
      /data-date-words>([^<]*)/.exec(writeList(storyOf([{ id: 'a', date: '2021-03-11', title: 'x' }], more), { lang, timeZone: '' }))[1];
    assert.deepEqual(
      [wordsOf({}, 'ar-IQ'), wordsOf({ numerals: 'latn' }, 'ar-IQ'), wordsOf({ calendar: 'persian', lang: 'fa' }, 'ar'), wordsOf({}, 'en')],
      ['١١ آذار ٢٠٢١', '11 آذار 2021', '۲۱ اسفند ۱۳۹۹', 'March 11, 2021'],
    );
  });
  it('has links for whole addresses and for www., asks about what may be one, and has no other', () => {
    const of = (kind, list) => list.filter((text) => addresses.addressProblem(text) !== kind);
    assert.deepEqual(
      [
        of(null, [...ADDRESSES, 'www.reuters.com/x', ' www.reuters.com ', '']),
        of('question', ['example.com/story', 'e.org', 'مثال.إختبار/خبر', 'www.example.com:80/a?b']).filter((text) => !text.startsWith('www.')),
      ],
      [[], []],
    );
    assert.deepEqual(
      of(
        'error',
        NO_ADDRESSES.filter((text) => typeof text === 'string' && text.trim() !== 'e.org'),
      ),
      [],
    );
  });
});

/** An event, and what is wrong with it: fields and severities, and what the event is once we mended it. */
const PROBLEMS = [
  [{}, []],
  [{ title: ' ' }, ['title error']],
  [{ date: '', original: '' }, ['date error']],
  [{ date: '', dateLabel: 'قريبًا' }, []],
  [{ date: '', original: '٣١ شباط ٢٠٢١' }, ['date error']],
  [{ date: '2021-99' }, ['date error']],
  [{ href: 'www.reuters.com/x' }, []],
  [{ href: 'example.com/story' }, ['href question'], { href: 'https://example.com/story' }],
  [{ source: { name: 'x', url: 'example.com/story' } }, ['source.url question'], { source: { name: 'x', url: 'https://example.com/story' } }],
  [{ href: 'a word' }, ['href error']],
  [{ href: 'javascript:alert(1)' }, ['href error']],
  [{ text: '[رابط](page.html)' }, ['text error']],
  [{ text: '[رابط](https://example.org/)' }, []],
  [{ quote: { by: 'فلان' } }, ['quote.text error']],
  [{ media: [{ type: 'image', src: '/a.jpg', caption: '[رابط](page.html)' }] }, ['media.0.caption error']],
  [{ quote: { role: 'وزير' } }, ['quote.text error']],
  [
    {
      media: [
        { type: 'image', src: '/a.jpg' },
        { type: 'video', src: '/a.mp4', poster: 'a word', captions: 'example.org/a.vtt', transcript: '[رابط](page.html)' },
      ],
    },
    ['media.1.poster error', 'media.1.captions question', 'media.1.transcript error'],
  ],
  [
    { media: [{ type: 'video', src: '/a.mp4', captions: 'example.org/a.vtt' }] },
    ['media.0.captions question'],
    { media: [{ type: 'video', src: '/a.mp4', captions: 'https://example.org/a.vtt' }] },
  ],
  [
    {
      media: [
        { type: 'image', src: 'a word' },
        { type: 'youtube', src: 'abc-efg_ijk', poster: 'www.example.org/a.jpg' },
      ],
    },
    ['media.0.src error'],
  ],
  [{ date: '', title: '', href: 'x y' }, ['date error', 'title error', 'href error']],
];
describe('what is wrong with an event', () => {
  let problemsOf;
  let storyProblems;
  before(async () => {
    const nothing = new Proxy({}, { get: () => undefined });
    globalThis.window = {
      wp: new Proxy({ i18n: { __: (text) => text, sprintf: (text, value) => text.replace(/%s/, value) } }, { get: (wp, name) => wp[name] ?? nothing }),
    };
    ({ problemsOf, storyProblems } = await bundle('cms/wordpress/editor/problems.js', 'problems'));
    delete globalThis.window;
  });
  for (const [fields, found, mended] of PROBLEMS) {
    it(`is ${found.join(', ') || 'nothing'} for ${JSON.stringify(fields)}`, () => {
      const event = { id: 'a', date: '2021', title: 'قرار', ...fields };
      const problems = problemsOf(event, { locale: 'ar' });
      assert.deepEqual(
        problems.map(({ field, severity }) => `${field} ${severity}`),
        found,
      );
      for (const { message } of problems) assert.match(message, /\S/);
      if (mended) assert.deepEqual(problems[0].fix.next, { ...event, ...mended });
    });
  }
  it('and with what is said around the events', () => {
    const story = {
      description: '[رابط](page.html)',
      source: { name: 'a', url: 'example.org/a' },
      media: [{ type: 'image', src: 'a word' }],
      events: [{ id: 'a', date: '2021', title: '' }],
    };
    const problems = storyProblems(story, { locale: 'ar' });
    assert.deepEqual(
      problems.map(({ event, field }) => [event?.id, field]),
      [
        [undefined, 'description'],
        [undefined, 'source.url'],
        [undefined, 'media.0.src'],
        ['a', 'title'],
      ],
    );
    assert.deepEqual(problems[1].fix.next, { source: { name: 'a', url: 'https://example.org/a' } });
  });
});

/** Addresses of videos as people copy them, for the editor and for PHP. */
const FILMS = [
  ...[
    'https://www.youtube.com/watch?v=abc-efg_ijk',
    'http://youtube.com/watch?app=desktop&v=abc-efg_ijk&t=9s',
    'https://m.youtube.com/watch?v=abc-efg_ijk#x',
    'https://youtu.be/abc-efg_ijk?si=x',
    'https://www.youtube.com/shorts/abc-efg_ijk',
    'https://www.youtube.com/live/abc-efg_ijk?feature=share',
    'https://www.youtube-nocookie.com/embed/abc-efg_ijk',
  ].map((address) => [address, 'youtube', 'abc-efg_ijk']),
  ...['https://vimeo.com/76979871', 'https://www.vimeo.com/76979871?share=copy', 'https://player.vimeo.com/video/76979871#t=9s'].map((address) => [
    address,
    'vimeo',
    '76979871',
  ]),
];
const TYPED_FILMS = [
  ['youtu.be/abc-efg_ijk', 'youtube', 'abc-efg_ijk'],
  [' www.youtube.com/watch?v=abc-efg_ijk\n', 'youtube', 'abc-efg_ijk'],
  ['vimeo.com/channels/staffpicks/76979871', 'vimeo', '76979871'],
  ['https://vimeo.com/groups/news/videos/76979871/', 'vimeo', '76979871'],
];
const NO_FILMS = [
  ['', 'address'],
  ['film', 'address'],
  ['a film on youtu.be/abc-efg_ijk', 'address'],
  ['javascript:alert(1)//youtu.be/abc-efg_ijk', 'address'],
  ['ftp://youtu.be/abc-efg_ijk', 'address'],
  ['<iframe src="https://www.youtube.com/embed/abc-efg_ijk"></iframe>', 'address'],
  ['https://example.org/watch?v=abc-efg_ijk', 'host'],
  ['https://youtube.com@example.org/watch?v=abc-efg_ijk', 'host'],
  ['https://youtube.com.example.org/watch?v=abc-efg_ijk', 'host'],
  ['https://notyoutu.be/abc-efg_ijk', 'host'],
  ['https://example.org/?https://youtu.be/abc-efg_ijk', 'host'],
  ['https://www.youtube.com/@channel', 'page'],
  ['https://www.youtube.com/playlist?list=abc-efg_ijk', 'page'],
  ['https://youtu.be/abc-efg_ijkl', 'page'],
  ['https://vimeo.com/about', 'page'],
  ['https://vimeo.com/7697987176979871', 'page'],
];
const UNLISTED = [
  'https://vimeo.com/76979871/0a1b2c3d4e',
  'https://player.vimeo.com/video/76979871?h=0a1b2c3d4e',
  'https://vimeo.com/76979871?share=copy&h=0a1b2c3d4e',
];

describe('the editor, given an address', () => {
  let readFilm;
  before(async () => ({ readFilm } = await bundle('cms/wordpress/editor/films.js', 'films')));
  it('finds the video of each page that people copy', () =>
    [...FILMS, ...TYPED_FILMS].forEach(([address, type, src]) => assert.deepEqual(readFilm(address), { type, src }, address)));
  it('says of any other why it is none', () =>
    [...NO_FILMS, ...UNLISTED.map((address) => [address, 'unlisted'])].forEach(([address, problem]) =>
      assert.deepEqual(readFilm(address), { problem }, address),
    ));
});

describe('the editor, given a document', () => {
  let readPasted;
  before(async () => ({ readPasted } = await bundle('cms/wordpress/editor/read-document.js', 'read-document')));
  const read = (value) => readPasted(JSON.stringify(value), { lang: 'ar-IQ', timeZone: '' }, '2026-01-01');
  const paths = (notes) => notes.map(({ kind, code, path }) => `${kind ?? code} ${path}`);
  const GOOD = { date: '2021', title: 'أ' };

  it('says that a text is no JSON', () => assert.match(readPasted('{', { lang: 'ar' }, '2026-01-01').error, /JSON/));
  it('reads a list of events, dates in words too', () =>
    assert.deepEqual(
      read([{ date: 'شباط ٢٠٢١', title: 'أ' }]).attributes.events.map(({ date, original, title }) => [date, original, title]),
      [['2021-02', 'شباط ٢٠٢١', 'أ']],
    ));
  it('empties what the document does not have', () => {
    const { attributes, losses } = read({ events: [GOOD] });
    assert.deepEqual(
      [{ ...attributes, events: attributes.events.length }, losses],
      [{ title: '', description: '', lang: '', timeZone: '', asOf: '', source: {}, langs: {}, media: [], groups: [], entities: [], events: 1 }, []],
    );
  });
  it('takes what a story is shown with, and leaves its address out', () => {
    const {
      attributes: {
        layout,
        start,
        media,
        langs,
        events: [event],
      },
      losses,
    } = read({
      layout: 'story',
      start: 'last',
      href: '/x',
      title: { text: 'T', lang: 'en' },
      media: [{ type: 'image', src: '/lead.jpg', alt: '' }],
      events: [
        {
          ...GOOD,
          thumbnail: '/s.jpg',
          quote: { text: 'ق', role: { text: 'R', lang: 'en' } },
          media: [{ type: 'video', src: '/a.mp4', alt: 'ف', captions: 'a.vtt', transcript: 'ن' }],
        },
      ],
    });
    assert.deepEqual(
      [layout, start, media[0].src, langs, event.thumbnail, event.quote.role, event.quote.langs, event.media[0].transcript, event.media[0].captions],
      ['story', 'last', '/lead.jpg', { title: 'en' }, '/s.jpg', 'R', { role: 'en' }, 'ن', undefined],
    );
    assert.deepEqual(paths(losses), ['field href', 'address events[0].media']);
  });
  it('tells problems and losses by where they stand in what was pasted', () => {
    const { attributes, problems, losses } = read({
      eras: [{ date: '2021', label: 'x' }],
      entities: [{}, { id: 's', name: 'ينس' }, { id: 's', name: 'آخر', aliases: ['x'] }, { name: 'العراق', type: 'place', aliases: ['Iraq'] }],
      colour: 1,
      events: [
        { title: 'بلا تاريخ' },
        'x',
        {
          ...GOOD,
          tags: [],
          mentions: ['s', 'a b'],
          quote: { text: 'قال', by: 's' },
          text: '[x](y.html) [z](/z)',
          href: 'x.html',
          calendar: 'mayan',
          source: { name: 'و', url: 'y' },
          media: [
            { type: 'image', src: 'a.jpg' },
            { type: 'youtube', src: 'https://youtu.be/abc-efg_ijk' },
          ],
        },
      ],
    });
    assert.deepEqual(paths(problems).sort(), [
      'entity/no-id entities[0].id',
      'entity/undeclared events[2].mentions[1]',
      'event/no-date events[0].date',
      'id/duplicate entities[2].id',
      'media/no-alt events[2].media[0].alt',
      'type/object events[1]',
      'type/one-of events[2].calendar',
    ]);
    assert.deepEqual(paths(losses).sort(), [
      'address events[2].href',
      'address events[2].media',
      'address events[2].source.url',
      'address events[2].text',
      'aliases entities[3].aliases',
      'eras eras',
      'field colour',
      'field events[2].tags',
      'space events[2].mentions',
    ]);
    assert.deepEqual(attributes.entities, [
      { id: 's', name: 'ينس', type: 'organization' },
      { id: 'العراق', name: 'العراق', type: 'place' },
    ]);
    const [{ mentions, quote, media, href, calendar }] = attributes.events;
    assert.deepEqual([mentions, quote.by, media.map(({ src }) => src), href, calendar], [['s'], 'ينس', ['abc-efg_ijk'], undefined, undefined]);
  });
  it('keeps marks and links of a caption, and says where its paragraphs become one and where an address is none', () => {
    const captions = ['**شرح** *و*[رابط](https://example.org/)', 'أول\n\nثانٍ', '[رابط](page.html)'];
    const { attributes, losses } = read(captions.map((caption) => ({ ...GOOD, media: [{ type: 'image', src: 'https://example.org/a.jpg', caption }] })));
    assert.deepEqual(
      [attributes.events.map(({ media: [{ caption }] }) => caption), paths(losses)],
      [captions, ['caption events[1].media', 'address events[2].media']],
    );
  });
  it('says what is more than the block holds', () => {
    const many = (length) => Array.from({ length }, (_, at) => ({ id: `x${at}` }));
    const { attributes, losses } = read({ groups: many(101), entities: many(101), events: Array.from({ length: 2001 }, () => GOOD) });
    assert.deepEqual(
      [attributes.groups.length, attributes.entities.length, attributes.events.length, paths(losses).sort()],
      [100, 100, 2000, ['many entities[100]', 'many events[2000]', 'many groups[100]']],
    );
  });
});

const block = (attributes) => `<!-- wp:khatt/timeline ${typeof attributes === 'string' ? attributes : JSON.stringify(attributes)} /-->`;
const EVENT = { date: '2021-02', title: 'قرار' };
/** What stands in the item, for an event with these fields. */
const ITEMS = [
  ['a date alone', {}, '<h3>قرار</h3>\n<p><time data-date-words datetime="2021-02">2021-02</time></p>'],
  [
    'words of a date',
    { dateWords: 'شباط ٢٠٢١', dateNote: 'لم يُذكر اليوم' },
    '<h3>قرار</h3>\n<p><time data-date-words datetime="2021-02">شباط ٢٠٢١</time> <span data-date-note>لم يُذكر اليوم</span></p>',
  ],
  ['a label in place of the date', { dateLabel: 'مطلع العام' }, '<h3>قرار</h3>\n<p><time data-date-label datetime="2021-02">مطلع العام</time></p>'],
  ['a date that HTML does not know', { date: '2015~/..', dateWords: 'منذ نحو ٢٠١٥' }, '<h3>قرار</h3>\n<p><span data-date-words>منذ نحو ٢٠١٥</span></p>'],
  [
    'a link',
    { href: "https://example.org/?a=1&b='2'" },
    '<h3><a href="https://example.org/?a=1&amp;b=&#039;2&#039;">قرار</a></h3>\n<p><time data-date-words datetime="2021-02">2021-02</time></p>',
  ],
  [
    'a text',
    { text: 'أول **غليظ** <b>\n\nثانٍ [رابط](https://example.org/)' },
    '<h3>قرار</h3>\n<p><time data-date-words datetime="2021-02">2021-02</time></p>\n<p>أول <strong>غليظ</strong> &lt;b&gt;</p>\n<p>ثانٍ <a href="https://example.org/">رابط</a></p>',
  ],
  [
    'a quotation and a source',
    { quote: { text: 'قال', by: 'فلان', paraphrase: true }, source: { name: 'وكالة', url: 'https://example.org/' } },
    '<h3>قرار</h3>\n<p><time data-date-words datetime="2021-02">2021-02</time></p>\n<blockquote data-paraphrase><p>قال</p> <cite>فلان</cite></blockquote>\n<p><a data-source href="https://example.org/">وكالة</a></p>',
  ],
  [
    'a source without an address',
    { source: { name: 'وكالة', url: 'javascript:alert(1)' } },
    '<h3>قرار</h3>\n<p><time data-date-words datetime="2021-02">2021-02</time></p>\n<p><cite data-source>وكالة</cite></p>',
  ],
  [
    'a picture',
    { media: [{ type: 'image', src: '/a.jpg', alt: 'قاعة "أ"', caption: 'شرح', credit: 'وكالة', width: 640, height: 480 }] },
    '<h3>قرار</h3>\n<p><time data-date-words datetime="2021-02">2021-02</time></p>\n<figure><img src="/a.jpg" width="640" height="480" alt="قاعة &quot;أ&quot;" loading="lazy" decoding="async"><figcaption>شرح <small>وكالة</small></figcaption></figure>',
  ],
  [
    'a film elsewhere',
    {
      media: [
        { type: 'youtube', src: 'abcdefghijk', alt: 'فيلم', caption: '**شرح**' },
        { type: 'vimeo', src: 'x"' },
      ],
    },
    '<h3>قرار</h3>\n<p><time data-date-words datetime="2021-02">2021-02</time></p>\n<figure><a data-media="youtube" href="https://www.youtube.com/watch?v=abcdefghijk">فيلم</a><figcaption><strong>شرح</strong></figcaption></figure>',
  ],
  [
    'a film',
    { media: [{ type: 'video', src: '/a.mp4', alt: 'فيلم', poster: '/a.jpg' }] },
    '<h3>قرار</h3>\n<p><time data-date-words datetime="2021-02">2021-02</time></p>\n<figure><video src="/a.mp4" controls preload="none" aria-label="فيلم" poster="/a.jpg"></video></figure>',
  ],
  [
    'a film with its size and without words of its own',
    {
      media: [
        { type: 'video', src: '/a.mp4', width: 16, height: 9 },
        { type: 'youtube', src: 'abcdefghijk', alt: 'فيلم', width: 720, height: '1280' },
      ],
    },
    '<h3>قرار</h3>\n<p><time data-date-words datetime="2021-02">2021-02</time></p>\n<figure><video src="/a.mp4" width="16" height="9" controls preload="none" aria-label="قرار" data-media-words></video></figure>\n<figure><a data-media="youtube" data-width="720" data-height="1280" href="https://www.youtube.com/watch?v=abcdefghijk">فيلم</a></figure>',
  ],
  [
    'a film without words of its own',
    { media: [{ type: 'vimeo', src: '76979871' }] },
    '<h3>قرار</h3>\n<p><time data-date-words datetime="2021-02">2021-02</time></p>\n<figure><a data-media="vimeo" href="https://vimeo.com/76979871">قرار (Vimeo)</a></figure>',
  ],
  [
    'entities that KSES wrote',
    { title: 'A &amp; B &lt;c&gt;' },
    '<h3>A &amp; B &lt;c&gt;</h3>\n<p><time data-date-words datetime="2021-02">2021-02</time></p>',
  ],
  ['entities that are text', { title: 'A &copy; B' }, '<h3>A &amp;copy; B</h3>\n<p><time data-date-words datetime="2021-02">2021-02</time></p>'],
];
/** What the figure's own tag says, for attributes of the block. */
const FIGURES = [
  [{}, 'data-khatt="" lang="en-US" dir="ltr" class="wp-block-khatt-timeline"'],
  [
    { lang: 'ar-IQ', timeZone: 'Asia/Baghdad', calendar: 'persian', monthNames: 'dual', headingLevel: 3 },
    'data-khatt="" lang="ar-IQ" dir="rtl" data-time-zone="Asia/Baghdad" data-heading-level="3" data-calendar="persian" data-month-names="dual" class="wp-block-khatt-timeline"',
  ],
  [{ lang: 'en', layout: 'vertical', align: 'wide' }, 'data-khatt="" lang="en" dir="ltr" data-layout="vertical" class="alignwide wp-block-khatt-timeline"'],
  [
    { lang: '" onload="x', timeZone: '<b>', calendar: 'mayan', numerals: ['arab'], headingLevel: 'x', layout: { a: 1 } },
    'data-khatt="" lang="en-US" dir="ltr" class="wp-block-khatt-timeline"',
  ],
];
const NOTHING = [
  '',
  '{}',
  '{"events":{}}',
  '{"events":"x"}',
  '{"events":[null,1,"x",[],[[]],{"title":"x"},{"date":"2021"},{"title":{"a":1},"date":"2021"},{"title":[],"date":[]}]}',
  `{"events":${'['.repeat(1000)}${']'.repeat(1000)}}`,
  `{"events":[{"title":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}]}`,
];
const MACHINE_DATES = ['2021', '2021-02', '2021-02-28', '2021-03-11T18:00', '2021-03-11T18:00:30+03:00', '0043'];
const OTHER_DATES = ['0000', '-0043', '2021-13', '2021-22', '2021-03-11T25:00', '2015~', '2015/..', '201X', '2021-03-11T18:00[Asia/Baghdad]', 'شباط ٢٠٢١'];
const ADDRESSES = ['https://e.org/a?b=1#c', 'http://e.org', '//e.org/x', '/a', '#a', '?a=1', 'mailto:a@e.org', 'tel:+9641', 'https://مثال.إختبار/خبر'];
const NO_ADDRESSES = [
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,x',
  'ftp://e.org/',
  'word',
  'e.org',
  'https://u@e.org/',
  'https://u:p@e.org/',
  'https://e.org/<b>',
  'https://e.org/" x',
  '\\\\e.org\\x',
  'https://',
  ['https://e.org/'],
];
const withAttributes = (html) =>
  / ([^>]*)>/
    .exec(html)[1]
    .split(/ (?=[\w-]+=)/)
    .sort()
    .join(' ');

describe('PHP', () => {
  let site;
  let render;
  before(async () => {
    site = await startSite();
    cpSync(OUT, join(site.folder, 'wp-content/plugins/khatt-timeline'), { recursive: true });
    render = (given) => site.php('render.php', JSON.stringify(given));
  });
  after(() => site?.stop());

  it('prints the grammar of the list', () => {
    const { blocks } = render({ blocks: ITEMS.map(([, fields]) => block({ events: [{ ...EVENT, ...fields }] })) });
    ITEMS.forEach(([name, , item], at) => assert.equal(/<li[^>]*>\n([^]*)\n<\/li>/.exec(blocks[at])[1], item, name));
  });
  it('prints the options that it knows, and no others', () => {
    const { blocks } = render({ blocks: FIGURES.map(([attributes]) => block({ events: [EVENT], ...attributes })) });
    FIGURES.forEach(([attributes, own], at) =>
      assert.equal(
        withAttributes(blocks[at]),
        own
          .split(/ (?=[\w-]+=)/)
          .sort()
          .join(' '),
        JSON.stringify(attributes),
      ),
    );
  });
  it('takes the time zone of the site where the block has none, as the editor does', () => {
    const zones = (zone) =>
      render({ zone, blocks: [{}, { timeZone: 'Africa/Cairo' }].map((attributes) => block({ events: [EVENT], ...attributes })) }).blocks.map(
        (html) => / data-time-zone="([^"]*)"/.exec(html)?.[1],
      );
    assert.deepEqual(
      [zones('Asia/Baghdad'), zones(undefined)],
      [
        ['Asia/Baghdad', 'Africa/Cairo'],
        [undefined, 'Africa/Cairo'],
      ],
    );
  });
  it('writes into datetime only what HTML knows as a date', () => {
    const given = [...MACHINE_DATES, ...OTHER_DATES];
    const items = render({ blocks: [block({ events: given.map((date) => ({ ...EVENT, date })) })] })
      .blocks[0].split('<li ')
      .slice(1);
    assert.deepEqual(
      items.map((item) => /<time[^>]* datetime="([^"]*)"/.exec(item)?.[1]),
      [...MACHINE_DATES, ...OTHER_DATES.map(() => undefined)],
    );
    assert.deepEqual(
      items.map((item) => /data-date="([^"]*)"/.exec(item)[1]),
      given,
    );
  });
  it('takes whole addresses of four schemes and those from the root, and no others', () => {
    const hrefs = render({ blocks: [block({ events: [...ADDRESSES, ...NO_ADDRESSES].map((href) => ({ ...EVENT, href })) })] })
      .blocks[0].split('<li ')
      .slice(1)
      .map((item) => / href="([^"]*)"/.exec(item)?.[1]);
    assert.deepEqual(hrefs, [...ADDRESSES, ...NO_ADDRESSES.map(() => undefined)]);
  });
  it('takes the videos of two hosts by their address, and no others', () => {
    const media = [
      ...FILMS.map(([src, type]) => ({ type, src })),
      ...[...NO_FILMS, ...UNLISTED.map((address) => [address]), ...FILMS].flatMap(([src, own]) =>
        ['youtube', 'vimeo'].filter((type) => type !== own).map((type) => ({ type, src })),
      ),
    ];
    const { blocks } = render({ blocks: media.map((medium) => block({ events: [{ ...EVENT, media: [medium] }] })) });
    const printed = blocks.map((html) => /<a data-media="\w+" href="([^"]*)"/.exec(html)?.[1]);
    assert.deepEqual(
      printed.slice(0, FILMS.length),
      FILMS.map(([, type, src]) => (type === 'vimeo' ? 'https://vimeo.com/' : 'https://www.youtube.com/watch?v=') + src),
    );
    assert.deepEqual(printed.slice(FILMS.length).filter(Boolean), []);
  });
  it('prints the ids of what an event mentions, but none that would be two', () => {
    const { blocks } = render({
      blocks: [['iraq', 'a"b', 'a b', '', 'a\u00A0b', 7, ['x'], null], 'iraq', { a: 'iraq' }].map((mentions) => block({ events: [{ ...EVENT, mentions }] })),
    });
    assert.deepEqual(
      blocks.map((html) => / data-mentions="([^"]*)"/.exec(html)?.[1]),
      ['iraq a&quot;b 7', undefined, 'iraq'],
    );
  });
  it('prints a hundred people, organizations and places by name, and nothing that is none', () => {
    const given = [
      { id: 'stoltenberg', type: 'person', name: 'ينس' },
      { id: 'a "b"', type: 'ship', name: '<b>' },
      { name: 'العراق', type: 'place' },
      { id: 'nato' },
      {},
      'x',
      null,
      { id: ['x'], name: {}, type: 'person' },
    ];
    const { blocks } = render({
      blocks: [given, [], 'x', Array.from({ length: 101 }, (_, at) => ({ id: `x${at}` }))].map((entities) =>
        block({ events: [EVENT], entities, source: { name: 'وكالة' } }),
      ),
    });
    const [named, ...rest] = blocks.map((html) => /<p data-entities>(.*)<\/p>/.exec(html)?.[1]);
    assert.equal(
      named,
      '<span data-id="stoltenberg" data-type="person">ينس</span> · <span data-id="a &quot;b&quot;">&lt;b&gt;</span> · <span data-id="العراق" data-type="place">العراق</span> · <span data-id="nato">nato</span>',
    );
    assert.deepEqual(
      rest.map((html) => html?.split(' · ').length),
      [undefined, undefined, 100],
    );
  });
  it('cuts a text by its letters, with their marks', () => {
    const [long, short] = ['بِ'.repeat(6000), 'بِ'.repeat(5000)];
    const { blocks } = render({
      blocks: [
        block({
          events: [
            { ...EVENT, text: long },
            { ...EVENT, text: short },
          ],
        }),
      ],
    });
    assert.deepEqual(
      [...blocks[0].matchAll(/<p>(ب[^<]*)<\/p>/g)].map(([, text]) => text),
      [short, short],
    );
  });
  it('tells dark grounds from light ones', () => {
    const [dark, other] = [
      ['#272727', '#000', '161616', 'rgb(20, 20, 40)', 'rgba(0 0 0 / 1)'],
      ['#f9f9f9', '#FFF', 'rgb(255,250,250)', '#7f9', '', '#', 'var(--x)', 'black-ish', 'oklch(20% 0 0)'],
    ];
    assert.deepEqual(render({ grounds: [...dark, ...other] }).grounds, [...dark.map(() => true), ...other.map(() => false)]);
  });
  it('prints the whole document', () =>
    assert.equal(
      render({
        blocks: [
          block({
            title: 'الناتو',
            description: 'وصف\n\nثانٍ',
            asOf: '2021-03-11',
            source: { name: 'وكالة' },
            groups: [{ id: 'a', label: 'أ', color: '#1a5fb4' }, { id: 'b', color: 'url(x)' }, 1],
            entities: [{ id: 'iraq', type: 'place', name: 'العراق' }],
            events: [{ ...EVENT, id: 'x', group: 'a', importance: 0.9, original: 'شباط ٢٠٢١', within: true, calendar: 'hebrew' }],
          }),
        ],
      }).blocks[0].replace(/^<figure[^>]*>\n/, ''),
      `<h2>الناتو</h2>
<p>وصف</p>
<p>ثانٍ</p>
<ul data-groups><li data-id="a" data-color="#1a5fb4">أ</li>
<li data-id="b">b</li>
</ul>
<ol data-as-of="2021-03-11">
<li data-date="2021-02" data-id="x" data-group="a" data-importance="0.9" data-calendar="hebrew" data-original="شباط ٢٠٢١" data-within="true">
<h3>قرار</h3>
<p><time data-date-words datetime="2021-02">شباط ٢٠٢١</time></p>
</li>
</ol>

<p data-entities><span data-id="iraq" data-type="place">العراق</span></p>
<p><cite data-source>وكالة</cite></p>
</figure>`,
    ));
  it('shows each string of the hostile corpus as the text it is', () => {
    const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#039;');
    const cleaned = (text) => text.replace(/[\u0000-\u0008\u000B-\u001F\u202A-\u202E\u2066-\u2069]/g, '').trim();
    const inputs = JSON.parse(readFileSync(join(ROOT, 'src/data/hostile.cases.json'), 'utf8'))
      .cases.map(({ input }) => input)
      .filter((input) => !/^(?:generator|response):/.test(input));
    const { blocks } = render({
      blocks: inputs.map((input) =>
        serialised({
          title: input,
          entities: [{ id: input, type: 'person', name: input }],
          events: [{ ...EVENT, title: input, dateLabel: input, quote: { text: input } }],
        }),
      ),
    });
    inputs.forEach((input, at) => {
      // Entities are read back first: they may be KSES's.
      const text = escaped(cleaned(decode(input)));
      for (const part of [
        `<h2>${text}</h2>`,
        `<h3>${text}</h3>`,
        `>${text}</time>`,
        `<blockquote><p>${text}</p></blockquote>`,
        `<span data-id="${text}" data-type="person">${text}</span>`,
      ])
        assert.ok(blocks[at].includes(part), `${part} is not in ${blocks[at]}`);
    });
  });
  it('prints nothing for attributes without an event, and goes on', () =>
    assert.deepEqual(
      render({ blocks: NOTHING.map((one) => `a${block(one)}b`) }).blocks,
      NOTHING.map(() => 'ab'),
    ));

  describe('given a list that stands in the post', () => {
    const figure = (inner, own = '') =>
      `<!-- wp:khatt/timeline -->\n<figure class="wp-block-khatt-timeline" data-khatt=""${own}>${inner}</figure>\n<!-- /wp:khatt/timeline -->`;
    const item = (inner) => `\n<ol>\n<li data-date="2021" data-rest="{&quot;title&quot;:&quot;&quot;}">${inner}</li>\n</ol>\n`;
    it('says what the site knows where the post says nothing', () => {
      const [bare, own] = render({
        zone: 'Asia/Baghdad',
        blocks: [figure(item('x')), figure(item('x'), ' lang="ar" dir="rtl" data-time-zone="Africa/Cairo"')],
      }).blocks.map((html) => /<figure([^>]*)>/.exec(html)[1]);
      for (const one of ['lang="en-US"', 'dir="ltr"', 'data-time-zone="Asia/Baghdad"']) assert.ok(bare.includes(one), bare);
      for (const one of ['lang="ar"', 'dir="rtl"', 'data-time-zone="Africa/Cairo"']) assert.ok(own.includes(one), own);
    });
    it('lets the figure say what the widget shows, and nothing of where it fetches', () => {
      const own =
        ' data-calendar="persian" data-month-names="dual" data-numerals="x" data-src="https://example.org/x.json" data-heading-level="9" data-time-zone="Asia/Baghdad"';
      assert.deepEqual(
        [.../<figure([^>]*)>/.exec(render({ blocks: [figure(item('x'), own)] }).blocks[0])[1].matchAll(/data-[\w-]+/g)].map(([name]) => name).sort(),
        ['data-calendar', 'data-khatt', 'data-month-names', 'data-time-zone'],
      );
    });
    for (const [own, kept] of [
      ['layout="story"', true],
      ['layout="slides"', false],
      ['layouts="story, vertical"', true],
      ['layouts="story x"', false],
      ['layouts=""', false],
      ['start="last"', true],
      ['start="الاجتماع الأول"', true],
      ['start=""', false],
      ['order="newest"', true],
      ['scale="even"', true],
      ['scale="log"', false],
      ['lane-by="group"', true],
      ['lane-by="x"', false],
      ['order="desc"', false],
      ['play="8"', true],
      ['play="0"', false],
      ['play="x"', false],
      ['sync-hash=""', true],
      ['sync-hash', true],
      ['sync-hash="push"', true],
      ['sync-hash="x"', false],
      ['query="x"', false],
    ])
      it(`${kept ? 'lets the figure say' : 'drops'} data-${own}`, () =>
        assert.equal(/<figure[^>]*>/.exec(render({ blocks: [figure(item('x'), ` data-${own}`)] }).blocks[0])[0].includes(`data-${own.split('=')[0]}`), kept));
    it('keeps what is not finished to the editor, and prints nothing without an event', () =>
      assert.deepEqual(
        render({ blocks: [figure(item('x')), figure('<h2>x</h2><ol></ol>')] }).blocks.map((html) => [
          html.includes('data-rest'),
          html.includes('<li data-date="2021" >x</li>') || html.trim() === '',
        ]),
        [
          [false, true],
          [false, true],
        ],
      ));
    it('leaves quotation marks and brackets as they were typed', () => {
      const [html] = render({ blocks: [figure(item('<h3 title="[a]">"D" \'E\' [gallery] -- ...</h3>'))] }).blocks;
      assert.ok(html.includes('<h3 title="&#091;a&#093;">&quot;D&quot; &#039;E&#039; &#091;gallery&#093; &#045;- &#046;..</h3>'), html);
    });
    it('loses nothing of what is written by who may not write HTML', async () => {
      const { writeList } = await bundle('cms/wordpress/editor/write-list.js', 'write-list');
      const inputs = [
        ...JSON.parse(readFileSync(join(ROOT, 'src/data/hostile.cases.json'), 'utf8'))
          .cases.map(({ input }) => input)
          .filter((input) => !/^(?:generator|response):/.test(input)),
        'درجة < 5',
        'A & B > C, 5 < 6 "D" \'E\' [sic] \\0 &lt; &copy; &#60;',
        '<time>x</time>',
        '--> x <!--',
      ];
      const contents = inputs.map((input) =>
        figure(
          writeList(
            model.read({
              title: input,
              description: input,
              asOf: '2021',
              source: { name: input, url: input },
              headingLevel: 2,
              groups: [{ id: input, label: input, color: input }],
              entities: [{ id: input, name: input, type: input }],
              events: [
                {
                  id: input,
                  date: '2021',
                  original: input,
                  calendar: input,
                  dateLabel: input,
                  dateNote: input,
                  title: input,
                  text: input,
                  group: input,
                  mentions: [input],
                  quote: { text: input, by: input, role: input, paraphrase: true, langs: { role: input, by: 'en' } },
                  source: { name: input, url: input },
                  href: input,
                  thumbnail: input,
                  langs: { title: 'en', text: input },
                  importance: 0.9,
                  within: true,
                  media: [
                    ['image', 'https://e.org/a.jpg'],
                    ['video', 'https://e.org/a.mp4'],
                    ['audio', 'https://e.org/a.mp3'],
                    ['youtube', 'abcdefghijk'],
                    ['vimeo', '1'],
                  ].map(([type, src]) => ({
                    type,
                    src,
                    alt: input,
                    caption: input,
                    credit: input,
                    poster: 'https://e.org/p.jpg',
                    captions: 'https://e.org/a.vtt',
                    transcript: input,
                    langs: { caption: 'en' },
                    width: 3,
                    height: 2,
                    id: 7,
                  })),
                },
                { date: '', original: input, title: input },
              ],
            }),
            { lang: 'ar', timeZone: '' },
          ),
          ' lang="ar" dir="rtl"',
        ),
      );
      render({ saved: contents }).saved.forEach((saved, at) => assert.equal(saved, contents[at], inputs[at]));
    });
  });

  describe('the reader of text', () => {
    let parseRuns;
    before(async () => ({ parseRuns } = await bundle('src/data/runs.ts', 'runs')));
    const flat = (paragraphs) =>
      paragraphs.map((runs) => runs.map(({ text, strong, emphasis, href }) => [text, strong ?? false, emphasis ?? false, href ? 'link' : '']));
    const ROWS = [
      'قال **بوضوح** ذلك',
      '*نص*',
      '[الحلف](https://www.nato.int/)',
      '[**ا** ب](/a)',
      '\\*ليس\\*',
      '2 * 3 * 4',
      '[x](javascript:alert(1))',
      '**مفتوح',
      '[[[',
      'ا\n\n \nب',
      '',
      ' ',
      '***a***',
      '**a*b*c**',
      '*a**b*',
      'a\\',
      '[a\\]b](/c)',
      '[](x)',
      '[x]()',
      '** a**',
      '**a **',
      '[a](b',
      '[x](mailto:a@b.c)',
      '[x](//u:p@h/)',
    ];
    it('reads each row as the widget does', () =>
      render({ runs: ROWS }).runs.forEach((runs, at) => assert.deepEqual(flat(runs), flat(parseRuns(ROWS[at])), ROWS[at])));
    it('finds the same letters and styles in any text', () => {
      const any = fc.string({ unit: fc.constantFrom('*', '**', '[', ']', '](', ')', '\\', '\n\n', ' ', 'ا', 'ب', '😀', 'x', '\u00A0'), maxLength: 60 });
      const rows = fc.sample(any, { seed: 7, numRuns: 1500 });
      const withoutLinks = (paragraphs) => flat(paragraphs).map((runs) => runs.map((run) => run.slice(0, 3)));
      render({ runs: rows }).runs.forEach((runs, at) => assert.deepEqual(withoutLinks(runs), withoutLinks(parseRuns(rows[at])), JSON.stringify(rows[at])));
    });
  });

  it('prints two thousand events of any number, in a few seconds', () => {
    const { blocks, seconds } = render({ blocks: [block({ events: Array.from({ length: 20_000 }, (_, at) => ({ ...EVENT, id: String(at) })) })] });
    assert.equal(blocks[0].match(/<li /g).length, 2000);
    assert.ok(seconds < 10, `${seconds} s`);
  });
  for (const [name, text] of [
    ['*a ', '*a '],
    ['**a ', '**a '],
    ['[a](', '[a]('],
    ['[', '['],
    ['\\', '\\'],
    ['blank lines', '\n \n'],
    ['marks', '\u0650'],
    ['letters with marks', 'ب\u0650\u0651'],
  ]) {
    it(`reads a hundred texts of nothing but "${name}" in a few seconds`, () => {
      const { seconds } = render({ blocks: [block({ events: Array.from({ length: 100 }, () => ({ ...EVENT, text: text.repeat(50_000 / text.length) })) })] });
      assert.ok(seconds < 15, `${seconds} s`);
    });
  }
  it('complains of nothing', () =>
    assert.deepEqual(
      site
        .debugLog()
        .split('\n')
        .filter((line) => line.includes('khatt-timeline')),
      [],
    ));
});
