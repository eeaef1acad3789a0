// Pages that others write into: translated by the browser, morphed by a library, kept and shown again. The open event
// is the selected one all the same. By the public contract, in a real browser.

import { expect } from '@open-wc/testing';
import '../index.js';
import type { KhattTimeline } from './timeline.js';
import { all, first, mount, settle } from './timeline.testing.js';

const shown = (node: Element | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
/** What was translated and has not changed stays as it is. */
const words = (node: Element | undefined): string => shown(node).replace(/stale (?=\S)/g, '');
const SOURCE = { name: 'وكالة', url: 'https://s.example/' };
const EVENTS = [
  {
    id: 'a',
    date: '2021-03-11',
    title: 'أول',
    text: 'نص **أول** هنا\n\nوفقرة',
    dateNote: 'ملاحظة',
    group: 'g',
    quote: { text: 'قال أول', by: 'فلان', paraphrase: true },
    mentions: ['m'],
    source: SOURCE,
    media: [{ type: 'youtube', src: 'abcdefghijk', alt: 'فيلم أول', caption: 'شرح أول', credit: 'صاحبه' }],
  },
  {
    id: 'b',
    date: '2021-04',
    title: 'ثانٍ',
    text: 'نص ثانٍ',
    dateNote: 'أخرى',
    group: 'h',
    quote: { text: 'قال ثانٍ', by: 'علان' },
    mentions: ['n'],
    source: { name: 'جريدة' },
    media: [{ type: 'youtube', src: 'lmnopqrstuv', alt: 'فيلم ثانٍ', caption: 'شرح ثانٍ' }],
  },
  { id: 'c', date: '2021-05-01', title: 'ثالث', text: 'نص ثالث', href: '/c' },
];
const DOCUMENT = {
  lang: 'ar-IQ',
  title: 'قصة',
  description: 'وصف',
  source: SOURCE,
  asOf: '2021-06-01',
  groups: [
    { id: 'g', label: 'فريق' },
    { id: 'h', label: 'آخر' },
  ],
  entities: [
    { id: 'm', name: 'مكان', type: 'place' },
    { id: 'n', name: 'شخص', type: 'person' },
  ],
  events: EVENTS,
};

/** What a browser that translates a page does: each text is another one, in two elements of its own. */
function translate(root: ParentNode): void {
  const walker = document.createTreeWalker(root as Node, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  for (const text of texts) {
    const { parentElement: parent, data } = text;
    if (!/\p{L}|\p{N}/u.test(data) || !parent || parent.closest('style, script, font, [translate="no"]')) continue;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = `stale ${data}`;
    outer.append(inner);
    text.replaceWith(outer);
  }
}
const rootOf = (timeline: KhattTimeline): ShadowRoot => {
  if (!timeline.shadowRoot) throw new Error('no root');
  return timeline.shadowRoot;
};
const openOf = (timeline: KhattTimeline): string => words(all(timeline, '[part="details"]')[0]);
const select = async (timeline: KhattTimeline, id: string | null): Promise<void> => {
  timeline.selected = id;
  await timeline.updateComplete;
};
/** What an untouched timeline of this width says, to compare with. */
async function untouched(width: number, attributes: Record<string, string>, data: object, id: string | null): Promise<KhattTimeline> {
  const timeline = await mount(width, attributes, data);
  await select(timeline, id);
  return timeline;
}

for (const width of [1200, 320]) {
  describe(`A page translated by the browser (${width} px)`, () => {
    it('has the words of the selected event, whole and alone', async () => {
      const timeline = await untouched(width, {}, DOCUMENT, 'a');
      for (const id of ['b', 'c', 'a', null, 'b']) {
        translate(rootOf(timeline));
        await select(timeline, id);
        const open = first(await untouched(width, {}, DOCUMENT, id), 'section').querySelector('[part="details"]');
        const own = all(timeline, '[part="details"]')[0];
        // The names of the buttons beside the position are attributes; all texts of the event are its own.
        for (const part of ['.when', '#details-title', '.text', 'blockquote', '.entities', '.source', 'figure', '.position']) {
          expect(words(own?.querySelector(part) ?? undefined), `${id} ${part}`).to.equal(words(open?.querySelector(part) ?? undefined));
        }
      }
    });
    it('has the words of new data for the same event', async () => {
      const timeline = await untouched(width, {}, DOCUMENT, 'a');
      translate(rootOf(timeline));
      const data = {
        ...DOCUMENT,
        title: 'قصة أخرى',
        description: 'وصف آخر',
        source: { name: 'غيرها' },
        groups: [
          { id: 'g', label: 'فريق جديد' },
          { id: 'h', label: 'جديد' },
        ],
        events: [
          { ...EVENTS[1], id: 'a' },
          { ...EVENTS[2], title: 'رابع' },
        ],
      };
      Object.assign(timeline, { data });
      await timeline.updateComplete;
      await settle();
      const other = await untouched(width, {}, data, 'a');
      expect(openOf(timeline)).to.equal(openOf(other));
      for (const part of ['[part="title"]', '.description', '.legend li', 'footer', '.event']) {
        expect(all(timeline, `${part}:not(.probe *)`).map(words), part).to.deep.equal(all(other, `${part}:not(.probe *)`).map(words));
      }
    });
    it('has the words of a new language', async () => {
      const data = { ...DOCUMENT, lang: undefined };
      const timeline = await untouched(width, { lang: 'ar-IQ' }, data, 'a');
      timeline.next();
      timeline.previous();
      await timeline.updateComplete;
      translate(rootOf(timeline));
      timeline.lang = 'en';
      await timeline.updateComplete;
      await settle();
      const other = await untouched(width, { lang: 'en' }, data, 'a');
      for (const part of ['.when', '.position', '.facade', '.entities span', '.source', 'footer', '.event .date', 'svg text']) {
        expect(all(timeline, `${part}:not(.probe *)`).map(words), part).to.deep.equal(all(other, `${part}:not(.probe *)`).map(words));
      }
      expect(shown(first(timeline, '[role="status"]'))).not.to.include('stale');
    });
    it('stays translated where nothing changes', async () => {
      const timeline = await untouched(width, {}, DOCUMENT, 'a');
      translate(rootOf(timeline));
      const before = all(timeline, '.event:not(.probe *), [part="details"]').map(shown);
      timeline.requestUpdate();
      await timeline.updateComplete;
      await settle();
      expect(all(timeline, '.event:not(.probe *), [part="details"]').map(shown)).to.deep.equal(before);
      expect(before.every((text) => text.includes('stale'))).to.equal(true);
    });
  });

  describe(`A page that is morphed or kept (${width} px)`, () => {
    const json = (data: object): HTMLScriptElement =>
      Object.assign(document.createElement('script'), { type: 'application/json', textContent: JSON.stringify(data) });
    async function inline(): Promise<KhattTimeline> {
      const timeline = await mount(width, {}, null);
      timeline.append(json(DOCUMENT));
      await settle();
      await select(timeline, 'a');
      return timeline;
    }
    const rows: readonly (readonly [string, (timeline: KhattTimeline) => KhattTimeline | Promise<KhattTimeline>, string | null])[] = [
      ['its selection taken away', (timeline) => (timeline.removeAttribute('selected'), timeline), null],
      ['its selection set to another', (timeline) => (timeline.setAttribute('selected', 'b'), timeline), 'b'],
      [
        'its attributes cleared and set again, as htmx settles',
        async (timeline) => {
          timeline.removeAttribute('selected');
          await timeline.updateComplete;
          timeline.setAttribute('selected', 'b');
          return timeline;
        },
        'b',
      ],
      [
        'all its attributes but its own taken away',
        (timeline) => (
          timeline
            .getAttributeNames()
            .filter((name) => name !== 'selected')
            .forEach((name) => timeline.removeAttribute(name)),
          timeline
        ),
        'a',
      ],
      ['its data replaced by the same', (timeline) => (timeline.replaceChildren(json(DOCUMENT)), timeline), 'a'],
      [
        'its data replaced by other words',
        (timeline) => (timeline.replaceChildren(json({ ...DOCUMENT, events: [...EVENTS.slice(1), { ...EVENTS[0], title: 'أول آخر' }] })), timeline),
        'a',
      ],
      [
        'its data replaced by a list',
        (timeline) => {
          const list = document.createElement('ol');
          for (const { id, date } of EVENTS) {
            const item = document.createElement('li');
            item.setAttribute('data-id', id);
            item.setAttribute('data-date', date);
            item.append(
              Object.assign(document.createElement('h3'), { textContent: `قائمة ${id}` }),
              Object.assign(document.createElement('p'), { textContent: 'نص' }),
            );
            list.append(item);
          }
          timeline.replaceChildren(list);
          return timeline;
        },
        'a',
      ],
      ['its event gone from its data', (timeline) => (timeline.replaceChildren(json({ ...DOCUMENT, events: EVENTS.slice(1) })), timeline), null],
      [
        'a place elsewhere',
        (timeline) => {
          const place = document.createElement('div');
          place.style.width = `${width}px`;
          timeline.parentElement?.after(place);
          place.append(timeline);
          return timeline;
        },
        'a',
      ],
      [
        'been taken off the page and put back',
        async (timeline) => {
          const { parentElement: place } = timeline;
          timeline.remove();
          await settle();
          place?.append(timeline);
          return timeline;
        },
        'a',
      ],
      [
        'been taken off the page, told another selection, and put back',
        async (timeline) => {
          const { parentElement: place } = timeline;
          timeline.remove();
          timeline.selected = 'b';
          await settle();
          place?.append(timeline);
          return timeline;
        },
        'b',
      ],
      [
        'been kept as a copy that takes its place',
        async (timeline) => {
          const copy = timeline.cloneNode(true) as KhattTimeline;
          timeline.replaceWith(copy);
          await copy.ready;
          return copy;
        },
        'a',
      ],
      [
        'been kept as a copy while the page was translated',
        async (timeline) => {
          const copy = timeline.cloneNode(true) as KhattTimeline;
          translate(rootOf(timeline));
          timeline.replaceWith(copy);
          await copy.ready;
          return copy;
        },
        'a',
      ],
    ];
    for (const [name, change, expected] of rows) {
      it(`and has had ${name} shows what is selected, and follows the next selection`, async () => {
        const timeline = await change(await inline());
        await timeline.updateComplete;
        await settle();
        const titleOf = (id: string | null): string => timeline.toJSON()?.events.find((one) => one.id === id)?.title ?? '';
        expect(words(all(timeline, '#details-title')[0])).to.equal(titleOf(expected));
        expect(all(timeline, '[part="details"]')).to.have.length(expected === null ? 0 : 1);
        await select(timeline, 'c');
        expect(words(first(timeline, '#details-title'))).to.equal(titleOf('c'));
        expect(all(timeline, '[part="details"]')).to.have.length(1);
      });
    }
  });
}
