// A story as it was read, to a story file again: dates in words are EDTF in it, and what says nothing is left out.

import type { TimelineDocument } from '../data/document.js';

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
/** Unknown fields stand among the others, as they were written; empty lists are left out, the list of events stays. */
function flat({
  extra = {},
  ...fields
}: {
  readonly extra?: Readonly<Record<string, unknown>>;
}): Record<string, unknown> {
  return { ...Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value))), ...extra };
}

export function storyJson({ events, ...document }: TimelineDocument): string {
  return `${JSON.stringify({ ...flat(document), events: events.map(flat) }, null, 2)}\n`;
}
