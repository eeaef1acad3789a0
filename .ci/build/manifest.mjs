// Finishes the manifest that the analyzer wrote: types in full, as the compiler knows them, and nothing private.
import ts from 'typescript';

const SOURCES = ['src/elements/timeline.ts', 'src/elements/khatt-event.ts', 'src/elements/kit/events.ts'];
const NO_TRUNCATION = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType;
/** What the compiler makes of TimelineInput in a union. */
const STORY = /StoryFields \| \(?StoryFields & Own\)?/;

/** What the compiler says of the members of the elements and of the details of their events. */
function askCompiler() {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: SOURCES }, ts.sys, '.');
  const program = ts.createProgram(SOURCES, options);
  const checker = program.getTypeChecker();
  const print = (type) =>
    checker
      .typeToString(type, undefined, NO_TRUNCATION | (type.isUnion() ? ts.TypeFormatFlags.InTypeAlias : 0))
      .replace(/; \}/g, ' }');
  const isNull = (type) => (type.flags & ts.TypeFlags.Null) !== 0;
  /**
   * A union by its members, null last; a name elsewhere would be a word that the reader of the manifest cannot look up.
   */
  const spell = (type) =>
    type.isUnion()
      ? [...type.types.filter((one) => !isNull(one)), ...type.types.filter(isNull)]
          .map(print)
          .join(' | ')
          .replace(STORY, 'TimelineInput')
      : print(type);
  const named = new Map(
    SOURCES.flatMap((path) => checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(path)))).map(
      (symbol) => [symbol.name, symbol],
    ),
  );
  const memberOf = (owner, name) => checker.getDeclaredTypeOfSymbol(named.get(owner)).getProperty(name);
  const typeOf = (owner, name) => checker.getTypeOfSymbol(memberOf(owner, name));
  return {
    typeOf: (owner, name) => spell(typeOf(owner, name)),
    parameterOf: (owner, name, index) =>
      spell(checker.getTypeOfSymbol(typeOf(owner, name).getCallSignatures()[0].parameters[index])),
  };
}

/** A value as JavaScript prints it; null is no default. */
const plain = (text) =>
  text === undefined || text === 'null'
    ? undefined
    : text.replace(/^(\d[\d_]*)$/, (digits) => digits.replaceAll('_', ''));
const withoutEmpty = (object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
const isPublic = ({ name, privacy }) => !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected';

/** Fields and methods, with the types of the compiler in place of names and of what the analyzer could not see. */
function finishMember(owner, member, compiler) {
  if (member.kind === 'method')
    return {
      ...member,
      ...(member.parameters && {
        parameters: member.parameters.map((one, i) => ({
          ...one,
          type: { text: compiler.parameterOf(owner, member.name, i) },
        })),
      }),
    };
  return withoutEmpty({
    ...member,
    type: { text: compiler.typeOf(owner, member.name) },
    default: member.readonly ? undefined : plain(member.default),
  });
}

/** An attribute of a field has its type, its default and its words; it says when the field is written back to it. */
function finishAttribute(attribute, members) {
  const field = members.find(({ attribute: name }) => name === attribute.name);
  return withoutEmpty({
    ...attribute,
    type: field?.type ?? attribute.type ?? { text: 'string' },
    default: plain(attribute.default),
    reflects: field?.reflects,
  });
}

/** One property for each of what is numbered from 1 to 8. */
const numbered = (property) =>
  property.name.endsWith('-n')
    ? [1, 2, 3, 4, 5, 6, 7, 8].map((n) => ({
        ...property,
        name: property.name.replace(/n$/, n),
        description: property.description.replace(' n, 1 to 8', ` ${n}`),
      }))
    : [property];

/** Modules by their paths in the package, in order, and the entry, where the tags are defined. */
function inPackage({ modules, ...others }) {
  const built = JSON.parse(JSON.stringify(modules).replace(/"src\/([\w/-]+)\.ts"/g, '"dist/$1.js"'));
  const definitions = built.flatMap(({ path, declarations }) =>
    declarations.map(({ name, tagName }) => ({
      kind: 'custom-element-definition',
      name: tagName,
      declaration: { name, module: path },
    })),
  );
  const entry = { kind: 'javascript-module', path: 'dist/index.js', declarations: [], exports: definitions };
  return { ...others, modules: [...built, entry].sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

/** The manifest with complete declarations, its modules in order. */
export function finish(manifest) {
  const compiler = askCompiler();
  for (const declaration of manifest.modules.flatMap(({ declarations }) => declarations)) {
    const { name } = declaration;
    declaration.customElement = true;
    if (!declaration.superclass?.name) declaration.superclass = { name: 'HTMLElement' };
    declaration.members = (declaration.members ?? [])
      .filter(isPublic)
      .map((member) => finishMember(name, member, compiler));
    declaration.attributes = (declaration.attributes ?? []).map((attribute) =>
      finishAttribute(attribute, declaration.members),
    );
    if (declaration.cssProperties) declaration.cssProperties = declaration.cssProperties.flatMap(numbered);
    declaration.events = (declaration.events ?? []).map((event) => ({
      ...event,
      type: { text: compiler.typeOf('KhattTimelineEventMap', event.name) },
    }));
  }
  return inPackage(manifest);
}
