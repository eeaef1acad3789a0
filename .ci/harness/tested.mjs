// What the tests of the elements run on, by one switch: KHATT_TESTED=sources (the default), single (the file for a
// script tag) or modules (those of the package, with lit and d3 from node_modules). The files of tests are the same:
// what they import of the package is answered by the built file of its name.
import { posix } from 'node:path';

const { KHATT_TESTED = 'sources', KHATT_BUILT = 'dist' } = process.env;

/**
 * What each entry of src/ is in the build. The single file has but one entry; what else a test asks for, it takes as a
 * page would.
 */
const MODULES = {
  index: 'index.js',
  core: 'core.js',
  static: 'static.js',
  'elements/timeline': 'elements/timeline.js',
  'elements/khatt-event': 'elements/khatt-event.js',
};
const SINGLE = {
  ...MODULES,
  index: 'khatt-timeline.min.js',
  'elements/timeline': 'khatt-timeline.min.js',
  'elements/khatt-event': 'khatt-timeline.min.js',
};
const BUILDS = { sources: null, single: SINGLE, modules: MODULES };
if (!Object.hasOwn(BUILDS, KHATT_TESTED))
  throw new Error(`KHATT_TESTED is '${KHATT_TESTED}', and may be ${Object.keys(BUILDS).join(', ')}.`);
const build = BUILDS[KHATT_TESTED];

/** The rooms whose tests see the package as a page does. */
const ROOMS = ['elements', 'embed'];
/**
 * Tests of one inner module that no build exposes: what it gives is of no other shape outside. They run on the sources
 * alone.
 */
export const SOURCES_ONLY = [
  'src/elements/kit/keyed-rows.test.ts',
  'src/elements/source/read-list.test.ts',
  'src/embed/message.test.ts',
];

/** The tests of a build; null for the sources, which have all. */
export const builtTests = build && [
  ...ROOMS.map((room) => `src/${room}/**/*.test.ts`),
  ...SOURCES_ONLY.map((file) => `!${file}`),
];

const isOurTest = (path) => /\.test(?:ing)?\.ts$/.test(path);
/** What tests may share: helpers and data. */
const isShared = (path) => /\.testing\.js$|\.json$/.test(path);

/** Answers imports of tests by the build; an inner module has no answer, and the test fails. */
export const switchPlugin = {
  name: 'khatt-tested',
  resolveImport({ source, context }) {
    if (!build || !source.startsWith('.') || !isOurTest(context.path)) return undefined;
    const path = posix.join(posix.dirname(context.path), source);
    if (!path.startsWith('/src/') || isShared(path)) return undefined;
    const file = build[path.slice('/src/'.length).replace(/\.js$/, '')];
    if (file) return `/${KHATT_BUILT}/${file}`;
    throw new Error(
      `${context.path} imports ${source}, which no build exposes: test by the public contract, or name the test in SOURCES_ONLY of .ci/harness/tested.mjs.`,
    );
  },
};
