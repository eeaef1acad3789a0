// Runs tests in Node: the files given, or all of the rooms that need no browser. `node .ci/harness/unit.mjs
// src/time/edtf.test.ts`
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NODE, PURE } from './rooms.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const testsOf = (room) => {
  const folder = join(ROOT, 'src', room);
  return existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .filter((name) => name.endsWith('.test.ts'))
        .map((name) => join(folder, name))
        .sort()
    : [];
};
const files =
  process.argv.length > 2 ? process.argv.slice(2).map((file) => resolve(file)) : [...PURE, ...NODE].flatMap(testsOf);
if (files.length === 0) {
  console.error('There are no unit tests.');
  process.exit(1);
}

// A folder of its own, so that two runs at once do not meet; inside the repository, so that packages are found.
const outdir = join(ROOT, 'build', 'unit', String(process.pid));
try {
  await build({
    entryPoints: files,
    outdir,
    outbase: join(ROOT, 'src'),
    outExtension: { '.js': '.mjs' },
    absWorkingDir: ROOT,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  const bundles = readdirSync(outdir, { recursive: true })
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => join(outdir, name));
  const { status } = spawnSync(
    process.execPath,
    [
      '--enable-source-maps',
      '--import',
      new URL('mocha-globals.mjs', import.meta.url).href,
      '--test',
      `--test-reporter=${new URL('node-reporter.mjs', import.meta.url).href}`,
      ...bundles,
    ],
    { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  process.exitCode = status ?? 1;
} catch (error) {
  // esbuild has told what it could not bundle.
  if (!error.errors) console.error(error);
  process.exitCode = 1;
} finally {
  rmSync(outdir, { recursive: true, force: true });
}
