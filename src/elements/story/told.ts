// What the widget hands to the story's own file (story-pages.ts), and what it gets from there. Types alone: that file
// is built on its own, so all that reads the words of a language, and the one template of an open event, come to it as
// tools.

import type { TemplateResult } from 'lit';
import type { ReadingWords } from '../../i18n/reading/reading-words.js';
import type { storyEdges } from '../../layout/first-view.js';
import type { extentWords } from '../../layout/summary.js';
import type { dateWords, undatedWords } from '../../layout/frame.js';
import type { formatDuration } from '../../time/duration.js';
import type { DetailsActions, renderMedia } from '../event/details.js';
import type { DetailsModel, detailsOf, positionWords } from '../event/details-model.js';
import type { SelectedBy, Step } from '../kit/events.js';
import type { Store } from '../kit/store.js';

export interface StoryTools {
  /** Opens an event and says so, or the title page for null. */
  readonly turn: (id: string | null, by: SelectedBy, step?: Step) => void;
  /** Null until they are there. */
  readonly reading: (locale: string) => ReadingWords | null;
  readonly dateWords: typeof dateWords;
  readonly undatedWords: typeof undatedWords;
  readonly detailsOf: typeof detailsOf;
  readonly positionWords: typeof positionWords;
  readonly renderDetails: (model: DetailsModel, actions: DetailsActions) => unknown;
  /** Nothing without its file. */
  readonly renderMedia: (...of: Parameters<typeof renderMedia>) => unknown;
  readonly formatDuration: typeof formatDuration;
  readonly storyEdges: typeof storyEdges;
  readonly extentWords: typeof extentWords;
}

/** What stands on every page of a story. */
export interface Frame {
  readonly header: TemplateResult;
  /** The map. */
  readonly chart: unknown;
  /** What the open event itself asks for. */
  readonly own: Pick<DetailsActions, 'share' | 'mention'>;
}

export interface StoryPages {
  /** Before the templates: where a story begins. */
  follow(): void;
  render(frame: Frame): unknown;
  /** The templates are on the page, of this layout or of another one. */
  updated(): void;
  /** Nothing is told any more. */
  end(): void;
  /** Goes on to the next page (1) or back (-1); false where no story is told, and beyond its ends. */
  step(by: 1 | -1, how: SelectedBy): boolean;
  /** The keys of a story; false for what is none of them. */
  pressed(target: HTMLElement, key: string): boolean;
}

/** What the file exports. */
export interface StoryFile {
  readonly createStory: (store: Store, tools: StoryTools) => StoryPages;
}
