// What may wait while one types: the preview and the list follow once the hand rests, so that a key costs no more in a long story.
import { useEffect, useState } from './wp.js';

/** How long the list waits for the next key. */
const REST_MS = 150;

/** The value as it was when it last stood still; one that `mayWait(before, now)` does not hold for is there at once. */
export function useSettled(value, pauseMs, mayWait = () => true) {
  const [settled, settle] = useState(value);
  const shown = mayWait(settled, value) ? settled : value;
  if (shown !== settled) settle(shown);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value]);
  return shown;
}

const isSameOrder = ({ events: before }, { events: now }) => before.length === now.length && now.every(({ id }, at) => id === before[at].id);

/** The story as it was before one began to type; what is added, removed or moved is in it at once. */
export const useRested = (story) => useSettled(story, REST_MS, isSameOrder);
