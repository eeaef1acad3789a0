// `npm run test:mediawiki`: the tag <khatt> on a real MediaWiki, seen by a visitor in Chromium.
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { ensureBrowser, launchArgs, NO_BROWSER } from '../../.ci/harness/browser.mjs';
import { blocksIn } from '../../.ci/docs/read.mjs';
import { readDocument } from '../../dist/core.js';
import { startWiki } from './wiki.mjs';

const REFERENCE = JSON.parse(readFileSync('demo/data/nato-iraq-2021.json', 'utf8'));
const HOSTILE = JSON.parse(readFileSync('src/data/hostile.cases.json', 'utf8')).cases.filter(({ input }) => !/^(?:generator|response):/.test(input));
const tag = (document, attributes = '') =>
  `<khatt${attributes}>${typeof document === 'string' ? document : JSON.stringify(document).replaceAll('</', '<\\/')}</khatt>`;
const GOOD = { id: 'good', date: '2021-03-11', title: 'حدث سليم' };

/** A document with the hostile text in every field that takes text, and a good event beside it. */
const hostileDocument = (text) => ({
  title: text,
  description: text,
  lang: text,
  timeZone: text,
  asOf: text,
  layout: text,
  start: text,
  href: text,
  media: [{ type: 'image', src: text, alt: text }],
  source: { name: text, url: text },
  groups: [{ id: text, label: text, color: text }],
  entities: [{ id: text, type: 'person', name: text }],
  events: [
    {
      id: text,
      date: text,
      title: text,
      text: `${text}\n\n[${text}](${text}) **${text}**`,
      dateLabel: text,
      dateNote: text,
      group: text,
      mentions: [text],
      calendar: text,
      original: text,
      quote: { text, by: text, role: text },
      source: { name: text, url: text },
      href: text,
      thumbnail: text,
      media: ['image', 'video', 'audio', 'youtube', 'vimeo', text].map((type) => ({
        type,
        src: text,
        alt: text,
        caption: text,
        credit: text,
        poster: text,
        captions: text,
        transcript: text,
        srcset: text,
      })),
    },
    { ...GOOD, href: text, text, dateNote: text },
    GOOD,
  ],
});
/** The page of the docs: its own lines install the extension, and its story is a page of the wiki. */
const [shell] = blocksIn('docs/cms/mediawiki.md', 'sh', 1);
const [settings] = blocksIn('docs/cms/mediawiki.md', 'php', 1);
const [shown] = blocksIn('docs/cms/mediawiki.md', 'wikitext', 1);
const [template] = /\{\{#tag:[^`]+/.exec(readFileSync('docs/cms/mediawiki.md', 'utf8'));
const PAGES = {
  Docs: shown,
  'Template:Story': template,
  'From a template': '{{Story|story=[{ "date": "2021-02", "title": "قرار" }]}}',
  قصة: `مقدمة\n${tag(readFileSync('demo/data/nato-iraq-2021.json', 'utf8'))}\nخاتمة`,
  English: `Before\n${tag(
    {
      title: 'A story',
      events: [
        { date: '2021-02', title: 'First' },
        { date: '2015~/..', title: 'Second', text: 'With </khatt> in it' },
        { date: '../2015?', title: 'Third' },
        { date: '2021-03-11T18:00+03:00', title: 'Fourth', dateLabel: 'that evening' },
      ],
    },
    ' lang="en" heading-level="3" calendar="persian" time-zone="Asia/Baghdad" colour="red"',
  )}\nAfter`,
  صورة: tag([
    {
      ...GOOD,
      media: [
        { type: 'image', src: 'File:Screenshot.png', alt: 'صفحة', caption: 'نص **قوي**', credit: 'نحن' },
        { type: 'image', src: 'https://elsewhere.example/x.png', alt: '' },
        { type: 'youtube', src: 'abcdefghijk', alt: 'فيديو' },
      ],
    },
  ]),
  Story: tag(
    {
      lang: 'ar-IQ',
      title: { text: 'NATO', lang: 'en' },
      layout: 'story',
      start: 'good',
      href: 'https://news.example/a',
      media: [{ type: 'image', src: 'File:Screenshot.png', alt: 'المقر' }],
      entities: [{ id: 's', type: 'person', name: { text: 'Stoltenberg', lang: 'en' } }],
      events: [
        {
          ...GOOD,
          title: { text: 'Meeting', lang: 'en' },
          thumbnail: 'File:Screenshot.png',
          dateLabel: { text: 'that day', lang: 'en' },
          dateNote: { text: 'not sure', lang: 'en' },
          quote: { text: 'قال\n\nوأضاف', by: 's', role: 'الأمين العام' },
          source: { name: { text: 'Reuters', lang: 'en' } },
          media: [
            { type: 'youtube', src: 'abcdefghijk', alt: { text: 'Speech', lang: 'en' }, transcript: 'قيل **هذا**', caption: 'شرح' },
            { type: 'video', src: 'File:Screenshot.png', alt: 'فيلم', captions: 'File:Screenshot.png', transcript: 'قيل' },
          ],
        },
        { ...GOOD, id: 'other', thumbnail: 'https://elsewhere.example/x.png' },
      ],
    },
    ' layouts="story vertical" start="last" order="newest" play="8" sync-hash query="لقاء" groups="a b" entities="s"',
  ),
  خطأ: `مقدمة\n${tag('{"events":[')}\nخاتمة ${tag('"x"')} ${tag({ events: [{ title: 'بلا تاريخ' }, GOOD] })}`,
  عميق: tag('['.repeat(100_000) + ']'.repeat(100_000)),
  فارغة: 'لا خط زمني هنا.',
  Hostile: HOSTILE.map(({ input }) => tag(hostileDocument(input))).join('\n\n'),
  Attributes: HOSTILE.map(({ input }) =>
    tag(
      [GOOD],
      [
        'lang',
        'dir',
        'calendar',
        'time-zone',
        'heading-level',
        'numerals',
        'layout',
        'layouts',
        'start',
        'order',
        'play',
        'sync-hash',
        'query',
        'groups',
        'entities',
        'onclick',
        'style',
      ]
        .map((name) => ` ${name}="${input.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}"`)
        .join(''),
    ),
  ).join('\n\n'),
};

let wiki;
let browser;
before(
  async () => {
    const executablePath = ensureBrowser();
    if (!executablePath) throw new Error(NO_BROWSER);
    browser = await puppeteer.launch({ executablePath, headless: true, args: launchArgs });
    wiki = await startWiki({ shell, settings });
    const pictures = mkdtempSync(join(tmpdir(), 'khatt-pictures-'));
    copyFileSync('demo/screenshot.png', join(pictures, 'Screenshot.png'));
    await (await browser.newPage()).screenshot({ path: join(pictures, 'Meeting.jpg'), type: 'jpeg' });
    wiki.upload(pictures);
    rmSync(pictures, { recursive: true });
    for (const [title, text] of Object.entries(PAGES)) wiki.edit(title, text);
  },
  { timeout: 300_000 },
);
after(async () => {
  await browser?.close();
  wiki?.close();
});

const addressOf = (title, more = '') => `${wiki.address}/index.php?title=${encodeURIComponent(title)}${more}`;
const htmlOf = async (title) => (await fetch(addressOf(title))).text();
/** The article alone, without the notes that MediaWiki leaves after it. */
const articleOf = async (title) => /<div class="mw-parser-output">([\s\S]*?)<!-- *\n/.exec(await htmlOf(title))[1];

/** Opens a page as a visitor; gathers what broke a policy or ran that should not, and what was asked of other hosts. */
async function visit(title, { more = '', scripts = true, width = 1280 } = {}) {
  const tab = await browser.newPage();
  const [violations, thrown, elsewhere] = [[], [], []];
  tab.on('pageerror', (error) => thrown.push(String(error)));
  tab.on('dialog', (dialog) => dialog.dismiss());
  tab.on('request', (request) => !/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(wiki.address) && elsewhere.push(request.url()));
  await tab.exposeFunction('khattViolation', (one) => violations.push(one));
  await tab.evaluateOnNewDocument(() => {
    window.alert = () => {
      window.__pwned = true;
    };
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, blockedURI }) =>
      window.khattViolation({ violatedDirective, sourceFile, blockedURI }),
    );
  });
  await tab.setJavaScriptEnabled(scripts);
  await tab.setViewport({ width, height: 900 });
  await tab.goto(addressOf(title, more), { waitUntil: 'networkidle0' });
  return { tab, violations, thrown, elsewhere };
}
const isDrawn = (tab) =>
  tab.waitForFunction(() => {
    const all = [...document.querySelectorAll('figure[data-khatt] > khatt-timeline, figure[data-khatt] khatt-timeline')];
    return (
      all.length > 0 &&
      all.length === document.querySelectorAll('figure[data-khatt]').length &&
      all.every((one) => one.shadowRoot?.querySelector('[part~="event"]'))
    );
  });

describe('The tag <khatt> of the docs', () => {
  const { events } = JSON.parse(/>\n([^]*)<\/khatt>/.exec(shown)[1]);
  it('reads without scripts, with its picture', async () => {
    const { tab } = await visit('Docs', { scripts: false });
    assert.deepEqual(
      await tab.$$eval('figure[data-khatt] ol > li h3', (titles) => titles.map(({ textContent }) => textContent)),
      events.map(({ title }) => title),
    );
    assert.ok(await tab.$eval('figure[data-khatt] img', (picture) => picture.naturalWidth > 0 && picture.src.endsWith('/Meeting.jpg')));
    await tab.close();
  });
  it('is drawn, and nothing in it is left out', async () => {
    const { tab, thrown } = await visit('Docs');
    await isDrawn(tab);
    const seen = await tab.$eval('khatt-timeline', async (timeline) => {
      await timeline.ready;
      return { events: timeline.toJSON().events, cards: timeline.shadowRoot.querySelectorAll('[part~="event"]').length };
    });
    assert.equal(seen.cards, events.length);
    assert.deepEqual(
      seen.events.map(({ date, title, dateNote, media }) => [date, title, dateNote, media[0]?.alt]),
      events.map(({ date, title, dateNote, media }) => [date, title, dateNote, media?.[0].alt]),
    );
    assert.doesNotMatch(await htmlOf('Docs'), /صفحات فيها مشكلات في خطوط زمنية/);
    assert.deepEqual(thrown, []);
    await tab.close();
  });
  it('comes from a template', async () => {
    const { tab } = await visit('From a template');
    await isDrawn(tab);
    assert.deepEqual(await tab.$eval('khatt-timeline', ({ lang, shadowRoot }) => [lang, shadowRoot.querySelector('[part~="event"] .title').textContent]), [
      'ar',
      'قرار',
    ]);
    await tab.close();
  });
});

describe('The tag <khatt> without scripts', () => {
  it('prints the story as a list that reads', async () => {
    const { tab, elsewhere } = await visit('قصة', { scripts: false });
    // Puppeteer still evaluates where the page's own scripts are off.
    const seen = await tab.$eval('figure[data-khatt]', (figure) => ({
      lang: figure.lang,
      dir: figure.dir,
      title: figure.querySelector('h2').textContent,
      asOf: figure.querySelector('ol').dataset.asOf,
      groups: figure.querySelectorAll('[data-groups] > li').length,
      dates: [...figure.querySelectorAll('[data-date-words]')].map((node) => node.textContent),
      titles: [...figure.querySelectorAll('ol > li h3')].map((node) => node.textContent),
      quote: figure.querySelector('blockquote[data-paraphrase] cite').textContent,
      source: figure.querySelector('a[data-source]').href,
      isSeen: figure.checkVisibility(),
    }));
    assert.deepEqual(seen, {
      lang: 'ar-IQ',
      dir: 'rtl',
      title: REFERENCE.title,
      asOf: '2021-03-11',
      groups: 3,
      dates: ['منذ نحو ٢٠١٥', 'شباط ٢٠٢١', '١١ آذار ٢٠٢١', '١١ آذار ٢٠٢١', 'منذ ١١ آذار ٢٠٢١'],
      titles: REFERENCE.events.map(({ title }) => title),
      quote: 'ينس ستولتنبرغ',
      source: 'https://www.nato.int/',
      isSeen: true,
    });
    assert.deepEqual(elsewhere, []);
    await tab.close();
  });
  it('takes a language, a level of heading and attributes of the element', async () => {
    const html = await articleOf('English');
    assert.match(html, /<figure data-khatt="" lang="en" dir="ltr" data-time-zone="Asia\/Baghdad" data-heading-level="3" data-calendar="persian">/);
    for (const part of [
      '<h3>A story</h3>',
      '<h4>First</h4>',
      '>February 2021</time>',
      '>since about 2015</span>',
      '>until 2015 (?)</span>',
      '<time datetime="2021-03-11T18:00+03:00">that evening</time>',
      'With &lt;/khatt&gt; in it',
    ])
      assert.ok(html.includes(part), part);
    assert.doesNotMatch(html, /colour="red"/);
  });
  it('takes attributes of how the story is told', async () =>
    assert.match(
      await articleOf('Story'),
      /<figure data-khatt="" lang="ar-IQ" dir="rtl" data-layouts="story vertical" data-start="last" data-order="newest" data-play="8" data-sync-hash="" data-query="لقاء" data-groups="a b" data-entities="s">/,
    ));
  it('prints what a story is told with, each text in its language', async () => {
    const html = await articleOf('Story');
    for (const part of [
      /<h2 lang="en">NATO<\/h2>\s*<figure><img src="\/images\/[^"]+\.png" alt="المقر" loading="lazy" ?\/?><\/figure>/,
      /<ol data-layout="story" data-start="good" data-href="https:\/\/news\.example\/a">/,
      /<li data-thumbnail="\/images\/[^"]+\.png" [^>]*data-id="good">\s*<h3 lang="en">Meeting<\/h3>/,
      /<time datetime="2021-03-11" lang="en">that day<\/time> · <span data-date-note="" lang="en">not sure<\/span>/,
      /<blockquote><p>قال<\/p>\s*<p>وأضاف<\/p> (?:<p>)?<cite lang="en">Stoltenberg، <span data-role="" lang="ar-IQ">الأمين العام<\/span><\/cite>(?:<\/p>)?<\/blockquote>/,
      /<cite data-source="" lang="en">Reuters<\/cite>/,
      /<figure><a href="https:\/\/www\.youtube\.com\/watch\?v=abcdefghijk" data-media="youtube" lang="en"[^>]*>Speech<\/a><details data-transcript=""><summary>النص الكامل لما يُقال<\/summary><p>قيل <strong>هذا<\/strong><\/p>\s*<\/details><figcaption>شرح<\/figcaption><\/figure>/,
      /<video src="\/images\/[^"]+" controls="" preload="none" aria-label="فيلم"><track kind="captions" src="\/images\/[^"]+" ?\/?><\/video><details/,
    ])
      assert.match(html, part);
    assert.doesNotMatch(html, /elsewhere\.example/);
  });
  it('shows uploaded files and none from elsewhere', async () => {
    const html = await articleOf('صورة');
    assert.match(
      html,
      /<figure><img src="\/images\/[^"]+\.png" alt="صفحة" loading="lazy" ?\/?><figcaption>نص <strong>قوي<\/strong> <small>نحن<\/small><\/figcaption><\/figure>/,
    );
    assert.match(html, /<a href="https:\/\/www\.youtube\.com\/watch\?v=abcdefghijk" data-media="youtube"[^>]*>فيديو<\/a>/);
    assert.doesNotMatch(html, /elsewhere\.example/);
  });
  it('says in its place, in the language of the page, that its text is not JSON', async () => {
    const html = await articleOf('خطأ');
    assert.match(
      html,
      /مقدمة[\s\S]*<strong class="error">لا يمكن عرض هذا الخط الزمني: نصه ليس JSON صحيحاً \(Syntax error\)\.<\/strong>[\s\S]*خاتمة[\s\S]*<strong class="error">[^<]*"events"/,
    );
    assert.match(html, /حدث سليم/);
    assert.match(await htmlOf('خطأ'), /id="mw-(?:hidden|normal)-catlinks"[^]*صفحات فيها مشكلات في خطوط زمنية/);
  });
  it('refuses JSON that is nested too deep', async () => assert.match(await articleOf('عميق'), /class="error">[^<]*Maximum stack depth exceeded/));
  it('puts the script on pages that use it and on no others', async () => {
    assert.match(await htmlOf('قصة'), /<script type="module" src="\/extensions\/Khatt\/resources\/khatt-timeline\.min\.js\?\d+"><\/script>/);
    assert.doesNotMatch(await htmlOf('فارغة'), /khatt-timeline/);
  });
  it('tells an editor above the preview what is left out', async () => {
    const tab = await browser.newPage();
    await tab.goto(addressOf('Preview', '&action=edit'));
    await tab.$eval(
      '#wpTextbox1',
      (box, text) => {
        box.value = text;
      },
      tag({ events: [{ title: 'بلا تاريخ' }, GOOD] }, ' colour="red"'),
    );
    await Promise.all([tab.waitForNavigation(), tab.$eval('#wpPreview', (button) => button.click())]);
    const said = await tab.$eval('.previewnote, #wikiPreview', (note) => note.textContent);
    assert.match(said, /events\[0\]/);
    assert.match(said, /"colour"/);
    await tab.close();
  });
});

describe('The tag <khatt> with the script', () => {
  for (const [width, state] of [
    [1280, 'horizontal'],
    [375, 'vertical'],
  ]) {
    it(`is drawn from the figure, ${state} at ${width} px, and says what the document says`, async () => {
      const { tab, thrown, elsewhere } = await visit('قصة', { width });
      await isDrawn(tab);
      const { document: shown, states } = await tab.$eval(
        'khatt-timeline',
        async (timeline, name) => {
          await timeline.ready;
          return { document: timeline.toJSON(), states: timeline.matches(`:state(${name})`) && timeline.matches(':state(rtl)') };
        },
        state,
      );
      const { document } = readDocument(REFERENCE);
      const nameOf = (id) => document.entities.find((one) => one.id === id)?.name ?? id;
      const expected = document.events.map(({ quote, ...event }) => ({ ...event, ...(quote ? { quote: { ...quote, by: nameOf(quote.by) } } : {}) }));
      assert.ok(states, `not ${state}`);
      for (const field of ['title', 'description', 'asOf', 'groups']) assert.deepEqual(shown[field], document[field], field);
      const named = ({ id, type, name }) => ({ id, type, name });
      assert.deepEqual(shown.entities.map(named), document.entities.map(named));
      assert.deepEqual(shown.events, expected);
      assert.deepEqual([thrown, elsewhere], [[], []]);
      await tab.close();
    });
  }
  it('breaks no rule of the strictest policy that the wiki can send', async () => {
    const { tab, violations } = await visit('قصة', { more: '&policy=strict' });
    const { headers } = await fetch(addressOf('قصة', '&policy=strict'));
    const policy = headers.get('content-security-policy');
    assert.match(policy, /script-src [^;]*'nonce-/);
    assert.doesNotMatch(policy, /script-src [^;]*'unsafe-inline'/);
    await isDrawn(tab);
    assert.deepEqual(violations, []);
    await tab.close();
  });
});

/**
 * What stands in the figures that should not: elements, handlers and addresses that only markup in data could have
 * made.
 */
const intruders = (tab) =>
  tab.evaluate(() => {
    const allowed =
      /^(?:FIGURE|H[1-6]|P|UL|OL|LI|TIME|SPAN|STRONG|EM|A|BLOCKQUOTE|CITE|FIGCAPTION|SMALL|IMG|VIDEO|AUDIO|TRACK|DETAILS|SUMMARY|KHATT-TIMELINE)$/;
    const all = [...document.querySelectorAll('figure[data-khatt], figure[data-khatt] *')];
    return [
      ...all.filter((node) => !allowed.test(node.tagName)).map((node) => node.outerHTML),
      // The widget's own tag is made by the script, with the height that it holds.
      ...all
        .filter((node) => node.tagName !== 'KHATT-TIMELINE')
        .flatMap((node) => node.getAttributeNames().filter((name) => /^(?:on|style|srcset)/.test(name))),
      ...all.filter((node) => node.href && !/^(?:https?|mailto|tel):/.test(node.protocol)).map((node) => node.href),
      ...(window.__pwned ? ['a script ran'] : []),
    ];
  });
describe('Hostile text', () => {
  it(`has ${HOSTILE.length} cases`, () => assert.ok(HOSTILE.length >= 25));
  it("keeps no control that would turn the page's text around", async () =>
    assert.deepEqual((await articleOf('Hostile')).match(/[\u202a-\u202e\u2066-\u2069\u007f]/gu), null));
  for (const title of ['Hostile', 'Attributes']) {
    for (const scripts of [false, true]) {
      it(`is text in every ${title === 'Hostile' ? 'field' : 'attribute'}, ${scripts ? 'with' : 'without'} scripts`, async () => {
        const { tab, thrown, elsewhere } = await visit(title, { scripts });
        // Hostile words as a query find nothing.
        if (scripts)
          await tab.waitForFunction(() =>
            [...document.querySelectorAll('figure[data-khatt]')].every((figure) => figure.querySelector('khatt-timeline')?.toJSON?.()),
          );
        assert.equal(
          await tab.$$eval('figure[data-khatt]', (figures) => figures.filter((figure) => figure.textContent.includes('حدث سليم')).length),
          HOSTILE.length,
        );
        assert.deepEqual([await intruders(tab), thrown, elsewhere], [[], [], []]);
        await tab.close();
      });
    }
  }
});
