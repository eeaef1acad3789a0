// How the lanes of groups look.

/** Lit's `css` would be a second Lit in this file. */
const css = ([cssText = '']: TemplateStringsArray): { readonly cssText: string } => ({ cssText });

export const lanesStyles = css`
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
