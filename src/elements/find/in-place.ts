// What was pressed stays under the finger.

import type { AskedBy } from '../kit/events.js';
import type { Store } from '../kit/store.js';

/**
 * Makes a change after which a node, found before and after it, stands where it stood in the window, whatever has come
 * or gone above it.
 */
async function keepInPlace(find: () => Element | null, change: () => Promise<unknown>): Promise<void> {
  const topOf = (): number => find()?.getBoundingClientRect().top ?? NaN;
  const before = topOf();
  await change();
  const movedPx = topOf() - before;
  if (movedPx) scrollBy({ top: movedPx, behavior: 'instant' });
}

/** Asks for the events about a name in the open event, or no longer. */
export const mention = (store: Store, id: string, by: AskedBy): Promise<void> =>
  keepInPlace(
    () => store.host.renderRoot.querySelector(`#details [data-control="mention-${CSS.escape(id)}"]`),
    () => {
      store.toggle('entities', id, by);
      return store.host.updateComplete;
    },
  );
