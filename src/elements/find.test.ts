// Finding: what a reader asks for by words, groups and names is what is shown, told and walked through.

import { expect } from 'chai';
import '../index.js';
import type { EventInput, TimelineInput } from '../data/input.js';
import type { KhattTimeline } from './timeline.js';
import { mount } from './timeline.testing.js';

const two = (n: number): string => String(n).padStart(2, '0');
const rest = (count: number): EventInput[] =>
  Array.from({ length: count }, (_, i) => ({ id: `r${i}`, date: `2021-${two((i % 9) + 1)}-${two(i + 1)}`, title: `حدث ${i}`, group: i % 2 ? 'iraq' : 'nato' }));
const STORY: TimelineInput = {
  lang: 'ar-IQ',
  groups: [
    { id: 'nato', label: 'الحلف' },
    { id: 'iraq', label: 'الحكومة العراقية' },
  ],
  entities: [
    { id: 'stoltenberg', type: 'person', name: 'ينس ستولتنبرغ', aliases: ['Jens Stoltenberg', 'ينس ستولتنبيرغ'] },
    { id: 'brussels', type: 'place', name: 'بروكسل', aliases: [] },
  ],
  events: [
    { id: 'title', date: '2021-03-11', title: 'ستولتنبرغ يستقبل وزير الخارجية', group: 'nato', mentions: ['stoltenberg', 'brussels'] },
    { id: 'text', date: '2021-02-18', title: 'توسيع البعثة', text: 'قال Stoltenberg إن العدد يبلغ أربعة آلاف.', group: 'nato' },
    { id: 'name', date: '2018-03-05', title: 'مباحثات في بغداد', group: 'iraq', mentions: ['stoltenberg'] },
    { id: 'late', date: 'XXXX-05', dateLabel: 'في ربيع ما', title: 'لقاء مع ستولتنبرغ', group: 'iraq' },
    ...rest(8),
  ],
};

const until = async (isSo: () => unknown): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
};
const shadow = (el: KhattTimeline): ShadowRoot => el.renderRoot as ShadowRoot;
const find = <T extends Element = HTMLElement>(el: KhattTimeline, selector: string): T | null => shadow(el).querySelector<T>(selector);
const control = (el: KhattTimeline, name: string): HTMLButtonElement | null => find(el, `[data-control="${name}"]`);
/** Ids of what has a name on the page, cards, labels and rows. */
const named = (el: KhattTimeline): string[] =>
  [...new Set([...shadow(el).querySelectorAll('[part~="event"][data-event-id]')].flatMap((node) => node.getAttribute('data-event-id') ?? []))].sort();
async function withFinder(attributes: Record<string, string> = {}): Promise<KhattTimeline> {
  const el = await mount(1200, { layout: 'vertical', events: '20', ...attributes }, STORY);
  await until(() => find(el, '.find input'));
  return el;
}
async function ask(el: KhattTimeline, filter: Partial<Pick<KhattTimeline, 'query' | 'groups' | 'entities'>>): Promise<CustomEvent> {
  const told = new Promise<CustomEvent>((resolve) => el.addEventListener('khatt-filter', (event) => resolve(event), { once: true }));
  Object.assign(el, filter);
  return told;
}

describe('The filter', () => {
  for (const [what, filter, ids] of [
    ['a word in another spelling, under any name, in title and text', { query: 'ستولتنبيرغ' }, ['late', 'name', 'text', 'title']],
    ['a name in another script', { query: 'stoltenberg' }, ['late', 'name', 'text', 'title']],
    ['a group, and words', { query: 'ستولتنبرغ', groups: ['nato'] }, ['text', 'title']],
    ['a group as an attribute names it', { query: 'stoltenberg', groups: 'iraq' }, ['late', 'name']],
    ['a place', { entities: ['brussels'] }, ['title']],
    ['a person and a place', { entities: 'stoltenberg brussels' }, ['title']],
    ['what nobody says', { query: 'زلزال' }, []],
  ] as const) {
    it(`shows by ${what} what was asked for, and tells the page`, async () => {
      const el = await withFinder();
      const { detail } = await ask(el, filter);
      expect(named(el)).to.deep.equal([...ids]);
      expect(detail.count).to.equal(ids.length);
      expect(detail).to.include.keys('query', 'groups', 'entities');
    });
  }
  it('that is asked from the start is shown at first', async () => {
    const el = await mount(1200, { layout: 'vertical', events: '20', query: 'stoltenberg' }, STORY);
    expect(named(el)).to.deep.equal(['late', 'name', 'text', 'title']);
  });
  it('leaves in the chart the marks of what was not asked for, without a name', async () => {
    const el = await withFinder({ layout: 'horizontal' });
    await ask(el, { entities: ['brussels'] });
    expect(named(el)).to.deep.equal(['title']);
    expect(shadow(el).querySelectorAll('.point.out, .cluster.out').length).to.be.greaterThan(0);
    expect(find(el, '.point.out[data-event-id="title"]')).to.equal(null);
  });
  for (const layout of ['vertical', 'horizontal', 'story'] as const) {
    it(`leaves open what is open, and says that it is outside: ${layout}`, async () => {
      const el = await mount(1200, { layout, events: '20', selected: 'text' }, STORY);
      const told: unknown[] = [];
      el.addEventListener('khatt-select', ({ detail }) => told.push(detail.id));
      el.addEventListener('khatt-filter', ({ detail }) => told.push(detail.count));
      const position = (): string | undefined => find(el, layout === 'story' ? '.turn .position' : '#details .position')?.textContent?.trim();
      await until(() => position() === '٤ من ١٢');
      el.entities = ['brussels'];
      await until(() => position() === 'خارج التصفية');
      await until(() => find(el, '[role="status"]')?.textContent?.includes('توسيع البعثة: خارج التصفية'));
      expect([el.selected, told.at(-1), find(el, '#details-title')?.textContent]).to.deep.equal(['text', 1, 'توسيع البعثة']);
      if (layout !== 'story') expect(find(el, '.event[data-event-id="text"]')?.getAttribute('data-hit')).to.equal('خارج التصفية');
      el.next();
      await until(() => position() === '١ من ١');
      expect([el.selected, named(el)]).to.deep.equal(['title', ['title']]);
    });
  }
  it('is what arrows walk through, and next and previous', async () => {
    const el = await withFinder();
    await ask(el, { groups: ['iraq'], query: 'stoltenberg' });
    el.next();
    expect(el.selected).to.equal('name');
    el.next();
    expect(el.selected).to.equal('late');
    el.next();
    expect(el.selected).to.equal('late');
  });
  it('shows what was found where the list was held in a place of a few rows', async () => {
    const el = await mount(400, { layout: 'vertical', style: 'min-block-size: 360px' }, STORY);
    await until(() => find(el, '.find input'));
    expect(find(el, '.show-all')).not.to.equal(null);
    await ask(el, { query: 'stoltenberg' });
    expect([named(el), find(el, '.show-all')]).to.deep.equal([['late', 'name', 'text', 'title'], null]);
  });
  describe('of a story of many events', () => {
    const MANY = {
      lang: 'ar',
      events: Array.from({ length: 3000 }, (_, i) => ({
        id: `m${i}`,
        date: `${1000 + (i % 1000)}-${two((i % 12) + 1)}`,
        title: i % 1000 === 7 ? `زيارة إلى بغداد ${i}` : `حدث كذا${i}`,
        text: `نص ما${i} كلمة${i % 99}`,
      })),
    };
    it('answers once, for all events, whenever it is asked', async () => {
      const el = await mount(1200, { layout: 'vertical' }, MANY);
      const told: number[] = [];
      el.addEventListener('khatt-filter', ({ detail }) => told.push(detail.count));
      el.query = 'بغداد';
      await until(() => told.length > 0);
      expect([told, named(el)]).to.deep.equal([[3], ['m1007', 'm2007', 'm7']]);
      el.query = 'زلزال';
      await until(() => told.length > 1);
      el.query = '';
      await until(() => told.length > 2);
      expect(told).to.deep.equal([3, 0, 3000]);
    });
    it('shows nothing else before, where it is asked from the start', async () => {
      const el = await mount(1200, { layout: 'vertical', query: 'بغداد' }, MANY);
      expect(named(el)).to.deep.equal(['m1007', 'm2007', 'm7']);
    });
    it('holds for data that comes later, without a moment of other events', async () => {
      const el = await mount(1200, { layout: 'vertical', query: 'بغداد' }, MANY);
      el.data = { ...MANY, events: [{ id: 'new', date: '0900', title: 'قبلها في بغداد' }, ...MANY.events] };
      await el.updateComplete;
      expect(named(el)).to.deep.equal(['m1007', 'm2007', 'm7', 'new']);
    });
  });
  it('holds for data that comes later', async () => {
    const el = await withFinder();
    await ask(el, { query: 'stoltenberg' });
    el.data = { ...STORY, events: [...(STORY as { events: EventInput[] }).events, { id: 'new', date: '2021-04-01', title: 'Stoltenberg speaks' }] };
    await el.updateComplete;
    expect(named(el)).to.deep.equal(['late', 'name', 'new', 'text', 'title']);
  });
});

describe('The finder', () => {
  it('is there where there is something to search in, and not for a few events of one kind', async () => {
    const few = await mount(1200, { layout: 'vertical' }, { lang: 'ar', events: rest(3).map(({ date, title }) => ({ date, title })) });
    const many = await withFinder();
    expect(find(few, '.find, .finder')).to.equal(null);
    expect(find(many, '.find [data-entity="stoltenberg"]')?.textContent).to.contain('ينس ستولتنبرغ');
  });
  it('is there in a story of a few events once something was asked of it, and keeps the focus when it is cleared', async () => {
    const el = await mount(1200, { layout: 'vertical', query: 'زلزال' }, { lang: 'ar', events: rest(3).map(({ id, date, title }) => ({ id, date, title })) });
    await until(() => control(el, 'clear'));
    control(el, 'clear')?.click();
    await el.updateComplete;
    expect([named(el), find(el, '.found'), shadow(el).activeElement]).to.deep.equal([['r0', 'r1', 'r2'], null, find(el, '.find input')]);
  });
  it('stands on paper where not all is shown', async () => {
    const el = await withFinder({ layout: 'horizontal' });
    await ask(el, { query: 'stoltenberg' });
    dispatchEvent(new Event('beforeprint'));
    expect([named(el), find(el, '.found strong')?.textContent]).to.deep.equal([['late', 'name', 'text', 'title'], '٤ أحداث']);
    dispatchEvent(new Event('afterprint'));
  });
  it('comes without moving anything', async () => {
    const el = await mount(1200, { layout: 'vertical', events: '20' }, STORY);
    const top = (): number => (find(el, '.list')?.getBoundingClientRect().top ?? 0) - el.getBoundingClientRect().top;
    const before = top();
    await until(() => find(el, '.find input'));
    expect(Math.abs(top() - before)).to.be.below(1);
  });
  it('searches as one types, says the count in the plural of the language, and clears', async () => {
    const el = await withFinder();
    const input = find<HTMLInputElement>(el, '.find input');
    if (input) input.value = 'stoltenberg';
    input?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await el.updateComplete;
    expect(el.query).to.equal('stoltenberg');
    expect(find(el, '.found')?.textContent).to.contain('٤ أحداث');
    control(el, 'clear')?.click();
    await el.updateComplete;
    expect([el.query, find(el, '.found'), shadow(el).activeElement]).to.deep.equal(['', null, input]);
  });
  it('says what was searched where nothing is found, and offers to clear it', async () => {
    const el = await withFinder();
    await ask(el, { query: 'زلزال' });
    expect(find(el, '.found')?.textContent).to.contain('زلزال');
    expect(control(el, 'clear')).not.to.equal(null);
  });
  it('chooses by groups and names, whose counts follow', async () => {
    const el = await withFinder();
    const group = (): HTMLButtonElement | null => find(el, '.legend li:nth-child(2) button');
    group()?.click();
    await el.updateComplete;
    expect([el.groups, group()?.getAttribute('aria-pressed')]).to.deep.equal([['iraq'], 'true']);
    const chip = (): HTMLButtonElement | null => find(el, '[data-entity="stoltenberg"]');
    expect(chip()?.querySelector('.count')?.textContent).to.equal('١');
    chip()?.click();
    await el.updateComplete;
    expect([named(el), chip()?.getAttribute('aria-pressed')]).to.deep.equal([['name'], 'true']);
    const [pressed, name] = [chip(), find(el, '[data-entity="stoltenberg"] bdi')].map((node) => node && getComputedStyle(node));
    expect(pressed?.backgroundColor).not.to.equal(name?.color);
  });
  it('empties the field by Escape, and keeps its letters from the chart', async () => {
    const el = await withFinder({ layout: 'horizontal' });
    await ask(el, { query: 'stoltenberg' });
    const view = el.view;
    const input = find<HTMLInputElement>(el, '.find input');
    for (const key of ['Home', '+', 'ArrowLeft']) input?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    expect(el.view).to.deep.equal(view);
    input?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await el.updateComplete;
    expect(el.query).to.equal('');
  });
  it('marks the words that were asked for, and says where they are in the text alone', async () => {
    const el = await withFinder();
    await ask(el, { query: 'ستولتنبرغ' });
    const marked = 'highlights' in CSS ? [...(CSS.highlights.get('khatt-hit') ?? [])].map(String).sort() : ['ستولتنبرغ', 'ستولتنبرغ'];
    expect(marked).to.deep.equal(['ستولتنبرغ', 'ستولتنبرغ']);
    expect([...shadow(el).querySelectorAll('[data-hit]')].map((node) => node.getAttribute('data-event-id'))).to.deep.equal(['text']);
    await ask(el, { query: '' });
    expect('highlights' in CSS ? [...(CSS.highlights.get('khatt-hit') ?? [])] : []).to.deep.equal([]);
  });
});
