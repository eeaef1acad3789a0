// `npm run test:wordpress`: gets PHP, WordPress and a browser where they are missing, then tests the plugin on a real
// site.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureBrowser, NO_BROWSER } from '../harness/browser.mjs';
import { ensureWordPress } from './site.mjs';
import { ensureThemes } from './themes.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const missing = ensureBrowser() ? (ensureWordPress() ?? ensureThemes()) : NO_BROWSER;
if (missing) {
  console.error(missing);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
} else {
  // One after the other: each starts a site, and builds the plugin in the same folder.
  const files = [
    'plugin',
    'editor',
    'hands',
    'hands-later',
    'kept',
    'kept-later',
    'site',
    'site-later',
    'themes',
    'themes-later',
  ].map((name) => `.ci/wordpress/${name}.test.mjs`);
  process.exitCode =
    spawnSync(
      process.execPath,
      ['--test', '--test-concurrency=1', '--test-reporter=./.ci/harness/node-reporter.mjs', ...files],
      { stdio: ['ignore', 'inherit', 'inherit'] },
    ).status ?? 1;
}
