// What a reader does is told with who did it: a page can count cards, ways to the neighbours, keys, links, the search,
// what plays, and the zoom, each by its event.

import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../index.js';
import type { KhattTimeline } from './timeline.js';
import { all, cards, first, mount, settle } from './timeline.testing.js';

const two = (n: number): string => String(n).padStart(2, '0');
const STORY = {
  lang: 'ar',
  groups: [
    { id: 'g', label: 'الحلف' },
    { id: 'h', label: 'العراق' },
  ],
  entities: [{ id: 'p', type: 'person', name: 'فلان' }],
  events: Array.from({ length: 9 }, (_, i) => ({
    id: `e${i}`,
    date: `2021-${two(i + 1)}-11`,
    title: `حدث ${i}`,
    text: 'نص',
    group: i % 2 ? 'g' : 'h',
    mentions: ['p'],
  })),
};
const NAMES = ['khatt-select', 'khatt-view', 'khatt-filter', 'khatt-layout'] as const;
type Told = readonly unknown[];
interface Way {
  readonly name: string;
  readonly layout?: string;
  readonly attributes?: Record<string, string>;
  /** What is done before the one thing that is looked at. */
  readonly before?: (timeline: KhattTimeline) => unknown;
  readonly act: (timeline: KhattTimeline) => unknown;
  readonly told: Told;
}
const press = async (node: Element | undefined): Promise<void> => {
  node?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left = 0, top = 0, width = 0, height = 0 } = node?.getBoundingClientRect() ?? {};
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
};
const byKey = async (node: HTMLElement | undefined, key = 'Enter'): Promise<void> => {
  node?.focus();
  await sendKeys({ press: key });
};
const control = (timeline: KhattTimeline, name: string): HTMLElement => first(timeline, `[data-control="${name}"]`);
const open = (timeline: KhattTimeline): void => timeline.reveal('e3');
const closer = async (timeline: KhattTimeline): Promise<void> => {
  timeline.zoomBy(3);
  await new Promise((resolve) => timeline.addEventListener('khatt-view', resolve, { once: true }));
};
const WAYS: readonly Way[] = [
  { name: 'a card', act: (one) => press(cards(one)[0]), told: ['khatt-select', 'e0', 'pointer', 0] },
  { name: 'a card by key', act: (one) => byKey(cards(one)[0]), told: ['khatt-select', 'e0', 'key', 0] },
  { name: 'a row', layout: 'vertical', act: (one) => press(cards(one)[0]), told: ['khatt-select', 'e0', 'pointer', 0] },
  { name: 'next', before: open, act: (one) => press(control(one, 'next')), told: ['khatt-select', 'e4', 'pointer', 1] },
  { name: 'next by key', before: open, act: (one) => byKey(control(one, 'next')), told: ['khatt-select', 'e4', 'key', 1] },
  { name: 'previous', before: open, act: (one) => press(control(one, 'previous')), told: ['khatt-select', 'e2', 'pointer', -1] },
  { name: 'previous in a row', layout: 'vertical', before: open, act: (one) => press(control(one, 'previous')), told: ['khatt-select', 'e2', 'pointer', -1] },
  { name: 'close', before: open, act: (one) => press(control(one, 'close')), told: ['khatt-select', null, 'pointer', 0] },
  { name: 'close by key', before: open, act: (one) => byKey(control(one, 'close')), told: ['khatt-select', null, 'key', 0] },
  { name: 'a press on an open row', layout: 'vertical', before: open, act: (one) => press(cards(one)[3]), told: ['khatt-select', null, 'pointer', 0] },
  { name: 'Escape', before: open, act: (one) => byKey(cards(one)[0], 'Escape'), told: ['khatt-select', null, 'key', 0] },
  { name: 'begin in a story', layout: 'story', act: (one) => press(control(one, 'next')), told: ['khatt-select', 'e0', 'pointer', 1] },
  { name: 'next in a story', layout: 'story', before: open, act: (one) => press(control(one, 'next')), told: ['khatt-select', 'e4', 'pointer', 1] },
  {
    name: 'an arrow in a story',
    layout: 'story',
    before: open,
    act: (one) => byKey(control(one, 'next'), 'ArrowLeft'),
    told: ['khatt-select', 'e4', 'key', 1],
  },
  { name: 'End in a story', layout: 'story', before: open, act: (one) => byKey(control(one, 'next'), 'End'), told: ['khatt-select', 'e8', 'key', 0] },
  {
    name: 'what plays',
    layout: 'story',
    attributes: { play: '1' },
    before: open,
    act: async (one) => {
      await waitUntil(() => all(one, '[data-control="play"]').length > 0, 'it can play');
      control(one, 'play').click();
    },
    told: ['khatt-select', 'e4', 'play', 1],
  },
  { name: 'next()', before: open, act: (one) => one.next(), told: ['khatt-select', 'e4', 'api', 1] },
  { name: 'reveal()', act: open, told: ['khatt-select', 'e3', 'api', 0] },
  { name: 'a link', attributes: { 'sync-hash': '' }, act: () => void (location.hash = '#khatt-e2'), told: ['khatt-select', 'e2', 'hash', 0] },
  { name: 'the search', act: (one) => byKey(first(one, '.find input'), '7'), told: ['khatt-filter', '7', 'key'] },
  { name: 'a chip', act: (one) => press(first(one, '[data-entity="p"]')), told: ['khatt-filter', '', 'pointer'] },
  { name: 'a group by key', act: (one) => byKey(first(one, '.legend button')), told: ['khatt-filter', '', 'key'] },
  { name: 'the page asks', act: (one) => void (one.query = '7'), told: ['khatt-filter', '7', 'api'] },
  { name: 'the zoom', act: (one) => press(control(one, 'zoom-in')), told: ['khatt-view', 'pointer'] },
  { name: 'the zoom by key', act: (one) => byKey(cards(one)[0], '+'), told: ['khatt-view', 'key'] },
  { name: 'a page on by key', before: closer, act: (one) => byKey(cards(one)[0], 'PageDown'), told: ['khatt-view', 'key'] },
  { name: 'a page back by key', before: closer, act: (one) => byKey(cards(one).at(-1), 'PageUp'), told: ['khatt-view', 'key'] },
  {
    name: 'another layout',
    attributes: { layouts: 'horizontal vertical' },
    act: (one) => press(control(one, 'vertical')),
    told: ['khatt-layout', 'vertical', 'pointer'],
  },
];
const short = ({ type, detail }: CustomEvent<Record<string, unknown>>): Told => [
  type,
  ...['id', 'query', 'layout'].filter((name) => name in detail).map((name) => detail[name]),
  detail['by'],
  ...('step' in detail ? [detail['step']] : []),
];

describe('What a reader does is told', () => {
  // Nothing plays where motion is not welcome.
  before(() => emulateMedia({ reducedMotion: 'no-preference' }));
  for (const { name, layout = 'horizontal', attributes = {}, before, act, told } of WAYS) {
    it(`by ${told.join(' ')}: ${name}`, async () => {
      const start = location.href;
      const timeline = await mount(1200, { layout, events: '9', ...attributes }, STORY);
      await before?.(timeline);
      await waitUntil(() => layout === 'story' || all(timeline, '.find input, .legend button').length > 2);
      await settle();
      const heard: Told[] = [];
      for (const type of NAMES) timeline.addEventListener(type, (event) => heard.push(short(event as unknown as CustomEvent)));
      await act(timeline);
      await waitUntil(() => heard.some(([type]) => type === told[0]), 'it is told', { timeout: 4000 });
      expect(heard.find(([type]) => type === told[0])).to.deep.equal(told);
      history.replaceState(null, '', start);
    });
  }
});
