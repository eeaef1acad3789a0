// Several dates: ranges, lists, choices; and a date alone.

import { readClock, skipPartOfDay } from './clock.js';
import { completed, whole } from './complete.js';
import type { Cursor } from './cursor.js';
import { FEMININE } from './day.js';
import type { Token } from './lexer.js';
import { readNumber } from './number.js';
import type { Clock, Parts, Reading } from './parts.js';
import { readPoint } from './point.js';
import { takeNow, takeUntilNow } from './until-now.js';
import { afterDay, readHebrewDay } from './weekday.js';
import { readPlainYear } from './years.js';

type Connector = 'to' | 'and' | 'or' | 'dash';

/** Of a list of dates. */
const MOST_MEMBERS = 5;

/** A point, or a part of one that the point after it completes. */
export const readPointOrPart = (cursor: Cursor): Parts | null => cursor.first<Parts>(readPoint, readDayNumber);
function readDayNumber(cursor: Cursor): Parts | null {
  cursor.skip();
  if (cursor.take('day')) cursor.skip();
  const weekday = cursor.take('weekday');
  cursor.skip();
  // 'الولاية العاشرة، يوم الجمعة المقبل' is no tenth day.
  const isFeminine = FEMININE.test(cursor.token?.text ?? '');
  const n = readNumber(cursor);
  if (
    !n ||
    (n.digits === 0 && isFeminine) ||
    n.digits > 2 ||
    n.value > 31 ||
    n.value < 1 ||
    (n.digits === 0 && !n.isOrdinal)
  )
    return null;
  // '11.–14. März'
  cursor.attempt(() => cursor.takeMark('.') && cursor.takeDash() && cursor.at--);
  return { day: n.value, ...(weekday ? { weekday: weekday.value } : {}), ...readDayTail(cursor) };
}
/** 'March 11–14, 2021': the year after the second day. */
function readDayTail(cursor: Cursor): Pick<Parts, 'year'> {
  const year = cursor.attempt(() => {
    if (!cursor.takeMark(',')) return null;
    return readPlainYear(cursor);
  });
  return year?.year !== undefined ? { year: year.year } : {};
}

function readConnector(cursor: Cursor, isFirst: boolean): Connector | null {
  return cursor.attempt(() => {
    if (cursor.takeDash() || (cursor.context.isProse && takeSlash(cursor))) {
      cursor.attempt(() => {
        cursor.skip();
        return cursor.take('to') ?? cursor.take('until');
      });
      return 'dash';
    }
    const isComma = !isFirst && cursor.takeMark(',', '،');
    cursor.skip();
    if (cursor.take('or')) return 'or';
    if (cursor.take('and') ?? cursor.takeMark('&'))
      return cursor.attempt(() => (cursor.take('to') ?? cursor.take('until')) && 'to') ?? 'and';
    if (isComma) return 'and';
    return (cursor.take('to') ?? cursor.take('until')) ? 'to' : null;
  });
}

/** 'موسم 2014/2015': between two years, each in full. */
function takeSlash(cursor: Cursor): boolean {
  const [before, , after] = cursor.tokens.slice(cursor.at - 1, cursor.at + 2);
  return (
    before?.text.length === 4 &&
    after?.kind === 'number' &&
    after.text.length === 4 &&
    !after.isApart &&
    after.value === before.value + 1 &&
    cursor.takeMark('/')
  );
}

/** A point; or several, as a range, a list, or a choice. */
export function readRange(cursor: Cursor): Reading | null {
  const isFrom = cursor.take('from') !== null;
  if (isFrom) cursor.takeDash();
  cursor.skip();
  if (cursor.take('dual')) cursor.attempt(skipWeekdays);
  const first = readPointOrPart(cursor);
  if (!first) return null;
  const members = [first];
  cursor.attempt(() => cursor.takeDash() && cursor.meaning('untilNow'));
  // '2019 –'
  const isOpen =
    !cursor.context.isProse && first.month === undefined && cursor.attempt(() => cursor.takeDash() && cursor.isAtEnd);
  if (isOpen || takeUntilNow(cursor)) return { kind: 'interval', from: first, to: null };
  let how: Connector | null = null;
  while (members.length < MOST_MEMBERS) {
    const before: number = cursor.at;
    // '(أ/14) وتاريخ 3/3/1414': the number of something ends with its bracket.
    const isClosed = cursor.token?.text === ')' && members.every(({ month }) => month === undefined);
    const connector = isClosed ? null : (readComma(cursor, members) ?? readConnector(cursor, true));
    if (!connector) break;
    // 'سے' after a point is both 'to' and 'since'.
    if (
      (connector === 'to' || connector === 'dash') &&
      members.length === 1 &&
      (takeNow(cursor) || takeUntilNow(cursor))
    )
      return { kind: 'interval', from: first, to: null };
    const isOwn = connector === 'and' && cursor.context.isProse === true && first.year !== undefined;
    const next = isOwn
      ? null
      : (readNextMember(cursor, members) ??
        (connector === 'dash' && members.length === 1
          ? (readShortEnd(cursor, first) ?? readEndTime(cursor, first))
          : null));
    // 'Winter 2020 – 2021' is no range of a season and a year.
    const isUneven = first.season !== undefined && next !== null && next.season === undefined;
    if (!next || isUneven || (how !== null && how !== connector)) {
      cursor.at = before;
      break;
    }
    members.push(next);
    how = connector;
    if (connector === 'to' || connector === 'dash') break;
  }
  const last = members.at(-1) ?? first;
  if (members.length === 1) return readAlone(cursor, first, isFrom);
  // '11 – March 2021' is a day and a month, and no range.
  if (first.month === undefined && first.day !== undefined && last.day === undefined) return null;
  const all = members
    .map((one) => completed(one, last, true, how === 'to' || how === 'dash'))
    .map((one, _, list) => completed(one, list[0] ?? one));
  // Urdu puts 'between' behind.
  const isBetween = how === 'and' && all.length === 2 && cursor.attempt(() => cursor.take('between')) !== null;
  if (how === 'to' || how === 'dash' || isBetween) {
    cursor.attempt(() => cursor.take('until'));
    const [a = first, b = last] = all;
    return { kind: 'interval', from: a, to: whole(afterDay(a, b)) };
  }
  // 'أيام 13 و14 و15 جانفي من الساعة التاسعة' says the hour of each, and so of none.
  return {
    kind: how === 'or' ? 'oneOf' : 'allOf',
    members: how === 'and' && !first.clock ? all.map((one) => ({ ...one, clock: undefined })) : all,
  };
}

/** 'يومي الجمعة والسبت 26 و27 نيسان': the days say it too. */
function skipWeekdays(cursor: Cursor): boolean | null {
  for (let i = 0; i < 2 && cursor.take('weekday'); i++) cursor.take('and');
  cursor.skip();
  return cursor.token?.kind === 'number' ? true : null;
}

/** '13 منه', of the month before it */
function readDayOfIt(cursor: Cursor): Parts | null {
  const day = readDayNumber(cursor);
  return day && cursor.token?.text === 'منه' && ++cursor.at > 0 ? day : null;
}

/** A day alone goes on a list of days alone; after a whole date only where the month stands first ('March 11–14'). */
function readNextMember(cursor: Cursor, members: readonly Parts[]): Parts | null {
  const isList = members.every((one) => one.month === undefined && one.day !== undefined);
  const { at } = cursor;
  const isMonthFirst =
    cursor.context.locale.startsWith('en') &&
    members.length === 1 &&
    members[0]?.month !== undefined &&
    members[0].day !== undefined &&
    members[0].year === undefined;
  // 'يومي الجمعة 6 والسبت 7 جانفي'
  const isNumbered =
    cursor.meaning('and', cursor.tokens[at - 1]) !== undefined && cursor.tokens[at + 1]?.kind === 'number';
  // 'عبد الله الثاني، مساء اليوم الأحد': a day of no month goes on no list with today, nor with a part of a day.
  const isToday =
    isList &&
    cursor.attempt(
      () => (
        skipPartOfDay(cursor),
        cursor.skip(),
        cursor.tokens.slice(at, cursor.at).some(isPartOfDay)
          ? true
          : (cursor.meaning('relativeDay') ?? (isNumbered ? null : cursor.meaning('weekday')) ?? null)
      ),
    ) !== null;
  cursor.at = at;
  return (
    (isToday ? null : (cursor.attempt(() => readHebrewDay(cursor, members)) ?? cursor.attempt(readPoint))) ??
    cursor.attempt(() => (isList || isMonthFirst ? readDayNumber(cursor) : readDayOfIt(cursor)))
  );
}

const isPartOfDay = ({ meanings }: Token): boolean =>
  meanings.some(({ role }) => role === 'am' || role === 'pm' || role === 'noon' || role === 'night');

/** '1914-18': the second year of the first one's century. */
function readShortEnd(cursor: Cursor, first: Parts): Parts | null {
  const { token } = cursor;
  const isYear =
    first.year !== undefined && first.month === undefined && first.season === undefined && first.years === undefined;
  if (!isYear || token?.kind !== 'number' || token.text.length !== 2) return null;
  const year = first.year ?? 0;
  const next = Math.floor(year / 100) * 100 + token.value;
  // '1999-00'; and '1993 - 94' of one year and the next.
  const end = next < year && token.value === (year + 1) % 100 ? year + 1 : next;
  if (token.isApart && end !== year + 1) return null;
  // '2021-13' has the form of a month.
  if (end <= year)
    return cursor.tokens.length === 3 && cursor.tokens[0]?.text.length === 4
      ? cursor.refuse('noSuchMonth', { month: token.value })
      : cursor.refuse('shortYear', { year: token.text });
  cursor.at++;
  return { ...first, year: end };
}

/** '11 March 2021, 7:07–9:30': a later time of the same day. */
function readEndTime(cursor: Cursor, first: Parts): Parts | null {
  if (!first.clock) return null;
  const clock = readClock(cursor);
  const minutes = ({ hour, minute }: Clock): number => hour * 60 + minute;
  return clock && minutes(clock) > minutes(first.clock) ? { ...first, clock } : null;
}

/** A comma continues a list only of days that lack their month still: '17، 18 و19 شباط'. */
function readComma(cursor: Cursor, members: readonly Parts[]): Connector | null {
  return members.every((one) => one.month === undefined && one.day !== undefined)
    ? cursor.attempt(() => (cursor.takeMark(',', '،') ? 'and' : null))
    : null;
}

const POSTPOSITIONS = ['before', 'after', 'since', 'until'] as const;

function readAlone(cursor: Cursor, point: Parts, isFrom: boolean): Reading | null {
  if (point.day !== undefined && point.month === undefined) return null;
  const after = cursor.attempt(() => {
    cursor.skip();
    // Urdu alone puts them behind.
    return POSTPOSITIONS.find((role) => cursor.meaning(role)?.language === 'ur' && cursor.take(role)) ?? null;
  });
  if (after === 'before' || after === 'after') return { kind: after, point };
  if (after === 'until') return { kind: 'interval', from: null, to: whole(point) };
  if (after === 'since') return { kind: 'interval', from: point, to: null };
  // 'משנת 2011', 'מ-1988'
  const [before, last] = cursor.tokens.slice(Math.max(0, cursor.at - 2), cursor.at);
  const isSaid =
    cursor.context.locale.startsWith('he') &&
    point.month === undefined &&
    (cursor.meaning('year', before) !== undefined || (before?.text === 'מ' && last?.text.length === 4));
  return isFrom && (isSaid || cursor.take('onwards'))
    ? { kind: 'interval', from: point, to: null }
    : { kind: 'point', point };
}
