// The story lies beside the widget's file, and so do the words for reading: a timeline that is a chart or a list needs
// neither.

import { Part } from '../kit/part.js';
import type { StoryFile } from './told.js';

export const storyPart = new Part('story', (): Promise<StoryFile> => import('./story-pages.js'));
