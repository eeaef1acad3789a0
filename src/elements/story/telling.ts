// What one page of a story says, made of the store with the widget's tools.

import type { Chronicle } from '../../data/chronicle-columns.js';
import type { Messages } from '../../i18n/locale.js';
import type { ReadingWords } from '../../i18n/reading/reading-words.js';
import type { Direction } from '../../layout/viewport.js';
import type { Store } from '../kit/store.js';
import type { Frame, StoryTools } from './told.js';

/** An event as a button that leads to it names it. */
export interface Named {
  readonly date: string;
  readonly title: string;
  /** Of the title, where it is another than the story's. */ readonly lang?: string | undefined;
}

export interface Told extends Frame {
  /** Ids in the order in which they are told. */
  readonly order: readonly string[];
  /** The one that is told; null: the title page. */
  readonly at: string | null;
  readonly words: ReadingWords;
  readonly messages: Messages;
  readonly dir: Direction;
  /** Seconds an event while it plays; null: it does not play. */
  readonly seconds: number | null;
  readonly named: (id: string) => Named;
  /** Such as '٤ من ٥'. */
  readonly position: string;
  /** The open event, whole; one beside it has no ids. */
  readonly page: (id: string) => unknown;
  /** The lead picture, where there is one. */
  readonly lead: () => unknown;
  /** How long the story lasts, and from when to when and in how many events, in words. */
  readonly facts: () => readonly [duration: string, extent: string];
}

/** Nothing of an open event leads elsewhere: the story's own buttons do. */
const NO_ACTIONS = { previous: () => {}, next: () => {}, close: () => {} };

/** Null while there is no story, or no words for it. */
export function toldOf(store: Store, tools: StoryTools, frame: Frame): Told | null {
  const {
    chronicle,
    selected,
    order,
    outsideOf,
    filter,
    settings: { headingLevel, play },
    language: { words, messages, dir },
  } = store;
  const reading = tools.reading(words.locale);
  if (!chronicle || !reading) return null;
  const context = {
    selected,
    words,
    messages,
    reading,
    dir,
    order,
    outsideOf,
    isPrinting: false,
    chosen: filter.entities,
    headingLevel: headingLevel + 1,
  };
  const at = selected !== null && order.includes(selected) ? selected : null;
  const { title = '', media } = chronicle.document;
  return {
    ...frame,
    order,
    at,
    messages,
    dir,
    words: reading,
    seconds: play,
    named: (id) => nameOf(chronicle, id, store, tools),
    position: at === null ? '' : outsideOf(at) || tools.positionWords(order.indexOf(at), order.length, context),
    page: (id) => {
      const details = tools.detailsOf(chronicle, id, context);
      return details && tools.renderDetails({ ...details, isWhole: true }, { ...NO_ACTIONS, ...frame.own });
    },
    lead: () => media[0] && tools.renderMedia(media[0], title, context),
    facts: () => factsOf(chronicle, store, tools),
  };
}

function nameOf(
  chronicle: Chronicle,
  id: string,
  { language: { words } }: Store,
  { dateWords, undatedWords }: StoryTools,
): Named {
  const at = chronicle.indexOf.get(id);
  const event = at === undefined ? chronicle.undated.find((one) => one.id === id) : chronicle.events[at];
  return {
    date: at !== undefined ? dateWords(chronicle, at, words) : event ? undatedWords(event, words) : '',
    title: event?.title ?? '',
    lang: event?.langs?.['title'],
  };
}

/** How long the story lasts; from which month to which, or year, or day, and in how many events. */
function factsOf(
  chronicle: Chronicle,
  { language: { words } }: Store,
  { storyEdges, formatDuration, extentWords }: StoryTools,
): readonly [string, string] {
  const edges = storyEdges(chronicle, true);
  return [edges && edges[1] > edges[0] ? formatDuration(...edges, words) : '', extentWords(chronicle, words)];
}
