// What a story is told with: words, dates and open events of the Chronicle, made ready for the file that turns its pages.

import type { TemplateResult } from 'lit';
import type { Chronicle } from '../data/chronicle-columns.js';
import { dateWords, undatedWords } from '../layout/frame.js';
import { storyEdges } from '../layout/first-view.js';
import { extentWords } from '../layout/summary.js';
import { formatDuration } from '../time/duration.js';
import { renderDetails, renderMedia, type DetailsActions } from './event/details.js';
import { detailsOf, positionWords, type DetailsContext } from './event/details-model.js';
import type { Named, StoryWords, Told } from './story/told.js';

export interface StoryContext extends DetailsContext {
  readonly chronicle: Chronicle;
  readonly order: readonly string[];
  readonly reading: StoryWords;
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
    lead: () => media[0] && renderMedia(media[0], title, messages),
    facts: () => factsOf(context),
  };
}

function nameOf(chronicle: Chronicle, id: string, { words }: DetailsContext): Named {
  const at = chronicle.indexOf.get(id);
  const event = at === undefined ? chronicle.undated.find((one) => one.id === id) : chronicle.events[at];
  return { date: at !== undefined ? dateWords(chronicle, at, words) : event ? undatedWords(event, words) : '', title: event?.title ?? '' };
}

/** How long the story lasts; from when to when, and in how many events. */
function factsOf({ chronicle, words }: StoryContext): readonly [string, string] {
  const edges = storyEdges(chronicle);
  return [edges && edges[1] > edges[0] ? formatDuration(...edges, words) : '', extentWords(chronicle, words)];
}
