// The way between two views, held against d3's.
import { expect } from 'chai';
import { interpolateZoom } from 'd3';
import { zoomPath } from './ease.js';

// Where the difference of two large numbers counts, d3's is the less exact one.
describe('The way from one view to another', () => {
  for (const [center, width] of [
    [0, 8],
    [0, 0.01],
    [1, 1],
    [-1, 1],
    [0.3, 2],
    [-0.3, 0.2],
    [40, 1],
    [-40, 3],
    [1e4, 1],
    [1e-4, 5],
    [1000, 0.001],
  ] as const) {
    it(`to ${center} and a width of ${width} is that of d3's interpolateZoom`, () => {
      const path = zoomPath(center, width);
      const oracle = interpolateZoom([0, 0, 1], [center, 0, width]);
      expect((path.length * 1000) / oracle.duration).to.be.closeTo(1, 1e-6);
      for (const t of [0, 0.1, 0.5, 0.9, 1]) {
        const [u, , w] = oracle(t);
        expect(path.at(t).center).to.be.closeTo(u, 1e-5 * (1 + Math.abs(u)));
        expect(path.at(t).width / w).to.be.closeTo(1, 1e-5);
      }
    });
  }
  for (const [center, width] of [
    [1e14, 1],
    [1, 1e-12],
    [1e10, 1e10],
    [1e-9, 1e9],
  ] as const) {
    it(`to ${center} and a width of ${width} is a way of numbers`, () => {
      for (const t of [0, 0.01, 0.5, 0.99, 1]) {
        const at = zoomPath(center, width).at(t);
        expect(Number.isFinite(at.center) && at.width > 0 && Number.isFinite(at.width), JSON.stringify(at)).to.equal(true);
      }
    });
  }
});
