// Measures one contender with one story in a browser context of its own: what page.js times, the heap, and frames under
// a real mouse. What does not finish in time is null, and the next begins in a context of its own.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findBrowser, launchArgs } from '../.ci/harness/browser.mjs';
import { CONTENDERS, floorFile } from './contenders.mjs';

/** Ms for one measurement, and for all mounts. */
const PATIENCE = 30_000;
const MOUNTS_PATIENCE = 150_000;
/** Ms after which a new window no longer loads pages of the browser's own beside what is measured. */
const SETTLED = 1500;
/** Mounts that warm up: what they leave is made once. */
const WARM = 100;

const HTML =
  '<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="/page.js"></script><body style="margin: 0"><main style="inline-size: 1200px"></main></body></html>';
const TYPES = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' };

const after = (ms) =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
const inTime = (work, ms) =>
  Promise.race([
    work,
    after(ms).then(() => {
      throw new Error('did not finish');
    }),
  ]);
const atPart = (values, part) => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? 0;

/** MiB that are kept after a collection, those of typed arrays too. */
async function heapOf(client) {
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await client.send('Runtime.getHeapUsage');
  return (usedSize + backingStorageSize) / 2 ** 20;
}

async function serve(names) {
  const files = new Map([['/page.js', readFileSync('bench/page.js')]]);
  for (const name of names) {
    const { file, css, floor } = CONTENDERS[name];
    files.set(`/file/${name}.js`, floor ? await floorFile(floor) : readFileSync(file));
    if (css) files.set(`/file/${name}.css`, readFileSync(css));
  }
  const server = createServer(({ url }, response) => {
    // The files that Khatt loads on use lie beside the one that is measured.
    const beside = /^\/file\/(khatt-timeline\.\w+\.min\.js)$/.exec(url)?.[1];
    const body = beside ? readFileSync(`dist/${beside}`) : files.get(url);
    if (url === '/') response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(HTML);
    else if (body) response.writeHead(200, { 'Content-Type': TYPES[url.split('.').at(-1)] }).end(body);
    else response.writeHead(404).end();
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return server;
}

/**
 * A drag of 40 moves, then 40 notches of a zoom in and out about the same point, as a mouse sends them: one in 16 ms.
 */
async function gestures(page) {
  const { x, y } = await page.evaluate(() => globalThis.bench.centre());
  const pause = (ms) =>
    new Promise((resolve) => {
      setTimeout(resolve, ms);
    });
  await page.mouse.move(x, y);
  await pause(200);
  await page.evaluate(() => globalThis.bench.record());
  await page.mouse.down();
  for (let i = 1; i <= 40; i++) await Promise.all([page.mouse.move(x + 5 * i, y), pause(16)]);
  await page.mouse.up();
  await page.keyboard.down('Control');
  for (let i = 0; i < 40; i++) await Promise.all([page.mouse.wheel({ deltaY: i < 20 ? -12 : 12 }), pause(16)]);
  await page.keyboard.up('Control');
  return page.evaluate(() => globalThis.bench.recorded());
}

async function figures(page, client, { name, count, slowdown }) {
  const { isModule, css } = CONTENDERS[name];
  await page.evaluate((...given) => globalThis.bench.prepare(...given), name, count);
  const bare = await heapOf(client);
  if (slowdown > 1) await page.emulateCPUThrottling(slowdown);
  const drawn = await page.evaluate((...given) => globalThis.bench.first(...given), name, { isModule, hasCss: !!css });
  const heap = (await heapOf(client)) - bare;
  const { frames, inputs } = await gestures(page);
  return {
    ...drawn,
    heap,
    frame50: atPart(frames, 0.5),
    frame95: atPart(frames, 0.95),
    frameMax: atPart(frames, 1),
    input95: atPart(inputs, 0.95),
  };
}

const countsOf = async (client) => ({
  kib: (await heapOf(client)) * 1024,
  ...(await client.send('Memory.getDOMCounters')),
});
async function mountsLeave(page, client, times) {
  await page.addScriptTag({ url: '/file/khatt.js', type: 'module' });
  await page.evaluate((count) => globalThis.bench.mount(count), WARM);
  const before = await countsOf(client);
  await page.evaluate((count) => globalThis.bench.mount(count), times);
  const { kib, nodes, jsEventListeners } = await countsOf(client);
  return { kib: kib - before.kib, nodes: nodes - before.nodes, listeners: jsEventListeners - before.jsEventListeners };
}

/** A server and a browser for these contenders. `close` ends both. */
export async function openBench(names) {
  const server = await serve(names);
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    headless: true,
    args: launchArgs,
    protocolTimeout: MOUNTS_PATIENCE + 30_000,
  });

  /** What `work` makes of an empty page; null where it fails or takes longer than `ms`. */
  async function inPage(title, ms, work) {
    const context = await browser.createBrowserContext();
    const begin = async () => {
      const page = await context.newPage();
      await page.setViewport({ width: 1200, height: 800 });
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
      await page.waitForFunction(() => globalThis.bench);
      await after(SETTLED);
      return work(page, await page.createCDPSession());
    };
    try {
      return await inTime(begin(), ms);
    } catch (error) {
      console.error(`${title}: ${error.message.split('\n')[0]}`);
      return null;
    } finally {
      await inTime(context.close(), 10_000).catch(() => {});
    }
  }

  return {
    version: await browser.version(),
    measure: (name, count, slowdown) =>
      inPage(`${name}, ${count} events`, PATIENCE, (page, client) => figures(page, client, { name, count, slowdown })),
    mounts: (times) => inPage('mounts', MOUNTS_PATIENCE, (page, client) => mountsLeave(page, client, times)),
    async close() {
      await inTime(browser.close(), 10_000).catch(() => browser.process()?.kill('SIGKILL'));
      server.closeAllConnections();
      server.close();
    },
  };
}
