// A story in a sentence: from when to when, how many events, in how many groups.

import type { Chronicle } from '../data/chronicle-columns.js';
import { fill, plural } from '../i18n/lookup.js';
import { parseEdtf } from '../time/edtf.js';
import { formatDate } from '../time/format-date.js';
import type { Words } from '../time/words.js';
import { storyEdges } from './first-view.js';
import { kept } from './kept.js';
import { edtfRange } from './view-range.js';

const YEAR_MS = 365 * 86_400_000;

/** '٥ أحداث من ٢٠١٤ إلى ٢٠٢١': from which month to which, or year, or day; how many alone, where nothing has a date. */
export function extentWords(chronicle: Chronicle, words: Words): string {
  const messages = words.messages;
  const events = plural(messages.events, chronicle.count + chronicle.undated.length, words);
  const edges = storyEdges(chronicle, true);
  if (!edges || edges[1] <= edges[0]) return events;
  const { from, to } = edtfRange(...edges);
  const years = (edges[1] - edges[0]) / YEAR_MS;
  // A story of many years that begins 'in 1955' does not begin in its January.
  const unit = years > 5 ? /^Y?-?[^-]+/ : years > 0.3 ? /^-?[^-]+-\d\d/ : /^[^T]+/;
  const [first = '', last = ''] = [from, to].map((edge) => formatDate(parseEdtf(unit.exec(edge)?.[0] ?? edge), words));
  return first === last ? `${events} · ${first}` : fill(messages.extent, { events, first, last });
}

/** 'الخط الزمني: ٥ أحداث من ٢٠١٤ إلى ٢٠٢١، في مجموعتين'. */
export const summaryOf = (chronicle: Chronicle, words: Words): string => summaries(chronicle)(words);

const summaries = kept((chronicle: Chronicle) =>
  kept((words: Words): string => {
    const { timeline, comma, inGroups } = words.messages;
    const {
      group,
      undated,
      document: { groups },
    } = chronicle;
    const isUsed = new Uint8Array(groups.length);
    for (const one of group) if (one >= 0) isUsed[one] = 1;
    for (const event of undated) isUsed[groups.findIndex(({ id }) => id === event.group)] = 1;
    const used = isUsed.filter((one) => one === 1).length;
    return `${timeline}: ${extentWords(chronicle, words)}${used > 0 ? comma + plural(inGroups, used, words) : ''}`;
  }),
);
