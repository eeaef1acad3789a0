// `khatt check`: what is wrong with stories, and where.

import process from 'node:process';
import type { Problem } from '../data/document.js';
import { readStory } from './story.js';
import { CommandError, EXIT, inputsOf, nameOf, say, sayProgress, writeOut } from './cli-io.js';
import { asUsage, HELP, helpOf, parse, text, type Options } from './cli-options.js';
import { NotJson, problemLine, readStoryFile } from './cli-story-file.js';

const OPTIONS: Options = {
  json: { type: 'boolean', help: 'Problems as a JSON array on standard output' },
  strict: { type: 'boolean', help: 'Warnings count as errors' },
  reference: { type: 'string', value: 'date', help: 'The day that "last month" is counted from, where the story has no asOf' },
  lang: { type: 'string', value: 'tag', help: 'Language of dates in words, where the story names none' },
  ...HELP,
};

export const checkHelp = `khatt check [options] <story.json …>
  Says what is wrong with stories, with line and column. Reads standard input without a file.

${helpOf(OPTIONS)}

Exit code: 0 nothing is wrong, or only warnings; 1 errors, or text that is not JSON; 2 a wrong call; 3 a file cannot be read.
`;

interface Found extends Problem { readonly file: string; readonly line: number; readonly column: number }

export async function check(args: readonly string[]): Promise<number> {
  const { values, files } = parse(args, OPTIONS, 'check');
  if (values['help']) {
    writeOut(undefined, checkHelp);
    return EXIT.ok;
  }
  const inputs = inputsOf(files, 'check');
  const found: Found[] = [];
  const lines: string[] = [];
  let code: number = EXIT.ok;
  for (const [i, file] of inputs.entries()) {
    if (inputs.length > 1) sayProgress(`${i + 1}/${inputs.length} ${file}`);
    try {
      const story = await readStoryFile(file);
      asUsage(() => readStory(story.value, {
        reference: text(values, 'reference'), lang: text(values, 'lang'),
        onProblem: (problem) => {
          found.push({ file: story.name, ...story.at(problem.path), ...problem });
          lines.push(problemLine(story, problem, process.stdout));
        },
      }));
    } catch (error) {
      if (!(error instanceof CommandError) || error.code === EXIT.usage) throw error;
      // The other files are still looked at.
      code = Math.max(code, error.code);
      if (!(error instanceof NotJson)) {
        say(error.message);
        continue;
      }
      found.push({ file: nameOf(file), ...error.at, code: 'document/not-json', path: '', message: error.why, severity: 'error' });
      lines.push(error.message);
    }
  }
  const count = (severity: Problem['severity']): number => found.filter((one) => one.severity === severity).length;
  const told = (severity: Problem['severity']): string => `${count(severity)} ${severity}${count(severity) === 1 ? '' : 's'}`;
  if (count('error') > 0 || (values['strict'] && found.length > 0)) code = Math.max(code, EXIT.problems);
  if (values['json']) writeOut(undefined, `${JSON.stringify(found, null, 2)}\n`);
  else if (lines.length > 0) writeOut(undefined, `${[...lines, `${told('error')}, ${told('warning')}`].join('\n')}\n`);
  return code;
}
