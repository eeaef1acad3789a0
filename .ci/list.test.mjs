// The list on the page: read without scripts, upgraded in its own place without a shift, and left alone until it is near.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { serve } from '../demo/serve.mjs';
import { ensureBrowser, launchArgs } from './browser.mjs';

let browser, site;
before(async () => {
  browser = await puppeteer.launch({ executablePath: ensureBrowser(), headless: true, args: launchArgs });
  site = await serve(9200);
});
after(async () => {
  await browser?.close();
  site?.server.close();
});

async function tabOf(width, height = 1500) {
  const tab = await browser.newPage();
  await tab.setViewport({ width, height });
  return tab;
}
/** Answers requests for files whose name has `name` in it only once `release` is called. */
async function hold(tab, name) {
  let release;
  const released = new Promise((resolve) => { release = resolve; });
  const asked = new Promise((resolve) => {
    tab.on('request', async (request) => {
      if (!request.url().includes(name)) return request.continue();
      resolve();
      await released;
      return request.continue();
    });
  });
  await tab.setRequestInterception(true);
  return { asked, release };
}
const drawn = (tab) => tab.waitForFunction(() => document.querySelector('khatt-timeline')?.shadowRoot?.querySelectorAll('[part="event"]').length === 5);
const places = (tab) => tab.evaluate(() => [...document.querySelectorAll('article > p:last-child, article > figure, article > figure > figcaption')].map((node) => Math.round(node.getBoundingClientRect().bottom)));

for (const form of ['list', 'figure']) {
  for (const width of [1280, 768, 375]) {
    it(`${form}.html at ${width} px: the widget that comes after the first paint moves nothing`, async () => {
      const tab = await tabOf(width);
      await tab.evaluateOnNewDocument(() => {
        window.shift = 0;
        new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => { window.shift += value; })).observe({ type: 'layout-shift', buffered: true });
      });
      const script = await hold(tab, 'khatt-timeline.min.js');
      const loaded = tab.goto(`${site.address}demo/embed/${form}.html`);
      await script.asked;
      await tab.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      const [last] = (await places(tab)).slice(-1);
      script.release();
      await loaded;
      await drawn(tab);
      await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      assert.ok(Math.abs((await places(tab)).at(-1) - last) <= 1, `what follows moved from ${last} to ${(await places(tab)).at(-1)}`);
      assert.ok((await tab.evaluate(() => window.shift)) < 0.001);
      await tab.close();
    });
  }
  it(`${form}.html without scripts is a list with everything in it`, async () => {
    const tab = await tabOf(375);
    await tab.setJavaScriptEnabled(false);
    await tab.goto(`${site.address}demo/embed/${form}.html`);
    const seen = await tab.evaluate(() => document.querySelector('article').innerText);
    for (const words of ['الناتو والعراق: من قرار الوزراء', 'منذ نحو ٢٠١٥', 'شباط ٢٠٢١', 'لم يُذكر اليوم', 'ينس ستولتنبرغ', 'وكالة إرنا', 'البعثة تواصل المشورة']) assert.ok(seen.includes(words), words);
    const { clipped, wide } = await tab.evaluate(() => ({ clipped: [...document.querySelectorAll('khatt-timeline, figure')].some((node) => node.scrollHeight > node.clientHeight + 1), wide: document.documentElement.scrollWidth }));
    assert.deepEqual([clipped, wide], [false, 375]);
    await tab.close();
  });
}

it('lazy.html loads nothing heavy before its timeline is near', async () => {
  const tab = await tabOf(1280, 800);
  const asked = [];
  tab.on('request', (request) => asked.push(request.url().split('/').pop()));
  await tab.goto(`${site.address}demo/embed/lazy.html`, { waitUntil: 'networkidle0' });
  assert.ok(asked.includes('khatt-timeline.lazy.min.js'));
  assert.ok(!asked.includes('khatt-timeline.min.js'), 'the widget was loaded at the top of the page');
  await tab.evaluate(() => document.querySelector('khatt-timeline').scrollIntoView());
  await drawn(tab);
  assert.ok(asked.includes('khatt-timeline.min.js'));
  await tab.close();
});
