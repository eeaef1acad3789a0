import type { Store } from '../kit/store.js';
import type { StoryPages, StoryTools } from './told.js';
export declare const createStory: (store: Store, tools: StoryTools) => StoryPages;
