// What <khatt-timeline> says, in which language, digits and calendar, and how it reads dates in words: in a real
// browser.

import { expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { registerMessages, type EventInput } from '../index.js';
import type { KhattTimeline } from './timeline.js';
import { all, cards, first, idOf, mount, settle } from './timeline.testing.js';

/**
 * Addresses that were asked for since this file began; an observer hears of them all, where the browser's list is full
 * soon.
 */
const asked: string[] = [];
/** When each of them was asked for first. */
const askedAt = new Map<string, number>();
/** What the package loads on use, by its names in the sources, in the modules and beside the single file. */
const ON_USE = /\/(?:time|i18n|chunks)\/|khatt-timeline\.\w+\.min\.js/;
const WORDS = /\/i18n\/reading\/|\/chunks\/all\.|\.reading\.min\.js/;
const READER = /\/time\/read\/read-date\.|\/chunks\/read-date\.|\.reader\.min\.js/;
new PerformanceObserver((list) => {
  for (const { name, startTime } of list.getEntries()) {
    asked.push(name);
    if (!askedAt.has(name)) askedAt.set(name, startTime);
  }
}).observe({ type: 'resource' });

const day = (title: string): EventInput[] => [
  { id: 'one', date: '2021-03-11', title },
  { id: 'two', date: '2021-02', title },
];
const label = (timeline: KhattTimeline): string => first(timeline, '.toolbar button').getAttribute('aria-label') ?? '';
const dates = (timeline: KhattTimeline): (string | undefined)[] => all(timeline, '[part="event"] [part="event-date"]').map((node) => node.textContent?.trim());
const texts = (timeline: KhattTimeline, selector: string): string[] => all(timeline, selector).map((node) => node.textContent ?? '');

/** Every text, name and title in the shadow root. */
function said(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')]
    .flatMap((node) => [
      ...[...node.childNodes].flatMap((child) => (child instanceof Text ? [child.data] : [])),
      ...['aria-label', 'title'].flatMap((name) => node.getAttribute(name) ?? []),
    ])
    .filter((text) => text.trim() !== '');
}

/** What the console was told by `level` while `act` ran. */
async function told(level: 'warn' | 'error', act: () => unknown): Promise<string[]> {
  const original = console[level];
  const lines: string[] = [];
  console[level] = (line: unknown) => lines.push(String(line));
  try {
    await act();
  } finally {
    console[level] = original;
  }
  return lines;
}

describe('A plain document in Arabic', () => {
  // Gestures and what opens come with every chart.
  const onUse = (): string[] => asked.filter((url) => ON_USE.test(url) && !/moves|moving|more|sight|scene-words|break-paths/.test(url));
  it('asks for no words, no calendars and no reader where the page names its layout, and there is little to find', async () => {
    for (const layout of ['horizontal', 'vertical']) await mount(1200, { layout }, day('×'));
    await settle();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(onUse()).to.deep.equal([]);
  });
  it('asks for the words of the choice of a layout alone, after it is drawn, and nothing moves when they come', async () => {
    const frame = await fixture<HTMLDivElement>(html`<div></div>`);
    frame.style.width = '400px';
    const timeline = document.createElement('khatt-timeline');
    timeline.data = day('×');
    const drawn = oneEvent(timeline, 'khatt-ready');
    frame.append(timeline);
    // In the milliseconds in which the browser tells when something was asked for.
    const { timeStamp } = await drawn;
    const place = (): number[] => [frame, ...all(timeline, '.rows, .layouts')].map((node) => node.getBoundingClientRect().bottom);
    const before = place();
    expect(all(timeline, '.layouts[inert]')).to.have.length(1);
    await waitUntil(() => all(timeline, '.layouts:not([inert])').length === 1, 'no words');
    await settle();
    expect(place()).to.deep.equal(before);
    await waitUntil(() => onUse().length > 0, 'nothing was asked for');
    expect(onUse().filter((url) => !WORDS.test(url) || (askedAt.get(url) ?? 0) < timeStamp)).to.deep.equal([]);
  });
});

describe('A language', () => {
  const ZOOM_IN: Record<string, string> = {
    ar: 'تقريب',
    en: 'Zoom in',
    fa: 'بزرگ‌نمایی',
    he: 'הגדלה',
    ur: 'بڑا کریں',
    de: 'Vergrößern',
    fr: 'Zoom avant',
    tr: 'Yakınlaştır',
    es: 'Acercar',
  };
  /** Words of the two that are there from the start, which stand in for no other. */
  const FIRST: Record<string, readonly string[]> = {
    ar: ['الخط الزمني', 'جارٍ تحميل الخط الزمني', 'تقريب', 'إبعاد', 'عرض الكل', 'أدوات العرض', 'حدثان'],
    en: ['Timeline', 'Loading the timeline', 'Zoom in', 'Zoom out', 'Show all', 'View', '2 events'],
  };
  const MONTHS: Record<string, string> = { ar: 'مارس', en: 'March', fa: 'مارس', he: 'מרץ', ur: 'مارچ', de: 'März', fr: 'mars', tr: 'Mart', es: 'marzo' };
  for (const lang of Object.keys(ZOOM_IN)) {
    it(`${lang} is drawn in its own words, and in no other before`, async () => {
      const frame = await fixture<HTMLDivElement>(html`<div></div>`);
      frame.style.width = '1200px';
      const timeline = document.createElement('khatt-timeline');
      timeline.lang = lang;
      timeline.data = day('×');
      const seen = new Set<string>();
      frame.append(timeline);
      const look = (): void => said(timeline.shadowRoot ?? frame).forEach((text) => seen.add(text));
      const observer = new MutationObserver(look);
      observer.observe(timeline.shadowRoot ?? frame, { subtree: true, childList: true, characterData: true, attributes: true });
      await timeline.ready;
      await settle();
      look();
      observer.disconnect();
      expect(label(timeline)).to.equal(ZOOM_IN[lang]);
      expect(
        cards(timeline)
          .find((card) => idOf(card) === 'one')
          ?.getAttribute('aria-label'),
      ).to.include(MONTHS[lang]);
      const others = Object.keys(FIRST)
        .filter((one) => one !== lang)
        .flatMap((one) => FIRST[one] ?? []);
      expect([...seen].filter((text) => others.includes(text.trim()))).to.deep.equal([]);
      if (['fa', 'he', 'ur', 'ar'].includes(lang)) expect([...seen].filter((text) => /[a-z]/i.test(text))).to.deep.equal([]);
    });
  }
  it('that is there does not wait', async () => {
    const timeline = document.createElement('khatt-timeline');
    timeline.lang = 'fa';
    timeline.data = day('×');
    (await fixture<HTMLDivElement>(html`<div></div>`)).append(timeline);
    await timeline.updateComplete;
    expect(timeline.matches(':state(loading)')).to.equal(false);
    expect(label(timeline)).to.equal('بزرگ‌نمایی');
  });
  it('that is on its way holds the place, and moves nothing below', async () => {
    // Words of a region are a load of their own.
    const frame = await fixture<HTMLDivElement>(
      html`<div><khatt-timeline lang="fa-AF" src="/src/data/nato-iraq-2021.json" loading="eager"></khatt-timeline><p>below</p></div>`,
    );
    frame.style.width = '1200px';
    const timeline = frame.querySelector('khatt-timeline');
    if (!timeline) throw new Error('no timeline');
    await timeline.updateComplete;
    expect(timeline.matches(':state(loading)')).to.equal(true);
    await nextFrame();
    const before = frame.querySelector('p')?.getBoundingClientRect().top;
    expect(before).to.be.above(400);
    await timeline.ready;
    await settle();
    expect(frame.querySelector('p')?.getBoundingClientRect().top).to.be.closeTo(before ?? NaN, 1);
  });
  it('set later is fetched while the old one stays, and then drawn in the same chart', async () => {
    const timeline = await mount(1200, { lang: 'en' });
    const chart = first(timeline, '.chart');
    registerMessages('sv', { zoomIn: 'Zooma in' });
    for (const [lang, word] of [
      ['ar', ZOOM_IN['ar']],
      ['fr', ZOOM_IN['fr']],
      ['sv', 'Zooma in'],
      ['xx', ZOOM_IN['en']],
    ] as const) {
      timeline.lang = lang;
      await settle();
      expect(label(timeline)).to.equal(word);
      expect(first(timeline, '.chart')).to.equal(chart);
    }
    expect(first(timeline, 'section').dir).to.equal('ltr');
  });
  it('takes words that the page registers, before and after it is drawn', async () => {
    registerMessages('pt', { zoomIn: 'Ampliar', since: 'desde {date}' });
    const timeline = await mount(1200, { lang: 'pt-BR' });
    expect(label(timeline)).to.equal('Ampliar');
    expect(dates(timeline)[0]).to.match(/^desde/);
    registerMessages('pt', { zoomIn: 'Aproximar', since: 'a partir de {date}' });
    timeline.requestUpdate();
    await settle();
    expect(label(timeline)).to.equal('Aproximar');
    expect(dates(timeline)[0]).to.match(/^a partir de/);
  });
});

describe('Dates in words', () => {
  const words = {
    lang: 'ar-IQ',
    asOf: '١١ آذار ٢٠٢١',
    events: [
      { id: 'band', date: 'شباط ٢٠٢١', title: 'قرار' },
      { id: 'point', date: '٢٧ رجب ١٤٤٢ هـ', title: 'اجتماع' },
      { id: 'span', date: 'منذ 6 سنوات', title: 'حصار' },
      { id: 'within', date: 'رجب ١٤٤٢ هـ', title: 'زيارة' },
    ],
  };
  const edtf = {
    lang: 'ar-IQ',
    asOf: '2021-03-11',
    events: [
      { id: 'band', date: '2021-02', title: 'قرار' },
      { id: 'point', date: '2021-03-11', title: 'اجتماع' },
      { id: 'span', date: '2015~/..', title: 'حصار' },
      { id: 'within', date: '2021-02-13/2021-03-13', within: true, title: 'زيارة' },
    ],
  };
  const marks = (timeline: KhattTimeline): unknown[] =>
    all(timeline, '.band, .point, .span').map((node) => {
      const { x, y, width } = node.getBoundingClientRect();
      // Periods stand looser where a place was held while the reader came.
      const isSpan = node.classList.contains('span');
      return {
        id: idOf(node),
        kind: [...node.classList].find((name) => ['band', 'point', 'span'].includes(name)),
        x,
        y: isSpan ? 0 : y - first(timeline, '.axis-line').getBoundingClientRect().top,
        width,
      };
    });

  it('stand where the same dates in EDTF do, and are shown as they were written', async () => {
    const timeline = await mount(1200, {}, words);
    const [drawn, shown] = [marks(timeline), dates(timeline)];
    expect(drawn)
      .to.have.length(4)
      .and.to.deep.equal(marks(await mount(1200, {}, edtf)));
    expect(shown).to.include.members(['شباط ٢٠٢١', '٢٧ رجب ١٤٤٢ هـ', 'رجب ١٤٤٢ هـ']);
    expect(shown.some((text) => text?.startsWith('منذ نحو ٢٠١٥'))).to.equal(true);
    expect(asked.some((url) => READER.test(url))).to.equal(true);
    timeline.reveal('point');
    await settle();
    expect(first(timeline, '[part="details"]').textContent).to.include('الخميس ١١ آذار ٢٠٢١').and.to.include('٢٧ رجب ١٤٤٢ هـ');
  });
  it('are EDTF in the document, which is the same when it is read again', async () => {
    const document = (await mount(1200, {}, words)).toJSON();
    expect(document?.asOf).to.equal('2021-03-11');
    expect(document?.events.map(({ date, calendar, original, within }) => ({ date, calendar, original, within }))).to.deep.equal([
      { date: '2021-02', calendar: 'gregory', original: 'شباط ٢٠٢١', within: undefined },
      { date: '2021-03-11', calendar: 'islamic-umalqura', original: '٢٧ رجب ١٤٤٢ هـ', within: undefined },
      { date: '2015~/..', calendar: 'gregory', original: 'منذ 6 سنوات', within: undefined },
      { date: '2021-02-13/2021-03-13', calendar: 'islamic-umalqura', original: 'رجب ١٤٤٢ هـ', within: true },
    ]);
    // It has the date parser, and would have it here from the beginning.
    const { readDocument } = await import('../core.js');
    expect(readDocument(JSON.parse(JSON.stringify(document)))).to.deep.equal({ document, problems: [] });
  });
  it('that are none are told in the words of the document, and are left out', async () => {
    let timeline: KhattTimeline | undefined;
    const lines = await told(
      'error',
      async () => (timeline = await mount(1200, {}, { ...words, events: [...words.events, { date: 'شباظ ٢٠٢١', title: 'x' }] })),
    );
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^khatt-timeline: events\[4\]\.date: .*شباظ.*شباط.* \(date\/unknown-word\)$/);
    expect(timeline && texts(timeline, '.left-out')).to.have.length(1);
  });
  it('are read by the cities of their own language, whatever the page speaks', async () => {
    const timeline = await mount(1200, { lang: 'en' }, { lang: 'tr', events: [{ id: 'a', date: '2021-03-11', title: 'x' }] });
    timeline.data = { lang: 'fa', events: [{ id: 'a', date: '۲۱ اسفند ۱۳۹۹ ساعت ۱۸ به وقت تهران', title: 'x' }] };
    await oneEvent(timeline, 'khatt-load');
    expect(timeline.toJSON()?.events[0]?.date).to.equal('2021-03-11T18:00:00+03:30');
  });
  it('are read by the element’s language where the document has none, and again when it changes', async () => {
    const timeline = await mount(1200, { lang: 'en-US' }, [{ date: '3/4/2021', title: 'x' }]);
    expect(timeline.toJSON()?.events[0]?.date).to.equal('2021-03-04');
    timeline.lang = 'en-GB';
    await settle();
    expect(timeline.toJSON()?.events[0]?.date).to.equal('2021-04-03');
  });
  it('give way to what comes after them', async () => {
    const timeline = await mount(1200, {}, words);
    timeline.data = { ...words, title: 'second' };
    await timeline.updateComplete;
    timeline.data = [{ date: '2021', title: 'third' }];
    await timeline.updateComplete;
    await settle();
    expect(timeline.toJSON()?.events.map((event) => event.title)).to.deep.equal(['third']);
  });
  it('may stand in a plain list', async () => {
    const timeline = await fixture<KhattTimeline>(
      html`<khatt-timeline lang="ar-IQ"><ol><li><time>شباط ٢٠٢١</time> <strong>قرار</strong></li><li data-date="٢٧ رجب ١٤٤٢ هـ"><strong>اجتماع</strong></li></ol></khatt-timeline>`,
    );
    await timeline.ready;
    expect(timeline.toJSON()?.events.map((event) => event.date)).to.deep.equal(['2021-02', '2021-03-11']);
  });
});

describe('Attributes of words', () => {
  it('are followed while the timeline stands, without asking for the data again', async () => {
    const timeline = await mount(1200, { lang: 'ar-IQ', src: '/src/data/nato-iraq-2021.json', loading: 'eager' }, null);
    const count = (): number => asked.filter((url) => url.includes('nato-iraq-2021.json')).length;
    await settle();
    const before = count();
    const meeting = (): string =>
      cards(timeline)
        .find((card) => idOf(card) === 'nato-iraq-meeting')
        ?.getAttribute('aria-label')
        ?.split(':')[0] ?? '';
    for (const [name, value, text] of [
      ['numerals', 'latn', '11 آذار 2021'],
      ['month-names', 'egyptian', '11 مارس 2021'],
      ['calendar', 'islamic-umalqura', '27 رجب 1442 هـ'],
      ['numerals', 'arabext', '۲۷ رجب ۱۴۴۲ هـ'],
      ['calendar', 'gregory', '۱۱ مارس ۲۰۲۱'],
      ['lang', 'fa', '۱۱ مارس ۲۰۲۱'],
      ['calendar', 'persian', '۲۱ اسفند ۱۳۹۹'],
      ['lang', 'en', '۲۱ Esfand ۱۳۹۹ AP'],
      ['time-zone', 'Asia/Baghdad', '۲۱ Esfand ۱۳۹۹ AP'],
    ] as const) {
      timeline.setAttribute(name, value);
      await settle();
      expect(meeting(), `${name}=${value}`).to.equal(text);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(count()).to.equal(before);
  });
  it('give a second row of ticks and a second date on cards and in the details', async () => {
    const timeline = await mount(1200, { lang: 'ar-IQ' });
    expect(texts(timeline, '.secondary text')).to.deep.equal([]);
    const height = first(timeline, '.chart').offsetHeight;
    timeline.setAttribute('secondary-calendar', 'islamic-umalqura');
    await settle();
    expect(texts(timeline, '.secondary text').join()).to.match(/رجب/);
    expect(dates(timeline)).to.include('١١ آذار ٢٠٢١ · ٢٧ رجب ١٤٤٢ هـ');
    expect(first(timeline, '.chart').offsetHeight).to.be.at.least(height);
    timeline.reveal('nato-iraq-meeting');
    await settle();
    expect(first(timeline, '[part="details"] .when').textContent).to.include('١١ آذار ٢٠٢١').and.to.include('٢٧ رجب ١٤٤٢ هـ');
    timeline.removeAttribute('secondary-calendar');
    await settle();
    expect(texts(timeline, '.secondary text')).to.deep.equal([]);
  });
  it('that are not known count for nothing and are told once', async () => {
    let timeline: KhattTimeline | undefined;
    const lines = await told('warn', async () => {
      timeline = await mount(1200, {
        lang: 'ar-IQ',
        calendar: 'julian',
        'secondary-calendar': 'maya',
        numerals: 'roman',
        'month-names': 'roman',
        'time-zone': 'Mars/Olympus',
      });
      timeline.requestUpdate();
      await settle();
    });
    expect(lines.map((line) => line.split(' ')[1]).sort()).to.deep.equal([
      'calendar="julian"',
      'month-names="roman"',
      'numerals="roman"',
      'secondary-calendar="maya"',
      'time-zone="Mars/Olympus"',
    ]);
    expect(timeline && dates(timeline)).to.include('١١ آذار ٢٠٢١');
  });
});

describe('Digits', () => {
  /** The editor's own texts hold no digit, so that each one found is the widget's. */
  const title = 'x';
  const many = {
    timeZone: 'Asia/Baghdad',
    asOf: '2021-04-02',
    source: { name: 'x' },
    groups: [{ id: 'g', label: 'x' }],
    events: [
      ...[
        '2015~/..',
        '2021-02',
        '2021-03-11',
        '2021-03-11T18:00+03:00',
        '2021-03-11?',
        '[2021-02-17,2021-02-18]',
        '2021-33',
        '2021-21',
        '2021-01-05/2021-01-20',
        '2020-11/',
        '../2021-01-03',
        'XXXX-03-11',
        '2021-02-1X',
      ].map((date, i) => ({ id: `a${i}`, date, title, group: 'g' })),
      ...Array.from({ length: 24 }, (_, i) => ({ id: `b${i}`, date: `2021-03-${String(10 + (i % 6)).padStart(2, '0')}`, title })),
      { id: 'bad', date: '', title },
    ],
  };
  const deep = { events: ['-0043', '-0800/-0400', 'Y-66E6', '201X', '19XX', '1XXX', '-00XX'].map((date, i) => ({ id: `c${i}`, date, title })) };
  const DIGITS = { arab: /[٠-٩]/, arabext: /[۰-۹]/, latn: /[0-9]/ } as const;
  const pages = [
    [1200, many, 'gregory', 'islamic-umalqura'],
    [1200, many, 'persian', 'hebrew'],
    [400, many, 'islamic-civil', 'gregory'],
    [1200, deep, 'gregory', 'persian'],
  ] as const;
  for (const numerals of ['arab', 'arabext', 'latn'] as const) {
    for (const lang of ['ar', 'fa', 'ur', 'he', 'en']) {
      it(`are ${numerals} throughout where that is asked for in ${lang}`, async () => {
        const found = new Set<string>();
        let stacks = 0;
        await told('error', async () => {
          for (const [width, data, calendar, second] of pages) {
            const timeline = await mount(width, { lang, numerals, calendar, 'secondary-calendar': second }, data);
            for (const id of [null, 'a0', 'a3', 'b3', 'c1']) {
              if (id !== null) timeline.reveal(id);
              all(timeline, '.more, .cluster')[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
              await nextFrame();
              await nextFrame();
              stacks += all(timeline, '.stack').length;
              for (const text of said(timeline.shadowRoot ?? document)) found.add(text);
            }
          }
        });
        const others = Object.entries(DIGITS).filter(([name]) => name !== numerals);
        expect([...found].filter((text) => others.some(([, pattern]) => pattern.test(text)))).to.deep.equal([]);
        expect([...found].filter((text) => DIGITS[numerals].test(text)).length).to.be.above(40);
        // Cards that stand for several, and lists of them, were among it.
        expect([...found].some((text) => /^\+/.test(text))).to.equal(true);
        expect(stacks).to.be.above(1);
      });
    }
  }
});
