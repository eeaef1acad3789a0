// A MediaWiki of its own for the tests: Debian's package unpacked into .cache/ (nothing of it is installed), SQLite,
// PHP's own server on a free port. The unpacked copy stays for the next run; pages and settings are made anew each
// time.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { install } from '../../.ci/harness/browser.mjs';

const CACHE = resolve('.cache/mediawiki');
const PHP = ['php-cli', 'php-intl', 'php-mbstring', 'php-sqlite3', 'php-xml'];
const MODULES = ['intl', 'mbstring', 'pdo_sqlite', 'dom'];
const NO_WIKI = `The test needs PHP 8.1 with ${MODULES.join(', ')} and Debian's package of MediaWiki: run it as root on Debian, or install ${PHP.join(', ')} and unpack MediaWiki 1.39 into ${CACHE}.`;
const ADMIN = { name: 'Admin', password: 'a long enough password' };

const hasPhp = () => {
  const { stdout } = spawnSync('php', ['-m'], { encoding: 'utf8' });
  return MODULES.every((name) => stdout?.split('\n').includes(name));
};

/** Unpacks Debian's packages; the folder appears only when it is whole. */
function unpack() {
  const work = mkdtempSync(join(tmpdir(), 'khatt-mediawiki-'));
  try {
    if (
      spawnSync('apt-get', ['download', '-qq', '-o', 'APT::Sandbox::User=root', 'mediawiki', 'mediawiki-classes'], {
        cwd: work,
        stdio: 'inherit',
      }).status !== 0
    )
      return;
    for (const name of readdirSync(work)) execFileSync('dpkg-deb', ['-x', join(work, name), join(work, 'all')]);
    const [wiki, data] = [join(work, 'all/usr/share/mediawiki'), join(work, 'all/var/lib/mediawiki')];
    // These are links into the system, where nothing of this was installed.
    for (const name of ['LocalSettings.php', 'config', 'extensions', 'images'])
      rmSync(join(wiki, name), { force: true });
    for (const name of ['extensions', 'images']) mkdirSync(join(wiki, name));
    rmSync(data, { recursive: true, force: true });
    mkdirSync(resolve('.cache'), { recursive: true });
    cpSync(wiki, `${CACHE}.part`, { recursive: true, verbatimSymlinks: true });
    renameSync(`${CACHE}.part`, CACHE);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** What the extension's own code needs, without a wiki. */
export function ensurePhp() {
  if (!hasPhp()) install(...PHP);
  if (!hasPhp()) throw new Error(`The test needs PHP 8.1 with ${MODULES.join(', ')}: install ${PHP.join(', ')}.`);
}

function ensureWiki() {
  if (!hasPhp() || !existsSync(CACHE)) install(...PHP);
  if (!existsSync(CACHE) && existsSync('/usr/bin/apt-get')) unpack();
  if (!hasPhp() || !existsSync(CACHE)) throw new Error(NO_WIKI);
}

const freePort = () =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });

const SETTINGS = `
$wgServer = getenv( 'KHATT_SERVER' );
$wgMainCacheType = CACHE_NONE;
$wgSessionCacheType = CACHE_DB;
$wgEnableUploads = true;
$wgDefaultSkin = 'vector';
wfLoadSkin( 'Vector' );
$wgPingback = false;
$wgJobRunRate = 0;
$wgShowExceptionDetails = true;
// The strictest policy that this MediaWiki can send, for pages that ask for it.
if ( ( $_GET['policy'] ?? '' ) === 'strict' ) {
	$wgCSPHeader = [ 'default-src' => true, 'unsafeFallback' => false, 'includeCORS' => false ];
}
`;

/**
 * A wiki in Arabic that answers at `address`; `edit` writes a page as maintenance does, `close` ends the server and
 * removes the data. The extension is there by shell lines for a wiki in /var/www/wiki, and by lines of
 * LocalSettings.php.
 */
export async function startWiki({ shell, settings }) {
  ensureWiki();
  const data = mkdtempSync(join(tmpdir(), 'khatt-wiki-'));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const extension = join(CACHE, 'extensions/Khatt');
  rmSync(extension, { recursive: true, force: true });
  execFileSync('bash', ['-euc', shell.replaceAll('/var/www/wiki', '"$WIKI"')], {
    env: { ...process.env, WIKI: CACHE },
  });
  rmSync(join(CACHE, 'LocalSettings.php'), { force: true });
  const env = { ...process.env, KHATT_SERVER: address };
  const php = (script, args, input) =>
    execFileSync('php', [join(CACHE, 'maintenance', script), ...args], {
      env,
      input,
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
  php('install.php', [
    '--dbtype=sqlite',
    `--dbpath=${data}`,
    `--confpath=${data}`,
    `--server=${address}`,
    '--scriptpath=',
    '--lang=ar',
    `--pass=${ADMIN.password}`,
    'Khatt',
    ADMIN.name,
  ]);
  writeFileSync(join(data, 'More.php'), `<?php\n${SETTINGS}${settings}`);
  writeFileSync(
    join(data, 'All.php'),
    `<?php\nrequire __DIR__ . '/LocalSettings.php';\nrequire __DIR__ . '/More.php';\n`,
  );
  symlinkSync(join(data, 'All.php'), join(CACHE, 'LocalSettings.php'));
  const server = spawn(
    'php',
    ['-S', `127.0.0.1:${port}`, '-t', CACHE, join(CACHE, 'maintenance/dev/includes/router.php')],
    { env, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  await new Promise((started, failed) => {
    server.stderr.setEncoding('utf8').on('data', (text) => text.includes('started') && started());
    server.on('exit', () => failed(new Error("PHP's server did not start.")));
  });
  return {
    address,
    admin: ADMIN,
    edit: (title, text) => php('edit.php', [`--user=${ADMIN.name}`, title], text),
    upload: (folder) => php('importImages.php', [`--user=${ADMIN.name}`, '--extensions=png,jpg', folder]),
    close: () => {
      server.removeAllListeners('exit').kill();
      rmSync(join(CACHE, 'LocalSettings.php'), { force: true });
      rmSync(data, { recursive: true, force: true });
    },
  };
}
