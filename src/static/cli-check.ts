// `khatt check`: what is wrong with stories, and where.

import process from 'node:process';
import type { Problem } from '../data/document.js';
import type { StaticOptions } from './story.js';
import { CommandError, EXIT, fail, inputsOf, nameOf, print, sayProgress } from './cli-io.js';
import { BYTES, DAY } from './expect.js';
import { HELP, helpOf, number, parse, text, type Options } from './cli-options.js';
import { NotJson, problemLine, readStoryFile, readStoryOf, type StoryFile, type Told } from './cli-story-file.js';

/** What the element reads of `src` unless it is told otherwise. */
const MOST_BYTES = 1_048_576;

const OPTIONS: Options = {
  json: { type: 'boolean', help: 'Problems as a JSON array on standard output' },
  strict: { type: 'boolean', help: 'Warnings count as errors' },
  reference: {
    type: 'string',
    value: 'date',
    help: 'The day that "last month" is counted from, where the story has no asOf',
    check: DAY,
  },
  'max-bytes': { type: 'string', value: 'n', number: BYTES, help: `The element's max-bytes (${MOST_BYTES})` },
  lang: { type: 'string', value: 'tag', help: 'Language of dates in words, where the story names none' },
  ...HELP,
};

const checkHelp = `khatt check [options] <story.json …>
  Says what is wrong with stories, with line and column. Reads standard input without a file.

${helpOf(OPTIONS)}

Exit code: 0 nothing is wrong, or only warnings; 1 errors, or text that is not JSON; 2 a wrong call; 3 a file cannot be read.
`;

interface Found extends Omit<Told, 'place'> {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The problems of a file as readers meet them; of one that is no JSON, where it stops being that. */
async function look(
  file: string,
  mostBytes: number,
  options: StaticOptions,
): Promise<{ readonly file: Pick<StoryFile, 'name' | 'at'>; readonly problems: readonly Told[] }> {
  try {
    const story = await readStoryFile(file);
    const { problems } = readStoryOf(story, options);
    const size: Told = {
      code: 'load/size',
      path: '',
      message: `The file has ${story.bytes} bytes, and by src the element reads ${mostBytes}: give it a max-bytes.`,
      severity: 'error',
    };
    return { file: story, problems: [...(story.bytes > mostBytes ? [size] : []), ...problems, ...withoutIds(story)] };
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    return {
      file: { name: nameOf(file), at: () => error.at },
      problems: [{ code: 'document/not-json', path: '', message: sentence(error.why), severity: 'error' }],
    };
  }
}

/**
 * Told once for the story: links and selection name an event by its id, and one that is made changes with what it is
 * made of.
 */
function withoutIds({ value }: StoryFile): Told[] {
  const events: unknown = Array.isArray(value)
    ? value
    : typeof value === 'object' && value !== null
      ? Reflect.get(value, 'events')
      : null;
  if (!Array.isArray(events)) return [];
  const nameless = events.flatMap((event: unknown, i) =>
    typeof event === 'object' && event !== null && (Reflect.get(event, 'id') ?? '') === '' ? i : [],
  );
  const message = `${nameless.length} of ${events.length} events have no id: links to them break when their date or title is corrected.`;
  return nameless.length === 0
    ? []
    : [{ code: 'event/no-id', path: `events[${nameless[0]}]`, message, severity: 'warning' }];
}

const sentence = (why: string): string => why.charAt(0).toUpperCase() + why.slice(1);

export async function check(args: readonly string[]): Promise<number> {
  const { values, files } = parse(args, OPTIONS, 'check');
  if (values['help']) {
    print(checkHelp);
    return EXIT.ok;
  }
  const inputs = inputsOf(files, 'check');
  const mostBytes = number(values, 'max-bytes') ?? MOST_BYTES;
  const found: Found[] = [];
  const lines: string[] = [];
  let code: number = EXIT.ok;
  for (const [i, input] of inputs.entries()) {
    if (inputs.length > 1) sayProgress(`${i + 1}/${inputs.length} ${input}`);
    try {
      const { file, problems } = await look(input, mostBytes, {
        reference: text(values, 'reference'),
        lang: text(values, 'lang'),
      });
      found.push(
        ...problems.map(({ place, ...problem }) => ({
          file: file.name,
          ...(place ?? file.at(problem.path)),
          ...problem,
        })),
      );
      lines.push(...problems.map((problem) => problemLine(file, problem, process.stdout)));
    } catch (error) {
      // The other files are still looked at.
      if (!(error instanceof CommandError) || error.code === EXIT.usage) throw error;
      code = Math.max(code, fail(error));
    }
  }
  const count = (severity: Problem['severity']): number => found.filter((one) => one.severity === severity).length;
  const told = (severity: Problem['severity']): string =>
    `${count(severity)} ${severity}${count(severity) === 1 ? '' : 's'}`;
  if (count('error') > 0 || (values['strict'] && found.length > 0)) code = Math.max(code, EXIT.problems);
  if (values['json']) print(`${JSON.stringify(found, null, 2)}\n`);
  else if (lines.length > 0) print(`${[...lines, `${told('error')}, ${told('warning')}`].join('\n')}\n`);
  return code;
}
