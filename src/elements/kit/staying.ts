// Files on use may come late: what they open takes the focus, which must not be taken from a reader who has gone on.

/** Tells, whenever it is asked, whether the reader is where they are now: the focus has not gone to something else. */
export function staying(node: Element): () => boolean {
  const root = node.getRootNode();
  const active = (): Element | null =>
    (root instanceof ShadowRoot ? root.activeElement : null) ?? document.activeElement;
  const was = active();
  // What an update took away was left by nobody.
  return () => !was?.isConnected || active() === was || active() === document.body;
}
