import { as as placeView, at as clampView, au as pxToTime, av as sign, aw as windowOn, ax as pxOnStrip, ay as msOnStrip, az as showRange, I as extentOf, H as isLabelled, N as NO_LANE, aA as MaxTree, aB as weightClass, aC as sideOf, m as timeOf, aD as layoutStrip } from './layout-scene.js';
import { timer } from 'd3-timer';
import { m as makeSvg, g as makeHtml, p as put, j as putStyle, b as putAll, h as groupClass, a as putText } from './timeline.js';
import 'lit';
import 'lit/directive.js';
import 'lit/directives/keyed.js';
import './load.js';
import './scene-list.js';
import 'lit/directive-helpers.js';

// Moves from one Viewport to another along the path of van Wijk and Nuij (Smooth and Efficient Zooming and Panning,
// 2003): it zooms out as far as the way is long, so that what passes by can be followed. d3's timer calls the frames:
// all flights of a page have one clock, which stands still while the page sleeps.
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
/**
 * The Viewport at `t` of the way, 0 to 1, and how long the way should take. Centres are taken relative to the start,
 * where a double is finest.
 */
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
/**
 * Calls `step` each frame until the way is done or `signal` aborts. A view of another width has no way there: it
 * arrives at once.
 */
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

// What gestures ask of their host, and the Viewports that they make of px: beyond the ends of the story with
// resistance.
/**
 * How far the picture gives way beyond the ends: a pull of x widths moves it by 1 - 1 / (1 + GIVE x), as touch screens
 * have it.
 */
const GIVE = 0.5;
/**
 * Widths of the view that its centre stands beyond the limits, turned by `bend`; a view within them comes back as it
 * is.
 */
function bent(view, limits, bend) {
    const held = clampView(view, limits);
    const widthMs = view.widthPx * view.msPerPx;
    const over = (view.centerMs - held.centerMs) / widthMs;
    return over === 0 ? view : placeView(view, held.centerMs + Math.sign(over) * bend(Math.abs(over)) * widthMs);
}
const stretched = (view, limits) => bent(view, limits, (widths) => 1 - 1 / (1 + GIVE * widths));
const unstretched = (view, limits) => bent(view, limits, (widths) => (1 / (1 - Math.min(0.99, widths)) - 1) / GIVE);
/** Shows what `change` makes of the view, within the limits. */
function moveWithin(host, change, isZoom = false) {
    host.show(clampView(change(host.view()), host.limits()), isZoom);
}
/** As a hand does: beyond the limits with resistance. Moves add up, whatever they were cut into. */
function pull(host, change, isZoom = false) {
    if (host.isStill())
        return moveWithin(host, change, isZoom);
    const limits = host.limits();
    host.show(stretched(change(unstretched(host.view(), limits)), limits), isZoom);
}
/** Flies to a view, as far as the limits go, and rests there. */
function flyTo(host, view, signal = host.hold(), by = 'pointer') {
    const [from, to] = [host.view(), clampView(view, host.limits())];
    const step = (next, isDone) => {
        host.show(placeView(host.view(), next.centerMs, next.msPerPx), !isDone && from.msPerPx !== to.msPerPx);
        if (isDone)
            host.rest(by);
    };
    if (to === from || host.isStill())
        step(to, true);
    else
        easeView(from, to, step, signal);
}
/** Pans by px: positive moves the picture to the right. */
function dragView(base, px) {
    return placeView(base, base.centerMs - sign(base) * px * base.msPerPx);
}
/**
 * Zooms by `factor`, above 1 closer, as far as the limits go: what is at `fromPx`, px from the chart's left edge, comes
 * to `toPx`.
 */
function pinchView(base, { minMsPerPx, maxMsPerPx }, factor, fromPx, toPx) {
    const most = Math.max(1, base.msPerPx / minMsPerPx);
    const least = Math.min(1, base.msPerPx / maxMsPerPx);
    const k = Math.min(most, Math.max(least, factor));
    return k === 1
        ? dragView(base, toPx - fromPx)
        : placeView(base, pxToTime(base, fromPx + (base.widthPx / 2 - toPx) / k), base.msPerPx / k);
}
/** A place of the window in the node's own px, which a page's `transform` or `zoom` may make more or fewer. */
function pxIn(node, clientX) {
    const { left, width } = node.getBoundingClientRect();
    return width > 0 ? (clientX - left) * (node.offsetWidth / width) : 0;
}

// What goes on when a hand lets go: the picture glides on and slows down, and what was pulled beyond an end comes back.
/**
 * After so many ms a glide has lost all but 1/e of its speed, as scrolling on touch screens does; beyond an end much
 * sooner.
 */
const SLOWING_MS = 325;
const SLOWING_BEYOND_MS = 50;
/** Px in a ms: slower than the first is no throw, and than the last is at rest; faster than the second is as fast. */
const LEAST_THROW = 0.1;
const FASTEST = 4;
const REST = 0.02;
/** The speed is that of the last so many ms; of less than the second nobody can tell it. */
const LATEST_MS = 100;
const LEAST_MS = 15;
/** The speed of a hand, px in a ms to the right: 0 where it stood still before it let go at `atMs`. */
class Throw {
    #places = [];
    follow(px, atMs) {
        this.#places = [...this.#places.filter((place) => atMs - place.atMs <= LATEST_MS), { px, atMs }];
    }
    /** Two fingers are no hand that throws, and where the first was tells nothing of the second. */
    forget() {
        this.#places = [];
    }
    speedAt(atMs) {
        const [first] = this.#places.filter((place) => atMs - place.atMs <= LATEST_MS);
        const last = this.#places.at(-1);
        if (!first || !last || atMs - first.atMs < LEAST_MS)
            return 0;
        const speed = (last.px - first.px) / (atMs - first.atMs);
        return Math.abs(speed) < LEAST_THROW ? 0 : Math.max(-FASTEST, Math.min(FASTEST, speed));
    }
}
/**
 * Lets go of the view at so many px in a ms: it comes to rest within the limits, at once where motion is not welcome.
 */
function letGo(host, pxPerMs) {
    const glide = { isOver: false };
    const end = () => void (glide.isOver = true);
    const signal = host.hold();
    signal.addEventListener('abort', end);
    const land = () => flyTo({ ...host, rest: (by) => (end(), host.rest(by)) }, host.view(), signal);
    if (pxPerMs === 0 || host.isStill()) {
        land();
        return glide;
    }
    let [speed, lastMs] = [pxPerMs, 0];
    const motion = timer((elapsedMs) => {
        if (signal.aborted)
            return motion.stop();
        const view = host.view();
        const slowingMs = clampView(view, host.limits()) === view ? SLOWING_MS : SLOWING_BEYOND_MS;
        const kept = Math.exp((lastMs - elapsedMs) / slowingMs);
        lastMs = elapsedMs;
        const px = speed * slowingMs * (1 - kept);
        speed *= kept;
        pull(host, (base) => dragView(base, px));
        if (Math.abs(speed) >= REST)
            return;
        motion.stop();
        land();
    });
    return glide;
}

// Pointers: a drag with the mouse or pen, a swipe with one finger, a pinch with two, a double tap. A press that moves
// less than a few px stays a press, and what it clicks is not ours. `touch-action: pan-y` gives a vertical swipe to the
// page, which then cancels the pointer.
/** Px a pointer moves before it counts as a drag, so that a click with an unsteady hand stays a click. */
const TAP_PX$1 = 6;
/** Two taps within so many ms and px are a double one. */
const DOUBLE_MS = 350;
const DOUBLE_PX = 24;
const DOUBLE_FACTOR = 2;
/** What has presses of its own: a tap on it is no tap on the ground. */
const OWN = 'button, [data-event-id], [data-cluster]';
/** What has drags of its own. */
const APART = '.overview';
/** Bit of the first button in `buttons`. */
const FIRST_BUTTON = 1;
/** The middle of the first two pointers, px of the window, and how far apart they are; 0 for one. */
function middleOf([a, b = a]) {
    return a && b
        ? { x: (a.clientX + b.clientX) / 2, apart: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) }
        : { x: 0, apart: 0 };
}
/** A finger's way down is the page's; a mouse has no such way. */
function isFar({ pointerType, clientX, clientY }, from) {
    return Math.hypot(clientX - from.clientX, pointerType === 'touch' ? 0 : clientY - from.clientY) > TAP_PX$1;
}
const isOn = ({ target }, selector) => target instanceof Element && target.closest(selector) !== null;
/** Hears taps on the ground, and calls `doubled` with the second of two. */
function doubleTaps(doubled) {
    let last = null;
    return (event) => {
        const isSecond = last !== null &&
            event.pointerType === last.pointerType &&
            event.timeStamp - last.timeStamp < DOUBLE_MS &&
            Math.hypot(event.clientX - last.clientX, event.clientY - last.clientY) < DOUBLE_PX;
        last = isSecond ? null : event;
        if (isSecond)
            doubled(event);
    };
}
/** To what is at this place, px from the chart's left edge. */
const flyCloser = (host, px) => flyTo(host, pinchView(host.view(), host.limits(), DOUBLE_FACTOR, px, px));
/** The node hears the pointer wherever it goes from now on; one that has left already cannot be held. */
function hold(node, id) {
    try {
        node.setPointerCapture(id);
    }
    catch {
        /* it is gone */
    }
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
/** Hears what happens to the pointers anywhere on the page, until the one that is given aborts. */
function listen(page, follow, leave) {
    const pressed = new AbortController();
    const options = { capture: true, signal: pressed.signal, passive: true };
    page.addEventListener('pointermove', follow, options);
    page.addEventListener('pointerup', leave, options);
    page.addEventListener('pointercancel', leave, options);
    return pressed;
}
/**
 * A press selects no text and drags no picture away; a pinch is no scroll, which a listener cannot tell before it hears
 * it.
 */
function keepFromPage(node, places, signal) {
    for (const type of ['selectstart', 'dragstart'])
        node.addEventListener(type, (event) => places.size > 0 && event.preventDefault(), { signal });
    node.addEventListener('touchmove', (event) => places.size > 1 && event.cancelable && event.preventDefault(), {
        passive: false,
        signal,
    });
}
/** Follows the pointers on `node` until `signal` aborts. */
function attachPointers(node, host, signal) {
    /** Where each pressed pointer was when the view last followed it, in the order they came. */
    const places = new Map();
    const hand = new Throw();
    let isMoving = false;
    /** One press, alone from its beginning, that has something of the ground under it. */
    let isTap = false;
    let glide = null;
    /** There are pointers, and the page is listened to for them. */
    let pressed = new AbortController();
    const tapped = doubleTaps(({ clientX }) => flyCloser(host, pxIn(node, clientX)));
    const begin = () => {
        isMoving = true;
        host.hold();
        for (const id of places.keys())
            hold(node, id);
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
        if (places.size === 1)
            hand.follow(after.x, event.timeStamp);
        const factor = before.apart > 0 && after.apart > 0 ? after.apart / before.apart : 1;
        host.hold();
        const [fromPx, toPx] = [pxIn(node, before.x), pxIn(node, after.x)];
        pull(host, (view) => pinchView(view, host.limits(), factor, fromPx, toPx), factor !== 1);
    };
    const leave = (event) => {
        if (!places.delete(event.pointerId))
            return;
        const speed = hand.speedAt(event.timeStamp);
        hand.forget();
        if (places.size > 0)
            return;
        pressed.abort();
        if (!isMoving)
            return isTap && event.type === 'pointerup' ? tapped(event) : undefined;
        isMoving = false;
        swallowClick(node.ownerDocument);
        glide = letGo(host, event.type === 'pointerup' ? speed : 0);
    };
    node.addEventListener('pointerdown', (event) => {
        if (event.button !== 0 || (event.ctrlKey && event.pointerType === 'mouse') || isOn(event, APART))
            return;
        if (places.size === 0)
            pressed = listen(node.ownerDocument, follow, leave);
        isTap = places.size === 0 && !isOn(event, OWN);
        places.set(event.pointerId, event);
        hand.forget();
        // Whoever presses what glides stops it, and asks for nothing else.
        if (glide && !glide.isOver)
            begin();
        else if (isMoving)
            hold(node, event.pointerId);
    }, { signal, passive: true });
    // What a finger was held by before is a child, and of no account.
    const lost = (event) => event.target === node && leave(event);
    node.addEventListener('lostpointercapture', lost, { signal, passive: true });
    signal.addEventListener('abort', () => pressed.abort());
    keepFromPage(node, places, signal);
}

// The wheel: sideways or with Shift it pans, with Ctrl or Cmd (and so a pinch on a trackpad) it zooms about the
// pointer. Anything else is the page's.
/** A wheel has no end of its own: it rests after so many ms without an event. */
const REST_MS = 160;
/** Px of a line, for wheels that count in lines. */
const LINE_PX = 16;
/** Browsers tell a pinch by a factor f as -100 ln f px, so that the picture follows the fingers. */
const PINCH_PX = 100;
/** A notch of a mouse's wheel, of 100 px or more, zooms no farther than by this factor. */
const MOST = 1.3;
/** `[sideways, down]` in px, whatever the wheel counts in. */
function pxOf({ deltaX, deltaY, deltaMode }, pagePx) {
    const unit = [1, LINE_PX, pagePx][deltaMode] ?? 1;
    return [deltaX * unit, deltaY * unit];
}
/** `plain` hears of a turn up or down that is left to the page. */
function attachWheel(node, host, signal, plain) {
    let rest = 0;
    const end = () => {
        rest = 0;
        if (!signal.aborted)
            host.rest('pointer');
    };
    // It cannot be passive: sideways it would also leave the page for the one before.
    node.addEventListener('wheel', (event) => {
        const [sideways, down] = pxOf(event, node.offsetWidth);
        const isZoom = event.ctrlKey || event.metaKey;
        const px = isZoom ? down || sideways : Math.abs(sideways) > Math.abs(down) ? sideways : event.shiftKey ? down : 0;
        if (px === 0)
            return down !== 0 && !isZoom ? plain() : undefined;
        event.preventDefault();
        host.hold();
        const at = pxIn(node, event.clientX);
        const factor = Math.min(MOST, Math.max(1 / MOST, Math.exp(-px / PINCH_PX)));
        moveWithin(host, (view) => (isZoom ? pinchView(view, host.limits(), factor, at, at) : dragView(view, -px)), isZoom);
        clearTimeout(rest);
        rest = window.setTimeout(end, REST_MS);
    }, { passive: false, signal });
    signal.addEventListener('abort', () => clearTimeout(rest));
}

// A finger is broader than a mark. A press beside what can be pressed in the drawing is that of the nearest one within
// reach; what it falls on keeps it. So each has 44 px where it stands alone, and what is nearer to it than to others in
// a crowd.
/** Px from the middle of a mark or a line of words that a finger may miss by: a target of 44 px (WCAG 2.5.5). */
const REACH_PX = 22;
/** A line to a card is thinner than any finger. */
const MARKS = ':is([data-event-id], [data-stack], [data-cluster]):not(.leader)';
/** How far a place is from a box, in px; null beyond a finger's reach of it. */
function distanceTo({ left, right, top, bottom }, x, y) {
    const reach = (from, to, at) => Math.abs(at - (from + to) / 2) <= Math.max(REACH_PX, (to - from) / 2);
    if (!reach(left, right, x) || !reach(top, bottom, y))
        return null;
    return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
/** The mark that a press at a place of the window is nearest to; null where none is within reach. */
function nearestTo(root, x, y) {
    let nearest = null;
    for (const node of root.querySelectorAll(MARKS)) {
        const box = node.getBoundingClientRect();
        const px = box.width > 0 && getComputedStyle(node).pointerEvents !== 'none' ? distanceTo(box, x, y) : null;
        if (px !== null && px < (nearest?.px ?? Infinity))
            nearest = { node, px };
    }
    return nearest?.node ?? null;
}
/** Hands presses of fingers on to what they are nearest to, until `signal` ends it. */
function attachNearPress(root, signal) {
    let isFinger = false;
    root.addEventListener('pointerdown', ({ pointerType }) => (isFinger = pointerType === 'touch'), { signal });
    root.addEventListener('click', (event) => {
        const target = event.composedPath()[0];
        // One on the overview moves the view, and buttons over the drawing are none of it.
        if (!isFinger || !(target instanceof Element) || target.closest(`${MARKS}, .overview, button`))
            return;
        const { clientX, clientY, detail } = event;
        const node = nearestTo(root, clientX, clientY);
        if (!node)
            return;
        event.stopImmediatePropagation();
        if (node instanceof HTMLElement)
            node.focus({ preventScroll: true });
        node.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, clientX, clientY, detail }));
    }, { capture: true, signal });
}

// What pointers do in the chart beside plain presses. Turns drags, throws, pinches, taps and wheels into Viewports.
// Each move starts from the host's Viewport as it is then, so that there is one truth whatever else moved or resized it
// meanwhile. It takes no scroll from the page: a plain wheel and a vertical swipe stay the page's.
/** Listens on `node` until `signal` aborts; `plain` hears of a wheel that is left to the page. */
function attachGestures(node, host, signal, plain = () => { }) {
    attachPointers(node, host, signal);
    attachWheel(node, host, signal, plain);
    attachNearPress(node, signal);
}

// The strip that shows the whole story and the window on it. The window is dragged, or one of its edges, by hand and by
// keys; a press goes where it is. Each edge is a slider (ARIA, slider pattern) whose value is said in words.
/** A press that moves less is one. */
const TAP_PX = 4;
const BAR_PX = 2;
/** The window is seen however short it is. */
const LEAST_WINDOW_PX = 6;
/** What can be held of an edge: most of it lies outside of the window, so that two edges never share a place. */
const HANDLE_PX = 24;
const INSIDE_PX = 3;
const GRIP_PX = 4;
/** How far keys move an edge, in lengths of the view. */
const ARROW = 0.1;
const PAGE = 0.5;
const EDGES = [0, 1];
class OverviewDrawing {
    #density;
    #window;
    #handles;
    /** Null while all is in view, unless an edge has the focus. */
    #shown;
    #drawn;
    /** It listens until `signal` aborts. */
    constructor(host, signal) {
        this.host = host;
        this.#density = makeSvg('svg', { class: 'density', 'aria-hidden': 'true', focusable: 'false' });
        this.#window = makeHtml('div', { class: 'window' });
        this.#handles = EDGES.map((edge) => makeHtml('div', {
            class: 'handle',
            role: 'slider',
            tabindex: 0,
            'aria-orientation': 'horizontal',
            'data-control': `edge-${edge}`,
        }, makeHtml('span', { class: 'grip' })));
        this.node = makeHtml('div', { class: 'overview', part: 'overview', role: 'group', translate: 'no' }, this.#density, this.#window, ...this.#handles);
        /** Null while all is in view, unless an edge has the focus. */
        this.#shown = null;
        this.#drawn = null;
        this.node.addEventListener('pointerdown', (event) => this.#press(event, signal), { signal, passive: true });
        for (const edge of EDGES)
            this.#handles[edge]?.addEventListener('keydown', (event) => this.#key(event, edge), { signal });
        // Once the focus is where it goes.
        this.node.addEventListener('focusout', () => requestAnimationFrame(() => {
            if (this.#shown && !signal.aborted)
                this.update(this.#shown.strip, this.#shown.viewport);
        }), { signal });
    }
    /** `strip` null for none. While an edge has the focus it stays: the focus would fall to the page. */
    update(strip, viewport) {
        const root = this.node.getRootNode();
        const held = this.#handles.find((handle) => root instanceof ShadowRoot && root.activeElement === handle);
        const window = windowOn(strip, viewport, held !== undefined);
        this.#shown = strip && window && { strip, viewport, window };
        // Who keeps the focus finds it lost at once, and not a frame later.
        if (!this.#shown)
            held?.blur();
        put(this.node, 'hidden', this.#shown ? null : '');
        if (!strip || !this.#shown)
            return;
        if (strip !== this.#drawn)
            drawDensity(this.#density, (this.#drawn = strip));
        this.#place(this.#shown);
        this.#tell(this.#shown);
    }
    #place({ strip: { widthPx, ...strip }, viewport, window }) {
        const [from, to] = [
            pxOnStrip({ ...strip, widthPx }, viewport, window[0]),
            pxOnStrip({ ...strip, widthPx }, viewport, window[1]),
        ];
        const left = Math.min(from, to, widthPx - LEAST_WINDOW_PX);
        const right = Math.max(from, to, left + LEAST_WINDOW_PX);
        putStyle(this.#window, 'transform', `translateX(${left}px)`);
        putStyle(this.#window, 'width', `${right - left}px`);
        // Beside each other, also where the window is short or at an end of the strip.
        const leftBox = Math.max(0, Math.min(widthPx - 2 * HANDLE_PX, left + INSIDE_PX - HANDLE_PX));
        const rightBox = Math.max(leftBox + HANDLE_PX, Math.min(widthPx - HANDLE_PX, right - INSIDE_PX));
        // The later edge is the right one where time runs to the right.
        const [leftEdge, rightEdge] = sign(viewport) > 0 ? this.#handles : [...this.#handles].reverse();
        for (const [handle, box, at] of [
            [leftEdge, leftBox, left],
            [rightEdge, rightBox, right],
        ]) {
            if (!handle)
                continue;
            putStyle(handle, 'transform', `translateX(${box}px)`);
            const [grip] = handle.children;
            if (grip instanceof HTMLElement)
                putStyle(grip, 'transform', `translateX(${at - box - GRIP_PX / 2}px)`);
        }
    }
    #tell({ strip, viewport, window }) {
        const { overview, start, end } = this.host.words();
        put(this.node, 'aria-label', overview);
        for (const edge of EDGES) {
            putAll(this.#handles[edge], {
                'aria-label': [start, end][edge] ?? null,
                'aria-valuemin': Math.round(strip.fromMs),
                'aria-valuemax': Math.round(strip.toMs),
                'aria-valuenow': Math.round(window[edge]),
                'aria-valuetext': this.host.moment(window[edge], viewport.msPerPx * viewport.widthPx),
            });
        }
    }
    /** Follows one press to its end: of an edge, else of the window, wherever on the strip it begins. */
    #press(event, signal) {
        if (event.button !== 0 || !this.#shown)
            return;
        const { node, host } = this;
        const edge = EDGES.find((one) => event.target instanceof Node && this.#handles[one]?.contains(event.target));
        const over = new AbortController();
        const begin = event.clientX;
        let [lastX, isDrag] = [begin, false];
        const end = ({ pointerId, type }) => {
            if (pointerId !== event.pointerId)
                return;
            over.abort();
            if (isDrag)
                host.rest('pointer');
            else if (edge === undefined && type === 'pointerup')
                this.#go(pxIn(node, begin));
        };
        const follow = (move) => {
            if (move.pointerId !== event.pointerId)
                return;
            isDrag ||= Math.abs(move.clientX - begin) >= TAP_PX;
            if (!isDrag)
                return;
            const px = pxIn(node, move.clientX) - pxIn(node, lastX);
            lastX = move.clientX;
            host.hold();
            this.#drag(edge, px);
        };
        const options = { capture: true, passive: true, signal: AbortSignal.any([over.signal, signal]) };
        node.ownerDocument.addEventListener('pointermove', follow, options);
        for (const type of ['pointerup', 'pointercancel'])
            node.ownerDocument.addEventListener(type, end, options);
    }
    #go(px) {
        if (!this.#shown)
            return;
        const { strip, viewport } = this.#shown;
        const edgeMs = sign(viewport) > 0 ? strip.fromMs : strip.toMs;
        flyTo(this.host, placeView(this.host.view(), edgeMs + msOnStrip(strip, viewport, px)));
    }
    #drag(edge, px) {
        if (!this.#shown)
            return;
        const { strip, viewport, window } = this.#shown;
        const ms = msOnStrip(strip, viewport, px);
        if (edge === undefined)
            moveWithin(this.host, (view) => placeView(view, view.centerMs + ms));
        else
            this.#moveEdge(this.#shown, edge, window[edge] + ms);
    }
    #moveEdge({ strip, window }, edge, toMs) {
        moveWithin(this.host, (view) => {
            const { minMsPerPx, maxMsPerPx } = this.host.limits();
            const [least, most] = [minMsPerPx * view.widthPx, maxMsPerPx * view.widthPx];
            const [from, to] = window;
            return edge === 0
                ? showRange(view, Math.max(strip.fromMs, to - most, Math.min(toMs, to - least)), to)
                : showRange(view, from, Math.min(strip.toMs, from + most, Math.max(toMs, from + least)));
        }, true);
    }
    #key(event, edge) {
        const shown = this.#shown;
        if (!shown || event.ctrlKey || event.metaKey || event.altKey)
            return;
        const { strip, viewport, window } = shown;
        const right = sign(viewport);
        const steps = {
            ArrowRight: right * ARROW,
            ArrowLeft: -right * ARROW,
            ArrowUp: ARROW,
            ArrowDown: -ARROW,
            PageUp: PAGE,
            PageDown: -PAGE,
            Home: -Infinity,
            End: Infinity,
        };
        const step = steps[event.key];
        if (step === undefined)
            return;
        event.preventDefault();
        this.host.hold();
        const to = Number.isFinite(step)
            ? window[edge] + step * viewport.msPerPx * viewport.widthPx
            : step < 0
                ? strip.fromMs
                : strip.toMs;
        this.#moveEdge(shown, edge, to);
        this.host.rest('key');
    }
}
/** One path per group: bars for what begins, lines below for periods. */
function drawDensity(node, { bars, spans }) {
    const paths = new Map();
    const add = (name, d) => void paths.set(name, (paths.get(name) ?? '') + d);
    for (const { x, y, heightPx, group } of bars)
        add(group === null ? 'mark mixed' : `mark ${groupClass(group)}`, `M${x},${y}h${BAR_PX}v${heightPx}h${-BAR_PX}z`);
    for (const { x, widthPx, group } of spans)
        add(`mark ${groupClass(group)}`, `M${x},11h${widthPx}v2h${-widthPx}z`);
    node.replaceChildren(...[...paths].map(([name, d]) => makeSvg('path', { class: name, d })));
}

// The words for moving a chart, in all languages: a part of the file that moves it, which comes after the first
// drawing.
const en = {
    hint: 'To zoom, hold {key} and scroll',
    earlier: 'Earlier events',
    later: 'Later events',
    overview: 'The whole timeline',
    start: 'Start of the view',
    end: 'End of the view',
};
const LANGUAGES = {
    en,
    ar: {
        hint: 'للتكبير أو التصغير اضغط {key} مع تحريك العجلة',
        earlier: 'أحداث أسبق',
        later: 'أحداث لاحقة',
        overview: 'الخط الزمني كله',
        start: 'بداية المعروض',
        end: 'نهاية المعروض',
    },
    fa: {
        hint: 'برای بزرگ‌نمایی، {key} را نگه دارید و بچرخانید',
        earlier: 'رویدادهای پیشین',
        later: 'رویدادهای بعدی',
        overview: 'همهٔ خط زمان',
        start: 'آغاز نما',
        end: 'پایان نما',
    },
    ur: {
        hint: 'بڑا یا چھوٹا کرنے کے لیے {key} دبا کر سکرول کریں',
        earlier: 'پہلے کے واقعات',
        later: 'بعد کے واقعات',
        overview: 'پوری ٹائم لائن',
        start: 'منظر کا آغاز',
        end: 'منظر کا اختتام',
    },
    he: {
        hint: 'כדי להגדיל או להקטין, גללו תוך לחיצה על {key}',
        earlier: 'אירועים מוקדמים יותר',
        later: 'אירועים מאוחרים יותר',
        overview: 'כל ציר הזמן',
        start: 'תחילת התצוגה',
        end: 'סוף התצוגה',
    },
    de: {
        hint: 'Zum Zoomen {key} gedrückt halten und scrollen',
        ctrl: 'Strg',
        earlier: 'Frühere Ereignisse',
        later: 'Spätere Ereignisse',
        overview: 'Die ganze Zeitleiste',
        start: 'Anfang des Ausschnitts',
        end: 'Ende des Ausschnitts',
    },
    fr: {
        hint: 'Pour zoomer, maintenez {key} et faites défiler',
        earlier: 'Événements antérieurs',
        later: 'Événements ultérieurs',
        overview: 'Toute la chronologie',
        start: 'Début de la vue',
        end: 'Fin de la vue',
    },
    tr: {
        hint: 'Yakınlaştırmak için {key} tuşunu basılı tutup kaydırın',
        earlier: 'Önceki olaylar',
        later: 'Sonraki olaylar',
        overview: 'Zaman çizelgesinin tamamı',
        start: 'Görünümün başı',
        end: 'Görünümün sonu',
    },
    es: {
        hint: 'Para ampliar o reducir, mantén pulsada {key} y desplázate',
        earlier: 'Acontecimientos anteriores',
        later: 'Acontecimientos posteriores',
        overview: 'Toda la cronología',
        start: 'Inicio de la vista',
        end: 'Fin de la vista',
    },
    ckb: {
        hint: 'بۆ گەورەکردن و بچووککردنەوە، {key} دابگرە و بیسووڕێنە',
        earlier: 'ڕووداوەکانی پێشتر',
        later: 'ڕووداوەکانی دواتر',
        overview: 'هەموو هێڵی کات',
        start: 'سەرەتای دیمەن',
        end: 'کۆتایی دیمەن',
    },
    ps: {
        hint: 'د لویولو یا کوچنیولو لپاره {key} ونیسئ او څرخ وڅرخوئ',
        earlier: 'مخکینۍ پېښې',
        later: 'وروستۍ پېښې',
        overview: 'ټوله مهال لیکه',
        start: 'د لید پیل',
        end: 'د لید پای',
    },
};
/** The words of the locale's language; English where we have none. */
const movingWordsFor = (locale) => LANGUAGES[locale.toLowerCase().split(/[-_]/)[0] ?? ''] ?? en;

// Where nothing is in view, a button at the side of the nearest event tells how far that is and leads back to it.
class WayBack {
    #toMs;
    constructor(root, host, signal) {
        this.root = root;
        this.host = host;
        this.node = makeHtml('button', { type: 'button', class: 'way-back', part: 'button', 'data-control': 'way-back' });
        this.#toMs = null;
        this.node.hidden = true;
        this.node.addEventListener('click', () => this.#go(), { signal });
    }
    update(scene, view, chronicle) {
        const [fromMs, toMs] = extentOf(view);
        const to = isEmpty(scene) ? nearest$1(chronicle, fromMs, toMs) : null;
        put(this.node, 'hidden', to === null ? '' : null);
        this.#toMs = to;
        if (to === null)
            return;
        const { duration } = this.host;
        const { earlier, later } = this.host.words();
        const isRight = to > toMs === sign(view) > 0;
        const length = to > toMs ? duration(toMs, to) : duration(to, fromMs);
        put(this.node, 'class', `way-back ${isRight ? 'right' : 'left'}`);
        const text = `${to > toMs ? later : earlier}${length && `: ${length}`}`;
        // The arrow stands at the side it points to, whichever way the words run.
        const isRtl = getComputedStyle(this.root).direction === 'rtl';
        putText(this.node, isRight === isRtl ? `${isRight ? '→' : '←'} ${text}` : `${text} ${isRight ? '→' : '←'}`);
        put(this.node, 'aria-label', text);
    }
    /** The event comes to the middle. By keys the focus goes on to the events there, since the button is gone. */
    #go() {
        if (this.#toMs === null)
            return;
        const isFocused = this.node.matches(':focus');
        const own = {
            ...this.host,
            rest: (by) => {
                this.host.rest(by);
                if (isFocused)
                    this.root.querySelector('.events [tabindex="0"]')?.focus({ preventScroll: true });
            },
        };
        flyTo(own, placeView(this.host.view(), this.#toMs));
    }
}
/** Whether no mark and no bar stands within the view. */
function isEmpty({ points, bands, spans, clusters, offsetPx, widthPx }) {
    const isIn = (from, to = from) => Math.max(from, to) + offsetPx >= 0 && Math.min(from, to) + offsetPx <= widthPx;
    return (!points.some(({ x }) => isIn(x)) &&
        !clusters.some(({ x }) => isIn(x)) &&
        !bands.some(({ x, widthPx: length }) => isIn(x, x + length)) &&
        !spans.some(({ x0, x1 }) => isIn(x0, x1)));
}
/**
 * The moment of the event that is nearest to a view in which none is: the end of a period before it; null for no
 * events.
 */
function nearest$1({ anchor, to, count }, fromMs, toMs) {
    let best = null;
    const away = (ms) => (ms > toMs ? ms - toMs : fromMs - ms);
    for (let i = 0; i < count; i++) {
        const [begin, end] = [anchor[i] ?? 0, to[i] ?? 0];
        const ms = begin > toMs || !Number.isFinite(end) || end > fromMs ? begin : Math.max(begin, end - 1);
        if (best === null || away(ms) < away(best))
            best = ms;
    }
    return best;
}

// Says once how the wheel zooms, to who turns it over the chart without the key for it. Only who has a wheel needs it:
// it is seen, and not heard.
/** The widgets that have said it. */
const said = new WeakSet();
function sayHow(root, { hint, ctrl = 'Ctrl' }) {
    const widget = root.getRootNode();
    if (said.has(widget))
        return;
    said.add(widget);
    const node = makeHtml('div', { class: 'hint', 'aria-hidden': 'true' }, makeHtml('span', {}, hint.replace('{key}', /Mac/.test(navigator.platform) ? '⌘' : ctrl)));
    node.addEventListener('animationend', () => node.remove());
    root.append(node);
}

// Events that join a story that is labelled already, as on a live page: who has a lane keeps it, and shows at most from
// a closer scale on than before, where a weightier one needs the room; new ones take free room first. Of any two cards
// of a lane one shows no earlier than both have room, and what is put in or put off keeps that so: nothing is labelled
// anew.
/** Two cards that face each other share the distance of their stems. */
const FACING = 0.5;
/**
 * The labelling of a story that has all or most of the events of the old one; null while some of those have no place
 * yet.
 */
function growLabelling(chronicle, old, { lanes: leastLanes, spanLanes: mostSpanLanes, turnMs, reachMs, labelMs, edges, matches }) {
    if (old.labelling.rest)
        return null;
    const { count, kind, anchor } = chronicle;
    const known = knownFrom(chronicle, old, matches);
    const { columns, orphans } = carry(chronicle, old, known);
    const lanes = Math.max(leastLanes, old.labelling.lanes);
    const cards = [...Array(lanes).keys()].map((lane) => new CardLane(lane, columns));
    const [moments, spans] = [[], []];
    for (let i = 0; i < count; i++)
        if (known[i] === -1 && isLabelled({ matches }, i))
            (kind[i] === 2 /* Kind.Span */ ? spans : moments).push(i);
    for (const i of moments)
        columns.side[i] = (anchor[i] ?? 0) >= turnMs ? -1 : 1;
    // Who has lost what blocked it stays in its lane.
    for (const i of orphans)
        settle(columns, cards.filter(({ lane }) => columns.lane[i] === NO_LANE || columns.lane[i] === lane), i, Infinity);
    const weight = (i) => weightClass(chronicle, i);
    for (const i of moments.sort((a, b) => weight(b) - weight(a) || a - b))
        settle(columns, cards, i, reachMs);
    const spanLanes = settleSpans(columns, spans, { lanes: old.labelling.spanLanes, most: mostSpanLanes, labelMs });
    climb(columns);
    const { lane, D, parent, side } = columns;
    const order = inOrder(parent, [...oldOrder(old, known), ...moments, ...spans]);
    return { ...old.labelling, lanes, spanLanes, lane, D, parent, side, order, edges, matches };
}
/** Of each event its place in the old story, where it was labelled there and stood where it does now; else -1. */
function knownFrom({ count, events, anchor, kind, from, to }, { chronicle: old, labelling }, matches) {
    const known = new Int32Array(count).fill(-1);
    for (let i = 0; i < count; i++) {
        const k = old.indexOf.get(events[i]?.id ?? '') ?? -1;
        const isSame = anchor[i] === old.anchor[k] &&
            kind[i] === old.kind[k] &&
            (kind[i] !== 2 /* Kind.Span */ || (from[i] === old.from[k] && to[i] === old.to[k]));
        if (isSame && isLabelled({ matches }, i) && isLabelled(labelling, k))
            known[i] = k;
    }
    return known;
}
/** Where the old events stand now, -1 for those that are gone. */
function placesOf(known, count) {
    const now = new Int32Array(count).fill(-1);
    known.forEach((k, i) => k >= 0 && (now[k] = i));
    return now;
}
/** What the old labelling says of those that are known; `orphans`: moments of which all that blocked them is gone. */
function carry(chronicle, { chronicle: { count: oldCount }, labelling: old }, known) {
    const { count, kind } = chronicle;
    const columns = {
        chronicle,
        lane: new Uint8Array(count).fill(NO_LANE),
        D: new Float64Array(count),
        parent: new Int32Array(count).fill(-1),
        side: new Int8Array(count).fill(1),
    };
    const now = placesOf(known, oldCount);
    const orphans = [];
    known.forEach((k, i) => {
        if (k < 0)
            return;
        columns.lane[i] = old.lane[k] ?? NO_LANE;
        columns.D[i] = old.D[k] ?? 0;
        columns.side[i] = old.side[k] ?? 1;
        let host = old.parent[k] ?? -1;
        while (host >= 0 && now[host] === -1)
            host = old.parent[host] ?? -1;
        columns.parent[i] = host < 0 ? -1 : (now[host] ?? -1);
        if (host < 0 && columns.D[i] !== Infinity && kind[i] !== 2 /* Kind.Span */)
            orphans.push(i);
    });
    return { columns, orphans };
}
/** The cards of one lane, of which those that are in the way of a place are found in a few steps. */
class CardLane {
    #before;
    #after;
    constructor(lane, columns) {
        this.lane = lane;
        this.columns = columns;
        const { chronicle: { count, kind }, } = columns;
        this.#before = new MaxTree(count);
        this.#after = new MaxTree(count);
        for (let i = 0; i < count; i++)
            if (columns.lane[i] === lane && kind[i] !== 2 /* Kind.Span */)
                this.add(i);
    }
    add(i) {
        const { chronicle: { anchor }, D, } = this.columns;
        // As far as it can be seen from, facing or not.
        const [reach, t] = [(D[i] ?? 0) / FACING, anchor[i] ?? 0];
        this.#before.raise(i, reach + t);
        this.#after.raise(i, reach - t);
    }
    around(e) {
        const { columns: { chronicle: { anchor, kind }, lane, D, side, }, } = this;
        const found = [];
        const t = anchor[e] ?? 0;
        const apart = (i) => {
            const distance = Math.abs((anchor[i] ?? 0) - t);
            if (side[i] === side[e])
                return distance;
            // Back to back neither is in the other's way.
            const isFacing = distance > 0 && (anchor[i] ?? 0) > t === sideOf({ side }, e) > 0;
            return isFacing ? distance * FACING : Infinity;
        };
        const fits = (i) => i !== e && lane[i] === this.lane && kind[i] !== 2 /* Kind.Span */ && (D[i] ?? 0) > apart(i);
        for (const [tree, step, least] of [
            [this.#before, -1, t],
            [this.#after, 1, -t],
        ]) {
            for (let i = tree.find(e + step, step, least, fits); i >= 0; i = tree.find(i + step, step, least, fits))
                found.push({ i, apart: apart(i) });
        }
        return found;
    }
}
const NOBODY = { i: -1, apart: Infinity };
const nearest = (all) => {
    let best = NOBODY;
    for (const one of all)
        if (one.apart < best.apart)
            best = one;
    return best;
};
/**
 * Gives a moment its place: the freest lane where it has room at the first view, `reachMs`; else the one where it has
 * after lighter ones have made room; else, and where none shall, what is left. Who is as weighty was there before.
 */
function settle({ chronicle, lane, D, parent }, lanes, e, reachMs) {
    const places = lanes.map((one) => {
        const all = one.around(e);
        // Of one moment the second would never show.
        const heavier = nearest(all.filter(({ i, apart }) => apart === 0 || weightClass(chronicle, i) >= weightClass(chronicle, e)));
        return { one, all, heavier, any: nearest(all) };
    });
    const [free] = [...places].sort((a, b) => b.any.apart - a.any.apart || 0);
    const [cleared] = [...places].sort((a, b) => b.heavier.apart - a.heavier.apart || 0);
    const place = free && !(free.any.apart > reachMs) && cleared && cleared.heavier.apart > reachMs ? cleared : free;
    if (!place)
        return;
    const { i: blocker, apart } = place.heavier.apart > reachMs ? place.heavier : place.any;
    D[e] = apart;
    parent[e] = blocker;
    lane[e] = apart > 0 ? place.one.lane : NO_LANE;
    if (apart === 0)
        return;
    for (const other of place.all) {
        if (other.apart >= apart)
            continue;
        D[other.i] = other.apart;
        parent[other.i] = e;
    }
    place.one.add(e);
}
/** Gives periods their lanes, at most `most`, and their labels what is left; how many lanes there are then. */
function settleSpans({ chronicle: { count, kind, from, to, anchor }, lane, D, parent }, spans, { lanes: used, most, labelMs }) {
    const lines = [...Array(used)].map(() => []);
    for (let i = 0; i < count; i++)
        if (kind[i] === 2 /* Kind.Span */)
            lines[lane[i] ?? NO_LANE]?.push(i);
    const nearestIn = (line, e) => nearest(line.map((i) => ({ i, apart: Math.abs((anchor[i] ?? 0) - (anchor[e] ?? 0)) })));
    for (const e of spans) {
        const isFree = (line) => line.every((one) => (to[one] ?? 0) <= (from[e] ?? 0) || (from[one] ?? 0) >= (to[e] ?? 0));
        const [roomy] = lines.filter(isFree).sort((a, b) => nearestIn(b, e).apart - nearestIn(a, e).apart || 0);
        const isNarrow = !roomy || nearestIn(roomy, e).apart < labelMs;
        const line = isNarrow && lines.length < most ? [] : roomy;
        const { i, apart } = nearestIn(line ?? lines.flat(), e);
        parent[e] = i;
        if (!line)
            continue;
        if (line.length === 0 && !lines.includes(line))
            lines.push(line);
        line.push(e);
        lane[e] = lines.indexOf(line);
        D[e] = apart;
    }
    return lines.length;
}
/** Who shows no earlier than its child is none of its parents any more: the next one that does takes its place. */
function climb({ chronicle: { count, kind }, D, parent }) {
    for (let i = 0; i < count; i++) {
        if (kind[i] === 2 /* Kind.Span */)
            continue;
        let host = parent[i] ?? -1;
        while (host >= 0 && (D[host] ?? 0) <= (D[i] ?? 0))
            host = parent[host] ?? -1;
        parent[i] = host;
    }
}
/** The old order, in the new places. */
function oldOrder({ chronicle: { count }, labelling: { order } }, known) {
    const now = placesOf(known, count);
    const places = [];
    for (const k of order)
        if ((now[k] ?? -1) >= 0)
            places.push(now[k] ?? 0);
    return places;
}
/** The places in this order, but each after its parents. */
function inOrder(parent, places) {
    const order = new Uint32Array(places.length);
    const isIn = new Uint8Array(parent.length);
    let size = 0;
    for (const place of places) {
        const line = [];
        for (let i = place; i >= 0 && isIn[i] === 0; i = parent[i] ?? -1) {
            isIn[i] = 1;
            line.push(i);
        }
        for (const i of line.reverse())
            order[size++] = i;
    }
    return order;
}

// How the parts of the chart look that come with the file which moves it.
/** Lit's `css` would be a second Lit in this file. */
const css = ([cssText = '']) => ({ cssText });
const movesStyles = css `
  .overview { position: absolute; z-index: 1; inset-block-start: 1px; left: 0; inline-size: 100%; block-size: 14px; direction: ltr; cursor: pointer; }
  .overview[hidden] { display: none; }
  .overview > * { position: absolute; inset-block-start: 0; left: 0; block-size: 14px; }
  .overview .density { inline-size: 100%; box-shadow: inset 0 -1px var(--_hairline); }
  .overview .mark { fill: var(--g); }
  .overview .mixed { fill: var(--_muted); }
  .overview .window { box-sizing: border-box; border: 1px solid var(--_muted); border-radius: 3px; background: var(--_tint); cursor: grab; }
  .overview .handle { inset-block-start: -5px; block-size: 24px; inline-size: 24px; cursor: ew-resize; }
  .overview .grip { position: absolute; inset-block: 5px; left: 0; inline-size: 4px; border-radius: 2px; background: var(--_muted); }
  .overview .handle:is(:hover, :focus-visible) .grip { background: var(--_ink); }
  .overview .handle:focus-visible { outline: 2.5px solid var(--_focus); outline-offset: -4px; border-radius: 6px; }
  .hint { position: absolute; z-index: 2; inset: 0 0 auto; inline-size: fit-content; max-inline-size: 90%; margin: 40px auto 0; padding: 0.3em 1em; border-radius: 2em; background: var(--_ink); pointer-events: none; animation: khatt-hint 3s both; }
  .hint > span { color: var(--_paper, Canvas); font-size: max(14px, 0.875em); }
  @keyframes khatt-hint { 0%, 100% { opacity: 0; } 6%, 90% { opacity: 1; } }
  .way-back { position: absolute; z-index: 2; inset-block-start: 40%; min-block-size: 44px; padding: 0.35em 1.1em; border: 1px solid color-mix(in srgb, var(--_ink) 45%, transparent); border-radius: 2em; background: var(--_paper, Canvas); color: var(--_ink); font: inherit; font-size: max(14px, 0.875em); cursor: pointer; }
  .way-back[hidden] { display: none; }
  .way-back.left { left: 8px; }
  .way-back.right { right: 8px; }
  .way-back:focus-visible { outline: 2.5px solid var(--_focus); outline-offset: 2px; }
  @media (prefers-reduced-motion: no-preference) { .way-back { animation: khatt-way-back 0.2s 0.3s backwards; } }
  @keyframes khatt-way-back { from { opacity: 0; } }
  @media (forced-colors: active) {
    .overview .mark { fill: CanvasText; }
    .overview .window { border-color: Highlight; }
    .overview .grip { forced-color-adjust: none; background: CanvasText; }
    .hint { border: 1px solid; background: Canvas; }
    .hint > span { color: CanvasText; }
  }
`;

// What moves the chart by hand and lets it fly, a file of its own that comes after the first drawing: gestures, the
// overview, the way back from where nothing is, and the word on how to zoom. Until it is there, and where it does not
// come, buttons and keys move the chart at once. It reads no registry: what writes dates and lengths of time in words
// is handed to it.
const DAY_MS = 86_400_000;
/** Up to so many ms a view's edges are told by this style. */
const STYLES = [
    [3 * DAY_MS, 'time'],
    [50 * 365 * DAY_MS, 'dayMonthYear'],
    [Infinity, 'year'],
];
/** Until something is drawn. */
const ANYWHERE = { minMsPerPx: 0, maxMsPerPx: Infinity, fromMs: -Infinity, toMs: Infinity, middleMs: 0 };
/** Moves the chart in `root` until `signal` aborts. */
function attachMoves(root, chart, signal) {
    let limits = ANYWHERE;
    const duration = (from, to) => {
        const view = chart.view();
        return chart.formatDuration(timeOf(view, from), timeOf(view, to), view.words);
    };
    const host = { ...chart, duration, limits: () => limits, words: () => movingWordsFor(chart.view().words.locale) };
    const moment = (at, span) => {
        const view = chart.view();
        const inWords = (style) => chart.formatMoment(timeOf(view, at), style, view.words);
        const [from, to] = extentOf(view);
        const seenMs = view.scale ? timeOf(view, to) - timeOf(view, from) : span;
        const style = STYLES.find(([most]) => seenMs <= most)?.[1] ?? 'year';
        return style === 'time' ? `${inWords('dayMonthYear')} ${inWords('time')}` : inWords(style);
    };
    const overview = new OverviewDrawing({ ...host, moment }, signal);
    const wayBack = new WayBack(root, host, signal);
    root.insertBefore(overview.node, root.lastElementChild);
    root.append(wayBack.node);
    signal.addEventListener('abort', () => {
        for (const node of [overview.node, wayBack.node])
            node.remove();
    });
    attachGestures(root, host, signal, () => sayHow(root, host.words()));
    const stripOf = keptStrip();
    return {
        drawn(scene, plan) {
            limits = plan.limits;
            const [view, { chronicle }] = [chart.view(), plan.input];
            overview.update(stripOf(chronicle, view), view);
            wayBack.update(scene, view, chronicle);
        },
    };
}
/** The strip, anew only for another story, width or direction. */
function keptStrip() {
    let last = null;
    return (chronicle, view) => {
        if (last?.chronicle !== chronicle || last.widthPx !== view.widthPx || last.sign !== sign(view))
            last = { chronicle, widthPx: view.widthPx, sign: sign(view), strip: layoutStrip(chronicle, view) };
        return last.strip;
    };
}

export { attachMoves, easeView, growLabelling, movesStyles };
//# sourceMappingURL=moves.js.map
