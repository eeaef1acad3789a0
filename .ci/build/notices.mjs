// A rollup plugin that writes down whose code the bundles hold, with the words of their licences. A licence that is not
// named here ends the build.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const ALLOWED = ['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];
const HEAD =
  'The files of this folder that are made for a script tag and the entry for React hold code of others, under these licences.';

/** The package that a module of node_modules belongs to: the nearest folder above it whose package.json has a name. */
function packageOf(id) {
  for (let folder = dirname(id); folder.includes('node_modules'); folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    const { name, version, license } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    if (name && version) return { name, version, license, folder };
  }
  return null;
}
function wordsOf({ folder, name }) {
  const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt'].map((one) => join(folder, one)).find(existsSync);
  if (!file) throw new Error(`${name} has no file with its licence.`);
  return readFileSync(file, 'utf8').replace(/\r\n/g, '\n').trim();
}

/** The text of the file: each licence once, under the names of its packages. */
function textOf(packages) {
  const names = new Map();
  for (const one of [...packages.values()].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const words = wordsOf(one);
    names.set(words, [...(names.get(words) ?? []), `${one.name} ${one.version} (${one.license})`]);
  }
  return `${HEAD}\n${[...names].map(([words, list]) => `\n${'-'.repeat(80)}\n${list.join('\n')}\n\n${words}\n`).join('')}`;
}

/** One for all builds of a run: each adds what it holds to the same file. */
export function notices(fileName) {
  const packages = new Map();
  return {
    name: 'notices',
    generateBundle(_, bundle) {
      const ids = Object.values(bundle)
        .flatMap(({ modules = {} }) => Object.entries(modules))
        .filter(([id, { renderedLength }]) => renderedLength > 0 && id.includes('node_modules'))
        .map(([id]) => id);
      for (const one of ids.map(packageOf).filter(Boolean)) {
        if (!ALLOWED.includes(one.license))
          this.error(`${one.name} has the licence ${one.license}, which is not one of ${ALLOWED.join(', ')}.`);
        packages.set(one.name, one);
      }
      this.emitFile({ type: 'asset', fileName, source: textOf(packages) });
    },
  };
}
