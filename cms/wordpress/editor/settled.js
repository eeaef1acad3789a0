// What may wait while one types: the preview and the menu of events follow once the hand rests, so that a key costs no more in a long story.
import { useEffect, useState } from './wp.js';

/** The value as it was when it last stood still. */
export function useSettled(value, pauseMs) {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
