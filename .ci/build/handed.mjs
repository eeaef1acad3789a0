// A rollup plugin for files on use that are functions: what such a file takes must be among what the single file hands
// it. Otherwise it fails only where the function that misses it is called.
import { readFileSync } from 'node:fs';

/** What a compiled module hands, by name of the module: `'./data/runs': { parseRuns, plainText }`. */
const handedBy = (file) =>
  new Map(
    [...readFileSync(file, 'utf8').matchAll(/'?([\w./-]+)'?: \{\s*([^{}]*?),?\s*\}/g)].map(([, module, names]) => [
      module,
      names.split(/,\s*/),
    ]),
  );

/** `file`: the compiled module that hands it. */
export const handed = (file) => ({
  name: 'handed',
  generateBundle(_, bundle) {
    const known = handedBy(file);
    for (const { importedBindings = {}, fileName } of Object.values(bundle)) {
      for (const [id, names] of Object.entries(importedBindings)) {
        const own = known.get(id) ?? known.get(`./${id}`);
        const missing = names.filter((name) => !own?.includes(name));
        if (missing.length > 0)
          this.error(`${fileName} takes ${missing.join(', ')} of ${id}, which ${file} does not hand over.`);
      }
    }
  },
});
