// Rows of the list keep their nodes while others come, go and change places around them. By the public contract.

import { expect } from '@open-wc/testing';
import '../index.js';
import type { EventInput } from '../index.js';
import { all, idOf, mount } from './timeline.testing.js';

/** Events of one day stand in the document's order. */
const storyOf = (ids: string): EventInput[] => [...ids].map((id) => ({ id, date: '2021-03-11', title: `حدث ${id}` }));

/** Numbers from 0 to `below`, the same each time. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => ((state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648) * below | 0;
}

describe('The rows of a list', () => {
  const random = numbersFrom(7);
  const anyOf = (letters: string): string => [...letters].filter(() => random(3) > 0).map((id) => [random(1000), id] as const).sort(([a], [b]) => a - b).map(([, id]) => id).join('');
  const cases: readonly (readonly [string, string])[] = [
    ['abc', 'abc'], ['abc', 'xabc'], ['abc', 'axbc'], ['abc', 'abcx'], ['abc', 'bc'], ['abc', 'ac'], ['abc', 'xyz'], ['abc', 'cab'], ['abc', 'cba'], ['abcd', 'dxcay'], ['a', 'bca'],
    ...Array.from({ length: 40 }, (): readonly [string, string] => [anyOf('abcdefgh') || 'a', anyOf('abcdefgh') || 'h']),
  ];
  for (const [before, after] of cases) {
    it(`${before} become ${after}: in their order, each in the node that it had`, async () => {
      const timeline = await mount(400, { events: '9' }, storyOf(before));
      const rowOf = (): Map<string, Element> => new Map(all(timeline, '.row').map((row) => [row.querySelector('.event')?.getAttribute('data-event-id') ?? '', row]));
      const old = rowOf();
      expect([...old.keys()].join('')).to.equal(before);
      timeline.data = storyOf(after);
      await timeline.updateComplete;
      await timeline.updateComplete;
      const now = rowOf();
      expect([...now.keys()].join('')).to.equal(after);
      expect(all(timeline, '.row .event').map(idOf).join('')).to.equal(after);
      for (const [id, row] of now) expect(old.has(id) ? old.get(id) === row : ![...old.values()].includes(row), id).to.equal(true);
    });
  }
});
