// The look of what opens: an event, the stretches of a long list, and the list of hidden events. Media hold their place
// by their own size, else by a stated shape: nothing moves when they come.

import { css } from 'lit';

export const detailsStyles = css`
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
