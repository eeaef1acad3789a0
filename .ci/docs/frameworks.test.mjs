// The snippets of docs/frameworks.md are the very text of the examples, and each example is shown.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const DOCS = new URL('../../docs/', import.meta.url);
const text = readFileSync(new URL('frameworks.md', DOCS), 'utf8');
/** Each block of code with the file that the paragraph before it names last. */
const blocks = [...text.matchAll(/\n\n([^\n]+)\n\n```\w+\n([\s\S]*?)```/g)]
  .map(([, words, code]) => ({ path: [...words.matchAll(/\]\((\.\.\/demo\/frameworks\/[^)]+)\)/g)].at(-1)?.[1], code }))
  .filter(({ path }) => path);

test('docs/frameworks.md shows the examples', () => assert.ok(blocks.length >= 8, `found ${blocks.length}`));
for (const { path, code } of blocks) {
  test(`docs/frameworks.md quotes ${path.replace('../', '')} as it is`, () => assert.ok(readFileSync(new URL(path, DOCS), 'utf8').includes(code), code));
}
test('each example is named in docs/frameworks.md, and each file that it names is there', () => {
  for (const [, path] of text.matchAll(/\]\((\.\.\/[^)]+|[\w-]+\.md)\)/g)) assert.ok(existsSync(new URL(path, DOCS)), path);
  for (const name of readdirSync(new URL('../demo/frameworks/', DOCS))) assert.ok(text.includes(`../demo/frameworks/${name}/`), name);
});
test('each entry of types is named in docs/frameworks.md', () => {
  for (const name of readdirSync(new URL('../dist/types/for/', DOCS))) assert.match(text, new RegExp(`\`${name.replace('.d.ts', '')}\``));
});
