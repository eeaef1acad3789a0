// The widget's look. Neutral colours are mixtures of the page's own ink, so that it sits on any background;
// only the groups bring colours of their own. Every choice can be overridden by a --khatt-* property. What the page's
// text may have and ours must not (spaced letters, lines that do not break) ends at .timeline: a rule for * does not
// reach there.

import { css, unsafeCSS } from 'lit';
import { GROUP_COLORS } from '../layout/palette.js';
import { shapeClip } from '../layout/shapes.js';

const groupColor = (n: number): string =>
  `var(--khatt-group-${n},light-dark(${GROUP_COLORS.light[n - 1]},${GROUP_COLORS.dark[n - 1]}))`;
/**
 * The first group's colour is the accent's too, and stands at the host. A sheet of its own: `css` puts values into one
 * by `reduce`, which old libraries replace.
 */
export const groupStyles = unsafeCSS(
  [
    `:host{--_g1:${groupColor(1)}}`,
    `.gx,.g0{--s:${shapeClip(0)}}`,
    ...GROUP_COLORS.light
      .slice(1)
      .map((_, i) => `.g${i + 1}{--g:var(--khatt-own-${i + 2},${groupColor(i + 2)});--s:${shapeClip(i + 1)}}`),
  ].join(''),
);

export const timelineStyles = css`
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
