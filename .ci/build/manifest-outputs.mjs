// What is made of the manifest: types for templates of the frameworks, and data for the editor.

const HEAD = '// Made of custom-elements.json by the build.\n';
/** A name as a key of a type. */
const key = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);
const comment = (text) => `  /** ${text.replace(/\s+/g, ' ')} */\n`;
const declarationsOf = (manifest) =>
  manifest.modules.flatMap(({ declarations }) => declarations).filter(({ customElement }) => customElement);

/**
 * The keys of an element in markup, where undefined is as good as not there: its fields that may be set, and its
 * attributes by their own names.
 */
function keysOf({ name, members, attributes }) {
  const fields = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  const isOfField = ({ name: attribute }) => fields.some((field) => field.name === attribute);
  return [
    ...fields.map((field) => [field.name, `${name}['${field.name}']`, field.description]),
    // What is written as an attribute is text. `lang` and `dir` are those of every element.
    ...attributes
      .filter((one) => !isOfField(one) && !['lang', 'dir'].includes(one.name))
      .map(({ name: attribute, fieldName, type, description }) => {
        const own = fieldName ? `${name}['${fieldName}']` : type.text;
        return [attribute, type.text.includes('number') ? `${own} | string` : own, description];
      }),
  ];
}

const interfaceOf = (declaration) =>
  `export interface ${declaration.name}Markup {\n${keysOf(declaration)
    .map(([name, type, words]) => `${comment(words)}  ${key(name)}?: ${type} | undefined;\n`)
    .join('')}}\n`;

const markup = (declarations) => `${HEAD}
import type { KhattTimelineEventMap } from './elements/kit/events.js';
import type { KhattTimeline } from './elements/timeline.js';

${declarations.map(interfaceOf).join('\n')}
/** Listeners by the names of the events, with what a framework writes before them. */
export type Listeners<Before extends string> = { [Name in keyof KhattTimelineEventMap as \`\${Before}\${Name}\`]?: ((event: KhattTimelineEventMap[Name]) => void) | undefined };
/** Listeners in camel case: \`onKhattSelect\`. */
export type CamelListeners = { [Name in keyof KhattTimelineEventMap as Name extends \`khatt-\${infer Rest}\` ? \`onKhatt\${Capitalize<Rest>}\` : never]?: ((event: KhattTimelineEventMap[Name]) => void) | undefined };
`;

/** For each framework: what it imports, where its tags are declared, and the type of a tag. */
const FRAMEWORKS = {
  react: {
    imports: "import type * as React from 'react';",
    module: 'react',
    namespace: 'JSX',
    interface: 'IntrinsicElements',
    listeners: "Listeners<'on'>",
    tag: (name, own) =>
      `React.DetailedHTMLProps<Omit<React.HTMLAttributes<${name}>, keyof ${name}Markup> & ${own}, ${name}>`,
  },
  preact: {
    imports: "import type { HTMLAttributes } from 'preact';",
    module: 'preact',
    namespace: 'JSX',
    interface: 'IntrinsicElements',
    listeners: "Listeners<'on'>",
    tag: (name, own) => `Omit<HTMLAttributes<${name}>, keyof ${name}Markup> & ${own}`,
  },
  solid: {
    imports: "import type { JSX as Base } from 'solid-js';",
    module: 'solid-js',
    namespace: 'JSX',
    interface: 'IntrinsicElements',
    listeners: "Listeners<'on:'>",
    tag: (name, own) => `Omit<Base.HTMLAttributes<${name}>, keyof ${name}Markup> & ${own}`,
  },
  svelte: {
    imports: "import type { HTMLAttributes } from 'svelte/elements';",
    module: 'svelte/elements',
    interface: 'SvelteHTMLElements',
    listeners: "Listeners<'on'>",
    tag: (name, own) => `Omit<HTMLAttributes<${name}>, keyof ${name}Markup> & ${own}`,
  },
  vue: {
    imports: "import type { HTMLAttributes, ReservedProps } from 'vue';",
    module: 'vue',
    interface: 'GlobalComponents',
    listeners: 'CamelListeners',
    tag: (name, own) => `new () => { $props: Omit<HTMLAttributes, keyof ${name}Markup> & ReservedProps & ${own} }`,
  },
};

function frameworkTypes({ imports, module, namespace, interface: name, listeners, tag }, declarations) {
  const tags = declarations
    .map((one) => {
      const own = one.events.length > 0 ? `${one.name}Markup & ${listeners}` : `${one.name}Markup`;
      return `    '${one.tagName}': ${tag(one.name, own)};\n`;
    })
    .join('');
  const inside = `  interface ${name} {\n${tags}  }\n`;
  return `${HEAD}
${imports}
import type { KhattEvent } from '../elements/khatt-event.js';
import type { KhattTimeline } from '../elements/timeline.js';
import type { ${listeners.replace(/<.*/, '')}, KhattEventMarkup, KhattTimelineMarkup } from '../markup.js';

declare module '${module}' {
${namespace ? `  namespace ${namespace} {\n${inside.replace(/^/gm, '  ').trimEnd()}\n  }\n` : inside}}
`;
}

/** The values of a union of words. */
const valuesOf = (text = '') => [...text.matchAll(/'([^']*)'/g)].map(([, name]) => ({ name }));
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

const htmlData = (declarations) =>
  json({
    version: 1.1,
    tags: declarations.map(({ tagName, description, attributes }) => ({
      name: tagName,
      description,
      attributes: attributes.map((one) => ({
        name: one.name,
        description: one.default ? `${one.description} Default: ${one.default}.` : one.description,
        ...(valuesOf(one.type.text).length > 0 && { values: valuesOf(one.type.text) }),
      })),
    })),
  });
const cssData = (declarations) =>
  json({
    version: 1.1,
    properties: declarations.flatMap(({ cssProperties = [] }) =>
      cssProperties.map(({ name, description }) => ({ name, description })),
    ),
    pseudoElements: declarations.flatMap(({ tagName, cssParts = [] }) =>
      cssParts.map(({ name, description }) => ({
        name: `::part(${name})`,
        description: `<${tagName}>: ${description}`,
      })),
    ),
    pseudoClasses: declarations.flatMap(({ tagName, cssStates = [] }) =>
      cssStates.map(({ name, description }) => ({
        name: `:state(${name})`,
        description: `<${tagName}>: ${description}`,
      })),
    ),
  });

/** The text of each file, by its path in dist/. */
export function outputsOf(manifest) {
  const declarations = declarationsOf(manifest);
  return {
    'types/markup.d.ts': markup(declarations),
    ...Object.fromEntries(
      Object.entries(FRAMEWORKS).map(([name, framework]) => [
        `types/for/${name}.d.ts`,
        frameworkTypes(framework, declarations),
      ]),
    ),
    'vscode.html-custom-data.json': htmlData(declarations),
    'vscode.css-custom-data.json': cssData(declarations),
  };
}
