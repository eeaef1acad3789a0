// `node bench/filter.mjs`: what a letter in the search box costs among 10,000 events, beside a bare `includes` over the
// same texts as the floor. Run `npm run build` before it.
import { performance } from 'node:perf_hooks';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const {
  outputFiles: [{ text: code }],
} = await build({
  stdin: {
    contents:
      "export * from './data/filter.js'; export { readDocument } from './data/read-document.js'; export { createChronicle } from './data/chronicle.js'; export { storyOf } from './layout/stories.testing.js';",
    resolveDir: join(ROOT, 'src'),
  },
  bundle: true,
  format: 'esm',
  write: false,
});
const { createChronicle, filterEvents, NO_FILTER, prepareSearch, readDocument, storyOf } = await import(
  `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
);

const RUNS = 9;
/** As the widget makes it (elements/find/preparing.ts). */
const SLICE_MS = 8;
const story = (count, seed) =>
  storyOf({
    count,
    days: 3650,
    shape: 'spread',
    periods: 5,
    isVaried: true,
    lang: 'ar',
    isGrouped: true,
    length: [6, 11],
    precision: 'day',
    seed,
  });
/** Of a real story the words are many: a number of its own makes some of each event's new. */
const document = (count) => {
  const [one, two] = [story(count, 1), story(count, 2)];
  return {
    ...one,
    entities: Array.from({ length: 200 }, (_, i) => ({
      id: `e${i}`,
      type: 'person',
      name: `ينس اسم${i}`,
      aliases: [`Jens Name${i}`],
    })),
    events: one.events.map((event, i) => ({
      ...event,
      text: `${[...Array(4).keys()].map((k) => two.events[(i * 7 + k) % count].title).join(' ')} كلمة${i % 9000} ${i}`,
      mentions: [`e${i % 200}`],
    })),
  };
};
const median = (run) => {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[RUNS >> 1];
};

console.log(
  '| events | made ready, once | its longest piece | a letter | a word | two words | another name | groups and people | bare `includes` |\n|---|---|---|---|---|---|---|---|---|',
);
for (const count of [1000, 10_000]) {
  const chronicle = createChronicle(readDocument(document(count)).document);
  const start = performance.now();
  const pieces = [];
  for (let isDone = false, from = start; !isDone; from = performance.now()) {
    isDone = prepareSearch(chronicle, () => performance.now() - from < SLICE_MS);
    pieces.push(performance.now() - from);
  }
  const ready = performance.now() - start;
  const of = (filter) => median(() => filterEvents(chronicle, { ...NO_FILTER, ...filter }));
  const texts = chronicle.events.map(({ title, text }) => `${title} ${text}`);
  const row = [
    ready,
    Math.max(...pieces),
    of({ query: 'و' }),
    of({ query: 'المحكمة' }),
    of({ query: 'المحكمة تؤجل' }),
    of({ query: 'اسم17' }),
    of({ groups: ['a'], entities: ['e1', 'e2'] }),
    median(() => texts.filter((one) => one.includes('المحكمة'))),
  ];
  console.log(`| ${count} | ${row.map((ms) => `${ms.toFixed(1)} ms`).join(' | ')} |`);
}
