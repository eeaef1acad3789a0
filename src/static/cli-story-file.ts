// A story file as the command line reads it: the value, what is wrong with it, and the place of each problem in the
// text.

import type { Problem, TimelineDocument } from '../data/document.js';
import { readStory, type StaticOptions } from './story.js';
import { CommandError, EXIT, inItsLanguage, nameOf, paint, readText, shown } from './cli-io.js';
import { findPlaces, lineFinder, placeOf } from './cli-json.js';
import { startProblem } from './cli-named.js';
import { asUsage } from './cli-options.js';

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
export class NotJson extends CommandError {
  constructor(
    name: string,
    readonly at: Place,
    readonly why: string,
  ) {
    super(`${name}:${at.line}:${at.column}: ${why}`, EXIT.problems);
  }
}

/** Reads and parses; text that is no JSON ends the command, with its place. */
export async function readStoryFile(file: string): Promise<StoryFile> {
  const text = await readText(file);
  const name = nameOf(file);
  const { places, repeated, error } = findPlaces(text);
  const lines = lineFinder(text);
  if (error)
    throw new NotJson(
      name,
      lines(error.offset),
      text.trim() === '' ? 'the file is empty: expected a story as JSON.' : `not JSON: ${error.message}.`,
    );
  const value = JSON.parse(text) as unknown;
  // A story that is but a list is read as its events.
  const inText = (path: string): string => (Array.isArray(value) ? path.replace(/^events/, '') : path);
  const problems = repeated.map(({ name: field, path, offset }): Told => ({
    code: 'field/duplicate',
    path: Array.isArray(value) ? `events${path}` : path,
    message: `The field '${field.slice(0, 80)}' stands twice in this object: the last one counts.`,
    severity: 'error',
    place: lines(offset),
  }));
  return {
    name,
    value,
    problems,
    bytes: new TextEncoder().encode(text).length,
    at: (path) => lines(placeOf(places, inText(path))),
  };
}

/** A problem in two halves: `message` is English, `said` what the date parser says in the story's language. */
export interface Told extends Problem {
  readonly said?: string;
  /** Where it stands, if not at the value of its path. */
  readonly place?: Place;
}

/** Before a sentence of the date parser, where the event has words of its own for its date. */
const UNDATED = 'The event stands among the undated: ';
/** Codes of dates whose sentences are English. */
const ENGLISH = ['date/not-edtf', 'date/not-understood', 'date/season-or-years', 'date/gregorian-year'];
function inHalves(problem: Problem): Told {
  const { code, message, severity } = problem;
  if (!code.startsWith('date/') || ENGLISH.includes(code)) return problem;
  const said = message.startsWith(UNDATED) ? message.slice(UNDATED.length) : message;
  const why =
    said !== message
      ? 'This date is not understood: the event stands among the undated.'
      : severity === 'error'
        ? 'This date is not understood.'
        : 'This date is understood with a doubt.';
  return { ...problem, message: why, said };
}

/** The story as it is read, and all that is wrong with it. */
export function readStoryOf(
  { value, problems: ofText }: StoryFile,
  options: StaticOptions,
): { readonly document: TimelineDocument; readonly problems: readonly Told[] } {
  const problems: Told[] = [...ofText];
  const { document } = asUsage(() =>
    readStory(value, { ...options, onProblem: (problem) => problems.push(inHalves(problem)) }),
  );
  return { document, problems: [...problems, ...startProblem(document)] };
}

/** As compilers write it, so that editors find the place. */
export function problemLine(
  { name, at }: Pick<StoryFile, 'name' | 'at'>,
  { path, severity, message, said, code, dropped, place = at(path) }: Told,
  stream: { readonly isTTY?: boolean },
): string {
  const { line, column } = place;
  const english = `${shown(name)}:${line}:${column}: ${paint(severity, severity, stream)}: ${path === '' ? '' : `${shown(path)}: `}${shown(message)}${dropped ? ' The event is left out.' : ''} (${code})`;
  return said === undefined ? english : `${english}\n${inItsLanguage(said)}`;
}
