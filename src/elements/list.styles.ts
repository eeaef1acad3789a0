// The look of the vertical form. The line runs beside the rows and is cut where a mark stands, so that no mark needs a ground.

import { css } from 'lit';

export const listStyles = css`
  .rows { margin-block-start: 1em; }
  #undated { margin: 0 0 0.4em; font-size: max(14px, 0.9em); color: var(--_muted); }
  .list { list-style: none; margin: 0; padding: 0; }
  .row { position: relative; padding-inline-start: 30px; padding-block: 0 1.3em; }
  .row::before { content: ''; position: absolute; inset-inline-start: 8px; inset-block: 28px -4px; inline-size: 2px; background: var(--_hairline); }
  .row:last-child::before { display: none; }
  /* A list that its place has more room for. */
  .row:not(:last-child) { padding-block-end: calc(1.3em + var(--_spare, 0px)); }
  .row .mark { position: absolute; box-sizing: border-box; cursor: pointer; inset-block-start: 7px; inset-inline-start: 0; inline-size: 18px; block-size: 18px; border: 3.5px solid var(--g); border-radius: 50%; }
  .row.uncertain .mark { border-style: dashed; border-width: 2px; }
  .row.band .mark { border-radius: 0; border-width: 0; border-block: 2px solid var(--g); inset-inline-start: 2px; inline-size: 14px; block-size: 44px; background: color-mix(in srgb, var(--g) 24%, transparent); }
  .row.band::before, .row.span::before { inset-block-start: 56px; }
  .row.span .mark { border: 0; border-radius: 0; inset-inline-start: 5px; inline-size: 8px; block-size: 46px; background: var(--g); }
  .row.span.ongoing .mark { background: linear-gradient(var(--g) 0 52%, transparent 52%), repeating-linear-gradient(135deg, var(--g) 0 3px, transparent 3px 6px); }
  .row.selected { background: var(--_tint); border-radius: var(--_radius); padding-block: 0.5em 0.8em; padding-inline-end: 14px; margin-block-end: 1em; }
  .row.selected .mark { inset-block-start: calc(0.5em + 7px); }
  .row.selected::before { inset-block-end: 0; }
  .rows .event { display: block; inline-size: 100%; min-block-size: 44px; }
  .rows .event .title { display: block; overflow: visible; font-size: 1.06em; }
  .rows .event .date { white-space: normal; overflow: visible; }
  .open { margin-block-start: 0.5em; outline: none; }
  .open .note { margin: 0 0 0.5em; color: var(--_muted); font-size: max(14px, 0.9em); }
  .show-all { display: block; inline-size: 100%; text-align: center; }
  @media (forced-colors: active) { .row .mark { border-color: CanvasText; } .row.span .mark { background: CanvasText; forced-color-adjust: none; } }
`;
