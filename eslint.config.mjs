// The lint: TypeScript, Lit, and the house: which room may import which, and the ways by which data could become markup.
import * as lit from 'eslint-plugin-lit';
import * as wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

/** The house. A room may import itself, the rooms named here, and the packages named here; types count too. */
export const HOUSE = {
  i18n: { rooms: [], packages: [] },
  time: { rooms: ['i18n'], packages: [] },
  data: { rooms: ['time'], packages: [] },
  layout: { rooms: ['data', 'time', 'i18n'], packages: [] },
  draw: { rooms: ['layout'], packages: ['d3'] },
  elements: { rooms: ['i18n', 'time', 'data', 'layout', 'draw'], packages: ['lit'] },
};

const refused = (room) => {
  const { rooms, packages } = HOUSE[room];
  const others = Object.keys(HOUSE).filter((other) => other !== room && !rooms.includes(other));
  const patterns = [{ regex: `^(?!\\.)(?!(?:${packages.join('|') || '-'})(?:/|$))`, message: `${room}/ may import ${packages.join(', ') || 'no package'}.` }];
  if (others.length > 0) patterns.push({ regex: `^\\.\\./(?:${others.join('|')})/`, message: `${room}/ may import ${[room, ...rooms].join(', ')}.` });
  patterns.push({ regex: '^\\.\\./[^/]+$', message: 'A room does not import the entries.' });
  return patterns;
};

const syntax = [
  { selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment)$/]', message: 'Data must not become markup.' },
  { selector: "CallExpression[callee.property.name='html']", message: 'Data must not become markup.' },
  { selector: "CallExpression[callee.property.name='attr'][arguments.0.value='style']", message: 'A strict policy blocks style attributes.' },
  { selector: 'Identifier[name=/^(unsafeHTML|unsafeSVG|unsafeStatic|styleMap)$/]', message: 'Data must not become markup; styleMap is blocked by a strict policy.' },
  { selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]', message: 'A strict policy blocks style attributes.' },
  { selector: "NewExpression[callee.name='Function']", message: 'No code from strings.' },
  { selector: 'TSNonNullExpression', message: 'Check it, or give a default.' },
];

export default ts.config(
  { ignores: ['dist/**', 'build/**', 'node_modules/**'] },
  ...ts.configs.recommended,
  (lit.default ?? lit).configs['flat/recommended'],
  (wc.default ?? wc).configs['flat/recommended'],
  { rules: { 'no-eval': 'error', '@typescript-eslint/no-explicit-any': 'error', '@typescript-eslint/no-unused-expressions': 'off' } },
  { files: ['src/**/*.ts'], ignores: ['**/*.test.ts', '**/*.testing.ts'], rules: { 'no-restricted-syntax': ['error', ...syntax] } },
  { files: ['src/**/*.ts'], ignores: ['src/time/**', '**/*.test.ts'], rules: { 'no-restricted-globals': ['error', { name: 'Date', message: 'Time is a number outside of time/.' }] } },
  ...Object.keys(HOUSE).map((room) => ({
    files: [`src/${room}/**/*.ts`], ignores: ['**/*.test.ts', '**/*.testing.ts'], rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: refused(room) }] },
  })),
);
