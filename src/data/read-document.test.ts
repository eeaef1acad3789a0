// Reading documents: the reference, wrong ones, hostile ones, and any value at all.

import { expect } from 'chai';
import fc from 'fast-check';
import { readDate } from '../languages/dates.js';
import { createChronicle } from './chronicle.js';
import type { ReadDateOptions } from '../time/read/context.js';
import { readDocument } from './read-document.js';
import hostile from './hostile.cases.json' with { type: 'json' };
import reference from './nato-iraq-2021.json' with { type: 'json' };

const runs = { seed: 27, numRuns: 200 };
const good = { id: 'good', date: '2021-03-11', title: 'اجتماع' };
const read = (event: unknown): ReturnType<typeof readDocument> => readDocument({ events: [event, good] });
const codes = (event: unknown): string[] => read(event).problems.map((problem) => `${problem.path} ${problem.code}`);

describe('readDocument', () => {
  it('reads the reference document without a problem', () => {
    const { document, problems } = readDocument(reference);
    expect(problems).to.deep.equal([]);
    expect(document.events).to.have.length(5);
    expect(document.lang).to.equal('ar-IQ');
  });
  it('takes an array of events', () => expect(readDocument([good]).document.events).to.have.length(1));

  for (const [name, event, problem] of [
    ['no title', { date: '2021' }, 'events[0].title event/no-title'],
    ['no date', { title: 'x' }, 'events[0].date event/no-date'],
    ['a wrong date', { title: 'x', date: '2021-02-30' }, 'events[0].date date/not-edtf'],
    ['a title that is a list', { title: [], date: '2021' }, 'events[0].title type/string'],
    ['an importance beyond 1', { ...good, id: 'a', importance: 7 }, 'events[0].importance number/range'],
    ['an undeclared group', { ...good, id: 'a', group: 'x' }, 'events[0].group group/undeclared'],
    ['a repeated id', good, 'events[1].id id/duplicate'],
    ['a season that may be two years', { title: 'x', date: '2021-22' }, 'events[0].date date/season-or-years'],
    ['a text too long', { ...good, id: 'a', text: 'ا'.repeat(6000) }, 'events[0].text text/too-long'],
    ['media of no known kind', { ...good, id: 'a', media: [{ type: 'gif', src: 'x' }] }, 'events[0].media[0].type media/type'],
    ['an event that is a number', 7, 'events[0] type/object'],
    ['null', null, 'events[0] type/object'],
  ] as const) {
    it(`reports ${name} with its path, and keeps the other event`, () => {
      expect(codes(event)).to.include(problem);
      expect(read(event).document.events.map((one) => one.title)).to.include('اجتماع');
    });
  }

  for (const [name, medium] of [
    ['unknown', { type: 'gif', src: 'x' }],
    ['missing', { src: 'x' }],
    ['a number', { type: 7, src: 'x' }],
  ] as const) {
    it(`tells once of a medium whose type is ${name}`, () =>
      expect(codes({ ...good, id: 'a', media: [medium] })).to.deep.equal(['events[0].media[0].type media/type']));
  }

  it('counts what is no object among the events that are left out', () =>
    expect([7, null, 'x', []].map((one) => read(one).problems.map(({ dropped }) => dropped))).to.deep.equal([[true], [true], [true], [true]]));
  it('makes an id from the date and the title, wherever the event stands', () => {
    const id = (list: unknown[]): string | undefined => readDocument(list).document.events.find((event) => event.title === 'قرار الوزراء')?.id;
    const event = { date: '2021-02', title: 'قرار الوزراء' };
    expect([id([event]), id([good, event])]).to.deep.equal(['2021-02-قرار-الوزراء', '2021-02-قرار-الوزراء']);
  });
  it('keeps unknown fields aside', () => expect(read({ ...good, id: 'a', mood: 'calm' }).document.events[0]?.extra).to.deep.equal({ mood: 'calm' }));
  it('keeps an unreadable date as undated where it has a label of its own', () => {
    const { document } = read({ title: 'x', date: 'ذات يوم', dateLabel: 'ذات يوم' });
    expect(createChronicle(document).undated.map((event) => event.dateLabel)).to.deep.equal(['ذات يوم']);
  });
  it('resolves relative addresses', () =>
    expect(readDocument([{ ...good, href: '../a' }], { baseUrl: 'https://x.example/b/c/d.json' }).document.events[0]?.href).to.equal('https://x.example/b/a'));
  it('harms no prototype', () => {
    const { document } = readDocument(
      JSON.parse(
        '{"__proto__":{"polluted":1},"events":[{"id":"__proto__","date":"2021","title":"x","__proto__":{"polluted":1}},{"id":"constructor","date":"2021","title":"y"}]}',
      ),
    );
    expect(document.events.map((event) => event.id)).to.deep.equal(['__proto__', 'constructor']);
    expect(Reflect.get({}, 'polluted')).to.equal(undefined);
    expect(createChronicle(document).indexOf.get('__proto__')).to.equal(0);
  });
  it('takes any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        readDocument(value);
        const { document } = read(value);
        expect(document.events.some((event) => event.title === 'اجتماع')).to.equal(true);
      }),
      runs,
    );
  });
  it('survives getters that throw, rings and functions', () => {
    const ring: Record<string, unknown> = { ...good, id: 'ring' };
    ring['self'] = ring;
    for (const bad of [
      {
        get title(): string {
          throw new Error('no');
        },
        date: '2021',
      },
      () => 1,
      Symbol('x'),
    ])
      expect(read(bad).document.events).to.have.length(1);
    expect(() => readDocument([ring])).not.to.throw();
  });
});

describe('readDocument with a date parser', () => {
  it('and without one warns of EDTF that may be a Persian date, where the document is Persian', () => {
    const told = (lang: string, event: object): string[] =>
      readDocument({ lang, events: [{ title: 'x', ...event }] }).problems.map(({ code, path, message }) => `${path} ${code} ${message}`);
    expect(told('fa-IR', { date: '1230-10-06' })).to.deep.equal([
      "events[0].date date/gregorian-year '1230-10-06' is a date of the Gregorian calendar in EDTF; if the Persian one is meant, it is '1851-12-27'.",
    ]);
    for (const [lang, event] of [
      ['ar', { date: '1230-10-06' }],
      ['fa', { date: '2021-03-11' }],
      ['fa', { date: '1230-10-06', original: 'x' }],
    ] as const)
      expect(told(lang, event)).to.deep.equal([]);
  });
  const story = {
    lang: 'ar-IQ',
    asOf: '١١ آذار ٢٠٢١',
    eras: [{ date: 'رجب ١٤٤٢ هـ', label: 'رجب' }],
    events: [
      { date: 'شباط ٢٠٢١', title: 'أ' },
      { date: '٢٧ رجب ١٤٤٢ هـ', title: 'ب' },
      { date: 'منذ 6 سنوات', title: 'ج' },
      { date: 'رجب ١٤٤٢ هـ', title: 'د' },
      { date: '2021-03', title: 'هـ', mood: 'calm' },
    ],
  };
  it('has EDTF throughout, and what was written beside it', () => {
    const { document, problems } = readDocument(story, { readDate });
    expect(problems.map(({ code, path }) => `${path} ${code}`)).to.deep.equal(['events[4].mood field/unknown']);
    expect([document.asOf, document.eras]).to.deep.equal(['2021-03-11', [{ date: '2021-02-13/2021-03-13', label: 'رجب' }]]);
    expect(document.events.map(({ date, calendar, original, within }) => [date, calendar, original, within])).to.deep.equal([
      ['2021-02', 'gregory', 'شباط ٢٠٢١', undefined],
      ['2021-03-11', 'islamic-umalqura', '٢٧ رجب ١٤٤٢ هـ', undefined],
      ['2015~/..', 'gregory', 'منذ 6 سنوات', undefined],
      ['2021-02-13/2021-03-13', 'islamic-umalqura', 'رجب ١٤٤٢ هـ', true],
      ['2021-03', undefined, undefined, undefined],
    ]);
    expect(document.events.some((event) => 'within' in event && !event.within)).to.equal(false);
  });
  it('reads what it has written as the same, without a reader', () => {
    const { document } = readDocument(story, { readDate });
    expect(readDocument(JSON.parse(JSON.stringify(document)))).to.deep.equal({ document, problems: [] });
  });

  const asked = (value: object, defaults: ReadDateOptions = {}): [string, ReadDateOptions][] => {
    const calls: [string, ReadDateOptions][] = [];
    readDocument(
      { events: [{ date: 'x', title: 'x' }], ...value },
      { ...defaults, readDate: (text, options) => (calls.push([text, options]), { edtf: text === 'now' ? '2021-03-11' : null }) },
    );
    return calls;
  };
  const own = { locale: 'fa', timeZone: 'Asia/Tehran', reference: '2020-01-01' };
  for (const [name, value, defaults, expected] of [
    [
      'the document',
      { asOf: '2021-03-11', lang: 'ar', timeZone: 'Asia/Baghdad' },
      own,
      [['x', { locale: 'ar', timeZone: 'Asia/Baghdad', reference: '2021-03-11' }]],
    ],
    ['the defaults, where the document says nothing', {}, own, [['x', own]]],
    [
      'the defaults, where the document says nothing right',
      { asOf: '2021-13', lang: '?', timeZone: 'Mars' },
      own,
      [
        ['2021-13', { ...own, reference: undefined }],
        ['x', own],
      ],
    ],
    [
      'an as-of date in words, which has no reference itself',
      { asOf: 'now' },
      own,
      [
        ['now', { ...own, reference: undefined }],
        ['x', { ...own, reference: '2021-03-11' }],
      ],
    ],
    ['nothing', {}, {}, [['x', { locale: undefined, timeZone: undefined, reference: undefined }]]],
  ] as const) {
    it(`tells the reader of ${name}`, () => expect(asked(value, defaults)).to.deep.equal(expected));
  }

  const problemsOf = (event: object): unknown[] =>
    readDocument({ lang: 'ar', events: [{ title: 'x', ...event }] }, { readDate }).problems.map(({ code, path, severity, dropped }) => [
      code,
      path,
      severity,
      dropped === true,
    ]);
  for (const [name, event, expected] of [
    ['a refusal drops the event', { date: 'ذات يوم' }, ['date/unknown-word', 'events[0].date', 'error', true]],
    ['a refusal with a label leaves it undated', { date: 'ذات يوم', dateLabel: 'ذات يوم' }, ['date/unknown-word', 'events[0].date', 'warning', false]],
    ['a warning stays one', { date: 'الجمعة ١١ آذار ٢٠٢١' }, ['date/weekday-disagrees', 'events[0].date', 'warning', false]],
  ] as const) {
    it(`${name}`, () => expect(problemsOf(event)).to.deep.equal([expected]));
  }
  for (const date of ['30 شباط 2021', '13/13/2021', 'شباط', 'ذات يوم', 'x'.repeat(65), '44266', '11 March 2021 to summer 2020', '25:00 11 آذار 2021']) {
    it(`the reason of "${date.slice(0, 30)}" is one, the parser's own, wherever the date stands`, () => {
      const [first] = readDate(date, { locale: 'ar' }).diagnostics.filter(({ severity }) => severity === 'error');
      for (const story of [
        { asOf: date },
        { eras: [{ date, label: 'x' }] },
        { events: [{ date, title: 'x' }] },
        { events: [{ date, title: 'x', dateLabel: 'y' }] },
      ]) {
        const told = readDocument({ lang: 'ar', events: [], ...story }, { readDate }).problems.filter(({ code }) => code.startsWith('date/'));
        expect(told.map(({ code }) => code)).to.deep.equal([first?.code]);
        expect(told[0]?.message).to.include(first?.message);
      }
    });
  }
  it('tells why, with what may have been meant', () => {
    const [problem] = readDocument([{ title: 'x', date: 'شباظ ٢٠٢١' }], { readDate, locale: 'ar' }).problems;
    expect(problem?.message).to.equal(readDate('شباظ ٢٠٢١', { locale: 'ar' }).diagnostics[0]?.message);
    expect(problem?.message).to.include('شباط ٢٠٢١');
  });
  it('tells of an as-of date and of an era that are no dates', () => {
    const { problems } = readDocument({ asOf: 'ذات يوم', eras: [{ date: 'ذات يوم', label: 'x' }], events: [] }, { readDate });
    expect(problems.map(({ code, path }) => `${path} ${code}`)).to.deep.equal([
      'asOf date/unknown-word',
      'eras[0].date date/unknown-word',
      'eras[0] era/incomplete',
    ]);
  });
  it('does not believe a reader that gives no EDTF', () => {
    const { document, problems } = readDocument([{ title: 'x', date: 'y' }, good], { readDate: () => ({ edtf: '11.3.2021' }) });
    expect([document.events.length, problems[0]?.code]).to.deep.equal([1, 'date/not-understood']);
  });
});

describe('A hostile document', () => {
  it('as the words of a date is refused, and the others are read', () => {
    for (const { id, input: text } of hostile.cases) {
      const { document, problems } = readDocument({ lang: 'ar', asOf: '2021-03-12', events: [{ title: 'x', date: text }, good] }, { readDate });
      expect(document.events.at(-1), id).to.include({ id: 'good', date: good.date });
      expect(document.events.length === 1 ? problems.some(({ dropped }) => dropped) : true, id).to.equal(true);
    }
  });
  const input = (id: string): string => hostile.cases.find((one) => one.id === id)?.input ?? '';
  for (const { id, field, input: text } of hostile.cases.filter((one) => one.field === 'title' || one.field === 'text')) {
    it(`${id}: the ${field} stays text`, () => {
      const { document } = read({ ...good, id: 'bad', [field]: text });
      const value = document.events[0]?.[field === 'title' ? 'title' : 'text'] ?? '';
      expect(value).not.to.match(/[\u202A-\u202E\u2066-\u2069]/);
      expect(value.replace(/\s+/g, '')).to.equal(text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '').replace(/\s+/g, ''));
    });
  }
  for (const id of ['url-js-space', 'url-js-ctl', 'url-data', 'url-userinfo']) {
    it(`${id}: the link is dropped`, () => expect(read({ ...good, id: 'bad', href: input(id) }).document.events[0]).not.to.have.property('href'));
  }
  it('url-backslash: is what the URL parser makes of it', () =>
    expect(readDocument([{ ...good, href: input('url-backslash') }], { baseUrl: 'https://x.example/' }).document.events[0]?.href).to.equal(
      'https://evil.example/x',
    ));
  it('url-bidi: the name of a source has no direction controls', () =>
    expect(read({ ...good, id: 'b', source: { name: input('url-bidi') } }).document.events[0]?.source?.name).to.equal('https://elpmaxe.live/'));
  for (const [id, type] of [
    ['img-svg-data', 'image'],
    ['media-id', 'youtube'],
  ] as const) {
    it(`${id}: the media are refused`, () =>
      expect(read({ ...good, id: 'b', media: [{ type, src: input(id), alt: '' }] }).document.events[0]?.media).to.deep.equal([]));
  }
  for (const [type, src, id] of [
    ['youtube', 'abcdefghij_', 'abcdefghij_'],
    ['youtube', 'https://www.youtube.com/watch?v=abcdefghij_&t=9', 'abcdefghij_'],
    ['youtube', 'https://youtu.be/abcdefghij_?si=x', 'abcdefghij_'],
    ['youtube', 'https://evil.example/watch?v=abcdefghij_', undefined],
    ['youtube', 'https://www.youtube.com/watch?v=abcdefghij_k', undefined],
    ['youtube', 'abcdefghij_?x', undefined],
    ['vimeo', '123456789', '123456789'],
    ['vimeo', 'https://vimeo.com/123456789?share=copy', '123456789'],
    ['vimeo', 'https://player.vimeo.com/video/123456789', '123456789'],
    ['vimeo', 'https://vimeo.com/user1', undefined],
    ['vimeo', 'https://vimeo.com/123456789/', '123456789'],
    ['vimeo', 'https://vimeo.com/123456789/abcdef', undefined],
    ['vimeo', 'https://player.vimeo.com/video/123456789?h=abcdef', undefined],
  ] as const) {
    it(`"${src}" ${id ? `is the film ${id}` : 'is no film'} of ${type}`, () =>
      expect(read({ ...good, media: [{ type, src, alt: '' }] }).document.events[0]?.media[0]?.src).to.equal(id));
  }
  for (const [name, size, read_, wrong] of [
    ['both', { width: 600, height: 400.5 }, { width: 600, height: 400.5 }, []],
    ['one', { height: 400 }, { height: 400 }, []],
    ['none', {}, {}, []],
    ['null', { width: null }, {}, []],
    ['digits', { width: '600', height: ' 400 ' }, { width: 600, height: 400 }, []],
    ['nought', { width: 0, height: 400 }, { height: 400 }, ['width number/size']],
    ['less than nought', { width: 600, height: -400 }, { width: 600 }, ['height number/size']],
    ['no number', { width: NaN, height: Infinity }, {}, ['width type/number', 'height number/size']],
    ['words', { width: '600px', height: 'wide' }, {}, ['width type/number', 'height type/number']],
    ['a list', { width: [600], height: true }, {}, ['width type/number', 'height type/number']],
  ] as const) {
    it(`a medium whose size is ${name} keeps what is one, and all else`, () => {
      const medium = { type: 'image', src: 'a.png', alt: 'أ', caption: 'ش', poster: 'p.png' };
      const { document, problems } = read({ ...good, id: 'b', media: [{ ...medium, ...size }] });
      expect(document.events[0]?.media).to.deep.equal([{ ...medium, ...read_ }]);
      expect(problems.map(({ code, path }) => `${path} ${code}`)).to.deep.equal(wrong.map((one) => `events[0].media[0].${one}`));
      expect(readDocument(document).document).to.deep.equal(document);
    });
  }
  it('img-srcset: is ignored', () =>
    expect(
      read({ ...good, id: 'b', media: [{ type: 'image', src: 'a.png', alt: '', srcset: input('img-srcset') }] }).document.events[0]?.media[0],
    ).not.to.have.property('srcset'));
  for (const id of ['id-clobber', 'id-dom', 'id-selector']) {
    it(`${id}: is an id like any other`, () => expect(read({ ...good, id: input(id) }).document.events[0]?.id).to.equal(input(id)));
  }
  it('deep-json: is refused before it is walked', () => {
    const { document, problems } = readDocument(JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)));
    expect(document.events).to.deep.equal([]);
    expect(problems[0]?.code).to.equal('document/too-deep');
  });
  for (const [id, date] of [
    ['redos-date', `${'1'.repeat(50_000)}/`],
    ['redos-edtf-list', `{${'2015,'.repeat(4000)}2015}`],
  ] as const) {
    it(`${id}: is refused by its length`, () => expect(codes({ title: 'x', date })).to.deep.equal(['events[0].date date/not-edtf']));
  }
});
