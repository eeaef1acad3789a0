// EDTF text to a date and back: intervals and sets around the single dates of edtf-scan.ts.

import { civilMs, MS_PER_DAY } from './civil.js';
import type { Seasons } from './edtf-bounds.js';
import { EdtfRefusal } from './edtf-cursor.js';
import type { EdtfDate, EdtfInterval, EdtfSet, EdtfSingle, EndKind, Qualifier } from './edtf-date.js';
import { scanDate } from './edtf-scan.js';
import { civilToUtc } from './zone.js';

export { EdtfRefusal } from './edtf-cursor.js';

export interface EdtfOptions {
  /** Zone of the floating parts of an interval or a set that also has parts with an offset. Default `UTC`. */
  readonly timeZone?: string;
  /** Which half of the Earth the seasons 21 to 24 belong to. Default `northern`. */
  readonly seasons?: Seasons;
}

/** Longer texts are refused before anything looks at them. */
const MAX_LENGTH = 64;
const OLD_WORDS = ['open', 'unknown'];

/** A year, a month or a day that every month has: most dates are such, and need no closer look. */
export const SURE_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|1\d|2[0-8]))?)?$/;
const DAY_LENGTH = 10;

function dayOf(text: string): EdtfSingle {
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  const earliest = civilMs(year, month, day);
  return {
    kind: 'date',
    earliest,
    latest: earliest + MS_PER_DAY - 1,
    floating: true,
    precision: 'day',
    qualifier: '',
    parts: { year: '', month: '', day: '' },
    fields: { year, month, day },
  };
}

/**
 * Reads EDTF levels 0 to 2, with three extensions: minutes without seconds, a `[Zone]` after a time, times in
 * intervals.
 * @throws EdtfRefusal for anything else, with a code and the position; edtf-told.ts says what was expected, too.
 */
export function parseEdtf(text: string, { timeZone = 'UTC', seasons = 'northern' }: EdtfOptions = {}): EdtfDate {
  if (text.length === DAY_LENGTH && SURE_DATE.test(text)) return dayOf(text);
  if (text.length > MAX_LENGTH) throw new EdtfRefusal('length', 'tooLong', MAX_LENGTH, [MAX_LENGTH, text.length]);
  if (text === '') throw new EdtfRefusal('empty', 'nothing', 0);
  const first = text.charAt(0);
  if (first === '[' || first === '{') return scanSet(text, first, timeZone, seasons);
  const slash = slashOf(text, 0);
  if (slash < 0) return scanEnd(text, 0, text.length, seasons);
  const second = slashOf(text, slash + 1);
  if (second >= 0) throw new EdtfRefusal('syntax', 'oneSlash', second);
  return scanInterval(text, 0, slash, slash + 1, text.length, timeZone, seasons);
}

/** The next '/' that is not inside the brackets of a zone. */
function slashOf(text: string, from: number): number {
  for (let at = from, depth = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '[') depth++;
    else if (char === ']') depth--;
    else if (char === '/' && depth === 0) return at;
  }
  return -1;
}

function scanEnd(text: string, from: number, to: number, seasons: Seasons): EdtfSingle {
  const word = text.slice(from, to).toLowerCase();
  if (OLD_WORDS.includes(word)) throw new EdtfRefusal('keyword', 'oldWord', from, [word]);
  return scanDate(text, from, to, seasons);
}

function scanInterval(
  text: string,
  from: number,
  fromEnd: number,
  to: number,
  toEnd: number,
  timeZone: string,
  seasons: Seasons,
): EdtfInterval {
  const kindOf = (part: string): EndKind => (part === '' ? 'unknown' : part === '..' ? 'open' : 'known');
  const start = kindOf(text.slice(from, fromEnd));
  const end = kindOf(text.slice(to, toEnd));
  if (start === 'unknown' && end === 'unknown') throw new EdtfRefusal('empty', 'noEnd', from);
  return interval(
    start === 'known' ? scanEnd(text, from, fromEnd, seasons) : null,
    end === 'known' ? scanEnd(text, to, toEnd, seasons) : null,
    start,
    end,
    timeZone,
    from,
  );
}

function interval(
  from: EdtfSingle | null,
  to: EdtfSingle | null,
  start: EndKind,
  end: EndKind,
  timeZone: string,
  position: number,
): EdtfInterval {
  const floating = [from, to].every((one) => one === null || one.floating);
  const bound = (one: EdtfSingle, ms: number): number => (one.floating && !floating ? civilToUtc(ms, timeZone) : ms);
  const earliest = from ? bound(from, from.earliest) : start === 'open' ? -Infinity : null;
  const latest = to ? bound(to, to.latest) : end === 'open' ? Infinity : null;
  if (from && to && earliest !== null && latest !== null && latest < earliest)
    throw new EdtfRefusal('order', 'backwards', position);
  return {
    kind: 'interval',
    earliest,
    latest,
    floating,
    start,
    end,
    from,
    to,
    ...(from ? { precision: from.precision, qualifierStart: from.qualifier } : {}),
    ...(to ? { precisionEnd: to.precision, qualifierEnd: to.qualifier } : {}),
    ...((from?.axis ?? to?.axis) ? { axis: 'undated' as const } : {}),
  };
}

function scanSet(text: string, bracket: '[' | '{', timeZone: string, seasons: Seasons): EdtfSet {
  const close = bracket === '[' ? ']' : '}';
  if (!text.endsWith(close)) throw new EdtfRefusal('syntax', 'endOfSet', text.length, [close]);
  const members: (EdtfSingle | EdtfInterval)[] = [];
  const end = text.length - 1;
  for (let at = 1; at <= end;) {
    const comma = text.indexOf(',', at);
    const stop = comma < 0 ? end : comma;
    members.push(scanMember(text, at, stop, timeZone, seasons));
    at = stop + 1;
  }
  const floating = members.every((member) => member.floating);
  const bound = (member: EdtfSingle | EdtfInterval, ms: number | null): number =>
    ms === null ? NaN : member.floating && !floating ? civilToUtc(ms, timeZone) : ms;
  return {
    kind: bracket === '[' ? 'oneOf' : 'allOf',
    floating,
    members,
    earliest: Math.min(...members.map((member) => bound(member, member.earliest))),
    latest: Math.max(...members.map((member) => bound(member, member.latest))),
    ...(members.some((member) => member.axis) ? { axis: 'undated' as const } : {}),
  };
}

/** A date, or a run `a..b` that may be open at one side. */
function scanMember(
  text: string,
  from: number,
  to: number,
  timeZone: string,
  seasons: Seasons,
): EdtfSingle | EdtfInterval {
  const dots = text.indexOf('..', from);
  if (dots < 0 || dots >= to) return scanDate(text, from, to, seasons);
  const start = dots > from ? scanDate(text, from, dots, seasons) : null;
  const end = dots + 2 < to ? scanDate(text, dots + 2, to, seasons) : null;
  if (!start && !end) throw new EdtfRefusal('empty', 'noRunEnd', from);
  return interval(start, end, start ? 'known' : 'open', end ? 'known' : 'open', timeZone, from);
}

const pad = (n: number, length: number): string => String(n).padStart(length, '0');

/** The canonical text: `parseEdtf` of it gives an equal date (with the same options). */
export function formatEdtf(date: EdtfDate): string {
  if (date.kind === 'date') return formatSingle(date);
  if (date.kind === 'interval') return formatInterval(date, '/');
  const [open, close] = date.kind === 'oneOf' ? '[]' : '{}';
  return `${open}${date.members.map((member) => (member.kind === 'interval' ? formatInterval(member, '..') : formatSingle(member))).join(',')}${close}`;
}

function formatInterval({ from, to, start, end }: EdtfInterval, between: '/' | '..'): string {
  const side = (date: EdtfSingle | null, kind: EndKind): string =>
    date ? formatSingle(date) : kind === 'open' && between === '/' ? '..' : '';
  return side(from, start) + between + side(to, end);
}

function formatSingle({ fields, parts, unspecified, significantDigits, offsetMinutes, zone }: EdtfSingle): string {
  const { year, month, day, season, hour, minute, second, millisecond } = fields;
  const digits = Math.abs(year) > 9999 ? `Y${year}` : `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}`;
  const texts = [(unspecified?.year ?? digits) + (significantDigits !== undefined ? `S${significantDigits}` : '')];
  if (month !== undefined || season !== undefined) texts.push(unspecified?.month ?? pad(season ?? month ?? 0, 2));
  if (day !== undefined) texts.push(unspecified?.day ?? pad(day, 2));
  let text = qualified(texts, [parts.year, parts.month ?? '', parts.day ?? ''].slice(0, texts.length) as Qualifier[]);
  if (hour !== undefined && minute !== undefined) text += `T${pad(hour, 2)}:${pad(minute, 2)}`;
  if (second !== undefined) text += `:${pad(second, 2)}`;
  if (millisecond !== undefined) text += `.${pad(millisecond, 3)}`;
  if (offsetMinutes !== undefined) {
    const away = Math.abs(offsetMinutes);
    text +=
      offsetMinutes === 0
        ? 'Z'
        : `${offsetMinutes < 0 ? '-' : '+'}${pad(Math.floor(away / 60), 2)}:${pad(away % 60, 2)}`;
  }
  return zone === undefined ? text : `${text}[${zone}]`;
}

/** A mark after a part speaks for all parts before it too; one before a part for that part alone. */
function qualified(texts: readonly string[], marks: readonly Qualifier[]): string {
  const lead = marks[0] ?? '';
  let shared = 0;
  while (lead !== '' && shared + 1 < marks.length && marks[shared + 1] === lead) shared++;
  return texts
    .map((text, i) => (lead !== '' && i <= shared ? text + (i === shared ? lead : '') : (marks[i] ?? '') + text))
    .join('-');
}
