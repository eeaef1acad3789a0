import { m as makeSvg, g as makeHtml, p as put, R as Rows, b as putAll, h as groupClass, a as putText, j as putStyle, k as addStyles } from './timeline.js';
import { l as layoutTracks, a as labelTracks, b as laneWordsFor, h as headHeight } from './track-scene.js';
import 'lit';
import './layout-scene.js';
import 'lit/directive.js';
import 'lit/directives/keyed.js';
import './load.js';
import './scene-list.js';
import 'lit/directive-helpers.js';
import './lazy-list.js';

// Draws what tells the tracks of groups apart: a heading that closes and opens each, a border over it, the line that
// its marks stand on, and lines up from the ticks of the one axis.
/**
 * Draws them into the chart in `root`, whose line and layers are there, until `signal` aborts; `toggle` hears what a
 * heading asks for, `name` is what they are called together.
 */
function createHeadings(root, toggle, signal) {
    const borders = makeSvg('path', { class: 'track-borders' });
    const lines = makeSvg('g', { class: 'track-lines' });
    const grid = makeSvg('path', { class: 'track-grid' });
    root.querySelector('.axis-line')?.before(borders, lines);
    root.querySelector('.eras')?.after(grid);
    // The first stop in the chart, before the strip of the whole and the events.
    const list = makeHtml('div', { class: 'headings', role: 'toolbar', 'aria-orientation': 'vertical' });
    root.querySelector('.clusters')?.after(list);
    signal.addEventListener('abort', () => list.remove());
    list.addEventListener('click', ({ target }) => {
        const button = target instanceof Element ? target.closest('button') : null;
        if (button)
            toggle(button.dataset['group'] ?? '', button.getAttribute('aria-expanded') !== 'true');
    });
    const headings = new Rows(list, ({ key }) => key, ({ key }) => makeHtml('button', { type: 'button', part: 'lane', 'data-group': key, tabindex: -1 }, makeHtml('span', { class: 'label' }), ' ', makeHtml('span', { class: 'count' })));
    const rows = new Rows(lines, ({ key }) => key, () => makeSvg('path'));
    return (scene, name) => {
        const { tracks = [], widthPx, axis } = scene;
        put(borders, 'd', tracks.map(({ y }) => `M0,${y}.5H${widthPx}`).join('') || null);
        const [top] = tracks;
        put(grid, 'd', top ? axis.ticks.map(({ x }) => `M${x},${top.y}V${axis.y}`).join('') || null : null);
        rows.update(tracks, (node, { group, lineY }) => putAll(node, { class: groupClass(group), d: lineY === null ? null : `M0,${lineY}H${widthPx}` }), widthPx);
        list.hidden = !top;
        put(list, 'aria-label', name);
        headings.update(tracks, (button, { group, label, lang = null, count, name: events, y, headPx, isOpen }) => {
            const words = `${label}: ${events}`;
            // A name that is cut is told whole; nobody hears it twice.
            putAll(button, { class: groupClass(group), 'aria-expanded': String(isOpen), 'aria-label': words, title: words });
            const [title, number] = button.children;
            putAll(title, { lang, dir: lang ? 'auto' : null });
            putText(title, label);
            putText(number, count);
            putStyle(button, 'transform', `translateY(${y}px)`);
            putStyle(button, 'height', `${headPx}px`);
        });
    };
}

// How the lanes of groups look.
/** Lit's `css` would be a second Lit in this file. */
const css = ([cssText = '']) => ({ cssText });
const lanesStyles = css `
  .headings { position: absolute; inset-block-start: 0; inset-inline: 0; block-size: 0; }
  .headings[hidden] { display: none; }
  .headings > button { position: absolute; inset-block-start: 0; inset-inline-start: 0; display: flex; align-items: center; gap: 0.45em; max-inline-size: min(100%, 24em); padding-inline: 2px 8px; box-sizing: border-box; font-size: max(14px, 0.9em); line-height: 1.4; }
  .headings > button:lang(ur) { line-height: 1.9; }
  .headings > button::before { content: ''; flex: none; inline-size: 13px; block-size: 13px; clip-path: var(--s); background: var(--g); }
  /* The events without a group have no mark of their own. */
  .headings > .gx::before { display: none; }
  .headings > button::after { content: ''; flex: none; inline-size: 6px; block-size: 6px; margin: 0 3px 3px; border: solid var(--_muted); border-width: 0 1.75px 1.75px 0; rotate: 45deg; }
  .headings > [aria-expanded='false']::after { rotate: -45deg; margin-block: 0; }
  [dir='rtl'] .headings > [aria-expanded='false']::after { rotate: 135deg; }
  .headings > button:hover::after { border-color: var(--_ink); }
  .headings > button:focus-visible { outline-offset: -2px; }
  .headings .label { min-inline-size: 0; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; font-weight: 700; color: var(--_ink); }
  .headings .count { color: var(--_muted); font-variant-numeric: tabular-nums; }
  .track-borders { stroke: var(--_hairline); fill: none; shape-rendering: crispEdges; }
  .track-lines path { stroke: var(--g); stroke-opacity: 0.45; stroke-width: 1.5; }
  .track-grid { stroke: var(--_hairline); stroke-opacity: 0.4; fill: none; shape-rendering: crispEdges; }
  @media (prefers-contrast: more) { .track-lines path { stroke-opacity: 1; } }
  @media (forced-colors: active) {
    .track-borders, .track-grid, .track-lines path { stroke: CanvasText; stroke-opacity: 1; }
    .track-grid { stroke-dasharray: 1 5; }
    .headings > button::before { forced-color-adjust: none; background: CanvasText; }
    .headings > button::after { border-color: ButtonText; }
  }
`;

// What lane-by="group" needs, a file on use: each group has a track of the chart, with a heading that closes and opens
// it. It reads no registry, and lays out and draws with what it is handed of the widget.
/** Of a heading: a target for a finger (WCAG 2.5.5). */
const TOUCH_PX = 44;
class GroupLanes {
    /** What the reader has opened or closed, by the group's id. */
    #chosen;
    constructor(house, host) {
        this.house = house;
        this.host = host;
        /** What the reader has opened or closed, by the group's id. */
        this.#chosen = new Map();
        this.layout = (chronicle, labelling, viewport, options) => {
            if (!labelling.tracks)
                return this.house.layoutScene(chronicle, labelling, viewport, options);
            return layoutTracks(this.house, chronicle, labelling, viewport, {
                ...options,
                isOpen: this.#isOpen,
                headPx: headPx(viewport),
            });
        };
        this.#isOpen = ({ key, isClosed }) => this.#chosen.get(key) ?? !isClosed;
    }
    choose(chronicle, home, matches, most, old, grow) {
        return labelTracks(this.house, chronicle, home, {
            matches,
            most,
            headPx: headPx(home),
            old: old ? old.tracks : undefined,
            grow,
        });
    }
    attach(root, signal) {
        addStyles(this.host, lanesStyles);
        const draw = createHeadings(root, (key, isOpen) => {
            this.#chosen.set(key, isOpen);
            this.host.requestUpdate();
        }, signal);
        return (scene, { locale }) => draw(scene, laneWordsFor(locale).groups);
    }
    #isOpen;
}
const headPx = (viewport) => headHeight(viewport, matchMedia('(pointer: coarse)').matches ? TOUCH_PX : undefined);

export { GroupLanes };
//# sourceMappingURL=lanes.js.map
