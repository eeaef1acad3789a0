// `khatt build`: a story to a page, a list, a picture, data, or what to paste.

import { basename, extname } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { TimelineDocument } from '../data/document.js';
import { renderJSONLD } from './json-ld.js';
import type { Measure } from '../picture/style.js';
import { measureWith } from './measure.js';
import { renderHTML, type HTMLOptions } from './render-html.js';
import { renderPage } from './render-page.js';
import { renderSVG, type SVGOptions } from './render-svg.js';
import type { ShownOptions } from './shown.js';
import type { StaticOptions } from './story.js';
import { embedSnippet } from './cli-embed.js';
import {
  CommandError,
  EXIT,
  fail,
  inputsOf,
  messageOf,
  nameOf,
  print,
  readBytes,
  say,
  sayProgress,
  shown,
  usage,
  writeFile,
} from './cli-io.js';
import { marked } from './cli-mark.js';
import { oneOf, wrongIn } from './expect.js';
import { buildHelp, FORMATS, OPTIONS, type Format } from './cli-build-options.js';
import { asUsage, didYouMean, number, parse, shownOptions, text, wordOptions, type Values } from './cli-options.js';
import { svgToPng } from './cli-png.js';
import { problemLine, readStoryFile, readStoryOf, type Told } from './cli-story-file.js';
import { wrongIds } from './cli-named.js';
import { storyJson } from './cli-story-json.js';
import { isFolder, targetsOf } from './cli-target.js';

const EXTENSIONS: Readonly<Record<Format, string>> = {
  html: 'html',
  list: 'html',
  svg: 'svg',
  png: 'png',
  jsonld: 'jsonld',
  json: 'json',
  embed: 'html',
};
const ENDINGS: Readonly<Record<string, Format>> = {
  html: 'html',
  htm: 'html',
  svg: 'svg',
  png: 'png',
  jsonld: 'jsonld',
  json: 'json',
};

function formatOf(asked: string | undefined, out: string | undefined): Format {
  const known = FORMATS.find((one) => one === asked);
  if (known) return known;
  const ending = out === undefined || isFolder(out) ? '' : extname(out).slice(1).toLowerCase();
  const format = ending === '' ? 'html' : ENDINGS[ending];
  if (!format)
    throw usage(
      `No format ends in .${ending}.${didYouMean(ending, Object.keys(ENDINGS), '.')} Else say which by --format (${FORMATS.join(', ')}).`,
    );
  return format;
}

/** What the format has of an option that means another thing in each. */
function choice(values: Values, name: string, choices: readonly string[]): string | undefined {
  const value = text(values, name);
  const wrong = value === undefined ? null : wrongIn(`--${name}`, oneOf(choices), value);
  if (wrong !== null) throw usage(wrong);
  return value;
}

async function measureOf(values: Values): Promise<Measure | undefined> {
  const [font, bold] = [text(values, 'font'), text(values, 'bold-font')];
  if (font === undefined && bold === undefined) return undefined;
  if (font === undefined) throw usage('--bold-font stands beside --font, which is missing.');
  const files = [readBytes(font), ...(bold === undefined ? [] : [readBytes(bold)])] as const;
  try {
    return await measureWith(files[0], files[1]);
  } catch (error) {
    throw new CommandError(`${font}: ${messageOf(error)}`);
  }
}

/** From here on the style sheet holds the place of a widget that is to come. */
const PLACE = '@media screen and (scripting';

/**
 * The look of a page that has no style sheet to ask for: the list's, which lies beside the command, on a page for
 * reading.
 */
function ownStyle(hasScript: boolean): string {
  const list = new TextDecoder().decode(readBytes(fileURLToPath(new URL('khatt-timeline.css', import.meta.url))));
  return `body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font-family: system-ui, 'Noto Sans Arabic', 'Noto Sans', sans-serif; line-height: 1.8; }\n${hasScript ? list : list.slice(0, list.indexOf(PLACE))}`;
}

/** From a story to what is written of it. `value` is as it was written, `document` as it was read. */
type Maker = (value: unknown, name: string, document: TimelineDocument) => string | Uint8Array;

/** All that is wrong with the call is found here. */
async function makerOf(format: Format, values: Values, words: StaticOptions): Promise<Maker> {
  const as =
    format === 'embed' ? choice(values, 'as', ['iframe', 'element']) : choice(values, 'as', ['element', 'figure']);
  const look: Omit<SVGOptions, keyof StaticOptions> = {
    width: number(values, 'width'),
    height: number(values, 'height'),
    theme: text(values, 'theme') === 'dark' ? 'dark' : 'light',
    fontSize: number(values, 'font-size'),
    fontFamily: text(values, 'font-family'),
    laneBy: text(values, 'lane-by') === 'group' ? 'group' : undefined,
    measure: await measureOf(values),
  };
  const shownAs = shownOptions(values);
  const list: HTMLOptions = { ...words, ...shownAs, as: as === 'figure' ? 'figure' : 'element' };
  const scale = number(values, 'scale') ?? 2;
  const stylesheet = text(values, 'stylesheet');
  const style = format === 'html' && stylesheet === undefined ? ownStyle(values['script'] !== undefined) : undefined;
  switch (format) {
    case 'html':
      return (value) =>
        renderPage(value, {
          ...list,
          script: text(values, 'script'),
          stylesheet,
          style,
          picture: values['picture'] ? look : false,
          jsonLD: !values['no-jsonld'],
        });
    case 'list':
      return (value) => renderHTML(value, { ...list });
    case 'svg':
      return (value) => renderSVG(value, { ...words, ...look });
    case 'png':
      return (value) => svgToPng(renderSVG(value, { ...words, ...look }), scale);
    case 'jsonld':
      return (value) => renderJSONLD(value, { ...words });
    case 'json':
      return (_value, _name, document) => storyJson(document);
    default:
      return (value, name) =>
        embedSnippet(value, {
          ...words,
          ...shownAs,
          src: text(values, 'src') ?? basename(name),
          base: text(values, 'base') ?? '',
          height: look.height ?? 560,
          asElement: as === 'element',
        });
  }
}

/** The same, once the story has all that the call names in it. */
const whereNamed =
  (make: Maker, asked: ShownOptions): Maker =>
  (value, name, document) => {
    const wrong = wrongIds(document, asked);
    if (wrong !== null) throw usage(`${nameOf(name)}: ${wrong}`);
    return make(value, name, document);
  };

/** Why nothing is to be written of a story; null where it is to be. */
function whyNothing({ events }: TimelineDocument, problems: readonly Told[], isStrict: boolean): string | null {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const dropped = errors.filter((one) => one.dropped).length;
  if (errors.some(({ path }) => path === '')) return 'There is no story in it.';
  if (events.length === 0 && errors.some(({ path, dropped: isDropped }) => isDropped || path === 'events'))
    return 'None of its events can be shown.';
  return isStrict && dropped > 0
    ? `${countOf(dropped)} of ${dropped + events.length} left out, and --strict lets none be.`
    : null;
}
const countOf = (events: number): string => `${events} event${events === 1 ? '' : 's'}`;

/** One story to its target, or to standard output; the exit code. */
async function buildOne(
  input: string,
  target: string | null,
  make: Maker,
  words: StaticOptions,
  isStrict: boolean,
): Promise<number> {
  const file = await readStoryFile(input);
  const { document, problems } = readStoryOf(file, words);
  for (const problem of problems) say(problemLine(file, problem, process.stderr));
  const why = whyNothing(document, problems, isStrict);
  if (why !== null) throw new CommandError(`${file.name}: ${why} Nothing is written.`, EXIT.problems);
  const made = asUsage(() => make(file.value, input, document));
  if (target === null) print(made);
  else {
    writeFile(target, marked(made));
    print(`wrote ${shown(target)} (${countOf(document.events.length)})\n`);
  }
  return EXIT.ok;
}

export async function build(args: readonly string[]): Promise<number> {
  const { values, files } = parse(args, OPTIONS, 'build');
  if (values['help']) {
    print(buildHelp);
    return EXIT.ok;
  }
  const out = text(values, 'output');
  const format = formatOf(text(values, 'format'), out);
  const inputs = inputsOf(files, 'build');
  if (inputs.length > 1 && (out === undefined || !isFolder(out)))
    throw usage('Several stories need a folder to go to: -o folder/');
  if (format === 'png' && out === undefined && process.stdout.isTTY)
    throw usage('A PNG is no text for a terminal: name a file by -o, or pipe it.');
  if (format === 'embed' && inputs[0] === '-' && values['src'] === undefined)
    throw usage('Say where the story will be read from: --src https://example.org/story.json');
  const words: StaticOptions = { ...wordOptions(values), headingLevel: number(values, 'heading-level') };
  const make = whereNamed(await makerOf(format, values, words), shownOptions(values));
  const alsoRead = ['font', 'bold-font'].flatMap((name) => text(values, name) ?? []);
  const targets = targetsOf(out, inputs, {
    extension: EXTENSIONS[format],
    isForced: values['force'] === true,
    alsoRead,
  });
  let code: number = EXIT.ok;
  for (const [i, input] of inputs.entries()) {
    if (inputs.length > 1 || format === 'png') sayProgress(`${i + 1}/${inputs.length} ${input}`);
    try {
      code = Math.max(code, await buildOne(input, targets[i] ?? null, make, words, values['strict'] === true));
    } catch (error) {
      // The other stories are still built, but a wrong call is wrong for all of them.
      if (!(error instanceof CommandError) || error.code === EXIT.usage) throw error;
      code = Math.max(code, fail(error));
    }
  }
  return code;
}
