// What a click fell on: the one place that reads the marks which draw/ and the templates leave on their nodes.

export type Pressed =
  | { readonly on: 'more' | 'cluster'; readonly id: string; readonly node: Element }
  | { readonly on: 'event'; readonly id: string; readonly isButton: boolean; readonly node: Element }
  /** An event in the list of hidden ones. */
  | { readonly on: 'choice'; readonly id: string }
  /** `px` from the chart's left edge. */
  | { readonly on: 'density'; readonly px: number }
  | { readonly on: 'list' | 'ground' };

export function pressedOn(event: MouseEvent): Pressed {
  const path = event.composedPath().filter((node) => node instanceof Element);
  const isIn = (name: string): boolean => path.some((node) => node.classList.contains(name));
  for (const [name, on] of [
    ['data-stack', 'more'],
    ['data-cluster', 'cluster'],
    ['data-event-id', 'event'],
  ] as const) {
    const node = path.find((one) => one.hasAttribute(name));
    const id = node?.getAttribute(name);
    if (!node || id === null || id === undefined) continue;
    if (on !== 'event') return { on, id, node };
    return isIn('stack')
      ? { on: 'choice', id }
      : { on, id, node, isButton: path.some((one) => one instanceof HTMLButtonElement) };
  }
  const chart = path.find((node) => node.classList.contains('chart'));
  if (chart && isIn('crowd')) {
    const { left, width } = chart.getBoundingClientRect();
    // The page may draw the chart at another scale.
    return { on: 'density', px: ((event.clientX - left) * chart.clientWidth) / width };
  }
  return { on: isIn('stack') ? 'list' : 'ground' };
}
