// A text of the data as content of templates.

import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { parseRuns, type Run } from '../../data/runs.js';

/** Paragraphs, with emphasis and links; none for text without a visible character. */
export const renderText = (text: string | undefined, lang?: string): unknown =>
  text
    ? keyed(
        text,
        parseRuns(text).map(
          (runs) =>
            html`<p class="text" lang=${lang ?? nothing} dir=${lang ? 'auto' : nothing}>${runs.map(renderRun)}</p>`,
        ),
      )
    : '';

function renderRun(run: Run): unknown {
  const styled = run.strong
    ? run.emphasis
      ? html`<strong><em>${run.text}</em></strong>`
      : html`<strong>${run.text}</strong>`
    : run.emphasis
      ? html`<em>${run.text}</em>`
      : run.text;
  return run.href ? html`<a href=${run.href} rel="noopener noreferrer">${styled}</a>` : styled;
}
