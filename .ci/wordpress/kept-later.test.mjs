// The tests of kept.test.mjs on the later of the two versions of WordPress that the plugin is tested with.
process.env.KHATT_WORDPRESS = 'wp-nightly';
await import('./kept.test.mjs');
