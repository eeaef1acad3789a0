// 'About' and 'perhaps' beside a date.

import type { Cursor } from './cursor.js';
import type { Meaning } from './lexicon.js';
import type { Parts } from './parts.js';

const MOST_DOUBTS = 3;
const ABOUT: Meaning = { role: 'about', value: 0 };

/** 'about', 'perhaps', before or after what they speak of. */
export function readDoubts(cursor: Cursor): Pick<Parts, 'isAbout' | 'isMaybe'> {
  let doubt: Pick<Parts, 'isAbout' | 'isMaybe'> = {};
  for (let i = 0; i < MOST_DOUBTS; i++) {
    const word = cursor.attempt(() => {
      cursor.skip();
      // 'CBC.ca, August 15' is not about that day.
      if (cursor.meaning('about') && /^[,،]$/.test(cursor.tokens[cursor.at + 1]?.text ?? '')) return null;
      return cursor.take('about') ?? cursor.take('maybe') ?? (cursor.takeMark('~', '≈', '±') ? ABOUT : null);
    });
    if (!word) break;
    doubt = word.role === 'about' ? { ...doubt, isAbout: true } : { ...doubt, isMaybe: true };
    cursor.takeMark('.');
  }
  return doubt;
}

/** In running text 'about' and 'perhaps' after a date speak of what follows: 'سنة 2016 نحو 700 مسجد'. */
export function readDoubtsAfter(cursor: Cursor): Pick<Parts, 'isAbout' | 'isMaybe'> {
  return cursor.context.isProse && cursor.token?.text !== 'تقريبا' ? {} : readDoubts(cursor);
}
