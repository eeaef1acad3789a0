// A heading of any level without building markup from strings.

import { html, type TemplateResult } from 'lit';

/** `level` is clamped to 1 to 6. */
export function heading(level: number, content: unknown, id = ''): TemplateResult {
  const name = id || null;
  switch (Math.min(6, Math.max(1, level))) {
    case 1: return html`<h1 id=${name ?? ''}>${content}</h1>`;
    case 2: return html`<h2 id=${name ?? ''}>${content}</h2>`;
    case 3: return html`<h3 id=${name ?? ''}>${content}</h3>`;
    case 4: return html`<h4 id=${name ?? ''}>${content}</h4>`;
    case 5: return html`<h5 id=${name ?? ''}>${content}</h5>`;
    default: return html`<h6 id=${name ?? ''}>${content}</h6>`;
  }
}
