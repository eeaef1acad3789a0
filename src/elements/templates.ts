// The plain parts of the widget around the drawing: header, messages, the list of a stack, footer.

import { html, nothing, type TemplateResult } from 'lit';
import type { Problem, TimelineDocument } from '../data/document.js';
import { parseRuns, plainText } from '../data/runs.js';
import { fill, plural } from '../i18n/lookup.js';
import type { Messages } from '../i18n/locale.js';
import type { ListRow } from '../layout/scene-list.js';
import { formatDate } from '../time/format-date.js';
import { parseEdtf } from '../time/edtf.js';
import type { WordOptions } from '../time/words.js';
import { groupClass } from '../draw/write.js';
import { heading } from './kit/heading.js';
import { icon } from './kit/icons.js';
import { inLang, sentence, written } from './kit/prose.js';
import type { LaidOutBy } from './kit/events.js';
import type { Toggle } from './find/find-controller.js';
import type { LayoutName, LoadErrorCode } from './kit/store.js';

export interface LayoutsModel {
  /** Empty until the words are there. */
  readonly name: string;
  readonly layouts: readonly { readonly id: LayoutName; readonly name: string; readonly isOn: boolean }[];
  readonly choose: (id: LayoutName, by: LaidOutBy) => void;
}

const LAYOUT_ICONS = { horizontal: 'chart', story: 'story', vertical: 'list' } as const;

type Press = (event: MouseEvent) => void;

interface HeaderModel {
  readonly document: TimelineDocument | null;
  readonly messages: Messages;
  readonly level: number;
  /** What there is, in a sentence; null for nothing. */
  readonly summary: string | null;
  /** The button that the name of a group is, by its place; null where it is none. */
  readonly toggle: (i: number) => Toggle | null;
  /** Null where there is nothing to zoom. */
  readonly zoomIn: Press | null;
  readonly zoomOut: Press;
  readonly fit: Press;
  /** Null where there is no layout to choose. */
  readonly layouts: LayoutsModel | null;
}

export function renderHeader({ document, messages, level, summary, toggle, zoomIn, zoomOut, fit, layouts }: HeaderModel): TemplateResult {
  const title = document?.title ?? '';
  const button = (control: string, name: string, action: Press, picture: TemplateResult, tabindex = -1): TemplateResult =>
    html`<button type="button" part="button" data-control=${control} aria-label=${name} tabindex=${tabindex} @click=${action}>${picture}</button>`;
  return html`
    <header part="header">
      <div class="heading">
        <slot name="title">${title ? heading(level, html`<span part="title">${inLang(title, document?.langs?.['title'])}</span>`, 'title') : html`<span id="title" class="status">${written(messages.timeline)}</span>`}</slot>
        <slot name="description">${document?.description ? html`<p class="description">${inLang(plainText(parseRuns(document.description)), document.langs?.['description'])}</p>` : nothing}</slot>
        ${document && summary !== null ? html`<p class="status">${written(summary)}</p>` : nothing}
        ${document && document.groups.length > 0 ? html`<ul class="legend ${document.groups.length > 1 ? 'toggles' : ''}" part="legend" role="list">${document.groups.map((group, i) => html`<li class=${groupClass(i)}>${legendEntry(inLang(group.label, group.langs?.['label']), toggle(i))}</li>`)}</ul>` : nothing}
      </div>
      ${zoomIn || layouts ? html`<div class="toolbar" part="toolbar" role="toolbar" aria-label=${messages.toolbar}>
        ${zoomIn ? html`${button('zoom-in', messages.zoomIn, zoomIn, icon('zoomIn'), 0)}${button('zoom-out', messages.zoomOut, zoomOut, icon('zoomOut'))}${button('fit', messages.fit, fit, icon('fit'))}` : nothing}
        ${layouts ? html`<span class="layouts" role="group" aria-label=${layouts.name} ?inert=${!layouts.name}>${layouts.layouts.map(({ id, name, isOn }) => html`<button type="button" part="button" data-control=${id} aria-label=${name} title=${name} aria-pressed=${isOn} tabindex=${isOn && !zoomIn ? 0 : -1}
          @click=${(event: MouseEvent) => layouts.choose(id, event.detail === 0 ? 'key' : 'pointer')}>${icon(LAYOUT_ICONS[id])}</button>`)}</span>` : nothing}
      </div>` : nothing}
    </header>`;
}

function legendEntry(label: unknown, toggle: Toggle | null): unknown {
  const words = toggle ? html`${label} <span class="count">${written(toggle.count)}</span>` : label;
  return toggle?.press ? html`<button type="button" part="button" aria-pressed=${toggle.isOn ? 'true' : 'false'} @click=${toggle.press}>${words}</button>` : html`<span>${words}</span>`;
}

const ERROR_WORDS: Readonly<Record<LoadErrorCode, 'errorNetwork' | 'errorSize' | 'errorFormat' | 'errorTime'>> = {
  network: 'errorNetwork', http: 'errorNetwork', url: 'errorNetwork', size: 'errorSize', format: 'errorFormat', time: 'errorTime',
};

/** What stands in the chart's place while there is none. */
export function renderMessage(status: 'loading' | 'empty' | 'error', messages: Messages, code: LoadErrorCode | null, retry: () => void): TemplateResult {
  if (status === 'loading') return html`<div class="message" tabindex="-1" aria-busy="true">${written(messages.loading)}</div>`;
  if (status === 'empty') return html`<div class="message" tabindex="-1"><slot name="empty">${written(messages.empty)}</slot></div>`;
  return html`<div class="message" role="alert">
    <slot name="error"><strong>${written(messages.error)}</strong><span>${written(messages[ERROR_WORDS[code ?? 'network']])}</span></slot>
    <button type="button" part="button" data-control="retry" @click=${retry}>${written(messages.retry)}</button>
  </div>`;
}

/** How many events could not be shown. */
export function renderLeftOut(problems: readonly Problem[], messages: Messages, words: WordOptions): TemplateResult | typeof nothing {
  const count = problems.filter((problem) => problem.dropped).length;
  return count > 0 ? html`<p class="left-out">${written(plural(messages.leftOut, count, words))}</p>` : nothing;
}

/** The events that a card or a ring stands for, as a list beside it. */
export function renderStack(rows: readonly ListRow[], { messages, words, isRest }: { readonly messages: Messages; readonly words: WordOptions; readonly isRest: boolean }, { closeStack, stackLeft }: { readonly closeStack: () => void; readonly stackLeft: (event: FocusEvent) => void }): TemplateResult {
  const name = plural(isRest ? messages.moreEvents : messages.events, rows.length, words);
  return html`<div class="stack" role="group" aria-label=${name} popover="manual" @focusout=${stackLeft}>
    <div class="stack-head"><span>${written(name)}</span><button type="button" class="close" part="button" aria-label=${messages.close} @click=${closeStack}>${icon('close')}</button></div>
    <ol role="list">${rows.map((row, i) => html`<li class=${groupClass(row.group)}>
      <button type="button" class="event" part="event" data-event-id=${row.id} tabindex=${i === 0 ? 0 : -1} aria-label=${row.name}><span class="date" part="event-date">${written(row.date)}</span> <span class="title" part="event-title">${inLang(row.title, row.lang)}</span></button>
    </li>`)}</ol>
  </div>`;
}

function wordsOf(edtf: string, words: WordOptions): string {
  try {
    return formatDate(parseEdtf(edtf), words);
  } catch {
    return edtf;
  }
}

/** Source and as-of line of the document; what one event has from somebody is not the source of all. */
export function renderFooter(document: TimelineDocument | null, messages: Messages, words: WordOptions): TemplateResult {
  return html`<footer part="footer"><slot name="footer">
    ${document?.source ? html`<bdi>${sentence(messages.storySource, inLang(document.source.name, document.source.langs?.['name']))}</bdi>` : nothing}
    ${document?.asOf ? html`<bdi>${written(fill(messages.updated, { date: wordsOf(document.asOf, words) }))}</bdi>` : nothing}
  </slot></footer>`;
}
