// Runs code blocks of the docs outside of a browser: modules, shell lines and settings, in folders of their own that
// have the built files and a story.
import assert from 'node:assert/strict';
import { execFile, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { PICTURE, STORY } from './run-page.mjs';
import { SCRIPTS } from '../harness/run.mjs';

/**
 * A folder in the repository, where packages are found, with the folders that lines name, and a story and a picture
 * under usual names.
 */
function workshop() {
  const folder = resolve('.cache/docs');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  for (const name of ['demo', 'dist', 'docs']) symlinkSync(resolve(name), join(folder, name));
  symlinkSync(resolve('.'), join(folder, 'node_modules/khatt-timeline'));
  for (const [name, file] of [
    ['story.json', STORY],
    ['picture.png', PICTURE],
  ])
    writeFileSync(join(folder, name), readFileSync(file));
  return folder;
}

const run = promisify(execFile);
const LITERAL = /^(?:'.*'|\[.*\]|-?\d[\d_.]*|true|false|null)$/;
/**
 * Statements with what they give in a comment behind them also compare the two; a comment with '…' says too little for
 * that.
 */
const checking = (code) =>
  code.replace(/^(?!\s|(?:const|let|import|export|for|await)\b)(.+?); *\/\/ (.+)$/gm, (line, statement, value) =>
    LITERAL.test(value) && !value.includes('…') ? `__same(${statement}, ${value});` : line,
  );

/** Runs a module in Node. What it prints must be what the comment lines at its end say, where it prints. */
export async function runModule(code) {
  const cwd = workshop();
  const file = join(cwd, 'block.mjs');
  writeFileSync(file, `import { deepStrictEqual as __same } from 'node:assert';\n${checking(code)}`);
  const { stdout, stderr } = await run(process.execPath, [file], { cwd, timeout: 60_000 });
  assert.equal(stderr, '');
  const told = /\n((?:\/\/ [^\n]*\n?)+)$/
    .exec(code)?.[1]
    .replace(/^\/\/ /gm, '')
    .trim();
  if (stdout !== '' && told && !told.includes('…')) assert.equal(stdout.trim(), told);
}

/** Waits for the address that a server prints. */
const printedAddress = (child) =>
  new Promise((found, failed) => {
    let said = '';
    const hear = (text) => {
      said += text;
      const address = /https?:\/\/[^\s,)]+/.exec(said)?.[0];
      if (address) found(address);
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', hear);
    child.on('error', failed).on('close', (status) => failed(new Error(`it ended with ${status}: ${said}`)));
  });

/**
 * `npm start`, in a copy that has no packages: the page is at the address of the comment, or at a later port where that
 * one is taken.
 */
async function startDemo(comment) {
  const folder = mkdtempSync(join(tmpdir(), 'khatt-start-'));
  for (const name of ['package.json', 'demo', 'dist']) cpSync(name, join(folder, name), { recursive: true });
  const child = spawn('npm', ['start'], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PORT: '' },
  });
  try {
    const address = new URL(await printedAddress(child));
    const told = new URL(/https?:\/\/[^\s,]+/.exec(comment)[0]);
    const response = await fetch(address);
    assert.equal(response.status, 200);
    assert.match(await response.text(), /<khatt-timeline/);
    const later = address.port - told.port;
    assert.ok(later >= 0 && later <= 50, `${address} for ${told}`);
    told.port = address.port;
    assert.equal(address.href, told.href);
  } finally {
    // npm and what it has started are a group of their own.
    process.kill(-child.pid);
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * An npm script: `start` serves, a test is one that CI runs by this very line, and any other writes what its comment
 * says.
 */
async function runScript(script, comment) {
  if (script === 'start') return startDemo(comment);
  if (/^test\b/.test(script)) return assert.ok(SCRIPTS.includes(script), `CI does not run '${script}'`);
  const begin = Date.now();
  await run('npm', ['run', '--silent', script], { timeout: 120_000 });
  const written = /\bwrites (\S+)/.exec(comment)?.[1];
  if (written) assert.ok(statSync(written).mtimeMs >= begin - 1000, `${written} is not new`);
}

/** Marks of direction are not seen where lines are shown. */
const asShown = (text) => text.replace(/[\u2066-\u2069]/g, '').trim();
const SHELL = `set -o pipefail; npx() { if [ "$1 $2" != "--package khatt-timeline" ]; then echo "npx $*: whose package is that?" >&2; return 127; fi; shift 2; "$@"; }; khatt() { "${process.execPath}" "${resolve('dist/cli.js')}" "$@"; }`;

/**
 * Runs shell lines: `khatt` is the built command, by itself or of the package that npx is told. A line that is meant to
 * fail says so in a comment (`# exit code 1`). They print what the page shows after them, else nothing on standard
 * error.
 */
export async function runShell({ code, prints }) {
  const cwd = workshop();
  let printed = '';
  for (const line of code
    .replace(/\\\n\s*/g, ' ')
    .split('\n')
    .filter((one) => one.trim() !== '' && !one.startsWith('#'))) {
    const [, command, comment = ''] = /^(.*?)(?:\s+# (.*))?$/.exec(line);
    const script = /^npm (?:run )?([\w:]+)$/.exec(command)?.[1];
    if (script) {
      await runScript(script, comment);
      continue;
    }
    const { status, stdout, stderr } = spawnSync('bash', ['-c', `${SHELL}; ${line}`], {
      cwd,
      encoding: 'utf8',
      timeout: 120_000,
    });
    assert.equal(status, Number(/\bexit code (\d+)/.exec(comment)?.[1] ?? 0), `${line}\n${stderr}`);
    if (prints === undefined) assert.equal(stderr, '', line);
    for (const [, path] of command.matchAll(/(?:-o|>) (\S+)/g))
      assert.ok(statSync(join(cwd, path)).size > 0, `${path} is empty`);
    printed += stdout + stderr;
  }
  if (prints !== undefined) assert.equal(asShown(printed), asShown(prints));
}

const TYPED = `export const right = <khatt-timeline calendar="persian" onkhatt-select={({ detail }) => detail.id} />;
// @ts-expect-error There is no such calendar.
export const wrong = <khatt-timeline calendar="lunar" />;
`;
/**
 * A project with these options of TypeScript finds the types, and with those for React knows the tag and its
 * attributes; what the others know is tried in their own examples.
 */
async function runOptions({ compilerOptions, ...others }) {
  const cwd = workshop();
  const own = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    jsx: 'react-jsx',
  };
  const isReact = compilerOptions.types?.every((name) => name.endsWith('/react')) ?? true;
  writeFileSync(
    join(cwd, 'tsconfig.json'),
    JSON.stringify({ ...others, compilerOptions: { ...own, ...compilerOptions }, files: ['page.tsx'] }),
  );
  writeFileSync(join(cwd, 'page.tsx'), isReact ? TYPED : 'export {};');
  await run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', cwd], { timeout: 120_000 }).catch(
    ({ stdout }) => assert.fail(stdout),
  );
}
/** An editor finds the files that these settings name, and in them what it knows to read. */
function runSettings(settings) {
  const cwd = workshop();
  const read = (key) => settings[key].map((path) => JSON.parse(readFileSync(join(cwd, path), 'utf8')));
  for (const { version, tags } of read('html.customData'))
    assert.deepEqual([version, tags.some(({ name }) => name === 'khatt-timeline')], [1.1, true]);
  for (const { version, properties } of read('css.customData'))
    assert.deepEqual([version, properties.some(({ name }) => name.startsWith('--khatt-'))], [1.1, true]);
}

/** Settings of a project, by the key that tells whose they are; null for any other value. */
export const settingsRun = (value) =>
  value.compilerOptions ? () => runOptions(value) : value['html.customData'] ? () => runSettings(value) : null;
