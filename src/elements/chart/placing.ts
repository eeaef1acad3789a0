// Cards that have no place yet when a large story is drawn come into it in slices; none that is drawn moves for them.

import type { Labelling } from '../../layout/labelling.js';
import { familySteps } from '../../layout/query.js';
import { largePart } from '../page/large-part.js';

/**
 * Gives what goes on with one labelling and no other; undefined ends it. `done` takes a labelling when all of its cards
 * have a place.
 */
export function placing(done: (whole: Labelling) => void): (labelling?: Labelling) => Promise<void> {
  let rest: Labelling['rest'];
  let going = new AbortController();
  return async (labelling) => {
    const next = labelling?.rest;
    if (next === rest) return;
    going.abort();
    rest = next;
    if (!next) return;
    const { signal } = (going = new AbortController());
    await largePart.use(() => {});
    const whole = await largePart.now?.placeRest(labelling, next, familySteps, signal);
    if (!whole) return;
    rest = undefined;
    done(whole);
  };
}
