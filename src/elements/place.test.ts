// The place on the page: what is held while the story loads is what it takes, so that nothing below it moves.
import { expect, nextFrame } from '@open-wc/testing';
import '../index.js';
import { all } from './timeline.testing.js';

const LINE_PX = 16 * 1.7;
const MONTHS = ['كانون الثاني', 'شباط', 'آذار', 'نيسان', 'أيار', 'حزيران', 'تموز', 'آب', 'أيلول', 'تشرين الأول', 'تشرين الثاني', 'كانون الأول'];

const LONG = 'تسلسل المفاوضات بين الحلف وبغداد منذ قرار الوزراء، وما تخللها من اجتماعات ومراحل لتوسيع البعثة وتدريب القوات حتى اجتماع السفراء في بروكسل.';

interface Story {
  readonly count: number;
  readonly isInWords?: boolean;
  readonly lang?: string;
  readonly undated?: number;
  readonly periods?: number;
  readonly description?: string;
}
const documentOf = ({ count, isInWords = false, lang = 'ar-IQ', undated = 0, periods = 0, description }: Story): object => ({
  lang,
  title: 'الناتو والعراق: من قرار الوزراء إلى اجتماع السفراء',
  description,
  asOf: '2021-05-01',
  source: { name: 'رويترز' },
  groups: [
    { id: 'a', label: 'الناتو' },
    { id: 'b', label: 'العراق' },
  ],
  events: Array.from({ length: count }, (_, i) => {
    const [year, month] = [2015 + Math.floor(i / 12), i % 12];
    const date =
      i < undated
        ? 'غير معروف'
        : i < undated + periods
          ? `${year}-01/${year + 1}-0${(month % 9) + 1}`
          : isInWords
            ? `${MONTHS[month]} ${year}`
            : `${year}-${String(month + 1).padStart(2, '0')}-11`;
    return {
      id: `e${i}`,
      date: i < undated ? '' : date,
      dateLabel: i < undated ? date : undefined,
      title: `وزراء الدفاع يقررون توسيع البعثة ${i % 3 === 0 ? 'في العراق بعد اجتماع عبر الاتصال المرئي' : ''} ${i}`,
      group: i % 2 ? 'a' : 'b',
    };
  }),
});

interface Case extends Story {
  readonly widthPx: number;
  readonly form: 'src' | 'inline';
  readonly events?: number;
  readonly style?: string;
  readonly query?: string;
  readonly layout?: string;
  readonly selected?: string;
}
let page: HTMLElement;
let release: () => void = () => {};
const { fetch } = window;

/** The heights that were seen from the first frame to the drawn story, and the widget. */
async function load({
  widthPx,
  form,
  events,
  query,
  layout,
  selected,
  style = '',
  ...story
}: Case): Promise<{ readonly timeline: HTMLElementTagNameMap['khatt-timeline']; readonly heights: readonly number[] }> {
  const text = JSON.stringify(documentOf(story));
  const asked = new Promise<void>((resolve) => (release = resolve));
  window.fetch = () => asked.then(() => new Response(text));
  page = document.createElement('div');
  page.setAttribute('style', `inline-size: ${widthPx}px; font: 16px/1.7 sans-serif`);
  const timeline = document.createElement('khatt-timeline');
  timeline.setAttribute('style', style);
  timeline.setAttribute('loading', 'eager');
  if (layout !== undefined) timeline.setAttribute('layout', layout);
  if (selected !== undefined) timeline.setAttribute('selected', selected);
  if (query !== undefined) timeline.setAttribute('query', query);
  if (events !== undefined) timeline.setAttribute('events', `${events}`);
  if (form === 'src') timeline.setAttribute('src', 'story.json');
  else timeline.append(Object.assign(document.createElement('script'), { type: 'application/json', text }));
  page.append(timeline, Object.assign(document.createElement('p'), { textContent: 'بعد' }));
  document.body.prepend(page);
  const heights: number[] = [];
  const look = (): void => void heights.push(timeline.getBoundingClientRect().height);
  const watch = new ResizeObserver(look);
  watch.observe(timeline);
  await timeline.updateComplete;
  for (let i = 0; i < 3; i++) await nextFrame();
  look();
  release();
  await timeline.ready;
  for (let i = 0; i < 4; i++) await nextFrame();
  look();
  watch.disconnect();
  return { timeline, heights };
}

const spread = (numbers: readonly number[]): number => Math.max(...numbers) - Math.min(...numbers);
const bottomOf = (nodes: readonly Element[]): number => Math.max(...nodes.map((node) => node.getBoundingClientRect().bottom));

/** Px under the last row of the chart, and under the last part of the widget. */
function blanks(timeline: HTMLElementTagNameMap['khatt-timeline']): { readonly inside: number; readonly under: number } {
  const [chart] = all(timeline, '.chart');
  const [section] = all(timeline, 'section');
  const [footer] = all(timeline, 'footer');
  const inside = chart
    ? chart.getBoundingClientRect().bottom -
      bottomOf(
        all(timeline, '.chart :is(text, line, rect, circle, path, .event)').filter(
          (node) => !node.closest('.overview') || node.getBoundingClientRect().height > 0,
        ),
      )
    : 0;
  return { inside, under: (section?.getBoundingClientRect().bottom ?? 0) - (footer?.getBoundingClientRect().bottom ?? 0) };
}

describe('The place of <khatt-timeline>', () => {
  afterEach(() => {
    window.fetch = fetch;
    page.remove();
  });

  const rows: Case[] = [];
  for (const widthPx of [375, 680, 1280]) {
    for (const count of [3, 5, 24, 60]) {
      for (const events of [undefined, count]) {
        rows.push(
          { widthPx, count, events, form: 'src' },
          { widthPx, count, events, form: 'src', isInWords: true },
          { widthPx, count, events, form: 'inline', isInWords: true },
        );
      }
    }
    rows.push(
      { widthPx, count: 1, form: 'inline', isInWords: true },
      { widthPx, count: 5, form: 'inline', lang: 'fr' },
      { widthPx, count: 5, form: 'src', lang: 'ur' },
      { widthPx, count: 12, undated: 2, form: 'src' },
      { widthPx, count: 12, periods: 4, form: 'src' },
      { widthPx, count: 3, periods: 3, form: 'src' },
      { widthPx, count: 5, form: 'src', style: '--khatt-height: 46em' },
      { widthPx, count: 5, form: 'src', style: '--khatt-height: 20em' },
      { widthPx, count: 24, form: 'src', style: 'min-block-size: 520px' },
    );
  }
  for (const widthPx of [320, 375, 680, 1280]) {
    for (const count of [201, 400])
      rows.push(
        { widthPx, count, form: 'src', layout: 'vertical' },
        { widthPx, count, events: count, form: 'src', layout: 'vertical' },
        { widthPx, count, form: 'inline', isInWords: true, layout: 'vertical' },
      );
    for (const count of [1, 5, 40]) rows.push({ widthPx, count, undated: count, form: 'src' });
  }
  // What stands over a list of few events may be a line more than its place has for it.
  for (const count of [1, 2, 3, 5, 8]) for (const description of [LONG, undefined]) rows.push({ widthPx: 375, count, events: count, form: 'src', description });
  for (const row of rows) {
    const { widthPx, form, count, ...rest } = row;
    it(`of ${count} events from ${form} at ${widthPx} px is the same while loading and after ${JSON.stringify(rest)}`, async () => {
      const { timeline, heights } = await load(row);
      const { inside, under } = blanks(timeline);
      expect(spread(heights), heights.map(Math.round).join(', ')).to.be.at.most(rest.description ? LINE_PX : 1);
      expect(inside, 'px under the last row of the chart').to.be.at.most(LINE_PX + (rest.lang === 'ur' ? 8 : 0));
      expect(under, 'px under the last part').to.be.at.most(LINE_PX);
      expect(timeline.offsetHeight).to.be.within(200, count === 1 && form === 'inline' ? 460 : Infinity);
    });
  }
  for (const lang of ['ar-IQ', 'en']) {
    for (const [count, widthPx] of [
      [1, 320],
      [3, 320],
      [5, 320],
      [5, 340],
      [5, 375],
    ] as const) {
      it(`shows all of ${count} events at ${widthPx} px (${lang}), nearer to each other where they must`, async () => {
        for (const description of widthPx < 375 ? [undefined] : [undefined, LONG.slice(0, 60)]) {
          const { timeline, heights } = await load({ widthPx, count, form: 'src', lang, description });
          expect(all(timeline, '.row')).to.have.length(count);
          expect(all(timeline, '.show-all')).to.have.length(0);
          expect(spread(heights), heights.map(Math.round).join(', ')).to.be.at.most(1);
          page.remove();
        }
      });
    }
  }
  it('has room for what is found, and for the finder, where the page asks from the start, and for no more', async () => {
    for (const widthPx of [320, 375, 680]) {
      for (const [query, least] of [
        ['المرئي', 2],
        ['23', 1],
        ['زرافة', 0],
      ] as const) {
        for (const events of [undefined, 24]) {
          for (const layout of ['auto', 'vertical'] as const) {
            const { timeline, heights } = await load({ widthPx, count: 24, form: 'src', query, events, layout });
            const said = `${widthPx} px, ${query}, ${events}, ${layout}`;
            if (widthPx < 560 || layout === 'vertical') expect(all(timeline, '.row').length, said).to.be.at.least(least);
            expect(spread(heights), `${said}: ${heights.map(Math.round).join(', ')}`).to.be.at.most(1);
            expect(timeline.offsetHeight, said).to.be.at.most(612);
            expect(blanks(timeline).under, said).to.be.at.most(LINE_PX);
            page.remove();
          }
        }
      }
    }
  });
  for (const widthPx of [320, 375, 680]) {
    for (const count of [1, 3, 24, 60, 201]) {
      it(`is given back by a list of ${count} events at ${widthPx} px when something else is asked for`, async () => {
        const { timeline } = await load({ widthPx, count, form: 'src', layout: 'vertical' });
        for (const query of ['زرافة', ' 2', 'وزراء', '']) {
          timeline.query = query;
          await timeline.updateComplete;
          for (let i = 0; i < 8; i++) await nextFrame();
          const last = bottomOf(all(timeline, '.row, .show-all, .stretch, .found'));
          expect((all(timeline, 'footer')[0]?.getBoundingClientRect().top ?? 0) - last, `px under the last row: '${query}'`).to.be.at.most(LINE_PX + 2);
          expect(blanks(timeline).under, `px under the last part: '${query}'`).to.be.at.most(LINE_PX);
        }
        timeline.layout = 'horizontal';
        await timeline.updateComplete;
        for (let i = 0; i < 8; i++) await nextFrame();
        expect(all(timeline, '.chart')[0]?.offsetHeight).to.be.above(330);
      });
    }
  }
  for (const widthPx of [375, 680]) {
    for (const count of [1, 3, 24]) {
      it(`of a list of ${count} events at ${widthPx} px is that of a chart, when that is chosen, and the list comes back without a blank`, async () => {
        const { timeline } = await load({ widthPx, count, form: 'src', layout: 'vertical' });
        for (const layout of ['horizontal', 'vertical'] as const) {
          timeline.layout = layout;
          await timeline.updateComplete;
          for (let i = 0; i < 8; i++) await nextFrame();
          expect(blanks(timeline).under, `px under the last part: ${layout}`).to.be.at.most(LINE_PX);
          if (layout === 'horizontal') expect(all(timeline, '.chart')[0]?.offsetHeight).to.be.above(330);
          else expect((all(timeline, 'footer')[0]?.getBoundingClientRect().top ?? 0) - bottomOf(all(timeline, '.row, .show-all'))).to.be.at.most(LINE_PX);
        }
      });
    }
  }
  it('is that of the page, where the page gives one', async () => {
    const { timeline } = await load({ widthPx: 375, count: 24, form: 'src', style: 'min-block-size: 700px' });
    timeline.query = ' 2';
    await timeline.updateComplete;
    for (let i = 0; i < 8; i++) await nextFrame();
    expect(timeline.offsetHeight).to.be.at.least(700);
  });
  it('is that of what it shows where nobody saw it load', async () => {
    for (const attributes of [{}, { layout: 'story' }, { query: 'وزراء' }, { layout: 'vertical' }, { layout: 'vertical', query: 'زرافة' }] as Record<
      string,
      string
    >[]) {
      for (const widthPx of [375, 680]) {
        const heights: number[] = [];
        for (const isHidden of [true, false]) {
          page = document.createElement('div');
          page.setAttribute('style', `inline-size: ${widthPx}px; font: 16px/1.7 sans-serif; ${isHidden ? 'display: none' : ''}`);
          const timeline = document.createElement('khatt-timeline');
          for (const [name, value] of Object.entries(attributes)) timeline.setAttribute(name, value);
          // What stands there at once holds nothing.
          if (isHidden) {
            window.fetch = () => Promise.resolve(new Response(JSON.stringify(documentOf({ count: 1 }))));
            timeline.setAttribute('src', 'story.json');
            timeline.setAttribute('loading', 'eager');
          } else Object.assign(timeline, { data: documentOf({ count: 1 }) });
          page.append(timeline);
          document.body.prepend(page);
          for (let i = 0; i < 8; i++) await nextFrame();
          page.style.display = '';
          await timeline.ready;
          for (let i = 0; i < 8; i++) await nextFrame();
          heights.push(timeline.offsetHeight);
          page.remove();
        }
        expect(spread(heights), `${JSON.stringify(attributes)} ${widthPx}: ${heights.join(', ')}`).to.be.at.most(LINE_PX);
      }
    }
  });
  it('is that of all rows where it is said how many are coming', async () => {
    const { timeline } = await load({ widthPx: 375, count: 24, events: 24, form: 'src' });
    expect(all(timeline, '.row')).to.have.length(24);
  });
  describe('of a list of more than 200 events', () => {
    const long = (more: object = {}): ReturnType<typeof load> => load({ widthPx: 375, count: 400, form: 'src', layout: 'vertical', ...more });
    const headings = (timeline: HTMLElementTagNameMap['khatt-timeline']): HTMLElement[] => all(timeline, '.stretch > :first-child > button');
    const active = (timeline: HTMLElementTagNameMap['khatt-timeline']): Element | null | undefined => timeline.shadowRoot?.activeElement;
    it('ends less than a line under what it shows of it', async () => {
      for (const widthPx of [320, 375, 680]) {
        const { timeline } = await long({ widthPx });
        const [footer] = all(timeline, 'footer');
        expect((footer?.getBoundingClientRect().top ?? 0) - bottomOf(all(timeline, '.show-all, .row, .stretch > :first-child'))).to.be.within(0, 1.5 * LINE_PX);
        expect(all(timeline, '.row').length).to.be.at.least(1);
        page.remove();
      }
    });
    it('shows the other stretches on demand, the first of which gets the focus', async () => {
      const { timeline } = await long();
      const shown = headings(timeline).length;
      expect(shown).to.be.below(34);
      all(timeline, '[data-control="show-stretches"]')[0]?.click();
      await timeline.updateComplete;
      await nextFrame();
      expect(headings(timeline)).to.have.length(34);
      expect(active(timeline)).to.equal(headings(timeline)[shown]);
    });
    it('leads to each of them by the row over it', async () => {
      const { timeline } = await long();
      all(timeline, '.jumps button').at(-1)?.click();
      await timeline.updateComplete;
      await nextFrame();
      expect(active(timeline)).to.equal(headings(timeline)[33]);
      expect(headings(timeline)[33]?.getAttribute('aria-expanded')).to.equal('true');
    });
    it('shows the stretch of an event that opens', async () => {
      const { timeline } = await long();
      timeline.reveal('e399');
      await timeline.updateComplete;
      expect(all(timeline, '.row.selected')).to.have.length(1);
    });
  });
  it('has as many rows with an event open in it, which comes on top', async () => {
    for (const form of ['src', 'inline'] as const) {
      const { timeline } = await load({ widthPx: 375, count: 24, form, isInWords: true });
      const shown = all(timeline, '.row').length;
      page.remove();
      const { timeline: open } = await load({ widthPx: 375, count: 24, form, isInWords: true, selected: 'e0' });
      expect(all(open, '#details')).to.have.length(1);
      expect(all(open, '.row').length).to.be.within(shown - 1, shown);
      page.remove();
    }
  });
  it('shows the rest of a list on demand, under it', async () => {
    const { timeline } = await load({ widthPx: 375, count: 24, form: 'src' });
    const shown = all(timeline, '.row').length;
    expect(shown).to.be.within(3, 6);
    all(timeline, '.show-all')[0]?.click();
    await timeline.updateComplete;
    expect(all(timeline, '.row')).to.have.length(24);
  });
  it('is kept by an error, and by a story without events', async () => {
    for (const answer of [(): Response => new Response('', { status: 404 }), (): Response => new Response('{"events":[]}')]) {
      const { heights } = await load({ widthPx: 680, count: 3, form: 'src' });
      page.remove();
      window.fetch = () => Promise.resolve(answer());
      const timeline = document.createElement('khatt-timeline');
      timeline.setAttribute('src', 'none.json');
      timeline.setAttribute('loading', 'eager');
      page.replaceChildren(timeline);
      document.body.prepend(page);
      await timeline.ready;
      await nextFrame();
      expect(timeline.getBoundingClientRect().height).to.be.closeTo(heights[0] ?? 0, 1);
      page.remove();
    }
  });
});
