// The docs hold: each table row of docs/dates.md is what the built package reads, in the language its section names; every
// code block of every page is run, here or by a test that is named; every link leads somewhere.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it, test } from 'node:test';
import { readDate, readDocument } from '../dist/core.js';
import { runModule, runShell, settingsRun } from './docs-node.mjs';
import { blocksOf, brokenLink, linksOf, PAGES } from './docs-read.mjs';
import { followOEmbed, isAllDrawn, openStage, pageOfBlock, pageOfModule } from './docs-run.mjs';

const options = { reference: '2021-03-12', timeZone: 'Asia/Baghdad' };
const quoted = (text) => [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1]);

/** Rows of written dates with the language they are read in; a table of what is refused has a code where others have EDTF. */
function rowsOf(markdown) {
  const rows = [];
  let locale = null;
  for (const line of markdown.split('\n')) {
    locale = /^(?:Read with `lang`|\| written, in) ([\w-]+)/.exec(line)?.[1] ?? (line.startsWith('## ') ? null : locale);
    const [, written = '', meant = '', note = ''] = line.split('|').map((cell) => cell.trim());
    if (locale && written.startsWith('`') && meant.startsWith('`')) rows.push({ locale, isAlone: written.includes(', without'), texts: quoted(written.replace(/, without .*/, '')), meant: quoted(meant)[0], code: quoted(`${meant} ${note}`).find((one) => one.startsWith('date/')) });
  }
  return rows;
}

const rows = rowsOf(readFileSync(new URL('../docs/dates.md', import.meta.url), 'utf8'));

test('docs/dates.md has its tables', () => assert.ok(rows.length > 80, `found ${rows.length} rows`));
for (const { locale, isAlone, texts, meant, code } of rows) {
  for (const text of texts) {
    test(`"${text}" in ${locale} is ${meant}`, () => {
      const { reference, ...others } = options;
      const { edtf, diagnostics } = readDate(text, { ...others, locale, ...(isAlone ? {} : { reference }) });
      assert.equal(edtf, meant.startsWith('date/') ? null : meant);
      if (code) assert.ok(diagnostics.some((one) => one.code === code), `${code} is not among ${diagnostics.map((one) => one.code)}`);
    });
  }
}

describe('npx in the docs and in what the command says', () => {
  const texts = [...PAGES, ...['src', 'cms', 'demo', 'dist'].flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)).filter((name) => /\.(?:ts|js|mjs|md|html|txt|php|json)$/.test(name) && !name.includes('node_modules')))];
  it('runs the package that is ours, and no other by its name', () => {
    const found = texts.flatMap((name) => [...readFileSync(name, 'utf8').matchAll(/\bnpx\s+(?!--package khatt-timeline khatt\b)[^\n`]*/g)].map(([line]) => `${name}: ${line}`));
    assert.deepEqual(found, []);
  });
});

describe('The links of the docs', () => {
  for (const page of PAGES) {
    it(`lead somewhere from ${page}`, () => assert.deepEqual(linksOf(page).flatMap((target) => brokenLink(page, target) ?? []), []));
  }
  it('reach every page from docs/README.md', () => {
    const reached = new Set(linksOf('docs/README.md').map((target) => join('docs', target.split('#')[0])));
    const indexOfCms = new Set(linksOf('docs/cms/README.md').map((target) => join('docs/cms', target.split('#')[0])));
    assert.deepEqual(PAGES.filter((page) => page.startsWith('docs/') && page !== 'docs/README.md' && !reached.has(page) && !indexOfCms.has(page)), []);
  });
});

/** The tests that run blocks of the docs, by the call with which each takes them from their page. */
const RUNNERS = new Map(['.ci', 'cms'].flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name).replaceAll('\\', '/')))
  .filter((name) => name.endsWith('.test.mjs'))
  .flatMap((name) => [...readFileSync(name, 'utf8').matchAll(/\bblocksIn\('([^']+)', '([^']+)', \d+\)/g)].map(([, page, kind]) => [`${page} ${kind}`, name])));
const COMMANDS = ['package.json', '.ci/test.mjs'].map((name) => readFileSync(name, 'utf8')).join('');

const squeezed = (text) => text.replace(/\s+/g, ' ').trim();
const EXAMPLES = readdirSync('demo/frameworks', { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map((one) => join(one.parentPath ?? one.path, one.name)).map((name) => ({ name, text: squeezed(readFileSync(name, 'utf8')) }));
/** The example that a block of docs/frameworks.md is part of. */
const exampleOf = ({ page, code }) => (page === 'docs/frameworks.md' ? EXAMPLES.find(({ text }) => text.includes(squeezed(code)))?.name : undefined);

const timelinePage = pageOfBlock('<khatt-timeline src="story.json"></khatt-timeline>');
const isBrowsers = ({ code, hints }) => hints.includes('browser') || (!hints.includes('node') && /\bdocument\.(?:querySelector|getElement|createElement|addEventListener|body)|\bcustomElements\b|from '\.\/khatt|import 'khatt-timeline'|from 'khatt-timeline'/.test(code));

let stage;
const RUN = {
  html: ({ code }) => (code.includes('+oembed"') ? followOEmbed(stage, code) : stage.show(pageOfBlock(code), isAllDrawn)),
  http: ({ code }) => {
    const headers = Object.fromEntries(code.trim().split('\n').map((line) => /^([\w-]+): (.+)$/.exec(line).slice(1)));
    assert.deepEqual(Object.keys(headers), ['Content-Security-Policy']);
    return stage.show(timelinePage, isAllDrawn, headers);
  },
  json: ({ code }) => {
    const value = JSON.parse(code);
    const settings = settingsRun(value);
    if (settings) return settings();
    const { document, problems } = readDocument(Array.isArray(value) || value.events ? value : [value], { readDate });
    assert.deepEqual(problems, []);
    return assert.ok(document.events.length > 0);
  },
  js: async (block) => (isBrowsers(block)
    ? stage.show(await pageOfModule(block.code), (tab) => tab.waitForFunction(() => document.documentElement.dataset.done === '', { timeout: 10_000 }))
    : runModule(block.code)),
  css: ({ code }) => stage.show(timelinePage, async (tab) => {
    await isAllDrawn(tab);
    const { rules, text } = await tab.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      return { rules: sheet.cssRules.length, text: [...sheet.cssRules].map((rule) => rule.cssText).join('') };
    }, code);
    assert.equal(rules, code.match(/^[^\s}@/][^{\n]*\{|^@media/gm)?.length, text);
    const known = readFileSync('docs/theming.md', 'utf8');
    for (const [name] of code.matchAll(/--khatt-[\w-]+/g)) assert.ok(known.includes(name) || /--khatt-group-[1-8]/.test(name), `${name} is not in docs/theming.md`);
  }),
  sh: runShell,
};

describe('The code of the docs', () => {
  before(async () => { stage = await openStage(); });
  after(() => stage?.close());
  for (const block of PAGES.flatMap(blocksOf).filter(({ isPrinted }) => !isPrinted)) {
    const { page, lang, kind, line } = block;
    const name = `${page}:${line} (${kind || 'no language'})`;
    const runner = RUNNERS.get(`${page} ${kind}`);
    const example = exampleOf(block);
    if (runner) it(`${name} is run by ${runner}`, () => assert.ok(COMMANDS.includes(runner) || COMMANDS.includes(`${dirname(runner)}/test.mjs`), 'no command runs that file'));
    else if (example) it(`${name} is run by .ci/frameworks.test.mjs, in ${example}`, () => assert.ok(COMMANDS.includes('.ci/frameworks.test.mjs')));
    else it(`${name} does what it says`, () => (RUN[lang] ?? (() => assert.fail('nothing runs it')))(block));
  }
  it('is run where a test says so, and the block is there', () => {
    const kinds = PAGES.flatMap(blocksOf).map(({ page, kind }) => `${page} ${kind}`);
    assert.deepEqual([...RUNNERS.keys()].filter((key) => !kinds.includes(key)), []);
  });
});

describe('The embeds of the README', () => {
  const pages = ['plain', 'short'].map((name) => `demo/embed/${name}.html`).concat('demo/hosts/iframe.html');
  /** Lines as they are where all files lie in one folder. */
  const linesOf = (html) => html.split('\n').map((line) => line.trim().replace(/(?:\.\.\/)+(?:[\w-]+\/)*/g, '')).filter(Boolean);
  const blocks = blocksOf('README.md').filter(({ lang }) => lang === 'html');
  it('are three', () => assert.equal(blocks.length, 3));
  blocks.forEach(({ code }, i) => it(`are what stands in ${pages[i]}`, () => {
    const page = linesOf(readFileSync(pages[i], 'utf8'));
    assert.deepEqual(linesOf(code).filter((line) => !page.includes(line)), []);
  }));
});
