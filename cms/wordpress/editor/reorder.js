// The rows of the list by pointer and keys: dragged by their handle, walked with the arrows, moved with Alt and an
// arrow. The listeners are the browser's own: those of WordPress on the canvas come before React's, and would leave the
// block.
import { useEffect } from './wp.js';

/** Px from the list's edge in which a dragged row scrolls it, and by how much with each move. */
const EDGE_PX = 24;
const KEYS = { ArrowUp: -1, ArrowDown: 1 };
const rowAt = (target) => target.closest('[data-event]');

/** Where a row would come to stand: the place before the first row whose middle lies below the pointer. */
function placeAt(rows, clientY) {
  const below = rows.findIndex((row) => {
    const { top, height } = row.getBoundingClientRect();
    return clientY < top + height / 2;
  });
  return below < 0 ? rows.length : below;
}

function onKeys(acts) {
  return (event) => {
    const by = KEYS[event.key];
    const row = rowAt(event.target);
    if (!by || !row || event.shiftKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.altKey) acts.move(row.dataset.event, by, 'open');
    else acts.step(row.dataset.event, by);
  };
}

/** Follows the pointer from a handle until it is let go; Escape leaves all as it was. */
function onPointer(list, acts) {
  return (down) => {
    const row = down.target.closest('[data-part="handle"]') && rowAt(down.target);
    if (!row || down.button !== 0) return;
    down.preventDefault();
    const rows = [...list.querySelectorAll('[data-event]')];
    const from = rows.indexOf(row);
    let place = from;
    const { defaultView: view } = list.ownerDocument;
    const mark = (at) =>
      rows.forEach((one, other) => {
        one.classList.toggle('khatt-drop-before', other === at);
        one.classList.toggle('khatt-drop-after', at === rows.length && other === rows.length - 1);
      });
    const move = ({ clientY }) => {
      const { top, bottom } = list.getBoundingClientRect();
      list.scrollTop += clientY < top + EDGE_PX ? -EDGE_PX : clientY > bottom - EDGE_PX ? EDGE_PX : 0;
      place = placeAt(rows, clientY);
      mark(place);
    };
    const end = (event) => {
      if (event.type === 'keydown' && event.key !== 'Escape') return;
      event.stopPropagation();
      for (const [name, listener] of LISTENED(move, end)) view.removeEventListener(name, listener, true);
      mark(-1);
      row.classList.remove('khatt-dragged');
      if (event.type === 'pointerup') acts.moveTo(row.dataset.event, place > from ? place - 1 : place, 'open');
    };
    row.classList.add('khatt-dragged');
    for (const [name, listener] of LISTENED(move, end)) view.addEventListener(name, listener, true);
  };
}
const LISTENED = (move, end) => [
  ['pointermove', move],
  ['pointerup', end],
  ['pointercancel', end],
  ['keydown', end],
];

export function useReorder(place, acts) {
  useEffect(() => {
    const list = place.current;
    const listeners = [
      ['keydown', onKeys(acts)],
      ['pointerdown', onPointer(list, acts)],
    ];
    for (const [name, listener] of listeners) list.addEventListener(name, listener);
    return () => listeners.forEach(([name, listener]) => list.removeEventListener(name, listener));
  }, [acts]);
}
