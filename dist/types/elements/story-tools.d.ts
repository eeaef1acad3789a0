import type { StoryTools } from './story/told.js';
export declare const storyTools: (turn: StoryTools["turn"]) => StoryTools;
