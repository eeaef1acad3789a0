// French, Spanish, German, Turkish: what is named after a date. Their months are the engine's.

import type { ProseWords } from './prose-words.js';

// `ofYears`: beside a day of no year they tell that it is of every year, or of another one: 'chaque année', 'il y a dix
// ans'.
export const frProse = { named: 'rue place avenue boulevard pont mouvement stade', ofYears: 'chaque ans années' };
export const esProse = { named: 'calle plaza avenida puente movimiento estadio', ofYears: 'cada años' };
export const deProse = { named: 'straße platz brücke', ofYears: 'jedes jahre jahren' };
export const trProse = { namedAfter: 'köprüsü caddesi meydanı bulvarı stadyumu', ofYears: 'her yıl' } satisfies ProseWords & { readonly ofYears: string };
