// French, Spanish, German, Turkish: what is named after a date. Their months are the engine's.

import type { ProseWords } from './prose-words.js';

export const frProse = { named: 'rue place avenue boulevard pont mouvement stade' };
export const esProse = { named: 'calle plaza avenida puente movimiento estadio' };
export const deProse = { named: 'straße platz brücke' };
export const trProse = { namedAfter: 'köprüsü caddesi meydanı bulvarı stadyumu' } satisfies ProseWords;
