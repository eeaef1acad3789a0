// The range of a view as EDTF, there and back, in the zone shown.

import { expect } from 'chai';
import fc from 'fast-check';
import { edtfRange, rangeOf } from './view-range.js';

const at = (text: string): number => Date.parse(`${text}Z`);

describe('rangeOf', () => {
  for (const [from, to, zone, start, end] of [
    ['2021-03', '2021-03', 'UTC', '2021-03-01T00:00', '2021-04-01T00:00'],
    ['2021-03-11', null, 'UTC', '2021-03-11T00:00', '2021-03-12T00:00'],
    [null, '2021-03-11', 'UTC', '2021-03-11T00:00', '2021-03-12T00:00'],
    ['2021-03', '2021-03', 'Asia/Baghdad', '2021-03-01T00:00', '2021-04-01T00:00'],
    ['2021-03-11T00:00Z', '2021-03-11T12:00Z', 'Asia/Baghdad', '2021-03-11T03:00', '2021-03-11T15:01'],
    ['2021-03-11T00:00+03:00', '2021-03-11T12:00+03:00', 'UTC', '2021-03-10T21:00', '2021-03-11T09:01'],
    ['2021-03-11T00:00[Asia/Baghdad]', '2021-03-11', 'America/New_York', '2021-03-10T16:00', '2021-03-12T00:00'],
    ['2021-03-11T00:00Z/2021-03-12', null, 'Asia/Baghdad', '2021-03-11T03:00', '2021-03-13T00:00'],
    ['2021-03-10/2021-03-11T00:00Z', null, 'Asia/Baghdad', '2021-03-10T00:00', '2021-03-11T03:01'],
  ] as const) {
    it(`of ${from} and ${to} in ${zone} is ${start} to ${end}`, () => expect(rangeOf(from, to, zone)).to.deep.equal([at(start), at(end)]));
  }
  for (const [from, to] of [
    ['2022', '2021'],
    ['soon', '2021'],
    [null, null],
    ['', ''],
    ['..', '2021'],
    ['../2021', null],
    ['/2021', null],
  ] as const) {
    it(`of ${JSON.stringify(from)} and ${JSON.stringify(to)} is none`, () => expect(rangeOf(from, to, 'UTC')).to.equal(null));
  }
  it('knows deep time', () => expect(rangeOf('Y-66000000', 'Y-65000000', 'Asia/Baghdad')?.[0]).to.be.below(-2e18));
});

describe('edtfRange', () => {
  it('names the first and the last moment', () =>
    expect(edtfRange(at('2021-03-01T00:00'), at('2021-04-01T00:00'))).to.deep.equal({ from: '2021-03-01T00:00', to: '2021-03-31T23:59' }));
  it('of its own range says the same again', () => {
    fc.assert(
      fc.property(fc.double({ min: -6e13, max: 2e14, noNaN: true }), fc.double({ min: 1e6, max: 1e13, noNaN: true }), (from, span) => {
        const first = edtfRange(from, from + span);
        const range = rangeOf(first.from, first.to, 'UTC');
        expect(range).not.to.equal(null);
        if (range && Math.abs(range[1] - range[0] - span) < span / 2)
          expect(rangeOf(...(Object.values(edtfRange(...range)) as [string, string]), 'UTC')).to.deep.equal(range);
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});
