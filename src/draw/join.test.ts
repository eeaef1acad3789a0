// Children by key, in a document, where there is a focus.
import { expect } from 'chai';
import { fill, Rows } from './join.js';
import { put, putText } from './write.js';

interface Item {
  readonly id: string;
  readonly text: string;
}
const items = (ids: string): Item[] => [...ids].map((id) => ({ id, text: id }));

let list: HTMLElement;
let rows: Rows<Item, HTMLElement>;
const update = (ids: string | Item[]): void =>
  rows.update(typeof ids === 'string' ? items(ids) : ids, (node, { id, text }) => {
    put(node, 'data-id', id);
    putText(node.firstElementChild, text);
  });
const shown = (): string => [...list.children].map((node) => node.getAttribute('data-id') ?? '?').join('');
const nodeOf = (id: string): Element | undefined => [...list.children].find((node) => node.getAttribute('data-id') === id);
const changesOf = (act: () => void): MutationRecord[] => {
  const observer = new MutationObserver(() => {});
  observer.observe(list, { attributes: true, childList: true, characterData: true, subtree: true });
  act();
  const records = observer.takeRecords();
  observer.disconnect();
  return records;
};

describe('Children by key', () => {
  beforeEach(() => {
    list = document.body.appendChild(document.createElement('ol'));
    rows = new Rows(
      list,
      (item) => item.id,
      () => {
        const row = document.createElement('li');
        row.append(document.createElement('button'));
        return row;
      },
    );
  });
  afterEach(() => list.remove());

  for (const [before, after] of [
    ['', 'abc'],
    ['abc', ''],
    ['abc', 'abc'],
    ['abc', 'cba'],
    ['ace', 'abcde'],
    ['abcde', 'bd'],
    ['abc', 'xyz'],
    ['abcd', 'xdya'],
    ['ab', 'ba'],
    ['abcdef', 'fabcde'],
    ['abcdef', 'bcdefa'],
  ] as const) {
    it(`go from '${before}' to '${after}', and who stays is the same node`, () => {
      update(before);
      const old = new Map([...before].map((id) => [id, nodeOf(id)]));
      update(after);
      expect(shown()).to.equal(after);
      for (const id of after) if (old.has(id)) expect(nodeOf(id)).to.equal(old.get(id));
      expect([...list.children].map((node) => node.textContent).join('')).to.equal(after);
    });
  }
  it('are not touched by the same things again', () => {
    update('abc');
    expect(changesOf(() => update('abc'))).to.have.length(0);
  });
  it('come and go without a move of those that stay', () => {
    update('abcde');
    const moved = changesOf(() => update('axcye')).flatMap(({ addedNodes }) => [...addedNodes]);
    expect(moved).to.have.members([nodeOf('x'), nodeOf('y')]);
  });
  it('are written where their thing has changed, and nowhere else', () => {
    update('abc');
    const changes = changesOf(() =>
      update([
        { id: 'a', text: 'a' },
        { id: 'b', text: 'new' },
        { id: 'c', text: 'c' },
      ]),
    );
    expect(changes.map(({ target }) => target)).to.deep.equal([nodeOf('b')?.firstElementChild]);
  });
  it('are all written anew where what else they are written by has changed', () => {
    const things = [...'abc'].map((id) => ({ id, text: id }));
    const written = (also: string): number => {
      let count = 0;
      rows.update(things, () => (count += 1), also);
      return count;
    };
    expect([written('x'), written('x'), written('y'), written('y')]).to.deep.equal([3, 0, 3, 0]);
  });
  it('are as many as keys, where a key comes twice', () => {
    for (const ids of ['aba', 'aab', 'aa', 'baab']) {
      update(ids);
      expect([...shown()]).to.have.members([...new Set(ids)]);
    }
  });
  it('come before what others put there, and back where others took them', () => {
    update('abc');
    list.prepend(document.createElement('font'));
    nodeOf('b')?.remove();
    update('abc');
    expect(shown()).to.equal('abc?');
    expect(changesOf(() => update('abc'))).to.have.length(0);
  });
  for (const focused of 'abcde') {
    for (const after of ['edcba', 'baxedc', 'xyabcde', 'eabcd', 'bcdea']) {
      it(`keep the focus on '${focused}' from 'abcde' to '${after}'`, () => {
        update('abcde');
        const button = nodeOf(focused)?.querySelector('button');
        button?.focus();
        let left = 0;
        button?.addEventListener('blur', () => (left += 1));
        update(after);
        expect(shown()).to.equal(after);
        expect(document.activeElement).to.equal(button);
        expect(left).to.equal(0);
      });
    }
  }
  it('without keys are as many as there are things', () => {
    for (const ids of ['abc', 'a', '', 'xyzw']) {
      fill(list, [...ids], () => document.createElement('li'), putText);
      expect([...list.children].map((node) => node.textContent).join('')).to.equal(ids);
    }
    const [first] = list.children;
    fill(list, ['new'], () => document.createElement('li'), putText);
    expect(list.firstElementChild).to.equal(first);
    expect(changesOf(() => fill(list, ['new'], () => document.createElement('li'), putText))).to.have.length(0);
  });
});
