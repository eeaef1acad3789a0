// How the parts of the chart look that come with the file which moves it.

/** Lit's `css` would be a second Lit in this file. */
const css = ([cssText = '']: TemplateStringsArray): { readonly cssText: string } => ({ cssText });

export const movesStyles = css`
  .overview { position: absolute; z-index: 1; inset-block-start: 1px; left: 0; inline-size: 100%; block-size: 14px; direction: ltr; cursor: pointer; }
  .overview[hidden] { display: none; }
  .overview > * { position: absolute; inset-block-start: 0; left: 0; block-size: 14px; }
  .overview .density { inline-size: 100%; box-shadow: inset 0 -1px var(--_hairline); }
  .overview .mark { fill: var(--g); }
  .overview .mixed { fill: var(--_muted); }
  .overview .window { box-sizing: border-box; border: 1px solid var(--_muted); border-radius: 3px; background: var(--_tint); cursor: grab; }
  .overview .handle { inset-block-start: -5px; block-size: 24px; inline-size: 24px; cursor: ew-resize; }
  .overview .grip { position: absolute; inset-block: 5px; left: 0; inline-size: 4px; border-radius: 2px; background: var(--_muted); }
  .overview .handle:is(:hover, :focus-visible) .grip { background: var(--_ink); }
  .overview .handle:focus-visible { outline: 2.5px solid var(--_focus); outline-offset: -4px; border-radius: 6px; }
  .hint { position: absolute; z-index: 2; inset: 0 0 auto; inline-size: fit-content; max-inline-size: 90%; margin: 40px auto 0; padding: 0.3em 1em; border-radius: 2em; background: var(--_ink); pointer-events: none; animation: khatt-hint 3s both; }
  .hint > span { color: var(--_paper, Canvas); font-size: max(14px, 0.875em); }
  @keyframes khatt-hint { 0%, 100% { opacity: 0; } 6%, 90% { opacity: 1; } }
  .way-back { position: absolute; z-index: 2; inset-block-start: 40%; min-block-size: 44px; padding: 0.35em 1.1em; border: 1px solid color-mix(in srgb, var(--_ink) 45%, transparent); border-radius: 2em; background: var(--_paper, Canvas); color: var(--_ink); font: inherit; font-size: max(14px, 0.875em); cursor: pointer; }
  .way-back[hidden] { display: none; }
  .way-back.left { left: 8px; }
  .way-back.right { right: 8px; }
  .way-back:focus-visible { outline: 2.5px solid var(--_focus); outline-offset: 2px; }
  @media (prefers-reduced-motion: no-preference) { .way-back { animation: khatt-way-back 0.2s 0.3s backwards; } }
  @keyframes khatt-way-back { from { opacity: 0; } }
  @media (forced-colors: active) {
    .overview .mark { fill: CanvasText; }
    .overview .window { border-color: Highlight; }
    .overview .grip { forced-color-adjust: none; background: CanvasText; }
    .hint { border: 1px solid; background: Canvas; }
    .hint > span { color: CanvasText; }
  }
`;
