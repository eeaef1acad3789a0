// The list of hidden events behind a «+٣» or a ring, and the toolbar: controls that are one tab stop each.

import { expect, nextFrame } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import axe from 'axe-core';
import '../index.js';
import type { KhattTimeline } from './timeline.js';
import { all, first, mount, settle } from './timeline.testing.js';

const two = (n: number): string => String(n).padStart(2, '0');
const burst = (count: number): object[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `e${i}`,
    title: `حدث رقم ${i} في هذه القصة`,
    date: `20${two(9 + Math.floor(((i * 7) % count) / 5))}-${two(1 + (i % 3))}-${two(1 + ((i * 11) % 28))}`,
  }));
/** Ten on one day, which is a ring. */
const ring = [...Array.from({ length: 10 }, (_, i) => ({ id: `d${i}`, title: `يوم ${i}`, date: '2015-05-05' })), ...burst(20)];
const LANGS = ['ar-IQ', 'he', 'en'] as const;

async function open(data: unknown, lang: string, height = 700): Promise<KhattTimeline> {
  await setViewport({ width: 1280, height });
  await emulateMedia({ reducedMotion: 'reduce' });
  const timeline = await mount(1200, { lang, layout: 'horizontal' }, data);
  for (let i = 0; i < 100 && all(timeline, '.events > li').length === 0; i++) await nextFrame();
  return timeline;
}
const box = (node: Element): DOMRect => node.getBoundingClientRect();
const overlaps = (a: DOMRect, b: DOMRect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
const active = (timeline: KhattTimeline): Element | null => timeline.shadowRoot?.activeElement ?? null;

function expectInWindow(node: Element): void {
  const { left, right, top, bottom } = box(node);
  expect([left >= 0, right <= innerWidth, top >= 0, bottom <= innerHeight], `${left} to ${right}, ${top} to ${bottom}`).to.deep.equal([true, true, true, true]);
}

describe('The list behind a count', () => {
  for (const lang of LANGS) {
    for (const height of [420, 700]) {
      it(`opens beside its card and inside the window of ${height} px, for each one, in ${lang}`, async () => {
        const timeline = await open(burst(60), lang, height);
        const counts = all(timeline, '[data-stack]');
        expect(counts.length).to.be.above(1);
        for (const count of counts) {
          count.scrollIntoView({ block: 'center' });
          count.click();
          await timeline.updateComplete;
          await settle();
          const stack = first(timeline, '.stack');
          expectInWindow(stack);
          const card = box(count.closest('li') as Element);
          if (height > 600) expect(overlaps(box(count), box(stack)), 'lies over its count').to.equal(false);
          expect(
            Math.max(box(stack).top - card.bottom, card.top - box(stack).bottom, box(stack).left - card.right, card.left - box(stack).right),
            'far from its card',
          ).to.be.below(40);
          expect(active(timeline)?.closest('.stack')).to.equal(stack);
          await sendKeys({ press: 'Escape' });
          await settle();
          expect(all(timeline, '.stack')).to.have.length(0);
        }
      });
    }
    it(`is called by what it holds, in ${lang}`, async () => {
      const timeline = await open(burst(60), lang);
      const count = first(timeline, '[data-stack]');
      expect(count.getAttribute('aria-label')?.startsWith(count.textContent ?? '?')).to.equal(true);
      count.click();
      await timeline.updateComplete;
      const stack = first(timeline, '.stack');
      const items = stack.querySelectorAll('li').length;
      expect(stack.getAttribute('role')).to.equal('group');
      expect(stack.getAttribute('aria-label')).to.match(
        items < 3 ? /./ : new RegExp(new Intl.NumberFormat(lang === 'ar-IQ' ? 'ar-u-nu-arab' : lang).format(items)),
      );
    });
  }
  it('lies over a sticky header', async () => {
    const header = document.createElement('header');
    header.style.cssText = 'position: sticky; top: 0; height: 200px; background: navy; z-index: 2147483647';
    document.body.prepend(header);
    const timeline = await open(burst(60), 'ar-IQ', 500);
    for (const count of all(timeline, '[data-stack]')) {
      count.scrollIntoView({ block: 'start' });
      count.click();
      await timeline.updateComplete;
      await settle();
      const { left, top, width } = box(first(timeline, '.stack'));
      expect(document.elementFromPoint(left + width / 2, top + 10)).to.equal(timeline);
      await sendKeys({ press: 'Escape' });
      await settle();
    }
    header.remove();
  });
  it('opens from a ring, and Escape goes to an event of it', async () => {
    const timeline = await open(ring, 'ar-IQ');
    first(timeline, '[data-cluster]').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
    await timeline.updateComplete;
    await settle();
    expect(all(timeline, '.stack li').length).to.be.above(1);
    expectInWindow(first(timeline, '.stack'));
    await sendKeys({ press: 'Escape' });
    await settle();
    expect(active(timeline)?.getAttribute('data-event-id')).to.match(/^[de]\d/);
  });
  it('goes when a press falls beside it, on the page or on the chart', async () => {
    for (const place of ['page', 'chart'] as const) {
      const timeline = await open(burst(60), 'ar-IQ');
      first(timeline, '[data-stack]').click();
      await timeline.updateComplete;
      await settle();
      const { left, top, bottom } = box(first(timeline, place === 'page' ? 'section' : '.chart'));
      await sendMouse({ type: 'click', position: place === 'page' ? [1270, 690] : [Math.round(left) + 3, Math.round((top + bottom) / 2)] });
      await settle();
      expect(all(timeline, '.stack'), place).to.have.length(0);
      timeline.parentElement?.remove();
    }
  });
  it('stays while the focus is in it', async () => {
    const timeline = await open(burst(60), 'ar-IQ');
    first(timeline, '[data-stack]').click();
    await settle();
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    await settle();
    expect(active(timeline)?.matches('.stack .close')).to.equal(true);
    expect(all(timeline, '.stack')).to.have.length(1);
  });
});

describe('The toolbar', () => {
  it('is one tab stop, and no title repeats a name', async () => {
    const timeline = await open(burst(20), 'ar-IQ');
    expect(all(timeline, '[role="toolbar"] button').filter((node) => node.tabIndex === 0)).to.have.length(1);
    timeline.next();
    await settle();
    expect(all(timeline, '[title]')).to.have.length(0);
  });
  it('is left and entered again at the control that was used last', async () => {
    const timeline = await open(burst(20), 'en');
    first(timeline, '[data-control="zoom-in"]').focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(active(timeline)?.getAttribute('data-control')).to.equal('zoom-out');
    await sendKeys({ press: 'Tab' });
    expect(active(timeline)?.closest('[role="toolbar"]')).to.equal(null);
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(active(timeline)?.getAttribute('data-control')).to.equal('zoom-out');
  });
});

describe('Names', () => {
  for (const lang of [...LANGS, 'fa', 'ur']) {
    for (const width of [1200, 340]) {
      it(`begin with what is seen, and axe finds nothing else, in ${lang} at ${width} px`, async () => {
        await setViewport({ width: 1280, height: 700 });
        const timeline = await mount(width, { lang }, [
          ...burst(60),
          { id: 'p', date: '2019-03/..', title: 'فترة' },
          { id: 'u', date: 'XXXX-03-11', title: 'بلا تاريخ' },
        ]);
        for (let i = 0; i < 100 && all(timeline, '[part~="event"]').length === 0; i++) await nextFrame();
        for (const act of [() => {}, () => timeline.next(), () => (width > 1000 ? first(timeline, '[data-stack]').click() : undefined)]) {
          act();
          await settle();
          const { violations } = await axe.run(timeline, {
            rules: { 'label-content-name-mismatch': { enabled: true }, 'color-contrast': { enabled: false }, region: { enabled: false } },
          });
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).to.deep.equal([]);
        }
      });
    }
  }
});
