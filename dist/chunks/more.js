import { css, nothing, html, render } from 'lit';
import { c as cutLine, a as toXml, e as element, s as sceneMarks, b as sceneWords, o as ownText, d as typeOf } from './scene-words.js';
import { s as paperOf, P as Part, c as written, o as inLang, t as staying, h as groupClass, u as renderWhen, v as heading, d as icon, x as sentence, y as prefersReducedMotion, z as parentOf } from './timeline.js';
import { keyed } from 'lit/directives/keyed.js';
import { directive, Directive } from 'lit/directive.js';
import { u as parseRuns, aq as isBare, K as plural } from './layout-scene.js';
import { s as sightOf, a as beginsInSight, b as bringIntoSight, f as fitTogether } from './sight.js';
import { s as stretchesOf, r as readingOrder, W as WHOLE, a as rowsAt } from './scene-list.js';
import './break-paths.js';
import './load.js';
import 'lit/directive-helpers.js';

// The look of what opens: an event, the stretches of a long list, and the list of hidden events. Media hold their place
// by their own size, else by a stated shape: nothing moves when they come.
const detailsStyles = css `
  .details { margin-block-start: 1.2em; padding-block-start: 1.1em; border-block-start: 1px solid var(--_hairline); }
  .details .navigation { float: inline-end; display: flex; align-items: center; gap: 0.6em; margin-inline-start: 1.2em; color: var(--_muted); }
  /* Beside it a date would have no room. */
  @container (max-inline-size: 26em) { .details .navigation { float: none; margin: 0 0 0.4em; } .details .navigation .close { margin-inline-start: auto; } }
  .navigation button { inline-size: 44px; block-size: 44px; display: grid; place-items: center; border: 1px solid var(--_hairline); border-radius: 50%; color: var(--_ink); }
  .navigation [aria-disabled='true'] { border-style: dashed; cursor: default; }
  .navigation [aria-disabled='true'] svg { opacity: 0.35; }
  .navigation svg { inline-size: 18px; block-size: 18px; }
  /* As wide for '9 of 60' as for '10 of 60': the buttons stay under the finger. */
  .navigation .position { min-inline-size: 4.6em; text-align: center; white-space: nowrap; font-size: max(14px, 0.9em); }
  .details :is(h1, h2, h3, h4, h5, h6) { clear: inline-end; margin: 0.1em 0 0.3em; font-size: 1.3em; line-height: max(1.6, calc(var(--_line) * 0.9)); font-weight: 700; text-wrap: balance; }
  .details a { color: inherit; text-decoration-color: var(--_muted); text-underline-offset: 0.25em; }
  .details .text { margin: 0 0 0.7em; max-inline-size: 38em; font-size: max(17px, 1em); line-height: max(1.85, var(--_line)); }
  .timeline em { font-style: normal; text-decoration: underline dotted; text-underline-offset: 0.3em; }
  .timeline:lang(en) em { font-style: italic; text-decoration: none; }
  blockquote { margin: 0.9em 0; padding-inline-start: 1.1em; border-inline-start: 3px solid var(--g); max-inline-size: 38em; }
  blockquote p { margin: 0; white-space: pre-line; font-size: 1.06em; line-height: max(1.8, var(--_line)); }
  cite { font-style: normal; color: var(--_muted); }
  .entities { margin: 0.5em 0 0; }
  .source { margin: 0.5em 0 0; color: var(--_muted); font-size: max(14px, 0.9em); }
  .media { margin: 1em 0; max-inline-size: 38em; }
  /* The words of what does not come stand over its place, which stays held. */
  .place { display: grid; grid-template-columns: minmax(0, 1fr); }
  .place[hidden] { display: none; }
  .place > * { grid-area: 1 / 1; }
  .hold { position: relative; overflow: clip; inline-size: min(100%, var(--px, 100%), var(--_tallest) * var(--ratio)); aspect-ratio: var(--ratio); border-radius: calc(var(--_radius) * 0.6); background: var(--_tint); }
  .hold > * { box-sizing: border-box; position: absolute; inset: 0; inline-size: 100%; block-size: 100%; border: 0; object-fit: contain; }
  .hold img { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; object-fit: scale-down; }
  .enlarge { cursor: zoom-in; }
  .enlarge:focus-visible { outline-offset: -2.5px; }
  .hold > .probe { visibility: hidden; }
  .hold > .caption { block-size: auto; inset-block-end: auto; margin: 0; padding: 0.6em 1em; pointer-events: none; }
  .place audio { inline-size: 100%; block-size: 54px; }
  /* Above the ground of the place, which is white on paper. */
  .instead { position: relative; box-sizing: border-box; min-block-size: 54px; margin: 0; padding: 0.8em 1em; border-radius: calc(var(--_radius) * 0.6); border: 1px solid var(--_hairline); color: var(--_muted); font-size: max(14px, 0.9em); }
  .hold .poster { object-fit: cover; }
  .facade { display: grid; place-items: center; text-align: center; padding: 0 1em; }
  .facade > span { display: flex; gap: 0.6em; align-items: center; }
  /* Whose player it is stays one word beside a long name, of which as much is seen as has room in the smallest place. */
  .facade :is(svg, bdi) { flex: none; }
  .facade > span > span { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; line-clamp: 3; overflow: hidden; }
  /* On a picture words have a ground of their own. */
  .poster + .facade > span { padding: 0.5em 1.1em; border-radius: 24px; background: rgb(0 0 0 / 0.75); color: #fff; }
  :is(.instead, .facade > span, .media figcaption) > * { min-inline-size: 0; overflow-wrap: anywhere; }
  figcaption { margin-block-start: 0.4em; font-size: max(14px, 0.9em); color: var(--_muted); }
  .media figcaption .text { display: inline; font-size: inherit; line-height: inherit; }
  .transcript { margin-block-start: 0.2em; }
  .transcript summary { inline-size: fit-content; min-block-size: 44px; align-content: center; cursor: pointer; }
  .media .transcript .text { display: block; }
  .transcript:not(:first-child)::before { content: none; }
  figcaption small { font-size: inherit; }
  .share, .entities { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; font-size: max(14px, 0.9em); }
  /* The ink may be the current colour: what is pressed must not stand in muted words. */
  :is(.share, .entities) > :not(button) { color: var(--_muted); }
  .share { min-block-size: 44px; margin-block-start: 0.9em; }
  .share button, .chip { display: flex; align-items: center; gap: 0.45em; min-block-size: 44px; padding-inline: 0.9em; border: 1px solid color-mix(in srgb, var(--_ink) 50%, transparent); border-radius: 22px; color: var(--_ink); line-height: 1.4; }
  .chip { min-block-size: 32px; }
  @media (pointer: coarse) { .chip { min-block-size: 44px; } }
  .share svg { flex: none; inline-size: 18px; block-size: 18px; }
  figcaption > :is(small, .host):not(:first-child)::before { content: '· '; }
  /* The row's head says the title already; where it leads is said once more, as a link. */
  .row .details { margin-block-start: 0.3em; border: 0; padding: 0; }
  .row .details .navigation { float: none; margin: 0 0 0.5em; }
  .row .details .navigation .close { margin-inline-start: auto; }
  .row .details :is(h1, h2, h3, h4, h5, h6) { font-size: 1em; font-weight: 400; }
  .row .details :is(h1, h2, h3, h4, h5, h6):not(:has(a)) { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .jumps { display: flex; flex-wrap: wrap; gap: 4px; margin-block: 0 0.6em; }
  .jumps.low { flex-wrap: nowrap; overflow-x: auto; overscroll-behavior-x: contain; scrollbar-width: none; }
  .jumps.low button { flex: none; }
  .jumps.low button:focus-visible { outline-offset: -2.5px; }
  .jumps button { min-block-size: 32px; padding: 0 0.8em; border: 1px solid var(--_hairline); border-radius: var(--_radius); font-size: max(14px, 0.875em); }
  .jumps button:hover { background: var(--_tint); }
  .stretch > :is(h1, h2, h3, h4, h5, h6) { margin: 0; font-size: 1.06em; line-height: var(--_line); border-block-end: 1px solid var(--_hairline); }
  .stretch > :is(h1, h2, h3, h4, h5, h6) > button { position: relative; inline-size: 100%; min-block-size: 48px; padding-inline-end: 34px; }
  .stretch > :is(h1, h2, h3, h4, h5, h6) > button:hover { background: var(--_tint); }
  .stretch .count { font-weight: 400; font-size: max(14px, 0.875em); color: var(--_muted); margin-inline-start: 0.5em; }
  .stretch > :is(h1, h2, h3, h4, h5, h6) .chevron { inset-block-start: calc(50% - 0.75em); }
  .stretch + .show-all { margin-block-start: 0.8em; }
  .stretch > [id] { margin-block-start: 1em; }
  @media (pointer: coarse) {
    .jumps button { min-block-size: 44px; }
    .stack .close.close { inline-size: 44px; block-size: 44px; }
  }
  .stack { position: absolute; z-index: 2; inset: auto; margin: 0; box-sizing: border-box; inline-size: min(24em, calc(100vw - 16px)); max-block-size: min(24em, calc(100vh - 16px)); overflow: auto; overscroll-behavior: contain; color: var(--_ink); background: var(--khatt-paper, Canvas); border: 1px solid var(--_hairline); border-radius: var(--_radius); box-shadow: 0 6px 24px rgb(0 0 0 / 0.16); padding: 0.6em 1em 0.9em; cursor: auto; touch-action: auto; }
  .stack ol { list-style: none; margin: 0; padding: 0; }
  .stack li { border-block-start: 1px solid var(--_hairline); }
  .stack-head { display: flex; justify-content: space-between; align-items: center; font-weight: 600; }
  .timeline[dir='rtl'] .stack .date { text-align: right; }
  .timeline[dir='ltr'] .stack .date { text-align: left; }
  .stack .event { display: block; inline-size: 100%; padding: 0.4em 0; }
  .stack .close { inline-size: 36px; block-size: 36px; display: grid; place-items: center; }
  @media print {
    /* Events have room on a sheet beside others, and the tallest picture stands on one with all of its event. */
    .row .details { --_tallest: min(var(--khatt-media-height, 6.5cm), 6.5cm); }
    .row .details .text { font-size: 1em; line-height: max(1.65, var(--_line)); }
    .row .details .navigation, .place:has(.facade) { display: none; }
    @container (min-inline-size: 500px) {
      /* The first picture stands beside all that is said. The last row takes what it is higher by. */
      .row .words:has(> .media:first-of-type:not(.panorama)) { display: grid; grid-template: repeat(60, auto) 1fr / minmax(0, 1fr) 42%; column-gap: 1.5em; }
      .row .words > * { grid-column: 1; }
      .row .words > .media:first-of-type:not(.panorama) { grid-area: 1 / 2 / -1; margin-block: 0; }
      .row .words > :is(.entities, .source, slot) { display: block; grid-column: 1 / -1; }
    }
    :is(.source, .instead) a::after, .host::after { content: attr(href); display: inline-block; max-inline-size: 100%; box-sizing: border-box; padding-inline: 0.5em; direction: ltr; overflow-wrap: anywhere; }
  }
`;

// The look of what readers do: what they point at, what is open, and paper. It comes with what opens, after the first
// drawing, which has none of it.
const laterStyles = css `
  :is(.toolbar, .navigation, .message) button:hover, .show-all:hover { background: var(--_tint); }
  circle.point:is(.selected, :hover) { stroke-opacity: 1; }
  rect.band:is(.selected, :hover) { fill-opacity: 0.38; }
  /* The ring of an open event, as about a point. */
  .inks .signs.selected { fill: var(--g); outline: 2px solid var(--g); outline-offset: 5.5px; border-radius: 12px; }
  .inks .solid.selected { stroke: var(--g); stroke-width: 4; }
  .cluster:hover { border-color: var(--_ink); }
  .card .event:focus-visible { outline-offset: -2px; }
  .pinned, .cut:is(:hover, :focus-within) { z-index: 1; }
  .card.pinned:not(.selected) .event, .span-label.pinned { background: var(--_paper, Canvas); }
  .cut:is(:hover, :focus-within) .event { block-size: auto; min-block-size: 100%; background: var(--_paper, Canvas); }
  .cut:is(:hover, :focus-within) .title { -webkit-line-clamp: none; line-clamp: none; }
  .cut:is(:hover, :focus-within) .title::after { content: attr(data-rest); }
  .event:hover .title, .span-label.selected .title { color: color-mix(in srgb, var(--g) 75%, var(--_ink)); }
  .card.selected .event { --_wash: color-mix(in srgb, var(--g) 11%, var(--_paper, transparent)); background: var(--_wash); border-radius: var(--_radius); }
  [data-ground='known'] .card.selected .event > span { -webkit-text-stroke-color: var(--_wash); }
  .more:hover { border-color: currentColor; }
  .span-label.cut:is(:hover, :focus-within) :is(.event, .title) { block-size: auto; white-space: normal; text-wrap: wrap; overflow: visible; }
  .row.selected { background: var(--_tint); border-radius: var(--_radius); padding-block: 0.5em 0.8em; padding-inline-end: 14px; margin-block-end: 1em; }
  .row.selected .mark { inset-block-start: calc(0.5em + 7px); }
  .row.selected::before { inset-block-end: 0; }
  .row.selected .chevron { inset-inline-end: -10px; }
  [aria-expanded='true'] > .chevron { rotate: 180deg; }
  .event:hover > .chevron { color: var(--_ink); }
  .chevron { transition: rotate 0.15s; }
  @media (prefers-reduced-motion: reduce) { .chevron { transition: none; } }
  .timeline[data-given] { min-block-size: 0; }
  @media (forced-colors: active) {
    .toolbar [aria-pressed='true'] { border-block-end: 3px solid Highlight; }
    .event:hover .title, .span-label.selected .title { color: CanvasText; }
    circle.point:is(.selected, :hover), .inks :is(.signs, .solid).selected { stroke: Highlight; outline-color: Highlight; }
    .card.selected .event { outline: 2px solid Highlight; outline-offset: -2px; }
  }
  @media print {
    .chevron { display: none; }
    .toolbar, .show-all, .skip, .finder:not(:has(.found)) { display: none; }
    .finder.finder { min-block-size: 0; }
    footer { --_left: 0px; }
    .legend li::before, .row .mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    /* What is over the list does not end a page. */
    header, .finder { break-after: avoid; }
    /* Firefox and Safari break there all the same: the header is as high as with a first row, which stands in it. */
    header { padding-block-end: 22em; margin-block-end: -22em; }
    header, .row { break-inside: avoid; }
  }
`;

// A Scene as a file of its own, under the title of its story. It is as wide as the chart, and air around it.
const PAD_PX = 24;
const TITLE_PX = 24;
const TITLE_ROOM_PX = 44;
/** As SVG text. */
function sceneToSvg(scene, title, style) {
    const { dir, look, measure, fontFamily, lang } = style;
    const top = title === '' ? PAD_PX : PAD_PX + TITLE_ROOM_PX;
    const [width, height] = [scene.widthPx + 2 * PAD_PX, Math.ceil(scene.heightPx) + top + PAD_PX];
    const head = cutLine(title, scene.widthPx, (text) => measure.widthOf(text, TITLE_PX, true));
    const at = dir === 'rtl' ? { x: width - PAD_PX, at: 'right' } : { x: PAD_PX, at: 'left' };
    return toXml(element('svg', {
        xmlns: 'http://www.w3.org/2000/svg',
        width,
        height,
        viewBox: `0 0 ${width} ${height}`,
        role: 'img',
        lang,
        direction: dir,
        'font-family': fontFamily,
        fill: 'none',
    }, title !== '' && element('title', {}, title), element('rect', { width, height, fill: look.paper }), title !== '' &&
        ownText(head, at.x, PAD_PX + TITLE_PX, { sizePx: TITLE_PX, fill: look.ink, isBold: true, at: at.at, dir }), element('g', { transform: `translate(${PAD_PX},${top})` }, sceneMarks(scene, style), sceneWords(scene, style))));
}

// The chart's picture as a file: the Scene, in the colours and the type that the page gives it. What stands where is
// told by the Scene alone; of the page only its style is read.
/** As many colours of groups as there are; then they repeat. */
const COLOURS = 8;
/** A self-contained SVG document of what `chart` shows, with the story's title above it. */
function chartToSvg(chart, scene, { document: story, language: { dir, words }, layout, selected }) {
    const { fontFamily, fontSize } = getComputedStyle(chart);
    const look = lookOf(chart);
    return sceneToSvg(scene, story?.title ?? '', {
        look,
        type: typeOf(Number.parseFloat(fontSize), words.locale),
        measure: measureIn(fontFamily),
        dir,
        selected,
        isMap: layout === 'story',
        picture: (src) => pictureOf(chart, look.paper, src),
        fontFamily,
        lang: words.locale,
    });
}
/**
 * Colours as they come out on the ground of the chart: a file has none behind it, and not all that show it know how to
 * mix.
 */
function lookOf(chart) {
    const pen = penOf(1, 1);
    const probe = document.createElement('i');
    chart.append(probe);
    const painted = (color) => {
        if (!pen)
            return color;
        pen.fillStyle = color;
        pen.fillRect(0, 0, 1, 1);
        return `#${[...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((one) => one.toString(16).padStart(2, '0')).join('')}`;
    };
    const paper = painted(paperOf(chart));
    const read = (color, of = '') => {
        probe.className = of;
        probe.style.color = color;
        painted(paper);
        return painted(getComputedStyle(probe).color);
    };
    const groups = Array.from({ length: COLOURS }, (_, i) => read('var(--g)', `g${i}`));
    const none = read('var(--g)', 'gx');
    const look = {
        paper,
        ink: read('var(--_ink)'),
        muted: read('var(--_muted)'),
        hairline: read('var(--_hairline)'),
        out: read('color-mix(in srgb, var(--_ink) 50%, transparent)'),
    };
    probe.remove();
    return { ...look, group: (index) => (index < 0 ? none : groups[index % COLOURS]) ?? none };
}
function penOf(width, height) {
    return Object.assign(document.createElement('canvas'), { width, height }).getContext('2d', {
        willReadFrequently: true,
    });
}
function measureIn(family) {
    const pen = penOf(1, 1);
    return {
        widthOf(text, sizePx, isBold = false) {
            if (!pen)
                return 0;
            pen.font = `${isBold ? 700 : 400} ${sizePx}px ${family}`;
            return pen.measureText(text).width;
        },
    };
}
/**
 * The bytes of a small picture that has come, so that the file asks nobody for it; null where it has not, and where its
 * server keeps them from pages.
 */
function pictureOf(chart, paper, src) {
    const image = [...chart.querySelectorAll('img')].find((one) => one.getAttribute('src') === src);
    if (!image?.complete || image.naturalWidth === 0)
        return null;
    const part = 208 / Math.min(image.naturalWidth, image.naturalHeight);
    const pen = penOf(Math.round(image.naturalWidth * part), Math.round(image.naturalHeight * part));
    if (!pen)
        return null;
    try {
        // What shines through it is the chart's ground.
        pen.fillStyle = paper;
        pen.fillRect(0, 0, pen.canvas.width, pen.canvas.height);
        pen.drawImage(image, 0, 0, pen.canvas.width, pen.canvas.height);
        return pen.canvas.toDataURL('image/jpeg', 0.85);
    }
    catch {
        return null;
    }
}

// A picture as PNG: a file of its own, which comes when a page asks for one.
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

// One medium of the open event. It holds its place before it comes, asks nothing of another site before the reader
// does, and leaves its words and a way to it where it does not come.
/** Pages of the videos that play in a frame. */
const PAGES = {
    youtube: 'https://www.youtube.com/watch?v=',
    vimeo: 'https://vimeo.com/',
};
const HOSTS = { youtube: 'YouTube', vimeo: 'Vimeo' };
/** Width to height of what does not say its size: of most photographs, and of most films. */
const PHOTOGRAPH = 3 / 2;
const FILM = 16 / 9;
/** A narrower picture fills no column. */
const STAMP_PX = 360;
/** What plays; pictures stand without it. */
const playersPart = new Part('players', () => import('./players.js'));
/** Brings what plays, where the story has anything to play. */
async function preparePlayers(events) {
    if (events.some(({ media }) => media.some(({ type }) => type !== 'image')))
        await playersPart.use(() => { });
}
/** Without words of its own a medium is called after its event. */
const nameOf = ({ alt }, title) => alt || title;
const langOf = ({ alt, langs }) => (alt ? langs?.['alt'] : undefined);
/** Where a reader finds it by themselves; undefined where there is no such place. */
const addressOf = ({ type, src }) => /^data:/.test(src) ? undefined : (PAGES[type] ?? '') + src;
/** The link below a video that plays in a frame: of a frame that stays empty nobody is told. */
function renderHost(media, title) {
    const host = HOSTS[media.type];
    return host
        ? html `<a class="host" href=${addressOf(media) ?? nothing} rel="noopener noreferrer"><bdi lang=${langOf(media) ?? nothing}>${written(nameOf(media, title))}</bdi> (${host})</a>`
        : nothing;
}
/** A picture is never larger than it is; a film fills the column. */
function placeOf({ type, width, height }) {
    const ratio = width && height ? width / height : type === 'image' ? PHOTOGRAPH : FILM;
    const widthPx = width ?? (height && height * ratio);
    return `--ratio: ${ratio};${type === 'image' && widthPx ? `--px: ${widthPx}px` : ''}`;
}
/** Of a picture that does not look well in the place of most of them, by name. */
function shapeOf$1({ width, height }) {
    const ratio = width && height ? width / height : PHOTOGRAPH;
    return width && width < STAMP_PX ? 'stamp' : ratio < 0.85 ? 'portrait' : ratio > 2.2 ? 'panorama' : '';
}
/**
 * Its state lasts as long as its place in the template: give each medium of each event a template of its own, by
 * `keyed`.
 */
class Medium extends Directive {
    #state = 'still';
    #host = null;
    #isAwaited = false;
    update({ options }, [media, title, context]) {
        this.#host = options?.host ?? null;
        return this.render(media, title, context);
    }
    render(media, title, context) {
        const hasFailed = this.#state === 'failed';
        const isOnPaper = context.isPrinting && media.type !== 'image' && !hasFailed;
        if (isOnPaper && this.#state !== 'playing')
            return renderOnPaper(media, title);
        const shown = hasFailed ? nothing : this.#picture(media, title, context);
        // What plays goes on meanwhile.
        return html `<div class="place" ?hidden=${isOnPaper}>
      ${media.type === 'audio' ? shown : html `<div class="hold" .style=${placeOf(media)}>${shown}</div>`}
      ${hasFailed ? renderInstead(media, title, context.messages) : nothing}
    </div>${isOnPaper ? renderOnPaper(media, title) : nothing}`;
    }
    #picture(media, title, { words, messages }) {
        const { type, src, alt } = media;
        const name = nameOf(media, title);
        if (type === 'image')
            return html `<button type="button" class="enlarge" aria-haspopup="dialog" aria-label=${alt ? nothing : name} @click=${(event) => enlarge(event, messages)}><img src=${src} alt=${alt} lang=${langOf(media) ?? nothing} loading="lazy" decoding="async" referrerpolicy="no-referrer" @error=${() => this.#turn('failed')} /></button>`;
        if (playersPart.now)
            return playersPart.now.renderPlayer({
                media,
                name,
                host: HOSTS[type],
                lang: media.langs?.['transcript'] ?? words.locale,
                play: messages.play,
                state: this.#state,
                turn: this.#turn,
            });
        // Its place is held meanwhile; where the file does not come, its words stand there.
        if (!this.#isAwaited)
            void playersPart.use(() => { }).then(() => this.#turn(playersPart.now ? 'still' : 'failed'));
        this.#isAwaited = true;
        return nothing;
    }
    #turn = (state) => {
        this.#state = state;
        this.#host?.requestUpdate();
        return Promise.resolve(this.#host?.updateComplete);
    };
}
const medium = directive(Medium);
const picturePart = new Part('picture', () => import('./picture-dialog.js'));
const enlarge = ({ currentTarget: opener }, { close }) => {
    if (!(opener instanceof HTMLElement))
        return;
    const isStaying = staying(opener);
    void picturePart.use(({ openPicture }) => {
        if (isStaying())
            openPicture(opener, close);
    });
};
/**
 * The picture that stands for a film, and where it is: below those that have a page of their own stands a link to it.
 */
function renderOnPaper(media, title) {
    const { type, poster } = media;
    return html `<div class="place">${poster ? html `<div class="hold" .style=${placeOf(media)}><img src=${poster} alt="" /></div>` : nothing}</div>
    ${HOSTS[type] ? nothing : html `<p class="instead"><a href=${addressOf(media) ?? nothing}>${inLang(nameOf(media, title), langOf(media))}</a></p>`}`;
}
/** Its words in its place: what could not be shown, and where it is. */
function renderInstead(media, title, messages) {
    const [failure, name] = media.type === 'image' ? [messages.imageFailed, media.alt] : [messages.playFailed, nameOf(media, title)];
    const href = addressOf(media) ?? nothing;
    const link = (words) => html `<a href=${href} rel="noopener noreferrer"><bdi>${written(words)}</bdi></a>`;
    return html `<p class="instead"><span>${name ? html `${written(failure)}: ${link(name)}` : link(failure)}</span></p>`;
}

// A text of the data as content of templates.
/** Paragraphs, with emphasis and links; none for text without a visible character. */
const renderText = (text, lang) => text
    ? keyed(text, parseRuns(text).map((runs) => html `<p class="text" lang=${lang ?? nothing} dir=${lang ? 'auto' : nothing}>${runs.map(renderRun)}</p>`))
    : '';
function renderRun(run) {
    const styled = run.strong
        ? run.emphasis
            ? html `<strong><em>${run.text}</em></strong>`
            : html `<strong>${run.text}</strong>`
        : run.emphasis
            ? html `<em>${run.text}</em>`
            : run.text;
    return run.href ? html `<a href=${run.href} rel="noopener noreferrer">${styled}</a>` : styled;
}

// The open event, under the chart, in its row and on paper: the way to its neighbours, date, title, text, quotation,
// people and places, media, source.
/** What changes with the event is made anew with it; the buttons stay, and keep the focus. */
function renderDetails(model, actions) {
    const { event, group, isSelected, isWhole, headingLevel } = model;
    const title = inLang(event.title, event.langs?.['title']);
    const first = isWhole ? event.media.find(({ type }) => type !== 'audio') : undefined;
    return html `
    <article id=${isSelected ? 'details' : nothing} class="details ${groupClass(group?.index ?? -1)}" part="details" tabindex="-1" aria-labelledby=${isSelected ? 'details-title' : nothing}>
      ${isWhole ? nothing : renderNavigation(model, actions)}
      ${keyed(event.id, html `${first ? renderMedia(first, event.title, model) : nothing}<div class="words">
        ${renderWhen(model)}
        ${heading(headingLevel, event.href ? html `<a href=${event.href} rel="noopener noreferrer">${title}</a>` : title, isSelected ? 'details-title' : nothing)}
        ${renderBody(model, event.media.filter((one) => one !== first), actions)}
        <slot name="event-${event.id}"></slot>
        ${actions.share(model)}
      </div>`)}
    </article>`;
}
function renderNavigation({ messages, position, isFirst, isLast, dir }, { previous, next, close }) {
    const [back, on] = dir === 'rtl' ? ['right', 'left'] : ['left', 'right'];
    // At an end a button stays where it is, and so does the focus on it: it is said to be off, and does nothing.
    const button = (control, name, action, picture, isOff = false) => html `<button type="button" class=${control} part="button" data-control=${control} aria-label=${name} aria-disabled=${isOff ? 'true' : nothing} @click=${(press) => !isOff && action(press)}>${picture}</button>`;
    return html `<div class="navigation">
    ${button('previous', messages.previous, previous, icon(back), isFirst)}<span class="position">${written(position)}</span>${button('next', messages.next, next, icon(on), isLast)}${button('close', messages.close, close, icon('close'))}
  </div>`;
}
/** Text, quotation, media, names, source: what stands under the title. */
function renderBody(model, media, { mention }) {
    const { event, entities, chosen, messages, isPrinting } = model;
    const { text, quote, source } = event;
    return html `
    ${renderText(text, event.langs?.['text'])}
    ${quote ? html `<blockquote part="quote"><p>${renderName({ name: quote.text, lang: quote.langs?.['text'] })}</p>${renderSpeaker(quote, model)}</blockquote>` : nothing}
    ${media.map((one) => renderMedia(one, event.title, model))}
    ${entities.length > 0 ? html `<div class="entities" role="group" aria-label=${messages.mentions}><span>${written(`${messages.mentions}: `)}</span>${entities.map((one, i) => (isPrinting ? html `${i > 0 ? ' · ' : ''}${renderName(one)}` : html `<button type="button" class="chip" part="button" data-control="mention-${one.id}" aria-pressed=${chosen.includes(one.id)} @click=${(press) => mention(one.id, press)}>${renderName(one)}</button>`))}</div>` : nothing}
    ${source ? html `<p class="source" part="source">${renderSource(source, messages)}</p>` : nothing}`;
}
const renderName = ({ name, lang }) => html `<bdi lang=${lang ?? nothing}>${written(name)}</bdi>`;
/** 'name, role (paraphrased)': what of it is known. */
function renderSpeaker({ role, langs, paraphrase }, { speaker, messages }) {
    const who = [speaker, role ? { name: role, lang: langs?.['role'] } : null].filter((one) => one !== null);
    return who.length === 0 && !paraphrase
        ? nothing
        : html `<cite>${who.map((one, i) => html `${i > 0 ? messages.comma : ''}${renderName(one)}`)}${paraphrase ? html ` <span>${written(messages.paraphrase)}</span>` : nothing}</cite>`;
}
/** One medium with its caption and its credit; without words of its own it is called `title`. */
function renderMedia(one, title, context) {
    const { caption, credit, transcript, langs } = one;
    const host = renderHost(one, title);
    return keyed(`${one.type} ${one.src}`, html `<figure class="media ${shapeOf$1(one)}">
    ${medium(one, title, context)}
    ${caption || credit || transcript || host !== nothing ? html `<figcaption>${renderText(caption, langs?.['caption'])}${credit ? html ` <small>${inLang(credit, langs?.['credit'])}</small>` : nothing} ${host}${transcript ? renderTranscript(transcript, langs?.['transcript'], context) : nothing}</figcaption>` : nothing}
  </figure>`);
}
/** All that is said in a film or sound; its word has its place until it is there. */
const renderTranscript = (text, lang, { reading, isPrinting }) => html `<details class="transcript" ?open=${isPrinting}><summary>${written(reading?.transcript ?? '\u00A0')}</summary>${renderText(text, lang)}</details>`;
const renderSource = ({ name, url, langs }, messages) => sentence(messages.source, html `<bdi lang=${langs?.['name'] ?? nothing}>${url ? html `<a href=${url} rel="noopener noreferrer">${written(name)}</a>` : written(name)}</bdi>`);

// Brings what has opened into sight: as far as its head needs, and the focus along where both do not fit. With what
// opens, in its file.
/**
 * `button`: that of the event, or null; `active`: what has the focus in the widget. For the page's own doing only where
 * the widget is seen.
 */
function showOpened(host, by, button, active) {
    if ((by === 'api' || by === 'play') && !isSeen(host))
        return;
    const details = host.renderRoot.querySelector('#details');
    const head = details?.querySelector(':is(h1, h2, h3, h4, h5, h6)') ?? details;
    if (!details || !head)
        return;
    // Over the pages of a story stands what its reader presses: where that is seen, or the page begins under the finger,
    // nothing moves.
    const [turn, pages] = ['.turn', '.pages'].map((name) => host.renderRoot.querySelector(name));
    if (turn)
        return sightOf(turn) > 1 || (pages && beginsInSight(pages))
            ? undefined
            : bringIntoSight(turn.parentElement ?? turn);
    // Who comes by a link sees all of the widget where the window has room for it, else what it is about.
    if (by === 'hash')
        return bringIntoSight(host.offsetHeight <= innerHeight ? host : details);
    bringIntoSight(head, prefersReducedMotion() ? 'instant' : 'smooth');
    // Too low a window for the card and what it has opened: the focus goes along.
    if (button && button === active && !fitTogether(button, head))
        details.focus({ preventScroll: true });
}
/** Whether some of it is in the window, and that in the page's, where the page may be asked. */
function isSeen(node) {
    let { top, bottom } = node.getBoundingClientRect();
    for (let view = node.ownerDocument.defaultView; view;) {
        if (bottom <= 0 || top >= view.innerHeight)
            return false;
        const frame = view.frameElement;
        const above = frame ? frame.getBoundingClientRect().top : 0;
        [top, bottom] = [top + above, bottom + above];
        view = frame?.ownerDocument.defaultView ?? null;
    }
    return true;
}

// The list of hidden events that a card, a ring or a band stands for, and its place beside what has opened it.
/** Px between the list and what it belongs to, and between it and the window's edges. */
const GAP_PX = 4;
const EDGE_PX = 8;
function renderStack({ name, rows, close }, { closed, left }) {
    return html `<div class="stack" role="group" aria-label=${name} popover="manual" @focusout=${left}>
    <div class="stack-head"><span>${written(name)}</span><button type="button" class="close" part="button" aria-label=${close} @click=${closed}>${icon('close')}</button></div>
    <ol role="list">${rows.map((row, i) => html `<li class=${groupClass(row.group)}>
      <button type="button" class="event" part="event" data-event-id=${row.id} tabindex=${i === 0 ? 0 : -1} aria-label=${row.name}><span class="date" part="event-date">${written(row.date)}</span> <span class="title" part="event-title">${inLang(row.title, row.lang)}</span></button>
    </li>`)}</ol>
  </div>`;
}
/** Below what it belongs to, else above it, else beside it; always inside the window. */
function placeStack(node, opener) {
    // The top layer is over every sticky header; an old engine has the list over the widget.
    if ('showPopover' in node && !node.matches(':popover-open'))
        node.showPopover();
    const { left, right, top, bottom } = opener.getBoundingClientRect();
    const [width, height] = [document.documentElement.clientWidth, innerHeight];
    node.style.left = node.style.top = '0';
    const box = node.getBoundingClientRect();
    const within = (at, size, room) => Math.max(EDGE_PX, Math.min(at, room - EDGE_PX - size));
    const isRtl = getComputedStyle(node).direction === 'rtl';
    let x = within(isRtl ? right - box.width : left, box.width, width);
    let y = bottom + GAP_PX;
    if (y + box.height > height - EDGE_PX)
        y = top - GAP_PX - box.height;
    if (y < EDGE_PX) {
        y = within(top, box.height, height);
        const [before, after] = isRtl
            ? [right + GAP_PX, left - GAP_PX - box.width]
            : [left - GAP_PX - box.width, right + GAP_PX];
        x = [after, before].find((at) => at >= EDGE_PX && at + box.width <= width - EDGE_PX) ?? x;
    }
    // In whatever px the page counts there: `zoom` and `transform` make them more or fewer.
    const scale = box.width / node.offsetWidth || 1;
    node.style.left = `${(x - box.left) / scale}px`;
    node.style.top = `${(y - box.top) / scale}px`;
}

// How an open event is sent on: the buttons lie in a file of their own, which comes with the first open event. Their
// place is held until then.
const sharePart = new Part('share', () => import('./share.js'));
class ShareController {
    #isComing;
    /** What came of the last press, as long as the same event is open. */
    #outcome;
    /** `say` tells it to who does not see it. */
    constructor(store, reading, say) {
        this.store = store;
        this.reading = reading;
        this.say = say;
        this.#isComing = false;
        /** What came of the last press, as long as the same event is open. */
        this.#outcome = null;
        this.render = ({ event, dates, words: { locale }, messages, dir }) => {
            const { document, isPrinting, settings: { syncHash }, selected, } = this.store;
            if (isPrinting || !document)
                return nothing;
            const words = this.reading.now?.readingWordsFor(locale);
            if (this.#outcome?.id !== selected)
                this.#outcome = null;
            if (!words || !sharePart.now)
                this.#fetch();
            return html `<div class="share">${words &&
                sharePart.now?.renderShare({
                    event,
                    document,
                    date: dates.join(' · '),
                    messages,
                    dir,
                    words,
                    hasFragment: syncHash !== false,
                    outcome: this.#outcome?.id === event.id ? this.#outcome : null,
                    tell: (outcome) => {
                        this.#outcome = outcome;
                        this.say(outcome === null ? '' : outcome.isDone ? words.copied : words.notCopied);
                        this.store.host.requestUpdate();
                    },
                })}</div>`;
        };
    }
    #fetch() {
        if (this.#isComing)
            return;
        this.#isComing = true;
        void Promise.all([this.reading.use(() => { }), sharePart.use(() => { })]).then(() => {
            this.#isComing = false;
            if (sharePart.now && this.reading.now)
                this.store.host.requestUpdate();
        });
    }
}

// Which stretches of a long list are open: the first at the beginning, then those that the reader opens, and that of an
// event that opens or has the focus; and how many there are where the list has a place to keep to.
/** Of the rows of the first stretch so many are worth more than another heading. */
const LEAST_ROWS = 3;
/** 'Show all', with what is between it and the list. */
const SHOW_ALL_PX = 60;
class StretchesController {
    /** By key, whether it was opened by somebody; null before the list was seen. */
    #open;
    #known;
    #all;
    /** Places of the events in the order of reading. */
    #order;
    /** Whose stretch was opened last. */
    #shown;
    /** So many are shown, until the reader asks for more of them. */
    #most;
    constructor(store) {
        this.store = store;
        /** By key, whether it was opened by somebody; null before the list was seen. */
        this.#open = null;
        this.#known = [];
        this.#all = [];
        /** Places of the events in the order of reading. */
        this.#order = [];
        /** Whose stretch was opened last. */
        this.#shown = [];
        /** So many are shown, until the reader asks for more of them. */
        this.#most = Infinity;
        /** What leads to all of them has one row, which scrolls. */
        this.isLow = false;
    }
    /** Those of the list; none of one that is read whole, and none where there is no list. */
    get all() {
        const { chronicle, hasStretches, isNewestFirst, language: { words }, } = this.store;
        if (!chronicle || !hasStretches)
            return [];
        const now = [chronicle, words, isNewestFirst];
        if (now.some((one, i) => one !== this.#known[i])) {
            const order = isNewestFirst ? 'newest' : 'oldest';
            this.#known = now;
            this.#shown = [];
            this.#all = stretchesOf(chronicle, words, order);
            this.#order = this.#all.length > 0 ? readingOrder(chronicle, order) : [];
        }
        return this.#all;
    }
    follow() {
        const [first] = this.all;
        if (!first)
            return;
        const { selected, focused, isFocusOn } = this.store;
        const shown = [selected, isFocusOn ? focused : null];
        for (const [i, id] of shown.entries()) {
            const stretch = id === this.#shown[i] ? undefined : this.#of(id);
            if (stretch && !this.isOpen(stretch))
                this.#setOpen(stretch);
        }
        this.#shown = shown;
        this.#open ??= new Map([[first.key, false]]);
    }
    /** Those that are shown, from the first. */
    get most() {
        return this.store.isPrinting ? Infinity : this.#most;
    }
    /**
     * Makes the list lower by so many px, as far as it goes: how many rows its first stretch has then. 0 where nothing is
     * to be done.
     */
    fit(section, excessPx) {
        if (excessPx <= 1 || this.all.length === 0)
            return 0;
        const nodes = (selector) => [...section.querySelectorAll(selector)];
        const [jumps] = nodes('.jumps');
        let excess = excessPx;
        if (jumps && !this.isLow)
            excess -= jumps.offsetHeight - (jumps.querySelector('button')?.offsetHeight ?? 0);
        this.isLow = true;
        const [rows, [, ...rest]] = [nodes('.row'), nodes('.stretch')];
        const isCut = { rows: section.querySelector('.stretch .show-all') !== null, rest: this.#most < Infinity };
        const cut = (what, list, least) => {
            while (list.length > least && excess > 1) {
                excess -= (list.pop()?.offsetHeight ?? 0) - (isCut[what] ? 0 : SHOW_ALL_PX);
                isCut[what] = true;
            }
        };
        const all = rest.length;
        cut('rows', rows, LEAST_ROWS);
        cut('rest', rest, 0);
        cut('rows', rows, 1);
        if (rest.length < all)
            this.#most = rest.length + 1;
        return rows.length;
    }
    showAll() {
        this.#most = Infinity;
        this.store.host.requestUpdate();
    }
    isOpen({ key }) {
        return this.store.isPrinting || (this.#open?.has(key) ?? false);
    }
    /**
     * Rows of it before 'show all': as many as are read without headings, of one that nobody opened the first of a list.
     */
    limitOf({ key }) {
        return this.#open?.get(key) ? Math.max(this.store.limit, WHOLE) : this.store.limit;
    }
    rowsOf({ from, to }) {
        const { chronicle, language: { words }, } = this.store;
        return chronicle ? rowsAt(chronicle, words, this.#order.slice(from, to)) : [];
    }
    toggle(stretch) {
        if (this.isOpen(stretch)) {
            this.#open?.delete(stretch.key);
            this.store.host.requestUpdate();
        }
        else
            this.open(stretch);
    }
    open(stretch) {
        this.#setOpen(stretch);
        this.store.host.requestUpdate();
    }
    #setOpen(stretch) {
        (this.#open ??= new Map()).set(stretch.key, true);
        if (this.#all.indexOf(stretch) >= this.#most)
            this.#most = Infinity;
    }
    #of(id) {
        const { chronicle } = this.store;
        if (!chronicle || id === null)
            return undefined;
        const dated = chronicle.indexOf.get(id);
        const undated = dated === undefined ? chronicle.undated.findIndex((event) => event.id === id) : -1;
        if (dated === undefined && undated < 0)
            return undefined;
        const place = dated === undefined ? chronicle.count + undated : dated;
        const at = this.store.isNewestFirst && place < chronicle.count ? chronicle.count - 1 - place : place;
        return this.all.find(({ from, to }) => from <= at && at < to);
    }
}

// A place is held for what a story shows first. A list that is asked for later, by another filter or another layout, is
// as high as its own rows: few of them would stand over a blank. With what opens, in its file.
class GivenBack {
    /** What the story was first seen with. */
    #first = null;
    #isOver = false;
    /** The host's own style of its place, while that is given back. */
    #held = null;
    constructor(store) {
        this.store = store;
    }
    /** A chart is measured in its place. */
    follow() {
        const [first, { filter, layout, isPrinting, isVertical }] = [this.#first, this.store];
        if (!first || isPrinting)
            return;
        this.#isOver ||= filter !== first.filter || layout !== first.layout;
        if (!isVertical)
            this.#give(false);
    }
    /** Lower only once all is drawn: the scroll is held by what stood there before. */
    tell() {
        const { filter, layout, isAnnounced, isPrinting, isSearching, isVertical } = this.store;
        // Until the answer is there the list is that of before.
        if (isPrinting || isSearching || !isAnnounced)
            return;
        this.#first ??= { filter, layout };
        if (this.#isOver && isVertical)
            this.#give(true);
    }
    #give(isGiven) {
        const { host } = this.store;
        const section = host.renderRoot.querySelector('section');
        section?.toggleAttribute('data-given', isGiven);
        // What was left over of it.
        if (this.#isOver)
            for (const name of ['--_spare', '--_left'])
                section?.style.removeProperty(name);
        if (isGiven === (this.#held !== null))
            return;
        const { style } = host;
        const held = this.#held ?? '';
        this.#held = isGiven ? style.minBlockSize : null;
        // A least height of the page's own stays; khatt-timeline.css holds a place by one of these.
        const isOurs = ['--_place', '--_chart'].some((name) => getComputedStyle(host).getPropertyValue(name) !== '');
        if (isOurs)
            style.minBlockSize = isGiven ? '0' : held;
    }
}

// Who has scrolled to the end of the page stays there when the widget becomes lower, by another event, a filter or a
// layout: the browser would scroll back, and what was pressed would go from under the finger. Room is left under the
// widget for as long as the scroll needs it. With what opens, in its file.
/** Px that positions differ by rounding. */
const SLACK_PX = 1;
/** What scrolls up and down around the widget. */
function scrollerOf(host) {
    for (let box = parentOf(host); box; box = parentOf(box))
        if (box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY))
            return box;
    return document.scrollingElement;
}
/** Px that can be scrolled by until the end. */
const under = ({ scrollHeight, clientHeight, scrollTop }) => scrollHeight - clientHeight - scrollTop;
class HeldScroll {
    #scroller = null;
    /** Where the widget stood in the window before the update; NaN where nothing is to be kept. */
    #top = NaN;
    #heldPx = 0;
    constructor(store) {
        this.store = store;
    }
    follow() {
        const { host, isAnnounced, isPrinting } = this.store;
        if (this.#heldPx === 0)
            this.#scroller = isAnnounced && !isPrinting ? scrollerOf(host) : null;
        this.#top = (this.#scroller?.scrollTop ?? 0) > 0 ? (this.#section?.getBoundingClientRect().top ?? NaN) : NaN;
    }
    tell() {
        const [section, scroller, { layout, selected, isPrinting }] = [this.#section, this.#scroller, this.store];
        if (!section || !scroller || isPrinting)
            return;
        const movedPx = section.getBoundingClientRect().top - this.#top;
        // Back on the title page of a story its reader is led to its beginning.
        if ((layout === 'story' && selected === null) || !(movedPx > 0 && under(scroller) < SLACK_PX))
            return this.#release();
        this.#hold(this.#heldPx + movedPx);
        scroller.scrollBy({ top: movedPx, behavior: 'instant' });
    }
    disconnected() {
        this.#hold(0);
    }
    get #section() {
        return this.store.host.renderRoot.querySelector('section');
    }
    #hold(px) {
        this.#heldPx = px;
        if (this.#section)
            this.#section.style.paddingBlockEnd = px > 0 ? `${px}px` : '';
        // What scrolls in the page is heard of at the window on the way down.
        const listen = px > 0 ? addEventListener : removeEventListener;
        listen('scroll', this.#release, true);
    }
    /** What the scroll needs no longer. */
    #release = () => {
        const spare = this.#scroller ? Math.floor(under(this.#scroller)) : 0;
        if (this.#heldPx > 0 && spare > 0)
            this.#hold(Math.max(0, this.#heldPx - spare));
    };
}

// What has the focus stays in sight: an update that moves it, or gives the focus to something else, brings that into
// sight; nothing where it was out of sight before. Who comes by Tab sees it too: browsers put it under headers that
// stick. With what opens, in its file.
/** What is not seen whole when it has the focus: it is higher than many windows. */
const LARGE = '.chart, .message, [part~="details"]';
class KeptSight {
    #root;
    /** How much was in sight before the update. */
    #before = 0;
    constructor(store) {
        this.store = store;
        this.#root = store.host.renderRoot;
        this.#root.addEventListener('keyup', (event) => {
            if (event.key === 'Tab' && this.#sight < 2)
                this.#bring();
        });
    }
    follow() {
        this.#before = this.#sight;
    }
    tell() {
        if (!this.store.isPrinting && this.#before > this.#sight)
            this.#bring();
    }
    /** How much of what has the focus is in sight: all (2), some (1), nothing (0), also where nothing has it. */
    get #sight() {
        const node = this.#root.activeElement;
        return node ? Math.min(node.matches(LARGE) ? 1 : 2, sightOf(node)) : 0;
    }
    #bring() {
        const node = this.#root.activeElement;
        if (node instanceof HTMLElement)
            bringIntoSight(node);
    }
}

// What paper shows is made once before, out of sight. While Chromium prints from the page's own button it calls no
// function of the page that the page has given it, and lit has one called (its policy for markup) for each template
// that it meets: an update in `beforeprint` would end there, and the chart be printed as it stands.
/** Nobody prints more events than these. */
const MOST = 5000;
/**
 * What of a value chooses the templates that show it: which fields there are, marks in texts, hosts and kinds of files.
 */
function shapeOf(value) {
    if (Array.isArray(value))
        return [...new Set(value.map(shapeOf))].sort().join();
    if (typeof value === 'object' && value !== null)
        return `{${Object.entries(value)
            .map(([key, one]) => key + (key === 'type' ? String(one) : shapeOf(one)))
            .join()}}`;
    if (typeof value !== 'string')
        return typeof value;
    return (value.match(/^https?:\/\/[^/]+|\.\w{2,4}$/g) ?? [...new Set(value.match(/[\n*_[<]/g))].sort()).join();
}
/** 1 for the first event of each shape. */
function oneOfEach({ events, undated, kind, flags }) {
    const seen = new Set();
    return Uint8Array.from([...events, ...undated], (event, i) => {
        const shape = `${kind[i]} ${flags[i]} ${shapeOf(event)}`;
        const isNew = !seen.has(shape);
        seen.add(shape);
        return Number(isNew);
    });
}
class Paper {
    #story = null;
    #turn = 0;
    constructor(store) {
        this.store = store;
    }
    // What waits for an idle moment would keep an element that has left.
    disconnected() {
        (globalThis.cancelIdleCallback ?? clearTimeout)(this.#turn);
        this.#story = null;
    }
    tell() {
        const { story, status, isPrinting, isPart } = this.store;
        if (status !== 'ready' || isPrinting || isPart || story === this.#story || !('trustedTypes' in globalThis))
            return;
        this.#story = story;
        // Safari has no idle callbacks.
        this.#turn = (globalThis.requestIdleCallback ?? setTimeout)(() => this.#make());
    }
    #make() {
        const { store } = this;
        const { chronicle, isPrinting, story } = store;
        const count = chronicle ? chronicle.count + chronicle.undated.length : 0;
        if (!chronicle || count === 0 || count > MOST || isPrinting || story !== this.#story)
            return;
        const matches = oneOfEach(chronicle);
        this.#meet({ found: { isFiltered: true, matches, count, groups: new Uint32Array(), entities: new Uint32Array() } });
        if (count > WHOLE)
            this.#meet({ found: null, rowsOnPaper: 1 });
    }
    /** In a document without a window pictures and films are not asked for. */
    #meet(other) {
        const { store } = this;
        const { layout, found, host } = store;
        const shown = () => host.render();
        const inert = document.implementation.createHTMLDocument('');
        Object.assign(store, { isPrinting: true, layout: 'vertical' }, other);
        try {
            render(shown(), inert.body, { creationScope: inert });
        }
        finally {
            Object.assign(store, { isPrinting: false, layout, found, rowsOnPaper: Infinity });
            // The element's states are those of its own form again.
            shown();
        }
    }
}

// Where the reader is while the widget is the whole list, for paper (more-controller.ts): noted before, and gone back
// to afterwards. The pictures of the list come when `beforeprint` returns, for the browser takes its own then.
/** By these a button is known, however many others have come before it. */
const NAMES = ['data-event-id', 'data-control', 'id'];
/** What can have the focus in the widget. */
const FOCUSABLE = 'button, summary, a[href], [tabindex], video, audio, iframe';
class PrintPlace {
    /**
     * Where the reader was: the page's scroll, and what had the focus, by its names and its place among what can have it.
     */
    #place = null;
    constructor(host) {
        this.host = host;
    }
    /** Notes where the reader is, before anything changes. */
    note() {
        const focused = this.host.renderRoot.activeElement;
        const names = NAMES.flatMap((name) => {
            const value = focused?.getAttribute(name) ?? '';
            return value === '' ? [] : [[name, value]];
        });
        this.#place = { x: scrollX, y: scrollY, names, at: focused ? this.#focusable.indexOf(focused) : -1 };
    }
    /** The list for paper stands, or the reader's own form again. */
    turned(isPrinting) {
        // A picture that waits until it is near the window would be missing on paper.
        if (isPrinting)
            for (const picture of this.host.renderRoot.querySelectorAll('img'))
                picture.loading = 'eager';
        else
            this.#goBack();
    }
    get #focusable() {
        return [...this.host.renderRoot.querySelectorAll(FOCUSABLE)];
    }
    #goBack() {
        if (!this.#place)
            return;
        const { x, y, names, at } = this.#place;
        this.#place = null;
        const nodes = this.#focusable;
        const node = nodes.find((one) => names.length > 0 && names.every(([name, value]) => one.getAttribute(name) === value)) ??
            nodes[at];
        const isFree = document.activeElement === document.body || document.activeElement === this.host;
        if (at >= 0 && isFree && node instanceof HTMLElement)
            node.focus({ preventScroll: true });
        scrollTo({ left: x, top: y, behavior: 'instant' });
    }
}

// Ids that a page asks for and its story does not have are told, once the story is there.
const STARTS = ['title', 'first', 'last'];
class AskedIds {
    constructor(store) {
        this.store = store;
    }
    tell() {
        void this.#look();
    }
    /** When what is being updated has come to rest: an event that the story has lost closes by itself. */
    async #look() {
        const { store } = this;
        await store.host.updateComplete;
        const { status, isPart, chronicle, selected, settings: { start }, filter, } = store;
        if (status !== 'ready' || isPart || !chronicle)
            return;
        const { indexOf, undated, document: { events, groups, entities }, } = chronicle;
        const tell = (name, id, has, all) => id && !has && store.warn('noSuch', name, String(id), all());
        // Of a large story no event is made for this.
        const named = () => (isBare(events) ? [] : events.map(({ id, title }) => ({ id, names: [title] })));
        const isEvent = (id) => id === null || indexOf.has(id) || undated.some((one) => one.id === id);
        tell('selected', selected, isEvent(selected), named);
        tell('start', start, STARTS.includes(start ?? '') || isEvent(start), () => [
            ...STARTS.map((id) => ({ id, names: [] })),
            ...named(),
        ]);
        for (const id of filter.groups)
            tell('groups', id, groups.some((one) => one.id === id), () => groups.map((one) => ({ id: one.id, names: [one.label] })));
        for (const id of filter.entities)
            tell('entities', id, entities.some((one) => one.id === id), () => entities.map((one) => ({ id: one.id, names: [one.name, ...one.aliases] })));
    }
}

// What lives as long as the widget and comes after its first drawing, with what opens (more.ts).
class Later {
    #all;
    /** `say` tells a sentence to who does not see it. */
    constructor(store, reading, say) {
        this.stretches = new StretchesController(store);
        this.share = new ShareController(store, reading, say);
        this.place = new PrintPlace(store.host);
        this.#all = [
            this.stretches,
            new GivenBack(store),
            new HeldScroll(store),
            new AskedIds(store),
            new Paper(store),
            new KeptSight(store),
        ];
        // The story may be drawn already.
        this.tell();
    }
    disconnected() {
        for (const one of this.#all)
            one.disconnected?.();
    }
    follow() {
        for (const one of this.#all)
            one.follow?.();
    }
    tell() {
        for (const one of this.#all)
            one.tell?.();
    }
}

// A long list down the page: its stretches of time as headings that open, and as a row of buttons over it that lead to
// them.
function renderStretches(state, actions) {
    const { all, most, isLow, isPrinting, messages, words, total } = state;
    const next = all[most];
    return html `
    ${isPrinting || all.length < 2
        ? nothing
        : html `<div class="jumps ${isLow ? 'low' : ''}" role="toolbar" aria-label=${messages.jumpTo}>
      ${all.map((stretch) => html `<button type="button" part="button" @click=${() => actions.jump(stretch)}>${written(stretch.heading)}</button>`)}
    </div>`}
    ${all.slice(0, most).map((stretch) => renderStretch(stretch, state, actions))}
    ${next ? html `<button type="button" class="show-all" part="button" data-control="show-stretches" @click=${() => actions.showStretches(next)}>${written(plural(messages.showAll, total, words))}</button>` : nothing}`;
}
function renderStretch(stretch, state, actions) {
    const { key, from, countLabel } = stretch;
    const isOpen = state.isOpen(stretch);
    const id = `stretch-${key}`;
    const label = html `<span class="name">${written(stretch.heading)}</span> <span class="count">${written(countLabel)}</span>`;
    return html `<div class="stretch">
    ${heading(state.headingLevel, state.isPrinting ? label : html `<button type="button" part="button" data-control=${id} aria-expanded=${isOpen} aria-controls=${isOpen ? id : nothing} @click=${() => actions.toggle(stretch)}>${label}<span class="chevron">${icon('down')}</span></button>`, nothing)}
    ${isOpen ? html `<div id=${id}>${state.list(state.rows(stretch), { ...state, limit: state.limitOf(stretch), first: from, isCut: true }, actions)}</div>` : nothing}
  </div>`;
}

// What a reader asks for once the timeline is seen, a file of its own that comes after the first drawing: an open event
// and how it is sent on, the list of hidden events, the headings of a long list, paper, and the picture as a file.
/** In the order in which they outrank each other. */
const moreStyles = [laterStyles, detailsStyles];

export { Later, bringIntoSight, chartToSvg, moreStyles, placeStack, preparePlayers, renderDetails, renderMedia, renderStack, renderStretches, showOpened, svgToPng };
//# sourceMappingURL=more.js.map
