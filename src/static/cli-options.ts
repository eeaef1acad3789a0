// The options of the commands: what they are called, what they take, and how the help tells them.

import { parseArgs } from 'node:util';
import { nearest } from '../data/near.js';
import { CHOICES, type StaticOptions } from './story.js';
import { messageOf, usage } from './cli-io.js';

export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly help: string;
  /** The word for its value in the help. */
  readonly value?: string;
}
export type Options = Readonly<Record<string, Option>>;
export type Values = Readonly<Record<string, string | boolean | undefined>>;

export const HELP: Options = { help: { type: 'boolean', short: 'h', help: 'Show this help' } };

const oneOf = (name: keyof typeof CHOICES): string => CHOICES[name].join(', ');
/** What all forms of a story take. */
export const WORDS: Options = {
  lang: { type: 'string', value: 'tag', help: 'Language of words, months and digits (the story\'s own, else ar)' },
  dir: { type: 'string', value: 'dir', help: `Direction of the text: ${oneOf('dir')} (by the language)` },
  'time-direction': { type: 'string', value: 'dir', help: `Which way time runs: ${oneOf('timeDirection')}` },
  calendar: { type: 'string', value: 'id', help: `${oneOf('calendar')}` },
  'secondary-calendar': { type: 'string', value: 'id', help: 'A second calendar beside it' },
  numerals: { type: 'string', value: 'id', help: `Digits: ${oneOf('numerals')}` },
  'month-names': { type: 'string', value: 'id', help: oneOf('monthNames') },
  seasons: { type: 'string', value: 'half', help: oneOf('seasons') },
  'time-zone': { type: 'string', value: 'zone', help: 'IANA name, such as Asia/Baghdad (the story\'s own, else UTC)' },
  'base-url': { type: 'string', value: 'url', help: 'Relative addresses resolve against it' },
  reference: { type: 'string', value: 'date', help: 'The day that "last month" is counted from, where the story has no asOf' },
};

/** The name that may have been meant, as a sentence with a space before it; nothing where none is near. */
export function didYouMean(name: string, known: readonly string[], before = ''): string {
  const meant = nearest(name, known);
  return meant === null ? '' : ` Did you mean '${before}${meant}'?`;
}

/** Arguments by these options; a wrong one is told with what there is. */
export function parse(args: readonly string[], options: Options, command: string): { values: Values; files: string[] } {
  try {
    const config = Object.fromEntries(Object.entries(options).map(([name, { type, short }]) => [name, short === undefined ? { type } : { type, short }]));
    const { values, positionals } = parseArgs({ args: [...args], options: config, allowPositionals: true });
    return { values: values as Values, files: positionals };
  } catch (error) {
    const [, unknown = ''] = /^Unknown option '--?([\w-]+)'/.exec(messageOf(error)) ?? [];
    throw usage(`${messageOf(error).split(/\.\s/)[0] ?? ''}.${didYouMean(unknown, Object.keys(options), '--')} See: khatt ${command} --help`);
  }
}

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
export const text = (values: Values, name: string): string | undefined => (typeof values[name] === 'string' ? values[name] : undefined);

export function number(values: Values, name: string): number | undefined {
  const value = text(values, name);
  if (value === undefined) return undefined;
  const px = Number(value);
  if (value.trim() === '' || !Number.isFinite(px)) throw usage(`--${name}: expected a number, found '${value}'.`);
  return px;
}

/** The named options as the functions take them; these say what is wrong with a value. */
export const wordOptions = (values: Values): StaticOptions =>
  // Each name of WORDS is one of StaticOptions, whose values are checked when they are used.
  Object.fromEntries(Object.keys(WORDS).flatMap((name) => (values[name] === undefined ? [] : [[camel(name), values[name]]]))) as StaticOptions;

/** A wrong value is a wrong call: its option is named as the shell writes it. */
export function asUsage<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw usage(error.message.replace(/^(\w+):/, (_, name: string) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:`));
  }
}

const WIDTH = 27;
export function helpOf(options: Options): string {
  return Object.entries(options).map(([name, { short, value, help }]) => {
    const left = `  ${short === undefined ? '   ' : `-${short},`} --${name}${value === undefined ? '' : ` <${value}>`}`;
    return left.length > WIDTH ? `${left}\n${' '.repeat(WIDTH + 1)}${help}` : `${left.padEnd(WIDTH)} ${help}`;
  }).join('\n');
}
