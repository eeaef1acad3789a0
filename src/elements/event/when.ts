// When an event was: its dates in full, how long it lasted, how the date is known, its group.

import { html, nothing, type TemplateResult } from 'lit';
import { inLang, written } from '../kit/prose.js';
import type { DetailsModel } from './details-model.js';

export function renderWhen({ event, dates: [text = '', ...others], duration, group }: DetailsModel): TemplateResult {
  // Only what HTML knows as a date may stand in `datetime`.
  const machine = /^\d{4}(-\d\d){0,2}$|^\d{4}-\d\d-\d\dT/.test(event.date) ? event.date.replace(/\[.*$/, '') : null;
  const more = (name: string, one: string | undefined, lang?: string): TemplateResult | typeof nothing =>
    one ? html`<span class=${name}> · <bdi lang=${lang ?? nothing}>${written(one)}</bdi></span>` : nothing;
  const date = inLang(text, event.dateLabel === undefined ? undefined : event.langs?.['dateLabel']);
  return html`<p class="when">${machine ? html`<time datetime=${machine}>${date}</time>` : html`<span class="time">${date}</span>`}${others.map((one) => more('other', one))}${more('other', duration)}${more('note', event.dateNote, event.langs?.['dateNote'])}${more('group', group?.name, group?.lang)}</p>`;
}
