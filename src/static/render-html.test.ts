// The list form and the page: its grammar, that it is valid, and that no data becomes markup.

import { expect } from 'chai';
import { HtmlValidate } from 'html-validate';
import type { Problem } from '../data/document.js';
import { renderHTML, type HTMLOptions } from './render-html.js';
import { renderPage } from './render-page.js';
import { renderSVG } from './render-svg.js';
import { renderJSONLD } from './json-ld.js';
import { demo, HOSTILE, tagsOf } from './static.testing.js';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'long-title': 'off',
    'require-sri': 'off',
    'no-inline-style': 'error',
    'no-unknown-elements': ['error', { exclude: ['khatt-timeline'] }],
    'attribute-boolean-style': 'off',
    'no-raw-characters': 'error',
  },
});
/** What html-validate finds, in words. */
async function faults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap((one) => one.messages.map(({ line, message, ruleId }) => `${line}: ${message} (${ruleId})`));
}

const list = (event: object, options: HTMLOptions = {}, rest: object = {}): string =>
  renderHTML({ lang: 'ar-IQ', ...rest, events: [{ date: '2021-03-11', title: 'ت', id: 'a', ...event }] }, options);

describe('the list form', () => {
  for (const [what, event, expected] of [
    ['a day', {}, '<p><time data-date-words datetime="2021-03-11">١١ آذار ٢٠٢١</time></p>'],
    ['a month', { date: '2021-02' }, '<time data-date-words datetime="2021-02">شباط ٢٠٢١</time>'],
    [
      'a date that is no datetime of HTML',
      { date: '2015~/..' },
      '<li data-date="2015~/.." data-id="a">\n      <h3>ت</h3>\n      <p><span data-date-words>منذ نحو ٢٠١٥</span></p>',
    ],
    ['a season', { date: '2021-21' }, '<span data-date-words>ربيع ٢٠٢١</span>'],
    ['a time in a zone', { date: '2021-03-11T18:00[Asia/Baghdad]' }, '<time data-date-words datetime="2021-03-11T18:00">'],
    ['years before ours', { date: '-0043-03-15' }, '<span data-date-words>١٥ آذار ٤٤ ق.م</span>'],
    ['a date in words', { date: 'شباط ٢٠٢١' }, 'data-date="2021-02" data-id="a" data-calendar="gregory" data-original="شباط ٢٠٢١"'],
    ['one moment within days', { date: '2021-02-01/2021-02-10', within: true }, '<li data-date="2021-02-01/2021-02-10" data-id="a" data-within>'],
    ['words of its own for a date', { dateLabel: 'ظهر الخميس' }, '<time datetime="2021-03-11">ظهر الخميس</time>'],
    ['words of its own for a date that HTML does not know', { date: '2021?', dateLabel: 'ذات شتاء' }, '<span data-date-label>ذات شتاء</span>'],
    ['an undated event', { date: undefined, dateLabel: 'ذات شتاء' }, '<li data-id="a">\n      <h3>ت</h3>\n      <p><span data-date-label>ذات شتاء</span></p>'],
    ['a note on the date', { dateNote: 'لم يُذكر اليوم' }, '</time> · <span data-date-note>لم يُذكر اليوم</span></p>'],
    ['a link in the title', { href: '/a?b=1&c=2' }, '<h3><a href="/a?b=1&amp;c=2" rel="noopener noreferrer">ت</a></h3>'],
    [
      'text',
      { text: 'أ **ب** *ج*\n\n[د](https://example.org/)' },
      '<p>أ <strong>ب</strong> <em>ج</em></p>\n      <p><a href="https://example.org/" rel="noopener noreferrer">د</a></p>',
    ],
    ['importance', { importance: 0.9, mentions: ['x', 'y'] }, 'data-importance="0.9" data-mentions="x y"'],
    [
      'a quotation',
      { quote: { text: 'قول', by: 'x', paraphrase: true } },
      '<blockquote data-paraphrase><p>قول</p> <cite>سين</cite></blockquote>\n      <div>(بتصرّف)</div>',
    ],
    ['a source', { source: { name: 'إرنا' } }, '<p>المصدر: <cite data-source>إرنا</cite></p>'],
    [
      'a source with an address',
      { source: { name: 'إرنا', url: 'https://irna.ir/' } },
      '<p>المصدر: <a data-source href="https://irna.ir/" rel="noopener noreferrer">إرنا</a></p>',
    ],
    [
      'a picture',
      { media: [{ type: 'image', src: 'a.jpg', alt: 'صورة', caption: 'شرح', credit: 'صاحبها' }] },
      '<figure>\n        <img src="a.jpg" alt="صورة" loading="lazy" referrerpolicy="no-referrer">\n        <figcaption>شرح <small>صاحبها</small></figcaption>\n      </figure>',
    ],
    [
      'a picture with its size',
      { media: [{ type: 'image', src: 'a.jpg', alt: 'صورة', width: 600, height: 400.2 }] },
      '<img src="a.jpg" alt="صورة" width="600" height="401" loading="lazy" referrerpolicy="no-referrer">',
    ],
    [
      'a film with its size and no words',
      { media: [{ type: 'video', src: 'a.mp4', alt: '', width: 16, height: 9 }] },
      '<video src="a.mp4" width="16" height="9" controls preload="none" aria-label="ت" data-media-words></video>',
    ],
    [
      'a film elsewhere with its size and no words',
      { media: [{ type: 'vimeo', src: '12345', alt: '', width: 720, height: 1280 }] },
      '<a data-media="vimeo" data-media-words href="https://vimeo.com/12345" data-width="720" data-height="1280" rel="noopener noreferrer">تشغيل: ت</a>',
    ],
    [
      'a film',
      { media: [{ type: 'video', src: 'a.mp4', alt: 'فيلم', poster: 'a.jpg' }] },
      '<video src="a.mp4" poster="a.jpg" controls preload="none" aria-label="فيلم"></video>',
    ],
    [
      'a film elsewhere',
      { media: [{ type: 'youtube', src: 'abcdefghijk', alt: 'فيلم' }] },
      '<a data-media="youtube" href="https://www.youtube.com/watch?v=abcdefghijk" rel="noopener noreferrer">فيلم</a>',
    ],
    ['what a speaker was', { quote: { text: 'قول', by: 'x', role: 'الأمين العام' } }, '<cite>سين، <span data-role>الأمين العام</span></cite></blockquote>'],
    ['what an unnamed speaker was', { quote: { text: 'قول', role: 'شاهد' } }, '<blockquote><p>قول</p> <cite><span data-role>شاهد</span></cite></blockquote>'],
    [
      'texts in another language',
      {
        title: { text: 'NATO', lang: 'en' },
        text: { text: 'a\n\nb', lang: 'en' },
        quote: { text: { text: 'said', lang: 'en' }, by: { text: 'Stoltenberg', lang: 'en' }, role: 'أمين' },
      },
      '<h3 lang="en">NATO</h3>\n      <p><time data-date-words datetime="2021-03-11">١١ آذار ٢٠٢١</time></p>\n      <p lang="en">a</p>\n      <p lang="en">b</p>\n      <blockquote><p lang="en">said</p> <cite lang="en">Stoltenberg، <span data-role lang="ar-IQ">أمين</span></cite></blockquote>',
    ],
    [
      'a caption in another language than its credit',
      { media: [{ type: 'image', src: 'a.jpg', alt: '', caption: { text: 'Seat', lang: 'en' }, credit: 'ناتو' }] },
      '<figcaption lang="en">Seat <small lang="ar-IQ">ناتو</small></figcaption>',
    ],
    ['a thumbnail', { thumbnail: 'a.jpg' }, '<li data-date="2021-03-11" data-id="a" data-thumbnail="a.jpg">'],
    [
      'captions and a transcript',
      { media: [{ type: 'video', src: 'a.mp4', alt: 'فيلم', captions: 'a.vtt', transcript: 'قيل' }] },
      'aria-label="فيلم">\n          <track kind="captions" src="a.vtt">\n        </video>\n        <details data-transcript>\n          <summary>النص الكامل لما يُقال</summary>\n          <p>قيل</p>\n        </details>',
    ],
  ] as const)
    it(`writes ${what}`, () => expect(list(event, {}, { entities: [{ id: 'x', type: 'person', name: 'سين' }] })).to.contain(expected));

  it('writes what stands around the list', () =>
    expect(
      renderHTML({
        title: 'ع',
        description: 'و',
        lang: 'ar-IQ',
        timeZone: 'Asia/Baghdad',
        asOf: '2021-03-12',
        source: { name: 'م' },
        groups: [{ id: 'g', label: 'ج', color: '#1a5fb4' }],
        events: [],
      }),
    ).to.equal(
      [
        '<khatt-timeline lang="ar-IQ" dir="rtl" time-zone="Asia/Baghdad">',
        '  <h2>ع</h2>',
        '  <p>و</p>',
        '  <ul data-groups>',
        '    <li data-id="g" data-color="#1a5fb4">ج</li>',
        '  </ul>',
        '  <ol data-as-of="2021-03-12"></ol>',
        '  <p>المصدر: <cite data-source>م</cite></p>',
        '</khatt-timeline>',
        '',
      ].join('\n'),
    ));
  for (const [what, options, element, figure] of [
    ['a layout', { layout: 'story' }, ' layout="story"', ' data-layout="story"'],
    ['layouts to choose from', { layouts: 'story horizontal' }, ' layouts="story horizontal"', ' data-layouts="story horizontal"'],
    ['where it opens', { start: 'last' }, ' start="last"', ' data-start="last"'],
    ['seconds an event', { play: 8 }, ' play="8"', ' data-play="8"'],
    ['links to events', { syncHash: true }, ' sync-hash', ' data-sync-hash'],
    ['links to events in the history', { syncHash: 'push' }, ' sync-hash="push"', ' data-sync-hash="push"'],
    ['no links to events', { syncHash: false }, '', ''],
    [
      'what is shown of it',
      { query: 'ناتو', groups: 'a b', entities: 'x' },
      ' query="ناتو" groups="a b" entities="x"',
      ' data-query="ناتو" data-groups="a b" data-entities="x"',
    ],
  ] as const) {
    it(`asks the element for ${what}`, () => {
      for (const [as, expected] of [
        ['element', element],
        ['figure', figure],
      ] as const)
        expect(/ dir="rtl"(.*?)>/.exec(list({}, { as, ...options }))?.[1]).to.equal(expected);
    });
  }
  it('begins with the newest, and with the undated at the end', () => {
    const html = renderHTML(
      {
        events: [
          { date: '2020', title: 'a', id: 'a' },
          { dateLabel: 'x', title: 'b', id: 'b' },
          { date: '2021', title: 'c', id: 'c' },
        ],
      },
      { lang: 'en', order: 'newest' },
    );
    expect([...html.matchAll(/<h3>(.)<\/h3>\s*<p>.*?>([^<]+)</g)].map(([, title, date]) => [title, date])).to.deep.equal([
      ['c', '2021'],
      ['a', '2020'],
      ['b', 'x'],
    ]);
  });
  for (const [options, message] of [
    [{ layout: 'slides' }, /^layout: expected auto, horizontal, vertical, story, found 'slides'. Did you mean 'story'\?$/],
    [{ layouts: 'story list' }, /^layouts: expected horizontal, vertical, story, found 'story list'/],
    [{ order: 'desc' }, /^order: expected oldest or newest/],
    [{ play: 0 }, /^play: expected seconds an event/],
    [{ start: ' ' }, /^start: expected words/],
    [{ syncHash: 'replace' }, /^syncHash: expected true, false or push/],
  ] as const)
    it(`refuses ${JSON.stringify(options)}`, () => expect(() => list({}, options as HTMLOptions)).to.throw(TypeError, message));
  it('writes the lead picture before the list, and what it opens on', () =>
    expect(
      list(
        {},
        {},
        { title: { text: 'NATO', lang: 'en' }, media: [{ type: 'image', src: 'lead.jpg', alt: 'المقر' }], layout: 'story', start: 'last', href: '/story' },
      ),
    ).to.contain(
      '<h2 lang="en">NATO</h2>\n  <figure>\n    <img src="lead.jpg" alt="المقر" loading="lazy" referrerpolicy="no-referrer">\n  </figure>\n  <ol data-layout="story" data-start="last" data-href="/story">',
    ));
  it('names entities in a sentence after the list', () =>
    expect(
      list(
        {},
        {},
        {
          entities: [
            { id: 'x', type: 'place', name: 'مكان <ما>' },
            { id: 'y', type: 'person', name: 'شخص' },
          ],
        },
      ),
    ).to.contain(
      '  </ol>\n  <p data-entities>ورد ذكر: <span data-id="x" data-type="place">مكان &lt;ما&gt;</span> · <span data-id="y" data-type="person">شخص</span></p>\n',
    ));
  it('stands in a figure too, with the attributes of the element', () => {
    const options: HTMLOptions = {
      as: 'figure',
      calendar: 'persian',
      secondaryCalendar: 'gregory',
      numerals: 'latn',
      monthNames: 'dual',
      seasons: 'southern',
      timeDirection: 'ltr',
      timeZone: 'Asia/Tehran',
      headingLevel: 3,
      lang: 'fa',
    };
    expect(list({}, options))
      .to.match(
        /^<figure data-khatt lang="fa" dir="rtl" data-time-zone="Asia\/Tehran" data-calendar="persian" data-secondary-calendar="gregory" data-numerals="latn" data-month-names="dual" data-seasons="southern" data-time-direction="ltr" data-heading-level="3">/,
      )
      .and.contain('<h4>')
      .and.contain('>21 اسفند 1399 · 11 مارس 2021<');
  });
  it('sorts as the chart does, undated events last', () => {
    const html = renderHTML(
      [
        { dateLabel: '?', title: 'D', id: 'd' },
        { date: '2021-03', title: 'C', id: 'c' },
        { date: '2021-01', title: 'A', id: 'a' },
        { date: '2021', title: 'B', id: 'b' },
      ],
      { lang: 'en' },
    );
    expect([...html.matchAll(/data-id="(\w)"/g)].map((match) => match[1])).to.deep.equal(['b', 'a', 'c', 'd']);
  });
  for (const [lang, dir, word] of [
    ['en-GB', 'ltr', '11 March 2021'],
    ['he', 'rtl', '11 במרץ 2021'],
    ['fa', 'rtl', '۱۱ مارس ۲۰۲۱'],
    ['ur', 'rtl', '11 مارچ 2021'],
    ['de', 'ltr', '11. März 2021'],
    ['ar-EG', 'rtl', '١١ مارس ٢٠٢١'],
  ] as const) {
    it(`speaks ${lang}`, () => expect(list({}, { lang })).to.contain(`lang="${lang}" dir="${dir}"`).and.contain(`>${word}<`));
  }
  it('tells what was wrong, and draws the rest', () => {
    const problems: Problem[] = [];
    const html = renderHTML([{ date: '2021', title: 'A' }, { date: '2021' }], { onProblem: (problem) => problems.push(problem) });
    expect(problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['event/no-title events[1].title']);
    expect(html.match(/<li /g)).to.have.length(1);
  });
  it('reads what it has read', () => expect(renderHTML(JSON.parse(JSON.stringify(demo('words'))) as unknown)).to.equal(renderHTML(demo('words'))));
  for (const [name, options] of [
    ['calendar', { calendar: 'roman' }],
    ['lang', { lang: 'x_y' }],
    ['timeZone', { timeZone: 'Mars/Olympus' }],
    ['headingLevel', { headingLevel: 7 }],
    ['dir', { dir: 'up' }],
  ] as const) {
    // A caller without types.
    it(`refuses a wrong ${name}`, () => expect(() => renderHTML([], options as HTMLOptions)).to.throw(TypeError, name));
  }
});

describe('the markup', () => {
  const ALL = {
    lang: 'en',
    href: '/story',
    layout: 'story',
    media: [{ type: 'image', src: 'lead.jpg', alt: '' }],
    events: [
      {
        date: '2021',
        title: { text: 'T', lang: 'fr' },
        thumbnail: 'a.jpg',
        text: 'a **b**\n\n[c](https://a.example/)',
        quote: { text: 'Q', by: 'B', role: 'R' },
        source: { name: 'S' },
        media: (['image', 'video', 'audio', 'youtube', 'vimeo'] as const).map((type) => ({
          type,
          src: { youtube: 'abcdefghijk', vimeo: '12345' }[String(type)] ?? 'a.jpg',
          alt: 'A',
          caption: { text: 'C', lang: 'fr' },
          credit: 'D',
          captions: 'a.vtt',
          transcript: 'E',
        })),
      },
    ],
  };
  for (const [name, story] of [
    ['every field', ALL],
    ...(['nato-iraq-2021', 'undated', 'words', 'none'] as const).map((one) => [one, demo(one)] as const),
  ] as const) {
    it(`of ${name} is a valid page, with the list in an element and in a figure`, async () => {
      for (const as of ['element', 'figure'] as const)
        expect(
          (
            await faults(renderPage(story, { as, script: 'khatt-timeline.min.js', stylesheet: 'a.css', picture: as === 'figure', reference: '2021-03-12' }))
          ).join('\n'),
        ).to.equal('');
    });
  }
  it('is seen to be wrong where it is', async () =>
    expect(await faults('<!DOCTYPE html>\n<html lang="ar"><head><title>x</title></head><body><p><p>x</p></p><img src="a"></body></html>\n')).to.not.be.empty);

  const ELEMENTS = new Set(
    'html head meta title link script body main khatt-timeline figure figcaption h1 h2 h3 p div ul ol li a cite time span small strong em blockquote img video audio track details summary svg desc g rect path circle text tspan'.split(
      ' ',
    ),
  );
  const ATTRIBUTES =
    /^(?:lang|dir|charset|name|content|rel|href|src|type|alt|title|loading|referrerpolicy|poster|kind|controls|preload|aria-label|datetime|data-[a-z-]+|time-zone|heading-level|xmlns|width|height|viewBox|role|direction|font-(?:family|size|weight)|fill(?:-opacity)?|stroke(?:-(?:width|dasharray|linecap|linejoin))?|shape-rendering|opacity|transform|text-anchor|unicode-bidi|[dxyr]|rx|cx|cy)$/;
  for (const { id, input, story } of HOSTILE) {
    it(`of hostile data is inert: ${id}`, () => {
      for (const markup of [renderHTML(story), renderHTML(story, { as: 'figure' }), renderPage(story, { picture: true }), renderSVG(story)]) {
        const { tags, text } = tagsOf(markup);
        for (const { name, attributes } of tags) {
          expect(ELEMENTS, `<${name}>`).to.include(name);
          for (const [key, value] of attributes) {
            expect(key).to.match(ATTRIBUTES);
            if (['href', 'src', 'poster', 'data-href', 'data-thumbnail', 'data-captions'].includes(key))
              expect(new URL(value, 'https://a.example/').protocol).to.match(/^(?:https?|mailto|tel):$/);
          }
        }
        if (Array.isArray(input)) continue;
        expect(text).to.contain('النجم القطبي');
        // Controls and line breaks apart, what was written is what is read.
        const words =
          String(input)
            .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, ' ')
            .trim()
            .split(/\s+/)[0] ?? '';
        if (words.length < 60) expect(text).to.contain(words.slice(0, 8));
      }
      expect(renderJSONLD(story)).to.not.contain('<');
    });
  }
});

describe('the page', () => {
  it('has title, description, language and direction, and runs nothing unless asked', () => {
    const page = renderPage(demo('nato-iraq-2021'));
    expect(page)
      .to.match(/^<!DOCTYPE html>\n<html lang="ar-IQ" dir="rtl">/)
      .and.contain('<meta name="description" content="محطات')
      .and.contain('<h1>الناتو')
      .and.contain('heading-level="1"');
    expect(page.match(/<script/g)).to.have.length(1);
    expect(renderPage(demo('nato-iraq-2021'), { jsonLD: false })).to.not.contain('<script');
  });
  it('names script and style sheet by addresses', () => {
    expect(renderPage([], { script: '/k.js', stylesheet: 'https://a.example/s.css' }))
      .to.contain('<script type="module" src="/k.js"></script>')
      .and.contain('<link rel="stylesheet" href="https://a.example/s.css">');
    for (const url of ['javascript:alert(1)', 'data:text/javascript,alert(1)']) expect(() => renderPage([], { script: url })).to.throw(TypeError, 'script');
  });
});
