// The budget of the single file: fails over it.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET_KIB = 59;
const kib = gzipSync(readFileSync(new URL('../dist/khatt-timeline.min.js', import.meta.url)), { level: 9 }).length / 1024;
console.log(`dist/khatt-timeline.min.js weighs ${kib.toFixed(1)} KiB gzip of ${BUDGET_KIB}.`);
if (kib > BUDGET_KIB) process.exitCode = 1;
