import { expect } from 'chai';
import { shapeClip, shapePath } from './shapes.js';

describe('Shapes of the groups', () => {
  const eight = [...Array(8).keys()];
  it('are eight, each another outline, in SVG and in CSS', () => {
    expect(new Set(eight.map((group) => shapePath(group, 6))).size).to.equal(8);
    expect(new Set(eight.map(shapeClip)).size).to.equal(8);
  });
  it('repeat after eight, and no group has the first', () => {
    expect(shapePath(8, 6)).to.equal(shapePath(0, 6));
    expect(shapePath(-1, 6)).to.equal(shapePath(0, 6));
  });
  for (const group of eight.slice(1)) {
    it(`${group} stays within a mark's square and is as large as a circle, within a third`, () => {
      const corners = shapePath(group, 100)
        .slice(1, -1)
        .split('L')
        .map((pair) => pair.split(',').map(Number) as [number, number]);
      for (const [x, y] of corners) expect(Math.max(Math.abs(x), Math.abs(y))).to.be.at.most(130);
      const area =
        Math.abs(
          corners.reduce((sum, [x, y], i) => {
            const [x2, y2] = corners[(i + 1) % corners.length] ?? [0, 0];
            return sum + x * y2 - x2 * y;
          }, 0),
        ) / 2;
      expect(area / (Math.PI * 100 * 100)).to.be.within(0.6, 1.34);
    });
  }
});
