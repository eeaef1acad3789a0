// The docs hold: each table row of docs/dates.md is what the built package reads, in the language its section names; every
// code block of every page does what it says; every link leads somewhere.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it, test } from 'node:test';
import { transform } from 'esbuild';
import { readDate, readDocument } from '../dist/core.js';
import { blocksOf, brokenLink, linksOf, PAGES } from './docs-read.mjs';
import { isAllDrawn, openStage, pageOfBlock, pageOfModule, runModule, runShell } from './docs-run.mjs';

const options = { reference: '2021-03-12', timeZone: 'Asia/Baghdad' };
const quoted = (text) => [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1]);

/** Rows of written dates with the language they are read in; a table of what is refused has a code where others have EDTF. */
function rowsOf(markdown) {
  const rows = [];
  let locale = null;
  for (const line of markdown.split('\n')) {
    locale = /^(?:Read with `lang`|\| written, in) ([\w-]+)/.exec(line)?.[1] ?? (line.startsWith('## ') ? null : locale);
    const [, written = '', meant = '', note = ''] = line.split('|').map((cell) => cell.trim());
    if (locale && written.startsWith('`') && meant.startsWith('`')) rows.push({ locale, texts: quoted(written.replace(/, without .*/, '')), meant: quoted(meant)[0], code: quoted(`${meant} ${note}`).find((one) => one.startsWith('date/')) });
  }
  return rows;
}

const rows = rowsOf(readFileSync(new URL('../docs/dates.md', import.meta.url), 'utf8'));

test('docs/dates.md has its tables', () => assert.ok(rows.length > 80, `found ${rows.length} rows`));
for (const { locale, texts, meant, code } of rows) {
  for (const text of texts) {
    test(`"${text}" in ${locale} is ${meant}`, () => {
      const { reference, ...others } = options;
      const { edtf, diagnostics } = readDate(text, { ...others, locale, ...(code === 'date/needs-reference' ? {} : { reference }) });
      assert.equal(edtf, meant.startsWith('date/') ? null : meant);
      if (code) assert.ok(diagnostics.some((one) => one.code === code), `${code} is not among ${diagnostics.map((one) => one.code)}`);
    });
  }
}

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

/** Blocks that are files of the repository, or parts of them, are tested where those files are. */
const TESTED = spawnSync('git', ['ls-files', 'demo/frameworks', 'demo/hosts', 'cms'], { encoding: 'utf8' }).stdout.split('\n').filter((name) => /\.(?:html|[cm]?[jt]sx?|vue|svelte|php|json|css|astro)$/.test(name));
const squeezed = (text) => text.replace(/\s+/g, ' ').trim();
let files;
const isFile = (code) => (files ??= TESTED.map((name) => squeezed(readFileSync(name, 'utf8')))).some((text) => text.includes(squeezed(code)));

/** Languages that nothing here runs, and what stands for a test. */
const UNRUN = {
  nginx: 'a server\'s configuration: its policy is tried as a header of a page', apache: 'the same', php: 'a host\'s own file; what is ours in it is in cms/, with its tests',
  vue: 'shown in part; demo/frameworks has the whole, with its test', svelte: 'the same', astro: 'the same', wikitext: 'cms/mediawiki has its test', yaml: 'a host\'s own file', twig: 'the same', text: 'for reading', '': 'for reading', diff: 'for reading',
};

const POLICY = /(?:default|script|connect|frame)-src [^"\n]*(?:\n[^"\n]*-src[^"\n]*|\n *(?:require-)?trusted-types[^"\n]*)*/;
const policyOf = (code) => POLICY.exec(code.replace(/^#.*$/gm, ''))?.[0].replace(/\s+/g, ' ');
const policyPage = pageOfBlock('<khatt-timeline src="story.json"></khatt-timeline>');
const isBrowsers = ({ code, hints }) => hints.includes('browser') || (!hints.includes('node') && /\bdocument\.(?:querySelector|getElement|createElement|addEventListener|body)|\bcustomElements\b|from '\.\/khatt|import 'khatt-timeline'|from 'khatt-timeline'/.test(code));

let stage;
const RUN = {
  html: ({ code }) => stage.show(pageOfBlock(code), isAllDrawn),
  json: ({ code }) => {
    const value = JSON.parse(code);
    const document = Array.isArray(value) || value.events ? value : value.date && value.title ? [value] : null;
    if (document) assert.deepEqual(readDocument(document, { readDate }).problems, []);
  },
  js: async (block) => (isBrowsers(block)
    ? stage.show(await pageOfModule(block.code), (tab) => tab.waitForFunction(() => document.documentElement.dataset.done === '', { timeout: 10_000 }))
    : runModule(block.code)),
  css: ({ code }) => stage.show(pageOfBlock(`<khatt-timeline src="story.json"></khatt-timeline>`), async (tab) => {
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
  sh: ({ code }) => runShell(code),
  tsx: ({ code }) => transform(code, { loader: 'tsx' }),
  jsx: ({ code }) => transform(code, { loader: 'jsx' }),
  ts: ({ code }) => transform(code, { loader: 'ts' }),
};
RUN.bash = RUN.shell = RUN.sh;

describe('The code of the docs', () => {
  before(async () => { stage = await openStage(); });
  after(() => stage?.close());
  for (const block of PAGES.flatMap(blocksOf)) {
    const { page, lang, line, code } = block;
    const name = `${page}:${line}`;
    const policy = ['html', 'js', 'json'].includes(lang) ? undefined : policyOf(code);
    if (policy) it(`${name} is a policy under which a timeline is drawn`, () => stage.show(policyPage, isAllDrawn, { 'Content-Security-Policy': policy }));
    else if (isFile(code)) it(`${name} is a file with a test of its own`, () => assert.ok(isFile(code)));
    else if (['sh', 'bash', 'shell'].includes(lang) && /\bkhatt (?:build|check|date)\b/.test(code) && !existsSync('dist/cli.js')) it(`${name} (${lang})`, { skip: 'there is no dist/cli.js' }, () => undefined);
    else if (RUN[lang]) it(`${name} (${lang}) does what it says`, () => RUN[lang](block));
    else it(`${name} (${lang || 'no language'}) is of a kind that is only read`, () => assert.ok(UNRUN[lang], `nothing runs '${lang}'`));
  }
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
