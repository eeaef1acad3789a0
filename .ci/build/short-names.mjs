// A rollup plugin that names what a bundle has of its own by how often it is named, before terser does so by the
// letters around it: the names of both together weigh less after gzip than those of either.
import { transform } from 'esbuild';

export const shortNames = {
  name: 'short-names',
  renderChunk: async (code) => ({
    code: (
      await transform(code, {
        format: 'esm',
        target: 'esnext',
        charset: 'utf8',
        legalComments: 'none',
        minifyIdentifiers: true,
        minifySyntax: true,
      })
    ).code,
    map: null,
  }),
};
