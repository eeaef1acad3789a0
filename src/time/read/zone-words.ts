// The zone beside a time, in words: 'بتوقيت بغداد', 'Baghdad time', 'GMT+3'.

import type { Messages } from '../../i18n/locale.js';
import { foldText } from '../letters.js';
import { isZone } from '../zone.js';
import type { Cursor } from './cursor.js';
import type { Clock } from './parts.js';

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

export function readZoneAfter(cursor: Cursor): Pick<Clock, 'zone'> {
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
export function readZoneInWords(cursor: Cursor, isAfter: boolean): string | null {
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

export function readZone(cursor: Cursor): string | null {
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
