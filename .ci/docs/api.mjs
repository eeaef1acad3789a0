// docs/api.md from custom-elements.json and the types, whose words come from the doc comments of the sources.

const HEAD = `# API

All of it, as the sources say it. [The README](../README.md#the-element) has the usual part with its defaults, [theming](theming.md) the properties and parts with examples, [decisions](decisions.md) the reasons. This page is made by the build, from \`custom-elements.json\` and the types, which are in the package.

The elements: [khatt-timeline](#khatt-timeline), [khatt-event](#khatt-event). The functions, which need no browser: [khatt-timeline/core](#khatt-timelinecore), with a guide to [a drawing of your own](scene.md) by \`layoutScene\`, and to [dates](dates.md#as-functions); [khatt-timeline/static](#khatt-timelinestatic), with [a page of its own](static.md).
`;

const code = (text) => (text ? `\`${text.replaceAll('|', '\\|').replaceAll('`', "'")}\`` : '');
const words = (text) =>
  (text ?? '')
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')
    .trim();
/** Of unions with `undefined` that part says nothing here. */
const typeOf = ({ type }) => (type?.text ?? '').replace(/\s*\|\s*undefined/g, '').replace(/\s+/g, ' ');
const defaultOf = (one) => (one.default && one.default !== 'null' ? one.default.replace(/\s+/g, ' ') : '');
const isOpen = (member) =>
  (!member.privacy || member.privacy === 'public') && !member.static && !member.inheritedFrom && member.description;
const signature = ({ name, parameters = [] }) =>
  `${name}(${parameters.map((one) => `${one.name}${one.optional || one.default ? '?' : ''}`).join(', ')})`;

/** A table without the columns that are empty in every row; nothing where there are no rows. */
function table(title, heads, rows) {
  if (rows.length === 0) return '';
  const kept = heads.map((_, i) => i).filter((i) => i === 0 || rows.some((row) => row[i] !== ''));
  const line = (cells) => `| ${kept.map((i) => cells[i]).join(' | ')} |`;
  return `\n### ${title}\n\n${[line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

function element(declaration) {
  const tag = declaration.tagName ?? declaration.name.replace(/(?!^)([A-Z])/g, '-$1').toLowerCase();
  const {
    attributes = [],
    members = [],
    events = [],
    slots = [],
    cssParts = [],
    cssProperties = [],
    cssStates = [],
  } = declaration;
  const named = (list) => list.map((one) => [code(one.name), words(one.description)]);
  const fields = members.filter((one) => one.kind === 'field' && isOpen(one));
  return `\n## ${tag}\n\n${words(declaration.description ?? declaration.summary)}\n${[
    table(
      'Attributes',
      ['attribute', 'type', 'default', 'is'],
      attributes.map((one) => [code(one.name), code(typeOf(one)), code(defaultOf(one)), words(one.description)]),
    ),
    table(
      'Properties',
      ['property', 'type', 'attribute', 'is'],
      fields.map((one) => [
        code(one.name) + (one.readonly ? ' (read only)' : ''),
        code(typeOf(one)),
        code(one.attribute),
        words(one.description),
      ]),
    ),
    table(
      'Methods',
      ['method', 'gives', 'does'],
      members
        .filter((one) => one.kind === 'method' && isOpen(one))
        .map((one) => [code(signature(one)), code(one.return?.type?.text), words(one.description)]),
    ),
    table('Events', ['event', 'is'], named(events)),
    table('Slots', ['slot', 'is'], named(slots)),
    table('States', ['state', 'is'], named(cssStates)),
    table('Parts', ['part', 'is'], named(cssParts)),
    table('Custom properties', ['property', 'is'], named(cssProperties)),
  ].join('')}`;
}

/** The page for a manifest; `functions` are the tables of the entries without elements. */
export function apiPage(manifest, functions) {
  const elements = manifest.modules.flatMap((module) => module.declarations ?? []).filter((one) => one.customElement);
  elements.sort((a, b) => (b.members?.length ?? 0) - (a.members?.length ?? 0));
  return HEAD + elements.map(element).join('') + functions;
}
