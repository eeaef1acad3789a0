// The examples of docs/dates.md are what the built package reads: each table row, in the language its section names.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readDate } from '../dist/core.js';

const options = { reference: '2021-03-12', timeZone: 'Asia/Baghdad' };
const quoted = (text) => [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1]);

/** Rows of written dates with the language they are read in; a table of what is refused has a code where others have EDTF. */
function rowsOf(markdown) {
  const rows = [];
  let locale = null;
  for (const line of markdown.split('\n')) {
    locale = /^(?:Read with `lang`|\| written, in) ([\w-]+)/.exec(line)?.[1] ?? (line.startsWith('## ') ? null : locale);
    const [, written = '', meant = '', note = ''] = line.split('|').map((cell) => cell.trim());
    if (locale && written.startsWith('`') && meant.startsWith('`')) rows.push({ locale, texts: quoted(written.replace(/, without .*/, '')), meant: quoted(meant)[0], code: quoted(`${meant} ${note}`).find((one) => one.startsWith('date/')) });
  }
  return rows;
}

const rows = rowsOf(readFileSync(new URL('../docs/dates.md', import.meta.url), 'utf8'));

test('docs/dates.md has its tables', () => assert.ok(rows.length > 80, `found ${rows.length} rows`));
for (const { locale, texts, meant, code } of rows) {
  for (const text of texts) {
    test(`"${text}" in ${locale} is ${meant}`, () => {
      const { reference, ...others } = options;
      const { edtf, diagnostics } = readDate(text, { ...others, locale, ...(code === 'date/needs-reference' ? {} : { reference }) });
      assert.equal(edtf, meant.startsWith('date/') ? null : meant);
      if (code) assert.ok(diagnostics.some((one) => one.code === code), `${code} is not among ${diagnostics.map((one) => one.code)}`);
    });
  }
}
