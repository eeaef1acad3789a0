// The vertical form: rows down the page with their marks on a line, the selected one open in place.

import { html, nothing, type TemplateResult } from 'lit';
import { groupClass } from '../draw/write.js';
import { plural } from '../i18n/lookup.js';
import type { Messages } from '../i18n/locale.js';
import type { ListRow } from '../layout/scene-list.js';
import type { WordOptions } from '../time/words.js';
import { renderBody, type DetailsActions, type DetailsModel } from './details.js';

export interface ListState {
  readonly selected: string | null;
  readonly tabStop: string | null;
  /** Rows shown before 'show all'. */
  readonly limit: number;
  /** What is shown of a row that is open; null of one that is closed. */
  readonly open: (id: string) => DetailsModel | null;
  readonly messages: Messages;
  readonly words: WordOptions;
}

export interface ListActions extends DetailsActions {
  readonly showAll: () => void;
}

/** The first rows up to the limit; a selected one beyond it is shown too. */
export function renderList(rows: readonly ListRow[], state: ListState, actions: ListActions): TemplateResult {
  const shown = rows.filter((row, i) => i < state.limit || row.id === state.selected);
  const tabStop = shown.some((row) => row.id === state.tabStop) ? state.tabStop : shown[0]?.id;
  return html`
    <ol class="list" part="list" role="list">${shown.map((row) => renderRow(row, state, row.id === tabStop))}</ol>
    ${shown.length < rows.length ? html`<button type="button" class="show-all" part="button" @click=${actions.showAll}>${plural(state.messages.showAll, rows.length, state.words)}</button>` : nothing}`;
}

function renderRow(row: ListRow, { open, messages }: ListState, isTabStop: boolean): TemplateResult {
  const details = open(row.id);
  const isOpen = details !== null;
  const ongoing = row.isOngoing ? html` · ${messages.ongoing}` : nothing;
  const classes = `row ${groupClass(row.group)} ${row.mark}${row.isOngoing ? ' ongoing' : ''}${row.isUncertain ? ' uncertain' : ''}${isOpen ? ' selected' : ''}`;
  return html`<li class=${classes}>
    <span class="mark" part=${row.mark === 'point' ? 'mark' : 'span'} data-event-id=${row.id} aria-hidden="true"></span>
    <button type="button" class="event" part="event" data-event-id=${row.id} tabindex=${isTabStop ? 0 : -1} aria-expanded=${isOpen} aria-controls=${isOpen ? 'details' : nothing} aria-label="${row.date}: ${row.title}">
      <span class="date" part="event-date">${row.date}${ongoing}</span> <span class="title" part="event-title">${row.title}</span>
    </button>
    ${details ? html`<article id="details" class="open" part="details" tabindex="-1" aria-label=${row.title}>
      ${details.event.dateNote ? html`<p class="note">${details.event.dateNote}</p>` : nothing}
      ${renderBody(details)}
    </article>` : nothing}
  </li>`;
}
