import { n as linkUrl, o as extentOf, q as minDistance, u as cardsIn, v as spansIn, N as NO_LANE, d as createLabelling, x as firstView, y as EDGE_END_PX, z as storyEdges, A as EDGE_START_PX, B as neededHeight, C as laneHeight, D as hasThumbnails, F as dateWords, G as undatedWords, H as thumbnailOf, I as shapePath, J as MARK_EXTENT } from './layout-scene.js';

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

// `layout="auto"`: which form tells this story best in this much room.
/** Own width below which a chart has no room for names. */
const LEAST_CHART_PX = 560;
/** More events are not gone through one by one. */
const MOST_STORY = 200;
/** Moments with a card and periods with a name in the view. */
function namedIn(chronicle, labelling, viewport) {
    const [from, to] = extentOf(viewport);
    const minD = minDistance(viewport);
    return cardsIn(chronicle, labelling, from, to, minD).length + spansIn(chronicle, from, to).filter((i) => labelling.lane[i] !== NO_LANE && (labelling.D[i] ?? 0) >= minD).length;
}
/** There is more to it than a date and a title. */
const isTold = ({ text, quote, media, thumbnail }) => Boolean(text?.trim()) || quote !== undefined || media.length > 0 || thumbnail !== undefined;
/** A story where the first view names fewer than half of at most 200 events, and half of them have something to read or see. `named`: of `namedIn`. */
function chooseLayout({ events, undated }, widthPx, named) {
    if (widthPx < LEAST_CHART_PX)
        return 'vertical';
    const all = [...events, ...undated];
    const told = all.filter(isTold).length;
    return all.length <= MOST_STORY && named < all.length / 2 && told >= all.length / 2 ? 'story' : 'horizontal';
}

// The chart as the map of a story: low, over the event that is told, with one line of words for each event that has a name.
/** Px of height, without periods. */
const MAP_PX = 128;
const LOW_MAP_PX = 96;
/** Own width from which the map has its whole height. */
const WIDE_FROM_PX = 560;
/** A period's bar and the room to the next one. */
const BAR_ROW_PX = 9;
/** Rows of words under the axis stand closer than in a chart. */
const TIGHT = 0.8;
/** Of a card: its date and two lines of its title. */
const CARD_LINES = 3;
const mapHeight = (widthPx) => (widthPx < WIDE_FROM_PX ? LOW_MAP_PX : MAP_PX);
/** Rows of names. */
const mapLanes = ({ heightPx }) => (heightPx < MAP_PX ? 1 : 2);
/** Sizes of the same page's words where only a title stands at each event. */
const mapMetrics = (metrics) => ({
    ...metrics, cardHeightPx: Math.ceil(metrics.cardHeightPx / CARD_LINES) + 1, spanHeightPx: BAR_ROW_PX, axisRowPx: Math.round(metrics.axisRowPx * TIGHT),
});

// What is decided once per data set and width class: how many lanes there are, and from when on cards stand on the earlier
// side of their stem. The fewest lanes that show as many cards at the first view as the most would.
const MOST_LANES = 6;
/** Periods take at most this part of the height. */
const SPANS_PART = 0.3;
const LEAST_SPAN_LANES = 2;
const MOST_SPAN_LANES = 6;
/** About the width of a period's name and dates, in smallest cards. */
const LABEL_CARDS = 1.4;
/** So many events fill any number of lanes. */
const CROWD = 2000;
/** Own width under which a page shows the list instead; a picture may be narrower. */
const LEAST_WIDTH_PX = 560;
/** Widths up to which one choice holds. */
const WIDTH_CLASSES = [LEAST_WIDTH_PX, 760, 1080, 1600];
/** Widths of one class share lanes and sides. */
const widthClass = (px) => WIDTH_CLASSES.filter((limit) => px > limit).length;
/** The sides and the labels' room, by the first view in the least width of the class: what has room there has room in all. */
function placesOf(chronicle, viewport) {
    const { metrics, heightPx } = viewport;
    const leastPx = Math.min(viewport.widthPx, WIDTH_CLASSES[widthClass(viewport.widthPx) - 1] ?? viewport.widthPx);
    const view = firstView(chronicle, { ...viewport, widthPx: leastPx });
    const endMs = extentOf(view)[1] - EDGE_END_PX * view.msPerPx;
    const edges = storyEdges(chronicle);
    const [startMs, lastMs] = edges ?? [-Infinity, Infinity];
    return {
        turnMs: endMs + (EDGE_END_PX - metrics.cardMinPx - metrics.gapPx) * view.msPerPx, backMs: startMs + (metrics.cardMinPx + metrics.gapPx - EDGE_START_PX) * view.msPerPx, edges: [startMs, Math.max(lastMs, endMs)],
        reachMs: minDistance(viewport), labelMs: metrics.cardMinPx * LABEL_CARDS * view.msPerPx,
        spanLanes: Math.min(MOST_SPAN_LANES, Math.max(LEAST_SPAN_LANES, Math.floor((heightPx * SPANS_PART) / metrics.spanHeightPx))),
    };
}
/** `matches`: 1 per event that is to be labelled, as `filterEvents` gives it; all by default. One to six lanes, as the viewport's height has room for; fewer rows of periods where cards in their place name more events. */
function chooseLanes(chronicle, viewport, matches) {
    const [from, to] = extentOf(viewport);
    const places = { ...placesOf(chronicle, viewport), matches };
    if (viewport.isMap)
        return createLabelling(chronicle, { ...places, spanLanes: LEAST_SPAN_LANES, lanes: mapLanes(viewport) });
    const minD = minDistance(viewport);
    const cardsOf = (labelling) => cardsIn(chronicle, labelling, from, to, minD).length;
    const namesOf = (labelling) => namedIn(chronicle, labelling, viewport);
    /** With as many lanes as there is room for beside so many rows of periods. */
    const fullest = (spanLanes) => {
        const one = createLabelling(chronicle, { ...places, spanLanes, reachMs: 0, lanes: 1 });
        const roomPx = viewport.heightPx - neededHeight(chronicle, one, viewport);
        const lanes = Math.min(MOST_LANES, 1 + Math.max(0, Math.floor(roomPx / laneHeight(viewport.metrics))));
        return createLabelling(chronicle, { ...places, spanLanes: one.spanLanes, lanes });
    };
    let best = fullest(places.spanLanes);
    if (chronicle.count > CROWD)
        return best;
    for (let spanLanes = best.spanLanes - 1; spanLanes >= LEAST_SPAN_LANES && namesOf(best) < chronicle.count; spanLanes--) {
        const other = fullest(spanLanes);
        if (namesOf(other) > namesOf(best))
            best = other;
    }
    // A lower chart is not worth a card that turns.
    const turnedOf = ({ side }) => side.filter((one, i) => one < 0 && (chronicle.anchor[i] ?? 0) < places.turnMs).length;
    const [wanted, turned] = [cardsOf(best), turnedOf(best)];
    const { spanLanes } = best;
    for (let [least, bound] = [1, best.lanes]; least < bound;) {
        const lanes = (least + bound) >> 1;
        const labelling = createLabelling(chronicle, { ...places, spanLanes, lanes });
        if (cardsOf(labelling) >= wanted && turnedOf(labelling) <= turned)
            [bound, best] = [lanes, labelling];
        else
            least = lanes + 1;
    }
    return best;
}

// Colours of the groups on light and on dark pages, in the order in which the groups come; eight, then they repeat.
const GROUP_COLORS = {
    light: ['#0b6e6e', '#a8441c', '#5b4ba3', '#756500', '#9b2355', '#2a5ca8', '#43701b', '#6b4a2b'],
    dark: ['#4cc4bb', '#f2946b', '#ac9cf7', '#d3c14e', '#f291b5', '#83b5f7', '#a6d172', '#d4ad87'],
};

// The vertical form: rows in reading order. It has no scale, so it needs no labelling.
const MARKS = { [0 /* Kind.Point */]: 'point', [1 /* Kind.Band */]: 'band', [2 /* Kind.Span */]: 'span' };
/** Rows are the same until data or words change: kept per Chronicle and setting, and gone with them. */
const known = new WeakMap();
/** All events: the dated ones in the order of time, or against it, then the undated ones. The same rows for the same chronicle and words. */
function layoutList(chronicle, words, isNewestFirst = false) {
    let byWords = known.get(chronicle);
    if (!byWords)
        known.set(chronicle, (byWords = new WeakMap()));
    let rows = byWords.get(words);
    if (!rows)
        byWords.set(words, (rows = makeRows(chronicle, words)));
    if (!isNewestFirst)
        return rows;
    const dated = rows.filter((row) => !row.isUndated);
    return [...dated.reverse(), ...rows.slice(dated.length)];
}
function makeRows(chronicle, words) {
    const { document, events, kind, flags, group, undated } = chronicle;
    const isPictured = hasThumbnails(document.events);
    const picture = (event) => (isPictured ? thumbnailOf(event) : null);
    const dated = events.map((event, i) => {
        const flag = flags[i] ?? 0;
        return {
            id: event.id, title: event.title, date: dateWords(chronicle, i, words), group: group[i] ?? -1, mark: MARKS[(kind[i] ?? 0)],
            isOngoing: (flag & 4 /* Flag.OpenEnd */) !== 0, isUncertain: (flag & (16 /* Flag.UncertainStart */ | 64 /* Flag.UncertainEnd */)) !== 0,
            isUndated: false, thumbnail: picture(event),
        };
    });
    return [...dated, ...undated.map((event) => ({
            id: event.id, title: event.title, date: undatedWords(event, words), group: document.groups.findIndex((one) => one.id === event.group),
            mark: 'point', isOngoing: false, isUncertain: true, isUndated: true, thumbnail: picture(event),
        }))];
}

// The shapes of a period's bar as SVG path data: solid, hatched where it goes on, and each kind of end.
const HATCH_STEP = 8;
const HATCH_WIDTH = 4;
const FADE_SLICES = 10;
/** Radius of the group's mark at the bar's start, and half its place. */
const MARK_RADIUS_PX = 5;
const MARK_REACH_PX = Math.ceil(MARK_RADIUS_PX * MARK_EXTENT);
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
function spanPaths({ group, isMarked, x0, x1, solidTo, y, heightPx, fadePx, startEnd, endEnd }, sign) {
    const middle = y + heightPx / 2;
    const ends = [{ end: startEnd, x: x0, out: -sign }, { end: endEnd, x: x1, out: sign }];
    const of = (kind) => ends.filter(({ end }) => end === kind);
    const solidFrom = startEnd === 'fade' ? x0 + sign * fadePx : x0;
    const solidEnd = endEnd === 'fade' && solidTo === x1 ? x1 - sign * fadePx : solidTo;
    const mark = isMarked && sign * (solidEnd - solidFrom) >= 2 * MARK_REACH_PX ? shapePath(group, MARK_RADIUS_PX, solidFrom + sign * MARK_REACH_PX, middle) : '';
    // Under its mark a bar begins at the mark's middle: no slivers beyond its halo.
    const barFrom = mark !== '' && startEnd !== 'fade' ? solidFrom + sign * MARK_REACH_PX : solidFrom;
    return {
        hit: bar(x0, x1, y - HIT_PX, heightPx + 2 * HIT_PX),
        solid: sign * (solidEnd - solidFrom) > 0 ? bar(barFrom, solidEnd, y, heightPx) : '',
        mark,
        hatch: hatch(solidTo, x1, y, heightPx),
        arrow: of('arrow').map(({ x, out }) => arrow(x, out, middle)).join(''),
        cut: of('cut').map(({ x, out }) => chevron(x + 6 * out, out, middle)).join(''),
        fades: of('fade').flatMap(({ x, out }) => fade(x, out, fadePx, y, heightPx)),
        doubts: of('unknown').map(({ x, out }) => x + 10 * out),
    };
}

export { GROUP_COLORS as G, chooseLayout as a, mapHeight as b, chooseLanes as c, plainText as d, layoutList as l, mapMetrics as m, namedIn as n, parseRuns as p, spanPaths as s, widthClass as w };
//# sourceMappingURL=span-paths.js.map
