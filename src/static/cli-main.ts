// The command line: which command is asked for, and how it ends.

import { readFileSync } from 'node:fs';
import process from 'node:process';
import { build } from './cli-build.js';
import { check } from './cli-check.js';
import { date } from './cli-date.js';
import { EXIT, fail, print, say, usage } from './cli-io.js';
import { didYouMean } from './cli-options.js';

type Command = (args: readonly string[]) => number | Promise<number>;
const COMMANDS: Readonly<Record<string, Command>> = { build, check, date };

const help = `khatt: timelines for news, without a browser

  khatt build story.json -o story.html    a page; also svg, png, list, jsonld, json, embed
  khatt check story.json                  what is wrong, with line and column
  khatt date "منذ 6 سنوات" --reference 2021-03-12
                                          what a date in words means

  khatt help <command>    the options of a command, as khatt <command> --help
  khatt --version

Exit code: 0 all is well; 1 problems; 2 a wrong call; 3 a file or a program is missing.
`;

/** The version of the package that this file lies in, under dist/. */
function version(): string {
  const { version: own } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return own;
}

async function run([name, ...args]: readonly string[]): Promise<number> {
  if (name === '--version' || name === '-v') {
    print(`${version()}\n`);
    return EXIT.ok;
  }
  if (name === 'help' && args[0] !== undefined && args[0] !== 'help') return commandOf(args[0])(['--help']);
  if (name === '--help' || name === '-h' || name === 'help') {
    print(help);
    return EXIT.ok;
  }
  if (name !== undefined) return commandOf(name)(args);
  say(help);
  return EXIT.usage;
}

function commandOf(name: string): Command {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command) return command;
  throw usage(
    `There is no command '${name}'.${didYouMean(name, [...Object.keys(COMMANDS), 'help', '--help', '--version']) || ` There are ${Object.keys(COMMANDS).join(', ')}.`} See: khatt --help`,
  );
}

/** Ends with an exit code, and never with a stack of our own. */
export async function main(): Promise<void> {
  // Who reads may stop reading, as `head` does.
  process.stdout.on('error', (error: NodeJS.ErrnoException) =>
    process.exit(error.code === 'EPIPE' ? EXIT.ok : EXIT.failed),
  );
  try {
    process.exitCode = await run(process.argv.slice(2));
  } catch (error) {
    process.exitCode = fail(error);
  }
}
