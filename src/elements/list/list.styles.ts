// The look of the vertical form. The line runs beside the rows and is cut where a mark stands, so that no mark needs a
// ground.

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
