// The whole of what the widget shows, made of the store.

import { html, nothing, type TemplateResult } from 'lit';
import { summaryOf } from '../layout/summary.js';
import type { Actions } from './actions.js';
import { byOf } from './kit/events.js';
import { written } from './kit/prose.js';
import { readingPart } from './kit/reading-part.js';
import type { Store } from './kit/store.js';
import { renderProbe } from './page/measure.js';
import { renderStory } from './story.js';
import type { LayoutController } from './story/layout-controller.js';
import {
  renderFooter,
  type HeaderModel,
  type LayoutsModel,
  renderHeader,
  renderLeftOut,
  renderMessage,
} from './templates.js';

export function renderWidget(store: Store, actions: Actions): TemplateResult {
  const { find, focus, input, stories } = actions;
  const {
    story,
    status,
    hasList,
    chronicle,
    language: { messages, words, dir, isReady },
  } = store;
  const document = isReady ? store.document : null;
  // Nothing flashes: what can be read stays until the story takes its place.
  if (status === 'loading' && hasList) return html`<slot name="title"></slot><slot></slot>`;
  const isStory = store.layout === 'story';
  // A story is gone through; who has asked for some of it sees what, and how to see all.
  const hasFinder = status === 'ready' && (!isStory || find.wasAsked);
  const header = html`${renderHeader(headerOf(store, actions, hasFinder))}${hasFinder && find.rows > 0 ? html`<div class="finder rows-${find.rows}">${find.render()}</div>` : nothing}`;
  return html`
    <section class=${classesOf(store, actions)} dir=${dir} lang=${words.locale}
      aria-labelledby="title" @click=${input.clicked} @keydown=${input.pressed} @focusin=${focus.focusIn} @focusout=${focus.focusOut}>
      ${status === 'ready' ? html`<button type="button" class="skip" part="button" @click=${() => focus.toControl('end')}>${written(messages.skip)}</button>` : nothing}
      ${status === 'ready' && isStory ? nothing : header}
      ${store.progress}
      ${status === 'ready' ? renderStory(store, actions, header) : renderMessage(status, messages, story.status === 'error' ? story.code : null, () => stories.retry())}
      ${status === 'error' && hasList ? html`<slot></slot>` : nothing}
      ${story.status === 'ready' && isReady ? renderLeftOut(story.found, messages, words) : nothing}
      ${renderFooter(document && (chronicle?.document ?? document), messages, words)}
      ${isReady ? renderProbe(messages.timeline) : nothing}
      <div class="status" role="status"></div>
      <span class="end" data-control="end" tabindex="-1" @focus=${atEnd} @blur=${atEnd}></span>
    </section>`;
}

function classesOf({ layout: name, isPrinting }: Store, { size, layout }: Actions): string {
  const place = `${size.isReserved && !isPrinting ? 'reserved' : ''} ${size.isCounted ? 'counted' : ''} ${size.isNarrow ? 'narrow' : ''} ${size.isAsked ? 'asked' : ''}`;
  return `timeline ${place} ${layout.layouts.length > 0 ? 'choice' : ''} ${name}`;
}

function headerOf(store: Store, { find, layout, chart }: Actions, hasFinder: boolean): HeaderModel {
  const {
    status,
    chronicle,
    settings,
    language: { messages, words, isReady },
  } = store;
  const moves =
    (act: () => void) =>
    (press: MouseEvent): void => {
      store.movesBy(byOf(press));
      act();
    };
  const canZoom = status === 'ready' && store.layout === 'horizontal' && (chronicle?.count ?? 0) > 0;
  return {
    // What loads says so where it will stand: a title that came over it would push it down.
    document: isReady && status !== 'loading' ? store.document : null,
    messages,
    level: settings.headingLevel,
    summary: chronicle && !store.isPart && store.order.length > 0 ? summaryOf(chronicle, words) : null,
    groups: hasFinder ? find.groups : null,
    toggle: (i) => (hasFinder ? find.toggle(i) : null),
    layouts: status === 'ready' ? layoutsOf(store, layout) : null,
    zoomIn: canZoom ? moves(() => chart.zoomIn(store.tabStop)) : null,
    zoomOut: moves(() => chart.zoomOut(store.tabStop)),
    fit: moves(() => chart.fit()),
  };
}

/**
 * Chromium goes on from what is no tab stop to the first one of the widget, and so past nothing: where the focus is, it
 * is one.
 */
const atEnd = ({ type, currentTarget }: Event): void => {
  (currentTarget as HTMLElement).tabIndex = type === 'focus' ? 0 : -1;
};

/**
 * The control by which the reader changes the layout; null where there is nothing to choose. Until its words are there,
 * its place alone.
 */
function layoutsOf(store: Store, layout: LayoutController): LayoutsModel | null {
  const words = readingPart.now?.readingWordsFor(store.language.words.locale);
  const { layouts } = layout;
  if (layouts.length === 0) return null;
  const names = { horizontal: words?.chart, story: words?.story, vertical: words?.list };
  return {
    name: words?.layout ?? '',
    layouts: layouts.map((id) => ({ id, name: names[id] ?? '', isOn: id === store.layout })),
    choose: (id, by) => layout.choose(id, by),
  };
}
