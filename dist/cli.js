#!/usr/bin/env node
import { writeFileSync, readFileSync, mkdtempSync, existsSync, rmSync, fstatSync, statSync, accessSync, constants } from 'node:fs';
import process from 'node:process';
import { join, delimiter, sep, resolve, basename, extname, dirname } from 'node:path';
import { pathToFileURL, fileURLToPath } from 'node:url';
import { r as readStory, s as shownAttributes, o as oneOf$1, C as CHOICES, D as DAY, A as ADDRESS, S as SECONDS, W as WORD_CHECKS, a as SHOWN_CHECKS, w as wrongIn, b as SCALE, P as PX, T as THEME, L as LEVEL, c as renderJSONLD, d as renderSVG, e as renderHTML, f as renderPage, m as measureWith, B as BYTES, g as LANGUAGE, h as registerLanguages } from './chunks/static.js';
import { t as toHtml, e as element } from './chunks/scene-words.js';
import { buffer } from 'node:stream/consumers';
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { a as nearest, n as nearestNamed, aE as CALENDARS, v as parseEdtf } from './chunks/layout-scene.js';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { r as readDate, a as formatDate } from './chunks/group-lanes.js';
import './chunks/all.js';
import './chunks/ckb.js';
import './chunks/de.js';
import './chunks/es.js';
import './chunks/fa.js';
import './chunks/fr.js';
import './chunks/he.js';
import './chunks/ps.js';
import './chunks/tr.js';
import './chunks/ur.js';
import './chunks/scene-list.js';
import './chunks/even-axis.js';
import './chunks/break-paths.js';
import './chunks/read-date.js';
import './chunks/letters.js';
import './chunks/dense.js';
import './chunks/track-scene.js';
import './chunks/lazy-list.js';

// What to paste into an article: an iframe with the script that sizes it, or a script tag with the element.
const fileIn = (base, name) => `${base}${base === '' || base.endsWith('/') ? '' : '/'}${name}`;
function embedSnippet(document, { src, base, height, asElement, ...options }) {
    const { words, dir, document: { title }, messages, } = readStory(document, options);
    const shown = shownAttributes(options);
    if (asElement) {
        return (toHtml(element('khatt-timeline', { src, lang: words.locale, dir, ...shown }, '')) +
            toHtml(element('script', { type: 'module', src: fileIn(base, 'khatt-timeline.min.js') })));
    }
    // The address that follows the open event is the page's, and not the frame's.
    const asked = Object.entries(shown).flatMap(([name, value]) => value === undefined || name === 'sync-hash' ? [] : [`&${name}=${encodeURIComponent(value)}`]);
    return (toHtml(element('iframe', {
        src: `${fileIn(base, 'khatt-timeline.embed.html')}?src=${encodeURIComponent(src)}${asked.join('')}`,
        title: title ?? messages.timeline,
        sandbox: 'allow-scripts allow-popups',
        loading: 'lazy',
        width: '100%',
        height,
    }, '')) + toHtml(element('script', { type: 'module', src: fileIn(base, 'khatt-timeline.host.min.js') })));
}

// Where the command line reads and writes, and how it says that something is wrong.
/** What the shell is told. */
const EXIT = { ok: 0, problems: 1, usage: 2, failed: 3 };
/** Ends the command with a message that says what to do. */
class CommandError extends Error {
    constructor(message, code = EXIT.failed) {
        super(message);
        this.code = code;
    }
}
const usage = (message) => new CommandError(message, EXIT.usage);
const messageOf = (error) => (error instanceof Error ? error.message : String(error));
/** The name of standard input among the files, and in what is said of it. */
const STDIN = '-';
const nameOf = (file) => (file === STDIN ? '<stdin>' : file);
/** The files named, else standard input, if something is piped in. */
function inputsOf(files, command) {
    if (files.includes(''))
        throw usage(`The name of a file is empty: khatt ${command} story.json`);
    if (files.indexOf(STDIN) !== files.lastIndexOf(STDIN))
        throw usage('Standard input can be read once: - stands twice.');
    if (files.length > 0)
        return files;
    if (process.stdin.isTTY)
        throw usage(`Name a file, or pipe one in: khatt ${command} story.json`);
    return [STDIN];
}
const FILE_ERRORS = {
    ENOENT: 'there is no such file',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EISDIR: 'that is a folder: name a file in it',
    ENOTDIR: 'a part of the path is no folder',
    ENOSPC: 'no space is left',
};
function fileError(action, file, error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return new CommandError(`Cannot ${action} ${file}: ${FILE_ERRORS[code] ?? messageOf(error)}.`);
}
/**
 * The text of a file or of standard input, without a byte order mark. A wrong encoding would be published as signs that
 * nobody can read.
 */
async function readText(file) {
    let bytes;
    try {
        bytes = file === STDIN ? await buffer(process.stdin) : readFileSync(file);
    }
    catch (error) {
        throw fileError('read', nameOf(file), error);
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new CommandError(`${nameOf(file)} is not UTF-8: save it as that.`);
    }
}
function readBytes(file) {
    try {
        return readFileSync(file);
    }
    catch (error) {
        throw fileError('read', file, error);
    }
}
const print = (content) => void process.stdout.write(content);
function writeFile(file, content) {
    try {
        writeFileSync(file, content);
    }
    catch (error) {
        throw fileError('write', file, error);
    }
}
const CODES = { error: 31, warning: 33, quiet: 2 };
/** Colour where the stream is a terminal and nobody asked for none. */
function paint(style, text, stream = process.stderr) {
    const isColourful = stream.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
    return isColourful ? `\u001B[${CODES[style]}m${text}\u001B[0m` : text;
}
/**
 * Names and stories come from anywhere: what would steer the terminal, or turn the words around it, is shown and not
 * done.
 */
const shown = (words) => words.replace(/[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
const say = (line) => void process.stderr.write(`${line}\n`);
/** How a command fails: with its exit code. */
function fail(error) {
    say(`${paint('error', 'khatt')}: ${shown(messageOf(error))}`);
    return error instanceof CommandError ? error.code : EXIT.failed;
}
/**
 * A sentence of the date parser, which speaks the story's language, stands on a line of its own, apart from the
 * English.
 */
const inItsLanguage = (sentence) => `    ${sentence}`;
/** What is under way, for somebody who sits there and waits. */
const sayProgress = (line) => {
    if (process.stderr.isTTY)
        say(paint('quiet', shown(line)));
};

// The mark by which `khatt` knows a file that it made: a hash of the rest, so that one that was changed since is no
// longer taken for its own. Each kind of file has a place for it that no reader shows.
const NAME = 'khatt-timeline';
const hashOf = (content) => createHash('sha256').update(content).digest('hex').slice(0, 16);
const indented = (value) => `${JSON.stringify(value, null, 2)}\n`;
const jsonOf = (bytes) => {
    try {
        const value = JSON.parse(bytes.toString());
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
    }
    catch {
        return null;
    }
};
/**
 * An object without its mark, and the hash in the mark. In data for search engines it is an identifier, in a story a
 * field that is passed over in silence.
 */
function apart({ [`x-${NAME}`]: own, ...value }) {
    const { identifier, ...others } = value;
    const { propertyID, value: told } = (typeof identifier === 'object' && identifier !== null ? identifier : {});
    return propertyID === NAME ? { value: others, hash: told } : { value, hash: own };
}
const JSON_KIND = {
    is: (bytes) => bytes.toString('latin1', 0, 1) === '{',
    mark: (content) => {
        // What was read may have been made here too.
        const { value } = apart(jsonOf(content) ?? {});
        const hash = hashOf(indented(value));
        const mark = '@context' in value
            ? { identifier: { '@type': 'PropertyValue', propertyID: NAME, value: hash } }
            : { [`x-${NAME}`]: hash };
        return Buffer.from(indented({ ...value, ...mark }));
    },
    unmark: (bytes) => {
        const { value, hash } = apart(jsonOf(bytes) ?? {});
        return typeof hash === 'string' ? { content: indented(value), hash } : null;
    },
};
const COMMENT = /\n?<!-- khatt-timeline ([0-9a-f]{16}) -->\n$/;
/** Pages, lists, snippets and SVG end with a comment. */
const MARKUP_KIND = {
    is: (bytes) => bytes.toString('latin1', 0, 1) === '<',
    mark: (content) => Buffer.concat([content, Buffer.from(`\n<!-- ${NAME} ${hashOf(content)} -->\n`)]),
    unmark: (bytes) => {
        const text = bytes.toString();
        const found = COMMENT.exec(text);
        return found?.[1] === undefined ? null : { content: text.slice(0, found.index), hash: found[1] };
    },
};
const PNG_HEAD = 33; // The signature, and the first chunk: IHDR.
const TEXT = Buffer.from(`tEXtSoftware\0${NAME} `, 'latin1');
const CHUNK = 12 + TEXT.length - 4 + 16;
/** CRC-32 as PNG has it (PNG, Annex D). */
function crcOf(bytes) {
    let crc = -1;
    for (const byte of bytes) {
        crc ^= byte;
        for (let bit = 0; bit < 8; bit++)
            crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc >>> 0;
}
/** A text chunk behind the head. */
const PNG_KIND = {
    is: (bytes) => bytes.toString('latin1', 1, 4) === 'PNG',
    mark: (content) => {
        const data = Buffer.concat([TEXT, Buffer.from(hashOf(content))]);
        const chunk = Buffer.alloc(CHUNK);
        chunk.writeUInt32BE(data.length - 4);
        data.copy(chunk, 4);
        chunk.writeUInt32BE(crcOf(data), CHUNK - 4);
        return Buffer.concat([content.subarray(0, PNG_HEAD), chunk, content.subarray(PNG_HEAD)]);
    },
    unmark: (bytes) => {
        const at = PNG_HEAD + 4;
        if (!bytes.subarray(at, at + TEXT.length).equals(TEXT))
            return null;
        const hash = bytes.toString('latin1', at + TEXT.length, at + TEXT.length + 16);
        return { content: Buffer.concat([bytes.subarray(0, PNG_HEAD), bytes.subarray(PNG_HEAD + CHUNK)]), hash };
    },
};
const KINDS = [PNG_KIND, JSON_KIND, MARKUP_KIND];
/** What is to be written, with the mark; as it is where it is of no known kind. */
function marked(made) {
    const content = typeof made === 'string' ? Buffer.from(made) : Buffer.from(made);
    return KINDS.find(({ is }) => is(content))?.mark(content) ?? content;
}
/** Whether these are the bytes of a file as `khatt` wrote it. */
function isOurs(bytes) {
    const found = KINDS.find(({ is }) => is(bytes))?.unmark(bytes);
    return found ? hashOf(found.content) === found.hash : false;
}

// The options of the commands: what they are called, what they take, and how the help tells them.
const HELP = { help: { type: 'boolean', short: 'h', help: 'Show this help' } };
const oneOf = (name) => CHOICES[name].join(', ');
/** What all forms of a story take. */
const WORDS = {
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
const SHOWN = {
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
        check: oneOf$1(['true', 'push']),
        help: "true: the page's address follows the open event; push: with an entry of the history for each",
    },
    query: { type: 'string', value: 'words', help: 'Show the events with these words' },
    groups: { type: 'string', value: 'ids', help: 'Show the events of these groups' },
    entities: { type: 'string', value: 'ids', help: 'Show the events that mention one of these' },
};
/** The name that may have been meant, as a sentence with a space before it; nothing where none is near. */
function didYouMean(name, known, before = '') {
    const meant = nearest(name, known);
    return meant === null ? '' : ` Did you mean '${before}${meant}'?`;
}
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
/** Arguments by these options; a wrong one is told with what there is. */
function parse(args, options, command) {
    try {
        const config = Object.fromEntries(Object.entries(options).map(([name, { type, short }]) => [
            name,
            short === undefined ? { type } : { type, short },
        ]));
        const { values, positionals, tokens } = parseArgs({
            args: [...args],
            options: config,
            allowPositionals: true,
            tokens: true,
        });
        const given = new Set();
        for (const one of tokens)
            if (one.kind === 'option' && one.value !== undefined)
                checkValue(one.name, one.value, options[one.name], given);
        return { values: values, files: positionals };
    }
    catch (error) {
        if (error instanceof CommandError)
            throw error;
        throw usage(`${whyNot(messageOf(error), options)} See: khatt ${command} --help`);
    }
}
/** A value is there, is right, and stands once. */
function checkValue(name, value, option, given) {
    if (given.has(name))
        throw usage(`--${name} is given twice: the second is '${value}'.`);
    given.add(name);
    if (value.trim() === '')
        throw usage(`--${name} is empty: give it a <${option?.value ?? 'value'}>, or leave it out.`);
    const check = option?.number ?? option?.check ?? WORD_CHECKS[camel(name)] ?? SHOWN_CHECKS[camel(name)];
    const wrong = check ? wrongIn(`--${name}`, check, option?.number ? Number(value) : value, value) : null;
    if (wrong !== null)
        throw usage(wrong);
}
/** What is wrong with the arguments, as Node says it. */
function whyNot(message, options) {
    const [, unknown = ''] = /^Unknown option '--?([\w-]+)'/.exec(message) ?? [];
    const [, dashed] = /^Option '(--?[\w-]+)' argument is ambiguous/.exec(message) ?? [];
    if (dashed !== undefined)
        return `${dashed} has no value. A value that begins with a dash is written as in --width=-1.`;
    return `${message.split(/\.\s/)[0] ?? ''}.${didYouMean(unknown, Object.keys(options), '--')}`;
}
const text = (values, name) => typeof values[name] === 'string' ? values[name] : undefined;
/** Of an option that is a number. */
const number = (values, name) => values[name] === undefined ? undefined : Number(values[name]);
/** The named options as the functions take them; these say what is wrong with a value. */
const wordOptions = (values) => 
// Each name of WORDS is one of StaticOptions, whose values are checked when they are used.
Object.fromEntries(Object.keys(WORDS).flatMap((name) => (values[name] === undefined ? [] : [[camel(name), values[name]]])));
/** Those of how it is shown, whose values have been checked. */
const shownOptions = (values) => Object.fromEntries(Object.keys(SHOWN).map((name) => [
    camel(name),
    name === 'play' ? number(values, name) : values[name] === 'true' ? true : text(values, name),
]));
/** A wrong value is a wrong call: its option is named as the shell writes it. */
function asUsage(call) {
    try {
        return call();
    }
    catch (error) {
        if (!(error instanceof TypeError))
            throw error;
        throw usage(error.message.replace(/^(\w+):/, (_, name) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:`));
    }
}
const WIDTH = 27;
function helpOf(options) {
    return Object.entries(options)
        .map(([name, { short, value, help }]) => {
        const left = `  ${short === undefined ? '   ' : `-${short},`} --${name}${value === undefined ? '' : ` <${value}>`}`;
        return left.length > WIDTH ? `${left}\n${' '.repeat(WIDTH + 1)}${help}` : `${left.padEnd(WIDTH)} ${help}`;
    })
        .join('\n');
}

// The options of `khatt build`, and its help.
const FORMATS = ['html', 'list', 'svg', 'png', 'jsonld', 'json', 'embed'];
const OWN = {
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
        check: oneOf$1(FORMATS),
        help: 'html, list, svg, png, jsonld, json, embed (by the ending of -o, else html)',
    },
    force: { type: 'boolean', help: 'Write over files that khatt has not made; never over a story that is read' },
    strict: { type: 'boolean', help: 'Write nothing and end with 1 where an event is left out' },
};
const PAGE = {
    script: { type: 'string', value: 'url', help: 'html: URL of khatt-timeline.min.js' },
    stylesheet: { type: 'string', value: 'url', help: 'html: URL of a style sheet, in place of a style in the page' },
    picture: { type: 'boolean', help: 'html: the picture above the list' },
    'no-jsonld': { type: 'boolean', help: 'html: without data for search engines' },
    'heading-level': { type: 'string', value: 'n', number: LEVEL, help: 'html, list: level of the title, 1 to 5' },
    as: { type: 'string', value: 'form', help: 'list: element or figure; embed: iframe or element' },
};
const PICTURE = {
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
const EMBED = {
    src: { type: 'string', value: 'url', help: "embed: where the story will be read from (the file's name)" },
    base: { type: 'string', value: 'url', help: 'embed: where the files of dist/ lie (beside the page)' },
};
const OPTIONS$2 = { ...OWN, ...PAGE, ...PICTURE, ...EMBED, ...SHOWN, ...WORDS, ...HELP };
const buildHelp = `khatt build [options] <story.json …>
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

// An SVG to PNG by a Chromium that is on the machine.
const NAMES = [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'msedge',
];
const APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
const PROGRAMS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
const PATIENCE_MS = 60_000;
function findBrowser() {
    const own = process.env['CHROME_PATH'];
    if (own && !existsSync(own))
        throw new CommandError(`CHROME_PATH names ${own}, which is not there. Set it to the program of a Chrome, Chromium or Edge.`);
    const suffix = process.platform === 'win32' ? '.exe' : '';
    const onPath = (process.env['PATH'] ?? '')
        .split(delimiter)
        .flatMap((folder) => NAMES.map((name) => join(folder, name + suffix)));
    const installed = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((key) => PROGRAMS.map((program) => join(process.env[key] ?? '', program)));
    const found = own || [...onPath, ...APPS, ...installed].find((path) => existsSync(path));
    if (found)
        return found;
    throw new CommandError('A PNG needs a browser: install Chrome, Chromium or Edge, or set CHROME_PATH to one. An SVG needs none: --format svg.');
}
/** `scale`: pixels of the picture per px of the SVG. */
function svgToPng(svg, scale) {
    const browser = findBrowser();
    const [, width = '', height = ''] = /viewBox="0 0 (\S+) (\S+)"/.exec(svg) ?? [];
    const folder = mkdtempSync(join(tmpdir(), 'khatt-'));
    const [file, shot] = [join(folder, 'story.svg'), join(folder, 'story.png')];
    try {
        writeFileSync(file, svg);
        // As root, in containers, Chromium has no sandbox to run in; the picture is our own and runs no script.
        const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
        const { error, stderr } = spawnSync(browser, [
            '--headless',
            '--disable-gpu',
            '--hide-scrollbars',
            '--no-first-run',
            '--disable-extensions',
            `--user-data-dir=${join(folder, 'profile')}`,
            ...asRoot,
            `--force-device-scale-factor=${scale}`,
            `--window-size=${Math.ceil(Number(width))},${Math.ceil(Number(height))}`,
            `--screenshot=${shot}`,
            pathToFileURL(file).href,
        ], { encoding: 'utf8', timeout: PATIENCE_MS });
        if (existsSync(shot))
            return readFileSync(shot);
        throw new CommandError(`${browser} drew no picture: ${error?.message ?? (stderr.trim().split('\n').at(-1) || 'it said nothing')}. Set CHROME_PATH to another browser, or use --format svg.`);
    }
    finally {
        rmSync(folder, { recursive: true, force: true });
    }
}

// JSON with places: where in the text each value stands, and where a text stops being JSON. One pass, no recursion.
/** Sticky: white space, then a string, a number or word, or a sign. */
const TOKEN = /[ \t\n\r]*(?:("[^"\\\u0000-\u001F]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001F]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:]))/y;
const SPACE = /[ \t\n\r]*/y;
/** Deeper values are not asked for: readDocument takes 32 levels. */
const MOST_DEPTH = 40;
function findPlaces(text) {
    const reading = { places: new Map(), repeated: [], levels: [], path: '', expected: 'a value' };
    const { places, repeated } = reading;
    for (let at = 0;; at = TOKEN.lastIndex) {
        SPACE.lastIndex = at;
        SPACE.exec(text);
        const offset = SPACE.lastIndex;
        if (offset >= text.length && reading.expected === 'the end')
            return { places, repeated, error: null };
        TOKEN.lastIndex = offset;
        const token = TOKEN.exec(text);
        if (!token || !take(reading, offset, token)) {
            const message = `expected ${reading.expected}, found ${foundAt(text, offset)}`;
            return { places, repeated, error: { offset, message } };
        }
    }
}
const foundAt = (text, offset) => offset >= text.length ? 'the end of the text' : `'${[...text.slice(offset, offset + 2)][0] ?? ''}'`;
/** Goes on by one token; false where another one was expected. */
function take(reading, offset, [, string, , sign]) {
    const { expected, levels } = reading;
    const level = levels.at(-1);
    const isValue = sign === undefined || sign === '{' || sign === '[';
    if (isValue && expected.startsWith('a value'))
        begin(reading, offset, sign);
    else if (level && expected.endsWith(` or ${sign}`)) {
        levels.pop();
        reading.expected = afterValue(levels);
    }
    else if (level && sign === ',' && expected.startsWith('a comma')) {
        level.index++;
        reading.path = `${level.path}[${level.index}]`;
        reading.expected = level.isList ? 'a value' : 'a name in double quotes';
    }
    else if (level && string !== undefined && expected.startsWith('a name')) {
        takeName(reading, level, String(JSON.parse(string)), offset);
    }
    else if (sign === ':' && expected === 'a colon') {
        reading.expected = 'a value';
    }
    else
        return false;
    return true;
}
/** A value stands here: a whole one, or a list or an object that begins. */
function begin(reading, offset, sign) {
    const { places, levels, path } = reading;
    if (levels.length <= MOST_DEPTH)
        places.set(path, offset);
    if (sign === undefined) {
        reading.expected = afterValue(levels);
        return;
    }
    const isList = sign === '[';
    levels.push({ isList, path, names: new Set(), index: 0 });
    if (isList && levels.length <= MOST_DEPTH)
        reading.path += '[0]';
    reading.expected = isList ? 'a value or ]' : 'a name in double quotes or }';
}
/** What may follow a value that has ended. */
function afterValue(levels) {
    const level = levels.at(-1);
    return !level ? 'the end' : level.isList ? 'a comma or ]' : 'a comma or }';
}
/** The name of the value that follows. */
function takeName(reading, level, name, offset) {
    const path = level.path === '' ? name : `${level.path}.${name}`;
    if (level.names.has(name)) {
        reading.repeated.push({ name, path, offset });
        forget(reading.places, path);
    }
    level.names.add(name);
    reading.path = path;
    reading.expected = 'a colon';
}
/** What stood in a value that another one replaces. */
function forget(places, path) {
    for (const key of places.keys())
        if (key.startsWith(`${path}.`) || key.startsWith(`${path}[`))
            places.delete(key);
}
/** The offset of a value, or of the nearest one around it that is there. */
function placeOf(places, path) {
    for (let rest = path; rest !== ''; rest = rest.replace(/(?:^|\.)[^.[\]]*$|\[\d+\]$|.$/, '')) {
        const offset = places.get(rest);
        if (offset !== undefined)
            return offset;
    }
    return places.get('') ?? 0;
}
/** From an offset to line and column: 1-based, columns in UTF-16 units as editors count them. */
function lineFinder(text) {
    const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    return (offset) => {
        let [low, high] = [0, starts.length - 1];
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
}

// Ids by which a story, or a call, names what the story has: those that it has not.
const STARTS = ['title', 'first', 'last'];
const meant = (id, all) => {
    const near = nearestNamed(id, all);
    return near === null ? '' : ` Did you mean '${near}'?`;
};
const named = (all) => all.map(({ id, label, name }) => ({ id, names: [label ?? name ?? ''] }));
const pages = ({ events }) => [
    ...STARTS.map((id) => ({ id, names: [] })),
    ...events.map(({ id, title }) => ({ id, names: [title] })),
];
const without = (ids, all) => {
    const known = new Set(all.map(({ id }) => id));
    return ids.find((id) => !known.has(id));
};
/** Where a story is to open on an event that is not there, or is left out: it then opens on its title. */
function startProblem(document) {
    const all = pages(document);
    const missing = document.start === undefined ? undefined : without([document.start], all);
    return missing === undefined
        ? []
        : [
            {
                code: 'event/undeclared',
                path: 'start',
                message: `There is no event '${missing.slice(0, 80)}' to open on.${meant(missing, all)}`,
                severity: 'warning',
            },
        ];
}
/** What is wrong with the ids that a call names; null where the story has all of them. */
function wrongIds(document, { start, groups, entities }) {
    const idsOf = (asked) => asked?.split(/\s+/).filter(Boolean) ?? [];
    const asked = [
        ['start', 'event', start === undefined ? [] : [start], pages(document)],
        ['groups', 'group', idsOf(groups), named(document.groups)],
        ['entities', 'entity', idsOf(entities), named(document.entities)],
    ];
    for (const [option, what, ids, all] of asked) {
        const missing = without(ids, all);
        if (missing !== undefined)
            return `--${option}: the story has no ${what} '${missing}'.${meant(missing, all)}`;
    }
    return null;
}

// A story file as the command line reads it: the value, what is wrong with it, and the place of each problem in the
// text.
/** The text of a file is no JSON. */
class NotJson extends CommandError {
    constructor(name, at, why) {
        super(`${name}:${at.line}:${at.column}: ${why}`, EXIT.problems);
        this.at = at;
        this.why = why;
    }
}
/** Reads and parses; text that is no JSON ends the command, with its place. */
async function readStoryFile(file) {
    const text = await readText(file);
    const name = nameOf(file);
    const { places, repeated, error } = findPlaces(text);
    const lines = lineFinder(text);
    if (error)
        throw new NotJson(name, lines(error.offset), text.trim() === '' ? 'the file is empty: expected a story as JSON.' : `not JSON: ${error.message}.`);
    const value = JSON.parse(text);
    // A story that is but a list is read as its events.
    const inText = (path) => (Array.isArray(value) ? path.replace(/^events/, '') : path);
    const problems = repeated.map(({ name: field, path, offset }) => ({
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
/** Before a sentence of the date parser, where the event has words of its own for its date. */
const UNDATED = 'The event stands among the undated: ';
/** Codes of dates whose sentences are English. */
const ENGLISH = ['date/not-edtf', 'date/not-understood', 'date/season-or-years', 'date/gregorian-year'];
function inHalves(problem) {
    const { code, message, severity } = problem;
    if (!code.startsWith('date/') || ENGLISH.includes(code))
        return problem;
    const said = message.startsWith(UNDATED) ? message.slice(UNDATED.length) : message;
    const why = said !== message
        ? 'This date is not understood: the event stands among the undated.'
        : severity === 'error'
            ? 'This date is not understood.'
            : 'This date is understood with a doubt.';
    return { ...problem, message: why, said };
}
/** The story as it is read, and all that is wrong with it. */
function readStoryOf({ value, problems: ofText }, options) {
    const problems = [...ofText];
    const { document } = asUsage(() => readStory(value, { ...options, onProblem: (problem) => problems.push(inHalves(problem)) }));
    return { document, problems: [...problems, ...startProblem(document)] };
}
/** As compilers write it, so that editors find the place. */
function problemLine({ name, at }, { path, severity, message, said, code, dropped, place = at(path) }, stream) {
    const { line, column } = place;
    const english = `${shown(name)}:${line}:${column}: ${paint(severity, severity, stream)}: ${path === '' ? '' : `${shown(path)}: `}${shown(message)}${dropped ? ' The event is left out.' : ''} (${code})`;
    return said === undefined ? english : `${english}\n${inItsLanguage(said)}`;
}

// A story as it was read, to a story file again: dates in words are EDTF in it, and what says nothing is left out.
const isEmpty = (value) => Array.isArray(value) && value.length === 0;
/** Unknown fields stand among the others, as they were written; empty lists are left out, the list of events stays. */
function flat({ extra = {}, ...fields }) {
    return { ...Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value))), ...extra };
}
function storyJson({ events, ...document }) {
    return `${JSON.stringify({ ...flat(document), events: events.map(flat) }, null, 2)}\n`;
}

// Where `khatt build` writes: never over what it reads, and over what is there only where `khatt` made it or `--force`
// is said.
/** Of a file, or of a stream that the shell has opened by its number; undefined where there is none. */
function statOf(file) {
    try {
        return typeof file === 'number' ? fstatSync(file, { bigint: true }) : statSync(file, { bigint: true });
    }
    catch {
        return undefined;
    }
}
/** The same file, by whatever path: through links, and in another case where the disk knows none. */
const isSame = (a, b) => a !== undefined && b !== undefined && a.isFile() && a.dev === b.dev && a.ino === b.ino;
const STDIN_NUMBER = 0;
const STDOUT_NUMBER = 1;
const isFolder = (path) => path.endsWith('/') || path.endsWith(sep) || (statOf(path)?.isDirectory() ?? false);
/** Where the result of `input` goes: the path itself, or a file of its name in the folder. */
const outputFor = (out, input, extension) => isFolder(out) ? join(out, `${input === STDIN ? 'story' : basename(input, extname(input))}.${extension}`) : out;
function checkFolder(target) {
    const folder = dirname(target);
    const stat = statOf(folder);
    if (!stat)
        throw new CommandError(`Cannot write ${target}: there is no folder ${folder}.`);
    if (!stat.isDirectory())
        throw new CommandError(`Cannot write ${target}: ${folder} is a file and no folder.`);
}
function checkRights(target, isThere) {
    try {
        accessSync(isThere ? target : dirname(target), constants.W_OK);
    }
    catch {
        throw new CommandError(`Cannot write ${target}: permission denied.`);
    }
}
/** Whether anything may be written to a path; throws where it may not. */
function checkTarget(target, inputs, isForced) {
    checkFolder(target);
    const stat = statOf(target);
    const read = inputs.find((input) => isSame(stat, statOf(input === STDIN ? STDIN_NUMBER : input)));
    if (read !== undefined)
        throw usage(`${target} is read here (${read === STDIN ? 'standard input' : read}) and never written over: name another file by -o.`);
    if (stat?.isDirectory())
        throw new CommandError(`Cannot write ${target}: that is a folder.`);
    checkRights(target, stat !== undefined);
    // Pipes and devices hold nothing that could be lost, nor does the file that the shell has opened for us.
    if (!stat?.isFile() || isForced || isSame(stat, statOf(STDOUT_NUMBER)))
        return;
    if (!isOurs(readFileSync(target)))
        throw usage(`${target} is there, and is not as khatt made it: name another file by -o, or write over it with --force.`);
}
/**
 * The files that the results of `inputs` go to, in their order; null for standard output. Throws, before anything is
 * written, where one of them may not be: `alsoRead` are further files that the call reads.
 */
function targetsOf(out, inputs, { extension, isForced, alsoRead }) {
    const read = [...inputs, ...alsoRead];
    if (out === undefined || out === STDIN) {
        const into = read.find((input) => isSame(statOf(STDOUT_NUMBER), statOf(input === STDIN ? STDIN_NUMBER : input)));
        if (into !== undefined)
            throw usage(`Standard output goes to ${into}, which is read here and never written over.`);
        return inputs.map(() => null);
    }
    const targets = inputs.map((input) => outputFor(out, input, extension));
    // In another case it may be the same file.
    const keys = targets.map((target) => resolve(target).normalize().toLowerCase());
    targets.forEach((target, i) => {
        const first = keys.indexOf(keys[i] ?? '');
        if (first < i)
            throw usage(`${inputs[first] ?? ''} and ${inputs[i] ?? ''} would both become ${target}: build them into two folders.`);
        checkTarget(target, read, isForced);
    });
    return targets;
}

// `khatt build`: a story to a page, a list, a picture, data, or what to paste.
const EXTENSIONS = {
    html: 'html',
    list: 'html',
    svg: 'svg',
    png: 'png',
    jsonld: 'jsonld',
    json: 'json',
    embed: 'html',
};
const ENDINGS = {
    html: 'html',
    htm: 'html',
    svg: 'svg',
    png: 'png',
    jsonld: 'jsonld',
    json: 'json',
};
function formatOf(asked, out) {
    const known = FORMATS.find((one) => one === asked);
    if (known)
        return known;
    const ending = out === undefined || isFolder(out) ? '' : extname(out).slice(1).toLowerCase();
    const format = ending === '' ? 'html' : ENDINGS[ending];
    if (!format)
        throw usage(`No format ends in .${ending}.${didYouMean(ending, Object.keys(ENDINGS), '.')} Else say which by --format (${FORMATS.join(', ')}).`);
    return format;
}
/** What the format has of an option that means another thing in each. */
function choice(values, name, choices) {
    const value = text(values, name);
    const wrong = value === undefined ? null : wrongIn(`--${name}`, oneOf$1(choices), value);
    if (wrong !== null)
        throw usage(wrong);
    return value;
}
async function measureOf(values) {
    const [font, bold] = [text(values, 'font'), text(values, 'bold-font')];
    if (font === undefined && bold === undefined)
        return undefined;
    if (font === undefined)
        throw usage('--bold-font stands beside --font, which is missing.');
    const files = [readBytes(font), ...(bold === undefined ? [] : [readBytes(bold)])];
    try {
        return await measureWith(files[0], files[1]);
    }
    catch (error) {
        throw new CommandError(`${font}: ${messageOf(error)}`);
    }
}
/** From here on the style sheet holds the place of a widget that is to come. */
const PLACE = '@media screen and (scripting';
/**
 * The look of a page that has no style sheet to ask for: the list's, which lies beside the command, on a page for
 * reading.
 */
function ownStyle(hasScript) {
    const list = new TextDecoder().decode(readBytes(fileURLToPath(new URL('khatt-timeline.css', import.meta.url))));
    return `body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font-family: system-ui, 'Noto Sans Arabic', 'Noto Sans', sans-serif; line-height: 1.8; }\n${hasScript ? list : list.slice(0, list.indexOf(PLACE))}`;
}
/** All that is wrong with the call is found here. */
async function makerOf(format, values, words) {
    const as = format === 'embed' ? choice(values, 'as', ['iframe', 'element']) : choice(values, 'as', ['element', 'figure']);
    const look = {
        width: number(values, 'width'),
        height: number(values, 'height'),
        theme: text(values, 'theme') === 'dark' ? 'dark' : 'light',
        fontSize: number(values, 'font-size'),
        fontFamily: text(values, 'font-family'),
        laneBy: text(values, 'lane-by') === 'group' ? 'group' : undefined,
        measure: await measureOf(values),
    };
    const shownAs = shownOptions(values);
    const list = { ...words, ...shownAs, as: as === 'figure' ? 'figure' : 'element' };
    const scale = number(values, 'scale') ?? 2;
    const stylesheet = text(values, 'stylesheet');
    const style = format === 'html' && stylesheet === undefined ? ownStyle(values['script'] !== undefined) : undefined;
    switch (format) {
        case 'html':
            return (value) => renderPage(value, {
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
            return (value, name) => embedSnippet(value, {
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
const whereNamed = (make, asked) => (value, name, document) => {
    const wrong = wrongIds(document, asked);
    if (wrong !== null)
        throw usage(`${nameOf(name)}: ${wrong}`);
    return make(value, name, document);
};
/** Why nothing is to be written of a story; null where it is to be. */
function whyNothing({ events }, problems, isStrict) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    const dropped = errors.filter((one) => one.dropped).length;
    if (errors.some(({ path }) => path === ''))
        return 'There is no story in it.';
    if (events.length === 0 && errors.some(({ path, dropped: isDropped }) => isDropped || path === 'events'))
        return 'None of its events can be shown.';
    return isStrict && dropped > 0
        ? `${countOf(dropped)} of ${dropped + events.length} left out, and --strict lets none be.`
        : null;
}
const countOf = (events) => `${events} event${events === 1 ? '' : 's'}`;
/** One story to its target, or to standard output; the exit code. */
async function buildOne(input, target, make, words, isStrict) {
    const file = await readStoryFile(input);
    const { document, problems } = readStoryOf(file, words);
    for (const problem of problems)
        say(problemLine(file, problem, process.stderr));
    const why = whyNothing(document, problems, isStrict);
    if (why !== null)
        throw new CommandError(`${file.name}: ${why} Nothing is written.`, EXIT.problems);
    const made = asUsage(() => make(file.value, input, document));
    if (target === null)
        print(made);
    else {
        writeFile(target, marked(made));
        print(`wrote ${shown(target)} (${countOf(document.events.length)})\n`);
    }
    return EXIT.ok;
}
async function build(args) {
    const { values, files } = parse(args, OPTIONS$2, 'build');
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
    const words = { ...wordOptions(values), headingLevel: number(values, 'heading-level') };
    const make = whereNamed(await makerOf(format, values, words), shownOptions(values));
    const alsoRead = ['font', 'bold-font'].flatMap((name) => text(values, name) ?? []);
    const targets = targetsOf(out, inputs, {
        extension: EXTENSIONS[format],
        isForced: values['force'] === true,
        alsoRead,
    });
    let code = EXIT.ok;
    for (const [i, input] of inputs.entries()) {
        if (inputs.length > 1 || format === 'png')
            sayProgress(`${i + 1}/${inputs.length} ${input}`);
        try {
            code = Math.max(code, await buildOne(input, targets[i] ?? null, make, words, values['strict'] === true));
        }
        catch (error) {
            // The other stories are still built, but a wrong call is wrong for all of them.
            if (!(error instanceof CommandError) || error.code === EXIT.usage)
                throw error;
            code = Math.max(code, fail(error));
        }
    }
    return code;
}

// `khatt check`: what is wrong with stories, and where.
/** What the element reads of `src` unless it is told otherwise. */
const MOST_BYTES = 1_048_576;
const OPTIONS$1 = {
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

${helpOf(OPTIONS$1)}

Exit code: 0 nothing is wrong, or only warnings; 1 errors, or text that is not JSON; 2 a wrong call; 3 a file cannot be read.
`;
/** The problems of a file as readers meet them; of one that is no JSON, where it stops being that. */
async function look(file, mostBytes, options) {
    try {
        const story = await readStoryFile(file);
        const { problems } = readStoryOf(story, options);
        const size = {
            code: 'load/size',
            path: '',
            message: `The file has ${story.bytes} bytes, and by src the element reads ${mostBytes}: give it a max-bytes.`,
            severity: 'error',
        };
        return { file: story, problems: [...(story.bytes > mostBytes ? [size] : []), ...problems, ...withoutIds(story)] };
    }
    catch (error) {
        if (!(error instanceof NotJson))
            throw error;
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
function withoutIds({ value }) {
    const events = Array.isArray(value)
        ? value
        : typeof value === 'object' && value !== null
            ? Reflect.get(value, 'events')
            : null;
    if (!Array.isArray(events))
        return [];
    const nameless = events.flatMap((event, i) => typeof event === 'object' && event !== null && (Reflect.get(event, 'id') ?? '') === '' ? i : []);
    const message = `${nameless.length} of ${events.length} events have no id: links to them break when their date or title is corrected.`;
    return nameless.length === 0
        ? []
        : [{ code: 'event/no-id', path: `events[${nameless[0]}]`, message, severity: 'warning' }];
}
const sentence = (why) => why.charAt(0).toUpperCase() + why.slice(1);
async function check(args) {
    const { values, files } = parse(args, OPTIONS$1, 'check');
    if (values['help']) {
        print(checkHelp);
        return EXIT.ok;
    }
    const inputs = inputsOf(files, 'check');
    const mostBytes = number(values, 'max-bytes') ?? MOST_BYTES;
    const found = [];
    const lines = [];
    let code = EXIT.ok;
    for (const [i, input] of inputs.entries()) {
        if (inputs.length > 1)
            sayProgress(`${i + 1}/${inputs.length} ${input}`);
        try {
            const { file, problems } = await look(input, mostBytes, {
                reference: text(values, 'reference'),
                lang: text(values, 'lang'),
            });
            found.push(...problems.map(({ place, ...problem }) => ({
                file: file.name,
                ...(place ?? file.at(problem.path)),
                ...problem,
            })));
            lines.push(...problems.map((problem) => problemLine(file, problem, process.stdout)));
        }
        catch (error) {
            // The other files are still looked at.
            if (!(error instanceof CommandError) || error.code === EXIT.usage)
                throw error;
            code = Math.max(code, fail(error));
        }
    }
    const count = (severity) => found.filter((one) => one.severity === severity).length;
    const told = (severity) => `${count(severity)} ${severity}${count(severity) === 1 ? '' : 's'}`;
    if (count('error') > 0 || (values['strict'] && found.length > 0))
        code = Math.max(code, EXIT.problems);
    if (values['json'])
        print(`${JSON.stringify(found, null, 2)}\n`);
    else if (lines.length > 0)
        print(`${[...lines, `${told('error')}, ${told('warning')}`].join('\n')}\n`);
    return code;
}

// `khatt date`: what a date in words means.
const OPTIONS = {
    reference: {
        type: 'string',
        short: 'r',
        value: 'date',
        help: 'EDTF of the day of writing: "last month" is counted from it',
        check: DAY,
    },
    locale: { type: 'string', short: 'l', value: 'tag', help: 'Language it is written in (ar)', check: LANGUAGE },
    'time-zone': { type: 'string', short: 'z', value: 'zone', help: 'IANA name of the zone of times that name none' },
    calendar: { type: 'string', value: 'id', help: `Calendar of the words that are answered: ${CALENDARS.join(', ')}` },
    json: { type: 'boolean', help: 'As JSON' },
    ...HELP,
};
const dateHelp = `khatt date [options] <words>
  Says what a date in words means: khatt date "منذ 6 سنوات" --reference 2021-03-12

${helpOf(OPTIONS)}

Exit code: 0 it is understood; 1 it is not; 2 a wrong call.
`;
function date(args) {
    const { values, files } = parse(args, OPTIONS, 'date');
    if (values['help']) {
        print(dateHelp);
        return EXIT.ok;
    }
    const words = files.join(' ');
    if (words.trim() === '')
        throw usage('Write a date: khatt date "شباط ٢٠٢١"');
    const [reference, locale = 'ar', timeZone] = [
        text(values, 'reference'),
        text(values, 'locale'),
        text(values, 'time-zone'),
    ];
    const calendar = CALENDARS.find((one) => one === values['calendar']);
    registerLanguages();
    const { edtf, within, confidence, diagnostics, ...read } = readDate(words, { reference, locale, timeZone });
    const said = edtf === null
        ? null
        : formatDate(parseEdtf(edtf), {
            locale,
            calendar: calendar ?? read.calendar,
            within,
            ...(timeZone && { timeZone }),
        });
    const notes = diagnostics.filter(({ severity }) => severity !== 'info');
    const rows = edtf === null
        ? []
        : [
            ['edtf', edtf],
            ['words', said ?? ''],
            ['calendar', read.calendar],
            ['within', within ? 'yes: one moment somewhere in it' : ''],
            ['confidence', String(confidence)],
        ];
    if (values['json'])
        print(`${JSON.stringify({ edtf, words: said, calendar: read.calendar, original: read.original, within, confidence, diagnostics }, null, 2)}\n`);
    else {
        print(rows
            .filter(([, value]) => value !== '')
            .map(([name = '', value]) => `${name.padEnd(12)}${value}\n`)
            .join(''));
        for (const { severity, message, code } of notes) {
            const advice = code === 'date/needs-reference' ? ': give the day of writing, as in --reference 2021-03-12' : '';
            say(`${paint(severity === 'error' ? 'error' : 'warning', severity)}: ${code}${advice}\n${inItsLanguage(message)}`);
        }
    }
    return edtf === null ? EXIT.problems : EXIT.ok;
}

// The command line: which command is asked for, and how it ends.
const COMMANDS = { build, check, date };
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
function version() {
    const { version: own } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    return own;
}
async function run([name, ...args]) {
    if (name === '--version' || name === '-v') {
        print(`${version()}\n`);
        return EXIT.ok;
    }
    if (name === 'help' && args[0] !== undefined && args[0] !== 'help')
        return commandOf(args[0])(['--help']);
    if (name === '--help' || name === '-h' || name === 'help') {
        print(help);
        return EXIT.ok;
    }
    if (name !== undefined)
        return commandOf(name)(args);
    say(help);
    return EXIT.usage;
}
function commandOf(name) {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (command)
        return command;
    throw usage(`There is no command '${name}'.${didYouMean(name, [...Object.keys(COMMANDS), 'help', '--help', '--version']) || ` There are ${Object.keys(COMMANDS).join(', ')}.`} See: khatt --help`);
}
/** Ends with an exit code, and never with a stack of our own. */
async function main() {
    // Who reads may stop reading, as `head` does.
    process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? EXIT.ok : EXIT.failed));
    try {
        process.exitCode = await run(process.argv.slice(2));
    }
    catch (error) {
        process.exitCode = fail(error);
    }
}

// The command `khatt`.
await main();
//# sourceMappingURL=cli.js.map
