// `npm run bench:titles`: what a reader can read at the first view. For stories x widths x directions, in Node by
// layoutScene and in real Chromium on the built file (`-- --browser`): titles named, the empty part behind the last
// event, rings that overlap, cards that an edge cuts, periods without a name or a count, and the height of the chart. A
// title counts as named when at least its first line's worth of letters is shown: 12, or all of a shorter one. The
// least of all seeds is printed.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowser, launchArgs } from '../.ci/harness/browser.mjs';

const WIDTHS = [640, 680, 768, 1280];
const WAYS = ['rtl', 'ltr'];
const SIZES = [18, 24, 40, 60];
const LETTERS = 12;
/** Asked of the first view: titles named, by width and events. */
const WANTED = { 680: { 24: 12, 60: 14 }, 768: { 18: 11 }, 1280: { 24: 17, 60: 24 } };
const MOST_EMPTY = 0.15;

/** A part of the sources as a module. */
async function load(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: new URL('../src/', import.meta.url).pathname, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}
const core = await load(`
  export { createChronicle } from './data/chronicle.ts'; export { readDocument } from './data/read-document.ts';
  export { chooseLanes } from './layout/choose-lanes.ts'; export { firstView } from './layout/first-view.ts'; export { roomFor } from './layout/end-room.ts'; export { layoutScene } from './layout/layout-scene.ts';
  export { storiesOf } from './layout/stories.testing.ts'; export { estimate } from './static/measure.ts'; export { breakLines } from './picture/lines.ts'; export { wordsFor } from './languages/registry.ts';`);

/** As the page's font of 16 px gives them. */
const METRICS = {
  cardMinPx: 132,
  gapPx: 8,
  cardHeightPx: 62,
  spanHeightPx: 27,
  axisRowPx: 20,
  tickMinPx: 80,
  charPx: 6.2,
  titleLinePx: 21,
  titlePx: (text) => widthOf(text),
};
const TITLE_PX = 14;
const widthOf = (text) => core.estimate.widthOf(text, TITLE_PX, true);
const HEIGHT_PX = 512;
const PAD_PX = 16;

function inNode(document, widthPx, timeDirection) {
  const chronicle = core.createChronicle(core.readDocument(document).document);
  const metrics = { ...METRICS, cardMaxPx: Math.round(Math.max(132, Math.min(280, widthPx * 0.4))) };
  const words = core.wordsFor({ locale: document.lang });
  const frame = { centerMs: 0, msPerPx: 1, widthPx, heightPx: HEIGHT_PX, timeDirection, metrics, words };
  const view = core.firstView(chronicle, { ...frame, roomPx: core.roomFor(chronicle, frame) });
  const scene = core.layoutScene(chronicle, core.chooseLanes(chronicle, view), view);
  const isRead = (title, roomPx, lines) => {
    const shown = core.breakLines(title, roomPx, lines, widthOf).join(' ').replace('…', '');
    return [...shown].length >= Math.min(LETTERS, [...title].length - 1);
  };
  const boxes = scene.cards.map((card) => {
    const right = scene.sign * card.side > 0;
    return [right ? card.x : card.x - card.widthPx, right ? card.x + card.widthPx : card.x].map(
      (x) => x + scene.offsetPx,
    );
  });
  const named =
    scene.cards.filter(
      (card, i) =>
        boxes[i][0] >= -1 && boxes[i][1] <= widthPx + 1 && isRead(card.title, card.widthPx - PAD_PX, card.titleLines),
    ).length + scene.spanLabels.filter((label) => isRead(label.title, label.widthPx, 1)).length;
  const counted = new Set(scene.spanLabels.flatMap((label) => [label.id, ...label.moreIds]));
  return {
    named,
    empty: emptyOf(chronicle, view),
    overlaps: overlapsOf(
      scene.clusters.map(({ x, y, widthPx: w }) => ({ left: x - w / 2, right: x + w / 2, top: y - 9, bottom: y + 9 })),
    ),
    cut: boxes.filter(([a, b]) => a < -1 || b > widthPx + 1).length,
    bare: scene.spans.filter((span) => !counted.has(span.id)).length,
    height: scene.heightPx,
  };
}

/** The part of the width behind the last event. */
function emptyOf({ to, anchor, kind, count }, { centerMs, msPerPx, widthPx }) {
  let last = -Infinity;
  for (let i = 0; i < count; i++) last = Math.max(last, kind[i] === 0 || !Number.isFinite(to[i]) ? anchor[i] : to[i]);
  return 0.5 - (last - centerMs) / msPerPx / widthPx;
}
const overlapsOf = (boxes) =>
  boxes.reduce(
    (sum, a, i) =>
      sum +
      boxes.slice(i + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .length,
    0,
  );

/** What is asked in the page: of the built element itself, by the boxes that the browser gives its parts. */
function look({ document: data, width, way, letters }) {
  const timeline = document.createElement('khatt-timeline');
  timeline.setAttribute('dir', way);
  timeline.setAttribute('lang', data.lang);
  timeline.data = data;
  const frame = Object.assign(document.createElement('div'), { className: 'frame' });
  frame.style.width = `${width}px`;
  frame.append(timeline);
  document.body.append(frame);
  return timeline.ready
    .then(() => timeline.updateComplete)
    .then(() => new Promise(requestAnimationFrame))
    .then(() => {
      const root = timeline.shadowRoot;
      const chart = root.querySelector('.chart');
      const edge = chart.getBoundingClientRect();
      const lettersOf = (node, box) => {
        const range = document.createRange();
        let seen = 0;
        for (let i = 0; i < node.data.length; i++) {
          range.setStart(node, i);
          range.setEnd(node, i + 1);
          const rect = range.getBoundingClientRect();
          if (
            rect.top >= box.top - 8 &&
            rect.bottom <= box.bottom + 8 &&
            rect.left >= box.left - 1 &&
            rect.right <= box.right + 1
          )
            seen++;
        }
        return seen;
      };
      const items = [...root.querySelectorAll('.events > li')];
      const named = items.filter((item) => {
        const title = item.querySelector('.title');
        return (
          lettersOf(title.firstChild, title.getBoundingClientRect()) >= Math.min(letters, title.textContent.length)
        );
      }).length;
      const boxes = [...root.querySelectorAll('.cluster')].map((node) => node.getBoundingClientRect());
      const overlaps = boxes.reduce(
        (sum, a, i) => sum + boxes.slice(i + 1).filter((b) => a.left < b.right && b.left < a.right).length,
        0,
      );
      const cut = items.filter((item) => {
        const box = item.getBoundingClientRect();
        return box.left < edge.left - 1.5 || box.right > edge.right + 1.5;
      }).length;
      const xs = [...root.querySelectorAll('.point, .span, .band, .cluster')].map((node) =>
        node.getBoundingClientRect(),
      );
      const empty =
        way === 'rtl'
          ? Math.min(...xs.map((box) => box.left)) - edge.left
          : edge.right - Math.max(...xs.map((box) => box.right));
      const names = items.filter((item) => item.matches('.span-label'));
      const counted = names.length + names.reduce((sum, item) => sum + (item.querySelector('.more') ? 1 : 0), 0);
      const bare = names.some((item) => item.querySelector('.more'))
        ? 0
        : Math.max(0, root.querySelectorAll('.span').length - counted);
      const height = chart.getBoundingClientRect().height;
      frame.remove();
      return { named, empty: empty / width, overlaps, cut, bare, height };
    });
}

async function inBrowser(cases) {
  const html =
    '<!doctype html><meta charset="utf-8"><style>body { margin: 0; font: 16px "Noto Sans Arabic", "Noto Sans", sans-serif }</style><script type="module" src="/khatt.js"></script><body></body>';
  const server = createServer((request, response) => {
    const isScript = request.url === '/khatt.js';
    response
      .writeHead(200, { 'Content-Type': isScript ? 'text/javascript' : 'text/html' })
      .end(isScript ? readFileSync('dist/khatt-timeline.min.js') : html);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await puppeteer.launch({ executablePath: findBrowser(), headless: true, args: launchArgs });
  const page = await browser.newPage();
  await page.setViewport({ width: 1400, height: 900 });
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction(() => customElements.get('khatt-timeline'));
  const results = [];
  for (const one of cases)
    results.push(
      await page.evaluate(look, { document: one.document, width: one.width, way: one.way, letters: LETTERS }),
    );
  await browser.close();
  server.close();
  return results;
}

const isBrowser = process.argv.includes('--browser');
/** `-- --seeds 40`: so many stories of each shape; `--first 7`: from that seed on. */
const numberOf = (name, usual) => Number(process.argv[process.argv.indexOf(`--${name}`) + 1] ?? usual) || usual;
const stories = SIZES.flatMap((count) =>
  core.storiesOf(count, numberOf('seeds', isBrowser ? 1 : 6), numberOf('first', 1)),
);
const cases = stories.flatMap((story) => WIDTHS.flatMap((width) => WAYS.map((way) => ({ ...story, width, way }))));
const results = isBrowser ? await inBrowser(cases) : cases.map((one) => inNode(one.document, one.width, one.way));

const rows = new Map();
cases.forEach((one, i) => {
  const key = [one.count, one.shape, one.width].join(' | ');
  rows.set(key, [...(rows.get(key) ?? []), { ...one, ...results[i] }]);
});
const percent = (part) => `${(part * 100).toFixed(0)} %`;
console.log(
  '| events | shape | width | named, least | median | wanted | empty, most | cut | overlapping rings | bare periods | height |\n|---|---|---|---|---|---|---|---|---|---|---|',
);
let failures = 0;
for (const [key, list] of rows) {
  const named = list.map((one) => one.named).sort((a, b) => a - b);
  const most = (name) => Math.max(...list.map((one) => one[name]));
  const wanted = WANTED[list[0].width]?.[list[0].count] ?? 0;
  const isFailed = named[0] < wanted || most('empty') > MOST_EMPTY || most('cut') + most('overlaps') + most('bare') > 0;
  failures += Number(isFailed);
  console.log(
    `| ${key} | ${named[0]} | ${named[named.length >> 1]} | ${wanted || ''} | ${percent(most('empty'))} | ${most('cut')} | ${most('overlaps')} | ${most('bare')} | ${most('height')} |${isFailed ? ' ✗' : ''}`,
  );
}
console.log(failures === 0 ? 'All hold.' : `${failures} rows do not hold.`);
process.exitCode = failures === 0 ? 0 : 1;
