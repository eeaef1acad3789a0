// A rollup plugin that tells what each room of the house and each package weighs in the single file. What a room
// weighs after gzip is its share of the whole, by the gzip sizes of the rooms on their own.
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';

const gzip = (code) => gzipSync(code, { level: 9 }).length;
const kib = (bytes) => (bytes / 1024).toFixed(1).padStart(6);
/** The room or the package that a module belongs to. */
const roomOf = (id) =>
  /node_modules\/(?:@?(lit)|(d3))/.exec(id)?.slice(1).find(Boolean) ?? /\/src\/(\w+)\//.exec(id)?.[1] ?? 'entry';

/** `sourceOf(id)`: the path of the source of a module of ours. */
export function weigh({ sourceOf }) {
  return {
    name: 'weigh',
    async generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle).filter(({ type }) => type === 'chunk')) {
        const code = new Map();
        for (const [id, module] of Object.entries(chunk.modules)) {
          const room = roomOf(sourceOf(id));
          code.set(room, (code.get(room) ?? '') + (module.code ?? ''));
        }
        const total = gzip(chunk.code);
        console.log(`${chunk.fileName}: ${kib(total).trim()} KiB gzip, ${kib(chunk.code.length).trim()} KiB minified:`);
        const rooms = await Promise.all(
          [...code].map(async ([name, text]) => {
            const small = (await transform(text, { minify: true, target: 'esnext' })).code;
            return { name, minified: small.length, alone: gzip(small) };
          }),
        );
        const sum = rooms.reduce((bytes, { alone }) => bytes + alone, 0);
        for (const { name, minified, alone } of rooms.sort((a, b) => b.alone - a.alone)) {
          console.log(`  ${name.padEnd(9)}${kib((total * alone) / sum)} KiB gzip${kib(minified)} KiB minified`);
        }
      }
    },
  };
}
