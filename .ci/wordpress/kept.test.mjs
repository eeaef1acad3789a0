// What a post keeps: through saving by every kind of writer, through the editor of code, through a version of the
// plugin and through its absence; and what undo takes back.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { install, withSite } from './hosted.mjs';
import { logIn, openEditor, post, shoot, visit } from './visit.mjs';

const STORED = new URL('stored/', import.meta.url);

let browser;
let site;
withSite(async (given) => {
  ({ site, browser } = given);
  await install(given);
});
const open = (more) => visit(browser, site.address, { locale: 'ar', ...more });
const set = (given) => site.php('set.php', JSON.stringify(given));

/**
 * What is in a value when nothing is left out of account: '', null, false, 0.5 for importance, and what has nothing in
 * it.
 */
function pruned(value, key) {
  if (Array.isArray(value)) return value.length > 0 ? value.map((one) => pruned(one)) : undefined;
  if (value === 0.5 && key === 'importance') return undefined;
  if (!value || typeof value !== 'object') return value || undefined;
  const entries = Object.entries(value)
    .map(([name, one]) => [name, pruned(one, name)])
    .filter(([name, one]) => one !== undefined && name !== 'dateWords' && name !== 'pageLang')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', '#039': "'" };
/** A contributor's letters were stored as entities. */
const decoded = (value) =>
  JSON.parse(JSON.stringify(value, (_, one) => (typeof one === 'string' ? one.replace(/&(amp|lt|gt|quot|#039);/g, (_all, name) => ENTITIES[name]) : one)));

/**
 * A page of somebody who is logged in: `openPost` gives the timelines of a post, or of a new one, and how the editor
 * takes them.
 */
async function as(user) {
  const { page, close, ...notes } = await open();
  await logIn(page, site.address, user);
  const timelines = () =>
    page.evaluate(() =>
      window.wp.data
        .select('core/block-editor')
        .getBlocks()
        .map(({ name, isValid, attributes }) => ({ name, isValid, attributes })),
    );
  const openPost = async (id) => ({ frame: await openEditor(page, site.address, id), blocks: await timelines() });
  /** Saves what stands in the editor, changed or not; resolves to what stands in the database then. */
  const save = () =>
    page.evaluate(async () => {
      const { select } = window.wp.data;
      const content = window.wp.blocks.serialize(select('core/block-editor').getBlocks());
      const {
        content: { raw },
        id,
      } = await window.wp.apiFetch({ path: `/wp/v2/posts/${select('core/editor').getCurrentPostId()}`, method: 'POST', data: { content } });
      return { raw, id };
    });
  const insert = (attributes) =>
    page.evaluate((given) => window.wp.data.dispatch('core/block-editor').insertBlocks(window.wp.blocks.createBlock('khatt/timeline', given)), attributes);
  return { page, ...notes, close, openPost, save, insert };
}

it('opens posts of the first version with the same events, and writes them in the form of today', async () => {
  const names = readdirSync(STORED);
  const stored = names.map((name) => readFileSync(new URL(name, STORED), 'utf8').trim());
  const wholes = stored.map((text) => ({ headingLevel: 2, ...pruned(decoded(JSON.parse(/wp:khatt\/timeline (\{.*\}) \/-->/s.exec(text)[1]))) }));
  const { id } = await post(site, 'editor', { title: 'old', status: 'draft', content: stored.join('\n\n') });
  const { openPost, save, said, close } = await as('editor');
  const first = await openPost(id);
  assert.deepEqual(
    first.blocks.map(({ name, isValid }) => [name, isValid]),
    names.map(() => ['khatt/timeline', true]),
  );
  first.blocks.forEach(({ attributes }, at) => assert.deepEqual(pruned(attributes), wholes[at], names[at]));
  const { raw } = await save();
  for (const one of raw.split('\n\n<!-- wp:')) assert.match(one, /khatt\/timeline[^\n]*-->\n<figure [^]*<ol[^]*<\/figure>\n<!-- \/wp:khatt\/timeline -->$/);
  const second = await openPost(id);
  second.blocks.forEach(({ isValid, attributes }, at) => {
    // Of an event in which nothing stands nothing is kept; www. has become an address.
    const kept = JSON.parse(
      JSON.stringify({ ...wholes[at], events: wholes[at].events.filter((event) => Object.keys(event).join() !== 'id') }).replaceAll('"www.', '"https://www.'),
    );
    assert.deepEqual([isValid, pruned(attributes)], [true, kept], names[at]);
  });
  assert.equal((await save()).raw, raw, 'what nobody changed stays letter by letter');
  assert.deepEqual(said, []);
  await close();
});

const TEXT = 'درجة < 5 & "D" \'E\' [sic] \\0 <time>';
/** What rights cut, in every field. */
const TRICKY = {
  title: TEXT,
  description: TEXT,
  headingLevel: 2,
  groups: [{ id: 'g', label: TEXT, color: '#1a5fb4' }],
  source: { name: TEXT, url: 'https://example.org/?a=1&b=2' },
  asOf: '2021-03-11',
  timeZone: 'Asia/Baghdad',
  calendar: 'gregory',
  layout: 'vertical',
  layouts: 'story horizontal vertical',
  start: 'b',
  order: 'newest',
  scale: 'even',
  laneBy: 'group',
  play: '8',
  syncHash: true,
  langs: { title: 'en' },
  media: [{ type: 'image', src: 'https://example.org/lead.jpg', alt: TEXT, caption: TEXT, credit: TEXT, id: 9 }],
  events: [
    {
      id: 'a',
      date: '2021-03-11',
      original: 'في < 2022',
      dateLabel: TEXT,
      dateNote: TEXT,
      title: TEXT,
      text: `${TEXT}\n\n**${TEXT}**`,
      group: 'g',
      importance: 0.9,
      quote: { text: TEXT, by: TEXT, role: TEXT, paraphrase: true, langs: { role: 'en' } },
      source: { name: TEXT },
      href: 'https://example.org/?a=1&b=2',
      thumbnail: 'https://example.org/s.jpg',
      langs: { text: 'en' },
      media: [
        {
          type: 'video',
          src: 'https://example.org/a.mp4',
          alt: TEXT,
          poster: 'https://example.org/p.jpg',
          captions: 'https://example.org/a.vtt',
          transcript: `${TEXT}\n\n**${TEXT}**`,
        },
        { type: 'image', src: 'https://example.org/a.jpg', alt: TEXT, caption: TEXT, credit: TEXT, width: 640, height: 480, id: 7 },
        { type: 'vimeo', src: '76979871' },
        { type: 'audio', src: 'https://example.org/a.mp3', alt: TEXT },
      ],
    },
    { id: 'b', date: '', original: 'قريبًا جدًا', title: 'تاريخ لا يُقرأ' },
    { id: 'c', date: '', title: 'بلا تاريخ', href: 'example.com/story' },
    { id: 'd', date: '2022', title: '', text: 'بلا عنوان' },
  ],
};
let kept;
for (const user of ['contributor', 'author', 'editor']) {
  it(`keeps each letter that is written by who is ${user}, and opens without complaint`, async () => {
    const { openPost, insert, save, said, close } = await as(user);
    await openPost();
    await insert(TRICKY);
    const { id, raw } = await save();
    assert.ok(raw.includes('درجة &lt; 5'), raw);
    const { blocks } = await openPost(id);
    assert.deepEqual(
      blocks.map(({ isValid, attributes }) => [isValid, pruned(attributes)]),
      [[true, pruned(TRICKY)]],
    );
    assert.equal((await save()).raw, raw);
    assert.deepEqual(said, []);
    await close();
    kept ??= { id, raw };
  });
}

it('keeps the anchor that a link leads to, of who may write least, and with it the class of the block', async () => {
  const { openPost, insert, save, said, close } = await as('contributor');
  await openPost();
  await insert({ anchor: 'mahattat', className: 'mine', align: 'wide', events: [{ id: 'a', date: '2021', title: 'قرار' }] });
  const { id, raw } = await save();
  assert.match(raw, /<figure[^>]* id="mahattat"/);
  const {
    blocks: [{ isValid, attributes }],
  } = await openPost(id);
  assert.deepEqual([isValid, attributes.anchor, attributes.className, attributes.align], [true, 'mahattat', 'mine', 'wide']);
  assert.deepEqual(said, []);
  await close();
  const { link } = await post(site, 'editor', { status: 'publish' }, id);
  for (const active of [true, false]) {
    set({ active });
    const { page, close: leave } = await open({ scripts: active });
    await page.goto(`${link}#mahattat`);
    if (active) await page.waitForFunction(() => document.querySelector('#mahattat khatt-timeline')?.shadowRoot?.querySelector('[part~="event"]'));
    assert.deepEqual(
      await page.$eval(':target', ({ localName, classList }) => [localName, classList.contains('mine'), classList.contains('alignwide')]),
      ['figure', true, true],
      `active: ${active}`,
    );
    await leave();
  }
  set({ active: true });
});

it('tells readers of nothing that could not be read: the event stands as it was written, undated', async () => {
  const { link } = await post(
    site,
    'editor',
    { status: 'publish', title: 'منشور', content: `<!-- wp:paragraph --><p>تمهيد</p><!-- /wp:paragraph -->\n\n${kept.raw}` },
    kept.id,
  );
  kept.link = link;
  const { page, said, close } = await open();
  await page.goto(link);
  await page.waitForFunction(() => document.querySelector('figure[data-khatt] khatt-timeline')?.shadowRoot?.querySelector('[part~="event"]'));
  const { events, leftOut, undated } = await page.$eval('khatt-timeline', (timeline) => ({
    events: timeline.toJSON().events.map(({ title, date, dateLabel = null }) => [title, date, dateLabel]),
    leftOut: timeline.shadowRoot.querySelector('.left-out')?.textContent ?? '',
    undated: timeline.shadowRoot.textContent.includes('قريبًا جدًا'),
  }));
  assert.deepEqual(events, [
    [TEXT, '2021-03-11', TEXT],
    ['تاريخ لا يُقرأ', '', 'قريبًا جدًا'],
    ['بلا تاريخ', '', 'بلا تاريخ'],
    ['بلا عنوان', '2022', null],
  ]);
  assert.deepEqual([leftOut, undated, said.filter((text) => !text.includes('example.org'))], ['', true, []]);
  await close();
});

it('runs nothing that a contributor wrote into the list by hand, and fetches nothing from elsewhere', async () => {
  const code = '<img src=x onerror=alert(window.__pwned=1)><script>alert(window.__pwned=1)</script><svg onload=alert(window.__pwned=1)>';
  const rest = JSON.stringify({ title: code, description: code }).replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const { id, link } = await post(site, 'contributor', {
    status: 'pending',
    title: 'x',
    content: `<!-- wp:khatt/timeline -->\n<figure class="wp-block-khatt-timeline" data-khatt data-src="https://example.org/x.json" onload="alert(1)"><h2>${code}</h2><ol data-rest="${rest}"><li data-date="2021" onclick="alert(window.__pwned=1)"><h3><a href="javascript:alert(window.__pwned=1)">سليم</a></h3>${code}<iframe src="https://example.org/"></iframe></li></ol></figure>\n<!-- /wp:khatt/timeline -->`,
  });
  await post(site, 'editor', { status: 'publish' }, id);
  const visitor = await open();
  await visitor.page.goto(link);
  await visitor.page.waitForFunction(() => document.querySelector('figure[data-khatt] khatt-timeline')?.shadowRoot?.querySelector('[part~="event"]'));
  assert.deepEqual([await visitor.page.evaluate(() => window.__pwned), visitor.dialogs, visitor.foreign()], [undefined, [], []]);
  await visitor.close();
  const { page, openPost, foreign, dialogs, close } = await as('editor');
  // The figure says what ours never does: the editor has it as unexpected content.
  const { frame } = await openPost(id);
  await frame.waitForSelector('[data-type="khatt/timeline"]');
  assert.deepEqual([await page.evaluate(() => window.__pwned), await frame.evaluate(() => window.__pwned), dialogs, foreign()], [undefined, undefined, [], []]);
  await close();
});

const textOf = async (path) => (await fetch(`${site.address}/${path}`)).text();
const TITLES = ['درجة', 'قريبًا جدًا', 'بلا عنوان'];
for (const active of [true, false]) {
  it(`is in the page, the feed, the search, the revisions and the export ${active ? 'with' : 'without'} the plugin`, async () => {
    assert.equal(set({ active }).active, active);
    const { search } = new URL(kept.link);
    const feed = (await textOf('?feed=rss2')).split('<item>').find((item) => item.includes('<title>منشور'));
    const content = /<content:encoded><!\[CDATA\[([^]*?)\]\]>/.exec(feed)[1];
    for (const [name, text] of [
      ['page', await textOf(search)],
      ['feed', content],
    ]) {
      assert.deepEqual(
        TITLES.filter((title) => !text.includes(title)),
        [],
        name,
      );
      assert.match(text, /<figure[^>]* lang="ar"[^>]* dir="rtl"/, name);
    }
    assert.ok((await textOf(`?s=${encodeURIComponent('قريبًا جدًا')}`)).includes('منشور'), 'the search finds it');
    // Without it WordPress leaves out of the excerpts that it makes itself each block that it does not know, whatever
    // stands in it.
    assert.deepEqual(
      ['درجة', 'تمهيد'].map((words) => /<description><!\[CDATA\[([^]*?)\]\]>/.exec(feed)[1].includes(words)),
      [active, true],
      'the excerpt',
    );
    const { page, close } = await as('admin');
    const [exported, revision] = await page.evaluate(async (id) => {
      const { 0: newest } = await fetch(
        `/?rest_route=/wp/v2/posts/${id}/revisions&context=edit&_wpnonce=${await fetch('/wp-admin/admin-ajax.php?action=rest-nonce').then((answer) => answer.text())}`,
      ).then((answer) => answer.json());
      return [await fetch('/wp-admin/export.php?download=true&content=all').then((answer) => answer.text()), newest.content.raw];
    }, kept.id);
    for (const [name, text] of [
      ['export', exported],
      ['revision', revision],
    ])
      assert.deepEqual(
        TITLES.filter((title) => !text.includes(title)),
        [],
        name,
      );
    await close();
  });
}

it('opens again once the plugin is back, and takes what a hand wrote in the editor of code', async () => {
  set({ active: true });
  const { openPost, page, save, close } = await as('editor');
  const { blocks } = await openPost(kept.id);
  assert.deepEqual(
    blocks.filter(({ name }) => name === 'khatt/timeline').map(({ isValid, attributes }) => [isValid, pruned(attributes)]),
    [[true, pruned(TRICKY)]],
  );
  const byHand = kept.raw.replace('</ol>', '<li class="mine"><h3>بخط اليد</h3><time datetime="2023-05">أيار</time><p>نص <b>غليظ</b></p></li></ol>');
  const raw = await page.evaluate((content) => {
    const { dispatch, select } = window.wp.data;
    dispatch('core/block-editor').resetBlocks(window.wp.blocks.parse(content));
    const [block] = select('core/block-editor').getBlocks();
    return { isValid: block.isValid, event: block.attributes.events.at(-1), content: window.wp.blocks.serialize([block]) };
  }, byHand);
  assert.deepEqual(
    [raw.isValid, raw.event.title, raw.event.date, raw.event.text, raw.content.includes('<li class="mine">')],
    [true, 'بخط اليد', '2023-05', 'نص **غليظ**', true],
  );
  await save();
  await close();
});

it('takes back one step at a time, and typing by its pauses', async () => {
  const { page, openPost, insert, close } = await as('author');
  const { frame } = await openPost();
  await insert({
    events: [
      { id: 'b', date: '2022', title: 'ثانٍ' },
      { id: 'a', date: '2021', title: 'أول' },
    ],
  });
  await frame.waitForSelector('.khatt-row');
  const states = [];
  const state = () => page.evaluate(() => (window.wp.data.select('core/block-editor').getBlocks()[0]?.attributes.events ?? []).map(({ title }) => title));
  const press = (selector, words) =>
    frame.evaluate((one, text) => [...document.querySelectorAll(one)].find((node) => !text || node.textContent === text).click(), selector, words);
  // The letters of a word come as fast as the page takes them, however slow that is.
  const type = (words) =>
    frame.evaluate((text) => {
      const box = document.querySelector('[data-field="title"] textarea');
      box.focus();
      for (const letter of text) document.execCommand('insertText', false, letter);
    }, words);
  const STEPS = [
    () => press('.khatt-add'),
    () => type('ثالث'),
    () => press('[data-part="up"]'),
    () => press('button', 'رتّب حسب التاريخ'),
    () => press('[data-part="copy"]'),
    () => press('[data-part="remove"]'),
  ];
  for (const step of STEPS) {
    states.push(await state());
    await step();
    await frame.waitForFunction(
      (before) =>
        JSON.stringify(
          window.parent.wp.data
            .select('core/block-editor')
            .getBlocks()[0]
            .attributes.events.map(({ title }) => title),
        ) !== before,
      {},
      JSON.stringify(states.at(-1)),
    );
  }
  const last = await state();
  const go = (name) => page.evaluate((what) => window.wp.data.dispatch('core/editor')[what](), name);
  for (const before of states.toReversed()) {
    await go('undo');
    assert.deepEqual(await state(), before);
  }
  for (const after of [...states.slice(1), last]) {
    await go('redo');
    assert.deepEqual(await state(), after);
  }
  await close();
});

it('says before publishing what is wrong, and how much in the toolbar', async () => {
  const { page, openPost, insert, said, close } = await as('author');
  const { frame } = await openPost();
  await insert({
    events: [
      { id: 'a', date: '', original: '٣١ شباط ٢٠٢١', title: 'موعد' },
      { id: 'b', date: '2021', title: '' },
      { id: 'c', date: '2021', title: 'سليم' },
    ],
  });
  await frame.waitForSelector('.khatt-row');
  await page.waitForFunction(() => /2|٢/.test(document.querySelector('.khatt-problem-count')?.textContent));
  await page.evaluate(() => window.wp.data.dispatch('core/editor').editPost({ title: 'x' }));
  await page.locator('.editor-post-publish-panel__toggle').click();
  await page.waitForSelector('.khatt-publish li');
  assert.deepEqual(await page.$$eval('.khatt-publish li', (items) => items.map((item) => item.querySelector('button').textContent)), ['موعد', 'حدث بلا عنوان']);
  await shoot(page, 'before-publishing');
  await page.locator('.khatt-publish li:last-child button').click();
  await frame.waitForFunction(
    () => document.activeElement.matches('[data-field="title"] textarea') && document.querySelector('[data-event="b"] [aria-current]'),
  );
  assert.deepEqual(said, []);
  await close();
});

it('makes PHP complain of nothing', () =>
  assert.deepEqual(
    site
      .debugLog()
      .split('\n')
      .filter((line) => line.trim() && !/WordPress\.org/.test(line)),
    [],
  ));
