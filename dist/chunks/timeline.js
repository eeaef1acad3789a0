import { html, render, nothing, css, unsafeCSS, noChange, LitElement } from 'lit';
import { X as civilFields, v as parseEdtf, a$ as utcToCivil, _ as formatYear, o as formatMoment, Z as calendarFor, L as formatNumber, K as plural, f as fill$1, b1 as withLinks, s as plainText, u as parseRuns, E as EdtfRefusal, aE as CALENDARS, b2 as languageTag, aY as isZone, aq as isBare, b3 as shapeClip, b4 as shownLetters, b5 as namedLetters, b6 as civilNow, ag as nowOf, aO as layoutEras, aP as layoutAxis, aK as layoutScene, aQ as sceneOf, aR as frameOf, aL as createLabelling, aN as cardsIn, aM as limitsOf, Q as placesOf, G as DENSE_FROM, $ as hasThumbnails, b7 as mapMetrics, b8 as PICTURED_CARD_PX, O as firstView, b9 as momentColumn, ba as laneSteps, bb as widthClass, bc as familySteps, az as showRange, bd as placeOf, F as timeToPx, at as clampView, be as zoomAt, bf as revealView, bg as eventFrom, bh as pageView, bi as stackOf, J as minDistance, bj as civilToUtc, bk as momentsIn, bl as spansIn, as as placeView, ar as drained, m as timeOf, au as pxToTime, bm as panBy, a0 as undatedWords, a1 as dateWords, bn as eventDate, z as wordsFor, bo as sizeOf$1, I as extentOf, bp as chooseLayout, bq as namedIn, T as chooseLanes, br as storyEdges, p as formatDate, d as kept, x as registerCalendars, bs as mapHeight, bt as withIntervals, bu as gregory, ao as columnsOf, aj as isList, ai as valueAt, al as plainOf, an as MAX_DEPTH, bv as isLarge, ak as findDocument, A as createChronicle } from './layout-scene.js';
import { Directive, directive } from 'lit/directive.js';
import { keyed } from 'lit/directives/keyed.js';
import { m as missingFile, l as loadMessages } from './load.js';
import { a as rowsAt, G as GROUP_COLORS, i as inksOf, f as formatDuration, b as roomFor, W as WHOLE, l as layoutList } from './scene-list.js';
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
/**
 * `[from, to)` in civil ms as the EDTF dates of its first and its last moment: minutes for a short span, days for a
 * longer one, years in deep time.
 */
function edtfRange(from, to) {
    return { from: edtfOf(from, to - from), to: edtfOf(Math.max(from, to - 1), to - from) };
}
/**
 * The civil range `[start, end)` from the earliest moment of one EDTF date to the latest of another, in the zone shown:
 * times with an offset or a zone of their own are turned into it. One of the two alone is its own range. Null where
 * there is none, where it cannot be read, and where it is empty or runs backwards.
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

// Making nodes, and writing to them only where something changed: the difference between a pan that costs nothing and
// one that repaints all.
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
/**
 * What we wrote last. It goes with its node, and is no copy of what stands there: a browser that translates the page
 * has put its own words in the place of ours.
 */
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
/** As `written`: asking a node for its styles costs more than most writes. */
const styles = new WeakMap();
/**
 * Sets one style property through the CSS object model, which a strict policy allows. Nobody else sets it on this node.
 */
function putStyle(node, name, value) {
    let own = styles.get(node);
    if (!own)
        styles.set(node, (own = {}));
    if ((own[name] ?? '') === value)
        return;
    node.style[name] = own[name] = value;
}
/** The class that carries a group's colour; eight colours, then they repeat. */
const groupClass = (group) => (group < 0 ? 'gx' : `g${group % 8}`);
/** ` name` for a list of classes, or nothing. */
const when = (is, name) => (is ? ` ${name}` : '');

// A heading of any level without building markup from strings.
const LEVELS = [
    (content, id) => html `<h1 id=${id}>${content}</h1>`,
    (content, id) => html `<h2 id=${id}>${content}</h2>`,
    (content, id) => html `<h3 id=${id}>${content}</h3>`,
    (content, id) => html `<h4 id=${id}>${content}</h4>`,
    (content, id) => html `<h5 id=${id}>${content}</h5>`,
    (content, id) => html `<h6 id=${id}>${content}</h6>`,
];
/** `level` is clamped to 1 to 6. */
const heading = (level, content, id) => (LEVELS[Math.min(6, Math.max(1, level)) - 1] ?? LEVELS[1])?.(content, id) ?? html `${content}`;

// Words of the data as content of templates.
/**
 * A text that is written anew, whole, when it changes. A browser that translates the page has put elements of its own
 * in the place of our text; a text that lit would change in place is not on the page any more.
 */
const written = (text) => keyed(text, text);
/** A text in a language of its own, where it has one: it is spoken in that, and runs in its direction. */
const inLang = (text, lang) => lang === undefined ? written(text) : html `<bdi lang=${lang}>${written(text)}</bdi>`;
/** A sentence around the one word that is data: 'Source: {name}'. */
function sentence(template, name) {
    const [before = '', after = ''] = template.split('{name}');
    return html `${written(before)}${name}${written(after)}`;
}

// Parts of the widget that lie in files of their own beside it, loaded on use (ON_USE in rollup.config.mjs). Where a
// file does not come, what it brings is missing and the console says so; nothing else breaks.
const PACKAGES = {
    lit: { css, html, nothing, render },
    'lit/directive.js': { directive, Directive },
    'lit/directives/keyed.js': { keyed },
    // Of our own what the widget has in any case (HANDED in rollup.config.mjs).
    './data/runs': { parseRuns, plainText, withLinks },
    './draw/write': { groupClass },
    './i18n/lookup': { fill: fill$1, plural },
    './i18n/number': { formatNumber },
    './layout/scene-list': { rowsAt },
    './time/calendar': { calendarFor },
    './time/format-moment': { formatMoment, formatYear },
    './elements/kit/heading': { heading },
    './elements/kit/prose': { inLang, sentence, written },
};
/** One such part; it is kept once it is there, so that later uses need not wait. */
class Part {
    /** `name` is the file's, `bring` imports it, `packages` is what a file that is a function takes. */
    constructor(name, bring, packages = PACKAGES) {
        this.name = name;
        this.bring = bring;
        this.packages = packages;
        /** Null until it is there. */
        this.now = null;
        /** It did not come when it was asked for last. */
        this.isMissing = false;
    }
    /** Rejects where the file does not come, with words for it; the next call asks for it again. */
    async load() {
        try {
            if (this.now)
                return this.now;
            const file = await this.bring();
            return (this.now ??= 'default' in file ? file.default(this.packages) : file);
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
            if (!this.isMissing)
                console.error(`khatt-timeline: ${error.message}`);
            this.isMissing = true;
            return;
        }
        act(part);
    }
}

// The words for what a page or its story has wrong lie beside the widget's file: most pages have nothing wrong. Of the
// single file it takes what it says why a date is none with (SHARED in rollup.config.mjs).
const mistakesPart = new Part('mistakes', () => import('./mistakes.js'), {
    './house': { EdtfRefusal, parseEdtf },
});

// What a page asked for, by attributes or properties, made regular in one place: a value that cannot be used gives way
// to the default, and the console says so once, with what was probably meant (mistakes.ts).
const calendars = [undefined, ...CALENDARS];
/** Attributes of one value of a set: the first is that of none. */
const CHOICES = {
    timeDirection: ['auto', 'rtl', 'ltr'],
    calendar: calendars,
    secondaryCalendar: calendars,
    numerals: [undefined, 'arab', 'arabext', 'latn'],
    monthNames: ['locale', 'levantine', 'egyptian', 'maghrebi', 'dual'],
    seasons: ['northern', 'southern'],
    layout: ['auto', 'horizontal', 'vertical', 'story'],
    order: ['oldest', 'newest'],
    scale: ['time', 'even'],
    laneBy: [undefined, 'group'],
    loading: ['lazy', 'eager'],
    credentials: ['same-origin', 'include', 'omit'],
    syncHash: [false, true, 'push'],
};
const DIR = [undefined, 'rtl', 'ltr', 'auto'];
/**
 * Attributes that are numbers: a whole one in the range, the nearest to it, or the default; what one below the range
 * becomes.
 */
const NUMBERS = {
    maxBytes: [1, Infinity, 1_048_576, 1_048_576],
    play: [1, 600, null, null],
    events: [0, 10_000, null, null],
    headingLevel: [1, 5, 2, 1],
};
/**
 * Of attributes that are not ours those of scripts, frameworks or events, by their prefix, and some of HTML's own:
 * nobody meant one of ours by them. Most of HTML's own are known as properties of each element.
 */
const OF_OTHERS = /^(?:data-|aria-|on[a-z]|_|[a-z]{1,2}-|(?:class|is|tabindex|role|part)$)|[^a-z0-9_-]/i;
const numberOf = (text) => (text.trim() === '' ? NaN : Number(text));
/** For Lit: the number that an attribute says, NaN where it says none, null where it says nothing. */
const NUMBER_ATTRIBUTE = {
    fromAttribute: (text) => (text === null || text.trim() === '' ? null : Number(text)),
};
const textOf = (value) => (typeof value === 'string' ? value.trim() : null);
/** For Lit: true where the attribute is there, or the word that it says. */
const SWITCH_ATTRIBUTE = {
    fromAttribute: (text) => (text === null ? false : text || true),
};
const hyphenated = (property) => property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
class AttributeReader {
    #told = new Set();
    constructor(host, known) {
        this.host = host;
        this.known = known;
    }
    /** The settings as they are used. Each mistake is told once. */
    read(asked) {
        const { host } = this;
        const known = this.known();
        for (const name of host.getAttributeNames())
            if (!known.includes(name) && !OF_OTHERS.test(name) && !(name in HTMLElement.prototype))
                this.tell('unknown', name, known);
        this.#choice('dir', host.getAttribute('dir'), DIR);
        const lang = host.getAttribute('lang');
        if (lang && !languageTag(lang))
            this.#wrong('lang', lang);
        const settings = {
            layouts: this.#layouts(asked.layouts),
            start: textOf(asked.start),
            src: this.#src(asked.src),
            timeZone: this.#checked('time-zone', asked.timeZone, isZone),
            asOf: this.#checked('as-of', asked.asOf, isAsOf),
            from: this.#checked('from', asked.from, isDate),
            to: this.#checked('to', asked.to, isDate),
        };
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
    /** Says a sentence on the console, once for this element and the first two `values`. */
    tell(name, ...values) {
        const key = [name, ...values.slice(0, 2)].join(' ');
        if (this.#told.has(key))
            return;
        this.#told.add(key);
        void mistakesPart.use(({ SENTENCES }) => {
            // The name says what its values are.
            const sentence = SENTENCES[name](...values);
            if (sentence)
                console.warn(`khatt-timeline: ${sentence}`);
        });
    }
    #wrong(name, value, values) {
        const isText = typeof value === 'string';
        // What became no number stands as text in its attribute.
        this.tell('wrong', name, isText ? value : ((Number.isNaN(value) ? this.host.getAttribute(name) : null) ?? kindOf(value)), isText, values);
        return null;
    }
    /** One of the values; of any other the first, which is told. */
    #choice(name, value, values) {
        if (isNone(value) || values.includes(value))
            return isNone(value) ? values[0] : value;
        this.#wrong(name, value, values);
        return values[0];
    }
    #number(name, value, [least, most, none, below]) {
        if (isNone(value))
            return none;
        const number = typeof value === 'string' ? numberOf(value) : value;
        if (typeof number !== 'number' || Number.isNaN(number)) {
            this.#wrong(name, value);
            return none;
        }
        const whole = Math.round(number);
        if (whole < least || whole > most)
            this.#wrong(name, String(number));
        return whole < least ? below : Math.min(most, whole);
    }
    #src(value) {
        if (value === undefined || value === null)
            return null;
        const src = String(value).trim();
        if (src === '')
            this.tell('noSource');
        return src || null;
    }
    /** Names of layouts as the page wrote them; each that is none is told. */
    #layouts(value) {
        const text = textOf(value);
        for (const name of text === null ? [value] : text.split(/[\s,]+/))
            this.#choice('layouts', name, CHOICES.layout.slice(1));
        return text;
    }
    /** Ids with spaces between them, or a list; null for none, which is all. */
    #ids(name, value) {
        if (isNone(value))
            return null;
        const ids = typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : value;
        if (Array.isArray(ids) && ids.every((id) => typeof id === 'string'))
            return ids.length > 0 ? ids : null;
        return this.#wrong(name, value);
    }
    /** A text that is as asked; null for none. */
    #checked(name, value, isRight) {
        return isNone(value) ? null : typeof value === 'string' && isRight(value) ? value : this.#wrong(name, value);
    }
}
const isNone = (value) => value === undefined || value === null || value === '';
const isAsOf = (text) => text === 'now' || isDate(text);
function isDate(text) {
    try {
        return parseEdtf(text).earliest !== null;
    }
    catch {
        return false;
    }
}
const kindOf = (value) => typeof value === 'object' || typeof value === 'function' ? typeof value : String(value);

// The look of the vertical form. The line runs beside the rows and is cut where a mark stands, so that no mark needs a
// ground.
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
  .rows .event { position: relative; display: block; box-sizing: border-box; inline-size: 100%; min-block-size: 44px; }
  .rows button.event { padding-inline-end: 34px; }
  .row.pictured .event { min-block-size: 58px; padding-inline-end: 98px; }
  .row.pictured.whole .event { padding-inline-end: 64px; }
  .row .thumbnail { inset-block-start: 6px; inset-inline-end: 36px; }
  .row.whole .thumbnail { inset-inline-end: 0; }
  .chevron { position: absolute; inset-block-start: 0.35em; inset-inline-end: 4px; color: var(--_muted); }
  .chevron svg { display: block; }
  .row.whole :is(.mark, .event) { cursor: auto; }
  .when { margin: 0; color: var(--_muted); font-size: max(14px, 0.94em); }
  .when :is(time, .time) { color: var(--g); font-weight: 700; }
  .row .when { line-height: max(1.85, var(--_line)); }
  /* What has nothing to open has its whole date in its row, which looks as the others do. */
  .row .event .when { font-size: max(14px, 0.875em); }
  .row .event .when :is(time, .time) { color: inherit; font-weight: inherit; }
  .rows .event .title { display: block; overflow: visible; font-size: 1.06em; }
  .rows .event .date { white-space: normal; overflow: visible; }
  /* Rows that are not shown: the line is broken here. */
  .gap { padding-block-end: 1.3em; }
  .row:has(+ .gap)::before { background: repeating-linear-gradient(var(--_hairline) 0 4px, transparent 4px 8px); }
  .show-all { display: block; inline-size: 100%; text-align: center; }
  @media (forced-colors: active) {
    .row .mark { --g: CanvasText; forced-color-adjust: none; }
    .row.band .mark { background: none; border-color: CanvasText; }
  }
`;

// When an event was: its dates in full, how long it lasted, how the date is known, its group.
function renderWhen({ event, dates: [text = '', ...others], duration, group }) {
    // Only what HTML knows as a date may stand in `datetime`.
    const machine = /^\d{4}(-\d\d){0,2}$|^\d{4}-\d\d-\d\dT/.test(event.date) ? event.date.replace(/\[.*$/, '') : null;
    const more = (name, one, lang) => one ? html `<span class=${name}> · <bdi lang=${lang ?? nothing}>${written(one)}</bdi></span>` : nothing;
    const date = inLang(text, event.dateLabel === undefined ? undefined : event.langs?.['dateLabel']);
    return html `<p class="when">${machine ? html `<time datetime=${machine}>${date}</time>` : html `<span class="time">${date}</span>`}${others.map((one) => more('other', one))}${more('other', duration)}${more('note', event.dateNote, event.langs?.['dateNote'])}${more('group', group?.name, group?.lang)}</p>`;
}

// The words for reading lie beside the widget's file: what only a few timelines show, or show later, is named by them.
const readingPart = new Part('reading', () => import('./all.js'));

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
/**
 * The usual ones, since asking an engine for a language's script costs a first paint several ms; a tag that names its
 * script is asked about.
 */
const KNOWN = /^(?:(ar|fa|he|ur|ckb|ps)|en|de|fr|tr|es)(?:-[A-Z]{2})?$/;
/** The direction of the script a language is written in. */
function scriptDirection(lang) {
    const known = KNOWN.exec(lang);
    if (known)
        return known[1] ? 'rtl' : 'ltr';
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
/**
 * Calls `changed` when an ancestor's `lang`, `dir`, `class` or `style` changes, or the reader's choice of dark and
 * light. Returns the end of it.
 */
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
/**
 * `dark` where a page that names no colour scheme writes in a light ink; else empty, and the page's own scheme holds.
 */
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
/** Adds the styles of a file that came later, after those of the widget; each once. */
function addStyles({ ownerDocument: { defaultView: view }, shadowRoot }, ...list) {
    if (!view || !shadowRoot)
        return;
    for (const styles of list) {
        const known = added.get(styles);
        if (known && shadowRoot.adoptedStyleSheets.includes(known))
            continue;
        const sheet = known instanceof view.CSSStyleSheet ? known : new view.CSSStyleSheet();
        if (sheet !== known)
            sheet.replaceSync(styles.cssText);
        added.set(styles, sheet);
        shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
    }
}

// What a reader asks for once the timeline is seen lies beside the widget's file (more.ts) and comes after the first
// drawing. An event that is open from the start waits for it; where it does not come, an open event is its date, its
// title and its text, on paper too.
const morePart = new Part('more', () => import('./more.js'));
class MoreController {
    #coming;
    /** The event that was open when it was asked for last. */
    #askedAt;
    #later;
    /** `update` updates the host before it returns; `say` tells a sentence to who does not see it. */
    constructor(store, update, say) {
        this.store = store;
        this.update = update;
        this.say = say;
        this.#coming = null;
        /** The event that was open when it was asked for last. */
        this.#askedAt = null;
        this.#later = null;
        /** The whole list stands when `beforeprint` returns. */
        this.#turn = ({ type }) => {
            if (!this.store.isPrinting)
                this.#later?.place.note();
            const isPrinting = (this.store.isPrinting = type === 'beforeprint');
            this.update();
            this.#later?.place.turned(isPrinting);
        };
        /** Resolves when it is there, or when it is known that it does not come. */
        this.bring = () => (this.#coming ??= this.#bring());
        /** What stands last in an open event. */
        this.share = (model) => this.#later?.share.render(model);
    }
    connected() {
        addEventListener('beforeprint', this.#turn);
        addEventListener('afterprint', this.#turn);
    }
    disconnected() {
        removeEventListener('beforeprint', this.#turn);
        removeEventListener('afterprint', this.#turn);
        this.store.isPrinting = false;
        this.#later?.disconnected();
    }
    /** The whole list stands when `beforeprint` returns. */
    #turn;
    follow() {
        const { store } = this;
        const isNeeded = store.chronicle !== null && (store.selected !== null || store.layout === 'story' || store.hasStretches);
        // What did not come is asked for again with the next event that opens.
        if (morePart.now || (isNeeded && (!morePart.isMissing || store.selected !== this.#askedAt))) {
            this.#askedAt = store.selected;
            void this.bring();
        }
        // In another document it has none of them.
        if (morePart.now)
            addStyles(store.host, ...morePart.now.moreStyles);
        store.isOpening = isNeeded && !morePart.now && !morePart.isMissing && !store.isAnnounced && !store.isPrinting;
        this.#later?.follow();
    }
    tell() {
        this.#later?.tell();
    }
    /** The headings of a long list; null before they are there. */
    get stretches() {
        return this.#later?.stretches ?? null;
    }
    async #bring() {
        if (morePart.now)
            return this.#begin(morePart.now);
        await morePart.use((more) => this.#begin(more));
        if (!morePart.now)
            this.#coming = null;
        const { store } = this;
        store.canStretch = morePart.now !== null;
        if (store.selected !== null || store.stack || store.isVertical || store.isOpening)
            store.host.requestUpdate();
    }
    #begin({ moreStyles, Later }) {
        addStyles(this.store.host, ...moreStyles);
        this.#later = new Later(this.store, readingPart, this.say);
    }
    get show() {
        return morePart.now?.showOpened ?? null;
    }
    get place() {
        return morePart.now?.placeStack ?? null;
    }
    /** Brings it, and what plays in this story. */
    async prepare() {
        await this.bring();
        const { chronicle } = this.store;
        const events = chronicle && !isBare(chronicle.document.events) ? [...chronicle.events, ...chronicle.undated] : [];
        await Promise.all([
            morePart.now?.preparePlayers(events),
            events.some(({ media }) => media.some(({ transcript }) => transcript)) && readingPart.use(() => { }),
        ]);
    }
}
/**
 * Scrolls what scrolls around a node until it is in sight; before what knows of sticky headers has come, without that.
 */
const bringIntoSight = (node) => morePart.now ? morePart.now.bringIntoSight(node) : node.scrollIntoView({ block: 'nearest', inline: 'nearest' });
/** The open event; nothing while what shows it is on its way. */
function renderOpen(model, actions) {
    return morePart.now
        ? morePart.now.renderDetails(model, actions)
        : morePart.isMissing || model.isPrinting
            ? renderPlain(model)
            : nothing;
}
function renderPlain(model) {
    const { event, group, isSelected, headingLevel } = model;
    const title = inLang(event.title, event.langs?.['title']);
    return html `<article id=${isSelected ? 'details' : nothing} class="details ${groupClass(group?.index ?? -1)}" part="details" tabindex="-1" aria-labelledby=${isSelected ? 'details-title' : nothing}>
    ${renderWhen(model)}${heading(headingLevel, event.href ? html `<a href=${event.href} rel="noopener noreferrer">${title}</a>` : title, isSelected ? 'details-title' : nothing)}${event.text ? html `<p class="text">${inLang(plainText(parseRuns(event.text)), event.langs?.['text'])}</p>` : nothing}
  </article>`;
}

// The widget's look. Neutral colours are mixtures of the page's own ink, so that it sits on any background;
// only the groups bring colours of their own. Every choice can be overridden by a --khatt-* property. What the page's
// text may have and ours must not (spaced letters, lines that do not break) ends at .timeline: a rule for * does not
// reach there.
const groupColor = (n) => `var(--khatt-group-${n},light-dark(${GROUP_COLORS.light[n - 1]},${GROUP_COLORS.dark[n - 1]}))`;
/**
 * The first group's colour is the accent's too, and stands at the host. A sheet of its own: `css` puts values into one
 * by `reduce`, which old libraries replace.
 */
const groupStyles = unsafeCSS([
    `:host{--_g1:${groupColor(1)}}`,
    `.gx,.g0{--s:${shapeClip(0)}}`,
    ...GROUP_COLORS.light
        .slice(1)
        .map((_, i) => `.g${i + 1}{--g:var(--khatt-own-${i + 2},${groupColor(i + 2)});--s:${shapeClip(i + 1)}}`),
].join(''));
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
  :host { writing-mode: horizontal-tb !important; justify-self: stretch; }
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
  /* In a narrow one titles break into more lines. */
  .timeline.vertical.narrow { --_story: min(35em, var(--_limit) + 3em); }
  .timeline.vertical.narrow.counted { --_story: max(16em, 6.6em * var(--_events)); }
  /* Who asks from the start gets the finder, and what it finds is less than all. */
  .timeline.asked { --_most: 26em; }
  /* Under a story on a phone nothing is seen before it has come: its title page is that high or higher. */
  @media (max-width: 899px) { :host([layout='story']:state(loading)) .timeline { --_story: max(var(--_limit), 100svh - 9em); } }
  .timeline.reserved { min-block-size: calc(min(var(--_story), var(--_most, var(--_story))) + 9em + var(--_choice, 0em)); }
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
    /* Over a list the few buttons stand beside the names of the groups. */
    .vertical header { grid-template-columns: 1fr auto; }
    .vertical .heading { display: contents; }
    .vertical .heading > slot > *, .vertical ::slotted(:is([slot='title'], [slot='description'])) { grid-column: 1 / -1; }
    .vertical .toolbar { grid-column: 2; }
  }
  .toolbar [aria-pressed='true'] { background: color-mix(in srgb, var(--_ink) 12%, transparent); }
  .toolbar button { inline-size: 38px; block-size: 38px; display: grid; place-items: center; border-radius: calc(var(--_radius) - 3px); }
  @media (pointer: coarse) { .toolbar button { inline-size: 44px; block-size: 44px; } }
  .toolbar svg { inline-size: 20px; block-size: 20px; }
  .legend { display: flex; flex-wrap: wrap; gap: 0.2em 1.4em; list-style: none; margin: 0.7em 0 0; padding: 0; font-size: max(14px, 0.9em); color: var(--_muted); }
  .legend li, footer bdi { min-inline-size: 0; overflow-wrap: anywhere; }
  .legend li { display: flex; align-items: center; gap: 0.5em; }
  .legend.toggles { row-gap: 8px; }
  @media (pointer: coarse) {
    .legend.toggles { row-gap: 0; }
    .legend.toggles li { min-block-size: 44px; }
  }
  .finder { min-block-size: 48px; margin-block-start: 0.3em; }
  .finder.rows-2 { min-block-size: 92px; }
  @media (pointer: coarse) { .finder.rows-2 { min-block-size: 98px; } }
  .legend li::before { content: ''; flex: none; inline-size: 15px; block-size: 15px; clip-path: var(--s); background: var(--g); }

  /* Its size is told: so nothing around it is laid out anew when a card comes in. */
  .chart { --_paper: var(--khatt-paper, var(--_ground)); position: relative; margin-block-start: 0.3em; overflow: clip visible; contain: layout size; }
  .chart[data-moves] { touch-action: pan-y; user-select: none; -webkit-user-select: none; cursor: grab; }
  .chart svg.marks { display: block; position: absolute; inset: 0; overflow: hidden; }
  .chart text { font-size: max(13px, 0.85em); fill: var(--_muted); }
  .axis-line { stroke: var(--_hairline); stroke-width: 1.5; }
  .tick, .border { stroke: var(--_hairline); stroke-width: 1; shape-rendering: crispEdges; }
  .context text { fill: var(--_ink); font-weight: 600; }
  .era { fill: var(--_ink); fill-opacity: 0.05; stroke: var(--_hairline); }
  .crowd { fill: var(--g); fill-opacity: 0.4; cursor: zoom-in; }
  /* What is pressed has its place, and is seen while it is pointed at or open; what is seen lies over it as ink. Rows of the list
     are called alike, and what they hold would take the ink of these. */
  circle.point, rect.band, .counts, path.span, .cluster { cursor: pointer; }
  circle.point, path.span { fill: transparent; }
  circle.point { stroke: var(--g); stroke-width: 2; stroke-opacity: 0; }
  rect.band { fill: var(--g); fill-opacity: 0.22; }
  rect.band.approximate { fill-opacity: 0.14; }
  rect.band.uncertain, .inks .uncertain { stroke: var(--g); stroke-width: 1.5; stroke-dasharray: 4 3; fill-opacity: 0.35; }
  .doubts, .inks { pointer-events: none; }
  .doubts text { fill: var(--g); font-weight: 700; }
  .inks path { fill: var(--g); stroke-linejoin: round; }
  .inks :is(.leader, .ends, .signs, .cut) { fill: none; stroke: var(--g); stroke-width: 2.25; }
  .inks :is(.leader, .ends) { stroke-width: 2; shape-rendering: crispEdges; }
  .inks .leader:where(:not(.selected, .hover)) { stroke-width: 1; stroke-opacity: 0.62; }
  .inks .cut { stroke-linecap: round; }
  .inks .mark { stroke: var(--_paper, none); stroke-width: 3; paint-order: stroke; }
  .inks .dot { stroke: var(--_paper, none); stroke-width: 1.5; paint-order: stroke; }
  .inks .dot:is(.hollow, .uncertain) { fill: var(--_paper, none); fill-opacity: 1; stroke: var(--g); stroke-width: 2; paint-order: normal; stroke-dasharray: none; }
  .inks .dot.uncertain { stroke-dasharray: 2 2; }
  .clusters { position: absolute; inset-block-start: 0; left: 0; inline-size: 0; }
  .cluster { position: absolute; left: 0; top: 0; box-sizing: border-box; display: grid; place-content: center; border: 1px solid var(--_muted); border-radius: 9px; background: var(--_paper, none); color: var(--_ink); font-size: 11px; line-height: 1; white-space: nowrap; }
  .cluster.slim { background: var(--_muted); border: 0; }
  .as-of path { stroke: var(--_ink); stroke-width: 2; shape-rendering: crispEdges; }

  /* No list is said to be where nothing was found. */
  ol:empty { display: none; }
  .events { list-style: none; margin: 0; padding: 0; position: absolute; inset-block-start: 0; left: 0; inline-size: 0; }
  .events > li { position: absolute; left: 0; top: 0; }
  .card { box-sizing: border-box; border: 0 solid var(--g); --_tight: 1.5; }
  .card:lang(ur), .span-label:lang(ur) { --_tight: 2.4; }
  /* The stem stands at the event, and the words beside it: later in time, or earlier where the data ends. */
  [data-later='left'] .card:not(.earlier), [data-later='right'] .card.earlier { border-right-width: 2px; text-align: right; --_pad: 0 var(--_stem, 11px) 0 3px; --_r: 11px; --_reach: 0 0 0 -6px; --_way: rtl; }
  [data-later='right'] .card:not(.earlier), [data-later='left'] .card.earlier { border-left-width: 2px; text-align: left; --_pad: 0 3px 0 var(--_stem, 11px); --_l: 11px; --_reach: 0 -6px 0 0; --_way: ltr; }
  .card .event { display: flex; flex-direction: column; inline-size: 100%; block-size: 100%; padding: var(--_pad, 0 11px); box-sizing: border-box; overflow: clip; overflow-clip-margin: 3px; text-align: inherit; }
  .event .date { display: block; font-size: max(14px, 0.875em); line-height: max(1.85, var(--_line)); unicode-bidi: plaintext; color: var(--_muted); }
  .event .title { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: var(--_lines, 2); line-clamp: var(--_lines, 2); overflow: hidden; font-weight: 700; line-height: var(--_line); }
  .lines-1 { --_lines: 1; }
  .lines-3 { --_lines: 3; }
  .card .date, .card[data-date]::before { font-size: max(13px, 0.75em); line-height: max(1.54, var(--_tight) * 0.9); }
  .card .date { flex: none; max-block-size: calc(2 * 1lh); overflow: hidden; overflow-wrap: anywhere; }
  /* A cut line that ends at the stem has its ellipsis there, which engines draw beyond the words' box. */
  .card .title { margin-right: calc(-1 * var(--_r, 0px)); padding-right: var(--_r, 0px); margin-left: calc(-1 * var(--_l, 0px)); padding-left: var(--_l, 0px); }
  /* What stands above the box of the first line, and the points below the last one, are not cut with the lines that have no room. */
  .card :is(.date, .title) { padding-block-end: 3px; margin-block-end: -3px; }
  .card .title { font-size: max(14px, 0.84em); line-height: var(--_tight); padding-block-start: 3px; margin-block-start: -3px; }
  /* A cut title ends after a word; what is behind it is there for who points at it (later.styles.ts). */
  .cut .title::after { content: '…'; }
  .event > img { position: absolute; box-sizing: border-box; inline-size: 52px; block-size: 52px; object-fit: cover; border-radius: calc(var(--_radius) * 0.5); background: var(--_tint); }
  .card .event > img { top: 0; right: var(--_r, auto); left: var(--_l, auto); }
  .card.pictured { --_stem: 71px; }
  /* On a ground that is known leaders run on behind words, which have a halo in it, as on maps. */
  [data-ground='known'] .event > span { -webkit-text-stroke: 5px var(--_paper); paint-order: stroke; }
  /* The count goes on into the gap between two cards rather than over the year beside it. */
  .card[data-date] { display: grid; grid-template: max-content / minmax(0, max-content) max-content; align-items: center; column-gap: 7px; padding: var(--_pad); direction: var(--_way); }
  .card[data-date]::before { content: attr(data-date); visibility: hidden; white-space: nowrap; overflow: hidden; }
  .card[data-date] > .event { position: absolute; top: 0; left: 0; }
  .card[data-date] > .more { margin: var(--_reach); }
  .more { position: relative; display: flex; gap: 3px; align-items: center; flex: none; block-size: 20px; padding: 0 6px; border: 1px solid color-mix(in srgb, var(--_ink) 45%, transparent); border-radius: 10px; background: var(--_paper, var(--_tint)); color: var(--_ink); font-size: 12px; line-height: 1; }
  [dir='rtl'] :is(.card > .event, .more) { direction: rtl; }
  [dir='ltr'] :is(.card > .event, .more) { direction: ltr; }
  .more::after { content: ''; inline-size: 4px; block-size: 4px; margin-block-start: -3px; border: solid currentColor; border-width: 0 1.5px 1.5px 0; rotate: 45deg; }
  .more::before { content: ''; position: absolute; inset: -3px; }
  .span-label { --_tight: 1.5; display: flex; gap: 0.6em; align-items: center; }
  .span-label .event { display: flex; flex: 0 1 auto; flex-wrap: wrap; gap: 6px 0.7em; align-items: baseline; min-inline-size: 0; block-size: calc(var(--_tight) * max(13px, 0.81em) + 6px); white-space: nowrap; overflow: hidden; padding: 3px; margin: -3px; }
  /* No line passes here, and a halo would bite into the bar below. */
  .span-label .event > span { font-size: max(13px, 0.81em); line-height: var(--_tight); -webkit-text-stroke: 0; }
  .span-label .event .date { order: 2; font-size: max(13px, 0.75em); }
  .span-label .event .title { display: block; text-wrap: nowrap; overflow: clip; overflow-clip-margin: 6px; text-overflow: ellipsis; max-inline-size: 100%; }
  .span-label.before { justify-content: flex-end; }
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

  footer, .left-out { font-size: max(14px, 0.875em); color: var(--_muted); }
  footer { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.2em 2em; margin-block-start: calc(0.9em + var(--_left, 0px)); }
  .left-out { margin: 0.6em 0 0; }
  .status, .skip:not(:focus) { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .skip:focus { position: absolute; z-index: 3; inset-block-start: 0; inset-inline-start: 0; min-block-size: 44px; padding: 0.35em 1.4em; background: var(--khatt-paper, Canvas); border: 1px solid; border-radius: var(--_radius); }
  .end { display: block; }

  @media (prefers-contrast: more) {
    :host { --_muted: var(--_ink); --_hairline: color-mix(in srgb, var(--_ink) 55%, transparent); }
    .inks .leader { stroke-opacity: 1; }
    .more, .cluster { border-color: var(--_ink); }
  }
  /* In a language of its own, and of digits alone, at the side where the others begin. */
  .timeline[dir='rtl'] :is(.title[dir], .rows .date) { text-align: right; }
  .timeline[dir='ltr'] :is(.title[dir], .rows .date) { text-align: left; }
  @media (forced-colors: active) {
    /* Not all engines force what is mixed from a forced colour. */
    :host { --_ink: CanvasText; --_muted: CanvasText; --_hairline: CanvasText; --_tint: Canvas; }
    .chart { --_paper: Canvas; }
    .inks :is(.leader, .ends, .signs, .cut), .axis-line, .tick, .border, .as-of path { stroke: CanvasText; stroke-opacity: 1; }
    .band { fill: transparent; stroke: CanvasText; stroke-width: 1; }
    .inks :is(.solid, .hatch, .arrow, .mark, .fade, .dot) { fill: CanvasText; }
    .inks :is(.dot, .mark) { stroke: Canvas; }
    .inks .dot:is(.hollow, .uncertain) { fill: Canvas; stroke: CanvasText; }
    .chart text { fill: CanvasText; }
    .cluster { background: Canvas; border-color: CanvasText; }
    .cluster.slim { forced-color-adjust: none; background: CanvasText; }
    .card { border-color: CanvasText; }
    /* Here the plates that engines put behind words would hide bars and borders; the halo does as well. */
    .span-label .event > span, .more { forced-color-adjust: none; color: CanvasText; }
    .more { background: Canvas; border-color: CanvasText; }
    .legend li::before { forced-color-adjust: none; background: CanvasText; }
  }
`;

// Keeps the children of a node in line with a list of things, by their keys: a few hundred at most, each frame anew.
// What a child says is for `write.ts` to put; here it comes, goes and has its place.
/**
 * The children of `parent` that stand for things with keys. A key is a child's as long as each update has it; of things
 * with the same key the last is written. Nodes that others put into `parent` stay behind ours.
 */
class Rows {
    #rows = new Map();
    #turn = 0;
    #also = [];
    /** `enter` makes the node of a thing that has none, with what never changes in it. */
    constructor(parent, keyOf, enter) {
        this.parent = parent;
        this.keyOf = keyOf;
        this.enter = enter;
    }
    /**
     * Brings the children in line with `items` and in their order; `write` is called for each that is another than
     * before, and for all where what else they are written by (`also`) is. The same items again touch no node.
     */
    update(items, write, ...also) {
        this.#turn += 1;
        const isAnew = also.some((one, i) => one !== this.#also[i]);
        this.#also = also;
        for (const item of items) {
            const row = this.#rowOf(item);
            row.turn = this.#turn;
            if (!isAnew && isAlike$1(row.item, item))
                continue;
            row.item = item;
            write(row.node, item);
        }
        for (const [key, { node, turn }] of this.#rows) {
            if (turn === this.#turn)
                continue;
            node.remove();
            this.#rows.delete(key);
        }
        let at = this.parent.firstElementChild;
        for (const item of items) {
            const { node } = this.#rowOf(item);
            if (at && at !== node && holdsFocusAfter(at, node))
                at = putOff(at, node);
            if (at === node)
                at = node.nextElementSibling;
            else
                this.parent.insertBefore(node, at);
        }
    }
    has(key) {
        return this.#rows.has(key);
    }
    #rowOf(item) {
        const key = this.keyOf(item);
        let row = this.#rows.get(key);
        if (!row)
            this.#rows.set(key, (row = { node: this.enter(item), item: undefined, turn: 0 }));
        return row;
    }
}
/** Whether two things say the same; lists in them are others. */
function isAlike$1(a, b) {
    if (!a)
        return false;
    for (const name in b)
        if (a[name] !== b[name])
            return false;
    for (const name in a)
        if (!(name in b))
            return false;
    return true;
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

// Draws the marks of a Scene: what stands for an event, or for several, on the axis. What is pressed is a node of its
// own with its id; what is only seen is drawn in as few paths as there are looks (layout/inks.ts).
/** Those that are not empty, in a layer of their own. `y`: of all that have none of their own. */
function createTexts(parent, name) {
    const rows = new Rows(parent.appendChild(makeSvg('g', { class: name })), ({ key }) => key, () => makeSvg('text', { 'text-anchor': 'middle' }));
    return (words, base = 0) => rows.update(words.filter(({ label }) => label), (node, { label, x, y = base, look = null, lang = null, id = null }) => {
        putAll(node, { x, y, lang, class: look, 'data-event-id': id });
        putText(node, label);
    }, base);
}
/** `point`: what belongs to this event comes forward, and to no other. */
function createInks(group) {
    let pointed = null;
    let last = null;
    const classOf = ({ kind, group: of, states }) => `${kind} ${groupClass(of)}${states}`;
    const rows = new Rows(group, (ink) => classOf(ink) + ink.opacity, (ink) => makeSvg('path', { class: classOf(ink), 'fill-opacity': ink.opacity }));
    const update = (scene, options) => {
        last = [scene, options];
        rows.update(inksOf(scene, { selected: options.selected, pointed, isCut: !options.isGroundKnown }), (node, { path }) => put(node, 'd', path));
    };
    return {
        update,
        point(id) {
            if (id === pointed)
                return;
            pointed = id;
            if (last)
                update(...last);
        },
    };
}
/** A band's body: it is pressed, and so is its count. */
function createBands(group) {
    const rows = new Rows(group, (band) => band.id, () => makeSvg('rect', { part: 'span' }));
    const counts = createTexts(group, 'counts');
    return ({ bands }, { selected }) => {
        rows.update(bands, (node, { id, ids, x, y, widthPx: width, heightPx: height, group: of, isUncertain, isApproximate, isOut }) => putAll(node, {
            class: `band ${groupClass(of)}${when(ids.includes(selected ?? ''), 'selected')}${when(isUncertain, 'uncertain')}${when(isApproximate, 'approximate')}${when(isOut, 'out')}`,
            'data-event-id': id,
            x,
            y,
            width,
            height,
        }), selected);
        counts(bands.map(({ id, x, y, widthPx, countLabel }) => ({
            key: id,
            id,
            label: countLabel,
            x: x + widthPx / 2,
            y: y - 8,
        })));
    };
}
/** The ring about a point: it is pressed, seen or not. */
function createPoints(group) {
    const rows = new Rows(group, (point) => point.id, () => makeSvg('circle', { part: 'mark', r: 11 }));
    return (scene, { selected }) => rows.update(scene.points, (node, { id, x, y, group: of, hasCard, isOut }) => putAll(node, {
        class: `point ${groupClass(of)}${when(hasCard, 'full')}${when(isOut, 'out')}${when(id === selected, 'selected')}`,
        'data-event-id': id,
        cx: x,
        cy: y,
    }), selected);
}
/** The place of a period's bar: it is pressed. */
function createSpans(group) {
    const rows = new Rows(group, (span) => span.id, () => makeSvg('path', { part: 'span' }));
    const letters = createTexts(group, 'doubts');
    return ({ spans }, { selected }) => {
        rows.update(spans, (node, { id, group: of, paths, isOut }) => putAll(node, {
            class: `span ${groupClass(of)}${when(id === selected, 'selected')}${when(isOut, 'out')}`,
            'data-event-id': id,
            d: paths.hit,
        }), selected);
        // «؟» reads in every script that this widget speaks, turned by the page's direction.
        letters(spans.flatMap(({ id, group: of, isOut, questionMark: label, paths }) => paths.doubts.map(({ x, y }, i) => ({ key: id + i, label, look: groupClass(of) + when(isOut, 'out'), x, y }))));
    };
}
/** Rings with a count: words in a frame, as HTML one node each. */
function createClusters(layer) {
    const rows = new Rows(layer, (cluster) => cluster.key, () => makeHtml('span', { part: 'cluster' }));
    return ({ clusters, offsetPx }) => {
        putStyle(layer, 'transform', `translateX(${offsetPx}px)`);
        rows.update(clusters, (node, { key, x, y, widthPx, heightPx, label, isOut }) => {
            putAll(node, { class: `cluster${when(label === '', 'slim')}${when(isOut, 'out')}`, 'data-cluster': key });
            putStyle(node, 'width', `${widthPx}px`);
            putStyle(node, 'height', `${heightPx}px`);
            putStyle(node, 'transform', `translate(${x - widthPx / 2}px,${y - heightPx / 2}px)`);
            putText(node, label);
        });
    };
}
function createEras(group) {
    const rows = new Rows(group, (era) => era.key, () => makeSvg('rect', { class: 'era' }));
    const names = createTexts(group, 'names');
    return ({ eras }) => {
        // Lines at both its ends, and none along it.
        rows.update(eras, (node, { x, y, widthPx: width, heightPx: height }) => putAll(node, { x, y, width, height, 'stroke-dasharray': `0 ${width} ${height} ${width} ${height}` }));
        names(eras.map(({ key, label, lang, labelX: x, labelY: y }) => ({ key, label, lang, x, y })));
    };
}
function createDensity(group) {
    return (density) => fill(group, density?.layers ?? [], () => makeSvg('path'), (node, { group: of, path }) => putAll(node, { class: `crowd ${groupClass(of)}`, d: path }));
}

// Draws a Scene: the axis, marks, bars and leaders as SVG, cards and labels as HTML buttons over it.
// Keyed joins; a node is written only where its value changed, so that a pan moves two groups and little else.
const isCard = (entry) => 'lane' in entry;
function createChart(root) {
    const line = makeSvg('line', { class: 'axis-line', part: 'axis', x1: 0 });
    const moving = makeSvg('g');
    const svg = makeSvg('svg', { class: 'marks', 'aria-hidden': 'true', translate: 'no', focusable: 'false' }, line, moving);
    const list = makeHtml('ol', { class: 'events', part: 'list', role: 'list' });
    const layer = (name) => moving.appendChild(makeSvg('g', { class: name }));
    const eras = createEras(layer('eras'));
    const drawAxis = createAxis(moving);
    const density = createDensity(layer('densities'));
    const marks = [createSpans(layer('spans')), createBands(layer('bands')), createPoints(layer('points'))];
    const inks = createInks(layer('inks'));
    const drawAsOf = createAsOf(layer('as-of'));
    const rings = makeHtml('div', { class: 'clusters', 'aria-hidden': 'true', translate: 'no' });
    const clusters = createClusters(rings);
    const drawButtons = createButtons(list);
    root.append(svg, rings, list);
    const life = new AbortController();
    for (const type of ['pointerover', 'pointerleave', 'focusin'])
        root.addEventListener(type, ({ target }) => inks.point(type === 'pointerleave' ? null : eventAt(target)), {
            signal: life.signal,
        });
    return {
        update(scene, options) {
            putAll(svg, { width: scene.widthPx, height: scene.heightPx });
            put(root, 'data-later', scene.sign > 0 ? 'right' : 'left');
            putAll(line, { x2: scene.widthPx, y1: scene.axis.y, y2: scene.axis.y });
            put(moving, 'transform', `translate(${scene.offsetPx},0)`);
            eras(scene);
            drawAxis(scene);
            density(scene.density);
            for (const draw of marks)
                draw(scene, options);
            inks.update(scene, options);
            clusters(scene);
            drawAsOf(scene);
            putStyle(list, 'transform', `translateX(${scene.offsetPx}px)`);
            return drawButtons(scene, options);
        },
        buttonOf: (id) => [...root.querySelectorAll('.events button.event')].find((button) => button.dataset['eventId'] === id) ?? null,
        destroy() {
            life.abort();
            for (const node of [svg, rings, list])
                node.remove();
        },
    };
}
const eventAt = (target) => target instanceof Element ? (target.closest('[data-event-id]')?.getAttribute('data-event-id') ?? null) : null;
function createAxis(moving) {
    const [borders, ticks] = [createLines(moving, 'border'), createLines(moving, 'tick')];
    const [labels, context] = [createTexts(moving, 'labels'), createTexts(moving, 'context')];
    const [secondTicks, secondLabels] = [createLines(moving, 'border'), createTexts(moving, 'secondary')];
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
/** All lines of a row as one path. */
function createLines(layer, name) {
    const path = layer.appendChild(makeSvg('path', { class: name, part: name }));
    return (lines, y1, y2) => put(path, 'd', lines.map(({ x }) => `M${x},${y1}V${y2}`).join('') || null);
}
function createAsOf(group) {
    const [lines, words] = [createLines(group, 'as-of'), createTexts(group, 'name')];
    return ({ asOf }) => {
        lines(asOf ? [asOf] : [], asOf?.y ?? 0, (asOf?.y ?? 0) + (asOf?.heightPx ?? 0));
        words(asOf ? [{ key: '', label: asOf.label, x: asOf.labelX, y: asOf.labelY }] : []);
    };
}
/** While a zoom is under way so many cards come in a frame. */
const MOST_NEW = 3;
function createButtons(list) {
    const rows = new Rows(list, (entry) => entry.id, createEntry);
    const shown = new WeakMap();
    return (scene, options) => {
        const { selected, tabStop, isZooming, controls, titlePx, isNoted } = options;
        let fresh = 0;
        const isDue = ({ id, isPinned }) => !isZooming || isPinned || id === selected || rows.has(id) || ++fresh <= MOST_NEW;
        // The label of a span that is cut by the view stands later than the span begins: places on the screen are no order.
        const entries = [...scene.cards, ...scene.spanLabels].filter(isDue).sort((a, b) => a.order - b.order);
        const noted = entries.filter(({ id }) => isNoted?.(id)).map(({ id }) => id);
        const draw = (item, entry) => {
            const now = shownOf(entry, item, shown.get(item), isZooming);
            shown.set(item, now);
            drawEntry(item, entry, now, options);
            placeEntry(item, entry, scene.sign, now.widthPx);
        };
        rows.update(entries, draw, scene.sign, selected, tabStop, isZooming, controls, titlePx, noted.join());
        return fresh > MOST_NEW;
    };
}
function createEntry({ id }) {
    const date = makeHtml('span', { class: 'date', part: 'event-date' });
    const title = makeHtml('span', { class: 'title', part: 'event-title' });
    const attributes = { type: 'button', class: 'event', part: 'event', 'data-event-id': id };
    // A space keeps the last letter of the one from joining the first of the other.
    return makeHtml('li', {}, makeHtml('button', attributes, date, ' ', title));
}
/**
 * While a zoom is under way a card that has room keeps its width; and what keeps it keeps the date that was written for
 * it, unless a count takes room beside it.
 */
function shownOf(entry, item, before, isZooming) {
    const isKept = isZooming && isCard(entry) && before && before.widthPx <= entry.roomPx;
    const widthPx = isKept ? before.widthPx : entry.widthPx;
    const isSame = before && widthPx !== entry.widthPx && entry.more > 0 === item.childElementCount > 1;
    return { widthPx, date: isSame ? before.date : shownDateOf(entry) };
}
function drawEntry(item, entry, { widthPx, date }, { selected, tabStop, controls, titlePx, isNoted }) {
    const isSelected = entry.id === selected;
    const lines = isCard(entry) ? entry.titleLines - Number(isNoted?.(entry.id) ?? false) || 1 : 1;
    const cut = !titlePx
        ? entry.title.length
        : isCard(entry)
            ? shownLetters(entry, widthPx, lines, titlePx)
            : namedLetters(entry, titlePx);
    const kind = isCard(entry)
        ? `card lines-${lines}${when(entry.side < 0, 'earlier')}`
        : `span-label${when(entry.isBefore, 'before')}`;
    const states = `${when(isSelected, 'selected')}${when(entry.isPinned, 'pinned')}${when(cut < entry.title.length, 'cut')}`;
    put(item, 'class', `${kind} ${groupClass(entry.group)}${states}${when(thumbnailOf(entry) !== null, 'pictured')}`);
    const button = item.firstElementChild;
    putText(button?.firstElementChild, date);
    const title = button?.lastElementChild;
    putText(title, entry.title.slice(0, cut));
    // An ellipsis stands for it until all of the title is asked for.
    putAll(title, {
        'data-rest': entry.title.slice(cut) || null,
        lang: entry.lang ?? null,
        dir: entry.lang ? 'auto' : null,
    });
    putAll(button, {
        'aria-label': nameOf(entry, date),
        'aria-expanded': String(isSelected),
        'aria-controls': isSelected ? controls : null,
        tabindex: entry.id === tabStop ? 0 : -1,
    });
    drawThumbnail(button, thumbnailOf(entry));
    drawMore(item, entry, tabStop, date);
}
const shownDateOf = (entry) => (isCard(entry) ? entry.shownDate : entry.date);
const thumbnailOf = (entry) => (isCard(entry) ? entry.thumbnail : null);
/**
 * The small picture of a card, over the place that its styles hold. It adds no words: one that does not come leaves its
 * place empty.
 */
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
function nameOf(entry, shown) {
    return `${shown}: ${entry.title}${shown === entry.date ? '' : ` (${entry.date})`}${entry.groupWords}`;
}
function placeEntry(item, entry, sign, widthPx) {
    // The stem is 2 px wide and stands in the middle of the event's pixel.
    const reachesRight = sign * (isCard(entry) ? entry.side : 1) > 0;
    putStyle(item, 'width', `${widthPx}px`);
    putStyle(item, 'transform', `translate(${reachesRight ? entry.x - 1 : entry.x + 1 - widthPx}px,${entry.y}px)`);
    putStyle(item, 'height', isCard(entry) ? `${entry.heightPx}px` : '');
}
/**
 * The '+3' beside the date of a card, or the name of a period: a button of its own. On a card an unseen copy of the
 * date holds its place.
 */
function drawMore(item, entry, tabStop, date) {
    const [, old] = item.children;
    put(item, 'data-date', entry.moreLabel && isCard(entry) ? date : null);
    if (!entry.moreLabel)
        return old?.remove();
    const button = old ?? item.appendChild(makeHtml('button', { type: 'button', class: 'more', part: 'cluster' }));
    putText(button, entry.moreLabel);
    // The next stop after its card; its name begins with what is seen.
    putAll(button, {
        'data-stack': entry.id,
        tabindex: entry.id === tabStop ? 0 : -1,
        'aria-label': `${entry.moreLabel}: ${entry.moreName}`,
    });
}

// The colour that stands behind the chart: words have a halo in it, so that leaders can run on behind them, as on maps.
function parse$1(color) {
    const numbers = /^rgba?\(([^)]*)\)$/
        .exec(color)?.[1]
        ?.split(/[\s,/]+/)
        .map(Number);
    if (!numbers || numbers.some(Number.isNaN))
        return null;
    const [r = 0, g = 0, b = 0, alpha = 1] = numbers;
    return [r, g, b, alpha];
}
const over = ([r, g, b, a], under) => [
    r * a + under[0] * (1 - a),
    g * a + under[1] * (1 - a),
    b * a + under[2] * (1 - a),
    1,
];
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
 * Keeps `--_ground` and `data-ground` of the chart in step with the page: with its scheme, with the classes and
 * attributes of what stands around, and with colours that fade. `changed` is called when it has become known or
 * unknown. Returns the end.
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
    document.addEventListener('transitionend', (event) => event.propertyName.startsWith('background') && soon(), {
        signal: stop.signal,
    });
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

// What the story stands on: by which measure, time or evenly, as of which day, and in whose lanes. What spaces it
// evenly, what follows the present and what gives groups lanes of their own are files on use, which a story that is
// shown for the first time waits for; where they do not come, the axis is one of time, as of the story's own day, and
// all share its lanes.
const evenPart = new Part('even', () => import('./even.js'));
const asOfPart = new Part('as-of', () => import('./as-of.js'));
const lanesPart = new Part('lanes', () => import('./lanes.js'));
/** What that file uses of what is here in any case. */
const HOUSE = { placesOf, limitsOf, cardsIn, createLabelling, frameOf, sceneOf, layoutScene, layoutAxis, layoutEras };
class AxisController {
    #asked = new Set();
    /** `layout` tells where no axis is to be seen. */
    constructor(store, layout) {
        this.store = store;
        this.layout = layout;
    }
    follow() {
        const { store } = this;
        const { isAnnounced, settings: { scale, asOf, laneBy }, } = store;
        // A list waits for none of them; who turns a phone finds them there.
        const hasAxis = isAnnounced || !this.layout.isList;
        const isComing = [
            this.#isComing(evenPart, hasAxis && scale === 'even'),
            this.#isComing(asOfPart, asOf !== null),
            this.#isComing(lanesPart, hasAxis && laneBy !== undefined),
        ].some(Boolean);
        store.isScaling = isComing && !isAnnounced;
        if (store.asOf?.asked !== asOf) {
            store.asOf?.sleep();
            store.asOf = (asOf !== null && asOfPart.now && new asOfPart.now.Dated(asOf, { nowOf, civilNow })) || null;
        }
        store.lanes =
            (laneBy && (store.lanes ?? (lanesPart.now && new lanesPart.now.GroupLanes(HOUSE, store.host)))) || null;
        const { chronicle } = store;
        store.charted = (chronicle && scale === 'even' && evenPart.now?.evenOf(chronicle)) || chronicle;
    }
    disconnected() {
        this.store.asOf?.sleep();
    }
    /** Whether a part that is wanted is not there yet; it is asked for once. */
    #isComing(part, isWanted) {
        const { chronicle, host } = this.store;
        if (!isWanted || !chronicle || part.now || part.isMissing)
            return false;
        if (!this.#asked.has(part))
            void part.use(() => { }).then(() => host.requestUpdate());
        this.#asked.add(part);
        return true;
    }
}

// The chart on the page: draws the Scene into its node, at most once a frame, and brings what moves it by hand.
/** Gestures, the overview and flights; buttons and keys move the chart without them. */
const movesPart = new Part('moves', () => import('./moves.js'));
const densePart = new Part('dense', () => import('./dense.js'));
class ChartDrawing {
    #chart;
    #moves;
    /** Draws the breaks of an even axis, from when on what does so is there. */
    #breaks;
    /** Draws the headings of groups that have lanes of their own. */
    #headings;
    #attached;
    #frame;
    constructor(store, host) {
        this.store = store;
        this.host = host;
        this.scene = null;
        this.root = null;
        this.#chart = null;
        this.#moves = null;
        this.#attached = new AbortController();
        this.#frame = 0;
        /** Runs what changes the nodes of the chart: whoever has the focus among them keeps it by this. */
        this.keeping = (change) => change();
        /** Resolves when the chart can be moved by hand, or when it is known that it cannot. */
        this.canMove = Promise.resolve();
    }
    /** Draws into `root` from now on. */
    attach(root) {
        const { store, host } = this;
        this.root = root;
        this.#chart = createChart(root);
        const { signal } = (this.#attached = new AbortController());
        signal.addEventListener('abort', watchGround(root, () => this.request()));
        document.addEventListener('visibilitychange', () => this.store.asOf && this.request(), { signal });
        this.canMove = movesPart.use(({ attachMoves, movesStyles }) => {
            if (signal.aborted)
                return;
            addStyles(store.host, movesStyles);
            this.#moves = attachMoves(root, { ...host, isStill: prefersReducedMotion, formatMoment, formatDuration }, signal);
            const drawn = host.drawn();
            if (this.scene && drawn)
                this.#moves.drawn(this.scene, drawn.plan);
            // What a finger does sideways is the page's until then.
            root.dataset['moves'] = '';
        });
    }
    detach() {
        cancelAnimationFrame(this.#frame);
        this.#frame = 0;
        this.#attached.abort();
        this.store.asOf?.sleep();
        this.#chart?.destroy();
        this.#breaks = this.#headings = undefined;
        this.#chart = this.#moves = this.root = null;
    }
    /** Draws with the next frame. */
    request() {
        this.#frame ||= requestAnimationFrame(() => this.draw());
    }
    sceneOf({ labelling, input: { chronicle, lanes, pinned } }, viewport, now) {
        return (lanes?.layout ?? layoutScene)(chronicle, labelling, viewport, {
            pinned: pinned.flatMap((id) => chronicle.indexOf.get(id) ?? []),
            dense: this.#denseFor(chronicle),
            axis: chronicle.scale && evenPart.now?.layoutEvenAxis,
            now,
        });
    }
    draw() {
        cancelAnimationFrame(this.#frame);
        this.#frame = 0;
        const drawn = this.host.drawn();
        if (!drawn)
            return;
        const { plan, viewport, isZooming } = drawn;
        const { chronicle, lanes, selected, tabStop, metrics: { titlePx }, } = plan.input;
        const { asOf, isInText, language } = this.store;
        const scene = this.sceneOf(plan, isZooming ? { ...viewport, isZooming } : viewport, asOf?.now(chronicle, language.words.locale));
        asOf?.wake(chronicle, viewport.msPerPx, () => this.request());
        this.scene = scene;
        const isGroundKnown = this.root?.dataset['ground'] !== 'unknown';
        this.keeping(() => {
            if (this.root)
                (this.#headings ??= lanes?.attach(this.root, this.#attached.signal))?.(scene, language.words);
            const isMore = this.#chart?.update(scene, {
                selected,
                tabStop: tabStopIn(scene, (tabStop !== null && chronicle.indexOf.get(tabStop)) || 0),
                isZooming,
                controls: 'details',
                isGroundKnown,
                titlePx,
                isNoted: isInText,
            });
            if (isMore)
                this.request();
        });
        if (this.root)
            (this.#breaks ??= evenPart.now?.createBreaks(this.root))?.(scene);
        this.#moves?.drawn(scene, plan);
    }
    /** What many events need: it is asked for once, and drawn with when it has come. */
    #denseFor({ count }) {
        if (count >= DENSE_FROM && !densePart.now && !densePart.isMissing)
            void densePart.use(() => this.request());
        return densePart.now?.dense;
    }
    get isSeen() {
        return this.root !== null && this.root.clientWidth > 0 && !document.hidden;
    }
    /** Goes from one view to another step by step, until `signal` aborts; in one where nobody sees it or wants it. */
    ease(from, to, step, signal) {
        if (movesPart.now && this.isSeen && !prefersReducedMotion())
            movesPart.now.easeView(from, to, step, signal);
        else
            step(to, true);
    }
    /** What labels a story that has grown; undefined before it is there. */
    get grow() {
        return movesPart.now?.growLabelling;
    }
    buttonOf(id) {
        return this.#chart?.buttonOf(id) ?? null;
    }
}
/** Of what has a button now the nearest to this place in the order of time: the list is never without a tab stop. */
function tabStopIn({ cards, spanLabels }, at) {
    let best = null;
    for (const entry of [...cards, ...spanLabels])
        if (!best || Math.abs(entry.order - at) < Math.abs(best.order - at))
            best = entry;
    return best && best.id;
}

// What the chart's input decides before anything moves: the first view, the labelling and the limits, kept as long as
// they hold.
/** Of a large story so many steps of its labelling are gone before it is drawn: far more than a first view shows. */
const AT_ONCE = 400;
/** Whether lanes, sides and the room at the ends hold for the one as for the other. */
const isAlike = (a, b) => widthClass(a.widthPx) === widthClass(b.widthPx) &&
    a.heightPx === b.heightPx &&
    a.isMap === b.isMap &&
    a.lanes === b.lanes &&
    a.metrics.cardHeightPx === b.metrics.cardHeightPx;
/** What a plan, and the view that it begins with, is made of. */
const PLANNED = [
    'chronicle',
    'matches',
    'range',
    'widthPx',
    'heightPx',
    'isFilled',
    'isMap',
    'lanes',
    'metrics',
    'timeDirection',
];
/** Whether the plan holds for this input as it is. */
const isAsPlanned = (input, { input: old }) => input.words.secondaryCalendar === old.words.secondaryCalendar && PLANNED.every((name) => input[name] === old[name]);
/** `last`: the plan of before; `old`: the last one of all events, or of those that were asked for, as the input is. */
function* planSteps(input, last, old, grow) {
    const { chronicle, widthPx, heightPx, isFilled, isMap, metrics, timeDirection, words, matches } = input;
    const isPictured = !isMap && hasThumbnails(chronicle.document.events);
    const frame = {
        centerMs: 0,
        msPerPx: 1,
        widthPx,
        heightPx,
        isFilled,
        isMap,
        timeDirection,
        words,
        scale: chronicle.scale,
        hasThumbnails: isPictured,
        metrics: isMap
            ? mapMetrics(metrics)
            : isPictured
                ? { ...metrics, cardHeightPx: Math.max(PICTURED_CARD_PX, metrics.cardHeightPx) }
                : metrics,
    };
    const isKept = (plan) => plan?.input.chronicle === chronicle && isAlike(input, plan.input);
    const home = firstView(chronicle, {
        ...frame,
        roomPx: (isKept(last) && last?.home.roomPx) || roomFor(chronicle, frame),
    });
    const base = old && isAlike(input, old.input) ? { chronicle: old.input.chronicle, labelling: old.labelling } : null;
    yield;
    const limits = limitsOf(chronicle, home);
    momentColumn(chronicle);
    yield;
    if (base?.chronicle === chronicle && old?.input.matches === matches)
        return { input, home, labelling: base.labelling, limits };
    // A new event moves all that stand evenly.
    const isGrown = input.isGrown && !chronicle.scale && base && base.chronicle !== chronicle;
    const tracks = input.lanes?.choose(chronicle, home, matches, AT_ONCE, isGrown && base.labelling, grow);
    const fresh = tracks ?? (yield* laneSteps(chronicle, home, matches, AT_ONCE));
    return {
        input,
        home,
        limits,
        labelling: (!tracks &&
            isGrown &&
            grow?.(chronicle, base, {
                ...placesOf(chronicle, home),
                lanes: fresh.lanes,
                spanLanes: fresh.spanLanes,
                matches,
            })) ||
            fresh,
    };
}

// What stories of many events need and no others do: a file on use.
/** Reads a large story, and labels it, in slices. */
const largePart = new Part('large', () => import('./large.js'));

// Cards that have no place yet when a large story is drawn come into it in slices; none that is drawn moves for them.
/**
 * Gives what goes on with one labelling and no other; undefined ends it. `done` takes a labelling when all of its cards
 * have a place.
 */
function placing(done) {
    let rest;
    let going = new AbortController();
    return async (labelling) => {
        const next = labelling?.rest;
        if (next === rest)
            return;
        going.abort();
        rest = next;
        if (!next)
            return;
        const { signal } = (going = new AbortController());
        await largePart.use(() => { });
        const whole = await largePart.now?.placeRest(labelling, next, familySteps, signal);
        if (!whole)
            return;
        rest = undefined;
        done(whole);
    };
}

// Where a request to move leads: the view that a zoom, a look closer, a page or an event asks for. How the chart
// gets there is its controller's.
/** Of what fills a view, so much more is seen; and a view that is hardly closer is the same. */
const ROOMY = 1.25;
const SAME = 0.98;
/**
 * So many times closer around the event `about`, which stays in view; around the middle without one, and where it is
 * out of view.
 */
function zoomed({ input: { chronicle }, labelling, limits }, view, factor, about) {
    const bounded = Math.max(limits.minMsPerPx, Math.min(limits.maxMsPerPx, view.msPerPx / factor));
    const index = about === null ? undefined : chronicle.indexOf.get(about);
    const at = index === undefined ? NaN : timeToPx(view, chronicle.anchor[index] ?? NaN);
    const isIn = at >= 0 && at <= view.widthPx;
    const target = clampView(zoomAt(view, view.msPerPx / bounded, isIn ? at : view.widthPx / 2), limits);
    return index === undefined || !isIn ? target : revealView(chronicle, labelling, target, index);
}
/** Filled by this stretch of civil ms; null where it is already, or nothing closer is to be seen. */
function closer({ limits }, view, fromMs, toMs) {
    const middle = (fromMs + toMs) / 2;
    const half = Math.max((toMs - fromMs) * ROOMY, limits.minMsPerPx * view.widthPx) / 2;
    return 2 * half > view.widthPx * view.msPerPx * SAME ? null : showRange(view, middle - half, middle + half);
}
/**
 * One view later (1) or earlier (-1), and the id of the event, of those asked for, that stands as far from `id`, which
 * is in view then: null for none. Null for an event that has no place in time.
 */
function paged({ input: { chronicle, matches }, labelling, limits }, view, id, step) {
    const index = chronicle.indexOf.get(id);
    if (index === undefined)
        return null;
    const next = eventFrom(chronicle, index, view.widthPx * view.msPerPx, step, matches);
    return {
        view: revealView(chronicle, labelling, pageView(view, step, limits), next < 0 ? index : next),
        id: chronicle.events[next]?.id ?? null,
    };
}
/** As near as may be, with this event in it; null for one that has no place in time. */
function revealed({ input: { chronicle }, labelling }, view, id) {
    const index = chronicle.indexOf.get(id);
    return index === undefined ? null : revealView(chronicle, labelling, view, index);
}
/** Ids that the card of an event stands for in this view, in time order. */
function idsBehind({ input: { chronicle: { events }, }, labelling, }, view, scene, index) {
    const label = scene?.spanLabels.find((one) => one.order === index);
    return label?.moreIds ?? stackOf(labelling, index, minDistance(view)).flatMap((i) => events[i]?.id ?? []);
}
/** The view of a stretch of time, civil ms. */
const rangeView = (view, [from, to]) => showRange(view, placeOf(view, from), placeOf(view, to));
const isSamePlace = (a, b) => a?.centerMs === b?.centerMs && a?.msPerPx === b?.msPerPx;

// Which stretch of time the page asks to see: `from` and `to` for the opening, `view` at any time. A request waits
// until there is a chart to move. Another zone, or another reading of the same story, keeps the place to which the
// reader has moved.
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
        /**
         * The place to which the reader has moved is kept, so many civil ms later: another zone has other clocks. Null where
         * nothing is to be kept.
         */
        this.keptMs = null;
    }
    /** Follows a request at once where the story is drawn, else when it is; of several the last. */
    ask(range) {
        const { host, status } = this.store;
        this.#asked = range ?? null;
        if (host.isUpdatePending || status !== 'ready' || !this.chart.drawing.scene)
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
        const { extent, settings: { from, to }, } = this.store;
        const key = `${from} ${to} ${chronicle.timeZone}`;
        if (key !== this.#key) {
            this.#key = key;
            this.opening = from === null && to === null ? null : rangeOf(from, to, chronicle.timeZone);
            if (this.opening === null && (from ?? to) !== null)
                this.store.warn('noStretch', from, to);
        }
        const old = this.#chronicle;
        this.#chronicle = chronicle;
        this.keptMs = null;
        if (!old ||
            !extent ||
            old === chronicle ||
            this.chart.isHome ||
            !old.events.some(({ id }) => chronicle.indexOf.has(id)))
            return;
        const [first, last] = extent;
        const ms = shiftMs((first + last) / 2, old.timeZone, chronicle.timeZone) + this.#followMs(old, chronicle, extent);
        // Where all that was seen has gone, the reader is not left with nothing.
        if (hasSome(chronicle, [first + ms, last + ms]) || !hasSome(old, extent))
            this.keptMs = ms;
    }
    /** Who sees the end of a story sees it too when the story goes on: how much later that is. */
    #followMs(old, { anchor, count }, [first, last]) {
        const [before, now] = [old.anchor[old.count - 1] ?? Infinity, anchor[count - 1] ?? 0];
        return this.store.added !== null && first <= before && before <= last && now > last ? now - before : 0;
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
            this.store.warn('noView', asked.from, asked.to);
    }
}
const hasSome = (chronicle, [from, to]) => momentsIn(chronicle, from, to).length + spansIn(chronicle, from, to).length > 0;
/** What is to be added to a moment on the clocks of one zone for the same on those of another. */
const shiftMs = (ms, old, zone) => old === zone ? 0 : utcToCivil(civilToUtc(ms, old), zone) - ms;

// Holds the Viewport of the horizontal form: follows what the chart must show, and turns every request to move
// (gesture, button, key, method) into a new Viewport.
const ZOOM_STEP = 1.6;
class ChartController {
    #plan;
    /** The last one of all events, and the last one of those that were asked for: what has its lane there keeps it. */
    #plans;
    #isZooming;
    #easing;
    #place;
    /** An event that is to be seen as soon as the chart is. */
    #wish;
    #views;
    constructor(store, size) {
        this.store = store;
        this.size = size;
        this.#plan = null;
        /** The last one of all events, and the last one of those that were asked for: what has its lane there keeps it. */
        this.#plans = [];
        this.#isZooming = false;
        /** Nobody has moved the view since it was fitted: a resize fits it again. */
        this.isHome = true;
        this.#easing = new AbortController();
        this.#place = placing((labelling) => {
            if (this.#plan)
                this.#keep({ ...this.#plan, labelling });
            this.drawing.request();
        });
        /** An event that is to be seen as soon as the chart is. */
        this.#wish = null;
        this.#views = new ViewRequests(store, this);
        store.prepare = (...of) => this.#prepare(...of);
        this.drawing = new ChartDrawing(store, {
            drawn: () => this.#plan && { plan: this.#plan, viewport: this.#view(), isZooming: this.#isZooming },
            view: () => this.#view(),
            hold: () => this.#hold(),
            // By hand; beyond the limits too, from where it comes back.
            show: ({ centerMs, msPerPx }, isZoom) => {
                const next = placeView(this.#view(), centerMs, msPerPx);
                this.#isZooming = isZoom;
                if (next === this.store.viewport)
                    return;
                this.isHome = false;
                this.store.viewport = next;
                this.drawing.request();
            },
            rest: (by) => {
                this.#isZooming = false;
                this.drawing.request();
                // What keys move has told its value.
                store.rest(by === 'key', by);
            },
        });
    }
    draw() {
        const { added, charted, chronicle, found, lanes, language: { words, dir }, settings: { timeDirection }, selected, tabStop, focused, isFocusOn, host, } = this.store;
        const place = this.size.chart;
        if (!place || !chronicle || !charted) {
            if (!host.renderRoot.querySelector('.chart'))
                this.disconnected();
            return;
        }
        const { root, heightPx, isReserved, widthPx, metrics } = place;
        const isMap = this.store.layout === 'story';
        if (root !== this.drawing.root) {
            this.disconnected();
            this.drawing.attach(root);
        }
        this.#views.before(chronicle);
        this.#update({
            chronicle: charted,
            words,
            metrics,
            widthPx,
            heightPx,
            isFilled: isReserved,
            matches: found?.matches,
            isGrown: added !== null,
            isMap,
            lanes: isMap ? null : lanes,
            timeDirection: timeDirection === 'auto' ? dir : timeDirection,
            selected,
            tabStop,
            pinned: [selected, isFocusOn ? focused : null].filter((id) => id !== null),
            range: this.#views.opening,
            keptMs: this.#views.keptMs,
        });
        this.#views.after();
        const needed = this.drawing.scene?.heightPx ?? heightPx;
        root.style.height = `${isReserved ? Math.max(heightPx, needed) : needed}px`;
    }
    /** Moves to a stretch of time, or to the first view for null, when there is a chart to move. */
    ask(range) {
        this.#views.ask(range);
    }
    disconnected() {
        this.#easing.abort();
        void this.#place();
        this.drawing.detach();
    }
    /** Follows a new input and draws at once. */
    #update(input) {
        const old = this.#plan;
        const isNewData = input.chronicle !== old?.input.chronicle;
        const from = this.store.viewport;
        if (input.keptMs === null && (isNewData || input.range !== old?.input.range))
            this.isHome = true;
        if (isNewData && this.isHome)
            this.#easing.abort();
        if (!old || !isAsPlanned(input, old))
            this.#resize(input);
        else {
            this.#keep({ ...old, input });
            this.store.viewport = { ...this.#view(), words: input.words };
        }
        this.#grant();
        this.drawing.draw();
        void this.#place(this.#plan?.labelling);
        if (input.keptMs !== null && !isSamePlace(this.store.viewport, from))
            this.store.rest(false, 'api');
    }
    /** What is asked of a story when it is drawn is kept with it, and its labelling is what the next plan finds. */
    *#prepare(chronicle, matches, isGrown = false) {
        const [plan, plans, at] = [this.#plan, this.#plans, Number(!matches)];
        if (!plan || this.store.asOf || plan.input.chronicle.scale)
            return;
        const input = { ...plan.input, chronicle, matches, isGrown };
        const next = (plans[at] = yield* planSteps(input, plan, plans[at], this.drawing.grow));
        yield;
        this.drawing.sceneOf(next, next.home);
    }
    #resize(input) {
        const steps = planSteps(input, this.#plan, this.#plans[Number(!input.matches)], this.drawing.grow);
        const { home, limits } = this.#keep(drained(steps));
        const current = this.store.viewport;
        if (this.isHome || !current) {
            this.store.viewport = input.range ? clampView(rangeView(home, input.range), limits) : home;
            return;
        }
        const centre = placeOf(home, timeOf(current, current.centerMs) + (input.keptMs ?? 0));
        const msPerPx = (current.msPerPx * current.widthPx) / input.widthPx;
        this.store.viewport = clampView(placeView(home, centre, msPerPx), limits);
    }
    #keep(plan) {
        this.#plans[Number(!plan.input.matches)] = plan;
        return (this.#plan = plan);
    }
    #view() {
        if (!this.store.viewport)
            throw new Error('The chart has no view yet.');
        return this.store.viewport;
    }
    /** What moves the view by itself ends; the signal of what comes in its place. */
    #hold() {
        this.#easing.abort();
        return (this.#easing = new AbortController()).signal;
    }
    /** Eases to `target`; `isHome` where that is the fitted view. */
    #moveTo(target, { isHome = false, isFollowing = false } = {}) {
        const by = this.store.takeBy();
        if (!this.#plan)
            return;
        const from = this.#view();
        const to = clampView(target, this.#plan.limits);
        const signal = this.#hold();
        this.isHome = isHome;
        if (isSamePlace(to, from))
            return;
        this.drawing.ease(from, to, ({ centerMs, msPerPx }, isDone) => {
            // Size and words may have changed on the way.
            this.store.viewport = placeView(this.#view(), centerMs, msPerPx);
            this.#isZooming = !isDone && to.msPerPx !== from.msPerPx;
            this.drawing.draw();
            if (isDone)
                this.store.rest(isFollowing, by);
        }, signal);
    }
    /** Moves without a way there; what is seen then is drawn with the next update. */
    #jumpTo(target) {
        const by = this.store.takeBy();
        if (!this.#plan)
            return;
        this.#easing.abort();
        const to = clampView(target, this.#plan.limits);
        if (to === this.store.viewport)
            return;
        this.isHome = false;
        this.store.viewport = to;
        this.store.rest(true, by);
    }
    /** Shows all of the story, and not only where most of it is. */
    fit() {
        if (!this.#plan)
            return;
        const { chronicle } = this.#plan.input;
        const view = this.#view();
        const all = firstView(chronicle, { ...view, isWhole: true });
        this.#moveTo(all, { isHome: all.msPerPx === firstView(chronicle, view).msPerPx });
    }
    /** Moves at once to a stretch of time, civil ms, or to the fitted view for null. */
    show(range) {
        if (!this.#plan)
            return;
        const { input, limits } = this.#plan;
        const from = this.#view();
        this.#easing.abort();
        this.isHome = range === null;
        const view = range ? rangeView(from, range) : firstView(input.chronicle, from);
        const to = (this.store.viewport = clampView(view, limits));
        if (isSamePlace(to, from))
            return;
        this.drawing.draw();
        this.store.rest(false, 'api');
    }
    /** Around the event `about`, which stays in view; around the middle without one, and where it is out of view. */
    zoomBy(factor, about = null) {
        if (this.#plan && factor > 0 && Number.isFinite(factor))
            this.#moveTo(zoomed(this.#plan, this.#view(), factor, about));
    }
    /** Moves until these moments, civil ms, fill the view; false where they do, or nothing closer is to be seen. */
    comeCloser(...moments) {
        const target = this.#plan && closer(this.#plan, this.#view(), Math.min(...moments), Math.max(...moments));
        if (target)
            this.#moveTo(target);
        return target !== null;
    }
    /** The same about a place, px from the chart's left edge. */
    comeCloserAt(px) {
        if (!this.store.viewport)
            return;
        const ms = pxToTime(this.store.viewport, px);
        const half = (this.store.viewport.widthPx * this.store.viewport.msPerPx) / 10;
        this.comeCloser(ms - half, ms + half);
    }
    zoomIn(about = null) {
        this.zoomBy(ZOOM_STEP, about);
    }
    zoomOut(about = null) {
        this.zoomBy(1 / ZOOM_STEP, about);
    }
    panBy(views) {
        if (this.store.viewport && Number.isFinite(views))
            this.#moveTo(panBy(this.store.viewport, views));
    }
    /**
     * One view later (1) or earlier (-1), at once; the id of the event that stands as far from `id`, which is in view
     * then. Null for none.
     */
    page(id, step) {
        const next = this.#plan && paged(this.#plan, this.#view(), id, step);
        if (!next)
            return null;
        this.#jumpTo(next.view);
        return next.id;
    }
    /**
     * Moves so that the event is seen; `isSudden`: at once, drawn with the next update. While there is no chart to see it
     * waits.
     */
    reveal(id, isSudden = false) {
        this.#wish = id;
        if (this.drawing.isSeen)
            this.#grant(isSudden);
    }
    #grant(isSudden = true) {
        const wish = this.#wish;
        this.#wish = null;
        const target = wish !== null && this.#plan && revealed(this.#plan, this.#view(), wish);
        if (!target)
            return;
        if (isSudden)
            this.#jumpTo(target);
        else
            this.#moveTo(target, { isFollowing: true });
    }
    /** Ids that a card stands for, in time order. */
    stackOf(index) {
        return this.#plan ? idsBehind(this.#plan, this.#view(), this.drawing.scene, index) : [];
    }
}

// The events of <khatt-timeline>: the types of their details, and the one way in which they are sent.
/** By which of them a button was pressed: keys have no clicks to count. */
const byOf = ({ detail }) => (detail === 0 ? 'key' : 'pointer');
/** What each widget has told when it was ready, for a framework whose listener comes later. */
const readyEvents = new WeakMap();
/** False where a listener refused a cancelable one. */
function emit(host, name, detail, cancelable = false) {
    return host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
}

// What finds events lies beside the widget's file: a story of a few events of one kind needs none.
const findPart = new Part('find', () => import('./find.js'));

// What finds the events that are asked for, by the page or the reader: a file of its own, which comes where it is
// useful. A page that asks from the start is waited for; where the file does not come all events are shown.
/** More events than these are worth a search. */
const FEW$1 = 8;
const sizes = new WeakMap();
/** Events of a group: all are counted at the first question. */
function sizeOf(chronicle, i) {
    const { group, undated, document: { groups }, } = chronicle;
    let counts = sizes.get(chronicle);
    if (!counts) {
        sizes.set(chronicle, (counts = new Uint32Array(groups.length)));
        for (const one of group)
            if (one >= 0)
                counts[one] = (counts[one] ?? 0) + 1;
        groups.forEach(({ id }, at) => (counts[at] = (counts?.[at] ?? 0) + undated.filter((event) => event.group === id).length));
    }
    return counts[i] ?? 0;
}
const isAsking = ({ query, groups, entities }) => query.trim() !== '' || groups.length > 0 || entities.length > 0;
class FindController {
    #hasFailed;
    #coming;
    #bar;
    constructor(store, status) {
        this.store = store;
        this.status = status;
        this.#hasFailed = false;
        this.#coming = null;
        /** Something was asked: it is said what, and how to see all, of a few events and in a story too. */
        this.wasAsked = false;
        this.#bar = null;
        /** A name in the open event is asked for, or no longer; what was pressed stays in its place. */
        this.mention = async (id, press) => {
            const by = byOf(press);
            await this.#bring();
            await findPart.now?.mention(this.store, id, by);
        };
    }
    follow() {
        const { store } = this;
        const isAsked = isAsking(store.filter);
        this.wasAsked ||= isAsked;
        if (store.chronicle && isAsked)
            void this.#bring();
        if (findPart.now && readingPart.now) {
            addStyles(store.host, findPart.now.findStyles);
            this.#bar ??= new findPart.now.Bar(store, readingPart, (sentence) => this.status.say(sentence));
            this.#bar.follow();
        }
        else
            store.isSearching = isAsked && store.chronicle !== null && !this.#hasFailed;
        store.isFinding = store.isSearching && !store.isAnnounced;
    }
    tell() {
        const { status, document } = this.store;
        if (status === 'ready' && (this.rows > 0 || (document?.groups.length ?? 0) > 1))
            void this.#bring();
    }
    settle() {
        this.#bar?.show();
    }
    rested() {
        this.#bar?.show();
    }
    disconnected() {
        this.#bar?.end();
    }
    /** Rows of the bar, whose place is held: the search, and people and places. */
    get rows() {
        const { chronicle } = this.store;
        if (!chronicle || this.#hasFailed || (!this.wasAsked && chronicle.count + chronicle.undated.length <= FEW$1))
            return 0;
        const { entities, events } = chronicle.document;
        return entities.length > 0 &&
            !isBare(events) &&
            events.some(({ mentions, quote }) => mentions.length > 0 || quote?.by !== undefined)
            ? 2
            : 1;
    }
    /** What the buttons of the groups are called together; null where they are none, or not yet. */
    get groups() {
        const { document, language: { words }, } = this.store;
        return this.#bar?.counts && document && document.groups.length > 1
            ? (readingPart.now?.readingWordsFor(words.locale).groups ?? null)
            : null;
    }
    /**
     * By the place of a group; null where there is nothing to choose among. Its count is there before it can be pressed.
     */
    toggle(i) {
        const { chronicle, filter: { groups }, language: { words }, } = this.store;
        const id = chronicle?.document.groups[i]?.id;
        if (!chronicle || id === undefined || chronicle.document.groups.length < 2)
            return null;
        const isOn = groups.includes(id);
        return {
            isOn,
            count: formatNumber(this.#bar?.counts?.groups[i] ?? sizeOf(chronicle, i), words),
            press: this.#bar?.counts ? (press) => this.store.toggle('groups', id, byOf(press)) : null,
        };
    }
    render() {
        return this.#bar?.render();
    }
    get #isThere() {
        return findPart.now !== null && readingPart.now !== null;
    }
    /** Once: where the files do not come all events are shown. */
    #bring() {
        return (this.#coming ??= Promise.all([findPart.use(() => { }), readingPart.use(() => { })]).then(() => {
            this.#hasFailed = !this.#isThere;
            this.store.host.requestUpdate();
        }));
    }
}

// Arrow keys in a row or a column of controls that is one tab stop. (ARIA APG: toolbar, roving tabindex.)
const ROW = '[role="toolbar"]';
/** The row of controls that a node is in, or null. */
const rowOf = (node) => node.closest(ROW);
/** What can be reached in a row, in its order. */
const controlsOf = (row) => [
    ...row.querySelectorAll(':not([inert]) > button'),
];
/** Leaves each row one tab stop: the control that has the focus or had it last, else the first. */
function keepStops(root, active) {
    for (const row of root.querySelectorAll(ROW)) {
        const controls = controlsOf(row);
        const stop = controls.find((one) => one === active) ?? controls.find((one) => one.tabIndex === 0) ?? controls[0];
        for (const one of controls)
            one.tabIndex = one === stop ? 0 : -1;
    }
}
/**
 * The place after `key` among `count`, from `at`; null where the key is none of ours. A row runs as the text does and
 * goes round its ends; a column has its ends.
 */
function rove(key, at, count, way) {
    if (count === 0)
        return null;
    const [back, on] = way === 'down'
        ? ['ArrowUp', 'ArrowDown']
        : way === 'rtl'
            ? ['ArrowRight', 'ArrowLeft']
            : ['ArrowLeft', 'ArrowRight'];
    const step = key === on ? 1 : key === back ? -1 : 0;
    if (step !== 0)
        return way === 'down' ? Math.max(0, Math.min(count - 1, at + step)) : (at + step + count) % count;
    return key === 'Home' ? 0 : key === 'End' ? count - 1 : null;
}

// Where the focus is in the widget, and that it never falls to the page's body: what an update takes away from under it
// gives it to the next best place.
/** A page of rows is this part of the window: some are seen before and after. */
const PAGE_PART = 0.8;
class FocusController {
    #host;
    #held;
    constructor(store, chart, bringIntoSight) {
        this.store = store;
        this.chart = chart;
        this.bringIntoSight = bringIntoSight;
        /**
         * The card of the event that has the focus may stand elsewhere when the view rests, and is brought into sight then.
         */
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
            keepStops(this.#host.renderRoot, this.active);
            const id = eventOf(event.composedPath()[0]);
            if (id === null || (id === this.store.focused && this.store.isFocusOn))
                return;
            this.store.focused = id;
            this.store.isFocusOn = true;
            this.#host.requestUpdate();
        };
        this.focusOut = (event) => {
            // What an update takes away tells so too: only a reader who leaves the event ends it.
            if (!this.store.isFocusOn ||
                eventOf(event.composedPath()[0]) !== this.store.focused ||
                eventOf(event.relatedTarget) === this.store.focused)
                return;
            this.store.isFocusOn = false;
            this.#host.requestUpdate();
        };
        this.#host = store.host;
        chart.drawing.keeping = this.#around;
    }
    follow() {
        this.#held = this.#place();
    }
    settle() {
        const held = this.#held;
        this.#held = null;
        keepStops(this.#host.renderRoot, this.active);
        if (held && this.#isLost())
            this.#rescue(held);
    }
    rested() {
        const node = this.active;
        if (this.isMoving && node instanceof HTMLElement && eventOf(node) === this.store.focused)
            this.bringIntoSight(node);
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
    /** Gives the focus to a node that can take it, and brings it into sight. */
    to(node) {
        if (!node)
            return;
        node.focus({ preventScroll: true });
        if (this.active === node && !node.matches('.chart'))
            this.bringIntoSight(node);
    }
    /**
     * The event whose row stands a window below (1) or above (-1) another's, or as far as there are rows; null for none.
     */
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
        return (this.chart.drawing.buttonOf(id) ??
            this.#all('.rows [part~="event"]').find((node) => node.dataset['eventId'] === id) ??
            null);
    }
    get active() {
        return this.#host.shadowRoot?.activeElement ?? null;
    }
    #all(selector) {
        return [...this.#host.renderRoot.querySelectorAll(selector)].filter((node) => node.getClientRects().length > 0);
    }
    #place() {
        const node = this.active;
        return (node && {
            id: eventOf(node),
            control: node.getAttribute('data-control'),
            row: rowOf(node),
            isInDetails: node.closest('[part~="details"]') !== null,
        });
    }
    /** Nothing has it: neither we nor, since a listener gave it away, somebody else. */
    #isLost() {
        if (this.active)
            return false;
        const root = this.#host.getRootNode();
        const active = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
        return this.#host.isConnected && (active === null || active === document.body || active === this.#host);
    }
    #rescue({ id, control, row, isInDetails }) {
        const { chronicle } = this.store;
        const isAway = id !== null && chronicle?.indexOf.has(id);
        const places = [
            () => (control === null ? null : this.#all(`[data-control="${control}"]`)[0]),
            () => row?.isConnected && controlsOf(row).find((one) => one.tabIndex === 0),
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
            // The title page of a story has none of these, and a list in which nothing is found.
            () => this.#all('.told [data-control="next"], input')[0],
            () => this.#all('button')[0],
        ];
        for (const place of places) {
            this.to(place());
            if (!this.#isLost())
                return;
        }
    }
}
/** The event whose card, label or row a node is; not of a choice in the list of hidden events. */
function eventOf(node) {
    return node instanceof HTMLElement && node.matches('[part~="event"]:not(.stack *)')
        ? node.getAttribute('data-event-id')
        : null;
}

// The keyboard of the list: arrows follow what is seen, so in a right-to-left timeline Left is later.
const COMMON = { Home: { edge: -1 }, End: { edge: 1 } };
const CHART = {
    ...COMMON,
    PageUp: { page: -1 },
    PageDown: { page: 1 },
    '+': { zoom: 1 },
    '=': { zoom: 1 },
    '-': { zoom: -1 },
    '−': { zoom: -1 },
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

// What a click fell on: the one place that reads the marks which draw/ and the templates leave on their nodes.
function pressedOn(event) {
    const path = event.composedPath().filter((node) => node instanceof Element);
    const isIn = (name) => path.some((node) => node.classList.contains(name));
    for (const [name, on] of [
        ['data-stack', 'more'],
        ['data-cluster', 'cluster'],
        ['data-event-id', 'event'],
    ]) {
        const node = path.find((one) => one.hasAttribute(name));
        const id = node?.getAttribute(name);
        if (!node || id === null || id === undefined)
            continue;
        if (on !== 'event')
            return { on, id, node };
        return isIn('stack')
            ? { on: 'choice', id }
            : { on, id, node, isButton: path.some((one) => one instanceof HTMLButtonElement) };
    }
    const chart = path.find((node) => node.classList.contains('chart'));
    if (chart && isIn('crowd')) {
        const { left, width } = chart.getBoundingClientRect();
        // The page may draw the chart at another scale.
        return { on: 'density', px: ((event.clientX - left) * chart.clientWidth) / width };
    }
    return { on: isIn('stack') ? 'list' : 'ground' };
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
            const { scene } = this.chart.drawing;
            const by = byOf(event);
            switch (target.on) {
                case 'more':
                    return this.#list(target, this.chart.stackOf(this.store.chronicle?.indexOf.get(target.id) ?? -1), by, true);
                case 'cluster': {
                    const ring = scene?.clusters.find((one) => one.key === target.id);
                    this.store.movesBy(by);
                    // More than a list can hold fall apart closer by, as long as there is a closer view.
                    if (ring && ring.count > ring.ids.length && this.chart.comeCloser(ring.fromMs, ring.toMs))
                        return;
                    return this.#list(target, ring?.ids ?? [], by);
                }
                case 'choice':
                    return this.#choose(target.id, by);
                case 'event': {
                    // A band that stands for several equal ones opens their list.
                    const band = target.isButton
                        ? undefined
                        : scene?.bands.find((one) => one.id === target.id && one.ids.length > 1);
                    if (band)
                        return this.#list(target, band.ids, by);
                    this.stack.close();
                    return this.selection.select(target.id === this.store.selected && by === 'key' && this.store.layout !== 'story' ? null : target.id, by);
                }
                case 'density': {
                    this.store.movesBy(by);
                    return this.chart.comeCloserAt(target.px);
                }
                case 'ground':
                    this.stack.close();
            }
        };
        // —— keyboard
        this.pressed = (event) => {
            const target = event.composedPath()[0];
            if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey)
                return;
            const isOurs = event.key === 'Escape'
                ? this.escape()
                : this.#roved(target, event.key) || this.#told(target, event.key) || this.#moved(target, event.key);
            if (isOurs)
                event.preventDefault();
        };
    }
    /**
     * Opens the list of hidden events; where it does not come they fall apart closer by, and where they do not the next
     * of them opens.
     */
    #list({ id: host, node }, ids, by, isRest = false) {
        this.stack.toggle({ host, ids, isRest }, node, () => {
            this.stack.close();
            this.store.movesBy(by);
            const { charted, selected } = this.store;
            const moments = [host, ...ids].flatMap((id) => charted?.anchor[charted.indexOf.get(id) ?? -1] ?? []);
            const isApart = moments.some((ms) => ms !== moments[0]) && this.chart.comeCloser(...moments);
            if (!isApart)
                this.#choose(ids[ids.indexOf(selected ?? '') + 1] ?? ids[0] ?? host, by);
        });
    }
    #choose(id, by) {
        this.stack.close();
        this.selection.reveal(id, by);
        void this.focus.toEvent(id);
    }
    /** Closes the list of hidden events, else the open event; the focus goes to the event that opened it. */
    escape() {
        const open = this.store.stack;
        // In a story an event is always open.
        if (!open && (this.store.selected === null || this.store.layout === 'story'))
            return false;
        if (!open)
            this.close('key');
        else {
            this.stack.close();
            void this.focus.toEvent(open.host);
        }
        return true;
    }
    /** Closes the open event and gives the focus back to its button. */
    close(by) {
        const id = this.store.selected;
        this.selection.select(null, by);
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
    /** Arrows in a row of controls and in the list of hidden events. */
    #roved(target, key) {
        const row = rowOf(target);
        const nodes = row ? controlsOf(row) : target.closest('.stack') ? this.stack.items : [];
        const next = rove(key, nodes.indexOf(target), nodes.length, !row || row.getAttribute('aria-orientation') ? 'down' : this.store.language.dir);
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
        const { isVertical, language: { dir }, settings: { timeDirection }, } = this.store;
        // As the chart runs, also where there is none to be drawn.
        const time = timeDirection === 'auto' ? dir : timeDirection;
        // Events without a date stand in rows under the chart: there both ways are open.
        const move = (isVertical ? null : moveFor(key, time)) ??
            (isVertical || target.closest('.rows') ? moveFor(key, 'vertical') : null);
        if (!move)
            return false;
        const at = target.dataset['eventId'] ?? target.dataset['stack'] ?? this.store.focused;
        this.store.movesBy('key');
        const id = this.#idAfter(at, move);
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

// From the selected event to what its details show.
/** 'date: title', as the event's button is called; empty where no event has the id. */
function eventName(chronicle, id, words) {
    const at = chronicle.indexOf.get(id);
    const event = at === undefined ? chronicle.undated.find((one) => one.id === id) : chronicle.events[at];
    return event
        ? `${at === undefined ? undatedWords(event, words) : dateWords(chronicle, at, words)}: ${event.title}`
        : '';
}
/** '٤ من ٥'. */
function positionWords(index, count, { words, messages }) {
    return fill$1(messages.position, { n: formatNumber(index + 1, words), count: formatNumber(count, words) });
}
/**
 * Of a period between two days, or of one that goes on, up to the document's as-of date; today's clock is not asked.
 */
function durationOf({ kind, flags, from, to, dates, nowMs, hasAsOf }, at, words, messages) {
    const [date, flag = 0, start = NaN, end = NaN] = [dates[at], flags[at], from[at], to[at]];
    if (kind[at] !== 2 /* Kind.Span */ || date?.kind !== 'interval' || !Number.isFinite(start))
        return '';
    if ((flag & 4 /* Flag.OpenEnd */) !== 0) {
        const text = hasAsOf && nowMs !== null && nowMs > start ? formatDuration(start, nowMs, words) : '';
        const isAbout = (flag & (32 /* Flag.ApproximateStart */ | 16 /* Flag.UncertainStart */)) !== 0;
        return (text &&
            fill$1(messages.ongoingFor, {
                duration: isAbout ? fill$1(messages.aboutLength ?? messages.about, { date: text }) : text,
            }));
    }
    const text = date.precision === 'day' && date.precisionEnd === 'day' ? formatDuration(start, end, words) : '';
    return text && fill$1(messages.lasted, { duration: text });
}
/** Whether the open event says more than its row, which has its date and its title, and its group where that is all. */
const hasMore = ({ text, quote, media, source, href, dateNote, mentions }, { entities }) => Boolean(text?.trim() ||
    quote ||
    media.length > 0 ||
    source ||
    href ||
    dateNote ||
    mentions.some((id) => entities.some((one) => one.id === id)));
/** Null where no event has the id. */
function detailsOf(chronicle, id, context) {
    const { events, undated, count, indexOf, document: { groups, entities }, } = chronicle;
    const dated = id === null ? undefined : indexOf.get(id);
    const other = dated === undefined ? undated.findIndex((event) => event.id === id) : -1;
    const event = dated === undefined ? undated[other] : events[dated];
    if (!event)
        return null;
    const at = dated ?? count + other;
    const { words, messages, order, outsideOf } = context;
    const place = order.indexOf(event.id);
    const index = groups.findIndex((group) => group.id === event.group);
    const group = groups[index];
    const nameOf = (id) => {
        const found = entities.find((one) => one.id === id);
        return found && { id, name: found.name, lang: found.langs?.['name'] };
    };
    const by = event.quote?.by;
    return {
        ...context,
        event,
        dates: at < count ? eventDate(chronicle, at, { ...words, style: 'full' }) : [undatedWords(event, words)],
        duration: durationOf(chronicle, at, words, messages),
        group: group ? { name: group.label, lang: group.langs?.['label'], index } : null,
        speaker: by === undefined ? null : (nameOf(by) ?? { name: by, lang: event.quote?.langs?.['by'] }),
        entities: event.mentions.flatMap((id) => nameOf(id) ?? []),
        position: outsideOf(event.id) || positionWords(place, order.length, context),
        isFirst: place === 0,
        isLast: place === order.length - 1,
        isSelected: id === context.selected,
    };
}

// Which event is open, the way to its neighbours, and that what opens is seen and said.
class SelectionController {
    /** The order of the story as it was read last. */
    #known = [];
    /** It was open, and the story has it no longer. */
    #gone = null;
    constructor(store, chart, focus, status, file) {
        this.store = store;
        this.chart = chart;
        this.focus = focus;
        this.status = status;
        this.file = file;
    }
    /** The keyboard goes on from the next event that is still there, else from the one before. */
    read() {
        const { store } = this;
        if (!store.chronicle)
            return;
        const { focused: last, selected, order } = store;
        const known = this.#known;
        this.#known = order;
        this.#gone = null;
        // A long story is not looked through for nothing.
        if (last === null && selected === null)
            return;
        const ids = new Set(order);
        const isGone = (id) => id !== null && known.includes(id) && !ids.has(id);
        if (isGone(last))
            store.focused =
                [...known.slice(known.indexOf(last)), ...known.slice(0, known.indexOf(last)).reverse()].find((id) => ids.has(id)) ?? null;
        this.#gone = isGone(selected) ? selected : null;
    }
    /** Once it is drawn: closes an open event that is there no longer. */
    tell() {
        const id = this.#gone;
        this.#gone = null;
        if (id !== null && this.store.selected === id)
            this.select(null, 'api');
    }
    /** Asks the page, which may refuse, and opens the event; null closes the open one. */
    select(id, by, step = 0) {
        if (!this.store.select(id, by, step))
            return;
        this.status.clear();
        if (id === null)
            return;
        this.store.focused = id;
        void this.#show(id, by);
    }
    /** Moves until the event is seen, and opens it, asked for or not. An unknown id does nothing. */
    reveal(id, by, step = 0) {
        const { chronicle, isVertical, language: { words }, } = this.store;
        if (!chronicle || !eventName(chronicle, id, words))
            return;
        this.store.movesBy(by);
        if (chronicle.indexOf.has(id) && !isVertical)
            this.chart.reveal(id);
        this.select(id, by, step);
    }
    /** Opens the next event in reading order (1), or the one before (-1), and says which; none beyond the ends. */
    step(by, how) {
        const { order, selected } = this.store;
        const id = order[(selected !== null ? order.indexOf(selected) : by > 0 ? -1 : order.length) + by];
        if (id !== undefined)
            this.turn(id, how, by);
    }
    /** Opens an event wherever it is, and says which; null closes the open one. */
    turn(id, how, step = 0) {
        const { chronicle, language } = this.store;
        if (id === null)
            return this.select(null, how, step);
        this.reveal(id, how, step);
        const { order, outsideOf } = this.store;
        if (!chronicle || this.store.selected !== id)
            return;
        this.status.say(eventName(chronicle, id, language.words), outsideOf(id) || positionWords(order.indexOf(id), order.length, language));
    }
    async #show(id, by) {
        const { store: { host, isQuiet }, file, focus, } = this;
        await file.bring();
        await host.updateComplete;
        if (host.selected === id)
            file.show?.(host, by === 'hash' && isQuiet ? 'api' : by, focus.buttonOf(id), focus.active);
    }
}

// Files on use may come late: what they open takes the focus, which must not be taken from a reader who has gone on.
/** Tells, whenever it is asked, whether the reader is where they are now: the focus has not gone to something else. */
function staying(node) {
    const root = node.getRootNode();
    const active = () => (root instanceof ShadowRoot ? root.activeElement : null) ?? document.activeElement;
    const was = active();
    // What an update took away was left by nobody.
    return () => !was?.isConnected || active() === was || active() === document.body;
}

// The list of hidden events that a card, a ring or a band stands for: opened beside it, over all that the page has.
class StackController {
    #host;
    #opener;
    constructor(store, file) {
        this.store = store;
        this.file = file;
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
    /**
     * Opens the list beside `opener`, or closes it where it is open already; where what shows it does not come, does
     * something `instead`.
     */
    toggle(stack, opener, instead) {
        if (this.store.stack?.host === stack.host)
            return this.close();
        if (stack.ids.length === 0)
            return;
        this.#opener = opener;
        document.addEventListener('pointerdown', this.#pressedOutside);
        this.store.list(stack);
        const isStaying = staying(opener);
        void this.file.bring().then(async () => {
            // It is closed, or another one is open.
            if (this.store.stack !== stack)
                return;
            if (!isStaying())
                return this.close();
            if (!this.file.place)
                return instead();
            await this.#host.updateComplete;
            this.items[0]?.focus({ preventScroll: true });
        });
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
        if (node && this.#opener)
            this.file.place?.(node, this.#opener);
    }
}

// The order in which events are read.
/**
 * Ids of the dated events that were found, then of the undated ones, and `open` among them: the same list for the same
 * question.
 */
function ordering() {
    let asked = [];
    let ids = [];
    return (...of) => {
        if (of.every((one, i) => one === asked[i]))
            return ids;
        const [{ count, events, undated }, found, open, isNewestFirst] = (asked = of);
        ids = [];
        for (let i = 0; i <= count + undated.length; i++) {
            if (i === count && isNewestFirst)
                ids.reverse();
            const isOut = found?.matches[i] === 0;
            const id = isOut && open === null ? undefined : (events[i] ?? undated[i - count])?.id;
            if (id !== undefined && (!isOut || id === open))
                ids.push(id);
        }
        return ids;
    };
}

// What is shared: one object that templates and controllers read. It changes by requests alone, each of which says who
// asks; what the page is told of them is sent here and nowhere else.
/** Rows of the list before 'show all', where the page did not say how many are coming. */
const FIRST_ROWS = 10;
/** Until a language is known. */
const ARABIC = wordsFor({ locale: 'ar' });
const isSame = (a, b) => a.length === b.length && a.every((one, i) => one === b[i]);
class Store {
    /** In the order in which each phase runs through them. */
    #controllers;
    #toldFilter;
    #filteredBy;
    #ordered;
    #by;
    /** Rows of the list that are shown at first, where that was chosen. */
    #chosenLimit;
    #attributes;
    constructor(host, known) {
        this.host = host;
        /** In the order in which each phase runs through them. */
        this.#controllers = [];
        this.story = { status: 'loading' };
        /** The story is that of before with so many more events; null where it is another reading or another story. */
        this.added = null;
        this.language = { words: ARABIC, messages: ARABIC.messages, dir: 'rtl', isReady: false, isChanging: false };
        /** Another object where another filter is asked for. */
        this.filter = { query: '', groups: [], entities: [] };
        this.#toldFilter = this.filter;
        this.#filteredBy = 'api';
        /** What the filter finds; null where nothing is asked, or what answers is not there. */
        this.found = null;
        /** Whether what was searched for stands in the text of an event alone, and not in its title. */
        this.isInText = () => false;
        /** Says of an event that it is none of those that were asked for; else empty. */
        this.outsideOf = () => '';
        /** The answer to a filter is being worked out; what is shown is of the one before. */
        this.isSearching = false;
        /** What answers a filter of the page is on its way, and nothing was shown before. */
        this.isFinding = false;
        /** The layout that is shown. */
        this.layout = 'horizontal';
        /** The view of the chart; null before it was drawn. */
        this.viewport = null;
        /** The story as it stands on the axis: by time, or by another scale. */
        this.charted = null;
        /** Takes the story as of another day than its own; null where none was asked for. */
        this.asOf = null;
        /** Null where all groups share their lanes. */
        this.lanes = null;
        /** A file for one of these is on its way, and nothing was shown before. */
        this.isScaling = false;
        this.stack = null;
        /** Id of the event that the keyboard was on last: the way goes on from there. */
        this.focused = null;
        /** That event has the focus, or is about to get it, and so has a card at any scale. */
        this.isFocusOn = false;
        /** On paper all is shown and open. */
        this.isPrinting = false;
        /** Rows of a list there. */
        this.rowsOnPaper = Infinity;
        /** What the address opens brings nobody to the widget. */
        this.isQuiet = false;
        /** The children are something to read. */
        this.hasList = false;
        /** Somebody reads them: the story waits. */
        this.isReading = false;
        /** The file of the layout is on its way, and nothing else was shown before. */
        this.isWaiting = false;
        /** The file of an event that is open from the start is on its way, and nothing was shown before. */
        this.isOpening = false;
        /** What the chart will ask for of a story, or of what was found in it, in steps: it is there then. */
        this.prepare = null;
        /** How many events are being read, where that is known and they are few. */
        this.coming = null;
        /** How far the reading of a large story is; null while nobody would miss it. */
        this.progress = null;
        /** A long list may have its rows under headings: what makes them is there, or may come. */
        this.canStretch = true;
        /** The page has been told that the story is drawn. */
        this.isAnnounced = false;
        this.#ordered = ordering();
        this.#by = 'api';
        /** Rows of the list that are shown at first, where that was chosen. */
        this.#chosenLimit = null;
        /** Says a sentence on the console, once for this widget. */
        this.warn = (...said) => this.#attributes.tell(...said);
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
        if (query === this.filter.query &&
            isSame(filter.groups, this.filter.groups) &&
            isSame(filter.entities, this.filter.entities))
            return;
        this.filter = filter;
        // A place that was held for the first list may have room for one row of it: who asks for others sees a screen of
        // them.
        if (this.isAnnounced && this.#chosenLimit !== null)
            this.#chosenLimit = Math.max(this.#chosenLimit, FIRST_ROWS);
    }
    /** Once it is drawn. */
    #tellFilter() {
        if (this.status === 'loading' || this.isSearching)
            return;
        const [isTold, by] = [this.filter === this.#toldFilter, this.#filteredBy];
        this.#toldFilter = this.filter;
        this.#filteredBy = 'api';
        if (!isTold)
            emit(this.host, 'khatt-filter', { ...this.filter, count: this.found?.count ?? this.order.length, by });
    }
    #run(phase) {
        for (const controller of this.#controllers)
            controller[phase]?.();
    }
    // —— derived
    get selected() {
        return this.host.selected;
    }
    get isVertical() {
        return this.layout === 'vertical';
    }
    /** In the list and in the story, never on the axis. */
    get isNewestFirst() {
        return this.settings.order === 'newest' && this.layout !== 'horizontal';
    }
    /** The whole story, whatever is asked for. */
    get chronicle() {
        return 'chronicle' in this.story ? (this.asOf?.of(this.story.chronicle) ?? this.story.chronicle) : null;
    }
    /** Some of a large story stands there until all of it is read. */
    get isPart() {
        return 'isPart' in this.story && this.story.isPart === true;
    }
    get document() {
        return 'document' in this.story ? this.story.document : null;
    }
    /** Without its words, or while the list that it is made of is read, a story is not shown yet. */
    get status() {
        return this.language.isReady &&
            !this.isReading &&
            !this.isWaiting &&
            !this.isOpening &&
            !this.isFinding &&
            !this.isScaling
            ? this.story.status
            : 'loading';
    }
    /**
     * Ids in reading order: the dated events that were asked for, then the undated ones. What is open is among them in
     * any case.
     */
    get order() {
        const { chronicle, found, selected, isNewestFirst } = this;
        if (!chronicle)
            return [];
        // Nobody looks at each of a million.
        if (chronicle.ids && !found && !isNewestFirst)
            return chronicle.ids;
        return this.#ordered(chronicle, found, found && selected, isNewestFirst);
    }
    /** The list has its rows under headings. What was found is a list of its own. */
    get hasStretches() {
        const { chronicle } = this;
        return this.canStretch && this.isVertical && !this.found && chronicle !== null && sizeOf$1(chronicle) > WHOLE;
    }
    /** The stretch of time in view, civil ms. */
    get extent() {
        const { viewport } = this;
        if (!viewport)
            return null;
        const [from, to] = extentOf(viewport);
        return [timeOf(viewport, from), timeOf(viewport, to)];
    }
    /** The event that the keyboard enters the list at. */
    get tabStop() {
        return this.focused ?? this.selected;
    }
    /** Rows of the list that are shown at first. */
    get limit() {
        return this.isPrinting
            ? this.rowsOnPaper
            : (this.#chosenLimit ?? (this.settings.events === null ? FIRST_ROWS : Infinity));
    }
    // —— requests
    /** Asks the page, which may refuse, and opens the event; null closes the open one. False where nothing changes. */
    select(id, by, step) {
        const previous = this.selected;
        if (id === previous || !emit(this.host, 'khatt-select', { id, previous, by, step }, true))
            return false;
        this.host.selected = id;
        return true;
    }
    /** Asks for other events. */
    filterBy(change, by) {
        this.#filteredBy = by;
        Object.assign(this.host, change);
    }
    /** Asks for those of a group or about an entity too, or no longer. */
    toggle(kind, id, by) {
        const chosen = this.filter[kind];
        this.filterBy({ [kind]: chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id] }, by);
    }
    /** The story was read anew. */
    read(story) {
        this.story = story;
        this.host.requestUpdate();
        this.#run('read');
    }
    /** Who asks for the move of the view that follows. */
    movesBy(by) {
        this.#by = by;
    }
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
}

// The story lies beside the widget's file, and so do the words for reading: a timeline that is a chart or a list needs
// neither.
const storyPart = new Part('story', () => import('./story-pages.js'));

// Which layout is shown: what the reader chose, else what the page or the document asks for, else what suits the width
// and the story. A story whose file is on its way is waited for; where it does not come there is a chart or a list
// instead. The words of the control by which the reader chooses come after the first drawing, into the place that is
// held for them.
/** Own width under which the timeline is a list down the page. */
const VERTICAL_BELOW_PX = 560;
/** The height of a chart, as --khatt-height has it. */
const CHART_EM = 32;
const emOf = (host) => Number.parseFloat(getComputedStyle(host).fontSize) || 16;
/** Sizes of words before any are drawn: good enough to tell a crowd from a few. */
const usualMetrics = (em) => ({
    cardMinPx: 8 * em,
    cardMaxPx: 17 * em,
    gapPx: 8,
    cardHeightPx: 3.9 * em,
    spanHeightPx: 1.7 * em,
    axisRowPx: 1.3 * em,
    tickMinPx: 64,
    charPx: 0.47 * em,
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
        const { settings: { layout }, isPrinting, } = store;
        // The page's own word is the last one.
        if (layout !== this.#asked) {
            if (this.#asked !== undefined)
                this.#choose(null);
            this.#asked = layout;
        }
        const wanted = this.#wanted === 'auto' ? this.#suiting : this.#wanted;
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
        const names = layouts === null
            ? layout === 'auto'
                ? NAMES
                : []
            : NAMES.filter((name) => layouts.split(/[\s,]+/).includes(name));
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
    get #wanted() {
        const { settings: { layout }, document, } = this.store;
        const chosen = this.#choice ?? choices.get(this.#key);
        if (chosen && this.layouts.includes(chosen))
            return chosen;
        return layout === 'auto' ? (document?.layout ?? 'auto') : layout;
    }
    /** No chart is to be seen, as far as can be told before there is an axis. */
    get isList() {
        return (this.#wanted === 'auto' ? this.#plain : this.#wanted) === 'vertical' && this.store.layout !== 'story';
    }
    /** What suits the story: asked once for it in a class of widths. */
    get #suiting() {
        const { charted: chronicle, host, language: { words }, } = this.store;
        const { widthPx } = this.size;
        if (!chronicle || widthPx === 0)
            return this.#plain;
        const key = widthClass(widthPx);
        if (this.#suited?.chronicle === chronicle && this.#suited.key === key)
            return this.#suited.layout;
        let layout = chooseLayout(chronicle, widthPx, 0);
        // Only where it hangs on them are the names counted.
        if (layout === 'story') {
            const view = firstView(chronicle, {
                centerMs: 0,
                msPerPx: 1,
                widthPx,
                heightPx: CHART_EM * emOf(host),
                timeDirection: 'ltr',
                metrics: usualMetrics(emOf(host)),
                words,
            });
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
    const messages = words.messages;
    const events = plural(messages.events, chronicle.count + chronicle.undated.length, words);
    const edges = storyEdges(chronicle, true);
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
const summaryOf = (chronicle, words) => summaries(chronicle)(words);
const summaries = kept((chronicle) => kept((words) => {
    const { timeline, comma, inGroups } = words.messages;
    const { group, undated, document: { groups }, } = chronicle;
    const isUsed = new Uint8Array(groups.length);
    for (const one of group)
        if (one >= 0)
            isUsed[one] = 1;
    for (const event of undated)
        isUsed[groups.findIndex(({ id }) => id === event.group)] = 1;
    const used = isUsed.filter((one) => one === 1).length;
    return `${timeline}: ${extentWords(chronicle, words)}${used > 0 ? comma + plural(inGroups, used, words) : ''}`;
}));

// What the story's own file is handed: it must not read the words of a language, nor hold a template of the open event.
const storyTools = (turn) => ({
    turn,
    reading: (locale) => readingPart.now?.readingWordsFor(locale) ?? null,
    dateWords,
    undatedWords,
    detailsOf,
    positionWords,
    renderDetails: renderOpen,
    renderMedia: (...of) => morePart.now?.renderMedia(...of),
    formatDuration,
    storyEdges,
    extentWords,
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
    draw() {
        this.#pages?.updated();
    }
    disconnected() {
        this.#pages?.end();
    }
    render(frame) {
        return this.#pages?.render(frame);
    }
    /** Turns the page; false where no story is told, or there is no such page. */
    step(by, how) {
        return this.#pages?.step(by, how) ?? false;
    }
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
    connected() {
        this.#follower?.connected?.();
    }
    disconnected() {
        this.#follower?.disconnected?.();
    }
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
    tell() {
        this.#follower?.tell?.();
    }
    #begin(follower) {
        if (!this.#isAsked || this.#follower)
            return;
        this.#follower = follower;
        if (this.store.host.isConnected)
            follower.connected?.();
        this.store.host.requestUpdate();
    }
}

// A page that is opened at a place below the widget stays there: what the widget grows by while it comes is scrolled
// by, where the reader still stands at the target of the address.
/** Px by which a target may stand off where its address puts it. */
const NEAR_PX$1 = 3;
/** What the page's address names, where it stands after the widget; else null. */
function addressedBelow(host) {
    if (location.hash.length < 2)
        return null;
    const target = document.querySelector(':target');
    return target && host.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING && !host.contains(target)
        ? target
        : null;
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
// Words and calendars that are not there yet are fetched; until they come it says nothing rather than something in
// another language.
/** Calendars other than the Gregorian. */
const calendarsPart = new Part('calendars', () => import('./layout-scene.js').then(function (n) { return n.bz; }));
class LanguageController {
    #document = null;
    /** Gregorian dates stand then. */
    #isWithoutCalendars = false;
    constructor(store) {
        this.store = store;
    }
    follow() {
        const { store } = this;
        const { host, document, language: old, settings: { calendar, secondaryCalendar, numerals, monthNames, timeZone }, } = store;
        const locale = resolveLang(host, document?.lang);
        const coming = this.#coming(locale, [
            calendar,
            secondaryCalendar,
            ...(document && !isBare(document.events) ? document.events.map((event) => event.calendar) : []),
        ]);
        void coming?.then(() => host.requestUpdate());
        // What is drawn keeps its words until those of another language are there.
        const isChanging = coming !== null && old.isReady && document === this.#document;
        if (isChanging)
            return void (store.language = { ...old, isChanging });
        this.#document = document;
        const isReady = coming === null;
        const options = {
            locale,
            timeZone: timeZone ?? document?.timeZone ?? 'UTC',
            calendar,
            secondaryCalendar,
            numerals,
            monthNames,
        };
        const words = wordsFor(options);
        const messages = isReady ? words.messages : { ...words.messages, timeline: '', loading: '' };
        store.language = { words, messages, dir: resolveDir(host, document?.lang), isReady, isChanging };
    }
    /** What is not there yet; null where nothing is to be waited for. */
    #coming(locale, calendars) {
        const isMissing = !calendarsPart.now && !this.#isWithoutCalendars && calendars.some((id) => id && id !== 'gregory');
        const others = isMissing
            ? calendarsPart
                .use(({ otherCalendars }) => registerCalendars(otherCalendars))
                .then(() => (this.#isWithoutCalendars = !calendarsPart.now))
            : null;
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
    disconnected() {
        this.#end?.();
    }
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
/**
 * Unseen copies of a card, a label and a tick, in the widget's own styles. `sample` is text of the widget's language.
 */
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
            titleLinePx: Math.ceil(Number.parseFloat(type.lineHeight)),
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

// The widget's width where the page leaves it to the content (flex and grid that align, floats, parents that shrink).
// Its styles ask for that of the window, and for a card's at least; what would reach over the place it stands in is
// given back here, and where no width comes of it the console says what to set.
/** Px that a box may reach over another by rounding. */
const SLACK_PX = 1;
const px = (text) => Number.parseFloat(text) || 0;
/** The inner edges of a box, px of the window. */
function insideOf(box) {
    const { left, right, width } = box.getBoundingClientRect();
    const { borderLeftWidth, borderRightWidth, paddingLeft, paddingRight } = getComputedStyle(box);
    const scale = box instanceof HTMLElement && box.offsetWidth > 0 ? width / box.offsetWidth : 1;
    return [
        left + scale * (px(borderLeftWidth) + px(paddingLeft)),
        right - scale * (px(borderRightWidth) + px(paddingRight)),
    ];
}
class RoomController {
    /** The place that was reached over, and its width then: another width asks anew. */
    #place = null;
    #placePx = 0;
    /** In the next frame: what it changes must not be observed in the same one. */
    #observer = new ResizeObserver(() => requestAnimationFrame(() => {
        if (this.#place && Math.abs(this.#place.clientWidth - this.#placePx) > SLACK_PX)
            this.fit();
    }));
    constructor(store) {
        this.store = store;
        this.host = store.host;
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
            // Of a page whose lines run down, the box itself grows.
            const beyond = box === document.documentElement ? box.getBoundingClientRect().width - box.clientWidth : 0;
            const excessPx = Math.max(beyond, left - from, to - right, to - from - (right - left)) / scale;
            if (excessPx > SLACK_PX)
                return { place: box, excessPx };
            const outer = box.getBoundingClientRect();
            [from, to] = [from - (left - outer.left), to + (outer.right - right)];
        }
        return null;
    }
    /** To be called when the page has been laid out. */
    tellIfNone() {
        const { host, store } = this;
        if (host.offsetWidth === 0 && host.getClientRects().length > 0)
            store.warn('noWidth');
    }
}

// How large the widget is and its words are, followed; and the height that it holds on the page while it loads.
/** A chart in a reserved place takes at least this part of `--khatt-height`. */
const LEAST_PART = 0.35;
/** A list in a held place has at least this many rows. */
const LEAST_ROWS = 1;
/** About the height of 'show all'. */
const SHOW_ALL_PX = 48;
/** Rows stand this much farther apart at most, to fill a place, and this much nearer, to fit into one. */
const MOST_SPARE_PX = 32;
const MOST_TIGHT_PX = 14;
/** Own width below which titles break into more lines. */
const NARROW_PX = 480;
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
    /** `lists`: what fits a list that has stretches; it answers 0 for any other. */
    constructor(store, lists) {
        this.store = store;
        this.lists = lists;
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
        /** What it reserves more room for: narrow words, and a finder. */
        this.isNarrow = false;
        this.isAsked = false;
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
        this.#room = new RoomController(store);
    }
    /** Own width, whatever `transform` or `zoom` the page draws it with; while it is hidden, as it was last. */
    get widthPx() {
        return (this.#widthPx ||= this.#host.offsetWidth);
    }
    follow() {
        const { store } = this;
        const { status, order, settings: { events }, } = store;
        // A list that is shown meanwhile has its own height.
        if (status === 'loading' && !store.hasList)
            this.#reserve(events ?? store.coming);
        // Fewer than were announced: their place is given back. What is asked for is some of them in any case.
        else if (status === 'ready' && order.length < (events ?? 0) && this.isCounted && !this.isAsked)
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
        this.chart =
            root && size && root.clientWidth > 0
                ? {
                    root,
                    widthPx: Math.round(root.clientWidth),
                    metrics: size.metrics,
                    ...(this.store.layout === 'story'
                        ? { heightPx: mapHeight(root.clientWidth), isReserved: false }
                        : this.#heightFor(root, size.heightPx)),
                }
                : null;
    }
    draw() {
        const { status, isPrinting, limit } = this.store;
        if (status !== 'ready' || !this.#isSeen || this.#isFitted || isPrinting)
            return;
        const count = this.chart ? Infinity : this.#fitRows();
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
        // A place that the page gives stays as it is, and who does not see it load need not have it held.
        this.isReserved ||= this.widthPx > 0 && !(reservedPx(this.#host) > 0);
        // A list that long has stretches, most of them closed.
        this.#events = events !== null && events > 0 && events <= WHOLE ? events : null;
        this.isNarrow ||= this.widthPx > 0 && this.widthPx < NARROW_PX;
        const { query, groups, entities } = this.store.filter;
        this.isAsked ||= query.trim() !== '' || groups.length + entities.length > 0;
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
     * How many rows of the list fit, of those that are there; `Infinity` where all of them do. Where a place is held, as
     * many as fit in it, and what is left over stands between them, and what would tear them apart before the footer,
     * which ends the place. Where the end of the place that a list on the page holds is not seen, nothing that follows
     * can move before the reader's eyes, and the list has its own height.
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
        // What is open comes on top of the place.
        if (excess > 1)
            excess = Math.max(0, excess - (section.querySelector('#details')?.offsetHeight ?? 0));
        const rowsOfLong = this.lists.stretches?.fit(section, excess);
        if (rowsOfLong)
            return rowsOfLong;
        const tightPx = excess / Math.max(1, count - 1);
        if (excess > 1 && tightPx <= MOST_TIGHT_PX && !section.querySelector('.show-all')) {
            section.style.setProperty('--_spare', `${-tightPx}px`);
            return Infinity;
        }
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
        return {
            heightPx: Math.max(Math.floor(reserved - root.offsetTop - below - 1), Math.round(heightPx * LEAST_PART)),
            isReserved: true,
        };
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
    /** The story and the layout whose view was told last; null where something else was. */
    #viewed = null;
    /** The story of which it was said what has joined it. */
    #grown = null;
    constructor(store) {
        this.store = store;
    }
    follow() {
        const { selected, story, layout } = this.store;
        // Whoever closed it, nothing more is to be said of it; nor of a view that is gone.
        if ((selected === null && this.#open !== null) ||
            (this.#viewed && (this.#viewed[0] !== story || this.#viewed[1] !== layout)))
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
        // What was said of a story that is gone.
        else if (this.#shown === 'ready' && status !== 'ready')
            this.clear();
        this.#shown = status;
        this.#sayAdded();
    }
    /** How many events have joined the story. */
    #sayAdded() {
        const { added, story, status, language: { words }, } = this.store;
        if (!added || added < 0 || status !== 'ready' || story === this.#grown)
            return;
        this.#grown = story;
        void readingPart.use(({ readingWordsFor }) => this.say(plural(readingWordsFor(words.locale).added, added, words)));
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
        const { order, story, language: { words, messages }, } = this.store;
        const dropped = ('found' in story ? story.found : []).filter((problem) => problem.dropped).length;
        this.say(plural(messages.events, order.length, words), dropped > 0 ? plural(messages.leftOut, dropped, words) : '');
    }
    /** Which stretch of time is in view, and how many events; where the view follows an event, that is what is told. */
    rested(isFollowing) {
        const { chronicle, extent, language: { words, messages }, } = this.store;
        if (isFollowing || !extent || !chronicle)
            return;
        const [from, to] = extent;
        const range = edtfRange(from, to);
        const [first, last] = [range.from, range.to].map((edge) => to - from > 2 * DAY_MS ? edge.replace(/T.*/, '') : edge);
        const count = momentsIn(chronicle, from, to).length + spansIn(chronicle, from, to).length;
        try {
            this.say(formatDate(parseEdtf(`${first}/${last}`), words), plural(messages.events, count, words));
        }
        catch {
            // Beyond the years that EDTF can write.
            this.say(plural(messages.events, count, words));
        }
        this.#viewed = [this.store.story, this.store.layout];
    }
    #set(text) {
        this.#text = text;
        this.#viewed = null;
        this.#write();
    }
    /** Straight into the live region: what is said changes nothing else, and is no reason to draw. */
    #write() {
        const region = this.store.host.renderRoot.querySelector('[role="status"]');
        if (region && region.textContent !== this.#text)
            region.textContent = this.#text;
    }
}

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

// Rows that keep their nodes by a key: what plays in one, or has the focus, stays while others come and go around it.
// lit's `repeat` does the same, and moves least where long lists are sorted anew; rows in the order of time hardly ever
// move. A row whose model is the same as before is not rendered.
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
            return model && rows[i]?.model.every((one, place) => one === model[place])
                ? part
                : setChildPartValue(part, rows[i]?.render());
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
/**
 * The first rows up to the limit; a selected one beyond it is shown too, and what is left out before it is said where
 * it would stand.
 */
function renderList(rows, state, actions) {
    const at = state.isCut ? rows.findIndex(({ id }) => id === state.tabStop) : -1;
    const isShown = (row, i) => i < state.limit || row.id === state.selected || (at >= 0 && Math.abs(i - at) <= NEAR);
    const shown = rows
        .map((row, i) => ({ row, place: (state.first ?? 0) + i + 1 }))
        .filter(({ row }, i) => isShown(row, i));
    const gap = rows.findIndex((row, i) => !isShown(row, i));
    const tabStop = shown.some(({ row }) => row.id === state.tabStop) ? state.tabStop : shown[0]?.row.id;
    const keys = shown.map(({ row }) => row.id);
    const items = shown.map(({ row, place }) => {
        const [details, isWhole, tabIndex] = [state.open(row.id), state.isWhole(row.id), row.id === tabStop ? 0 : -1];
        return {
            model: [row, details, isWhole, tabIndex, state.messages, place, state.total],
            render: () => renderRow(row, details, isWhole ? state.whole(row.id) : null, state, actions, tabIndex, place),
        };
    });
    const showAll = gap < 0
        ? nothing
        : html `<button type="button" class="show-all" part="button" @click=${() => actions.showAll(rows[gap]?.id ?? '')}>${written(plural(state.messages.showAll, rows.length, state.words))}</button>`;
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
    const press = pressed || all
        ? (event) => {
            event.stopPropagation();
            pressed?.(event);
        }
        : null;
    const thumbnail = row.thumbnail === null
        ? nothing
        : html `<img class="thumbnail" src=${row.thumbnail} alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer" @error=${({ currentTarget }) => (currentTarget.hidden = true)} />`;
    const title = html `<span class="title" part="event-title">${inLang(row.title, row.lang)}</span>`;
    const date = html `<span class="date" part="event-date">${written(row.date)}${row.isOngoing ? html ` · ${written(messages.ongoing)}` : nothing}</span>`;
    return html `<li class=${classes} aria-setsize=${total} aria-posinset=${place}>
    <span class="mark" part=${row.mark === 'point' ? 'mark' : 'span'} data-event-id=${row.id} aria-hidden="true" @click=${press}></span>
    ${all
        ? html `<div class="event" part="event" data-event-id=${row.id} tabindex=${tabIndex} @click=${press}>${details ? date : renderWhen(all)} ${title}${thumbnail}</div>`
        : html `<button type="button" class="event" part="event" data-event-id=${row.id} tabindex=${tabIndex} aria-expanded=${details !== null} aria-controls=${details?.isSelected ? 'details' : nothing} aria-label=${row.name} @click=${press}>
        ${date} ${title}${details ? nothing : thumbnail}<span class="chevron">${icon('down')}</span>
      </button>`}
    ${details ? actions.open(details) : nothing}
  </li>`;
}

// The story itself: the chart with what opens over and under it, or the list down the page.
function renderStory(store, asked, header) {
    const { chronicle, isVertical, isPrinting, layout, selected, settings: { headingLevel }, language: { messages }, } = store;
    if (!chronicle)
        return nothing;
    const { telling, more } = asked;
    const { stretches } = more;
    const all = stretches?.all ?? [];
    const context = contextOf(store, headingLevel + (all.length > 0 ? 2 : 1));
    const actions = actionsOf(store, asked);
    const rows = rowsOf(store, chronicle, all.length > 0);
    const list = listOf(store, chronicle, context, rows.length > 0, all.at(-1)?.to ?? rows.length);
    const lead = isPrinting
        ? chronicle.document.media.map((one) => morePart.now?.renderMedia(one, chronicle.document.title ?? '', context))
        : nothing;
    if (stretches && all.length > 0) {
        const state = { ...list, ...stretchesOf(stretches), isPrinting, list: renderList, headingLevel: headingLevel + 1 };
        return html `${lead}<div class="rows">${morePart.now?.renderStretches(state, actions)}</div>`;
    }
    if (isVertical)
        return html `${lead}<div class="rows">${renderList(rows, list, actions)}</div>`;
    const chart = chronicle.count > 0
        ? html `<div class="chart" part="chart" role="group" aria-labelledby="title" tabindex="-1"></div>`
        : nothing;
    const hidden = renderHidden(store, chronicle, asked);
    if (layout === 'story')
        return html `${telling.render({ header, chart, own: { share: actions.share, mention: actions.mention } })}${hidden}`;
    const details = detailsOf(chronicle, selected, context);
    return html `
    ${chart}
    ${hidden}
    ${rows.length > 0 ? html `<div class="rows" role="group" aria-labelledby="undated"><p id="undated">${written(messages.undatedEvents)}</p>${renderList(rows, list, actions)}</div>` : nothing}
    ${details && chronicle.indexOf.has(details.event.id) ? renderOpen(details, actions) : nothing}`;
}
/** What a card, a ring or a band stands for, over the chart. */
function renderHidden({ stack, language: { messages, words } }, chronicle, { input, stack: { focusOut } }) {
    if (!stack)
        return nothing;
    const places = stack.ids.flatMap((id) => chronicle.indexOf.get(id) ?? []);
    const name = plural(stack.isRest ? messages.moreEvents : messages.events, stack.ids.length, words);
    const state = { rows: rowsAt(chronicle, words, places), name, close: messages.close };
    return morePart.now?.renderStack(state, { closed: () => input.escape(), left: focusOut });
}
function stretchesOf(stretches) {
    return {
        all: stretches.all,
        most: stretches.most,
        isLow: stretches.isLow,
        isOpen: (one) => stretches.isOpen(one),
        limitOf: (one) => stretches.limitOf(one),
        rows: (one) => stretches.rowsOf(one),
    };
}
function contextOf({ selected, order, outsideOf, isPrinting, filter, language: { messages, words, dir } }, headingLevel) {
    return {
        selected,
        words,
        messages,
        dir,
        order,
        outsideOf,
        isPrinting,
        headingLevel,
        chosen: filter.entities,
        reading: readingPart.now?.readingWordsFor(words.locale) ?? null,
    };
}
/** What the rows and what opens in them ask for. */
function actionsOf(store, { input, selection, find, focus, more: { share, stretches } }) {
    const actions = {
        share,
        mention: find.mention,
        previous: (press) => selection.step(-1, byOf(press)),
        next: (press) => selection.step(1, byOf(press)),
        close: (press) => input.close(byOf(press)),
        open: (model) => renderOpen(model, actions),
        // The first row that was not there takes the focus from the button that goes.
        showAll: (next) => {
            store.showRows(Infinity);
            void focus.toEvent(next);
        },
        toggle: (stretch) => stretches?.toggle(stretch),
        showStretches: (next) => {
            stretches?.showAll();
            void focus.toControl(`stretch-${next.key}`);
        },
        jump: (stretch) => {
            stretches?.open(stretch);
            void focus.toControl(`stretch-${stretch.key}`);
        },
    };
    return actions;
}
/** All that was asked for, down the page; beside a chart what has no place in it. */
function rowsOf({ isVertical, isNewestFirst, found, order, language: { words } }, chronicle, hasHeadings) {
    // Headings list their own. Words for all events cost more than the whole chart: only the forms that list them ask.
    if (isVertical && hasHeadings)
        return [];
    const rows = isVertical
        ? layoutList(chronicle, words, isNewestFirst)
        : rowsAt(chronicle, words, chronicle.undated.map((_, i) => chronicle.count + i));
    if (!found)
        return rows;
    const asked = new Set(order);
    return rows.filter(({ id }) => asked.has(id));
}
/** `total`: how many rows all lists have together. */
function listOf({ host, isVertical, isPrinting, selected, tabStop, limit }, chronicle, context, hasRows, total) {
    const { events, undated, document } = chronicle;
    const slots = new Set([...host.children].map(({ slot }) => slot));
    const isBare = (event) => !hasMore(event, document) && !slots.has(`event-${event.id}`);
    const bare = new Set(isVertical || hasRows ? [...events, ...undated].filter(isBare).map(({ id }) => id) : []);
    const detailsBy = (id) => detailsOf(chronicle, id, context);
    return {
        ...context,
        tabStop,
        limit,
        total,
        open: (id) => (id === selected || (isPrinting && !bare.has(id)) ? detailsBy(id) : null),
        isWhole: (id) => bare.has(id),
        whole: detailsBy,
    };
}

// The plain parts of the widget around the drawing: header, messages, footer.
const LAYOUT_ICONS = { horizontal: 'chart', story: 'story', vertical: 'list' };
function renderHeader({ document, messages, level, summary, groups, toggle, zoomIn, zoomOut, fit, layouts, }) {
    const title = document?.title ?? '';
    return html `
    <header part="header">
      <div class="heading">
        <slot name="title">${title ? heading(level, html `<span part="title">${inLang(title, document?.langs?.['title'])}</span>`, 'title') : html `<span id="title" class="status">${written(messages.timeline)}</span>`}</slot>
        <slot name="description">${document?.description ? html `<p class="description">${inLang(plainText(parseRuns(document.description)), document.langs?.['description'])}</p>` : nothing}</slot>
        ${document && summary !== null ? html `<p class="status">${written(summary)}</p>` : nothing}
        ${document && document.groups.length > 0 ? renderLegend(document.groups, groups, toggle) : nothing}
      </div>
      ${zoomIn || layouts
        ? html `<div class="toolbar" part="toolbar" role="toolbar" aria-label=${messages.toolbar}>
        ${zoomIn ? html `${button('zoom-in', messages.zoomIn, zoomIn, icon('zoomIn'))}${button('zoom-out', messages.zoomOut, zoomOut, icon('zoomOut'))}${button('fit', messages.fit, fit, icon('fit'))}` : nothing}
        ${layouts ? renderLayouts(layouts) : nothing}
      </div>`
        : nothing}
    </header>`;
}
const button = (control, name, action, picture) => html `<button type="button" part="button" data-control=${control} aria-label=${name} @click=${action}>${picture}</button>`;
function renderLegend(all, name, toggle) {
    const entries = all.map(({ label, langs }, i) => html `<li class=${groupClass(i)}>${legendEntry(inLang(label, langs?.['label']), toggle(i))}</li>`);
    return html `<div role=${name === null ? nothing : 'toolbar'} aria-label=${name ?? nothing}><ul class="legend ${toggle(0) ? 'toggles' : ''}" part="legend" role="list">${entries}</ul></div>`;
}
function renderLayouts({ name, layouts, choose }) {
    const buttons = layouts.map((one) => html `<button type="button" part="button" data-control=${one.id} aria-label=${one.name} title=${one.name} aria-pressed=${one.isOn}
    @click=${(event) => choose(one.id, byOf(event))}>${icon(LAYOUT_ICONS[one.id])}</button>`);
    return html `<span class="layouts" role="group" aria-label=${name} ?inert=${!name}>${buttons}</span>`;
}
function legendEntry(label, toggle) {
    const words = toggle ? html `${label} <span class="count">${written(toggle.count)}</span>` : label;
    return toggle?.press
        ? html `<button type="button" part="button" aria-pressed=${toggle.isOn ? 'true' : 'false'} @click=${toggle.press}>${words}</button>`
        : html `<span>${words}</span>`;
}
const ERROR_WORDS = {
    network: 'errorNetwork',
    http: 'errorNetwork',
    url: 'errorNetwork',
    size: 'errorSize',
    format: 'errorFormat',
    time: 'errorTime',
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
function renderLeftOut(found, messages, words) {
    const count = found.filter((problem) => problem.dropped).length;
    return count > 0 ? html `<p class="left-out">${written(plural(messages.leftOut, count, words))}</p>` : nothing;
}
function wordsOf(edtf, words) {
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
    ${document?.asOf ? html `<bdi>${written(fill$1(messages.updated, { date: wordsOf(document.asOf, words) }))}</bdi>` : nothing}
  </slot></footer>`;
}

// The whole of what the widget shows, made of the store.
function renderWidget(store, actions) {
    const { find, focus, input, stories } = actions;
    const { story, status, hasList, chronicle, language: { messages, words, dir, isReady }, } = store;
    const document = isReady ? store.document : null;
    // Nothing flashes: what can be read stays until the story takes its place.
    if (status === 'loading' && hasList)
        return html `<slot name="title"></slot><slot></slot>`;
    const isStory = store.layout === 'story';
    // A story is gone through; who has asked for some of it sees what, and how to see all.
    const hasFinder = status === 'ready' && (!isStory || find.wasAsked);
    const header = html `${renderHeader(headerOf(store, actions, hasFinder))}${hasFinder && find.rows > 0 ? html `<div class="finder rows-${find.rows}">${find.render()}</div>` : nothing}`;
    return html `
    <section class=${classesOf(store, actions)} dir=${dir} lang=${words.locale}
      aria-labelledby="title" @click=${input.clicked} @keydown=${input.pressed} @focusin=${focus.focusIn} @focusout=${focus.focusOut}>
      ${status === 'ready' ? html `<button type="button" class="skip" part="button" @click=${() => focus.toControl('end')}>${written(messages.skip)}</button>` : nothing}
      ${status === 'ready' && isStory ? nothing : header}
      ${store.progress}
      ${status === 'ready' ? renderStory(store, actions, header) : renderMessage(status, messages, story.status === 'error' ? story.code : null, () => stories.retry())}
      ${status === 'error' && hasList ? html `<slot></slot>` : nothing}
      ${story.status === 'ready' && isReady ? renderLeftOut(story.found, messages, words) : nothing}
      ${renderFooter(document && (chronicle?.document ?? document), messages, words)}
      ${isReady ? renderProbe(messages.timeline) : nothing}
      <div class="status" role="status"></div>
      <span class="end" data-control="end" tabindex="-1" @focus=${atEnd} @blur=${atEnd}></span>
    </section>`;
}
function classesOf({ layout: name, isPrinting }, { size, layout }) {
    const place = `${size.isReserved && !isPrinting ? 'reserved' : ''} ${size.isCounted ? 'counted' : ''} ${size.isNarrow ? 'narrow' : ''} ${size.isAsked ? 'asked' : ''}`;
    return `timeline ${place} ${layout.layouts.length > 0 ? 'choice' : ''} ${name}`;
}
function headerOf(store, { find, layout, chart }, hasFinder) {
    const { status, chronicle, settings, language: { messages, words, isReady }, } = store;
    const moves = (act) => (press) => {
        store.movesBy(byOf(press));
        act();
    };
    const canZoom = status === 'ready' && store.layout === 'horizontal' && (chronicle?.count ?? 0) > 0;
    return {
        // What loads says so where it will stand: a title that came over it would push it down.
        document: isReady && status !== 'loading' ? store.document : null,
        messages,
        level: settings.headingLevel,
        summary: chronicle && !store.isPart && store.order.length > 0 ? summaryOf(chronicle, words) : null,
        groups: hasFinder ? find.groups : null,
        toggle: (i) => (hasFinder ? find.toggle(i) : null),
        layouts: status === 'ready' ? layoutsOf(store, layout) : null,
        zoomIn: canZoom ? moves(() => chart.zoomIn(store.tabStop)) : null,
        zoomOut: moves(() => chart.zoomOut(store.tabStop)),
        fit: moves(() => chart.fit()),
    };
}
/**
 * Chromium goes on from what is no tab stop to the first one of the widget, and so past nothing: where the focus is, it
 * is one.
 */
const atEnd = ({ type, currentTarget }) => {
    currentTarget.tabIndex = type === 'focus' ? 0 : -1;
};
/**
 * The control by which the reader changes the layout; null where there is nothing to choose. Until its words are there,
 * its place alone.
 */
function layoutsOf(store, layout) {
    const words = readingPart.now?.readingWordsFor(store.language.words.locale);
    const { layouts } = layout;
    if (layouts.length === 0)
        return null;
    const names = { horizontal: words?.chart, story: words?.story, vertical: words?.list };
    return {
        name: words?.layout ?? '',
        layouts: layouts.map((id) => ({ id, name: names[id] ?? '', isOn: id === store.layout })),
        choose: (id, by) => layout.choose(id, by),
    };
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
        return (host.matches(':focus-within') ||
            (selection !== null &&
                !selection.isCollapsed &&
                (host.contains(selection.anchorNode) || selection.containsNode(host, true))));
    }
}

// The fragment of a page's address that names an event. Pure.
const PREFIX = '#khatt-';
/** Whether the fragment names an event of some timeline. */
const namesEvent = (hash) => hash.startsWith(PREFIX);
/**
 * Letters stay as they are, so that an Arabic id is read as one; of the rest only what no messenger takes for the end
 * of a link.
 */
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

// The children that the data may be: inline JSON, or something to read, whose own reader (read-list.ts) is loaded on
// use.
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
        return { error };
    }
}
/** Calls `changed` after each change of the children. */
function watchChildren(host, changed) {
    const observer = new MutationObserver((records) => {
        // The widget's own attributes are not its children's.
        if (records.some(({ target, type }) => target !== host || type === 'childList'))
            changed();
    });
    observer.observe(host, { childList: true, subtree: true, characterData: true, attributes: true });
    return observer;
}

// Fetches the document of `src`: with a limit of size that counts the stream, a limit of time, and clear errors.
/** Why a document could not be had; `values`: what the words for it are made of (data/found.ts). */
class LoadError extends Error {
    constructor(code, ...values) {
        super(code);
        this.code = code;
        this.values = values;
    }
}
const TIMEOUT_MS = 8000;
/** More is parsed in slices. */
const MANY_BYTES = 2 ** 20;
const isWeb = (url) => /^https?:$/.test(new URL(url).protocol);
/** The JSON at an absolute URL. @throws LoadError, or an AbortError when `signal` aborts. */
async function loadSource(url, { signal, maxBytes, credentials, timeoutMs = TIMEOUT_MS }) {
    if (!isWeb(url))
        throw new LoadError('url', url);
    const timeout = new AbortController();
    const timer = setTimeout(() => timeout.abort(), timeoutMs);
    const stop = () => timeout.abort();
    signal.addEventListener('abort', stop);
    try {
        const response = await fetch(url, { signal: timeout.signal, credentials, referrerPolicy: 'no-referrer' });
        if (!response.ok)
            throw new LoadError('http', url, response.status);
        if (response.url &&
            new URL(response.url).protocol !== new URL(url).protocol &&
            new URL(response.url).protocol !== 'https:')
            throw new LoadError('url', url, response.url);
        const said = CHARSET.exec(response.headers.get('content-type') ?? '')?.[1] ?? 'utf-8';
        const [chunks, bytes] = await bodyOf(response, maxBytes);
        if (bytes > MANY_BYTES && UTF_8.test(said)) {
            await largePart.use(() => { });
            const value = await largePart.now?.parseLarge(chunks, signal);
            signal.throwIfAborted();
            if (value !== undefined)
                return value;
        }
        return parse(decode(new Uint8Array(await new Blob(chunks).arrayBuffer()), said, url), url);
    }
    catch (error) {
        if (error instanceof LoadError || signal.aborted)
            throw error;
        if (timeout.signal.aborted)
            throw new LoadError('time', url, timeoutMs / 1000);
        throw new LoadError('network', url, error);
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
    }
}
async function bodyOf(response, maxBytes) {
    const reader = response.body?.getReader();
    const chunks = [];
    let bytes = 0;
    for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
        bytes += chunk.value.byteLength;
        if (bytes > maxBytes) {
            void reader?.cancel();
            throw new LoadError('size', response.url, maxBytes);
        }
        chunks.push(chunk.value);
    }
    return [chunks, bytes];
}
const CHARSET = /charset\s*=\s*["']?([^\s"';]{1,40})/i;
const UTF_8 = /^utf-?8$/i;
/** JSON is UTF-8: what says that it is something else, and is more than ASCII, is refused as well as what is none. */
function decode(bytes, said, url) {
    const isOther = !UTF_8.test(said) && bytes.some((byte) => byte > 0x7f);
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        if (isOther)
            throw new LoadError('format', url, 'says', said);
        return text;
    }
    catch (error) {
        if (error instanceof LoadError)
            throw error;
        throw new LoadError('format', url, 'is', bytes[0] === 0xff || bytes[0] === 0xfe ? 'UTF-16' : isOther ? said : '');
    }
}
function parse(text, url) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new LoadError('format', url, 'json', String(error));
    }
}

// What waits until the reader is near.
const NEAR_PX = 600;
/** Calls `begin` when the element comes near the viewport. */
function whenNear(element, begin) {
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && begin(), {
        rootMargin: `${NEAR_PX}px`,
    });
    observer.observe(element);
    return observer;
}

// What reads a story lies beside the widget's file where not every story needs it.
/** What reads a list on the page: a timeline whose story is none there needs none. */
const listPart = new Part('list', () => import('./read-list.js'));
/**
 * What reads dates in words. Beside the single file it takes of it what both need (SHARED in rollup.config.mjs).
 */
const datePart = new Part('reader', () => import('./read-date.js').then(function (n) { return n.g; }), {
    './house': { EdtfRefusal, fill: fill$1, formatDate, formatMoment, gregory, parseEdtf, withIntervals },
});

// What is wrong with the story, in words: for the page, and as lines of the console.
/** Problems of one reading that the console is told; the page is told all. */
const MOST_LOGGED = 1000;
class Problems {
    #found;
    /** Lines of the console: the same data read anew says nothing twice. */
    #logged;
    /** `changed`: they are in words. */
    constructor(changed) {
        this.changed = changed;
        /** In words; null while these are on their way. */
        this.told = [];
        this.#found = [];
        /** Lines of the console: the same data read anew says nothing twice. */
        this.#logged = new Set();
    }
    /** Other data is read from now on. */
    forget() {
        this.#logged.clear();
    }
    /** At once where nothing is wrong, or the words are there. */
    async tell(found) {
        this.#found = found;
        this.told = null;
        if (found.length > 0 && !mistakesPart.now)
            await mistakesPart.use(() => { });
        if (found !== this.#found)
            return;
        // Without the words the code says it, or what was thrown: the name of a missing file.
        this.told =
            mistakesPart.now?.tellProblems(found) ??
                found.map((one) => ({ ...one, message: one.values[0] instanceof Error ? one.values[0].message : one.code }));
        for (const problem of this.told.slice(0, MOST_LOGGED))
            this.#log(problem);
        this.changed();
    }
    #log({ severity, path, message, code }) {
        const line = `khatt-timeline: ${path && `${path}: `}${message} (${code})`;
        if (!this.#logged.has(line))
            console[severity === 'error' ? 'error' : 'warn'](line);
        this.#logged.add(line);
    }
}
/** What went wrong with the document as a whole. */
const wrong = (code, ...values) => ({
    code,
    path: '',
    values,
    severity: 'error',
});

// What the page appends to a story, on top of the data as it came.
const idOf = (event) => typeof event === 'object' && event !== null ? valueAt(event, 'id') : undefined;
/** As they are: who reads them copies each, and of a hundred thousand nobody waits for more than that. */
function eventsOf(list) {
    if (!isList(list))
        return [];
    try {
        return [...list];
    }
    catch {
        return plainOf(list, MAX_DEPTH);
    }
}
/** All but its events, as plain data. */
function rootOf(story) {
    try {
        const names = Object.keys(Object(story)).filter((name) => name !== 'events');
        return plainOf(Object.fromEntries(names.map((name) => [name, valueAt(story, name)])), MAX_DEPTH);
    }
    catch {
        return {};
    }
}
/**
 * The value, a document or an array of events, with more events; one whose id is there already takes its place. The
 * value itself stays as it is, and so do columns.
 */
function withEvents(value, added) {
    if (added.length === 0 || columnsOf(value))
        return value;
    const isBare = isList(value);
    const events = eventsOf(isBare ? value : typeof value === 'object' && value !== null ? valueAt(value, 'events') : undefined);
    const places = new Map();
    const note = (event, at) => {
        const id = idOf(event);
        if (id !== undefined && !places.has(id))
            places.set(id, at);
    };
    events.forEach(note);
    for (const one of added.map((event) => plainOf(event, MAX_DEPTH))) {
        const at = places.get(idOf(one)) ?? events.length;
        note(one, at);
        events[at] = one;
    }
    return { ...(isBare ? {} : rootOf(value)), events };
}

// Finds the widget's data (property, `src`, inline JSON, light-DOM children, in this order), reads it, and keeps what
// came of it as one state. Loading is lazy for `src`: it begins when the widget comes near the viewport. The readers of
// lists and of dates in words are fetched where there is something for them to read.
/** So many events need less than the default place. */
const FEW = 4;
/** Input that says which data it is; the rest says how the same data is read. */
const SOURCE = ['data', 'src', 'loading', 'maxBytes', 'credentials'];
class StoryController {
    #host;
    /** What the page has not been told of yet. */
    #news;
    #input;
    /** What the page has appended to the data that it asks for. */
    #added;
    /** How many events the story had before those that it is being read with. */
    #before;
    /** What was read last, until other data is asked for. */
    #raw;
    /** It has dates in words and no language of its own. */
    #followsLocale;
    #abort;
    #children;
    #near;
    constructor(store) {
        this.store = store;
        this.problems = new Problems(() => this.#host.requestUpdate());
        /** What the page has not been told of yet. */
        this.#news = null;
        this.#input = null;
        /** What the page has appended to the data that it asks for. */
        this.#added = [];
        /** How many events the story had before those that it is being read with. */
        this.#before = null;
        /** What was read last, until other data is asked for. */
        this.#raw = null;
        /** It has dates in words and no language of its own. */
        this.#followsLocale = false;
        this.#abort = new AbortController();
        this.#children = null;
        this.#near = null;
        this.#host = store.host;
    }
    /** Tells the page what has been read and what was wrong. */
    tell() {
        const { told: problems } = this.problems;
        const story = problems && this.#news;
        if (!story)
            return;
        this.#news = null;
        if ('document' in story)
            emit(this.#host, 'khatt-load', { document: story.document });
        if (problems.length > 0)
            emit(this.#host, 'khatt-error', { problems, fatal: story.status === 'error' });
    }
    /** Reads again where what is asked for is something else. */
    follow() {
        const old = this.#input;
        const locale = resolveLang(this.#host, undefined);
        const input = { ...this.store.settings, data: this.#host.data, locale };
        this.store.hasList = hasReadable(this.#host);
        const isOther = (...keys) => keys.some((key) => !Object.is(old?.[key], input[key]));
        this.#input = input;
        if (!old || isOther(...SOURCE)) {
            if (old)
                this.#added = [];
            this.#start();
        }
        else if (this.#raw && (isOther('timeZone', 'seasons') || (this.#followsLocale && isOther('locale'))))
            this.#readAgain(this.#raw);
        else if (this.#near && this.#isAddressed)
            this.#begin(input);
    }
    /** The page's address names an event, which may be one of ours. */
    get #isAddressed() {
        return this.store.settings.syncHash !== false && namesEvent(location.hash);
    }
    /** Adds raw events to the data, or to what is on its way. Without any data they are the story. */
    append(events) {
        if (columnsOf(this.#raw?.value))
            return this.store.warn('columns');
        this.#added = [...this.#added, ...events];
        const { chronicle, isPart } = this.store;
        if (chronicle && !isPart)
            this.#before ??= sizeOf$1(chronicle);
        if (this.#raw)
            this.#readAgain(this.#raw);
        else if (this.#areChildrenData)
            this.#readChildren();
    }
    #readAgain({ value, baseUrl }) {
        this.#stop();
        this.#read(value, baseUrl);
    }
    /** Forgets what was loaded and begins again. */
    retry() {
        if (this.#input)
            this.#start();
    }
    connected() {
        if (this.#input && (this.store.story.status === 'loading' || this.store.isPart))
            this.#start();
        else
            this.#watchChildren();
    }
    disconnected() {
        this.#stop();
        this.#leaveChildren();
    }
    #stop() {
        this.#abort.abort();
        this.#abort = new AbortController();
        this.#near?.disconnect();
        this.#near = null;
    }
    #start() {
        this.#stop();
        this.problems.forget();
        this.#raw = this.#before = this.store.coming = null;
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
                this.#near = whenNear(this.#host, () => this.#begin(input));
        }
        else
            this.#readChildren();
    }
    #readChildren() {
        this.#stop();
        const inline = readInline(this.#host);
        if (inline && 'error' in inline)
            this.#fail('format', [wrong('children/not-json', inline.error)]);
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
                    this.#fail('network', [wrong('list/missing', error)]);
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
        if (!this.#areChildrenData)
            return this.#leaveChildren();
        this.#children ??= watchChildren(this.#host, () => this.#readChildren());
    }
    #leaveChildren() {
        this.#children?.disconnect();
        this.#children = null;
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
            const { code, values } = error instanceof LoadError ? error : new LoadError('url', src);
            this.#fail(code, [{ ...wrong('load/url', ''), code: `load/${code}`, values }]);
        }
    }
    #fail(code, found) {
        this.#set({ status: 'error', code, found });
    }
    #read(raw, baseUrl) {
        this.#raw = { value: raw, baseUrl };
        if (this.#added.length > 0 && columnsOf(raw))
            this.store.warn('columns');
        const value = withEvents(raw, this.#added);
        const options = { baseUrl, locale: this.#input?.locale, timeZone: this.#input?.timeZone ?? undefined };
        if (isLarge(value))
            void this.#readLarge(value, options);
        else
            this.#take(findDocument(value, options), value, options);
    }
    /** In slices; at once where what does that does not come. */
    async #readLarge(value, options) {
        const { signal } = this.#abort;
        this.#wait();
        await largePart.use(() => { });
        if (signal.aborted)
            return;
        const { timeZone, seasons = 'northern' } = this.#input ?? {};
        const reading = largePart.now
            ? await largePart.now.readLarge(this.store, value, {
                signal,
                reading: options,
                timeZone,
                seasons,
                isGrown: this.#before !== null,
                show: (part) => this.store.read(part),
            })
            : findDocument(value, options);
        if (!signal.aborted && reading)
            this.#take(reading, value, options);
    }
    #take(plain, value, options) {
        const isPlain = options.readDate !== undefined || columnsOf(value) !== null;
        const isInWords = !isPlain && plain.found.some(({ code }) => code === 'date/not-edtf');
        if (!options.readDate)
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
            const count = plain.document.events.length + plain.found.filter(({ dropped }) => dropped).length;
            const isHere = (this.#input?.data ?? null) !== null || this.#input?.src === null;
            if (count <= FEW && isHere)
                this.store.coming = count;
            this.#wait();
            try {
                await Promise.all([datePart.load(), words]);
            }
            catch (error) {
                const missing = wrong('reader/missing', error);
                if (!signal.aborted)
                    this.#show({ document: plain.document, found: [missing, ...plain.found] });
                return;
            }
            if (signal.aborted)
                return;
        }
        const read = datePart.now?.readDate;
        const withWords = {
            ...options,
            readDate: read && ((text, asked) => read(text, asked, wordsFor({ locale: asked.locale ?? 'ar' }))),
        };
        if (isLarge(value))
            void this.#readLarge(value, withWords);
        else
            this.#show(findDocument(value, withWords));
    }
    #show({ document, found, ...own }) {
        const isFatal = document.events.length === 0 && found.some((problem) => problem.path === '' && problem.severity === 'error');
        if (isFatal)
            return this.#fail('format', found);
        const options = { timeZone: this.#input?.timeZone ?? document.timeZone, seasons: this.#input?.seasons };
        const chronicle = own.chronicle ?? createChronicle(document, options);
        const size = sizeOf$1(chronicle);
        this.store.added = this.#before === null ? null : size - this.#before;
        this.#before = null;
        this.#set({ status: size === 0 ? 'empty' : 'ready', document, chronicle, found });
    }
    /** While a reader is fetched, a story that is shown stays. */
    #wait() {
        if (!this.store.document)
            this.#set({ status: 'loading' });
    }
    #set(state) {
        this.#news = state.status === 'loading' ? null : state;
        void this.problems.tell('found' in state ? state.found : []);
        this.store.read(state);
    }
}

// The widget behind its element: the store, the controllers in the order in which an update runs through them, and what
// the templates show.
/**
 * For gestures, what opens, players and the words of a control, after the first drawing: a slow line must not hold up
 * what a page does then.
 */
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
        const more = (this.more = new MoreController(store, update, (sentence) => status.say(sentence)));
        const size = new SizeController(store, more);
        const stack = new StackController(store, more);
        const chart = (this.chart = new ChartController(store, size));
        const focus = new FocusController(store, chart, bringIntoSight);
        const status = new StatusController(store);
        const selection = (this.selection = new SelectionController(store, chart, focus, status, more));
        const layout = (this.layout = new LayoutController(store, size));
        const telling = (this.telling = new TellingController(store, storyTools((id, by, step) => selection.turn(id, by, step))));
        const find = new FindController(store, status);
        const input = new InputController(store, chart, selection, focus, stack, telling.pressed);
        store.live([
            stories,
            new LanguageController(store),
            new ReadingController(store),
            new AxisController(store, layout),
            find,
            layout,
            more,
            size,
            telling,
            page,
            stack,
            chart,
            focus,
            status,
            selection,
            this,
            new HashController(store, (id, by) => selection.turn(id, by)),
            new LandingController(store),
        ]);
        this.#actions = { find, layout, more, telling, size, stories, chart, selection, focus, input, stack };
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
        const { status, layout, found, language: { dir }, } = this.store;
        const now = [status, layout, dir, found && 'filtered'];
        for (const name of ['loading', 'empty', 'error', 'rtl', 'horizontal', 'vertical', 'story', 'filtered'])
            now.includes(name) ? states.add(name) : states.delete(name);
    }
    /** A list of events, or events one by one. False for all else, which is what every element takes. */
    append(given) {
        const [one] = given;
        const isObject = typeof one === 'object' && one !== null;
        if (!isObject && given.length > 0)
            this.store.warn('noEvents', String(one));
        // Nodes of other windows have another class.
        if (!isObject || 'nodeType' in one)
            return false;
        // Data that was set a moment ago comes first, and these to it.
        if (this.store.host.hasUpdated && this.store.host.isUpdatePending)
            this.update();
        this.stories.append(Array.isArray(one) ? one : given);
        return true;
    }
    tell() {
        const { host, story, status, language, isAnnounced, isVertical, chronicle, order } = this.store;
        // What a listener has just set is drawn first.
        const { told: problems } = this.stories.problems;
        if (isAnnounced ||
            host.isUpdatePending ||
            language.isChanging ||
            status === 'loading' ||
            !problems ||
            this.store.isPart)
            return;
        if (status === 'ready' && !isVertical && !this.chart.drawing.scene && chronicle?.count)
            return;
        // One that failed may come later.
        if ('chronicle' in story) {
            this.store.isAnnounced = true;
            host.addEventListener('khatt-ready', (event) => readyEvents.set(host, event), { once: true });
            emit(host, 'khatt-ready', { count: order.length, problems });
        }
        const parts = Promise.all([this.chart.drawing.canMove, this.layout.prepare(), this.more.prepare()]);
        void Promise.race([parts, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS))]).then(() => this.#resolveReady());
    }
}

// <khatt-timeline>: the element. It declares what a page may ask for, and hands it on to the widget behind it.
var _a;
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
 * @slot event-id - Stands in the open event whose id follows the hyphen, as `event-troop-decision`: after its text and media, in every layout and on paper.
 *
 * @fires {CustomEvent} khatt-ready - The first events are drawn: `{ count, problems }`.
 * @fires {CustomEvent} khatt-load - A story has been read: `{ document }`. Comes after the update, so what it sets is followed; before `khatt-error` and the first `khatt-ready`.
 * @fires {CustomEvent} khatt-error - Something was wrong: `{ problems, fatal }`. Comes after `khatt-load` of the same story.
 * @fires {CustomEvent} khatt-filter - Other events are shown: `{ query, groups, entities, count, by }`; `by` as in `khatt-layout`.
 * @fires {CustomEvent} khatt-layout - Another layout is shown: `{ layout, by }`. `by` is `pointer` or `key` (the reader's control), or `api` (the page, or the width it gives).
 * @fires {CustomEvent} khatt-select - Before the selection changes, cancelable: `{ id, previous, by, step }`. `step` is 1 or -1 where it goes on to the next event or back to the one before, else 0. `by` is `pointer` (mouse, touch, pen), `key`, `api` (a method), `hash` (the page's address) or `play`.
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
 * @csspart as-of - The tick of the as-of date.
 * @csspart event - An event's button, with `data-event-id`.
 * @csspart event-title - Its title.
 * @csspart event-date - Its date.
 * @csspart span - A period's bar or an imprecise date's band.
 * @csspart mark - A point on the line.
 * @csspart lane - The heading of a group's lanes, with `lane-by`.
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
 * @cssstate filtered - Only some of the events are asked for.
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
        /** EDTF: the day as of which the story is told, in place of its own `asOf`; `now`: the present, followed while the page is seen. */
        this.asOf = null;
        /** `auto` (by the element's own width and the story), `horizontal`, `vertical` or `story`. */
        this.layout = 'auto';
        /** Names of the layouts between which the reader may change; empty for none. Default: all of them where `layout` is not set. */
        this.layouts = null;
        /** What the story opens on: `title`, `first`, `last` or an event's id. Default: the story's, else `title`; `last` where the newest comes first. */
        this.start = null;
        /** `oldest` or `newest`: which comes first in the list and in the story. */
        this.order = 'oldest';
        /** How events stand on the axis: `time` (to scale) or `even` (a step apart, breaks are shown). */
        this.scale = 'time';
        /** `group`: in the chart each group has lanes of its own under a heading that closes and opens them; shared lanes by default. */
        this.laneBy = null;
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
         * Resolves when the first events are drawn and can be opened, moved by hand and played, or when it is known that there are
         * none: not before there is data. For what opens, reads gestures and plays it waits two seconds at most.
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
        asOf: { attribute: 'as-of' },
        syncHash: { converter: SWITCH_ATTRIBUTE, attribute: 'sync-hash' },
        layout: {}, layouts: {}, start: {}, order: {}, scale: {},
        laneBy: { attribute: 'lane-by' },
        play: { converter: NUMBER_ATTRIBUTE },
        selected: { reflect: true },
        events: { converter: NUMBER_ATTRIBUTE },
        maxBytes: { converter: NUMBER_ATTRIBUTE, attribute: 'max-bytes' },
        headingLevel: { converter: NUMBER_ATTRIBUTE, attribute: 'heading-level' },
    }; }
    static { this.styles = [groupStyles, timelineStyles, listStyles]; }
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
    /** Shows all of the story: the first view, or more where that opens on what most of it is about. */
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
     * without them. A story in columns takes none, and columns cannot be appended: set `data`. Nodes become children, as in
     * every element.
     * @param events - An array of events as in a story, or one; or nodes.
     */
    append(...events) {
        if (!this.#widget.append(events))
            super.append(...events);
    }
    /** The picture as it stands, as SVG text; empty while there is none, and before what makes it has come: await `ready`. */
    toSVG() {
        const { chart: { drawing: { root, scene } }, store } = this.#widget;
        return (root && scene && morePart.now?.chartToSvg(root, scene, store)) ?? '';
    }
    /**
     * The picture as it stands, as PNG; null while there is none, and where what makes it does not come.
     * @param scale - Device pixels per px.
     */
    async toPNG(scale = 2) {
        await this.#widget.more.bring();
        const svg = this.toSVG();
        return (svg && morePart.now?.svgToPng(svg, scale)) || null;
    }
    /** The story as it was read. */
    toJSON() { return this.#widget.store.isPart ? null : this.#widget.store.document; }
    /** The range in view, EDTF. Setting it moves there, each time it is set; null moves to the first view. */
    get view() {
        const { extent } = this.#widget.store;
        return extent && edtfRange(...extent);
    }
    set view(range) { this.#widget.chart.ask(range); }
    render() { return this.#widget.render(); }
}
_a = KhattTimeline;

export { KhattTimeline as K, LIST as L, Part as P, Rows as R, putText as a, putAll as b, written as c, icon as d, drawn as e, fragmentOf as f, makeHtml as g, groupClass as h, idIn as i, putStyle as j, addStyles as k, listPart as l, makeSvg as m, moveFor as n, inLang as o, put as p, byOf as q, readyEvents as r, paperOf as s, staying as t, renderWhen as u, heading as v, withFragment as w, sentence as x, prefersReducedMotion as y, parentOf as z };
//# sourceMappingURL=timeline.js.map
