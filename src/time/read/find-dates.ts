// Finds the dates inside running text. The grammar is that of written dates; here it must also be sure that the words
// are a date at all: a number is a year only where something says so, 'رجب' is a man until a day or a year makes it a
// month. Precision is worth more than recall: what could be something else is left alone.

import { civilFields } from '../civil.js';
import { Cursor, type ReadContext } from './cursor.js';
import { evaluate } from './evaluate.js';
import { canBegin, isQuiet, isStrong, REACH } from './find-begin.js';
import { isSure } from './find-evidence.js';
import { isName } from './find-names.js';
import { bareWord, roleAt } from './find-place.js';
import { type Last, readSameMonth } from './find-same.js';
import { ENDS, sentencesOf } from './find-sentences.js';
import { isAhead, isAnnounced, isChosen, isDone, isLasting, isPast, isPlanned, isPutOff } from './find-tense.js';
import { DELIVERED } from './find-words.js';
import { inYear, OLD, yearOf, type Told } from './find-told.js';
import { readExpression } from './grammar.js';
import { tokenize, type Token } from './lexer.js';
import { pointsOf, Refusal, type Parts, type Reading } from './parts.js';
import { readPoint } from './point.js';
import { readContext, sortOptions, type ReadDateOptions } from './context.js';
import type { CalendarId, Words } from '../words.js';

export interface FoundDate {
  /** UTF-16 units, end exclusive; a word that governs the date ('منذ') belongs to it. */
  readonly start: number;
  readonly end: number;
  readonly edtf: string;
  /** The sentence in which it stands. */
  readonly sentence: string;
}

/** Bounds the work where a page hands over a whole book. */
const MOST_CHARS = 100_000;

/**
 * The dates of a text in the words' language, in its order; relative words are resolved against the reference, years
 * left out follow from it.
 */
export function findDates(prose: string, options: ReadDateOptions, words: Words): FoundDate[] {
  const text = textOf(prose);
  const context = { ...readContext(sortOptions(options)[0], words), isProse: true };
  const tokens = tokenize(text, context.locale, true).filter(
    (one, i, all) => one.text !== '/' || ![i, i - 2].some((at) => isSlashed(all, at) || isGlossed(all, at)),
  );
  const sentences = sentencesOf(text);
  const found: FoundDate[] = [];
  let sentence = 0;
  for (const { start, end, edtf } of datesOf(tokens, text, context)) {
    while ((sentences[sentence]?.[1] ?? Infinity) < end) sentence++;
    found.push({ start, end, edtf, sentence: text.slice(...(sentences[sentence] ?? [0])).trim() });
  }
  return found;
}

/** 'عام /636/ ميلادي', as one agency writes numbers. */
const isSlashed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '/' &&
  tokens[at]?.isApart === true &&
  tokens[at - 1]?.kind !== 'number' &&
  tokens[at + 3]?.kind !== 'number' &&
  tokens[at + 1]?.kind === 'number' &&
  tokens[at + 1]?.isApart === false &&
  tokens[at + 2]?.text === '/' &&
  tokens[at + 2]?.isApart === false &&
  tokens[at + 3]?.isApart !== false;

/** 'أمس /الثلاثاء/': the weekday of a day that is said already. */
const isGlossed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '/' &&
  tokens[at + 2]?.text === '/' &&
  roleAt(tokens[at - 1], 'relativeDay') &&
  roleAt(tokens[at + 1], 'weekday');

/** What a page hands over may be no text, and may throw when asked for one. */
function textOf(prose: unknown): string {
  try {
    return String(prose).slice(0, MOST_CHARS);
  } catch {
    return '';
  }
}

/** Each token is looked at a bounded number of times. */
export function* datesOf(
  tokens: readonly Token[],
  text: string,
  context: ReadContext,
): Generator<Omit<FoundDate, 'sentence'>> {
  const language = context.locale.split('-')[0] ?? '';
  let strong = 0;
  let told: Told | undefined;
  let last: Last | null = null;
  for (let at = 0; at < tokens.length;) {
    if (tokens[at]?.kind === 'mark' && ENDS.has(tokens[at]?.text ?? '')) told = undefined;
    strong = Math.max(strong, at);
    while (strong < tokens.length && !isStrong(tokens[strong])) strong++;
    if (strong - at > REACH || !canBegin(tokens[at], tokens[at + 1], language)) {
      at++;
      continue;
    }
    const isToCome = isAhead(tokens, at, language) || isForMonth(tokens, at, text, context);
    const found: Taken | null =
      takeOrPass(
        new Cursor(tokens, {
          ...context,
          isAhead: isToCome,
          isSoon: language === 'ar' ? isAnnounced(tokens, at, language) : 'day',
          isDone: isDone(tokens, at, language),
          isChosen: isChosen(tokens, at, language),
          isLasting: isLasting(tokens, at, language),
        }),
        at,
        text,
        language,
        told,
      ) ?? takeSame(new Cursor(tokens, { ...context, isLasting: isLasting(tokens, at, language) }), at, last);
    told = found?.told ?? told;
    const [start = 0, end = 0] = found
      ? [tokens[isOpened(tokens, at, found.to) ? at - 1 : at]?.start, tokens[found.to - 1]?.end]
      : [];
    if (found?.edtf === undefined) {
      at = found?.to ?? at + 1;
      continue;
    }
    last = { edtf: found.edtf, calendar: found.calendar ?? 'gregory' };
    at = afterSame(new Cursor(tokens, context), found.to, last);
    yield { start, end: at > found.to ? (tokens[at - 1]?.end ?? end) : end, edtf: found.edtf };
  }
}

/** '(1516)م': the bracket before the number is of the date, as the one after it is. */
const isOpened = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from - 1]?.text === '(' &&
  tokens.slice(from, to).some(({ text }) => text === ')') &&
  !tokens.slice(from, to).some(({ text }) => text === '(');

function takeSame(cursor: Cursor, at: number, last: Last | null): Taken | null {
  cursor.at = at;
  const edtf = last && readSameMonth(cursor, last);
  return last && edtf !== null ? { to: cursor.at, edtf, calendar: last.calendar } : null;
}

/** 'حتى الخميس الموافق للخامس منه': the index after what says the same day once more. */
function afterSame(cursor: Cursor, at: number, last: Last): number {
  cursor.at = at;
  return cursor.token?.text === 'الموافق' && readSameMonth(cursor, last) === last.edtf.slice(-10) ? cursor.at : at;
}

/** Months to one that a thing is for before it is rather the one gone by. */
const SOON = 4;
/** 'خفض الإنتاج لشهر مارس', said in February: the month that it is for is near. */
function isForMonth(tokens: readonly Token[], at: number, text: string, { today }: ReadContext): boolean {
  if (DELIVERED.has(bareWord(tokens[at - 1]))) return stepsTo(tokens[at], today) > 0;
  const [particle, unit, name] = tokens.slice(Math.max(0, at - 1), at + 2);
  if (/^(?:اعتبارا|ابتدا|بدءا|بدايه) من$/.test(tokens[at - 1]?.text ?? ''))
    return stepsTo(tokens[at], today) > 0 && stepsTo(tokens[at], today) <= SOON;
  if (!roleAt(unit, 'month') || particle?.text !== '' || !/^[لל]$/.test(text.charAt(particle.start))) return false;
  const steps = stepsTo(name, today);
  return steps > 0 && steps <= SOON;
}
/** Months from the reference's to the next one of a name, or 0. */
function stepsTo(name: Token | undefined, today: number | null): number {
  const month = name?.meanings.find(({ role, calendar }) => role === 'monthName' && calendar === 'gregory')?.value ?? 0;
  return today === null || month === 0 ? 0 : (month - civilFields(today).month + 12) % 12;
}

/** As `take`; what cannot be reckoned, as from a reference beyond a calendar, is no date. */
function takeOrPass(...place: Parameters<typeof take>): ReturnType<typeof take> {
  try {
    return take(...place);
  } catch {
    return null;
  }
}

interface Taken {
  readonly to: number;
  readonly edtf?: string;
  readonly calendar?: CalendarId;
  readonly told?: Told | undefined;
}
/** The date that begins at this very token, and the index after it; without EDTF where it is the name of something. */
function take(cursor: Cursor, from: number, text: string, language: string, told?: Told): Taken | null {
  const { tokens, context } = cursor;
  // What is no range of dates may still begin with one: 'في السنة الماضية إلى 2015 حادثاً'.
  let isOfYear = false;
  for (const read of [() => readExpression(cursor), () => pointOf(readPoint(cursor))]) {
    cursor.at = from;
    const reading = ofPutOff(read(), tokens, from, cursor.at, language);
    // 'از خرداد تا مهر ۱۳۹۸': what is left of a range has the year of all of it, and not the nearest.
    if (reading?.kind === 'point' && reading.point.month !== undefined && reading.point.year === undefined && isOfYear)
      continue;
    isOfYear =
      reading !== null && pointsOf(reading).some(({ year, isRelative }) => year !== undefined && isRelative !== true);
    let to = cursor.at;
    while (to > from && isQuiet(tokens[to - 1])) to--;
    if (!reading || to === from) continue;
    // The bracket of 'اليوم الأحد (4 أيار)' is closed.
    if (
      tokens[to]?.text === ')' &&
      tokens.slice(from, to).some((one) => one.text === '(') &&
      !tokens.slice(from, to).some((one) => one.text === ')')
    )
      to++;
    const place = { text, tokens, from, to, language };
    if (isName(place)) return { to };
    const value = isSure(reading, place)
      ? evaluate(
          reading,
          inYear(
            reading,
            context,
            told && !(told.at > (context.today ?? 0) && isPast(tokens, from, language))
              ? { ...told, isStory: told.at > (context.today ?? 0) || (told.isStory && !isPlanned(tokens, from)) }
              : undefined,
          ),
        )
      : null;
    if (value && !(value instanceof Refusal))
      return {
        to,
        edtf: value.edtf,
        calendar: value.calendar,
        told: yearOf(reading, context),
        ...(value.calendar === 'gregory' ? {} : inOtherCalendar(cursor, to, value.edtf)),
      };
  }
  return null;
}
/** '(678 - 784 هـ / 1279 - 1382م)': the same stretch in our calendar. */
function inOtherCalendar(cursor: Cursor, at: number, edtf: string): Pick<Taken, 'to' | 'edtf' | 'calendar'> | null {
  cursor.at = at;
  if (!edtf.includes('/') || !cursor.takeMark('/', '\\', '=')) return null;
  const reading = readExpression(cursor);
  const other = reading?.kind === 'interval' ? evaluate(reading, cursor.context) : null;
  return other &&
    !(other instanceof Refusal) &&
    other.calendar === 'gregory' &&
    Math.abs(parseInt(other.edtf, 10) - parseInt(edtf, 10)) < OLD
    ? { to: cursor.at, edtf: other.edtf, calendar: other.calendar }
    : null;
}
/**
 * 'تأجيل المحاكمة إلى غاية الأحد' names the Sunday; 'أجلت السبت المحاكمة إلى الأحد' names two days, and not what lies
 * between.
 */
function ofPutOff(
  reading: Reading | null,
  tokens: readonly Token[],
  from: number,
  to: number,
  language: string,
): Reading | null {
  // 'As of 3 August, half had reported'
  if (
    reading?.kind === 'interval' &&
    reading.to === null &&
    reading.from !== null &&
    tokens[from]?.text === 'as of' &&
    !isAhead(tokens, from, language)
  )
    return { kind: 'point', point: reading.from };
  if (reading?.kind !== 'interval' || reading.to === null || !isPutOff(tokens, from, language)) return reading;
  if (reading.from === null) return { kind: 'point', point: reading.to };
  const isFrom = (['from', 'since', 'between'] as const).some((role) => roleAt(tokens[from], role));
  const isUntil = tokens
    .slice(from, to)
    .some((one) => roleAt(one, 'until') || (one.kind === 'word' && roleAt(one, 'to')));
  return isUntil && !isFrom ? null : reading;
}
const pointOf = (point: Parts | null): Reading | null => point && { kind: 'point', point };
