// The list of hidden events that a card, a ring or a band stands for, and its place beside what has opened it.

import { html, type TemplateResult } from 'lit';
import { groupClass } from '../../draw/write.js';
import type { ListRow } from '../../layout/scene-list.js';
import { icon } from '../kit/icons.js';
import { inLang, written } from '../kit/prose.js';

/** Px between the list and what it belongs to, and between it and the window's edges. */
const GAP_PX = 4;
const EDGE_PX = 8;

interface StackModel {
  /** Such as '٣ أحداث أخرى'. */
  readonly name: string;
  readonly rows: readonly ListRow[];
  /** The word for closing it. */
  readonly close: string;
}
interface StackActions {
  readonly closed: () => void;
  readonly left: (event: FocusEvent) => void;
}

export function renderStack({ name, rows, close }: StackModel, { closed, left }: StackActions): TemplateResult {
  return html`<div class="stack" role="group" aria-label=${name} popover="manual" @focusout=${left}>
    <div class="stack-head"><span>${written(name)}</span><button type="button" class="close" part="button" aria-label=${close} @click=${closed}>${icon('close')}</button></div>
    <ol role="list">${rows.map(
      (row, i) => html`<li class=${groupClass(row.group)}>
      <button type="button" class="event" part="event" data-event-id=${row.id} tabindex=${i === 0 ? 0 : -1} aria-label=${row.name}><span class="date" part="event-date">${written(row.date)}</span> <span class="title" part="event-title">${inLang(row.title, row.lang)}</span></button>
    </li>`,
    )}</ol>
  </div>`;
}

/** Below what it belongs to, else above it, else beside it; always inside the window. */
export function placeStack(node: HTMLElement, opener: Element): void {
  // The top layer is over every sticky header; an old engine has the list over the widget.
  if ('showPopover' in node && !node.matches(':popover-open')) node.showPopover();
  const { left, right, top, bottom } = opener.getBoundingClientRect();
  const [width, height] = [document.documentElement.clientWidth, innerHeight];
  node.style.left = node.style.top = '0';
  const box = node.getBoundingClientRect();
  const within = (at: number, size: number, room: number): number =>
    Math.max(EDGE_PX, Math.min(at, room - EDGE_PX - size));
  const isRtl = getComputedStyle(node).direction === 'rtl';
  let x = within(isRtl ? right - box.width : left, box.width, width);
  let y = bottom + GAP_PX;
  if (y + box.height > height - EDGE_PX) y = top - GAP_PX - box.height;
  if (y < EDGE_PX) {
    y = within(top, box.height, height);
    const [before, after] = isRtl
      ? [right + GAP_PX, left - GAP_PX - box.width]
      : [left - GAP_PX - box.width, right + GAP_PX];
    x = [after, before].find((at) => at >= EDGE_PX && at + box.width <= width - EDGE_PX) ?? x;
  }
  // In whatever px the page counts there: `zoom` and `transform` make them more or fewer.
  const scale = box.width / node.offsetWidth || 1;
  node.style.left = `${(x - box.left) / scale}px`;
  node.style.top = `${(y - box.top) / scale}px`;
}
