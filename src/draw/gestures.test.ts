// Pointers and wheels on a plain node, with a host that takes every Viewport as it comes.
import { expect } from 'chai';
import { wordsFor } from '../languages/registry.js';
import type { Viewport } from '../layout/viewport.js';
import type { Limits } from '../layout/first-view.js';
import { attachGestures } from './gestures.js';

const metrics = { cardMinPx: 100, cardMaxPx: 200, gapPx: 10, cardHeightPx: 60, spanHeightPx: 40, axisRowPx: 20, tickMinPx: 70, charPx: 8 };
const WIDTH_PX = 1000;
const HOME: Viewport = { centerMs: 0, msPerPx: 1000, widthPx: WIDTH_PX, heightPx: 400, timeDirection: 'ltr', metrics, words: wordsFor({ locale: 'en' }) };

interface Stage {
  readonly node: HTMLElement;
  readonly button: HTMLElement;
  view: Viewport;
  /** What the host was told, in turn. */
  readonly phases: ('move' | 'zoom' | 'end')[];
  isStill: boolean;
  /** Wheels left to the page. */
  plain: number;
  clicks: number;
  readonly end: () => void;
}
let stage: Stage;

const ANYWHERE: Limits = { minMsPerPx: 1, maxMsPerPx: 1e6, fromMs: -Infinity, toMs: Infinity, middleMs: 0 };

function open(style: Partial<CSSStyleDeclaration> = {}, limits: Partial<Limits> = {}, isStill = true): Stage {
  const node = document.createElement('div');
  Object.assign(node.style, { position: 'absolute', left: '0', top: '0', width: `${WIDTH_PX}px`, height: '400px', transformOrigin: '0 0' }, style);
  const button = node.appendChild(document.createElement('button'));
  document.body.append(node);
  const ended = new AbortController();
  let flight = new AbortController();
  const one: Stage = { node, button, view: HOME, phases: [], isStill, plain: 0, clicks: 0, end: () => ended.abort() };
  attachGestures(
    node,
    {
      view: () => one.view,
      limits: () => ({ ...ANYWHERE, ...limits }),
      isStill: () => one.isStill,
      hold: () => {
        flight.abort();
        flight = new AbortController();
        return flight.signal;
      },
      show: (view, isZoom) => {
        one.view = view;
        one.phases.push(isZoom ? 'zoom' : 'move');
      },
      rest: () => one.phases.push('end'),
    },
    ended.signal,
    () => (one.plain += 1),
  );
  node.addEventListener('click', () => (one.clicks += 1));
  return (stage = one);
}
const send = (type: string, x: number, more: PointerEventInit = {}, target: EventTarget = stage.button): boolean =>
  target.dispatchEvent(
    new PointerEvent(type, {
      pointerId: 1,
      pointerType: 'mouse',
      buttons: type === 'pointerup' ? 0 : 1,
      clientX: x,
      clientY: 100,
      bubbles: true,
      composed: true,
      cancelable: true,
      ...more,
    }),
  );
const touch = (type: string, id: number, x: number, y = 100): boolean => send(type, x, { pointerId: id, pointerType: 'touch', clientY: y });
const wheel = (more: WheelEventInit): boolean =>
  stage.button.dispatchEvent(new WheelEvent('wheel', { clientX: 500, clientY: 100, bubbles: true, composed: true, cancelable: true, ...more }));
const rest = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 200));
/** What the host was told, repetitions once. */
const told = (): string[] => stage.phases.filter((phase, i, all) => phase !== all[i - 1]);
/** Ms at a place of the window. */
const at = (px: number): number => stage.view.centerMs + (px - WIDTH_PX / 2) * stage.view.msPerPx;

describe('Gestures', () => {
  afterEach(async () => {
    stage.end();
    stage.node.remove();
    // A click that was swallowed is no other's.
    await new Promise((resolve) => setTimeout(resolve));
  });

  describe('of the mouse', () => {
    it('move what is under the pointer with it, in one gesture', () => {
      open();
      const held = at(600);
      send('pointerdown', 600);
      for (const x of [590, 550, 480]) send('pointermove', x);
      expect(at(480)).to.equal(held);
      send('pointerup', 480);
      expect(told()).to.deep.equal(['move', 'end']);
    });
    it('run with the picture where time runs right to left', () => {
      open();
      stage.view = { ...HOME, timeDirection: 'rtl' };
      send('pointerdown', 600);
      send('pointermove', 500);
      expect(stage.view.centerMs).to.equal(-100 * HOME.msPerPx);
    });
    it('go on outside of the element and end there', () => {
      open();
      send('pointerdown', 600);
      send('pointermove', 700, {}, document.body);
      send('pointermove', 1500, {}, document.body);
      send('pointerup', 1500, {}, document.body);
      expect(stage.view.centerMs).to.equal(-900 * HOME.msPerPx);
      send('pointermove', 100);
      expect(stage.phases.at(-1)).to.equal('end');
    });
    it('of six px or fewer move nothing, and their click is the page’s', () => {
      open();
      send('pointerdown', 600);
      send('pointermove', 604, { clientY: 104 });
      send('pointerup', 604);
      stage.button.click();
      expect(stage.phases).to.deep.equal([]);
      expect(stage.clicks).to.equal(1);
    });
    it('swallow the click at their end, and no later one', async () => {
      open();
      send('pointerdown', 600);
      send('pointermove', 593);
      send('pointerup', 593);
      stage.button.click();
      expect(stage.clicks).to.equal(0);
      await rest();
      stage.button.click();
      expect(stage.clicks).to.equal(1);
    });
    for (const [name, down] of [
      ['the second button', { button: 2, buttons: 2 }],
      ['the wheel pressed', { button: 1, buttons: 4 }],
      ['Ctrl, which opens a menu', { ctrlKey: true }],
    ] as const) {
      it(`with ${name} are none`, () => {
        open();
        send('pointerdown', 600, down);
        send('pointermove', 500, down);
        expect(stage.phases).to.deep.equal([]);
      });
    }
    it('end where a cancel, a lost capture or a button that nobody saw released ends them', () => {
      for (const end of [
        () => send('pointercancel', 500),
        () => stage.node.dispatchEvent(new PointerEvent('lostpointercapture', { pointerId: 1 })),
        () => send('pointermove', 400, { buttons: 0 }),
        () => send('pointermove', 400, { buttons: 2 }),
      ]) {
        open();
        send('pointerdown', 600);
        send('pointermove', 500);
        end();
        send('pointermove', 300);
        expect(told()).to.deep.equal(['move', 'end']);
        expect(stage.view.centerMs).to.equal(100 * HOME.msPerPx);
        stage.end();
        stage.node.remove();
      }
    });
    it('do not end with the capture of a child', () => {
      open();
      send('pointerdown', 600);
      send('pointermove', 500);
      stage.button.dispatchEvent(new PointerEvent('lostpointercapture', { pointerId: 1, bubbles: true }));
      send('pointermove', 400);
      expect(stage.view.centerMs).to.equal(200 * HOME.msPerPx);
    });
    it('select no text and drag no picture away while they last', () => {
      open();
      const starts = (type: string): boolean => stage.button.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
      expect([starts('selectstart'), starts('dragstart')]).to.deep.equal([true, true]);
      send('pointerdown', 600);
      expect([starts('selectstart'), starts('dragstart')]).to.deep.equal([false, false]);
      send('pointerup', 600);
      expect(starts('dragstart')).to.equal(true);
    });
    for (const [name, style] of [
      ['scale', { transform: 'scale(0.5)' }],
      ['zoom', { zoom: '0.5' }],
    ] as const) {
      it(`hold what is under the pointer on a page with ${name}`, () => {
        open(style);
        send('pointerdown', 300);
        send('pointermove', 250);
        expect(stage.view.centerMs).to.be.closeTo(100 * HOME.msPerPx, 1);
        wheel({ deltaY: -25, ctrlKey: true, clientX: 400 });
        // 400 px of the window are 800 of the node's.
        const fixed = 100 * HOME.msPerPx + 300 * HOME.msPerPx;
        expect(at(800)).to.be.closeTo(fixed, 1);
      });
    }
    it('follow a view that changes on their way', () => {
      open();
      send('pointerdown', 600);
      send('pointermove', 500);
      stage.view = { ...stage.view, widthPx: 800, centerMs: 0 };
      send('pointermove', 490);
      expect([stage.view.widthPx, stage.view.centerMs]).to.deep.equal([800, 10 * HOME.msPerPx]);
    });
    it('give no view without numbers where the element is hidden', () => {
      open();
      send('pointerdown', 600);
      stage.node.style.display = 'none';
      send('pointermove', 500);
      wheel({ deltaY: -25, ctrlKey: true });
      expect(Number.isFinite(stage.view.centerMs) && Number.isFinite(stage.view.msPerPx)).to.equal(true);
    });
    it('are heard no longer after the end', () => {
      open();
      send('pointerdown', 600);
      send('pointermove', 500);
      stage.end();
      send('pointermove', 400);
      expect(wheel({ deltaX: 50 })).to.equal(true);
      expect(told()).to.deep.equal(['move']);
    });
  });

  describe('of fingers', () => {
    it('pan sideways with one', () => {
      open();
      touch('pointerdown', 1, 600);
      touch('pointermove', 1, 580);
      touch('pointermove', 1, 500);
      touch('pointerup', 1, 500);
      expect(stage.view.centerMs).to.equal(100 * HOME.msPerPx);
      expect(told()).to.deep.equal(['move', 'end']);
    });
    it('leave the way down to the page, which cancels the pointer', () => {
      open();
      touch('pointerdown', 1, 600);
      touch('pointermove', 1, 603, 180);
      touch('pointercancel', 1, 603, 180);
      expect(stage.phases).to.deep.equal([]);
    });
    it('zoom with two around their middle', () => {
      open();
      const middle = at(500);
      touch('pointerdown', 1, 400);
      touch('pointerdown', 2, 600);
      touch('pointermove', 1, 300);
      touch('pointermove', 2, 700);
      expect(stage.view.msPerPx).to.be.closeTo(HOME.msPerPx / 2, 1e-9);
      expect(at(500)).to.be.closeTo(middle, 1e-6);
    });
    it('hold both places under two that move together and apart', () => {
      open();
      const [left, right] = [at(200), at(400)];
      touch('pointerdown', 1, 200);
      touch('pointerdown', 2, 400);
      touch('pointermove', 2, 800);
      touch('pointermove', 1, 300);
      expect([at(300), at(800)].map(Math.round)).to.deep.equal([left, right]);
    });
    it('are one gesture until the last is lifted, whichever it is', () => {
      open();
      touch('pointerdown', 1, 400);
      touch('pointerdown', 2, 600);
      touch('pointermove', 2, 700);
      touch('pointerup', 1, 400);
      const { msPerPx } = stage.view;
      const held = at(700);
      touch('pointermove', 2, 650);
      expect(stage.view.msPerPx).to.equal(msPerPx);
      expect(at(650)).to.be.closeTo(held, 1e-6);
      touch('pointerdown', 3, 400);
      touch('pointermove', 3, 350);
      expect(stage.view.msPerPx).to.be.below(msPerPx);
      touch('pointercancel', 2, 650);
      touch('pointerup', 3, 350);
      expect(stage.phases.filter((phase) => phase === 'end')).to.deep.equal(['end']);
    });
    it('stop at the limits, with the picture where it is', () => {
      open({}, { minMsPerPx: 800, maxMsPerPx: 1000 });
      touch('pointerdown', 1, 450);
      touch('pointerdown', 2, 550);
      touch('pointermove', 2, 950);
      expect(stage.view.msPerPx).to.equal(800);
      expect(at(700)).to.be.closeTo(0, 1e-6);
      touch('pointermove', 2, 460);
      expect(stage.view.msPerPx).to.equal(1000);
    });
    it('in one place divide by nothing', () => {
      open();
      touch('pointerdown', 1, 500);
      touch('pointerdown', 2, 500);
      touch('pointermove', 2, 600);
      touch('pointermove', 2, 500);
      expect(Number.isFinite(stage.view.centerMs) && stage.view.msPerPx > 0).to.equal(true);
    });
  });

  describe('of the wheel', () => {
    for (const [name, event, isOurs] of [
      ['plain', { deltaY: 80 }, false],
      ['plain and nearly straight', { deltaY: 80, deltaX: 20 }, false],
      ['sideways', { deltaX: 60 }, true],
      ['with Shift', { deltaY: 60, shiftKey: true }, true],
      ['with Ctrl', { deltaY: 10, ctrlKey: true }, true],
      ['with Cmd', { deltaY: 10, metaKey: true }, true],
      ['that does not turn', { ctrlKey: true }, false],
    ] as const) {
      it(`${name} is ${isOurs ? 'ours' : 'the page’s'}`, () => {
        open();
        expect(wheel(event)).to.equal(!isOurs);
        expect(stage.view !== HOME).to.equal(isOurs);
      });
    }
    it('of a pinch on a trackpad follows the fingers', () => {
      open();
      // Browsers tell a pinch by 5 % so.
      wheel({ deltaY: -100 * Math.log(1.05), ctrlKey: true });
      expect(stage.view.msPerPx).to.be.closeTo(HOME.msPerPx / 1.05, 1e-9);
    });
    it('that is left to the page is told, one that is ours or turns nothing is not', () => {
      open();
      wheel({ deltaY: 10, ctrlKey: true });
      wheel({ deltaX: 10 });
      wheel({});
      expect(stage.plain).to.equal(0);
      wheel({ deltaY: 10 });
      expect(stage.plain).to.equal(1);
    });
    it('stops at the ends of the story, and gives way nowhere', () => {
      open({}, { fromMs: -1e6, toMs: 1e6 }, false);
      for (let i = 0; i < 20; i++) wheel({ deltaX: 400 });
      expect(stage.view.centerMs).to.equal(1e6 + (WIDTH_PX / 4) * HOME.msPerPx);
    });
    for (const [timeDirection, later] of [
      ['ltr', 1],
      ['rtl', -1],
    ] as const) {
      it(`to the right shows what is further right where time runs ${timeDirection}`, () => {
        open();
        stage.view = { ...HOME, timeDirection };
        wheel({ deltaX: 60 });
        expect(stage.view.centerMs).to.equal(later * 60 * HOME.msPerPx);
        wheel({ deltaX: -100 });
        expect(stage.view.centerMs).to.equal(later * -40 * HOME.msPerPx);
      });
    }
    it('counts in lines and pages too', () => {
      open();
      wheel({ deltaX: 2, deltaMode: WheelEvent.DOM_DELTA_LINE });
      expect(stage.view.centerMs).to.equal(32 * HOME.msPerPx);
      wheel({ deltaX: 1, deltaMode: WheelEvent.DOM_DELTA_PAGE });
      expect(stage.view.centerMs).to.equal((32 + WIDTH_PX) * HOME.msPerPx);
    });
    it('up is closer, down is farther, and what is under the pointer stays', () => {
      open();
      const held = at(300);
      wheel({ deltaY: -10, ctrlKey: true, clientX: 300 });
      expect(stage.view.msPerPx).to.be.below(HOME.msPerPx);
      expect(at(300)).to.be.closeTo(held, 1e-6);
      wheel({ deltaY: 20, ctrlKey: true, clientX: 300 });
      expect(stage.view.msPerPx).to.be.above(HOME.msPerPx);
      expect(at(300)).to.be.closeTo(held, 1e-6);
    });
    it('of a mouse zooms by 1.3 in a notch', () => {
      open();
      wheel({ deltaY: -120, ctrlKey: true });
      expect(stage.view.msPerPx).to.be.closeTo(HOME.msPerPx / 1.3, 1e-9);
    });
    it('is one gesture until it rests', async () => {
      open();
      for (const deltaX of [10, 20, 30]) wheel({ deltaX });
      await rest();
      wheel({ deltaX: 5 });
      await rest();
      expect(told()).to.deep.equal(['move', 'end', 'move', 'end']);
    });
  });

  describe('that let go', () => {
    /** A pointer's event at its own time. */
    const at = (type: string, x: number, ms: number, kind: string): void => {
      const event = new PointerEvent(type, {
        pointerId: 1,
        pointerType: kind,
        buttons: type === 'pointerup' ? 0 : 1,
        clientX: x,
        clientY: 100,
        bubbles: true,
        composed: true,
        cancelable: true,
      });
      Object.defineProperty(event, 'timeStamp', { value: ms });
      stage.node.dispatchEvent(event);
    };
    /** 100 px in 50 ms to the left, and a wait before the release. */
    const fling = (kind: string, waitMs = 10): void => {
      for (const [type, x, ms] of [
        ['pointerdown', 600, 0],
        ['pointermove', 590, 10],
        ['pointermove', 540, 35],
        ['pointermove', 490, 60],
        ['pointerup', 490, 60 + waitMs],
      ] as const)
        at(type, x, ms, kind);
    };
    const rested = async (): Promise<void> => {
      while (stage.phases.at(-1) !== 'end') await new Promise(requestAnimationFrame);
    };
    for (const kind of ['mouse', 'touch', 'pen']) {
      for (const [timeDirection, later] of [
        ['ltr', 1],
        ['rtl', -1],
      ] as const) {
        it(`glide on with ${kind} where time runs ${timeDirection}, and rest once`, async () => {
          open({}, {}, false);
          stage.view = { ...HOME, timeDirection };
          fling(kind);
          const dragged = later * 110 * HOME.msPerPx;
          expect(stage.view.centerMs).to.be.closeTo(dragged, 1);
          await rested();
          // 1.67 px in a ms, less and less for 325 ms by 1/e.
          expect((stage.view.centerMs - dragged) / (later * HOME.msPerPx)).to.be.within(400, 560);
          expect(stage.phases.filter((phase) => phase === 'end')).to.have.length(1);
        });
      }
    }
    for (const [name, waitMs, isStill] of [
      ['that rested before it let go', 200, false],
      ['where motion is not welcome', 10, true],
    ] as const) {
      it(`from a hand ${name} stay where they are`, () => {
        open({}, {}, isStill);
        fling('touch', waitMs);
        expect(stage.view.centerMs).to.be.closeTo(110 * HOME.msPerPx, 1);
        expect(stage.phases.at(-1)).to.equal('end');
      });
    }
    it('are stopped by a press, which asks for nothing else', async () => {
      open({}, {}, false);
      fling('touch');
      await new Promise(requestAnimationFrame);
      at('pointerdown', 300, 100, 'touch');
      const held = stage.view;
      await rest();
      expect(stage.view).to.equal(held);
      at('pointerup', 300, 400, 'touch');
      stage.button.click();
      expect(stage.clicks).to.equal(0);
      expect(stage.view).to.equal(held);
      expect(stage.phases.filter((phase) => phase === 'end')).to.have.length(1);
    });
    for (const [name, isStill] of [
      ['gives way beyond the ends, less and less, and comes back', false],
      ['stops at the ends where motion is not welcome', true],
    ] as const) {
      it(`and a hand that ${name}`, async () => {
        open({}, { fromMs: -1e6, toMs: 0 }, isStill);
        const end = (WIDTH_PX / 4) * HOME.msPerPx;
        at('pointerdown', 900, 0, 'touch');
        at('pointermove', 640, 100, 'touch');
        const first = stage.view.centerMs;
        at('pointermove', 240, 200, 'touch');
        const second = stage.view.centerMs;
        at('pointermove', -160, 300, 'touch');
        const third = stage.view.centerMs;
        if (isStill) expect([first, second, third]).to.deep.equal([end, end, end]);
        else {
          expect(first).to.be.within(end, end + 10 * HOME.msPerPx);
          expect(second - first).to.be.within(50 * HOME.msPerPx, 250 * HOME.msPerPx);
          expect(third - second).to.be.within(1, second - first);
          // Back to where the hand was: what gave way adds up to nothing.
          at('pointermove', 640, 400, 'touch');
          expect(stage.view.centerMs).to.be.closeTo(first, 1);
          at('pointermove', -160, 500, 'touch');
        }
        at('pointerup', -160, 900, 'touch');
        await rested();
        expect(stage.view.centerMs).to.be.closeTo(end, 1e-3);
      });
    }
    for (const kind of ['mouse', 'touch']) {
      it(`twice on one place (${kind}) zoom in about it`, async () => {
        open();
        const held = stage.view.centerMs - 200 * stage.view.msPerPx;
        for (const [type, ms] of [
          ['pointerdown', 0],
          ['pointerup', 60],
          ['pointerdown', 180],
          ['pointerup', 240],
        ] as const)
          at(type, 300, ms, kind);
        expect(stage.view.msPerPx).to.equal(HOME.msPerPx / 2);
        expect(stage.view.centerMs - 200 * stage.view.msPerPx).to.be.closeTo(held, 1e-6);
        expect(stage.phases.at(-1)).to.equal('end');
      });
    }
    for (const [name, second, ms] of [
      ['far apart', 380, 180],
      ['too late', 300, 500],
    ] as const) {
      it(`twice, but ${name}, zoom nothing`, () => {
        open();
        for (const [type, x, after] of [
          ['pointerdown', 300, 0],
          ['pointerup', 300, 60],
          ['pointerdown', second, ms],
          ['pointerup', second, ms + 60],
        ] as const)
          at(type, x, after, 'touch');
        expect(stage.view).to.equal(HOME);
      });
    }
    it('twice on a button zoom nothing', () => {
      open();
      for (const type of ['pointerdown', 'pointerup', 'pointerdown', 'pointerup']) send(type, 300);
      expect(stage.view).to.equal(HOME);
    });
  });
});
