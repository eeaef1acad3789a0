// What the page appends to a story, on top of the data as it came.

const idOf = (event: unknown): unknown => (typeof event === 'object' && event !== null && 'id' in event ? event.id : undefined);

/** The value, a document or an array of events, with more events; one whose id is there already takes its place. The value itself stays as it is. */
export function withEvents(value: unknown, added: readonly unknown[]): unknown {
  if (added.length === 0) return value;
  const root: { readonly events?: unknown } = Array.isArray(value) ? { events: value } : Object(value);
  const events: unknown[] = Array.isArray(root.events) ? [...root.events] : [];
  for (const one of added) {
    const id = idOf(one);
    const at = id === undefined ? -1 : events.findIndex((event) => idOf(event) === id);
    if (at < 0) events.push(one);
    else events[at] = one;
  }
  return { ...root, events };
}
