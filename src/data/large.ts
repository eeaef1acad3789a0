// When a story is large: what a few read at once is then read in slices, by a file of its own.

import type { TimelineEvent } from './document.js';
import type { EventColumns } from './input.js';
import { isList, valueAt } from './plain.js';

/** More events than these are read in slices. */
const MANY = 5000;

/**
 * Marks a list of events that have a date, a title, a group and a weight at most: nobody need look for more in each of
 * them. On the list, since what reads it and what asks have each their own copy of this file.
 */
const BARE = Symbol.for('khatt-bare');
export const isBare = (events: readonly TimelineEvent[]): boolean => BARE in events;
export const setBare = (events: readonly TimelineEvent[]): unknown => ((events as { [BARE]?: true })[BARE] = true);

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !isList(value);
const eventsOf = (value: unknown): unknown => (isObject(value) ? valueAt(value, 'events') : value);

/** The columns of a story as it came, right or wrong; null for one that has its events as a list, or none. */
export function columnsOf(value: unknown): EventColumns | null {
  const events = eventsOf(value);
  return isObject(events) && events !== value && (valueAt(events, 'date') ?? valueAt(events, 'title')) !== undefined
    ? (events as EventColumns)
    : null;
}

/** Whether a story as it came is read in slices: it has columns, or so many events. */
export function isLarge(value: unknown): boolean {
  const events = eventsOf(value);
  return (isList(events) && (events as readonly unknown[]).length > MANY) || columnsOf(value) !== null;
}
