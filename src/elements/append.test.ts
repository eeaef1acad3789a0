// A live page: events that are appended while somebody reads.

import { expect, nextFrame } from '@open-wc/testing';
import '../index.js';
import type { EventInput, KhattTimeline } from '../index.js';
import { all, cards, first, idOf, mount, settle } from './timeline.testing.js';

const two = (n: number): string => String(n).padStart(2, '0');
const dayOf = (n: number): string => `2021-${two(1 + (Math.floor(n / 28) % 12))}-${two(1 + (n % 28))}`;
const event = (n: number, more: Partial<EventInput> = {}): EventInput => ({
  id: `n${n}`,
  date: dayOf((n * 97) % 330),
  title: `حدث رقم ${n}`,
  importance: (n % 5) / 4,
  ...more,
});
const EVENTS = Array.from({ length: 24 }, (_, n) => event(n));

/** How high each card stands over the axis, px. */
function heights(timeline: KhattTimeline): Map<string, number> {
  const axis = Number(first(timeline, '.axis-line').getAttribute('y1'));
  return new Map(
    all(timeline, '.events > .card').map((item) => [
      idOf(item.firstElementChild as Element) ?? '',
      axis - Number(/, ([-\d.]+)px/.exec(item.style.transform)?.[1]),
    ]),
  );
}

/** What appends and waits until it is drawn. */
async function append(timeline: KhattTimeline, ...events: EventInput[]): Promise<void> {
  const isRead = new Promise((resolve) => timeline.addEventListener('khatt-load', resolve, { once: true }));
  timeline.append(events);
  await isRead;
  await timeline.updateComplete;
  await settle();
}

/**
 * Pairs of cards that are there before and after, of which one stands higher, lower or level against the other than it
 * did: lanes may stretch, and more of them may open.
 */
function moved(before: ReadonlyMap<string, number>, now: ReadonlyMap<string, number>): string[] {
  const ids = [...now.keys()].filter((id) => before.has(id));
  expect(ids.length).to.be.above(1);
  const against = (of: ReadonlyMap<string, number>, a: string, b: string): number => Math.sign(Math.round((of.get(a) ?? NaN) - (of.get(b) ?? NaN)));
  return ids.flatMap((a) => ids.filter((b) => against(before, a, b) !== against(now, a, b)).map((b) => `${a} ${b}`));
}

const APPENDED: Readonly<Record<string, readonly EventInput[]>> = {
  'one event': [event(30)],
  'one of the greatest importance in a crowd': [event(31, { date: dayOf(5), importance: 1 })],
  'many, in no order': Array.from({ length: 40 }, (_, i) => event(40 + ((i * 17) % 40))),
  periods: [event(32, { date: '2021-02-03/2021-05-09' }), event(33, { date: '2021-04-01/..' })],
  'what has no date on an axis': [event(34, { date: 'XXXX-03-11' })],
  'one whose id is there': [{ ...event(3), title: 'عنوان مصحح' }],
  'the same id twice': [event(35), event(35, { title: 'مرة أخرى' })],
  'what is later than all': [event(36, { date: '2021-12-30' })],
  'what is earlier than all': [event(37, { date: '2020-12-30' })],
};

describe('append() to a chart', () => {
  for (const lang of ['ar-IQ', 'en']) {
    for (const [name, events] of Object.entries(APPENDED)) {
      it(`${lang}, ${name}: no card changes its lane, at once and one by one`, async () => {
        const timeline = await mount(1100, { lang, layout: 'horizontal' }, EVENTS);
        const before = heights(timeline);
        expect(before.size).to.be.above(8);
        await append(timeline, ...events);
        expect(moved(before, heights(timeline))).to.deep.equal([]);
        const again = await mount(1100, { lang, layout: 'horizontal' }, EVENTS);
        for (const one of events) await append(again, one);
        expect(moved(before, heights(again))).to.deep.equal([]);
      });
    }
  }
  it('keeps every lane in a view to which the reader has moved', async () => {
    const timeline = await mount(1100, { lang: 'ar', layout: 'horizontal' }, EVENTS);
    timeline.view = { from: '2021-02-01', to: '2021-05-01' };
    await settle();
    const close = heights(timeline);
    await append(timeline, ...(APPENDED['many, in no order'] ?? []));
    expect(moved(close, heights(timeline))).to.deep.equal([]);
  });
  it('keeps lanes while the story is filtered, and when it is so no longer', async () => {
    const timeline = await mount(1100, { lang: 'ar', layout: 'horizontal' }, EVENTS);
    const whole = heights(timeline);
    const filtered = new Promise((resolve) => timeline.addEventListener('khatt-filter', resolve, { once: true }));
    timeline.query = 'رقم 1';
    await filtered;
    await settle();
    const asked = heights(timeline);
    await append(timeline, ...Array.from({ length: 12 }, (_, i) => event(100 + i)));
    expect(moved(asked, heights(timeline))).to.deep.equal([]);
    const cleared = new Promise((resolve) => timeline.addEventListener('khatt-filter', resolve, { once: true }));
    timeline.query = '';
    await cleared;
    await settle();
    expect(moved(whole, heights(timeline))).to.deep.equal([]);
    expect(timeline.toJSON()?.events).to.have.length(36);
  });
  it('keeps what is open and what has the focus', async () => {
    const timeline = await mount(
      1100,
      { lang: 'ar', layout: 'horizontal' },
      EVENTS.map((one) => ({ ...one, text: 'نص' })),
    );
    const [card] = cards(timeline);
    card?.click();
    // What opens may take the focus where the window has no room for both.
    await settle();
    card?.focus();
    const id = idOf(card as Element);
    await append(timeline, ...(APPENDED['many, in no order'] ?? []));
    expect([timeline.selected, timeline.shadowRoot?.activeElement && idOf(timeline.shadowRoot.activeElement)]).to.deep.equal([id, id]);
  });
  it('goes on with who sees the end of the story, and leaves who does not where they are', async () => {
    for (const [view, isFollowed] of [
      [{ from: '2021-09-01', to: '2021-12-27' }, true],
      [{ from: '2021-03-01', to: '2021-05-01' }, false],
    ] as const) {
      const timeline = await mount(1100, { lang: 'ar', layout: 'horizontal' }, EVENTS);
      timeline.view = view;
      await settle();
      const before = timeline.view;
      await append(timeline, event(38, { date: '2022-02-05' }));
      expect((timeline.view?.to ?? '') >= '2022-02-05', JSON.stringify(timeline.view)).to.equal(isFollowed);
      if (!isFollowed) expect(timeline.view).to.deep.equal(before);
      else expect(cards(timeline).map(idOf)).to.include('n38');
    }
  });
});

describe('append() is told to who does not see it', () => {
  const said = (timeline: KhattTimeline): string => first(timeline, '[role="status"]').textContent ?? '';
  const rows: readonly (readonly [lang: string, count: number, text: string])[] = [
    ['ar-IQ', 1, 'حدث جديد'],
    ['ar-IQ', 2, 'حدثان جديدان'],
    ['ar-IQ', 3, '٣ أحداث جديدة'],
    ['ar-IQ', 11, '١١ حدثًا جديدًا'],
    ['ar-MA', 3, '3 أحداث جديدة'],
    ['en', 1, 'One new event'],
    ['en', 3, '3 new events'],
    ['fa', 3, '۳ رویداد تازه'],
  ];
  for (const [lang, count, text] of rows) {
    for (const layout of ['horizontal', 'vertical']) {
      it(`${lang}, ${layout}: ${count}`, async () => {
        const timeline = await mount(900, { lang, layout }, EVENTS);
        timeline.append(Array.from({ length: count }, (_, i) => event(200 + i)));
        for (let i = 0; i < 200 && said(timeline) !== text; i++) await nextFrame();
        expect(said(timeline)).to.equal(text);
      });
    }
  }
  it('says nothing new of one that takes the place of another, and counts each id once', async () => {
    const timeline = await mount(900, { lang: 'en' }, EVENTS);
    await append(timeline, { ...event(3), title: 'Corrected' });
    expect(said(timeline)).not.to.contain('new');
    await append(timeline, event(201), event(201), event(202, { date: 'XXXX-03-11' }));
    for (let i = 0; i < 200 && !said(timeline).includes('new'); i++) await nextFrame();
    expect(said(timeline)).to.equal('2 new events');
  });
});

describe('append() to a story of more than 5,000 events', () => {
  it('keeps lanes, and tells how many have come', async () => {
    const many = Array.from({ length: 6000 }, (_, n) => event(n, { date: `${2000 + (n % 20)}-${two(1 + (n % 12))}-${two(1 + (n % 28))}` }));
    const timeline = await mount(1100, { lang: 'en', layout: 'horizontal' }, many);
    // Until all cards have their place.
    for (let i = 0; i < 60; i++) await nextFrame();
    const before = heights(timeline);
    expect(before.size).to.be.above(8);
    await append(timeline, event(7000, { date: '2010-06-11', importance: 1 }), event(7001, { date: '2004-01-01' }));
    expect(moved(before, heights(timeline))).to.deep.equal([]);
    expect(timeline.toJSON()?.events).to.have.length(6002);
  });
});
