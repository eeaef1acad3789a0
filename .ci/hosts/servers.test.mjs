// The rules of docs/iframe.md on real servers: with them the sandboxed frame of that page is drawn, and without them
// not.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { blocksIn, blocksOf } from '../docs/read.mjs';
import { pageOf } from '../docs/run-page.mjs';
import { launch } from '../harness/fresh.mjs';
import { startServer } from './servers.mjs';

const [forStrangers, narrower] = blocksIn('docs/iframe.md', 'nginx', 2);
const [htaccess] = blocksIn('docs/iframe.md', 'apache', 1);
const [short] = blocksIn('README.md', 'nginx', 1);
/**
 * The frame of the page, with the addresses of files in one folder. Dates in words need a file that is loaded on use.
 */
const SNIPPET = blocksOf('docs/iframe.md')
  .find(({ lang }) => lang === 'html')
  .code.replaceAll('../../dist/', '/khatt/')
  .replace('../demo/data/nato-iraq-2021.json', 'words.json');
const WORDS = JSON.stringify({
  lang: 'ar-IQ',
  asOf: '2021-03-12',
  events: [
    { date: 'شباط ٢٠٢١', title: 'قرار الوزراء' },
    { date: 'منذ 6 سنوات', title: 'الحصار في اليمن' },
  ],
});
const PAGES = { 'khatt/words.json': WORDS, 'news.html': pageOf(SNIPPET), 'favicon.ico': '' };

let browser;
before(
  async () => {
    browser = await launch();
  },
  { timeout: 120_000 },
);
after(() => browser?.close());

/** The site by a name of its own, as others see it. */
const SITE = 'https://news.example';
/** Opens a page with a frame. `elsewhere` are pages and data of other hosts, by their addresses; SITE is the server. */
async function openFrame(url, { elsewhere = {}, server } = {}) {
  const tab = await browser.newPage();
  const said = [];
  tab.on('console', (message) => said.push(message.text()));
  await tab.setViewport({ width: 1000, height: 900 });
  await tab.setRequestInterception(true);
  tab.on('request', async (request) => {
    const body = elsewhere[request.url()];
    if (body !== undefined)
      return request.respond({
        status: 200,
        contentType: request.url().endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8',
        headers: { 'Access-Control-Allow-Origin': '*' },
        body,
      });
    if (!request.url().startsWith(SITE)) return request.continue();
    const response = await fetch(request.url().replace(SITE, server.address));
    return request.respond({ status: response.status, headers: Object.fromEntries(response.headers), body: Buffer.from(await response.arrayBuffer()) });
  });
  await tab.goto(url);
  return { tab, said, frame: await tab.waitForFrame((one) => one !== tab.mainFrame()) };
}
/** What has come of a frame at last. */
const outcome = (frame) =>
  frame
    .waitForFunction(
      () => {
        const timeline = document.querySelector('khatt-timeline');
        if (timeline?.shadowRoot?.querySelector('[part~="event"]')) return 'drawn';
        if (timeline?.matches(':state(error)')) return 'no data';
        return document.querySelector('[role=alert]') ? 'no script' : '';
      },
      { timeout: 30_000 },
    )
    .then((handle) => handle.jsonValue());

for (const [page, name, rules] of [
  ['docs/iframe.md', 'nginx', forStrangers],
  ['docs/iframe.md', 'apache', htaccess],
  ['README.md', 'nginx', short],
]) {
  describe(`The rules of ${page} for ${name}`, () => {
    let server, bare;
    before(
      async () => {
        server = await startServer(name, rules, PAGES);
        bare = await startServer(name, '', PAGES);
      },
      { timeout: 300_000 },
    );
    after(async () => {
      await server?.close();
      await bare?.close();
    });

    it('draw the sandboxed frame of that page, as high as its content', async () => {
      const { tab, said, frame } = await openFrame(`${server.address}/news.html`);
      assert.equal(await outcome(frame), 'drawn');
      await tab.waitForFunction(() => Number.parseFloat(document.querySelector('iframe').style.height) > 300);
      assert.deepEqual(said, []);
      await tab.close();
    });
    it('are what draws it', async () => {
      const { tab, frame } = await openFrame(`${bare.address}/news.html`);
      assert.equal(await outcome(frame), 'no script');
      await tab.close();
    });
    for (const path of ['khatt-timeline.min.js', 'khatt-timeline.embed.min.js', 'khatt-timeline.reader.min.js', 'words.json']) {
      it(`let anybody read ${path}, by its type alone`, async () => {
        const { headers } = await fetch(`${server.address}/khatt/${path}`, { headers: { Origin: 'null' } });
        assert.deepEqual(
          ['access-control-allow-origin', 'x-content-type-options'].map((header) => headers.get(header)),
          ['*', rules.includes('nosniff') ? 'nosniff' : null],
        );
        assert.match(headers.get('content-type'), path.endsWith('.json') ? /^application\/json/ : /^text\/javascript/);
      });
    }
    it('leave other files alone', async () => {
      for (const path of ['khatt/khatt-timeline.embed.html', 'khatt/khatt-timeline.css', 'news.html'])
        assert.equal((await fetch(`${server.address}/${path}`)).headers.get('access-control-allow-origin'), null, path);
    });
  });
}

describe('A location of nginx', () => {
  let server;
  before(async () => {
    server = await startServer('nginx', forStrangers, PAGES);
  });
  after(() => server?.close());
  it('with headers of its own takes none of those around it, as docs/iframe.md says', async () => {
    const own = async (path) => (await fetch(`${server.address}/khatt/${path}`)).headers.get('x-site');
    assert.deepEqual([await own('khatt-timeline.css'), await own('words.json')], ['own', null]);
  });
});

describe('The narrower policy of docs/iframe.md', () => {
  const frameOf = (src, attributes = '') =>
    pageOf(`<iframe title="x" width="900" height="600" ${attributes} src="${SITE}/khatt/khatt-timeline.embed.html?src=${encodeURIComponent(src)}"></iframe>`);
  const SANDBOX = 'sandbox="allow-scripts allow-popups"';
  const STORIES = Object.fromEntries(['data', 'other'].map((host) => [`https://${host}.example/story.json`, WORDS]));
  let server, bare, sandboxed;
  before(
    async () => {
      server = await startServer('nginx', forStrangers + narrower, PAGES);
      bare = await startServer('nginx', forStrangers, PAGES);
    },
    { timeout: 300_000 },
  );
  after(async () => {
    await server?.close();
    await bare?.close();
    await sandboxed?.close();
  });
  /** What comes of a frame with data from `src` on a page of `host`. */
  async function come(from, src, { host = SITE, attributes } = {}) {
    const page = `${host}/page.html`;
    const { tab, said, frame } = await openFrame(page, { server: from, elsewhere: { ...STORIES, [page]: frameOf(src, attributes) } });
    const isRefused = frame.url().startsWith('chrome-error:');
    const result = isRefused ? 'no frame' : await outcome(frame);
    await tab.close();
    return [
      result,
      ...said.flatMap((text) => /violates the following Content Security Policy directive: "(connect-src|frame-ancestors) /.exec(text)?.[1] ?? []),
    ];
  }

  it('is sent with the page of the frame', async () => {
    const [, told] = /add_header Content-Security-Policy "([^"]+)"/.exec(narrower);
    assert.equal((await fetch(`${server.address}/khatt/khatt-timeline.embed.html?src=words.json`)).headers.get('content-security-policy'), told);
  });
  for (const [src, result] of [
    ['words.json', ['drawn']],
    ['https://data.example/story.json', ['drawn']],
    ['https://other.example/story.json', ['no data', 'connect-src']],
  ]) {
    it(`${result[0] === 'drawn' ? 'lets' : 'does not let'} the frame read ${src}`, async () => assert.deepEqual(await come(server, src), result));
  }
  for (const [host, result] of [
    ['https://partner.example', ['drawn']],
    ['https://elsewhere.example', ['no frame', 'frame-ancestors']],
  ]) {
    it(`${result[0] === 'drawn' ? 'lets' : 'does not let'} ${host} show the frame`, async () =>
      assert.deepEqual(await come(server, 'words.json', { host }), result));
  }
  it('is what refuses them', async () => {
    assert.deepEqual(await come(bare, 'https://other.example/story.json'), ['drawn']);
    assert.deepEqual(await come(bare, 'words.json', { host: 'https://elsewhere.example' }), ['drawn']);
  });
  it("goes with a sandbox too, where it names the site's own address for data", async () => {
    sandboxed = await startServer('nginx', forStrangers + narrower.replace("connect-src 'self'", `connect-src ${SITE}`), PAGES);
    const attributes = SANDBOX;
    assert.deepEqual(await come(sandboxed, 'words.json', { attributes }), ['drawn']);
    assert.deepEqual(await come(sandboxed, 'https://other.example/story.json', { attributes }), ['no data', 'connect-src']);
  });
});
