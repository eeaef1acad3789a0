// The tests of kept.test.mjs on the newest WordPress that can be had.
import { newest } from './site.mjs';

process.env.KHATT_WORDPRESS = newest();
await import('./kept.test.mjs');
