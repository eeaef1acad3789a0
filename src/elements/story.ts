// The story itself: the chart with what opens over and under it, or the list down the page.

import { html, nothing, type TemplateResult } from 'lit';
import { layoutList, rowsAt } from '../layout/scene-list.js';
import { renderDetails, renderMedia, type DetailsModel } from './event/details.js';
import { detailsOf, hasMore } from './event/details-model.js';
import { written } from './kit/prose.js';
import type { Store } from './kit/store.js';
import { renderList } from './list/list.js';
import { renderStretches, type StretchesActions } from './list/stretches.js';
import type { Actions } from './render.js';
import { renderStack } from './templates.js';

export function renderStory(store: Store, { input, selection, focus, telling, share, stretches, stack: { focusOut } }: Actions, header: TemplateResult): unknown {
  const { chronicle, isVertical, isPrinting, selected, stack, tabStop, limit, isNewestFirst, settings, language: { messages, words, dir } } = store;
  if (!chronicle) return nothing;
  const context = { selected, words, messages, dir, isNewestFirst, isPrinting, headingLevel: settings.headingLevel + (stretches.all.length > 0 ? 2 : 1) };
  const actions: StretchesActions = {
    previous: () => selection.step(-1, 'pointer'), next: () => selection.step(1, 'pointer'), close: () => input.close(), share: share.render,
    // The first row that was not there takes the focus from the button that goes.
    showAll: (next) => {
      store.showRows(Infinity);
      void focus.toEvent(next);
    },
    toggle: (stretch) => stretches.toggle(stretch),
    jump: (stretch) => {
      stretches.open(stretch);
      void focus.toControl(`stretch-${stretch.key}`);
    },
  };
  const details = detailsOf(chronicle, selected, context);
  // Words for all events cost more than the whole chart: only the forms that list them ask.
  const { all } = stretches;
  const rows = isVertical ? (all.length > 0 ? [] : layoutList(chronicle, words, isNewestFirst)) : rowsAt(chronicle, words, chronicle.undated.map((_, i) => chronicle.count + i));
  const slots = new Set([...store.host.children].map(({ slot }) => slot));
  const bare = new Set(isVertical || rows.length > 0 ? [...chronicle.events, ...chronicle.undated].filter((event) => !hasMore(event, chronicle.document) && !slots.has(`event-${event.id}`)).map(({ id }) => id) : []);
  const open = (id: string): DetailsModel | null => (id === selected ? details : isPrinting && !bare.has(id) ? detailsOf(chronicle, id, context) : null);
  const list = { ...context, tabStop, limit, total: all.at(-1)?.to ?? rows.length, open, isWhole: (id: string): boolean => bare.has(id), whole: (id: string): DetailsModel | null => detailsOf(chronicle, id, context) };
  const lead = isPrinting ? chronicle.document.media.map((one) => renderMedia(one, chronicle.document.title ?? '', context)) : nothing;
  if (all.length > 0) return html`${lead}<div class="rows">${renderStretches({ ...list, all, isPrinting, headingLevel: settings.headingLevel + 1, isOpen: (one) => stretches.isOpen(one), limitOf: (one) => stretches.limitOf(one), rows: (one) => stretches.rowsOf(one) }, actions)}</div>`;
  if (isVertical) return html`${lead}<div class="rows">${renderList(rows, list, actions)}</div>`;
  const chart = chronicle.count > 0 ? html`<div class="chart" part="chart" role="group" aria-labelledby="title" tabindex="-1" @pointerover=${input.hovered} @focusin=${input.hovered}></div>` : nothing;
  const hidden = stack ? renderStack(rowsAt(chronicle, words, stack.ids.flatMap((id) => chronicle.indexOf.get(id) ?? [])), { messages, words, isRest: stack.isRest }, { closeStack: () => input.escape(), stackLeft: focusOut }) : nothing;
  if (store.layout === 'story') return html`${telling.render({ header, chart, share: share.render })}${hidden}`;
  return html`
    ${chart}
    ${hidden}
    ${rows.length > 0 ? html`<div class="rows" role="group" aria-labelledby="undated"><p id="undated">${written(messages.undatedEvents)}</p>${renderList(rows, list, actions)}</div>` : nothing}
    ${details && chronicle.indexOf.has(details.event.id) ? renderDetails(details, actions) : nothing}`;
}
