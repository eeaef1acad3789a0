// Whether a number in running text is a year: its era, its word, or what stands before and after it says so.

import { isChosen, isTold, isVerb } from './find-tense.js';
import { bareWord, before, has, isComma, isCounted, type Place, roleAt, taken } from './find-place.js';
import * as words from './find-words.js';
import type { Parts, Reading } from './parts.js';

/** Words of a date that make a bare number in it a year. */
const GOVERNING = ['since', 'until', 'between', 'to', 'about', 'early', 'middle', 'late', 'from'] as const;
/** Marks of other years than our era's. */
const OTHER_ERAS = ['islamic', 'persian', 'hebrew'] as const;
export const LAST_YEAR = 2200;
/** Bare numbers are years of this time only. */
const [FIRST_BARE, LAST_BARE] = [1500, 2100];
/** Longest period that two bare years with a dash between them are. */
const MOST_YEARS = 100;

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

/** A number of four digits that nothing but its place makes a year. */
function isBareYear(parts: Parts, reading: Reading, place: Place): boolean {
  const { tokens, from, to, language } = place;
  const [next, prior] = [tokens[to], before(place)];
  const year = parts.year ?? 0;
  // 'Sunday, 20 May 2018' in an Arabic page
  if (language !== 'en' && /^[a-z]/.test(prior?.text ?? '')) return false;
  const isBracketed =
    next?.text === ')' &&
    (tokens[from - 1]?.text === '(' ||
      (isComma(tokens[from - 1]) && tokens.slice(Math.max(0, from - 6), from).some(({ text }) => text === '(')));
  const governs = reading.kind === 'before' || reading.kind === 'after' || GOVERNING.some((role) => has(place, role));
  if (parts.calendar !== undefined && parts.calendar !== 'gregory')
    return (
      (governs || words.BORN.has(prior?.text ?? '') || (isBracketed && reading.kind === 'interval')) &&
      !isCounted(next, language) &&
      year >= 1300
    );
  // 'أكثر من 1945 وثيقة'
  if (taken(place).some(({ text }) => /^(?:اكثر|ازيد|ما يزيد) /.test(text))) return false;
  // 'موافقات لـ(1500) موكب'
  const isCount =
    roleAt(tokens[from - 2], 'filler') ||
    roleAt(tokens[from - 2], 'from') ||
    roleAt(tokens[from - 2], 'about') ||
    /^(?:عدد|بلغ|بلغت)$/.test(tokens[from - 2]?.text ?? '');
  // 'مساحته (1500) م'
  if (isBracketed && /^(?:م|كم|متر|كلم)$/.test(tokens[to + 1]?.text ?? '')) return false;
  if (isBracketed)
    return (
      (!isNumbered(place) || (tokens[from - 2]?.kind === 'number' && reading.kind === 'point')) &&
      ((year >= FIRST_BARE && !isCount) || reading.kind === 'interval')
    );
  const isOfTime = year >= FIRST_BARE && year <= LAST_BARE;
  if (isOfTime && (isYears(reading, place) || isHead(place))) return true;
  switch (language) {
    case 'en':
      return (
        isOfTime &&
        (governs ||
          words.EN_YEAR_BEFORE.has(prior?.text ?? '') ||
          (prior?.text === 'a' && words.EN_MADE_IN.test(next?.text ?? ''))) &&
        !isCounted(next, language) &&
        (words.EN_TIME_BEFORE.has(prior?.text ?? '') ||
          !/^(?!this$|thus$|perhaps$|always$).{3,}s$/.test(next?.text ?? ''))
      );
    case 'he':
      return (
        isOfTime &&
        !words.HE_MORE.has(prior?.text ?? '') &&
        (governs || (roleAt(tokens[from - 1], 'filler') && /^[במלהכ]?$/.test(tokens[from - 1]?.text ?? ''))) &&
        !isCounted(next, language)
      );
    case 'ur':
      return (
        isOfTime &&
        !has(place, 'about') &&
        (governs || words.UR_AFTER.has(next?.text ?? '')) &&
        !isCounted(next, language) &&
        !isCounted(tokens[to + 1], language)
      );
    // 'ومنذ 2014 تعيش ليبيا'
    default:
      return (
        (isOfTime && roleAt(tokens[from], 'since') && to - from === 2 && !UNITS.some((unit) => roleAt(next, unit))) ||
        ((governs ||
          isNextYear(place) ||
          isBorn(place) ||
          (isOfTime && isChosen(tokens, from, language)) ||
          words.YEAR_BEFORE.has(prior?.text ?? '') ||
          (isOfTime &&
            prior?.text === 'من' &&
            !roleAt(next, 'to') &&
            !words.COMPARED.has(tokens[from - 2]?.text ?? ''))) &&
          !isCounted(next, language, year))
      );
  }
}

/** 'المواد (1250-1260)', 'على ارتفاع (1500-2000)': what is counted or numbered stands before the bracket. */
const isNumbered = ({ tokens, from }: Place): boolean =>
  tokens
    .slice(Math.max(0, from - 3), from)
    .some(({ text }) => words.NUMBERED.has(bareWord({ text })) || words.NUMBERED.has(text));

/** 'في 1932 و1948 و1960': after a year, and another one. */
function isNextYear({ tokens, from }: Place): boolean {
  let at = from;
  for (let i = 0; i < MOST_LISTED && roleAt(tokens[at - 1], 'and') && isBareYearText(tokens[at - 2]?.text); i++)
    at -= isComma(tokens[at - 3]) ? 3 : 2;
  return at < from && (words.YEAR_BEFORE.has(tokens[at - 1]?.text ?? '') || roleAt(tokens[at - 1], 'year'));
}
const isBareYearText = (text = ''): boolean =>
  text.length === 4 && Number(text) >= FIRST_BARE && Number(text) <= LAST_BARE;
const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute'] as const;
/** Years of a list, and words between 'born' and its year. */
const [MOST_LISTED, MOST_BETWEEN] = [6, 2];

/** 'من مواليد بغداد 1944', 'ولد في الموصل 1938.' */
function isBorn({ tokens, from, to }: Place): boolean {
  const next = tokens[to];
  if (
    !isBareYearText(tokens[to - 1]?.text) ||
    (next?.kind === 'word' &&
      (!words.FUNCTION_WORDS.has(next.text) || next.text === 'من') &&
      !roleAt(next, 'and') &&
      !isVerb(next.text, 'ar') &&
      !/^و\p{L}{4,}/u.test(next.text))
  )
    return false;
  let at = from - 1;
  for (let between = 0; between <= MOST_BETWEEN && tokens[at]?.kind === 'word'; at--) {
    if (words.BORN.has((tokens[at]?.text ?? '').replace(/^[وف](?=...)/, ''))) return true;
    if (!roleAt(tokens[at], 'filler')) between++;
  }
  return false;
}

/** '1958 - الأمير يصبح …', a line of a chronicle. */
const isHead = ({ tokens, from, to }: Place): boolean =>
  (from === 0 || tokens[from - 1]?.text === '\n') &&
  to === from + 1 &&
  /^[-–—:]$/.test(tokens[to]?.text ?? '') &&
  tokens[to + 1]?.kind === 'word' &&
  tokens[to + 1]?.isApart === true;

/** '2014-2015', two years of one dash. */
function isYears(reading: Reading, place: Place): boolean {
  const { tokens, from, to, language } = place;
  if (
    reading.kind !== 'interval' ||
    to - from !== 3 ||
    tokens[from]?.text.length !== 4 ||
    before(place)?.text === 'رقم'
  )
    return false;
  const [a, b] = [reading.from?.year ?? 0, reading.to?.year ?? 0];
  const cue = before(place)?.text ?? '';
  // 'العام الدراسي الجديد 2025 - 2026'
  const isOfSchool =
    b === a + 1 &&
    a >= FIRST_BARE &&
    b <= LAST_BARE &&
    tokens
      .slice(Math.max(0, from - 3), from)
      .some(({ text }) => /^(?:ال)?(?:دراسي|اكاديمي|جامعي|مدرسي|موسم)ه?$/.test(bareWord({ text })));
  if (isOfSchool || tokens[from + 1]?.isApart) return isOfSchool;
  if (b <= a || b > LAST_BARE || a < FIRST_BARE) return false;
  return words.SPANS.has(cue) || (a >= 1800 && b - a <= MOST_YEARS && !isCounted(tokens[to], language));
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
