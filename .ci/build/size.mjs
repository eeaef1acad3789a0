// `npm run size`: what each file of dist/ for a script tag weighs, the budget of the one that every page loads (fails
// over it), and what each room of the house weighs in it. With `--files` it reads dist/ alone and leaves the rooms out.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const MAIN = 'khatt-timeline.min.js';
const BUDGET_KIB = 81;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Tells the weight of each file; whether the budget is kept. */
export function tellFiles() {
  const dist = join(ROOT, 'dist');
  const kib = (name) => gzipSync(readFileSync(join(dist, name)), { level: 9 }).length / 1024;
  for (const name of readdirSync(dist)
    .filter((one) => one.endsWith('.min.js'))
    .sort()) {
    console.log(`dist/${name} weighs ${kib(name).toFixed(1)} KiB gzip${name === MAIN ? ` of ${BUDGET_KIB}` : ''}.`);
  }
  return kib(MAIN) <= BUDGET_KIB;
}

/**
 * Makes the single file of the sources once more, for the plugin that tells what each room weighs in it; writes
 * nothing.
 */
async function tellRooms() {
  const work = join(ROOT, 'build', 'size', String(process.pid));
  const js = join(work, 'js');
  mkdirSync(work, { recursive: true });
  try {
    const { status } = spawnSync(
      process.execPath,
      [
        'node_modules/typescript/bin/tsc',
        '-p',
        'tsconfig.build.json',
        '--outDir',
        js,
        '--declarationDir',
        join(work, 'types'),
      ],
      { cwd: ROOT, stdio: 'inherit' },
    );
    if (status !== 0) throw new Error('The sources do not compile.');
    Object.assign(process.env, { KHATT_JS: js, KHATT_DIST: join(work, 'dist') });
    const [{ rollup }, { default: configs }] = await Promise.all([import('rollup'), import('../../rollup.config.mjs')]);
    const { output, ...input } = configs.find((config) => config.output.file?.endsWith(MAIN));
    const bundle = await rollup(input);
    await bundle.generate(output);
    await bundle.close();
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.chdir(ROOT);
  if (!tellFiles()) process.exitCode = 1;
  if (!process.argv.includes('--files')) await tellRooms();
}
