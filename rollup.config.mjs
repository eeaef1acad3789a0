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

/**
 * Parts of d3 that the single file carries without ever running them. d3-zoom imports d3-transition for zooms that d3
 * eases (ours are eased by draw/ease.ts); d3-interpolate imports d3-color (we interpolate views, never colours).
 * Together they would weigh 14 KiB gzip.
 */
const NEVER_RUN = {
  'd3-transition': ['interrupt'],
  'd3-color': ['rgb', 'color', 'hsl', 'lab', 'hcl', 'cubehelix'],
};
const withoutNeverRun = {
  name: 'without-never-run',
  resolveId: (id) => (NEVER_RUN[id] ? `\0${id}` : null),
  load: (id) => NEVER_RUN[id.slice(1)]?.map((name) => `export const ${name} = () => {};`).join('\n') ?? null,
};

/**
 * Style sheets and templates are compact in the single file. White space means nothing in our style sheets beyond
 * separating words; in templates a line break after a tag is layout of the source (a space that counts stands in its line).
 */
const compact = {
  name: 'compact',
  transform(code, id) {
    if (!/build\/elements\/[^/]+$/.test(id)) return null;
    const styles = code.replace(/css `([^`]*)`/g, (_, css) => `css \`${css.replace(/\s+/g, ' ').replace(/ ?([{};,>]) ?/g, '$1').replace(/: /g, ':').replace(/;}/g, '}').trim()}\``);
    return { code: styles.replace(/>\n\s*(?=[<$])/g, '>').replace(/}\n\s*(?=<)/g, '}').replace(/html `\n\s*/g, 'html `'), map: null };
  },
};

export default [
  {
    input: { index: 'build/index.js', core: 'build/core.js', 'elements/timeline': 'build/elements/timeline.js', 'elements/khatt-event': 'build/elements/khatt-event.js' },
    external,
    plugins: [resolve()],
    output: { ...output, dir: 'dist', chunkFileNames: 'chunks/[name].js' },
  },
  {
    input: 'build/index.js',
    // d3-interpolate makes its colour and transform interpolators when it loads; unused, they may go.
    treeshake: { manualPureFunctions: ['hsl', 'hcl', 'cubehelix', 'rgbSpline', 'interpolateTransform', 'rgbGamma'], propertyReadSideEffects: false },
    plugins: [
      withoutNeverRun, compact, resolve({ browser: true, exportConditions: ['production'] }), weigh(),
      terser({ ecma: 2022, module: true, compress: { passes: 3, pure_getters: true, unsafe_arrows: true, unsafe_methods: true, keep_fargs: false }, format: { comments: false } }),
    ],
    output: { ...output, file: 'dist/khatt-timeline.min.js', sourcemap: false },
  },
];
