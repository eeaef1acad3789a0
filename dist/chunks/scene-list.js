import { M as roomOf, O as firstView, P as mostLanes, Q as placesOf, S as LEAST_SPAN_LANES, T as chooseLanes, U as leastWidth, V as seatedIn, W as seatsOf, K as plural, X as civilFields, Y as MS_PER_DAY, Z as calendarFor, o as formatMoment, f as fill, _ as formatYear, d as kept, $ as hasThumbnails, a0 as undatedWords, a1 as dateWords, a2 as thumbnailOf, a3 as groupWords, a4 as langOf } from './layout-scene.js';

// A burst of events at an end of the story: there each lane has room for one card, since all must stand on the same
// side of their stems. With room for a card beyond that end, where more titles can be read for it, a lane has two.
/** With more moments there is no burst that the others do not hide. */
const MOST_EVENTS = 200;
/** So many moments within a card of an end are a burst. */
const LEAST_BURST = 3;
/**
 * Of the width, the part that may be given away before the first event, and that may stand empty behind the last one.
 */
const MOST_START = 0.25;
const MOST_END = 0.15;
/** Room at an end is worth it from so many titles on. */
const LEAST_GAIN = 2;
/**
 * What a first view of this width leaves before and behind the events, px: the usual, or that of a card where more
 * titles are read for it. One choice for a class of widths.
 */
function roomFor(chronicle, { widthPx: ownPx, ...rest }) {
    const widthPx = leastWidth(ownPx);
    const viewport = { ...rest, widthPx };
    const { metrics: { cardMinPx, gapPx }, } = viewport;
    const usual = roomOf(viewport);
    const plain = firstView(chronicle, { ...viewport, roomPx: usual });
    const cardPx = cardMinPx + gapPx;
    const moments = [];
    for (let i = 0; i < chronicle.count && moments.length <= MOST_EVENTS; i++)
        if (chronicle.kind[i] !== 2 /* Kind.Span */)
            moments.push(chronicle.anchor[i] ?? 0);
    if (viewport.isMap || moments.length > MOST_EVENTS)
        return usual;
    const nearTo = (end) => moments.filter((ms) => Math.abs(ms - end) < cardPx * plain.msPerPx).length;
    const hasRoom = (end, part) => nearTo(end) >= LEAST_BURST && cardPx <= widthPx * part;
    const [atStart, atEnd] = [hasRoom(moments[0] ?? 0, MOST_START), hasRoom(moments.at(-1) ?? 0, MOST_END)];
    if (!atStart && !atEnd)
        return usual;
    // Where periods may give rows away to cards, what they give is tried there.
    const fullest = mostLanes(chronicle, plain, placesOf(chronicle, plain));
    const { lanes } = fullest.spanLanes > LEAST_SPAN_LANES ? chooseLanes(chronicle, plain) : fullest;
    const namedWith = (roomPx) => {
        const view = firstView(chronicle, { ...viewport, roomPx });
        return seatedIn(chronicle, view, seatsOf(chronicle, { ...placesOf(chronicle, view), lanes })).length;
    };
    let [best, most] = [usual, namedWith(usual)];
    if (most + LEAST_GAIN > moments.length)
        return usual;
    for (const [start, end] of [
        [true, false],
        [false, true],
        [true, true],
    ]) {
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

// What is drawn of leaders, periods, bands and marks in as few paths as there are looks: all of a kind, a group and a
// state are one. The page writes them over what is pressed, files write them alone.
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
    const named = (tile, style) => ({
        tileOf: tile,
        headingOf: (ms) => formatMoment(ms, style, words),
    });
    const years = (length) => ({
        tileOf: (ms) => Math.floor(yearOf(ms) / length),
        headingOf: (ms) => {
            const first = Math.floor(yearOf(ms) / length) * length;
            return fill(words.messages.range, {
                start: formatYear(first, words),
                end: formatYear(first + length - 1, words),
            });
        },
    });
    return [
        named(calendar.day.floor, 'dayMonthYear'),
        named(calendar.month.floor, 'monthYear'),
        named(yearOf, 'year'),
        ...[...Array(LONGEST).keys()].map((power) => years(10 ** (power + 1))),
    ];
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
 * The stretches of a story of more than 200 events, in the order of reading, all events in one each, the undated ones
 * last; none for fewer. Of the units that give between 5 and 40 stretches the coarsest is taken, else the one that is
 * nearest to that.
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
        return {
            key: `${best?.unit.tileOf(ms)}`,
            heading: best?.unit.headingOf(ms) ?? '',
            countLabel: countLabel(to - from),
            from,
            to,
        };
    });
    const turned = order === 'newest' ? dated.map((one) => ({ ...one, from: count - one.to, to: count - one.from })).reverse() : dated;
    return undated.length === 0
        ? turned
        : [
            ...turned,
            {
                key: 'undated',
                heading: messages.undatedEvents,
                countLabel: countLabel(undated.length),
                from: count,
                to: count + undated.length,
            },
        ];
}

// The vertical form: rows in reading order. It has no scale, so it needs no labelling.
const MARKS = { [0 /* Kind.Point */]: 'point', [1 /* Kind.Band */]: 'band', [2 /* Kind.Span */]: 'span' };
const known = kept((chronicle) => kept(() => ({ isPictured: hasThumbnails(chronicle.document.events), rows: [] })));
/**
 * The rows of some events, by their places (dated ones from 0 in the order of time, then the undated ones). The same
 * row for the same chronicle and words. Words cost more than all else of a long list, and only these are asked for.
 */
function rowsAt(chronicle, words, places) {
    const { isPictured, rows } = known(chronicle)(words);
    return places.map((place) => (rows[place] ??= rowOf(chronicle, words, place, isPictured)));
}
/**
 * All events: the dated ones in the order of time, or against it, then the undated ones. The same rows for the same
 * chronicle and words.
 */
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
        id: event.id,
        title: event.title,
        ...langOf(event),
        date,
        isUndated,
        isOngoing,
        group: ofGroup,
        name: `${date}${isOngoing ? ` · ${words.messages.ongoing}` : ''}: ${event.title}${groupWords(chronicle, ofGroup, words)}`,
        mark: isUndated ? 'point' : MARKS[(kind[place] ?? 0)],
        isUncertain: isUndated || (flag & (16 /* Flag.UncertainStart */ | 64 /* Flag.UncertainEnd */)) !== 0,
        thumbnail: isPictured ? thumbnailOf(event) : null,
    };
}

export { GROUP_COLORS as G, WHOLE as W, rowsAt as a, roomFor as b, formatDuration as f, inksOf as i, layoutList as l, readingOrder as r, stretchesOf as s };
//# sourceMappingURL=scene-list.js.map
