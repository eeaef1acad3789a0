// The docs hold: each table row of docs/dates.md is what the built package reads, in the language its section names;
// every code block of every page is run, here or by a test that is named; every link leads somewhere; the Arabic pages
// say what the English ones do.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { readDate, readDocument } from '../../dist/core.js';
import { runModule, runShell, settingsRun } from './run-node.mjs';
import { blocksIn, blocksOf, brokenLink, linksOf, PAGES } from './read.mjs';
import { ARABIC_PAGES, codeInside, rightToLeft } from './rtl.mjs';
import { followOEmbed, isAllDrawn, openStage, pageOfBlock, pageOfModule } from './run-page.mjs';

const options = { reference: '2021-03-12', timeZone: 'Asia/Baghdad' };
const quoted = (text) => [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1]);

/**
 * Rows of written dates with the language they are read in; a table of what is refused has a code where others have
 * EDTF.
 */
function rowsOf(markdown) {
  const rows = [];
  let locale = null;
  for (const line of markdown.replace(/<\/?span[^>]*>/g, '').split('\n')) {
    locale = /^(?:Read with `lang`|\| written, in|تُقرأ بقيمة `lang` هي|\| تكتب، في) ([\w-]+)/.exec(line)?.[1] ?? (line.startsWith('## ') ? null : locale);
    const [, written = '', meant = '', note = ''] = line.split('|').map((cell) => cell.trim());
    if (locale && written.startsWith('`') && meant.startsWith('`'))
      rows.push({
        locale,
        isAlone: /, without|، من غير/.test(written),
        texts: quoted(written.replace(/(?:, without|، من غير) .*/, '')),
        meant: quoted(meant)[0],
        code: quoted(`${meant} ${note}`).find((one) => one.startsWith('date/')),
      });
  }
  return rows;
}

for (const page of ['docs/dates.md', 'docs/ar/dates.md']) {
  const rows = rowsOf(readFileSync(page, 'utf8'));
  test(`${page} has its tables`, () => assert.ok(rows.length > 80, `found ${rows.length} rows`));
  for (const { locale, isAlone, texts, meant, code } of rows) {
    for (const text of texts) {
      test(`"${text}" in ${locale} is ${meant}, as ${page} says`, () => {
        const { reference, ...others } = options;
        const { edtf, diagnostics } = readDate(text, { ...others, locale, ...(isAlone ? {} : { reference }) });
        assert.equal(edtf, meant.startsWith('date/') ? null : meant);
        if (code)
          assert.ok(
            diagnostics.some((one) => one.code === code),
            `${code} is not among ${diagnostics.map((one) => one.code)}`,
          );
      });
    }
  }
}

describe('The Arabic pages', () => {
  for (const page of ARABIC_PAGES) {
    const text = readFileSync(page, 'utf8');
    it(`${page} reads right to left, and its code left to right`, () => {
      assert.match(text, /^<div dir="rtl">\n\n# /);
      assert.equal(text.match(/^<div dir="rtl">$/gm).length, text.match(/^<\/div>$/gm).length);
      assert.equal(text, rightToLeft(text), 'run `node .ci/docs/rtl.mjs`');
      assert.deepEqual(codeInside(text), []);
    });
    it(`${page} has the code of the English page, as many headings, and a row for each field and date`, () => {
      const english = page.replace('docs/ar/', 'docs/');
      const told = (name) => blocksOf(name).map(({ kind, code }) => `${kind}\n${code}`);
      assert.deepEqual(told(page), told(english));
      const count = (name, pattern) => readFileSync(name, 'utf8').match(pattern)?.length;
      const patterns = /(?:document|dates|list)\.md$/.test(page) ? [/^#+ /gm, /^\|/gm] : [/^#+ /gm];
      for (const pattern of patterns) assert.equal(count(page, pattern), count(english, pattern), String(pattern));
    });
  }
});

describe('npx in the docs and in what the command says', () => {
  const texts = [
    ...PAGES,
    ...['src', 'cms', 'demo', 'dist'].flatMap((folder) =>
      readdirSync(folder, { recursive: true })
        .map((name) => join(folder, name))
        .filter((name) => /\.(?:ts|js|mjs|md|html|txt|php|json)$/.test(name) && !name.includes('node_modules')),
    ),
  ];
  it('runs the package that is ours, and no other by its name', () => {
    const found = texts.flatMap((name) =>
      [...readFileSync(name, 'utf8').matchAll(/\bnpx\s+(?!--package khatt-timeline khatt\b)[^\n`]*/g)].map(([line]) => `${name}: ${line}`),
    );
    assert.deepEqual(found, []);
  });
});

describe('The links of the docs', () => {
  for (const page of PAGES) {
    it(`lead somewhere from ${page}`, () =>
      assert.deepEqual(
        linksOf(page).flatMap((target) => brokenLink(page, target) ?? []),
        [],
      ));
  }
  it('reach every page from docs/README.md', () => {
    const reached = new Set(linksOf('docs/README.md').map((target) => join('docs', target.split('#')[0])));
    for (const folder of ['docs/cms', 'docs/ar']) for (const target of linksOf(`${folder}/README.md`)) reached.add(join(folder, target.split('#')[0]));
    assert.deepEqual(
      PAGES.filter((page) => page.startsWith('docs/') && page !== 'docs/README.md' && !reached.has(page)),
      [],
    );
  });
});

/** The tests that run blocks of the docs, by the call with which each takes them from their page. */
const RUNNERS = new Map(
  ['.ci', 'cms']
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name).replaceAll('\\', '/')))
    .filter((name) => name.endsWith('.test.mjs'))
    .flatMap((name) => [...readFileSync(name, 'utf8').matchAll(/\bblocksIn\('([^']+)', '([^']+)', \d+\)/g)].map(([, page, kind]) => [`${page} ${kind}`, name])),
);
const COMMANDS = ['package.json', '.ci/harness/test.mjs'].map((name) => readFileSync(name, 'utf8')).join('');

const squeezed = (text) => text.replace(/\s+/g, ' ').trim();
const EXAMPLES = readdirSync('demo/frameworks', { recursive: true, withFileTypes: true })
  .filter((one) => one.isFile())
  .map((one) => join(one.parentPath ?? one.path, one.name))
  .map((name) => ({ name, text: squeezed(readFileSync(name, 'utf8')) }));
/** The example that a block of docs/frameworks.md is part of. */
const exampleOf = ({ page, code }) => (page === 'docs/frameworks.md' ? EXAMPLES.find(({ text }) => text.includes(squeezed(code)))?.name : undefined);

const timelinePage = pageOfBlock('<khatt-timeline src="story.json"></khatt-timeline>');
const isBrowsers = ({ code, hints }) =>
  hints.includes('browser') ||
  (!hints.includes('node') &&
    /\bdocument\.(?:querySelector|getElement|createElement|addEventListener|body)|\bcustomElements\b|from '\.\/khatt|import 'khatt-timeline'|from 'khatt-timeline'/.test(
      code,
    ));

let stage;
const RUN = {
  html: ({ code }) => (code.includes('+oembed"') ? followOEmbed(stage, code) : stage.show(pageOfBlock(code), isAllDrawn)),
  http: ({ code }) => {
    const headers = Object.fromEntries(
      code
        .trim()
        .split('\n')
        .map((line) => /^([\w-]+): (.+)$/.exec(line).slice(1)),
    );
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
  js: async (block) =>
    isBrowsers(block)
      ? stage.show(await pageOfModule(block.code), (tab) => tab.waitForFunction(() => document.documentElement.dataset.done === '', { timeout: 30_000 }))
      : runModule(block.code),
  css: ({ code }) =>
    stage.show(timelinePage, async (tab) => {
      await isAllDrawn(tab);
      const { rules, text } = await tab.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        return { rules: sheet.cssRules.length, text: [...sheet.cssRules].map((rule) => rule.cssText).join('') };
      }, code);
      assert.equal(rules, code.match(/^[^\s}@/][^{\n]*\{|^@media/gm)?.length, text);
      const known = readFileSync('docs/theming.md', 'utf8');
      for (const [name] of code.matchAll(/--khatt-[\w-]+/g))
        assert.ok(known.includes(name) || /--khatt-group-[1-8]/.test(name), `${name} is not in docs/theming.md`);
    }),
  sh: runShell,
};

describe('docs/document.md', () => {
  const schema = JSON.parse(readFileSync('dist/schema.json', 'utf8'));
  const { event, source } = schema.$defs;
  const story = JSON.parse(blocksOf('docs/document.md')[0].code);
  /** Of each part of a story: its fields by the schema, and all that stand in the example. */
  const PARTS = [
    ['story', schema.properties, [story]],
    ['source', source.properties, [story.source]],
    ['groups', schema.properties.groups.items.properties, story.groups],
    ['entities', schema.properties.entities.items.properties, story.entities],
    ['eras', schema.properties.eras.items.properties, story.eras],
    ['event', event.properties, story.events],
    ['quote', event.properties.quote.properties, story.events.flatMap(({ quote = {} }) => quote)],
    ['media', schema.$defs.media.items.properties, story.events.flatMap(({ media = [] }) => media)],
  ];
  /** `langs` is what a text in another language becomes. */
  const fieldsOf = (properties) => Object.keys(properties).filter((field) => field !== 'langs');
  for (const [part, properties, shown] of PARTS) {
    it(`has every field of ${part} in its example, and names it`, () => {
      assert.deepEqual(
        fieldsOf(properties).filter((field) => !shown.some((one) => field in one)),
        [],
      );
      const text = readFileSync('docs/document.md', 'utf8').replace(/```[\s\S]*?```/g, '');
      assert.deepEqual(
        fieldsOf(properties).filter((field) => !RegExp(`\\b${field.replace('$', '\\$?')}\\b`).test(text)),
        [],
      );
    });
  }
});

describe('CONTRIBUTING.md', () => {
  it('begins with lines that clone, install and test', { skip: !existsSync('.git') && 'this is no clone' }, () => {
    const [clone, enter, install, check] = blocksIn('CONTRIBUTING.md', 'sh clone', 1)[0].trim().split('\n');
    assert.equal(check, 'npm test');
    const folder = mkdtempSync(join(tmpdir(), 'khatt-clone-'));
    try {
      const own = clone.replace('<address of this repository>', `--quiet --depth 1 ${pathToFileURL('.')}`);
      // What is installed has just been: here it is enough that the lock and the package agree.
      const { status, stderr } = spawnSync(`${own} && ${enter} && ${install} --dry-run --offline --ignore-scripts`, {
        shell: true,
        cwd: folder,
        encoding: 'utf8',
      });
      assert.equal(status, 0, stderr);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** The code of the Arabic pages is that of the English ones, which a test above says. */
const RUN_PAGES = PAGES.filter((page) => !ARABIC_PAGES.includes(page));

describe('The code of the docs', () => {
  before(async () => {
    stage = await openStage();
  });
  after(() => stage?.close());
  for (const block of RUN_PAGES.flatMap(blocksOf).filter(({ isPrinted }) => !isPrinted)) {
    const { page, lang, kind, line } = block;
    const name = `${page}:${line} (${kind || 'no language'})`;
    const runner = RUNNERS.get(`${page} ${kind}`);
    const example = exampleOf(block);
    if (runner)
      it(`${name} is run by ${runner}`, () =>
        assert.ok(COMMANDS.includes(runner) || COMMANDS.includes(`${dirname(runner)}/test.mjs`), 'no command runs that file'));
    else if (example)
      it(`${name} is run by .ci/package/frameworks.test.mjs, in ${example}`, () => assert.ok(COMMANDS.includes('.ci/package/frameworks.test.mjs')));
    else it(`${name} does what it says`, () => (RUN[lang] ?? (() => assert.fail('nothing runs it')))(block));
  }
  it('is run where a test says so, and the block is there', () => {
    const kinds = PAGES.flatMap(blocksOf).map(({ page, kind }) => `${page} ${kind}`);
    assert.deepEqual(
      [...RUNNERS.keys()].filter((key) => !kinds.includes(key)),
      [],
    );
  });
});

describe('The embeds of the README', () => {
  const pages = ['plain', 'short'].map((name) => `demo/embed/${name}.html`).concat('demo/hosts/iframe.html');
  /** Lines as they are where all files lie in one folder. */
  const linesOf = (html) =>
    html
      .split('\n')
      .map((line) => line.trim().replace(/(?:\.\.\/)+(?:[\w-]+\/)*/g, ''))
      .filter(Boolean);
  const blocks = blocksOf('README.md').filter(({ lang }) => lang === 'html');
  it('are three', () => assert.equal(blocks.length, 3));
  blocks.forEach(({ code }, i) =>
    it(`are what stands in ${pages[i]}`, () => {
      const page = linesOf(readFileSync(pages[i], 'utf8'));
      assert.deepEqual(
        linesOf(code).filter((line) => !page.includes(line)),
        [],
      );
    }),
  );
});
