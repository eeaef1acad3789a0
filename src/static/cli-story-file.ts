// A story file as the command line reads it: the value, and the place of each problem in the text.

import type { Problem } from '../data/document.js';
import { CommandError, EXIT, nameOf, paint, readText } from './cli-io.js';
import { findPlaces, lineFinder, placeOf } from './cli-json.js';

export interface Place { readonly line: number; readonly column: number }

export interface StoryFile {
  readonly name: string;
  readonly value: unknown;
  readonly at: (path: string) => Place;
}

/** The text of a file is no JSON. */
export class NotJson extends CommandError {
  constructor(name: string, readonly at: Place, readonly why: string) {
    super(`${name}:${at.line}:${at.column}: ${why}`, EXIT.problems);
  }
}

/** Reads and parses; text that is no JSON ends the command, with its place. */
export async function readStoryFile(file: string): Promise<StoryFile> {
  const text = await readText(file);
  const name = nameOf(file);
  const { places, error } = findPlaces(text);
  const lines = lineFinder(text);
  if (error) throw new NotJson(name, lines(error.offset), text.trim() === '' ? 'the file is empty: expected a story as JSON.' : `not JSON: ${error.message}.`);
  return { name, value: JSON.parse(text) as unknown, at: (path) => lines(placeOf(places, path)) };
}

/** As compilers write it, so that editors find the place. */
export function problemLine({ name, at }: Pick<StoryFile, 'name' | 'at'>, { path, severity, message, code, dropped }: Problem, stream: { readonly isTTY?: boolean }): string {
  const { line, column } = at(path);
  return `${name}:${line}:${column}: ${paint(severity, severity, stream)}: ${path === '' ? '' : `${path}: `}${message}${dropped ? ' The event is left out.' : ''} (${code})`;
}
