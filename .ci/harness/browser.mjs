// Finds a Chromium-family browser for the tests, the bench and the screenshot, and Firefox for `npm run test:engines`,
// or installs one where it may.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const FIREFOX_APP = '/Applications/Firefox.app/Contents/MacOS/firefox';
const isRoot = process.getuid?.() === 0;

export const launchArgs = [
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--lang=en-US',
  ...(isRoot ? ['--no-sandbox'] : []),
];

function inPlaywrightCache() {
  const root =
    process.env.PLAYWRIGHT_BROWSERS_PATH ||
    join(homedir(), platform() === 'darwin' ? 'Library/Caches' : '.cache', 'ms-playwright');
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort()
    .reverse()
    .flatMap((name) =>
      ['chrome-linux/chrome', 'chrome-linux64/chrome', 'chrome-mac/Chromium.app/Contents/MacOS/Chromium'].map((path) =>
        join(root, name, path),
      ),
    );
}

const onPath = (names) =>
  (process.env.PATH || '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
/** The path of the first of these commands that is there, or undefined. */
export const findCommand = (...names) => onPath(names).find((path) => existsSync(path));

function candidates() {
  if (process.env.CHROME_PATH) return [process.env.CHROME_PATH];
  const apps = platform() === 'darwin' ? APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`) : [];
  const windows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((key) =>
    process.env[key]
      ? [
          join(process.env[key], 'Google/Chrome/Application/chrome.exe'),
          join(process.env[key], 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : [],
  );
  return [...onPath(NAMES), ...apps, ...windows, ...inPlaywrightCache()];
}

/** A stub by a browser's name is no browser: it must show a page once. */
const works = (path) =>
  spawnSync(path, ['--headless', ...launchArgs, '--dump-dom', 'data:text/html,<p>khatt'], {
    encoding: 'utf8',
    timeout: 60_000,
  }).stdout?.includes('khatt') ?? false;

let found;
/** The path of a browser that works, or undefined. */
export function findBrowser() {
  return (found ??= candidates().find((path) => existsSync(path) && works(path)));
}

/** Installs packages where that may be done: with apt as root on Debian. */
export function install(...packages) {
  if (platform() !== 'linux' || !isRoot || !existsSync('/usr/bin/apt-get')) return;
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}

/** The path of a browser that works, after an attempt to install one, or undefined. */
export function ensureBrowser() {
  if (!findBrowser()) install('chromium', 'fonts-noto-core');
  return findBrowser();
}

/** The path of a Firefox, or undefined. */
export const findFirefox = () =>
  process.env.FIREFOX_PATH ||
  findCommand('firefox-esr', 'firefox') ||
  (existsSync(FIREFOX_APP) ? FIREFOX_APP : undefined);

/** What a person can do about it. */
export const NO_BROWSER = 'The tests need a browser: install Chromium, Chrome or Edge, or set CHROME_PATH to one.';

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path = ensureBrowser();
  if (!path) {
    console.error(NO_BROWSER);
    process.exit(1);
  }
  console.log(`Browser: ${path}`);
}
