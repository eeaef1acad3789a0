// What clicks and keys ask for: a selection, a list of hidden events, another place of the focus, a move of the view.

import type { LitElement } from 'lit';
import type { ChartController } from './chart-controller.js';
import { moveFor, type Move } from './keys.js';
import { pressedOn } from './pressed.js';
import type { SelectionController, Stage } from './selection-controller.js';

/** Frames in which the view eases to an event, at most. */
const MOST_FRAMES = 90;

export class InputController {
  /** The card, ring or band whose hidden events are listed, and their ids. */
  stack: { readonly host: string; readonly ids: readonly string[] } | null = null;

  constructor(
    private readonly host: LitElement & { readonly selected: string | null },
    private readonly chart: ChartController,
    private readonly selection: SelectionController,
    private readonly stage: () => Stage,
  ) {}

  // —— pointer

  readonly clicked = (event: MouseEvent): void => {
    const target = pressedOn(event);
    const { scene } = this.chart;
    const by = event.detail === 0 ? 'key' : 'pointer';
    switch (target.on) {
      case 'more': return this.#openStack(target.id, this.chart.stackOf(this.stage().chronicle?.indexOf.get(target.id) ?? -1));
      case 'cluster': return this.#openStack(target.id, scene?.clusters.find((one) => one.key === target.id)?.ids ?? []);
      case 'event': {
        // A band that stands for several equal ones opens their list.
        const band = target.isButton ? undefined : scene?.bands.find((one) => one.id === target.id && one.ids.length > 1);
        if (band) return this.#openStack(target.id, band.ids);
        this.closeStack();
        return this.selection.select(target.id === this.host.selected && by === 'key' ? null : target.id, by);
      }
      case 'overview': return this.chart.centerOnOverview(target.px);
      case 'ground': this.closeStack();
    }
  };

  readonly hovered = (event: PointerEvent): void => {
    const target = event.composedPath()[0];
    const id = target instanceof Element ? target.closest('[data-event-id]')?.getAttribute('data-event-id') : null;
    for (const leader of this.host.renderRoot.querySelectorAll('.leader')) leader.classList.toggle('hover', id !== null && leader.getAttribute('data-event-id') === id);
  };

  #openStack(host: string, ids: readonly string[]): void {
    if (this.stack?.host === host) return this.closeStack();
    this.stack = { host, ids };
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => this.host.renderRoot.querySelector<HTMLElement>('.stack button')?.focus());
  }

  readonly closeStack = (): void => {
    if (!this.stack) return;
    this.stack = null;
    this.host.requestUpdate();
  };

  // —— keyboard

  readonly pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      if (this.stack) this.closeStack();
      else if (this.host.selected !== null) this.close();
      else return;
      return event.preventDefault();
    }
    const target = event.composedPath()[0];
    const isOnEvent = target instanceof HTMLElement && target.matches('.events button, .rows button, .chart');
    const move = isOnEvent && !event.ctrlKey && !event.metaKey && !event.altKey ? moveFor(event.key, this.stage().isVertical ? 'vertical' : this.chart.scene?.sign === -1 ? 'rtl' : 'ltr') : null;
    if (!move || !(target instanceof HTMLElement)) return;
    event.preventDefault();
    if ('zoom' in move) move.zoom > 0 ? this.chart.zoomIn() : this.chart.zoomOut();
    else if ('page' in move) this.chart.panBy(move.page);
    else this.#moveFocus(target, move);
  };

  /** Closes the open event and gives the focus back to its button. */
  close(): void {
    const id = this.host.selected;
    this.selection.select(null, 'key');
    if (id !== null) void this.host.updateComplete.then(() => this.#buttonOf(id)?.focus());
  }

  #moveFocus(target: HTMLElement, move: Extract<Move, { step: unknown } | { edge: unknown }>): void {
    const { chronicle, isVertical } = this.stage();
    if (!chronicle) return;
    // Home is one step on from before the first, End one back from after the last.
    const start = (count: number, at: number): number => ('step' in move ? at : move.edge > 0 ? count : -1);
    const step = 'step' in move ? move.step : move.edge > 0 ? -1 : 1;
    if (isVertical) {
      const buttons = this.#rows();
      const button = buttons[start(buttons.length, buttons.indexOf(target)) + step];
      this.#focus(button?.dataset['eventId']);
      return button?.focus();
    }
    const at = chronicle.indexOf.get(target.dataset['eventId'] ?? this.selection.focused ?? '') ?? -1;
    const next = this.chart.neighbour(start(chronicle.count, at), step);
    const id = chronicle.events[next]?.id;
    if (id === undefined) return;
    this.#focus(id);
    this.chart.reveal(next);
    void this.#focusWhenDrawn(id);
  }

  #focus(id: string | undefined): void {
    this.selection.focused = id ?? this.selection.focused;
    this.host.requestUpdate();
  }

  /** The button may come only after the view has eased to it. */
  async #focusWhenDrawn(id: string): Promise<void> {
    for (let frame = 0; frame < MOST_FRAMES; frame++) {
      await this.host.updateComplete;
      const button = this.#buttonOf(id);
      if (button) return button.focus({ preventScroll: true });
      await new Promise(requestAnimationFrame);
    }
  }

  #rows(): HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>('.rows button[data-event-id]')];
  }

  #buttonOf(id: string): HTMLElement | null {
    return this.stage().isVertical ? (this.#rows().find((button) => button.dataset['eventId'] === id) ?? null) : this.chart.buttonOf(id);
  }
}
