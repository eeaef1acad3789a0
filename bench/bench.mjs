// `npm run bench`: time to the first painted events, and the frames of a scripted drag and zoom, in one run in real
// Chromium, beside a bare d3 + SVG drawing of 60 marks. Prints a table with the ratios and writes it to results.md.
import { createServer } from 'node:http';
import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findBrowser, launchArgs } from '../.ci/browser.mjs';

const SIZES = [5, 20, 100, 1000];
const RUNS = 5;
const FILES = { '/khatt.js': 'dist/khatt-timeline.min.js', '/d3.js': 'node_modules/d3/dist/d3.min.js', '/page.js': 'bench/page.js' };
const HTML = '<!doctype html><meta charset="utf-8"><script src="/d3.js"></script><script type="module" src="/khatt.js"></script><script type="module" src="/page.js"></script><body></body>';

const server = createServer((request, response) => {
  const file = FILES[request.url];
  response.writeHead(200, { 'Content-Type': file ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8' }).end(file ? readFileSync(file) : HTML);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await puppeteer.launch({ executablePath: findBrowser(), headless: true, args: launchArgs });

/** One measurement on a page of its own, so that no run warms the next. */
async function measure(name, count) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 800 });
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction(() => globalThis.bench && customElements.get('khatt-timeline'));
  const result = await page.evaluate((what, n) => globalThis.bench(what, n), name, count);
  await page.close();
  return result;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
async function row(name, count) {
  const runs = [];
  for (let i = 0; i < RUNS; i++) runs.push(await measure(name, count));
  return Object.fromEntries(Object.keys(runs[0]).map((key) => [key, median(runs.map((run) => run[key]))]));
}

const bare = await row('bare', 60);
const rows = [['bare d3 + SVG, 60 marks', bare]];
for (const count of SIZES) rows.push([`khatt-timeline, ${count} events`, await row('khatt', count)]);
await browser.close();
server.close();

const ms = (value, floor) => (value === undefined ? '' : `${value.toFixed(1)} (${(value / floor).toFixed(1)}×)`);
const table = [
  '| | first paint, ms | drag frame p50 | drag frame p95 | zoom frame p50 | zoom frame p95 | update with nothing to do |',
  '|---|---|---|---|---|---|---|',
  ...rows.map(([name, one]) => `| ${name} | ${ms(one.first, bare.first)} | ${ms(one.drag50, bare.drag50)} | ${ms(one.drag95, bare.drag95)} | ${ms(one.zoom50, bare.zoom50)} | ${ms(one.zoom95, bare.zoom95)} | ${one.idle === undefined ? '' : one.idle.toFixed(2)} |`),
].join('\n');
console.log(table);
writeFileSync('bench/results.md', `# Measured

Medians of ${RUNS} runs in headless Chromium, ms; in brackets the ratio to the bare drawing in the same run. A frame is the time from one animation frame to the next while 40 moves are sent. \`npm run bench\` writes this page anew.

${table}
`);
