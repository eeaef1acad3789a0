import type { Labelling } from '../../layout/labelling.js';
/**
 * Gives what goes on with one labelling and no other; undefined ends it. `done` takes a labelling when all of its cards
 * have a place.
 */
export declare function placing(done: (whole: Labelling) => void): (labelling?: Labelling) => Promise<void>;
