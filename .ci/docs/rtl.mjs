// The Arabic pages of the docs, so that they read right to left wherever Markdown is shown: code that is not Arabic in
// a span of its own direction, so that nothing around it turns its ends, and a mark before lines that begin with other
// letters. `node .ci/docs/rtl.mjs` writes both into the pages; the test of the docs looks whether they are there.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { PAGES } from './read.mjs';

export const ARABIC_PAGES = PAGES.filter((page) => page.startsWith('docs/ar/'));
const MARK = '\u200F';
const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}](?<!\p{N})/u;
const SPAN = /<span dir="ltr">(`[^`]+`)<\/span>/g;
/** Words, an address: what is Arabic in it does not turn it. */
const IS_LINK = /^\[[^\]]*\]\(/;

const spanned = (line) =>
  line
    .replace(SPAN, '$1')
    .replace(/`([^`]+)`/g, (code, text) =>
      RTL.test(text) && !IS_LINK.test(text) ? code : `<span dir="ltr">${code}</span>`,
    );

/**
 * What is seen of a line that decides its direction: no marks of Markdown, no addresses, nothing that has a direction
 * of its own.
 */
const seen = (line) =>
  line
    .replace(/<span dir="ltr">.*?<\/span>/g, '')
    .replace(/\]\([^)]*\)/g, '')
    .replace(/<[^>]*>/g, '');
function marked(line) {
  const [, head, words] = /^(\s*(?:- |\d+\. |#+ )?)(.*)$/su.exec(line.replaceAll(MARK, ''));
  const first = /\p{L}/u.exec(seen(words))?.[0];
  return first && !RTL.test(first) && RTL.test(words) ? head + MARK + words : head + words;
}

/** The page with all of it in place. Rows of tables take their direction from the table. */
export function rightToLeft(page) {
  let isCode = false;
  return page
    .split('\n')
    .map((line) => {
      if (line.startsWith('```')) isCode = !isCode;
      return isCode || line.startsWith('```')
        ? line
        : /^(?:\||<\/?div)/.test(line)
          ? spanned(line)
          : marked(spanned(line));
    })
    .join('\n');
}

/** Code blocks stand outside of the parts that run right to left. */
export function codeInside(page) {
  let isInside = false;
  return page.split('\n').filter((line) => {
    if (/^<\/?div\b/.test(line)) isInside = line.startsWith('<div dir="rtl">');
    return isInside && line.startsWith('```');
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const page of ARABIC_PAGES) writeFileSync(page, rightToLeft(readFileSync(page, 'utf8')));
}
