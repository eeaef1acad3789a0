// What must hold on a page of demo/hostile/: cards at their place, in order, in whole letters, and the one that is
// pressed opens.
import assert from 'node:assert/strict';

/** By date, the earliest first; the periods have no cards. */
export const MOMENTS = ['troop-decision', 'khamenei-speech', 'nato-iraq-meeting'];
export const ALL = ['yemen-siege', ...MOMENTS, 'mission-continues'];

/** Opens a page in a tab of its own; `said` gathers what its console says. `prepare` may set the tab up before. */
export async function openHostile(browser, url, { prepare = () => {} } = {}) {
  const tab = await browser.newPage();
  const said = [];
  tab.on('console', (message) => said.push(message.text()));
  tab.on('pageerror', (error) => said.push(String(error)));
  await tab.setViewport({ width: 1280, height: 1400 });
  // Without motion the view is at rest at once.
  await tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await prepare(tab);
  await tab.goto(url);
  return { tab, said };
}
/** Waits for the story of five. */
export const isDrawn = (target) =>
  target.waitForFunction(
    () => document.querySelector('khatt-timeline')?.shadowRoot?.querySelectorAll('.events .event').length >= 5,
  );

/** What the reader sees of the first timeline: in px of the screen, and as computed. */
export const look = (target) =>
  target.evaluate(() => {
    const timeline = document.querySelector('khatt-timeline');
    const root = timeline.shadowRoot;
    const box = (node) => {
      const { left, right, top, bottom, width } = node.getBoundingClientRect();
      return { left, right, top, bottom, width };
    };
    const styles = [...root.querySelectorAll('*')].map((node) => getComputedStyle(node));
    const listed = (list) => list.filter((value, i) => list.indexOf(value) === i);
    const events = [...root.querySelectorAll('.events .event')];
    const title = getComputedStyle(root.querySelector('.card .title'));
    return {
      ids: events.map((node) => node.getAttribute('data-event-id')),
      dates: events.map((node) => node.querySelector('.date').textContent),
      cards: Object.fromEntries(events.map((node) => [node.getAttribute('data-event-id'), box(node)])),
      chart: box(root.querySelector('.chart')),
      letters: listed(styles.map((style) => style.letterSpacing)),
      words: listed(styles.map((style) => style.wordSpacing)),
      direction: getComputedStyle(root.querySelector('section')).direction,
      fontPx: Number.parseFloat(title.fontSize),
      linePx: Number.parseFloat(title.lineHeight),
      wraps: title.whiteSpace === 'normal',
      isHorizontal: timeline.matches(':state(horizontal)'),
    };
  });
const overlap = (a, b) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

/** `scale`: how large the page draws what it holds. */
export function assertReadable(seen, scale = 1) {
  assert.deepEqual([seen.ids, seen.direction, seen.isHorizontal], [ALL, 'rtl', true]);
  assert.ok(
    seen.letters.every((value) => ['normal', '0px'].includes(value)),
    `letters stand ${seen.letters} apart`,
  );
  assert.ok(
    seen.words.every((value) => value === '0px'),
    `words stand ${seen.words} apart`,
  );
  assert.ok(seen.dates.includes('شباط ٢٠٢١') && seen.dates.includes('١١ آذار ٢٠٢١'), seen.dates.join());
  assert.ok(seen.fontPx >= 13 && seen.fontPx <= 18, `titles of ${seen.fontPx} px`);
  assert.ok(seen.linePx >= 1.45 * seen.fontPx, `lines of ${seen.linePx} px`);
  assert.ok(seen.wraps, 'titles do not break');
  const boxes = Object.entries(seen.cards);
  for (const [id, box] of boxes) {
    assert.ok(
      box.left >= seen.chart.left - 1 && box.right <= seen.chart.right + 1 && box.width > 100 * scale,
      `${id} stands at ${box.left} to ${box.right}`,
    );
    for (const [other, its] of boxes) assert.ok(id === other || !overlap(box, its), `${id} overlaps ${other}`);
  }
  // Time runs as the text: what is later stands further left.
  const [first, ...later] = MOMENTS.map((id) => seen.cards[id]);
  assert.ok(
    later.every((box) => box.right < first.left),
    'the later cards do not stand to the left',
  );
  const em = seen.fontPx * scale;
  for (const { width } of MOMENTS.map((id) => seen.cards[id]))
    assert.ok(width > 8 * em && width < 25 * em, `a card is ${width / em} em wide`);
}

/** Presses a card where it is seen, and finds that one open. */
export async function assertPressOpens(tab, id) {
  const { left, width, top } = (await look(tab)).cards[id];
  await tab.mouse.click(left + width / 2, top + 12);
  await tab.waitForFunction((value) => document.querySelector('khatt-timeline').selected === value, {}, id);
  // What shows it comes after the first drawing.
  await tab.waitForFunction(() => document.querySelector('khatt-timeline').shadowRoot.querySelector('.details .text'));
  const details = await tab.evaluate(async () => {
    const timeline = document.querySelector('khatt-timeline');
    await timeline.updateComplete;
    const text = timeline.shadowRoot.querySelector('.details .text');
    return {
      fits: text.scrollWidth <= text.clientWidth + 1,
      lines: text.offsetHeight,
      align: getComputedStyle(text).textAlign,
      title: timeline.shadowRoot.querySelector('#details-title').textContent.length,
    };
  });
  assert.ok(details.fits && details.lines > 20 && details.title > 10, JSON.stringify(details));
  assert.equal(details.align, 'start');
}
