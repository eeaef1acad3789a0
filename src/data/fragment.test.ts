import { expect } from 'chai';
import { fragmentOf, idIn, namesEvent, withFragment } from './fragment.js';

const ROWS = [
  ['troop-decision', '#khatt-troop-decision'],
  ['قرار-القوات', '#khatt-قرار-القوات'],
  ['נאט״ו', '#khatt-נאט%D7%B4ו'],
  ['a b', '#khatt-a%20b'],
  ['50%', '#khatt-50%25'],
  ['q?a&b#c', '#khatt-q%3Fa%26b%23c'],
  ['v1.2', '#khatt-v1.2'],
  ['end.', '#khatt-end%2E'],
  ['a:~:text', '#khatt-a:%7E:text'],
  ['می‌رود', '#khatt-می%E2%80%8Cرود'],
  ['(a)', '#khatt-%28a%29'],
  ['', '#khatt-'],
] as const;

describe('The fragment of an event', () => {
  for (const [id, fragment] of ROWS) {
    it(`is ${fragment} for «${id}», which is read from it as it stands and as browsers write it`, () => {
      expect(fragmentOf(id)).to.equal(fragment);
      expect(idIn(fragment)).to.equal(id);
      const { hash } = new URL(`https://a.example/${fragment}`);
      expect(idIn(hash)).to.equal(id);
    });
  }
  it('is read where somebody has broken its code', () => expect(idIn('#khatt-50%')).to.equal('50%'));
  it('is none of another', () => {
    expect(['', '#', '#comments', '#KHATT-a'].map(idIn)).to.deep.equal([null, null, null, null]);
    expect(namesEvent('#comments')).to.equal(false);
  });
  it('takes the place of the one that an address has', () => {
    expect(withFragment('https://a.example/b?c#d#e', '#khatt-f')).to.equal('https://a.example/b?c#khatt-f');
    expect(withFragment('https://a.example/b?c#d', '')).to.equal('https://a.example/b?c');
  });
});
