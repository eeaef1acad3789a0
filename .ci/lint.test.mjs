// The house's walls hold: a wrong arrow is refused, a right one is not.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { ESLint } from 'eslint';

const eslint = new ESLint();
const rulesOf = async (file, code) => (await eslint.lintText(code, { filePath: file }))[0].messages.map((message) => message.ruleId);
const ARROW = '@typescript-eslint/no-restricted-imports';

for (const [file, from] of [
  ['src/i18n/x.ts', '../time/civil.js'], ['src/time/x.ts', '../data/document.js'], ['src/data/x.ts', '../layout/scene.js'], ['src/layout/x.ts', '../draw/chart.js'],
  ['src/draw/x.ts', '../data/document.js'], ['src/layout/x.ts', 'd3'], ['src/draw/x.ts', 'lit'], ['src/elements/x.ts', 'd3'],
]) {
  it(`${file} may not import ${from}`, async () => assert.ok((await rulesOf(file, `import type { A } from '${from}';\nexport type B = A;\n`)).includes(ARROW)));
}
for (const [file, from] of [['src/layout/x.ts', '../data/document.js'], ['src/draw/x.ts', 'd3'], ['src/elements/x.ts', '../draw/chart.js'], ['src/elements/x.ts', 'lit/decorators.js']]) {
  it(`${file} may import ${from}`, async () => assert.deepEqual(await rulesOf(file, `import type { A } from '${from}';\nexport type B = A;\n`), []));
}
for (const code of ['document.body.innerHTML = "x";', 'export const a = new Date();', 'select(a).attr("style", "x");', 'export const t = html`<p style="x"></p>`;']) {
  it(`${code} is refused`, async () => assert.notDeepEqual(await rulesOf('src/elements/x.ts', code), []));
}
