import { timer } from 'd3-timer';
import { p as placeView, s as sign, a as pxToTime } from './layout-scene.js';

// Moves from one Viewport to another along the path of van Wijk and Nuij (Smooth and Efficient Zooming and Panning, 2003):
// it zooms out as far as the way is long, so that what passes by can be followed. d3's timer calls the frames: all flights of
// a page have one clock, which stands still while the page sleeps.
const LONGEST_MS = 900;
const SHORTEST_MS = 200;
/** Ms of a way of length 1. */
const PACE_MS = 500;
/** How much zooming weighs against panning: the rho that the paper's readers liked best (section 6). */
const RHO = Math.SQRT2;
/** Below it two centres, in widths of the view, are the same. */
const NEAR = 1e-6;
/** The path from centre 0 and width 1 to `center` and `width` (the paper's section 5, with u and w; equation 9). */
function zoomPath(center, width) {
    const far = Math.abs(center);
    if (far < NEAR) {
        const length = Math.log(width) / RHO;
        return { length: Math.abs(length), at: (t) => ({ center: t * center, width: Math.exp(RHO * t * length) }) };
    }
    const reach = RHO ** 4 * far ** 2;
    const bend = (sum, from) => -Math.asinh((width ** 2 - 1 + sum) / (2 * from * RHO ** 2 * far));
    const begin = bend(reach, 1);
    const length = (bend(-reach, width) - begin) / RHO;
    return {
        length,
        at: (t) => {
            const r = RHO * t * length + begin;
            const u = (Math.cosh(begin) * Math.tanh(r) - Math.sinh(begin)) / RHO ** 2;
            return { center: Math.sign(center) * u, width: Math.cosh(begin) / Math.cosh(r) };
        },
    };
}
/** The Viewport at `t` of the way, 0 to 1, and how long the way should take. Centres are taken relative to the start, where a double is finest. */
function pathBetween(from, to) {
    const unit = from.msPerPx * from.widthPx;
    const path = zoomPath((to.centerMs - from.centerMs) / unit, (to.msPerPx * to.widthPx) / unit);
    return {
        durationMs: Math.min(LONGEST_MS, Math.max(SHORTEST_MS, path.length * PACE_MS)),
        at: (t) => {
            if (t >= 1)
                return to;
            const { center, width } = path.at(t);
            return placeView(to, from.centerMs + center * unit, (width * unit) / to.widthPx);
        },
    };
}
/** Calls `step` each frame until the way is done or `signal` aborts. A view of another width has no way there: it arrives at once. */
function easeView(from, to, step, signal) {
    if (from.widthPx !== to.widthPx)
        return step(to, true);
    const path = pathBetween(from, to);
    const flight = timer((elapsedMs) => {
        const t = Math.min(1, elapsedMs / path.durationMs);
        if (signal.aborted || t === 1)
            flight.stop();
        if (!signal.aborted)
            step(path.at(t * t * (3 - 2 * t)), t === 1);
    });
}

// What gestures ask of their host, and the Viewports that they make of px.
/** The Viewport that shows `base` moved so. */
function shiftView(base, { k, x }) {
    return { ...base, msPerPx: base.msPerPx / k, centerMs: pxToTime(base, (base.widthPx / 2 - x) / k) };
}
/** Pans by px: positive moves the picture to the right. */
function dragView(base, px) {
    return { ...base, centerMs: base.centerMs - sign(base) * px * base.msPerPx };
}
/** Zooms by `factor`, above 1 closer, as far as the limits go: what is at `fromPx` comes to `toPx`. */
function pinchView(host, factor, fromPx, toPx) {
    const base = host.view();
    const { minMsPerPx, maxMsPerPx } = host.limits();
    const most = Math.max(1, base.msPerPx / minMsPerPx);
    const least = Math.min(1, base.msPerPx / maxMsPerPx);
    const k = Math.min(most, Math.max(least, factor));
    return k === 1 ? dragView(base, toPx - fromPx) : shiftView(base, { k, x: toPx - k * fromPx });
}
/** A place of the window in the node's own px, which a page's `transform` or `zoom` may make more or fewer. */
function pxIn(node, clientX) {
    const { left, width } = node.getBoundingClientRect();
    return width > 0 ? (clientX - left) * (node.offsetWidth / width) : 0;
}

// Pointers: a drag with the mouse or pen, a swipe with one finger, a pinch with two. A press that moves less than a few
// px stays a press, and what it clicks is not ours. `touch-action: pan-y` gives a vertical swipe to the page, which then
// cancels the pointer.
/** Px a pointer moves before it counts as a drag, so that a click with an unsteady hand stays a click. */
const TAP_PX = 6;
/** Bit of the first button in `buttons`. */
const FIRST_BUTTON = 1;
/** The middle of the first two pointers, px of the window, and how far apart they are; 0 for one. */
function middleOf([a, b = a]) {
    return a && b ? { x: (a.clientX + b.clientX) / 2, apart: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) } : { x: 0, apart: 0 };
}
/** A finger's way down is the page's; a mouse has no such way. */
function isFar({ pointerType, clientX, clientY }, from) {
    return Math.hypot(clientX - from.clientX, pointerType === 'touch' ? 0 : clientY - from.clientY) > TAP_PX;
}
/** The node hears the pointer wherever it goes from now on; one that has left already cannot be held. */
function hold(node, id) {
    try {
        node.setPointerCapture(id);
    }
    catch { /* it is gone */ }
}
/** The click that the end of a drag makes is nobody's. It comes at once or never. */
function swallowClick(page) {
    const over = new AbortController();
    page.addEventListener('click', (event) => {
        event.stopPropagation();
        event.preventDefault();
    }, { capture: true, signal: over.signal });
    setTimeout(() => over.abort());
}
function attachPointers(node, host, signal) {
    /** Where each pressed pointer was when the view last followed it, in the order they came. */
    const places = new Map();
    let isMoving = false;
    /** Hears what happens to the pointers anywhere on the page, while there are any. */
    let pressed = new AbortController();
    const begin = () => {
        isMoving = true;
        for (const id of places.keys())
            hold(node, id);
        host.change(host.view(), 'start', false);
    };
    const follow = (event) => {
        const from = places.get(event.pointerId);
        if (!from)
            return;
        // A button that was let go where nobody heard it.
        if (event.pointerType === 'mouse' && !(event.buttons & FIRST_BUTTON))
            return leave(event);
        if (!isMoving && places.size === 1 && !isFar(event, from))
            return;
        if (!isMoving)
            begin();
        const before = middleOf([...places.values()]);
        places.set(event.pointerId, event);
        const after = middleOf([...places.values()]);
        const factor = before.apart > 0 && after.apart > 0 ? after.apart / before.apart : 1;
        host.change(pinchView(host, factor, pxIn(node, before.x), pxIn(node, after.x)), 'move', factor !== 1);
    };
    const leave = (event) => {
        if (!places.delete(event.pointerId) || places.size > 0)
            return;
        pressed.abort();
        if (!isMoving)
            return;
        isMoving = false;
        swallowClick(node.ownerDocument);
        host.change(host.view(), 'end', false);
    };
    const listen = (page) => {
        pressed = new AbortController();
        const options = { capture: true, signal: pressed.signal };
        page.addEventListener('pointermove', follow, options);
        page.addEventListener('pointerup', leave, options);
        page.addEventListener('pointercancel', leave, options);
    };
    node.addEventListener('pointerdown', (event) => {
        if (event.button !== 0 || (event.ctrlKey && event.pointerType === 'mouse'))
            return;
        if (places.size === 0)
            listen(node.ownerDocument);
        places.set(event.pointerId, event);
        if (isMoving)
            hold(node, event.pointerId);
    }, { signal });
    // What a finger was held by before is a child, and of no account.
    node.addEventListener('lostpointercapture', (event) => event.target === node && leave(event), { signal });
    signal.addEventListener('abort', () => pressed.abort());
    // A press selects no text and drags no picture away; a pinch is no scroll.
    for (const type of ['selectstart', 'dragstart'])
        node.addEventListener(type, (event) => places.size > 0 && event.preventDefault(), { signal });
    node.addEventListener('touchmove', (event) => places.size > 1 && event.cancelable && event.preventDefault(), { passive: false, signal });
}

// The wheel: sideways or with Shift it pans, with Ctrl or Cmd (and so a pinch on a trackpad) it zooms about the pointer.
// Anything else is the page's.
/** A wheel has no end of its own: it rests after so many ms without an event. */
const REST_MS = 160;
/** Px of a line, for wheels that count in lines. */
const LINE_PX = 16;
/** Px of a wheel that halve or double the scale: a trackpad's pinch sends few px, a notch of a mouse's wheel 100 or more. */
const OCTAVE_PX = 50;
/** One event zooms no farther than a press of the button does, a factor of 1.6. */
const MOST_OCTAVES = Math.log2(1.6);
/** `[sideways, down]` in px, whatever the wheel counts in. */
function pxOf({ deltaX, deltaY, deltaMode }, pagePx) {
    const unit = [1, LINE_PX, pagePx][deltaMode] ?? 1;
    return [deltaX * unit, deltaY * unit];
}
function attachWheel(node, host, signal) {
    let rest = 0;
    const end = () => {
        rest = 0;
        if (!signal.aborted)
            host.change(host.view(), 'end', false);
    };
    node.addEventListener('wheel', (event) => {
        const [sideways, down] = pxOf(event, node.offsetWidth);
        const isZoom = event.ctrlKey || event.metaKey;
        const px = isZoom ? down || sideways : Math.abs(sideways) > Math.abs(down) ? sideways : event.shiftKey ? down : 0;
        if (px === 0)
            return;
        event.preventDefault();
        if (!rest)
            host.change(host.view(), 'start', false);
        const at = pxIn(node, event.clientX);
        const octaves = Math.min(MOST_OCTAVES, Math.max(-MOST_OCTAVES, -px / OCTAVE_PX));
        host.change(isZoom ? pinchView(host, 2 ** octaves, at, at) : dragView(host.view(), -px), 'move', isZoom);
        clearTimeout(rest);
        rest = window.setTimeout(end, REST_MS);
    }, { passive: false, signal });
    signal.addEventListener('abort', () => clearTimeout(rest));
}

// Turns drags, pinches and wheels into Viewports. Each move starts from the host's Viewport as it is then, so that there
// is one truth whatever else moved or resized it meanwhile. It takes no scroll from the page: a plain wheel and a
// vertical swipe stay the page's.
/** Listens on `node` until the returned function is called. */
function attachGestures(node, host) {
    const ended = new AbortController();
    attachPointers(node, host, ended.signal);
    attachWheel(node, host, ended.signal);
    return () => ended.abort();
}

export { attachGestures, easeView };
//# sourceMappingURL=moves.js.map
