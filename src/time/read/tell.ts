// What is said of a date that was read, and of one that was not.

import { fill } from '../../i18n/lookup.js';
import { readingMessages, type ReadingCode } from '../../i18n/reading.js';
import { MS_PER_DAY } from '../civil.js';
import { parseEdtf } from '../edtf.js';
import { formatDate } from '../format-date.js';
import { formatMoment } from '../format-moment.js';
import type { CalendarId } from '../words.js';
import type { ReadContext } from './cursor.js';
import type { Refusal } from './parts.js';

/** `notADate` as `not-a-date`. */
type Hyphened<Name extends string> = Name extends `${infer Letter}${infer Rest}`
  ? `${Letter extends Lowercase<Letter> ? Letter : `-${Lowercase<Letter>}`}${Hyphened<Rest>}`
  : Name;
export type DateProblemCode = `date/${Hyphened<ReadingCode>}`;

export interface DateDiagnostic {
  /** Stable, such as `date/no-such-month`. */
  readonly code: DateProblemCode;
  /** A sentence in the editor's language. */
  readonly message: string;
  /** `info`: what was understood. `warning`: understood, but look again. `error`: why there is no date. */
  readonly severity: 'info' | 'warning' | 'error';
  /** What may have been meant: EDTF, or the text with one word mended. */
  readonly suggestion?: string;
}

const isCode = (code: string, messages: object): code is ReadingCode => code in messages;

export function tell(
  code: string,
  values: Refusal['values'],
  severity: DateDiagnostic['severity'],
  context: ReadContext,
  suggestion: string | null = null,
): DateDiagnostic {
  const messages = readingMessages(context.locale);
  // A weekday is told by its name; 4 January 1970 was a Sunday.
  const weekday =
    typeof values['weekday'] === 'number'
      ? formatMoment((values['weekday'] + 3) * MS_PER_DAY, 'weekdayAlone', context.words)
      : '';
  const texts = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, key === 'weekday' ? weekday : String(value)]),
  );
  const template = isCode(code, messages) ? messages[code] : messages.notADate;
  // The suggestion is EDTF, which would turn round among Arabic letters: isolated, left to right.
  const isolated =
    suggestion === null ? '' : /^[\x20-\x7E]+$/.test(suggestion) ? `\u2066${suggestion}\u2069` : suggestion;
  const message = fill(template, { ...texts, suggestion: isolated });
  return {
    // The type says in letters what the replacement does.
    code: `date/${code.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}` as DateProblemCode,
    severity,
    message:
      suggestion === null || template.includes('{suggestion}')
        ? message
        : fill(messages.suggest, { message, suggestion: isolated }),
    ...(suggestion === null ? {} : { suggestion }),
  };
}

export function understood(edtf: string, calendar: CalendarId, context: ReadContext, within = false): DateDiagnostic {
  const date = formatDate(parseEdtf(edtf), {
    ...context.words,
    calendar,
    within,
    ...(context.timeZone ? { timeZone: context.timeZone } : {}),
  });
  return tell('understood', { date }, 'info', context);
}
