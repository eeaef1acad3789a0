// The picture as the browser draws it: halos, leaders, marks, dates, edges.

import { expect, nextFrame } from '@open-wc/testing';
import '../index.js';
import type { KhattTimeline } from './timeline.js';
import { all, first, mount, settle } from './timeline.testing.js';

const DAY = 86_400_000;
const dayOf = (day: number): string => new Date(Date.UTC(2011, 2, 2) + day * DAY).toISOString().slice(0, 10);
/** Quiet stretches and two bursts over 14 years, three groups, two periods. */
const story = (count: number, lang = 'ar'): object => ({
  lang,
  title: 'سد على النيل',
  groups: [...'abc'].map((id) => ({ id, label: id })),
  events: [
    ...Array.from({ length: count }, (_, i) => ({
      id: `e${i}`,
      group: 'abc'[i % 3],
      title: `توقيع إعلان المبادئ في الخرطوم رقم ${i}`,
      date: dayOf(i === 0 ? 0 : i === 1 ? 5110 : i % 3 === 0 ? 2500 + i * 9 : (i * 997) % 5110),
    })),
    { id: 'p0', date: `${dayOf(5000)}/${dayOf(5020)}`, title: 'ملء الخزان على مراحل' },
    { id: 'p1', date: `${dayOf(1000)}/${dayOf(3000)}`, title: 'وساطة الاتحاد الأفريقي' },
  ],
});
/** A timeline in a place with a look of its own. */
async function placed(style: Partial<CSSStyleDeclaration>, width = 680, data: unknown = story(24)): Promise<KhattTimeline> {
  const timeline = await mount(width, {}, data);
  if (timeline.parentElement) Object.assign(timeline.parentElement.style, style);
  await settle();
  return timeline;
}
const ground = (timeline: KhattTimeline): [string | undefined, string] => [
  first(timeline, '.chart').dataset['ground'],
  first(timeline, '.chart').style.getPropertyValue('--_ground'),
];
const rgb = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
const luminance = (color: string): number => {
  const [r = 0, g = 0, b = 0] = rgb(color).map((channel) => (channel / 255 <= 0.03928 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => (Math.max(luminance(a), luminance(b)) + 0.05) / (Math.min(luminance(a), luminance(b)) + 0.05);

describe('The ground behind the chart', () => {
  for (const [name, style, expected] of [
    ['a colour', { backgroundColor: 'rgb(250, 240, 230)' }, ['known', 'rgb(250, 240, 230)']],
    ['a translucent colour is laid over what is behind', { backgroundColor: 'rgba(0, 0, 0, 0.5)', boxShadow: 'none' }, ['known', 'rgb(128, 128, 128)']],
    ['a gradient is none', { backgroundImage: 'linear-gradient(red, blue)' }, ['unknown', '']],
    ['a picture is none, colour or not', { backgroundColor: 'white', backgroundImage: 'url("data:image/gif;base64,R0lGODlhAQABAAAAACw=")' }, ['unknown', '']],
    ['an own paper is one over a picture', { backgroundImage: 'linear-gradient(red, blue)' }, ['known', '']],
  ] as const) {
    it(`is known or not: ${name}`, async () => {
      document.body.style.backgroundColor = 'white';
      const timeline = await placed(style);
      if (name.startsWith('an own paper')) timeline.style.setProperty('--khatt-paper', 'white');
      await settle();
      expect(ground(timeline)).to.deep.equal(expected);
      document.body.style.backgroundColor = '';
    });
  }
  it('is followed when a class of the page changes it', async () => {
    const timeline = await placed({ backgroundColor: 'white' });
    if (timeline.parentElement) timeline.parentElement.style.backgroundColor = 'rgb(20, 23, 28)';
    await settle();
    expect(ground(timeline)[1]).to.equal('rgb(20, 23, 28)');
  });
  it('gives words a halo in it', async () => {
    const timeline = await placed({ backgroundColor: 'rgb(250, 240, 230)' });
    expect(getComputedStyle(first(timeline, '.events .card .title')).webkitTextStrokeColor).to.equal('rgb(250, 240, 230)');
  });
  it('gives words of the open event one in the tint of its card', async () => {
    const timeline = await placed({ backgroundColor: 'white' });
    timeline.selected = first(timeline, '.events .card .event').dataset['eventId'] ?? null;
    await timeline.updateComplete;
    await settle();
    const [card, title] = ['.card.selected .event', '.card.selected .title'].map((name) => getComputedStyle(first(timeline, name)));
    expect(title?.webkitTextStrokeColor).to.equal(card?.backgroundColor);
  });
});

describe('Leaders', () => {
  const pieces = (timeline: KhattTimeline): number =>
    all<SVGPathElement>(timeline, '.leader')
      .map((path) => path.getAttribute('d'))
      .join('')
      .split('M').length - 1;
  it('are whole lines where the ground is known', async () => {
    const timeline = await placed({ backgroundColor: 'white' });
    expect(pieces(timeline)).to.equal(all(timeline, '.events .card').length);
  });
  it('are cut where it is not, at words only', async () => {
    const timeline = await placed({ backgroundImage: 'linear-gradient(#fff, #eee)' });
    expect(pieces(timeline)).to.be.above(all(timeline, '.events .card').length);
    expect(getComputedStyle(first(timeline, '.events .card .title')).webkitTextStrokeWidth).to.equal('0px');
  });
});

describe('Marks', () => {
  for (const scheme of ['light', 'dark']) {
    it(`without a card have 3:1 against the ground, ${scheme}`, async () => {
      const paper = scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(20, 23, 28)';
      const timeline = await placed({ colorScheme: scheme, backgroundColor: paper, color: scheme === 'light' ? 'black' : 'white' }, 680, story(60));
      expect(all(timeline, '.point:not(.full)').length).to.be.above(3);
      for (const mark of all<SVGElement>(timeline, '.dot')) {
        const { fill, fillOpacity, opacity } = getComputedStyle(mark);
        expect(Number(fillOpacity) * Number(opacity)).to.equal(1);
        expect(contrast(fill, paper)).to.be.at.least(3);
      }
    });
  }
  /** The first shape of a path, told from its first corner. */
  const outlineOf = (path: string): string =>
    (path.split('z')[0] ?? '')
      .match(/-?[\d.]+/g)
      ?.map((n, i, all) => Math.round(10 * (Number(n) - Number(all[i % 2]))))
      .join(' ') ?? '';
  it('tell groups apart by shape, as the legend does', async () => {
    const timeline = await placed({});
    const shapes = new Map(
      all<SVGElement>(timeline, '.dot').map((dot) => [/g\d/.exec(dot.getAttribute('class') ?? '')?.[0], outlineOf(dot.getAttribute('d') ?? '')]),
    );
    expect(new Set(shapes.values()).size).to.equal(shapes.size).and.to.be.above(2);
    expect(new Set(all(timeline, '.legend li').map((item) => getComputedStyle(item, '::before').clipPath)).size).to.equal(3);
  });
  it('of the list have the shapes too', async () => {
    const timeline = await placed({}, 400);
    expect(new Set(all(timeline, '.row.point .mark').map((mark) => getComputedStyle(mark).clipPath)).size).to.be.above(2);
  });
});

describe('Cards', () => {
  for (const width of [640, 680, 768, 1280]) {
    for (const [lang, dir] of [
      ['ar', 'rtl'],
      ['en', 'ltr'],
      ['ur', 'rtl'],
    ] as const) {
      it(`stand within the chart on ${width} px in ${lang}, with their whole date`, async () => {
        const timeline = await mount(width, { lang, dir }, story(40, lang));
        await nextFrame();
        const chart = first(timeline, '.chart').getBoundingClientRect();
        for (const card of all(timeline, '.events > li')) {
          const box = card.getBoundingClientRect();
          expect([box.left >= chart.left - 1.5, box.right <= chart.right + 1.5], card.textContent).to.deep.equal([true, true]);
        }
        for (const date of all(timeline, '.events .card .date')) {
          expect(date.scrollWidth, date.textContent).to.be.at.most(date.clientWidth + 1);
          expect(getComputedStyle(date).textOverflow).to.equal('clip');
          expect(date.textContent).to.match(/(20|٢٠|۲۰)\p{Nd}\p{Nd}/u);
        }
      });
    }
  }
  it('that stand on the earlier side align their words to their stem', async () => {
    const timeline = await mount(680, { lang: 'ar', dir: 'rtl' }, story(24));
    const card = first(timeline, '.events .card.earlier');
    expect([getComputedStyle(card).textAlign, getComputedStyle(card).borderLeftWidth]).to.deep.equal(['left', '2px']);
  });
  it('count periods without a name in a button that opens their list', async () => {
    const events = [
      { id: 'a', date: '2011', title: 'بداية' },
      { id: 'z', date: '2021', title: 'نهاية' },
      ...Array.from({ length: 12 }, (_, i) => ({ id: `p${i}`, date: `2014-0${(i % 9) + 1}/2016`, title: `فترة ${i}` })),
    ];
    const timeline = await mount(680, {}, { lang: 'ar', events });
    const buttons = all(timeline, '.span-label .more');
    const named = all(timeline, '.span-label').length;
    expect(buttons.length).to.be.above(0);
    buttons[0]?.click();
    await settle();
    const listed = all(timeline, '.stack .event').length;
    expect(listed).to.be.above(0);
    if (buttons.length === 1) expect(listed + named).to.be.within(12, 13);
  });
});
