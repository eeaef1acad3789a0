import type { Chronicle } from '../data/chronicle-columns.js';
import { type Labelling } from './labelling.js';
import { type Viewport } from './viewport.js';
export type ChosenLayout = 'horizontal' | 'vertical' | 'story';
/** Moments with a card and periods with a name in the view. */
export declare function namedIn(chronicle: Chronicle, labelling: Labelling, viewport: Viewport): number;
/**
 * A story where the first view names fewer than half of at most 200 events, and half of them have something to read or
 * see. `named`: of `namedIn`.
 */
export declare function chooseLayout({ events, undated }: Pick<Chronicle, 'events' | 'undated'>, widthPx: number, named: number): ChosenLayout;
