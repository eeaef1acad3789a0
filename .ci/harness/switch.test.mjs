// The tests of the elements run on what is built: a fault put into a copy of the built files by hand makes them fail.
import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { WTR } from './command.mjs';
import { quietly } from './fresh.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = `build/switch/${process.pid}`;
/** A small file of tests, and how often it presses the arrow key that the fault takes away. */
const TESTS = 'src/elements/moving.test.ts';
const ARROW_TESTS = 2;

/** The file that holds the arrows of the chart, by build: modules share a chunk or not, as the bundler likes it. */
const holdsArrows = (file) => readFileSync(join(ROOT, 'dist', file), 'utf8').includes('ArrowLeft: { step');
const FAULTS = {
  single: 'khatt-timeline.min.js',
  modules: readdirSync(join(ROOT, 'dist'), { recursive: true }).find((file) => /(?<!\.min)\.js$/.test(file) && holdsArrows(file)),
};

async function runOn(tested, built) {
  process.env.KHATT_TESTED = tested;
  process.env.KHATT_BUILT = built;
  try {
    const { output } = await quietly(ROOT, process.execPath, WTR, '--static-logging', '--files', TESTS);
    const [, passed, failed] = output.match(/^(\d+) passed, (\d+) failed$/m) ?? assert.fail(output);
    return { passed: Number(passed), failed: Number(failed), output };
  } finally {
    delete process.env.KHATT_TESTED;
    delete process.env.KHATT_BUILT;
  }
}

describe('The switch', () => {
  before(() => cpSync(join(ROOT, 'dist'), join(ROOT, FOLDER), { recursive: true }));
  after(() => rmSync(join(ROOT, FOLDER), { recursive: true, force: true }));

  for (const [tested, file] of Object.entries(FAULTS)) {
    it(`to ${tested} runs them on its files: dead arrows fail, and nothing else`, async () => {
      const path = join(ROOT, FOLDER, file);
      const whole = readFileSync(path, 'utf8');
      writeFileSync(path, whole.replaceAll('ArrowLeft', 'ArrowNever'));
      assert.notEqual(readFileSync(path, 'utf8'), whole);
      const { passed, failed, output } = await runOn(tested, FOLDER);
      assert.equal(failed, ARROW_TESTS, output);
      assert.equal([...output.matchAll(/✗ Keys.*ArrowLeft/g)].length, ARROW_TESTS, output);
      assert.ok(passed > 20, output);
      writeFileSync(path, whole);
    });
  }
  it('to the single file passes on a copy without a fault', async () => {
    const { failed, output } = await runOn('single', FOLDER);
    assert.equal(failed, 0, output);
  });

  describe('answers an import', () => {
    let plugin, only;
    before(async () => {
      process.env.KHATT_TESTED = 'single';
      ({ switchPlugin: plugin, SOURCES_ONLY: only } = await import('./tested.mjs?single'));
      delete process.env.KHATT_TESTED;
    });
    const answer = (source, path = '/src/elements/x.test.ts') => plugin.resolveImport({ source, context: { path } });
    it('of an entry by the built file', () =>
      assert.deepEqual(
        ['../index.js', './timeline.js', '../core.js'].map((source) => answer(source)),
        ['/dist/khatt-timeline.min.js', '/dist/khatt-timeline.min.js', '/dist/core.js'],
      ));
    it('of helpers, data and packages by themselves', () =>
      assert.deepEqual(
        ['./timeline.testing.js', '../data/nato-iraq-2021.json', '@open-wc/testing'].map((source) => answer(source)),
        [undefined, undefined, undefined],
      ));
    it('by a helper as by a test', () => assert.equal(answer('../index.js', '/src/elements/x.testing.ts'), '/dist/khatt-timeline.min.js'));
    for (const inner of ['./keys.js', '../layout/viewport.js', '../i18n/ar.js']) {
      it(`of ${inner} by none`, () => assert.throws(() => answer(inner), /no build exposes/));
    }
    it('of what is left to the sources alone by a list of files that are there', () =>
      assert.deepEqual(
        only.filter((file) => !existsSync(join(ROOT, file))),
        [],
      ));
  });
});
