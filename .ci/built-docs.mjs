// The pages of docs/ that tell what a build has in it: the API of its elements, the hash of its script.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiPage } from './api-docs.mjs';

const hashOf = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
const EMBEDDING = 'docs/embedding.md';

/** Paths and contents, as the build in the folder `dist` wants them. */
export function builtDocs(dist) {
  return {
    'docs/api.md': apiPage(JSON.parse(readFileSync(join(dist, 'custom-elements.json'), 'utf8'))),
    [EMBEDDING]: readFileSync(EMBEDDING, 'utf8').replace(/integrity="sha384-[^"]*"/g, `integrity="${hashOf(join(dist, 'khatt-timeline.min.js'))}"`),
  };
}
