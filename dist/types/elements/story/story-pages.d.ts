import type { StoryHost, StoryPages } from './told.js';
export { storyStyles } from './story.styles.js';
export declare const createStory: (host: StoryHost) => StoryPages;
