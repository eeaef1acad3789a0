// What the bar shows: the search, people, organisations and places as chips, and what was found.

import { html, nothing, type TemplateResult } from 'lit';
import type { EntityType } from '../../data/document.js';
import { isBare } from '../../data/large.js';
import { fill, plural } from '../../i18n/lookup.js';
import { formatNumber } from '../../i18n/number.js';
import { byOf, type AskedBy } from '../kit/events.js';
import { icon } from '../kit/icons.js';
import { written } from '../kit/prose.js';
import type { FindActions, Finding } from './found.js';

/** Chips of each kind before the rest is asked for. */
const FIRST_CHIPS = 2;
const KINDS = { person: 'people', organization: 'organizations', place: 'places' } as const satisfies Record<
  EntityType,
  string
>;

interface Chip {
  readonly id: string;
  readonly name: string;
  /** Events that would be left with it. */
  readonly count: number;
  readonly isOn: boolean;
}

/** Those that events mention, the most mentioned first, whatever is chosen. */
function chipsOf({ chronicle: { document }, filter, filtered }: Finding, type: EntityType): Chip[] {
  const mentioned = mentionsOf(document);
  return document.entities
    .map(({ id, name, type: own }, i) => ({
      id,
      name,
      own,
      count: filtered.entities[i] ?? 0,
      isOn: filter.entities.includes(id),
    }))
    .filter(({ id, own }) => own === type && (mentioned.get(id) ?? 0) > 0)
    .sort((a, b) => (mentioned.get(b.id) ?? 0) - (mentioned.get(a.id) ?? 0));
}

type Document = Finding['chronicle']['document'];
const mentions = new WeakMap<Document, ReadonlyMap<string, number>>();
/** Events of the whole story by the entity that they mention. */
function mentionsOf(document: Document): ReadonlyMap<string, number> {
  const known = mentions.get(document);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const event of isBare(document.events) ? [] : document.events)
    for (const id of new Set([...event.mentions, event.quote?.by ?? ''])) counts.set(id, (counts.get(id) ?? 0) + 1);
  mentions.set(document, counts);
  return counts;
}

const staying = new WeakMap<Document, Set<string>>();
/** Those that were chosen once: one that is given up stays under the finger and the focus. */
function stayingOf({ chronicle: { document }, filter: { entities } }: Finding): ReadonlySet<string> {
  const stay = staying.get(document) ?? new Set();
  for (const id of entities) stay.add(id);
  staying.set(document, stay);
  return stay;
}

export function foundWords({ filter, filtered, count, reading }: Finding): string {
  if (!filtered.isFiltered || filtered.count > 0) return count;
  return filter.query.trim() === ''
    ? reading.nothingChosen
    : fill(reading.nothingFound, { query: filter.query.trim() });
}

export function renderFind(finding: Finding, actions: FindActions): TemplateResult {
  const {
    filter: { query },
    reading,
  } = finding;
  const found = foundWords(finding);
  const search = (text: string, by: AskedBy = 'key'): void => actions.ask({ query: text }, by);
  const kinds = (Object.keys(KINDS) as EntityType[]).filter((type) => chipsOf(finding, type).length > 0);
  return html`<div class="find" role="search" aria-labelledby="title">
    <div class="find-row">
      <label class="search">
        ${icon('search')}
        <input type="search" dir=${query === '' ? nothing : 'auto'} enterkeyhint="search" autocomplete="off" spellcheck="false" aria-label=${reading.search} placeholder=${reading.search} .value=${query}
          @input=${({ target }: Event) => target instanceof HTMLInputElement && search(target.value)} @keydown=${ownKeys(query, search)} />
        ${query === '' ? nothing : html`<button type="button" part="button" data-control="clear-search" aria-label=${reading.clearSearch} @click=${toField((by) => search('', by))}>${icon('close')}</button>`}
      </label>
      ${found === '' ? nothing : html`<p class="found ${finding.filtered.count === 0 ? 'nothing' : ''}"><strong>${written(found)}</strong> <button type="button" part="button" data-control="clear" @click=${toField((by) => actions.ask({ query: '', groups: [], entities: [] }, by))}>${written(reading.clearAll)}</button></p>`}
    </div>
    ${kinds.length > 0 ? html`<div class="chips" role="toolbar" aria-label=${kinds.map((type) => reading[KINDS[type]]).join(finding.comma)}>${kinds.map((type) => renderKind(finding, type, actions))}</div>` : nothing}
  </div>`;
}

/** Letters and arrows belong to who writes; Escape empties the field first. */
const ownKeys =
  (query: string, search: (text: string) => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || query !== '') event.stopPropagation();
    if (event.key === 'Escape' && query !== '') search('');
  };

/** The button goes with what it cleared: the focus is in the field then. */
const toField =
  (act: (by: AskedBy) => void) =>
  (press: MouseEvent): void => {
    if (press.currentTarget instanceof Element) press.currentTarget.closest('.find')?.querySelector('input')?.focus();
    act(byOf(press));
  };

function renderKind(finding: Finding, type: EntityType, { toggle, unfold }: FindActions): TemplateResult {
  const { reading, words, unfolded } = finding;
  const chips = chipsOf(finding, type);
  const name = reading[KINDS[type]];
  const isOpen = unfolded.has(type);
  const stay = stayingOf(finding);
  const rest = chips.length - FIRST_CHIPS;
  return html`<div class="kind" role="group" aria-label=${name}>
    <span aria-hidden="true">${written(name)}</span>
    ${chips.filter(({ id }, i) => isOpen || stay.has(id) || i < FIRST_CHIPS).map((chip) => html`<button type="button" class="chip ${chip.count === 0 ? 'bare' : ''}" part="button" data-entity=${chip.id} aria-pressed=${chip.isOn ? 'true' : 'false'} @click=${(press: MouseEvent) => toggle(chip.id, byOf(press))}><bdi>${written(chip.name)}</bdi> <span class="count">${written(formatNumber(chip.count, words))}</span></button>`)}
    ${rest > 0 ? html`<button type="button" class="chip" part="button" data-control="more-chips" aria-expanded=${isOpen ? 'true' : 'false'} @click=${() => unfold(type)}>${written(isOpen ? reading.fewer : plural(reading.more, rest, words))}${icon('down')}</button>` : nothing}
  </div>`;
}
