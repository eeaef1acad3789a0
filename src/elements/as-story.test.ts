// The story, page by page, by the public contract: what it opens on, the ways through it, what does not move, and where
// the focus is and what is said after each of them (the table of docs/accessibility.md).

import axe from 'axe-core';
import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import '../index.js';
import type { KhattTimeline } from './timeline.js';
import { all, first, mount, settle } from './timeline.testing.js';

const drawn = new Map<string, string>();
/** An empty picture of that size. */
function picture(width: number, height: number): string {
  const key = `${width} ${height}`;
  const address = drawn.get(key) ?? Object.assign(document.createElement('canvas'), { width, height }).toDataURL();
  drawn.set(key, address);
  return address;
}
const image = ([width, height]: readonly [number, number]): object => ({
  type: 'image',
  src: picture(width, height),
  alt: `صورة ${width}`,
  width,
  height,
  caption: 'شرح',
  credit: 'رسم',
});
/** Long, short, with a picture of each shape and without: what stands under the controls has every height. */
const SHAPES = [
  [1200, 800],
  [800, 1200],
  [1800, 500],
  [200, 200],
] as const;
const event = (i: number): object => {
  const shape = SHAPES[i % 5];
  return {
    id: `e${i}`,
    title: `الحدث رقم ${i} ${'من هذه القصة الطويلة '.repeat(i % 3)}`.trim(),
    date: `20${10 + i}-03-1${i % 10}`,
    text: 'جملة عمّا جرى ذلك اليوم. '.repeat(1 + (i % 4) * 6),
    group: i % 2 ? 'a' : 'b',
    ...(shape ? { media: [image(shape)] } : {}),
  };
};
const story = (count = 12, more: object = {}): object => ({
  title: 'قصة في صور',
  description: 'وصف قصير.',
  lang: 'ar-IQ',
  media: [image([1600, 900])],
  groups: [
    { id: 'a', label: 'أول' },
    { id: 'b', label: 'ثان' },
  ],
  events: Array.from({ length: count }, (_, i) => event(i)),
  ...more,
});
const tell = (attributes: Record<string, string> = {}, data: object = story(), width = 900): Promise<KhattTimeline> =>
  mount(width, { layout: 'story', ...attributes }, data);

/** Its place has another width. */
async function setWidth(timeline: KhattTimeline, px: number): Promise<void> {
  Object.assign(timeline.parentElement?.style ?? {}, { width: `${px}px` });
  await waitUntil(() => all(timeline, '.tail').length === 0, 'not measured again');
}

const active = (timeline: KhattTimeline): HTMLElement | null => timeline.shadowRoot?.activeElement as HTMLElement | null;
const said = (timeline: KhattTimeline): string => first(timeline, '[role="status"]').textContent?.trim() ?? '';
const control = (timeline: KhattTimeline, name: string): HTMLElement => first(timeline, `.told [data-control="${name}"]`);
const press = async (timeline: KhattTimeline, ...keys: string[]): Promise<void> => {
  for (const key of keys) await sendKeys({ press: key });
  await timeline.updateComplete;
  await settle();
};
const click = async (timeline: KhattTimeline, node: HTMLElement): Promise<void> => {
  node.focus();
  node.click();
  await timeline.updateComplete;
  await settle();
};

before(async () => {
  await setViewport({ width: 1000, height: 800 });
  await emulateMedia({ reducedMotion: 'reduce' });
});

describe('A story', () => {
  for (const width of [620, 900, 1280]) {
    it(`shows at ${width} px no bars beside a picture that stands beside the words`, async () => {
      const timeline = await tell({}, story(), width);
      for (const [i, shape] of SHAPES.entries()) {
        timeline.selected = `e${i}`;
        await timeline.updateComplete;
        const [figure, hold, words] = ['.media', '.hold', '.words'].map((name) => first(timeline, `#details ${name}`).getBoundingClientRect());
        const isBeside = (words?.top ?? 0) < (figure?.bottom ?? 0);
        const ground = getComputedStyle(first(timeline, '#details .place')).backgroundColor;
        if (isBeside && ground !== 'rgba(0, 0, 0, 0)') expect((hold?.width ?? 0) / (figure?.width ?? 1), String(shape)).to.be.above(0.97);
        if (shape[0] === 800 && width >= 900) expect((figure?.width ?? 0) / width, 'a portrait takes its own part').to.be.below(0.45);
      }
    });
  }
  it('shows no picture higher than 70vh, narrow ones too, and what is said of one that fails over its whole place', async () => {
    for (const width of [375, 620, 900, 1280]) {
      const timeline = await tell(
        { start: 'first' },
        story(3, {
          events: [
            { id: 'a', date: '2021-01', title: 'ضيقة', text: 'نص', media: [image([40, 900])] },
            { id: 'b', date: '2021-02', title: 'أعرض', text: 'نص', media: [image([300, 1200])] },
            {
              id: 'c',
              date: '2021-03',
              title: 'لا تأتي',
              text: 'نص',
              media: [{ type: 'image', src: '/no-such-folder/a.png', alt: 'صورة', width: 800, height: 600 }],
            },
          ],
        }),
        width,
      );
      for (const id of ['a', 'b']) {
        timeline.selected = id;
        await timeline.updateComplete;
        expect(first(timeline, '#details .hold').getBoundingClientRect().height, `${id} at ${width} px`).to.be.at.most(innerHeight * 0.7 + 1);
      }
      timeline.selected = 'c';
      await timeline.updateComplete;
      // What is far from the window is not asked for.
      first(timeline, '#details .place').scrollIntoView({ behavior: 'instant' });
      await waitUntil(() => all(timeline, '#details .instead').length > 0, 'no words for it', { timeout: 15_000 });
      expect(first(timeline, '#details .instead').offsetWidth).to.be.closeTo(first(timeline, '#details .place').clientWidth, 1);
    }
  });
  for (const [attributes, data, selected] of [
    [{}, {}, null],
    [{ start: 'first' }, {}, 'e0'],
    [{ start: 'last' }, {}, 'e11'],
    [{ start: 'e4' }, {}, 'e4'],
    [{ start: 'title' }, { start: 'e4' }, null],
    [{}, { start: 'e4' }, 'e4'],
    [{ order: 'newest' }, {}, 'e11'],
    [{ order: 'newest', start: 'title' }, {}, null],
    [{ start: 'nobody' }, {}, null],
    [{ selected: 'e2', start: 'e4' }, {}, 'e2'],
  ] as const) {
    it(`opens on ${selected ?? 'its title page'} with ${JSON.stringify(attributes)} in a document with ${JSON.stringify(data)}`, async () => {
      const timeline = await tell(attributes, story(12, data));
      expect(timeline.selected).to.equal(selected);
      expect(all(timeline, '.begin')).to.have.length(selected === null ? 1 : 0);
      expect(timeline.matches(':state(story)')).to.equal(true);
    });
  }

  it('has on its title page the title, the description, the picture, the span of time, the number of events and the way in', async () => {
    const timeline = await tell();
    const page = first(timeline, '.titled .page');
    for (const text of ['قصة في صور', 'وصف قصير.', '١١ سنة', '١٢ حدثًا', '٢٠١٠', '٢٠٢١', 'الحدث رقم 0']) expect(page.textContent).to.contain(text);
    expect(page.querySelectorAll('img')).to.have.length(1);
    expect(page.querySelectorAll('h2')).to.have.length(1);
  });

  it('says where next and previous lead, by date and title, and which of how many it tells', async () => {
    const timeline = await tell({ start: 'e4' });
    expect(control(timeline, 'next').textContent).to.match(/٢٠١٥\s+الحدث رقم 5/);
    expect(control(timeline, 'previous').textContent).to.match(/٢٠١٣\s+الحدث رقم 3/);
    expect(first(timeline, '.turn .position').textContent).to.equal('٥ من ١٢');
    const [bar, done] = [first(timeline, '.progress'), first(timeline, '.progress i')].map((node) => node.getBoundingClientRect().width);
    expect((done ?? 0) / (bar ?? 1)).to.be.closeTo(5 / 12, 0.01);
  });

  it('goes to its end and to its title page, and not beyond', async () => {
    const timeline = await tell({ start: 'e10' });
    const next = control(timeline, 'next');
    await click(timeline, next);
    expect([timeline.selected, next.getAttribute('aria-disabled')]).to.deep.equal(['e11', 'true']);
    await click(timeline, next);
    expect(timeline.selected).to.equal('e11');
    for (let i = 0; i < 12; i++) timeline.previous();
    await timeline.updateComplete;
    expect(timeline.selected).to.equal(null);
    expect(all(timeline, '.begin')).to.have.length(1);
  });

  for (const [lang, on, back] of [
    ['ar-IQ', 'ArrowLeft', 'ArrowRight'],
    ['en', 'ArrowRight', 'ArrowLeft'],
  ] as const) {
    it(`in ${lang} is turned by ${on} and ${back}, Home and End from anywhere in it, and Escape closes nothing`, async () => {
      const timeline = await tell({ lang, start: 'e4' });
      control(timeline, 'next').focus();
      const seen: (string | null)[] = [];
      for (const key of [on, back, back, 'End', 'Home', back, on, 'Escape']) {
        await press(timeline, key);
        seen.push(timeline.selected);
      }
      expect(seen).to.deep.equal(['e5', 'e4', 'e3', 'e11', 'e0', null, 'e0', 'e0']);
    });
  }

  it('tells the newest first where the page asks for it', async () => {
    const timeline = await tell({ order: 'newest' });
    await click(timeline, control(timeline, 'next'));
    expect(timeline.selected).to.equal('e10');
    expect(first(timeline, '.turn .position').textContent).to.equal('٢ من ١٢');
  });

  for (const width of [340, 900]) {
    it(`keeps its controls where they are at ${width} px, whatever the events are`, async () => {
      const timeline = await tell({ start: 'first', play: '8' }, story(), width);
      const places = new Set<string>();
      for (let i = 0; i < 12; i++) {
        const { x, y, width: wide } = control(timeline, 'next').getBoundingClientRect();
        places.add([x, y + scrollY, wide].map(Math.round).join(' '));
        timeline.next();
        await timeline.updateComplete;
      }
      expect([...places]).to.have.length(1);
    });
  }

  for (const [width, lang] of [
    [340, 'ar-IQ'],
    [340, 'en'],
    [700, 'ar-IQ'],
    [900, 'en'],
  ] as const) {
    it(`ends names that have no room after a word: ${width} px, ${lang}`, async () => {
      const name =
        lang === 'en'
          ? 'A long name of something that happened on one of these days in many words'
          : 'اسم طويل لما جرى في يوم من هذه الأيام يقال في كلمات كثيرة لا يتسع لها مكان';
      const events = Array.from({ length: 12 }, (_, i) => ({ id: `e${i}`, date: `20${10 + i}-03-1${i % 10}`, title: `${i} ${name}` }));
      const timeline = await tell({ start: 'e4', lang }, story(12, { lang, title: name, events }), width);
      const tails = [
        ...all(timeline, '.where .tail').map((tail) => tail.textContent),
        ...all(timeline, '.card.cut .title').map((title) => title.dataset['rest']),
      ];
      expect(all(timeline, '.where .tail')).to.have.length(2);
      for (const tail of tails) expect(tail).to.match(/^\s\S/);
      for (const title of all(timeline, '.where .title')) {
        expect(title.textContent)
          .to.match(/^[35] /)
          .and.include(name);
        expect(title.scrollHeight - title.clientHeight, 'beyond its lines').to.be.below(2);
      }
      await setWidth(timeline, 2400);
      expect(all(timeline, '.where .tail')).to.have.length(0);
    });
  }

  it('moves its map along at one scale, and rings the event that is told', async () => {
    const timeline = await tell({ start: 'first', from: '2010', to: '2013' });
    const years = (): number => {
      const { from = '', to = '' } = timeline.view ?? {};
      return Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10));
    };
    const [before, place] = [years(), timeline.view?.from];
    timeline.reveal('e9');
    await timeline.updateComplete;
    await settle();
    expect(years() / before).to.be.closeTo(1, 0.01);
    expect(timeline.view?.from).to.not.equal(place);
    expect(all(timeline, '.point.selected').map((node) => node.getAttribute('data-event-id'))).to.deep.equal(['e9']);
  });

  for (const [step, id] of [
    [1, 'e5'],
    [-1, 'e3'],
  ] as const) {
    it(`follows a swipe to ${id}, and stands at its middle again`, async () => {
      const timeline = await tell({ start: 'e4' });
      const pages = first(timeline, '.pages');
      const middle = pages.scrollLeft;
      pages.scrollTo({ left: middle - step * pages.clientWidth, behavior: 'instant' });
      await waitUntil(() => timeline.selected === id, 'not turned');
      await timeline.updateComplete;
      expect(Math.abs(pages.scrollLeft - middle)).to.be.below(2);
    });
  }

  it('stays where it is when the page refuses a swipe', async () => {
    const timeline = await tell({ start: 'e4' });
    const pages = first(timeline, '.pages');
    const middle = pages.scrollLeft;
    let refused = false;
    timeline.addEventListener('khatt-select', (event) => {
      event.preventDefault();
      refused = true;
    });
    pages.scrollTo({ left: 0, behavior: 'instant' });
    await waitUntil(() => refused && Math.abs(pages.scrollLeft - middle) < 2, 'not back');
    expect(timeline.selected).to.equal('e4');
  });

  it('has its neighbours for the eye alone: no id twice, nothing in them to reach', async () => {
    const timeline = await tell({ start: 'e4' });
    const ids = all(timeline, '[id]').map(({ id }) => id);
    expect(ids).to.deep.equal([...new Set(ids)]);
    expect(all(timeline, '.page').map((page) => page.hasAttribute('inert'))).to.deep.equal([false, true, true]);
  });

  it('does not play without the page asking, nor where motion is not welcome', async () => {
    expect(all(await tell({ start: 'e4' }), '.play')).to.have.length(0);
    expect(all(await tell({ start: 'e4', play: '8' }), '.play')).to.have.length(0);
  });
});

describe('A story that plays', () => {
  const { setTimeout: real } = window;
  let due: (() => void)[] = [];
  before(() => emulateMedia({ reducedMotion: 'no-preference' }));
  beforeEach(() => {
    due = [];
    // Its own clock runs by hand.
    window.setTimeout = ((act: () => void, ms: number) => (ms === 8000 ? due.push(act) : real(act, ms))) as typeof setTimeout;
  });
  afterEach(() => {
    window.setTimeout = real;
  });
  after(() => emulateMedia({ reducedMotion: 'reduce' }));

  const turn = async (timeline: KhattTimeline): Promise<void> => {
    due.shift()?.();
    await timeline.updateComplete;
  };

  it('goes on by itself, says so, and stops at its end', async () => {
    const timeline = await tell({ start: 'e9', play: '8' });
    const by: string[] = [];
    timeline.addEventListener('khatt-select', ({ detail }) => by.push(detail.by));
    await click(timeline, first(timeline, '.play'));
    for (let i = 0; i < 3; i++) await turn(timeline);
    expect([timeline.selected, by, due.length]).to.deep.equal(['e11', ['play', 'play'], 0]);
    expect(first(timeline, '.play').getAttribute('aria-disabled')).to.equal('true');
  });

  for (const [name, act] of [
    ['its own button', (timeline: KhattTimeline) => first(timeline, '.play').click()],
    ['a touch anywhere', () => document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))],
    ['a key', () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }))],
    [
      'a key on its own button that presses it not',
      (timeline: KhattTimeline) => first(timeline, '.play').dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true, composed: true })),
    ],
    ['a hidden tab', () => document.dispatchEvent(new Event('visibilitychange'))],
    [
      'another layout',
      (timeline: KhattTimeline) => {
        timeline.layout = 'vertical';
      },
    ],
  ] as const) {
    it(`stops at ${name}`, async () => {
      const timeline = await tell({ start: 'e3', play: '8' });
      await click(timeline, first(timeline, '.play'));
      const name = first(timeline, '.play').getAttribute('aria-label');
      act(timeline);
      await timeline.updateComplete;
      if (timeline.layout === 'story') expect(first(timeline, '.play').getAttribute('aria-label')).to.not.equal(name);
      else timeline.layout = 'story';
      await timeline.updateComplete;
      expect(first(timeline, '.play').getAttribute('aria-label')).to.not.equal(name);
    });
  }
});

describe('A story that plays, where motion is not welcome any more', () => {
  after(() => emulateMedia({ reducedMotion: 'reduce' }));
  it('stops, and its button goes', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    const timeline = await tell({ start: 'e3', play: '8' });
    await click(timeline, first(timeline, '.play'));
    await emulateMedia({ reducedMotion: 'reduce' });
    await waitUntil(() => all(timeline, '.play').length === 0, 'it is there still');
  });
});

describe('A picture of an open event', () => {
  for (const layout of ['story', 'horizontal', 'vertical']) {
    it(`opens full size from the ${layout} layout; Escape closes it alone, and the focus is back`, async () => {
      const timeline = await tell({ layout, selected: 'e0' });
      const opener = first(timeline, '#details .enlarge');
      await click(timeline, opener);
      await waitUntil(() => all<HTMLDialogElement>(timeline, 'dialog').some(({ open }) => open), 'not open');
      const dialog = first(timeline, 'dialog');
      expect(dialog.querySelector('img')?.alt).to.equal('صورة 1200');
      expect(dialog.textContent).to.contain('شرح');
      await press(timeline, 'Escape');
      await waitUntil(() => all(timeline, 'dialog').length === 0, 'not closed');
      expect([timeline.selected, active(timeline)]).to.deep.equal(['e0', opener]);
    });
  }
});

describe('The choice of a layout', () => {
  const buttons = (timeline: KhattTimeline): string[] =>
    all(timeline, '.layouts:not([inert]) button').map((node) => `${node.dataset['control']}${node.getAttribute('aria-pressed') === 'true' ? '!' : ''}`);
  const choices = async (timeline: KhattTimeline): Promise<string[]> => {
    await waitUntil(() => buttons(timeline).length > 0, 'no control');
    return buttons(timeline);
  };

  it('is the reader’s where the page names none', async () => {
    expect(await choices(await mount(900))).to.deep.equal(['horizontal!', 'story', 'vertical']);
  });
  for (const [layouts, expected] of [
    ['story vertical', ['story!', 'vertical']],
    ['vertical, story, slides', ['story!', 'vertical']],
  ] as const) {
    it(`is the reader’s among "${layouts}"`, async () => expect(await choices(await tell({ layouts }))).to.deep.equal(expected));
  }
  it('holds its place while its words come', async () => {
    const timeline = await mount(400);
    const before = first(timeline, '.rows').getBoundingClientRect().top;
    await choices(timeline);
    expect(first(timeline, '.rows').getBoundingClientRect().top).to.equal(before);
  });
  for (const layouts of [null, '', 'story']) {
    it(`is the page’s where it names one, with layouts ${JSON.stringify(layouts)}`, async () => {
      const timeline = await tell(layouts === null ? {} : { layouts });
      await settle();
      expect(buttons(timeline)).to.deep.equal([]);
    });
  }

  it('keeps the focus and the event, is told, and lasts while the page does; then the page’s own word counts again', async () => {
    const timeline = await tell({ id: 'lasting', layouts: 'story vertical', start: 'e4' });
    const told: unknown[] = [];
    timeline.addEventListener('khatt-layout', ({ detail }) => told.push(detail));
    await choices(timeline);
    await click(timeline, first(timeline, '[data-control="vertical"]'));
    expect([timeline.matches(':state(vertical)'), timeline.selected, active(timeline)?.dataset['control']]).to.deep.equal([true, 'e4', 'vertical']);
    expect(told).to.deep.equal([{ layout: 'vertical', by: 'key' }]);
    timeline.remove();
    const again = await tell({ id: 'lasting', layouts: 'story vertical' });
    expect(again.matches(':state(vertical)')).to.equal(true);
    again.layout = 'horizontal';
    await again.updateComplete;
    expect(again.matches(':state(horizontal)')).to.equal(true);
  });
});

describe('Where the focus is in a story, and what is said', () => {
  const rows: readonly (readonly [
    does: string,
    start: string,
    act: (timeline: KhattTimeline) => Promise<void>,
    control: string,
    selected: string | null,
    said: RegExp,
  ])[] = [
    ['‘begin’', 'title', (timeline) => click(timeline, control(timeline, 'next')), 'next', 'e0', /الحدث رقم 0.*١ من ١٢/],
    ['‘next’', 'e4', (timeline) => click(timeline, control(timeline, 'next')), 'next', 'e5', /الحدث رقم 5.*٦ من ١٢/],
    ['‘next’ at the last event', 'last', (timeline) => click(timeline, control(timeline, 'next')), 'next', 'e11', /^$|١٢/],
    ['‘previous’ at the first event', 'first', (timeline) => click(timeline, control(timeline, 'previous')), 'next', null, /^$/],
    [
      'an arrow on a button of it',
      'e4',
      async (timeline) => {
        control(timeline, 'previous').focus();
        await press(timeline, 'ArrowLeft');
      },
      'previous',
      'e5',
      /٦ من ١٢/,
    ],
    [
      'Escape',
      'e4',
      async (timeline) => {
        control(timeline, 'next').focus();
        await press(timeline, 'Escape');
      },
      'next',
      'e4',
      /^$|١٢/,
    ],
  ];
  for (const [does, start, act, name, selected, words] of rows) {
    it(`${does}: on '${name}'`, async () => {
      const timeline = await tell({ start });
      await act(timeline);
      expect([timeline.selected, active(timeline)?.dataset['control']]).to.deep.equal([selected, name]);
      expect(said(timeline)).to.match(words);
      const { top, bottom } = active(timeline)?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
      expect(top >= 0 && bottom <= innerHeight).to.equal(true);
    });
  }

  it('an arrow on a name in the map: on the name of the event that is told', async () => {
    const timeline = await tell({ start: 'e4' });
    first(timeline, '.events [data-event-id="e4"]').focus();
    await press(timeline, 'ArrowLeft');
    expect([timeline.selected, active(timeline)?.dataset['eventId']]).to.deep.equal(['e5', 'e5']);
  });
  it('a press on a name in the map tells it, and a second one closes nothing', async () => {
    const timeline = await tell({ start: 'e4' });
    const name = first(timeline, '.events button:not([data-event-id="e4"])');
    await click(timeline, name);
    await click(timeline, first(timeline, `.events [data-event-id="${name.dataset['eventId']}"]`));
    expect(timeline.selected).to.equal(name.dataset['eventId']);
  });
});

describe('A story for assistive technology', () => {
  for (const [name, attributes] of [
    ['its title page', {}],
    ['an event', { start: 'e0', play: '8', layouts: 'story vertical' }],
    ['an event of no picture', { start: 'e4' }],
  ] as const) {
    for (const width of [340, 900]) {
      it(`has no fault that axe finds on ${name} at ${width} px`, async () => {
        const timeline = await tell(attributes, story(), width);
        const { violations } = await axe.run(timeline, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).to.deep.equal([]);
      });
    }
  }
});

describe('Small pictures', () => {
  const withPictures = (of: number): object =>
    story(12, {
      events: Array.from({ length: 12 }, (_, i) => ({
        id: `e${i}`,
        title: 'عنوان',
        date: `20${10 + i}`,
        ...(i % of === 0 ? { media: [image([300, 200])] } : {}),
      })),
    });
  for (const [layout, node] of [
    ['horizontal', '.card img'],
    ['vertical', '.row img'],
  ] as const) {
    for (const [of, isShown] of [
      [2, true],
      [3, true],
      [4, false],
    ] as const) {
      it(`stand on ${node} where one in ${of} has one: ${isShown}`, async () => {
        const timeline = await tell({ layout, events: '12' }, withPictures(of), 1000);
        const shown = all(timeline, node);
        expect(shown.length > 0).to.equal(isShown);
        for (const one of shown) expect([one.getAttribute('alt'), one.offsetWidth, one.offsetHeight]).to.deep.equal(['', 52, 52]);
      });
    }
  }
});

describe('A story on paper', () => {
  it('is whole: every event open, and its lead picture', async () => {
    const timeline = await tell({ start: 'e4' });
    dispatchEvent(new Event('beforeprint'));
    expect(all(timeline, '.row .details')).to.have.length(12);
    expect(all(timeline, 'header ~ .media img').length).to.be.greaterThan(0);
    dispatchEvent(new Event('afterprint'));
    await timeline.updateComplete;
    expect(timeline.matches(':state(story)')).to.equal(true);
    expect(first(timeline, '.turn .position').textContent).to.equal('٥ من ١٢');
  });
});
