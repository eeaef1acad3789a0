// The look of the story. What stands above the page of an event has one height, whatever the event: nothing is pushed
// from under a thumb.

import { css } from 'lit';

export const storyStyles = css`
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
