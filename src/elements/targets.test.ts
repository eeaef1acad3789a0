// What is pressed is large enough: 24 px for every control there is, 44 px for a finger; and the page does not move for
// it.

import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../index.js';
import { restore, show, STATES, WIDTHS } from './states.testing.js';
import { all, first, settle } from './timeline.testing.js';
import type { KhattTimeline } from './timeline.js';

const LEAST_PX = 24;
/** What is pressed in the drawing; a line to a card is thinner than any finger. */
const MARKS = ':is([data-event-id], [data-stack], [data-cluster]):not(.leader)';
const CONTROLS = 'button, a[href], input, summary, [part~="event"]';

/**
 * Links in a line of words are as high as the line. (WCAG 2.5.8, exception 'inline'.) What is not in reach is pressed
 * by nobody.
 */
const isMeasured = (node: HTMLElement): boolean => node.checkVisibility({ visibilityProperty: true }) && !node.closest('[inert]') && !node.matches('.skip, a');

/** Whether a press `dx`, `dy` from its middle falls on it. */
function takes(timeline: KhattTimeline, node: HTMLElement, dx: number, dy: number): boolean {
  const { left, top, width, height } = node.getBoundingClientRect();
  const hit = timeline.shadowRoot?.elementFromPoint(left + width / 2 + dx, top + height / 2 + dy) ?? null;
  return hit !== null && (node.contains(hit) || node.closest('label')?.contains(hit) === true);
}

const IN_DRAWING = '.events *, .chart svg *';

/** What a finger's press on `at`, at a place of the window, counts for in the drawing; null for none. */
function pressedAt(chart: Element, at: Element, x: number, y: number): Element | null {
  let pressed: Element | null = null;
  const hear = (event: Event): void => {
    event.stopImmediatePropagation();
    const [target] = event.composedPath();
    pressed = target instanceof Element ? target.closest(MARKS) : null;
  };
  const place = { bubbles: true, composed: true, clientX: x, clientY: y, detail: 1 };
  chart.addEventListener('click', hear);
  at.dispatchEvent(new PointerEvent('pointerdown', { ...place, pointerType: 'touch', pointerId: 9 }));
  at.dispatchEvent(new PointerEvent('pointerup', { ...place, pointerType: 'touch', pointerId: 9 }));
  at.dispatchEvent(new MouseEvent('click', place));
  chart.removeEventListener('click', hear);
  return pressed;
}

const distance = ({ left, right, top, bottom }: DOMRect, x: number, y: number): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/**
 * Marks and names of which a finger's press 21 px from their middle counts for none, or for another that is farther
 * from it.
 */
async function outOfReach(timeline: KhattTimeline): Promise<string[]> {
  await timeline.ready;
  const missed: string[] = [];
  for (const node of all(timeline, `.chart :is(${MARKS})`)) {
    if (!node.checkVisibility({ visibilityProperty: true })) continue;
    node.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const box = node.getBoundingClientRect();
    const chart = first(timeline, '.chart');
    for (const [dx, dy] of [
      [0, -21],
      [0, 21],
      [-21, 0],
      [21, 0],
    ] as const) {
      // A click tells whole px.
      const [x, y] = [Math.floor(box.left + box.width / 2 + dx), Math.floor(box.top + box.height / 2 + dy)];
      const at = timeline.shadowRoot?.elementFromPoint(x, y) ?? null;
      // What lies over the drawing or beside it is pressed there, and the strip that shows the whole story.
      if (!at || !chart.contains(at) || at.closest('.overview, [part="lane"]')) continue;
      const pressed = pressedAt(chart, at, x, y);
      if (!pressed || distance(pressed.getBoundingClientRect(), x, y) > distance(box, x, y) + 1)
        missed.push(
          `${node.localName}.${node.getAttribute('class') ?? ''} ${node.textContent?.trim().slice(0, 30)} at ${dx} ${dy}: ${pressed?.outerHTML.slice(0, 80)}`,
        );
    }
  }
  await settle();
  return missed;
}

/** Those that a square of `px` about their middle is larger than, with what can be pressed of it. */
async function tooSmall(timeline: KhattTimeline, px: number): Promise<string[]> {
  const small: string[] = [];
  const dialogs = all(timeline, 'dialog button');
  for (const node of dialogs.length > 0 ? dialogs : all(timeline, CONTROLS).filter(isMeasured)) {
    // Names in the drawing stand as close as its lanes: what a finger has of them beyond 24 px is tried by itself.
    const half = (node.matches(IN_DRAWING) ? LEAST_PX : px) / 2 - 1;
    node.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const { width, height } = node.getBoundingClientRect();
    const sides = [
      [0, -half],
      [0, half],
      [-half, 0],
      [half, 0],
    ] as const;
    // The count of a card stands over its first line: below that it is free.
    const missedAt = (y: number): (readonly [number, number])[] => sides.filter(([dx, dy]) => !takes(timeline, node, dx, dy + y));
    const missed = missedAt(0);
    if (missed.length > 0 && !(node.matches('.card *') && missedAt(height / 4).length === 0))
      small.push(
        `${node.localName}.${node.className} ${node.textContent?.trim().slice(0, 30)} ${Math.round(width)} × ${Math.round(height)}, not at ${missed.join(' ')}`,
      );
  }
  await settle();
  return small;
}

after(async () => {
  await executeServerCommand('cdp-touch', false);
  await restore();
});

for (const [pointer, px] of [
  ['fine', LEAST_PX],
  ['coarse', 44],
] as const) {
  describe(`With a ${pointer} pointer`, () => {
    for (const name of Object.keys(STATES)) {
      for (const width of WIDTHS) {
        it(`every control has ${px} px: ${name}, ${width} px`, async () => {
          const timeline = await show(name, { lang: 'ar-IQ', look: 'light', width, isTouch: pointer === 'coarse' });
          expect(matchMedia('(pointer: coarse)').matches).to.equal(pointer === 'coarse');
          expect(await tooSmall(timeline, px)).to.deep.equal([]);
          if (pointer === 'coarse' && all(timeline, '.chart').length > 0 && all(timeline, 'dialog').length === 0)
            expect(await outOfReach(timeline)).to.deep.equal([]);
        });
      }
    }
  });
}

it('With a coarse pointer every control of the list behind a count has 44 px', async () => {
  const timeline = await show('the first view', { lang: 'ar-IQ', look: 'light', width: 320, isTouch: true });
  timeline.layout = 'horizontal';
  await timeline.updateComplete;
  await waitUntil(() => all(timeline, '[data-stack]').length > 0, 'no count');
  all(timeline, '[data-stack]')[0]?.click();
  await waitUntil(() => all(timeline, '.stack button').length > 1, 'no list', { timeout: 20_000 });
  for (const button of all(timeline, '.stack button')) expect(Math.min(button.offsetHeight, button.offsetWidth), button.className).to.be.at.least(44);
});
