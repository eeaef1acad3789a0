// Arabic search folding: keys under which spellings of one word meet. For finding only, never for identity:
// 'عمّان' and 'عُمان' have one key.

import { foldText } from '../time/letters.js';

/** Two keys of a text: with each hamza as its carrier (ؤ is و, ئ is ي), and with every hamza left out. */
export const foldKeys = (text: string): readonly [carried: string, bare: string] => [
  foldText(text),
  foldText(text, false),
];

/** Whether two texts are spellings of the same words: one of their keys is equal. */
export function sameText(a: string, b: string): boolean {
  const [x, y] = [foldKeys(a), foldKeys(b)];
  return x[0] === y[0] || x[1] === y[1];
}
