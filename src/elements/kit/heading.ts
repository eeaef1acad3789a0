// A heading of any level without building markup from strings.

import { html, type nothing, type TemplateResult } from 'lit';

type Id = string | typeof nothing;

const LEVELS: readonly ((content: unknown, id: Id) => TemplateResult)[] = [
  (content, id) => html`<h1 id=${id}>${content}</h1>`,
  (content, id) => html`<h2 id=${id}>${content}</h2>`,
  (content, id) => html`<h3 id=${id}>${content}</h3>`,
  (content, id) => html`<h4 id=${id}>${content}</h4>`,
  (content, id) => html`<h5 id=${id}>${content}</h5>`,
  (content, id) => html`<h6 id=${id}>${content}</h6>`,
];

/** `level` is clamped to 1 to 6. */
export const heading = (level: number, content: unknown, id: Id): TemplateResult =>
  (LEVELS[Math.min(6, Math.max(1, level)) - 1] ?? LEVELS[1])?.(content, id) ?? html`${content}`;
