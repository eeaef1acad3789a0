// `npm run test:consumers`: the packed package as others take it: a static server with plain modules or an import map,
// four bundlers, two ways of resolving types, and Node. What is installed for it lies in .cache/.
import assert from 'node:assert/strict';
import { copyFileSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { blocksIn } from '../docs/read.mjs';
import { cardsOf, freshFolder, install, launch, must, openTimeline, pack, serveFolder, write } from '../harness/fresh.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(ROOT);
const PACKAGE = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const STORY = readFileSync(new URL('../../demo/data/nato-iraq-2021.json', import.meta.url), 'utf8');
const IDS = JSON.parse(STORY)
  .events.map(({ id }) => id)
  .sort();
const PACKAGES = {
  '@rollup/plugin-node-resolve': '16.0.3',
  '@types/react': '19.3.0',
  esbuild: '0.27.7',
  preact: '11.2.0',
  react: '19.3.1',
  'react-dom': '19.3.1',
  rollup: '4.67.4',
  typescript: '6.0.3',
  'typescript-5': 'npm:typescript@5.9.3',
  vite: '7.3.8',
  webpack: '5.112.2',
  'webpack-cli': '6.0.1',
};

const page = (head, body = '<khatt-timeline lang="ar" src="/story.json" loading="eager"></khatt-timeline>') =>
  `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>خط</title><link rel="icon" href="data:,">${head}<body>${body}`;
const module = (src) => `<script type="module" src="${src}"></script>`;

let folder;
let browser;
before(async () => {
  folder = freshFolder('consumers');
  const { tarball } = await pack(folder);
  write(folder, { 'story.json': STORY, 'main.js': "import 'khatt-timeline';\n" });
  await install(folder, tarball, { devDependencies: PACKAGES, overrides: { rollup: '4.67.4' } });
  browser = await launch();
});
after(() => browser?.close());

/** Opens a page of the folder, or of one below it, and asks for the whole story without a word on the console. */
async function draws(html, from = '.') {
  const { address, close } = await serveFolder(join(folder, from), (path) => (path === '/page.html' ? html : null));
  try {
    const { tab, wrong } = await openTimeline(browser, `${address}/page.html`);
    assert.deepEqual((await cardsOf(tab)).sort(), IDS);
    assert.deepEqual(wrong, []);
    await tab.close();
  } finally {
    close();
  }
}

/** Where the browser finds each package of node_modules that is a module and may be asked for by its name. */
function importMap() {
  const root = join(folder, 'node_modules');
  const entryOf = (name) => {
    const { exports = {}, module: main } = JSON.parse(readFileSync(join(root, name, 'package.json'), 'utf8'));
    const own = exports['.'] ?? exports;
    return (typeof own === 'string' ? own : (own.browser?.default ?? own.default)) ?? main;
  };
  const names = ['lit', 'lit-html', '@lit/reactive-element', 'd3-timer'];
  const exact = names.map((name) => [name, `/node_modules/${name}/${entryOf(name).replace(/^\.\//, '')}`]);
  return {
    imports: {
      'khatt-timeline': '/node_modules/khatt-timeline/dist/index.js',
      ...Object.fromEntries(exact),
      'lit/': '/node_modules/lit/',
      'lit-html/': '/node_modules/lit-html/',
      'lit-element/': '/node_modules/lit-element/',
      '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
    },
  };
}
const mapped = (imports) => `<script type="importmap">${JSON.stringify(imports)}</script><script type="module">import 'khatt-timeline';</script>`;

describe('a static server', () => {
  it('serves the single file to a script tag', () => draws(page(module('/node_modules/khatt-timeline/dist/khatt-timeline.min.js'))));
  it('serves it to an import map of one line', () =>
    draws(page(mapped({ imports: { 'khatt-timeline': '/node_modules/khatt-timeline/dist/khatt-timeline.min.js' } }))));
  it('serves the modules to an import map of all packages', async () => {
    const map = importMap();
    console.log(`  The import map of lit and d3 has ${Object.keys(map.imports).length} lines.`);
    await draws(page(mapped(map)));
  });
});

const BUNDLERS = {
  webpack: ['webpack', '--mode', 'production', '--entry', './main.js', '-o', 'out/webpack'],
  esbuild: ['esbuild', 'main.js', '--bundle', '--minify', '--splitting', '--format=esm', '--outdir=out/esbuild', '--log-level=warning'],
  rollup: ['rollup', 'main.js', '-p', '@rollup/plugin-node-resolve', '-d', 'out/rollup', '--silent'],
};
describe('a bundler', () => {
  for (const [name, command] of Object.entries(BUNDLERS)) {
    it(`${name} builds it`, async () => {
      await must(folder, 'npx', '--no-install', ...command);
      copyFileSync(join(folder, 'story.json'), join(folder, 'out', name, 'story.json'));
      await draws(page(module('/main.js')), `out/${name}`);
    });
  }
  it('vite builds it', async () => {
    write(folder, { 'index.html': page(module('/main.js')), 'public/story.json': STORY });
    await must(folder, 'npx', '--no-install', 'vite', 'build', '--outDir', 'out/vite', '--logLevel', 'warn');
    await draws(readFileSync(join(folder, 'out/vite/index.html'), 'utf8'), 'out/vite');
  });
});

/** The lines of the README that install the package, and its example, in projects of bundlers as they come. */
describe("the README's example", () => {
  const [lines] = blocksIn('README.md', 'sh npm', 1);
  const [example] = blocksIn('README.md', 'js', 1);
  const { vite, webpack, 'webpack-cli': webpackCli, esbuild } = PACKAGES;
  const html = (src) =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,"><body><khatt-timeline></khatt-timeline><button id="next">Next</button><script type="module" src="${src}"></script>`;
  let project;
  before(async () => {
    const place = freshFolder('readme');
    project = join(place, 'project');
    symlinkSync(ROOT, join(place, 'khatt-timeline'));
    write(project, {
      'package.json': JSON.stringify({ private: true, devDependencies: { vite, webpack, 'webpack-cli': webpackCli, esbuild } }),
      'src/index.js': example,
      'index.html': html('/src/index.js'),
    });
    await must(project, 'bash', '-ec', lines);
  });

  for (const [name, command] of Object.entries({
    vite: ['vite', 'build', '--outDir', 'out/vite'],
    webpack: ['webpack', '-o', 'out/webpack'],
    esbuild: ['esbuild', 'src/index.js', '--bundle', '--outfile=out/esbuild/main.js'],
  })) {
    it(`runs as it is in ${name}`, async () => {
      await must(project, 'npx', '--no-install', ...command);
      const { address, close } = await serveFolder(join(project, 'out', name), (path) => (path === '/page.html' ? html('/main.js') : null));
      try {
        const { tab, wrong } = await openTimeline(browser, `${address}/${name === 'vite' ? '' : 'page.html'}`);
        await tab.click('#next');
        await tab.waitForFunction(
          () => document.querySelector('khatt-timeline').shadowRoot.querySelector('[part~="details"]')?.textContent.includes('Meeting by video'),
          { timeout: 20_000 },
        );
        assert.deepEqual(wrong, []);
        await tab.close();
      } finally {
        close();
      }
    });
  }
  it('comes with the command', async () => {
    write(project, { 'story.json': STORY });
    assert.match(await must(project, 'npx', '--no-install', '--package', 'khatt-timeline', 'khatt', 'build', 'story.json', '--format', 'svg'), /<svg/);
  });
});

/** Bundles a line of code with esbuild; gives the packages it holds and its gzip size in KiB. */
async function bundle(name, code) {
  write(folder, { [`${name}.js`]: code });
  await must(
    folder,
    'npx',
    '--no-install',
    'esbuild',
    `${name}.js`,
    '--bundle',
    '--minify',
    '--charset=utf8',
    '--format=esm',
    '--splitting',
    `--outdir=out/${name}`,
    `--metafile=out/${name}.json`,
    '--log-level=error',
    '--external:react',
  );
  const { outputs } = JSON.parse(readFileSync(join(folder, `out/${name}.json`), 'utf8'));
  const { inputs } = outputs[`out/${name}/${name}.js`];
  const chunks = Object.keys(outputs).filter(
    (path) => path.endsWith('.js') && !Object.values(outputs).some(({ imports }) => imports.some((one) => one.path === path && one.kind === 'dynamic-import')),
  );
  const held = new Set(
    chunks
      .flatMap((path) => Object.entries(outputs[path].inputs))
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1])
      .filter(Boolean),
  );
  const kib = chunks.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path)), { level: 9 }).length, 0) / 1024;
  return { held: [...held].sort(), kib, isEmpty: Object.values(inputs).every(({ bytesInOutput }) => bytesInOutput === 0) };
}
const NOTHING = /^(?!)/;
const DOCS = readFileSync(new URL('../../docs/frameworks.md', import.meta.url), 'utf8');
/**
 * What is imported, as the table in docs/frameworks.md names it, and which packages it may bring along besides this
 * one.
 */
const TREES = [
  ['`khatt-timeline`', "import 'khatt-timeline';", /^(?:@lit\/|lit-|d3-timer$)/],
  ['`khatt-timeline/core`, all of it', "import * as core from 'khatt-timeline/core'; console.log(core);", NOTHING],
  [
    '`parseEdtf`, `formatDate`, `readDate` from it',
    "import { parseEdtf, formatDate, readDate } from 'khatt-timeline/core'; console.log(readDate('x', {}), formatDate(parseEdtf('2021'), {}));",
    NOTHING,
  ],
  ['`parseEdtf` alone', "import { parseEdtf } from 'khatt-timeline/core'; console.log(parseEdtf('2021~'));", NOTHING],
];
describe('tree-shaking', () => {
  TREES.forEach(([name, code, allowed], i) => {
    it(`${name} brings along nothing else, and weighs what the docs say`, async () => {
      const { held, kib } = await bundle(`tree-${i}`, code);
      console.log(`  ${name}: ${kib.toFixed(1)} KiB gzip${held.length > 1 ? `, with ${held.filter((one) => one !== 'khatt-timeline').join(', ')}` : ''}`);
      assert.ok(held.includes('khatt-timeline'));
      assert.deepEqual(
        held.filter((one) => one !== 'khatt-timeline' && !allowed.test(one)),
        [],
      );
      const [told] = DOCS.split(`| ${name} | `)[1].match(/^\d+/);
      assert.ok(Math.abs(kib - Number(told)) <= 1, `${kib.toFixed(1)} KiB, and the docs say ${told}`);
    });
  });
  it('an import of a class that nobody uses vanishes', async () => {
    assert.ok((await bundle('unused', "import { KhattTimeline } from 'khatt-timeline/elements/timeline.js';")).isEmpty);
  });
  it('an import that registers the elements stays', async () => {
    assert.ok(!(await bundle('registers', "import { KhattTimeline } from 'khatt-timeline';")).isEmpty);
  });
});

/** Entries as they are written in an import: patterns by the files that they stand for. */
const entries = Object.entries(PACKAGE.exports).flatMap(([entry, target]) => {
  const path = typeof target === 'string' ? target : (target.default ?? target.types);
  if (!path.includes('*')) return [{ entry, target, path }];
  const [before, after] = path.split('*');
  const [start] = before.split('/').slice(-1);
  const at = before.slice(0, before.length - start.length);
  return readdirSync(new URL(`../../${at}`, import.meta.url))
    .filter((name) => name.startsWith(start) && name.endsWith(after) && name.length > start.length + after.length)
    .map((name) => ({ entry: entry.replace('*', name.slice(start.length, name.length - after.length)), target, path: at + name }));
});
const specifier = (entry) => `khatt-timeline${entry.slice(1)}`;
const isModule = ({ target, path }) => path.endsWith('.js') && !path.endsWith('.min.js') && target.default !== undefined;

describe('an entry', () => {
  for (const one of entries) {
    it(`${specifier(one.entry)} is in the package`, () => assert.ok(existsSync(join(folder, 'node_modules/khatt-timeline', one.path)), one.path));
  }
  for (const { entry } of entries.filter(isModule)) {
    it(`${specifier(entry)} is imported in Node and leaves no window behind`, async () => {
      const code = `await import('${specifier(entry)}'); if (['window', 'document', 'HTMLElement'].some((name) => name in globalThis)) throw new Error('a global was made');`;
      await must(folder, process.execPath, '--input-type=module', '-e', code);
    });
  }
});

/** A file that uses each entry that has types. */
const TYPED = [
  ...entries
    .filter(({ target, path }) => target.types && path.endsWith('.js'))
    .map(({ entry }, i) => `import * as entry${i} from '${specifier(entry)}';\nconsole.log(entry${i});`),
  "import type {} from 'khatt-timeline/types/react';",
  "import { KhattTimeline, type KhattTimelineElement } from 'khatt-timeline/react';",
  "import { parseEdtf } from 'khatt-timeline/core';",
  'export const earliest: number | null = parseEdtf("2021").earliest;',
  'export const last = (element: KhattTimelineElement): Promise<Blob | null> => element.toPNG(2);',
  'document.querySelector("khatt-timeline")?.addEventListener("khatt-select", (event) => console.log(event.detail.id?.length));',
  'export const tag = <khatt-timeline src="story.json" time-direction="rtl"><khatt-event date="2021" heading="x" /></khatt-timeline>;',
  'export const component = <KhattTimeline src="story.json" timeDirection="rtl" onKhattView={({ detail }) => console.log(detail.from.length)} />;',
  '// @ts-expect-error No such calendar.',
  'export const wrong = <KhattTimeline calendar="lunar" />;',
  "import type { CalendarId, Direction, EventInput, MonthNames, Numerals, ProblemCode, TimelineDocument, TimelineInput } from 'khatt-timeline';",
  "import type { DateWordOptions } from 'khatt-timeline/core';",
  "import { timeToPx, type Viewport } from 'khatt-timeline/core';",
  "import story from '../story.json' with { type: 'json' };",
  'export const choices: [CalendarId, Direction, MonthNames, Numerals, DateWordOptions["style"]] = ["persian", "rtl", "dual", "arab", "short"];',
  'export const px = (viewport: Viewport): number => timeToPx(viewport, 0);',
  'const event: EventInput = { date: "2021", title: "x", media: [{ type: "image", src: "a.png" }], quote: { text: "x" } };',
  "// Fields of the page's own, and undefined in the place of what is not there, here and in tags.",
  'const own: EventInput = { date: "2021", title: "x", id: undefined, "x-desk": 7, _id: 3, source: { name: "s", "@id": "x" }, media: [{ type: "image", src: "a.png", "x-crop": [1] }] };',
  'interface Row { date: string; title: string; rank: number }',
  'declare const rows: Row[];',
  'export const ownStory: TimelineInput = { $schema: "s", $comment: "c", "x-desk": 1, groups: [{ id: "g", label: "g", "x-c": 1 }], events: [own, ...rows] };',
  'const nothing = undefined;',
  'export const without = [<khatt-timeline data={nothing} src={nothing} calendar={nothing} time-zone={nothing} heading-level={nothing} onkhatt-select={nothing} />, <KhattTimeline data={nothing} onKhattSelect={nothing} />, <khatt-event date={nothing} event-id={nothing} />];',
  '// @ts-expect-error No such field of a medium.',
  'export const wrongMedium: EventInput = { date: "2021", title: "x", media: [{ type: "image", src: "a.png", scr: "b" }] };',
  'const written: TimelineInput = { $schema: "./schema.json", events: [event] };',
  'declare const element: KhattTimelineElement;',
  '// What a file says, what was read, what people write, and nothing yet.',
  'element.data = story; element.data = story.events; element.data = written; element.data = element.toJSON(); element.append([event]); element.append("x", document.createElement("p"));',
  'export const withData = [<KhattTimeline data={story} />, <khatt-timeline data={[event]} />, <KhattTimeline data={null} />];',
  '// @ts-expect-error An event has a title.',
  'element.data = [{ date: "2021" }];',
  '// @ts-expect-error No such field.',
  'element.data = { titel: "x", events: [] };',
  '// @ts-expect-error No events.',
  'element.data = 7;',
  'for (const target of [document, window, element, document.body]) target.addEventListener("khatt-error", () => {});',
  'document.addEventListener("khatt-select", ({ detail }) => detail.id?.length);',
  'window.addEventListener("khatt-view", ({ detail }) => detail.from.length);',
  'document.addEventListener("khatt-error", ({ detail }) => detail.problems.filter(({ code }) => code === "date/not-edtf" || code === "date/no-such-month" || code === "load/http"));',
  '// @ts-expect-error No such code.',
  'export const none: ProblemCode = "date/none";',
].join('\n');
describe('types', () => {
  for (const compiler of ['typescript', 'typescript-5']) {
    for (const [moduleResolution, kind] of [
      ['bundler', 'esnext'],
      ['nodenext', 'nodenext'],
    ]) {
      it(`${compiler} with moduleResolution ${moduleResolution} takes them without skipLibCheck`, async () => {
        const name = `${compiler}-${moduleResolution}`;
        const compilerOptions = {
          target: 'es2022',
          module: kind,
          moduleResolution,
          jsx: 'react-jsx',
          strict: true,
          noEmit: true,
          skipLibCheck: false,
          resolveJsonModule: true,
          exactOptionalPropertyTypes: true,
          lib: ['es2022', 'dom', 'dom.iterable'],
          types: [],
        };
        write(folder, {
          [`${name}/main.tsx`]: TYPED,
          [`${name}/tsconfig.json`]: JSON.stringify({ compilerOptions, files: ['main.tsx'] }),
          [`${name}/package.json`]: '{ "type": "module" }',
        });
        await must(folder, process.execPath, `node_modules/${compiler}/bin/tsc`, '-p', name);
      });
    }
  }
  it('the tags are typed for Preact', async () => {
    const code = `import 'khatt-timeline';
export const right = <khatt-timeline lang="ar" class="x" data={[]} time-direction="rtl" onkhatt-select={(event) => console.log(event.detail.id)} />;
// @ts-expect-error No such calendar.
export const wrong = <khatt-timeline calendar="lunar" />;`;
    const compilerOptions = {
      target: 'es2022',
      module: 'esnext',
      moduleResolution: 'bundler',
      jsx: 'react-jsx',
      jsxImportSource: 'preact',
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      lib: ['es2022', 'dom', 'dom.iterable'],
      types: ['khatt-timeline/types/preact'],
    };
    write(folder, { 'preact/main.tsx': code, 'preact/tsconfig.json': JSON.stringify({ compilerOptions, files: ['main.tsx'] }) });
    await must(folder, process.execPath, 'node_modules/typescript/bin/tsc', '-p', 'preact');
  });
});
