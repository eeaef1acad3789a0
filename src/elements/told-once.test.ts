// What the page asks for before the file that finds has come is told once, as it is shown.

import { expect } from 'chai';
import '../index.js';
import { mount } from './timeline.testing.js';

describe('The first question of a story of a few events', () => {
  // The file is asked for once on a page: whichever comes first waits for it.
  for (const filter of [{ query: 'beta' }, { groups: 'b' }, { entities: ['e'] }]) {
    it(`${Object.keys(filter).join()} is told once, with the count of what is shown`, async () => {
      const el = await mount(1200, { lang: 'en', layout: 'vertical' }, {
        groups: [{ id: 'b', label: 'B' }], entities: [{ id: 'e', name: 'E', type: 'person' }],
        events: ['alpha', 'beta', 'gamma'].map((title, i) => ({ id: title, date: `202${i}`, title, ...(i === 1 ? { group: 'b', mentions: ['e'] } : {}) })),
      });
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
