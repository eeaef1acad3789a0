// The states in which assistive technology meets the widget: what stands on the page, and what was done to it. Shared
// by the tests of what is heard, seen and pressed.

import { fixtureCleanup, waitUntil } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import type { KhattTimeline } from './timeline.js';
import { all, first, mount, settle } from './timeline.testing.js';
import reference from '../data/nato-iraq-2021.json' with { type: 'json' };

const two = (n: number): string => String(n).padStart(2, '0');
const PICTURE = new URL('/demo/icon.svg', location.href).href;
const picture = { type: 'image', src: PICTURE, alt: 'رسم', width: 512, height: 512, caption: 'شرح', credit: 'رسمنا' };
const pictured = { ...reference, media: [picture], events: reference.events.map((event) => ({ ...event, media: [picture] })) };
const groups = [
  { id: 'a', label: 'الحكومة العراقية' },
  { id: 'b', label: 'البرلمان' },
  { id: 'c', label: 'الحلف' },
];
/** Events that mention people and places, in groups; a few have a period, a doubt, or no date. */
const events = (count: number): object[] =>
  Array.from({ length: count }, (_, i) => {
    const start = `${2010 + Math.floor((i * 12) / count)}-${two(1 + ((i * 5) % 12))}`;
    const date =
      i % 9 === 8
        ? `${start}/${start.slice(0, 4)}-12`
        : i % 11 === 10
          ? `${start}~`
          : i % 13 === 12
            ? `${start}/..`
            : i === 7
              ? 'XXXX-03-11'
              : `${start}-${two(1 + (i % 28))}`;
    return {
      id: `e${i}`,
      group: 'abc'[i % 3],
      title: `حدث رقم ${i} في هذه القصة`,
      text: 'نص قصير عمّا جرى ذلك اليوم.',
      date,
      mentions: [`p${i % 4}`, `o${i % 3}`],
      source: { name: 'وكالة', url: 'https://news.example/a' },
    };
  });
const entities = [
  ...Array.from({ length: 4 }, (_, i) => ({ id: `p${i}`, type: 'person', name: `شخص رقم ${i}` })),
  ...Array.from({ length: 3 }, (_, i) => ({ id: `o${i}`, type: 'place', name: `مكان رقم ${i}` })),
];
const rich = (count: number): object => ({ title: 'قصة طويلة', description: 'وصف قصير.', groups, entities, events: events(count) });

interface State {
  /** Null: what its attributes ask for. */
  readonly data: unknown;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly act?: (timeline: KhattTimeline) => unknown;
}

const open = (timeline: KhattTimeline): unknown => timeline.reveal('nato-iraq-meeting');
const hasFinder = (timeline: KhattTimeline): Promise<void> => waitUntil(() => all(timeline, '.find .chip').length > 0, 'no finder', { timeout: 20_000 });
/** A group, a person and a word. */
const filtered = async (timeline: KhattTimeline): Promise<void> => {
  await hasFinder(timeline);
  Object.assign(timeline, { groups: ['a'], entities: ['p0'], query: 'حدث' });
};

export const STATES: Readonly<Record<string, State>> = {
  loading: { data: null, attributes: { src: '/nothing.json', loading: 'lazy' } },
  empty: { data: [] },
  'an error': { data: 'no story' },
  'the first view': { data: rich(60), act: hasFinder },
  'an open event': { data: reference, act: open },
  'the title of a story': { data: pictured, attributes: { layout: 'story', layouts: 'story horizontal vertical' } },
  'an event of a story': { data: pictured, attributes: { layout: 'story', start: 'first', layouts: 'story horizontal vertical' } },
  'an open picture': {
    data: pictured,
    act: async (timeline) => {
      open(timeline);
      await settle();
      first(timeline, '#details .enlarge').click();
      await waitUntil(() => all<HTMLDialogElement>(timeline, 'dialog').some((dialog) => dialog.open), 'no picture', { timeout: 20_000 });
    },
  },
  'lanes of groups': {
    data: rich(60),
    attributes: { 'lane-by': 'group', layout: 'horizontal' },
    act: async (timeline) => {
      await hasFinder(timeline);
      first(timeline, '[part="lane"]').click();
    },
  },
  filtered: { data: rich(60), act: filtered },
  'nothing found': {
    data: rich(60),
    act: async (timeline) => {
      await hasFinder(timeline);
      timeline.query = 'زلزال';
    },
  },
  'the list': { data: pictured, attributes: { layout: 'vertical', layouts: 'vertical horizontal' }, act: open },
  '1,000 events': { data: rich(1000), attributes: { layout: 'vertical', selected: 'e555' }, act: hasFinder },
};

export const LANGS = ['ar-IQ', 'fa', 'he', 'ur', 'en'] as const;
const USUAL = { 'prefers-color-scheme': 'light', 'forced-colors': 'none', 'prefers-contrast': 'no-preference', 'prefers-reduced-motion': 'reduce' } as const;
/** What readers have set. */
export const LOOKS = {
  light: { 'prefers-color-scheme': 'light' },
  dark: { 'prefers-color-scheme': 'dark' },
  forced: { 'forced-colors': 'active' },
  more: { 'prefers-contrast': 'more' },
} as const;
export type Look = keyof typeof LOOKS;
export const WIDTHS = [320, 1280] as const;

export interface Setting {
  readonly lang: string;
  readonly look: Look;
  readonly width: number;
  readonly height?: number;
  /** A finger for a pointer. */ readonly isTouch?: boolean;
}

/** A timeline in a state, as the reader has set things, alone on the page. */
export async function show(name: string, { lang, look, width, height = 800, isTouch = false }: Setting): Promise<KhattTimeline> {
  const { data, attributes = {}, act } = STATES[name] ?? { data: [] };
  fixtureCleanup();
  await executeServerCommand('cdp-media', { ...USUAL, ...LOOKS[look] });
  await setViewport({ width, height });
  if (isTouch) await executeServerCommand('cdp-touch', true);
  const { documentElement: page } = document;
  page.lang = lang;
  Object.assign(page.style, { colorScheme: look === 'dark' ? 'dark' : 'light', background: 'Canvas', color: 'CanvasText' });
  const isLoading = data === null;
  const timeline = await mount(Math.min(width - 16, 1200), { lang, ...(isLoading ? {} : attributes) }, data);
  if (isLoading) {
    // Below what is seen it waits.
    timeline.parentElement?.prepend(Object.assign(document.createElement('div'), { style: 'block-size: 9000px' }));
    for (const [attribute, value] of Object.entries(attributes)) timeline.setAttribute(attribute, value);
    await timeline.updateComplete;
  }
  await settle();
  await act?.(timeline);
  await timeline.updateComplete;
  await settle();
  return timeline;
}

/** The page as it was. */
export async function restore(): Promise<void> {
  fixtureCleanup();
  document.documentElement.removeAttribute('style');
  document.documentElement.lang = 'en';
  await executeServerCommand('cdp-media', USUAL);
}
