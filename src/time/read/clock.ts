// The time of day beside a date: 'الساعة السادسة والنصف مساءً بتوقيت بغداد', '18:30', '6 p.m.'.

import type { Messages } from '../../i18n/locale.js';
import { foldText } from '../letters.js';
import { isZone } from '../zone.js';
import type { Cursor } from './cursor.js';
import { readNumber } from './number.js';
import type { Clock, Parts } from './parts.js';

/**
 * Zones by the names of their cities, folded, in English and in a language's words: by those words, which are made
 * once.
 */
const zonesByWords = new WeakMap<object, ReadonlyMap<string, string>>();

/** Zones whose names engines have in the list by an older city: Asia/Calcutta. */
const RENAMED = [
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Yangon',
  'Asia/Ho_Chi_Minh',
  'Europe/Kyiv',
  'Africa/Asmara',
  'Atlantic/Faroe',
];

/**
 * The zone that is called by a city of it, in English or in the words' language; null for a city that no zone is called
 * by.
 */
function zoneOfCity(name: string, messages: Messages): string | null {
  let zones = zonesByWords.get(messages);
  if (!zones) {
    // Engines of before 2022 have no list of zones: a city is then not known.
    const all = 'supportedValuesOf' in Intl ? [...Intl.supportedValuesOf('timeZone'), ...RENAMED.filter(isZone)] : [];
    zones = new Map(
      all
        .flatMap((zone) => {
          const city = zone.split('/').at(-1) ?? '';
          return [messages.cities[city] ?? '', city.replaceAll('_', ' ')].map((one): [string, string] => [
            foldText(one),
            zone,
          ]);
        })
        .reverse(),
    );
    zonesByWords.set(messages, zones);
  }
  return name === '' ? null : (zones.get(name) ?? null);
}

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
    const minutes = (): number | null =>
      cursor.attempt(() =>
        (cursor.takeMark(':', '.') || takeHour(cursor)) &&
        cursor.token?.kind === 'number' &&
        !cursor.token.isApart &&
        cursor.token.text.length === 2 &&
        cursor.token.value < 60
          ? (cursor.tokens[cursor.at++]?.value ?? null)
          : null,
      );
    const written = minutes();
    if (written !== null) {
      minute = written;
      second = minutes() ?? undefined;
    } else if (ahead) {
      minute = ahead.value;
    } else if (isSaid) {
      const part = cursor.attempt(() => {
        const isLess = cursor.take('less') !== null;
        if (!isLess && !cursor.take('and')) return null;
        const minutes = cursor.take('fraction')?.value ?? readMinutes(cursor);
        return minutes === null ? null : { minutes: isLess ? -minutes : minutes };
      });
      minute = part?.minutes ?? minute;
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

/** 'التاسعة و45 دقيقة', 'إلا خمس دقائق' */
const readMinutes = (cursor: Cursor): number | null =>
  cursor.attempt(() => {
    const n = readNumber(cursor);
    return n && n.value < 60 && cursor.take('minute') ? n.value : null;
  });

/** The letter of '18h30'. */
const takeHour = (cursor: Cursor): boolean =>
  cursor.context.locale.startsWith('fr') && cursor.token?.text === 'h' && ++cursor.at > 0;

function readZoneAfter(cursor: Cursor): Pick<Clock, 'zone'> {
  const zone = readZone(cursor);
  return zone === null ? {} : { zone };
}
/** '+3', '+03:00' or '+0300' after the name of Greenwich's time. */
function readOffset(cursor: Cursor): string | null {
  return cursor.attempt(() => {
    // The end of its Hebrew name.
    cursor.takeMark('׳');
    const sign = cursor.takeMark('+') ? '+' : cursor.takeMark('-', '\u2212') ? '-' : null;
    const { token } = cursor;
    if (sign === null || token?.kind !== 'number' || token.isApart || token.text.length > 4) return null;
    cursor.at++;
    const minutes =
      token.text.length > 2
        ? token.text.slice(-2)
        : (cursor.attempt(() =>
            cursor.takeMark(':') && cursor.token?.text.length === 2 ? (cursor.tokens[cursor.at++]?.text ?? null) : null,
          ) ?? '00');
    const hours = token.text.length > 2 ? token.text.slice(0, -2) : token.text;
    return Number(hours) > 14 || Number(minutes) > 59 ? null : `${sign}${hours.padStart(2, '0')}:${minutes}`;
  });
}

/** A zone as the words of the page write one, with the city inside: 'Baghdad time', '(Ortszeit Bagdad)'. */
function readZoneInWords(cursor: Cursor, isAfter: boolean): string | null {
  const { inZone } = cursor.context.words.messages;
  if (inZone.startsWith('{time}') !== isAfter) return null;
  const [front = '', back = ''] = inZone
    .replace('{time}', '')
    .split('{zone}')
    .map((part) => foldText(part));
  const takeAll = (text: string): boolean =>
    text === '' ||
    text.split(' ').every((word) => {
      skipMarks(cursor);
      return cursor.token?.text === word && ++cursor.at > 0;
    });
  return cursor.attempt(() => {
    if (!takeAll(front)) return null;
    skipMarks(cursor);
    const utc = cursor.attempt(() => {
      const zone = cursor.take('utc') && (readOffset(cursor) ?? 'UTC');
      return zone && takeAll(back) ? zone : null;
    });
    if (utc) return utc;
    const { at } = cursor;
    for (const length of [3, 2, 1]) {
      cursor.at = Math.min(at + length, cursor.tokens.length);
      const zone = zoneOfCity(
        cursor.tokens
          .slice(at, cursor.at)
          .map((one) => one.text)
          .join(' '),
        cursor.context.words.messages,
      );
      if (zone && takeAll(back)) return zone;
    }
    return null;
  });
}
function skipMarks(cursor: Cursor): void {
  while (cursor.takeMark(',', '،', '(', ')')) continue;
}

function readZone(cursor: Cursor): string | null {
  return readZoneNamed(cursor) ?? readZoneInWords(cursor, true);
}
function readZoneNamed(cursor: Cursor): string | null {
  return cursor.attempt(() => {
    cursor.skip();
    if (cursor.take('localTime')) return cursor.context.timeZone ?? null;
    if (cursor.take('utc')) return readOffset(cursor) ?? 'UTC';
    // '18:30 +0300'
    if (cursor.token?.text === '+') return readOffset(cursor);
    if (!cursor.take('inZone')) return null;
    if (cursor.take('utc')) return readOffset(cursor) ?? 'UTC';
    for (const length of [2, 1]) {
      const words = cursor.tokens.slice(cursor.at, cursor.at + length);
      const zone = zoneOfCity(words.map((one) => one.text).join(' '), cursor.context.words.messages);
      if (!zone) continue;
      cursor.at += words.length;
      return zone;
    }
    return cursor.refuse('noSuchZone', { zone: cursor.token?.text ?? '' });
  });
}
