// Rows of the list keep their nodes while others come, go and change places around them. By the public contract.

import { expect, waitUntil } from '@open-wc/testing';
import '../index.js';
import type { EventInput } from '../index.js';
import { all, idOf, mount } from './timeline.testing.js';

/** Events of one day stand in the document's order. */
const storyOf = (ids: string): EventInput[] => [...ids].map((id) => ({ id, date: '2021-03-11', title: `حدث ${id}` }));

/** Numbers from 0 to `below`, the same each time. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (((state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648) * below) | 0;
}

describe('The rows of a list', () => {
  const random = numbersFrom(7);
  const anyOf = (letters: string): string =>
    [...letters]
      .filter(() => random(3) > 0)
      .map((id) => [random(1000), id] as const)
      .sort(([a], [b]) => a - b)
      .map(([, id]) => id)
      .join('');
  const cases: readonly (readonly [string, string])[] = [
    ['abc', 'abc'],
    ['abc', 'xabc'],
    ['abc', 'axbc'],
    ['abc', 'abcx'],
    ['abc', 'bc'],
    ['abc', 'ac'],
    ['abc', 'xyz'],
    ['abc', 'cab'],
    ['abc', 'cba'],
    ['abcd', 'dxcay'],
    ['a', 'bca'],
    ...Array.from({ length: 40 }, (): readonly [string, string] => [anyOf('abcdefgh') || 'a', anyOf('abcdefgh') || 'h']),
  ];
  for (const [before, after] of cases) {
    it(`${before} become ${after}: in their order, each in the node that it had`, async () => {
      const timeline = await mount(400, { events: '9' }, storyOf(before));
      const rowOf = (): Map<string, Element> =>
        new Map(all(timeline, '.row').map((row) => [row.querySelector('.event')?.getAttribute('data-event-id') ?? '', row]));
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

describe('A date of digits alone', () => {
  const YEARS = Array.from({ length: 40 }, (_, i) => ({ id: `e${i}`, date: i % 2 ? `${1980 + i}` : `${1980 + i}/${1981 + i}`, title: `حدث ${i}`, text: 'نص' }));
  const boxOf = (node: Element | null): DOMRect => {
    const range = document.createRange();
    if (node) range.selectNodeContents(node);
    return range.getBoundingClientRect();
  };
  /** Px between where the date of an event begins and where its title does. */
  const apart =
    (dir: string) =>
    (event: Element): number => {
      const [date, title] = [boxOf(event.querySelector('.date')), boxOf(event.querySelector('.title'))];
      return Math.round(Math.abs(dir === 'rtl' ? date.right - title.right : date.left - title.left));
    };
  for (const [lang, dir] of [
    ['ar-IQ', 'rtl'],
    ['fa', 'rtl'],
    ['en', 'ltr'],
    ['en', 'rtl'],
    ['ar-IQ', 'ltr'],
  ] as const) {
    it(`begins where its title does, in rows and in the list of hidden events (${lang}, ${dir})`, async () => {
      const rows = all(await mount(400, { lang, dir, layout: 'vertical', events: '40' }, YEARS), '.rows .event');
      expect(rows.map(apart(dir))).to.deep.equal(YEARS.map(() => 0));
      const chart = await mount(600, { lang, dir, layout: 'horizontal' }, YEARS);
      all(chart, '.more')[0]?.click();
      await waitUntil(() => all(chart, '.stack .event').length > 0, 'the list opens', { timeout: 15_000 });
      const hidden = all(chart, '.stack .event').map(apart(dir));
      expect(hidden).to.deep.equal(hidden.map(() => 0));
    });
  }
});

describe('The sign that a row opens', () => {
  const KINDS = { moment: '2021-03-11', month: '2021-02', year: '2020', about: '2015~', doubt: '2018?', period: '2016/2017', since: '2019/..' };
  const inked = (node: Element): string => {
    const { strokeOpacity, strokeDasharray, fill } = getComputedStyle(node);
    return [strokeOpacity, strokeDasharray, fill].join(' ');
  };

  it('is drawn alike whatever the date, and the hand points at it alone', async () => {
    const data = Object.entries(KINDS).map(([id, date]) => ({ id, date, title: `حدث ${id}`, text: 'نص' }));
    const timeline = await mount(400, { events: '9' }, data);
    const rows = all(timeline, '.row');
    expect(rows.map((row) => [...row.querySelectorAll('.chevron path')].map(inked))).to.deep.equal(data.map(() => ['1 none none']));
    expect(rows.map((row) => getComputedStyle(row).cursor)).to.deep.equal(data.map(() => 'auto'));
  });
});
