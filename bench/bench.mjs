// `npm run bench`: Khatt beside two floors and three peers, in one run in real Chromium with real input. Writes the
// table (results.md) and the plot (docs/images/first-paint.svg). README.md says what the columns are.
//   --sizes=5,100  --runs=3  --only=khatt,words  --no-peers  --dry (prints only)
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { CONTENDERS, hasPeers } from './contenders.mjs';
import { openBench } from './measure.mjs';
import { plotOf } from './plot.mjs';
import { tableOf } from './table.mjs';

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '5,20,100,1000,5000,100000,1000000' },
    runs: { type: 'string', default: '5' },
    only: { type: 'string' },
    peers: { type: 'boolean', default: true },
    dry: { type: 'boolean', default: false },
  },
  allowNegative: true,
});
const SIZES = options.sizes.split(',').map(Number);
/** Sizes that are measured with the processor slowed, too. */
const SLOWED = [20, 1000].filter((size) => SIZES.includes(size));
const RUNS = Number(options.runs);
/** Runs of peers, and of all above 5,000 events: what is far apart needs no more. */
const FEW = Math.min(RUNS, 3);
/** Ms after which a round repeats nothing any more: nine of them in a quarter of an hour. */
const SHARE = 85_000;
const names =
  options.only?.split(',') ?? Object.keys(CONTENDERS).filter((name) => options.peers || !CONTENDERS[name].isPeer);

process.chdir(new URL('..', import.meta.url).pathname);
if (names.some((name) => CONTENDERS[name].isPeer) && !hasPeers()) {
  const { status } = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--no-package-lock', '--prefix', 'bench'],
    { stdio: 'inherit' },
  );
  if (status !== 0)
    throw new Error('The peers could not be installed; `npm run bench -- --no-peers` measures without them.');
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
/** The figures of some runs as one, each the median of its own; null where one of them did not finish. */
const summaryOf = (runs) =>
  runs.includes(null)
    ? null
    : {
        runs: runs.length,
        ...Object.fromEntries(Object.keys(runs[0]).map((key) => [key, median(runs.map((run) => run[key]))])),
      };

/** The contenders take turns, so that what else the machine does hits all alike. */
async function round(bench, count, slowdown) {
  const asked = names.filter((name) => count <= (CONTENDERS[name].most ?? Infinity));
  const runs = new Map(asked.map((name) => [name, []]));
  const end = performance.now() + SHARE;
  for (let i = 0; i < RUNS; i++) {
    for (const [name, done] of runs) {
      const most = CONTENDERS[name].isPeer || count > 5000 ? FEW : RUNS;
      if (i === 0 || (i < most && performance.now() < end && !done.includes(null)))
        done.push(await bench.measure(name, count, slowdown));
    }
  }
  return { count, slowdown, rows: new Map([...runs].map(([name, done]) => [name, summaryOf(done)])) };
}

const bench = await openBench(names);
const rounds = [];
let left = null;
try {
  for (const [count, slowdown] of [...SIZES.map((size) => [size, 1]), ...SLOWED.map((size) => [size, 4])]) {
    rounds.push(await round(bench, count, slowdown));
    console.log(tableOf([rounds.at(-1)]));
  }
  if (names.includes('khatt')) left = await bench.mounts(1000);
} finally {
  await bench.close();
}

const inWords = ({ kib, nodes, listeners }) =>
  `After 1,000 mounts of five events, each taken away once it was drawn, ${kib.toFixed(0)} KiB of heap, ${nodes} nodes and ${listeners} listeners were left over beyond those after the first 100.`;
const leftOver = left ? inWords(left) : '1,000 mounts: not measured, or did not finish.';
console.log(leftOver);
if (!options.dry) {
  const machine = `${bench.version} on ${cpus()[0].model.trim()}, ${cpus().length} cores, Node ${process.versions.node}`;
  writeFileSync(
    'bench/results.md',
    `# Measured\n\nMedians, the contenders in turns, in one run of ${machine}. \`npm run bench\` writes this page and the plot anew; [README.md](README.md) says what the columns are.\n\n${tableOf(rounds)}\n\n${leftOver}\n`,
  );
  writeFileSync('docs/images/first-paint.svg', plotOf(rounds, machine));
}
