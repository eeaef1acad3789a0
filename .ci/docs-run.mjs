// Runs code blocks of the docs: HTML and browser modules in Chromium, on pages that have the built files and a story
// under every name; Node modules and shell lines in a folder of their own that has the same.
import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowser, launchArgs } from './browser.mjs';

const STORY = 'demo/data/nato-iraq-2021.json';
const PICTURE = 'demo/screenshot.png';
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png', '.css': 'text/css' };
const OTHERS = { '.json': STORY, '.png': PICTURE, '.jpg': PICTURE, '.webp': PICTURE, '.svg': 'demo/icon.svg', '.css': 'demo/page.css' };

/** The file that answers for a name: the built one, else the reference story, a picture or a style sheet. */
function fileFor(path) {
  const name = path.split('/').at(-1);
  const [built, own] = [join('dist', name), path.replace(/^\//, '')];
  return [built, own, OTHERS[extname(name)]].find((file) => file && existsSync(file) && extname(file) !== '');
}

/** Answers for any host: the page under test at /page, all else by the names of files. */
function answerTo(address, page) {
  const { pathname } = new URL(address);
  if (pathname === '/page') return { status: 200, headers: { 'Content-Type': 'text/html; charset=utf-8', ...page.headers }, body: page.html };
  const file = fileFor(pathname);
  const headers = { 'Access-Control-Allow-Origin': '*', 'Content-Type': `${TYPES[extname(file ?? '')] ?? 'text/plain'}; charset=utf-8` };
  return file ? { status: 200, headers, body: readFileSync(file) } : { status: pathname === '/favicon.ico' ? 204 : 404, headers, body: '' };
}

/** A browser and a server for the pages of the docs, until `close`. */
export async function openStage() {
  let page = { html: '' };
  const server = createServer((request, response) => {
    const { status, headers, body } = answerTo(`http://x${request.url}`, page);
    response.writeHead(status, headers).end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${server.address().port}`;
  const browser = await puppeteer.launch({ executablePath: findBrowser(), headless: true, args: launchArgs });

  /** Opens HTML and looks at it; the page must throw nothing, miss no file and find no problem in its data. */
  async function show(html, look, headers = {}) {
    page = { html, headers };
    const tab = await browser.newPage();
    const wrong = [];
    try {
      tab.on('pageerror', (error) => wrong.push(String(error)));
      tab.on('console', (message) => /^khatt|violates|Refused/.test(message.text()) && wrong.push(message.text()));
      tab.on('response', (response) => response.status() >= 400 && wrong.push(`${response.status()} for ${response.url()}`));
      await tab.evaluateOnNewDocument(() => addEventListener('khatt-ready', ({ detail }) => detail.problems.forEach(({ path, message }) => console.warn(`khatt: ${path}: ${message}`)), true));
      await tab.setRequestInterception(true);
      tab.on('request', (request) => (request.url().startsWith(address) || !/^https?:/.test(request.url()) ? request.continue() : request.respond(answerTo(request.url(), {}))));
      await tab.setViewport({ width: 1000, height: 900 });
      await tab.goto(`${address}/page`);
      await look(tab);
      assert.deepEqual(wrong, []);
    } finally {
      await tab.close();
    }
  }
  const close = async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
  return { show, close };
}

const SCRIPT = '<script type="module" src="khatt-timeline.min.js"></script>';
const pageOf = (body) => `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>x</title></head><body>${body}</body></html>`;

/** A block of HTML as a page: with the script, and with a timeline or a list around it, where it leaves them to the reader. */
export function pageOfBlock(code) {
  if (/<html\b/i.test(code)) return code;
  const whole = /^\s*<li\b/.test(code) ? `<khatt-timeline><ol>${code}</ol></khatt-timeline>` : code;
  const hasMore = /<(?:khatt-timeline|figure|iframe|img)\b/.test(whole);
  return pageOf(`${/<script[^>]*\bsrc=|\bimport '/.test(whole) ? '' : SCRIPT}${whole}${hasMore ? '' : '<khatt-timeline src="story.json"></khatt-timeline>'}`);
}

/** Waits until every timeline is drawn and every figure upgraded, pictures have come, and frames have the height of what they hold. */
export async function isAllDrawn(tab) {
  const seen = () => {
    const [timelines, figures, pictures, frames] = ['khatt-timeline', 'figure[data-khatt]', 'body img:not(khatt-timeline *, figure[data-khatt] *)', 'iframe'].map((selector) => [...document.querySelectorAll(selector)]);
    for (const one of timelines) if (one.getBoundingClientRect().top > innerHeight) one.scrollIntoView();
    const isSized = document.querySelector('script[src*="timeline.host"]') !== null;
    const waiting = [
      ...timelines.filter((one) => !one.shadowRoot?.querySelector('[part~="event"]')), ...figures.filter((one) => !one.querySelector('khatt-timeline')), ...pictures.filter((one) => one.naturalWidth === 0),
      ...(isSized ? frames.filter((one) => !parseFloat(one.style.height)) : []),
    ];
    return timelines.length + figures.length + pictures.length + frames.length > 0 && waiting.length === 0;
  };
  await tab.waitForFunction(seen, { timeout: 10_000 }).catch(async () => assert.fail(`not drawn: ${await tab.evaluate(() => document.body.innerHTML.slice(0, 600))}`));
  for (const frame of tab.frames().slice(1)) await frame.waitForFunction(() => document.querySelector('khatt-timeline')?.shadowRoot?.querySelector('[part~="event"]'), { timeout: 10_000 });
}

/** A module that a page runs, bundled as a reader's own tools would; the script beside the page stays outside of it. */
export async function pageOfModule(code) {
  const { outputFiles } = await build({ stdin: { contents: code, resolveDir: '.', sourcefile: 'block.js' }, bundle: true, format: 'esm', write: false, external: ['./*.min.js', 'https://*'], logLevel: 'silent' });
  const module = outputFiles[0].text.replaceAll('</script', '<\\/script');
  const own = /'khatt-timeline'/.test(code) ? '' : SCRIPT;
  const frame = /\bframe\./.test(code) ? '<iframe id="frame" src="khatt-timeline.embed.html?src=story.json"></iframe>' : '';
  return pageOf(`${own}${frame}<khatt-timeline src="story.json"></khatt-timeline><script type="module">${module}\ndocument.documentElement.dataset.done = '';</script>`);
}

/** A folder in the repository, where packages are found, with the built files, the demo, and a story and a picture under usual names. */
function workshop() {
  const folder = resolve('.cache/docs');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync('.').filter((one) => !/^(?:\.|node_modules$|package)/.test(one))) symlinkSync(resolve(name), join(folder, name));
  for (const [name, file] of [['story.json', STORY], ['picture.png', PICTURE]]) writeFileSync(join(folder, name), readFileSync(file));
  return folder;
}

const run = promisify(execFile);
const LITERAL = /^(?:'.*'|\[.*\]|-?\d[\d_.]*|true|false|null)$/;
/** Statements with what they give in a comment behind them also compare the two; a comment with '…' says too little for that. */
const checking = (code) => code.replace(/^(?!\s|(?:const|let|import|export|for|await)\b)(.+?); *\/\/ (.+)$/gm, (line, statement, value) => (LITERAL.test(value) && !value.includes('…') ? `__same(${statement}, ${value});` : line));

/** Runs a module in Node. What it prints must be what the comment lines at its end say, where it prints. */
export async function runModule(code) {
  const cwd = workshop();
  const file = join(cwd, 'block.mjs');
  writeFileSync(file, `import { deepStrictEqual as __same } from 'node:assert';\n${checking(code)}`);
  const { stdout } = await run(process.execPath, [file], { cwd, timeout: 60_000 });
  const told = /\n((?:\/\/ [^\n]*\n?)+)$/.exec(code)?.[1].replace(/^\/\/ /gm, '').trim();
  if (stdout !== '' && told && !told.includes('…')) assert.equal(stdout.trim(), told);
}

/**
 * Runs shell lines: `khatt` is the built command, with npx before it or not; other commands are only read. A line that is
 * meant to fail says so in a comment (`# exit code 1`).
 */
export async function runShell(code) {
  const lines = code.replace(/\\\n\s*/g, ' ').split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  assert.equal(spawnSync('bash', ['-n'], { input: code }).status, 0, 'bash cannot read it');
  const cwd = workshop();
  for (const line of lines) {
    const script = /^npm (?:run )?(start|test|dev|build[:\w]*|test:\w+|bench|size|lint)\b/.exec(line)?.[1];
    if (script) assert.ok(JSON.parse(readFileSync('package.json', 'utf8')).scripts[script], `there is no npm script '${script}'`);
    for (const [path] of line.matchAll(/(?<![\w./-])(?:dist|demo|cms|docs|src)\/[\w./-]*[\w/](?![\w./*-])/g)) assert.ok(existsSync(path), `there is no ${path}`);
    if (!/(?:^|[|;&(]\s*|\bnpx )khatt\b/.test(line)) continue;
    const shell = `set -o pipefail; npx() { "$@"; }; khatt() { "${process.execPath}" "${resolve('dist/cli.js')}" "$@"; }; ${line}`;
    const { status, stderr } = spawnSync('bash', ['-c', shell], { cwd, encoding: 'utf8', timeout: 120_000 });
    assert.equal(status, Number(/#.*\bexits?(?: code)?(?: with)? (\d+)/.exec(line)?.[1] ?? 0), `${line}\n${stderr}`);
  }
}
