// `npm run test:frameworks`: each example of demo/frameworks/ with the packed package, in a folder of its own:
// installed, checked, built, opened in a browser, used; those with a server as the server wrote them, and through many
// changes of the route. It installs 1.3 GB into .cache/ and takes seven minutes on two cores.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { hasChangingPage, seeChanges, writeChanging } from './frameworks-changing.mjs';
import { leftAfter } from './left-behind.mjs';
import { cardsOf, clickCard, freshFolder, install, launch, must, openTimeline, pack, quietly, serveFolder } from '../harness/fresh.mjs';

const EXAMPLES = new URL('../../demo/frameworks/', import.meta.url);
const STORY = JSON.parse(readFileSync(new URL('../../demo/data/nato-iraq-2021.json', import.meta.url), 'utf8'));
const packagesOf = (name) => JSON.parse(readFileSync(new URL(`${name}/package.json`, EXAMPLES), 'utf8'));
/** Templates of these do not check the attributes of custom elements. */
const UNCHECKED = ['angular', 'astro'];
/** These write the list on the server, for readers without scripts too. */
const WITH_LIST = ['astro', 'next'];
/**
 * These have routes: the page whose `data` is set when it is hydrated, and the file of the one that it leads to, which
 * has no timeline.
 */
const ROUTES = {
  next: { story: '/data', about: 'app/about/page.tsx' },
  nuxt: { story: '/', about: 'app/pages/about.vue' },
  sveltekit: { story: '/', about: 'src/routes/about/+page.svelte' },
};
const CHANGES = 50;
/** Only these, where the environment names some: `KHATT_EXAMPLES=next,nuxt`. */
const ONLY = process.env.KHATT_EXAMPLES?.split(',');
/** Each example; and the component for React with both versions of it. */
const CASES = [
  ...readdirSync(EXAMPLES, { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map(({ name }) => ({ name, source: name })),
  { name: 'react18-with-19', source: 'react18', packages: packagesOf('react19') },
].filter(({ name }) => ONLY?.includes(name) ?? true);
/** No telemetry of a framework. */
Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', NUXT_TELEMETRY_DISABLED: '1' });

let root;
let tarball;
let browser;
before(async () => {
  root = freshFolder('frameworks');
  ({ tarball } = await pack(root));
  cpSync(new URL('../../demo/data', import.meta.url), join(root, 'demo/data'), { recursive: true });
  browser = await launch();
});
after(() => browser?.close());

const isSource = (path) => !/node_modules|(?:^|[\\/])(?:dist|out|\.next|\.astro|\.nuxt|\.output|\.svelte-kit)$/.test(path);
/** The file of an example that hears the event. */
const listenerIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && !/node_modules/.test(one.parentPath ?? one.path))
    .map((one) => join(one.parentPath ?? one.path, one.name))
    .find((path) => readFileSync(path, 'utf8').includes('event.detail.id'));

/** Two pages like `about` that lead to each other: what changes of the route leave without a timeline. */
function writeControl(folder, about) {
  const text = readFileSync(join(folder, about), 'utf8');
  for (const [page, other] of [
    ['plain', 'twin'],
    ['twin', 'plain'],
  ]) {
    const file = join(folder, about.replace('about', page));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text.replace(/(href|to)="[^"]*"/, `$1="/${other}"`));
  }
}

/** A page of Nuxt with a custom element that does nothing, and one without: what Nuxt itself keeps of elements. */
function writeNuxtElement(folder) {
  const about = readFileSync(join(folder, ROUTES.nuxt.about), 'utf8');
  const withElement = about.replace('<main>', '<main><component :is="\'khatt-plain\'" />');
  writeFileSync(
    join(folder, 'app/pages/element.vue'),
    `<script setup lang="ts">
if (import.meta.client && !customElements.get('khatt-plain')) customElements.define('khatt-plain', class extends HTMLElement {});
</script>
${withElement.replace(/to="[^"]*"/, 'to="/away"')}`,
  );
  writeFileSync(join(folder, 'app/pages/away.vue'), about.replace(/to="[^"]*"/, 'to="/element"'));
}

/**
 * The page of `data` in the other router of Next, and the bare tag, which React leaves without its data where a server
 * wrote it.
 */
function writeNextPages(folder) {
  const text = readFileSync(join(folder, 'app/data/page.tsx'), 'utf8');
  mkdirSync(join(folder, 'app/bare'), { recursive: true });
  for (const name of ['pages', 'public']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'public/favicon.ico'), '');
  writeFileSync(join(folder, 'pages/router.tsx'), text.replace("'use client';", '').replace('../../../../data/', '../../../data/'));
  writeFileSync(
    join(folder, 'app/bare/page.tsx'),
    `/// <reference types="khatt-timeline/types/react" />
'use client';
import { useEffect, useState } from 'react';
import 'khatt-timeline';
import story from '../../../../data/nato-iraq-2021.json';
export default function Page() {
  const [isHydrated, setHydrated] = useState(false);
  useEffect(() => setHydrated(true), []);
  return <main><khatt-timeline lang="ar-IQ" data={story} /><b>{isHydrated ? 'hydrated' : ''}</b></main>;
}
`,
  );
}

/** `next dev` on a port of its own; resolves to its address and the end of it. */
async function serveNextDev(folder) {
  const { address, close: free } = await serveFolder(folder);
  free();
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'dev', '--hostname', '127.0.0.1', '--port', new URL(address).port], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: '' },
  });
  const ended = new Promise((done) => child.on('close', done));
  let output = '';
  const isReady = await new Promise((done) => {
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => /Ready/.test((output += text)) && done(true));
    ended.then(() => done(false));
  });
  assert.ok(isReady, output);
  return { address, close: () => (child.kill(), ended) };
}

/** In the page, before all else: what of the timeline is seen in each frame, and what it tells. */
function watch() {
  const seen = (window.seen = { empty: false, ready: [] });
  document.addEventListener('khatt-ready', (event) => seen.ready.push(event.detail.count));
  requestAnimationFrame(function look() {
    seen.empty ||= document.querySelector('khatt-timeline:state(empty)') !== null;
    requestAnimationFrame(look);
  });
}

for (const { name, source, packages = packagesOf(source) } of CASES) {
  const isUnchecked = UNCHECKED.includes(name);
  describe(name, () => {
    let folder;
    before(async () => {
      folder = join(root, 'demo/frameworks', name);
      cpSync(new URL(source, EXAMPLES), folder, { recursive: true, filter: isSource });
      await install(folder, tarball, packages);
      if (ROUTES[name]) writeControl(folder, ROUTES[name].about);
      if (name === 'next') writeNextPages(folder);
      if (name === 'nuxt') writeNuxtElement(folder);
      if (hasChangingPage(source)) writeChanging(folder, source);
    });

    it('passes its own check of types', () => must(folder, 'npm', 'run', '-s', 'check'));

    it(`fails it for a wrong ${isUnchecked ? 'detail of an event' : 'attribute and a wrong detail of an event'}`, async () => {
      const file = listenerIn(folder);
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, text.replace('event.detail.id', 'event.detail.idd').replace('lang="ar-IQ"', 'lang="ar-IQ" calendar="lunar"'));
      const { status, output } = await quietly(folder, 'npm', 'run', '-s', 'check');
      writeFileSync(file, text);
      assert.notEqual(status, 0);
      assert.match(output, /'idd' does not exist/);
      if (!isUnchecked) assert.match(output, /"lunar"' is not assignable/);
    });

    it('is built, draws the story, and hears which event was opened', async () => {
      await must(folder, 'npm', 'run', '-s', 'build');
      if (WITH_LIST.includes(name))
        for (const { title } of STORY.events) assert.ok(readFileSync(join(folder, 'dist/index.html'), 'utf8').includes(title), title);
      const { address, close } = await serveFolder(join(folder, 'dist'));
      try {
        const { tab, wrong } = await openTimeline(browser, `${address}/`);
        const state = () => tab.$eval('output', (output) => output.textContent);
        const ids = STORY.events.map(({ id }) => id);
        assert.deepEqual((await cardsOf(tab)).sort(), [...ids].sort());
        assert.equal(await state(), 'لا شيء');
        for (const id of [ids[1], ids[3]]) {
          await clickCard(tab, id);
          await tab.waitForFunction((text) => document.querySelector('output').textContent === text, { timeout: 20_000 }, id);
        }
        assert.deepEqual(wrong, []);
        await tab.close();
      } finally {
        close();
      }
    });

    it('takes data that changes, and leaves the reader where she is', async () => {
      if (!hasChangingPage(source)) {
        writeChanging(folder, source);
        await must(folder, 'npm', 'run', '-s', 'build');
      }
      const { address, close } = await serveFolder(join(folder, 'dist'));
      try {
        await seeChanges(
          browser,
          `${address}/${hasChangingPage(source) ? 'changing' : ''}`,
          STORY.events.map(({ id }) => id),
        );
      } finally {
        close();
      }
    });

    if (!ROUTES[name]) return;
    const { story } = ROUTES[name];

    /** A page that a server wrote: before and after it is hydrated. */
    async function lookAtServed(url) {
      const html = await (await fetch(url)).text();
      assert.match(html, /<khatt-timeline[^>]* lang="ar-IQ"/);
      assert.doesNotMatch(html, /\[object/);
      const { tab, wrong } = await openTimeline(browser, url, { first: watch });
      assert.deepEqual(await tab.evaluate(() => window.seen), { empty: false, ready: [STORY.events.length] });
      if (name === 'next')
        await tab.waitForFunction((count) => document.querySelector('b').textContent === String(count), { timeout: 20_000 }, STORY.events.length);
      await clickCard(tab, STORY.events[1].id);
      await tab.waitForFunction((id) => document.querySelector('output').textContent === id, { timeout: 20_000 }, STORY.events[1].id);
      // A router drops what it has fetched in advance; Lit says on the console that it is in development.
      assert.deepEqual(
        wrong.filter((line) => !/ERR_ABORTED|^Lit is in dev mode|^\[HMR\] Invalid message/.test(line)),
        [],
      );
      await tab.close();
    }
    /** The bare tag of React: it waits, and says nothing wrong. */
    async function lookAtBare(url) {
      const tab = await browser.newPage();
      await tab.evaluateOnNewDocument(watch);
      await tab.goto(url);
      await tab.waitForFunction(
        () => document.querySelector('b').textContent === 'hydrated' && document.querySelector('khatt-timeline').matches(':state(loading)'),
        { timeout: 60_000 },
      );
      assert.deepEqual(await tab.evaluate(() => window.seen), { empty: false, ready: [] });
      await tab.close();
    }
    async function lookAtAll(address) {
      await lookAtServed(address + story);
      if (name !== 'next') return;
      await lookAtServed(`${address}/router`);
      await lookAtBare(`${address}/bare`);
    }

    it('is written by the server without its data, and has it when it is hydrated: no empty story is seen, and it is ready once', async () => {
      const { address, close } = await serveFolder(join(folder, 'dist'));
      try {
        await lookAtAll(address);
      } finally {
        close();
      }
    });

    it(`leaves nothing behind in ${CHANGES} changes of the route, against pages without a timeline`, async () => {
      const { address, close } = await serveFolder(join(folder, 'dist'));
      try {
        const control = await leftAfter(browser, `${address}/plain`, CHANGES);
        const left = await leftAfter(browser, address + story, CHANGES);
        console.log(`  ${name}: ${JSON.stringify(left)}, without a timeline ${JSON.stringify(control)}`);
        // A framework may keep its last pages: a few of the 25 that came, of some 500 nodes and 50 listeners each. What
        // Nuxt keeps of an element that does nothing is its own.
        const kept = name === 'nuxt' ? (await leftAfter(browser, `${address}/element`, CHANGES, 'khatt-plain')).timelines : 2;
        assert.ok(left.timelines <= kept + 2, `${left.timelines} timelines are kept`);
        assert.ok(left.nodes <= control.nodes + 2000, 'nodes are left');
        assert.ok(left.listeners <= control.listeners + 200, 'listeners are left');
      } finally {
        close();
      }
    });

    if (name !== 'next') return;
    it('is the same in development', async () => {
      const { address, close } = await serveNextDev(folder);
      try {
        await lookAtAll(address);
      } finally {
        await close();
      }
    });
  });
}
