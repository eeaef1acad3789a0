// Years, their parts and their many: seasons, quarters, decades, centuries, with the era that counts them.

import type { CalendarId } from '../words.js';
import type { Cursor } from './cursor.js';
import { readDoubts } from './doubts.js';
import { readNumber, type NumberWord } from './number.js';
import type { Parts } from './parts.js';
import { readPeriod } from './period.js';
import { readPersianShort } from './persian-short.js';

const ERAS = { bc: 'bc', islamic: 'islamic-umalqura', persian: 'persian', hebrew: 'hebrew', ad: 'gregory' } as const;

const OTHER_ERAS = ['islamic', 'persian', 'hebrew'] as const;

/** An era: a calendar, or before the Gregorian one's first year. */
export type Era = CalendarId | 'bc';

/** A year in words ends here. */
const LAST_SPOKEN = 2200;
/** Plain years that are of another calendar where people use it. */
const isOldYear = (year: number): boolean => year >= 1200 && year <= 1500;

/** Decades, centuries and millennia. */
export function readYears(cursor: Cursor): Parts | null {
  cursor.skip();
  return cursor.first<Parts>(
    // '1980s', '1980's', 'the 80s'
    () => {
      const { token } = cursor;
      const isNamed = cursor.take('decade') !== null;
      const named = cursor.attempt(() => (isNamed ? cursor.take('decadeName') : null));
      if (named) return decadeOf(cursor, named.value);
      cursor.takeDash();
      cursor.skip();
      const n = token ? readNumber(cursor) : null;
      if (!n || n.value % 10 !== 0) return null;
      const isPlural =
        cursor.attempt(() => {
          cursor.takeMark("'", '’');
          return cursor.token?.text === 's' && !cursor.token.isApart ? ++cursor.at : null;
        }) !== null;
      if (!isNamed && !isPlural) return null;
      if (n.digits === 4) return { ...ofEra(cursor, n.value), years: 10 };
      return n.value < 100 ? decadeOf(cursor, n.value) : null;
    },
    // 'العقد الثاني من القرن الحادي والعشرين'
    () => {
      const n = cursor.take('decade') && readNumber(cursor);
      const century =
        n?.isOrdinal && n.value <= 10
          ? (cursor.attempt(readCentury) ?? cursor.attempt(() => (cursor.skip(), readPeriod(cursor))))
          : null;
      return n && century?.years === 100 && century.year !== undefined && century.year > 0
        ? { ...century, year: century.year + (n.value - 1) * 10, years: 10 }
        : null;
    },
    // '1980 کی دہائی', 'اسی کی دہائی'
    () => {
      const n = readNumber(cursor);
      cursor.skip();
      if (n && n.value < 100 && n.value % 10 === 0 && cursor.context.locale.startsWith('ur') && cursor.take('decade'))
        return decadeOf(cursor, n.value);
      return n?.digits === 4 && n.value % 10 === 0 && cursor.take('decade')
        ? { ...ofEra(cursor, n.value), years: 10 }
        : null;
    },
    () => {
      const name = cursor.take('decadeName');
      return name && decadeOf(cursor, name.value);
    },
    readCentury,
    () => readCountedUnit(cursor, 'millennium', 1000),
  );
}

/** The decade of a century that follows, else of the last one: the 20s are of two centuries, so they must be told. */
function decadeOf(cursor: Cursor, name: number): Parts | null {
  const century = cursor.attempt(() => {
    cursor.skip();
    return cursor.first<Parts>(readCentury, readPeriod);
  });
  if (century?.years === 100 && century.year !== undefined) return { ...century, year: century.year + name, years: 10 };
  const isPersian = readAnyEra(cursor) !== 'gregory' && cursor.context.plain === 'persian';
  if (name < (isPersian ? 20 : 30)) return cursor.refuse('whichCentury');
  return isPersian
    ? { calendar: 'persian', year: 1300 + name, years: 10 }
    : { calendar: 'gregory', year: 1900 + name, years: 10 };
}

function readCentury(cursor: Cursor): Parts | null {
  return readCountedUnit(cursor, 'century', 100);
}

/** 'القرن الخامس', '5th century'. */
function readCountedUnit(cursor: Cursor, unit: 'century' | 'millennium', years: 100 | 1000): Parts | null {
  const n = cursor.attempt(() => {
    cursor.skip();
    if (cursor.take(unit)) {
      cursor.skip();
      cursor.takeDash();
      return readNumber(cursor);
    }
    const number = readNumber(cursor);
    cursor.takeDash();
    // 'نیمهٔ نخست قرن ۲۰' is no first century.
    // 'خمسة قرون' are five of them.
    const isNth = number !== null && (number.isOrdinal || (number.digits > 0 && !cursor.context.isProse));
    return isNth && cursor.take(unit) && cursor.token?.kind !== 'number' ? number : null;
  });
  // 'Thousand' and 'millennium' are one word in some languages.
  return n && (unit === 'century' || n.isOrdinal || n.digits > 0) ? manyYears(cursor, n.value, years) : null;
}

/** The nth century or millennium of an era. */
function manyYears(cursor: Cursor, n: number, years: 100 | 1000): Parts | null {
  if (n < 1 || n * years > 10_000) return null;
  return manyOfEra(n, years, readAnyEra(cursor));
}

export function manyOfEra(n: number, years: 100 | 1000, era: Era | null): Parts {
  if (era === 'bc') return { calendar: 'gregory', year: 1 - n * years, years };
  return { calendar: era ?? 'gregory', year: (n - 1) * years + (era && era !== 'gregory' ? 1 : 0), years };
}

/** An era's mark, if it stands here. */
export function readAnyEra(cursor: Cursor): Era | null {
  return cursor.attempt(() => {
    cursor.skip();
    return readEra(cursor);
  });
}

/** What may follow the last point of 'B.C.' */
const JOINTS = ['to', 'until', 'and', 'or'] as const;
function readEra(cursor: Cursor): Era | null {
  return cursor.attempt(() => {
    cursor.takeMark('.');
    for (const [role, era] of Object.entries(ERAS) as [keyof typeof ERAS, Era][]) {
      if (!cursor.take(role)) continue;
      cursor.attempt(
        () =>
          cursor.takeMark('.') &&
          (cursor.isAtEnd || JOINTS.some((one) => cursor.meaning(one)) || (cursor.takeDash() && cursor.at--)),
      );
      return era;
    }
    return null;
  });
}

export const yearOfEra = (era: Era, value: number): Parts =>
  era === 'bc' ? { calendar: 'gregory', year: 1 - value } : { calendar: era, year: value };

/** A year with its calendar: by era, by the locale where the number is of its own calendar, else Gregorian. */
export function ofEra(cursor: Cursor, value: number): Parts {
  // 'من (1516)م حتى (1917)م'
  const isBracketed =
    cursor.token?.text === ')' &&
    cursor.tokens[cursor.at - 2]?.text === '(' &&
    (cursor.tokens[cursor.at + 1]?.isApart === false || (cursor.tokens[cursor.at + 1]?.text.length ?? 0) > 1);
  if (
    isBracketed &&
    (['bc', 'ad', ...OTHER_ERAS] as const).some((era) => cursor.meaning(era, cursor.tokens[cursor.at + 1]))
  )
    cursor.at++;
  const era = readEra(cursor);
  if (era) return yearOfEra(era, value);
  if (isOldYear(value) && cursor.context.plain === 'persian') return { calendar: 'persian', year: value };
  // 'عام 1492' is of our era: the Hijri one is far.
  if (isOldYear(value) && value < 1461 && cursor.context.isHijriPlain)
    return { calendar: 'islamic-umalqura', year: value };
  return { year: value };
}

/** 'عام 2015', '2015', '44 ق.م', '1442 هـ', 'תשפ״א'. */
export function readPlainYear(cursor: Cursor): Parts | null {
  return cursor.attempt(() => {
    cursor.skip();
    const isSaid = cursor.take('year') !== null;
    // 'للعام الهجري 1442'
    const isHijri =
      isSaid &&
      /^ال(?:هجري|هجريه)$/.test(cursor.token?.text ?? '') &&
      cursor.tokens[cursor.at + 1]?.kind === 'number' &&
      ++cursor.at > 0;
    cursor.skip();
    // The thousands of 'ה׳תשפ״א'.
    cursor.attempt(() => cursor.token?.text === 'ה' && ++cursor.at && cursor.takeMark("'", '׳'));
    const hebrew = cursor.token?.meanings.find((one) => one.role === 'hebrewNumber');
    if (hebrew && (isSaid || hebrew.value > 400)) {
      cursor.at++;
      cursor.takeMark("'", '׳', '’');
      return { calendar: 'hebrew', year: hebrew.value + (hebrew.value < 1000 ? 5000 : 0) };
    }
    // 'قبل الميلاد بـ 8000 سنة'
    const beforeEra = cursor.attempt(readYearsBefore);
    if (beforeEra) return beforeEra;
    const short = isSaid ? readPersianShort(cursor) : null;
    if (short !== null) return { calendar: 'persian', year: short, isShortYear: true };
    const eraFirst = isHijri ? 'islamic-umalqura' : /^a ?[dh]$/.test(cursor.token?.text ?? '') ? readEra(cursor) : null;
    if (eraFirst) cursor.takeMark('.');
    const n = readSpokenYear(cursor) ?? readNumber(cursor);
    if (!n || n.isOrdinal || n.value < 1) return null;
    // '8000 سنة قبل الميلاد'
    cursor.attempt(() => cursor.take('year') && cursor.meaning('bc'));
    const { at, tokens } = cursor;
    // '79ء': the mark of our era is folded into its number.
    const last = tokens[at - 1];
    const isOurs =
      cursor.context.locale.startsWith('ur') && last?.kind === 'number' && last.end - last.start > last.text.length;
    const year = eraFirst ? yearOfEra(eraFirst, n.value) : ofEra(cursor, n.value);
    const isMarked = eraFirst !== null || isOurs || cursor.at > at;
    // 'الثامن عشر الميلادي' is no year 10.
    if (isMarked && n.digits === 0 && n.value < 1000 && !isSaid && cursor.context.isProse) return null;
    if (isMarked || n.digits === 4) return year;
    // 'Eighty-nine' is of some century.
    if (n.digits === 0)
      return n.value >= 1000 && n.value < LAST_SPOKEN && (isSaid || !cursor.context.isProse)
        ? year
        : isSaid
          ? cursor.refuse('shortYear', { year: n.value })
          : null;
    const isCirca = cursor.tokens
      .slice(Math.max(0, cursor.at - 3), cursor.at)
      .some((one) => /^(?:c|ca|circa)$/.test(one.text));
    return (isSaid && n.value < 1e6 && n.digits >= 3) ||
      (isCirca && n.digits === 3) ||
      (n.digits === 3 && !cursor.context.isProse)
      ? year
      : null;
  });
}

/** 'قبل الميلاد بـ 8000 سنة': so long before our era. */
function readYearsBefore(cursor: Cursor): Parts | null {
  const { at } = cursor;
  if (!cursor.take('bc')) return null;
  const doubt = readDoubts(cursor);
  cursor.skip();
  const isBeside = cursor.at > at + 1 && cursor.tokens.slice(at, cursor.at).every(({ kind }) => kind === 'word');
  const n = isBeside ? readNumber(cursor) : null;
  return n && !n.isOrdinal && n.value > 0 && cursor.take('year')
    ? { calendar: 'gregory', year: 1 - n.value, ...doubt }
    : null;
}

/** 'Nineteen eighty-four' */
function readSpokenYear(cursor: Cursor): NumberWord | null {
  return cursor.attempt(() => {
    if (cursor.meaning('number')?.language !== 'en' && cursor.meaning('ten')?.language !== 'en') return null;
    const century = readNumber(cursor);
    if (century?.digits !== 0 || century.value < 11 || century.value > 20 || cursor.meaning('and')) return null;
    const rest = readNumber(cursor);
    return rest?.digits === 0 && rest.value >= 10 && rest.value < 100
      ? { ...rest, value: century.value * 100 + rest.value }
      : null;
  });
}
