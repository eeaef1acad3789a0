// The results as a table in Markdown.
import { CONTENDERS } from './contenders.mjs';

const COLUMNS = {
  'first events': ({ first }) => first.toFixed(0),
  'to the word floor': ({ first }, floor) => (floor ? (first / floor.first).toFixed(2) : ''),
  'all events': ({ all }) => all.toFixed(0),
  blocking: ({ blocking }) => blocking.toFixed(0),
  'longest task': ({ longest }) => longest.toFixed(0),
  'frame p50': ({ frame50 }) => frame50.toFixed(1),
  'frame p95': ({ frame95 }) => frame95.toFixed(1),
  'longest frame': ({ frameMax }) => frameMax.toFixed(0),
  'input to frame p95': ({ input95 }) => input95.toFixed(0),
  'heap, MiB': ({ heap }) => heap.toFixed(1),
  elements: ({ nodes }) => String(nodes),
  runs: ({ runs }) => String(runs),
};

const cellsOf = (figures, floor) =>
  Object.values(COLUMNS).map((cell, i) => (figures ? cell(figures, floor) : i === 0 ? 'did not finish' : ''));

/** `rounds`: `{ count, slowdown, rows: Map(name → figures, null where it did not finish) }`. */
export function tableOf(rounds) {
  const lines = rounds.flatMap(({ count, slowdown, rows }) =>
    [...rows].map(([name, figures]) => [
      `${count.toLocaleString('en')}${slowdown > 1 ? `, processor ${slowdown}× slower` : ''}`,
      CONTENDERS[name].title,
      ...cellsOf(figures, rows.get('words')),
    ]),
  );
  const head = ['events', '', ...Object.keys(COLUMNS)];
  return [head, head.map((_, i) => (i < 2 ? '---' : '--:')), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
