import type { Direction } from '../../layout/viewport.js';
/**
 * The place after `key` among `count`, from `at`; null where the key is none of ours. A row runs as the text does and goes round
 * its ends; a column has its ends.
 */
export declare function rove(key: string, at: number, count: number, way: Direction | 'down'): number | null;
