// What the page appends to a story, on top of the data as it came.

import { columnsOf } from '../../data/large.js';
import { isList, MAX_DEPTH, plainOf } from '../../data/plain.js';

const idOf = (event: unknown): unknown => (typeof event === 'object' && event !== null && 'id' in event ? event.id : undefined);

/** The value, a document or an array of events, with more events; one whose id is there already takes its place. The value itself stays as it is, and so do columns. */
export function withEvents(value: unknown, added: readonly unknown[]): unknown {
  if (added.length === 0 || columnsOf(value)) return value;
  const plain = (one: unknown): unknown => plainOf(one, MAX_DEPTH);
  const root: { readonly events?: unknown } = Object(plain(isList(value) ? { events: value } : value));
  const events: unknown[] = Array.isArray(root.events) ? [...root.events] : [];
  const places = new Map<unknown, number>();
  const note = (event: unknown, at: number): void => {
    const id = idOf(event);
    if (id !== undefined && !places.has(id)) places.set(id, at);
  };
  events.forEach(note);
  for (const one of added.map(plain)) {
    const at = places.get(idOf(one)) ?? events.length;
    note(one, at);
    events[at] = one;
  }
  return { ...root, events };
}
