// EDTF by the shared table, by the specification's own examples, and by properties.

import { expect } from 'chai';
import fc from 'fast-check';
import { EdtfError, parseEdtf } from './edtf-told.js';
import type { EdtfInterval } from './edtf-date.js';
import { formatEdtf } from './edtf.js';
import table from './dates-edtf.cases.json' with { type: 'json' };

const runs = { seed: 20210311, numRuns: 400 };

/** The table writes bounds as ISO texts, which within Date's range it may read itself: an oracle that is not ours. */
const bound = (value: unknown): unknown =>
  typeof value !== 'string' ? value : value === '+Infinity' ? Infinity : value === '-Infinity' ? -Infinity : Date.parse(value);

describe('parseEdtf', () => {
  for (const { input, why, expected } of table.cases) {
    it(`"${input}" is ${expected === null ? 'refused' : 'read'}: ${why}`, () => {
      if (expected === null) return expect(() => parseEdtf(input)).to.throw(EdtfError);
      const date = parseEdtf(input);
      for (const [key, value] of Object.entries(expected))
        expect(date, key).to.have.property(key, key === 'earliest' || key === 'latest' ? bound(value) : value);
    });
  }

  for (const [input, first, last, more] of [
    ['1964/2008', '1964-01-01', '2008-12-31', {}],
    ['2004-06/2006-08', '2004-06-01', '2006-08-31', {}],
    ['1984~', '1984-01-01', '1984-12-31', { qualifier: '~' }],
    ['2004-06-11%', '2004-06-11', '2004-06-11', { qualifier: '%', parts: { year: '%', month: '%', day: '%' } }],
    ['2004?-06-~11', '2004-06-11', '2004-06-11', { qualifier: '%', parts: { year: '?', month: '', day: '~' } }],
    ['2004-06~-11', '2004-06-11', '2004-06-11', { parts: { year: '~', month: '~', day: '' } }],
    ['?2004-06-~11', '2004-06-11', '2004-06-11', { parts: { year: '?', month: '', day: '~' } }],
    ['156X-12-25', '1560-12-25', '1569-12-25', { precision: 'day' }],
    ['15XX-12-XX', '1500-12-01', '1599-12-31', { precision: 'day-unspecified' }],
    ['1XXX-XX', '1000-01-01', '1999-12-31', { precision: 'month-unspecified' }],
    ['1XXX-12', '1000-12-01', '1999-12-31', {}],
    ['2004-XX-XX', '2004-01-01', '2004-12-31', { precision: 'day-unspecified' }],
    ['201X', '2010-01-01', '2019-12-31', { precision: 'decade' }],
    ['2XXX', '2000-01-01', '2999-12-31', { precision: 'millennium' }],
    ['1950S2', '1900-01-01', '1999-12-31', { significantDigits: 2 }],
    ['-000X', '-000009-01-01', '-000001-12-31', {}],
    ['19XX-02-29', '1904-02-29', '1996-02-29', {}],
    ['{1960,1961-12}', '1960-01-01', '1961-12-31', { kind: 'allOf' }],
    ['[1667,1668,1670..1672]', '1667-01-01', '1672-12-31', { kind: 'oneOf' }],
    ['2004-06-XX/2004-07-03', '2004-06-01', '2004-07-03', {}],
    ['2021-03-11T18:00+03:00/2021-03-12T02:00+03:00', '2021-03-11T15:00:00.000Z', '2021-03-11T23:00:59.999Z', { floating: false }],
  ] as const) {
    it(`"${input}" reaches from ${first} to ${last}`, () => {
      const date = parseEdtf(input);
      expect(date.earliest).to.equal(Date.parse(first));
      expect(date.latest).to.equal(last.includes('T') ? Date.parse(last) : Date.parse(last) + 86_399_999);
      for (const [key, value] of Object.entries(more)) expect(date).to.have.deep.property(key, value);
    });
  }

  it('reads a plain day as it reads one that is the start of a period', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (...parts) => {
        const [year, ...rest] = parts.map(String);
        const text = [year?.padStart(4, '0'), ...rest.map((one) => one.padStart(2, '0'))].join('-');
        expect(parseEdtf(text)).to.deep.equal((parseEdtf(`${text}/..`) as EdtfInterval).from);
      }),
      runs,
    );
  });

  for (const [input, position, words] of [
    ['2021-02-29', 8, 'February 2021 has 28 days'],
    ['2021-13', 5, 'month 01 to 12'],
    ['2015/open', 5, "'..'"],
    ['2021-03-11T25:00', 11, 'hour'],
    ['2021-3-11', 6, 'month of two digits'],
    ['2021-W10-4', 5, 'month'],
    ['2021-070', 7, 'end'],
    ['Y2021', 0, 'more than four'],
    ['2021/2022/2023', 9, "one '/'"],
    ['/', 0, 'one end'],
    ['[2021', 5, "']'"],
    ['2021-03-11T18:00[Mars/Base]', 17, 'zone'],
    ['2021-01-00', 8, 'No such day'],
    ['XXXX-02-30', 8, 'No such day'],
    ['12021', 4, "'-'"],
    [' 2021', 0, 'four digits'],
    ['x'.repeat(65), 64, '64'],
  ] as const) {
    it(`"${input.slice(0, 30)}" is refused at ${position}`, () => {
      try {
        parseEdtf(input);
        expect.fail('it was read');
      } catch (error) {
        if (!(error instanceof EdtfError)) throw error;
        expect(error.message).to.include(words);
        expect(error.position).to.equal(position);
      }
    });
  }

  it('holds deep time as doubles', () => {
    expect(parseEdtf('Y-138E8')).to.deep.include({ kind: 'date', precision: 'year' });
    expect(parseEdtf('Y-138E8').earliest).to.be.closeTo(-13.8e9 * 31_556_952_000, 1e15);
  });

  it('reads or refuses any text of up to 10,000 characters', () => {
    const char = fc.constantFrom(...'0123456789-/.XYESTZ:[]{},?~%+ abشباط٢'.split(''));
    fc.assert(
      fc.property(fc.string({ unit: char, maxLength: 10_000 }), (text) => {
        try {
          parseEdtf(text);
        } catch (error) {
          if (!(error instanceof EdtfError)) throw error;
          expect(error.position).to.be.within(0, 64);
        }
      }),
      runs,
    );
  });
});

const two = (n: number): string => String(n).padStart(2, '0');
const mark = fc.constantFrom('', '?', '~', '%');
const year = fc.oneof(
  fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0')),
  fc.integer({ min: 1, max: 9999 }).map((n) => `-${String(n).padStart(4, '0')}`),
);
const single = fc.oneof(
  fc.tuple(year, mark).map((parts) => parts.join('')),
  fc.tuple(year, mark, fc.integer({ min: 1, max: 12 }).map(two), mark).map(([y, a, m, b]) => `${y}${a}-${m}${b}`),
  fc.tuple(year, fc.integer({ min: 21, max: 41 })).map(([y, s]) => `${y}-${s}`),
  fc
    .tuple(year, mark, fc.integer({ min: 1, max: 12 }).map(two), mark, fc.integer({ min: 1, max: 28 }).map(two), mark)
    .map(([y, a, m, b, d, c]) => `${y}-${a}${m}${b}-${c}${d}`),
  fc.tuple(fc.integer({ min: 10_000, max: 1e10 }), fc.boolean()).map(([n, minus]) => `Y${minus ? '-' : ''}${n}`),
  fc.constantFrom(
    '20XX',
    '201X',
    'XXXX',
    '2021-XX',
    '2021-02-XX',
    '2021-1X',
    '1950S2',
    '2021-03-11T18:00',
    '2021-03-11T18:00:01.250Z',
    '2021-03-11T18:00:00-05:30',
    '2021-03-11T18:00[Asia/Baghdad]',
  ),
);
const any = fc.oneof(
  single,
  fc.tuple(single, fc.constantFrom('/..', '/')).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom('../', '/'), single).map((parts) => parts.join('')),
  fc.array(single, { minLength: 1, maxLength: 3 }).map((list) => `[${list.join(',')}]`),
);

describe('formatEdtf', () => {
  it('gives a text that reads as an equal date', () => {
    fc.assert(
      fc.property(
        any.filter((text) => text.length <= 60),
        (text) => {
          const date = parseEdtf(text);
          expect(parseEdtf(formatEdtf(date))).to.deep.equal(date);
        },
      ),
      runs,
    );
  });
});

describe('The bounds of a date', () => {
  it('are in order', () => {
    fc.assert(
      fc.property(single, (text) => {
        const { earliest, latest } = parseEdtf(text);
        if (earliest === null || latest === null) throw new Error('a single date has bounds');
        expect(earliest).to.be.at.most(latest);
      }),
      runs,
    );
  });
  it('of a narrower date lie within those of a wider one', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (y, m, d) => {
        const list = [`${y}-${two(m)}-${two(d)}`, `${y}-${two(m)}`, y].map((text) => parseEdtf(text));
        list.slice(1).forEach((wide, i) => {
          expect(list[i]?.earliest).to.be.at.least(Number(wide.earliest));
          expect(list[i]?.latest).to.be.at.most(Number(wide.latest));
        });
      }),
      runs,
    );
  });
});
