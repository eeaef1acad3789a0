import type { MovingWords } from '../../i18n/moving.js';
export declare function sayHow(root: HTMLElement, { hint, ctrl }: MovingWords): void;
