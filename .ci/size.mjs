// The budget of the single file: fails over it.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET = 52 * 1024;
const size = gzipSync(readFileSync('dist/khatt-timeline.min.js'), { level: 9 }).length;
console.log(`dist/khatt-timeline.min.js: ${(size / 1024).toFixed(1)} KiB gzip of ${BUDGET / 1024}`);
if (size > BUDGET) process.exitCode = 1;
