// Brings what has opened into sight: as far as its head needs, and the focus along where both do not fit. With what
// opens, in its file.

import type { SelectedBy } from '../kit/events.js';
import { beginsInSight, bringIntoSight, fitTogether, sightOf } from '../kit/sight.js';
import type { Host } from '../kit/state.js';
import { prefersReducedMotion } from '../page/page-context.js';

/**
 * `button`: that of the event, or null; `active`: what has the focus in the widget. For the page's own doing only where
 * the widget is seen.
 */
export function showOpened(host: Host, by: SelectedBy, button: HTMLElement | null, active: Element | null): void {
  if ((by === 'api' || by === 'play') && !isSeen(host)) return;
  const details = host.renderRoot.querySelector<HTMLElement>('#details');
  const head = details?.querySelector<HTMLElement>(':is(h1, h2, h3, h4, h5, h6)') ?? details;
  if (!details || !head) return;
  // Over the pages of a story stands what its reader presses: where that is seen, or the page begins under the finger,
  // nothing moves.
  const [turn, pages] = ['.turn', '.pages'].map((name) => host.renderRoot.querySelector<HTMLElement>(name));
  if (turn)
    return sightOf(turn) > 1 || (pages && beginsInSight(pages))
      ? undefined
      : bringIntoSight(turn.parentElement ?? turn);
  // Who comes by a link sees all of the widget where the window has room for it, else what it is about.
  if (by === 'hash') return bringIntoSight(host.offsetHeight <= innerHeight ? host : details);
  bringIntoSight(head, prefersReducedMotion() ? 'instant' : 'smooth');
  // Too low a window for the card and what it has opened: the focus goes along.
  if (button && button === active && !fitTogether(button, head)) details.focus({ preventScroll: true });
}

/** Whether some of it is in the window, and that in the page's, where the page may be asked. */
function isSeen(node: Element): boolean {
  let { top, bottom } = node.getBoundingClientRect();
  for (let view = node.ownerDocument.defaultView; view;) {
    if (bottom <= 0 || top >= view.innerHeight) return false;
    const frame = view.frameElement;
    const above = frame ? frame.getBoundingClientRect().top : 0;
    [top, bottom] = [top + above, bottom + above];
    view = frame?.ownerDocument.defaultView ?? null;
  }
  return true;
}
