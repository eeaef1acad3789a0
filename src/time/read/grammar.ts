// How points in time are put together: since, until, ago, between, from … to, lists, either … or.

import { readAgo } from './ago.js';
import { readClock, skipPartOfDay } from './clock.js';
import type { Cursor } from './cursor.js';
import { FEMININE } from './day.js';
import { readDoubts, readDoubtsAfter } from './doubts.js';
import { away, readDuration } from './duration.js';
import { readEras, readYearList } from './eras.js';
import type { Token } from './lexer.js';
import { readNumber } from './number.js';
import type { Clock, Parts, Reading } from './parts.js';
import { readPoint } from './point.js';
import { afterDay, readHebrewDay, readWeekdays } from './weekday.js';
import { readPlainYear } from './years.js';

type Connector = 'to' | 'and' | 'or' | 'dash';

/** Of a list of dates. */
const MOST_MEMBERS = 5;

/**
 * What is missing in a date stands in the one beside it: '17–18 February 2021'; 'من 2 أكتوبر حتى 28 مارس المقبل', '25
 * December – 3 January 2020' go over the end of a year.
 */
function completed(parts: Parts, from: Parts, isEarlier = false, isRange = false): Parts {
  if (parts.isRelative) return parts;
  const month =
    parts.month === undefined && parts.day !== undefined
      ? {
          ...(from.month !== undefined ? { month: from.month } : {}),
          ...(from.calendar ? { calendar: from.calendar } : {}),
        }
      : {};
  const step =
    !(from.isRelative === true || (isRange && parts.calendar === from.calendar)) ||
    parts.month === undefined ||
    from.month === undefined
      ? 0
      : isEarlier && parts.month > from.month
        ? -1
        : !isEarlier && parts.month < from.month
          ? 1
          : 0;
  const needsYear = parts.year === undefined && (parts.month ?? month.month) !== undefined;
  const isOfOne = parts.calendar === undefined || from.calendar === undefined || parts.calendar === from.calendar;
  const isPlainYear =
    parts.year !== undefined && parts.calendar === undefined && parts.month === undefined && from.month === undefined;
  const clock =
    parts.clock && from.clock?.zone !== undefined ? { clock: { zone: from.clock.zone, ...parts.clock } } : {};
  return {
    ...parts,
    ...month,
    ...clock,
    ...(isPlainYear && from.calendar !== undefined ? { calendar: from.calendar } : {}),
    ...(needsYear && isOfOne && from.year !== undefined ? { year: from.year + step } : {}),
    ...(from.isRelative ? { isRelative: true } : {}),
  };
}

/** An end at the end of a unit ('until the end of 2021') is an end with the unit. */
function whole(parts: Parts): Parts {
  const { third, isEdge, ...rest } = parts;
  return third === 'late' && isEdge ? rest : parts;
}

/** The longest expression that begins at the cursor. */
export function readExpression(cursor: Cursor): Reading | null {
  return cursor.attempt(() => {
    const said = readDoubts(cursor);
    cursor.skip();
    const isHour = said.isAbout === true && isClock(cursor);
    const before = isHour ? { ...said, isAbout: undefined, isAboutHour: true } : said;
    const reading = cursor.first<Reading>(
      readAgo,
      readEras,
      readYearList,
      readSince,
      readBounded,
      readBetween,
      () => {
        const members = readWeekdays(cursor);
        return members && { kind: 'allOf', members };
      },
      readRange,
    );
    if (!reading) return null;
    const isAsked =
      !cursor.context.isProse &&
      cursor.attempt(() => (cursor.skip(), cursor.takeMark('?', '؟') && (cursor.skip(), cursor.isAtEnd)));
    const doubt = { ...before, ...readDoubtsAfter(cursor), ...(isAsked ? { isMaybe: true } : {}) };
    const doubtful = (parts: Parts): Parts => ({ ...parts, ...doubt });
    if (reading.kind === 'oneOf' || reading.kind === 'allOf')
      return { kind: reading.kind, members: reading.members.map(doubtful) };
    if (reading.kind === 'interval')
      return {
        kind: 'interval',
        from: reading.from && doubtful(reading.from),
        to: reading.to && (reading.from ? reading.to : doubtful(reading.to)),
      };
    return { kind: reading.kind, point: doubtful(reading.point) };
  });
}

/** 'about six o'clock': what is about is the hour. */
function isClock(cursor: Cursor): boolean {
  const { at } = cursor;
  const clock = readClock(cursor);
  cursor.at = at;
  return clock !== null;
}

/** 'منذ 6 سنوات', 'منذ 2015', 'since March 2015 until now'; the postposition of Urdu stands in `range`. */
function readSince(cursor: Cursor): Reading | null {
  if (!cursor.take('since')) return null;
  const duration = readDuration(cursor);
  // 'since six years ago', and Persian; but 'since the last …' is no length of time.
  if (duration && !cursor.take('ago') && cursor.meaning('beside')) return null;
  const from = duration ? away(cursor, duration, -1) : readPoint(cursor);
  if (!from) return null;
  takeUntilNow(cursor);
  const to = cursor.attempt(() => {
    cursor.skip();
    cursor.take('and');
    return cursor.take('to') || cursor.take('until')
      ? takeNow(cursor)
        ? { now: true }
        : cursor.attempt(readPoint)
      : null;
  });
  const end = to && !('now' in to) ? to : null;
  return {
    kind: 'interval',
    from: end && !duration ? completed(from, end, true, true) : from,
    to: end && whole(completed(end, from)),
  };
}

/** 'حتى 2015', 'before 2015', 'after 11 March 2021'. */
function readBounded(cursor: Cursor): Reading | null {
  const { tokens, at, context } = cursor;
  // 'حتى اليوم الأربعاء 4 نوفمبر'
  const isToday = cursor.meaning('untilNow') !== undefined && cursor.meaning('weekday', tokens[at + 1]) !== undefined;
  const isTo = isToday || (context.isLasting === true && cursor.meaning('to') !== undefined);
  if (isTo) cursor.at++;
  const kind =
    isTo || cursor.take('until') ? 'until' : cursor.take('before') ? 'before' : cursor.take('after') ? 'after' : null;
  const point = kind && readPoint(cursor);
  if (!point) return null;
  return kind === 'until' ? { kind: 'interval', from: null, to: whole(point) } : { kind: kind ?? 'before', point };
}

function takeNow(cursor: Cursor): boolean {
  return (
    cursor.attempt(() => {
      cursor.skip();
      const now = cursor.take('now');
      if (now) cursor.take('until');
      return now && !cursor.meaning('weekday') && !cursor.meaning('monthName') && cursor.token?.kind !== 'number'
        ? now
        : null;
    }) !== null
  );
}

function takeUntilNow(cursor: Cursor): boolean {
  return (
    cursor.attempt(() => {
      cursor.skip();
      cursor.take('and');
      return cursor.take('untilNow');
    }) !== null
  );
}

function readBetween(cursor: Cursor): Reading | null {
  if (!cursor.take('between')) return null;
  cursor.skip();
  cursor.take('dual');
  const from = readPointOrPart(cursor);
  // Before what says nothing: the Hebrew 'to' is such a letter elsewhere.
  const joint = (): unknown =>
    (cursor.take('and') && (cursor.take('to') ?? cursor.take('until') ?? true)) ??
    cursor.take('to') ??
    (cursor.takeDash() ? true : null);
  if (!from || !(joint() ?? (cursor.skip(), joint()))) return null;
  const to = readPointOrPart(cursor);
  return to && { kind: 'interval', from: completed(from, to, true, true), to: completed(to, from) };
}

/** A point, or a part of one that the point after it completes. */
const readPointOrPart = (cursor: Cursor): Parts | null => cursor.first<Parts>(readPoint, readDayNumber);
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
function readRange(cursor: Cursor): Reading | null {
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
