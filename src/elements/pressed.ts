// What a click fell on: the one place that reads the marks which draw/ and the templates leave on their nodes.

export type Pressed =
  | { readonly on: 'more' | 'cluster'; readonly id: string }
  | { readonly on: 'event'; readonly id: string; readonly isButton: boolean }
  /** `px` from the chart's left edge. */
  | { readonly on: 'overview'; readonly px: number }
  | { readonly on: 'list' | 'ground' };

export function pressedOn(event: MouseEvent): Pressed {
  const path = event.composedPath().filter((node) => node instanceof Element);
  const valueOf = (name: string): string | null => path.find((node) => node.hasAttribute(name))?.getAttribute(name) ?? null;
  const within = (name: string): Element | undefined => path.find((node) => node.classList.contains(name));
  const more = valueOf('data-stack');
  if (more !== null) return { on: 'more', id: more };
  const cluster = valueOf('data-cluster');
  if (cluster !== null) return { on: 'cluster', id: cluster };
  const id = valueOf('data-event-id');
  if (id !== null) return { on: 'event', id, isButton: path.some((node) => node instanceof HTMLButtonElement) };
  const chart = within('chart');
  if (chart && within('overview')) {
    const { left, width } = chart.getBoundingClientRect();
    // The page may draw the chart at another scale.
    return { on: 'overview', px: ((event.clientX - left) * chart.clientWidth) / width };
  }
  return { on: within('stack') ? 'list' : 'ground' };
}
