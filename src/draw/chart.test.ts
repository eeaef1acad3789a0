// A Scene in a document: what stands there says what the Scene says, and is written once.

import { expect } from 'chai';
import { createChronicle, createLabelling, layoutScene, readDocument, type Scene, type Viewport } from '../core.js';
import { inksOf } from '../layout/inks.js';
import { createChart, type Chart } from './chart.js';
import type { DrawOptions } from './marks.js';

const DAY = 86_400_000;
const START = Date.UTC(2015, 0, 1);
const dayOf = (day: number): string => new Date(START + day * DAY).toISOString().slice(0, 10);
const metrics = { cardMinPx: 176, cardMaxPx: 320, gapPx: 8, cardHeightPx: 70, spanHeightPx: 30, axisRowPx: 20, tickMinPx: 70, charPx: 8 };
const view: Viewport = {
  centerMs: START + 500 * DAY,
  msPerPx: (1000 * DAY) / 1100,
  widthPx: 1200,
  heightPx: 520,
  timeDirection: 'rtl',
  metrics,
  words: { locale: 'ar', numerals: 'arab' },
};
const options: DrawOptions = { selected: null, tabStop: null, isZooming: false, controls: 'details', isGroundKnown: true };

function sceneOf(count: number, change: Partial<Viewport> = {}): Scene {
  const moments = Array.from({ length: count }, (_, i) => ({ id: `e${i}`, title: `حدث ${i}`, date: dayOf((i * 997) % 1000), group: 'ab'[i % 2] }));
  const more = [
    { id: 'p', title: 'فترة', date: `${dayOf(100)}/${dayOf(400)}`, group: 'a' },
    { id: 'about', title: 'نحو', date: '2015-03~/2016-01~' },
    { id: 'open', title: 'مستمرة', date: `${dayOf(600)}/` },
    { id: 'm', title: 'شهر', date: '2016-05?' },
    { id: 'n', title: 'شهر آخر', date: '2016-05' },
  ];
  const eras = [
    { date: '2015', label: 'العهد الأول' },
    { date: '2016/..', label: 'العهد الثاني' },
  ];
  const { document } = readDocument({
    lang: 'ar',
    groups: [
      { id: 'a', label: 'أ' },
      { id: 'b', label: 'ب' },
    ],
    eras,
    events: [...moments, ...more],
  });
  const chronicle = createChronicle(document);
  return layoutScene(chronicle, createLabelling(chronicle, { lanes: 3 }), { ...view, ...change });
}

let root: HTMLElement;
let chart: Chart;
const all = (selector: string): Element[] => [...root.querySelectorAll(selector)];
const idsOf = (selector: string): (string | null)[] => all(selector).map((node) => node.getAttribute('data-event-id') ?? node.getAttribute('data-cluster'));
const changesOf = (act: () => void): MutationRecord[] => {
  const observer = new MutationObserver(() => {});
  observer.observe(root, { attributes: true, childList: true, characterData: true, subtree: true });
  act();
  const records = observer.takeRecords();
  observer.disconnect();
  return records;
};

describe('A drawn Scene', () => {
  beforeEach(() => {
    root = document.body.appendChild(document.createElement('div'));
    chart = createChart(root);
  });
  afterEach(() => {
    chart.destroy();
    root.remove();
  });

  for (const [name, count, change] of [
    ['few events', 20, {}],
    ['many', 900, {}],
    ['many, time to the right', 900, { timeDirection: 'ltr' }],
    ['a map', 20, { isMap: true, heightPx: 128 }],
  ] as const) {
    it(`of ${name} has a node for each thing in it, with its path, and the same Scene again touches none`, () => {
      const scene = sceneOf(count, change);
      chart.update(scene, options);
      for (const [selector, things] of [
        ['.point', scene.points],
        ['.band', scene.bands],
        ['.span', scene.spans],
      ] as const)
        expect(idsOf(selector), selector).to.deep.equal(things.map(({ id }) => id));
      expect(idsOf('.cluster')).to.deep.equal(scene.clusters.map(({ key }) => key));
      const drawn = (selector: string): string[] => all(selector).map((node) => node.getAttribute('d') ?? '');
      for (const [selector, paths] of [
        ['.span', scene.spans.map(({ paths: { hit } }) => hit)],
        ['.crowd', (scene.density?.layers ?? []).map(({ path }) => path)],
        ['.inks path', inksOf(scene, {}).map(({ path }) => path)],
      ] as const)
        expect(drawn(selector), selector).to.deep.equal(paths);
      for (const [selector, paths] of [
        ['.dot', scene.points.map(({ path }) => path)],
        ['.ends', scene.bands.map(({ ends }) => ends)],
        ['.leader', scene.leaders.map(({ path }) => path)],
        ['.solid', scene.spans.map(({ paths: { solid } }) => solid)],
      ] as const) {
        expect(drawn(selector).join('').length, selector).to.equal(paths.join('').length);
        for (const path of paths) expect(drawn(selector).join('')).to.contain(path);
      }
      expect(all('.eras text').map((node) => node.textContent)).to.deep.equal(scene.eras.flatMap(({ label }) => label || []));
      expect(changesOf(() => chart.update(scene, options))).to.deep.equal([]);
    });
  }
  it('writes a fade in slices, a mark of doubt and a count, and takes them away', () => {
    const scene = sceneOf(20);
    chart.update(scene, options);
    const slices = new Set(scene.spans.flatMap(({ paths }) => paths.fades).map(({ opacity }) => String(opacity)));
    expect(slices.size).to.be.above(5);
    expect(all('.fade').map((node) => node.getAttribute('fill-opacity'))).to.have.members([...slices]);
    expect([all('.doubts text').map((node) => node.textContent), all('.counts text').map((node) => node.textContent)]).to.deep.equal([['؟'], ['٢']]);
    chart.update(
      {
        ...scene,
        spans: scene.spans.map((span) => ({ ...span, paths: { ...span.paths, fades: [], doubts: [], arrow: '' } })),
        bands: scene.bands.map((band) => ({ ...band, countLabel: '' })),
      },
      options,
    );
    expect(all('.fade, .doubts text, .arrow, .counts text')).to.deep.equal([]);
  });
  it('has the leader of what the pointer is on in front, through the next drawing, until it leaves', () => {
    const scene = sceneOf(20);
    chart.update(scene, options);
    const leaderOf = (id: string): string => scene.leaders.find((one) => one.id === id)?.path ?? '';
    const front = (): (string | null)[] => all('.leader:is(.hover, .selected)').map((node) => node.getAttribute('d'));
    const [card] = all('.events .card button');
    card?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    const id = card?.getAttribute('data-event-id') ?? '';
    expect(front()).to.deep.equal([leaderOf(id)]);
    chart.update({ ...scene, offsetPx: scene.offsetPx + 5 }, { ...options, selected: id });
    expect(front()).to.deep.equal([leaderOf(id)]);
    chart.update(scene, options);
    expect(front()).to.deep.equal([leaderOf(id)]);
    root.dispatchEvent(new PointerEvent('pointerleave'));
    expect(front()).to.deep.equal([]);
  });
  it('moves three layers and no more where a pan changes nothing else', () => {
    const scene = sceneOf(20);
    chart.update(scene, options);
    const targets = changesOf(() => chart.update({ ...scene, offsetPx: scene.offsetPx + 7 }, options)).map(
      ({ target, attributeName }) => `${(target as Element).tagName} ${attributeName}`,
    );
    expect(targets.sort()).to.deep.equal(['DIV style', 'OL style', 'g transform']);
  });
  it('lets cards come in a few to a frame while a zoom is under way, those that were asked for first, and all in the end', () => {
    const scene = sceneOf(900);
    const [selected = null] = scene.cards.slice(-1).map(({ id }) => id);
    const zooming = { ...options, isZooming: true, selected };
    expect(chart.update(scene, zooming)).to.equal(true);
    expect(idsOf('.events .event')).to.have.length.below(scene.cards.length).and.to.include(selected);
    let frames = 1;
    while (chart.update(scene, zooming)) frames++;
    expect(frames).to.be.below(scene.cards.length);
    expect(idsOf('.events .event')).to.have.members([...scene.cards, ...scene.spanLabels].map(({ id }) => id));
    expect(chart.update(scene, options)).to.equal(false);
  });
  it('leaves a card its width and its date as long as it fits while a zoom is under way, and brings both in line at its end', () => {
    const scene = sceneOf(20);
    chart.update(scene, options);
    const seen = (): (string | null | undefined)[][] =>
      all('.events .card').map((item) => [(item as HTMLElement).style.width, item.querySelector('.date')?.textContent]);
    const before = seen();
    const closer = {
      ...scene,
      cards: scene.cards.map((card) => ({ ...card, widthPx: card.widthPx + 32, roomPx: card.roomPx + 40, shownDate: `${card.shownDate} كله` })),
    };
    chart.update(closer, { ...options, isZooming: true });
    expect(seen()).to.deep.equal(before);
    chart.update(closer, options);
    expect(seen()).to.deep.equal(closer.cards.map(({ widthPx, shownDate }) => [`${widthPx}px`, shownDate]));
  });
  it('has few nodes, however many events there are', () => {
    chart.update(sceneOf(20_000), options);
    expect(all('*').length).to.be.below(450);
  });
});
