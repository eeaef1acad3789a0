import { s as slashesAt, d as dashesOf } from './break-paths.js';
import { i as inksOf } from './scene-list.js';
import { a5 as shapePath, a6 as THUMBNAIL_PX, a7 as THUMBNAIL_ROOM_PX } from './layout-scene.js';

// Elements as values, and their one way to text: everything in them is escaped here and nowhere else.
/** An element; children that are not there (`null`, `undefined`, `false`) count for nothing. */
const element = (name, attributes, ...children) => ({
    name,
    attributes,
    children: children.flatMap((child) => (child === null || child === undefined || child === false ? [] : child)),
});
/** What neither HTML nor XML may hold: controls, halves of surrogate pairs, the two non-characters. */
const NOT_TEXT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g;
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text, what) => text
    .toWellFormed()
    .replace(NOT_TEXT, '')
    .replace(what, (char) => ENTITIES[char] ?? char);
const VOID = new Set(['img', 'meta', 'link', 'track']);
/** Elements that stand within a line of text: around them every space counts. */
const PHRASES = new Set(['a', 'bdi', 'cite', 'em', 'small', 'span', 'strong', 'time', 'tspan']);
const INDENT = '  ';
function attributesOf(attributes, isXml) {
    return Object.entries(attributes)
        .map(([name, value]) => {
        if (value === undefined)
            return '';
        return value === true && !isXml
            ? ` ${name}`
            : ` ${name}="${value === true ? '' : escaped(String(value), /[&<>"]/g)}"`;
    })
        .join('');
}
const isSvg = (node) => typeof node !== 'string' && node.name === 'svg';
function write(node, isXml, indent) {
    if (typeof node === 'string')
        return escaped(node, /[&<>]/g);
    const { name, children } = node;
    const head = `<${name}${attributesOf(node.attributes, isXml)}`;
    if (isXml && children.length === 0)
        return `${head}/>`;
    if (VOID.has(name))
        return `${head}>`;
    // Scripts and styles hold raw text in HTML. Only data comes to a script, and it has no '<' (json-ld.ts); a style is
    // the caller's own.
    if (name === 'script' || name === 'style')
        return `${head}>${children.join('')}</${name}>`;
    const isLine = children.some((child) => typeof child === 'string' || PHRASES.has(child.name));
    const inner = isLine
        ? children.map((child) => write(child, isXml, indent)).join('')
        : children.map((child) => `\n${indent}${INDENT}${write(child, isXml || isSvg(child), indent + INDENT)}`).join('');
    return `${head}>${inner}${isLine || children.length === 0 ? '' : `\n${indent}`}</${name}>`;
}
const toHtml = (node) => `${write(node, false, '')}\n`;
const toXml = (node) => `${write(node, true, '')}\n`;

// Text in the picture: on the side where it is to stand, and in its own direction. Engines ignore `dir` in SVG, WebKit
// the isolating characters, and which edge `text-anchor` means hangs on the first span of a text: so each text has one
// direction.
/** From the middle of a line to where its letters stand, in em. */
const BASELINE_EM = 0.35;
const STRONG = /\p{L}/u;
const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}\p{Script=Nko}\p{Script=Adlam}]/u;
/** The direction of the first letter; without one, that of the text around. */
function directionOf(text, around) {
    const letter = STRONG.exec(text)?.[0];
    return letter === undefined ? around : RTL_LETTER.test(letter) ? 'rtl' : 'ltr';
}
/** `start` is the right edge where the text runs right to left. */
const anchorOf = (at, dir) => at === 'middle' ? 'middle' : (at === 'right') === (dir === 'rtl') ? 'start' : 'end';
const svgText = (content, x, y, { sizePx, fill, isBold, at, dir }) => element('text', {
    x: round(x),
    y: round(y),
    direction: dir,
    'font-size': round(sizePx),
    'font-weight': isBold ? 700 : undefined,
    fill,
    'text-anchor': anchorOf(at, dir),
}, content);
/** A text that may be of another language than the text around it: it runs as its first letter does. */
const ownText = (text, x, y, style) => svgText(text, x, y, { ...style, dir: directionOf(text, style.dir) });
/** Px to a tenth: a picture needs no more, and stays the same on every machine. */
const round = (px) => Math.round(px * 10) / 10;

// The Scene as SVG: what draw/ makes in the page, as elements of a file. Here all that the chart's edges cut.
const CLUSTER_PX = 11;
const DOUBT_PX = 14;
const HEADING_MARK_PX = 13;
const UNCERTAIN = { 'fill-opacity': 0.35, 'stroke-width': 1.5, 'stroke-dasharray': '4 3' };
/** All but the words of cards and bars. */
function sceneMarks(scene, style) {
    const { asOf, axis, offsetPx } = scene;
    const { look, selected = null } = style;
    const { hairline, ink, muted } = look;
    const moving = (...nodes) => element('g', { transform: `translate(${offsetPx},0)` }, ...nodes);
    const line = (x, y1, y2, stroke = hairline, width = 1) => element('path', { d: `M${x},${y1}V${y2}`, stroke, 'stroke-width': width, 'shape-rendering': 'crispEdges' });
    const words = (x, y, text, change = {}) => text !== '' &&
        ownText(text, x, y, { sizePx: style.type.tickPx, fill: muted, at: 'middle', dir: style.dir, ...change });
    const { secondary } = axis;
    return element('svg', { width: scene.widthPx, height: scene.heightPx }, trackShapes(scene, style), moving(scene.eras.flatMap((era) => eraShape(era, style))), element('path', {
        d: `M0,${axis.y}H${scene.widthPx}`,
        stroke: hairline,
        'stroke-width': 1.5,
        'stroke-dasharray': dashesOf(scene),
    }), moving(axis.borders.map(({ x }) => line(x, axis.labelY + 7, axis.contextY + 6)), axis.ticks.map(({ x }) => line(x, axis.y - 1, axis.y + 6)), ...axis.labels.map(({ x, label }) => words(x, axis.labelY, label)), ...axis.context.map(({ x, label }) => words(x, axis.contextY, label, { fill: ink, isBold: true })), ...(axis.breaks ?? []).flatMap((one) => [
        element('path', { d: slashesAt(one.x, axis.y), stroke: muted, 'stroke-width': 1.25 }),
        words(one.x, axis.contextY, one.label),
    ]), ...(secondary?.ticks ?? []).map(({ x }) => line(x, (secondary?.y ?? 0) - 12, (secondary?.y ?? 0) + 5)), ...(secondary?.labels ?? []).map(({ x, label }) => words(x, secondary?.y ?? 0, label)), scene.density?.layers.map(({ group, path }) => element('path', { d: path, fill: look.group(group), 'fill-opacity': 0.4 })), ...scene.bands.flatMap((band) => bandShape(band, style)), scene.points.flatMap((point) => (point.id === selected ? ringShape(point, look) : [])), inksOf(scene, { selected }).flatMap((one) => inkShape(one, style)), scene.spans.flatMap((span) => doubtShapes(span, look)), scene.clusters.map((cluster) => clusterShape(cluster, style)), asOf && [line(asOf.x, asOf.y, asOf.y + asOf.heightPx, ink, 2)], asOf && words(asOf.labelX, asOf.labelY, asOf.label)));
}
/** The question marks of a period whose ends are in doubt. */
const doubtShapes = ({ group, isOut, questionMark, paths }, look) => paths.doubts.map(({ x, y }) => element('text', {
    x,
    y,
    'text-anchor': 'middle',
    'font-weight': 700,
    'font-size': DOUBT_PX,
    fill: isOut ? look.out : look.group(group),
}, questionMark));
/** What tells the tracks of groups apart: borders, the lines that their marks stand on, and their headings. */
function trackShapes({ tracks = [], axis, widthPx, offsetPx }, { look, type: { emPx }, dir, measure }) {
    const [top] = tracks;
    if (!top)
        return [];
    const sizePx = Math.max(14, emPx * 0.9);
    const [x, way, at] = dir === 'rtl' ? [widthPx - 2, -1, 'right'] : [2, 1, 'left'];
    const grid = axis.ticks.map((tick) => `M${round(tick.x + offsetPx)},${top.y}V${axis.y}`).join('');
    return [
        ...tracks.map(({ y }) => element('path', { d: `M0,${y}.5H${widthPx}`, stroke: look.hairline, 'shape-rendering': 'crispEdges' })),
        element('path', { d: grid, stroke: look.hairline, 'stroke-opacity': 0.4, 'shape-rendering': 'crispEdges' }),
        ...tracks.flatMap(({ group, label, count, y, headPx, lineY }) => {
            const [middle, color] = [y + headPx / 2, look.group(group)];
            const [labelX, baseline] = [x + (group < 0 ? 0 : way * HEADING_MARK_PX * 1.5), middle + sizePx * BASELINE_EM];
            return [
                ...(lineY === null
                    ? []
                    : [
                        element('path', {
                            d: `M0,${lineY}H${widthPx}`,
                            stroke: color,
                            'stroke-opacity': 0.45,
                            'stroke-width': 1.5,
                        }),
                    ]),
                ...(group < 0
                    ? []
                    : [
                        element('path', {
                            d: shapePath(group, HEADING_MARK_PX / 2, x + (way * HEADING_MARK_PX) / 2, middle),
                            fill: color,
                        }),
                    ]),
                ownText(label, labelX, baseline, { sizePx, fill: look.ink, isBold: true, at, dir }),
                ownText(count, labelX + way * (measure.widthOf(label, sizePx, true) + sizePx * 0.45), baseline, {
                    sizePx,
                    fill: look.muted,
                    at,
                    dir,
                }),
            ];
        }),
    ];
}
/** One look of `inksOf`, as the style sheets of the page have it. */
function inkShape({ kind, group, states, opacity, path: d }, { look, isMap }) {
    const is = (state) => states.includes(state);
    const color = is('out') ? look.out : look.group(group);
    const of = (attributes) => [element('path', { d, ...attributes })];
    // A halo is a path below: not all that show files know which of fill and stroke comes first.
    const haloed = (px) => [
        ...of({ stroke: look.paper, 'stroke-width': px, 'stroke-linejoin': 'round' }),
        ...of({ fill: color }),
    ];
    switch (kind) {
        case 'leader':
            return of({
                stroke: color,
                'stroke-width': is('selected') ? 2 : 1,
                opacity: is('selected') ? 1 : 0.62,
                'shape-rendering': 'crispEdges',
            });
        case 'solid':
            return of({
                fill: color,
                ...(is('uncertain') ? { stroke: color, ...UNCERTAIN } : {}),
                ...(is('selected') ? { stroke: color, 'stroke-width': isMap ? 2 : 4 } : {}),
            });
        case 'hatch':
        case 'arrow':
            return of({ fill: color });
        case 'fade':
            return of({ fill: color, 'fill-opacity': opacity.toFixed(2) });
        case 'mark':
            return haloed(3);
        case 'cut':
            return of({ stroke: color, 'stroke-width': 2.25, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' });
        case 'ends':
            return of({ stroke: color, 'stroke-width': 2, 'shape-rendering': 'crispEdges' });
        case 'signs':
            return of({ fill: is('selected') ? color : 'none', stroke: color, 'stroke-width': 2.25 });
        case 'dot':
            return is('hollow') || is('uncertain') || is('out')
                ? of({
                    fill: look.paper,
                    stroke: color,
                    'stroke-width': 2,
                    'stroke-dasharray': is('uncertain') ? '2 2' : undefined,
                })
                : haloed(1.5);
    }
}
function eraShape({ x, y, widthPx: width, heightPx: height, label, labelX, labelY }, { look, type, dir }) {
    const box = element('rect', {
        x,
        y,
        width,
        height,
        fill: look.ink,
        'fill-opacity': 0.05,
        stroke: look.hairline,
        'stroke-dasharray': `0 ${width} ${height} ${width} ${height}`,
    });
    return label === ''
        ? [box]
        : [box, svgText(label, labelX, labelY, { sizePx: type.tickPx, fill: look.muted, at: 'middle', dir })];
}
function bandShape({ ids, x, y, widthPx, heightPx, group, isUncertain, isApproximate, isOut, countLabel }, { look, type, dir, selected = null }) {
    const color = isOut ? look.out : look.group(group);
    const opacity = selected !== null && ids.includes(selected) ? 0.38 : isApproximate ? 0.14 : 0.22;
    const body = element('rect', {
        x,
        y,
        width: widthPx,
        height: heightPx,
        ...(isOut ? { stroke: color } : { fill: color, 'fill-opacity': opacity }),
        ...(isUncertain ? { stroke: color, ...UNCERTAIN } : {}),
    });
    return countLabel === ''
        ? [body]
        : [body, svgText(countLabel, x + widthPx / 2, y - 8, { sizePx: type.tickPx, fill: look.muted, at: 'middle', dir })];
}
/** Around the point of the event that is open. */
const ringShape = ({ x, y, group }, look) => element('circle', { cx: x, cy: y, r: 11, stroke: look.group(group), 'stroke-width': 2 });
function clusterShape({ x, y, widthPx, heightPx, label, isOut }, { look, dir }) {
    const frame = label === '' ? { fill: look.muted } : { fill: look.paper, stroke: look.muted };
    return element('g', {}, element('rect', {
        x: x - widthPx / 2,
        y: y - heightPx / 2,
        width: widthPx,
        height: heightPx,
        rx: heightPx / 2,
        ...frame,
    }), label !== '' &&
        ownText(label, x, y + CLUSTER_PX * BASELINE_EM, {
            sizePx: CLUSTER_PX,
            fill: isOut ? look.muted : look.ink,
            at: 'middle',
            dir,
        }));
}

// What a picture of a Scene is drawn with: colours, sizes of text, and how wide texts are. Who draws it knows them: a
// page by its style sheets, Node by a theme and a font.
/** Nastaliq hangs far below its line. */
const NASTALIQ = /^ur\b/;
/** As the widget's style sheets have them. */
function typeOf(emPx, locale) {
    const isNastaliq = NASTALIQ.test(locale);
    const [datePx, titlePx] = [Math.max(13, emPx * 0.75), Math.max(14, emPx * 0.84)];
    const tight = isNastaliq ? 2.4 : 1.5;
    return {
        emPx,
        datePx,
        titlePx,
        tickPx: Math.max(13, emPx * 0.85),
        linePx: (isNastaliq ? 2.4 : 1.7) * emPx,
        dateLinePx: Math.max(1.54, tight * 0.9) * datePx,
        titleLinePx: tight * titlePx,
        spanLinePx: tight * datePx,
    };
}

// Text into lines of a given width, by a measure.
const ELLIPSIS = '…';
const graphemes = (text) => 'Segmenter' in Intl
    ? [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].map((one) => one.segment)
    : [...text];
/** The longest start of `text` that fits, by graphemes; at least one, so that each step gets somewhere. */
function headOf(text, mostPx, widthOf) {
    let head = '';
    for (const one of graphemes(text)) {
        if (head !== '' && widthOf(head + one) > mostPx)
            break;
        head += one;
    }
    return head;
}
/** One line: the whole text, or its start with an ellipsis. It ends after a word, if it has room for one. */
function cutLine(text, mostPx, widthOf) {
    if (widthOf(text) <= mostPx)
        return text;
    const head = headOf(text, Math.max(mostPx - widthOf(ELLIPSIS), 0), widthOf);
    const end = text[head.length] === ' ' ? head.length : head.lastIndexOf(' ');
    return (end > 0 ? head.slice(0, end) : head).trimEnd() + ELLIPSIS;
}
/**
 * Broken at spaces; a word that is longer than a line is cut by graphemes; what is left after `most` lines becomes an
 * ellipsis.
 */
function breakLines(text, mostPx, most, widthOf) {
    const lines = [];
    let rest = text.trim();
    while (rest !== '' && lines.length < most - 1 && widthOf(rest) > mostPx) {
        let line = '';
        for (const word of rest.split(' ')) {
            const longer = line === '' ? word : `${line} ${word}`;
            if (widthOf(longer) > mostPx)
                break;
            line = longer;
        }
        line ||= headOf(rest.split(' ')[0] ?? '', mostPx, widthOf);
        lines.push(line);
        rest = rest.slice(line.length).trim();
    }
    return rest === '' ? lines : [...lines, cutLine(rest, mostPx, widthOf)];
}

// The words of a Scene as SVG: cards above the axis, names of periods below it, laid out from the Scene's own sizes.
/** From the event's line to the words of its card, and from them to its end. */
const PAD_PX = 11;
const END_PX = 3;
/** Around words that a line passes behind. */
const HALO_PX = 3;
/** Where two texts stand beside each other by their widths, they keep this much room for what an estimate is off. */
const SLACK = 1.04;
const GAP = '\u2003';
/** Widths are estimated: a line is filled up to here, so that the end of a wide word stays within its card. */
const FILL = 0.97;
/** Of the card that is open. */
const WASH = 0.11;
/** In the order of time. */
function sceneWords({ cards, spanLabels, offsetPx, sign }, style) {
    const { isMap, selected = null } = style;
    const shapes = [
        ...cards.map((card) => ({ order: card.order, shape: (isMap ? nameShape : cardShape)(card, sign, style) })),
        ...spanLabels
            .filter(({ id }) => !isMap || id === selected)
            .map((label) => ({ order: label.order, shape: labelShape(label, sign, style) })),
    ];
    // What was asked for lies over what it covers.
    const isOver = (card) => card.isPinned || card.id === selected;
    const over = new Set(cards.filter(isOver).map(({ order }) => order));
    shapes.sort((a, b) => Number(over.has(a.order)) - Number(over.has(b.order)) || a.order - b.order);
    return element('g', { transform: `translate(${offsetPx},0)` }, shapes.map((one) => one.shape));
}
function cardShape(card, sign, style) {
    const { x, y, widthPx, heightPx, side, group, moreLabel, thumbnail } = card;
    const { look, type, measure, dir } = style;
    const way = sign * side > 0 ? 1 : -1;
    const at = way > 0 ? 'left' : 'right';
    const picturePx = thumbnail === null ? 0 : THUMBNAIL_ROOM_PX;
    const start = x + way * (PAD_PX + 1 + picturePx);
    const roomPx = (widthPx - 2 - PAD_PX - END_PX - picturePx) * FILL;
    const { dates, lines, moreRoomPx } = linesOf(card, roomPx, style);
    const top = y + type.dateLinePx * dates.length;
    const dateY = (line) => y + type.dateLinePx * (line + 0.5) + type.datePx * BASELINE_EM;
    const when = (text) => ({ text, sizePx: type.datePx, fill: look.muted });
    const more = moreLabel === '' ? [] : [{ text: moreLabel, sizePx: type.datePx, fill: look.ink, isBold: true }];
    // Behind each line of words the ground: leaders pass there. Not all that show files know a text's stroke from its
    // fill.
    const ground = (middle, heightPx, lengthPx) => {
        const px = Math.min(lengthPx * SLACK, roomPx) + 2 * HALO_PX;
        return element('rect', {
            x: round(way > 0 ? start - HALO_PX : start + HALO_PX - px),
            y: round(middle - heightPx / 2),
            width: round(px),
            height: round(heightPx),
            fill: look.paper,
        });
    };
    return element('g', {}, plateShape(card, way, style) ?? [
        ...dates.map((text, i) => ground(y + type.dateLinePx * (i + 0.5), type.dateLinePx, measure.widthOf(text, type.datePx) + (i === 0 ? moreRoomPx : 0))),
        ...lines.map((text, i) => ground(top + type.titleLinePx * (i + 0.5), type.titleLinePx, measure.widthOf(text, type.titlePx, true))),
    ], stemShape(x - 1, y, 2, heightPx, look.group(group)), pictureShape(card, way, style), dates.flatMap((text, i) => row(i === 0 ? [when(text), ...more] : [when(text)], start, dateY(i), way, dir, measure)), lines.map((line, i) => svgText(line, start, top + type.titleLinePx * (i + 0.5) + type.titlePx * BASELINE_EM, {
        sizePx: type.titlePx,
        fill: look.ink,
        isBold: true,
        at,
        dir,
    })));
}
/** The lines of a card's date and of its title, as they break in its room; what its count takes of the first of them. */
function linesOf({ shownDate, title, titleLines, moreLabel }, roomPx, { type, measure }) {
    const moreRoomPx = moreLabel === '' ? 0 : measure.widthOf(moreLabel, type.datePx, true) + type.datePx;
    const dates = breakLines(shownDate, roomPx - moreRoomPx, 2, (text) => measure.widthOf(text, type.datePx));
    const lines = breakLines(title, roomPx, Math.max(1, 1 + titleLines - dates.length), (text) => measure.widthOf(text, type.titlePx, true));
    return { dates, lines, moreRoomPx };
}
/** The line at which a card's words begin. */
const stemShape = (x, y, width, height, fill) => element('rect', { x, y, width, height, fill, 'shape-rendering': 'crispEdges' });
/** The ground of a card that was asked for, and the wash of the one that is open. */
function plateShape({ id, x, y, widthPx, heightPx, group, isPinned }, way, { look, selected }) {
    const box = { x: way > 0 ? x - 1 : x + 1 - widthPx, y, width: widthPx, height: heightPx, rx: 4 };
    if (!isPinned && id !== selected)
        return null;
    return [
        element('rect', { ...box, fill: look.paper }),
        ...(id === selected ? [element('rect', { ...box, fill: look.group(group), 'fill-opacity': WASH })] : []),
    ];
}
/** The small picture of a card, where the file may hold it; its place without it. */
function pictureShape({ x, y, thumbnail }, way, { look, picture }) {
    if (thumbnail === null)
        return null;
    const box = {
        x: way > 0 ? x + PAD_PX + 1 : x - PAD_PX - 1 - THUMBNAIL_PX,
        y,
        width: THUMBNAIL_PX,
        height: THUMBNAIL_PX,
    };
    const href = picture?.(thumbnail);
    return href
        ? element('image', { ...box, href, preserveAspectRatio: 'xMidYMid slice' })
        : element('rect', { ...box, rx: 5, fill: look.ink, 'fill-opacity': 0.05 });
}
/** On a map a card is its title on one line; that of the open event stands out. */
function nameShape(card, sign, style) {
    const { id, x, y, widthPx, heightPx, side, group, title } = card;
    const { look, type: { titlePx }, measure, dir, selected, } = style;
    const way = sign * side > 0 ? 1 : -1;
    const isBold = id === selected;
    const text = cutLine(title, (widthPx - 2 - PAD_PX - END_PX) * FILL, (one) => measure.widthOf(one, titlePx, isBold));
    const stemPx = isBold ? 3 : 2;
    return element('g', {}, stemShape(way > 0 ? x - 1 : x + 1 - stemPx, y, stemPx, heightPx, look.group(group)), svgText(text, x + way * (PAD_PX + 1), y + heightPx / 2 + titlePx * BASELINE_EM, {
        sizePx: titlePx,
        fill: isBold ? look.ink : look.muted,
        isBold,
        at: way > 0 ? 'left' : 'right',
        dir,
    }));
}
/** The name, and its date after it where there is room for both; then how many periods without a name it stands for. */
function labelShape({ x, y, widthPx, isBefore, title, date, moreLabel }, sign, { look, type, measure, dir }) {
    const sizePx = type.datePx;
    const more = moreLabel === '' ? [] : [{ text: moreLabel, sizePx, fill: look.ink, isBold: true }];
    const roomPx = widthPx * FILL - more.reduce((sum, { text }) => sum + measure.widthOf(text, sizePx, true) + sizePx, 0);
    const name = {
        text: cutLine(title, roomPx, (text) => measure.widthOf(text, sizePx, true)),
        sizePx,
        fill: look.ink,
        isBold: true,
        dir,
    };
    const when = { text: date, sizePx, fill: look.muted };
    const needPx = measure.widthOf(title, sizePx, true) + sizePx + measure.widthOf(date, sizePx);
    const parts = [name, ...(needPx <= roomPx ? [when] : []), ...more];
    // One that stands before its bar ends with its label.
    const allPx = parts.reduce((sum, part) => sum + measure.widthOf(part.text, sizePx, part.isBold) + sizePx, -sizePx);
    const start = isBefore ? x + sign * Math.max(0, widthPx - allPx) : x;
    return element('g', {}, row(parts, start, y + type.spanLinePx * 0.53 + sizePx * BASELINE_EM, sign, dir, measure));
}
/** Pieces that follow each other the way time runs. As one text where all run that way: then the browser sets them. */
function row(parts, start, y, sign, around, measure) {
    const at = sign > 0 ? 'left' : 'right';
    const way = sign > 0 ? 'ltr' : 'rtl';
    const directed = parts.map((part) => ({ ...part, dir: part.dir ?? directionOf(part.text, around) }));
    const [first] = directed;
    if (first && directed.every((part) => part.dir === way)) {
        const spans = directed.map(({ text, sizePx, fill, isBold }, i) => i === 0
            ? text
            : element('tspan', { 'font-size': round(sizePx), 'font-weight': isBold ? 700 : 400, fill, 'unicode-bidi': 'isolate' }, text));
        return [
            svgText(spans.flatMap((span, i) => (i === 0 ? [span] : [GAP, span])), start, y, { ...first, at }),
        ];
    }
    let x = start;
    return directed.map((part) => {
        const text = svgText(part.text, x, y, { ...part, at });
        x += sign * (measure.widthOf(part.text, part.sizePx, part.isBold) * SLACK + part.sizePx);
        return text;
    });
}

export { BASELINE_EM as B, FILL as F, toXml as a, sceneWords as b, cutLine as c, typeOf as d, element as e, svgText as f, breakLines as g, ownText as o, round as r, sceneMarks as s, toHtml as t };
//# sourceMappingURL=scene-words.js.map
