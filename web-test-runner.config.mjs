// Tests in a real Chromium: all of src, or the files given to `npm run test:browser -- --files …`.
// KHATT_TESTED=single or modules runs those of the elements on what is built.
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { findBrowser, launchArgs, NO_BROWSER } from './.ci/harness/browser.mjs';
import { NODE } from './.ci/harness/rooms.mjs';
import { builtTests, switchPlugin } from './.ci/harness/tested.mjs';
import { base } from './.ci/harness/wtr-base.mjs';

/**
 * `executeServerCommand('cdp-media', { 'forced-colors': 'active' })`: media features that the launcher's own command
 * ignores.
 */
const cdpMedia = {
  name: 'cdp-media',
  async executeCommand({ command, payload, session }) {
    if (command !== 'cdp-media') return;
    const client = await session.browser.getPage(session.id).createCDPSession();
    await client.send('Emulation.setEmulatedMedia', {
      features: Object.entries(payload).map(([name, value]) => ({ name, value })),
    });
    return true;
  },
};

/** `executeServerCommand('env', 'KHATT_AXE')`: whether a variable of the environment is set. */
const env = {
  name: 'env',
  executeCommand: ({ command, payload }) => (command === 'env' ? Boolean(process.env[payload]) : undefined),
};

/** `executeServerCommand('cdp-touch', true)`: a finger for a pointer. */
const cdpTouch = {
  name: 'cdp-touch',
  async executeCommand({ command, payload, session }) {
    if (command !== 'cdp-touch') return;
    const client = await session.browser.getPage(session.id).createCDPSession();
    await client.send('Emulation.setTouchEmulationEnabled', { enabled: payload });
    return true;
  },
};

/** Pages load hundreds of modules: a busy machine may take longer for that than puppeteer's own 30 s. */
async function createPage({ context }) {
  const page = await context.newPage();
  page.setDefaultNavigationTimeout(base.testsStartTimeout);
  return page;
}

const executablePath = findBrowser();
if (!executablePath) {
  console.error(NO_BROWSER);
  process.exit(1);
}

export default {
  ...base,
  files: builtTests ?? ['src/**/*.test.ts', ...NODE.map((room) => `!src/${room}/**`)],
  browsers: [
    chromeLauncher({ concurrency: 1, createPage, launchOptions: { executablePath, headless: true, args: launchArgs } }),
  ],
  plugins: [switchPlugin, ...base.plugins, a11ySnapshotPlugin(), cdpMedia, cdpTouch, env],
};
