// The mark of a file that khatt made: found while the file is as it was, in each kind of file.

import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import * as zlib from 'node:zlib';
import { isOurs, marked } from './cli-mark.js';

const PNG = readFileSync('demo/screenshot.png');
const bytes = (made: string | Uint8Array): Buffer => Buffer.from(marked(made));

describe('the mark of khatt', () => {
  for (const [kind, made] of [
    ['a page', '<!DOCTYPE html>\n<html lang="ar"><p>قرار</p></html>'],
    ['a picture', '<svg xmlns="http://www.w3.org/2000/svg"><text>قرار</text></svg>\n'],
    ['a story', '{"title": "قرار", "events": []}'],
    ['a story with a mark of another', '{"x-khatt-timeline": 5, "events": []}'],
    ['data', '{"@context": "https://schema.org", "@type": "ItemList"}'],
    ['a PNG', PNG],
  ] as const) {
    it(`is found in ${kind}, and no longer when a byte of it was changed, added or taken away`, () => {
      const file = bytes(made);
      expect(isOurs(file)).to.equal(true);
      expect(isOurs(Buffer.from(made))).to.equal(false);
      const middle = Math.floor(Buffer.from(made).length / 2);
      for (const at of [8, middle]) expect(isOurs(Buffer.from(file.map((byte, i) => (i === at ? byte ^ 1 : byte))))).to.equal(false);
      expect(isOurs(Buffer.concat([file, Buffer.from('x')]))).to.equal(false);
      expect(isOurs(file.subarray(0, -2))).to.equal(false);
    });
  }
  for (const other of [
    '',
    '{',
    '[]',
    '<',
    '\u0089PNG\r\n',
    '{"identifier": null}',
    '{"identifier": {"propertyID": "khatt-timeline"}}',
    '<!-- khatt-timeline 0123456789abcdef -->\n',
  ]) {
    it(`is not found in ${JSON.stringify(other)}`, () => expect(isOurs(Buffer.from(other, 'latin1'))).to.equal(false));
  }
  it('is a chunk of text in a PNG, with its length and its sum', () => {
    const file = bytes(PNG);
    const [from, length] = [33, file.readUInt32BE(33)];
    expect(file.toString('latin1', from + 4, from + 8 + length)).to.match(/^tEXtSoftware\0khatt-timeline [0-9a-f]{16}$/);
    expect(file.subarray(from + 12 + length).equals(PNG.subarray(33))).to.equal(true);
    // Node has it from 22.2 on.
    if ('crc32' in zlib)
      expect(file.readUInt32BE(from + 8 + length)).to.equal((zlib.crc32 as (data: Buffer) => number)(file.subarray(from + 4, from + 8 + length)));
  });
});
