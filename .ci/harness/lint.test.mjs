// The house's walls hold: a wrong arrow is refused, a right one is not; and so are the ways from data to markup.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { ELEMENTS, HOUSE } from '../../eslint.config.mjs';

const eslint = new ESLint();
const rulesOf = async (file, code) => (await eslint.lintText(code, { filePath: file }))[0].messages.map(({ ruleId, message }) => ruleId ?? message);
const ARROWS = ['@typescript-eslint/no-restricted-imports', 'no-restricted-syntax'];

describe('The import table', () => {
  for (const [file, from] of [
    ['src/i18n/x.ts', '../time/civil.js'],
    ['src/time/x.ts', '../data/document.js'],
    ['src/data/x.ts', '../layout/scene.js'],
    ['src/data/x.ts', '../i18n/locale.js'],
    ['src/time/x.ts', '../languages/registry.js'],
    ['src/time/read/x.ts', '../../languages/registry.js'],
    ['src/layout/x.ts', '../languages/registry.js'],
    ['src/draw/x.ts', '../languages/load.js'],
    ['src/languages/x.ts', '../layout/scene.js'],
    ['src/layout/x.ts', '../draw/chart.js'],
    ['src/picture/x.ts', '../draw/chart.js'],
    ['src/picture/x.ts', '../data/document.js'],
    ['src/layout/x.ts', '../picture/style.js'],
    ['src/draw/x.ts', '../data/document.js'],
    ['src/draw/x.ts', '../elements/keys.js'],
    ['src/layout/x.ts', 'd3'],
    ['src/time/x.ts', 'lit'],
    ['src/draw/x.ts', 'lit'],
    ['src/draw/x.ts', 'd3'],
    ['src/draw/x.ts', 'd3-zoom'],
    ['src/elements/x.ts', 'd3'],
    ['src/data/x.ts', 'chai'],
    ['src/data/x.ts', 'node:fs'],
    ['src/elements/x.ts', '../index.js'],
    ['src/data/x.ts', '../../demo/serve.mjs'],
    ['src/core.ts', './elements/timeline.js'],
    ['src/core.ts', 'lit'],
    ['src/index.ts', './draw/chart.js'],
    ['src/time/x.ts', './read/y.js'],
    ['src/time/read/x.ts', '../../data/document.js'],
    ['src/time/read/x.ts', '../../core.js'],
    ['src/time/read/x.ts', 'lit'],
    ['src/time/read/x.test.ts', '../../layout/scene.js'],
    ['src/time/x.ts', './../layout/scene.js'],
    ['src/time/x.test.ts', '../layout/scene.js'],
    ['src/layout/x.test.ts', 'd3-timer'],
    ['src/elements/kit/x.ts', '../page/y.js'],
    ['src/elements/kit/x.ts', '../timeline.js'],
    ['src/elements/list/x.ts', '../chart/y.js'],
    ['src/elements/chart/x.ts', '../../index.js'],
    ['src/elements/chart/x.ts', '../../static/list.js'],
    ['src/elements/chart/x.ts', '../../../demo/serve.mjs'],
    ['src/elements/chart/x.ts', 'd3'],
    ['src/elements/chart/x.ts', './../event/details.js'],
  ]) {
    it(`refuses ${file} -> ${from}, in each way of importing`, async () => {
      for (const code of [
        `import type { A } from '${from}';\nexport type B = A;\n`,
        `export { a } from '${from}';\n`,
        `export const load = () => import('${from}');\n`,
      ]) {
        assert.ok(
          (await rulesOf(file, code)).some((rule) => ARROWS.includes(rule)),
          code,
        );
      }
    });
  }
  for (const [file, from] of [
    ['src/languages/x.ts', '../time/read/y.js'],
    ['src/elements/page/x.ts', '../../languages/registry.js'],
    ['src/layout/x.test.ts', '../languages/registry.js'],
    ['src/time/read/x.ts', '../../i18n/locale.js'],
    ['src/time/read/x.ts', '../civil.js'],
    ['src/time/read/x.ts', './y.js'],
    ['src/time/read/x.test.ts', 'fast-check'],
    ['src/data/x.ts', '../time/read/y.js'],
    ['src/time/x.ts', '../i18n/locale.js'],
    ['src/time/x.ts', './civil.js'],
    ['src/layout/x.ts', '../data/document.js'],
    ['src/draw/x.ts', 'd3-timer'],
    ['src/draw/x.test.ts', 'd3'],
    ['src/draw/x.ts', '../layout/scene.js'],
    ['src/elements/x.ts', '../draw/chart.js'],
    ['src/picture/x.ts', '../layout/scene.js'],
    ['src/elements/x.ts', '../picture/frame.js'],
    ['src/elements/x.ts', 'lit/decorators.js'],
    ['src/core.ts', './layout/scene.js'],
    ['src/index.ts', './elements/timeline.js'],
    ['src/layout/x.test.ts', 'fast-check'],
    ['src/draw/x.test.ts', '../data/chronicle.js'],
    ['src/data/x.test.ts', 'ajv/dist/2020.js'],
    ['src/elements/x.test.ts', '@open-wc/testing'],
    ['src/elements/x.test.ts', '../index.js'],
    ['src/elements/list/x.ts', '../event/details.js'],
    ['src/elements/chart/x.ts', '../../draw/chart.js'],
    ['src/elements/x.ts', './chart/y.js'],
    ['src/elements/kit/x.ts', 'lit'],
    ['src/elements/source/x.test.ts', '../../index.js'],
  ]) {
    it(`allows ${file} -> ${from}`, async () => {
      assert.deepEqual(await rulesOf(file, `import type { A } from '${from}';\nexport type B = A;\nexport const load = () => import('${from}');\n`), []);
    });
  }
});

/**
 * A round of files each of which takes from the next, types counted; null where there is none. `arrows`: from a file to
 * those that it imports.
 */
function roundIn(arrows) {
  const done = new Set();
  const way = [];
  const walk = (file) => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return null;
    way.push(file);
    for (const next of arrows.get(file) ?? []) {
      const round = walk(next);
      if (round) return round;
    }
    way.pop();
    done.add(file);
    return null;
  };
  for (const file of arrows.keys()) {
    const round = walk(file);
    if (round) return round;
  }
  return null;
}

describe('Of the files of src/', () => {
  const files = readdirSync('src', { recursive: true })
    .filter((name) => /(?<!\.test)\.ts$/.test(name))
    .map((name) => join('src', name));
  // What is imported on use is built on its own.
  const importsOf = (file) =>
    ts
      .preProcessFile(readFileSync(file, 'utf8').replace(/\bimport\(/g, '('))
      .importedFiles.map(({ fileName }) => join(dirname(file), fileName.replace(/\.js$/, '.ts')));
  const arrows = new Map(files.map((file) => [file, importsOf(file)]));

  it('no two take from each other, by others or by types either', () => assert.equal(roundIn(arrows), null));
  it('a round is found', () => {
    assert.ok(arrows.get('src/index.ts').includes('src/elements/timeline.ts'));
    assert.deepEqual(
      roundIn(
        new Map([
          ['a', ['b', 'c']],
          ['b', ['c']],
          ['c', ['d']],
          ['d', ['b']],
        ]),
      ),
      ['b', 'c', 'd', 'b'],
    );
  });
});

describe('The lint refuses', () => {
  for (const code of [
    'document.body.innerHTML = "x";',
    'document.body.outerHTML = "x";',
    'document.body.insertAdjacentHTML("beforeend", "x");',
    'select(a).html("x");',
    'select(a).attr("style", "x");',
    'a.setAttribute("style", "x");',
    'export const t = html`<p style="x"></p>`;',
    'export const t = html`<p style=${a}></p>`;',
    'export const t = html`${unsafeHTML(a)}`;',
    'export const t = html`${styleMap(a)}`;',
    'export type A = import("./b.js").A;',
    'export const f = new Function("x");',
    'eval("x");',
    'export const a = new Date();',
    'export const a = Date.now();',
    'export const a: any = 1;',
    'export const a = b!;',
    '// eslint-disable-next-line no-eval\neval("x");',
  ]) {
    it(code, async () => assert.notDeepEqual(await rulesOf('src/elements/x.ts', code), []));
  }
  for (const [what, code] of [
    ['a function of 61 lines', `export function f(): void {\n${'  f();\n'.repeat(59)}}\n`],
    ['a file of 301 lines', 'f();\n'.repeat(301)],
  ]) {
    it(`${what}, and not one line fewer, nor in a test`, async () => {
      const shorter = code.replace(/ *f\(\);\n/, '');
      assert.deepEqual(
        [(await rulesOf('src/draw/x.ts', code)).length, await rulesOf('src/draw/x.ts', shorter), await rulesOf('src/draw/x.test.ts', code)],
        [1, [], []],
      );
    });
  }
  it('and not Date in time/', async () => assert.deepEqual(await rulesOf('src/time/x.ts', 'export const a = new Date(0);'), []));
});

describe('CONTRIBUTING.md', () => {
  const text = readFileSync(new URL('../../CONTRIBUTING.md', import.meta.url), 'utf8');
  const rows = text.matchAll(/^\| `(\w+)` \|[^|]*\|([^|]*)\|([^|]*)\|$/gm);
  const names = (cell) => [...cell.matchAll(/`([\w-]+)`/g)].map(([, name]) => name);
  it('shows the table that the lint reads', () => {
    assert.deepEqual(Object.fromEntries([...rows].map(([, room, rooms, packages]) => [room, { rooms: names(rooms), packages: names(packages) }])), HOUSE);
  });
  it('and that of the rooms within elements/', () => {
    const inner = text.matchAll(/^\| `elements\/(\w+)` \|[^|]*\|([^|]*)\|$/gm);
    assert.deepEqual(Object.fromEntries([...inner].map(([, room, rooms]) => [room, names(rooms)])), ELEMENTS);
  });
});
