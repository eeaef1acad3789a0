import { css, html, nothing, unsafeCSS, LitElement } from 'lit';
import { p as parseEdtf, t as civilFields, R as RING_PX, D as pxToTime, F as sign, G as showRange, l as layoutScene, H as zoomAt, I as panBy, J as revealView, K as nextVisible, o as minDistance, L as stackOf, g as extentOf, m as messagesFor, s as isZone, N as plural, M as MS_PER_DAY, B as fill, O as formatNumber, P as eventDate, u as undatedWords, Q as intlLocale, f as formatDate, d as readDocument, c as createChronicle } from '../chunks/layout-scene.js';
import { select, interpolateZoom, zoom, zoomIdentity } from 'd3';
import { s as spanPaths, f as firstView, c as chooseLanes, l as limitsOf, a as clampView, C as CALENDARS, p as parseRuns, b as plainText, d as layoutList, G as GROUP_COLORS } from '../chunks/span-paths.js';
import { l as loadMessages, m as missingFile } from '../chunks/load.js';

// The range of a view as EDTF, there and back: what `from`, `to` and the event of a moved view speak.
const DAY_MS = 86_400_000;
/** Spans shorter than this are told to the minute. */
const MINUTES_BELOW_MS = 60 * DAY_MS;
const pad = (n, length = 2) => String(Math.abs(n)).padStart(length, '0');
function edtfOf(ms, spanMs) {
    const { year, month, day, hour, minute } = civilFields(Math.round(ms));
    if (Math.abs(year) > 9999)
        return `Y${Math.round(year)}`;
    const date = `${year < 0 ? '-' : ''}${pad(year, 4)}-${pad(month)}-${pad(day)}`;
    return spanMs < MINUTES_BELOW_MS ? `${date}T${pad(hour)}:${pad(minute)}` : date;
}
/** `[from, to)` in civil ms as two EDTF dates: minutes for a short span, days for a longer one, years in deep time. */
function edtfRange(from, to) {
    return { from: edtfOf(from, to - from), to: edtfOf(to, to - from) };
}
/** The civil range from the earliest moment of one EDTF date to the latest of another; null where it cannot be read or is empty. */
function rangeOf(from, to) {
    try {
        const first = parseEdtf(from ?? to ?? '');
        const last = parseEdtf(to ?? from ?? '');
        const start = first.earliest;
        const end = last.latest;
        return start !== null && end !== null && Number.isFinite(start) && Number.isFinite(end) && start < end ? [start, end + 1] : null;
    }
    catch {
        return null;
    }
}

// Writing to nodes only where something changed: the difference between a pan that costs nothing and one that repaints all.
/** Sets an attribute, or removes it for null; leaves the node alone where it already is so. */
function put(node, name, value) {
    if (!node)
        return;
    const text = value === null ? null : String(value);
    if (node.getAttribute(name) === text)
        return;
    if (text === null)
        node.removeAttribute(name);
    else
        node.setAttribute(name, text);
}
function putText(node, text) {
    if (node && node.textContent !== text)
        node.textContent = text;
}
/** Sets one style property through the CSS object model, which a strict policy allows. */
function putStyle(node, name, value) {
    if (node && node.style[name] !== value)
        node.style[name] = value;
}
/** The class that carries a group's colour; eight colours, then they repeat. */
const groupClass = (group) => (group < 0 ? 'gx' : `g${group % 8}`);

// Draws the bars of periods.
const PATHS$1 = ['hit', 'solid', 'hatch', 'arrow', 'cut'];
function drawSpans(group, spans, sign, selected) {
    group.selectAll('g').data(spans, (span) => span.id)
        .join((enter) => {
        const one = enter.append('g').attr('part', 'span');
        for (const name of PATHS$1)
            one.append('path').attr('class', name);
        return one;
    })
        .each(function (span) {
        put(this, 'class', `span ${groupClass(span.group)}${span.id === selected ? ' selected' : ''}${span.isUncertain ? ' uncertain' : ''}${span.isHairline ? ' hairline' : ''}`);
        put(this, 'data-event-id', span.id);
        const one = select(this);
        const paths = spanPaths(span, sign);
        for (const name of PATHS$1)
            put(one.select(`.${name}`).node(), 'd', paths[name] || null);
        one.selectAll('.fade').data(paths.fades).join((enter) => enter.append('path').attr('class', 'fade'))
            .each(function (slice) {
            put(this, 'd', slice.path);
            put(this, 'fill-opacity', slice.opacity.toFixed(2));
        });
        // «؟» reads in every script that this widget speaks, turned by the page's direction.
        one.selectAll('text').data(paths.doubts).join((enter) => enter.append('text').attr('text-anchor', 'middle').text(span.questionMark))
            .each(function (x) {
            put(this, 'x', x);
            put(this, 'y', span.y + span.heightPx / 2 + 5);
        });
    });
}

// Draws the strip that shows the whole story and the window on it.
function drawOverview(group, overview) {
    put(group.node(), 'display', overview ? null : 'none');
    if (!overview)
        return;
    const { y, heightPx } = overview;
    const middle = y + heightPx / 2;
    group.selectAll('rect.hit').data([overview])
        .join((enter) => enter.append('rect').attr('class', 'hit').attr('width', '100%'))
        .each(function () {
        put(this, 'y', y);
        put(this, 'height', heightPx);
    });
    group.selectAll('rect.mark').data(overview.marks)
        .join((enter) => enter.append('rect'))
        .each(function (mark) {
        const height = mark.isSpan ? 2 : 8;
        put(this, 'class', `mark ${groupClass(mark.group)}`);
        put(this, 'x', mark.x);
        put(this, 'width', Math.max(mark.isSpan ? mark.widthPx : 2, 1));
        put(this, 'y', mark.isSpan ? y + heightPx - 3 : middle - height / 2);
        put(this, 'height', height);
    });
    group.selectAll('rect.window').data([overview])
        .join((enter) => enter.append('rect').attr('class', 'window').attr('rx', 3))
        .each(function () {
        put(this, 'x', overview.window.x);
        put(this, 'width', Math.max(overview.window.widthPx, 6));
        put(this, 'y', y);
        put(this, 'height', heightPx);
    });
}

// Draws a Scene: the axis, marks, bars and leaders as SVG, cards and labels as HTML buttons over it.
// Keyed joins; a node is written only where its value changed, so that a pan moves two groups and little else.
function createChart(root) {
    const host = select(root);
    const svg = host.append('svg').attr('class', 'marks').attr('aria-hidden', 'true').attr('focusable', 'false');
    const line = svg.append('line').attr('class', 'axis-line').attr('part', 'axis').attr('x1', 0);
    const moving = svg.append('g');
    const layer = (name) => moving.append('g').attr('class', name);
    const [borders, ticks, labels, context, secondTicks, secondLabels, leaders, spans, bands, points, clusters, asOf] = [layer('borders'), layer('ticks'), layer('labels'), layer('context'), layer('borders'), layer('secondary'), layer('leaders'), layer('spans'), layer('bands'), layer('points'), layer('clusters'), layer('as-of')];
    const overview = svg.append('g').attr('class', 'overview').attr('part', 'overview');
    const list = host.append('ol').attr('class', 'events').attr('part', 'list').attr('role', 'list');
    return {
        update(scene, options) {
            put(svg.node(), 'width', scene.widthPx);
            put(svg.node(), 'height', scene.heightPx);
            put(root, 'data-later', scene.sign > 0 ? 'right' : 'left');
            const { axis } = scene;
            put(line.node(), 'x2', scene.widthPx);
            put(line.node(), 'y1', axis.y);
            put(line.node(), 'y2', axis.y);
            put(moving.node(), 'transform', `translate(${scene.offsetPx},0)`);
            drawLines(ticks, axis.ticks, axis.y - 1, axis.y + 6, 'tick');
            drawLines(borders, axis.borders, axis.labelY + 7, axis.contextY + 6, 'border');
            drawLabels(labels, axis.labels, axis.labelY);
            drawLabels(context, axis.context, axis.contextY);
            const { y = 0, ticks: marks = [], labels: names = [] } = axis.secondary ?? {};
            drawLines(secondTicks, marks, y - 12, y + 5, 'border');
            drawLabels(secondLabels, names, y);
            drawLeaders(leaders, scene, options);
            drawBands(bands, scene.bands, options);
            drawPoints(points, scene.points, options);
            drawClusters(clusters, scene.clusters);
            drawSpans(spans, scene.spans, scene.sign, options.selected);
            drawAsOf(asOf, scene);
            drawOverview(overview, scene.overview);
            putStyle(list.node(), 'transform', `translateX(${scene.offsetPx}px)`);
            drawButtons(list, scene, options);
        },
        buttonOf: (id) => list.selectAll('button.event').nodes().find((button) => button.dataset['eventId'] === id) ?? null,
        destroy() {
            svg.remove();
            list.remove();
        },
    };
}
function drawLines(group, lines, y1, y2, name) {
    group.selectAll('line').data(lines, (line) => line.key)
        .join((enter) => enter.append('line').attr('class', name).attr('part', name))
        .each(function (line) {
        put(this, 'x1', line.x);
        put(this, 'x2', line.x);
        put(this, 'y1', y1);
        put(this, 'y2', y2);
    });
}
function drawLabels(group, labels, y) {
    group.selectAll('text').data(labels, (label) => label.key)
        .join((enter) => enter.append('text').attr('text-anchor', 'middle'))
        .each(function (label) {
        put(this, 'x', label.x);
        put(this, 'y', y);
        putText(this, label.label);
    });
}
function drawLeaders(group, scene, options) {
    group.selectAll('path').data(scene.leaders, (leader) => leader.id)
        .join((enter) => enter.append('path'))
        .each(function (leader) {
        put(this, 'class', `leader ${groupClass(leader.group)}${leader.isFaint ? ' faint' : ''}${leader.id === options.selected ? ' selected' : ''}`);
        put(this, 'data-event-id', leader.id);
        put(this, 'd', leader.pieces.map((piece) => `M${piece.x},${piece.from}V${piece.to}`).join('') || null);
    });
}
const BRACKET = 4;
function drawBands(group, bands, options) {
    const join = group.selectAll('g').data(bands, (band) => band.id).join((enter) => {
        const one = enter.append('g').attr('part', 'span');
        one.append('rect').attr('class', 'band-body');
        one.append('path').attr('class', 'band-ends');
        one.append('text').attr('class', 'band-count');
        return one;
    });
    join.each(function (band) {
        const { x, y, widthPx, heightPx } = band;
        const isSelected = options.selected !== null && band.ids.includes(options.selected);
        put(this, 'class', `band ${groupClass(band.group)}${isSelected ? ' selected' : ''}${band.isUncertain ? ' uncertain' : ''}${band.isApproximate ? ' approximate' : ''}`);
        put(this, 'data-event-id', band.id);
        const one = select(this);
        const body = one.select('rect').node();
        put(body, 'x', x);
        put(body, 'y', y);
        put(body, 'width', widthPx);
        put(body, 'height', heightPx);
        const bracket = (at) => `M${at},${y - BRACKET}V${y + heightPx + BRACKET}`;
        put(one.select('path').node(), 'd', bracket(x) + bracket(x + widthPx));
        one.selectAll('circle').data(band.dots).join('circle').each(function (dot) {
            put(this, 'cx', dot);
            put(this, 'cy', y + heightPx / 2);
            put(this, 'r', 4.5);
        });
        const count = one.select('text').node();
        put(count, 'x', x + widthPx / 2);
        put(count, 'y', y - 8);
        putText(count, band.countLabel);
    });
}
function drawPoints(group, points, options) {
    group.selectAll('g').data(points, (point) => point.id)
        .join((enter) => {
        const one = enter.append('g').attr('part', 'mark');
        one.append('circle').attr('class', 'hit').attr('r', 12);
        one.append('circle').attr('class', 'ring').attr('r', 10);
        one.append('circle').attr('class', 'dot');
        return one;
    })
        .each(function (point) {
        put(this, 'class', `point ${groupClass(point.group)}${point.hasCard ? ' full' : ''}${point.isUncertain ? ' uncertain' : ''}${point.id === options.selected ? ' selected' : ''}`);
        put(this, 'data-event-id', point.id);
        put(this, 'transform', `translate(${point.x},${point.y})`);
        put(this.lastElementChild, 'r', point.hasCard || point.id === options.selected ? 5.5 : 3);
    });
}
function drawClusters(group, clusters) {
    group.selectAll('g').data(clusters, (cluster) => cluster.key)
        .join((enter) => {
        const one = enter.append('g').attr('class', 'cluster').attr('part', 'cluster');
        one.append('circle').attr('r', RING_PX);
        one.append('text').attr('text-anchor', 'middle').attr('dy', '.35em');
        return one;
    })
        .each(function (cluster) {
        put(this, 'data-cluster', cluster.key);
        put(this, 'transform', `translate(${cluster.x},${cluster.y})`);
        putText(this.lastElementChild, cluster.label);
    });
}
function drawAsOf(group, { asOf, axis }) {
    group.selectAll('g').data(asOf ? [asOf] : [])
        .join((enter) => {
        const one = enter.append('g');
        one.append('line');
        one.append('text').attr('text-anchor', 'middle');
        return one;
    })
        .each(function (mark) {
        const tick = this.firstElementChild;
        put(tick, 'x1', mark.x);
        put(tick, 'x2', mark.x);
        put(tick, 'y1', mark.y);
        put(tick, 'y2', mark.y + mark.heightPx);
        const text = this.lastElementChild;
        put(text, 'x', mark.x);
        put(text, 'y', axis.labelY);
        putText(text, mark.label);
    });
}
function entriesOf(scene) {
    const cards = scene.cards.map((card) => ({ ...card, isSpan: false }));
    const labels = scene.spanLabels.map((label) => ({ ...label, isSpan: true }));
    // The label of a span that is cut by the view stands later than the span begins: places on the screen are no order.
    return [...cards, ...labels].sort((a, b) => a.order - b.order);
}
function drawButtons(list, scene, options) {
    const entries = entriesOf(scene);
    list.selectAll('li').data(entries, (entry) => entry.id)
        .join((enter) => {
        const item = enter.append('li');
        const button = item.append('button').attr('type', 'button').attr('class', 'event').attr('part', 'event').attr('data-event-id', (entry) => entry.id);
        button.append('span').attr('class', 'date').attr('part', 'event-date');
        // A space keeps the last letter of the one from joining the first of the other.
        button.each(function () { this.append(' '); });
        button.append('span').attr('class', 'title').attr('part', 'event-title');
        return item;
    })
        .order()
        .each(function (entry) {
        const isSelected = entry.id === options.selected;
        put(this, 'class', `${entry.isSpan ? 'span-label' : 'card'} ${groupClass(entry.group)}${isSelected ? ' selected' : ''}`);
        const button = this.firstElementChild;
        if (!(button instanceof HTMLElement))
            return;
        putText(button.firstElementChild, entry.date);
        putText(button.lastElementChild, entry.title);
        put(button, 'aria-label', `${entry.date}: ${entry.title}`);
        put(button, 'aria-expanded', String(isSelected));
        put(button, 'aria-controls', isSelected ? options.controls : null);
        put(button, 'tabindex', entry.id === options.tabStop ? 0 : -1);
        placeEntry(this, entry, scene.sign, options.isZooming);
        drawMore(this, entry);
    });
}
function placeEntry(item, entry, sign, isZooming) {
    const held = Number.parseFloat(item.style.width);
    const widthPx = !entry.isSpan && isZooming && held <= entry.roomPx ? held : entry.widthPx;
    // The start edge's line is 2 px wide and stands in the middle of the event's pixel.
    putStyle(item, 'width', `${widthPx}px`);
    putStyle(item, 'transform', `translate(${sign > 0 ? entry.x - 1 : entry.x + 1 - widthPx}px,${entry.y}px)`);
    if (!entry.isSpan)
        putStyle(item, 'height', `${entry.heightPx}px`);
}
/** The '+3' beside a card's date: a button of its own, placed by an unseen copy of the date. */
function drawMore(item, entry) {
    const label = entry.isSpan ? '' : entry.moreLabel;
    select(item).selectAll('div.more').data(label && !entry.isSpan ? [entry] : []).join((enter) => {
        const row = enter.append('div').attr('class', 'more');
        row.append('span').attr('aria-hidden', 'true');
        row.append('button').attr('type', 'button').attr('part', 'cluster').attr('tabindex', -1);
        return row;
    }).each(function (card) {
        putText(this.firstElementChild, card.date);
        const button = this.lastElementChild;
        putText(button, label);
        put(button, 'data-stack', card.id);
        put(button, 'aria-label', card.isSpan ? null : card.moreName);
    });
}

// Moves from one Viewport to another along van Wijk and Nuij's path (Smooth and Efficient Zooming and Panning, 2003),
// as d3's interpolateZoom computes it.
const LONGEST_MS = 900;
const SHORTEST_MS = 200;
/** The Viewport at `t` of the way, 0 to 1, and how long the way should take. Centres are taken relative to the start, where a double is finest. */
function pathBetween(from, to) {
    const unit = from.msPerPx * from.widthPx;
    const path = interpolateZoom([0, 0, 1], [(to.centerMs - from.centerMs) / unit, 0, (to.msPerPx * to.widthPx) / unit]);
    return {
        durationMs: Math.min(LONGEST_MS, Math.max(SHORTEST_MS, path.duration * 0.5)),
        at: (t) => {
            if (t >= 1)
                return to;
            const [center, , width] = path(t);
            return { ...to, centerMs: from.centerMs + center * unit, msPerPx: (width * unit) / to.widthPx };
        },
    };
}
/** Calls `step` each frame until the way is done or `signal` aborts. With `reduced` it arrives at once. */
function easeView(from, to, step, options) {
    if (options.reduced || from.widthPx !== to.widthPx)
        return step(to, true);
    const path = pathBetween(from, to);
    const begin = performance.now();
    const frame = (now) => {
        if (options.signal.aborted)
            return;
        const t = Math.min(1, Math.max(0, (now - begin) / path.durationMs));
        step(path.at(t * t * (3 - 2 * t)), t === 1);
        if (t < 1)
            requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
}

// Turns drags, pinches and wheels into Viewports. It takes no scroll from the page: a plain wheel and a vertical
// swipe stay the page's. d3-zoom reads mouse, pinch and Ctrl+wheel; each gesture starts from the identity transform,
// since a transform over 10^16 px would have no precision left.
/** The Viewport that shows `base` under a d3 transform of its px. */
function transformView(base, { k, x }) {
    return { ...base, msPerPx: base.msPerPx / k, centerMs: pxToTime(base, (base.widthPx / 2 - x) / k) };
}
/** Pans by px: positive moves the picture to the right. */
function dragView(base, px) {
    return { ...base, centerMs: base.centerMs - sign(base) * px * base.msPerPx };
}
/** The node's own px for one of the screen, which a page's `transform` or `zoom` may make more or fewer. */
const scaleOf = (node) => node.offsetWidth / node.getBoundingClientRect().width;
const WHEEL_REST_MS = 160;
/** Px a finger moves before a swipe counts as one, so that a tap stays a tap. */
const TAP_PX = 6;
/** Listens on `node` until the returned function is called. */
function attachGestures(node, host) {
    const ended = new AbortController();
    attachZoom(node, host);
    attachWheel(node, host, ended.signal);
    attachSwipe(node, host, ended.signal);
    return () => {
        ended.abort();
        select(node).on('.zoom', null);
    };
}
function attachZoom(node, host) {
    let base = null;
    const behavior = zoom()
        .filter((event) => {
        if (event instanceof WheelEvent)
            return event.ctrlKey || event.metaKey;
        if (event.type === 'dblclick')
            return false;
        if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent)
            return event.touches.length > 1;
        return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey;
    })
        .clickDistance(TAP_PX)
        .on('start', function () {
        base = host.view();
        const { minMsPerPx, maxMsPerPx } = host.limits();
        behavior.scaleExtent([Math.min(1, base.msPerPx / maxMsPerPx), Math.max(1, base.msPerPx / minMsPerPx)]);
        host.change(base, 'start', false);
    })
        .on('zoom', (event) => {
        const { k, x } = event.transform;
        if (base)
            host.change(transformView(base, { k, x: x * scaleOf(node) }), 'move', k !== 1);
    })
        .on('end', () => {
        base = null;
        select(node).property('__zoom', zoomIdentity);
        host.change(host.view(), 'end', true);
    });
    select(node).call(behavior);
}
/** A horizontal wheel pans; anything else is left to the page (and Ctrl+wheel to d3-zoom). */
function attachWheel(node, host, signal) {
    let rest = 0;
    node.addEventListener('wheel', (event) => {
        const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
        const delta = isSideways ? event.deltaX : event.shiftKey ? event.deltaY : 0;
        if (delta === 0 || event.ctrlKey || event.metaKey)
            return;
        event.preventDefault();
        const lineToPx = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 16;
        host.change(dragView(host.view(), -delta * lineToPx), 'move', false);
        clearTimeout(rest);
        rest = window.setTimeout(() => {
            if (!signal.aborted)
                host.change(host.view(), 'end', false);
        }, WHEEL_REST_MS);
    }, { passive: false, signal });
}
/** One finger, sideways. `touch-action: pan-y` leaves the vertical to the page, which then cancels the pointer. */
function attachSwipe(node, host, signal) {
    let finger = null;
    const fingers = new Set();
    node.addEventListener('pointerdown', (event) => {
        if (event.pointerType !== 'touch')
            return;
        fingers.add(event.pointerId);
        finger = fingers.size === 1 ? { id: event.pointerId, x: event.clientX, base: host.view(), moved: false } : null;
    }, { signal });
    node.addEventListener('pointermove', (event) => {
        if (!finger || event.pointerId !== finger.id)
            return;
        const px = event.clientX - finger.x;
        if (!finger.moved && Math.abs(px) < TAP_PX)
            return;
        if (!finger.moved)
            node.setPointerCapture(event.pointerId);
        finger.moved = true;
        host.change(dragView(finger.base, px * scaleOf(node)), 'move', false);
    }, { signal });
    const end = (event) => {
        fingers.delete(event.pointerId);
        if (!finger || event.pointerId !== finger.id)
            return;
        const { moved } = finger;
        finger = null;
        if (moved)
            host.change(host.view(), 'end', false);
    };
    for (const type of ['pointerup', 'pointercancel'])
        node.addEventListener(type, end, { signal });
}

// What the widget takes from the page it stands on: language, direction, zone of motion. Read from ancestors across
// shadow roots, and followed when they change.
const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);
function parentOf(node) {
    if (node.assignedSlot)
        return node.assignedSlot;
    if (node.parentElement)
        return node.parentElement;
    const root = node.getRootNode();
    return root instanceof ShadowRoot ? root.host : null;
}
/** The well-formed tag, or null. */
function canonical(lang) {
    if (!lang)
        return null;
    try {
        return Intl.getCanonicalLocales(lang)[0] ?? null;
    }
    catch {
        return null;
    }
}
/** The host's own `lang`, else the document's, else the nearest ancestor's, else Arabic. */
function resolveLang(host, documentLang) {
    const own = canonical(host.getAttribute('lang')) ?? canonical(documentLang);
    for (let node = parentOf(host); !own && node; node = parentOf(node)) {
        const lang = canonical(node.getAttribute('lang'));
        if (lang)
            return lang;
    }
    return own ?? 'ar';
}
/** The direction of the script a language is written in. */
function scriptDirection(lang) {
    return RTL_SCRIPTS.has(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
}
/**
 * The host's own `dir`, else that of the script of its own or the document's `lang`, else the page's computed
 * direction. `:dir()` is not asked: it ignores the CSS property and goes stale in WebKit.
 */
function resolveDir(host, documentLang) {
    const own = host.getAttribute('dir');
    if (own === 'rtl' || own === 'ltr')
        return own;
    const lang = canonical(host.getAttribute('lang')) ?? canonical(documentLang);
    if (lang)
        return scriptDirection(lang);
    return getComputedStyle(host).direction === 'rtl' ? 'rtl' : 'ltr';
}
/** Calls `changed` when an ancestor's `lang`, `dir`, `class` or `style` changes, or the reader's choice of dark and light. Returns the end of it. */
function watchPage(host, changed) {
    const observer = new MutationObserver(changed);
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', changed);
    for (let node = parentOf(host); node; node = parentOf(node)) {
        observer.observe(node, { attributeFilter: ['lang', 'dir', 'class', 'style'] });
    }
    return () => {
        observer.disconnect();
        dark.removeEventListener('change', changed);
    };
}
/** `dark` where a page that names no colour scheme writes in a light ink; else empty, and the page's own scheme holds. */
function inkScheme(host) {
    const { color, colorScheme } = getComputedStyle(host);
    const [, r, g, b] = /^rgba?\((\d+), (\d+), (\d+)/.exec(color)?.map(Number) ?? [];
    return colorScheme === 'normal' && 0.3 * (r ?? 0) + 0.59 * (g ?? 0) + 0.11 * (b ?? 0) > 140 ? 'dark' : '';
}
const prefersReducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
/** Another document takes no style sheets of the one that an element came from: it gets its own. */
function adoptStyles({ ownerDocument: { defaultView: view }, shadowRoot }, styles) {
    if (!view || !shadowRoot)
        return;
    shadowRoot.adoptedStyleSheets = styles.map(({ cssText }) => {
        const sheet = new view.CSSStyleSheet();
        sheet.replaceSync(cssText);
        return sheet;
    });
}

// Holds the Viewport of the horizontal form: chooses the lanes, draws the Scene, and turns every request to move
// (gesture, button, key, method) into a new Viewport.
const ZOOM_STEP = 1.6;
/** Widths up to which one choice of lanes holds. */
const WIDTH_CLASSES = [760, 1080, 1600];
const widthClass = (px) => WIDTH_CLASSES.filter((limit) => px > limit).length;
class ChartController {
    #labelling;
    #limits;
    #input;
    #chart;
    #root;
    #end;
    #frame;
    #isZooming;
    /** Nobody has moved the view since it was fitted: a resize fits it again. */
    #isHome;
    #easing;
    /** `moved` is called when the view has come to rest somewhere new. */
    constructor(moved) {
        this.moved = moved;
        this.viewport = null;
        this.scene = null;
        this.#labelling = null;
        this.#limits = null;
        this.#input = null;
        this.#chart = null;
        this.#root = null;
        this.#end = null;
        this.#frame = 0;
        this.#isZooming = false;
        /** Nobody has moved the view since it was fitted: a resize fits it again. */
        this.#isHome = true;
        this.#easing = new AbortController();
    }
    /** Draws into `root` from now on; the same node again changes nothing. */
    attach(root) {
        if (root === this.#root)
            return;
        this.detach();
        this.#root = root;
        this.#chart = createChart(root);
        this.#end = attachGestures(root, {
            view: () => this.#view(),
            limits: () => this.#limits ?? { minMsPerPx: 0, maxMsPerPx: Infinity },
            change: (view, phase, isZoom) => this.#change(view, phase, isZoom),
        });
    }
    detach() {
        this.#easing.abort();
        cancelAnimationFrame(this.#frame);
        this.#frame = 0;
        this.#end?.();
        this.#chart?.destroy();
        this.#end = this.#chart = this.#root = null;
    }
    /** Follows a new input and draws at once. */
    update(input) {
        const old = this.#input;
        this.#input = input;
        const isNewData = input.chronicle !== old?.chronicle;
        const isNewSize = !old || input.words.secondaryCalendar !== old.words.secondaryCalendar || input.widthPx !== old.widthPx || input.heightPx !== old.heightPx || input.metrics !== old.metrics || input.timeDirection !== old.timeDirection;
        if (isNewData || input.range !== old?.range)
            this.#isHome = true;
        if (isNewData || isNewSize || input.range !== old.range || !this.viewport)
            this.#resize(input, isNewData ? null : old);
        else
            this.viewport = { ...this.viewport, words: input.words };
        this.#draw();
    }
    #resize(input, old) {
        const { chronicle, widthPx, heightPx, metrics, timeDirection, words } = input;
        const frame = { centerMs: 0, msPerPx: 1, widthPx, heightPx, metrics, timeDirection, words };
        const home = firstView(chronicle, frame);
        const keepsLanes = this.#labelling && old && widthClass(old.widthPx) === widthClass(widthPx) && old.heightPx === heightPx && old.metrics.cardHeightPx === metrics.cardHeightPx;
        if (!keepsLanes)
            this.#labelling = chooseLanes(chronicle, home);
        this.#limits = limitsOf(chronicle, home);
        const current = this.viewport;
        if (this.#isHome || !current)
            this.viewport = input.range ? clampView(showRange(home, ...input.range), this.#limits) : home;
        else
            this.viewport = clampView({ ...home, centerMs: current.centerMs, msPerPx: (current.msPerPx * current.widthPx) / widthPx }, this.#limits);
    }
    #view() {
        if (!this.viewport)
            throw new Error('The chart has no view yet.');
        return this.viewport;
    }
    #change(view, phase, isZoom) {
        this.#easing.abort();
        if (!this.viewport || !this.#limits)
            return;
        const next = clampView(view, this.#limits);
        const isMoved = next.centerMs !== this.viewport.centerMs || next.msPerPx !== this.viewport.msPerPx;
        this.#isZooming = phase === 'move' && isZoom;
        if (isMoved)
            this.#isHome = false;
        this.viewport = next;
        if (isMoved || phase === 'end')
            this.#requestDraw();
        if (phase === 'end')
            this.moved();
    }
    #requestDraw() {
        this.#frame ||= requestAnimationFrame(() => this.#draw());
    }
    #draw() {
        cancelAnimationFrame(this.#frame);
        this.#frame = 0;
        if (!this.viewport || !this.#labelling || !this.#input)
            return;
        const { chronicle, selected, tabStop, controls } = this.#input;
        this.scene = layoutScene(chronicle, this.#labelling, this.viewport);
        this.#chart?.update(this.scene, { selected, tabStop: this.#tabStopIn(this.scene, tabStop), isZooming: this.#isZooming, controls });
    }
    /** The asked one where it has a button now, else the first: the list is never without a tab stop. */
    #tabStopIn({ cards, spanLabels }, asked) {
        const ids = [...cards, ...spanLabels].map((entry) => entry.id);
        return asked !== null && ids.includes(asked) ? asked : (ids[0] ?? null);
    }
    /** Eases to `target`; `isHome` where that is the fitted view. */
    #moveTo(target, isHome = false) {
        const from = this.viewport;
        if (!from || !this.#limits)
            return;
        const to = clampView(target, this.#limits);
        this.#easing.abort();
        this.#easing = new AbortController();
        this.#isHome = isHome;
        if (to.centerMs === from.centerMs && to.msPerPx === from.msPerPx)
            return;
        easeView(from, to, ({ centerMs, msPerPx }, done) => {
            // Size and words may have changed on the way.
            this.viewport = { ...this.#view(), centerMs, msPerPx };
            this.#isZooming = !done && to.msPerPx !== from.msPerPx;
            this.#draw();
            if (done)
                this.moved();
        }, { reduced: prefersReducedMotion() || this.#root === null, signal: this.#easing.signal });
    }
    fit() {
        if (this.#input)
            this.#moveTo(firstView(this.#input.chronicle, this.#view()), true);
    }
    zoomBy(factor) {
        const view = this.viewport;
        if (view && factor > 0 && Number.isFinite(factor) && this.#limits) {
            const bounded = Math.max(this.#limits.minMsPerPx, Math.min(this.#limits.maxMsPerPx, view.msPerPx / factor));
            this.#moveTo(zoomAt(view, view.msPerPx / bounded, view.widthPx / 2));
        }
    }
    zoomIn() { this.zoomBy(ZOOM_STEP); }
    zoomOut() { this.zoomBy(1 / ZOOM_STEP); }
    panBy(views) {
        if (this.viewport && Number.isFinite(views))
            this.#moveTo(panBy(this.viewport, views));
    }
    /** Moves so that the event is seen, and has its card if any scale gives it one. */
    reveal(index) {
        if (this.#input && this.#labelling && this.viewport)
            this.#moveTo(revealView(this.#input.chronicle, this.#labelling, this.viewport, index));
    }
    /** Centres the view on a place of the overview, px from the chart's left edge. */
    centerOnOverview(px) {
        const overview = this.scene?.overview;
        if (!overview || !this.viewport)
            return;
        const [left, right] = overview.domain;
        this.#moveTo({ ...this.viewport, centerMs: left + ((right - left) * px) / this.viewport.widthPx });
    }
    /** The next event in time order that shows at this scale, or -1. */
    neighbour(index, step) {
        if (!this.#input || !this.#labelling || !this.viewport)
            return -1;
        return nextVisible(this.#input.chronicle, this.#labelling, index, step, minDistance(this.viewport));
    }
    /** Ids that a card stands for, in time order. */
    stackOf(index) {
        if (!this.#input || !this.#labelling || !this.viewport)
            return [];
        const { events } = this.#input.chronicle;
        return stackOf(this.#labelling, index, minDistance(this.viewport)).flatMap((i) => events[i]?.id ?? []);
    }
    extent() {
        return this.viewport && extentOf(this.viewport);
    }
    buttonOf(id) {
        return this.#chart?.buttonOf(id) ?? null;
    }
}

// The look of the open event.
const detailsStyles = css `
  .details { margin-block-start: 1.2em; padding-block-start: 1.1em; border-block-start: 1px solid var(--_hairline); outline: none; }
  .details .navigation { float: inline-end; display: flex; align-items: center; gap: 0.6em; margin-inline-start: 1.2em; color: var(--_muted); }
  .navigation button { inline-size: 42px; block-size: 42px; display: grid; place-items: center; border: 1px solid var(--_hairline); border-radius: 50%; color: var(--_ink); }
  .navigation button:disabled { opacity: 0.35; cursor: default; }
  .navigation svg { inline-size: 18px; block-size: 18px; }
  .navigation .position { white-space: nowrap; font-size: max(14px, 0.9em); }
  .when { margin: 0; color: var(--_muted); font-size: max(14px, 0.94em); }
  .when :is(time, .time) { color: var(--g); font-weight: 700; }
  .details :is(h1, h2, h3, h4, h5, h6) { margin: 0.1em 0 0.3em; font-size: 1.3em; line-height: max(1.6, calc(var(--_line) * 0.9)); font-weight: 700; text-wrap: balance; }
  .details a, .open a { color: inherit; text-decoration-color: var(--_muted); text-underline-offset: 0.25em; }
  .details .text, .open .text { margin: 0 0 0.7em; max-inline-size: 38em; font-size: max(17px, 1em); line-height: max(1.85, var(--_line)); }
  .timeline em { font-style: normal; text-decoration: underline dotted; text-underline-offset: 0.3em; }
  .timeline:lang(en) em { font-style: italic; text-decoration: none; }
  blockquote { margin: 0.9em 0; padding-inline-start: 1.1em; border-inline-start: 3px solid var(--g); max-inline-size: 38em; }
  blockquote p { margin: 0; font-size: 1.06em; line-height: max(1.8, var(--_line)); }
  cite { font-style: normal; color: var(--_muted); }
  .entities, .source { margin: 0.5em 0 0; color: var(--_muted); font-size: max(14px, 0.9em); }
  .media { margin: 1em 0; max-inline-size: 38em; }
  .media :is(img, video, iframe, .instead, .facade) { display: block; inline-size: 100%; block-size: auto; border: 0; border-radius: calc(var(--_radius) * 0.6); background: var(--_tint); }
  .media iframe { aspect-ratio: 16 / 9; }
  .media audio { inline-size: 100%; }
  .media .instead { display: none; box-sizing: border-box; margin: 0; padding: 1em; color: var(--_muted); }
  .media.failed img { display: none; }
  .media.failed .instead { display: block; }
  .facade svg { flex: none; }
  .media .facade { display: flex; gap: 0.6em; align-items: center; justify-content: center; aspect-ratio: 16 / 9; }
  figcaption { margin-block-start: 0.4em; font-size: max(14px, 0.9em); color: var(--_muted); }
  .media figcaption .text { display: inline; font-size: inherit; line-height: inherit; }
  figcaption small { font-size: inherit; }
  figcaption .text + small::before { content: '· '; }
`;

// The events of <khatt-timeline>: the types of their details, and the one way in which they are sent.
/** False where a listener refused a cancelable one. */
function emit(host, name, detail, cancelable = false) {
    return host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
}

// The picture as it stands, for a file: the drawn SVG with its computed colours, and the cards' words as text at the places
// where the browser broke their lines.
const SVG = 'http://www.w3.org/2000/svg';
const PAINT = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'opacity', 'font-size', 'font-weight', 'font-family'];
const PAD_PX = 24;
const TITLE_PX = 44;
/** A self-contained SVG document of the chart, with the document's title above it. */
function sceneToSvg(chart, title, dir) {
    const drawn = chart.querySelector('svg.marks');
    if (!drawn)
        return '';
    const box = chart.getBoundingClientRect();
    const top = title ? TITLE_PX : 0;
    const [width, height] = [box.width + 2 * PAD_PX, box.height + 2 * PAD_PX + top];
    const root = document.createElementNS(SVG, 'svg');
    for (const [name, value] of Object.entries({ xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}`, direction: dir }))
        root.setAttribute(name, String(value));
    const style = getComputedStyle(chart);
    root.append(element('rect', { width, height, fill: groundOf(chart) }));
    const place = element('g', { transform: `translate(${PAD_PX},${PAD_PX + top})` });
    const copy = drawn.cloneNode(true);
    if (copy instanceof SVGElement) {
        paint(drawn, copy);
        place.append(copy);
    }
    for (const card of chart.querySelectorAll('.card')) {
        const { left, right, top: y, height: length } = card.getBoundingClientRect();
        const isLeft = chart.dataset['later'] === 'right';
        place.append(element('rect', { x: (isLeft ? left : right - 2) - box.left, y: y - box.top, width: 2, height: length, fill: getComputedStyle(card).borderColor }));
    }
    for (const words of chart.querySelectorAll('.events .date, .events .title'))
        place.append(...lines(words, box));
    if (title)
        root.append(text(title, dir === 'rtl' ? width - PAD_PX : PAD_PX, PAD_PX + 22, { 'font-size': '24px', 'font-weight': '700', 'font-family': style.fontFamily, fill: style.color }));
    root.append(place);
    return new XMLSerializer().serializeToString(root);
}
/** The first colour that stands behind the chart. */
function groundOf(chart) {
    for (let node = chart; node; node = node.parentElement ?? node.getRootNode().host ?? null) {
        const { backgroundColor } = getComputedStyle(node);
        if (!/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor))
            return backgroundColor;
    }
    return 'white';
}
function element(name, attributes) {
    const node = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes))
        node.setAttribute(key, String(value));
    return node;
}
/** Writes what the style sheet gave each drawn node onto its copy. */
function paint(from, to) {
    const style = getComputedStyle(from);
    for (const name of PAINT)
        to.setAttribute(name, style.getPropertyValue(name));
    to.removeAttribute('class');
    to.removeAttribute('part');
    [...from.children].forEach((child, i) => {
        const copy = to.children[i];
        if (copy)
            paint(child, copy);
    });
}
function text(content, x, y, style) {
    const node = element('text', { x, y, 'text-anchor': 'start', ...style });
    node.textContent = content;
    return node;
}
/** One text per line as the browser broke it. */
function lines(words, box) {
    const style = getComputedStyle(words);
    const isRtl = style.direction === 'rtl';
    const node = words.firstChild;
    if (!(node instanceof Text))
        return [];
    const range = document.createRange();
    const found = [];
    const bounds = words.getBoundingClientRect();
    for (const match of node.data.matchAll(/\S+\s*/g)) {
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].trimEnd().length);
        const rect = range.getBoundingClientRect();
        const last = found.at(-1);
        if (rect.top >= bounds.bottom - 2)
            continue;
        if (last && Math.abs(last.rect.top - rect.top) < 3)
            last.words += match[0];
        else
            found.push({ words: match[0], rect });
    }
    return found.map(({ words: line, rect }) => text(line.trim(), (isRtl ? rect.right : rect.left) - box.left, rect.top - box.top + rect.height * 0.72, {
        'font-size': style.fontSize, 'font-weight': style.fontWeight, 'font-family': style.fontFamily, fill: style.color, direction: style.direction,
    }));
}
/** PNG at `scale` device pixels per px; null where the browser cannot draw it. */
async function svgToPng(svg, scale) {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    try {
        await image.decode();
    }
    catch {
        return null;
    }
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    const context = canvas.getContext('2d');
    if (!context)
        return null;
    context.scale(scale, scale);
    context.drawImage(image, 0, 0);
    return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

// The keyboard of the list: arrows follow what is seen, so in a right-to-left timeline Left is later.
const COMMON = { Home: { edge: -1 }, End: { edge: 1 } };
const CHART = {
    ...COMMON, PageUp: { page: -1 }, PageDown: { page: 1 }, '+': { zoom: 1 }, '=': { zoom: 1 }, '-': { zoom: -1 }, '−': { zoom: -1 },
};
const KEYS = {
    rtl: { ...CHART, ArrowLeft: { step: 1 }, ArrowRight: { step: -1 } },
    ltr: { ...CHART, ArrowLeft: { step: -1 }, ArrowRight: { step: 1 } },
    vertical: { ...COMMON, ArrowDown: { step: 1 }, ArrowUp: { step: -1 } },
};
/** What a key does in a list that runs this way: +1 is later, closer or the end; null for any other key. */
function moveFor(key, way) {
    return KEYS[way][key] ?? null;
}

// What a click fell on: the one place that reads the marks which draw/ and the templates leave on their nodes.
function pressedOn(event) {
    const path = event.composedPath().filter((node) => node instanceof Element);
    const valueOf = (name) => path.find((node) => node.hasAttribute(name))?.getAttribute(name) ?? null;
    const within = (name) => path.find((node) => node.classList.contains(name));
    const more = valueOf('data-stack');
    if (more !== null)
        return { on: 'more', id: more };
    const cluster = valueOf('data-cluster');
    if (cluster !== null)
        return { on: 'cluster', id: cluster };
    const id = valueOf('data-event-id');
    if (id !== null)
        return { on: 'event', id, isButton: path.some((node) => node instanceof HTMLButtonElement) };
    const chart = within('chart');
    if (chart && within('overview')) {
        const { left, width } = chart.getBoundingClientRect();
        // The page may draw the chart at another scale.
        return { on: 'overview', px: ((event.clientX - left) * chart.clientWidth) / width };
    }
    return { on: within('stack') ? 'list' : 'ground' };
}

// What clicks and keys ask for: a selection, a list of hidden events, another place of the focus, a move of the view.
/** Frames in which the view eases to an event, at most. */
const MOST_FRAMES = 90;
class InputController {
    constructor(host, chart, selection, stage) {
        this.host = host;
        this.chart = chart;
        this.selection = selection;
        this.stage = stage;
        /** The card, ring or band whose hidden events are listed, and their ids. */
        this.stack = null;
        // —— pointer
        this.clicked = (event) => {
            const target = pressedOn(event);
            const { scene } = this.chart;
            const by = event.detail === 0 ? 'key' : 'pointer';
            switch (target.on) {
                case 'more': return this.#openStack(target.id, this.chart.stackOf(this.stage().chronicle?.indexOf.get(target.id) ?? -1));
                case 'cluster': return this.#openStack(target.id, scene?.clusters.find((one) => one.key === target.id)?.ids ?? []);
                case 'event': {
                    // A band that stands for several equal ones opens their list.
                    const band = target.isButton ? undefined : scene?.bands.find((one) => one.id === target.id && one.ids.length > 1);
                    if (band)
                        return this.#openStack(target.id, band.ids);
                    this.closeStack();
                    return this.selection.select(target.id === this.host.selected && by === 'key' ? null : target.id, by);
                }
                case 'overview': return this.chart.centerOnOverview(target.px);
                case 'ground': this.closeStack();
            }
        };
        this.hovered = (event) => {
            const target = event.composedPath()[0];
            const id = target instanceof Element ? target.closest('[data-event-id]')?.getAttribute('data-event-id') : null;
            for (const leader of this.host.renderRoot.querySelectorAll('.leader'))
                leader.classList.toggle('hover', id !== null && leader.getAttribute('data-event-id') === id);
        };
        this.closeStack = () => {
            if (!this.stack)
                return;
            this.stack = null;
            this.host.requestUpdate();
        };
        // —— keyboard
        this.pressed = (event) => {
            if (event.key === 'Escape') {
                if (this.stack)
                    this.closeStack();
                else if (this.host.selected !== null)
                    this.close();
                else
                    return;
                return event.preventDefault();
            }
            const target = event.composedPath()[0];
            const isOnEvent = target instanceof HTMLElement && target.matches('.events button, .rows button, .chart');
            const move = isOnEvent && !event.ctrlKey && !event.metaKey && !event.altKey ? moveFor(event.key, this.stage().isVertical ? 'vertical' : this.chart.scene?.sign === -1 ? 'rtl' : 'ltr') : null;
            if (!move || !(target instanceof HTMLElement))
                return;
            event.preventDefault();
            if ('zoom' in move)
                move.zoom > 0 ? this.chart.zoomIn() : this.chart.zoomOut();
            else if ('page' in move)
                this.chart.panBy(move.page);
            else
                this.#moveFocus(target, move);
        };
    }
    #openStack(host, ids) {
        if (this.stack?.host === host)
            return this.closeStack();
        this.stack = { host, ids };
        this.host.requestUpdate();
        void this.host.updateComplete.then(() => this.host.renderRoot.querySelector('.stack button')?.focus());
    }
    /** Closes the open event and gives the focus back to its button. */
    close() {
        const id = this.host.selected;
        this.selection.select(null, 'key');
        if (id !== null)
            void this.host.updateComplete.then(() => this.#buttonOf(id)?.focus());
    }
    #moveFocus(target, move) {
        const { chronicle, isVertical } = this.stage();
        if (!chronicle)
            return;
        // Home is one step on from before the first, End one back from after the last.
        const start = (count, at) => ('step' in move ? at : move.edge > 0 ? count : -1);
        const step = 'step' in move ? move.step : move.edge > 0 ? -1 : 1;
        if (isVertical) {
            const buttons = this.#rows();
            const button = buttons[start(buttons.length, buttons.indexOf(target)) + step];
            this.#focus(button?.dataset['eventId']);
            return button?.focus();
        }
        const at = chronicle.indexOf.get(target.dataset['eventId'] ?? this.selection.focused ?? '') ?? -1;
        const next = this.chart.neighbour(start(chronicle.count, at), step);
        const id = chronicle.events[next]?.id;
        if (id === undefined)
            return;
        this.#focus(id);
        this.chart.reveal(next);
        void this.#focusWhenDrawn(id);
    }
    #focus(id) {
        this.selection.focused = id ?? this.selection.focused;
        this.host.requestUpdate();
    }
    /** The button may come only after the view has eased to it. */
    async #focusWhenDrawn(id) {
        for (let frame = 0; frame < MOST_FRAMES; frame++) {
            await this.host.updateComplete;
            const button = this.#buttonOf(id);
            if (button)
                return button.focus({ preventScroll: true });
            await new Promise(requestAnimationFrame);
        }
    }
    #rows() {
        return [...this.host.renderRoot.querySelectorAll('.rows button[data-event-id]')];
    }
    #buttonOf(id) {
        return this.stage().isVertical ? (this.#rows().find((button) => button.dataset['eventId'] === id) ?? null) : this.chart.buttonOf(id);
    }
}

// What the widget speaks: its language, words and direction, from its attributes, its document and the page around it.
// Words that are not there yet are fetched; until they come it says nothing rather than something in another language.
const NUMERALS = ['arab', 'arabext', 'latn'];
const MONTH_NAMES = ['locale', 'levantine', 'egyptian', 'maghrebi', 'dual'];
class LanguageController {
    #document;
    #told;
    /** `changed` is called when words have come. */
    constructor(host, changed) {
        this.host = host;
        this.changed = changed;
        /** Another object where anything in it or the messages changed: what was written by the old one is stale. */
        this.words = { locale: 'ar' };
        this.messages = messagesFor('ar');
        this.dir = 'rtl';
        /** Whether the words of the language are there. */
        this.isReady = false;
        this.#document = null;
        this.#told = new Set();
    }
    /** The zone, or null where the engine does not know it. */
    zone(name) {
        if (name && isZone(name))
            return name;
        if (name)
            this.#tell('time-zone', name, 'an IANA name');
        return null;
    }
    update(input, document) {
        const locale = resolveLang(this.host, document?.lang);
        const coming = loadMessages(locale);
        void coming?.then(this.changed);
        // What is drawn keeps its words until those of another language are there.
        if (coming && this.isReady && document === this.#document)
            return;
        this.#document = document;
        this.isReady = coming === null;
        this.dir = resolveDir(this.host, document?.lang);
        const messages = this.isReady ? messagesFor(locale) : { ...messagesFor(locale), timeline: '', loading: '' };
        const words = {
            locale, timeZone: input.timeZone ?? document?.timeZone ?? 'UTC',
            calendar: this.#known('calendar', input.calendar, CALENDARS), secondaryCalendar: this.#known('secondary-calendar', input.secondaryCalendar, CALENDARS),
            numerals: this.#known('numerals', input.numerals, NUMERALS), monthNames: this.#known('month-names', input.monthNames, MONTH_NAMES),
        };
        if (messages !== this.messages || JSON.stringify(words) !== JSON.stringify(this.words))
            this.words = words;
        this.messages = messages;
    }
    /** The value where it is one of these; any other is told once and counts for nothing. */
    #known(name, value, values) {
        const known = values.find((one) => one === value);
        if (value && !known)
            this.#tell(name, value, values.join(', '));
        return known;
    }
    #tell(name, value, expected) {
        const note = `khatt-timeline: ${name}="${value}" is not known. Expected ${expected}.`;
        if (!this.#told.has(note))
            console.warn(note);
        this.#told.add(note);
    }
}

// The look of the vertical form. The line runs beside the rows and is cut where a mark stands, so that no mark needs a ground.
const listStyles = css `
  .rows { margin-block-start: 1em; }
  #undated { margin: 0 0 0.4em; font-size: max(14px, 0.9em); color: var(--_muted); }
  .list { list-style: none; margin: 0; padding: 0; }
  .row { position: relative; padding-inline-start: 30px; padding-block: 0 1.3em; }
  .row::before { content: ''; position: absolute; inset-inline-start: 8px; inset-block: 28px -4px; inline-size: 2px; background: var(--_hairline); }
  .row:last-child::before { display: none; }
  .row .mark { position: absolute; box-sizing: border-box; cursor: pointer; inset-block-start: 7px; inset-inline-start: 0; inline-size: 18px; block-size: 18px; border: 3.5px solid var(--g); border-radius: 50%; }
  .row.uncertain .mark { border-style: dashed; border-width: 2px; }
  .row.band .mark { border-radius: 0; border-width: 0; border-block: 2px solid var(--g); inset-inline-start: 2px; inline-size: 14px; block-size: 44px; background: color-mix(in srgb, var(--g) 24%, transparent); }
  .row.band::before, .row.span::before { inset-block-start: 56px; }
  .row.span .mark { border: 0; border-radius: 0; inset-inline-start: 5px; inline-size: 8px; block-size: 46px; background: var(--g); }
  .row.span.ongoing .mark { background: linear-gradient(var(--g) 0 52%, transparent 52%), repeating-linear-gradient(135deg, var(--g) 0 3px, transparent 3px 6px); }
  .row.selected { background: var(--_tint); border-radius: var(--_radius); padding-block: 0.5em 0.8em; padding-inline-end: 14px; margin-block-end: 1em; }
  .row.selected .mark { inset-block-start: calc(0.5em + 7px); }
  .row.selected::before { inset-block-end: 0; }
  .rows .event { display: block; inline-size: 100%; min-block-size: 44px; }
  .rows .event .title { display: block; overflow: visible; font-size: 1.06em; }
  .rows .event .date { white-space: normal; overflow: visible; }
  .open { margin-block-start: 0.5em; outline: none; }
  .open .note { margin: 0 0 0.5em; color: var(--_muted); font-size: max(14px, 0.9em); }
  .show-all { display: block; inline-size: 100%; text-align: center; }
  @media (forced-colors: active) { .row .mark { border-color: CanvasText; } .row.span .mark { background: CanvasText; forced-color-adjust: none; } }
`;

// Asks the page's font for its sizes, once per change of font: the only numbers layout cannot know.
const GAP_PX = 8;
const CARD_MIN_EM = 11;
const CARD_MAX_EM = 20;
/** A narrow chart gives a card at most this part of its width, so that the last one leaves room for the story. */
const CARD_MAX_PART = 0.4;
const TICK_MIN_PX = 80;
/** Unseen copies of a card, a label and a tick, in the widget's own styles. `sample` is text of the widget's language. */
const renderProbe = (sample) => html `
  <div class="probe" aria-hidden="true">
    <div class="card"><div class="event"><span class="date">${sample}</span> <span class="title">${sample}<br />${sample}</span></div></div>
    <div class="span-label"><div class="event"><span class="title">${sample}</span></div></div>
    <div class="tick-label">${sample}</div>
    <div class="ruler"></div>
  </div>`;
/** Reads the probe: `null` while it has no size (not on a page, or not displayed). */
function measure(root, widthPx) {
    const probe = root.querySelector('.probe');
    const [card, label, tick, ruler] = probe ? [...probe.children].filter((node) => node instanceof HTMLElement) : [];
    if (!card || !label || !tick || !ruler || ruler.offsetHeight === 0 || card.offsetHeight === 0)
        return null;
    const em = Number.parseFloat(getComputedStyle(card).fontSize);
    const letters = [...(tick.textContent ?? '')].length || 1;
    return {
        heightPx: ruler.offsetHeight,
        metrics: {
            cardMinPx: Math.round(Math.min(CARD_MIN_EM * em, widthPx * 0.5)),
            cardMaxPx: Math.round(Math.max(CARD_MIN_EM * em, Math.min(CARD_MAX_EM * em, widthPx * CARD_MAX_PART))),
            gapPx: GAP_PX,
            cardHeightPx: card.offsetHeight,
            spanHeightPx: label.offsetHeight + 18,
            axisRowPx: Math.round(tick.offsetHeight),
            tickMinPx: TICK_MIN_PX,
            charPx: tick.offsetWidth / letters,
        },
    };
}

// On paper nothing can be pressed: there the widget is its whole list, with every event open.
class PrintController {
    constructor(host) {
        this.host = host;
        this.isPrinting = false;
        this.#turn = ({ type }) => {
            this.isPrinting = type === 'beforeprint';
            this.host.requestUpdate();
        };
        host.addController(this);
    }
    hostConnected() {
        addEventListener('beforeprint', this.#turn);
        addEventListener('afterprint', this.#turn);
    }
    hostDisconnected() {
        removeEventListener('beforeprint', this.#turn);
        removeEventListener('afterprint', this.#turn);
    }
    #turn;
}

// The light-DOM forms of the data: inline JSON, <khatt-event> children, or a plain list that reads without scripts.
// What may stand where is written down in docs/list.md.
const CHILD_OBSERVER_OPTIONS = { childList: true, subtree: true, characterData: true, attributes: true };
/** What HTML collapses; a space that does not break is a letter. */
const SPACES = /[ \t\r\n]+/g;
const LIST = ':scope > ol, :scope > figure > ol';
const HEADING = ':is(h1, h2, h3, h4, h5, h6):not([slot])';
/** Whether the children are something to read: without the script, and until the widget takes their place. */
const hasReadable = (host) => host.querySelector(`${LIST}, :scope > khatt-event`) !== null;
/** The raw document for `readDocument`; an error where the inline JSON is none; null where there are no children to read. */
function readChildren(host) {
    const script = host.querySelector(':scope > script[type="application/json"]');
    if (script) {
        try {
            return { value: JSON.parse(script.textContent ?? '') };
        }
        catch (error) {
            return { error: `The inline data is not JSON: ${error instanceof Error ? error.message : String(error)}` };
        }
    }
    const declared = [...host.querySelectorAll(':scope > khatt-event')];
    const list = host.querySelector(LIST);
    const events = declared.length > 0 ? declared.map(readDeclared) : list && [...list.querySelectorAll(':scope > li')].map(readItem);
    return events && { value: { ...readAround(list?.parentElement ?? host), ...fields(list ?? host, { 'data-as-of': 'asOf' }), events } };
}
const wordsOf$1 = (node) => (node?.textContent ?? '').replace(SPACES, ' ').trim();
/** Only what is there. */
const some = (raw) => Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined && value !== null && value !== ''));
/** The attributes of the table as fields. */
const fields = (node, table) => some(Object.fromEntries(Object.entries(table).map(([attribute, field]) => [field, node.getAttribute(attribute)])));
const DECLARED = { 'event-id': 'id', date: 'date', 'date-label': 'dateLabel', 'date-note': 'dateNote', heading: 'title', group: 'group', importance: 'importance', href: 'href' };
const ITEM = { 'data-date': 'date', 'data-id': 'id', 'data-group': 'group', 'data-importance': 'importance', 'data-calendar': 'calendar', 'data-original': 'original' };
const readDeclared = (node) => ({ ...readContent(node), ...fields(node, DECLARED) });
const readItem = (item) => ({
    ...readContent(item), ...fields(item, ITEM), ...some({ mentions: item.getAttribute('data-mentions')?.split(/\s+/), within: item.hasAttribute('data-within') || null }),
});
/** Title, description, groups, entities and source beside the list. */
function readAround(node) {
    const named = (name, field, more) => [...node.querySelectorAll(`:scope > [data-${name}] > *`)].map((item) => ({ [field]: wordsOf$1(item), ...fields(item, { 'data-id': 'id', ...more }) }));
    return some({
        title: wordsOf$1(node.querySelector(`:scope > ${HEADING}`)),
        description: paragraphs([...node.querySelectorAll(':scope > p:not([slot], [data-entities], :has([data-source]))')]),
        groups: named('groups', 'label', { 'data-color': 'color' }), entities: named('entities', 'name', { 'data-type': 'type' }),
        source: readSource(node.querySelector(':scope > [data-source], :scope > p > [data-source]')),
    });
}
function readContent(node) {
    const title = node.querySelector(HEADING) ?? node.querySelector('strong');
    const time = node.querySelector('time');
    const label = node.querySelector('[data-date-label]') ?? time;
    const quote = node.querySelector('blockquote');
    const apart = [title, label, ...node.querySelectorAll('[data-date-words], [data-date-note], [data-source]')];
    return some({
        title: wordsOf$1(title), href: title?.querySelector('a')?.getAttribute('href'),
        date: time?.getAttribute('datetime') ?? wordsOf$1(time), dateLabel: label?.hasAttribute('data-date-words') ? null : wordsOf$1(label), dateNote: wordsOf$1(node.querySelector('[data-date-note]')),
        text: paragraphs([...node.querySelectorAll('p')].filter((p) => !p.closest('blockquote, figcaption') && !apart.some((one) => one && p.contains(one)))),
        quote: quote && some({ text: wordsOf$1(without('cite', quote)), by: wordsOf$1(node.querySelector('cite:not([data-source])')), paraphrase: quote.hasAttribute('data-paraphrase') || null }),
        source: readSource(node.querySelector('[data-source]')), media: [...node.querySelectorAll('img, video, audio, a[data-media]')].map((medium) => readMedia(medium, node)),
    });
}
const readSource = (node) => node && some({ name: wordsOf$1(node), url: node.getAttribute('href') });
function readMedia(node, item) {
    const figure = node.closest('figure');
    // The figure around the whole list has a caption of its own.
    const caption = item.contains(figure) ? figure?.querySelector('figcaption') : null;
    return some({
        type: node.getAttribute('data-media') ?? (node.matches('img') ? 'image' : node.localName),
        src: node.getAttribute('src') ?? node.getAttribute('href') ?? node.querySelector('source')?.getAttribute('src'),
        alt: node.getAttribute('alt') ?? node.getAttribute('aria-label') ?? wordsOf$1(node), poster: node.getAttribute('poster'),
        caption: caption && inline(without('small', caption)).trim(), credit: wordsOf$1(caption?.querySelector('small')),
    });
}
/** A copy of an element without a part of it. */
function without(part, node) {
    const copy = node.cloneNode(true);
    if (copy instanceof Element)
        copy.querySelector(part)?.remove();
    return copy;
}
const MARKS = { STRONG: '**', B: '**', EM: '*', I: '*' };
/** The content of elements in the text's own subset of Markdown, a paragraph each. */
const paragraphs = (nodes) => nodes.map((node) => inline(node).trim()).filter(Boolean).join('\n\n');
function inline(node) {
    let text = '';
    for (const child of node.childNodes) {
        if (child.nodeType === Node.TEXT_NODE)
            text += (child.textContent ?? '').replace(SPACES, ' ').replace(/[\\*[\]]/g, '\\$&');
        else if (child instanceof Element) {
            const inner = inline(child);
            const mark = MARKS[child.tagName] ?? '';
            const href = child.tagName === 'A' ? child.getAttribute('href') : null;
            text += href && inner.trim() ? `[${inner}](${href.replace(/\)/g, '%29')})` : inner.trim() ? mark + inner + mark : inner;
        }
    }
    return text;
}

// While somebody reads the list that the widget is made of (the focus is in it, or words of it are selected), the list
// stays; the widget takes its place when they have left it.
class ReadingController {
    #isReading = null;
    constructor(host) {
        this.host = host;
        host.addController(this);
    }
    /** Whether somebody was in the list when this was first asked, before the widget is drawn, and still is. */
    get isReading() {
        return (this.#isReading ??= this.#begin());
    }
    hostDisconnected() {
        document.removeEventListener('selectionchange', this.#look);
        this.host.removeEventListener('focusout', this.#look);
    }
    #begin() {
        if (!hasReadable(this.host) || !this.#isInside())
            return false;
        document.addEventListener('selectionchange', this.#look);
        this.host.addEventListener('focusout', this.#look);
        return true;
    }
    /** The focus may be on its way to the next link of the list. */
    #look = () => requestAnimationFrame(() => {
        if (!this.#isReading || this.#isInside())
            return;
        this.#isReading = false;
        this.hostDisconnected();
        this.host.requestUpdate();
    });
    #isInside() {
        const { host } = this;
        const selection = getSelection();
        // A selection that lies within the host does not 'contain' it, not even in part.
        return host.matches(':focus-within') || (selection !== null && !selection.isCollapsed && (host.contains(selection.anchorNode) || selection.containsNode(host, true)));
    }
}

// How long a period lasts, in the one unit that people would say.
/** Whole Gregorian months from one civil moment to a later one. */
function monthsBetween(from, to) {
    const [a, b] = [civilFields(from), civilFields(to)];
    return (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
}
/** 'six years', 'three months', 'eleven days': whole units of `[from, to)`, civil ms; empty for less than a day. */
function formatDuration(from, to, words) {
    const { years, months, days } = messagesFor(words.locale);
    const whole = monthsBetween(from, to);
    if (whole >= 24)
        return plural(years, Math.floor(whole / 12), words);
    if (whole >= 2)
        return whole === 12 ? plural(years, 1, words) : plural(months, whole, words);
    const count = Math.floor((to - from) / MS_PER_DAY);
    return count >= 1 ? plural(days, count, words) : '';
}

// From the selected event to what its details show.
/** Ids in reading order: the dated events, then the undated ones. */
const readingOrder = ({ events, undated }) => [...events, ...undated].map((event) => event.id);
/** '٤ من ٥'. */
function positionWords(index, count, { words, messages }) {
    return fill(messages.position, { n: formatNumber(index + 1, words), count: formatNumber(count, words) });
}
/** Of a period between two days, or of one that goes on, up to the document's as-of date; today's clock is not asked. */
function durationOf({ kind, flags, from, to, dates, nowMs, hasAsOf }, at, words, messages) {
    const [date, flag = 0, start = NaN, end = NaN] = [dates[at], flags[at], from[at], to[at]];
    if (kind[at] !== 2 /* Kind.Span */ || date?.kind !== 'interval' || !Number.isFinite(start))
        return '';
    if ((flag & 4 /* Flag.OpenEnd */) !== 0) {
        const text = hasAsOf && nowMs !== null && nowMs > start ? formatDuration(start, nowMs, words) : '';
        const isAbout = (flag & (32 /* Flag.ApproximateStart */ | 16 /* Flag.UncertainStart */)) !== 0;
        return text && fill(messages.ongoingFor, { duration: isAbout ? fill(messages.about, { date: text }) : text });
    }
    const text = date.precision === 'day' && date.precisionEnd === 'day' ? formatDuration(start, end, words) : '';
    return text && fill(messages.lasted, { duration: text });
}
/** Null where no event has the id. */
function detailsOf(chronicle, id, context) {
    const order = [...chronicle.events, ...chronicle.undated];
    const at = order.findIndex((event) => event.id === id);
    const event = order[at];
    if (!event)
        return null;
    const { words, messages } = context;
    const { groups, entities } = chronicle.document;
    const index = groups.findIndex((group) => group.id === event.group);
    const label = groups[index]?.label;
    const nameOf = (entity) => entities.find((one) => one.id === entity)?.name;
    return {
        ...context, event, dates: at < chronicle.count ? eventDate(chronicle, at, { ...words, style: 'full' }) : [undatedWords(event, words)], duration: durationOf(chronicle, at, words, messages),
        group: label === undefined ? null : { label, index },
        speaker: event.quote?.by === undefined ? null : (nameOf(event.quote.by) ?? event.quote.by), entities: event.mentions.flatMap((id) => nameOf(id) ?? []),
        position: positionWords(at, order.length, context), isFirst: at === 0, isLast: at === order.length - 1,
    };
}

// Which event is open and which one the keyboard is on, the way to its neighbours, and what is said of where it stands.
class SelectionController {
    /** The event opened last. */
    #opened;
    constructor(host, chart, language, stage) {
        this.host = host;
        this.chart = chart;
        this.language = language;
        this.stage = stage;
        /** Id of the event that the keyboard is on. */
        this.focused = null;
        /** The event opened last. */
        this.#opened = null;
    }
    /** Ids in reading order. */
    get order() {
        const { chronicle } = this.stage();
        return chronicle ? readingOrder(chronicle) : [];
    }
    /** Where the event opened last stands, for those who do not see it: '٤ من ٥'. */
    get announcement() {
        const at = this.#opened === null ? -1 : this.order.indexOf(this.#opened);
        return at < 0 ? '' : positionWords(at, this.order.length, this.language);
    }
    /** Asks the page, which may refuse, and opens the event; null closes the open one. */
    select(id, by) {
        const previous = this.host.selected;
        if (id === previous || !emit(this.host, 'khatt-select', { id, previous, by }, true))
            return;
        this.host.selected = id;
        if (id !== null)
            this.focused = this.#opened = id;
    }
    /** Moves until the event is seen, and opens it. An unknown id does nothing. */
    reveal(id, by) {
        if (!this.order.includes(id))
            return;
        const { chronicle, isVertical } = this.stage();
        const index = chronicle?.indexOf.get(id);
        if (index !== undefined && !isVertical)
            this.chart.reveal(index);
        this.select(id, by);
    }
    /** Opens the next event in reading order (1), or the one before (-1); none beyond the ends. */
    step(by, how) {
        const { selected } = this.host;
        const id = this.order[(selected !== null ? this.order.indexOf(selected) : by > 0 ? -1 : this.order.length) + by];
        if (id !== undefined)
            this.reveal(id, how);
    }
}

// How large the widget is and its words are, followed; and the height that it holds on the page while it loads.
/** Own width under which the timeline is a list down the page. */
const VERTICAL_BELOW_PX = 560;
/** About the height of a row of that list. */
const ROW_EM = 5.2;
/** A chart in a reserved place takes at least this part of `--khatt-height`. */
const LEAST_PART = 0.35;
/** A list in a held place has at least this many rows. */
const LEAST_ROWS = 1;
/** About the height of 'show all'. */
const SHOW_ALL_PX = 48;
class SizeController {
    #widthPx;
    #probe;
    /** Measured in the next frame: what it changes must not be observed in the same one. */
    #observer;
    constructor(host) {
        this.host = host;
        /** Null while the widget is not displayed. */
        this.size = null;
        /** The widget stood loading on the page: its height is held, so that nothing below it moves. */
        this.isReserved = false;
        this.#widthPx = 0;
        this.#probe = null;
        /** Measured in the next frame: what it changes must not be observed in the same one. */
        this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.host.isConnected && this.#measure() && this.host.requestUpdate()));
        host.addController(this);
    }
    /** Own width, whatever `transform` or `zoom` the page draws it with; 0 while it is not displayed. */
    get widthPx() {
        return (this.#widthPx ||= this.host.offsetWidth);
    }
    get isNarrow() {
        return this.widthPx > 0 && this.widthPx < VERTICAL_BELOW_PX;
    }
    hostDisconnected() {
        this.#observer.disconnect();
        this.#probe = null;
        this.#widthPx = 0;
    }
    hostUpdated() {
        const probe = this.host.renderRoot.querySelector('.probe');
        if (probe === this.#probe)
            return;
        this.#probe = probe;
        this.#observer.disconnect();
        for (const node of [this.host, ...(probe?.children ?? [])])
            this.#observer.observe(node);
        this.#measure();
    }
    /** Whether anything has changed. */
    #measure() {
        const widthPx = this.host.offsetWidth;
        const size = measure(this.host.renderRoot, widthPx);
        if (widthPx === this.#widthPx && JSON.stringify(size) === JSON.stringify(this.size))
            return false;
        this.#widthPx = widthPx;
        this.size = size;
        return true;
    }
    /** Holds the height that the story is going to have: of a list, where it is said how many `events` are coming. */
    reserve(events) {
        this.isReserved = true;
        const section = this.host.renderRoot.querySelector('section');
        if (section && events)
            section.style.minBlockSize = `${events * ROW_EM}em`;
    }
    /** Whether khatt-timeline.css holds a place for the widget: what follows it must not move. */
    get #isHeld() {
        return getComputedStyle(this.host).getPropertyValue('--_place') !== '';
    }
    /**
     * How many rows of the list are shown at first, of those that are there. Where a place is held and its end is seen, as
     * many as fit in it; where the end is not seen, nothing that follows can move before the reader's eyes, and the list has
     * its own height.
     */
    fitRows() {
        const section = this.host.renderRoot.querySelector('section');
        if (!section || !this.#isHeld)
            return Infinity;
        const place = reservedPx(section);
        if (this.host.getBoundingClientRect().top + place > innerHeight) {
            this.host.style.minBlockSize = '0';
            return Infinity;
        }
        const rows = [...section.querySelectorAll('.row')];
        let excess = section.offsetHeight - place;
        if (excess <= 1)
            return Infinity;
        if (!section.querySelector('.show-all'))
            excess += SHOW_ALL_PX;
        while (rows.length > LEAST_ROWS && excess > 0)
            excess -= rows.pop()?.offsetHeight ?? 0;
        return rows.length;
    }
    /** Px for the chart: what is reserved for the widget, where something is, else `--khatt-height`. */
    chartHeight(root) {
        const heightPx = this.size?.heightPx ?? 0;
        const section = root.parentElement;
        const reserved = section ? reservedPx(section) : 0;
        // A page's own least height that is less than a chart's is no place for one.
        if (!section || !(reserved >= heightPx || this.#isHeld))
            return { heightPx, isReserved: false };
        const footer = section.querySelector('footer');
        const below = footer ? footer.offsetHeight + Number.parseFloat(getComputedStyle(footer).marginBlockStart) : 0;
        // Offsets are rounded, but unlike boxes they do not grow with a page's zoom.
        return { heightPx: Math.max(Math.floor(reserved - root.offsetTop - below - 1), Math.round(heightPx * LEAST_PART)), isReserved: true };
    }
}
const reservedPx = (section) => Number.parseFloat(getComputedStyle(section).minBlockSize);

// A heading of any level without building markup from strings.
const LEVELS = [
    (content, id) => html `<h1 id=${id}>${content}</h1>`, (content, id) => html `<h2 id=${id}>${content}</h2>`, (content, id) => html `<h3 id=${id}>${content}</h3>`,
    (content, id) => html `<h4 id=${id}>${content}</h4>`, (content, id) => html `<h5 id=${id}>${content}</h5>`, (content, id) => html `<h6 id=${id}>${content}</h6>`,
];
/** `level` is clamped to 1 to 6. */
const heading = (level, content, id) => (LEVELS[Math.min(6, Math.max(1, level)) - 1] ?? LEVELS[1])?.(content, id) ?? html `${content}`;

// The widget's few pictures, drawn with the text's own colour. Chevrons are named by where they lead, not by a side.
const PATHS = {
    zoomIn: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM20.5 20.5l-4.6-4.6M11 8v6M8 11h6',
    zoomOut: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM20.5 20.5l-4.6-4.6M8 11h6',
    fit: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
    right: 'M9 5l7 7-7 7',
    left: 'M15 5l-7 7 7 7',
    close: 'M6 6l12 12M18 6 6 18',
    play: 'M8 5v14l11-7z',
};
function icon(name) {
    return html `<svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"><path d=${PATHS[name]}></path></svg>`;
}

// The open event: date, title, text, quotation, people and places, media, source, and the way to its neighbours.
function renderDetails(model, actions) {
    const { event, group } = model;
    return html `
    <article id="details" class="details ${groupClass(group?.index ?? -1)}" part="details" tabindex="-1" aria-labelledby="details-title">
      ${renderNavigation(model, actions)}
      <p class="when">${renderDate(model)}${event.dateNote ? html `<span class="note"> · <bdi>${event.dateNote}</bdi></span>` : nothing}${group ? html `<span class="group"> · <bdi>${group.label}</bdi></span>` : nothing}</p>
      ${heading(model.headingLevel, event.href ? html `<a href=${event.href} rel="noopener noreferrer">${event.title}</a>` : event.title, 'details-title')}
      ${renderBody(model)}
    </article>`;
}
function renderDate({ event, dates: [text = '', ...others], duration }) {
    // Only what HTML knows as a date may stand in `datetime`.
    const machine = /^\d{4}(-\d\d){0,2}$|^\d{4}-\d\d-\d\dT/.test(event.date) ? event.date.replace(/\[.*$/, '') : null;
    return html `${machine ? html `<time datetime=${machine}>${text}</time>` : html `<span class="time">${text}</span>`}${[...others, ...(duration ? [duration] : [])].map((one) => html `<span class="other"> · <bdi>${one}</bdi></span>`)}`;
}
function renderNavigation({ messages, position, isFirst, isLast, dir }, { previous, next, close }) {
    const [back, on] = dir === 'rtl' ? ['right', 'left'] : ['left', 'right'];
    const button = (name, action, picture, isOff = false) => html `<button type="button" part="button" aria-label=${name} title=${name} ?disabled=${isOff} @click=${action}>${picture}</button>`;
    return html `<div class="navigation">
    ${button(messages.previous, previous, icon(back), isFirst)}<span class="position">${position}</span>${button(messages.next, next, icon(on), isLast)}${button(messages.close, close, icon('close'))}
  </div>`;
}
/** Text, quotation, media, names, source: what stands under the title. */
function renderBody({ event, speaker, entities, messages }) {
    return html `
    ${renderText(event.text)}
    ${event.quote ? html `<blockquote part="quote"><p><bdi>${event.quote.text}</bdi></p>${speaker !== null ? html `<cite><bdi>${speaker}</bdi>${event.quote.paraphrase ? html ` <span>${messages.paraphrase}</span>` : nothing}</cite>` : nothing}</blockquote>` : nothing}
    ${event.media.map((media) => renderMedia(media, messages))}
    ${entities.length > 0 ? html `<p class="entities"><span>${messages.mentions}: </span>${entities.map((name, i) => html `${i > 0 ? ' · ' : ''}<bdi>${name}</bdi>`)}</p>` : nothing}
    ${event.source ? html `<p class="source" part="source">${sourceOf(event.source, messages)}</p>` : nothing}`;
}
const renderText = (text) => text ? parseRuns(text).map((runs) => html `<p class="text">${runs.map(renderRun)}</p>`) : [];
function renderRun(run) {
    const styled = run.strong ? (run.emphasis ? html `<strong><em>${run.text}</em></strong>` : html `<strong>${run.text}</strong>`) : run.emphasis ? html `<em>${run.text}</em>` : run.text;
    return run.href ? html `<a href=${run.href} rel="noopener noreferrer">${styled}</a>` : styled;
}
function sourceOf({ name, url }, messages) {
    const [before = '', after = ''] = messages.source.split('{name}');
    return html `${before}<bdi>${url ? html `<a href=${url} rel="noopener noreferrer">${name}</a>` : name}</bdi>${after}`;
}
/** A picture that does not come leaves its words. */
function imageFailed(event) {
    if (event.target instanceof HTMLElement)
        event.target.closest('figure')?.classList.add('failed');
}
const FRAMES = { youtube: 'https://www.youtube-nocookie.com/embed/', vimeo: 'https://player.vimeo.com/video/' };
function renderMedia(media, messages) {
    const caption = media.caption || media.credit
        ? html `<figcaption>${renderText(media.caption)}${media.credit ? html ` <small>${media.credit}</small>` : nothing}</figcaption>` : nothing;
    return html `<figure class="media">${picture(media, messages)}${caption}</figure>`;
}
function picture({ type, src, alt, poster }, messages) {
    switch (type) {
        case 'image': return html `<img src=${src} alt=${alt} loading="lazy" decoding="async" referrerpolicy="no-referrer" @error=${imageFailed} /><p class="instead">${alt || messages.imageFailed}</p>`;
        case 'video': return html `<video src=${src} controls preload="none" poster=${poster ?? nothing} aria-label=${alt}></video>`;
        case 'audio': return html `<audio src=${src} controls preload="none" aria-label=${alt}></audio>`;
        // Nothing is asked of another site before the reader asks for it.
        default: return html `<button type="button" class="facade" part="button" @click=${(event) => play(event, FRAMES[type] + src, alt)}>${icon('play')}<span>${fill(messages.play, { name: alt || src })}</span></button>`;
    }
}
function play(event, src, title) {
    const button = event.currentTarget;
    if (!(button instanceof HTMLElement))
        return;
    const frame = document.createElement('iframe');
    Object.assign(frame, { title, allow: 'fullscreen; picture-in-picture', referrerPolicy: 'strict-origin-when-cross-origin' });
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-presentation allow-popups');
    frame.src = src;
    button.hidden = true;
    button.after(frame);
    frame.focus();
}

// The vertical form: rows down the page with their marks on a line, the selected one open in place.
/** The first rows up to the limit; a selected one beyond it is shown too. */
function renderList(rows, state, actions) {
    const shown = rows.filter((row, i) => i < state.limit || row.id === state.selected);
    const tabStop = shown.some((row) => row.id === state.tabStop) ? state.tabStop : shown[0]?.id;
    return html `
    <ol class="list" part="list" role="list">${shown.map((row) => renderRow(row, state, row.id === tabStop))}</ol>
    ${shown.length < rows.length ? html `<button type="button" class="show-all" part="button" @click=${actions.showAll}>${plural(state.messages.showAll, rows.length, state.words)}</button>` : nothing}`;
}
function renderRow(row, { open, messages }, isTabStop) {
    const details = open(row.id);
    const isOpen = details !== null;
    const ongoing = row.isOngoing ? html ` · ${messages.ongoing}` : nothing;
    const classes = `row ${groupClass(row.group)} ${row.mark}${row.isOngoing ? ' ongoing' : ''}${row.isUncertain ? ' uncertain' : ''}${isOpen ? ' selected' : ''}`;
    return html `<li class=${classes}>
    <span class="mark" part=${row.mark === 'point' ? 'mark' : 'span'} data-event-id=${row.id} aria-hidden="true"></span>
    <button type="button" class="event" part="event" data-event-id=${row.id} tabindex=${isTabStop ? 0 : -1} aria-expanded=${isOpen} aria-controls=${isOpen ? 'details' : nothing} aria-label="${row.date}: ${row.title}">
      <span class="date" part="event-date">${row.date}${ongoing}</span> <span class="title" part="event-title">${row.title}</span>
    </button>
    ${details ? html `<article id="details" class="open" part="details" tabindex="-1" aria-label=${row.title}>
      ${details.event.dateNote ? html `<p class="note">${details.event.dateNote}</p>` : nothing}
      ${renderBody(details)}
    </article>` : nothing}
  </li>`;
}

// The plain parts of the widget around the drawing: header, messages, the list of a stack, footer.
function renderHeader({ document, messages, words, level, count, zoomIn, zoomOut, fit }) {
    const title = document?.title ?? '';
    const button = (name, action, picture) => html `<button type="button" part="button" aria-label=${name} title=${name} @click=${action}>${picture}</button>`;
    return html `
    <header part="header">
      <div class="heading">
        <slot name="title">${title ? heading(level, html `<span part="title">${title}</span>`, 'title') : html `<span id="title" class="status">${messages.timeline}</span>`}</slot>
        <slot name="description">${document?.description ? html `<p class="description">${plainText(parseRuns(document.description))}</p>` : nothing}</slot>
        ${document && count > 0 ? html `<p class="status">${plural(messages.events, count, words)}</p>` : nothing}
        ${document && document.groups.length > 0 ? html `<ul class="legend" part="legend" role="list">${document.groups.map((group, i) => html `<li class=${groupClass(i)}>${group.label}</li>`)}</ul>` : nothing}
      </div>
      ${zoomIn ? html `<div class="toolbar" part="toolbar" role="toolbar" aria-label=${messages.toolbar}>
        ${button(messages.zoomIn, zoomIn, icon('zoomIn'))}${button(messages.zoomOut, zoomOut, icon('zoomOut'))}${button(messages.fit, fit, icon('fit'))}
      </div>` : nothing}
    </header>`;
}
const ERROR_WORDS = {
    network: 'errorNetwork', http: 'errorNetwork', url: 'errorNetwork', size: 'errorSize', format: 'errorFormat', time: 'errorTime',
};
/** What stands in the chart's place while there is none. */
function renderMessage(status, messages, code, retry) {
    if (status === 'loading')
        return html `<div class="message" aria-busy="true">${messages.loading}</div>`;
    if (status === 'empty')
        return html `<div class="message"><slot name="empty">${messages.empty}</slot></div>`;
    return html `<div class="message" role="alert">
    <slot name="error"><strong>${messages.error}</strong><span>${messages[ERROR_WORDS[code ?? 'network']]}</span></slot>
    <button type="button" part="button" @click=${retry}>${messages.retry}</button>
  </div>`;
}
/** How many events could not be shown. */
function renderLeftOut(problems, messages, words) {
    const count = problems.filter((problem) => problem.dropped).length;
    return count > 0 ? html `<p class="left-out">${plural(messages.leftOut, count, words)}</p>` : nothing;
}
/** The events that a card or a ring stands for, as a list over the chart. */
function renderStack(rows, messages, close) {
    return html `<div class="stack" role="group" aria-label=${messages.stack}>
    <div class="stack-head"><span>${messages.stack}</span><button type="button" class="close" part="button" aria-label=${messages.close} @click=${close}>${icon('close')}</button></div>
    <ol role="list">${rows.map((row) => html `<li class=${groupClass(row.group)}>
      <button type="button" class="event" part="event" data-event-id=${row.id} aria-label="${row.date}: ${row.title}"><span class="date" part="event-date">${row.date}</span> <span class="title" part="event-title">${row.title}</span></button>
    </li>`)}</ol>
  </div>`;
}
function wordsOf(edtf, words) {
    try {
        return formatDate(parseEdtf(edtf), words);
    }
    catch {
        return edtf;
    }
}
/** Source and as-of line: of the document, or of its events where they name one. */
function renderFooter(document, messages, words) {
    const names = document ? [...new Set(document.source ? [document.source.name] : document.events.flatMap((event) => event.source?.name ?? []))].slice(0, 3) : [];
    const list = new Intl.ListFormat(intlLocale(words.locale)).format(names);
    return html `<footer part="footer"><slot name="footer">
    ${names.length > 0 ? html `<bdi>${fill(messages.source, { name: list })}</bdi>` : nothing}
    ${document?.asOf ? html `<bdi>${fill(messages.updated, { date: wordsOf(document.asOf, words) })}</bdi>` : nothing}
  </slot></footer>`;
}

// The story itself: the chart with what opens over and under it, or the list down the page.
function renderStory(model, actions) {
    const { chronicle, isVertical, selected, stack, messages, words } = model;
    const details = detailsOf(chronicle, selected, model);
    // Words for all events cost more than the whole chart: only the forms that list them ask.
    const rows = isVertical || stack || chronicle.undated.length > 0 ? layoutList(chronicle, words) : [];
    const open = (id) => (id === selected ? details : model.isAllOpen ? detailsOf(chronicle, id, model) : null);
    if (isVertical)
        return html `<div class="rows">${renderList(rows, { ...model, open }, actions)}</div>`;
    const undated = rows.filter((row) => row.isUndated);
    return html `
    ${chronicle.count > 0 ? html `<div class="chart" part="chart" @pointerover=${actions.hovered} @focusin=${actions.hovered}></div>` : nothing}
    ${stack ? renderStack(stack.flatMap((id) => rows.find((row) => row.id === id) ?? []), messages, actions.closeStack) : nothing}
    ${undated.length > 0 ? html `<div class="rows" role="group" aria-labelledby="undated"><p id="undated">${messages.undatedEvents}</p>${renderList(undated, { ...model, open, limit: Infinity }, actions)}</div>` : nothing}
    ${details && chronicle.indexOf.has(details.event.id) ? renderDetails(details, actions) : nothing}`;
}

// Fetches the document of `src`: with a limit of size that counts the stream, a limit of time, and clear errors.
/** Why a document could not be had. The message is English, for the console. */
class LoadError extends Error {
    constructor(code, message) {
        super(message);
        this.code = code;
        this.name = 'LoadError';
    }
}
const TIMEOUT_MS = 8000;
const isWeb = (url) => /^https?:$/.test(new URL(url).protocol);
/** The JSON at an absolute URL. @throws LoadError, or an AbortError when `signal` aborts. */
async function loadSource(url, { signal, maxBytes, credentials, timeoutMs = TIMEOUT_MS }) {
    if (!isWeb(url))
        throw new LoadError('url', `Expected an http or https address, found ${url}.`);
    const timeout = new AbortController();
    const timer = setTimeout(() => timeout.abort(), timeoutMs);
    const stop = () => timeout.abort();
    signal.addEventListener('abort', stop);
    try {
        const response = await fetch(url, { signal: timeout.signal, credentials, referrerPolicy: 'no-referrer' });
        if (!response.ok)
            throw new LoadError('http', `${url} answered ${response.status}.`);
        if (response.url && new URL(response.url).protocol !== new URL(url).protocol && new URL(response.url).protocol !== 'https:')
            throw new LoadError('url', `${url} led to another scheme: ${response.url}.`);
        return parse(await bodyOf(response, maxBytes), url);
    }
    catch (error) {
        if (error instanceof LoadError || signal.aborted)
            throw error;
        if (timeout.signal.aborted)
            throw new LoadError('time', `${url} took longer than ${timeoutMs / 1000} s.`);
        throw new LoadError('network', `${url} could not be reached: ${error instanceof Error ? error.message : String(error)}`);
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
    }
}
async function bodyOf(response, maxBytes) {
    const reader = response.body?.getReader();
    if (!reader)
        return '';
    const decoder = new TextDecoder();
    let bytes = 0;
    let text = '';
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
        bytes += chunk.value.byteLength;
        if (bytes > maxBytes) {
            void reader.cancel();
            throw new LoadError('size', `${response.url} is larger than ${maxBytes} bytes.`);
        }
        text += decoder.decode(chunk.value, { stream: true });
    }
    return text + decoder.decode();
}
function parse(text, url) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (error) {
        throw new LoadError('format', `${url} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
    }
}

// Finds the widget's data (property, `src`, inline JSON, light-DOM children, in this order), reads it, and keeps what
// came of it as one state. Loading is lazy for `src`: it begins when the widget comes near the viewport. The reader of
// dates in words is fetched where a document has some.
const NEAR_PX = 600;
/** Input that says which data it is; the rest says how the same data is read. */
const SOURCE = ['data', 'src', 'loading', 'maxBytes', 'credentials'];
/** Kept once it is there, so that later readings need not wait. */
let reader = null;
class StoryController {
    #input;
    /** What was read last, until other data is asked for. */
    #raw;
    /** It has dates in words and no language of its own. */
    #followsLocale;
    #abort;
    #children;
    #near;
    /** `changed` is called with each new state. */
    constructor(host, changed) {
        this.host = host;
        this.changed = changed;
        this.state = { status: 'loading' };
        this.#input = null;
        /** What was read last, until other data is asked for. */
        this.#raw = null;
        /** It has dates in words and no language of its own. */
        this.#followsLocale = false;
        this.#abort = new AbortController();
        this.#children = null;
        this.#near = null;
    }
    /** Reads again where the input is another one. */
    update(input) {
        const old = this.#input;
        const isOther = (...keys) => keys.some((key) => old?.[key] !== input[key]);
        this.#input = input;
        if (!old || isOther(...SOURCE))
            this.#start();
        else if (this.#raw && (isOther('timeZone', 'seasons') || (this.#followsLocale && isOther('locale')))) {
            this.#stop();
            this.#read(this.#raw.value, this.#raw.baseUrl);
        }
    }
    /** Forgets what was loaded and begins again. */
    retry() {
        if (this.#input)
            this.#start();
    }
    connect() {
        if (this.#input && this.state.status === 'loading')
            this.#start();
        else
            this.#watchChildren();
    }
    disconnect() {
        this.#stop();
        this.#children?.disconnect();
        this.#children = null;
    }
    #stop() {
        this.#abort.abort();
        this.#abort = new AbortController();
        this.#near?.disconnect();
        this.#near = null;
    }
    #start() {
        this.#stop();
        this.#raw = null;
        const input = this.#input;
        if (!input)
            return;
        this.#watchChildren();
        if (input.data !== undefined && input.data !== null)
            this.#read(input.data, this.host.baseURI);
        else if (input.src !== null) {
            this.#set({ status: 'loading' });
            if (input.loading === 'eager')
                void this.#load(input.src, input);
            else
                this.#whenNear(() => void this.#load(input.src ?? '', input));
        }
        else
            this.#readChildren();
    }
    #readChildren() {
        this.#stop();
        const raw = readChildren(this.host);
        if (raw && 'error' in raw)
            this.#fail('format', [{ code: 'children/not-json', path: '', message: raw.error, severity: 'error' }]);
        else
            this.#read(raw ? raw.value : { events: [] }, this.host.baseURI);
    }
    /** Late changes of the children are followed while they are the data. */
    #watchChildren() {
        const areData = this.#input !== null && (this.#input.data ?? null) === null && this.#input.src === null;
        if (!areData || this.#children) {
            if (!areData) {
                this.#children?.disconnect();
                this.#children = null;
            }
            return;
        }
        this.#children = new MutationObserver((records) => {
            // The widget's own attributes are not its children's.
            if (records.some(({ target, type }) => target !== this.host || type === 'childList'))
                this.#readChildren();
        });
        this.#children.observe(this.host, CHILD_OBSERVER_OPTIONS);
    }
    #whenNear(begin) {
        this.#near = new IntersectionObserver((entries) => {
            if (!entries.some((entry) => entry.isIntersecting))
                return;
            this.#near?.disconnect();
            begin();
        }, { rootMargin: `${NEAR_PX}px` });
        this.#near.observe(this.host);
    }
    async #load(src, { maxBytes, credentials }) {
        const { signal } = this.#abort;
        try {
            const baseUrl = new URL(src, this.host.baseURI).href;
            const value = await loadSource(baseUrl, { signal, maxBytes, credentials });
            if (!signal.aborted)
                this.#read(value, baseUrl);
        }
        catch (error) {
            if (signal.aborted)
                return;
            const code = error instanceof LoadError ? error.code : 'url';
            this.#fail(code, [{ code: `load/${code}`, path: '', message: error instanceof Error ? error.message : String(error), severity: 'error' }]);
        }
    }
    #fail(code, problems) {
        this.#set({ status: 'error', code, problems });
    }
    #read(value, baseUrl) {
        this.#raw = { value, baseUrl };
        const options = { baseUrl, locale: this.#input?.locale, timeZone: this.#input?.timeZone ?? undefined };
        const plain = readDocument(value, options);
        const isInWords = plain.problems.some(({ code }) => code === 'date/not-edtf');
        this.#followsLocale = isInWords && plain.document.lang === undefined;
        if (isInWords)
            void this.#readWords(plain, value, options);
        else
            this.#show(plain);
    }
    /** Reads once more with the reader of dates in words; at once where it is there, with the words of the document's language. */
    async #readWords(plain, value, options) {
        const { signal } = this.#abort;
        const locale = plain.document.lang ?? options.locale ?? 'ar';
        const words = loadMessages(locale);
        if (!reader || words) {
            this.#set({ status: 'loading' });
            try {
                const [module] = await Promise.all([import('../chunks/reader.js'), words]);
                reader = module.readerWith;
            }
            catch (error) {
                const missing = { code: 'reader/missing', path: '', message: `Dates in words are not read: ${missingFile('reader', error)}`, severity: 'error' };
                if (!signal.aborted)
                    this.#show({ document: plain.document, problems: [missing, ...plain.problems] });
                return;
            }
            if (signal.aborted)
                return;
        }
        this.#show(readDocument(value, { ...options, readDate: reader(locale, messagesFor(locale)) }));
    }
    #show({ document, problems }) {
        const isFatal = document.events.length === 0 && problems.some((problem) => problem.path === '' && problem.severity === 'error');
        if (isFatal)
            return this.#fail('format', problems);
        const chronicle = createChronicle(document, { timeZone: this.#input?.timeZone ?? document.timeZone, seasons: this.#input?.seasons });
        const isEmpty = chronicle.count === 0 && chronicle.undated.length === 0;
        this.#set({ status: isEmpty ? 'empty' : 'ready', document, chronicle, problems });
    }
    #set(state) {
        this.state = state;
        this.changed(state);
    }
}

// The widget's look. Neutral colours are mixtures of the page's own ink, so that it sits on any background;
// only the groups bring colours of their own. Every choice can be overridden by a --khatt-* property. What the page's text
// may have and ours must not (spaced letters, lines that do not break) ends at .timeline: a rule for * does not reach there.
const groupColor = (n) => `var(--khatt-group-${n}, light-dark(${GROUP_COLORS.light[n - 1]}, ${GROUP_COLORS.dark[n - 1]}))`;
/**
 * The first group's colour is the accent's too, and stands at the host. A sheet of its own: `css` puts values into one by
 * `reduce`, which old libraries replace.
 */
const groupStyles = unsafeCSS([`:host { --_g1: ${groupColor(1)}; }`, ...GROUP_COLORS.light.slice(1).map((_, i) => `.g${i + 1} { --g: var(--khatt-own-${i + 2}, ${groupColor(i + 2)}); }`)].join('\n'));
const timelineStyles = css `
  :host {
    --_ink: var(--khatt-ink, currentColor);
    --_muted: var(--khatt-muted, color-mix(in srgb, var(--_ink) 68%, transparent));
    --_hairline: var(--khatt-hairline, color-mix(in srgb, var(--_ink) 18%, transparent));
    --_tint: var(--khatt-tint, color-mix(in srgb, var(--_ink) 5%, transparent));
    --_radius: var(--khatt-radius, 10px);
    --_focus: var(--khatt-focus, light-dark(#1d5fbf, #8ab8ff));
    --_accent: var(--khatt-accent, var(--_g1));
    display: block;
    --_line: 1.7;
    color: var(--_ink);
  }
  :host([hidden]) { display: none; }
  .gx { --g: var(--_accent); }
  .g0 { --g: var(--khatt-own-1, var(--_g1)); }

  /* Nastaliq hangs far below its line. */
  .timeline:lang(ur) { --_line: 2.4; }
  .timeline { position: relative; min-block-size: inherit; container-type: inline-size; overflow-wrap: break-word; font-family: var(--khatt-font, inherit); letter-spacing: 0; word-spacing: 0; text-indent: 0; white-space: normal; line-height: var(--_line); text-align: start; }
  .timeline.reserved { min-block-size: calc(var(--khatt-height, 32em) + 9em); }
  header { display: grid; grid-template-columns: 1fr auto; column-gap: 1.25em; align-items: start; }
  .heading { min-inline-size: 0; }
  .heading :is(h1, h2, h3, h4, h5, h6), ::slotted([slot='title']) {
    margin: 0; font-size: clamp(1.25em, 0.9em + 2.2cqi, 1.75em); line-height: calc(var(--_line) * 0.85); font-weight: 700; text-wrap: balance;
  }
  .description { margin: 0.15em 0 0; color: var(--_muted); max-inline-size: 48em; }
  button { font: inherit; color: inherit; background: none; border: 0; padding: 0; margin: 0; cursor: pointer; text-align: start; }
  :focus-visible { outline: 2.5px solid var(--_focus); outline-offset: 2px; border-radius: 4px; }
  .toolbar { display: flex; gap: 2px; padding: 3px; background: var(--_tint); border-radius: var(--_radius); }
  .toolbar button { inline-size: 38px; block-size: 38px; display: grid; place-items: center; border-radius: calc(var(--_radius) - 3px); }
  :is(.toolbar, .navigation, .message) button:hover, .show-all:hover { background: var(--_tint); }
  @media (pointer: coarse) { .toolbar button { inline-size: 44px; block-size: 44px; } }
  .toolbar svg { inline-size: 20px; block-size: 20px; }
  .legend { display: flex; flex-wrap: wrap; gap: 0.2em 1.4em; list-style: none; margin: 0.7em 0 0; padding: 0; font-size: max(14px, 0.9em); color: var(--_muted); }
  .legend li { display: flex; align-items: center; gap: 0.5em; }
  .legend li::before { content: ''; inline-size: 11px; block-size: 11px; border-radius: 3.5px; background: var(--g); }

  .chart { position: relative; margin-block-start: 1em; overflow: clip; touch-action: pan-y; user-select: none; -webkit-user-select: none; cursor: grab; }
  .chart svg.marks { display: block; position: absolute; inset: 0; overflow: hidden; }
  .chart text { font-size: max(13px, 0.85em); fill: var(--_muted); }
  .axis-line { stroke: var(--_hairline); stroke-width: 1.5; }
  .tick, .border { stroke: var(--_hairline); stroke-width: 1; shape-rendering: crispEdges; }
  .context text { fill: var(--_ink); font-weight: 600; }
  .leader { fill: none; stroke: var(--g); stroke-width: 2; shape-rendering: crispEdges; }
  .leader.faint { opacity: 0.45; }
  .leader.selected, .leader.hover { opacity: 1; }
  .hit { fill: transparent; stroke: none; }
  .point { cursor: pointer; }
  .point .dot { fill: var(--g); fill-opacity: 0.55; }
  .point.full .dot, .point.selected .dot { fill-opacity: 1; }
  .point.uncertain .dot { fill: none; stroke: var(--g); stroke-width: 2; stroke-dasharray: 2 2; }
  .point .ring { fill: none; stroke: var(--g); stroke-width: 2; opacity: 0; }
  .point.selected .ring, .point:hover .ring { opacity: 1; }
  .band { cursor: pointer; }
  .band-body { fill: var(--g); fill-opacity: 0.22; }
  .band:hover .band-body, .band.selected .band-body { fill-opacity: 0.38; }
  .band-ends { fill: none; stroke: var(--g); stroke-width: 2; shape-rendering: crispEdges; }
  .band circle { fill: none; stroke: var(--g); stroke-width: 2.25; }
  .band.selected circle { fill: var(--g); }
  .band.approximate .band-body { fill-opacity: 0.14; }
  .band.uncertain .band-body, .span.uncertain .solid { stroke: var(--g); stroke-width: 1.5; stroke-dasharray: 4 3; fill-opacity: 0.35; }
  .span { cursor: pointer; }
  .span .solid, .span .hatch, .span .arrow, .span .fade { fill: var(--g); }
  .span .cut { fill: none; stroke: var(--g); stroke-width: 2.25; stroke-linecap: round; stroke-linejoin: round; }
  .span.selected .solid { stroke: var(--g); stroke-width: 4; }
  .span text { fill: var(--g); font-weight: 700; }
  .cluster { cursor: pointer; }
  .cluster circle { fill: none; stroke: var(--_ink); stroke-width: 1.5; }
  .cluster text { fill: var(--_ink); font-size: 12px; }
  .as-of line { stroke: var(--_ink); stroke-width: 2; shape-rendering: crispEdges; }
  .overview { cursor: pointer; }
  .overview .mark { fill: var(--g); opacity: 0.7; }
  .overview .window { fill: var(--_tint); stroke: var(--_muted); stroke-width: 1; }

  .events { list-style: none; margin: 0; padding: 0; position: absolute; inset-block-start: 0; left: 0; inline-size: 0; }
  .events > li { position: absolute; left: 0; top: 0; }
  .card { box-sizing: border-box; border: 0 solid var(--g); }
  [data-later='left'] :is(.card, .card .event) { text-align: right; }
  [data-later='right'] :is(.card, .card .event) { text-align: left; }
  [data-later='left'] .card { border-right-width: 2px; }
  [data-later='right'] .card { border-left-width: 2px; }
  .card .event { display: flex; flex-direction: column; inline-size: 100%; block-size: 100%; padding: 0 14px 6px; box-sizing: border-box; overflow: hidden; }
  .card.selected .event { --_wash: color-mix(in srgb, var(--g) 11%, transparent); background: var(--_wash); box-shadow: 0 -4px var(--_wash); border-radius: var(--_radius); }
  .event .date { display: block; font-size: max(14px, 0.875em); line-height: max(1.85, var(--_line)); unicode-bidi: plaintext; color: var(--_muted); white-space: nowrap; overflow: clip; overflow-clip-margin: 4px; text-overflow: ellipsis; }
  .event .title { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; line-clamp: 2; overflow: hidden; font-weight: 700; line-height: var(--_line); text-wrap: pretty; }
  .event:hover .title, .span-label.selected .title { color: color-mix(in srgb, var(--g) 75%, var(--_ink)); }
  .card .event:focus-visible { outline-offset: -2px; }
  .more { position: absolute; inset-block-start: 0; inset-inline: 14px; display: flex; gap: 0.6em; align-items: center; pointer-events: none; font-size: max(14px, 0.875em); line-height: max(1.85, var(--_line)); }
  .more > span { visibility: hidden; white-space: nowrap; overflow: hidden; }
  /* A long date leaves the count its room. */
  li:has(.more) .date { padding-inline-end: 3.4em; }
  .more > button { pointer-events: auto; color: var(--_muted); background: var(--_tint); border-radius: 8px; padding: 0 0.55em; font-size: 0.93em; line-height: 1.8; flex: none; min-inline-size: 24px; min-block-size: 24px; text-align: center; }
  .span-label .event { display: flex; flex-wrap: wrap; gap: 0 0.8em; align-items: baseline; inline-size: 100%; block-size: calc(var(--_line) * 1.06em); white-space: nowrap; overflow: hidden; }
  .span-label .event .date { order: 2; }
  .span-label .event .title { display: block; text-wrap: nowrap; overflow: clip; overflow-clip-margin: 6px; text-overflow: ellipsis; max-inline-size: 100%; }
  [data-later='left'] .span-label .event { direction: rtl; }
  [data-later='right'] .span-label .event { direction: ltr; }

  .probe { position: absolute; visibility: hidden; pointer-events: none; inset-block-start: 0; inset-inline-start: 0; inline-size: 0; block-size: 0; overflow: hidden; }
  .probe > * { position: absolute; inset-block-start: 0; }
  .probe .card .event { block-size: auto; }
  .probe .ruler { block-size: var(--khatt-height, 32em); inline-size: 1em; }
  .probe .tick-label { font-size: max(13px, 0.85em); white-space: nowrap; }

  .message { display: grid; place-items: center; align-content: center; gap: 0.8em; text-align: center; min-block-size: 9em; padding: 1.5em; color: var(--_muted); border-block: 1px solid var(--_hairline); margin-block-start: 1em; }
  .reserved .message { min-block-size: calc(var(--khatt-height, 32em) + 1em); box-sizing: border-box; }
  .message button, .show-all { min-block-size: 44px; padding: 0.35em 1.4em; border: 1px solid var(--_hairline); border-radius: var(--_radius); color: var(--_ink); }

  .stack { position: absolute; z-index: 2; inset-inline: 0; margin-inline: auto; inset-block-start: 1em; max-inline-size: 26em; max-block-size: 80%; overflow: auto; color: var(--_ink); background: var(--khatt-paper, Canvas); border: 1px solid var(--_hairline); border-radius: var(--_radius); box-shadow: 0 6px 24px rgb(0 0 0 / 0.16); padding: 0.6em 1em 0.9em; cursor: auto; touch-action: auto; }
  .stack ol { list-style: none; margin: 0; padding: 0; }
  .stack li { border-block-start: 1px solid var(--_hairline); }
  .stack-head { display: flex; justify-content: space-between; align-items: center; font-weight: 600; }
  .stack .event { display: block; inline-size: 100%; padding: 0.4em 0; }
  .stack .close { inline-size: 36px; block-size: 36px; display: grid; place-items: center; }

  footer, .left-out { font-size: max(14px, 0.875em); color: var(--_muted); }
  footer { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.2em 2em; margin-block-start: 0.9em; }
  .left-out { margin: 0.6em 0 0; }
  .status { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

  @media (forced-colors: active) {
    .leader, .band-ends, .band circle, .axis-line, .tick, .border, .span .cut, .as-of line { stroke: CanvasText; }
    .span .solid, .span .hatch, .span .arrow, .point .dot { fill: CanvasText; }
    .chart text { fill: CanvasText; }
    .selected .ring, .band.selected circle { stroke: Highlight; }
    .card.selected .event { outline: 2px solid Highlight; }
    .legend li::before { forced-color-adjust: none; }
  }
  @media print {
    .toolbar, .facade, .show-all { display: none; }
    .legend li::before, .row .mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    .row { break-inside: avoid; }
    .source a::after { content: attr(href); display: inline-block; margin-inline-start: 0.5em; direction: ltr; }
  }
`;

// <khatt-timeline>: the widget. It holds what is shared (story, selection, view) and hands everything else on.
/** Rows of the vertical list before 'show all', where the page did not say how many are coming. */
const FIRST_ROWS = 10;
/**
 * A timeline of news, right to left first. Its data is the property `data`, the attribute `src`, or its children: a
 * `<script type="application/json">`, `<khatt-event>` elements or an `<ol>`, which are read without scripts too.
 *
 * @tag khatt-timeline
 * @summary Draws structured events as an interactive timeline in the page's own language and direction.
 *
 * @attr lang - BCP 47 tag of words, months and digits; by default the document's, else the nearest ancestor's, else `ar`.
 * @attr dir - `rtl` or `ltr`; by default that of the language's script, else the page's.
 *
 * @slot - The data as a list or as `<khatt-event>` elements: shown until the timeline stands in its place.
 * @slot title - Replaces the document's title.
 * @slot description - Replaces the document's description.
 * @slot footer - Replaces the source and the as-of line.
 * @slot empty - Shown when there are no events.
 * @slot error - Shown when the data could not be read.
 *
 * @fires {CustomEvent} khatt-ready - The first events are drawn: `{ count, problems }`.
 * @fires {CustomEvent} khatt-load - A document has been read: `{ document }`.
 * @fires {CustomEvent} khatt-error - Something was wrong: `{ problems, fatal }`.
 * @fires {CustomEvent} khatt-select - Before the selection changes, cancelable: `{ id, previous, by }`.
 * @fires {CustomEvent} khatt-view - The view has come to rest: `{ from, to }` in EDTF.
 *
 * @csspart header - Title, description, toolbar and legend.
 * @csspart title - The title.
 * @csspart toolbar - The buttons.
 * @csspart button - Each button of the widget.
 * @csspart legend - Names of the groups.
 * @csspart chart - The drawing.
 * @csspart axis - The line of the axis.
 * @csspart tick - A tick of the axis.
 * @csspart border - A border between the larger units under the axis.
 * @csspart event - An event's button, with `data-event-id`.
 * @csspart event-title - Its title.
 * @csspart event-date - Its date.
 * @csspart span - A period's bar or an imprecise date's band.
 * @csspart mark - A point on the line.
 * @csspart cluster - A count of events that stand together.
 * @csspart overview - The strip that shows the whole story.
 * @csspart list - The list of events.
 * @csspart details - The open event.
 * @csspart quote - Its quotation.
 * @csspart source - Its source.
 * @csspart footer - Source and as-of line.
 *
 * @cssprop --khatt-ink - Text. Default: the page's own colour.
 * @cssprop --khatt-muted - Dates and labels.
 * @cssprop --khatt-hairline - Lines.
 * @cssprop --khatt-tint - Quiet surfaces.
 * @cssprop [--khatt-paper=Canvas] - Ground of the list that opens over the chart.
 * @cssprop --khatt-accent - Colour of events without a group.
 * @cssprop --khatt-group-1 - Colour of the first group.
 * @cssprop --khatt-group-2 - Colour of the second group.
 * @cssprop --khatt-group-3 - Colour of the third group.
 * @cssprop --khatt-group-4 - Colour of the fourth group.
 * @cssprop --khatt-group-5 - Colour of the fifth group.
 * @cssprop --khatt-group-6 - Colour of the sixth group.
 * @cssprop --khatt-group-7 - Colour of the seventh group.
 * @cssprop --khatt-group-8 - Colour of the eighth group.
 * @cssprop --khatt-focus - Focus ring.
 * @cssprop --khatt-font - Font family. Default: the page's.
 * @cssprop [--khatt-radius=10px] - Radius of surfaces.
 * @cssprop [--khatt-height=32em] - Greatest height of the horizontal chart.
 *
 * @cssstate loading - Data is on its way.
 * @cssstate empty - There are no events.
 * @cssstate error - The data could not be read.
 * @cssstate rtl - The text runs right to left.
 * @cssstate horizontal - Drawn to scale along an axis.
 * @cssstate vertical - Drawn as a list down the page.
 */
class KhattTimeline extends LitElement {
    static { this.properties = {
        src: {},
        data: { attribute: false },
        timeDirection: { attribute: 'time-direction' },
        calendar: {},
        secondaryCalendar: { attribute: 'secondary-calendar' },
        numerals: {},
        seasons: {},
        monthNames: { attribute: 'month-names' },
        timeZone: { attribute: 'time-zone' },
        layout: {},
        selected: { reflect: true },
        from: {},
        to: {},
        loading: {},
        events: { type: Number },
        maxBytes: { type: Number, attribute: 'max-bytes' },
        credentials: {},
        headingLevel: { type: Number, attribute: 'heading-level' },
    }; }
    static { this.styles = [groupStyles, timelineStyles, detailsStyles, listStyles]; }
    static get observedAttributes() {
        return [...super.observedAttributes, 'lang', 'dir'];
    }
    #resolveReady;
    #isAnnounced;
    #story;
    #limit;
    /** Only the first drawing takes the place of the list. */
    #isFitted;
    #isVertical;
    #range;
    #endWatch;
    #stage;
    #internals;
    #stories;
    #language;
    #size;
    #reading;
    #print;
    #chart;
    #selection;
    #input;
    constructor() {
        super();
        /** URL of the data. */
        this.src = null;
        /** Which way time runs: `auto` (as the text), `rtl` or `ltr`. */
        this.timeDirection = 'auto';
        /** Calendar of the axis and the dates: `gregory`, `islamic-umalqura`, `islamic-civil`, `persian` or `hebrew`. */
        this.calendar = 'gregory';
        /** A second calendar: a row of its own under the axis, and a second date on cards and in details. */
        this.secondaryCalendar = null;
        /** Which half of the Earth 'spring' belongs to: `northern` or `southern`. */
        this.seasons = 'northern';
        /** Digits: `arab`, `arabext` or `latn`; the locale's own by default. */
        this.numerals = null;
        /** Names of the months: `locale`, `levantine`, `egyptian`, `maghrebi` or `dual`. */
        this.monthNames = 'locale';
        /** IANA zone in which times with an offset are shown; the document's by default, else UTC. */
        this.timeZone = null;
        /** `auto` (by the element's own width), `horizontal` or `vertical`. */
        this.layout = 'auto';
        /** Id of the selected event. */
        this.selected = null;
        /** EDTF: the earliest moment to be in view at first. */
        this.from = null;
        /** EDTF: the latest moment to be in view at first. */
        this.to = null;
        /** `lazy` starts loading `src` near the viewport, `eager` at once. */
        this.loading = 'lazy';
        /** How many events are coming, so that the vertical list can reserve its height. */
        this.events = null;
        /** Greatest size of the body of `src`, in bytes. */
        this.maxBytes = 1_048_576;
        /** Credentials of the request for `src`. */
        this.credentials = 'same-origin';
        /** Level of the title's heading, 1 to 5; an event's is one deeper. */
        this.headingLevel = 2;
        this.#resolveReady = () => { };
        this.#isAnnounced = false;
        this.#story = { status: 'loading' };
        this.#limit = FIRST_ROWS;
        /** Only the first drawing takes the place of the list. */
        this.#isFitted = false;
        this.#isVertical = false;
        this.#range = null;
        this.#endWatch = null;
        this.#stage = () => ({ chronicle: this.#chronicle, isVertical: this.#isVertical });
        this.#internals = this.attachInternals();
        this.#stories = new StoryController(this, (story) => this.#follow(story));
        this.#language = new LanguageController(this, () => this.requestUpdate());
        this.#size = new SizeController(this);
        this.#reading = new ReadingController(this);
        this.#print = new PrintController(this);
        this.#chart = new ChartController(() => this.view && emit(this, 'khatt-view', this.view));
        this.#selection = new SelectionController(this, this.#chart, this.#language, this.#stage);
        this.#input = new InputController(this, this.#chart, this.#selection, this.#stage);
        this.ready = new Promise((resolve) => (this.#resolveReady = resolve));
    }
    connectedCallback() {
        super.connectedCallback();
        this.#endWatch = watchPage(this, () => this.requestUpdate());
        this.#stories.connect();
        this.requestUpdate();
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#endWatch?.();
        this.#stories.disconnect();
        this.#chart.detach();
    }
    adoptedCallback() { adoptStyles(this, KhattTimeline.styles); }
    attributeChangedCallback(name, old, value) {
        super.attributeChangedCallback(name, old, value);
        if ((name === 'lang' || name === 'dir') && old !== value)
            this.requestUpdate();
    }
    // —— methods of the contract
    /** Moves to the first view. */
    fit() { this.#chart.fit(); }
    /**
     * Moves closer or farther, around the middle of the view.
     * @param factor - Above 1 is closer, below 1 farther.
     */
    zoomBy(factor) { this.#chart.zoomBy(factor); }
    /**
     * Moves to earlier or later times at the same scale.
     * @param views - In widths of the view; above 0 is later.
     */
    panBy(views) { this.#chart.panBy(views); }
    /**
     * Moves until the event is seen, and opens it. An unknown id does nothing.
     * @param id - Id of the event.
     */
    reveal(id) { this.#selection.reveal(id, 'api'); }
    /** Selects the next event in reading order. */
    next() { this.#selection.step(1, 'api'); }
    /** Selects the event before in reading order. */
    previous() { this.#selection.step(-1, 'api'); }
    /** The picture as it stands, as SVG text; empty while there is none. */
    toSVG() {
        const chart = this.renderRoot.querySelector('.chart');
        return chart instanceof HTMLElement ? sceneToSvg(chart, this.toJSON()?.title ?? '', this.#language.dir) : '';
    }
    /**
     * The picture as it stands, as PNG; null while there is none.
     * @param scale - Device pixels per px.
     */
    async toPNG(scale = 2) {
        const svg = this.toSVG();
        return svg ? svgToPng(svg, scale) : null;
    }
    /** The document as it was read. */
    toJSON() { return 'document' in this.#story ? this.#story.document : null; }
    /** The range in view, EDTF; setting it moves there. */
    get view() {
        const extent = this.#chart.extent();
        return extent && edtfRange(...extent);
    }
    set view(range) {
        this.from = range?.from ?? null;
        this.to = range?.to ?? null;
    }
    // —— life
    get #chronicle() { return 'chronicle' in this.#story ? this.#story.chronicle : null; }
    /** Without its words, or while the list that it is made of is read, a story is not shown yet. */
    get #status() { return this.#language.isReady && !this.#reading.isReading ? this.#story.status : 'loading'; }
    willUpdate(changed) {
        const { src, data, loading, seasons, maxBytes, credentials, calendar, secondaryCalendar, numerals, monthNames } = this;
        const timeZone = this.#language.zone(this.timeZone);
        this.#stories.update({ src, data, loading, timeZone, seasons, maxBytes, credentials, locale: resolveLang(this, undefined) });
        this.#language.update({ calendar, secondaryCalendar, numerals, monthNames, timeZone }, this.toJSON());
        if (changed.has('from') || changed.has('to') || changed.has('timeZone'))
            this.#range = this.from || this.to ? rangeOf(this.from, this.to) : null;
        this.#isVertical = this.#print.isPrinting || this.layout === 'vertical' || (this.layout === 'auto' && this.#size.isNarrow);
        this.#showStates();
    }
    #showStates() {
        const { states } = this.#internals;
        for (const name of ['loading', 'empty', 'error'])
            this.#status === name ? states.add(name) : states.delete(name);
        for (const [name, isOn] of [['rtl', this.#language.dir === 'rtl'], ['horizontal', !this.#isVertical], ['vertical', this.#isVertical]])
            isOn ? states.add(name) : states.delete(name);
    }
    #follow(story) {
        this.#story = story;
        this.requestUpdate();
        this.#input.closeStack();
        if (story.status === 'loading')
            return;
        const { problems } = story;
        if (problems.length > 0) {
            for (const { severity, path, message, code } of problems)
                console[severity === 'error' ? 'error' : 'warn'](`khatt-timeline: ${path && `${path}: `}${message} (${code})`);
            emit(this, 'khatt-error', { problems, fatal: story.status === 'error' });
        }
        if ('document' in story)
            emit(this, 'khatt-load', { document: story.document });
    }
    updated() {
        const root = this.renderRoot.querySelector('.chart');
        const chronicle = this.#chronicle;
        const { size, widthPx } = this.#size;
        // A list that is shown meanwhile has its own height.
        if (this.#status === 'loading' && !hasReadable(this))
            this.#size.reserve(this.#isVertical ? this.events : null);
        if (root instanceof HTMLElement && chronicle && size && widthPx > 0) {
            const { words, dir } = this.#language;
            const { heightPx, isReserved } = this.#size.chartHeight(root);
            this.#chart.attach(root);
            this.#chart.update({
                chronicle, words, metrics: size.metrics, widthPx: Math.round(root.clientWidth), heightPx, timeDirection: this.timeDirection === 'auto' ? dir : this.timeDirection,
                selected: this.selected, tabStop: this.#selection.focused ?? this.selected, controls: 'details', range: this.#range,
            });
            const needed = this.#chart.scene?.heightPx ?? heightPx;
            // What follows the chart stands in the place that was reserved.
            const isFilled = isReserved && chronicle.undated.length === 0;
            root.style.height = `${isFilled ? Math.max(heightPx, needed) : needed}px`;
        }
        else if (!root)
            this.#chart.detach();
        if (this.#status === 'ready' && widthPx > 0 && !this.#isFitted) {
            this.#isFitted = true;
            const count = this.#isVertical ? this.#size.fitRows() : Infinity;
            if (count < this.#limit)
                this.#limitRows(count);
        }
        const section = this.renderRoot.querySelector('section');
        if (section)
            section.style.colorScheme = this.#print.isPrinting ? '' : inkScheme(this);
        this.toJSON()?.groups.forEach((group, i) => group.color && section?.style.setProperty(`--khatt-own-${(i % 8) + 1}`, group.color));
        this.#announceReady();
    }
    #announceReady() {
        if (this.#isAnnounced || this.#status === 'loading')
            return;
        if (this.#status === 'ready' && !this.#isVertical && !this.#chart.scene && this.#chronicle?.count)
            return;
        this.#isAnnounced = true;
        if ('chronicle' in this.#story)
            emit(this, 'khatt-ready', { count: this.#selection.order.length, problems: this.#story.problems });
        this.#resolveReady();
    }
    // —— templates
    render() {
        const { messages, words, dir, isReady } = this.#language;
        const status = this.#status;
        const document = isReady ? this.toJSON() : null;
        const isList = hasReadable(this);
        // Nothing flashes: what can be read stays until the story takes its place.
        if (status === 'loading' && isList)
            return html `<slot name="title"></slot><slot></slot>`;
        const level = Math.min(5, Math.max(1, Math.round(this.headingLevel) || 2));
        return html `
      <section class="timeline ${this.#size.isReserved && !this.#isVertical ? 'reserved' : ''} ${this.#isVertical ? 'vertical' : 'horizontal'}" dir=${dir} lang=${words.locale}
        aria-labelledby="title" @click=${this.#input.clicked} @keydown=${this.#input.pressed}>
        ${renderHeader({
            document, messages, words, level, count: this.#selection.order.length,
            zoomIn: status === 'ready' && !this.#isVertical ? () => this.#chart.zoomIn() : null, zoomOut: () => this.#chart.zoomOut(), fit: () => this.#chart.fit(),
        })}
        ${status === 'ready' ? this.#renderStory(level + 1) : renderMessage(status, messages, this.#story.status === 'error' ? this.#story.code : null, () => this.#stories.retry())}
        ${status === 'error' && isList ? html `<slot></slot>` : nothing}
        ${this.#story.status === 'ready' && isReady ? renderLeftOut(this.#story.problems, messages, words) : nothing}
        ${renderFooter(document, messages, words)}
        ${isReady ? renderProbe(messages.timeline) : nothing}
        <div class="status" role="status">${this.#selection.announcement}</div>
      </section>`;
    }
    #limitRows(limit) {
        this.#limit = limit;
        this.requestUpdate();
    }
    #renderStory(headingLevel) {
        const { selected } = this;
        const { words, messages, dir } = this.#language;
        const { stack, closeStack, hovered } = this.#input;
        const chronicle = this.#chronicle;
        return chronicle ? renderStory({
            chronicle, selected, headingLevel, words, messages, dir, isVertical: this.#isVertical, tabStop: this.#selection.focused ?? selected, stack: stack?.ids ?? null,
            limit: this.events !== null || this.#print.isPrinting ? Infinity : this.#limit, isAllOpen: this.#print.isPrinting,
        }, {
            closeStack, hovered, previous: () => this.#selection.step(-1, 'pointer'), next: () => this.#selection.step(1, 'pointer'), close: () => this.#input.close(), showAll: () => this.#limitRows(Infinity),
        }) : html ``;
    }
}

export { KhattTimeline };
//# sourceMappingURL=timeline.js.map
