// Rows of the list are made once for a chronicle and its words: what is drawn from them can tell by them that nothing
// changed.

import { expect } from 'chai';
import type { Chronicle } from '../data/chronicle-columns.js';
import { createChronicle } from '../data/chronicle.js';
import { readDocument } from '../data/read-document.js';
import { wordsFor } from '../languages/registry.js';
import { layoutList, rowsAt } from './scene-list.js';

const chronicleOf = (title: string): Chronicle => createChronicle(readDocument([{ title, date: '2021-03-11' }]).document);

describe('layoutList', () => {
  const [words, others] = [wordsFor({ locale: 'ar' }), wordsFor({ locale: 'en' })];
  it('has the same row for the same chronicle and words, and another for others', () => {
    const chronicle = chronicleOf('اجتماع');
    const [row] = layoutList(chronicle, words);
    expect(layoutList(chronicle, words)[0]).to.equal(row);
    expect(layoutList(chronicle, others)[0]).not.to.equal(row);
    expect(layoutList(chronicleOf('اجتماع'), words)[0]).not.to.equal(row);
    expect(rowsAt(chronicle, words, [0])[0]).to.equal(row);
    expect(row?.title).to.equal('اجتماع');
  });
});
