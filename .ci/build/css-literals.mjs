// A rollup plugin that takes comments and spaces out of our style sheets, the `css` literals of src/elements. They are
// found in the syntax tree; a literal with values in it stays as it is. What is written in newer CSS is not turned into
// older.
import { transform } from 'esbuild';

/** All nodes of a syntax tree, outer ones first. */
function* nodesOf(node) {
  if (typeof node?.type === 'string') yield node;
  for (const child of Object.values(node ?? {})) if (typeof child === 'object') yield* nodesOf(child);
}
const isSheet = ({ type, tag, quasi }) =>
  type === 'TaggedTemplateExpression' && tag.name === 'css' && quasi.expressions.length === 0;
/** CSS as the text between the backticks of a literal. */
const literalOf = (css) => css.replace(/[\\`]|\$\{/g, '\\$&');

/** The minifier leaves alone what a property of our own is; to us spaces in it say nothing. */
const tightened = (css) =>
  css.replace(/(--[\w-]+):\s*([^;{}]*)/g, (_, name, value) => `${name}:${value.replaceAll(', ', ',')}`);

/** `isOurs(id)`: whether a module may have such literals. */
export function cssLiterals(isOurs) {
  return {
    name: 'css-literals',
    async transform(code, id) {
      if (!isOurs(id)) return null;
      let small = code;
      // From the last to the first, so that the places of the others stay.
      for (const {
        quasi: {
          quasis: [{ start, end, value }],
        },
      } of [...nodesOf(this.parse(code))].filter(isSheet).reverse()) {
        const { code: css } = await transform(value.cooked, { loader: 'css', minify: true, target: 'esnext' });
        small = small.slice(0, start) + literalOf(tightened(css.trim())) + small.slice(end);
      }
      return small === code ? null : { code: small, map: null };
    },
  };
}
