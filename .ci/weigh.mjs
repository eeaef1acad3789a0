// A rollup plugin that tells what each room weighs in the bundle, as shares of the code before it is minified.

const room = (id) => /node_modules\/(d3|lit|@lit)/.exec(id)?.[1]?.replace('@lit', 'lit') ?? /build\/(\w+)\//.exec(id)?.[1] ?? 'other';

export function weigh() {
  return {
    name: 'weigh',
    generateBundle(_, bundle) {
      const rooms = new Map();
      for (const chunk of Object.values(bundle)) {
        for (const [id, { renderedLength }] of Object.entries(chunk.modules ?? {})) rooms.set(room(id), (rooms.get(room(id)) ?? 0) + renderedLength);
      }
      const total = [...rooms.values()].reduce((a, b) => a + b, 0);
      const rows = [...rooms].sort((a, b) => b[1] - a[1]).map(([name, bytes]) => `${name} ${((100 * bytes) / total).toFixed(0)} %`);
      console.log(`Rooms of the single file, by length of code: ${rows.join(', ')}`);
    },
  };
}
