// Pages that a server wrote, with the list in the tag: the browser takes the markup over without a warning, the
// timeline reads the list, and the application hears its events. React 18 and 19, Vue, and Lit's own renderer. And
// pages of React without a list, whose data comes when they are hydrated.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { renderHTML } from '../../dist/static.js';
import { cardsOf, clickCard, freshFolder, install, launch, must, openTimeline, pack, serveFolder, write } from '../harness/fresh.mjs';

const STORY = JSON.parse(readFileSync(new URL('../../demo/data/nato-iraq-2021.json', import.meta.url), 'utf8'));
const IDS = STORY.events.map(({ id }) => id).sort();
/**
 * What `renderHTML` writes, without the tag around it, which is the framework's to write; attributes without a value as
 * `innerHTML` gives them back.
 */
const LIST = renderHTML(STORY)
  .trim()
  .replace(/^<khatt-timeline[^>]*>|<\/khatt-timeline>$/g, '')
  .replace(/ (data-[\w-]+)(?=[ >])/g, ' $1=""');
const REACT = {
  'app.js': `import { createElement, useState } from 'react';
import { KhattTimeline } from 'khatt-timeline/react';
export function App({ list }) {
  const [selected, setSelected] = useState('');
  return createElement('main', null,
    createElement(KhattTimeline, { lang: 'ar', className: 'story', timeZone: 'Asia/Baghdad', onKhattSelect: (event) => setSelected(event.detail.id), dangerouslySetInnerHTML: { __html: list } }),
    createElement('output', null, selected));
}`,
  'server.js': `import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from './app.js';
process.stdout.write(renderToString(createElement(App, { list: process.argv[2] })));`,
  'client.js': `import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './app.js';
hydrateRoot(document.getElementById('app'), createElement(App, { list: document.querySelector('khatt-timeline').innerHTML }));`,
};
const VUE = {
  'app.js': `import { createSSRApp, h, ref } from 'vue';
import 'khatt-timeline';
export const createStory = (list) => createSSRApp({ setup() {
  const selected = ref('');
  return () => h('main', [
    h('khatt-timeline', { lang: 'ar', class: 'story', 'time-zone': 'Asia/Baghdad', onKhattSelect: (event) => (selected.value = event.detail.id), innerHTML: list }),
    h('output', selected.value),
  ]);
} });`,
  'server.js': `import { renderToString } from 'vue/server-renderer';
import { createStory } from './app.js';
process.stdout.write(await renderToString(createStory(process.argv[2])));`,
  'client.js': `import { createStory } from './app.js';
createStory(document.querySelector('khatt-timeline').innerHTML).mount('#app');`,
};
/** Lit's renderer knows nothing of the tag and leaves it as it stands; in the browser Lit takes it over. */
const LIT = {
  'app.js': `import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import 'khatt-timeline';
export const story = (list, select) => html\`<main><khatt-timeline lang="ar" class="story" time-zone="Asia/Baghdad" @khatt-select=\${select}>\${unsafeHTML(list)}</khatt-timeline><output></output></main>\`;`,
  'server.js': `import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { story } from './app.js';
process.stdout.write(await collectResult(render(story(process.argv[2], () => {}))));`,
  'client.js': `import { hydrate } from '@lit-labs/ssr-client';
import { story } from './app.js';
const list = document.querySelector('khatt-timeline').innerHTML.replace(/<!--.*?-->/g, '');
hydrate(story(list, (event) => (document.querySelector('output').textContent = event.detail.id)), document.getElementById('app'));`,
};
/**
 * React's component with `data`, with the list, and the bare tag with `data`: what was told when it was ready, and
 * which was opened.
 */
const HYDRATED = {
  'app.js': `import { createElement as h, StrictMode, useState } from 'react';
import { KhattTimeline } from 'khatt-timeline/react';
import story from './story.json' with { type: 'json' };
const list = h('ol', null, story.events.map(({ id, date, title }) => h('li', { key: id, 'data-id': id, 'data-date': date }, h('strong', null, title))));
export function App({ kind }) {
  const [told, setTold] = useState([]);
  const [selected, setSelected] = useState('');
  const hear = { onKhattReady: ({ detail }) => setTold((all) => [...all, detail.count]), onKhattSelect: ({ detail }) => setSelected(detail.id) };
  const kinds = {
    data: () => h(KhattTimeline, { lang: 'ar', data: story, ...hear }),
    list: () => h(KhattTimeline, { lang: 'ar', ...hear }, list),
    // Written anew each time, and undefined: neither is a wish.
    props: () => h(KhattTimeline, { lang: 'ar', data: story, view: { from: '2021-02', to: '2021-03' }, selected: undefined, ...hear }),
    bare: () => h('khatt-timeline', { lang: 'ar', data: story, suppressHydrationWarning: true }),
  };
  return h(StrictMode, null, h('main', null, kinds[kind](), h('output', null, selected), h('b', null, told.join())));
}`,
  'server.js': `import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from './app.js';
process.stdout.write(renderToString(createElement(App, { kind: process.argv[2] })));`,
  // The timeline has long been drawn, where it can be, when React takes the page over.
  'client.js': `import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './app.js';
const kind = location.hash.slice(1);
const timeline = document.querySelector('khatt-timeline');
const begin = () => hydrateRoot(document.getElementById('app'), createElement(App, { kind }));
if (kind === 'list') timeline.ready.then(begin);
else timeline.updateComplete.then(() => requestAnimationFrame(begin));`,
};
const CASES = {
  'react-18': [REACT, { react: '18.3.1', 'react-dom': '18.3.1' }],
  'react-19': [REACT, { react: '19.3.1', 'react-dom': '19.3.1' }],
  vue: [VUE, { vue: '3.5.45' }],
  lit: [LIT, { '@lit-labs/ssr': '4.1.0', '@lit-labs/ssr-client': '1.1.8', lit: '3.3.3' }],
};

let root;
let tarball;
let browser;
before(async () => {
  root = freshFolder('ssr');
  ({ tarball } = await pack(root));
  browser = await launch();
});
after(() => browser?.close());

for (const [name, [files, packages]] of Object.entries(CASES)) {
  it(`${name} writes the list in the tag, and takes it over in the browser without a warning`, async () => {
    const folder = join(root, name);
    write(folder, files);
    await install(folder, tarball, { dependencies: packages, devDependencies: { esbuild: '0.27.7' } });
    const markup = await must(folder, process.execPath, 'server.js', LIST);
    assert.match(markup, /<khatt-timeline[^>]* lang="ar"|<khatt-timeline lang="ar"/);
    assert.match(markup, /class="story"/);
    assert.ok(markup.includes(LIST), markup);
    // React and Vue warn of markup that is not theirs where they are built for development.
    await must(
      folder,
      'npx',
      '--no-install',
      'esbuild',
      'client.js',
      '--bundle',
      '--splitting',
      '--format=esm',
      '--outdir=out',
      '--log-level=error',
      '--define:process.env.NODE_ENV="development"',
      '--define:__VUE_OPTIONS_API__=true',
      '--define:__VUE_PROD_DEVTOOLS__=false',
      '--define:__VUE_PROD_HYDRATION_MISMATCH_DETAILS__=true',
    );
    const page = `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>خط</title><link rel="icon" href="data:,"><div id="app">${markup}</div><script type="module" src="/out/client.js"></script>`;
    const { address, close } = await serveFolder(folder, (path) => (path === '/page.html' ? page : null));
    try {
      const { tab, wrong } = await openTimeline(browser, `${address}/page.html`);
      assert.deepEqual((await cardsOf(tab)).sort(), IDS);
      await clickCard(tab, IDS[0]);
      await tab.waitForFunction((id) => document.querySelector('output').textContent === id, { timeout: 20_000 }, IDS[0]);
      assert.equal(await tab.$eval('khatt-timeline', (timeline) => timeline.timeZone), 'Asia/Baghdad');
      assert.deepEqual(
        wrong.filter((line) => !/Lit is in dev mode|React DevTools/.test(line)),
        [],
      );
      await tab.close();
    } finally {
      close();
    }
  });
}

for (const version of ['18.3.1', '19.3.1']) {
  describe(`React ${version}`, () => {
    let folder;
    before(async () => {
      folder = join(root, `hydrated-${version}`);
      write(folder, { ...HYDRATED, 'story.json': JSON.stringify(STORY) });
      await install(folder, tarball, { dependencies: { react: version, 'react-dom': version }, devDependencies: { esbuild: '0.27.7' } });
    });
    for (const mode of ['development', 'production']) {
      for (const kind of ['data', 'list', 'bare']) {
        const says = kind === 'bare' ? 'waits, and says nothing of no events' : 'is drawn, tells once that it is ready, and hears what is opened';
        it(`${kind === 'bare' ? 'the bare tag with data' : `the component with ${kind}`}, ${mode}: ${says}`, async () => {
          const markup = await must(folder, process.execPath, 'server.js', kind);
          // React 18 writes what it is given into an attribute of a bare tag.
          if (kind !== 'bare') assert.doesNotMatch(markup, /\[object/);
          await must(
            folder,
            'npx',
            '--no-install',
            'esbuild',
            'client.js',
            '--bundle',
            '--splitting',
            '--format=esm',
            `--outdir=${mode}`,
            '--log-level=error',
            `--define:process.env.NODE_ENV="${mode}"`,
          );
          const page = `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>خط</title><link rel="icon" href="data:,"><div id="app">${markup}</div><script type="module" src="/${mode}/client.js"></script>`;
          const { address, close } = await serveFolder(folder, (path) => (path === '/page.html' ? page : null));
          const url = `${address}/page.html#${kind}`;
          try {
            if (kind === 'bare') await isWaiting(url);
            else await isDrawn(url);
          } finally {
            close();
          }
        });
      }
    }
  });
}

for (const version of ['18.3.1', '19.3.1']) {
  it(`React ${version}: what renders again takes nobody back, and closes nothing`, async () => {
    const folder = join(root, `again-${version}`);
    write(folder, { ...HYDRATED, 'story.json': JSON.stringify(STORY) });
    await install(folder, tarball, { dependencies: { react: version, 'react-dom': version }, devDependencies: { esbuild: '0.27.7' } });
    const markup = await must(folder, process.execPath, 'server.js', 'props');
    await must(
      folder,
      'npx',
      '--no-install',
      'esbuild',
      'client.js',
      '--bundle',
      '--splitting',
      '--format=esm',
      '--outdir=out',
      '--log-level=error',
      '--define:process.env.NODE_ENV="development"',
    );
    const page = `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>خط</title><link rel="icon" href="data:,"><div id="app">${markup}</div><script type="module" src="/out/client.js"></script>`;
    const { address, close } = await serveFolder(folder, (path) => (path === '/page.html' ? page : null));
    try {
      const { tab } = await openTimeline(browser, `${address}/page.html#props`);
      await tab.waitForFunction((told) => document.querySelector('b').textContent === told, { timeout: 5000 }, String(IDS.length));
      const viewOf = () => tab.$eval('khatt-timeline', ({ view }) => view);
      const opening = await viewOf();
      assert.match(opening.from, /^2021-02-01/);
      // Opening tells the application, which renders again.
      await tab.$eval('khatt-timeline', (timeline, id) => timeline.reveal(id), STORY.events.at(-1).id);
      await tab.waitForFunction((id) => document.querySelector('output').textContent === id, { timeout: 5000 }, STORY.events.at(-1).id);
      await tab.$eval('khatt-timeline', (timeline) => timeline.updateComplete);
      assert.equal(await tab.$eval('khatt-timeline', ({ selected }) => selected), STORY.events.at(-1).id);
      await tab.$eval('khatt-timeline', (timeline) => timeline.fit());
      await tab.waitForFunction((from) => document.querySelector('khatt-timeline').view.from !== from, { timeout: 5000 }, opening.from);
      await tab.$eval('khatt-timeline', (timeline, id) => timeline.reveal(id), STORY.events[0].id);
      await tab.waitForFunction((id) => document.querySelector('output').textContent === id, { timeout: 5000 }, STORY.events[0].id);
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.notEqual((await viewOf()).from, opening.from, 'the view of the props has come back');
      await tab.close();
    } finally {
      close();
    }
  });
}

async function isDrawn(url) {
  const { tab, wrong } = await openTimeline(browser, url);
  await tab.waitForFunction((told) => document.querySelector('b').textContent === told, { timeout: 5000 }, String(IDS.length));
  assert.deepEqual((await cardsOf(tab)).sort(), IDS);
  await clickCard(tab, IDS[0]);
  await tab.waitForFunction((id) => document.querySelector('output').textContent === id, { timeout: 5000 }, IDS[0]);
  assert.equal(await tab.$eval('b', (node) => node.textContent), String(IDS.length));
  assert.deepEqual(
    wrong.filter((line) => !/React DevTools/.test(line)),
    [],
  );
  await tab.close();
}

/** React sets no properties of a custom element that it finds on the page: that is why there is a component. */
async function isWaiting(url) {
  const tab = await browser.newPage();
  await tab.goto(url);
  // React keeps its own properties on what it has taken over.
  await tab.waitForFunction(() => Object.keys(document.querySelector('khatt-timeline')).some((key) => key.startsWith('__react')), { timeout: 10_000 });
  assert.deepEqual(await tab.$eval('khatt-timeline', (node) => [node.matches(':state(loading)'), node.matches(':state(empty)')]), [true, false]);
  await tab.close();
}
