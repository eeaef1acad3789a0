// What a page asks of a timeline after it is drawn: the view, another zone, and whatever a listener sets while it is
// told of something. By the public contract.

import { expect } from '@open-wc/testing';
import '../index.js';
import type { KhattTimeline } from './timeline.js';
import { all, cards, first, mistakesAreTold, mount, settle } from './timeline.testing.js';

const events = [
  { id: 'a', date: '2021-01-05', title: 'أول' },
  { id: 'b', date: '2021-02-11T21:00Z', title: 'ثان' },
  { id: 'c', date: '2021-03-11T12:00+03:00', title: 'ثالث' },
  { id: 'd', date: '2021-05-20', title: 'رابع' },
  { id: 'e', date: '2021-12-31', title: 'خامس' },
];
const story = { lang: 'ar-IQ', title: 'قصة', events };
const MARCH = { from: '2021-03-01T00:00', to: '2021-03-31T23:59' };
const centerOf = ({ view }: KhattTimeline): number => (Date.parse(`${view?.from.padEnd(16, 'T00:00')}Z`) + Date.parse(`${view?.to.padEnd(16, 'T23:59')}Z`)) / 2;
/** Until the view has come to rest. */
const rest = (timeline: KhattTimeline): Promise<void> => new Promise((resolve) => timeline.addEventListener('khatt-view', () => resolve(), { once: true }));
const pan = async (timeline: KhattTimeline): Promise<void> => {
  const rested = rest(timeline);
  timeline.panBy(0.6);
  await rested;
};

before(mistakesAreTold);

describe('view', () => {
  it('moves, and tells what is seen', async () => {
    const timeline = await mount(1200, {}, story);
    timeline.view = { from: '2021-03', to: '2021-03' };
    await timeline.updateComplete;
    expect(timeline.view).to.deep.equal(MARCH);
  });
  it('moves again when it is set to the same range after a pan', async () => {
    const timeline = await mount(1200, {}, story);
    for (let i = 0; i < 3; i++) {
      timeline.view = { from: '2021-03', to: '2021-03' };
      expect(timeline.view).to.deep.equal(MARCH);
      await pan(timeline);
      expect(timeline.view).not.to.deep.equal(MARCH);
    }
  });
  it('is what it was when it is set to itself, however often', async () => {
    const timeline = await mount(1200, {}, story);
    for (const range of [
      { from: '2021-03', to: '2021-03' },
      { from: '2021-01-10', to: '2021-10-02' },
    ]) {
      timeline.view = range;
      const { view } = timeline;
      for (let i = 0; i < 5; i++) timeline.view = timeline.view;
      expect(timeline.view).to.deep.equal(view);
    }
  });
  it('null fits', async () => {
    const timeline = await mount(1200, {}, story);
    const home = timeline.view;
    timeline.view = { from: '2021-03', to: '2021-03' };
    timeline.view = null;
    await timeline.updateComplete;
    expect(timeline.view).to.deep.equal(home);
    if (timeline.parentElement) timeline.parentElement.style.width = '1000px';
    await settle();
    const resized = timeline.view;
    timeline.fit();
    await settle();
    expect(timeline.view).to.deep.equal(resized);
  });
  it('writes no attributes and no from or to', async () => {
    const timeline = await mount(1200, { from: '2021-01', to: '2021-02' }, story);
    timeline.view = { from: '2021-03', to: '2021-03' };
    await timeline.updateComplete;
    expect([timeline.from, timeline.to, timeline.getAttribute('from'), timeline.getAttribute('to')]).to.deep.equal([
      '2021-01',
      '2021-02',
      '2021-01',
      '2021-02',
    ]);
    timeline.view = null;
    await timeline.updateComplete;
    expect([timeline.from, timeline.to]).to.deep.equal(['2021-01', '2021-02']);
  });
  it('waits until there is a chart: set before data, with data, before the page', async () => {
    for (const order of ['first', 'last', 'apart'] as const) {
      const timeline = document.createElement('khatt-timeline');
      timeline.style.width = '1200px';
      if (order !== 'last') timeline.view = { from: '2021-03', to: '2021-03' };
      if (order !== 'apart') timeline.data = story;
      if (order === 'last') timeline.view = { from: '2021-03', to: '2021-03' };
      document.body.append(timeline);
      if (order === 'apart') {
        await timeline.updateComplete;
        timeline.view = { from: '2021-03', to: '2021-03' };
        timeline.data = story;
      }
      await timeline.ready;
      await timeline.updateComplete;
      expect(timeline.view, order).to.deep.equal(MARCH);
      timeline.remove();
    }
  });
  it('set together with other data is of the other data', async () => {
    const timeline = await mount(1200, {}, [{ id: 'old', date: '1999', title: 'قديم' }]);
    timeline.data = story;
    timeline.view = { from: '2021-03', to: '2021-03' };
    await timeline.updateComplete;
    expect(timeline.view).to.deep.equal(MARCH);
    timeline.view = { from: '2021-05', to: '2021-05' };
    timeline.data = { ...story };
    await timeline.updateComplete;
    expect(timeline.view?.from).to.match(/^2021-05/);
  });
  it('waits while the timeline is a list', async () => {
    const timeline = await mount(1200, { layout: 'vertical' }, story);
    timeline.view = { from: '2021-03', to: '2021-03' };
    await timeline.updateComplete;
    timeline.layout = 'horizontal';
    await timeline.updateComplete;
    await settle();
    expect(timeline.view).to.deep.equal(MARCH);
  });
  it('tells that it has moved, once for each move', async () => {
    const timeline = await mount(1200, {}, story);
    const told: unknown[] = [];
    timeline.addEventListener('khatt-view', ({ detail }) => told.push(detail));
    for (let i = 0; i < 3; i++) timeline.view = { from: '2021-03', to: '2021-03' };
    await settle();
    expect(told).to.deep.equal([{ ...MARCH, by: 'api' }]);
  });
  for (const [name, range] of [
    ['words', { from: 'soon', to: 'later' }],
    ['a backwards one', { from: '2022', to: '2021' }],
    ['numbers', { from: 2021, to: 2022 }],
    ['a text', '2021'],
    ['an empty object', {}],
    ['open ends', { from: '..', to: '2021' }],
  ] as const) {
    it(`${name}: told once, and nothing moves`, async () => {
      const timeline = await mount(1200, {}, story);
      const before = timeline.view;
      const lines: string[] = [];
      const { warn } = console;
      console.warn = (line: string) => void lines.push(line);
      for (let i = 0; i < 2; i++) Reflect.set(timeline, 'view', range);
      await settle();
      console.warn = warn;
      expect(timeline.view).to.deep.equal(before);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(/^khatt-timeline: view = .* is no stretch of time/);
    });
  }
});

describe('Offsets and zones count', () => {
  const hours = ['2021-03-01', '2021-03-11T06:00', '2021-03-11T18:00Z', '2021-03-30'].map((date) => ({ date, title: date }));
  const rows = [
    ['UTC', '2021-03-11T00:00Z', '2021-03-11T23:59Z', '2021-03-11T00:00', '2021-03-11T23:59'],
    ['Asia/Baghdad', '2021-03-11T00:00Z', '2021-03-11T20:59Z', '2021-03-11T03:00', '2021-03-11T23:59'],
    ['Asia/Baghdad', '2021-03-11T00:00', '2021-03-11T23:59', '2021-03-11T00:00', '2021-03-11T23:59'],
    ['Asia/Baghdad', '2021-03-11T00:00+03:00', '2021-03-11T23:59+03:00', '2021-03-11T00:00', '2021-03-11T23:59'],
    ['America/New_York', '2021-03-11T05:00Z', '2021-03-12T04:59Z', '2021-03-11T00:00', '2021-03-11T23:59'],
    ['Asia/Baghdad', '2021-03-11T00:00[Asia/Baghdad]', '2021-03-11T23:59[Asia/Baghdad]', '2021-03-11T00:00', '2021-03-11T23:59'],
    ['Asia/Kathmandu', '2021-03-11T00:00Z', '2021-03-11T12:00Z', '2021-03-11T05:45', '2021-03-11T17:45'],
    ['Asia/Baghdad', '2021-03-11T00:00Z', '2021-03-11', '2021-03-11T03:00', '2021-03-11T23:59'],
  ] as const;
  for (const [zone, from, to, shownFrom, shownTo] of rows) {
    it(`in from and to: ${from} to ${to} in ${zone}`, async () => {
      const timeline = await mount(1200, { 'time-zone': zone, from, to }, { events: hours });
      expect(timeline.view).to.deep.equal({ from: shownFrom, to: shownTo });
    });
    it(`in view: ${from} to ${to} in ${zone}`, async () => {
      const timeline = await mount(1200, { 'time-zone': zone }, { events: hours });
      timeline.view = { from, to };
      expect(timeline.view).to.deep.equal({ from: shownFrom, to: shownTo });
    });
  }
  it('in the zone of the document too', async () => {
    const timeline = await mount(1200, { from: '2021-03-11T00:00Z', to: '2021-03-11T20:59Z' }, { timeZone: 'Asia/Baghdad', events: hours });
    expect(timeline.view).to.deep.equal({ from: '2021-03-11T03:00', to: '2021-03-11T23:59' });
  });
  it('from and to follow a new zone', async () => {
    const timeline = await mount(1200, { 'time-zone': 'UTC', from: '2021-03-11T00:00Z', to: '2021-03-11T20:59Z' }, { events: hours });
    timeline.timeZone = 'Asia/Baghdad';
    await timeline.updateComplete;
    expect(timeline.view).to.deep.equal({ from: '2021-03-11T03:00', to: '2021-03-11T23:59' });
  });
});

describe('A new time zone', () => {
  const hourly = {
    events: Array.from({ length: 20 }, (_, i) => ({ id: `h${i}`, date: `2021-03-${String(1 + i).padStart(2, '0')}T12:00Z`, title: `حدث ${i}` })),
  };
  for (const zone of ['Asia/Baghdad', 'America/New_York', 'Pacific/Auckland']) {
    it(`${zone} keeps the place to which the reader has moved: the same moment in the middle, the same events in sight`, async () => {
      const timeline = await mount(1200, { 'time-zone': 'UTC' }, hourly);
      timeline.view = { from: '2021-03-05T00:00Z', to: '2021-03-08T00:00Z' };
      await pan(timeline);
      const before = { center: centerOf(timeline), ids: cards(timeline).map((node) => node.dataset['eventId']) };
      timeline.timeZone = zone;
      await timeline.updateComplete;
      await settle();
      const offset = Number(
        new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
          .formatToParts(Date.UTC(2021, 2, 7))
          .find(({ type }) => type === 'timeZoneName')
          ?.value.match(/[+-]\d\d/)?.[0] ?? NaN,
      );
      expect(centerOf(timeline) - before.center).to.be.closeTo(offset * 3_600_000, 120_000);
      expect(cards(timeline).map((node) => node.dataset['eventId'])).to.deep.equal(before.ids);
    });
  }
  it('leaves a fitted view fitted', async () => {
    const timeline = await mount(1200, { 'time-zone': 'UTC' }, hourly);
    timeline.timeZone = 'Asia/Baghdad';
    await timeline.updateComplete;
    const after = timeline.view;
    timeline.fit();
    await settle();
    expect(timeline.view).to.deep.equal(after);
  });
  it('keeps the place where dates are in words', async () => {
    const timeline = await mount(1200, { 'time-zone': 'UTC' }, { lang: 'ar-IQ', events: [...hourly.events, { id: 'w', date: '٣٠ آذار ٢٠٢١', title: 'كلام' }] });
    timeline.view = { from: '2021-03-05T00:00Z', to: '2021-03-08T00:00Z' };
    const before = centerOf(timeline);
    timeline.timeZone = 'Asia/Baghdad';
    await timeline.updateComplete;
    await settle();
    expect(centerOf(timeline) - before).to.be.closeTo(3 * 3_600_000, 120_000);
  });
  it('with other data is a new story, fitted', async () => {
    const timeline = await mount(1200, { 'time-zone': 'UTC' }, hourly);
    await pan(timeline);
    timeline.timeZone = 'Asia/Baghdad';
    timeline.data = { ...story };
    await timeline.updateComplete;
    const after = timeline.view;
    timeline.fit();
    await settle();
    expect(timeline.view).to.deep.equal(after);
  });
});

describe('What a listener sets is drawn', () => {
  /** What is seen of each property when it was followed. */
  const SET: Readonly<
    Record<string, { readonly set: (timeline: KhattTimeline) => void; readonly seen: (timeline: KhattTimeline) => unknown; readonly is: unknown }>
  > = {
    calendar: { set: (timeline) => (timeline.calendar = 'persian'), seen: (timeline) => /۱۳۹۹|١٣٩٩/.test(timeline.shadowRoot?.textContent ?? ''), is: true },
    lang: { set: (timeline) => (timeline.lang = 'en'), seen: (timeline) => first(timeline, 'section').lang, is: 'en' },
    dir: { set: (timeline) => (timeline.dir = 'ltr'), seen: (timeline) => first(timeline, 'section').dir, is: 'ltr' },
    numerals: { set: (timeline) => (timeline.numerals = 'latn'), seen: (timeline) => /2021/.test(timeline.shadowRoot?.textContent ?? ''), is: true },
    selected: { set: (timeline) => (timeline.selected = 'c'), seen: (timeline) => all(timeline, '[part="details"]').length, is: 1 },
    data: { set: (timeline) => (timeline.data = OTHER), seen: (timeline) => timeline.toJSON()?.events.map(({ id }) => id), is: ['other'] },
    view: { set: (timeline) => (timeline.view = { from: '2021-03', to: '2021-03' }), seen: (timeline) => timeline.view, is: MARCH },
    from: { set: (timeline) => void Object.assign(timeline, { from: '2021-03', to: '2021-03' }), seen: (timeline) => timeline.view, is: MARCH },
    layout: { set: (timeline) => (timeline.layout = 'vertical'), seen: (timeline) => timeline.matches(':state(vertical)'), is: true },
    timeZone: {
      set: (timeline) => (timeline.timeZone = 'Asia/Baghdad'),
      seen: (timeline) =>
        /١٢ شباط/.test(
          all(timeline, '[data-event-id="b"]')
            .map((node) => node.getAttribute('aria-label'))
            .join(),
        ),
      is: true,
    },
    headingLevel: { set: (timeline) => (timeline.headingLevel = 4), seen: (timeline) => all(timeline, 'h4').length, is: 1 },
  };
  const OTHER = { lang: 'ar-IQ', events: [{ id: 'other', date: '2021-03-11', title: 'غيره' }] };
  const EVENTS: Readonly<Record<string, (timeline: KhattTimeline) => void>> = {
    'khatt-load': () => {},
    'khatt-error': () => {},
    'khatt-ready': () => {},
    'khatt-view': (timeline) => timeline.panBy(0.2),
    'khatt-select': (timeline) => timeline.reveal('d'),
  };
  for (const [name, cause] of Object.entries(EVENTS)) {
    for (const [property, { set, seen, is }] of Object.entries(SET)) {
      it(`in ${name}: ${property}`, async () => {
        const { warn } = console;
        console.warn = () => {};
        const timeline = document.createElement('khatt-timeline');
        timeline.style.width = '1200px';
        Object.assign(timeline, { data: { ...story, mood: 'calm' } });
        let count = 0;
        const heard = new Promise<void>((resolve) => {
          timeline.addEventListener(name, (event) => {
            if (count++ > 0) return;
            // A selection that is refused leaves the listener's own.
            if (name === 'khatt-select') event.preventDefault();
            set(timeline);
            resolve();
          });
        });
        document.body.append(timeline);
        await timeline.ready;
        cause(timeline);
        await heard;
        await settle();
        await timeline.updateComplete;
        console.warn = warn;
        expect(seen(timeline)).to.deep.equal(is);
        timeline.remove();
      });
    }
  }
  /** What of it cannot be there at once: words and dates that are fetched, another document. */
  const LATER: typeof SET = {
    'lang, whose words are fetched': {
      set: (timeline) => (timeline.lang = 'tr'),
      seen: (timeline) => [
        first(timeline, 'section').lang,
        /Mart/.test(
          cards(timeline)
            .map((node) => node.ariaLabel)
            .join(),
        ),
      ],
      is: ['tr', true],
    },
    'lang twice': {
      set: (timeline) => void ['de', 'es'].forEach((lang) => (timeline.lang = lang)),
      seen: (timeline) => [
        first(timeline, 'section').lang,
        /marzo/.test(
          cards(timeline)
            .map((node) => node.ariaLabel)
            .join(),
        ),
      ],
      is: ['es', true],
    },
    'lang, whose words are fetched, of a list': {
      set: (timeline) => Object.assign(timeline, { lang: 'fr', layout: 'vertical' }),
      seen: (timeline) => [first(timeline, 'section').lang, /mars/.test(first(timeline, '.list').textContent)],
      is: ['fr', true],
    },
    src: {
      set: (timeline) => Object.assign(timeline, { data: null, src: '/src/data/nato-iraq-2021.json', loading: 'eager' }),
      seen: (timeline) => cards(timeline).some((node) => node.dataset['eventId'] === 'troop-decision'),
      is: true,
    },
    'data, with dates in words': {
      set: (timeline) => (timeline.data = { ...OTHER, events: [{ id: 'other', date: '١١ آذار ٢٠٢١', title: 'غيره' }] }),
      seen: (timeline) => cards(timeline).map((node) => node.dataset['eventId']),
      is: ['other'],
    },
  };
  for (const name of ['khatt-load', 'khatt-error']) {
    for (const [property, { set, seen, is }] of Object.entries({ ...SET, ...LATER })) {
      it(`in ${name}, before the first drawing: khatt-ready tells of ${property} as it is drawn, once`, async () => {
        const { warn } = console;
        console.warn = () => {};
        const timeline = document.createElement('khatt-timeline');
        timeline.style.width = '1200px';
        const atReady: unknown[] = [];
        timeline.addEventListener(name, () => set(timeline), { once: true });
        timeline.addEventListener('khatt-ready', () => atReady.push(seen(timeline)));
        Object.assign(timeline, { data: { ...story, mood: 'calm' } });
        document.body.append(timeline);
        await timeline.ready;
        await settle();
        console.warn = warn;
        expect(atReady).to.deep.equal([is]);
        timeline.remove();
      });
    }
  }
});

describe('The order of what is told', () => {
  const heard = async (data: unknown, attributes: Record<string, string> = {}): Promise<string[]> => {
    const names: string[] = [];
    const kept = { warn: console.warn, error: console.error };
    console.warn = console.error = () => {};
    const timeline = document.createElement('khatt-timeline');
    for (const [name, value] of Object.entries(attributes)) timeline.setAttribute(name, value);
    for (const name of ['khatt-load', 'khatt-error', 'khatt-ready']) timeline.addEventListener(name, () => names.push(name.slice(6)));
    if (data !== null) Object.assign(timeline, { data });
    document.body.append(timeline);
    await timeline.ready;
    await settle();
    Object.assign(console, kept);
    timeline.remove();
    return names;
  };
  for (const [name, data, attributes, order] of [
    ['a good document', story, {}, ['load', 'ready']],
    ['one with a problem', { ...story, mood: 1 }, {}, ['load', 'error', 'ready']],
    [
      'dates in words',
      {
        lang: 'ar-IQ',
        events: [
          { date: '١١ آذار ٢٠٢١', title: 'x' },
          { date: 'ذات يوم', title: 'y' },
        ],
      },
      {},
      ['load', 'error', 'ready'],
    ],
    ['none', [], {}, ['load', 'ready']],
    ['no document', 7, {}, ['error']],
    ['an address that is none', null, { src: '/no-such-file.json', loading: 'eager' }, ['error']],
    ['an address', null, { src: '/src/data/nato-iraq-2021.json', loading: 'eager' }, ['load', 'ready']],
  ] as const) {
    it(`${name}: ${order.join(', ')}`, async () => expect(await heard(data, attributes)).to.deep.equal(order));
  }
});
