// The open event, under the chart, in its row and on paper: the way to its neighbours, date, title, text, quotation,
// people and places, media, source.

import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { TimelineMedia, TimelineQuote, TimelineSource } from '../../data/document.js';
import { groupClass } from '../../draw/write.js';
import { heading } from '../kit/heading.js';
import { icon } from '../kit/icons.js';
import { inLang, sentence, written } from '../kit/prose.js';
import type { DetailsModel, Name } from './details-model.js';
import { medium, renderHost, shapeOf, type MediumContext } from './medium.js';
import { renderText } from './text.js';
import { renderWhen } from './when.js';

export interface DetailsActions {
  readonly previous: (press: MouseEvent) => void;
  readonly next: (press: MouseEvent) => void;
  readonly close: (press: MouseEvent) => void;
  /** Asks for the events about one of its people and places, or no longer. */
  readonly mention: (id: string, press: MouseEvent) => void;
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
      ${keyed(
        event.id,
        html`${first ? renderMedia(first, event.title, model) : nothing}<div class="words">
        ${renderWhen(model)}
        ${heading(headingLevel, event.href ? html`<a href=${event.href} rel="noopener noreferrer">${title}</a>` : title, isSelected ? 'details-title' : nothing)}
        ${renderBody(
          model,
          event.media.filter((one) => one !== first),
          actions,
        )}
        <slot name="event-${event.id}"></slot>
        ${actions.share(model)}
      </div>`,
      )}
    </article>`;
}

function renderNavigation(
  { messages, position, isFirst, isLast, dir }: DetailsModel,
  { previous, next, close }: DetailsActions,
): TemplateResult {
  const [back, on] = dir === 'rtl' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  // At an end a button stays where it is, and so does the focus on it: it is said to be off, and does nothing.
  const button = (
    control: string,
    name: string,
    action: (press: MouseEvent) => void,
    picture: TemplateResult,
    isOff = false,
  ): TemplateResult =>
    html`<button type="button" class=${control} part="button" data-control=${control} aria-label=${name} aria-disabled=${isOff ? 'true' : nothing} @click=${(press: MouseEvent) => !isOff && action(press)}>${picture}</button>`;
  return html`<div class="navigation">
    ${button('previous', messages.previous, previous, icon(back), isFirst)}<span class="position">${written(position)}</span>${button('next', messages.next, next, icon(on), isLast)}${button('close', messages.close, close, icon('close'))}
  </div>`;
}

/** Text, quotation, media, names, source: what stands under the title. */
function renderBody(model: DetailsModel, media: readonly TimelineMedia[], { mention }: DetailsActions): TemplateResult {
  const { event, entities, chosen, messages, isPrinting } = model;
  const { text, quote, source } = event;
  return html`
    ${renderText(text, event.langs?.['text'])}
    ${quote ? html`<blockquote part="quote"><p>${renderName({ name: quote.text, lang: quote.langs?.['text'] })}</p>${renderSpeaker(quote, model)}</blockquote>` : nothing}
    ${media.map((one) => renderMedia(one, event.title, model))}
    ${entities.length > 0 ? html`<div class="entities" role="group" aria-label=${messages.mentions}><span>${written(`${messages.mentions}: `)}</span>${entities.map((one, i) => (isPrinting ? html`${i > 0 ? ' · ' : ''}${renderName(one)}` : html`<button type="button" class="chip" part="button" data-control="mention-${one.id}" aria-pressed=${chosen.includes(one.id)} @click=${(press: MouseEvent) => mention(one.id, press)}>${renderName(one)}</button>`))}</div>` : nothing}
    ${source ? html`<p class="source" part="source">${renderSource(source, messages)}</p>` : nothing}`;
}

const renderName = ({ name, lang }: Name): TemplateResult => html`<bdi lang=${lang ?? nothing}>${written(name)}</bdi>`;

/** 'name, role (paraphrased)': what of it is known. */
function renderSpeaker(
  { role, langs, paraphrase }: TimelineQuote,
  { speaker, messages }: DetailsModel,
): TemplateResult | typeof nothing {
  const who = [speaker, role ? { name: role, lang: langs?.['role'] } : null].filter((one) => one !== null);
  return who.length === 0 && !paraphrase
    ? nothing
    : html`<cite>${who.map((one, i) => html`${i > 0 ? messages.comma : ''}${renderName(one)}`)}${paraphrase ? html` <span>${written(messages.paraphrase)}</span>` : nothing}</cite>`;
}

/** One medium with its caption and its credit; without words of its own it is called `title`. */
export function renderMedia(one: TimelineMedia, title: string, context: MediumContext): unknown {
  const { caption, credit, transcript, langs } = one;
  const host = renderHost(one, title);
  return keyed(
    `${one.type} ${one.src}`,
    html`<figure class="media ${shapeOf(one)}">
    ${medium(one, title, context)}
    ${caption || credit || transcript || host !== nothing ? html`<figcaption>${renderText(caption, langs?.['caption'])}${credit ? html` <small>${inLang(credit, langs?.['credit'])}</small>` : nothing} ${host}${transcript ? renderTranscript(transcript, langs?.['transcript'], context) : nothing}</figcaption>` : nothing}
  </figure>`,
  );
}

/** All that is said in a film or sound; its word has its place until it is there. */
const renderTranscript = (
  text: string,
  lang: string | undefined,
  { reading, isPrinting }: MediumContext,
): TemplateResult =>
  html`<details class="transcript" ?open=${isPrinting}><summary>${written(reading?.transcript ?? '\u00A0')}</summary>${renderText(text, lang)}</details>`;

const renderSource = ({ name, url, langs }: TimelineSource, messages: DetailsModel['messages']): TemplateResult =>
  sentence(
    messages.source,
    html`<bdi lang=${langs?.['name'] ?? nothing}>${url ? html`<a href=${url} rel="noopener noreferrer">${written(name)}</a>` : written(name)}</bdi>`,
  );
