// The shape of the words with which a story is read, found and shared: apart from those of the widget (locale.ts),
// since they are fetched where they are used.

import type { Plural } from '../locale.js';

/** Words in `{braces}` are filled in. */
export interface ReadingWords {
  // the story, event by event
  readonly begin: string;
  readonly previous: string;
  readonly next: string;
  /** Back to the page with the title. */
  readonly toTitle: string;
  readonly play: string;
  readonly pause: string;
  readonly enlarge: string;
  readonly transcript: string;
  // finding
  readonly search: string;
  readonly clearSearch: string;
  readonly clearAll: string;
  readonly groups: string;
  readonly people: string;
  readonly organizations: string;
  readonly places: string;
  /** Of chips: those that are not shown; `{n}` of them. */
  readonly more: Plural;
  readonly fewer: string;
  /** On a card whose title has none of the words that were searched for. */
  readonly inText: string;
  readonly nothingFound: string;
  /** The same of a choice of groups and names, without a search. */
  readonly nothingChosen: string;
  /** Of the open event, where it is none of those that were asked for. */
  readonly outside: string;
  // sharing
  readonly copyLink: string;
  readonly share: string;
  readonly copyText: string;
  readonly copied: string;
  readonly notCopied: string;
  // what joins a story
  /** `{n}` events that have come. */
  readonly added: Plural;
  // layouts
  readonly layout: string;
  readonly chart: string;
  readonly story: string;
  readonly list: string;
}
