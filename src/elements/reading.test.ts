// What a reader does with a story in pictures, in every engine (`npm run test:engines`): goes through it, swipes, looks
// at a picture, finds, shares, plays. No command of one launcher is used here.

import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../index.js';
import type { KhattTimeline } from './timeline.js';
import { all, first, mount, settle } from './timeline.testing.js';

const PICTURE = Object.assign(document.createElement('canvas'), { width: 600, height: 400 }).toDataURL();
const two = (n: number): string => String(n).padStart(2, '0');
const STORY = {
  title: 'قصة',
  lang: 'ar',
  href: 'https://news.example/story',
  media: [{ type: 'image', src: PICTURE, alt: 'غلاف', width: 600, height: 400 }],
  groups: [
    { id: 'g', label: 'الحلف' },
    { id: 'h', label: 'العراق' },
  ],
  entities: [{ id: 'p', type: 'person', name: 'ينس ستولتنبرغ', aliases: ['Jens Stoltenberg'] }],
  events: Array.from({ length: 12 }, (_, i) => ({
    id: `e${i}`,
    date: `2021-${two(i + 1)}-11`,
    title: `حدث ${i}`,
    text: 'نص طويل. '.repeat(i + 1),
    group: i % 2 ? 'g' : 'h',
    mentions: i % 4 ? [] : ['p'],
    media: [
      i === 1
        ? { type: 'youtube', src: 'abcdefghijk', alt: 'كلمة', poster: PICTURE }
        : { type: 'image', src: PICTURE, alt: `صورة ${i}`, width: 600, height: 400 },
    ],
  })),
};
const PATIENCE = { timeout: 15_000 };
const control = (timeline: KhattTimeline, name: string): HTMLElement => first(timeline, `[data-control="${name}"]`);
const active = (timeline: KhattTimeline): Element | null | undefined => timeline.shadowRoot?.activeElement;
const press = async (timeline: KhattTimeline, node: HTMLElement): Promise<void> => {
  node.focus();
  node.click();
  await timeline.updateComplete;
  await settle();
};

describe('A story in pictures', () => {
  for (const [dir, lang] of [
    ['rtl', 'ar'],
    ['ltr', 'en'],
  ] as const) {
    it(`goes on by its buttons and by a swipe, with what is pressed in its place (${dir})`, async () => {
      const timeline = await mount(700, { layout: 'story' }, { ...STORY, lang });
      await press(timeline, control(timeline, 'next'));
      expect([timeline.selected, active(timeline)]).to.deep.equal(['e0', control(timeline, 'next')]);
      const top = control(timeline, 'next').getBoundingClientRect().top - timeline.getBoundingClientRect().top;
      await press(timeline, control(timeline, 'next'));
      expect([timeline.selected, control(timeline, 'next').getBoundingClientRect().top - timeline.getBoundingClientRect().top]).to.deep.equal(['e1', top]);
      const pages = first(timeline, '.pages');
      pages.scrollTo({ left: (dir === 'rtl' ? -2 : 2) * pages.clientWidth, behavior: 'instant' });
      await waitUntil(() => timeline.selected === 'e2', 'the swipe turns the page', PATIENCE);
      await waitUntil(() => Math.abs(Math.abs(pages.scrollLeft) - pages.clientWidth) < 2, 'and the row stands at its middle again', PATIENCE);
    });
  }
  it('opens a picture in a dialog, and gives the focus back', async () => {
    const timeline = await mount(1000, { layout: 'story', start: 'e2' }, STORY);
    const opener = first(timeline, '#details .enlarge');
    await press(timeline, opener);
    await waitUntil(() => all(timeline, 'dialog[open]').length > 0, 'the dialog opens', PATIENCE);
    expect(first(timeline, 'dialog').contains(active(timeline) ?? null)).to.equal(true);
    first(timeline, 'dialog button').click();
    await waitUntil(() => active(timeline) === opener, 'the focus is back', PATIENCE);
  });
  it('shows the poster of a film and whose it is, and asks for nothing of theirs before a press', async () => {
    const timeline = await mount(1000, { layout: 'story', start: 'e1' }, STORY);
    await waitUntil(() => all(timeline, '#details .facade').length > 0, 'the player comes', PATIENCE);
    expect([
      first(timeline, '#details .facade').textContent.includes('YouTube'),
      all(timeline, '#details .poster').length,
      all(timeline, 'iframe').length,
    ]).to.deep.equal([true, 1, 0]);
  });
  it('is searched under another name, and by a name in the open event, which stays in its place', async () => {
    const frame = await fixture<HTMLDivElement>(
      html`<div style="inline-size: 700px"><div style="block-size: 2000px"></div><khatt-timeline layout="vertical" events="12"></khatt-timeline><div style="block-size: 2000px"></div></div>`,
    );
    const timeline = frame.querySelector('khatt-timeline');
    if (!timeline) throw new Error('no timeline');
    timeline.data = STORY as never;
    await timeline.ready;
    timeline.query = 'Stoltenberg';
    await waitUntil(() => all(timeline, '.row').length === 3, 'three are found', PATIENCE);
    timeline.query = '';
    await waitUntil(() => all(timeline, '.row').length === 12, 'all are shown', PATIENCE);
    timeline.selected = 'e8';
    await timeline.updateComplete;
    const name = (): HTMLElement => first(timeline, '#details [data-control="mention-p"]');
    name().scrollIntoView({ block: 'center', behavior: 'instant' });
    await settle();
    const { top } = name().getBoundingClientRect();
    await press(timeline, name());
    await waitUntil(() => all(timeline, '.row').length === 3, 'three are about them', PATIENCE);
    await settle();
    expect(active(timeline)).to.equal(name());
    // A page is scrolled by whole px.
    expect(name().getBoundingClientRect().top).to.be.closeTo(top, 0.51);
  });
  it('is sent on by its link', async () => {
    const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: (text: string) => Promise.resolve(copied.push(text)) } });
    const timeline = await mount(1000, { layout: 'horizontal', selected: 'e2' }, STORY);
    await waitUntil(() => all(timeline, '[data-control="copy-link"]').length > 0, 'the buttons come', PATIENCE);
    control(timeline, 'copy-link').click();
    await waitUntil(() => copied.length > 0, 'it is copied', PATIENCE);
    expect(copied).to.deep.equal([STORY.href]);
    Reflect.deleteProperty(navigator, 'clipboard');
    if (own) Object.defineProperty(navigator, 'clipboard', own);
  });
});

describe('A title on a card', () => {
  const TITLES = {
    ar: [
      'انتخابات تكميلية في ثلاث دوائر',
      'تعليق المحادثات أسبوعًا للتشاور',
      'الأمم المتحدة تمدد ولاية البعثة',
      'قائمة جديدة من القيود المالية على المصارف التي لم تقدم حساباتها',
    ],
    en: [
      'By-elections are held in three seats',
      'Talks are put off for a week',
      'The United Nations extends the mission',
      'A new list of limits for banks that have not shown their accounts',
    ],
  };
  for (const lang of ['ar', 'en'] as const) {
    for (const width of [640, 1000]) {
      it(`is whole, or ends with an ellipsis (${lang}, ${width} px)`, async () => {
        const events = Array.from({ length: 40 }, (_, i) => ({
          id: `t${i}`,
          date: `${2010 + (i % 12)}-${two(1 + ((i * 5) % 12))}-${two(1 + ((i * 7) % 28))}`,
          title: TITLES[lang][i % 4],
        }));
        const timeline = await mount(width, { layout: 'horizontal', lang }, { lang, events });
        const titles = all<HTMLElement>(timeline, '.events .card .title');
        expect(titles.length).to.be.above(5);
        // Lines that engines break in another way than the widths of words say would be hidden.
        for (const title of titles) expect(title.scrollHeight, title.textContent).to.be.at.most(title.clientHeight + 1);
      });
    }
  }
});
