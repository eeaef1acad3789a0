// Whole pages around the built widget: what follows it stays where it is while stories load, a fragment below is landed
// at, and a print gets the whole list.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { serve } from '../../demo/serve.mjs';
import { ensureBrowser, launchArgs } from '../harness/browser.mjs';

let browser, site;
before(async () => {
  browser = await puppeteer.launch({ executablePath: ensureBrowser(), headless: true, args: launchArgs });
  site = await serve(9240);
});
after(async () => {
  await browser?.close();
  site?.server.close();
});

const SCRIPT = '<script type="module" src="/dist/khatt-timeline.min.js"></script>';
const SHEET = '<link rel="stylesheet" href="/dist/khatt-timeline.css">';
const page = (body, head = SHEET) =>
  `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title>${head}${SCRIPT}<style>body { margin: 16px; font: 16px/1.7 sans-serif }</style><body>${body}<p id="after">بعد</p>`;
const read = (name) => JSON.parse(readFileSync(`demo/data/${name}.json`, 'utf8'));
const first = (count) => ({ ...read('sixty'), events: read('sixty').events.slice(0, count) });

/** A tab of `html`; answers for `story.json` and for files with `name` in them wait for `release`. */
async function open(html, { width = 1280, height = 1600, story = {}, name = 'story.json', hash = '' } = {}) {
  const tab = await browser.newPage();
  tab.setDefaultTimeout(8000);
  await tab.setViewport({ width, height });
  let release;
  const released = new Promise((resolve) => {
    release = resolve;
  });
  let isAsked;
  const asked = new Promise((resolve) => {
    isAsked = resolve;
  });
  await tab.setRequestInterception(true);
  tab.on('request', async (request) => {
    if (request.isNavigationRequest()) return request.respond({ contentType: 'text/html; charset=utf-8', body: html });
    if (request.url().includes(name)) isAsked();
    if (request.url().includes(name) || request.url().includes('story.json')) await released;
    return request.url().includes('story.json') ? request.respond({ contentType: 'application/json', body: JSON.stringify(story) }) : request.continue();
  });
  await tab.evaluateOnNewDocument(() => {
    window.shift = 0;
    new PerformanceObserver((list) =>
      list.getEntries().forEach(({ value }) => {
        window.shift += value;
      }),
    ).observe({ type: 'layout-shift', buffered: true });
  });
  // A page is not loaded before its scripts are.
  const isLoaded = tab.goto(`${site.address}page.html${hash}`);
  await Promise.race([asked, isLoaded]);
  return { tab, release };
}
const frames = (tab, count = 3) =>
  tab.evaluate(async (n) => {
    for (let i = 0; i < n; i++) await new Promise(requestAnimationFrame);
  }, count);
const isPainted = (tab) => tab.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
const drawn = async (tab) => {
  await tab.waitForFunction(() =>
    [...document.querySelectorAll('khatt-timeline')].every((one) => one.shadowRoot?.querySelector('[part="event"], [role="alert"]')),
  );
  await frames(tab);
};
const topOf = (tab, id = 'after') => tab.evaluate((name) => document.getElementById(name).getBoundingClientRect().top + scrollY, id);

const listOf = (count) =>
  `<khatt-timeline lang="ar-IQ"><h2>العنوان</h2><ol>${first(count)
    .events.map(({ date, title }) => `<li data-date="${date}"><h3>${title}</h3></li>`)
    .join('')}</ol></khatt-timeline>`;
const FORMS = {
  src: () => '<khatt-timeline src="story.json" loading="eager"></khatt-timeline>',
  'src with events': (count) => `<khatt-timeline src="story.json" loading="eager" events="${count}"></khatt-timeline>`,
  inline: (count) => `<khatt-timeline><script type="application/json">${JSON.stringify(first(count)).replaceAll('<', '\\u003c')}</script></khatt-timeline>`,
  list: listOf,
};
for (const [form, bodyOf] of Object.entries(FORMS)) {
  for (const width of [375, 680, 1280]) {
    for (const count of [3, 5, 24]) {
      it(`${form} of ${count} events at ${width} px: what follows stays where it is from before the script to the drawn story`, async () => {
        // Only the element can make a place of `events`: before it, there is none.
        const isLate = form !== 'src with events';
        const { tab, release } = await open(page(bodyOf(count)), { width, story: first(count), name: isLate ? 'khatt-timeline.min.js' : 'story.json' });
        await isPainted(tab);
        if (!isLate) await tab.waitForFunction(() => document.querySelector('khatt-timeline').shadowRoot?.querySelector('.message'));
        await frames(tab);
        const before = await topOf(tab);
        await tab.evaluate(() => {
          window.shift = 0;
        });
        release();
        await drawn(tab);
        assert.ok(Math.abs((await topOf(tab)) - before) <= 1, `moved from ${before} to ${await topOf(tab)} px`);
        assert.ok((await tab.evaluate(() => window.shift)) < 0.001);
        await tab.close();
      });
    }
  }
}

const PICTURE = { type: 'image', src: '/demo/pictures/nubia/lead.svg', alt: 'x', width: 1200, height: 800 };
for (const [width, height] of [
  [320, 640],
  [375, 812],
  [680, 900],
  [1280, 800],
]) {
  for (const head of ['', SHEET]) {
    for (const above of [0, 300]) {
      it(`the title page of a story at ${width} px, ${above} px down${head ? ', with the sheet' : ''}, moves nothing that is seen, and has no blank under it that is not`, async () => {
        for (const media of [[PICTURE], undefined]) {
          const { tab, release } = await open(
            page(`<div style="block-size: ${above}px"></div><khatt-timeline src="story.json" layout="story" loading="eager"></khatt-timeline>`, head),
            { width, height, story: { ...read('nubia.ar'), media } },
          );
          await tab.waitForFunction(() => document.querySelector('khatt-timeline').shadowRoot?.querySelector('.message'));
          await frames(tab);
          await tab.evaluate(() => {
            window.shift = 0;
          });
          release();
          await tab.waitForFunction(() => document.querySelector('khatt-timeline').shadowRoot.querySelector('.told'));
          await frames(tab, 6);
          const { shift, blank, under } = await tab.evaluate(() => {
            const host = document.querySelector('khatt-timeline');
            const [end, foot] = [host, host.shadowRoot.querySelector('footer')].map((node) => node.getBoundingClientRect().bottom);
            const begin = host.shadowRoot.querySelector('.begin').getBoundingClientRect();
            return { shift: window.shift, blank: end - foot, under: begin.bottom - host.getBoundingClientRect().top - innerHeight };
          });
          assert.ok(shift < 0.01, `moved by ${shift}`);
          assert.ok(blank <= 1, `${blank} px under the footer`);
          assert.ok(under <= 0, `begin is ${under} px under the window`);
          await tab.close();
        }
      });
    }
  }
}

const SECTION = (id, body) => `<section id="${id}"><h2>${id}</h2>${body}</section>`;
const STORIES = [
  '<khatt-timeline src="story.json"></khatt-timeline>',
  '<khatt-timeline lang="fr" src="story.json"></khatt-timeline>',
  '<khatt-timeline src="story.json" selected="e1" layout="vertical"></khatt-timeline>',
  listOf(24),
];
const LONG = `${STORIES.map((body, i) => SECTION(`s${i}`, body)).join('')}<div style="block-size: 2000px">${SECTION('target', '<p>هنا</p>')}</div>`;
for (const width of [375, 1280]) {
  for (const head of [SHEET, '']) {
    for (const late of ['khatt-timeline.min.js', 'story.json']) {
      for (const [hash, css] of [
        ['target', ''],
        ['s2', ''],
        ['target', '<style>html { scroll-padding-top: 80px } #target { scroll-margin-top: 10px }</style>'],
      ]) {
        it(`#${hash} at ${width} px, ${head ? 'with' : 'without'} the style sheet${css && ', under a sticky header'}, ${late} after the page: the reader stands where the address says`, async () => {
          const { tab, release } = await open(page(LONG, head + css), { width, height: 800, story: read('nato-iraq-2021'), name: late, hash: `#${hash}` });
          await isPainted(tab);
          await frames(tab);
          release();
          await tab.waitForFunction(() => document.readyState === 'complete');
          await frames(tab);
          for (let i = 0; i < 4; i++) {
            // What is far from the window loads when it is near: none of it moves the reader.
            const top = await tab.evaluate((id) => document.getElementById(id).getBoundingClientRect().top, hash);
            assert.ok(Math.abs(top - (css ? 90 : 0)) <= 1, `${top} px off`);
            await frames(tab);
          }
          await tab.close();
        });
      }
    }
  }
}
it('a reader who has gone on is not brought back', async () => {
  const { tab, release } = await open(page(LONG, ''), { height: 800, story: read('nato-iraq-2021'), hash: '#target' });
  await tab.waitForFunction(() => document.readyState === 'complete');
  await frames(tab);
  await tab.evaluate(() => scrollTo(0, 120));
  release();
  await frames(tab, 6);
  assert.equal(await tab.evaluate(() => scrollY), 120);
  await tab.close();
});
for (const [name, id] of [
  ['gallery', 'dense'],
  ['gallery', 'wrong'],
  ['languages', 'es'],
  ['languages', 'de'],
  ['calendars', 'hebrew-ar'],
]) {
  for (const width of [375, 1280]) {
    it(`demo/${name}.html#${id} at ${width} px opens there`, async () => {
      const tab = await browser.newPage();
      await tab.setViewport({ width, height: 800 });
      await tab.goto(`${site.address}demo/${name}.html#${id}`, { waitUntil: 'networkidle0' });
      await frames(tab);
      const [top, left] = await tab.evaluate(
        (one) => [document.getElementById(one).getBoundingClientRect().top, document.documentElement.scrollHeight - innerHeight - scrollY],
        id,
      );
      assert.ok(Math.abs(top) <= 1 || (left <= 1 && top > 0 && top < 800), `${top} px off`);
      await tab.close();
    });
  }
}

/**
 * While Chromium prints it calls nothing that the page has given it: here lit's policy for markup, between the two
 * events.
 */
const REFUSES = `<script>
  const make = trustedTypes.createPolicy.bind(trustedTypes);
  trustedTypes.createPolicy = (name, { createHTML }) => make(name, { createHTML: (...all) => { if (window.isPrinting) throw new TypeError('no longer runnable'); return createHTML(...all); } });
  addEventListener('beforeprint', () => { window.isPrinting = true; }, true);
  addEventListener('afterprint', () => { window.isPrinting = false; });
</script>`;
const MANY_KINDS = ['', ' *stressed*', '\n\nA second paragraph.', ' [a link](https://example.com/)'];
const kindsOf = (count) => ({
  title: 'x',
  lang: 'en',
  groups: [{ id: 'a', label: 'A' }],
  events: Array.from({ length: count }, (_, i) => ({
    id: `e${i}`,
    title: `Event ${i}`,
    date: [`20${10 + (i % 15)}-03-11`, `20${10 + (i % 15)}-04`, `20${10 + (i % 15)}/..`][i % 3],
    ...(i % 2 && { group: 'a' }),
    text: `Words${MANY_KINDS[i % 4]}`,
    ...(i % 5 === 4 && { quote: { text: 'said', speaker: 'S' }, source: { name: 'N', url: 'https://example.com/' } }),
    ...(i % 7 === 6 && { media: { url: '/demo/data/none.mp3', alt: 'Sound' } }),
  })),
});
for (const [name, story] of [
  ['the reference', read('nato-iraq-2021')],
  ['sixty events', read('sixty')],
  ['twenty with pictures', read('nubia.en')],
  ['seventy of many kinds', kindsOf(70)],
  ['three hundred', kindsOf(300)],
]) {
  it(`${name} printed from the page's own button is the whole list from the first print on, where the browser calls no function of the page`, async () => {
    const { tab, release } = await open(page('<khatt-timeline src="story.json" loading="eager" layout="horizontal"></khatt-timeline>', SHEET + REFUSES), {
      story,
    });
    release();
    await drawn(tab);
    await tab.evaluate(() => document.querySelector('khatt-timeline').ready);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const seen = await tab.evaluate(() =>
      ['beforeprint', 'afterprint'].map((type) => {
        dispatchEvent(new Event(type));
        const root = document.querySelector('khatt-timeline').shadowRoot;
        return [root.querySelectorAll('.chart').length, root.querySelectorAll('.row').length];
      }),
    );
    assert.deepEqual(seen, [
      [0, story.events.length],
      [1, 0],
    ]);
    await tab.close();
  });
}
it('what a page prints is the whole list, when its own listeners of beforeprint run', async () => {
  const { tab, release } = await open(page('<khatt-timeline src="story.json" loading="eager"></khatt-timeline>'), { story: read('nato-iraq-2021') });
  release();
  await drawn(tab);
  // Headless browsers have no print(): the page sends what a browser sends, and looks in the same task.
  const seen = await tab.evaluate(() =>
    ['beforeprint', 'afterprint'].map((type) => {
      dispatchEvent(new Event(type));
      return document.querySelector('khatt-timeline').shadowRoot.querySelectorAll('.row .details').length;
    }),
  );
  assert.deepEqual(seen, [5, 0]);
  await tab.close();
});
