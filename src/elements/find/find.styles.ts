// The look of the finder. Its rows have their height before they come, so that nothing under them moves.

import { css } from 'lit';

export const findStyles = css`
  .legend.toggles li { position: relative; z-index: 0; }
  /* As high and as wide as a name that is none: what comes later moves nothing. What shows it reaches over the name by a shadow and an outline, which no page scrolls to. */
  .legend button::before { content: ''; position: absolute; z-index: -1; inset: -4px 0; }
  .legend button::after { content: ''; position: absolute; z-index: -1; inset: 2px 0; border-radius: calc(var(--_radius) - 6px); box-shadow: 0 0 0 6px var(--_wash); background: var(--_wash); outline: 0 solid var(--g); outline-offset: 4.5px; }
  .legend button { --_wash: transparent; }
  .legend button:hover { --_wash: var(--_tint); }
  .legend li:has([aria-pressed='true']) { color: var(--_ink); }
  .legend button[aria-pressed='true'] { --_wash: color-mix(in srgb, var(--g) 14%, transparent); }
  .legend [aria-pressed='true']::after { outline-width: 1.5px; }
  .legend button:focus-visible { outline: none; }
  .legend button:focus-visible::after { outline: 2.5px solid var(--_focus); outline-offset: 6px; }
  .find-row, .chips, .kind { display: flex; align-items: center; gap: 0.5em; }
  .find-row { min-block-size: 48px; gap: 1em; justify-content: space-between; }
  .search { display: flex; align-items: center; gap: 0.5em; flex: 0 1 24em; min-inline-size: 8em; box-sizing: border-box; block-size: 44px; padding-inline: 0.7em 0.3em; border: 1px solid color-mix(in srgb, var(--_ink) 50%, transparent); border-radius: var(--_radius); }
  .search:focus-within { outline: 2.5px solid var(--_focus); outline-offset: 1px; }
  .search svg { flex: none; }
  .search input { flex: 1; min-inline-size: 0; block-size: 100%; padding: 0; border: 0; outline: 0; background: none; font: inherit; color: inherit; text-align: start; appearance: none; }
  .search input::-webkit-search-cancel-button { display: none; }
  .search input::placeholder { color: var(--_muted); opacity: 1; }
  .search button { flex: none; inline-size: 36px; block-size: 36px; display: grid; place-items: center; border-radius: calc(var(--_radius) - 3px); }
  .search button:hover { background: var(--_tint); }
  .found { flex: 0 1 auto; margin: 0; display: flex; align-items: center; gap: 0 0.8em; line-height: 1.4; }
  /* Long words that nobody found stand whole in the field. */
  .found strong { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; line-clamp: 2; overflow: hidden; }
  .found button { flex: none; min-block-size: 24px; text-decoration: underline; text-underline-offset: 0.25em; }
  /* In a list that nothing is found of, that is what its place has. */
  .timeline.vertical:has(> .finder .nothing), .vertical > .finder:has(.nothing), .finder:has(.nothing) > .find { display: flex; flex-direction: column; }
  .vertical > .finder:has(.nothing), .vertical > .finder:has(.nothing) > .find { flex: auto; }
  .vertical .find:has(.nothing) > .find-row { display: contents; }
  .vertical .find:has(.nothing) .search { flex: none; margin-block: 2px; inline-size: min(24em, 100%); }
  .vertical .found.nothing { order: 1; flex: auto; flex-direction: column; justify-content: center; gap: 0.4em; min-block-size: 9em; padding-block: 1em; text-align: center; box-sizing: border-box; }
  .chips { min-block-size: 44px; gap: 0.4em 1.2em; overflow-x: auto; overscroll-behavior-x: contain; scrollbar-width: none; font-size: max(14px, 0.875em); }
  .chips.open, .chips.open .kind { flex-wrap: wrap; }
  .kind { flex: none; }
  /* The chips must not: in what is muted the ink is, too. */
  .kind > span { color: var(--_muted); }
  .chips.open .kind { flex: 0 1 auto; }
  .chips .chip { flex: none; }
  .chip:hover { background: var(--_tint); }
  .chip:focus-visible { border-radius: 22px; outline-offset: -2px; }
  /* The ink may be the current colour: what stands on it has its own. */
  .chip[aria-pressed='true'] { background: var(--_ink); }
  .chip[aria-pressed='true'] > * { color: var(--khatt-paper, Canvas); }
  .chip.bare:not([aria-pressed='true']) { border-color: var(--_hairline); color: var(--_muted); }
  .chip svg { inline-size: 14px; block-size: 14px; }
  .chip[aria-expanded='true'] svg { rotate: 180deg; }
  ::highlight(khatt-hit) { background-color: #ffe08a; color: #1a1a1a; }
  .hit { text-decoration: underline 2px; text-underline-offset: 0.25em; }
  .event[data-hit]::after { content: attr(data-hit); display: block; color: var(--_muted); font-size: max(13px, 0.75em); line-height: 1.54; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
  /* Its ellipsis reaches over the edge of a picture. */
  .card .event[data-hit]:has(> img) { isolation: isolate; }
  .card .event[data-hit] > img { z-index: -1; }
  /* A card of the story's map is one line high. */
  .story .card .event[data-hit]::after { content: none; }
  /* What was not asked for stands on the axis, hollow and grey. */
  .out { --g: color-mix(in srgb, var(--_ink) 50%, transparent); }
  .inks .dot.out { fill: var(--_paper, none); stroke: var(--g); stroke-width: 2; paint-order: normal; }
  rect.band.out { fill: transparent; stroke: var(--g); }
  .cluster.out { color: var(--_muted); }
  /* Beside a narrow field there is no room for what was found: it stands under all that is pressed, which stays in its place. */
  @container (max-inline-size: 559px) {
    .find { display: flex; flex-direction: column; }
    .find-row { display: contents; }
    .search { flex: none; margin-block: 2px; }
    .found { order: 1; min-block-size: 44px; margin-block-start: 4px; justify-content: space-between; }
  }
  @media (pointer: coarse) {
    .legend button::before { inset-block: 0; }
    .legend button::after { inset-block: 6px; }
    .chips { margin-block-start: 6px; }
    .found button { min-block-size: 44px; border-radius: 22px; }
    .search button { inline-size: 44px; }
  }
  @media (prefers-contrast: more) { .search, .chip { border-color: currentColor; } }
  @media (forced-colors: active) {
    .search, .chip { border-color: ButtonText; }
    .legend [aria-pressed='true']::after { outline: 2px solid Highlight; }
    .chip[aria-pressed='true'] { forced-color-adjust: none; background: Highlight; }
    .chip[aria-pressed='true'] > * { forced-color-adjust: none; color: HighlightText; }
  }
  /* On paper stands what was asked, and no control. */
  @media print {
    .find button:not([aria-pressed='true']), .kind:not(:has([aria-pressed='true'])), .search:has(:placeholder-shown) { display: none; }
    .search { border: 0; padding: 0; }
    .chips { min-block-size: 0; flex-wrap: wrap; }
    .chip[aria-pressed='true'] { background: none; }
    .chip[aria-pressed='true'] > * { color: inherit; }
  }
`;
