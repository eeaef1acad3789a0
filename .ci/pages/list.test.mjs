// The list on the page: read without scripts, upgraded in its own place without a shift, and left alone until it is
// near.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { serve } from '../../demo/serve.mjs';
import { ensureBrowser, launchArgs } from '../harness/browser.mjs';

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
/**
 * Answers requests for files whose name has `name` in it only once `release` is called; `html`, where given, is the
 * page.
 */
async function hold(tab, name, html) {
  let release;
  const released = new Promise((resolve) => {
    release = resolve;
  });
  const asked = new Promise((resolve) => {
    tab.on('request', async (request) => {
      if (html && request.isNavigationRequest()) return request.respond({ contentType: 'text/html; charset=utf-8', body: html });
      if (!request.url().includes(name)) return request.continue();
      resolve();
      await released;
      return request.continue();
    });
  });
  await tab.setRequestInterception(true);
  return { asked, release };
}
const drawn = (tab, count = 5) =>
  tab.waitForFunction((least) => document.querySelector('khatt-timeline')?.shadowRoot?.querySelectorAll('[part="event"]').length >= least, {}, count);
const places = (tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('article > p:last-child, article > figure, article > figure > figcaption')].map((node) =>
      Math.round(node.getBoundingClientRect().bottom),
    ),
  );

/**
 * Opens a page whose script comes after the first paint: by how much what follows the widget moved, and what the
 * browser counts as shifts.
 */
async function upgrade(tab, form, html) {
  await tab.evaluateOnNewDocument(() => {
    window.shift = 0;
    new PerformanceObserver((list) =>
      list.getEntries().forEach(({ value }) => {
        window.shift += value;
      }),
    ).observe({ type: 'layout-shift', buffered: true });
  });
  const script = await hold(tab, 'khatt-timeline.min.js', html);
  const loaded = tab.goto(`${site.address}demo/embed/${form}.html`);
  await script.asked;
  await tab.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const before = (await places(tab)).at(-1);
  script.release();
  await loaded;
  await drawn(tab, 1);
  await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  return { moved: (await places(tab)).at(-1) - before, shift: await tab.evaluate(() => window.shift) };
}
const rowsOf = (tab) => tab.evaluate(() => document.querySelector('khatt-timeline').shadowRoot.querySelectorAll('.row').length);

for (const form of ['list', 'figure']) {
  const longer = readFileSync(`demo/embed/${form}.html`, 'utf8').replace(/<h3>(.*?)<\/h3>/g, '<h3>$1 $1 $1</h3>');
  for (const width of [1280, 768, 375]) {
    for (const html of [undefined, longer]) {
      it(`${form}.html at ${width} px${html ? ' with titles of many lines' : ''}: the widget that comes after the first paint moves nothing`, async () => {
        const tab = await tabOf(width);
        const { moved, shift } = await upgrade(tab, form, html);
        assert.ok(Math.abs(moved) <= 1, `what follows moved by ${moved} px`);
        assert.ok(shift < 0.001);
        if (width < 560) {
          assert.ok(html ? (await rowsOf(tab)) < 5 : (await rowsOf(tab)) === 5);
          if (html) await tab.evaluate(() => document.querySelector('khatt-timeline').shadowRoot.querySelector('.show-all').click());
          await tab.waitForFunction(() => document.querySelector('khatt-timeline').shadowRoot.querySelectorAll('.row').length === 5);
        }
        await tab.close();
      });
    }
  }
  it(`${form}.html on a phone, where the end of the list is not seen: all of it stands there, and no room is left under it`, async () => {
    const tab = await tabOf(375, 700);
    const { shift } = await upgrade(tab, form, longer);
    assert.ok(shift < 0.001);
    const { rows, left } = await tab.evaluate(() => {
      const timeline = document.querySelector('khatt-timeline');
      return {
        rows: timeline.shadowRoot.querySelectorAll('.row').length,
        left: timeline.getBoundingClientRect().bottom - timeline.shadowRoot.querySelector('footer').getBoundingClientRect().bottom,
      };
    });
    assert.equal(rows, 5);
    assert.ok(left < 2, `${left} px`);
    await tab.close();
  });
  it(`${form}.html without scripts is a list with everything in it`, async () => {
    const tab = await tabOf(375);
    await tab.setJavaScriptEnabled(false);
    await tab.goto(`${site.address}demo/embed/${form}.html`);
    const seen = await tab.evaluate(() => document.querySelector('article').innerText);
    for (const words of [
      'الناتو والعراق: من قرار الوزراء',
      'منذ نحو ٢٠١٥',
      'شباط ٢٠٢١',
      'لم يُذكر اليوم',
      'ينس ستولتنبرغ',
      'وكالة إرنا',
      'البعثة تواصل المشورة',
    ])
      assert.ok(seen.includes(words), words);
    const { clipped, wide } = await tab.evaluate(() => ({
      clipped: [...document.querySelectorAll('khatt-timeline, figure')].some((node) => node.scrollHeight > node.clientHeight + 1),
      wide: document.documentElement.scrollWidth,
    }));
    assert.deepEqual([clipped, wide], [false, 375]);
    await tab.close();
  });
}

it('list.html keeps its place on the page through a print', async () => {
  const tab = await tabOf(1280, 500);
  await tab.goto(`${site.address}demo/embed/list.html`);
  await drawn(tab);
  const heightOf = () => tab.$eval('khatt-timeline', (timeline) => timeline.updateComplete.then(() => timeline.offsetHeight));
  const before = await heightOf();
  for (const type of ['beforeprint', 'afterprint']) {
    await tab.evaluate((name) => dispatchEvent(new Event(name)), type);
    await heightOf();
  }
  await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  assert.equal(await tab.$eval('khatt-timeline', (timeline) => timeline.style.minBlockSize), '');
  assert.equal(await heightOf(), before);
  await tab.close();
});
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
it('figure.html whose reader of lists is missing stays the list that it is, and the console says so once', async () => {
  const tab = await tabOf(1280);
  const said = [];
  tab.on('console', (message) => message.text().startsWith('khatt-timeline:') && said.push(message.text()));
  tab.on('request', (request) => (request.url().includes('khatt-timeline.list.') ? request.respond({ status: 404 }) : request.continue()));
  await tab.setRequestInterception(true);
  await tab.goto(`${site.address}demo/embed/figure.html`);
  await tab.evaluate(() => document.body.append(document.querySelector('figure[data-khatt]').cloneNode(true)));
  await tab.waitForNetworkIdle();
  const { widgets, lists, words } = await tab.evaluate(() => ({
    widgets: document.querySelectorAll('khatt-timeline').length,
    lists: document.querySelectorAll('figure[data-khatt] > ol').length,
    words: document.querySelector('figure[data-khatt]').innerText,
  }));
  assert.deepEqual([widgets, lists], [0, 2]);
  assert.ok(words.includes('شباط ٢٠٢١'));
  assert.equal(said.length, 1, said.join('\n'));
  assert.match(said[0], /khatt-timeline\.list\.min\.js is missing/);
  await tab.close();
});
