// Reads a date as an editor writes it, in the ways of its language, and says what was understood and what was not.
// Bounded and total: at most 128 characters, every character looked at a bounded number of times, nothing thrown.

import { parseEdtf } from '../edtf.js';
import { formatDate } from '../format-date.js';
import type { CalendarId, Words } from '../words.js';
import { readCell, serialDay } from './cell.js';
import { isEdtf, MOST_CHARS, readContext, sortOptions, type ReadDateOptions } from './context.js';
import { Cursor, type ReadContext } from './cursor.js';
import { evaluate, type Evaluated } from './evaluate.js';
import { readExpression } from './grammar.js';
import { tokenize } from './lexer.js';
import { nearWord } from './near-word.js';
import { Refusal } from './parts.js';
import { tell, understood, type DateDiagnostic } from './tell.js';
import { persianTwin } from './twin.js';

export interface DateReading {
  /** Null where it must not guess. */
  readonly edtf: string | null;
  readonly calendar: CalendarId;
  readonly original: string;
  /** One moment somewhere inside the interval, not a period that lasts. */
  readonly within: boolean;
  /** 1: said in full. 0.9: relative to the reference. 0.6: with a warning. 0: no date. */
  readonly confidence: number;
  readonly diagnostics: readonly DateDiagnostic[];
}

/**
 * The date that a text in the words' language says, as EDTF; null with the reason where it says none, or more than one.
 * It throws for nothing: a `reference` or `timeZone` that is none is a warning, and it reads on without.
 */
export function readDate(text: string, options: ReadDateOptions, words: Words): DateReading {
  const original = typeof text === 'string' || typeof text === 'number' ? String(text).trim() : '';
  const [usable, refused] = sortOptions(options);
  const context = readContext(usable, words);
  const notes = refused.map(({ code, values }) => tell(code, values, 'warning', context));
  try {
    const reading = read(original, usable, context);
    return notes.length === 0
      ? reading
      : { ...reading, confidence: Math.min(reading.confidence, 0.6), diagnostics: [...notes, ...reading.diagnostics] };
  } catch {
    // As with a reference that lies beyond a calendar.
    return {
      edtf: null,
      calendar: 'gregory',
      original,
      within: false,
      confidence: 0,
      diagnostics: [...notes, tell('notADate', { text: original.slice(0, MOST_CHARS) }, 'error', context)],
    };
  }
}

function read(original: string, options: ReadDateOptions, context: ReadContext): DateReading {
  const none = { calendar: 'gregory' as const, original, within: false };
  const fail = ({ code, values, suggestion }: Refusal, calendar: CalendarId = 'gregory'): DateReading => ({
    ...none,
    calendar,
    edtf: null,
    confidence: 0,
    diagnostics: [tell(code, { text: original.slice(0, MOST_CHARS), ...values }, 'error', context, suggestion)],
  });
  if (original === '') return fail(new Refusal('empty'));
  if (original.length > MOST_CHARS) return fail(new Refusal('tooLong', { most: MOST_CHARS }));
  const cell = readCell(original);
  if (cell && isEdtf(cell.edtf))
    return {
      ...none,
      edtf: cell.edtf,
      within: cell.within,
      confidence: 1,
      diagnostics: [understood(cell.edtf, 'gregory', context, cell.within)],
    };
  const serial = serialDay(original);
  if (serial !== null) return fail(new Refusal('serialNumber', { text: original, date: serial }, serial));
  if (/^-?Y-?\d+(?:E\d+)?$/.test(original) && !isEdtf(original))
    return fail(new Refusal('beyondCalendar', { year: original }));
  const plain = readEdtf(original, context);
  if (plain)
    return {
      ...none,
      edtf: original,
      confidence: plain.length > 0 ? 0.6 : 1,
      diagnostics: [...plain, understood(original, 'gregory', context)],
    };

  const cursor = new Cursor(tokenize(original, context.locale), context);
  const reading = readExpression(cursor);
  const result = reading ? evaluate(reading, context) : null;
  const calendar = calendarOfTokens(cursor);
  if (!reading || result === null) return fail(cursor.refusal ?? unknown(cursor, original, options, context), calendar);
  if (result instanceof Refusal) return fail((result.code === 'notADate' && cursor.refusal) || result, calendar);
  const rest = cursor.rest();
  if (rest)
    return fail(
      cursor.refusal ??
        new Refusal(
          'leftOver',
          { date: original.slice(0, rest.start).trim(), word: original.slice(rest.start) },
          saysMore(cursor) || isPartly(result) || result.isRelative ? null : result.edtf,
        ),
      result.calendar,
    );
  return {
    ...none,
    ...taken(result),
    diagnostics: [
      ...result.notes.map(({ code, values }) => tell(code, values, 'warning', context)),
      understood(result.edtf, result.calendar, context, result.within),
    ],
  };
}

/** What is left may be its zone, or its year. */
const isPartly = ({ edtf, notes }: Evaluated): boolean =>
  edtf.includes('T') || notes.some(({ code }) => code === 'yearTaken');

/** What is left says something of a date, so that no suggestion may drop it. */
const saysMore = ({ tokens, at }: Cursor): boolean =>
  tokens
    .slice(at)
    .some(
      ({ kind, meanings }) => kind === 'number' || meanings.some(({ role }) => role !== 'filler' && role !== 'and'),
    );

const taken = ({
  edtf,
  calendar,
  within,
  notes,
  isRelative,
}: Evaluated): Pick<DateReading, 'edtf' | 'calendar' | 'within' | 'confidence'> => ({
  edtf,
  calendar,
  within,
  confidence: notes.length > 0 ? 0.6 : isRelative ? 0.9 : 1,
});

/** The calendar that a refused date was written in. */
const calendarOfTokens = ({ tokens }: Cursor): CalendarId =>
  tokens.flatMap((one) => one.meanings).find((one) => one.role === 'monthName')?.calendar ?? 'gregory';

/** EDTF passes as it is; null where the text is none. */
function readEdtf(text: string, context: ReadContext): DateDiagnostic[] | null {
  // An error costs more than this look: no EDTF has such letters.
  if (/[^\x20-\x7E]/.test(text) || !isEdtf(text)) return null;
  const old = context.plain === 'persian' ? persianTwin(text) : null;
  if (old !== null)
    return [tell('gregorianYear', { text, date: formatDate(parseEdtf(text), context.words) }, 'warning', context, old)];
  const [, century = '', year = '', part = ''] = /^(\d\d)(\d\d)-(2[1-9]|3\d|4[01])$/.exec(text) ?? [];
  return Number(part) === Number(year) + 1
    ? [tell('seasonOrYears', { text }, 'warning', context, `${century}${year}/${century}${part}`)]
    : [];
}

/** No date at all: a word that nobody knows, with the word that may have been meant; else just that. */
function unknown({ tokens }: Cursor, text: string, options: ReadDateOptions, { words }: ReadContext): Refusal {
  const word = tokens.find((one) => one.kind === 'word' && one.meanings.length === 0);
  if (!word)
    return new Refusal(
      tokens.some((one) => one.meanings.some(({ role }) => role === 'monthName')) ? 'noYear' : 'notADate',
      { text },
    );
  const near = nearWord(word.text);
  const mended = near === null ? null : text.slice(0, word.start) + near + text.slice(word.end);
  return new Refusal(
    'unknownWord',
    { word: text.slice(word.start, word.end) },
    mended !== null && readDate(mended, options, words).edtf !== null ? mended : null,
  );
}
