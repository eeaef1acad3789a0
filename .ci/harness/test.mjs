// `npm test`: installs what is missing, then runs every check and goes on after a failure. The last line counts them
// all.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { countOf, failuresOf, node, run, WTR } from './command.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const begin = Date.now();
const total = { passed: 0, failed: 0 };
// Told once more at the end, where a long log is read first.
const failures = [];
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`;

async function check(name, ...args) {
  const start = Date.now();
  console.log(`\n== ${name}`);
  const ended = await node(...args);
  const { passed, failed } = countOf(ended);
  if (failed > 0) failures.push(`== ${name}`, ...failuresOf(ended.output));
  total.passed += passed;
  total.failed += failed;
  console.log(`-- ${name}: ${failed === 0 ? 'passed' : 'FAILED'} (${seconds(start)})`);
}

function end() {
  if (failures.length > 0) console.log(`\nWhat failed:\n${failures.join('\n')}`);
  console.log(`\nAll of it took ${seconds(begin)}.\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

async function install() {
  if (existsSync('node_modules/.package-lock.json') && (await node('.ci/harness/installed.mjs')).status === 0)
    return true;
  console.log('== install');
  return (await run('npm', 'ci', '--no-audit', '--no-fund')).status === 0;
}

async function checkAll() {
  const nodeTests = ['--test', '--test-reporter=./.ci/harness/node-reporter.mjs'];
  await check('types', 'node_modules/typescript/bin/tsc', '--noEmit', '-p', '.');
  await check('lint', 'node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.');
  await check('format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.');
  await check(
    'tests of the tools',
    ...nodeTests,
    '.ci/harness/lint.test.mjs',
    '.ci/harness/serve.test.mjs',
    '.ci/harness/bare.test.mjs',
  );
  await check('unit tests in Node', '.ci/harness/unit.mjs');
  // What is tested from here on is what a build of these sources gives.
  await check('a fresh build equals dist/', '.ci/build/build.mjs', '--check');
  await check('tests in Chromium, on the sources', WTR, '--static-logging');
  for (const [tested, name] of [
    ['single', 'the single file'],
    ['modules', 'the modules of the package'],
  ]) {
    process.env.KHATT_TESTED = tested;
    await check(`tests of the elements, on ${name}`, WTR, '--static-logging');
    delete process.env.KHATT_TESTED;
  }
  await check('a fault in the built files fails them', ...nodeTests, '.ci/harness/switch.test.mjs');
  await check(
    'the manifest and the package',
    ...nodeTests,
    '.ci/build/manifest.test.mjs',
    '.ci/package/story-words.test.mjs',
    '.ci/package/pack.test.mjs',
    '.ci/docs/frameworks.test.mjs',
  );
  await check(
    'static and the command line',
    ...nodeTests,
    '.ci/package/static.test.mjs',
    '.ci/package/static-list.test.mjs',
    '.ci/package/cli.test.mjs',
  );
  await check('examples of the docs', ...nodeTests, '.ci/docs/docs.test.mjs');
  await check('size', '.ci/build/size.mjs', '--files');
  await check(
    'the built page under a strict policy',
    ...nodeTests,
    '.ci/pages/pages.test.mjs',
    '.ci/pages/scene.test.mjs',
    '.ci/pages/many.test.mjs',
  );
  await check('real mouse, fingers and wheel', ...nodeTests, '.ci/pages/moves.test.mjs');
  await check('pages where a file on use is missing', ...nodeTests, '.ci/pages/parts.test.mjs');
  await check('strict pages', ...nodeTests, '.ci/pages/strict.test.mjs');
  await check('hostile pages', ...nodeTests, '.ci/pages/hostile.test.mjs');
  await check('the iframe', ...nodeTests, '.ci/pages/embed.test.mjs');
  await check('the list on the page', ...nodeTests, '.ci/pages/list.test.mjs');
  await check('the place on the page', ...nodeTests, '.ci/pages/place.test.mjs', '.ci/pages/address.test.mjs');
  await check('publint', 'node_modules/publint/src/cli.js', '--strict');
  await check(
    'attw',
    'node_modules/@arethetypeswrong/cli/dist/index.js',
    '--pack',
    '.',
    '--profile',
    'esm-only',
    '--exclude-entrypoints',
    'schema.json',
    'custom-elements.json',
    'khatt-timeline.min.js',
    'khatt-timeline.css',
    'khatt-timeline.embed.html',
    'package.json',
  );
}

// Without packages or a browser there is nothing to go on with; npm or the browser's script has told why.
if ((await install()) && (await node('.ci/harness/browser.mjs')).status === 0) await checkAll();
else total.failed = 1;
end();
