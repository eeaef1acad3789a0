// The pages of docs/ that tell what a build has in it: the API of its elements and functions, the hash of its script, the
// sizes of its files, the dates that it says.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { apiPage } from './api.mjs';
import { functionsOf } from './api-functions.mjs';
import { saidPage } from './said.mjs';

const hashOf = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
const kib = (file) => gzipSync(readFileSync(file), { level: 9 }).length / 1024;

const MAIN = 'khatt-timeline.min.js';
const file = (name) => `khatt-timeline.${name}.min.js`;
const WORDS = ['fa', 'he', 'ur', 'de', 'fr', 'tr', 'es', 'ckb', 'ps'].map(file);
const whole = (kibs) => String(Math.round(kibs));
const tenths = (kibs) => String(Number(kibs.toFixed(1)));

/** Figures in pages: what stands before and after each, the files that it tells of, and how it is written. */
const FIGURES = [
  ['README.md', /(One file of )\S+( KiB gzip)/, [MAIN], whole],
  ['README.md', /(Arabic and English \()\S+ to \S+( KiB each\))/, WORDS, whole],
  ['README.md', /(the list parser \()\S+( KiB\))/, [file('list')], tenths],
  ['README.md', /(the date parser \()\S+( KiB\))/, [file('reader')], whole],
  ['docs/languages.md', /(a timeline in that language; )\S+ to \S+( KiB gzip each)/, WORDS, whole],
  ['docs/languages.md', /(the list parser; )\S+( KiB gzip)/, [file('list')], tenths],
  ['docs/languages.md', /(the date parser; )\S+( KiB gzip)/, [file('reader')], whole],
  ['docs/frameworks.md', /(The single file weighs )\S+( KiB with everything)/, [MAIN], whole],
  ['docs/embedding.md', /(in place of the other script weighs )\S+( KiB)/, [file('lazy')], tenths],
];

/** A page with its figures as they are in a build; throws where the page has lost the place of one. */
function withFigures(page, text, dist) {
  return FIGURES.filter(([name]) => name === page).reduce((told, [, place, files, write]) => {
    if (!place.test(told)) throw new Error(`${page} has no place for ${place}: see .ci/docs/built.mjs`);
    const sizes = files.map((name) => kib(join(dist, name))).sort((a, b) => a - b);
    const figure = sizes.length === 1 ? write(sizes[0]) : `${write(sizes[0])} to ${write(sizes.at(-1))}`;
    return told.replace(place, `$1${figure}$2`);
  }, text);
}

/** Paths and contents, as the build in the folder `dist` wants them. */
export async function builtDocs(dist) {
  const hash = hashOf(join(dist, MAIN));
  const told = [...new Set(FIGURES.map(([page]) => page))].map((page) => {
    const text = readFileSync(page, 'utf8').replace(/integrity="sha384-[^"]*"/g, `integrity="${hash}"`);
    return [page, withFigures(page, text, dist)];
  });
  return {
    'docs/api.md': apiPage(JSON.parse(readFileSync(join(dist, 'custom-elements.json'), 'utf8')), functionsOf(dist, ['core', 'static'])),
    'docs/said.md': await saidPage(await import(pathToFileURL(resolve(dist, 'core.js')).href)),
    ...Object.fromEntries(told),
  };
}
