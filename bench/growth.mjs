// How time grows with length: stories and texts of each kind at 1, 2 and 4 times the size, in ms, on what is built.
// `node bench/growth.mjs [kind]`; marked is what took more than its share the second time it was doubled.
import { createChronicle, findText, readDate, readDocument } from '../dist/core.js';
import { renderHTML } from '../dist/static.js';

const SIZES = [5000, 10_000, 20_000];
const many = (n, make) => Array.from({ length: n }, (_, i) => make(i));
const event = (i) => ({ id: `e${i}`, date: '2021-03-11', title: `حدث ${i}` });
const words = (n) => many(n / 5, (i) => `كلمة${i}`).join(' ');
const story = (value, options) => () => createChronicle(readDocument(value, options).document);
const text = (unit, n) =>
  story([{ ...event(1), text: unit.repeat(n), media: [{ type: 'audio', src: 'a.mp3', transcript: unit.repeat(n) }] }], {
    baseUrl: 'https://news.example/',
  });
const KINDS = {
  'groups that are not declared': (n) => story(many(n, (i) => ({ ...event(i), group: `g${i}` }))),
  'entities that are not declared': (n) => story(many(n, (i) => ({ ...event(i), mentions: [`m${i}`] }))),
  'one id for all events': (n) => story(many(n, () => event(1))),
  'ids like those that are made': (n) =>
    story(many(n, (i) => ({ ...event(1), id: i % 2 ? 'a' : `a${'-2'.repeat(i % 40)}` }))),
  'fields that are not known': (n) => story([{ ...event(1), ...Object.fromEntries(many(n, (i) => [`field${i}`, 1])) }]),
  '60 fields of 50,000 characters': (n) =>
    story(
      many((60 * n) / 20_000, (i) => ({ ...event(i), date: '1 و2 و'.repeat(8000) + i })),
      { readDate, locale: 'ar' },
    ),
  'stars that close nothing': (n) => text('*a ', n),
  'strong that closes nothing': (n) => text('**a ', n),
  'links without an end': (n) => text('[a](', n),
  'links to resolve': (n) => text('[a](b) ', n),
  'marks on one letter': (n) => text('\u0301', n * 10),
  '4,000 words in 4,000': (n) => () => findText(words(n), words(n)),
  '4,000 words that are not there': (n) => () => findText(words(n), words(n).replaceAll('ك', 'ق')),
  'a list of quotations': (n) => () =>
    renderHTML({
      entities: many(n / 10, (i) => ({ id: `m${i}`, type: 'person', name: `م ${i}` })),
      events: many(n / 10, (i) => ({ ...event(i), quote: { text: 'قول', by: `m${i}` } })),
    }),
};

const timed = (work) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
console.log(`| | ${SIZES.join(' | ')} |\n|---|---|---|---|`);
for (const [name, make] of Object.entries(KINDS).filter(([name]) => name.includes(process.argv[2] ?? ''))) {
  // The best of three: a busy machine is slower, and never faster.
  const times = SIZES.map((n) => Math.min(...many(3, () => timed(make(n)))));
  console.log(
    `| ${times[2] > 50 && times[2] > 3 * times[1] ? '**!** ' : ''}${name} | ${times.map((ms) => ms.toFixed(1)).join(' | ')} |`,
  );
}
