// What a story is told with: words, dates and open events of the Chronicle, made ready for the file that turns its pages.

import type { TemplateResult } from 'lit';
import type { Chronicle } from '../data/chronicle-columns.js';
import { fill, plural } from '../i18n/lookup.js';
import { dateWords, undatedWords } from '../layout/frame.js';
import { storyEdges } from '../layout/first-view.js';
import { edtfRange } from '../layout/view-range.js';
import { formatDuration } from '../time/duration.js';
import { parseEdtf } from '../time/edtf.js';
import { formatDate } from '../time/format-date.js';
import { renderDetails, renderMedia, type DetailsActions } from './event/details.js';
import { detailsOf, positionWords, type DetailsContext } from './event/details-model.js';
import type { Named, StoryWords, Told } from './story/told.js';

export interface StoryContext extends DetailsContext {
  readonly chronicle: Chronicle;
  readonly order: readonly string[];
  readonly reading: StoryWords & { readonly between: string };
  readonly seconds: number | null;
  readonly header: TemplateResult;
  readonly chart: unknown;
}

/** Ids in the order in which they are told. */
export function toldOf(context: StoryContext, actions: DetailsActions): Told {
  const { chronicle, order, selected, reading, messages, dir, seconds, header, chart } = context;
  const at = selected !== null && order.includes(selected) ? selected : null;
  const { title = '', media } = chronicle.document;
  return {
    order, at, words: reading, messages, dir, seconds, header, chart,
    named: (id) => nameOf(chronicle, id, context),
    position: at === null ? '' : positionWords(order.indexOf(at), order.length, context),
    page: (id) => {
      const details = detailsOf(chronicle, id, context);
      return details && renderDetails({ ...details, isWhole: true }, actions);
    },
    lead: () => media[0] && renderMedia(media[0], title, context),
    facts: () => factsOf(context),
  };
}

function nameOf(chronicle: Chronicle, id: string, { words }: DetailsContext): Named {
  const at = chronicle.indexOf.get(id);
  const event = at === undefined ? chronicle.undated.find((one) => one.id === id) : chronicle.events[at];
  return { date: at !== undefined ? dateWords(chronicle, at, words) : event ? undatedWords(event, words) : '', title: event?.title ?? '', lang: event?.langs?.['title'] };
}

const YEAR_MS = 365 * 86_400_000;

/** How long the story lasts; from which month to which, or year, or day, and in how many events. */
function factsOf({ chronicle, order, reading, messages, words }: StoryContext): readonly [string, string] {
  const events = plural(messages.events, order.length, words);
  const edges = storyEdges(chronicle);
  if (!edges || edges[1] <= edges[0]) return ['', events];
  const { from, to } = edtfRange(...edges);
  const years = (edges[1] - edges[0]) / YEAR_MS;
  // A story of many years that begins 'in 1955' does not begin in its January.
  const unit = years > 5 ? /^Y?-?[^-]+/ : years > 0.3 ? /^-?[^-]+-\d\d/ : /^[^T]+/;
  const [first = '', last = ''] = [from, to].map((edge) => formatDate(parseEdtf(unit.exec(edge)?.[0] ?? edge), words));
  return [formatDuration(...edges, words), first === last ? `${events} · ${first}` : fill(reading.between, { events, first, last })];
}
