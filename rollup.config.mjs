// Builds from the compiled sources: modules for npm (lit and d3 external); one file for a script tag, with what it
// loads on use beside it; and the two scripts of the iframe.
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve as resolvePath, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cssLiterals } from './.ci/build/css-literals.mjs';
import { handed } from './.ci/build/handed.mjs';
import { notices } from './.ci/build/notices.mjs';
import { shortNames } from './.ci/build/short-names.mjs';
import { sideBySide } from './.ci/build/side-by-side.mjs';
import { weigh } from './.ci/build/weigh.mjs';

const { dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const external = (id) =>
  id.startsWith('node:') ||
  Object.keys({ ...dependencies, ...peerDependencies }).some((name) => id === name || id.startsWith(`${name}/`));

const ROOT = fileURLToPath(new URL('.', import.meta.url));
/** Where the compiled sources are, and where the bundles go: the build gives folders of its own. */
const { KHATT_JS = 'build', KHATT_DIST = 'dist' } = process.env;
const JS = resolvePath(KHATT_JS);
const DIST = resolvePath(KHATT_DIST);
/** The source of a compiled module; other paths stay as they are. */
const sourceOf = (id) =>
  (id.startsWith(JS + sep) ? join(ROOT, 'src', relative(JS, id)).replace(/\.js$/, '.ts') : id).replaceAll('\\', '/');

/** Compiled modules come with the map to their source. */
const withMaps = {
  name: 'with-maps',
  load: (id) =>
    id.startsWith(JS + sep)
      ? {
          code: readFileSync(id, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'),
          map: readFileSync(`${id}.map`, 'utf8'),
        }
      : null,
};
/** Maps name the sources as seen from dist/, so that they are the same wherever the build was made. */
function sourcemapPathTransform(path, map) {
  const source = resolvePath(dirname(map), path);
  return relative(join(ROOT, 'dist', dirname(relative(DIST, map))), source).replaceAll('\\', '/');
}
const output = { format: 'es', sourcemap: true, sourcemapPathTransform };

/**
 * What the single file loads on use, by the module that it imports: each lies beside it as
 * `khatt-timeline.<name>.min.js`.
 */
const ON_USE = {
  'elements/chart/as-of': 'as-of',
  'elements/chart/even': 'even',
  'elements/chart/lanes': 'lanes',
  'elements/chart/moves': 'moves',
  'elements/event/picture-dialog': 'picture',
  'elements/event/players': 'players',
  'elements/event/share': 'share',
  'elements/find/find': 'find',
  'elements/kit/mistakes': 'mistakes',
  'elements/more': 'more',
  'elements/page/hash': 'hash',
  'elements/page/large': 'large',
  'elements/source/read-list': 'list',
  'elements/story/story-pages': 'story',
  'i18n/reading/all': 'reading',
  'layout/dense': 'dense',
  'time/other-calendars': 'calendars',
  'time/read/read-date': 'reader',
  ...Object.fromEntries(['fa', 'he', 'ur', 'de', 'fr', 'tr', 'es', 'ckb', 'ps'].map((lang) => [`i18n/${lang}`, lang])),
};
/**
 * Of these the parts that make templates: each is a function that takes Lit of the single file (elements/kit/part.ts).
 */
const WITH_TEMPLATES = [
  'elements/event/players',
  'elements/event/share',
  'elements/find/find',
  'elements/more',
  'elements/page/large',
  'elements/story/story-pages',
];
/** Of our own modules those that such a part is handed too, as PACKAGES in elements/kit/part.ts. */
const HANDED = [
  'data/runs',
  'draw/write',
  'elements/kit/heading',
  'elements/kit/prose',
  'i18n/lookup',
  'i18n/number',
  'layout/scene-list',
  'time/calendar',
  'time/format-moment',
];
const nameIn = (id) => relative(JS, id).replaceAll('\\', '/').replace(/\.js$/, '');
const isHanded = (id, _, isResolved) => /^lit(?:\/|$)/.test(id) || (isResolved && HANDED.includes(nameIn(id)));
/**
 * So are the date parser and what tells mistakes: of these modules they take what the single file has, as one object,
 * `./house`, which these hand over.
 */
const HOUSE_BY = {
  'elements/kit/mistakes': 'elements/kit/mistakes-part',
  'time/read/read-date': 'elements/source/on-use',
};
const SHARED = ['i18n/lookup', 'time/calendar', 'time/edtf', 'time/format-date', 'time/format-moment'].map((name) =>
  join(JS, `${name}.js`),
);
const asFunction = {
  paths: (id) => (id.startsWith(JS + sep) ? nameIn(id) : id),
  format: 'cjs',
  strict: false,
  esModule: false,
  banner: 'export default (packages) => { const require = (name) => packages[name], exports = {};',
  footer: 'return exports; };',
};
const fileOf = (name) => join(DIST, `khatt-timeline.${name}.min.js`);
/**
 * Each import() of the single file asks for the file beside it, which is built on its own and knows nothing of this
 * one.
 */
const onUse = {
  name: 'on-use',
  resolveDynamicImport(specifier, importer) {
    const name = ON_USE[nameIn(join(dirname(importer), specifier))];
    return name
      ? { id: `./khatt-timeline.${name}.min.js`, external: 'absolute' }
      : this.error(`import('${specifier}') in ${sourceOf(importer)} has no file of its own: name it in ON_USE.`);
  },
};

const minified = {
  ecma: 2022,
  module: true,
  compress: {
    passes: 6,
    pure_getters: true,
    unsafe_arrows: true,
    unsafe_methods: true,
    lhs_constants: false,
    keep_fargs: false,
  },
  format: { comments: false },
};
const minify = terser(minified);
/** The single file holds code of others; where it goes, their licences go beside it. */
const NOTICE = '//! See THIRD-PARTY.txt';
const minifyWithNotice = terser({ ...minified, format: { comments: false, preamble: NOTICE } });
/**
 * Nearly all of the single file runs before the first paint: Chromium is told to compile it in one go, off the main
 * thread. It must be the first line.
 */
const minifyMain = terser({
  ...minified,
  format: { comments: false, preamble: `//# allFunctionsCalledOnLoad\n${NOTICE}` },
});

const smallCss = cssLiterals((id) => id.startsWith(join(JS, 'elements') + sep));

const modulesOf = (room, kind) =>
  readdirSync(join(JS, room), { recursive: true })
    .filter((name) => kind.test(name))
    .sort()
    .map((name) => join(JS, room, name));
/**
 * The packages, the style sheets, then the rooms of the house from the bottom up, of the elements their controllers.
 */
const inRooms = () =>
  sideBySide(join(JS, 'index.js'), [
    'lit',
    ...modulesOf('elements', /\.styles\.js$/),
    ...['i18n', 'time', 'languages', 'data', 'layout', 'draw'].flatMap((room) => modulesOf(room, /\.js$/)),
    ...modulesOf('elements', /-controller\.js$/),
  ]);

const withNotices = notices('THIRD-PARTY.txt');

export default [
  {
    input: Object.fromEntries(
      ['index', 'core', 'react', 'static', 'cli', 'elements/timeline', 'elements/khatt-event'].map((name) => [
        name,
        join(JS, `${name}.js`),
      ]),
    ),
    external,
    // Which of our modules have side effects is told in package.json for dist/, not for what it is made of.
    plugins: [withMaps, resolve({ ignoreSideEffectsForRoot: true }), withNotices],
    output: {
      ...output,
      dir: DIST,
      chunkFileNames: 'chunks/[name].js',
      banner: ({ name }) => (name === 'react' ? "'use client';" : ''),
    },
  },
  {
    input: join(JS, 'index.js'),
    treeshake: 'smallest',
    plugins: [
      inRooms(),
      onUse,
      smallCss,
      resolve({ browser: true, exportConditions: ['production'] }),
      weigh({ sourceOf }),
      withNotices,
      shortNames,
      minifyMain,
    ],
    output: { ...output, file: join(DIST, 'khatt-timeline.min.js'), sourcemap: false },
  },
  {
    input: join(JS, 'embed/lazy.js'),
    plugins: [minify],
    output: { ...output, file: fileOf('lazy'), sourcemap: false },
  },
  ...Object.entries(ON_USE).map(([module, name]) => {
    const house = HOUSE_BY[module];
    const isFunction = house || WITH_TEMPLATES.includes(module);
    return {
      input: join(JS, `${module}.js`),
      treeshake: 'smallest',
      external: house ? SHARED : isFunction ? isHanded : [],
      plugins: [
        // Words beside words.
        house &&
          sideBySide(
            join(JS, `${module}.js`),
            modulesOf('i18n', /\.js$/).filter((id) => !SHARED.includes(id)),
          ),
        onUse,
        smallCss,
        resolve({ browser: true, exportConditions: ['production'] }),
        withNotices,
        minifyWithNotice,
        isFunction && handed(join(JS, `${house ?? 'elements/kit/part'}.js`)),
      ],
      output: {
        ...output,
        ...(isFunction ? asFunction : {}),
        ...(house ? { paths: () => 'house' } : {}),
        file: fileOf(name),
        sourcemap: false,
      },
    };
  }),
  // The two scripts of the iframe are classic ones: they run as such and as modules, and share no names with the page.
  ...Object.entries({ host: 'host', guest: 'embed' }).map(([module, name]) => ({
    input: join(JS, `embed/${module}.js`),
    treeshake: 'smallest',
    plugins: [minify],
    output: { format: 'iife', file: fileOf(name), sourcemap: false },
  })),
];
