import { d as kept, h as halfIn, e as apart, j as fitsIn, l as layoutAsOf, m as timeOf, o as formatMoment, p as formatDate, q as calendarIn } from './layout-scene.js';
import { f as formatDuration } from './scene-list.js';

// scale="even": another measure of the axis than time, on which each moment at which something begins or ends is one
// step from the next. A story is laid out on it as on time; what is said of a place leads back to time.
/** Of a step on the axis, in what stands there for ms: a power of two, so that places of moments are exact. */
const STEP = 2 ** 20;
/** A view shows at least a step: so many of the finest unit, as on an axis of time. */
const UNITS = 8;
/** A stretch that is so many times longer than one beside it, or than the shorter ones of the story, is a break. */
const FAR = 8;
/** Of all stretches in the order of their length, the place of what is usual among the shorter ones. */
const USUAL = 1 / 4;
/** Stories of more events are drawn to time. */
const MOST_EVEN = 5000;
/** The last place of ascending numbers at which one stands that is not above `value`, or -1. */
function placeIn(numbers, value) {
    let [low, high] = [0, numbers.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((numbers[middle] ?? 0) <= value)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}
const clamp = (value, most) => Math.max(0, Math.min(most, value));
/**
 * Straight between neighbours of `moments` (ascending, all different, at least one, civil ms), which are a step apart,
 * and beyond them as in the first and the last stretch; a lone one has `loneMs` a step. Infinite stays infinite. Breaks
 * are among the first `known` of them.
 */
function evenScale(moments, loneMs, known = moments.length) {
    const lastStretch = Math.max(0, moments.length - 2);
    const beginOf = (i) => moments[i] ?? 0;
    const lengthOf = (i) => (moments.length > 1 ? (moments[i + 1] ?? 0) - beginOf(i) : loneMs);
    return {
        at(ms) {
            if (!Number.isFinite(ms))
                return ms;
            const i = clamp(placeIn(moments, ms), lastStretch);
            return STEP * (i + (ms - beginOf(i)) / lengthOf(i));
        },
        ms(at) {
            if (!Number.isFinite(at))
                return at;
            const i = clamp(Math.floor(at / STEP), lastStretch);
            return beginOf(i) + (at / STEP - i) * lengthOf(i);
        },
        breaks: breaksIn(moments.slice(0, known)),
    };
}
function breaksIn(moments) {
    const lengths = moments.slice(1).map((ms, i) => ms - (moments[i] ?? ms));
    const usual = [...lengths].sort((a, b) => a - b)[Math.floor((lengths.length - 1) * USUAL)] ?? Infinity;
    return lengths.flatMap((length, i) => {
        const least = Math.min(usual, lengths[i - 1] ?? Infinity, lengths[i + 1] ?? Infinity);
        return length >= FAR * least ? [{ at: i * STEP, fromMs: moments[i] ?? 0, toMs: moments[i + 1] ?? 0 }] : [];
    });
}
/**
 * Where something begins, or a period ends, and what the axis must not leave far behind: the end of a vague date, the
 * as-of date. `known`: how many of them are moments, and no end of a vague date.
 */
function momentsOf({ count, kind, anchor, from, to, nowMs, hasAsOf, finestMs }) {
    const found = new Set(anchor);
    const asOf = hasAsOf ? (nowMs ?? -Infinity) : -Infinity;
    let tail = asOf;
    for (let i = 0; i < count; i++) {
        const end = to[i] ?? Infinity;
        if (!Number.isFinite(end) || kind[i] === 0 /* Kind.Point */)
            continue;
        // What has no beginning stands at its end already.
        if (kind[i] === 2 /* Kind.Span */ && Number.isFinite(from[i]))
            found.add(end);
        else if (kind[i] === 1 /* Kind.Band */)
            tail = Math.max(tail, end);
    }
    const moments = [...found].sort((a, b) => a - b);
    // As far as it is less than a step beyond the last stretch it stands there as it is.
    const [before = -Infinity, last = tail] = moments.slice(-2);
    const length = moments.length > 1 ? last - before : finestMs * UNITS;
    const isFar = tail - last > length;
    return { moments: isFar ? [...moments, tail] : moments, known: moments.length + Number(isFar && tail === asOf) };
}
/**
 * The same story with all its numbers as places on the even axis; kept with the story. One of too many events is as it
 * was, which the console says.
 */
const evenOf = kept((chronicle) => {
    const { count, kind, anchor, from, to, unitEnd, nowMs, finestMs } = chronicle;
    if (count > MOST_EVEN)
        console.warn(`khatt-timeline: scale="even" is for at most ${MOST_EVEN} events, this story has ${count}: it is drawn to time.`);
    if (count === 0 || count > MOST_EVEN)
        return chronicle;
    const { moments, known } = momentsOf(chronicle);
    const scale = evenScale(moments, finestMs * UNITS, known);
    const placed = (column) => column.map((ms) => scale.at(ms));
    const places = placed(anchor);
    return {
        ...chronicle,
        scale,
        anchor: places,
        from: placed(from),
        unitEnd: placed(unitEnd),
        nowMs: nowMs === null ? null : scale.at(nowMs),
        finestMs: STEP / UNITS,
        // A day is a point, and no stretch up to what is next.
        to: placed(to).map((at, i) => (kind[i] === 0 /* Kind.Point */ ? (places[i] ?? 0) + 1 : at)),
    };
});

// The axis of an even scale: at the moments at which something begins stand their dates, as exactly as it takes to tell
// them apart; and what is left out between two of them, in words.
/** Two breaks stand as far apart at least. */
const BREAK_PX = 16;
const DAY_MS = 86_400_000;
/** What is known of a moment: words that are finer would be untrue. What is coarser has the words of its own date. */
const KNOWN = {
    month: 'month',
    day: 'day',
    'day-unspecified': 'month',
    minute: 'time',
    second: 'time',
    millisecond: 'time',
};
/** The moments at which something begins, in the order of time, with their words. */
const namesOf = kept((chronicle) => kept((words) => {
    const { anchor, count } = chronicle;
    const firsts = [];
    for (let i = 0; i < count; i++)
        if (anchor[i] !== anchor[i - 1])
            firsts.push(i);
    const times = firsts.map((i) => timeOf(chronicle, anchor[i] ?? 0));
    const years = times.map((ms) => formatMoment(ms, 'year', words));
    const days = times.map((ms) => Math.floor(ms / DAY_MS));
    const isWith = (list, k) => list[k] === list[k - 1] || list[k] === list[k + 1];
    return firsts.map((i, k) => {
        const ms = times[k] ?? 0;
        const known = knownAt(chronicle, i);
        const named = (style, context = '') => ({
            at: anchor[i] ?? 0,
            label: formatMoment(ms, style, words),
            context,
            second: known === 'month' ? '' : inSecond(ms, style, words),
        });
        if (!known)
            return { at: anchor[i] ?? 0, label: coarseWords(chronicle, i, words), context: '', second: '' };
        if (!isWith(years, k))
            return named('year');
        if (known === 'time' && isWith(days, k))
            return named('time', formatMoment(ms, 'dayMonthYear', words));
        return named(known === 'month' ? 'month' : 'dayMonth', years[k]);
    });
}));
function inSecond(ms, style, words) {
    const second = words.secondaryCalendar;
    return second === undefined || style === 'time' || calendarIn(words, second)?.covers(ms) !== true
        ? ''
        : formatMoment(ms, style, { ...words, calendar: second });
}
/** As exactly as the moment is known at which the event stands; undefined where it is not known to the month. */
function knownAt({ dates, kind }, i) {
    const date = dates[i];
    const single = kind[i] === 2 /* Kind.Span */ && date?.kind === 'interval' ? (date.from ?? date.to) : date;
    return single?.kind === 'date' ? KNOWN[single.precision] : undefined;
}
/** The words of the date, of a period those of its beginning. */
function coarseWords({ dates, events, kind }, i, words) {
    const date = dates[i];
    if (!date)
        return '';
    const own = kind[i] === 2 /* Kind.Span */ && date.kind === 'interval' ? (date.from ?? date.to ?? date) : date;
    return formatDate(own, { ...words, style: 'short', within: events[i]?.within ?? false });
}
/**
 * Widths on the axis that are powers of two in steps, at least so wide: what stands once in each does not change by
 * panning.
 */
const cellOf = (leastPx, msPerPx) => STEP * 2 ** Math.max(0, Math.ceil(Math.log2((leastPx * msPerPx) / STEP)));
/** The first in each cell of those in view and in the cells at its edges. */
function firstsIn(list, cell, { fromMs, toMs }) {
    const [first, last] = [Math.floor(fromMs / cell) * cell, (Math.floor(toMs / cell) + 1) * cell];
    let taken = NaN;
    return list.filter(({ at }) => {
        const own = Math.floor(at / cell);
        if (at < first || at >= last || own === taken)
            return false;
        taken = own;
        return true;
    });
}
/** The same context from one moment to the last that follows with it: its word in the middle of what is seen of it. */
function runsOf(names, { fromMs, toMs, x }) {
    const runs = [];
    let isGoing = false;
    for (const { at, context } of names) {
        const last = runs.at(-1);
        if (isGoing && last?.label === context)
            last.to = at;
        else if (context !== '')
            runs.push({ label: context, from: at, to: at });
        isGoing = context !== '';
    }
    return runs.flatMap(({ label, from, to }) => to < fromMs || from > toMs
        ? []
        : { key: String(from), x: x((Math.max(from, fromMs) + Math.min(to, toMs)) / 2), label });
}
/** In place of `layoutAxis`, for a Chronicle with an even scale. */
function layoutEvenAxis(frame, clusters) {
    const { chronicle, viewport: { words, msPerPx, metrics: { tickMinPx }, widthPx, }, rows, x, offsetPx, } = frame;
    const halfOf = halfIn(frame);
    /** A label near the chart's edge stands as far from its moment as it takes to have room there. */
    const within = ({ at, label }) => {
        const [px, half] = [x(at) + offsetPx, Math.ceil(halfOf(label))];
        return label === '' || px < 0 || px > widthPx
            ? []
            : [{ key: String(at), x: Math.max(half, Math.min(widthPx - half, px)) - offsetPx, label }];
    };
    const names = namesOf(chronicle)(words);
    const chosen = firstsIn(names, cellOf(tickMinPx, msPerPx), frame);
    const rowOf = (label) => apart(chosen.flatMap((one) => within({ at: one.at, label: label(one) })), halfOf);
    const labels = rowOf(({ label }) => label);
    const shown = new Set(labels.map(({ key }) => key));
    const ticks = chosen.map(({ at }) => ({ key: String(at), x: x(at) })).filter(({ key }) => shown.has(key));
    const runs = apart(runsOf(names, frame).filter(fitsIn(frame)), halfOf);
    const secondary = words.secondaryCalendar === undefined
        ? null
        : { y: rows.secondaryY, ticks: [], labels: rowOf(({ second }) => second).filter(({ key }) => shown.has(key)) };
    const axis = {
        y: rows.axisY,
        ticks,
        labels,
        context: runs,
        borders: [],
        labelY: rows.labelY,
        contextY: rows.contextY,
        secondary,
        breaks: breaksOf(frame, runs),
    };
    return { axis, asOf: layoutAsOf(frame, axis, halfOf, clusters) };
}
/** What is left out between two moments in view, in words where these have room beside those of the larger units. */
function breaksOf(frame, runs) {
    const { chronicle, viewport: { words, msPerPx, widthPx, isMap }, x, offsetPx, } = frame;
    const [halfOf, fits] = [halfIn(frame), fitsIn(frame)];
    const { breaks } = chronicle.scale;
    return firstsIn(breaks, cellOf(BREAK_PX, msPerPx), frame)
        .map(({ at, fromMs, toMs }) => {
        const one = { key: String(at), x: x(at + STEP / 2), label: formatDuration(fromMs, toMs, words) };
        const hasRoom = !isMap &&
            fits(one) &&
            2 * halfOf(one.label) <= STEP / msPerPx &&
            runs.every((run) => Math.abs(run.x - one.x) >= halfOf(run.label) + halfOf(one.label));
        return { ...one, name: one.label, label: hasRoom ? one.label : '' };
    })
        .filter(({ x: at }) => at + offsetPx > 0 && at + offsetPx < widthPx);
}

export { evenOf as e, layoutEvenAxis as l };
//# sourceMappingURL=even-axis.js.map
