// A long list down the page: its stretches of time as headings that open, and as a row of buttons over it that lead to
// them.

import { html, nothing, type TemplateResult } from 'lit';
import { plural } from '../../i18n/lookup.js';
import type { ListRow } from '../../layout/scene-list.js';
import type { Stretch } from '../../layout/stretches.js';
import { heading } from '../kit/heading.js';
import { icon } from '../kit/icons.js';
import { written } from '../kit/prose.js';
import type { ListActions, ListState, renderList } from './list.js';

export interface StretchesState extends ListState {
  readonly all: readonly Stretch[];
  /** So many are shown, and what leads to all of them has one row. */
  readonly most: number;
  readonly isLow: boolean;
  readonly isOpen: (stretch: Stretch) => boolean;
  /** How many of its rows are shown before 'show all'. */
  readonly limitOf: (stretch: Stretch) => number;
  readonly rows: (stretch: Stretch) => readonly ListRow[];
  readonly headingLevel: number;
  /** On paper nothing opens. */
  readonly isPrinting: boolean;
  /** The rows of one, as of any list. */
  readonly list: typeof renderList;
}

export interface StretchesActions extends ListActions {
  readonly toggle: (stretch: Stretch) => void;
  /** Shows all of them; `next`: the first that was not there. */
  readonly showStretches: (next: Stretch) => void;
  /** Opens it, and gives the focus to its heading. */
  readonly jump: (stretch: Stretch) => void;
}

export function renderStretches(state: StretchesState, actions: StretchesActions): TemplateResult {
  const { all, most, isLow, isPrinting, messages, words, total } = state;
  const next = all[most];
  return html`
    ${
      isPrinting || all.length < 2
        ? nothing
        : html`<div class="jumps ${isLow ? 'low' : ''}" role="toolbar" aria-label=${messages.jumpTo}>
      ${all.map((stretch) => html`<button type="button" part="button" @click=${() => actions.jump(stretch)}>${written(stretch.heading)}</button>`)}
    </div>`
    }
    ${all.slice(0, most).map((stretch) => renderStretch(stretch, state, actions))}
    ${next ? html`<button type="button" class="show-all" part="button" data-control="show-stretches" @click=${() => actions.showStretches(next)}>${written(plural(messages.showAll, total, words))}</button>` : nothing}`;
}

function renderStretch(stretch: Stretch, state: StretchesState, actions: StretchesActions): TemplateResult {
  const { key, from, countLabel } = stretch;
  const isOpen = state.isOpen(stretch);
  const id = `stretch-${key}`;
  const label = html`<span class="name">${written(stretch.heading)}</span> <span class="count">${written(countLabel)}</span>`;
  return html`<div class="stretch">
    ${heading(state.headingLevel, state.isPrinting ? label : html`<button type="button" part="button" data-control=${id} aria-expanded=${isOpen} aria-controls=${isOpen ? id : nothing} @click=${() => actions.toggle(stretch)}>${label}<span class="chevron">${icon('down')}</span></button>`, nothing)}
    ${isOpen ? html`<div id=${id}>${state.list(state.rows(stretch), { ...state, limit: state.limitOf(stretch), first: from, isCut: true }, actions)}</div>` : nothing}
  </div>`;
}
