// The pages of docs/ that tell what a build has in it: the API of its elements and functions, the hash of its script,
// the sizes of its files, the dates that it says, and how it finds them in prose.
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
/** What files weigh, of several from the least to the most. */
const weight =
  (files, write) =>
  ({ dist }) =>
    [
      ...new Set(
        files
          .map((name) => kib(join(dist, name)))
          .sort((a, b) => a - b)
          .map(write)
          .filter((_, at, all) => at === 0 || at === all.length - 1),
      ),
    ].join(' to ');

/** How findDates does on the sentences that its test runs it on. */
function found({ findDates }) {
  const { sentences, ...options } = JSON.parse(readFileSync('src/time/read/find-dates.cases.json', 'utf8'));
  let [right, wrong, missed] = [0, 0, 0];
  for (const { text, dates } of sentences) {
    const wanted = dates.map((one) => `${one.text} = ${one.edtf}`);
    const finds = findDates(text, options).map(({ start, end, edtf }) => `${text.slice(start, end)} = ${edtf}`);
    right += finds.filter((one) => wanted.includes(one)).length;
    wrong += finds.filter((one) => !wanted.includes(one)).length;
    missed += wanted.filter((one) => !finds.includes(one)).length;
  }
  return {
    sentences: String(sentences.length),
    precision: (right / (right + wrong)).toFixed(3),
    recall: (right / (right + missed)).toFixed(3),
  };
}
const ofFinds =
  (name) =>
  ({ finds }) =>
    finds[name];

const LOADED = [
  'more',
  'dense',
  'as-of',
  'large',
  'even',
  'moves',
  'players',
  'calendars',
  'find',
  'mistakes',
  'list',
  'reader',
];
/** Figures in pages: what stands before and after each, and what it is. */
const FIGURES = [
  ['README.md', /(One file of )\S+( KiB gzip)/, weight([MAIN], whole)],
  ['README.md', /(Arabic and English \()\S+ to \S+( KiB each\))/, weight(WORDS, whole)],
  ['README.md', /(the list parser \()\S+( KiB\))/, weight([file('list')], tenths)],
  ['README.md', /(the date parser \()\S+( KiB\))/, weight([file('reader')], whole)],
  ['docs/languages.md', /(`khatt-timeline\.fa\.min\.js`[^\n]*\| )\S+ to \S+( \|\n)/, weight(WORDS, whole)],
  ...LOADED.map((name) => [
    'docs/languages.md',
    new RegExp(`(\`khatt-timeline\\.${name}\\.min\\.js\`[^\\n]*\\| )\\S+( \\|\\n)`),
    weight([file(name)], tenths),
  ]),
  [
    'docs/languages.md',
    /(`khatt-timeline\.story\.min\.js`[^\n]*\| )\S+, \S+, \S+( \|\n)/,
    (build) => ['story', 'reading', 'picture'].map((name) => weight([file(name)], tenths)(build)).join(', '),
  ],
  [
    'docs/languages.md',
    /(`khatt-timeline\.share\.min\.js`[^\n]*\| )\S+, \S+( \|\n)/,
    (build) => ['share', 'hash'].map((name) => weight([file(name)], tenths)(build)).join(', '),
  ],
  ['docs/frameworks.md', /(The single file weighs )\S+( KiB with everything)/, weight([MAIN], whole)],
  ['docs/embedding.md', /(in place of the other script weighs )\S+( KiB)/, weight([file('lazy')], tenths)],
  ['docs/iframe.md', /(a small script on the page \()\S+( KiB gzip\))/, weight([file('host')], tenths)],
  ['docs/dates.md', /(measures it on )\S+( sentences)/, ofFinds('sentences')],
  ['docs/dates.md', /(prints precision and recall: )\S+( and )/, ofFinds('precision')],
  ['docs/dates.md', /(prints precision and recall: \S+ and )[\d.]+\d()/, ofFinds('recall')],
  ['docs/ar/dates.md', /(على )\S+( جملة بأسلوب الأخبار)/, ofFinds('sentences')],
  ['docs/ar/dates.md', /(\(recall\): وهما )\S+( و)/, ofFinds('precision')],
  ['docs/ar/dates.md', /(\(recall\): وهما \S+ و)[\d.]+\d()/, ofFinds('recall')],
];

/** A page with its figures as they are in a build; throws where the page has lost the place of one. */
function withFigures(page, text, build) {
  return FIGURES.filter(([name]) => name === page).reduce((told, [, place, figureOf]) => {
    if (!place.test(told)) throw new Error(`${page} has no place for ${place}: see .ci/docs/built.mjs`);
    return told.replace(place, `$1${figureOf(build)}$2`);
  }, text);
}

/** Paths and contents, as the build in the folder `dist` wants them. */
export async function builtDocs(dist) {
  const hash = hashOf(join(dist, MAIN));
  const core = await import(pathToFileURL(resolve(dist, 'core.js')).href);
  const build = { dist, finds: found(core) };
  const told = [...new Set(FIGURES.map(([page]) => page))].map((page) => {
    const text = readFileSync(page, 'utf8').replace(/integrity="sha384-[^"]*"/g, `integrity="${hash}"`);
    return [page, withFigures(page, text, build)];
  });
  return {
    'docs/api.md': apiPage(
      JSON.parse(readFileSync(join(dist, 'custom-elements.json'), 'utf8')),
      functionsOf(dist, ['core', 'static']),
    ),
    'docs/said.md': await saidPage(core),
    ...Object.fromEntries(told),
  };
}
