// One page in one of three engines, behind the same few verbs: for tests that ask the same of each of them.
import puppeteer from 'puppeteer-core';
import { findBrowser, findFirefox, launchArgs } from './browser.mjs';
import { startWebKit } from './webkit.mjs';

async function openWithPuppeteer(options) {
  const browser = await puppeteer.launch({ headless: true, ...options });
  const page = await browser.newPage();
  await page.setViewport({ width: 1100, height: 900 });
  return {
    version: await browser.version(),
    goto: (url) => page.goto(url, { waitUntil: 'load' }),
    evaluate: (run, ...args) => page.evaluate(run, ...args),
    screenshot: (path) => page.screenshot({ path }),
    close: () => browser.close(),
  };
}

async function openWebKit() {
  const { ask, close, version } = await startWebKit();
  await ask('/timeouts', 'POST', { script: 20_000 });
  return {
    version: `WebKitGTK ${version}`,
    goto: (url) => ask('/url', 'POST', { url }),
    async evaluate(run, ...args) {
      const script = `const done = arguments[1]; Promise.resolve(arguments[0]).then((args) => (${run})(...args)).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const { value, error } = await ask('/execute/async', 'POST', { script, args: [args] });
      if (error) throw new Error(error);
      return value;
    },
    async screenshot(path) {
      const { writeFileSync } = await import('node:fs');
      writeFileSync(path, Buffer.from(await ask('/screenshot', 'GET'), 'base64'));
    },
    close,
  };
}

const OPEN = {
  chromium: () => openWithPuppeteer({ executablePath: findBrowser(), args: launchArgs }),
  firefox: () => openWithPuppeteer({ browser: 'firefox', executablePath: findFirefox() }),
  webkit: openWebKit,
};

/**
 * A page that `goto`es, `evaluate`s a function with JSON arguments, and `close`s; `engine` is chromium, firefox or
 * webkit.
 */
export const openPage = (engine) => OPEN[engine]();
