// The open event: date, title, text, quotation, people and places, media, source, and the way to its neighbours.

import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineEvent, TimelineMedia } from '../data/document.js';
import { parseRuns, type Run } from '../data/runs.js';
import { groupClass } from '../draw/write.js';
import { fill } from '../i18n/lookup.js';
import type { Messages } from '../i18n/locale.js';
import type { Direction } from '../layout/viewport.js';
import type { WordOptions } from '../time/words.js';
import { heading } from './heading.js';
import { icon } from './icons.js';

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
}

export interface DetailsActions {
  readonly previous: () => void;
  readonly next: () => void;
  readonly close: () => void;
}

export function renderDetails(model: DetailsModel, actions: DetailsActions): TemplateResult {
  const { event, group } = model;
  return html`
    <article id="details" class="details ${groupClass(group?.index ?? -1)}" part="details" tabindex="-1" aria-labelledby="details-title">
      ${renderNavigation(model, actions)}
      <p class="when">${renderDate(model)}${event.dateNote ? html`<span class="note"> · <bdi>${event.dateNote}</bdi></span>` : nothing}${group ? html`<span class="group"> · <bdi>${group.label}</bdi></span>` : nothing}</p>
      ${heading(model.headingLevel, event.href ? html`<a href=${event.href} rel="noopener noreferrer">${event.title}</a>` : event.title, 'details-title')}
      ${renderBody(model)}
    </article>`;
}

function renderDate({ event, dates: [text = '', ...others], duration }: DetailsModel): TemplateResult {
  // Only what HTML knows as a date may stand in `datetime`.
  const machine = /^\d{4}(-\d\d){0,2}$|^\d{4}-\d\d-\d\dT/.test(event.date) ? event.date.replace(/\[.*$/, '') : null;
  return html`${machine ? html`<time datetime=${machine}>${text}</time>` : html`<span class="time">${text}</span>`}${[...others, ...(duration ? [duration] : [])].map((one) => html`<span class="other"> · <bdi>${one}</bdi></span>`)}`;
}

function renderNavigation({ messages, position, isFirst, isLast, dir }: DetailsModel, { previous, next, close }: DetailsActions): TemplateResult {
  const [back, on] = dir === 'rtl' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  // At an end a button stays where it is, and so does the focus on it.
  const button = (control: string, name: string, action: () => void, picture: TemplateResult, isOff = false): TemplateResult =>
    html`<button type="button" part="button" data-control=${control} aria-label=${name} aria-disabled=${isOff || nothing} @click=${action}>${picture}</button>`;
  return html`<div class="navigation">
    ${button('previous', messages.previous, previous, icon(back), isFirst)}<span class="position">${position}</span>${button('next', messages.next, next, icon(on), isLast)}${button('close', messages.close, close, icon('close'))}
  </div>`;
}

/** Text, quotation, media, names, source: what stands under the title. */
export function renderBody({ event, speaker, entities, messages }: DetailsModel): TemplateResult {
  return html`
    ${renderText(event.text)}
    ${event.quote ? html`<blockquote part="quote"><p><bdi>${event.quote.text}</bdi></p>${speaker !== null ? html`<cite><bdi>${speaker}</bdi>${event.quote.paraphrase ? html` <span>${messages.paraphrase}</span>` : nothing}</cite>` : nothing}</blockquote>` : nothing}
    ${event.media.map((media) => renderMedia(media, messages))}
    ${entities.length > 0 ? html`<p class="entities"><span>${messages.mentions}: </span>${entities.map((name, i) => html`${i > 0 ? ' · ' : ''}<bdi>${name}</bdi>`)}</p>` : nothing}
    ${event.source ? html`<p class="source" part="source">${sourceOf(event.source, messages)}</p>` : nothing}`;
}

const renderText = (text: string | undefined): TemplateResult[] =>
  text ? parseRuns(text).map((runs) => html`<p class="text">${runs.map(renderRun)}</p>`) : [];

function renderRun(run: Run): unknown {
  const styled = run.strong ? (run.emphasis ? html`<strong><em>${run.text}</em></strong>` : html`<strong>${run.text}</strong>`) : run.emphasis ? html`<em>${run.text}</em>` : run.text;
  return run.href ? html`<a href=${run.href} rel="noopener noreferrer">${styled}</a>` : styled;
}

function sourceOf({ name, url }: { readonly name: string; readonly url?: string }, messages: Messages): TemplateResult {
  const [before = '', after = ''] = messages.source.split('{name}');
  return html`${before}<bdi>${url ? html`<a href=${url} rel="noopener noreferrer">${name}</a>` : name}</bdi>${after}`;
}

/** A picture that does not come leaves its words. */
function imageFailed(event: Event): void {
  if (event.target instanceof HTMLElement) event.target.closest('figure')?.classList.add('failed');
}

const FRAMES = { youtube: 'https://www.youtube-nocookie.com/embed/', vimeo: 'https://player.vimeo.com/video/' } as const;

function renderMedia(media: TimelineMedia, messages: Messages): TemplateResult {
  const caption = media.caption || media.credit
    ? html`<figcaption>${renderText(media.caption)}${media.credit ? html` <small>${media.credit}</small>` : nothing}</figcaption>` : nothing;
  return html`<figure class="media">${picture(media, messages)}${caption}</figure>`;
}

function picture({ type, src, alt, poster }: TimelineMedia, messages: Messages): TemplateResult {
  switch (type) {
    case 'image': return html`<img src=${src} alt=${alt} loading="lazy" decoding="async" referrerpolicy="no-referrer" @error=${imageFailed} /><p class="instead">${alt || messages.imageFailed}</p>`;
    case 'video': return html`<video src=${src} controls preload="none" poster=${poster ?? nothing} aria-label=${alt}></video>`;
    case 'audio': return html`<audio src=${src} controls preload="none" aria-label=${alt}></audio>`;
    // Nothing is asked of another site before the reader asks for it.
    default: return html`<button type="button" class="facade" part="button" @click=${(event: Event) => play(event, FRAMES[type] + src, alt)}>${icon('play')}<span>${fill(messages.play, { name: alt || src })}</span></button>`;
  }
}

function play(event: Event, src: string, title: string): void {
  const button = event.currentTarget;
  if (!(button instanceof HTMLElement)) return;
  const frame = document.createElement('iframe');
  Object.assign(frame, { title, allow: 'fullscreen; picture-in-picture', referrerPolicy: 'strict-origin-when-cross-origin' });
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-presentation allow-popups');
  frame.src = src;
  button.hidden = true;
  button.after(frame);
  frame.focus();
}
