// `npm run test:hosts`: the docs' snippets on the servers and systems they are for, and pages with real old libraries.
// Gets what is missing: packages of npm into .cache/hosts/, a browser, servers and two libraries with apt as root on
// Debian.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureBrowser, NO_BROWSER } from '../harness/browser.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
if (!ensureBrowser()) {
  console.error(NO_BROWSER);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
} else {
  const files = readdirSync('.ci/hosts')
    .filter((name) => name.endsWith('.test.mjs'))
    .sort()
    .map((name) => `.ci/hosts/${name}`);
  // One after the other: two browsers at once are slow on two cores.
  process.exitCode =
    spawnSync(
      process.execPath,
      ['--test', '--test-concurrency=1', '--test-reporter=./.ci/harness/node-reporter.mjs', ...files],
      { stdio: ['ignore', 'inherit', 'inherit'] },
    ).status ?? 1;
}
