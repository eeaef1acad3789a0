// EDTF text to a date, with words for what is wrong: for who reads them.

import type { EdtfDate } from './edtf-date.js';
import { edtfWords } from './edtf-words.js';
import { EdtfRefusal, parseEdtf as parse, type EdtfOptions } from './edtf.js';

/** What is wrong with a text that should be EDTF, and at which character. */
export class EdtfError extends Error {
  override readonly name = 'EdtfError';
  constructor(
    readonly code: string,
    message: string,
    readonly position: number,
  ) {
    super(message);
  }
}

/**
 * Reads EDTF levels 0 to 2, with three extensions: minutes without seconds, a `[Zone]` after a time, times in
 * intervals.
 * @throws EdtfError for anything else, with a code, the position, and what was expected.
 */
export function parseEdtf(text: string, options: EdtfOptions = {}): EdtfDate {
  try {
    return parse(text, options);
  } catch (error) {
    throw error instanceof EdtfRefusal ? new EdtfError(error.code, edtfWords(error), error.position) : error;
  }
}
