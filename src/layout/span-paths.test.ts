import { expect } from 'chai';
import fc from 'fast-check';
import type { Span, SpanEnd } from './scene.js';
import { spanPaths } from './span-paths.js';

type Bar = Omit<Span, 'paths'>;

const span = (more: Partial<Bar> = {}): Bar => ({
  id: 'a',
  group: 0,
  x0: 100,
  x1: 300,
  solidTo: 300,
  y: 20,
  heightPx: 8,
  startEnd: 'plain',
  endEnd: 'plain',
  fadePx: 0,
  isUncertain: false,
  questionMark: '؟',
  isHairline: false,
  isMarked: false,
  isOut: false,
  ...more,
});
/** The same bar where time runs the other way. */
const turned = ({ x0, x1, solidTo, ...more }: Bar): Bar => ({ ...more, x0: -x0, x1: -x1, solidTo: -solidTo });
/** All x that a path comes to. Letters: M and H absolute, h and l relative, V and v vertical. */
function xsOf(path: string): number[] {
  let x = 0;
  return [...path.matchAll(/([MHVhlv])([-\d.]+)/g)].flatMap(([, letter = '', value = '']) => {
    if (/[Vv]/.test(letter)) return [];
    x = /[MH]/.test(letter) ? Number(value) : x + Number(value);
    return [x];
  });
}
const anEnd = fc.constantFrom<SpanEnd>('plain', 'arrow', 'unknown', 'fade', 'cut');
const anySpan = fc
  .record({
    x0: fc.integer({ min: -500, max: 500 }),
    length: fc.integer({ min: 0, max: 900 }),
    solid: fc.double({ min: 0, max: 1, noNaN: true }),
    startEnd: anEnd,
    endEnd: anEnd,
  })
  .map(({ x0, length, solid, ...ends }) => span({ x0, x1: x0 + length, solidTo: x0 + Math.round(length * solid), fadePx: Math.min(60, length / 2), ...ends }));

describe('spanPaths', () => {
  const table: [string, Partial<Bar>, object][] = [
    ['a plain bar', {}, { hit: 'M100,12H300V36H100z', solid: 'M100,20H299V28H100z', hatch: '', arrow: '', cut: '', fades: [], doubts: [] }],
    ['one that goes on', { solidTo: 280, endEnd: 'arrow' }, { solid: 'M100,20H280V28H100z', hatch: 'M282,28l8,-8h4l-8,8z', arrow: 'M309,24l-11,-8v16z' }],
    ['one that the view cuts', { startEnd: 'cut' }, { cut: 'M94,18l-5,6l5,6' }],
    [
      'ends that nobody knows',
      { startEnd: 'unknown', endEnd: 'unknown' },
      {
        doubts: [
          { x: 90, y: 29 },
          { x: 310, y: 29 },
        ],
      },
    ],
    ['an end that is about', { endEnd: 'fade', fadePx: 50 }, { solid: 'M100,20H250V28H100z' }],
    ['one whose group has a mark', { isMarked: true, group: 1 }, { mark: 'M107,17.9L113.1,24L107,30.1L100.9,24z', solid: 'M107,20H299V28H107z' }],
    ['one that is too short for it', { isMarked: true, x1: 113, solidTo: 113 }, { mark: '' }],
    [
      'one that begins about then',
      { isMarked: true, group: 2, startEnd: 'fade', fadePx: 20 },
      { mark: 'M122.4,19.4L131.6,19.4L131.6,28.6L122.4,28.6z', solid: 'M120,20H299V28H120z' },
    ],
    ['one too short for a gap', { x1: 104, solidTo: 104 }, { solid: 'M100,20H104V28H100z' }],
    ['a moment', { x1: 100, solidTo: 100 }, { hit: '', solid: '' }],
  ];
  for (const [name, more, expected] of table) {
    it(name, () => {
      const paths = spanPaths(span(more), 1);
      expect({ ...paths, ...expected }).to.deep.equal(paths);
    });
  }
  it('fades outwards over its whole length, ever fainter', () => {
    const { fades } = spanPaths(span({ endEnd: 'fade', fadePx: 50 }), 1);
    expect(fades[0]?.path).to.equal('M300,20H293.75V28H300z');
    expect(fades.at(-1)?.path).to.equal('M256.25,20H250V28H256.25z');
    for (let i = 1; i < fades.length; i++) expect(fades[i]?.opacity).to.be.above(fades[i - 1]?.opacity ?? 1);
  });
  it('strokes never leave the bar, nor enter what is solid', () =>
    fc.assert(
      fc.property(anySpan, (one) => {
        const xs = xsOf(spanPaths(one, 1).hatch);
        for (const x of xs) expect(x).to.be.within(one.solidTo, one.x1);
      }),
    ));
  it('is its own mirror where time runs the other way', () =>
    fc.assert(
      fc.property(anySpan, (one) => {
        const [there, back] = [spanPaths(one, 1), spanPaths(turned(one), -1)];
        const sorted = (xs: number[]): number[] => [...xs].sort((a, b) => a - b);
        for (const name of ['hit', 'solid', 'arrow', 'cut', 'hatch'] as const)
          expect(sorted(xsOf(back[name]).map((x) => 0 - x)), name).to.deep.equal(sorted(xsOf(there[name])));
        expect(back.doubts.map(({ x, y }) => ({ x: 0 - x, y }))).to.deep.equal(there.doubts);
      }),
    ));
});
