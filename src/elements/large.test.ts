// A story of many events: some of it stands at once, how far it is is told, and it can be given up.

import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { EventInput, KhattTimeline, TimelineColumns } from '../index.js';
import '../index.js';
import { all, cards, first, settle } from './timeline.testing.js';

const MANY = 20_000;
const dayOf = (i: number): string => `${2000 + (i % 20)}-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`;
const many = (): EventInput[] => Array.from({ length: MANY }, (_, i) => ({ id: `e${i}`, date: dayOf(i), title: `حدث ${i}`, group: i % 2 ? 'a' : 'b' }));
const columns = (): TimelineColumns => ({
  groups: [
    { id: 'a', label: 'أ' },
    { id: 'b', label: 'ب' },
  ],
  events: {
    date: Float64Array.from({ length: MANY }, (_, i) => (i % 9000) * 86_400_000),
    title: Array.from({ length: MANY }, (_, i) => `حدث ${i}`),
    group: Uint8Array.from({ length: MANY }, (_, i) => i % 2),
  },
});

async function place(data: KhattTimeline['data']): Promise<{ timeline: KhattTimeline; loads: number[]; home: HTMLElement }> {
  const home = await fixture<HTMLDivElement>(html`<div></div>`);
  home.style.width = '1200px';
  const timeline = document.createElement('khatt-timeline');
  const loads: number[] = [];
  timeline.addEventListener('khatt-load', ({ detail }) => loads.push(detail.document.events.length));
  timeline.data = data;
  home.append(timeline);
  return { timeline, loads, home };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await nextFrame();
}

describe('A story of 20,000 events', () => {
  it('stands with some of them first, of which the page is not told, and then with all', async () => {
    const { timeline, loads } = await place({
      groups: [
        { id: 'a', label: 'أ' },
        { id: 'b', label: 'ب' },
      ],
      events: many(),
    });
    await until(() => cards(timeline).length > 0);
    expect([loads, timeline.toJSON()]).to.deep.equal([[], null]);
    const [{ detail }] = await Promise.all([
      new Promise<CustomEvent<{ count: number }>>((resolve) => timeline.addEventListener('khatt-ready', resolve, { once: true })),
      timeline.ready,
    ]);
    expect([detail.count, loads, timeline.toJSON()?.events.length]).to.deep.equal([MANY, [MANY], MANY]);
    expect(cards(timeline).length).to.be.above(5);
  });
  it('is opened by its id', async () => {
    const { timeline } = await place({
      groups: [
        { id: 'a', label: 'أ' },
        { id: 'b', label: 'ب' },
      ],
      events: many(),
    });
    await timeline.ready;
    timeline.reveal('e19999');
    await until(() => all(timeline, '#details').length > 0);
    expect(first(timeline, '#details').textContent).to.contain('حدث 19999');
  });
  it('answers the newest of the filters that are asked for, and shows what was there until then', async () => {
    const { timeline, home } = await place({
      groups: [
        { id: 'a', label: 'أ' },
        { id: 'b', label: 'ب' },
      ],
      events: many(),
    });
    await timeline.ready;
    const told: unknown[] = [];
    timeline.addEventListener('khatt-filter', ({ detail }) => told.push([detail.groups, detail.query, detail.count]));
    timeline.groups = ['a'];
    await until(() => told.length > 0);
    // The rest of the cards comes in the next frames.
    for (let i = 0; i < 30; i++) await nextFrame();
    const before = cards(timeline).map(({ textContent }) => textContent);
    timeline.groups = [];
    timeline.query = '12';
    await timeline.updateComplete;
    expect(cards(timeline).map(({ textContent }) => textContent)).to.deep.equal(before);
    timeline.query = '1234';
    await until(() => told.length > 1);
    expect(told).to.deep.equal([
      [['a'], '', MANY / 2],
      [[], '1234', 11],
    ]);
    // Who goes away is told of nothing.
    timeline.query = '12';
    await timeline.updateComplete;
    timeline.remove();
    // A fast machine may have answered before.
    const { length } = told;
    for (let i = 0; i < 30; i++) await nextFrame();
    expect(told).to.have.length(length);
    home.append(timeline);
    await until(() => told.length > 2);
  });
  it('tells how far it is, in words and as a bar, where it takes long', async () => {
    const now = performance.now.bind(performance);
    let late = 0;
    // A clock that runs as it does where all takes long.
    performance.now = () => now() + (late += 20);
    try {
      const { timeline } = await place(many());
      await until(() => all(timeline, 'progress').length > 0);
      const [bar] = all<HTMLProgressElement>(timeline, 'progress');
      expect([bar?.max, bar?.ariaLabel !== '', (bar?.value ?? 0) > 0]).to.deep.equal([MANY, true, true]);
      expect(first(timeline, '.progress').textContent).to.match(/\d|[٠-٩]/);
      await timeline.ready;
      await timeline.updateComplete;
      expect(all(timeline, 'progress')).to.have.length(0);
    } finally {
      performance.now = now;
    }
  });
  it('lets the timers of the page run while it is read', async () => {
    const now = performance.now.bind(performance);
    let late = 0;
    // All slices are as short as can be, so that there are many.
    performance.now = () => now() + (late += 20);
    let [turns, isRead] = [0, false];
    const timer = setInterval(() => (turns += isRead ? 0 : 1));
    try {
      const { timeline } = await place(many());
      timeline.addEventListener('khatt-load', () => (isRead = true));
      await timeline.ready;
      expect(turns).to.be.above(20);
    } finally {
      clearInterval(timer);
      performance.now = now;
    }
  });
  it('is given up for other data', async () => {
    const { timeline, loads } = await place(many());
    await until(() => cards(timeline).length > 0);
    timeline.data = [{ date: '2021', title: 'وحيد' }];
    await timeline.ready;
    await settle();
    expect([loads, cards(timeline).length, all(timeline, 'progress').length]).to.deep.equal([[1], 1, 0]);
  });
  it('is given up where it is taken away, and read anew where it is put back', async () => {
    const { timeline, loads, home } = await place(many());
    await until(() => cards(timeline).length > 0);
    timeline.remove();
    await settle();
    expect(loads).to.deep.equal([]);
    home.append(timeline);
    await timeline.ready;
    expect(loads).to.deep.equal([MANY]);
  });
});

describe('20,000 events in columns', () => {
  it('are looked at by nobody one by one', async () => {
    const { events, ...rest } = columns();
    let [asked, isReady] = [0, false];
    const title = new Proxy([...(events.title as string[])], {
      get: (list, key): unknown => {
        if (typeof key === 'string' && /^\d/.test(key) && isReady) asked++;
        return Reflect.get(list, key);
      },
    });
    const { timeline } = await place({ ...rest, events: { ...events, title } });
    timeline.addEventListener('khatt-load', () => (isReady = true));
    await timeline.ready;
    await settle();
    // What prepares the search reads on, a slice at a time.
    expect(asked).to.be.within(1, MANY - 1);
  });
  it('are drawn, counted and opened', async () => {
    const { timeline, loads } = await place(columns());
    await timeline.ready;
    expect([loads, timeline.toJSON()?.events[9001]]).to.deep.equal([
      [MANY],
      { id: '9001', date: '1970-01-02', title: 'حدث 9001', group: 'b', mentions: [], importance: 0.5, media: [] },
    ]);
    timeline.reveal('17000');
    await until(() => all(timeline, '#details').length > 0);
    expect(first(timeline, '#details').textContent).to.contain('حدث 17000');
    timeline.next();
    await settle();
    expect(timeline.selected).to.equal('8001');
  });
  it('stay as they are where something was appended before they came', async () => {
    const timeline = document.createElement('khatt-timeline');
    const inline = document.createElement('script');
    inline.type = 'application/json';
    inline.textContent = JSON.stringify({ events: { date: ['2020', '2021'], title: ['a', 'b'] } });
    timeline.append(inline);
    timeline.append({ date: '2022', title: 'c' });
    (await fixture<HTMLDivElement>(html`<div></div>`)).append(timeline);
    await timeline.ready;
    expect(timeline.toJSON()?.events.map(({ title }) => title)).to.deep.equal(['a', 'b']);
    timeline.append({ date: '2022', title: 'c' });
    await settle();
    expect(timeline.toJSON()?.events).to.have.length(2);
  });
  const throwing = new Proxy<string[]>([], {
    get: (list, key): unknown => {
      if (key === '1') throw new Error('no title');
      return Reflect.get(list, key);
    },
  });
  for (const [name, title, expected] of [
    ['without titles are told of', undefined, ['type/list events.title', false]],
    ['that throw are an error', throwing, ['document/unreadable ', true]],
  ] as const) {
    it(`${name}, and not waited for`, async () => {
      const isTold = new Promise<unknown>((resolve) => {
        document.addEventListener(
          'khatt-error',
          ({ detail: { problems, fatal } }) => resolve([...problems.map(({ code, path }) => `${code} ${path}`), fatal]),
          { once: true },
        );
      });
      const { timeline } = await place({ events: { date: ['2020', '2021'], title } } as TimelineColumns);
      expect(await isTold).to.deep.equal(expected);
      expect(timeline.matches(':state(loading)')).to.equal(false);
    });
  }
});
