// What the page appends to a story, on top of the data as it came.

import { columnsOf } from '../../data/large.js';
import { isList, MAX_DEPTH, plainOf, valueAt } from '../../data/plain.js';

const idOf = (event: unknown): unknown =>
  typeof event === 'object' && event !== null ? valueAt(event, 'id') : undefined;

/** As they are: who reads them copies each, and of a hundred thousand nobody waits for more than that. */
function eventsOf(list: unknown): unknown[] {
  if (!isList(list)) return [];
  try {
    return [...(list as unknown[])];
  } catch {
    return plainOf(list, MAX_DEPTH) as unknown[];
  }
}

/** All but its events, as plain data. */
function rootOf(story: unknown): object {
  try {
    const names = Object.keys(Object(story) as object).filter((name) => name !== 'events');
    return plainOf(
      Object.fromEntries(names.map((name) => [name, valueAt(story as object, name)])),
      MAX_DEPTH,
    ) as object;
  } catch {
    return {};
  }
}

/**
 * The value, a document or an array of events, with more events; one whose id is there already takes its place. The
 * value itself stays as it is, and so do columns.
 */
export function withEvents(value: unknown, added: readonly unknown[]): unknown {
  if (added.length === 0 || columnsOf(value)) return value;
  const isBare = isList(value);
  const events = eventsOf(
    isBare ? value : typeof value === 'object' && value !== null ? valueAt(value, 'events') : undefined,
  );
  const places = new Map<unknown, number>();
  const note = (event: unknown, at: number): void => {
    const id = idOf(event);
    if (id !== undefined && !places.has(id)) places.set(id, at);
  };
  events.forEach(note);
  for (const one of added.map((event) => plainOf(event, MAX_DEPTH))) {
    const at = places.get(idOf(one)) ?? events.length;
    note(one, at);
    events[at] = one;
  }
  return { ...(isBare ? {} : rootOf(value)), events };
}
