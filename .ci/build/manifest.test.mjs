// custom-elements.json against the source it speaks of, and what lists the same things elsewhere against it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { KhattTimeline } from '../../dist/index.js';
import { outputsOf } from './manifest-outputs.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const sourcesOf = (...rooms) =>
  rooms
    .flatMap((room) =>
      readdirSync(new URL(`../../src/${room}`, import.meta.url), { recursive: true })
        .filter((name) => /(?<!\.test|\.testing)\.ts$/.test(name))
        .map((name) => read(`src/${room}/${name}`)),
    )
    .join('\n');
const elements = sourcesOf('elements');
const source = sourcesOf('elements', 'draw');
const manifest = JSON.parse(read('dist/custom-elements.json'));
const declared = Object.fromEntries(manifest.modules.flatMap(({ declarations }) => declarations).map((one) => [one.name, one]));
const { KhattTimeline: timeline, KhattEvent: event } = declared;
const names = (list) => list.map(({ name }) => name);
const all = (pattern, text) => [...text.matchAll(pattern)].map((match) => match[1]);
const quoted = (text) => all(/'([^']*)'/g, text);
const sameNames = (told, found) => {
  assert.ok(found.length > 0, 'nothing was found in the source');
  assert.deepEqual([...new Set(told)].sort(), [...new Set(found)].sort());
};

const fields = timeline.members.filter(({ kind }) => kind === 'field');
const methods = timeline.members.filter(({ kind }) => kind === 'method');
/** What Lit and the browser call, and nobody else. */
const LIFE = [
  'constructor',
  'connectedCallback',
  'disconnectedCallback',
  'adoptedCallback',
  'connectedMoveCallback',
  'attributeChangedCallback',
  'willUpdate',
  'updated',
  'render',
];
const own = Object.entries(Object.getOwnPropertyDescriptors(KhattTimeline.prototype)).filter(([name]) => !LIFE.includes(name));
const isMethod = ([, { value }]) => typeof value === 'function';
/** What the widget sets on its own section is none of the page's. */
const isOfThePage = (name) => !name.startsWith('--khatt-own-');

test('the manifest has each attribute of <khatt-timeline>', () => sameNames(names(timeline.attributes), KhattTimeline.observedAttributes));
test('the manifest has each attribute of <khatt-event>', () =>
  sameNames(names(event.attributes), all(/'?([\w-]+)'?: '/g, /const DECLARED[^=]*= \{([^}]*)\}/.exec(elements)[1])));
test('the manifest has each field of <khatt-timeline>', () =>
  sameNames(names(fields), [...own.filter((one) => !isMethod(one)).map(([name]) => name), ...Object.keys(KhattTimeline.properties), 'ready']));
test('the manifest has each method of <khatt-timeline>', () =>
  sameNames(
    names(methods),
    own.filter(isMethod).map(([name]) => name),
  ));
test('the manifest has each event that is sent', () => sameNames(names(timeline.events), all(/emit\([^)]*?'(khatt-[\w-]+)'/g, elements)));
test('the manifest has each slot', () =>
  sameNames(
    names(timeline.slots),
    all(/<slot(?: name="([\w-]+)")?/g, elements.replaceAll('${event.id}', 'id')).map((name) => name ?? ''),
  ));
const chosen = (expression) => all(/[?:] '([\w-]+)'/g, expression);
test('the manifest has each part', () =>
  sameNames(names(timeline.cssParts), [
    ...all(/\bpart="([\w-]+)"/g, source),
    ...all(/\bpart=\$\{([^}]*)\}/g, source).flatMap(chosen),
    ...all(/\bpart'?: '([\w-]+)'/g, source),
    ...all(/createLines\(\w+, '([\w-]+)'\)/g, source),
  ]));
/** The eight of the groups are written by their number. */
const numbered = (name) => (name.endsWith('-') ? [1, 2, 3, 4, 5, 6, 7, 8].map((n) => name + n) : name);
test('the manifest has each custom property', () =>
  sameNames(
    names(timeline.cssProperties),
    all(/var\((--khatt-[\w-]+)/g, source)
      .filter(isOfThePage)
      .flatMap(numbered),
  ));
test('the manifest has each state', () => sameNames(names(timeline.cssStates), quoted(/#showStates\(\): void \{([\s\S]*?)\n {2}\}/.exec(elements)[1])));

for (const { name, members, attributes, ...others } of Object.values(declared)) {
  test(`all of ${name} is described and has a type`, () => {
    const { events, slots = [], cssParts = [], cssProperties = [], cssStates = [] } = others;
    for (const one of [...members, ...attributes, ...events, ...slots, ...cssParts, ...cssProperties, ...cssStates])
      assert.ok(one.description, `${one.name} has no description`);
    for (const one of [...attributes, ...events, ...members.filter(({ kind }) => kind === 'field')]) assert.ok(one.type?.text, `${one.name} has no type`);
    for (const { name: method, parameters = [], return: result } of members.filter(({ kind }) => kind === 'method')) {
      assert.ok(result?.type.text, `${method} does not say what it returns`);
      for (const parameter of parameters) assert.ok(parameter.description && parameter.type?.text, `${method}(${parameter.name}) is not described`);
    }
  });
}
test('each event says what its detail is', () => {
  for (const { name, type } of timeline.events) assert.match(type.text, /^CustomEvent<\{ .+ \}>$/, name);
});
test('no type names what the reader of the manifest cannot look up', () => {
  const known =
    /^(?:string|number|boolean|null|unknown|void|readonly|from|to|id|previous|by|step|count|problems|fatal|document|query|groups|entities|layout|true|false|CustomEvent|Promise|Blob|Problem|SelectedBy|AskedBy|Step|TimelineDocument|TimelineInput|TimelineColumns|EventInput)$/;
  for (const { name, type } of [...timeline.attributes, ...fields, ...timeline.events])
    for (const word of type.text.replace(/'[^']*'/g, '').match(/[A-Za-z]\w*/g) ?? []) assert.match(word, known, name);
});
test('the manifest names the files of the package and the tags', () => {
  for (const { path } of manifest.modules) assert.ok(read(path).length > 0);
  assert.deepEqual(
    manifest.modules
      .flatMap((one) => one.exports)
      .filter(({ kind }) => kind === 'custom-element-definition')
      .map(({ name }) => name)
      .sort(),
    ['khatt-event', 'khatt-timeline'],
  );
});
test('what is made of the manifest is made of this one', () => {
  for (const [path, text] of Object.entries(outputsOf(manifest))) assert.equal(read(`dist/${path}`), text, path);
});

/** First cells of the rows of a table, by the heading of its first column. */
const table = (markdown, heading) =>
  new RegExp(`^\\| ${heading} \\|.*\\n\\|[-| ]+\\n((?:\\|.*\\n)+)`, 'm')
    .exec(markdown)[1]
    .split('\n')
    .filter(Boolean)
    .map((row) => row.split('|')[1]);
const ticks = (text) => all(/`([^`]+)`/g, text);
const readme = read('README.md');
const theming = read('docs/theming.md');
const sentence = (markdown, word) => new RegExp(`\\b${word}: ([^\\n]*?)(?:\\.\\s|\\.?$)`, 'm').exec(markdown)[1];

test('the README lists the attributes, as the manifest does', () => sameNames(table(readme, 'attribute').flatMap(ticks), names(timeline.attributes)));
test('the README lists the events, as the manifest does', () => sameNames(table(readme, 'event').flatMap(ticks), names(timeline.events)));
test('the README lists the methods, as the manifest does', () =>
  sameNames(
    ticks(sentence(readme, 'Methods')).map((text) => text.replace(/\(.*/, '')),
    names(methods),
  ));
test('the README lists states and slots, as the manifest does', () => {
  sameNames(ticks(sentence(readme, 'States')), names(timeline.cssStates));
  // The slot without a name is for the data, which has a chapter of its own.
  sameNames(ticks(sentence(readme, 'Slots')), names(timeline.slots).filter(Boolean));
});
test('docs/theming.md lists the custom properties, as the manifest does', () => {
  const told = table(theming, 'property').flatMap((cell) => {
    const [first, last] = ticks(cell);
    return last ? Array.from({ length: Number(last.at(-1)) }, (_, i) => first.replace(/1$/, String(i + 1))) : [first];
  });
  sameNames(told, names(timeline.cssProperties));
});
test('docs/theming.md lists the parts, as the manifest does', () => sameNames(ticks(sentence(theming, 'Parts')), names(timeline.cssParts)));

const react = read('src/react.ts');
const camel = (name) => `on${name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}`;
test('the component for React hears the events, as the manifest does', () => {
  const listeners = [...react.matchAll(/^ {2}(on\w+): '(khatt-[\w-]+)'/gm)];
  sameNames(
    listeners.map((match) => match[2]),
    names(timeline.events),
  );
  for (const [, prop, name] of listeners) assert.equal(prop, camel(name));
});
test('the component for React sets the fields, as the manifest does', () =>
  sameNames(quoted(/const SETTABLE = \[([^\]]*)\]/.exec(react)[1]), names(fields.filter(({ readonly }) => !readonly))));
