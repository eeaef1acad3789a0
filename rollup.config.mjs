// Builds from the compiled sources: modules for npm (lit and d3 external); one file for a script tag, with what it loads
// on use beside it; and the two scripts of the iframe.
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve as resolvePath, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cssLiterals } from './.ci/css-literals.mjs';
import { notices } from './.ci/notices.mjs';
import { sideBySide } from './.ci/side-by-side.mjs';
import { weigh } from './.ci/weigh.mjs';

const { dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const external = (id) => id.startsWith('node:') || Object.keys({ ...dependencies, ...peerDependencies }).some((name) => id === name || id.startsWith(`${name}/`));

const ROOT = fileURLToPath(new URL('.', import.meta.url));
/** Where the compiled sources are, and where the bundles go: the build gives folders of its own. */
const { KHATT_JS = 'build', KHATT_DIST = 'dist' } = process.env;
const JS = resolvePath(KHATT_JS);
const DIST = resolvePath(KHATT_DIST);
/** The source of a compiled module; other paths stay as they are. */
const sourceOf = (id) => (id.startsWith(JS + sep) ? join(ROOT, 'src', relative(JS, id)).replace(/\.js$/, '.ts') : id).replaceAll('\\', '/');

/** Compiled modules come with the map to their source. */
const withMaps = {
  name: 'with-maps',
  load: (id) => (id.startsWith(JS + sep) ? { code: readFileSync(id, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'), map: readFileSync(`${id}.map`, 'utf8') } : null),
};
/** Maps name the sources as seen from dist/, so that they are the same wherever the build was made. */
function sourcemapPathTransform(path, map) {
  const source = resolvePath(dirname(map), path);
  return relative(join(ROOT, 'dist', dirname(relative(DIST, map))), source).replaceAll('\\', '/');
}
const output = { format: 'es', sourcemap: true, sourcemapPathTransform };

/** What the single file loads on use, by the module that it imports: each lies beside it as `khatt-timeline.<name>.min.js`. */
const ON_USE = {
  'draw/moves': 'moves', 'elements/chart/png': 'png', 'elements/event/picture-dialog': 'picture', 'elements/event/players': 'players', 'elements/event/share': 'share', 'elements/page/hash': 'hash', 'elements/source/read-list': 'list', 'elements/story/story-pages': 'story',
  'i18n/reading/all': 'reading', 'time/other-calendars': 'calendars', 'time/reader': 'reader',
  ...Object.fromEntries(['fa', 'he', 'ur', 'de', 'fr', 'tr', 'es', 'ckb', 'ps'].map((lang) => [`i18n/${lang}`, lang])),
};
const fileOf = (name) => join(DIST, `khatt-timeline.${name}.min.js`);
/** Each import() of the single file asks for the file beside it, which is built on its own and knows nothing of this one. */
const onUse = {
  name: 'on-use',
  resolveDynamicImport(specifier, importer) {
    const name = ON_USE[relative(JS, join(dirname(importer), specifier)).replaceAll('\\', '/').replace(/\.js$/, '')];
    return name ? { id: `./khatt-timeline.${name}.min.js`, external: 'absolute' } : this.error(`import('${specifier}') in ${sourceOf(importer)} has no file of its own: name it in ON_USE.`);
  },
};

const minified = { ecma: 2022, module: true, compress: { passes: 3, pure_getters: true, unsafe_arrows: true, unsafe_methods: true, keep_fargs: false }, format: { comments: false } };
const minify = terser(minified);
/** The single file holds code of others; where it goes, their licences go beside it. */
const minifyWithNotice = terser({ ...minified, format: { comments: false, preamble: '//! See THIRD-PARTY.txt' } });

const smallCss = cssLiterals((id) => id.startsWith(join(JS, 'elements') + sep));

const modulesOf = (room, kind) => readdirSync(join(JS, room), { recursive: true }).filter((name) => kind.test(name)).sort().map((name) => join(JS, room, name));
/** The packages, the style sheets, then the rooms of the house from the bottom up, of the elements their controllers. */
const inRooms = () => sideBySide(join(JS, 'index.js'), [
  'lit', ...modulesOf('elements', /\.styles\.js$/), ...['i18n', 'time', 'data', 'layout', 'draw'].flatMap((room) => modulesOf(room, /\.js$/)), ...modulesOf('elements', /-controller\.js$/),
]);

const withNotices = notices('THIRD-PARTY.txt');

export default [
  {
    input: Object.fromEntries(['index', 'core', 'react', 'static', 'cli', 'elements/timeline', 'elements/khatt-event'].map((name) => [name, join(JS, `${name}.js`)])),
    external,
    // Which of our modules have side effects is told in package.json for dist/, not for what it is made of.
    plugins: [withMaps, resolve({ ignoreSideEffectsForRoot: true }), withNotices],
    output: { ...output, dir: DIST, chunkFileNames: 'chunks/[name].js', banner: ({ name }) => (name === 'react' ? "'use client';" : '') },
  },
  {
    input: join(JS, 'index.js'),
    treeshake: 'smallest',
    plugins: [inRooms(), onUse, smallCss, resolve({ browser: true, exportConditions: ['production'] }), weigh({ sourceOf }), withNotices, minifyWithNotice],
    output: { ...output, file: join(DIST, 'khatt-timeline.min.js'), sourcemap: false },
  },
  {
    input: join(JS, 'embed/lazy.js'), plugins: [minify],
    output: { ...output, file: fileOf('lazy'), sourcemap: false },
  },
  ...Object.entries(ON_USE).map(([module, name]) => ({
    input: join(JS, `${module}.js`), treeshake: 'smallest', plugins: [smallCss, resolve({ browser: true, exportConditions: ['production'] }), withNotices, minifyWithNotice],
    output: { ...output, file: fileOf(name), sourcemap: false },
  })),
  // The two scripts of the iframe are classic ones: they run as such and as modules, and share no names with the page.
  ...Object.entries({ host: 'host', guest: 'embed' }).map(([module, name]) => ({
    input: join(JS, `embed/${module}.js`), treeshake: 'smallest', plugins: [minify],
    output: { format: 'iife', file: fileOf(name), sourcemap: false },
  })),
];
