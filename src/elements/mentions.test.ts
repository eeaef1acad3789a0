// People and places of an open event: each is a button that finds the events about it, wherever the event is open, by
// hand and by key; what was pressed keeps the focus and its place in the window.

import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import '../index.js';
import type { EventInput, TimelineInput } from '../data/input.js';
import type { KhattTimeline } from './timeline.js';
import { all, first } from './timeline.testing.js';

const two = (n: number): string => String(n).padStart(2, '0');
const rest = (count: number): EventInput[] =>
  Array.from({ length: count }, (_, i) => ({ id: `r${i}`, date: `20${10 + (i % 9)}-${two((i % 12) + 1)}`, title: `حدث ${i}`, text: 'نص' }));
const storyOf = (lang: string, count: number): TimelineInput => ({
  lang,
  entities: [
    { id: 'stoltenberg', type: 'person', name: 'ينس ستولتنبرغ' },
    { id: 'nato', type: 'organization', name: { text: 'NATO', lang: 'en' } },
    { id: 'unknown', type: 'place', name: 'مكان' },
  ],
  events: [
    { id: 'early', date: '2009', title: 'قبل كل شيء', mentions: ['stoltenberg'] },
    { id: 'open', date: '2021-03-11', title: 'يتخذ القرار', text: 'نص القرار', mentions: ['stoltenberg', 'nato', 'nobody'] },
    { id: 'late', date: '2022', title: 'بعده', quote: { text: 'قال', by: 'stoltenberg' } },
    ...rest(count),
  ],
});
const settled = async (timeline: KhattTimeline): Promise<void> => {
  for (let i = 0; i < 3; i++) {
    await timeline.updateComplete;
    await nextFrame();
  }
};
async function opened(layout: string, width: number, lang = 'ar-IQ', count = 12): Promise<KhattTimeline> {
  const frame = await fixture<HTMLDivElement>(
    html`<div><div style="block-size: 3000px"></div><khatt-timeline layout=${layout} events="20"></khatt-timeline><div style="block-size: 3000px"></div></div>`,
  );
  frame.style.inlineSize = `${width}px`;
  const timeline = frame.querySelector('khatt-timeline');
  if (!timeline) throw new Error('no timeline');
  timeline.data = storyOf(lang, count);
  await timeline.ready;
  timeline.reveal('open');
  await waitUntil(() => all(timeline, '.share button').length > 0, 'the open event is whole');
  await settled(timeline);
  return timeline;
}
const chip = (timeline: KhattTimeline, id = 'stoltenberg'): HTMLElement => first(timeline, `#details [data-control="mention-${id}"]`);
const topOf = (timeline: KhattTimeline): number => chip(timeline).getBoundingClientRect().top;
const middleOf = (node: Element): [number, number] => {
  const { left, top, width, height } = node.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};
const PRESSES = {
  pointer: async (node: HTMLElement): Promise<void> => void (await sendMouse({ type: 'click', position: middleOf(node) })),
  key: async (node: HTMLElement): Promise<void> => {
    node.focus({ preventScroll: true });
    await sendKeys({ press: 'Enter' });
  },
} as const;

describe('A name in the open event', () => {
  before(() => setViewport({ width: 1280, height: 800 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [layout, width, lang, count] of [
    ['horizontal', 1100, 'ar-IQ', 12],
    ['vertical', 375, 'ar-IQ', 12],
    ['vertical', 700, 'en', 240],
    ['story', 1100, 'ar-IQ', 12],
    ['story', 375, 'en', 12],
    ['story', 375, 'ar', 3],
  ] as const) {
    for (const by of ['pointer', 'key'] as const) {
      it(`finds the events about it in ${layout} (${width} px, ${lang}, ${count} others) by ${by}, and stays where it is with the focus`, async () => {
        const timeline = await opened(layout, width, lang, count);
        const told: unknown[] = [];
        timeline.addEventListener('khatt-filter', ({ detail }) => told.push([detail.entities, detail.count, detail.by]));
        chip(timeline).scrollIntoView({ block: 'center', behavior: 'instant' });
        await settled(timeline);
        const top = topOf(timeline);
        await PRESSES[by](chip(timeline));
        await waitUntil(() => told.length === 1, 'it is told');
        await settled(timeline);
        expect([told, timeline.selected, chip(timeline).getAttribute('aria-pressed')]).to.deep.equal([[[['stoltenberg'], 3, by]], 'open', 'true']);
        expect(timeline.shadowRoot?.activeElement).to.equal(chip(timeline));
        expect(Math.abs(topOf(timeline) - top), 'it has moved').to.be.below(2);
        await PRESSES[by](chip(timeline));
        await waitUntil(() => told.length === 2, 'it is told');
        await settled(timeline);
        expect(told[1]).to.deep.equal([[], count + 3, by]);
        expect(timeline.shadowRoot?.activeElement).to.equal(chip(timeline));
        expect(Math.abs(topOf(timeline) - top), 'it has moved back').to.be.below(2);
      });
    }
  }
  it('is added to what is chosen already, in its own language, and left out where the story does not know it', async () => {
    const timeline = await opened('horizontal', 1100);
    timeline.entities = ['stoltenberg'];
    await settled(timeline);
    chip(timeline, 'nato').click();
    await waitUntil(() => String(timeline.entities) === 'stoltenberg,nato');
    expect(all(timeline, '#details [data-control^="mention-"]').map((node) => [node.textContent.trim(), node.querySelector('bdi')?.lang])).to.deep.equal([
      ['ينس ستولتنبرغ', ''],
      ['NATO', 'en'],
    ]);
  });
  it('leaves the search in a story, with the focus in it, when all is cleared', async () => {
    const timeline = await opened('story', 1100);
    chip(timeline).click();
    await waitUntil(() => all(timeline, '[data-control="clear"]').length > 0);
    first(timeline, '[data-control="clear"]').click();
    await settled(timeline);
    expect([timeline.entities, timeline.selected, timeline.shadowRoot?.activeElement?.localName]).to.deep.equal([[], 'open', 'input']);
  });
  it('is no button on paper', async () => {
    const timeline = await opened('horizontal', 1100);
    dispatchEvent(new Event('beforeprint'));
    expect([all(timeline, '.entities button').length, first(timeline, '#details .entities').textContent.replace(/\s+/g, ' ').trim()]).to.deep.equal([
      0,
      'ورد ذكر: ينس ستولتنبرغ · NATO',
    ]);
    dispatchEvent(new Event('afterprint'));
  });
});
