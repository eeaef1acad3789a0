import type { Direction } from '../../layout/viewport.js';
/** The row of controls that a node is in, or null. */
export declare const rowOf: (node: Element) => HTMLElement | null;
/** What can be reached in a row, in its order. */
export declare const controlsOf: (row: Element) => HTMLElement[];
/** Leaves each row one tab stop: the control that has the focus or had it last, else the first. */
export declare function keepStops(root: ParentNode, active: Element | null): void;
/**
 * The place after `key` among `count`, from `at`; null where the key is none of ours. A row runs as the text does and
 * goes round its ends; a column has its ends.
 */
export declare function rove(key: string, at: number, count: number, way: Direction | 'down'): number | null;
