// What others put around and into a timeline: words without an end, parents without room, moves that end nothing,
// counts that are wrong.

import { expect, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../index.js';
import { all, first, idOf, mount, settle } from './timeline.testing.js';
import reference from '../data/nato-iraq-2021.json' with { type: 'json' };

const WORD = 'Supercalifragilistic'.repeat(15);
const event = { id: 'a', date: '2021-03-11', title: 'Title', group: 'g', text: 'Text' };
const groups = [{ id: 'g', label: 'Group' }];
/** Each text of a document, as one word. */
const TEXTS: Readonly<Record<string, object>> = {
  title: { title: WORD, groups, events: [event] },
  description: { description: WORD, groups, events: [event] },
  source: { source: { name: WORD }, groups, events: [event] },
  'label of a group': { groups: [{ id: 'g', label: WORD }], events: [event] },
  'title of an event': { groups, events: [{ ...event, title: WORD }] },
  'label of a date': { groups, events: [{ ...event, dateLabel: WORD }] },
  'note of a date': { groups, events: [{ ...event, dateNote: WORD }] },
  'text of an event': { groups, events: [{ ...event, text: WORD }] },
  quotation: { groups, events: [{ ...event, quote: { text: WORD, by: WORD } }] },
  'source of an event': { groups, events: [{ ...event, source: { name: WORD, url: 'https://example.org/' } }] },
  'words of a picture': { groups, events: [{ ...event, media: [{ type: 'image', src: '/none.png', alt: WORD, caption: WORD, credit: WORD }] }] },
};

describe('A word without an end', () => {
  for (const width of [320, 1280]) {
    for (const lang of ['ar', 'en']) {
      for (const [name, data] of Object.entries(TEXTS)) {
        it(`as ${name} scrolls no page of ${width} px sideways, in ${lang}`, async () => {
          await setViewport({ width, height: 700 });
          const timeline = await mount(width - 16, { lang }, data);
          timeline.next();
          await settle();
          expect(first(timeline, 'section').scrollWidth).to.be.at.most(width - 15);
          const title = all(timeline, '[part~="event"] .title').find((node) => node.getBoundingClientRect().height > 0);
          // Px below the last line are for the points of its letters.
          if (title && name !== 'title of an event')
            expect(title.getBoundingClientRect().bottom).to.be.at.most((title.closest('li')?.getBoundingClientRect().bottom ?? 0) + 4);
        });
      }
    }
  }
});

describe('A move that ends nothing', () => {
  it('keeps the focus and the open event', async function () {
    const timeline = await mount(1000);
    const to = document.createElement('div');
    to.style.width = '900px';
    document.body.append(to);
    const parent = to as HTMLElement & { moveBefore?: (node: Node, before: null) => void };
    if (!parent.moveBefore) return this.skip();
    timeline.next();
    await settle();
    const button = first(timeline, '[part~="event"][aria-expanded="true"]');
    button.focus();
    parent.moveBefore(timeline, null);
    await settle();
    expect(idOf(timeline.shadowRoot?.activeElement ?? timeline)).to.equal(timeline.selected);
    expect(all(timeline, '#details')).to.have.length(1);
    to.remove();
  });
});

describe('A parent without room', () => {
  for (const width of [0, 20, 50]) {
    it(`of ${width} px gets nothing that is as high as its words, and shows all when it opens`, async () => {
      const timeline = await mount(1000);
      const frame = timeline.parentElement as HTMLElement;
      frame.style.width = `${width}px`;
      frame.style.overflow = 'hidden';
      for (let i = 0; i < 4; i++) await settle();
      expect(frame.offsetHeight).to.be.below(800);
      frame.style.width = '1000px';
      for (let i = 0; i < 4; i++) await settle();
      expect(all(timeline, '.events .event')).to.have.length(5);
    });
  }
  it('that writes from top to bottom gets a chart that runs as its text does', async () => {
    const timeline = await mount(1000);
    const frame = timeline.parentElement as HTMLElement;
    frame.style.writingMode = 'vertical-rl';
    for (let i = 0; i < 4; i++) await settle();
    expect(all(timeline, '.events .event').length).to.be.above(0);
    expect(getComputedStyle(first(timeline, 'section')).writingMode).to.equal('horizontal-tb');
  });
});

describe('Many events without a date', () => {
  it('begin with ten rows beside a chart too, and show all when they are asked', async () => {
    const undated = Array.from({ length: 60 }, (_, i) => ({ id: `u${i}`, date: `XXXX-0${1 + (i % 9)}-11`, title: `Event ${i}`, text: 'Text' }));
    const timeline = await mount(1200, { lang: 'en', layout: 'horizontal' }, [event, ...undated]);
    expect(all(timeline, '.row')).to.have.length(10);
    first(timeline, '.show-all').click();
    await settle();
    expect(all(timeline, '.row')).to.have.length(60);
    expect(idOf(timeline.shadowRoot?.activeElement ?? timeline)).to.equal('u10');
  });
});

describe('A count that is wrong', () => {
  for (const [said, width] of [
    [50, 340],
    [5000, 340],
    [50, 1000],
  ] as const) {
    it(`of ${said} events holds no more than what has come, at ${width} px`, async () => {
      await setViewport({ width: 1280, height: 700 });
      const timeline = await mount(width, { src: '/src/data/nato-iraq-2021.json', loading: 'eager', events: String(said) }, null);
      for (let i = 0; i < 4; i++) await settle();
      await nextFrame();
      expect(all(timeline, '[part~="event"]').length).to.be.within(1, reference.events.length);
      expect(timeline.offsetHeight).to.be.below(1400);
    });
  }
});
