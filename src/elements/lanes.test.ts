// lane-by="group": lanes of each group under a heading that closes and opens them.

import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import '../index.js';
import type { KhattTimeline } from './timeline.js';
import { all, cards, first, idOf, mistakesAreTold, mount, settle } from './timeline.testing.js';

const two = (n: number): string => String(n).padStart(2, '0');
const GROUPS = [
  { id: 'a', label: 'Politics' },
  { id: 'b', label: 'Trade' },
];
const EVENTS = Array.from({ length: 12 }, (_, i) => ({
  id: `e${i}`,
  date: `2021-${two(1 + i)}-11`,
  title: `Event ${i}`,
  ...(i % 3 < 2 ? { group: 'ab'.charAt(i % 3) } : {}),
}));
const MANY = {
  groups: GROUPS,
  events: Array.from({ length: 60 }, (_, i) => ({
    id: `m${i}`,
    date: `20${two(10 + ((i * 7) % 12))}-${two(1 + ((i * 5) % 12))}-${two(1 + ((i * 11) % 28))}`,
    title: `An event with a name of some length, the ${i}th`,
    ...(i % 3 < 2 ? { group: 'ab'.charAt(i % 3) } : {}),
  })),
};
const STORY = { title: 'A story', groups: GROUPS, events: [...EVENTS, { id: 'p', date: '2021-03/2021-08', title: 'A period', group: 'b' }] };

const DIRECTIONS = [
  ['ltr', 'en', 1],
  ['rtl', 'ar-IQ', -1],
] as const;
const laned = (lang = 'en', data: unknown = STORY, more: Record<string, string> = {}, width = 1200): Promise<KhattTimeline> =>
  mount(width, { lang, 'lane-by': 'group', layout: 'horizontal', ...more }, data);
const headings = (timeline: KhattTimeline): HTMLElement[] => all(timeline, '[part~="lane"]');
const heading = (timeline: KhattTimeline, group: string): HTMLElement => first(timeline, `[part~="lane"][data-group="${group}"]`);
const boxOf = (node: Element): DOMRect => node.getBoundingClientRect();
const buttonOf = (timeline: KhattTimeline, id: string): HTMLElement => first(timeline, `[part="event"][data-event-id="${id}"]`);
const active = (timeline: KhattTimeline): Element | null => timeline.shadowRoot?.activeElement ?? null;
/** The ids of the cards and labels between a heading and the next one. */
function underHeading(timeline: KhattTimeline, group: string): (string | null)[] {
  const tops = headings(timeline).map((node) => boxOf(node).top);
  const own = boxOf(heading(timeline, group)).top;
  const next = Math.min(...tops.filter((top) => top > own), Infinity);
  return cards(timeline)
    .filter((node) => boxOf(node).top > own && boxOf(node).top < next)
    .map(idOf);
}

before(async () => {
  await setViewport({ width: 1280, height: 900 });
  await emulateMedia({ reducedMotion: 'reduce' });
});

for (const [direction, lang, sign] of DIRECTIONS) {
  describe(`Lanes of groups, ${direction}`, () => {
    it('stand under headings with name and count at the start edge, in the story’s order, the events without a group last', async () => {
      const timeline = await laned(lang);
      expect(headings(timeline).map((node) => [node.querySelector('.label')?.textContent, node.querySelector('.count')?.textContent])).to.deep.equal(
        direction === 'ltr'
          ? [
              ['Politics', '4'],
              ['Trade', '5'],
              ['Other', '4'],
            ]
          : [
              ['Politics', '٤'],
              ['Trade', '٥'],
              ['أحداث أخرى', '٤'],
            ],
      );
      expect(heading(timeline, 'b').getAttribute('aria-label')).to.equal(direction === 'ltr' ? 'Trade: 5 events' : 'Trade: ٥ أحداث');
      const chart = boxOf(first(timeline, '.chart'));
      for (const node of headings(timeline)) expect(Math.abs(sign > 0 ? boxOf(node).left - chart.left : boxOf(node).right - chart.right)).to.be.below(1);
      expect(underHeading(timeline, 'a').every((id) => Number(id?.slice(1)) % 3 === 0)).to.equal(true);
      expect(underHeading(timeline, 'b')).to.include('p');
      expect(underHeading(timeline, '').every((id) => Number(id?.slice(1)) % 3 === 2)).to.equal(true);
    });

    it('keep their headings in place while the chart is panned, and no two cards overlap', async () => {
      const timeline = await laned(lang, MANY);
      timeline.zoomBy(3);
      await settle();
      const before = headings(timeline).map((node) => [boxOf(node).left, boxOf(node).top]);
      timeline.panBy(0.3);
      await settle();
      expect(headings(timeline).map((node) => [boxOf(node).left, boxOf(node).top])).to.deep.equal(before);
      const boxes = all(timeline, '.card').map(boxOf);
      expect(boxes.length).to.be.above(6);
      for (const [i, a] of boxes.entries())
        for (const b of boxes.slice(i + 1)) expect(a.right <= b.left + 2 || b.right <= a.left + 2 || a.bottom <= b.top || b.bottom <= a.top).to.equal(true);
    });

    it('are closed and opened by their heading, which keeps the focus; the chart is lower meanwhile', async () => {
      const timeline = await laned(lang);
      const node = heading(timeline, 'a');
      const [chart, named] = [first(timeline, '.chart'), underHeading(timeline, 'a')];
      const height = chart.offsetHeight;
      expect([node.getAttribute('aria-expanded'), named.length > 0]).to.deep.equal(['true', true]);
      node.focus();
      await sendKeys({ press: 'Enter' });
      await settle();
      expect([active(timeline), node.getAttribute('aria-expanded'), underHeading(timeline, 'a')]).to.deep.equal([node, 'false', []]);
      expect(chart.offsetHeight).to.be.below(height - 50);
      expect(all(timeline, '.point.g0').length).to.equal(4);
      await sendKeys({ press: 'Space' });
      await settle();
      expect([active(timeline), node.getAttribute('aria-expanded'), underHeading(timeline, 'a'), chart.offsetHeight]).to.deep.equal([
        node,
        'true',
        named,
        height,
      ]);
    });

    it('give an event of a closed group its card as long as the keys are on it', async () => {
      const timeline = await laned(lang);
      heading(timeline, 'a').click();
      await settle();
      const on = sign > 0 ? 'ArrowRight' : 'ArrowLeft';
      buttonOf(timeline, 'e2').focus();
      for (const id of ['e3', 'e4', 'e5', 'e6']) {
        await sendKeys({ press: on });
        await settle();
        expect(active(timeline)?.getAttribute('data-event-id')).to.equal(id);
        expect(underHeading(timeline, 'a')).to.deep.equal(id === 'e3' || id === 'e6' ? [id] : []);
      }
      expect(heading(timeline, 'a').getAttribute('aria-expanded')).to.equal('false');
    });
  });
}

describe('The headings of lanes', () => {
  it('are one tab stop before the events, with arrows among them', async () => {
    const timeline = await laned();
    const [a, b, none] = headings(timeline);
    expect(headings(timeline).map(({ tabIndex }) => tabIndex)).to.deep.equal([0, -1, -1]);
    a?.focus();
    for (const [key, node] of [
      ['ArrowDown', b],
      ['End', none],
      ['ArrowUp', b],
      ['Home', a],
      ['ArrowUp', a],
    ] as const) {
      await sendKeys({ press: key });
      expect(active(timeline)).to.equal(node);
    }
    const before = timeline.view;
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowRight' });
    expect([active(timeline), timeline.view]).to.deep.equal([b, before]);
    expect(b && cards(timeline)[0] && b.compareDocumentPosition(cards(timeline)[0] as Node) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    expect(first(timeline, '.headings').getAttribute('aria-label')).to.equal('Groups');
  });

  it('are targets of at least 24 px', async () => {
    const timeline = await laned('ur', {
      ...STORY,
      groups: [
        { id: 'a', label: 'سیاست' },
        { id: 'b', label: 'x' },
      ],
    });
    for (const node of headings(timeline)) expect([boxOf(node).height >= 24, boxOf(node).width >= 24]).to.deep.equal([true, true]);
  });

  it('take a finger’s press wherever it falls on them', async () => {
    const timeline = await laned('en', { ...MANY, events: [...MANY.events, { id: 'p', date: '2009/2023', title: 'All the while', group: 'a' }] });
    for (const node of headings(timeline).reverse()) {
      const { left, top, right, bottom } = boxOf(node);
      for (const y of [top + 2, bottom - 2]) {
        for (let x = left + 4; x < right; x += 12) {
          const place = { bubbles: true, composed: true, clientX: x, clientY: y, detail: 1 };
          const state = node.getAttribute('aria-expanded');
          node.dispatchEvent(new PointerEvent('pointerdown', { ...place, pointerType: 'touch', pointerId: 9 }));
          node.dispatchEvent(new PointerEvent('pointerup', { ...place, pointerType: 'touch', pointerId: 9 }));
          node.dispatchEvent(new MouseEvent('click', { ...place, cancelable: true }));
          await timeline.updateComplete;
          expect(node.getAttribute('aria-expanded')).to.equal(state === 'true' ? 'false' : 'true');
        }
      }
    }
  });

  it('say nothing but what their state says', async () => {
    const timeline = await laned();
    const status = first(timeline, '[role="status"]').textContent;
    heading(timeline, 'b').click();
    await settle();
    expect(first(timeline, '[role="status"]').textContent).to.equal(status);
  });

  it('stay closed while an event of theirs is open, which has its card, and when it closes', async () => {
    const timeline = await laned();
    timeline.selected = 'e3';
    await settle();
    heading(timeline, 'a').click();
    await settle();
    expect(underHeading(timeline, 'a')).to.deep.equal(['e3']);
    timeline.selected = null;
    await settle();
    expect(underHeading(timeline, 'a')).to.deep.equal([]);
  });

  it('have a long name on one line within the chart', async () => {
    const timeline = await laned(
      'en',
      {
        ...STORY,
        groups: [
          { id: 'a', label: 'A very long name of a group '.repeat(9) },
          { id: 'b', label: 'B' },
        ],
      },
      {},
      600,
    );
    const [box, chart] = [boxOf(heading(timeline, 'a')), boxOf(first(timeline, '.chart'))];
    expect(box.right).to.be.at.most(chart.right);
    expect(box.height).to.be.below(50);
    expect(heading(timeline, 'a').title).to.contain('a group A very');
  });
});

describe('lane-by', () => {
  it('is a property, and comes and goes while the story is shown', async () => {
    const timeline = await mount(1200, { lang: 'en', layout: 'horizontal' }, STORY);
    expect(headings(timeline)).to.deep.equal([]);
    timeline.laneBy = 'group';
    await waitUntil(() => headings(timeline).length === 3);
    const height = first(timeline, '.chart').offsetHeight;
    timeline.laneBy = null;
    await settle();
    expect([headings(timeline).length, all(timeline, '.track-lines path').length, first(timeline, '.headings').hidden]).to.deep.equal([0, 0, true]);
    expect(first(timeline, '.chart').offsetHeight).to.be.below(height);
  });

  it('of another value is told, and none', async () => {
    await mistakesAreTold();
    const { warn } = console;
    const told: string[] = [];
    console.warn = (text: string) => told.push(text);
    const timeline = await mount(1200, { lang: 'en', layout: 'horizontal', 'lane-by': 'groups' }, STORY);
    await settle();
    console.warn = warn;
    expect(told.filter((text) => text.includes('lane-by'))).to.have.length(1);
    expect(headings(timeline)).to.deep.equal([]);
  });

  it('of a story with one group is as shared lanes', async () => {
    const timeline = await laned('en', { groups: GROUPS, events: STORY.events.filter(({ group }) => group === 'a') });
    expect([headings(timeline).length, cards(timeline).length]).to.deep.equal([0, 4]);
  });

  it('has no say in the list and on the map of a story', async () => {
    for (const layout of ['vertical', 'story']) {
      const timeline = await laned('en', STORY, { layout });
      expect(headings(timeline)).to.deep.equal([]);
    }
  });

  it('keeps what is closed when the layout changes and comes back', async () => {
    const timeline = await laned();
    heading(timeline, 'b').click();
    await settle();
    timeline.layout = 'vertical';
    await settle();
    timeline.layout = 'horizontal';
    await settle();
    expect(headings(timeline).map((node) => node.getAttribute('aria-expanded'))).to.deep.equal(['true', 'false', 'true']);
  });

  it('shows the groups of what was asked for, with how many', async () => {
    const timeline = await laned();
    timeline.groups = 'b';
    await waitUntil(() => headings(timeline).length === 1);
    expect(heading(timeline, 'b').getAttribute('aria-label')).to.equal('Trade: 5 events');
    timeline.groups = null;
    timeline.query = 'Event 3';
    await waitUntil(() => headings(timeline)[0]?.getAttribute('aria-label') === 'Politics: one event');
    expect(headings(timeline)).to.have.length(1);
    timeline.query = null;
    await waitUntil(() => heading(timeline, 'a').getAttribute('aria-label') === 'Politics: 4 events');
  });

  it('gives the focus to another heading where a filter takes its own away', async () => {
    const timeline = await laned();
    heading(timeline, 'a').focus();
    timeline.groups = 'b';
    await waitUntil(() => headings(timeline).length === 1);
    await settle();
    expect(active(timeline)).to.equal(heading(timeline, 'b'));
  });

  it('takes events that are appended, in lanes of their group, and moves no other', async () => {
    const timeline = await laned();
    const tops = new Map(all(timeline, '.card').map((node) => [idOf(node.firstElementChild ?? node), boxOf(node).top]));
    timeline.append({ id: 'new', date: '2022-03-11', title: 'New', group: 'a' });
    await waitUntil(() => heading(timeline, 'a').querySelector('.count')?.textContent === '5');
    timeline.fit();
    await settle();
    expect(underHeading(timeline, 'a')).to.include('new');
    for (const node of all(timeline, '.card'))
      if (tops.has(idOf(node.firstElementChild ?? node))) expect(boxOf(node).top).to.equal(tops.get(idOf(node.firstElementChild ?? node)));
  });

  it('stands evenly too', async () => {
    const timeline = await laned('en', STORY, { scale: 'even' });
    expect(headings(timeline)).to.have.length(3);
    expect(underHeading(timeline, 'a')).to.have.length(4);
  });

  it('holds thousands of events in few nodes', async () => {
    const events = Array.from({ length: 6000 }, (_, i) => ({
      id: `n${i}`,
      date: `20${two(i % 21)}-${two(1 + (i % 12))}-${two(1 + (i % 28))}`,
      title: `Event ${i}`,
      group: 'ab'.charAt(i % 2),
    }));
    const timeline = await laned('en', { groups: GROUPS, events });
    await waitUntil(() => all(timeline, '.crowd').length > 0);
    expect(headings(timeline).map((node) => node.getAttribute('aria-label'))).to.deep.equal(['Politics: 3,000 events', 'Trade: 3,000 events']);
    expect(all(timeline, '.chart *').length).to.be.below(1200);
    expect(all(timeline, '.card').length).to.be.above(6);
  });

  it('is in the picture', async () => {
    const timeline = await laned();
    expect(timeline.toSVG()).to.contain('>Politics<').and.to.contain('>Trade<').and.to.contain('stroke-opacity="0.45"');
  });
});
