// What clicks and keys ask for: a selection, a list of hidden events, another place of the focus, a move of the view.

import type { ChartController } from '../chart/chart-controller.js';
import { byOf } from '../kit/events.js';
import { moveFor, type Move } from '../kit/keys.js';
import { controlsOf, rove, rowOf } from '../kit/rove.js';
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
    const { scene } = this.chart.drawing;
    const by = byOf(event);
    switch (target.on) {
      case 'more':
        return this.#list(target, this.chart.stackOf(this.store.chronicle?.indexOf.get(target.id) ?? -1), by, true);
      case 'cluster': {
        const ring = scene?.clusters.find((one) => one.key === target.id);
        this.store.movesBy(by);
        // More than a list can hold fall apart closer by, as long as there is a closer view.
        if (ring && ring.count > ring.ids.length && this.chart.comeCloser(ring.fromMs, ring.toMs)) return;
        return this.#list(target, ring?.ids ?? [], by);
      }
      case 'choice':
        return this.#choose(target.id, by);
      case 'event': {
        // A band that stands for several equal ones opens their list.
        const band = target.isButton
          ? undefined
          : scene?.bands.find((one) => one.id === target.id && one.ids.length > 1);
        if (band) return this.#list(target, band.ids, by);
        this.stack.close();
        return this.selection.select(
          target.id === this.store.selected && by === 'key' && this.store.layout !== 'story' ? null : target.id,
          by,
        );
      }
      case 'density': {
        this.store.movesBy(by);
        return this.chart.comeCloserAt(target.px);
      }
      case 'ground':
        this.stack.close();
    }
  };

  /**
   * Opens the list of hidden events; where it does not come they fall apart closer by, and where they do not the next
   * of them opens.
   */
  #list(
    { id: host, node }: { readonly id: string; readonly node: Element },
    ids: readonly string[],
    by: 'key' | 'pointer',
    isRest = false,
  ): void {
    this.stack.toggle({ host, ids, isRest }, node, () => {
      this.stack.close();
      this.store.movesBy(by);
      const { charted, selected } = this.store;
      const moments = [host, ...ids].flatMap((id) => charted?.anchor[charted.indexOf.get(id) ?? -1] ?? []);
      const isApart = moments.some((ms) => ms !== moments[0]) && this.chart.comeCloser(...moments);
      if (!isApart) this.#choose(ids[ids.indexOf(selected ?? '') + 1] ?? ids[0] ?? host, by);
    });
  }

  #choose(id: string, by: 'key' | 'pointer'): void {
    this.stack.close();
    this.selection.reveal(id, by);
    void this.focus.toEvent(id);
  }

  // —— keyboard

  readonly pressed = (event: KeyboardEvent): void => {
    const target = event.composedPath()[0];
    if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
    const isOurs =
      event.key === 'Escape'
        ? this.escape()
        : this.#roved(target, event.key) || this.#told(target, event.key) || this.#moved(target, event.key);
    if (isOurs) event.preventDefault();
  };

  /** Closes the list of hidden events, else the open event; the focus goes to the event that opened it. */
  escape(): boolean {
    const open = this.store.stack;
    // In a story an event is always open.
    if (!open && (this.store.selected === null || this.store.layout === 'story')) return false;
    if (!open) this.close('key');
    else {
      this.stack.close();
      void this.focus.toEvent(open.host);
    }
    return true;
  }

  /** Closes the open event and gives the focus back to its button. */
  close(by: 'key' | 'pointer'): void {
    const id = this.store.selected;
    this.selection.select(null, by);
    if (id !== null && this.store.selected === null) void this.focus.toEvent(id);
  }

  /** A key of the story: on a name in its map the focus goes along. */
  #told(target: HTMLElement, key: string): boolean {
    if (!this.told(target, key)) return false;
    const { selected } = this.store;
    if (selected !== null && target.matches('.events *')) void this.focus.toEvent(selected);
    return true;
  }

  /** Arrows in a row of controls and in the list of hidden events. */
  #roved(target: HTMLElement, key: string): boolean {
    const row = rowOf(target);
    const nodes = row ? controlsOf(row) : target.closest('.stack') ? this.stack.items : [];
    const next = rove(
      key,
      nodes.indexOf(target),
      nodes.length,
      !row || row.getAttribute('aria-orientation') ? 'down' : this.store.language.dir,
    );
    if (next === null) return false;
    for (const node of nodes) node.tabIndex = node === nodes[next] ? 0 : -1;
    nodes[next]?.focus();
    return true;
  }

  /** Keys of the events: the next one, the ends, a view on, closer. */
  #moved(target: HTMLElement, key: string): boolean {
    if (!target.matches('.events button, .rows [part~="event"], .chart, [part~="details"]')) return false;
    const {
      isVertical,
      language: { dir },
      settings: { timeDirection },
    } = this.store;
    // As the chart runs, also where there is none to be drawn.
    const time = timeDirection === 'auto' ? dir : timeDirection;
    // Events without a date stand in rows under the chart: there both ways are open.
    const move =
      (isVertical ? null : moveFor(key, time)) ??
      (isVertical || target.closest('.rows') ? moveFor(key, 'vertical') : null);
    if (!move) return false;
    const at = target.dataset['eventId'] ?? target.dataset['stack'] ?? this.store.focused;
    this.store.movesBy('key');
    const id = this.#idAfter(at, move);
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
    const from =
      at ?? this.store.host.renderRoot.querySelector<HTMLElement>('.events [tabindex="0"]')?.dataset['eventId'] ?? null;
    if (at === null || from === null) return from;
    if ('page' in move) {
      const far = this.store.isVertical ? this.focus.rowFrom(from, move.page) : this.chart.page(from, move.page);
      // Beyond the rows of what is open: the next one, which opens its own.
      if (far !== null || !this.store.hasStretches) return far ?? from;
    }
    return order[order.indexOf(from) + ('page' in move ? move.page : move.step)] ?? from;
  }
}
