// The story itself: the chart with what opens over and under it, or the list down the page.

import { html, nothing, type TemplateResult } from 'lit';
import type { Chronicle } from '../data/chronicle-columns.js';
import { layoutList } from '../layout/scene-list.js';
import { renderDetails, type DetailsModel } from './event/details.js';
import { detailsOf, hasMore, type DetailsContext } from './event/details-model.js';
import { renderList, type ListActions } from './list/list.js';
import { written } from './kit/prose.js';
import { renderStack } from './templates.js';

interface StoryModel extends DetailsContext {
  readonly chronicle: Chronicle;
  readonly isVertical: boolean;
  readonly tabStop: string | null;
  /** Ids of the hidden events that are listed over the chart. */
  readonly stack: readonly string[] | null;
  /** They are what a card has beside itself. */
  readonly isRest: boolean;
  /** Rows of the list before 'show all'. */
  readonly limit: number;
  /** All rows are open, not just the selected one. */
  readonly isAllOpen: boolean;
}

interface StoryActions extends ListActions {
  readonly closeStack: () => void;
  readonly stackLeft: (event: FocusEvent) => void;
  readonly hovered: (event: PointerEvent) => void;
}

export function renderStory(model: StoryModel, actions: StoryActions): TemplateResult {
  const { chronicle, isVertical, selected, stack, messages, words } = model;
  const details = detailsOf(chronicle, selected, model);
  // Words for all events cost more than the whole chart: only the forms that list them ask.
  const rows = isVertical || stack || chronicle.undated.length > 0 ? layoutList(chronicle, words) : [];
  const bare = new Set(rows.length > 0 ? [...chronicle.events, ...chronicle.undated].filter((event) => !hasMore(event, chronicle.document)).map(({ id }) => id) : []);
  const open = (id: string): DetailsModel | null => (id === selected ? details : model.isAllOpen && !bare.has(id) ? detailsOf(chronicle, id, model) : null);
  const list = { ...model, open, isWhole: (id: string): boolean => bare.has(id), whole: (id: string): DetailsModel | null => detailsOf(chronicle, id, model) };
  if (isVertical) return html`<div class="rows">${renderList(rows, list, actions)}</div>`;
  const undated = rows.filter((row) => row.isUndated);
  return html`
    ${chronicle.count > 0 ? html`<div class="chart" part="chart" role="group" aria-labelledby="title" tabindex="-1" @pointerover=${actions.hovered} @focusin=${actions.hovered}></div>` : nothing}
    ${stack ? renderStack(stack.flatMap((id) => rows.find((row) => row.id === id) ?? []), model, actions) : nothing}
    ${undated.length > 0 ? html`<div class="rows" role="group" aria-labelledby="undated"><p id="undated">${written(messages.undatedEvents)}</p>${renderList(undated, list, actions)}</div>` : nothing}
    ${details && chronicle.indexOf.has(details.event.id) ? renderDetails(details, actions) : nothing}`;
}
