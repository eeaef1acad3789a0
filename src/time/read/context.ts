// What reading depends on beside the text: the language's habits, the day of writing, the zone.

import { MS_PER_DAY } from '../civil.js';
import { parseEdtf } from '../edtf.js';
import { otherCalendars } from '../other-calendars.js';
import { makeWords, type Words } from '../words.js';
import { isZone, utcToCivil } from '../zone.js';
import type { ReadContext } from './cursor.js';
import { Refusal } from './parts.js';

export interface ReadDateOptions {
  /** EDTF of the day, or the time, of writing: 'last month' is relative to it. Without it such words are refused. */
  readonly reference?: string | undefined;
  /** BCP 47; decides what 3/4/2021, 1399 and 'last week' mean. Default `ar`. */
  readonly locale?: string | undefined;
  /** IANA zone of times that name none; without it they are floating. */
  readonly timeZone?: string | undefined;
}

export const MOST_CHARS = 128;
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

export function isEdtf(text: string): boolean {
  try {
    parseEdtf(text);
    return true;
  } catch {
    return false;
  }
}
