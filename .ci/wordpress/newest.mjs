// The newest WordPress that can be had without its own host: Debian's of the unstable suite, with the newest theme. The
// lists of packages stand in .cache/, so that the machine's own apt knows nothing of them.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';

const SUITE = 'sid';
const KEYS = '/usr/share/keyrings/debian-archive-keyring.gpg';
/** WordPress, and what Debian's has elsewhere and links to. */
const PACKAGES = [
  'wordpress',
  'wordpress-theme-twentytwentyfive',
  'libjs-cropper',
  'libjs-jquery-ui',
  'libjs-lodash',
  'libjs-underscore',
  'libphp-phpmailer',
  'php-getid3',
];

const homeOf = (cache) => join(cache, 'newest');
const filesOf = (cache) => join(homeOf(cache), 'files/usr/share/wordpress');

/** Its version; undefined where it is not there. */
export function newestVersion(cache) {
  const path = join(filesOf(cache), 'wp-includes/version.php');
  return existsSync(path) ? /\$wp_version = '([^']+)'/.exec(readFileSync(path, 'utf8'))[1] : undefined;
}

/** Brings it once; whether it is there. */
export function ensureNewest(cache) {
  if (newestVersion(cache)) return true;
  const home = homeOf(cache);
  for (const name of ['lists/partial', 'archives/partial', 'debs', 'files'])
    mkdirSync(join(home, name), { recursive: true });
  writeFileSync(join(home, 'sources.list'), `deb [signed-by=${KEYS}] http://deb.debian.org/debian ${SUITE} main\n`);
  const options = {
    'Dir::State::lists': join(home, 'lists'),
    'Dir::Cache': home,
    'Dir::Etc::sourcelist': join(home, 'sources.list'),
    'Dir::Etc::sourceparts': '/dev/null',
    'APT::Sandbox::User': 'root',
  };
  const apt = (...args) =>
    spawnSync(
      'apt-get',
      [...Object.entries(options).flatMap(([name, value]) => ['-o', `${name}=${value}`]), '-q', ...args],
      { cwd: join(home, 'debs'), stdio: 'ignore' },
    ).status === 0;
  if (!apt('update') || !apt('download', ...PACKAGES)) return false;
  for (const deb of readdirSync(join(home, 'debs')))
    execFileSync('dpkg', ['-x', join(home, 'debs', deb), join(home, 'files')]);
  for (const name of ['lists', 'archives', 'debs']) rmSync(join(home, name), { recursive: true });
  return Boolean(newestVersion(cache));
}

/** Its files as WordPress itself has them, without Debian's own. */
export function unpackNewest(cache, folder) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(filesOf(cache), folder, {
    recursive: true,
    dereference: true,
    filter: (path) => !/\.htaccess$|wp-config\.php$|ca-bundle\.crt$/.test(path),
  });
  renameSync(join(folder, 'wp-config-sample.php'), join(folder, 'wp-config.php'));
  mkdirSync(join(folder, 'wp-content/mu-plugins'), { recursive: true });
}
