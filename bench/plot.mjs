// The first events over their number, both on logarithmic scales, as an SVG that stands alone: on a ground of its own,
// light or dark as the reader's page is. Below it how many times the word floor Khatt takes.
import { line, scaleLog } from 'd3';
import { CONTENDERS } from './contenders.mjs';

const SIZE = { width: 840, height: 480, left: 84, right: 160, top: 76, bottom: 116 };
const BOTTOM = SIZE.height - SIZE.bottom;
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const STYLE = `
.ground { fill: #fff; stroke: #e2e2e0 } text { fill: #5d626b } .strong { fill: #17191d; font-weight: 600 } .grid { stroke: #ebebe8 }
.line { fill: none; stroke: var(--ink); stroke-width: 1.75 } .dot, .name { fill: var(--ink) } .floor { stroke-dasharray: 5 4 }
.khatt { --ink: #0b5fae } .words { --ink: #3f444c } .marks { --ink: #8a9099 } .milestones { --ink: #946200 } .vis { --ink: #b4231f } .timelinejs { --ink: #6d3fc0 }
.line.khatt { stroke-width: 3.5 } .name.khatt { font-weight: 700 }
.name { paint-order: stroke; stroke: #fff; stroke-width: 4; stroke-linejoin: round }
@media (prefers-color-scheme: dark) {
.ground { fill: #14171c; stroke: #2c3138 } text { fill: #a4abb5 } .strong { fill: #e9eaec } .grid { stroke: #262a31 }
.khatt { --ink: #6db3f2 } .words { --ink: #c9cdd3 } .marks { --ink: #868d97 } .milestones { --ink: #d9a441 } .vis { --ink: #f08a7e } .timelinejs { --ink: #b59af0 } .name { stroke: #14171c }
}`;

/**
 * Labels at the ends of lines that end at one place, moved apart by at least `gap` px and no lower than `bottom`, in
 * their order.
 */
function apart(ends, gap, bottom) {
  let last = -Infinity;
  const placed = [...ends]
    .sort((a, b) => a.y - b.y)
    .map((end) => ({ ...end, labelY: (last = Math.max(end.y, last + gap)) }));
  let next = bottom + gap;
  for (const end of placed.reverse()) next = end.labelY = Math.min(end.labelY, next - gap);
  return placed;
}

const text = (x, y, content, attributes = '') =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${attributes}>${escaped(content)}</text>`;

/** The row of ratios under the numbers of events, for each speed that was measured. */
function ratiosOf(rounds, x, slowdown, y) {
  const cells = rounds
    .filter((one) => one.slowdown === slowdown && one.rows.get('khatt') && one.rows.get('words'))
    .map(({ count, rows }) =>
      text(
        x(count),
        y,
        (rows.get('khatt').first / rows.get('words').first).toFixed(1),
        'text-anchor="middle" class="strong"',
      ),
    );
  return cells.length > 0
    ? [
        ...cells,
        text(
          SIZE.width - SIZE.right + 28,
          y,
          slowdown > 1 ? `× floor, ${slowdown}× slower` : '× word floor',
          'font-size="12"',
        ),
      ]
    : [];
}

function axes(x, y, counts) {
  const inMs = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000].filter(
    (ms) => ms >= y.domain()[0] && ms <= y.domain()[1],
  );
  return [
    ...inMs.map(
      (ms) =>
        `<path class="grid" d="M${SIZE.left} ${y(ms).toFixed(1)}H${SIZE.width - SIZE.right}"/>${text(SIZE.left - 10, y(ms) + 4, ms.toLocaleString('en'), 'text-anchor="end"')}`,
    ),
    ...counts.map((count) => text(x(count), BOTTOM + 22, count.toLocaleString('en'), 'text-anchor="middle"')),
    text(SIZE.width - SIZE.right + 28, BOTTOM + 22, 'events · أحداث', 'font-size="12"'),
  ];
}

const lineOf = (name, points, x, y) =>
  `<path class="line ${name}${CONTENDERS[name].floor ? ' floor' : ''}" d="${line(
    ([count]) => x(count),
    ([, ms]) => y(ms),
  )(
    points,
  )}"/>${points.map(([count, ms]) => `<circle class="dot ${name}" cx="${x(count).toFixed(1)}" cy="${y(ms).toFixed(1)}" r="${name === 'khatt' ? 4 : 2.5}"/>`).join('')}`;

/** `rounds` as in table.mjs, of any speeds; `machine`: where it was measured, in words. */
export function plotOf(rounds, machine) {
  const plain = rounds.filter(({ slowdown }) => slowdown === 1);
  const points = (name) =>
    plain.filter(({ rows }) => rows.get(name)).map(({ count, rows }) => [count, rows.get(name).first]);
  const names = Object.keys(CONTENDERS).filter((name) => points(name).length > 0);
  const counts = plain.map(({ count }) => count);
  const all = names.flatMap((name) => points(name).map(([, ms]) => ms));
  const x = scaleLog([Math.min(...counts), Math.max(...counts)], [SIZE.left + 20, SIZE.width - SIZE.right - 20]);
  const y = scaleLog([Math.min(...all) / 1.3, Math.max(...all) * 1.3], [BOTTOM, SIZE.top]);
  const lasts = names.map((name) => ({ name, x: x(points(name).at(-1)[0]), y: y(points(name).at(-1)[1]) }));
  const ends = [...new Set(lasts.map((end) => end.x))].flatMap((at) =>
    apart(
      lasts.filter((end) => end.x === at),
      18,
      BOTTOM,
    ),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="img" aria-label="Milliseconds until the first events are drawn, by the number of events" font-family="system-ui, 'Noto Sans', 'Noto Sans Arabic', sans-serif" font-size="13">
<style>${STYLE}</style>
<rect class="ground" x=".5" y=".5" width="${SIZE.width - 1}" height="${SIZE.height - 1}" rx="10"/>
${[
  text(24, 36, 'First events on the screen, ms', 'font-size="16" class="strong"'),
  text(
    SIZE.width - 24,
    36,
    'ظهور أول الأحداث، بالملّي ثانية',
    'font-size="16" class="strong" text-anchor="start" direction="rtl"',
  ),
  ...axes(x, y, counts),
  ...names.map((name) => lineOf(name, points(name), x, y)),
  ...ends.map((end) => text(end.x + 14, end.labelY + 4, CONTENDERS[end.name].title, `class="name ${end.name}"`)),
  ...ratiosOf(rounds, x, 1, BOTTOM + 46),
  ...ratiosOf(rounds, x, 4, BOTTOM + 66),
  text(24, SIZE.height - 18, machine, 'font-size="11"'),
].join('\n')}
</svg>
`;
}
