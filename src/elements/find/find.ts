// What finds events in a story, a file of its own that comes where it is useful: the search, people and places as chips,
// what was found, and where it stands in the words on the page. Its words and all that is counted are handed to it.

import { html, nothing, type TemplateResult } from 'lit';
import type { EntityType } from '../../data/document.js';
import { icon } from '../kit/icons.js';
import { written } from '../kit/prose.js';

/** Words of the bar, in the widget's language. */
export interface FindWords {
  readonly search: string;
  /** Takes the query away. */
  readonly clearSearch: string;
  /** Takes every filter away. */
  readonly clear: string;
  readonly more: string;
  readonly fewer: string;
  readonly kinds: Readonly<Record<EntityType, string>>;
}

export interface EntityChip {
  readonly id: string;
  readonly name: string;
  /** Digits of the widget's language. */
  readonly count: string;
  /** None would be left with it. */
  readonly isEmpty: boolean;
  readonly isOn: boolean;
}

export interface FindModel {
  readonly words: FindWords;
  readonly query: string;
  /** People, organisations and places that events mention, those with the most events first. */
  readonly entities: readonly { readonly type: EntityType; readonly chips: readonly EntityChip[] }[];
  /** All chips are shown, not the first few. */
  readonly isOpen: boolean;
  /** Such as '٣ أحداث', or that nothing was found; empty where nothing is asked. */
  readonly found: string;
}

export interface FindActions {
  readonly search: (query: string) => void;
  readonly toggle: (entity: string) => void;
  readonly open: () => void;
  readonly clear: () => void;
}

/** Chips of each kind before 'more'. */
const FIRST_CHIPS = 3;

export function renderFind(model: FindModel, actions: FindActions): TemplateResult {
  const { words, query, found } = model;
  return html`<div class="find" role="search" aria-labelledby="title">
    <div class="find-row">
      <label class="search">
        ${icon('search')}
        <input type="search" dir="auto" enterkeyhint="search" autocomplete="off" spellcheck="false" aria-label=${words.search} placeholder=${words.search} .value=${query}
          @input=${(event: Event) => event.target instanceof HTMLInputElement && actions.search(event.target.value)} @keydown=${keptKeys(query, actions.search)} />
        ${query === '' ? nothing : html`<button type="button" part="button" data-control="clear-search" aria-label=${words.clearSearch} @click=${emptied(actions.search)}>${icon('close')}</button>`}
      </label>
      ${found === '' ? nothing : html`<p class="found"><strong>${written(found)}</strong> <button type="button" part="button" data-control="clear" @click=${actions.clear}>${written(words.clear)}</button></p>`}
    </div>
    ${model.entities.length > 0 ? renderChips(model, actions) : nothing}
  </div>`;
}

/** Letters and arrows belong to who writes; Escape empties the field first. */
const keptKeys = (query: string, search: FindActions['search']) => (event: KeyboardEvent): void => {
  if (event.key !== 'Escape' || query !== '') event.stopPropagation();
  if (event.key === 'Escape' && query !== '') search('');
};

/** The field stays, and the focus goes back to it. */
const emptied = (search: FindActions['search']) => ({ currentTarget }: Event): void => {
  if (currentTarget instanceof Element) currentTarget.parentElement?.querySelector('input')?.focus();
  search('');
};

function renderChips({ words, entities, isOpen }: FindModel, { toggle, open }: FindActions): TemplateResult {
  const isShown = ({ isOn }: EntityChip, i: number): boolean => isOpen || isOn || i < FIRST_CHIPS;
  const isMore = entities.some(({ chips }) => chips.length > FIRST_CHIPS);
  return html`<div class="chips ${isOpen ? 'open' : ''}">
    ${entities.map(({ type, chips }) => html`<div class="kind" role="group" aria-label=${words.kinds[type]}>
      <span aria-hidden="true">${written(words.kinds[type])}</span>
      ${chips.filter(isShown).map(({ id, name, count, isOn, isEmpty }) => html`<button type="button" class="chip ${isEmpty ? 'bare' : ''}" part="button" data-entity=${id} aria-pressed=${isOn ? 'true' : 'false'} @click=${() => toggle(id)}><bdi>${written(name)}</bdi> <span class="count">${written(count)}</span></button>`)}
    </div>`)}
    ${isMore ? html`<button type="button" class="chip" part="button" data-control="more-chips" aria-expanded=${isOpen ? 'true' : 'false'} @click=${open}>${written(isOpen ? words.fewer : words.more)}${icon('down')}</button>` : nothing}
  </div>`;
}
