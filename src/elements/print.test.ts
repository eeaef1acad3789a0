// On paper: what stands when `beforeprint` returns, for a browser takes its picture then, and where the reader is
// afterwards.
import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../index.js';
import { all, cards, first, idOf, mount, settle } from './timeline.testing.js';
import reference from '../data/nato-iraq-2021.json' with { type: 'json' };

const print = (type: 'beforeprint' | 'afterprint'): boolean => dispatchEvent(new Event(type));
const PICTURE = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const withPicture = { ...reference, events: reference.events.map((event) => ({ ...event, media: [{ type: 'image', src: PICTURE, alt: 'x' }] })) };

describe('Printing from the page', () => {
  afterEach(() => {
    print('afterprint');
  });

  for (const [width, layout] of [
    [1200, 'auto'],
    [1200, 'horizontal'],
    [600, 'vertical'],
    [375, 'auto'],
  ] as const) {
    it(`finds the whole list, open, when beforeprint returns (${layout}, ${width} px)`, async () => {
      const timeline = await mount(width, { layout }, withPicture);
      print('beforeprint');
      expect(all(timeline, '.chart')).to.have.length(0);
      expect(all(timeline, '.row')).to.have.length(reference.events.length);
      expect(all(timeline, '.row .details')).to.have.length(reference.events.length);
      expect(all<HTMLImageElement>(timeline, 'img').map((picture) => picture.loading)).to.deep.equal(reference.events.map(() => 'eager'));
      expect(all(timeline, '.show-all')).to.have.length(0);
    });
  }
  it('keeps each picture so low that its event stands on one sheet', async () => {
    const shapes = [
      [800, 1200],
      [1200, 800],
      [1800, 600],
      [300, 300],
    ] as const;
    const timeline = await mount(
      700,
      {},
      shapes.map(([width, height], i) => ({
        id: `e${i}`,
        date: `2021-03-1${i}`,
        title: 'صورة',
        media: [{ type: 'image', src: PICTURE, alt: 'x', width, height }],
      })),
    );
    await emulateMedia({ media: 'print' });
    print('beforeprint');
    const heights = all(timeline, '.row .hold').map((hold) => hold.getBoundingClientRect().height / (96 / 2.54));
    await emulateMedia({ media: 'screen' });
    expect(heights).to.have.length(4);
    for (const height of heights) expect(height).to.be.within(4, 6.51);
  });
  it('has room for three events with pictures on a sheet', async () => {
    const media = [{ type: 'image', src: PICTURE, alt: 'x', width: 1200, height: 800, caption: 'شرح', credit: 'رسم' }];
    const timeline = await mount(
      680,
      {},
      Array.from({ length: 3 }, (_, i) => ({
        id: `e${i}`,
        date: `2021-03-1${i}`,
        title: 'حدث',
        text: 'جملة عمّا جرى ذلك اليوم. '.repeat(10),
        source: { name: 'مصدر', url: 'https://example.org/' },
        media,
      })),
    );
    await emulateMedia({ media: 'print' });
    print('beforeprint');
    const heights = all(timeline, '.row').map((row) => row.getBoundingClientRect().height / (96 / 2.54));
    await emulateMedia({ media: 'screen' });
    for (const height of heights) expect(height).to.be.below(8.9);
  });
  it('says of a picture that did not come what it was, over the white that browsers put under it', async () => {
    const timeline = await mount(680, { layout: 'vertical' }, [
      { id: 'a', date: '2021-03-11', title: 'حدث', media: [{ type: 'image', src: '/not-there.png', alt: 'صورة', width: 600, height: 400 }] },
    ]);
    timeline.reveal('a');
    await waitUntil(() => all(timeline, '.instead').length > 0, 'it came');
    await emulateMedia({ media: 'print' });
    print('beforeprint');
    const { left, top, width } = first(timeline, '.instead > span').getBoundingClientRect();
    const over = timeline.shadowRoot?.elementFromPoint(left + width / 2, top + 4)?.closest('.instead, .hold')?.className;
    await emulateMedia({ media: 'screen' });
    expect(over).to.equal('instead');
  });
  it('finds all of a long list', async () => {
    const timeline = await mount(
      375,
      {},
      Array.from({ length: 60 }, (_, i) => ({ id: `e${i}`, date: `2021-03-${String((i % 28) + 1).padStart(2, '0')}`, title: `حدث ${i}` })),
    );
    expect(all(timeline, '.row')).to.have.length(10);
    print('beforeprint');
    expect(all(timeline, '.row')).to.have.length(60);
    print('afterprint');
    expect(all(timeline, '.row')).to.have.length(10);
  });
  it('finds the list of each timeline of the page', async () => {
    const timelines = [await mount(), await mount(700)];
    print('beforeprint');
    expect(timelines.map((timeline) => all(timeline, '.row').length)).to.deep.equal([5, 5]);
  });
  it('leaves the view, the open event, the height and the place on the page as they were', async () => {
    const timeline = await mount(1200);
    timeline.parentElement?.append(Object.assign(document.createElement('p'), { style: 'block-size: 3000px' }));
    timeline.reveal('troop-decision');
    timeline.zoomBy(3);
    const rest = new Promise((resolve) => timeline.addEventListener('khatt-view', resolve, { once: true }));
    timeline.panBy(0.2);
    await rest;
    await settle();
    scrollTo(0, 240);
    const look = (): unknown => ({
      view: timeline.view,
      selected: timeline.selected,
      cards: cards(timeline).map(idOf),
      height: timeline.offsetHeight,
      y: scrollY,
    });
    const before = look();
    print('beforeprint');
    expect(timeline.offsetHeight).not.to.equal(Reflect.get(before as object, 'height'));
    print('afterprint');
    expect(look()).to.deep.equal(before);
    await settle();
    expect(look()).to.deep.equal(before);
  });
  for (const selector of ['[part="event"][data-event-id="nato-iraq-meeting"]', '.toolbar button:last-child', '.details .navigation button:last-child']) {
    it(`gives the focus back to ${selector}`, async () => {
      const timeline = await mount(1200);
      timeline.reveal('troop-decision');
      await settle();
      first(timeline, selector).focus();
      const name = first(timeline, selector).getAttribute('aria-label');
      print('beforeprint');
      await settle();
      print('afterprint');
      const { activeElement } = timeline.shadowRoot ?? {};
      expect(activeElement?.matches(selector)).to.equal(true);
      expect(activeElement?.getAttribute('aria-label')).to.equal(name);
    });
  }
  it('leaves the focus of the page where it is', async () => {
    const timeline = await mount();
    const field = document.createElement('input');
    timeline.after(field);
    field.focus();
    print('beforeprint');
    print('afterprint');
    expect(document.activeElement === field).to.equal(true);
  });
  it('waits for an idle moment no longer than the timeline is on the page, and again when it is back', async () => {
    const { requestIdleCallback, cancelIdleCallback } = window;
    const waiting = new Map<number, IdleRequestCallback>();
    window.requestIdleCallback = (callback) => {
      waiting.set(waiting.size + 1, callback);
      return waiting.size;
    };
    window.cancelIdleCallback = (handle) => void waiting.delete(handle);
    try {
      const timeline = await mount(800, {}, reference);
      await waitUntil(() => waiting.size === 1);
      const place = timeline.parentElement;
      timeline.remove();
      expect(waiting.size).to.equal(0);
      place?.append(timeline);
      await waitUntil(() => waiting.size === 1);
    } finally {
      Object.assign(window, { requestIdleCallback, cancelIdleCallback });
    }
  });
  it('ends with a timeline that leaves the page meanwhile', async () => {
    const timeline = await mount();
    const parent = timeline.parentElement;
    print('beforeprint');
    timeline.remove();
    print('afterprint');
    parent?.append(timeline);
    await timeline.updateComplete;
    expect(all(timeline, '.chart')).to.have.length(1);
  });
});
