// Where the command line reads and writes, and how it says that something is wrong.

import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { buffer } from 'node:stream/consumers';

/** What the shell is told. */
export const EXIT = { ok: 0, problems: 1, usage: 2, failed: 3 } as const;

/** Ends the command with a message that says what to do. */
export class CommandError extends Error {
  constructor(
    message: string,
    readonly code: number = EXIT.failed,
  ) {
    super(message);
  }
}
export const usage = (message: string): CommandError => new CommandError(message, EXIT.usage);

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The name of standard input among the files, and in what is said of it. */
export const STDIN = '-';
export const nameOf = (file: string): string => (file === STDIN ? '<stdin>' : file);

/** The files named, else standard input, if something is piped in. */
export function inputsOf(files: readonly string[], command: string): readonly string[] {
  if (files.includes('')) throw usage(`The name of a file is empty: khatt ${command} story.json`);
  if (files.indexOf(STDIN) !== files.lastIndexOf(STDIN))
    throw usage('Standard input can be read once: - stands twice.');
  if (files.length > 0) return files;
  if (process.stdin.isTTY) throw usage(`Name a file, or pipe one in: khatt ${command} story.json`);
  return [STDIN];
}

const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'that is a folder: name a file in it',
  ENOTDIR: 'a part of the path is no folder',
  ENOSPC: 'no space is left',
};
function fileError(action: string, file: string, error: unknown): CommandError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new CommandError(`Cannot ${action} ${file}: ${FILE_ERRORS[code] ?? messageOf(error)}.`);
}

/**
 * The text of a file or of standard input, without a byte order mark. A wrong encoding would be published as signs that
 * nobody can read.
 */
export async function readText(file: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = file === STDIN ? await buffer(process.stdin) : readFileSync(file);
  } catch (error) {
    throw fileError('read', nameOf(file), error);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CommandError(`${nameOf(file)} is not UTF-8: save it as that.`);
  }
}

export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw fileError('read', file, error);
  }
}

export const print = (content: string | Uint8Array): void => void process.stdout.write(content);

export function writeFile(file: string, content: Uint8Array): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw fileError('write', file, error);
  }
}

const CODES = { error: 31, warning: 33, quiet: 2 } as const;
/** Colour where the stream is a terminal and nobody asked for none. */
export function paint(
  style: keyof typeof CODES,
  text: string,
  stream: { readonly isTTY?: boolean } = process.stderr,
): string {
  const isColourful = stream.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
  return isColourful ? `\u001B[${CODES[style]}m${text}\u001B[0m` : text;
}

/**
 * Names and stories come from anywhere: what would steer the terminal, or turn the words around it, is shown and not
 * done.
 */
export const shown = (words: string): string =>
  words.replace(
    /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

export const say = (line: string): void => void process.stderr.write(`${line}\n`);
/** How a command fails: with its exit code. */
export function fail(error: unknown): number {
  say(`${paint('error', 'khatt')}: ${shown(messageOf(error))}`);
  return error instanceof CommandError ? error.code : EXIT.failed;
}
/**
 * A sentence of the date parser, which speaks the story's language, stands on a line of its own, apart from the
 * English.
 */
export const inItsLanguage = (sentence: string): string => `    ${sentence}`;
/** What is under way, for somebody who sits there and waits. */
export const sayProgress = (line: string): void => {
  if (process.stderr.isTTY) say(paint('quiet', shown(line)));
};
