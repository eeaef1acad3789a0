// The plain parts of the widget around the drawing: header, messages, footer.

import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineDocument } from '../data/document.js';
import type { Found } from '../data/found.js';
import { parseRuns, plainText } from '../data/runs.js';
import { fill, plural } from '../i18n/lookup.js';
import type { Messages } from '../i18n/locale.js';
import { formatDate } from '../time/format-date.js';
import { parseEdtf } from '../time/edtf.js';
import type { Words } from '../time/words.js';
import { groupClass } from '../draw/write.js';
import { heading } from './kit/heading.js';
import { icon } from './kit/icons.js';
import { inLang, sentence, written } from './kit/prose.js';
import { byOf, type AskedBy } from './kit/events.js';
import type { Toggle } from './find/find-controller.js';
import type { LayoutName, LoadErrorCode } from './kit/state.js';

export interface LayoutsModel {
  /** Empty until the words are there. */
  readonly name: string;
  readonly layouts: readonly { readonly id: LayoutName; readonly name: string; readonly isOn: boolean }[];
  readonly choose: (id: LayoutName, by: AskedBy) => void;
}

const LAYOUT_ICONS = { horizontal: 'chart', story: 'story', vertical: 'list' } as const;

type Press = (event: MouseEvent) => void;

export interface HeaderModel {
  readonly document: TimelineDocument | null;
  readonly messages: Messages;
  readonly level: number;
  /** What there is, in a sentence; null for nothing. */
  readonly summary: string | null;
  /** What the buttons of the groups are called together; null where they are none, or not yet. */
  readonly groups: string | null;
  /** The button that the name of a group is, by its place; null where it is none. */
  readonly toggle: (i: number) => Toggle | null;
  /** Null where there is nothing to zoom. */
  readonly zoomIn: Press | null;
  readonly zoomOut: Press;
  readonly fit: Press;
  /** Null where there is no layout to choose. */
  readonly layouts: LayoutsModel | null;
}

export function renderHeader({
  document,
  messages,
  level,
  summary,
  groups,
  toggle,
  zoomIn,
  zoomOut,
  fit,
  layouts,
}: HeaderModel): TemplateResult {
  const title = document?.title ?? '';
  return html`
    <header part="header">
      <div class="heading">
        <slot name="title">${title ? heading(level, html`<span part="title">${inLang(title, document?.langs?.['title'])}</span>`, 'title') : html`<span id="title" class="status">${written(messages.timeline)}</span>`}</slot>
        <slot name="description">${document?.description ? html`<p class="description">${inLang(plainText(parseRuns(document.description)), document.langs?.['description'])}</p>` : nothing}</slot>
        ${document && summary !== null ? html`<p class="status">${written(summary)}</p>` : nothing}
        ${document && document.groups.length > 0 ? renderLegend(document.groups, groups, toggle) : nothing}
      </div>
      ${
        zoomIn || layouts
          ? html`<div class="toolbar" part="toolbar" role="toolbar" aria-label=${messages.toolbar}>
        ${zoomIn ? html`${button('zoom-in', messages.zoomIn, zoomIn, icon('zoomIn'))}${button('zoom-out', messages.zoomOut, zoomOut, icon('zoomOut'))}${button('fit', messages.fit, fit, icon('fit'))}` : nothing}
        ${layouts ? renderLayouts(layouts) : nothing}
      </div>`
          : nothing
      }
    </header>`;
}

const button = (control: string, name: string, action: Press, picture: TemplateResult): TemplateResult =>
  html`<button type="button" part="button" data-control=${control} aria-label=${name} @click=${action}>${picture}</button>`;

function renderLegend(
  all: TimelineDocument['groups'],
  name: string | null,
  toggle: HeaderModel['toggle'],
): TemplateResult {
  const entries = all.map(
    ({ label, langs }, i) =>
      html`<li class=${groupClass(i)}>${legendEntry(inLang(label, langs?.['label']), toggle(i))}</li>`,
  );
  return html`<div role=${name === null ? nothing : 'toolbar'} aria-label=${name ?? nothing}><ul class="legend ${toggle(0) ? 'toggles' : ''}" part="legend" role="list">${entries}</ul></div>`;
}

function renderLayouts({ name, layouts, choose }: LayoutsModel): TemplateResult {
  const buttons = layouts.map(
    (
      one,
    ) => html`<button type="button" part="button" data-control=${one.id} aria-label=${one.name} title=${one.name} aria-pressed=${one.isOn}
    @click=${(event: MouseEvent) => choose(one.id, byOf(event))}>${icon(LAYOUT_ICONS[one.id])}</button>`,
  );
  return html`<span class="layouts" role="group" aria-label=${name} ?inert=${!name}>${buttons}</span>`;
}

function legendEntry(label: unknown, toggle: Toggle | null): unknown {
  const words = toggle ? html`${label} <span class="count">${written(toggle.count)}</span>` : label;
  return toggle?.press
    ? html`<button type="button" part="button" aria-pressed=${toggle.isOn ? 'true' : 'false'} @click=${toggle.press}>${words}</button>`
    : html`<span>${words}</span>`;
}

const ERROR_WORDS: Readonly<Record<LoadErrorCode, 'errorNetwork' | 'errorSize' | 'errorFormat' | 'errorTime'>> = {
  network: 'errorNetwork',
  http: 'errorNetwork',
  url: 'errorNetwork',
  size: 'errorSize',
  format: 'errorFormat',
  time: 'errorTime',
};

/** What stands in the chart's place while there is none. */
export function renderMessage(
  status: 'loading' | 'empty' | 'error',
  messages: Messages,
  code: LoadErrorCode | null,
  retry: () => void,
): TemplateResult {
  if (status === 'loading')
    return html`<div class="message" tabindex="-1" aria-busy="true">${written(messages.loading)}</div>`;
  if (status === 'empty')
    return html`<div class="message" tabindex="-1"><slot name="empty">${written(messages.empty)}</slot></div>`;
  return html`<div class="message" role="alert">
    <slot name="error"><strong>${written(messages.error)}</strong><span>${written(messages[ERROR_WORDS[code ?? 'network']])}</span></slot>
    <button type="button" part="button" data-control="retry" @click=${retry}>${written(messages.retry)}</button>
  </div>`;
}

/** How many events could not be shown. */
export function renderLeftOut(
  found: readonly Found[],
  messages: Messages,
  words: Words,
): TemplateResult | typeof nothing {
  const count = found.filter((problem) => problem.dropped).length;
  return count > 0 ? html`<p class="left-out">${written(plural(messages.leftOut, count, words))}</p>` : nothing;
}

function wordsOf(edtf: string, words: Words): string {
  try {
    return formatDate(parseEdtf(edtf), words);
  } catch {
    return edtf;
  }
}

/** Source and as-of line of the document; what one event has from somebody is not the source of all. */
export function renderFooter(document: TimelineDocument | null, messages: Messages, words: Words): TemplateResult {
  return html`<footer part="footer"><slot name="footer">
    ${document?.source ? html`<bdi>${sentence(messages.storySource, inLang(document.source.name, document.source.langs?.['name']))}</bdi>` : nothing}
    ${document?.asOf ? html`<bdi>${written(fill(messages.updated, { date: wordsOf(document.asOf, words) }))}</bdi>` : nothing}
  </slot></footer>`;
}
