// Rows keep their nodes by a key, and what has not changed is not rendered: counted, since a row costs a template.

import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { keyedRows } from './keyed-rows.js';

describe('Keyed rows', () => {
  const place = document.createElement('ol');
  let rendered: string[] = [];
  /** Which rows are rendered, where each key stands with its word. */
  const show = (words: Readonly<Record<string, string>>): string => {
    rendered = [];
    const rows = Object.entries(words).map(([key, word]) => ({ model: [key, word], render: () => (rendered.push(key), html`<li>${key}${word}</li>`) }));
    render(html`${keyedRows(Object.keys(words), rows)}`, place);
    expect([...place.children].map((row) => row.textContent)).to.deep.equal(Object.entries(words).map(([key, word]) => key + word));
    return rendered.join(' ');
  };
  const story: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    ['all at first', { a: '1', b: '1', c: '1' }, 'a b c'],
    ['none where nothing changed', { a: '1', b: '1', c: '1' }, ''],
    ['the one that changed', { a: '1', b: '2', c: '1' }, 'b'],
    ['the one that came', { a: '1', x: '1', b: '2', c: '1' }, 'x'],
    ['none where one went', { a: '1', b: '2', c: '1' }, ''],
    ['none where they changed places', { c: '1', b: '2', a: '1' }, ''],
    ['one that went and came back', { c: '1', a: '1' }, ''],
    ['it again', { c: '1', b: '2', a: '1' }, 'b'],
  ];
  it('are rendered only where their model is another one', () => {
    expect(story.map(([name, words]) => `${name}: ${show(words)}`)).to.deep.equal(story.map(([name, , wanted]) => `${name}: ${wanted}`));
  });
});
