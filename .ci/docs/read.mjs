// The pages of the docs as the tests read them: their code blocks, their headings' anchors, their links.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** All pages, by paths from the root. */
export const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs', { recursive: true })
    .map((name) => join('docs', name).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md'))
    .sort(),
];

const read = (page) => readFileSync(page, 'utf8');
const FENCE = /^( *)```([^\n`]*)\n([\s\S]*?)^\1```\s*$/gm;
const withoutCode = (text) => text.replace(FENCE, '').replace(/`[^`\n]+`/g, '');

/**
 * The fenced blocks of a page: language, further words of the fence as hints, both as `kind`, code, and the line where
 * it begins. A block of `text` right after shell lines is what they print: theirs as `prints`, and itself `isPrinted`.
 */
export function blocksOf(page) {
  const text = read(page);
  const blocks = [...text.matchAll(FENCE)].map(({ 0: whole, 1: indent, 2: info, 3: body, index }) => {
    const [lang = '', ...hints] = info.trim().split(/\s+/);
    return {
      page,
      lang,
      hints,
      kind: [lang, ...hints].join(' '),
      code: indent ? body.replace(RegExp(`^${indent}`, 'gm'), '') : body,
      line: text.slice(0, index).split('\n').length,
      from: index,
      to: index + whole.length,
    };
  });
  blocks.forEach((block, i) => {
    const next = blocks[i + 1];
    if (block.lang !== 'sh' || next?.kind !== 'text' || text.slice(block.to, next.from).trim() !== '') return;
    block.prints = next.code;
    next.isPrinted = true;
  });
  return blocks;
}

/** The code of a page's blocks of one kind, for a test that runs all of them: it says how many it knows. */
export function blocksIn(page, kind, count) {
  const codes = blocksOf(page)
    .filter((block) => block.kind === kind)
    .map(({ code }) => code);
  if (codes.length !== count)
    throw new Error(`${page} has ${codes.length} blocks of '${kind}', and its test runs ${count}`);
  return codes;
}

/**
 * What GitHub makes of a heading: lower case, no punctuation, hyphens for spaces, a number on the second of its name.
 */
function anchorsOf(page) {
  const seen = new Map();
  return [
    ...read(page)
      .replace(FENCE, '')
      .matchAll(/^#{1,6} +(.+?) *#*$/gm),
  ].map(([, heading]) => {
    const slug = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
}

/** The links of a page that stay in the repository. */
export const linksOf = (page) =>
  [...withoutCode(read(page)).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target)
    .filter((target) => !/^[a-z]+:/.test(target));

/** What is wrong with a link; null where it leads somewhere. */
export function brokenLink(page, target) {
  const [path, anchor] = target.split('#');
  const file = path === '' ? page : join(dirname(page), decodeURIComponent(path)).replaceAll('\\', '/');
  if (!existsSync(file)) return `there is no ${file}`;
  return anchor === undefined || anchorsOf(file).includes(decodeURIComponent(anchor))
    ? null
    : `${file} has no heading #${anchor}`;
}
