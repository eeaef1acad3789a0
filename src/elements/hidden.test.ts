// Drawn, then hidden by the page, asked for something, and shown again.

import { expect, nextFrame } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../index.js';
import type { KhattTimeline } from './timeline.js';
import { all, cards, first, idOf, mount, settle } from './timeline.testing.js';
import reference from '../data/nato-iraq-2021.json' with { type: 'json' };

const others = {
  lang: 'en',
  events: [
    { id: 'a', date: '1990-03', title: 'One' },
    { id: 'b', date: '1995-07-01', title: 'Two' },
    { id: 'c', date: '1999', title: 'Three' },
  ],
};

/** What a page may ask of a timeline that is not displayed. */
const REQUESTS: Readonly<Record<string, (timeline: KhattTimeline) => void>> = {
  reveal: (timeline) => timeline.reveal('mission-continues'),
  next: (timeline) => timeline.next(),
  previous: (timeline) => timeline.previous(),
  'zoomBy, closer': (timeline) => timeline.zoomBy(4),
  'zoomBy, farther': (timeline) => timeline.zoomBy(0.2),
  panBy: (timeline) => timeline.panBy(-0.5),
  fit: (timeline) => timeline.fit(),
  'zoomBy(0)': (timeline) => timeline.zoomBy(0),
  'zoomBy(NaN)': (timeline) => timeline.zoomBy(NaN),
  'panBy(Infinity)': (timeline) => timeline.panBy(Infinity),
  'new data': (timeline) => {
    timeline.data = others;
  },
  'new data, then reveal': (timeline) => {
    timeline.data = others;
    timeline.reveal('c');
  },
  'another language': (timeline) => timeline.setAttribute('lang', 'en'),
  'another calendar': (timeline) => {
    timeline.calendar = 'islamic-umalqura';
  },
  'the other layout and back': (timeline) => {
    timeline.layout = 'vertical';
    timeline.layout = 'horizontal';
  },
};
/** How a page hides what stands in it. */
const WAYS: Readonly<Record<string, (frame: HTMLElement, isHidden: boolean) => void>> = {
  'display: none by class': (frame, isHidden) => frame.classList.toggle('is-away', isHidden),
  'the attribute hidden': (frame, isHidden) => frame.toggleAttribute('hidden', isHidden),
  'a closed <details>': (frame, isHidden) => {
    let details = frame.closest('details');
    if (!details) {
      details = document.createElement('details');
      frame.before(details);
      details.append(frame);
    }
    details.open = !isHidden;
  },
  'a width of 0': (frame, isHidden) => {
    frame.style.width = isHidden ? '0' : '1000px';
    frame.style.overflow = 'hidden';
  },
  'content-visibility': (frame, isHidden) => frame.style.setProperty('content-visibility', isHidden ? 'hidden' : 'visible'),
  'away from the page': (frame, isHidden) => {
    if (isHidden) {
      parents.set(frame, frame.parentElement);
      frame.remove();
    } else parents.get(frame)?.append(frame);
  },
};
const parents = new WeakMap<HTMLElement, HTMLElement | null>();

const rest = async (timeline: KhattTimeline): Promise<void> => {
  await timeline.updateComplete;
  await settle();
  await nextFrame();
};

function expectSound(timeline: KhattTimeline): void {
  const { from, to } = timeline.view ?? { from: '', to: '' };
  expect(from).to.match(/^-?(Y-?)?\d/);
  expect(to).to.match(/^-?(Y-?)?\d/);
  expect(first(timeline, '.chart').innerHTML).to.not.match(/NaN|Infinity|undefined/);
  expect(cards(timeline).length).to.be.above(0);
  const chart = first(timeline, '.chart').getBoundingClientRect();
  const inView = all(timeline, '.events > li').filter((node) => {
    const box = node.getBoundingClientRect();
    return box.right > chart.left && box.left < chart.right && box.width > 20;
  });
  expect(inView.length, 'labels in view').to.be.above(0);
}

describe('A timeline that was hidden', () => {
  before(async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    const style = document.createElement('style');
    style.textContent = '.is-away { display: none; }';
    document.head.append(style);
  });
  for (const [way, hide] of Object.entries(WAYS)) {
    for (const [name, ask] of Object.entries(REQUESTS)) {
      it(`by ${way}, then asked for ${name}, is sound when it is shown`, async () => {
        const timeline = await mount(1000, { layout: 'horizontal' });
        const frame = timeline.parentElement as HTMLElement;
        hide(frame, true);
        await rest(timeline);
        ask(timeline);
        await rest(timeline);
        hide(frame, false);
        await rest(timeline);
        expectSound(timeline);
        if (timeline.selected !== null) {
          const id = timeline.selected;
          expect(cards(timeline).map(idOf)).to.include(id);
          expect(all(timeline, '[part~="details"]')).to.have.length(1);
        }
      });
    }
  }
  it('keeps the place that the reader had moved to', async () => {
    const timeline = await mount(1000, { layout: 'horizontal' });
    timeline.zoomBy(3);
    for (let i = 0; i < 70; i++) await nextFrame();
    const before = timeline.view;
    const frame = timeline.parentElement as HTMLElement;
    frame.classList.add('is-away');
    await rest(timeline);
    frame.classList.remove('is-away');
    await rest(timeline);
    expect(timeline.view).to.deep.equal(before);
  });
  it('draws when it is shown for the first time', async () => {
    const frame = document.createElement('div');
    frame.className = 'is-away';
    frame.style.width = '1000px';
    const timeline = document.createElement('khatt-timeline');
    timeline.data = reference;
    frame.append(timeline);
    document.body.append(frame);
    await timeline.updateComplete;
    timeline.reveal('nato-iraq-meeting');
    await settle();
    frame.className = '';
    await timeline.ready;
    await rest(timeline);
    expectSound(timeline);
    expect(timeline.selected).to.equal('nato-iraq-meeting');
    frame.remove();
  });
});
