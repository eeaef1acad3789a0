import { css, nothing, html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { n as moveFor, c as written, d as icon, o as inLang, q as byOf } from './timeline.js';
import { b as bringIntoSight } from './sight.js';
import './layout-scene.js';
import 'lit/directive.js';
import './load.js';
import './scene-list.js';
import 'lit/directive-helpers.js';

// Names that have no room end after a word, never within one: what is left of them is there for voices alone, and an
// ellipsis stands in its place.
/** Room for an ellipsis, in sizes of the name. */
const ELLIPSIS_EM = 1;
/** As what a name was measured last: its words, and the width of the story. */
const measured = new WeakMap();
/**
 * Where the words of a name end that its lines have room for (`--_lines`, else one), in its text; null where all are
 * seen.
 */
function endOf(node, text) {
    const style = getComputedStyle(node);
    const lines = Number(style.getPropertyValue('--_lines')) || 1;
    const box = node.getBoundingClientRect();
    // The page may draw it at another scale.
    const scale = box.width / node.offsetWidth;
    const bottom = box.top + lines * Number.parseFloat(style.lineHeight) * scale;
    const words = new Range();
    words.setStart(text, 0);
    /** Whether the words up to here stand in the lines, with so much room after them. */
    const fits = (end, roomPx) => {
        words.setEnd(text, end);
        const pieces = [...words.getClientRects()].filter(({ width }) => width > 0);
        let px = roomPx;
        for (const one of pieces)
            if (middle(one) > bottom - (bottom - box.top) / lines)
                px += one.width;
        return px <= box.width && pieces.every((one) => middle(one) < bottom);
    };
    if (fits(text.length, 0))
        return null;
    const ends = [...text.data.matchAll(/\s+/g)].map(({ index }) => index).reverse();
    return ends.find((end) => end > 0 && fits(end, ELLIPSIS_EM * Number.parseFloat(style.fontSize) * scale)) ?? null;
}
const middle = ({ top, bottom }) => (top + bottom) / 2;
/** Its words, whole again. */
function wholeText(node) {
    const tail = node.querySelector('.tail');
    const parent = tail?.parentElement;
    tail?.replaceWith(...tail.childNodes);
    parent?.normalize();
    return document
        .createTreeWalker(node, NodeFilter.SHOW_TEXT, (one) => one.textContent?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP)
        .nextNode();
}
/**
 * Cuts those of these names that have no room; they are measured again where they, their lines, or the width of the
 * story, are others.
 */
function cutWords(nodes, widthPx) {
    const keyOf = (node) => `${widthPx} ${node.parentElement?.className} ${node.textContent}`;
    const stale = [...nodes].filter((node) => measured.get(node) !== keyOf(node));
    const texts = stale.map((node) => ({ node, text: wholeText(node) }));
    const cuts = texts.map(({ node, text }) => ({ node, text, end: text && endOf(node, text) }));
    for (const { node, text, end } of cuts) {
        if (text && end !== null) {
            const tail = document.createElement('span');
            tail.className = 'tail';
            text.after(tail);
            tail.append(text.splitText(end));
        }
        measured.set(node, keyOf(node));
    }
}

// Turns the pages of a story by itself, from a press of its button until anything else is pressed, touched or hidden,
// or motion is not welcome any more.
const STOPS = ['pointerdown', 'keydown', 'wheel', 'touchstart'];
class Player {
    #timer;
    /** `advance` turns a page and says whether there is another; `changed` is called when it has begun or stopped. */
    constructor(advance, changed) {
        this.advance = advance;
        this.changed = changed;
        this.calm = matchMedia('(prefers-reduced-motion: reduce)');
        this.#timer = null;
        this.stop = () => {
            if (this.#timer === null)
                return;
            clearTimeout(this.#timer);
            this.#timer = null;
            for (const name of STOPS)
                removeEventListener(name, this.#stopped, { capture: true });
            document.removeEventListener('visibilitychange', this.stop);
            this.calm.removeEventListener('change', this.stop);
            this.changed();
        };
        /**
         * A press on the button itself stops it too, and must not begin it anew: that is its own affair. Other keys on it
         * press nothing.
         */
        this.#stopped = (event) => {
            const isPress = !(event instanceof KeyboardEvent) || event.key === 'Enter' || event.key === ' ';
            const isOwn = isPress && event.composedPath().some((node) => node instanceof Element && node.matches('[data-control="play"]'));
            if (!isOwn)
                this.stop();
        };
    }
    get isOn() {
        return this.#timer !== null;
    }
    start(seconds) {
        this.stop();
        const turn = () => {
            this.#timer = setTimeout(() => (this.advance() ? turn() : this.stop()), seconds * 1000);
        };
        turn();
        for (const name of STOPS)
            addEventListener(name, this.#stopped, { capture: true, passive: true });
        document.addEventListener('visibilitychange', this.stop);
        this.calm.addEventListener('change', this.stop);
        this.changed();
    }
    /**
     * A press on the button itself stops it too, and must not begin it anew: that is its own affair. Other keys on it
     * press nothing.
     */
    #stopped;
}

// The look of the story. What stands above the page of an event has one height, whatever the event: nothing is pushed
// from under a thumb.
const storyStyles = css `
  /* A place that is held for more ends with the footer; a title page without a picture stands in the middle of it. */
  .timeline:has(> .told), .told.titled { display: flex; flex-direction: column; }
  .timeline > .told { flex: auto; }
  @media screen { .timeline:has(> .told) { min-block-size: var(--_seen, inherit); } }
  .titled .pages { flex: auto; display: grid; }
  .titled .page:not(:has(> .media)) { align-content: center; }
  .told header { grid-template-columns: 1fr auto; align-items: center; }
  .told .toolbar { margin-block-start: 0; }
  /* Over an event the title is a running head. */
  .told:not(.titled) header { min-block-size: 44px; }
  .told:not(.titled) :is(slot[name='description'], .legend) { display: none; }
  .told:not(.titled) .heading { overflow: hidden; }
  .told:not(.titled) .heading :is(h1, h2, h3, h4, h5, h6), .told:not(.titled) ::slotted([slot='title']) { font-size: max(14px, 0.9em); line-height: var(--_line); font-weight: 600; color: var(--_muted); max-block-size: 1lh; overflow: hidden; text-wrap: wrap; }
  /* What the page puts there itself ends where it must. */
  .told:not(.titled) ::slotted([slot='title']) { white-space: nowrap; text-overflow: ellipsis; }
  .titled .heading :is(h1, h2, h3, h4, h5, h6), .titled ::slotted([slot='title']) { font-size: clamp(1.5em, 1em + 2.4cqi, 2.5em); line-height: calc(var(--_line) * 0.82); }
  .titled .page { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: center; column-gap: 16px; }
  .titled .page > *, .titled .heading { grid-column: 1 / -1; }
  .titled .page > .start { grid-column-end: 2; }
  /* What changes the layout stands beside what begins. */
  .titled header { display: contents; }
  .titled .toolbar { grid-column: 2; order: 1; margin-block-start: 1.3em; }
  .titled .description { margin-block: 0.5em 0; color: inherit; font-size: 1.06em; line-height: max(1.8, var(--_line)); max-inline-size: 40em; }

  /* The map: names of one line, in the ink of labels; the one that is told in full. */
  .told .chart { margin-block-start: 6px; }
  .told .card .event .date, .told .more, .told .span-label .event .date { display: none; }
  .told .card .event { justify-content: start; block-size: calc(100% + 4px); padding-block: 2px; margin-block: -2px; }
  .told .card .title { display: block; font-weight: 400; color: var(--_muted); text-wrap: nowrap; text-overflow: ellipsis; }
  .told .card.selected .title { font-weight: 700; color: var(--_ink); }
  .told .cut:is(:hover, :focus-within) .title { text-wrap: wrap; }
  .told .card.selected .event { background: none; }
  .told [data-ground='known'] .card.selected .event > span { -webkit-text-stroke-color: var(--_paper); }
  .told .card.selected { border-width: 0; }
  .told [data-later='left'] .card.selected:not(.earlier), .told [data-later='right'] .card.selected.earlier { border-right-width: 3px; }
  .told [data-later='right'] .card.selected:not(.earlier), .told [data-later='left'] .card.selected.earlier { border-left-width: 3px; }
  .told .span-label { visibility: hidden; }
  .told .span-label.selected { visibility: visible; z-index: 1; background: var(--_paper, Canvas); }
  .told .inks .solid.selected { stroke-width: 2; }
  /* The map reaches under what is pressed. */
  .titled .pages { z-index: 1; }
  .titled .chart .events, .titled .leader { display: none; }
  /* Names have no place there, and their room is the space over it. */
  .titled .chart:has(.events > li) { margin-block-start: -12px; }

  .turn { display: grid; grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr); gap: 10px 16px; align-items: center; border-block-start: 1px solid var(--_hairline); padding-block-start: 12px; margin-block-start: 8px; }
  .to { display: flex; gap: 12px; align-items: center; min-inline-size: 0; min-block-size: 48px; border-radius: 24px; }
  .to.next { flex-direction: row-reverse; text-align: end; }
  .arrow { flex: none; display: grid; place-items: center; box-sizing: border-box; inline-size: 44px; block-size: 44px; border: 1px solid color-mix(in srgb, var(--_ink) 45%, transparent); border-radius: 50%; }
  .to:hover .arrow { background: var(--_tint); border-color: currentColor; }
  .to[aria-disabled='true'] { cursor: default; }
  .to[aria-disabled='true'] .arrow { border-style: dashed; opacity: 0.45; background: none; }
  .where { min-inline-size: 0; line-height: calc(var(--_line) * 0.88); }
  /* Points below the last line are not cut with what has no room. */
  .where :is(.date, .title) { padding-block-end: 3px; margin-block-end: -3px; }
  .where :is(.date, .title) { display: block; max-block-size: calc(var(--_lines, 1) * 1lh); overflow: hidden; }
  .tail { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: pre; }
  :has(> .tail)::after { content: '…'; content: '…' / ''; }
  .where .date { font-size: max(13px, 0.82em); color: var(--_muted); }
  .where .title { font-weight: 700; font-size: max(14px, 0.9em); }
  .turn > .place { display: flex; align-items: center; justify-content: center; gap: 10px; color: var(--_muted); white-space: nowrap; font-size: max(14px, 0.9em); }
  .turn .position { min-inline-size: 4.6em; text-align: center; }
  .play { inline-size: 44px; block-size: 44px; display: grid; place-items: center; border: 1px solid var(--_hairline); border-radius: 50%; color: var(--_ink); }
  .play:hover { background: var(--_tint); }
  .play[aria-disabled='true'] { opacity: 0.45; cursor: default; }
  .progress { grid-column: 1 / -1; block-size: 3px; border-radius: 2px; background: var(--_hairline); overflow: hidden; }
  .progress i { display: block; block-size: 100%; border-radius: 2px; background: var(--_accent); }

  .pages { position: relative; display: flow-root; overflow: auto hidden; overscroll-behavior-x: contain; scroll-snap-type: x mandatory; scrollbar-width: none; margin-inline: calc(-1 * var(--_bleed, 0px)); }
  .pages::-webkit-scrollbar { display: none; }
  /* At the ends a swipe outwards is none: Chromium would leave the page with it, whatever overscroll-behavior says. */
  .pages:not(:has(> .before)), [dir='rtl'] .pages:not(:has(> .after)) { touch-action: pan-y pan-right pinch-zoom; }
  .pages:not(:has(> .after)), [dir='rtl'] .pages:not(:has(> .before)) { touch-action: pan-y pan-left pinch-zoom; }
  .page { box-sizing: border-box; inline-size: 100%; padding: 18px var(--_bleed, 0px) 4px; scroll-snap-align: start; scroll-snap-stop: always; }
  .page:is(.before, .after) { position: absolute; inset-block: 0; overflow: clip; }
  .before { inset-inline-start: 0; }
  .after { inset-inline-start: 100%; }
  .pages:has(> .before) > .page:first-child { margin-inline-start: 100%; }
  .pages:has(> .before) > .after { inset-inline-start: 200%; }
  .pages :focus-visible { outline-offset: -2.5px; }
  .pages a:focus-visible { outline-offset: 0; }

  .told .details { margin: 0; padding: 0; border: 0; }
  .told .page .when { font-size: max(14px, 0.92em); }
  .told .when::before { content: ''; display: inline-block; inline-size: 13px; block-size: 13px; margin-inline-end: 0.55em; clip-path: var(--s); background: var(--g); }
  .told .details :is(h1, h2, h3, h4, h5, h6) { font-size: clamp(1.4em, 0.95em + 1.6cqi, 2.1em); line-height: max(1.4, calc(var(--_line) * 0.85)); margin: 0.15em 0 0.35em; }
  /* A title of many words is no poster. */
  .told .wordy .details :is(h1, h2, h3, h4, h5, h6) { font-size: 1.4em; }
  .told .details .words .text { font-size: max(17px, 1.06em); }
  .told .media { max-inline-size: none; margin-block: 0 0.9em; }
  .told .words .media { max-inline-size: 38em; margin-block: 1em; }
  .told .media > .place { justify-items: center; border-radius: calc(var(--_radius) * 0.6); background: var(--_tint); overflow: clip; }
  .told .media > .place > .instead { justify-self: stretch; }
  .told .media > figcaption { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2em; margin-block-start: 0.55em; line-height: max(1.6, calc(var(--_line) * 0.95)); }
  .told figcaption .text { margin: 0; }
  .told figcaption > :is(small, .host):not(:first-child)::before { content: none; }
  .told .source { border-block-start: 1px solid var(--_hairline); padding-block-start: 0.8em; margin-block-start: 1.2em; }
  .told .stamp > .place { justify-items: start; background: none; }
  .titled .page > .media .hold { inline-size: 100%; aspect-ratio: 16 / 9; max-block-size: var(--_tallest); }
  .titled .page > .media .hold img { object-fit: cover; }
  .facts { margin: 0.9em 0 0; color: var(--_muted); font-size: max(14px, 0.94em); }
  .facts strong { color: var(--_ink); }
  .start { display: flex; align-items: center; gap: 18px; margin-block-start: 1.3em; }
  .begin { flex: none; min-block-size: 48px; padding-inline: 1.5em; border-radius: 24px; background: var(--_ink); font-weight: 700; }
  /* The ink may be the current colour: what stands on it has its own. */
  .begin > span { display: flex; align-items: center; gap: 0.7em; color: var(--khatt-paper, Canvas); }
  @container (min-inline-size: 600px) {
    .told .details:has(> .stamp) { display: grid; grid-template-columns: auto minmax(0, 1fr); column-gap: 1.8em; align-items: start; }
    .told .details > .stamp { inline-size: fit-content; }
    .told .details > .stamp > .place { grid-template-columns: auto; }
    .told .details > .stamp .hold { inline-size: min(var(--px), var(--_tallest) * var(--ratio)); }
    /* Its words are no wider than it is. */
    .told .details > .stamp > figcaption { inline-size: 0; min-inline-size: 100%; }
    .told .details:has(> .portrait) { display: grid; grid-template-columns: minmax(0, 0.62fr) minmax(0, 1fr); column-gap: 32px; align-items: start; }
    /* In a low window it is narrower than its column: no bars beside it. */
    .told .portrait > .place { justify-items: start; background: none; }
  }
  @container (min-inline-size: 900px) {
    .told .details:has(> .media:not(.panorama, .stamp)) { display: grid; grid-template-columns: minmax(0, 1.06fr) minmax(0, 1fr); column-gap: 36px; align-items: start; }
    .told .details:has(> .media.portrait) { grid-template-columns: minmax(0, 0.6fr) minmax(0, 1fr); }
    .told .details > .media:not(.panorama, .stamp) { margin-block-end: 0; }
    .told .details > .media + .words { margin-block-start: -0.3em; }
    .titled .page:has(> .media) { grid-template-columns: minmax(0, 1.2fr) 20px minmax(0, 1fr) auto; grid-template-rows: auto auto 1fr; align-items: start; }
    .titled .page:has(> .media):has(> .finder) { grid-template-rows: auto auto auto 1fr; }
    .titled .page > .media { grid-area: 1 / 1 / -1 / 1; }
    .titled .page > .media ~ *, .titled .media ~ header > .heading { grid-column: 3 / -1; }
    .titled .page > .media ~ .start { grid-column: 3; }
    .titled .media ~ header > .toolbar { grid-column: 4; }
    .titled .page > .media .hold { aspect-ratio: 3 / 2; }
  }
  /* So it does beside one, over a description that fills the window. */
  @container (min-inline-size: 900px) {
    .titled .much:has(> .media) { grid-template-rows: repeat(5, auto) 1fr; }
    .titled .much .heading { display: contents; }
    .much .heading > div, .much .heading > slot > *, .much ::slotted(:is([slot='title'], [slot='description'])) { grid-column: 1 / -1; }
    .much > .media ~ header > .heading > div, .much > .media ~ header > .heading > slot > *, .much:has(> .media) ::slotted(:is([slot='title'], [slot='description'])) { grid-column: 3 / -1; }
    .titled .much > .start, .titled .much .toolbar { margin-block: 0.9em 0.4em; }
    .much :is(.description, .facts), .much ::slotted([slot='description']) { order: 2; }
    .much .heading > div { order: 3; }
  }
  /* Under a picture what begins the story stands high, right below its name; the groups stand beside the map, whose key they are. */
  @container (max-inline-size: 899px) {
    .titled .heading { display: contents; }
    .titled .heading > div, .titled .heading > slot > *, .titled ::slotted(:is([slot='title'], [slot='description'])) { grid-column: 1 / -1; }
    .titled .page > .start, .titled .toolbar { margin-block: 0.9em 0.4em; }
    .titled :is(.description, .facts), .titled ::slotted([slot='description']) { order: 2; }
    .titled .heading > div { order: 3; }
  }
  @container (max-inline-size: 599px) {
    /* The position stands between the arrows, and the names under them have half of the width each. */
    .turn { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); align-items: start; }
    .turn > .place { grid-area: 1 / 1 / 2 / -1; z-index: 1; justify-self: center; min-block-size: 44px; max-inline-size: calc(100% - 104px); white-space: normal; line-height: 1.4; }
    .turn > .place > .play { flex: none; }
    .to, .to.next { grid-area: 1 / 1; flex-direction: column; align-items: start; gap: 6px; }
    .to.next { grid-column: 2; align-items: end; }
    .where { max-inline-size: 100%; min-block-size: calc(max(13px, 0.82em) * var(--_line) * 0.88 + 2 * max(14px, 0.9em) * var(--_line) * 0.88); }
    /* A date is whole, on two lines where it must: the title has what they leave. */
    .where > *, .where.dated .date { --_lines: 2; }
    .where.dated .title { --_lines: 1; }
    .page { padding-block-start: 16px; }
    .told .page > .details > .media:not(.stamp) > .place, .titled .page > .media > .place { margin-inline: calc(-1 * var(--_bleed, 0px)); border-radius: 0; }
    .told .page > .details > .media:not(.stamp) .hold, .titled .page > .media .hold { border-radius: 0; }
    .titled .page { grid-template-columns: minmax(0, 1fr); padding-block-start: 0; }
    .titled .toolbar { order: 2; }
    .titled .heading > div { margin-block: 0.9em 12px; }
    .titled .page > .start, .titled .toolbar { grid-column: 1; }
    .titled .toolbar { justify-self: start; }
    .begin { inline-size: 100%; }
    .begin > span { justify-content: center; }
    .start { flex-direction: column; align-items: start; gap: 12px; }
    .start > .where { min-block-size: 0; }
  }
  /* Large words: a long one fills a line. */
  @container (max-inline-size: 14em) {
    .where { min-block-size: calc(max(13px, 0.82em) * var(--_line) * 0.88 + 4 * max(14px, 0.9em) * var(--_line) * 0.88); }
    .where .title { --_lines: 4; }
    .where.dated .title { --_lines: 3; }
  }
  .start > .where.where > .title { --_lines: 3; }
  @media (forced-colors: active) {
    .progress { border: 1px solid CanvasText; block-size: 5px; background: Canvas; }
    .progress i { background: Highlight; forced-color-adjust: none; }
    /* Engines put a plate of the page's ground behind words. */
    .begin { border: 2px solid ButtonText; background: ButtonFace; }
    .begin > span { color: ButtonText; }
    .told .when::before { forced-color-adjust: none; background: CanvasText; }
  }
`;

// A swipe from page to page. The browser scrolls and snaps; where it has come to rest on a neighbour that one is
// opened, and the row of pages stands at its middle again.
/** Where an engine tells of no end of a scroll, so long after the last of it. */
const REST_MS = 120;
class Swipe {
    #pages = null;
    #at = null;
    #timer;
    #widthPx = 0;
    #resize = new ResizeObserver(() => {
        if (this.#pages?.clientWidth !== this.#widthPx)
            this.#centre();
    });
    constructor(turn) {
        this.turn = turn;
    }
    /** Follows this row, in which the page `at` is told; null for none. */
    watch(pages, at) {
        const isNew = pages !== this.#pages;
        if (isNew) {
            clearTimeout(this.#timer);
            this.#resize.disconnect();
            this.#pages?.removeEventListener('scrollend', this.#rested);
            this.#pages?.removeEventListener('scroll', this.#scrolled);
            this.#pages = pages;
            if (pages)
                this.#resize.observe(pages);
            pages?.addEventListener('scrollend', this.#rested);
            pages?.addEventListener('scroll', this.#scrolled, { passive: true });
        }
        if (isNew || at !== this.#at)
            this.#centre();
        this.#at = at;
    }
    /** How many pages stand before the one that is told: the title page has none. */
    get #before() {
        return this.#pages?.querySelector('.before') ? 1 : 0;
    }
    #centre() {
        const pages = this.#pages;
        if (!pages)
            return;
        this.#widthPx = pages.clientWidth;
        const way = getComputedStyle(pages).direction === 'rtl' ? -1 : 1;
        pages.scrollTo({ left: way * this.#before * this.#widthPx, behavior: 'instant' });
    }
    #scrolled = () => {
        if ('onscrollend' in window)
            return;
        clearTimeout(this.#timer);
        this.#timer = setTimeout(this.#rested, REST_MS);
    };
    #rested = () => {
        const pages = this.#pages;
        if (!pages || pages.clientWidth === 0)
            return;
        const step = Math.round(Math.abs(pages.scrollLeft) / pages.clientWidth) - this.#before;
        if (step !== 1 && step !== -1)
            return;
        this.turn(step);
        // A page that refuses the selection stays where it is.
        requestAnimationFrame(() => this.#centre());
    };
}

// What one page of a story says, made of the store with the widget's tools.
/** Nothing of an open event leads elsewhere: the story's own buttons do. */
const NO_ACTIONS = { previous: () => { }, next: () => { }, close: () => { } };
/** Null while there is no story, or no words for it. */
function toldOf(store, tools, frame) {
    const { chronicle, selected, order, outsideOf, filter, settings: { headingLevel, play }, language: { words, messages, dir }, } = store;
    const reading = tools.reading(words.locale);
    if (!chronicle || !reading)
        return null;
    const context = {
        selected,
        words,
        messages,
        reading,
        dir,
        order,
        outsideOf,
        isPrinting: false,
        chosen: filter.entities,
        headingLevel: headingLevel + 1,
    };
    const at = selected !== null && order.includes(selected) ? selected : null;
    const { title = '', media } = chronicle.document;
    return {
        ...frame,
        order,
        at,
        messages,
        dir,
        words: reading,
        seconds: play,
        named: (id) => nameOf(chronicle, id, store, tools),
        position: at === null ? '' : outsideOf(at) || tools.positionWords(order.indexOf(at), order.length, context),
        page: (id) => {
            const details = tools.detailsOf(chronicle, id, context);
            return details && tools.renderDetails({ ...details, isWhole: true }, { ...NO_ACTIONS, ...frame.own });
        },
        lead: () => media[0] && tools.renderMedia(media[0], title, context),
        facts: () => factsOf(chronicle, store, tools),
    };
}
function nameOf(chronicle, id, { language: { words } }, { dateWords, undatedWords }) {
    const at = chronicle.indexOf.get(id);
    const event = at === undefined ? chronicle.undated.find((one) => one.id === id) : chronicle.events[at];
    return {
        date: at !== undefined ? dateWords(chronicle, at, words) : event ? undatedWords(event, words) : '',
        title: event?.title ?? '',
        lang: event?.langs?.['title'],
    };
}
/** How long the story lasts; from which month to which, or year, or day, and in how many events. */
function factsOf(chronicle, { language: { words } }, { storyEdges, formatDuration, extentWords }) {
    const edges = storyEdges(chronicle, true);
    return [edges && edges[1] > edges[0] ? formatDuration(...edges, words) : '', extentWords(chronicle, words)];
}

// The story, page by page: the way to its neighbours, then one event, open; before the first of them the title page.
// This is a file on use with a lit of its own: what it is handed is in told.ts.
const createStory = (store, tools) => new Pages(store, tools);
/** A title of more characters fills a column in large letters. */
const WORDY = 90;
/** A description of more would push what begins the story out of a window. */
const MUCH = 600;
/** Names whose room is small: of the neighbours, and of the story over an event. */
const NAMES = '.where > .title, .told:not(.titled) .heading :is(h1, h2, h3, h4, h5, h6)';
class Pages {
    #told = null;
    /** The page that was drawn last; undefined for none. */
    #at;
    #isBegun = false;
    #sheet = null;
    #swipe = new Swipe((step) => this.step(step, 'pointer'));
    #player = new Player(() => this.#advance(), () => this.store.host.requestUpdate());
    constructor(store, tools) {
        this.store = store;
        this.tools = tools;
    }
    follow() {
        this.#told = null;
        const { store } = this;
        if (store.layout !== 'story' || store.status !== 'ready')
            return;
        this.#dress();
        if (!this.#isBegun && store.selected === null)
            store.host.selected = startOf(store);
        if (!this.#isBegun && !store.isAnnounced && !store.hasList)
            keepPlace(store.host);
        this.#isBegun = true;
    }
    /** The story's own styles, after those of the widget. */
    #dress() {
        const { shadowRoot, ownerDocument: { defaultView: view }, } = this.store.host;
        if (!shadowRoot || !view || (this.#sheet && shadowRoot.adoptedStyleSheets.includes(this.#sheet)))
            return;
        // Of the document that the element is in now.
        this.#sheet = new view.CSSStyleSheet();
        this.#sheet.replaceSync(storyStyles.cssText);
        shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, this.#sheet];
    }
    render(frame) {
        const told = (this.#told = toldOf(this.store, this.tools, frame));
        if (!told)
            return nothing;
        return told.at === null ? this.#titlePage(told) : this.#eventPage(told, told.at);
    }
    end() {
        this.#told = null;
        this.updated();
    }
    updated() {
        const told = this.#told;
        const root = this.store.host.renderRoot;
        const pages = told && root.querySelector('.pages');
        if (pages)
            bleed(pages);
        if (pages) {
            cutWords(root.querySelectorAll('.where > .date'), pages.clientWidth);
            root.querySelectorAll('.turn .where').forEach(shareLines);
            cutWords(root.querySelectorAll(NAMES), pages.clientWidth);
        }
        if (told && this.#at !== undefined && this.#at !== told.at && told.at === null)
            this.#showTitle();
        this.#at = told?.at;
        this.#swipe.watch(pages, told?.at ?? null);
        if (told === null)
            this.#player.stop();
        else if (pages)
            this.#fetchNext(pages);
    }
    step(by, how) {
        if (!this.#told)
            return false;
        if (how !== 'api' && how !== 'play')
            this.#player.stop();
        const { order } = this.#told;
        const at = this.store.selected;
        const to = (at === null ? -1 : order.indexOf(at)) + by;
        if (to < -1 || to >= order.length)
            return false;
        this.tools.turn(order[to] ?? null, how, by);
        return true;
    }
    pressed(target, key) {
        if (!this.#told || target.closest('video, audio, iframe, input, textarea'))
            return false;
        const { order, dir } = this.#told;
        const move = moveFor(key, dir);
        if (!move || 'page' in move || 'zoom' in move)
            return false;
        if ('step' in move)
            this.step(move.step, 'key');
        else
            this.tools.turn(order.at(move.edge > 0 ? -1 : 0) ?? null, 'key');
        return true;
    }
    #advance() {
        return this.step(1, 'play') && this.#told?.order.at(-1) !== this.store.selected;
    }
    /** Pictures of the neighbours come when the one that is looked at has come. */
    #fetchNext(pages) {
        const [own, ...beside] = [...pages.children].map((page) => page.querySelector('img'));
        const fetch = () => beside.forEach((picture) => picture && (picture.loading = 'eager'));
        if (!own || own.complete)
            fetch();
        else
            own.addEventListener('load', fetch, { once: true });
    }
    /** Back on the title page, its reader sees its beginning. */
    #showTitle() {
        const title = this.store.host.renderRoot.querySelector('.titled');
        if (title && title.getBoundingClientRect().top < 0)
            bringIntoSight(title);
    }
    #eventPage(told, at) {
        const { order, header, chart, position } = told;
        const place = order.indexOf(at);
        return html `<div class="told">
      ${header}
      ${chart}
      <div class="turn">
        ${this.#lead(told, -1, place)}
        <div class="place"><span class="position">${written(position)}</span>${this.#play(told)}</div>
        ${this.#lead(told, 1, place)}
        <div class="progress" aria-hidden="true"><i .style=${`inline-size: ${(100 * (place + 1)) / order.length}%`}></i></div>
      </div>
      <div class="pages">
        <div class="page ${wordy(told, at)}">${told.page(at)}</div>
        ${this.#beside('before', place > 0 ? order[place - 1] : null, told)}
        ${this.#beside('after', order[place + 1], told)}
      </div>
    </div>`;
    }
    #titlePage(told) {
        const { order, words, messages, header, chart, dir, named, facts, lead } = told;
        const [duration, extent] = facts();
        const first = order[0] === undefined ? null : named(order[0]);
        const isMuch = (this.store.document?.description?.length ?? 0) > MUCH;
        return html `<div class="told titled">
      <div class="pages">
        <div class="page ${isMuch ? 'much' : ''}">
          ${lead()}
          ${header}
          <p class="facts">${duration ? html `<strong>${written(duration)}</strong>${messages.comma}` : nothing}${written(extent)}</p>
          ${first
            ? html `<div class="start">
            <button type="button" class="begin" part="button" data-control="next" @click=${this.#pressed(1)}><span>${written(words.begin)} ${icon(dir === 'rtl' ? 'left' : 'right')}</span></button>
            <span class="where"><span class="date">${written(first.date)}</span> <span class="title">${inLang(first.title, first.lang)}</span></span>
          </div>`
            : nothing}
        </div>
        ${this.#beside('after', order[0], told)}
      </div>
      ${chart}
    </div>`;
    }
    /** A neighbour, for who looks at it while they swipe; null is the title page. */
    #beside(side, id, told) {
        if (id === undefined)
            return nothing;
        return html `<div class="page ${side} ${id === null ? '' : wordy(told, id)}" inert aria-hidden="true">${keyed(id, id === null ? told.lead() : told.page(id))}</div>`;
    }
    /** The large button to a neighbour: it says where it leads, and stays where it is at the ends. */
    #lead({ order, words, messages, dir, named }, step, place) {
        const to = place + step;
        const id = order[to];
        const [control, name] = step > 0 ? ['next', messages.next] : ['previous', messages.previous];
        const isOff = id === undefined && to >= 0;
        const where = isOff
            ? { date: '', title: '' }
            : id === undefined
                ? { date: '', title: words.toTitle }
                : named(id);
        return html `<button type="button" class="to ${control}" part="button" data-control=${control} aria-disabled=${isOff ? 'true' : nothing} @click=${this.#pressed(step)}>
      <span class="arrow">${icon(step > 0 === (dir === 'rtl') ? 'left' : 'right')}</span>
      <span class="where"><span class="status">${written(name)}${isOff ? '' : ': '}</span><span class="date">${written(where.date)}</span> <span class="title">${inLang(where.title, where.lang)}</span></span>
    </button>`;
    }
    #play({ seconds, words, order, at }) {
        if (seconds === null || this.#player.calm.matches)
            return nothing;
        const isOn = this.#player.isOn;
        const isEnd = order.at(-1) === at;
        const press = (event) => {
            event.stopPropagation();
            if (isOn)
                this.#player.stop();
            else if (!isEnd)
                this.#player.start(seconds);
        };
        return html `<button type="button" class="play" part="button" data-control="play" aria-label=${isOn ? words.pause : words.play} aria-disabled=${isEnd && !isOn ? 'true' : nothing} @click=${press}>${icon(isOn ? 'pause' : 'play')}</button>`;
    }
    #pressed = (step) => (event) => void this.step(step, byOf(event));
}
/** The page that a story opens on: null for its title page. */
function startOf(store) {
    const { settings: { start, order }, document, chronicle, order: ids, } = store;
    const asked = start || document?.start || (order === 'newest' ? 'last' : 'title');
    if (asked === 'first' || asked === 'last')
        return chronicle?.events.at(asked === 'first' ? 0 : -1)?.id ?? ids[0] ?? null;
    return ids.includes(asked) ? asked : null;
}
const wordy = ({ named }, id) => (named(id).title.length > WORDY ? 'wordy' : '');
/** The lines of a neighbour's names are shared between its date, which is whole where it can be, and its title. */
function shareLines(where) {
    const date = where.querySelector('.date');
    if (!date)
        return;
    const { lineHeight, paddingBlockEnd } = getComputedStyle(date);
    where.classList.toggle('dated', date.offsetHeight - Number.parseFloat(paddingBlockEnd) > 1.5 * Number.parseFloat(lineHeight));
}
/** Of the place that was held, what is in the window stays held: nothing that follows is seen to move. */
function keepPlace(host) {
    const section = host.shadowRoot?.querySelector('section');
    const { top = 0, height = 0 } = section?.getBoundingClientRect() ?? {};
    section?.style.setProperty('--_seen', `${Math.max(0, Math.min(height, innerHeight - top))}px`);
}
/** Wider margins of a page are part of its own design. */
const MOST_BLEED_PX = 24;
/** On a phone pictures run to the edges of the window, where nothing but the page's margin is in between. */
function bleed(pages) {
    const row = pages.parentElement;
    if (!row)
        return;
    const { left, right, width } = row.getBoundingClientRect();
    const edge = Math.floor(Math.min(left, document.documentElement.clientWidth - right));
    const isPhone = width < 600 && edge > 0 && edge <= MOST_BLEED_PX && Math.abs(width - row.offsetWidth) < 1;
    row.style.setProperty('--_bleed', isPhone ? `${edge}px` : '0px');
}

export { createStory };
//# sourceMappingURL=story-pages.js.map
