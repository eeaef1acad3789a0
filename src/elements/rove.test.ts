// Rows of controls that are one tab stop each (ARIA APG: toolbar): the groups, the names, the view, the stretches of a
// long list. Tab passes a row at once, and comes back to the control that was used last; arrows go as the text does.

import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../index.js';
import type { KhattTimeline } from './timeline.js';
import { restore, show } from './states.testing.js';
import { all, first, settle } from './timeline.testing.js';

const active = (timeline: KhattTimeline): HTMLElement | null => timeline.shadowRoot?.activeElement as HTMLElement | null;
const press = async (timeline: KhattTimeline, ...keys: string[]): Promise<void> => {
  for (const key of keys) await sendKeys({ press: key });
  await timeline.updateComplete;
  await settle();
};
const rows = (timeline: KhattTimeline): HTMLElement[] => all(timeline, '[role="toolbar"]');
const stops = (row: Element): HTMLElement[] => [...row.querySelectorAll('button')].filter((one) => one.tabIndex === 0 && !one.closest('[inert]'));
const chips = (timeline: KhattTimeline): HTMLElement[] => all(timeline, '.chips button');

after(async () => {
  await restore();
  await setViewport({ width: 1280, height: 800 });
});

describe('Rows of controls', () => {
  for (const [lang, on, back] of [
    ['ar-IQ', 'ArrowLeft', 'ArrowRight'],
    ['en', 'ArrowRight', 'ArrowLeft'],
  ] as const) {
    it(`are one tab stop each, and have a name, in ${lang}`, async () => {
      for (const [name, count] of [
        ['the first view', 3],
        ['1,000 events', 3],
        ['an event of a story', 1],
      ] as const) {
        const timeline = await show(name, { lang, look: 'light', width: 1280 });
        expect(rows(timeline), name).to.have.length(count);
        for (const row of rows(timeline))
          expect([stops(row).length, row.getAttribute('aria-label')?.length ?? 0]).to.satisfy(([one = 0, letters = 0]: number[]) => one === 1 && letters > 0);
      }
    });
    it(`are passed by Tab: six stops before the first event, in ${lang}`, async () => {
      const timeline = await show('the first view', { lang, look: 'light', width: 1280 });
      first(timeline, '.skip').focus();
      const seen: string[] = [];
      for (let i = 0; i < 12 && !active(timeline)?.matches('.events *'); i++) {
        await press(timeline, 'Tab');
        seen.push(active(timeline)?.closest('[role="toolbar"]')?.className ?? active(timeline)?.localName ?? '');
      }
      expect(seen.length, seen.join(', ')).to.be.at.most(6);
    });
    it(`have arrows, Home and End in them, and come back to the control that was used last, in ${lang}`, async () => {
      const timeline = await show('the first view', { lang, look: 'light', width: 1280 });
      chips(timeline)[0]?.focus();
      const walked: number[] = [];
      for (const key of [on, on, back, 'End', on, back, 'Home', on]) {
        await press(timeline, key);
        walked.push(chips(timeline).indexOf(active(timeline) ?? timeline));
      }
      const last = chips(timeline).length - 1;
      expect(walked).to.deep.equal([1, 2, 1, last, 0, last, 0, 1]);
      await press(timeline, 'Tab');
      expect(active(timeline)?.matches('.chips *')).to.equal(false);
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ up: 'Shift' });
      expect(chips(timeline).indexOf(active(timeline) ?? timeline)).to.equal(1);
    });
  }
  it('keep a name that was chosen and given up again, and the focus on it', async () => {
    const timeline = await show('the first view', { lang: 'ar-IQ', look: 'light', width: 1280 });
    first(timeline, '[data-control="more-chips"]').click();
    await timeline.updateComplete;
    const [name] = chips(timeline)
      .filter((one) => one.dataset['entity'])
      .slice(2);
    const id = name?.dataset['entity'];
    name?.click();
    first(timeline, '[data-control="more-chips"]').click();
    await timeline.updateComplete;
    const chip = (): HTMLElement => first(timeline, `[data-entity="${id}"]`);
    chip().focus();
    await press(timeline, 'Enter');
    await waitUntil(() => timeline.entities?.length === 0, 'still chosen');
    await settle();
    expect(active(timeline)?.dataset['entity']).to.equal(id);
    expect(rows(timeline).map((row) => stops(row).length)).to.deep.equal([1, 1, 1]);
  });
  it('are none on the title page of a story: its groups are words there', async () => {
    const timeline = await show('the title of a story', { lang: 'ar-IQ', look: 'light', width: 1280 });
    expect(all(timeline, '.legend button, .legend.toggles')).to.have.length(0);
    expect(first(timeline, '.legend').textContent).to.not.match(/\p{Nd}/u);
  });
});
