// The text runs of the extension (Khatt/src/Runs.php), without a wiki: a table, and for any text the same tree as the
// widget's own reader has.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';
import { ensurePhp } from './wiki.mjs';

const OUT = resolve('build/mediawiki-test');
const MOST = 5000;
const SCRIPT =
  'require $argv[1]; [ $texts, $most ] = json_decode( stream_get_contents( STDIN ), true ); echo json_encode( array_map( fn ( $text ) => MediaWiki\\Extension\\Khatt\\Runs::paragraphs( $text, $most ), $texts ), JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR );';
/** PHP's trees of some texts, by one process. */
const trees = (texts, most = MOST) =>
  JSON.parse(
    execFileSync('php', ['-d', 'error_reporting=-1', '-d', 'display_errors=stderr', '-r', SCRIPT, resolve('cms/mediawiki/Khatt/src/Runs.php')], {
      input: JSON.stringify([texts, most]),
      encoding: 'utf8',
      maxBuffer: 1e8,
    }),
  );

let parseNodes;
let linkUrl;
before(async () => {
  ensurePhp();
  const contents = "export { parseNodes } from './src/data/runs.ts'; export { linkUrl } from './src/data/url.ts';";
  await build({
    stdin: { contents, resolveDir: resolve('.') },
    outfile: `${OUT}/runs.mjs`,
    bundle: true,
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  ({ parseNodes, linkUrl } = await import(pathToFileURL(`${OUT}/runs.mjs`).href));
});
after(() => rmSync(OUT, { recursive: true, force: true }));

const strong = (...inner) => ({ mark: 'strong', inner });
const em = (...inner) => ({ mark: 'em', inner });
const link = (target, ...inner) => ({ mark: 'link', target, inner });
const TABLE = [
  ['', []],
  [' \n ', []],
  ['نص', [['نص']]],
  ['قال **بوضوح** ذلك', [['قال ', strong('بوضوح'), ' ذلك']]],
  ['*نص*', [[em('نص')]]],
  ['[الحلف](https://www.nato.int/)', [[link('https://www.nato.int/', 'الحلف')]]],
  // Marks within marks, and none within itself.
  ['**ا *ب* [ج](a)**', [[strong('ا ', em('ب'), ' ', link('a', 'ج'))]]],
  ['[**ا** ب](a)', [[link('a', strong('ا'), ' ب')]]],
  ['*ا **ب** ج*', [[em('ا ', strong('ب'), ' ج')]]],
  // What begins and does not end, or ends before it began.
  ['**مفتوح', [['**مفتوح']]],
  ['2 * 3 * 4', [['2 * 3 * 4']]],
  ['[[[', [['[[[']]],
  ['[x](a', [['[x](a']]],
  ['[](a)', [['[](a)']]],
  ['[x] (a)', [['[x] (a)']]],
  ['[a [b](c)', [['[a ', link('c', 'b')]]],
  ['** ا**', [['** ا**']]],
  // A backslash is read before what it escapes alone.
  ['\\*ليس\\*', [['*ليس*']]],
  ['\\[x\\](a)', [['[x](a)']]],
  ['\\\\*ا*', [['\\', em('ا')]]],
  ['ا\\ب', [['ا\\ب']]],
  ['\\', [['\\']]],
  // An address is the words up to the first parenthesis: what it may lead to is for Links.php.
  ['[x](javascript:alert(1))', [[link('javascript:alert(1', 'x'), ')']]],
  ['[x]( ../b )', [[link('../b', 'x')]]],
  // Paragraphs; and white space around them of every kind.
  ['ا\n\n \nب', [['ا'], ['ب']]],
  ['ا\nب', [['ا\nب']]],
  ['\u00A0\uFEFFا\u3000', [['ا']]],
  ['👩‍👩‍👧 **👍🏽**', [['👩‍👩‍👧 ', strong('👍🏽')]]],
];

/**
 * PHP's tree as the widget's reader has it, which says of an address only where it leads, and has the words of one that
 * leads nowhere as words.
 */
const asWidget = (nodes) =>
  nodes.flatMap((node) => {
    if (typeof node === 'string') return node;
    const { mark, target, inner } = node;
    if (mark !== 'link') return { [mark === 'strong' ? 'strong' : 'emphasis']: true, nodes: asWidget(inner) };
    const href = linkUrl(target);
    return href === null ? asWidget(inner) : { href, nodes: asWidget(inner) };
  });
/** Words beside words are one text. */
const joined = (nodes) =>
  nodes
    .map((node) => (typeof node === 'string' ? node : { ...node, nodes: joined(node.nodes) }))
    .reduce((all, node) => (typeof node === 'string' && typeof all.at(-1) === 'string' ? [...all.slice(0, -1), all.at(-1) + node] : [...all, node]), []);

describe('Text runs in PHP', () => {
  it('are read as in the table', () => {
    const found = trees(TABLE.map(([text]) => text));
    TABLE.forEach(([text, expected], at) => assert.deepEqual(found[at], expected, text));
  });
  it('are the tree that the widget has, for any text', () => {
    const unit = fc.constantFrom(
      '*',
      '**',
      '[',
      ']',
      '](',
      ')',
      '\\',
      '\n\n',
      '\n',
      ' ',
      '\u00A0',
      '\uFEFF',
      'ا',
      'x',
      '[ا](ب)',
      'https://a/',
      'javascript:',
      '😀',
    );
    const texts = [...TABLE.map(([text]) => text), ...fc.sample(fc.string({ unit, maxLength: 60 }), { seed: 13, numRuns: 3000 })];
    trees(texts).forEach((tree, at) => assert.deepEqual(tree.map(asWidget).map(joined), parseNodes(texts[at]).map(joined), JSON.stringify(texts[at])));
  });
  it('are cut between letters, not within them', () => assert.deepEqual(trees(['بِبِبِ', 'abc'], 2), [[['بِبِ']], [['ab']]]));
  it('take long rows of marks in one pass', () => {
    for (const unit of ['*', '**', '[', '[x](', '\\', ' *', '**[*']) assert.equal(trees([unit.repeat(MOST)], MOST * unit.length)[0].length, 1, unit);
  });
});
