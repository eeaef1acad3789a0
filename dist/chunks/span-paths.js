import { e as linkUrl, g as extentOf, a as createLabelling, n as neededHeight, h as laneHeight, j as cardsIn, o as minDistance, q as dateWords, u as undatedWords } from './layout-scene.js';

// Text to structured runs: paragraphs, `**strong**`, `*emphasis*`, `[text](url)`, a backslash to escape.
// Total: it takes any string, never loses visible text, and lets no scheme through that url.ts does not.
/** Paragraphs in order; none for text without a visible character. */
function parseRuns(text) {
    return text.split(/\n[^\S\n]*\n\s*/).map((one) => one.trim()).filter((one) => one !== '').map(paragraph);
}
/** The visible text alone, paragraphs joined by blank lines. */
const plainText = (paragraphs) => paragraphs.map((runs) => runs.map((run) => run.text).join('')).join('\n\n');
function paragraph(text) {
    const runs = [];
    inline(text, {}, runs);
    return runs;
}
function push(runs, text, style) {
    if (text !== '')
        runs.push({ text, ...style });
}
/** One pass over `text`; each marker looks for its end in an index made once, so that no input makes it look twice. */
function inline(text, style, runs) {
    const ends = { strong: lastIndex(text, '**'), emphasis: lastIndex(text, '*'), label: lastIndex(text, '](') };
    let plain = '';
    let at = 0;
    const flush = () => {
        push(runs, plain, style);
        plain = '';
    };
    while (at < text.length) {
        const char = text.charAt(at);
        if (char === '\\' && /[\\*[\]()]/.test(text.charAt(at + 1))) {
            plain += text.charAt(at + 1);
            at += 2;
            continue;
        }
        const mark = text.startsWith('**', at) ? '**' : char === '*' ? '*' : '';
        const name = mark === '**' ? 'strong' : 'emphasis';
        if (mark && !style[name] && at + mark.length < (mark === '**' ? ends.strong : ends.emphasis)) {
            const end = closing(text, mark, at + mark.length);
            if (end > at + mark.length) {
                flush();
                inline(text.slice(at + mark.length, end), { ...style, [name]: true }, runs);
                at = end + mark.length;
                continue;
            }
        }
        if (char === '[' && style.href === undefined && at < ends.label) {
            const link = linkAt(text, at);
            if (link) {
                flush();
                const href = linkUrl(link.target);
                inline(link.label, href === null ? style : { ...style, href }, runs);
                at = link.end;
                continue;
            }
        }
        const step = mark || char;
        plain += step;
        at += step.length;
    }
    flush();
}
const lastIndex = (text, mark) => text.lastIndexOf(mark);
/** Where a marker closes: not after white space, not escaped, and for `*` not a `**`; -1 if nowhere. */
function closing(text, mark, from) {
    if (/\s/.test(text.charAt(from)))
        return -1;
    for (let at = from; at < text.length; at++) {
        if (text.charAt(at) === '\\')
            at++;
        else if (text.startsWith('**', at) && mark === '*')
            at++;
        else if (text.startsWith(mark, at) && !/\s/.test(text.charAt(at - 1)))
            return at;
    }
    return -1;
}
const LONGEST_LABEL = 1000;
const LONGEST_TARGET = 2000;
/** `[label](target)` at `from`; null where there is none. Bounded, so that a row of '[' costs no more than its length. */
function linkAt(text, from) {
    let close = -1;
    for (let at = from + 1; at < text.length && at - from < LONGEST_LABEL; at++) {
        const char = text.charAt(at);
        if (char === '\\')
            at++;
        else if (char === '[')
            return null;
        else if (char === ']') {
            close = at;
            break;
        }
    }
    if (close <= from + 1 || text.charAt(close + 1) !== '(')
        return null;
    const end = text.indexOf(')', close);
    if (end < 0 || end - close > LONGEST_TARGET)
        return null;
    return { label: text.slice(from + 1, close), target: text.slice(close + 2, end).trim(), end: end + 1 };
}

// What every function that writes words for people needs to know.
const CALENDARS = ['gregory', 'islamic-umalqura', 'islamic-civil', 'persian', 'hebrew'];

// The fewest lanes that show as many cards at a view as the most would.
const MOST_LANES = 4;
/** One to four lanes, as the viewport's height has room for. */
function chooseLanes(chronicle, viewport) {
    const [from, to] = extentOf(viewport);
    const countOf = (labelling) => cardsIn(chronicle, labelling, from, to, minDistance(viewport)).length;
    const one = createLabelling(chronicle, { lanes: 1 });
    const roomPx = viewport.heightPx - neededHeight(chronicle, one, viewport);
    const most = Math.min(MOST_LANES, 1 + Math.max(0, Math.floor(roomPx / laneHeight(viewport.metrics))));
    if (most === 1)
        return one;
    const full = createLabelling(chronicle, { lanes: most });
    const wanted = countOf(full);
    for (let lanes = 1; lanes < most; lanes++) {
        const labelling = lanes === 1 ? one : createLabelling(chronicle, { lanes });
        if (countOf(labelling) >= wanted)
            return labelling;
    }
    return full;
}

// Where a timeline opens, and how far it may be moved from there.
/** Room before the first event and behind the end of the last mark. */
const START_PX = 28;
const END_PX = 64;
/** Behind the last card. */
const CARD_END_PX = 12;
const LEAST_UNITS = 8;
/** A period that lasts longer than this many times the moments' range is cut by the view. */
const LONG_PERIOD = 3;
const lastOf = (chronicle, i) => {
    const to = chronicle.to[i] ?? 0;
    return Number.isFinite(to) ? to : Math.max(chronicle.nowMs ?? 0, chronicle.unitEnd[i] ?? 0);
};
const firstOf = (chronicle, i) => {
    const from = chronicle.from[i] ?? 0;
    return Number.isFinite(from) ? from : (chronicle.anchor[i] ?? 0);
};
/** The range of the events that `take` chooses; null for none. */
function rangeOf(chronicle, take) {
    let range = null;
    for (let i = 0; i < chronicle.count; i++) {
        if (!take(i))
            continue;
        const isPoint = chronicle.kind[i] === 0 /* Kind.Point */;
        const from = firstOf(chronicle, i);
        const to = isPoint ? from : lastOf(chronicle, i);
        const lastAnchor = chronicle.anchor[i] ?? from;
        range = range ? { from: Math.min(range.from, from), to: Math.max(range.to, to), lastAnchor: Math.max(range.lastAnchor, lastAnchor) } : { from, to, lastAnchor };
    }
    return range;
}
/** What the first view holds: all moments, and the periods that are not much longer than their range. */
function storyRange(chronicle) {
    const isMoment = (i) => chronicle.kind[i] !== 2 /* Kind.Span */;
    const moments = rangeOf(chronicle, isMoment);
    if (!moments)
        return rangeOf(chronicle, () => true);
    const longest = Math.max(moments.to - moments.from, LEAST_UNITS * chronicle.finestMs) * LONG_PERIOD;
    return rangeOf(chronicle, (i) => isMoment(i) || lastOf(chronicle, i) - firstOf(chronicle, i) <= longest);
}
/** The viewport with a new centre and scale: six years beside three weeks do not squeeze the news into one pixel. */
function firstView(chronicle, viewport) {
    const range = storyRange(chronicle);
    const { widthPx, metrics } = viewport;
    if (!range)
        return { ...viewport, centerMs: chronicle.nowMs ?? 0, msPerPx: (LEAST_UNITS * chronicle.finestMs) / widthPx };
    const cardRoom = metrics.cardMaxPx + CARD_END_PX;
    const inner = Math.max(widthPx - START_PX, 1);
    const least = (LEAST_UNITS * chronicle.finestMs) / widthPx;
    const msPerPx = Math.max(least, (range.lastAnchor - range.from) / Math.max(inner - cardRoom, inner / 4), (range.to - range.from) / Math.max(inner - END_PX, inner / 4));
    // What is left over when the least range rules: a lone moment stands one third from the start.
    const used = Math.max(range.lastAnchor - range.from + cardRoom * msPerPx, range.to - range.from + END_PX * msPerPx) + START_PX * msPerPx;
    const spare = Math.max(0, widthPx * msPerPx - used);
    const lead = range.to === range.from ? Math.min(widthPx / 3, Math.max(START_PX, widthPx - cardRoom)) * msPerPx : START_PX * msPerPx + spare / 2;
    return { ...viewport, msPerPx, centerMs: range.from - lead + (widthPx / 2) * msPerPx };
}
/** From one unit of the finest precision across the view to everything in it, long periods included; the given view, the first one, lies within. */
function limitsOf(chronicle, first) {
    const all = rangeOf(chronicle, () => true) ?? { from: first.centerMs, to: first.centerMs, lastAnchor: first.centerMs };
    const room = Math.max(first.widthPx - START_PX - first.metrics.cardMaxPx - CARD_END_PX, first.widthPx / 4);
    return {
        minMsPerPx: Math.min(chronicle.finestMs / first.widthPx, first.msPerPx),
        maxMsPerPx: Math.max((all.to - all.from) / room, first.msPerPx),
        fromMs: all.from, toMs: Math.max(all.to, chronicle.nowMs ?? all.to),
    };
}
/** The view within the limits: no more than three quarters of it may lie beyond the data. */
function clampView(viewport, limits) {
    const msPerPx = Math.min(limits.maxMsPerPx, Math.max(limits.minMsPerPx, viewport.msPerPx));
    const slack = (viewport.widthPx / 4) * msPerPx;
    const centerMs = Math.min(limits.toMs + slack, Math.max(limits.fromMs - slack, viewport.centerMs));
    return msPerPx === viewport.msPerPx && centerMs === viewport.centerMs ? viewport : { ...viewport, msPerPx, centerMs };
}

// Colours of the groups on light and on dark pages, in the order in which the groups come; eight, then they repeat.
const GROUP_COLORS = {
    light: ['#0b6e6e', '#a8441c', '#5b4ba3', '#756500', '#9b2355', '#2a5ca8', '#43701b', '#6b4a2b'],
    dark: ['#4cc4bb', '#f2946b', '#ac9cf7', '#d3c14e', '#f291b5', '#83b5f7', '#a6d172', '#d4ad87'],
};

// The vertical form: rows in reading order. It has no scale, so it needs no labelling.
const MARKS = { [0 /* Kind.Point */]: 'point', [1 /* Kind.Band */]: 'band', [2 /* Kind.Span */]: 'span' };
/** All events: the dated ones in reading order, then the undated ones. */
function layoutList(chronicle, words) {
    const { document, events, kind, flags, group, undated } = chronicle;
    const dated = events.map((event, i) => {
        const flag = flags[i] ?? 0;
        return {
            id: event.id, title: event.title, date: dateWords(chronicle, i, words), group: group[i] ?? -1, mark: MARKS[(kind[i] ?? 0)],
            isOngoing: (flag & 4 /* Flag.OpenEnd */) !== 0, isUncertain: (flag & (16 /* Flag.UncertainStart */ | 64 /* Flag.UncertainEnd */)) !== 0,
            isUndated: false,
        };
    });
    return [...dated, ...undated.map((event) => ({
            id: event.id, title: event.title, date: undatedWords(event, words), group: document.groups.findIndex((one) => one.id === event.group),
            mark: 'point', isOngoing: false, isUncertain: true, isUndated: true,
        }))];
}

// The shapes of a period's bar as SVG path data: solid, hatched where it goes on, and each kind of end.
const HATCH_STEP = 8;
const HATCH_WIDTH = 4;
const FADE_SLICES = 10;
/** A bar is pressed this far above and below it. */
const HIT_PX = 8;
const bar = (from, to, y, height) => (from === to ? '' : `M${from},${y}H${to}V${y + height}H${from}z`);
const chevron = (x, way, y) => `M${x},${y - 6}l${5 * way},6l${ -5 * way},6`;
const arrow = (x, way, y) => `M${x + 9 * way},${y}l${ -11 * way},-8v16z`;
/** From the end at `x` inwards, ever stronger; `out`: the way from the bar's body to the end. */
function fade(x, out, lengthPx, y, height) {
    const step = (out * lengthPx) / FADE_SLICES;
    const slices = [];
    for (let i = 0; i < FADE_SLICES; i++)
        slices.push({ path: bar(x - step * i, x - step * (i + 1), y, height), opacity: (i + 1) / (FADE_SLICES + 1) });
    return slices;
}
/** Slanted strokes from `from` to `to`, each inside the bar, as one path. */
function hatch(from, to, y, height) {
    let path = '';
    // Counted from the solid end, so that the pattern stands still while the view's edge moves.
    const count = Math.floor((Math.abs(to - from) - height) / HATCH_STEP);
    for (let i = 0; i < count; i++) {
        const x = from < to ? from + 2 + i * HATCH_STEP : from - 2 - height - HATCH_WIDTH - i * HATCH_STEP;
        path += `M${x},${y + height}l${height},${-height}h${HATCH_WIDTH}l${-height},${height}z`;
    }
    return path;
}
/** `sign`: the Scene's. */
function spanPaths({ x0, x1, solidTo, y, heightPx, fadePx, startEnd, endEnd }, sign) {
    const middle = y + heightPx / 2;
    const ends = [{ end: startEnd, x: x0, out: -sign }, { end: endEnd, x: x1, out: sign }];
    const of = (kind) => ends.filter(({ end }) => end === kind);
    const solidFrom = startEnd === 'fade' ? x0 + sign * fadePx : x0;
    const solidEnd = endEnd === 'fade' && solidTo === x1 ? x1 - sign * fadePx : solidTo;
    return {
        hit: bar(x0, x1, y - HIT_PX, heightPx + 2 * HIT_PX),
        solid: sign * (solidEnd - solidFrom) > 0 ? bar(solidFrom, solidEnd, y, heightPx) : '',
        hatch: hatch(solidTo, x1, y, heightPx),
        arrow: of('arrow').map(({ x, out }) => arrow(x, out, middle)).join(''),
        cut: of('cut').map(({ x, out }) => chevron(x + 6 * out, out, middle)).join(''),
        fades: of('fade').flatMap(({ x, out }) => fade(x, out, fadePx, y, heightPx)),
        doubts: of('unknown').map(({ x, out }) => x + 10 * out),
    };
}

export { CALENDARS as C, GROUP_COLORS as G, clampView as a, plainText as b, chooseLanes as c, layoutList as d, firstView as f, limitsOf as l, parseRuns as p, spanPaths as s };
//# sourceMappingURL=span-paths.js.map
