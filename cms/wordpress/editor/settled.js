// What may wait while one types: the preview and the menu of events follow once the hand rests, so that a key costs no
// more in a long story.
import { useEffect, useState } from './wp.js';

/** The value as it was when it last stood still, and nobody was typing: `isTyping` is asked then. */
export function useSettled(value, pauseMs, isTyping) {
  const [settled, settle] = useState(value);
  useEffect(() => {
    let timer;
    const wait = () => (timer = setTimeout(() => (isTyping() ? wait() : settle(value)), pauseMs));
    wait();
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
