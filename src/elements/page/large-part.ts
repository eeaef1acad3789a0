// What stories of many events need and no others do: a file on use.

import { Part } from '../kit/part.js';

/** Reads a large story, and labels it, in slices. */
export const largePart = new Part('large', () => import('./large.js'));
