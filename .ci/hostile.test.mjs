// The pages of demo/hostile/: whatever a page does, the reader sees cards at their place, in order, in whole letters, and
// the one that is pressed opens.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { serve } from '../demo/serve.mjs';
import { findBrowser, launchArgs } from './browser.mjs';

/** By date, the earliest first; the periods have no cards. */
const MOMENTS = ['troop-decision', 'khamenei-speech', 'nato-iraq-meeting'];
const ALL = ['yemen-siege', ...MOMENTS, 'mission-continues'];
/** How large each page draws what it holds, where not as it is. */
const SCALES = { zoom: 1.5, scale: 0.5 };

let browser, server, address;
before(async () => {
  ({ server, address } = await serve(9380));
  browser = await puppeteer.launch({ executablePath: findBrowser(), headless: true, args: launchArgs });
});
after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

async function open(name, width = 1280) {
  const tab = await browser.newPage();
  const said = [];
  tab.on('console', (message) => said.push(message.text()));
  tab.on('pageerror', (error) => said.push(String(error)));
  await tab.setViewport({ width, height: 1400 });
  // Without motion the view is at rest at once.
  await tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await tab.goto(`${address}demo/hostile/${name}.html`);
  return { tab, said };
}
const isDrawn = (target) => target.waitForFunction(() => document.querySelector('khatt-timeline')?.shadowRoot?.querySelectorAll('.events .event').length >= 5);

/** What the reader sees of the first timeline: in px of the screen, and as computed. */
const look = (target) => target.evaluate(() => {
  const timeline = document.querySelector('khatt-timeline');
  const root = timeline.shadowRoot;
  const box = (node) => { const { left, right, top, bottom, width } = node.getBoundingClientRect(); return { left, right, top, bottom, width }; };
  const styles = [...root.querySelectorAll('*')].map((node) => getComputedStyle(node));
  const listed = (list) => list.filter((value, i) => list.indexOf(value) === i);
  const events = [...root.querySelectorAll('.events .event')];
  const title = getComputedStyle(root.querySelector('.card .title'));
  return {
    ids: events.map((node) => node.getAttribute('data-event-id')), dates: events.map((node) => node.querySelector('.date').textContent),
    cards: Object.fromEntries(events.map((node) => [node.getAttribute('data-event-id'), box(node)])), chart: box(root.querySelector('.chart')),
    letters: listed(styles.map((style) => style.letterSpacing)), words: listed(styles.map((style) => style.wordSpacing)),
    direction: getComputedStyle(root.querySelector('section')).direction, fontPx: Number.parseFloat(title.fontSize), linePx: Number.parseFloat(title.lineHeight), wraps: title.whiteSpace === 'normal',
    isHorizontal: timeline.matches(':state(horizontal)'),
  };
});
const overlap = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

function assertReadable(seen, scale = 1) {
  assert.deepEqual([seen.ids, seen.direction, seen.isHorizontal], [ALL, 'rtl', true]);
  assert.ok(seen.letters.every((value) => ['normal', '0px'].includes(value)), `letters stand ${seen.letters} apart`);
  assert.ok(seen.words.every((value) => value === '0px'), `words stand ${seen.words} apart`);
  assert.ok(seen.dates.includes('شباط ٢٠٢١') && seen.dates.includes('١١ آذار ٢٠٢١'), seen.dates.join());
  assert.ok(seen.fontPx >= 14 && seen.fontPx <= 18, `titles of ${seen.fontPx} px`);
  assert.ok(seen.linePx >= 1.6 * seen.fontPx, `lines of ${seen.linePx} px`);
  assert.ok(seen.wraps, 'titles do not break');
  const boxes = Object.entries(seen.cards);
  for (const [id, box] of boxes) {
    assert.ok(box.left >= seen.chart.left - 1 && box.right <= seen.chart.right + 1 && box.width > 100 * scale, `${id} stands at ${box.left} to ${box.right}`);
    for (const [other, its] of boxes) assert.ok(id === other || !overlap(box, its), `${id} overlaps ${other}`);
  }
  // Time runs as the text: what is later stands further left.
  const [first, ...later] = MOMENTS.map((id) => seen.cards[id]);
  assert.ok(later.every((box) => box.right < first.left), 'the later cards do not stand to the left');
  const em = seen.fontPx * scale;
  for (const { width } of MOMENTS.map((id) => seen.cards[id])) assert.ok(width > 10 * em && width < 21 * em, `a card is ${width / em} em wide`);
}

/** Presses a card where it is seen, and finds that one open. */
async function assertPressOpens(tab, id) {
  const { left, width, top } = (await look(tab)).cards[id];
  await tab.mouse.click(left + width / 2, top + 12);
  await tab.waitForFunction((value) => document.querySelector('khatt-timeline').selected === value, {}, id);
  const details = await tab.evaluate(async () => {
    const timeline = document.querySelector('khatt-timeline');
    await timeline.updateComplete;
    const text = timeline.shadowRoot.querySelector('.details .text');
    return { fits: text.scrollWidth <= text.clientWidth + 1, lines: text.offsetHeight, align: getComputedStyle(text).textAlign, title: timeline.shadowRoot.querySelector('#details-title').textContent.length };
  });
  assert.ok(details.fits && details.lines > 20 && details.title > 10, JSON.stringify(details));
  assert.equal(details.align, 'start');
}

const names = readdirSync('demo/hostile').filter((file) => file.endsWith('.html') && file !== 'index.html').map((file) => file.replace('.html', ''));
describe('A hostile page', () => {
  for (const name of names.filter((one) => one !== 'closed')) {
    it(`${name}: cards stand whole, in order and apart, and open when pressed`, async () => {
      const { tab, said } = await open(name);
      await isDrawn(tab);
      assertReadable(await look(tab), SCALES[name]);
      for (const id of ['nato-iraq-meeting', 'troop-decision']) await assertPressOpens(tab, id);
      assert.deepEqual(said, []);
      await tab.close();
    });
  }

  it('closed: a timeline that was not displayed is drawn when it is', async () => {
    const { tab, said } = await open('closed');
    await tab.waitForFunction(() => [...document.querySelectorAll('khatt-timeline')].every((one) => one.toJSON?.()));
    assert.equal(await tab.evaluate(() => document.querySelectorAll('khatt-timeline')[1].shadowRoot.querySelectorAll('.events .event').length), 0);
    await tab.click('summary');
    await isDrawn(tab);
    assertReadable(await look(tab));
    await assertPressOpens(tab, 'nato-iraq-meeting');
    await tab.click('#show');
    await tab.waitForFunction(() => document.querySelectorAll('khatt-timeline')[1].shadowRoot.querySelectorAll('.events .event').length >= 5);
    await tab.evaluate(() => document.querySelector('details').remove());
    assertReadable(await look(tab));
    assert.deepEqual(said, []);
    await tab.close();
  });

  const state = (target) => target.evaluate(() => {
    const timeline = document.querySelector('khatt-timeline');
    return { selected: timeline.selected, view: timeline.view, details: timeline.shadowRoot.querySelectorAll('.details').length };
  });
  it('moved: what was open and in view stays so wherever it goes', async () => {
    const { tab, said } = await open('moved');
    await isDrawn(tab);
    await tab.evaluate(() => document.querySelector('khatt-timeline').reveal('nato-iraq-meeting'));
    const before = await state(tab);
    for (const place of ['second', 'first']) {
      await tab.click('#move');
      assert.equal(await tab.evaluate(() => document.querySelector('khatt-timeline').parentElement.id), place);
      await isDrawn(tab);
      await tab.waitForFunction(() => document.querySelector('khatt-timeline').view);
      assert.deepEqual(await state(tab), { ...before, details: 1 });
    }
    await tab.evaluate(() => document.querySelector('khatt-timeline').fit());
    await tab.waitForFunction((from) => document.querySelector('khatt-timeline').view.from !== from, {}, before.view.from);
    assertReadable(await look(tab));
    await assertPressOpens(tab, 'troop-decision');
    assert.deepEqual(said, []);
    await tab.close();
  });
  it('adopted: another document shows it as it was, and the first one again', async () => {
    const { tab, said } = await open('adopted');
    await isDrawn(tab);
    await assertPressOpens(tab, 'nato-iraq-meeting');
    const inner = tab.frames()[1];
    for (const target of [inner, tab]) {
      await tab.click('#move');
      await isDrawn(target);
      await target.waitForFunction(() => document.querySelector('khatt-timeline').view);
      const { selected, details } = await state(target);
      assert.deepEqual({ selected, details }, { selected: 'nato-iraq-meeting', details: 1 });
      // Its styles came along: without them a card would be as wide as the page.
      const { cards, ids } = await look(target);
      assert.deepEqual(ids, ALL);
      assert.ok(MOMENTS.every((id) => cards[id].width < 420), JSON.stringify(cards));
    }
    assertReadable(await look(tab));
    assert.deepEqual(said, []);
    await tab.close();
  });

  for (const name of ['root-size', 'scale', 'zoom']) {
    it(`${name}: a press on the strip of the whole story goes where it was pressed`, async () => {
      const { tab } = await open(name);
      await isDrawn(tab);
      await tab.evaluate(() => document.querySelector('khatt-timeline').zoomBy(8));
      const strip = () => tab.evaluate(() => {
        const [all, seen] = ['.overview', '.overview .window'].map((part) => document.querySelector('khatt-timeline').shadowRoot.querySelector(part)?.getBoundingClientRect());
        return seen && { left: all.left, width: all.width, bottom: all.bottom, at: seen.left + seen.width / 2 };
      });
      await tab.waitForFunction(() => document.querySelector('khatt-timeline').shadowRoot.querySelector('.overview .window')?.getBoundingClientRect().width);
      const { left, width, bottom } = await strip();
      // On its empty ground.
      const y = bottom - 6 * (SCALES[name] ?? 1);
      for (const part of [0.3, 0.7]) {
        await tab.mouse.click(left + width * part, y);
        let at;
        for (let tries = 0; tries < 60 && !(Math.abs(at - left - width * part) < 4); tries++) ({ at } = await strip());
        assert.ok(Math.abs(at - left - width * part) < 4, `${at} px for ${left + width * part}`);
      }
      await tab.close();
    });
    it(`${name}: a card stays under the mouse that drags it`, async () => {
      const { tab } = await open(name);
      await isDrawn(tab);
      const boxOf = async () => (await look(tab)).cards['khamenei-speech'];
      const { left, top } = await boxOf();
      await tab.mouse.move(left + 20, top + 12);
      await tab.mouse.down();
      await tab.mouse.move(left + 80, top + 12, { steps: 4 });
      await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      const moved = (await boxOf()).left - left;
      await tab.mouse.up();
      assert.ok(Math.abs(moved - 60) < 3, `it moved by ${moved} px`);
      await tab.close();
    });
  }
});

it('the gallery names every page, and every page says what is hostile', () => {
  const index = readFileSync('demo/hostile/index.html', 'utf8');
  for (const name of names) {
    assert.ok(index.includes(`href="${name}.html"`), name);
    const [, line] = /<h1>[^<]+<\/h1><p>(.+?)<\/p><\/header>/.exec(readFileSync(`demo/hostile/${name}.html`, 'utf8'));
    assert.match(line, /[\u0600-\u06FF]{3}/);
  }
});
it('the page without a doctype is in quirks mode', async () => {
  const { tab } = await open('quirks');
  assert.equal(await tab.evaluate(() => document.compatMode), 'BackCompat');
  await tab.close();
});
