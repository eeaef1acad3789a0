import { Part } from '../kit/part.js';
import type { StoryFile } from './told.js';
export declare const storyPart: Part<StoryFile>;
