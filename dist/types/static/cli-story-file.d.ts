import type { Problem, TimelineDocument } from '../data/document.js';
import { type StaticOptions } from './story.js';
import { CommandError } from './cli-io.js';
export interface Place {
    readonly line: number;
    readonly column: number;
}
export interface StoryFile {
    readonly name: string;
    readonly value: unknown;
    readonly bytes: number;
    /** What is wrong with the text, though it is JSON. */
    readonly problems: readonly Told[];
    readonly at: (path: string) => Place;
}
/** The text of a file is no JSON. */
export declare class NotJson extends CommandError {
    readonly at: Place;
    readonly why: string;
    constructor(name: string, at: Place, why: string);
}
/** Reads and parses; text that is no JSON ends the command, with its place. */
export declare function readStoryFile(file: string): Promise<StoryFile>;
/** A problem in two halves: `message` is English, `said` what the date parser says in the story's language. */
export interface Told extends Problem {
    readonly said?: string;
    /** Where it stands, if not at the value of its path. */
    readonly place?: Place;
}
/** The story as it is read, and all that is wrong with it. */
export declare function readStoryOf({ value, problems: ofText }: StoryFile, options: StaticOptions): {
    readonly document: TimelineDocument;
    readonly problems: readonly Told[];
};
/** As compilers write it, so that editors find the place. */
export declare function problemLine({ name, at }: Pick<StoryFile, 'name' | 'at'>, { path, severity, message, said, code, dropped, place }: Told, stream: {
    readonly isTTY?: boolean;
}): string;
