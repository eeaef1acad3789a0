// What each file for a script tag weighs, and the budget of the one that every page loads: fails over it.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const MAIN = 'khatt-timeline.min.js';
const BUDGET_KIB = 62;
const dist = new URL('../dist/', import.meta.url);
const kib = (name) => gzipSync(readFileSync(new URL(name, dist)), { level: 9 }).length / 1024;
for (const name of readdirSync(dist).filter((one) => one.endsWith('.min.js')).sort()) {
  console.log(`dist/${name} weighs ${kib(name).toFixed(1)} KiB gzip${name === MAIN ? ` of ${BUDGET_KIB}` : ''}.`);
}
if (kib(MAIN) > BUDGET_KIB) process.exitCode = 1;
