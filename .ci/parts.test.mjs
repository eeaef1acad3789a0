// Files on use that do not come: the built page stays usable without each of them, and the console says which is missing, once.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { fileOf } from '../demo/serve.mjs';
import { findBrowser, launchArgs } from './browser.mjs';

const STORY = { lang: 'ar-IQ', events: [
  { id: 'a', date: '2021-01-05', title: 'أ', media: [{ type: 'video', src: '/a.mp4', alt: 'خطاب' }] }, { id: 'b', date: '2021-02-05', title: 'ب' }, { id: 'c', date: '2021-03-05', title: 'ج', media: [{ type: 'image', src: 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', alt: 'صورة' }] },
] };
const PAGE = `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>x</title><body style="inline-size: 1000px"><khatt-timeline></khatt-timeline><script type="module" src="/dist/khatt-timeline.min.js"></script>`;

let server, browser, missing, address;
/** How often the missing file was asked for. */
let asked = 0;
before(async () => {
  server = createServer(async ({ url }, response) => {
    if (url.includes(`.${missing}.`)) asked++;
    if (url === '/') return response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(PAGE);
    if (!url.startsWith('/dist/') || url.includes(`.${missing}.`)) return response.writeHead(404).end();
    return response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' }).end(readFileSync(await fileOf(url)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${server.address().port}/`;
  browser = await puppeteer.launch({ executablePath: findBrowser(), headless: true, args: launchArgs });
});
after(async () => {
  await browser?.close();
  server.closeAllConnections();
  server.close();
});

/** A page with the story, drawn, where the file of this name does not come; and what its console said of it. */
async function open(name, attributes = {}) {
  missing = name;
  asked = 0;
  const tab = await browser.newPage();
  const said = [];
  tab.on('console', (message) => message.text().includes(`khatt-timeline.${name}.min.js is missing`) && said.push(message.text()));
  await tab.goto(address);
  await tab.evaluate(async (data, own) => {
    const timeline = document.querySelector('khatt-timeline');
    for (const [key, value] of Object.entries(own)) timeline.setAttribute(key, value);
    timeline.data = data;
    await timeline.ready;
  }, STORY, attributes);
  return { tab, said };
}
const inShadow = (tab, act) => tab.evaluate(`(${act})(document.querySelector('khatt-timeline'), document.querySelector('khatt-timeline').shadowRoot)`);

describe('Without', () => {
  it('gestures buttons and keys move the chart, at once, and a swipe sideways is the page’s', async () => {
    const { tab, said } = await open('moves');
    const touch = await inShadow(tab, (_, root) => getComputedStyle(root.querySelector('.chart')).touchAction);
    const [before, after] = await inShadow(tab, (timeline, root) => {
      const first = timeline.view;
      root.querySelector('.toolbar button').click();
      return [first, timeline.view];
    });
    assert.notDeepEqual(after, before);
    await inShadow(tab, (_, root) => root.querySelector('.events [tabindex="0"]').focus());
    await tab.keyboard.press('End');
    assert.equal(await inShadow(tab, (_, root) => root.activeElement.dataset.eventId), 'c');
    assert.equal(touch, 'auto');
    assert.equal(said.length, 1);
    await tab.close();
  });
  it('players a film’s words and a link stand in its place', async () => {
    const { tab, said } = await open('players');
    await inShadow(tab, async (timeline) => {
      timeline.selected = 'a';
      for (let i = 0; i < 2; i++) await timeline.updateComplete;
    });
    await tab.waitForFunction(() => document.querySelector('khatt-timeline').shadowRoot.querySelector('.instead a'));
    assert.deepEqual(await inShadow(tab, (_, root) => [root.querySelectorAll('video').length, new URL(root.querySelector('.instead a').href).pathname]), [0, '/a.mp4']);
    assert.equal(said.length, 1);
    await tab.close();
  });
  it('calendars Gregorian dates stand', async () => {
    const { tab, said } = await open('calendars', { 'calendar': 'islamic-umalqura', 'secondary-calendar': 'persian' });
    assert.match(await inShadow(tab, (_, root) => root.querySelector('.event .date').textContent), /كانون الثاني/);
    assert.equal(said.length, 1);
    await tab.close();
  });
  for (const [name, layout] of [['story', 'story'], ['reading', 'story']]) {
    it(`${name} a story is a chart, or a list where it is narrow`, async () => {
      for (const width of ['1000px', '400px']) {
        const { tab, said } = await open(name, { layout, style: `display: block; inline-size: ${width}` });
        assert.equal(await inShadow(tab, (timeline) => timeline.matches(':state(horizontal)')), width === '1000px');
        assert.ok(await inShadow(tab, (_, root) => root.querySelectorAll('[part~="event"]').length) >= 3);
        assert.equal(said.length, 1);
        await tab.close();
      }
    });
  }
  it('words of a choice there is none, and they are asked for once', async () => {
    const { tab, said } = await open('reading');
    assert.deepEqual(await inShadow(tab, async (timeline, root) => {
      for (let i = 0; i < 10; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
      return [root.querySelectorAll('[part~="event"]').length, getComputedStyle(root.querySelector('.layouts')).visibility];
    }), [3, 'hidden']);
    assert.deepEqual([said.length, asked], [1, 1]);
    await tab.close();
  });
  it('the large picture the small one stands', async () => {
    const { tab, said } = await open('picture', { selected: 'c' });
    await inShadow(tab, async (timeline, root) => {
      await timeline.updateComplete;
      for (let i = 0; i < 2; i++) root.querySelector('.enlarge').click();
    });
    await tab.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('.picture.')));
    assert.equal(await inShadow(tab, (_, root) => root.querySelectorAll('dialog, .instead').length), 0);
    await tab.waitForFunction(() => true);
    assert.equal(said.length, 1);
    await tab.close();
  });
  it('what makes a PNG there is none, and the SVG is', async () => {
    const { tab, said } = await open('png');
    assert.deepEqual(await inShadow(tab, async (timeline) => [await timeline.toPNG(), timeline.toSVG().slice(0, 4)]), [null, '<svg']);
    assert.equal(said.length, 1);
    await tab.close();
  });
});
