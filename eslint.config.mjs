// The lint: TypeScript, Lit, and the house: which room may import which, the ways by which data could become markup,
// and how long a file and a function may be.
import * as lit from 'eslint-plugin-lit';
import * as wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

/** The house. A room may import itself, the rooms named here, and the packages named here; types count too. */
export const HOUSE = {
  i18n: { rooms: [], packages: [] },
  time: { rooms: ['i18n'], packages: [] },
  data: { rooms: ['time'], packages: [] },
  layout: { rooms: ['data', 'time', 'i18n'], packages: [] },
  draw: { rooms: ['layout'], packages: ['d3-timer'] },
  picture: { rooms: ['layout'], packages: [] },
  languages: { rooms: ['i18n', 'time'], packages: [] },
  elements: { rooms: ['i18n', 'time', 'data', 'layout', 'draw', 'picture', 'languages'], packages: ['lit'] },
  embed: { rooms: ['data'], packages: [] },
  static: { rooms: ['i18n', 'time', 'data', 'layout', 'picture', 'languages'], packages: ['node', 'fontkit'] },
};
/**
 * The rooms within elements/: what each may import besides what elements/ may. The files in the hall (the element
 * itself) import them all, and no room imports a file of the hall.
 */
export const ELEMENTS = {
  kit: [],
  page: ['kit'],
  source: ['kit', 'page'],
  event: ['kit', 'page'],
  list: ['kit', 'event'],
  chart: ['kit', 'page'],
  find: ['kit', 'page'],
  story: ['kit', 'page', 'event'],
  input: ['kit', 'page', 'event', 'chart'],
};
/** The room within time/: what reads dates in words is a file on use, so the hall of time/ imports nothing of it. */
const NO_READER = { regex: '^\\./read/', message: 'time imports nothing from time/read, which is a file on use.' };
/** The entries of the package. No room imports them. */
const ENTRIES = {
  core: { rooms: ['i18n', 'time', 'data', 'layout', 'languages'], packages: [] },
  index: { rooms: ['elements', 'data', 'i18n', 'embed', 'languages'], packages: ['lit'] },
  static: { rooms: ['static', 'data', 'i18n', 'picture'], packages: [] },
  cli: { rooms: ['static'], packages: [] },
  react: { rooms: ['elements', 'data'], packages: ['react', '@lit/react'] },
};
/** What tests may import besides what they test, and the entries. They may also write markup of their own. */
const TESTS = {
  rooms: ['data', 'languages'],
  entries: ['core', 'index', 'static', 'react'],
  packages: [
    'chai',
    'd3',
    'fast-check',
    'ajv',
    'html-validate',
    'axe-core',
    'schema-dts',
    '@open-wc/testing',
    '@web/test-runner-commands',
  ],
};

const isTest = ['**/*.test.ts', '**/*.testing.ts'];
const anyOf = (names) => `(?:${names.join('|') || '-'})`;

/** The arrows that `name` may not have, as patterns of import paths; `prefix` leads from it to the rooms. */
function walls(name, { rooms, packages, entries = [] }, prefix) {
  const closed = Object.keys(ENTRIES).filter((entry) => !entries.includes(entry));
  const others = Object.keys(HOUSE).filter((room) => room !== name && !rooms.includes(room));
  return [
    {
      regex: `^(?!\\.)(?!${anyOf(packages)}(?:[/:]|$))`,
      message: `${name} may import ${packages.join(', ') || 'no package'}.`,
    },
    {
      regex: `^${prefix}${anyOf(others)}/`,
      message: `${name} may import from ${rooms.join(', ') || 'no other room'}.`,
    },
    {
      regex: `^(?:\\.\\./)+${anyOf(closed)}\\.js$|^(?:${prefix}|\\./)\\.\\./|[^./]/\\.\\./`,
      message: 'A room imports no entry and nothing from outside src/.',
    },
  ];
}

const SYNTAX = [
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe)$/]',
    message: 'Data must not become markup.',
  },
  { selector: "CallExpression[callee.property.name='html']", message: 'Data must not become markup.' },
  {
    selector: 'Identifier[name=/^(unsafeHTML|unsafeSVG|unsafeStatic|styleMap)$/]',
    message: 'Data must not become markup; styleMap is blocked by a strict policy.',
  },
  {
    selector: "CallExpression[callee.property.name=/^(attr|setAttribute)$/][arguments.0.value='style']",
    message: 'A strict policy blocks style attributes.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    message: 'A strict policy blocks style attributes.',
  },
  { selector: 'TSImportType', message: 'Import the type at the head of the file, where the house is checked.' },
];
/** `import()` is an arrow too; esquery wants no slash in a pattern. */
const dynamic = ({ regex, message }) => ({
  selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\u002F')}/]`,
  message,
});

/** The arrows that a room within elements/ may not have to its neighbours. */
function inner(room) {
  const others = Object.keys(ELEMENTS).filter((name) => name !== room && !ELEMENTS[room].includes(name));
  return [
    {
      regex: `^\\.\\./(?:${anyOf(others)}/|[^./][^/]*$)`,
      message: `${room} in elements may import from ${ELEMENTS[room].join(', ') || 'no other room of elements'}.`,
    },
  ];
}

function rulesOf(name, allowed, prefix, more = []) {
  const patterns = [...walls(name, allowed, prefix), ...more];
  return {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
    'no-restricted-syntax': ['error', ...(allowed.entries ? [] : SYNTAX), ...patterns.map(dynamic)],
  };
}
const withTests = ({ rooms, packages }) => ({
  rooms: [...rooms, ...TESTS.rooms],
  packages: [...packages, ...TESTS.packages],
  entries: TESTS.entries,
});

export default ts.config(
  { ignores: ['dist/**', 'build/**', '**/node_modules/**', '.cache/**'] },
  // The rules hold for everybody: there are no comments that switch them off.
  { linterOptions: { noInlineConfig: true } },
  ...ts.configs.recommended,
  (lit.default ?? lit).configs['flat/recommended'],
  (wc.default ?? wc).configs['flat/recommended'],
  {
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: isTest,
    rules: {
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/time/**', ...isTest],
    rules: { 'no-restricted-globals': ['error', { name: 'Date', message: 'Time is a number outside of time/.' }] },
  },
  ...Object.entries(HOUSE).flatMap(([room, allowed]) => [
    { files: [`src/${room}/**/*.ts`], ignores: isTest, rules: rulesOf(room, allowed, '\\.\\./') },
    {
      files: isTest.map((name) => `src/${room}/${name}`),
      rules: rulesOf(`A test in ${room}`, withTests({ ...allowed, rooms: [room, ...allowed.rooms] }), '\\.\\./'),
    },
  ]),
  { files: ['src/time/*.ts'], ignores: isTest, rules: rulesOf('time', HOUSE.time, '\\.\\./', [NO_READER]) },
  { files: ['src/time/read/*.ts'], ignores: isTest, rules: rulesOf('time', HOUSE.time, '\\.\\./\\.\\./') },
  {
    files: isTest.map((name) => `src/time/read/${name}`),
    rules: rulesOf(
      'A test in time',
      withTests({ ...HOUSE.time, rooms: ['time', ...HOUSE.time.rooms] }),
      '\\.\\./\\.\\./',
    ),
  },
  ...Object.keys(ELEMENTS).flatMap((room) => [
    {
      files: [`src/elements/${room}/**/*.ts`],
      ignores: isTest,
      rules: rulesOf('elements', HOUSE.elements, '\\.\\./\\.\\./', inner(room)),
    },
    {
      files: isTest.map((name) => `src/elements/${room}/${name}`),
      rules: rulesOf(
        'A test in elements',
        withTests({ ...HOUSE.elements, rooms: ['elements', ...HOUSE.elements.rooms] }),
        '\\.\\./\\.\\./',
      ),
    },
  ]),
  ...Object.entries(ENTRIES).map(([entry, allowed]) => ({
    files: [`src/${entry}.ts`],
    rules: rulesOf(entry, allowed, '\\./'),
  })),
);
