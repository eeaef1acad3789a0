// The built single file on a page under a strict policy: no violation and no console message in any state; what it
// fetches on use, and what is said where that is not there; and what a hundred timelines leave behind.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { parseAst } from 'rollup/parseAst';
import { POLICY } from '../../demo/serve.mjs';
import { findBrowser, launchArgs } from '../harness/browser.mjs';

const STORY = readFileSync('demo/data/nato-iraq-2021.json', 'utf8');
const FILES = { '/story.json': STORY, '/empty.json': '{"events":[]}', '/broken.json': '{"events":' };
const inline = (document) => `<script type="application/json">${JSON.stringify(document)}</script>`;
const IN_WORDS = inline({
  lang: 'ar-IQ',
  asOf: '١١ آذار ٢٠٢١',
  events: [
    { id: 'a', date: 'شباط ٢٠٢١', title: 'قرار' },
    { id: 'b', date: '٢٧ رجب ١٤٤٢ هـ', title: 'اجتماع' },
    { id: 'c', date: '2021-03-12', title: 'بيان' },
  ],
});
const IN_PERSIAN = inline({ lang: 'fa', events: [{ id: 'a', date: '۲۱ اسفند ۱۳۹۹ ساعت ۱۸ به وقت تهران', title: 'دیدار' }] });
const PAGES = {
  '/loading': '<khatt-timeline src="/never.json" loading="eager"></khatt-timeline>',
  '/empty': '<khatt-timeline src="/empty.json" loading="eager"></khatt-timeline>',
  '/first': '<khatt-timeline src="/story.json"></khatt-timeline>',
  '/error': '<khatt-timeline src="/broken.json" loading="eager"></khatt-timeline>',
  '/none': '',
  '/persian': '<khatt-timeline lang="fa" src="/story.json" loading="eager"></khatt-timeline>',
  '/words': `<khatt-timeline>${IN_WORDS}</khatt-timeline>`,
  '/persian-words': `<khatt-timeline>${IN_PERSIAN}</khatt-timeline>`,
  '/list':
    '<khatt-timeline lang="ar-IQ"><ol><li data-date="2021-03-11"><h3>اجتماع</h3></li><li data-date="2021-03-12"><h3>بيان</h3></li></ol></khatt-timeline>',
  '/figure': '<figure data-khatt lang="ar-IQ"><ol><li data-date="2021-03-11"><h3>اجتماع</h3></li></ol></figure>',
  '/two': `<khatt-timeline lang="fa" src="/story.json" loading="eager"></khatt-timeline><khatt-timeline lang="fa" src="/story.json" loading="eager"></khatt-timeline>`,
};
/** `bare` pages have the script without what lies beside it. */
const page = (body, isBare) =>
  `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>x</title><script type="module" src="${isBare ? '/bare' : '/dist'}/khatt-timeline.min.js?v=3"></script><body>${body}</body></html>`;

/** The body of a request's path and its type; null where there is nothing. */
function answerTo(path) {
  const script = /^\/(dist|bare)\/(khatt-timeline(?:\.\w+)?\.min\.js)$/.exec(path);
  if (script) return script[1] === 'dist' || script[2] === 'khatt-timeline.min.js' ? ['text/javascript', readFileSync(`dist/${script[2]}`)] : null;
  if (FILES[path] !== undefined) return ['application/json', FILES[path]];
  const [, bare, name] = /^(\/bare)?(\/.*)$/.exec(path);
  return PAGES[name] === undefined ? null : ['text/html', page(PAGES[name], bare)];
}

let server;
let browser;
let address;
before(async () => {
  server = createServer((request, response) => {
    if (request.url === '/never.json') return;
    if (request.url === '/favicon.ico') return response.writeHead(204).end();
    const [type, body] = answerTo(request.url.split('?')[0]) ?? [];
    response.writeHead(type ? 200 : 404, { 'Content-Type': `${type ?? 'text/plain'}; charset=utf-8`, 'Content-Security-Policy': POLICY }).end(body);
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

/** What comes once the timeline is drawn, and makes nothing wait: gestures, the finder, its words. */
const AFTER = /^(?:more|moves|reading|find|mistakes)$/;
/**
 * Opens a page and gathers all that the console and the policy say, what was thrown, and which files lay beside the
 * script.
 */
async function open(path, width) {
  const tab = await browser.newPage();
  const [said, thrown, fetched] = [[], [], []];
  tab.on('console', (message) => said.push(message.text()));
  tab.on('pageerror', (error) => thrown.push(String(error)));
  tab.on('request', (request) => fetched.push(...(/khatt-timeline\.(\w+)\.min\.js$/.exec(request.url())?.slice(1) ?? []).filter((name) => !AFTER.test(name))));
  await tab.setViewport({ width, height: 900 });
  await tab.goto(address + path);
  await tab.waitForFunction(() => !document.querySelector('khatt-timeline') || document.querySelector('khatt-timeline').shadowRoot?.querySelector('section'));
  return { tab, said, thrown, fetched };
}
const isIn = (tab, state) => tab.waitForFunction((name) => document.querySelector('khatt-timeline').matches(`:state(${name})`), {}, state);

for (const width of [1200, 360]) {
  for (const [path, state] of [
    ['/loading', 'loading'],
    ['/empty', 'empty'],
    ['/first', width > 560 ? 'horizontal' : 'vertical'],
  ]) {
    it(`${path} at ${width} px breaks no rule and says nothing`, async () => {
      const { tab, said, thrown, fetched } = await open(path, width);
      await isIn(tab, state);
      assert.deepEqual([said, thrown, fetched], [[], [], []]);
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

const FA = { word: 'بزرگ‌نمایی', march: '۱۱ مارس ۲۰۲۱' };
/** What the first timeline of a page shows once it is ready. */
const shown = async (tab) =>
  (await tab.waitForSelector('khatt-timeline')).evaluate(async (timeline) => {
    await timeline.ready;
    const { shadowRoot } = timeline;
    return {
      button: shadowRoot.querySelector('.toolbar button')?.ariaLabel,
      dates: [...shadowRoot.querySelectorAll('.events .date')].map((node) => node.textContent),
      events: timeline.toJSON()?.events.map((event) => event.date),
      list: timeline.querySelector('ol')?.innerText,
    };
  });

for (const [path, files, look] of [
  ['/persian', ['fa'], ({ button, dates }) => assert.ok(button === FA.word && dates.includes(FA.march), `${button} ${dates}`)],
  ['/two', ['fa'], ({ button }) => assert.equal(button, FA.word)],
  ['/list', ['list'], ({ events }) => assert.deepEqual(events, ['2021-03-11', '2021-03-12'])],
  ['/figure', ['list'], ({ events }) => assert.deepEqual(events, ['2021-03-11'])],
  [
    '/words',
    ['calendars', 'reader'],
    ({ dates, events }) =>
      assert.deepEqual(
        [dates, events],
        [
          ['شباط ٢٠٢١', '٢٧ رجب ١٤٤٢ هـ', '١٢ آذار ٢٠٢١'],
          ['2021-02', '2021-03-11', '2021-03-12'],
        ],
      ),
  ],
  // The reader knows Tehran by the Persian words that the page has.
  ['/persian-words', ['calendars', 'fa', 'reader'], ({ events }) => assert.deepEqual(events, ['2021-03-11T18:00:00+03:30'])],
]) {
  it(`${path} fetches ${files} from beside the script, breaks no rule and says nothing`, async () => {
    const { tab, said, thrown, fetched } = await open(path, 1200);
    look(await shown(tab));
    assert.deepEqual([said, thrown, fetched.sort()], [[], [], files]);
    await tab.close();
  });
}

it('the script and what lies beside it import nothing: these know nothing of the script, which the page may have under another address', () => {
  const files = readdirSync('dist').filter((name) => name.endsWith('.min.js'));
  assert.ok(files.length > 8);
  for (const name of files) {
    const code = readFileSync(`dist/${name}`, 'utf8');
    assert.deepEqual(
      parseAst(code).body.filter(({ type, source }) => type === 'ImportDeclaration' || source),
      [],
      name,
    );
    // What opens events asks for what plays and what shares from beside itself.
    if (!['khatt-timeline.min.js', 'khatt-timeline.lazy.min.js', 'khatt-timeline.more.min.js'].includes(name)) assert.doesNotMatch(code, /\bimport\s*\(/, name);
  }
});

for (const [path, missing, look] of [
  ['/bare/persian', 'fa', ({ button }) => assert.equal(button, 'Zoom in')],
  ['/bare/words', 'reader', ({ events }) => assert.deepEqual(events, ['2021-03-12'])],
  ['/bare/list', 'list', ({ list }) => assert.equal(list, 'اجتماع\nبيان')],
]) {
  it(`${path} says once which file is missing, and shows the rest`, async () => {
    const { tab, said, thrown } = await open(path, 1200);
    look(await shown(tab));
    // The browser has a line of its own; what was left out is told beside it.
    const own = said.filter((line) => line.startsWith('khatt-timeline') && !/date\/not-edtf|\.(?:more|moves|reading|find|mistakes)\.min\.js/.test(line));
    assert.equal(own.length, 1, said.join('\n'));
    assert.match(own[0], new RegExp(`khatt-timeline\\.${missing}\\.min\\.js`));
    assert.deepEqual(thrown, []);
    await tab.close();
  });
}
it('a figure whose list parser is missing stays as it is, and the console says once which file that is', async () => {
  const { tab, said, thrown } = await open('/bare/figure', 1200);
  const isOwn = (line) => line.startsWith('khatt-timeline');
  for (let i = 0; i < 300 && !said.some(isOwn); i++) await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(said.filter(isOwn).length, 1, said.join('\n'));
  assert.match(said.find(isOwn), /khatt-timeline\.list\.min\.js/);
  assert.deepEqual(await tab.evaluate(() => [document.querySelector('figure ol').innerText, document.querySelector('khatt-timeline')]), ['اجتماع', null]);
  assert.deepEqual(thrown, []);
  await tab.close();
});
it('where nothing could be read without the reader, that is an error and not an empty story', async () => {
  const { tab, thrown } = await open('/bare/persian-words', 1200);
  await isIn(tab, 'error');
  assert.deepEqual(thrown, []);
  await tab.close();
});

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
  const cycle = (times) =>
    tab.evaluate(
      async (count, story) => {
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
      },
      times,
      STORY,
    );
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
