import { d as kept, N as NO_LANE, g as gallop } from './layout-scene.js';

// What only stories of many events need: the density of the moments over the axis, and periods that would be slivers
// beside each other as one. A file on use in the page; handed to `layoutScene`.
/** A bin is at least this wide, and less than twice as wide. */
const BIN_PX = 5;
/** The highest bin of the whole story at a scale. */
const HEIGHT_PX = 20;
const LEAST_PX = 1.5;
/** There is no density to see where the fullest bin holds fewer. */
const LEAST_FULL = 4;
/** A day that is wider than so many bins is no density, but a day. */
const FINEST_BINS = 4;
/** Colours repeat after so many groups. */
const COLOURS = 8;
/**
 * Periods narrower than this are counted with their neighbours where there are many; so far apart they are neighbours.
 */
const SLIVER_PX = 32;
const APART_PX = 10;
/** With more periods without a lane some stand on others. */
const MOST_SPANS = 60;
/**
 * The times of the moments that were asked for, by the colour of their group (-1: of none): once for what is asked of a
 * story, or for all of it.
 */
const timesByColour = kept((_, { anchor, group, kind, count }, labelling) => {
    const { matches } = labelling;
    const sizes = new Uint32Array(COLOURS + 2);
    /** The colour and one more; the last place is for those that are not among them. */
    const own = new Uint8Array(count);
    for (let i = 0; i < count; i++) {
        const of = group[i] ?? -1;
        const at = kind[i] === 2 /* Kind.Span */ || matches?.[i] === 0 ? COLOURS + 1 : of < 0 ? 0 : (of % COLOURS) + 1;
        own[i] = at;
        sizes[at] = (sizes[at] ?? 0) + 1;
    }
    const lists = [...sizes.subarray(0, COLOURS + 1)].map((size) => new Float64Array(size));
    sizes.fill(0);
    for (let i = 0; i < count; i++) {
        const at = own[i] ?? 0;
        const list = lists[at];
        if (!list)
            continue;
        list[sizes[at] ?? 0] = anchor[i] ?? 0;
        sizes[at] = (sizes[at] ?? 0) + 1;
    }
    return lists.map((times, at) => [at - 1, times]).filter(([, times]) => times.length > 0);
});
/** The most in one bin of the whole story, by the width of bins: one for each power of two that was asked for. */
const fullest = kept(() => new Map());
function mostIn({ chronicle, moments: { at } }, width) {
    const known = fullest(chronicle);
    const before = known.get(width);
    if (before !== undefined)
        return before;
    let most = 0;
    for (let from = 0; from < at.length;) {
        const to = gallop(at, (Math.floor((at[from] ?? 0) / width) + 1) * width, from);
        most = Math.max(most, to - from);
        from = to;
    }
    known.set(width, most);
    return most;
}
/**
 * Bins of a power of two in ms, counted from 0: panning moves them and changes none. Their height is the root of their
 * count, so that single events are seen beside bursts, against the fullest bin that the story has at this scale.
 */
function layoutDensity(frame) {
    const { chronicle, labelling, viewport: { msPerPx, isMap }, fromMs, toMs, x, rows, } = frame;
    const width = 2 ** Math.ceil(Math.log2(BIN_PX * msPerPx));
    const most = mostIn(frame, width);
    if (isMap || most < LEAST_FULL || width < chronicle.finestMs / FINEST_BINS)
        return null;
    const first = Math.floor(fromMs / width);
    const size = Math.floor(toMs / width) - first + 1;
    const times = timesByColour(labelling.matches ?? chronicle, chronicle, labelling);
    const counts = new Map(times.map(([colour, at]) => [colour, countBins(at, first, size, width)]));
    const totals = new Float64Array(size);
    for (const bins of counts.values())
        bins.forEach((count, bin) => (totals[bin] = (totals[bin] ?? 0) + count));
    const heightOf = (total) => total === 0 ? 0 : Math.max(LEAST_PX, HEIGHT_PX * Math.sqrt(total / most));
    const below = new Float64Array(size);
    const layers = [...counts].map(([group, bins]) => {
        let path = '';
        bins.forEach((count, bin) => {
            if (count === 0)
                return;
            const total = totals[bin] ?? 0;
            const y = (part) => Math.round((rows.axisY - (heightOf(total) * part) / total) * 10) / 10;
            const [foot, top] = [y(below[bin] ?? 0), y((below[bin] ?? 0) + count)];
            below[bin] = (below[bin] ?? 0) + count;
            path += `M${x((first + bin) * width)},${foot}H${x((first + bin + 1) * width)}V${top}H${x((first + bin) * width)}z`;
        });
        return { group, path };
    });
    const seen = layers.filter(({ path }) => path !== '');
    return seen.length > 0 ? { y: rows.axisY - HEIGHT_PX, heightPx: HEIGHT_PX, layers: seen } : null;
}
/** How many of ascending times lie in each bin: from edge to edge, so that empty ones cost nothing. */
function countBins(at, first, size, width) {
    const counts = new Float64Array(size);
    for (let from = gallop(at, first * width); from < at.length;) {
        const bin = Math.floor((at[from] ?? 0) / width);
        if (bin - first >= size)
            break;
        const to = gallop(at, (bin + 1) * width, from);
        counts[bin - first] = to - from;
        from = to;
    }
    return counts;
}
/** Those that are told apart, and the others with their neighbours in the row. `apart`: never counted with others. */
function bundleSpans({ chronicle, share, countsHairlines, viewport: { msPerPx } }, bars, apart) {
    const isMany = spansOf(chronicle) > MOST_SPANS * share;
    const isLoose = ({ i, lane, startMs, endMs }) => !apart.includes(i) && (lane === NO_LANE ? countsHairlines : isMany && (endMs - startMs) / msPerPx < SLIVER_PX);
    const bundles = [];
    for (const { i, lane, startMs, endMs } of bars
        .filter(isLoose)
        .sort((a, b) => a.lane - b.lane || a.startMs - b.startMs)) {
        const last = bundles.at(-1);
        if (last?.lane === lane && startMs - last.endMs < APART_PX * msPerPx) {
            last.members.push(i);
            last.endMs = Math.max(last.endMs, endMs);
        }
        else
            bundles.push({ members: [i], lane, startMs, endMs });
    }
    const many = bundles.filter(({ members }) => members.length > 1);
    const hidden = new Set(many.flatMap(({ members }) => members));
    return { single: bars.filter(({ i }) => !hidden.has(i)), bundles: many };
}
const spansOf = kept(({ kind, count }) => {
    let spans = 0;
    for (let i = 0; i < count; i++)
        if (kind[i] === 2 /* Kind.Span */)
            spans++;
    return spans;
});
const dense = { layoutDensity, bundleSpans };

export { dense };
//# sourceMappingURL=dense.js.map
