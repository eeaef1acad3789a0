// The built files on pages under strict policies: no violation, no error, and all is drawn that the page asks for, what
// is loaded on use too. In Chromium; `node .ci/pages/strict.test.mjs firefox webkit` runs it in those.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { fileOf } from '../../demo/serve.mjs';
import { openPage } from '../harness/engine-page.mjs';

const STORY = readFileSync('demo/data/nato-iraq-2021.json', 'utf8');
/** Persian words of the widget and dates in words: both come from files beside the script. */
const WORDS = JSON.stringify({
  lang: 'fa',
  events: [
    { id: 'a', date: '۲۱ اسفند ۱۳۹۹', title: 'دیدار' },
    { id: 'b', date: '2021-02', title: 'تصمیم' },
  ],
});
/** What asks for the parts that make templates: the story, the finder, a film, and the row that sends an event on. */
const TOLD = JSON.stringify({
  lang: 'ar',
  groups: [
    { id: 'a', label: 'أ' },
    { id: 'b', label: 'ب' },
  ],
  events: Array.from({ length: 10 }, (_, i) => ({
    id: `e${i}`,
    date: `2021-03-${10 + i}`,
    title: `حدث ${i}`,
    group: i % 2 ? 'a' : 'b',
    media: i === 0 ? [{ type: 'youtube', src: 'jNQXAC9IVRw', alt: 'فيلم' }] : [],
  })),
});
const PARTS = "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'";
const TYPES = "require-trusted-types-for 'script'; trusted-types lit-html";
const timeline = (src) => `<khatt-timeline src="${src}" loading="eager"></khatt-timeline>`;
const script = (src, attributes = '') => `<script type="module" src="${src}" ${attributes}></script>`;
const MAIN = '/dist/khatt-timeline.min.js';
const OTHER = '/other-version.js';

const git = (...args) => spawnSync('git', args, { encoding: 'utf8', maxBuffer: 1e8 }).stdout ?? '';
/** The first version that the history has; where it has none but today's, that one with a word changed. */
const today = readFileSync(`.${MAIN}`, 'utf8');
const [first] = git('log', '--reverse', '--format=%H', '--', `.${MAIN}`).split('\n');
const earliest = first ? git('show', `${first}:${MAIN.slice(1)}`) : '';
const hasEarlier = earliest !== '' && earliest !== today;
const other = hasEarlier
  ? { name: 'the earliest version of the script', text: earliest }
  : { name: 'a changed copy of the script (the history has no earlier one)', text: today.replace('is defined already', 'was defined before') };

/** What a page must show, by functions that run in it. */
const isArabic = () => document.querySelector('khatt-timeline').shadowRoot.querySelectorAll('.event').length >= 5;
/** The earliest version had no seasons to choose. */
const isToday = () =>
  customElements.get('khatt-timeline').observedAttributes.includes('seasons') &&
  document.querySelector('khatt-timeline').shadowRoot.querySelectorAll('.event').length >= 5;
const isEarliest = () =>
  !customElements.get('khatt-timeline').observedAttributes.includes('seasons') &&
  document.querySelector('khatt-timeline').shadowRoot.querySelectorAll('.event').length >= 5;
const isPersian = () => {
  const timeline = document.querySelector('khatt-timeline');
  return (
    timeline.shadowRoot.querySelector('.toolbar button').ariaLabel === 'بزرگ‌نمایی' &&
    timeline.toJSON().events[0].date === '2021-03-11' &&
    timeline.shadowRoot.querySelectorAll('.event').length >= 2
  );
};
const hasOther = () =>
  document.querySelector('other-box').shadowRoot.textContent === 'lit' &&
  document.querySelector('khatt-timeline').shadowRoot.querySelectorAll('.event').length >= 5;
const isTold = () => {
  const [story, chart] = [...document.querySelectorAll('khatt-timeline')].map(({ shadowRoot }) => shadowRoot);
  return Boolean(
    story.querySelector('.details .facade') &&
    story.querySelector('.share button') &&
    chart.querySelector('.find input') &&
    chart.querySelector('.legend button'),
  );
};
const isFitted = () => Number.parseInt(document.querySelector('iframe').style.height) > 400;

const nonce = (source) => ({
  policy: `${PARTS}; script-src ${source}; ${TYPES}`,
  body: timeline('/words.json') + script(MAIN, 'nonce="a1b2"'),
  look: isPersian,
});
const PAGES = {
  "default-src 'none' with same-origin parts": { policy: `${PARTS}; script-src 'self'`, body: timeline('/words.json') + script(MAIN), look: isPersian },
  'Trusted Types': { policy: `${PARTS}; script-src 'self'; ${TYPES}`, body: timeline('/story.json') + script(MAIN), look: isArabic },
  'Trusted Types, and all that makes templates': {
    policy: `${PARTS}; script-src 'self'; ${TYPES}`,
    body: `<khatt-timeline src="/told.json" loading="eager" layout="story" start="first"></khatt-timeline>${timeline('/told.json')}${script(MAIN)}`,
    look: isTold,
  },
  'a nonce and no host': nonce("'nonce-a1b2'"),
  "a nonce with 'strict-dynamic'": nonce("'nonce-a1b2' 'strict-dynamic'"),
  'two copies of the script': {
    policy: `${PARTS}; script-src 'self'; ${TYPES} 'allow-duplicates'`,
    body: timeline('/story.json') + script(MAIN) + script(`${MAIN}?again`),
    look: isArabic,
  },
  [`${other.name} before it`]: {
    policy: `${PARTS}; script-src 'self'; ${TYPES} 'allow-duplicates'`,
    body: timeline('/story.json') + script(OTHER) + script(MAIN),
    look: hasEarlier ? isEarliest : isArabic,
  },
  [`${other.name} after it`]: {
    policy: `${PARTS}; script-src 'self'; ${TYPES} 'allow-duplicates'`,
    body: timeline('/story.json') + script(MAIN) + script(OTHER),
    look: isToday,
  },
  'another copy of Lit before it': {
    policy: `${PARTS}; script-src 'self'; ${TYPES} 'allow-duplicates'`,
    body: `<other-box></other-box>${timeline('/story.json')}${script('/other-lit.js')}${script(MAIN)}`,
    look: hasOther,
  },
  'another copy of Lit after it': {
    policy: `${PARTS}; script-src 'self'; ${TYPES} 'allow-duplicates'`,
    body: `<other-box></other-box>${timeline('/story.json')}${script(MAIN)}${script('/other-lit.js')}`,
    look: hasOther,
  },
  'a sandboxed iframe': {
    policy: `${PARTS}; script-src 'self'; frame-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`,
    look: isFitted,
    body: '<iframe title="x" width="100%" height="300" sandbox="allow-scripts allow-popups" src="/dist/khatt-timeline.embed.html?src=/words.json"></iframe><script src="/dist/khatt-timeline.host.min.js" async></script>',
  },
};
const WATCH = `window.heard = [];
addEventListener('securitypolicyviolation', (event) => heard.push(event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sourceFile));
addEventListener('error', (event) => heard.push(event.message ?? 'no ' + event.target.src), true);
addEventListener('unhandledrejection', (event) => heard.push(String(event.reason)));`;

const OTHER_LIT =
  "import { html, LitElement } from 'lit'; customElements.define('other-box', class extends LitElement { render() { return html`${'lit'}`; } });";
let files;
async function readFiles() {
  const { outputFiles } = await build({
    stdin: { contents: OTHER_LIT, resolveDir: '.' },
    bundle: true,
    format: 'esm',
    write: false,
    minify: true,
    conditions: ['production'],
  });
  return { '/watch.js': WATCH, '/other-lit.js': outputFiles[0].text, [OTHER]: other.text, '/story.json': STORY, '/words.json': WORDS, '/told.json': TOLD };
}

async function answer({ url }, response) {
  const path = decodeURIComponent(url.split('?')[0]);
  const page = PAGES[path.slice(1)];
  const type = page || path.endsWith('.html') ? 'text/html' : path.endsWith('.json') ? 'application/json' : 'text/javascript';
  const headers = { 'Content-Type': `${type}; charset=utf-8`, 'Access-Control-Allow-Origin': '*', ...(page && { 'Content-Security-Policy': page.policy }) };
  if (page)
    return response
      .writeHead(200, headers)
      .end(
        `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>x</title><script src="/watch.js" nonce="a1b2"></script><body>${page.body}</body></html>`,
      );
  const file = files[path] === undefined ? await fileOf(path) : null;
  if (!file && files[path] === undefined) return response.writeHead(204).end();
  return response.writeHead(200, headers).end(files[path] ?? readFileSync(file));
}

const engines = process.argv.length > 2 ? process.argv.slice(2) : ['chromium'];
for (const engine of engines) {
  describe(`Strict pages in ${engine}`, () => {
    let page, server;
    before(async () => {
      files = await readFiles();
      server = createServer((request, response) => void answer(request, response));
      await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
      page = await openPage(engine);
    });
    after(async () => {
      await page?.close();
      server?.closeAllConnections();
      server?.close();
    });

    for (const [name, { look }] of Object.entries(PAGES)) {
      it(`${name}: no violation, no error, all is drawn`, async () => {
        await page.goto(`http://127.0.0.1:${server.address().port}/${encodeURIComponent(name)}`);
        const end = Date.now() + 8000;
        let isDrawn = false;
        while (!isDrawn && Date.now() < end) isDrawn = await page.evaluate(look).catch(() => false);
        assert.deepEqual(await page.evaluate(() => window.heard), []);
        assert.ok(isDrawn, 'it is not drawn');
      });
    }
  });
}
