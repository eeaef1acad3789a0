// Where the focus is, and what is said, after each action of a reader: the table of docs/accessibility.md, walked with
// real keys. No row ends on the page's body, on something hidden, or on something outside the window.

import { expect, nextFrame } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import '../index.js';
import type { KhattTimeline } from './timeline.js';
import { all, first, idOf, mount } from './timeline.testing.js';
import reference from '../data/nato-iraq-2021.json' with { type: 'json' };

const settle = async (): Promise<void> => {
  await nextFrame();
  await nextFrame();
};

interface Story {
  readonly name: string;
  readonly data: unknown;
  readonly count: number;
}

const two = (n: number): string => String(n).padStart(2, '0');
/** Bursts, ties and periods, some of them shorter than their names; text for each third. */
const events = (count: number, firstYear: number, years: number): object[] =>
  Array.from({ length: count }, (_, i) => {
    const at = ((i * 7919) % count) / count;
    const day = i % 5 === 4 ? 0.4 : at ** 1.5;
    const year = firstYear + Math.floor(day * years);
    const start = `${year}-${two(1 + ((i * 5) % 12))}-${two(1 + ((i * 11) % 28))}`;
    return {
      id: `e${i}`,
      title: `حدث رقم ${i} في هذه القصة الطويلة`,
      date: i % 9 === 8 ? `${start}/${start.slice(0, 4)}-12-30` : i % 7 === 6 ? start.slice(0, 7) : start,
      importance: (i % 10) / 10,
      ...(i % 3 === 0 ? { text: 'نص قصير عمّا جرى ذلك اليوم.' } : { source: { name: 'وكالة' } }),
    };
  });
const STORIES: readonly Story[] = [
  { name: 'the reference document', data: reference, count: 5 },
  { name: '60 events', data: events(60, 2009, 14), count: 60 },
  { name: '1,000 events', data: events(1000, 1990, 34), count: 1000 },
  {
    name: 'events without a date',
    data: [...events(6, 2019, 2), ...[1, 2, 3].map((n) => ({ id: `u${n}`, title: `بلا تاريخ ${n}`, date: `XXXX-0${n}-11`, text: 'نص' }))],
    count: 9,
  },
  { name: 'one event', data: events(1, 2019, 1), count: 1 },
];
const WINDOWS = [
  { width: 1280, height: 420 },
  { width: 320, height: 640 },
] as const;
const LANGS = ['ar-IQ', 'en'] as const;

/** What has the focus, through shadow roots. */
function active(): Element {
  let node = document.activeElement;
  for (let inner = node; inner; inner = inner.shadowRoot?.activeElement ?? null) node = inner;
  return node ?? document.body;
}
const status = (timeline: KhattTimeline): string => first(timeline, '[role="status"]').textContent?.trim() ?? '';
const order = (timeline: KhattTimeline): string[] => {
  const { events: list = [] } = timeline.toJSON() ?? {};
  return list.map((event) => event.id);
};

/** It is an element of the widget that is displayed and in the window: whole, or as much of it as the window holds. */
function expectSeen(where: string): void {
  const node = active();
  expect(node.localName, `${where}: focus on ${node.localName}`).to.not.equal('body');
  expect(node.getRootNode(), where).to.be.instanceOf(ShadowRoot);
  const { top, bottom, left, right } = node.getBoundingClientRect();
  expect(right - left > 0 && bottom - top > 0, `${where}: hidden`).to.equal(true);
  expect(getComputedStyle(node).visibility, where).to.equal('visible');
  const isWhole = top >= -1 && bottom <= innerHeight + 1;
  const fills = bottom - top > innerHeight && top < innerHeight && bottom > 0;
  expect(isWhole || fills || node.matches('.chart, [part~="details"]'), `${where}: from ${top} to ${bottom} of ${innerHeight}`).to.equal(true);
  expect(top < innerHeight && bottom > 0, `${where}: outside`).to.equal(true);
  expect(left >= -1 && right <= innerWidth + 1, `${where}: from ${left} to ${right} of ${innerWidth}`).to.equal(true);
}

const press = async (timeline: KhattTimeline, ...keys: string[]): Promise<void> => {
  for (const key of keys) await sendKeys({ press: key });
  await timeline.updateComplete;
  await settle();
};
const isList = (timeline: KhattTimeline): boolean => timeline.matches(':state(vertical)');
const later = (timeline: KhattTimeline): string => (isList(timeline) ? 'ArrowDown' : timeline.matches(':state(rtl)') ? 'ArrowLeft' : 'ArrowRight');
const earlier = (timeline: KhattTimeline): string => (isList(timeline) ? 'ArrowUp' : timeline.matches(':state(rtl)') ? 'ArrowRight' : 'ArrowLeft');

async function open(story: Story, window: (typeof WINDOWS)[number], lang: string): Promise<KhattTimeline> {
  await setViewport(window);
  await emulateMedia({ reducedMotion: 'reduce' });
  const timeline = await mount(Math.min(window.width - 20, 1200), { lang }, story.data);
  scrollTo(0, 0);
  first(timeline, '[part~="event"][tabindex="0"]').focus();
  await press(timeline, 'Home');
  ends(timeline);
  return timeline;
}

interface Row {
  readonly does: string;
  readonly when?: (timeline: KhattTimeline, story: Story) => boolean;
  /** Before the keys; the earliest event has the focus. */
  readonly before?: (timeline: KhattTimeline) => Promise<unknown> | void;
  readonly keys: (timeline: KhattTimeline) => readonly string[];
  /** Id of the event whose button has the focus then, or what matches. */
  readonly on: (timeline: KhattTimeline) => string | { readonly matches: string };
  /** What is said; nothing where the focus tells it. */
  readonly says?: RegExp;
}

/** The ends of the reading order, as a page can ask for them: by selections that it refuses. */
const asked = new WeakMap<KhattTimeline, readonly string[]>();
function ends(timeline: KhattTimeline): readonly string[] {
  const known = asked.get(timeline);
  if (known) return known;
  const ids: string[] = [];
  const refuse = (event: HTMLElementEventMap['khatt-select']): void => {
    event.preventDefault();
    if (event.detail.id !== null) ids.push(event.detail.id);
  };
  timeline.addEventListener('khatt-select', refuse);
  timeline.next();
  timeline.previous();
  timeline.removeEventListener('khatt-select', refuse);
  asked.set(timeline, ids);
  return ids;
}
const firstId = (timeline: KhattTimeline): string => ends(timeline)[0] ?? '';
const last = (timeline: KhattTimeline): string => ends(timeline)[1] ?? '';

const group = (timeline: KhattTimeline, at: number): HTMLElement => first(timeline, `.legend li:nth-child(${at}) > button`);
const hasGroups = (timeline: KhattTimeline): boolean => all(timeline, '.legend button').length > 1;
/** On in a row of controls, as it is seen. */
const onward = (timeline: KhattTimeline): string => (timeline.matches(':state(rtl)') ? 'ArrowLeft' : 'ArrowRight');
const hasChart = (timeline: KhattTimeline): boolean => !isList(timeline);
const TABLE: readonly Row[] = [
  { does: 'End goes to the last event', keys: () => ['End'], on: last },
  { does: 'Home goes to the earliest', keys: () => ['End', 'Home'], on: firstId },
  { does: 'an arrow beyond the last stays there', keys: (timeline) => ['End', later(timeline)], on: last },
  { does: 'an arrow before the earliest stays there', keys: (timeline) => [earlier(timeline)], on: firstId },
  { does: 'there and back is where it was', when: (_, { count }) => count > 1, keys: (timeline) => [later(timeline), earlier(timeline)], on: firstId },
  { does: 'Page Down moves the focus a view on', when: hasChart, keys: () => ['PageDown'], on: () => ({ matches: '[part~="event"]' }) },
  { does: 'Page Up moves it a view back', when: hasChart, keys: () => ['End', 'PageUp'], on: () => ({ matches: '[part~="event"]' }) },
  { does: 'Page Down ten times ends in view', when: hasChart, keys: () => Array<string>(10).fill('PageDown'), on: () => ({ matches: '[part~="event"]' }) },
  {
    does: 'Page Down and Page Up keep the focus in the window of a list',
    when: isList,
    keys: () => ['PageDown', 'PageDown', 'PageUp'],
    on: () => ({ matches: '[part~="event"]' }),
  },
  { does: '+ zooms about the event', when: hasChart, keys: () => ['+', '+', '+'], on: firstId, says: /./ },
  { does: '− leaves the event in view', when: hasChart, keys: () => ['+', '+', '+', '+', '-', '-'], on: firstId, says: /./ },
  {
    does: '+ at the last event keeps it',
    when: hasChart,
    keys: () => ['End', '+', '+', '+', '-'],
    on: (timeline) => (last(timeline).startsWith('u') ? { matches: '[part~="event"]' } : last(timeline)),
    says: /./,
  },
  {
    does: 'Enter opens, and the focus is on the event or on what it opened',
    keys: () => ['Enter'],
    on: () => ({ matches: '[part~="event"], [part~="details"]' }),
  },
  { does: 'Escape closes and goes back to the event', keys: () => ['Enter', 'Escape'], on: firstId },
  { does: 'Escape at the last event goes back to it', keys: () => ['End', 'Enter', 'Escape'], on: last },
  { does: 'Enter twice opens and closes', when: (timeline) => isList(timeline), keys: () => ['Enter', 'Enter'], on: firstId },
  {
    does: 'Next tells which event has opened and keeps the focus',
    when: (_, { count }) => count > 2,
    before: async (timeline) => {
      await press(timeline, 'Enter');
      first(timeline, '[data-control="next"]').focus();
    },
    keys: () => ['Enter'],
    on: () => ({ matches: '[data-control="next"]' }),
    says: /: .+/,
  },
  {
    does: 'Next that reaches the last event keeps the focus',
    when: (_, { count }) => count > 1,
    before: async (timeline) => {
      timeline.previous();
      timeline.previous();
      await press(timeline);
      first(timeline, '[data-control="next"]').focus();
    },
    keys: () => ['Enter', 'Enter'],
    on: () => ({ matches: '[data-control="next"]' }),
    says: /: .+/,
  },
  {
    does: 'the close button goes back to the event',
    before: async (timeline) => {
      timeline.next();
      await press(timeline);
      first(timeline, '[data-control="close"]').focus();
    },
    keys: () => ['Enter'],
    on: firstId,
  },
  {
    does: '"show all" goes to the first row that was not there',
    when: (timeline) => all(timeline, '.show-all').length > 0,
    before: (timeline) => first(timeline, '.show-all').focus(),
    keys: () => ['Enter'],
    on: () => ({ matches: '[part~="event"]' }),
  },
  {
    does: 'a zoom button keeps the focus and tells the view',
    when: hasChart,
    before: (timeline) => first(timeline, '[data-control="zoom-in"]').focus(),
    keys: () => ['Enter'],
    on: () => ({ matches: '[data-control="zoom-in"]' }),
    says: /\d|[٠-٩]/,
  },
  {
    does: 'arrows in the toolbar go round',
    when: hasChart,
    before: (timeline) => first(timeline, '[data-control="zoom-in"]').focus(),
    keys: (timeline) =>
      timeline.matches(':state(rtl)') ? ['ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft'],
    on: () => ({ matches: '[data-control="fit"]' }),
  },
  {
    does: 'arrows go round in the row of groups',
    when: hasGroups,
    before: (timeline) => group(timeline, 1).focus(),
    keys: (timeline) => Array<string>(all(timeline, '.legend button').length + 1).fill(onward(timeline)),
    on: () => ({ matches: '.legend li:nth-child(2) > button' }),
  },
  {
    does: 'Home goes to the first group',
    when: hasGroups,
    before: (timeline) => group(timeline, 2).focus(),
    keys: () => ['Home'],
    on: () => ({ matches: '.legend li:first-child > button' }),
  },
  {
    does: 'Tab leaves the row of groups at once',
    when: hasGroups,
    before: (timeline) => group(timeline, 1).focus(),
    keys: () => ['Tab'],
    on: () => ({ matches: ':not(.legend *)' }),
  },
  {
    does: 'Tab from a card goes to its count',
    when: (timeline) => all(timeline, '[data-stack]').length > 0,
    before: (timeline) => toHost(timeline),
    keys: () => ['Tab'],
    on: () => ({ matches: '[data-stack]' }),
  },
  {
    does: 'Enter on a count opens its list',
    when: (timeline) => all(timeline, '[data-stack]').length > 0,
    before: (timeline) => toHost(timeline),
    keys: () => ['Tab', 'Enter'],
    on: () => ({ matches: '.stack [part~="event"]' }),
  },
  {
    does: 'arrows go through the list',
    when: (timeline) => all(timeline, '[data-stack]').length > 0,
    before: (timeline) => toHost(timeline),
    keys: () => ['Tab', 'Enter', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'Home', 'End'],
    on: () => ({ matches: '.stack li:last-child [part~="event"]' }),
  },
  {
    does: 'Escape from the list goes to the event that opened it',
    when: (timeline) => all(timeline, '[data-stack]').length > 0,
    before: (timeline) => toHost(timeline),
    keys: () => ['Tab', 'Enter', 'Escape'],
    on: (timeline) => hosts.get(timeline) ?? '',
  },
  {
    does: 'a choice in the list opens the event and has the focus',
    when: (timeline) => all(timeline, '[data-stack]').length > 0,
    before: (timeline) => toHost(timeline),
    keys: () => ['Tab', 'Enter', 'Enter'],
    on: () => ({ matches: '[part~="event"], [part~="details"]' }),
  },
  {
    does: 'Tab leaves the list and closes it',
    when: (timeline) => all(timeline, '[data-stack]').length > 0,
    before: async (timeline) => {
      await press(timeline, 'Enter');
      await toHost(timeline);
    },
    keys: () => ['Tab', 'Enter', 'Tab'],
    on: () => ({ matches: ':not(.stack *)' }),
  },
];

const hosts = new WeakMap<KhattTimeline, string>();
/** Walks with the keys to the first card that has a count. */
async function toHost(timeline: KhattTimeline): Promise<void> {
  const id = first(timeline, '[data-stack]').getAttribute('data-stack') ?? '';
  hosts.set(timeline, id);
  all(timeline, '[part~="event"]')
    .find((node) => idOf(node) === id)
    ?.focus();
  await settle();
}

/** Each story in both windows and both directions; the large ones once in each. */
const isTried = (story: Story, window: (typeof WINDOWS)[number], lang: string): boolean => story.count < 100 || window.width > 1000 === (lang !== 'en');

for (const story of STORIES) {
  for (const window of WINDOWS) {
    for (const lang of LANGS.filter((one) => isTried(story, window, one))) {
      describe(`The focus with ${story.name} in ${window.width} × ${window.height}, ${lang}`, () => {
        for (const row of TABLE) {
          it(row.does, async function () {
            const timeline = await open(story, window, lang);
            // Said by the runner: what this story has not, here, is not tried.
            if (row.when && !row.when(timeline, story)) return this.skip();
            await row.before?.(timeline);
            await press(timeline, ...row.keys(timeline));
            const on = row.on(timeline);
            if (typeof on === 'string') expect(idOf(active())).to.equal(on);
            else expect(active().matches(on.matches), `${active().outerHTML.slice(0, 120)} is no ${on.matches}`).to.equal(true);
            expectSeen(row.does);
            if (row.says) expect(status(timeline)).to.match(row.says);
            else expect(status(timeline)).to.equal('');
            if (row.does.startsWith('Tab leaves')) expect(all(timeline, '.stack')).to.have.length(0);
          });
        }
      });
    }
  }
}

describe('Arrows', () => {
  for (const story of STORIES) {
    for (const window of WINDOWS) {
      for (const lang of LANGS.filter((one) => isTried(story, window, one))) {
        it(`reach every event of ${story.name} in order and back, at one scale, in ${window.width} × ${window.height}, ${lang}`, async function () {
          this.timeout(120_000);
          const timeline = await open(story, window, lang);
          const width = (): number => {
            const { from, to } = timeline.view ?? { from: '', to: '' };
            return Date.parse(to) - Date.parse(from);
          };
          const begin = width();
          const walk = async (key: string): Promise<string[]> => {
            const ids: string[] = [idOf(active()) ?? ''];
            for (;;) {
              active().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
              await timeline.updateComplete;
              await Promise.resolve();
              const id = idOf(active()) ?? '';
              if (id === ids.at(-1) || ids.length > story.count) return ids;
              ids.push(id);
              if (ids.length % 50 < 2) expectSeen(`${id}, ${ids.length}.`);
            }
          };
          const there = await walk(later(timeline));
          expect(new Set(there).size).to.equal(story.count);
          expect([...there].sort()).to.deep.equal([...order(timeline)].sort());
          expectSeen('at the end');
          if (story.count < 100) expect(await walk(earlier(timeline))).to.deep.equal([...there].reverse());
          if (!isList(timeline)) expect(Math.abs(width() - begin) / begin).to.be.below(0.02);
        });
      }
    }
  }
  for (const [lang, timeDirection, later] of [
    ['ar-IQ', 'auto', 'ArrowLeft'],
    ['he', 'auto', 'ArrowLeft'],
    ['en', 'auto', 'ArrowRight'],
    ['ar-IQ', 'ltr', 'ArrowRight'],
    ['en', 'rtl', 'ArrowLeft'],
  ] as const) {
    it(`mean the same where no event has a date, and so there is no chart (${lang}, ${timeDirection})`, async () => {
      const timeline = await mount(
        900,
        { lang, 'time-direction': timeDirection, layout: 'horizontal' },
        { lang, events: [1, 2, 3].map((n) => ({ id: `u${n}`, title: `بلا تاريخ ${n}`, date: `XXXX-0${n}`, text: 'نص' })) },
      );
      for (const key of [later, 'ArrowDown']) {
        first(timeline, '[part~="event"][data-event-id="u2"]').focus();
        await sendKeys({ press: key });
        await settle();
        expect(idOf(active()), key).to.equal('u3');
      }
    });
  }
});

describe('Under a header that sticks', () => {
  it('no event keeps the focus: where it and what it has opened do not both fit below the header, the focus goes along', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    await setViewport({ width: 800, height: 900 });
    const timeline = await mount(760, { layout: 'horizontal' });
    const [before, after, header] = ['div', 'div', 'div'].map((name) => document.createElement(name)) as [HTMLElement, HTMLElement, HTMLElement];
    before.style.height = after.style.height = '1500px';
    header.style.cssText = 'position: sticky; top: 0; height: 60px; z-index: 10; background: navy';
    timeline.parentElement?.parentElement?.prepend(header, before);
    timeline.parentElement?.parentElement?.append(after);
    const button = first(timeline, '[part~="event"]');
    button.focus();
    await sendKeys({ press: 'Enter' });
    for (let i = 0; i < 20 && all(timeline, '#details h3').length === 0; i++) await settle();
    const apart = first(timeline, '#details h3').getBoundingClientRect().bottom - button.getBoundingClientRect().top;
    await sendKeys({ press: 'Escape' });
    await setViewport({ width: 800, height: Math.round(apart) + 30 });
    await settle();
    await sendKeys({ press: 'Enter' });
    for (let i = 0; i < 10; i++) await settle();
    expect(active().id).to.equal('details');
    expect(active().getBoundingClientRect().top).to.be.at.least(header.getBoundingClientRect().bottom);
    for (const node of [before, after, header]) node.remove();
  });
});
