// `npm run build`: sources to modules, types, the single file, schema and manifest in dist/. Nothing is replaced before
// all of it is done. With `--check` it changes nothing that is kept and tells where dist/ differs from a fresh build.
// Source maps are not kept with the sources that they are made of: where all else is fresh, `--check` puts them in
// their place.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtDocs } from '../docs/built.mjs';
import { finish } from './manifest.mjs';
import { outputsOf } from './manifest-outputs.mjs';
import { tellFiles } from './size.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const isCheck = process.argv.includes('--check');
// A folder of its own for each run, so that two at once do not meet.
const work = join('build', isCheck ? 'check' : 'make', String(process.pid));
const [js, dist] = [join(work, 'js'), join(work, 'dist')];

/** What goes into dist/ as it stands. */
const COPIES = [
  ['data/schema.json', 'schema.json'],
  ['khatt-timeline.css', 'khatt-timeline.css'],
  ['embed.html', 'khatt-timeline.embed.html'],
];

function run(script, ...args) {
  const { status } = spawnSync(process.execPath, [join('node_modules', script), ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, KHATT_JS: js, KHATT_DIST: dist },
  });
  if (status !== 0) throw new Error(`${script} failed`);
}

function make() {
  mkdirSync(dist, { recursive: true });
  run('typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', js, '--declarationDir', join(dist, 'types'));
  run('rollup/dist/bin/rollup', '-c', '--silent');
  for (const [from, to] of COPIES) copyFileSync(join('src', from), join(dist, to));
  run('@custom-elements-manifest/analyzer/cem.js', 'analyze', '--config', '.ci/build/manifest.config.mjs');
  const file = join(dist, 'custom-elements.json');
  const manifest = finish(JSON.parse(readFileSync(file, 'utf8')));
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
  mkdirSync(join(dist, 'types/for'));
  for (const [name, text] of Object.entries(outputsOf(manifest))) writeFileSync(join(dist, name), text);
}

const filesOf = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true }).filter((name) => statSync(join(folder, name)).isFile())
    : [];
const isMap = (name) => name.endsWith('.map');
const isSame = (name) => {
  const [old, fresh] = [join('dist', name), join(dist, name)];
  return existsSync(old) && existsSync(fresh) && readFileSync(old).equals(readFileSync(fresh));
};

try {
  make();
  if (isCheck) {
    const stale = [...new Set([...filesOf('dist'), ...filesOf(dist)])]
      .filter((name) => !isMap(name) && !isSame(name))
      .sort();
    const files = [
      ...stale.map((name) => `dist/${name}`),
      ...Object.entries(await builtDocs(dist))
        .filter(([page, text]) => readFileSync(page, 'utf8') !== text)
        .map(([page]) => page),
    ];
    for (const file of files) console.log(`  ${file} differs from a fresh build`);
    console.log(
      files.length > 0
        ? 'dist/ or docs/ is stale: run `npm run build` and commit what it writes.'
        : 'dist/ equals a fresh build.',
    );
    process.exitCode = files.length > 0 ? 1 : 0;
    if (files.length === 0)
      for (const name of filesOf(dist).filter(isMap)) copyFileSync(join(dist, name), join('dist', name));
  } else {
    rmSync('dist', { recursive: true, force: true });
    renameSync(dist, 'dist');
    for (const [page, text] of Object.entries(await builtDocs('dist'))) writeFileSync(page, text);
    if (!tellFiles()) process.exitCode = 1;
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
