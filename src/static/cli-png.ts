// An SVG to PNG by a Chromium that is on the machine.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { CommandError } from './cli-io.js';

const NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
];
const APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
);
const PROGRAMS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
const PATIENCE_MS = 60_000;

function findBrowser(): string {
  const own = process.env['CHROME_PATH'];
  if (own && !existsSync(own))
    throw new CommandError(
      `CHROME_PATH names ${own}, which is not there. Set it to the program of a Chrome, Chromium or Edge.`,
    );
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name + suffix)));
  const installed = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((key) =>
    PROGRAMS.map((program) => join(process.env[key] ?? '', program)),
  );
  const found = own || [...onPath, ...APPS, ...installed].find((path) => existsSync(path));
  if (found) return found;
  throw new CommandError(
    'A PNG needs a browser: install Chrome, Chromium or Edge, or set CHROME_PATH to one. An SVG needs none: --format svg.',
  );
}

/** `scale`: pixels of the picture per px of the SVG. */
export function svgToPng(svg: string, scale: number): Uint8Array {
  const browser = findBrowser();
  const [, width = '', height = ''] = /viewBox="0 0 (\S+) (\S+)"/.exec(svg) ?? [];
  const folder = mkdtempSync(join(tmpdir(), 'khatt-'));
  const [file, shot] = [join(folder, 'story.svg'), join(folder, 'story.png')];
  try {
    writeFileSync(file, svg);
    // As root, in containers, Chromium has no sandbox to run in; the picture is our own and runs no script.
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const { error, stderr } = spawnSync(
      browser,
      [
        '--headless',
        '--disable-gpu',
        '--hide-scrollbars',
        '--no-first-run',
        '--disable-extensions',
        `--user-data-dir=${join(folder, 'profile')}`,
        ...asRoot,
        `--force-device-scale-factor=${scale}`,
        `--window-size=${Math.ceil(Number(width))},${Math.ceil(Number(height))}`,
        `--screenshot=${shot}`,
        pathToFileURL(file).href,
      ],
      { encoding: 'utf8', timeout: PATIENCE_MS },
    );
    if (existsSync(shot)) return readFileSync(shot);
    throw new CommandError(
      `${browser} drew no picture: ${error?.message ?? (stderr.trim().split('\n').at(-1) || 'it said nothing')}. Set CHROME_PATH to another browser, or use --format svg.`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
