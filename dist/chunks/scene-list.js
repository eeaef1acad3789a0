import { K as extentOf, L as minDistance, Q as cardsIn, S as spansIn, N as NO_LANE, B as createLabelling, U as layoutCards, V as frameOf, W as shownLetters, X as neededHeight, Y as firstView, Z as roomOf, _ as storyEdges, $ as laneHeight, e as isLabelled, M as plural, a0 as civilFields, a1 as MS_PER_DAY, a2 as calendarFor, o as formatMoment, f as fill, a3 as formatYear, d as kept, a4 as hasThumbnails, a5 as undatedWords, a6 as dateWords, a7 as thumbnailOf, a8 as groupWords, a9 as langOf } from './layout-scene.js';

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
    if (events.length + undated.length > MOST_STORY)
        return 'horizontal';
    const all = [...events, ...undated];
    const told = all.filter(isTold).length;
    return named < all.length / 2 && told >= all.length / 2 ? 'story' : 'horizontal';
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
/** The least width of the class of this one. */
const leastWidth = (px) => Math.min(px, WIDTH_CLASSES[widthClass(px) - 1] ?? px);
/** The sides and the labels' room, by the first view in the least width of the class: what has room there has room in all. */
function placesOf(chronicle, viewport) {
    const { metrics, heightPx } = viewport;
    const view = firstView(chronicle, { ...viewport, widthPx: leastWidth(viewport.widthPx) });
    const [startPx, endPx] = roomOf(viewport);
    const endMs = extentOf(view)[1] - endPx * view.msPerPx;
    const edges = storyEdges(chronicle, viewport.isWhole);
    const [startMs, lastMs] = edges ?? [-Infinity, Infinity];
    return {
        turnMs: endMs + (endPx - metrics.cardMinPx - metrics.gapPx) * view.msPerPx, backMs: startMs + (metrics.cardMinPx + metrics.gapPx - startPx) * view.msPerPx, edges: [startMs, Math.max(lastMs, endMs)],
        reachMs: minDistance(viewport), labelMs: metrics.cardMinPx * LABEL_CARDS * view.msPerPx,
        spanLanes: Math.min(MOST_SPAN_LANES, Math.max(LEAST_SPAN_LANES, Math.floor((heightPx * SPANS_PART) / metrics.spanHeightPx))),
    };
}
/** The lanes that get a third line of words, as far as there is height for it: those first in which it serves most titles of the first view. */
function tallLanes(chronicle, labelling, viewport) {
    const { titlePx, titleLinePx } = viewport.metrics;
    if (!titlePx || !titleLinePx)
        return [];
    const cut = [...Array(labelling.lanes)].map(() => 0);
    for (const card of layoutCards(frameOf(chronicle, labelling, viewport)))
        if (shownLetters(card, card.widthPx, card.titleLines, titlePx) < card.title.length)
            cut[card.lane] = (cut[card.lane] ?? 0) + 1;
    const most = Math.max(0, Math.floor((viewport.heightPx - neededHeight(chronicle, labelling, viewport)) / titleLinePx));
    const wanting = [...cut.keys()].filter((lane) => cut[lane] !== 0);
    return wanting.sort((a, b) => (cut[b] ?? 0) - (cut[a] ?? 0)).slice(0, most);
}
/** The last answer for a story: its layout, the room at its ends and its chart ask for the same one after the other. */
const answers = new WeakMap();
/**
 * `matches`: 1 per event that is to be labelled, as `filterEvents` gives it; all by default. One to six lanes, as the
 * viewport's height has room for; fewer rows of periods where cards in their place name more events. With `most`, of a story
 * of more events the first so many alone have their place, and `rest` gives it to the others.
 */
function chooseLanes(chronicle, viewport, matches, most) {
    const { metrics: { titlePx, ...sizes }, words, ...rest } = viewport;
    // By hand: old libraries have a JSON of their own.
    const asked = Object.entries({ ...sizes, ...rest }).join();
    const last = answers.get(chronicle);
    if (last && last.asked === asked && last.words === words && last.titlePx === titlePx && last.matches === matches)
        return last.labelling;
    const lanes = fewestLanes(chronicle, viewport, matches, chronicle.count > CROWD ? most : undefined);
    const labelling = viewport.isMap ? lanes : { ...lanes, tall: tallLanes(chronicle, lanes, viewport) };
    if (!labelling.rest)
        answers.set(chronicle, { asked, words, titlePx, matches, labelling });
    return labelling;
}
/** The periods, and one moment in the place of all: they take as many rows beside one lane of cards. */
function spansAlone({ count, kind }, matches) {
    const alone = new Uint8Array(count);
    let hasMoment = false;
    for (let i = 0; i < count; i++) {
        if (!isLabelled({ matches }, i) || (hasMoment && kind[i] !== 2 /* Kind.Span */))
            continue;
        alone[i] = 1;
        hasMoment ||= kind[i] !== 2 /* Kind.Span */;
    }
    return alone;
}
function fewestLanes(chronicle, viewport, matches, most) {
    const [from, to] = extentOf(viewport);
    const places = { ...placesOf(chronicle, viewport), matches };
    if (viewport.isMap)
        return createLabelling(chronicle, { ...places, spanLanes: LEAST_SPAN_LANES, lanes: mapLanes(viewport) });
    const minD = minDistance(viewport);
    const cardsOf = (labelling) => cardsIn(chronicle, labelling, from, to, minD).length;
    const namesOf = (labelling) => namedIn(chronicle, labelling, viewport);
    const alone = spansAlone(chronicle, matches);
    /** With as many lanes as there is room for beside so many rows of periods. */
    const fullest = (spanLanes) => {
        const one = createLabelling(chronicle, { ...places, spanLanes, reachMs: 0, lanes: 1, matches: alone });
        const roomPx = viewport.heightPx - neededHeight(chronicle, one, viewport);
        const lanes = Math.min(MOST_LANES, 1 + Math.max(0, Math.floor(roomPx / laneHeight(viewport.metrics))));
        return createLabelling(chronicle, { ...places, spanLanes: one.spanLanes, lanes, most });
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
    // No lane has more cards than stand side by side, from the first that may reach back to the last that may reach on.
    const reachMs = Math.max(to, places.turnMs + minD) - Math.min(from, places.turnMs - minD, places.backMs - minD);
    for (let [least, bound] = [Math.ceil(wanted / Math.floor(reachMs / minD + 1e-6)) || 1, best.lanes]; least < bound;) {
        const lanes = (least + bound) >> 1;
        const labelling = createLabelling(chronicle, { ...places, spanLanes, lanes });
        if (cardsOf(labelling) >= wanted && turnedOf(labelling) <= turned)
            [bound, best] = [lanes, labelling];
        else
            least = lanes + 1;
    }
    return best;
}

// A burst of events at an end of the story: there each lane has room for one card, since all must stand on the same side of
// their stems. With room for a card beyond that end, where more titles can be read for it, a lane has two.
/** With more moments there is no burst that the others do not hide. */
const MOST_EVENTS = 200;
/** So many moments within a card of an end are a burst. */
const LEAST_BURST = 3;
/** Of the width, the part that may be given away before the first event, and that may stand empty behind the last one. */
const MOST_START = 0.25;
const MOST_END = 0.15;
/** Room at an end is worth it from so many titles on. */
const LEAST_GAIN = 2;
/**
 * What a first view of this width leaves before and behind the events, px: the usual, or that of a card where more titles
 * are read for it. One choice for a class of widths.
 */
function roomFor(chronicle, viewport) {
    const { metrics: { cardMinPx, gapPx }, widthPx } = viewport;
    const usual = roomOf(viewport);
    const plain = firstView(chronicle, { ...viewport, roomPx: usual });
    const cardPx = cardMinPx + gapPx;
    let count = 0;
    for (let i = 0; i < chronicle.count && count <= MOST_EVENTS; i++)
        if (chronicle.kind[i] !== 2 /* Kind.Span */)
            count++;
    if (viewport.isMap || count > MOST_EVENTS)
        return usual;
    const moments = [...chronicle.anchor].filter((_, i) => chronicle.kind[i] !== 2 /* Kind.Span */);
    const nearTo = (end) => moments.filter((ms) => Math.abs(ms - end) < cardPx * plain.msPerPx).length;
    const hasRoom = (end, part) => nearTo(end) >= LEAST_BURST && cardPx <= leastWidth(widthPx) * part;
    const [atStart, atEnd] = [hasRoom(Math.min(...moments), MOST_START), hasRoom(Math.max(...moments), MOST_END)];
    if (!atStart && !atEnd)
        return usual;
    const labelling = chooseLanes(chronicle, plain);
    const { lanes, spanLanes } = labelling;
    const namedWith = (roomPx) => {
        const view = firstView(chronicle, { ...viewport, roomPx });
        return namedIn(chronicle, createLabelling(chronicle, { ...placesOf(chronicle, view), lanes, spanLanes }), view);
    };
    let [best, most] = [usual, namedIn(chronicle, labelling, plain)];
    for (const [start, end] of [[true, false], [false, true], [true, true]]) {
        if ((start && !atStart) || (end && !atEnd))
            continue;
        const roomPx = [start ? cardPx : usual[0], end ? cardPx : usual[1]];
        const named = namedWith(roomPx);
        if (named >= most + LEAST_GAIN)
            [best, most] = [roomPx, named];
    }
    return best;
}

// How long a period lasts, in the one unit that people would say.
/** Whole Gregorian months from one civil moment to a later one. */
function monthsBetween(from, to) {
    const [a, b] = [civilFields(from), civilFields(to)];
    return (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
}
/** 'six years', 'three months', 'eleven days': whole units of `[from, to)`, civil ms; empty for less than a day. */
function formatDuration(from, to, words) {
    const { years, months, days } = words.messages;
    const whole = monthsBetween(from, to);
    if (whole >= 24)
        return plural(years, Math.floor(whole / 12), words);
    if (whole >= 2)
        return whole === 12 ? plural(years, 1, words) : plural(months, whole, words);
    const count = Math.floor((to - from) / MS_PER_DAY);
    return count >= 1 ? plural(days, count, words) : '';
}

// What is drawn of leaders, periods, bands and marks in as few paths as there are looks: all of a kind, a group and a state
// are one. The page writes them over what is pressed, files write them alone.
/** Each look once, in the order of drawing: the first is behind all others. */
function inksOf({ leaders, spans, bands, points }, { selected = null, pointed = null, isCut = false }) {
    const found = new Map();
    const add = (kind, group, path, states, opacity = 1) => {
        if (!path)
            return;
        const key = kind + group + states + opacity;
        const ink = found.get(key);
        if (ink)
            ink.path += path;
        else
            found.set(key, { kind, group, states, opacity, path });
    };
    const out = ({ isOut }) => (isOut ? ' out' : '');
    const each = (kind, things, pathOf, stateOf = () => '') => {
        for (const one of things)
            add(kind, one.group, pathOf(one), stateOf(one) + out(one));
    };
    each('leader', leaders, (one) => (isCut ? one.cutPath : one.path), ({ id }) => (id === selected ? ' selected' : id === pointed ? ' hover' : ''));
    each('solid', spans, ({ paths }) => paths.solid, ({ id, isUncertain }) => (id === selected ? ' selected' : '') + (isUncertain ? ' uncertain' : ''));
    for (const span of spans)
        for (const { path, opacity } of span.paths.fades)
            add('fade', span.group, path, out(span), opacity);
    for (const kind of ['hatch', 'arrow', 'mark', 'cut'])
        each(kind, spans, ({ paths }) => paths[kind]);
    each('ends', bands, ({ ends }) => ends);
    each('signs', bands, ({ signs }) => signs, ({ ids }) => (ids.includes(selected ?? '') ? ' selected' : ''));
    each('dot', points, ({ path }) => path, ({ isUncertain, isHollow }) => (isUncertain ? ' uncertain' : isHollow ? ' hollow' : ''));
    return [...found.values()];
}

// Colours of the groups on light and on dark pages, in the order in which the groups come; eight, then they repeat.
const GROUP_COLORS = {
    light: ['#0b6e6e', '#a8441c', '#5b4ba3', '#756500', '#9b2355', '#2a5ca8', '#43701b', '#6b4a2b'],
    dark: ['#4cc4bb', '#f2946b', '#ac9cf7', '#d3c14e', '#f291b5', '#83b5f7', '#a6d172', '#d4ad87'],
};

// Long lists in stretches of time: years, months or whatever divides them into a few that are read alike.
/** So many events are read without headings. */
const WHOLE = 200;
const FEWEST = 5;
const MOST = 40;
/** A stretch of years is a power of ten of them, up to more than there have been. */
const LONGEST = 11;
/** Places of the events as they are read: dated ones by time, then the undated ones in the story's order. */
function readingOrder({ count, undated }, order = 'oldest') {
    const dated = [...Array(count).keys()];
    return [...(order === 'newest' ? dated.reverse() : dated), ...undated.map((_, i) => count + i)];
}
function unitsOf(calendar, words) {
    const yearOf = (ms) => calendar.fields(ms).year;
    const named = (tile, style) => ({ tileOf: tile, headingOf: (ms) => formatMoment(ms, style, words) });
    const years = (length) => ({
        tileOf: (ms) => Math.floor(yearOf(ms) / length),
        headingOf: (ms) => {
            const first = Math.floor(yearOf(ms) / length) * length;
            return fill(words.messages.range, { start: formatYear(first, words), end: formatYear(first + length - 1, words) });
        },
    });
    return [named(calendar.day.floor, 'dayMonthYear'), named(calendar.month.floor, 'monthYear'), named(yearOf, 'year'), ...[...Array(LONGEST).keys()].map((power) => years(10 ** (power + 1)))];
}
/** Starts of the stretches among ascending moments. */
function cut(anchor, { tileOf }) {
    const starts = [];
    let last = NaN;
    for (let i = 0; i < anchor.length; i++) {
        const tile = tileOf(anchor[i] ?? 0);
        if (tile !== last)
            starts.push(i);
        last = tile;
    }
    return starts;
}
/** How far a number of stretches is from one that is read well: 0 between FEWEST and MOST. */
const oddness = (stretches) => Math.max(0, Math.log(FEWEST / stretches), Math.log(stretches / MOST));
/**
 * The stretches of a story of more than 200 events, in the order of reading, all events in one each, the undated ones last;
 * none for fewer. Of the units that give between 5 and 40 stretches the coarsest is taken, else the one that is nearest to that.
 */
function stretchesOf(chronicle, words, order = 'oldest') {
    const { count, anchor, undated } = chronicle;
    if (count + undated.length <= WHOLE)
        return [];
    const messages = words.messages;
    const countLabel = (n) => plural(messages.events, n, words);
    const units = count === 0 ? [] : unitsOf(calendarFor(words, words.calendar, anchor[0] ?? 0, anchor[count - 1] ?? 0), words);
    const cuts = units.map((unit) => ({ unit, starts: cut(anchor, unit) }));
    // Of two that serve alike the coarser one has the plainer headings, as long as there are enough.
    const isBetter = (one, other) => oddness(one) < oddness(other) || (oddness(one) === oddness(other) && one >= FEWEST);
    const best = cuts.reduce((least, one) => (least && !isBetter(one.starts.length, least.starts.length) ? least : one), undefined);
    const dated = (best?.starts ?? []).map((from, i, starts) => {
        const to = starts[i + 1] ?? count;
        const ms = anchor[from] ?? 0;
        return { key: `${best?.unit.tileOf(ms)}`, heading: best?.unit.headingOf(ms) ?? '', countLabel: countLabel(to - from), from, to };
    });
    const turned = order === 'newest' ? dated.map((one) => ({ ...one, from: count - one.to, to: count - one.from })).reverse() : dated;
    return undated.length === 0 ? turned : [...turned, { key: 'undated', heading: messages.undatedEvents, countLabel: countLabel(undated.length), from: count, to: count + undated.length }];
}

// The vertical form: rows in reading order. It has no scale, so it needs no labelling.
const MARKS = { [0 /* Kind.Point */]: 'point', [1 /* Kind.Band */]: 'band', [2 /* Kind.Span */]: 'span' };
const known = kept((chronicle) => kept(() => ({ isPictured: hasThumbnails(chronicle.document.events), rows: [] })));
/**
 * The rows of some events, by their places (dated ones from 0 in the order of time, then the undated ones). The same row for the
 * same chronicle and words. Words cost more than all else of a long list, and only these are asked for.
 */
function rowsAt(chronicle, words, places) {
    const { isPictured, rows } = known(chronicle)(words);
    return places.map((place) => (rows[place] ??= rowOf(chronicle, words, place, isPictured)));
}
/** All events: the dated ones in the order of time, or against it, then the undated ones. The same rows for the same chronicle and words. */
function layoutList(chronicle, words, isNewestFirst = false) {
    return rowsAt(chronicle, words, readingOrder(chronicle, isNewestFirst ? 'newest' : 'oldest'));
}
function rowOf(chronicle, words, place, isPictured) {
    const { document, events, count, kind, flags, group, undated } = chronicle;
    const isUndated = place >= count;
    const event = (isUndated ? undated[place - count] : events[place]);
    const flag = flags[place] ?? 0;
    const date = isUndated ? undatedWords(event, words) : dateWords(chronicle, place, words);
    const isOngoing = !isUndated && (flag & 4 /* Flag.OpenEnd */) !== 0;
    const ofGroup = isUndated ? document.groups.findIndex((one) => one.id === event.group) : (group[place] ?? -1);
    return {
        id: event.id, title: event.title, ...langOf(event), date, isUndated, isOngoing, group: ofGroup,
        name: `${date}${isOngoing ? ` · ${words.messages.ongoing}` : ''}: ${event.title}${groupWords(chronicle, ofGroup, words)}`,
        mark: isUndated ? 'point' : MARKS[(kind[place] ?? 0)],
        isUncertain: isUndated || (flag & (16 /* Flag.UncertainStart */ | 64 /* Flag.UncertainEnd */)) !== 0,
        thumbnail: isPictured ? thumbnailOf(event) : null,
    };
}

export { GROUP_COLORS as G, WHOLE as W, rowsAt as a, roomFor as b, chooseLanes as c, chooseLayout as d, mapHeight as e, formatDuration as f, inksOf as i, layoutList as l, mapMetrics as m, namedIn as n, placesOf as p, readingOrder as r, stretchesOf as s, widthClass as w };
//# sourceMappingURL=scene-list.js.map
