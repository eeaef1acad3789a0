// What clicks and keys ask for: a selection, a list of hidden events, another place of the focus, a move of the view.

import type { ChartController } from '../chart/chart-controller.js';
import { moveFor, type Move } from '../kit/keys.js';
import { rove } from '../kit/rove.js';
import type { Store } from '../kit/store.js';
import type { FocusController } from './focus-controller.js';
import { pressedOn } from './pressed.js';
import type { SelectionController } from './selection-controller.js';
import type { StackController } from './stack-controller.js';

export class InputController {
  constructor(
    private readonly store: Store,
    private readonly chart: ChartController,
    private readonly selection: SelectionController,
    private readonly focus: FocusController,
    private readonly stack: StackController,
    /** The keys of a story; false where they are none. */
    private readonly told: (target: HTMLElement, key: string) => boolean,
  ) {}

  // —— pointer

  readonly clicked = (event: MouseEvent): void => {
    const target = pressedOn(event);
    const { scene } = this.chart;
    const by = event.detail === 0 ? 'key' : 'pointer';
    switch (target.on) {
      case 'more': return this.stack.toggle({ host: target.id, ids: this.chart.stackOf(this.store.chronicle?.indexOf.get(target.id) ?? -1), isRest: true }, target.node);
      case 'cluster': return this.stack.toggle({ host: target.id, ids: scene?.clusters.find((one) => one.key === target.id)?.ids ?? [], isRest: false }, target.node);
      case 'choice': {
        this.stack.close();
        this.selection.reveal(target.id, by);
        return void this.focus.toEvent(target.id);
      }
      case 'event': {
        // A band that stands for several equal ones opens their list.
        const band = target.isButton ? undefined : scene?.bands.find((one) => one.id === target.id && one.ids.length > 1);
        if (band) return this.stack.toggle({ host: target.id, ids: band.ids, isRest: false }, target.node);
        this.stack.close();
        return this.selection.select(target.id === this.store.selected && by === 'key' && this.store.layout !== 'story' ? null : target.id, by);
      }
      case 'overview': {
        this.store.movesBy(by);
        return this.chart.centerOnOverview(target.px);
      }
      case 'ground': this.stack.close();
    }
  };

  readonly hovered = (event: PointerEvent): void => {
    const target = event.composedPath()[0];
    const id = target instanceof Element ? target.closest('[data-event-id]')?.getAttribute('data-event-id') : null;
    for (const leader of this.store.host.renderRoot.querySelectorAll('.leader')) leader.classList.toggle('hover', id !== null && leader.getAttribute('data-event-id') === id);
  };

  // —— keyboard

  readonly pressed = (event: KeyboardEvent): void => {
    const target = event.composedPath()[0];
    if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
    const isOurs = event.key === 'Escape' ? this.escape() : this.#roved(target, event.key) || this.#told(target, event.key) || this.#moved(target, event.key);
    if (isOurs) event.preventDefault();
  };

  /** Closes the list of hidden events, else the open event; the focus goes to the event that opened it. */
  escape(): boolean {
    const open = this.store.stack;
    // In a story an event is always open.
    if (!open && (this.store.selected === null || this.store.layout === 'story')) return false;
    if (!open) this.close();
    else {
      this.stack.close();
      void this.focus.toEvent(open.host);
    }
    return true;
  }

  /** Closes the open event and gives the focus back to its button. */
  close(): void {
    const id = this.store.selected;
    this.selection.select(null, 'key');
    if (id !== null && this.store.selected === null) void this.focus.toEvent(id);
  }

  /** A key of the story: on a name in its map the focus goes along. */
  #told(target: HTMLElement, key: string): boolean {
    if (!this.told(target, key)) return false;
    const { selected } = this.store;
    if (selected !== null && target.matches('.events *')) void this.focus.toEvent(selected);
    return true;
  }

  /** Arrows in the toolbar and in the list of hidden events. */
  #roved(target: HTMLElement, key: string): boolean {
    const toolbar = target.closest('[role="toolbar"]');
    const nodes = toolbar ? [...toolbar.querySelectorAll<HTMLButtonElement>(':not([inert]) > button')] : target.closest('.stack') ? this.stack.items : [];
    const next = rove(key, nodes.indexOf(target as HTMLButtonElement), nodes.length, toolbar ? this.store.language.dir : 'down');
    if (next === null) return false;
    for (const node of nodes) node.tabIndex = node === nodes[next] ? 0 : -1;
    nodes[next]?.focus();
    return true;
  }

  /** Keys of the events: the next one, the ends, a view on, closer. */
  #moved(target: HTMLElement, key: string): boolean {
    if (!target.matches('.events button, .rows [part~="event"], .chart, [part~="details"]')) return false;
    const { isVertical } = this.store;
    const time = this.chart.scene?.sign === -1 ? 'rtl' : 'ltr';
    // Events without a date stand in rows under the chart: there both ways are open.
    const move = (isVertical ? null : moveFor(key, time)) ?? (isVertical || target.closest('.rows') ? moveFor(key, 'vertical') : null);
    if (!move) return false;
    const at = target.dataset['eventId'] ?? target.dataset['stack'] ?? this.store.focused;
    const id = this.#idAfter(at, move);
    this.store.movesBy('key');
    if ('zoom' in move) {
      this.focus.isMoving = true;
      move.zoom > 0 ? this.chart.zoomIn(at) : this.chart.zoomOut(at);
    }
    if (id !== null) void this.focus.toEvent(id);
    return true;
  }

  /** The event that a move of the focus leads to, from `at`; null where it stays. */
  #idAfter(at: string | null, move: Move): string | null {
    const { order } = this.store;
    if ('edge' in move) return order.at(move.edge > 0 ? -1 : 0) ?? null;
    if ('zoom' in move) return null;
    // Nobody was on an event yet: the way begins at the list's tab stop.
    const from = at ?? this.store.host.renderRoot.querySelector<HTMLElement>('.events [tabindex="0"]')?.dataset['eventId'] ?? null;
    if (at === null || from === null) return from;
    if ('page' in move) {
      const far = this.store.isVertical ? this.focus.rowFrom(from, move.page) : this.chart.page(from, move.page);
      // Beyond the rows of what is open: the next one, which opens its own.
      if (far !== null || !this.store.hasStretches) return far ?? from;
    }
    return order[order.indexOf(from) + ('page' in move ? move.page : move.step)] ?? from;
  }
}
