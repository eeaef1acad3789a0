// Two builds from the compiled sources: modules for npm (lit and d3 external), and one file for a script tag.
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readFileSync } from 'node:fs';
import { weigh } from './.ci/weigh.mjs';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const external = (id) => Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));
// Maps must be the same on every machine.
const sourcemapPathTransform = (path) => path.replaceAll('\\', '/').replace(/^(?:\.\.\/)+/, '');
const output = { format: 'es', sourcemap: true, sourcemapPathTransform };

export default [
  {
    input: { index: 'build/index.js', core: 'build/core.js', 'elements/timeline': 'build/elements/timeline.js', 'elements/khatt-event': 'build/elements/khatt-event.js' },
    external,
    plugins: [resolve()],
    output: { ...output, dir: 'dist', chunkFileNames: 'chunks/[name].js' },
  },
  {
    input: 'build/index.js',
    plugins: [resolve({ browser: true, exportConditions: ['production'] }), weigh(), terser({ ecma: 2022, module: true, compress: { passes: 2 }, format: { comments: false } })],
    output: { ...output, file: 'dist/khatt-timeline.min.js', sourcemap: false },
  },
];
