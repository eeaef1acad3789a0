// The story itself: the chart with what opens over and under it, or the list down the page.

import { html, nothing, type TemplateResult } from 'lit';
import { layoutList } from '../layout/scene-list.js';
import { renderDetails, renderMedia, type DetailsModel } from './event/details.js';
import { detailsOf, hasMore } from './event/details-model.js';
import { written } from './kit/prose.js';
import type { Store } from './kit/store.js';
import { renderList, type ListActions } from './list/list.js';
import type { Actions } from './render.js';
import { renderStack } from './templates.js';

export function renderStory(store: Store, { input, selection, focus, telling, share, stack: { focusOut } }: Actions, header: TemplateResult): unknown {
  const { chronicle, isVertical, isPrinting, selected, stack, tabStop, limit, isNewestFirst, settings, language: { messages, words, dir } } = store;
  if (!chronicle) return nothing;
  const context = { selected, words, messages, dir, isNewestFirst, isPrinting, headingLevel: settings.headingLevel + 1 };
  const actions: ListActions = {
    previous: () => selection.step(-1, 'pointer'), next: () => selection.step(1, 'pointer'), close: () => input.close(), share: share.render,
    // The first row that was not there takes the focus from the button that goes.
    showAll: (next) => {
      store.showRows(Infinity);
      void focus.toEvent(next);
    },
  };
  const details = detailsOf(chronicle, selected, context);
  // Words for all events cost more than the whole chart: only the forms that list them ask.
  const rows = isVertical || stack || chronicle.undated.length > 0 ? layoutList(chronicle, words, isNewestFirst) : [];
  const slots = new Set([...store.host.children].map(({ slot }) => slot));
  const bare = new Set(rows.length > 0 ? [...chronicle.events, ...chronicle.undated].filter((event) => !hasMore(event, chronicle.document) && !slots.has(`event-${event.id}`)).map(({ id }) => id) : []);
  const open = (id: string): DetailsModel | null => (id === selected ? details : isPrinting && !bare.has(id) ? detailsOf(chronicle, id, context) : null);
  const list = { ...context, tabStop, limit, open, isWhole: (id: string): boolean => bare.has(id), whole: (id: string): DetailsModel | null => detailsOf(chronicle, id, context) };
  const lead = isPrinting ? chronicle.document.media.map((one) => renderMedia(one, chronicle.document.title ?? '', context)) : nothing;
  if (isVertical) return html`${lead}<div class="rows">${renderList(rows, list, actions)}</div>`;
  const chart = chronicle.count > 0 ? html`<div class="chart" part="chart" role="group" aria-labelledby="title" tabindex="-1" @pointerover=${input.hovered} @focusin=${input.hovered}></div>` : nothing;
  const hidden = stack ? renderStack(stack.ids.flatMap((id) => rows.find((row) => row.id === id) ?? []), { messages, words, isRest: stack.isRest }, { closeStack: () => input.escape(), stackLeft: focusOut }) : nothing;
  if (store.layout === 'story') return html`${telling.render({ header, chart, share: share.render })}${hidden}`;
  const undated = rows.filter((row) => row.isUndated);
  return html`
    ${chart}
    ${hidden}
    ${undated.length > 0 ? html`<div class="rows" role="group" aria-labelledby="undated"><p id="undated">${written(messages.undatedEvents)}</p>${renderList(undated, list, actions)}</div>` : nothing}
    ${details && chronicle.indexOf.has(details.event.id) ? renderDetails(details, actions) : nothing}`;
}
