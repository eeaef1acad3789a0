import type { TimelineDocument } from '../data/document.js';
export declare function storyJson({ events, ...document }: TimelineDocument): string;
