// `npm test`: installs what is missing, then runs every check and goes on after a failure. The last line counts them all.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

let passed = 0;
let failed = 0;

/** Runs a command, shows what it prints, and resolves to its status and output. */
function run(command, ...args) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' } });
    for (const stream of ['stdout', 'stderr']) {
      child[stream].on('data', (data) => {
        output += data;
        process[stream].write(data);
      });
    }
    child.on('error', () => resolve({ status: 1, output }));
    child.on('close', (status) => resolve({ status, output }));
  });
}

/** One check; `count` finds the numbers of passed and failed tests in its output. */
async function check(name, [command, ...args], count = () => [0, 0]) {
  const begin = Date.now();
  console.log(`\n== ${name}`);
  const { status, output } = await run(command, ...args);
  const [good, bad] = count(output);
  const isOk = status === 0 && bad === 0;
  passed += good + (isOk ? 1 : 0);
  failed += bad + (isOk || bad > 0 ? 0 : 1);
  console.log(`-- ${name}: ${isOk ? 'ok' : 'FAILED'} (${((Date.now() - begin) / 1000).toFixed(0)} s)`);
}

const number = (output, pattern) => Number(pattern.exec(output)?.[1] ?? 0);
const nodeCounts = (output) => [number(output, /^ℹ pass (\d+)/m), number(output, /^ℹ fail (\d+)/m)];
const browserCounts = (output) => [number(output, /Chrom\w+:[^\n]*?(\d+) passed/) || number(output, /(\d+) passed/), number(output, /(\d+) failed/)];

/** Every file below a folder with the hash of its content. */
function hashes(folder) {
  const files = new Map();
  const walk = (path) => {
    for (const entry of existsSync(path) ? readdirSync(path, { withFileTypes: true }) : []) {
      const full = join(path, entry.name);
      if (entry.isDirectory()) walk(full);
      else files.set(full, createHash('sha256').update(readFileSync(full)).digest('hex'));
    }
  };
  walk(folder);
  return files;
}

const isInstalled = existsSync('node_modules/.package-lock.json') && (await run(process.execPath, '.ci/installed.mjs')).status === 0;
if (!isInstalled) {
  console.log('== install');
  const { status } = await run('npm', 'ci', '--no-audit', '--no-fund');
  if (status !== 0) {
    console.log('0 passed, 1 failed');
    process.exit(1);
  }
}
if ((await run(process.execPath, '.ci/browser.mjs')).status !== 0) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const npx = (...args) => ['npx', '--no-install', ...args];
await check('types', npx('tsc', '-p', '.'));
await check('lint', npx('eslint', '--max-warnings', '0', '.'));
await check('unit tests in Node', [process.execPath, '.ci/unit.mjs'], nodeCounts);
await check('tests of the tools', [process.execPath, '--test', '--test-reporter=spec', '.ci/serve.test.mjs', '.ci/lint.test.mjs'], nodeCounts);

const before = hashes('dist');
await check('build and size', [process.execPath, '.ci/build.mjs']);
const after = hashes('dist');
const stale = [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));
console.log(stale.length === 0 ? 'dist/ is fresh' : `dist/ was stale; commit what the build wrote:\n${stale.join('\n')}`);
if (stale.length === 0) passed++;
else failed++;

await check('tests in Chromium', npx('wtr', '--static-logging'), browserCounts);
await check('the built page under a strict policy', [process.execPath, '--test', '--test-reporter=spec', '.ci/pages.test.mjs'], nodeCounts);
await check('publint', npx('publint', '--strict'));
await check('attw', npx('attw', '--pack', '.', '--profile', 'esm-only', '--exclude-entrypoints', 'schema.json', 'custom-elements.json', 'khatt-timeline.min.js', 'package.json'));

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
