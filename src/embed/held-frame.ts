// The height of a frame on its page. Who has scrolled to the end of the page stays there when a frame becomes lower:
// the browser would scroll back, and what was pressed would go from under the finger. Room is left under the frame for
// as long as the scroll needs it.

/** Px that positions differ by rounding. */
const SLACK_PX = 1;

/** What scrolls up and down around the frame. */
function scrollerOf({ parentElement }: Element): Element | null {
  for (let box = parentElement; box; box = box.parentElement)
    if (box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
  return document.scrollingElement;
}

/** Px that can be scrolled by until the end. */
const under = ({ scrollHeight, clientHeight, scrollTop }: Element): number => scrollHeight - clientHeight - scrollTop;

interface Room {
  readonly scroller: Element;
  readonly usual: string;
  readonly usualPx: number;
  px: number;
}
/** Frames with room under them that the page's scroll needs. */
const rooms = new Map<HTMLIFrameElement, Room>();

function leave(frame: HTMLIFrameElement, room: Room, px: number): void {
  room.px = px;
  frame.style.marginBlockEnd = px > 0 ? `${room.usualPx + px}px` : room.usual;
  if (px > 0) rooms.set(frame, room);
  else rooms.delete(frame);
}

/** What the scroll needs no longer. */
function release(): void {
  for (const [frame, room] of rooms) {
    const spare = Math.floor(under(room.scroller));
    if (spare > 0) leave(frame, room, Math.max(0, room.px - spare));
  }
}

/** `height`: of what is in it, px. */
export function setHeight(frame: HTMLIFrameElement, height: number): void {
  const { boxSizing, marginBlockEnd } = getComputedStyle(frame);
  const { scroller, ...last } = rooms.get(frame) ?? {
    scroller: scrollerOf(frame),
    usual: frame.style.marginBlockEnd,
    usualPx: parseFloat(marginBlockEnd) || 0,
    px: 0,
  };
  const top = frame.getBoundingClientRect().top;
  const isScrolled = (scroller?.scrollTop ?? 0) > 0;
  frame.style.height = `${height + (boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0)}px`;
  if (!scroller || !isScrolled) return;
  const room = { scroller, ...last };
  const movedPx = (): number => frame.getBoundingClientRect().top - top;
  if (!(movedPx() > 0 && under(scroller) < SLACK_PX)) return release();
  if (rooms.size === 0) addEventListener('scroll', release, true);
  // The first may be swallowed in part by the margin of what follows.
  for (let tries = 0; tries < 2 && movedPx() > 0; tries++) {
    leave(frame, room, room.px + movedPx());
    scroller.scrollBy({ top: movedPx(), behavior: 'instant' });
  }
}
