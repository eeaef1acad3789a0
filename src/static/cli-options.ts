// The options of the commands: what they are called, what they take, and how the help tells them.

import { parseArgs } from 'node:util';
import { nearest } from '../data/near.js';
import {
  ADDRESS,
  CHOICES,
  DAY,
  oneOf as anyOf,
  SECONDS,
  SHOWN_CHECKS,
  WORD_CHECKS,
  wrongIn,
  type Check,
} from './expect.js';
import { CommandError, messageOf, usage } from './cli-io.js';
import type { ShownOptions } from './shown.js';
import type { StaticOptions } from './story.js';

export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly help: string;
  /** The word for its value in the help. */
  readonly value?: string;
  /** What it has to be; of an option of words what the functions take, of others any text. */
  readonly check?: Check;
  /** That it is a number, and which. */
  readonly number?: Check;
}
export type Options = Readonly<Record<string, Option>>;
export type Values = Readonly<Record<string, string | boolean | undefined>>;

export const HELP: Options = { help: { type: 'boolean', short: 'h', help: 'Show this help' } };

const oneOf = (name: keyof typeof CHOICES): string => CHOICES[name].join(', ');
/** What all forms of a story take. */
export const WORDS: Options = {
  lang: { type: 'string', value: 'tag', help: "Language of words, months and digits (the story's own, else ar)" },
  dir: { type: 'string', value: 'dir', help: `Direction of the text: ${oneOf('dir')} (by the language)` },
  'time-direction': { type: 'string', value: 'dir', help: `Which way time runs: ${oneOf('timeDirection')}` },
  calendar: { type: 'string', value: 'id', help: `${oneOf('calendar')}` },
  'secondary-calendar': { type: 'string', value: 'id', help: 'A second calendar beside it' },
  numerals: { type: 'string', value: 'id', help: `Digits: ${oneOf('numerals')}` },
  'month-names': { type: 'string', value: 'id', help: oneOf('monthNames') },
  seasons: { type: 'string', value: 'half', help: oneOf('seasons') },
  'time-zone': { type: 'string', value: 'zone', help: "IANA name, such as Asia/Baghdad (the story's own, else UTC)" },
  'base-url': { type: 'string', value: 'url', help: 'Relative addresses resolve against it', check: ADDRESS },
  reference: {
    type: 'string',
    value: 'date',
    help: 'The day that "last month" is counted from, where the story has no asOf',
    check: DAY,
  },
};

/** What the element is asked that a page, a list or a snippet becomes. */
export const SHOWN: Options = {
  layout: { type: 'string', value: 'name', help: "auto, horizontal, vertical, story (the story's own, else auto)" },
  layouts: { type: 'string', value: 'names', help: 'Those between which readers may change, as in "story vertical"' },
  start: { type: 'string', value: 'page', help: "What a story opens on: title, first, last, or an event's id" },
  order: { type: 'string', value: 'order', help: 'oldest or newest: which comes first in the list and in the story' },
  'lane-by': {
    type: 'string',
    value: 'what',
    help: 'group: in the chart each group has lanes of its own; in pictures too',
  },
  play: { type: 'string', value: 's', number: SECONDS, help: 'Seconds an event, for a button that turns the pages' },
  'sync-hash': {
    type: 'string',
    value: 'how',
    check: anyOf(['true', 'push']),
    help: "true: the page's address follows the open event; push: with an entry of the history for each",
  },
  query: { type: 'string', value: 'words', help: 'Show the events with these words' },
  groups: { type: 'string', value: 'ids', help: 'Show the events of these groups' },
  entities: { type: 'string', value: 'ids', help: 'Show the events that mention one of these' },
};

/** The name that may have been meant, as a sentence with a space before it; nothing where none is near. */
export function didYouMean(name: string, known: readonly string[], before = ''): string {
  const meant = nearest(name, known);
  return meant === null ? '' : ` Did you mean '${before}${meant}'?`;
}

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Arguments by these options; a wrong one is told with what there is. */
export function parse(args: readonly string[], options: Options, command: string): { values: Values; files: string[] } {
  try {
    const config = Object.fromEntries(
      Object.entries(options).map(([name, { type, short }]) => [
        name,
        short === undefined ? { type } : { type, short },
      ]),
    );
    const { values, positionals, tokens } = parseArgs({
      args: [...args],
      options: config,
      allowPositionals: true,
      tokens: true,
    });
    const given = new Set<string>();
    for (const one of tokens)
      if (one.kind === 'option' && one.value !== undefined) checkValue(one.name, one.value, options[one.name], given);
    return { values: values as Values, files: positionals };
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw usage(`${whyNot(messageOf(error), options)} See: khatt ${command} --help`);
  }
}

/** A value is there, is right, and stands once. */
function checkValue(name: string, value: string, option: Option | undefined, given: Set<string>): void {
  if (given.has(name)) throw usage(`--${name} is given twice: the second is '${value}'.`);
  given.add(name);
  if (value.trim() === '') throw usage(`--${name} is empty: give it a <${option?.value ?? 'value'}>, or leave it out.`);
  const check = option?.number ?? option?.check ?? WORD_CHECKS[camel(name)] ?? SHOWN_CHECKS[camel(name)];
  const wrong = check ? wrongIn(`--${name}`, check, option?.number ? Number(value) : value, value) : null;
  if (wrong !== null) throw usage(wrong);
}

/** What is wrong with the arguments, as Node says it. */
function whyNot(message: string, options: Options): string {
  const [, unknown = ''] = /^Unknown option '--?([\w-]+)'/.exec(message) ?? [];
  const [, dashed] = /^Option '(--?[\w-]+)' argument is ambiguous/.exec(message) ?? [];
  if (dashed !== undefined)
    return `${dashed} has no value. A value that begins with a dash is written as in --width=-1.`;
  return `${message.split(/\.\s/)[0] ?? ''}.${didYouMean(unknown, Object.keys(options), '--')}`;
}

export const text = (values: Values, name: string): string | undefined =>
  typeof values[name] === 'string' ? values[name] : undefined;
/** Of an option that is a number. */
export const number = (values: Values, name: string): number | undefined =>
  values[name] === undefined ? undefined : Number(values[name]);

/** The named options as the functions take them; these say what is wrong with a value. */
export const wordOptions = (values: Values): StaticOptions =>
  // Each name of WORDS is one of StaticOptions, whose values are checked when they are used.
  Object.fromEntries(
    Object.keys(WORDS).flatMap((name) => (values[name] === undefined ? [] : [[camel(name), values[name]]])),
  ) as StaticOptions;

/** Those of how it is shown, whose values have been checked. */
export const shownOptions = (values: Values): ShownOptions =>
  Object.fromEntries(
    Object.keys(SHOWN).map((name) => [
      camel(name),
      name === 'play' ? number(values, name) : values[name] === 'true' ? true : text(values, name),
    ]),
  );

/** A wrong value is a wrong call: its option is named as the shell writes it. */
export function asUsage<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw usage(
      error.message.replace(
        /^(\w+):/,
        (_, name: string) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:`,
      ),
    );
  }
}

const WIDTH = 27;
export function helpOf(options: Options): string {
  return Object.entries(options)
    .map(([name, { short, value, help }]) => {
      const left = `  ${short === undefined ? '   ' : `-${short},`} --${name}${value === undefined ? '' : ` <${value}>`}`;
      return left.length > WIDTH ? `${left}\n${' '.repeat(WIDTH + 1)}${help}` : `${left.padEnd(WIDTH)} ${help}`;
    })
    .join('\n');
}
