// Cuts of titles, by letters of one px.

import { expect } from 'chai';
import fc from 'fast-check';
import { cutTitle } from './title-lines.js';

const widthOf = (text: string): number => [...text].length;
const shown = (title: string, roomPx: number, lines = 2): string => title.slice(0, cutTitle(title, roomPx, lines, widthOf));

describe('cutTitle', () => {
  for (const [title, roomPx, lines, wanted] of [
    ['الحلف يعلن الانسحاب من العراق وسوريا', 20, 2, 'الحلف يعلن الانسحاب من العراق وسوريا'],
    ['الحلف يعلن الانسحاب من العراق وسوريا', 14, 2, 'الحلف يعلن الانسحاب من'],
    ['الحلف يعلن الانسحاب من العراق وسوريا', 14, 3, 'الحلف يعلن الانسحاب من العراق وسوريا'],
    ['The council extends its mandate again', 12, 2, 'The council extends its'],
    ['one', 2, 2, 'one'],
    ['', 10, 2, ''],
    ['a  b', 10, 1, 'a  b'],
    ['aaaa bbbb cccc', 9, 1, 'aaaa'],
    ['aaaa bbbbb', 9, 1, 'aaaa'],
  ] as const) {
    it(`${title} in ${lines} lines of ${roomPx}: ${wanted}`, () => expect(shown(title, roomPx, lines)).to.equal(wanted));
  }
  it('ends after a word, and what is shown has room with its ellipsis', () => {
    const words = fc.array(fc.stringMatching(/^[a-zء-ي]{1,9}$/), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, fc.integer({ min: 10, max: 40 }), fc.constantFrom(1, 2, 3), (list, roomPx, lines) => {
        const title = list.join(' ');
        const head = shown(title, roomPx, lines);
        expect(title.startsWith(head) && [undefined, ' '].includes(title[head.length])).to.equal(true);
        const marked = head === title ? head : `${head}…`;
        expect(cutTitle(marked, roomPx, lines, widthOf)).to.equal(marked.length);
        const more = list.slice(0, head.split(' ').length + 1).join(' ');
        if (head !== title) expect(cutTitle(more === title ? title : `${more}…`, roomPx, lines, widthOf)).to.be.below(more.length);
      }),
      { seed: 12, numRuns: 500 },
    );
  });
});
