// What the bench measures: for each contender its one file, its style sheet if it has one, and the sizes it is given.
// How each is made of the events stands in page.js, by the same key.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const peer = (path) => join(HERE, 'node_modules', path);
const KHATT = fileURLToPath(new URL('../dist/khatt-timeline.min.js', import.meta.url));

/**
 * Sizes above `most` are not asked of a contender: it would take minutes, or the tab with it. Peers are measured less
 * often.
 */
export const CONTENDERS = {
  marks: { title: 'd3 + SVG, no words', floor: 'marks' },
  words: { title: 'word floor', floor: 'words' },
  khatt: { title: 'Khatt', file: KHATT, isModule: true },
  milestones: {
    title: 'd3-milestones',
    isPeer: true,
    file: peer('d3-milestones/build/d3-milestones.min.js'),
    css: peer('d3-milestones/build/d3-milestones.css'),
    most: 1000,
  },
  vis: {
    title: 'vis-timeline',
    isPeer: true,
    file: peer('vis-timeline/standalone/umd/vis-timeline-graph2d.min.js'),
    css: peer('vis-timeline/styles/vis-timeline-graph2d.min.css'),
    most: 5000,
  },
  timelinejs: {
    title: 'TimelineJS3',
    isPeer: true,
    file: peer('@knight-lab/timelinejs/dist/js/timeline.js'),
    css: peer('@knight-lab/timelinejs/dist/css/timeline.css'),
    most: 1000,
  },
};

/** Whether the packages of the peers are there. */
export const hasPeers = () => Object.values(CONTENDERS).every(({ file, isPeer }) => !isPeer || existsSync(file));

/** The floor of that name as one file: what it takes of d3, minified as ours is. */
export async function floorFile(name) {
  const {
    outputFiles: [{ text }],
  } = await build({
    entryPoints: [join(HERE, 'floors', `${name}.js`)],
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
  });
  return text;
}
