// The pages of demo/hostile/: whatever a page does, the reader sees cards at their place, in order, in whole letters,
// and the one that is pressed opens.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { serve } from '../../demo/serve.mjs';
import { findBrowser, launchArgs } from '../harness/browser.mjs';
import { ALL, assertPressOpens, assertReadable, isDrawn, look, MOMENTS, openHostile } from './hostile-page.mjs';

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

const open = (name) => openHostile(browser, `${address}demo/hostile/${name}.html`);

const names = readdirSync('demo/hostile')
  .filter((file) => file.endsWith('.html') && file !== 'index.html')
  .map((file) => file.replace('.html', ''));
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

  const state = (target) =>
    target.evaluate(() => {
      const timeline = document.querySelector('khatt-timeline');
      return { selected: timeline.selected, view: timeline.view, details: timeline.shadowRoot.querySelectorAll('.details').length };
    });
  it('moved: what was open and in view stays so wherever it goes', async () => {
    const { tab, said } = await open('moved');
    await isDrawn(tab);
    await tab.evaluate(() => {
      const timeline = document.querySelector('khatt-timeline');
      timeline.panBy(-0.05);
      timeline.reveal('nato-iraq-meeting');
    });
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
      assert.ok(
        MOMENTS.every((id) => cards[id].width < 420),
        JSON.stringify(cards),
      );
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
      const strip = () =>
        tab.evaluate(() => {
          const [all, seen] = ['.overview', '.overview .window'].map((part) =>
            document.querySelector('khatt-timeline').shadowRoot.querySelector(part)?.getBoundingClientRect(),
          );
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
      // Gestures lie in a file of their own.
      await tab.evaluate(() => document.querySelector('khatt-timeline').ready);
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
