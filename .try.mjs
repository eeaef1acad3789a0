import { build } from 'esbuild';
const [entry, out] = process.argv.slice(2);
await build({ entryPoints: [entry], bundle: true, format: 'esm', outfile: out, platform: 'node', nodePaths: ['/work/wt/mistakes/node_modules'], absWorkingDir: '/work/wt/mistakes' });
