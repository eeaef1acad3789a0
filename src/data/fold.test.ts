// Folding by its table, and by its rules for any text.

import { expect } from 'chai';
import fc from 'fast-check';
import { foldKeys, sameText } from './fold.js';
import table from './folding.cases.json' with { type: 'json' };
import { findText } from './search.js';

describe('sameText', () => {
  for (const {
    input: [a = '', b = ''],
    expected,
    why,
  } of table.pairs) {
    it(`${a} and ${b}: ${expected} (${why})`, () => {
      expect(sameText(a, b)).to.equal(expected === 'fold');
      expect(sameText(b, a)).to.equal(expected === 'fold');
      if (expected !== 'fold' && expected !== 'stem') return;
      for (const [text, query] of [
        [a, b],
        [b, a],
      ] as const) {
        const hits = findText(text, query);
        expect(text.slice(hits[0]?.start, hits.at(-1)?.end).replace(/[\u200F]$/, '')).to.equal(text.replace(/[«»\u200F]/g, ''));
      }
    });
  }
  for (const [a, b] of [
    ['الخامنئي', 'الخامنئی'],
    ['مسؤول', 'مسوول'],
    ['مسؤول', 'مسول'],
    ['شؤون', 'شئون'],
    ['تَـحـالُف', 'تحالف'],
    ['۲۰۲۱', '٢٠٢١'],
    ['ہجری', 'هجري'],
    ['NATO', 'nato'],
    ['ﷲ', 'الله'],
  ] as const) {
    it(`joins ${a} and ${b}`, () => expect(sameText(a, b)).to.equal(true));
  }
  it('never joins words that differ', () => expect(findText('حسن', 'حسين')).to.deep.equal([]));
  it('has keys that fold to themselves, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const [carried, bare] = foldKeys(text);
        expect(foldKeys(carried)[0]).to.equal(carried);
        expect(foldKeys(bare)[1]).to.equal(bare);
      }),
      { seed: 3 },
    );
  });
});

describe('findText', () => {
  const said = (text: string, query: string): string[] => findText(text, query).map(({ start, end }) => text.slice(start, end));
  for (const [text, query, hits] of [
    ['وزير الخارجية يبحث مع الناتو مهمة التدريب', 'ناتو', ['الناتو']],
    ['قال للناتو وبالناتو والناتو', 'الناتو', ['للناتو', 'وبالناتو', 'والناتو']],
    ['ينس ستولتنبرغ، الأمين العام', 'ستول', ['ستولتنبرغ']],
    ['الأمين العام للحلف', 'امين حلف', ['الأمين', 'للحلف']],
    ['الأمين العام للحلف', 'أمين غائب', []],
    ['زار عبد الله بغداد', 'عبدالله', ['عبد الله']],
    ['زار عبدالله بغداد', 'عبد الله', ['عبدالله']],
    ['اجتمع مجلسُ الوُزراءِ', 'مجلس الوزراء', ['مجلسُ', 'الوُزراءِ']],
    ['وزارة الدفاع', 'زارة', ['وزارة']],
    ['١١ آذار ٢٠٢١', '2021', ['٢٠٢١']],
    ['حسن وحسين', 'حسين', ['وحسين']],
    ['NATO training', 'nato', ['NATO']],
    ['نص', '', []],
    ['نص', '…', []],
    ['', 'نص', []],
    ['نحو ½ كوب', '1', ['½']],
    ['نحو ½ كوب', '½', ['½']],
    ['س½', 'س1 2', ['س½']],
    ['2½ كوب', '2', ['2½']],
    ['كلمة كلمة', 'كلمة كلمة', ['كلمة', 'كلمة']],
  ] as const) {
    it(`'${query}' in '${text}' is ${hits.join(', ') || 'nothing'}`, () => expect(said(text, query)).to.deep.equal([...hits]));
  }
  it('never cuts a word, for any text and query', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ابتالوفلل أإىئؤءةـَ ١1a-½'), maxLength: 30 });
    fc.assert(
      fc.property(letters, letters, (text, query) => {
        let last = 0;
        for (const { start, end } of findText(text, query)) {
          expect(start >= last && start < end && end <= text.length).to.equal(true);
          expect(/[\p{L}\p{N}]/u.test(text[start - 1] ?? ' ') && /[\p{L}\p{N}]/u.test(text[start] ?? ' ')).to.equal(false);
          // '½' folds to two words and is one letter.
          expect(/^[\p{L}\p{Nd}]/u.test(text.slice(end)) && text[end - 1] !== '½').to.equal(false);
          last = end;
        }
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});
