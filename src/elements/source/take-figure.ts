// Puts the widget into a <figure data-khatt>, around the list that it is made of: for systems that strip elements they
// do not know. Loaded on use, with what reads the list. docs/list.md has the form.

/**
 * `attributes`: those of the widget that the figure may set. A figure that has a widget, or stands in one, stays as it
 * is.
 */
export function takeFigure(figure: HTMLElement, attributes: readonly string[]): void {
  if (figure.querySelector('khatt-timeline') || figure.closest('khatt-timeline')) return;
  const timeline = document.createElement('khatt-timeline');
  for (const name of attributes) {
    const value = figure.getAttribute(/^(lang|dir)$/.test(name) ? name : `data-${name}`);
    if (value !== null) timeline.setAttribute(name, value);
  }
  const caption = figure.querySelector<HTMLElement>(':scope > figcaption');
  // Where the page reserves a place for the figure (khatt-timeline.css), the widget takes that very place.
  if (Number.parseFloat(getComputedStyle(figure).minBlockSize) > 0)
    timeline.style.minBlockSize = `${heightWithout(caption, figure)}px`;
  const { activeElement: focused } = document;
  const selection = getSelection();
  const { anchorNode = null, anchorOffset = 0, focusNode = null, focusOffset = 0 } = selection ?? {};
  figure.prepend(timeline);
  for (const node of [...figure.childNodes]) if (node !== timeline && node !== caption) move(timeline, node);
  if (focused instanceof HTMLElement && timeline.contains(focused)) focused.focus({ preventScroll: true });
  if (anchorNode && focusNode && figure.contains(anchorNode))
    selection?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
}

/**
 * Moves a node to the end of `parent`, where the browser can without ending what goes on in it. Items of a list that
 * stand by themselves it cannot: Chromium counts them without an end where nothing shows them.
 */
function move(parent: Element & { moveBefore?: (node: Node, before: null) => void }, node: ChildNode): void {
  const isItem = node instanceof Element && getComputedStyle(node).display === 'list-item';
  if (parent.moveBefore && parent.isConnected && !isItem) parent.moveBefore(node, null);
  else parent.append(node);
}

function heightWithout(caption: HTMLElement | null, { offsetHeight }: HTMLElement): number {
  return caption
    ? offsetHeight - caption.offsetHeight - Number.parseFloat(getComputedStyle(caption).marginTop)
    : offsetHeight;
}
