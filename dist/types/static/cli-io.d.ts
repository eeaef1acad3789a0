/** What the shell is told. */
export declare const EXIT: {
    readonly ok: 0;
    readonly problems: 1;
    readonly usage: 2;
    readonly failed: 3;
};
/** Ends the command with a message that says what to do. */
export declare class CommandError extends Error {
    readonly code: number;
    constructor(message: string, code?: number);
}
export declare const usage: (message: string) => CommandError;
export declare const messageOf: (error: unknown) => string;
/** The name of standard input among the files, and in what is said of it. */
export declare const STDIN = "-";
export declare const nameOf: (file: string) => string;
/** The files named, else standard input, if something is piped in. */
export declare function inputsOf(files: readonly string[], command: string): readonly string[];
/**
 * The text of a file or of standard input, without a byte order mark. A wrong encoding would be published as signs that
 * nobody can read.
 */
export declare function readText(file: string): Promise<string>;
export declare function readBytes(file: string): Uint8Array;
export declare const print: (content: string | Uint8Array) => void;
export declare function writeFile(file: string, content: Uint8Array): void;
declare const CODES: {
    readonly error: 31;
    readonly warning: 33;
    readonly quiet: 2;
};
/** Colour where the stream is a terminal and nobody asked for none. */
export declare function paint(style: keyof typeof CODES, text: string, stream?: {
    readonly isTTY?: boolean;
}): string;
/**
 * Names and stories come from anywhere: what would steer the terminal, or turn the words around it, is shown and not
 * done.
 */
export declare const shown: (words: string) => string;
export declare const say: (line: string) => void;
/** How a command fails: with its exit code. */
export declare function fail(error: unknown): number;
/**
 * A sentence of the date parser, which speaks the story's language, stands on a line of its own, apart from the
 * English.
 */
export declare const inItsLanguage: (sentence: string) => string;
/** What is under way, for somebody who sits there and waits. */
export declare const sayProgress: (line: string) => void;
export {};
