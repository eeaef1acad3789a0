// Lines by a measure that counts letters, and the places of values in JSON.

import { expect } from 'chai';
import fc from 'fast-check';
import { findPlaces, lineFinder, placeOf } from './cli-json.js';
import { breakLines, cutLine } from '../picture/lines.js';
import { estimate } from './measure.js';
import { directionOf } from '../picture/text.js';

const count = (text: string): number => [...text].length;
const settings = { seed: 20_260_311, numRuns: 500 };
const wordy = fc
  .array(fc.string({ minLength: 1, maxLength: 14, unit: fc.constantFrom('ا', 'ب', 'a', 'W', '٢', '👩‍👧', 'é', '-') }), { maxLength: 12 })
  .map((words) => words.join(' '));

describe('lines', () => {
  for (const [text, most, lines, expected] of [
    ['one two three', 20, 2, ['one two three']],
    ['one two three', 8, 2, ['one two', 'three']],
    ['one two three four five', 8, 2, ['one two', 'three…']],
    ['one two three four five', 8, 3, ['one two', 'three', 'four…']],
    ['abcdefghijkl', 5, 2, ['abcde', 'fghi…']],
    ['', 5, 2, []],
    ['قرار الوزراء', 6, 2, ['قرار', 'الوزر…']],
  ] as const)
    it(`'${text}' at ${most} is ${expected.join(' | ')}`, () => expect(breakLines(text, most, lines, count)).to.deep.equal(expected));

  it('never is wider than asked, nor more than asked, and loses nothing without an ellipsis', () => {
    fc.assert(
      fc.property(wordy, fc.integer({ min: 3, max: 30 }), fc.integer({ min: 1, max: 3 }), (text, most, lines) => {
        const broken = breakLines(text, most, lines, (one) => [...new Intl.Segmenter().segment(one)].length);
        expect(broken.length).to.be.at.most(lines);
        for (const line of broken) expect([...new Intl.Segmenter().segment(line)].length).to.be.at.most(most);
        if (!broken.at(-1)?.endsWith('…')) expect(broken.join('').replaceAll(' ', '')).to.equal(text.replaceAll(' ', ''));
      }),
      settings,
    );
  });
  it('cuts no picture of several characters in two', () => expect(cutLine('👩‍👧👩‍👧👩‍👧', 8, count)).to.equal('👩‍👧👩‍👧…'));
});

describe('the estimate of widths', () => {
  it('counts every character once, and marks for nothing', () => {
    expect(estimate.widthOf('مُحَمَّد', 100)).to.equal(estimate.widthOf('محمد', 100));
    expect(estimate.widthOf('ab', 10)).to.be.closeTo(estimate.widthOf('a', 10) + estimate.widthOf('b', 10), 1e-9);
    expect(estimate.widthOf('漢字', 10)).to.be.closeTo(21, 0.01);
  });
  it('is wider in bold, and at the end of an Arabic word', () => {
    expect(estimate.widthOf('قرار', 16, true)).to.be.above(estimate.widthOf('قرار', 16));
    expect(estimate.widthOf('بن', 16))
      .to.be.above(estimate.widthOf('نب ا', 16) - estimate.widthOf(' ا', 16) - 1)
      .and.below(estimate.widthOf('ب ن', 16));
  });
});

describe('the direction of a text in a picture', () => {
  for (const [text, around, own] of [
    ['قرار NATO', 'ltr', 'rtl'],
    ['NATO قرار', 'rtl', 'ltr'],
    ['11–14', 'rtl', 'rtl'],
    ['٢٠٢١', 'ltr', 'ltr'],
    ['החלטה', 'ltr', 'rtl'],
  ] as const) {
    it(`'${text}' in ${around} is ${own}`, () => expect(directionOf(text, around)).to.equal(own));
  }
});

describe('places in JSON', () => {
  const text = '{\n  "events": [\n    { "date": "2021", "title": "a" },\n    { "date": 5 }\n  ]\n}';
  const at = (path: string): string => {
    const { line, column } = lineFinder(text)(placeOf(findPlaces(text).places, path));
    return `${line}:${column}`;
  };
  for (const [path, place] of [
    ['', '1:1'],
    ['events', '2:13'],
    ['events[0]', '3:5'],
    ['events[0].title', '3:32'],
    ['events[1].date', '4:15'],
    ['events[1].title', '4:5'],
    ['events[1].quote.text', '4:5'],
    ['groups', '1:1'],
  ] as const) {
    it(`${path || 'the document'} stands at ${place}`, () => expect(at(path)).to.equal(place));
  }
  for (const [wrong, offset, message] of [
    ['', 0, 'expected a value, found the end of the text'],
    ['{"a":}', 5, "expected a value, found '}'"],
    ['{"a":1,}', 7, "expected a name in double quotes, found '}'"],
    ['[1,]', 3, "expected a value, found ']'"],
    ['{a:1}', 1, "expected a name in double quotes or }, found 'a'"],
    ["{'a':1}", 1, "expected a name in double quotes or }, found '''"],
    ['[1 2]', 3, "expected a comma or ], found '2'"],
    ['{"a" 1}', 5, "expected a colon, found '1'"],
    ['{} x', 3, "expected the end, found 'x'"],
    ['["a\nb"]', 1, "expected a value or ], found '\"'"],
    ['[01]', 2, "expected a comma or ], found '1'"],
    ['{"a":[1}', 7, "expected a comma or ], found '}'"],
  ] as const)
    it(`${JSON.stringify(wrong)} stops being JSON at ${offset}`, () => expect(findPlaces(wrong).error).to.deep.equal({ offset, message }));
  it('agrees with JSON.parse on what is JSON, whatever the text', () => {
    const pieces = fc
      .array(fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"\\u00e9"', '"\\x"', '1', '-0.5e3', '01', 'true', 'nul', ' ', '\n', '"'), { maxLength: 12 })
      .map((list) => list.join(''));
    fc.assert(
      fc.property(fc.oneof(pieces, fc.json()), (source) => {
        let isJson = true;
        try {
          JSON.parse(source);
        } catch {
          isJson = false;
        }
        expect(findPlaces(source).error === null).to.equal(isJson);
      }),
      { ...settings, numRuns: 3000 },
    );
  });
  it('takes a hundred thousand levels', () => expect(findPlaces('['.repeat(100_000) + ']'.repeat(100_000)).error).to.equal(null));
});
