// The look of the open event.

import { css } from 'lit';

export const detailsStyles = css`
  .details { margin-block-start: 1.2em; padding-block-start: 1.1em; border-block-start: 1px solid var(--_hairline); outline: none; }
  .details .navigation { float: inline-end; display: flex; align-items: center; gap: 0.6em; margin-inline-start: 1.2em; color: var(--_muted); }
  .navigation button { inline-size: 42px; block-size: 42px; display: grid; place-items: center; border: 1px solid var(--_hairline); border-radius: 50%; color: var(--_ink); }
  .navigation button[aria-disabled] { opacity: 0.35; cursor: default; }
  .navigation svg { inline-size: 18px; block-size: 18px; }
  .navigation .position { white-space: nowrap; font-size: max(14px, 0.9em); }
  .when { margin: 0; color: var(--_muted); font-size: max(14px, 0.94em); }
  .when :is(time, .time) { color: var(--g); font-weight: 700; }
  .details :is(h1, h2, h3, h4, h5, h6) { margin: 0.1em 0 0.3em; font-size: 1.3em; line-height: max(1.6, calc(var(--_line) * 0.9)); font-weight: 700; text-wrap: balance; }
  .details a, .open a { color: inherit; text-decoration-color: var(--_muted); text-underline-offset: 0.25em; }
  .details .text, .open .text { margin: 0 0 0.7em; max-inline-size: 38em; font-size: max(17px, 1em); line-height: max(1.85, var(--_line)); }
  .timeline em { font-style: normal; text-decoration: underline dotted; text-underline-offset: 0.3em; }
  .timeline:lang(en) em { font-style: italic; text-decoration: none; }
  blockquote { margin: 0.9em 0; padding-inline-start: 1.1em; border-inline-start: 3px solid var(--g); max-inline-size: 38em; }
  blockquote p { margin: 0; font-size: 1.06em; line-height: max(1.8, var(--_line)); }
  cite { font-style: normal; color: var(--_muted); }
  .entities, .source { margin: 0.5em 0 0; color: var(--_muted); font-size: max(14px, 0.9em); }
  .media { margin: 1em 0; max-inline-size: 38em; }
  .media :is(img, video, iframe, .instead, .facade) { display: block; inline-size: 100%; block-size: auto; border: 0; border-radius: calc(var(--_radius) * 0.6); background: var(--_tint); }
  .media iframe { aspect-ratio: 16 / 9; }
  .media audio { inline-size: 100%; }
  .media .instead { display: none; box-sizing: border-box; margin: 0; padding: 1em; color: var(--_muted); }
  .media.failed img { display: none; }
  .media.failed .instead { display: block; }
  .facade svg { flex: none; }
  .media .facade { display: flex; gap: 0.6em; align-items: center; justify-content: center; aspect-ratio: 16 / 9; }
  figcaption { margin-block-start: 0.4em; font-size: max(14px, 0.9em); color: var(--_muted); }
  .media figcaption .text { display: inline; font-size: inherit; line-height: inherit; }
  figcaption small { font-size: inherit; }
  figcaption .text + small::before { content: '· '; }
`;
