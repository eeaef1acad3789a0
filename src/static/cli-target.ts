// Where `khatt build` writes: never over what it reads, and over what is there only where `khatt` made it or `--force`
// is said.

import { accessSync, constants, fstatSync, readFileSync, statSync, type BigIntStats } from 'node:fs';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import { CommandError, STDIN, usage } from './cli-io.js';
import { isOurs } from './cli-mark.js';

/** Of a file, or of a stream that the shell has opened by its number; undefined where there is none. */
function statOf(file: string | number): BigIntStats | undefined {
  try {
    return typeof file === 'number' ? fstatSync(file, { bigint: true }) : statSync(file, { bigint: true });
  } catch {
    return undefined;
  }
}
/** The same file, by whatever path: through links, and in another case where the disk knows none. */
const isSame = (a: BigIntStats | undefined, b: BigIntStats | undefined): boolean =>
  a !== undefined && b !== undefined && a.isFile() && a.dev === b.dev && a.ino === b.ino;
const STDIN_NUMBER = 0;
const STDOUT_NUMBER = 1;

export const isFolder = (path: string): boolean =>
  path.endsWith('/') || path.endsWith(sep) || (statOf(path)?.isDirectory() ?? false);

/** Where the result of `input` goes: the path itself, or a file of its name in the folder. */
const outputFor = (out: string, input: string, extension: string): string =>
  isFolder(out) ? join(out, `${input === STDIN ? 'story' : basename(input, extname(input))}.${extension}`) : out;

function checkFolder(target: string): void {
  const folder = dirname(target);
  const stat = statOf(folder);
  if (!stat) throw new CommandError(`Cannot write ${target}: there is no folder ${folder}.`);
  if (!stat.isDirectory()) throw new CommandError(`Cannot write ${target}: ${folder} is a file and no folder.`);
}

function checkRights(target: string, isThere: boolean): void {
  try {
    accessSync(isThere ? target : dirname(target), constants.W_OK);
  } catch {
    throw new CommandError(`Cannot write ${target}: permission denied.`);
  }
}

/** Whether anything may be written to a path; throws where it may not. */
function checkTarget(target: string, inputs: readonly string[], isForced: boolean): void {
  checkFolder(target);
  const stat = statOf(target);
  const read = inputs.find((input) => isSame(stat, statOf(input === STDIN ? STDIN_NUMBER : input)));
  if (read !== undefined)
    throw usage(
      `${target} is read here (${read === STDIN ? 'standard input' : read}) and never written over: name another file by -o.`,
    );
  if (stat?.isDirectory()) throw new CommandError(`Cannot write ${target}: that is a folder.`);
  checkRights(target, stat !== undefined);
  // Pipes and devices hold nothing that could be lost, nor does the file that the shell has opened for us.
  if (!stat?.isFile() || isForced || isSame(stat, statOf(STDOUT_NUMBER))) return;
  if (!isOurs(readFileSync(target)))
    throw usage(
      `${target} is there, and is not as khatt made it: name another file by -o, or write over it with --force.`,
    );
}

/**
 * The files that the results of `inputs` go to, in their order; null for standard output. Throws, before anything is
 * written, where one of them may not be: `alsoRead` are further files that the call reads.
 */
export function targetsOf(
  out: string | undefined,
  inputs: readonly string[],
  { extension, isForced, alsoRead }: { extension: string; isForced: boolean; alsoRead: readonly string[] },
): readonly (string | null)[] {
  const read = [...inputs, ...alsoRead];
  if (out === undefined || out === STDIN) {
    const into = read.find((input) => isSame(statOf(STDOUT_NUMBER), statOf(input === STDIN ? STDIN_NUMBER : input)));
    if (into !== undefined) throw usage(`Standard output goes to ${into}, which is read here and never written over.`);
    return inputs.map(() => null);
  }
  const targets = inputs.map((input) => outputFor(out, input, extension));
  // In another case it may be the same file.
  const keys = targets.map((target) => resolve(target).normalize().toLowerCase());
  targets.forEach((target, i) => {
    const first = keys.indexOf(keys[i] ?? '');
    if (first < i)
      throw usage(
        `${inputs[first] ?? ''} and ${inputs[i] ?? ''} would both become ${target}: build them into two folders.`,
      );
    checkTarget(target, read, isForced);
  });
  return targets;
}
