// The tests of hands.test.mjs on the newest WordPress that can be had.
import { newest } from './site.mjs';

process.env.KHATT_WORDPRESS = newest();
await import('./hands.test.mjs');
