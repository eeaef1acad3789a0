// Mistakes of a page are told once, with what was probably meant, and cost nothing else. By the public contract.

import { expect, fixture, html } from '@open-wc/testing';
import '../index.js';
import type { KhattTimeline } from './timeline.js';
import { all, cards, first, mistakesAreTold, mount, settle } from './timeline.testing.js';

const SRC = '/src/data/nato-iraq-2021.json';
const one = { id: 'one', date: '2021-03-11', title: 'اجتماع' };

/** What the console says while `work` is done, of ours. */
async function saidWhile(work: () => Promise<unknown>): Promise<string[]> {
  const lines: string[] = [];
  const kept = { warn: console.warn, error: console.error };
  console.warn = console.error = (...words: unknown[]) => void (String(words[0]).startsWith('khatt-timeline') && lines.push(words.join(' ')));
  try {
    await work();
    await settle();
  } finally {
    Object.assign(console, kept);
  }
  return lines.map((line) => line.replace(/^khatt-timeline: /, ''));
}
/** What the console says of a timeline with such attributes, also after it was updated twice and moved. */
const said = (attributes: Record<string, string>, data: unknown = [one]): Promise<string[]> =>
  saidWhile(async () => {
    const timeline = await mount(900, attributes, data);
    for (let i = 0; i < 2; i++) {
      timeline.requestUpdate();
      await timeline.updateComplete;
    }
    timeline.parentElement?.append(timeline);
  });

before(mistakesAreTold);

/** How often the page fetched while `work` was done. */
async function fetchesWhile(work: () => Promise<unknown>): Promise<RequestInit[]> {
  const kept = window.fetch;
  const calls: RequestInit[] = [];
  window.fetch = (address, init = {}) => (calls.push(init), kept(address, init));
  try {
    await work();
    await settle();
  } finally {
    window.fetch = kept;
  }
  return calls;
}

describe('A misspelt attribute is told, with the one that was meant', () => {
  for (const [name, meant] of [
    ['scr', 'src'],
    ['calender', 'calendar'],
    ['time_zone', 'time-zone'],
    ['timezone', 'time-zone'],
    ['heading_level', 'heading-level'],
    ['lay-out', 'layout'],
    ['event', 'events'],
    ['maxbytes', 'max-bytes'],
    ['max_bytes', 'max-bytes'],
    ['max-byte', 'max-bytes'],
    ['time-direcion', 'time-direction'],
    ['secondary-calender', 'secondary-calendar'],
    ['numeral', 'numerals'],
    ['monthnames', 'month-names'],
    ['season', 'seasons'],
    ['loadng', 'loading'],
    ['credential', 'credentials'],
    ['select', 'selected'],
    ['form', 'from'],
    ['lnag', 'lang'],
    ['data', 'src'],
    ['url', 'src'],
    ['language', 'lang'],
    ['langauge', 'lang'],
    ['locale', 'lang'],
    ['timeZone', 'time-zone'],
    ['timeDirection', 'time-direction'],
    ['maxBytes', 'max-bytes'],
    ['headingLevel', 'heading-level'],
    ['monthNames', 'month-names'],
    ['secondaryCalendar', 'secondary-calendar'],
    ['zone', 'time-zone'],
    ['tz', 'time-zone'],
    ['direction', 'dir'],
    ['time-dir', 'time-direction'],
    ['timeDir', 'time-direction'],
    ['end', 'to'],
    ['view', 'from'],
    ['layuot', 'layout'],
    ['laoding', 'loading'],
    ['seletced', 'selected'],
    ['form', 'from'],
    ['numreals', 'numerals'],
  ] as const) {
    it(`${name}: ${meant}`, async () =>
      expect(await said({ [name]: 'x' })).to.deep.equal([`the attribute "${name.toLowerCase()}" is not known. Did you mean "${meant}"?`]));
  }
  it("says nothing of HTML's own, of frameworks', of other scripts' and of names that are near none", async () => {
    const names = [
      'class',
      'style',
      'id',
      'slot',
      'part',
      'hidden',
      'role',
      'tabindex',
      'title',
      'is',
      'key',
      'ref',
      'translate',
      'inert',
      'popover',
      'nonce',
      'draggable',
      'spellcheck',
      'itemprop',
      'itemtype',
      'itemscope',
      'exportparts',
      'accesskey',
      'contenteditable',
      'autofocus',
      'data-src',
      'data-calender',
      'data-v-7ba5bd90',
      'aria-label',
      'aria-busy',
      'onclick',
      'onload',
      'v-if',
      'v-loading',
      'v-src',
      'ng-src',
      'ng-if',
      '_ngcontent-abc-c12',
      '_nghost-abc-c12',
      'x-data',
      'x-layout',
      'hx-get',
      'q:id',
      'xml:lang',
      'on:click',
      'width',
      'height',
      'theme',
      'name',
      'mood',
      'sandbox',
      'scale',
      'xmlns',
    ];
    expect(
      await said(
        Object.fromEntries(
          names.map((name) => [name, name === 'is' ? 'x-y' : '']).filter(([name]) => name !== 'hidden' && name !== 'popover' && name !== 'inert'),
        ),
      ),
    ).to.deep.equal([]);
    const timeline = document.createElement('khatt-timeline');
    timeline.innerHTML = '<ol></ol>';
    expect(
      await saidWhile(async () => {
        const holder = document.createElement('div');
        holder.innerHTML = '<khatt-timeline @click="x" :src="y" .data="z" #ref (khatt-load)="w" [src]="v" *ngif="u"></khatt-timeline>';
        document.body.append(holder);
        await settle();
        holder.remove();
      }),
    ).to.deep.equal([]);
  });
  it('says nothing of is="z", on the tag and within, and draws all', async () => {
    expect(
      await saidWhile(async () => {
        const holder = document.createElement('div');
        holder.innerHTML =
          '<khatt-timeline is="z" lang="en"><ol is="z"><li is="z" data-date="2021-03-11"><strong is="z">Talks</strong></li></ol></khatt-timeline>';
        document.body.append(holder);
        const timeline = holder.querySelector('khatt-timeline');
        await timeline?.ready;
        expect(timeline && all(timeline, '[part~="event-title"]').map((title) => title.textContent)).to.deep.equal(['Talks']);
        holder.remove();
      }),
    ).to.deep.equal([]);
  });
  it('says nothing of our own', async () => {
    expect(
      await said(
        {
          lang: 'ar',
          dir: 'rtl',
          calendar: 'persian',
          'secondary-calendar': 'gregory',
          numerals: 'latn',
          seasons: 'southern',
          'month-names': 'dual',
          'time-zone': 'Asia/Baghdad',
          'time-direction': 'ltr',
          'as-of': 'now',
          layout: 'horizontal',
          layouts: 'story vertical',
          start: 'first',
          order: 'newest',
          scale: 'even',
          play: '8',
          query: 'x ',
          groups: 'a b',
          entities: 'p',
          'sync-hash': '',
          from: '2021',
          to: '2022',
          loading: 'eager',
          events: '3',
          'max-bytes': '2000',
          credentials: 'omit',
          'heading-level': '3',
          selected: 'one',
        },
        { groups: [{ id: 'a' }, { id: 'b' }], entities: [{ id: 'p', name: 'x' }], events: [{ ...one, group: 'a' }] },
      ),
    ).to.deep.equal([]);
  });
  it('once for each element, and for each that has it', async () =>
    expect(
      await saidWhile(async () => {
        await mount(900, { scr: 'x' }, [one]);
        await mount(900, { scr: 'x' }, [one]);
      }),
    ).to.have.length(2));
});

describe('A value out of its set is told, and counts for nothing', () => {
  const gregorian = /^الخميس ١١ آذار ٢٠٢١|^١١ آذار ٢٠٢١/;
  for (const [name, value, expected, meant] of [
    ['layout', 'horizental', 'auto, horizontal, vertical, story', 'horizontal'],
    ['layout', 'Vertical', 'auto, horizontal, vertical, story', 'vertical'],
    ['layout', 'list', 'auto, horizontal, vertical, story', 'vertical'],
    ['layout', 'x', 'auto, horizontal, vertical, story', null],
    ['as-of', 'today', 'an EDTF date such as 2021-03-11, or now', null],
    ['as-of', '11/3/2021', 'an EDTF date such as 2021-03-11, or now', null],
    ['order', 'newst', 'oldest, newest', 'newest'],
    ['scale', 'evn', 'time, even', 'even'],
    ['play', 'fast', 'seconds an event, such as 8', null],
    ['play', '0', 'seconds an event, such as 8', null],
    ['sync-hash', 'psh', 'push', 'push'],
    ['calendar', 'hijri', 'gregory, islamic-umalqura, islamic-civil, persian, hebrew', 'islamic-umalqura'],
    ['calendar', 'gregorian', 'gregory, islamic-umalqura, islamic-civil, persian, hebrew', 'gregory'],
    ['calendar', 'islamic-umalqra', 'gregory, islamic-umalqura, islamic-civil, persian, hebrew', 'islamic-umalqura'],
    ['calendar', 'jalali', 'gregory, islamic-umalqura, islamic-civil, persian, hebrew', 'persian'],
    ['secondary-calendar', 'hijri', 'gregory, islamic-umalqura, islamic-civil, persian, hebrew', 'islamic-umalqura'],
    ['numerals', 'arabic', 'arab, arabext, latn', 'arab'],
    ['numerals', 'latin', 'arab, arabext, latn', 'latn'],
    ['numerals', '0', 'arab, arabext, latn', null],
    ['month-names', 'levant', 'locale, levantine, egyptian, maghrebi, dual', 'levantine'],
    ['month-names', 'both', 'locale, levantine, egyptian, maghrebi, dual', 'dual'],
    ['loading', 'lasy', 'lazy, eager', 'lazy'],
    ['layouts', 'stroy', 'horizontal, vertical, story', 'story'],
    ['layouts', 'list', 'horizontal, vertical, story', 'vertical'],
    ['layouts', 'none', 'horizontal, vertical, story', null],
    ['credentials', 'bogus', 'same-origin, include, omit', null],
    ['credentials', 'sameorigin', 'same-origin, include, omit', 'same-origin'],
    ['credentials', 'true', 'same-origin, include, omit', 'include'],
    ['seasons', 'north', 'northern, southern', 'northern'],
    ['time-direction', 'right-to-left', 'auto, rtl, ltr', 'rtl'],
    ['dir', 'right', 'rtl, ltr, auto', 'rtl'],
    ['dir', 'lrt', 'rtl, ltr, auto', 'ltr'],
    ['time-zone', 'Mars/Base', 'an IANA name such as Asia/Baghdad', null],
    ['time-zone', 'Bagdad', 'an IANA name such as Asia/Baghdad', 'Asia/Baghdad'],
    ['time-zone', 'Asia/Bagdad', 'an IANA name such as Asia/Baghdad', 'Asia/Baghdad'],
    ['time-zone', 'baghdad', 'an IANA name such as Asia/Baghdad', 'Asia/Baghdad'],
    ['time-zone', 'GMT+3', 'an IANA name such as Asia/Baghdad', null],
    ['calendar', 'gregorain', 'gregory, islamic-umalqura, islamic-civil, persian, hebrew', 'gregory'],
    ['calendar', 'Persian', 'gregory, islamic-umalqura, islamic-civil, persian, hebrew', 'persian'],
    ['calendar', 'presian', 'gregory, islamic-umalqura, islamic-civil, persian, hebrew', 'persian'],
    ['month-names', 'levanitne', 'locale, levantine, egyptian, maghrebi, dual', 'levantine'],
    ['month-names', 'levantin', 'locale, levantine, egyptian, maghrebi, dual', 'levantine'],
    ['dir', 'left', 'rtl, ltr, auto', 'ltr'],
    ['dir', 'RTL', 'rtl, ltr, auto', 'rtl'],
    ['numerals', 'arbaic', 'arab, arabext, latn', 'arab'],
    ['from', 'soon', 'an EDTF date such as 2021-03-11', null],
    ['to', '11/3/2021', 'an EDTF date such as 2021-03-11', null],
    ['max-bytes', '1MB', 'a number of bytes such as 1048576', null],
    ['max-bytes', '-5', 'a number of bytes such as 1048576', null],
    ['max-bytes', '0', 'a number of bytes such as 1048576', null],
    ['events', 'many', 'how many events are coming, such as 24', null],
    ['events', '-1', 'how many events are coming, such as 24', null],
    ['heading-level', 'h3', '1 to 5', null],
    ['heading-level', '99', '1 to 5', null],
    ['heading-level', '0', '1 to 5', null],
  ] as const) {
    it(`${name}="${value}"`, async () => {
      let shown = '';
      const lines = await saidWhile(async () => {
        const timeline = await mount(900, { lang: 'ar-IQ', [name]: value }, [one]);
        timeline.requestUpdate();
        await timeline.updateComplete;
        shown = cards(timeline)[0]?.getAttribute('aria-label') ?? '';
      });
      expect(lines).to.deep.equal([`${name}="${value}" is not known. Expected ${expected}.${meant ? ` Did you mean "${meant}"?` : ''}`]);
      expect(shown).to.match(gregorian);
    });
  }
  for (const [lang, meant] of [
    ['arabic', 'ar'],
    ['english', 'en'],
    ['Englsih', 'en'],
    ['ar_IQ', 'ar-IQ'],
    ['klingon', null],
    ['عربي', null],
  ] as const) {
    it(`lang="${lang}" leaves the document's`, async () => {
      let shown = '';
      const lines = await saidWhile(
        async () => (shown = cards(await mount(900, { lang }, { lang: 'ar-IQ', events: [one] }))[0]?.getAttribute('aria-label') ?? ''),
      );
      expect(lines).to.deep.equal([`lang="${lang}" is not known. Expected a language tag such as ar-IQ.${meant ? ` Did you mean "${meant}"?` : ''}`]);
      expect(shown).to.match(gregorian);
    });
  }
  it('a language that the widget does not speak is none of them', async () => {
    for (const lang of ['sw', 'zh-Hant-TW', 'AR', 'ku', '']) expect(await said({ lang })).to.deep.equal([]);
  });
  it('an empty one is none, and silent', async () => {
    const names = [
      'layout',
      'calendar',
      'secondary-calendar',
      'numerals',
      'month-names',
      'loading',
      'credentials',
      'seasons',
      'time-direction',
      'time-zone',
      'as-of',
      'from',
      'to',
      'max-bytes',
      'events',
      'heading-level',
      'layouts',
      'start',
      'order',
      'scale',
      'play',
      'query',
      'groups',
      'entities',
      'sync-hash',
    ];
    expect(await said(Object.fromEntries(names.map((name) => [name, ''])))).to.deep.equal([]);
  });
  it('from after to', async () =>
    expect(await said({ from: '2022', to: '2021' })).to.deep.equal(['from="2022" to="2021" is no stretch of time. Expected from before to.']));
  it('an unreadable from leaves to as it is', async () => {
    let view: KhattTimeline['view'] = null;
    await saidWhile(async () => (view = (await mount(1200, { from: 'soon', to: '2021-03' })).view));
    expect(view).to.deep.equal({ from: '2021-03-01T00:00', to: '2021-03-31T23:59' });
  });
});

describe('An id that the story does not have is told once that is there', () => {
  const story = {
    groups: [
      { id: 'nato', label: 'الناتو' },
      { id: 'iraq', label: 'العراق' },
    ],
    entities: [{ id: 'stoltenberg', name: 'ينس ستولتنبرغ', type: 'person', aliases: ['Jens Stoltenberg'] }],
    events: [
      { ...one, id: 'troop-decision', group: 'nato', mentions: ['stoltenberg'] },
      { id: 'undated', title: 'بلا', dateLabel: 'غير معروف' },
    ],
  };
  for (const [name, value, sentence] of [
    ['selected', 'nope', 'is no event of the story.'],
    ['selected', 'troop_decison', 'is no event of the story. Did you mean "troop-decision"?'],
    ['selected', 'اجتماع', 'is no event of the story. Did you mean "troop-decision"?'],
    ['start', 'nope', 'is no event of the story.'],
    ['start', 'lst', 'is no event of the story. Did you mean "last"?'],
    ['start', 'undatd', 'is no event of the story. Did you mean "undated"?'],
    ['groups', 'nope', 'is no group of the story.'],
    ['groups', 'الناتو', 'is no group of the story. Did you mean "nato"?'],
    ['entities', 'nope', 'is no entity of the story.'],
    ['entities', 'stoltenburg', 'is no entity of the story. Did you mean "stoltenberg"?'],
  ] as const) {
    for (const layout of ['horizontal', 'vertical', 'story'])
      it(`${name}="${value}" (${layout})`, async () => expect(await said({ [name]: value, layout }, story)).to.deep.equal([`${name}="${value}" ${sentence}`]));
  }
  it('of several layouts each that is none, and none of those that are', async () => {
    const line = (name: string, meant: string): string => `layouts="${name}" is not known. Expected horizontal, vertical, story. Did you mean "${meant}"?`;
    expect(await said({ layouts: 'story chart,horizontl vertical' })).to.deep.equal([line('chart', 'horizontal'), line('horizontl', 'horizontal')]);
    expect(await said({ layouts: ' story,  vertical ' })).to.deep.equal([]);
  });
  it('an id that is a number is told as a text', async () => {
    const lines = await saidWhile(async () => {
      const timeline = await mount(900);
      Object.assign(timeline, { selected: 5 });
      await timeline.updateComplete;
    });
    expect(lines).to.deep.equal(['selected="5" is no event of the story.']);
  });
  it('of several each that is none', async () => {
    expect(await said({ groups: 'nato x y' }, story)).to.have.length(2);
    expect(await said({ groups: 'x' })).to.deep.equal(['groups="x" is no group of the story.']);
  });
  it('says nothing of what it has, of an undated event, of one that is gone, and before the story is there', async () => {
    for (const attributes of [
      { selected: 'troop-decision' },
      { selected: 'undated' },
      { start: 'title' },
      { start: 'undated' },
      { groups: 'nato iraq' },
      { entities: 'stoltenberg' },
    ] as Record<string, string>[])
      expect(await said(attributes, story), JSON.stringify(attributes)).to.deep.equal([]);
    expect(
      await saidWhile(async () => {
        const timeline = await mount(900, { selected: 'one' }, [one, { ...one, id: 'two' }]);
        timeline.data = [{ ...one, id: 'two' }];
        await timeline.updateComplete;
      }),
    ).to.deep.equal([]);
    expect(await saidWhile(() => mount(900, { selected: 'nope' }, null))).to.deep.equal([]);
  });
});

describe('A number or a value set by a script is read by the same rules', () => {
  const bad: readonly (readonly [keyof KhattTimeline, unknown, string])[] = [
    ['maxBytes', NaN, 'max-bytes="NaN"'],
    ['maxBytes', 'abc', 'max-bytes="abc"'],
    ['maxBytes', -1, 'max-bytes="-1"'],
    ['maxBytes', {}, 'max-bytes="object"'],
    ['events', -1, 'events="-1"'],
    ['events', NaN, 'events="NaN"'],
    ['events', 1e9, 'events="1000000000"'],
    ['groups', 7, 'groups="7"'],
    ['entities', {}, 'entities="object"'],
    ['groups', ['a', 1], 'groups="object"'],
    ['play', NaN, 'play="NaN"'],
    ['syncHash', 7, 'sync-hash="7"'],
    ['headingLevel', 99, 'heading-level="99"'],
    ['headingLevel', 'x', 'heading-level="x"'],
    ['headingLevel', NaN, 'heading-level="NaN"'],
    ['layout', 'horizental', 'layout="horizental"'],
    ['layout', 7, 'layout="7"'],
    ['calendar', {}, 'calendar="object"'],
    ['credentials', true, 'credentials="true"'],
    ['timeZone', 7, 'time-zone="7"'],
    ['from', 2021, 'from="2021"'],
    ['to', new Date(0), 'to="object"'],
  ];
  for (const [name, value, start] of bad) {
    it(`${name} = ${typeof value === 'object' ? 'an object' : String(value)}`, async () => {
      const lines = await saidWhile(async () => {
        const timeline = await mount(900, {}, [one]);
        Reflect.set(timeline, name, value);
        await timeline.updateComplete;
        timeline.requestUpdate();
        await timeline.updateComplete;
        expect(cards(timeline)).to.have.length(1);
      });
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(new RegExp(`^${start.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')} is not known\\. Expected `));
    });
  }
  it('null and undefined are the default, and silent', async () => {
    const names = [
      'maxBytes',
      'events',
      'headingLevel',
      'layout',
      'calendar',
      'numerals',
      'monthNames',
      'seasons',
      'loading',
      'credentials',
      'timeDirection',
      'timeZone',
      'from',
      'to',
      'src',
      'selected',
    ];
    expect(
      await saidWhile(async () => {
        const timeline = await mount(900, {}, [one]);
        for (const value of [null, undefined]) {
          for (const name of names) Reflect.set(timeline, name, value);
          await timeline.updateComplete;
          expect(cards(timeline)).to.have.length(1);
        }
      }),
    ).to.deep.equal([]);
  });
  for (const [level, tag] of [
    ['1', 'h1'],
    ['5', 'h5'],
    ['99', 'h5'],
    ['0', 'h1'],
    ['-3', 'h1'],
    ['2.6', 'h3'],
    ['h3', 'h2'],
    ['', 'h2'],
    ['3', 'h3'],
  ] as const) {
    it(`heading-level="${level}" is ${tag}`, async () => {
      await saidWhile(async () =>
        expect(first(await mount(900, { 'heading-level': level }), '[part="title"]').closest('h1, h2, h3, h4, h5, h6')?.localName).to.equal(tag),
      );
    });
  }
});

describe('Loading with a mistake', () => {
  for (const attributes of [
    { 'max-bytes': '1MB' },
    { 'max-bytes': 'NaN' },
    { 'max-bytes': '' },
    { 'max-bytes': '-1' },
    { 'max-bytes': '1e7' },
    { 'max-bytes': 'Infinity' },
    { credentials: 'bogus' },
    { events: 'x' },
    { events: 'NaN' },
    { 'heading-level': 'x' },
    { loading: 'bogus' },
    { 'time-zone': 'x' },
    { seasons: 'x' },
    { from: 'x' },
  ] as Record<string, string>[]) {
    const [[name, value] = []] = Object.entries(attributes);
    it(`${name}="${value}" fetches once and draws`, async () => {
      await saidWhile(async () => {
        const calls = await fetchesWhile(async () => {
          const timeline = await mount(900, { src: SRC, ...attributes }, null);
          for (let i = 0; i < 3; i++) {
            timeline.requestUpdate();
            await timeline.updateComplete;
          }
          expect(cards(timeline).length).to.be.above(2);
        });
        expect(calls).to.have.length(1);
        expect(calls[0]?.credentials).to.equal('same-origin');
      });
    });
  }
  it('a property that is NaN fetches once', async () => {
    await saidWhile(async () => {
      const calls = await fetchesWhile(async () => {
        const timeline = document.createElement('khatt-timeline');
        Object.assign(timeline, { maxBytes: NaN, events: NaN, headingLevel: NaN, src: SRC, loading: 'eager' });
        document.body.append(timeline);
        await timeline.ready;
        await settle();
        timeline.remove();
      });
      expect(calls).to.have.length(1);
    });
  });
  for (const src of ['', ' ', '\n']) {
    it(`src=${JSON.stringify(src)} fetches nothing, is told, and leaves the children to be read`, async () => {
      let calls: RequestInit[] = [];
      const lines = await saidWhile(async () => {
        calls = await fetchesWhile(async () => {
          const timeline = document.createElement('khatt-timeline');
          timeline.setAttribute('src', src);
          timeline.setAttribute('loading', 'eager');
          timeline.innerHTML = '<ol><li data-date="2021-03-11"><strong>اجتماع</strong></li></ol>';
          document.body.append(timeline);
          await timeline.ready;
          expect(timeline.toJSON()?.events).to.have.length(1);
          timeline.remove();
        });
      });
      expect([calls.length, lines]).to.deep.equal([0, ['src="" is empty: nothing is fetched.']]);
    });
  }
  it('src="" without children waits, and is no error', async () => {
    await saidWhile(async () => {
      const timeline = await fixture<KhattTimeline>(html`<khatt-timeline src="" loading="eager"></khatt-timeline>`);
      await timeline.updateComplete;
      expect([timeline.matches(':state(loading)'), timeline.matches(':state(error)')]).to.deep.equal([true, false]);
    });
  });
});

describe('append()', () => {
  for (const [name, given] of [
    ['one event', [{ date: '2022', title: 'x' }]],
    [
      'events one by one',
      [
        { date: '2022', title: 'x' },
        { date: '2023', title: 'y' },
      ],
    ],
  ] as const) {
    it(`takes ${name}`, async () => {
      const timeline = await mount(900, {}, [one]);
      expect(await saidWhile(async () => timeline.append(...given))).to.deep.equal([]);
      expect(timeline.toJSON()?.events).to.have.length(1 + given.length);
    });
  }
  for (const given of [5, 'x', null, undefined]) {
    it(`says that ${String(given)} is a text`, async () => {
      const timeline = await mount(900, {}, [one]);
      expect(await saidWhile(async () => void Reflect.apply(timeline.append, timeline, [given]))).to.deep.equal([
        `append("${String(given)}") adds a text, as in every element. For events give an array of them, or one.`,
      ]);
      expect(timeline.textContent).to.equal(String(given));
    });
  }
  it('takes nodes, of another window too, and nothing, in silence', async () => {
    const timeline = await mount(900, {}, [one]);
    const frame = document.createElement('iframe');
    document.body.append(frame);
    expect(
      await saidWhile(async () => {
        timeline.append();
        timeline.append(document.createElement('p'), frame.contentDocument?.createElement('p') ?? '');
        timeline.append(frame.contentDocument?.createElement('p') ?? '');
      }),
    ).to.deep.equal([]);
    frame.remove();
    expect(timeline.children).to.have.length(3);
  });
});

describe('A mistake in a document', () => {
  for (const [name, data, found] of [
    ['an object without events', {}, 'nothing'],
    ['a Map', new Map(), 'nothing'],
    ['a promise', Promise.resolve([one]), 'a promise: await it'],
    ['a promise of events', { events: Promise.resolve([one]) }, 'a promise: await it'],
  ] as const) {
    it(`${name} is told, and is an empty story`, async () => {
      const lines = await saidWhile(async () => expect((await mount(900, {}, data)).matches(':state(empty)')).to.equal(true));
      expect(lines).to.deep.equal([`events: Expected a list, found ${found}. (type/list)`]);
    });
  }
  it('says NaN of what is not a number', async () =>
    expect(await saidWhile(async () => mount(900, {}, [{ ...one, importance: NaN }]))).to.deep.equal([
      'events[0].importance: Expected a number, found NaN. (type/number)',
    ]));
  it('is told once, with its path and what was meant; khatt-error has it too, and all is drawn', async () => {
    const problems: unknown[] = [];
    const lines = await saidWhile(async () => {
      const timeline = document.createElement('khatt-timeline');
      timeline.addEventListener('khatt-error', ({ detail }) =>
        problems.push(...detail.problems.map(({ code, path, severity }) => [code, path, severity]), detail.fatal),
      );
      Object.assign(timeline, {
        data: {
          titel: 'x',
          events: [
            { ...one, image: 'a.png' },
            { ...one, id: 'two', image: 'b.png' },
          ],
        },
      });
      document.body.append(timeline);
      await timeline.ready;
      timeline.timeZone = 'Asia/Baghdad';
      await timeline.updateComplete;
      expect(all(timeline, '[part="event"]')).to.have.length(2);
      timeline.remove();
    });
    expect(lines).to.deep.equal([
      "titel: The field 'titel' is not known. Did you mean 'title'? (field/unknown)",
      "events[0].image: The field 'image' is not known (2 times). Did you mean 'media'? (field/unknown)",
    ]);
    expect(problems.slice(0, 3)).to.deep.equal([['field/unknown', 'titel', 'warning'], ['field/unknown', 'events[0].image', 'warning'], false]);
  });
  it('costs its own field: a wrong as-of date leaves the events', async () => {
    const lines = await saidWhile(async () => {
      const timeline = await mount(
        900,
        { lang: 'en' },
        {
          asOf: '11 March 2021 to summer 2020',
          eras: [{ date: '11 March 2021 to summer 2020', label: 'x' }],
          events: [one, { id: 'b', date: '11 March 2021 12:03 AM', title: 'Night' }],
        },
      );
      expect(timeline.toJSON()?.events.map(({ date }) => date)).to.deep.equal(['2021-03-11', '2021-03-11T00:03:00']);
    });
    expect(lines.map((line) => line.split(':')[0])).to.deep.equal(['asOf', 'eras[0].date', 'eras[0]']);
  });
});
