// What an editor of code shows over a field of a story, in TypeScript and in JSON, is the same; and each code of a
// problem stands in the one table, in the source, and in the docs.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const schema = JSON.parse(readFileSync(path('dist/schema.json'), 'utf8'));
const resolve = ({ $ref, ...own }) => ($ref ? { ...schema.$defs[$ref.replace('#/$defs/', '')], ...own } : own);
/** Every field of the schema: its path, what is said of it, and which must be there. */
function fieldsOf(node, at = '') {
  const { properties, items, required = [] } = resolve(node);
  if (items) return fieldsOf(items, at);
  return Object.entries(properties ?? {}).flatMap(([name, one]) => [
    { at: at + name, text: resolve(one).description ?? '', isRequired: required.includes(name) },
    ...fieldsOf(one, `${at + name}.`),
  ]);
}
const fields = fieldsOf(schema);

const file = path('dist/types/data/input.d.ts');
const program = ts.createProgram([file], {
  strict: true,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  exactOptionalPropertyTypes: true,
});
const checker = program.getTypeChecker();
const [root] = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file))).filter(({ name }) => name === 'TimelineInput');
/** The field as TypeScript knows it: through arrays, and past what may be missing. */
function symbolAt(at) {
  let type = checker.getDeclaredTypeOfSymbol(root);
  let symbol;
  for (const name of at.split('.')) {
    symbol = type.getProperty(name);
    if (!symbol) return undefined;
    type = checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
    type = checker.getTypeArguments(type)[0] ?? type;
  }
  return symbol;
}

test('the schema has fields to compare', () => assert.ok(fields.length > 40, `${fields.length}`));
for (const { at, text, isRequired } of fields) {
  test(`hovering over ${at} says what the schema says`, () => {
    assert.ok(text.length > 5, 'nothing is said');
    // A comment may go over lines.
    const hover = ts.displayPartsToString(symbolAt(at)?.getDocumentationComment(checker));
    assert.equal(hover.replace(/\s+/g, ' '), text.replace(/\s+/g, ' '));
  });
  // What the reader makes up may be missing in TypeScript, and what must be there in TypeScript must be there in JSON.
  test(`${at} is not asked for where the schema does not`, () => {
    if (!isRequired) assert.ok(symbolAt(at).flags & ts.SymbolFlags.Optional);
  });
}

// Editors of JSON let the words of what a field refers to win over the field's own.
test('no field of the schema has words of its own beside those of what it refers to', () => {
  const both = [];
  JSON.stringify(schema, (name, value) => {
    if (value?.$ref && value.description && resolve({ $ref: value.$ref }).description) both.push(`${name}: ${value.description}`);
    return value;
  });
  assert.deepEqual(both, []);
});

const source = readdirSync(path('src'), { recursive: true })
  .filter((name) => name.endsWith('.ts') && !/test|problem-codes/.test(name))
  .map((name) => readFileSync(path(`src/${name}`), 'utf8'))
  .join('\n');
const codes = [...readFileSync(path('src/data/problem-codes.ts'), 'utf8').matchAll(/^ {2}'([\w/-]+)': '.+',$/gm)].map((match) => match[1]);
test('the table of codes has codes', () => assert.ok(codes.length > 30));
for (const code of codes) {
  // Those of loading are put together.
  test(`the problem ${code} is reported somewhere`, () =>
    assert.ok(source.includes(`'${code}'`) || (code.startsWith('load/') && source.includes(`'${code.slice(5)}'`))));
}

const table = path('src/data/problem-codes.ts');
const types = ts.createProgram([table], {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
});
const exported = types.getTypeChecker().getExportsOfModule(types.getTypeChecker().getSymbolAtLocation(types.getSourceFile(table)));
/** All that `Problem.code` may be: the table, and what the date parser says. */
const told = types
  .getTypeChecker()
  .getDeclaredTypeOfSymbol(exported.find(({ name }) => name === 'ProblemCode'))
  .types.map(({ value }) => value);
test('the type of codes has those of the date parser too', () => assert.ok(told.length > codes.length + 20, `${told.length}`));
for (const page of ['docs/document.md', 'docs/ar/document.md']) {
  test(`${page} says once what each code is, and no other`, () => {
    // In the first column of its tables; `date/understood` is no problem, and stands below them.
    const rows = readFileSync(path(page), 'utf8')
      .match(/^\|[^|]+\||^.*`date\/understood`.*$/gm)
      .join('\n');
    assert.deepEqual([...rows.matchAll(/`([a-z]+\/[a-z-]+)`/g)].map((match) => match[1]).sort(), told.sort());
  });
}
