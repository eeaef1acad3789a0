// Mistakes in documents: each costs its own field and nothing else, and unknown fields are told with what was meant.

import { expect } from 'chai';
import { readDate } from '../languages/dates.js';
import { createChronicle } from './chronicle.js';
import { FIELDS } from './fields.js';
import type { Part } from './found.js';
import { nearest, nearestLang, nearestZone } from './near.js';
import { readDocument } from './read-document.js';

const events = [
  { id: 'a', date: '2021-03-11', title: 'اجتماع' },
  { id: 'b', date: 'شباط ٢٠٢١', title: 'قرار' },
];
const nest = (depth: number): unknown => (depth === 0 ? 'x' : { deep: [nest(depth - 1)] });

describe('A wrong field of the document', () => {
  const VALUES: Readonly<Record<string, unknown>> = {
    'a number': 7,
    'a number that is none': NaN,
    null: null,
    true: true,
    'a list': ['x', null, 7],
    'an empty list': [],
    'an object': { a: 1 },
    'an empty object': {},
    'an empty text': '',
    'a long text': 'س'.repeat(100_000),
    nested: nest(10),
    'nested too deeply': nest(40),
    'a list of lists': [[[]], [1]],
    'a symbol': Symbol('x'),
    'a function': () => 1,
    'a big integer': 10n,
    markup: '<b>x</b>',
    'a backwards interval': '11 March 2021 to summer 2020',
    'a list of objects': [{}, { id: 1 }, { id: {} }, { date: [], label: {} }],
    'an object without a prototype': Object.create(null),
    'an object that throws': {
      get id() {
        throw new Error('no');
      },
      get url() {
        throw new Error('no');
      },
    },
    'a list with a proxy that throws': [
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no');
          },
          getOwnPropertyDescriptor: () => {
            throw new Error('no');
          },
        },
      ),
    ],
  };
  for (const field of [...FIELDS.document, 'extra', 'unknown'].filter((name) => name !== 'events')) {
    for (const [name, value] of Object.entries(VALUES)) {
      it(`${field}: ${name} loses no event`, () => {
        const { document, problems } = readDocument({ lang: 'ar', title: 'عنوان', asOf: '2021-03-12', [field]: value, events }, { readDate });
        expect(document.events.map(({ id, date }) => [id, date])).to.deep.equal([
          ['a', '2021-03-11'],
          ['b', '2021-02'],
        ]);
        expect(createChronicle(document).count).to.equal(2);
        if (field !== 'title') expect(document.title).to.equal('عنوان');
        if (field !== 'asOf') expect(document.asOf).to.equal('2021-03-12');
        for (const { path } of problems) expect(path.split(/[.[]/)[0]).to.equal(field);
      });
    }
  }
  it('a getter that throws loses no event', () => {
    for (const field of FIELDS.document.filter((name) => name !== 'events')) {
      const value = Object.defineProperty({ events }, field, {
        enumerable: true,
        get: () => {
          throw new Error('no');
        },
      });
      expect(readDocument(value, { readDate, locale: 'ar' }).document.events, field).to.have.length(2);
    }
  });
  for (const [field, value, code] of [
    ['title', [], 'type/string'],
    ['description', {}, 'type/string'],
    ['lang', 'لغة', 'lang/unknown'],
    ['lang', 'english', 'lang/unknown'],
    ['lang', 7, 'lang/unknown'],
    ['timeZone', 'Mars/Base', 'zone/unknown'],
    ['timeZone', {}, 'type/string'],
    ['asOf', {}, 'type/string'],
    ['asOf', '11 March 2021 to summer 2020', 'date/ends-before-start'],
    ['asOf', '2021-13', 'date/no-such-month'],
    ['asOf', '30 شباط 2021', 'date/no-such-day'],
    ['source', 7, 'type/object'],
    ['source', 'الوكالة', 'type/object'],
    ['groups', {}, 'type/list'],
    ['groups', 'x', 'type/list'],
    ['entities', 7, 'type/list'],
    ['eras', {}, 'type/list'],
    ['title', nest(40), 'document/too-deep'],
  ] as const) {
    it(`${field}: ${typeof value === 'object' ? (Array.isArray(value) ? 'a list' : 'an object') : value} is the problem ${code} at its path`, () => {
      const { problems } = readDocument({ lang: 'ar', [field]: value, events }, { readDate });
      const own = problems.map((one) => `${one.path} ${one.code}`);
      expect(own, own.join()).to.include(`${field} ${code}`);
    });
  }
});

describe('A wrong date', () => {
  const backwards = ['11 March 2021 to summer 2020', '١١ آذار ٢٠٢١ إلى صيف ٢٠٢٠', '2021-03-11/2020', 'القرن العشرين~ إلى تابستان ۱۳۹۹', '99999۱۳۶۰999991442م'];
  for (const date of backwards) {
    it(`"${date}" of an era loses the era`, () => {
      const { document, problems } = readDocument(
        {
          lang: 'ar',
          eras: [
            { date, label: 'x' },
            { date: '2021', label: 'y' },
          ],
          events,
        },
        { readDate },
      );
      expect([document.events.length, document.eras]).to.deep.equal([2, [{ date: '2021', label: 'y' }]]);
      expect(problems.map(({ path }) => path)).to.deep.equal(['eras[0].date', 'eras[0]']);
    });
    it(`"${date}" of an event with a label leaves it undated`, () => {
      const { document, problems } = readDocument({ lang: 'ar', events: [{ date, dateLabel: 'يوم ما', title: 'x' }, ...events] }, { readDate });
      expect(createChronicle(document).undated.map((event) => event.dateLabel)).to.deep.equal(['يوم ما']);
      expect(problems.map(({ path, severity }) => [path, severity])).to.deep.equal([['events[0].date', 'warning']]);
    });
    it(`"${date}" of an event without one loses the event`, () => {
      const { document, problems } = readDocument({ lang: 'ar', events: [{ date, title: 'x' }, ...events] }, { readDate });
      expect([document.events.length, problems[0]?.dropped, problems[0]?.path]).to.deep.equal([2, true, 'events[0].date']);
    });
  }
  it('on which a reader of the page throws is one that it cannot read', () => {
    const { document, problems } = readDocument(
      {
        asOf: 'boom',
        events: [
          { date: 'boom', title: 'x' },
          { date: 'boom', dateLabel: 'l', title: 'y' },
          { date: '2021', title: 'z' },
        ],
      },
      {
        readDate: () => {
          throw new Error('boom');
        },
      },
    );
    expect(document.events.map(({ title }) => title)).to.deep.equal(['y', 'z']);
    expect(problems.map(({ path, code }) => `${path} ${code}`)).to.deep.equal([
      'asOf date/not-understood',
      'events[0].date date/not-understood',
      'events[1].date date/not-understood',
    ]);
  });
});

describe('What is nested too deeply', () => {
  it('is lost alone: a field of the document, a field of an event', () => {
    const { document, problems } = readDocument({
      title: 'x',
      mood: nest(40),
      events: [{ ...events[0], text: nest(40), mood: nest(40) }, [[nest(40)]], events[0]],
    });
    expect(document.events).to.have.length(2);
    expect(problems.filter(({ code }) => code === 'document/too-deep').map(({ path }) => path)).to.have.members([
      'mood',
      'events[0].text',
      'events[0].mood',
      'events[1]',
    ]);
  });
  it('as a ring is lost too', () => {
    const ring: Record<string, unknown> = { ...events[0] };
    ring['self'] = ring;
    expect(readDocument([ring]).document.events).to.have.length(1);
  });
});

describe('An unknown field', () => {
  const wrap: Record<Part, (raw: object) => object> = {
    document: (raw) => ({ ...raw, events }),
    event: (raw) => ({ events: [{ ...events[0], ...raw }] }),
    group: (raw) => ({ groups: [{ id: 'g', ...raw }], events }),
    entity: (raw) => ({ entities: [{ id: 'g', ...raw }], events }),
    era: (raw) => ({ eras: [{ date: '2021', label: 'x', ...raw }], events }),
    source: (raw) => ({ source: { name: 'x', ...raw }, events }),
    quote: (raw) => ({ events: [{ ...events[0], quote: { text: 'x', ...raw } }] }),
    media: (raw) => ({ events: [{ ...events[0], media: [{ type: 'image', src: 'a.png', alt: '', ...raw }] }] }),
    text: (raw) => ({ title: { text: 'x', ...raw }, events }),
  };
  const paths: Record<Part, string> = {
    document: '',
    event: 'events[0].',
    group: 'groups[0].',
    entity: 'entities[0].',
    era: 'eras[0].',
    source: 'source.',
    quote: 'events[0].quote.',
    media: 'events[0].media[0].',
    text: 'title.',
  };
  const warnings = (part: Part, raw: object): string[] =>
    readDocument(wrap[part](raw), { readDate, locale: 'ar' })
      .problems.filter(({ code, severity }) => code === 'field/unknown' && severity === 'warning')
      .map(({ path, message }) => `${path}: ${message}`);

  for (const [part, field, meant] of [
    ['document', 'titel', 'title'],
    ['document', 'Title', 'title'],
    ['document', 'headline', 'title'],
    ['document', 'event', 'events'],
    ['document', 'items', 'events'],
    ['document', 'time_zone', 'timeZone'],
    ['document', 'timezone', 'timeZone'],
    ['document', 'as_of', 'asOf'],
    ['document', 'language', 'lang'],
    ['document', 'group', 'groups'],
    ['document', 'entitys', 'entities'],
    ['document', 'era', 'eras'],
    ['document', 'descripton', 'description'],
    ['document', 'sources', 'source'],
    ['event', 'titel', 'title'],
    ['event', 'headline', 'title'],
    ['event', 'image', 'media'],
    ['event', 'images', 'media'],
    ['event', 'video', 'media'],
    ['event', 'start', 'date'],
    ['event', 'start_date', 'date'],
    ['event', 'startDate', 'date'],
    ['event', 'end', 'date'],
    ['event', 'end_date', 'date'],
    ['event', 'dat', 'date'],
    ['event', 'date_label', 'dateLabel'],
    ['event', 'display_date', 'dateLabel'],
    ['event', 'body', 'text'],
    ['event', 'url', 'href'],
    ['event', 'link', 'href'],
    ['event', 'category', 'group'],
    ['event', 'groups', 'group'],
    ['event', 'importence', 'importance'],
    ['event', 'weight', 'importance'],
    ['event', 'mention', 'mentions'],
    ['event', 'qoute', 'quote'],
    ['event', 'unique_id', 'id'],
    ['event', 'imgae', 'media'],
    ['event', 'iamge', 'media'],
    ['event', 'headlnie', 'title'],
    ['event', 'lnik', 'href'],
    ['event', 'categroy', 'group'],
    ['document', 'lnag', 'lang'],
    ['document', 'evnets', 'events'],
    ['document', 'langauge', 'lang'],
    ['document', 'entires', 'events'],
    ['document', 'timeZnoe', 'timeZone'],
    ['group', 'titel', 'label'],
    ['group', 'lable', 'label'],
    ['group', 'colro', 'color'],
    ['entity', 'titel', 'name'],
    ['entity', 'nmae', 'name'],
    ['entity', 'alaises', 'aliases'],
    ['era', 'titel', 'label'],
    ['era', 'dtae', 'date'],
    ['source', 'titel', 'name'],
    ['source', 'lnik', 'url'],
    ['source', 'nmae', 'name'],
    ['quote', 'atuhor', 'by'],
    ['quote', 'tetx', 'text'],
    ['quote', 'paraprhase', 'paraphrase'],
    ['media', 'titel', 'caption'],
    ['media', 'widht', 'width'],
    ['media', 'hieght', 'height'],
    ['media', 'crdeit', 'credit'],
    ['media', 'legend', 'caption'],
    ['group', 'name', 'label'],
    ['group', 'colour', 'color'],
    ['entity', 'label', 'name'],
    ['entity', 'alias', 'aliases'],
    ['entity', 'kind', 'type'],
    ['era', 'title', 'label'],
    ['era', 'start', 'date'],
    ['source', 'link', 'url'],
    ['source', 'title', 'name'],
    ['quote', 'author', 'by'],
    ['quote', 'txt', 'text'],
    ['quote', 'speaker', 'by'],
    ['media', 'url', 'src'],
    ['media', 'scr', 'src'],
    ['media', 'captoin', 'caption'],
    ['media', 'altText', 'alt'],
    ['media', 'thumbnail', 'poster'],
  ] as const) {
    it(`${paths[part]}${field} is told: '${meant}' may be meant`, () => {
      expect(warnings(part, { [field]: 'x' })).to.deep.equal([`${paths[part]}${field}: The field '${field}' is not known. Did you mean '${meant}'?`]);
    });
  }
  for (const [part, field] of [
    ['document', 'mood'],
    ['event', 'mood'],
    ['group', 'weather'],
    ['media', 'srcset'],
    ['event', 'ab'],
    ['event', 'state'],
    ['event', 'place'],
    ['event', 'phase'],
    ['document', 'notes'],
    ['document', 'theme'],
    ['media', 'class'],
  ] as const) {
    it(`${paths[part]}${field} is told, and nothing is guessed`, () =>
      expect(warnings(part, { [field]: 'x' })).to.deep.equal([`${paths[part]}${field}: The field '${field}' is not known.`]));
  }
  for (const part of Object.keys(wrap) as Part[]) {
    it(`of the ${part} is silent where it is for others, or says nothing`, () => {
      expect(warnings(part, { $comment: 'x', $id: 'x', 'x-own': 1, 'x-': 1, '@type': 'Event', _id: 1, mood: null, weather: undefined })).to.deep.equal([]);
    });
    it(`of the ${part}: the known ones are silent`, () => {
      const known = Object.fromEntries(FIELDS[part].map((field) => [field, undefined]));
      expect(warnings(part, known)).to.deep.equal([]);
    });
  }
  it('is told once for all events, with their number and the first path', () => {
    const { problems, document } = readDocument({
      events: Array.from({ length: 1000 }, (_, i) => ({ id: `e${i}`, date: '2021', title: 'x', ...(i > 2 ? { image: 'a.png' } : {}) })),
    });
    expect(problems.map(({ path, message }) => `${path}: ${message}`)).to.deep.equal([
      "events[3].image: The field 'image' is not known (997 times). Did you mean 'media'?",
    ]);
    expect(document.events).to.have.length(1000);
    expect(document.events[3]?.extra).to.deep.equal({ image: 'a.png' });
  });
  it('is kept aside and, read again, silent', () => {
    const { document } = readDocument([{ ...events[0], mood: 'calm' }]);
    expect(readDocument(JSON.parse(JSON.stringify(document))).problems).to.deep.equal([]);
  });
});

describe('The nearest name', () => {
  const known = ['src', 'lang', 'time-zone', 'calendar', 'to', 'heading-level'];
  for (const [name, expected] of [
    ['scr', 'src'],
    ['sr', null],
    ['Src', 'src'],
    ['lnag', 'lang'],
    ['timezone', 'time-zone'],
    ['time_zone', 'time-zone'],
    ['TimeZone', 'time-zone'],
    ['calender', 'calendar'],
    ['tp', null],
    ['headinglevl', 'heading-level'],
    ['', null],
    ['x'.repeat(10_000), null],
  ] as const) {
    it(`to "${name.slice(0, 20)}" is ${expected}`, () => expect(nearest(name, known)).to.equal(expected));
  }
});

describe('The zone that is meant', () => {
  for (const [name, meant] of [
    ['Bagdad', 'Asia/Baghdad'],
    ['Baghdad', 'Asia/Baghdad'],
    ['baghdad', 'Asia/Baghdad'],
    ['Asia/Bagdad', 'Asia/Baghdad'],
    ['Asia/Bagdhad', 'Asia/Baghdad'],
    ['Asia-Baghdad', 'Asia/Baghdad'],
    ['Asia\\Baghdad', 'Asia/Baghdad'],
    ['Asia/Baghdad ', 'Asia/Baghdad'],
    ['Arabia/Baghdad', null],
    ['Cario', 'Africa/Cairo'],
    ['Africa/Ciaro', 'Africa/Cairo'],
    ['Teheran', 'Asia/Tehran'],
    ['new york', 'America/New_York'],
    ['America/New York', 'America/New_York'],
    ['NewYork', 'America/New_York'],
    ['Buenos Aires', 'America/Argentina/Buenos_Aires'],
    ['Europe/Londn', 'Europe/London'],
    ['Mars/Base', null],
    ['GMT+3', null],
    ['UTC+3', null],
    ['+3', null],
    ['3', null],
    ['بغداد', null],
    ['', null],
    ['x'.repeat(10_000), null],
    ['local', null],
  ] as const) {
    it(`by "${name.slice(0, 20)}" is ${meant}`, () => {
      const zone = nearestZone(name);
      // Engines know some zones by an older name.
      expect(zone && new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone).to.equal(
        meant && new Intl.DateTimeFormat('en', { timeZone: meant }).resolvedOptions().timeZone,
      );
    });
  }
  it('of a document is told', () => {
    const { problems } = readDocument({ timeZone: 'Bagdad', events });
    expect(problems[0]).to.include({ code: 'zone/unknown', path: 'timeZone', message: "Unknown time zone 'Bagdad'. Did you mean 'Asia/Baghdad'?" });
  });
});

describe('The language that is meant', () => {
  for (const [name, meant] of [
    ['arabic', 'ar'],
    ['Arabic', 'ar'],
    ['english', 'en'],
    ['Englsih', 'en'],
    ['persian', 'fa'],
    ['hebrew', 'he'],
    ['urdu', 'ur'],
    ['german', 'de'],
    ['french', 'fr'],
    ['turkish', 'tr'],
    ['spanish', 'es'],
    ['ar_IQ', 'ar-IQ'],
    ['en_US', 'en-US'],
    ['zh_Hant_TW', 'zh-Hant-TW'],
    ['klingon', null],
    ['a', null],
    ['', null],
    ['عربي', null],
    ['x'.repeat(10_000), null],
  ] as const) {
    it(`by "${name.slice(0, 20)}" is ${meant}`, () => expect(nearestLang(name)).to.equal(meant));
  }
  for (const [lang, meant] of [
    ['arabic', 'ar'],
    ['en_US', 'en-US'],
    ['klingon', null],
  ] as const) {
    it(`of a document is told: ${lang}`, () => {
      const { problems, document } = readDocument({ lang, events: events.slice(0, 1) });
      expect(document.lang).to.equal(undefined);
      expect(problems[0]).to.include({
        code: 'lang/unknown',
        path: 'lang',
        message: `'${lang}' is not a language tag.${meant ? ` Did you mean '${meant}'?` : ''}`,
      });
    });
  }
});
