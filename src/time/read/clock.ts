// The time of day beside a date: 'الساعة السادسة والنصف مساءً بتوقيت بغداد', '18:30', '6 p.m.'.

import type { Cursor } from './cursor.js';
import { readNumber } from './number.js';
import type { Clock, Parts } from './parts.js';
import { readZone, readZoneAfter, readZoneInWords } from './zone-words.js';

const HALVES = ['am', 'pm', 'noon', 'night'] as const;
type Half = (typeof HALVES)[number];

/**
 * The hour of 24 that an hour of a half of the day is: 12 at night and in the morning is 0; 1 at noon is 13 and 11 is
 * 11; 9 at night is 21 and 2 is 2.
 */
const HOURS: Readonly<Record<Half, (hour: number) => number>> = {
  am: (hour) => (hour === 12 ? 0 : hour),
  pm: (hour) => (hour < 12 ? hour + 12 : hour),
  noon: (hour) => (hour < 6 ? hour + 12 : hour),
  night: (hour) => (hour === 12 ? 0 : hour >= 6 && hour < 12 ? hour + 12 : hour),
};

/** A half of the day, before the words that say nothing: 'am' is one of those too, in German before a day. */
function takeHalf(cursor: Cursor): Half | null {
  const isSmallWord = cursor.context.locale.startsWith('de') && cursor.tokens[cursor.at + 1]?.kind === 'number';
  const isHalf = (half: Half): boolean =>
    cursor.meaning(half) !== undefined && !(isSmallWord && cursor.meaning('filler'));
  const found = HALVES.find(isHalf);
  if (found) cursor.at++;
  return found ?? null;
}
function takeHalfAfter(cursor: Cursor): Half | null {
  return cursor.first<Half>(takeHalf, () => {
    cursor.skip();
    return takeHalf(cursor);
  });
}
/** 'صبح 9 بجے', 'ÖÖ 9:30': the half before its hour. */
function takeHalfBefore(cursor: Cursor): Half | null {
  return cursor.attempt(() => {
    const half = takeHalf(cursor);
    cursor.skip();
    return half &&
      (cursor.token?.kind === 'number' ||
        cursor.meaning('clock') ||
        (cursor.meaning('fraction') ?? cursor.meaning('number'))?.language === 'ur')
      ? half
      : null;
  });
}

/** 'مساء الخميس', 'صباح يوم': a part of the day that no hour follows says nothing more precise than the day. */
export function skipPartOfDay(cursor: Cursor): Half | null {
  return cursor.attempt(() => {
    cursor.skip();
    if ((cursor.token?.text.length ?? 0) < 2) return null;
    const part = takeHalf(cursor);
    cursor.skip();
    const isBeforeDay =
      cursor.token?.kind === 'number' ||
      (['weekday', 'day', 'relativeDay', 'ordinal'] as const).some((role) => cursor.meaning(role));
    return isBeforeDay ? part : null;
  });
}

/** `half`: of the day, told before it: 'مساء الخميس، الساعة التاسعة'. */
export function readTimeAfter(cursor: Cursor, before: Clock | null, half: Half | null = null): Pick<Parts, 'clock'> {
  const clock =
    before ??
    cursor.attempt(() => {
      if (!cursor.context.isProse) cursor.takeDash() || cursor.takeMark('|');
      // '11 آذار - الساعة 9'
      else cursor.attempt(() => cursor.takeDash() && cursor.meaning('clock'));
      return readClock(cursor);
    });
  // 'at six on 11 March, Baghdad time'
  if (clock) {
    const hour = half !== null && clock.isOfEither ? HOURS[half](clock.hour) : clock.hour;
    return { clock: { ...clock, hour, ...(clock.zone === undefined ? readZoneAfter(cursor) : {}) } };
  }
  // 'صباحاً' without an hour.
  cursor.attempt(() => {
    if (cursor.context.isProse && /^[,،]$/.test(cursor.token?.text ?? '')) return null;
    cursor.skip();
    return (cursor.token?.text.length ?? 0) > 1 ? takeHalf(cursor) : null;
  });
  return {};
}

/** 'في الثامنة مساء غد': an hour that a preposition and a half of the day tell; 'الدورة الثامنة مساء غد' is none. */
const HOUR_NAMES = /^ال(?:واحد|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|حادي)ه$/;
const BEFORE_HOUR = /^(?:في|عند|تمام|حوالي|قرابه|نحو)$/;
/** '11 آذار 2021 السادسة مساء' in a cell, 'الثانية عشرة ظهرا': a half of the day follows. */
const isHourOfCell = ({ context, tokens, at }: Cursor): boolean =>
  context.isProse !== true &&
  tokens.slice(at + 1, at + 3).some((one) => HALVES.some((half) => one.meanings.some(({ role }) => role === half)));
/** 'الساعة 6 مساءً', '18:30', '6 p.m. Baghdad time'. */
export function readClock(cursor: Cursor): Clock | null {
  return cursor.attempt(() => {
    cursor.skip();
    const zoneFirst = readZoneInWords(cursor, false);
    const before = takeHalfBefore(cursor);
    let isSaid = cursor.take('clock') !== null;
    cursor.skip();
    const isHour =
      !isSaid &&
      HOUR_NAMES.test(cursor.token?.text ?? '') &&
      (BEFORE_HOUR.test(cursor.tokens[cursor.at - 1]?.text ?? '') || isHourOfCell(cursor));
    isSaid ||= isHour;
    // 'ساڑھے 9 بجے', 'پونے دس بجے'
    const ahead = cursor.meaning('fraction')?.language === 'ur' ? cursor.take('fraction') : null;
    isSaid ||= ahead !== null;
    const n = readNumber(cursor);
    if (!n || n.digits > 2 || n.value > 24 || (n.digits === 0 && !isSaid && cursor.meaning('clock')?.language !== 'ur'))
      return null;
    // 'ڈیڑھ بجے'
    let hour = Math.floor(n.value);
    let minute = (n.value % 1) * 60;
    let second: number | undefined;
    const written = readSixtieth(cursor);
    if (written !== null) {
      minute = written;
      second = readSixtieth(cursor) ?? undefined;
    } else if (ahead) {
      minute = ahead.value;
    } else if (isSaid) {
      minute = readMinutesBeside(cursor) ?? minute;
    }
    // Urdu says 'o'clock' after the hour.
    if (cursor.meaning('clock')?.language === 'ur') isSaid = cursor.take('clock') !== null;
    const half = before ?? takeHalfAfter(cursor);
    cursor.takeMark('.');
    if ((!isSaid || isHour) && written === null && half === null) return null;
    if (half === 'am' && hour > 12) return cursor.refuse('noSuchTime', { hour });
    if (half !== null) hour = HOURS[half](hour);
    if (minute < 0) [hour, minute] = [hour - 1, minute + 60];
    if (hour > 23) return cursor.refuse('noSuchTime', { hour });
    const zone = zoneFirst ?? readZone(cursor);
    if (cursor.token?.text === 'uhr') cursor.at++;
    return {
      hour,
      minute,
      ...(half === null ? { isOfEither: true } : {}),
      ...(second !== undefined ? { second } : {}),
      ...(zone !== null ? { zone } : {}),
    };
  });
}

/** Two digits after a mark: minutes, seconds. */
const readSixtieth = (cursor: Cursor): number | null =>
  cursor.attempt(() =>
    (cursor.takeMark(':', '.') || takeHour(cursor)) &&
    cursor.token?.kind === 'number' &&
    !cursor.token.isApart &&
    cursor.token.text.length === 2 &&
    cursor.token.value < 60
      ? (cursor.tokens[cursor.at++]?.value ?? null)
      : null,
  );

/** 'والنصف', 'إلا ربعا': below 0 where they lack. */
const readMinutesBeside = (cursor: Cursor): number | null =>
  cursor.attempt(() => {
    const isLess = cursor.take('less') !== null;
    if (!isLess && !cursor.take('and')) return null;
    const minutes = cursor.take('fraction')?.value ?? readMinutes(cursor);
    return minutes !== null && isLess ? -minutes : minutes;
  });

/** 'التاسعة و45 دقيقة', 'إلا خمس دقائق' */
const readMinutes = (cursor: Cursor): number | null =>
  cursor.attempt(() => {
    const n = readNumber(cursor);
    return n && n.value < 60 && cursor.take('minute') ? n.value : null;
  });

/** The letter of '18h30'. */
const takeHour = (cursor: Cursor): boolean =>
  cursor.context.locale.startsWith('fr') && cursor.token?.text === 'h' && ++cursor.at > 0;
