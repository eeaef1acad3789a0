// The vertical form: rows down the page with their marks on a line, the selected one open in place.

import { html, nothing, type TemplateResult } from 'lit';
import { groupClass } from '../../draw/write.js';
import { plural } from '../../i18n/lookup.js';
import type { Messages } from '../../i18n/locale.js';
import type { ListRow } from '../../layout/scene-list.js';
import type { Words } from '../../time/words.js';
import type { DetailsActions } from '../event/details.js';
import type { DetailsModel } from '../event/details-model.js';
import { renderWhen } from '../event/when.js';
import { icon } from '../kit/icons.js';
import { keyedRows, type Row } from '../kit/keyed-rows.js';
import { inLang, written } from '../kit/prose.js';

export interface ListState {
  readonly selected: string | null;
  readonly tabStop: string | null;
  /** Rows shown before 'show all'. */
  readonly limit: number;
  /** How many events all lists of the story have together, and the place of the first row of this one among them. */
  readonly total: number;
  readonly first?: number;
  /** It is too long for all of its rows: beyond the limit the neighbours of the tab stop are shown. */
  readonly isCut?: boolean;
  /** What is shown of a row that is open; null of one that is closed. */
  readonly open: (id: string) => DetailsModel | null;
  /** Whether an event has nothing to open, and all that there is of it. */
  readonly isWhole: (id: string) => boolean;
  readonly whole: (id: string) => DetailsModel | null;
  readonly messages: Messages;
  readonly words: Words;
}

export interface ListActions extends DetailsActions {
  /** What is shown of a row that is open. */
  readonly open: (model: DetailsModel) => unknown;
  /** `next`: the first row that was not there. */
  readonly showAll: (next: string) => void;
}

/** Rows about the tab stop, so that keys and eyes find the next ones. */
const NEAR = 20;

/** The key of what stands in the list for rows that are not shown: no id has controls. */
const GAP = '\0';

/**
 * The first rows up to the limit; a selected one beyond it is shown too, and what is left out before it is said where
 * it would stand.
 */
export function renderList(rows: readonly ListRow[], state: ListState, actions: ListActions): TemplateResult {
  const at = state.isCut ? rows.findIndex(({ id }) => id === state.tabStop) : -1;
  const isShown = (row: ListRow, i: number): boolean =>
    i < state.limit || row.id === state.selected || (at >= 0 && Math.abs(i - at) <= NEAR);
  const shown = rows
    .map((row, i) => ({ row, place: (state.first ?? 0) + i + 1 }))
    .filter(({ row }, i) => isShown(row, i));
  const gap = rows.findIndex((row, i) => !isShown(row, i));
  const tabStop = shown.some(({ row }) => row.id === state.tabStop) ? state.tabStop : shown[0]?.row.id;
  const keys = shown.map(({ row }) => row.id);
  const items = shown.map(({ row, place }): Row => {
    const [details, isWhole, tabIndex] = [state.open(row.id), state.isWhole(row.id), row.id === tabStop ? 0 : -1];
    return {
      model: [row, details, isWhole, tabIndex, state.messages, place, state.total],
      render: () => renderRow(row, details, isWhole ? state.whole(row.id) : null, state, actions, tabIndex, place),
    };
  });
  const showAll =
    gap < 0
      ? nothing
      : html`<button type="button" class="show-all" part="button" @click=${() => actions.showAll(rows[gap]?.id ?? '')}>${written(plural(state.messages.showAll, rows.length, state.words))}</button>`;
  const isWithin = gap >= 0 && gap < shown.length;
  if (isWithin) {
    keys.splice(gap, 0, GAP);
    items.splice(gap, 0, { model: [{}], render: () => html`<li class="gap">${showAll}</li>` });
  }
  return html`
    <ol class="list" part="list" role="list">${keyedRows(keys, items)}</ol>
    ${isWithin ? nothing : showAll}`;
}

function renderRow(
  row: ListRow,
  details: DetailsModel | null,
  all: DetailsModel | null,
  { messages, total }: ListState,
  actions: ListActions,
  tabIndex: number,
  place: number,
): TemplateResult {
  const classes = `row ${groupClass(row.group)} ${row.mark}${row.isOngoing ? ' ongoing' : ''}${row.isUncertain ? ' uncertain' : ''}${details ? ' selected' : ''}${all ? ' whole' : ''}${row.thumbnail !== null && !(details && !all) ? ' pictured' : ''}`;
  // A press on what is open closes it, one on what has nothing to open does nothing; else it asks for a selection.
  const pressed = details && !all ? actions.close : null;
  const press =
    pressed || all
      ? (event: MouseEvent): void => {
          event.stopPropagation();
          pressed?.(event);
        }
      : null;
  const thumbnail =
    row.thumbnail === null
      ? nothing
      : html`<img class="thumbnail" src=${row.thumbnail} alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer" @error=${({ currentTarget }: Event) => ((currentTarget as HTMLElement).hidden = true)} />`;
  const title = html`<span class="title" part="event-title">${inLang(row.title, row.lang)}</span>`;
  const date = html`<span class="date" part="event-date">${written(row.date)}${row.isOngoing ? html` · ${written(messages.ongoing)}` : nothing}</span>`;
  return html`<li class=${classes} aria-setsize=${total} aria-posinset=${place}>
    <span class="mark" part=${row.mark === 'point' ? 'mark' : 'span'} data-event-id=${row.id} aria-hidden="true" @click=${press}></span>
    ${
      all
        ? html`<div class="event" part="event" data-event-id=${row.id} tabindex=${tabIndex} @click=${press}>${details ? date : renderWhen(all)} ${title}${thumbnail}</div>`
        : html`<button type="button" class="event" part="event" data-event-id=${row.id} tabindex=${tabIndex} aria-expanded=${details !== null} aria-controls=${details?.isSelected ? 'details' : nothing} aria-label=${row.name} @click=${press}>
        ${date} ${title}${details ? nothing : thumbnail}<span class="chevron">${icon('down')}</span>
      </button>`
    }
    ${details ? actions.open(details) : nothing}
  </li>`;
}
