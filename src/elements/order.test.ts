// `order`: which event comes first in the list, for the reader who goes through it; time on the axis runs on. By the
// public contract.

import { expect } from '@open-wc/testing';
import '../index.js';
import type { KhattTimeline } from './timeline.js';
import { all, first, idOf, mount, settle } from './timeline.testing.js';

const events = [
  { id: 'b', date: '2021-02-11', title: 'الثاني', text: 'نص' },
  { id: 'a', date: '2021-01-05', title: 'الأول', text: 'نص' },
  { id: 'x', date: 'XXXX-05', title: 'بلا سنة', text: 'نص' },
  { id: 'c', date: '2021-03-11', title: 'الثالث', text: 'نص' },
];
const story = { lang: 'ar', title: 'قصة', events };
const OLDEST = ['a', 'b', 'c', 'x'];
const NEWEST = ['c', 'b', 'a', 'x'];
const list = (attributes: Record<string, string> = {}): Promise<KhattTimeline> => mount(400, { layout: 'vertical', numerals: 'latn', ...attributes }, story);
const rows = (timeline: KhattTimeline): (string | null)[] => all(timeline, '.rows [part~="event"]').map(idOf);
const position = (timeline: KhattTimeline): string => first(timeline, '.details').textContent ?? '';
/** What is open after each of so many steps. */
async function walk(timeline: KhattTimeline, step: 'next' | 'previous', count: number): Promise<(string | null)[]> {
  const way: (string | null)[] = [];
  for (let i = 0; i < count; i++) {
    timeline[step]();
    await timeline.updateComplete;
    way.push(timeline.selected);
  }
  return way;
}
const press = async (timeline: KhattTimeline, key: string): Promise<string | null> => {
  timeline.shadowRoot?.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
  await timeline.updateComplete;
  await settle();
  return timeline.shadowRoot?.activeElement?.getAttribute('data-event-id') ?? null;
};

describe('order', () => {
  for (const [order, ids] of [
    [undefined, OLDEST],
    ['oldest', OLDEST],
    ['newest', NEWEST],
  ] as const) {
    const attributes: Record<string, string> = order ? { order } : {};
    const [, second = '', , last = ''] = ids;
    it(`${order ?? 'not set'} is the order of the rows, undated events last`, async () => {
      expect(rows(await list(attributes))).to.deep.equal(ids);
    });
    it(`${order ?? 'not set'} is the way of next() and previous() in the list`, async () => {
      const timeline = await list(attributes);
      expect(await walk(timeline, 'next', 5)).to.deep.equal([...ids, last]);
      expect(await walk(timeline, 'previous', 4)).to.deep.equal([...ids.slice(0, -1).reverse(), ids[0]]);
    });
    it(`${order ?? 'not set'} is the way of the keys in the list`, async () => {
      const timeline = await list(attributes);
      first(timeline, '.rows [part~="event"]').focus();
      expect(await press(timeline, 'ArrowDown')).to.equal(second);
      expect(await press(timeline, 'End')).to.equal(last);
      expect(await press(timeline, 'Home')).to.equal(ids[0]);
    });
    it(`${order ?? 'not set'}: the second event says so, and the ends have no way on`, async () => {
      const timeline = await list(attributes);
      timeline.reveal(second);
      await timeline.updateComplete;
      expect(position(timeline)).to.contain('2 من 4');
      for (const id of [ids[0] ?? '', last]) {
        timeline.reveal(id);
        await timeline.updateComplete;
        expect(
          all<HTMLButtonElement>(timeline, '.details button').filter((button) => button.disabled || button.getAttribute('aria-disabled') === 'true'),
          id,
        ).to.have.length(1);
      }
    });
  }

  it('does not turn the chart: its keys, its steps and its positions follow time', async () => {
    const timeline = await mount(1200, { layout: 'horizontal', order: 'newest', numerals: 'latn' }, story);
    expect(await walk(timeline, 'next', 4)).to.deep.equal(OLDEST);
    timeline.reveal('b');
    await timeline.updateComplete;
    expect(position(timeline)).to.contain('2 من 4');
    first(timeline, '.events [data-event-id="a"]').focus();
    expect(await press(timeline, 'ArrowLeft')).to.equal('b');
    expect(all(timeline, '.events [part~="event"]').map(idOf)).to.deep.equal(['a', 'b', 'c']);
  });
  it('is followed when it changes, and keeps what is open', async () => {
    const timeline = await list();
    timeline.reveal('b');
    await timeline.updateComplete;
    timeline.order = 'newest';
    await timeline.updateComplete;
    expect(rows(timeline)).to.deep.equal(NEWEST);
    expect(timeline.selected).to.equal('b');
  });
  it('newest keeps the newest of a long list before "show all"', async () => {
    const many = Array.from({ length: 15 }, (_, i) => ({ id: `e${i}`, date: `2021-01-${String(i + 1).padStart(2, '0')}`, title: `حدث ${i}` }));
    const timeline = await mount(400, { layout: 'vertical', order: 'newest' }, { lang: 'ar', events: many });
    expect(rows(timeline)).to.deep.equal(['e14', 'e13', 'e12', 'e11', 'e10', 'e9', 'e8', 'e7', 'e6', 'e5']);
  });
});
