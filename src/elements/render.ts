// The whole of what the widget shows, made of the store.

import { html, nothing, type TemplateResult } from 'lit';
import type { ChartController } from './chart/chart-controller.js';
import type { FocusController } from './input/focus-controller.js';
import type { InputController } from './input/input-controller.js';
import type { SelectionController } from './input/selection-controller.js';
import type { StackController } from './input/stack-controller.js';
import type { Store } from './kit/store.js';
import { renderProbe } from './page/measure.js';
import type { SizeController } from './page/size-controller.js';
import type { StoryController } from './source/story-controller.js';
import { renderStory } from './story.js';
import { renderFooter, renderHeader, renderLeftOut, renderMessage } from './templates.js';

/** Who is asked when something is pressed. */
export interface Actions {
  readonly size: SizeController;
  readonly stories: StoryController;
  readonly chart: ChartController;
  readonly selection: SelectionController;
  readonly focus: FocusController;
  readonly input: InputController;
  readonly stack: StackController;
}

export function renderWidget(store: Store, actions: Actions): TemplateResult {
  const { size, stories, chart, focus, input } = actions;
  const { story, status, hasList, isPrinting, isVertical, order, settings: { headingLevel: level }, language: { messages, words, dir, isReady } } = store;
  const document = isReady ? store.document : null;
  // Nothing flashes: what can be read stays until the story takes its place.
  if (status === 'loading' && hasList) return html`<slot name="title"></slot><slot></slot>`;
  return html`
    <section class="timeline ${size.isReserved && !isPrinting ? 'reserved' : ''} ${size.isCounted ? 'counted' : ''} ${store.layout}" dir=${dir} lang=${words.locale}
      aria-labelledby="title" @click=${input.clicked} @keydown=${input.pressed} @focusin=${focus.focusIn} @focusout=${focus.focusOut}>
      ${renderHeader({
        document, messages, words, level, count: order.length,
        zoomIn: status === 'ready' && !isVertical ? () => chart.zoomIn() : null, zoomOut: () => chart.zoomOut(), fit: () => chart.fit(),
      })}
      ${status === 'ready' ? renderStory(store, actions) : renderMessage(status, messages, story.status === 'error' ? story.code : null, () => stories.retry())}
      ${status === 'error' && hasList ? html`<slot></slot>` : nothing}
      ${story.status === 'ready' && isReady ? renderLeftOut(story.problems, messages, words) : nothing}
      ${renderFooter(document, messages, words)}
      ${isReady ? renderProbe(messages.timeline) : nothing}
      <div class="status" role="status"></div>
    </section>`;
}
