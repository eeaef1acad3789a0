// What a reader does with the built file in the engine of their browser: opens a page at a fragment below a timeline,
// prints it by the page's own button. In Chromium; `node .ci/pages/landing.test.mjs firefox webkit` runs it in those.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileOf } from '../../demo/serve.mjs';
import { openPage } from '../harness/engine-page.mjs';

const STORY = readFileSync('demo/data/nato-iraq-2021.json', 'utf8');
const TALL = '<div style="block-size: 2000px"></div>';
const page = (body) => `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>x</title><style>body { margin: 16px }</style><body>${body}`;
/** Timelines that grow when their story is there, and a place below them. */
const PAGES = {
  'the data': `<khatt-timeline src="/story.json" loading="eager"></khatt-timeline><khatt-timeline src="/story.json" loading="eager" layout="vertical"></khatt-timeline><h2 id="target">هنا</h2>${TALL}`,
  'words and data': `<khatt-timeline lang="fr" src="/story.json" loading="eager"></khatt-timeline><khatt-timeline lang="es" src="/story.json" loading="eager" selected="troop-decision"></khatt-timeline><h2 id="target">هنا</h2>${TALL}`,
  'a list': `<khatt-timeline><ol><li data-date="2021-03-11"><h3>اجتماع</h3></li><li data-date="2021-02"><h3>قرار</h3></li></ol></khatt-timeline><h2 id="target">هنا</h2>${TALL}`,
};
const SCRIPT = '<script type="module" src="/dist/khatt-timeline.min.js"></script>';

let server, address, held;
before(async () => {
  server = createServer(async ({ url }, response) => {
    const path = decodeURIComponent(url.split('?')[0]);
    const answer = (type, text) => response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(text);
    if (path === '/story.json') return held ? held.push(() => answer('application/json', STORY)) : answer('application/json', STORY);
    if (path.startsWith('/dist/')) return answer('text/javascript', readFileSync(await fileOf(path)));
    const body = PAGES[path.slice(1)];
    return body === undefined ? response.writeHead(404).end() : answer('text/html; charset=utf-8', page(body + SCRIPT));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${server.address().port}/`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

/** In the page: until all timelines are drawn, and two frames more. */
async function drawn() {
  const timelines = [...document.querySelectorAll('khatt-timeline')];
  await Promise.all(timelines.map((one) => customElements.whenDefined(one.localName).then(() => one.ready)));
  for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
}
const topOfTarget = () => document.getElementById('target').getBoundingClientRect().top;
const release = () => {
  const waiting = held;
  held = null;
  for (const answer of waiting) answer();
};

for (const engine of process.argv.length > 2 ? process.argv.slice(2) : ['chromium']) {
  describe(engine, () => {
    let tab;
    before(async () => {
      tab = await openPage(engine);
      console.log(tab.version);
    });
    after(() => tab?.close());

    for (const name of Object.keys(PAGES)) {
      it(`a page that waits for ${name} stays at the fragment below`, async () => {
        held = [];
        await tab.goto(`${address}${encodeURIComponent(name)}#target`);
        release();
        await tab.evaluate(drawn);
        const top = await tab.evaluate(topOfTarget);
        assert.ok(Math.abs(top) <= 2, `${top} px off`);
      });
    }
    it('a page that prints itself has the whole list when beforeprint returns, and the chart again afterwards', async () => {
      held = null;
      await tab.goto(`${address}${encodeURIComponent('the data')}`);
      await tab.evaluate(drawn);
      const seen = await tab.evaluate(() =>
        ['beforeprint', 'afterprint'].map((type) => {
          dispatchEvent(new Event(type));
          const root = document.querySelector('khatt-timeline').shadowRoot;
          return [root.querySelectorAll('.chart').length, root.querySelectorAll('.row .details').length];
        }),
      );
      assert.deepEqual(seen, [
        [0, 5],
        [1, 0],
      ]);
    });
  });
}
