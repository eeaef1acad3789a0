// What the built `khatt` may write over, what it says of files and names, and where it says a mistake stands.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CLI = join(ROOT, 'dist/cli.js');
const STORY = readFileSync(join(ROOT, 'demo/data/nato-iraq-2021.json'), 'utf8');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'khatt-cli-')));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Runs in the folder; `stdio` as spawn takes it. */
function khatt(args, options = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '0' },
    ...options,
  });
  return { status, stdout, stderr };
}
const at = (name) => join(folder, name);
const textOf = (name) => readFileSync(at(name), 'utf8');
const put = (name, text = 'mine') => writeFileSync(at(name), text);
const asStory = (...events) => JSON.stringify({ events });
const good = (title) => ({ id: title, date: '2021-03-11', title });
const bad = { id: 'b', date: 'يوم ما', title: 'b' };

beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(at(name), { recursive: true });
  put('story.json', STORY);
});

describe('khatt build never writes over what it reads', () => {
  for (const [what, args, prepare = () => {}] of [
    ['the story itself', ['story.json', '-o', 'story.json']],
    ['the story itself, as JSON-LD', ['story.json', '-f', 'jsonld', '-o', 'story.json']],
    ['with --force', ['story.json', '--force', '-o', 'story.json']],
    ['by ./', ['story.json', '-o', './story.json']],
    ['by its full path', ['story.json', '-o', at('story.json')]],
    ['by a link', ['story.json', '--force', '-f', 'html', '-o', 'link.html'], () => symlinkSync('story.json', at('link.html'))],
    ['through a link', ['link.json', '--force', '-o', 'story.json'], () => symlinkSync('story.json', at('link.json'))],
    ['by a second name', ['story.json', '--force', '-f', 'list', '-o', 'second.html'], () => linkSync(at('story.json'), at('second.html'))],
    ['in its own folder', ['story.json', '-f', 'json', '--force', '-o', '.']],
    ['of several stories', ['a.json', 'story.json', '-f', 'json', '--force', '-o', '.'], () => put('a.json', STORY)],
  ]) {
    test(what, () => {
      prepare();
      const { status, stdout, stderr } = khatt(['build', ...args]);
      assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
      assert.match(stderr, /is read here .* and never written over: name another file/);
      assert.equal(textOf('story.json'), STORY);
      assert.ok(!existsSync(at('a.html')));
    });
  }
  test('that the shell has opened', () => {
    const input = openSync(at('story.json'), 'r');
    const { status, stderr } = khatt(['build', '--force', '-o', 'story.json'], { stdio: [input, 'pipe', 'pipe'] });
    assert.equal(status, 2);
    assert.match(stderr, /story\.json is read here \(standard input\)/);
    const appended = openSync(at('story.json'), 'a');
    assert.match(khatt(['build', 'story.json'], { stdio: ['ignore', appended, 'pipe'] }).stderr, /Standard output goes to story\.json, which is read here/);
    assert.equal(textOf('story.json'), STORY);
  });
  test('in another case, where the disk knows none', () => {
    const { status } = khatt(['build', 'story.json', '-o', 'STORY.json']);
    assert.equal(status, existsSync(at('Story.JSON')) ? 2 : 0);
    assert.equal(textOf('story.json'), STORY);
  });
});

describe('khatt build writes over nothing that it has not made', () => {
  for (const name of ['a.html', 'a.svg', 'a.jsonld', 'a.json']) {
    test(`${name} of somebody else stays, and goes under --force`, () => {
      for (const text of ['mine', '', '<p>mine</p>', '{"mine": 1}', '\u0089PNG\r\n\u001a\n']) {
        put(name, text);
        const { status, stdout, stderr } = khatt(['build', 'story.json', '-o', name]);
        assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
        assert.match(stderr, /is there, and is not as khatt made it: .* --force/);
        assert.equal(textOf(name), text);
      }
      assert.equal(khatt(['build', 'story.json', '--force', '-o', name]).status, 0);
    });
    test(`${name} of khatt is made again, but not once it was changed`, () => {
      for (let i = 0; i < 2; i++) assert.deepEqual(khatt(['build', 'story.json', '-o', name]), { status: 0, stdout: `wrote ${name} (5 events)\n`, stderr: '' });
      const made = textOf(name);
      writeFileSync(at(name), made.replace('t', 'T'));
      assert.equal(khatt(['build', 'story.json', '-o', name]).status, 2);
      writeFileSync(at(name), made);
      appendFileSync(at(name), '\n{"more": 1}');
      assert.equal(khatt(['build', 'story.json', '-o', name]).status, 2);
    });
  }
  test('lists and snippets are known too, and one form may take the place of another', () => {
    for (const format of ['list', 'embed', 'html', 'list']) assert.equal(khatt(['build', 'story.json', '-f', format, '-o', 'a.html']).status, 0);
  });
  test('a mark is no part of what is read: JSON stays JSON, and a story keeps its events', () => {
    khatt(['build', 'story.json', '-o', 'a.jsonld']);
    khatt(['build', 'story.json', '-o', 'b.json']);
    assert.equal(JSON.parse(textOf('a.jsonld'))['@type'], 'ItemList');
    assert.deepEqual(khatt(['check', '--strict', 'b.json']), { status: 0, stdout: '', stderr: '' });
    const ids = (text) => JSON.parse(text).events.map(({ id }) => id);
    assert.deepEqual(ids(textOf('b.json')), ids(STORY));
  });
  test('where one of several is refused, none is written', () => {
    put('b.json', STORY);
    mkdirSync(at('out'));
    put('out/story.svg');
    const { status, stderr } = khatt(['build', 'b.json', 'story.json', '-f', 'svg', '-o', 'out']);
    assert.equal(status, 2);
    assert.match(stderr, /out\/story\.svg is there/);
    assert.deepEqual(readdirSync(at('out')), ['story.svg']);
  });
  test('two stories of one name are refused, in another case too', () => {
    for (const other of ['story', 'Story']) {
      mkdirSync(at(`other-${other}`));
      copyFileSync(at('story.json'), at(`other-${other}/${other}.json`));
      mkdirSync(at(`out-${other}`));
      assert.match(khatt(['build', 'story.json', `other-${other}/${other}.json`, '-f', 'svg', '-o', `out-${other}`]).stderr, /would both become/);
      assert.deepEqual(readdirSync(at(`out-${other}`)), []);
    }
  });
  test('standard output has no mark, and takes what comes', () => {
    assert.doesNotMatch(khatt(['build', 'story.json', '-f', 'list']).stdout, /<!--/);
    assert.equal(khatt(['build', 'story.json', '-f', 'list', '-o', '-']).stdout, khatt(['build', '-f', 'list'], { input: STORY }).stdout);
  });
  test('pipes, devices and the file that the shell has opened are written to', { skip: process.platform === 'win32' }, () => {
    assert.equal(khatt(['build', 'story.json', '-o', '/dev/null', '-f', 'svg']).status, 0);
    const out = openSync(at('opened.html'), 'w');
    assert.equal(khatt(['build', 'story.json', '-o', '/dev/stdout', '-f', 'list'], { stdio: ['ignore', out, 'pipe'] }).status, 0);
  });
  for (const [what, args, message] of [
    ['a folder that is not there', ['-o', 'nodir/a.html'], /^khatt: Cannot write nodir\/a\.html: there is no folder nodir\.\n$/],
    ['a folder that is not there, by its name', ['-o', 'nodir/'], /there is no folder nodir\.\n$/],
    ['a folder in a file', ['-o', 'story.json/a.html'], /story\.json is a file and no folder/],
    ['a folder of that name', ['-o', 'out', '-f', 'svg'], /story\.svg: that is a folder/],
    ['no name', ['-o', ''], /--output is empty/],
  ]) {
    test(`nothing is written to ${what}`, () => {
      mkdirSync(at('out/story.svg'), { recursive: true });
      const { status, stdout, stderr } = khatt(['build', 'story.json', ...args]);
      assert.ok(status === 2 || status === 3, `${status}`);
      assert.equal(stdout, '');
      assert.match(stderr, message);
    });
  }
});

describe('khatt build tells how it went', () => {
  for (const [what, story, args, status] of [
    ['all events are shown', asStory(good('a')), [], 0],
    ['one of two is left out', asStory(good('a'), bad), [], 0],
    ['one of two is left out, under --strict', asStory(good('a'), bad), ['--strict'], 1],
    ['all are left out', asStory(bad, bad), [], 1],
    ['all are left out, of a list', JSON.stringify([bad]), [], 1],
    ['all are no objects', asStory(null, 'a'), [], 1],
    ['one of two is no object, under --strict', asStory(good('a'), null), ['--strict'], 1],
    ['the list is misspelt', '{"Events": [{"date": "2021", "title": "a"}]}', [], 1],
    ['the list is no list', '{"events": "a"}', [], 1],
    ['there are to be none', '{"events": []}', ['--strict'], 0],
    ['an event stands among the undated', asStory({ ...bad, dateLabel: 'ذات شتاء' }), ['--strict'], 0],
  ]) {
    test(`with ${status} where ${what}`, () => {
      put('in.json', story);
      assert.equal(khatt(['build', 'in.json', '-o', 'a.html', ...args]).status, status);
      assert.equal(existsSync(at('a.html')), status === 0);
    });
  }
  for (const [encoding, bytes] of [
    ['windows-1256', Buffer.from('{"events":[{"date":"2021","title":"\xe1\xc8\xe4\xc7\xe4"}]}', 'latin1')],
    ['UTF-16', Buffer.from('\uFEFF[]', 'utf16le')],
  ]) {
    test(`with 3 where a story is ${encoding}, which would be signs that nobody can read`, () => {
      put('in.json', bytes);
      for (const [command, options] of [
        ['build', {}],
        ['check', {}],
        ['check', { input: bytes }],
      ]) {
        const { status, stdout, stderr } = khatt([command, ...(options.input ? [] : ['in.json'])], options);
        assert.deepEqual({ status, stdout }, { status: 3, stdout: '' });
        assert.match(stderr, /^khatt: (?:in\.json|<stdin>) is not UTF-8/);
      }
    });
  }
  test('and lets neither names nor stories steer the terminal', () => {
    const { stderr } = khatt(['check', '\u001B[31ma\nb.json']);
    assert.equal(stderr, 'khatt: Cannot read \\u001b[31ma\\u000ab.json: there is no such file.\n');
    const { stdout } = khatt(['check'], { input: JSON.stringify({ events: [{ ...good('a'), '\u001B[2J\u202E': 1 }] }) });
    assert.match(stdout, /^<stdin>:1:\d+: warning: events\[0\]\.\\u001b\[2J\\u202e: The field '\\u001b\[2J\\u202e' is not known/);
  });
  test('and builds the others where one story cannot be read', () => {
    put('broken.json', '{');
    const { status, stdout, stderr } = khatt(['build', 'broken.json', 'story.json', '-f', 'list', '-o', '.']);
    assert.deepEqual({ status, stdout }, { status: 1, stdout: 'wrote story.html (5 events)\n' });
    assert.match(stderr, /broken\.json:1:2: not JSON/);
  });
});

describe('khatt says what was meant', () => {
  for (const [args, message] of [
    [['bulid', 'story.json'], /no command 'bulid'\. Did you mean 'build'\? See: khatt --help/],
    [['help', 'chek'], /Did you mean 'check'/],
    [['draw'], /There are build, check, date/],
    [['--versoin'], /Did you mean '--version'\?/],
    [['--hlep'], /Did you mean 'help'\?/],
    [['version'], /Did you mean '--version'\?/],
    [['help', '--buidl'], /Did you mean 'build'\?/],
    [['build', 'story.json', '--formt', 'svg'], /Did you mean '--format'\?/],
    [['check', '--srict', 'story.json'], /Did you mean '--strict'\?/],
    [['build', 'story.json', '-f', 'htm'], /Did you mean 'html'\?/],
    [['build', 'story.json', '-o', 'a.jsonl'], /Did you mean '\.jsonld'\?/],
    ...[
      ['english', 'en'],
      ['English', 'en'],
      ['englisch', 'en'],
      ['arabic', 'ar'],
      ['العربية', 'ar'],
      ['فارسی', 'fa'],
      ['ar_IQ', 'ar-IQ'],
      ['klingon', 'ar-IQ'],
    ].map(([lang, meant]) => [['check', 'story.json', '--lang', lang], RegExp(`--lang: expected a language tag such as ${meant}, found '${lang}'`)]),
    [['build', 'story.json', '--lang', 'english'], /such as en,/],
    [['date', '2021', '--locale', 'arabic'], /--locale: expected a language tag such as ar,/],
  ]) {
    test(args.join(' '), () => {
      const { status, stdout, stderr } = khatt(args);
      assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
      assert.match(stderr, message);
    });
  }
  for (const lang of ['en', 'ar-IQ', 'fa-AF', 'ckb', 'zh-Hant-TW', 'acm'])
    test(`and takes --lang ${lang}`, () => assert.equal(khatt(['check', 'story.json', '--lang', lang]).status, 0));
  test('and which option a date that counts from another day needs', () => {
    const { status, stderr } = khatt(['date', 'last', 'month', '--locale', 'en']);
    assert.equal(status, 1);
    assert.match(stderr, /date\/needs-reference: give the day of writing, as in --reference 2021-03-12\n/);
  });
  test('help and a command are the command and help', () => {
    for (const name of ['build', 'check', 'date']) assert.equal(khatt(['help', name]).stdout, khatt([name, '--help']).stdout);
    assert.match(khatt(['help', 'build']).stdout, /^khatt build/);
    assert.equal(khatt(['help', 'help']).stdout, khatt(['help']).stdout);
  });
});

describe('khatt knows what a story has', () => {
  const NAMED = {
    groups: [{ id: 'nato', label: 'الناتو' }],
    entities: [{ id: 'jens', type: 'person', name: 'ستولتنبرغ' }],
    events: [
      { id: 'first-one', date: '2021', title: 'قرار' },
      { id: 'b', date: 'يوم ما', title: 'ب' },
    ],
  };
  for (const [what, args, message] of [
    ['an event to open on', ['--start', 'frist-one'], "--start: the story has no event 'frist-one'. Did you mean 'first-one'?"],
    ['one by its title', ['--start', 'قرار'], "--start: the story has no event 'قرار'. Did you mean 'first-one'?"],
    ['one that is left out', ['--start', 'b'], "--start: the story has no event 'b'."],
    ['a page that is meant', ['--start', 'Last'], "--start: the story has no event 'Last'. Did you mean 'last'?"],
    ['a group', ['--groups', 'nato natto'], "--groups: the story has no group 'natto'. Did you mean 'nato'?"],
    ['an entity by its name', ['--entities', 'ستولتنبرغ'], "--entities: the story has no entity 'ستولتنبرغ'. Did you mean 'jens'?"],
  ]) {
    for (const format of ['html', 'list', 'embed']) {
      test(`${what}, for ${format}`, () => {
        put('named.json', JSON.stringify(NAMED));
        const { status, stderr } = khatt(['build', 'named.json', '-f', format, '-o', 'out.html', ...args]);
        assert.equal(status, 2, stderr);
        assert.ok(stderr.includes(`khatt: named.json: ${message}\n`), stderr);
        assert.ok(!existsSync(at('out.html')));
      });
    }
  }
  test('and takes what is there', () => {
    put('named.json', JSON.stringify(NAMED));
    for (const args of [
      ['--start', 'first-one'],
      ['--start', 'last'],
      ['--groups', 'nato'],
      ['--entities', 'jens'],
    ])
      assert.equal(khatt(['build', 'named.json', '-f', 'list', ...args]).status, 0);
  });
  for (const [start, more] of [
    ['first-one', null],
    ['title', null],
    ['frist-one', " Did you mean 'first-one'?"],
    ['b', ''],
  ]) {
    test(`a story that is to open on ${start}`, () => {
      put('named.json', `{ "start": "${start}",\n${JSON.stringify(NAMED).slice(1)}`);
      const { stdout } = khatt(['check', 'named.json']);
      assert.equal(stdout.includes('event/undeclared'), more !== null);
      if (more !== null)
        assert.ok(stdout.includes(`named.json:1:12: warning: start: There is no event '${start}' to open on.${more} (event/undeclared)\n`), stdout);
    });
  }
});

describe('khatt takes no value that says nothing, or is none', () => {
  const svg = (...args) => ['build', 'story.json', '-f', 'svg', ...args];
  const list = (...args) => ['build', 'story.json', '-f', 'list', ...args];
  /** Each option with a value, of each command, with a right value. */
  const OPTIONS = {
    build: {
      output: 'a.html',
      format: 'html',
      script: 'a.js',
      stylesheet: 'a.css',
      'heading-level': '3',
      as: 'element',
      width: '500',
      height: '500',
      theme: 'dark',
      'font-size': '20',
      'font-family': 'serif',
      font: 'a.ttf',
      'bold-font': 'a.ttf',
      scale: '2',
      src: 'a.json',
      base: '/dist/',
      lang: 'ar',
      dir: 'rtl',
      'time-direction': 'ltr',
      calendar: 'persian',
      'secondary-calendar': 'persian',
      numerals: 'latn',
      'month-names': 'dual',
      seasons: 'southern',
      'time-zone': 'Asia/Baghdad',
      'base-url': 'https://example.org/',
      reference: '2021-03-12',
      layout: 'story',
      layouts: 'story vertical',
      start: 'first',
      order: 'newest',
      'lane-by': 'group',
      play: '8',
      'sync-hash': 'push',
      query: 'الحلف',
      groups: 'nato',
      entities: 'jens',
    },
    check: { reference: '2021-03-12', 'max-bytes': '100000', lang: 'ar' },
    date: { reference: '2021-03-12', locale: 'ar', 'time-zone': 'Asia/Baghdad', calendar: 'persian' },
  };
  const refused = (args, message) => {
    const { status, stdout, stderr } = khatt(args);
    assert.deepEqual({ status, stdout }, { status: 2, stdout: '' }, stderr);
    assert.match(stderr, message);
  };
  for (const [command, options] of Object.entries(OPTIONS)) {
    test(`of ${command} each option with a value is known here`, () => {
      const { stdout } = khatt([command, '--help']);
      assert.deepEqual([...stdout.matchAll(/^ {2}.{3} --([\w-]+) <[^>]*>/gm)].map(([, name]) => name).sort(), Object.keys(options).sort());
    });
    const input = command === 'date' ? '2021' : 'story.json';
    for (const [name, value] of Object.entries(options)) {
      test(`${command}: --${name} empty, or twice`, () => {
        for (const empty of ['', '  ']) refused([command, input, `--${name}=${empty}`], RegExp(`^khatt: --${name} is empty: `));
        refused([command, input, `--${name}`, value, `--${name}=${value}`], RegExp(`^khatt: --${name} is given twice: the second is '`));
      });
    }
  }
  test('nor one option by both of its names', () =>
    refused(['build', 'story.json', '-o', 'a.svg', '--output', 'b.svg'], /--output is given twice: the second is 'b\.svg'/));
  for (const [what, args, message] of [
    ...['-5', '0', '-0', '20001', '1e9', 'Infinity', 'NaN', '5px', '٥٠٠'].flatMap((px) =>
      ['width', 'height', 'font-size'].map((name) => [
        `--${name}=${px}`,
        svg(`--${name}=${px}`),
        RegExp(`--${name}: expected a number of px above 0, at most 20000, found '${px}'\\.$`, 'm'),
      ]),
    ),
    ['--height of a snippet', ['build', 'story.json', '-f', 'embed', '--height=-5'], /--height: expected a number of px above 0/],
    ...['-1', '0', '9', 'x'].map((scale) => [`--scale=${scale}`, svg(`--scale=${scale}`), /--scale: expected a number above 0, up to 8, found/]),
    ...['-1', '0', '6', '2.5', 'h2'].map((level) => [
      `--heading-level=${level}`,
      list(`--heading-level=${level}`),
      /--heading-level: expected a whole number from 1 to 5, found/,
    ]),
    ...['-5', '0', '1.5', '1MB'].map((bytes) => [
      `--max-bytes=${bytes}`,
      ['check', 'story.json', `--max-bytes=${bytes}`],
      /--max-bytes: expected a whole number of bytes above 0, found/,
    ]),
    ...[
      ['drak', 'dark'],
      ['Dark', 'dark'],
      ['ligth', 'light'],
    ].map(([theme, meant]) => [
      `--theme ${theme}`,
      svg('--theme', theme),
      RegExp(`--theme: expected light or dark, found '${theme}'\\. Did you mean '${meant}'\\?`),
    ]),
    ...[
      ['--calendar', 'hijri', 'islamic-umalqura'],
      ['--secondary-calendar', 'jalali', 'persian'],
      ['--numerals', 'latin', 'latn'],
      ['--month-names', 'levant', 'levantine'],
      ['--seasons', 'north', 'northern'],
      ['--dir', 'right', 'rtl'],
      ['--time-direction', 'left', 'ltr'],
      ['--time-zone', 'Bagdad', 'Asia/Baghdad'],
      ['--as', 'figrue', 'figure'],
      ['--format', 'lits', 'list'],
    ].map(([name, value, meant]) => [
      `${name} ${value}`,
      name === '--format' ? ['build', 'story.json', name, value] : list(name, value),
      RegExp(`${name}: expected .*, found '${value}'\\. Did you mean '${meant}'\\?`),
    ]),
    ...[
      ['--layout', 'slides', 'story'],
      ['--layouts', 'storry', 'story'],
      ['--order', 'newst', 'newest'],
    ].map(([name, value, meant]) => [`${name} ${value}`, list(name, value), RegExp(`${name}: expected .*, found '${value}'\\. Did you mean '${meant}'\\?`)]),
    ...['0', '601', 'x'].map((play) => [`--play=${play}`, list(`--play=${play}`), /--play: expected seconds an event/]),
    ['--sync-hash of a list', list('--sync-hash', 'yes'), /--sync-hash: expected true or push/],
    ['--as of a snippet', ['build', 'story.json', '-f', 'embed', '--as', 'fram'], /--as: expected iframe or element, found 'fram'\./],
    ['--calendar of a date', ['date', '2021', '--calendar', 'hijri'], /--calendar: expected .* Did you mean 'islamic-umalqura'\?/],
    ['--time-zone of a date', ['date', '2021', '--time-zone', 'Bagdad'], /Did you mean 'Asia\/Baghdad'\?/],
    ...['drak', '2021', '2021-03', '2021/2022', '-5'].flatMap((day) =>
      [
        ['build', 'story.json'],
        ['check', 'story.json'],
        ['date', 'أمس'],
      ].map((args) => [`${args[0]} --reference=${day}`, [...args, `--reference=${day}`], /--reference: expected a day, such as 2021-03-12, found/]),
    ),
    ...['nourl', '/a/', 'javascript:1', 'ftp://example.org/'].map((url) => [
      `--base-url ${url}`,
      list('--base-url', url),
      /--base-url: expected an absolute address/,
    ]),
    ['a value that begins with a dash', svg('--width', '-5'), /--width has no value\. A value that begins with a dash is written as in/],
    ['-o and an option', ['build', 'story.json', '-o', '--force'], /-o has no value/],
    ['no value', ['build', 'story.json', '--width'], /--width <value>' argument missing/],
    ['build of a file without a name', ['build', ''], /^khatt: The name of a file is empty/],
    ['check of a file without a name', ['check', 'story.json', ''], /The name of a file is empty/],
    ['standard input twice', ['check', '-', '-'], /Standard input can be read once/],
    ['no date', ['date', ''], /Write a date/],
    ['no command', [''], /There is no command ''/],
  ]) {
    test(what, () => refused(args, message));
  }
});

describe('A name that stands twice in one object', () => {
  /** Each second name is marked by its line; of a third one too. */
  const TWICE = `{
  "title": "a",
  "title": "2 title",
  "groups": [{ "id": "g", "label": "g",
    "label": "4 groups[0].label" }],
  "events": [{ "id": "a", "date": "2021", "title": "lost", "txt": 1 }],
  "events": [
    { "id": "a", "date": "2021", "title": "kept", "title": "kept",
      "\\u0064ate": "2022",
      "quote": { "text": "q", "by": "a",
        "by": "b" },
      "date": "2023" },
    { "id": "b", "date": "2021", "title": "once", "x-own": { "title": 1, "a.b": 1, "a": { "b": 2 } } }
  ],
  "title": "last"
}`;
  const LINES = ['3 title', '5 groups[0].label', '7 events', '8 events[0].title', '9 events[0].date', '11 events[0].quote.by', '12 events[0].date', '15 title'];
  const told = (text) =>
    JSON.parse(khatt(['check', '--json'], { input: text }).stdout).map(
      ({ line, code, path }) => `${line} ${path}${code === 'field/duplicate' ? '' : ` ${code}`}`,
    );
  test('is told by check at its own line, and once each', () => assert.deepEqual(told(TWICE), LINES));
  test('is told in a story that is but a list', () =>
    assert.deepEqual(told('[{ "id": "a", "date": "2021", "title": "a",\n"title": "b" }]'), ['2 events[0].title']));
  test('is told by build, which takes the last one', () => {
    const { status, stdout, stderr } = khatt(['build', '-f', 'json'], { input: TWICE });
    assert.equal(status, 0);
    assert.deepEqual(stderr.match(/field\/duplicate/g).length, LINES.length);
    assert.match(stderr, /^<stdin>:3:3: error: title: The field 'title' stands twice in this object: the last one counts\. \(field\/duplicate\)$/m);
    assert.deepEqual([JSON.parse(stdout).title, JSON.parse(stdout).events.map(({ title }) => title)], ['last', ['kept', 'once']]);
  });
  test('and what it replaces gives no place: a mistake stands in the last one', () => {
    assert.deepEqual(
      told('{ "events": [{ "date": "2021",\n"title": 1 }],\n"events": [{ "date": "2021",\n"title": [] }] }').filter((one) => /type/.test(one)),
      ['4 events[0].title type/string'],
    );
  });
});

describe('khatt check', () => {
  /** A story on many lines with a mistake of each kind; the line of each is where its value is marked. */
  const WRONG = `{
  "title": ["1 type/string title"],
  "lang": "2 lang/unknown lang",
  "timeZone": "3 zone/unknown timeZone",
  "asOf": "4 date/unknown-word asOf",
  "source": { "name": "s",
    "url": "javascript:5 url/refused source.url" },
  "groups": [ { "id": "g", "label": "g" },
    { "id": "g",
      "color": "6 group/color groups[1].color" } ],
  "entities": [ { "name": "n",
    "type": "7 type/one-of entities[0].type",
    "aliases": [ "a",
      { "8": "type/string entities[0].aliases[1]" } ] } ],
  "eras": [
    { "date": "2021", "9": "era/incomplete eras[0]" },
    { "label": "l",
      "date": "10 date/unknown-word eras[1].date" } ],
  "evnts": "11 field/unknown evnts",
  "events": [
    { "date": "2021", "12": "event/no-title events[0].title" },
    { "title": "t", "13": "event/no-date events[1].date" },
    { "title": "t",
      "date": "14 date/unknown-word events[2].date" },
    { "title": "t", "date": "2021",
      "txt": "15 field/unknown events[3].txt",
      "importance": "16 type/number events[3].importance",
      "group": "17 group/undeclared events[3].group",
      "mentions": [
        { "18": "type/string events[3].mentions[0]" } ],
      "quote": { "text": "q",
        "paraphrase": "19 type/boolean events[3].quote.paraphrase" },
      "source": { "name": "s",
        "link": "20 field/unknown events[3].source.link" },
      "href": "javascript:21 url/refused events[3].href",
      "media": [ { "type": "image", "src": "a.jpg",
          "width": "22 type/number events[3].media[0].width" },
        { "type": "23 media/type events[3].media[1].type" },
        { "type": "youtube",
          "src": "24 media/src events[3].media[2].src" },
        { "type": "image", "src": "a.jpg",
          "poster": "javascript:25 url/refused events[3].media[3].poster" } ] },
    "26 type/object events[4]"
  ]
}`;
  const marks = (text) =>
    text.split('\n').flatMap((line, i) => {
      const [, number, mark] = /\b(\d+)(?:": ")? ?((?:\w+\/[\w-]+) [\w.[\]]+)"/.exec(line) ?? [];
      return number ? [`${i + 1} ${mark}`] : [];
    });
  const found = (text) => JSON.parse(khatt(['check', '--json'], { input: text }).stdout).map(({ line, code, path }) => `${line} ${code} ${path}`);
  test('finds each mistake on its own line', () => {
    assert.equal(marks(WRONG).length, 26);
    assert.deepEqual(
      marks(WRONG).filter((one) => !found(WRONG).includes(one)),
      [],
    );
  });
  test('finds them in a story that is but a list', () => {
    const list = WRONG.slice(WRONG.indexOf('[\n    { "date": "2021", "12"'), -2);
    assert.equal(marks(list).length, 15);
    assert.deepEqual(
      marks(list).filter((one) => !found(list).includes(one)),
      [],
    );
  });
  test('says once that there is no list of events, and what it is called', () => {
    const { status, stdout } = khatt(['check'], { input: '{"Events": [{"date": "2021", "title": "a"}]}' });
    assert.equal(status, 1);
    assert.match(stdout, /Did you mean 'events'\?/);
    for (const story of ['{"Events": []}', '{}', '{"events": null}', '{"title": "a"}', '{"events": "a"}']) {
      assert.deepEqual(
        found(story).filter((one) => one.endsWith(' events')),
        ['1 type/list events'],
        story,
      );
    }
    assert.deepEqual(['null', '7', '"a"'].map(found), Array(3).fill(['1 type/object ']));
  });
  test('says once that events have no id, with the first of them', () => {
    for (const [story, told] of [
      [{ events: [good('a'), { ...good('b'), id: '' }, { ...good('c'), id: null }, 7] }, '1 event/no-id events[1]'],
      [[{ ...good('a'), id: undefined }], '1 event/no-id events[0]'],
      [{ events: [good('a')] }, undefined],
    ])
      assert.equal(
        found(JSON.stringify(story)).find((one) => one.includes('no-id')),
        told,
      );
    assert.match(
      khatt(['check'], { input: JSON.stringify([{ date: '2021', title: 'a' }, good('b')]) }).stdout,
      /warning: events\[0\]: 1 of 2 events have no id: links to them break/,
    );
  });
  test('says that a story is larger than the element reads', () => {
    const { attributes } = JSON.parse(readFileSync(join(ROOT, 'dist/custom-elements.json'), 'utf8'))
      .modules.flatMap(({ declarations }) => declarations)
      .find(({ name }) => name === 'KhattTimeline');
    const most = Number(attributes.find(({ name }) => name === 'max-bytes').default);
    const sized = (bytes) => {
      const text = asStory(good('ا'));
      return text + ' '.repeat(bytes - Buffer.byteLength(text));
    };
    assert.equal(khatt(['check'], { input: sized(most) }).status, 0);
    const { status, stdout } = khatt(['check'], { input: sized(most + 1) });
    assert.equal(status, 1);
    assert.match(stdout, RegExp(`^<stdin>:1:1: error: The file has ${most + 1} bytes, .* ${most}: .*\\(load/size\\)`));
    assert.equal(khatt(['check', '--max-bytes', String(most + 1)], { input: sized(most + 1) }).status, 0);
  });
  test('keeps English apart from the language of the story, as text and as JSON', () => {
    for (const [event, english] of [
      [bad, /This date is not understood\./],
      [{ ...bad, dateLabel: 'ذات شتاء' }, /stands among the undated\./],
      [{ date: 'الأربعاء 11 آذار 2021', title: 'a' }, /with a doubt\./],
    ]) {
      const input = asStory(event);
      const arabic = khatt(['check'], { input })
        .stdout.split('\n')
        .filter((line) => /\p{Script=Arabic}/u.test(line));
      assert.ok(arabic.length > 0);
      for (const line of arabic) assert.doesNotMatch(line.replace(/\d{4}-\d\d-\d\d/g, ''), /[A-Za-z]/);
      const [{ message, said }] = JSON.parse(khatt(['check', '--json'], { input }).stdout);
      assert.match(message, english);
      assert.doesNotMatch(message, /\p{Script=Arabic}/u);
      assert.match(said, /\p{Script=Arabic}/u);
    }
  });
});
