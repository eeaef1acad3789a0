// Pointers and wheels on a plain node, with a host that takes every Viewport as it comes.
import { expect } from 'chai';
import type { Viewport } from '../layout/viewport.js';
import { attachGestures, type Phase } from './gestures.js';

const metrics = { cardMinPx: 100, cardMaxPx: 200, gapPx: 10, cardHeightPx: 60, spanHeightPx: 40, axisRowPx: 20, tickMinPx: 70, charPx: 8 };
const WIDTH_PX = 1000;
const HOME: Viewport = { centerMs: 0, msPerPx: 1000, widthPx: WIDTH_PX, heightPx: 400, timeDirection: 'ltr', metrics, words: { locale: 'en' } };

interface Stage {
  readonly node: HTMLElement;
  readonly button: HTMLElement;
  view: Viewport;
  readonly phases: Phase[];
  readonly zooms: boolean[];
  clicks: number;
  readonly end: () => void;
}
let stage: Stage;

function open(style: Partial<CSSStyleDeclaration> = {}, limits = { minMsPerPx: 1, maxMsPerPx: 1e6 }): Stage {
  const node = document.createElement('div');
  Object.assign(node.style, { position: 'absolute', left: '0', top: '0', width: `${WIDTH_PX}px`, height: '400px', transformOrigin: '0 0' }, style);
  const button = node.appendChild(document.createElement('button'));
  document.body.append(node);
  const one: Stage = {
    node, button, view: HOME, phases: [], zooms: [], clicks: 0,
    end: attachGestures(node, {
      view: () => one.view,
      limits: () => limits,
      change: (view, phase, isZoom) => {
        one.view = view;
        one.phases.push(phase);
        one.zooms.push(isZoom);
      },
    }),
  };
  node.addEventListener('click', () => (one.clicks += 1));
  return (stage = one);
}
const send = (type: string, x: number, more: PointerEventInit = {}, target: EventTarget = stage.button): boolean =>
  target.dispatchEvent(new PointerEvent(type, { pointerId: 1, pointerType: 'mouse', buttons: type === 'pointerup' ? 0 : 1, clientX: x, clientY: 100, bubbles: true, composed: true, cancelable: true, ...more }));
const touch = (type: string, id: number, x: number, y = 100): boolean => send(type, x, { pointerId: id, pointerType: 'touch', clientY: y });
const wheel = (more: WheelEventInit): boolean => stage.button.dispatchEvent(new WheelEvent('wheel', { clientX: 500, clientY: 100, bubbles: true, composed: true, cancelable: true, ...more }));
const rest = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 200));
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
      expect(stage.phases).to.deep.equal(['start', 'move', 'move', 'move', 'end']);
      expect(stage.zooms).to.deep.equal([false, false, false, false, false]);
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
    for (const [name, down] of [['the second button', { button: 2, buttons: 2 }], ['the wheel pressed', { button: 1, buttons: 4 }], ['Ctrl, which opens a menu', { ctrlKey: true }]] as const) {
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
        expect(stage.phases).to.deep.equal(['start', 'move', 'end']);
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
    for (const [name, style] of [['scale', { transform: 'scale(0.5)' }], ['zoom', { zoom: '0.5' }]] as const) {
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
      expect(stage.phases).to.deep.equal(['start', 'move']);
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
      expect(stage.phases).to.deep.equal(['start', 'move', 'move', 'end']);
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
      expect(stage.phases.filter((phase) => phase !== 'move')).to.deep.equal(['start', 'end']);
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
      ['plain', { deltaY: 80 }, false], ['plain and nearly straight', { deltaY: 80, deltaX: 20 }, false], ['sideways', { deltaX: 60 }, true], ['with Shift', { deltaY: 60, shiftKey: true }, true],
      ['with Ctrl', { deltaY: 10, ctrlKey: true }, true], ['with Cmd', { deltaY: 10, metaKey: true }, true], ['that does not turn', { ctrlKey: true }, false],
    ] as const) {
      it(`${name} is ${isOurs ? 'ours' : 'the page’s'}`, () => {
        open();
        expect(wheel(event)).to.equal(!isOurs);
        expect(stage.view !== HOME).to.equal(isOurs);
      });
    }
    for (const [timeDirection, later] of [['ltr', 1], ['rtl', -1]] as const) {
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
    it('of a mouse zooms no farther in a notch than the button does', () => {
      open();
      wheel({ deltaY: -120, ctrlKey: true });
      expect(stage.view.msPerPx).to.be.closeTo(HOME.msPerPx / 1.6, 1e-9);
    });
    it('is one gesture until it rests', async () => {
      open();
      for (const deltaX of [10, 20, 30]) wheel({ deltaX });
      await rest();
      wheel({ deltaX: 5 });
      await rest();
      expect(stage.phases).to.deep.equal(['start', 'move', 'move', 'move', 'end', 'start', 'move', 'end']);
    });
  });
});
