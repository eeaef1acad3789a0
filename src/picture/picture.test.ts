// A Scene as a file: all that stands in it, where the Scene says, without a page.

import { expect } from 'chai';
import { createChronicle, createLabelling, layoutScene, readDocument, type Scene, type Viewport } from '../core.js';
import { inksOf } from '../layout/inks.js';
import { sceneToSvg } from './frame.js';
import { typeOf, type SceneStyle } from './style.js';

const DAY = 86_400_000;
const START = Date.UTC(2015, 0, 1);
const dayOf = (day: number): string => new Date(START + day * DAY).toISOString().slice(0, 10);
const metrics = { cardMinPx: 150, cardMaxPx: 320, gapPx: 8, cardHeightPx: 70, spanHeightPx: 30, axisRowPx: 20, tickMinPx: 70, charPx: 8 };
const view: Viewport = {
  centerMs: START + 500 * DAY,
  msPerPx: (1000 * DAY) / 1100,
  widthPx: 1200,
  heightPx: 520,
  timeDirection: 'rtl',
  metrics,
  words: { locale: 'ar', numerals: 'arab' },
} as unknown as Viewport;

function sceneOf(count: number, change: object = {}): Scene {
  const moments = Array.from({ length: count }, (_, i) => ({
    id: `e${i}`,
    title: `حدث <${i}> & طويل العنوان`,
    date: dayOf((i * 997) % 1000),
    group: 'ab'[i % 2],
    thumbnail: 'https://example.org/a.png',
  }));
  const more = [
    { id: 'p', title: 'فترة', date: `${dayOf(100)}/${dayOf(400)}`, group: 'a' },
    { id: 'about', title: 'نحو', date: '2015-03~/2016-01~' },
    { id: 'm', title: 'شهر', date: '2016-05?' },
    { id: 'n', title: 'شهر آخر', date: '2016-05' },
    { id: 'late', title: 'لا يُعرف متى انتهت', date: `${dayOf(500)}/` },
  ];
  const { document } = readDocument({
    lang: 'ar',
    groups: [
      { id: 'a', label: 'أ' },
      { id: 'b', label: 'ب' },
    ],
    eras: [{ date: '2015', label: 'العهد الأول' }],
    asOf: dayOf(900),
    events: [...moments, ...more],
  });
  const chronicle = createChronicle(document);
  return layoutScene(chronicle, createLabelling(chronicle, { lanes: 3 }), { ...view, ...change });
}

const style: SceneStyle & { fontFamily: string; lang: string } = {
  look: {
    ink: '#111111',
    muted: '#666666',
    hairline: '#cccccc',
    paper: '#ffffff',
    out: '#888888',
    group: (index) => ['#aa0000', '#00aa00', '#0000aa'][index + 1] ?? '#000000',
  },
  type: typeOf(16, 'ar'),
  measure: { widthOf: (text, sizePx) => [...text].length * sizePx * 0.5 },
  dir: 'rtl',
  fontFamily: 'sans-serif',
  lang: 'ar',
};
const pathsOf = (svg: string): string[] => [...svg.matchAll(/ d="([^"]*)"/g)].map(([, d = '']) => d);
const count = (svg: string, what: string): number => svg.split(what).length - 1;

describe('A Scene as a file', () => {
  for (const [name, events, change] of [
    ['few events', 12, {}],
    ['many', 600, {}],
    ['many, time to the right', 600, { timeDirection: 'ltr' }],
    ['pictures', 12, { hasThumbnails: true, metrics: { ...metrics, cardHeightPx: 100 } }],
  ] as const) {
    it(`of ${name} has each path of the Scene once, each label of its axis and each ring`, () => {
      const scene = sceneOf(events, change);
      const svg = sceneToSvg(scene, 'عنوان', style);
      const drawn = pathsOf(svg);
      for (const { path, kind } of inksOf(scene, {}))
        expect(
          drawn.filter((one) => one === path),
          kind,
        ).to.have.length(kind === 'mark' || (kind === 'dot' && count(svg, path) > 1) ? 2 : 1);
      for (const { path } of scene.density?.layers ?? []) expect(drawn).to.include(path);
      for (const { label } of [...scene.axis.labels, ...scene.axis.context, ...scene.clusters, ...scene.eras]) expect(svg).to.contain(`>${label}<`);
      expect(svg)
        .to.contain(`viewBox="0 0 ${scene.widthPx + 48} ${scene.heightPx + 92}"`)
        .and.contain(`translate(${scene.offsetPx},0)`);
    });
  }
  it('has the words of each card and each period that the Scene names, as text', () => {
    const scene = sceneOf(12);
    const svg = sceneToSvg(scene, '', style);
    for (const { shownDate } of scene.cards) expect(svg).to.contain(shownDate);
    expect(svg).to.contain('حدث &lt;').and.not.contain('<0>');
    expect(count(svg, 'فترة')).to.be.above(0);
    expect(svg).to.contain(`viewBox="0 0 ${scene.widthPx + 48} ${scene.heightPx + 48}"`);
  });
  it('rings the event that is open and grounds its card; what was not asked for is grey and hollow', () => {
    const scene = sceneOf(12);
    const [card] = scene.cards.filter(({ id }) => scene.points.some((point) => point.id === id));
    const [plain, open] = [sceneToSvg(scene, '', style), sceneToSvg(scene, '', { ...style, selected: card?.id ?? '' })];
    expect([count(plain, '<circle'), count(open, '<circle')]).to.deep.equal([0, 1]);
    expect([count(plain, 'rx="4"'), count(open, 'rx="4"')]).to.deep.equal([0, 2]);
    const out = sceneToSvg({ ...scene, points: scene.points.map((point) => ({ ...point, isOut: true })) }, '', style);
    expect([count(plain, '#888888'), count(out, '#888888') > 0]).to.deep.equal([0, true]);
  });
  it('holds small pictures where it is given their bytes, and their places where not', () => {
    const scene = sceneOf(12, { hasThumbnails: true, metrics: { ...metrics, cardHeightPx: 100 } });
    const pictured = scene.cards.filter(({ thumbnail }) => thumbnail !== null).length;
    expect(pictured).to.be.above(2);
    const [bare, whole] = [sceneToSvg(scene, '', style), sceneToSvg(scene, '', { ...style, picture: () => 'data:image/png;base64,AA==' })];
    expect([count(bare, '<image'), count(whole, '<image')]).to.deep.equal([0, pictured]);
    expect(bare).to.not.contain('example.org');
  });
  it('of a map has one line for each card, without dates', () => {
    const scene = sceneOf(12, { isMap: true, heightPx: 128 });
    const svg = sceneToSvg(scene, '', { ...style, isMap: true });
    for (const { shownDate } of scene.cards) expect(svg).to.not.contain(`>${shownDate}<`);
    expect(count(svg, 'حدث')).to.equal(scene.cards.filter(({ title }) => title.startsWith('حدث')).length);
  });
});
