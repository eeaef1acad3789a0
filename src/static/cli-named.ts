// Ids by which a story, or a call, names what the story has: those that it has not.

import type { Problem, TimelineDocument } from '../data/document.js';
import { nearestNamed, type Named } from '../data/near.js';
import type { ShownOptions } from './shown.js';

const STARTS = ['title', 'first', 'last'];
const meant = (id: string, all: readonly Named[]): string => {
  const near = nearestNamed(id, all);
  return near === null ? '' : ` Did you mean '${near}'?`;
};
const named = (all: readonly { readonly id: string; readonly label?: string; readonly name?: string }[]): Named[] =>
  all.map(({ id, label, name }) => ({ id, names: [label ?? name ?? ''] }));
const pages = ({ events }: TimelineDocument): Named[] => [
  ...STARTS.map((id) => ({ id, names: [] })),
  ...events.map(({ id, title }) => ({ id, names: [title] })),
];
const without = (ids: readonly string[], all: readonly Named[]): string | undefined => {
  const known = new Set(all.map(({ id }) => id));
  return ids.find((id) => !known.has(id));
};

/** Where a story is to open on an event that is not there, or is left out: it then opens on its title. */
export function startProblem(document: TimelineDocument): Problem[] {
  const all = pages(document);
  const missing = document.start === undefined ? undefined : without([document.start], all);
  return missing === undefined
    ? []
    : [
        {
          code: 'event/undeclared',
          path: 'start',
          message: `There is no event '${missing.slice(0, 80)}' to open on.${meant(missing, all)}`,
          severity: 'warning',
        },
      ];
}

/** What is wrong with the ids that a call names; null where the story has all of them. */
export function wrongIds(document: TimelineDocument, { start, groups, entities }: ShownOptions): string | null {
  const idsOf = (asked: string | undefined): string[] => asked?.split(/\s+/).filter(Boolean) ?? [];
  const asked = [
    ['start', 'event', start === undefined ? [] : [start], pages(document)],
    ['groups', 'group', idsOf(groups), named(document.groups)],
    ['entities', 'entity', idsOf(entities), named(document.entities)],
  ] as const;
  for (const [option, what, ids, all] of asked) {
    const missing = without(ids, all);
    if (missing !== undefined) return `--${option}: the story has no ${what} '${missing}'.${meant(missing, all)}`;
  }
  return null;
}
