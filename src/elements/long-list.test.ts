// The list down the page of more events than are read one by one: stretches of time as headings that open.

import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../index.js';
import type { KhattTimeline } from './timeline.js';
import { all, idOf, mount, settle } from './timeline.testing.js';

const two = (n: number): string => String(n).padStart(2, '0');
/** So many events in ten years, each with a text. */
const story = (count: number, undated = 0): object => ({
  lang: 'ar-IQ',
  title: 'قصة طويلة',
  groups: [
    { id: 'a', label: 'الحكومة' },
    { id: 'b', label: 'البرلمان' },
  ],
  events: [
    ...Array.from({ length: count }, (_, i) => ({
      id: `e${i}`,
      group: 'ab'[i % 2],
      title: `حدث ${i}`,
      text: 'نص',
      date: `${2010 + Math.floor((i * 10) / count)}-${two(1 + (i % 12))}`,
    })).sort((one, other) => one.date.localeCompare(other.date)),
    ...Array.from({ length: undated }, (_, i) => ({ id: `u${i}`, title: `بلا ${i}`, text: 'نص', date: 'XXXX-05' })),
  ],
});
const list = (count: number, attributes: Record<string, string> = {}, undated = 0): Promise<KhattTimeline> =>
  mount(400, { layout: 'vertical', ...attributes }, story(count, undated));
const headings = (timeline: KhattTimeline): HTMLElement[] => all(timeline, '.stretch > :first-child > button');
const rows = (timeline: KhattTimeline): HTMLElement[] => all(timeline, '.row');
const openOnes = (timeline: KhattTimeline): number[] => headings(timeline).flatMap((node, i) => (node.getAttribute('aria-expanded') === 'true' ? [i] : []));
const active = (timeline: KhattTimeline): HTMLElement | null => (timeline.shadowRoot?.activeElement ?? null) as HTMLElement | null;
const press = async (timeline: KhattTimeline, key: string): Promise<void> => {
  await sendKeys({ press: key });
  await timeline.updateComplete;
  await settle();
};

/** All stretches of one that had to keep to its place: what is read in slices has held one meanwhile. */
async function whole(timeline: KhattTimeline): Promise<KhattTimeline> {
  all(timeline, '[data-control="show-stretches"]')[0]?.click();
  await timeline.updateComplete;
  return timeline;
}

describe('A list of up to 200 events', () => {
  it('has no headings, and all of its rows', async () => {
    const timeline = await list(200, { events: '200' });
    expect([headings(timeline).length, rows(timeline).length, all(timeline, '.jumps').length]).to.deep.equal([0, 200, 0]);
  });
});

describe('A list of more than 200 events', () => {
  before(() => setViewport({ width: 1280, height: 800 }));

  it('has the arrow of a row by its date, as shorter lists have it', async () => {
    const placeOf = (timeline: KhattTimeline): number => {
      const [row, arrow] = all(timeline, '.row .event, .row .chevron');
      return Math.round((arrow?.getBoundingClientRect().top ?? 0) - (row?.getBoundingClientRect().top ?? 0));
    };
    const [short, long] = [placeOf(await list(20)), placeOf(await list(201))];
    expect(short).to.be.above(0);
    expect(long).to.equal(short);
  });
  for (const count of [201, 1000, 10_000]) {
    it(`of ${count} begins with the first stretch open, and a few rows`, async () => {
      const timeline = await whole(await list(count));
      expect([headings(timeline).length, openOnes(timeline)]).to.deep.equal([10, [0]]);
      // What is read in slices has held a place meanwhile, and keeps to it.
      expect(rows(timeline).length).to.be.within(count > 5000 ? 1 : 10, 10);
      expect(headings(timeline)[0]?.textContent).to.match(/٢٠١٠.*حدث/);
    });
    it(`of ${count} opens a stretch by its heading, and closes it`, async () => {
      const timeline = await whole(await list(count));
      headings(timeline)[3]?.click();
      await timeline.updateComplete;
      expect(openOnes(timeline)).to.deep.equal([0, 3]);
      expect(rows(timeline).length).to.be.at.most(211);
      headings(timeline)[3]?.click();
      await timeline.updateComplete;
      expect(openOnes(timeline)).to.deep.equal([0]);
    });
    it(`of ${count} says of each row where it stands among all`, async () => {
      const timeline = await list(count);
      timeline.reveal(`e${count - 1}`);
      await timeline.updateComplete;
      const row = all(timeline, '.row.selected')[0];
      expect([row?.getAttribute('aria-setsize'), Number(row?.getAttribute('aria-posinset')) > count * 0.9]).to.deep.equal([`${count}`, true]);
      expect(rows(timeline)[0]?.getAttribute('aria-posinset')).to.equal('1');
      expect(rows(timeline).length).to.be.at.most(260);
    });
  }

  it('has the stretch of the selected event open from the beginning', async () => {
    const timeline = await list(1000, { selected: 'e555' });
    expect(openOnes(timeline)).to.deep.equal([5]);
    expect(all(timeline, '#details')).to.have.length(1);
  });
  it('opens the stretch of an event that the page opens, and of one that follows', async () => {
    const timeline = await list(1000);
    timeline.reveal('e399');
    await timeline.updateComplete;
    expect(openOnes(timeline)).to.deep.equal([0, 3]);
    const last = rows(timeline).at(-1)?.querySelector<HTMLElement>('[part="event"]');
    timeline.reveal((last && idOf(last)) ?? '');
    timeline.next();
    await timeline.updateComplete;
    expect(openOnes(timeline)).to.deep.equal([0, 3, 4]);
  });
  for (const [key, from, to] of [
    ['ArrowDown', 'last', 1],
    ['ArrowUp', 'first', 3],
    ['End', 'first', 9],
    ['Home', 'first', 0],
    ['PageDown', 'last', 1],
  ] as const) {
    it(`opens where ${key} leads to`, async () => {
      const timeline = await list(1000);
      const at = key === 'ArrowUp' ? 4 : 0;
      if (at > 0) headings(timeline)[0]?.click();
      if (at > 0) headings(timeline)[at]?.click();
      await timeline.updateComplete;
      if (from === 'last') all(timeline, '.show-all').at(-1)?.click();
      await settle();
      rows(timeline)
        .at(from === 'last' ? -1 : 0)
        ?.querySelector<HTMLElement>('[part="event"]')
        ?.focus();
      await settle();
      await press(timeline, key);
      expect(openOnes(timeline)).to.include(to);
      const stretch = active(timeline)?.closest('.stretch');
      expect(all(timeline, '.stretch').findIndex((node) => node === stretch)).to.equal(to);
      const { top, bottom } = active(timeline)?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
      expect(top >= 0 && bottom <= innerHeight).to.equal(true);
    });
  }
  it('goes on from row to row where not all rows of a stretch are shown', async () => {
    const timeline = await list(1000);
    rows(timeline)[9]?.querySelector<HTMLElement>('[part="event"]')?.focus();
    await settle();
    const places: string[] = [];
    for (let i = 0; i < 25; i++) {
      await press(timeline, 'ArrowDown');
      places.push(active(timeline)?.closest('.row')?.getAttribute('aria-posinset') ?? '');
    }
    expect(places).to.deep.equal(Array.from({ length: 25 }, (_, i) => `${11 + i}`));
    expect(rows(timeline).length).to.be.below(60);
  });
  it('is led to by the buttons over it: one tab stop, the heading has the focus', async () => {
    const timeline = await list(1000);
    const jumps = all(timeline, '.jumps button');
    expect([jumps.length, jumps.filter((node) => node.tabIndex === 0).length]).to.deep.equal([10, 1]);
    jumps[0]?.focus();
    await press(timeline, 'ArrowLeft');
    await press(timeline, 'Enter');
    expect([active(timeline), openOnes(timeline)]).to.deep.equal([headings(timeline)[1], [0, 1]]);
  });
  it('has the undated in a stretch of their own, last', async () => {
    const timeline = await list(300, {}, 3);
    timeline.reveal('u1');
    await timeline.updateComplete;
    expect(headings(timeline).at(-1)?.textContent).to.contain('بلا تاريخ');
    expect(rows(timeline).at(-1)?.getAttribute('aria-posinset')).to.equal('303');
  });
  it('turns with the order', async () => {
    const timeline = await list(1000, { order: 'newest' });
    expect(headings(timeline)[0]?.textContent).to.contain('٢٠١٩');
    expect(openOnes(timeline)).to.deep.equal([0]);
  });
  it('has headings one deeper than the title, and events one deeper than they', async () => {
    const timeline = await list(1000, { selected: 'e555', 'heading-level': '3' });
    expect(all(timeline, 'h3, h4, h5, h6').map(({ tagName }) => tagName)).to.deep.equal(['H3', ...Array(6).fill('H4'), 'H5', ...Array(4).fill('H4')]);
  });
  it('points with aria-controls to what is there', async () => {
    const timeline = await list(1000, { selected: 'e555' });
    for (const node of all(timeline, '[aria-controls]'))
      expect(timeline.shadowRoot?.getElementById(node.getAttribute('aria-controls') ?? ''), node.outerHTML).to.not.equal(null);
  });
  it('is all open on paper, without a button', async () => {
    const timeline = await list(300);
    dispatchEvent(new Event('beforeprint'));
    expect([
      rows(timeline).length,
      all(timeline, '.row .details').length,
      all(timeline, '.stretch').length,
      all(timeline, '.jumps, .stretch > :first-child > button, .show-all').length,
    ]).to.deep.equal([300, 300, 10, 0]);
    const ids = all(timeline, '[id]').map(({ id }) => id);
    expect(ids).to.deep.equal([...new Set(ids)]);
    dispatchEvent(new Event('afterprint'));
    await timeline.updateComplete;
    expect(openOnes(timeline)).to.deep.equal([0]);
  });
  it('keeps what is open when events are added, and the focus on a heading', async () => {
    const timeline = await list(1000);
    headings(timeline)[4]?.click();
    headings(timeline)[4]?.focus();
    await timeline.updateComplete;
    timeline.append([{ id: 'new', date: '2014-05', title: 'جديد' }]);
    await timeline.updateComplete;
    expect([openOnes(timeline), active(timeline)]).to.deep.equal([[0, 4], headings(timeline)[4]]);
  });
});
