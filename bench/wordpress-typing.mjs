// `npm run bench:wordpress`: what one key costs in the WordPress editor, from the key, as the browser has it, to the
// frame that shows it: in the title of an event of a timeline with 60 and with 500 events, and in core's paragraph of
// the same post, by turns; as fast as keys are seen, and at the pace of a fast hand. Prints a table.
import puppeteer from 'puppeteer-core';
import { findBrowser, launchArgs } from '../.ci/harness/browser.mjs';
import { buildPlugin, ZIP } from '../.ci/wordpress/build.mjs';
import { ensureWordPress, startSite } from '../.ci/wordpress/site.mjs';
import { installPlugin, logIn, openEditor, post, serialised, visit } from '../.ci/wordpress/visit.mjs';

const SIZES = [60, 500];
/** The first keys warm up what the others use. */
const [WARM, KEYS] = [10, 60];
/** Each place has as many turns: what else the machine does falls on both. */
const TURNS = 4;
/** Ms from one key to the next: none, and ten keys a second. */
const PACES = [0, 100];
const dayOf = (i) => new Date(Date.UTC(2001, 0, 1 + 13 * i)).toISOString().slice(0, 10);
const eventsOf = (count) =>
  Array.from({ length: count }, (_, i) => ({
    id: `event-${i + 1}`,
    date: dayOf(i),
    title: `حدث رقم ${i + 1} بعنوان من عدة كلمات`,
    text: 'نص من **جملة** واحدة.',
  }));
const at = (values, part) => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * part)];

/** Ms of processor time that the page's thread has worked, which a busy machine does not make more. */
async function workedMs(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
}

/**
 * The next key comes when the one before is seen, at the earliest after the pace. Resolves to the ms until each key is
 * seen, and how long the page works for a key.
 */
async function perKey(page, frame, pace) {
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  let before = 0;
  for (let i = 0; i < WARM + KEYS; i++) {
    if (i === WARM) before = await workedMs(cdp);
    const rest = new Promise((resolve) => setTimeout(resolve, pace));
    await page.keyboard.press('x');
    await rest;
    await frame.waitForFunction((count) => window.keyTimes.length > count, { polling: 'raf' }, i);
  }
  const workMs = ((await workedMs(cdp)) - before) / KEYS;
  return { times: await frame.evaluate((warm) => window.keyTimes.splice(0).slice(warm), WARM), workMs };
}

/** Notes from now on in `keyTimes` how long each key takes. */
const listen = (frame) =>
  frame.evaluate(() => {
    window.keyTimes = [];
    const channel = new MessageChannel();
    // From when the browser had the key: what the page still does of the one before counts.
    addEventListener(
      'keydown',
      ({ timeStamp: start }) => {
        requestAnimationFrame(() => {
          channel.port1.onmessage = () => window.keyTimes.push(performance.now() - start);
          channel.port2.postMessage(null);
        });
      },
      true,
    );
  });

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
        await page.evaluate(() =>
          window.wp.data
            .dispatch('core/block-editor')
            .selectBlock(window.wp.data.select('core/block-editor').getBlocks()[0].clientId),
        );
        await frame.waitForFunction(() => document.activeElement?.matches('p'));
      },
      'title of an event': async (page, frame) => {
        await page.evaluate(() =>
          window.wp.data
            .dispatch('core/block-editor')
            .selectBlock(window.wp.data.select('core/block-editor').getBlocks()[1].clientId),
        );
        await frame.waitForSelector('.khatt-row');
        await frame.evaluate(
          (middle) => document.querySelectorAll('.khatt-row .khatt-open')[middle].click(),
          count / 2,
        );
        await (await frame.waitForSelector('[data-field="title"] textarea')).focus();
      },
    };
    const turns = Object.fromEntries(
      Object.keys(places).flatMap((name) => PACES.map((pace) => [`${name} | ${pace}`, []])),
    );
    for (const [name, go] of Array(TURNS).fill(Object.entries(places)).flat()) {
      const { page, close } = await visit(browser, site.address, { width: 1366, height: 768 });
      await logIn(page, site.address, 'editor');
      const frame = await openEditor(page, site.address, id);
      await frame.waitForFunction(() =>
        document.querySelector('khatt-timeline')?.shadowRoot?.querySelector('[part~="event"]'),
      );
      await go(page, frame);
      await listen(frame);
      for (const pace of PACES) turns[`${name} | ${pace}`].push(await perKey(page, frame, pace));
      await close();
    }
    rows.push(
      ...Object.entries(turns).map(([name, all]) => ({
        count,
        name,
        times: all.flatMap(({ times }) => times),
        works: all.map(({ workMs }) => workMs),
      })),
    );
  }
  console.log(
    '| events in the post | typed in | ms between keys | ms until a key is seen, p50 | p95 | ms of work a key |\n|---|---|---|---|---|---|',
  );
  for (const { count, name, times, works } of rows)
    console.log(
      `| ${count} | ${name} | ${at(times, 0.5).toFixed(1)} | ${at(times, 0.95).toFixed(1)} | ${at(works, 0.5).toFixed(1)} |`,
    );
} finally {
  await browser.close();
  site.stop();
}
