// Whether a number in running text is a year: its era, its word, or what stands before and after it says so.

import { isBareYear, isNumbered } from './find-bare-years.js';
import { isTold } from './find-tense.js';
import { bareWord, before, has, isCounted, type Place, roleAt, taken } from './find-place.js';
import * as words from './find-words.js';
import type { Parts, Reading } from './parts.js';

/** Marks of other years than our era's. */
const OTHER_ERAS = ['islamic', 'persian', 'hebrew'] as const;
export const LAST_YEAR = 2200;
/** An era's mark; a letter apart from its number ('م') is a unit of length. */
function isMarked(place: Place, isYearSaid: boolean): boolean {
  const own = taken(place);
  const isLong = own.some(({ kind, text }) => kind === 'number' && text.length > 2);
  return own.some((one) => {
    if (one.kind === 'number') return place.text.slice(one.start, one.end).endsWith('ء');
    const isOfOther = OTHER_ERAS.some((era) => roleAt(one, era));
    return (
      (isOfOther || roleAt(one, 'ad')) &&
      (one.text.length > 1 || !one.isApart || isYearSaid || (!roleAt(one, 'ad') && isLong))
    );
  });
}

/** Years, decades, centuries, millennia. */
function isSpan(parts: Parts, place: Place): boolean {
  const { tokens, from, to, language } = place;
  // 'الفئة', a class, folds to the millennium.
  if (taken(place).some((one) => roleAt(one, 'millennium') && place.text.slice(one.start, one.end).includes('ئ')))
    return false;
  // 'في الثمانينات من عمره'
  if (roleAt(tokens[to], 'from') && /^(?:ال)?عمر/.test(tokens[to + 1]?.text ?? '')) return false;
  // 'in her 80s', 'the 20s and 30s', 'בשנות השישים לחייו'
  if (/^(?:his|her|their|my|your|our|and)$/.test(tokens[from - 1]?.text ?? '') || /^לחי/.test(tokens[to]?.text ?? ''))
    return false;
  if ((parts.year ?? 0) > LAST_YEAR) return false;
  if (
    taken(place).some(({ text }) => text === 'centuries') &&
    taken(place).filter(({ kind, meanings }) => kind === 'number' || meanings.some(({ role }) => role === 'ordinal'))
      .length < 2
  )
    return false;
  if (language === 'ar' && has(place, 'decadeName') && isOfTimes(parts, place)) return true;
  // Of the decades alone only the later ones are never temperatures.
  return (
    has(place, 'century', 'decade', 'millennium') ||
    language === 'en' ||
    (has(place, 'decadeName') && (parts.year ?? 0) % 100 >= 60)
  );
}

/**
 * 'انتشرت المقاهي في الأربعينيات', 'وفي الخمسينيات انتقل': a decade, where the words before it are of no man's age and
 * of no heat.
 */
function isOfTimes(parts: Parts, { tokens, from, to }: Place): boolean {
  if ((parts.year ?? 0) % 100 < 30) return false;
  const at = tokens[from]?.text.startsWith('ال') === true ? from - 1 : from;
  if (!/^(?:في|منذ|خلال|حتي|اواخر|اوائل|مطلع|بدايه|نهايه|منتصف)$/.test(tokens[at]?.text ?? '')) return false;
  if (tokens.slice(Math.max(0, at - AGE_REACH), to + 2).some(({ text }) => words.OF_AGE.has(bareWord({ text }))))
    return false;
  const noun = tokens[at - 1];
  return noun?.kind !== 'word' || roleAt(noun, 'and') || (noun.text.startsWith('ال') && isTold(tokens, at, 'ar'));
}
/** Words before a decade in which an age or a heat is told. */
const AGE_REACH = 8;

/** A year that its own word announces: 'عام 2015', 'تأسست الصحيفة العام 1920', but not 'المدير العام 2015'. */
function isSaidYear(parts: Parts, place: Place, yearAt: number, isOfEra: boolean): boolean {
  const { tokens } = place;
  const noun = before({ tokens, from: yearAt });
  const isDefinite =
    tokens[yearAt]?.text === 'العام' &&
    tokens[yearAt - 1]?.text !== '' &&
    /^ال.{3}/.test(noun?.text ?? '') &&
    !words.FUNCTION_WORDS.has(noun?.text ?? '') &&
    noun?.meanings.length === 0;
  if (words.GENERAL.has(bareWord(noun)) || (isDefinite && !isTold(tokens, yearAt, 'ar'))) return false;
  const lengths = taken(place)
    .filter(({ kind }) => kind === 'number')
    .map(({ text }) => text.length);
  // 'از سال ۹۸ تا ۱۴۰۰'
  const number = place.language === 'fa' && lengths[0] === 2 ? lengths.at(-1) : lengths[0];
  return (
    (number === 4 ||
      (number === 3 && !isCounted(tokens[place.to], place.language)) ||
      isOfEra ||
      (number === undefined && (parts.year ?? 0) >= 1000)) &&
    (parts.year ?? 0) <= LAST_YEAR
  );
}

/** Whether the words say clearly enough that this is a year. */
export function isYear(parts: Parts, reading: Reading, place: Place): boolean {
  if (parts.years !== undefined) return isSpan(parts, place);
  if (parts.season !== undefined || has(place, 'bc')) return true;
  const own = taken(place);
  const yearAt = place.from + own.findIndex((one) => roleAt(one, 'year'));
  // 'משנה ד', a chapter
  if (parts.calendar === 'hebrew' && has(place, 'hebrewNumber'))
    return own.some(({ meanings }) =>
      meanings.some(
        ({ role, value }) => role === 'hebrewNumber' && value >= (yearAt >= place.from ? 300 : 600) && value < 800,
      ),
    );
  if (parts.isShortYear) return true;
  // '62-90 هـ'
  if (reading.kind === 'interval' && has(place, 'islamic') && own.filter(({ kind }) => kind === 'number').length === 2)
    return true;
  if (has(place, 'dual') || own.some((one) => one.meanings.some(({ role, value }) => role === 'year' && value < 0)))
    return reading.kind !== 'point' && own.every(({ kind, text }) => kind !== 'number' || text.length === 4);
  // '(727 - 754 م)' after a name
  if (
    reading.kind === 'interval' &&
    own.at(-1)?.text === 'م' &&
    place.tokens[place.from - 1]?.text === '(' &&
    place.tokens[place.to]?.text === ')' &&
    own.filter(({ kind, text }) => kind === 'number' && text.length > 2).length === 2
  )
    return !isNumbered(place);
  // 'بارتفاع 45م' are metres.
  const isMetres =
    reading.kind === 'point' &&
    own.length === 2 &&
    own[1]?.text === 'م' &&
    (own[0]?.text.length ?? 0) < 4 &&
    !words.YEAR_BEFORE.has(before(place)?.text ?? '') &&
    place.tokens[place.from - 1]?.text !== '(';
  if (isMetres && place.language === 'ar') return false;
  const isOfEra = isMarked(
    place,
    yearAt >= place.from || (has(place, 'since', 'until') && own.some(({ text }) => /^\d{4}$/.test(text))),
  );
  // Persian cuts the years of our era short: 'سال ۹۹ میلادی' is 1999.
  if (place.language === 'fa' && parts.calendar === 'gregory' && (parts.year ?? 0) > 0 && (parts.year ?? 0) < 100)
    return false;
  if (parts.check) return true;
  if (yearAt >= place.from) return isSaidYear(parts, place, yearAt, isOfEra);
  if ((parts.year ?? 0) > LAST_YEAR) return false;
  // 'c. 886'
  if (isOfEra || (place.language === 'en' && own.some(({ text }) => /^(?:c|ca|circa)$/.test(text)))) return true;
  return own.some((one) => one.kind === 'number' && one.text.length === 4) && isBareYear(parts, reading, place);
}
