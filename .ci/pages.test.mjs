// The built single file on a page under a strict policy: no violation and no console message in any state; and what a
// hundred timelines leave behind.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { after, before, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { POLICY } from '../demo/serve.mjs';
import { findBrowser, launchArgs } from './browser.mjs';

const STORY = readFileSync('demo/data/nato-iraq-2021.json', 'utf8');
const SCRIPT = readFileSync('dist/khatt-timeline.min.js', 'utf8');
const FILES = {
  '/khatt.js': ['text/javascript', SCRIPT], '/story.json': ['application/json', STORY], '/empty.json': ['application/json', '{"events":[]}'], '/broken.json': ['application/json', '{"events":'],
};
const page = (body) => `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>x</title><script type="module" src="/khatt.js"></script><body>${body}</body></html>`;
const PAGES = {
  '/loading': '<khatt-timeline src="/never.json" loading="eager"></khatt-timeline>', '/empty': '<khatt-timeline src="/empty.json" loading="eager"></khatt-timeline>',
  '/first': '<khatt-timeline src="/story.json"></khatt-timeline>', '/error': '<khatt-timeline src="/broken.json" loading="eager"></khatt-timeline>', '/none': '',
};

let server;
let browser;
let address;
before(async () => {
  server = createServer((request, response) => {
    if (request.url === '/never.json') return;
    if (request.url === '/favicon.ico') return response.writeHead(204).end();
    const [type, body] = FILES[request.url] ?? ['text/html', page(PAGES[request.url] ?? '')];
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Security-Policy': POLICY }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${server.address().port}`;
  browser = await puppeteer.launch({ executablePath: findBrowser(), headless: true, args: [...launchArgs, '--js-flags=--expose-gc'] });
});
after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

/** Opens a page and gathers all that the console and the policy say. */
async function open(path, width) {
  const tab = await browser.newPage();
  const said = [];
  tab.on('console', (message) => said.push(message.text()));
  tab.on('pageerror', (error) => said.push(String(error)));
  await tab.setViewport({ width, height: 900 });
  await tab.goto(address + path);
  await tab.waitForFunction(() => !document.querySelector('khatt-timeline') || document.querySelector('khatt-timeline').shadowRoot?.querySelector('section'));
  return { tab, said };
}
const isIn = (tab, state) => tab.waitForFunction((name) => document.querySelector('khatt-timeline').matches(`:state(${name})`), {}, state);

for (const width of [1200, 360]) {
  for (const [path, state] of [['/loading', 'loading'], ['/empty', 'empty'], ['/first', width > 560 ? 'horizontal' : 'vertical']]) {
    it(`${path} at ${width} px breaks no rule and says nothing`, async () => {
      const { tab, said } = await open(path, width);
      await isIn(tab, state);
      assert.deepEqual(said, []);
      await tab.close();
    });
  }
  it(`/error at ${width} px says only what was wrong`, async () => {
    const { tab, said } = await open('/error', width);
    await isIn(tab, 'error');
    assert.equal(said.length, 1);
    assert.match(said[0], /^khatt-timeline: .*is not JSON/);
    await tab.close();
  });
  it(`an open event at ${width} px breaks no rule and says nothing, while it is dragged, zoomed and stepped`, async () => {
    const { tab, said } = await open('/first', width);
    await tab.evaluate(async () => {
      const timeline = document.querySelector('khatt-timeline');
      await timeline.ready;
      for (let i = 0; i < 4; i++) timeline.next();
      await timeline.updateComplete;
    });
    await tab.mouse.move(width / 2, 300);
    await tab.mouse.down();
    await tab.mouse.move(width / 2 - 120, 300, { steps: 4 });
    await tab.mouse.up();
    await tab.evaluate(() => document.querySelector('khatt-timeline').zoomBy(3));
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(await tab.evaluate(() => document.querySelector('khatt-timeline').shadowRoot.querySelectorAll('[part="details"]').length), 1);
    assert.deepEqual(said, []);
    await tab.close();
  });
}

it('the plain wheel over the chart scrolls the page', async () => {
  const { tab } = await open('/first', 1200);
  await tab.evaluate(async () => {
    document.body.append(Object.assign(document.createElement('div'), { textContent: 'x' }));
    document.body.lastElementChild.style.height = '3000px';
    await document.querySelector('khatt-timeline').ready;
  });
  await tab.mouse.move(600, 300);
  await tab.mouse.wheel({ deltaY: 300 });
  await tab.waitForFunction(() => scrollY > 100);
  await tab.close();
});

it('a hundred timelines come and go and leave no node and no listener behind', async () => {
  const { tab } = await open('/none', 1200);
  const cycle = (times) => tab.evaluate(async (count, story) => {
    await customElements.whenDefined('khatt-timeline');
    for (let i = 0; i < count; i++) {
      const timeline = document.createElement('khatt-timeline');
      timeline.data = JSON.parse(story);
      document.body.append(timeline);
      await timeline.ready;
      timeline.next();
      await timeline.updateComplete;
      timeline.remove();
    }
    await new Promise((resolve) => setTimeout(resolve, 400));
  }, times, STORY);
  const client = await tab.createCDPSession();
  const count = async () => {
    for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
    const { metrics } = await tab.metrics().then((all) => ({ metrics: all }));
    return { nodes: metrics.Nodes, listeners: metrics.JSEventListeners };
  };
  await cycle(5);
  const first = await count();
  await cycle(100);
  const last = await count();
  assert.ok(last.nodes - first.nodes < 60, `${first.nodes} nodes before, ${last.nodes} after`);
  assert.ok(last.listeners - first.listeners < 10, `${first.listeners} listeners before, ${last.listeners} after`);
  await tab.close();
});
