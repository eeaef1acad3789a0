// The text of an event (**strong**, *emphasis*, [words](address), a blank line between paragraphs) to the HTML of
// core's RichText and back. A line break there is a new paragraph here. Pure: no document is needed, and no HTML of
// others runs.
import { parseRuns } from '../../../src/data/runs.ts';

/** Invisible: it keeps the stars of two marks apart that would be read as one. */
const JOINER = '\u2060';
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
const escaped = (text) =>
  text.replace(/[&<>"]/g, (char) => `&${Object.keys(ENTITIES).find((name) => ENTITIES[name] === char)};`);
const letters = (html) =>
  html.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, dec, hex, name) =>
    name ? (ENTITIES[name] ?? whole) : String.fromCodePoint(parseInt(dec ?? hex, dec ? 10 : 16)),
  );

const runHtml = ({ text, strong, emphasis, href }) => {
  const words = strong ? `<strong>${escaped(text)}</strong>` : escaped(text);
  const styled = emphasis ? `<em>${words}</em>` : words;
  return href ? `<a href="${escaped(href)}">${styled}</a>` : styled;
};

/** What RichText shows for a text of ours. */
export const richHtml = (text) =>
  parseRuns(text ?? '')
    .map((runs) => runs.map(runHtml).join(''))
    .join('<br>')
    .replaceAll(JOINER, '')
    .replaceAll('<em></em>', '');

const TAGS = { strong: 'strong', b: 'strong', em: 'emphasis', i: 'emphasis' };
const TOKEN = /<(\/?)(\w+)((?:"[^"]*"|'[^']*'|[^>"'])*)>|([^<]+|<)/g;

/** Our text for what RichText has written; elements that we have no mark for leave their words. */
export function runsText(html) {
  const runs = [];
  const style = {};
  for (const [, slash, name, attributes, words] of html.matchAll(TOKEN)) {
    const tag = name?.toLowerCase();
    if (words)
      runs.push({
        text: letters(words)
          .replaceAll(JOINER, '')
          .replace(/[\u00a0\n]/g, ' '),
        ...style,
      });
    else if (tag === 'br') runs.push({ text: '\n\n' });
    else if (tag === 'a')
      style.href = slash
        ? undefined
        : letters(/\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes)?.slice(1).find(Boolean) ?? '');
    else if (TAGS[tag]) style[TAGS[tag]] = !slash;
  }
  return runs
    .map(marked)
    .reduce((text, next) => text + (text.endsWith('*') && next.startsWith('*') ? JOINER : '') + next, '');
}

/** A mark stands close to its words: the white space at their ends goes outside. */
function marked({ text, strong, emphasis, href }) {
  const [, before, words, after] = /^(\s*)(.*?)(\s*)$/s.exec(text);
  if (words === '') return text;
  const plain = words.replace(/[\\*[\]]/g, '\\$&');
  const loud = strong ? `**${plain}**` : plain;
  const gap = strong ? JOINER : '';
  const styled = emphasis ? `*${gap}${loud}${gap}*` : loud;
  return before + (href ? `[${styled}](${href.trim().replace(/[\s()]/g, encode)})` : styled) + after;
}
const encode = (char) => ({ '(': '%28', ')': '%29' })[char] ?? encodeURIComponent(char);

/** The words alone, as a table or a list of core's has them in its cells. */
export const plainWords = (html) =>
  letters(
    String(html ?? '')
      .replace(/<br\s*\/?>/gi, ' ')
      .replace(TOKEN, (whole, slash, name, attributes, words) => words ?? ''),
  )
    .replace(/\s+/g, ' ')
    .trim();
