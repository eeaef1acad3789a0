// `npm run test:engines`: the pure rooms' tests in Node, Firefox and WebKit, since Intl and regular expressions are
// each engine's own; what readers do with a story, since so are scrolling and focus; the strict pages, since so are
// policies; fragments and prints. `npm run test:engines -- firefox webkit` chooses. The last line counts them all.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findCommand, findFirefox, install } from './browser.mjs';
import { countOf, node, WTR } from './command.mjs';

const wtr = (config) => [WTR, '--static-logging', '--config', config];
const pages = (engine) =>
  ['strict', 'landing'].map((name) => [
    '--test-reporter=./.ci/harness/node-reporter.mjs',
    `.ci/pages/${name}.test.mjs`,
    engine,
  ]);

/** `find` gives the engine's name, or undefined where it cannot be had. */
const ENGINES = {
  node: { find: () => `Node ${process.versions.node}`, commands: [['.ci/harness/unit.mjs']] },
  firefox: {
    // A stub by Firefox's name has no version.
    find: () =>
      spawnSync(findFirefox() ?? 'firefox', ['--version'], { encoding: 'utf8', timeout: 60_000 }).stdout?.match(
        /Firefox \d\S*/,
      )?.[0],
    packages: ['firefox-esr'],
    missing: 'Firefox is missing: install it, or set FIREFOX_PATH to it.',
    commands: [wtr('.ci/harness/wtr.firefox.mjs'), ...pages('firefox')],
  },
  webkit: {
    find: () => findCommand('WebKitWebDriver') && findCommand('Xvfb') && 'WebKitGTK',
    packages: ['webkit2gtk-driver', 'xvfb'],
    missing: 'WebKit is missing: install WebKitWebDriver and Xvfb (on Debian webkit2gtk-driver and xvfb).',
    commands: [wtr('.ci/harness/wtr.webkit.mjs'), ...pages('webkit')],
  },
};

async function test(key) {
  const { find, packages, missing, commands } = ENGINES[key];
  console.log(`\n== ${key}`);
  if (!find()) install(...packages);
  const name = find();
  if (!name) {
    console.error(missing);
    return { name: key, passed: 0, failed: 1 };
  }
  const sum = { name, passed: 0, failed: 0 };
  for (const command of commands) {
    const result = await node(...command);
    const { passed, failed } = countOf(result);
    // WebKit's version is known to its driver alone, which tells it once it runs.
    Object.assign(sum, {
      name: result.output.match(/^WebKitGTK \d.*$/m)?.[0] ?? sum.name,
      passed: sum.passed + passed,
      failed: sum.failed + failed,
    });
  }
  return sum;
}

const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(ENGINES);
const unknown = chosen.filter((name) => !Object.hasOwn(ENGINES, name));
if (unknown.length > 0) {
  console.error(`There is no engine ${unknown.join(', ')}; there are ${Object.keys(ENGINES).join(', ')}.`);
  process.exit(1);
}

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const results = [];
for (const key of chosen) results.push(await test(key));
console.log('');
for (const { name, passed, failed } of results) console.log(`${name}: ${passed} passed, ${failed} failed`);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
