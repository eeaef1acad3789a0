import type { Problem, TimelineDocument } from '../data/document.js';
import type { ShownOptions } from './shown.js';
/** Where a story is to open on an event that is not there, or is left out: it then opens on its title. */
export declare function startProblem(document: TimelineDocument): Problem[];
/** What is wrong with the ids that a call names; null where the story has all of them. */
export declare function wrongIds(document: TimelineDocument, { start, groups, entities }: ShownOptions): string | null;
