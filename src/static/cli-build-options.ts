// The options of `khatt build`, and its help.

import { HELP, helpOf, SHOWN, WORDS, type Options } from './cli-options.js';
import { LEVEL, oneOf, PX, SCALE, THEME } from './expect.js';

export const FORMATS = ['html', 'list', 'svg', 'png', 'jsonld', 'json', 'embed'] as const;
export type Format = (typeof FORMATS)[number];

const OWN: Options = {
  output: {
    type: 'string',
    short: 'o',
    value: 'path',
    help: 'File, or folder where there are several stories (standard output)',
  },
  format: {
    type: 'string',
    short: 'f',
    value: 'format',
    check: oneOf(FORMATS),
    help: 'html, list, svg, png, jsonld, json, embed (by the ending of -o, else html)',
  },
  force: { type: 'boolean', help: 'Write over files that khatt has not made; never over a story that is read' },
  strict: { type: 'boolean', help: 'Write nothing and end with 1 where an event is left out' },
};
const PAGE: Options = {
  script: { type: 'string', value: 'url', help: 'html: URL of khatt-timeline.min.js' },
  stylesheet: { type: 'string', value: 'url', help: 'html: URL of a style sheet, in place of a style in the page' },
  picture: { type: 'boolean', help: 'html: the picture above the list' },
  'no-jsonld': { type: 'boolean', help: 'html: without data for search engines' },
  'heading-level': { type: 'string', value: 'n', number: LEVEL, help: 'html, list: level of the title, 1 to 5' },
  as: { type: 'string', value: 'form', help: 'list: element or figure; embed: iframe or element' },
};
const PICTURE: Options = {
  width: { type: 'string', value: 'px', number: PX, help: 'svg, png: 1280' },
  height: { type: 'string', value: 'px', number: PX, help: 'svg, png: as needed; embed: 560' },
  theme: { type: 'string', value: 'name', check: THEME, help: 'svg, png: light or dark' },
  'font-size': { type: 'string', value: 'px', number: PX, help: 'svg, png: 16' },
  'font-family': { type: 'string', value: 'list', help: 'svg, png: as in CSS' },
  font: {
    type: 'string',
    value: 'file',
    help: 'svg, png: measure texts with this font file (needs the package fontkit)',
  },
  'bold-font': { type: 'string', value: 'file', help: 'svg, png: the same for titles' },
  scale: { type: 'string', value: 'n', number: SCALE, help: 'png: pixels per px, 2' },
};
const EMBED: Options = {
  src: { type: 'string', value: 'url', help: "embed: where the story will be read from (the file's name)" },
  base: { type: 'string', value: 'url', help: 'embed: where the files of dist/ lie (beside the page)' },
};
export const OPTIONS: Options = { ...OWN, ...PAGE, ...PICTURE, ...EMBED, ...SHOWN, ...WORDS, ...HELP };

export const buildHelp = `khatt build [options] <story.json …>
  Makes a page, a list, a picture, data or a snippet of stories. Reads standard input without a file.

${helpOf({ ...OWN, ...HELP })}

Pages and lists:
${helpOf(PAGE)}

Pictures:
${helpOf(PICTURE)}

Snippets:
${helpOf(EMBED)}

How the widget shows the story, for pages, lists and snippets:
${helpOf(SHOWN)}

Words, for all:
${helpOf(WORDS)}

Problems of a story are told on standard error; what is right of it is built all the same.
A file that is there is written over where khatt made it, and where nobody changed it since.
Exit code: 0 it is built, perhaps with problems; 1 text that is not JSON, no event left, or with --strict one left out;
2 a wrong call, or a file that may not be written over; 3 a file, a folder or a browser is missing.
`;
