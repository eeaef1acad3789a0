// An edge of the overview keeps the focus where all of the story comes into view; the overview goes when the focus
// does.

import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import '../index.js';
import type { KhattTimeline } from './timeline.js';
import { all, first, mount, settle } from './timeline.testing.js';

const weeks = Array.from({ length: 40 }, (_, i) => ({
  id: `w${i}`,
  title: `Week ${i}`,
  date: new Date(Date.UTC(2021, 0, 4 + 7 * i)).toISOString().slice(0, 10),
}));
const active = (timeline: KhattTimeline): Element | null => timeline.shadowRoot?.activeElement ?? null;
const isHidden = (timeline: KhattTimeline): boolean => first(timeline, '.overview').hasAttribute('hidden');
const pressed = async (...keys: readonly string[]): Promise<void> => {
  for (const press of keys) await sendKeys({ press });
  await settle();
};

interface Way {
  readonly name: string;
  readonly edge: 0 | 1;
  readonly act: (timeline: KhattTimeline) => unknown;
}
const WAYS: readonly Way[] = [
  {
    name: 'Home, then End on the other edge',
    edge: 1,
    act: async (one) => {
      first(one, '[data-control="edge-0"]').focus();
      await pressed('Home');
      first(one, '[data-control="edge-1"]').focus();
      await pressed('End');
    },
  },
  {
    name: 'End, then Home on the other edge',
    edge: 0,
    act: async (one) => {
      first(one, '[data-control="edge-1"]').focus();
      await pressed('End');
      first(one, '[data-control="edge-0"]').focus();
      await pressed('Home');
    },
  },
  {
    name: 'Page Down',
    edge: 0,
    act: async (one) => {
      await pressed('PageDown', 'PageDown', 'PageDown', 'PageDown', 'PageDown', 'PageDown');
      first(one, '[data-control="edge-1"]').focus();
      await pressed('End');
      first(one, '[data-control="edge-0"]').focus();
    },
  },
  { name: 'fit(), on the earlier edge', edge: 0, act: (one) => one.fit() },
  { name: 'fit(), on the later edge', edge: 1, act: (one) => one.fit() },
];

describe('An edge of the overview', () => {
  before(async () => {
    await setViewport({ width: 1280, height: 800 });
    await emulateMedia({ reducedMotion: 'reduce' });
  });
  async function held(lang: string, edge: 0 | 1): Promise<KhattTimeline> {
    const timeline = await mount(1000, { lang }, weeks);
    await waitUntil(() => all(timeline, '.overview').length > 0, 'it can be moved');
    timeline.zoomBy(3);
    await settle();
    first(timeline, `[data-control="edge-${edge}"]`).focus();
    return timeline;
  }
  for (const lang of ['en', 'ar']) {
    for (const { name, edge, act } of WAYS) {
      it(`keeps the focus where all comes into view, in ${lang}: ${name}`, async () => {
        const timeline = await held(lang, edge);
        await act(timeline);
        await settle();
        expect(active(timeline)?.getAttribute('data-control')).to.equal(`edge-${edge}`);
        expect(isHidden(timeline)).to.equal(false);
        first(timeline, '[part~="event"][tabindex="0"]').focus();
        await settle();
        expect(isHidden(timeline)).to.equal(true);
        expect(active(timeline)?.matches('[part~="event"]')).to.equal(true);
      });
    }
    for (const [name, change] of [
      [
        'a story of one moment',
        (one: KhattTimeline) => {
          one.data = weeks.slice(0, 1);
        },
      ],
      [
        'the layout of a story',
        (one: KhattTimeline) => {
          one.layout = 'story';
        },
      ],
      [
        'the list',
        (one: KhattTimeline) => {
          one.layout = 'vertical';
        },
      ],
    ] as const) {
      it(`gives the focus to what takes its place, in ${lang}: ${name}`, async () => {
        const timeline = await held(lang, 0);
        change(timeline);
        await timeline.updateComplete;
        await settle();
        // What takes its place may be in a file that is on its way.
        await waitUntil(() => active(timeline)?.matches('.handle') === false, 'something else has the focus');
      });
    }
  }
});
