// Projects of their own, made from scratch: the package as npm would give it, what a project needs beside it, and the
// page that comes out, in a browser. All of it lies in .cache/, outside of the packages of this repository.
import { createServer } from 'node:http';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser, launchArgs } from './browser.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};
const isWindows = process.platform === 'win32';

/** Runs a command quietly; resolves to its status and what it printed. */
export function quietly(cwd, command, ...args) {
  return new Promise((resolveTo) => {
    let output = '';
    const child = spawn(command, args, {
      cwd,
      shell: isWindows,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', NODE_ENV: '' },
    });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => resolveTo({ status: 1, output: `${output}\n${error.message}` }));
    child.on('close', (status) => resolveTo({ status: status ?? 1, output }));
  });
}
/** The same for what must succeed: resolves to what it printed. */
export async function must(cwd, command, ...args) {
  const { status, output } = await quietly(cwd, command, ...args);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} in ${cwd} ended with ${status}:\n${output}`);
  return output;
}

/** An empty folder in .cache/. */
export function freshFolder(name) {
  const folder = join(ROOT, '.cache', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Packs the package into a folder; resolves to the tarball and the paths of the files in it. */
export async function pack(folder) {
  const { status, output } = await quietly(
    ROOT,
    'npm',
    'pack',
    '--json',
    '--ignore-scripts',
    '--pack-destination',
    folder,
  );
  if (status !== 0) throw new Error(output);
  const [{ filename, files, unpackedSize, size }] = JSON.parse(output.slice(output.indexOf('[')));
  return { tarball: join(folder, filename), files: files.map(({ path }) => path), unpackedSize, size };
}

/** Writes files, by their paths in the folder. */
export function write(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Installs what the folder's package.json names, with the tarball in the place of the package. */
export async function install(
  folder,
  tarball,
  manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
) {
  const dependencies = { ...manifest.dependencies, 'khatt-timeline': `file:${tarball}` };
  write(folder, {
    'package.json': JSON.stringify({ private: true, type: 'module', ...manifest, dependencies }, null, 2),
  });
  await must(folder, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', '--no-package-lock');
}

/** Serves a folder; resolves to its address and the end of it. `answer(path)` may give a page of its own. */
export async function serveFolder(folder, answer = () => null) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url.split(/[?#]/)[0]);
    const own = answer(path);
    if (own !== null) return response.writeHead(200, { 'Content-Type': TYPES['.html'] }).end(own);
    const asked = resolve(folder, `.${path.endsWith('/') ? `${path}index.html` : path}`);
    const isFile = (name) => name.startsWith(resolve(folder)) && existsSync(name) && statSync(name).isFile();
    // A page may be asked for without its ending, or as a folder.
    const file = [asked, `${asked}.html`, join(asked, 'index.html')].find(isFile) ?? asked;
    const isThere = isFile(file);
    response
      .writeHead(isThere ? 200 : 404, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' })
      .end(isThere ? readFileSync(file) : '');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export const launch = () => puppeteer.launch({ executablePath: findBrowser(), headless: true, args: launchArgs });

/**
 * Opens a page, waits until its timeline is drawn, and gathers what went wrong: console, exceptions, failed requests.
 * `first` is run in it before all else.
 */
export async function openTimeline(browser, url, { width = 1200, first = () => {} } = {}) {
  const tab = await browser.newPage();
  const wrong = [];
  tab.on('console', (message) => ['error', 'warn'].includes(message.type()) && wrong.push(message.text()));
  tab.on('pageerror', (error) => wrong.push(String(error)));
  tab.on('requestfailed', (request) => wrong.push(`${request.url()} ${request.failure()?.errorText}`));
  await tab.setViewport({ width, height: 900 });
  await tab.evaluateOnNewDocument(first);
  await tab.goto(url);
  try {
    await tab.waitForFunction(
      () => document.querySelector('khatt-timeline')?.shadowRoot?.querySelector('[part="event"]'),
      { timeout: 20_000 },
    );
    await tab.evaluate(() => document.querySelector('khatt-timeline').ready);
  } catch (error) {
    throw new Error(`No timeline was drawn. The page said: ${wrong.join('\n') || 'nothing'}`, { cause: error });
  }
  return { tab, wrong };
}

/** The ids of the events that are drawn as cards. */
export const cardsOf = (tab) =>
  tab.evaluate(() =>
    [...document.querySelector('khatt-timeline').shadowRoot.querySelectorAll('[part="event"]')]
      .filter((card) => card.checkVisibility())
      .map((card) => card.dataset.eventId),
  );

/** Clicks on the card of an event, as a reader does. */
export async function clickCard(tab, id) {
  const { x, y } = await tab.evaluate((name) => {
    const card = document
      .querySelector('khatt-timeline')
      .shadowRoot.querySelector(`[part="event"][data-event-id="${name}"]`);
    card.scrollIntoView({ block: 'center' });
    const box = card.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, id);
  await tab.mouse.click(x, y);
}
