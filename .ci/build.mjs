// `npm run build`: types and code to build/, bundles, schema and manifest to dist/.
import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

function run(command, ...args) {
  const { status } = spawnSync('npx', ['--no-install', command, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}

for (const folder of ['build', 'dist']) rmSync(folder, { recursive: true, force: true });
run('tsc', '-p', 'tsconfig.build.json');
run('rollup', '-c', '--silent');
copyFileSync('src/data/schema.json', 'dist/schema.json');
run('cem', 'analyze', '--litelement', '--globs', 'src/elements/timeline.ts', 'src/elements/khatt-event.ts', '--outdir', 'dist', '--quiet');
const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
manifest.modules.sort((a, b) => a.path.localeCompare(b.path, 'en'));
writeFileSync('dist/custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);
run('node', '.ci/size.mjs');
