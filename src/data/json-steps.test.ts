// JSON in pieces, held against JSON.parse: whatever it says, wherever it is cut, and where it is broken.

import { expect } from 'chai';
import fc from 'fast-check';
import { jsonSteps } from './json-steps.js';

function run(texts: readonly string[], pieceSize?: number): unknown {
  const steps = jsonSteps(texts, pieceSize);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
/** What it says, or that it is none. */
function said(read: () => unknown): unknown {
  try {
    return { value: read() };
  } catch (error) {
    return error instanceof SyntaxError ? 'broken' : error;
  }
}
/** Cut at these places. */
const cutAt = (text: string, places: readonly number[]): string[] => {
  const at = [0, ...places.map((place) => place % (text.length + 1)).sort((a, b) => a - b), text.length];
  return at.slice(1).map((end, i) => text.slice(at[i], end));
};

const texts = fc.oneof(fc.string(), fc.constantFrom('events', '"events":[', '],"', '\\', '"', '\\"', 'ع{ر}ب[ي]', '\u2028', '😀', ','));
const value = fc.jsonValue({ maxDepth: 3 });
const event = fc.oneof(fc.record({ id: texts, date: texts, title: texts, media: fc.array(fc.dictionary(texts, texts), { maxLength: 2 }) }), value);
const events = fc.oneof({ weight: 4, arbitrary: fc.array(event, { maxLength: 12 }) }, value);
/** Each a list of pairs, so that a name may come twice. */
const root = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(fc.tuple(fc.oneof(fc.constant('events'), texts), fc.oneof(events, value)), { maxLength: 5 })
      .map((pairs) => `{${pairs.map(([name, one]) => `${JSON.stringify(name)}:${JSON.stringify(one)}`).join(',')}}`),
  },
  { weight: 2, arbitrary: fc.array(event, { maxLength: 12 }).map((list) => JSON.stringify(list)) },
  value.map((one) => JSON.stringify(one)),
);
/** With room between the marks, as people write it. */
const spaced = fc
  .tuple(root, fc.constantFrom(0, 1, 2))
  .map(([text, space]) => (space === 0 ? text : `\n ${JSON.stringify(JSON.parse(text), null, space)} \r\n`));
const places = fc.array(fc.nat(), { maxLength: 8 });
const sizes = fc.constantFrom(1, 7, 40, 1000);
const runs = { seed: 100, numRuns: 1500 };

describe('jsonSteps', () => {
  it('comes to what JSON.parse comes to, wherever the text is cut', () => {
    fc.assert(
      fc.property(fc.oneof(root, spaced), places, sizes, (text, at, size) => {
        expect(run(cutAt(text, at), size)).to.deep.equal(JSON.parse(text));
      }),
      runs,
    );
  });
  it('keeps the order of the fields', () => {
    fc.assert(
      fc.property(root, sizes, (text, size) => {
        expect(JSON.stringify(run([text], size))).to.equal(JSON.stringify(JSON.parse(text)));
      }),
      runs,
    );
  });
  it('throws where JSON.parse throws, and only there', () => {
    const broken = fc
      .tuple(fc.oneof(root, spaced), fc.nat(), fc.constantFrom('', ',', ']', '[', '}', '{', '"', ':', '\\', 'x', ' ', '1', '[]', ',,', '\u0000'), fc.nat(3))
      .map(([text, at, put, gone]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + put + text.slice(place + gone);
      });
    fc.assert(
      fc.property(broken, places, sizes, (text, at, size) => {
        expect(said(() => run(cutAt(text, at), size))).to.deep.equal(said(() => JSON.parse(text) as unknown));
      }),
      { seed: 101, numRuns: 6000 },
    );
  });
  const CASES: readonly string[] = [
    '',
    ' ',
    '[',
    ']',
    '{}',
    '[]',
    '[,]',
    '[1,]',
    '[1,,2]',
    '[1 2]',
    '{"events":[1,]}',
    '{"events":[,1]}',
    '{"events":[1],}',
    '{"events":[1]',
    '{"events":[1]]}',
    '{"events":[[1]}',
    '{"events":[{]}',
    '{"events":[{"a":1],[2}]}',
    '{"\\u0065vents":[1,2]}',
    '{"events":[1],"events":null}',
    '{"events":null,"events":[1]}',
    '{"events":[1],"events":[2,3]}',
    '{"a":{"events":[1]},"events":[2]}',
    '{"a":"events","b":[1]}',
    '{"events":"events"}',
    '{"events" [1]}',
    '{"a":"b":[1]}',
    '{"__proto__":{"x":1},"events":[{"__proto__":1}]}',
    '[[1]]',
    '[][]',
    '[]1',
    '1[]',
    '"[1]"',
    '{"events":{"date":["2020"],"title":["a"]}}',
    '\uFEFF[]',
    '{"events":[1]}{"events":[2]}',
    'null',
    '{"events":[1}',
    '{"x":[1],"events":[2]}',
    '{:[1]}',
    '{"events"::[1]}',
    '{"events":,[1]}',
    '{"events":1[2]}',
    '{"events":[1][2]}',
  ];
  for (const text of CASES) {
    it(`reads ${JSON.stringify(text)} as JSON.parse does, letter by letter too`, () => {
      const expected = said(() => JSON.parse(text) as unknown);
      for (const size of [1, 1000]) for (const parts of [[text], [...text]]) expect(said(() => run(parts, size))).to.deep.equal(expected);
    });
  }
});
