// The dates of a story: EDTF, or words for which there is a reader.

import { parseEdtf, SURE_DATE } from '../time/edtf.js';
import type { ReadDateOptions } from '../time/read/context.js';
import type { DateReading } from '../time/read/read-date.js';
import type { TimelineEvent } from './document.js';
import { MAX_LABEL } from './limits.js';
import type { ProblemCode } from './problem-codes.js';
import type { Reader } from './reader.js';

/**
 * `locale`, `timeZone` and `reference` are for dates in words, where the story has no `lang`, `timeZone` and `asOf`.
 */
export interface ReadOptions extends ReadDateOptions {
  /** Relative addresses resolve against it. */
  readonly baseUrl?: string | undefined;
  /** Reads dates in words, as core's `readDate` does; without it such a date is the problem `date/not-edtf`. */
  readonly readDate?: (text: string, options: ReadDateOptions) => Pick<DateReading, 'edtf'> & Partial<DateReading>;
}

/** The fields of an event that say when it was. */
export type EventDate = Pick<TimelineEvent, 'date' | 'calendar' | 'original' | 'within'>;

/**
 * A date that is EDTF, or in words and there is a reader for them; else the problem that it is none. Reports what the
 * reader warns of.
 */
export function readDateText(
  text: string,
  reader: Reader,
  field: string,
  { readDate, reference, locale, timeZone }: ReadOptions,
): EventDate | { readonly code: ProblemCode; readonly why: string } {
  if (isEdtf(text)) return { date: text };
  if (!readDate) return { code: 'date/not-edtf', why: text };
  const {
    edtf,
    calendar,
    original = text,
    within,
    diagnostics = [],
  } = tryRead(readDate, text, { reference, locale, timeZone });
  for (const { code, message, severity } of diagnostics)
    if (severity === 'warning') reader.report(code, field, [message], 'warning');
  if (edtf !== null && isEdtf(edtf))
    return { date: edtf, original, ...reader.some({ calendar, within: within || undefined }) };
  const { code, message } = diagnostics.find(({ severity }) => severity === 'error') ?? {
    code: 'date/not-understood',
    message: `'${text.slice(0, 80)}' is not understood.`,
  };
  return { code, why: message };
}

/** A reader of the page's own may throw: it then has read nothing. */
function tryRead(
  readDate: NonNullable<ReadOptions['readDate']>,
  text: string,
  options: ReadDateOptions,
): ReturnType<NonNullable<ReadOptions['readDate']>> {
  try {
    return readDate(text, options);
  } catch {
    return { edtf: null };
  }
}

/** The field as EDTF; undefined where it is missing or wrong, which is reported. */
export function readEdtf(reader: Reader, field: string, options: ReadOptions): string | undefined {
  const text = reader.string(field, MAX_LABEL);
  if (text === undefined) return undefined;
  const read = readDateText(text, reader, field, options);
  if ('date' in read) return read.date;
  reader.report(read.code, field, [read.why]);
  return undefined;
}

export function isEdtf(text: string): boolean {
  if (SURE_DATE.test(text)) return true;
  try {
    parseEdtf(text);
    return true;
  } catch {
    return false;
  }
}
