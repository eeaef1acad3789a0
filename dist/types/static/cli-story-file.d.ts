import type { Problem } from '../data/document.js';
import { CommandError } from './cli-io.js';
export interface Place {
    readonly line: number;
    readonly column: number;
}
export interface StoryFile {
    readonly name: string;
    readonly value: unknown;
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
/** As compilers write it, so that editors find the place. */
export declare function problemLine({ name, at }: Pick<StoryFile, 'name' | 'at'>, { path, severity, message, code, dropped }: Problem, stream: {
    readonly isTTY?: boolean;
}): string;
