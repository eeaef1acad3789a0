// The open event and the rows of the list, by the public contract, in a real browser.

import { expect } from '@open-wc/testing';
import '../index.js';
import type { KhattTimeline } from './timeline.js';
import reference from '../data/nato-iraq-2021.json' with { type: 'json' };
import { all, first, idOf, mount } from './timeline.testing.js';

const WIDE = 1200;
const NARROW = 320;
const words = (node: Element): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();
const rowOf = (timeline: KhattTimeline, id: string): HTMLElement => first(timeline, `.rows .event[data-event-id="${id}"]`);
const details = (timeline: KhattTimeline): HTMLElement => first(timeline, '[part="details"]');
const press = async (timeline: KhattTimeline, node: HTMLElement): Promise<void> => {
  node.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 1 }));
  await timeline.updateComplete;
  await timeline.updateComplete;
};
const event = { id: 'a', date: '2021-03-11', title: 'اجتماع' };
const story = (...events: object[]): object => ({
  lang: 'ar-IQ',
  groups: [{ id: 'g', label: 'الحلف' }],
  entities: [{ id: 'iraq', type: 'place', name: 'العراق' }],
  events,
});

describe('The open event', () => {
  for (const [form, width, data, id] of [
    ['wide', WIDE, reference, 'nato-iraq-meeting'],
    ['narrow', NARROW, reference, 'nato-iraq-meeting'],
    ['wide and undated', WIDE, story(event, { id: 'u', dateLabel: 'ذات شتاء', title: 'بلا تاريخ', text: 'نص', group: 'g', href: 'https://h.example/' }), 'u'],
  ] as const) {
    it(`(${form}) has its date in full, its group, where its title leads, its place among the others, and ways on and out`, async () => {
      const timeline = await mount(width, {}, data);
      timeline.selected = id;
      await timeline.updateComplete;
      const open = details(timeline);
      const { title = '', href, group } = timeline.toJSON()?.events.find((one) => one.id === id) ?? {};
      expect(words(first(timeline, '#details-title'))).to.equal(title);
      expect(first(timeline, '#details-title').querySelector('a')?.href).to.equal(href);
      if (id === 'nato-iraq-meeting') expect(words(first(timeline, '.when'))).to.include('الخميس ١١ آذار ٢٠٢١');
      expect(words(first(timeline, '.when'))).to.include(timeline.toJSON()?.groups.find((one) => one.id === group)?.label ?? 'none');
      expect(words(first(timeline, '.position'))).to.match(/^[٠-٩] من [٠-٩]$/);
      expect([...open.querySelectorAll('.navigation button')].map((node) => node.getAttribute('aria-label'))).to.deep.equal([
        'الحدث السابق',
        'الحدث التالي',
        'إغلاق',
      ]);
      expect(open.getAttribute('aria-labelledby')).to.equal('details-title');
      for (const button of open.querySelectorAll('.navigation button')) expect(button.getBoundingClientRect().width).to.be.at.least(44);
    });
    it(`(${form}) is closed by its button, which gives the focus back to what opened it`, async () => {
      const timeline = await mount(width, {}, data);
      timeline.selected = id;
      await timeline.updateComplete;
      first(timeline, '.navigation .close').click();
      await timeline.updateComplete;
      await timeline.updateComplete;
      expect([timeline.selected, all(timeline, '[part="details"]').length]).to.deep.equal([null, 0]);
      if (form !== 'wide and undated') expect(idOf(timeline.shadowRoot?.activeElement ?? timeline)).to.equal(id);
    });
  }
  for (const width of [WIDE, NARROW]) {
    it(`(${width} px) hands on with its buttons, which keep the focus, to the last event and no farther`, async () => {
      const timeline = await mount(width, {});
      timeline.next();
      await timeline.updateComplete;
      for (let i = 0; i < 6; i++) {
        const button = first(timeline, '.navigation .next');
        if (i === 0) button.focus();
        expect(timeline.shadowRoot?.activeElement, `press ${i}`).to.equal(button);
        await press(timeline, button);
      }
      expect(timeline.selected).to.equal('mission-continues');
      expect(first(timeline, '.navigation .next').getAttribute('aria-disabled')).to.equal('true');
      expect(timeline.shadowRoot?.activeElement).to.equal(first(timeline, '.navigation .next'));
    });
  }
  it('has its ways on above what changes in height, at the same place for every event', async () => {
    const timeline = await mount(
      WIDE,
      {},
      story({ ...event, text: 'نص' }, { ...event, id: 'b', date: '2021-03-12', title: 'عنوان طويل '.repeat(20), text: 'نص' }),
    );
    const places: number[][] = [];
    for (const id of ['a', 'b']) {
      timeline.selected = id;
      await timeline.updateComplete;
      const { left, top } = first(timeline, '.navigation .next').getBoundingClientRect();
      places.push([left, top - details(timeline).getBoundingClientRect().top]);
    }
    expect(places[0]).to.deep.equal(places[1]);
  });
  it('is on paper what it is on the page, every one with its group and its date in full', async () => {
    const timeline = await mount(WIDE);
    window.dispatchEvent(new Event('beforeprint'));
    await timeline.updateComplete;
    expect(all(timeline, '[part="details"]')).to.have.length(5);
    expect(all(timeline, '[part="details"] .when .group')).to.have.length(5);
    expect(
      all(timeline, '[id]')
        .map(({ id }) => id)
        .filter((id, i, ids) => ids.indexOf(id) !== i),
    ).to.deep.equal([]);
    window.dispatchEvent(new Event('afterprint'));
    await timeline.updateComplete;
  });
});

describe('A row', () => {
  it('that is open is closed by a press on its head, and says which it is', async () => {
    const timeline = await mount(NARROW);
    for (const [id, isOpen] of [
      ['troop-decision', true],
      ['troop-decision', false],
      ['troop-decision', true],
      ['nato-iraq-meeting', true],
    ] as const) {
      await press(timeline, rowOf(timeline, id));
      expect(timeline.selected).to.equal(isOpen ? id : null);
      expect(rowOf(timeline, id).getAttribute('aria-expanded')).to.equal(String(isOpen));
      expect(all(timeline, '[part="details"]')).to.have.length(isOpen ? 1 : 0);
    }
  });
  it('that is open is closed by a press on its mark', async () => {
    const timeline = await mount(NARROW);
    await press(timeline, first(timeline, '.mark[data-event-id="troop-decision"]'));
    expect(timeline.selected).to.equal('troop-decision');
    await press(timeline, first(timeline, '.mark[data-event-id="troop-decision"]'));
    expect(timeline.selected).to.equal(null);
  });
  for (const dir of ['rtl', 'ltr']) {
    it(`(${dir}) has a chevron at its end, beside its words, which turns when it opens`, async () => {
      const timeline = await mount(NARROW, { dir });
      const row = rowOf(timeline, 'troop-decision');
      const chevron = row.querySelector('.chevron');
      const title = row.querySelector('.title');
      if (!chevron || !title) throw new Error('no chevron');
      const [mark, box] = [chevron.getBoundingClientRect(), row.getBoundingClientRect()];
      expect(dir === 'rtl' ? mark.left - box.left : box.right - mark.right).to.be.within(0, 8);
      const range = document.createRange();
      range.selectNodeContents(title);
      for (const { left, right } of range.getClientRects()) expect(right <= mark.left || left >= mark.right).to.equal(true);
      await press(timeline, row);
      expect(getComputedStyle(chevron).rotate).not.to.equal('none');
    });
  }

  const MORE: readonly (readonly [string, object])[] = [
    ['text', { text: 'نص' }],
    ['a quotation', { quote: { text: 'قول' } }],
    ['a medium', { media: [{ type: 'audio', src: '/a.mp3', alt: '' }] }],
    ['a source', { source: { name: 'وكالة' } }],
    ['a link', { href: '/a' }],
    ['a note', { dateNote: 'تقريبًا' }],
    ['somebody named', { mentions: ['iraq'] }],
  ];
  const NOTHING: readonly (readonly [string, object])[] = [
    ['nothing', {}],
    ['blank text', { text: ' \n ' }],
    ['somebody unknown', { mentions: ['nobody'] }],
    ['its group alone', { group: 'g' }],
  ];
  for (const [name, more] of MORE) {
    it(`of an event with ${name} is a button`, async () => {
      const timeline = await mount(NARROW, {}, story({ ...event, ...more }));
      expect(rowOf(timeline, 'a').localName).to.equal('button');
      await press(timeline, rowOf(timeline, 'a'));
      expect(timeline.selected).to.equal('a');
    });
  }
  for (const [name, more] of NOTHING) {
    it(`of an event with ${name} is none, says all there is, and opens nothing`, async () => {
      const timeline = await mount(NARROW, {}, story({ ...event, ...more }, { ...event, id: 'b', text: 'نص' }));
      const row = rowOf(timeline, 'a');
      expect([row.localName, row.getAttribute('part'), row.hasAttribute('aria-expanded'), row.querySelector('.chevron')]).to.deep.equal([
        'div',
        'event',
        false,
        null,
      ]);
      expect(words(row)).to.equal(`الخميس ١١ آذار ٢٠٢١${'group' in more ? ' · الحلف' : ''} اجتماع`);
      await press(timeline, row);
      await press(timeline, first(timeline, '.mark[data-event-id="a"]'));
      expect(timeline.selected).to.equal(null);
      expect(row.tabIndex).to.equal(0);
    });
  }
  it('with nothing to open has the ways on when it is come to by them', async () => {
    const timeline = await mount(NARROW, {}, story(event, { ...event, id: 'b', date: '2021-03-12', text: 'نص' }));
    timeline.next();
    await timeline.updateComplete;
    expect(timeline.selected).to.equal('a');
    await press(timeline, first(timeline, '.navigation .next'));
    expect(timeline.selected).to.equal('b');
  });
  it('with nothing to open is on paper as it is on the page', async () => {
    const timeline = await mount(NARROW, {}, story(event, { ...event, id: 'b', text: 'نص' }));
    window.dispatchEvent(new Event('beforeprint'));
    await timeline.updateComplete;
    expect(all(timeline, '[part="details"]')).to.have.length(1);
    window.dispatchEvent(new Event('afterprint'));
    await timeline.updateComplete;
  });
});

describe('The credit', () => {
  it('of a story is its own source, and no source of one event', async () => {
    const sourced = { ...event, text: 'نص', source: { name: 'وكالة' } };
    const footer = async (data: object): Promise<string> => words(first(await mount(WIDE, {}, data), 'footer'));
    expect(await footer(story(sourced))).to.equal('');
    expect(await footer({ ...story(sourced), source: { name: 'الجريدة' } })).to.equal('مصدر الخط الزمني: الجريدة');
    expect(await footer({ ...story(sourced), asOf: '2021-03-12' })).to.equal('محدَّث حتى ١٢ آذار ٢٠٢١');
  });
  for (const [lang, of] of [
    ['ar', 'مصدر الخط الزمني: ب'],
    ['en', 'Source of the timeline: ب'],
    ['fr', 'Source de la chronologie\u00A0: ب'],
  ] as const) {
    for (const width of [WIDE, NARROW]) {
      it(`of an open event and of the story are told apart (${lang}, ${width} px)`, async () => {
        const timeline = await mount(width, { lang, selected: 'a' }, { ...story({ ...event, text: 'نص', source: { name: 'أ' } }), source: { name: 'ب' } });
        const [own, whole] = [words(first(timeline, '[part="source"]')), words(first(timeline, 'footer'))];
        expect(whole.replace(/\s/g, ' ')).to.equal(of.replace(/\s/g, ' '));
        expect(own.replace('أ', 'ب')).not.to.equal(whole);
      });
    }
  }
});

describe('A list that shows its first rows only', () => {
  const many = story(
    ...Array.from({ length: 60 }, (_, i) => ({
      id: `e${i}`,
      date: `2021-01-01/2021-03-${String(1 + (i % 28)).padStart(2, '0')}`,
      title: `حدث ${i}`,
      text: 'نص',
    })),
  );
  const shape = (timeline: KhattTimeline): string =>
    [...all(timeline, '.row, .show-all')].map((node) => (node.matches('.show-all') ? '+' : node.matches('.selected') ? 'o' : '.')).join('');
  it('says where rows are left out before one that is shown, and shows them from there', async () => {
    const timeline = await mount(NARROW, {}, many);
    const ids = (): string[] => all(timeline, '.row .event').map((node) => idOf(node) ?? '');
    const shown = ids().length;
    expect(shape(timeline)).to.equal(`${'.'.repeat(shown)}+`);
    const order: string[] = [];
    timeline.addEventListener('khatt-select', ({ detail }) => order.push(detail.id ?? ''));
    timeline.reveal('e27');
    await timeline.updateComplete;
    expect(shape(timeline)).to.match(/^\.+\+o$/);
    expect(first(timeline, '.list > .gap .show-all').textContent).to.match(/٦٠/);
    const node = first(timeline, '.row.selected');
    first(timeline, '.show-all').click();
    await timeline.updateComplete;
    await timeline.updateComplete;
    expect(shape(timeline).replace('o', '.')).to.equal('.'.repeat(60));
    expect(first(timeline, '.row.selected')).to.equal(node);
    expect(idOf(timeline.shadowRoot?.activeElement ?? timeline)).to.equal(ids()[shown]);
  });
  it('has its button at the end again when that row is closed, and where it is the next one', async () => {
    const timeline = await mount(NARROW, {}, many);
    const before = shape(timeline);
    for (const id of ['e27', 'e55']) {
      timeline.selected = id;
      await timeline.updateComplete;
      expect(all(timeline, '.gap')).to.have.length(1);
    }
    timeline.selected = null;
    await timeline.updateComplete;
    expect([shape(timeline), all(timeline, '.gap').length]).to.deep.equal([before, 0]);
    const next = timeline.toJSON()?.events ?? [];
    expect(next).to.have.length(60);
  });
});
