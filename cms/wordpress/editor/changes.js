// How the story in a block is changed, so that one undo takes back one thing: WordPress joins changes of the same
// attribute that follow each other to one step, and all of ours are changes of `events`. A step is closed before the
// next begins.
import { read } from './model.js';
import { site, useDispatch, useEffect, useMemo, useRef } from './wp.js';

/** Who stops typing for so long begins a step anew, as in core's paragraph. */
const PAUSE_MS = 1000;
/** What is typed is stored when the hand rests for so long, and after so long at the latest. */
const [REST_MS, LATEST_MS] = [250, 1000];

/**
 * `story`: the attributes as the form shows them. `change(next)` is a step of its own (add, remove, move, choose);
 * `type(next, place)` is typing: it goes on with the step before while the same place is typed in without a pause.
 * `next` is what changes, such as `{ title }`, or a function from the story to that: it is given the newest story,
 * so that a picture that comes late takes nothing back.
 *
 * With each change WordPress looks at all that it drew: that is most of what a key costs. `hold(next, place)` is typing
 * in a form that shows `newest()` itself, and is drawn by `heard.current()`: a letter is seen at once, and stored when
 * the hand rests. `store()` stores what is held; so does every other change, leaving the box, and leaving the page.
 * `press(view)`: a button of the mouse went down; what is drawn then would move under it, so storing waits for its end.
 */
export function useStory(attributes, setAttributes) {
  const closeStep = useDispatch('core/block-editor').__unstableMarkLastChangeAsPersistent;
  const story = useMemo(() => read(attributes), [attributes]);
  const now = useRef({
    attributes: null,
    newest: null,
    held: null,
    since: 0,
    timer: 0,
    isPressed: false,
    place: null,
    at: 0,
  }).current;
  const heard = useRef(null);
  if (now.attributes !== attributes) Object.assign(now, { attributes, newest: now.held ? now.newest : story });
  const given = useRef(null);
  given.current = setAttributes;

  const calls = useMemo(() => {
    const store = () => {
      const { held } = now;
      clearTimeout(now.timer);
      now.held = null;
      if (held) given.current(held);
    };
    const set = (next, place) => {
      const at = performance.now();
      if (place === null || now.place !== place || at - now.at >= PAUSE_MS) {
        store();
        closeStep();
      }
      Object.assign(now, { place, at });
      const part = { ...(typeof next === 'function' ? next(now.newest) : next), pageLang: site.lang };
      Object.assign(now, {
        newest: { ...now.newest, ...part },
        since: now.held ? now.since : at,
        held: { ...now.held, ...part },
      });
    };
    const hold = (next, place) => {
      set(next, place);
      clearTimeout(now.timer);
      now.timer = setTimeout(store, Math.min(REST_MS, now.since + LATEST_MS - now.at));
      heard.current?.();
    };
    const type = (next, place) => {
      set(next, place);
      store();
    };
    const leave = () => now.isPressed || store();
    const release = () =>
      setTimeout(() => {
        now.isPressed = false;
        store();
      });
    const press = (view) => {
      clearTimeout(now.timer);
      now.isPressed = true;
      for (const name of ['pointerup', 'pointercancel'])
        view.addEventListener(name, release, { capture: true, once: true });
    };
    return {
      newest: () => now.newest,
      isTyping: () => now.held !== null,
      heard,
      store,
      leave,
      press,
      hold,
      type,
      change: (next) => type(next, null),
    };
  }, [closeStep]);
  useEffect(() => {
    window.addEventListener('beforeunload', calls.store, true);
    return () => {
      window.removeEventListener('beforeunload', calls.store, true);
      calls.store();
    };
  }, [calls]);
  return { story, ...calls };
}
