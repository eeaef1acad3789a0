import type { Chronicle } from '../data/chronicle-columns.js';
import { type PlacedCards } from './placed-cards.js';
import type { Labelling } from './labelling.js';
/** As `placedCards`, whose answers are the same, but for who of two as near is the blocker. `side`: of all events. */
export declare function nearCards({ count, anchor }: Chronicle, lanes: number, { D, side }: Pick<Labelling, 'D' | 'side'>): PlacedCards;
