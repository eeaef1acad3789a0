// Says once how the wheel zooms, to who turns it over the chart without the key for it. Only who has a wheel needs it:
// it is seen, and not heard.

import { makeHtml } from '../../draw/write.js';
import type { MovingWords } from '../../i18n/moving.js';

/** The widgets that have said it. */
const said = new WeakSet<Node>();

export function sayHow(root: HTMLElement, { hint, ctrl = 'Ctrl' }: MovingWords): void {
  const widget = root.getRootNode();
  if (said.has(widget)) return;
  said.add(widget);
  const node = makeHtml(
    'div',
    { class: 'hint', 'aria-hidden': 'true' },
    makeHtml('span', {}, hint.replace('{key}', /Mac/.test(navigator.platform) ? '⌘' : ctrl)),
  );
  node.addEventListener('animationend', () => node.remove());
  root.append(node);
}
