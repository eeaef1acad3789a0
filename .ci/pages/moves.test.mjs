// How the built file moves under a real mouse, real fingers and a real wheel, where time runs right to left and left to
// right, on a wide page and on a phone. What each gesture leads to in numbers is held by src/draw/gestures.test.ts.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { POLICY } from '../../demo/serve.mjs';
import { findBrowser, launchArgs } from '../harness/browser.mjs';

const DAY_MS = 86_400_000;
const day = (ms) => new Date(ms).toISOString().slice(0, 10);
/** Forty events, one a week, and one that ends a year without any. */
const EVENTS = [...Array(40)].map((_, i) => ({ id: `w${i}`, title: `حدث الأسبوع ${i}`, date: day(Date.UTC(2021, 0, 4) + 7 * i * DAY_MS) }));
const FAR = { id: 'far', title: 'بعد سنة', date: '2022-10-20' };
const page = (
  lang,
  events,
) => `<!doctype html><html lang="${lang}" dir="${lang === 'ar-IQ' ? 'rtl' : 'ltr'}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title>
<script type="module" src="/dist/khatt-timeline.min.js"></script><body><p>x<br>x<br>x</p><khatt-timeline lang="${lang}" layout="horizontal" loading="eager"><script type="application/json">${JSON.stringify({ events })}</script></khatt-timeline>${'<p>x</p>'.repeat(80)}`;

let server, browser, address;
before(async () => {
  server = createServer(({ url }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://x');
    const isScript = /^\/dist\/[\w.-]+\.js$/.test(pathname);
    response.writeHead(200, { 'Content-Type': isScript ? 'text/javascript' : 'text/html; charset=utf-8', 'Content-Security-Policy': POLICY });
    response.end(isScript ? readFileSync(pathname.slice(1)) : page(searchParams.get('lang'), searchParams.has('far') ? [...EVENTS, FAR] : EVENTS));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${server.address().port}/`;
  browser = await puppeteer.launch({ executablePath: findBrowser(), headless: true, args: launchArgs });
});
after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

const SIZES = { wide: { width: 1280, height: 800 }, phone: { width: 375, height: 900, hasTouch: true, isMobile: true } };
const WAYS = [
  ['ar-IQ', -1],
  ['en', 1],
];

/** A drawn timeline, three times closer than its first view; `isStill`: without motion. */
async function open(lang, size, { isStill = false, query = '', zoom = 3 } = {}) {
  const tab = await browser.newPage();
  await tab.setViewport(SIZES[size]);
  await tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: isStill ? 'reduce' : 'no-preference' }]);
  await tab.goto(`${address}?lang=${lang}${query}`);
  await tab.evaluate(async () => {
    const timeline = document.querySelector('khatt-timeline');
    await customElements.whenDefined('khatt-timeline');
    await timeline.ready;
    window.rests = [];
    timeline.addEventListener('khatt-view', ({ detail }) => window.rests.push(detail));
  });
  if (zoom !== 1) await rested(tab, () => tab.evaluate((factor) => document.querySelector('khatt-timeline').zoomBy(factor), zoom));
  return tab;
}
/** Until the view has come to rest once more after `act`. */
async function rested(tab, act) {
  const count = await tab.evaluate(() => window.rests.length);
  await act();
  await tab.waitForFunction((before) => window.rests.length > before, {}, count);
  await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}
/** The middle of the view and its length, days. */
const viewOf = (tab) =>
  tab.evaluate(() => {
    const { from, to } = document.querySelector('khatt-timeline').view;
    const [a, b] = [Date.parse(from), Date.parse(to)];
    return { middle: (a + b) / 2 / 86_400_000, length: (b - a) / 86_400_000 };
  });
const boxOf = (tab, selector) =>
  tab.evaluate((name) => {
    const node = document.querySelector('khatt-timeline').shadowRoot.querySelector(name);
    const { left, top, width, height } = node?.getBoundingClientRect() ?? {};
    return node ? { left, top, width, height, isSeen: node.checkVisibility() } : null;
  }, selector);
/**
 * A place on the ground of the chart, under its axis: over the cards a finger would take hold of the overview's edges.
 */
async function groundOf(tab, part = 0.5) {
  const { left, top, width, height } = await boxOf(tab, '.chart');
  return { x: Math.round(left + part * width), y: Math.round(top + height - 12) };
}
/** Fingers from and to places; one step a frame. */
async function swipe(tab, fingers, { steps = 5 } = {}) {
  const cdp = await tab.createCDPSession();
  const at = (t) => fingers.map(([from, to], id) => ({ id, x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t }));
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let i = 1; i <= steps; i++) await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(i / steps) });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await cdp.detach();
}
async function wheel(tab, { deltaX = 0, deltaY = 0, modifiers = 0 }, place) {
  const cdp = await tab.createCDPSession();
  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...place, deltaX, deltaY, modifiers });
  await cdp.detach();
}
const CTRL = 2;
const scrolled = (tab) => tab.waitForFunction(() => scrollY > 20);
const near = (found, expected, within, what) => assert.ok(Math.abs(found - expected) <= within, `${what}: ${found}, expected ${expected}`);

for (const [lang, later] of WAYS) {
  const way = lang === 'ar-IQ' ? 'right to left' : 'left to right';
  describe(`A mouse, where time runs ${way}`, () => {
    it('throws the picture: it goes on the way it was thrown, and rests once', async () => {
      const tab = await open(lang, 'wide');
      const [{ middle, length }, { x, y }] = [await viewOf(tab), await groundOf(tab)];
      await tab.mouse.move(x, y);
      await tab.mouse.down();
      await rested(tab, async () => {
        await tab.mouse.move(x - 150, y, { steps: 8 });
        await tab.mouse.up();
      });
      const moved = ((await viewOf(tab)).middle - middle) * later;
      assert.ok(moved > (150 / 1264) * length - 1, `${moved} days`);
      assert.equal(await tab.evaluate(() => window.rests.length), 2);
      await tab.close();
    });
    it('zooms in where it is clicked twice', async () => {
      const tab = await open(lang, 'wide');
      const before = await viewOf(tab);
      const place = await groundOf(tab, 0.25);
      await rested(tab, () => tab.mouse.click(place.x, place.y, { count: 2 }));
      const { middle, length } = await viewOf(tab);
      near(length, before.length / 2, 1.5, 'length');
      near(middle, before.middle - (later * before.length) / 8, 1.5, 'middle');
      await tab.close();
    });
    it('turns its wheel for the page, which is told once how to zoom; with Ctrl by 1.3, sideways to what stands there', async () => {
      const tab = await open(lang, 'wide');
      const before = await viewOf(tab);
      await wheel(tab, { deltaY: 100 }, await groundOf(tab));
      await scrolled(tab);
      await tab.waitForFunction(() => document.querySelector('khatt-timeline').shadowRoot.querySelector('.hint'));
      const hint = await tab.evaluate(() => document.querySelector('khatt-timeline').shadowRoot.querySelector('.hint').textContent);
      assert.match(hint, lang === 'ar-IQ' ? /^للتكبير .*Ctrl/ : /Ctrl/);
      await tab.evaluate(() => scrollTo(0, 0));
      assert.deepEqual(await viewOf(tab), before);
      await rested(tab, async () => wheel(tab, { deltaY: -120, modifiers: CTRL }, await groundOf(tab)));
      near((await viewOf(tab)).length, before.length / 1.3, 1.5, 'length');
      near((await viewOf(tab)).middle, before.middle, 1.5, 'middle');
      assert.equal(await tab.evaluate(() => visualViewport.scale * devicePixelRatio), 1);
      const closer = await viewOf(tab);
      await rested(tab, async () => wheel(tab, { deltaX: 200 }, await groundOf(tab)));
      near((await viewOf(tab)).middle, closer.middle + (later * 200 * closer.length) / 1264, 1.5, 'middle');
      await tab.evaluate(() => document.querySelector('khatt-timeline').shadowRoot.querySelector('.hint')?.remove());
      await wheel(tab, { deltaY: 100 }, await groundOf(tab));
      await scrolled(tab);
      assert.equal(await boxOf(tab, '.hint'), null);
      await tab.close();
    });
    it('drags the window of the overview, and one edge of it', async () => {
      const tab = await open(lang, 'wide');
      const before = await viewOf(tab);
      const seen = await boxOf(tab, '.overview .window');
      const y = seen.top + seen.height / 2;
      const dragBy = async (x, px) => {
        await tab.mouse.move(x, y);
        await tab.mouse.down();
        await rested(tab, async () => {
          await tab.mouse.move(x + px, y, { steps: 4 });
          await tab.mouse.up();
        });
      };
      const perPx = before.length / seen.width;
      await dragBy(seen.left + seen.width / 2, 60);
      near((await viewOf(tab)).middle, before.middle + later * 60 * perPx, 2.5, 'middle');
      near((await viewOf(tab)).length, before.length, 1.5, 'length');
      const moved = await viewOf(tab);
      await dragBy(seen.left + 60 + seen.width, 80);
      near((await viewOf(tab)).length, before.length + 80 * perPx, 3, 'length');
      near((await viewOf(tab)).middle, moved.middle + later * 40 * perPx, 3, 'middle');
      await tab.close();
    });
    it('finds the way back from where nothing is', async () => {
      const tab = await open(lang, 'wide', { query: '&far', zoom: 1, isStill: true });
      await rested(tab, () => tab.evaluate(() => (document.querySelector('khatt-timeline').view = { from: '2022-02-01', to: '2022-03-01' })));
      const back = await boxOf(tab, '.way-back');
      const chart = await boxOf(tab, '.chart');
      assert.ok(back.isSeen);
      // The nearest is earlier.
      assert.equal(back.left + back.width / 2 > chart.left + chart.width / 2, later < 0);
      assert.match(
        await tab.evaluate(() => document.querySelector('khatt-timeline').shadowRoot.querySelector('.way-back').ariaLabel),
        lang === 'ar-IQ' ? /^أحداث أسبق: ٣ أشهر$/ : /^Earlier events: 3 months$/,
      );
      await rested(tab, () => tab.mouse.click(back.left + back.width / 2, back.top + back.height / 2));
      near((await viewOf(tab)).middle, Date.parse('2021-10-04') / DAY_MS, 1.5, 'middle');
      assert.ok(!(await boxOf(tab, '.way-back')).isSeen);
      await tab.close();
    });
  });

  describe(`Fingers on a phone, where time runs ${way}`, () => {
    it('swipe up for the page and sideways for the chart, which glides on', async () => {
      const tab = await open(lang, 'phone');
      const before = await viewOf(tab);
      const { x, y } = await groundOf(tab);
      await rested(tab, () =>
        swipe(tab, [
          [
            { x: x + 60, y },
            { x: x - 60, y: y + 3 },
          ],
        ]),
      );
      const { middle } = await viewOf(tab);
      assert.ok((middle - before.middle) * later > (100 / 343) * before.length, `${middle - before.middle} days of ${before.length}`);
      const place = await groundOf(tab);
      await swipe(
        tab,
        [
          [
            { x: place.x, y: place.y },
            { x: place.x + 4, y: place.y - 200 },
          ],
        ],
        { steps: 10 },
      );
      await scrolled(tab);
      assert.equal((await viewOf(tab)).middle, middle);
      await tab.close();
    });
    it('pinch and zoom about their middle; the page stays as it is', async () => {
      const tab = await open(lang, 'phone', { isStill: true });
      const before = await viewOf(tab);
      const { x, y } = await groundOf(tab);
      // Up and apart: of two fingers nothing is the page's.
      await rested(tab, () =>
        swipe(
          tab,
          [
            [
              { x: x - 40, y },
              { x: x - 80, y: y - 60 },
            ],
            [
              { x: x + 40, y },
              { x: x + 80, y: y - 60 },
            ],
          ],
          { steps: 10 },
        ),
      );
      near((await viewOf(tab)).length, before.length / 2, before.length / 8, 'length');
      near((await viewOf(tab)).middle, before.middle, before.length / 20, 'middle');
      assert.deepEqual(await tab.evaluate(() => [scrollY, visualViewport.scale]), [0, 1]);
      await tab.close();
    });
    it('zoom in where they tap twice', async () => {
      const tab = await open(lang, 'phone', { isStill: true });
      const before = await viewOf(tab);
      const { x, y } = await groundOf(tab);
      await rested(tab, async () => {
        await tab.touchscreen.tap(x, y);
        await tab.touchscreen.tap(x, y);
      });
      near((await viewOf(tab)).length, before.length / 2, 1.5, 'length');
      assert.equal(await tab.evaluate(() => visualViewport.scale), 1);
      await tab.close();
    });
  });

  describe(`Keys, where time runs ${way}`, () => {
    it('move the edges of the view, each told in words; PageUp of a slider is later, of the chart earlier', async () => {
      const tab = await open(lang, 'wide', { isStill: true });
      const told = (edge) =>
        tab.evaluate((name) => {
          const { role, ariaLabel, ariaValueText, ariaValueNow, ariaValueMin, ariaValueMax } = document
            .querySelector('khatt-timeline')
            .shadowRoot.querySelector(`[data-control="${name}"]`);
          return { role, name: ariaLabel, text: ariaValueText, now: Number(ariaValueNow), min: Number(ariaValueMin), max: Number(ariaValueMax) };
        }, `edge-${edge}`);
      const press = async (edge, key) => {
        await tab.evaluate((name) => document.querySelector('khatt-timeline').shadowRoot.querySelector(`[data-control="${name}"]`).focus(), `edge-${edge}`);
        await rested(tab, () => tab.keyboard.press(key));
      };
      const first = await told(0);
      assert.equal(first.role, 'slider');
      assert.match(first.text, lang === 'ar-IQ' ? /[٠-٩]{1,2} .* ٢٠٢١/ : /2021/);
      assert.ok(first.min < first.now && first.now < first.max);
      for (const [edge, key, step] of [
        [0, 'ArrowRight', later],
        [0, 'ArrowLeft', -later],
        [0, 'ArrowUp', 1],
        [0, 'PageDown', -1],
        [1, 'PageUp', 1],
        [1, 'ArrowDown', -1],
        [0, 'Home', -1],
        [1, 'End', 1],
      ]) {
        const [before, other] = [await told(edge), await told(1 - edge)];
        await press(edge, key);
        const moved = await told(edge);
        assert.equal(Math.sign(moved.now - before.now), step, `${key} of edge ${edge}`);
        near((await told(1 - edge)).now, other.now, DAY_MS, 'the other edge');
        if (key === 'Home' || key === 'End') break;
        assert.notEqual(moved.text, before.text);
      }
      await tab.close();
    });
  });
}

describe('The address', () => {
  it('has an entry for each opened event, and back and forward go through them', async () => {
    const tab = await open('ar-IQ', 'wide', { isStill: true });
    const isOpen = (id) => tab.waitForFunction((asked) => document.querySelector('khatt-timeline').selected === asked, {}, id);
    const reveal = async (id) => {
      await tab.evaluate((asked) => document.querySelector('khatt-timeline').reveal(asked), id);
      await tab.waitForFunction((asked) => location.hash === `#khatt-${asked}`, {}, id);
    };
    await tab.evaluate(() => document.querySelector('khatt-timeline').setAttribute('sync-hash', 'push'));
    // Its file is there when it answers.
    await tab.evaluate(() => history.replaceState(null, '', '#khatt-w1'));
    await tab.waitForFunction(() => dispatchEvent(new PopStateEvent('popstate')) && document.querySelector('khatt-timeline').selected === 'w1');
    await tab.evaluate(() => {
      history.replaceState(null, '', location.pathname + location.search);
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await isOpen(null);
    await reveal('w3');
    await reveal('w5');
    for (const [way, id] of [
      ['back', 'w3'],
      ['back', null],
      ['forward', 'w3'],
      ['forward', 'w5'],
      ['back', 'w3'],
    ]) {
      await tab.evaluate((name) => history[name](), way);
      await isOpen(id);
    }
    await tab.close();
  });
});
