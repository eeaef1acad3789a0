// Reads a date as an editor writes it, in the ways of its language, and says what was understood and what was not.
// Bounded and total: at most 128 characters, every character looked at a bounded number of times, nothing thrown.

import { DATE_WORDS } from '../../i18n/dates/all.js';
import { fill } from '../../i18n/lookup.js';
import { readingMessages, type ReadingCode } from '../../i18n/reading.js';
import { MS_PER_DAY } from '../civil.js';
import { parseEdtf } from '../edtf.js';
import { formatDate } from '../format-date.js';
import { formatMoment } from '../format-moment.js';
import { foldText } from '../letters.js';
import { otherCalendars } from '../other-calendars.js';
import { makeWords, type CalendarId, type Words } from '../words.js';
import { isZone, utcToCivil } from '../zone.js';
import { readCell, serialDay } from './cell.js';
import { Cursor, type ReadContext } from './cursor.js';
import { evaluate, type Evaluated } from './evaluate.js';
import { readExpression } from './grammar.js';
import { tokenize } from './lexer.js';
import { LANGUAGES, MONTHS } from './months.js';
import { Refusal } from './parts.js';
import { persianTwin } from './twin.js';

export interface ReadDateOptions {
  /** EDTF of the day, or the time, of writing: 'last month' is relative to it. Without it such words are refused. */
  readonly reference?: string | undefined;
  /** BCP 47; decides what 3/4/2021, 1399 and 'last week' mean. Default `ar`. */
  readonly locale?: string | undefined;
  /** IANA zone of times that name none; without it they are floating. */
  readonly timeZone?: string | undefined;
}

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

const MOST_CHARS = 128;
const MONTH_FIRST = new Set(['US', 'PH', 'FM', 'MH', 'PW', 'GU', 'PR']);
/** English, where nobody says of which country, writes 3/4 in both orders. */
const BOTH_ORDERS = new Set(['', 'CA']);
const SOLAR = new Set(['fa', 'ps']);

interface Last {
  readonly key: string;
  readonly context: ReadContext;
}

/** Everything that reading depends on, from the options and words; what cannot be used of them is left out. */
export function readContext(options: ReadDateOptions, words: Words): ReadContext {
  const key = JSON.stringify([options.reference, options.timeZone]);
  // A document asks with the same options for each of its dates.
  const last = words.kept.get('reading') as Last | undefined;
  if (last?.key === key) return last.context;
  const context = contextOf(options, words);
  words.kept.set('reading', { key, context } satisfies Last);
  return context;
}

function contextOf({ reference, timeZone }: ReadDateOptions, words: Words): ReadContext {
  const { tag } = words;
  const { language, region = '' } = new Intl.Locale(tag);
  const zone = timeZone !== undefined && isZone(timeZone) ? timeZone : undefined;
  const now = momentOf(reference, zone);
  return {
    // Who writes dates writes them in any calendar.
    words: words.calendars ? words : makeWords(words, words.messages, otherCalendars, words.told),
    locale: tag,
    plain: SOLAR.has(language) ? 'persian' : 'gregory',
    isHijriPlain: language === 'ar' && region === 'SA',
    firstDay: firstDayOf(tag),
    order: language !== 'en' ? 'day' : MONTH_FIRST.has(region) ? 'month' : BOTH_ORDERS.has(region) ? 'none' : 'day',
    now,
    today: now === null ? null : Math.floor(now / MS_PER_DAY) * MS_PER_DAY,
    timeZone: zone,
  };
}

/** Civil ms of a reference that is a day or finer, else null. */
function momentOf(reference: string | undefined, zone = 'UTC'): number | null {
  if (reference === undefined) return null;
  try {
    const date = parseEdtf(reference);
    if (date.kind !== 'date' || date.axis || !['day', 'minute', 'second', 'millisecond'].includes(date.precision))
      return null;
    return date.floating ? date.earliest : utcToCivil(date.earliest, zone);
  } catch {
    return null;
  }
}

/** 0 is Sunday. Engines have it as a method or as a property. */
function firstDayOf(locale: string): number {
  // The types do not know either yet.
  const own = new Intl.Locale(locale) as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  return (own.getWeekInfo?.() ?? own.weekInfo ?? { firstDay: 1 }).firstDay % 7;
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

/** The options that can be used, and why others cannot. */
export function sortOptions(options: ReadDateOptions): [ReadDateOptions, readonly Refusal[]] {
  const refused: Refusal[] = [];
  const use = (
    key: keyof ReadDateOptions,
    isUsable: (text: string) => boolean,
    code: string,
    name: string,
  ): string | undefined => {
    // What a page hands over may be anything.
    const value: unknown = (options as ReadDateOptions | null)?.[key];
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string' && isUsable(value)) return value;
    if (code !== '')
      refused.push(
        new Refusal(code, { [name]: typeof value === 'string' ? value.slice(0, MOST_CHARS) : typeof value }),
      );
    return undefined;
  };
  const reference = use('reference', isEdtf, 'noReference', 'reference');
  const timeZone = use('timeZone', isZone, 'noSuchZone', 'zone');
  return [{ reference, timeZone, locale: use('locale', () => true, '', '') }, refused];
}

function isEdtf(text: string): boolean {
  try {
    parseEdtf(text);
    return true;
  } catch {
    return false;
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

const isCode = (code: string, messages: object): code is ReadingCode => code in messages;

function tell(
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

function understood(edtf: string, calendar: CalendarId, context: ReadContext, within = false): DateDiagnostic {
  const date = formatDate(parseEdtf(edtf), {
    ...context.words,
    calendar,
    within,
    ...(context.timeZone ? { timeZone: context.timeZone } : {}),
  });
  return tell('understood', { date }, 'info', context);
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

/** Shorter words are near too many others. */
const SHORTEST_NEAR = 4;

/** A month or weekday that one letter makes of the word, as the tables write it. */
function nearWord(folded: string): string | null {
  if (folded.length < SHORTEST_NEAR) return null;
  for (const names of [
    ...MONTHS.flatMap((family) => family.names),
    ...LANGUAGES.flatMap((language) => DATE_WORDS[language].weekdays),
  ]) {
    for (const name of names.split('|')) if (isOneApart(foldText(name), folded)) return name;
  }
  return null;
}

function isOneApart(a: string, b: string): boolean {
  // 'seit' is no 'sept'.
  if (Math.abs(a.length - b.length) > 1 || (a.length === b.length && /^[a-z]{4}$/.test(a))) return false;
  let start = 0;
  while (start < a.length && a.charAt(start) === b.charAt(start)) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end === 1;
}
