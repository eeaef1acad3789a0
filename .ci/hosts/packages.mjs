// What the tests of the hosts take from npm, in a folder of its own: nothing of it is the repository's.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { freshFolder, must, write } from '../harness/fresh.mjs';

const FOLDER = resolve('.cache/hosts');
const PACKAGES = {
  '@ampproject/amp-iframe': '1.2110011758.0',
  preact: '10.27.2',
  react: '17.0.2',
  'react-dom': '17.0.2',
  twig: '1.17.1',
  yaml: '2.9.1',
  'jquery-1.12': 'npm:jquery@1.12.4',
  'jquery-1.5': 'npm:jquery@1.5.1',
};
const MANIFEST = JSON.stringify({ private: true, dependencies: PACKAGES }, null, 2);

/** Installs the packages where they are not there as they are named here. */
export async function ensurePackages() {
  const [manifest, whole] = ['package.json', 'whole.txt'].map((name) => join(FOLDER, name));
  if (existsSync(whole) && readFileSync(manifest, 'utf8') === MANIFEST) return;
  rmSync(whole, { force: true });
  write(freshFolder('hosts'), { 'package.json': MANIFEST });
  // Old packages ask for others that were built on the spot; none of those is used.
  await must(
    FOLDER,
    'npm',
    'install',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--no-package-lock',
  );
  write(FOLDER, { 'whole.txt': '' });
}

/** The path of a file in one of the packages. */
export const fileOf = (path) => join(FOLDER, 'node_modules', path);

/**
 * A module with what it imports, of these packages or of those in another folder, as one script for Node or a browser.
 */
export async function bundle(contents, options, resolveDir = FOLDER) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: 'jsx', sourcefile: 'block.jsx' },
    bundle: true,
    write: false,
    jsx: 'automatic',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    ...options,
  });
  return outputFiles[0].text;
}
