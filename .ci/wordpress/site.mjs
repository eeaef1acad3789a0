// A real WordPress on this machine, without Docker: its files from an npm package, Debian's PHP, SQLite as database.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findCommand, install } from '../harness/browser.mjs';
import { ensureNewest, newestVersion, unpackNewest } from './newest.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const HERE = fileURLToPath(new URL('site/', import.meta.url));
export const CACHE = join(ROOT, '.cache/wordpress');
const PACKAGE = '@wp-playground/wordpress-builds';
const VERSION = '0.9.19';
export const BUILDS = join(CACHE, 'node_modules', PACKAGE);
const DEBIAN = ['php-cli', 'php-sqlite3', 'php-xml', 'php-mbstring', 'php-gd', 'unzip'];
const WAIT_MS = 60_000;
/** Versions of WordPress are called as the files of the npm package, and the one of Debian is called so. */
export const NEWEST = 'newest';
const NEXT_TO_NEWEST = 'wp-nightly';
/** That of Debian where it is there, else the last of the npm package. */
export const newest = () => (newestVersion(CACHE) ? NEWEST : NEXT_TO_NEWEST);

const EXTENSIONS = ['pdo_sqlite', 'dom', 'mbstring', 'gd'];
const hasPhp = () =>
  Boolean(findCommand('unzip')) &&
  spawnSync('php', [
    '-r',
    'exit(count(array_filter(array_slice($argv, 1), "extension_loaded")) - $argc + 1);',
    ...EXTENSIONS,
  ]).status === 0;

/** Brings what is missing; null, or one sentence that says what a person can do. */
export function ensureWordPress() {
  if (!hasPhp()) install(...DEBIAN);
  if (!hasPhp())
    return `The tests of the WordPress plugin need PHP with SQLite and GD, and unzip: install ${DEBIAN.join(', ')}.`;
  console.log(
    ensureNewest(CACHE)
      ? `The newest WordPress is ${newestVersion(CACHE)}.`
      : `Debian's newest WordPress could not be had: ${NEXT_TO_NEWEST} stands in for it.`,
  );
  if (existsSync(join(BUILDS, 'package.json'))) return null;
  console.log(`Getting WordPress (${PACKAGE}, 383 MB, once) into .cache/wordpress/ …`);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(join(CACHE, 'package.json'), '{ "private": true }\n');
  spawnSync(
    'npm',
    [
      'install',
      '--no-audit',
      '--no-fund',
      '--no-package-lock',
      '--ignore-scripts',
      '--silent',
      `${PACKAGE}@${VERSION}`,
    ],
    { cwd: CACHE, stdio: 'inherit' },
  );
  return existsSync(join(BUILDS, 'package.json'))
    ? null
    : `The tests of the WordPress plugin need the npm package ${PACKAGE}@${VERSION} in .cache/wordpress/: it could not be installed.`;
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer()
      .on('error', reject)
      .listen(0, '127.0.0.1', () => {
        const { port } = server.address();
        server.close(() => resolve(port));
      });
  });

/**
 * The drop-in begins to read and then to write, which SQLite refuses at once where two do so: each request waits its
 * turn.
 */
function waitForEachOther(path) {
  const php = readFileSync(path, 'utf8');
  const [begin, timeout] = ["'BEGIN' );", 'PDO::ATTR_TIMEOUT           => 5,'];
  if (!php.includes(begin) || !php.includes(timeout))
    throw new Error('The drop-in for SQLite is not the one that is known.');
  writeFileSync(path, php.replace(begin, "'BEGIN IMMEDIATE' );").replace(timeout, 'PDO::ATTR_TIMEOUT => 60,'));
}

/** WordPress's own files, and those of its pictures and styles, which the package keeps apart. */
function unpackBuild(folder, version) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  execFileSync('unzip', ['-q', join(BUILDS, `src/wordpress/${version}.zip`), '-d', folder]);
  cpSync(join(BUILDS, 'public', version), folder, { recursive: true, force: false });
}

/** Then the drop-in for SQLite, and what the tests need. */
function unpack(folder, version) {
  const plugin = join(folder, 'wp-content/plugins/sqlite-database-integration');
  if (version === NEWEST) unpackNewest(CACHE, folder);
  else unpackBuild(folder, version);
  execFileSync('unzip', [
    '-q',
    join(BUILDS, 'src/sqlite-database-integration/sqlite-database-integration.zip'),
    '-d',
    folder,
  ]);
  renameSync(join(folder, 'sqlite-database-integration-main'), plugin);
  writeFileSync(
    join(folder, 'wp-content/db.php'),
    readFileSync(join(plugin, 'db.copy'), 'utf8')
      .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', plugin)
      .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php'),
  );
  waitForEachOther(join(plugin, 'wp-includes/sqlite/class-wp-sqlite-translator.php'));
  cpSync(join(HERE, 'mu-plugin.php'), join(folder, 'wp-content/mu-plugins/khatt-test.php'));
  const config = join(folder, 'wp-config.php');
  writeFileSync(
    config,
    readFileSync(config, 'utf8').replace(
      "define( 'WP_DEBUG', false );",
      `define( 'WP_DEBUG', true ); define( 'WP_DEBUG_LOG', ${JSON.stringify(join(folder, 'debug.log'))} ); define( 'WP_DEBUG_DISPLAY', false ); define( 'DISABLE_WP_CRON', true ); define( 'AUTOMATIC_UPDATER_DISABLED', true );`,
    ),
  );
}

async function answers(address, server) {
  const end = Date.now() + WAIT_MS;
  while (Date.now() < end && server.exitCode === null) {
    const isUp = await fetch(`${address}/wp-login.php`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WordPress does not answer.');
}

/**
 * Starts a site. `passwords` has one for REST by user, `php(script, input)` runs a script of site/ and gives its JSON,
 * `debugLog()` gives what PHP complained of, `stop()` ends all processes and removes the folder.
 */
export async function startSite(version = 'wp-6.5') {
  const folder = join(CACHE, `site-${process.pid}`);
  unpack(folder, version);
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  /** The last line is what the script has to tell. */
  const php = (script, input = '', ...args) =>
    JSON.parse(
      execFileSync('php', [join(HERE, script), folder, ...args], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        input,
        stdio: ['pipe', 'pipe', 'inherit'],
      })
        .trim()
        .split('\n')
        .at(-1),
    );
  if (version === NEWEST) php('install.php');
  const passwords = php('prepare.php', '', address);
  // A group of its own: the workers are children of the server.
  const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', folder, join(HERE, 'router.php')], {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
  });
  const stop = () => {
    try {
      process.kill(-server.pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  await answers(address, server);
  return {
    address,
    folder,
    passwords,
    php,
    stop,
    debugLog: () => (existsSync(join(folder, 'debug.log')) ? readFileSync(join(folder, 'debug.log'), 'utf8') : ''),
  };
}
