// What has the focus keeps it, or what is next to it gets it, in sight, whatever the page changes meanwhile: other
// data, another layout, a filter, paper. In boxes that scroll, and under headers that stick, by Tab too.

import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import '../index.js';
import type { KhattTimeline } from './timeline.js';
import { all, first, idOf, mount, settle } from './timeline.testing.js';
import reference from '../data/nato-iraq-2021.json' with { type: 'json' };

const data = {
  title: 'قصة',
  groups: [
    { id: 'a', label: 'الحكومة' },
    { id: 'b', label: 'البرلمان' },
    { id: 'c', label: 'الحلف' },
  ],
  events: Array.from({ length: 40 }, (_, i) => ({
    id: `e${i}`,
    group: 'abc'[i % 3],
    date: `${2009 + Math.floor(i / 4)}-0${1 + (i % 9)}-11`,
    title: `حدث رقم ${i} في هذه القصة`,
    text: 'نص قصير عمّا جرى ذلك اليوم. '.repeat(12),
  })),
};
const active = (timeline: KhattTimeline): Element | null => timeline.shadowRoot?.activeElement ?? null;

/** Not under what sticks, nor beyond what scrolls or the window: all of it, or its beginning where it is higher. */
function expectSeen(timeline: KhattTimeline, where: string, from = 0, to = innerHeight): void {
  const node = active(timeline);
  expect(node, `${where}: the focus is lost`).to.not.equal(null);
  const { top, bottom, height } = (node as Element).getBoundingClientRect();
  expect(getComputedStyle(node as Element).visibility, where).to.equal('visible');
  const isSeen =
    (top >= from - 1 && bottom <= to + 1) ||
    (height > to - from && top < to && bottom > from) ||
    ((node as Element).matches('[part~="details"]') && top >= from - 1 && top < to);
  expect(isSeen, `${where}: ${(node as Element).className} from ${top} to ${bottom} of ${from} to ${to}`).to.equal(true);
}

before(async () => {
  await emulateMedia({ reducedMotion: 'reduce' });
  await setViewport({ width: 1000, height: 700 });
});

describe('The focus, when the page changes something', () => {
  const CASES: readonly (readonly [string, Record<string, string>, on: string, change: (timeline: KhattTimeline) => void])[] = [
    [
      'a card, and a story begins',
      { layout: 'horizontal' },
      '.events [tabindex="0"]',
      (timeline) => {
        timeline.layout = 'story';
      },
    ],
    [
      'a group, and a story begins',
      { layout: 'horizontal' },
      '.legend button',
      (timeline) => {
        timeline.layout = 'story';
      },
    ],
    [
      'the search, and a story begins',
      { layout: 'horizontal' },
      '.find input',
      (timeline) => {
        timeline.layout = 'story';
      },
    ],
    [
      'a row, and nothing is found',
      { layout: 'vertical' },
      '.rows [part~="event"]',
      (timeline) => {
        timeline.query = 'زلزال';
      },
    ],
    [
      '"show all", and nothing is found',
      { layout: 'vertical' },
      '.show-all',
      (timeline) => {
        timeline.query = 'زلزال';
      },
    ],
    [
      '"show all", and fewer are found',
      { layout: 'vertical' },
      '.show-all',
      (timeline) => {
        timeline.groups = ['a'];
      },
    ],
    [
      'the title page, and nothing is found',
      { layout: 'story' },
      '.begin',
      (timeline) => {
        timeline.query = 'زلزال';
      },
    ],
    [
      'the head of a group, and nothing is found',
      { layout: 'horizontal', 'lane-by': 'group' },
      '[part="lane"]',
      (timeline) => {
        timeline.query = 'زلزال';
      },
    ],
    [
      'a card, and groups get lanes',
      { layout: 'horizontal' },
      '.events [tabindex="0"]',
      (timeline) => {
        timeline.laneBy = 'group';
      },
    ],
    [
      '"next", and groups get lanes',
      { layout: 'horizontal', selected: 'e3' },
      '[data-control="next"]',
      (timeline) => {
        timeline.laneBy = 'group';
      },
    ],
    [
      '"copy", and the event is closed',
      { layout: 'horizontal', selected: 'e3' },
      '[data-control="copy-text"]',
      (timeline) => {
        timeline.selected = null;
      },
    ],
    [
      '"copy", and another story comes',
      { layout: 'horizontal', selected: 'e3' },
      '[data-control="copy-text"]',
      (timeline) => {
        timeline.data = reference;
      },
    ],
    [
      '"copy", and there is no story',
      { layout: 'horizontal', selected: 'e3' },
      '[data-control="copy-text"]',
      (timeline) => {
        timeline.data = [];
      },
    ],
    [
      'the open event, and it is printed',
      { layout: 'horizontal', selected: 'e3' },
      '#details',
      () => ['beforeprint', 'afterprint'].forEach((name) => dispatchEvent(new Event(name))),
    ],
  ];
  for (const [name, attributes, on, change] of CASES) {
    it(`from ${name}, is in sight`, async () => {
      const timeline = await mount(960, attributes, data);
      await waitUntil(() => all(timeline, on).length > 0, on, { timeout: 20_000 });
      first(timeline, on).focus();
      await settle();
      expect(active(timeline)?.matches(on)).to.equal(true);
      change(timeline);
      await timeline.updateComplete;
      await waitUntil(() => timeline.layout !== 'story' || all(timeline, '.told').length > 0, 'no story', { timeout: 20_000 });
      for (let i = 0; i < 3; i++) await settle();
      expectSeen(timeline, name);
      if (name.endsWith('printed')) expect(active(timeline)?.id).to.equal('details');
    });
  }
  it('stays out of sight where it was so: the page is the reader’s', async () => {
    const timeline = await mount(960, { layout: 'horizontal' }, data);
    const below = Object.assign(document.createElement('div'), { style: 'block-size: 3000px' });
    timeline.parentElement?.append(below);
    first(timeline, '.events [tabindex="0"]').focus();
    scrollTo(0, 1500);
    await nextFrame();
    const before = scrollY;
    timeline.groups = ['a'];
    await settle();
    timeline.laneBy = 'group';
    await settle();
    expect(scrollY).to.be.within(before - 400, before + 400);
    expect(active(timeline)?.getBoundingClientRect().bottom).to.be.below(0);
    scrollTo(0, 0);
  });
});

describe('In a box that scrolls and is lower than the timeline', () => {
  for (const lang of ['ar-IQ', 'en']) {
    it(`what opens has the focus where it and its card do not fit, below what sticks in the box (${lang})`, async () => {
      const timeline = await mount(760, { lang, layout: 'horizontal' }, data);
      const box = timeline.parentElement as HTMLElement;
      box.style.cssText += '; block-size: 380px; overflow: auto';
      const head = Object.assign(document.createElement('div'), { style: 'position: sticky; top: 0; z-index: 9; block-size: 60px; background: navy' });
      box.prepend(head);
      const { top, bottom } = box.getBoundingClientRect();
      first(timeline, '.events [tabindex="0"]').focus();
      for (const key of ['End', 'Enter', 'Escape', 'Home', 'Enter']) {
        await sendKeys({ press: key });
        for (let i = 0; i < 3; i++) await settle();
        expectSeen(timeline, key, top + 60, bottom);
      }
    });
  }
});

describe('Tab', () => {
  it('leads to nothing under a header that sticks, forwards and back', async () => {
    const timeline = await mount(760, { layout: 'horizontal', selected: 'e3' }, data);
    const parent = timeline.parentElement?.parentElement as HTMLElement;
    const before = Object.assign(document.createElement('div'), { style: 'block-size: 900px' });
    const head = Object.assign(document.createElement('div'), { style: 'position: sticky; top: 0; z-index: 9; block-size: 80px; background: navy' });
    const after = Object.assign(document.createElement('div'), { innerHTML: '<button id="after">x</button>', style: 'block-size: 1500px' });
    parent.prepend(head, before);
    parent.append(after);
    await setViewport({ width: 800, height: 420 });
    await waitUntil(() => all(timeline, '#details h3').length > 0, 'not open', { timeout: 20_000 });
    await settle();
    document.getElementById('after')?.focus();
    scrollTo(0, document.documentElement.scrollHeight);
    await sendKeys({ down: 'Shift' });
    for (let i = 0; i < 30; i++) {
      await sendKeys({ press: 'Tab' });
      await settle();
      if (!active(timeline)) break;
      expectSeen(timeline, `${i}. ${active(timeline)?.className ?? ''} ${idOf(active(timeline) as Element) ?? ''}`, 80);
    }
    await sendKeys({ up: 'Shift' });
    for (const node of [before, head, after]) node.remove();
    await setViewport({ width: 1000, height: 700 });
  });
});
