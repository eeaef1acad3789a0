// Large words, words set apart (WCAG 1.4.12), a page at 400 % (320 px wide, and as low as 256 px): nothing is cut, and
// no date is without its year. Titles on cards may end in '…': they are whole with the focus on them, and in the list.

import { expect } from '@open-wc/testing';
import '../index.js';
import { restore, show, STATES, type Setting } from './states.testing.js';
import { all, settle } from './timeline.testing.js';
import type { KhattTimeline } from './timeline.js';

/** Words that a reader's own sheet sets apart. Letters of Arabic stay joined: nothing may part them. */
const SPACING =
  '* { line-height: 1.5 !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; } :lang(en) * { letter-spacing: 0.12em !important; }';
const CASES: Readonly<Record<string, { readonly setting: Setting; readonly fontPx?: number; readonly sheet?: string }>> = {
  'words of 200 % on 1280 px': { setting: { lang: 'ar-IQ', look: 'light', width: 1280 }, fontPx: 32 },
  'words of 200 % on 480 px': { setting: { lang: 'en', look: 'light', width: 480 }, fontPx: 32 },
  'words of 200 % on 320 px': { setting: { lang: 'fa', look: 'light', width: 320 }, fontPx: 32 },
  'a page at 400 %': { setting: { lang: 'ar-IQ', look: 'light', width: 320, height: 256 } },
  'a page at 400 % in Urdu': { setting: { lang: 'ur', look: 'light', width: 320, height: 256 } },
  'words set apart on 1280 px': { setting: { lang: 'en', look: 'light', width: 1280 }, sheet: SPACING },
  'words set apart on 320 px': { setting: { lang: 'ar-IQ', look: 'light', width: 320 }, sheet: SPACING },
};

const isSeen = (node: HTMLElement): boolean =>
  node.checkVisibility({ visibilityProperty: true }) && !node.closest('.status, .skip, .probe, [inert], dialog') && node.offsetWidth > 1;
const CLIPS = /hidden|clip/;
/** May end in '…', or go on in a row that is scrolled. */
const SHORTENED =
  '.card .title, .span-label .title, .where, .where *, .told:not(.titled) .heading, .told:not(.titled) .heading *, .told .card *, .search input, .chips, .chips *, .found strong, .pages, .details .hold, .stack';

/** Words that are wider or higher than the box that cuts them. */
function cut(timeline: KhattTimeline): string[] {
  return all(timeline, '.timeline *')
    .filter((node) => node instanceof HTMLElement && isSeen(node) && node.textContent?.trim() && !node.matches(SHORTENED))
    .flatMap((node) => {
      const { overflowX, overflowY } = getComputedStyle(node);
      const isCut = (CLIPS.test(overflowX) && node.scrollWidth > node.clientWidth + 2) || (CLIPS.test(overflowY) && node.scrollHeight > node.clientHeight + 3);
      return isCut && !node.matches('.chart, .card .event, .span-label .event')
        ? [`${node.localName}.${node.className}: ${node.scrollWidth} × ${node.scrollHeight} in ${node.clientWidth} × ${node.clientHeight}`]
        : [];
    });
}
/** What stands beside the widget's edges. */
function beyond(timeline: KhattTimeline): string[] {
  const { left, right } = timeline.getBoundingClientRect();
  return all(timeline, '.timeline :is(button, p, h2, h3, .title, .date, li, input)')
    .filter((node) => isSeen(node) && !node.closest('.chart, .chips, .pages, .story .chart'))
    .flatMap((node) => {
      const box = node.getBoundingClientRect();
      return box.left < left - 8 || box.right > right + 8
        ? [`${node.localName}.${node.className}: ${Math.round(box.left)} to ${Math.round(box.right)} of ${Math.round(left)} to ${Math.round(right)}`]
        : [];
    });
}
const YEAR = /(?:20|٢٠|۲۰)\p{Nd}\p{Nd}/u;
/** Dates of cards and rows that say no year, or not all of it. */
const yearless = (timeline: KhattTimeline): string[] =>
  all(timeline, '[part~="event"]:not([data-event-id="e7"]) .date')
    .filter(isSeen)
    .filter((node) => !YEAR.test(node.textContent ?? '') || node.scrollWidth > node.clientWidth + 2)
    .map((node) => node.textContent ?? '');

after(restore);

describe('Nothing is cut, and no date is without its year', () => {
  for (const [name, { setting, fontPx, sheet }] of Object.entries(CASES)) {
    for (const state of Object.keys(STATES).filter((one) => one !== 'an open picture' && one !== 'loading')) {
      it(`with ${name}: ${state}`, async () => {
        const timeline = await show(state, setting);
        if (fontPx && timeline.parentElement) timeline.parentElement.style.fontSize = `${fontPx}px`;
        if (sheet && timeline.shadowRoot) {
          const own = new CSSStyleSheet();
          own.replaceSync(sheet);
          timeline.shadowRoot.adoptedStyleSheets = [...timeline.shadowRoot.adoptedStyleSheets, own];
        }
        await settle();
        await timeline.updateComplete;
        expect(cut(timeline), 'cut').to.deep.equal([]);
        expect(beyond(timeline), 'beyond the edges').to.deep.equal([]);
        expect(yearless(timeline), 'without a year').to.deep.equal([]);
        expect(document.documentElement.scrollWidth, 'the page scrolls sideways').to.be.at.most(setting.width);
      });
    }
  }
});
