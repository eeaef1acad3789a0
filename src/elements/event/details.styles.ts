// The look of the open event. Media hold their place by their own size, else by a stated shape: nothing moves when they come.

import { css } from 'lit';

export const detailsStyles = css`
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
