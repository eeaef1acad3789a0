// `khatt build`: a story to a page, a list, a picture, data, or what to paste.

import { basename, extname } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../data/document.js';
import { renderJSONLD } from './json-ld.js';
import { measureWith, type Measure } from './measure.js';
import { renderHTML, type HTMLOptions } from './render-html.js';
import { renderPage } from './render-page.js';
import { renderSVG, type SVGOptions } from './render-svg.js';
import type { StaticOptions } from './story.js';
import { embedSnippet } from './cli-embed.js';
import { EXIT, inputsOf, isFolder, messageOf, outputFor, readBytes, say, sayProgress, usage, CommandError, writeOut } from './cli-io.js';
import { asUsage, HELP, helpOf, number, parse, text, wordOptions, WORDS, type Options, type Values } from './cli-options.js';
import { svgToPng } from './cli-png.js';
import { problemLine, readStoryFile } from './cli-story-file.js';

const OWN: Options = {
  output: { type: 'string', short: 'o', value: 'path', help: 'File, or folder where there are several stories (standard output)' },
  format: { type: 'string', short: 'f', value: 'format', help: 'html, list, svg, png, jsonld, embed (by the ending of -o, else html)' },
};
const PAGE: Options = {
  script: { type: 'string', value: 'url', help: 'html: URL of khatt-timeline.min.js' },
  stylesheet: { type: 'string', value: 'url', help: 'html: URL of a style sheet, in place of a style in the page' },
  picture: { type: 'boolean', help: 'html: the picture above the list' },
  'no-jsonld': { type: 'boolean', help: 'html: without data for search engines' },
  'heading-level': { type: 'string', value: 'n', help: 'html, list: level of the title, 1 to 5' },
  as: { type: 'string', value: 'form', help: 'list: element or figure; embed: iframe or element' },
};
const PICTURE: Options = {
  width: { type: 'string', value: 'px', help: 'svg, png: 1280' },
  height: { type: 'string', value: 'px', help: 'svg, png: as needed; embed: 560' },
  theme: { type: 'string', value: 'name', help: 'svg, png: light or dark' },
  'font-size': { type: 'string', value: 'px', help: 'svg, png: 16' },
  'font-family': { type: 'string', value: 'list', help: 'svg, png: as in CSS' },
  font: { type: 'string', value: 'file', help: 'svg, png: measure texts with this font file (needs the package fontkit)' },
  'bold-font': { type: 'string', value: 'file', help: 'svg, png: the same for titles' },
  scale: { type: 'string', value: 'n', help: 'png: pixels per px, 2' },
};
const EMBED: Options = {
  src: { type: 'string', value: 'url', help: "embed: where the story will be read from (the file's name)" },
  base: { type: 'string', value: 'url', help: 'embed: where the files of dist/ lie (beside the page)' },
};
const OPTIONS: Options = { ...OWN, ...PAGE, ...PICTURE, ...EMBED, ...WORDS, ...HELP };

export const buildHelp = `khatt build [options] <story.json …>
  Makes a page, a list, a picture, data or a snippet of stories. Reads standard input without a file.

${helpOf({ ...OWN, ...HELP })}

Pages and lists:
${helpOf(PAGE)}

Pictures:
${helpOf(PICTURE)}

Snippets:
${helpOf(EMBED)}

Words, for all:
${helpOf(WORDS)}

Problems of a story are told on standard error; what is right of it is built all the same.
Exit code: 0 it is built, perhaps with problems; 1 text that is not JSON, or no story in it; 2 a wrong call; 3 a file or a browser is missing.
`;

const FORMATS = ['html', 'list', 'svg', 'png', 'jsonld', 'embed'] as const;
type Format = (typeof FORMATS)[number];
const EXTENSIONS: Readonly<Record<Format, string>> = { html: 'html', list: 'html', svg: 'svg', png: 'png', jsonld: 'jsonld', embed: 'html' };
const ENDINGS: Readonly<Record<string, Format>> = { html: 'html', htm: 'html', svg: 'svg', png: 'png', jsonld: 'jsonld', json: 'jsonld' };

function formatOf(asked: string | undefined, out: string | undefined): Format {
  if (asked !== undefined) {
    const format = FORMATS.find((one) => one === asked);
    if (!format) throw usage(`--format: expected ${FORMATS.join(', ')}, found '${asked}'.`);
    return format;
  }
  const ending = out === undefined || isFolder(out) ? '' : extname(out).slice(1).toLowerCase();
  const format = ending === '' ? 'html' : ENDINGS[ending];
  if (!format) throw usage(`No format ends in .${ending}: say which by --format (${FORMATS.join(', ')}).`);
  return format;
}

function choice<T extends string>(values: Values, name: string, choices: readonly T[]): T | undefined {
  const value = text(values, name);
  const found = choices.find((one) => one === value);
  if (value !== undefined && !found) throw usage(`--${name}: expected ${choices.join(' or ')}, found '${value}'.`);
  return found;
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

/** The look of a page that has no style sheet to ask for: the list's, which lies beside the command, on a page for reading. */
function ownStyle(hasScript: boolean): string {
  const list = new TextDecoder().decode(readBytes(fileURLToPath(new URL('khatt-timeline.css', import.meta.url))));
  return `body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font-family: system-ui, 'Noto Sans Arabic', 'Noto Sans', sans-serif; line-height: 1.8; }\n${hasScript ? list : list.slice(0, list.indexOf(PLACE))}`;
}

/** From a value that was read to what is written; all that is wrong with the call is found here. */
type Maker = (value: unknown, name: string, onProblem: (problem: Problem) => void) => string | Uint8Array;

async function makerOf(format: Format, values: Values): Promise<Maker> {
  const words: StaticOptions = { ...wordOptions(values), headingLevel: number(values, 'heading-level') };
  const as = format === 'embed' ? choice(values, 'as', ['iframe', 'element']) : choice(values, 'as', ['element', 'figure']);
  const look: Omit<SVGOptions, keyof StaticOptions> = {
    width: number(values, 'width'), height: number(values, 'height'), theme: choice(values, 'theme', ['light', 'dark']),
    fontSize: number(values, 'font-size'), fontFamily: text(values, 'font-family'), measure: await measureOf(values),
  };
  const list: HTMLOptions = { ...words, as: as === 'figure' ? 'figure' : 'element' };
  const scale = number(values, 'scale') ?? 2;
  if (!(scale > 0 && scale <= 8)) throw usage(`--scale: expected a number up to 8, found '${scale}'.`);
  const stylesheet = text(values, 'stylesheet');
  const style = format === 'html' && stylesheet === undefined ? ownStyle(values['script'] !== undefined) : undefined;
  switch (format) {
    case 'html': return (value, _, onProblem) => renderPage(value, { ...list, script: text(values, 'script'), stylesheet, style, picture: values['picture'] ? look : false, jsonLD: !values['no-jsonld'], onProblem });
    case 'list': return (value, _, onProblem) => renderHTML(value, { ...list, onProblem });
    case 'svg': return (value, _, onProblem) => renderSVG(value, { ...words, ...look, onProblem });
    case 'png': return (value, _, onProblem) => svgToPng(renderSVG(value, { ...words, ...look, onProblem }), scale);
    case 'jsonld': return (value, _, onProblem) => renderJSONLD(value, { ...words, onProblem });
    default: return (value, name, onProblem) => embedSnippet(value, { ...words, src: text(values, 'src') ?? basename(name), base: text(values, 'base') ?? '', height: look.height ?? 560, asElement: as === 'element', onProblem });
  }
}

export async function build(args: readonly string[]): Promise<number> {
  const { values, files } = parse(args, OPTIONS, 'build');
  if (values['help']) {
    writeOut(undefined, buildHelp);
    return EXIT.ok;
  }
  const out = text(values, 'output');
  const format = formatOf(text(values, 'format'), out);
  const inputs = inputsOf(files, 'build');
  if (inputs.length > 1 && (out === undefined || !isFolder(out))) throw usage('Several stories need a folder to go to: -o folder/');
  if (format === 'png' && out === undefined && process.stdout.isTTY) throw usage('A PNG is no text for a terminal: name a file by -o, or pipe it.');
  if (format === 'embed' && inputs[0] === '-' && values['src'] === undefined) throw usage('Say where the story will be read from: --src https://example.org/story.json');
  const make = await makerOf(format, values);
  let code: number = EXIT.ok;
  for (const [i, input] of inputs.entries()) {
    if (inputs.length > 1 || format === 'png') sayProgress(`${i + 1}/${inputs.length} ${input}`);
    const story = await readStoryFile(input);
    let isFatal = false;
    const made = asUsage(() => make(story.value, input, (problem) => {
      isFatal ||= problem.path === '' && problem.severity === 'error';
      say(problemLine(story, problem, process.stderr));
    }));
    // Where nothing could be read there is nothing to write.
    if (isFatal) code = EXIT.problems;
    else writeOut(out === undefined ? undefined : outputFor(out, input, EXTENSIONS[format]), made);
  }
  return code;
}
