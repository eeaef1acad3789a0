// Data that comes late, and data that changes while somebody reads: by the public contract.

import { expect, fixture, html } from '@open-wc/testing';
import '../index.js';
import type { KhattTimeline } from './timeline.js';
import { all, cards, first, idOf, mount, settle } from './timeline.testing.js';

const events = ['01-05', '02-11', '03-11', '05-20', '08-02', '12-31'].map((day, i) => ({
  id: 'abcdef'[i] ?? '',
  date: `2021-${day}`,
  title: `حدث ${i}`,
  text: `نص ${i}`,
}));
type Events = typeof events;
const without = (...ids: string[]): Events => events.filter(({ id }) => !ids.includes(id));
const renamed = events.map((event) => (event.id === 'c' ? { ...event, title: 'عنوان جديد', text: 'نص جديد' } : event));
const added = [...events, { id: 'x', date: '2021-03-25', title: 'مضاف', text: 'نص' }];
const later = [...events, { id: 'x', date: '2023-03-25', title: 'بعد حين', text: 'نص' }];
const other = [
  { id: 'y', date: '1999-01-01', title: 'غيره' },
  { id: 'z', date: '1999-03-01', title: 'وغيره' },
];

/** The ways in which a page gives other data. */
const WAYS: Readonly<Record<string, (timeline: KhattTimeline, next: Events) => void>> = {
  'an array': (timeline, next) => (timeline.data = next),
  'a document': (timeline, next) => (timeline.data = { lang: 'ar-IQ', title: 'قصة', events: next }),
  'null, and then an array': (timeline, next) => {
    timeline.data = null;
    void timeline.updateComplete.then(() => (timeline.data = next));
  },
  append: (timeline, next) => timeline.append(next.filter((one) => !events.includes(one))),
};
const CHANGES: Readonly<Record<string, Events>> = {
  'the same events': events.map((event) => ({ ...event })),
  'another title': renamed,
  'one more': added,
  'one more far away': later,
  'one less': without('e'),
};

const SPRING = { from: '2021-02-01', to: '2021-04-30' };
const titleOf = (timeline: KhattTimeline, id: string): string | undefined =>
  all(timeline, `[part~="event"][data-event-id="${id}"] [part~="event-title"]`).map((node) => node.textContent ?? '')[0];
const focused = (timeline: KhattTimeline): string | null => (timeline.shadowRoot?.activeElement ? idOf(timeline.shadowRoot.activeElement) : null);
async function change(timeline: KhattTimeline, way: string, next: Events): Promise<void> {
  const read = new Promise((resolve) => timeline.addEventListener('khatt-load', resolve, { once: true }));
  WAYS[way]?.(timeline, next);
  await read;
  await timeline.updateComplete;
  await settle();
}

describe('Data that comes late', () => {
  const bare = (): Promise<KhattTimeline> => fixture<KhattTimeline>(html`<khatt-timeline style="width:1000px"></khatt-timeline>`);
  /** What is shown when nobody has given anything: neither a story nor that there is none. */
  const isWaiting = (timeline: KhattTimeline): boolean => timeline.matches(':state(loading)') && !timeline.matches(':state(empty)');

  const COMING: Readonly<Record<string, (timeline: KhattTimeline) => void>> = {
    data: (timeline) => (timeline.data = events),
    src: (timeline) => Object.assign(timeline, { loading: 'eager', src: '/src/data/nato-iraq-2021.json' }),
    append: (timeline) => timeline.append(events),
    'inline JSON': (timeline) => timeline.append(Object.assign(document.createElement('script'), { type: 'application/json', text: JSON.stringify(events) })),
    'children, one by one': (timeline) =>
      events.forEach(({ date, title }) => {
        const child = document.createElement('khatt-event');
        child.setAttribute('date', date);
        child.setAttribute('heading', title);
        timeline.append(child);
      }),
  };
  for (const [name, come] of Object.entries(COMING)) {
    it(`${name}: until then there is no 'no events', and khatt-ready comes once, with them`, async () => {
      const timeline = await bare();
      const counts: number[] = [];
      timeline.addEventListener('khatt-ready', ({ detail }) => counts.push(detail.count));
      await settle();
      expect([isWaiting(timeline), counts]).to.deep.equal([true, []]);
      come(timeline);
      await timeline.ready;
      await settle();
      expect(counts).to.have.length(1);
      expect(counts[0]).to.be.greaterThan(0);
      expect(cards(timeline).length).to.be.greaterThan(0);
    });
  }

  const NOTHING: Readonly<Record<string, (timeline: KhattTimeline) => void>> = {
    'an empty array': (timeline) => (timeline.data = []),
    'a document without events': (timeline) => (timeline.data = { events: [] }),
    'an empty list': (timeline) => timeline.append(document.createElement('ol')),
    'inline JSON without events': (timeline) => timeline.append(Object.assign(document.createElement('script'), { type: 'application/json', text: '[]' })),
    'nothing appended': (timeline) => {
      timeline.data = [];
      timeline.append([]);
    },
  };
  for (const [name, come] of Object.entries(NOTHING)) {
    it(`${name} says that there are none`, async () => {
      const timeline = await bare();
      const counts: number[] = [];
      timeline.addEventListener('khatt-ready', ({ detail }) => counts.push(detail.count));
      come(timeline);
      await timeline.ready;
      await settle();
      expect([timeline.matches(':state(empty)'), counts]).to.deep.equal([true, [0]]);
    });
  }
  it('a list whose last event is taken away is empty, and no longer waits', async () => {
    const timeline = await fixture<KhattTimeline>(html`<khatt-timeline><khatt-event date="2021" heading="حدث"></khatt-event></khatt-timeline>`);
    await timeline.ready;
    timeline.replaceChildren();
    await settle();
    expect(timeline.matches(':state(empty)')).to.equal(true);
  });
});

describe('A story after one that failed', () => {
  for (const way of ['another src', 'try again'] as const) {
    it(`${way}: khatt-ready comes once, when it is drawn`, async () => {
      const kept = { fetch: window.fetch, error: console.error };
      console.error = () => {};
      const timeline = document.createElement('khatt-timeline');
      const told: string[] = [];
      for (const name of ['khatt-ready', 'khatt-load', 'khatt-error']) timeline.addEventListener(name, () => told.push(name));
      if (way === 'try again')
        window.fetch = async () => {
          throw new TypeError('no');
        };
      Object.assign(timeline, { loading: 'eager', src: way === 'try again' ? '/src/data/nato-iraq-2021.json' : '/nope.json' });
      document.body.append(timeline);
      await timeline.ready;
      Object.assign(window, { fetch: kept.fetch });
      console.error = kept.error;
      expect(told).to.deep.equal(['khatt-error']);
      const isReady = new Promise((resolve) => timeline.addEventListener('khatt-ready', resolve, { once: true }));
      if (way === 'try again') first(timeline, '[data-control="retry"]').click();
      else timeline.src = '/src/data/nato-iraq-2021.json';
      await isReady;
      await settle();
      expect(told).to.deep.equal(['khatt-error', 'khatt-load', 'khatt-ready']);
      timeline.remove();
    });
  }
});

describe('Data that is taken away', () => {
  for (const [name, next] of [
    ['null', null],
    ['an empty story', []],
  ] as const) {
    it(`${name}: nothing is said of it any more`, async () => {
      const timeline = await fixture<KhattTimeline>(html`<khatt-timeline></khatt-timeline>`);
      timeline.data = events;
      await timeline.ready;
      await settle();
      const said = (): string | null => first(timeline, '[role="status"]').textContent;
      expect(said()).not.to.equal('');
      timeline.data = next;
      await settle();
      expect(said()).to.equal('');
    });
  }
});

describe('Data that changes', () => {
  for (const way of Object.keys(WAYS)) {
    for (const [what, next] of Object.entries(CHANGES)) {
      if (way === 'append' && what === 'one less') continue;
      it(`${way}, ${what}: the view to which the reader has moved stays, the open event, and the focus`, async () => {
        const timeline = await mount(1200, { lang: 'ar-IQ' }, events);
        timeline.view = SPRING;
        timeline.selected = 'c';
        await timeline.updateComplete;
        first(timeline, '[part~="event"][data-event-id="c"]').focus();
        await settle();
        const views: unknown[] = [];
        timeline.addEventListener('khatt-view', ({ detail }) => views.push(detail));
        const before = timeline.view;
        await change(timeline, way, next);
        expect([timeline.view, timeline.selected, views]).to.deep.equal([before, 'c', []]);
        expect(all(timeline, '[part~="details"]')).to.have.length(1);
        expect(
          [titleOf(timeline, 'c'), first(timeline, '[part~="details"] :is(h3, h4)').textContent?.trim()].map((title) =>
            title?.includes(next.find(({ id }) => id === 'c')?.title ?? '?'),
          ),
        ).to.deep.equal([true, true]);
        if (!way.startsWith('null')) expect(focused(timeline)).to.equal('c');
      });
    }
    it(`${way}: who has not moved sees the whole story, with what is new`, async () => {
      const timeline = await mount(1200, { lang: 'ar-IQ' }, events);
      await change(timeline, way, later);
      expect(timeline.view?.to).to.match(/^2023/);
    });
  }

  it('another story opens at its own first view', async () => {
    const timeline = await mount(1200, { lang: 'ar-IQ' }, events);
    timeline.view = SPRING;
    await settle();
    timeline.data = other;
    await timeline.updateComplete;
    expect(timeline.view?.from).to.match(/^199[89]/);
  });
  it('where all that was in view has gone, what is left is shown', async () => {
    const timeline = await mount(1200, { lang: 'ar-IQ' }, events);
    timeline.view = { from: '2021-03-01', to: '2021-03-31' };
    await settle();
    timeline.data = without('c');
    await timeline.updateComplete;
    expect(cards(timeline).map(idOf).sort()).to.deep.equal(['a', 'b', 'd', 'e', 'f']);
  });
  it('a view that had nothing in it stays', async () => {
    const timeline = await mount(1200, { lang: 'ar-IQ' }, events);
    timeline.view = { from: '2021-09-01', to: '2021-10-31' };
    await settle();
    const before = timeline.view;
    timeline.data = renamed;
    await timeline.updateComplete;
    expect(timeline.view).to.deep.equal(before);
  });
  it('what plays, and what has the focus in the open event, is the same node', async () => {
    const timeline = await mount(1200, { lang: 'ar-IQ', selected: 'c' }, events);
    const details = first(timeline, '[part~="details"]');
    const close = all(timeline, '[part~="details"] button').at(-1);
    close?.focus();
    timeline.data = renamed;
    await timeline.updateComplete;
    expect(first(timeline, '[part~="details"]')).to.equal(details);
    expect(timeline.shadowRoot?.activeElement).to.equal(close);
  });
  it('a list that shows all its rows goes on showing them', async () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ id: `m${i}`, date: `20${String(i).padStart(2, '0')}`, title: `حدث ${i}` }));
    const timeline = await mount(400, { lang: 'ar-IQ' }, many);
    first(timeline, '.show-all').click();
    await timeline.updateComplete;
    timeline.data = [...many, { id: 'new', date: '2040', title: 'جديد' }];
    await timeline.updateComplete;
    expect(all(timeline, '.rows [part~="event"]')).to.have.length(31);
  });
  it('dates in words keep the story on the page while their reader comes', async () => {
    const timeline = await mount(1200, { lang: 'ar-IQ' }, events);
    const chart = first(timeline, '.chart');
    timeline.data = [...events, { id: 'w', date: '٣٠ آذار ٢٠٢١', title: 'بالكلام', text: '' }];
    await new Promise((resolve) => timeline.addEventListener('khatt-load', resolve, { once: true }));
    await timeline.updateComplete;
    expect([first(timeline, '.chart'), timeline.toJSON()?.events.length]).to.deep.equal([chart, 7]);
  });
  it('what a framework has wrapped in proxies is read as any other', async () => {
    const wrap = <T extends object>(value: T): T =>
      new Proxy(value, {
        get: (target, key, receiver) => {
          const one: unknown = Reflect.get(target, key, receiver);
          return typeof one === 'object' && one !== null ? wrap(one) : one;
        },
      });
    const timeline = await mount(1200, { lang: 'ar-IQ' }, events);
    timeline.data = wrap({ lang: 'ar-IQ', title: 'قصة', events: added });
    await timeline.updateComplete;
    timeline.data = wrap(added);
    timeline.append(wrap([{ id: 'v', date: '2021-06', title: 'أخير' }]));
    await timeline.updateComplete;
    expect(timeline.toJSON()?.events.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c', 'd', 'e', 'f', 'x', 'v']);
  });
  it('what is changed in place is not seen', async () => {
    const timeline = await mount(1200, { lang: 'ar-IQ' }, [...events]);
    const { data } = timeline;
    if (Array.isArray(data)) data.push({ id: 'x', date: '2021-04-01', title: 'خفي' });
    timeline.data = data;
    await settle();
    expect(timeline.toJSON()?.events).to.have.length(6);
  });
});

describe('An event that has gone', () => {
  for (const width of [1200, 400]) {
    it(`at ${width} px: open, it is closed, and khatt-select says so; the focus in it goes to its neighbour`, async () => {
      const timeline = await mount(width, { lang: 'ar-IQ' }, events);
      const told: unknown[] = [];
      first(timeline, '[part~="event"][data-event-id="c"]').click();
      await settle();
      first(timeline, '[part~="details"] button').focus();
      timeline.addEventListener('khatt-select', ({ detail }) => told.push(detail));
      timeline.data = without('c');
      await timeline.updateComplete;
      await settle();
      expect([timeline.selected, all(timeline, '[part~="details"]').length, focused(timeline), told]).to.deep.equal([
        null,
        0,
        'd',
        [{ id: null, previous: 'c', by: 'api', step: 0 }],
      ]);
    });
    for (const [gone, next] of [
      [['c'], 'd'],
      [['c', 'd'], 'e'],
      [['f'], 'e'],
      [['e', 'f'], 'd'],
      [['a'], 'b'],
    ] as const) {
      it(`at ${width} px: ${gone.join(' and ')}, with the focus on ${gone[0]}, which goes to ${next}`, async () => {
        const timeline = await mount(width, { lang: 'ar-IQ' }, events);
        first(timeline, `[part~="event"][data-event-id="${gone[0]}"]`).focus();
        await settle();
        timeline.data = without(...gone);
        await timeline.updateComplete;
        await settle();
        expect(focused(timeline)).to.equal(next);
      });
    }
  }
  it('that was never in the story may be selected before it comes', async () => {
    const timeline = await mount(1200, { lang: 'ar-IQ', selected: 'x' }, events);
    timeline.data = renamed;
    await timeline.updateComplete;
    expect(timeline.selected).to.equal('x');
    timeline.data = added;
    await timeline.updateComplete;
    expect(all(timeline, '[part~="details"]')).to.have.length(1);
  });
  it('stays selected where the page refuses', async () => {
    const timeline = await mount(1200, { lang: 'ar-IQ', selected: 'c' }, events);
    timeline.addEventListener('khatt-select', (event) => event.preventDefault());
    timeline.data = without('c');
    await timeline.updateComplete;
    await settle();
    expect(timeline.selected).to.equal('c');
  });
});

describe('append', () => {
  const idsOf = (timeline: KhattTimeline): string[] => timeline.toJSON()?.events.map(({ id }) => id) ?? [];
  const more = [{ id: 'x', date: '2021-04-01', title: 'مضاف' }];

  it('takes nodes as every element does', async () => {
    const timeline = await mount(1200, {}, events);
    timeline.append('كلام', document.createElement('p'));
    expect([timeline.childNodes.length, idsOf(timeline).length]).to.deep.equal([2, 6]);
  });
  it('adds, and an event whose id is there takes its place; what was given is not touched', async () => {
    const timeline = await mount(1200, { lang: 'ar-IQ' }, events);
    timeline.append([...more, { id: 'b', date: '2021-02-12', title: 'مصحح' }]);
    await timeline.updateComplete;
    expect(idsOf(timeline)).to.deep.equal(['a', 'b', 'c', 'd', 'e', 'f', 'x']);
    expect([titleOf(timeline, 'b'), events[1]?.title]).to.deep.equal(['مصحح', 'حدث 1']);
  });
  it('adds to a document, and keeps its title', async () => {
    const timeline = await mount(1200, {}, { lang: 'ar-IQ', title: 'قصة', events });
    timeline.append(more);
    timeline.append([{ date: '2021-04-02', title: 'بلا معرّف' }]);
    await timeline.updateComplete;
    expect([timeline.toJSON()?.title, idsOf(timeline).length]).to.deep.equal(['قصة', 8]);
  });
  for (const [name, make] of [
    ['children', () => html`<khatt-timeline><khatt-event event-id="a" date="2021" heading="حدث"></khatt-event></khatt-timeline>`],
    ['a list', () => html`<khatt-timeline><ol><li data-date="2021" data-id="a"><strong>حدث</strong></li></ol></khatt-timeline>`],
    ['inline JSON', () => html`<khatt-timeline><script type="application/json">[{ "id": "a", "date": "2021", "title": "حدث" }]</script></khatt-timeline>`],
  ] as const) {
    it(`adds to ${name}, before they are read and after`, async () => {
      const timeline = await fixture<KhattTimeline>(make());
      timeline.append(more);
      await timeline.ready;
      timeline.append([{ id: 'w', date: '2022', title: 'أخير' }]);
      await timeline.updateComplete;
      expect(idsOf(timeline)).to.deep.equal(['a', 'x', 'w']);
    });
  }
  it('waits for what is on its way', async () => {
    const timeline = await fixture<KhattTimeline>(html`<khatt-timeline src="/src/data/nato-iraq-2021.json" loading="eager"></khatt-timeline>`);
    timeline.append(more);
    await timeline.ready;
    const ids = idsOf(timeline);
    expect([ids.length > 1, ids.at(-1)]).to.deep.equal([true, 'x']);
  });
  it('is over with other data', async () => {
    const timeline = await mount(1200, {}, events);
    timeline.append(more);
    timeline.data = other;
    await timeline.updateComplete;
    expect(idsOf(timeline)).to.deep.equal(['y', 'z']);
  });
});
