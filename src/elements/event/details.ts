// The open event, under the chart, in its row and on paper: the way to its neighbours, date, title, text, quotation, people
// and places, media, source.

import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { TimelineEvent, TimelineMedia, TimelineQuote, TimelineSource } from '../../data/document.js';
import { groupClass } from '../../draw/write.js';
import type { Direction } from '../../layout/viewport.js';
import { heading } from '../kit/heading.js';
import { icon } from '../kit/icons.js';
import { inLang, renderText, sentence, written } from '../kit/prose.js';
import { readingPart } from '../kit/reading-part.js';
import { medium, renderHost, shapeOf, type MediumContext } from './medium.js';

/** `lang` where it is in another language than the story. */
export interface Name { readonly name: string; readonly lang: string | undefined }

export interface DetailsModel extends MediumContext {
  readonly event: TimelineEvent;
  /** Its date in words, then in other calendars. */
  readonly dates: readonly string[];
  /** How long a period lasts or has lasted, or empty. */
  readonly duration: string;
  readonly group: (Name & { readonly index: number }) | null;
  readonly speaker: Name | null;
  /** Names of the entities it mentions. */
  readonly entities: readonly Name[];
  /** Such as '٤ من ٥'. */
  readonly position: string;
  readonly headingLevel: number;
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
  /** What stands last in it: how it is sent on. */
  readonly share: (model: DetailsModel) => unknown;
}

/** What changes with the event is made anew with it; the buttons stay, and keep the focus. */
export function renderDetails(model: DetailsModel, actions: DetailsActions): TemplateResult {
  const { event, group, isSelected, isWhole, headingLevel } = model;
  const title = inLang(event.title, event.langs?.['title']);
  const first = isWhole ? event.media.find(({ type }) => type !== 'audio') : undefined;
  return html`
    <article id=${isSelected ? 'details' : nothing} class="details ${groupClass(group?.index ?? -1)}" part="details" tabindex="-1" aria-labelledby=${isSelected ? 'details-title' : nothing}>
      ${isWhole ? nothing : renderNavigation(model, actions)}
      ${keyed(event.id, html`${first ? renderMedia(first, event.title, model) : nothing}<div class="words">
        ${renderWhen(model)}
        ${heading(headingLevel, event.href ? html`<a href=${event.href} rel="noopener noreferrer">${title}</a>` : title, isSelected ? 'details-title' : nothing)}
        ${renderBody(model, event.media.filter((one) => one !== first))}
        <slot name="event-${event.id}"></slot>
        ${actions.share(model)}
      </div>`)}
    </article>`;
}

/** Its dates in full, how long it lasted, how the date is known, its group. */
export function renderWhen({ event, dates: [text = '', ...others], duration, group }: DetailsModel): TemplateResult {
  // Only what HTML knows as a date may stand in `datetime`.
  const machine = /^\d{4}(-\d\d){0,2}$|^\d{4}-\d\d-\d\dT/.test(event.date) ? event.date.replace(/\[.*$/, '') : null;
  const more = (name: string, one: string | undefined, lang?: string): TemplateResult | typeof nothing => (one ? html`<span class=${name}> · <bdi lang=${lang ?? nothing}>${written(one)}</bdi></span>` : nothing);
  const date = inLang(text, event.dateLabel === undefined ? undefined : event.langs?.['dateLabel']);
  return html`<p class="when">${machine ? html`<time datetime=${machine}>${date}</time>` : html`<span class="time">${date}</span>`}${others.map((one) => more('other', one))}${more('other', duration)}${more('note', event.dateNote, event.langs?.['dateNote'])}${more('group', group?.name, group?.lang)}</p>`;
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
function renderBody(model: DetailsModel, media: readonly TimelineMedia[]): TemplateResult {
  const { event, entities, messages } = model;
  const { text, quote, source } = event;
  return html`
    ${renderText(text, event.langs?.['text'])}
    ${quote ? html`<blockquote part="quote"><p>${renderName({ name: quote.text, lang: quote.langs?.['text'] })}</p>${renderSpeaker(quote, model)}</blockquote>` : nothing}
    ${media.map((one) => renderMedia(one, event.title, model))}
    ${entities.length > 0 ? html`<p class="entities"><span>${written(`${messages.mentions}: `)}</span>${entities.map((name, i) => html`${i > 0 ? ' · ' : ''}${renderName(name)}`)}</p>` : nothing}
    ${source ? html`<p class="source" part="source">${renderSource(source, messages)}</p>` : nothing}`;
}

const renderName = ({ name, lang }: Name): TemplateResult => html`<bdi lang=${lang ?? nothing}>${written(name)}</bdi>`;

/** 'name, role (paraphrased)': what of it is known. */
function renderSpeaker({ role, langs, paraphrase }: TimelineQuote, { speaker, messages }: DetailsModel): TemplateResult | typeof nothing {
  const who = [speaker, role ? { name: role, lang: langs?.['role'] } : null].filter((one) => one !== null);
  return who.length === 0 && !paraphrase ? nothing : html`<cite>${who.map((one, i) => html`${i > 0 ? messages.comma : ''}${renderName(one)}`)}${paraphrase ? html` <span>${written(messages.paraphrase)}</span>` : nothing}</cite>`;
}

/** One medium with its caption and its credit; without words of its own it is called `title`. */
export function renderMedia(one: TimelineMedia, title: string, context: MediumContext): unknown {
  const { caption, credit, transcript, langs } = one;
  const host = renderHost(one, title);
  return keyed(`${one.type} ${one.src}`, html`<figure class="media ${shapeOf(one)}">
    ${medium(one, title, context)}
    ${caption || credit || transcript || host !== nothing ? html`<figcaption>${renderText(caption, langs?.['caption'])}${credit ? html` <small>${inLang(credit, langs?.['credit'])}</small>` : nothing}${host}${transcript ? renderTranscript(transcript, langs?.['transcript'], context) : nothing}</figcaption>` : nothing}
  </figure>`);
}

/** All that is said in a film or sound; its word has its place until it is there. */
const renderTranscript = (text: string, lang: string | undefined, { words, isPrinting }: MediumContext): TemplateResult =>
  html`<details class="transcript" ?open=${isPrinting}><summary>${written(readingPart.now?.readingWordsFor(words.locale).transcript ?? '\u00A0')}</summary>${renderText(text, lang)}</details>`;

const renderSource = ({ name, url, langs }: TimelineSource, messages: DetailsModel['messages']): TemplateResult =>
  sentence(messages.source, html`<bdi lang=${langs?.['name'] ?? nothing}>${url ? html`<a href=${url} rel="noopener noreferrer">${written(name)}</a>` : written(name)}</bdi>`);
