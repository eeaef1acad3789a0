// Weekdays without a date: the day nearest to the reference, or several of them in a row.

import { civilMs, MS_PER_DAY, weekday as weekdayOf } from '../civil.js';
import { readClock, readTimeAfter, skipPartOfDay } from './clock.js';
import type { Cursor } from './cursor.js';
import type { Parts } from './parts.js';
import { dayParts, needToday, readPeriod } from './period.js';

/** A weekday that stands for a day: the nearest before the reference or on it, or as 'last' and 'next' say. */
export function readWeekdayAlone(cursor: Cursor): Parts | null {
  const clock = readClock(cursor);
  const { at } = cursor;
  const half = skipPartOfDay(cursor);
  const isNight = cursor.tokens.slice(at, cursor.at).some((one) => cursor.meaning('night', one));
  cursor.skip();
  const before = cursor.takeBesideBefore();
  if (cursor.take('day')) cursor.skip();
  const day = cursor.take('weekday');
  if (!day) return null;
  const week = before ? null : cursor.attempt(readWeekOf);
  const beside =
    before ??
    cursor.attempt(() => {
      cursor.skip();
      // 'نتائج پیر کو جاری ہوں گے' are given out then.
      if (cursor.token?.text === 'جاري') return null;
      return cursor.take('beside');
    });
  const today = needToday(cursor);
  if (today === null) return null;
  if (week !== null)
    return {
      ...dayParts(week + ((day.value - cursor.context.firstDay + 7) % 7) * MS_PER_DAY),
      ...readTimeAfter(cursor, clock, half),
    };
  const first = dayOf(cursor, today, day.value, beside?.value);
  if (isNight && !beside && cursor.attempt(() => takeWeekdayAfter(cursor, day.value)))
    return { span: [first, first + MS_PER_DAY], isRelative: true, isBareWeekday: true };
  return { ...dayParts(first), ...(beside ? {} : { isBareWeekday: true }), ...readTimeAfter(cursor, clock, half) };
}

/** 'الثلاثاء من الأسبوع الماضي', 'Tuesday of last week': where the week begins, civil ms. */
function readWeekOf(cursor: Cursor): number | null {
  cursor.skip();
  return readPeriod(cursor)?.span?.[0] ?? null;
}

/** 'ليل الثلاثاء/الأربعاء': the day that the night ends in. */
function takeWeekdayAfter(cursor: Cursor, weekday: number): true | null {
  if (!cursor.takeMark('/')) cursor.takeDash();
  return cursor.take('weekday')?.value === (weekday + 1) % 7 ? true : null;
}

/**
 * Civil ms of a weekday: the latest one, or, ahead or after 'next', the next one; 'last' is never the reference's own
 * day.
 */
function dayOf(cursor: Cursor, today: number, weekday: number, beside: number | undefined): number {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  // 'هذا الأحد'
  if (beside === 0 && cursor.context.isAhead) return today + ((7 - back) % 7) * MS_PER_DAY;
  // 'سيزور الوزير أربيل الأحد', written on a Sunday; but what is put off to a Sunday is so to the next one.
  if (back === 0 && beside === undefined && !cursor.context.isChosen) return today;
  const isNext = beside === undefined ? cursor.context.isAhead === true : beside > 0;
  // 'الخميس قبل الماضي' is a week before the last one.
  const weeks = beside === undefined || beside === 0 ? 0 : 7 * (beside - Math.sign(beside));
  return today + (weeks + (isNext ? 7 - back : beside !== undefined && beside < 0 ? -(back || 7) : -back)) * MS_PER_DAY;
}

/** Sunday to Friday, whose names are ordinals too: 'יום ראשון או שני'. */
const HEBREW_DAYS = ['ראשון', 'שני', 'שלישי', 'רביעי', 'חמישי', 'שישי'];

/** A weekday after another day: 'today, Thursday', 'היום (שלישי)'. */
export const takeWeekday = (cursor: Cursor): number | null =>
  cursor.attempt(() => {
    cursor.skip();
    const named = cursor.take('weekday');
    const { at, tokens } = cursor;
    const bare =
      tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')' ? HEBREW_DAYS.indexOf(tokens[at]?.text ?? '') : -1;
    return named?.value ?? (bare < 0 ? null : (cursor.at++, bare));
  });
export function readHebrewDay(cursor: Cursor, members: readonly Parts[]): Parts | null {
  const [first] = members;
  cursor.skip();
  const day =
    first?.isBareWeekday && first.month !== undefined && cursor.context.locale.startsWith('he')
      ? HEBREW_DAYS.indexOf(cursor.token?.text ?? '')
      : -1;
  if (day < 0) return null;
  cursor.at++;
  const today = needToday(cursor);
  return today === null ? null : { ...dayParts(dayOf(cursor, today, day, undefined)), isBareWeekday: true };
}

/** 'من اليوم الأحد وحتى الثلاثاء': a weekday that ends what begins with a day is the first one after it. */
export function afterDay({ year, month, day }: Parts, end: Parts): Parts {
  if (!end.isBareWeekday || year === undefined || month === undefined || day === undefined || end.day === undefined)
    return end;
  const [first, last] = [civilMs(year, month, day), civilMs(end.year ?? year, end.month ?? month, end.day)];
  const weeks = Math.ceil((first - last) / (7 * MS_PER_DAY));
  return weeks > 0 ? { ...end, ...dayParts(last + weeks * 7 * MS_PER_DAY) } : end;
}

/** 'الثلاثاء والأربعاء', 'يومي السبت والأحد المقبلين', 'Monday and Tuesday': each after the one before it. */
export function readWeekdays(cursor: Cursor): readonly Parts[] | null {
  cursor.skip();
  if (cursor.take('dual') ?? cursor.take('day')) cursor.skip();
  const names = readNames(cursor);
  if (names.length < 2) return null;
  // 'الأربعاء والخميس من الأسبوع المقبل'
  const week = cursor.attempt(readWeekOf);
  if (week !== null)
    return names.map((name) => dayParts(week + ((name - cursor.context.firstDay + 7) % 7) * MS_PER_DAY));
  const beside = cursor.attempt(() => {
    cursor.skip();
    return cursor.take('beside');
  });
  // 'الجمعة والسبت 26 و27 نيسان': the date says which.
  const { at } = cursor;
  cursor.skip();
  const isDated = cursor.token?.kind === 'number' || cursor.meaning('ordinal') !== undefined;
  cursor.at = at;
  const today = isDated ? null : needToday(cursor);
  return today === null ? null : inOrder(cursor, today, names, beside?.value);
}

/** Of a list. */
const MOST_NAMES = 5;

function readNames(cursor: Cursor): readonly number[] {
  const names: number[] = [];
  for (let name = cursor.take('weekday'); name && names.length < MOST_NAMES;) {
    names.push(name.value);
    name = cursor.attempt(() => {
      if (!cursor.take('and')) return null;
      if (cursor.take('day')) cursor.skip();
      return cursor.take('weekday');
    });
  }
  return names;
}

/** What is past ends with the last name; what is to come begins with the first. */
function inOrder(
  cursor: Cursor,
  today: number,
  names: readonly number[],
  beside: number | undefined,
): readonly Parts[] {
  const isNext = beside === undefined ? cursor.context.isAhead === true : beside > 0;
  const gaps = names.map((name, i) => (i === 0 ? 0 : (name - (names[i - 1] ?? name) + 7) % 7 || 7));
  let length = 0;
  for (const gap of gaps) length += gap;
  let day = isNext
    ? dayOf(cursor, today, names[0] ?? 0, beside)
    : dayOf(cursor, today, names.at(-1) ?? 0, beside) - length * MS_PER_DAY;
  return gaps.map((gap) => {
    day += gap * MS_PER_DAY;
    return { ...dayParts(day), ...(beside === undefined ? { isBareWeekday: true } : {}) };
  });
}
