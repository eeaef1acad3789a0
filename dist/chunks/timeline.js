import { css, nothing, html, unsafeCSS, LitElement, noChange } from 'lit';
import { X as civilFields, n as parseEdtf, a7 as utcToCivil, a8 as languageTag, a9 as nearestLang, U as nearest, a5 as isZone, aa as nearestZone, ab as CALLED, V as CALENDARS, ac as shapeClip, ad as leaderPath, S as shapePath, ae as MARK_PX, af as RING_PX, ag as PAD_PX$1, ah as THUMBNAIL_ROOM_PX, ai as civilToUtc, aj as momentsIn, y as spansIn, z as firstView, J as hasThumbnails, ak as PICTURED_CARD_PX, al as limitsOf, am as clampView, an as showRange, p as placeView, l as layoutScene, t as timeToPx, ao as zoomAt, ap as revealView, aq as panBy, ar as eventFrom, as as pageView, at as stackOf, v as minDistance, b as formatNumber, c as plural, m as messagesFor, M as MS_PER_DAY, K as undatedWords, L as dateWords, f as fill$1, au as eventDate, u as extentOf, B as storyEdges, h as formatDate, d as registerCalendars, o as readDocument, e as createChronicle } from './layout-scene.js';
import { keyed } from 'lit/directives/keyed.js';
import { m as missingFile, l as loadMessages } from './load.js';
import { G as GROUP_COLORS, s as spanPaths, m as mapMetrics, w as widthClass, c as chooseLanes, a as parseRuns, W as WHOLE, b as chooseLayout, n as namedIn, d as stretchesOf, r as readingOrder, e as rowsAt, f as mapHeight, p as plainText, l as layoutList } from './span-paths.js';
import { directive, Directive } from 'lit/directive.js';
import { getCommittedValue, removePart, setCommittedValue, insertPart, setChildPartValue } from 'lit/directive-helpers.js';

// The range of a view as EDTF, there and back: what `from`, `to` and the event of a moved view speak.
const DAY_MS$1 = 86_400_000;
/** Spans shorter than this are told to the minute. */
const MINUTES_BELOW_MS = 60 * DAY_MS$1;
const pad = (n, length = 2) => String(Math.abs(n)).padStart(length, '0');
function edtfOf(ms, spanMs) {
    const { year, month, day, hour, minute } = civilFields(Math.round(ms));
    if (Math.abs(year) > 9999)
        return `Y${Math.round(year)}`;
    const date = `${year < 0 ? '-' : ''}${pad(year, 4)}-${pad(month)}-${pad(day)}`;
    return spanMs < MINUTES_BELOW_MS ? `${date}T${pad(hour)}:${pad(minute)}` : date;
}
/** `[from, to)` in civil ms as the EDTF dates of its first and its last moment: minutes for a short span, days for a longer one, years in deep time. */
function edtfRange(from, to) {
    return { from: edtfOf(from, to - from), to: edtfOf(Math.max(from, to - 1), to - from) };
}
/**
 * The civil range `[start, end)` from the earliest moment of one EDTF date to the latest of another, in the zone shown:
 * times with an offset or a zone of their own are turned into it. One of the two alone is its own range. Null where there
 * is none, where it cannot be read, and where it is empty or runs backwards.
 */
function rangeOf(from, to, timeZone) {
    try {
        const start = civilBound(from ?? to ?? '', 'earliest', timeZone);
        const end = civilBound(to ?? from ?? '', 'latest', timeZone) + 1;
        return Number.isFinite(start) && Number.isFinite(end) && start < end ? [start, end] : null;
    }
    catch {
        return null;
    }
}
/** NaN for a date that has no such bound. */
function civilBound(text, bound, timeZone) {
    const { floating, [bound]: ms } = parseEdtf(text, { timeZone });
    return ms === null ? NaN : floating ? ms : utcToCivil(ms, timeZone);
}

// What the widget takes from the page it stands on: language, direction, zone of motion. Read from ancestors across
// shadow roots, and followed when they change.
const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);
/** The parent as it is drawn: through slots and out of shadow trees. */
function parentOf(node) {
    const root = node.getRootNode();
    return node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
/** The host's own `lang`, else the story's, else the nearest ancestor's, else Arabic. */
function resolveLang(host, documentLang) {
    const own = languageTag(host.getAttribute('lang') ?? '') ?? languageTag(documentLang ?? '');
    for (let node = parentOf(host); !own && node; node = parentOf(node)) {
        const lang = languageTag(node.getAttribute('lang') ?? '');
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
 * The host's own `dir`, else that of the script of its own or the story's `lang`, else the page's computed
 * direction. `:dir()` is not asked: it ignores the CSS property and goes stale in WebKit.
 */
function resolveDir(host, documentLang) {
    const own = host.getAttribute('dir');
    if (own === 'rtl' || own === 'ltr')
        return own;
    const lang = languageTag(host.getAttribute('lang') ?? '') ?? languageTag(documentLang ?? '');
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
const added = new WeakMap();
/** Adds the styles of a file that came later, after those of the widget; once. */
function addStyles({ ownerDocument: { defaultView: view }, shadowRoot }, styles) {
    if (!view || !shadowRoot)
        return;
    const known = added.get(styles);
    if (known && shadowRoot.adoptedStyleSheets.includes(known))
        return;
    const sheet = known instanceof view.CSSStyleSheet ? known : new view.CSSStyleSheet();
    if (sheet !== known)
        sheet.replaceSync(styles.cssText);
    added.set(styles, sheet);
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
}

// The colour that stands behind the chart: words have a halo in it, so that leaders can run on behind them, as on maps.
function parse$1(color) {
    const numbers = /^rgba?\(([^)]*)\)$/.exec(color)?.[1]?.split(/[\s,/]+/).map(Number);
    if (!numbers || numbers.some(Number.isNaN))
        return null;
    const [r = 0, g = 0, b = 0, alpha = 1] = numbers;
    return [r, g, b, alpha];
}
const over = ([r, g, b, a], under) => [r * a + under[0] * (1 - a), g * a + under[1] * (1 - a), b * a + under[2] * (1 - a), 1];
/**
 * The colour behind an element, as CSS: that of the nearest opaque ancestor with what is translucent laid over it; the
 * page's own canvas where there is none. Null where it cannot be told: over a picture or a gradient, in another page's
 * frame that shows through, in a colour space that cannot be laid over another.
 */
function groundOf(element) {
    const layers = [];
    const onto = (under) => {
        const [r, g, b] = layers.reduceRight((below, layer) => over(layer, below), under);
        return `rgb(${[r, g, b].map(Math.round).join(', ')})`;
    };
    for (let node = element; node; node = parentOf(node)) {
        const { backgroundColor, backgroundImage, opacity } = getComputedStyle(node);
        if (backgroundImage !== 'none' || (Number(opacity) < 1 && layers.length > 0))
            return null;
        const color = parse$1(backgroundColor);
        if (!color) {
            // An opaque colour of another space is as good as a name, as long as nothing lies over it.
            return layers.length === 0 && !backgroundColor.includes('/') ? backgroundColor : null;
        }
        if (color[3] === 1)
            return layers.length === 0 ? backgroundColor : onto(color);
        if (color[3] > 0)
            layers.push(color);
    }
    if (window.parent !== window)
        return null;
    return layers.length === 0 ? 'Canvas' : onto(canvasOf(element));
}
/** The colour for a file, which has no page behind it: a plain one where the page's cannot be told. */
function paperOf(element) {
    const ground = groundOf(element);
    return ground === null || ground === 'Canvas' ? `rgb(${canvasOf(element).slice(0, 3).join(', ')})` : ground;
}
/** What the engine paints behind a page without a ground. */
function canvasOf(element) {
    const probe = document.createElement('i');
    probe.style.color = 'Canvas';
    element.append(probe);
    const color = parse$1(getComputedStyle(probe).color);
    probe.remove();
    return color ?? [255, 255, 255, 1];
}
/**
 * Keeps `--_ground` and `data-ground` of the chart in step with the page: with its scheme, with the classes and attributes
 * of what stands around, and with colours that fade. `changed` is called when it has become known or unknown. Returns the end.
 */
function watchGround(chart, changed) {
    let frame = 0;
    const look = () => {
        frame = 0;
        const ground = groundOf(chart);
        const isSet = getComputedStyle(chart).getPropertyValue('--khatt-paper').trim() !== '';
        const state = ground === null && !isSet ? 'unknown' : 'known';
        if (chart.style.getPropertyValue('--_ground') !== (ground ?? ''))
            ground === null ? chart.style.removeProperty('--_ground') : chart.style.setProperty('--_ground', ground);
        if (chart.dataset['ground'] === state)
            return;
        chart.dataset['ground'] = state;
        changed();
    };
    const soon = () => void (frame ||= requestAnimationFrame(look));
    const stop = new AbortController();
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', soon, { signal: stop.signal });
    document.addEventListener('transitionend', (event) => event.propertyName.startsWith('background') && soon(), { signal: stop.signal });
    const observer = new MutationObserver(soon);
    for (let node = parentOf(chart); node; node = parentOf(node))
        observer.observe(node, { attributes: true });
    const resize = new ResizeObserver(soon);
    resize.observe(chart);
    look();
    return () => {
        stop.abort();
        observer.disconnect();
        resize.disconnect();
        cancelAnimationFrame(frame);
    };
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
    const ground = paperOf(chart);
    root.append(element('rect', { width, height, fill: ground }));
    const place = element('g', { transform: `translate(${PAD_PX},${PAD_PX + top})` });
    const copy = drawn.cloneNode(true);
    if (copy instanceof SVGElement) {
        paint(drawn, copy);
        place.append(copy);
    }
    for (const card of chart.querySelectorAll('.card')) {
        const { left, right, top: y, height: length } = card.getBoundingClientRect();
        const isLeft = (chart.dataset['later'] === 'right') !== card.classList.contains('earlier');
        place.append(element('rect', { x: (isLeft ? left : right - 2) - box.left, y: y - box.top, width: 2, height: length, fill: getComputedStyle(card).borderColor }));
    }
    for (const words of chart.querySelectorAll('.events .date, .events .title, .more > button'))
        place.append(...lines(words, box, ground));
    if (title)
        root.append(text(title, dir === 'rtl' ? width - PAD_PX : PAD_PX, PAD_PX + 22, { 'font-size': '24px', 'font-weight': '700', 'font-family': style.fontFamily, fill: style.color }));
    root.append(place);
    return new XMLSerializer().serializeToString(root);
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
function lines(words, box, ground) {
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
        // The halo that lets leaders run on behind words.
        stroke: ground, 'stroke-width': '5', 'stroke-linejoin': 'round', 'paint-order': 'stroke',
    }));
}

// The look of the open event. Media hold their place by their own size, else by a stated shape: nothing moves when they come.
const detailsStyles = css `
  .details { margin-block-start: 1.2em; padding-block-start: 1.1em; border-block-start: 1px solid var(--_hairline); }
  .details .navigation { float: inline-end; display: flex; align-items: center; gap: 0.6em; margin-inline-start: 1.2em; color: var(--_muted); }
  .navigation button { inline-size: 44px; block-size: 44px; display: grid; place-items: center; border: 1px solid var(--_hairline); border-radius: 50%; color: var(--_ink); }
  .navigation [aria-disabled='true'] { border-style: dashed; cursor: default; }
  .navigation [aria-disabled='true'] svg { opacity: 0.35; }
  .navigation svg { inline-size: 18px; block-size: 18px; }
  /* As wide for '9 of 60' as for '10 of 60': the buttons stay under the finger. */
  .navigation .position { min-inline-size: 4.6em; text-align: center; white-space: nowrap; font-size: max(14px, 0.9em); }
  .when { margin: 0; color: var(--_muted); font-size: max(14px, 0.94em); }
  .when :is(time, .time) { color: var(--g); font-weight: 700; }
  .details :is(h1, h2, h3, h4, h5, h6) { clear: inline-end; margin: 0.1em 0 0.3em; font-size: 1.3em; line-height: max(1.6, calc(var(--_line) * 0.9)); font-weight: 700; text-wrap: balance; }
  .details a { color: inherit; text-decoration-color: var(--_muted); text-underline-offset: 0.25em; }
  .details .text { margin: 0 0 0.7em; max-inline-size: 38em; font-size: max(17px, 1em); line-height: max(1.85, var(--_line)); }
  .timeline em { font-style: normal; text-decoration: underline dotted; text-underline-offset: 0.3em; }
  .timeline:lang(en) em { font-style: italic; text-decoration: none; }
  blockquote { margin: 0.9em 0; padding-inline-start: 1.1em; border-inline-start: 3px solid var(--g); max-inline-size: 38em; }
  blockquote p { margin: 0; font-size: 1.06em; line-height: max(1.8, var(--_line)); }
  cite { font-style: normal; color: var(--_muted); }
  .entities, .source { margin: 0.5em 0 0; color: var(--_muted); font-size: max(14px, 0.9em); }
  .media { margin: 1em 0; max-inline-size: 38em; }
  /* The words of what does not come stand over its place, which stays held. */
  .place { display: grid; grid-template-columns: minmax(0, 1fr); }
  .place > * { grid-area: 1 / 1; }
  .hold { position: relative; overflow: clip; inline-size: min(100%, var(--px, 100%), var(--_tallest) * var(--ratio)); aspect-ratio: var(--ratio); border-radius: calc(var(--_radius) * 0.6); background: var(--_tint); }
  .hold > * { box-sizing: border-box; position: absolute; inset: 0; inline-size: 100%; block-size: 100%; border: 0; object-fit: contain; }
  .hold img { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; object-fit: scale-down; }
  .enlarge { cursor: zoom-in; }
  .enlarge:focus-visible { outline-offset: -2.5px; }
  .hold > .probe { visibility: hidden; }
  .hold > .caption { block-size: auto; inset-block-end: auto; margin: 0; padding: 0.6em 1em; pointer-events: none; }
  .place audio { inline-size: 100%; block-size: 54px; }
  .instead { box-sizing: border-box; min-block-size: 54px; margin: 0; padding: 0.8em 1em; border-radius: calc(var(--_radius) * 0.6); border: 1px solid var(--_hairline); color: var(--_muted); font-size: max(14px, 0.9em); }
  .facade { display: flex; gap: 0.6em; align-items: center; justify-content: center; text-align: center; padding: 0 1em; }
  .facade svg { flex: none; }
  :is(.instead, .facade, .media figcaption) > * { min-inline-size: 0; overflow-wrap: anywhere; }
  figcaption { margin-block-start: 0.4em; font-size: max(14px, 0.9em); color: var(--_muted); }
  .media figcaption .text { display: inline; font-size: inherit; line-height: inherit; }
  .transcript { margin-block-start: 0.2em; }
  .transcript summary { inline-size: fit-content; min-block-size: 44px; align-content: center; cursor: pointer; }
  .media .transcript .text { display: block; }
  .transcript:not(:first-child)::before { content: none; }
  figcaption small { font-size: inherit; }
  .share { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; min-block-size: 44px; margin-block-start: 0.9em; color: var(--_muted); font-size: max(14px, 0.9em); }
  .share button { display: flex; align-items: center; gap: 0.5em; min-block-size: 44px; padding: 0 0.9em; border: 1px solid var(--_hairline); border-radius: 22px; color: var(--_ink); }
  .share svg { flex: none; inline-size: 18px; block-size: 18px; }
  figcaption > :is(small, .host):not(:first-child)::before { content: '· '; }
`;

// What a page asked for, by attributes or properties, made regular in one place: a value that cannot be used gives way to
// the default, and the console says so once, with what was probably meant.
const choice = (values, none, aliases = {}) => ({ values, none, aliases });
const calendars = choice(CALENDARS, undefined, CALLED.calendar);
const DIR = choice(['rtl', 'ltr', 'auto'], undefined, CALLED.dir);
/** Attributes of one value of a set. */
const CHOICES = {
    timeDirection: choice(['auto', 'rtl', 'ltr'], 'auto', CALLED.dir),
    calendar: calendars,
    secondaryCalendar: calendars,
    numerals: choice(['arab', 'arabext', 'latn'], undefined, CALLED.numerals),
    monthNames: choice(['locale', 'levantine', 'egyptian', 'maghrebi', 'dual'], undefined, CALLED.monthNames),
    seasons: choice(['northern', 'southern'], 'northern', CALLED.seasons),
    layout: choice(['auto', 'horizontal', 'vertical', 'story'], 'auto', CALLED.layout),
    order: choice(['oldest', 'newest'], 'oldest', { oldest: 'asc', newest: 'desc reverse' }),
    loading: choice(['lazy', 'eager'], 'lazy'),
    credentials: choice(['same-origin', 'include', 'omit'], 'same-origin', { include: 'true' }),
    syncHash: choice([false, true, 'push'], false, { push: 'history' }),
};
/** Attributes that are numbers: a whole one in the range, the nearest to it, or the default. */
const NUMBERS = {
    maxBytes: { least: 1, most: Infinity, none: 1_048_576, below: 1_048_576, expected: 'a number of bytes such as 1048576' },
    play: { least: 1, most: 600, none: null, below: null, expected: 'seconds an event, such as 8' },
    events: { least: 0, most: 10_000, none: null, below: null, expected: 'how many events are coming, such as 24' },
    headingLevel: { least: 1, most: 5, none: 2, below: 1, expected: '1 to 5' },
};
/** How our attributes are called by mistake, beyond their spelling. */
const ATTRIBUTE_ALIASES = { src: 'data url href', from: 'view', to: 'end', 'time-direction': 'timedir', lang: 'language locale', dir: 'direction', 'time-zone': 'zone tz', numerals: 'digits', 'month-names': 'months' };
/** Names with a prefix are of scripts, frameworks or events. Of HTML's own none is near to one of ours. */
const OF_OTHERS = /^(?:data-|aria-|on[a-z]|_|[a-z]{1,2}-)|[^a-z0-9_-]/i;
const numberOf = (text) => (text.trim() === '' ? NaN : Number(text));
/** For Lit: the number that an attribute says, NaN where it says none, null where it says nothing. */
const NUMBER_ATTRIBUTE = { fromAttribute: (text) => (text === null || text.trim() === '' ? null : Number(text)) };
const textOf = (value) => (typeof value === 'string' ? value.trim() : null);
/** For Lit: true where the attribute is there, or the word that it says. */
const SWITCH_ATTRIBUTE = { fromAttribute: (text) => (text === null ? false : text || true) };
const hyphenated = (property) => property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
class AttributeReader {
    #told = new Set();
    constructor(host, known) {
        this.host = host;
        this.known = known;
    }
    /** The settings as they are used. Each mistake is told once. */
    read(asked) {
        this.#lookForUnknown();
        this.#choice('dir', this.host.getAttribute('dir'), DIR);
        const lang = this.host.getAttribute('lang');
        if (lang && !languageTag(lang))
            this.#wrong('lang', lang, 'a language tag such as ar-IQ', nearestLang(lang));
        const settings = { layouts: textOf(asked.layouts), start: textOf(asked.start), src: this.#src(asked.src), timeZone: this.#zone(asked.timeZone), from: this.#date('from', asked.from), to: this.#date('to', asked.to) };
        for (const [name, one] of Object.entries(CHOICES))
            settings[name] = this.#choice(hyphenated(name), asked[name], one);
        for (const [name, one] of Object.entries(NUMBERS))
            settings[name] = this.#number(hyphenated(name), asked[name], one);
        // As it is typed, with the space after a word.
        settings['query'] = typeof asked.query === 'string' ? asked.query : '';
        for (const name of ['groups', 'entities'])
            settings[name] = this.#ids(name, asked[name]);
        // The tables have the names and the types of Settings.
        return settings;
    }
    /** Says a sentence on the console, once for this element. */
    tell(sentence) {
        const note = `khatt-timeline: ${sentence}`;
        if (!this.#told.has(note))
            console.warn(note);
        this.#told.add(note);
    }
    #lookForUnknown() {
        const known = this.known();
        for (const name of this.host.getAttributeNames()) {
            if (known.includes(name) || OF_OTHERS.test(name))
                continue;
            const meant = nearest(name, known, ATTRIBUTE_ALIASES);
            if (meant !== null)
                this.tell(`the attribute "${name}" is not known. Did you mean "${meant}"?`);
        }
    }
    #wrong(name, value, expected, meant = null) {
        // What became no number stands as text in its attribute.
        const text = typeof value === 'string' ? value : ((Number.isNaN(value) ? this.host.getAttribute(name) : null) ?? kindOf(value));
        this.tell(`${name}="${text.slice(0, 80)}" is not known. Expected ${expected}.${meant === null ? '' : ` Did you mean "${meant}"?`}`);
    }
    /** One of the values; of any other what stands for none, which is told. */
    #choice(name, value, { values, none, aliases }) {
        if (value === undefined || value === null || value === '')
            return none;
        const known = values.find((one) => one === value);
        if (known !== undefined)
            return known;
        const names = values.filter((one) => typeof one === 'string');
        this.#wrong(name, value, names.join(', '), typeof value === 'string' ? nearest(value.slice(0, 80), names, aliases) : null);
        return none;
    }
    #number(name, value, { least, most, none, below, expected }) {
        if (value === undefined || value === null || value === '')
            return none;
        const number = typeof value === 'string' ? numberOf(value) : value;
        if (typeof number !== 'number' || Number.isNaN(number)) {
            this.#wrong(name, value, expected);
            return none;
        }
        const whole = Math.round(number);
        if (whole < least || whole > most)
            this.#wrong(name, String(number), expected);
        return whole < least ? below : Math.min(most, whole);
    }
    #src(value) {
        if (value === undefined || value === null)
            return null;
        const src = String(value).trim();
        if (src === '')
            this.tell('src="" is empty: nothing is fetched.');
        return src || null;
    }
    /** Ids with spaces between them, or a list; null for none, which is all. */
    #ids(name, value) {
        if (value === undefined || value === null || value === '')
            return null;
        const ids = typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : value;
        if (Array.isArray(ids) && ids.every((id) => typeof id === 'string'))
            return ids.length > 0 ? ids : null;
        this.#wrong(name, value, 'ids with spaces between them');
        return null;
    }
    #zone(value) {
        if (value === undefined || value === null || value === '')
            return null;
        if (typeof value === 'string' && isZone(value))
            return value;
        this.#wrong('time-zone', value, 'an IANA name such as Asia/Baghdad', typeof value === 'string' ? nearestZone(value) : null);
        return null;
    }
    #date(name, value) {
        if (value === undefined || value === null || value === '')
            return null;
        try {
            if (typeof value === 'string' && parseEdtf(value).earliest !== null)
                return value;
        }
        catch {
            // Told below, as what is no text.
        }
        this.#wrong(name, value, 'an EDTF date such as 2021-03-11');
        return null;
    }
}
const kindOf = (value) => (typeof value === 'object' || typeof value === 'function' ? typeof value : String(value));

// Parts of the widget that lie in files of their own beside it, loaded on use (ON_USE in rollup.config.mjs). Where a file
// does not come, what it brings is missing and the console says so; nothing else breaks.
const PACKAGES = { 'lit': { css, html, nothing }, 'lit/directives/keyed.js': { keyed } };
/** One such part; it is kept once it is there, so that later uses need not wait. */
class Part {
    #isTold;
    /** `name` is the file's, `bring` imports it. */
    constructor(name, bring) {
        this.name = name;
        this.bring = bring;
        /** Null until it is there. */
        this.now = null;
        this.#isTold = false;
    }
    /** Rejects where the file does not come, with words for it; the next call asks for it again. */
    async load() {
        try {
            if (this.now)
                return this.now;
            const file = await this.bring();
            return (this.now ??= 'default' in file ? file.default(PACKAGES) : file);
        }
        catch (error) {
            throw new Error(missingFile(this.name, error));
        }
    }
    /** Uses it when it is there; where it does not come the console says so, once. */
    async use(act) {
        let part;
        try {
            part = await this.load();
        }
        catch (error) {
            if (!this.#isTold)
                console.error(`khatt-timeline: ${error.message}`);
            this.#isTold = true;
            return;
        }
        act(part);
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
  /* A list that its place has more room for. */
  .row:not(:last-child) { padding-block-end: calc(1.3em + var(--_spare, 0px)); }
  .row .mark { position: absolute; box-sizing: border-box; cursor: pointer; inset-block-start: 7px; inset-inline-start: 0; inline-size: 18px; block-size: 18px; clip-path: var(--s); background: var(--g); }
  .row.uncertain .mark { background: repeating-linear-gradient(135deg, var(--g) 0 2.5px, transparent 2.5px 4.5px); }
  .row.band .mark { clip-path: none; border-block: 2px solid var(--g); inset-inline-start: 2px; inline-size: 14px; block-size: 44px; background: color-mix(in srgb, var(--g) 24%, transparent); }
  /* Where there are groups to tell apart, a period has its group's mark at its start. */
  .timeline:has(.legend :nth-child(2)) .row:not(.gx):is(.band, .span) .mark::before { content: ''; position: absolute; inset-block-start: -9px; inset-inline-start: calc(50% - 9px); inline-size: 18px; block-size: 18px; clip-path: var(--s); background: var(--g); }
  .timeline:has(.legend :nth-child(2)) .row:not(.gx, .selected):is(.band, .span) .mark { margin-block-start: 7px; block-size: 39px; }
  .row.band::before, .row.span::before { inset-block-start: 56px; }
  .row.span .mark { clip-path: none; inset-inline-start: 5px; inline-size: 8px; block-size: 46px; background: var(--g); }
  .row.span.ongoing .mark { background: linear-gradient(var(--g) 0 52%, transparent 52%), repeating-linear-gradient(135deg, var(--g) 0 3px, transparent 3px 6px); }
  .row.selected { background: var(--_tint); border-radius: var(--_radius); padding-block: 0.5em 0.8em; padding-inline-end: 14px; margin-block-end: 1em; }
  .row.selected .mark { inset-block-start: calc(0.5em + 7px); }
  .row.selected::before { inset-block-end: 0; }
  .rows .event { position: relative; display: block; box-sizing: border-box; inline-size: 100%; min-block-size: 44px; }
  .rows button.event { padding-inline-end: 34px; }
  .row.pictured .event { min-block-size: 58px; padding-inline-end: 98px; }
  .row.pictured.whole .event { padding-inline-end: 64px; }
  .row .thumbnail { inset-block-start: 6px; inset-inline-end: 36px; }
  .row.whole .thumbnail { inset-inline-end: 0; }
  .chevron { position: absolute; inset-block-start: 0.35em; inset-inline-end: 4px; color: var(--_muted); transition: rotate 0.15s; }
  .row.selected .chevron { inset-inline-end: -10px; }
  .chevron svg { display: block; }
  [aria-expanded='true'] > .chevron { rotate: 180deg; }
  .event:hover > .chevron { color: var(--_ink); }
  .row.whole :is(.mark, .event) { cursor: auto; }
  .row .when { line-height: max(1.85, var(--_line)); }
  /* What has nothing to open has its whole date in its row, which looks as the others do. */
  .row .event .when { font-size: max(14px, 0.875em); }
  .row .event .when :is(time, .time) { color: inherit; font-weight: inherit; }
  /* The row's head says the title already; where it leads is said once more, as a link. */
  .row .details { margin-block-start: 0.3em; border: 0; padding: 0; }
  .row .details .navigation { float: none; margin: 0 0 0.5em; }
  .row .details .navigation .close { margin-inline-start: auto; }
  .row .details :is(h1, h2, h3, h4, h5, h6) { font-size: 1em; font-weight: 400; }
  .row .details :is(h1, h2, h3, h4, h5, h6):not(:has(a)) { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .rows .event .title { display: block; overflow: visible; font-size: 1.06em; }
  /* Digits alone have no direction of their own. */
  .rows .event .date { white-space: normal; overflow: visible; text-align: match-parent; }
  /* Rows that are not shown: the line is broken here. */
  .gap { padding-block-end: 1.3em; }
  .row:has(+ .gap)::before { background: repeating-linear-gradient(var(--_hairline) 0 4px, transparent 4px 8px); }
  .jumps { display: flex; flex-wrap: wrap; gap: 4px; margin-block: 0 0.6em; }
  .jumps button { min-block-size: 32px; padding: 0 0.8em; border: 1px solid var(--_hairline); border-radius: var(--_radius); font-size: max(14px, 0.875em); }
  .jumps button:hover { background: var(--_tint); }
  .stretch > :is(h1, h2, h3, h4, h5, h6) { margin: 0; font-size: 1.06em; line-height: var(--_line); border-block-end: 1px solid var(--_hairline); }
  .stretch > :is(h1, h2, h3, h4, h5, h6) > button { position: relative; inline-size: 100%; min-block-size: 48px; padding-inline-end: 34px; }
  .stretch > :is(h1, h2, h3, h4, h5, h6) > button:hover { background: var(--_tint); }
  .stretch .chevron { inset-block-start: calc(50% - 0.75em); }
  .count { font-weight: 400; font-size: max(14px, 0.875em); color: var(--_muted); margin-inline-start: 0.5em; }
  .stretch > [id] { margin-block-start: 1em; }
  @media (pointer: coarse) { .jumps button { min-block-size: 44px; } }
  .show-all { display: block; inline-size: 100%; text-align: center; }
  @media (prefers-reduced-motion: reduce) { .chevron { transition: none; } }
  @media print { .chevron, .row .details .navigation { display: none; } }
  @media (forced-colors: active) {
    .row .mark { --g: CanvasText; forced-color-adjust: none; }
    .row.band .mark { background: none; border-color: CanvasText; }
  }
`;

// The widget's look. Neutral colours are mixtures of the page's own ink, so that it sits on any background;
// only the groups bring colours of their own. Every choice can be overridden by a --khatt-* property. What the page's text
// may have and ours must not (spaced letters, lines that do not break) ends at .timeline: a rule for * does not reach there.
const groupColor = (n) => `var(--khatt-group-${n}, light-dark(${GROUP_COLORS.light[n - 1]}, ${GROUP_COLORS.dark[n - 1]}))`;
/**
 * The first group's colour is the accent's too, and stands at the host. A sheet of its own: `css` puts values into one by
 * `reduce`, which old libraries replace.
 */
const groupStyles = unsafeCSS([
    `:host { --_g1: ${groupColor(1)}; }`, `.gx, .g0 { --s: ${shapeClip(0)}; }`,
    ...GROUP_COLORS.light.slice(1).map((_, i) => `.g${i + 1} { --g: var(--khatt-own-${i + 2}, ${groupColor(i + 2)}); --s: ${shapeClip(i + 1)}; }`),
].join('\n'));
const timelineStyles = css `
  :host {
    --_ink: var(--khatt-ink, currentColor);
    --_muted: var(--khatt-muted, color-mix(in srgb, var(--_ink) 68%, transparent));
    --_hairline: var(--khatt-hairline, color-mix(in srgb, var(--_ink) 18%, transparent));
    --_tint: var(--khatt-tint, color-mix(in srgb, var(--_ink) 5%, transparent));
    --_radius: var(--khatt-radius, 10px);
    --_tallest: var(--khatt-media-height, 70vh);
    --_focus: var(--khatt-focus, light-dark(#1d5fbf, #8ab8ff));
    --_accent: var(--khatt-accent, var(--_g1));
    display: block;
    --_line: 1.7;
    color: var(--_ink);
  }
  /* In a grid, as wide as a block is, however its items are placed: Chromium sizes those on a baseline by what was there first. */
  :host { writing-mode: horizontal-tb; justify-self: stretch; }
  :host([hidden]) { display: none; }
  /* In a parent without room nothing is as high as its words one below the other. */
  @container (max-inline-size: 59px) { .timeline > :not(.probe) { display: none; } }
  /* The chart's width follows its place, so it has none of its own. Where a place takes its width from what stands in it, these words without height ask for one: one of them is as wide as a card, both on one line as the window. */
  :host::before { content: 'x x'; content: 'x x' / ''; display: block; visibility: hidden; overflow: hidden; block-size: 0; min-inline-size: 0; flex: 0 1 auto; margin: 0; border: 0; padding: 0; white-space: normal; text-indent: 0; font-size: 0; --_word: min(16rem, var(--_room, 100vw)); letter-spacing: var(--_word); word-spacing: calc(var(--_room, 100vw) - 3 * var(--_word)); }
  .gx { --g: var(--_accent); }
  .g0 { --g: var(--khatt-own-1, var(--_g1)); }

  /* Nastaliq hangs far below its line. */
  .timeline:lang(ur) { --_line: 2.4; }
  .timeline { position: relative; flex: none; inline-size: 100%; min-block-size: inherit; container-type: inline-size; overflow-wrap: break-word; font-family: var(--khatt-font, inherit); letter-spacing: 0; word-spacing: 0; text-indent: 0; white-space: normal; line-height: var(--_line); text-align: start; }
  /* The place of what loads: that of a chart or of a list, and 9em for what stands over and under it. */
  .timeline { --_limit: var(--khatt-height, 32em); --_story: var(--_limit); }
  .timeline.vertical { --_story: min(30em, var(--_limit)); }
  .timeline.counted { --_story: min(max(17em, 9em + 4.2em * var(--_events)), var(--_limit)); }
  /* Over few events what is over them weighs more: a title of two lines, a description of three, a legend. */
  .timeline.vertical.counted { --_story: max(16em, 6.2em * var(--_events)); }
  /* On a narrow list the buttons of the layouts have a row of their own. */
  .timeline.vertical.choice { --_choice: 3em; }
  .timeline.reserved { min-block-size: calc(var(--_story) + 9em + var(--_choice, 0em)); }
  header { display: grid; grid-template-columns: 1fr auto; column-gap: 1.25em; align-items: start; }
  .heading { min-inline-size: 0; }
  .heading :is(h1, h2, h3, h4, h5, h6), ::slotted([slot='title']) {
    margin: 0; font-size: clamp(1.25em, 0.9em + 2.2cqi, 1.75em); line-height: calc(var(--_line) * 0.85); font-weight: 700; text-wrap: balance;
  }
  .description { margin: 0.15em 0 0; color: var(--_muted); max-inline-size: 48em; }
  button { font: inherit; color: inherit; background: none; border: 0; padding: 0; margin: 0; cursor: pointer; text-align: start; }
  :focus-visible { outline: 2.5px solid var(--_focus); outline-offset: 2px; border-radius: 4px; }
  .toolbar { display: flex; gap: 2px; padding: 3px; background: var(--_tint); border-radius: var(--_radius); }
  .layouts { display: flex; gap: 2px; }
  .layouts[inert], .toolbar:not(:has(> button)):has(> [inert]) { visibility: hidden; }
  @container (max-inline-size: 559px) {
    header { grid-template-columns: 1fr; }
    .toolbar { justify-self: start; margin-block-start: 0.6em; }
  }
  .toolbar [aria-pressed='true'] { background: color-mix(in srgb, var(--_ink) 12%, transparent); }
  .toolbar button { inline-size: 38px; block-size: 38px; display: grid; place-items: center; border-radius: calc(var(--_radius) - 3px); }
  :is(.toolbar, .navigation, .message) button:hover, .show-all:hover { background: var(--_tint); }
  @media (pointer: coarse) { .toolbar button { inline-size: 44px; block-size: 44px; } }
  .toolbar svg { inline-size: 20px; block-size: 20px; }
  .legend { display: flex; flex-wrap: wrap; gap: 0.2em 1.4em; list-style: none; margin: 0.7em 0 0; padding: 0; font-size: max(14px, 0.9em); color: var(--_muted); }
  .legend li, footer bdi { min-inline-size: 0; overflow-wrap: anywhere; }
  .legend li { display: flex; align-items: center; gap: 0.5em; }
  .legend.toggles li { position: relative; z-index: 0; }
  /* As high and as wide as a name that is none: what comes later moves nothing. */
  .legend button::after { content: ''; position: absolute; z-index: -1; inset: -4px -0.6em; border-radius: var(--_radius); }
  @media (pointer: coarse) { .legend button::after { inset-block: -9px; } }
  .legend button:hover::after { background: var(--_tint); }
  .legend button:focus-visible { outline: none; }
  .legend button:focus-visible::after { outline: 2.5px solid var(--_focus); }
  .legend li:has([aria-pressed='true']) { color: var(--_ink); }
  .legend [aria-pressed='true']::after { background: color-mix(in srgb, var(--g) 14%, transparent); box-shadow: inset 0 0 0 1.5px var(--g); }
  .finder { min-block-size: 48px; margin-block-start: 0.3em; }
  .finder.rows-2 { min-block-size: 92px; }
  @media (pointer: coarse) { .finder.rows-2 { min-block-size: 98px; } }
  .legend li::before { content: ''; flex: none; inline-size: 15px; block-size: 15px; clip-path: var(--s); background: var(--g); }

  .chart { --_paper: var(--khatt-paper, var(--_ground)); position: relative; margin-block-start: 0.3em; overflow: clip; }
  .chart[data-moves] { touch-action: pan-y; user-select: none; -webkit-user-select: none; cursor: grab; }
  .chart svg.marks { display: block; position: absolute; inset: 0; overflow: hidden; }
  .chart text { font-size: max(13px, 0.85em); fill: var(--_muted); }
  .axis-line { stroke: var(--_hairline); stroke-width: 1.5; }
  .tick, .border { stroke: var(--_hairline); stroke-width: 1; shape-rendering: crispEdges; }
  .context text { fill: var(--_ink); font-weight: 600; }
  .leader { fill: none; stroke: var(--g); stroke-width: 1; stroke-opacity: 0.62; shape-rendering: crispEdges; }
  .leader.selected, .leader.hover { stroke-width: 2; stroke-opacity: 1; }
  .hit { fill: transparent; stroke: none; }
  .point { cursor: pointer; }
  .point .dot { fill: var(--g); stroke: var(--_paper, none); stroke-width: 1.5; paint-order: stroke; stroke-linejoin: round; }
  .point:is(.hollow, .uncertain) .dot { fill: var(--_paper, none); stroke: var(--g); stroke-width: 2; paint-order: normal; }
  .point.uncertain .dot { stroke-dasharray: 2 2; }
  .point .ring { fill: none; stroke: var(--g); stroke-width: 2; opacity: 0; }
  .point.selected .ring, .point:hover .ring { opacity: 1; }
  .band { cursor: pointer; }
  .band-body { fill: var(--g); fill-opacity: 0.22; }
  .band:hover .band-body, .band.selected .band-body { fill-opacity: 0.38; }
  .band-ends { fill: none; stroke: var(--g); stroke-width: 2; shape-rendering: crispEdges; }
  .band .sign { fill: none; stroke: var(--g); stroke-width: 2.25; }
  .band.selected .sign { fill: var(--g); }
  .band.approximate .band-body { fill-opacity: 0.14; }
  .band.uncertain .band-body, .span.uncertain .solid { stroke: var(--g); stroke-width: 1.5; stroke-dasharray: 4 3; fill-opacity: 0.35; }
  .span { cursor: pointer; }
  .span .solid, .span .hatch, .span .arrow, .span .mark, .span .fade { fill: var(--g); }
  .span .cut { fill: none; stroke: var(--g); stroke-width: 2.25; stroke-linecap: round; stroke-linejoin: round; }
  .span .mark { stroke: var(--_paper, none); stroke-width: 3; paint-order: stroke; }
  .span.selected .solid { stroke: var(--g); stroke-width: 4; }
  .span text { fill: var(--g); font-weight: 700; }
  .cluster { cursor: pointer; }
  .cluster rect { fill: var(--_paper, none); stroke: var(--_muted); stroke-width: 1; }
  .cluster text { fill: var(--_ink); font-size: 11px; }
  .cluster:hover rect { stroke: var(--_ink); }
  .as-of line { stroke: var(--_ink); stroke-width: 2; shape-rendering: crispEdges; }
  .overview { cursor: pointer; }
  .overview .mark { fill: var(--g); }
  .overview .window { fill: var(--_tint); stroke: var(--_muted); stroke-width: 1; }

  .events { list-style: none; margin: 0; padding: 0; position: absolute; inset-block-start: 0; left: 0; inline-size: 0; }
  .events > li { position: absolute; left: 0; top: 0; }
  .card { box-sizing: border-box; border: 0 solid var(--g); --_tight: 1.5; }
  .card:lang(ur), .span-label:lang(ur) { --_tight: 2.4; }
  .pinned { z-index: 1; }
  /* The stem stands at the event, and the words beside it: later in time, or earlier where the data ends. */
  [data-later='left'] .card:not(.earlier), [data-later='right'] .card.earlier { border-right-width: 2px; text-align: right; --_pad: 0 11px 0 3px; --_reach: 0 0 auto -6px; --_way: rtl; }
  [data-later='right'] .card:not(.earlier), [data-later='left'] .card.earlier { border-left-width: 2px; text-align: left; --_pad: 0 3px 0 11px; --_reach: 0 -6px auto 0; --_way: ltr; }
  .card .event { display: flex; flex-direction: column; inline-size: 100%; block-size: 100%; padding: var(--_pad, 0 11px); box-sizing: border-box; overflow: hidden; text-align: inherit; }
  .event .date { display: block; font-size: max(14px, 0.875em); line-height: max(1.85, var(--_line)); unicode-bidi: plaintext; color: var(--_muted); }
  .event .title { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; line-clamp: 2; overflow: hidden; font-weight: 700; line-height: var(--_line); text-wrap: pretty; }
  .card .date, .more { font-size: max(13px, 0.75em); line-height: max(1.54, var(--_tight) * 0.9); }
  .card .date { flex: none; max-block-size: calc(2 * 1lh); overflow: hidden; overflow-wrap: anywhere; }
  /* A cut line that ends at the stem has its ellipsis there, which engines draw beyond the words' box. */
  [data-later='left'] .card:not(.earlier) .title, [data-later='right'] .card.earlier .title { margin-right: -11px; padding-right: 11px; }
  [data-later='right'] .card:not(.earlier) .title, [data-later='left'] .card.earlier .title { margin-left: -11px; padding-left: 11px; }
  /* What stands above the box of the first line is not cut with the third one. */
  .card .title { font-size: max(14px, 0.84em); line-height: var(--_tight); padding-block-start: 3px; margin-block-start: -3px; }
  /* A cut title ends after a word; all of it stands over what is below while it is pointed at or has the focus. */
  .rest { display: none; }
  .cut .title::after { content: '…'; }
  .cut:is(:hover, :focus-within) { z-index: 1; }
  .cut:is(:hover, :focus-within) .event { block-size: auto; min-block-size: 100%; background: var(--_paper, Canvas); }
  .cut:is(:hover, :focus-within) .title { -webkit-line-clamp: none; line-clamp: none; }
  .cut:is(:hover, :focus-within) .rest { display: inline; }
  .cut:is(:hover, :focus-within) .title::after { content: none; }
  .event > img { position: absolute; box-sizing: border-box; inline-size: 52px; block-size: 52px; object-fit: cover; border-radius: calc(var(--_radius) * 0.5); background: var(--_tint); }
  .card .event > img { inset-block-start: 0; }
  [data-later='left'] .card.pictured:not(.earlier), [data-later='right'] .card.pictured.earlier { --_pad: 0 71px 0 3px; }
  [data-later='right'] .card.pictured:not(.earlier), [data-later='left'] .card.pictured.earlier { --_pad: 0 3px 0 71px; }
  [data-later='left'] .card:not(.earlier) .event > img, [data-later='right'] .card.earlier .event > img { right: 11px; }
  [data-later='right'] .card:not(.earlier) .event > img, [data-later='left'] .card.earlier .event > img { left: 11px; }
  .event:hover .title, .span-label.selected .title { color: color-mix(in srgb, var(--g) 75%, var(--_ink)); }
  .card .event:focus-visible { outline-offset: -2px; }
  /* On a ground that is known leaders run on behind words, which have a halo in it, as on maps. */
  [data-ground='known'] .event > span { --p: var(--_paper); text-shadow: 2px 0 1px var(--p), -2px 0 1px var(--p), 0 2px 1px var(--p), 0 -2px 1px var(--p), 1.4px 1.4px 1px var(--p), -1.4px 1.4px 1px var(--p), 1.4px -1.4px 1px var(--p), -1.4px -1.4px 1px var(--p); }
  .card.selected .event { --_wash: color-mix(in srgb, var(--g) 11%, var(--_paper, transparent)); background: var(--_wash); border-radius: var(--_radius); }
  .card.pinned:not(.selected) .event { background: var(--_paper, Canvas); }
  [data-ground='known'] .card.selected .event > span { --p: var(--_wash); }
  /* The count goes on into the gap between two cards rather than over the year beside it. */
  .more { position: absolute; inset: var(--_reach, 0 0 auto); padding: var(--_pad); direction: var(--_way); display: flex; gap: 0.5em; align-items: center; pointer-events: none; }
  .more > span { visibility: hidden; white-space: nowrap; overflow: hidden; min-inline-size: 0; }
  .more > span:empty { display: none; }
  .more > button { position: relative; display: flex; gap: 3px; align-items: center; flex: none; pointer-events: auto; block-size: 20px; padding: 0 6px; border: 1px solid color-mix(in srgb, var(--_ink) 45%, transparent); border-radius: 10px; background: var(--_paper, var(--_tint)); color: var(--_ink); font-size: 12px; line-height: 1; }
  [dir='rtl'] .more > button { direction: rtl; }
  [dir='ltr'] .more > button { direction: ltr; }
  .more > button::after { content: ''; inline-size: 4px; block-size: 4px; margin-block-start: -3px; border: solid currentColor; border-width: 0 1.5px 1.5px 0; rotate: 45deg; }
  .more > button::before { content: ''; position: absolute; inset: -3px; }
  .more > button:hover { border-color: currentColor; }
  .span-label { --_tight: 1.5; display: flex; gap: 0.6em; align-items: center; }
  .span-label .event { display: flex; flex: 0 1 auto; flex-wrap: wrap; gap: 0 0.7em; align-items: baseline; min-inline-size: 0; block-size: calc(var(--_tight) * max(13px, 0.81em)); white-space: nowrap; overflow: hidden; padding-inline: 3px; margin-inline: -3px; }
  /* No line passes here, and a halo would bite into the bar below. */
  .span-label .event > span { font-size: max(13px, 0.81em); line-height: var(--_tight); text-shadow: none; }
  .span-label .event .date { order: 2; font-size: max(13px, 0.75em); }
  .span-label .event .title { display: block; text-wrap: nowrap; overflow: clip; overflow-clip-margin: 6px; text-overflow: ellipsis; max-inline-size: 100%; }
  .span-label.before { justify-content: flex-end; }
  .span-label .more { position: static; flex: none; padding: 0; }
  .span-label.pinned { background: var(--_paper, Canvas); }
  [data-later='left'] .span-label { direction: rtl; --_way: rtl; }
  [data-later='right'] .span-label { direction: ltr; --_way: ltr; }

  .probe { position: absolute; visibility: hidden; pointer-events: none; inset-block-start: 0; inset-inline-start: 0; inline-size: 0; block-size: 0; overflow: hidden; }
  .probe > * { position: absolute; inset-block-start: 0; }
  .probe .card .event { block-size: auto; white-space: nowrap; }
  .probe .ruler { block-size: var(--khatt-height, 32em); inline-size: 1em; }
  .probe .tick-label { font-size: max(13px, 0.85em); line-height: calc(var(--_line) * 0.86); white-space: nowrap; }

  .message { display: grid; place-items: center; align-content: center; gap: 0.8em; text-align: center; min-block-size: 9em; padding: 1.5em; color: var(--_muted); border-block: 1px solid var(--_hairline); margin-block-start: 1em; }
  .timeline:has(> .message) { display: flex; flex-direction: column; }
  .timeline > .message { flex: 1; }
  .message button, .show-all { min-block-size: 44px; padding: 0.35em 1.4em; border: 1px solid var(--_hairline); border-radius: var(--_radius); color: var(--_ink); }

  .stack { position: absolute; z-index: 2; inset: auto; margin: 0; box-sizing: border-box; inline-size: min(24em, calc(100vw - 16px)); max-block-size: min(24em, calc(100vh - 16px)); overflow: auto; overscroll-behavior: contain; color: var(--_ink); background: var(--khatt-paper, Canvas); border: 1px solid var(--_hairline); border-radius: var(--_radius); box-shadow: 0 6px 24px rgb(0 0 0 / 0.16); padding: 0.6em 1em 0.9em; cursor: auto; touch-action: auto; }
  .stack ol { list-style: none; margin: 0; padding: 0; }
  .stack li { border-block-start: 1px solid var(--_hairline); }
  .stack-head { display: flex; justify-content: space-between; align-items: center; font-weight: 600; }
  .stack .event { display: block; inline-size: 100%; padding: 0.4em 0; }
  .stack .close { inline-size: 36px; block-size: 36px; display: grid; place-items: center; }

  footer, .left-out { font-size: max(14px, 0.875em); color: var(--_muted); }
  footer { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.2em 2em; margin-block-start: calc(0.9em + var(--_left, 0px)); }
  .left-out { margin: 0.6em 0 0; }
  .status, .skip:not(:focus) { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .skip:focus { position: absolute; z-index: 3; inset-block-start: 0; inset-inline-start: 0; min-block-size: 44px; padding: 0.35em 1.4em; background: var(--khatt-paper, Canvas); border: 1px solid; border-radius: var(--_radius); }
  .end { display: block; }

  @media (prefers-contrast: more) {
    :host { --_muted: var(--_ink); --_hairline: color-mix(in srgb, var(--_ink) 55%, transparent); }
    .leader { stroke-opacity: 1; }
    .more > button, .cluster rect { border-color: currentColor; stroke: var(--_ink); }
  }
  /* In a language of its own, at the side where the others begin. */
  .timeline[dir='rtl'] .title[dir] { text-align: right; }
  .timeline[dir='ltr'] .title[dir] { text-align: left; }
  @media (forced-colors: active) {
    /* Not all engines force what is mixed from a forced colour. */
    :host { --_ink: CanvasText; --_muted: CanvasText; --_hairline: CanvasText; --_tint: Canvas; }
    .chart { --_paper: Canvas; }
    .leader, .band-ends, .band .sign, .axis-line, .tick, .border, .span .cut, .as-of line { stroke: CanvasText; stroke-opacity: 1; }
    .band-body { fill: none; stroke: CanvasText; stroke-width: 1; }
    .span .solid, .span .hatch, .span .arrow, .span .mark, .span .fade, .point .dot, .overview .mark { fill: CanvasText; }
    .point .dot, .span .mark { stroke: Canvas; }
    .point:is(.hollow, .uncertain) .dot { fill: Canvas; stroke: CanvasText; }
    .chart text { fill: CanvasText; }
    .cluster rect { fill: Canvas; stroke: CanvasText; }
    .event:hover .title, .span-label.selected .title { color: CanvasText; }
    .point.selected .ring, .point:hover .ring, .band.selected .sign, .span.selected .solid { stroke: Highlight; }
    .card { border-color: CanvasText; }
    .card.selected .event { outline: 2px solid Highlight; outline-offset: -2px; }
    /* Here the plates that engines put behind words would hide bars and borders; the halo does as well. */
    .span-label .event > span, .more > button { forced-color-adjust: none; color: CanvasText; }
    .more > button { background: Canvas; border-color: CanvasText; }
    .legend li::before { forced-color-adjust: none; background: CanvasText; }
  }
  @media print {
    .toolbar, .place:has(.facade), .show-all, .skip, .finder:not(:has(.found)) { display: none; }
    .finder.finder { min-block-size: 0; }
    footer { --_left: 0px; }
    .legend li::before, .row .mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    .row { break-inside: avoid; }
    .source a::after { content: attr(href); display: inline-block; margin-inline-start: 0.5em; direction: ltr; }
  }
`;

// Where a card's title is cut that has more words than lines: after a word, never within one.
const ELLIPSIS = '…';
/**
 * How many letters (UTF-16 units) of a title stand in `lines` lines of `roomPx`, an ellipsis after them: up to the end of a
 * word. All of them where the title has room, and where a word is longer than a line and breaks. `widthOf`: px.
 */
function cutTitle(title, roomPx, lines, widthOf) {
    const spacePx = widthOf(' ');
    const ellipsisPx = widthOf(ELLIPSIS);
    let [line, atPx, end, cut] = [1, 0, 0, 0];
    for (const word of title.split(' ')) {
        const px = widthOf(word);
        if (px > roomPx)
            return title.length;
        const nextPx = atPx === 0 ? px : atPx + spacePx + px;
        if (nextPx > roomPx)
            line++;
        atPx = nextPx > roomPx ? px : nextPx;
        if (line > lines)
            return cut > 0 ? cut : title.length;
        end += word.length;
        if (line < lines || atPx + ellipsisPx <= roomPx)
            cut = end;
        end++;
    }
    return title.length;
}

// Keeps the children of a node in line with a list of things, by their keys: a few hundred at most, each frame anew.
// What a child says is for `write.ts` to put; here it comes, goes and has its place.
/**
 * The children of `parent` that stand for things with keys. A key is a child's as long as each update has it; of things
 * with the same key the last is written. Nodes that others put into `parent` stay behind ours.
 */
class Rows {
    #rows = new Map();
    #turn = 0;
    /** `enter` makes the node of a thing that has none, with what never changes in it. */
    constructor(parent, keyOf, enter) {
        this.parent = parent;
        this.keyOf = keyOf;
        this.enter = enter;
    }
    /** Brings the children in line with `items` and in their order; `write` is called for each. The same items again touch no node. */
    update(items, write) {
        this.#turn += 1;
        for (const item of items)
            write(this.#nodeOf(item), item);
        for (const [key, { node, turn }] of this.#rows) {
            if (turn === this.#turn)
                continue;
            node.remove();
            this.#rows.delete(key);
        }
        let at = this.parent.firstElementChild;
        for (const item of items) {
            const node = this.#nodeOf(item);
            if (at && at !== node && holdsFocusAfter(at, node))
                at = putOff(at, node);
            if (at === node)
                at = node.nextElementSibling;
            else
                this.parent.insertBefore(node, at);
        }
    }
    #nodeOf(item) {
        const key = this.keyOf(item);
        let row = this.#rows.get(key);
        if (!row)
            this.#rows.set(key, (row = { node: this.enter(item), turn: 0 }));
        row.turn = this.#turn;
        return row.node;
    }
}
function holdsFocusAfter(at, node) {
    return node.matches(':focus-within') && (at.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
}
/** A node that is moved loses the focus: so those from `at` to `node` go behind it, to the end of their parent. */
function putOff(at, node) {
    for (let next = at; next && next !== node;) {
        const one = next;
        next = one.nextElementSibling;
        one.parentNode?.append(one);
    }
    return node;
}
/** Has as many children in `parent` as there are items, all of a kind and without keys: the nth stands for the nth. */
function fill(parent, items, enter, write) {
    if (!parent)
        return;
    while (parent.childElementCount > items.length)
        parent.lastElementChild?.remove();
    items.forEach((item, i) => write(parent.children[i] ?? parent.appendChild(enter()), item));
}

// Making nodes, and writing to them only where something changed: the difference between a pan that costs nothing and one
// that repaints all.
function dress(node, attributes, children) {
    for (const name in attributes)
        node.setAttribute(name, String(attributes[name]));
    node.append(...children);
    return node;
}
const makeHtml = (name, attributes = {}, ...children) => dress(document.createElement(name), attributes, children);
const makeSvg = (name, attributes = {}, ...children) => dress(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);
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
/** Sets several. */
function putAll(node, attributes) {
    for (const name in attributes)
        put(node, name, attributes[name] ?? null);
}
/** What we wrote last. It goes with its node, and is no copy of what stands there: a browser that translates the page has put its own words in the place of ours. */
const written$1 = new WeakMap();
/** Whether a node is to be written: what was translated stays so until another text is asked for. */
function isNew(node, text) {
    if (written$1.get(node) === text)
        return false;
    written$1.set(node, text);
    return true;
}
/** Writes a text where it is another one than before. */
function putText(node, text) {
    if (node && isNew(node, text))
        node.textContent = text;
}
/** Sets one style property through the CSS object model, which a strict policy allows. */
function putStyle(node, name, value) {
    if (node.style[name] !== value)
        node.style[name] = value;
}
/** The class that carries a group's colour; eight colours, then they repeat. */
const groupClass = (group) => (group < 0 ? 'gx' : `g${group % 8}`);
/** ` name` for a list of classes, or nothing. */
const when = (is, name) => (is ? ` ${name}` : '');

// Draws the strip that shows the whole story and the window on it.
function createOverview() {
    const hit = makeSvg('rect', { class: 'hit', width: '100%' });
    const marks = makeSvg('g');
    const window = makeSvg('rect', { class: 'window', rx: 3 });
    const node = makeSvg('g', { class: 'overview', part: 'overview' }, hit, marks, window);
    return {
        node,
        update(overview) {
            put(node, 'display', overview ? null : 'none');
            if (!overview)
                return;
            const { y, heightPx } = overview;
            putAll(hit, { y, height: heightPx });
            fill(marks, overview.marks, () => makeSvg('rect'), (mark, { x, widthPx, group, isSpan }) => {
                const height = isSpan ? 2 : 8;
                putAll(mark, { class: `mark ${groupClass(group)}`, x, width: Math.max(isSpan ? widthPx : 2, 1), y: isSpan ? y + heightPx - 3 : y + (heightPx - height) / 2, height });
            });
            putAll(window, { x: overview.window.x, width: Math.max(overview.window.widthPx, 6), y, height: heightPx });
        },
    };
}

// Draws the bars of periods.
const PATHS$1 = ['hit', 'solid', 'hatch', 'arrow', 'mark', 'cut'];
/** Draws into `group` from now on. `sign`: 1 where later is further right. */
function createSpans(group) {
    // The last two hold the slices of ends that fade, and the marks of doubt.
    const rows = new Rows(group, (span) => span.id, () => makeSvg('g', { part: 'span' }, ...PATHS$1.map((name) => makeSvg('path', { class: name })), makeSvg('g'), makeSvg('g')));
    return (spans, sign, selected) => rows.update(spans, (node, span) => {
        putAll(node, {
            'class': `span ${groupClass(span.group)}${when(span.id === selected, 'selected')}${when(span.isUncertain, 'uncertain')}${when(span.isHairline, 'hairline')}${when(span.isOut, 'out')}`,
            'data-event-id': span.id,
        });
        const paths = spanPaths(span, sign);
        PATHS$1.forEach((name, i) => put(node.children[i], 'd', paths[name] || null));
        fill(node.children[PATHS$1.length], paths.fades, () => makeSvg('path', { class: 'fade' }), (slice, { path, opacity }) => putAll(slice, { 'd': path, 'fill-opacity': opacity.toFixed(2) }));
        fill(node.lastElementChild, paths.doubts, () => makeSvg('text', { 'text-anchor': 'middle' }), (doubt, x) => {
            putAll(doubt, { x, y: span.y + span.heightPx / 2 + 5 });
            // «؟» reads in every script that this widget speaks, turned by the page's direction.
            putText(doubt, span.questionMark);
        });
    });
}

// Draws a Scene: the axis, marks, bars and leaders as SVG, cards and labels as HTML buttons over it.
// Keyed joins; a node is written only where its value changed, so that a pan moves two groups and little else.
const isCard = (entry) => 'lane' in entry;
function createChart(root) {
    const line = makeSvg('line', { class: 'axis-line', part: 'axis', x1: 0 });
    const moving = makeSvg('g');
    const overview = createOverview();
    const svg = makeSvg('svg', { 'class': 'marks', 'aria-hidden': 'true', 'translate': 'no', 'focusable': 'false' }, line, moving, overview.node);
    const list = makeHtml('ol', { class: 'events', part: 'list', role: 'list' });
    const layer = (name) => moving.appendChild(makeSvg('g', { class: name }));
    const drawAxis = createAxis(layer);
    const leaders = createLeaders(layer('leaders'));
    const spans = createSpans(layer('spans'));
    const marks = [createBands(layer('bands')), createPoints(layer('points')), createClusters(layer('clusters'))];
    const asOf = layer('as-of');
    const drawButtons = createButtons(list);
    root.append(svg, list);
    return {
        update(scene, options) {
            putAll(svg, { width: scene.widthPx, height: scene.heightPx });
            put(root, 'data-later', scene.sign > 0 ? 'right' : 'left');
            putAll(line, { x2: scene.widthPx, y1: scene.axis.y, y2: scene.axis.y });
            put(moving, 'transform', `translate(${scene.offsetPx},0)`);
            drawAxis(scene);
            leaders(scene, options);
            spans(scene.spans, scene.sign, options.selected);
            for (const draw of marks)
                draw(scene, options);
            drawAsOf(asOf, scene);
            overview.update(scene.overview);
            putStyle(list, 'transform', `translateX(${scene.offsetPx}px)`);
            drawButtons(scene, options);
        },
        buttonOf: (id) => [...root.querySelectorAll('.events button.event')].find((button) => button.dataset['eventId'] === id) ?? null,
        destroy() {
            svg.remove();
            list.remove();
        },
    };
}
function createAxis(layer) {
    const [borders, ticks] = [createLines(layer('borders'), 'border'), createLines(layer('ticks'), 'tick')];
    const [labels, context] = [createLabels(layer('labels')), createLabels(layer('context'))];
    const [secondTicks, secondLabels] = [createLines(layer('borders'), 'border'), createLabels(layer('secondary'))];
    return ({ axis }) => {
        borders(axis.borders, axis.labelY + 7, axis.contextY + 6);
        ticks(axis.ticks, axis.y - 1, axis.y + 6);
        labels(axis.labels, axis.labelY);
        context(axis.context, axis.contextY);
        const { y, ticks: marks, labels: names } = axis.secondary ?? { y: 0, ticks: [], labels: [] };
        secondTicks(marks, y - 12, y + 5);
        secondLabels(names, y);
    };
}
function createLines(group, name) {
    const rows = new Rows(group, (line) => line.key, () => makeSvg('line', { class: name, part: name }));
    return (lines, y1, y2) => rows.update(lines, (node, { x }) => putAll(node, { x1: x, x2: x, y1, y2 }));
}
function createLabels(group) {
    const rows = new Rows(group, (label) => label.key, () => makeSvg('text', { 'text-anchor': 'middle' }));
    return (labels, y) => rows.update(labels, (node, { x, label }) => {
        putAll(node, { x, y });
        putText(node, label);
    });
}
function createLeaders(group) {
    const rows = new Rows(group, (leader) => leader.id, () => makeSvg('path'));
    return (scene, { selected, isGroundKnown }) => rows.update(scene.leaders, (node, leader) => putAll(node, {
        'class': `leader ${groupClass(leader.group)}${when(leader.id === selected, 'selected')}`,
        'data-event-id': leader.id,
        'd': (isGroundKnown ? leaderPath(leader) : leader.pieces.map((piece) => `M${piece.x},${piece.from}V${piece.to}`).join('')) || null,
    }));
}
const BRACKET = 4;
function createBands(group) {
    const rows = new Rows(group, (band) => band.id, () => makeSvg('g', { part: 'span' }, makeSvg('rect', { class: 'band-body' }), makeSvg('path', { class: 'band-ends' }), makeSvg('path', { class: 'sign' }), makeSvg('text', { class: 'band-count' })));
    return (scene, { selected }) => rows.update(scene.bands, (node, band) => {
        const { x, y, widthPx, heightPx } = band;
        const isSelected = selected !== null && band.ids.includes(selected);
        putAll(node, {
            'class': `band ${groupClass(band.group)}${when(isSelected, 'selected')}${when(band.isUncertain, 'uncertain')}${when(band.isApproximate, 'approximate')}${when(band.isOut, 'out')}`,
            'data-event-id': band.id,
        });
        const [body, ends, sign, count] = node.children;
        putAll(body, { x, y, width: widthPx, height: heightPx });
        const bracket = (at) => `M${at},${y - BRACKET}V${y + heightPx + BRACKET}`;
        put(ends, 'd', bracket(x) + bracket(x + widthPx));
        put(sign, 'd', band.dots.map((dot) => shapePath(band.group, MARK_PX.unnamed, dot, y + heightPx / 2)).join('') || null);
        putAll(count, { x: x + widthPx / 2, y: y - 8 });
        putText(count, band.countLabel);
    });
}
function createPoints(group) {
    const rows = new Rows(group, (point) => point.id, () => makeSvg('g', { part: 'mark' }, makeSvg('circle', { class: 'hit', r: 12 }), makeSvg('circle', { class: 'ring', r: 11 }), makeSvg('path', { class: 'dot' })));
    return (scene, { selected }) => rows.update(scene.points, (node, point) => {
        const isSelected = point.id === selected;
        putAll(node, {
            'class': `point ${groupClass(point.group)}${when(point.hasCard, 'full')}${when(point.isUncertain, 'uncertain')}${when(point.isHollow, 'hollow')}${when(point.isOut, 'out')}${when(isSelected, 'selected')}`,
            'data-event-id': point.id,
            'transform': `translate(${point.x},${point.y})`,
        });
        put(node.lastElementChild, 'd', shapePath(point.group, point.hasCard || isSelected ? MARK_PX.named : MARK_PX.unnamed));
    });
}
function createClusters(group) {
    const rows = new Rows(group, (cluster) => cluster.key, () => makeSvg('g', { part: 'cluster' }, makeSvg('rect', { rx: RING_PX, y: -RING_PX, height: 2 * RING_PX }), makeSvg('text', { 'text-anchor': 'middle', 'dy': '.35em' })));
    return (scene) => rows.update(scene.clusters, (node, { key, x, y, widthPx, label, isOut }) => {
        putAll(node, { 'class': `cluster${when(isOut, 'out')}`, 'data-cluster': key, 'transform': `translate(${x},${y})` });
        putAll(node.firstElementChild, { x: -widthPx / 2, width: widthPx });
        putText(node.lastElementChild, label);
    });
}
function drawAsOf(group, { asOf }) {
    fill(group, asOf ? [asOf] : [], () => makeSvg('g', {}, makeSvg('line'), makeSvg('text', { 'text-anchor': 'middle' })), (node, { x, y, heightPx, label, labelX, labelY }) => {
        putAll(node.firstElementChild, { x1: x, x2: x, y1: y, y2: y + heightPx });
        putAll(node.lastElementChild, { x: labelX, y: labelY });
        putText(node.lastElementChild, label);
    });
}
function createButtons(list) {
    const rows = new Rows(list, (entry) => entry.id, ({ id }) => makeHtml('li', {}, makeHtml('button', { 'type': 'button', 'class': 'event', 'part': 'event', 'data-event-id': id }, 
    // A space keeps the last letter of the one from joining the first of the other.
    makeHtml('span', { class: 'date', part: 'event-date' }), ' ', makeHtml('span', { class: 'title', part: 'event-title' }))));
    return (scene, { selected, tabStop, isZooming, controls, titlePx }) => {
        // The label of a span that is cut by the view stands later than the span begins: places on the screen are no order.
        const entries = [...scene.cards, ...scene.spanLabels].sort((a, b) => a.order - b.order);
        rows.update(entries, (item, entry) => {
            const isSelected = entry.id === selected;
            const widthPx = widthOf(item, entry, isZooming);
            const cut = isCard(entry) && titlePx ? cutTitle(entry.title, widthPx - PAD_PX$1 - (entry.thumbnail === null ? 0 : THUMBNAIL_ROOM_PX) - SLACK_PX$1, TITLE_LINES, titlePx) : entry.title.length;
            const kind = isCard(entry) ? `card${when(entry.side < 0, 'earlier')}` : `span-label${when(entry.isBefore, 'before')}`;
            put(item, 'class', `${kind} ${groupClass(entry.group)}${when(isSelected, 'selected')}${when(entry.isPinned, 'pinned')}${when(cut < entry.title.length, 'cut')}${when(thumbnailOf(entry) !== null, 'pictured')}`);
            const button = item.firstElementChild;
            putText(button?.firstElementChild, shownDateOf(entry));
            putTitle(button?.lastElementChild, entry.title, cut);
            putAll(button?.lastElementChild, { lang: entry.lang ?? null, dir: entry.lang ? 'auto' : null });
            putAll(button, { 'aria-label': nameOf$1(entry), 'aria-expanded': String(isSelected), 'aria-controls': isSelected ? controls : null, 'tabindex': entry.id === tabStop ? 0 : -1 });
            drawThumbnail(button, thumbnailOf(entry));
            placeEntry(item, entry, scene.sign, widthPx);
            drawMore(item, entry, tabStop);
        });
    };
}
const shownDateOf = (entry) => (isCard(entry) ? entry.shownDate : entry.date);
const thumbnailOf = (entry) => (isCard(entry) ? entry.thumbnail : null);
/** The small picture of a card, over the place that its styles hold. It adds no words: one that does not come leaves its place empty. */
function drawThumbnail(button, src) {
    const old = button?.querySelector('img');
    if (!button || (old?.getAttribute('src') ?? null) === src)
        return;
    old?.remove();
    if (src === null)
        return;
    const picture = makeHtml('img', { alt: '', loading: 'lazy', decoding: 'async', referrerpolicy: 'no-referrer', src });
    picture.addEventListener('error', () => (picture.hidden = true));
    button.insertBefore(picture, button.lastElementChild);
}
/** 'date: title, group', beginning with what is seen: where that is a shorter date, the whole one follows. */
function nameOf$1(entry) {
    const shown = shownDateOf(entry);
    return `${shown}: ${entry.title}${shown === entry.date ? '' : ` (${entry.date})`}${entry.groupWords}`;
}
const TITLE_LINES = 2;
/** What measures of words may be off by. */
const SLACK_PX$1 = 1;
/** While a zoom is under way a card keeps its width as long as it fits. */
function widthOf(item, entry, isZooming) {
    const held = Number.parseFloat(item.style.width);
    return isCard(entry) && isZooming && held <= entry.roomPx ? held : entry.widthPx;
}
/** A title, its end from `cut` on in an element of its own: it gives way to an ellipsis until all of the title is asked for. */
function putTitle(node, title, cut) {
    if (!node || !isNew(node, `${cut} ${title}`))
        return;
    node.textContent = title.slice(0, cut);
    if (cut < title.length)
        node.append(makeHtml('span', { class: 'rest' }, title.slice(cut)));
}
function placeEntry(item, entry, sign, widthPx) {
    // The stem is 2 px wide and stands in the middle of the event's pixel.
    const reachesRight = sign * (isCard(entry) ? entry.side : 1) > 0;
    putStyle(item, 'width', `${widthPx}px`);
    putStyle(item, 'transform', `translate(${reachesRight ? entry.x - 1 : entry.x + 1 - widthPx}px,${entry.y}px)`);
    putStyle(item, 'height', isCard(entry) ? `${entry.heightPx}px` : '');
}
/** The '+3' beside the date of a card, or the name of a period: a button of its own, placed by an unseen copy of the words. */
function drawMore(item, entry, tabStop) {
    const [, old] = item.children;
    if (!entry.moreLabel)
        return old?.remove();
    const row = old ?? item.appendChild(makeHtml('div', { class: 'more' }, makeHtml('span', { 'aria-hidden': 'true' }), makeHtml('button', { type: 'button', part: 'cluster' })));
    putText(row.firstElementChild, isCard(entry) ? entry.shownDate : '');
    const button = row.lastElementChild;
    putText(button, entry.moreLabel);
    // The next stop after its card; its name begins with what is seen.
    putAll(button, { 'data-stack': entry.id, 'tabindex': entry.id === tabStop ? 0 : -1, 'aria-label': `${entry.moreLabel}: ${entry.moreName}` });
}

// Which stretch of time the page asks to see: `from` and `to` for the opening, `view` at any time. A request waits until
// there is a chart to move. Another zone, or another reading of the same story, keeps the place to which the reader has moved.
class ViewRequests {
    #key;
    /** What `view` was set to and no chart has shown yet; undefined for nothing. */
    #asked;
    #chronicle;
    constructor(store, chart) {
        this.store = store;
        this.chart = chart;
        /** The opening range, civil ms; another array only where it is another range. */
        this.opening = null;
        this.#key = '';
        this.#chronicle = null;
        /** The place to which the reader has moved is kept, so many civil ms later: another zone has other clocks. Null where nothing is to be kept. */
        this.keptMs = null;
    }
    /** Follows a request at once where the story is drawn, else when it is; of several the last. */
    ask(range) {
        const { host, status } = this.store;
        this.#asked = range ?? null;
        if (host.isUpdatePending || status !== 'ready' || !this.chart.scene)
            return host.requestUpdate();
        this.#show(this.#asked);
        // What is set beside it may bring another story, which is to be shown so.
        queueMicrotask(() => {
            if (!host.isUpdatePending)
                this.#asked = undefined;
        });
    }
    /** Before the chart follows a story: where it opens, and what of the view is kept. */
    before(chronicle) {
        const { extent, settings: { from, to } } = this.store;
        const key = `${from} ${to} ${chronicle.timeZone}`;
        if (key !== this.#key) {
            this.#key = key;
            this.opening = from === null && to === null ? null : rangeOf(from, to, chronicle.timeZone);
            if (this.opening === null && (from ?? to) !== null)
                this.store.warn(`from="${from ?? ''}" to="${to ?? ''}" is no stretch of time. Expected from before to.`);
        }
        const old = this.#chronicle;
        this.#chronicle = chronicle;
        this.keptMs = null;
        if (!old || !extent || old === chronicle || this.chart.isHome || !chronicle.events.some(({ id }) => old.indexOf.has(id)))
            return;
        const [first, last] = extent;
        const ms = shiftMs((first + last) / 2, old.timeZone, chronicle.timeZone);
        // Where all that was seen has gone, the reader is not left with nothing.
        if (hasSome(chronicle, [first + ms, last + ms]) || !hasSome(old, extent))
            this.keptMs = ms;
    }
    /** Once the chart is drawn. */
    after() {
        const asked = this.#asked;
        this.#asked = undefined;
        if (asked !== undefined)
            this.#show(asked);
    }
    #show(asked) {
        if (asked === null)
            return this.chart.show(null);
        const range = this.#chronicle && rangeOf(asked.from ?? null, asked.to ?? null, this.#chronicle.timeZone);
        if (range)
            this.chart.show(range);
        else
            this.store.warn(`view = { from: "${asked.from}", to: "${asked.to}" } is no stretch of time. Expected two EDTF dates, from before to.`);
    }
}
const hasSome = (chronicle, [from, to]) => momentsIn(chronicle, from, to).length + spansIn(chronicle, from, to).length > 0;
/** What is to be added to a moment on the clocks of one zone for the same on those of another. */
const shiftMs = (ms, old, zone) => (old === zone ? 0 : utcToCivil(civilToUtc(ms, old), zone) - ms);

// Holds the Viewport of the horizontal form: chooses the lanes, draws the Scene, and turns every request to move
// (gesture, button, key, method) into a new Viewport.
const ZOOM_STEP = 1.6;
/** Gestures and flights; buttons and keys move the chart without them. */
const movesPart = new Part('moves', () => import('./moves.js'));
class ChartController {
    #labelling;
    #limits;
    #input;
    #chart;
    #root;
    #attached;
    #frame;
    #isZooming;
    /** Nobody has moved the view since it was fitted: a resize fits it again. */
    #isHome;
    #easing;
    /** An event that is to be seen as soon as the chart is. */
    #wish;
    #views;
    constructor(store, size) {
        this.store = store;
        this.size = size;
        this.scene = null;
        this.#labelling = null;
        this.#limits = null;
        this.#input = null;
        this.#chart = null;
        this.#root = null;
        this.#attached = new AbortController();
        this.#frame = 0;
        this.#isZooming = false;
        /** Nobody has moved the view since it was fitted: a resize fits it again. */
        this.#isHome = true;
        this.#easing = new AbortController();
        /** An event that is to be seen as soon as the chart is. */
        this.#wish = null;
        /** Runs what changes the nodes of the chart: whoever has the focus among them keeps it by this. */
        this.keeping = (change) => change();
        /** Resolves when the chart can be moved by hand, or when it is known that it cannot. */
        this.canMove = Promise.resolve();
        this.#views = new ViewRequests(store, this);
    }
    get viewport() { return this.store.viewport; }
    set viewport(viewport) { this.store.viewport = viewport; }
    draw() {
        const { chronicle, found, language: { words, dir }, settings: { timeDirection }, selected, tabStop, focused, isFocusOn, host } = this.store;
        const place = this.size.chart;
        if (!place || !chronicle) {
            if (!host.renderRoot.querySelector('.chart'))
                this.disconnected();
            return;
        }
        const { root, heightPx, isReserved, widthPx, metrics } = place;
        const isMap = this.store.layout === 'story';
        this.#attach(root);
        this.#views.before(chronicle);
        this.#update({
            chronicle, words, metrics, widthPx, heightPx, isFilled: isReserved, matches: found?.matches, isMap, timeDirection: timeDirection === 'auto' ? dir : timeDirection, selected, tabStop,
            pinned: [selected, isFocusOn ? focused : null].filter((id) => id !== null), range: this.#views.opening, keptMs: this.#views.keptMs,
        });
        this.#views.after();
        const needed = this.scene?.heightPx ?? heightPx;
        root.style.height = `${isReserved ? Math.max(heightPx, needed) : needed}px`;
    }
    /** Moves to a stretch of time, or to the first view for null, when there is a chart to move. */
    ask(range) { this.#views.ask(range); }
    /** Whether the view is the fitted one. */
    get isHome() { return this.#isHome; }
    /** Draws into `root` from now on; the same node again changes nothing. */
    #attach(root) {
        if (root === this.#root)
            return;
        this.disconnected();
        this.#root = root;
        this.#chart = createChart(root);
        const { signal } = (this.#attached = new AbortController());
        signal.addEventListener('abort', watchGround(root, () => this.#requestDraw()));
        this.canMove = movesPart.use(({ attachGestures }) => {
            if (signal.aborted)
                return;
            const end = attachGestures(root, {
                view: () => this.#view(),
                limits: () => this.#limits ?? { minMsPerPx: 0, maxMsPerPx: Infinity },
                change: (view, phase, isZoom) => this.#change(view, phase, isZoom),
            });
            // What a finger does sideways is the page's until then.
            root.dataset['moves'] = '';
            signal.addEventListener('abort', end);
        });
    }
    disconnected() {
        this.#easing.abort();
        cancelAnimationFrame(this.#frame);
        this.#frame = 0;
        this.#attached.abort();
        this.#chart?.destroy();
        this.#chart = this.#root = null;
    }
    /** Follows a new input and draws at once. */
    #update(input) {
        const old = this.#input;
        this.#input = input;
        const isNewData = input.chronicle !== old?.chronicle;
        const isAsked = old?.matches !== input.matches;
        const isNewSize = !old || input.words.secondaryCalendar !== old.words.secondaryCalendar || input.widthPx !== old.widthPx || input.heightPx !== old.heightPx || input.isFilled !== old.isFilled || input.isMap !== old.isMap || input.metrics !== old.metrics || input.timeDirection !== old.timeDirection;
        const from = this.viewport;
        if (input.keptMs === null && (isNewData || input.range !== old?.range))
            this.#isHome = true;
        if (isNewData && this.#isHome)
            this.#easing.abort();
        if (isNewData || isNewSize || isAsked || input.range !== old.range || !this.viewport)
            this.#resize(input, isNewData || isAsked ? null : old);
        else
            this.viewport = { ...this.viewport, words: input.words };
        this.#grant();
        this.#draw();
        if (input.keptMs !== null && (this.viewport?.centerMs !== from?.centerMs || this.viewport?.msPerPx !== from?.msPerPx))
            this.store.rest(false, 'api');
    }
    #resize(input, old) {
        const { chronicle, widthPx, heightPx, isFilled, isMap, metrics, timeDirection, words } = input;
        const frame = { centerMs: 0, msPerPx: 1, widthPx, heightPx, isFilled, isMap, metrics: isMap ? mapMetrics(metrics) : metrics, timeDirection, words };
        const home = firstView(chronicle, isMap || !hasThumbnails(chronicle.document.events) ? frame : { ...frame, hasThumbnails: true, metrics: { ...metrics, cardHeightPx: Math.max(PICTURED_CARD_PX, metrics.cardHeightPx) } });
        const keepsLanes = this.#labelling && old && widthClass(old.widthPx) === widthClass(widthPx) && old.heightPx === heightPx && old.isMap === isMap && old.metrics.cardHeightPx === metrics.cardHeightPx;
        if (!keepsLanes)
            this.#labelling = chooseLanes(chronicle, home, input.matches);
        this.#limits = limitsOf(chronicle, home);
        const current = this.viewport;
        if (this.#isHome || !current)
            this.viewport = input.range ? clampView(showRange(home, ...input.range), this.#limits) : home;
        else
            this.viewport = clampView(placeView(home, current.centerMs + (input.keptMs ?? 0), (current.msPerPx * current.widthPx) / widthPx), this.#limits);
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
        const next = clampView(placeView(this.viewport, view.centerMs, view.msPerPx), this.#limits);
        const isMoved = next.centerMs !== this.viewport.centerMs || next.msPerPx !== this.viewport.msPerPx;
        this.#isZooming = phase === 'move' && isZoom;
        if (isMoved)
            this.#isHome = false;
        this.viewport = next;
        if (isMoved || phase === 'end')
            this.#requestDraw();
        if (phase === 'end')
            this.store.rest(false, 'pointer');
    }
    #requestDraw() {
        this.#frame ||= requestAnimationFrame(() => this.#draw());
    }
    #draw() {
        cancelAnimationFrame(this.#frame);
        this.#frame = 0;
        if (!this.viewport || !this.#labelling || !this.#input)
            return;
        const { chronicle, selected, tabStop, pinned, isMap, metrics: { titlePx } } = this.#input;
        const scene = layoutScene(chronicle, this.#labelling, this.viewport, { pinned: pinned.flatMap((id) => chronicle.indexOf.get(id) ?? []) });
        this.scene = scene;
        const isGroundKnown = this.#root?.dataset['ground'] !== 'unknown';
        this.keeping(() => this.#chart?.update(scene, { selected, tabStop: this.#tabStopIn(scene, tabStop), isZooming: this.#isZooming, controls: 'details', isGroundKnown, titlePx: isMap ? undefined : titlePx }));
    }
    /** The asked one where it has a button now, else the nearest to it in time: the list is never without a tab stop. */
    #tabStopIn({ cards, spanLabels }, asked) {
        const at = (asked !== null && this.#input?.chronicle.indexOf.get(asked)) || 0;
        let best = null;
        for (const entry of [...cards, ...spanLabels])
            if (!best || Math.abs(entry.order - at) < Math.abs(best.order - at))
                best = entry;
        return best && best.id;
    }
    /** Eases to `target`; `isHome` where that is the fitted view. */
    #moveTo(target, { isHome = false, isFollowing = false } = {}) {
        const [from, by] = [this.viewport, this.store.takeBy()];
        if (!from || !this.#limits)
            return;
        const to = clampView(target, this.#limits);
        this.#easing.abort();
        this.#easing = new AbortController();
        this.#isHome = isHome;
        if (to.centerMs === from.centerMs && to.msPerPx === from.msPerPx)
            return;
        const step = ({ centerMs, msPerPx }, done) => {
            // Size and words may have changed on the way.
            this.viewport = placeView(this.#view(), centerMs, msPerPx);
            this.#isZooming = !done && to.msPerPx !== from.msPerPx;
            this.#draw();
            if (done)
                this.store.rest(isFollowing, by);
        };
        if (movesPart.now && this.#isSeen && !prefersReducedMotion())
            movesPart.now.easeView(from, to, step, this.#easing.signal);
        else
            step(to, true);
    }
    /** Moves without a way there; what is seen then is drawn with the next update. */
    #jumpTo(target) {
        const by = this.store.takeBy();
        if (!this.viewport || !this.#limits)
            return;
        this.#easing.abort();
        const to = clampView(target, this.#limits);
        if (to === this.viewport)
            return;
        this.#isHome = false;
        this.viewport = to;
        this.store.rest(true, by);
    }
    get #isSeen() {
        return this.#root !== null && this.#root.clientWidth > 0 && !document.hidden;
    }
    fit() {
        if (this.#input)
            this.#moveTo(firstView(this.#input.chronicle, this.#view()), { isHome: true });
    }
    /** Moves at once to a stretch of time, civil ms, or to the fitted view for null. */
    show(range) {
        if (!this.#input || !this.viewport || !this.#limits)
            return;
        const from = this.viewport;
        this.#easing.abort();
        this.#isHome = range === null;
        this.viewport = clampView(range ? showRange(from, ...range) : firstView(this.#input.chronicle, from), this.#limits);
        if (this.viewport.centerMs === from.centerMs && this.viewport.msPerPx === from.msPerPx)
            return;
        this.#draw();
        this.store.rest(false, 'api');
    }
    /** Around the event `about`, which stays in view; around the middle without one. */
    zoomBy(factor, about = null) {
        const view = this.viewport;
        if (!view || !this.#limits || !this.#input || !this.#labelling || !(factor > 0) || !Number.isFinite(factor))
            return;
        const { chronicle } = this.#input;
        const bounded = Math.max(this.#limits.minMsPerPx, Math.min(this.#limits.maxMsPerPx, view.msPerPx / factor));
        const index = about === null ? undefined : chronicle.indexOf.get(about);
        const px = index === undefined ? view.widthPx / 2 : Math.max(0, Math.min(view.widthPx, timeToPx(view, chronicle.anchor[index] ?? view.centerMs)));
        const target = clampView(zoomAt(view, view.msPerPx / bounded, px), this.#limits);
        this.#moveTo(index === undefined ? target : revealView(chronicle, this.#labelling, target, index));
    }
    zoomIn(about = null) { this.zoomBy(ZOOM_STEP, about); }
    zoomOut(about = null) { this.zoomBy(1 / ZOOM_STEP, about); }
    panBy(views) {
        if (this.viewport && Number.isFinite(views))
            this.#moveTo(panBy(this.viewport, views));
    }
    /** One view later (1) or earlier (-1), at once; the id of the event that stands as far from `id`, which is in view then. Null for none. */
    page(id, step) {
        const index = this.#input?.chronicle.indexOf.get(id);
        if (index === undefined || !this.#input || !this.viewport || !this.#limits || !this.#labelling)
            return null;
        const { chronicle } = this.#input;
        const next = eventFrom(chronicle, index, this.viewport.widthPx * this.viewport.msPerPx, step);
        this.#jumpTo(revealView(chronicle, this.#labelling, pageView(this.viewport, step, this.#limits), next < 0 ? index : next));
        return chronicle.events[next]?.id ?? null;
    }
    /** Moves so that the event is seen; `isSudden`: at once, drawn with the next update. While there is no chart to see it waits. */
    reveal(id, isSudden = false) {
        this.#wish = id;
        if (this.#isSeen)
            this.#grant(isSudden);
    }
    #grant(isSudden = true) {
        const index = this.#wish === null ? undefined : this.#input?.chronicle.indexOf.get(this.#wish);
        this.#wish = null;
        if (index === undefined || !this.#input || !this.#labelling || !this.viewport)
            return;
        const target = revealView(this.#input.chronicle, this.#labelling, this.viewport, index);
        if (isSudden)
            this.#jumpTo(target);
        else
            this.#moveTo(target, { isFollowing: true });
    }
    /** Centres the view on a place of the overview, px from the chart's left edge. */
    centerOnOverview(px) {
        const overview = this.scene?.overview;
        if (!overview || !this.viewport)
            return;
        const [left, right] = overview.domain;
        this.#moveTo(placeView(this.viewport, left + ((right - left) * px) / this.viewport.widthPx));
    }
    /** Ids that a card stands for, in time order. */
    stackOf(index) {
        if (!this.#input || !this.#labelling || !this.viewport)
            return [];
        const { events } = this.#input.chronicle;
        const label = this.scene?.spanLabels.find((one) => one.order === index);
        return label?.moreIds ?? stackOf(this.#labelling, index, minDistance(this.viewport)).flatMap((i) => events[i]?.id ?? []);
    }
    buttonOf(id) {
        return this.#chart?.buttonOf(id) ?? null;
    }
}

// Words of the data as content of templates.
/**
 * A text that is written anew, whole, when it changes. A browser that translates the page has put elements of its own in
 * the place of our text; a text that lit would change in place is not on the page any more.
 */
const written = (text) => keyed(text, text);
/** A text in a language of its own, where it has one: it is spoken in that, and runs in its direction. */
const inLang = (text, lang) => (lang === undefined ? written(text) : html `<bdi lang=${lang}>${written(text)}</bdi>`);
/** Paragraphs, with emphasis and links; none for text without a visible character. */
const renderText = (text, lang) => (text ? keyed(text, parseRuns(text).map((runs) => html `<p class="text" lang=${lang ?? nothing} dir=${lang ? 'auto' : nothing}>${runs.map(renderRun)}</p>`)) : '');
function renderRun(run) {
    const styled = run.strong ? (run.emphasis ? html `<strong><em>${run.text}</em></strong>` : html `<strong>${run.text}</strong>`) : run.emphasis ? html `<em>${run.text}</em>` : run.text;
    return run.href ? html `<a href=${run.href} rel="noopener noreferrer">${styled}</a>` : styled;
}
/** A sentence around the one word that is data: 'Source: {name}'. */
function sentence(template, name) {
    const [before = '', after = ''] = template.split('{name}');
    return html `${written(before)}${name}${written(after)}`;
}

// The words for reading lie beside the widget's file: what only a few timelines show, or show later, is named by them.
const readingPart = new Part('reading', () => import('./all.js'));

// One medium of the open event. It holds its place before it comes, asks nothing of another site before the reader does,
// and leaves its words and a way to it where it does not come.
/** Pages of the videos that play in a frame. */
const PAGES = { youtube: 'https://www.youtube.com/watch?v=', vimeo: 'https://vimeo.com/' };
const HOSTS = { youtube: 'YouTube', vimeo: 'Vimeo' };
/** Width to height of what does not say its size: of most photographs, and of most films. */
const PHOTOGRAPH = 3 / 2;
const FILM = 16 / 9;
/** A narrower picture fills no column. */
const STAMP_PX = 360;
/** What plays; pictures stand without it. */
const playersPart = new Part('players', () => import('./players.js'));
/** Brings what plays, and the words for what is said in it, where the story has anything to play. */
async function preparePlayers(events) {
    const media = events.flatMap((event) => event.media);
    await Promise.all([media.some(({ type }) => type !== 'image') && playersPart.use(() => { }), media.some(({ transcript }) => transcript) && readingPart.use(() => { })]);
}
/** Without words of its own a medium is called after its event. */
const nameOf = ({ alt }, title) => alt || title;
const langOf = ({ alt, langs }) => (alt ? langs?.['alt'] : undefined);
/** Where a reader finds it by themselves; undefined where there is no such place. */
const addressOf = ({ type, src }) => (/^data:/.test(src) ? undefined : (PAGES[type] ?? '') + src);
/** The link below a video that plays in a frame: of a frame that stays empty nobody is told. */
function renderHost(media, title) {
    const host = HOSTS[media.type];
    return host ? html `<a class="host" href=${addressOf(media) ?? nothing} rel="noopener noreferrer"><bdi lang=${langOf(media) ?? nothing}>${written(nameOf(media, title))}</bdi> (${host})</a>` : nothing;
}
/** A picture is never larger than it is; a film fills the column. */
function placeOf({ type, width, height }) {
    const ratio = width && height ? width / height : type === 'image' ? PHOTOGRAPH : FILM;
    const widthPx = width ?? (height && height * ratio);
    return `--ratio: ${ratio};${type === 'image' && widthPx ? `--px: ${widthPx}px` : ''}`;
}
/** Of a picture that does not look well in the place of most of them, by name. */
function shapeOf({ width, height }) {
    const ratio = width && height ? width / height : PHOTOGRAPH;
    return width && width < STAMP_PX ? 'stamp' : ratio < 0.85 ? 'portrait' : ratio > 2.2 ? 'panorama' : '';
}
/** Its state lasts as long as its place in the template: give each medium of each event a template of its own, by `keyed`. */
class Medium extends Directive {
    #state = 'still';
    #host = null;
    #isAwaited = false;
    update({ options }, [media, title, context]) {
        this.#host = options?.host instanceof LitElement ? options.host : null;
        return this.render(media, title, context);
    }
    render(media, title, context) {
        const hasFailed = this.#state === 'failed';
        if (context.isPrinting && media.type !== 'image' && !hasFailed && this.#state !== 'playing')
            return renderOnPaper(media, title);
        const shown = hasFailed ? nothing : this.#picture(media, title, context);
        return html `<div class="place">
      ${media.type === 'audio' ? shown : html `<div class="hold" .style=${placeOf(media)}>${shown}</div>`}
      ${hasFailed ? renderInstead(media, title, context.messages) : nothing}
    </div>`;
    }
    #picture(media, title, { words, messages }) {
        const { type, src, alt } = media;
        const name = nameOf(media, title);
        if (type === 'image')
            return html `<button type="button" class="enlarge" aria-haspopup="dialog" aria-label=${alt ? nothing : name} @click=${(event) => enlarge(event, messages)}><img src=${src} alt=${alt} lang=${langOf(media) ?? nothing} loading="lazy" decoding="async" referrerpolicy="no-referrer" @error=${() => this.#turn('failed')} /></button>`;
        if (playersPart.now)
            return playersPart.now.renderPlayer({ media, name, lang: media.langs?.['transcript'] ?? words.locale, play: messages.play, state: this.#state, turn: this.#turn });
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
    if (opener instanceof HTMLElement)
        void picturePart.use(({ openPicture }) => openPicture(opener, close));
};
/** The picture that stands for a film, and where it is: below those that have a page of their own stands a link to it. */
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

// How an open event is sent on: the buttons lie in a file of their own, which comes with the first open event. Their place
// is held until then.
const sharePart = new Part('share', () => import('./share.js'));
class ShareController {
    #isComing;
    /** What came of the last press, as long as the same event is open. */
    #outcome;
    /** `say` tells it to who does not see it. */
    constructor(store, say) {
        this.store = store;
        this.say = say;
        this.#isComing = false;
        /** What came of the last press, as long as the same event is open. */
        this.#outcome = null;
        this.render = ({ event, dates, words: { locale }, messages, dir }) => {
            const { document, isPrinting, settings: { syncHash }, selected } = this.store;
            if (isPrinting || !document)
                return nothing;
            const words = readingPart.now?.readingWordsFor(locale);
            if (this.#outcome?.id !== selected)
                this.#outcome = null;
            if (!words || !sharePart.now)
                this.#fetch();
            return html `<div class="share">${words && sharePart.now?.renderShare({
                event, document, date: dates.join(' · '), messages, dir, words, hasFragment: syncHash !== false, outcome: this.#outcome?.id === event.id ? this.#outcome : null,
                tell: (outcome) => {
                    this.#outcome = outcome;
                    this.say(outcome.isDone ? words.copied : words.notCopied);
                    this.store.host.requestUpdate();
                },
            })}</div>`;
        };
    }
    #fetch() {
        if (this.#isComing)
            return;
        this.#isComing = true;
        void Promise.all([readingPart.use(() => { }), sharePart.use(() => { })]).then(() => {
            this.#isComing = false;
            if (sharePart.now && readingPart.now)
                this.store.host.requestUpdate();
        });
    }
}

// What finds events lies beside the widget's file: a story of a few events of one kind needs none.
const findPart = new Part('find', () => import('./finder.js'));

// What finds the events that are asked for, by the page or the reader: a file of its own, which comes where it is useful. A
// page that asks from the start is waited for; where the file does not come all events are shown.
/** More events than these are worth a search. */
const FEW$1 = 8;
/** Who types is told what was found when they pause. */
const PAUSE_MS = 500;
/** Events of a group. */
const sizeOf = ({ group, undated, document }, i) => group.filter((one) => one === i).length + undated.filter((event) => event.group === document.groups[i]?.id).length;
const isAsking = ({ query, groups, entities }) => query.trim() !== '' || groups.length > 0 || entities.length > 0;
class FindController {
    #hasFailed = false;
    #isComing = false;
    /** Something was asked: of a few events too it is said what, and how to see all. */
    #wasAsked = false;
    #filter = null;
    #chronicle = null;
    #counts = null;
    #finder = null;
    #hasHits = false;
    #pause;
    #unfolded = new Set();
    constructor(store, status) {
        this.store = store;
        this.status = status;
    }
    follow() {
        const { store } = this;
        const { chronicle, filter } = store;
        const isAsked = isAsking(filter);
        this.#wasAsked ||= isAsked;
        if (chronicle && isAsked)
            this.#fetch();
        store.isFinding = isAsked && !this.#isThere && !this.#hasFailed && !store.isAnnounced;
        if (!chronicle || !findPart.now || !readingPart.now || (chronicle === this.#chronicle && filter === this.#filter))
            return;
        addStyles(store.host, findPart.now.findStyles);
        const isNews = this.#filter !== null && filter !== this.#filter;
        [this.#chronicle, this.#filter] = [chronicle, filter];
        const found = findPart.now.filterEvents(chronicle, filter);
        store.found = found.isFiltered ? found : null;
        this.#counts = found;
        this.#finder = filter.query.trim() === '' ? null : findPart.now.createFinder(chronicle, filter.query);
        if (isNews)
            this.#sayLater();
    }
    tell() {
        const { status, document } = this.store;
        if (status === 'ready' && (this.rows > 0 || (document?.groups.length ?? 0) > 1))
            this.#fetch();
    }
    settle() { this.#show(); }
    rested() { this.#show(); }
    disconnected() {
        clearTimeout(this.#pause);
        this.#show();
    }
    /** Rows of the bar, whose place is held: the search, and people and places. */
    get rows() {
        const { chronicle } = this.store;
        if (!chronicle || this.#hasFailed || (!this.#wasAsked && chronicle.count + chronicle.undated.length <= FEW$1))
            return 0;
        const { entities, events } = chronicle.document;
        return entities.length > 0 && events.some(({ mentions, quote }) => mentions.length > 0 || quote?.by !== undefined) ? 2 : 1;
    }
    /** By the place of a group; null where there is nothing to choose among. Its count is there before it can be pressed. */
    toggle(i) {
        const { chronicle, filter: { groups }, language: { words } } = this.store;
        const id = chronicle?.document.groups[i]?.id;
        if (!chronicle || id === undefined || chronicle.document.groups.length < 2)
            return null;
        const isOn = groups.includes(id);
        return {
            isOn, count: formatNumber(this.#counts?.groups[i] ?? sizeOf(chronicle, i), words),
            press: this.#isThere && this.#counts ? () => this.store.filterBy({ groups: isOn ? groups.filter((one) => one !== id) : [...groups, id] }) : null,
        };
    }
    render() {
        const finding = this.#finding;
        return finding && findPart.now?.renderFind(finding, {
            ask: (filter) => this.store.filterBy(filter),
            unfold: (type) => {
                if (!this.#unfolded.delete(type))
                    this.#unfolded.add(type);
                this.store.host.requestUpdate();
            },
        });
    }
    get #isThere() { return findPart.now !== null && readingPart.now !== null; }
    get #finding() {
        const { chronicle, filter, found, order, language: { words, messages } } = this.store;
        if (!chronicle || !this.#counts || !readingPart.now)
            return null;
        return { chronicle, filter, filtered: this.#counts, count: found ? plural(messages.events, order.length, words) : '', words, reading: readingPart.now.readingWordsFor(words.locale), unfolded: this.#unfolded };
    }
    #show() {
        const finding = this.#finding;
        const hits = this.#finder && finding && this.store.host.isConnected ? { finder: this.#finder, finding } : null;
        // Where nothing is asked for no update looks for it.
        if (hits || this.#hasHits)
            findPart.now?.showHits(this.store.host.renderRoot, hits);
        this.#hasHits = hits !== null;
    }
    #sayLater() {
        clearTimeout(this.#pause);
        this.#pause = setTimeout(() => {
            const finding = this.#finding;
            if (finding)
                this.status.say(findPart.now?.foundWords(finding) ?? '');
        }, PAUSE_MS);
    }
    #fetch() {
        if (this.#isComing || this.#isThere || this.#hasFailed)
            return;
        this.#isComing = true;
        void Promise.all([findPart.use(() => { }), readingPart.use(() => { })]).then(() => {
            this.#isComing = false;
            this.#hasFailed = !this.#isThere;
            this.store.host.requestUpdate();
        });
    }
}

// Scrolls the page so that something is seen: as little as it must, and not behind what the page keeps at its edges.
/** Px that are kept free around it. */
const MARGIN_PX = 8;
/** The parent as it is drawn, across shadow roots. */
function drawnParent(node) {
    const root = node.getRootNode();
    return node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
/** The innermost element at a place of the window. */
function hitAt(x, y) {
    let hit = document.elementFromPoint(x, y);
    for (let inner = hit?.shadowRoot?.elementFromPoint(x, y); inner && inner !== hit; inner = hit.shadowRoot?.elementFromPoint(x, y))
        hit = inner;
    return hit;
}
/** What the page keeps at the window's edge over everything that scrolls: a sticky header, a bar of cookies. Not what holds `node`. */
function coverAt(x, y, node) {
    for (let one = hitAt(x, y); one; one = drawnParent(one)) {
        if (['fixed', 'sticky'].includes(getComputedStyle(one).position))
            return holds(one, node) ? null : one.getBoundingClientRect();
    }
    return null;
}
function holds(outer, node) {
    for (let one = node; one; one = drawnParent(one))
        if (one === outer)
            return true;
    return false;
}
/** Px at the top and the bottom of the window behind which nothing is seen. */
function coveredEdges(node) {
    const { left, right } = node.getBoundingClientRect();
    const x = Math.min(innerWidth - 1, Math.max(0, (left + right) / 2));
    const [head, foot] = [coverAt(x, 1, node), coverAt(x, innerHeight - 2, node)];
    const most = innerHeight / 2;
    return { top: head && head.bottom < most ? head.bottom : 0, bottom: foot && foot.top > most ? innerHeight - foot.top : 0 };
}
/** Whether all of its height is in the window. */
function isInSight(node) {
    const { top, bottom } = node.getBoundingClientRect();
    const covered = coveredEdges(node);
    return top >= covered.top && bottom <= innerHeight - covered.bottom;
}
/** Scrolls what scrolls around the node until it is in sight; not at all where it is. Higher than the window: its start. */
function bringIntoSight(node, behavior = 'instant') {
    const scroll = () => {
        const { top, bottom } = coveredEdges(node);
        node.style.scrollMarginBlock = `${top + MARGIN_PX}px ${bottom + MARGIN_PX}px`;
        node.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior });
        node.style.scrollMarginBlock = '';
    };
    scroll();
    // A header may have come to stick on the way.
    if (behavior === 'instant' && !isInSight(node))
        scroll();
}

// Where the focus is in the widget, and that it never falls to the page's body: what an update takes away from under it
// gives it to the next best place.
/** A page of rows is this part of the window: some are seen before and after. */
const PAGE_PART = 0.8;
class FocusController {
    #host;
    #held;
    constructor(store, chart) {
        this.store = store;
        this.chart = chart;
        /** The card of the event that has the focus may stand elsewhere when the view rests, and is brought into sight then. */
        this.isMoving = false;
        this.#held = null;
        /** Runs a change of the chart's nodes outside of an update. */
        this.#around = (change) => {
            const held = this.#held ?? this.#place();
            change();
            if (this.#held === null && held && this.#isLost())
                this.#rescue(held);
        };
        this.focusIn = (event) => {
            const id = eventOf(event.composedPath()[0]);
            if (id === null || (id === this.store.focused && this.store.isFocusOn))
                return;
            this.store.focused = id;
            this.store.isFocusOn = true;
            this.#host.requestUpdate();
        };
        this.focusOut = (event) => {
            // What an update takes away tells so too: only a reader who leaves the event ends it.
            if (!this.store.isFocusOn || eventOf(event.composedPath()[0]) !== this.store.focused || eventOf(event.relatedTarget) === this.store.focused)
                return;
            this.store.isFocusOn = false;
            this.#host.requestUpdate();
        };
        this.#host = store.host;
        chart.keeping = this.#around;
    }
    follow() {
        this.#held = this.#place();
    }
    settle() {
        const held = this.#held;
        this.#held = null;
        if (held && this.#isLost())
            this.#rescue(held);
    }
    rested() {
        const node = this.active;
        if (this.isMoving && node instanceof HTMLElement && eventOf(node) === this.store.focused)
            bringIntoSight(node);
        this.isMoving = false;
    }
    /** Runs a change of the chart's nodes outside of an update. */
    #around;
    /** Gives the focus to an event, wherever it is: moves the view to it, shows its row, gives it a card. */
    async toEvent(id) {
        const { chronicle, isVertical } = this.store;
        this.store.focused = id;
        this.store.isFocusOn = true;
        if (!isVertical && chronicle?.indexOf.has(id))
            this.chart.reveal(id, true);
        // Of stretches that of the event opens by itself.
        else if (!this.buttonOf(id) && !this.store.hasStretches)
            this.store.showRows(Infinity);
        this.#host.requestUpdate();
        await this.#host.updateComplete;
        this.to(this.buttonOf(id));
    }
    /** Gives the focus to a control by its name, once it is drawn. */
    async toControl(name) {
        await this.#host.updateComplete;
        this.to(this.#all(`[data-control="${name}"]`)[0]);
    }
    /** Gives the focus to a node and brings it into sight; false for none. */
    to(node) {
        if (!node)
            return false;
        node.focus({ preventScroll: true });
        bringIntoSight(node);
        return true;
    }
    /** The event whose row stands a window below (1) or above (-1) another's, or as far as there are rows; null for none. */
    rowFrom(id, step) {
        const rows = this.#all('.rows [part~="event"]');
        const at = rows.findIndex((node) => node.dataset['eventId'] === id);
        const topOf = (node) => node?.getBoundingClientRect().top ?? 0;
        const isWithin = (node) => Math.abs(topOf(node) - topOf(rows[at])) <= innerHeight * PAGE_PART;
        const ahead = step > 0 ? rows.slice(at + 1) : rows.slice(0, Math.max(0, at)).reverse();
        return (ahead.filter(isWithin).at(-1) ?? ahead[0])?.dataset['eventId'] ?? null;
    }
    /** The event's button: its card, its period's label or its row. */
    buttonOf(id) {
        return this.chart.buttonOf(id) ?? this.#all('.rows [part~="event"]').find((node) => node.dataset['eventId'] === id) ?? null;
    }
    get active() {
        return this.#host.shadowRoot?.activeElement ?? null;
    }
    #all(selector) {
        return [...this.#host.renderRoot.querySelectorAll(selector)].filter((node) => node.getClientRects().length > 0);
    }
    #place() {
        const node = this.active;
        return node && {
            id: eventOf(node), control: node.getAttribute('data-control'), isInDetails: node.closest('[part~="details"]') !== null,
        };
    }
    /** Nothing has it: neither we nor, since a listener gave it away, somebody else. */
    #isLost() {
        if (this.active)
            return false;
        const root = this.#host.getRootNode();
        const active = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
        return this.#host.isConnected && (active === null || active === document.body || active === this.#host);
    }
    #rescue({ id, control, isInDetails }) {
        const { chronicle } = this.store;
        const isAway = id !== null && chronicle?.indexOf.has(id);
        const places = [
            () => (control === null ? null : this.#all(`[data-control="${control}"]`)[0]),
            // What begins a story, and what leads back from its first event, is not there on the next page: what leads on is.
            () => (control === null ? null : this.#all('.told [data-control="next"]')[0]),
            () => (isInDetails ? this.#all('[part~="details"]')[0] : null),
            // It is on its way there already, or it was there before.
            () => (this.store.isFocusOn && this.store.focused !== null ? this.buttonOf(this.store.focused) : null),
            () => (id === null ? null : this.buttonOf(id)),
            // Somebody moved the view away from it: the keys go on from the chart.
            () => (isAway ? this.#all('.chart')[0] : null),
            () => this.#all('[part~="event"][tabindex="0"]')[0],
            () => this.#all('.message button')[0] ?? this.#all('.message')[0],
        ];
        for (const place of places) {
            const node = place();
            if (node?.matches('.chart'))
                return node.focus({ preventScroll: true });
            if (this.to(node))
                return;
        }
    }
}
/** The event whose card, label or row a node is; not of a choice in the list of hidden events. */
function eventOf(node) {
    return node instanceof HTMLElement && node.matches('[part~="event"]:not(.stack *)') ? node.getAttribute('data-event-id') : null;
}

// The keyboard of the list: arrows follow what is seen, so in a right-to-left timeline Left is later.
const COMMON = { Home: { edge: -1 }, End: { edge: 1 } };
const CHART = {
    ...COMMON, PageUp: { page: -1 }, PageDown: { page: 1 }, '+': { zoom: 1 }, '=': { zoom: 1 }, '-': { zoom: -1 }, '−': { zoom: -1 },
};
const KEYS = {
    rtl: { ...CHART, ArrowLeft: { step: 1 }, ArrowRight: { step: -1 } },
    ltr: { ...CHART, ArrowLeft: { step: -1 }, ArrowRight: { step: 1 } },
    vertical: { ...COMMON, PageUp: { page: -1 }, PageDown: { page: 1 }, ArrowDown: { step: 1 }, ArrowUp: { step: -1 } },
};
/** What a key does in a list that runs this way: +1 is later, closer or the end; null for any other key. */
function moveFor(key, way) {
    return KEYS[way][key] ?? null;
}

// Arrow keys in a row or a column of controls that is one tab stop. (ARIA APG: toolbar, roving tabindex.)
/**
 * The place after `key` among `count`, from `at`; null where the key is none of ours. A row runs as the text does and goes round
 * its ends; a column has its ends.
 */
function rove(key, at, count, way) {
    if (count === 0)
        return null;
    const [back, on] = way === 'down' ? ['ArrowUp', 'ArrowDown'] : way === 'rtl' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
    const step = key === on ? 1 : key === back ? -1 : 0;
    if (step !== 0)
        return way === 'down' ? Math.max(0, Math.min(count - 1, at + step)) : (at + step + count) % count;
    return key === 'Home' ? 0 : key === 'End' ? count - 1 : null;
}

// What a click fell on: the one place that reads the marks which draw/ and the templates leave on their nodes.
function pressedOn(event) {
    const path = event.composedPath().filter((node) => node instanceof Element);
    const within = (name) => path.find((node) => node.classList.contains(name));
    for (const [name, on] of [['data-stack', 'more'], ['data-cluster', 'cluster'], ['data-event-id', 'event']]) {
        const node = path.find((one) => one.hasAttribute(name));
        const id = node?.getAttribute(name);
        if (!node || id === null || id === undefined)
            continue;
        if (on !== 'event')
            return { on, id, node };
        return within('stack') ? { on: 'choice', id } : { on, id, node, isButton: path.some((one) => one instanceof HTMLButtonElement) };
    }
    const chart = within('chart');
    if (chart && within('overview')) {
        const { left, width } = chart.getBoundingClientRect();
        // The page may draw the chart at another scale.
        return { on: 'overview', px: ((event.clientX - left) * chart.clientWidth) / width };
    }
    return { on: within('stack') ? 'list' : 'ground' };
}

// What clicks and keys ask for: a selection, a list of hidden events, another place of the focus, a move of the view.
class InputController {
    constructor(store, chart, selection, focus, stack, 
    /** The keys of a story; false where they are none. */
    told) {
        this.store = store;
        this.chart = chart;
        this.selection = selection;
        this.focus = focus;
        this.stack = stack;
        this.told = told;
        // —— pointer
        this.clicked = (event) => {
            const target = pressedOn(event);
            const { scene } = this.chart;
            const by = event.detail === 0 ? 'key' : 'pointer';
            switch (target.on) {
                case 'more': return this.stack.toggle({ host: target.id, ids: this.chart.stackOf(this.store.chronicle?.indexOf.get(target.id) ?? -1), isRest: true }, target.node);
                case 'cluster': return this.stack.toggle({ host: target.id, ids: scene?.clusters.find((one) => one.key === target.id)?.ids ?? [], isRest: false }, target.node);
                case 'choice': {
                    this.stack.close();
                    this.selection.reveal(target.id, by);
                    return void this.focus.toEvent(target.id);
                }
                case 'event': {
                    // A band that stands for several equal ones opens their list.
                    const band = target.isButton ? undefined : scene?.bands.find((one) => one.id === target.id && one.ids.length > 1);
                    if (band)
                        return this.stack.toggle({ host: target.id, ids: band.ids, isRest: false }, target.node);
                    this.stack.close();
                    return this.selection.select(target.id === this.store.selected && by === 'key' && this.store.layout !== 'story' ? null : target.id, by);
                }
                case 'overview': {
                    this.store.movesBy(by);
                    return this.chart.centerOnOverview(target.px);
                }
                case 'ground': this.stack.close();
            }
        };
        this.hovered = (event) => {
            const target = event.composedPath()[0];
            const id = target instanceof Element ? target.closest('[data-event-id]')?.getAttribute('data-event-id') : null;
            for (const leader of this.store.host.renderRoot.querySelectorAll('.leader'))
                leader.classList.toggle('hover', id !== null && leader.getAttribute('data-event-id') === id);
        };
        // —— keyboard
        this.pressed = (event) => {
            const target = event.composedPath()[0];
            if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey)
                return;
            const isOurs = event.key === 'Escape' ? this.escape() : this.#roved(target, event.key) || this.#told(target, event.key) || this.#moved(target, event.key);
            if (isOurs)
                event.preventDefault();
        };
    }
    /** Closes the list of hidden events, else the open event; the focus goes to the event that opened it. */
    escape() {
        const open = this.store.stack;
        // In a story an event is always open.
        if (!open && (this.store.selected === null || this.store.layout === 'story'))
            return false;
        if (!open)
            this.close();
        else {
            this.stack.close();
            void this.focus.toEvent(open.host);
        }
        return true;
    }
    /** Closes the open event and gives the focus back to its button. */
    close() {
        const id = this.store.selected;
        this.selection.select(null, 'key');
        if (id !== null && this.store.selected === null)
            void this.focus.toEvent(id);
    }
    /** A key of the story: on a name in its map the focus goes along. */
    #told(target, key) {
        if (!this.told(target, key))
            return false;
        const { selected } = this.store;
        if (selected !== null && target.matches('.events *'))
            void this.focus.toEvent(selected);
        return true;
    }
    /** Arrows in the toolbar and in the list of hidden events. */
    #roved(target, key) {
        const toolbar = target.closest('[role="toolbar"]');
        const nodes = toolbar ? [...toolbar.querySelectorAll(':not([inert]) > button')] : target.closest('.stack') ? this.stack.items : [];
        const next = rove(key, nodes.indexOf(target), nodes.length, toolbar ? this.store.language.dir : 'down');
        if (next === null)
            return false;
        for (const node of nodes)
            node.tabIndex = node === nodes[next] ? 0 : -1;
        nodes[next]?.focus();
        return true;
    }
    /** Keys of the events: the next one, the ends, a view on, closer. */
    #moved(target, key) {
        if (!target.matches('.events button, .rows [part~="event"], .chart, [part~="details"]'))
            return false;
        const { isVertical } = this.store;
        const time = this.chart.scene?.sign === -1 ? 'rtl' : 'ltr';
        // Events without a date stand in rows under the chart: there both ways are open.
        const move = (isVertical ? null : moveFor(key, time)) ?? (isVertical || target.closest('.rows') ? moveFor(key, 'vertical') : null);
        if (!move)
            return false;
        const at = target.dataset['eventId'] ?? target.dataset['stack'] ?? this.store.focused;
        const id = this.#idAfter(at, move);
        this.store.movesBy('key');
        if ('zoom' in move) {
            this.focus.isMoving = true;
            move.zoom > 0 ? this.chart.zoomIn(at) : this.chart.zoomOut(at);
        }
        if (id !== null)
            void this.focus.toEvent(id);
        return true;
    }
    /** The event that a move of the focus leads to, from `at`; null where it stays. */
    #idAfter(at, move) {
        const { order } = this.store;
        if ('edge' in move)
            return order.at(move.edge > 0 ? -1 : 0) ?? null;
        if ('zoom' in move)
            return null;
        // Nobody was on an event yet: the way begins at the list's tab stop.
        const from = at ?? this.store.host.renderRoot.querySelector('.events [tabindex="0"]')?.dataset['eventId'] ?? null;
        if (at === null || from === null)
            return from;
        if ('page' in move) {
            const far = this.store.isVertical ? this.focus.rowFrom(from, move.page) : this.chart.page(from, move.page);
            // Beyond the rows of what is open: the next one, which opens its own.
            if (far !== null || !this.store.hasStretches)
                return far ?? from;
        }
        return order[order.indexOf(from) + ('page' in move ? move.page : move.step)] ?? from;
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
/** 'date: title', as the event's button is called; empty where no event has the id. */
function eventName(chronicle, id, words) {
    const at = chronicle.indexOf.get(id);
    const event = at === undefined ? chronicle.undated.find((one) => one.id === id) : chronicle.events[at];
    return event ? `${at === undefined ? undatedWords(event, words) : dateWords(chronicle, at, words)}: ${event.title}` : '';
}
/** '٤ من ٥'. */
function positionWords(index, count, { words, messages }) {
    return fill$1(messages.position, { n: formatNumber(index + 1, words), count: formatNumber(count, words) });
}
/** Of a period between two days, or of one that goes on, up to the document's as-of date; today's clock is not asked. */
function durationOf({ kind, flags, from, to, dates, nowMs, hasAsOf }, at, words, messages) {
    const [date, flag = 0, start = NaN, end = NaN] = [dates[at], flags[at], from[at], to[at]];
    if (kind[at] !== 2 /* Kind.Span */ || date?.kind !== 'interval' || !Number.isFinite(start))
        return '';
    if ((flag & 4 /* Flag.OpenEnd */) !== 0) {
        const text = hasAsOf && nowMs !== null && nowMs > start ? formatDuration(start, nowMs, words) : '';
        const isAbout = (flag & (32 /* Flag.ApproximateStart */ | 16 /* Flag.UncertainStart */)) !== 0;
        return text && fill$1(messages.ongoingFor, { duration: isAbout ? fill$1(messages.about, { date: text }) : text });
    }
    const text = date.precision === 'day' && date.precisionEnd === 'day' ? formatDuration(start, end, words) : '';
    return text && fill$1(messages.lasted, { duration: text });
}
/** Whether the open event says more than its row, which has its date and its title, and its group where that is all. */
const hasMore = ({ text, quote, media, source, href, dateNote, mentions }, { entities }) => Boolean(text?.trim() || quote || media.length > 0 || source || href || dateNote || mentions.some((id) => entities.some((one) => one.id === id)));
/** Null where no event has the id. */
function detailsOf(chronicle, id, context) {
    const { events, undated, count, indexOf, document: { groups, entities } } = chronicle;
    const dated = id === null ? undefined : indexOf.get(id);
    const other = dated === undefined ? undated.findIndex((event) => event.id === id) : -1;
    const event = dated === undefined ? undated[other] : events[dated];
    if (!event)
        return null;
    const at = dated ?? count + other;
    const { words, messages } = context;
    const last = count + undated.length - 1;
    const place = context.isNewestFirst && at < count ? count - 1 - at : at;
    const index = groups.findIndex((group) => group.id === event.group);
    const group = groups[index];
    const nameOf = (entity) => {
        const found = entities.find((one) => one.id === entity);
        return found && { name: found.name, lang: found.langs?.['name'] };
    };
    const by = event.quote?.by;
    return {
        ...context, event, dates: at < count ? eventDate(chronicle, at, { ...words, style: 'full' }) : [undatedWords(event, words)], duration: durationOf(chronicle, at, words, messages),
        group: group ? { name: group.label, lang: group.langs?.['label'], index } : null,
        speaker: by === undefined ? null : (nameOf(by) ?? { name: by, lang: event.quote?.langs?.['by'] }), entities: event.mentions.flatMap((id) => nameOf(id) ?? []),
        position: positionWords(place, last + 1, context), isFirst: place === 0, isLast: place === last,
        isSelected: id === context.selected,
    };
}

// Which event is open, the way to its neighbours, and that what opens is seen and said.
class SelectionController {
    /** The order of the story as it was read last. */
    #known = [];
    /** It was open, and the story has it no longer. */
    #gone = null;
    constructor(store, chart, focus, status) {
        this.store = store;
        this.chart = chart;
        this.focus = focus;
        this.status = status;
    }
    /** The keyboard goes on from the next event that is still there, else from the one before. */
    read() {
        const { store } = this;
        if (!store.chronicle)
            return;
        const [known, order] = [this.#known, new Set(store.order)];
        this.#known = [...order];
        const isGone = (id) => id !== null && known.includes(id) && !order.has(id);
        const last = store.focused;
        if (isGone(last))
            store.focused = [...known.slice(known.indexOf(last)), ...known.slice(0, known.indexOf(last)).reverse()].find((id) => order.has(id)) ?? null;
        this.#gone = isGone(store.selected) ? store.selected : null;
    }
    /** Once it is drawn: closes an open event that is there no longer. */
    tell() {
        const id = this.#gone;
        this.#gone = null;
        if (id !== null && this.store.selected === id)
            this.select(null, 'api');
    }
    /** Asks the page, which may refuse, and opens the event; null closes the open one. */
    select(id, by) {
        if (!this.store.select(id, by))
            return;
        this.status.clear();
        if (id === null)
            return;
        this.store.focused = id;
        void this.#show(id, by);
    }
    /** Moves until the event is seen, and opens it. An unknown id does nothing. */
    reveal(id, by) {
        const { chronicle, isVertical, order } = this.store;
        if (!order.includes(id))
            return;
        this.store.movesBy(by);
        if (chronicle?.indexOf.has(id) && !isVertical)
            this.chart.reveal(id);
        this.select(id, by);
    }
    /** Opens the next event in reading order (1), or the one before (-1), and says which; none beyond the ends. */
    step(by, how) {
        const { order, selected } = this.store;
        const id = order[(selected !== null ? order.indexOf(selected) : by > 0 ? -1 : order.length) + by];
        if (id !== undefined)
            this.turn(id, how);
    }
    /** Opens an event wherever it is, and says which; null closes the open one. */
    turn(id, how) {
        const { order, chronicle, language } = this.store;
        if (id === null)
            return this.select(null, how);
        this.reveal(id, how);
        if (!chronicle || this.store.selected !== id)
            return;
        this.status.say(eventName(chronicle, id, language.words), positionWords(order.indexOf(id), order.length, language));
    }
    /** Brings the head of what has opened into sight; for the page's own doing only where the widget is seen. */
    async #show(id, by) {
        const { host } = this.store;
        if ((by === 'api' || by === 'play') && !isSeen(host))
            return;
        await host.updateComplete;
        const details = host.renderRoot.querySelector('#details');
        const head = details?.querySelector(':is(h1, h2, h3, h4, h5, h6)') ?? details;
        if (!details || !head || host.selected !== id)
            return;
        // Over the pages of a story stands what its reader presses: where that is seen, nothing moves.
        const turn = host.renderRoot.querySelector('.turn');
        if (turn)
            return isInSight(turn) ? undefined : bringIntoSight(turn.parentElement ?? turn);
        // Who comes by a link sees all of the widget where the window has room for it, else what it is about.
        if (by === 'hash')
            return bringIntoSight(host.offsetHeight <= innerHeight ? host : details);
        bringIntoSight(head, prefersReducedMotion() ? 'instant' : 'smooth');
        const button = this.focus.buttonOf(id);
        // Too low a window for the card and what it has opened: the focus goes along.
        if (button && button === this.focus.active && !fitTogether(button, head))
            details.focus({ preventScroll: true });
    }
}
const isSeen = (node) => {
    const { top, bottom } = node.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
};
const fitTogether = (upper, lower) => lower.getBoundingClientRect().bottom - upper.getBoundingClientRect().top <= innerHeight;

// The list of hidden events that a card, a ring or a band stands for: opened beside it, over all that the page has.
/** Px between the list and what it belongs to, and between it and the window's edges. */
const GAP_PX$1 = 4;
const EDGE_PX = 8;
class StackController {
    #host;
    #opener;
    constructor(store) {
        this.store = store;
        this.#opener = null;
        this.close = () => {
            document.removeEventListener('pointerdown', this.#pressedOutside);
            if (this.store.stack)
                this.store.list(null);
        };
        this.focusOut = (event) => {
            const to = event.relatedTarget;
            if (to instanceof Node && !this.#node?.contains(to))
                this.close();
        };
        this.#pressedOutside = (event) => {
            if (!event.composedPath().includes(this.#host))
                this.close();
        };
        this.#host = store.host;
    }
    disconnected() {
        this.close();
    }
    /** Events of another story are not listed. */
    read() {
        if (!this.store.stack?.ids.every((id) => this.store.chronicle?.indexOf.has(id)))
            this.close();
    }
    /** Opens the list beside `opener`, or closes it where it is open already. */
    toggle(stack, opener) {
        if (this.store.stack?.host === stack.host)
            return this.close();
        if (stack.ids.length === 0)
            return;
        this.#opener = opener;
        document.addEventListener('pointerdown', this.#pressedOutside);
        this.store.list(stack);
        void this.#host.updateComplete.then(() => this.items[0]?.focus({ preventScroll: true }));
    }
    get items() {
        return [...(this.#node?.querySelectorAll('.event') ?? [])];
    }
    get #node() {
        return this.#host.renderRoot.querySelector('.stack');
    }
    #pressedOutside;
    draw() {
        const node = this.#node;
        if (!node || !this.#opener)
            return;
        // The top layer is over every sticky header; an old engine has the list over the widget.
        if ('showPopover' in node && !node.matches(':popover-open'))
            node.showPopover();
        this.#place(node, this.#opener.getBoundingClientRect());
    }
    /** Below what it belongs to, else above it, else beside it; always inside the window. */
    #place(node, { left, right, top, bottom }) {
        const [width, height] = [document.documentElement.clientWidth, innerHeight];
        node.style.left = node.style.top = '0';
        const box = node.getBoundingClientRect();
        const within = (at, size, room) => Math.max(EDGE_PX, Math.min(at, room - EDGE_PX - size));
        const isRtl = getComputedStyle(node).direction === 'rtl';
        let x = within(isRtl ? right - box.width : left, box.width, width);
        let y = bottom + GAP_PX$1;
        if (y + box.height > height - EDGE_PX)
            y = top - GAP_PX$1 - box.height;
        if (y < EDGE_PX) {
            y = within(top, box.height, height);
            const [before, after] = isRtl ? [right + GAP_PX$1, left - GAP_PX$1 - box.width] : [left - GAP_PX$1 - box.width, right + GAP_PX$1];
            x = [after, before].find((at) => at >= EDGE_PX && at + box.width <= width - EDGE_PX) ?? x;
        }
        // In whatever px the page counts there: `zoom` and `transform` make them more or fewer.
        const scale = box.width / node.offsetWidth || 1;
        node.style.left = `${(x - box.left) / scale}px`;
        node.style.top = `${(y - box.top) / scale}px`;
    }
}

// The events of <khatt-timeline>: the types of their details, and the one way in which they are sent.
/** What each widget has told when it was ready, for a framework whose listener comes later. */
const readyEvents = new WeakMap();
/** False where a listener refused a cancelable one. */
function emit(host, name, detail, cancelable = false) {
    return host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
}

// What is shared: one object that templates and controllers read. It changes by requests alone, each of which says who
// asks; what the page is told of them is sent here and nowhere else.
/** Rows of the list before 'show all', where the page did not say how many are coming. */
const FIRST_ROWS = 10;
const isSame = (a, b) => a.length === b.length && a.every((one, i) => one === b[i]);
class Store {
    /** In the order in which each phase runs through them. */
    #controllers;
    #toldFilter;
    #by;
    /** Rows of the list that are shown at first, where that was chosen. */
    #chosenLimit;
    #attributes;
    constructor(host, known) {
        this.host = host;
        /** In the order in which each phase runs through them. */
        this.#controllers = [];
        this.story = { status: 'loading' };
        this.language = { words: { locale: 'ar' }, messages: messagesFor('ar'), dir: 'rtl', isReady: false, isChanging: false };
        /** Another object where another filter is asked for. */
        this.filter = { query: '', groups: [], entities: [] };
        this.#toldFilter = this.filter;
        /** What the filter finds; null where nothing is asked, or what answers is not there. */
        this.found = null;
        /** What answers a filter of the page is on its way, and nothing was shown before. */
        this.isFinding = false;
        /** The layout that is shown. */
        this.layout = 'horizontal';
        /** The view of the chart; null before it was drawn. */
        this.viewport = null;
        this.stack = null;
        /** Id of the event that the keyboard was on last: the way goes on from there. */
        this.focused = null;
        /** That event has the focus, or is about to get it, and so has a card at any scale. */
        this.isFocusOn = false;
        /** On paper all is shown and open. */
        this.isPrinting = false;
        /** The children are something to read. */
        this.hasList = false;
        /** Somebody reads them: the story waits. */
        this.isReading = false;
        /** The file of the layout is on its way, and nothing else was shown before. */
        this.isWaiting = false;
        /** How many events are being read, where that is known and they are few. */
        this.coming = null;
        /** The page has been told that the story is drawn. */
        this.isAnnounced = false;
        this.#by = 'api';
        /** Rows of the list that are shown at first, where that was chosen. */
        this.#chosenLimit = null;
        this.#attributes = new AttributeReader(host, known);
        this.settings = this.#attributes.read(host);
    }
    /** Has the controllers live with the host; each phase runs through them in this order. */
    live(controllers) {
        this.#controllers = controllers;
        this.host.addController({
            hostConnected: () => this.#run('connected'),
            hostDisconnected: () => this.#run('disconnected'),
            hostUpdate: () => {
                this.settings = this.#attributes.read(this.host);
                this.#followFilter();
                this.#run('follow');
            },
            hostUpdated: () => {
                for (const phase of ['measure', 'draw', 'settle', 'tell'])
                    this.#run(phase);
                this.#tellFilter();
            },
        });
    }
    #followFilter() {
        const { query, groups, entities } = this.settings;
        const filter = { query, groups: groups ?? [], entities: entities ?? [] };
        // By hand: old libraries give arrays a JSON of their own.
        if (query === this.filter.query && isSame(filter.groups, this.filter.groups) && isSame(filter.entities, this.filter.entities))
            return;
        this.filter = filter;
        // A place that was held for the first list may have room for one row of it: who asks for others sees a screen of them.
        if (this.isAnnounced && this.#chosenLimit !== null)
            this.#chosenLimit = Math.max(this.#chosenLimit, FIRST_ROWS);
    }
    /** Once it is drawn. */
    #tellFilter() {
        if (this.filter === this.#toldFilter || this.status === 'loading')
            return;
        this.#toldFilter = this.filter;
        emit(this.host, 'khatt-filter', { ...this.filter, count: this.order.length });
    }
    #run(phase) {
        for (const controller of this.#controllers)
            controller[phase]?.();
    }
    // —— derived
    get selected() { return this.host.selected; }
    get isVertical() { return this.layout === 'vertical'; }
    /** In the list and in the story, never on the axis. */
    get isNewestFirst() { return this.settings.order === 'newest' && this.layout !== 'horizontal'; }
    /** The whole story, whatever is asked for. */
    get chronicle() { return 'chronicle' in this.story ? this.story.chronicle : null; }
    get document() { return 'document' in this.story ? this.story.document : null; }
    /** Without its words, or while the list that it is made of is read, a story is not shown yet. */
    get status() {
        return this.language.isReady && !this.isReading && !this.isWaiting && !this.isFinding ? this.story.status : 'loading';
    }
    /** Ids in reading order: the dated events that were asked for, then the undated ones. */
    get order() {
        const { chronicle, found, isNewestFirst } = this;
        if (!chronicle)
            return [];
        const asked = (events, first) => events.flatMap(({ id }, i) => (found?.matches[first + i] === 0 ? [] : id));
        const dated = asked(chronicle.events, 0);
        return [...(isNewestFirst ? dated.reverse() : dated), ...asked(chronicle.undated, chronicle.count)];
    }
    /** The list has its rows under headings. What was found is a list of its own. */
    get hasStretches() { return this.isVertical && !this.found && this.chronicle !== null && this.chronicle.count + this.chronicle.undated.length > WHOLE; }
    /** The stretch of time in view, civil ms. */
    get extent() { return this.viewport && extentOf(this.viewport); }
    /** The event that the keyboard enters the list at. */
    get tabStop() { return this.focused ?? this.selected; }
    /** Rows of the list that are shown at first. */
    get limit() { return this.isPrinting ? Infinity : (this.#chosenLimit ?? (this.settings.events === null ? FIRST_ROWS : Infinity)); }
    // —— requests
    /** Asks the page, which may refuse, and opens the event; null closes the open one. False where nothing changes. */
    select(id, by) {
        const previous = this.selected;
        if (id === previous || !emit(this.host, 'khatt-select', { id, previous, by }, true))
            return false;
        this.host.selected = id;
        return true;
    }
    /** Asks for other events. */
    filterBy(change) { Object.assign(this.host, change); }
    /** The story was read anew. */
    read(story) {
        this.story = story;
        this.host.requestUpdate();
        this.#run('read');
    }
    /** Who asks for the move of the view that follows. */
    movesBy(by) { this.#by = by; }
    /** Who has asked for a move; of what nobody has told it is the page. */
    takeBy() {
        const by = this.#by;
        this.#by = 'api';
        return by;
    }
    /** The view has come to rest; `isFollowing`: where it followed an event. */
    rest(isFollowing, by) {
        const { extent } = this;
        if (extent)
            emit(this.host, 'khatt-view', { ...edtfRange(...extent), by });
        for (const controller of this.#controllers)
            controller.rested?.(isFollowing);
    }
    /** Shows so many rows of the list. */
    showRows(limit) {
        this.#chosenLimit = limit;
        this.host.requestUpdate();
    }
    /** Lists hidden events over the chart; null for none. */
    list(stack) {
        this.stack = stack;
        this.host.requestUpdate();
    }
    /** Says a sentence on the console, once for this widget. */
    warn(sentence) { this.#attributes.tell(sentence); }
}

// The story lies beside the widget's file, and so do the words for reading: a timeline that is a chart or a list needs neither.
const storyPart = new Part('story', () => import('./story-pages.js'));

// Which layout is shown: what the reader chose, else what the page or the document asks for, else what suits the width and the story.
// A story whose file is on its way is waited for; where it does not come there is a chart or a list instead. The words of the
// control by which the reader chooses come after the first drawing, into the place that is held for them.
/** Own width under which the timeline is a list down the page. */
const VERTICAL_BELOW_PX = 560;
/** The height of a chart, as --khatt-height has it. */
const CHART_EM = 32;
const emOf = (host) => Number.parseFloat(getComputedStyle(host).fontSize) || 16;
/** Sizes of words before any are drawn: good enough to tell a crowd from a few. */
const usualMetrics = (em) => ({
    cardMinPx: 8 * em, cardMaxPx: 17 * em, gapPx: 8, cardHeightPx: 3.9 * em, spanHeightPx: 1.7 * em, axisRowPx: 1.3 * em, tickMinPx: 64, charPx: 0.47 * em,
});
const NAMES = ['horizontal', 'story', 'vertical'];
/** What readers chose, by the story: as long as the page. */
const choices = new Map();
class LayoutController {
    /** What was asked for: once, and again where the reader chooses again. */
    #asks = new Set();
    /** How many of these calls are on their way. */
    #coming = 0;
    #by = 'api';
    #asked;
    /** What the page was told last. */
    #told = null;
    #choice = null;
    #suited = null;
    constructor(store, size) {
        this.store = store;
        this.size = size;
    }
    follow() {
        const { store } = this;
        const { settings: { layout }, isPrinting } = store;
        // The page's own word is the last one.
        if (layout !== this.#asked) {
            if (this.#asked !== undefined)
                this.#choose(null);
            this.#asked = layout;
        }
        const wanted = this.#wanted();
        if (wanted === 'story')
            void this.#bring(readingPart, storyPart);
        else if (store.isAnnounced)
            void this.prepare();
        const isThere = storyPart.now !== null && readingPart.now !== null;
        const isComing = this.#coming > 0;
        store.isWaiting = wanted === 'story' && !isThere && isComing && !store.isAnnounced;
        if (isPrinting)
            store.layout = 'vertical';
        else if (wanted !== 'story' || isThere)
            store.layout = wanted;
        else if (!isComing || store.layout === 'story')
            store.layout = this.#plain;
    }
    /** Brings the words of the control, where there is one. */
    async prepare() {
        if (this.layouts.length > 0 && this.store.status === 'ready')
            await this.#bring(readingPart);
    }
    tell() {
        const { host, layout, isAnnounced, isPrinting } = this.store;
        if (isPrinting || layout === this.#told)
            return;
        this.#told = layout;
        if (isAnnounced)
            emit(host, 'khatt-layout', { layout, by: this.#by });
        this.#by = 'api';
    }
    /** Those between which the reader may change; none where there is nothing to choose. */
    get layouts() {
        const { layouts, layout } = this.store.settings;
        const names = layouts === null ? (layout === 'auto' ? NAMES : []) : NAMES.filter((name) => layouts.split(/[\s,]+/).includes(name));
        return names.length > 1 ? names : [];
    }
    /** The reader's choice. */
    choose(layout, by) {
        this.#choose(layout);
        this.#asks.clear();
        this.#by = by;
        this.store.host.requestUpdate();
    }
    #choose(layout) {
        const key = this.#key;
        this.#choice = layout;
        if (!key)
            return;
        if (layout)
            choices.set(key, layout);
        else
            choices.delete(key);
    }
    /** The same story on the same page, drawn anew. */
    get #key() {
        return this.store.host.id || this.store.settings.src || '';
    }
    get #plain() {
        return this.size.widthPx > 0 && this.size.widthPx < VERTICAL_BELOW_PX ? 'vertical' : 'horizontal';
    }
    #wanted() {
        const { settings: { layout }, document } = this.store;
        const chosen = this.#choice ?? choices.get(this.#key);
        if (chosen && this.layouts.includes(chosen))
            return chosen;
        const asked = layout === 'auto' ? (document?.layout ?? 'auto') : layout;
        return asked === 'auto' ? this.#suiting : asked;
    }
    /** What suits the story: asked once for it in a class of widths. */
    get #suiting() {
        const { chronicle, host, language: { words } } = this.store;
        const { widthPx } = this.size;
        if (!chronicle || widthPx === 0)
            return this.#plain;
        const key = widthClass(widthPx);
        if (this.#suited?.chronicle === chronicle && this.#suited.key === key)
            return this.#suited.layout;
        let layout = chooseLayout(chronicle, widthPx, 0);
        // Only where it hangs on them are the names counted.
        if (layout === 'story') {
            const view = firstView(chronicle, { centerMs: 0, msPerPx: 1, widthPx, heightPx: CHART_EM * emOf(host), timeDirection: 'ltr', metrics: usualMetrics(emOf(host)), words });
            layout = chooseLayout(chronicle, widthPx, namedIn(chronicle, chooseLanes(chronicle, view), view));
        }
        this.#suited = { chronicle, key, layout };
        return layout;
    }
    async #bring(...parts) {
        const asked = parts.filter((part) => part.now === null && !this.#asks.has(part));
        if (asked.length === 0)
            return;
        this.#coming++;
        for (const part of asked)
            this.#asks.add(part);
        await Promise.all(asked.map((part) => part.use(() => { })));
        this.#coming--;
        this.store.host.requestUpdate();
    }
}

// A story in a sentence: from when to when, how many events, in how many groups.
const YEAR_MS = 365 * 86_400_000;
/** '٥ أحداث من ٢٠١٤ إلى ٢٠٢١': from which month to which, or year, or day; how many alone, where nothing has a date. */
function extentWords(chronicle, words) {
    const messages = messagesFor(words.locale);
    const events = plural(messages.events, chronicle.count + chronicle.undated.length, words);
    const edges = storyEdges(chronicle);
    if (!edges || edges[1] <= edges[0])
        return events;
    const { from, to } = edtfRange(...edges);
    const years = (edges[1] - edges[0]) / YEAR_MS;
    // A story of many years that begins 'in 1955' does not begin in its January.
    const unit = years > 5 ? /^Y?-?[^-]+/ : years > 0.3 ? /^-?[^-]+-\d\d/ : /^[^T]+/;
    const [first = '', last = ''] = [from, to].map((edge) => formatDate(parseEdtf(unit.exec(edge)?.[0] ?? edge), words));
    return first === last ? `${events} · ${first}` : fill$1(messages.extent, { events, first, last });
}
/** 'الخط الزمني: ٥ أحداث من ٢٠١٤ إلى ٢٠٢١، في مجموعتين'. */
function summaryOf(chronicle, words) {
    const { timeline, comma, inGroups } = messagesFor(words.locale);
    const { group, undated, document: { groups } } = chronicle;
    const ids = new Set([...[...new Set(group)].map((one) => groups[one]?.id), ...undated.map((event) => groups.find(({ id }) => id === event.group)?.id)].filter((id) => id !== undefined));
    return `${timeline}: ${extentWords(chronicle, words)}${ids.size > 0 ? comma + plural(inGroups, ids.size, words) : ''}`;
}

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
    down: 'M5 9l7 7 7-7',
    close: 'M6 6l12 12M18 6 6 18',
    play: 'M8 5v14l11-7z',
    search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM20.5 20.5l-4.6-4.6',
    pause: 'M8 5v14M16 5v14',
    chart: 'M3 17h18M6 17v3M12 17v3M18 17v3M6 13V5M6 5h5M14 13V9M14 9h5',
    story: 'M3 5h18v9H3zM3 18h18M3 21h10',
    list: 'M4 6h.01M4 12h.01M4 18h.01M9 6h11M9 12h11M9 18h11',
};
const icon = (name) => drawn(PATHS[name]);
function drawn(path) {
    return html `<svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"><path d=${path}></path></svg>`;
}

// The open event, under the chart, in its row and on paper: the way to its neighbours, date, title, text, quotation, people
// and places, media, source.
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
        ${renderBody(model, event.media.filter((one) => one !== first))}
        <slot name="event-${event.id}"></slot>
        ${actions.share(model)}
      </div>`)}
    </article>`;
}
/** Its dates in full, how long it lasted, how the date is known, its group. */
function renderWhen({ event, dates: [text = '', ...others], duration, group }) {
    // Only what HTML knows as a date may stand in `datetime`.
    const machine = /^\d{4}(-\d\d){0,2}$|^\d{4}-\d\d-\d\dT/.test(event.date) ? event.date.replace(/\[.*$/, '') : null;
    const more = (name, one, lang) => (one ? html `<span class=${name}> · <bdi lang=${lang ?? nothing}>${written(one)}</bdi></span>` : nothing);
    const date = inLang(text, event.dateLabel === undefined ? undefined : event.langs?.['dateLabel']);
    return html `<p class="when">${machine ? html `<time datetime=${machine}>${date}</time>` : html `<span class="time">${date}</span>`}${others.map((one) => more('other', one))}${more('other', duration)}${more('note', event.dateNote, event.langs?.['dateNote'])}${more('group', group?.name, group?.lang)}</p>`;
}
function renderNavigation({ messages, position, isFirst, isLast, dir }, { previous, next, close }) {
    const [back, on] = dir === 'rtl' ? ['right', 'left'] : ['left', 'right'];
    // At an end a button stays where it is, and so does the focus on it: it is said to be off, and does nothing.
    const button = (control, name, action, picture, isOff = false) => html `<button type="button" class=${control} part="button" data-control=${control} aria-label=${name} aria-disabled=${isOff ? 'true' : nothing} @click=${() => !isOff && action()}>${picture}</button>`;
    return html `<div class="navigation">
    ${button('previous', messages.previous, previous, icon(back), isFirst)}<span class="position">${written(position)}</span>${button('next', messages.next, next, icon(on), isLast)}${button('close', messages.close, close, icon('close'))}
  </div>`;
}
/** Text, quotation, media, names, source: what stands under the title. */
function renderBody(model, media) {
    const { event, entities, messages } = model;
    const { text, quote, source } = event;
    return html `
    ${renderText(text, event.langs?.['text'])}
    ${quote ? html `<blockquote part="quote"><p>${renderName({ name: quote.text, lang: quote.langs?.['text'] })}</p>${renderSpeaker(quote, model)}</blockquote>` : nothing}
    ${media.map((one) => renderMedia(one, event.title, model))}
    ${entities.length > 0 ? html `<p class="entities"><span>${written(`${messages.mentions}: `)}</span>${entities.map((name, i) => html `${i > 0 ? ' · ' : ''}${renderName(name)}`)}</p>` : nothing}
    ${source ? html `<p class="source" part="source">${renderSource(source, messages)}</p>` : nothing}`;
}
const renderName = ({ name, lang }) => html `<bdi lang=${lang ?? nothing}>${written(name)}</bdi>`;
/** 'name, role (paraphrased)': what of it is known. */
function renderSpeaker({ role, langs, paraphrase }, { speaker, messages }) {
    const who = [speaker, role ? { name: role, lang: langs?.['role'] } : null].filter((one) => one !== null);
    return who.length === 0 && !paraphrase ? nothing : html `<cite>${who.map((one, i) => html `${i > 0 ? messages.comma : ''}${renderName(one)}`)}${paraphrase ? html ` <span>${written(messages.paraphrase)}</span>` : nothing}</cite>`;
}
/** One medium with its caption and its credit; without words of its own it is called `title`. */
function renderMedia(one, title, context) {
    const { caption, credit, transcript, langs } = one;
    const host = renderHost(one, title);
    return keyed(`${one.type} ${one.src}`, html `<figure class="media ${shapeOf(one)}">
    ${medium(one, title, context)}
    ${caption || credit || transcript || host !== nothing ? html `<figcaption>${renderText(caption, langs?.['caption'])}${credit ? html ` <small>${inLang(credit, langs?.['credit'])}</small>` : nothing}${host}${transcript ? renderTranscript(transcript, langs?.['transcript'], context) : nothing}</figcaption>` : nothing}
  </figure>`);
}
/** All that is said in a film or sound; its word has its place until it is there. */
const renderTranscript = (text, lang, { words, isPrinting }) => html `<details class="transcript" ?open=${isPrinting}><summary>${written(readingPart.now?.readingWordsFor(words.locale).transcript ?? '\u00A0')}</summary>${renderText(text, lang)}</details>`;
const renderSource = ({ name, url, langs }, messages) => sentence(messages.source, html `<bdi lang=${langs?.['name'] ?? nothing}>${url ? html `<a href=${url} rel="noopener noreferrer">${written(name)}</a>` : written(name)}</bdi>`);

// What the story's own file is handed: it must not read the words of a language, nor hold a template of the open event.
const storyTools = (turn) => ({
    turn, reading: (locale) => readingPart.now?.readingWordsFor(locale) ?? null,
    dateWords, undatedWords, detailsOf, positionWords, renderDetails, renderMedia, formatDuration, storyEdges, extentWords,
});

// The story as it is told: hands on to the pages of its own file, once that is there.
class TellingController {
    #pages;
    constructor(store, tools) {
        this.store = store;
        this.tools = tools;
        this.#pages = null;
        /** The keys of a story, wherever the focus is in it but where they are something else's. */
        this.pressed = (target, key) => this.#pages?.pressed(target, key) ?? false;
    }
    follow() {
        this.#pages ??= (this.store.layout === 'story' && storyPart.now?.createStory(this.store, this.tools)) || null;
        this.#pages?.follow();
    }
    draw() { this.#pages?.updated(); }
    disconnected() { this.#pages?.end(); }
    render(frame) { return this.#pages?.render(frame); }
    /** Turns the page; false where no story is told, or there is no such page. */
    step(by, how) { return this.#pages?.step(by, how) ?? false; }
}

// Has the page's address follow the open event, where the page asks for it: what does so lies in a file of its own.
const hashPart = new Part('hash', () => import('./hash.js'));
class HashController {
    #follower = null;
    #isAsked = false;
    constructor(store, turn) {
        this.store = store;
        this.turn = turn;
    }
    connected() { this.#follower?.connected?.(); }
    disconnected() { this.#follower?.disconnected?.(); }
    follow() {
        const isAsked = this.store.settings.syncHash !== false;
        if (isAsked === this.#isAsked)
            return;
        this.#isAsked = isAsked;
        this.disconnected();
        this.#follower = null;
        if (isAsked)
            void hashPart.use(({ HashFollower }) => this.#begin(new HashFollower(this.store, this.turn)));
    }
    tell() { this.#follower?.tell?.(); }
    #begin(follower) {
        if (!this.#isAsked || this.#follower)
            return;
        this.#follower = follower;
        if (this.store.host.isConnected)
            follower.connected?.();
        this.store.host.requestUpdate();
    }
}

// Which stretches of a long list are open: the first at the beginning, then those that the reader opens, and that of an event that
// opens or has the focus.
class StretchesController {
    /** By key, whether it was opened by somebody; null before the list was seen. */
    #open = null;
    #known = [];
    #all = [];
    /** Places of the events in the order of reading. */
    #order = [];
    /** Whose stretch was opened last. */
    #shown = [];
    constructor(store) {
        this.store = store;
    }
    /** Those of the list; none of one that is read whole, and none where there is no list. */
    get all() {
        const { chronicle, hasStretches, isNewestFirst, language: { words } } = this.store;
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
                (this.#open ??= new Map()).set(stretch.key, true);
        }
        this.#shown = shown;
        this.#open ??= new Map([[first.key, false]]);
    }
    isOpen({ key }) { return this.store.isPrinting || (this.#open?.has(key) ?? false); }
    /** Rows of it before 'show all': as many as are read without headings, of one that nobody opened the first of a list. */
    limitOf({ key }) { return this.#open?.get(key) ? Math.max(this.store.limit, WHOLE) : this.store.limit; }
    rowsOf({ from, to }) {
        const { chronicle, language: { words } } = this.store;
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
    open({ key }) {
        (this.#open ??= new Map()).set(key, true);
        this.store.host.requestUpdate();
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

// A page that is opened at a place below the widget stays there: what the widget grows by while it comes is scrolled by,
// where the reader still stands at the target of the address.
/** Px by which a target may stand off where its address puts it. */
const NEAR_PX$1 = 3;
/** What the page's address names, where it stands after the widget; else null. */
function addressedBelow(host) {
    if (location.hash.length < 2)
        return null;
    const target = document.querySelector(':target');
    return target && host.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING && !host.contains(target) ? target : null;
}
/** Whether the window stands where the address of the target put it: at its top, or as far down as the page goes. */
function isAt(target) {
    const { top } = target.getBoundingClientRect();
    const { scrollingElement: page, documentElement: root } = document;
    const px = (text) => Number.parseFloat(text) || 0;
    const off = top - px(getComputedStyle(target).scrollMarginTop) - px(getComputedStyle(root).scrollPaddingTop);
    const isAtEnd = page !== null && page.scrollTop > 0 && page.scrollTop + innerHeight >= page.scrollHeight - NEAR_PX$1;
    return Math.abs(off) < NEAR_PX$1 || (isAtEnd && off >= 0 && top < innerHeight);
}
class LandingController {
    /** The target that the reader stands at, during an update. */
    #target = null;
    #isOver = false;
    constructor(store) {
        this.store = store;
    }
    follow() {
        // An update may ask for the next.
        if (this.#target)
            return;
        const target = this.#isOver ? null : addressedBelow(this.store.host);
        this.#target = target && isAt(target) ? target : null;
    }
    tell() {
        if (this.store.host.isUpdatePending)
            return;
        if (this.#target && !isAt(this.#target))
            this.#target.scrollIntoView({ block: 'start', behavior: 'instant' });
        this.#target = null;
        // What comes after it is the reader's doing.
        this.#isOver ||= this.store.isAnnounced;
    }
}

// What the widget speaks: its language, words and direction, from its attributes, its document and the page around it.
// Words and calendars that are not there yet are fetched; until they come it says nothing rather than something in another language.
/** Calendars other than the Gregorian. */
const calendarsPart = new Part('calendars', () => import('./other-calendars.js'));
class LanguageController {
    #document = null;
    /** Gregorian dates stand then. */
    #isWithoutCalendars = false;
    constructor(store) {
        this.store = store;
    }
    follow() {
        const { store } = this;
        const { host, document, language: old, settings: { calendar, secondaryCalendar, numerals, monthNames, timeZone } } = store;
        const locale = resolveLang(host, document?.lang);
        const coming = this.#coming(locale, [calendar, secondaryCalendar, ...(document?.events.map((event) => event.calendar) ?? [])]);
        void coming?.then(() => host.requestUpdate());
        // What is drawn keeps its words until those of another language are there.
        const isChanging = coming !== null && old.isReady && document === this.#document;
        if (isChanging)
            return void (store.language = { ...old, isChanging });
        this.#document = document;
        const isReady = coming === null;
        const messages = isReady ? messagesFor(locale) : { ...messagesFor(locale), timeline: '', loading: '' };
        const words = { locale, timeZone: timeZone ?? document?.timeZone ?? 'UTC', calendar, secondaryCalendar, numerals, monthNames };
        const isSame = messages === old.messages && JSON.stringify(words) === JSON.stringify(old.words);
        store.language = { words: isSame ? old.words : words, messages, dir: resolveDir(host, document?.lang), isReady, isChanging };
    }
    /** What is not there yet; null where nothing is to be waited for. */
    #coming(locale, calendars) {
        const isMissing = !calendarsPart.now && !this.#isWithoutCalendars && calendars.some((id) => id && id !== 'gregory');
        const others = isMissing ? calendarsPart.use(({ otherCalendars }) => registerCalendars(otherCalendars)).then(() => (this.#isWithoutCalendars = !calendarsPart.now)) : null;
        const words = loadMessages(locale);
        return words || others ? Promise.all([words, others]) : null;
    }
}

// The page around is followed: its language, direction and ink.
class PageController {
    #scheme = '';
    #end = null;
    constructor(store) {
        this.store = store;
    }
    /** Watches the ancestors that there are now. */
    connected() {
        const { host } = this.store;
        this.disconnected();
        this.#end = watchPage(host, () => host.requestUpdate());
        host.requestUpdate();
    }
    disconnected() { this.#end?.(); }
    measure() {
        this.#scheme = this.store.isPrinting ? '' : inkScheme(this.store.host);
    }
    draw() {
        const section = this.store.host.renderRoot.querySelector('section');
        if (section)
            section.style.colorScheme = this.#scheme;
        this.store.document?.groups.forEach((group, i) => group.color && section?.style.setProperty(`--khatt-own-${(i % 8) + 1}`, group.color));
    }
}

// On paper nothing can be pressed: there the widget is its whole list, with every event open. The list stands when
// `beforeprint` returns, for the browser takes its picture then; afterwards the reader is where they were.
/** What can have the focus in the widget. */
const FOCUSABLE = 'button, summary, a[href], [tabindex], video, audio, iframe';
class PrintController {
    #host;
    /** Where the reader was: the page's scroll and the place of the focus among what can have it. */
    #place = null;
    /** `update` updates the host before it returns. */
    constructor(store, update) {
        this.store = store;
        this.update = update;
        this.#host = store.host;
    }
    connected() {
        // Each widget of a page looks where the reader is before the first of them changes anything.
        addEventListener('beforeprint', this.#remember, true);
        addEventListener('beforeprint', this.#turn);
        addEventListener('afterprint', this.#turn);
    }
    disconnected() {
        removeEventListener('beforeprint', this.#remember, true);
        removeEventListener('beforeprint', this.#turn);
        removeEventListener('afterprint', this.#turn);
        this.store.isPrinting = false;
    }
    #remember = () => {
        if (this.store.isPrinting)
            return;
        const focused = this.#host.renderRoot.activeElement;
        this.#place = { x: scrollX, y: scrollY, id: focused?.getAttribute('data-event-id') ?? null, at: focused ? this.#focusable.indexOf(focused) : -1 };
    };
    #turn = ({ type }) => {
        const isPrinting = type === 'beforeprint';
        if (isPrinting === this.store.isPrinting)
            return;
        this.store.isPrinting = isPrinting;
        this.update();
        // A picture that waits until it is near the window would be missing on paper.
        if (isPrinting)
            for (const picture of this.#host.renderRoot.querySelectorAll('img'))
                picture.loading = 'eager';
        else
            this.#goBack();
    };
    get #focusable() {
        return [...this.#host.renderRoot.querySelectorAll(FOCUSABLE)];
    }
    #goBack() {
        if (!this.#place)
            return;
        const { x, y, id, at } = this.#place;
        this.#place = null;
        const nodes = this.#focusable;
        const node = nodes.find((one) => id !== null && one.getAttribute('data-event-id') === id) ?? nodes[at];
        const isFree = document.activeElement === document.body || document.activeElement === this.#host;
        if (at >= 0 && isFree && node instanceof HTMLElement)
            node.focus({ preventScroll: true });
        scrollTo({ left: x, top: y, behavior: 'instant' });
    }
}

// Asks the page's font for its sizes, once per change of font: the only numbers layout cannot know.
const GAP_PX = 8;
/** In em of a card's own title. */
const CARD_MIN_EM = 9.4;
const CARD_MAX_EM = 20;
/** A narrow chart gives a card at most these parts of its width. */
const CARD_MIN_PART = 0.45;
const CARD_MAX_PART = 0.4;
/** Under a period's name: its bar. */
const BAR_ROOM_PX = 7;
const TICK_MIN_PX = 64;
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
    const type = getComputedStyle(card.querySelector('.title') ?? card);
    const em = Number.parseFloat(type.fontSize);
    const letters = [...(tick.textContent ?? '')].length || 1;
    return {
        heightPx: ruler.offsetHeight,
        metrics: {
            cardMinPx: Math.round(Math.min(CARD_MIN_EM * em, widthPx * CARD_MIN_PART)),
            cardMaxPx: Math.round(Math.max(CARD_MIN_EM * em, Math.min(CARD_MAX_EM * em, widthPx * CARD_MAX_PART))),
            gapPx: GAP_PX,
            cardHeightPx: card.offsetHeight,
            spanHeightPx: label.offsetHeight + BAR_ROOM_PX,
            axisRowPx: Math.round(tick.offsetHeight),
            tickMinPx: TICK_MIN_PX,
            charPx: tick.offsetWidth / letters,
            titlePx: ruledBy(type),
        },
    };
}
/** Widths of words in a font, each asked once: as many as the titles have, and gone with the font. */
function ruledBy({ fontStyle, fontWeight, fontSize, fontFamily }) {
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen)
        return () => 0;
    pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
    const known = new Map();
    return (text) => {
        let px = known.get(text);
        if (px === undefined)
            known.set(text, (px = pen.measureText(text).width));
        return px;
    };
}

// The widget's width where the page leaves it to the content (flex and grid that align, floats, parents that shrink). Its
// styles ask for that of the window, and for a card's at least; what would reach over the place it stands in is given back
// here, and where no width comes of it the console says what to set.
/** Px that a box may reach over another by rounding. */
const SLACK_PX = 1;
const px = (text) => Number.parseFloat(text) || 0;
/** The inner edges of a box, px of the window. */
function insideOf(box) {
    const { left, right, width } = box.getBoundingClientRect();
    const { borderLeftWidth, borderRightWidth, paddingLeft, paddingRight } = getComputedStyle(box);
    const scale = box instanceof HTMLElement && box.offsetWidth > 0 ? width / box.offsetWidth : 1;
    return [left + scale * (px(borderLeftWidth) + px(paddingLeft)), right - scale * (px(borderRightWidth) + px(paddingRight))];
}
class RoomController {
    #isTold = false;
    /** The place that was reached over, and its width then: another width asks anew. */
    #place = null;
    #placePx = 0;
    /** In the next frame: what it changes must not be observed in the same one. */
    #observer = new ResizeObserver(() => requestAnimationFrame(() => {
        if (this.#place && Math.abs(this.#place.clientWidth - this.#placePx) > SLACK_PX)
            this.fit();
    }));
    constructor(host) {
        this.host = host;
    }
    disconnected() {
        this.#forget();
    }
    #forget() {
        this.#observer.disconnect();
        this.#place = null;
        this.host.style.removeProperty('--_room');
        if (this.host.getAttribute('style') === '')
            this.host.removeAttribute('style');
    }
    /** Takes no more width than the place has. */
    fit() {
        if (this.#place)
            this.#forget();
        const { host } = this;
        const widthPx = host.offsetWidth;
        const over = widthPx > 0 ? this.#reachedOver() : null;
        if (!over)
            return;
        host.style.setProperty('--_room', `${Math.max(0, Math.floor(widthPx - over.excessPx))}px`);
        // Wide because the page says so: what the content asks for changes nothing.
        if (host.offsetWidth === widthPx)
            return this.#forget();
        this.#place = over.place;
        this.#placePx = over.place.clientWidth;
        this.#observer.observe(over.place);
    }
    /** The nearest box around the widget that it reaches over, and by how many px of its own. */
    #reachedOver() {
        const { host } = this;
        const own = host.getBoundingClientRect();
        const scale = own.width / host.offsetWidth || 1;
        // What is in between needs room for its own edges too.
        let [from, to] = [own.left, own.right];
        for (let box = parentOf(host); box; box = parentOf(box)) {
            if (/^(inline|contents|table-row|table-row-group)$/.test(getComputedStyle(box).display))
                continue;
            const [left, right] = insideOf(box);
            const excessPx = Math.max(0, left - from, to - right, to - from - (right - left)) / scale;
            if (excessPx > SLACK_PX)
                return { place: box, excessPx };
            const outer = box.getBoundingClientRect();
            [from, to] = [from - (left - outer.left), to + (outer.right - right)];
        }
        return null;
    }
    /** To be called when the page has been laid out. */
    tellIfNone() {
        const { host } = this;
        if (this.#isTold || host.offsetWidth > 0 || host.getClientRects().length === 0)
            return;
        this.#isTold = true;
        console.warn('khatt-timeline: the element has no width where it stands. Give it, or what it stands in, one: `inline-size: 100%`, for example.');
    }
}

// How large the widget is and its words are, followed; and the height that it holds on the page while it loads.
/** A chart in a reserved place takes at least this part of `--khatt-height`. */
const LEAST_PART = 0.35;
/** A list in a held place has at least this many rows. */
const LEAST_ROWS = 1;
/** About the height of 'show all'. */
const SHOW_ALL_PX = 48;
/** Rows stand this much farther apart at most, to fill a place. */
const MOST_SPARE_PX = 32;
class SizeController {
    /** Null until the widget is displayed; while it is hidden, as it was last. */
    #size;
    /** What is drawn now has a place on the page. */
    #isSeen;
    /** Only the first drawing takes the place of the list. */
    #isFitted;
    #events;
    #widthPx;
    #isShown;
    #probe;
    #host;
    #room;
    /** Measured in the next frame: what it changes must not be observed in the same one. */
    #observer;
    constructor(store) {
        this.store = store;
        /** Where the chart is drawn; null where there is none, or none to see. */
        this.chart = null;
        /** Null until the widget is displayed; while it is hidden, as it was last. */
        this.#size = null;
        /** What is drawn now has a place on the page. */
        this.#isSeen = false;
        /** Only the first drawing takes the place of the list. */
        this.#isFitted = false;
        /** The widget stood loading on the page: its height is held, so that nothing below it moves. */
        this.isReserved = false;
        this.#events = null;
        this.#widthPx = 0;
        this.#isShown = false;
        this.#probe = null;
        /** Measured in the next frame: what it changes must not be observed in the same one. */
        this.#observer = new ResizeObserver(() => requestAnimationFrame(() => {
            if (!this.#host.isConnected)
                return;
            if (this.#measureWords())
                this.#host.requestUpdate();
            this.#room.tellIfNone();
        }));
        this.#host = store.host;
        this.#room = new RoomController(store.host);
    }
    /** Own width, whatever `transform` or `zoom` the page draws it with; while it is hidden, as it was last. */
    get widthPx() {
        return (this.#widthPx ||= this.#host.offsetWidth);
    }
    follow() {
        const { store } = this;
        const { status, order, settings: { events } } = store;
        // A list that is shown meanwhile has its own height.
        if (status === 'loading' && !store.hasList)
            this.#reserve(events ?? store.coming);
        // Fewer than were announced: their place is given back.
        else if (status === 'ready' && order.length < (events ?? 0) && this.isCounted)
            this.#events = order.length;
    }
    disconnected() {
        this.#room.disconnected();
        this.#observer.disconnect();
        this.#probe = null;
        this.#widthPx = 0;
    }
    measure() {
        const section = this.#section;
        // What is measured depends on it.
        if (section && this.#events !== null)
            section.style.setProperty('--_events', `${this.#events}`);
        this.#watchProbe();
        this.#isSeen = this.#host.offsetWidth > 0;
        const root = this.#host.renderRoot.querySelector('.chart');
        const size = this.#isSeen ? this.#size : null;
        this.chart = root && size && root.clientWidth > 0 ? { root, widthPx: Math.round(root.clientWidth), metrics: size.metrics, ...(this.store.layout === 'story' ? { heightPx: mapHeight(root.clientWidth), isReserved: false } : this.#heightFor(root, size.heightPx)) } : null;
    }
    draw() {
        const { status, isPrinting, isVertical, limit } = this.store;
        if (status !== 'ready' || !this.#isSeen || this.#isFitted || isPrinting)
            return;
        const count = isVertical ? this.#fitRows() : Infinity;
        this.#isFitted = count >= limit;
        if (!this.#isFitted)
            this.store.showRows(count);
    }
    #watchProbe() {
        const probe = this.#host.renderRoot.querySelector('.probe');
        if (probe === this.#probe)
            return;
        this.#probe = probe;
        this.#observer.disconnect();
        for (const node of [this.#host, ...(probe?.children ?? [])])
            this.#observer.observe(node);
        this.#measureWords();
    }
    /** Whether anything has changed. What is not displayed has no size to tell. */
    #measureWords() {
        this.#room.fit();
        const widthPx = this.#host.offsetWidth;
        const size = widthPx > 0 ? measure(this.#host.renderRoot, widthPx) : null;
        const isBack = !this.#isShown;
        this.#isShown = size !== null;
        if (!size || (!isBack && widthPx === this.#widthPx && JSON.stringify(size) === JSON.stringify(this.#size)))
            return false;
        this.#widthPx = widthPx;
        this.#size = size;
        return true;
    }
    get #section() {
        return this.#host.renderRoot.querySelector('section');
    }
    /** Holds the height that the story is going to take, by how many `events` are coming where that is said. */
    #reserve(events) {
        // A place that the page gives stays as it is.
        if (!this.isReserved && !(reservedPx(this.#host) > 0))
            this.isReserved = true;
        this.#events = events !== null && events > 0 ? events : null;
    }
    /** Whether the place follows the number of events. */
    get isCounted() {
        return this.#events !== null;
    }
    /** Whether khatt-timeline.css holds a place for the widget: what follows it must not move. */
    get #isHeld() {
        return getComputedStyle(this.#host).getPropertyValue('--_place') !== '';
    }
    /**
     * How many rows of the list fit, of those that are there; `Infinity` where all of them do. Where a place is held, as many as fit in it, and
     * what is left over stands between them, and what would tear
     * them apart before the footer, which ends the place. Where the end of the place that a list on the page holds is not seen, nothing that
     * follows can move before the reader's eyes, and the list has its own height.
     */
    #fitRows() {
        const section = this.#section;
        if (!section || !(this.isReserved || this.#isHeld || reservedPx(section) > 0))
            return Infinity;
        const place = reservedPx(section);
        const isSeen = this.#host.getBoundingClientRect().top + place <= innerHeight;
        if (this.#isHeld && !this.isReserved && !isSeen && !addressedBelow(this.#host)) {
            this.#host.style.minBlockSize = '0';
            return Infinity;
        }
        const rows = [...section.querySelectorAll('.row')];
        const count = rows.length;
        let excess = naturalPx(section) - place;
        if (excess > 1 && !section.querySelector('.show-all'))
            excess += SHOW_ALL_PX;
        while (rows.length > LEAST_ROWS && excess > 1)
            excess -= rows.pop()?.offsetHeight ?? 0;
        if (rows.length < count)
            return rows.length;
        if (excess < 0) {
            const gaps = rows.length - 1;
            const sparePx = gaps > 0 ? Math.min(MOST_SPARE_PX, -excess / gaps) : 0;
            section.style.setProperty('--_spare', `${sparePx}px`);
            section.style.setProperty('--_left', `${-excess - sparePx * gaps}px`);
        }
        return Infinity;
    }
    /** Px for the chart: what is reserved for the widget, where something is, else `--khatt-height`. */
    #heightFor(root, heightPx) {
        const section = root.parentElement;
        const reserved = section ? reservedPx(section) : 0;
        // A page's own least height that is less than a chart's is no place for one.
        if (!section || !(reserved >= heightPx || this.isReserved || this.#isHeld))
            return { heightPx, isReserved: false };
        let below = 0;
        for (const node of section.querySelectorAll(':scope > :is(.rows, .left-out, footer)'))
            below += node.offsetHeight + Number.parseFloat(getComputedStyle(node).marginBlockStart);
        // Offsets are rounded, but unlike boxes they do not grow with a page's zoom.
        return { heightPx: Math.max(Math.floor(reserved - root.offsetTop - below - 1), Math.round(heightPx * LEAST_PART)), isReserved: true };
    }
}
const reservedPx = (node) => Number.parseFloat(getComputedStyle(node).minBlockSize) || 0;
/** Px from the top of the section to the end of its last part. */
function naturalPx(section) {
    const footer = section.querySelector('footer');
    return footer ? footer.offsetTop + footer.offsetHeight : section.offsetHeight;
}

// What is said to those who do not see it, politely and once: only what the focus does not tell by itself.
const DAY_MS = 86_400_000;
class StatusController {
    #text = '';
    /** What the page shows since the last update, and which event is open there. */
    #shown = null;
    #open = null;
    constructor(store) {
        this.store = store;
    }
    follow() {
        const { selected } = this.store;
        // Whoever closed it, nothing more is to be said of it.
        if (selected === null && this.#open !== null)
            this.clear();
        this.#open = selected;
    }
    draw() {
        this.#write();
    }
    settle() {
        const { status } = this.store;
        if (this.#shown === 'loading' && status === 'ready')
            this.#sayLoaded();
        this.#shown = status;
    }
    /** Says the parts as one sentence; nothing where it was said last. */
    say(...parts) {
        this.#set(parts.filter(Boolean).join(this.store.language.messages.comma));
    }
    clear() {
        this.#set('');
    }
    /** What a page that was waited for has brought. */
    #sayLoaded() {
        const { order, story, language: { words, messages } } = this.store;
        const dropped = ('problems' in story ? story.problems : []).filter((problem) => problem.dropped).length;
        this.say(plural(messages.events, order.length, words), dropped > 0 ? plural(messages.leftOut, dropped, words) : '');
    }
    /** Which stretch of time is in view, and how many events; where the view follows an event, that is what is told. */
    rested(isFollowing) {
        const { chronicle, extent, language: { words, messages } } = this.store;
        if (isFollowing || !extent || !chronicle)
            return;
        const [from, to] = extent;
        const range = edtfRange(from, to);
        const [first, last] = [range.from, range.to].map((edge) => (to - from > 2 * DAY_MS ? edge.replace(/T.*/, '') : edge));
        const count = momentsIn(chronicle, from, to).length + spansIn(chronicle, from, to).length;
        try {
            this.say(formatDate(parseEdtf(`${first}/${last}`), words), plural(messages.events, count, words));
        }
        catch {
            // Beyond the years that EDTF can write.
            this.say(plural(messages.events, count, words));
        }
    }
    #set(text) {
        this.#text = text;
        this.#write();
    }
    /** Straight into the live region: what is said changes nothing else, and is no reason to draw. */
    #write() {
        const region = this.store.host.renderRoot.querySelector('[role="status"]');
        if (region && region.textContent !== this.#text)
            region.textContent = this.#text;
    }
}

// Rows that keep their nodes by a key: what plays in one, or has the focus, stays while others come and go around it. lit's
// `repeat` does the same, and moves least where long lists are sorted anew; rows in the order of time hardly ever move. A row
// whose model is the same as before is not rendered.
class KeyedRows extends Directive {
    #keys = [];
    #models = new Map();
    render(_keys, rows) {
        return rows.map((row) => row.render());
    }
    update(list, [keys, rows]) {
        const old = getCommittedValue(list);
        const [before, models] = [this.#keys, this.#models];
        this.#keys = keys;
        this.#models = new Map(keys.map((key, i) => [key, rows[i]?.model ?? []]));
        if (!Array.isArray(old))
            return this.render(keys, rows);
        const parts = new Map(before.map((key, i) => [key, old[i]]));
        const coming = new Set(keys);
        for (const [key, part] of parts) {
            if (coming.has(key))
                continue;
            removePart(part);
            parts.delete(key);
        }
        // Those that stay, in the order in which they stand; `at` is the first that has not had its turn.
        const order = [...parts.keys()];
        const done = new Set();
        let at = 0;
        setCommittedValue(list, keys.map((key, i) => {
            while (done.has(order[at] ?? ''))
                at++;
            done.add(key);
            const kept = parts.get(key);
            const part = kept && order[at] === key ? kept : insertPart(list, parts.get(order[at] ?? ''), kept);
            const model = kept && models.get(key);
            return model && rows[i]?.model.every((one, place) => one === model[place]) ? part : setChildPartValue(part, rows[i]?.render());
        }));
        return noChange;
    }
}
/** A row for each key; the keys are different. A model without parts is the same for good. */
const keyedRows = directive(KeyedRows);

// The vertical form: rows down the page with their marks on a line, the selected one open in place.
/** Rows about the tab stop, so that keys and eyes find the next ones. */
const NEAR = 20;
/** The key of what stands in the list for rows that are not shown: no id has controls. */
const GAP = '\0';
/** The first rows up to the limit; a selected one beyond it is shown too, and what is left out before it is said where it would stand. */
function renderList(rows, state, actions) {
    const at = state.isCut ? rows.findIndex(({ id }) => id === state.tabStop) : -1;
    const isShown = (row, i) => i < state.limit || row.id === state.selected || (at >= 0 && Math.abs(i - at) <= NEAR);
    const shown = rows.map((row, i) => ({ row, place: (state.first ?? 0) + i + 1 })).filter(({ row }, i) => isShown(row, i));
    const gap = rows.findIndex((row, i) => !isShown(row, i));
    const tabStop = shown.some(({ row }) => row.id === state.tabStop) ? state.tabStop : shown[0]?.row.id;
    const keys = shown.map(({ row }) => row.id);
    const items = shown.map(({ row, place }) => {
        const [details, isWhole, tabIndex] = [state.open(row.id), state.isWhole(row.id), row.id === tabStop ? 0 : -1];
        return { model: [row, details, isWhole, tabIndex, state.messages, place, state.total], render: () => renderRow(row, details, isWhole ? state.whole(row.id) : null, state, actions, tabIndex, place) };
    });
    const showAll = gap < 0 ? nothing : html `<button type="button" class="show-all" part="button" @click=${() => actions.showAll(rows[gap]?.id ?? '')}>${written(plural(state.messages.showAll, rows.length, state.words))}</button>`;
    const isWithin = gap >= 0 && gap < shown.length;
    if (isWithin) {
        keys.splice(gap, 0, GAP);
        items.splice(gap, 0, { model: [{}], render: () => html `<li class="gap">${showAll}</li>` });
    }
    return html `
    <ol class="list" part="list" role="list">${keyedRows(keys, items)}</ol>
    ${isWithin ? nothing : showAll}`;
}
function renderRow(row, details, all, { messages, total }, actions, tabIndex, place) {
    const classes = `row ${groupClass(row.group)} ${row.mark}${row.isOngoing ? ' ongoing' : ''}${row.isUncertain ? ' uncertain' : ''}${details ? ' selected' : ''}${all ? ' whole' : ''}${row.thumbnail !== null && !(details && !all) ? ' pictured' : ''}`;
    // A press on what is open closes it, one on what has nothing to open does nothing; else it asks for a selection.
    const pressed = details && !all ? actions.close : null;
    const press = pressed || all ? (event) => {
        event.stopPropagation();
        pressed?.();
    } : null;
    const thumbnail = row.thumbnail === null ? nothing : html `<img class="thumbnail" src=${row.thumbnail} alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer" @error=${({ currentTarget }) => currentTarget.hidden = true} />`;
    const title = html `<span class="title" part="event-title">${inLang(row.title, row.lang)}</span>`;
    const date = html `<span class="date" part="event-date">${written(row.date)}${row.isOngoing ? html ` · ${written(messages.ongoing)}` : nothing}</span>`;
    return html `<li class=${classes} aria-setsize=${total} aria-posinset=${place}>
    <span class="mark" part=${row.mark === 'point' ? 'mark' : 'span'} data-event-id=${row.id} aria-hidden="true" @click=${press}></span>
    ${all
        ? html `<div class="event" part="event" data-event-id=${row.id} tabindex=${tabIndex} @click=${press}>${details ? date : renderWhen(all)} ${title}${thumbnail}</div>`
        : html `<button type="button" class="event" part="event" data-event-id=${row.id} tabindex=${tabIndex} aria-expanded=${details !== null} aria-controls=${details?.isSelected ? 'details' : nothing} aria-label=${row.name} @click=${press}>
        ${date} ${title}${details ? nothing : thumbnail}<span class="chevron">${icon('down')}</span>
      </button>`}
    ${details ? renderDetails(details, actions) : nothing}
  </li>`;
}

// A long list down the page: its stretches of time as headings that open, and as a row of buttons over it that lead to them.
function renderStretches(state, actions) {
    const { all, isPrinting, messages } = state;
    return html `
    ${isPrinting || all.length < 2 ? nothing : html `<div class="jumps" role="toolbar" aria-label=${messages.jumpTo}>
      ${all.map((stretch, i) => html `<button type="button" part="button" tabindex=${i === 0 ? 0 : -1} @click=${() => actions.jump(stretch)}>${written(stretch.heading)}</button>`)}
    </div>`}
    ${all.map((stretch) => renderStretch(stretch, state, actions))}`;
}
function renderStretch(stretch, state, actions) {
    const { key, from, countLabel } = stretch;
    const isOpen = state.isOpen(stretch);
    const id = `stretch-${key}`;
    const label = html `<span class="name">${written(stretch.heading)}</span> <span class="count">${written(countLabel)}</span>`;
    return html `<div class="stretch">
    ${heading(state.headingLevel, state.isPrinting ? label : html `<button type="button" part="button" data-control=${id} aria-expanded=${isOpen} aria-controls=${isOpen ? id : nothing} @click=${() => actions.toggle(stretch)}>${label}<span class="chevron">${icon('down')}</span></button>`, nothing)}
    ${isOpen ? html `<div id=${id}>${renderList(state.rows(stretch), { ...state, limit: state.limitOf(stretch), first: from, isCut: true }, actions)}</div>` : nothing}
  </div>`;
}

// The plain parts of the widget around the drawing: header, messages, the list of a stack, footer.
const LAYOUT_ICONS = { horizontal: 'chart', story: 'story', vertical: 'list' };
function renderHeader({ document, messages, level, summary, toggle, zoomIn, zoomOut, fit, layouts }) {
    const title = document?.title ?? '';
    const button = (control, name, action, picture, tabindex = -1) => html `<button type="button" part="button" data-control=${control} aria-label=${name} tabindex=${tabindex} @click=${action}>${picture}</button>`;
    return html `
    <header part="header">
      <div class="heading">
        <slot name="title">${title ? heading(level, html `<span part="title">${inLang(title, document?.langs?.['title'])}</span>`, 'title') : html `<span id="title" class="status">${written(messages.timeline)}</span>`}</slot>
        <slot name="description">${document?.description ? html `<p class="description">${inLang(plainText(parseRuns(document.description)), document.langs?.['description'])}</p>` : nothing}</slot>
        ${document && summary !== null ? html `<p class="status">${written(summary)}</p>` : nothing}
        ${document && document.groups.length > 0 ? html `<ul class="legend ${document.groups.length > 1 ? 'toggles' : ''}" part="legend" role="list">${document.groups.map((group, i) => html `<li class=${groupClass(i)}>${legendEntry(inLang(group.label, group.langs?.['label']), toggle(i))}</li>`)}</ul>` : nothing}
      </div>
      ${zoomIn || layouts ? html `<div class="toolbar" part="toolbar" role="toolbar" aria-label=${messages.toolbar}>
        ${zoomIn ? html `${button('zoom-in', messages.zoomIn, zoomIn, icon('zoomIn'), 0)}${button('zoom-out', messages.zoomOut, zoomOut, icon('zoomOut'))}${button('fit', messages.fit, fit, icon('fit'))}` : nothing}
        ${layouts ? html `<span class="layouts" role="group" aria-label=${layouts.name} ?inert=${!layouts.name}>${layouts.layouts.map(({ id, name, isOn }) => html `<button type="button" part="button" data-control=${id} aria-label=${name} title=${name} aria-pressed=${isOn} tabindex=${isOn && !zoomIn ? 0 : -1}
          @click=${(event) => layouts.choose(id, event.detail === 0 ? 'key' : 'pointer')}>${icon(LAYOUT_ICONS[id])}</button>`)}</span>` : nothing}
      </div>` : nothing}
    </header>`;
}
function legendEntry(label, toggle) {
    const words = toggle ? html `${label} <span class="count">${written(toggle.count)}</span>` : label;
    return toggle?.press ? html `<button type="button" part="button" aria-pressed=${toggle.isOn ? 'true' : 'false'} @click=${toggle.press}>${words}</button>` : html `<span>${words}</span>`;
}
const ERROR_WORDS = {
    network: 'errorNetwork', http: 'errorNetwork', url: 'errorNetwork', size: 'errorSize', format: 'errorFormat', time: 'errorTime',
};
/** What stands in the chart's place while there is none. */
function renderMessage(status, messages, code, retry) {
    if (status === 'loading')
        return html `<div class="message" tabindex="-1" aria-busy="true">${written(messages.loading)}</div>`;
    if (status === 'empty')
        return html `<div class="message" tabindex="-1"><slot name="empty">${written(messages.empty)}</slot></div>`;
    return html `<div class="message" role="alert">
    <slot name="error"><strong>${written(messages.error)}</strong><span>${written(messages[ERROR_WORDS[code ?? 'network']])}</span></slot>
    <button type="button" part="button" data-control="retry" @click=${retry}>${written(messages.retry)}</button>
  </div>`;
}
/** How many events could not be shown. */
function renderLeftOut(problems, messages, words) {
    const count = problems.filter((problem) => problem.dropped).length;
    return count > 0 ? html `<p class="left-out">${written(plural(messages.leftOut, count, words))}</p>` : nothing;
}
/** The events that a card or a ring stands for, as a list beside it. */
function renderStack(rows, { messages, words, isRest }, { closeStack, stackLeft }) {
    const name = plural(isRest ? messages.moreEvents : messages.events, rows.length, words);
    return html `<div class="stack" role="group" aria-label=${name} popover="manual" @focusout=${stackLeft}>
    <div class="stack-head"><span>${written(name)}</span><button type="button" class="close" part="button" aria-label=${messages.close} @click=${closeStack}>${icon('close')}</button></div>
    <ol role="list">${rows.map((row, i) => html `<li class=${groupClass(row.group)}>
      <button type="button" class="event" part="event" data-event-id=${row.id} tabindex=${i === 0 ? 0 : -1} aria-label=${row.name}><span class="date" part="event-date">${written(row.date)}</span> <span class="title" part="event-title">${inLang(row.title, row.lang)}</span></button>
    </li>`)}</ol>
  </div>`;
}
function wordsOf$1(edtf, words) {
    try {
        return formatDate(parseEdtf(edtf), words);
    }
    catch {
        return edtf;
    }
}
/** Source and as-of line of the document; what one event has from somebody is not the source of all. */
function renderFooter(document, messages, words) {
    return html `<footer part="footer"><slot name="footer">
    ${document?.source ? html `<bdi>${sentence(messages.storySource, inLang(document.source.name, document.source.langs?.['name']))}</bdi>` : nothing}
    ${document?.asOf ? html `<bdi>${written(fill$1(messages.updated, { date: wordsOf$1(document.asOf, words) }))}</bdi>` : nothing}
  </slot></footer>`;
}

// The story itself: the chart with what opens over and under it, or the list down the page.
function renderStory(store, { input, selection, focus, telling, share, stretches, stack: { focusOut } }, header) {
    const { chronicle, found, isVertical, isPrinting, selected, stack, tabStop, limit, isNewestFirst, settings, language: { messages, words, dir } } = store;
    if (!chronicle)
        return nothing;
    const context = { selected, words, messages, dir, isNewestFirst, isPrinting, headingLevel: settings.headingLevel + (stretches.all.length > 0 ? 2 : 1) };
    const actions = {
        previous: () => selection.step(-1, 'pointer'), next: () => selection.step(1, 'pointer'), close: () => input.close(), share: share.render,
        // The first row that was not there takes the focus from the button that goes.
        showAll: (next) => {
            store.showRows(Infinity);
            void focus.toEvent(next);
        },
        toggle: (stretch) => stretches.toggle(stretch),
        jump: (stretch) => {
            stretches.open(stretch);
            void focus.toControl(`stretch-${stretch.key}`);
        },
    };
    const details = detailsOf(chronicle, selected, context);
    // Words for all events cost more than the whole chart: only the forms that list them ask.
    const { all } = stretches;
    const listed = isVertical ? (all.length > 0 ? [] : layoutList(chronicle, words, isNewestFirst)) : rowsAt(chronicle, words, chronicle.undated.map((_, i) => chronicle.count + i));
    const asked = found && new Set(store.order);
    const rows = asked ? listed.filter(({ id }) => asked.has(id)) : listed;
    const slots = new Set([...store.host.children].map(({ slot }) => slot));
    const bare = new Set(isVertical || rows.length > 0 ? [...chronicle.events, ...chronicle.undated].filter((event) => !hasMore(event, chronicle.document) && !slots.has(`event-${event.id}`)).map(({ id }) => id) : []);
    const open = (id) => (id === selected ? details : isPrinting && !bare.has(id) ? detailsOf(chronicle, id, context) : null);
    const list = { ...context, tabStop, limit, total: all.at(-1)?.to ?? rows.length, open, isWhole: (id) => bare.has(id), whole: (id) => detailsOf(chronicle, id, context) };
    const lead = isPrinting ? chronicle.document.media.map((one) => renderMedia(one, chronicle.document.title ?? '', context)) : nothing;
    if (all.length > 0)
        return html `${lead}<div class="rows">${renderStretches({ ...list, all, isPrinting, headingLevel: settings.headingLevel + 1, isOpen: (one) => stretches.isOpen(one), limitOf: (one) => stretches.limitOf(one), rows: (one) => stretches.rowsOf(one) }, actions)}</div>`;
    if (isVertical)
        return html `${lead}<div class="rows">${renderList(rows, list, actions)}</div>`;
    const chart = chronicle.count > 0 ? html `<div class="chart" part="chart" role="group" aria-labelledby="title" tabindex="-1" @pointerover=${input.hovered} @focusin=${input.hovered}></div>` : nothing;
    const hidden = stack ? renderStack(rowsAt(chronicle, words, stack.ids.flatMap((id) => chronicle.indexOf.get(id) ?? [])), { messages, words, isRest: stack.isRest }, { closeStack: () => input.escape(), stackLeft: focusOut }) : nothing;
    if (store.layout === 'story')
        return html `${telling.render({ header, chart, share: share.render })}${hidden}`;
    return html `
    ${chart}
    ${hidden}
    ${rows.length > 0 ? html `<div class="rows" role="group" aria-labelledby="undated"><p id="undated">${written(messages.undatedEvents)}</p>${renderList(rows, list, actions)}</div>` : nothing}
    ${details && chronicle.indexOf.has(details.event.id) ? renderDetails(details, actions) : nothing}`;
}

// The whole of what the widget shows, made of the store.
function renderWidget(store, actions) {
    const { find, layout, size, stories, chart, focus, input } = actions;
    const { story, status, hasList, isPrinting, order, chronicle, settings: { headingLevel: level }, language: { messages, words, dir, isReady } } = store;
    const document = isReady ? store.document : null;
    // Nothing flashes: what can be read stays until the story takes its place.
    if (status === 'loading' && hasList)
        return html `<slot name="title"></slot><slot></slot>`;
    // A story is gone through; who has asked for some of it sees what, and how to see all.
    const hasFinder = status === 'ready' && (store.layout !== 'story' || store.found !== null);
    const moves = (act) => ({ detail }) => {
        store.movesBy(detail === 0 ? 'key' : 'pointer');
        act();
    };
    const header = html `${renderHeader({
        document, messages, level, summary: chronicle && order.length > 0 ? summaryOf(chronicle, words) : null, toggle: (i) => (hasFinder ? find.toggle(i) : null), layouts: status === 'ready' ? layoutsOf(store, layout) : null,
        zoomIn: status === 'ready' && store.layout === 'horizontal' ? moves(() => chart.zoomIn()) : null, zoomOut: moves(() => chart.zoomOut()), fit: moves(() => chart.fit()),
    })}${hasFinder && find.rows > 0 ? html `<div class="finder rows-${find.rows}">${find.render()}</div>` : nothing}`;
    return html `
    <section class="timeline ${size.isReserved && !isPrinting ? 'reserved' : ''} ${size.isCounted ? 'counted' : ''} ${layout.layouts.length > 0 ? 'choice' : ''} ${store.layout}" dir=${dir} lang=${words.locale}
      aria-labelledby="title" @click=${input.clicked} @keydown=${input.pressed} @focusin=${focus.focusIn} @focusout=${focus.focusOut}>
      ${status === 'ready' ? html `<button type="button" class="skip" part="button" @click=${() => focus.toControl('end')}>${written(messages.skip)}</button>` : nothing}
      ${status === 'ready' && store.layout === 'story' ? nothing : header}
      ${status === 'ready' ? renderStory(store, actions, header) : renderMessage(status, messages, story.status === 'error' ? story.code : null, () => stories.retry())}
      ${status === 'error' && hasList ? html `<slot></slot>` : nothing}
      ${story.status === 'ready' && isReady ? renderLeftOut(story.problems, messages, words) : nothing}
      ${renderFooter(document, messages, words)}
      ${isReady ? renderProbe(messages.timeline) : nothing}
      <div class="status" role="status"></div>
      <span class="end" data-control="end" tabindex="-1"></span>
    </section>`;
}
/** The control by which the reader changes the layout; null where there is nothing to choose. Until its words are there, its place alone. */
function layoutsOf(store, layout) {
    const words = readingPart.now?.readingWordsFor(store.language.words.locale);
    const { layouts } = layout;
    if (layouts.length === 0)
        return null;
    const names = { horizontal: words?.chart, story: words?.story, vertical: words?.list };
    return { name: words?.layout ?? '', layouts: layouts.map((id) => ({ id, name: names[id] ?? '', isOn: id === store.layout })), choose: (id, by) => layout.choose(id, by) };
}

// While somebody reads the list that the widget is made of (the focus is in it, or words of it are selected), the list
// stays; the widget takes its place when they have left it.
class ReadingController {
    #isAsked = false;
    constructor(store) {
        this.store = store;
    }
    /** Whether somebody is in the list is asked once, when all else is there to draw the widget. */
    follow() {
        if (this.#isAsked || this.store.status === 'loading')
            return;
        this.#isAsked = true;
        this.store.isReading = this.#begin();
    }
    disconnected() {
        document.removeEventListener('selectionchange', this.#look);
        this.store.host.removeEventListener('focusout', this.#look);
    }
    #begin() {
        if (!this.store.hasList || !this.#isInside())
            return false;
        document.addEventListener('selectionchange', this.#look);
        this.store.host.addEventListener('focusout', this.#look);
        return true;
    }
    /** The focus may be on its way to the next link of the list. */
    #look = () => requestAnimationFrame(() => {
        if (!this.store.isReading || this.#isInside())
            return;
        this.store.isReading = false;
        this.disconnected();
        this.store.host.requestUpdate();
    });
    #isInside() {
        const { host } = this.store;
        const selection = getSelection();
        // A selection that lies within the host does not 'contain' it, not even in part.
        return host.matches(':focus-within') || (selection !== null && !selection.isCollapsed && (host.contains(selection.anchorNode) || selection.containsNode(host, true)));
    }
}

// The fragment of a page's address that names an event. Pure.
const PREFIX = '#khatt-';
/** Whether the fragment names an event of some timeline. */
const namesEvent = (hash) => hash.startsWith(PREFIX);
/** Letters stay as they are, so that an Arabic id is read as one; of the rest only what no messenger takes for the end of a link. */
const UNSAFE = /[^\p{L}\p{M}\p{N}._:-]|[.:]$/gu;
function percent(letter) {
    if (letter < '\x80')
        return `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
    // Half of a letter is none.
    return encodeURIComponent(/\p{Cs}/u.test(letter) ? '\uFFFD' : letter);
}
const fragmentOf = (id) => PREFIX + id.replace(UNSAFE, percent);
/** The id in a fragment, encoded or not; null where it is another's. */
function idIn(hash) {
    if (!namesEvent(hash))
        return null;
    const text = hash.slice(PREFIX.length);
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** An address with this fragment, or without one. */
const withFragment = (href, fragment) => href.replace(/#.*/s, '') + fragment;

// The children that the data may be: inline JSON, or something to read, whose own reader (read-list.ts) is loaded on use.
const CHILD_OBSERVER_OPTIONS = { childList: true, subtree: true, characterData: true, attributes: true };
const LIST = ':scope > ol, :scope > figure > ol';
/** Whether the children are something to read: without the script, and until the widget takes their place. */
const hasReadable = (host) => host.querySelector(`${LIST}, :scope > khatt-event`) !== null;
/** The value of the inline JSON; an error where it is none; null where there is no such child. */
function readInline(host) {
    const script = host.querySelector(':scope > script[type="application/json"]');
    if (!script)
        return null;
    try {
        return { value: JSON.parse(script.textContent ?? '') };
    }
    catch (error) {
        return { error: `The inline data is not JSON: ${error instanceof Error ? error.message : String(error)}` };
    }
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

// What reads a story lies beside the widget's file where not every story needs it.
/** What reads a list on the page: a timeline whose story is none there needs none. */
const listPart = new Part('list', () => import('./read-list.js'));
/** What reads dates in words. */
const datePart = new Part('reader', () => import('./reader.js'));

// What the page appends to a story, on top of the data as it came.
const idOf = (event) => (typeof event === 'object' && event !== null && 'id' in event ? event.id : undefined);
/** The value, a document or an array of events, with more events; one whose id is there already takes its place. The value itself stays as it is. */
function withEvents(value, added) {
    if (added.length === 0)
        return value;
    const root = Array.isArray(value) ? { events: value } : Object(value);
    const events = Array.isArray(root.events) ? [...root.events] : [];
    for (const one of added) {
        const id = idOf(one);
        const at = id === undefined ? -1 : events.findIndex((event) => idOf(event) === id);
        if (at < 0)
            events.push(one);
        else
            events[at] = one;
    }
    return { ...root, events };
}

// Finds the widget's data (property, `src`, inline JSON, light-DOM children, in this order), reads it, and keeps what
// came of it as one state. Loading is lazy for `src`: it begins when the widget comes near the viewport. The readers of
// lists and of dates in words are fetched where there is something for them to read.
const NEAR_PX = 600;
/** So many events need less than the default place. */
const FEW = 4;
/** Input that says which data it is; the rest says how the same data is read. */
const SOURCE = ['data', 'src', 'loading', 'maxBytes', 'credentials'];
class StoryController {
    #host;
    /** What the page has not been told of yet. */
    #news = null;
    #input = null;
    /** Lines of the console: the same data read anew says nothing twice. */
    #logged = new Set();
    /** What the page has appended to the data that it asks for. */
    #added = [];
    /** What was read last, until other data is asked for. */
    #raw = null;
    /** It has dates in words and no language of its own. */
    #followsLocale = false;
    #abort = new AbortController();
    #children = null;
    #near = null;
    constructor(store) {
        this.store = store;
        this.#host = store.host;
    }
    /** Tells the page what has been read and what was wrong. */
    tell() {
        const story = this.#news;
        this.#news = null;
        if (!story || story.status === 'loading')
            return;
        if ('document' in story)
            emit(this.#host, 'khatt-load', { document: story.document });
        if (story.problems.length > 0)
            emit(this.#host, 'khatt-error', { problems: story.problems, fatal: story.status === 'error' });
    }
    /** Reads again where what is asked for is something else. */
    follow() {
        const old = this.#input;
        const input = { ...this.store.settings, data: this.#host.data, locale: resolveLang(this.#host, undefined) };
        this.store.hasList = hasReadable(this.#host);
        const isOther = (...keys) => keys.some((key) => !Object.is(old?.[key], input[key]));
        this.#input = input;
        if (!old || isOther(...SOURCE)) {
            if (old)
                this.#added = [];
            this.#start();
        }
        else if (this.#raw && (isOther('timeZone', 'seasons') || (this.#followsLocale && isOther('locale')))) {
            this.#stop();
            this.#read(this.#raw.value, this.#raw.baseUrl);
        }
        else if (this.#near && this.#isAddressed)
            this.#begin(input);
    }
    /** The page's address names an event, which may be one of ours. */
    get #isAddressed() {
        return this.store.settings.syncHash !== false && namesEvent(location.hash);
    }
    /** Adds raw events to the data, or to what is on its way. Without any data they are the story. */
    append(events) {
        this.#added = [...this.#added, ...events];
        if (this.#raw) {
            this.#stop();
            this.#read(this.#raw.value, this.#raw.baseUrl);
        }
        else if (this.#areChildrenData)
            this.#readChildren();
    }
    /** Forgets what was loaded and begins again. */
    retry() {
        if (this.#input)
            this.#start();
    }
    connected() {
        if (this.#input && this.store.story.status === 'loading')
            this.#start();
        else
            this.#watchChildren();
    }
    disconnected() {
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
        this.#logged.clear();
        this.#raw = this.store.coming = null;
        const input = this.#input;
        if (!input)
            return;
        this.#watchChildren();
        if (input.data !== undefined && input.data !== null)
            this.#read(input.data, this.#host.baseURI);
        else if (input.src !== null) {
            this.#set({ status: 'loading' });
            if (input.loading === 'eager' || this.#isAddressed)
                this.#begin(input);
            else
                this.#whenNear(() => this.#begin(input));
        }
        else
            this.#readChildren();
    }
    #readChildren() {
        this.#stop();
        const inline = readInline(this.#host);
        if (inline && 'error' in inline)
            this.#fail('format', [problem('children/not-json', inline.error)]);
        else if (inline)
            this.#read(inline.value, this.#host.baseURI);
        else if (hasReadable(this.#host))
            void this.#readList();
        // Frameworks set the data of a tag that stands there already: nothing is said before it comes.
        else if (this.#raw || this.#added.length > 0)
            this.#read({ events: [] }, this.#host.baseURI);
        else
            this.#set({ status: 'loading' });
    }
    /** At once where its reader is there; the list stands on the page until then, and without it. */
    async #readList() {
        const { signal } = this.#abort;
        if (!listPart.now) {
            this.#wait();
            try {
                await listPart.load();
            }
            catch (error) {
                if (!signal.aborted)
                    this.#fail('network', [problem('list/missing', `The list is not read: ${wordsOf(error)}`)]);
                return;
            }
            if (signal.aborted)
                return;
        }
        this.#read(listPart.now?.readList(this.#host), this.#host.baseURI);
    }
    get #areChildrenData() {
        return this.#input !== null && (this.#input.data ?? null) === null && this.#input.src === null;
    }
    /** Late changes of the children are followed while they are the data. */
    #watchChildren() {
        const areData = this.#areChildrenData;
        if (!areData || this.#children) {
            if (!areData) {
                this.#children?.disconnect();
                this.#children = null;
            }
            return;
        }
        this.#children = new MutationObserver((records) => {
            // The widget's own attributes are not its children's.
            if (records.some(({ target, type }) => target !== this.#host || type === 'childList'))
                this.#readChildren();
        });
        this.#children.observe(this.#host, CHILD_OBSERVER_OPTIONS);
    }
    #whenNear(begin) {
        this.#near = new IntersectionObserver((entries) => {
            if (entries.some((entry) => entry.isIntersecting))
                begin();
        }, { rootMargin: `${NEAR_PX}px` });
        this.#near.observe(this.#host);
    }
    #begin(input) {
        this.#near?.disconnect();
        this.#near = null;
        void this.#load(input.src ?? '', input);
    }
    async #load(src, { maxBytes, credentials }) {
        const { signal } = this.#abort;
        try {
            const baseUrl = new URL(src, this.#host.baseURI).href;
            const value = await loadSource(baseUrl, { signal, maxBytes, credentials });
            if (!signal.aborted)
                this.#read(value, baseUrl);
        }
        catch (error) {
            if (signal.aborted)
                return;
            const code = error instanceof LoadError ? error.code : 'url';
            this.#fail(code, [problem(`load/${code}`, wordsOf(error))]);
        }
    }
    #fail(code, problems) {
        this.#set({ status: 'error', code, problems });
    }
    #read(raw, baseUrl) {
        this.#raw = { value: raw, baseUrl };
        const value = withEvents(raw, this.#added);
        const options = { baseUrl, locale: this.#input?.locale, timeZone: this.#input?.timeZone ?? undefined };
        const plain = readDocument(value, options);
        const isInWords = plain.problems.some(({ code }) => code === 'date/not-edtf');
        this.#followsLocale = isInWords && plain.document.lang === undefined;
        if (isInWords)
            void this.#readWords(plain, value, options);
        else
            this.#show(plain);
    }
    /** Reads once more with the date parser; at once where it is there, with the words of the document's language. */
    async #readWords(plain, value, options) {
        const { signal } = this.#abort;
        const locale = plain.document.lang ?? options.locale ?? 'ar';
        const words = loadMessages(locale);
        if (!datePart.now || words) {
            // They hold less than the default. Where `src` is read the place is held by then.
            const count = plain.document.events.length + plain.problems.filter(({ dropped }) => dropped).length;
            if (count <= FEW && ((this.#input?.data ?? null) !== null || this.#input?.src === null))
                this.store.coming = count;
            this.#wait();
            try {
                await Promise.all([datePart.load(), words]);
            }
            catch (error) {
                const missing = problem('reader/missing', `Dates in words are not read: ${wordsOf(error)}`);
                if (!signal.aborted)
                    this.#show({ document: plain.document, problems: [missing, ...plain.problems] });
                return;
            }
            if (signal.aborted)
                return;
        }
        this.#show(readDocument(value, { ...options, readDate: datePart.now?.readerWith(locale, messagesFor(locale)) }));
    }
    #show({ document, problems }) {
        const isFatal = document.events.length === 0 && problems.some((problem) => problem.path === '' && problem.severity === 'error');
        if (isFatal)
            return this.#fail('format', problems);
        const chronicle = createChronicle(document, { timeZone: this.#input?.timeZone ?? document.timeZone, seasons: this.#input?.seasons });
        const isEmpty = chronicle.count === 0 && chronicle.undated.length === 0;
        this.#set({ status: isEmpty ? 'empty' : 'ready', document, chronicle, problems });
    }
    /** While a reader is fetched, a story that is shown stays. */
    #wait() {
        if (!this.store.document)
            this.#set({ status: 'loading' });
    }
    #set(state) {
        this.#news = state;
        for (const problem of 'problems' in state ? state.problems : [])
            this.#log(problem);
        this.store.read(state);
    }
    #log({ severity, path, message, code }) {
        const line = `khatt-timeline: ${path && `${path}: `}${message} (${code})`;
        if (!this.#logged.has(line))
            console[severity === 'error' ? 'error' : 'warn'](line);
        this.#logged.add(line);
    }
}
/** What went wrong with the document as a whole. */
const problem = (code, message) => ({ code, path: '', message, severity: 'error' });
const wordsOf = (error) => (error instanceof Error ? error.message : String(error));

// The widget behind its element: the store, the controllers in the order in which an update runs through them, and what
// the templates show.
/** For gestures, players and the words of a control, after the first drawing: a slow line must not hold up what a page does then. */
const LONGEST_WAIT_MS = 2000;
class Widget {
    #resolveReady = () => { };
    #internals;
    #actions;
    /** `update` updates the host before it returns; `known` names its attributes. */
    constructor(host, update, known) {
        this.update = update;
        this.ready = new Promise((resolve) => (this.#resolveReady = resolve));
        this.#internals = host.attachInternals();
        const store = (this.store = new Store(host, known));
        const stories = (this.stories = new StoryController(store));
        const page = (this.page = new PageController(store));
        const size = new SizeController(store);
        const stack = new StackController(store);
        const chart = (this.chart = new ChartController(store, size));
        const focus = new FocusController(store, chart);
        const status = new StatusController(store);
        const selection = (this.selection = new SelectionController(store, chart, focus, status));
        const stretches = new StretchesController(store);
        const layout = (this.layout = new LayoutController(store, size));
        const telling = (this.telling = new TellingController(store, storyTools((id, by) => selection.turn(id, by))));
        const find = new FindController(store, status);
        const input = new InputController(store, chart, selection, focus, stack, telling.pressed);
        store.live([
            stories, new LanguageController(store), new ReadingController(store), new PrintController(store, update), find, layout, stretches, size, telling, page, stack, chart, focus, status, selection, this, new HashController(store, (id, by) => selection.turn(id, by)), new LandingController(store),
        ]);
        this.#actions = { find, layout, stretches, telling, size, stories, chart, selection, focus, input, stack, share: new ShareController(store, (sentence) => status.say(sentence)) };
    }
    /** What is shown: states for the page's styles, and the templates. */
    render() {
        this.#showStates();
        return renderWidget(this.store, this.#actions);
    }
    /** The chart, for a move that the page asks for. */
    get moved() {
        this.store.movesBy('api');
        return this.chart;
    }
    /** Opens the event after (1) or before (-1) the open one, in a story also the title page before them. */
    step(by) {
        if (this.store.layout !== 'story')
            this.selection.step(by, 'api');
        else
            this.telling.step(by, 'api');
    }
    #showStates() {
        const { states } = this.#internals;
        const { status, layout, language: { dir } } = this.store;
        for (const name of ['loading', 'empty', 'error'])
            status === name ? states.add(name) : states.delete(name);
        for (const [name, isOn] of [['rtl', dir === 'rtl'], ...['horizontal', 'vertical', 'story'].map((name) => [name, layout === name])])
            isOn ? states.add(name) : states.delete(name);
    }
    append(events) {
        // Data that was set a moment ago comes first, and these to it.
        if (this.store.host.hasUpdated && this.store.host.isUpdatePending)
            this.update();
        this.stories.append(events);
    }
    tell() {
        const { host, story, status, language, isAnnounced, isVertical, chronicle, order } = this.store;
        // What a listener has just set is drawn first.
        if (isAnnounced || host.isUpdatePending || language.isChanging || status === 'loading')
            return;
        if (status === 'ready' && !isVertical && !this.chart.scene && chronicle?.count)
            return;
        this.store.isAnnounced = true;
        if ('chronicle' in story) {
            host.addEventListener('khatt-ready', (event) => readyEvents.set(host, event), { once: true });
            emit(host, 'khatt-ready', { count: order.length, problems: story.problems });
        }
        const parts = Promise.all([this.chart.canMove, this.layout.prepare(), preparePlayers(chronicle?.events ?? [])]);
        void Promise.race([parts, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS))]).then(() => this.#resolveReady());
    }
}

// <khatt-timeline>: the element. It declares what a page may ask for, and hands it on to the widget behind it.
var _a;
/** Makes the PNG of a picture. */
const pngPart = new Part('png', () => import('./png.js'));
/**
 * A timeline of news, right to left first. Its data is the property `data`, the attribute `src`, or its children: a
 * `<script type="application/json">`, `<khatt-event>` elements or an `<ol>`, which are read without scripts too.
 *
 * @tag khatt-timeline
 * @summary Draws structured events as an interactive timeline in the page's own language and direction.
 *
 * @attr lang - BCP 47 tag of words, months and digits; by default the story's, else the nearest ancestor's, else `ar`.
 * @attr dir - `rtl` or `ltr`; by default that of the language's script, else the page's.
 *
 * @slot - The data as a list or as `<khatt-event>` elements: shown until the timeline stands in its place.
 * @slot title - Replaces the story's title.
 * @slot description - Replaces the story's description.
 * @slot footer - Replaces the source and the as-of line.
 * @slot empty - Shown when there are no events.
 * @slot error - Shown when the data could not be read.
 *
 * @fires {CustomEvent} khatt-ready - The first events are drawn: `{ count, problems }`.
 * @fires {CustomEvent} khatt-load - A story has been read: `{ document }`. Comes after the update, so what it sets is followed; before `khatt-error` and the first `khatt-ready`.
 * @fires {CustomEvent} khatt-error - Something was wrong: `{ problems, fatal }`. Comes after `khatt-load` of the same story.
 * @fires {CustomEvent} khatt-filter - Other events are shown: `{ query, groups, entities, count }`.
 * @fires {CustomEvent} khatt-layout - Another layout is shown: `{ layout, by }`. `by` is `pointer` or `key` (the reader's control), or `api` (the page, or the width it gives).
 * @fires {CustomEvent} khatt-select - Before the selection changes, cancelable: `{ id, previous, by }`. `by` is `pointer` (mouse, touch, pen), `key`, `api` (a method), `hash` (the page's address) or `play`.
 * @fires {CustomEvent} khatt-view - The view has come to rest: `{ from, to, by }` in EDTF; `by` as in `khatt-select`.
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
 * @cssprop --khatt-paper - Ground behind the chart, for the halos of its words, and of the list that opens over it. Default: the ground that is found; the list: `Canvas`.
 * @cssprop --khatt-accent - Colour of events without a group.
 * @cssprop --khatt-group-n - Colour of group n, 1 to 8.
 * @cssprop --khatt-focus - Focus ring.
 * @cssprop --khatt-font - Font family. Default: the page's.
 * @cssprop [--khatt-radius=10px] - Radius of surfaces.
 * @cssprop [--khatt-height=32em] - Greatest height of the horizontal chart.
 * @cssprop [--khatt-media-height=70vh] - Greatest height of a picture or film.
 *
 * @cssstate loading - Data is on its way.
 * @cssstate empty - There are no events.
 * @cssstate error - The data could not be read.
 * @cssstate rtl - The text runs right to left.
 * @cssstate horizontal - Drawn to scale along an axis.
 * @cssstate vertical - Drawn as a list down the page.
 * @cssstate story - Told event by event, under the chart as its map.
 */
class KhattTimeline extends LitElement {
    constructor() {
        super(...arguments);
        /** URL of the data. */
        this.src = null;
        /** A story, or an array of events; outranks `src` and children. What is changed inside it is not seen: set another. */
        this.data = null;
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
        /** IANA zone in which times with an offset are shown; the story's by default, else UTC. */
        this.timeZone = null;
        /** `auto` (by the element's own width and the story), `horizontal`, `vertical` or `story`. */
        this.layout = 'auto';
        /** Names of the layouts between which the reader may change; empty for none. Default: all of them where `layout` is not set. */
        this.layouts = null;
        /** What the story opens on: `title`, `first`, `last` or an event's id. Default: the document's, else `title`; `last` where the newest comes first. */
        this.start = null;
        /** `oldest` or `newest`: which comes first in the list and in the story. */
        this.order = 'oldest';
        /** Seconds an event, for a button that turns the pages of the story by itself. */
        this.play = null;
        /** Id of the selected event. */
        this.selected = null;
        /** EDTF: the earliest moment to be in view at first. */
        this.from = null;
        /** EDTF: the latest moment to be in view at first. */
        this.to = null;
        /** Words that the events that are shown have. */
        this.query = null;
        /** Ids of the groups that are shown, with spaces between them or as a list; all by default. */
        this.groups = null;
        /** Ids of people, organisations and places: events that mention one of them are shown. All by default. */
        this.entities = null;
        /** The page's address follows the open event, as `#khatt-<id>`; `push` makes an entry of the history for each. */
        this.syncHash = false;
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
        this.#widget = new Widget(this, () => {
            this.requestUpdate();
            this.performUpdate();
        }, () => _a.observedAttributes);
        /**
         * Resolves when the first events are drawn and can be moved by hand and played, or when it is known that there are
         * none: not before there is data. For what reads gestures and plays it waits two seconds at most.
         */
        this.ready = this.#widget.ready;
    }
    static { this.properties = {
        src: {}, calendar: {}, numerals: {}, seasons: {}, loading: {}, credentials: {}, from: {}, to: {}, query: {}, groups: {}, entities: {},
        data: { attribute: false },
        timeDirection: { attribute: 'time-direction' },
        secondaryCalendar: { attribute: 'secondary-calendar' },
        monthNames: { attribute: 'month-names' },
        timeZone: { attribute: 'time-zone' },
        syncHash: { converter: SWITCH_ATTRIBUTE, attribute: 'sync-hash' },
        layout: {}, layouts: {}, start: {}, order: {},
        play: { converter: NUMBER_ATTRIBUTE },
        selected: { reflect: true },
        events: { converter: NUMBER_ATTRIBUTE },
        maxBytes: { converter: NUMBER_ATTRIBUTE, attribute: 'max-bytes' },
        headingLevel: { converter: NUMBER_ATTRIBUTE, attribute: 'heading-level' },
    }; }
    static { this.styles = [groupStyles, timelineStyles, detailsStyles, listStyles]; }
    static get observedAttributes() { return [...super.observedAttributes, 'lang', 'dir']; }
    #widget;
    /**
     * A move that ends nothing (`moveBefore`): the focus stays, other ancestors are watched.
     * @ignore
     */
    connectedMoveCallback() { this.#widget.page.connected(); }
    adoptedCallback() { adoptStyles(this, _a.styles); }
    attributeChangedCallback(name, old, value) {
        super.attributeChangedCallback(name, old, value);
        if ((name === 'lang' || name === 'dir') && old !== value)
            this.requestUpdate();
    }
    // —— methods of the contract
    /** Moves to the first view. */
    fit() { this.#widget.moved.fit(); }
    /**
     * Moves closer or farther, around the middle of the view.
     * @param factor - Above 1 is closer, below 1 farther.
     */
    zoomBy(factor) { this.#widget.moved.zoomBy(factor); }
    /**
     * Moves to earlier or later times at the same scale.
     * @param views - In widths of the view; above 0 is later.
     */
    panBy(views) { this.#widget.moved.panBy(views); }
    /**
     * Moves until the event is seen, and opens it. An unknown id does nothing.
     * @param id - Id of the event.
     */
    reveal(id) { this.#widget.selection.reveal(id, 'api'); }
    /** Selects the next event in reading order. */
    next() { this.#widget.step(1); }
    /** Selects the event before in reading order. */
    previous() { this.#widget.step(-1); }
    /**
     * Adds events to the story, wherever it came from; one whose id is there already takes its place. Other data begins
     * without them. Nodes become children, as in every element.
     * @param events - An array of events as in a story; or nodes.
     */
    append(...events) {
        const [list] = events;
        if (Array.isArray(list))
            this.#widget.append(list);
        // What is no array of events is what every element takes.
        else
            super.append(...events);
    }
    /** The picture as it stands, as SVG text; empty while there is none. */
    toSVG() {
        const chart = this.renderRoot.querySelector('.chart');
        return chart ? sceneToSvg(chart, this.toJSON()?.title ?? '', this.#widget.store.language.dir) : '';
    }
    /**
     * The picture as it stands, as PNG; null while there is none, and where what makes it does not come.
     * @param scale - Device pixels per px.
     */
    async toPNG(scale = 2) {
        const svg = this.toSVG();
        let picture = null;
        if (svg)
            await pngPart.use(({ svgToPng }) => (picture = svgToPng(svg, scale)));
        return picture;
    }
    /** The story as it was read. */
    toJSON() { return this.#widget.store.document; }
    /** The range in view, EDTF. Setting it moves there, each time it is set; null moves to the first view. */
    get view() {
        const { extent } = this.#widget.store;
        return extent && edtfRange(...extent);
    }
    set view(range) { this.#widget.chart.ask(range); }
    render() { return this.#widget.render(); }
}
_a = KhattTimeline;

export { KhattTimeline as K, LIST as L, idIn as a, withFragment as b, bringIntoSight as c, drawn as d, inLang as e, fragmentOf as f, icon as i, listPart as l, moveFor as m, readyEvents as r, written as w };
//# sourceMappingURL=timeline.js.map
