// `npm run bench:wordpress`: what one key costs in the WordPress editor, from the key to the frame that shows it: in the title
// of an event of a timeline with 60 and with 500 events, and in core's paragraph of the same post. Prints a table.
import puppeteer from 'puppeteer-core';
import { findBrowser, launchArgs } from '../.ci/browser.mjs';
import { buildPlugin, ZIP } from '../.ci/wordpress/build.mjs';
import { ensureWordPress, startSite } from '../.ci/wordpress/site.mjs';
import { installPlugin, logIn, openEditor, post, serialised, visit } from '../.ci/wordpress/visit.mjs';

const SIZES = [60, 500];
/** The first keys warm up what the others use. */
const [WARM, KEYS] = [10, 60];
const dayOf = (i) => new Date(Date.UTC(2001, 0, 1 + 13 * i)).toISOString().slice(0, 10);
const eventsOf = (count) => Array.from({ length: count }, (_, i) => ({ id: `event-${i + 1}`, date: dayOf(i), title: `حدث رقم ${i + 1} بعنوان من عدة كلمات`, text: 'نص من **جملة** واحدة.' }));
const at = (values, part) => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * part)];

/** Types as a person does: the next key comes when the one before is seen. Resolves to ms per key. */
async function perKey(page, frame) {
  await frame.evaluate(() => {
    window.keyTimes = [];
    const channel = new MessageChannel();
    addEventListener('keydown', () => {
      const start = performance.now();
      requestAnimationFrame(() => {
        channel.port1.onmessage = () => window.keyTimes.push(performance.now() - start);
        channel.port2.postMessage(null);
      });
    }, true);
  });
  for (let i = 0; i < WARM + KEYS; i++) {
    await page.keyboard.press('x');
    await frame.waitForFunction((count) => window.keyTimes.length > count, { polling: 'raf' }, i);
  }
  return frame.evaluate((warm) => window.keyTimes.slice(warm), WARM);
}

const missing = ensureWordPress();
if (missing) throw new Error(missing);
await buildPlugin();
const site = await startSite(process.env.KHATT_WORDPRESS);
const browser = await puppeteer.launch({ executablePath: findBrowser(), headless: true, args: launchArgs });
try {
  const admin = await visit(browser, site.address);
  await logIn(admin.page, site.address, 'admin');
  await installPlugin(admin.page, site.address, ZIP);
  await admin.close();

  const rows = [];
  for (const count of SIZES) {
    const content = `<!-- wp:paragraph --><p>نص</p><!-- /wp:paragraph -->\n${serialised({ lang: 'ar', events: eventsOf(count) })}`;
    const { id } = await post(site, 'editor', { title: 'x', status: 'draft', content });
    const places = {
      'core paragraph': async (page, frame) => {
        await page.evaluate(() => window.wp.data.dispatch('core/block-editor').selectBlock(window.wp.data.select('core/block-editor').getBlocks()[0].clientId));
        await frame.waitForFunction(() => document.activeElement?.matches('p'));
      },
      'title of an event': async (page, frame) => {
        await page.evaluate(() => window.wp.data.dispatch('core/block-editor').selectBlock(window.wp.data.select('core/block-editor').getBlocks()[1].clientId));
        await frame.waitForSelector('.khatt-row');
        await frame.evaluate((middle) => document.querySelectorAll('.khatt-row .khatt-open')[middle].click(), count / 2);
        await (await frame.waitForSelector('[data-field="title"] input')).focus();
      },
    };
    for (const [name, go] of Object.entries(places)) {
      const { page, close } = await visit(browser, site.address, { width: 1366, height: 768 });
      await logIn(page, site.address, 'editor');
      const frame = await openEditor(page, site.address, id);
      await frame.waitForFunction(() => document.querySelector('khatt-timeline')?.shadowRoot?.querySelector('[part~="event"]'));
      await go(page, frame);
      rows.push([count, name, await perKey(page, frame)]);
      await close();
    }
  }
  console.log('| events in the post | typed in | ms per key, p50 | p95 |\n|---|---|---|---|');
  for (const [count, name, times] of rows) console.log(`| ${count} | ${name} | ${at(times, 0.5).toFixed(1)} | ${at(times, 0.95).toFixed(1)} |`);
} finally {
  await browser.close();
  site.stop();
}
