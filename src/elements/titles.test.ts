// Titles that have no room: cut after a word, three lines where there is height, and whole when they are asked for.
import { expect } from '@open-wc/testing';
import '../index.js';
import { all, mount, settle } from './timeline.testing.js';

const LONG = {
  ar: 'الحلف يعلن اكتمال انسحاب قواته كلها من العراق وسوريا بعد مفاوضات دامت أشهرًا طويلة',
  ur: 'اتحاد نے مہینوں کے مذاکرات کے بعد عراق اور شام سے اپنی تمام افواج کے انخلا کا اعلان کر دیا',
  en: 'The alliance announces that all of its forces have left Iraq and Syria after long months of talks',
} as const;
type Lang = keyof typeof LONG;
/** Moments over some years and a period that is too short for its name. */
const storyOf = (lang: Lang, count = 9): object => ({
  lang,
  events: [
    ...Array.from({ length: count }, (_, i) => ({ id: `e${i}`, date: `20${11 + i}-0${1 + (i % 8)}-11`, title: LONG[lang], text: i % 2 ? 'Anbar' : 'Basra' })),
    ...['2014-02/2014-06', '2015-02/2015-08', '2016-03/2016-04'].map((date, i) => ({ id: `p${i}`, date, title: `${LONG[lang]} ${LONG[lang]}` })),
  ],
});

/** The words of a title that are seen, and whether its box hides none of them. */
const look = (item: Element): { readonly shown: string; readonly whole: string; readonly sizes: readonly number[]; readonly isClamped: boolean } => {
  const title = item.querySelector<HTMLElement>('.title');
  if (!title) throw new Error('No title.');
  return {
    shown: title.firstChild?.textContent ?? '',
    whole: title.textContent ?? '',
    sizes: [title.scrollHeight, title.clientHeight, title.scrollWidth, title.clientWidth],
    isClamped: title.scrollHeight > title.clientHeight + 2 || title.scrollWidth > title.clientWidth + 1,
  };
};
const isAfterWord = ({ shown, whole }: ReturnType<typeof look>): boolean => [undefined, ' '].includes(whole[shown.length]);
const linesOf = (item: Element): number => {
  const title = item.querySelector('.title');
  return title ? Math.round((title.getBoundingClientRect().height - 3) / Number.parseFloat(getComputedStyle(title).lineHeight)) : 0;
};

describe('A title without room', () => {
  for (const lang of ['ar', 'ur', 'en'] as const) {
    for (const width of [680, 1280]) {
      it(`is cut after a word, on cards and on periods (${lang}, ${width} px)`, async () => {
        const timeline = await mount(width, { layout: 'horizontal' }, storyOf(lang));
        const items = all(timeline, '.events > li').map(look);
        expect(items.length).to.be.above(3);
        expect(items.filter((item) => item.isClamped || !isAfterWord(item))).to.deep.equal([]);
      });
      it(`is cut after a word too where a note says that the words are in the text (${lang}, ${width} px)`, async () => {
        const timeline = await mount(width, { layout: 'horizontal', query: 'anbar' }, storyOf(lang));
        await settle();
        const noted = all(timeline, '.card:has([data-hit])');
        expect(noted.length).to.be.above(1);
        expect(noted.map(look).filter((item) => item.isClamped || !isAfterWord(item))).to.deep.equal([]);
        for (const card of noted) expect(card.querySelector('.event')?.scrollHeight).to.be.at.most(card.clientHeight + 1);
      });
    }
  }
  it('has a third line where the chart has the height, and two in a low one', async () => {
    for (const [style, lines] of [
      ['', 3],
      ['--khatt-height: 15em', 2],
    ] as const) {
      const timeline = await mount(680, { layout: 'horizontal', style }, storyOf('ar', 5));
      expect(Math.max(...all(timeline, '.card').map(linesOf))).to.equal(lines);
    }
  });
  it('is whole in the name of its button, and on the page while that has the focus', async () => {
    const timeline = await mount(680, { layout: 'horizontal' }, storyOf('ar'));
    for (const item of [all(timeline, '.card.cut')[0], all(timeline, '.span-label.cut')[0]]) {
      const button = item?.querySelector<HTMLElement>('.event');
      if (!item || !button) throw new Error('Nothing is cut.');
      expect(button.getAttribute('aria-label')).to.contain(LONG.ar);
      const seen = (): string => getComputedStyle(item.querySelector('.title') ?? item, '::after').content;
      expect(seen()).to.equal('"…"');
      button.focus();
      await settle();
      expect(`${item.querySelector('.title')?.textContent}${seen().slice(1, -1)}`).to.contain(LONG.ar);
      expect(look(item).isClamped).to.equal(false);
      const [box, chart] = [item.querySelector('.title')?.getBoundingClientRect(), all(timeline, '.chart')[0]?.getBoundingClientRect()];
      expect([(box?.left ?? 0) >= (chart?.left ?? 0) - 1, (box?.right ?? 0) <= (chart?.right ?? 0) + 1]).to.deep.equal([true, true]);
    }
  });
});

describe('Letters that go below their line', () => {
  const canvas = document.createElement('canvas').getContext('2d');
  /** Px from the box of a line of text, as it is laid out, down to the lowest ink of such letters. */
  function belowOf(node: Element): number {
    if (!canvas) throw new Error('No canvas.');
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(node);
    canvas.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    const { actualBoundingBoxDescent, fontBoundingBoxDescent } = canvas.measureText('يجgp');
    return actualBoundingBoxDescent - fontBoundingBoxDescent;
  }
  /** Whether a box between the text and the widget ends above its lowest ink; half a px is no letter's. */
  function isCut(node: Element): boolean {
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()];
    const lines = Number.parseFloat(getComputedStyle(node).getPropertyValue('-webkit-line-clamp')) || 1;
    const tops = [...new Set(boxes.map(({ bottom }) => Math.round(bottom)))].sort((a, b) => a - b);
    const ink = (tops[Math.min(lines, tops.length) - 1] ?? 0) + belowOf(node);
    for (let box: Element | null = node; box && !box.matches('.chart, .turn'); box = box.parentElement) {
      const { overflowY, overflowClipMargin } = getComputedStyle(box);
      const beyond = overflowY === 'clip' ? Number.parseFloat(overflowClipMargin) || 0 : 0;
      if (overflowY !== 'visible' && box.getBoundingClientRect().bottom + beyond < ink - 0.5) return true;
    }
    return false;
  }
  for (const width of [375, 680, 1280]) {
    for (const layout of ['horizontal', 'story']) {
      it(`are not cut (${layout}, ${width} px)`, async () => {
        const timeline = await mount(width, { layout, ...(layout === 'story' ? { selected: 'e3' } : {}) }, storyOf('ar'));
        const frame = timeline.parentElement;
        if (frame) frame.style.fontFamily = "'Noto Sans', 'Noto Sans Arabic', sans-serif";
        await settle();
        const texts = all(timeline, '.events .card :is(.title, .date), .turn .where :is(.title, .date)').filter((node) => node.getClientRects().length > 0);
        expect(texts.length).to.be.above(2);
        expect(texts.filter(isCut).map((node) => `${node.className}: ${node.textContent}`)).to.deep.equal([]);
      });
    }
  }
});

describe('The date of a period that has no room beside its name', () => {
  for (const lang of ['ar', 'en'] as const) {
    it(`is not seen in part below it (${lang})`, async () => {
      const events = [...Array(40).keys()].map((i) => ({
        id: `p${i}`,
        date: `${2000 + (i >> 1)}-0${1 + 6 * (i % 2)}/${2000 + (i >> 1)}-0${4 + 4 * (i % 2)}`,
        title: LONG[lang],
      }));
      const wrapped = all(await mount(1000, { lang, layout: 'horizontal' }, events), '.span-label .event')
        .map((event) => [event, event.querySelector('.title'), event.querySelector('.date')].map((node) => node?.getBoundingClientRect()))
        .filter(([, title, date]) => (date?.top ?? 0) > (title?.top ?? 0) + 10);
      expect(wrapped.length).to.be.above(2);
      for (const [event, , date] of wrapped) expect(date?.top).to.be.at.least((event?.bottom ?? 0) - 0.5);
    });
  }
});
