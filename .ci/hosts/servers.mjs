// nginx and Apache as processes of their own: on a free port, with a folder in which all that is theirs lies, run by
// nobody's service and gone when the test is.
import { spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findCommand, install } from '../harness/browser.mjs';

const TYPES = { html: 'text/html', js: 'text/javascript', json: 'application/json', css: 'text/css' };
const MODULES =
  ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/usr/libexec/apache2'].find((folder) =>
    existsSync(folder),
  ) ?? '/usr/lib/apache2/modules';
const isRoot = process.getuid?.() === 0;

/** How each is found, got and told where its things are. `rules` are the lines under test. */
const SERVERS = {
  nginx: {
    names: ['nginx'],
    packages: ['nginx'],
    args: (folder) => ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'],
    files: (folder, port, rules) => ({
      'nginx.conf': `daemon off;
master_process off;
pid nginx.pid;
error_log error.log;
events {}
http {
  access_log off;
  types { ${Object.entries(TYPES)
    .map(([ending, type]) => `${type} ${ending};`)
    .join(' ')} }
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${name};`).join(' ')}
  server {
    listen 127.0.0.1:${port};
    root www;
    add_header X-Site "own";
${rules}
  }
}
`,
    }),
  },
  apache: {
    names: ['apache2', 'httpd'],
    packages: ['apache2-bin'],
    args: (folder) => ['-d', folder, '-f', join(folder, 'apache.conf'), '-D', 'FOREGROUND'],
    files: (folder, port, rules) => ({
      'apache.conf': `ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile apache.pid
DefaultRuntimeDir ${folder}
Mutex file:${folder}
ErrorLog ${folder}/error.log
LogLevel error
${isRoot ? 'User nobody\nGroup nogroup' : ''}
${['mpm_event', 'authz_core', 'mime', 'headers'].map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join('\n')}
TypesConfig /dev/null
${Object.entries(TYPES)
  .map(([ending, type]) => `AddType ${type} .${ending}`)
  .join('\n')}
DocumentRoot ${folder}/www
<Directory ${folder}/www>
  AllowOverride FileInfo
</Directory>
`,
      'www/khatt/.htaccess': rules,
    }),
  },
};

const freePort = () =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
const find = (names) =>
  findCommand(...names) ?? names.map((name) => join('/usr/sbin', name)).find((path) => existsSync(path));

/** Resolves when the address answers; fails when the server ends before. */
async function answers(address, child, log) {
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (said += text));
  let hasEnded = false;
  child.on('error', (error) => (said += error.message)).on('close', () => (hasEnded = true));
  for (const end = Date.now() + 30_000; Date.now() < end && !hasEnded;) {
    if (await fetch(address).catch(() => null)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The server does not answer: ${said}${existsSync(log) ? readFileSync(log, 'utf8') : ''}`);
}

/**
 * Starts `nginx` or `apache` with rules for /khatt/; `pages` by their paths, dist/ and `story` are in it. Resolves to
 * its address and its end.
 */
export async function startServer(name, rules, pages) {
  const { names, packages, args, files } = SERVERS[name];
  if (!find(names)) install(...packages);
  const command = find(names);
  if (!command) throw new Error(`The test needs ${name}: run it as root on Debian, or install ${packages.join(', ')}.`);
  const folder = mkdtempSync(join(tmpdir(), `khatt-${name}-`));
  // Apache's workers are nobody's, and must read what is in it.
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'www'));
  cpSync('dist', join(folder, 'www/khatt'), { recursive: true, filter: (path) => !path.endsWith('.map') });
  const port = await freePort();
  const written = {
    ...files(folder, port, rules),
    ...Object.fromEntries(Object.entries(pages).map(([path, text]) => [`www/${path}`, text])),
  };
  for (const [path, text] of Object.entries(written)) writeFileSync(join(folder, path), text);
  const child = spawn(command, args(folder), { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  const address = `http://127.0.0.1:${port}`;
  const close = () =>
    new Promise((closed) => {
      const end = () => {
        rmSync(folder, { recursive: true, force: true });
        closed();
      };
      if (child.exitCode !== null || child.pid === undefined) end();
      else child.on('close', end).kill();
    });
  await answers(`${address}/khatt/khatt-timeline.css`, child, join(folder, 'error.log')).catch(async (error) => {
    await close();
    throw error;
  });
  return { address, close };
}
