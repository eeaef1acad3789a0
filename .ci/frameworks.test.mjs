// `npm run test:frameworks`: each example of demo/frameworks/ with the packed package, in a folder of its own: installed,
// checked, built, opened in a browser, used. It installs 1 GB into .cache/ and takes four minutes on two cores.
import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { cardsOf, clickCard, freshFolder, install, launch, must, openTimeline, pack, quietly, serveFolder } from './fresh.mjs';

const EXAMPLES = new URL('../demo/frameworks/', import.meta.url);
const STORY = JSON.parse(readFileSync(new URL('../demo/data/nato-iraq-2021.json', import.meta.url), 'utf8'));
const packagesOf = (name) => JSON.parse(readFileSync(new URL(`${name}/package.json`, EXAMPLES), 'utf8'));
/** Templates of these do not check the attributes of custom elements. */
const UNCHECKED = ['angular', 'astro'];
/** These write the list on the server, for readers without scripts too. */
const ON_SERVER = ['astro', 'next'];
/** Each example; and the component for React with both versions of it. */
const CASES = [
  ...readdirSync(EXAMPLES, { withFileTypes: true }).filter((one) => one.isDirectory()).map(({ name }) => ({ name, source: name })),
  { name: 'react18-with-19', source: 'react18', packages: packagesOf('react19') },
];
/** No telemetry of a framework. */
Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' });

let root;
let tarball;
let browser;
before(async () => {
  root = freshFolder('frameworks');
  ({ tarball } = await pack(root));
  cpSync(new URL('../demo/data', import.meta.url), join(root, 'demo/data'), { recursive: true });
  browser = await launch();
});
after(() => browser?.close());

const isSource = (path) => !/node_modules|(?:^|[\\/])(?:dist|out|\.next|\.astro)$/.test(path);
/** The file of an example that hears the event. */
const listenerIn = (folder) => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile() && !/node_modules/.test(one.parentPath ?? one.path))
  .map((one) => join(one.parentPath ?? one.path, one.name)).find((path) => readFileSync(path, 'utf8').includes('event.detail.id'));

for (const { name, source, packages = packagesOf(source) } of CASES) {
  const isUnchecked = UNCHECKED.includes(name);
  describe(name, () => {
    let folder;
    before(async () => {
      folder = join(root, 'demo/frameworks', name);
      cpSync(new URL(source, EXAMPLES), folder, { recursive: true, filter: isSource });
      await install(folder, tarball, packages);
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
      if (ON_SERVER.includes(name)) for (const { title } of STORY.events) assert.ok(readFileSync(join(folder, 'dist/index.html'), 'utf8').includes(title), title);
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
  });
}
