// Words of the data as content of templates.

import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

/**
 * A text that is written anew, whole, when it changes. A browser that translates the page has put elements of its own
 * in the place of our text; a text that lit would change in place is not on the page any more.
 */
export const written = (text: string): unknown => keyed(text, text);

/** A text in a language of its own, where it has one: it is spoken in that, and runs in its direction. */
export const inLang = (text: string, lang: string | undefined): unknown =>
  lang === undefined ? written(text) : html`<bdi lang=${lang}>${written(text)}</bdi>`;

/** A sentence around the one word that is data: 'Source: {name}'. */
export function sentence(template: string, name: unknown): TemplateResult {
  const [before = '', after = ''] = template.split('{name}');
  return html`${written(before)}${name}${written(after)}`;
}
