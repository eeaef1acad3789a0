// The pure parts of the editor's panel, without a browser: rich text and runs, dates in two boxes, tables and lists to
// events, addresses.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = join(ROOT, 'build/wordpress/editor-test');
const load = async (name, path = `cms/wordpress/editor/${name}.js`) => {
  const outfile = join(OUT, `${name}.mjs`);
  await build({ entryPoints: [join(ROOT, path)], outfile, bundle: true, format: 'esm', target: 'node20', logLevel: 'warning' });
  return import(pathToFileURL(outfile).href);
};
after(() => rmSync(OUT, { recursive: true, force: true }));
const ARABIC = { locale: 'ar', reference: '2026-01-01' };

describe('rich text', () => {
  let rich;
  let parseRuns;
  before(async () => {
    rich = await load('rich-runs');
    ({ parseRuns } = await load('runs', 'src/data/runs.ts'));
  });

  for (const [html, text] of [
    ['نص <strong>غليظ</strong> و<em>توكيد</em><br>و<a href="https://example.org/a">رابط</a>', 'نص **غليظ** و*توكيد*\n\nو[رابط](https://example.org/a)'],
    ['<strong>bold </strong>x', '**bold** x'],
    ['a <b>b</b><i>c</i>', 'a **b**\u2060*c*'],
    ['&lt;b&gt; &amp; a&nbsp;b', '<b> & a b'],
    ['5 * 3 [x] \\', '5 \\* 3 \\[x\\] \\\\'],
    ['<a href="https://e.org/a_(b) c">l</a>', '[l](https://e.org/a_%28b%29%20c)'],
    ['<span style="color:red">x</span><script>y</script>', 'xy'],
    ['', ''],
    ['a<br>', 'a\n\n'],
  ])
    it(`is stored as runs: ${html || 'nothing'}`, () => assert.equal(rich.runsText(html), text));

  it('that is bold and italic at once comes back as both', () => {
    const runs = parseRuns(rich.runsText('a <strong><em>b</em></strong> c'))[0]
      .map(({ text, ...style }) => [text.replaceAll('\u2060', ''), style])
      .filter(([text]) => text);
    assert.deepEqual(runs, [
      ['a ', {}],
      ['b', { emphasis: true, strong: true }],
      [' c', {}],
    ]);
  });
  it('shows the same letters and styles again, whatever was written', () => {
    const piece = fc.record({
      text: fc.constantFrom('a', 'نص', ' ', '*', '**', '[x]', '\\', '(', '< &'),
      strong: fc.boolean(),
      emphasis: fc.boolean(),
      link: fc.boolean(),
    });
    const visible = (html) =>
      html
        .replaceAll('&nbsp;', ' ')
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const html = pieces
          .map(({ text, strong, emphasis, link }) =>
            [
              [emphasis, 'em'],
              [strong, 'strong'],
              [link, 'a'],
            ].reduce((inner, [isOn, name]) => (isOn ? `<${name}${name === 'a' ? ' href="https://e.org/"' : ''}>${inner}</${name}>` : inner), escape(text)),
          )
          .join('');
        assert.equal(visible(rich.richHtml(rich.runsText(html))), visible(html));
      }),
      { seed: 13, numRuns: 500 },
    );
  });
});

describe('a date in two boxes', () => {
  let pair;
  before(async () => (pair = await load('date-pair')));

  for (const [from, until, date, errors = [0, 0]] of [
    ['شباط ٢٠٢١', '', '2021-02'],
    ['2021-02', '2021-03', '2021-02/2021-03'],
    ['2021-02-03', '..', '2021-02-03/..'],
    ['شباط ٢٠٢١', 'الآن', '2021-02/..'],
    ['11 March 2021', '2 May 2021', '2021-03-11/2021-05-02'],
    ['٢٧ رجب ١٤٤٢ هـ', '٢٨ رجب ١٤٤٢ هـ', '2021-03-11/2021-03-12'],
    ['شباط ٢٠٢١', 'هه', '', [0, 1]],
    ['٣١ شباط ٢٠٢١', 'آذار ٢٠٢١', '', [1, 0]],
    ['2021-05', '2021-03', '', [0, 1]],
    ['', '2021', '', [1, 0]],
  ]) {
    it(`is ${date || 'none'} from "${from}" until "${until}", and stands in the same boxes again`, () => {
      const { fields, said } = pair.readPair([from, until], ARABIC);
      assert.deepEqual([fields.date, said.map((all) => all.filter(({ severity }) => severity === 'error').length)], [date, errors]);
      assert.deepEqual(pair.splitDate(fields), [from, until]);
    });
  }
});

describe('a table', () => {
  let table;
  before(async () => (table = await load('paste-table')));
  const events = (rows, options = ARABIC) =>
    table.tableEvents(rows, options).map(({ date, title, text, group, source }) => [date, title, text, group, source?.name].map((one) => one ?? ''));

  for (const [what, rows, expected] of [
    [
      'with heads in Arabic',
      [
        ['العنوان', 'التاريخ', 'المصدر'],
        ['اجتماع', '١١ آذار ٢٠٢١', 'وكالة'],
      ],
      [['2021-03-11', 'اجتماع', '', '', 'وكالة']],
    ],
    [
      'with heads in Persian',
      [
        ['تاریخ', 'رویداد', 'گروه'],
        ['۲۱ اسفند ۱۳۹۹', 'نشست', 'الف'],
      ],
      [['2021-03-11', 'نشست', '', 'الف', '']],
    ],
    [
      'with heads in Hebrew',
      [
        ['תאריך', 'כותרת'],
        ['2021-03-11', 'פגישה'],
      ],
      [['2021-03-11', 'פגישה', '', '', '']],
    ],
    [
      'with a beginning and an end',
      [
        ['Start date', 'End date', 'Event', 'Description'],
        ['2021-02', '2021-03', 'x', 'y *z*'],
      ],
      [['2021-02/2021-03', 'x', 'y \\*z\\*', '', '']],
    ],
    [
      'without heads',
      [
        ['شباط ٢٠٢١', 'قرار', 'نص'],
        ['11 آذار 2021', 'اجتماع', ''],
      ],
      [
        ['2021-02', 'قرار', 'نص', '', ''],
        ['2021-03-11', 'اجتماع', '', '', ''],
      ],
    ],
    [
      'without heads, the dates last, one of them wrong',
      [
        ['a', '2021'],
        ['b', '2022'],
        ['c', 'soon'],
      ],
      [
        ['2021', 'a', '', '', ''],
        ['2022', 'b', '', '', ''],
        ['', 'c', '', '', ''],
      ],
    ],
    [
      'with the year, the month and the day in columns of their own',
      [
        ['Year', 'Month', 'Day', 'End Year', 'Headline'],
        ['2021', '3', '11', '2022', 'a'],
        ['٢٠٢١', '٣', '', '', 'b'],
        ['2021', 'March', '5', '', 'c'],
      ],
      [
        ['2021-03-11/2022', 'a', '', '', ''],
        ['2021-03', 'b', '', '', ''],
        ['2021-03-05', 'c', '', '', ''],
      ],
    ],
    [
      'with its name above the heads',
      [
        ['جدول الأحداث', ''],
        ['اليوم', 'الحدث'],
        ['١١ آذار ٢٠٢١', 'أ'],
      ],
      [['2021-03-11', 'أ', '', '', '']],
    ],
    [
      'with heads of which none names the date',
      [
        ['Stage', 'Event'],
        ['2021', 'a'],
        ['2022', 'b'],
      ],
      [
        ['2021', 'a', '', '', ''],
        ['2022', 'b', '', '', ''],
      ],
    ],
    [
      'with heads, and without dates',
      [
        ['Stage', 'Event'],
        ['x', 'a'],
        ['y', 'b'],
      ],
      [],
    ],
    [
      'without dates',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [],
    ],
    ['with nothing in it', [], []],
  ])
    it(`${what} becomes its events`, () => assert.deepEqual(events(rows), expected));

  it('is read of HTML as spreadsheets write it', () =>
    assert.deepEqual(
      table.htmlRows(
        '<meta><style>td{}</style><table><colgroup><col></colgroup><tr><td>2021</td><td>a &amp; <b>b</b><br>c</td></tr>\n<tr><td></td></tr></table><table><tr><td>x</td></tr></table>',
      ),
      [['2021', 'a & b c']],
    ));
  for (const [what, html, rows] of [
    [
      'a cell that reaches down, in each of its rows',
      '<tr><td rowspan=2>2021</td><td>a</td></tr><tr><td>b</td></tr><tr><td>2022</td><td>c</td></tr>',
      [
        ['2021', 'a'],
        ['2021', 'b'],
        ['2022', 'c'],
      ],
    ],
    [
      'a cell that reaches across, in its first column',
      '<tr><td colspan="2">2021</td><td>a</td></tr><tr><td>2022</td><td></td><td>b</td></tr>',
      [
        ['2021', '', 'a'],
        ['2022', '', 'b'],
      ],
    ],
    [
      'a cell that reaches both ways',
      '<tr><td>1</td><td colspan=2 rowspan=2>x</td></tr><tr><td>2</td></tr><tr><td>3</td><td>4</td><td>5</td></tr>',
      [
        ['1', 'x', ''],
        ['2', 'x', ''],
        ['3', '4', '5'],
      ],
    ],
    [
      'where the links lead, under a head of links alone',
      '<tr><th>Date</th><th>Event</th><th>Link</th></tr><tr><td>2021</td><td><a href="https://e.org/a">x</a></td><td><a target=_blank href="https://e.org/?a=1&amp;b=2">here</a></td></tr>',
      [
        ['Date', 'Event', 'Link'],
        ['2021', 'x', 'https://e.org/?a=1&b=2'],
      ],
    ],
  ])
    it(`has ${what}`, () => assert.deepEqual(table.htmlRows(`<table>${html}</table>`), rows));
  it('is read of text with tabs, cells in quotes too', () =>
    assert.deepEqual(table.tabRows('2021\t"a ""b""\nc"\r\n2022\td\t\n'), [
      ['2021', 'a "b"\nc'],
      ['2022', 'd', ''],
    ]));
  it('is none where there is no tab', () => assert.deepEqual(table.tabRows('2021 a\n2022 b'), []));
  it('gives its groups ids, and finds those that are there', () =>
    assert.deepEqual(table.grouped([{ group: 'a' }, { group: 'b' }, { group: 'b' }, {}], [{ id: 'group-1', label: 'a' }]), {
      events: [{ group: 'group-1' }, { group: 'group-2' }, { group: 'group-2' }, {}],
      groups: [
        { id: 'group-1', label: 'a' },
        { id: 'group-2', label: 'b', color: '' },
      ],
    }));
  it('gives no group an id that an event beside it still names', () =>
    assert.deepEqual(table.grouped([{ group: 'a' }], [], [{ group: 'group-1' }, {}]), {
      events: [{ group: 'group-2' }],
      groups: [{ id: 'group-2', label: 'a', color: '' }],
    }));
  for (const [line, date, title] of [
    ['شباط ٢٠٢١: قرار', '2021-02', 'قرار'],
    ['2021 – a: b', '2021', 'a: b'],
    ['11 March 2021 - x', '2021-03-11', 'x'],
    ['a: 2021', '', 'a: 2021'],
    ['x', '', 'x'],
  ]) {
    it(`has a line of a list as "${title}" at ${date || 'no date'}`, () =>
      assert.deepEqual((({ date: found, title: words }) => [found, words])(table.lineEvent(line, ARABIC)), [date, title]));
  }
});

describe('an address of a medium', () => {
  let films;
  before(async () => (films = await load('films')));
  for (const [address, medium] of [
    ['https://example.org/a.JPG?w=2', { type: 'image', src: 'https://example.org/a.JPG?w=2' }],
    ['example.org/a.webm', { type: 'video', src: 'https://example.org/a.webm' }],
    ['https://example.org/a.mp3', { type: 'audio', src: 'https://example.org/a.mp3' }],
    ['https://youtu.be/abc-efg_ijk', { type: 'youtube', src: 'abc-efg_ijk' }],
    ['https://example.org/a.html', { problem: 'host' }],
    ['javascript:alert(1)//a.jpg', { problem: 'address' }],
  ])
    it(`is ${medium.type ?? 'none'}: ${address}`, () => assert.deepEqual(films.readMedium(address), medium));
});

describe('the menu of languages', () => {
  it("names each in the admin's language and its own, and keeps one that is not ours", async () => {
    const { languages } = await load('languages');
    const all = Object.fromEntries(languages('sv', 'en'));
    assert.equal(all.fa, 'Persian – فارسی');
    assert.equal(all.sv, 'Swedish – svenska');
    assert.equal(Object.fromEntries(languages('ar-IQ', 'en')).en, 'English');
  });
});
