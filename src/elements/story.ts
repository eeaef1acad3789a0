// The story itself: the chart with what opens over and under it, or the list down the page.

import { html, nothing, type TemplateResult } from 'lit';
import type { Chronicle } from '../data/chronicle-columns.js';
import type { TimelineEvent } from '../data/document.js';
import { plural } from '../i18n/lookup.js';
import { layoutList, rowsAt, type ListRow } from '../layout/scene-list.js';
import type { Actions } from './actions.js';
import { detailsOf, hasMore, type DetailsContext, type DetailsModel } from './event/details-model.js';
import { byOf } from './kit/events.js';
import { written } from './kit/prose.js';
import { readingPart } from './kit/reading-part.js';
import type { Store } from './kit/store.js';
import { renderList, type ListState } from './list/list.js';
import type { StretchesActions, StretchesState } from './list/stretches.js';
import { morePart, renderOpen } from './more-controller.js';

export function renderStory(store: Store, asked: Actions, header: TemplateResult): unknown {
  const {
    chronicle,
    isVertical,
    isPrinting,
    layout,
    selected,
    settings: { headingLevel },
    language: { messages },
  } = store;
  if (!chronicle) return nothing;
  const { telling, more } = asked;
  const { stretches } = more;
  const all = stretches?.all ?? [];
  const context = contextOf(store, headingLevel + (all.length > 0 ? 2 : 1));
  const actions = actionsOf(store, asked);
  const rows = rowsOf(store, chronicle, all.length > 0);
  const list = listOf(store, chronicle, context, rows.length > 0, all.at(-1)?.to ?? rows.length);
  const lead = isPrinting
    ? chronicle.document.media.map((one) => morePart.now?.renderMedia(one, chronicle.document.title ?? '', context))
    : nothing;
  if (stretches && all.length > 0) {
    const state = { ...list, ...stretchesOf(stretches), isPrinting, list: renderList, headingLevel: headingLevel + 1 };
    return html`${lead}<div class="rows">${morePart.now?.renderStretches(state, actions)}</div>`;
  }
  if (isVertical) return html`${lead}<div class="rows">${renderList(rows, list, actions)}</div>`;
  const chart =
    chronicle.count > 0
      ? html`<div class="chart" part="chart" role="group" aria-labelledby="title" tabindex="-1"></div>`
      : nothing;
  const hidden = renderHidden(store, chronicle, asked);
  if (layout === 'story')
    return html`${telling.render({ header, chart, own: { share: actions.share, mention: actions.mention } })}${hidden}`;
  const details = detailsOf(chronicle, selected, context);
  return html`
    ${chart}
    ${hidden}
    ${rows.length > 0 ? html`<div class="rows" role="group" aria-labelledby="undated"><p id="undated">${written(messages.undatedEvents)}</p>${renderList(rows, list, actions)}</div>` : nothing}
    ${details && chronicle.indexOf.has(details.event.id) ? renderOpen(details, actions) : nothing}`;
}

/** What a card, a ring or a band stands for, over the chart. */
function renderHidden(
  { stack, language: { messages, words } }: Store,
  chronicle: Chronicle,
  { input, stack: { focusOut } }: Actions,
): unknown {
  if (!stack) return nothing;
  const places = stack.ids.flatMap((id) => chronicle.indexOf.get(id) ?? []);
  const name = plural(stack.isRest ? messages.moreEvents : messages.events, stack.ids.length, words);
  const state = { rows: rowsAt(chronicle, words, places), name, close: messages.close };
  return morePart.now?.renderStack(state, { closed: () => input.escape(), left: focusOut });
}

type Stretches = NonNullable<Actions['more']['stretches']>;

function stretchesOf(
  stretches: Stretches,
): Omit<StretchesState, keyof ListState | 'isPrinting' | 'list' | 'headingLevel'> {
  return {
    all: stretches.all,
    most: stretches.most,
    isLow: stretches.isLow,
    isOpen: (one) => stretches.isOpen(one),
    limitOf: (one) => stretches.limitOf(one),
    rows: (one) => stretches.rowsOf(one),
  };
}

function contextOf(
  { selected, order, outsideOf, isPrinting, filter, language: { messages, words, dir } }: Store,
  headingLevel: number,
): DetailsContext {
  return {
    selected,
    words,
    messages,
    dir,
    order,
    outsideOf,
    isPrinting,
    headingLevel,
    chosen: filter.entities,
    reading: readingPart.now?.readingWordsFor(words.locale) ?? null,
  };
}

/** What the rows and what opens in them ask for. */
function actionsOf(
  store: Store,
  { input, selection, find, focus, more: { share, stretches } }: Actions,
): StretchesActions {
  const actions: StretchesActions = {
    share,
    mention: find.mention,
    previous: (press) => selection.step(-1, byOf(press)),
    next: (press) => selection.step(1, byOf(press)),
    close: (press) => input.close(byOf(press)),
    open: (model) => renderOpen(model, actions),
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
  return actions;
}

/** All that was asked for, down the page; beside a chart what has no place in it. */
function rowsOf(
  { isVertical, isNewestFirst, found, order, language: { words } }: Store,
  chronicle: Chronicle,
  hasHeadings: boolean,
): readonly ListRow[] {
  // Headings list their own. Words for all events cost more than the whole chart: only the forms that list them ask.
  if (isVertical && hasHeadings) return [];
  const rows = isVertical
    ? layoutList(chronicle, words, isNewestFirst)
    : rowsAt(
        chronicle,
        words,
        chronicle.undated.map((_, i) => chronicle.count + i),
      );
  if (!found) return rows;
  const asked = new Set(order);
  return rows.filter(({ id }) => asked.has(id));
}

/** `total`: how many rows all lists have together. */
function listOf(
  { host, isVertical, isPrinting, selected, tabStop, limit }: Store,
  chronicle: Chronicle,
  context: DetailsContext,
  hasRows: boolean,
  total: number,
): ListState {
  const { events, undated, document } = chronicle;
  const slots = new Set([...host.children].map(({ slot }) => slot));
  const isBare = (event: TimelineEvent): boolean => !hasMore(event, document) && !slots.has(`event-${event.id}`);
  const bare = new Set(isVertical || hasRows ? [...events, ...undated].filter(isBare).map(({ id }) => id) : []);
  const detailsBy = (id: string): DetailsModel | null => detailsOf(chronicle, id, context);
  return {
    ...context,
    tabStop,
    limit,
    total,
    open: (id) => (id === selected || (isPrinting && !bare.has(id)) ? detailsBy(id) : null),
    isWhole: (id) => bare.has(id),
    whole: detailsBy,
  };
}
