// The page of Drupal: its allowed tags leave of every list all that the widget reads, its library is a script tag that
// draws, and its template prints hostile text as text. Drupal itself is not here: its filter is done as its sources do
// it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { renderHTML } from '../../dist/static.js';
import { blocksIn, blocksOf } from '../docs/read.mjs';
import { isAllDrawn, openStage, pageOf, pageOfBlock } from '../docs/run-page.mjs';
import { ensurePackages, fileOf } from './packages.mjs';

const [allowed] = blocksIn('docs/cms/drupal.md', 'text', 1);
const [library] = blocksIn('docs/cms/drupal.md', 'yaml', 1);
const [template] = blocksIn('docs/cms/drupal.md', 'twig', 1);
const listOf = (page) => blocksOf(page).find(({ code }) => code.startsWith('<figure data-khatt')).code;
const HOSTILE = JSON.parse(readFileSync('src/data/hostile.cases.json', 'utf8'))
  .cases.map(({ input }) => input)
  .filter((input) => !/^(?:generator|response):/.test(input));

const media = (type, src, more) => ({ type, src, alt: 'قاعة الاجتماع', ...more });
/** A document with every field that a list can have. */
const WHOLE = {
  title: 'الناتو والعراق',
  description: 'محطات **شباط** وآذار',
  lang: 'ar-IQ',
  timeZone: 'Asia/Baghdad',
  asOf: '2021-03-11',
  source: { name: 'وكالة إرنا' },
  groups: [{ id: 'a', label: 'الناتو', color: '#1a5fb4' }],
  events: [
    {
      id: 'x',
      date: '2021-02',
      title: 'قرار',
      href: 'https://example.org/',
      group: 'a',
      importance: 0.9,
      text: 'نص *مائل* و[رابط](https://example.org/)\n\nثانٍ',
      dateNote: 'لم يُذكر اليوم',
      quote: { text: 'قال', by: 'فلان', paraphrase: true },
      source: { name: 'حلف', url: 'https://example.org/' },
      media: [media('image', 'https://example.org/a.jpg', { caption: 'شرح', credit: 'وكالة' }), media('youtube', 'abcdefghijk')],
    },
    {
      id: 'y',
      date: '2021-02-13/2021-03-13',
      title: 'رجب',
      calendar: 'islamic-umalqura',
      original: 'رجب 1442',
      within: true,
      dateLabel: 'في رجب',
      media: [media('video', 'https://example.org/film.png', { poster: 'https://example.org/a.jpg' }), media('audio', 'https://example.org/sound.png')],
    },
    { id: 'z', date: '2015~/..', title: 'بعثة', quote: { text: 'قيل', by: 'فلان' }, source: { name: 'كتاب' } },
  ],
};
const LISTS = [
  listOf('docs/cms/drupal.md'),
  listOf('docs/list.md'),
  renderHTML(WHOLE, { as: 'figure', calendar: 'persian', headingLevel: 2 }),
  // Titles that are no headings, and a date in <time> alone.
  '<figure data-khatt lang="ar" dir="rtl"><ol><li><strong>قرار</strong> <time datetime="2021-02">شباط</time></li><li data-date="2021-03-11"><strong>اجتماع</strong> <span data-date-label>ذلك اليوم</span></li></ol><figcaption>شرح</figcaption></figure>',
];

/**
 * In the page: what the filter 'Limit allowed HTML tags' leaves. Of a tag that is named twice the last counts; handlers
 * and styles go in any case; what stands before a colon goes where it is no scheme, except in attributes that are known
 * to be no addresses.
 */
function filter(html, tags) {
  const parse = (text) => new DOMParser().parseFromString(text, 'text/html').body;
  const rules = new Map([...parse(tags).querySelectorAll('*')].map((node) => [node.localName, node.getAttributeNames()]));
  const isKept = (names, name, value) =>
    !/^(?:style|on)/.test(name) &&
    (name === 'lang' ||
      (name === 'dir' && /^(?:ltr|rtl)$/.test(value)) ||
      names.some((rule) => (rule.endsWith('*') ? name.startsWith(rule.slice(0, -1)) : name === rule)));
  const body = parse(html);
  for (const node of [...body.querySelectorAll('*')].reverse()) {
    const names = rules.get(node.localName);
    if (!names) node.replaceWith(...node.childNodes);
    else {
      for (const { name, value } of [...node.attributes]) {
        if (!isKept(names, name, value)) node.removeAttribute(name);
        else if (!/^(?:data-.*|title|alt|rel|property|class|datetime)$/.test(name))
          node.setAttribute(name, value.replace(/^(?!(?:https?|mailto|tel):)[^/?#:]*:/, ''));
      }
    }
  }
  return body.innerHTML;
}
/** In the page: what is read of a list by the widget, and what plays without it. */
async function readList(html) {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  const players = holder.querySelectorAll('[controls]').length;
  document.body.append(holder);
  for (let frames = 0; frames < 120 && !holder.querySelector('khatt-timeline'); frames++) await new Promise(requestAnimationFrame);
  const timeline = holder.querySelector('khatt-timeline');
  timeline?.setAttribute('loading', 'eager');
  // Without a list it waits for one.
  await Promise.race([timeline?.ready, new Promise((resolve) => setTimeout(resolve, 2000))]);
  const seen = timeline && {
    attributes: [...timeline.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
    document: timeline.toJSON(),
    caption: holder.querySelector('figcaption')?.textContent,
    players,
  };
  holder.remove();
  return JSON.stringify(seen);
}

let stage;
before(async () => {
  await ensurePackages();
  stage = await openStage();
});
after(() => stage?.close());
const emptyPage = pageOfBlock('<khatt-timeline src="story.json"></khatt-timeline>');
/** Filters lists by tags and reads them; resolves to what is read of each. */
const readAll = async (tab, tags) => {
  const seen = [];
  for (const html of LISTS) seen.push(await tab.evaluate(readList, tags === null ? html : await tab.evaluate(filter, html, tags)));
  return seen;
};

describe('The allowed tags of docs/cms/drupal.md', () => {
  it('leave of every list what the widget reads', () =>
    stage.show(emptyPage, async (tab) => {
      await isAllDrawn(tab);
      const whole = await readAll(tab, null);
      assert.ok(whole.every((one) => /"events":\[\{/.test(one)));
      assert.deepEqual(await readAll(tab, allowed), whole);
    }));
  it('have nothing in them that no list needs', () =>
    stage.show(emptyPage, async (tab) => {
      await isAllDrawn(tab);
      const whole = JSON.stringify(await readAll(tab, allowed));
      // It is told on the console what is missing then.
      await tab.evaluate(() => Object.assign(console, { warn() {}, error() {} }));
      for (const { 0: part, index } of allowed.matchAll(/<\w+[^>]*>|(?<=<[^>]*)\b[\w-]+-\*|(?<=<\w[^>]* )[\w-]+(?=[ >])/g)) {
        const less = allowed.slice(0, index) + allowed.slice(index + part.length);
        assert.notEqual(JSON.stringify(await readAll(tab, less)), whole, `${part} at ${index}`);
      }
    }));
  it('leave nothing that runs', () =>
    stage.show(emptyPage, async (tab) => {
      const left = await tab.evaluate(
        filter,
        '<figure data-khatt onclick="x()" style="color:red"><script>x()</script><ol><li data-date="2021"><h3 onfocus="x()"><a href="javascript:x()">قرار</a></h3></li></ol></figure>',
        allowed,
      );
      assert.equal(left, '<figure data-khatt="">x()<ol><li data-date="2021"><h3><a href="x()">قرار</a></h3></li></ol></figure>');
    }));
  it('are all that the page of Drupal needs for its own list', () =>
    stage.show(emptyPage, async (tab) => {
      const html = await tab.evaluate(filter, LISTS[0], allowed);
      await stage.show(pageOfBlock(html), isAllDrawn);
    }));
});

describe('The library of docs/cms/drupal.md', () => {
  it('is a tag of the script of this version, which draws with its files beside it', async () => {
    const { parse } = createRequire(import.meta.url)(fileOf('yaml'));
    const { khatt, ...others } = parse(library);
    assert.deepEqual(others, {});
    assert.equal(khatt.version, JSON.parse(readFileSync('package.json', 'utf8')).version);
    const [[path, { attributes, minified, preprocess }], ...more] = Object.entries(khatt.js);
    assert.deepEqual([more, attributes, minified, preprocess], [[], { type: 'module' }, true, false]);
    assert.ok(existsSync(`dist/${basename(path)}`) && !path.startsWith('/'), path);
    // Drupal writes the version behind the address.
    const tag = `<script src="/themes/mytheme/${path}?v=${khatt.version}" ${Object.entries(attributes)
      .map(([name, value]) => `${name}="${value}"`)
      .join(' ')}></script>`;
    const asked = [];
    await stage.show(pageOf(`${tag}<figure data-khatt lang="fa"><ol><li data-date="۲۱ اسفند ۱۳۹۹"><h3>دیدار</h3></li></ol></figure>`), async (tab) => {
      await isAllDrawn(tab);
      assert.equal(
        await tab.$eval('khatt-timeline', async (timeline) => {
          await timeline.ready;
          return timeline.toJSON().events[0].date;
        }),
        '2021-03-11',
      );
      asked.push(...(await tab.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname))));
    });
    assert.deepEqual([...new Set(asked.filter((one) => one.endsWith('.js')).map((one) => dirname(one)))], [`/themes/mytheme/${dirname(path)}`]);
    assert.ok(asked.length > 2 && new Set(asked).size === asked.length, asked.join());
  });
});

describe('The template of docs/cms/drupal.md', () => {
  const printed = (values) => {
    const { twig } = createRequire(import.meta.url)(fileOf('twig'));
    return twig({ data: template, autoescape: true }).render(values);
  };
  it(`prints ${HOSTILE.length} hostile texts as text, and the widget reads them`, () => {
    const figures = HOSTILE.map(
      (text) =>
        `<figure data-khatt lang="ar"><ol>${printed({ date: '2021-03-11', title: text, text })}${printed({ date: '2021-02', title: 'قرار', text: '' })}</ol></figure>`,
    );
    return stage.show(pageOfBlock(figures.join('')), async (tab) => {
      await isAllDrawn(tab);
      const seen = await tab.evaluate(() => ({
        tags: [...new Set([...document.querySelectorAll('figure ol *')].map(({ localName }) => localName))].sort(),
        names: [...new Set([...document.querySelectorAll('figure ol *')].flatMap((node) => node.getAttributeNames()))],
        texts: [...document.querySelectorAll('figure')].map((figure) =>
          [...figure.querySelectorAll('li:first-child > *')].map(({ textContent }) => textContent),
        ),
        counts: [...document.querySelectorAll('khatt-timeline')].map((one) => one.toJSON().events.length),
        ran: '__pwned' in window,
      }));
      const asRead = (text) => text.replace(/\r\n?/g, '\n');
      assert.deepEqual(seen, {
        tags: ['h3', 'li', 'p'],
        names: ['data-date'],
        texts: HOSTILE.map((text) => [asRead(text), asRead(text)]),
        counts: HOSTILE.map(() => 2),
        ran: false,
      });
    });
  });
  it('keeps them in the attribute', () =>
    stage.show(emptyPage, async (tab) => {
      await isAllDrawn(tab);
      for (const text of HOSTILE) {
        const seen = await tab.evaluate(
          (html) =>
            [...new DOMParser().parseFromString(html, 'text/html').body.querySelectorAll('*')].map((node) =>
              [node.localName, node.getAttributeNames().join()].join(' '),
            ),
          printed({ date: text, title: 'قرار', text: 'نص' }),
        );
        assert.deepEqual(seen, ['li data-date', 'h3 ', 'p '], text);
      }
    }));
});
