// The built `khatt` as a child process, the built `khatt-timeline/static` in Node with nothing else, and what both
// write in a browser.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { measureWith, renderHTML, renderPage, renderSVG } from '../../dist/static.js';
import { ensureBrowser, launchArgs } from '../harness/browser.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CLI = join(ROOT, 'dist/cli.js');
const STORY = 'demo/data/nato-iraq-2021.json';
const story = JSON.parse(readFileSync(join(ROOT, STORY), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'khatt-test-'));
const inFolder = (name) => join(folder, name);
after(() => rmSync(folder, { recursive: true, force: true }));

/** @param {string[]} args @param {{ input?: string, env?: Record<string, string> }} [options] */
function khatt(args, { input, env = {} } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '0', ...env },
  });
  return { status, stdout, stderr };
}
const write = (name, text) => {
  writeFileSync(inFolder(name), text);
  return inFolder(name);
};

describe('the built files', () => {
  test('need neither lit nor d3, nor any other package', () => {
    const seen = new Set();
    const packages = new Set();
    const walk = (file) => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const [, name] of readFileSync(join(ROOT, 'dist', file), 'utf8').matchAll(/(?:^import |^export .* |from |import\()'([^']+)'/gm)) {
        if (name.startsWith('.')) walk(join(file, '..', name));
        else if (!name.startsWith('node:')) packages.add(name);
      }
    };
    walk('static.js');
    walk('cli.js');
    assert.ok(seen.size > 5, `only ${[...seen]} were looked at`);
    assert.deepEqual([...packages], []);
  });
  test('touch no window, document or navigator when they are imported and used', () => {
    const code = `for (const name of ['window', 'document', 'navigator', 'customElements', 'self']) Object.defineProperty(globalThis, name, { configurable: true, get() { throw new Error(name + ' was touched'); } });
      const { renderHTML, renderSVG, renderPage, renderJSONLD } = await import(${JSON.stringify(new URL('../../dist/static.js', import.meta.url).href)});
      for (const render of [renderHTML, renderSVG, renderPage, renderJSONLD]) if (!render([{ date: '2021', title: 'T' }]).includes('T')) throw new Error('nothing was written');`;
    assert.equal(spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }).stderr, '');
  });
  test('leave the words of other parts alone when they are imported', () => {
    const code = `await import(${JSON.stringify(new URL('../../dist/static.js', import.meta.url).href)}); console.log(Object.keys(globalThis).filter((key) => /khatt/i.test(key)).length);`;
    assert.equal(spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }).stdout, '0\n');
  });
});

describe('khatt', () => {
  test('tells its version and its help', () => {
    assert.equal(khatt(['--version']).stdout, `${JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version}\n`);
    for (const args of [['--help'], ['build', '--help'], ['check', '-h'], ['date', '--help']]) {
      const { status, stdout, stderr } = khatt(args);
      assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
      assert.match(stdout, /^khatt/);
      assert.match(stdout, /Exit code: 0/);
    }
  });
  for (const [what, args, message] of [
    ['no command', [], /khatt <command> --help/],
    ['an unknown command', ['draw'], /no command 'draw'\. There are build, check, date/],
    ['an unknown option', ['build', '--colour', 'x'], /'--colour'.*khatt build --help/],
    ['an unknown format', ['build', STORY, '-f', 'pdf'], /--format: expected html, list/],
    ['an unknown ending', ['build', STORY, '-o', 'a.pdf'], /No format ends in \.pdf/],
    ['a wrong number', ['build', STORY, '--width', 'wide', '-f', 'svg'], /--width: expected a number/],
    ['a wrong calendar', ['build', STORY, '--secondary-calendar', 'roman'], /--secondary-calendar: expected gregory/],
    ['several stories for one file', ['build', STORY, STORY, '-o', 'a.html'], /folder/],
    ['no date', ['date'], /Write a date/],
    ['a wrong reference', ['date', 'اليوم', '--reference', '2021'], /--reference: expected a day/],
    ['a wrong theme', ['build', STORY, '-f', 'svg', '--theme', 'blue'], /--theme: expected light or dark/],
  ]) {
    test(`ends with 2 and says what to do for ${what}`, () => {
      const { status, stdout, stderr } = khatt(args);
      assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
      assert.match(stderr, message);
      assert.doesNotMatch(stderr, /^\s+at /m);
    });
  }
  test('ends with 3 where a file is missing or cannot be written', () => {
    assert.deepEqual(khatt(['build', 'nowhere.json']), { status: 3, stdout: '', stderr: 'khatt: Cannot read nowhere.json: there is no such file.\n' });
    assert.deepEqual(khatt(['check', 'nowhere.json']), { status: 3, stdout: '', stderr: 'khatt: Cannot read nowhere.json: there is no such file.\n' });
    assert.match(khatt(['build', STORY, '-o', inFolder('no/such/a.html')]).stderr, /Cannot write .*there is no folder .*no\/such\./);
  });
  test('uses no colour where standard error is no terminal', () =>
    assert.doesNotMatch(khatt(['check', 'demo/data/wrong.json'], { env: { FORCE_COLOR: '1' } }).stdout, /\u001B/));
  test('is content when its reader stops reading', async () => {
    const many = write('many.json', JSON.stringify(Array.from({ length: 5000 }, (_, i) => ({ date: '2021', title: `Event ${i}` }))));
    const child = spawn(process.execPath, [CLI, 'build', many, '-f', 'list'], { stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
  });
});

describe('khatt build', () => {
  test('goes from standard input to standard output', () => {
    assert.deepEqual(khatt(['build', '-f', 'list'], { input: JSON.stringify(story) }), { status: 0, stdout: renderHTML(story), stderr: '' });
    assert.equal(
      khatt(['build', '-', '-f', 'list', '--as', 'figure', '--calendar', 'persian'], { input: `\uFEFF${JSON.stringify(story)}` }).stdout,
      renderHTML(story, { as: 'figure', calendar: 'persian' }),
    );
  });
  test('knows the format by the ending, or is told', () => {
    for (const [name, format] of [
      ['a.html', /^<!DOCTYPE html>/],
      ['a.svg', /^<svg xmlns/],
      ['a.jsonld', /^\{\n {2}"@context"/],
    ]) {
      assert.deepEqual(khatt(['build', STORY, '-o', inFolder(name)]), { status: 0, stdout: `wrote ${inFolder(name)} (5 events)\n`, stderr: '' });
      assert.match(readFileSync(inFolder(name), 'utf8'), format);
    }
    const page = readFileSync(inFolder('a.html'), 'utf8');
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    // The style of a page without a script holds no place for a widget that never comes.
    assert.ok(style.includes('[data-khatt]') && !style.includes('min-block-size'));
    assert.ok(page.replace(/\n<!-- khatt-timeline [0-9a-f]{16} -->\n$/, '') === renderPage(story, { style }));
  });
  test('writes several stories into a folder', () => {
    assert.equal(khatt(['build', STORY, 'demo/data/sixty.json', '-f', 'svg', '-o', folder]).status, 0);
    assert.ok(existsSync(inFolder('nato-iraq-2021.svg')) && existsSync(inFolder('sixty.svg')));
  });
  test('builds what is right of a story and tells the rest, with its place', () => {
    const { status, stdout, stderr } = khatt(['build', 'demo/data/wrong.json', '-f', 'list']);
    assert.equal(status, 0);
    assert.match(stdout, /<li /);
    assert.match(stderr, /^demo\/data\/wrong\.json:9:3: error: events\[1\]\.title: Expected a title\. The event is left out\. \(event\/no-title\)$/m);
  });
  test('writes nothing where there is no story', () => {
    const out = inFolder('none.html');
    assert.equal(khatt(['build', '-o', out], { input: '"a text"' }).status, 1);
    assert.match(khatt(['build', '-o', out], { input: '{"events": [}' }).stderr, /<stdin>:1:13: not JSON: expected a value or \], found '\}'\./);
    assert.ok(!existsSync(out));
  });
  test('writes what to paste', () => {
    const args = ['build', STORY, '-f', 'embed', '--src', 'https://example.org/a b.json', '--base', 'https://cdn.example/khatt'];
    assert.equal(
      khatt(args).stdout,
      `<iframe src="https://cdn.example/khatt/khatt-timeline.embed.html?src=https%3A%2F%2Fexample.org%2Fa%20b.json" title="${story.title}" sandbox="allow-scripts allow-popups" loading="lazy" width="100%" height="560"></iframe>\n<script type="module" src="https://cdn.example/khatt/khatt-timeline.host.min.js"></script>\n`,
    );
    assert.equal(
      khatt([...args, '--as', 'element']).stdout,
      '<khatt-timeline src="https://example.org/a b.json" lang="ar-IQ" dir="rtl"></khatt-timeline>\n<script type="module" src="https://cdn.example/khatt/khatt-timeline.min.js"></script>\n',
    );
  });
  test('writes into a snippet how the story is told', () => {
    const args = ['build', STORY, '-f', 'embed', '--src', 'a.json', '--layout', 'story', '--layouts', 'story vertical', '--play', '8', '--sync-hash', 'true'];
    assert.match(khatt(args).stdout, /^<iframe src="khatt-timeline\.embed\.html\?src=a\.json&amp;layout=story&amp;layouts=story%20vertical&amp;play=8" /);
    assert.match(
      khatt([...args, '--as', 'element']).stdout,
      /^<khatt-timeline src="a\.json" lang="ar-IQ" dir="rtl" layout="story" layouts="story vertical" play="8" sync-hash><\/khatt-timeline>/,
    );
  });
  test('draws a PNG where there is a browser, and says what to do where there is none', () => {
    const out = inFolder('a.png');
    assert.deepEqual(
      khatt(['build', STORY, '-o', out, '--width', '1200', '--height', '900', '--scale', '1'], { env: { CHROME_PATH: ensureBrowser() ?? '' } }),
      { status: 0, stdout: `wrote ${out} (5 events)\n`, stderr: '' },
    );
    assert.equal(khatt(['build', STORY, '-o', out], { env: { CHROME_PATH: ensureBrowser() ?? '' } }).status, 0, 'khatt knows its own picture');
    assert.equal(
      khatt(['build', STORY, '-o', out, '--width', '1200', '--height', '900', '--scale', '1'], { env: { CHROME_PATH: ensureBrowser() ?? '' } }).status,
      0,
    );
    const png = readFileSync(out);
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 900]);
    const missing = khatt(['build', STORY, '-o', inFolder('b.png')], { env: { CHROME_PATH: '', PATH: folder } });
    assert.equal(missing.status, 3);
    assert.match(missing.stderr, /install Chrome, Chromium or Edge, or set CHROME_PATH/);
    assert.match(khatt(['build', STORY, '-o', inFolder('b.png')], { env: { CHROME_PATH: '/no/chrome' } }).stderr, /CHROME_PATH names \/no\/chrome/);
    assert.ok(!existsSync(inFolder('b.png')));
  });
});

describe('khatt check', () => {
  test('finds nothing wrong in the reference story', () => assert.deepEqual(khatt(['check', STORY]), { status: 0, stdout: '', stderr: '' }));
  test('tells problems with line and column, as text and as JSON', () => {
    const file = write('wrong.json', '{\n  "events": [\n    { "date": "2021-22", "title": "a" },\n    { "date": "never", "title": "b" }\n  ]\n}\n');
    const { status, stdout } = khatt(['check', file]);
    assert.equal(status, 1);
    assert.match(
      stdout,
      /wrong\.json:3:15: warning: events\[0\]\.date: .* \(date\/season-or-years\)\n.*wrong\.json:4:15: error: events\[1\]\.date: .*\n {4}\S.*\n.*wrong\.json:3:5: warning: .*\(event\/no-id\)\n1 error, 2 warnings\n$/,
    );
    const found = JSON.parse(khatt(['check', '--json', file, STORY]).stdout);
    assert.deepEqual(
      found.map(({ file: name, line, column, code, severity }) => [name, line, column, code, severity]),
      [
        [file, 3, 15, 'date/season-or-years', 'warning'],
        [file, 4, 15, 'date/unknown-word', 'error'],
        [file, 3, 5, 'event/no-id', 'warning'],
      ],
    );
  });
  test('lets warnings pass, but not under --strict', () => {
    const input = '[{ "date": "2021-22", "title": "a" }]';
    assert.equal(khatt(['check'], { input }).status, 0);
    assert.equal(khatt(['check', '--strict'], { input }).status, 1);
  });
  test('says where a text stops being JSON, and goes on with the other files', () => {
    const { status, stdout } = khatt(['check', write('broken.json', '[\n  { "date": 2021 "title": "a" }\n]'), 'demo/data/wrong.json']);
    assert.equal(status, 1);
    assert.match(stdout, /broken\.json:2:18: error: Not JSON: expected a comma or \}, found '"'\. \(document\/not-json\)/);
    assert.match(stdout, /wrong\.json:9:3: error/);
  });
});

describe('khatt date', () => {
  test('says what a date in words means', () => {
    assert.deepEqual(khatt(['date', 'منذ 6 سنوات', '--reference', '2021-03-12', '--locale', 'ar-IQ']), {
      status: 0,
      stdout: 'edtf        2015~/..\nwords       منذ نحو ٢٠١٥\ncalendar    gregory\nconfidence  0.9\n',
      stderr: '',
    });
    const { edtf, words, calendar } = JSON.parse(khatt(['date', '27 رجب 1442', '--json']).stdout);
    assert.deepEqual({ edtf, words, calendar }, { edtf: '2021-03-11', words: '27 رجب 1442 هـ', calendar: 'islamic-umalqura' });
  });
  test('ends with 1 where it does not', () => {
    const { status, stdout, stderr } = khatt(['date', 'منذ 6 سنوات']);
    assert.deepEqual({ status, stdout }, { status: 1, stdout: '' });
    assert.match(stderr, /date\/needs-reference/);
  });
});

describe('in a browser', () => {
  let browser;
  before(async () => (browser = await puppeteer.launch({ executablePath: ensureBrowser(), headless: true, args: launchArgs })));
  after(() => browser?.close());
  const FONT = '/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf';

  test('pictures of all demos are well-formed, and their words stay within the picture', async () => {
    const page = await browser.newPage();
    for (const name of readdirSync(join(ROOT, 'demo/data'))) {
      const data = JSON.parse(readFileSync(join(ROOT, 'demo/data', name), 'utf8'));
      for (const width of [1280, 400]) {
        await page.goto(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(renderSVG(data, { width, reference: '2021-03-12' }))}`);
        const outside = await page.evaluate(() => {
          if (document.documentElement.localName !== 'svg' || document.querySelector('parsererror'))
            return [`not SVG: ${document.documentElement.textContent}`];
          const frame = document.documentElement.getBoundingClientRect();
          return [...document.querySelectorAll('text')]
            .filter((text) => {
              const box = text.getBoundingClientRect();
              return box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1;
            })
            .map((text) => text.textContent);
        });
        assert.deepEqual(outside, [], `${name} at ${width}`);
      }
    }
    await page.close();
  });
  test('titles of cards stay off their neighbours', async () => {
    const page = await browser.newPage();
    for (const name of ['nato-iraq-2021', 'sixty', 'nato-iraq.en', 'nato-iraq.fa', 'deep-time']) {
      const data = JSON.parse(readFileSync(join(ROOT, `demo/data/${name}.json`), 'utf8'));
      await page.goto(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(renderSVG(data, { reference: '2021-03-12' }))}`);
      const meetings = await page.evaluate(() => {
        const texts = [...document.querySelectorAll('text')]
          .filter((text) => text.getAttribute('font-weight') === '700' || text.querySelector('tspan'))
          .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
        return texts.flatMap((a, i) =>
          texts
            .slice(i + 1)
            .filter((b) => a.box.left < b.box.right - 1 && b.box.left < a.box.right - 1 && a.box.top < b.box.bottom - 8 && b.box.top < a.box.bottom - 8)
            .map((b) => `${a.words} | ${b.words}`),
        );
      });
      assert.deepEqual(meetings, [], name);
    }
    await page.close();
  });
  test('words of another direction stand beside their line, on the side of the others', async () => {
    const page = await browser.newPage();
    const mixed = {
      lang: 'ar',
      events: [
        { date: '2021-02', title: 'NATO قرار' },
        { date: '2021-03-11', title: 'اجتماع NATO', dateLabel: '11–14 March 2021' },
        { date: '2021-03-01/2021-03-08', title: 'Operation عملية' },
        { date: '2021-03-20', title: 'Latin', dateLabel: 'Saturday' },
      ],
    };
    for (const timeDirection of ['rtl', 'ltr']) {
      await page.goto(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(renderSVG(mixed, { timeDirection }))}`);
      /**
       * Px from the line, of the words of each card: on the side of later time, and on the other, where the last one
       * may stand.
       */
      const cards = await page.evaluate(
        (isLeft) =>
          [...document.querySelectorAll('g > rect[width="2"]')].map((line) =>
            [...line.parentElement.querySelectorAll('text')].map((text) => {
              const [a, b] = [line.getBoundingClientRect(), text.getBoundingClientRect()];
              const [later, earlier] = [a.left - b.right, b.left - a.right].map(Math.round);
              return isLeft ? [later, earlier] : [earlier, later];
            }),
          ),
        timeDirection === 'rtl',
      );
      assert.ok(cards.flat().length >= 6, `only ${cards.flat().length} were found`);
      const isBeside = (card, side) => card.every((px) => Math.abs(px[side] - 11) <= 3);
      const turned = cards.filter((card) => !isBeside(card, 0));
      assert.ok(turned.length <= 1 && turned.every((card) => isBeside(card, 1)), `${timeDirection}: ${JSON.stringify(cards)}`);
    }
    await page.close();
  });
  test('a page works under a strict policy, and hostile data asks for nothing', async () => {
    const page = await browser.newPage();
    const trouble = [];
    page.on('request', (request) => !request.url().startsWith('data:') && trouble.push(request.url()));
    page.on('console', (message) => trouble.push(message.text()));
    page.on('pageerror', (error) => trouble.push(error.message));
    const { cases } = JSON.parse(readFileSync(join(ROOT, 'src/data/hostile.cases.json'), 'utf8'));
    const events = cases.map(({ input }, i) => ({
      id: `${i}`,
      date: '2021-03-11',
      title: input,
      text: input,
      href: input,
      source: { name: input, url: input },
      quote: { text: input, by: input },
    }));
    const html = renderPage({ lang: 'ar', title: cases[0].input, description: cases[1].input, events }, { picture: true }).replace(
      '<head>',
      '<head><meta http-equiv="Content-Security-Policy" content="default-src \'none\'">',
    );
    await page.goto(`data:text/html;charset=utf-8,${encodeURIComponent(html)}`);
    assert.equal(await page.evaluate(() => globalThis.__pwned), undefined);
    assert.equal(await page.$$eval('li', (items) => items.length), events.length);
    assert.deepEqual(trouble, []);
    await page.close();
  });
  test(
    'the estimate is within 4 % of the browser on average, a font file within 1 %',
    { skip: !existsSync(FONT) && 'Noto Sans Arabic is not installed' },
    async () => {
      const page = await browser.newPage();
      const texts = story.events.flatMap(({ title, text }) => [title, text]);
      const real = await page.evaluate((all) => {
        const context = document.createElement('canvas').getContext('2d');
        context.font = '100px "Noto Sans Arabic"';
        return all.map((text) => context.measureText(text).width);
      }, texts);
      const byFont = await measureWith(readFileSync(FONT));
      assert.equal(byFont.family, 'Noto Sans Arabic');
      texts.forEach((text, i) => assert.ok(Math.abs(byFont.widthOf(text, 100) / real[i] - 1) < 0.01, `${text}: ${byFont.widthOf(text, 100)} for ${real[i]}`));
      await page.close();
    },
  );
});
