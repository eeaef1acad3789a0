// What is heard of an event's group, after its title: a shape and a colour tell it to the eye alone.

import type { Chronicle } from '../data/chronicle-columns.js';
import type { Words } from '../time/words.js';

/** Such as '، الناتو'; empty for an event without a group (-1). */
export function groupWords({ document: { groups } }: Chronicle, group: number, { messages }: Words): string {
  const label = groups[group]?.label;
  return label ? messages.comma + label : '';
}
