// Runs code blocks of the docs in Chromium, on pages that have the built files, and a story and a picture under every
// name.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { serve } from '../../demo/serve.mjs';
import { findBrowser, launchArgs } from '../harness/browser.mjs';

export const STORY = 'demo/data/nato-iraq-2021.json';
export const PICTURE = 'demo/screenshot.png';
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.css': 'text/css',
};
const OTHERS = {
  '.json': STORY,
  '.png': PICTURE,
  '.jpg': PICTURE,
  '.webp': PICTURE,
  '.svg': 'demo/icon.svg',
  '.css': 'demo/page.css',
};

/** The file that answers for a name: the built one, else the reference story, a picture or a style sheet. */
function fileFor(path) {
  const name = path.split('/').at(-1);
  const [built, own] = [join('dist', name), path.replace(/^\//, '')];
  return [built, own, OTHERS[extname(name)]].find((file) => file && existsSync(file) && extname(file) !== '');
}

/** Answers for any host: the page under test at /page, all else by the names of files. */
function answerTo(address, page) {
  const { pathname } = new URL(address);
  if (pathname === '/page')
    return { status: 200, headers: { 'Content-Type': 'text/html; charset=utf-8', ...page.headers }, body: page.html };
  const file = fileFor(pathname);
  const headers = {
    'Access-Control-Allow-Origin': '*',
    'Content-Type': `${TYPES[extname(file ?? '')] ?? 'text/plain'}; charset=utf-8`,
  };
  return file
    ? { status: 200, headers, body: readFileSync(file) }
    : { status: pathname === '/favicon.ico' ? 204 : 404, headers, body: '' };
}

/** A browser and a server for the pages of the docs, until `close`. */
export async function openStage() {
  let page = { html: '' };
  const server = createServer((request, response) => {
    const { status, headers, body } = answerTo(`http://x${request.url}`, page);
    response.writeHead(status, headers).end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${server.address().port}`;
  const browser = await puppeteer.launch({ executablePath: findBrowser(), headless: true, args: launchArgs });

  /** Opens HTML and looks at it; the page must throw nothing, miss no file and find no problem in its data. */
  async function show(html, look, headers = {}) {
    page = { html, headers };
    const tab = await browser.newPage();
    const wrong = [];
    try {
      tab.on('pageerror', (error) => wrong.push(String(error)));
      tab.on(
        'console',
        (message) => /^khatt|violates|Refused|Unrecognized|policy/i.test(message.text()) && wrong.push(message.text()),
      );
      tab.on(
        'response',
        (response) => response.status() >= 400 && wrong.push(`${response.status()} for ${response.url()}`),
      );
      await tab.evaluateOnNewDocument(() =>
        addEventListener(
          'khatt-ready',
          ({ detail }) => detail.problems.forEach(({ path, message }) => console.warn(`khatt: ${path}: ${message}`)),
          true,
        ),
      );
      await tab.setRequestInterception(true);
      tab.on('request', (request) =>
        request.url().startsWith(address) || !/^https?:/.test(request.url())
          ? request.continue()
          : request.respond(answerTo(request.url(), {})),
      );
      await tab.setViewport({ width: 1000, height: 900 });
      await tab.goto(`${address}/page`);
      await look(tab);
      assert.deepEqual(wrong, []);
    } finally {
      await tab.close();
    }
  }
  const close = async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
  return { show, close };
}

const SCRIPT = '<script type="module" src="khatt-timeline.min.js"></script>';
export const pageOf = (body) =>
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>x</title></head><body>${body}</body></html>`;

/**
 * A block of HTML as a page: with the script, and with a timeline or a list around it, where it leaves them to the
 * reader.
 */
export function pageOfBlock(code) {
  if (/<html\b/i.test(code)) return code;
  const whole = /^\s*<li\b/.test(code) ? `<khatt-timeline><ol>${code}</ol></khatt-timeline>` : code;
  const hasMore = /<(?:khatt-timeline|figure|iframe|img)\b/.test(whole);
  return pageOf(
    `${/<script[^>]*\bsrc=|\bimport '/.test(whole) ? '' : SCRIPT}${whole}${hasMore ? '' : '<khatt-timeline src="story.json"></khatt-timeline>'}`,
  );
}

/**
 * Waits until every timeline is drawn and every figure upgraded, pictures have come, and frames have the height of what
 * they hold.
 */
export async function isAllDrawn(tab) {
  const seen = () => {
    const [timelines, figures, pictures, frames] = [
      'khatt-timeline',
      'figure[data-khatt]',
      'body img:not(khatt-timeline *, figure[data-khatt] *)',
      'iframe',
    ].map((selector) => [...document.querySelectorAll(selector)]);
    for (const one of timelines) if (one.getBoundingClientRect().top > innerHeight) one.scrollIntoView();
    const isSized = document.querySelector('script[src*="timeline.host"]') !== null;
    const waiting = [
      ...timelines.filter((one) => !one.shadowRoot?.querySelector('[part~="event"]')),
      ...figures.filter((one) => !one.querySelector('khatt-timeline')),
      ...pictures.filter((one) => one.naturalWidth === 0),
      ...(isSized ? frames.filter((one) => !parseFloat(one.style.height)) : []),
    ];
    return timelines.length + figures.length + pictures.length + frames.length > 0 && waiting.length === 0;
  };
  await tab
    .waitForFunction(seen, { timeout: 30_000 })
    .catch(async () => assert.fail(`not drawn: ${await tab.evaluate(() => document.body.innerHTML.slice(0, 600))}`));
  for (const frame of tab.frames().slice(1))
    await frame.waitForFunction(
      () => document.querySelector('khatt-timeline')?.shadowRoot?.querySelector('[part~="event"]'),
      { timeout: 30_000 },
    );
}

/** A module that a page runs, bundled as a reader's own tools would; the script beside the page stays outside of it. */
export async function pageOfModule(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: '.', sourcefile: 'block.js' },
    bundle: true,
    format: 'esm',
    write: false,
    external: ['./*.min.js', 'https://*'],
    logLevel: 'silent',
  });
  const module = outputFiles[0].text.replaceAll('</script', '<\\/script');
  const own = /'khatt-timeline'/.test(code) ? '' : SCRIPT;
  const frame = /\bframe\./.test(code)
    ? '<iframe id="frame" src="khatt-timeline.embed.html?src=story.json"></iframe>'
    : '';
  return pageOf(
    `${own}${frame}<khatt-timeline src="story.json"></khatt-timeline><script type="module">${module}\ndocument.documentElement.dataset.done = '';</script>`,
  );
}

/**
 * Follows a link to an oEmbed answer as a system does that was given the address of the demo's page, and shows the
 * frame that it gets.
 */
export async function followOEmbed(stage, code) {
  const { server, address } = await serve(9420);
  try {
    const page = `${address}demo/hosts/iframe.html`;
    const [link] = /<link [^>]*\+oembed"[^>]*>/.exec(await (await fetch(page)).text());
    assert.equal(link, code.trim());
    const response = await fetch(new URL(/ href="([^"]+)"/.exec(link)[1], page));
    assert.match(response.headers.get('content-type'), /^application\/json\b/);
    const { type, version, html, width, height } = await response.json();
    assert.deepEqual([type, version, Number.isInteger(width), Number.isInteger(height)], ['rich', '1.0', true, true]);
    await stage.show(pageOf(html), async (tab) => {
      await isAllDrawn(tab);
      assert.equal(await tab.$eval('iframe', (frame) => frame.clientHeight), height);
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
