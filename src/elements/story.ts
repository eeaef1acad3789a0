// The story itself: the chart with what opens over and under it, or the list down the page.

import { html, nothing, type TemplateResult } from 'lit';
import { plural } from '../i18n/lookup.js';
import { layoutList, rowsAt } from '../layout/scene-list.js';
import type { Actions } from './actions.js';
import { detailsOf, hasMore, type DetailsModel } from './event/details-model.js';
import { byOf } from './kit/events.js';
import { written } from './kit/prose.js';
import { readingPart } from './kit/reading-part.js';
import type { Store } from './kit/store.js';
import { renderList } from './list/list.js';
import type { StretchesActions } from './list/stretches.js';
import { morePart, renderOpen } from './more-controller.js';

export function renderStory(store: Store, { input, selection, find, focus, telling, more, stack: { focusOut } }: Actions, header: TemplateResult): unknown {
  const { chronicle, filter, found, order, outsideOf, isVertical, isPrinting, selected, stack, tabStop, limit, isNewestFirst, settings, language: { messages, words, dir } } = store;
  if (!chronicle) return nothing;
  const { stretches, share } = more;
  const { all } = stretches ?? { all: [] };
  const reading = readingPart.now?.readingWordsFor(words.locale) ?? null;
  const context = { selected, words, messages, reading, dir, order, outsideOf, isPrinting, chosen: filter.entities, headingLevel: settings.headingLevel + (all.length > 0 ? 2 : 1) };
  const own = { share, mention: find.mention };
  const actions: StretchesActions = {
    ...own, previous: (press) => selection.step(-1, byOf(press)), next: (press) => selection.step(1, byOf(press)), close: (press) => input.close(byOf(press)), open: (model) => renderOpen(model, actions),
    // The first row that was not there takes the focus from the button that goes.
    showAll: (next) => {
      store.showRows(Infinity);
      void focus.toEvent(next);
    },
    toggle: (stretch) => stretches?.toggle(stretch),
    showStretches: (next) => {
      stretches?.showAll();
      void focus.toControl(`stretch-${next.key}`);
    },
    jump: (stretch) => {
      stretches?.open(stretch);
      void focus.toControl(`stretch-${stretch.key}`);
    },
  };
  const details = detailsOf(chronicle, selected, context);
  // Words for all events cost more than the whole chart: only the forms that list them ask.
  const listed = isVertical ? (all.length > 0 ? [] : layoutList(chronicle, words, isNewestFirst)) : rowsAt(chronicle, words, chronicle.undated.map((_, i) => chronicle.count + i));
  const asked = found && new Set(order);
  const rows = asked ? listed.filter(({ id }) => asked.has(id)) : listed;
  const slots = new Set([...store.host.children].map(({ slot }) => slot));
  const bare = new Set(isVertical || rows.length > 0 ? [...chronicle.events, ...chronicle.undated].filter((event) => !hasMore(event, chronicle.document) && !slots.has(`event-${event.id}`)).map(({ id }) => id) : []);
  const open = (id: string): DetailsModel | null => (id === selected ? details : isPrinting && !bare.has(id) ? detailsOf(chronicle, id, context) : null);
  const list = { ...context, tabStop, limit, total: all.at(-1)?.to ?? rows.length, open, isWhole: (id: string): boolean => bare.has(id), whole: (id: string): DetailsModel | null => detailsOf(chronicle, id, context) };
  const lead = isPrinting ? chronicle.document.media.map((one) => morePart.now?.renderMedia(one, chronicle.document.title ?? '', context)) : nothing;
  if (stretches && all.length > 0) return html`${lead}<div class="rows">${morePart.now?.renderStretches({ ...list, all, isPrinting, list: renderList, headingLevel: settings.headingLevel + 1, most: stretches.most, isLow: stretches.isLow, isOpen: (one) => stretches.isOpen(one), limitOf: (one) => stretches.limitOf(one), rows: (one) => stretches.rowsOf(one) }, actions)}</div>`;
  if (isVertical) return html`${lead}<div class="rows">${renderList(rows, list, actions)}</div>`;
  const chart = chronicle.count > 0 ? html`<div class="chart" part="chart" role="group" aria-labelledby="title" tabindex="-1"></div>` : nothing;
  const hidden = stack && morePart.now?.renderStack({
    rows: rowsAt(chronicle, words, stack.ids.flatMap((id) => chronicle.indexOf.get(id) ?? [])), name: plural(stack.isRest ? messages.moreEvents : messages.events, stack.ids.length, words), close: messages.close,
  }, { closed: () => input.escape(), left: focusOut });
  if (store.layout === 'story') return html`${telling.render({ header, chart, own })}${hidden}`;
  return html`
    ${chart}
    ${hidden}
    ${rows.length > 0 ? html`<div class="rows" role="group" aria-labelledby="undated"><p id="undated">${written(messages.undatedEvents)}</p>${renderList(rows, list, actions)}</div>` : nothing}
    ${details && chronicle.indexOf.has(details.event.id) ? renderOpen(details, actions) : nothing}`;
}
