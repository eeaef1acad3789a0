// What every configuration of @web/test-runner shares, whatever the browser.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { PURE } from './rooms.mjs';
import { countingReporter } from './wtr-reporter.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Packages of the tests that are CommonJS still: served as one module each. */
const COMMON_JS = /^(?:ajv|axe-core)(?:\/|$)/;
const fromCommonJs = {
  name: 'from-common-js',
  resolveImport: ({ source }) => (COMMON_JS.test(source) ? `/__common-js/${source}` : undefined),
  async serve({ path }) {
    if (!path.startsWith('/__common-js/')) return;
    const name = path.slice('/__common-js/'.length);
    const { outputFiles } = await build({
      stdin: { contents: `import it from '${name}'; export default it.default ?? it;`, resolveDir: ROOT },
      bundle: true,
      format: 'esm',
      platform: 'browser',
      write: false,
      logLevel: 'silent',
    });
    return { body: outputFiles[0].text, type: 'js' };
  },
};

/**
 * The tests that run in every engine: of the pure rooms, and of what readers do with a story, which asks much of an
 * engine.
 */
export const engineTests = [`src/{${PURE.join(',')}}/**/*.test.ts`, 'src/elements/reading.test.ts'];

export const base = {
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [fromCommonJs, esbuildPlugin({ ts: true, target: 'esnext', tsconfig: `${ROOT}tsconfig.json` })],
  reporters: [countingReporter()],
  testFramework: { config: { timeout: '30000' } },
  // A busy machine may stand still for longer than the runner's own 20 s.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 480_000,
  filterBrowserLogs: ({ args }) => !/Lit is in dev mode|Multiple versions of Lit/.test(String(args[0])),
};
