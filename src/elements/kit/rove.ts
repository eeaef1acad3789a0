// Arrow keys in a row or a column of controls that is one tab stop. (ARIA APG: toolbar, roving tabindex.)

import type { Direction } from '../../layout/viewport.js';

const ROW = '[role="toolbar"]';

/** The row of controls that a node is in, or null. */
export const rowOf = (node: Element): HTMLElement | null => node.closest<HTMLElement>(ROW);

/** What can be reached in a row, in its order. */
export const controlsOf = (row: Element): HTMLElement[] => [
  ...row.querySelectorAll<HTMLElement>(':not([inert]) > button'),
];

/** Leaves each row one tab stop: the control that has the focus or had it last, else the first. */
export function keepStops(root: ParentNode, active: Element | null): void {
  for (const row of root.querySelectorAll(ROW)) {
    const controls = controlsOf(row);
    const stop = controls.find((one) => one === active) ?? controls.find((one) => one.tabIndex === 0) ?? controls[0];
    for (const one of controls) one.tabIndex = one === stop ? 0 : -1;
  }
}

/**
 * The place after `key` among `count`, from `at`; null where the key is none of ours. A row runs as the text does and
 * goes round its ends; a column has its ends.
 */
export function rove(key: string, at: number, count: number, way: Direction | 'down'): number | null {
  if (count === 0) return null;
  const [back, on] =
    way === 'down'
      ? ['ArrowUp', 'ArrowDown']
      : way === 'rtl'
        ? ['ArrowRight', 'ArrowLeft']
        : ['ArrowLeft', 'ArrowRight'];
  const step = key === on ? 1 : key === back ? -1 : 0;
  if (step !== 0) return way === 'down' ? Math.max(0, Math.min(count - 1, at + step)) : (at + step + count) % count;
  return key === 'Home' ? 0 : key === 'End' ? count - 1 : null;
}
