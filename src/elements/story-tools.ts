// What the story's own file is handed: it must not read the words of a language, nor hold a template of the open event.

import { dateWords, undatedWords } from '../layout/frame.js';
import { storyEdges } from '../layout/first-view.js';
import { extentWords } from '../layout/summary.js';
import { formatDuration } from '../time/duration.js';
import { detailsOf, positionWords } from './event/details-model.js';
import { readingPart } from './kit/reading-part.js';
import { morePart, renderOpen } from './more-controller.js';
import type { StoryTools } from './story/told.js';

export const storyTools = (turn: StoryTools['turn']): StoryTools => ({
  turn,
  reading: (locale) => readingPart.now?.readingWordsFor(locale) ?? null,
  dateWords,
  undatedWords,
  detailsOf,
  positionWords,
  renderDetails: renderOpen,
  renderMedia: (...of) => morePart.now?.renderMedia(...of),
  formatDuration,
  storyEdges,
  extentWords,
});
