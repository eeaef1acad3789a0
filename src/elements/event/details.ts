// The open event, under the chart, in its row and on paper: the way to its neighbours, date, title, text, quotation, people
// and places, media, source.

import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { TimelineEvent, TimelineMedia, TimelineSource } from '../../data/document.js';
import { groupClass } from '../../draw/write.js';
import type { Messages } from '../../i18n/locale.js';
import type { Direction } from '../../layout/viewport.js';
import type { WordOptions } from '../../time/words.js';
import { heading } from '../kit/heading.js';
import { icon } from '../kit/icons.js';
import { medium, renderHost, shapeOf } from './medium.js';
import { renderText, sentence, written } from '../kit/prose.js';

export interface DetailsModel {
  readonly event: TimelineEvent;
  /** Its date in words, then in other calendars. */
  readonly dates: readonly string[];
  /** How long a period lasts or has lasted, or empty. */
  readonly duration: string;
  readonly group: { readonly label: string; readonly index: number } | null;
  readonly speaker: string | null;
  /** Names of the entities it mentions. */
  readonly entities: readonly string[];
  /** Such as '٤ من ٥'. */
  readonly position: string;
  readonly headingLevel: number;
  readonly words: WordOptions;
  readonly messages: Messages;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly dir: Direction;
  /** The selected one; on paper all others are open too, and have no ids. */
  readonly isSelected: boolean;
  /** It stands alone, its picture first, and the way to its neighbours elsewhere. */
  readonly isWhole?: boolean;
}

export interface DetailsActions {
  readonly previous: () => void;
  readonly next: () => void;
  readonly close: () => void;
}

/** What changes with the event is made anew with it; the buttons stay, and keep the focus. */
export function renderDetails(model: DetailsModel, actions: DetailsActions): TemplateResult {
  const { event, group, isSelected, isWhole, headingLevel, messages } = model;
  const title = written(event.title);
  const first = isWhole ? event.media.find(({ type }) => type !== 'audio') : undefined;
  return html`
    <article id=${isSelected ? 'details' : nothing} class="details ${groupClass(group?.index ?? -1)}" part="details" tabindex="-1" aria-labelledby=${isSelected ? 'details-title' : nothing}>
      ${isWhole ? nothing : renderNavigation(model, actions)}
      ${keyed(event.id, html`${first ? renderMedia(first, event.title, messages) : nothing}<div class="words">
        ${renderWhen(model)}
        ${heading(headingLevel, event.href ? html`<a href=${event.href} rel="noopener noreferrer">${title}</a>` : title, isSelected ? 'details-title' : nothing)}
        ${renderBody(model, event.media.filter((one) => one !== first))}
      </div>`)}
    </article>`;
}

/** Its dates in full, how long it lasted, how the date is known, its group. */
export function renderWhen({ event, dates: [text = '', ...others], duration, group }: DetailsModel): TemplateResult {
  // Only what HTML knows as a date may stand in `datetime`.
  const machine = /^\d{4}(-\d\d){0,2}$|^\d{4}-\d\d-\d\dT/.test(event.date) ? event.date.replace(/\[.*$/, '') : null;
  const more = (name: string, one: string | undefined): TemplateResult | typeof nothing => (one ? html`<span class=${name}> · <bdi>${written(one)}</bdi></span>` : nothing);
  return html`<p class="when">${machine ? html`<time datetime=${machine}>${written(text)}</time>` : html`<span class="time">${written(text)}</span>`}${others.map((one) => more('other', one))}${more('other', duration)}${more('note', event.dateNote)}${more('group', group?.label)}</p>`;
}

function renderNavigation({ messages, position, isFirst, isLast, dir }: DetailsModel, { previous, next, close }: DetailsActions): TemplateResult {
  const [back, on] = dir === 'rtl' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  // At an end a button stays where it is, and so does the focus on it: it is said to be off, and does nothing.
  const button = (control: string, name: string, action: () => void, picture: TemplateResult, isOff = false): TemplateResult =>
    html`<button type="button" class=${control} part="button" data-control=${control} aria-label=${name} aria-disabled=${isOff ? 'true' : nothing} @click=${() => !isOff && action()}>${picture}</button>`;
  return html`<div class="navigation">
    ${button('previous', messages.previous, previous, icon(back), isFirst)}<span class="position">${written(position)}</span>${button('next', messages.next, next, icon(on), isLast)}${button('close', messages.close, close, icon('close'))}
  </div>`;
}

/** Text, quotation, media, names, source: what stands under the title. */
function renderBody({ event, speaker, entities, messages }: DetailsModel, media: readonly TimelineMedia[]): TemplateResult {
  const { text, quote, source } = event;
  return html`
    ${renderText(text)}
    ${quote ? html`<blockquote part="quote"><p><bdi>${written(quote.text)}</bdi></p>${speaker !== null ? html`<cite><bdi>${written(speaker)}</bdi>${quote.paraphrase ? html` <span>${written(messages.paraphrase)}</span>` : nothing}</cite>` : nothing}</blockquote>` : nothing}
    ${media.map((one) => renderMedia(one, event.title, messages))}
    ${entities.length > 0 ? html`<p class="entities"><span>${written(`${messages.mentions}: `)}</span>${entities.map((name, i) => html`${i > 0 ? ' · ' : ''}<bdi>${written(name)}</bdi>`)}</p>` : nothing}
    ${source ? html`<p class="source" part="source">${renderSource(source, messages)}</p>` : nothing}`;
}

/** One medium with its caption and its credit; without words of its own it is called `title`. */
export const renderMedia = (one: TimelineMedia, title: string, messages: Messages): unknown => keyed(`${one.type} ${one.src}`, html`<figure class="media ${shapeOf(one)}">
  ${medium(one, title, messages)}
  ${one.caption || one.credit || renderHost(one, title) !== nothing ? html`<figcaption>${renderText(one.caption)}${one.credit ? html` <small>${written(one.credit)}</small>` : nothing}${renderHost(one, title)}</figcaption>` : nothing}
</figure>`);

const renderSource = ({ name, url }: TimelineSource, messages: Messages): TemplateResult =>
  sentence(messages.source, html`<bdi>${url ? html`<a href=${url} rel="noopener noreferrer">${written(name)}</a>` : written(name)}</bdi>`);
