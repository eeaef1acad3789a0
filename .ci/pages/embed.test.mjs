// The built iframe on pages of another origin: its height, its selection, what it takes from its address, what comes of
// messages and addresses that mean harm, and what it says when something is missing.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { after, before, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { fileOf, serve } from '../../demo/serve.mjs';
import { findBrowser, launchArgs } from '../harness/browser.mjs';

const TYPES = { html: 'text/html', js: 'text/javascript', json: 'application/json' };
const SANDBOX = 'sandbox="allow-scripts allow-popups"';
/** The page's script, from the folder that the frames come from. */
const HOST = (files) => `<script src="${files}/dist/khatt-timeline.host.min.js"></script>`;

/** Pages of the newspaper, by path; each takes the address of the server that the frames come from. */
const frame =
  (query, attributes = SANDBOX, folder = 'dist') =>
  (files) =>
    `<iframe title="x" width="100%" height="300" frameborder="0" ${attributes} src="${files}/${folder}/khatt-timeline.embed.html?${query}"></iframe>`;
const STORY = 'src=/demo/data/nato-iraq-2021.json';
const PAGES = {
  '/plain': (files) => HOST(files) + frame(STORY)(files),
  '/without': frame(STORY),
  '/tall': (files) => HOST(files) + frame(STORY)(files).replace('height="300"', 'height="3000"'),
  '/bordered': (files) =>
    `<style>* { box-sizing: border-box } iframe { border: 3px solid }</style>${HOST(files)}${frame(STORY)(files).replace('frameborder="0"', '')}`,
  '/hidden': (files) => `${HOST(files)}<div hidden>${frame(STORY)(files)}</div>`,
  '/address': (files) =>
    `${HOST(files)}<p style="block-size: 2000px"></p>${frame(`${STORY}&layout=vertical`, `${SANDBOX} data-sync-hash="push"`)(files)}${frame('src=/demo/data/one.json&layout=vertical', `${SANDBOX} data-sync-hash`)(files)}`,
  '/ending': (files) => `${HOST(files)}<p style="block-size: 2000px"></p>${frame(STORY)(files)}<p>x`,
  '/ending-box': (files) =>
    `${HOST(files)}<style>iframe { display: block; margin-block-end: 10px }</style><div style="block-size: 500px; overflow: auto"><p style="block-size: 2000px"></p>${frame(STORY)(files)}<p>x</div>`,
  '/two': (files) =>
    HOST(files) +
    frame(`${STORY}&layout=vertical`)(files) +
    frame('src=/demo/data/one.json&theme=dark&dir=ltr&lang=en&heading-level=4&numerals=latn&calendar=persian', '')(files),
  '/twice': (files) => `${HOST(files)}<script type="module" src="${files}/dist/khatt-timeline.host.min.js?2"></script>${frame(STORY)(files)}`,
  '/others': frame(`${STORY}&initialWidth=600&childId=pym-1`),
  '/refused': frame(`${STORY}&credentials=include&max-bytes=1&style=color:red&onclick=alert(1)&data=[]&slot=x&layout=vertical`),
  '/told': frame(
    `${STORY}&layout=vertical&layouts=story%20vertical&start=last&order=newest&play=8&query=&groups=iran%20nato-iraq&entities=iraq&sync-hash&timeZone=Asia/Baghdad&heading_level=9&order=desc`,
  ),
  '/fake': (files) =>
    `${HOST(files)}<iframe title="x" data-khatt src="${files}/fake.html"></iframe><iframe title="y" data-khatt src="${files}/fake.html?other"></iframe>`,
  '/beside': (files) => `${HOST(files)}${frame(STORY)(files)}<iframe title="y" src="${files}/fake.html"></iframe>`,
  // Frames that are not ours, and one by another name that the page has marked.
  '/strangers': (files) =>
    HOST(files) +
    ['/fake.html', '/fake.html?/khatt-timeline.embed.html', '/fake.html#/khatt-timeline.embed.html', '/other-khatt-timeline.embed.html/fake.html']
      .map((path) => `<iframe title="x" src="${files}${path}"></iframe>`)
      .join('') +
    `<iframe title="x" sandbox="allow-scripts" srcdoc="<p>x"></iframe><iframe title="x" data-khatt src="${files}/fake.html"></iframe>`,
  '/theme': (files) =>
    `<style>.night { background: #111; color: #eee }</style>${HOST(files)}<div>${frame(`${STORY}&theme=host`)(files)}</div>${frame(STORY, '')(files)}`,
  '/bare-french': frame('src=/demo/data/one.json&lang=fr-CA', SANDBOX, 'bare'),
  '/bare': frame('src=/demo/data/one.json', SANDBOX, 'bare'),
  '/bare-data': frame('src=/bare/none.json', SANDBOX),
  '/own': frame('src=/bare/story.json&lang=en', '', 'bare'),
  ...Object.fromEntries(
    ['javascript:parent.postMessage(1,"*")', 'data:application/json,{"events":[]}', 'file:///etc/passwd', 'blob:null/1', '', 'http://'].map((src, i) => [
      `/hostile-${i}`,
      frame(`lang=en&src=${encodeURIComponent(src)}`),
    ]),
  ),
};

/** The server of the frames. What lies in /bare/ comes without the header that lets strangers read it. */
async function answerFiles({ url }, response) {
  if (url === '/hostile') return response.writeHead(200, { 'Content-Type': 'text/html' }).end(HOSTILE);
  if (url.endsWith('?older')) return response.writeHead(200, { 'Content-Type': 'text/html' }).end('<title>older</title>');
  const path = url.split('?')[0].replace('/bare/story.json', '/demo/data/one.json').replace('/bare/', '/dist/');
  const isFake = /fake(?:\.html|\/khatt-timeline\.embed\.html)$/.test(path);
  const file = isFake ? null : await fileOf(path);
  if (!file && !isFake) return response.writeHead(404).end();
  const allowed = url.startsWith('/bare/') ? {} : { 'Access-Control-Allow-Origin': '*' };
  response.writeHead(200, { 'Content-Type': TYPES[path.split('.').at(-1)] ?? 'text/plain', ...allowed }).end(file ? readFileSync(file) : '<title>fake</title>');
}
async function answerNews({ url }, response, files) {
  if (url === '/favicon.ico') return response.writeHead(204).end();
  const path = url.split('?')[0];
  if (path.startsWith('/any/'))
    return response
      .writeHead(200, { 'Content-Type': 'text/html' })
      .end('<script>for (const message of [{ khatt: 1, type: "height", height: 9999 }, { end: true }]) parent.postMessage(message, "*")</script>');
  if (path.startsWith('/dist/')) return response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(readFileSync(await fileOf(path)));
  const receiver =
    '<script>window.heard = []; addEventListener("message", ({ data, source }) => heard.push({ data, from: [...document.querySelectorAll("iframe")].findIndex((one) => one.contentWindow === source) })); window.chosen = []; addEventListener("khatt-select", ({ target, detail }) => chosen.push([target.localName, detail]));</script>';
  response
    .writeHead(200, { 'Content-Type': 'text/html' })
    .end(`<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>x</title>${receiver}<body>${PAGES[path](files)}</body></html>`);
}

const servers = [];
let browser, news, files, demo;
async function listen(answer) {
  const server = createServer((request, response) => void answer(request, response));
  servers.push(server);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${server.address().port}`;
}
before(async () => {
  files = await listen(answerFiles);
  news = await listen((request, response) => answerNews(request, response, files));
  const { server, address } = await serve(9340);
  servers.push(server);
  demo = address;
  browser = await puppeteer.launch({ executablePath: findBrowser(), headless: true, args: launchArgs });
});
after(async () => {
  await browser?.close();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

/** Opens a page and its frames; `said` gathers what any console says. */
async function open(path, { width = 1280, root = news } = {}) {
  const tab = await browser.newPage();
  const said = [];
  tab.on('console', (message) => said.push(message.text()));
  tab.on('pageerror', (error) => said.push(String(error)));
  await tab.setViewport({ width, height: 800 });
  await tab.goto(root + path, { waitUntil: 'load' });
  const frames = tab.frames().filter((one) => one !== tab.mainFrame());
  return { tab, said, frames, inner: frames[0] };
}
const addHost = (tab, folder, type = '') =>
  tab.evaluate(
    (kind, src) => document.body.append(Object.assign(document.createElement('script'), { type: kind, src })),
    type,
    `${files}/${folder}/khatt-timeline.host.min.js`,
  );
const isDrawn = (inner) => inner.waitForFunction(() => document.querySelector('khatt-timeline')?.shadowRoot?.querySelector('[part~="event"]'));
/** Waits until the frame is as high as its content, and gives that height. */
async function fitted(tab, inner, at = 0) {
  await isDrawn(inner);
  let height;
  for (let frames = 0; ; frames++) {
    height = await inner.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => resolve(Math.ceil(document.body.getBoundingClientRect().height)))),
    );
    const own = await tab.evaluate((i) => document.querySelectorAll('iframe')[i].clientHeight, at);
    if (own === height) return height;
    assert.ok(frames < 300, `the frame is ${own} px high, its content ${height} px`);
  }
}
const nextFrames = (target, count) =>
  target.evaluate(async (n) => {
    for (let i = 0; i < n; i++) await new Promise(requestAnimationFrame);
  }, count);
const inTimeline = (inner, run) =>
  inner.evaluate(`(async (timeline) => { await timeline.ready; return (${run})(timeline); })(document.querySelector('khatt-timeline'))`);
const select = (tab, id) =>
  tab.evaluate((value) => document.querySelector('iframe').contentWindow.postMessage({ khatt: 1, type: 'select', id: value }, '*'), id);
const isSelected = (inner, id) => inner.waitForFunction((value) => document.querySelector('khatt-timeline').selected === value, {}, id);

for (const width of [320, 375, 1280]) {
  it(`a sandboxed frame on a page of ${width} px is as high as its content, grows with an open event and shrinks again`, async () => {
    const { tab, inner, said } = await open('/plain', { width });
    const closed = await fitted(tab, inner);
    assert.ok(closed > 400 && closed < 1200, `${closed} px`);
    assert.equal(await inner.evaluate(() => document.documentElement.scrollHeight > innerHeight || document.documentElement.scrollWidth > innerWidth), false);
    await inner.evaluate(() => document.querySelector('khatt-timeline').shadowRoot.querySelector('.event[data-event-id="troop-decision"]').click());
    await isSelected(inner, 'troop-decision');
    await inner.evaluate(() => document.querySelector('khatt-timeline').updateComplete);
    const opened = await fitted(tab, inner);
    assert.ok(opened > closed + 60, `${closed} px closed, ${opened} px open`);
    await inTimeline(inner, '(timeline) => { timeline.selected = null; return timeline.updateComplete; }');
    assert.equal(await fitted(tab, inner), closed);
    assert.deepEqual(said, []);
    await tab.close();
  });
}
it('a frame that was too tall shrinks to its content, and then no message follows', async () => {
  const { tab, inner } = await open('/tall');
  assert.ok((await fitted(tab, inner)) < 1200);
  await nextFrames(inner, 5);
  const count = await tab.evaluate(() => heard.length);
  await nextFrames(inner, 30);
  assert.equal(await tab.evaluate(() => heard.length), count);
  assert.ok(count <= 12, `${count} messages`);
  await tab.close();
});
for (const path of ['/ending', '/ending-box']) {
  it(`${path}: who is at the end of a page stays there when the frame becomes lower, and no room is left once they go back`, async () => {
    const { tab, inner } = await open(path);
    const scroll = (by) => tab.evaluate((px) => (document.querySelector('div') ?? document.scrollingElement).scrollBy({ top: px, behavior: 'instant' }), by);
    // What is far from the window draws no frames.
    await scroll(9999);
    await fitted(tab, inner);
    await inner.evaluate(() => document.querySelector('khatt-timeline').shadowRoot.querySelector('.event[data-event-id="troop-decision"]').click());
    await isSelected(inner, 'troop-decision');
    const opened = await fitted(tab, inner);
    const place = () =>
      tab.evaluate(() => [Math.round(document.querySelector('iframe').getBoundingClientRect().top), document.querySelector('iframe').style.marginBlockEnd]);
    await scroll(9999);
    const [top] = await place();
    await inTimeline(inner, '(timeline) => { timeline.selected = null; return timeline.updateComplete; }');
    const lowPx = opened - (await fitted(tab, inner));
    const [now, room] = await place();
    assert.ok(lowPx > 60 && Math.abs(now - top) <= 1 && parseFloat(room) >= lowPx - 1, `${lowPx} px lower, ${now - top} px moved, ${room}`);
    await scroll(-lowPx - 300);
    await nextFrames(tab, 3);
    assert.equal((await place())[1], '');
    await tab.close();
  });
}
it('a frame with borders that count as its height has room for all of its content', async () => {
  const { tab, inner } = await open('/bordered');
  const height = await fitted(tab, inner);
  assert.equal(await tab.evaluate(() => document.querySelector('iframe').offsetHeight), height + 6);
  await tab.close();
});
it('a frame that was not displayed at first is fitted when it is', async () => {
  const { tab, inner } = await open('/hidden');
  await inner.waitForFunction(() => customElements.get('khatt-timeline'));
  await nextFrames(tab, 5);
  assert.deepEqual(await tab.evaluate(() => [document.querySelector('iframe').style.height, heard.filter(({ data }) => data.height === 0).length]), ['', 0]);
  await tab.evaluate(() => document.querySelector('[hidden]').removeAttribute('hidden'));
  assert.ok((await fitted(tab, inner)) > 400);
  await tab.close();
});
for (const type of ['', 'module']) {
  it(`the page's script may come after the frame${type && `, as a ${type}`}, and frames after the script`, async () => {
    const { tab, inner } = await open('/without');
    await isDrawn(inner);
    await tab.waitForFunction(() => heard.length > 0);
    await addHost(tab, 'dist', type);
    assert.ok((await fitted(tab, inner)) > 400);
    await tab.evaluate(() => document.body.append(document.querySelector('iframe').cloneNode()));
    await tab.waitForFunction(() => window[1]);
    await tab.waitForFunction(() => document.querySelectorAll('iframe')[1].style.height > '400px');
    await tab.close();
  });
}
it('two frames each have their own height, language, direction, colours and heading', async () => {
  const {
    tab,
    frames: [first, second],
    said,
  } = await open('/two');
  const heights = [await fitted(tab, first, 0), await fitted(tab, second, 1)];
  assert.notEqual(heights[0], heights[1]);
  const look = (inner) =>
    inTimeline(
      inner,
      `(timeline) => ({
    dir: timeline.shadowRoot.querySelector('section').dir, lang: document.documentElement.lang, ground: getComputedStyle(document.documentElement).backgroundColor, margin: getComputedStyle(document.body).margin,
    isLight: getComputedStyle(timeline).color === 'rgb(0, 0, 0)', isVertical: timeline.matches(':state(vertical)'), heading: timeline.shadowRoot.querySelector('#title').localName, title: document.title === timeline.toJSON().title,
    dates: timeline.shadowRoot.querySelector('.event .date').textContent,
  })`,
    );
  const [{ dates: arabic, ...one }, { dates: persian, ...two }] = [await look(first), await look(second)];
  const bare = { ground: 'rgba(0, 0, 0, 0)', margin: '0px', title: true };
  assert.deepEqual(one, { ...bare, dir: 'rtl', lang: 'ar', isLight: true, isVertical: true, heading: 'h2' });
  assert.deepEqual(two, { ...bare, dir: 'ltr', lang: 'en', isLight: false, isVertical: false, heading: 'h4' });
  assert.match(arabic, /[٠-٩]/);
  assert.match(persian, /1[34]\d\d/);
  assert.deepEqual(said, []);
  await tab.close();
});
it('attributes that are not on the list are ignored', async () => {
  const { tab, inner, said } = await open('/refused');
  await isDrawn(inner);
  assert.deepEqual(await inner.evaluate(() => document.querySelector('khatt-timeline').getAttributeNames().sort()), ['layout', 'loading', 'src', 'style']);
  assert.match(
    await inner.evaluate(() => document.querySelector('khatt-timeline').getAttribute('style')),
    /^(?:--khatt-media-height: \d+px; )?overflow: clip;$/,
  );
  assert.deepEqual(said, []);
  await tab.close();
});

it('takes how the story is told, and says what a misspelt parameter was meant for', async () => {
  const { tab, inner, said } = await open('/told');
  await isDrawn(inner);
  const asked = await inner.evaluate(() =>
    Object.fromEntries(
      ['layout', 'layouts', 'start', 'order', 'play', 'groups', 'entities', 'sync-hash', 'time-zone', 'heading-level'].map((name) => [
        name,
        document.querySelector('khatt-timeline').getAttribute(name),
      ]),
    ),
  );
  assert.deepEqual(asked, {
    layout: 'vertical',
    layouts: 'story vertical',
    start: 'last',
    order: 'newest',
    play: '8',
    groups: 'iran nato-iraq',
    entities: 'iraq',
    'sync-hash': null,
    'time-zone': null,
    'heading-level': null,
  });
  assert.deepEqual(
    said.map((text) => /the parameter "(\w+)".*Did you mean "([\w-]+)"/.exec(text)?.slice(1)),
    [
      ['timeZone', 'time-zone'],
      ['heading_level', 'heading-level'],
    ],
  );
  await tab.close();
});

it('resizers for AMP, pym and Datawrapper find their shapes', async () => {
  const { tab, inner } = await open('/others');
  await isDrawn(inner);
  const height = await inner.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  await tab.waitForFunction((px) => heard.some(({ data }) => data.height === px && data.sentinel === 'amp' && data.type === 'embed-size'), {}, height);
  await tab.waitForFunction((px) => heard.some(({ data }) => data['datawrapper-height']?.['pym-1'] === px), {}, height);
  await tab.waitForFunction((px) => heard.some(({ data }) => data === `pymxPYMxpym-1xPYMxheightxPYMx${px}`), {}, height);
  assert.ok(
    await tab.evaluate(
      (px) =>
        heard.some(({ data: { key, ...rest } }) => /^[\d,]+$/.test(key) && JSON.stringify(rest) === JSON.stringify({ khatt: 1, type: 'height', height: px })),
      height,
    ),
  );
  // pym tells its width and waits for a height.
  await tab.evaluate(() => {
    heard.length = 0;
    document.querySelector('iframe').contentWindow.postMessage('pymxPYMxpym-1xPYMxwidthxPYMx600', '*');
  });
  await tab.waitForFunction(() => heard.some(({ data }) => /^pymxPYMxpym-1xPYMxheightxPYMx\d+$/.test(data)));
  await tab.close();
});

const ODD = [
  null,
  0,
  'khatt',
  '',
  [],
  { khatt: 1 },
  { khatt: 2, type: 'height', height: 900 },
  { khatt: '1', type: 'height', height: 900 },
  { khatt: 1, type: 'height', height: '900' },
  { khatt: 1, type: 'height', height: NaN },
  { khatt: 1, type: 'height', height: Infinity },
  { khatt: 1, type: 'height', height: -5 },
  { khatt: 1, type: 'height', height: { valueOf: 900 } },
  { khatt: 1, type: 'height', height: null },
  { khatt: 1, type: 'select' },
  { khatt: 1, type: 'select', id: 7 },
  { khatt: 1, type: 'other', height: 900 },
];
it('the page ignores what is malformed, clamps what is not, and heeds the frame that speaks only', async () => {
  const {
    tab,
    frames: [inner],
    said,
  } = await open('/fake');
  const heightsAfter = async (messages) => {
    await inner.evaluate((list) => list.forEach((one) => parent.postMessage(one, '*')), messages);
    await inner.evaluate(() => parent.postMessage({ end: true }, '*'));
    await tab.waitForFunction(() => heard.at(-1)?.data?.end);
    await tab.evaluate(() => (heard.length = 0));
    return tab.evaluate(() => [...document.querySelectorAll('iframe')].map((one) => one.style.height));
  };
  await inner.evaluate(() => {
    parent.postMessage(JSON.parse('{"__proto__":{"khatt":1,"type":"height","height":900},"constructor":1}'), '*');
    parent.postMessage('x'.repeat(1_000_000), '*');
    parent.postMessage({ khatt: 1, type: 'height', height: NaN }, '*');
    parent.postMessage({ khatt: 1, type: 'height', height: Infinity }, '*');
    parent.postMessage({ khatt: 1, type: 'height', height: 10n }, '*');
  });
  assert.deepEqual(await heightsAfter(ODD), ['', '']);
  await tab.evaluate(() => postMessage({ khatt: 1, type: 'height', height: 900 }, '*'));
  assert.deepEqual(await heightsAfter([]), ['', '']);
  assert.deepEqual(await tab.evaluate(() => chosen), []);
  assert.deepEqual(await heightsAfter([{ khatt: 1, type: 'height', height: 1e9 }]), ['20000px', '']);
  assert.deepEqual(await heightsAfter([{ khatt: 1, type: 'height', height: 1 }]), ['50px', '']);
  assert.deepEqual(await heightsAfter([{ khatt: 1, type: 'height', height: 640, extra: '"><script>' }]), ['640px', '']);
  assert.deepEqual(said, []);
  await tab.close();
});

it('a frame that is not ours resizes nothing and is told nothing, but one that the page has marked', async () => {
  const { tab, said } = await open('/strangers');
  const inners = tab.frames().filter((one) => one !== tab.mainFrame());
  for (const inner of inners) {
    await inner.evaluate(() => {
      for (const message of [{ khatt: 1, type: 'height', height: 20000 }, { khatt: 1, type: 'select', id: 'x' }, { khatt: 1, type: 'theme' }, { end: true }])
        parent.postMessage(message, '*');
    });
  }
  await tab.waitForFunction((count) => heard.filter(({ data }) => data.end).length === count, {}, inners.length);
  assert.deepEqual(await tab.evaluate(() => [...document.querySelectorAll('iframe')].map((one) => one.style.height)), ['', '', '', '', '', '20000px']);
  assert.equal(await tab.evaluate(() => chosen.length), 1);
  assert.deepEqual(said, []);
  await tab.close();
});
/**
 * Pages that are called as ours, and whether one in a frame of that address is heeded; `marked` is what the page writes
 * into the frame's tag.
 */
const NAMED = [
  ['beside the script', ({ there }) => `${there}/fake/khatt-timeline.embed.html`, '', true],
  ['in another folder of its host', ({ there }) => `${there}/other/fake/khatt-timeline.embed.html`, '', false],
  ['on another host', ({ elsewhere }) => `${elsewhere}/fake/khatt-timeline.embed.html`, '', false],
  ['on another host, sandboxed', ({ elsewhere }) => `${elsewhere}/fake/khatt-timeline.embed.html`, 'sandbox="allow-scripts"', false],
  ['on another host, marked', ({ elsewhere }) => `${elsewhere}/fake/khatt-timeline.embed.html`, 'data-khatt', true],
  ['on another host, in a folder that the script names', ({ elsewhere }) => `${elsewhere}/named/fake/khatt-timeline.embed.html`, '', true],
  ['on another host, in a folder that it does not', ({ elsewhere }) => `${elsewhere}/named/fake/more/fake/khatt-timeline.embed.html`, '', false],
  ["on the page's own host", ({ news: own }) => `${own}/any/fake/khatt-timeline.embed.html`, '', true],
];
it("only frames beside the script, on the page's own host, in a named folder or marked are heeded", async () => {
  const fake = (_, response) =>
    response
      .writeHead(200, { 'Content-Type': 'text/html' })
      .end('<script>for (const message of [{ khatt: 1, type: "height", height: 9999 }, { end: true }]) parent.postMessage(message, "*")</script>');
  const [elsewhere, there] = [
    await listen(fake),
    await listen(async ({ url }, response) =>
      url.endsWith('.js') ? response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(read('dist/khatt-timeline.host.min.js')) : fake(url, response),
    ),
  ];
  PAGES['/named'] = () =>
    `<script src="${there}/fake/khatt-timeline.host.min.js" data-khatt="no-address: ${elsewhere}/named/fake/ http://"></script>` +
    NAMED.map(([, address, attributes]) => `<iframe title="x" ${attributes} src="${address({ elsewhere, there, news })}"></iframe>`).join('');
  const { tab, said } = await open('/named');
  await tab.waitForFunction((count) => heard.filter(({ data }) => data.end).length === count, {}, NAMED.length);
  const heights = await tab.evaluate(() => [...document.querySelectorAll('iframe')].map((one) => one.style.height));
  assert.deepEqual(
    heights.map((height, i) => [NAMED[i][0], height === '9999px']),
    NAMED.map(([name, , , isHeeded]) => [name, isHeeded]),
  );
  assert.deepEqual(said, []);
  await tab.close();
});

const LEFT = [
  ['another host', '', ({ elsewhere }) => elsewhere],
  ['another host, sandboxed', SANDBOX, ({ elsewhere }) => elsewhere],
  ['a page of the same host, sandboxed', SANDBOX, () => `${files}/hostile`],
  ['another host, marked', 'data-khatt', ({ elsewhere }) => elsewhere],
  ['another host, marked and sandboxed', `data-khatt ${SANDBOX}`, ({ elsewhere }) => elsewhere],
];
const HOSTILE =
  '<script>for (const key of [undefined, "", "1,2,3,4", "undefined", null, 0]) for (const message of [{ type: "height", height: 9999 }, { type: "select", id: "x" }, { type: "theme" }]) parent.postMessage({ khatt: 1, ...message, key }, "*"); parent.postMessage({ end: true }, "*")</script>';
for (const [name, attributes, address] of LEFT) {
  it(`a frame of ours that went on to ${name} is obeyed no more, until the page brings ours back`, async () => {
    PAGES['/left'] = (there) => HOST(there) + frame(STORY, attributes)(there);
    const { tab, inner } = await open('/left');
    const height = await fitted(tab, inner);
    const elsewhere = await listen((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(HOSTILE));
    await inner.evaluate((href) => {
      location.href = href;
    }, address({ elsewhere }));
    await tab.waitForFunction(() => heard.some(({ data }) => data.end));
    assert.deepEqual(await tab.evaluate(() => [document.querySelector('iframe').style.height, chosen.length]), [`${height}px`, 0]);
    await tab.evaluate(() => {
      const one = document.querySelector('iframe');
      one.style.height = '';
      one.src = one.src;
    });
    await tab.waitForFunction((px) => document.querySelector('iframe').clientHeight === px, {}, height);
    await tab.close();
  });
}
it('a frame whose files are of before, and so tell no key, is fitted', async () => {
  PAGES['/older'] = (there) => `${HOST(there)}<iframe title="x" sandbox="allow-scripts" src="${there}/dist/khatt-timeline.embed.html?older"></iframe>`;
  const { tab, inner } = await open('/older');
  for (const height of [700, 800]) {
    await inner.evaluate((px) => parent.postMessage({ khatt: 1, type: 'height', height: px }, '*'), height);
    await tab.waitForFunction((px) => document.querySelector('iframe').style.height === `${px}px`, {}, height);
  }
  await tab.close();
});

const inkOf = (inner) => inner.evaluate(() => getComputedStyle(document.querySelector('khatt-timeline')).color);
const LIGHT_PAGE = 'rgb(0, 0, 0)';
it('theme=host follows the page while it is open, and the page can change the theme of any frame', async () => {
  const {
    tab,
    frames: [follower, other],
    said,
  } = await open('/theme');
  await fitted(tab, follower);
  await isDrawn(other);
  await tab.waitForFunction(() => document.querySelector('iframe').style.colorScheme === 'light');
  const isDark = (inner, dark) =>
    inner.waitForFunction((light, is) => (getComputedStyle(document.querySelector('khatt-timeline')).color !== light) === is, {}, LIGHT_PAGE, dark);
  await isDark(follower, false);
  for (const [change, dark] of [
    [() => document.querySelector('div').classList.add('night'), true],
    [() => document.querySelector('div').classList.remove('night'), false],
    [() => document.documentElement.setAttribute('style', 'color-scheme: dark'), true],
    [() => document.documentElement.removeAttribute('style'), false],
    [() => document.head.append(Object.assign(document.createElement('style'), { textContent: 'body { color: #fff }' })), true],
  ]) {
    await tab.evaluate(change);
    await isDark(follower, dark);
    assert.equal(await tab.evaluate(() => document.querySelector('iframe').style.colorScheme), dark ? 'dark' : 'light');
    assert.equal(await follower.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), 'rgba(0, 0, 0, 0)');
  }
  const [PAPER, HALO] = [
    () => document.querySelector('khatt-timeline').style.getPropertyValue('--khatt-paper'),
    () => document.querySelector('khatt-timeline').shadowRoot.querySelector('.chart').dataset.ground,
  ];
  for (const [background, paper, ground] of [
    ['#fed', 'rgb(255, 238, 221)', 'known'],
    ['', 'Canvas', 'known'],
    ['linear-gradient(red, blue)', '', 'unknown'],
    ['rgb(0 0 0 / 0.5)', '', 'unknown'],
    ['#012', 'rgb(0, 17, 34)', 'known'],
  ]) {
    await tab.evaluate((value) => {
      document.querySelector('div').style.background = value;
    }, background);
    await follower.waitForFunction(`(${PAPER})() === ${JSON.stringify(paper)} && (${HALO})() === '${ground}'`);
  }
  assert.deepEqual([await other.evaluate(PAPER), await other.evaluate(HALO)], ['', 'unknown']);
  assert.equal(await inkOf(other), LIGHT_PAGE);
  const setTheme = (theme) =>
    tab.evaluate((value) => document.querySelectorAll('iframe')[1].contentWindow.postMessage({ khatt: 1, type: 'theme', theme: value }, '*'), theme);
  await setTheme('dark');
  await isDark(other, true);
  await setTheme('light');
  await isDark(other, false);
  for (const theme of ['night', 7, null]) await setTheme(theme);
  await setTheme('dark');
  await isDark(other, true);
  assert.deepEqual(said, []);
  await tab.close();
});

it('what is opened in the frame is told on the <iframe>, and what the page names is opened, without an echo', async () => {
  const { tab, inner } = await open('/twice');
  await isDrawn(inner);
  await inner.evaluate(() => document.querySelector('khatt-timeline').shadowRoot.querySelector('.event[data-event-id="troop-decision"]').click());
  await tab.waitForFunction(() => chosen.length > 0);
  await select(tab, 'nato-iraq-meeting');
  await isSelected(inner, 'nato-iraq-meeting');
  for (const id of ['unknown', 'nato-iraq-meeting', '__proto__']) await select(tab, id);
  await tab.evaluate(
    (list) => list.forEach((one) => document.querySelector('iframe').contentWindow.postMessage(one, '*')),
    ODD.filter((one) => !Number.isNaN(one?.height)),
  );
  await select(tab, null);
  await isSelected(inner, null);
  await nextFrames(inner, 3);
  // Once, though two copies of the script are there.
  assert.deepEqual(await tab.evaluate(() => chosen.map(([name, { id }]) => [name, id])), [['iframe', 'troop-decision']]);
  await tab.close();
});
it('a frame beside it cannot open an event', async () => {
  const {
    tab,
    frames: [inner, other],
  } = await open('/beside');
  await isDrawn(inner);
  await other.evaluate(() => parent.frames[0].postMessage({ khatt: 1, type: 'select', id: 'troop-decision' }, '*'));
  await select(tab, 'nato-iraq-meeting');
  await isSelected(inner, 'nato-iraq-meeting');
  await tab.close();
});
it('the page that a frame is on keeps the open event in its address, and the frame scrolls to what that names', async () => {
  const {
    tab,
    frames: [one, two],
  } = await open('/address#khatt-troop-decision');
  await isSelected(one, 'troop-decision');
  await tab.waitForFunction(() => scrollY > 1000 && chosen.length === 1);
  assert.deepEqual(await tab.evaluate(() => chosen), [['iframe', { id: 'troop-decision', by: 'hash', step: 0 }]]);
  await inTimeline(one, "(timeline) => timeline.reveal('nato-iraq-meeting')");
  await tab.waitForFunction(() => location.hash === '#khatt-nato-iraq-meeting');
  await tab.evaluate(() => history.back());
  await isSelected(one, 'troop-decision');
  assert.equal(await two.evaluate(() => document.querySelector('khatt-timeline').selected), null);
  await one.waitForFunction(() => Reflect.get(window, Symbol.for('khatt-timeline.around')));
  assert.deepEqual(
    await one.evaluate(() => {
      const { href, hasFragment } = Reflect.get(window, Symbol.for('khatt-timeline.around'));
      return [href, hasFragment];
    }),
    [`${news}/address`, true],
  );
  await tab.close();
});
for (const setting of ['granted', 'denied']) {
  it(`a press in a sandboxed frame copies the link of the page and the event, where the page's clipboard is ${setting} to scripts`, async () => {
    const { tab, inner } = await open('/address#khatt-troop-decision');
    const client = await tab.createCDPSession();
    const allow = (name, value) => client.send('Browser.setPermission', { permission: { name }, setting: value, origin: news });
    await allow('clipboard-write', setting);
    await allow('clipboard-read', 'granted');
    await tab.bringToFront();
    await isSelected(inner, 'troop-decision');
    const find = () =>
      inner.waitForFunction((name) => document.querySelector('khatt-timeline').shadowRoot.querySelector(`[data-control="${name}"]`), {}, 'copy-link');
    await (await find()).asElement().click();
    await inner.waitForFunction(() => document.querySelector('khatt-timeline').shadowRoot.querySelector('[role="status"]').textContent === 'تم النسخ');
    assert.equal(await tab.evaluate(() => navigator.clipboard.readText()), `${news}/address#khatt-troop-decision`);
    await tab.close();
  });
}
it('a selection that comes before the timeline is there is kept for it', async () => {
  const { tab, inner } = await open('/without');
  await select(tab, 'nato-iraq-meeting');
  await isSelected(inner, 'nato-iraq-meeting');
  await tab.close();
});

for (const path of Object.keys(PAGES).filter((one) => one.startsWith('/hostile'))) {
  it(`${path}: an address that is no web address loads nothing, and the frame says so`, async () => {
    const { tab, inner, said } = await open(path);
    await inner.waitForSelector('[role=alert]');
    assert.equal(await inner.evaluate(() => document.body.innerText.trim()), 'The address of its data is missing or not valid.');
    assert.equal(await inner.evaluate(() => performance.getEntriesByType('resource').filter(({ initiatorType }) => initiatorType !== 'script').length), 0);
    assert.equal(await tab.evaluate(() => heard.filter(({ data }) => data === 1).length), 0);
    assert.deepEqual(said, []);
    await tab.close();
  });
}
const HEADER = 'Access-Control-Allow-Origin: *';
for (const [path, lang, words] of [
  ['/bare', 'ar', 'تعذّر عرض الخط الزمني.'],
  ['/bare-french', 'fr', 'La chronologie n’a pas pu être affichée.'],
]) {
  it(`${path}: a sandboxed frame whose server lets nobody read its scripts says so in its language, with the header that is missing`, async () => {
    const { tab, inner, said } = await open(path);
    await inner.waitForSelector(`[role=alert][lang=${lang}]`);
    const text = await inner.evaluate(() => document.body.innerText);
    assert.ok(text.startsWith(words) && text.includes(HEADER), text);
    assert.ok(
      said.some((line) => line.includes(`send "${HEADER}"`) && line.includes('/bare/khatt-timeline.min.js')),
      said.join('\n'),
    );
    await tab.waitForFunction(() => heard.some(({ data }) => data.khatt && data.height > 20));
    await tab.close();
  });
}
it('without a sandbox the same server needs to send nothing', async () => {
  const { tab, inner, said } = await open('/own');
  await isDrawn(inner);
  assert.deepEqual(said, []);
  await tab.close();
});
it('data that may not be read is an error of the timeline, and the frame says which header is missing', async () => {
  const { tab, inner, said } = await open('/bare-data');
  await inner.waitForFunction(() => document.querySelector('khatt-timeline')?.matches(':state(error)'));
  await inner.waitForFunction((header) => document.body.innerText.includes(header), {}, HEADER);
  assert.ok(said.some((line) => line.includes(HEADER) && line.includes('/bare/none.json')));
  await inner.evaluate(() => document.querySelector('khatt-timeline').setAttribute('src', '/demo/data/one.json'));
  await isDrawn(inner);
  assert.equal(await inner.evaluate((header) => document.body.innerText.includes(header), HEADER), false);
  await tab.close();
});
it('links of the story leave the frame', async () => {
  const { tab, inner } = await open('/plain');
  await fitted(tab, inner);
  const opened = new Promise((resolve) => browser.once('targetcreated', resolve));
  await inTimeline(
    inner,
    `async (timeline) => {
    timeline.reveal('nato-iraq-meeting');
    await timeline.updateComplete;
    const link = timeline.shadowRoot.querySelector('.details a');
    link.href = location.origin + '/fake.html';
    link.click();
  }`,
  );
  assert.match((await opened).url(), /fake\.html|^$/);
  await tab.close();
});

it('the demo page keeps the open event in its address, both ways', async () => {
  const { tab, inner, said } = await open('demo/hosts/address.html#nato-iraq-meeting', { root: demo });
  await isSelected(inner, 'nato-iraq-meeting');
  await inner.evaluate(() => document.querySelector('khatt-timeline').shadowRoot.querySelector('.event[data-event-id="troop-decision"]').click());
  await tab.waitForFunction(() => location.hash === '#troop-decision');
  await tab.evaluate(() => document.querySelector('a[href="#"]').click());
  await isSelected(inner, null);
  await tab.evaluate(() => document.querySelector('a[href="#nato-iraq-meeting"]').click());
  await isSelected(inner, 'nato-iraq-meeting');
  await inTimeline(inner, '(timeline) => timeline.shadowRoot.querySelector(".navigation").lastElementChild.click()');
  await tab.waitForFunction(() => !location.hash);
  assert.deepEqual(said, []);
  await tab.close();
});

const read = (path) => readFileSync(path, 'utf8');
const snippet = /<iframe[\s\S]*?<\/script>/.exec(read('demo/hosts/iframe.html'))[0];
it('docs/iframe.md shows the very text of the demo page', () => assert.ok(read('docs/iframe.md').includes(`\`\`\`html\n${snippet}\n\`\`\``)));
it('the demo page fits its frame', async () => {
  const { tab, inner, said } = await open('demo/hosts/iframe.html', { root: demo });
  assert.ok((await fitted(tab, inner)) > 400);
  assert.deepEqual(said, []);
  await tab.close();
});
it('the oEmbed answer has what the format asks for, and the frame of the demo page', () => {
  const { html, ...answer } = JSON.parse(read('demo/hosts/oembed.json'));
  assert.deepEqual([answer.type, answer.version, Number.isInteger(answer.width), Number.isInteger(answer.height)], ['rich', '1.0', true, true]);
  const [, href] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(read('demo/hosts/iframe.html'));
  assert.equal(href, 'oembed.json');
  const own = /<iframe[\s\S]*?<\/iframe>/
    .exec(snippet)[0]
    .replace(/\s+/g, ' ')
    .replace(/src="([^"]+)"/, (_, src) => `src="${new URL(src, `${answer.provider_url}demo/hosts/`)}"`);
  assert.equal(html, own);
  assert.match(html, new RegExp(` height="${answer.height}" `));
});
it('the script for the page weighs at most 3 kB gzip, and leaves no name behind', async () => {
  const bytes = gzipSync(readFileSync('dist/khatt-timeline.host.min.js'), { level: 9 }).length;
  assert.ok(bytes <= 3072, `${bytes} bytes`);
  const { tab } = await open('/without');
  const names = () => tab.evaluate(() => Object.getOwnPropertyNames(window).length);
  const count = await names();
  await tab.addScriptTag({ content: read('dist/khatt-timeline.host.min.js') });
  assert.equal(await names(), count);
  await tab.close();
});
