// `npm run build:wordpress`: the plugin as a folder and as a zip in build/, from cms/wordpress/, dist/ and src/.
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { translationFiles } from './strings.mjs';
import { zip } from './zip.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
export const OUT = join(ROOT, 'build/wordpress/khatt-timeline');
export const ZIP = join(ROOT, 'build/khatt-timeline-wordpress.zip');
/** What the single file carries of others. */
const BUNDLED = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', 'd3-timer'];

const filesOf = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join('/'))
    .sort();
function write(path, text) {
  mkdirSync(dirname(join(OUT, path)), { recursive: true });
  writeFileSync(join(OUT, path), text);
}

/** The version stands in three files that WordPress reads by themselves. */
function checkVersion() {
  for (const name of ['khatt-timeline.php', 'block.json', 'readme.txt']) {
    const told = [
      ...readFileSync(join(OUT, name), 'utf8').matchAll(
        /(?:^ \* Version: +|^const VERSION = '|^\t"version": "|^Stable tag: )([\d.]+)/gm,
      ),
    ].map(([, one]) => one);
    if (told.length === 0 || told.some((one) => one !== version))
      throw new Error(
        `cms/wordpress/khatt-timeline/${name} says version ${told.join(', ') || 'nothing'}, package.json ${version}.`,
      );
  }
}

/** The widget's files as they are in dist/; without them there is no plugin. */
function copyWidget() {
  const names = readdirSync(join(ROOT, 'dist')).filter((name) => /^khatt-timeline(?:\.\w+)?\.min\.js$/.test(name));
  for (const name of names) {
    mkdirSync(join(OUT, `widget-${version}`), { recursive: true });
    copyFileSync(join(ROOT, 'dist', name), join(OUT, `widget-${version}`, name));
  }
  // The package's own style of the figure comes first; the plugin's adds what a theme needs.
  write(
    'style.css',
    ['dist/khatt-timeline.css', 'cms/wordpress/khatt-timeline/style.css']
      .map((name) => readFileSync(join(ROOT, name), 'utf8'))
      .join('\n'),
  );
}

/** What the minified files were made of, for those who want to read or change it, and the licences of the parts. */
function copySources() {
  const isSource = (path) => !/\.(?:test|testing)\.ts$|\.cases\.json$|nato-iraq/.test(path);
  cpSync(join(ROOT, 'src'), join(OUT, 'source/src'), { recursive: true, filter: isSource });
  cpSync(join(ROOT, 'cms/wordpress/editor'), join(OUT, 'source/cms/wordpress/editor'), { recursive: true });
  for (const name of ['package.json', 'rollup.config.mjs', 'tsconfig.json', 'tsconfig.build.json'])
    copyFileSync(join(ROOT, name), join(OUT, 'source', name));
  const licenceOf = (name) =>
    `\n== ${name}\n\n${readFileSync(join(ROOT, 'node_modules', name, 'LICENSE'), 'utf8').trim()}\n`;
  write(
    'LICENSE.txt',
    `${readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim()}\n\nThe widget's file also carries these:\n${BUNDLED.map(licenceOf).join('')}`,
  );
}

/** Fills the folder and writes the zip; resolves to the number of its files. */
export async function buildPlugin() {
  rmSync(OUT, { recursive: true, force: true });
  cpSync(join(ROOT, 'cms/wordpress/khatt-timeline'), OUT, { recursive: true });
  checkVersion();
  copyWidget();
  copySources();
  for (const [path, text] of translationFiles()) write(path, text);
  const { build } = await import('esbuild');
  await build({
    entryPoints: [join(ROOT, 'cms/wordpress/editor/index.js')],
    outfile: join(OUT, 'editor.js'),
    absWorkingDir: ROOT,
    bundle: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    logLevel: 'warning',
  });
  const files = filesOf(OUT);
  writeFileSync(ZIP, zip(files.map((path) => [`khatt-timeline/${path}`, readFileSync(join(OUT, path))])));
  return files.length;
}

/** The packages that the build takes something of, and that are not here. */
const missing = () =>
  ['esbuild', ...BUNDLED].filter((name) => !existsSync(join(ROOT, 'node_modules', name, 'package.json')));

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const packages = missing();
  if (packages.length > 0) {
    console.error(
      `The build of the plugin needs packages that are not installed: ${packages.join(', ')}. Run \`npm ci\` in this folder first (it installs what package-lock.json names), then \`npm run build:wordpress\` again.`,
    );
    process.exit(1);
  }
  const count = await buildPlugin();
  console.log(
    `build/khatt-timeline-wordpress.zip has ${count} files and ${(statSync(ZIP).size / 1024).toFixed(0)} KiB.`,
  );
}
