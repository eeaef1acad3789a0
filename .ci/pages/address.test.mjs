// The page's address and the open event on whole pages, whose files come when they come: what a reader has done
// meanwhile stands, and links are those of a page.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { fileOf } from '../../demo/serve.mjs';
import { findBrowser, launchArgs } from '../harness/browser.mjs';

const story = (more) => ({
  lang: 'ar-IQ',
  title: 'قصة',
  events: ['قرار', 'b', 'c'].map((id, i) => ({ id, date: `2021-03-0${i + 1}`, title: `حدث ${id}`, text: 'نص' })),
  ...more,
});
const SPY =
  '<script>window.copied = []; Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => void copied.push(text) } });</script>';
const page = (body) =>
  `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>x</title>${SPY}<script type="module" src="/dist/khatt-timeline.min.js"></script><body>${body}`;
const inline = (document) => `<khatt-timeline sync-hash><script type="application/json">${JSON.stringify(document)}</script></khatt-timeline>`;
const far = (timeline) => page(`<p style="block-size: 1500px"></p>${timeline}<p style="block-size: 4000px"></p>`);
const framed = (document) => page(`<iframe title="x" width="900" height="900" srcdoc="${page(inline(document)).replaceAll('"', '&quot;')}"></iframe>`);
const PAGES = {
  '/far': far(inline(story())),
  '/src': far('<khatt-timeline sync-hash src="/story.json"></khatt-timeline>'),
  '/link': page(
    '<p style="block-size: 200px"></p><a href="#khatt-b">b</a><p style="block-size: 6000px"></p><khatt-timeline sync-hash src="/story.json"></khatt-timeline><p style="block-size: 4000px"></p>',
  ),
  '/frame': page(
    '<p style="block-size: 1500px"></p><script src="/dist/khatt-timeline.host.min.js"></script><iframe title="x" width="900" height="900" data-sync-hash src="/dist/khatt-timeline.embed.html?src=/story.json"></iframe><p style="block-size: 4000px"></p>',
  ),
  '/own-frame': framed(story()),
  '/told-frame': framed(story({ href: 'https://news.example/story' })),
};
const TYPES = { html: 'text/html', js: 'text/javascript' };

let server, browser, address;
/** What is asked for by a name like this waits for its promise. */
let held = null;
const hold = (name) => {
  held = { name };
  held.isOver = new Promise((resolve) => (held.release = resolve));
  return held;
};
before(async () => {
  server = createServer(async ({ url }, response) => {
    const path = url.split('?')[0];
    if (held?.name.test(path)) await held.isOver;
    if (PAGES[path]) return response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(PAGES[path]);
    if (path === '/story.json') return response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(story()));
    if (!path.startsWith('/dist/')) return response.writeHead(404).end();
    return response.writeHead(200, { 'Content-Type': TYPES[path.split('.').at(-1)], 'Cache-Control': 'no-store' }).end(readFileSync(await fileOf(path)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${server.address().port}`;
  browser = await puppeteer.launch({ executablePath: findBrowser(), headless: true, args: launchArgs });
});
after(async () => {
  await browser?.close();
  server.closeAllConnections();
  server.close();
});

async function open(path) {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1000, height: 800 });
  await tab.goto(address + path, { waitUntil: 'domcontentloaded' });
  return tab;
}
const isOpen = (frame, id) => frame.waitForFunction((asked) => document.querySelector('khatt-timeline')?.selected === asked, {}, id);
const hasDetails = (frame) => frame.waitForFunction(() => document.querySelector('khatt-timeline').shadowRoot.querySelector('#details .share button'));
/** Long enough for whatever scrolls late. */
const rested = (tab) =>
  tab.evaluate(async () => {
    for (let i = 0; i < 20; i++) await new Promise(requestAnimationFrame);
  });

describe('What the address names', () => {
  it('is not opened over what the reader has opened before its file came, which is written instead', async () => {
    const { release } = hold(/\.hash\./);
    const tab = await open('/far#khatt-b');
    await tab.evaluate(() => document.querySelector('khatt-timeline').ready);
    await tab.evaluate(() => document.querySelector('khatt-timeline').shadowRoot.querySelector('button[data-event-id="c"]').click());
    await isOpen(tab, 'c');
    release();
    await tab.waitForFunction(() => location.hash === '#khatt-c');
    assert.equal(await tab.evaluate(() => document.querySelector('khatt-timeline').selected), 'c');
    await tab.close();
  });
  for (const path of ['/src', '/frame']) {
    it(`takes nobody along who has scrolled on before the story came (${path})`, async () => {
      const { release } = hold(/story\.json/);
      const tab = await open(`${path}#khatt-b`);
      await tab.evaluate(() => scrollTo(0, 4000));
      release();
      const frame = path === '/frame' ? await tab.waitForFrame((one) => one.url().includes('embed')) : tab;
      await isOpen(frame, 'b');
      await hasDetails(frame);
      await rested(tab);
      assert.ok((await tab.evaluate(() => scrollY)) > 3500, 'the reader stays');
      // Who asks for another is brought there.
      await tab.evaluate(() => (location.hash = '#khatt-c'));
      await isOpen(frame, 'c');
      await tab.waitForFunction(() => scrollY < 2600);
      await tab.close();
    });
    it(`is scrolled to by who waits for it (${path})`, async () => {
      const { release } = hold(/story\.json/);
      const tab = await open(`${path}#khatt-b`);
      release();
      await tab.waitForFunction(() => scrollY > 900);
      await tab.close();
    });
  }
  it('is scrolled to from a link on the page, which wakes a story that waits to be seen', async () => {
    const tab = await open('/link');
    await tab.waitForFunction(() => customElements.get('khatt-timeline'));
    await tab.evaluate(() => scrollTo(0, 100));
    // Its file is there when it answers.
    await tab.waitForNetworkIdle();
    await tab.click('a');
    await isOpen(tab, 'b');
    await tab.waitForFunction(() => scrollY > 5000);
    await tab.close();
  });
});

describe('A link to an event in a frame without the script of frames', () => {
  for (const [path, expected] of [
    ['/own-frame', []],
    ['/told-frame', ['https://news.example/story']],
  ]) {
    it(`${path}: is ${expected[0] ?? 'not there'}: the frame's own address leads nowhere`, async () => {
      const tab = await open(path);
      const frame = await tab.waitForFrame((one) => one !== tab.mainFrame());
      await frame.waitForFunction(() => document.querySelector('khatt-timeline')?.matches(':state(horizontal)'));
      await frame.evaluate(() => document.querySelector('khatt-timeline').reveal('b'));
      await hasDetails(frame);
      assert.deepEqual(
        await frame.evaluate(async () => {
          document.querySelector('khatt-timeline').shadowRoot.querySelector('[data-control="copy-link"]')?.click();
          await 0;
          return copied;
        }),
        expected,
      );
      await tab.close();
    });
  }
});
