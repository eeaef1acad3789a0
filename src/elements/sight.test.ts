// What a reader opens is brought into sight, no farther than it needs; and where the focus goes when others move
// things.

import { expect, nextFrame } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import '../index.js';
import type { KhattTimeline } from './timeline.js';
import { all, first, idOf, mount, settle } from './timeline.testing.js';
import reference from '../data/nato-iraq-2021.json' with { type: 'json' };

const active = (timeline: KhattTimeline): Element | null => timeline.shadowRoot?.activeElement ?? null;
const box = (node: Element): DOMRect => node.getBoundingClientRect();
const space = (px: number): HTMLElement => {
  const node = document.createElement('div');
  node.style.height = `${px}px`;
  return node;
};
/** A timeline in the middle of a long page. */
async function open(height: number, attributes: Record<string, string> = {}, data: unknown = reference): Promise<KhattTimeline> {
  await setViewport({ width: 1280, height });
  await emulateMedia({ reducedMotion: 'reduce' });
  const timeline = await mount(1200, { layout: 'horizontal', ...attributes }, data);
  timeline.parentElement?.prepend(space(1500));
  timeline.parentElement?.append(space(3000));
  first(timeline, '.chart').scrollIntoView({ block: 'start' });
  await settle();
  return timeline;
}
const head = (timeline: KhattTimeline): DOMRect => box(first(timeline, '[part~="details"] :is(h1, h2, h3, h4, h5, h6)'));
const cardOf = (timeline: KhattTimeline, id: string): HTMLElement =>
  all(timeline, '.events .event').find((node) => idOf(node) === id) ?? first(timeline, '.chart');

describe('What opens', () => {
  for (const height of [420, 560, 700, 900]) {
    it(`is in sight by its heading in a window of ${height} px, with its card where both fit`, async () => {
      const timeline = await open(height);
      const card = cardOf(timeline, 'nato-iraq-meeting');
      card.focus({ preventScroll: true });
      await sendKeys({ press: 'Enter' });
      await settle();
      const { top, bottom } = head(timeline);
      expect(top >= 0 && bottom <= innerHeight, `the heading stands at ${top} to ${bottom}`).to.equal(true);
      if (bottom - box(card).top <= innerHeight - 20) expect(box(card).top, 'its card').to.be.at.least(-1);
    });
  }
  it('moves nothing where it is seen already', async () => {
    const timeline = await open(1200);
    const before = scrollY;
    first(timeline, '.events .event').click();
    await settle();
    expect(scrollY).to.equal(before);
  });
  it('is not behind a bar at the foot of the window', async () => {
    const bar = document.createElement('div');
    bar.style.cssText = 'position: fixed; bottom: 0; left: 0; right: 0; height: 120px; background: gold; z-index: 9';
    document.body.append(bar);
    const timeline = await open(640);
    first(timeline, '.events .event').click();
    await settle();
    expect(head(timeline).bottom).to.be.at.most(innerHeight - 120);
    bar.remove();
  });
  it('scrolls no page for what the page itself asks while the widget is out of sight', async () => {
    const timeline = await open(700);
    scrollTo(0, 0);
    timeline.next();
    timeline.reveal('nato-iraq-meeting');
    await settle();
    expect(scrollY).to.equal(0);
  });
  it('glides there where motion is welcome', async () => {
    const timeline = await open(420);
    await emulateMedia({ reducedMotion: 'no-preference' });
    const before = scrollY;
    const card = cardOf(timeline, 'nato-iraq-meeting');
    card.click();
    await timeline.updateComplete;
    expect(scrollY - before).to.be.below(40);
    for (let i = 0; i < 120 && head(timeline).bottom > innerHeight; i++) await nextFrame();
    expect(head(timeline).bottom).to.be.at.most(innerHeight);
  });
});

describe('The scale of the view', () => {
  const spanOf = (timeline: KhattTimeline): number => Date.parse(timeline.view?.to ?? '') - Date.parse(timeline.view?.from ?? '');
  for (const [name, move] of [
    ['next', (timeline: KhattTimeline) => timeline.next()],
    ['previous', (timeline: KhattTimeline) => timeline.previous()],
    [
      'reveal, then next',
      (timeline: KhattTimeline) => {
        timeline.reveal('yemen-siege');
        timeline.next();
      },
    ],
    ['reveal of each', (timeline: KhattTimeline) => reference.events.forEach(({ id }) => timeline.reveal(id))],
  ] as const) {
    it(`is kept by ${name}`, async () => {
      const timeline = await open(900);
      const before = spanOf(timeline);
      move(timeline);
      await settle();
      expect(Math.abs(spanOf(timeline) - before) / before).to.be.below(0.01);
    });
  }
});

describe('The focus, when others move things', () => {
  const events = Array.from({ length: 12 }, (_, i) => ({ id: `e${i}`, title: `Event ${i}`, date: `20${10 + i}-05-05`, text: 'Text' }));
  it('stays in the chart when the mouse drags the event away, and the keys go on from there', async () => {
    const timeline = await open(900, { lang: 'en' }, events);
    timeline.zoomBy(6);
    await settle();
    const card = first(timeline, '.events .event[tabindex="0"]');
    card.focus();
    const id = Number(idOf(card)?.slice(1));
    const { left, right, bottom } = box(first(timeline, '.chart'));
    const y = Math.round(bottom) - 60;
    for (let i = 0; i < 3; i++) {
      await sendMouse({ type: 'move', position: [Math.round(right) - 10, y] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [Math.round(left) + 10, y] });
      await sendMouse({ type: 'up' });
      await settle();
    }
    expect(active(timeline)?.matches('.chart')).to.equal(true);
    await sendKeys({ press: 'ArrowRight' });
    await settle();
    expect(idOf(active(timeline) as Element)).to.equal(`e${id + 1}`);
  });
  it('follows its event from the chart to the list and back', async () => {
    const timeline = await mount(1200, { lang: 'en' }, events);
    await sendKeys({ press: 'Tab' });
    first(timeline, '.events .event').focus();
    await sendKeys({ press: 'ArrowRight' });
    await settle();
    const frame = timeline.parentElement as HTMLElement;
    for (const width of ['400px', '1200px']) {
      frame.style.width = width;
      for (let i = 0; i < 5; i++) await settle();
      expect(idOf(active(timeline) ?? timeline), width).to.equal('e1');
    }
  });
  it('stays on its event when new data has it, and in the list when it has not', async () => {
    const timeline = await mount(1200, { lang: 'en' }, events);
    first(timeline, '.events .event').focus();
    await sendKeys({ press: 'ArrowRight' });
    await settle();
    timeline.data = events.slice(1).map((event) => ({ ...event, title: `${event.title}, corrected` }));
    await settle();
    expect(idOf(active(timeline) ?? timeline)).to.equal('e1');
    timeline.data = events.slice(5);
    await settle();
    expect(active(timeline)?.matches('[part~="event"]')).to.equal(true);
  });
  it('goes from "try again" through loading to what has come', async () => {
    const original = console.error;
    console.error = () => {};
    const timeline = await mount(1200, { src: '/no-such-file.json', loading: 'eager' }, null);
    console.error = original;
    const retry = first(timeline, '[data-control="retry"]');
    retry.focus();
    timeline.src = '/src/data/nato-iraq-2021.json';
    await timeline.updateComplete;
    expect(active(timeline)?.matches('.message')).to.equal(true);
    for (let i = 0; i < 200 && all(timeline, '.events .event').length === 0; i++) await nextFrame();
    await settle();
    expect(active(timeline)?.matches('[part~="event"]')).to.equal(true);
    expect(first(timeline, '[role="status"]').textContent).to.match(/٥ أحداث/);
  });
  it('is left alone where a listener gives it away', async () => {
    const button = document.createElement('button');
    document.body.append(button);
    const timeline = await mount(1200, { lang: 'en' }, events);
    timeline.next();
    await settle();
    first(timeline, '[data-control="close"]').focus();
    timeline.addEventListener('khatt-select', () => button.focus());
    timeline.selected = null;
    button.focus();
    await settle();
    expect(document.activeElement).to.equal(button);
    button.remove();
  });
});

describe('What is said', () => {
  const said = (timeline: KhattTimeline): string => first(timeline, '[role="status"]').textContent?.trim() ?? '';
  it('of a step is the date, the title and the place, and goes when the event is closed', async () => {
    const timeline = await open(900, { lang: 'en' });
    timeline.next();
    await settle();
    expect(said(timeline)).to.match(/^since about 2015: .+, 1 of 5$/);
    timeline.next();
    await settle();
    expect(said(timeline)).to.match(/^February 2021: .+, 2 of 5$/);
    first(timeline, '[data-control="close"]').click();
    await settle();
    expect(said(timeline)).to.equal('');
  });
  it('of a zoom and of a pan is what is in view', async () => {
    const timeline = await open(900, { lang: 'en' });
    timeline.zoomBy(2);
    await settle();
    expect(said(timeline)).to.match(/2021.*, .* events?$/);
    const before = said(timeline);
    timeline.panBy(-0.5);
    await settle();
    expect(said(timeline))
      .to.match(/ events?$/)
      .and.not.equal(before);
  });
  it('is nothing at the first drawing of what stands on the page', async () => {
    expect(said(await open(900))).to.equal('');
  });
  it('of a story that was loaded is how many events it has, and how many are left out', async () => {
    const original = console.error;
    console.error = () => {};
    const timeline = await mount(1200, { lang: 'en', src: '/demo/data/wrong.json', loading: 'eager' }, null);
    await settle();
    console.error = original;
    expect(said(timeline)).to.match(/events?.*left out/);
  });
});
