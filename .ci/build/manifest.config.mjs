// What `cem analyze` reads: the doc comments of the two elements.
export default {
  globs: ['src/elements/timeline.ts', 'src/elements/khatt-event.ts'],
  outdir: process.env.KHATT_DIST,
  litelement: true,
  quiet: true,
  // The analyzer would write the folder of this build into package.json.
  packagejson: false,
};
