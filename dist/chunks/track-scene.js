import { d as kept, N as NO_LANE, R as RING_PX, G as DENSE_FROM, H as isLabelled, I as extentOf, J as minDistance, K as plural, L as formatNumber } from './layout-scene.js';
import { l as lazyList } from './lazy-list.js';

// Where the rows of a group's track stand: heading, lanes of cards, the line of its marks, rows of periods. A track
// without moments has no line; one that is closed has its marks and its bars, and a place for what the reader is on.
/** Between two lanes of cards. */
const LANE_GAP_PX = 3;
/**
 * From the lowest card to the line: for leaders, and where there are any for bands in rows, or a density. From the
 * heading of a closed track.
 */
const LEADER_PX = 14;
const HIGH_PX = 25;
const CLOSED_PX = 10;
/** Under the line: for two marks that stand below a third, or for a ring. */
const DROP_PX = 29;
const LOOSE_DROP_PX = 13;
const SPAN_GAP_PX = 4;
/** Of periods without a lane: lines, or rings with their counts. */
const HAIRLINES_PX = 8;
const MOST_HAIRLINES = 12;
/** Under all. */
const FOOT_PX = 8;
/** Of a heading, at least: a target for a mouse. */
const HEAD_PX = 28;
const HEAD_PAD_PX = 4;
/** Height of a heading: with the words of a row, and for a target. */
const headHeight = ({ metrics }, leastPx = HEAD_PX) => Math.max(leastPx, metrics.axisRowPx + HEAD_PAD_PX);
/** What decides about the rows. */
const contentOf = kept(({ lane, lanes }, { chronicle: { kind, count } }) => {
    const isUsed = [...Array(lanes)].map(() => false);
    let [moments, spans, hairlines, hasBands] = [0, 0, 0, false];
    for (let i = 0; i < count; i++) {
        if (kind[i] === 2 /* Kind.Span */) {
            spans++;
            hairlines += Number(lane[i] === NO_LANE);
            continue;
        }
        moments++;
        hasBands ||= kind[i] === 1 /* Kind.Band */;
        if (lane[i] !== NO_LANE)
            isUsed[lane[i] ?? 0] = true;
    }
    return { moments, hasBands, spans, lanes: isUsed, hairlines };
});
function trackRows(track, y, { metrics }, { labelling, hasCallout = false, headPx, slackPx = 0 }) {
    const { moments, hasBands, spans, lanes, hairlines } = contentOf(labelling, track);
    const pitch = metrics.cardHeightPx + LANE_GAP_PX;
    const cardsY = y + headPx;
    let row = 0;
    const isBare = hasCallout && !lanes.includes(true);
    const rowOf = lanes.map((isUsed, lane) => (isUsed || (isBare && lane === 0) ? row++ : -1));
    const lanesFoot = cardsY + row * pitch;
    const { isDense } = track;
    const leaderPx = (hasBands || isDense ? HIGH_PX : row > 0 ? LEADER_PX : CLOSED_PX) + (row > 0 ? slackPx : 0);
    const axisY = lanesFoot + leaderPx;
    const dropY = moments === 0 ? cardsY : axisY + (track.isLoose ? LOOSE_DROP_PX : DROP_PX);
    const spansY = dropY + (spans > 0 ? SPAN_GAP_PX : 0);
    const hairlinesPx = hairlines === 0 ? 0 : hairlines > MOST_HAIRLINES && isDense ? 2 * RING_PX + HAIRLINES_PX : HAIRLINES_PX;
    const footY = spansY + labelling.spanLanes * metrics.spanHeightPx + hairlinesPx + FOOT_PX;
    return {
        lineY: moments === 0 ? null : axisY,
        footY,
        rows: {
            cardY: rowOf.map((one) => lanesFoot - (one + 1) * pitch),
            rowOf,
            cardPx: rowOf.map(() => metrics.cardHeightPx),
            axisY,
            spansY,
            spanPitch: metrics.spanHeightPx,
            labelY: footY,
            contextY: footY,
            secondaryY: footY,
            erasY: y,
            heightPx: footY,
        },
    };
}
/** Px of an open track. */
const trackHeight = (track, view, headPx) => trackRows(track, 0, view, { labelling: track.labelling, headPx }).footY;
/** No event has a card or a lane but those that are pinned. */
const bareOf = kept((labelling) => {
    const { length } = labelling.lane;
    const plain = {
        ...labelling,
        lanes: 0,
        spanLanes: 0,
        lane: new Uint8Array(length).fill(NO_LANE),
        D: new Float64Array(length),
        parent: new Int32Array(length).fill(-1),
        tall: [],
    };
    return {
        plain,
        card: { ...plain, lanes: 1 },
        label: { ...plain, spanLanes: 1 },
        both: { ...plain, lanes: 1, spanLanes: 1 },
    };
});
/** The labelling of a closed track, in which what is `pinned` has a place. */
function closedLabelling({ labelling, chronicle: { kind } }, pinned) {
    const bare = bareOf(labelling);
    const [hasCard, hasLabel] = [pinned.some((i) => kind[i] !== 2 /* Kind.Span */), pinned.some((i) => kind[i] === 2 /* Kind.Span */)];
    return bare[hasCard ? (hasLabel ? 'both' : 'card') : hasLabel ? 'label' : 'plain'];
}

// The words for lanes of groups, in all languages: a part of the file that lays them out.
const en = { groups: 'Groups', none: 'Other' };
const LANGUAGES = {
    en,
    ar: { groups: 'المجموعات', none: 'أحداث أخرى' },
    fa: { groups: 'گروه‌ها', none: 'رویدادهای دیگر' },
    ur: { groups: 'گروپ', none: 'دیگر واقعات' },
    he: { groups: 'קבוצות', none: 'אירועים אחרים' },
    de: { groups: 'Gruppen', none: 'Weitere' },
    fr: { groups: 'Groupes', none: 'Autres' },
    tr: { groups: 'Gruplar', none: 'Diğer' },
    es: { groups: 'Grupos', none: 'Otros' },
    ckb: { groups: 'گرووپەکان', none: 'ڕووداوەکانی تر' },
    ps: { groups: 'ډلې', none: 'نورې پېښې' },
};
/** The words of the locale's language; English where we have none. */
const laneWordsFor = (locale) => LANGUAGES[locale.toLowerCase().split(/[-_]/)[0] ?? ''] ?? en;

// lane-by="group": each group has a track of its own, which is labelled as a story of its own. So within a track no two
// cards overlap, what shows at one scale shows at each closer one, and panning changes no lane. Of the house it uses
// what the chart has in any case, which is handed to it.
const MOST_LANES = 6;
/** Lanes are added while the chart is not so many times as high as without tracks. */
const ROOMY = 1.5;
/** Tracks are open as long as together they are not higher than so many cards: about two and a half charts. */
const HIGHEST_CARDS = 20;
/** Marks that are so far apart do not meet. */
const APART_PX = 24;
/** So many events fill any number of lanes. */
const CROWD = 2000;
/** Each group that has events on the axis, in the story's order, and last those without one. */
const groupStories = kept((whole) => {
    const { group, document: { groups }, count, } = whole;
    const sizes = new Uint32Array(groups.length + 1);
    const slotOf = (i) => ((group[i] ?? -1) < 0 ? groups.length : (group[i] ?? 0));
    for (let i = 0; i < count; i++)
        sizes[slotOf(i)] = (sizes[slotOf(i)] ?? 0) + 1;
    const indexes = [...sizes].map((size) => new Int32Array(size));
    const place = new Int32Array(count);
    sizes.fill(0);
    for (let i = 0; i < count; i++) {
        const slot = slotOf(i);
        const at = sizes[slot] ?? 0;
        const index = indexes[slot];
        if (index)
            index[at] = i;
        place[i] = at;
        sizes[slot] = at + 1;
    }
    return indexes.flatMap((index, slot) => {
        if (index.length === 0)
            return [];
        const indexOf = (id) => {
            const i = whole.indexOf.get(id);
            return i === undefined || slotOf(i) !== slot ? undefined : place[i];
        };
        return {
            key: groups[slot]?.id ?? '',
            group: slot < groups.length ? slot : -1,
            index,
            chronicle: partOf(whole, index, indexOf),
        };
    });
});
/** Some events of a story as one; eras stand behind the whole. */
function partOf(whole, index, indexOf) {
    const pick = (column) => {
        const picked = column.slice(0, index.length);
        index.forEach((i, at) => (picked[at] = column[i] ?? 0));
        return picked;
    };
    const { events, dates, anchor, from, to, unitEnd, kind, flags, importance, group, document } = whole;
    return {
        ...whole,
        count: index.length,
        document: { ...document, eras: [] },
        // Of a million nobody makes objects before they are seen.
        events: lazyList(index.length, (at) => events[index[at] ?? -1]),
        dates: lazyList(index.length, (at) => dates[index[at] ?? -1]),
        anchor: pick(anchor),
        from: pick(from),
        to: pick(to),
        unitEnd: pick(unitEnd),
        kind: pick(kind),
        flags: pick(flags),
        importance: pick(importance),
        group: pick(group),
        indexOf: { get: indexOf, has: (id) => indexOf(id) !== undefined },
    };
}
/** Of its events those that were asked for. */
const ownMatches = ({ index }, matches) => matches && Uint8Array.from(index, (i) => matches[i] ?? 0);
/** How many of its events were asked for. */
const countOf = ({ labelling: { matches }, index }) => matches ? matching(matches) : index.length;
const matching = kept((matches) => matches.filter((one) => one !== 0).length);
const hasMoments = ({ kind }, matches) => kind.some((one, i) => one !== 2 /* Kind.Span */ && isLabelled({ matches }, i));
function isLoose({ anchor, kind, count }, apartMs) {
    let last = -Infinity;
    for (let i = 0; i < count; i++) {
        if (kind[i] === 2 /* Kind.Span */)
            continue;
        if ((anchor[i] ?? 0) - last < apartMs)
            return false;
        last = anchor[i] ?? 0;
    }
    return true;
}
/** A labelling with a track for each group; null where there are no two. `view` is the first one. */
function labelTracks({ createLabelling: label, placesOf: places, limitsOf: limits, cardsIn: cards }, whole, view, { matches, most, headPx, old, grow }) {
    const stories = groupStories(whole);
    if (stories.length < 2)
        return null;
    const shared = places(whole, view);
    const apartMs = APART_PX * limits(whole, view).maxMsPerPx;
    const isCrowd = whole.count > CROWD;
    const labelled = (story, lanes, before) => {
        const own = ownMatches(story, matches);
        const options = { ...shared, lanes, matches: own, most: isCrowd ? most : undefined };
        const grown = before && grow?.(story.chronicle, before, { ...shared, lanes: before.labelling.lanes, matches: own });
        return {
            ...story,
            isClosed: false,
            isDense: whole.count >= DENSE_FROM,
            isLoose: isLoose(story.chronicle, apartMs),
            isGrown: Boolean(grown),
            labelling: grown ?? label(story.chronicle, options),
        };
    };
    const heightOf = (track) => (countOf(track) === 0 ? 0 : trackHeight(track, view, headPx));
    let tracks = stories.map((story) => labelled(story, 1, old?.find(({ key }) => key === story.key)));
    const more = roomFor(tracks, view, heightOf);
    if (!isCrowd)
        tracks = withLanes(tracks, more, labelled, ({ chronicle, labelling }) => cards(chronicle, labelling, ...extentOf(view), minDistance(view)).length);
    else if (more >= tracks.length)
        tracks = tracks.map((track) => track.isGrown ? track : labelled(track, Math.min(MOST_LANES, 1 + Math.floor(more / tracks.length))));
    let heightPx = 0;
    return inOne(whole, tracks.map((track, at) => {
        heightPx += heightOf(track);
        return { ...track, isClosed: at > 0 && heightPx > HIGHEST_CARDS * view.metrics.cardHeightPx };
    }), matches);
}
/** How many lanes more than one each there is room for. */
function roomFor(tracks, view, heightOf) {
    let freePx = ROOMY * view.heightPx;
    for (const track of tracks)
        freePx -= heightOf(track);
    return Math.max(0, Math.floor(freePx / view.metrics.cardHeightPx));
}
/** Gives them one by one to the track in which most cards of the first view come with it. */
function withLanes(tracks, more, labelled, cardsOf) {
    const next = (track) => {
        const { labelling: { lanes, matches }, chronicle, isGrown, } = track;
        if (isGrown || lanes >= MOST_LANES || !hasMoments(chronicle, matches))
            return { track, gain: 0 };
        const higher = labelled(track, lanes + 1);
        return { track: higher, gain: cardsOf(higher) - cardsOf(track) };
    };
    const now = [...tracks];
    const after = tracks.map((track) => (more > 0 ? next(track) : { track, gain: 0 }));
    for (let left = more; left > 0; left--) {
        let best = 0;
        after.forEach(({ gain }, at) => {
            if (gain > (after[best]?.gain ?? 0))
                best = at;
        });
        const found = after[best];
        if (!found || found.gain <= 0)
            break;
        now[best] = found.track;
        after[best] = next(found.track);
    }
    return now;
}
/** What they say of their events, said of the whole story's. */
function inOne({ count }, tracks, matches) {
    const lane = new Uint8Array(count).fill(NO_LANE);
    const [D, parent, side, order] = [
        new Float64Array(count),
        new Int32Array(count).fill(-1),
        new Int8Array(count).fill(1),
        new Uint32Array(count),
    ];
    let [lanes, spanLanes, ranked] = [0, 0, 0];
    for (const { index, labelling: one, chronicle: { kind }, } of tracks) {
        index.forEach((i, at) => {
            const own = one.lane[at] ?? NO_LANE;
            lane[i] = own === NO_LANE ? NO_LANE : Math.min(NO_LANE - 1, own + (kind[at] === 2 /* Kind.Span */ ? spanLanes : lanes));
            D[i] = one.D[at] ?? 0;
            side[i] = one.side[at] ?? 1;
            parent[i] = index[one.parent[at] ?? -1] ?? -1;
        });
        for (const at of one.order)
            order[ranked++] = index[at] ?? 0;
        lanes += one.lanes;
        spanLanes += one.spanLanes;
    }
    const edges = tracks[0]?.labelling.edges ?? [-Infinity, Infinity];
    const whole = {
        lanes,
        spanLanes,
        lane,
        D,
        parent,
        order: order.slice(0, ranked),
        side,
        edges,
        matches,
        tracks,
    };
    return tracks.some(({ labelling: { rest } }) => rest)
        ? { ...whole, rest: theRest({ count }, tracks, matches) }
        : whole;
}
/** Places what has no place yet, a track after the other. */
function* theRest(whole, tracks, matches) {
    const done = [];
    for (const track of tracks)
        done.push(track.labelling.rest ? { ...track, labelling: yield* track.labelling.rest } : track);
    return inOne(whole, done, matches);
}

// The Scene of a chart whose groups have tracks: each track is a Scene of its own in rows of its own, and they are put
// together over one axis.
/** From the last track to the axis, and from there to its words. */
const AXIS_PX = 4;
const AXIS_GAP_PX = 12;
/** Under all. */
const EDGE_PX = 2;
/** A track takes at most so much of the height that a place for the chart has and nobody needs. */
const MOST_SLACK_PX = 40;
const NO_AXIS = {
    y: 0,
    ticks: [],
    labels: [],
    context: [],
    borders: [],
    labelY: 0,
    contextY: 0,
    secondary: null,
};
const noAxis = () => ({ axis: NO_AXIS, asOf: null });
/** As `layoutScene`, of a labelling with tracks. */
function layoutTracks(house, chronicle, labelling, viewport, options) {
    const { pinned = [], isOpen, headPx, now, axis: axisOf = house.layoutAxis } = options;
    const whole = house.frameOf(chronicle, labelling, viewport, now);
    const slackPx = slackOf(labelling, viewport, whole, headPx);
    let y = topOf(whole);
    let laneFrom = 0;
    const placed = [];
    for (const track of labelling.tracks ?? []) {
        const own = pinned.flatMap((i) => track.chronicle.indexOf.get(chronicle.events[i]?.id ?? '') ?? []);
        const count = countOf(track);
        // Who asks for others is not shown a group in which there are none.
        if (count === 0 && own.length === 0)
            continue;
        const one = placeTrack(house, track, viewport, {
            ...options,
            pinned: own,
            y,
            laneFrom,
            count,
            isOpen: isOpen(track),
            headPx,
            slackPx,
            share: 1 / (labelling.tracks?.length ?? 1),
        });
        placed.push(one);
        y = one.head.y + one.head.heightPx;
        laneFrom += track.labelling.lanes;
    }
    const rows = wholeRows(whole, y);
    const frame = { ...whole, rows };
    return {
        ...merged(placed),
        widthPx: viewport.widthPx,
        heightPx: rows.heightPx,
        offsetPx: whole.offsetPx,
        sign: whole.sign,
        ...axisOf(frame, []),
        eras: house.layoutEras(frame),
    };
}
/** Of the first track: under the overview and the names of eras. */
const topOf = ({ rows, chronicle: { document: { eras }, }, viewport: { metrics }, }) => rows.erasY + (eras.length > 0 ? metrics.axisRowPx : 0);
/** Under the tracks: the axis and its words. */
function wholeRows({ rows, viewport: { metrics: { axisRowPx }, words, }, }, y) {
    const axisY = y + AXIS_PX;
    const labelY = axisY + AXIS_GAP_PX + Math.round(axisRowPx * 0.7);
    const heightPx = axisY + AXIS_GAP_PX + (words.secondaryCalendar ? 3 : 2) * axisRowPx + EDGE_PX;
    return {
        ...rows,
        axisY,
        labelY,
        contextY: labelY + axisRowPx,
        secondaryY: labelY + 2 * axisRowPx,
        spansY: heightPx,
        heightPx,
    };
}
/** Where a place is held, what each track has of its height: the same whether some are closed. */
function slackOf({ tracks = [] }, viewport, whole, headPx) {
    const shown = tracks.filter((track) => countOf(track) > 0);
    if (!viewport.isFilled || shown.length === 0)
        return 0;
    let { heightPx: freePx } = viewport;
    freePx -= wholeRows(whole, topOf(whole)).heightPx;
    for (const track of shown)
        freePx -= trackHeight(track, viewport, headPx);
    return Math.max(0, Math.min(MOST_SLACK_PX, Math.floor(freePx / shown.length)));
}
function placeTrack(house, track, viewport, { pinned, y, laneFrom, count, isOpen: isWanted, headPx, slackPx, share, now, dense }) {
    const { chronicle, group, key, isDense } = track;
    const isOpen = isWanted && count > 0;
    const labelling = isOpen ? track.labelling : closedLabelling(track, pinned);
    const { rows, lineY, footY } = trackRows(track, y, viewport, {
        labelling,
        hasCallout: pinned.some((at) => chronicle.kind[at] !== 2 /* Kind.Span */),
        headPx,
        slackPx: isOpen ? slackPx : 0,
    });
    const own = house.frameOf(chronicle, labelling, viewport, now);
    const frame = { ...own, rows, countsHairlines: own.countsHairlines && isDense, isDense, share };
    const scene = house.sceneOf(frame, { pinned, dense, axis: noAxis });
    const { words } = viewport;
    const named = chronicle.document.groups[group];
    return {
        scene: isOpen
            ? scene
            : {
                ...scene,
                spanLabels: scene.spanLabels
                    .filter(({ order }) => pinned.includes(order))
                    .map((label) => ({ ...label, more: 0, moreIds: [], moreLabel: '', moreName: '' })),
            },
        track,
        laneFrom,
        head: {
            key,
            group,
            label: named?.label ?? laneWordsFor(words.locale).none,
            ...(named?.langs?.['label'] === undefined ? {} : { lang: named.langs['label'] }),
            count: formatNumber(count, words),
            name: plural(words.messages.events, count, words),
            y,
            heightPx: footY - y,
            headPx,
            lineY,
            isOpen,
        },
    };
}
/** In the order of time, with their places in the whole story. */
function merged(placed) {
    const inOrder = (of) => placed
        .flatMap((one) => of(one).map((entry) => ({ ...entry, order: one.track.index[entry.order] ?? 0 })))
        .sort((a, b) => a.order - b.order);
    const each = (of) => placed.flatMap(({ scene }) => of(scene));
    const crowds = each(({ density }) => (density ? [density] : []));
    return {
        tracks: placed.map(({ head }) => head),
        cards: inOrder(({ scene, laneFrom }) => scene.cards.map((card) => ({ ...card, lane: card.lane + laneFrom }))),
        spanLabels: inOrder(({ scene }) => scene.spanLabels),
        leaders: each(({ leaders }) => leaders),
        points: each(({ points }) => points),
        bands: each(({ bands }) => bands),
        spans: each(({ spans }) => spans),
        clusters: each(({ clusters }) => clusters),
        density: crowds[0] ? { ...crowds[0], layers: crowds.flatMap(({ layers }) => layers) } : null,
    };
}

export { labelTracks as a, laneWordsFor as b, groupStories as g, headHeight as h, inOne as i, layoutTracks as l, ownMatches as o };
//# sourceMappingURL=track-scene.js.map
