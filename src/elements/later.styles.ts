// The look of what readers do: what they point at, what is open, and paper. It comes with what opens, after the first
// drawing, which has none of it.

import { css } from 'lit';

export const laterStyles = css`
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
