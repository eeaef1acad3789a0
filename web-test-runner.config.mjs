// Tests in a real Chromium: all of src, or the files given to `npx wtr`.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { findBrowser, launchArgs, NO_BROWSER } from './.ci/browser.mjs';
import { countingReporter } from './.ci/wtr-reporter.mjs';

/** `executeServerCommand('cdp-media', { 'forced-colors': 'active' })`: media features that the launcher's own command ignores. */
const cdpMedia = {
  name: 'cdp-media',
  async executeCommand({ command, payload, session }) {
    if (command !== 'cdp-media') return;
    const client = await session.browser.getPage(session.id).createCDPSession();
    await client.send('Emulation.setEmulatedMedia', { features: Object.entries(payload).map(([name, value]) => ({ name, value })) });
    return true;
  },
};

/** Packages of the tests that are CommonJS still: served as one module each. */
const COMMON_JS = /^ajv(?:\/|$)/;
const fromCommonJs = {
  name: 'from-common-js',
  resolveImport: ({ source }) => (COMMON_JS.test(source) ? `/__common-js/${source}` : undefined),
  async serve({ path }) {
    if (!path.startsWith('/__common-js/')) return;
    const name = path.slice('/__common-js/'.length);
    const { outputFiles } = await build({
      stdin: { contents: `import it from '${name}'; export default it.default ?? it;`, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
      bundle: true, format: 'esm', platform: 'browser', write: false, logLevel: 'silent',
    });
    return { body: outputFiles[0].text, type: 'js' };
  },
};

const executablePath = findBrowser();
if (!executablePath) {
  console.error(NO_BROWSER);
  process.exit(1);
}

export default {
  files: 'src/**/*.test.ts',
  nodeResolve: { exportConditions: ['development', 'browser'] },
  browsers: [chromeLauncher({ concurrency: 1, launchOptions: { executablePath, headless: true, args: launchArgs } })],
  plugins: [fromCommonJs, a11ySnapshotPlugin(), cdpMedia, esbuildPlugin({ ts: true, target: 'esnext', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) })],
  reporters: [countingReporter()],
  testFramework: { config: { timeout: '10000' } },
  testsFinishTimeout: 240_000,
  filterBrowserLogs: ({ args }) => !/Lit is in dev mode|Multiple versions of Lit/.test(String(args[0])),
};
