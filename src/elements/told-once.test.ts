// What the page asks for before the file that finds has come is told once, as it is shown.

import { expect } from 'chai';
import '../index.js';
import { all, first, mount, settle } from './timeline.testing.js';

describe('The first question of a story of a few events', () => {
  // The file is asked for once on a page: whichever comes first waits for it.
  for (const filter of [{ query: 'beta' }, { groups: 'b' }, { entities: ['e'] }]) {
    it(`${Object.keys(filter).join()} is told once, with the count of what is shown`, async () => {
      const el = await mount(
        1200,
        { lang: 'en', layout: 'vertical' },
        {
          groups: [{ id: 'b', label: 'B' }],
          entities: [{ id: 'e', name: 'E', type: 'person' }],
          events: ['alpha', 'beta', 'gamma'].map((title, i) => ({ id: title, date: `202${i}`, title, ...(i === 1 ? { group: 'b', mentions: ['e'] } : {}) })),
        },
      );
      const told: number[] = [];
      const isTold = new Promise((resolve) => el.addEventListener('khatt-filter', ({ detail }) => resolve(told.push(detail.count))));
      Object.assign(el, filter);
      await isTold;
      expect(told).to.deep.equal([1]);
      expect([...el.renderRoot.querySelectorAll('[part~="event"]')].map((node) => node.getAttribute('data-event-id'))).to.deep.equal(['beta']);
      await el.updateComplete;
      expect(told).to.deep.equal([1]);
    });
  }
});

describe('What was told of a view', () => {
  const events = Array.from({ length: 9 }, (_, i) => ({ id: `e${i}`, date: `20${10 + i}-03-1${i}`, title: `Event ${i}` }));
  const said = (el: Awaited<ReturnType<typeof mount>>): string => first(el, '[role="status"]').textContent ?? '';
  for (const [name, change] of [
    ['its layout', { layout: 'vertical' }],
    ['its story', { data: { lang: 'en', events: events.slice(4) } }],
  ] as const) {
    it(`goes with ${name}`, async () => {
      const el = await mount(1200, { lang: 'en', layout: 'horizontal' }, { events });
      el.zoomBy(3);
      for (let i = 0; i < 40 && said(el) === ''; i++) await settle();
      expect(said(el)).to.match(/, \w+ events$/);
      Object.assign(el, change);
      await el.updateComplete;
      await settle();
      expect(said(el)).to.equal('');
    });
  }
  it('stays while neither changes', async () => {
    const el = await mount(1200, { lang: 'en', layout: 'horizontal' }, { events });
    el.zoomBy(3);
    for (let i = 0; i < 40 && said(el) === ''; i++) await settle();
    const before = said(el);
    el.style.maxWidth = '900px';
    await settle();
    await settle();
    expect(said(el)).to.equal(before);
    expect(all(el, '[role="status"]')).to.have.length(1);
  });
});

describe('The state "filtered"', () => {
  it('is there while a part of the story is asked for', async () => {
    const el = await mount(1200, { lang: 'en' }, { events: ['alpha', 'beta'].map((title, i) => ({ id: title, date: `202${i}`, title })) });
    const states = [el.matches(':state(filtered)')];
    for (const query of ['beta', '']) {
      const isTold = new Promise((resolve) => el.addEventListener('khatt-filter', resolve, { once: true }));
      el.query = query;
      await isTold;
      await el.updateComplete;
      states.push(el.matches(':state(filtered)'));
    }
    expect(states).to.deep.equal([false, true, false]);
  });
});
