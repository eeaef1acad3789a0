// Rows of the list are made once for a chronicle and its words: what is drawn from them can tell by them that nothing changed.

import { expect } from 'chai';
import type { Chronicle } from '../data/chronicle-columns.js';
import { createChronicle } from '../data/chronicle.js';
import { readDocument } from '../data/read-document.js';
import { layoutList } from './scene-list.js';

const chronicleOf = (title: string): Chronicle => createChronicle(readDocument([{ title, date: '2021-03-11' }]).document);

describe('layoutList', () => {
  const [words, others] = [{ locale: 'ar' }, { locale: 'en' }];
  it('gives the same rows for the same chronicle and words, and others for others', () => {
    const chronicle = chronicleOf('اجتماع');
    const rows = layoutList(chronicle, words);
    expect(layoutList(chronicle, words)).to.equal(rows);
    expect(layoutList(chronicle, others)).not.to.equal(rows);
    expect(layoutList(chronicleOf('اجتماع'), words)).not.to.equal(rows);
    expect(layoutList(chronicle, words)).to.equal(rows);
    expect(rows.map(({ title }) => title)).to.deep.equal(['اجتماع']);
  });
});
