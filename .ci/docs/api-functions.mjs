// The functions and types of an entry, for docs/api.md: from its declarations, with the words of its doc comments.
import { join } from 'node:path';
import ts from 'typescript';

const words = (symbol, checker) =>
  ts
    .displayPartsToString(symbol.getDocumentationComment(checker))
    .replace(/\{@link (\w+)\}/g, '`$1`')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
const escaped = (text) => text.replaceAll('|', '\\|');

/** Parameters by name; a question mark on those that may be left out. */
const signature = (name, declared) =>
  `${name}(${declared.parameters
    .map((one) => {
      const label = ts.isIdentifier(one.name) ? one.name.text : 'options';
      return `${label}${(one.questionToken ?? one.initializer) ? '?' : ''}`;
    })
    .join(', ')})`;

const code = (text) => `\`${escaped(text.replace(/\s+/g, ' '))}\``;

/** What an entry exports: functions and classes in a table, then its types by name. */
function tableOf(entry, source, checker) {
  const exported = checker
    .getExportsOfModule(checker.getSymbolAtLocation(source))
    .map((symbol) => ({
      name: symbol.name,
      own: symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
    }))
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  // Constants come along with types alone, and are none at run time; functions may be written as constants.
  const isThere = ({ own }) =>
    own.flags & ts.SymbolFlags.Class ||
    (own.flags & ts.SymbolFlags.Value && checker.getTypeOfSymbolAtLocation(own, source).getCallSignatures().length > 0);
  const rows = exported.filter(isThere).map(({ name, own }) => {
    const call = checker.getTypeOfSymbolAtLocation(own, source).getCallSignatures()[0];
    const gives = call
      ? code(checker.typeToString(call.getReturnType(), undefined, ts.TypeFormatFlags.NoTruncation))
      : '';
    return `| ${code(call ? signature(name, call.getDeclaration()) : `class ${name}`)} | ${gives} | ${escaped(words(own, checker))} |`;
  });
  const types = exported
    .filter(({ own }) => own.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias))
    .map(({ name }) => `\`${name}\``);
  return `\n## khatt-timeline/${entry}\n\n| function | gives | is |\n| --- | --- | --- |\n${rows.join('\n')}\n\nTypes: ${types.join(', ')}.\n`;
}

/** The tables of these entries of the build in a folder. */
export function functionsOf(dist, entries) {
  const files = entries.map((entry) => join(dist, 'types', `${entry}.d.ts`));
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
    skipLibCheck: true,
  });
  return entries.map((entry, i) => tableOf(entry, program.getSourceFile(files[i]), program.getTypeChecker())).join('');
}
