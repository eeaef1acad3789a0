// Files on use that do not come: the built page stays usable without each of them, and the console says which is
// missing, once.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { fileOf } from '../../demo/serve.mjs';
import { findBrowser, launchArgs } from '../harness/browser.mjs';

const STORY = {
  lang: 'ar-IQ',
  events: [
    { id: 'a', date: '2021-01-05', title: 'أ', text: 'نص', media: [{ type: 'video', src: '/a.mp4', alt: 'خطاب' }] },
    { id: 'b', date: '2021-02-05', title: 'ب' },
    {
      id: 'c',
      date: '2021-03-05',
      title: 'ج',
      media: [
        {
          type: 'image',
          src: 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
          alt: 'صورة',
        },
      ],
    },
  ],
};
const PAGE = `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>x</title><body style="inline-size: 1000px"><khatt-timeline></khatt-timeline><script type="module" src="/dist/khatt-timeline.min.js"></script>`;

let server, browser, missing, address;
/** How often the missing file was asked for. */
let asked = 0;
/** A promise that what opens an event, and what an axis is made of, waits for on its way. */
let held = null;
before(async () => {
  server = createServer(async ({ url }, response) => {
    if (url.includes(`.${missing}.`)) asked++;
    if (/\.(?:more|even|lanes)\./.test(url)) await held;
    if (url === '/') return response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(PAGE);
    if (!url.startsWith('/dist/') || url.includes(`.${missing}.`)) return response.writeHead(404).end();
    return response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' }).end(readFileSync(await fileOf(url)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${server.address().port}/`;
  browser = await puppeteer.launch({ executablePath: findBrowser(), headless: true, args: launchArgs });
});
after(async () => {
  await browser?.close();
  server.closeAllConnections();
  server.close();
});

/** A page with the story, drawn, where the file of this name does not come; and what its console said of it. */
async function open(name, attributes = {}, story = STORY, isAwaited = true) {
  missing = name;
  asked = 0;
  const tab = await browser.newPage();
  const said = [];
  tab.on('console', (message) => message.text().includes(`khatt-timeline.${name}.min.js is missing`) && said.push(message.text()));
  await tab.goto(address);
  await tab.evaluate(
    async (data, own, waits) => {
      const timeline = document.querySelector('khatt-timeline');
      for (const [key, value] of Object.entries(own)) timeline.setAttribute(key, value);
      timeline.data = data;
      await (waits ? timeline.ready : timeline.updateComplete);
    },
    story,
    attributes,
    isAwaited,
  );
  return { tab, said };
}
const inShadow = (tab, act) => tab.evaluate(`(${act})(document.querySelector('khatt-timeline'), document.querySelector('khatt-timeline').shadowRoot)`);

/** The problems that such an event of a new timeline with an unknown field tells. */
const told = (tab, name) =>
  tab.evaluate(
    (type) =>
      new Promise((resolve) => {
        const timeline = document.createElement('khatt-timeline');
        timeline.addEventListener(type, ({ detail }) => resolve(detail.problems.map(({ code, message }) => [code, message])), { once: true });
        timeline.data = { titel: 'x', events: [{ date: '2021', title: 'أ' }] };
        document.body.append(timeline);
      }),
    name,
  );

describe('Without', () => {
  it('gestures buttons and keys move the chart, at once, and a swipe sideways is the page’s', async () => {
    const { tab, said } = await open('moves');
    const touch = await inShadow(tab, (_, root) => getComputedStyle(root.querySelector('.chart')).touchAction);
    const [before, after] = await inShadow(tab, (timeline, root) => {
      const first = timeline.view;
      root.querySelector('.toolbar button').click();
      return [first, timeline.view];
    });
    assert.notDeepEqual(after, before);
    await inShadow(tab, (_, root) => root.querySelector('.events [tabindex="0"]').focus());
    await tab.keyboard.press('End');
    assert.equal(await inShadow(tab, (_, root) => root.activeElement.dataset.eventId), 'c');
    assert.equal(touch, 'auto');
    assert.equal(said.length, 1);
    await tab.close();
  });
  it('players a film’s words and a link stand in its place', async () => {
    const { tab, said } = await open('players');
    await inShadow(tab, async (timeline) => {
      timeline.selected = 'a';
      for (let i = 0; i < 2; i++) await timeline.updateComplete;
    });
    await tab.waitForFunction(() => document.querySelector('khatt-timeline').shadowRoot.querySelector('.instead a'));
    assert.deepEqual(await inShadow(tab, (_, root) => [root.querySelectorAll('video').length, new URL(root.querySelector('.instead a').href).pathname]), [
      0,
      '/a.mp4',
    ]);
    assert.equal(said.length, 1);
    await tab.close();
  });
  it('calendars Gregorian dates stand', async () => {
    const { tab, said } = await open('calendars', { calendar: 'islamic-umalqura', 'secondary-calendar': 'persian' });
    assert.match(await inShadow(tab, (_, root) => root.querySelector('.event .date').textContent), /كانون الثاني/);
    assert.equal(said.length, 1);
    await tab.close();
  });
  it('what spaces events evenly the axis is one of time', async () => {
    const { tab, said } = await open('even', { scale: 'even', layout: 'horizontal' });
    assert.deepEqual(await inShadow(tab, (_, root) => [root.querySelectorAll('[part~="event"]').length, root.querySelectorAll('.breaks').length]), [3, 0]);
    assert.deepEqual([said.length, asked], [1, 1]);
    await tab.close();
  });
  for (const [name, layout] of [
    ['story', 'story'],
    ['reading', 'story'],
  ]) {
    it(`${name} a story is a chart, or a list where it is narrow`, async () => {
      for (const width of ['1000px', '400px']) {
        const { tab, said } = await open(name, { layout, style: `display: block; inline-size: ${width}` });
        assert.equal(await inShadow(tab, (timeline) => timeline.matches(':state(horizontal)')), width === '1000px');
        assert.ok((await inShadow(tab, (_, root) => root.querySelectorAll('[part~="event"]').length)) >= 3);
        assert.equal(said.length, 1);
        await tab.close();
      }
    });
  }
  it('words of a choice there is none, and they are asked for once', async () => {
    const { tab, said } = await open('reading');
    assert.deepEqual(
      await inShadow(tab, async (timeline, root) => {
        for (let i = 0; i < 10; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
        return [root.querySelectorAll('[part~="event"]').length, getComputedStyle(root.querySelector('.layouts')).visibility];
      }),
      [3, 'hidden'],
    );
    assert.deepEqual([said.length, asked], [1, 1]);
    await tab.close();
  });
  it('the large picture the small one stands', async () => {
    const { tab, said } = await open('picture', { selected: 'c' });
    await inShadow(tab, async (timeline, root) => {
      await timeline.updateComplete;
      for (let i = 0; i < 2; i++) root.querySelector('.enlarge').click();
    });
    await tab.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('.picture.')));
    assert.equal(await inShadow(tab, (_, root) => root.querySelectorAll('dialog, .instead').length), 0);
    await tab.waitForFunction(() => true);
    assert.equal(said.length, 1);
    await tab.close();
  });
  it('what tells mistakes all is drawn, and a problem is told by its code', async () => {
    const { tab, said } = await open('mistakes', { calender: 'x' }, { ...STORY, titel: 'x' });
    assert.equal(await inShadow(tab, (_, root) => root.querySelectorAll('[part~="event"]').length), 3);
    assert.deepEqual(await told(tab, 'khatt-error'), [['field/unknown', 'field/unknown']]);
    assert.equal(said.length, 1);
    await tab.close();
  });
  for (const [layout, width] of [
    ['horizontal', '1000px'],
    ['vertical', '400px'],
  ]) {
    it(`what opens an event is its date, its title and its text, and there is no picture as a file: ${layout}`, async () => {
      const { tab, said } = await open('more', { layout, style: `display: block; inline-size: ${width}` });
      assert.deepEqual(
        await inShadow(tab, async (timeline, root) => {
          root.querySelector('.event[data-event-id="a"]').click();
          await timeline.updateComplete;
          const details = root.querySelector('#details');
          return [
            details.querySelector('time').textContent,
            ...[...details.querySelectorAll('h3, .text')].map(({ textContent }) => textContent),
            timeline.selected,
            timeline.toSVG(),
            await timeline.toPNG(),
          ];
        }),
        ['الثلاثاء ٥ كانون الثاني ٢٠٢١', 'أ', 'نص', 'a', '', null],
      );
      await tab.keyboard.press('Escape');
      assert.equal(said.length, 1);
      await tab.close();
    });
  }
  it('what opens an event it is asked for again with each event that opens, and no oftener; once it is there all of the event is', async () => {
    const { tab, said } = await open('more');
    const select = (id) =>
      tab.evaluate(async (one) => {
        const timeline = document.querySelector('khatt-timeline');
        timeline.selected = one;
        for (let i = 0; i < 5; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
        return [Boolean(timeline.shadowRoot.querySelector('#details')), Boolean(timeline.shadowRoot.querySelector('#details .navigation'))];
      }, id);
    assert.deepEqual(await select('a'), [true, false]);
    assert.deepEqual([said.length, asked <= 2], [1, true]);
    missing = null;
    await select('c');
    await tab.waitForFunction(() => document.querySelector('khatt-timeline').shadowRoot.querySelector('#details .navigation'));
    await tab.close();
  });
  it('what opens an event one that is open from the start is read, and a list of hundreds is whole', async () => {
    const { tab, said } = await open(
      'more',
      { layout: 'vertical', selected: 'e299' },
      { lang: 'ar-IQ', events: Array.from({ length: 300 }, (_, i) => ({ id: `e${i}`, date: `${1700 + i}`, title: `${i}` })) },
    );
    assert.deepEqual(
      await inShadow(tab, async (timeline, root) => {
        root.querySelector('.show-all').click();
        await timeline.updateComplete;
        return [
          root.querySelector('#details h3')?.textContent ?? root.querySelector('.row.whole [data-event-id="e299"] .title').textContent,
          root.querySelectorAll('.row').length,
          root.querySelectorAll('.stretch').length,
        ];
      }),
      ['299', 300, 0],
    );
    assert.equal(said.length, 1);
    await tab.close();
  });
});

/**
 * What presses on the first '+n' bring, once the view rests: whether it is closer, whether another event is open,
 * whether the focus is still in the widget.
 */
const pressMore = (tab, times) =>
  inShadow(
    tab,
    `async (timeline, root) => {
  const [frame, lengthMs] = [() => new Promise((resolve) => requestAnimationFrame(resolve)), () => Date.parse(timeline.view.to) - Date.parse(timeline.view.from)];
  let result;
  for (let i = 0; i < ${times}; i++) {
    const [before, open, rest] = [lengthMs(), timeline.selected, new Promise((resolve) => ['khatt-view', 'khatt-select'].forEach((type) => timeline.addEventListener(type, resolve, { once: true })))];
    const button = root.querySelector('.more');
    button.focus();
    button.click();
    const { type, detail } = await rest;
    for (let j = 0; j < 3; j++) await frame();
    result = { type, by: detail.by, isCloser: lengthMs() < before, isOther: timeline.selected !== open, hasFocus: root.activeElement?.matches('.events *') === true, lists: root.querySelectorAll('.stack').length };
  }
  return result;
}`,
  );
const numbered = (count, dateOf) => ({ lang: 'ar-IQ', events: Array.from({ length: count }, (_, i) => ({ id: `e${i}`, date: dateOf(i), title: `حدث ${i}` })) });
const CLOSER = { type: 'khatt-view', by: 'key', isCloser: true, isOther: false, hasFocus: true, lists: 0 };
const NEXT = { type: 'khatt-select', by: 'key', isCloser: false, isOther: true, hasFocus: true, lists: 0 };

describe("Without what opens an event '+n'", () => {
  for (const [title, story, times, expected] of [
    ['comes closer, to where they fall apart', numbered(90, (i) => `2021-03-${10 + (i % 20)}`), 1, CLOSER],
    ['comes closer to periods too', numbered(12, (i) => `2021-03-${10 + i}/2021-04-${10 + i}`), 1, CLOSER],
    ['opens the next of them on one day', numbered(60, () => '2021-03-11'), 1, NEXT],
    ['opens each of them on one day', numbered(60, () => '2021-03-11'), 4, NEXT],
    ['opens the next of them at the closest', numbered(80, (i) => `2021-03-${11 + (i % 2)}`), 4, NEXT],
  ]) {
    it(title, async () => {
      const { tab } = await open('more', {}, story);
      assert.deepEqual(await pressMore(tab, times), expected);
      await tab.close();
    });
  }
});

describe('Without what opens an event paper', () => {
  const long = numbered(300, (i) => `${1700 + i}`);
  const texts = { ...STORY, events: STORY.events.map((event) => ({ ...event, text: `نص ${event.id}` })) };
  for (const [title, attributes, story, isHeld] of [
    ['has all events with their texts', {}, texts],
    ['has them from a list', { layout: 'vertical' }, texts],
    ['has them from a story', { layout: 'story' }, texts],
    ['has all of a long list', { layout: 'vertical' }, long],
    ['has them while it is on its way', {}, texts, true],
    ['has them while an event waits for it', { selected: 'a' }, texts, true],
    ['has all of a long list while it is on its way', { layout: 'vertical' }, long, true],
  ]) {
    it(title, async () => {
      let release = () => {};
      if (isHeld) held = new Promise((resolve) => (release = resolve));
      const { tab } = await open(isHeld ? null : 'more', attributes, story, !isHeld);
      const printed = await inShadow(tab, (_, root) => {
        dispatchEvent(new Event('beforeprint'));
        return [
          root.querySelectorAll('.chart').length,
          [...root.querySelectorAll('.row')].map((row) => [
            row.querySelector('.date, .when').textContent !== '',
            row.querySelector('.title').textContent,
            row.querySelector('.text')?.textContent ?? null,
          ]),
        ];
      });
      assert.deepEqual(printed, [0, story.events.map(({ title, text }) => [true, title, text ?? null])]);
      release();
      held = null;
      await tab.waitForFunction(
        (isThere) =>
          !isThere || document.querySelector('khatt-timeline').toSVG() !== '' || document.querySelector('khatt-timeline').shadowRoot.querySelector('.row'),
        {},
        isHeld === true,
      );
      assert.deepEqual(
        await inShadow(tab, async (timeline, root) => {
          dispatchEvent(new Event('afterprint'));
          await timeline.updateComplete;
          return [timeline.matches(':state(vertical)'), root.querySelectorAll('.row').length > 0];
        }),
        [attributes.layout === 'vertical', attributes.layout === 'vertical'],
      );
      await tab.close();
    });
  }
});

describe('Late', () => {
  for (const [width, isThere] of [
    [360, true],
    [1000, false],
  ]) {
    it(`what spaces events evenly and what gives groups lanes holds up ${isThere ? 'no list' : 'a chart'}`, async () => {
      let release;
      held = new Promise((resolve) => (release = resolve));
      const { tab } = await open(
        null,
        { scale: 'even', 'lane-by': 'group', style: `inline-size: ${width}px` },
        { ...STORY, groups: [{ id: 'g', label: 'فريق' }] },
        false,
      );
      const isShown = () => inShadow(tab, (_, root) => root.querySelector('.row, .chart') !== null);
      assert.equal(await isShown(), isThere);
      release();
      held = null;
      await tab.waitForFunction(() => document.querySelector('khatt-timeline').shadowRoot.querySelector('.row, .headings'));
      await tab.evaluate(() => {
        document.querySelector('khatt-timeline').style.inlineSize = '1000px';
      });
      await tab.waitForFunction(() => document.querySelector('khatt-timeline').shadowRoot.querySelector('.headings'));
      await tab.close();
    });
  }
  for (const name of ['khatt-error', 'khatt-ready']) {
    it(`${name} tells what is wrong when the words for it have come`, async () => {
      const { tab } = await open(null);
      assert.deepEqual(await told(tab, name), [['field/unknown', "The field 'titel' is not known. Did you mean 'title'?"]]);
      await tab.close();
    });
  }
  it('the list of hidden events takes the focus from nobody who has gone on, and opens when it is asked for again', async () => {
    let release;
    held = new Promise((resolve) => (release = resolve));
    const { tab } = await open(
      null,
      {},
      { lang: 'ar-IQ', events: Array.from({ length: 60 }, (_, i) => ({ id: `e${i}`, date: '2021-03-11', title: `حدث ${i}` })) },
    );
    const press = () =>
      inShadow(tab, (_, root) => {
        const button = root.querySelector('.more');
        button.focus();
        button.click();
      });
    await press();
    await tab.evaluate(() => document.body.appendChild(document.createElement('input')).focus());
    release();
    held = null;
    await tab.waitForFunction(() => document.querySelector('khatt-timeline').toSVG() !== '');
    assert.deepEqual(
      await inShadow(tab, async (_, root) => {
        for (let i = 0; i < 5; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
        return [document.activeElement.localName, root.querySelectorAll('.stack .event').length];
      }),
      ['input', 0],
    );
    await press();
    await tab.waitForFunction(() => document.querySelector('khatt-timeline').shadowRoot.activeElement?.closest('.stack'));
    await tab.close();
  });
});
