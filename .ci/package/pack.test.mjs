// What `npm publish` would send: only what users need, each map with its sources, and whose code is in the bundles.
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { posix } from 'node:path';
import { after, before, test } from 'node:test';
import { linksOf } from '../docs/read.mjs';
import { freshFolder, pack } from '../harness/fresh.mjs';
import { ALLOWED } from '../build/notices.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
/** Bytes of the tarball. A third of them are maps, a third pages and pictures. */
const MOST_BYTES = 2_160_000;
/** Each file is one of these. */
const WANTED = [
  /^(?:LICENSE|README\.md|CHANGELOG\.md|CONTRIBUTING\.md|package\.json)$/,
  // The pages that the README leads to, and the pictures in them.
  /^docs\/(?:[\w-]+\/)?[\w-]+\.md$/,
  /^docs\/images\/[\w.-]+$/,
  /^demo\/screenshot\.png$/,
  // What these pages show and name.
  /^demo\/(?:frameworks|hosts)\/[\w/.+-]+$/,
  /^demo\/data\/(?:nato-iraq-2021|sixty|wrong)\.json$/,
  /^src\/data\/hostile\.cases\.json$/,
  /^dist\/THIRD-PARTY\.txt$/,
  /^dist\/(?:custom-elements|schema|vscode\.(?:html|css)-custom-data)\.json$/,
  /^dist\/[\w-]+(?:\.[\w-]+)*\.js(?:\.map)?$/,
  /^dist\/(?:chunks|elements)\/[\w-]+\.js(?:\.map)?$/,
  /^dist\/types\/(?:[\w-]+\/)*[\w.-]+\.d\.ts$/,
  // The style of the list before its script has come, and the page of the iframe.
  /^dist\/khatt-timeline(?:\.css|\.embed\.html)$/,
];
const NEVER = /(?:^|[./-])(?:test|testing|spec|bench|fixture)s?[./]|node_modules|\.tsbuildinfo|^src\/(?!data\/hostile\.cases\.json$)/;

let folder;
let packed;
before(async () => {
  folder = freshFolder('pack');
  packed = await pack(folder);
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('the package holds only files of the kinds that users need', () => {
  assert.ok(packed.files.length > 20);
  assert.deepEqual(
    packed.files.filter((path) => NEVER.test(path) || !WANTED.some((kind) => kind.test(path))),
    [],
  );
});
test('the package holds what the entries and the licences ask for', () => {
  const { exports, customElements, main, types } = JSON.parse(read('package.json'));
  const paths = [...Object.values(exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target))), customElements, main, types]
    .filter((path) => !path.includes('*'))
    .map((path) => path.replace(/^\.\//, ''));
  for (const path of [...paths, 'LICENSE', 'README.md', 'CHANGELOG.md', 'dist/THIRD-PARTY.txt']) assert.ok(packed.files.includes(path), path);
});
test(`the package weighs at most ${MOST_BYTES / 1000} kB`, () => {
  console.log(`  ${packed.files.length} files, ${(packed.size / 1000).toFixed(0)} kB packed, ${(packed.unpackedSize / 1000).toFixed(0)} kB unpacked`);
  assert.ok(packed.size <= MOST_BYTES, `${packed.size}`);
});
test('each link and picture of its pages leads to a file of the package', () => {
  const pages = packed.files.filter((path) => path.endsWith('.md'));
  assert.ok(pages.length > 20);
  const dead = pages
    .flatMap((page) => linksOf(page).map((target) => [page, target, posix.join(posix.dirname(page), decodeURIComponent(target.split('#')[0]))]))
    .filter(([, target, path]) => !target.startsWith('#') && !packed.files.some((file) => file === path || file.startsWith(`${path}/`)))
    .map(([page, target]) => `${page}: ${target}`);
  assert.deepEqual(dead, []);
});
test('each story of demo/ that its pages and examples name is in the package', () => {
  const named = packed.files
    .filter((path) => /^(?:[A-Z]+\.md|docs\/.*\.md|demo\/.*\.(?:tsx?|vue|svelte|astro|html))$/.test(path))
    .flatMap((path) => [...read(path).matchAll(/(?<!src\/)\bdata\/[\w.-]+\.json\b/g)].map(([story]) => [path, `demo/${story}`]));
  assert.ok(named.length > 10);
  assert.deepEqual(
    named.filter(([, story]) => !packed.files.includes(story)),
    [],
  );
});
test('each map of the package has its sources in it', () => {
  const maps = packed.files.filter((path) => path.endsWith('.map'));
  assert.ok(maps.length > 10);
  for (const path of maps) for (const source of JSON.parse(read(path)).sourcesContent) assert.ok(source, path);
});

/** The packages that THIRD-PARTY.txt names, with their licences. */
const named = new Map([...read('dist/THIRD-PARTY.txt').matchAll(/^(\S+) \S+ \(([\w.-]+)\)$/gm)].map(([, name, licence]) => [name, licence]));

test('each licence of bundled code is one that may be bundled, and is that of the package', () => {
  assert.ok(named.size >= 5);
  for (const [name, licence] of named) {
    assert.ok(ALLOWED.includes(licence), `${name}: ${licence}`);
    assert.equal(licence, JSON.parse(read(`node_modules/${name}/package.json`)).license);
    assert.ok(read('dist/THIRD-PARTY.txt').includes(read(`node_modules/${name}/LICENSE`).trim()), name);
  }
});
test('THIRD-PARTY.txt names what the single file and the entry for React hold, and nothing else', () => {
  for (const name of ['@lit/react', '@lit/reactive-element', 'lit-element', 'lit-html', 'd3-timer']) assert.ok(named.has(name), name);
  for (const name of named.keys()) assert.ok(/^(?:@lit\/|lit-|d3-timer$)/.test(name), name);
});
test('the single file says where the licences are, and the entry for React keeps its own', () => {
  assert.match(read('dist/khatt-timeline.min.js'), /^\/\/# allFunctionsCalledOnLoad\n\/\/! See THIRD-PARTY\.txt\n/);
  assert.match(read('dist/react.js'), /@license\s+\* Copyright \d+ Google LLC\s+\* SPDX-License-Identifier: BSD-3-Clause/);
});
