// How the story in a block is changed, so that one undo takes back one thing: WordPress joins changes of the same attribute
// that follow each other to one step, and all of ours are changes of `events`. A step is closed before the next begins.
import { read } from './model.js';
import { site, useDispatch, useMemo, useRef } from './wp.js';

/** Who stops typing for so long begins a step anew, as in core's paragraph. */
const PAUSE_MS = 1000;

/**
 * `story`: the attributes as the form shows them. `change(next)` is a step of its own (add, remove, move, choose);
 * `type(next, place)` is typing: it goes on with the step before while the same place is typed in without a pause.
 * `next` is what changes, such as `{ title }`, or a function from the story to that: it is given the newest story,
 * so that a picture that comes late takes nothing back.
 */
export function useStory(attributes, setAttributes) {
  const closeStep = useDispatch('core/block-editor').__unstableMarkLastChangeAsPersistent;
  const story = useMemo(() => read(attributes), [attributes]);
  const newest = useRef(story);
  newest.current = story;
  const typing = useRef({ place: null, at: 0 });

  const set = (next, place) => {
    const now = performance.now();
    const goesOn = place !== null && typing.current.place === place && now - typing.current.at < PAUSE_MS;
    typing.current = { place, at: now };
    if (!goesOn) closeStep();
    const part = { ...(typeof next === 'function' ? next(newest.current) : next), pageLang: site.lang };
    newest.current = { ...newest.current, ...part };
    setAttributes(part);
  };
  return { story, change: (next) => set(next, null), type: (next, place) => set(next, place) };
}
