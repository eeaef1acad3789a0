// A reader at the end of a page stays there when the widget becomes lower: what was pressed stays under the finger,
// until they scroll themselves.

import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../index.js';
import type { KhattTimeline } from './timeline.js';
import { all, first, settle } from './timeline.testing.js';

const TEXT = 'جملة عمّا جرى ذلك اليوم في المدينة وما حولها. ';
const story = (lang: string): object => ({
  lang,
  title: 'قصة',
  events: Array.from({ length: 12 }, (_, i) => ({ id: `e${i}`, date: `20${10 + i}-03-11`, title: `الحدث ${i}`, text: TEXT.repeat(i % 2 ? 1 : 16) })),
});
let page: HTMLElement;

/** A timeline at the end of a long page, or of a box that scrolls. */
async function stand(
  attributes: Record<string, string>,
  { lang = 'ar-IQ', box = false } = {},
): Promise<{ readonly timeline: KhattTimeline; readonly scroller: Element }> {
  page = document.createElement('div');
  page.setAttribute('style', `font: 16px/1.7 sans-serif; ${box ? 'block-size: 800px; overflow: auto' : ''}`);
  page.append(Object.assign(document.createElement('div'), { style: 'block-size: 1500px' }));
  const timeline = document.createElement('khatt-timeline');
  for (const [name, value] of Object.entries(attributes)) timeline.setAttribute(name, value);
  Object.assign(timeline, { data: story(lang) });
  page.append(timeline);
  document.body.append(page);
  await timeline.ready;
  await settle();
  return { timeline, scroller: box ? page : (document.scrollingElement ?? page) };
}
const toEnd = async (scroller: Element): Promise<void> => {
  scroller.scrollTo({ top: 1e6, behavior: 'instant' });
  await nextFrame();
};
const topOf = (node: Element): number => node.getBoundingClientRect().top;
const sparePx = (timeline: KhattTimeline): number => Number.parseFloat(getComputedStyle(first(timeline, 'section')).paddingBlockEnd);

before(() => setViewport({ width: 768, height: 900 }));
afterEach(() => page.remove());

describe('A reader at the end of the page', () => {
  for (const box of [false, true]) {
    for (const lang of ['ar-IQ', 'en']) {
      it(`has next and previous of a story under the finger, of long and short pages (${lang}${box ? ', in a box that scrolls' : ''})`, async () => {
        const { timeline, scroller } = await stand({ layout: 'story', start: 'e2' }, { lang, box });
        await toEnd(scroller);
        for (const name of ['next', 'previous', 'next', 'next', 'previous']) {
          const button = first(timeline, `.told [data-control="${name}"]`);
          const top = topOf(button);
          button.click();
          await timeline.updateComplete;
          await settle();
          expect(Math.abs(topOf(first(timeline, `.told [data-control="${name}"]`)) - top), name).to.be.below(1);
        }
      });
    }
  }
  it('has next of the open event under the chart, and of one in the list, under the finger', async () => {
    for (const layout of ['horizontal', 'vertical']) {
      const { timeline, scroller } = await stand({ layout, selected: layout === 'vertical' ? 'e10' : 'e2', events: '12' });
      await toEnd(scroller);
      const button = first(timeline, '#details [data-control="next"]');
      const top = topOf(button);
      expect(top).to.be.within(0, 860);
      button.click();
      await timeline.updateComplete;
      await settle();
      const next = topOf(first(timeline, '#details [data-control="next"]'));
      if (layout === 'horizontal') expect(Math.abs(next - top)).to.be.below(1);
      expect(next).to.be.within(0, 860);
      page.remove();
    }
  });
  it('types a search without the field going from under their eyes', async () => {
    const { timeline, scroller } = await stand({ layout: 'vertical', events: '12' });
    scroller.scrollTo({ top: topOf(timeline) + scroller.scrollTop - 20, behavior: 'instant' });
    const field = all<HTMLInputElement>(timeline, '.find input')[0];
    field?.focus({ preventScroll: true });
    await settle();
    const top = field ? topOf(field) : NaN;
    await sendKeys({ type: 'الحدث 7' });
    await timeline.updateComplete;
    await settle();
    expect(all(timeline, '.row')).to.have.length(1);
    expect(field && Math.abs(topOf(field) - top)).to.be.below(1);
  });
  it('gets the room back as they scroll, and none is left where none is needed', async () => {
    const { timeline, scroller } = await stand({ layout: 'story', start: 'e2' });
    await toEnd(scroller);
    first(timeline, '.told [data-control="next"]').click();
    await timeline.updateComplete;
    await settle();
    const held = sparePx(timeline);
    expect(held).to.be.above(50);
    scroller.scrollBy({ top: -20, behavior: 'instant' });
    await settle();
    expect(sparePx(timeline)).to.be.within(held - 22, held - 18);
    scroller.scrollBy({ top: -held, behavior: 'instant' });
    await settle();
    expect(sparePx(timeline)).to.equal(0);
  });
  it('is led to the beginning of the title page', async () => {
    const { timeline, scroller } = await stand({ layout: 'story', start: 'e0' });
    await toEnd(scroller);
    first(timeline, '.told [data-control="previous"]').click();
    await timeline.updateComplete;
    await settle();
    expect(sparePx(timeline)).to.equal(0);
    expect(topOf(first(timeline, '.titled'))).to.be.within(-1, 900);
  });
});
