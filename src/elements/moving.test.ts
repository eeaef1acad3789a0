// How <khatt-timeline> moves, by real input: the mouse, the wheel, two fingers, keys, the overview, and what a resize
// keeps.

import { expect, nextFrame } from '@open-wc/testing';
import { emulateMedia, resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import '../index.js';
import type { KhattTimeline } from './timeline.js';
import { cards, first, idOf, mount, settle } from './timeline.testing.js';

const WIDTH_PX = 1000;
/** Forty events, one a week: more than one view has room for after a step closer. */
const weeks = Array.from({ length: 40 }, (_, i) => ({
  id: `w${i}`,
  title: `Week ${i}`,
  date: new Date(Date.UTC(2021, 0, 4 + 7 * i)).toISOString().slice(0, 10),
}));

/** `view` is told in days. */
const NEAR_DAYS = 1.5;

const DIRECTIONS = [
  ['ltr', 1],
  ['rtl', -1],
] as const;
const timelineOf = (direction: string, data: unknown = weeks): Promise<KhattTimeline> => mount(WIDTH_PX, { lang: direction === 'rtl' ? 'ar' : 'en' }, data);
/** The stretch in view, days since 1970. */
const viewOf = (timeline: KhattTimeline): readonly [from: number, to: number] => [
  Date.parse(timeline.view?.from ?? '') / 86_400_000,
  Date.parse(timeline.view?.to ?? '') / 86_400_000,
];
const middleOf = (timeline: KhattTimeline): number => (viewOf(timeline)[0] + viewOf(timeline)[1]) / 2;
const lengthOf = (timeline: KhattTimeline): number => viewOf(timeline)[1] - viewOf(timeline)[0];
const boxOf = (timeline: KhattTimeline, selector: string): DOMRect => first(timeline, selector).getBoundingClientRect();

/** Days per px to the right. */
const daysPerPx = (timeline: KhattTimeline, sign: number): number => (sign * lengthOf(timeline)) / WIDTH_PX;
const closer = async (timeline: KhattTimeline, factor = 3): Promise<void> => {
  timeline.zoomBy(factor);
  await settle();
};

/** A card well within the view. */
function cardInSight(timeline: KhattTimeline): HTMLElement {
  const { left } = boxOf(timeline, '.chart');
  const near = (node: Element): number => Math.abs(node.getBoundingClientRect().left - left - WIDTH_PX / 2);
  const [card] = [...cards(timeline)].sort((a, b) => near(a) - near(b));
  if (!card) throw new Error('no card');
  return card;
}
/** A place on the empty ground of the chart, under the overview, px of the window. */
function groundOf(timeline: KhattTimeline): readonly [x: number, y: number] {
  const { left, top } = boxOf(timeline, '.chart');
  const [x, y] = [left + WIDTH_PX / 2, top + 21];
  return [Math.round(x), Math.round(y)];
}
async function drag(from: readonly [number, number], to: readonly [number, number], button: 'left' | 'right' = 'left'): Promise<void> {
  await sendMouse({ type: 'move', position: [...from] });
  await sendMouse({ type: 'down', button });
  await sendMouse({ type: 'move', position: [(from[0] + to[0]) >> 1, (from[1] + to[1]) >> 1] });
  await sendMouse({ type: 'move', position: [...to] });
  await sendMouse({ type: 'up', button });
  await settle();
}
const wheel = (timeline: KhattTimeline, more: WheelEventInit): boolean => {
  const [clientX, clientY] = groundOf(timeline);
  return first(timeline, '.chart').dispatchEvent(new WheelEvent('wheel', { clientX, clientY, bubbles: true, composed: true, cancelable: true, ...more }));
};
const touch = (timeline: KhattTimeline, type: string, id: number, px: number): boolean => {
  const { left, top } = boxOf(timeline, '.chart');
  return first(timeline, '.chart').dispatchEvent(
    new PointerEvent(type, { pointerId: id, pointerType: 'touch', clientX: left + px, clientY: top + 20, bubbles: true, composed: true, cancelable: true }),
  );
};
/** How often the view came to rest while `act` ran. */
async function rests(timeline: KhattTimeline, act: () => unknown): Promise<number> {
  let count = 0;
  const heard = (): number => (count += 1);
  timeline.addEventListener('khatt-view', heard);
  await act();
  timeline.removeEventListener('khatt-view', heard);
  return count;
}

before(async () => {
  await setViewport({ width: 1280, height: 900 });
  await emulateMedia({ reducedMotion: 'reduce' });
});
afterEach(() => resetMouse());

for (const [direction, sign] of DIRECTIONS) {
  describe(`The mouse, where time runs ${direction}`, () => {
    it('drags the picture with it, says once where it rests, and opens nothing', async () => {
      const timeline = await timelineOf(direction);
      await closer(timeline);
      const [x, y] = groundOf(timeline);
      const expected = middleOf(timeline) + 150 * daysPerPx(timeline, sign);
      expect(await rests(timeline, () => drag([x, y], [x - 150, y]))).to.equal(1);
      expect(middleOf(timeline)).to.be.closeTo(expected, NEAR_DAYS);
      expect(timeline.selected).to.equal(null);
    });
    it('drags by a card too, and does not open it', async () => {
      const timeline = await timelineOf(direction);
      await closer(timeline);
      const { left, width, top, height } = cardInSight(timeline).getBoundingClientRect();
      const before = middleOf(timeline);
      const from = [Math.round(left + width / 2), Math.round(top + height / 2)] as const;
      await drag(from, [from[0] - 40, from[1] + 3]);
      expect(Math.abs(middleOf(timeline) - before)).to.be.above(1);
      expect(timeline.selected).to.equal(null);
    });
    it('that trembles less than 6 px on a card opens it and moves nothing', async () => {
      const timeline = await timelineOf(direction);
      await closer(timeline);
      const card = cardInSight(timeline);
      const { left, top } = card.getBoundingClientRect();
      const before = timeline.view;
      await drag([Math.round(left + 12), Math.round(top + 12)], [Math.round(left + 16), Math.round(top + 14)]);
      expect(timeline.selected).to.equal(idOf(card));
      expect(timeline.view).to.deep.equal(before);
    });
    it('drags on outside of the element, and lets go there', async () => {
      const timeline = await timelineOf(direction);
      await closer(timeline);
      const [x, y] = groundOf(timeline);
      const expected = middleOf(timeline) + 60 * daysPerPx(timeline, sign);
      const { bottom } = timeline.getBoundingClientRect();
      await drag([x, y], [x - 60, Math.round(bottom + 20)]);
      expect(middleOf(timeline)).to.be.closeTo(expected, NEAR_DAYS);
      await sendMouse({ type: 'move', position: [x + 200, y] });
      await settle();
      expect(middleOf(timeline)).to.be.closeTo(expected, NEAR_DAYS);
    });
    it('with its second button moves nothing', async () => {
      const timeline = await timelineOf(direction);
      await closer(timeline);
      const before = timeline.view;
      const [x, y] = groundOf(timeline);
      await drag([x, y], [x - 100, y], 'right');
      expect(timeline.view).to.deep.equal(before);
    });
  });

  describe(`The wheel, where time runs ${direction}`, () => {
    it('to the right shows what is further right', async () => {
      const timeline = await timelineOf(direction);
      await closer(timeline);
      for (const px of [90, -60]) {
        const expected = middleOf(timeline) + px * daysPerPx(timeline, sign);
        expect(wheel(timeline, { deltaX: px })).to.equal(false);
        await settle();
        expect(middleOf(timeline)).to.be.closeTo(expected, NEAR_DAYS);
      }
    });
    it('down with Shift does as to the right', async () => {
      const timeline = await timelineOf(direction);
      await closer(timeline);
      const expected = middleOf(timeline) + 80 * daysPerPx(timeline, sign);
      expect(wheel(timeline, { deltaY: 80, shiftKey: true })).to.equal(false);
      await settle();
      expect(middleOf(timeline)).to.be.closeTo(expected, NEAR_DAYS);
    });
    it('up with Ctrl or Cmd is closer, down farther', async () => {
      const timeline = await timelineOf(direction);
      await closer(timeline);
      for (const key of ['ctrlKey', 'metaKey'] as const) {
        const before = lengthOf(timeline);
        expect(wheel(timeline, { deltaY: -30, [key]: true })).to.equal(false);
        await settle();
        const near = lengthOf(timeline);
        expect(near).to.be.below(before * 0.9);
        wheel(timeline, { deltaY: 30, [key]: true });
        await settle();
        expect(lengthOf(timeline)).to.be.above(near * 1.1);
      }
    });
    it('plain is the page’s', async () => {
      const timeline = await timelineOf(direction);
      await closer(timeline);
      const before = timeline.view;
      for (const deltaY of [80, -80]) expect(wheel(timeline, { deltaY })).to.equal(true);
      await settle();
      expect(timeline.view).to.deep.equal(before);
    });
  });

  describe(`Fingers, where time runs ${direction}`, () => {
    it('pan with one, zoom with two about their middle, and rest once', async () => {
      const timeline = await timelineOf(direction);
      await closer(timeline);
      const [middle, length] = [middleOf(timeline), lengthOf(timeline)];
      expect(
        await rests(timeline, async () => {
          touch(timeline, 'pointerdown', 1, 400);
          touch(timeline, 'pointerdown', 2, 600);
          touch(timeline, 'pointermove', 1, 350);
          touch(timeline, 'pointermove', 2, 650);
          await nextFrame();
          touch(timeline, 'pointerup', 1, 350);
          touch(timeline, 'pointerup', 2, 650);
          await settle();
        }),
      ).to.equal(1);
      expect(lengthOf(timeline) / length).to.be.closeTo(2 / 3, 0.02);
      expect(middleOf(timeline)).to.be.closeTo(middle, NEAR_DAYS);
      const expected = middleOf(timeline) + 100 * daysPerPx(timeline, sign);
      for (const [type, px] of [
        ['pointerdown', 500],
        ['pointermove', 450],
        ['pointermove', 400],
        ['pointerup', 400],
      ] as const)
        touch(timeline, type, 3, px);
      await settle();
      expect(middleOf(timeline)).to.be.closeTo(expected, NEAR_DAYS);
    });
  });

  describe(`Keys, where time runs ${direction}`, () => {
    /** A timeline with the focus on an event in the middle of the view. */
    async function focused(): Promise<KhattTimeline> {
      const timeline = await timelineOf(direction);
      await closer(timeline);
      cardInSight(timeline).focus();
      await settle();
      return timeline;
    }
    for (const [key, views] of [
      ['PageUp', -1],
      ['PageDown', 1],
    ] as const) {
      it(`${key} shows the view ${views < 0 ? 'before' : 'after'} this one`, async () => {
        const timeline = await focused();
        const [middle, length] = [middleOf(timeline), lengthOf(timeline)];
        await sendKeys({ press: key });
        await settle();
        // The focused event may keep the view from going as far.
        expect(Math.sign(middleOf(timeline) - middle)).to.equal(views);
        expect(lengthOf(timeline)).to.be.closeTo(length, 1.01);
      });
    }
    for (const [key, isCloser] of [
      ['+', true],
      ['-', false],
    ] as const) {
      it(`${key} is ${isCloser ? 'closer' : 'farther'}`, async () => {
        const timeline = await focused();
        const length = lengthOf(timeline);
        await sendKeys({ press: key });
        await settle();
        expect(lengthOf(timeline) < length).to.equal(isCloser);
      });
    }
    for (const [key, step] of [
      ['ArrowRight', sign],
      ['ArrowLeft', -sign],
    ] as const) {
      it(`${key} goes to the ${step > 0 ? 'next' : 'event before'}`, async () => {
        const timeline = await focused();
        const at = (): number => weeks.findIndex(({ id }) => id === idOf(timeline.shadowRoot?.activeElement ?? timeline));
        const before = at();
        await sendKeys({ press: key });
        await settle();
        expect(Math.sign(at() - before)).to.equal(step);
      });
    }
  });

  describe(`The overview, where time runs ${direction}`, () => {
    it('has the whole story as the chart has it, and goes where it is pressed', async () => {
      const timeline = await timelineOf(direction);
      await closer(timeline, 4);
      const { left, width, top, height } = boxOf(timeline, '.overview');
      for (const [part, isLate] of [
        [0.1, sign < 0],
        [0.9, sign > 0],
      ] as const) {
        await sendMouse({ type: 'click', position: [Math.round(left + part * width), Math.round(top + height / 2)] });
        await settle();
        const half = Date.parse(weeks[20]?.date ?? '') / 86_400_000;
        expect(middleOf(timeline) > half, `${part} of the width`).to.equal(isLate);
        const window = boxOf(timeline, '.overview .window');
        expect(window.left + window.width / 2 > left + width / 2).to.equal(part > 0.5);
      }
      // One bar an event, its first one at the side where time begins.
      const xs = (first(timeline, '.overview .mark').getAttribute('d') ?? '').split('M').slice(1).map(parseFloat);
      expect(xs).to.have.length(weeks.length);
      expect((xs.at(-1) ?? 0) > (xs[0] ?? 0)).to.equal(sign > 0);
    });
  });
}

describe('A resize', () => {
  const resize = async (timeline: KhattTimeline, px: number): Promise<void> => {
    if (timeline.parentElement) timeline.parentElement.style.width = `${px}px`;
    await settle();
  };
  it('fits the story again while nobody has moved the view', async () => {
    const timeline = await timelineOf('ltr');
    await resize(timeline, 800);
    const fresh = await mount(800, { lang: 'en' }, weeks);
    expect(timeline.view).to.deep.equal(fresh.view);
  });
  for (const [name, move] of [
    ['zoomed', (timeline: KhattTimeline) => timeline.zoomBy(4)],
    ['dragged', (timeline: KhattTimeline) => drag(groundOf(timeline), [groundOf(timeline)[0] - 200, groundOf(timeline)[1]])],
    ['wheeled', (timeline: KhattTimeline) => wheel(timeline, { deltaX: 150 })],
    [
      'revealed an event',
      (timeline: KhattTimeline) => {
        timeline.zoomBy(6);
        timeline.reveal('w38');
      },
    ],
  ] as const) {
    it(`keeps what is in view where somebody has ${name}`, async () => {
      const timeline = await timelineOf('ltr');
      await move(timeline);
      await settle();
      const [middle, length] = [middleOf(timeline), lengthOf(timeline)];
      await resize(timeline, 800);
      expect(middleOf(timeline)).to.be.closeTo(middle, length * 0.02);
      expect(lengthOf(timeline)).to.be.closeTo(length, length * 0.02);
    });
  }
  it('fits again after the view was fitted again', async () => {
    const timeline = await timelineOf('ltr');
    await closer(timeline);
    timeline.fit();
    await settle();
    await resize(timeline, 800);
    const fresh = await mount(800, { lang: 'en' }, weeks);
    expect(timeline.view).to.deep.equal(fresh.view);
  });
});
